/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done in two tellings: how far it is the same, and what it says against them that it is not. */
#include "whence-similarity-private.h"

gint
whence_similarity_find_deed (const WhenceProfile *a,
                             const WhenceProfile *b)
{
  const WhenceEventWords *words = &whence_event_words_english;
  gint shared = whence_deeds_share (words, &a->deeds, &b->deeds);

  /* what only stands somewhere in a passage may be what it happened before or after */
  if (shared > 0)
    return a->sure_deeds && b->sure_deeds ? shared : MIN (shared, 2);
  return whence_deeds_share (words, &a->deeds, &b->beside) > 0 || whence_deeds_share (words, &b->deeds, &a->beside) > 0;
}

/* What is done all the time says less, unless the same people do it. */
gint
whence_similarity_same_deed (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  return common->deed - (common->deed > 1 && common->people == 0 && a->usual && b->usual);
}

/* "They will meet on Sunday", and on Sunday the one beat the other: what came of a plan is told in other words. */
gboolean
whence_similarity_came_true (const WhenceProfile *a,
                             const WhenceProfile *b,
                             const WhenceCommon  *common)
{
  return ((a->flags ^ b->flags) & WHENCE_EVENT_PLANNED) != 0 && common->date == 3 && common->people + common->named > 1
         && !whence_profile_is_of_markets (a) && !whence_profile_is_of_markets (b);
}

/* "Norland condemned the attack", and the attack. */
gint
whence_similarity_said_of (const WhenceProfile *a,
                           const WhenceProfile *b,
                           WhenceCommon        *common)
{
  return common->deed == 1 && whence_deeds_are_said_of (&whence_event_words_english, &a->deeds, &b->deeds);
}

/* A strike's beginning and its end. */
gint
whence_similarity_other_deed (const WhenceProfile *a,
                              const WhenceProfile *b,
                              WhenceCommon        *common)
{
  return whence_deeds_differ (&whence_event_words_english, &a->deeds, &b->deeds);
}

/* "He was killed", "he was shot" */
static gboolean
is_deadly (WhenceKind kind)
{
  return kind == WHENCE_KIND_CRIME || kind == WHENCE_KIND_WAR || kind == WHENCE_KIND_DISASTER
         || kind == WHENCE_KIND_DEATH;
}

/* Each tells what is done, and it is not the same: within a year the same people do much. */
gint
whence_similarity_no_deed (const WhenceProfile *a,
                           const WhenceProfile *b,
                           WhenceCommon        *common)
{
  const WhenceEventWords *words = &whence_event_words_english;

  if (a->deeds.n == 0 || b->deeds.n == 0 || !a->sure_deeds || !b->sure_deeds || common->deed > 0
      || whence_similarity_came_true (a, b, common) || (whence_deeds_are_effects (words, &a->deeds) && is_deadly (b->kind))
      || (whence_deeds_are_effects (words, &b->deeds) && is_deadly (a->kind)))
    return 0;
  return !common->counterparts && MAX (a->span.end - a->span.begin, b->span.end - b->span.begin) > COARSE_MINUTES ? 2 : 1;
}

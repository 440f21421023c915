/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How much speaks for two tellings being of one event: the sum of what whence-features.c finds. */
#include "whence-similarity-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-profile-words.h"

/* Of which one thing speaks so much against it are not one event, whatever a third says. */
#define VETO -6

/**
 * whence_similarity_score:
 * @a: a telling
 * @b: another
 * @least: what matters to the caller
 *
 * Returns: what speaks for the two being of one event less what speaks against it; to be held against %WHENCE_SIMILARITY_JOIN.  Where it is less
 *   than @least it may be any number less than that.
 */
gint
whence_similarity_score (const WhenceProfile *a,
                         const WhenceProfile *b,
                         gint                 least)
{
  WhenceCommon common;
  gint score = 0, most;

  whence_common_init (&common, a, b);
  most = whence_common_get_most (a, b, &common);
  for (guint i = 0; i < whence_n_features && most >= least; i++)
    {
      gint speaks = whence_features[i].strength (a, b, &common) * whence_features[i].worth;

      score += speaks;
      most += MIN (speaks, 0);
    }
  return most < least ? least - 1 : score;
}

/**
 * whence_similarity_compare:
 * @a: a telling
 * @b: another
 *
 * Returns: how much speaks for the two being of one event, and against it
 */
WhenceLikeness
whence_similarity_compare (const WhenceProfile *a,
                           const WhenceProfile *b)
{
  WhenceLikeness likeness = { 0, 0, 0 };
  WhenceCommon common;

  whence_common_init (&common, a, b);
  for (guint i = 0; i < whence_n_features; i++)
    {
      gint speaks = whence_features[i].strength (a, b, &common) * whence_features[i].worth;

      likeness.score += speaks;
      likeness.alike += MAX (speaks, 0);
      likeness.worst = MIN (likeness.worst, speaks);
    }
  return likeness;
}

/* "In 1941, when it was bombed, she was abroad": what one date is told of twice is two things. */
static gboolean
share_date (const WhenceMention *a,
            const WhenceMention *b)
{
  return a->article == b->article && whence_mention_has_words (a) && a->expression_begin == b->expression_begin
         && a->expression_end == b->expression_end;
}

/**
 * whence_similarity_contradict:
 * @a: a telling
 * @b: another
 * @more: what speaks for the two beside what they tell
 * @out_score: (out): what speaks for the two being of one event less what speaks against it
 *
 * Returns: whether the two are not one event, whatever a third says
 */
gboolean
whence_similarity_contradict (const WhenceProfile *a,
                              const WhenceProfile *b,
                              gint                 more,
                              gint                *out_score)
{
  WhenceLikeness likeness;

  *out_score = more;
  if (share_date (a->mention, b->mention))
    return TRUE;
  likeness = whence_similarity_compare (a, b);
  *out_score += likeness.score;
  return *out_score < WHENCE_SIMILARITY_JOIN && likeness.worst <= VETO;
}

/**
 * whence_similarity_get:
 * @a: a telling
 * @b: another
 * @feature: id of a feature
 *
 * Returns: how strongly that one speaks, whatever it is worth; 0 for not at all
 */
gint
whence_similarity_get (const WhenceProfile *a,
                       const WhenceProfile *b,
                       const char          *feature)
{
  WhenceCommon common;

  whence_common_init (&common, a, b);
  for (guint i = 0; i < whence_n_features; i++)
    if (g_str_equal (whence_features[i].id, feature))
      return whence_features[i].strength (a, b, &common);
  g_return_val_if_reached (0);
}

/**
 * whence_similarity_explain:
 * @a: a telling
 * @b: another
 *
 * Returns: (transfer full): ids of the features that speak for joining the two, separated by spaces
 */
char *
whence_similarity_explain (const WhenceProfile *a,
                           const WhenceProfile *b)
{
  WhenceCommon common;
  GString *text = g_string_new (NULL);

  whence_common_init (&common, a, b);
  for (guint i = 0; i < whence_n_features; i++)
    if (whence_features[i].worth > 0 && whence_features[i].strength (a, b, &common) > 0)
      g_string_append_printf (text, "%s%s", text->len > 0 ? " " : "", whence_features[i].id);
  return g_string_free (text, FALSE);
}

/**
 * whence_similarity_is_same_name:
 * @a: a name
 * @b: another
 *
 * Returns: whether the two are of one bearer: the same but for accents, or the one the first or last words of the other
 */
gboolean
whence_similarity_is_same_name (const char *a,
                                const char *b)
{
  g_autofree char *first = whence_profile_make_plain (a), *second = whence_profile_make_plain (b);

  /* "Chile" is not the Bank of Chile */
  if ((whence_names_find (first, strlen (first)) | whence_names_find (second, strlen (second))) & WHENCE_NAME_PLACE)
    return g_str_equal (first, second);
  return whence_similarity_same_name (first, second);
}

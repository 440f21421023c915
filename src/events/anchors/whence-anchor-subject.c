/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Dates within the subject of a clause, "Relatives of the victims of the flood in 2021 met the minister", are of a noun there, whatever the parser hangs
 * them on. */
#include "whence-anchor.h"

#include "whence-word-class.h"

/* "on Monday" before a verb is often the verb's: "Leaders of the strike on Monday rejected the offer". */
static gboolean
is_weekday (const WhenceTree       *tree,
            const WhenceAnchorDate *date)
{
  for (guint i = date->first; i < date->first + date->n; i++)
    if (tree->tokens->classes[tree->first + i] == WHENCE_CLASS_WEEKDAY || tree->tokens->classes[tree->first + i] == WHENCE_CLASS_DEICTIC_DAY)
      return TRUE;
  return FALSE;
}

/* "the fall in sales": no event that a day could tell from others. */
static gboolean
is_any (const WhenceTree *tree,
        gint              noun)
{
  return tree->syntax[noun].form == WHENCE_FORM_PLURAL && tree->syntax[noun - 1].upos == WHENCE_UPOS_ADP;
}

/* Whether the verb, or what stands behind it, has a date of its own. */
static gboolean
has_date_behind (const WhenceTree *tree,
                 const guint8     *dated,
                 gint              predicate)
{
  for (guint i = (guint) predicate + 1; i < tree->n && tree->tokens->classes[tree->first + i] != WHENCE_CLASS_COMMA; i++)
    if (dated[i] == WHENCE_DATED)
      return TRUE;
  return FALSE;
}

/**
 * whence_anchor_find_in_subject:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @predicate: what it seems to belong to
 *
 * Returns: the event noun right before the date, where both stand in the subject of @predicate and no comma parts them from it, or -1
 */
gint
whence_anchor_find_in_subject (const WhenceTree       *tree,
                               const guint8           *dated,
                               const WhenceAnchorDate *date,
                               gint                    predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate), noun = (gint) date->first - 1;

  if (subject < 0 || subject >= noun || predicate < (gint) (date->first + date->n))
    return -1;
  for (gint i = subject + 1; i < predicate; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT)
      return -1;
  while (noun > subject && (dated[noun] || tree->syntax[noun].upos == WHENCE_UPOS_ADP))
    noun--;
  if (noun <= subject || noun == (gint) date->first - 1 || whence_tree_get_event_noun (tree, noun) == NULL || tree->syntax[noun].deprel == WHENCE_DEPREL_COMPOUND
      || whence_tree_find_case (tree, noun) < 0 || is_any (tree, noun))
    return -1;
  return !is_weekday (tree, date) || has_date_behind (tree, dated, predicate) ? noun : -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a date belongs to where the parse tells nothing of it: what stands nearest. */
#include "whence-anchor.h"
#include "whence-word-class.h"

/* The first event noun from @at in steps of @step, up to another date, and ahead up to a comma behind another word; or -1. */
static gint
find_towards (const WhenceTree *tree,
              const guint8     *dated,
              gint              at,
              gint              step)
{
  while (at >= 0 && at < (gint) tree->n && dated[at])
    at += step;
  if (step > 0 && at < (gint) tree->n && tree->tokens->classes[tree->first + (guint) at] == WHENCE_CLASS_COMMA)
    at++;
  for (; at >= 0 && at < (gint) tree->n && !dated[at] && (step < 0 || tree->tokens->classes[tree->first + (guint) at] != WHENCE_CLASS_COMMA); at += step)
    if (whence_tree_get_event_noun (tree, at) != NULL)
      return at;
  return -1;
}

/**
 * whence_anchor_nearest:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @at: a word of a date
 *
 * Returns: the event noun nearest to @at that no other date parts from it, or -1: what is left where the parse tells nothing
 */
gint
whence_anchor_nearest (const WhenceTree *tree,
                       const guint8     *dated,
                       guint             at)
{
  gint behind = find_towards (tree, dated, (gint) at, 1), before = find_towards (tree, dated, (gint) at, -1);

  return before < 0 || (behind >= 0 && behind - (gint) at <= (gint) at - before) ? behind : before;
}

/**
 * whence_anchor_named:
 * @tree: the sentence
 * @at: first word of a date
 *
 * Returns: the predicate nearest before @at whose subject is a name or noun, or -1: what a date belongs to rather than to "this is so"
 */
gint
whence_anchor_named (const WhenceTree *tree,
                     guint             at)
{
  for (guint i = at; i-- > 0;)
    if (whence_tree_is_predicate (tree, (gint) i))
      {
        gint subject = whence_tree_find_subject (tree, (gint) i);

        if (subject >= 0 && tree->syntax[subject].upos != WHENCE_UPOS_PRON && tree->syntax[subject].upos != WHENCE_UPOS_DET)
          return (gint) i;
      }
  return -1;
}

/**
 * whence_anchor_bounds_date:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @predicate: what a date hangs on
 * @at: first word of the date
 *
 * Returns: whether it only says when, since the date is its subject: "sold it before the year was out"
 */
gboolean
whence_anchor_bounds_date (const WhenceTree *tree,
                           const guint8     *dated,
                           gint              predicate,
                           guint             at)
{
  gint subject = whence_tree_find_subject (tree, predicate), head = tree->syntax[predicate].head;
  gboolean bare = subject < 0 && (tree->syntax[predicate].upos == WHENCE_UPOS_ADP || tree->syntax[predicate].upos == WHENCE_UPOS_ADV);

  return at > 0 && tree->tokens->classes[tree->first + at - 1] == WHENCE_CLASS_BEFORE && (bare || (subject >= 0 && dated[subject])) && head >= 0
         && tree->syntax[predicate].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_predicate (tree, head);
}

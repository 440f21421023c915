/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a date belongs to where the parse tells nothing of it: what stands nearest. */
#include "whence-anchor.h"

#include <string.h>

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

/**
 * whence_anchor_leave_gerund:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @predicate: what it hangs on
 *
 * "Speaking in Geneva on Monday, she called for a truce", "The mayor, speaking on Monday, called …": what one does at the same time tells little, unless
 * it is a kind of event.
 *
 * Returns: the verb behind, or @predicate
 */
gint
whence_anchor_leave_gerund (const WhenceTree       *tree,
                            const guint8           *dated,
                            const WhenceAnchorDate *date,
                            gint                    predicate)
{
  gint at = (gint) date->first, subject;
  const WhenceKindRow *row;
  gint main = tree->syntax[predicate].head, child = tree->children[predicate];

  while (child >= 0 && tree->syntax[child].upos == WHENCE_UPOS_PUNCT)
    child = tree->siblings[child];
  if (tree->syntax[predicate].deprel != WHENCE_DEPREL_ADVCL || tree->syntax[predicate].form != WHENCE_FORM_GERUND || main < at || !whence_tree_is_predicate (tree, main)
      || predicate > at || child < predicate || (subject = whence_tree_find_subject (tree, main)) < 0)
    return predicate;
  /* but "The mill, standing since 1850, burned in 1911" */
  if (subject < at
      && (!whence_tree_is_comma (tree, predicate - 1) || date->open || tree->tokens->classes[tree->first + (guint) at - 1] == WHENCE_CLASS_SINCE
          || (tree->syntax[main].form != WHENCE_FORM_PAST && whence_tree_find_child (tree, main, WHENCE_DEPREL_AUX_PASS) < 0) || whence_anchor_has_date (tree, dated, date, main)))
    return predicate;
  row = whence_tree_find_kind (tree, predicate, WHENCE_KIND_WORD_VERB);
  return row == NULL || row->kind == WHENCE_KIND_OTHER || row->kind == WHENCE_KIND_STATEMENT ? main : predicate;
}

static gboolean
is_within (const WhenceAnchorDate *date,
           gint                    at)
{
  return at >= (gint) date->first && at < (gint) (date->first + date->n);
}

/**
 * whence_anchor_has_date:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @predicate: a predicate
 *
 * "fell on Tuesday after it cut its forecast this year": what has a date of its own is not told by that of another.
 *
 * Returns: whether it has another date
 */
gboolean
whence_anchor_has_date (const WhenceTree       *tree,
                        const guint8           *dated,
                        const WhenceAnchorDate *date,
                        gint                    predicate)
{
  for (gint i = 0; i < (gint) tree->n; i++)
    {
      gint at = i;

      if (!dated[i])
        continue;
      while (at >= 0 && !is_within (date, at) && (dated[at] || !whence_tree_is_predicate (tree, at)))
        at = tree->syntax[at].head;
      if (at == predicate)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_anchor_find_nearer:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @predicate: what it seems to belong to
 *
 * "played on Saturday in the hall where it had made its first record in 1988": a verb that has a date before has no second one behind the verb of another
 * clause.
 *
 * Returns: that verb, or -1
 */
gint
whence_anchor_find_nearer (const WhenceTree       *tree,
                           const guint8           *dated,
                           const WhenceAnchorDate *date,
                           gint                    predicate)
{
  gint begin = (gint) date->first, verb = -1;

  while (begin > 0 && dated[begin - 1])
    begin--;
  for (gint i = begin - 1; i > predicate && tree->tokens->classes[tree->first + (guint) i] != WHENCE_CLASS_COMMA; i--)
    {
      if (dated[i])
        return -1;
      if (tree->syntax[i].upos == WHENCE_UPOS_VERB && whence_tree_is_predicate (tree, i) && whence_tree_is_finite (tree, i) && whence_tree_find_subject (tree, i) > predicate)
        {
          verb = i;
          break;
        }
    }
  /* and that other date stands before it */
  return verb >= 0 && memchr (dated, WHENCE_DATED, (gsize) verb) != NULL && whence_anchor_has_date (tree, dated, date, predicate) ? verb : -1;
}

/**
 * whence_anchor_find_first_noun:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @end: the word before a date
 *
 * "After a 4-0 defeat at Holm in the third round on 11 May, he resigned the next day"
 *
 * Returns: the noun that what leads the sentence is of, an event's, or the first one where the clause has another date; or -1
 */
gint
whence_anchor_find_first_noun (const WhenceTree *tree,
                               const guint8     *dated,
                               gint              end)
{
  guint8 lead = tree->tokens->classes[tree->first];
  gint noun = -1, first = -1;

  if (lead != WHENCE_CLASS_AFTER && lead != WHENCE_CLASS_BEFORE)
    return -1;
  for (gint i = 1; i <= end; i++)
    {
      if (dated[i] || whence_tree_is_predicate (tree, i) || tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA)
        return -1;
      if (tree->syntax[i].upos != WHENCE_UPOS_NOUN || tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND)
        continue;
      first = first < 0 ? i : first;
      noun = noun < 0 && whence_tree_get_event_noun (tree, i) != NULL ? i : noun;
    }
  while (++end < (gint) tree->n && (dated[end] || tree->syntax[end].upos == WHENCE_UPOS_ADP))
    ;
  return noun >= 0 || memchr (dated + end, WHENCE_DATED, tree->n - (gsize) end) == NULL ? noun : first;
}

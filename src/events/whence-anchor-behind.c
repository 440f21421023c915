/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses that a date before them opens, wherever the parser hangs it. */
#include "whence-anchor.h"

#include "whence-word-class.h"

/* So many words behind a date its clause's subject is looked for. */
#define SUBJECT_REACH 4

/* "In 2003, two years after the merger, the bank moved": told again by a length from something else. */
static gboolean
is_told_again (const WhenceTree *tree,
               const guint8     *dated,
               guint             first,
               guint             n)
{
  return first == 1 && first + n + 1 < tree->n && dated[first + n + 1];
}

/* "In 1950, …", "…; in 1950, …" */
static gboolean
opens_clause (const WhenceTree *tree,
              guint             first)
{
  return first == 1 || *tree->words[first - 2].text == ';';
}

/* "Towards the end of the war, in 1917, the island joined": what leads says when, too. */
static gboolean
is_second_place (const WhenceTree *tree,
                 guint             first)
{
  gint side = 0;

  if (first < 4 || tree->tokens->classes[tree->first + first - 2] != WHENCE_CLASS_COMMA || tree->syntax[0].upos != WHENCE_UPOS_ADP
      || (whence_tree_get_side (tree, 0, &side) && side != 0))
    return FALSE;
  for (guint i = 1; i < first; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
      return FALSE;
  return TRUE;
}

/* "by 1950, after the mines closed, half were gone", "On 8 May, the day after she left, he called": the word behind a clause that only says when,
 * or @at. */
static guint
skip_lead (const WhenceTree *tree,
           const guint8     *dated,
           guint             at)
{
  guint lead = at;
  gint side = 0;

  while (lead + 1 < tree->n && dated[lead] && (!whence_tree_get_side (tree, (gint) lead, &side) || side == 0))
    lead++;
  if (lead + 2 >= tree->n || !whence_tree_get_side (tree, (gint) lead, &side) || side == 0)
    return at;
  for (guint i = lead + 1; i + 1 < tree->n; i++)
    if (tree->tokens->classes[tree->first + i] == WHENCE_CLASS_COMMA)
      return i + 1;
  return at;
}

/**
 * whence_anchor_find_behind:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @first: first word of a date
 * @n: its number of words
 *
 * "…, and in 2014, after a fire, it sold the site": a date between "and" and a comma opens the clause behind it.
 *
 * Returns: that clause, or -1
 */
gint
whence_anchor_find_behind (const WhenceTree *tree,
                           const guint8     *dated,
                           guint             first,
                           guint             n)
{
  const guint8 *classes = tree->tokens->classes + tree->first;

  /* "and, three years later, founded": the verb behind */
  if (first > 1 && classes[first - 1] == WHENCE_CLASS_COMMA && classes[first - 2] == WHENCE_CLASS_AND && first + n + 1 < tree->n
      && classes[first + n] == WHENCE_CLASS_COMMA && tree->syntax[first + n + 1].upos == WHENCE_UPOS_VERB
      && whence_tree_is_predicate (tree, (gint) (first + n + 1)))
    return (gint) (first + n + 1);
  /* "and in June it quashed the verdict", "and a year later the city bought it": the subject right behind */
  if (first > 1 && classes[classes[first - 1] == WHENCE_CLASS_IN ? first - 2 : first - 1] == WHENCE_CLASS_AND)
    for (guint i = first + n; i < MIN (first + n + SUBJECT_REACH, tree->n); i++)
      {
        gint verb = tree->syntax[i].head;

        if (whence_deprel_is_subject (tree->syntax[i].deprel) && verb > (gint) i && whence_tree_is_predicate (tree, verb) && whence_tree_is_finite (tree, verb))
          return verb;
        if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT || tree->syntax[i].upos == WHENCE_UPOS_VERB)
          break;
      }
  if (first < 1 || (classes[first - 1] != WHENCE_CLASS_IN && classes[first - 1] != WHENCE_CLASS_BY) || first + n >= tree->n || classes[first + n] != WHENCE_CLASS_COMMA
      || !((first > 1 && classes[first - 2] == WHENCE_CLASS_AND) || is_told_again (tree, dated, first, n) || is_second_place (tree, first)
           || (opens_clause (tree, first) && skip_lead (tree, dated, first + n + 1) > first + n + 1)))
    return -1;
  for (guint i = skip_lead (tree, dated, first + n + 1); i < tree->n; i++)
    if (whence_tree_is_predicate (tree, (gint) i) && whence_tree_find_subject (tree, (gint) i) >= (gint) (first + n))
      return (gint) i;
  return -1;
}

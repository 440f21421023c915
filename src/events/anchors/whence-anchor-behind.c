/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses that a date before them opens, wherever the parser hangs it. */
#include "whence-anchor.h"

#include <string.h>

#include "whence-word-class.h"

/* So many words behind a date its clause's subject is looked for. */
#define SUBJECT_REACH 4

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
      || !((first > 1 && classes[first - 2] == WHENCE_CLASS_AND) || is_second_place (tree, first)
           || (opens_clause (tree, first) && skip_lead (tree, dated, first + n + 1) > first + n + 1)))
    return -1;
  for (guint i = skip_lead (tree, dated, first + n + 1); i < tree->n; i++)
    /* but "the owners, who had lost a fortune, gave way" */
    if (tree->syntax[i].deprel != WHENCE_DEPREL_ACL_RELCL && whence_tree_is_predicate (tree, (gint) i) && whence_tree_find_subject (tree, (gint) i) >= (gint) (first + n))
      return (gint) i;
  return -1;
}

/**
 * whence_anchor_is_led_behind:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @clause: a predicate behind a date
 * @end: the word behind the date
 *
 * "moved to Leeds in July so she could work"
 *
 * Returns: whether what leads to the clause stands right behind the date, which is of the one before
 */
gboolean
whence_anchor_is_led_behind (const WhenceTree *tree,
                             const guint8     *dated,
                             gint              clause,
                             gint              end)
{
  gint head = tree->syntax[clause].head;

  while (end < (gint) tree->n && dated[end])
    end++;
  return end < clause && head >= 0 && head < end && !dated[head] && whence_tree_is_predicate (tree, clause) && whence_tree_find_subject (tree, clause) > end
         && (tree->syntax[end].upos == WHENCE_UPOS_SCONJ || tree->syntax[end].upos == WHENCE_UPOS_ADV) && tree->syntax[end].head == clause
         && (tree->syntax[clause].deprel == WHENCE_DEPREL_ADVCL || tree->syntax[clause].deprel == WHENCE_DEPREL_CCOMP || tree->syntax[clause].deprel == WHENCE_DEPREL_PARATAXIS);
}

/**
 * whence_anchor_find_before_length:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @clause: a predicate that a date seems to belong to
 * @end: the word behind the date
 *
 * "On Sunday a fire swept through the hotel, two days after it reopened": what a length leads to has a date of its own.
 *
 * Returns: the verb between, or @clause
 */
gint
whence_anchor_find_before_length (const WhenceTree *tree,
                                  const guint8     *dated,
                                  gint              clause,
                                  gint              end)
{
  const guint8 *classes = tree->tokens->classes + tree->first;
  gint after = end + 2;

  while (after < clause && !((classes[after] == WHENCE_CLASS_AFTER || classes[after] == WHENCE_CLASS_BEFORE) && dated[after - 1]))
    after++;
  if (after >= clause)
    return clause;
  for (gint i = end; i < after; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB && !dated[i])
      return i;
  return clause;
}

/**
 * whence_anchor_is_left_behind:
 * @tree: a sentence
 * @clause: a predicate
 * @date: first word of a date behind it
 *
 * "was signed with the state that would become a republic, at Lausanne on 24 July"
 *
 * Returns: whether a comma ends the clause before the date that no comma opened
 */
gboolean
whence_anchor_is_left_behind (const WhenceTree *tree,
                              gint              clause,
                              gint              date)
{
  static const char nominal[] = { WHENCE_UPOS_ADP, WHENCE_UPOS_DET, WHENCE_UPOS_NOUN, WHENCE_UPOS_NUM, WHENCE_UPOS_PROPN, '\0' };
  gint comma = date - 1, subject = whence_tree_find_subject (tree, clause);

  if (tree->syntax[clause].deprel != WHENCE_DEPREL_ACL_RELCL || clause > date || subject < 1
      || whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_RELATIVE || tree->tokens->classes[tree->first + (guint) subject - 1] == WHENCE_CLASS_COMMA)
    return FALSE;
  while (comma > clause && strchr (nominal, (gchar) tree->syntax[comma].upos) != NULL)
    comma--;
  return comma > clause && tree->tokens->classes[tree->first + (guint) comma] == WHENCE_CLASS_COMMA && tree->syntax[comma + 1].upos == WHENCE_UPOS_ADP;
}

/**
 * whence_anchor_leave_behind:
 * @tree: a sentence
 * @at: a word of a length
 * @behind: the word behind that
 *
 * "meet in Lisbon, three years after they signed", "found five weeks after the sinking": how long after what stands behind.
 *
 * Returns: what that hangs on, or @at
 */
gint
whence_anchor_leave_behind (const WhenceTree *tree,
                            gint              at,
                            guint             behind)
{
  gint clause;

  if (behind >= tree->n || (tree->syntax[behind].deprel != WHENCE_DEPREL_MARK && tree->syntax[behind].deprel != WHENCE_DEPREL_CASE)
      || (tree->tokens->classes[tree->first + behind] != WHENCE_CLASS_AFTER && tree->tokens->classes[tree->first + behind] != WHENCE_CLASS_BEFORE))
    return at;
  clause = tree->syntax[behind].head;
  return clause > (gint) behind && whence_tree_is_below (tree, at, clause) && tree->syntax[clause].head >= 0 ? tree->syntax[clause].head : at;
}

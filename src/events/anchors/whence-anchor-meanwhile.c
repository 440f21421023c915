/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What happened then as well: "When the country locked down in March 2020, the firm sent its drivers home", "In 2014 the firm sold a ferry and the
 * council bought it." */
#include "whence-anchor.h"

#include "whence-word-class.h"

/* The word that leads the clause of @node, "when", or -1. */
static gint
find_when (const WhenceTree *tree,
           gint              node)
{
  for (gint child = tree->children[node]; child >= 0 && child < node; child = tree->siblings[child])
    if ((tree->syntax[child].deprel == WHENCE_DEPREL_MARK || tree->syntax[child].deprel == WHENCE_DEPREL_ADVMOD)
        && whence_tree_word_is (tree, child, tree->lexicon->whens))
      return child;
  return -1;
}

/* "in 1941, when it was bombed", "until 1941, when it was bombed": the clause that "when" behind the comma at @comma leads, whatever the parser hangs
 * it on; or -1. */
static gint
find_when_behind (const WhenceTree *tree,
                  gint              comma)
{
  gint clause;

  if (comma + 2 >= (gint) tree->n || !whence_tree_word_is (tree, comma + 1, tree->lexicon->whens) || tree->tokens->classes[tree->first + (guint) comma] != WHENCE_CLASS_COMMA)
    return -1;
  for (clause = tree->syntax[comma + 1].head; clause > comma + 1 && !whence_tree_is_predicate (tree, clause);)
    clause = tree->syntax[clause].head;
  return clause > comma + 1 ? clause : -1;
}

/* "until 1974", "Until 1974" */
static gboolean
is_until (const WhenceTree       *tree,
          const WhenceAnchorDate *date)
{
  const guint8 *classes = tree->tokens->classes + tree->first;

  return date->first > 0 && (classes[date->first] == WHENCE_CLASS_UNTIL || classes[date->first - 1] == WHENCE_CLASS_UNTIL);
}

/* Whether it tells of one deed in the past: no "had left", no "said that". */
static gboolean
is_deed (const WhenceTree       *tree,
         const WhenceAnchorDate *date,
         gint                    node)
{
  gint helper = whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX_PASS), copula = whence_tree_find_child (tree, node, WHENCE_DEPREL_COP);
  /* "was shut" */
  gboolean shut = copula >= 0 && tree->syntax[node].upos == WHENCE_UPOS_ADJ
                  && whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_VERB) != NULL;

  if (shut)
    helper = copula;
  /* "had served", with "had" taken for the verb */
  if (whence_tree_word_is (tree, node, tree->lexicon->modals->pasts_of_have) && whence_tree_find_child (tree, node, WHENCE_DEPREL_CCOMP) >= 0)
    return FALSE;
  if ((tree->syntax[node].upos != WHENCE_UPOS_VERB && !shut) || whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX) >= 0)
    return FALSE;
  /* but "announced a sale", and what ends a stay: "lay empty until 2022, when the firm announced that …" */
  if (whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_SPEECH) != NULL && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < node && !is_until (tree, date))
    return FALSE;
  return helper >= 0 ? tree->syntax[helper].form == WHENCE_FORM_PAST
                     : tree->syntax[node].form == WHENCE_FORM_PAST || tree->syntax[node].form == WHENCE_FORM_PARTICIPLE;
}

/* "until Tuesday, when she is due to speak", "until May, when the two will meet": what is to come then. */
static gboolean
is_due (const WhenceTree       *tree,
        const WhenceAnchorDate *date,
        gint                    node)
{
  gint helper = whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX);

  if (date->when <= 0 || node < (gint) (date->first + date->n) || !whence_tree_is_predicate (tree, node))
    return FALSE;
  if (helper < 0)
    helper = whence_tree_find_child (tree, node, WHENCE_DEPREL_COP);
  return (helper < 0 ? tree->syntax[node].form : tree->syntax[helper].form) != WHENCE_FORM_PAST && whence_tree_is_finite (tree, node);
}

/* Whether it was done or is due then, and is told of by no other date. */
static gboolean
is_told_alone (const WhenceTree       *tree,
               const guint8           *dated,
               const WhenceAnchorDate *date,
               gint                    node,
               gint                    other)
{
  if (whence_tree_find_subject (tree, node) < 0 || !(is_deed (tree, date, node) || is_due (tree, date, node)))
    return FALSE;
  for (guint i = 0; i < tree->n; i++)
    if (dated[i] && (i < date->first || i >= date->first + date->n) && whence_tree_is_below (tree, (gint) i, node)
        && (other < 0 || !whence_tree_is_below (tree, (gint) i, other)) && whence_tree_find_predicate (tree, tree->syntax[i].head) == node)
      return FALSE;
  return TRUE;
}

/* "In 1912 the king crossed the viaduct, and a boy was caned for cheering": where the date leads, the next clause, if it has a subject of its own and
 * something is done in it; or -1. */
static gint
find_beside (const WhenceTree       *tree,
             const WhenceAnchorDate *date,
             gint                    node)
{
  if (date->first > 1 || node < (gint) (date->first + date->n))
    return -1;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (child > node && tree->syntax[child].deprel == WHENCE_DEPREL_CONJ && whence_tree_find_subject (tree, child) > node
        && (whence_tree_find_child (tree, child, WHENCE_DEPREL_AUX_PASS) >= 0
            || whence_tree_find_kind (tree, child, WHENCE_KIND_WORD_VERB) != NULL))
      return child;
  return -1;
}

/**
 * whence_anchor_find_meanwhile:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @date: a date of it
 * @node: the predicate that the date belongs to
 *
 * Returns: the predicate that "when" puts beside it: of the clause before which "when …" stands, or of that behind "in 1941, when …"; or of the next
 * clause, where the date leads both; or -1
 */
gint
whence_anchor_find_meanwhile (const WhenceTree       *tree,
                              const guint8           *dated,
                              const WhenceAnchorDate *date,
                              gint                    node)
{
  gint end = (gint) (date->first + date->n), when, other = -1;

  if (node < 0 || !whence_tree_is_predicate (tree, node))
    return -1;
  /* no "that" of what was said or found */
  when = tree->syntax[node].deprel != WHENCE_DEPREL_CCOMP ? find_when (tree, node) : -1;
  /* "When … in March 2020, the firm …", "in 1941, when it was bombed, …" */
  if (when >= 0 && (when < (gint) date->first || when == end + 1))
    other = whence_tree_find_predicate (tree, tree->syntax[node].head);
  if (when >= 0 && when < (gint) date->first && other < node)
    other = -1;
  if (when < 0)
    other = find_when_behind (tree, end);
  if (other < 0 && when < 0)
    other = find_beside (tree, date, node);
  return other >= 0 && other != node && is_told_alone (tree, dated, date, other, other > node && when < 0 ? -1 : node) ? other : -1;
}

/* "was raining", "there was little traffic": what only went on then. */
static gboolean
goes_on (const WhenceTree *tree,
         gint              node)
{
  gint helper = whence_tree_find_child (tree, node, WHENCE_DEPREL_AUX);

  if (whence_tree_find_child (tree, node, WHENCE_DEPREL_EXPL) >= 0)
    return whence_tree_word_is (tree, node, tree->lexicon->modals->pasts_of_be);
  return tree->syntax[node].upos == WHENCE_UPOS_VERB && tree->syntax[node].form == WHENCE_FORM_GERUND && helper >= 0 && helper < node
         && tree->syntax[helper].form == WHENCE_FORM_PAST && whence_tree_word_is (tree, helper, tree->lexicon->modals->pasts_of_be);
}

/* Whether no clause ends between the date and "when": "on Friday in the yard when"; unless it stands behind two, ", and the road was dry, when". */
static gboolean
is_led_to (const WhenceTree *tree,
           gint              end,
           gint              when)
{
  if (end + 1 < when && whence_tree_is_comma (tree, end) && tree->syntax[end + 1].upos == WHENCE_UPOS_CCONJ && whence_tree_is_comma (tree, when - 1))
    return TRUE;
  for (gint i = end; i < when; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT || tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
      return FALSE;
  return when >= end;
}

/**
 * whence_anchor_find_sudden:
 * @tree: the sentence
 * @dated: (array): words of dates
 * @date: a date of it
 * @node: the predicate that the date belongs to
 *
 * Returns: what happened "when" something else went on, "It was raining on 8 May when the tower fell", or else @node
 */
gint
whence_anchor_find_sudden (const WhenceTree       *tree,
                           const guint8           *dated,
                           const WhenceAnchorDate *date,
                           gint                    node)
{
  gint end = (gint) (date->first + date->n);

  if (node < 0 || node > (gint) date->first || !goes_on (tree, node))
    return node;
  for (gint child = end; child < (gint) tree->n; child++)
    if ((tree->syntax[child].head == node || (tree->syntax[child].head > end && tree->syntax[tree->syntax[child].head].head == node))
        && whence_tree_is_predicate (tree, child) && find_when (tree, child) >= end && is_led_to (tree, end, find_when (tree, child)) && is_told_alone (tree, dated, date, child, -1))
      return child;
  return node;
}

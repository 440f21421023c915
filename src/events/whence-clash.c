/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a date and the tense of the verb around it contradict each other, so that the date is of a noun below. */
#include "whence-clash.h"

#include "whence-modality-private.h"

/**
 * whence_clash_is_sudden:
 * @tree: a sentence
 * @node: a word
 *
 * Returns: whether it is a noun for what nobody plans, so that a date of it is over: "a crash", "the shooting"
 */
gboolean
whence_clash_is_sudden (const WhenceTree *tree,
                         gint              node)
{
  const WhenceKindRow *row = whence_tree_get_event_noun (tree, node);

  return row != NULL && (row->kind == WHENCE_KIND_CRIME || row->kind == WHENCE_KIND_DEATH || row->kind == WHENCE_KIND_DISASTER);
}

/* The first of the verbs that help it, or -1. */
static gint
find_helper (const WhenceTree *tree,
             gint              clause)
{
  gint helper = -1;

  for (gint child = tree->children[clause]; child >= 0; child = tree->siblings[child])
    if (child < clause && tree->syntax[child].upos == WHENCE_UPOS_AUX && (helper < 0 || child < helper))
      helper = child;
  return helper;
}

/* Whether the clause tells what is so or is to come: "is investigating", "will remember". */
static gboolean
is_present (const WhenceTree *tree,
            gint              clause)
{
  gint helper = find_helper (tree, clause);

  if (helper < 0)
    return tree->syntax[clause].upos == WHENCE_UPOS_VERB && tree->syntax[clause].form == WHENCE_FORM_PRESENT;
  return tree->syntax[helper].form == WHENCE_FORM_PRESENT && !whence_tree_word_is (tree, helper, tree->lexicon->perfects);
}

/* Whether the clause tells what is over: "announced", "has announced", unlike "agreed to hold". */
static gboolean
is_past (const WhenceTree *tree,
         gint              clause)
{
  gint helper = find_helper (tree, clause);

  if (whence_modality_find_infinitive (tree, clause) >= 0)
    return FALSE;
  if (helper < 0)
    return tree->syntax[clause].form == WHENCE_FORM_PAST && whence_tree_is_finite (tree, clause);
  return tree->syntax[helper].form == WHENCE_FORM_PAST || whence_tree_word_is (tree, helper, tree->lexicon->perfects);
}

/* "announced", "proposed" */
static gboolean
announces (const WhenceTree *tree,
           gint              clause)
{
  const WhenceKindRow *verb = whence_kinds_find (tree->lexicon, tree->words[clause].text, tree->words[clause].length, WHENCE_KIND_WORD_VERB);

  return (verb != NULL && verb->kind == WHENCE_KIND_STATEMENT)
         || (whence_modality_get_effect (tree, clause) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES | WHENCE_MODAL_SETS));
}

/**
 * whence_clash_is:
 * @tree: a sentence
 * @clause: a predicate
 * @noun: a noun below it
 * @date: a date that may be of either
 *
 * Returns: whether it cannot be that of the clause, but may be that of the noun: "is investigating the attack last May", "has announced a visit
 * next year"
 */
gboolean
whence_clash_is (const WhenceTree       *tree,
                 gint                    clause,
                 gint                    noun,
                 const WhenceAnchorDate *date)
{
  if (date->guessed)
    return whence_clash_is_sudden (tree, noun) && is_present (tree, clause);
  return date->when < 0 ? is_present (tree, clause) : date->when > 0 && announces (tree, clause) && is_past (tree, clause);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a date and the tense of the verb around it contradict each other, so that the date is of a noun below. */
#include "whence-clash.h"

#include "whence-modality-private.h"
#include "whence-speech.h"
#include "whence-word-class.h"

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

/* "will look into the crash last week", "would look into the crash a year ago" */
static gboolean
is_to_come (const WhenceTree       *tree,
            gint                    clause,
            const WhenceAnchorDate *date)
{
  gint helper = find_helper (tree, clause);

  if (whence_tree_found_is (tree, helper, tree->lexicon->modals->futures))
    return TRUE;
  if (helper < 0 || !whence_tree_word_is (tree, helper, tree->lexicon->modals->woulds))
    return FALSE;
  for (guint i = tree->first + date->first; i < tree->first + date->first + date->n; i++)
    if (tree->tokens->classes[i] == WHENCE_CLASS_AGO || tree->tokens->classes[i] == WHENCE_CLASS_LAST)
      return TRUE;
  return FALSE;
}

/* Whether the clause tells what is so or is to come: "is investigating", "will remember", "is due to pay". */
static gboolean
is_present (const WhenceTree *tree,
            gint              clause)
{
  gint helper;

  while (tree->syntax[clause].form == WHENCE_FORM_BASE && tree->syntax[clause].deprel == WHENCE_DEPREL_XCOMP && tree->syntax[clause].head >= 0 && tree->syntax[clause].head < clause)
    clause = tree->syntax[clause].head;
  helper = find_helper (tree, clause);

  if (helper < 0)
    return tree->syntax[clause].upos == WHENCE_UPOS_VERB && tree->syntax[clause].form == WHENCE_FORM_PRESENT;
  return tree->syntax[helper].form == WHENCE_FORM_PRESENT && !whence_tree_word_is (tree, helper, tree->lexicon->perfects);
}

/* Whether the clause tells what is so by now, which has no day of its own: "has arrested two men over". */
static gboolean
is_by_now (const WhenceTree *tree,
           gint              clause)
{
  gint helper = find_helper (tree, clause);

  return helper >= 0 && tree->syntax[helper].form == WHENCE_FORM_PRESENT && whence_tree_word_is (tree, helper, tree->lexicon->perfects);
}

/* "over a shooting", "of the crash"; no object, and no "since the crash", which says when. */
static gboolean
is_within (const WhenceTree *tree,
           gint              noun)
{
  gint preposition = whence_tree_find_case (tree, noun), side = 0;

  return preposition >= 0 && !(whence_tree_get_side (tree, preposition, &side) && side != 0);
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
  const WhenceKindRow *verb = whence_tree_find_kind (tree, clause, WHENCE_KIND_WORD_VERB);

  return (verb != NULL && verb->kind == WHENCE_KIND_STATEMENT)
         || (whence_tree_get_effect (tree, clause) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_PROMISES | WHENCE_MODAL_SETS));
}

/**
 * whence_clash_is:
 * @tree: a sentence
 * @clause: a predicate
 * @noun: a noun below it
 * @date: a date that may be of either
 *
 * Returns: whether it cannot be that of the clause, but may be that of the noun: "is investigating the attack last May", "has heard witnesses of the
 * crash in May", "has announced a visit next year"
 */
gboolean
whence_clash_is (const WhenceTree       *tree,
                 gint                    clause,
                 gint                    noun,
                 const WhenceAnchorDate *date)
{
  if (date->guessed)
    return whence_clash_is_sudden (tree, noun) && is_present (tree, clause);
  return date->when < 0 ? is_present (tree, clause) || (is_by_now (tree, clause) && is_within (tree, noun)) || is_to_come (tree, clause, date) : date->when > 0 && announces (tree, clause) && is_past (tree, clause);
}

/* Whether a word of a date says when the clause was, rather than a noun or another clause within it; no "now". */
static gboolean
says_when (const WhenceTree *tree,
           gint              word,
           gint              clause)
{
  if (tree->syntax[word].upos == WHENCE_UPOS_ADP || tree->tokens->classes[tree->first + (guint) word] == WHENCE_CLASS_PRESENT)
    return FALSE;
  for (word = tree->syntax[word].head; word >= 0 && word != clause; word = tree->syntax[word].head)
    if (whence_tree_get_event_noun (tree, word) != NULL || whence_tree_is_predicate (tree, word))
      return FALSE;
  return word == clause;
}

/**
 * whence_clash_only_says:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @node: what it belongs to, or -1
 *
 * Returns: whether it is only when something was said that tells its own day: "He died on Tuesday, his agent said on Wednesday"
 */
gboolean
whence_clash_only_says (const WhenceTree       *tree,
                        const guint8           *dated,
                        const WhenceAnchorDate *date,
                        gint                    node)
{
  gint told = node >= 0 ? whence_speech_find_told (tree, node) : -1, helper = told >= 0 ? find_helper (tree, told) : -1;

  /* "has been arrested" has no day of its own */
  if (whence_tree_found_is (tree, helper, tree->lexicon->perfects))
    return FALSE;
  for (guint i = 0; told >= 0 && i < tree->n; i++)
    if (dated[i] == WHENCE_DATED && (i < date->first || i >= date->first + date->n) && says_when (tree, (gint) i, told))
      return TRUE;
  return FALSE;
}

/**
 * whence_clash_describes_object:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @predicate: the verb that it would be of
 *
 * Returns: whether it only says which object that is, where the verb has a date of its own: "On Tuesday it announced a 2019 profit"
 */
gboolean
whence_clash_describes_object (const WhenceTree       *tree,
                               const guint8           *dated,
                               const WhenceAnchorDate *date,
                               gint                    predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ), end = (gint) (date->first + date->n), head = (gint) date->first;

  if (object < end || head < predicate)
    return FALSE;
  while (head >= (gint) date->first && head < end)
    head = tree->syntax[head].head;
  if (head != object)
    return FALSE;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (dated[child] == WHENCE_DATED && tree->syntax[child].upos != WHENCE_UPOS_ADP && (child < (gint) date->first || child >= end))
      return TRUE;
  return FALSE;
}

/**
 * whence_clash_find_moved:
 * @tree: a sentence
 * @date: a date
 * @predicate: a verb that it may hang on
 *
 * Returns: the noun that was moved to the date, or -1: "The hearing was put off until 12 July", "postponed the vote to September"
 */
gint
whence_clash_find_moved (const WhenceTree       *tree,
                         const WhenceAnchorDate *date,
                         gint                    predicate)
{
  const guint8 *classes = tree->tokens->classes + tree->first;
  gint noun = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);

  if (date->first == 0 || !whence_tree_word_is (tree, predicate, tree->lexicon->movers)
      || (classes[date->first] != WHENCE_CLASS_UNTIL && classes[date->first - 1] != WHENCE_CLASS_UNTIL && classes[date->first - 1] != WHENCE_CLASS_TO))
    return -1;
  if (noun < 0)
    noun = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_NSUBJ_PASS);
  return noun >= 0 && whence_tree_get_event_noun (tree, noun) != NULL ? noun : -1;
}

/**
 * whence_clash_names_charge:
 * @tree: a sentence
 * @noun: a noun that names something that happens
 *
 * Returns: whether it is only what somebody is charged with: "arrested on suspicion of murder on Sunday"
 */
gboolean
whence_clash_names_charge (const WhenceTree *tree,
                           gint              noun)
{
  gint preposition = whence_tree_find_case (tree, noun), side;

  if (preposition < 0 || preposition != noun - 1 || !whence_clash_is_sudden (tree, noun) || tree->syntax[noun].form == WHENCE_FORM_PLURAL)
    return FALSE;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (child > preposition && child < noun)
      return FALSE;
  return !whence_tree_get_side (tree, preposition, &side);
}

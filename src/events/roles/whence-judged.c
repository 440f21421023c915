/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody was tried or punished for: "sentenced two men to nine years for smuggling arms in 2019", "was charged with stealing it in May".  The
 * deed has a date of its own and is told by itself: "Two men smuggled arms", "He allegedly stole it". */
#include "whence-judged.h"

#include "whence-participant.h"
#include "whence-relative.h"
#include "whence-shape-words.h"

/* So far above the gerund is the verb: "sentenced to nine years in prison for". */
#define CLIMB_MAX 4

static gint
find_verb (const WhenceTree *tree,
           gint              gerund)
{
  gint at = tree->syntax[gerund].head;

  for (guint step = 0; step < CLIMB_MAX && at >= 0; step++, at = tree->syntax[at].head)
    if (tree->syntax[at].upos == WHENCE_UPOS_VERB)
      return at < gerund ? at : -1;
  return -1;
}

/* "was found guilty of", "pleaded guilty to", and not "was found not guilty of" */
static gboolean
says_guilty (const WhenceTree *tree,
             gint              verb,
             gint              end)
{
  for (gint i = verb + 1; i < end; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->shapes->guilty))
      return !whence_tree_word_is (tree, i - 1, tree->lexicon->negations);
  return FALSE;
}

/**
 * whence_judged_find_doer:
 * @tree: a sentence
 * @gerund: head of a clause
 * @out_alleged: (out): whether it is only said that it was done
 *
 * Returns: who did what a court or an employer judged, or -1 where the gerund tells no such thing
 */
gint
whence_judged_find_doer (const WhenceTree *tree,
                         gint              gerund,
                         gboolean         *out_alleged)
{
  const WhenceShapeWords *words = tree->lexicon->shapes;
  gint mark = whence_tree_find_child (tree, gerund, WHENCE_DEPREL_MARK), verb, object, doer;
  gboolean guilty;

  if (tree->syntax[gerund].form != WHENCE_FORM_GERUND || mark < 0 || mark > gerund || !whence_tree_word_is (tree, mark, words->leading))
    return -1;
  verb = find_verb (tree, gerund);
  if (verb < 0 || verb > mark)
    return -1;
  guilty = says_guilty (tree, verb, mark);
  *out_alleged = !guilty && whence_tree_has_form (tree, verb, words->accusing);
  if (!guilty && !*out_alleged && !whence_tree_has_form (tree, verb, words->punishing))
    return -1;
  object = guilty && whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0 ? -1 : whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ);
  if (object > verb && object < mark && !whence_tree_word_is (tree, object, words->guilty))
    return object;
  doer = whence_participant_find (tree, verb);
  if (doer < 0 && (guilty || whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX_PASS) >= 0 || whence_tree_find_child (tree, verb, WHENCE_DEPREL_COP) >= 0))
    doer = whence_tree_find_shared_subject (tree, verb);
  /* "Kopp, who is charged with" */
  if (doer >= 0 && whence_tree_get_pronoun (tree, doer, NULL) == WHENCE_PRONOUN_RELATIVE)
    doer = whence_relative_find_noun (tree, verb);
  return whence_judged_find_person (tree, doer, verb);
}

/**
 * whence_judged_find_person:
 * @tree: a sentence
 * @noun: what a participle hangs on, or -1
 * @participle: it
 *
 * "the trial of two men, accused of theft": no trial is accused.
 *
 * Returns: who is accused or punished, or @noun
 */
gint
whence_judged_find_person (const WhenceTree *tree,
                           gint              noun,
                           gint              participle)
{
  if (noun < 0 || whence_tree_get_event_noun (tree, noun) == NULL
      || !(whence_tree_has_form (tree, participle, tree->lexicon->shapes->accusing) || whence_tree_has_form (tree, participle, tree->lexicon->shapes->punishing)))
    return noun;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_NMOD && child > noun && child < participle && whence_tree_find_case (tree, child) >= 0)
      return child;
  return noun;
}

/**
 * whence_judged_names_deed:
 * @tree: a sentence
 * @verb: a predicate
 * @noun: an event noun behind it
 * @date: a word behind that
 *
 * "was sentenced for the murder of a driver in 2019", "was questioned about the fire in May", but "was charged with murder on Friday in the shooting"
 *
 * Returns: whether the noun names one certain deed that a court or the police deal with, so that a date right behind is that of the deed
 */
gboolean
whence_judged_names_deed (const WhenceTree *tree,
                          gint              verb,
                          gint              noun,
                          gint              date)
{
  const WhenceShapeWords *words = tree->lexicon->shapes;
  const WhenceKindRow *row = whence_tree_get_event_noun (tree, noun);
  gboolean certain = FALSE;

  if (noun < verb || row == NULL || !(WHENCE_KINDS_OF_HARM & (1u << row->kind))
      || whence_tree_find_case (tree, noun) < 0
      || !(whence_tree_has_form (tree, verb, words->accusing) || whence_tree_has_form (tree, verb, words->punishing) || says_guilty (tree, verb, noun)))
    return FALSE;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    certain = certain || (child < noun && (tree->syntax[child].deprel == WHENCE_DEPREL_NMOD_POSS || tree->syntax[child].upos == WHENCE_UPOS_DET))
              || (child > noun && child < date && tree->syntax[child].deprel == WHENCE_DEPREL_NMOD);
  return certain;
}

/**
 * whence_judged_find_deed:
 * @tree: a sentence
 * @verb: a predicate
 * @date: a word behind it
 *
 * "convicted in 2016 of abusing pupils in the 1980s", "suspected of setting it on fire in May"
 *
 * Returns: the deed that a court or the police deal with, which a date behind it is of; or -1
 */
gint
whence_judged_find_deed (const WhenceTree *tree,
                         gint              verb,
                         gint              date)
{
  gboolean alleged;

  for (gint i = date - 1; i > verb; i--)
    if (tree->syntax[i].form == WHENCE_FORM_GERUND && whence_judged_find_doer (tree, i, &alleged) >= 0)
      return i;
  return -1;
}

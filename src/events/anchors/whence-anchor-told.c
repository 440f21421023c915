/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses behind a date that say what happened then: "in 1994, when the mill closed", "It is ten years since the mill closed". */
#include "whence-anchor.h"

#include "whence-word-class.h"

/* "since 2011, when they opened talks", "It is ten years since they opened talks": the clause behind says what happened then. */
static gint
find_told_behind (WhenceTree       *tree,
                  guint             at)
{
  gint predicate;

  if (at + 1 < tree->n && tree->tokens->classes[tree->first + at] == WHENCE_CLASS_COMMA)
    at++;
  if (at + 2 >= tree->n || (!whence_tree_word_is (tree, (gint) at, tree->lexicon->whens) && tree->tokens->classes[tree->first + at] != WHENCE_CLASS_SINCE))
    return -1;
  predicate = whence_tree_find_predicate (tree, tree->syntax[at].head);
  return predicate > (gint) at && whence_tree_is_finite (tree, predicate) && whence_tree_find_subject (tree, predicate) > (gint) at
             ? predicate
             : -1;
}

/* Whether the clause around a date says what happened: "the town began it in 1986, when …", unlike "it was in 1969 when …", "the end
 * came in 1994, when …" and "held since 1977, except in 2020, when …". */
static gboolean
tells_itself (const WhenceTree       *tree,
              const guint8           *dated,
              gint                    at,
              const WhenceAnchorDate *told)
{
  const guint8 *classes = tree->tokens->classes + tree->first;
  gint date = (gint) told->first;
  gboolean until = told->first > 0 && classes[told->first - 1] == WHENCE_CLASS_UNTIL;

  for (guint i = told->first; i < told->first + told->n; i++)
    until = until || classes[i] == WHENCE_CLASS_UNTIL || classes[i] == WHENCE_CLASS_TO;

  /* also "was mayor until 1974, when …" */
  while (at >= 0 && tree->syntax[at].upos != WHENCE_UPOS_VERB && !(until && whence_tree_is_predicate (tree, at) && whence_tree_find_subject (tree, at) >= 0))
    at = tree->syntax[at].head;
  while (date > 0 && dated[date - 1])
    date--;
  for (gint i = MAX (at, 0); i < date; i++)
    if (dated[i])
      return FALSE;
  return at >= 0 && whence_tree_is_finite (tree, at) && whence_tree_find_child (tree, at, WHENCE_DEPREL_EXPL) < 0
         && (until ? whence_tree_find_subject (tree, at) : whence_tree_find_shared_subject (tree, at)) >= 0
         && !whence_tree_has_form (tree, at, tree->lexicon->shapes->comings);
}

/**
 * whence_anchor_find_told:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: one of them
 * @head: the word of it that the others hang on
 *
 * Returns: the clause behind the date that says what happened then, where the one around it does not; or -1
 */
gint
whence_anchor_find_told (WhenceTree             *tree,
                         const guint8           *dated,
                         const WhenceAnchorDate *date,
                         gint                    head)
{
  guint end = date->first + date->n;
  gint told = find_told_behind (tree, end);

  return told >= 0 && (date->open || tree->tokens->classes[tree->first + end] == WHENCE_CLASS_SINCE || !tells_itself (tree, dated, head, date)) ? told : -1;
}

/**
 * whence_anchor_find_lasting:
 * @tree: a sentence
 * @date: a date that a clause behind tells of
 * @head: the word of it that the others hang on
 *
 * Returns: what has been so since then, "She has lived in Oslo since 1990, when …", or was so from then on, "lived in Oslo from 1990, when …", or -1
 */
gint
whence_anchor_find_lasting (const WhenceTree       *tree,
                            const WhenceAnchorDate *date,
                            gint                    head)
{
  gint main = tree->syntax[head].head, helper = main >= 0 ? whence_tree_find_child (tree, main, WHENCE_DEPREL_AUX) : -1;
  gboolean from = date->stretched || (date->first > 0 && tree->tokens->classes[tree->first + date->first - 1] == WHENCE_CLASS_FROM);

  if (main < 0 || !whence_tree_is_predicate (tree, main) || whence_tree_find_subject (tree, main) < 0)
    return -1;
  return from || (helper >= 0 && whence_tree_word_is (tree, helper, tree->lexicon->perfects)) ? main : -1;
}

/**
 * whence_anchor_find_publisher:
 * @tree: a sentence
 * @predicate: what a date hangs on
 *
 * "A study published on Thursday found that …", "In a report issued on Monday the agency said …", also between commas: what was said then tells more.
 *
 * Returns: the verb that says what was published, or @predicate
 */
gint
whence_anchor_find_publisher (const WhenceTree *tree,
                              gint              predicate)
{
  const WhenceWord *word = &tree->words[predicate];
  gint noun = tree->syntax[predicate].head, verb = noun >= 0 ? tree->syntax[noun].head : -1;

  if (tree->syntax[predicate].deprel != WHENCE_DEPREL_ACL || verb < predicate || noun > predicate || tree->syntax[verb].upos != WHENCE_UPOS_VERB
      || !whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->publishing, word->text, word->length) || !whence_tree_is_finite (tree, verb)
      /* but "The letter, published in 1997, said", "In a letter, published in 1997, she says" */
      || (whence_tree_is_comma (tree, predicate - 1) && (tree->syntax[noun].deprel != WHENCE_DEPREL_OBL || tree->syntax[verb].form != WHENCE_FORM_PAST))
      || !(whence_deprel_is_subject (tree->syntax[noun].deprel) || tree->syntax[noun].deprel == WHENCE_DEPREL_OBL))
    return predicate;
  word = &tree->words[verb];
  return whence_kinds_find (tree->lexicon, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL
                 || whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->telling, word->text, word->length)
             ? verb
             : predicate;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relative clauses: the noun that they tell of, and the pronoun that stands for it. */
#include "whence-relative.h"

#define CLIMB_MAX 12

/* "a worm living in the gut": the noun that the other stands below. */
static gint
find_top_noun (const WhenceTree *tree,
               gint              noun)
{
  for (guint step = 0; step < CLIMB_MAX; step++)
    {
      gint head = tree->syntax[noun].head;

      if (head >= 0 && head < noun && tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD)
        noun = head;
      else if (head >= 0 && head < noun && tree->syntax[head].deprel == WHENCE_DEPREL_ACL && tree->syntax[head].head < head)
        noun = tree->syntax[head].head;
      else
        break;
    }
  return noun;
}

/**
 * whence_relative_find_noun:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: the noun that a relative clause tells of, or -1: also where the parse hangs the pronoun alone on its verb
 */
gint
whence_relative_find_noun (const WhenceTree *tree,
                           gint              predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ), head = tree->syntax[predicate].head, noun;

  /* "the term that he was given" */
  if (tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL_RELCL
      || (tree->syntax[predicate].deprel == WHENCE_DEPREL_ACL && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0
          && whence_relative_is_given (tree, predicate)))
    return head >= 0 && head < predicate && tree->syntax[head].upos != WHENCE_UPOS_VERB ? head : -1;
  if (object < 0 || object > predicate
      || whence_tree_get_pronoun (tree, object, NULL) != WHENCE_PRONOUN_RELATIVE)
    return -1;
  noun = whence_tree_find_noun_before (tree, object);
  return noun >= 0 ? find_top_noun (tree, noun) : -1;
}

/**
 * whence_relative_is_given:
 * @tree: a sentence
 * @predicate: a verb
 *
 * Returns: whether somebody may be given something by it, so that it has an object even where it tells what is done to its subject: "was awarded a prize"
 */
gboolean
whence_relative_is_given (const WhenceTree *tree,
                          gint              predicate)
{
  const WhenceShapeWords *words = tree->lexicon->shapes;

  return whence_tree_has_form (tree, predicate, words->handing) || whence_tree_has_form (tree, predicate, words->granting);
}

/* "the diary that she gave us": who was given it, who stands right behind the verb. */
static gboolean
is_receiver (const WhenceTree *tree,
             gint              predicate,
             gint              object)
{
  return object == predicate + 1 && tree->syntax[object].upos == WHENCE_UPOS_PRON && whence_tree_get_pronoun (tree, object, NULL) != WHENCE_PRONOUN_THING
         && whence_relative_is_given (tree, predicate);
}

/**
 * whence_relative_find_object:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: the relative pronoun that is no subject of its clause, or -1: "the law that parliament passed"
 */
gint
whence_relative_find_object (const WhenceTree *tree,
                             gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate), antecedent = whence_relative_find_noun (tree, predicate);

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child > predicate && tree->syntax[child].deprel == WHENCE_DEPREL_OBJ
        /* but "bought it second-hand", "gave us" */
        && tree->tokens->classes[tree->first + (guint) child - 1] != WHENCE_CLASS_DASH && !is_receiver (tree, predicate, child))
      return -1;
  /* "reports that he was seen": a verb that has or can have no object leaves none open */
  if (antecedent < 0 || subject < 0 || (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 && !whence_relative_is_given (tree, predicate)))
    return -1;
  for (gint i = subject - 1; i > antecedent; i--)
    {
      gboolean possessive = FALSE;

      if (whence_tree_get_pronoun (tree, (gint) i, &possessive) == WHENCE_PRONOUN_RELATIVE && !possessive)
        return i > 0 && tree->syntax[i - 1].upos == WHENCE_UPOS_ADP ? -1 : i;
    }
  return -1;
}

/**
 * whence_relative_is_asked:
 * @tree: a sentence
 * @pronoun: what stands for the subject of a clause
 * @predicate: head of the clause
 *
 * "will investigate who ordered the raid"
 *
 * Returns: whether it asks for the subject, and stands for no noun before it
 */
gboolean
whence_relative_is_asked (const WhenceTree *tree,
                          gint              pronoun,
                          gint              predicate)
{
  return pronoun > 0 && pronoun < predicate && tree->syntax[predicate].head < pronoun
         && (tree->syntax[predicate].deprel == WHENCE_DEPREL_CCOMP || tree->syntax[predicate].deprel == WHENCE_DEPREL_XCOMP)
         && whence_tree_word_is (tree, pronoun, tree->lexicon->personal) && tree->syntax[pronoun - 1].upos != WHENCE_UPOS_PROPN;
}

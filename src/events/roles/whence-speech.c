/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What was said by the clause that says who said it. */
#include "whence-speech.h"

/**
 * whence_speech_is_verb:
 * @tree: a sentence
 * @node: a word
 *
 * Returns: whether it says that somebody says something
 */
gboolean
whence_speech_is_verb (const WhenceTree *tree,
                       gint              node)
{
  return whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_SPEECH) != NULL;
}

/* "The men had been questioned, a newspaper reported": a clause before that nothing makes a circumstance. */
static gboolean
is_content (const WhenceTree *tree,
            gint              clause)
{
  gint subject = whence_tree_find_subject (tree, clause);

  /* "a rumour, which said that …, was false, the clinic said" */
  if (!whence_tree_is_predicate (tree, clause) || (subject >= 0 && whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_RELATIVE))
    return FALSE;
  switch (tree->syntax[clause].deprel)
    {
    case WHENCE_DEPREL_CCOMP:
      return TRUE;
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_PARATAXIS:
      return whence_tree_is_finite (tree, clause) && whence_tree_find_child (tree, clause, WHENCE_DEPREL_MARK) < 0
             && subject >= 0;
    default:
      return FALSE;
    }
}

/* "The plan, the mayor said, would cost a million": what was said begins before who said it. */
static gboolean
is_around (const WhenceTree *tree,
           gint              content,
           gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, content);

  return tree->syntax[content].deprel == WHENCE_DEPREL_CCOMP && subject >= 0 && subject < whence_tree_find_subject (tree, predicate);
}

/* "…, the court ruled": what was ruled stands before, and nothing behind. */
static gboolean
is_ruling (const WhenceTree *tree,
           gint              node)
{
  return whence_tree_has_form (tree, node, tree->lexicon->shapes->rulings)
         && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < 0 && whence_tree_find_child (tree, node, WHENCE_DEPREL_XCOMP) < 0
         && whence_tree_find_child (tree, node, WHENCE_DEPREL_CCOMP) < node;
}

/**
 * whence_speech_find_told:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * "…, the airline said on Friday": a clause that only says who said it is told by what was said.
 *
 * Returns: the predicate of what was said, or -1
 */
gint
whence_speech_find_told (const WhenceTree *tree,
                         gint              predicate)
{
  gint head = tree->syntax[predicate].head;

  if (!whence_speech_is_verb (tree, predicate) && !is_ruling (tree, predicate))
    return -1;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if ((child < predicate || is_around (tree, child, predicate)) && is_content (tree, child))
      return child;
  return tree->syntax[predicate].deprel == WHENCE_DEPREL_PARATAXIS && head >= 0 && head < predicate && whence_tree_is_predicate (tree, head)
             ? head
             : -1;
}

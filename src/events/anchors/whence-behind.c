/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "On 8 May, three days after the vote was held": what the length is counted from.  And "On 8 May everything changed, when the bank withdrew": what did. */
#include "whence-behind.h"

#include "whence-word-class.h"

static gboolean
is_lead (const WhenceTree *tree,
         guint             at)
{
  return tree->tokens->classes[tree->first + at] == WHENCE_CLASS_AFTER || tree->tokens->classes[tree->first + at] == WHENCE_CLASS_BEFORE;
}

/* The clause whose subject begins at once, or -1. */
static gint
find_clause (const WhenceTree *tree,
             gint              begin)
{
  for (gint i = begin; i < (gint) tree->n && tree->tokens->classes[tree->first + (guint) i] != WHENCE_CLASS_COMMA; i++)
    if (whence_tree_is_predicate (tree, i))
      return whence_tree_is_finite (tree, i) && whence_tree_find_subject (tree, i) >= begin ? i : -1;
  return -1;
}

/* "hours before she flies home, a deal is signed", read as one clause: what is of which is not known. */
static gboolean
runs_on (const WhenceTree *tree,
         gint              clause)
{
  for (gint child = tree->children[clause]; child >= 0; child = tree->siblings[child])
    if (child > clause && (tree->syntax[child].deprel == WHENCE_DEPREL_PARATAXIS || tree->syntax[child].deprel == WHENCE_DEPREL_CCOMP))
      for (gint i = clause + 1; i < child; i++)
        if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_COMMA && tree->syntax[i + 1].upos != WHENCE_UPOS_SCONJ)
          return TRUE;
  return FALSE;
}

/**
 * whence_behind_find:
 * @tree: the sentence
 * @behind: the word behind a length: "after" of "three days after she left"
 * @out_is_noun: (out): whether it is a noun
 *
 * Returns: the clause or event noun that the length is counted from, or -1
 */
gint
whence_behind_find (const WhenceTree *tree,
                    guint             behind,
                    gboolean         *out_is_noun)
{
  gint at;

  /* "the day after his team lost" */
  if (behind > 0 && behind < tree->n && is_lead (tree, behind - 1))
    {
      *out_is_noun = FALSE;
      return find_clause (tree, (gint) behind);
    }
  if (behind >= tree->n
      || !is_lead (tree, behind))
    return -1;
  at = tree->syntax[behind].head;
  if (at <= (gint) behind)
    return -1;
  *out_is_noun = tree->syntax[behind].deprel == WHENCE_DEPREL_CASE;
  if (*out_is_noun)
    return whence_tree_get_event_noun (tree, at) != NULL ? at : -1;
  return whence_tree_is_predicate (tree, at) && whence_tree_find_subject (tree, at) >= 0 && !runs_on (tree, at) ? at : -1;
}

/**
 * whence_behind_find_when:
 * @tree: the sentence
 * @predicate: head of a clause that says nothing
 *
 * Returns: the clause behind it that says what happened then, or -1
 */
gint
whence_behind_find_when (const WhenceTree *tree,
                         gint              predicate)
{
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child > predicate && tree->syntax[child].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_finite (tree, child)
        && whence_tree_find_subject (tree, child) >= 0)
      for (gint word = tree->children[child]; word >= 0 && word < child; word = tree->siblings[word])
        if (whence_tree_word_is (tree, word, tree->lexicon->whens))
          return child;
  return -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "On 8 May, three days after the vote was held": what the length is counted from. */
#include "whence-behind.h"

#include "whence-word-class.h"

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

  if (behind >= tree->n
      || (tree->tokens->classes[tree->first + behind] != WHENCE_CLASS_AFTER && tree->tokens->classes[tree->first + behind] != WHENCE_CLASS_BEFORE))
    return -1;
  at = tree->syntax[behind].head;
  if (at <= (gint) behind)
    return -1;
  *out_is_noun = tree->syntax[behind].deprel == WHENCE_DEPREL_CASE;
  if (*out_is_noun)
    return whence_tree_get_event_noun (tree, at) != NULL ? at : -1;
  return whence_tree_is_predicate (tree, at) && whence_tree_find_subject (tree, at) >= 0 ? at : -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands beside its noun, by how brief the phrase is. */
#include "whence-phrase.h"

#include "whence-modality.h"
#include "whence-word-class.h"

/* "said chief executive Anna Lind", where the parse hangs but the second word of the office on the name. */
static gboolean
is_torn_office (const WhenceTree *tree,
                gint              child)
{
  return child > 0 && whence_tree_word_is (tree, child, tree->lexicon->ranks) && whence_tree_word_is (tree, child - 1, tree->lexicon->ranks)
         && tree->syntax[child].head != child - 1 && tree->syntax[child - 1].head != child && tree->syntax[child - 1].head != tree->syntax[child].head;
}

/**
 * whence_phrase_keeps:
 * @self: a phrase
 * @child: what says more of one of its nouns: article, adjective, number, part of a name
 *
 * Returns: whether the style of the phrase has it beside its noun
 */
gboolean
whence_phrase_keeps (const WhencePhrase *self,
                     gint                child)
{
  const WhenceTree *tree = self->context->tree;

  if (is_torn_office (tree, child))
    return FALSE;

  /* "the visit, planned for May": a participle behind its noun is a clause of its own */
  if (tree->syntax[child].deprel == WHENCE_DEPREL_AMOD && child > tree->syntax[child].head
      && (tree->syntax[child].upos == WHENCE_UPOS_VERB || tree->children[child] >= 0))
    return FALSE;
  /* what stands before an owner is no part of what is owned, whatever the parser says */
  if (tree->syntax[child].deprel == WHENCE_DEPREL_COMPOUND
      && whence_tree_find_child (tree, tree->syntax[child].head, WHENCE_DEPREL_NMOD_POSS) > child)
    return FALSE;
  /* "the latest of them Halden Group" */
  if (tree->syntax[child].deprel == WHENCE_DEPREL_COMPOUND && whence_tree_find_child (tree, child, WHENCE_DEPREL_NMOD) > child)
    return FALSE;
  if (self->style < WHENCE_STYLE_PLAIN || whence_modality_keeps (tree, child))
    return TRUE;
  /* "the Roman legions", "the new mayor said" */
  if (self->style == WHENCE_STYLE_PLAIN && tree->syntax[child].deprel == WHENCE_DEPREL_AMOD
      && ((tree->tokens->tokens[tree->first + (guint) child].flags & WHENCE_TOKEN_CAPITAL) || whence_deprel_is_subject (tree->syntax[tree->syntax[child].head].deprel)))
    return TRUE;
  /* "the World Food Programme" */
  if (child > 0 && child + 1 < (gint) tree->n && (tree->tokens->tokens[tree->first + (guint) child].flags & WHENCE_TOKEN_CAPITAL)
      && (tree->tokens->tokens[tree->first + (guint) child + 1].flags & WHENCE_TOKEN_CAPITAL))
    return TRUE;
  /* "was the first official to refer to it" */
  if (whence_tree_get_class (tree, child) == WHENCE_CLASS_ORDINAL
      || (child + 1 < (gint) tree->n && tree->syntax[child].upos == WHENCE_UPOS_DET && whence_tree_get_class (tree, child + 1) == WHENCE_CLASS_ORDINAL))
    return TRUE;
  return tree->syntax[child].deprel != WHENCE_DEPREL_AMOD
         && (self->style == WHENCE_STYLE_PLAIN || tree->syntax[child].deprel != WHENCE_DEPREL_DET || tree->syntax[child].upos != WHENCE_UPOS_DET);
}

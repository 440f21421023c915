/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is often asked of the words of a parsed sentence. */
#include "whence-tree.h"

/* So many clauses are climbed for a subject. */
#define CLIMB_MAX 12

/**
 * whence_tree_is_quote:
 * @tree: a sentence
 * @node: a word
 * @out_opens: (out): whether it opens a quotation
 *
 * Returns: whether it is a quotation mark
 */
gboolean
whence_tree_is_quote (const WhenceTree *tree,
                      gint              node,
                      gboolean         *out_opens)
{
  static const struct
  {
    const char *mark;
    gint        side; /* 1 opens, -1 closes, 0 either */
  } quotes[] = { { "“", 1 }, { "”", -1 }, { "‘", 1 }, { "’", -1 }, { "\"", 0 }, { "'", 0 }, { "``", 1 }, { "''", -1 } };
  const WhenceToken *token = &tree->tokens->tokens[tree->first + (guint) node];

  if (!whence_tree_may_be_quote (*tree->words[node].text))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (strncmp (quotes[i].mark, tree->words[node].text, tree->words[node].length) == 0 && quotes[i].mark[tree->words[node].length] == '\0')
      {
        *out_opens = quotes[i].side == 1 || (quotes[i].side == 0 && (token->flags & WHENCE_TOKEN_SPACED));
        return TRUE;
      }
  return FALSE;
}

/**
 * whence_tree_is_of_work:
 * @tree: a sentence
 * @node: a word
 *
 * Returns: whether it is a word of the title of a work, which is parsed as one name: “The Salt Road”
 */
gboolean
whence_tree_is_of_work (const WhenceTree *tree,
                        gint              node)
{
  gboolean opens = FALSE;

  return tree->syntax[node].deprel == WHENCE_DEPREL_FLAT && tree->syntax[node].head >= 0 && whence_tree_is_quote (tree, tree->syntax[node].head, &opens) && opens;
}

/**
 * whence_tree_get_effect:
 * @tree: a sentence
 * @node: a word, or -1
 *
 * Returns: #WhenceModalEffect: what the word, as it stands or in any inflection, says of what it governs
 */
guint
whence_tree_get_effect (const WhenceTree *tree,
                        gint              node)
{
  if (node < 0 || tree->syntax[node].upos == WHENCE_UPOS_PROPN)
    return 0;
  /* "was due to bad weather" */
  if (tree->syntax[node].upos == WHENCE_UPOS_ADJ && node + 1 < (gint) tree->n && tree->tokens->classes[tree->first + (guint) node + 1] == WHENCE_CLASS_TO
      && tree->syntax[node + 1].upos == WHENCE_UPOS_ADP)
    return 0;
  return whence_kinds_find_modal (tree->lexicon, tree->words[node].text, tree->words[node].length);
}

/**
 * whence_tree_find_governor:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: the predicate whose subject a clause without one shares, "…, and signed", "hoping to win", or -1
 */
gint
whence_tree_find_governor (const WhenceTree *tree,
                           gint              predicate)
{
  switch (tree->syntax[predicate].deprel)
    {
    case WHENCE_DEPREL_CONJ:
    case WHENCE_DEPREL_XCOMP:
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_PARATAXIS:
      return tree->syntax[predicate].head;
    default:
      return -1;
    }
}

/**
 * whence_tree_find_shared_subject:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: the head of its subject, its own or the one it shares with the clause it is joined to, or -1
 */
gint
whence_tree_find_shared_subject (const WhenceTree *tree,
                                 gint              predicate)
{
  gint subject = -1;

  for (guint step = 0; step < CLIMB_MAX && predicate >= 0 && subject < 0; step++, predicate = whence_tree_find_governor (tree, predicate))
    subject = whence_tree_find_subject (tree, predicate);
  return subject;
}

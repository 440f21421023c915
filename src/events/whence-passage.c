/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The passage of an article that an event is quoted by. */
#include "whence-passage.h"

#include <string.h>

#include "whence-word-class.h"

#define PASSAGE_MAX 600

/**
 * whence_passage_mark:
 * @setting: a sentence
 * @node: what tells an event in it
 * @within: (array): a byte a word, set to 1 for those quoted
 *
 * A noun or a gerund is quoted with the finite clause that it stands in.
 */
void
whence_passage_mark (const WhenceSetting *setting,
                     gint                 node,
                     guint8              *within)
{
  const WhenceTree *tree = setting->tree;

  for (guint step = 0; step < tree->n && tree->syntax[node].head >= 0; step++)
    {
      if (whence_tree_is_predicate (tree, node) && whence_tree_is_finite (tree, node))
        break;
      node = tree->syntax[node].head;
    }
  whence_tree_mark (tree, node, FALSE, within, 1);
}

/* A mark that neither ends a sentence nor closes a quotation begins or ends no quoted passage. */
static gboolean
is_loose_mark (const WhenceSource *source,
               guint               token)
{
  guint8 word_class = source->tokens->classes[token];

  return (source->tokens->tokens[token].flags & WHENCE_TOKEN_PUNCT)
         && (word_class == WHENCE_CLASS_COMMA || word_class == WHENCE_CLASS_DASH
             || strchr (";:", source->article->text[source->tokens->tokens[token].begin]) != NULL);
}

/**
 * whence_passage_set:
 * @source: the article
 * @setting: one of its sentences
 * @within: (array): not zero for the words quoted
 * @mention: where the passage is told
 *
 * Quotes the stretch of text from the first marked word to the last, up to a limit.
 */
void
whence_passage_set (const WhenceSource  *source,
                    const WhenceSetting *setting,
                    const guint8        *within,
                    WhenceMention       *mention)
{
  const WhenceToken *first = NULL, *last = NULL;

  for (guint i = 0; i < setting->tree->n; i++)
    if (within[i] && !is_loose_mark (source, setting->tree->first + i))
      {
        last = &source->tokens->tokens[setting->tree->first + i];
        if (first == NULL)
          first = last;
      }
  if (first == NULL)
    return;
  mention->begin = first->begin;
  mention->end = last->begin + last->length;
  if (mention->end - mention->begin > PASSAGE_MAX)
    {
      mention->end = mention->begin + PASSAGE_MAX;
      while (mention->end > mention->begin && ((guchar) source->article->text[mention->end] & 0xc0) == 0x80)
        mention->end--;
    }
}

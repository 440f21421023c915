/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which sentences without a date are worth telling. */
#include "whence-undated.h"

#include "whence-word-class.h"

/**
 * whence_undated_is_of_note:
 * @row: (nullable): what a verb tells
 *
 * Returns: whether it tells of something that happened
 */
gboolean
whence_undated_is_of_note (const WhenceKindRow *row)
{
  return row != NULL && row->kind != WHENCE_KIND_OTHER && row->kind != WHENCE_KIND_STATEMENT;
}

/* "Lind's visit": what somebody named did. */
static gboolean
is_named_deed (const WhenceSource *source,
               guint               token,
               guint               end)
{
  const WhenceToken *noun = &source->tokens->tokens[token + 1];

  return token + 1 < end && token > 0 && source->tokens->classes[token] == WHENCE_CLASS_POSSESSIVE && (noun[-2].flags & WHENCE_TOKEN_CAPITAL)
         && whence_undated_is_of_note (whence_kinds_find (source->words, source->article->text + noun->begin, noun->length, WHENCE_KIND_WORD_NOUN));
}

/* "has", but not the mark of an owner, "the town's" */
static gboolean
is_perfect (const WhenceSource *source,
            guint               at)
{
  const WhenceToken *token = &source->tokens->tokens[at];

  return source->tokens->classes[at] != WHENCE_CLASS_POSSESSIVE
         && whence_kinds_has_word (source->words->perfects, source->article->text + token->begin, token->length);
}

/**
 * whence_undated_may_tell:
 * @source: an article
 * @sentence: one of its sentences
 * @is_lead: whether the text begins with that, where the news is told as what has just happened
 *
 * Returns: whether a verb of @sentence tells of something that happened, or a noun of what somebody did, or in a lead, whether anything "has been
 * found": what its words tell at once need not be parsed
 */
gboolean
whence_undated_may_tell (const WhenceSource   *source,
                         const WhenceSentence *sentence,
                         gboolean              is_lead)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      const WhenceToken *token = &source->tokens->tokens[i];

      if ((token->flags & WHENCE_TOKEN_PAST)
          && whence_undated_is_of_note (whence_kinds_find (source->words, source->article->text + token->begin, token->length, WHENCE_KIND_WORD_VERB)))
        return TRUE;
      if (is_named_deed (source, i, sentence->first + sentence->n) || (is_lead && is_perfect (source, i)))
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_undated_tells_news:
 * @source: an article
 * @sentence: a line between its headline and its text
 *
 * Returns: whether a word of it tells of something that happens, unlike "Jan Lind in Oslo"
 */
gboolean
whence_undated_tells_news (const WhenceSource   *source,
                           const WhenceSentence *sentence)
{
  static const WhenceKindWordFlags ways[] = { WHENCE_KIND_WORD_VERB, WHENCE_KIND_WORD_NOUN };

  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    for (guint k = 0; k < G_N_ELEMENTS (ways); k++)
      {
        const WhenceToken *token = &source->tokens->tokens[i];

        if (!(token->flags & WHENCE_TOKEN_CAPITAL)
            && whence_undated_is_of_note (whence_kinds_find (source->words, source->article->text + token->begin, token->length, ways[k])))
          return TRUE;
      }
  return FALSE;
}

/**
 * whence_undated_recurs:
 * @source: an article
 * @sentence: one of its sentences
 *
 * Returns: whether it tells of what comes round again: "The council meets every Monday"
 */
gboolean
whence_undated_recurs (const WhenceSource   *source,
                       const WhenceSentence *sentence)
{
  guint low = 0, high = source->timexes->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (whence_source_get_timex (source, middle)->first_token < sentence->first)
        low = middle + 1;
      else
        high = middle;
    }
  for (; low < source->timexes->len && whence_source_get_timex (source, low)->first_token < sentence->first + sentence->n; low++)
    if (whence_source_get_timex (source, low)->type == WHENCE_TIMEX_SET)
      return TRUE;
  return FALSE;
}

/**
 * whence_undated_is_past:
 * @tree: a sentence
 * @verb: a verb of it
 * @is_lead: whether the text begins with that, where the news is told as what has just happened
 *
 * Returns: whether it tells of the past: "resigned", "was born", "had been arrested", and in a lead, "has resigned"
 */
gboolean
whence_undated_is_past (const WhenceTree *tree,
                        gint              verb,
                        gboolean          is_lead)
{
  if (tree->syntax[verb].form != WHENCE_FORM_PARTICIPLE)
    return tree->syntax[verb].form == WHENCE_FORM_PAST;
  for (gint child = tree->children[verb]; child >= 0 && child < verb; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return tree->syntax[child].form == WHENCE_FORM_PAST || (is_lead && whence_tree_word_is (tree, child, tree->lexicon->perfects));
  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who "I" and "we" are: whoever the words in quotes are said by, in the same sentence, before a colon, or in the
 * sentence before where the quotation goes on.  Outside quotes it is whoever tells the article. */
#include "whence-things-private.h"

/* Sentences of a paragraph before the quoted one that are looked at for who speaks. */
#define SPOKEN_BACK 2

/* An odd number of quotes since the paragraph began. */
static gboolean
is_quoted (const WhenceTokens *tokens, guint sentence, guint token)
{
  guint first = sentence, marks = 0;

  while (first > 0 && sentence - first < SPOKEN_BACK && tokens->sentences[first - 1].paragraph == tokens->sentences[sentence].paragraph)
    first--;
  for (guint i = tokens->sentences[first].first; i < token; i++)
    marks += whence_tokens_is_mark (tokens, i, '"');
  return marks % 2 == 1;
}

/**
 * whence_things_is_narrated:
 * @tree: a sentence
 * @node: one of its words
 *
 * Returns: whether it is "I" or "we" outside quotes, by which whoever tells the article speaks of himself
 */
gboolean
whence_things_is_narrated (const WhenceTree *tree, gint node)
{
  const WhenceTokens *tokens = tree->tokens;
  gint depth = 0;
  gboolean opens;

  if (whence_tree_get_pronoun (tree, node, NULL) != WHENCE_PRONOUN_SPEAKER || !whence_tree_word_is (tree, node, tree->lexicon->speakers))
    return FALSE;
  for (guint m = 0; m < tree->n_marks && tree->marks[m] < node; m++)
    if (whence_tree_is_quote (tree, tree->marks[m], &opens))
      depth += opens ? 1 : -1;
  return depth <= 0
         && !is_quoted (tokens, (guint) (whence_tokens_get_sentence (tokens, tree->first) - tokens->sentences), tree->first + (guint) node);
}

static gboolean
is_speech (const WhenceThings *self, guint token)
{
  const WhenceToken *verb = &self->source->tokens->tokens[token];

  return whence_kinds_find (self->source->words, self->source->article->text + verb->begin, verb->length,
                            WHENCE_KIND_WORD_SPEECH)
         != NULL;
}

/**
 * whence_things_is_speech:
 * @self: things
 * @told: a telling
 *
 * Returns: whether its clause's verb is one of saying
 */
gboolean
whence_things_is_speech (const WhenceThings *self, const WhenceTold *told)
{
  return told->clause >= 0 && is_speech (self, (guint) told->clause);
}

/* The colon before the quotation that the word stands in, or 0. */
static guint
find_colon (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceTokens *tokens = self->source->tokens;

  for (guint i = told->token; i > tokens->sentences[told->sentence].first + 1; i--)
    if (whence_tokens_is_mark (tokens, i - 1, '"'))
      return self->source->article->text[tokens->tokens[i - 2].begin] == ':' ? i - 2 : 0;
  return 0;
}

/* Whom a sentence says to say something; or what it begins with before a colon. */
static gint
find_speaker_in (const WhenceThings *self, guint sentence, const WhenceTold *told)
{
  const WhenceHeard *heard = &self->heard[sentence];
  guint colon = find_colon (self, told);

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);

      if (other->thing < 0 || other->pronoun == WHENCE_PRONOUN_SPEAKER || other->pronoun == WHENCE_PRONOUN_SPOKEN)
        continue;
      if (other->part == WHENCE_PART_SUBJECT && other->clause >= 0 && (guint32) other->clause != (guint32) told->clause
          && is_speech (self, (guint) other->clause))
        return other->thing;
      if (sentence == told->sentence && other->entity >= 0 && other->end <= colon)
        return other->thing;
    }
  return -1;
}

/**
 * whence_things_find_speaker:
 * @self: things
 * @told: "I", "we", "my", "our"
 *
 * Returns: the thing that speaks, or -1
 */
gint
whence_things_find_speaker (WhenceThings *self, const WhenceTold *told)
{
  const WhenceSentence *sentences = self->source->tokens->sentences;
  gint speaker = -1;

  if (!is_quoted (self->source->tokens, told->sentence, told->token))
    return -1;
  for (guint back = 0; speaker < 0 && back <= SPOKEN_BACK && back <= told->sentence; back++)
    if (sentences[told->sentence - back].paragraph == sentences[told->sentence].paragraph)
      speaker = find_speaker_in (self, told->sentence - back, told);
  return speaker >= 0 && whence_thing_at (self, speaker)->entity >= 0 ? speaker : -1;
}

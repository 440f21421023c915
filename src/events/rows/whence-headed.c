/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Headings that are dates, as of a chronology or a live report: what stands first under one happened then, though it tells no date itself. */
#include "whence-headed.h"

#include <string.h>

#include "whence-line-words.h"
#include "whence-row-context.h"

/* A single date above a line, in a text without rows of dates, is the page's or another article's. */
#define HEADS_MIN 2
/* A line above a date that is dated by it is no longer. */
#define TITLE_MAX_TOKENS 14

/* The finest date of a sentence that is nothing but dates, from the expression at @next on; -1 where it is more. */
static gint
find_date (const WhenceSource   *source,
           const WhenceSentence *sentence,
           guint                 next)
{
  guint at = sentence->first, end = sentence->first + sentence->n;
  gint found = -1;

  for (; next < source->timexes->len; next++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, next);

      if (timex->first_token >= end)
        break;
      /* "Until 12 May" */
      for (; at < timex->first_token; at++)
        if (!(source->tokens->tokens[at].flags & (WHENCE_TOKEN_PUNCT | (at == sentence->first ? (guint) WHENCE_TOKEN_FUNCTION : 0))))
          return -1;
      at = MAX (at, timex->first_token + timex->n_tokens);
      if (timex->has_span && !timex->part && timex->type != WHENCE_TIMEX_SET && timex->span.precision < WHENCE_PRECISION_CENTURY
          && (found < 0 || timex->span.precision < g_array_index (source->timexes, WhenceTimex, found).span.precision))
        found = (gint) next;
    }
  for (; at < end; at++)
    if (!(source->tokens->tokens[at].flags & WHENCE_TOKEN_PUNCT))
      return -1;
  return found;
}

/* "14:35" alone may be the length of a film. */
static gboolean
is_sure (const WhenceSource   *source,
         const WhenceTimex    *timex,
         const WhenceSentence *headed)
{
  const WhenceParagraph *head = &source->article->paragraphs[whence_tokens_get_sentence (source->tokens, timex->first_token)->paragraph];
  const WhenceToken *last = &source->tokens->tokens[headed->first + headed->n - 1];

  if (timex->type != WHENCE_TIMEX_TIME)
    return TRUE;
  for (guint32 i = head->begin; i < head->end; i++)
    if (g_ascii_isalpha (source->article->text[i]))
      return TRUE;
  if (last->length == 1 && strchr (".!?", source->article->text[last->begin]) != NULL)
    return TRUE;
  /* or a heading above a sentence */
  last = headed + 1 < source->tokens->sentences + source->tokens->n_sentences ? &source->tokens->tokens[headed[1].first + headed[1].n - 1] : last;
  return last->length == 1 && strchr (".!?", source->article->text[last->begin]) != NULL;
}

/* Whether the sentence tells that date itself, or one within it. */
static gboolean
tells_date (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *date)
{
  for (const WhenceTimex *timex = date + 1; timex < &g_array_index (source->timexes, WhenceTimex, source->timexes->len); timex++)
    {
      if (timex->first_token >= sentence->first + sentence->n)
        break;
      if (timex->first_token >= sentence->first && timex->has_span && timex->type != WHENCE_TIMEX_SET && timex->span.begin < date->span.end
          && date->span.begin < timex->span.end)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_term (const WhenceSource *source,
         guint               paragraph)
{
  const WhenceParagraph *self = &source->article->paragraphs[paragraph];

  return whence_line_is_term (source->article->text + self->begin, self->end - self->begin);
}

/* Whether no blank line parts the paragraph from the one before it. */
static gboolean
goes_on (const WhenceSource *source,
         guint               paragraph)
{
  guint n_ends = 0;

  for (guint32 i = source->article->paragraphs[paragraph - 1].end; i < source->article->paragraphs[paragraph].begin; i++)
    n_ends += source->article->text[i] == '\n' || (source->article->text[i] == '\r' && source->article->text[i + 1] != '\n');
  return n_ends < 2;
}

/* "Glass and Light / Until 12 May 2024", "Threads / 3 June – 9 July / …": a date at the end of a block, or a span, is of the line above it. */
static gboolean
is_below_title (const WhenceSource *source,
                guint               sentence,
                const WhenceTimex  *date)
{
  const WhenceSentence *self = &source->tokens->sentences[sentence], *title = self - 1;
  const WhenceArticle *article = source->article;
  guint at = self->paragraph;
  const WhenceToken *last;

  if (sentence == 0 || title->paragraph + 1 != at || !goes_on (source, at) || (title > source->tokens->sentences && title[-1].paragraph == title->paragraph)
      || (at + 1 < article->n_paragraphs && goes_on (source, at + 1) && !(date->span.flags & WHENCE_SPAN_INTERVAL)))
    return FALSE;
  last = &source->tokens->tokens[title->first + title->n - 1];
  return (article->paragraphs[title->paragraph].kind == WHENCE_PARAGRAPH_HEADING || article->paragraphs[title->paragraph].kind == WHENCE_PARAGRAPH_BODY)
         && title->n <= TITLE_MAX_TOKENS && strchr (".!?:,", article->text[last->begin]) == NULL
         && (source->words == NULL || !whence_row_context_is_general (source, title->paragraph));
}

/* "Minister for Fisheries / In office / 26 July 2019 – 8 July 2022": the sentence that tells what the date at @sentence is of;
 * itself where it is none of these. */
static guint
find_office (const WhenceSource *source,
             guint               sentence,
             const WhenceTimex  *date)
{
  guint at = sentence;

  if (at == 0)
    return sentence;
  if (!is_term (source, source->tokens->sentences[at - 1].paragraph) && is_below_title (source, sentence, date))
    return sentence - 1;
  if (!is_term (source, source->tokens->sentences[at - 1].paragraph))
    return sentence;
  while (at > 0 && is_term (source, source->tokens->sentences[at - 1].paragraph))
    at--;
  return at > 0 ? at - 1 : sentence;
}

/* Who wrote the entry of a live report, above it. */
static gboolean
is_author (const WhenceSource *source,
           guint               sentence)
{
  const WhenceSentence *self = &source->tokens->sentences[sentence];
  WhenceEntityKind kind;
  guint n;

  return source->entities != NULL && sentence + 1 < source->tokens->n_sentences && self[1].paragraph == self->paragraph + 1 && goes_on (source, self[1].paragraph)
         && whence_entities_get_at (source->entities, self->first, &kind, &n) != NULL && kind == WHENCE_ENTITY_PERSON && n == self->n;
}

/**
 * whence_headed_find:
 * @source: an article
 *
 * Returns: (element-type WhenceHeaded) (transfer full): in order of the text, what stands under headings that are dates and tells none itself.
 *     Linear.
 */
GArray *
whence_headed_find (const WhenceSource *source)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (WhenceHeaded));
  guint next = 0, n_heads = 0, office;
  gint date = -1;

  for (guint s = 0; s < source->tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &source->tokens->sentences[s];
      WhenceParagraphKind kind = whence_article_get_paragraph_kind (source->article, sentence->paragraph);
      gboolean begins = s == 0 || sentence[-1].paragraph != sentence->paragraph;
      gint bare = -1;

      while (next < source->timexes->len && g_array_index (source->timexes, WhenceTimex, next).first_token < sentence->first)
        next++;
      if (!begins || kind == WHENCE_PARAGRAPH_FURNITURE || kind == WHENCE_PARAGRAPH_METADATA)
        continue;
      n_heads += kind == WHENCE_PARAGRAPH_ROW && next < source->timexes->len
                 && g_array_index (source->timexes, WhenceTimex, next).first_token < sentence->first + sentence->n;
      if (kind == WHENCE_PARAGRAPH_HEADING)
        bare = find_date (source, sentence, next);
      office = bare >= 0 ? find_office (source, s, &g_array_index (source->timexes, WhenceTimex, bare)) : s;
      if (office < s)
        {
          WhenceHeaded headed = { office, (guint) bare };

          n_heads++;
          if (found->len == 0 || g_array_index (found, WhenceHeaded, found->len - 1).sentence < office)
            g_array_append_val (found, headed);
          bare = date = -1;
        }
      if (bare < 0 && date >= 0 && is_author (source, s))
        continue;
      if (bare < 0 && date >= 0 && (kind == WHENCE_PARAGRAPH_BODY || kind == WHENCE_PARAGRAPH_HEADING))
        {
          const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, date);
          WhenceHeaded headed = { s, (guint) date };

          n_heads++;
          if (is_sure (source, timex, sentence) && !tells_date (source, sentence, timex))
            g_array_append_val (found, headed);
        }
      date = bare;
    }
  if (n_heads < HEADS_MIN)
    g_array_set_size (found, 0);
  return found;
}

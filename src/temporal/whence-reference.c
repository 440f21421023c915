/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds when an article was written: what was given with it, what its page and byline say, and what its text implies.
 *
 * What the text implies, where nothing says it:
 *   1. "over a year ago", told of what the text elsewhere puts into 2023, was written in 2024: the two passages share their names.
 *   2. "on Thursday" and "May 16-17", both still to come, fit only the years in which that day is a Thursday.
 *   3. "two years after the 2022 …", told of what is now or soon: about 2024.
 *   4. "will close on Monday 4 March 2024": shortly before.
 * Past years are not after it, "until 2030" is not before it.  A day still to come bounds it from above. */
#include "whence-reference.h"

#include <string.h>

#include "whence-edtf.h"
#include "whence-expression.h"
#include "whence-implied.h"
#include "whence-place.h"
#include "whence-rules.h"

/* Confidence by evidence: what is below seventy is doubted. */
#define CONFIDENCE_USER 100
#define CONFIDENCE_METADATA 98
#define CONFIDENCE_BYLINE 95
#define CONFIDENCE_DATELINE 85
#define CONFIDENCE_FURNITURE 55
#define CONFIDENCE_YEARLESS 50

/* A dateline stands among the first words of the body and ends with a dash: "LONDON, March 3, 2020 (Agency) -". */
#define DATELINE_REACH 14

static void
add_given (const WhenceArticle *article,
           WhenceReference     *reference)
{
  WhenceSpan span;
  gboolean user = g_strcmp0 (article->published_origin, "user") == 0;

  if (article->published == NULL || !whence_edtf_parse (article->published, &span, NULL))
    return;
  whence_reference_add (reference, (WhenceCandidate){ .span = span,
                                                      .evidence = user ? WHENCE_EVIDENCE_USER : WHENCE_EVIDENCE_METADATA,
                                                      .confidence = user ? CONFIDENCE_USER : CONFIDENCE_METADATA });
}

static const WhenceParagraph *
paragraph_of (const WhenceArticle    *article,
              const WhenceTokens     *tokens,
              const WhenceExpression *expression)
{
  guint index = whence_tokens_get_sentence (tokens, expression->first)->paragraph;

  return index < article->n_paragraphs ? &article->paragraphs[index] : NULL;
}

static gboolean
is_dateline (const WhenceArticle    *article,
             const WhenceTokens     *tokens,
             const WhenceExpression *expression,
             const WhenceParagraph  *paragraph)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, expression->first);
  guint end = MIN (sentence->first + sentence->n, sentence->first + DATELINE_REACH);

  if (paragraph->kind != WHENCE_PARAGRAPH_BODY || tokens->tokens[sentence->first].begin != paragraph->begin
      || !(tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER) || expression->first >= end)
    return FALSE;
  for (guint i = expression->first + expression->n; i < end; i++)
    if (tokens->classes[i] == WHENCE_CLASS_DASH && (tokens->tokens[i].flags & WHENCE_TOKEN_SPACED))
      return TRUE;
  return FALSE;
}

/* "LONDON, March 3 (Agency) -": the year is the latest that the text tells, which may be a year behind. */
static void
add_yearless (const GArray           *expressions,
              const WhenceExpression *dateline,
              const WhenceLanguage   *language,
              WhenceCandidate         candidate,
              WhenceReference        *reference)
{
  guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;
  gint latest = G_MININT;

  if (dateline->kind != WHENCE_EXPRESSION_CALENDAR || (dateline->fields & day) != day)
    return;
  for (guint i = 0; i < expressions->len; i++)
    {
      const WhenceExpression *told = &g_array_index (expressions, WhenceExpression, i);

      if (told->kind == WHENCE_EXPRESSION_CALENDAR && (told->fields & WHENCE_FIELD_YEAR) && told->lead != WHENCE_LEAD_UNTIL
          && told->lead != WHENCE_LEAD_BY)
        latest = MAX (latest, told->year);
    }
  if (latest == G_MININT || !whence_place_in_year (dateline, language, latest, &candidate.span))
    return;
  candidate.evidence = WHENCE_EVIDENCE_DATELINE;
  candidate.confidence = CONFIDENCE_YEARLESS;
  whence_reference_add (reference, candidate);
  if (whence_place_in_year (dateline, language, latest + 1, &candidate.span))
    {
      candidate.confidence = CONFIDENCE_YEARLESS - 10;
      whence_reference_add (reference, candidate);
    }
}

/* Whole dates in the page's metadata, dateline and furniture. */
static void
add_told (const WhenceArticle  *article,
          const WhenceTokens   *tokens,
          const GArray         *expressions,
          const WhenceLanguage *language,
          WhenceReference      *reference)
{
  gboolean dated = FALSE; /* by a dateline without a year; the first one counts */

  for (guint i = 0; i < expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (expressions, WhenceExpression, i);
      const WhenceParagraph *paragraph = paragraph_of (article, tokens, expression);
      const WhenceToken *last = &tokens->tokens[expression->first + expression->n - 1];
      WhenceCandidate candidate = { .begin = tokens->tokens[expression->first].begin, .end = last->begin + last->length };

      if (paragraph == NULL || !whence_place_explicit (expression, language, &candidate.span)
          || candidate.span.precision != WHENCE_PRECISION_DAY)
        {
          if (paragraph != NULL && !dated && is_dateline (article, tokens, expression, paragraph))
            {
              add_yearless (expressions, expression, language, candidate, reference);
              dated = TRUE;
            }
          continue;
        }
      if (paragraph->kind == WHENCE_PARAGRAPH_METADATA)
        {
          candidate.evidence = WHENCE_EVIDENCE_BYLINE;
          candidate.confidence = CONFIDENCE_BYLINE;
        }
      else if (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE)
        {
          candidate.evidence = WHENCE_EVIDENCE_FURNITURE;
          candidate.confidence = CONFIDENCE_FURNITURE;
        }
      else if (is_dateline (article, tokens, expression, paragraph))
        {
          candidate.evidence = WHENCE_EVIDENCE_DATELINE;
          candidate.confidence = CONFIDENCE_DATELINE;
        }
      else
        continue;
      whence_reference_add (reference, candidate);
    }
}

/**
 * whence_reference_find:
 * @article: an article
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): its expressions of time
 * @language: its language
 * @reference: where the candidates are added
 *
 * Finds when the article was written, with evidence.  What another article tells is added later, by the pipeline.
 */
void
whence_reference_find (const WhenceArticle  *article,
                       const WhenceTokens   *tokens,
                       const GArray         *expressions,
                       const WhenceLanguage *language,
                       WhenceReference      *reference)
{
  add_given (article, reference);
  add_told (article, tokens, expressions, language, reference);
  if (whence_reference_get_best (reference) == NULL)
    whence_implied_find (article, tokens, expressions, language, reference);
}

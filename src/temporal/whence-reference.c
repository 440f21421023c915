/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Finds when an article was written: what was given with it, what its page and byline say, and what its text implies.
 *
 * What the text implies, where nothing says it:
 *   1. "over a year ago", told of what the text elsewhere puts into 2023, was written in 2024: the two passages share their names.
 *   2. "on Thursday" and "May 16-17", both still to come, fit only the years in which that day is a Thursday.
 *   3. "two years after the 2022 …", told of what is now or soon: about 2024.
 *   4. "will close on Monday 4 March 2024": shortly before.
 *   5. "on Saturday October 6th": in a year in which that is a Saturday; in the months before where it is still to come, else in the week from
 *      it on, where the text counts from its own day at all.
 *   6. with nothing else: about the latest year told as past, where the text counts from its own day at all.
 * A day without a year in the dateline or byline is of the year that the rest of the text speaks for most, see whence-years.c. */
#include "whence-reference.h"

#include <string.h>

#include "whence-edtf.h"
#include "whence-expression.h"
#include "whence-furniture.h"
#include "whence-implied.h"
#include "whence-place.h"
#include "whence-rules.h"

/* Confidence by evidence: what is below seventy is doubted. */
#define CONFIDENCE_USER 100
#define CONFIDENCE_METADATA 98
#define CONFIDENCE_RIGHTS 40
/* Of a line about the article behind its text, which may be about another one listed there. */
#define CONFIDENCE_BEHIND 80
#define PROSE_MIN_BYTES 80

/* A dateline stands among the first words of the body and ends with a dash: "LONDON, March 3, 2020 (Agency) -". */
#define DATELINE_REACH 14

typedef enum
{
  PLACE_NONE,
  PLACE_BYLINE,
  PLACE_CHANGED, /* "Updated …" */
  PLACE_DATELINE,
  PLACE_FURNITURE,
  PLACE_RIGHTS, /* "© 2019 …" */
} Place;

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

/* "Sept 2 (Agency) -" */
static gboolean
is_before_agency (const WhenceArticle    *article,
                  const WhenceTokens     *tokens,
                  const WhenceExpression *expression)
{
  guint end = expression->first + expression->n;

  return end < tokens->n_tokens && article->text[tokens->tokens[end].begin] == '('
         && (expression->first == 0 || (tokens->tokens[expression->first].flags & WHENCE_TOKEN_INITIAL));
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
      || !((tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER) || is_before_agency (article, tokens, expression))
      || expression->first >= end)
    return FALSE;
  for (guint i = expression->first + expression->n; i < end; i++)
    if (tokens->classes[i] == WHENCE_CLASS_DASH
        && ((tokens->tokens[i].flags & WHENCE_TOKEN_SPACED) || article->text[tokens->tokens[i].begin] == '_'))
      return TRUE;
  return FALSE;
}

/* Where a date of the page stands, and what is trusted of it by how fine it is. */
static const struct
{
  WhenceEvidence evidence;
  guint8         by_day;
  guint8         coarser; /* month, season, and year where it is the year of the copyright; 0 for never */
} places[] = {
  [PLACE_BYLINE] = { WHENCE_EVIDENCE_BYLINE, 95, 80 },    [PLACE_CHANGED] = { WHENCE_EVIDENCE_BYLINE, 90, 0 },
  [PLACE_DATELINE] = { WHENCE_EVIDENCE_DATELINE, 85, 0 }, [PLACE_FURNITURE] = { WHENCE_EVIDENCE_FURNITURE, 55, 0 },
  [PLACE_RIGHTS] = { WHENCE_EVIDENCE_FURNITURE, CONFIDENCE_RIGHTS, CONFIDENCE_RIGHTS },
};

static Place
place_in_paragraph (const WhenceArticle    *article,
                    const WhenceTokens     *tokens,
                    const WhenceExpression *expression,
                    const WhenceParagraph  *paragraph,
                    gboolean                in_head)
{
  const char *line = article->text + paragraph->begin;
  gsize before = tokens->tokens[expression->first].begin - paragraph->begin;
  WhenceDateRole role;

  if (paragraph->kind == WHENCE_PARAGRAPH_BODY)
    return is_dateline (article, tokens, expression, paragraph) ? PLACE_DATELINE : PLACE_NONE;
  if (paragraph->kind != WHENCE_PARAGRAPH_METADATA && paragraph->kind != WHENCE_PARAGRAPH_FURNITURE)
    return PLACE_NONE;
  role = whence_line_get_date_role (line, before);
  if (role == WHENCE_DATE_ROLE_OTHER || (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE && !in_head && role != WHENCE_DATE_ROLE_RIGHTS))
    return PLACE_NONE;
  if (role == WHENCE_DATE_ROLE_RIGHTS)
    return PLACE_RIGHTS;
  if (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE)
    return PLACE_FURNITURE;
  return role == WHENCE_DATE_ROLE_CHANGED ? PLACE_CHANGED : PLACE_BYLINE;
}

static void
add_placed (const WhenceTokens     *tokens,
            const WhenceExpression *expression,
            WhenceSpan              span,
            Place                   place,
            gboolean                behind,
            WhenceReference        *reference)
{
  const WhenceToken *last = &tokens->tokens[expression->first + expression->n - 1];
  WhenceCandidate candidate = { .span = span,
                                .evidence = places[place].evidence,
                                .begin = tokens->tokens[expression->first].begin,
                                .end = last->begin + last->length };

  if (span.precision <= WHENCE_PRECISION_DAY)
    candidate.confidence = places[place].by_day;
  else if (span.precision < WHENCE_PRECISION_YEAR || (place == PLACE_RIGHTS && span.precision == WHENCE_PRECISION_YEAR))
    candidate.confidence = places[place].coarser;
  if (behind && candidate.evidence == WHENCE_EVIDENCE_BYLINE)
    candidate.confidence = MIN (candidate.confidence, CONFIDENCE_BEHIND);
  if (candidate.confidence == 0)
    return;
  if (span.precision == WHENCE_PRECISION_YEAR)
    candidate.span.flags |= WHENCE_SPAN_APPROXIMATE;
  whence_reference_add (reference, candidate);
}

/* Where the last long paragraph begins; the text's end where there is none. */
static guint32
find_last_prose (const WhenceArticle *article)
{
  for (guint i = article->n_paragraphs; i > 0; i--)
    if (article->paragraphs[i - 1].kind == WHENCE_PARAGRAPH_BODY && article->paragraphs[i - 1].end - article->paragraphs[i - 1].begin >= PROSE_MIN_BYTES)
      return article->paragraphs[i - 1].begin;
  return G_MAXUINT32;
}

/* Dates in the lines about the article, in its dateline and around it. */
static void
add_told (const WhenceArticle  *article,
          const WhenceTokens   *tokens,
          const GArray         *expressions,
          const WhenceLanguage *language,
          WhenceReference      *reference)
{
  gboolean in_head = TRUE; /* above the first prose */
  guint32 last = find_last_prose (article);
  gboolean dated = FALSE;  /* by a day without a year; the first one counts */

  for (guint i = 0; i < expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (expressions, WhenceExpression, i);
      const WhenceParagraph *paragraph = paragraph_of (article, tokens, expression);
      WhenceSpan span;
      Place place;

      if (paragraph == NULL)
        continue;
      in_head = in_head && paragraph->kind != WHENCE_PARAGRAPH_BODY && paragraph->kind != WHENCE_PARAGRAPH_ROW;
      place = place_in_paragraph (article, tokens, expression, paragraph, in_head);
      if (place == PLACE_NONE)
        continue;
      if (whence_place_explicit (expression, language, &span))
        add_placed (tokens, expression, span, place, paragraph->begin > last, reference);
      else if (!dated && (place == PLACE_DATELINE || place == PLACE_BYLINE))
        dated = whence_implied_find_year (article, tokens, expressions, language, expression, places[place].evidence, reference);
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
  const WhenceCandidate *best;

  add_given (article, reference);
  add_told (article, tokens, expressions, language, reference);
  best = whence_reference_get_best (reference);
  if (best == NULL || best->confidence <= CONFIDENCE_RIGHTS)
    whence_implied_find (article, tokens, expressions, language, reference);
}

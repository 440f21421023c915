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

#include "whence-dated-line.h"
#include "whence-edtf.h"
#include "whence-expression.h"
#include "whence-furniture.h"
#include "whence-implied.h"
#include "whence-place.h"
#include "whence-rules.h"
#include "whence-years.h"

/* Confidence by evidence: what is below seventy is doubted. */
#define CONFIDENCE_USER 100
#define CONFIDENCE_METADATA 98
#define CONFIDENCE_RIGHTS 40
/* "03/05/2024", where nothing tells which is the month, and the other way round. */
#define CONFIDENCE_ORDER 65
#define CONFIDENCE_OTHER_ORDER 55
/* Of a line about the article behind its text, which may be about another one listed there. */
#define CONFIDENCE_BEHIND 80
#define CONFIDENCE_SEASON 40
#define CONFIDENCE_ISSUE 70
#define PROSE_MIN_BYTES 80

/* A dateline stands among the first words of the body and ends with a dash: "LONDON, March 3, 2020 (Agency) -". */
#define DATELINE_REACH 14

typedef enum
{
  PLACE_NONE,
  PLACE_BYLINE,
  PLACE_NAMED,   /* among names, which may be those of a picture */
  PLACE_CHANGED, /* "Updated …" */
  PLACE_DATELINE,
  PLACE_FURNITURE,
  PLACE_SEASON, /* in a line of the page's that tells more, "Open daily to 30 September 2019" */
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

/* Nothing before the day but names and marks: "(Easton, ME – 3 May 2020)", "3 May 2020 | Easton –". */
static gboolean
is_behind_names (const WhenceTokens     *tokens,
                 guint                   first,
                 const WhenceExpression *expression)
{
  guint32 day = WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

  if ((expression->fields & day) != day)
    return FALSE;
  for (guint i = first; i < expression->first; i++)
    if (!(tokens->tokens[i].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_CAPITAL)) || (tokens->tokens[i].flags & WHENCE_TOKEN_FUNCTION))
      return FALSE;
  return TRUE;
}

/* The dash that parts a dateline and its report. */
static gboolean
is_parting (const WhenceArticle *article,
            const WhenceTokens  *tokens,
            guint                i)
{
  return tokens->classes[i] == WHENCE_CLASS_DASH && ((tokens->tokens[i].flags & WHENCE_TOKEN_SPACED) || article->text[tokens->tokens[i].begin] == '_');
}

static gboolean
is_char (const WhenceArticle *article,
         const WhenceTokens  *tokens,
         guint                i,
         const char          *chars)
{
  return (tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT) && strchr (chars, article->text[tokens->tokens[i].begin]) != NULL;
}

/* Behind "[ENA]", "(Newswire)", where it stands at @at. */
static guint
skip_agency (const WhenceArticle *article,
             const WhenceTokens  *tokens,
             guint                at,
             guint                end)
{
  if (at + 2 < end && is_char (article, tokens, at, "[(") && is_char (article, tokens, at + 2, "])"))
    return at + 3;
  return at;
}

/* The same behind a whole day among names: the bracket closes that the line began with or who reports stands in it as well, a dash or colon stands
 * behind any other, or the sentence ends; and not "Ann Roe (3 May 1954 – 4 June 2020)". */
static gboolean
is_parted_day (const WhenceArticle *article,
               const WhenceTokens  *tokens,
               guint                first,
               guint                day,
               guint                behind,
               guint                end)
{
  guint open = 0; /* one more than where a bracket opened */
  gboolean named = first < day, is_slashed = named && is_char (article, tokens, day - 1, "/");

  if (behind >= end)
    return FALSE;
  for (guint i = first; i < behind; i++)
    open = article->text[tokens->tokens[i].begin] == '(' ? i + 1 : open;
  if (open == 0)
    {
      behind = skip_agency (article, tokens, behind, end);
      return behind < end && (is_parting (article, tokens, behind) || is_char (article, tokens, behind, "|/") || (named && is_char (article, tokens, behind, ":"))
                              || (named && behind + 1 == end && is_char (article, tokens, behind, ".")));
    }
  if (!is_char (article, tokens, behind, ")"))
    return FALSE;
  return open == first + 1 || (behind + 1 < end && (is_parting (article, tokens, behind + 1) || is_char (article, tokens, behind + 1, ":") || is_slashed));
}

static gboolean
is_dateline (const WhenceArticle    *article,
             const WhenceTokens     *tokens,
             const WhenceExpression *expression,
             const WhenceParagraph  *paragraph,
             gboolean                opens)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, expression->first);
  guint end = MIN (sentence->first + sentence->n, sentence->first + DATELINE_REACH), behind = expression->first + expression->n;

  if (paragraph->kind != WHENCE_PARAGRAPH_BODY || tokens->tokens[sentence->first].begin != paragraph->begin || expression->first >= end)
    return FALSE;
  if (opens && is_behind_names (tokens, sentence->first, expression) && is_parted_day (article, tokens, sentence->first, expression->first, behind, end))
    return TRUE;
  if (!(tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER) && !is_before_agency (article, tokens, expression))
    return FALSE;
  for (guint i = behind; i < end; i++)
    if (is_parting (article, tokens, i))
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
  [PLACE_BYLINE] = { WHENCE_EVIDENCE_BYLINE, 95, 80 },    [PLACE_NAMED] = { WHENCE_EVIDENCE_BYLINE, 92, 78 },
  [PLACE_CHANGED] = { WHENCE_EVIDENCE_BYLINE, 90, 0 },
  [PLACE_DATELINE] = { WHENCE_EVIDENCE_DATELINE, 85, 0 }, [PLACE_FURNITURE] = { WHENCE_EVIDENCE_FURNITURE, 55, 0 },
  [PLACE_SEASON] = { WHENCE_EVIDENCE_FURNITURE, CONFIDENCE_SEASON, CONFIDENCE_SEASON },
  [PLACE_RIGHTS] = { WHENCE_EVIDENCE_FURNITURE, CONFIDENCE_RIGHTS, CONFIDENCE_RIGHTS },
};

static gboolean
has_clock (const char *line, gsize length)
{
  for (gsize i = 1; i + 2 < length; i++)
    if (line[i] == ':' && g_ascii_isdigit (line[i - 1]) && g_ascii_isdigit (line[i + 1]) && g_ascii_isdigit (line[i + 2]))
      return TRUE;
  return FALSE;
}

static Place
place_in_paragraph (const WhenceArticle    *article,
                    const WhenceTokens     *tokens,
                    const WhenceExpression *expression,
                    const WhenceParagraph  *paragraph,
                    gboolean                in_head,
                    gboolean                opens)
{
  const char *line = article->text + paragraph->begin;
  gsize before = tokens->tokens[expression->first].begin - paragraph->begin;
  WhenceDateRole role;

  if (paragraph->kind == WHENCE_PARAGRAPH_BODY)
    return is_dateline (article, tokens, expression, paragraph, opens) ? PLACE_DATELINE : PLACE_NONE;
  if (paragraph->kind != WHENCE_PARAGRAPH_METADATA && paragraph->kind != WHENCE_PARAGRAPH_FURNITURE)
    return PLACE_NONE;
  role = whence_line_get_date_role (line, before);
  if (role == WHENCE_DATE_ROLE_OTHER || (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE && !in_head && role != WHENCE_DATE_ROLE_RIGHTS))
    return PLACE_NONE;
  if (role == WHENCE_DATE_ROLE_RIGHTS)
    return PLACE_RIGHTS;
  /* "Thursday, 17 January 2013 19:42 GMT": a page that tells what day it is read on tells no hour */
  if (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE && has_clock (line, paragraph->end - paragraph->begin))
    return PLACE_BYLINE;
  if (paragraph->kind == WHENCE_PARAGRAPH_FURNITURE)
    return whence_line_classify (line, paragraph->end - paragraph->begin, NULL) == WHENCE_LINE_FURNITURE ? PLACE_SEASON : PLACE_FURNITURE;
  if (role != WHENCE_DATE_ROLE_NONE)
    return role == WHENCE_DATE_ROLE_CHANGED ? PLACE_CHANGED : PLACE_BYLINE;
  return whence_line_classify (line, paragraph->end - paragraph->begin, NULL) == WHENCE_LINE_NAMED ? PLACE_NAMED : PLACE_BYLINE;
}

static void
add_placed (const WhenceTokens     *tokens,
            const WhenceExpression *expression,
            WhenceSpan              span,
            Place                   place,
            guint                   limit,
            WhenceReference        *reference)
{
  const WhenceToken *last = &tokens->tokens[expression->first + expression->n - 1];
  WhenceCandidate candidate = { .span = span,
                                .evidence = places[place].evidence,
                                .begin = tokens->tokens[expression->first].begin,
                                .end = last->begin + last->length };

  if (place == PLACE_SEASON)
    candidate.span = span = whence_span_from_year (whence_civil_from_day (whence_span_get_first_day (&span)).year);
  if (span.precision <= WHENCE_PRECISION_DAY)
    candidate.confidence = places[place].by_day;
  else if (span.precision < WHENCE_PRECISION_YEAR || ((place == PLACE_RIGHTS || place == PLACE_SEASON) && span.precision == WHENCE_PRECISION_YEAR))
    candidate.confidence = places[place].coarser;
  if (candidate.confidence == 0)
    return;
  candidate.confidence = (guint8) MIN (candidate.confidence, limit);
  if (span.precision == WHENCE_PRECISION_YEAR)
    candidate.span.flags |= WHENCE_SPAN_APPROXIMATE;
  whence_reference_add (reference, candidate);
}

static gboolean
is_prose (const WhenceParagraph *paragraph)
{
  return paragraph->kind == WHENCE_PARAGRAPH_BODY && paragraph->end - paragraph->begin >= PROSE_MIN_BYTES;
}

/* Where the first and the last long paragraph begin; the text's end where there is none. */
static void
find_prose (const WhenceArticle *article,
            guint32             *out_first,
            guint32             *out_last)
{
  *out_first = *out_last = G_MAXUINT32;
  for (guint i = 0; i < article->n_paragraphs && *out_first == G_MAXUINT32; i++)
    if (is_prose (&article->paragraphs[i]))
      *out_first = article->paragraphs[i].begin;
  for (guint i = article->n_paragraphs; i > 0 && *out_last == G_MAXUINT32; i--)
    if (is_prose (&article->paragraphs[i - 1]))
      *out_last = article->paragraphs[i - 1].begin;
}

/* The year of the copyright, or 0. */
static gint
find_rights_year (const WhenceArticle *article,
                  const WhenceTokens  *tokens,
                  const GArray        *expressions)
{
  for (guint i = expressions->len; i > 0; i--)
    {
      const WhenceExpression *expression = &g_array_index (expressions, WhenceExpression, i - 1);
      const WhenceParagraph *paragraph = paragraph_of (article, tokens, expression);

      if (paragraph != NULL && expression->rule == WHENCE_RULE_YEAR && place_in_paragraph (article, tokens, expression, paragraph, FALSE, FALSE) == PLACE_RIGHTS)
        return expression->year;
    }
  return 0;
}

/* Else a page is only of the day when it was last edited, which is of no use to what it tells. */
static gboolean
counts_from_its_day (const WhenceArticle  *article,
                     const WhenceTokens   *tokens,
                     const GArray         *expressions,
                     const WhenceLanguage *language)
{
  WhenceYears years;

  whence_years_survey (&years, article, tokens, expressions, language);
  return years.n_deictic > 0;
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
  guint32 first, last;
  gboolean dated = FALSE;  /* by a day without a year; the first one counts */

  find_prose (article, &first, &last);
  for (guint i = 0; i < expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (expressions, WhenceExpression, i);
      const WhenceParagraph *paragraph = paragraph_of (article, tokens, expression);
      WhenceSpan span;
      Place place;

      if (paragraph == NULL)
        continue;
      in_head = in_head && paragraph->kind != WHENCE_PARAGRAPH_BODY && paragraph->kind != WHENCE_PARAGRAPH_ROW;
      place = place_in_paragraph (article, tokens, expression, paragraph, in_head, paragraph->begin == first);
      if (place == PLACE_NONE || (place == PLACE_CHANGED && paragraph->begin > last && !counts_from_its_day (article, tokens, expressions, language)))
        continue;
      if (whence_place_explicit (expression, language, &span))
        {
          WhenceExpression other = *expression;
          gboolean unsure = (expression->fields & WHENCE_FIELD_ORDER_UNKNOWN) != 0, behind = places[place].evidence == WHENCE_EVIDENCE_BYLINE && paragraph->begin > last;

          other.month = expression->day;
          other.day = expression->month;
          add_placed (tokens, expression, span, place, unsure ? CONFIDENCE_ORDER : behind ? CONFIDENCE_BEHIND : G_MAXUINT8, reference);
          if (unsure && whence_place_explicit (&other, language, &span))
            add_placed (tokens, &other, span, place, CONFIDENCE_OTHER_ORDER, reference);
        }
      else if (!dated && (place == PLACE_DATELINE || place == PLACE_BYLINE || place == PLACE_NAMED))
        dated = whence_implied_find_year (article, tokens, expressions, language, expression, places[place].evidence, find_rights_year (article, tokens, expressions), reference);
    }
}

/* "Issue 3/2024": the year is told, and of what the number is not. */
static void
add_issue (const WhenceArticle *article, WhenceReference *reference)
{
  for (guint i = 0; i < article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &article->paragraphs[i];

      if (paragraph->kind != WHENCE_PARAGRAPH_METADATA)
        continue;
      for (guint32 at = paragraph->begin, n; at < paragraph->end; at += n + 1)
        {
          gint year;

          n = (guint32) strcspn (article->text + at, " \t\r\n|,;:");
          year = g_ascii_isdigit (article->text[at]) ? whence_dated_line_get_issue_year (article->text + at, n) : 0;
          if (year == 0)
            continue;
          whence_reference_add (reference, (WhenceCandidate){ .span = whence_span_from_year (year), .evidence = WHENCE_EVIDENCE_BYLINE, .begin = at, .end = at + n, .confidence = CONFIDENCE_ISSUE });
          return;
        }
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
  add_issue (article, reference);
  best = whence_reference_get_best (reference);
  if (best == NULL || best->confidence <= CONFIDENCE_RIGHTS)
    whence_implied_find (article, tokens, expressions, language, find_rights_year (article, tokens, expressions), reference);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of a list that leave out their year or day have it from the heading above them or from the row before, and headings that are dates from
 * those before them: "2019 / January: …",
 * "5 May 2021 – … / 7 May – …", "Thursday, 14 March 2019 / 04:10 …".  A list that tells no year at all is of the time that lies closest to that of
 * writing as a whole.  What no heading and no row tells stays as it was resolved. */
#include "whence-row-dates.h"

#include "whence-expression.h"
#include "whence-edtf.h"
#include "whence-place.h"

/* A list goes on into the next year where a row would else lie so many days before the row above it. */
#define ROLL_DAYS 180
#define CONFIDENCE 85
#define YEAR_DAYS 365

typedef struct
{
  gboolean has_year;
  gint     year;
  gboolean has_day;
  gint32   day; /* of the row before */
  gboolean has_hours;
  gint32   hours_day; /* the same, where it told no more than a time of day, as it was before it was dated by those above it */
} List;

static void
place (WhenceTimex *timex,
       WhenceSpan   span)
{
  timex->span = span;
  timex->has_span = TRUE;
  timex->hangs = FALSE;
  timex->anchor = -1;
  timex->n_alternatives = 0;
  timex->reason = WHENCE_REASON_NARRATIVE;
  timex->confidence = CONFIDENCE;
  g_free (timex->value);
  timex->value = whence_timex3_format (&span);
}

static void
learn (List              *list,
       const WhenceTimex *timex)
{
  gint32 first = whence_span_get_first_day (&timex->span);

  list->has_year = TRUE;
  list->year = whence_civil_from_day (first).year;
  list->has_day = timex->span.precision <= WHENCE_PRECISION_MONTH;
  list->day = first;
  list->has_hours = FALSE;
}

/* @moved: how far it was moved with its row.  "23:40 …", "00:15 …" below a heading: of the day of the row above, or of the next where the night lies between. */
static void
fit_hours (List        *list,
           WhenceTimex *timex,
           gint32       moved)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  list->day += list->has_hours ? day - moved - list->hours_day : 0;
  list->hours_day = day - moved;
  list->has_hours = TRUE;
  place (timex, whence_span_add (timex->span, list->day - day, WHENCE_PRECISION_DAY));
}

/* "12:20 a.m. Friday", below a row of Thursday: the next such day. */
static void
fit_weekday (List        *list,
             WhenceTimex *timex)
{
  gint32 day = whence_span_get_first_day (&timex->span);

  place (timex, whence_span_add (timex->span, whence_day_find_weekday_from (list->day, whence_day_get_weekday (day)) - day, WHENCE_PRECISION_DAY));
  learn (list, timex);
}

static void
fit_yearless (List                   *list,
              const WhenceExpression *expression,
              const WhenceLanguage   *language,
              WhenceTimex            *timex)
{
  WhenceSpan span;

  if (!whence_place_in_year (expression, language, list->year, &span))
    return;
  if (list->has_day && whence_span_get_first_day (&span) < list->day - ROLL_DAYS
      && !whence_place_in_year (expression, language, list->year + 1, &span))
    return;
  place (timex, span);
  learn (list, timex);
}

/* "12 March – …" first below a heading that is no date, and 11 March 2025 last above it: the chronicle goes on. */
static gboolean
goes_on (const List             *above,
         const WhenceExpression *expression,
         const WhenceLanguage   *language)
{
  WhenceSpan span;

  return above->has_day && (expression->fields & (WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_MINUTE)) == WHENCE_FIELD_MONTH
         && whence_place_in_year (expression, language, above->year, &span) && whence_span_get_first_day (&span) >= above->day;
}

/* Whether only marks stand between the tokens. */
static gboolean
is_empty (const WhenceTokens *tokens,
          guint               from,
          guint               to)
{
  for (guint i = from; i < to; i++)
    if (!(tokens->tokens[i].flags & WHENCE_TOKEN_PUNCT))
      return FALSE;
  return TRUE;
}

/* Where a date that a row begins with is told from: "By 30 June: …", "• In October …" */
static guint
begin_of (const WhenceTokens *tokens,
          guint               head,
          guint               first)
{
  if (first == head || first == 0)
    return first;
  switch (tokens->classes[first - 1])
    {
    case WHENCE_CLASS_BY:
    case WHENCE_CLASS_IN:
    case WHENCE_CLASS_FROM:
    case WHENCE_CLASS_UNTIL:
      return first - 1;
    default:
      return first;
    }
}

/* Whether the row tells first of all a place of the year, and not which year. */
static gboolean
is_yearless (const WhenceExpression *expression)
{
  return expression->kind == WHENCE_EXPRESSION_CALENDAR && (expression->fields & (WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_MINUTE)) == WHENCE_FIELD_MONTH;
}

/* "TIMELINE / March 6: … / September 13: …", written on 14 September, and "COMING UP / 30 September: … / October: …", written in March: the first year of
 * which the list lies around the day of writing, or closest to it.  @sentence and @at: its first row and what is told first there; @coming: it is headed as what is to come.  Looks at the list once. */
static gboolean
find_year (const WhenceArticle   *article,
           const WhenceTokens    *tokens,
           const GArray          *expressions,
           const WhenceLanguage  *language,
           const WhenceSpan      *written,
           const WhenceSentence  *sentence,
           guint                  at,
           gboolean               coming,
           gint                  *out_year)
{
  const WhenceSentence *end = tokens->sentences + tokens->n_sentences;
  gint year = whence_civil_from_day (whence_span_get_last_day (written)).year, wraps = 0;
  gint32 first = 0, last = 0, day = 0, best = G_MAXINT32;
  guint n = 0;

  for (; sentence < end && article->paragraphs[sentence->paragraph].kind == WHENCE_PARAGRAPH_ROW; sentence++)
    {
      const WhenceExpression *told;
      WhenceSpan span;

      while (at < expressions->len && g_array_index (expressions, WhenceExpression, at).first < sentence->first)
        at++;
      if (at >= expressions->len)
        break;
      told = &g_array_index (expressions, WhenceExpression, at);
      if (told->first >= sentence->first + sentence->n || !is_empty (tokens, sentence->first, begin_of (tokens, sentence->first, told->first)))
        continue;
      if (told->fields & WHENCE_FIELD_YEAR)
        return FALSE;
      if (!is_yearless (told) || !whence_place_in_year (told, language, year + wraps, &span))
        continue;
      if (n > 0 && whence_span_get_first_day (&span) < day - ROLL_DAYS && !whence_place_in_year (told, language, year + ++wraps, &span))
        return FALSE;
      day = whence_span_get_first_day (&span);
      first = n == 0 ? day : MIN (first, day);
      last = n++ == 0 ? whence_span_get_last_day (&span) : MAX (last, whence_span_get_last_day (&span));
    }
  for (gint step = -1; step <= 1 && n > 1; step++)
    {
      gint32 moved = step * YEAR_DAYS;
      gint32 apart = MAX (MAX (first + moved - whence_span_get_last_day (written), whence_span_get_first_day (written) - last - moved), 0);

      if (apart >= best || (coming && last + moved < whence_span_get_first_day (written)))
        continue;
      best = apart;
      *out_year = year + step;
    }
  return best < G_MAXINT32;
}

/* "WHAT COMES NEXT", "Coming events" */
static gboolean
is_of_coming (const WhenceTokens   *tokens,
              const WhenceSentence *heading)
{
  for (guint i = heading->first; i < heading->first + heading->n; i++)
    if (tokens->classes[i] == WHENCE_CLASS_NEXT || tokens->classes[i] == WHENCE_CLASS_COMING || (tokens->tokens[i].flags & WHENCE_TOKEN_FUTURE))
      return TRUE;
  return FALSE;
}

/* One date or time of day at a row's head.  @above: the list above the last heading; @moved: how many days it was moved with its row's date */
static void
fit (List                   *list,
     const List             *above,
     const WhenceExpression *expression,
     const WhenceLanguage   *language,
     WhenceTimex            *timex,
     gint32                  moved)
{
  const guint32 dated = WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY | WHENCE_FIELD_WEEKDAY | WHENCE_FIELD_HOLIDAY;

  if (expression->kind != WHENCE_EXPRESSION_CALENDAR)
    return;
  if (!list->has_year && goes_on (above, expression, language))
    *list = *above;
  if ((expression->fields & WHENCE_FIELD_YEAR) || !list->has_year)
    {
      if (timex->has_span)
        learn (list, timex);
      if (timex->has_span && timex->type == WHENCE_TIMEX_TIME && !(expression->fields & dated))
        fit_hours (list, timex, moved);
    }
  else if (list->has_year && (expression->fields & WHENCE_FIELD_MONTH) && !(expression->fields & WHENCE_FIELD_MINUTE))
    fit_yearless (list, expression, language, timex);
  else if (list->has_year && list->has_day && timex->has_span && timex->type == WHENCE_TIMEX_TIME && (expression->fields & WHENCE_FIELD_MINUTE)
           && !(expression->fields & dated))
    fit_hours (list, timex, moved);
  else if (list->has_day && timex->has_span && (expression->fields & dated) == WHENCE_FIELD_WEEKDAY && timex->span.precision <= WHENCE_PRECISION_DAY)
    fit_weekday (list, timex);
}

/* "12 March: … arrives at 12.40am. The last are off by 6.15am": hours of the day that the row begins with move with it.  Returns: how far */
static gint32
move_hours (WhenceTimex *timex,
            gint32       from,
            gint32       days)
{
  if (days == 0 || !timex->has_span || timex->type != WHENCE_TIMEX_TIME || timex->reason == WHENCE_REASON_EXPLICIT || whence_span_get_last_day (&timex->span) != from)
    return 0;
  timex->span = whence_span_add (timex->span, days, WHENCE_PRECISION_DAY);
  g_free (timex->value);
  timex->value = whence_timex3_format (&timex->span);
  return days;
}

/* "June 2015: Police search the shop; it closes in August": a month told in the present goes on from what the row begins with. */
static void
stay_in_year (const List             *list,
              const WhenceExpression *expression,
              const WhenceLanguage   *language,
              WhenceTimex            *timex)
{
  List own = *list;

  if (list->has_year && expression->first == timex->first_token && expression->n == timex->n_tokens && is_yearless (expression)
      && timex->reason == WHENCE_REASON_TENSE_FUTURE)
    fit_yearless (&own, expression, language, timex);
}

/* A heading that is nothing but dates, from the expression at @next on. */
static gboolean
is_bare (const WhenceTokens *tokens,
         const GArray       *timexes,
         guint               next,
         guint               from,
         guint               end)
{
  for (; next < timexes->len && g_array_index (timexes, WhenceTimex, next).first_token < end; next++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, next);

      if (!is_empty (tokens, from, timex->first_token))
        return FALSE;
      from = MAX (from, timex->first_token + timex->n_tokens);
    }
  return is_empty (tokens, from, end);
}

/**
 * whence_row_dates_fit:
 * @article: an article
 * @tokens: its tokens
 * @expressions: (element-type WhenceExpression): what the recogniser found in them
 * @language: whose holidays count
 * @reference: when it was written
 * @timexes: (element-type WhenceTimex) (inout): the same, resolved
 *
 * Dates the rows of lists by their headings and by each other.  Linear.
 */
void
whence_row_dates_fit (const WhenceArticle   *article,
                      const WhenceTokens    *tokens,
                      const GArray          *expressions,
                      const WhenceLanguage  *language,
                      const WhenceReference *reference,
                      GArray                *timexes)
{
  const WhenceCandidate *written = whence_reference_get_best (reference);
  /* of rows that stand together; of those above the last headings; of headings that are dates, with what they head between them */
  List list = { 0 }, above = { 0 }, heads = { 0 };
  guint next = 0, at = 0;
  gboolean coming = FALSE, yeared = FALSE; /* yeared: the row begins with a year */
  gint32 from = 0, days = 0; /* the day that the row began with, and how far that was moved */

  for (guint s = 0; s < tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &tokens->sentences[s];
      WhenceParagraphKind kind = whence_article_get_paragraph_kind (article, sentence->paragraph);
      guint end = sentence->first + sentence->n, head = sentence->first;
      gboolean begins = s == 0 || sentence[-1].paragraph != sentence->paragraph, bare;

      while (next < timexes->len && g_array_index (timexes, WhenceTimex, next).first_token < sentence->first)
        next++;
      bare = kind == WHENCE_PARAGRAPH_HEADING && begins && is_bare (tokens, timexes, next, sentence->first, end);
      if (kind == WHENCE_PARAGRAPH_HEADING && begins)
        coming = is_of_coming (tokens, sentence);
      if (kind != WHENCE_PARAGRAPH_ROW)
        {
          if (kind != WHENCE_PARAGRAPH_HEADING || list.has_day)
            above = kind == WHENCE_PARAGRAPH_HEADING ? list : (List){ 0 };
          list = bare ? heads : (List){ 0 };
        }
      days = begins ? 0 : days;
      yeared = yeared && !begins;
      for (; next < timexes->len && g_array_index (timexes, WhenceTimex, next).first_token < end; next++)
        {
          WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, next);
          gint32 moved = move_hours (timex, from, days);

          while (at < expressions->len && g_array_index (expressions, WhenceExpression, at).first < timex->first_token)
            at++;
          if (!begins || (kind != WHENCE_PARAGRAPH_ROW && kind != WHENCE_PARAGRAPH_HEADING) || timex->first_token < sentence->first
              || !is_empty (tokens, head, kind == WHENCE_PARAGRAPH_ROW ? begin_of (tokens, head, timex->first_token) : timex->first_token))
            {
              if (yeared && at < expressions->len)
                stay_in_year (&list, &g_array_index (expressions, WhenceExpression, at), language, timex);
              continue;
            }
          head = MAX (head, timex->first_token + timex->n_tokens);
          if (at < expressions->len && g_array_index (expressions, WhenceExpression, at).first == timex->first_token
              && g_array_index (expressions, WhenceExpression, at).n == timex->n_tokens)
            {
              yeared = yeared || (kind == WHENCE_PARAGRAPH_ROW && (g_array_index (expressions, WhenceExpression, at).fields & WHENCE_FIELD_YEAR));
              from = timex->has_span ? whence_span_get_last_day (&timex->span) : 0;
              if (kind == WHENCE_PARAGRAPH_ROW && !list.has_year && written != NULL && timex->reason == WHENCE_REASON_NEAREST
                  && is_yearless (&g_array_index (expressions, WhenceExpression, at)) && !goes_on (&above, &g_array_index (expressions, WhenceExpression, at), language))
                list.has_year = find_year (article, tokens, expressions, language, &written->span, sentence, at, coming, &list.year);
              fit (&list, &above, &g_array_index (expressions, WhenceExpression, at), language, timex, moved);
              days = timex->has_span ? whence_span_get_last_day (&timex->span) - from : 0;
            }
        }
      if (bare)
        heads = list;
    }
}

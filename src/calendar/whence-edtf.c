/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The text of a date.  What is read and written, all digits ASCII, nothing around it:
 *
 *   date      2024  -0217 (218 BC)  2024-05  2024-05-16  2024-W16  2024-05-16T09  2024-05-16T09:30
 *             2024-22 (seasons 21 to 24)  2024-33 (quarters 33 to 36)  2024-40 (halves 40 and 41)
 *             201X  20XX  2XXX (decade, century, millennium)
 *   qualified 2014~ (about)  2014? (uncertain)  2014% (both)
 *   state     2014/2018  2024-05-16/2024-06  ../1974  2019/..
 *   moment    [2014..2018]  [..1974]  [2019..]
 *
 * This is ISO 8601-2 level 1, of level 2 quarters, halves and one-of sets of one range, and our own weeks and times.  A span keeps
 * one set of qualifiers, so a qualifier on one end of an interval is written on both.  Weeks -W00, seconds, time zones, 24:00, years
 * of more than four digits and unspecified months or days (2024-XX) are refused. */

#include "whence-edtf.h"

#include <string.h>

G_DEFINE_QUARK (whence-edtf-error-quark, whence_edtf_error)

#define QUALIFIERS (WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN)
#define SEASON_FIRST 21
#define QUARTER_FIRST 33
#define HALF_FIRST 40

/* The divisions of a year that stand in the place of a month. */
static const struct
{
  guint           first;
  guint           last;
  guint           months;
  WhencePrecision precision;
} divisions[] = {
  { 1, 12, 1, WHENCE_PRECISION_MONTH },
  { SEASON_FIRST, 24, 3, WHENCE_PRECISION_SEASON },
  { QUARTER_FIRST, 36, 3, WHENCE_PRECISION_QUARTER },
  { HALF_FIRST, 41, 6, WHENCE_PRECISION_HALF },
};

static gboolean
fail_syntax (GError **error, const char *text, const char *reason)
{
  g_set_error (error, WHENCE_EDTF_ERROR, WHENCE_EDTF_ERROR_SYNTAX, "“%s” is not a date: %s", text, reason);
  return FALSE;
}

static gboolean
fail_range (GError **error, const char *text, const char *reason)
{
  g_set_error (error, WHENCE_EDTF_ERROR, WHENCE_EDTF_ERROR_RANGE, "“%s” is out of range: %s", text, reason);
  return FALSE;
}

static gboolean
read_number (const char **cursor, guint n_digits, guint *out_value)
{
  guint value = 0;

  for (guint i = 0; i < n_digits; i++)
    {
      if (!g_ascii_isdigit ((*cursor)[i]))
        return FALSE;
      value = value * 10 + (guint) ((*cursor)[i] - '0');
    }
  *cursor += n_digits;
  *out_value = value;
  return TRUE;
}

static gboolean
read_char (const char **cursor, char wanted)
{
  if (**cursor != wanted)
    return FALSE;
  *cursor += 1;
  return TRUE;
}

/* 2024, 202X, 20XX or 2XXX, with a minus sign before year 0.  @out_precision says which. */
static gboolean
read_year (const char **cursor, const char *text, gint *out_year, WhencePrecision *out_precision, GError **error)
{
  gboolean negative = read_char (cursor, '-');
  guint n_digits = 0, year = 0;

  while (n_digits < 4 && g_ascii_isdigit ((*cursor)[n_digits]))
    n_digits++;
  read_number (cursor, n_digits, &year);
  for (guint i = n_digits; i < 4; i++, year *= 10)
    if (n_digits == 0 || !read_char (cursor, 'X'))
      return fail_syntax (error, text, "a year has four digits");
  if (g_ascii_isdigit (**cursor))
    return fail_syntax (error, text, "a year has four digits");
  if (negative && year == 0 && n_digits == 4)
    return fail_range (error, text, "year 0 has no sign");

  /* The first whole year of -000X is -1: 0 belongs to 000X. */
  *out_year = negative ? -(gint) MAX (year, 1) : (gint) year;
  *out_precision = WHENCE_PRECISION_YEAR + 4 - n_digits;
  return TRUE;
}

static gboolean
read_week (const char **cursor, const char *text, gint year, WhenceSpan *out_span, GError **error)
{
  guint week;

  if (!read_number (cursor, 2, &week))
    return fail_syntax (error, text, "a week has two digits");
  if (week < 1 || week > whence_year_get_weeks (year))
    return fail_range (error, text, "the year has no such week");
  *out_span = whence_span_from_unit (whence_day_from_week (year, week), WHENCE_PRECISION_WEEK);
  return TRUE;
}

static gboolean
read_time (const char **cursor, const char *text, gint32 day, WhenceSpan *out_span, GError **error)
{
  WhencePrecision precision = WHENCE_PRECISION_HOUR;
  guint hour, minute = 0;

  if (!read_number (cursor, 2, &hour))
    return fail_syntax (error, text, "an hour has two digits");
  if (read_char (cursor, ':'))
    {
      precision = WHENCE_PRECISION_MINUTE;
      if (!read_number (cursor, 2, &minute))
        return fail_syntax (error, text, "a minute has two digits");
    }
  if (hour > 23 || minute > 59)
    return fail_range (error, text, "a day ends at 23:59");
  *out_span = whence_span_from_minute (day, hour * 60 + minute, precision);
  return TRUE;
}

/* What follows "2024-": a month and perhaps a day and a time, or a season, quarter or half. */
static gboolean
read_division (const char **cursor, const char *text, gint year, WhenceSpan *out_span, GError **error)
{
  guint number, day, i = 0;

  if (!read_number (cursor, 2, &number))
    return fail_syntax (error, text, "a month has two digits");
  while (i < G_N_ELEMENTS (divisions) && (number < divisions[i].first || number > divisions[i].last))
    i++;
  if (i == G_N_ELEMENTS (divisions))
    return fail_range (error, text, "there is no such month, season, quarter or half of a year");

  if (divisions[i].precision == WHENCE_PRECISION_SEASON)
    *out_span = whence_span_from_season (year, number);
  else
    {
      WhenceCivil civil = { (gint16) year, (guint8) ((number - divisions[i].first) * divisions[i].months + 1), 1 };

      *out_span = whence_span_from_unit (whence_civil_to_day (civil), divisions[i].precision);
    }
  if (divisions[i].precision != WHENCE_PRECISION_MONTH || !read_char (cursor, '-'))
    return TRUE;

  if (!read_number (cursor, 2, &day))
    return fail_syntax (error, text, "a day has two digits");
  if (day < 1 || day > whence_month_get_days (year, number))
    return fail_range (error, text, "the month has no such day");
  *out_span = whence_span_from_day (whence_span_get_first_day (out_span) + (gint32) day - 1);
  if (!read_char (cursor, 'T'))
    return TRUE;
  return read_time (cursor, text, whence_span_get_first_day (out_span), out_span, error);
}

static guint8
read_qualifiers (const char **cursor)
{
  if (read_char (cursor, '~'))
    return WHENCE_SPAN_APPROXIMATE;
  if (read_char (cursor, '?'))
    return WHENCE_SPAN_UNCERTAIN;
  if (read_char (cursor, '%'))
    return QUALIFIERS;
  return 0;
}

/* One date with its qualifier; leaves @cursor behind it. */
static gboolean
read_date (const char **cursor, const char *text, WhenceSpan *out_span, GError **error)
{
  WhencePrecision precision;
  gint year;

  if (!read_year (cursor, text, &year, &precision, error))
    return FALSE;
  if (precision > WHENCE_PRECISION_YEAR || !read_char (cursor, '-'))
    *out_span = whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ (gint16) year, 1, 1 }), precision);
  else if (read_char (cursor, 'W'))
    {
      if (!read_week (cursor, text, year, out_span, error))
        return FALSE;
    }
  else if (!read_division (cursor, text, year, out_span, error))
    return FALSE;
  out_span->flags |= read_qualifiers (cursor);
  return TRUE;
}

static gboolean
read_separator (const char **cursor, const char *separator)
{
  if (!g_str_has_prefix (*cursor, separator))
    return FALSE;
  *cursor += strlen (separator);
  return TRUE;
}

/* The two ends of `a/b` or of `a..b` in a one-of set, up to @terminator; either may be open, not both. */
static gboolean
read_ends (const char **cursor, const char *text, gboolean one_of, WhenceSpan *out_span, GError **error)
{
  char terminator = one_of ? ']' : '\0';
  WhenceSpan last;

  if (read_separator (cursor, one_of ? ".." : "../"))
    {
      if (!read_date (cursor, text, out_span, error))
        return FALSE;
      out_span->flags |= WHENCE_SPAN_OPEN_BEGIN;
    }
  else
    {
      if (!read_date (cursor, text, out_span, error))
        return FALSE;
      if (!one_of && **cursor == '\0')
        return TRUE;
      if (!read_separator (cursor, one_of ? ".." : "/"))
        return fail_syntax (error, text, "unexpected text after the date");
      if (one_of ? **cursor == terminator : read_separator (cursor, ".."))
        out_span->flags |= WHENCE_SPAN_OPEN_END;
      else
        {
          if (!read_date (cursor, text, &last, error))
            return FALSE;
          if (last.end <= out_span->begin)
            return fail_range (error, text, "it ends before it begins");
          *out_span = whence_span_join (*out_span, last);
        }
    }
  if (**cursor != terminator)
    return fail_syntax (error, text, "unexpected text after the date");
  return TRUE;
}

/**
 * whence_edtf_parse:
 * @text: our profile of EDTF, see above; nothing around it
 * @out_span: (out): the date; written only on success
 * @error: return location for a #WhenceEdtfError
 *
 * Returns: %FALSE if the text is not of the profile (%WHENCE_EDTF_ERROR_SYNTAX), or names a day, week, hour … that does not
 *   exist or an interval that ends before it begins (%WHENCE_EDTF_ERROR_RANGE)
 */
gboolean
whence_edtf_parse (const char *text, WhenceSpan *out_span, GError **error)
{
  const char *cursor = text;
  gboolean one_of = read_char (&cursor, '[');
  WhenceSpan span;

  if (!read_ends (&cursor, text, one_of, &span, error))
    return FALSE;
  if (one_of)
    {
      if (!g_str_equal (cursor, "]"))
        return fail_syntax (error, text, "unexpected text after the date");
      span.flags |= WHENCE_SPAN_ONE_OF;
    }
  *out_span = span;
  return TRUE;
}

typedef enum
{
  TEXT_EDTF,
  TEXT_TIMEX3,
} TextForm;

/* With zeros before it up to @n_digits.  Every date that is found is written, and printf takes ten times as long. */
static void
append_number (GString *string, const char *before, guint number, guint n_digits)
{
  char digits[16];
  guint at = sizeof digits;

  while (number > 0 || sizeof digits - at < n_digits)
    {
      digits[--at] = (char) ('0' + number % 10);
      number /= 10;
    }
  g_string_append (string, before);
  g_string_append_len (string, digits + at, (gssize) (sizeof digits - at));
}

static void
append_year (GString *string, gint year, TextForm form)
{
  if (form == TEXT_TIMEX3 && year <= 0)
    append_number (string, "BC", (guint) (1 - year), 4);
  else
    append_number (string, year < 0 ? "-" : "", (guint) ABS (year), 4);
}

/* 201X or, in TIMEX3, 201: as many digits as the unit leaves certain. */
static void
append_years (GString *string, gint year, WhencePrecision precision, TextForm form)
{
  gsize n_unknown = precision - WHENCE_PRECISION_YEAR;
  gboolean negative = year < 0;

  if (negative)
    g_string_append (string, form == TEXT_TIMEX3 ? "BC" : "-");
  append_number (string, "", (guint) ABS (year), 4);
  g_string_truncate (string, string->len - n_unknown);
  if (form == TEXT_EDTF)
    g_string_append_len (string, "XXX", (gssize) n_unknown);
}

static void
append_division (GString *string, WhenceCivil first, WhencePrecision precision, TextForm form)
{
  static const char *const seasons[] = { "SP", "SU", "FA", "WI" };
  guint index;

  append_year (string, first.year, form);
  switch (precision)
    {
    case WHENCE_PRECISION_SEASON:
      index = first.month / 3u - 1;
      if (form == TEXT_TIMEX3)
        g_string_append_printf (string, "-%s", seasons[index]);
      else
        g_string_append_printf (string, "-%u", SEASON_FIRST + index);
      break;

    case WHENCE_PRECISION_QUARTER:
      index = (first.month - 1u) / 3;
      g_string_append_printf (string, form == TEXT_TIMEX3 ? "-Q%u" : "-%u", form == TEXT_TIMEX3 ? index + 1 : QUARTER_FIRST + index);
      break;

    case WHENCE_PRECISION_HALF:
      index = (first.month - 1u) / 6;
      g_string_append_printf (string, form == TEXT_TIMEX3 ? "-H%u" : "-%u", form == TEXT_TIMEX3 ? index + 1 : HALF_FIRST + index);
      break;

    default:
      append_number (string, "-", first.month, 2);
      break;
    }
}

/* The unit of @precision that @minute, its first or last, is in. */
static void
append_unit (GString *string, gint64 minute, WhencePrecision precision, TextForm form)
{
  WhenceSpan at = { .begin = minute, .end = minute + 1 };
  gint32 day = whence_span_get_first_day (&at);
  gint64 minute_of_day = minute - day * WHENCE_MINUTES_PER_DAY;
  WhenceSpan unit = whence_span_from_unit (day, precision);
  WhenceCivil first = whence_civil_from_day (whence_span_get_first_day (&unit));
  gint week_year;
  guint week;

  switch (precision)
    {
    case WHENCE_PRECISION_MINUTE:
    case WHENCE_PRECISION_HOUR:
    case WHENCE_PRECISION_DAY:
      append_division (string, first, WHENCE_PRECISION_MONTH, form);
      append_number (string, "-", first.day, 2);
      if (precision <= WHENCE_PRECISION_HOUR)
        append_number (string, "T", (guint) (minute_of_day / 60), 2);
      if (precision == WHENCE_PRECISION_MINUTE)
        append_number (string, ":", (guint) (minute_of_day % 60), 2);
      break;

    case WHENCE_PRECISION_WEEK:
      whence_day_get_week (day, &week_year, &week);
      append_year (string, week_year, form);
      append_number (string, "-W", week, 2);
      break;

    case WHENCE_PRECISION_YEAR:
      append_year (string, first.year, form);
      break;

    case WHENCE_PRECISION_DECADE:
    case WHENCE_PRECISION_CENTURY:
    case WHENCE_PRECISION_MILLENNIUM:
      /* The day's own year has the unit's digits; the first year of -021X is -0219. */
      append_years (string, first.year, precision, form);
      break;

    default:
      append_division (string, first, precision, form);
      break;
    }
}

static void
append_qualifiers (GString *string, guint8 flags)
{
  static const char *const texts[] = { "", "~", "?", "%" };

  G_STATIC_ASSERT (WHENCE_SPAN_APPROXIMATE == 1 && WHENCE_SPAN_UNCERTAIN == 2);
  g_string_append (string, texts[flags & QUALIFIERS]);
}

/**
 * whence_edtf_format:
 * @span: a span
 *
 * The one canonical text of a date: parsing it gives an equal span.
 *
 * Returns: (transfer full): our profile of EDTF
 */
char *
whence_edtf_format (const WhenceSpan *span)
{
  GString *string = g_string_new (NULL);
  gboolean open_begin = (span->flags & WHENCE_SPAN_OPEN_BEGIN) != 0;
  gboolean open_end = !open_begin && (span->flags & WHENCE_SPAN_OPEN_END) != 0;
  gboolean two_ends = !open_begin && !open_end && (span->flags & WHENCE_SPAN_INTERVAL) != 0;
  /* "One of 2014" is 2014: without two ends or an open one there is no set to choose from. */
  gboolean one_of = (span->flags & WHENCE_SPAN_ONE_OF) != 0 && (open_begin || open_end || two_ends);
  const char *open = one_of ? "" : "..";
  const char *separator = one_of ? ".." : "/";

  g_string_append (string, one_of ? "[" : "");
  if (open_begin)
    g_string_append_printf (string, "%s%s", open, separator);
  else
    {
      append_unit (string, span->begin, span->precision, TEXT_EDTF);
      append_qualifiers (string, span->flags);
    }
  if (open_end)
    g_string_append_printf (string, "%s%s", separator, open);
  else if (two_ends)
    g_string_append (string, separator);
  if (open_begin || two_ends)
    {
      append_unit (string, span->end - 1, span->end_precision, TEXT_EDTF);
      append_qualifiers (string, span->flags);
    }
  g_string_append (string, one_of ? "]" : "");
  return g_string_free (string, FALSE);
}

/**
 * whence_timex3_format:
 * @span: a span
 *
 * The value attribute of TIMEX3: 2024-05-16, 2024-W16, 2024-Q1, 2024-SU, 199 for the 1990s, 18 for the years 1800 to 1899,
 * BC0218.  Qualifiers and open ends are TIMEX3's other attributes and left out; an interval is its two ends with a slash.
 *
 * Returns: (transfer full): the value
 */
char *
whence_timex3_format (const WhenceSpan *span)
{
  GString *string = g_string_new (NULL);
  gboolean open_begin = (span->flags & WHENCE_SPAN_OPEN_BEGIN) != 0;
  gboolean two_ends = !open_begin && !(span->flags & WHENCE_SPAN_OPEN_END) && (span->flags & WHENCE_SPAN_INTERVAL);

  if (open_begin)
    append_unit (string, span->end - 1, span->end_precision, TEXT_TIMEX3);
  else
    append_unit (string, span->begin, span->precision, TEXT_TIMEX3);
  if (two_ends)
    {
      g_string_append_c (string, '/');
      append_unit (string, span->end - 1, span->end_precision, TEXT_TIMEX3);
    }
  return g_string_free (string, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates in words.  What a span was told in, it is shown in: a year is a year and not 1 January. */

#include "config.h"

#include "whence-words.h"

#include <glib/gi18n-lib.h>

#define MINUTES_PER_HOUR 60

/* More than one unit. */
#define HAS_ENDS (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL)

static const char *const months[] = {
  N_("January"), N_("February"), N_("March"),     N_("April"),   N_("May"),      N_("June"),
  N_("July"),    N_("August"),   N_("September"), N_("October"), N_("November"), N_("December"),
};

/* By the first month of three.  Winter has two years in it, so it names both. */
static const char *const seasons[] = {
  /* Translators: {year} is the year winter begins in, {next} the last two digits of the one it ends in: "winter 2020–21". */
  N_("winter {year}–{next}"),
  N_("spring {year}"),
  N_("summer {year}"),
  N_("autumn {year}"),
};

static const char *const quarters[] = {
  N_("first quarter of {year}"),
  N_("second quarter of {year}"),
  N_("third quarter of {year}"),
  N_("fourth quarter of {year}"),
};

static const char *const halves[] = {
  N_("first half of {year}"),
  N_("second half of {year}"),
};

/* By the English ending of the number: th, st, nd, rd; then the very first, since other languages have an ending for it alone. */
#define N_ORDINALS 5
static const char *const centuries[][N_ORDINALS] = {
  /* Translators: in these {roman} may stand for {n}: "XXI".  Those of the context “first” are for the number 1 alone. */
  { N_("the {n}th century"), N_("the {n}st century"), N_("the {n}nd century"), N_("the {n}rd century"),
    NC_("first", "the {n}st century") },
  { N_("the {n}th century BC"), N_("the {n}st century BC"), N_("the {n}nd century BC"), N_("the {n}rd century BC"),
    NC_("first", "the {n}st century BC") },
};
static const char *const millennia[][N_ORDINALS] = {
  { N_("the {n}th millennium"), N_("the {n}st millennium"), N_("the {n}nd millennium"), N_("the {n}rd millennium"),
    NC_("first", "the {n}st millennium") },
  { N_("the {n}th millennium BC"), N_("the {n}st millennium BC"), N_("the {n}nd millennium BC"),
    N_("the {n}rd millennium BC"), NC_("first", "the {n}st millennium BC") },
};

/**
 * Moment:
 * @day: counted from 1970-01-01
 * @minute: of the day
 * @civil: @day on the calendar
 *
 * A minute, taken apart.
 */
typedef struct
{
  gint32 day;
  gint minute;
  WhenceCivil civil;
} Moment;

static Moment
moment_from_minute (gint64 minute)
{
  gint64 of_day = minute % WHENCE_MINUTES_PER_DAY;
  Moment moment;

  if (of_day < 0)
    of_day += WHENCE_MINUTES_PER_DAY;
  moment.day = (gint32) ((minute - of_day) / WHENCE_MINUTES_PER_DAY);
  moment.minute = (gint) of_day;
  moment.civil = whence_civil_from_day (moment.day);
  return moment;
}

static char *
format_year (gint year)
{
  g_autofree char *n = NULL;

  if (year > 0)
    return g_strdup_printf ("%d", year);

  n = g_strdup_printf ("%d", 1 - year);
  /* Translators: a year before our era: "44 BC". */
  return whence_words_fill (_("{year} BC"), "year", n, NULL);
}

/* The number of a day in its month. */
static char *
format_number (gint day)
{
  /* Translators: the first day of a month, for languages that number it otherwise than the others: "1er". */
  return day == 1 ? g_strdup (C_("day of a month", "1")) : g_strdup_printf ("%d", day);
}

static char *
format_clock (gint minute)
{
  /* Translators: hour and minute of the day, "09:30". */
  return g_strdup_printf (_("%02d:%02d"), minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
}

static char *
format_day (const Moment *at)
{
  g_autofree char *day = format_number (at->civil.day);
  g_autofree char *year = format_year (at->civil.year);

  /* Translators: a day: "16 May 2024". */
  return whence_words_fill (_("{day} {month} {year}"), "day", day, "month", _(months[at->civil.month - 1]), "year", year, NULL);
}

static char *
format_clock_span (const Moment *at, gint first, gint last)
{
  g_autofree char *date = format_day (at);
  g_autofree char *begin = format_clock (first);
  g_autofree char *end = format_clock (last);

  if (first == last)
    /* Translators: a minute of a day: "16 April 2024, 09:30". */
    return whence_words_fill (_("{date}, {begin}"), "date", date, "begin", begin, NULL);
  /* Translators: part of a day: "16 April 2024, 09:00–10:00". */
  return whence_words_fill (_("{date}, {begin}–{end}"), "date", date, "begin", begin, "end", end, NULL);
}

static char *
format_week (const Moment *at)
{
  /* Day 0 was a Thursday, three days after its Monday. */
  gint into = (at->day + 3) % 7;
  Moment monday = moment_from_minute ((at->day - (into < 0 ? into + 7 : into)) * WHENCE_MINUTES_PER_DAY);
  g_autofree char *date = format_day (&monday);

  /* Translators: {date} is the Monday: "week of 15 April 2024". */
  return whence_words_fill (_("week of {date}"), "date", date, NULL);
}

static char *
format_month (const Moment *at)
{
  g_autofree char *year = format_year (at->civil.year);

  /* Translators: "May 2024". */
  return whence_words_fill (_("{month} {year}"), "month", _(months[at->civil.month - 1]), "year", year, NULL);
}

static char *
format_season (const Moment *at)
{
  guint season = at->civil.month % 12 / 3;
  gint begin_year = at->civil.year - (season == 0 && at->civil.month < 12 ? 1 : 0);
  g_autofree char *year = format_year (begin_year);
  g_autofree char *next = begin_year > 0 ? g_strdup_printf ("%02d", (begin_year + 1) % 100) : format_year (begin_year + 1);

  return whence_words_fill (_(seasons[season]), "year", year, "next", next, NULL);
}

/* @year is one of the unit.  The unit that begins with the year 0 is the first of our era, though that year alone is 1 BC. */

static char *
format_decade (gint year)
{
  g_autofree char *n = g_strdup_printf ("%d", ABS (year) / 10 * 10);

  if (year >= 0)
    /* Translators: "the 1990s". */
    return whence_words_fill (_("the {year}s"), "year", n, NULL);
  /* Translators: "the 40s BC". */
  return whence_words_fill (_("the {year}s BC"), "year", n, NULL);
}

/* Every year is in a century below 100. */
static char *
format_roman (gint number)
{
  static const char *const tens[] = { "", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC" };
  static const char *const ones[] = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };

  return g_strconcat (number < 100 ? "" : "C", tens[number / 10 % 10], ones[number % 10], NULL);
}

static char *
format_ordinal (gint year, gint length, const char *const patterns[][N_ORDINALS])
{
  gint number = ABS (year) / length + 1;
  gint tens = number / 10 % 10;
  gint ending = tens == 1 || number % 10 > 3 ? 0 : number % 10;
  const char *pattern = patterns[year >= 0 ? 0 : 1][number == 1 ? N_ORDINALS - 1 : ending];
  g_autofree char *n = g_strdup_printf ("%d", number);
  g_autofree char *roman = format_roman (number);

  return whence_words_fill (number == 1 ? g_dpgettext2 (GETTEXT_PACKAGE, "first", pattern) : _(pattern), "n", n, "roman", roman,
                            NULL);
}

/* The unit of @precision that the minute lies in. */
static char *
format_unit (gint64 minute, WhencePrecision precision)
{
  Moment at = moment_from_minute (minute);
  gint year = at.civil.year;
  gint hour = at.minute - at.minute % MINUTES_PER_HOUR;
  g_autofree char *year_text = format_year (year);

  switch (precision)
    {
    case WHENCE_PRECISION_MINUTE:
      return format_clock_span (&at, at.minute, at.minute);
    case WHENCE_PRECISION_HOUR:
      return format_clock_span (&at, hour, hour + MINUTES_PER_HOUR);
    case WHENCE_PRECISION_DAY:
      return format_day (&at);
    case WHENCE_PRECISION_WEEK:
      return format_week (&at);
    case WHENCE_PRECISION_MONTH:
      return format_month (&at);
    case WHENCE_PRECISION_QUARTER:
      return whence_words_fill (_(quarters[(at.civil.month - 1) / 3]), "year", year_text, NULL);
    case WHENCE_PRECISION_SEASON:
      return format_season (&at);
    case WHENCE_PRECISION_HALF:
      return whence_words_fill (_(halves[(at.civil.month - 1) / 6]), "year", year_text, NULL);
    case WHENCE_PRECISION_YEAR:
      return g_steal_pointer (&year_text);
    case WHENCE_PRECISION_DECADE:
      return format_decade (year);
    case WHENCE_PRECISION_CENTURY:
      return format_ordinal (year, 100, centuries);
    case WHENCE_PRECISION_MILLENNIUM:
      return format_ordinal (year, 1000, millennia);
    case WHENCE_N_PRECISIONS:
      break;
    }
  g_return_val_if_reached (NULL);
}

static char *
format_days (const Moment *first, const Moment *last)
{
  g_autofree char *begin = format_number (first->civil.day);
  g_autofree char *end = format_number (last->civil.day);
  g_autofree char *year = format_year (last->civil.year);

  if (first->civil.month == last->civil.month)
    /* Translators: days of a month: "16–17 May 2024". */
    return whence_words_fill (_("{first}–{last} {month} {year}"), "first", begin, "last", end,
                              "month", _(months[last->civil.month - 1]), "year", year, NULL);
  /* Translators: days of a year: "28 April – 3 May 2024". */
  return whence_words_fill (_("{first} {firstmonth} – {last} {lastmonth} {year}"), "first", begin, "last", end,
                            "firstmonth", _(months[first->civil.month - 1]),
                            "lastmonth", _(months[last->civil.month - 1]), "year", year, NULL);
}

/* Two ends; what they share is said once. */
static char *
format_interval (const WhenceSpan *span)
{
  Moment first = moment_from_minute (span->begin);
  Moment last = moment_from_minute (span->end - 1);
  gboolean same_year = first.civil.year == last.civil.year;
  g_autofree char *begin = NULL;
  g_autofree char *end = NULL;

  if (span->precision == span->end_precision && same_year)
    {
      if (span->precision == WHENCE_PRECISION_DAY && first.day != last.day)
        return format_days (&first, &last);
      if (span->precision == WHENCE_PRECISION_HOUR && first.day == last.day)
        return format_clock_span (&first, first.minute, last.minute + 1);
      if (span->precision == WHENCE_PRECISION_MINUTE && first.day == last.day)
        return format_clock_span (&first, first.minute, last.minute);
      if (span->precision == WHENCE_PRECISION_MONTH && first.civil.month != last.civil.month)
        {
          g_autofree char *year = format_year (first.civil.year);

          /* Translators: months of a year: "April–May 2024". */
          return whence_words_fill (_("{first}–{last} {year}"), "first", _(months[first.civil.month - 1]),
                                    "last", _(months[last.civil.month - 1]), "year", year, NULL);
        }
    }

  begin = format_unit (span->begin, span->precision);
  end = format_unit (span->end - 1, span->end_precision);
  if (g_str_equal (begin, end))
    return g_steal_pointer (&begin);
  if (span->precision == WHENCE_PRECISION_YEAR && span->end_precision == WHENCE_PRECISION_YEAR)
    /* Translators: years: "2014–2018". */
    return whence_words_fill (_("{first}–{last}"), "first", begin, "last", end, NULL);
  /* Translators: from one date to another: "30 December 2023 – 2 January 2024". */
  return whence_words_fill (_("{first} – {last}"), "first", begin, "last", end, NULL);
}

/* What is said of a date is said of a day by a text of its own, since in many languages a day alone has an article then:
 * "jusqu’en 2030", but "jusqu’au 16 mai". */

static char *
format_one_of (const WhenceSpan *span)
{
  gboolean day_begins = span->precision <= WHENCE_PRECISION_DAY;
  gboolean day_ends = span->end_precision <= WHENCE_PRECISION_DAY;
  g_autofree char *begin = format_unit (span->begin, span->precision);
  g_autofree char *end = format_unit (span->end - 1, span->end_precision);

  if (span->flags & WHENCE_SPAN_OPEN_BEGIN)
    /* Translators: at that date or before: "by 1974"; in the context “day”, {date} is a day: "by 16 May 2024". */
    return whence_words_fill (day_ends ? C_("day", "by {date}") : _("by {date}"), "date", end, NULL);
  if (span->flags & WHENCE_SPAN_OPEN_END)
    /* Translators: at that date or after: "2019 or later". */
    return whence_words_fill (_("{date} or later"), "date", begin, NULL);
  /* Translators: one moment in between: "between 2014 and 2018". */
  return whence_words_fill (day_begins && day_ends ? C_("day", "between {first} and {last}") : _("between {first} and {last}"),
                            "first", begin, "last", end, NULL);
}

static char *
format_open (const WhenceSpan *span)
{
  gboolean begins = (span->flags & WHENCE_SPAN_OPEN_END) != 0;
  WhencePrecision precision = begins ? span->precision : span->end_precision;
  gboolean is_day = precision <= WHENCE_PRECISION_DAY;
  g_autofree char *unit = format_unit (begins ? span->begin : span->end - 1, precision);

  if (begins)
    /* Translators: lasting from that date on: "from 2019". */
    return whence_words_fill (is_day ? C_("day", "from {date}") : _("from {date}"), "date", unit, NULL);
  /* Translators: lasting up to that date: "until 2030". */
  return whence_words_fill (is_day ? C_("day", "until {date}") : _("until {date}"), "date", unit, NULL);
}

static char *
format_ends (const WhenceSpan *span)
{
  if (span->flags & WHENCE_SPAN_ONE_OF)
    return format_one_of (span);
  if (span->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END))
    return format_open (span);
  if (span->flags & WHENCE_SPAN_INTERVAL)
    return format_interval (span);
  return format_unit (span->begin, span->precision);
}

/**
 * whence_words_format_span:
 * @span: a span
 *
 * Writes a date as a reader would: "16–17 May 2024", "about 2014", "by 1974", "week of 15 April 2024"; with a question mark
 * where it is uncertain.
 *
 * Returns: (transfer full): the date in the reader's language
 */
char *
whence_words_format_span (const WhenceSpan *span)
{
  g_autofree char *date = NULL;

  g_return_val_if_fail (span != NULL && span->end > span->begin, NULL);

  date = format_ends (span);
  if (span->flags & WHENCE_SPAN_APPROXIMATE)
    {
      g_autofree char *exact = g_steal_pointer (&date);
      gboolean is_day = span->precision <= WHENCE_PRECISION_DAY && (span->flags & HAS_ENDS) == 0;

      /* Translators: "about 2014", "about by 1974" does not occur. */
      date = whence_words_fill (is_day ? C_("day", "about {date}") : _("about {date}"), "date", exact, NULL);
    }
  if (span->flags & WHENCE_SPAN_UNCERTAIN)
    /* Translators: an uncertain date: "May 2024?". */
    return whence_words_fill (_("{date}?"), "date", date, NULL);
  return g_steal_pointer (&date);
}

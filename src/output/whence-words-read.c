/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Dates as the program writes them, read back in whatever language it speaks.  Nothing is known here of any language: from the numbers
 * in what was typed all dates are made that it may be, and the one is taken that would be written so. */

#include "config.h"

#include "whence-words.h"

#include <string.h>

#include "whence-date-entry.h"

#define MAX_NUMBERS 6
#define MINUTES_PER_HOUR 60

/* What one unit may be said to be. */
static const guint8 sayings[] = {
  0,
  WHENCE_SPAN_OPEN_BEGIN,
  WHENCE_SPAN_OPEN_END,
  WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_ONE_OF,
  WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF,
};

static const guint8 doubts[] = {
  0,
  WHENCE_SPAN_APPROXIMATE,
  WHENCE_SPAN_UNCERTAIN,
  WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN,
};

/* Of a year, without regard to its months. */
static const WhencePrecision long_units[] = {
  WHENCE_PRECISION_YEAR, WHENCE_PRECISION_DECADE, WHENCE_PRECISION_CENTURY, WHENCE_PRECISION_MILLENNIUM,
};

typedef struct
{
  char *typed;
  gint numbers[MAX_NUMBERS];
  guint n_numbers;
  GArray *units; /* of WhenceSpan: what may be meant by a part of it */
  WhenceSpan span;
} Reading;

/* Without what people do not tell apart as they type: case, accents, spaces, kinds of dashes and of apostrophes. */
static char *
simplify (const char *text)
{
  g_autofree char *plain = g_utf8_normalize (text, -1, G_NORMALIZE_ALL);
  g_autofree char *folded = g_utf8_casefold (plain != NULL ? plain : "", -1);
  GString *simple = g_string_new (NULL);

  for (const char *at = folded; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      if (g_unichar_type (c) == G_UNICODE_DASH_PUNCTUATION)
        g_string_append_c (simple, '-');
      else if (c == 0x2019)
        g_string_append_c (simple, '\'');
      else if (!g_unichar_isspace (c) && !g_unichar_ismark (c))
        g_string_append_unichar (simple, c);
    }
  return g_string_free (simple, FALSE);
}

static void
find_numbers (Reading *self, const char *text)
{
  for (const char *at = text; *at != '\0' && self->n_numbers < MAX_NUMBERS;)
    {
      char *end;

      if (!g_ascii_isdigit (*at))
        {
          at++;
          continue;
        }
      self->numbers[self->n_numbers++] = (gint) CLAMP (g_ascii_strtoll (at, &end, 10), 0, WHENCE_YEAR_MAX);
      at = end;
    }
}

static char *
write_simply (const WhenceSpan *span)
{
  g_autofree char *words = whence_words_format_span (span);

  return simplify (words);
}

/* Keeps a unit that may be part of what was typed.  What is said of a date holds the date as it is written alone. */
static gboolean
add_unit (Reading *self, WhenceSpan unit)
{
  g_autofree char *words = write_simply (&unit);

  if (strstr (self->typed, words) == NULL)
    return FALSE;
  g_array_append_val (self->units, unit);
  return TRUE;
}

static void
add_times (Reading *self, gint32 day)
{
  for (guint i = 0; i + 1 < self->n_numbers; i++)
    if (self->numbers[i] < 24 && self->numbers[i + 1] < MINUTES_PER_HOUR)
      {
        guint minute = (guint) (self->numbers[i] * MINUTES_PER_HOUR + self->numbers[i + 1]);

        add_unit (self, whence_span_from_minute (day, minute, WHENCE_PRECISION_MINUTE));
        add_unit (self, whence_span_from_minute (day, minute, WHENCE_PRECISION_HOUR));
      }
}

static void
add_units_of_year (Reading *self, gint year)
{
  for (gsize i = 0; i < G_N_ELEMENTS (long_units); i++)
    add_unit (self, whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ year, 1, 1 }), long_units[i]));
  for (guint month = 1; month <= 12; month++)
    {
      gint32 first = whence_civil_to_day ((WhenceCivil){ year, (guint8) month, 1 });

      for (guint precision = WHENCE_PRECISION_MONTH; precision <= WHENCE_PRECISION_HALF; precision++)
        add_unit (self, whence_span_from_unit (first, (WhencePrecision) precision));
      for (guint i = 0; i < self->n_numbers; i++)
        {
          gint day = self->numbers[i];

          if (day < 1 || day > (gint) whence_month_get_days (year, month))
            continue;
          if (!add_unit (self, whence_span_from_unit (first + day - 1, WHENCE_PRECISION_DAY)))
            continue;
          add_unit (self, whence_span_from_unit (first + day - 1, WHENCE_PRECISION_WEEK));
          add_times (self, first + day - 1);
        }
    }
}

static void
find_units (Reading *self)
{
  for (guint i = 0; i < self->n_numbers; i++)
    if (self->numbers[i] > 0)
      {
        add_units_of_year (self, self->numbers[i]);
        add_units_of_year (self, 1 - self->numbers[i]);
      }
  /* Numbers of centuries need not be written in digits. */
  for (gint year = WHENCE_YEAR_MIN + 49; year < WHENCE_YEAR_MAX; year += 100)
    for (guint i = 2; i < G_N_ELEMENTS (long_units); i++)
      add_unit (self, whence_span_from_unit (whence_civil_to_day ((WhenceCivil){ year, 1, 1 }), long_units[i]));
}

/* Whether @span is what was typed, in doubt or not. */
static gboolean
is_typed (Reading *self, WhenceSpan span)
{
  guint8 flags = span.flags;

  for (gsize i = 0; i < G_N_ELEMENTS (doubts); i++)
    {
      g_autofree char *words = NULL;

      span.flags = flags | doubts[i];
      words = write_simply (&span);
      if (g_str_equal (words, self->typed))
        {
          self->span = span;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
find_one (Reading *self)
{
  for (guint i = 0; i < self->units->len; i++)
    for (gsize j = 0; j < G_N_ELEMENTS (sayings); j++)
      {
        WhenceSpan span = g_array_index (self->units, WhenceSpan, i);

        span.flags = sayings[j];
        if (is_typed (self, span))
          return TRUE;
      }
  return FALSE;
}

/* What both ends share is said once: the first may be short for a day, a month or a time of the year of the last. */
static gboolean
find_first (Reading *self, const WhenceSpan *last)
{
  gint year = whence_civil_from_day (whence_span_get_first_day (last)).year;

  for (guint i = 0; i < self->n_numbers && last->precision == WHENCE_PRECISION_DAY; i++)
    for (guint month = 1; month <= 12; month++)
      if (self->numbers[i] >= 1 && self->numbers[i] <= (gint) whence_month_get_days (year, month)
          && is_typed (self, whence_span_join (whence_span_from_day (whence_civil_to_day ((WhenceCivil){ year, month, self->numbers[i] })), *last)))
        return TRUE;
  for (guint month = 1; month <= 12 && last->precision == WHENCE_PRECISION_MONTH; month++)
    if (is_typed (self, whence_span_join (whence_span_from_month (year, month), *last)))
      return TRUE;
  return FALSE;
}

static gboolean
find_interval (Reading *self)
{
  /* Before the others: "1–17 May 2024" does not begin in the year 1. */
  for (guint i = 0; i < self->units->len; i++)
    if (find_first (self, &g_array_index (self->units, WhenceSpan, i)))
      return TRUE;
  for (guint i = 0; i < self->units->len; i++)
    {
      const WhenceSpan *last = &g_array_index (self->units, WhenceSpan, i);

      for (guint j = 0; j < self->units->len; j++)
        {
          WhenceSpan span = whence_span_join (g_array_index (self->units, WhenceSpan, j), *last);

          if (i == j)
            continue;
          if (is_typed (self, span))
            return TRUE;
          span.flags |= WHENCE_SPAN_ONE_OF;
          if (is_typed (self, span))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
read_back (const char *text, WhenceSpan *out_span)
{
  Reading self = { .units = g_array_new (FALSE, FALSE, sizeof (WhenceSpan)) };
  gboolean found;

  self.typed = simplify (text);
  find_numbers (&self, text);
  find_units (&self);
  found = find_one (&self) || find_interval (&self);
  if (found)
    *out_span = self.span;
  g_array_unref (self.units);
  g_free (self.typed);
  return found;
}

/**
 * whence_words_read_date:
 * @text: what was typed
 * @reference: (nullable): what "yesterday" is counted from
 * @out_span: (out): the date
 * @error: return location
 *
 * Reads a date as whence_date_entry_parse() does, or as whence_words_format_span() would write it in the reader's language.
 *
 * Returns: whether @text is a date, and nothing else
 */
gboolean
whence_words_read_date (const char       *text,
                        const WhenceSpan *reference,
                        WhenceSpan       *out_span,
                        GError          **error)
{
  g_autoptr (GError) refused = NULL;

  if (whence_date_entry_parse (text, reference, out_span, &refused))
    return TRUE;
  if (strlen (text) <= WHENCE_DATE_ENTRY_MAX_BYTES && g_utf8_validate (text, -1, NULL) && read_back (text, out_span))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&refused));
  return FALSE;
}

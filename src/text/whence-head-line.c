/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines at the head of an article: dates, bylines, datelines, sections with a date.  Words are in tables. */

#include "whence-head-line.h"

#include "whence-dated-line.h"
#include "whence-line-words.h"

#include <string.h>

#define MAX_NUMBER 140 /* degrees, the days of a month and the like */
#define MAX_NUMBERS 7 /* of a date with a clock and a zone */
#define SEGMENT_MAX_WORDS 6
#define NAMES_MAX 8
#define BYLINE_MAX_WORDS 5
#define DATELINE_MAX_WORDS 10

/* "Launch date", "date of birth": of something else than the article, unlike "publication date", "date of issue". */
static gboolean
is_date_of_other (char   **parts,
                  guint    at)
{
  const char *beside = parts[at + 1] != NULL && g_str_equal (parts[at + 1], "of") ? parts[at + 2] : at > 0 ? parts[at - 1] : NULL;

  return g_str_equal (parts[at], "date") && beside != NULL && g_ascii_isalpha (beside[0]) && whence_line_word_classify (beside, strlen (beside)) == WHENCE_LINE_WORD_OTHER;
}

/**
 * whence_line_get_date_role:
 * @before: what a line that is not of the text holds before a date
 * @length: bytes of @before
 *
 * Returns: what the date is, by the last word that tells it
 */
WhenceDateRole
whence_line_get_date_role (const char *before, gsize length)
{
  static const char *const dashes[] = { "—", "–", "•", "·" };
  g_autoptr (GString) lower = g_string_ascii_down (g_string_new_len (before, (gssize) length));
  g_auto (GStrv) parts = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    g_string_replace (lower, dashes[i], " ", 0);
  parts = g_strsplit_set (lower->str, " ,;:|/()\t0123456789", -1);

  for (guint i = g_strv_length (parts); i > 0; i--)
    switch (whence_line_word_classify (parts[i - 1], strlen (parts[i - 1])))
      {
      case WHENCE_LINE_WORD_TOLD:
        return is_date_of_other (parts, i - 1) ? WHENCE_DATE_ROLE_OTHER : WHENCE_DATE_ROLE_PUBLISHED;
      case WHENCE_LINE_WORD_CHANGED:
        return WHENCE_DATE_ROLE_CHANGED;
      case WHENCE_LINE_WORD_RIGHTS:
        return WHENCE_DATE_ROLE_RIGHTS;
      case WHENCE_LINE_WORD_ASIDE:
        return WHENCE_DATE_ROLE_OTHER;
      default:
        break;
      }
  return WHENCE_DATE_ROLE_NONE;
}

/* What numbers and words of a line are. */
typedef struct
{
  guint n_of[WHENCE_N_LINE_WORDS];
  guint n_years;
  guint n_small;
  guint n_large;
  guint n_degrees;
} Counts;

/* FALSE where no line of a date or of the weather holds the word. */
static gboolean
count_word (Counts *counts, const char *word, gsize length)
{
  WhenceLineWord class = whence_line_word_classify (word, length);

  counts->n_of[class]++;
  return class != WHENCE_LINE_WORD_OTHER && class != WHENCE_LINE_WORD_LEAD && class != WHENCE_LINE_WORD_ERA && class != WHENCE_LINE_WORD_SMALL
         && class < WHENCE_LINE_WORD_JOB;
}

static gboolean
is_ordinal_ending (const char *text, gsize length)
{
  return length == 2 && (memcmp (text, "st", 2) == 0 || memcmp (text, "nd", 2) == 0 || memcmp (text, "rd", 2) == 0 || memcmp (text, "th", 2) == 0);
}

/* What stands behind a number without a space: "19th", "9am", "09.30", "03.11.2019", "14T09".  FALSE where the number is none of a date. */
static gboolean
count_rest (Counts *counts, const char *rest, const char *end)
{
  while (end - rest > 1 && (rest[0] == '.' || rest[0] == 't') && g_ascii_isdigit (rest[1]))
    {
      char *behind;
      guint64 number = g_ascii_strtoull (rest + 1, &behind, 10);

      if (behind - rest == 5)
        counts->n_years++;
      else if (number > 59)
        return FALSE;
      else
        counts->n_small++;
      rest = behind;
    }
  return rest == end || is_ordinal_ending (rest, (gsize) (end - rest)) || count_word (counts, rest, (gsize) (end - rest));
}

static gboolean
count_number (Counts *counts, const char *text, const char *end)
{
  char *rest;
  guint64 number = g_ascii_strtoull (text, &rest, 10);

  if (rest - text == 4)
    counts->n_years++;
  else
    counts->n_small++;
  counts->n_large += number > MAX_NUMBER && rest - text != 4;
  return count_rest (counts, rest, end);
}

/* The bytes of what parts two words, 0 where none does. */
static gsize
separator_length (const char *at, Counts *counts)
{
  if ((guint8) *at < 0x80)
    return *at != '\0' && strchr (" ,/|-:()+", *at) != NULL ? 1 : 0;
  if (g_str_has_prefix (at, "°") || g_str_has_prefix (at, "º"))
    {
      counts->n_degrees++;
      return strlen ("°");
    }
  if (g_str_has_prefix (at, "·"))
    return strlen ("·");
  return g_str_has_prefix (at, "–") || g_str_has_prefix (at, "—") ? strlen ("–") : 0;
}

/* FALSE at the first word or number that no such line holds: most lines are prose, and of those one word is enough. */
static gboolean
count_words (const char *folded, Counts *counts)
{
  *counts = (Counts){ 0 };
  for (const char *word = folded, *end; *word != '\0'; word = end)
    {
      gsize length = 0, n_separator = 0;

      for (end = word; *end != '\0' && (n_separator = separator_length (end, counts)) == 0; end++)
        length++;
      end += n_separator;
      if (length == 0)
        continue;
      length -= length > 1 && word[length - 1] == '.';
      if (g_ascii_isdigit (word[0]))
        {
          if (!count_number (counts, word, word + length))
            return FALSE;
        }
      else if (!count_word (counts, word, length))
        return FALSE;
    }
  return TRUE;
}

/* "Last updated", and the date in the next line */
static gboolean
is_lone_role (const Counts *counts)
{
  for (guint i = 0; i < WHENCE_N_LINE_WORDS; i++)
    if (counts->n_of[i] > 0 && i != WHENCE_LINE_WORD_TOLD && i != WHENCE_LINE_WORD_CHANGED && i != WHENCE_LINE_WORD_BESIDE)
      return FALSE;
  return counts->n_of[WHENCE_LINE_WORD_TOLD] + counts->n_of[WHENCE_LINE_WORD_CHANGED] > 0;
}

/* "Friday, April 19, 2024", "19 April 2024", "2024-04-19 09:30 GMT", "Fri 19 Apr 2024 09.30 BST", "20 C", "Sunny, 68°F": words and numbers
 * of these kinds only.  "April 2024" may name what it stands above as well. */
static WhenceLineKind
classify_by_words (const char *folded)
{
  Counts counts;
  guint n_months;

  if (!count_words (folded, &counts))
    return WHENCE_LINE_TEXT;
  n_months = counts.n_of[WHENCE_LINE_WORD_MONTH];
  if (counts.n_years + counts.n_small == 0)
    return is_lone_role (&counts) ? WHENCE_LINE_METADATA : WHENCE_LINE_TEXT;
  /* "8 min read" */
  if (counts.n_years + n_months == 0 && counts.n_of[WHENCE_LINE_WORD_COUNT] > 0)
    return WHENCE_LINE_FURNITURE;
  /* "Issue 312, Spring 2024" */
  if (counts.n_of[WHENCE_LINE_WORD_ISSUE] > 0 && counts.n_of[WHENCE_LINE_WORD_WEATHER] == 0)
    return WHENCE_LINE_METADATA;
  if (counts.n_large > 0)
    return WHENCE_LINE_TEXT;
  if (counts.n_years == 0 && counts.n_small > 0 && n_months == 0 && counts.n_of[WHENCE_LINE_WORD_SEASON] == 0
      && counts.n_of[WHENCE_LINE_WORD_UNIT] + counts.n_degrees > 0)
    return WHENCE_LINE_FURNITURE;
  if (counts.n_years != 1 || counts.n_of[WHENCE_LINE_WORD_UNIT] + counts.n_degrees + counts.n_of[WHENCE_LINE_WORD_WEATHER] > 0 || counts.n_small > MAX_NUMBERS)
    return WHENCE_LINE_TEXT;
  if (n_months > 0 && n_months <= 2 && counts.n_small == 0)
    return WHENCE_LINE_DATED; /* "May/June 2024" */
  if (n_months == 0 && counts.n_of[WHENCE_LINE_WORD_SEASON] == 1 && counts.n_small == 0)
    return WHENCE_LINE_DATED; /* "Spring 2024" */
  if (n_months > 1 || counts.n_of[WHENCE_LINE_WORD_SEASON] > 0 || counts.n_small < 2 - n_months)
    return WHENCE_LINE_TEXT;
  for (guint i = WHENCE_LINE_WORD_TOLD; i <= WHENCE_LINE_WORD_BESIDE; i++)
    if (counts.n_of[i] > 0)
      return WHENCE_LINE_METADATA;
  return WHENCE_LINE_DATE;
}

/* --- lines that hold more than a date --- */

/* "Friday, 19 April 2024", "19.04.24", and "Updated 19 April 2024" */
static gboolean
is_date_segment (const char *folded)
{
  WhenceLineKind kind = classify_by_words (folded);

  return whence_dated_line_is_date (folded, strlen (folded)) || kind >= WHENCE_LINE_DATE || kind == WHENCE_LINE_METADATA;
}

/* Of those of is_sectioned() any; most lines have none, which is to be told without taking them apart. */
static gboolean
has_separator (const char *folded)
{
  for (const char *p = folded; *p != '\0'; p++)
    if (*p == '|' || (guint8) *p >= 0x80 || ((*p == '/' || *p == '-') && p > folded && p[-1] == ' ' && p[1] == ' '))
      return TRUE;
  return FALSE;
}

static gboolean
has_month (const char *folded)
{
  Counts counts;

  return count_words (folded, &counts) && counts.n_of[WHENCE_LINE_WORD_MONTH] > 0;
}

/* "Ellery Fair 3 June", "(4 June 1931": a part of a date stands in it. */
static gboolean
has_part_of_date (const char *folded)
{
  g_auto (GStrv) words = g_strsplit_set (folded, " ,()", -1);
  gboolean number = FALSE, month = FALSE;

  for (gsize i = 0; words[i] != NULL; i++)
    {
      gboolean was_number = number, was_month = month;

      if (words[i][0] == '\0')
        continue;
      number = g_ascii_isdigit (words[i][0]);
      month = whence_line_word_classify (words[i], strlen (words[i])) == WHENCE_LINE_WORD_MONTH;
      if ((number && was_month) || (month && was_number))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_role (const char *folded)
{
  return whence_line_get_date_role (folded, strlen (folded)) != WHENCE_DATE_ROLE_NONE;
}

/* "Courts | Friday, 19 April 2024 | 4 min read", "April 19, 2024 / 5:12 PM / …", "19 April 2024 · Ann Roe": one part is a date, the others
 * are short. */
static gboolean
is_sectioned (const char *folded)
{
  static const char *const separators[] = { "·", "•", " / ", " – ", " — ", " - ", "\t" };
  g_autoptr (GString) barred = NULL;
  g_auto (GStrv) segments = NULL;
  guint n = 0, n_dates = 0;

  if (!has_separator (folded))
    return FALSE;
  barred = g_string_new (folded);
  for (gsize i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (barred, separators[i], "|", 0);
  segments = g_strsplit (barred->str, "|", -1);
  for (gsize i = 0; segments[i] != NULL; i++)
    {
      g_strstrip (segments[i]);
      if (segments[i][0] == '\0')
        continue;
      n++;
      if (is_date_segment (segments[i]))
        n_dates++;
      else if (has_part_of_date (segments[i]))
        return FALSE; /* "3 June – 29 September 2024" */
      else if (whence_line_count_words (segments[i]) > SEGMENT_MAX_WORDS || g_str_has_suffix (segments[i], "."))
        return FALSE;
    }
  /* "4 June 1931 – 12 November 2022" is a life */
  return n >= 2 && n_dates >= 1 && !(n == 2 && n_dates == 2 && strpbrk (folded, "|/") == NULL && strstr (folded, "·") == NULL && !has_role (folded));
}

/* "Jane Roe", "Jane Roe and John Doe, Staff Writers", "AFP | April 19, 2024", "Jane Roe on April 19, 2024"; and not "1974", "Monday", "then". */
static gboolean
are_names (const char *text)
{
  g_auto (GStrv) names = g_strsplit (text, " ", -1);
  guint n_names = 0;

  for (gsize i = 0; names[i] != NULL; i++)
    {
      g_autofree char *lower = g_ascii_strdown (names[i], -1);
      WhenceLineWord word;
      gboolean ends_names = lower[0] != '\0' && strchr (",|", lower[strlen (lower) - 1]) != NULL;

      if (names[i][0] == '\0' || g_str_equal (names[i], "and") || g_str_equal (names[i], "&"))
        continue;
      if (g_str_equal (names[i], "|") || g_str_equal (names[i], "-") || g_str_equal (names[i], "–") || g_str_equal (names[i], "·"))
        return n_names > 0;
      if (g_str_equal (names[i], "on") && n_names >= 2)
        {
          g_autofree char *rest = g_strjoinv (" ", names + i + 1);
          g_autofree char *folded = g_ascii_strdown (rest, -1);

          return classify_by_words (folded) >= WHENCE_LINE_DATE;
        }
      if (!g_unichar_isupper (g_utf8_get_char (names[i])))
        return FALSE;
      if (ends_names)
        lower[strlen (lower) - 1] = '\0';
      word = whence_line_word_classify (lower, strlen (lower));
      if (word == WHENCE_LINE_WORD_WEEKDAY || word == WHENCE_LINE_WORD_MONTH || ++n_names > NAMES_MAX)
        return FALSE;
      if (ends_names && n_names >= 2)
        return TRUE;
    }
  return n_names > 0;
}

/* Bytes of the "by" that a byline begins with, 0 where none does; the space behind it may have been lost. */
static gsize
lead_length (const char *line, gsize length)
{
  static const char *const leads[] = { "by: ", "by ", "von " };

  for (gsize i = 0; i < G_N_ELEMENTS (leads); i++)
    if (length > strlen (leads[i]) && g_ascii_strncasecmp (line, leads[i], strlen (leads[i])) == 0)
      return strlen (leads[i]);
  return length > 4 && g_ascii_tolower (line[0]) == 'b' && line[1] == 'y' && g_ascii_isupper (line[2]) && g_ascii_islower (line[3]) ? 2 : 0;
}

/**
 * whence_head_line_is_byline:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 *
 * Returns: whether it is "By Jane Roe" and the like; in small letters it needs two names, since it may be the rest of a sentence, or a date
 */
gboolean
whence_head_line_is_byline (const char *line, gsize length)
{
  gsize n = lead_length (line, length);
  g_autofree char *rest = NULL;

  if (n == 0 || line[length - 1] == '.')
    return FALSE;
  rest = g_strndup (line + n, length - n);
  if (are_names (rest) && (line[0] == 'B' || (strchr (rest, ' ') != NULL && whence_line_count_words (rest) <= BYLINE_MAX_WORDS)))
    return TRUE;
  return line[0] == 'b' && whence_dated_line_classify (rest, length - n) != WHENCE_LINE_TEXT;
}

/* "Aug 2, 2023 (Newswire)", "Aug 2 (Newswire)", behind a place: a date, and in brackets who reports. */
static gboolean
ends_with_reporter (const char *text)
{
  const char *open = strrchr (text, '(');

  if (open == NULL || open == text || open[1] == ')' || !g_ascii_isupper (open[1]) || !g_str_has_suffix (text, ")") || strpbrk (open, "0123456789") != NULL)
    return FALSE;
  for (const char *comma = strchr (text, ','); comma != NULL && comma < open; comma = strchr (comma + 1, ','))
    {
      g_autofree char *date = g_ascii_strdown (comma + 1, open - comma - 1);

      if (classify_by_words (g_strstrip (date)) >= WHENCE_LINE_DATE || (has_month (date) && whence_line_count_words (date) == 2 && strpbrk (date, "0123456789") != NULL))
        return TRUE;
    }
  return FALSE;
}

/* "NAIROBI, Kenya (AP) _", "BRUSSELS, December 2 (Xinhua) --", "CHICAGO, Aug 2, 2023 (Newswire)": a place in capitals, and the dash that the report
 * follows, or who reports. */
static gboolean
is_dateline (const char *line, gsize length)
{
  static const char *const dashes[] = { "_", "--", "–", "—", " -" };
  g_autofree char *text = NULL;
  gsize n_capitals = strspn (line, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");

  if (n_capitals < 3 || n_capitals >= length || g_ascii_isalnum (line[n_capitals]))
    return FALSE;
  text = g_strndup (line, length);
  if (whence_line_count_words (text) > DATELINE_MAX_WORDS)
    return FALSE;
  for (gsize i = 0; i < G_N_ELEMENTS (dashes); i++)
    if (g_str_has_suffix (text, dashes[i]))
      return TRUE;
  return ends_with_reporter (text);
}

/**
 * whence_head_line_is_note:
 * @folded: a line in lower case, with single spaces
 *
 * Returns: whether it tells what date it is, "published April 19, 2024", or has a clock with it, even where it begins in small letters
 */
gboolean
whence_head_line_is_note (const char *folded)
{
  Counts counts;

  return !g_str_has_suffix (folded, ".") && classify_by_words (folded) >= WHENCE_LINE_METADATA && count_words (folded, &counts) && counts.n_years == 1
         && counts.n_of[WHENCE_LINE_WORD_TOLD] + counts.n_of[WHENCE_LINE_WORD_CHANGED] + counts.n_of[WHENCE_LINE_WORD_CLOCK] > 0;
}

/*
 * whence_head_line_classify:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 * @folded: the same in lower case, with single spaces
 *
 * Returns: what the line is by its dates and names
 */
WhenceLineKind
whence_head_line_classify (const char *line, gsize length, const char *folded)
{
  WhenceLineKind kind = classify_by_words (folded);

  if (kind != WHENCE_LINE_TEXT)
    return kind;
  if (whence_head_line_is_byline (line, length) || is_dateline (line, length))
    return WHENCE_LINE_METADATA;
  if (strpbrk (folded, "0123456789") == NULL)
    return WHENCE_LINE_TEXT;
  return is_sectioned (folded) ? WHENCE_LINE_DATED : whence_dated_line_classify (line, length);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines about an article that tell its date among other things: who wrote it and as what, where it stood, how long it is to read.
 *
 * Such a line holds a date with its year, and beside it nothing but names, clocks, numbers, words of what a page counts, and small words that
 * join them; of a sentence or a caption some word is always another one.  What was copied out of a page has such lines one behind the other
 * without a space, "3 May 2024Updated 4 hours ago": where one ends is the seam. */

#include "whence-dated-line.h"

#include "whence-line-words.h"

#include <string.h>

#define PIECES_MAX 32
#define WORD_MAX 24
#define NAMES_MAX 10
#define SEAM_MAX_BYTES 240
#define ABBREVIATION_MAX 3
#define YEAR_FIRST 1500
#define YEAR_LAST 2199

typedef enum
{
  PIECE_NAME, /* begins in upper case, and nothing else is known of it */
  PIECE_LOWER,
  PIECE_MONTH,
  PIECE_WEEKDAY,
  PIECE_DAY,
  PIECE_YEAR,
  PIECE_DATE, /* all of one in a word: "03/05/2024", "3-May-2024", "2024-05-03T09:12Z" */
  PIECE_CLOCK,
  PIECE_SEASON,
  PIECE_NUMBER,
  PIECE_NUMBERED, /* an issue within its year: "3/2024" */
  PIECE_ISSUE,
  PIECE_ROLE,  /* "updated" */
  PIECE_SMALL, /* "by", "in", "the" */
  PIECE_COUNT, /* "read", "comments" */
  PIECE_JOB,   /* "correspondent" */
  PIECE_OWN,   /* "this" */
  PIECE_NOTE,  /* "appeared" */
  PIECE_TAKEN, /* by the date */
} Piece;

typedef struct
{
  Piece    kinds[PIECES_MAX];
  char     marks[PIECES_MAX]; /* what stands before it: '-', ',' or 0 */
  guint    n;
  guint    n_marks; /* "|", "·" and others that part a line */
  guint    n_round;  /* brackets that are open */
  guint    date_end; /* behind the last year or date, 0 where there is none */
  gboolean is_open;  /* behind small letters */
  gboolean is_own;   /* says "this" */
  gboolean is_note;  /* says what is done with articles, or what they are called */
} Line;

/* --- the seams of glued lines --- */

static gsize
letters_from (const char *line, gsize at, gsize length)
{
  gsize end = at;

  while (end < length && g_ascii_isalpha (line[end]))
    end++;
  return end - at;
}

static WhenceLineWord
class_of (const char *word, gsize length)
{
  char lower[WORD_MAX + 1];

  if (length == 0 || length > WORD_MAX)
    return WHENCE_LINE_WORD_OTHER;
  for (gsize i = 0; i < length; i++)
    lower[i] = g_ascii_tolower (word[i]);
  return whence_line_word_classify (lower, length);
}

static gsize
skip_marks (const char *line, gsize at, gsize length)
{
  while (at < length && (line[at] == ' ' || line[at] == ',' || line[at] == '.'))
    at++;
  return at;
}

/* "Updated", and a month or weekday that a date begins with. */
static gboolean
begins_line (const char *line, gsize at, gsize length)
{
  gsize n = letters_from (line, at, length), next = skip_marks (line, at + n, length);
  WhenceLineWord word = class_of (line + at, n);

  if (word == WHENCE_LINE_WORD_WEEKDAY && next < length)
    return next > at + n && (g_ascii_isdigit (line[next]) || class_of (line + next, letters_from (line, next, length)) == WHENCE_LINE_WORD_MONTH);
  if (word == WHENCE_LINE_WORD_MONTH)
    return next > at + n && next < length && g_ascii_isdigit (line[next]);
  return word == WHENCE_LINE_WORD_TOLD || word == WHENCE_LINE_WORD_CHANGED;
}

/* Where the word ends before @at, in letters and digits; the marks between are passed over. */
static gsize
word_before (const char *line, gsize at, gsize *out_end)
{
  while (at > 0 && (line[at - 1] == ' ' || line[at - 1] == ',' || line[at - 1] == '.'))
    at--;
  *out_end = at;
  while (at > 0 && g_ascii_isalnum (line[at - 1]))
    at--;
  return at;
}

/* The four digits at @at are the year of a date: behind a month, or its day. */
static gboolean
is_year_of_date (const char *line, gsize at)
{
  gsize end, begin = word_before (line, at, &end);

  return (line[at] == '1' || line[at] == '2') && end < at
         && (class_of (line + begin, end - begin) == WHENCE_LINE_WORD_MONTH || (g_ascii_isdigit (line[begin]) && strspn (line + begin, "0123456789") <= 2));
}

static gsize
digits_before (const char *line, gsize at)
{
  gsize n = 0;

  while (n < at && g_ascii_isdigit (line[at - n - 1]))
    n++;
  return n;
}

/* "BST", "AM" in front of @at, behind a clock */
static gboolean
is_clock_before (const char *line, gsize at)
{
  gsize begin = at, end;

  while (begin > 0 && g_ascii_isalpha (line[begin - 1]))
    begin--;
  if (class_of (line + begin, at - begin) != WHENCE_LINE_WORD_CLOCK)
    return FALSE;
  word_before (line, begin, &end);
  return end > 0 && (g_ascii_isdigit (line[end - 1]) || (end < begin && g_ascii_tolower (line[end - 1]) == 'm'));
}

/* A capital that a word in small letters stands behind, right behind something else. */
static gboolean
is_seam_of_words (const char *line, gsize at, gsize length)
{
  if (digits_before (line, at) == 4 && is_year_of_date (line, at - 4))
    return TRUE;
  return g_ascii_isupper (line[at - 1]) ? is_clock_before (line, at) : g_ascii_isalnum (line[at - 1]) && begins_line (line, at, length);
}

/* "20242:15 PM", "2024,02:15 PM", "20243 May 2024", "Updated13:02", "BST1 Comment" */
static gboolean
is_seam_of_numbers (const char *line, gsize at, gsize length)
{
  gsize n = strspn (line + at, "0123456789"), begin = at;

  if (line[at - 1] == ',' && at > 5)
    return n <= 2 && at + n < length && line[at + n] == ':' && digits_before (line, at - 1) == 4 && is_year_of_date (line, at - 5);
  if (digits_before (line, at) == 4)
    return n <= 2 && at + n < length && is_year_of_date (line, at - 4);
  while (begin > 0 && g_ascii_isalpha (line[begin - 1]))
    begin--;
  return begin < at && (begins_line (line, begin, at) || (g_ascii_isupper (line[at - 1]) && is_clock_before (line, at)));
}

/* --- what a line with a date is made of --- */

/* "3", "3rd" */
static gboolean
is_day (const char *word, gsize length)
{
  gsize n = strspn (word, "0123456789");
  guint64 number = g_ascii_strtoull (word, NULL, 10);

  return n > 0 && n <= 2 && number >= 1 && number <= 31
         && (n == length || (length == n + 2 && (memcmp (word + n, "st", 2) == 0 || memcmp (word + n, "nd", 2) == 0 || memcmp (word + n, "rd", 2) == 0 || memcmp (word + n, "th", 2) == 0)));
}

/**
 * whence_dated_line_is_date:
 * @word: a word
 * @length: bytes of it
 *
 * Returns: whether it is a date by itself, "30.06.19", "3-May-2024": three parts with the same mark between, one of them perhaps a month by name; a clock
 *   may be behind it
 */
gboolean
whence_dated_line_is_date (const char *word, gsize length)
{
  const char *at = word, *end = word + length;
  char mark = 0;
  guint n_digits = 0;

  for (guint part = 0; part < 3; part++)
    {
      gsize n = 0;

      while (at + n < end && g_ascii_isalnum (at[n]) && g_ascii_isdigit (at[n]) == g_ascii_isdigit (at[0]))
        n++;
      if (n == 0 || (g_ascii_isdigit (at[0]) ? n > 4 : part == 2 || class_of (at, n) != WHENCE_LINE_WORD_MONTH))
        return FALSE;
      n_digits += g_ascii_isdigit (at[0]) ? (guint) n : 2;
      at += n;
      if (part < 2 && (at == end || strchr ("/-.", *at) == NULL || (mark != 0 && *at != mark)))
        return FALSE;
      if (part < 2)
        mark = *at++;
    }
  return (n_digits >= 6 || mark == '/') && (at == end || *at == 't' || *at == 'T');
}

/* "06:04pm", "12.01am", "6am", "5:03" */
static gboolean
is_clock (const char *word, gsize length)
{
  gsize n = strspn (word, "0123456789:.");
  gboolean parted = memchr (word, ':', MIN (n, length)) != NULL;

  if (n == 0 || n > length)
    return FALSE;
  return n == length ? parted : class_of (word + n, length - n) == WHENCE_LINE_WORD_CLOCK;
}

/**
 * whence_dated_line_get_issue_year:
 * @word: ASCII digits first
 * @length: bytes of it
 *
 * Returns: the year of "3/2024", the number of an issue in its year, or 0
 */
gint
whence_dated_line_get_issue_year (const char *word, gsize length)
{
  gsize n = strspn (word, "0123456789");
  guint64 year;

  if (n == 0 || n > 2 || length != n + 5 || word[n] != '/' || strspn (word + n + 1, "0123456789") < 4)
    return 0;
  year = g_ascii_strtoull (word + n + 1, NULL, 10);
  return year >= YEAR_FIRST && year <= YEAR_LAST ? (gint) year : 0;
}

/* "2024", "2024/25" */
static gboolean
is_year (const char *word, gsize length)
{
  guint64 number = g_ascii_strtoull (word, NULL, 10);

  if (number < YEAR_FIRST || number > YEAR_LAST || strspn (word, "0123456789") < 4)
    return FALSE;
  return length == 4 || ((length == 7 || length == 9) && word[4] == '/' && strspn (word + 5, "0123456789") >= length - 5);
}

static Piece
piece_of_number (const char *word, gsize length)
{
  if (whence_dated_line_is_date (word, length))
    return PIECE_DATE;
  if (is_day (word, length))
    return PIECE_DAY;
  if (is_clock (word, length))
    return PIECE_CLOCK;
  if (whence_dated_line_get_issue_year (word, length) != 0)
    return PIECE_NUMBERED;
  return is_year (word, length) ? PIECE_YEAR : PIECE_NUMBER;
}

/* "www.echo.example", "@annroe" behind a name */
static gboolean
is_address (const char *word, gsize length)
{
  return length > 4 && (memchr (word, '@', length) != NULL || (memchr (word, '.', length) != NULL && g_ascii_isalpha (word[length - 1]) && g_ascii_isalpha (word[length - 2])));
}

/* Half of "May/June", "July+August", too. */
static Piece
piece_of_word (const char *word, gsize length)
{
  gsize n = letters_from (word, 0, length);
  gboolean upper = g_unichar_isupper (g_utf8_get_char (word));
  WhenceLineWord class = class_of (word, strspn (word + n, "0123456789-") == length - n ? n : length); /* "page3" */

  if (n > 0 && n + 1 < length && strchr ("/+&", word[n]) != NULL && class_of (word, n) == WHENCE_LINE_WORD_MONTH)
    class = class_of (word + n + 1, length - n - 1);
  switch (class)
    {
    case WHENCE_LINE_WORD_MONTH:
      return upper ? PIECE_MONTH : PIECE_LOWER;
    case WHENCE_LINE_WORD_WEEKDAY:
      return upper ? PIECE_WEEKDAY : PIECE_LOWER;
    case WHENCE_LINE_WORD_CLOCK:
      return PIECE_CLOCK;
    case WHENCE_LINE_WORD_SEASON:
      return PIECE_SEASON;
    case WHENCE_LINE_WORD_ISSUE:
      return PIECE_ISSUE;
    case WHENCE_LINE_WORD_TOLD:
    case WHENCE_LINE_WORD_CHANGED:
    case WHENCE_LINE_WORD_ASIDE:
      return PIECE_ROLE;
    case WHENCE_LINE_WORD_LEAD:
    case WHENCE_LINE_WORD_SMALL:
    case WHENCE_LINE_WORD_BESIDE:
      return PIECE_SMALL;
    case WHENCE_LINE_WORD_COUNT:
    case WHENCE_LINE_WORD_ARTICLE:
      return PIECE_COUNT;
    case WHENCE_LINE_WORD_JOB:
      return PIECE_JOB;
    case WHENCE_LINE_WORD_OWN:
      return PIECE_OWN;
    case WHENCE_LINE_WORD_NOTE:
      return upper ? PIECE_NAME : PIECE_NOTE;
    case WHENCE_LINE_WORD_COMING:
      return PIECE_LOWER;
    default:
      return upper || !g_unichar_isalpha (g_utf8_get_char (word)) || is_address (word, length) ? PIECE_NAME : PIECE_LOWER;
    }
}

static gboolean
is_mark (gunichar c)
{
  return c == '|' || c == 0xbb || c == 0xb7 || c == 0x2022 || c == 0x2219 || c == 0x25cf;
}

static gboolean
is_between (gunichar c)
{
  return g_unichar_isspace (c) || is_mark (c) || c == ',' || c == ';' || c == '(' || c == ')' || c == '[' || c == ']' || c == '*' || c == 0x2013 || c == 0x2014;
}

/* Behind "This essay appeared on 3 May 2019 in" or "Status (May 2019):" anything may stand, as long as it goes on with what was told. */
static gboolean
is_told (const Line *line, char mark)
{
  Piece next = line->date_end < line->n ? line->kinds[line->date_end] : PIECE_LOWER;

  return line->date_end > 0 && (line->is_own || line->is_note)
         && (next == PIECE_SMALL || next == PIECE_NOTE || next == PIECE_CLOCK || (next == PIECE_LOWER && (mark == ',' || mark == ':')));
}

/* Years in brackets are those of a paper, "Harlow Post (Kent : 1854 – 1954), 3 May 1926". */
static gboolean
is_year_of_other (const Line *line)
{
  Piece before = line->n > 0 ? line->kinds[line->n - 1] : PIECE_NAME;

  return line->n_round > 0 && before != PIECE_MONTH && before != PIECE_SEASON && before != PIECE_DAY;
}

static void
line_add (Line *line, Piece piece, char mark)
{
  line->marks[line->n] = mark;
  line->kinds[line->n++] = piece == PIECE_YEAR && is_year_of_other (line) ? PIECE_NUMBER : piece;
  if (line->kinds[line->n - 1] == PIECE_YEAR || piece == PIECE_DATE || piece == PIECE_NUMBERED)
    line->date_end = line->n;
  line->is_own |= piece == PIECE_OWN;
  line->is_note |= piece == PIECE_ROLE || piece == PIECE_COUNT || piece == PIECE_ISSUE;
}

/* "jroe » Tue 4 Jun 2019": small letters before a mark are a name or a section. */
static void
line_close (Line *line)
{
  for (guint i = line->n; i > 0 && line->kinds[i - 1] != PIECE_TAKEN; i--)
    if (line->kinds[i - 1] == PIECE_LOWER)
      line->kinds[i - 1] = PIECE_NAME;
  line->is_open = FALSE;
  line->n_marks++;
}

/* Whether a line may go on with the piece: behind small letters only what leads to a job, "senior political reporter". */
static gboolean
goes_on (Line *line, Piece piece)
{
  switch (piece)
    {
    case PIECE_LOWER:
      line->is_open = TRUE;
      return TRUE;
    case PIECE_NAME:
    case PIECE_MONTH: /* "April Jones" */
      return TRUE;
    case PIECE_JOB:
      line->is_open = FALSE;
      return TRUE;
    default:
      return !line->is_open;
    }
}

/* The marks at @at, and the next of them that parts dates in @mark. */
static const char *
line_skip_marks (Line *line, const char *at, const char *end, char *mark)
{
  for (gunichar c; at < end && is_between (c = g_utf8_get_char (at)); at = g_utf8_next_char (at))
    {
      if (is_mark (c))
        line_close (line);
      line->n_round += c == '(';
      line->n_round -= c == ')' && line->n_round > 0;
      *mark = c == 0x2013 || c == 0x2014 ? '-' : c == ',' ? ',' : *mark;
    }
  return at;
}

/* FALSE where it has more words than such a line, or others: nearly all lines do after a few. */
static gboolean
line_split (const char *text, gsize length, Line *line)
{
  const char *end = text + length;
  char mark = 0;

  *line = (Line){ 0 };
  for (const char *at = line_skip_marks (line, text, end, &mark); at < end; at = line_skip_marks (line, at, end, &mark))
    {
      const char *word = at;
      Piece piece;

      while (at < end && !is_between (g_utf8_get_char (at)))
        at = g_utf8_next_char (at);
      length = (gsize) (at - word);
      if (length == 1 && g_ascii_ispunct (*word))
        {
          line->n_marks += *word == '/';
          mark = *word == '-' || *word == ':' ? *word : mark;
          continue;
        }
      while (length > 1 && strchr (".:", word[length - 1]) != NULL)
        length--;
      piece = g_ascii_isdigit (*word) ? piece_of_number (word, length) : piece_of_word (word, length);
      if (line->n == PIECES_MAX || (piece == PIECE_LOWER && is_told (line, mark)))
        return line->n < PIECES_MAX;
      line_add (line, piece, mark);
      mark = 0;
      if (!goes_on (line, piece))
        return FALSE;
    }
  return !line->is_open;
}

/* What dates are written as; longer forms first. */
static const struct
{
  Piece    pieces[4];
  guint    n;
  gboolean has_day;
} date_forms[] = {
  { { PIECE_DAY, PIECE_SMALL, PIECE_MONTH, PIECE_YEAR }, 4, TRUE }, { { PIECE_MONTH, PIECE_DAY, PIECE_YEAR }, 3, TRUE },
  { { PIECE_DAY, PIECE_MONTH, PIECE_YEAR }, 3, TRUE },              { { PIECE_YEAR, PIECE_MONTH, PIECE_DAY }, 3, TRUE },
  { { PIECE_DATE }, 1, TRUE },                                      { { PIECE_MONTH, PIECE_YEAR }, 2, FALSE },
  { { PIECE_SEASON, PIECE_YEAR }, 2, FALSE },                       { { PIECE_NUMBERED }, 1, FALSE },
};

/* The dates of a line. */
typedef struct
{
  guint    n;
  gboolean day;   /* one of them is a day */
  gboolean ends;  /* two of them are the ends of a time */
  gboolean comma; /* one stands behind a comma, with its weekday or without */
} Dates;

/* Marks them as taken. */
static Dates
line_take_dates (Line *line)
{
  Dates dates = { 0 };

  for (guint i = 0; i < line->n; i++)
    for (guint f = 0; f < G_N_ELEMENTS (date_forms); f++)
      if (i + date_forms[f].n <= line->n && memcmp (&line->kinds[i], date_forms[f].pieces, date_forms[f].n * sizeof (Piece)) == 0)
        {
          for (guint k = 0; k < date_forms[f].n; k++)
            line->kinds[i + k] = PIECE_TAKEN;
          dates.ends |= dates.n > 0 && line->marks[i] == '-';
          dates.comma |= (i > 0 && line->marks[i] == ',') || (i > 1 && line->kinds[i - 1] == PIECE_WEEKDAY && line->marks[i - 1] == ',');
          dates.day |= date_forms[f].has_day;
          dates.n++;
          break;
        }
  return dates;
}

/* "transport correspondent", "senior political reporter": small letters before a job. */
static gboolean
is_of_job (const Line *line, guint at)
{
  while (at < line->n && (line->kinds[at] == PIECE_LOWER || line->kinds[at] == PIECE_NAME))
    at++;
  return at < line->n && line->kinds[at] == PIECE_JOB;
}

/* "From the May 2024 issue of" */
static gboolean
is_from_issue (const Line *line)
{
  for (guint i = 1; i + 1 < line->n && line->kinds[0] == PIECE_SMALL; i++)
    if (line->kinds[i] == PIECE_TAKEN && line->kinds[i + 1] == PIECE_ISSUE)
      return TRUE;
  return FALSE;
}

/* "This essay appeared", "First published", "Page created": what tells of this article and of no other. */
static gboolean
is_of_this (const Line *line, const char *text, gsize length)
{
  WhenceLineWord first = class_of (text, letters_from (text, 0, length));
  guint i = first == WHENCE_LINE_WORD_BESIDE || first == WHENCE_LINE_WORD_NOTE;

  while (i < line->n && (line->kinds[i] == PIECE_NOTE || line->kinds[i] == PIECE_COUNT))
    i++;
  return (line->is_own && line->is_note) || (i < line->n && line->kinds[i] == PIECE_ROLE) || is_from_issue (line);
}

static WhenceLineKind
classify (const char *text, gsize length)
{
  Line line;
  Dates dates;
  guint n_of[PIECE_TAKEN + 1] = { 0 }, n_names;
  gboolean note;

  if (!line_split (text, length, &line))
    return WHENCE_LINE_TEXT;
  dates = line_take_dates (&line);
  for (guint i = 0; i + 1 < line.n; i++)
    if (line.kinds[i] == PIECE_MONTH && line.kinds[i + 1] == PIECE_NAME)
      line.kinds[i] = PIECE_NAME; /* "April Jones" */
  for (guint i = 0; i < line.n; i++)
    if (line.kinds[i] != PIECE_LOWER || !is_of_job (&line, i))
      n_of[line.kinds[i]]++;
  if (dates.n == 0 || n_of[PIECE_LOWER] + n_of[PIECE_MONTH] + n_of[PIECE_YEAR] + n_of[PIECE_SEASON] > 0 || n_of[PIECE_NAME] > NAMES_MAX)
    return WHENCE_LINE_TEXT;
  /* "4 June 1931 – 12 November 2022" is a life */
  if (dates.ends && line.n_marks == 0 && n_of[PIECE_ROLE] == 0)
    return WHENCE_LINE_TEXT;
  note = is_of_this (&line, text, length);
  /* "6:00 a.m." is no sentence */
  if (!note && ((n_of[PIECE_OWN] + n_of[PIECE_NOTE] > 0 && !line.is_note) || (text[length - 1] == '.' && g_ascii_tolower (text[length - 2]) != 'm')))
    return WHENCE_LINE_TEXT;
  if (note || (dates.day && (line.n_marks > 0 || n_of[PIECE_ROLE] > 0 || n_of[PIECE_CLOCK] > 0)))
    return WHENCE_LINE_DATED;
  /* "[July 2023]", "Dienstag, den 4. Juni 2019" */
  if (n_of[PIECE_TAKEN] + (n_of[PIECE_WEEKDAY] > 0 ? n_of[PIECE_WEEKDAY] + n_of[PIECE_SMALL] : 0) == line.n)
    return WHENCE_LINE_DATED;
  /* "Opened 3 May 1931", and not "SALTWATER SUMMER 2018 14" */
  n_names = n_of[PIECE_NAME] + n_of[PIECE_SMALL] + n_of[PIECE_ISSUE] + (dates.day ? 0 : n_of[PIECE_NUMBER] + n_of[PIECE_DAY]);
  return dates.comma || n_names > 1 || n_of[PIECE_JOB] + n_of[PIECE_COUNT] > 0 ? WHENCE_LINE_NAMED : WHENCE_LINE_TEXT;
}

/* Bytes of the first sentence; a short word before a stop is short for something. */
static gsize
sentence_length (const char *text, gsize length)
{
  for (gsize at = ABBREVIATION_MAX + 1; at + 2 < length; at++)
    if (text[at] == '.' && text[at + 1] == ' ' && !g_ascii_islower (text[at + 2]) && memchr (text + at - ABBREVIATION_MAX - 1, ' ', ABBREVIATION_MAX + 1) == NULL)
      return at + 1;
  return length;
}

/**
 * whence_dated_line_classify:
 * @text: UTF-8, without white space at its ends
 * @length: bytes of @text
 *
 * Returns: %WHENCE_LINE_DATED or %WHENCE_LINE_NAMED where a date stands in the line and nothing but names and what a page tells of an article, or where
 *   its first sentence or one that begins with "this" tells when the article appeared
 */
WhenceLineKind
whence_dated_line_classify (const char *text, gsize length)
{
  WhenceLineKind kind = classify (text, length);
  gsize n = sentence_length (text, length);

  if (kind != WHENCE_LINE_TEXT || n == length || classify (text, n) == WHENCE_LINE_DATED)
    return kind != WHENCE_LINE_TEXT || n == length ? kind : WHENCE_LINE_DATED;
  for (gsize at = n + 1; at < length && kind == WHENCE_LINE_TEXT; at += n + 1)
    {
      n = sentence_length (text + at, length - at);
      if (class_of (text + at, letters_from (text, at, length)) == WHENCE_LINE_WORD_OWN)
        kind = classify (text + at, n);
    }
  return kind;
}

/* Bytes of "From the archive, 3 May 1974:" that a headline stands behind, or 0. */
static gsize
lead_measure (const char *line, gsize length)
{
  const char *colon = memchr (line, ':', length);
  gsize n = colon != NULL ? (gsize) (colon - line) : 0;
  Line lead;

  if (n < 5 || n + 2 >= length || colon[1] != ' ' || !g_ascii_isdigit (colon[-1]) || !line_split (line, n, &lead) || !lead.is_note || !line_take_dates (&lead).day)
    return 0;
  for (guint i = 0; i < lead.n; i++)
    if (lead.kinds[i] == PIECE_NAME || lead.kinds[i] == PIECE_ROLE)
      return 0;
  return n + 1;
}

static gboolean
begins_with_year (const char *text, const char *end)
{
  return end - text > 5 && g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) && g_ascii_isdigit (text[2]) && g_ascii_isdigit (text[3]) && !g_ascii_isdigit (text[4]);
}

/* "1923–40 Ann Lee | 1946–55 Bob Ure": bytes of the first, with the bar, where what stands on both of its sides begins with a year; or 0. */
static gsize
cell_measure (const char *line, gsize length)
{
  const char *bar = memchr (line, '|', length), *end = line + length, *first = line, *next = bar != NULL ? bar + 1 : end;

  while (first < end && *first == ' ')
    first++;
  while (next < end && *next == ' ')
    next++;
  return bar != NULL && begins_with_year (first, bar) && begins_with_year (next, end) ? (gsize) (bar + 1 - line) : 0;
}

/**
 * whence_dated_line_get_seam:
 * @line: UTF-8
 * @length: bytes of @line, which is NUL-terminated somewhere behind them
 *
 * Returns: where in @line the next one begins that was copied with it, 0 where it is one line
 */
gsize
whence_dated_line_get_seam (const char *line, gsize length)
{
  gsize cell = cell_measure (line, length), lead = cell == 0 && length <= SEAM_MAX_BYTES ? lead_measure (line, length) : 0;

  if (length > SEAM_MAX_BYTES || cell > 0 || lead > 0)
    return MAX (cell, lead);
  for (gsize at = 1; at < length; at++)
    if (g_ascii_isdigit (line[at]) ? is_seam_of_numbers (line, at, length)
                                   : g_ascii_isupper (line[at]) && at + 1 < length && g_ascii_islower (line[at + 1]) && is_seam_of_words (line, at, length))
      return at;
  return 0;
}

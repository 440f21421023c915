/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Lines that look like rows of a list or table of dates.
 *
 * A date here is a run of numbers, names of months and days, and what joins them; which day it is and whether it is one at all,
 * others say.  It counts if it has a year, a time of day, or a month or weekday, which need no number where a mark follows. */

#include "whence-row-line.h"
#include "whence-line-words.h"
#include "whence-markup.h"

#include <string.h>

#define ROW_MAX_BYTES 400
#define HEAD_MAX_PIECES 12
#define WORD_MAX_BYTES 12
#define LABEL_MAX_BYTES 32
#define LABEL_MAX_WORDS 4

typedef struct
{
  const char *at;
  const char *end;
} Scan;

typedef enum
{
  GAP_NONE,
  GAP_SPACE,
  GAP_COMMA,
  GAP_DASH,
  GAP_WIDE, /* a tab, two spaces or more, a pipe, a colon: whatever parts columns */
} Gap;

typedef struct
{
  guint n_years;
  guint n_names;
  guint n_times;
  guint n_numbers;
} Pieces;

static gunichar
peek (const Scan *scan)
{
  return scan->at < scan->end ? g_utf8_get_char (scan->at) : 0;
}

/* Bytes of the tag that stands there; *@columns is set where it parts columns. */
static gsize
tag_length (const char *at, const char *end, gboolean *columns)
{
  WhenceTagKind kind;
  gsize n = *at == '<' ? whence_markup_read_tag (at, (gsize) (end - at), &kind) : 0;

  if (n > 0 && columns != NULL)
    *columns = kind == WHENCE_TAG_CELL;
  return n;
}

/* Where the line ends but for tags and the frame of a table. */
static const char *
without_frame (const char *begin, const char *end)
{
  while (end > begin && (end[-1] == '|' || end[-1] == '>' || g_ascii_isspace (end[-1])))
    {
      const char *open = end[-1] == '>' ? g_strrstr_len (begin, end - begin, "<") : end - 1;

      if (open == NULL || (end[-1] == '>' && tag_length (open, end, NULL) != (gsize) (end - open)))
        break;
      end = open;
    }
  return end;
}

/* The bullet that an item of a list begins with, or the frame of a table. */
static gboolean
skip_bullet (Scan *scan)
{
  static const char *const bullets[] = { "•", "·", "▪", "*", "-", "–", "|", ">" };
  gboolean found = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (bullets) && scan->at < scan->end && !g_ascii_isalnum (*scan->at); i++)
    {
      gsize length = strlen (bullets[i]);

      if ((gsize) (scan->end - scan->at) > length && memcmp (scan->at, bullets[i], length) == 0 &&
          g_ascii_isspace (scan->at[length]))
        {
          scan->at += length;
          found = TRUE;
        }
    }
  for (gsize n = 1; scan->at < scan->end && n > 0; scan->at += n)
    n = g_ascii_isspace (*scan->at) || *scan->at == '*' || *scan->at == '_' ? 1 : tag_length (scan->at, scan->end, NULL);
  return found;
}

/* What stands between two pieces.  The widest of it tells. */
static Gap
skip_gap (Scan *scan)
{
  Gap gap = GAP_NONE;
  guint n_spaces = 0;

  for (gsize length; scan->at < scan->end; scan->at += length)
    {
      gunichar c = peek (scan);
      gboolean columns = FALSE;

      length = c == '<' ? tag_length (scan->at, scan->end, &columns) : c == '&' ? whence_markup_read_entity (scan->at, (gsize) (scan->end - scan->at), &c) : 0;
      if (c == '<' && length > 0)
        {
          gap = columns ? GAP_WIDE : gap;
          continue;
        }
      length = length > 0 ? length : (gsize) (g_utf8_next_char (scan->at) - scan->at);
      if (c == '\t' || c == '|' || c == ':')
        gap = GAP_WIDE;
      else if (c == 0x2013 || c == 0x2014 || c == '-')
        gap = MAX (gap, GAP_DASH);
      else if (c == ',' || c == ';' || c == '/' || c == '&' || c == ')')
        gap = MAX (gap, GAP_COMMA);
      else if (c == '*' || c == '_')
        ; /* "**1911**" */
      else if (c == ' ' || c == 0xa0)
        {
          n_spaces++;
          gap = MAX (gap, n_spaces > 1 ? GAP_WIDE : GAP_SPACE);
        }
      else
        break;
    }
  return gap;
}

/* "7.30pm", "19.30 Uhr": only the word behind it tells that it is a time. */
static gboolean
is_clock_next (const char *at, const char *end)
{
  char folded[WORD_MAX_BYTES + 1];
  gsize n = 0;

  at += at < end && *at == ' ';
  for (; at < end && (g_ascii_isalpha (*at) || (*at == '.' && n > 0)) && n < WORD_MAX_BYTES; at++)
    folded[n++] = g_ascii_tolower (*at);
  while (n > 0 && folded[n - 1] == '.')
    n--;
  return n > 0 && whence_line_word_classify (folded, n) == WHENCE_LINE_WORD_CLOCK;
}

/* "22.14 IT'S THROUGH", which only its neighbours make a row of. */
static gboolean
is_dotted_clock (const char *at, const char *end)
{
  return end - at > 6 && at[2] == '.' && at[5] == ' ' && g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[3]) && g_ascii_isdigit (at[4])
         && (at[0] < '2' || (at[0] == '2' && at[1] < '4')) && at[3] < '6';
}

/* "1911", "1990s", "04:10", "3.52", "12th", "11.07.2013", "2013-07-11", "9:40pm". */
static gboolean
take_number (Scan *scan, Pieces *pieces)
{
  const char *p = scan->at;
  guint n_digits = 0, n_parts = 1, longest = 0, first = 0;
  gboolean colon = FALSE;

  for (; p < scan->end; p++)
    {
      gboolean joins = p + 1 < scan->end && g_ascii_isdigit (p[1]) && n_digits > 0 && strchr (".:/-", *p) != NULL;

      if (g_ascii_isdigit (*p))
        {
          n_digits++;
          longest = MAX (longest, n_digits);
        }
      else if (joins && *p == '-' && n_parts == 1 && pieces->n_names > 0)
        break; /* "June 13-14" */
      else if (joins && n_parts < 3)
        {
          colon |= *p == ':';
          first = n_parts++ == 1 ? n_digits : first;
          n_digits = 0;
        }
      else
        break;
    }
  if (n_parts == 2 && !colon && longest <= 2 && p < scan->end && *p == '.')
    {
      /* "6.7.", a day */
      pieces->n_numbers++;
      pieces->n_names++;
      scan->at = p + 1;
      return TRUE;
    }
  if (pieces->n_numbers == 0 && is_dotted_clock (scan->at, scan->end))
    {
      pieces->n_numbers++;
      pieces->n_times++;
      scan->at = p;
      return TRUE;
    }
  if (longest > 4 || (n_parts > 1 && !colon && longest < 4 && n_parts < 3 && !is_clock_next (p, scan->end)))
    return FALSE;
  /* "4-4-2": a line-up, and not a date */
  if (n_parts == 3 && longest < 2)
    return FALSE;
  if (colon && (first > 2 || n_digits != 2))
    return FALSE;
  pieces->n_times += colon;
  pieces->n_years += longest == 4 && !colon;
  pieces->n_numbers++;
  /* "3. Mai" */
  p += n_parts == 1 && longest <= 2 && scan->end - p > 2 && p[0] == '.' && p[1] == ' ';
  scan->at = p;
  return TRUE;
}

static gboolean
take_word (Scan *scan, Pieces *pieces, gboolean glued)
{
  char folded[WORD_MAX_BYTES + 1];
  const char *p = scan->at;
  gsize n = 0;
  WhenceLineWord word;

  for (; p < scan->end && (g_ascii_isalpha (*p) || *p == '.' || ((guint8) *p & 0xc0) == 0x80 || ((guint8) *p >= 0x80 && g_unichar_isalpha (g_utf8_get_char (p)))); p++)
    {
      if (n == WORD_MAX_BYTES)
        return FALSE;
      folded[n++] = g_ascii_tolower (*p);
    }
  while (n > 0 && folded[n - 1] == '.')
    n--;
  folded[n] = '\0';
  if (n == 0)
    return FALSE;
  if (glued && (g_str_equal (folded, "s") || g_str_equal (folded, "st") || g_str_equal (folded, "nd") || g_str_equal (folded, "rd") ||
                g_str_equal (folded, "th")))
    word = WHENCE_LINE_WORD_LEAD;
  else
    word = g_str_equal (folded, "c") ? WHENCE_LINE_WORD_LEAD : whence_line_word_classify (folded, n);
  switch (word)
    {
    case WHENCE_LINE_WORD_WEEKDAY:
      pieces->n_names += n > 2; /* "So" and "Do" are more than days */
      break;
    case WHENCE_LINE_WORD_MONTH:
    case WHENCE_LINE_WORD_SEASON:
      pieces->n_names++;
      break;
    case WHENCE_LINE_WORD_CLOCK:
      pieces->n_times += pieces->n_numbers > 0;
      break;
    case WHENCE_LINE_WORD_ERA:
      pieces->n_years += pieces->n_numbers > 0;
      break;
    case WHENCE_LINE_WORD_LEAD:
      break;
    default:
      return FALSE;
    }
  scan->at = p;
  return TRUE;
}

/* Takes a date, and what follows it up to the next word; FALSE where none stands there. */
static gboolean
take_date (Scan *scan, Pieces *pieces, Gap *out_gap)
{
  Scan date = *scan;

  *pieces = (Pieces){ 0 };
  *out_gap = GAP_NONE;
  for (guint i = 0; i < HEAD_MAX_PIECES; i++)
    {
      Scan next = date;
      Gap gap = i == 0 ? GAP_NONE : skip_gap (&next);
      gboolean taken;
      Pieces more = *pieces;

      next.at += i > 0 && next.at < next.end && *next.at == '(';
      taken = next.at < next.end && (g_ascii_isdigit (*next.at) ? take_number (&next, &more) : take_word (&next, &more, i > 0 && gap == GAP_NONE));

      /* a number glued to a word, "1911er", and a word that goes on are no part of a date */
      if (taken && next.at < next.end && g_unichar_isalnum (peek (&next)) && !g_ascii_isdigit (next.at[-1]))
        taken = FALSE;
      if (!taken)
        {
          *out_gap = gap;
          break;
        }
      *pieces = more;
      date = next;
    }
  if (pieces->n_years + pieces->n_times + pieces->n_names == 0)
    return FALSE;
  *scan = date;
  return TRUE;
}

static gboolean
has_two_spaces (const char *line, gsize length)
{
  const char *end = line + length;

  for (const char *at = memchr (line, ' ', length); at != NULL && at + 1 < end; at = memchr (at + 2, ' ', (gsize) (end - at - 2)))
    if (at[1] == ' ')
      return TRUE;
  return FALSE;
}

static gboolean
has_column_mark (const char *line, gsize length)
{
  return memchr (line, '\t', length) != NULL || memchr (line, '|', length) != NULL || has_two_spaces (line, length);
}

/* "(1911)", "   1911", "\t12 March 2014": nothing behind it. */
static gboolean
has_tail (const char *line, const char *end)
{
  const char *from = NULL;
  gboolean bracket = end > line && end[-1] == ')';
  Scan scan;
  Pieces pieces;
  Gap gap;

  if (!bracket && !has_column_mark (line, (gsize) (end - line)))
    return FALSE;
  for (const char *p = end - bracket; p > line && from == NULL; p--)
    if (bracket ? p[-1] == '(' : p[-1] == '\t' || p[-1] == '|' || (p[-1] == ' ' && p - line > 1 && p[-2] == ' '))
      from = p;
  if (from == NULL || from - line < 3)
    return FALSE;
  scan = (Scan){ from, end - bracket };
  while (scan.at < scan.end && g_ascii_isspace (*scan.at))
    scan.at++;
  return scan.at < scan.end && take_date (&scan, &pieces, &gap) && scan.at == scan.end && pieces.n_years + pieces.n_numbers > 0;
}

/* "• Copley Medal, 1969": of an item of a list, a year behind the last comma. */
static gboolean
has_year_behind (const char *line, const char *end)
{
  return end - line > 8 && g_ascii_isdigit (end[-1]) && g_ascii_isdigit (end[-2]) && g_ascii_isdigit (end[-3]) && (end[-4] == '1' || end[-4] == '2') && end[-5] == ' '
         && end[-6] == ',';
}

/* "Founded: 1911", "Born: 12 May 1931, Lublin", "When: Saturday 4 May, 7pm. Where: …": some words, a colon, a date, and nothing of a sentence. */
static gboolean
has_label (const Scan *line)
{
  const char *colon = memchr (line->at, ':', (gsize) (line->end - line->at));
  Scan scan = { colon, line->end };
  Pieces pieces;
  Gap gap;
  guint n_words = 1;

  if (colon == NULL || colon - line->at < 2 || colon - line->at > LABEL_MAX_BYTES)
    return FALSE;
  for (const char *p = line->at; p < colon; p = g_utf8_next_char (p))
    {
      if (*p != ' ' && *p != '-' && !g_unichar_isalpha (g_utf8_get_char (p)))
        return FALSE;
      n_words += *p == ' ';
    }
  for (scan.at++; scan.at < scan.end && (g_ascii_isspace (*scan.at) || *scan.at == '*'); scan.at++)
    ;
  if (n_words > LABEL_MAX_WORDS || scan.at == scan.end || !take_date (&scan, &pieces, &gap) || pieces.n_years + pieces.n_names == 0)
    return FALSE;
  return scan.at == scan.end || scan.at[-1] == '.' || strchr (".,;(*|", *scan.at) != NULL || (*scan.at == ' ' && scan.at + 1 < scan.end && scan.at[1] == '(');
}

/* "Oslo | 3 May 2010 | Ferry", "Oslo	3 May 2010	Ferry" */
static gboolean
has_inner_date (const Scan *line)
{
  for (const char *p = line->at; p < line->end; p++)
    if (*p == '\t' || *p == '|')
      {
        Scan scan = { p + 1, line->end };
        Pieces pieces;
        Gap gap;

        while (scan.at < scan.end && *scan.at == ' ')
          scan.at++;
        if (scan.at == scan.end || !take_date (&scan, &pieces, &gap) || pieces.n_years == 0)
          continue;
        while (scan.at < scan.end && *scan.at == ' ')
          scan.at++;
        if (scan.at < scan.end && (*scan.at == '\t' || *scan.at == '|'))
          return TRUE;
      }
  return FALSE;
}

/**
 * whence_row_line_classify:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 *
 * Returns: what it looks like
 */
WhenceRowLine
whence_row_line_classify (const char *line, gsize length)
{
  Scan scan = { line, line + length };
  Pieces pieces;
  Gap gap;
  gunichar c;
  gboolean bulleted;

  if (length == 0 || length > ROW_MAX_BYTES)
    return WHENCE_ROW_LINE_NONE;
  bulleted = skip_bullet (&scan);
  scan.end = without_frame (scan.at, scan.end);
  if (take_date (&scan, &pieces, &gap))
    {
      skip_gap (&scan);
      c = peek (&scan);
      if (c == 0)
        return pieces.n_years + pieces.n_times > 0 || (pieces.n_names > 0 && pieces.n_numbers > 0) ? WHENCE_ROW_LINE_BARE : WHENCE_ROW_LINE_NONE;
      if (gap == GAP_WIDE || gap == GAP_DASH)
        return WHENCE_ROW_LINE_HEAD;
      if (gap == GAP_SPACE && (pieces.n_times > 0 || (g_unichar_isupper (c) && (pieces.n_years > 0 || (pieces.n_names > 0 && pieces.n_numbers > 0)))))
        return WHENCE_ROW_LINE_LOOSE;
      return WHENCE_ROW_LINE_NONE;
    }
  if (has_tail (line, scan.end) || (bulleted && has_year_behind (line, scan.end)))
    return WHENCE_ROW_LINE_TAIL;
  if (has_label (&scan))
    return WHENCE_ROW_LINE_LABEL;
  return has_inner_date (&scan) ? WHENCE_ROW_LINE_INNER : WHENCE_ROW_LINE_NONE;
}

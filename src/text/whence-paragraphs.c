/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Paragraphs and what they are.
 *
 * Lines end in LF, CRLF or CR.  Blank lines always part paragraphs.  Whether a single line end does is decided for each:
 *   1. a line that is furniture or metadata by itself stands alone, and so does a row of a list or table of dates;
 *   2. a line that ends in the middle of a sentence (no stop) and is followed by one that begins in lower case, or by a shorter one
 *      that begins with a digit, or that itself ends in a comma, goes on;
 *   3. in a block that was wrapped by hand or by a mail program, lines go on unless one ends a sentence and has room to spare for the
 *      next word.  Wrapped: no line over 100 characters, one of at least 40, and at least half of the lines end in the middle of
 *      a sentence, three quarters of those because the next word would not have fitted;
 *   4. everywhere else a line is a paragraph. */

#include "whence-article-private.h"
#include "whence-citation.h"
#include "whence-furniture.h"
#include "whence-line-words.h"
#include "whence-row-line.h"

#include <string.h>

#define WRAP_MAX_CHARS 100
#define WRAP_MIN_CHARS 40
#define TITLE_MAX_CHARS 160
#define TITLE_MAX_WORDS 25
#define HEADING_MAX_CHARS 80
#define HEADING_MAX_WORDS 12
#define LABEL_MAX_WORDS 4
#define REPEATED_MAX_LINES 24
#define WRAP_MIN_CHARS_OF_TWO 60
#define LABEL_MAX_BYTES 24
#define CONTENTS_MAX_WORDS 12
#define LONE_ROW_MAX_WORDS 20
#define PROSE_MIN_WORDS 12 /* a shorter sentence may stand under the title */
#define COLON_MAX_WORDS 6 /* "What we know:", and not "Asked about the flood, a spokesman said:" */

typedef struct
{
  guint32        begin;
  guint32        end;
  guint32        n_chars;
  guint32        n_words;
  guint32        first_word_chars;
  WhenceLineKind kind;
  WhenceRowLine  row; /* what it looks like; NONE where it is no row */
  guint8         ends_sentence : 1;
  guint8         ends_comma : 1;
  guint8         ends_colon : 1;
  guint8         starts_lower : 1;
  guint8         starts_digit : 1;
  guint8         blank_before : 1;
  guint8         is_list_item : 1;
  guint8         is_numbered : 1;
  guint8         is_labelled : 1;
  guint8         in_head : 1;
} Line;

static gboolean
is_closing (gunichar c)
{
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201d || c == 0x2019 || c == 0xbb;
}

static gboolean
is_opening (gunichar c)
{
  return c == '"' || c == '\'' || c == '(' || c == '[' || c == 0x201c || c == 0x2018 || c == 0xab;
}

/* White space at @p; nearly all text is ASCII, and this is asked of every character. */
static inline gboolean
is_space_at (const char *p)
{
  return (guint8) *p < 0x80 ? g_ascii_isspace (*p) : g_unichar_isspace (g_utf8_get_char (p));
}

static void
line_count (Line *line, const char *text)
{
  const char *p = text + line->begin, *end = text + line->end;
  guint32 n_chars = 0;

  line->n_words = 0;
  while (p < end)
    {
      for (; p < end && (g_ascii_isgraph (*p) || !is_space_at (p)); p = g_utf8_next_char (p))
        n_chars++;
      if (line->n_words++ == 0)
        line->first_word_chars = n_chars;
      for (; p < end && is_space_at (p); p = g_utf8_next_char (p))
        n_chars++;
    }
  line->n_chars = n_chars;
}

/* Where the line ends but for the marks of footnotes: ".[1][a]" */
static const char *
without_notes (const char *begin, const char *end)
{
  for (const char *last = end; last - begin > 4 && last[-1] == ']';)
    {
      const char *open = last - 2;

      while (open > begin && g_ascii_isalnum (*open) && last - open < 5)
        open--;
      if (*open != '[' || open == last - 2 || open == begin)
        break;
      last = end = open;
    }
  return end;
}

/* "3. ", "12) ", and not the day of "3. Mai". */
static gboolean
has_list_number (const char *at, const char *end)
{
  char word[LABEL_MAX_BYTES + 1];
  gsize n = strspn (at, "0123456789"), length = 0;

  if (n == 0 || n > 2 || end - at < (gssize) n + 3 || (at[n] != '.' && at[n] != ')') || at[n + 1] != ' ')
    return FALSE;
  for (at += n + 2; at < end && !is_space_at (at) && length < LABEL_MAX_BYTES; at++)
    word[length++] = g_ascii_tolower (*at);
  length -= length > 0 && word[length - 1] == '.';
  word[length] = '\0';
  return whence_line_word_classify (word, length) != WHENCE_LINE_WORD_MONTH;
}

/* Fills in how the stretch from begin to end, which is not empty and has no white space at its ends, begins and ends. */
static void
line_measure (Line *line, const char *text)
{
  const char *p, *end = text + line->end, *last = end;
  gunichar c;

  line_count (line, text);
  for (p = text + line->begin; p < end && is_opening (g_utf8_get_char (p));)
    p = g_utf8_next_char (p);
  c = p < end ? g_utf8_get_char (p) : 0;
  line->starts_lower = g_unichar_islower (c);
  line->starts_digit = g_unichar_isdigit (c);
  line->is_list_item = c == '-' || c == '*' || c == 0x2022 || c == 0x2013;
  line->is_numbered = line->starts_digit && has_list_number (text + line->begin, end);

  p = memchr (text + line->begin, ':', MIN (line->end - line->begin, LABEL_MAX_BYTES));
  line->is_labelled = p != NULL && p + 1 < end && p[1] == ' ';
  last = without_notes (text + line->begin, end);
  do
    {
      last = g_utf8_prev_char (last);
      c = g_utf8_get_char (last);
    }
  while (last > text + line->begin && is_closing (c));
  line->ends_sentence = c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002;
  line->ends_comma = c == ',' || c == ';';
  line->ends_colon = c == ':';
}

/* The head is all above the first prose; a sentence under the title that a byline or the like follows is still of it.  What only its place
 * tells to be a line about the article is text elsewhere. */
static void
head_find (GArray *lines)
{
  gboolean in_head = TRUE;

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);
      WhenceLineKind next = i + 1 < lines->len ? line[1].kind : WHENCE_LINE_TEXT;

      if (line->kind == WHENCE_LINE_TEXT && line->n_words >= PROSE_MIN_WORDS && line->ends_sentence && next != WHENCE_LINE_METADATA
          && next != WHENCE_LINE_DATED)
        in_head = FALSE;
      line->in_head = in_head;
      if (line->kind == WHENCE_LINE_DATED && !in_head)
        line->kind = WHENCE_LINE_TEXT;
    }
}

/* "Contents", and the numbered headings under it */
static void
contents_cut (GArray *lines, const char *text)
{
  static const char *const heads[] = { "contents", "contents [hide]", "table of contents", "inhaltsverzeichnis" };
  gboolean within = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);

      if (within && line->starts_digit && !line->ends_sentence && line->n_words <= CONTENTS_MAX_WORDS)
        line->kind = WHENCE_LINE_FURNITURE;
      else
        within = FALSE;
      for (gsize k = 0; k < G_N_ELEMENTS (heads) && !within; k++)
        within = line->end - line->begin == strlen (heads[k]) && g_ascii_strncasecmp (text + line->begin, heads[k], strlen (heads[k])) == 0;
      if (within)
        {
          line->kind = WHENCE_LINE_FURNITURE;
          line->row = WHENCE_ROW_LINE_NONE;
        }
    }
}

/* Whether the line begins with one of the words and a colon. */
static gboolean
has_label_of (const Line *line, const char *text, const char *const *labels)
{
  gsize length = strcspn (text + line->begin, ":\r\n");

  for (; *labels != NULL && text[line->begin + length] == ':'; labels++)
    if (strlen (*labels) == length && g_ascii_strncasecmp (text + line->begin, *labels, length) == 0)
      return TRUE;
  return FALSE;
}

/* "Date: 4 May" beside "Venue: Town Hall": not the article's date, but that of what takes place there. */
static void
listings_find (GArray *lines, const char *text)
{
  static const char *const dates[] = { "date", "dates", "datum", NULL };
  static const char *const places[] = { "venue", "where", "location", "place", "time", "times", "ort", "wo", "uhrzeit", NULL };

  for (guint i = 0; i < lines->len; i++)
    {
      Line *line = &g_array_index (lines, Line, i);

      if (line->kind == WHENCE_LINE_METADATA && has_label_of (line, text, dates)
          && ((i > 0 && has_label_of (line - 1, text, places)) || (i + 1 < lines->len && has_label_of (line + 1, text, places))))
        {
          line->row = whence_row_line_classify (text + line->begin, line->end - line->begin);
          line->kind = WHENCE_LINE_TEXT;
        }
    }
}

/* One Line for each that is not blank. */
static GArray *
lines_split (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (Line));
  gboolean blank_before = TRUE;
  gsize begin = 0;

  while (begin < length)
    {
      gsize n = strcspn (text + begin, "\r\n");
      gsize next = begin + n;
      Line line = { 0 };
      const char *first = text + begin, *last = text + next;

      if (next < length)
        next += text[next] == '\r' && text[next + 1] == '\n' ? 2 : 1;
      while (first < last && is_space_at (first))
        first = g_utf8_next_char (first);
      while (last > first && is_space_at (g_utf8_prev_char (last)))
        last = g_utf8_prev_char (last);
      if (first < last)
        {
          line.begin = (guint32) (first - text);
          line.end = (guint32) (last - text);
          line.blank_before = blank_before;
          line.kind = whence_line_classify (first, (gsize) (last - first), NULL);
          line_measure (&line, text);
          if (line.kind == WHENCE_LINE_TEXT || line.kind == WHENCE_LINE_DATED)
            line.row = whence_row_line_classify (first, (gsize) (last - first));
          g_array_append_val (lines, line);
        }
      blank_before = first == last;
      begin = next;
    }
  contents_cut (lines, text);
  listings_find (lines, text);
  head_find (lines);
  return lines;
}

/* Whether the line goes on with a sentence of the long one before it. */
static gboolean
is_amid_prose (const Line *line)
{
  return !line->blank_before && line[-1].row == WHENCE_ROW_LINE_NONE && line[-1].kind == WHENCE_LINE_TEXT &&
         !line[-1].ends_sentence && !line[-1].ends_colon && line[-1].n_chars >= WRAP_MIN_CHARS;
}

/* Lines that look like rows are rows, where they stand together or leave no doubt. */
static void
rows_find (GArray *lines)
{
  Line *all = (Line *) (gpointer) lines->data;

  for (guint i = 0; i < lines->len;)
    {
      WhenceRowLine form = all[i].row;
      guint n = 1;
      gboolean rows;

      while (i + n < lines->len && form != WHENCE_ROW_LINE_NONE && form != WHENCE_ROW_LINE_BARE &&
             (all[i + n].row == form || (form != WHENCE_ROW_LINE_TAIL && (all[i + n].row == WHENCE_ROW_LINE_LOOSE ||
                                                                          all[i + n].row == WHENCE_ROW_LINE_HEAD))))
        n++;
      if (form == WHENCE_ROW_LINE_LABEL)
        rows = TRUE;
      else if (form == WHENCE_ROW_LINE_BARE)
        rows = i + 1 < lines->len && all[i + 1].row != form;
      else if (n == 1)
        rows = all[i].kind == WHENCE_LINE_TEXT && ((form == WHENCE_ROW_LINE_HEAD && all[i].n_words <= LONE_ROW_MAX_WORDS) ||
                                                   (form == WHENCE_ROW_LINE_LOOSE && i > 0 && (all[i - 1].kind == WHENCE_LINE_DATE || all[i - 1].row == WHENCE_ROW_LINE_BARE || (i > 1 && all[i - 2].row != WHENCE_ROW_LINE_NONE))) ||
                                                   (form == WHENCE_ROW_LINE_TAIL && (all[i].is_list_item || all[i].is_numbered || all[i].is_labelled)));
      else
        rows = TRUE;
      rows = rows && !(i > 0 && is_amid_prose (&all[i]));
      for (guint k = 0; k < n; k++)
        if (!rows)
          all[i + k].row = WHENCE_ROW_LINE_NONE;
        else if (all[i + k].kind == WHENCE_LINE_DATED && form != WHENCE_ROW_LINE_BARE)
          all[i + k].kind = WHENCE_LINE_TEXT;
      i += n;
    }
}

static gboolean
has_room (const Line *line, guint width)
{
  return line->n_chars + 1 + line[1].first_word_chars <= width;
}

/* Rule 3, of @n lines of text without blank lines between; @out_width is the longest. */
static gboolean
is_wrapped (const Line *lines, guint n, guint *out_width)
{
  guint n_middle = 0, n_full = 0;

  *out_width = 0;
  for (guint i = 0; i < n; i++)
    *out_width = MAX (*out_width, lines[i].n_chars);
  if (n < 2 || *out_width > WRAP_MAX_CHARS || *out_width < WRAP_MIN_CHARS)
    return FALSE;
  /* of two the longer is always full */
  if (n == 2 && *out_width < WRAP_MIN_CHARS_OF_TWO && !lines[1].starts_lower)
    return FALSE;
  for (guint i = 0; i + 1 < n; i++)
    if (!lines[i].ends_sentence)
      {
        n_middle++;
        n_full += !has_room (&lines[i], *out_width);
      }
  return 2 * n_middle >= n - 1 && 4 * n_full >= 3 * n_middle;
}

static gboolean
goes_on (const Line *line, gboolean wrapped, guint width)
{
  const Line *next = line + 1;

  if (next->row != WHENCE_ROW_LINE_NONE)
    return FALSE;
  if (!line->ends_sentence && (next->starts_lower || line->ends_comma ||
                               (next->starts_digit && !next->is_numbered && next->n_chars < line->n_chars && line->row == WHENCE_ROW_LINE_NONE)))
    return TRUE;
  if (wrapped && !next->is_list_item && !next->is_numbered)
    return !line->ends_sentence || !has_room (line, width);
  return FALSE;
}

/* Joins lines into paragraphs, which are Lines again. */
static GArray *
lines_join (const GArray *lines, const char *text)
{
  GArray *joined = g_array_sized_new (FALSE, TRUE, sizeof (Line), lines->len);
  const Line *all = (const Line *) (gpointer) lines->data;

  for (guint i = 0; i < lines->len;)
    {
      guint n = 1, width = 0;
      gboolean wrapped;

      if (all[i].kind == WHENCE_LINE_TEXT)
        while (i + n < lines->len && all[i + n].kind == WHENCE_LINE_TEXT && !all[i + n].blank_before &&
               all[i + n].row == WHENCE_ROW_LINE_NONE)
          n++;
      wrapped = all[i].row == WHENCE_ROW_LINE_NONE && is_wrapped (&all[i], n, &width);
      for (guint k = 0; k < n;)
        {
          Line paragraph = all[i + k];

          while (k + 1 < n && goes_on (&all[i + k], wrapped, width))
            k++;
          k++;
          if (paragraph.end != all[i + k - 1].end)
            {
              paragraph.end = all[i + k - 1].end;
              line_measure (&paragraph, text);
            }
          g_array_append_val (joined, paragraph);
        }
      i += n;
    }
  return joined;
}

static gboolean
is_short (const Line *line)
{
  return line->n_chars <= TITLE_MAX_CHARS && line->n_words <= TITLE_MAX_WORDS && !line->ends_comma &&
         (!line->ends_colon || line->n_words <= COLON_MAX_WORDS);
}

/* A line that could be a headline: short, and without a full stop at its end. */
static gboolean
may_be_title (const Line *line, const char *text)
{
  return is_short (line) && (!line->ends_sentence || text[line->end - 1] == '?' || text[line->end - 1] == '!');
}

static gboolean
may_be_heading (const Line *line, const char *text)
{
  return may_be_title (line, text) && line->n_chars <= HEADING_MAX_CHARS && line->n_words <= HEADING_MAX_WORDS &&
         !line->starts_digit && !line->starts_lower && !line->is_list_item;
}

static gboolean
is_same_text (const Line *line, const char *text, const char *other, gsize other_length, glong other_chars)
{
  g_autofree char *a = NULL;
  g_autofree char *b = NULL;

  if ((glong) line->n_chars != other_chars)
    return FALSE;
  a = g_utf8_casefold (text + line->begin, line->end - line->begin);
  b = g_utf8_casefold (other, (gssize) other_length);
  return g_str_equal (a, b);
}

/* "World", "SCIENCE & SPACE": the part of the paper. */
static gboolean
is_label (const Line *line, const char *text)
{
  if (line->n_words < 3)
    return TRUE;
  if (line->n_words > LABEL_MAX_WORDS)
    return FALSE;
  for (const char *at = text + line->begin; at < text + line->end; at = g_utf8_next_char (at))
    if (g_unichar_islower (g_utf8_get_char (at)))
      return FALSE;
  return TRUE;
}

/* The first short line that stands there twice before the text begins, or -1. */
static gint
repeated_find (const Line *lines, guint n, const char *text)
{
  for (guint i = 0; i < MIN (n, REPEATED_MAX_LINES) && lines[i].in_head; i++)
    {
      if (lines[i].kind != WHENCE_LINE_TEXT || lines[i].row != WHENCE_ROW_LINE_NONE || lines[i].n_words < 2 || !is_short (&lines[i]))
        continue;
      for (guint k = i + 1; k < MIN (n, REPEATED_MAX_LINES) && lines[k].in_head; k++)
        if (lines[k].kind == WHENCE_LINE_TEXT && is_same_text (&lines[k], text, text + lines[i].begin, lines[i].end - lines[i].begin, lines[i].n_chars))
          return (gint) i;
    }
  return -1;
}

/* The first paragraph of text that could head the longer ones after it; of several short ones in a row a mere label ("World") is
 * passed over.  -1 if the article begins with its body. */
static gint
title_find (const Line *lines, guint n, const char *text)
{
  gint first = -1, best = -1, headed = -1, repeated = repeated_find (lines, n, text);

  if (repeated >= 0)
    return repeated;
  for (guint i = 0; i < n; i++)
    {
      if (lines[i].kind != WHENCE_LINE_TEXT || lines[i].row == WHENCE_ROW_LINE_BARE)
        continue;
      if (lines[i].row != WHENCE_ROW_LINE_NONE && !lines[i].is_list_item && best >= 0)
        return best;
      if (!may_be_title (&lines[i], text) || lines[i].is_list_item || lines[i].row != WHENCE_ROW_LINE_NONE)
        {
          /* a short sentence may stand under the title */
          if (best >= 0 && lines[i].in_head && lines[i].n_words < PROSE_MIN_WORDS && !lines[i].is_list_item
              && lines[i].row == WHENCE_ROW_LINE_NONE)
            {
              headed = best;
              continue;
            }
          return best >= 0 && lines[i].n_chars > lines[best].n_chars ? best : headed;
        }
      if (first < 0)
        first = best = (gint) i;
      else if (is_label (&lines[best], text) && !is_label (&lines[i], text))
        best = (gint) i;
    }
  return headed;
}

/* A heading heads a title, another heading, sentences, or rows; the next item of a list is none of these. */
static gboolean
is_heading (const Line *line, const Line *next, WhenceParagraphKind next_kind, const char *text)
{
  if (next_kind == WHENCE_PARAGRAPH_ROW)
    return may_be_heading (line, text) || (line->n_words == 1 && line->starts_digit);
  return next != NULL && next->n_chars > line->n_chars && may_be_heading (line, text) &&
         (next_kind != WHENCE_PARAGRAPH_BODY || !may_be_title (next, text));
}

/* The kinds that a paragraph has by itself, the title, and the headings. */
static void
kinds_assign (const Line *lines, guint n, const char *text, const char *title, WhenceParagraphKind *kinds)
{
  gint found = title ? -1 : title_find (lines, n, text);
  const char *title_text = found >= 0 ? text + lines[found].begin : title;
  gsize title_length = found >= 0 ? lines[found].end - lines[found].begin : title ? strlen (title) : 0;
  glong title_chars = title_text != NULL ? g_utf8_strlen (title_text, (gssize) title_length) : 0;
  const Line *next = NULL;
  WhenceParagraphKind next_kind = WHENCE_PARAGRAPH_BODY;

  for (guint i = n; i-- > 0;)
    {
      switch (lines[i].kind)
        {
        case WHENCE_LINE_FURNITURE:
          kinds[i] = WHENCE_PARAGRAPH_FURNITURE;
          continue;
        case WHENCE_LINE_METADATA:
        case WHENCE_LINE_ADDRESS:
        case WHENCE_LINE_PUBLISHER:
          kinds[i] = WHENCE_PARAGRAPH_METADATA;
          continue;
        case WHENCE_LINE_DATED:
          kinds[i] = found >= 0 || title != NULL ? WHENCE_PARAGRAPH_METADATA : WHENCE_PARAGRAPH_HEADING;
          continue;
        case WHENCE_LINE_DATE:
          kinds[i] = next ? WHENCE_PARAGRAPH_HEADING : WHENCE_PARAGRAPH_FURNITURE;
          continue;
        case WHENCE_LINE_TEXT:
        default:
          break;
        }
      if ((gint) i == found || (title_text && lines[i].n_chars <= TITLE_MAX_CHARS * 2 &&
                                is_same_text (&lines[i], text, title_text, title_length, title_chars)))
        kinds[i] = WHENCE_PARAGRAPH_TITLE;
      else if (lines[i].row == WHENCE_ROW_LINE_BARE)
        kinds[i] = next != NULL ? WHENCE_PARAGRAPH_HEADING : WHENCE_PARAGRAPH_BODY;
      else if (lines[i].row != WHENCE_ROW_LINE_NONE)
        kinds[i] = WHENCE_PARAGRAPH_ROW;
      else if (is_heading (&lines[i], next, next_kind, text))
        kinds[i] = WHENCE_PARAGRAPH_HEADING;
      else
        kinds[i] = WHENCE_PARAGRAPH_BODY;
      next = &lines[i];
      next_kind = kinds[i];
    }
}

static gboolean
is_told (WhenceParagraphKind kind)
{
  return kind == WHENCE_PARAGRAPH_BODY || kind == WHENCE_PARAGRAPH_ROW;
}

/* Whether dates head more than one part of the text; what is no sentence is a part where no prose stands above it, since behind that
 * other articles are listed with their dates. */
static gboolean
is_chronology (const Line *lines, guint n)
{
  guint n_parts = 0;

  for (guint i = 0; i + 1 < n; i++)
    n_parts += lines[i].kind == WHENCE_LINE_DATE && lines[i + 1].kind == WHENCE_LINE_TEXT && (lines[i + 1].ends_sentence || lines[i + 1].in_head);
  return n_parts > 1;
}

/* A bare date above the headline is the page's; between headline and body it is the article's, unless it heads the first of many parts. */
static void
dates_at_top (const Line *lines, guint n, WhenceParagraphKind *kinds)
{
  gboolean after_title = FALSE, chronology = is_chronology (lines, n);

  for (guint i = 0; i < n && (!is_told (kinds[i]) || (after_title && lines[i].in_head && kinds[i] != WHENCE_PARAGRAPH_ROW)); i++)
    {
      after_title |= kinds[i] == WHENCE_PARAGRAPH_TITLE;
      if (lines[i].kind == WHENCE_LINE_DATE && !(after_title && chronology))
        kinds[i] = after_title ? WHENCE_PARAGRAPH_METADATA : WHENCE_PARAGRAPH_FURNITURE;
    }
}

/* A label between two pieces of furniture at the top ("Los Angeles" between weather and date), and what follows the first piece after
 * the last sentence of the text (the headlines under "Related Articles"), are furniture too. */
static void
furniture_spread (const Line *lines, guint n, const char *text, WhenceParagraphKind *kinds)
{
  guint tail = n;
  gboolean seen = FALSE;

  for (guint i = 1; i + 1 < n && kinds[i - 1] == WHENCE_PARAGRAPH_FURNITURE; i++)
    if (kinds[i + 1] == WHENCE_PARAGRAPH_FURNITURE && lines[i].n_words <= LABEL_MAX_WORDS && may_be_title (&lines[i], text))
      kinds[i] = WHENCE_PARAGRAPH_FURNITURE;

  while (tail > 0 && kinds[tail - 1] != WHENCE_PARAGRAPH_ROW &&
         (kinds[tail - 1] != WHENCE_PARAGRAPH_BODY || may_be_title (&lines[tail - 1], text)))
    tail--;
  for (guint i = tail; i < n && tail > 0; i++)
    {
      seen |= kinds[i] == WHENCE_PARAGRAPH_FURNITURE;
      if (seen && kinds[i] != WHENCE_PARAGRAPH_METADATA)
        kinds[i] = WHENCE_PARAGRAPH_FURNITURE;
    }
}

/* What follows "Notes" or "Bibliography" in the latter half of the text, or before an entry of a list, is no part of what is told. */
static void
back_matter_cut (const Line *lines, guint n, const char *text, WhenceParagraphKind *kinds)
{
  guint at = n;

  for (guint i = n; i-- > 1;)
    if (lines[i].kind == WHENCE_LINE_BACK_MATTER
        && (lines[i].begin - lines[0].begin >= lines[n - 1].end - lines[i].begin
            || (i + 1 < n && whence_citation_is (text + lines[i + 1].begin, lines[i + 1].end - lines[i + 1].begin))))
      at = i;
  for (; at < n; at++)
    if (kinds[at] != WHENCE_PARAGRAPH_METADATA)
      kinds[at] = WHENCE_PARAGRAPH_FURNITURE;
}

/* "Source: https://…" and the like, above the body. */
static void
info_read (const Line *lines, guint n, const char *text, const WhenceParagraphKind *kinds, WhenceParagraphsInfo *info)
{
  for (guint i = 0; i < n && !is_told (kinds[i]); i++)
    {
      const char *value;
      gsize length;
      WhenceLineKind kind = whence_line_classify (text + lines[i].begin, lines[i].end - lines[i].begin, &value);

      length = (gsize) (text + lines[i].end - value);
      if (kind == WHENCE_LINE_ADDRESS && info->address == NULL)
        {
          info->address = value;
          info->address_length = length;
        }
      else if (kind == WHENCE_LINE_PUBLISHER && info->publisher == NULL)
        {
          info->publisher = value;
          info->publisher_length = length;
        }
    }
}

/*
 * whence_paragraphs_find:
 * @text: valid UTF-8
 * @length: bytes of @text
 * @title: (nullable): the title, where it is known from outside
 * @out_info: (out): what the lines above the body say of the article
 *
 * Returns: (element-type WhenceParagraph) (transfer full): the paragraphs in order
 */
GArray *
whence_paragraphs_find (const char *text, gsize length, const char *title, WhenceParagraphsInfo *out_info)
{
  g_autoptr (GArray) physical = lines_split (text, length);
  g_autoptr (GArray) joined = NULL;
  const Line *lines;
  guint n;
  g_autofree WhenceParagraphKind *kinds = NULL;
  GArray *paragraphs;

  rows_find (physical);
  joined = lines_join (physical, text);
  lines = (const Line *) (gpointer) joined->data;
  n = joined->len;
  kinds = g_new0 (WhenceParagraphKind, n + 1);
  paragraphs = g_array_sized_new (FALSE, FALSE, sizeof (WhenceParagraph), n);
  kinds_assign (lines, n, text, title, kinds);
  dates_at_top (lines, n, kinds);
  furniture_spread (lines, n, text, kinds);
  back_matter_cut (lines, n, text, kinds);
  *out_info = (WhenceParagraphsInfo){ 0 };
  info_read (lines, n, text, kinds, out_info);

  for (guint i = 0; i < n; i++)
    {
      WhenceParagraph paragraph = { .begin = lines[i].begin, .end = lines[i].end, .kind = kinds[i] };

      g_array_append_val (paragraphs, paragraph);
    }
  return paragraphs;
}

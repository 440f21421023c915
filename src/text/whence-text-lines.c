/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The lines of a text, and what they are by themselves and by those next to them. */

#include "whence-text-lines.h"

#include "whence-dated-line.h"
#include "whence-line-words.h"

#include <string.h>

#define LABEL_MAX_BYTES 24
#define CONTENTS_MAX_WORDS 12
#define FOOT_MAX_WORDS 12
/* Below a list it has so many, else it is the last row. */
#define FOOT_NOTE_WORDS 5
#define LABEL_REACH 3
#define LEAF_MAX_LINES 3
#define LEAF_MAX_CHARS 12
#define PLACE_MAX_WORDS 4

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
line_count (WhenceTextLine *line, const char *text)
{
  const char *p = text + line->begin, *end = text + line->end;
  gboolean spaced = TRUE;
  guint32 n_chars = 0;

  line->n_words = line->first_word_chars = 0;
  while (p < end)
    {
      const char *from = p;
      gboolean space;

      while (p < end && (guint8) (*p - '!') <= '~' - '!')
        p++;
      n_chars += (guint32) (p - from);
      space = p < end && is_space_at (p);
      line->n_words += spaced && (p > from || !space);
      spaced = space;
      if (space && line->n_words == 1 && line->first_word_chars == 0)
        line->first_word_chars = n_chars;
      if (p == end)
        break;
      p = g_utf8_next_char (p);
      n_chars++;
    }
  if (line->first_word_chars == 0)
    line->first_word_chars = n_chars;
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

/*
 * whence_text_line_measure:
 * @line: (inout): whose begin and end are known
 * @text: the text
 *
 * Fills in how the stretch from begin to end, which is not empty and has no white space at its ends, begins and ends.
 */
void
whence_text_line_measure (WhenceTextLine *line, const char *text)
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

/* A line that may be a leaf's part: "18", "Feb", "18 Feb", "2021" */
static gboolean
is_of_leaf (const WhenceTextLine *line)
{
  return line->kind == WHENCE_LINE_TEXT && line->n_words <= 2 && line->n_chars <= LEAF_MAX_CHARS;
}

/* How many lines from @line on make a date, "Feb", "18" and "2021", one below the other as on the leaf of a calendar; 1 where none do. */
static guint
leaf_measure (WhenceTextLine *line, guint n_lines, const char *text)
{
  guint n = 0;

  while (n < MIN (n_lines, LEAF_MAX_LINES) && is_of_leaf (&line[n]) && (n == 0 || !line[n].blank_before))
    n++;
  for (; n > 1; n--)
    {
      gsize length = line[n - 1].end - line->begin;
      g_autofree char *leaf = g_strdelimit (g_strndup (text + line->begin, length), "\r\n", ' ');

      if (whence_line_classify (leaf, length, NULL) == WHENCE_LINE_DATE)
        return n;
    }
  return 1;
}

static void
leaves_join (GArray *lines, const char *text)
{
  WhenceTextLine *all = (WhenceTextLine *) (gpointer) lines->data;
  guint n_left = 0;

  for (guint i = 0, n; i < lines->len; i += n)
    {
      n = leaf_measure (&all[i], lines->len - i, text);
      all[n_left] = all[i];
      if (n > 1)
        {
          all[n_left].end = all[i + n - 1].end;
          all[n_left].kind = WHENCE_LINE_DATE;
          whence_text_line_measure (&all[n_left], text);
        }
      n_left++;
    }
  g_array_set_size (lines, n_left);
}

/* "— Easton, 3 May 2024", "This essay appeared in Issue 3, May 2024" below the last sentence, or below a list that a blank line
 * parts from it. */
static void
foot_find (GArray *lines)
{
  const WhenceTextLine *all = (const WhenceTextLine *) (gpointer) lines->data;
  guint i = lines->len;

  while (i > 1 && (all[i - 1].kind == WHENCE_LINE_FURNITURE || all[i - 1].kind == WHENCE_LINE_METADATA))
    i--;
  if (i-- > 1 && (all[i].kind == WHENCE_LINE_DATE || all[i].kind == WHENCE_LINE_DATED || all[i].kind == WHENCE_LINE_NAMED)
      && (all[i].kind == WHENCE_LINE_DATED || all[i].n_words <= FOOT_MAX_WORDS) && all[i - 1].kind == WHENCE_LINE_TEXT
      && ((all[i - 1].row == WHENCE_ROW_LINE_NONE && (all[i - 1].ends_sentence || (all[i].blank_before && all[i - 1].n_words >= WHENCE_PROSE_MIN_WORDS)))
          || (all[i].blank_before && all[i].kind == WHENCE_LINE_DATED && !all[i].starts_digit && all[i].n_words >= FOOT_NOTE_WORDS)))
    g_array_index (lines, WhenceTextLine, i).kind = WHENCE_LINE_METADATA;
}

/* "Completed 3 May 1912": a line of a list, whose others are no more about the article. */
static gboolean
ends_with_month_and_year (const WhenceTextLine *line, const char *text)
{
  const char *begin = text + line->begin, *year = text + line->end, *month;
  char word[LABEL_MAX_BYTES + 1];
  gsize n = 0;

  while (year > begin && g_ascii_isdigit (year[-1]))
    year--;
  if (line->kind != WHENCE_LINE_TEXT || text + line->end - year != 4 || year - begin < 4 || year[-1] != ' ')
    return FALSE;
  for (month = year - 1; month > begin && g_ascii_isalpha (month[-1]);)
    month--;
  for (; month + n < year - 1 && n < LABEL_MAX_BYTES; n++)
    word[n] = g_ascii_tolower (month[n]);
  return whence_line_word_classify (word, n) == WHENCE_LINE_WORD_MONTH;
}

/* A date among names is the article's where it stands alone, and something else can be the title: several are a list, save that the title itself
 * may be the first of two. */
static void
names_settle (GArray *lines, const char *text)
{
  gboolean above = FALSE, below = FALSE; /* whether a title may be */

  for (guint i = 0; i < lines->len && g_array_index (lines, WhenceTextLine, i).in_head; i++)
    below |= g_array_index (lines, WhenceTextLine, i).kind == WHENCE_LINE_TEXT && g_array_index (lines, WhenceTextLine, i).row == WHENCE_ROW_LINE_NONE;
  for (guint i = 0; i < lines->len && g_array_index (lines, WhenceTextLine, i).in_head;)
    {
      WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i);
      guint n = 0;
      gboolean listed;

      while (i + n < lines->len && line[n].kind == WHENCE_LINE_NAMED)
        n++;
      listed = n > (above ? 1 : 2) || (i > 0 && ends_with_month_and_year (line - 1, text)) || (i + n < lines->len && ends_with_month_and_year (&line[n], text));
      for (guint k = 0; k < n; k++)
        line[k].kind = !listed && (above || (n == 1 && below) || k == 1) ? WHENCE_LINE_DATED : WHENCE_LINE_TEXT;
      above |= n > 1 || (line->kind == WHENCE_LINE_TEXT && line->row == WHENCE_ROW_LINE_NONE);
      i += MAX (n, 1);
    }
}

/* Whether a byline or the like stands at @i, or a date above prose, perhaps below a place: "LISBON AND RABAT" above "May 3rd 2024". */
static gboolean
tells_of_article (const GArray *lines,
                  guint         i)
{
  const WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i);

  if (i + 1 < lines->len && line->kind == WHENCE_LINE_TEXT && line->n_words <= PLACE_MAX_WORDS && !line->ends_sentence && line->blank_before && !line[1].blank_before)
    line = &g_array_index (lines, WhenceTextLine, ++i);
  if (line->kind == WHENCE_LINE_DATE)
    return i + 1 < lines->len && line[1].kind == WHENCE_LINE_TEXT && line[1].row == WHENCE_ROW_LINE_NONE && line[1].ends_sentence;
  return line->kind == WHENCE_LINE_METADATA || line->kind == WHENCE_LINE_DATED || line->kind == WHENCE_LINE_NAMED;
}

/* The head is all above the first prose; a sentence under the title that a byline or the like follows is still of it.  What only its place
 * tells to be a line about the article is text elsewhere. */
static void
head_find (GArray *lines, const char *text)
{
  gboolean in_head = TRUE;

  for (guint i = 0; i < lines->len; i++)
    {
      WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i);

      if (line->kind == WHENCE_LINE_TEXT && line->n_words >= WHENCE_PROSE_MIN_WORDS && line->ends_sentence
          && !(i + 1 < lines->len && tells_of_article (lines, i + 1)))
        in_head = FALSE;
      line->in_head = in_head;
      if ((line->kind == WHENCE_LINE_DATED && !in_head) || (line->kind == WHENCE_LINE_NAMED && (!in_head || line->row == WHENCE_ROW_LINE_HEAD)))
        line->kind = WHENCE_LINE_TEXT;
    }
  names_settle (lines, text);
}

/* "Contents", and the numbered headings under it */
static void
contents_cut (GArray *lines, const char *text)
{
  static const char *const heads[] = { "contents", "contents [hide]", "table of contents", "inhaltsverzeichnis" };
  gboolean within = FALSE;

  for (guint i = 0; i < lines->len; i++)
    {
      WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i);

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

/* Whether the line begins with one of the words, and what they label stands behind or below it. */
static gboolean
has_label_of (const WhenceTextLine *line, const char *text, const char *const *labels)
{
  const char *begin = text + line->begin, *end = text + line->end;

  for (; *labels != NULL; labels++)
    {
      const char *rest = begin + strlen (*labels);

      if (rest <= end && g_ascii_strncasecmp (begin, *labels, strlen (*labels)) == 0
          && (rest == end || *rest == ':' || *rest == '\t' || (*rest == ' ' && end - rest > 1 && !g_ascii_islower (rest[1]))))
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_label_near (const GArray *lines, guint at, const char *text, const char *const *labels)
{
  for (guint i = at > LABEL_REACH ? at - LABEL_REACH : 0; i < lines->len && i <= at + LABEL_REACH; i++)
    if (i != at && has_label_of (&g_array_index (lines, WhenceTextLine, i), text, labels))
      return TRUE;
  return FALSE;
}

/* "Date: 4 May" near "Venue: Town Hall", "Date" and "Location" of a battle: not the article's date, but that of what takes place there. */
static void
listings_find (GArray *lines, const char *text)
{
  static const char *const dates[] = { "date", "dates", "datum", NULL };
  static const char *const places[] = { "venue", "where", "location", "place", "time", "times", "result", "attendance", "ort", "wo", "uhrzeit", "ergebnis", NULL };

  for (guint i = 0; i < lines->len; i++)
    {
      WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i);

      if ((line->kind == WHENCE_LINE_DATE ? i > 0 && has_label_of (line - 1, text, dates) : line->kind == WHENCE_LINE_METADATA && has_label_of (line, text, dates))
          && has_label_near (lines, i, text, places))
        {
          line->row = whence_row_line_classify (text + line->begin, line->end - line->begin);
          line->kind = WHENCE_LINE_TEXT;
        }
    }
}

/* "In office", and the line below it that tells when: neither the article's date nor one that heads what follows. */
static void
terms_find (GArray *lines, const char *text)
{
  for (guint i = 1; i < lines->len; i++)
    {
      WhenceTextLine *line = &g_array_index (lines, WhenceTextLine, i), *before = line - 1;

      if ((line->kind == WHENCE_LINE_DATE || line->row == WHENCE_ROW_LINE_BARE) && !line->blank_before
          && whence_line_is_term (text + before->begin, before->end - before->begin))
        {
          line->kind = WHENCE_LINE_TEXT;
          line->row = WHENCE_ROW_LINE_BARE;
        }
    }
}

/*
 * whence_text_lines_split:
 * @text: valid UTF-8
 * @length: bytes of it
 *
 * Returns: (element-type WhenceTextLine) (transfer full): those that are not blank, in order
 */
GArray *
whence_text_lines_split (const char *text, gsize length)
{
  GArray *lines = g_array_new (FALSE, TRUE, sizeof (WhenceTextLine));
  gboolean blank_before = TRUE;
  gsize begin = 0;

  while (begin < length)
    {
      gsize n = strcspn (text + begin, "\r\n");
      gsize next = begin + n;
      WhenceTextLine line = { 0 };
      const char *first = text + begin, *last;

      n = whence_dated_line_get_seam (text + begin, n);
      if (n > 0)
        next = begin + n;
      last = text + next;
      if (n == 0 && next < length)
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
          whence_text_line_measure (&line, text);
          if (line.kind == WHENCE_LINE_TEXT || line.kind == WHENCE_LINE_DATED || line.kind == WHENCE_LINE_NAMED)
            line.row = whence_row_line_classify (first, (gsize) (last - first));
          g_array_append_val (lines, line);
        }
      blank_before = first == last;
      begin = next;
    }
  leaves_join (lines, text);
  contents_cut (lines, text);
  listings_find (lines, text);
  terms_find (lines, text);
  foot_find (lines);
  head_find (lines, text);
  return lines;
}

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
#include "whence-text-lines.h"

#include <string.h>

#define WRAP_MAX_CHARS 100
#define WRAP_MIN_CHARS 40
/* A name of more words is rather a sentence, and what is longer with its stop is not short for anything. */
#define NAME_MAX_WORDS 6
#define SHORT_MAX_BYTES 5
#define TITLE_MAX_CHARS 160
#define TITLE_MAX_WORDS 25
#define HEADING_MAX_CHARS 80
#define HEADING_MAX_WORDS 12
#define LABEL_MAX_WORDS 4
#define REPEATED_MAX_LINES 24
#define WRAP_MIN_CHARS_OF_TWO 60
#define LONE_ROW_MAX_WORDS 20
#define COLON_MAX_WORDS 6 /* "What we know:", and not "Asked about the flood, a spokesman said:" */

/* Whether the line goes on with a sentence of the long one before it. */
static gboolean
is_amid_prose (const WhenceTextLine *line)
{
  return !line->blank_before && line[-1].row == WHENCE_ROW_LINE_NONE && line[-1].kind == WHENCE_LINE_TEXT &&
         !line[-1].ends_sentence && !line[-1].ends_colon && line[-1].n_chars >= WRAP_MIN_CHARS;
}

/* Lines that look like rows are rows, where they stand together or leave no doubt. */
static void
rows_find (GArray *lines)
{
  WhenceTextLine *all = (WhenceTextLine *) (gpointer) lines->data;

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
        rows = i + 1 < lines->len ? all[i + 1].row != form : !all[i].blank_before;
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
has_room (const WhenceTextLine *line, guint width)
{
  return line->n_chars + 1 + line[1].first_word_chars <= width;
}

/* Rule 3, of @n lines of text without blank lines between; @out_width is the longest. */
static gboolean
is_wrapped (const WhenceTextLine *lines, guint n, guint *out_width)
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
goes_on (const WhenceTextLine *line, gboolean wrapped, guint width)
{
  const WhenceTextLine *next = line + 1;

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
  GArray *joined = g_array_sized_new (FALSE, TRUE, sizeof (WhenceTextLine), lines->len);
  const WhenceTextLine *all = (const WhenceTextLine *) (gpointer) lines->data;

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
          WhenceTextLine paragraph = all[i + k];

          while (k + 1 < n && goes_on (&all[i + k], wrapped, width))
            k++;
          k++;
          if (paragraph.end != all[i + k - 1].end)
            {
              paragraph.end = all[i + k - 1].end;
              whence_text_line_measure (&paragraph, text);
            }
          g_array_append_val (joined, paragraph);
        }
      i += n;
    }
  return joined;
}

static gboolean
is_short (const WhenceTextLine *line)
{
  return line->n_chars <= TITLE_MAX_CHARS && line->n_words <= TITLE_MAX_WORDS && !line->ends_comma &&
         (!line->ends_colon || line->n_words <= COLON_MAX_WORDS);
}

/* "Ellery Town F.C.", "Anna Lind Jr.": a name, all of whose words have capitals, and the last is short for something. */
static gboolean
is_short_name (const WhenceTextLine *line, const char *text)
{
  const char *end = text + line->end, *last = text + line->begin;

  if (line->n_words > NAME_MAX_WORDS || end[-1] != '.')
    return FALSE;
  for (const char *at = last; at < end; at++)
    if (at == text + line->begin || at[-1] == ' ')
      {
        if (!g_unichar_isupper (g_utf8_get_char (at)) && *at != '(')
          return FALSE;
        last = at;
      }
  return last > text + line->begin && (end - last <= SHORT_MAX_BYTES || memchr (last, '.', (gsize) (end - 1 - last)) != NULL);
}

/* A line that could be a headline: short, and without a full stop at its end. */
static gboolean
may_be_title (const WhenceTextLine *line, const char *text)
{
  return is_short (line) && (!line->ends_sentence || text[line->end - 1] == '?' || text[line->end - 1] == '!' || is_short_name (line, text));
}

static gboolean
may_be_heading (const WhenceTextLine *line, const char *text)
{
  return may_be_title (line, text) && line->n_chars <= HEADING_MAX_CHARS && line->n_words <= HEADING_MAX_WORDS &&
         !line->starts_digit && !line->starts_lower && !line->is_list_item;
}

static gboolean
is_same_text (const WhenceTextLine *line, const char *text, const char *other, gsize other_length, glong other_chars)
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
is_label (const WhenceTextLine *line, const char *text)
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
repeated_find (const WhenceTextLine *lines, guint n, const char *text)
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

/* The line that the first prose begins with: "Ann Lind", above "Ann Lind (born 14 May 1953) is …"; or -1. */
static gint
named_find (const WhenceTextLine *lines, guint n, const char *text)
{
  guint prose = 0;

  while (prose < n && !(lines[prose].kind == WHENCE_LINE_TEXT && lines[prose].n_words >= WHENCE_PROSE_MIN_WORDS && lines[prose].ends_sentence))
    prose++;
  for (guint i = 0; prose < n && i < prose; i++)
    {
      gsize length = lines[i].end - lines[i].begin;

      if (lines[i].kind == WHENCE_LINE_TEXT && lines[i].row == WHENCE_ROW_LINE_NONE && lines[i].n_words >= 2 && lines[prose].end - lines[prose].begin > length
          && memcmp (text + lines[i].begin, text + lines[prose].begin, length) == 0 && !g_ascii_isalnum (text[lines[prose].begin + length]))
        return (gint) i;
    }
  return -1;
}

/* The first paragraph of text that could head the longer ones after it; of several short ones in a row a mere label ("World") is
 * passed over.  -1 if the article begins with its body. */
static gint
title_find (const WhenceTextLine *lines, guint n, const char *text)
{
  gint first = -1, best = -1, headed = -1, repeated = repeated_find (lines, n, text);

  if (repeated < 0)
    repeated = named_find (lines, n, text);
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
          if (best >= 0 && lines[i].in_head && lines[i].n_words < WHENCE_PROSE_MIN_WORDS && !lines[i].is_list_item
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
is_heading (const WhenceTextLine *line, const WhenceTextLine *next, WhenceParagraphKind next_kind, const char *text)
{
  if (next_kind == WHENCE_PARAGRAPH_ROW)
    return may_be_heading (line, text) || (line->n_words == 1 && line->starts_digit);
  return next != NULL && next->n_chars > line->n_chars && may_be_heading (line, text) &&
         (next_kind != WHENCE_PARAGRAPH_BODY || !may_be_title (next, text));
}

/* The kinds that a paragraph has by itself, the title, and the headings. */
static void
kinds_assign (const WhenceTextLine *lines, guint n, const char *text, const char *title, WhenceParagraphKind *kinds)
{
  gint found = title ? -1 : title_find (lines, n, text);
  const char *title_text = found >= 0 ? text + lines[found].begin : title;
  gsize title_length = found >= 0 ? lines[found].end - lines[found].begin : title ? strlen (title) : 0;
  glong title_chars = title_text != NULL ? g_utf8_strlen (title_text, (gssize) title_length) : 0;
  const WhenceTextLine *next = NULL;
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
        kinds[i] = next != NULL || !lines[i].blank_before ? WHENCE_PARAGRAPH_HEADING : WHENCE_PARAGRAPH_BODY;
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

/* "3 May 2024", "May 2024", and nothing else: it may head what stands below. */
static gboolean
is_bare_date (const WhenceTextLine *line)
{
  return line->kind == WHENCE_LINE_DATE || (line->row == WHENCE_ROW_LINE_BARE && !line->starts_digit && (line->kind == WHENCE_LINE_DATED || line->kind == WHENCE_LINE_TEXT));
}

/* Whether dates head more than one part of the text; what is no sentence is a part where no prose stands above it, since behind that
 * other articles are listed with their dates, and behind the text its comments. */
static gboolean
is_chronology (const WhenceTextLine *lines, guint n)
{
  guint n_parts = 0;

  for (guint i = 0; i + 1 < n && lines[i].kind != WHENCE_LINE_BACK_MATTER; i++)
    n_parts += is_bare_date (&lines[i]) && lines[i + 1].kind == WHENCE_LINE_TEXT && (lines[i + 1].ends_sentence || lines[i + 1].in_head);
  return n_parts > 1;
}

/* A bare date above the headline is the page's; between headline and body it is the article's, unless it heads the first of many parts. */
static void
dates_at_top (const WhenceTextLine *lines, guint n, WhenceParagraphKind *kinds)
{
  gboolean after_title = FALSE, has_title = FALSE, chronology = is_chronology (lines, n);

  for (guint i = 0; i < n && lines[i].in_head; i++)
    has_title |= kinds[i] == WHENCE_PARAGRAPH_TITLE;
  for (guint i = 0; i < n && (!is_told (kinds[i]) || (has_title && lines[i].in_head && kinds[i] != WHENCE_PARAGRAPH_ROW)); i++)
    {
      after_title |= kinds[i] == WHENCE_PARAGRAPH_TITLE;
      if (after_title && chronology && is_bare_date (&lines[i]))
        kinds[i] = WHENCE_PARAGRAPH_HEADING;
      else if (lines[i].kind == WHENCE_LINE_DATE)
        kinds[i] = after_title ? WHENCE_PARAGRAPH_METADATA : WHENCE_PARAGRAPH_FURNITURE;
    }
}

/* A label between two pieces of furniture at the top ("Los Angeles" between weather and date), and what follows the first piece after
 * the last sentence of the text (the headlines under "Related Articles"), are furniture too. */
static void
furniture_spread (const WhenceTextLine *lines, guint n, const char *text, WhenceParagraphKind *kinds)
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
back_matter_cut (const WhenceTextLine *lines, guint n, const char *text, WhenceParagraphKind *kinds)
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
info_read (const WhenceTextLine *lines, guint n, const char *text, const WhenceParagraphKind *kinds, WhenceParagraphsInfo *info)
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
  g_autoptr (GArray) physical = whence_text_lines_split (text, length);
  g_autoptr (GArray) joined = NULL;
  const WhenceTextLine *lines;
  guint n;
  g_autofree WhenceParagraphKind *kinds = NULL;
  GArray *paragraphs;

  rows_find (physical);
  joined = lines_join (physical, text);
  lines = (const WhenceTextLine *) (gpointer) joined->data;
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

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
#include "whence-headline.h"
#include "whence-text-lines.h"

#include <string.h>

#define WRAP_MAX_CHARS 100
#define WRAP_MIN_CHARS 40
#define TITLE_MAX_CHARS 160
#define HEADING_MAX_CHARS 80
#define HEADING_MAX_WORDS 12
#define LABEL_MAX_WORDS 4
#define WRAP_MIN_CHARS_OF_TWO 60
#define LONE_ROW_MAX_WORDS 20
/* So many rows one below the other are no wrapped sentence, whatever stands above. */
#define ROWS_SURE 3

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
      rows = rows && !(n < ROWS_SURE && i > 0 && is_amid_prose (&all[i]));
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
may_be_heading (const WhenceTextLine *line, const char *text)
{
  return whence_headline_may_be (line, text) && line->n_chars <= HEADING_MAX_CHARS && line->n_words <= HEADING_MAX_WORDS &&
         !line->starts_digit && !line->starts_lower && !line->is_list_item;
}

/* A heading heads a title, another heading, sentences, or rows; the next item of a list is none of these. */
static gboolean
is_heading (const WhenceTextLine *line, const WhenceTextLine *next, WhenceParagraphKind next_kind, const char *text)
{
  if (next_kind == WHENCE_PARAGRAPH_ROW)
    return may_be_heading (line, text) || (line->n_words == 1 && line->starts_digit);
  return next != NULL && next->n_chars > line->n_chars && may_be_heading (line, text) &&
         (next_kind != WHENCE_PARAGRAPH_BODY || !whence_headline_may_be (next, text));
}

/* The kinds that a paragraph has by itself, the title, and the headings.  @out_masthead: (out): the line above the title that names the paper, or -1 */
static void
kinds_assign (const WhenceTextLine *lines, guint n, const char *text, const char *title, WhenceParagraphKind *kinds, gint *out_masthead)
{
  gint found = title ? -1 : whence_headline_find (lines, n, text, out_masthead);
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
                                whence_headline_is_text (&lines[i], text, title_text, title_length, title_chars)))
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

/* A bare date above the headline is the page's; between the paper's name or the headline and the body it is the article's, unless it heads the first of many
 * parts. */
static void
dates_at_top (const WhenceTextLine *lines, guint n, WhenceParagraphKind *kinds, gint masthead)
{
  gboolean after_title = FALSE, has_title = FALSE, chronology = is_chronology (lines, n);

  for (guint i = 0; i < n && lines[i].in_head; i++)
    has_title |= kinds[i] == WHENCE_PARAGRAPH_TITLE;
  for (guint i = 0; i < n && (!is_told (kinds[i]) || (has_title && lines[i].in_head && kinds[i] != WHENCE_PARAGRAPH_ROW)); i++)
    {
      after_title |= kinds[i] == WHENCE_PARAGRAPH_TITLE || (gint) i == masthead;
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
    if (kinds[i + 1] == WHENCE_PARAGRAPH_FURNITURE && lines[i].n_words <= LABEL_MAX_WORDS && whence_headline_may_be (&lines[i], text))
      kinds[i] = WHENCE_PARAGRAPH_FURNITURE;

  while (tail > 0 && kinds[tail - 1] != WHENCE_PARAGRAPH_ROW &&
         (kinds[tail - 1] != WHENCE_PARAGRAPH_BODY || whence_headline_may_be (&lines[tail - 1], text)))
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
  gint masthead = -1;
  g_autofree WhenceParagraphKind *kinds = NULL;
  GArray *paragraphs;

  rows_find (physical);
  joined = lines_join (physical, text);
  lines = (const WhenceTextLine *) (gpointer) joined->data;
  n = joined->len;
  kinds = g_new0 (WhenceParagraphKind, n + 1);
  paragraphs = g_array_sized_new (FALSE, FALSE, sizeof (WhenceParagraph), n);
  kinds_assign (lines, n, text, title, kinds, &masthead);
  dates_at_top (lines, n, kinds, masthead);
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

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The chronology on paper: a row an event, with the words it rests on and why it has its date; then the sources, numbered. */

#include "config.h"

#include "whence-pages-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-link.h"
#include "whence-plot.h"
#include "whence-step.h"
#include "whence-tick-words.h"
#include "whence-words.h"

#define ROW_PADDING 6.0
#define COLUMN_GAP 12.0
#define NUMBER_WIDTH 24.0
#define DATE_SHARE 0.2
#define SOURCES_WIDTH 46.0
#define QUOTE_LINES 6
/* A row may take this share of a page: tellings beyond that are counted. */
#define ROW_SHARE 0.6

typedef struct
{
  double number;
  double date;
  double date_width;
  double event;
  double event_width;
  double sources;
} Columns;

static Columns
get_columns (const WhencePages *self)
{
  double left = whence_pages_get_left (self);
  double inner = whence_pages_get_inner (self);
  Columns columns = { .number = left + 8 };

  columns.date = columns.number + NUMBER_WIDTH;
  columns.date_width = inner * DATE_SHARE;
  columns.event = columns.date + columns.date_width + COLUMN_GAP;
  columns.sources = left + inner - SOURCES_WIDTH;
  columns.event_width = columns.sources - COLUMN_GAP - columns.event;
  return columns;
}

/* Starts a page where less than @height is left. */
gboolean
whence_pages_need (WhencePages *self,
                   double       height)
{
  if (self->y + height <= whence_pages_get_bottom (self))
    return FALSE;
  whence_pages_begin_page (self);
  return TRUE;
}

static void
add_head (WhencePages *self)
{
  Columns columns = get_columns (self);
  const struct
  {
    double      x;
    const char *text;
  } heads[] = { { columns.date, _("Date") }, { columns.event, _("Event") }, { columns.sources, _("Sources") } };
  double height = 0;

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    height = whence_pages_add_text (self, WHENCE_FONT_CHIP, WHENCE_PAINT_MUTED, heads[i].text, heads[i].x, self->y, 0, 1);
  self->y += height + 3;
  whence_scene_add_line (self->page->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_BAND_EDGE, whence_pages_get_left (self), self->y,
                         whence_pages_get_inner (self), 0);
  self->y += ROW_PADDING;
}

typedef struct
{
  WhenceFont  font;
  WhencePaint paint;
  guint       lines;
  char       *text;
} Line;

static void
line_clear (gpointer data)
{
  g_free (((Line *) data)->text);
}

static void
append (GArray     *lines,
        WhenceFont  font,
        WhencePaint paint,
        guint       n,
        char       *text)
{
  Line line = { font, paint, n, text };

  g_array_append_val (lines, line);
}

/* What is said of an event, from its title to its tellings. */
static GArray *
list_lines (WhencePages       *self,
            const WhenceEvent *event,
            double             width)
{
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (Line));
  double room = (whence_pages_get_bottom (self) - self->options.margin) * ROW_SHARE;
  g_autofree char *about = NULL;
  g_autofree char *why = NULL;
  double height = 0;
  guint n = 0;

  g_array_set_clear_func (lines, line_clear);
  append (lines, WHENCE_FONT_STRONG, WHENCE_PAINT_TEXT, 0, whence_words_harmless (event->title, -1));
  about = whence_words_describe (event);
  if (*about != '\0')
    append (lines, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, 2, g_steal_pointer (&about));
  why = whence_sources_explain (self->sources, event);
  if (why)
    append (lines, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, 6, g_steal_pointer (&why));
  for (; n < event->mentions->len && (n == 0 || height < room); n++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, n);
      g_autofree char *quote = whence_words_quote (mention->article->text + mention->begin, mention->end - mention->begin);
      /* Translators: a passage in quotation marks and the number of its source. */
      char *text = g_strdup_printf (_("“%1$s” [%2$u]"), quote, whence_sources_get_number (self->sources, mention->article));

      append (lines, WHENCE_FONT_QUOTE, WHENCE_PAINT_TEXT, QUOTE_LINES, text);
      height += whence_pages_measure (self, WHENCE_FONT_QUOTE, text, width, QUOTE_LINES);
    }
  if (n < event->mentions->len)
    append (lines, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, 1,
            g_strdup_printf (ngettext ("and %u more passage", "and %u more passages", event->mentions->len - n),
                             event->mentions->len - n));
  return lines;
}

static void
add_row (WhencePages       *self,
         const WhenceEvent *event,
         guint              number)
{
  Columns columns = get_columns (self);
  g_autoptr (GArray) lines = list_lines (self, event, columns.event_width);
  g_autofree char *date = event->dated ? whence_words_format_span (&event->span) : g_strdup (_("undated"));
  g_autofree char *counted = g_strdup_printf ("%u", number);
  double height = whence_pages_measure (self, WHENCE_FONT_STRONG, date, columns.date_width, 0);
  double needed = 0;
  double y;

  height = MAX (height, whence_pages_add_references (self, event, 0, 0, SOURCES_WIDTH, FALSE));
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      needed += whence_pages_measure (self, line->font, line->text, columns.event_width, line->lines) + 1.5;
    }
  height = MAX (height, needed);
  if (whence_pages_need (self, height + ROW_PADDING))
    add_head (self);

  y = self->y;
  whence_pages_add_target (self, g_strdup_printf ("event-%u", number), whence_pages_get_left (self), y);
  whence_scene_add (self->page->scene, &(WhencePrimitive){ .shape = WHENCE_SHAPE_RECTANGLE,
                                                           .fill = WHENCE_PAINT_TINT,
                                                           .tint = whence_plot_get_tint (event->kind),
                                                           .radius = 1.5,
                                                           .index = number - 1,
                                                           .x = whence_pages_get_left (self),
                                                           .y = y,
                                                           .width = 3,
                                                           .height = height });
  whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, counted, columns.number, y + 1, 0, 1);
  whence_pages_add_text (self, WHENCE_FONT_STRONG, WHENCE_PAINT_TEXT, date, columns.date, y, columns.date_width, 0);
  whence_pages_add_references (self, event, columns.sources, y + 1, SOURCES_WIDTH, TRUE);
  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      y += whence_pages_add_text (self, line->font, line->paint, line->text, columns.event, y, columns.event_width, line->lines) + 1.5;
    }
  self->y += height + ROW_PADDING;
  whence_scene_add_line (self->page->scene, WHENCE_LAYER_AXIS, WHENCE_PAINT_GRID, whence_pages_get_left (self), self->y,
                         whence_pages_get_inner (self), 0);
  self->y += ROW_PADDING;
}

/* Fills pages with a row for each event. */
void
whence_pages_fill_table (WhencePages *self)
{
  guint step = whence_step_at_least (365 * 1440.0);
  gint64 last = G_MININT64;

  if (self->events->len == 0)
    return;
  add_head (self);
  for (guint i = 0; i < self->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (self->events, i);
      gint64 year = whence_step_floor (step, event->span.begin);

      add_row (self, event, i + 1);
      if (year != last)
        whence_pages_add_outline (self, whence_tick_words_format (step, year, TRUE), g_strdup_printf ("event-%u", i + 1));
      last = year;
    }
}

/* Rows for what has no date: it is told, so it is on the paper. */
void
whence_pages_fill_undated (WhencePages *self)
{
  GPtrArray *undated = self->timeline->undated;

  if (!undated || undated->len == 0)
    return;
  whence_pages_need (self, 80);
  whence_pages_add_heading (self, _("Without a date"), "undated");
  add_head (self);
  for (guint i = 0; i < undated->len; i++)
    add_row (self, g_ptr_array_index (undated, i), self->events->len + i + 1);
}

/* The numbers of the events a source tells, each a link back. */
static void
add_back_links (WhencePages  *self,
                const GArray *told,
                double        left)
{
  double right = whence_pages_get_left (self) + whence_pages_get_inner (self);
  double line = whence_pages_measure (self, WHENCE_FONT_SMALL, "0", 0, 1);
  double x = left;
  const char *words = _("Events:");

  whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, words, x, self->y, 0, 1);
  x += whence_pages_get_width (self, WHENCE_FONT_SMALL, words) + 5;
  for (guint i = 0; i < told->len; i++)
    {
      guint number = g_array_index (told, guint, i);
      g_autofree char *text = g_strdup_printf ("%u", number);
      double width = whence_pages_get_width (self, WHENCE_FONT_SMALL, text);

      if (x + width > right)
        {
          x = left;
          self->y += line;
          if (whence_pages_need (self, line))
            x = left;
        }
      whence_pages_begin_link (self, g_strdup_printf ("dest='event-%u'", number));
      whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_ACCENT, text, x, self->y, 0, 1);
      whence_pages_end_link (self);
      x += width + 6;
    }
  self->y += line;
}

static void
add_source (WhencePages         *self,
            const WhenceArticle *article,
            guint                number)
{
  double left = whence_pages_get_left (self) + NUMBER_WIDTH + 8;
  double width = whence_pages_get_inner (self) - NUMBER_WIDTH - 8;
  g_autofree char *counted = g_strdup_printf ("[%u]", number);
  g_autofree char *title = whence_words_harmless (article->title && *article->title ? article->title : article->id, -1);
  g_autofree char *about = whence_sources_describe (self->sources, article);
  g_autofree char *place = whence_words_harmless (article->address ? article->address : article->id, -1);
  g_autofree char *link = whence_link_to_passage (article, 0, 0);
  double line = whence_pages_measure (self, WHENCE_FONT_SMALL, "0", 0, 1);

  whence_pages_need (self, whence_pages_measure (self, WHENCE_FONT_STRONG, title, width, 0)
                  + whence_pages_measure (self, WHENCE_FONT_SMALL, place, width, 0) + 2 * line);
  whence_pages_add_target (self, g_strdup_printf ("source-%u", number), whence_pages_get_left (self), self->y);
  whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, counted, whence_pages_get_left (self), self->y + 1, 0, 1);
  self->y += whence_pages_add_text (self, WHENCE_FONT_STRONG, WHENCE_PAINT_TEXT, title, left, self->y, width, 0);
  if (about)
    self->y += whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, about, left, self->y, width, 0);
  if (link)
    whence_pages_begin_link (self, g_strdup_printf ("uri='%s'", link));
  if (!g_str_equal (place, title)) /* an article without a headline is called by its file's name */
    self->y += whence_pages_add_text (self, WHENCE_FONT_SMALL, link ? WHENCE_PAINT_ACCENT : WHENCE_PAINT_MUTED, place, left,
                                      self->y, width, 0);
  if (link)
    whence_pages_end_link (self);
  add_back_links (self, g_ptr_array_index (self->sources->told, number - 1), left);
  self->y += 7;
}

/* The numbered list of sources. */
void
whence_pages_fill_sources (WhencePages *self)
{
  if (self->sources->articles->len == 0)
    return;
  whence_pages_need (self, 80);
  whence_pages_add_heading (self, _("Sources"), "sources");
  for (guint i = 0; i < self->sources->articles->len; i++)
    add_source (self, g_ptr_array_index (self->sources->articles, i), i + 1);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The timeline within a page, drawn as on paper: a drawing a strip, so that paper can be turned between them.  The whole card of an event
 * leads to where that stands in the chronology. */

#include "config.h"

#include "whence-html-private.h"

#include <cairo-svg.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-markup.h"
#include "whence-tick-words.h"
#include "whence-words.h"

#define MARGIN 6.0

typedef struct
{
  GString   *out;
  GPtrArray *events;
} Figure;

static cairo_status_t
write_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_string_append_len (closure, (const char *) data, (gssize) length);
  return CAIRO_STATUS_SUCCESS;
}

/* What each drawing calls its parts must be one name only on the whole page.  The whole, to which cairo gives a number that the surfaces
 * before it count up, needs none. */
static void
rename_parts (GString *svg, guint page)
{
  static const char *const befores[] = { " id=\"", "href=\"#", "url(#" };
  const char *whole = strstr (svg->str, " id=\"surface");

  if (whole != NULL)
    g_string_erase (svg, whole - svg->str, (gssize) strcspn (whole + 5, "\"") + 6);
  for (guint i = 0; i < G_N_ELEMENTS (befores); i++)
    {
      g_autofree char *after = g_strdup_printf ("%sd%u-", befores[i], page);

      g_string_replace (svg, befores[i], after, 0);
    }
}

/* Adds what is within the root of a drawing. */
static void
add_drawn (GString *out, WhencePages *pages, guint page, double width, double height)
{
  g_autoptr (GString) svg = g_string_new (NULL);
  cairo_surface_t *surface = cairo_svg_surface_create_for_stream (write_bytes, svg, width, height);
  cairo_t *cr = cairo_create (surface);
  const char *root;
  const char *begin;
  const char *end;

  whence_pages_draw (pages, page, cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  cairo_surface_destroy (surface);
  rename_parts (svg, page + 1);
  root = strstr (svg->str, "<svg");
  begin = root != NULL ? strchr (root, '>') : NULL;
  end = g_strrstr (svg->str, "</svg>");
  g_return_if_fail (begin != NULL && end != NULL);
  g_string_append_len (out, begin + 1, end - begin - 1);
}

static void
add_attribute (GString *out, const char *name, double value)
{
  char text[G_ASCII_DTOSTR_BUF_SIZE];

  g_string_append_printf (out, " %s=\"%s\"", name, g_ascii_formatd (text, sizeof text, "%.1f", value));
}

static void
add_card (guint i, double x, double y, double width, double height, gpointer data)
{
  const Figure *figure = data;
  const WhenceEvent *event = g_ptr_array_index (figure->events, i);
  g_autofree char *date = whence_words_format_span (&event->span);
  g_autofree char *title = whence_words_quote (event->title, -1);
  g_autofree char *line = whence_words_fill (_("{date}: {title}"), "date", date, "title", title, NULL);
  g_autofree char *words = whence_markup_text (line, -1, NULL);

  g_string_append_printf (figure->out, "<a href=\"#event-%u\"><title>%s</title><rect", i + 1, words);
  add_attribute (figure->out, "x", x);
  add_attribute (figure->out, "y", y);
  add_attribute (figure->out, "width", width);
  add_attribute (figure->out, "height", height);
  g_string_append (figure->out, " rx=\"4\"/></a>\n");
}

/* Few events leave room above them, which no screen has to show. */
static void
add_page (Figure *figure, WhencePages *pages, guint page)
{
  GString *out = figure->out;
  double top = MAX (whence_pages_get_top (pages, page) - MARGIN, 0);
  double width;
  double height;
  char numbers[3][G_ASCII_DTOSTR_BUF_SIZE];

  whence_pages_get_size (pages, page, &width, &height);
  g_string_append_printf (out, "<svg viewBox=\"0 %s %s %s\" role=\"group\" aria-labelledby=\"timeline-heading\">",
                          g_ascii_formatd (numbers[0], sizeof numbers[0], "%.1f", top),
                          g_ascii_formatd (numbers[1], sizeof numbers[1], "%.1f", width),
                          g_ascii_formatd (numbers[2], sizeof numbers[2], "%.1f", height - top));
  add_drawn (out, pages, page, width, height);
  whence_pages_foreach_card (pages, page, add_card, figure);
  g_string_append (out, "</svg>\n");
}

static void
add_excuse (GString *out)
{
  g_autofree char *number = whence_tick_words_number (WHENCE_HTML_MAX_DRAWN);
  /* Translators: {n} is a number of events. */
  g_autofree char *excuse = whence_words_fill (_("The timeline is not drawn here, for there are more than {n} events. All of them are listed below."), "n",
                                               number, NULL);

  g_string_append_printf (out, "<p class=\"about\">%s</p>\n", excuse);
}

/* Adds the drawing of events, or that there are too many for one. */
void
whence_html_add_figure (GString *out, const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options)
{
  WhencePagesOptions drawn = *options;
  Figure figure = { out, events };
  g_autoptr (WhencePages) pages = NULL;

  if (events->len > WHENCE_HTML_MAX_DRAWN)
    {
      add_excuse (out);
      return;
    }
  drawn.layout = WHENCE_PAGES_TIMELINE;
  drawn.is_sheet = TRUE;
  drawn.is_figure = TRUE;
  drawn.margin = MARGIN;
  whence_pages_options_set_paper (&drawn, "A4");
  pages = whence_pages_new (timeline, events, &drawn);
  g_string_append (out, "<section class=\"drawing\" aria-labelledby=\"timeline-heading\">\n");
  for (guint page = 0; page < whence_pages_get_n_pages (pages); page++)
    add_page (&figure, pages, page);
  g_string_append (out, "</section>\n");
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Paper.  Pages are filled once, when they are made; the printer, the preview and the file formats then draw the same ones.
 *
 * Links are PDF tags.  Two traps of cairo 1.16: a link outside of structure tags makes a damaged file, and an apostrophe in an
 * attribute ends the attribute. */

#include "config.h"

#include "whence-pages-private.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "whence-words.h"

#define TEXT_SCALE 0.69
#define FOOTER_GAP 8.0

static const struct
{
  const char *name;
  double      width;
  double      height;
} papers[] = {
  { "A3", 841.89, 1190.55 }, { "A4", 595.28, 841.89 }, { "A5", 419.53, 595.28 }, { "Letter", 612, 792 }, { "Legal", 612, 1008 },
};

static void
link_clear (gpointer data)
{
  g_free (((WhencePageLink *) data)->attributes);
}

static void
target_clear (gpointer data)
{
  g_free (((WhencePageTarget *) data)->name);
}

static void
outline_clear (gpointer data)
{
  WhenceOutlineEntry *entry = data;

  g_free (entry->title);
  g_free (entry->target);
}

static void
page_free (gpointer data)
{
  WhencePage *page = data;

  whence_scene_free (page->scene);
  g_array_unref (page->links);
  g_array_unref (page->targets);
  g_free (page);
}

/**
 * whence_pages_options_init:
 * @options: takes the usual options
 *
 * A timeline on A4, landscape.
 */
void
whence_pages_options_init (WhencePagesOptions *options)
{
  *options = (WhencePagesOptions){ .margin = 36, .text_size = 1 };
  whence_pages_options_set_paper (options, "A4");
}

/**
 * whence_pages_options_set_paper:
 * @options: options, their layout set
 * @name: "A4", "Letter", …, in upper or lower case; "-landscape" or "-portrait" may follow
 *
 * Takes a paper by its name.  Without a word on it, a timeline lies and a table stands.
 *
 * Returns: whether there is such a paper
 */
gboolean
whence_pages_options_set_paper (WhencePagesOptions *options,
                                const char         *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "-", 2);
  gboolean is_landscape = options->layout == WHENCE_PAGES_TIMELINE;

  if (!parts[0])
    return FALSE;
  if (parts[1] && g_ascii_strcasecmp (parts[1], "landscape") != 0 && g_ascii_strcasecmp (parts[1], "portrait") != 0)
    return FALSE;
  if (parts[1])
    is_landscape = g_ascii_strcasecmp (parts[1], "landscape") == 0;
  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_ascii_strcasecmp (parts[0], papers[i].name) == 0)
      {
        options->width = is_landscape ? papers[i].height : papers[i].width;
        options->height = is_landscape ? papers[i].width : papers[i].height;
        return TRUE;
      }
  return FALSE;
}

/* Left edge of what is printed. */
double
whence_pages_get_left (const WhencePages *self)
{
  return self->options.margin;
}

/* Width of what is printed. */
double
whence_pages_get_inner (const WhencePages *self)
{
  return self->options.width - 2 * self->options.margin;
}

/* Where the page ends, above its footer. */
double
whence_pages_get_bottom (const WhencePages *self)
{
  double footer = self->options.is_sheet ? 0 : whence_pages_measure ((WhencePages *) self, WHENCE_FONT_SMALL, "0", 0, 1) + FOOTER_GAP;

  return self->options.height - self->options.margin - footer;
}

double
whence_pages_measure (WhencePages *self,
                      WhenceFont   font,
                      const char  *text,
                      double       width,
                      guint        lines)
{
  const WhenceLayoutHost *host = whence_pen_get_host (self->pen);
  WhenceExtent extent;

  host->measure (text, font, width, lines, &extent, host->data);
  return extent.height;
}

double
whence_pages_get_width (WhencePages *self,
                        WhenceFont   font,
                        const char  *text)
{
  const WhenceLayoutHost *host = whence_pen_get_host (self->pen);
  WhenceExtent extent;

  host->measure (text, font, 0, 1, &extent, host->data);
  return extent.width;
}

/* Adds a text to the page and returns its height. */
double
whence_pages_add_text (WhencePages *self,
                       WhenceFont   font,
                       WhencePaint  paint,
                       const char  *text,
                       double       x,
                       double       y,
                       double       width,
                       guint        lines)
{
  double height = whence_pages_measure (self, font, text, width, lines);

  whence_scene_add_text (self->page->scene, WHENCE_LAYER_CARD, font, paint, text, x, y, width, lines, WHENCE_SCENE_NONE);
  self->page->used = MAX (self->page->used, y + height);
  return height;
}

/* What is added from here on leads somewhere.  Takes the attributes of the tag. */
void
whence_pages_begin_link (WhencePages *self,
                         char        *attributes)
{
  WhencePageLink link = { 0, 0, attributes };

  whence_scene_get (self->page->scene, &link.first);
  g_array_append_val (self->page->links, link);
}

void
whence_pages_end_link (WhencePages *self)
{
  WhencePageLink *link = &g_array_index (self->page->links, WhencePageLink, self->page->links->len - 1);

  whence_scene_get (self->page->scene, &link->last);
}

/* A place of the page that links lead to.  Takes the name. */
void
whence_pages_add_target (WhencePages *self,
                         char        *name,
                         double       x,
                         double       y)
{
  WhencePageTarget target = { name, x, y };

  g_array_append_val (self->page->targets, target);
}

/* Takes both strings. */
void
whence_pages_add_outline (WhencePages *self,
                          char        *title,
                          char        *target)
{
  WhenceOutlineEntry entry = { title, target };

  g_array_append_val (self->outline, entry);
}

/* The numbers of an event's sources, each a link, in as many lines as it takes.  Returns their height. */
double
whence_pages_add_references (WhencePages       *self,
                             const WhenceEvent *event,
                             double             x,
                             double             y,
                             double             width,
                             gboolean           is_drawn)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  double line = whence_pages_measure (self, WHENCE_FONT_SMALL, "0", 0, 1);
  double left = x;
  double top = y;

  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      guint number = whence_sources_get_number (self->sources, mention->article);
      g_autofree char *text = g_strdup_printf ("[%u]", number);
      double text_width = whence_pages_get_width (self, WHENCE_FONT_SMALL, text);

      if (!g_hash_table_add (seen, GUINT_TO_POINTER (number)))
        continue;
      if (x > left && x + text_width > left + width)
        {
          x = left;
          top += line;
        }
      if (is_drawn)
        {
          whence_pages_begin_link (self, g_strdup_printf ("dest='source-%u'", number));
          whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_ACCENT, text, x, top, 0, 1);
          whence_pages_end_link (self);
        }
      x += text_width + 3;
    }
  return top + line - y;
}

/* How much room the numbers of an event's sources take in one line. */
double
whence_pages_get_references_width (WhencePages       *self,
                                   const WhenceEvent *event)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  double width = 0;

  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      guint number = whence_sources_get_number (self->sources, mention->article);
      g_autofree char *text = g_strdup_printf ("[%u]", number);

      if (g_hash_table_add (seen, GUINT_TO_POINTER (number)))
        width += whence_pages_get_width (self, WHENCE_FONT_SMALL, text) + 3;
    }
  return width;
}

/* A heading within a page. */
void
whence_pages_add_heading (WhencePages *self,
                          const char  *text,
                          const char  *target)
{
  self->y += 10;
  if (target)
    {
      whence_pages_add_target (self, g_strdup (target), whence_pages_get_left (self), self->y);
      whence_pages_add_outline (self, g_strdup (text), g_strdup (target));
    }
  self->y += whence_pages_add_text (self, WHENCE_FONT_CONTEXT, WHENCE_PAINT_TEXT, text, whence_pages_get_left (self), self->y,
                                    whence_pages_get_inner (self), 0);
  self->y += 4;
}

/* Starts a page; the first one has the title and the counts. */
void
whence_pages_begin_page (WhencePages *self)
{
  double left = whence_pages_get_left (self);
  double inner = whence_pages_get_inner (self);
  WhencePage *page = g_new0 (WhencePage, 1);

  page->scene = whence_scene_new (self->options.width, self->options.height);
  page->links = g_array_new (FALSE, FALSE, sizeof (WhencePageLink));
  page->targets = g_array_new (FALSE, FALSE, sizeof (WhencePageTarget));
  g_array_set_clear_func (page->links, link_clear);
  g_array_set_clear_func (page->targets, target_clear);
  g_ptr_array_add (self->pages, page);
  self->page = page;
  self->y = self->options.margin;
  if (self->pages->len == 1 && !self->options.is_figure)
    {
      g_autofree char *counts = whence_sources_count (self->sources, self->options.n_hidden);

      self->y += whence_pages_add_text (self, WHENCE_FONT_HEADING, WHENCE_PAINT_TEXT, self->title, left, self->y, inner, 3) + 1;
      self->y += whence_pages_add_text (self, WHENCE_FONT_BODY, WHENCE_PAINT_MUTED, counts, left, self->y, inner, 0) + 8;
    }
}

static void
add_footers (WhencePages *self)
{
  double left = whence_pages_get_left (self);
  double inner = whence_pages_get_inner (self);
  double y = whence_pages_get_bottom (self) + FOOTER_GAP;

  for (guint i = 0; i < self->pages->len; i++)
    {
      /* Translators: %1$u is the number of the page, %2$u how many there are. */
      g_autofree char *text = g_strdup_printf (_("Page %1$u of %2$u"), i + 1, self->pages->len);
      double width = whence_pages_get_width (self, WHENCE_FONT_SMALL, text);

      self->page = g_ptr_array_index (self->pages, i);
      whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, text, left + inner - width, y, 0, 1);
      whence_pages_add_text (self, WHENCE_FONT_SMALL, WHENCE_PAINT_MUTED, self->title, left, y, inner - width - 20, 1);
    }
}

/**
 * whence_pages_new:
 * @timeline: where the events come from; must outlive the pages
 * @events: (nullable) (element-type WhenceEvent): what to print, in order of time; all of @timeline where %NULL
 * @options: paper and layout
 *
 * Fills pages with events.  Each one is on the paper with its full title, its date and the numbers of its sources.
 *
 * Returns: (transfer full): the pages, one at least
 */
WhencePages *
whence_pages_new (const WhenceTimeline     *timeline,
                  GPtrArray                *events,
                  const WhencePagesOptions *options)
{
  WhencePages *self = g_new0 (WhencePages, 1);

  self->options = *options;
  self->title = whence_words_harmless (options->title ? options->title : _("Timeline"), -1);
  self->options.title = self->title;
  self->timeline = timeline;
  self->sources = whence_sources_new (timeline, events);
  self->events = self->sources->events;
  self->pen = whence_pen_new_paper (TEXT_SCALE * options->text_size, NULL, NULL);
  self->pages = g_ptr_array_new_with_free_func (page_free);
  self->outline = g_array_new (FALSE, FALSE, sizeof (WhenceOutlineEntry));
  g_array_set_clear_func (self->outline, outline_clear);

  whence_pages_note_signs (self);
  whence_pages_begin_page (self);
  if (options->layout == WHENCE_PAGES_TABLE)
    whence_pages_fill_table (self);
  else
    whence_pages_fill_timeline (self);
  if (!options->is_figure)
    {
      whence_pages_fill_eras (self);
      whence_pages_fill_undated (self);
      whence_pages_fill_sources (self);
    }
  if (!options->is_sheet)
    add_footers (self);
  self->page = NULL;
  return self;
}

/**
 * whence_pages_free:
 * @self: (transfer full): pages
 *
 * Frees them.
 */
void
whence_pages_free (WhencePages *self)
{
  g_free (self->title);
  whence_sources_free (self->sources);
  whence_pen_free (self->pen);
  g_ptr_array_unref (self->pages);
  g_array_unref (self->outline);
  g_free (self);
}

/**
 * whence_pages_get_n_pages:
 * @self: pages
 *
 * Returns: how many there are
 */
guint
whence_pages_get_n_pages (const WhencePages *self)
{
  return self->pages->len;
}

/**
 * whence_pages_get_size:
 * @self: pages
 * @page: number of a page, from 0
 * @out_width: takes the width of the paper, in points
 * @out_height: takes the height; of a sheet only what is used
 *
 * Tells how large a page is.
 */
void
whence_pages_get_size (const WhencePages *self,
                       guint              page,
                       double            *out_width,
                       double            *out_height)
{
  const WhencePage *one = g_ptr_array_index (self->pages, page);

  *out_width = self->options.width;
  *out_height = self->options.is_sheet ? MIN (one->used + self->options.margin, self->options.height) : self->options.height;
}

/**
 * whence_pages_get_top:
 * @self: pages
 * @page: number of a page, from 0
 *
 * Returns: where the uppermost of what is on the page begins, in points
 */
double
whence_pages_get_top (const WhencePages *self,
                      guint              page)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (((const WhencePage *) g_ptr_array_index (self->pages, page))->scene, &n);
  double top = self->options.height;

  for (guint i = 0; i < n; i++)
    top = MIN (top, primitives[i].y + MIN (primitives[i].height, 0));
  return top;
}

static void
draw_targets (const WhencePage *page,
              cairo_t          *cr)
{
  for (guint i = 0; i < page->targets->len; i++)
    {
      const WhencePageTarget *target = &g_array_index (page->targets, WhencePageTarget, i);
      char x[G_ASCII_DTOSTR_BUF_SIZE];
      char y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *attributes = g_strdup_printf ("name='%s' x=%s y=%s", target->name,
                                                     g_ascii_formatd (x, sizeof x, "%.2f", target->x),
                                                     g_ascii_formatd (y, sizeof y, "%.2f", target->y));

      cairo_tag_begin (cr, CAIRO_TAG_DEST, attributes);
      cairo_tag_end (cr, CAIRO_TAG_DEST);
    }
}

static void
draw_primitives (WhencePages      *self,
                 const WhencePage *page,
                 gboolean          has_links,
                 cairo_t          *cr)
{
  guint n;
  const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);
  guint next = 0;

  for (guint i = 0; i < n; i++)
    {
      const WhencePageLink *link
          = has_links && next < page->links->len ? &g_array_index (page->links, WhencePageLink, next) : NULL;

      if (link && link->first == i)
        {
          cairo_tag_begin (cr, "P", NULL);
          cairo_tag_begin (cr, CAIRO_TAG_LINK, link->attributes);
        }
      whence_draw_primitive (cr, &primitives[i], whence_palette_get_paper (), self->pen);
      if (link && link->last == i + 1)
        {
          cairo_tag_end (cr, CAIRO_TAG_LINK);
          cairo_tag_end (cr, "P");
          next++;
        }
    }
}

static void
draw_outline (WhencePages     *self,
              cairo_surface_t *surface)
{
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, self->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Whence");
  for (guint i = 0; i < self->outline->len; i++)
    {
      const WhenceOutlineEntry *entry = &g_array_index (self->outline, WhenceOutlineEntry, i);
      g_autofree char *attributes = g_strdup_printf ("dest='%s'", entry->target);

      cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, entry->title, attributes, 0);
    }
}

/**
 * whence_pages_draw:
 * @self: pages
 * @page: number of a page, from 0
 * @cr: where to draw it; one unit is a point
 *
 * Draws a page.  On a PDF surface links work, and the first page brings the outline and the title of the document.
 */
void
whence_pages_draw (WhencePages *self,
                   guint        page,
                   cairo_t     *cr)
{
  const WhencePage *one;
  gboolean has_links = cairo_surface_get_type (cairo_get_target (cr)) == CAIRO_SURFACE_TYPE_PDF;

  g_return_if_fail (page < self->pages->len);

  one = g_ptr_array_index (self->pages, page);
  cairo_save (cr);
  if (has_links)
    cairo_tag_begin (cr, "Document", NULL);
  if (has_links)
    draw_targets (one, cr);
  draw_primitives (self, one, has_links, cr);
  if (has_links)
    cairo_tag_end (cr, "Document");
  if (has_links && page == 0)
    draw_outline (self, cairo_get_target (cr));
  cairo_restore (cr);
}

/**
 * whence_pages_foreach_card:
 * @self: pages of a timeline
 * @page: number of a page, from 0
 * @func: called for each card that is on it
 * @data: for @func
 *
 * Tells where the cards of events are.
 */
void
whence_pages_foreach_card (const WhencePages  *self,
                           guint               page,
                           WhencePagesCardFunc func,
                           gpointer            data)
{
  guint n;
  const WhencePrimitive *primitives;

  g_return_if_fail (page < self->pages->len);

  primitives = whence_scene_get (((const WhencePage *) g_ptr_array_index (self->pages, page))->scene, &n);
  for (guint i = 0; i < n; i++)
    if (primitives[i].shape == WHENCE_SHAPE_RECTANGLE && primitives[i].fill == WHENCE_PAINT_CARD && primitives[i].index != WHENCE_SCENE_NONE)
      func (primitives[i].index, primitives[i].x, primitives[i].y, primitives[i].width, primitives[i].height, data);
}

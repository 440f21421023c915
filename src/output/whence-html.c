/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A timeline as one web page, to be read, sent and put on a site: the drawing, the chronology, what has no date, and the sources.
 *
 * The page needs nothing but itself: no script, no network.  Foreign text is escaped and harmless; it may be of any language, which is
 * said by an empty "lang".  Only addresses of the web are links.  An event's "datetime" is there where HTML has a form for its date; "data-edtf"
 * always tells it as precisely as it was told. */

#include "config.h"

#include "whence-html.h"

#include <glib/gi18n-lib.h>

#include "whence-edtf.h"
#include "whence-html-private.h"
#include "whence-link.h"
#include "whence-markup.h"
#include "whence-plot.h"
#include "whence-sources.h"
#include "whence-step.h"
#include "whence-tick-words.h"
#include "whence-words.h"

/* So many places to jump to, more or less. */
#define JUMPS 24
#define YEAR_MINUTES (365.0 * 1440)
/* Whoever shows a page may not be told where its links come from, and must not run or load what it might be made to hold. */
#define META \
  "<meta charset=\"utf-8\">\n" \
  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n" \
  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n" \
  "<meta name=\"referrer\" content=\"no-referrer\">\n" \
  "<meta name=\"generator\" content=\"Whence " WHENCE_VERSION "\">\n"
/* Of foreign text, whose language and direction are its own. */
#define FOREIGN " lang=\"\" dir=\"auto\""

typedef struct
{
  GString                  *out;
  const WhenceTimeline     *timeline;
  const WhencePagesOptions *options;
  WhenceSources            *sources;
} Page;

/* Adds a text, escaped, between two pieces of markup; nothing for no text. */
static void
add_text (GString *out, const char *before, const char *text, const char *after)
{
  g_autofree char *escaped = text != NULL && *text != '\0' ? whence_markup_text (text, -1, NULL) : NULL;

  if (escaped != NULL)
    g_string_append_printf (out, "%s%s%s", before, escaped, after);
}

static void
add_heading (GString *out, const char *id, const char *words)
{
  g_string_append_printf (out, "<section id=\"%s\">\n<h2 id=\"%s-heading\">", id, id);
  add_text (out, "", words, "</h2>\n");
}

/* The date in the form that HTML knows: one year, month, week, day or minute that it was or that it was about; else NULL. */
static char *
dup_datetime (const WhenceSpan *span)
{
  static const guint forms = 1u << WHENCE_PRECISION_MINUTE | 1u << WHENCE_PRECISION_DAY | 1u << WHENCE_PRECISION_WEEK
                             | 1u << WHENCE_PRECISION_MONTH | 1u << WHENCE_PRECISION_YEAR;
  WhenceSpan plain = *span;

  plain.flags &= (guint8) ~(WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN);
  if (plain.flags != 0 || (forms & 1u << span->precision) == 0 || whence_civil_from_day (whence_span_get_first_day (span)).year < 1)
    return NULL;
  return whence_edtf_format (&plain);
}

static void
add_date (GString *out, const WhenceEvent *event)
{
  g_autofree char *words = event->dated ? whence_words_format_span (&event->span) : g_strdup (_("undated"));
  g_autofree char *datetime = event->dated ? dup_datetime (&event->span) : NULL;

  if (datetime != NULL)
    g_string_append_printf (out, "<time datetime=\"%s\">", datetime);
  add_text (out, "", words, datetime != NULL ? "</time>" : "");
}

/* The number of the source, and the way to the passage on the web. */
static void
add_whence (Page *self, const WhenceMention *mention, const char *link)
{
  guint number = whence_sources_get_number (self->sources, mention->article);
  g_autofree char *title = whence_words_article_title (mention->article);
  g_autofree char *host = whence_link_get_host (mention->article->address);
  g_autofree char *tip = host != NULL ? whence_words_fill (_("Open the web page on {host}"), "host", host, NULL) : NULL;

  g_string_append_printf (self->out, " <a href=\"#source-%u\"", number);
  add_text (self->out, " title=\"", title, "\"");
  g_string_append_printf (self->out, ">[%u]</a>", number);
  if (link == NULL)
    return;
  g_string_append (self->out, " <a href=\"");
  add_text (self->out, "", link, "\" rel=\"noreferrer\"");
  add_text (self->out, " title=\"", tip, "\">");
  add_text (self->out, "", host, "</a>");
}

static void
add_passage (Page *self, const WhenceEvent *event, const WhenceMention *mention)
{
  g_autofree char *passage = whence_markup_passage (mention, NULL);
  g_autofree char *quoted = whence_words_fill (_("“{passage}”"), "passage", passage, NULL);
  g_autofree char *link = whence_link_to_passage (mention->article, mention->begin, mention->end);
  g_autofree char *date = whence_words_own_date (event, mention);
  g_autofree char *joined = whence_words_joined (mention);

  g_string_append (self->out, "<blockquote");
  add_text (self->out, " cite=\"", link, "\"");
  g_string_append_printf (self->out, "><p><span class=\"quote\"" FOREIGN ">%s</span>", quoted);
  add_whence (self, mention, link);
  g_string_append (self->out, "</p>");
  add_text (self->out, "<p class=\"told\">", date, "</p>");
  add_text (self->out, "<p class=\"joined\">", joined, "</p>");
  g_string_append (self->out, "</blockquote>\n");
}

static void
add_about (GString *out, const WhenceEvent *event)
{
  g_autofree char *about = whence_words_describe (event);

  if (*about == '\0')
    return;
  g_string_append (out, "<p class=\"about\">");
  if (event->kind != WHENCE_KIND_OTHER)
    add_text (out, "<span aria-hidden=\"true\">", whence_words_kind_symbol (event->kind), "</span> ");
  add_text (out, "", about, "</p>\n");
}

static void
add_event (Page *self, const WhenceEvent *event, guint number)
{
  GString *out = self->out;
  g_autofree char *edtf = event->dated ? whence_edtf_format (&event->span) : NULL;
  g_autofree char *title = whence_words_quote (event->title, -1);
  g_autofree char *why = whence_sources_explain (self->sources, event);

  g_string_append_printf (out, "<li id=\"event-%u\" class=\"t%u\"", number, whence_plot_get_tint (event->kind));
  add_text (out, " data-edtf=\"", edtf, "\"");
  g_string_append_printf (out, ">\n<p class=\"when\"><a class=\"number\" href=\"#event-%u\">%u</a> ", number, number);
  add_date (out, event);
  g_string_append (out, "</p>\n<div class=\"what\">\n");
  add_text (out, "<h3" FOREIGN ">", title, "</h3>\n");
  add_about (out, event);
  add_text (out, "<p class=\"why\">", why, "</p>\n");
  add_text (out, "<p class=\"note\" dir=\"auto\">", event->note, "</p>\n");
  for (guint i = 0; i < event->mentions->len; i++)
    add_passage (self, event, g_ptr_array_index (event->mentions, i));
  g_string_append (out, "</div>\n</li>\n");
}

static void
add_events (Page *self, GPtrArray *events, guint first)
{
  g_string_append_printf (self->out, "<ol class=\"events\" role=\"list\" start=\"%u\">\n", first);
  for (guint i = 0; i < events->len; i++)
    add_event (self, g_ptr_array_index (events, i), first + i);
  g_string_append (self->out, "</ol>\n");
}

/* The first event of each year, of every ten years, or whatever makes a line or two, called by its year. */
static void
add_jumps (Page *self)
{
  GPtrArray *events = self->sources->events;
  const WhenceEvent *first = g_ptr_array_index (events, 0);
  const WhenceEvent *last = g_ptr_array_index (events, events->len - 1);
  guint year = whence_step_at_least (YEAR_MINUTES);
  guint step = whence_step_at_least (MAX ((double) (last->span.begin - first->span.begin) / JUMPS, YEAR_MINUTES));
  gint64 told = 0;

  if (whence_step_floor (step, first->span.begin) == whence_step_floor (step, last->span.begin))
    return;
  g_string_append (self->out, "<nav class=\"jumps\" aria-labelledby=\"chronology-heading\">\n");
  for (guint i = 0; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      gint64 begin = whence_step_floor (step, event->span.begin);
      g_autofree char *words
          = i == 0 || begin != told ? whence_tick_words_format (year, whence_step_floor (year, event->span.begin), TRUE) : NULL;

      if (words != NULL)
        g_string_append_printf (self->out, "<a href=\"#event-%u\">", i + 1);
      add_text (self->out, "", words, "</a>\n");
      told = begin;
    }
  g_string_append (self->out, "</nav>\n");
}

static void
add_timeline (Page *self)
{
  add_heading (self->out, "timeline", _("Timeline"));
  whence_html_add_figure (self->out, self->timeline, self->sources->events, self->options);
}

static void
add_eras (Page *self)
{
  add_heading (self->out, "eras", _("Eras"));
  g_string_append (self->out, "<ul class=\"eras\" role=\"list\">\n");
  for (guint i = 0; i < self->timeline->eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (self->timeline->eras, i);
      g_autofree char *name = whence_words_quote (era->name, -1);
      g_autofree char *date = whence_words_format_span (&era->span);
      g_autofree char *edtf = whence_edtf_format (&era->span);

      g_string_append_printf (self->out, "<li class=\"t%u\" data-edtf=\"%s\">", whence_plot_get_era_tint (era->color), edtf);
      add_text (self->out, "<strong" FOREIGN ">", name, "</strong> ");
      add_text (self->out, "<span class=\"about\">", date, "</span></li>\n");
    }
  g_string_append (self->out, "</ul>\n");
}

static void
add_chronology (Page *self)
{
  add_heading (self->out, "chronology", _("Chronology"));
  add_jumps (self);
  add_events (self, self->sources->events, 1);
}

static void
add_undated (Page *self)
{
  add_heading (self->out, "undated", _("Without a date"));
  add_events (self, self->sources->undated, self->sources->events->len + 1);
}

static void
add_back_links (GString *out, const GArray *told)
{
  add_text (out, "<p class=\"back\">", _("Events:"), "");
  for (guint i = 0; i < told->len; i++)
    {
      guint number = g_array_index (told, guint, i);

      g_string_append_printf (out, " <a href=\"#event-%u\">%u</a>", number, number);
    }
  g_string_append (out, "</p>\n");
}

static void
add_source (Page *self, guint number)
{
  const WhenceArticle *article = g_ptr_array_index (self->sources->articles, number - 1);
  const WhenceReference *reference = whence_sources_find_reference (self->sources, article);
  g_autofree char *title = whence_words_article_title (article);
  g_autofree char *about = whence_sources_describe (self->sources, article);
  g_autofree char *why = reference != NULL ? whence_words_explain_reference (article, reference) : NULL;
  g_autofree char *address = whence_words_quote (article->address != NULL ? article->address : article->id, -1);
  g_autofree char *link = whence_link_to_passage (article, 0, 0);

  g_string_append_printf (self->out, "<li id=\"source-%u\">\n<span class=\"number\">[%u]</span>\n<div>\n", number, number);
  add_text (self->out, "<p><cite" FOREIGN ">", title, "</cite></p>\n");
  add_text (self->out, "<p class=\"about\">", about, "</p>\n");
  add_text (self->out, "<p><a rel=\"noreferrer\" href=\"", link, "\">");
  if (link != NULL)
    add_text (self->out, "", address, "</a></p>\n");
  else if (!g_str_equal (address, title)) /* an article without a headline is called by its file's name */
    add_text (self->out, "<p class=\"about\">", address, "</p>\n");
  add_text (self->out, "<p class=\"why\">", why, "</p>\n");
  add_back_links (self->out, g_ptr_array_index (self->sources->told, number - 1));
  g_string_append (self->out, "</div>\n</li>\n");
}

static void
add_sources (Page *self)
{
  add_heading (self->out, "sources", _("Sources"));
  g_string_append (self->out, "<ol class=\"sources\" role=\"list\">\n");
  for (guint i = 0; i < self->sources->articles->len; i++)
    add_source (self, i + 1);
  g_string_append (self->out, "</ol>\n");
}

static gboolean
has_events (const Page *self)
{
  return self->sources->events->len > 0;
}

static gboolean
has_eras (const Page *self)
{
  return self->timeline->eras != NULL && self->timeline->eras->len > 0;
}

static gboolean
has_undated (const Page *self)
{
  return self->sources->undated->len > 0;
}

static gboolean
has_sources (const Page *self)
{
  return self->sources->articles->len > 0;
}

/* In this order on the page. */
static const struct
{
  const char *id;
  const char *words;
  gboolean (*is_there) (const Page *self);
  void (*add) (Page *self);
} sections[] = {
  { "timeline", N_("Timeline"), has_events, add_timeline },
  { "eras", N_("Eras"), has_eras, add_eras },
  { "chronology", N_("Chronology"), has_events, add_chronology },
  { "undated", N_("Without a date"), has_undated, add_undated },
  { "sources", N_("Sources"), has_sources, add_sources },
};

static void
add_contents (Page *self)
{
  /* Translators: what a list of the parts of a page is called. */
  add_text (self->out, "<nav aria-label=\"", _("Contents"), "\">\n<ul role=\"list\">\n");
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (sections[i].is_there (self))
      {
        g_string_append_printf (self->out, "<li><a href=\"#%s\">", sections[i].id);
        add_text (self->out, "", _(sections[i].words), "</a></li>\n");
      }
  g_string_append (self->out, "</ul>\n</nav>\n");
}

static void
add_head (Page *self, const char *title)
{
  g_autofree char *counts = whence_sources_count (self->sources, self->options->n_hidden);

  /* Translators: the tag of the language you translate to, "de", as web pages name it. */
  add_text (self->out, "<!DOCTYPE html>\n<html lang=\"", C_("language", "en"), "\">\n<head>\n" META);
  add_text (self->out, "<title>", title, "</title>\n<style>");
  whence_html_add_style (self->out);
  g_string_append (self->out, "</style>\n</head>\n<body>\n<div class=\"page\">\n");
  add_text (self->out, "<header>\n<h1" FOREIGN ">", title, "</h1>\n");
  add_text (self->out, "<p class=\"counts\">", counts, "</p>\n");
  add_contents (self);
  g_string_append (self->out, "</header>\n<main>\n");
}

/**
 * whence_html_write_timeline:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to write of it, in order of time; all where %NULL
 * @options: its title, what is left out, and how the drawing is divided
 *
 * Writes a timeline as a web page.
 *
 * Returns: (transfer full): the file
 */
GBytes *
whence_html_write_timeline (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options)
{
  g_autoptr (WhenceSources) sources = NULL;
  g_autofree char *title = NULL;
  Page page = { .timeline = timeline, .options = options };

  g_return_val_if_fail (timeline != NULL && options != NULL, NULL);

  sources = whence_sources_new (timeline, events);
  title = whence_words_quote (options->title != NULL ? options->title : _("Timeline"), -1);
  page.sources = sources;
  page.out = g_string_new (NULL);
  add_head (&page, title);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    if (sections[i].is_there (&page))
      {
        sections[i].add (&page);
        g_string_append (page.out, "</section>\n");
      }
  g_string_append (page.out, "</main>\n</div>\n</body>\n</html>\n");
  return g_string_free_to_bytes (page.out);
}

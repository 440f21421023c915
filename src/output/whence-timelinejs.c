/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A timeline for web sites: JSON for TimelineJS 3.
 *
 * It draws what lies between two dates, and shows a text for it: "start_date" is as precise as it was told, "end_date" the last day of what
 * is no single day, and "display_date" says in words what neither can, "about", "by" or "since".  Years before our era are counted as
 * people write them there: -44 is 44 BC.  Its texts are HTML and escaped as such.  What has no date stands on the title's page. */

#include "config.h"

#include "whence-timelinejs.h"

#include <glib/gi18n-lib.h>

#include "whence-citation.h"
#include "whence-export.h"
#include "whence-json-writer.h"
#include "whence-link.h"
#include "whence-markup.h"
#include "whence-sources.h"
#include "whence-words.h"

static gint
count_year (gint year)
{
  return year > 0 ? year : year - 1;
}

/* A date down to @precision. */
static void
add_date (WhenceJsonWriter *json, const char *name, gint64 minute, WhencePrecision precision)
{
  WhenceSpan span = { .begin = minute, .end = minute + 1 };
  gint32 day = whence_span_get_first_day (&span);
  WhenceCivil civil = whence_civil_from_day (day);
  guint clock = (guint) (minute - day * WHENCE_MINUTES_PER_DAY);

  whence_json_writer_name (json, name);
  whence_json_writer_open (json, '{');
  whence_json_writer_add_integer (json, "year", count_year (civil.year));
  if (precision < WHENCE_PRECISION_YEAR)
    whence_json_writer_add_integer (json, "month", civil.month);
  if (precision < WHENCE_PRECISION_MONTH)
    whence_json_writer_add_integer (json, "day", civil.day);
  if (precision < WHENCE_PRECISION_DAY)
    whence_json_writer_add_integer (json, "hour", clock / 60);
  if (precision < WHENCE_PRECISION_HOUR)
    whence_json_writer_add_integer (json, "minute", clock % 60);
  whence_json_writer_close (json, '}');
}

/* What is open has no end, and what is one moment neither. */
static gboolean
has_end (const WhenceSpan *span)
{
  if ((span->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)) != 0)
    return FALSE;
  return span->precision > WHENCE_PRECISION_DAY || whence_span_get_first_day (span) != whence_span_get_last_day (span)
         || (span->flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_ONE_OF)) != 0;
}

static void
add_dates (WhenceJsonWriter *json, const WhenceSpan *span)
{
  add_date (json, "start_date", span->begin, (WhencePrecision) span->precision);
  if (has_end (span))
    add_date (json, "end_date", span->end - 1, MIN ((WhencePrecision) span->end_precision, WHENCE_PRECISION_DAY));
}

static void
append_paragraph (GString *html, const char *before, const char *text, const char *after)
{
  g_autofree char *escaped = text != NULL && *text != '\0' ? whence_markup_text (text, -1, NULL) : NULL;

  if (escaped != NULL)
    g_string_append_printf (html, "<p>%s%s%s</p>", before, escaped, after);
}

/* “They met.” (The visit, The Daily, 15 May 2024), the source a link to the passage. */
static void
append_passage (GString *html, const WhenceMention *mention)
{
  g_autofree char *passage = whence_markup_passage (mention, NULL);
  g_autofree char *link = whence_link_to_passage (mention->article, mention->begin, mention->end);
  g_autofree char *plain = whence_citation_source (mention->article, link == NULL);
  g_autofree char *source = whence_markup_text (plain, -1, NULL);
  g_autofree char *href = link != NULL ? whence_markup_text (link, -1, NULL) : NULL;
  g_autofree char *linked = href != NULL ? g_strdup_printf ("<a href=\"%s\">%s</a>", href, source) : g_strdup (source);
  g_autofree char *line = whence_words_fill (_("“{passage}” ({source})"), "passage", passage, "source", linked, NULL);

  g_string_append_printf (html, "<p>%s</p>", line);
}

static void
append_passages (GString *html, const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    append_passage (html, event->mentions->pdata[i]);
}

/* Takes the HTML. */
static void
add_text (WhenceJsonWriter *json, const char *headline, GString *html)
{
  g_autofree char *line = whence_words_quote (headline, -1);
  g_autofree char *escaped = whence_markup_text (line, -1, NULL);

  whence_json_writer_name (json, "text");
  whence_json_writer_open (json, '{');
  whence_json_writer_add_string (json, "headline", escaped);
  if (html != NULL && html->len > 0)
    whence_json_writer_add_string (json, "text", html->str);
  whence_json_writer_close (json, '}');
  if (html != NULL)
    g_string_free (html, TRUE);
}

/* What groups are called is taken for HTML once more after its marks were read: no tag may be left in it then. */
static void
add_group (WhenceJsonWriter *json, const char *name)
{
  GString *plain = g_string_new (name);
  g_autofree char *escaped = NULL;

  g_string_replace (plain, "<", "‹", 0);
  g_string_replace (plain, ">", "›", 0);
  escaped = whence_markup_text (plain->str, -1, NULL);
  whence_json_writer_add_string (json, "group", escaped);
  g_string_free (plain, TRUE);
}

static void
add_event (WhenceJsonWriter *json, const WhenceSources *sources, const WhenceEvent *event, const char *group)
{
  GString *html = g_string_new (NULL);
  g_autofree char *date = whence_words_format_span (&event->span);
  g_autofree char *about = whence_words_describe (event);
  g_autofree char *why = whence_sources_explain (sources, event);

  append_paragraph (html, "", about, "");
  append_paragraph (html, "<small>", why, "</small>");
  append_paragraph (html, "", event->note, "");
  append_passages (html, event);
  whence_json_writer_open (json, '{');
  whence_json_writer_add_string (json, "unique_id", event->id);
  add_dates (json, &event->span);
  whence_json_writer_add_string (json, "display_date", date);
  add_text (json, event->title, html);
  if (group != NULL && *group != '\0')
    add_group (json, group);
  whence_json_writer_add_boolean (json, "autolink", FALSE);
  whence_json_writer_close (json, '}');
}

static void
append_undated (GString *html, const GPtrArray *undated)
{
  append_paragraph (html, "<strong>", undated->len > 0 ? _("Without a date") : NULL, "</strong>");
  for (guint i = 0; i < undated->len; i++)
    {
      const WhenceEvent *event = undated->pdata[i];
      g_autofree char *title = whence_words_quote (event->title, -1);

      append_paragraph (html, "<em>", title, "</em>");
      append_passages (html, event);
    }
}

static void
add_title (WhenceJsonWriter *json, const WhenceSources *sources, const WhencePagesOptions *options)
{
  GString *html = g_string_new (NULL);
  g_autofree char *counts = whence_sources_count (sources, options->n_hidden);

  append_paragraph (html, "", counts, "");
  append_undated (html, sources->undated);
  whence_json_writer_name (json, "title");
  whence_json_writer_open (json, '{');
  add_text (json, options->title != NULL ? options->title : _("Timeline"), html);
  whence_json_writer_add_boolean (json, "autolink", FALSE);
  whence_json_writer_close (json, '}');
}

static void
add_events (WhenceJsonWriter *json, const WhenceSources *sources, WhenceGroup group)
{
  g_autoptr (GPtrArray) groups = whence_groups_name (group, sources->events);

  whence_json_writer_name (json, "events");
  whence_json_writer_open (json, '[');
  for (guint i = 0; i < sources->events->len; i++)
    add_event (json, sources, sources->events->pdata[i], groups->pdata[i]);
  whence_json_writer_close (json, ']');
}

/* An era must have two ends there: an open one is where the events end. */
static void
add_era (WhenceJsonWriter *json, const WhenceEra *era, gint64 first, gint64 last)
{
  gint64 begin = (era->span.flags & WHENCE_SPAN_OPEN_BEGIN) != 0 ? MIN (first, era->span.begin) : era->span.begin;
  gint64 end = (era->span.flags & WHENCE_SPAN_OPEN_END) != 0 ? MAX (last, era->span.end) : era->span.end;

  whence_json_writer_open (json, '{');
  add_date (json, "start_date", begin, WHENCE_PRECISION_DAY);
  add_date (json, "end_date", end - 1, WHENCE_PRECISION_DAY);
  add_text (json, era->name, NULL);
  whence_json_writer_close (json, '}');
}

static void
add_eras (WhenceJsonWriter *json, const GPtrArray *eras, const GPtrArray *events)
{
  gint64 first = ((const WhenceEvent *) events->pdata[0])->span.begin;
  gint64 last = first + 1;

  for (guint i = 0; i < events->len; i++)
    last = MAX (last, ((const WhenceEvent *) events->pdata[i])->span.end);
  whence_json_writer_name (json, "eras");
  whence_json_writer_open (json, '[');
  for (guint i = 0; i < eras->len; i++)
    add_era (json, eras->pdata[i], first, last);
  whence_json_writer_close (json, ']');
}

/**
 * whence_timelinejs_write_timeline:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to write of it, in order of time; all where %NULL
 * @options: its title, what is left out, and what it is grouped by
 * @error: takes that there is nothing to write: TimelineJS refuses what has no event with a date
 *
 * Writes a timeline for TimelineJS.
 *
 * Returns: (transfer full) (nullable): the file
 */
GBytes *
whence_timelinejs_write_timeline (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options, GError **error)
{
  g_autoptr (WhenceSources) sources = NULL;
  GString *out;
  WhenceJsonWriter json;

  g_return_val_if_fail (timeline != NULL && options != NULL, NULL);

  sources = whence_sources_new (timeline, events);
  if (sources->events->len == 0)
    {
      g_set_error_literal (error, WHENCE_EXPORT_ERROR, WHENCE_EXPORT_ERROR_EMPTY, _("No event has a date, and TimelineJS shows none without one"));
      return NULL;
    }
  out = g_string_new (NULL);
  whence_json_writer_init (&json, out, 2);
  whence_json_writer_open (&json, '{');
  add_title (&json, sources, options);
  add_events (&json, sources, options->group);
  if (timeline->eras != NULL && timeline->eras->len > 0)
    add_eras (&json, timeline->eras, sources->events);
  whence_json_writer_close (&json, '}');
  g_string_append_c (out, '\n');
  return g_string_free_to_bytes (out);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A timeline as text to be written on: markwhen, see markwhen.com.
 *
 * A head with the title, then an event a block: its date, its title and its kind as a tag; below that the date in words, since dates there
 * can neither be doubted nor open, why it is dated so, and the passages.  Dates are those of EDTF that markwhen reads; before our era there are
 * only years, "44 BC".  What has no date stands in comments behind the head.
 *
 * Any line that begins with something like a date and a colon would be another event, and one that begins with a word and a colon a property:
 * ours begin with a bracket or a quotation mark.  A word joiner takes their meaning from marks in foreign text. */

#include "config.h"

#include "whence-markwhen.h"

#include <glib/gi18n-lib.h>

#include "whence-citation.h"
#include "whence-json-writer.h"
#include "whence-link.h"
#include "whence-sources.h"
#include "whence-words.h"

#define JOINER "\xe2\x81\xa0"

static char *
replace_all (const char *text, const char *const (*pairs)[2])
{
  GString *result = g_string_new (text);

  for (guint i = 0; pairs[i][0] != NULL; i++)
    g_string_replace (result, pairs[i][0], pairs[i][1], 0);
  return g_string_free (result, FALSE);
}

/* Foreign text in a line: no tag, no link, no box to be ticked, no comment. */
static char *
make_plain (const char *text)
{
  static const char *const marks[][2] = { { "#", "#" JOINER }, { "](", "]" JOINER "(" }, { "[", JOINER "[" }, { NULL } };
  g_autofree char *line = whence_words_quote (text, -1);
  g_autofree char *plain = replace_all (line, marks);

  return g_str_has_prefix (plain, "//") ? g_strconcat (JOINER, plain, NULL) : g_steal_pointer (&plain);
}

/* A date down to @precision; before our era only the year. */
static char *
format_date (gint64 minute, WhencePrecision precision, gboolean has_era)
{
  WhenceSpan span = { .begin = minute, .end = minute + 1 };
  gint32 day = whence_span_get_first_day (&span);
  WhenceCivil civil = whence_civil_from_day (day);
  guint clock = (guint) (minute - day * WHENCE_MINUTES_PER_DAY);

  if (has_era)
    return g_strdup_printf ("%d %s", civil.year > 0 ? civil.year : 1 - civil.year, civil.year > 0 ? "AD" : "BC");
  if (precision >= WHENCE_PRECISION_YEAR)
    return g_strdup_printf ("%04d", civil.year);
  if (precision >= WHENCE_PRECISION_MONTH)
    return g_strdup_printf ("%04d-%02u", civil.year, civil.month);
  if (precision >= WHENCE_PRECISION_DAY)
    return g_strdup_printf ("%04d-%02u-%02u", civil.year, civil.month, civil.day);
  return g_strdup_printf ("%04d-%02u-%02u %02u:%02u", civil.year, civil.month, civil.day, clock / 60,
                          precision == WHENCE_PRECISION_HOUR ? 0 : clock % 60);
}

/* One date, or two with what is between them where they are not the same.  An open end lies where the known one does. */
static char *
format_dates (const WhenceSpan *span)
{
  gboolean has_era = whence_civil_from_day (whence_span_get_first_day (span)).year < 1;
  g_autofree char *first = format_date (span->begin, (WhencePrecision) span->precision, has_era);
  g_autofree char *last = format_date (span->end - 1, (WhencePrecision) span->end_precision, has_era);
  gboolean is_moment = (span->flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_ONE_OF)) == 0 && span->precision <= WHENCE_PRECISION_HOUR;

  if (is_moment || (span->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)) != 0 || g_str_equal (first, last))
    return g_steal_pointer (&first);
  return g_strconcat (first, has_era ? " - " : "/", last, NULL);
}

/* The source, and where it has an address a link to the passage. */
static char *
format_source (const WhenceMention *mention)
{
  static const char *const brackets[][2] = { { "[", "(" }, { "]", ")" }, { "#", "#" JOINER }, { NULL } };
  static const char *const parentheses[][2] = { { "(", "%28" }, { ")", "%29" }, { NULL } };
  g_autofree char *link = whence_link_to_passage (mention->article, mention->begin, mention->end);
  g_autofree char *source = whence_citation_source (mention->article, link == NULL);
  g_autofree char *label = replace_all (source, brackets);
  g_autofree char *target = link != NULL ? replace_all (link, parentheses) : NULL;

  return target != NULL ? g_strdup_printf ("[%s](%s)", label, target) : g_steal_pointer (&label);
}

static void
append_passages (GString *out, const char *before, const WhenceEvent *event)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = event->mentions->pdata[i];
      g_autofree char *passage = g_strndup (mention->article->text + mention->begin, mention->end - mention->begin);
      g_autofree char *plain = make_plain (passage);
      g_autofree char *source = format_source (mention);
      g_autofree char *line = whence_words_fill (_("“{passage}” ({source})"), "passage", plain, "source", source, NULL);

      g_string_append_printf (out, "%s%s\n", before, line);
    }
}

static void
append_bracketed (GString *out, const char *text)
{
  g_autofree char *plain = text != NULL && *text != '\0' ? make_plain (text) : NULL;

  if (plain != NULL)
    g_string_append_printf (out, "(%s)\n", plain);
}

static void
append_event (GString *out, const WhenceSources *sources, const WhenceEvent *event)
{
  g_autofree char *dates = format_dates (&event->span);
  g_autofree char *title = make_plain (event->title);
  g_autofree char *words = whence_words_format_span (&event->span);
  g_autofree char *about = whence_words_describe (event);
  g_autofree char *facts = *about != '\0' ? g_strconcat (words, " · ", about, NULL) : g_strdup (words);
  g_autofree char *why = whence_sources_explain (sources, event);

  g_string_append_printf (out, "\n%s: %s", dates, title);
  if (event->kind != WHENCE_KIND_OTHER)
    g_string_append_printf (out, " #%s", whence_kind_get_id (event->kind));
  g_string_append_c (out, '\n');
  append_bracketed (out, facts);
  append_bracketed (out, why);
  append_bracketed (out, event->note);
  append_passages (out, "", event);
}

static void
append_eras (GString *out, const GPtrArray *eras)
{
  for (guint i = 0; eras != NULL && i < eras->len; i++)
    {
      const WhenceEra *era = eras->pdata[i];
      g_autofree char *dates = format_dates (&era->span);
      g_autofree char *name = make_plain (era->name);
      g_autofree char *words = whence_words_format_span (&era->span);

      g_string_append_printf (out, "\n%s: %s #era\n(%s)\n", dates, name, words);
    }
}

static void
append_undated (GString *out, const GPtrArray *undated)
{
  if (undated->len > 0)
    g_string_append_printf (out, "\n// %s\n", _("Without a date"));
  for (guint i = 0; i < undated->len; i++)
    {
      const WhenceEvent *event = undated->pdata[i];
      g_autofree char *title = make_plain (event->title);

      g_string_append_printf (out, "// %s\n", title);
      append_passages (out, "//   ", event);
    }
}

/* A property of the head: YAML takes strings of JSON. */
static void
append_property (GString *out, const char *name, const char *value)
{
  g_autofree char *plain = make_plain (value);
  WhenceJsonWriter json;

  g_string_append_printf (out, "%s: ", name);
  whence_json_writer_init (&json, out, 0);
  whence_json_writer_string (&json, plain, -1);
  g_string_append_c (out, '\n');
}

/**
 * whence_markwhen_write_timeline:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to write of it, in order of time; all where %NULL
 * @options: its title and what is left out
 *
 * Writes a timeline as markwhen.
 *
 * Returns: (transfer full): the file
 */
GBytes *
whence_markwhen_write_timeline (const WhenceTimeline *timeline, GPtrArray *events, const WhencePagesOptions *options)
{
  g_autoptr (WhenceSources) sources = NULL;
  g_autofree char *counts = NULL;
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (timeline != NULL && options != NULL, NULL);

  sources = whence_sources_new (timeline, events);
  counts = whence_sources_count (sources, options->n_hidden);
  append_property (out, "title", options->title != NULL ? options->title : _("Timeline"));
  append_property (out, "description", counts);
  append_undated (out, sources->undated);
  append_eras (out, timeline->eras);
  for (guint i = 0; i < sources->events->len; i++)
    append_event (out, sources, sources->events->pdata[i]);
  return g_string_free_to_bytes (out);
}

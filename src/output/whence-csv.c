/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as a table: comma-separated values after RFC 4180, in UTF-8 as RFC 7111 has it.  A heading, then a record an event, those
 * without a date last; every record ends with CRLF.
 *
 * The names of the columns are the same in all languages, since programs ask for them; dates, kinds and marks are words of the reader's.
 * "first_day" and "last_day" are what a span covers, both included, and empty where an end is open; "edtf" is the date as precise as it
 * was told.  "sources", "addresses" and "passages" have a line for each telling, in the same order, so that their lines belong together. */

#include "config.h"

#include "whence-csv.h"

#include <string.h>

#include "whence-edtf.h"
#include "whence-words.h"

#define LINE_END "\r\n"

static char *
dup_date (const WhenceEvent *event)
{
  return event->dated ? whence_words_format_span (&event->span) : NULL;
}

static char *
dup_edtf (const WhenceEvent *event)
{
  return event->dated ? whence_edtf_format (&event->span) : NULL;
}

static char *
format_day (gint32 day)
{
  WhenceSpan span = whence_span_from_day (day);

  return whence_edtf_format (&span);
}

static char *
dup_first_day (const WhenceEvent *event)
{
  if (!event->dated || (event->span.flags & WHENCE_SPAN_OPEN_BEGIN) != 0)
    return NULL;
  return format_day (whence_span_get_first_day (&event->span));
}

static char *
dup_last_day (const WhenceEvent *event)
{
  if (!event->dated || (event->span.flags & WHENCE_SPAN_OPEN_END) != 0)
    return NULL;
  return format_day (whence_span_get_last_day (&event->span));
}

static char *
dup_title (const WhenceEvent *event)
{
  return whence_words_quote (event->title, -1);
}

static char *
dup_kind (const WhenceEvent *event)
{
  return event->kind != WHENCE_KIND_OTHER ? g_strdup (whence_words_kind (event->kind)) : NULL;
}

static char *
dup_place (const WhenceEvent *event)
{
  return event->place != NULL ? whence_words_quote (event->place, -1) : NULL;
}

static char *
dup_participants (const WhenceEvent *event)
{
  g_autofree char *names = g_strjoinv ("; ", event->participants);

  return whence_words_quote (names, -1);
}

static char *
dup_notice (const WhenceEvent *event)
{
  return g_strdup (whence_words_notice (event));
}

static char *
dup_status (const WhenceEvent *event)
{
  return g_strdup (whence_words_status (event->status));
}

static char *
dup_starred (const WhenceEvent *event)
{
  return event->starred ? g_strdup ("*") : NULL;
}

static char *
dup_note (const WhenceEvent *event)
{
  return event->note != NULL ? whence_words_harmless (event->note, -1) : NULL;
}

static char *
dup_source (const WhenceMention *mention)
{
  return whence_words_article_title (mention->article);
}

static char *
dup_address (const WhenceMention *mention)
{
  return mention->article->address != NULL ? whence_words_quote (mention->article->address, -1) : g_strdup ("");
}

static char *
dup_passage (const WhenceMention *mention)
{
  return whence_words_quote (mention->article->text + mention->begin, (gssize) mention->end - mention->begin);
}

static char *
join_tellings (const WhenceEvent *event, char *(*dup_part) (const WhenceMention *mention))
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < event->mentions->len; i++)
    {
      g_autofree char *part = dup_part (event->mentions->pdata[i]);

      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "", part);
    }
  return g_string_free (lines, FALSE);
}

static char *
dup_sources (const WhenceEvent *event)
{
  return join_tellings (event, dup_source);
}

static char *
dup_addresses (const WhenceEvent *event)
{
  return join_tellings (event, dup_address);
}

static char *
dup_passages (const WhenceEvent *event)
{
  return join_tellings (event, dup_passage);
}

/* Whether a field is made of foreign words, which must not become a formula in a spreadsheet. */
typedef enum
{
  OURS,
  FOREIGN,
} Origin;

static const struct
{
  const char *name;
  Origin origin;
  char *(*dup) (const WhenceEvent *event);
} columns[] = {
  { "date", OURS, dup_date },
  { "edtf", OURS, dup_edtf },
  { "first_day", OURS, dup_first_day },
  { "last_day", OURS, dup_last_day },
  { "title", FOREIGN, dup_title },
  { "kind", OURS, dup_kind },
  { "place", FOREIGN, dup_place },
  { "participants", FOREIGN, dup_participants },
  { "notice", OURS, dup_notice },
  { "status", OURS, dup_status },
  { "starred", OURS, dup_starred },
  { "note", FOREIGN, dup_note },
  { "sources", FOREIGN, dup_sources },
  { "addresses", FOREIGN, dup_addresses },
  { "passages", FOREIGN, dup_passages },
};

static void
append_field (GString *out, const char *text, Origin origin)
{
  gboolean disarms = origin == FOREIGN && *text != '\0' && strchr ("=+-@\t", *text) != NULL;

  if (strpbrk (text, ",\"\r\n") == NULL)
    {
      g_string_append_printf (out, "%s%s", disarms ? "'" : "", text);
      return;
    }
  g_string_append (out, disarms ? "\"'" : "\"");
  for (const char *p = text; *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
append_events (GString *out, GPtrArray *events)
{
  for (guint e = 0; events != NULL && e < events->len; e++)
    for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
      {
        g_autofree char *text = columns[i].dup (events->pdata[e]);

        append_field (out, text != NULL ? text : "", columns[i].origin);
        g_string_append (out, i + 1 < G_N_ELEMENTS (columns) ? "," : LINE_END);
      }
}

/**
 * whence_csv_write_timeline:
 * @timeline: a timeline
 *
 * Writes the events of a timeline as a table.
 *
 * Returns: (transfer full): the file
 */
GBytes *
whence_csv_write_timeline (const WhenceTimeline *timeline)
{
  GString *out = g_string_new (NULL);

  g_return_val_if_fail (timeline != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    g_string_append_printf (out, "%s%s", columns[i].name, i + 1 < G_N_ELEMENTS (columns) ? "," : LINE_END);
  append_events (out, timeline->events);
  append_events (out, timeline->undated);
  return g_string_free_to_bytes (out);
}

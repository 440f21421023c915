/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n.h>

#include "whence-cli-private.h"
#include "whence-csv.h"
#include "whence-icalendar.h"
#include "whence-json.h"

/* ORDER EXTRACT */
typedef enum
{
  FORMAT_EVENTS,
  FORMAT_TIMEXES,
  FORMAT_DOCUMENT,
  FORMAT_LINES,
  FORMAT_CSV,
  FORMAT_ICALENDAR,
} ExtractFormat;

static const char *const formats[] = { "events", "timexes", "document", "jsonl", "csv", "icalendar", NULL };

/* What is being written, and the room it is written in, used for one article after another. */
typedef struct
{
  const char *reference_date;
  GString    *text;
} Output;

static gboolean
write_out (Output *output)
{
  return whence_cli_write (output->text->str, output->text->len);
}

static gboolean
write_timexes (WhenceArticle *article, gpointer user_data)
{
  Output *output = user_data;
  WhenceReference reference;
  g_autoptr (GArray) timexes = NULL;
  WhenceJsonWriter writer;

  whence_reference_init (&reference);
  timexes = whence_pipeline_read_timexes (article, output->reference_date, &reference);
  g_string_truncate (output->text, 0);
  whence_json_writer_init (&writer, output->text, 0);
  whence_json_write_timexes (&writer, article, &reference, timexes);
  g_string_append_c (output->text, '\n');
  whence_reference_clear (&reference);
  return write_out (output);
}

/* An article is a timeline of its own here, so that what it tells twice is one event; the union of many is merged by extracting
 * over all of them. */
static gboolean
write_lines (WhenceArticle *article, gpointer user_data)
{
  Output *output = user_data;
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
  g_autoptr (WhenceTimeline) timeline = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (readings, whence_pipeline_read_dated (article, output->reference_date));
  timeline = whence_pipeline_join (readings, NULL, &error);
  if (timeline == NULL)
    {
      whence_cli_complain ("%s", error->message);
      return FALSE;
    }
  g_string_truncate (output->text, 0);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      WhenceJsonWriter writer;

      whence_json_writer_init (&writer, output->text, 0);
      whence_json_write_event (&writer, timeline->events->pdata[i]);
      g_string_append_c (output->text, '\n');
    }
  return write_out (output);
}

static gboolean
write_events (WhenceCliInput *input, Output *output)
{
  g_autoptr (WhenceTimeline) timeline = whence_cli_input_timeline (input);
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, output->text, 1);
  whence_json_write_events (&writer, timeline != NULL ? timeline->events : nothing);
  g_string_append_c (output->text, '\n');
  return write_out (output);
}

static GBytes *
make_document (const WhenceTimeline *timeline, ExtractFormat format, GError **error)
{
  if (format == FORMAT_CSV)
    return whence_csv_write_timeline (timeline);
  if (format == FORMAT_ICALENDAR)
    return whence_icalendar_write_timeline (timeline, g_get_real_time () / G_USEC_PER_SEC, error);
  return whence_json_write_timeline (timeline);
}

static gboolean
write_document (WhenceCliInput *input, ExtractFormat format)
{
  g_autoptr (WhenceTimeline) timeline = whence_cli_input_timeline (input);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = timeline != NULL ? make_document (timeline, format, &error) : NULL;
  const char *text;
  gsize length;

  if (error != NULL)
    whence_cli_complain ("%s", error->message);
  if (bytes == NULL)
    return FALSE;
  text = g_bytes_get_data (bytes, &length);
  return whence_cli_write (text, length);
}

static gboolean
extract (WhenceCliInput *input, ExtractFormat format)
{
  Output output = { .reference_date = input->reference_date, .text = g_string_new (NULL) };
  gboolean done = FALSE;

  switch (format)
    {
    case FORMAT_EVENTS:
      done = write_events (input, &output);
      break;
    case FORMAT_TIMEXES:
      done = whence_cli_input_each (input, write_timexes, &output);
      break;
    case FORMAT_DOCUMENT:
    case FORMAT_CSV:
    case FORMAT_ICALENDAR:
      done = write_document (input, format);
      break;
    case FORMAT_LINES:
      done = whence_cli_input_each (input, write_lines, &output);
      break;
    }
  g_string_free (output.text, TRUE);
  return done;
}

/**
 * whence_cli_extract:
 * @argc: number of arguments
 * @argv: "extract" and its arguments
 *
 * Prints what articles tell.
 *
 * Returns: the exit status
 */
int
whence_cli_extract (int argc, char **argv)
{
  g_autofree char *format_name = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format_name,
      N_("What to print: events, merged (the default); timexes, a line an article; document, all there is; jsonl, an event a "
         "line as each article is done; csv, a table; icalendar, a calendar"),
      "events|timexes|document|jsonl|csv|icalendar" },
    { NULL },
  };
  WhenceCliInput input;
  gboolean done = FALSE;
  int format;

  if (!whence_cli_input_parse (&input, "extract", _("Finds the dated events in articles and prints them, as JSON or as a table or calendar."), entries,
                               argc, argv))
    return WHENCE_CLI_USAGE;
  format = format_name != NULL ? whence_cli_find (formats, format_name) : FORMAT_EVENTS;
  if (format >= 0)
    done = extract (&input, (ExtractFormat) format);
  whence_cli_input_clear (&input);
  if (format < 0)
    return whence_cli_refuse ("extract", _("--format=%s is not known; it is events, timexes, document, jsonl, csv or icalendar"), format_name);
  return done && !input.failed ? WHENCE_CLI_OK : WHENCE_CLI_FAILED;
}

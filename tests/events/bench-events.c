/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Megabytes of text a second from JSON lines to their dates and to an event a line, beside the processor time of "wc -m" on the same lines, and
 * seconds to merge many events; each for one, two and four times as much, to see that it grows in line:
 *
 *   bench-events TEXT… */

#include <glib/gstdio.h>
#include <locale.h>
#include <sys/resource.h>
#include <time.h>

#include "event-lines.h"
#include "whence-import.h"
#include "whence-json.h"
#include "whence-merge.h"

#define N_ROUNDS 3
#define N_COUNTED 32 /* times the file is counted, or the start of wc weighs more than its work */
#define LEAST_BYTES (1024 * 1024)
#define MERGED_EVENTS 25000
#define FIRST_DAY 7300 /* late in the 1980s */
#define N_DAYS 11000
#define TELLINGS 3

static double
seconds_since (clock_t begin)
{
  return (double) (clock () - begin) / CLOCKS_PER_SEC;
}

/* --- text --- */

static void
append_line (GString    *lines,
             const char *id,
             const char *text)
{
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, lines, 0);
  whence_json_writer_open (&writer, '{');
  whence_json_writer_add_string (&writer, "id", id);
  whence_json_writer_add_string (&writer, "dct", "2024-06-10");
  whence_json_writer_add_string (&writer, "text", text);
  whence_json_writer_close (&writer, '}');
  g_string_append_c (lines, '\n');
}

static GString *
make_lines (char **files,
            gsize  least)
{
  GString *lines = g_string_new (NULL);

  for (guint copy = 0; lines->len < least; copy++)
    for (char **file = files; *file != NULL; file++)
      {
        g_autofree char *id = g_strdup_printf ("%s-%u", *file, copy);
        g_autofree char *text = NULL;
        g_autoptr (GError) error = NULL;

        if (!g_file_get_contents (*file, &text, NULL, &error))
          g_error ("%s", error->message);
        append_line (lines, id, text);
      }
  return lines;
}

/* What "extract --format=timexes" does with its input. */
static double
extract_timexes (const GString *lines,
                 guint         *out_n)
{
  g_autoptr (GString) out = g_string_new (NULL);
  clock_t begin = clock ();

  *out_n = 0;
  for (const char *line = lines->str, *end; (end = strchr (line, '\n')) != NULL; line = end + 1)
    {
      g_autoptr (WhenceArticle) article = whence_import_json_line (line, (gsize) (end - line), NULL);
      g_autoptr (GArray) timexes = NULL;
      WhenceReference reference;
      WhenceJsonWriter writer;

      whence_reference_init (&reference);
      timexes = whence_pipeline_read_timexes (article, NULL, &reference);
      g_string_truncate (out, 0);
      whence_json_writer_init (&writer, out, 0);
      whence_json_write_timexes (&writer, article, &reference, timexes);
      whence_reference_clear (&reference);
      *out_n += timexes->len;
    }
  return seconds_since (begin);
}

/* What "extract --format=jsonl" does with its input. */
static double
extract_events (const GString *lines,
                guint         *out_n)
{
  g_autoptr (GString) out = g_string_new (NULL);
  clock_t begin = clock ();

  *out_n = 0;
  for (const char *line = lines->str, *end; (end = strchr (line, '\n')) != NULL; line = end + 1)
    {
      g_autoptr (WhenceArticle) article = whence_import_json_line (line, (gsize) (end - line), NULL);
      g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);
      g_autoptr (WhenceTimeline) timeline = NULL;

      g_ptr_array_add (readings, whence_pipeline_read_dated (article, NULL));
      timeline = whence_pipeline_join (readings, NULL, NULL);
      g_string_truncate (out, 0);
      for (guint i = 0; i < timeline->events->len; i++)
        {
          WhenceJsonWriter writer;

          whence_json_writer_init (&writer, out, 0);
          whence_json_write_event (&writer, g_ptr_array_index (timeline->events, i));
          g_string_append_c (out, '\n');
        }
      *out_n += timeline->events->len;
    }
  return seconds_since (begin);
}

static double
seconds_of_children (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);
  return (double) usage.ru_utime.tv_sec + (double) usage.ru_utime.tv_usec * 1e-6 + (double) usage.ru_stime.tv_sec
         + (double) usage.ru_stime.tv_usec * 1e-6;
}

/* Processor time, as of what it is held against: others may run beside. */
static double
count_characters (const GString *lines)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  const char *argv[4 + N_COUNTED + 1] = { "env", "LC_ALL=C.UTF-8", "wc", "-m" };
  double best = G_MAXDOUBLE;
  int fd = g_file_open_tmp ("whence-bench-XXXXXX", &path, &error);

  if (fd < 0 || !g_close (fd, &error) || !g_file_set_contents (path, lines->str, (gssize) lines->len, &error))
    g_error ("%s", error->message);
  for (guint i = 0; i < N_COUNTED; i++)
    argv[4 + i] = path;
  for (guint round = 0; round < N_ROUNDS; round++)
    {
      g_autofree char *output = NULL;
      double begin = seconds_of_children ();

      if (!g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &output, NULL, NULL, &error))
        g_error ("%s", error->message);
      best = MIN (best, (seconds_of_children () - begin) / N_COUNTED);
    }
  g_unlink (path);
  return best;
}

static void
bench_text (char      **files,
            const char *what,
            double    (*extract) (const GString *lines, guint *out_n))
{
  for (guint times = 1; times <= 4; times *= 2)
    {
      GString *lines = make_lines (files, (gsize) times * LEAST_BYTES);
      double best = G_MAXDOUBLE, megabytes = (double) lines->len / 1e6, counted;
      guint n = 0;

      for (guint round = 0; round < N_ROUNDS; round++)
        best = MIN (best, extract (lines, &n));
      counted = count_characters (lines);
      g_print ("extract  %5.1f MB %7u %-7s %6.2f s  %6.2f MB/s  wc -m %6.1f MB/s  %.2f %%\n", megabytes, n, what, best,
               megabytes / best, megabytes / counted, 100 * counted / best);
      g_string_free (lines, TRUE);
    }
}

/* --- merging --- */

/* How the dates of the events lie: to the day over thirty years, or all within one year and told by it. */
typedef enum
{
  SPREAD_DAYS,
  SPREAD_MIXED, /* one in four is told by its year alone */
  SPREAD_YEAR,
  SPREAD_ONE_EVENT, /* all tell the same */
} Spread;

static const char *const spread_names[] = { "over 30 years", "and by the year", "within one year", "the same event" };

static WhenceEvent *
make_telling (GRand         *random,
              WhenceArticle *article,
              guint          number,
              Spread         spread)
{
  static const char *const verbs[] = { "opens", "visits", "closes", "meets", "signs", "sues", "rebuilds", "sells" };
  guint32 what = number / TELLINGS * 2654435761u; /* the same for all tellings of an event */
  guint day = what % N_DAYS;
  WhenceEvent *event = whence_event_new ();
  WhenceMention *mention = whence_mention_new ();

  if (spread == SPREAD_ONE_EVENT)
    what = day = 5000;
  event->dated = TRUE;
  if (spread == SPREAD_YEAR || (spread == SPREAD_MIXED && g_rand_int_range (random, 0, 4) == 0))
    event->span = whence_span_from_year (spread == SPREAD_YEAR ? 2019 : 1990 + (gint) (day / 366));
  else
    event->span = whence_span_from_day (FIRST_DAY + (gint32) day);
  event->kind = 1 + (what >> 8) % (WHENCE_N_KINDS - 1);
  event->place = g_strdup_printf ("Town%u", (what >> 5) % 700);
  g_free (event->participants);
  event->participants = g_new0 (char *, 3);
  event->participants[0] = g_strdup_printf ("Person%u", (what >> 3) % 5000);
  event->participants[1] = g_strdup_printf ("Party%u", (what >> 7) % 60);
  event->title = g_strdup_printf ("Person%u %s the thing%u of word%u", (what >> 3) % 5000, verbs[(what >> 11) % G_N_ELEMENTS (verbs)],
                                  (what >> 9) % 3000, (what + number % TELLINGS) % 4000);
  event->label = g_strdup_printf ("Thing%u", (what >> 9) % 3000);
  event->id = g_strdup_printf ("%016x", number);
  event->confidence = 80;
  mention->article = whence_article_ref (article);
  mention->begin = number % 400 * 10;
  mention->end = mention->begin + 8;
  mention->expression_begin = mention->begin;
  mention->expression_end = mention->end;
  mention->title = g_strdup (event->title);
  mention->label = g_strdup (event->label);
  mention->joined = g_strdup ("");
  mention->span = event->span;
  g_ptr_array_add (event->mentions, mention);
  return event;
}

static void
bench_merge (Spread spread)
{
  for (guint times = 1; times <= 4; times *= 2)
    {
      g_autoptr (GPtrArray) tellings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
      g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
      g_autoptr (GPtrArray) events = NULL;
      GRand *random = g_rand_new_with_seed (1);
      clock_t begin;

      for (guint i = 0; i < 1000; i++)
        {
          g_autofree char *text = g_strdup_printf ("Article %u", i);

          g_ptr_array_add (articles, make_article (text, text, NULL));
        }
      for (guint i = 0; i < times * MERGED_EVENTS; i++)
        g_ptr_array_add (tellings, make_telling (random, g_ptr_array_index (articles, (guint) g_rand_int_range (random, 0, 1000)), i, spread));
      begin = clock ();
      events = whence_merge_run (tellings, NULL);
      g_print ("merge    %6u tellings %-16s %6u events  %6.2f s\n", tellings->len, spread_names[spread], events->len, seconds_since (begin));
      g_rand_free (random);
    }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  if (argc < 2)
    {
      g_printerr ("bench-events: texts are needed\n");
      return 2;
    }
  bench_text (argv + 1, "timexes", extract_timexes);
  bench_text (argv + 1, "events", extract_events);
  for (Spread spread = SPREAD_DAYS; spread <= SPREAD_ONE_EVENT; spread++)
    bench_merge (spread);
  return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Events as comma-separated values, see RFC 4180. */

#include <string.h>

#include "sample-timeline.h"
#include "whence-csv.h"
#include "whence-edtf.h"

#define HEADING "date,edtf,first_day,last_day,title,kind,place,participants,notice,status,starred,note,sources,addresses,passages\r\n"

/* Takes the event. */
static char *
write_event (WhenceEvent *event)
{
  g_autoptr (WhenceEvent) own = event;
  WhenceTimeline *timeline = sample_timeline (0, 1, 2000, 2001);
  g_autoptr (GBytes) bytes = NULL;
  const char *text;
  gsize length;
  char *row;

  if (event->dated)
    g_ptr_array_add (timeline->events, whence_event_ref (event));
  else
    g_ptr_array_add (timeline->undated, event);
  bytes = whence_csv_write_timeline (timeline);
  text = g_bytes_get_data (bytes, &length);
  g_assert_cmpuint (length, >, strlen (HEADING));
  g_assert_true (strncmp (text, HEADING, strlen (HEADING)) == 0);
  row = g_strndup (text + strlen (HEADING), length - strlen (HEADING));
  sample_timeline_free (timeline);
  return row;
}

static WhenceEvent *
event_of (const char *edtf, const char *title)
{
  WhenceEvent *event = whence_event_new ();

  g_free (event->title);
  event->title = g_strdup (title);
  event->dated = edtf != NULL && whence_edtf_parse (edtf, &event->span, NULL);
  g_assert_true (event->dated == (edtf != NULL));
  return event;
}

typedef struct
{
  const char *name;
  const char *edtf;
  const char *title;
  const char *row; /* as far as the title */
} Row;

static const Row rows[] = {
  { "day", "2024-05-16", "Visit", "16 May 2024,2024-05-16,2024-05-16,2024-05-16,Visit," },
  { "minute", "2024-05-16T09:30", "Visit", "\"16 May 2024, 09:30\",2024-05-16T09:30,2024-05-16,2024-05-16,Visit," },
  { "month", "2024-02~", "Visit", "about February 2024,2024-02~,2024-02-01,2024-02-29,Visit," },
  { "interval", "2024-05-16/2024-05-17", "Visit", "16–17 May 2024,2024-05-16/2024-05-17,2024-05-16,2024-05-17,Visit," },
  { "open-begin", "[..1974]", "Visit", "by 1974,[..1974],,1974-12-31,Visit," },
  { "open-end", "2019/..", "Visit", "from 2019,2019/..,2019-01-01,,Visit," },
  { "before-christ", "-0043", "Visit", "44 BC,-0043,-0043-01-01,-0043-12-31,Visit," },
  { "none", NULL, "Visit", ",,,,Visit," },
  { "comma", "1974", "Yes, no", "1974,1974,1974-01-01,1974-12-31,\"Yes, no\"," },
  { "quotes", "1974", "\"Yes\" and no", "1974,1974,1974-01-01,1974-12-31,\"\"\"Yes\"\" and no\"," },
  { "line-end", "1974", "Yes\r\nno", "1974,1974,1974-01-01,1974-12-31,Yes\xef\xbf\xbd no," },
  { "semicolon", "1974", "Yes; no", "1974,1974,1974-01-01,1974-12-31,Yes; no," },
  { "formula", "1974", "=HYPERLINK(1)", "1974,1974,1974-01-01,1974-12-31,'=HYPERLINK(1)," },
  { "formula-quoted", "1974", "@SUM(1,2)", "1974,1974,1974-01-01,1974-12-31,\"'@SUM(1,2)\"," },
  { "minus", "1974", "-1, -2", "1974,1974,1974-01-01,1974-12-31,\"'-1, -2\"," },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autofree char *found = write_event (event_of (row->edtf, row->title));

  if (!g_str_has_prefix (found, row->row))
    g_assert_cmpstr (found, ==, row->row);
  g_assert_true (g_str_has_suffix (found, "\r\n"));
}

static void
test_facts (void)
{
  WhenceEvent *event = event_of ("1974", "Visit");
  g_autofree char *found = NULL;

  event->kind = WHENCE_KIND_VISIT;
  event->place = g_strdup ("Kiel, Germany");
  g_strfreev (event->participants);
  event->participants = g_strdupv ((char *[]) { (char *) "Anna Lind", (char *) "Karl Berg", NULL });
  event->flags = WHENCE_EVENT_PLANNED;
  event->status = WHENCE_STATUS_DISPUTED;
  event->starred = TRUE;
  event->note = g_strdup ("Ask.\nTwice.");
  found = write_event (event);
  g_assert_cmpstr (found, ==,
                   "1974,1974,1974-01-01,1974-12-31,Visit,Visit,\"Kiel, Germany\",Anna Lind; Karl Berg,Told as planned or still to come.,"
                   "Disputed,*,\"Ask.\nTwice.\",,,\r\n");
}

/* The lines of sources, addresses and passages belong together, also where an article has no address. */
static void
test_tellings (void)
{
  WhenceTimeline *timeline = sample_timeline (2, 3, 2000, 2001);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *text = NULL;
  WhenceEvent *event = timeline->events->pdata[0];

  if (event->mentions->len < 2)
    event = timeline->events->pdata[1];
  g_clear_pointer (&((WhenceMention *) event->mentions->pdata[0])->article->address, g_free);
  bytes = whence_csv_write_timeline (timeline);
  text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (text, ",\"What was decided, and what was not: part 2\nWhat was decided, and what was not: part 3\","
                                  "\"\nhttps://news.example/it's/3\",\"The delegation, which had arrived"));
  sample_timeline_free (timeline);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/output/csv/row/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/output/csv/facts", test_facts);
  g_test_add_func ("/output/csv/tellings", test_tellings);
  return g_test_run ();
}

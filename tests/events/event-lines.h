/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "whence-edtf.h"
#include "whence-pipeline.h"

G_GNUC_UNUSED static WhenceArticle *
make_article (const char *id,
              const char *text,
              const char *published)
{
  WhenceArticleInfo info = { .id = id, .published = published, .published_origin = published != NULL ? "dct" : NULL };

  return whence_article_new (text, -1, &info);
}

static const char *const flag_names[] = { "planned", "denied", "conditional", "recurring", "conflict" };

/* "EDTF | title | label | kind", and its flags where it has any. */
G_GNUC_UNUSED static void
append_event (GString           *lines,
              const WhenceEvent *event)
{
  g_autofree char *date = event->dated ? whence_edtf_format (&event->span) : g_strdup ("undated");

  g_string_append_printf (lines, "%s | %s | %s | %s", date, event->title, event->label, whence_kind_get_id (event->kind));
  for (guint bit = 0; bit < G_N_ELEMENTS (flag_names); bit++)
    if (event->flags & (1u << bit))
      g_string_append_printf (lines, " | %s", flag_names[bit]);
  g_string_append_c (lines, '\n');
}

/* What arguably could be otherwise is "@" in a row: any words stand for it. */
G_GNUC_UNUSED static gboolean
lines_match (const char *found,
             const char *wanted)
{
  g_auto (GStrv) found_lines = g_strsplit (found, "\n", -1);
  g_auto (GStrv) wanted_lines = g_strsplit (wanted, "\n", -1);

  if (g_strv_length (found_lines) != g_strv_length (wanted_lines))
    return FALSE;
  for (guint i = 0; wanted_lines[i] != NULL; i++)
    {
      g_auto (GStrv) found_parts = g_strsplit (found_lines[i], " | ", -1);
      g_auto (GStrv) wanted_parts = g_strsplit (wanted_lines[i], " | ", -1);

      if (g_strv_length (found_parts) != g_strv_length (wanted_parts))
        return FALSE;
      for (guint k = 0; wanted_parts[k] != NULL; k++)
        if (strcmp (wanted_parts[k], "@") != 0 && strcmp (wanted_parts[k], found_parts[k]) != 0)
          return FALSE;
    }
  return TRUE;
}

/* Reads @text alone, on the tenth of June 2024, and compares what it tells, a line an event by @append, with what is @wanted. */
G_GNUC_UNUSED static void
check_lines (const char *name,
             const char *text,
             const char *wanted,
             void (*append) (GString *, const WhenceEvent *))
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (GString) lines = g_string_new (NULL);
  g_autoptr (WhenceTimeline) timeline = NULL;

  g_ptr_array_add (articles, make_article (name, text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < timeline->events->len; i++)
    append (lines, g_ptr_array_index (timeline->events, i));
  if (!lines_match (lines->str, wanted))
    {
      g_test_message ("%s\nwanted:\n%sfound:\n%s", text, wanted, lines->str);
      g_test_fail ();
    }
}

/* A text and the titles of what it tells, a line each, in order of time. */
typedef struct
{
  const char *name;
  const char *text;
  const char *titles;
} TitleRow;

G_GNUC_UNUSED static void
append_title (GString           *lines,
              const WhenceEvent *event)
{
  g_string_append_printf (lines, "%s\n", event->title);
}

G_GNUC_UNUSED static void
test_title_row (gconstpointer data)
{
  const TitleRow *row = data;

  check_lines (row->name, row->text, row->titles, append_title);
}

/* @folder: what the test's path begins with */
G_GNUC_UNUSED static void
add_title_row (const char     *folder,
               const TitleRow *row)
{
  g_autofree char *path = g_strdup_printf ("%s/%s", folder, row->name);

  g_test_add_data_func (path, row, test_title_row);
}

/* A text and what it tells. */
typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* a line each, in order of time; see append_event() */
} EventRow;

G_GNUC_UNUSED static void
test_event_row (gconstpointer data)
{
  const EventRow *row = data;

  check_lines (row->name, row->text, row->events, append_event);
}

/* @folder: what the test's path begins with */
G_GNUC_UNUSED static void
add_event_row (const char     *folder,
               const EventRow *row)
{
  g_autofree char *path = g_strdup_printf ("%s/%s", folder, row->name);

  g_test_add_data_func (path, row, test_event_row);
}

/* A text that tells it, among other things. */
typedef struct
{
  const char *name;
  const char *text;
  const char *event; /* "EDTF | title" */
} AmongRow;

G_GNUC_UNUSED static void
test_among_row (gconstpointer data)
{
  const AmongRow *row = data;
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (GString) found = g_string_new (NULL);
  g_autoptr (WhenceTimeline) timeline = NULL;
  gboolean told = FALSE;

  g_ptr_array_add (articles, make_article (row->name, row->text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);
      g_autofree char *date = whence_edtf_format (&event->span);
      g_autofree char *line = g_strdup_printf ("%s | %s", date, event->title);

      told = told || g_str_equal (line, row->event);
      g_string_append_printf (found, "%s\n", line);
    }
  if (!told)
    {
      g_test_message ("%s\nwanted:\n%s\nfound:\n%s", row->text, row->event, found->str);
      g_test_fail ();
    }
}

/* @folder: what the test's path begins with */
G_GNUC_UNUSED static void
add_among_row (const char     *folder,
               const AmongRow *row)
{
  g_autofree char *path = g_strdup_printf ("%s/%s", folder, row->name);

  g_test_add_data_func (path, row, test_among_row);
}

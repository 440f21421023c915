/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Titles that say all that their sentence says of its date: who said it, and what; sentences read alone on the tenth of June 2024, a Monday. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *titles; /* a line each, in order of time */
} Row;

static const Row rows[] = {
  { "said-1", "As of 30 April, the bank had loans of 12 million euros on its books, Alder Trust said.",
    "The bank had loans of 12 million euros on its books\n" },
  { "said-2", "\"The harbour is silting up very fast,\" Admiral Osk Berg, the head of the coast guard, said over the weekend.",
    "Admiral Osk Berg: “The harbour is silting up very fast”\n" },
  { "said-3", "The pool will close for good, the council said on Monday.",
    "The council said the pool will close for good\n" },
  { "said-4", "\"The pier is a disgrace,\" the mayor of Altdorf told reporters on Friday.",
    "The mayor of Altdorf: “The pier is a disgrace”\n" },
  { "said-5", "\"How many of these farms will be standing in 2030?\" she asked.",
    "“How many of these farms will be standing?”\n" },
  { "said-6", "Ministers announced on Wednesday, after weeks of doubt and a bitter row within the cabinet, that the tax on salt would be cut by half.",
    "Ministers announced the tax on salt would be cut by half\n" },
  { "said-7", "The army said in a statement on Sunday: \"Our forces have left the valley.\"",
    "The army: “Our forces have left the valley”\n" },
  { "said-8", "A letter sent to parents, which offered them free meals, was a forgery, the school said on Monday.",
    "The school said a letter sent to parents was a forgery\n" },
};

static void
append_title (GString           *lines,
              const WhenceEvent *event)
{
  g_string_append_printf (lines, "%s\n", event->title);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->titles, append_title);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/whole/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}

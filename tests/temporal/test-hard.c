/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Hard cases: what each expression is, with its EDTF where that says more, and the wholes of ranges around their ends. */
#include "fixture.h"
#include "hard-table.h"
#include "story-table.h"
#include "told-table.h"

typedef struct
{
  guint32 begin;
  guint32 end;
} Bracket;

/* The text without brackets; the brackets in order of their begins, outer ones first. */
static char *
read_brackets (const char *marked, GArray *brackets)
{
  GString *text = g_string_new (NULL);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));

  for (; *marked != '\0'; marked++)
    if (*marked == '[')
      {
        Bracket bracket = { (guint32) text->len, 0 };
        guint index = brackets->len;

        g_array_append_val (brackets, bracket);
        g_array_append_val (open, index);
      }
    else if (*marked == ']')
      {
        g_array_index (brackets, Bracket, g_array_index (open, guint, open->len - 1)).end = (guint32) text->len;
        g_array_set_size (open, open->len - 1);
      }
    else
      g_string_append_c (text, *marked);
  g_assert_cmpuint (open->len, ==, 0);
  return g_string_free (text, FALSE);
}

/* "DATE 2019-03", or with the EDTF behind where @expected has it. */
static char *
tell (const WhenceTimex *timex, const char *expected)
{
  g_autofree char *edtf = timex->has_span ? whence_edtf_format (&timex->span) : g_strdup ("-");
  const char *first = strchr (expected, ' ');
  gboolean with_edtf = first != NULL && strchr (first + 1, ' ') != NULL;

  return g_strdup_printf ("%s %s%s%s", whence_timex_type_get_name (timex->type), timex->value, with_edtf ? " " : "", with_edtf ? edtf : "");
}

static void
test_hard (gconstpointer data)
{
  const HardRow *row = data;
  g_auto (GStrv) expected = g_strsplit (row->expected, "; ", -1);
  g_autoptr (GArray) brackets = g_array_new (FALSE, FALSE, sizeof (Bracket));
  g_autofree char *text = read_brackets (row->text, brackets);
  Fixture fixture;

  g_assert_cmpuint (brackets->len, ==, g_strv_length (expected));
  fixture_read (&fixture, text, row->published);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);
      g_autofree char *edtf = timex->has_span ? whence_edtf_format (&timex->span) : g_strdup ("-");

      g_test_message ("“%.*s” %s %s %s, %s, %s", (int) (timex->end - timex->begin), text + timex->begin,
                      whence_timex_type_get_name (timex->type), timex->value, edtf, timex->rule, whence_reason_get_id (timex->reason));
    }
  g_assert_cmpuint (fixture.timexes->len, ==, brackets->len);
  for (guint i = 0; i < fixture.timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (fixture.timexes, WhenceTimex, i);
      const Bracket *bracket = &g_array_index (brackets, Bracket, i);
      g_autofree char *found = tell (timex, expected[i]);

      g_assert_cmpuint (timex->begin, ==, bracket->begin);
      g_assert_cmpuint (timex->end, ==, bracket->end);
      g_assert_cmpstr (found, ==, expected[i]);
    }
  fixture_clear (&fixture);
}

static void
add_rows (const char *suite, const HardRow *rows, guint n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/%s/%s", suite, rows[i].name);

      g_test_add_data_func (path, &rows[i], test_hard);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  add_rows ("hard", hard_rows, G_N_ELEMENTS (hard_rows));
  add_rows ("story", story_rows, G_N_ELEMENTS (story_rows));
  add_rows ("told", told_rows, G_N_ELEMENTS (told_rows));
  return g_test_run ();
}

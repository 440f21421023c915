/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Walks the table of rules: every one has a name of its own, and its example shows it at work. */
#include "fixture.h"

static void
test_ids_are_unique (void)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < WHENCE_N_RULES; i++)
    {
      g_assert_nonnull (whence_rules[i].id);
      g_test_message ("%s", whence_rules[i].id);
      g_assert_true (g_hash_table_add (ids, (char *) whence_rules[i].id));
    }
}

/* The example is matched by its own rule and by no earlier one, over just what stands in brackets. */
static void
test_example (gconstpointer data)
{
  const WhenceRule *rule = data;
  Fixture fixture;
  Marked marked;
  gboolean found = FALSE;

  g_assert_nonnull (rule->example);
  marked_read (&marked, rule->example);
  g_assert_cmpuint (marked.marks->len, ==, 2);
  fixture_read (&fixture, marked.text, "2024-03-14");
  for (guint i = 0; i < fixture.expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (fixture.expressions, WhenceExpression, i);
      const WhenceToken *first = &fixture.tokens->tokens[expression->first];
      const WhenceToken *last = first + expression->n - 1;

      g_test_message ("%s: “%.*s”", whence_rules[expression->rule].id, (int) (last->begin + last->length - first->begin),
                      marked.text + first->begin);
      if (first->begin == g_array_index (marked.marks, guint32, 0) && last->begin + last->length == g_array_index (marked.marks, guint32, 1))
        {
          g_assert_cmpstr (whence_rules[expression->rule].id, ==, rule->id);
          found = TRUE;
        }
    }
  g_assert_true (found);
  fixture_clear (&fixture);
  marked_clear (&marked);
}

/* An age is known only so that it is no length: its example is found by nothing. */
static void
test_age_is_no_date (void)
{
  Fixture fixture;
  Marked marked;

  marked_read (&marked, whence_rules[WHENCE_RULE_AGE].example);
  fixture_read (&fixture, marked.text, "2024-03-14");
  g_assert_cmpuint (fixture.expressions->len, ==, 0);
  fixture_clear (&fixture);
  marked_clear (&marked);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/temporal/rules/ids-are-unique", test_ids_are_unique);
  g_test_add_func ("/temporal/rules/age-is-no-date", test_age_is_no_date);
  for (guint i = WHENCE_RULE_NONE + 1; i < WHENCE_N_RULES; i++)
    {
      g_autofree char *path = g_strdup_printf ("/temporal/rules/example/%s", whence_rules[i].id);

      if (i != WHENCE_RULE_AGE)
        g_test_add_data_func (path, &whence_rules[i], test_example);
    }
  return g_test_run ();
}

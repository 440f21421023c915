/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Paper in black and white: the sign of an event's kind stands beside its number, and beside the kind's name in the legend; and what each
 * source tells is listed with it. */

#include "sample-timeline.h"
#include "whence-pages-private.h"
#include "whence-words.h"

#define N_EVENTS 80

static gboolean
has_text (WhencePages *pages,
          const char  *text)
{
  for (guint i = 0; i < pages->pages->len; i++)
    {
      const WhencePage *page = g_ptr_array_index (pages->pages, i);
      guint n;
      const WhencePrimitive *primitives = whence_scene_get (page->scene, &n);

      for (guint j = 0; j < n; j++)
        if (primitives[j].text != NULL && strstr (primitives[j].text, text) != NULL)
          return TRUE;
    }
  return FALSE;
}

static WhencePages *
fill (const WhenceTimeline *timeline)
{
  WhencePagesOptions options = { 0 };

  whence_pages_options_init (&options);
  return whence_pages_new (timeline, NULL, &options);
}

static void
test_signs (void)
{
  WhenceTimeline *timeline = sample_timeline (N_EVENTS, 4, 1949, 2024);
  g_autoptr (WhencePages) pages = NULL;

  for (guint i = 0; i < timeline->events->len; i++)
    ((WhenceEvent *) g_ptr_array_index (timeline->events, i))->kind = (WhenceKind) (i % WHENCE_N_KINDS);
  pages = fill (timeline);
  for (guint i = 0; i < timeline->events->len; i++)
    {
      WhenceKind kind = ((WhenceEvent *) g_ptr_array_index (timeline->events, i))->kind;
      g_autofree char *number = g_strdup_printf ("%u %s", i + 1, whence_words_kind_symbol (kind));
      g_autofree char *name = g_strdup_printf ("%s\u00a0%s", whence_words_kind_symbol (kind), whence_words_kind (kind));

      g_assert_cmpint (has_text (pages, number), ==, kind != WHENCE_KIND_OTHER);
      g_assert_true (has_text (pages, name));
    }
  sample_timeline_free (timeline);
}

static void
test_told (void)
{
  WhenceTimeline *timeline = sample_timeline (N_EVENTS, 4, 1949, 2024);
  g_autoptr (WhencePages) pages = fill (timeline);

  g_assert_cmpuint (pages->sources->told->len, ==, pages->sources->articles->len);
  for (guint i = 0; i < pages->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (pages->events, i);
      guint n = 0;

      for (guint s = 0; s < pages->sources->told->len; s++)
        {
          const GArray *told = g_ptr_array_index (pages->sources->told, s);

          for (guint t = 0; t < told->len; t++)
            n += g_array_index (told, guint, t) == i + 1;
        }
      g_assert_cmpuint (n, ==, whence_event_get_n_sources (event));
    }
  sample_timeline_free (timeline);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/output/pages-kinds/signs", test_signs);
  g_test_add_func ("/output/pages-kinds/told", test_told);
  return g_test_run ();
}

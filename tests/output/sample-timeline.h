/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <string.h>

#include "whence-pipeline.h"

/* A timeline made up for tests: events of all forms over many years, told by a few articles. */

static const char *const sample_subjects[][2] = {
  { "Ministers of both countries meet in Geneva to discuss the grain corridor", "Geneva grain talks" },
  { "Parliament passes the coastal protection act after a night of debate", "Coastal act" },
  { "Harbour bridge opens to traffic", "Bridge opens" },
  { "Joint naval exercise near the northern islands", "Naval exercise" },
  { "Presidential election", "Election" },
  { "Prime minister visits Oslo for the signing of a fisheries agreement", "Oslo visit" },
  { "Flood destroys the old town", "Flood" },
  { "World championship final", "Championship" },
  { "A new railway links the capital and the port", "Railway opens" },
};

static inline WhenceArticle *
sample_article (guint number)
{
  g_autofree char *id = g_strdup_printf ("article-%u.txt", number);
  g_autofree char *address = g_strdup_printf ("https://news.example/it's/%u", number);
  g_autofree char *title = g_strdup_printf ("What was decided, and what was not: part %u", number);
  g_autofree char *text = g_strdup_printf ("%s\n\nThe delegation, which had arrived the evening before, signed the agreement "
                                           "on the second day of its visit, said a spokesman of article %u.\n",
                                           title, number);
  WhenceArticleInfo info = { .id = id, .address = address, .title = title, .publisher = "The Example" };

  return whence_article_new (text, -1, &info);
}

static inline WhenceSpan
sample_span (GRand *random,
             gint   first_year,
             gint   last_year)
{
  gint year = g_rand_int_range (random, first_year, last_year);
  gint32 day = whence_span_from_year (year).begin / WHENCE_MINUTES_PER_DAY + g_rand_int_range (random, 0, 365);
  gint form = g_rand_int_range (random, 0, 100);
  WhenceSpan span;

  if (form < 55)
    span = whence_span_from_day (day);
  else if (form < 70)
    span = whence_span_from_month (year, (guint) g_rand_int_range (random, 1, 13));
  else if (form < 80)
    span = whence_span_from_year (year);
  else
    span = whence_span_join (whence_span_from_day (day), whence_span_from_day (day + g_rand_int_range (random, 1, 900)));
  if (form % 9 < 5)
    span.flags |= (guint8) (1 << (form % 9));
  return span;
}

static inline gint
sample_compare (gconstpointer a,
                gconstpointer b)
{
  return whence_event_compare (*(WhenceEvent *const *) a, *(WhenceEvent *const *) b);
}

static inline WhenceTimeline *
sample_timeline (guint n,
                 guint n_articles,
                 gint  first_year,
                 gint  last_year)
{
  WhenceTimeline *timeline = g_new0 (WhenceTimeline, 1);
  g_autoptr (GRand) random = g_rand_new_with_seed (7);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);

  timeline->readings = g_ptr_array_new ();
  timeline->events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  timeline->undated = g_ptr_array_new ();
  for (guint i = 0; i < n_articles; i++)
    g_ptr_array_add (articles, sample_article (i + 1));
  for (guint i = 0; i < n; i++)
    {
      WhenceEvent *event = whence_event_new ();
      guint subject = (guint) g_rand_int_range (random, 0, G_N_ELEMENTS (sample_subjects));

      g_free (event->id);
      g_free (event->title);
      g_free (event->label);
      event->id = g_strdup_printf ("%u", i);
      event->title = g_strdup_printf ("%s (%u)", sample_subjects[subject][0], i);
      event->label = g_strdup (sample_subjects[subject][1]);
      event->dated = TRUE;
      event->span = sample_span (random, first_year, last_year);
      event->kind = (WhenceKind) g_rand_int_range (random, 0, WHENCE_N_KINDS);
      event->confidence = (guint8) g_rand_int_range (random, 30, 100);
      event->flags = g_rand_int_range (random, 0, 12) == 0 ? WHENCE_EVENT_PLANNED : 0;
      for (guint j = 0; j < 1 + i % 3; j++)
        {
          WhenceMention *mention = whence_mention_new ();

          mention->article = whence_article_ref (g_ptr_array_index (articles, (i + j) % n_articles));
          mention->begin = (guint32) strlen (mention->article->title) + 2;
          mention->end = (guint32) mention->article->length - 1;
          mention->span = event->span;
          g_ptr_array_add (event->mentions, mention);
        }
      g_ptr_array_add (timeline->events, event);
    }
  g_ptr_array_sort (timeline->events, sample_compare);
  return timeline;
}

static inline void
sample_timeline_free (WhenceTimeline *timeline)
{
  g_ptr_array_unref (timeline->readings);
  g_ptr_array_unref (timeline->events);
  g_ptr_array_unref (timeline->undated);
  g_clear_pointer (&timeline->eras, g_ptr_array_unref);
  g_free (timeline);
}

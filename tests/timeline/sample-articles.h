/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <stdio.h>
#include <string.h>

#include "whence-document.h"

/* Articles of a town that is nowhere: dates that are told, dates that hang on others, and events that two of them tell. */
static const char *const sample_texts[] = {
  "Ferry line opens in Ostersund Bay\n\nPublished May 14, 2019\n\n"
  "The mayor of Kestrel opened the new ferry line on Monday. The city council approved the plan in March 2017. "
  "A storm destroyed the old pier in 1994, and the harbour company moved to Wexcombe two years later. "
  "Kestrel elected Zoë Marchetti as mayor in 2015. The ferry will sail to Wexcombe until 2030.\n",
  "Wexcombe remembers the storm\n\nPublished June 2, 2020\n\n"
  "A storm destroyed the old pier of Kestrel in 1994. Nine people died in the storm in November 1994. "
  "The governor visited Wexcombe yesterday. The council signed an agreement with Kestrel on 3 April 2020. "
  "Last year the ferry carried many guests to the island.\n",
  "A line of its own\n\nPublished March 9, 2021\n\n"
  "The city council of Kestrel approved the ferry plan in March 2017. Zoë Marchetti opened the ferry line on 13 May 2019. "
  "The harbour company built a museum between 2014 and 2016. The governor met the mayor in Kestrel last week. "
  "Marchetti was born in Wexcombe in 1971.\n",
  "Museum closes its doors\n\nPublished August 21, 2022\n\n"
  "The museum of the harbour closed on Friday. The company built the museum between 2014 and 2016. "
  "In 2018 a fire damaged the roof of the museum. The council approved a loan on July 5, 2021.\n",
  "Marchetti steps down\n\nPublished January 11, 2023\n\n"
  "Mayor Zoë Marchetti resigned on Tuesday. Kestrel elected Marchetti as mayor in 2015. "
  "She opened the ferry line in May 2019. The council elects a new mayor in February 2023.\n",
};

static inline WhenceArticle *
sample_article (guint index)
{
  g_autofree char *id = g_strdup_printf ("article-%u.txt", index);
  WhenceArticleInfo info = { .id = id };

  return whence_article_new (sample_texts[index], -1, &info);
}

static inline WhenceArticle *
sample_numbered (guint number)
{
  g_autofree char *id = g_strdup_printf ("numbered-%u.txt", number);
  g_autofree char *text = g_strdup_printf ("Report %u\n\nThe council of Kestrel opened school number %u in May %u. "
                                           "The mayor visited the school on 3 June %u.\n",
                                           number, number, 1900 + number % 100, 1900 + number % 100);
  WhenceArticleInfo info = { .id = id };

  return whence_article_new (text, -1, &info);
}

static inline gboolean
sample_add (WhenceDocument *document,
            guint           first,
            guint           n)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  gboolean done;

  for (guint i = first; i < first + n; i++)
    g_ptr_array_add (articles, sample_article (i));
  plan = whence_document_plan_articles (document, articles, 0);
  done = whence_plan_run (plan, NULL, NULL, NULL, &error) && whence_document_apply (document, plan, &error);
  g_assert_no_error (error);
  return done;
}

/* Memory where there is such: what is tested is not how fast the disk is. */
static inline char *
sample_make_folder (void)
{
  char *folder = g_strdup ("/dev/shm/whence-test-XXXXXX");

  if (g_mkdtemp (folder) != NULL)
    return folder;
  g_free (folder);
  return g_dir_make_tmp ("whence-test-XXXXXX", NULL);
}

static inline void
sample_remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (remove (path), ==, 0);
    }
  g_assert_cmpint (remove (folder), ==, 0);
}

static inline gboolean
sample_tells (const WhenceEvent *event,
              const char        *words)
{
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      g_autofree char *passage = g_strndup (mention->article->text + mention->begin, mention->end - mention->begin);

      if (strstr (passage, words) != NULL)
        return TRUE;
    }
  return strstr (event->title, words) != NULL;
}

/* By what is told, since titles get better. */
static inline WhenceEvent *
sample_find (WhenceDocument *document,
             const char     *words)
{
  const WhenceTimeline *timeline = whence_document_get_timeline (document);
  GPtrArray *lists[] = { timeline->events, timeline->undated, timeline->hidden, timeline->deleted };

  for (guint l = 0; l < G_N_ELEMENTS (lists); l++)
    for (guint i = 0; i < lists[l]->len; i++)
      if (sample_tells (g_ptr_array_index (lists[l], i), words))
        return g_ptr_array_index (lists[l], i);
  return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

/* Windows with documents, and what is seen in them. */

#include <gtk/gtk.h>

#include "wait.h"
#include "whence-application.h"
#include "whence-settings.h"
#include "whence-window.h"

static GtkApplication *application;
static GSettings *settings;
static char *directory;

#define TEXT "The mill\n\nThe mill burnt down in 1901. It was built again in 1907.\n\nThe bridge opened in 1922.\n"

static inline WhenceDocument *
document_new (void)
{
  g_autoptr (GError) error = NULL;
  WhenceDocument *document = whence_document_new_temporary (directory, &error);

  g_assert_no_error (error);
  return document;
}

/* The mill's story, in three events. */
static inline WhenceDocument *
document_new_told (void)
{
  WhenceDocument *document = document_new ();
  WhenceArticleInfo info = { .id = "mill.txt", .title = "The mill" };
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhencePlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  g_ptr_array_add (articles, whence_article_new (TEXT, -1, &info));
  plan = whence_document_plan_articles (document, articles, 0);
  whence_document_apply (document, plan, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (whence_document_get_timeline (document)->events->len, ==, 3);
  return document;
}

static inline const char *
get_id (WhenceDocument *document, guint position)
{
  return ((WhenceEvent *) g_ptr_array_index (whence_document_get_shown (document)->events, position))->id;
}

/* Titles get better: none is written down here. */
static inline char *
dup_title (WhenceDocument *document, guint position)
{
  return g_strdup (((WhenceEvent *) g_ptr_array_index (whence_document_get_shown (document)->events, position))->title);
}

static inline void
hide (WhenceDocument *document, guint position)
{
  g_autofree char *id = g_strdup (get_id (document, position));
  const char *const ids[] = { id, NULL };
  g_autoptr (GError) error = NULL;

  whence_document_set_hidden (document, ids, TRUE, &error);
  g_assert_no_error (error);
}

static inline WhenceWindow *
window_new_with (WhenceDocument *document)
{
  WhenceWindow *window = WHENCE_WINDOW (whence_window_new (application, settings, document));

  g_object_unref (document);
  gtk_window_present (GTK_WINDOW (window));
  wait_until (gtk_widget_get_mapped (GTK_WIDGET (window)) && gtk_widget_get_width (GTK_WIDGET (window)) > 0);
  return window;
}

static inline WhenceWindow *
window_new (void)
{
  return window_new_with (document_new ());
}

/* The label of that text, on screen, below @widget; NULL where there is none. */
static inline GtkWidget *
find_label (GtkWidget *widget, const char *text)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_mapped (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_label (child, text);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static inline GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static inline guint
count_articles (WhenceWindow *window)
{
  return g_list_model_get_n_items (whence_workspace_get_articles (whence_window_get_workspace (window)));
}

/* Returns: whether there is a display to test on; else that is said. */
static inline gboolean
begin_tests (gint *argc, char ***argv)
{
  if (!gtk_init_check ())
    {
      g_print ("1..0 # SKIP no display\n");
      return FALSE;
    }
  g_test_init (argc, argv, NULL);
  settings = whence_settings_new ();
  directory = g_dir_make_tmp ("whence-window-XXXXXX", NULL);
  application = GTK_APPLICATION (whence_application_new ());
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  return TRUE;
}

static inline gint
run_tests (void)
{
  gint status = g_test_run ();

  g_object_unref (application);
  g_object_unref (settings);
  return status;
}

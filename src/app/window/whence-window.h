/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

#define WHENCE_TYPE_WINDOW (whence_window_get_type ())
G_DECLARE_FINAL_TYPE (WhenceWindow, whence_window, WHENCE, WINDOW, GtkApplicationWindow)

GtkWidget       *whence_window_new           (GtkApplication *application,
                                              GSettings      *settings,
                                              WhenceDocument *document);
GSettings       *whence_window_get_settings  (WhenceWindow *self);
WhenceDocument  *whence_window_get_document  (WhenceWindow *self);
void             whence_window_set_document  (WhenceWindow   *self,
                                              WhenceDocument *document);
gboolean         whence_window_is_unused     (WhenceWindow *self);
void             whence_window_begin_opening (WhenceWindow *self,
                                              const char   *name,
                                              GCancellable *cancellable);
void             whence_window_end_opening   (WhenceWindow *self,
                                              GCancellable *cancellable);
void             whence_window_say           (WhenceWindow *self,
                                              const char   *message);
void             whence_window_save_as       (WhenceWindow *self,
                                              const char   *path);
WhenceWorkspace *whence_window_get_workspace (WhenceWindow *self);
void             whence_window_add_files     (WhenceWindow *self,
                                              GFile       **files,
                                              guint         n_files);
void             whence_window_add_fault     (WhenceWindow *self,
                                              const char   *fault);
void             whence_window_add_text      (WhenceWindow *self,
                                              const char   *text);
void             whence_window_open_article  (WhenceWindow  *self,
                                              WhenceArticle *article,
                                              guint32        begin,
                                              guint32        end);

G_END_DECLS

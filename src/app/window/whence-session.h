/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-window.h"

G_BEGIN_DECLS

/**
 * WhenceUnnamed:
 * @path: its file
 * @name: what to call it
 *
 * A document that has no name yet and is not open.
 */
typedef struct
{
  char *path;
  char *name;
} WhenceUnnamed;

void          whence_session_restore     (GtkApplication *application,
                                          GSettings      *settings);
WhenceWindow *whence_session_new_window  (GtkApplication *application,
                                          GSettings      *settings);
void          whence_session_open        (GtkApplication *application,
                                          GSettings      *settings,
                                          WhenceWindow   *window,
                                          GFile         **files,
                                          guint           n_files);
void          whence_session_remember    (GtkApplication *application,
                                          GSettings      *settings,
                                          WhenceWindow   *closing);
GPtrArray    *whence_session_dup_unnamed (GtkApplication *application);

G_END_DECLS

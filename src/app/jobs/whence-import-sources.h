/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * WhenceImportSource:
 * @file: (nullable): the file to read
 * @text: (nullable): else the text itself
 * @name: (nullable): what to call the text
 * @fault: (nullable): else why there is nothing to read, known already
 *
 * Something to make an article of.
 */
typedef struct
{
  GFile *file;
  char  *text;
  char  *name;
  char  *fault;
} WhenceImportSource;

GPtrArray *whence_import_sources_new          (void);
void       whence_import_sources_add_file     (GPtrArray    *sources,
                                               GFile        *file);
void       whence_import_sources_add_text     (GPtrArray    *sources,
                                               const char   *text,
                                               const char   *name);
void       whence_import_sources_add_fault    (GPtrArray    *sources,
                                               const char   *fault);
void       whence_import_sources_open_folders (GPtrArray    *sources,
                                               GCancellable *cancellable);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/* Header of the file: SQLite's application_id, "Whnc", and the version of the tables below. */
#define WHENCE_STORE_APPLICATION_ID 0x57686e63
#define WHENCE_STORE_VERSION 2

/* A row that is still alive dies here. */
#define WHENCE_STORE_ALIVE G_MAXINT64

/**
 * WhenceStore:
 * @db: the connection
 * @path: the file
 * @name: its base name, for messages
 * @read_only: whether it may not be written to
 * @head: the step the document is at; 0 before the first
 * @version: which of the tables the file has, see whence-store-schema.c
 * @lenient: whether rows that are not valid are left out, and counted, instead of failing
 * @n_left_out: how many were
 * @cancellable: (nullable): what stops its statements, see whence_store_set_cancellable()
 *
 * One SQLite file.  Every row of articles, candidates, events, facts and eras carries the step it was born in and the step it died
 * in, and counts while born <= head < died.  So one number is the whole of undo: going back a step changes the head and
 * nothing else, and no step has to know how to undo itself.
 */
typedef struct
{
  sqlite3    *db;
  char       *path;
  char       *name;
  gboolean    read_only;
  gint64      head;
  gint64      version;
  gint64      data_version;
  GHashTable *statements;
  gboolean    lenient;
  guint       n_left_out;
  GCancellable *cancellable;
} WhenceStore;

WhenceStore  *whence_store_create      (const char  *path,
                                        GError     **error);
WhenceStore  *whence_store_open        (const char  *path,
                                        GCancellable *cancellable,
                                        GError     **error);
void          whence_store_free        (WhenceStore *self);
gboolean      whence_store_copy        (WhenceStore *self,
                                        const char  *path,
                                        GError     **error);
sqlite3_stmt *whence_store_prepare     (WhenceStore *self,
                                        const char  *sql,
                                        GError     **error);
gboolean      whence_store_run         (WhenceStore *self,
                                        sqlite3_stmt *statement,
                                        GError     **error);
void          whence_store_set_cancellable (WhenceStore  *self,
                                            GCancellable *cancellable);
void          whence_store_set_error   (WhenceStore *self,
                                        GError     **error);
gboolean      whence_store_begin_step  (WhenceStore *self,
                                        guint        kind,
                                        guint        n,
                                        gboolean     base,
                                        GError     **error);
gboolean      whence_store_commit      (WhenceStore *self,
                                        GError     **error);
void          whence_store_rollback    (WhenceStore *self);
gboolean      whence_store_move        (WhenceStore *self,
                                        gint         direction,
                                        GError     **error);
gboolean      whence_store_get_step    (WhenceStore *self,
                                        gint64       id,
                                        guint       *out_kind,
                                        guint       *out_n,
                                        gboolean    *out_base);
gboolean      whence_store_read_head   (WhenceStore *self,
                                        GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceStore, whence_store_free)

G_END_DECLS

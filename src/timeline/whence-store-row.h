/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-span.h"
#include "whence-store.h"

G_BEGIN_DECLS

/**
 * WhenceRow:
 * @bad: (nullable): what is wrong with it; the first thing only
 *
 * A row of a document being read.  A document is untrusted: every column is asked for by type and range, and what is not so gives
 * a harmless value and a reason.
 */
typedef struct
{
  WhenceStore  *store;
  sqlite3_stmt *statement;
  const char   *table;
  const char   *bad;
} WhenceRow;

gboolean    whence_row_begin    (WhenceRow   *self,
                                 WhenceStore *store,
                                 const char  *table,
                                 const char  *sql,
                                 GError     **error);
gboolean    whence_row_next     (WhenceRow *self);
gboolean    whence_row_accept   (WhenceRow *self,
                                 GError   **error);
gboolean    whence_row_end      (WhenceRow *self,
                                 GError   **error);
void        whence_row_fail     (WhenceRow  *self,
                                 const char *reason);
const char *whence_row_text     (WhenceRow *self,
                                 int        column);
const char *whence_row_optional (WhenceRow *self,
                                 int        column);
gint64      whence_row_integer  (WhenceRow *self,
                                 int        column,
                                 gint64     min,
                                 gint64     max);
guint       whence_row_choice   (WhenceRow *self,
                                 int        column,
                                 const char *(*get_id) (guint),
                                 guint      n);
WhenceSpan  whence_row_span     (WhenceRow *self,
                                 int        column);
gboolean    whence_row_is_null  (WhenceRow *self,
                                 int        column);

G_END_DECLS

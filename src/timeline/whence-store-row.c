/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "whence-store-row.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-document.h"
#include "whence-edtf.h"

/**
 * whence_row_begin:
 * @self: (out caller-allocates): where rows are read
 * @store: a store
 * @table: name of the table, for messages
 * @sql: selects the rows; its first column is the row's number, ?1 the step
 * @error: return location
 *
 * Returns: whether there is something to read
 */
gboolean
whence_row_begin (WhenceRow   *self,
                  WhenceStore *store,
                  const char  *table,
                  const char  *sql,
                  GError     **error)
{
  *self = (WhenceRow){ .store = store, .table = table, .statement = whence_store_prepare (store, sql, error) };
  if (self->statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (self->statement, 1, store->head);
  return TRUE;
}

/**
 * whence_row_next:
 * @self: where rows are read
 *
 * Returns: whether there is another row; %FALSE at the end and on failure, see whence_row_end()
 */
gboolean
whence_row_next (WhenceRow *self)
{
  self->bad = NULL;
  return sqlite3_step (self->statement) == SQLITE_ROW;
}

/**
 * whence_row_accept:
 * @self: where rows are read
 * @error: return location
 *
 * To be asked once all of a row was read.
 *
 * Returns: whether all of it was valid; where not, @error is set unless the store is lenient, which goes on without it
 */
gboolean
whence_row_accept (WhenceRow *self,
                   GError   **error)
{
  if (self->bad == NULL)
    return TRUE;
  self->store->n_left_out++;
  if (!self->store->lenient)
    /* Translators: %1$s is a file name, %2$s the name of a table in it, %3$lld the number of a row, %4$s what is wrong, not translated. */
    g_set_error (error, WHENCE_DOCUMENT_ERROR, WHENCE_DOCUMENT_ERROR_DAMAGED, _("%1$s: %2$s %3$lld is damaged: %4$s"), self->store->name,
                 self->table, (long long) sqlite3_column_int64 (self->statement, 0), self->bad);
  return FALSE;
}

/**
 * whence_row_end:
 * @self: where rows are read
 * @error: return location
 *
 * Returns: whether all rows could be read, or the store is lenient
 */
gboolean
whence_row_end (WhenceRow *self,
                GError   **error)
{
  int status = sqlite3_reset (self->statement);

  if (status == SQLITE_OK)
    return TRUE;
  self->store->n_left_out++;
  if (self->store->lenient)
    return TRUE;
  whence_store_set_error (self->store, error);
  return FALSE;
}

/**
 * whence_row_fail:
 * @self: a row
 * @reason: what is wrong with it
 */
void
whence_row_fail (WhenceRow  *self,
                 const char *reason)
{
  if (self->bad == NULL)
    self->bad = reason;
}

/**
 * whence_row_is_null:
 * @self: a row
 * @column: a column
 *
 * Returns: whether there is nothing in it
 */
gboolean
whence_row_is_null (WhenceRow *self,
                    int        column)
{
  return sqlite3_column_type (self->statement, column) == SQLITE_NULL;
}

/**
 * whence_row_text:
 * @self: a row
 * @column: a column that holds UTF-8 without NUL
 *
 * Returns: (transfer none): the text, valid until the next row; "" if it is not one
 */
const char *
whence_row_text (WhenceRow *self,
                 int        column)
{
  const char *text;
  gsize length;

  if (sqlite3_column_type (self->statement, column) != SQLITE_TEXT)
    {
      whence_row_fail (self, "no text");
      return "";
    }
  text = (const char *) sqlite3_column_text (self->statement, column);
  length = (gsize) sqlite3_column_bytes (self->statement, column);
  if (text != NULL && strlen (text) == length && g_utf8_validate (text, (gssize) length, NULL))
    return text;
  whence_row_fail (self, "no UTF-8");
  return "";
}

/**
 * whence_row_optional:
 * @self: a row
 * @column: a column that holds UTF-8 or nothing
 *
 * Returns: (transfer none) (nullable): the text, valid until the next row
 */
const char *
whence_row_optional (WhenceRow *self,
                     int        column)
{
  return whence_row_is_null (self, column) ? NULL : whence_row_text (self, column);
}

/**
 * whence_row_integer:
 * @self: a row
 * @column: a column
 * @min: the least it may be
 * @max: the greatest it may be
 *
 * Returns: the number; @min if it is none or not within
 */
gint64
whence_row_integer (WhenceRow *self,
                    int        column,
                    gint64     min,
                    gint64     max)
{
  gint64 value = sqlite3_column_int64 (self->statement, column);

  if (sqlite3_column_type (self->statement, column) == SQLITE_INTEGER && value >= min && value <= max)
    return value;
  whence_row_fail (self, "number out of range");
  return min;
}

/**
 * whence_row_choice:
 * @self: a row
 * @column: a column that holds a name
 * @get_id: (scope call): the name of each choice
 * @n: how many there are
 *
 * Returns: the choice, 0 if there is none of that name
 */
guint
whence_row_choice (WhenceRow *self,
                   int        column,
                   const char *(*get_id) (guint),
                   guint      n)
{
  const char *id = whence_row_text (self, column);

  for (guint i = 0; i < n; i++)
    if (strcmp (get_id (i), id) == 0)
      return i;
  whence_row_fail (self, "unknown name");
  return 0;
}

/**
 * whence_row_span:
 * @self: a row
 * @column: a column that holds EDTF
 *
 * Returns: the span; of no meaning if it is none
 */
WhenceSpan
whence_row_span (WhenceRow *self,
                 int        column)
{
  WhenceSpan span = { 0 };

  if (!whence_edtf_parse (whence_row_text (self, column), &span, NULL))
    whence_row_fail (self, "no date");
  return span;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The file of a document: opened with care, since it may come from anybody, and changed only in whole steps.
 *
 * What is opened is first looked at as bytes: what is no Whence document, or a later one, is never given to SQLite.  Its
 * tables must be ours to the letter: a trigger, a view or a table of another's making is a reason to refuse, so nothing in a document
 * is ever executed. */
#include "config.h"

#include "whence-store.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "whence-document.h"
#include "whence-store-schema.h"

/* An edit is on the disk when it is done. */
#define SYNCHRONOUS "PRAGMA synchronous = FULL"
#define HEADER_BYTES 100
#define HEADER_USER_VERSION 60
#define HEADER_APPLICATION_ID 68
#define BUSY_MILLISECONDS 2000
/* Of SQLite's machine: some tens of rows. */
#define STEPS_BETWEEN_ASKING 1000
/* Old steps are dropped so many at a time, since that looks at every row. */
#define TRIM_STEPS 100

static gboolean
fail (const char         *path,
      WhenceDocumentError code,
      const char         *reason,
      GError            **error)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, WHENCE_DOCUMENT_ERROR, code, "%s: %s", name, reason);
  return FALSE;
}

/**
 * whence_store_set_error:
 * @self: a store
 * @error: return location
 *
 * Sets @error to what SQLite said last, with the file's name.
 */
void
whence_store_set_error (WhenceStore *self,
                        GError     **error)
{
  int code = sqlite3_errcode (self->db) & 0xff;
  WhenceDocumentError kind = WHENCE_DOCUMENT_ERROR_WRITE;

  if (code == SQLITE_INTERRUPT && g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return;

  if (code == SQLITE_CORRUPT || code == SQLITE_NOTADB)
    kind = WHENCE_DOCUMENT_ERROR_DAMAGED;
  else if (code == SQLITE_READONLY)
    kind = WHENCE_DOCUMENT_ERROR_READ_ONLY;
  g_set_error (error, WHENCE_DOCUMENT_ERROR, kind, "%s: %s", self->name, sqlite3_errmsg (self->db));
}

static int
is_cancelled_cb (void *data)
{
  return g_cancellable_is_cancelled (data);
}

/**
 * whence_store_set_cancellable:
 * @self: a store
 * @cancellable: (nullable): stops from now on what the store is doing, between two rows or within a long statement
 *
 * What is stopped fails like any statement that fails; what follows must ask @cancellable before it takes that for damage.
 */
void
whence_store_set_cancellable (WhenceStore  *self,
                              GCancellable *cancellable)
{
  g_set_object (&self->cancellable, cancellable);
  sqlite3_progress_handler (self->db, cancellable != NULL ? STEPS_BETWEEN_ASKING : 0, is_cancelled_cb, cancellable);
}

/**
 * whence_store_prepare:
 * @self: a store
 * @sql: (not nullable): a statement, a string that stays
 * @error: return location
 *
 * Returns: (transfer none): the statement, reset and with nothing bound, kept for the next time; or %NULL
 */
sqlite3_stmt *
whence_store_prepare (WhenceStore *self,
                      const char  *sql,
                      GError     **error)
{
  sqlite3_stmt *statement = g_hash_table_lookup (self->statements, sql);

  if (statement != NULL)
    {
      sqlite3_reset (statement);
      sqlite3_clear_bindings (statement);
      return statement;
    }
  if (sqlite3_prepare_v3 (self->db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    {
      whence_store_set_error (self, error);
      return NULL;
    }
  g_hash_table_insert (self->statements, g_strdup (sql), statement);
  return statement;
}

/**
 * whence_store_run:
 * @self: a store
 * @statement: (nullable): a statement that gives no rows, bound; %NULL where preparing it failed
 * @error: return location, set already where @statement is %NULL
 *
 * Returns: whether it was done
 */
gboolean
whence_store_run (WhenceStore  *self,
                  sqlite3_stmt *statement,
                  GError      **error)
{
  gboolean done;

  if (statement == NULL)
    return FALSE;
  done = sqlite3_step (statement) == SQLITE_DONE;
  if (!done)
    whence_store_set_error (self, error);
  sqlite3_reset (statement);
  return done;
}

static gboolean
execute (WhenceStore *self,
         const char  *sql,
         GError     **error)
{
  if (sqlite3_exec (self->db, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  whence_store_set_error (self, error);
  return FALSE;
}

/* One number, or @otherwise where there is no row. */
static gint64
ask (WhenceStore *self,
     const char  *sql,
     gint64       otherwise)
{
  sqlite3_stmt *statement = whence_store_prepare (self, sql, NULL);
  gint64 value = otherwise;

  if (statement != NULL && sqlite3_step (statement) == SQLITE_ROW)
    value = sqlite3_column_int64 (statement, 0);
  if (statement != NULL)
    sqlite3_reset (statement);
  return value;
}

static WhenceStore *
store_new (const char *path)
{
  WhenceStore *self = g_new0 (WhenceStore, 1);

  self->path = g_strdup (path);
  self->name = g_filename_display_basename (path);
  self->statements = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) sqlite3_finalize);
  return self;
}

/**
 * whence_store_free:
 * @self: (transfer full): a store; what is not committed is lost
 */
void
whence_store_free (WhenceStore *self)
{
  g_hash_table_unref (self->statements);
  sqlite3_close (self->db);
  g_clear_object (&self->cancellable);
  g_free (self->path);
  g_free (self->name);
  g_free (self);
}

/* Nothing that a file says is run, and nothing of SQLite's own tables can be written by it. */
static gboolean
connect (WhenceStore *self,
         int          flags,
         GError     **error)
{
  if (sqlite3_open_v2 (self->path, &self->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL) != SQLITE_OK)
    {
      if (self->db != NULL)
        whence_store_set_error (self, error);
      else
        fail (self->path, WHENCE_DOCUMENT_ERROR_UNREADABLE, g_strerror (ENOMEM), error);
      return FALSE;
    }
  sqlite3_busy_timeout (self->db, BUSY_MILLISECONDS);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (self->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  return execute (self, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; " SYNCHRONOUS, error);
}

/* Gives a file, within a transaction, the tables it does not have, up to those of a version. */
static gboolean
upgrade (WhenceStore *self,
         gint64       version,
         GError     **error)
{
  g_autofree char *header = g_strdup_printf ("PRAGMA user_version = %d", (int) version);

  for (const WhenceStoreTable *table = whence_store_schema; table->sql != NULL; table++)
    if (table->since > self->version && table->since <= version && !execute (self, table->sql, error))
      return FALSE;
  if (!execute (self, header, error))
    return FALSE;
  self->version = version;
  return TRUE;
}

static WhenceStore *
create (const char *path,
        gint64      version,
        GError    **error)
{
  g_autoptr (WhenceStore) self = store_new (path);
  g_autofree char *header = g_strdup_printf ("PRAGMA application_id = %d", WHENCE_STORE_APPLICATION_ID);

  /* Nothing is lost with an empty store, so nobody waits for the disk; the first edit brings all of the file there with it. */
  if (!connect (self, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, error) || !execute (self, "PRAGMA synchronous = OFF", error)
      || !execute (self, "BEGIN EXCLUSIVE", error) || !execute (self, header, error) || !upgrade (self, version, error))
    return NULL;
  if (!execute (self, "INSERT INTO state (id, head) VALUES (1, 0); COMMIT; " SYNCHRONOUS, error) || !whence_store_read_head (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * whence_store_create:
 * @path: a file that is empty or not there; ":memory:" for none
 * @error: return location
 *
 * Returns: (transfer full) (nullable): a new store
 */
WhenceStore *
whence_store_create (const char *path,
                     GError    **error)
{
  return create (path, WHENCE_STORE_VERSION, error);
}

static guint32
read_number (const guint8 *bytes)
{
  return (guint32) bytes[0] << 24 | (guint32) bytes[1] << 16 | (guint32) bytes[2] << 8 | bytes[3];
}

/* What the first bytes say, before SQLite sees any of it. */
static gboolean
check_header (const char *path,
              GError    **error)
{
  guint8 header[HEADER_BYTES] = { 0 };
  GStatBuf info;
  gssize n = -1;
  int file, reason = 0;
  guint32 version;

  /* Not blocking: a pipe is no document. */
  file = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  if (file < 0)
    return fail (path, WHENCE_DOCUMENT_ERROR_UNREADABLE, g_strerror (errno), error);
  if (fstat (file, &info) == 0 && S_ISREG (info.st_mode))
    n = read (file, header, sizeof header);
  else
    reason = S_ISDIR (info.st_mode) ? EISDIR : EINVAL;
  if (n < 0 && reason == 0)
    reason = errno;
  close (file);
  if (reason != 0)
    return fail (path, WHENCE_DOCUMENT_ERROR_UNREADABLE, g_strerror (reason), error);
  if (n < HEADER_BYTES || memcmp (header, "SQLite format 3", 16) != 0
      || read_number (header + HEADER_APPLICATION_ID) != WHENCE_STORE_APPLICATION_ID)
    return fail (path, WHENCE_DOCUMENT_ERROR_FOREIGN, _("This is not a Whence document"), error);
  version = read_number (header + HEADER_USER_VERSION);
  if (version > WHENCE_STORE_VERSION)
    return fail (path, WHENCE_DOCUMENT_ERROR_NEWER, _("The document was written by a later version of Whence"), error);
  if (version < 1)
    return fail (path, WHENCE_DOCUMENT_ERROR_FOREIGN, _("This is not a Whence document"), error);
  return TRUE;
}

static char *
describe_schema (WhenceStore *self)
{
  sqlite3_stmt *statement = whence_store_prepare (self, "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name", NULL);
  GString *text = g_string_new (NULL);
  int status = SQLITE_ERROR;

  while (statement != NULL && (status = sqlite3_step (statement)) == SQLITE_ROW)
    for (int i = 0; i < 4; i++)
      g_string_append_printf (text, "%s\n", (const char *) sqlite3_column_text (statement, i));
  if (statement != NULL)
    sqlite3_reset (statement);
  return g_string_free (text, status != SQLITE_DONE);
}

static gboolean
check_schema (WhenceStore *self,
              GError     **error)
{
  g_autoptr (WhenceStore) ours = create (":memory:", CLAMP (ask (self, "PRAGMA user_version", 0), 1, WHENCE_STORE_VERSION), error);
  g_autofree char *found = NULL, *expected = NULL;

  if (ours == NULL)
    return FALSE;
  expected = describe_schema (ours);
  found = describe_schema (self);
  if (found == NULL)
    return fail (self->path, WHENCE_DOCUMENT_ERROR_DAMAGED, _("The document is damaged and nothing of it can be read"), error);
  if (strcmp (found, expected) != 0)
    return fail (self->path, WHENCE_DOCUMENT_ERROR_FOREIGN, _("The document holds tables that are not those of Whence"), error);
  return TRUE;
}

static gboolean
is_whole (WhenceStore *self)
{
  sqlite3_stmt *statement = NULL;
  gboolean whole;

  if (sqlite3_prepare_v2 (self->db, "PRAGMA quick_check(1)", -1, &statement, NULL) != SQLITE_OK)
    return FALSE;
  whole = sqlite3_step (statement) == SQLITE_ROW && g_strcmp0 ((const char *) sqlite3_column_text (statement, 0), "ok") == 0;
  sqlite3_finalize (statement);
  return whole;
}

/**
 * whence_store_open:
 * @path: a file
 * @cancellable: (nullable): to stop it
 * @error: return location
 *
 * Opens a document: for writing where file and folder permit it, else for reading.  A damaged one is lenient and read-only.
 *
 * Returns: (transfer full) (nullable): the store
 */
WhenceStore *
whence_store_open (const char   *path,
                   GCancellable *cancellable,
                   GError      **error)
{
  g_autoptr (WhenceStore) self = NULL;
  g_autofree char *folder = g_path_get_dirname (path);

  if (!check_header (path, error))
    return NULL;
  self = store_new (path);
  self->read_only = g_access (path, W_OK) != 0 || g_access (folder, W_OK) != 0;
  if (!connect (self, self->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE, error))
    return NULL;
  whence_store_set_cancellable (self, cancellable);
  if (!check_schema (self, error))
    return NULL;
  if (!is_whole (self))
    {
      self->lenient = TRUE;
      self->read_only = TRUE;
    }
  if (!whence_store_read_head (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

/**
 * whence_store_read_head:
 * @self: a store
 * @error: return location
 *
 * Reads where the file is now, and remembers it so that another program's change is seen.
 *
 * Returns: whether the file says where it is
 */
gboolean
whence_store_read_head (WhenceStore *self,
                        GError     **error)
{
  self->data_version = ask (self, "PRAGMA data_version", 0);
  self->version = ask (self, "PRAGMA user_version", 0);
  self->head = ask (self, "SELECT head FROM state WHERE id = 1", -1);
  if (self->head < 0 && self->lenient)
    self->head = ask (self, "SELECT max (id) FROM step", 0);
  return self->head >= 0
         || fail (self->path, WHENCE_DOCUMENT_ERROR_DAMAGED, _("The document is damaged and nothing of it can be read"), error);
}

/**
 * whence_store_copy:
 * @self: a store
 * @path: where a copy of it goes, in place of what is there
 * @error: return location
 *
 * Either the whole copy is at @path afterwards, or what was there before.
 *
 * Returns: whether it was done
 */
gboolean
whence_store_copy (WhenceStore *self,
                   const char  *path,
                   GError     **error)
{
  g_autofree char *part = g_strdup_printf ("%s.part", path);
  g_autofree char *journal = g_strdup_printf ("%s-journal", path);
  sqlite3_stmt *statement;
  gboolean done;
  int file;

  g_unlink (part);
  statement = whence_store_prepare (self, "VACUUM INTO ?1", error);
  if (statement != NULL)
    sqlite3_bind_text (statement, 1, part, -1, SQLITE_STATIC);
  done = whence_store_run (self, statement, error);
  file = done ? g_open (part, O_RDWR | O_CLOEXEC, 0) : -1;
  if (file >= 0 && (fsync (file) != 0 || g_rename (part, path) != 0))
    done = fail (path, WHENCE_DOCUMENT_ERROR_WRITE, g_strerror (errno), error);
  if (file >= 0)
    close (file);
  if (done)
    g_unlink (journal);
  else
    g_unlink (part);
  return done;
}

static gboolean
begin (WhenceStore *self,
       GError     **error)
{
  if (self->read_only)
    return fail (self->path, WHENCE_DOCUMENT_ERROR_READ_ONLY, _("The document is read-only"), error);
  if (!execute (self, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (ask (self, "PRAGMA data_version", 0) == self->data_version)
    return TRUE;
  whence_store_rollback (self);
  return fail (self->path, WHENCE_DOCUMENT_ERROR_CHANGED, _("Another program changed the document"), error);
}

/* Rows that no step can reach any more: those born after @last and those that died by @first. */
static gboolean
forget (WhenceStore *self,
        gint64       first,
        gint64       last,
        GError     **error)
{
  for (guint i = 0; whence_store_forget[i] != NULL; i++)
    {
      sqlite3_stmt *statement = whence_store_prepare (self, whence_store_forget[i], error);

      if (statement == NULL)
        return FALSE;
      sqlite3_bind_int64 (statement, 1, first);
      sqlite3_bind_int64 (statement, 2, last);
      if (!whence_store_run (self, statement, error))
        return FALSE;
    }
  return TRUE;
}

/**
 * whence_store_begin_step:
 * @self: a store
 * @kind: #WhenceEditKind of the step
 * @n: how many things it changes, for its name
 * @base: whether it changes what was extracted, and not only what the user said
 * @error: return location
 *
 * Begins a transaction that becomes the next step; what was undone before can be redone no more.  Rows written until
 * whence_store_commit() are born at @self->head.  A file of an earlier version gets the tables of this one.
 *
 * Returns: whether it has begun
 */
gboolean
whence_store_begin_step (WhenceStore *self,
                         guint        kind,
                         guint        n,
                         gboolean     base,
                         GError     **error)
{
  sqlite3_stmt *statement;
  gint64 oldest, first = 0;

  if (!begin (self, error))
    return FALSE;
  oldest = ask (self, "SELECT min (id) FROM step", 0);
  if (self->head - oldest > WHENCE_DOCUMENT_MAX_STEPS + TRIM_STEPS)
    first = self->head - WHENCE_DOCUMENT_MAX_STEPS;
  if ((self->version < WHENCE_STORE_VERSION && !upgrade (self, WHENCE_STORE_VERSION, error))
      || ((first > 0 || whence_store_get_step (self, self->head + 1, NULL, NULL, NULL)) && !forget (self, first, self->head, error)))
    {
      whence_store_rollback (self);
      return FALSE;
    }
  self->head++;
  statement = whence_store_prepare (self, "INSERT INTO step (id, kind, n, base) VALUES (?1, ?2, ?3, ?4)", error);
  if (statement != NULL)
    {
      sqlite3_bind_int64 (statement, 1, self->head);
      sqlite3_bind_int64 (statement, 2, kind);
      sqlite3_bind_int64 (statement, 3, n);
      sqlite3_bind_int64 (statement, 4, base);
    }
  if (whence_store_run (self, statement, error))
    return TRUE;
  whence_store_rollback (self);
  return FALSE;
}

/**
 * whence_store_commit:
 * @self: a store within a transaction
 * @error: return location
 *
 * Returns: whether all of it is in the file now; if not, none of it is
 */
gboolean
whence_store_commit (WhenceStore *self,
                     GError     **error)
{
  sqlite3_stmt *statement = whence_store_prepare (self, "UPDATE state SET head = ?1 WHERE id = 1", error);

  if (statement != NULL)
    sqlite3_bind_int64 (statement, 1, self->head);
  if (whence_store_run (self, statement, error) && execute (self, "COMMIT", error))
    return TRUE;
  whence_store_rollback (self);
  return FALSE;
}

/**
 * whence_store_rollback:
 * @self: a store within a transaction
 *
 * Gives it up: the file is as it was.
 */
void
whence_store_rollback (WhenceStore *self)
{
  execute (self, "ROLLBACK", NULL);
  self->version = ask (self, "PRAGMA user_version", self->version);
  self->head = ask (self, "SELECT head FROM state WHERE id = 1", self->head);
}

/**
 * whence_store_move:
 * @self: a store
 * @direction: -1 to undo a step, +1 to redo one
 * @error: return location
 *
 * Returns: whether the document is there now
 */
gboolean
whence_store_move (WhenceStore *self,
                   gint         direction,
                   GError     **error)
{
  if (!begin (self, error))
    return FALSE;
  self->head += direction;
  return whence_store_commit (self, error);
}

/**
 * whence_store_get_step:
 * @self: a store
 * @id: number of a step
 * @out_kind: (out) (optional): its #WhenceEditKind
 * @out_n: (out) (optional): how many things it changes
 * @out_base: (out) (optional): whether it changes what was extracted
 *
 * Returns: whether there is such a step
 */
gboolean
whence_store_get_step (WhenceStore *self,
                       gint64       id,
                       guint       *out_kind,
                       guint       *out_n,
                       gboolean    *out_base)
{
  sqlite3_stmt *statement = whence_store_prepare (self, "SELECT kind, n, base FROM step WHERE id = ?1", NULL);
  gboolean found;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, id);
  found = sqlite3_step (statement) == SQLITE_ROW;
  if (found && out_kind != NULL)
    *out_kind = (guint) sqlite3_column_int (statement, 0);
  if (found && out_n != NULL)
    *out_n = (guint) sqlite3_column_int (statement, 1);
  if (found && out_base != NULL)
    *out_base = sqlite3_column_int (statement, 2) != 0;
  sqlite3_reset (statement);
  return found;
}

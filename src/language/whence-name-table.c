/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A table of names read from a text file (data/names/README.md has its form): the file's bytes as they are, a row for
 * each name that points into them, and an open hash over the rows.  The hash is of the name in small letters, so that
 * one probe serves both the name as it is written and its capitals.  Most words begin no name of several: of each hash of a word it is known how
 * long those are that begin with it. */

#include "whence-name-table.h"

#include <gio/gio.h>
#include <string.h>

#include "whence-names.h"
#include "whence-word-hash.h"

#define MAGIC "whence-names 1 "
#define MAX_NAMES 1000000

/* Shorter capitals are acronyms: "ALI" may be a name, "MAN" is not a town of that name. */
#define MIN_CAPITALS 4

/* ORDER NAME FLAG */
static const char flag_letters[] = "CTRDMFLO";

#define DIGIT 1
#define LETTER 2
static const guint8 sorts[256] = { ['0' ... '9'] = DIGIT, ['A' ... 'Z'] = LETTER, ['a' ... 'z'] = LETTER, [0x80 ... 0xff] = LETTER };

#define ROW_MASK 0xfffffu
#define N_LEADS 16384u
/* A letter's bytes in upper and in lower case may differ. */
#define CASE_SLACK 4

G_STATIC_ASSERT (MAX_NAMES < ROW_MASK);

typedef struct
{
  guint32 begin; /* in text */
  guint8 length;
  guint8 flags;
} Row;

struct _WhenceNameTable
{
  char *text;
  Row *rows;
  guint32 *slots; /* index of a row + 1 in the lower bits, 0 where empty, and a tag of its hash in the upper, so that most words end here */
  guint32 mask;
  guint8 leads[N_LEADS]; /* by the hash of what names of several words begin with, the bytes of the longest */
};

/* The same as fold() of a name that is not ASCII. */
static gsize
fold_wide (const char *name, gsize length, char *folded)
{
  const char *end = name + length;
  gsize n = 0;

  while (name < end)
    {
      if ((guchar)*name < 0x80)
        folded[n++] = whence_word_lower (*name++);
      else
        {
          n += g_unichar_to_utf8 (g_unichar_tolower (g_utf8_get_char (name)), folded + n);
          name = g_utf8_next_char (name);
        }
      if (n > WHENCE_NAME_MAX)
        return 0;
    }
  return n;
}

/* Writes @name in small letters.  Returns: its length, 0 if it is too long */
static gsize
fold (const char *name, gsize length, char *folded)
{
  return length <= WHENCE_NAME_MAX && whence_word_fold (name, length, folded) ? length : fold_wide (name, length, folded);
}

/* The same of a name that may be no UTF-8.  Returns: 0 then too */
static gsize
fold_foreign (const char *name, gsize length, char *folded)
{
  if (whence_word_fold (name, length, folded))
    return length;
  return g_utf8_validate (name, (gssize) length, NULL) ? fold_wide (name, length, folded) : 0;
}

static guint32
tag_of (guint32 hash)
{
  return hash & ~ROW_MASK;
}

/* The bytes of the digits or letters that a folded name begins with: what no lexer parts. */
static gsize
lead_length (const char *folded, gsize length)
{
  guint8 sort = length > 0 && sorts[(guchar) *folded] == DIGIT ? DIGIT : LETTER;
  gsize n = 0;

  while (n < length && sorts[(guchar) folded[n]] == sort)
    n++;
  return n;
}

static guint8
parse_flags (const char *letters, const char *end)
{
  guint8 flags = 0;

  for (; letters < end; letters++)
    {
      const char *at = strchr (flag_letters, *letters);

      if (at == NULL)
        return 0;
      flags |= (guint8)(1u << (at - flag_letters));
    }
  return flags;
}

/* Returns: whether the row's name is UTF-8 */
static gboolean
insert_row (WhenceNameTable *self, guint32 row)
{
  char folded[WHENCE_NAME_MAX + 6];
  gsize n = fold_foreign (self->text + self->rows[row].begin, self->rows[row].length, folded);
  gsize lead = lead_length (folded, n);
  guint32 hash = whence_word_hash (folded, n), slot = hash & self->mask;

  if (n == 0)
    return FALSE;
  if (lead < n)
    {
      guint8 *longest = &self->leads[whence_word_hash (folded, lead) % N_LEADS];

      *longest = (guint8) MAX (*longest, n + CASE_SLACK);
    }
  while (self->slots[slot] != 0)
    slot = (slot + 1) & self->mask;
  self->slots[slot] = (row + 1) | tag_of (hash);
  return TRUE;
}

/* The file's rows after the head: name, tab, letters, line end.  The number of rows told in the head shows a file cut
 * short. */
static gboolean
read_rows (WhenceNameTable *self, const char *at, const char *end, guint32 n_rows, GError **error)
{
  guint32 i;

  for (i = 0; i < n_rows && at < end; i++)
    {
      const char *line_end = memchr (at, '\n', (gsize)(end - at));
      const char *tab = line_end != NULL ? memchr (at, '\t', (gsize)(line_end - at)) : NULL;
      Row *row = &self->rows[i];

      if (tab != NULL)
        {
          row->begin = (guint32)(at - self->text);
          row->length = (guint8)MIN (tab - at, G_MAXUINT8);
        }
      if (tab == NULL || tab == at || tab - at > WHENCE_NAME_MAX || (row->flags = parse_flags (tab + 1, line_end)) == 0 || !insert_row (self, i))
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "line %u: not a name, a tab and letters of %s",
                       i + 2, flag_letters);
          return FALSE;
        }
      at = line_end + 1;
    }
  if (i == n_rows && at == end)
    return TRUE;
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not the %u names that its first line tells", n_rows);
  return FALSE;
}

static gboolean
read_table (WhenceNameTable *self, gsize length, GError **error)
{
  const char *line_end = memchr (self->text, '\n', length);
  g_autofree char *number = NULL;
  guint64 n_rows;
  guint32 n_slots = 1;

  if (!g_str_has_prefix (self->text, MAGIC) || line_end == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not names of this version");
      return FALSE;
    }
  number = g_strndup (self->text + strlen (MAGIC), (gsize)(line_end - self->text) - strlen (MAGIC));
  if (!g_ascii_string_to_unsigned (number, 10, 1, MAX_NAMES, &n_rows, error))
    return FALSE;
  /* At most half full, or the probes grow long. */
  while (n_slots < 2 * n_rows)
    n_slots *= 2;
  self->mask = n_slots - 1;
  self->slots = g_new0 (guint32, n_slots);
  self->rows = g_new (Row, n_rows);
  return read_rows (self, line_end + 1, self->text + length, (guint32)n_rows, error);
}

/**
 * whence_name_table_load:
 * @path: a file of names
 * @error: return location for an error
 *
 * Reads names.
 *
 * Returns: (transfer full): the table; %NULL with @error set, which names the file, if it is missing or damaged
 */
WhenceNameTable *
whence_name_table_load (const char *path, GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (WhenceNameTable) self = g_new0 (WhenceNameTable, 1);
  gsize length;

  if (!g_file_load_contents (file, NULL, &self->text, &length, NULL, error))
    return NULL;
  if (!read_table (self, length, error))
    {
      g_prefix_error (error, "%s: ", path);
      return NULL;
    }
  return g_steal_pointer (&self);
}

/**
 * whence_name_table_free:
 * @self: (transfer full) (nullable): a table
 *
 * Frees the table.
 */
void
whence_name_table_free (WhenceNameTable *self)
{
  if (self == NULL)
    return;
  g_free (self->text);
  g_free (self->rows);
  g_free (self->slots);
  g_free (self);
}

static gboolean
is_in_capitals (const char *name, gsize length)
{
  guint n_capitals = 0;

  for (const char *at = name; at < name + length; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (g_unichar_islower (letter))
        return FALSE;
      n_capitals += g_unichar_isupper (letter) ? 1 : 0;
    }
  return n_capitals >= MIN_CAPITALS;
}

/**
 * whence_name_table_find:
 * @self: a table
 * @name: valid UTF-8, straight apostrophes, single spaces
 * @length: bytes
 *
 * Looks up a name as it is written; if it is in none and @name has capitals only, four or more, then without regard to
 * case.
 *
 * Returns: #WhenceNameFlags, 0 for what is no name
 */
guint
whence_name_table_find (const WhenceNameTable *self, const char *name, gsize length)
{
  char folded[WHENCE_NAME_MAX + 6], other[WHENCE_NAME_MAX + 6];
  gsize n = fold (name, length, folded);
  guint32 hash = whence_word_hash (folded, n);
  guint flags = 0;

  if (n == 0)
    return 0;
  for (guint32 slot = hash & self->mask; self->slots[slot] != 0; slot = (slot + 1) & self->mask)
    {
      const Row *row = &self->rows[(self->slots[slot] & ROW_MASK) - 1];

      if (tag_of (self->slots[slot]) != tag_of (hash))
        continue;
      if (row->length == length && memcmp (self->text + row->begin, name, length) == 0)
        return row->flags;
      if (fold (self->text + row->begin, row->length, other) == n && memcmp (other, folded, n) == 0)
        flags |= row->flags;
    }
  return flags != 0 && is_in_capitals (name, length) ? flags : 0;
}

/**
 * whence_name_table_get_longest:
 * @self: a table
 * @name: valid UTF-8: a word
 * @length: bytes
 *
 * Returns: the bytes that no name of several words exceeds which begins with @name; 0 where none does
 */
gsize
whence_name_table_get_longest (const WhenceNameTable *self, const char *name, gsize length)
{
  char folded[WHENCE_NAME_MAX + 6];
  gsize n = fold (name, length, folded);

  return self->leads[whence_word_hash (folded, lead_length (folded, n)) % N_LEADS];
}

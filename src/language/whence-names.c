/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a name may be the name of, by lists alone.  A name has all the flags of its bearers ("Jordan" is a country and a
 * man), and what is in no list has none: the caller weighs them by what stands around.  Names that are common words too
 * ("Reading", "Nice") were left out when the lists were made. */

#include "whence-names.h"

#include <gio/gio.h>
#include <string.h>

#include "config.h"
#include "whence-name-table.h"

static gpointer
load_names (gpointer data)
{
  static const char *const directories[] = { WHENCE_DATA_DIR, WHENCE_SOURCE_DATA_DIR };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (directories); i++)
    {
      g_autofree char *path = g_build_filename (directories[i], "names", "names.tsv", NULL);
      WhenceNameTable *table;

      g_clear_error (&error);
      table = whence_name_table_load (path, &error);
      if (table != NULL)
        return table;
      if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
        break;
    }
  g_debug ("No names: %s", error->message);
  return NULL;
}

static const WhenceNameTable *
get_names (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, load_names, NULL);
}

/* Appends @text to a name of @n bytes, apostrophes and hyphens made plain and white space made one space.  Returns: the
 * new length, or more than %WHENCE_NAME_MAX if it does not fit */
static gsize
append_plain (char *name, gsize n, const char *text, gsize length)
{
  const char *end = text + length;

  while (text < end && n <= WHENCE_NAME_MAX)
    {
      const char *next;
      gunichar letter;

      if ((guchar) (*text - '!') <= '~' - '!')
        {
          name[n++] = *text++;
          continue;
        }
      next = g_utf8_next_char (text);
      if (next > end)
        return WHENCE_NAME_MAX + 1;
      letter = g_utf8_get_char (text);
      if (g_unichar_isspace (letter))
        {
          if (n > 0 && name[n - 1] != ' ')
            name[n++] = ' ';
        }
      else if (letter == 0x2018 || letter == 0x2019 || letter == 0x02bc)
        name[n++] = '\'';
      else if (letter == 0x2010 || letter == 0x2011)
        name[n++] = '-';
      else
        n += g_unichar_to_utf8 (letter, name + n);
      text = next;
    }
  return n;
}

/**
 * whence_names_find:
 * @name: a name as it stands in a text, UTF-8, not NUL-terminated: "York", "New York", "Côte d’Ivoire", "LONDON"
 * @length: bytes
 *
 * Tells what a name may name.  Case matters, but for names wholly in capitals; marks may be there or not ("São Paulo",
 * "Sao Paulo").  The first call reads the lists (about 10 ms); without them nothing is a name.  Thread-safe.
 *
 * Returns: #WhenceNameFlags, 0 for what is in no list
 */
guint
whence_names_find (const char *name, gsize length)
{
  const WhenceNameTable *table = get_names ();
  char plain[WHENCE_NAME_MAX + 6];
  gsize n;

  g_return_val_if_fail (name != NULL || length == 0, 0);

  if (table == NULL)
    return 0;
  n = append_plain (plain, 0, name, length);
  return n <= WHENCE_NAME_MAX ? whence_name_table_find (table, plain, n) : 0;
}

/**
 * whence_names_find_longest:
 * @words: (array length=n_words): words that follow each other in one text, in its memory
 * @n_words: how many
 * @out_n_words: (out): of how many words the name is, 0 if none begins here
 *
 * Finds the longest name, of up to %WHENCE_NAME_MAX_WORDS words, that begins at the first word: "New York Times" rather
 * than "New York".  Words that touch in the text are one ("Guinea-Bissau" in three words, or "St" and "."), others are
 * a space apart.
 *
 * Returns: #WhenceNameFlags of that name, 0 if there is none
 */
guint
whence_names_find_longest (const WhenceWord *words, guint n_words, guint *out_n_words)
{
  const WhenceNameTable *table = get_names ();
  char plain[WHENCE_NAME_MAX + 6];
  guint found = 0;
  gsize n = 0, longest = WHENCE_NAME_MAX;

  g_return_val_if_fail (words != NULL || n_words == 0, 0);
  g_return_val_if_fail (out_n_words != NULL, 0);

  *out_n_words = 0;
  if (table == NULL)
    return 0;
  for (guint i = 0; i < MIN (n_words, WHENCE_NAME_MAX_WORDS); i++)
    {
      guint flags;

      if (i > 0 && words[i].text != words[i - 1].text + words[i - 1].length)
        n = append_plain (plain, n, " ", 1);
      n = append_plain (plain, n, words[i].text, words[i].length);
      if (n > longest)
        break;
      flags = whence_name_table_find (table, plain, n);
      if (flags != 0)
        {
          found = flags;
          *out_n_words = i + 1;
        }
      if (i == 0)
        longest = MIN (longest, whence_name_table_get_longest (table, plain, n));
    }
  return found;
}

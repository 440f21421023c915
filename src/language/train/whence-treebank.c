/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads trees in CoNLL-U, of which columns 2, 4, 5, 7 and 8 are used. */

#include "whence-treebank.h"

#include <gio/gio.h>
#include <string.h>

enum
{
  COLUMN_ID,
  COLUMN_FORM,
  COLUMN_LEMMA,
  COLUMN_UPOS,
  COLUMN_XPOS,
  COLUMN_FEATS,
  COLUMN_HEAD,
  COLUMN_DEPREL,
  COLUMN_DEPS,
  COLUMN_MISC,
  N_COLUMNS
};

static void
tree_free (WhenceTree *self)
{
  for (guint i = 0; i < self->n_words; i++)
    g_free ((char *) self->words[i].text);
  g_free (self->words);
  g_free (self->tags);
  g_free (self->heads);
  g_free (self->labels);
  g_free (self);
}

static gboolean
find_upos (const char *name,
           WhenceUpos *out_upos)
{
  for (guint i = 0; i < WHENCE_N_UPOS; i++)
    if (g_str_equal (whence_upos_get_name (i), name))
      {
        *out_upos = i;
        return TRUE;
      }
  return FALSE;
}

/* The tag with both names, or else the first of that part of speech. */
static WhenceTag
find_tag (WhenceUpos  upos,
          const char *xpos)
{
  static const char *const same[][2] = { { "VBP", "VBZ" }, { "RBS", "RBR" }, { "WP", "WDT" }, { "WP$", "PRP$" }, { "WDT", "DT" } };
  int first = -1;

  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 0; i < WHENCE_N_TAGS; i++)
        if (whence_tag_table[i].upos == upos)
          {
            if (g_str_equal (whence_tag_table[i].xpos, xpos))
              return i;
            if (first < 0)
              first = i;
          }
      for (guint i = 0; pass == 0 && i < G_N_ELEMENTS (same); i++)
        if (g_str_equal (same[i][0], xpos))
          {
            xpos = same[i][1];
            break;
          }
    }
  return first;
}

/* The relation, its subtype dropped if we know only the relation, "dep" if we know neither. */
static WhenceDeprel
find_deprel (const char *name)
{
  gsize length = strcspn (name, ":");

  for (guint i = 0; i < WHENCE_N_DEPRELS; i++)
    if (g_str_equal (whence_deprel_get_name (i), name))
      return i;
  for (guint i = 0; i < WHENCE_N_DEPRELS; i++)
    if (strlen (whence_deprel_get_name (i)) == length && strncmp (whence_deprel_get_name (i), name, length) == 0)
      return i;
  return WHENCE_DEPREL_DEP;
}

static WhenceTree *
tree_new (GPtrArray *rows)
{
  WhenceTree *self = g_new0 (WhenceTree, 1);

  self->words = g_new0 (WhenceWord, rows->len);
  self->tags = g_new0 (guint8, rows->len);
  self->heads = g_new0 (guint32, rows->len);
  self->labels = g_new0 (guint8, rows->len);
  self->n_words = rows->len;
  for (guint i = 0; i < rows->len; i++)
    {
      char **row = g_ptr_array_index (rows, i);
      guint64 head = g_ascii_strtoull (row[COLUMN_HEAD], NULL, 10);
      WhenceUpos upos = WHENCE_UPOS_X;

      find_upos (row[COLUMN_UPOS], &upos);
      self->words[i].text = g_strdup (row[COLUMN_FORM]);
      self->words[i].length = strlen (row[COLUMN_FORM]);
      self->tags[i] = find_tag (upos, row[COLUMN_XPOS]);
      self->heads[i] = head == 0 || head > rows->len ? rows->len : (guint32) head - 1;
      self->labels[i] = find_deprel (row[COLUMN_DEPREL]);
    }
  return self;
}

/* Reads a file of trees.  Returns: (transfer full) (element-type WhenceTree) (nullable): the trees, or %NULL with @error set */
GPtrArray *
whence_treebank_read (const char *path,
                      GError    **error)
{
  g_autofree char *text = NULL;
  g_autoptr (GPtrArray) trees = g_ptr_array_new_with_free_func ((GDestroyNotify) tree_free);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  guint line_number = 0;

  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;
  for (char *line = text, *end; line != NULL; line = end)
    {
      g_auto (GStrv) row = NULL;

      line_number++;
      end = strchr (line, '\n');
      if (end != NULL)
        *end++ = '\0';
      if (*line == '\0' && rows->len > 0)
        {
          g_ptr_array_add (trees, tree_new (rows));
          g_ptr_array_set_size (rows, 0);
        }
      if (*line == '\0' || *line == '#')
        continue;
      row = g_strsplit (line, "\t", -1);
      if (g_strv_length (row) != N_COLUMNS)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s:%u: not a line of CoNLL-U", path, line_number);
          return NULL;
        }
      if (strpbrk (row[COLUMN_ID], "-.") == NULL)
        g_ptr_array_add (rows, g_steal_pointer (&row));
    }
  if (rows->len > 0)
    g_ptr_array_add (trees, tree_new (rows));
  return g_steal_pointer (&trees);
}

static gboolean
is_above (const WhenceTree *self,
          guint             ancestor,
          guint             word)
{
  for (guint steps = 0; word < self->n_words && steps <= self->n_words; steps++)
    {
      if (word == ancestor)
        return TRUE;
      word = self->heads[word];
    }
  return word == ancestor;
}

/* Length of the arc to @word if words between its ends are not below its head, else 0. */
static guint
crossing_length (const WhenceTree *self,
                 guint             word)
{
  guint head = self->heads[word], low, high;

  if (head == self->n_words)
    return 0;
  low = MIN (word, head);
  high = MAX (word, head);
  for (guint i = low + 1; i < high; i++)
    if (!is_above (self, head, i))
      return high - low;
  return 0;
}

/* Lifts the shortest crossing arc to its head's head until no arcs cross (Nivre, Nilsson 2005): the parser makes no others. */
void
whence_tree_make_projective (WhenceTree *self)
{
  for (;;)
    {
      guint shortest = 0, at = 0;

      for (guint i = 0; i < self->n_words; i++)
        {
          guint length = crossing_length (self, i);

          if (length > 0 && (shortest == 0 || length < shortest))
            {
              shortest = length;
              at = i;
            }
        }
      if (shortest == 0)
        return;
      self->heads[at] = self->heads[self->heads[at]];
    }
}

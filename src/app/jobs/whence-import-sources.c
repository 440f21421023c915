/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What articles are made of: files, those in folders, texts, and what is known to be none. */

#include "config.h"

#include "whence-import-sources.h"

#include <glib/gi18n.h>

#include "whence-open-job.h"
#include "whence-words.h"

/* Folders are looked into so deep. */
#define DEPTH_MAX 16

static void
source_free (gpointer data)
{
  WhenceImportSource *self = data;

  g_clear_object (&self->file);
  g_free (self->text);
  g_free (self->name);
  g_free (self->fault);
  g_free (self);
}

/**
 * whence_import_sources_new:
 *
 * Returns: (transfer full) (element-type WhenceImportSource): an empty list of sources
 */
GPtrArray *
whence_import_sources_new (void)
{
  return g_ptr_array_new_with_free_func (source_free);
}

static WhenceImportSource *
add (GPtrArray *sources)
{
  WhenceImportSource *source = g_new0 (WhenceImportSource, 1);

  g_ptr_array_add (sources, source);
  return source;
}

/**
 * whence_import_sources_add_file:
 * @sources: a list of sources
 * @file: a file, or a folder of files
 */
void
whence_import_sources_add_file (GPtrArray *sources, GFile *file)
{
  add (sources)->file = g_object_ref (file);
}

/**
 * whence_import_sources_add_text:
 * @sources: a list of sources
 * @text: a text
 * @name: what to call it
 */
void
whence_import_sources_add_text (GPtrArray *sources, const char *text, const char *name)
{
  WhenceImportSource *source = add (sources);

  source->text = g_strdup (text);
  source->name = g_strdup (name);
}

/**
 * whence_import_sources_add_fault:
 * @sources: a list of sources
 * @fault: why there is nothing to read where something should be, by its name
 */
void
whence_import_sources_add_fault (GPtrArray *sources, const char *fault)
{
  add (sources)->fault = g_strdup (fault);
}

static void
add_named_fault (GPtrArray *sources, const char *pattern, GFile *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *name = g_filename_display_name (base);
  g_autofree char *fault = whence_words_fill (pattern, "name", name, NULL);

  whence_import_sources_add_fault (sources, fault);
}

typedef struct
{
  char     *key;
  GFile    *file;
  GFileType type;
} Entry;

static void
entry_free (gpointer data)
{
  Entry *entry = data;

  g_free (entry->key);
  g_object_unref (entry->file);
  g_free (entry);
}

static gint
entry_compare (gconstpointer a, gconstpointer b)
{
  const Entry *const *first = a, *const *second = b;

  return strcmp ((*first)->key, (*second)->key);
}

/* What stands in a folder for everybody to see, by name; NULL where it cannot be looked into. */
static GPtrArray *
list_folder (GFile *folder, GCancellable *cancellable)
{
  g_autoptr (GFileEnumerator) children
      = g_file_enumerate_children (folder, G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_DISPLAY_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE
                                           "," G_FILE_ATTRIBUTE_STANDARD_IS_HIDDEN,
                                   G_FILE_QUERY_INFO_NOFOLLOW_SYMLINKS, cancellable, NULL);
  GPtrArray *entries;
  GFileInfo *info;
  GFile *child;

  if (children == NULL)
    return NULL;
  entries = g_ptr_array_new_with_free_func (entry_free);
  while (g_file_enumerator_iterate (children, &info, &child, cancellable, NULL) && info != NULL)
    if (!g_file_info_get_is_hidden (info))
      {
        Entry *entry = g_new (Entry, 1);

        entry->key = g_utf8_collate_key_for_filename (g_file_info_get_display_name (info), -1);
        entry->file = g_object_ref (child);
        entry->type = g_file_info_get_file_type (info);
        g_ptr_array_add (entries, entry);
      }
  g_ptr_array_sort (entries, entry_compare);
  return entries;
}

/* The files in a folder, then those in the folders within.  What leads elsewhere is read where it is a file. */
static void
add_folder (GPtrArray *sources, GFile *folder, guint depth, GCancellable *cancellable)
{
  g_autoptr (GPtrArray) entries = depth < DEPTH_MAX ? list_folder (folder, cancellable) : NULL;

  for (guint i = 0; entries != NULL && i < entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (entries, i);

      if (entry->type == G_FILE_TYPE_DIRECTORY)
        continue;
      if (whence_open_job_is_document (entry->file))
        /* Translators: {name} is a file among others in a folder of articles that were added. */
        add_named_fault (sources, _("“{name}” is a document and no article: open it by itself"), entry->file);
      else
        whence_import_sources_add_file (sources, entry->file);
    }
  for (guint i = 0; entries != NULL && i < entries->len; i++)
    if (((const Entry *) g_ptr_array_index (entries, i))->type == G_FILE_TYPE_DIRECTORY)
      add_folder (sources, ((const Entry *) g_ptr_array_index (entries, i))->file, depth + 1, cancellable);
}

/**
 * whence_import_sources_open_folders:
 * @sources: a list of sources
 * @cancellable: (nullable): to stop
 *
 * Puts in the place of each folder the files that are in it and in those below.  Blocks; safe in any thread.
 */
void
whence_import_sources_open_folders (GPtrArray *sources, GCancellable *cancellable)
{
  gsize n;
  g_autofree WhenceImportSource **given = (WhenceImportSource **) g_ptr_array_steal (sources, &n);

  for (gsize i = 0; i < n; i++)
    {
      guint before = sources->len;

      if (given[i]->file == NULL || g_file_query_file_type (given[i]->file, G_FILE_QUERY_INFO_NONE, cancellable) != G_FILE_TYPE_DIRECTORY)
        {
          g_ptr_array_add (sources, given[i]);
          continue;
        }
      add_folder (sources, given[i]->file, 0, cancellable);
      if (sources->len == before)
        /* Translators: {name} is a folder that was to be added. */
        add_named_fault (sources, _("There is no file to be read in the folder “{name}”"), given[i]->file);
      source_free (given[i]);
    }
}

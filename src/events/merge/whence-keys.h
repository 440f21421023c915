/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Two numbers as one, in the order of the first and then of the second. */
static inline guint64
whence_keys_make (guint a,
                  guint b)
{
  return (guint64) a << 32 | b;
}

/* The same of two numbers in whatever order. */
static inline guint64
whence_keys_make_pair (guint a,
                       guint b)
{
  return whence_keys_make (MIN (a, b), MAX (a, b));
}

gint        whence_keys_compare (gconstpointer key,
                                 gconstpointer other);
GHashTable *whence_keys_new     (GDestroyNotify free_value);
gboolean    whence_keys_add     (GHashTable    *keys,
                                 guint64        key);
gboolean    whence_keys_have    (GHashTable    *keys,
                                 guint64        key);
void        whence_keys_set     (GHashTable    *keys,
                                 guint64        key,
                                 gpointer       value);
gpointer    whence_keys_get     (GHashTable    *keys,
                                 guint64        key);

G_END_DECLS

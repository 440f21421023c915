/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A name is no longer than this, in bytes. */
#define WHENCE_NAME_MAX 80

typedef struct _WhenceNameTable WhenceNameTable;

WhenceNameTable *whence_name_table_load (const char *path, GError **error);
void whence_name_table_free (WhenceNameTable *self);
guint whence_name_table_find (const WhenceNameTable *self, const char *name, gsize length);
gsize whence_name_table_get_longest (const WhenceNameTable *self, const char *name, gsize length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceNameTable, whence_name_table_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef struct _WhenceWordTable WhenceWordTable;

WhenceWordTable *whence_word_table_new  (void);
void             whence_word_table_free (WhenceWordTable *self);
void             whence_word_table_set  (WhenceWordTable *self,
                                         const char      *word,
                                         gsize            length,
                                         gconstpointer    value);
gpointer         whence_word_table_get  (const WhenceWordTable *self,
                                         const char            *word,
                                         gsize                  length);
gboolean         whence_word_table_may_have (const WhenceWordTable *self,
                                             const char            *word,
                                             gsize                  length);
gboolean         whence_word_table_may_have_form (const WhenceWordTable *self,
                                                  const char            *word,
                                                  gsize                  length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceWordTable, whence_word_table_free)

G_END_DECLS

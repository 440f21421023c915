/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-setting.h"
#include "whence-thing-words.h"

G_BEGIN_DECLS

WhenceThings *whence_things_new (const WhenceSource *source);
void whence_things_free (WhenceThings *self);
void whence_things_hear (WhenceThings *self, const WhenceSetting *setting);
char *
whence_things_name_pronoun (WhenceThings *self, const WhenceTree *tree, gint node, const guint8 *told, gboolean whole);
char *
whence_things_name_noun (WhenceThings *self, const WhenceTree *tree, gint node, const guint8 *told, gboolean whole);
gboolean whence_things_is_many (WhenceThings *self, const WhenceTree *tree, gint node);
gboolean whence_things_has_small (WhenceThings *self, guint token);
gboolean whence_things_is_narrated (const WhenceTree *tree, gint node);
guint whence_things_find_sorts (const WhenceThingWords *words, const char *word, gsize length);
guint whence_things_find_names (WhenceThings *self,
                                const WhenceTree *tree,
                                gint node,
                                const char *names[WHENCE_ENTITIES_GROUP_MAX]);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceThings, whence_things_free)

G_END_DECLS

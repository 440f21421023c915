/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

/**
 * WhenceAgree:
 *
 * What a set of articles needs to date each other.
 */
typedef struct _WhenceAgree WhenceAgree;

WhenceAgree *whence_agree_new  (const GPtrArray *readings);
void         whence_agree_free (WhenceAgree *self);
gboolean     whence_agree_find (const WhenceAgree   *self,
                                const WhenceReading *own,
                                WhenceReference     *reference);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceAgree, whence_agree_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-word-view.h"

G_BEGIN_DECLS

/* What is put in stands behind so many words at most. */
#define WHENCE_INSERTION_SUBJECT_MAX 12
/* So many words it may have. */
#define WHENCE_INSERTION_MAX 48

WhenceDeprel whence_insertion_get_relation    (const WhenceView *self,
                                               guint             at);
gboolean     whence_insertion_is_preposition  (const WhenceView *self,
                                               guint             at);
gboolean     whence_insertion_goes_on_listing (const WhenceView *self,
                                               guint             comma,
                                               guint             end);
gboolean     whence_insertion_find            (const WhenceView *self,
                                               guint             first,
                                               guint             end,
                                               guint            *out_begin,
                                               guint            *out_end,
                                               WhenceDeprel     *out_relation);

G_END_DECLS

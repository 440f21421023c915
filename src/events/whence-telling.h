/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-setting.h"

G_BEGIN_DECLS

char *whence_telling_make_title (const WhenceSource  *source,
                                 const WhenceSetting *setting,
                                 gint                 node,
                                 gboolean             is_noun,
                                 char               **out_label);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands for all kinds of events. */
#define WHENCE_LEGEND_ALL_KINDS G_MAXUINT32

guint       whence_legend_get_n_marks (void);
const char *whence_legend_get_mark    (guint   number,
                                       guint8 *out_mark);
char       *whence_legend_name_tint   (guint32 kinds,
                                       guint   tint);

G_END_DECLS

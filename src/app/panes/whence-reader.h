/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* A stored article with its dates highlighted. */
#define WHENCE_TYPE_READER (whence_reader_get_type ())
G_DECLARE_FINAL_TYPE (WhenceReader, whence_reader, WHENCE, READER, GtkWidget)

void whence_reader_set_workspace (WhenceReader    *self,
                                  WhenceWorkspace *workspace);
void whence_reader_show          (WhenceReader    *self,
                                  WhenceArticle   *article,
                                  guint32          begin,
                                  guint32          end);

gboolean   whence_reader_get_selection (WhenceReader   *self,
                                        WhenceArticle **out_article,
                                        guint32        *out_begin,
                                        guint32        *out_end);

G_END_DECLS

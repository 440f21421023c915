/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-article-item.h"

G_BEGIN_DECLS

#define WHENCE_TYPE_ARTICLE_ROW (whence_article_row_get_type ())
G_DECLARE_FINAL_TYPE (WhenceArticleRow, whence_article_row, WHENCE, ARTICLE_ROW, GtkWidget)

GtkWidget *whence_article_row_new      (void);
void       whence_article_row_set_item (WhenceArticleRow  *self,
                                        WhenceArticleItem *item);

G_END_DECLS

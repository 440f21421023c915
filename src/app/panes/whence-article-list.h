/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* The articles: each with its date, whence that is known, and how many events it tells. */
#define WHENCE_TYPE_ARTICLE_LIST (whence_article_list_get_type ())
G_DECLARE_FINAL_TYPE (WhenceArticleList, whence_article_list, WHENCE, ARTICLE_LIST, GtkWidget)

void whence_article_list_set_workspace (WhenceArticleList *self,
                                        WhenceWorkspace   *workspace);
void whence_article_list_show_last     (WhenceArticleList *self);

G_END_DECLS

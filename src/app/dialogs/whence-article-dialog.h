/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-workspace.h"

G_BEGIN_DECLS

/* What is known of an article, and when it was written: to be seen and to be corrected. */
#define WHENCE_TYPE_ARTICLE_DIALOG (whence_article_dialog_get_type ())
G_DECLARE_FINAL_TYPE (WhenceArticleDialog, whence_article_dialog, WHENCE, ARTICLE_DIALOG, GtkWindow)

GtkWidget *whence_article_dialog_new (GtkWindow       *parent,
                                      WhenceWorkspace *workspace,
                                      const char      *hash);

G_END_DECLS

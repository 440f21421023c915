/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-pipeline.h"

G_BEGIN_DECLS

/* A row of the list of articles. */
#define WHENCE_TYPE_ARTICLE_ITEM (whence_article_item_get_type ())
G_DECLARE_FINAL_TYPE (WhenceArticleItem, whence_article_item, WHENCE, ARTICLE_ITEM, GObject)

WhenceArticleItem     *whence_article_item_new           (const WhenceReading *reading,
                                                          guint                n_events);
gboolean               whence_article_item_shows         (WhenceArticleItem   *self,
                                                          const WhenceReading *reading,
                                                          guint                n_events);
WhenceArticle         *whence_article_item_get_article   (WhenceArticleItem *self);
const WhenceReference *whence_article_item_get_reference (WhenceArticleItem *self);
guint                  whence_article_item_get_n_events  (WhenceArticleItem *self);

G_END_DECLS

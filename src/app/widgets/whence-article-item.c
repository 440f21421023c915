/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-article-item.h"

struct _WhenceArticleItem
{
  GObject parent_instance;
  WhenceArticle *article;
  WhenceReference reference;
  guint n_events;
};

G_DEFINE_FINAL_TYPE (WhenceArticleItem, whence_article_item, G_TYPE_OBJECT)

static void
whence_article_item_finalize (GObject *object)
{
  WhenceArticleItem *self = WHENCE_ARTICLE_ITEM (object);

  g_clear_pointer (&self->article, whence_article_unref);
  whence_reference_clear (&self->reference);
  G_OBJECT_CLASS (whence_article_item_parent_class)->finalize (object);
}

static void
whence_article_item_class_init (WhenceArticleItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = whence_article_item_finalize;
}

static void
whence_article_item_init (WhenceArticleItem *self)
{
}

/**
 * whence_article_item_new:
 * @reading: what was read from the article; what the row needs of it is copied
 * @n_events: how many events the article tells
 *
 * Returns: (transfer full): a row for the article
 */
WhenceArticleItem *
whence_article_item_new (const WhenceReading *reading, guint n_events)
{
  WhenceArticleItem *self = g_object_new (WHENCE_TYPE_ARTICLE_ITEM, NULL);

  self->article = whence_article_ref (reading->article);
  whence_reference_copy (&self->reference, &reading->reference);
  self->n_events = n_events;
  return self;
}

/**
 * whence_article_item_shows:
 * @self: a row
 * @reading: what was read from an article
 * @n_events: how many events the article tells
 *
 * Returns: whether a row made of these would show the same
 */
gboolean
whence_article_item_shows (WhenceArticleItem *self, const WhenceReading *reading, guint n_events)
{
  g_return_val_if_fail (WHENCE_IS_ARTICLE_ITEM (self), FALSE);

  return self->article == reading->article && self->n_events == n_events && whence_reference_equal (&self->reference, &reading->reference);
}

/**
 * whence_article_item_get_article:
 * @self: a row
 *
 * Returns: (transfer none): its article
 */
WhenceArticle *
whence_article_item_get_article (WhenceArticleItem *self)
{
  g_return_val_if_fail (WHENCE_IS_ARTICLE_ITEM (self), NULL);

  return self->article;
}

/**
 * whence_article_item_get_reference:
 * @self: a row
 *
 * Returns: (transfer none): when its article was written
 */
const WhenceReference *
whence_article_item_get_reference (WhenceArticleItem *self)
{
  g_return_val_if_fail (WHENCE_IS_ARTICLE_ITEM (self), NULL);

  return &self->reference;
}

/**
 * whence_article_item_get_n_events:
 * @self: a row
 *
 * Returns: how many events its article tells
 */
guint
whence_article_item_get_n_events (WhenceArticleItem *self)
{
  g_return_val_if_fail (WHENCE_IS_ARTICLE_ITEM (self), 0);

  return self->n_events;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-article-list.h"

#include "whence-article-row.h"

struct _WhenceArticleList
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkListView *list;
  WhenceWorkspace *workspace;
};

enum
{
  OPEN_ARTICLE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceArticleList, whence_article_list, GTK_TYPE_WIDGET)

static void
row_setup_cb (WhenceArticleList *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, whence_article_row_new ());
}

static void
row_bind_cb (WhenceArticleList *self, GtkListItem *item)
{
  whence_article_row_set_item (WHENCE_ARTICLE_ROW (gtk_list_item_get_child (item)), gtk_list_item_get_item (item));
}

static void
activate_cb (WhenceArticleList *self, guint position)
{
  g_autoptr (WhenceArticleItem) item = g_list_model_get_item (whence_workspace_get_articles (self->workspace), position);

  g_signal_emit (self, signals[OPEN_ARTICLE], 0, whence_article_item_get_article (item));
}

static void
whence_article_list_dispose (GObject *object)
{
  WhenceArticleList *self = WHENCE_ARTICLE_LIST (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_article_list_parent_class)->dispose (object);
}

static void
whence_article_list_class_init (WhenceArticleListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_article_list_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-article-list.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleList, box);
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleList, list);
  gtk_widget_class_bind_template_callback (widget_class, row_setup_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_bind_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);

  /**
   * WhenceArticleList::open-article:
   * @article: the article to show, a #WhenceArticle
   */
  signals[OPEN_ARTICLE] = g_signal_new ("open-article", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, WHENCE_TYPE_ARTICLE);
}

static void
whence_article_list_init (WhenceArticleList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * whence_article_list_set_workspace:
 * @self: a list
 * @workspace: whose articles to show
 */
void
whence_article_list_set_workspace (WhenceArticleList *self, WhenceWorkspace *workspace)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  g_return_if_fail (WHENCE_IS_ARTICLE_LIST (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  selection = gtk_no_selection_new (g_object_ref (whence_workspace_get_articles (workspace)));
  gtk_list_view_set_model (self->list, GTK_SELECTION_MODEL (selection));
}

/**
 * whence_article_list_show_last:
 * @self: a list
 *
 * Brings the article that came last into sight.
 */
void
whence_article_list_show_last (WhenceArticleList *self)
{
  guint n;

  g_return_if_fail (WHENCE_IS_ARTICLE_LIST (self));

  n = g_list_model_get_n_items (whence_workspace_get_articles (self->workspace));
  if (n > 0)
    gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", n - 1);
}

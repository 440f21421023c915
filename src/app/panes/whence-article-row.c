/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-article-row.h"

#include <glib/gi18n.h>

#include "whence-naming.h"
#include "whence-words.h"

#define ZERO_WIDTH_SPACE "\u200b"

struct _WhenceArticleRow
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *date;
  GtkLabel *more;
  GtkActionable *properties;
};

G_DEFINE_FINAL_TYPE (WhenceArticleRow, whence_article_row, GTK_TYPE_WIDGET)

static void
whence_article_row_dispose (GObject *object)
{
  WhenceArticleRow *self = WHENCE_ARTICLE_ROW (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (whence_article_row_parent_class)->dispose (object);
}

static void
whence_article_row_class_init (WhenceArticleRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_article_row_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_css_name (widget_class, "article");
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-article-row.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleRow, box);
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleRow, title);
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleRow, date);
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleRow, more);
  gtk_widget_class_bind_template_child (widget_class, WhenceArticleRow, properties);
}

static void
whence_article_row_init (WhenceArticleRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A number is not parted from what it counts at the end of a line. */
static char *
keep_together (const char *words)
{
  g_auto (GStrv) parts = g_strsplit (words, " ", -1);

  return g_strjoinv ("\u00a0", parts);
}

/* A file's name, which has no spaces, goes on in the next line where its parts meet. */
static char *
make_breakable (const char *title)
{
  GString *text = g_string_new (NULL);

  if (strchr (title, ' ') != NULL)
    return g_string_free (g_string_append (text, title), FALSE);
  for (const char *p = title; *p != '\0'; p++)
    {
      if (*p == '.')
        g_string_append (text, ZERO_WIDTH_SPACE);
      g_string_append_c (text, *p);
      if (*p == '_' || *p == '-')
        g_string_append (text, ZERO_WIDTH_SPACE);
    }
  return g_string_free (text, FALSE);
}

/**
 * whence_article_row_new:
 *
 * Returns: (transfer floating): an empty row
 */
GtkWidget *
whence_article_row_new (void)
{
  return g_object_new (WHENCE_TYPE_ARTICLE_ROW, NULL);
}

/**
 * whence_article_row_set_item:
 * @self: a row
 * @item: the article to show
 */
void
whence_article_row_set_item (WhenceArticleRow *self, WhenceArticleItem *item)
{
  const WhenceReference *reference;
  const WhenceCandidate *best;
  WhenceArticle *article;
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  g_autofree char *words = NULL;
  g_autofree char *count = NULL;
  g_autofree char *more = NULL;
  g_autofree char *why = NULL;
  g_autofree char *name = NULL;
  g_autofree char *about = NULL;
  g_autofree char *shown = NULL;

  g_return_if_fail (WHENCE_IS_ARTICLE_ROW (self));
  g_return_if_fail (WHENCE_IS_ARTICLE_ITEM (item));

  article = whence_article_item_get_article (item);
  reference = whence_article_item_get_reference (item);
  best = whence_reference_get_best (reference);
  title = whence_words_article_title (article);
  date = best != NULL ? whence_words_format_span (&best->span) : g_strdup (_("Date not known"));
  words = whence_words_count_events (whence_article_item_get_n_events (item));
  count = keep_together (words);
  more = best != NULL ? g_strdup_printf ("%s · %s", whence_words_evidence (best->evidence), count) : g_strdup (count);
  why = whence_words_explain_reference (article, reference);

  shown = make_breakable (title);
  gtk_label_set_label (self->title, shown);
  gtk_label_set_label (self->date, date);
  gtk_label_set_label (self->more, more);
  /* The action wants a target, so it comes after it. */
  gtk_actionable_set_action_target (self->properties, "s", whence_article_get_hash (article));
  gtk_actionable_set_action_name (self->properties, "win.about-article");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), why);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  name = g_strjoin (", ", title, date, more, NULL);
  whence_naming_set_row (GTK_WIDGET (self), name);
  /* Translators: names a button for assistive tools; {title} is the title of an article. */
  about = whence_words_fill (_("About {title}"), "title", title, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->properties), GTK_ACCESSIBLE_PROPERTY_LABEL, about, -1);
}

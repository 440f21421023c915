/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-details-private.h"

#include <glib/gi18n.h>

#include "whence-link.h"
#include "whence-markup.h"
#include "whence-tick-words.h"
#include "whence-words.h"
#include "whence-wrapping.h"

enum
{
  OPEN_PASSAGE,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceDetails, whence_details, GTK_TYPE_WIDGET)

static void
clear_box (GtkBox *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (box))) != NULL)
    gtk_box_remove (box, child);
}

static GtkWidget *
add_label (GtkBox *box, const char *text, const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  whence_wrapping_set (GTK_LABEL (label));
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (box, label);
  return label;
}

/* One sentence for each way the date was found: tellings that say the same are not repeated, and those without a date told only where there is none. */
static void
add_found_reasons (WhenceDetails *self, const WhenceEvent *event)
{
  g_autoptr (GHashTable) said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);
      const WhenceReading *reading = whence_workspace_get_reading (self->workspace, whence_article_get_hash (mention->article));
      char *why;

      if (event->dated && !whence_mention_tells_date (mention))
        continue;
      why = whence_words_explain (mention, reading != NULL ? &reading->reference : NULL);
      if (g_hash_table_add (said, why))
        add_label (self->reasons, why, NULL);
    }
}

/* What the user dated is so for no other reason; the way back stands at the date. */
static void
fill_reasons (WhenceDetails *self, const WhenceEvent *event)
{
  clear_box (self->reasons);
  gtk_label_set_label (self->reasons_heading, event->dated ? _("Why This Date") : _("Why No Date"));
  if (event->mentions->len == 0)
    add_label (self->reasons, _("You added this event."), NULL);
  else if ((event->edited & (WHENCE_EDITED_DATE | WHENCE_EDITED_MADE)) == WHENCE_EDITED_DATE)
    add_label (self->reasons, event->dated ? _("You set this date.") : _("You took the date away."), NULL);
  else
    {
      add_found_reasons (self, event);
      whence_details_fill_alternatives (self, event);
    }
}

static void
add_fact (GtkWidget *grid, gint *row, const char *name, const char *value)
{
  GtkWidget *key = gtk_label_new (name);
  GtkWidget *text = gtk_label_new (value);

  gtk_label_set_xalign (GTK_LABEL (key), 0);
  gtk_label_set_yalign (GTK_LABEL (key), 0);
  gtk_widget_add_css_class (key, "dim");
  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_widget_set_hexpand (text, TRUE);
  gtk_grid_attach (GTK_GRID (grid), key, 0, *row, 1, 1);
  gtk_grid_attach (GTK_GRID (grid), text, 1, *row, 1, 1);
  *row += 1;
}

static void
fill_facts (WhenceDetails *self, const WhenceEvent *event)
{
  GtkWidget *child;
  gint row = 0;

  while ((child = gtk_widget_get_first_child (self->facts)) != NULL)
    gtk_grid_remove (GTK_GRID (self->facts), child);

  if (event->participants[0] != NULL)
    {
      g_autofree char *names = g_strjoinv (" · ", event->participants);
      g_autofree char *clean = whence_words_quote (names, -1);

      add_fact (self->facts, &row, _("Who"), clean);
    }
  if (event->place != NULL && *event->place != '\0')
    {
      g_autofree char *place = whence_words_quote (event->place, -1);

      add_fact (self->facts, &row, _("Where"), place);
    }
  gtk_widget_set_visible (self->facts, row > 0);
}

static void
passage_clicked_cb (WhenceDetails *self, GtkButton *button)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "mention"));

  if (event != NULL && index < event->mentions->len)
    g_signal_emit (self, signals[OPEN_PASSAGE], 0, g_ptr_array_index (event->mentions, index));
}

static void
web_opened_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceDetails) self = user_data;
  g_autoptr (GError) cause = NULL;
  g_autoptr (GError) error = NULL;

  if (gtk_show_uri_full_finish (GTK_WINDOW (source), result, &cause)
      || self->workspace == NULL)
    return;
  if (g_error_matches (cause, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
    g_set_error_literal (&error, cause->domain, cause->code, _("The web page was not opened: no program for web pages is installed."));
  whence_workspace_check (self->workspace, FALSE, error != NULL ? error : cause);
}

static void
web_clicked_cb (WhenceDetails *self, GtkButton *button)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "mention"));
  const WhenceMention *mention;
  g_autofree char *link = NULL;

  if (event == NULL || index >= event->mentions->len)
    return;
  mention = g_ptr_array_index (event->mentions, index);
  link = whence_link_to_passage (mention->article, mention->begin, mention->end);
  if (link != NULL)
    gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), link, GDK_CURRENT_TIME, NULL, web_opened_cb, g_object_ref (self));
}

/* A button that knows which of the event's tellings it stands for. */
static GtkWidget *
new_button (WhenceDetails *self, guint index, GCallback clicked)
{
  GtkWidget *button = gtk_button_new ();

  g_object_set_data (G_OBJECT (button), "mention", GUINT_TO_POINTER (index));
  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  return button;
}

/* What finds the words that are looked for in a text as it is marked up, each as a word or as the beginning of one; NULL where none are. */
static GRegex *
sought_new (const char *words)
{
  g_autofree char *plain = g_strstrip (g_strdup (words));
  g_autofree char *escaped = g_markup_escape_text (plain, -1);
  g_autofree char *literal = g_regex_escape_string (escaped, -1);
  g_auto (GStrv) parts = g_regex_split_simple ("\\s+", literal, 0, 0);
  g_autofree char *any = g_strjoinv ("|", parts);
  g_autofree char *pattern = g_strdup_printf ("(?<![\\w&#])(?:%s)", any);

  return *plain != '\0' ? g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL) : NULL;
}

static GtkWidget *
add_article_title (WhenceDetails *self, GtkBox *box, const char *title, const char *css_class)
{
  g_autoptr (GRegex) sought = sought_new (whence_workspace_get_words (self->workspace));
  g_autofree char *markup = whence_markup_text (title, -1, sought);
  GtkWidget *label = add_label (box, NULL, css_class);

  gtk_label_set_markup (GTK_LABEL (label), markup);
  return label;
}

static void
add_passage (WhenceDetails *self, const WhenceEvent *event, guint index)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, index);
  GtkWidget *button = new_button (self, index, G_CALLBACK (passage_clicked_cb));
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 4);
  GtkWidget *quote;
  g_autoptr (GRegex) sought = sought_new (whence_workspace_get_words (self->workspace));
  g_autofree char *markup = whence_markup_passage (mention, sought);
  g_autofree char *title = whence_words_article_title (mention->article);
  g_autofree char *name = g_strconcat (title, ": ", NULL);
  g_autofree char *passage = whence_words_quote (mention->article->text + mention->begin,
                                                 (gssize) mention->end - mention->begin);
  g_autofree char *date = whence_words_own_date (event, mention);
  g_autofree char *joined = whence_words_joined (mention);
  const char *parts[] = { passage, date != NULL ? date : joined, date != NULL ? joined : NULL, NULL };
  g_autofree char *told = g_strjoinv (" ", (char **) parts);
  g_autofree char *label = g_strconcat (name, told, NULL);

  quote = add_label (GTK_BOX (box), NULL, "quote");
  gtk_label_set_markup (GTK_LABEL (quote), markup);
  if (date != NULL)
    gtk_widget_add_css_class (add_label (GTK_BOX (box), date, "caption"), "article-date");
  gtk_widget_add_css_class (add_article_title (self, GTK_BOX (box), title, "caption"), "dim");
  if (joined != NULL)
    gtk_widget_add_css_class (add_label (GTK_BOX (box), joined, "caption"), "dim");
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "passage");
  gtk_widget_set_tooltip_text (button, _("Show in the Article"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_box_append (self->passages, button);
  if (event->mentions->len > 1)
    whence_details_add_take_out (self, index, passage);
}

static void
add_source (WhenceDetails *self, const WhenceEvent *event, guint index)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, index);
  const WhenceArticle *article = mention->article;
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *open = new_button (self, index, G_CALLBACK (passage_clicked_cb));
  g_autofree char *title = whence_words_article_title (article);
  g_autofree char *host = whence_link_get_host (article->address);

  add_article_title (self, GTK_BOX (box), title, NULL);
  if (article->publisher != NULL)
    {
      g_autofree char *publisher = whence_words_quote (article->publisher, -1);

      gtk_widget_add_css_class (add_label (GTK_BOX (box), publisher, "caption"), "dim");
    }
  gtk_button_set_label (GTK_BUTTON (open), _("Open Article"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (open), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  gtk_box_append (GTK_BOX (buttons), open);
  if (host != NULL)
    {
      GtkWidget *web = new_button (self, index, G_CALLBACK (web_clicked_cb));
      /* Translators: {host} is the name of a web site, "example.org". */
      g_autofree char *tip = whence_words_fill (_("Open the web page on {host}"), "host", host, NULL);

      gtk_button_set_label (GTK_BUTTON (web), _("Open Web Page"));
      gtk_widget_set_tooltip_text (web, tip);
      gtk_box_append (GTK_BOX (buttons), web);
      gtk_widget_add_css_class (add_label (GTK_BOX (box), host, "caption"), "dim");
    }
  gtk_box_append (GTK_BOX (box), buttons);
  gtk_box_append (self->sources, box);
}

static void
fill_sources (WhenceDetails *self, const WhenceEvent *event)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  clear_box (self->passages);
  clear_box (self->sources);
  gtk_label_set_label (self->passages_heading, ngettext ("Passage", "Passages", event->mentions->len));
  gtk_widget_set_visible (GTK_WIDGET (self->passages_heading), event->mentions->len > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->sources_heading), event->mentions->len > 0);
  for (guint i = 0; i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      add_passage (self, event, i);
      if (g_hash_table_add (seen, (gpointer) whence_article_get_hash (mention->article)))
        add_source (self, event, i);
    }
  gtk_label_set_label (self->sources_heading, ngettext ("Source", "Sources", g_hash_table_size (seen)));
}

static void
fill_head (WhenceDetails *self, const WhenceEvent *event)
{
  guint position = gtk_single_selection_get_selected (whence_workspace_get_selection (self->workspace));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (whence_workspace_get_events (self->workspace)));
  g_autofree char *number = whence_tick_words_number (position + 1);
  g_autofree char *total = whence_tick_words_number (n);
  /* Translators: which event of how many: "3 of 31". */
  g_autofree char *order = whence_words_fill (_("{number} of {total}"), "number", number, "total", total, NULL);
  const char *notice = whence_words_notice (event);

  gtk_label_set_label (self->place_in_order, position != GTK_INVALID_LIST_POSITION ? order : "");
  gtk_label_set_label (self->notice, notice != NULL ? notice : "");
  gtk_widget_set_visible (GTK_WIDGET (self->notice), notice != NULL);
  gtk_widget_set_visible (self->show_again, (event->edited & (WHENCE_EDITED_DELETED | WHENCE_EDITED_HIDDEN)) != 0);
}

static void
selected_cb (WhenceDetails *self)
{
  const WhenceEvent *event;
  gboolean same;

  whence_details_commit_note (self);
  event = whence_workspace_get_selected (self->workspace);
  same = event != NULL && g_strcmp0 (event->id, self->id) == 0;
  g_free (self->id);
  self->id = event != NULL ? g_strdup (event->id) : NULL;
  if (event == NULL)
    return;
  fill_head (self, event);
  whence_details_fill_fields (self, event);
  fill_reasons (self, event);
  fill_facts (self, event);
  fill_sources (self, event);
  if (!same)
    gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
words_changed_cb (WhenceDetails *self)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);

  if (event != NULL)
    fill_sources (self, event);
}

static void
whence_details_dispose (GObject *object)
{
  WhenceDetails *self = WHENCE_DETAILS (object);

  self->is_filling = TRUE;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->id, g_free);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_details_parent_class)->dispose (object);
}

static void
whence_details_class_init (WhenceDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_details_dispose;
  g_type_ensure (WHENCE_TYPE_EDIT_ROW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-details.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, box);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, scroller);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, place_in_order);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, kind);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, kind_reset);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, title);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, date);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, label);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, star);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, more);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, note);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, show_again);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, notice);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, reasons);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, reasons_heading);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, facts);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, passages);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, passages_heading);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, sources_heading);
  gtk_widget_class_bind_template_child (widget_class, WhenceDetails, sources);

  whence_details_bind_edits (widget_class);

  /**
   * WhenceDetails::open-passage:
   * @mention: the telling to show in its article, a #WhenceMention
   */
  signals[OPEN_PASSAGE] = g_signal_new ("open-passage", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                        G_TYPE_NONE, 1, G_TYPE_POINTER);
}

static void
whence_details_init (WhenceDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  whence_details_init_edits (self);
}

/**
 * whence_details_set_workspace:
 * @self: a view
 * @workspace: whose selected event to show
 */
void
whence_details_set_workspace (WhenceDetails *self, WhenceWorkspace *workspace)
{
  g_return_if_fail (WHENCE_IS_DETAILS (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "words-changed", G_CALLBACK (words_changed_cb), self, G_CONNECT_SWAPPED);
  selected_cb (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-finder.h"

#include <glib/gi18n.h>

#include "whence-date-field.h"
#include "whence-naming.h"
#include "whence-words.h"

struct _WhenceFinder
{
  GtkWidget parent_instance;
  GtkSearchBar *bar;
  GtkSearchEntry *entry;
  GtkMenuButton *button;
  GtkBox *choices;
  GtkWidget *starred;
  WhenceDateField *range;
  WhenceWorkspace *workspace;
  GPtrArray *articles; /* hashes of those that are chosen; none: all */
  guint32 kinds;
  guint32 statuses;
  gboolean is_applying;
};

enum
{
  CLOSED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (WhenceFinder, whence_finder, GTK_TYPE_WIDGET)

static void
add_found (WhenceFinder *self, WhenceFilter *filter)
{
  WhenceFound *found = whence_document_search (whence_workspace_get_document (self->workspace),
                                               gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  const WhenceTimeline *timeline = whence_workspace_get_timeline (self->workspace);
  GPtrArray *const lists[] = { timeline->events, timeline->undated, timeline->hidden };
  g_autoptr (GHashTable) hashes = g_hash_table_new (g_str_hash, g_str_equal);

  if (found == NULL)
    return;
  filter->events = g_hash_table_ref (found->events);
  /* Where the words stand in an article's own title or publisher, all it tells is found. */
  for (guint i = 0; i < found->articles->len; i++)
    {
      const WhenceArticle *article = g_ptr_array_index (found->articles, i);
      g_autofree char *title = whence_words_article_title (article);

      if (g_str_match_string (gtk_editable_get_text (GTK_EDITABLE (self->entry)), title, TRUE)
          || (article->publisher != NULL && g_str_match_string (gtk_editable_get_text (GTK_EDITABLE (self->entry)), article->publisher, TRUE)))
        g_hash_table_add (hashes, (gpointer) whence_article_get_hash (article));
    }
  for (guint l = 0; l < G_N_ELEMENTS (lists) && g_hash_table_size (hashes) > 0; l++)
    for (guint i = 0; lists[l] != NULL && i < lists[l]->len; i++)
      {
        const WhenceEvent *event = g_ptr_array_index (lists[l], i);

        for (guint m = 0; m < event->mentions->len; m++)
          if (g_hash_table_contains (hashes, whence_article_get_hash (((WhenceMention *) g_ptr_array_index (event->mentions, m))->article)))
            g_hash_table_add (filter->events, g_strdup (event->id));
      }
  whence_found_free (found);
}

static void
set_filter (WhenceFinder *self, void (*set) (WhenceFinder *self, const WhenceFilter *filter))
{
  WhenceFilter filter = { 0 };
  WhenceSpan span;
  gboolean chosen;

  if (self->is_applying || self->workspace == NULL || whence_workspace_get_document (self->workspace) == NULL)
    return;
  self->is_applying = TRUE;
  for (guint i = 0; i < self->articles->len; i++)
    whence_filter_add_article (&filter, g_ptr_array_index (self->articles, i));
  filter.kinds = self->kinds;
  filter.statuses = self->statuses;
  filter.starred = gtk_check_button_get_active (GTK_CHECK_BUTTON (self->starred));
  if (whence_date_field_get_span (self->range, &span))
    whence_filter_set_span (&filter, &span);
  chosen = !whence_filter_is_empty (&filter);
  add_found (self, &filter);
  whence_workspace_set_words (self->workspace, gtk_editable_get_text (GTK_EDITABLE (self->entry)));
  set (self, &filter);
  if (chosen)
    gtk_widget_add_css_class (GTK_WIDGET (self->button), "filtering");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->button), "filtering");
  whence_filter_clear (&filter);
  self->is_applying = FALSE;
}

static void
filter (WhenceFinder *self, const WhenceFilter *chosen)
{
  whence_workspace_filter (self->workspace, chosen);
}

static void
filter_again (WhenceFinder *self, const WhenceFilter *same)
{
  whence_document_set_filter (whence_workspace_get_document (self->workspace), same);
}

static void
apply (WhenceFinder *self)
{
  set_filter (self, filter);
}

/* From one event that was found to the next, and from the last to the first. */
static void
step (WhenceFinder *self, gint count)
{
  guint n;

  apply (self);
  n = g_list_model_get_n_items (G_LIST_MODEL (whence_workspace_get_events (self->workspace)));
  if (!whence_workspace_step (self->workspace, count) && n > 0)
    whence_workspace_select (self->workspace, count > 0 ? 0 : n - 1);
}

static void
next_cb (WhenceFinder *self)
{
  step (self, 1);
}

static void
previous_cb (WhenceFinder *self)
{
  step (self, -1);
}

/* An edit may change what is found. */
static void
changed_cb (WhenceFinder *self)
{
  if (!whence_filter_is_empty (whence_document_get_filter (whence_workspace_get_document (self->workspace))))
    set_filter (self, filter_again);
}

static void
kind_toggled_cb (WhenceFinder *self, GtkCheckButton *check)
{
  guint32 bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "value"));

  self->kinds = gtk_check_button_get_active (check) ? self->kinds | bit : self->kinds & ~bit;
  apply (self);
}

static void
status_toggled_cb (WhenceFinder *self, GtkCheckButton *check)
{
  guint32 bit = 1u << GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "value"));

  self->statuses = gtk_check_button_get_active (check) ? self->statuses | bit : self->statuses & ~bit;
  apply (self);
}

static void
article_toggled_cb (WhenceFinder *self, GtkCheckButton *check)
{
  const char *hash = g_object_get_data (G_OBJECT (check), "hash");
  guint index;

  if (gtk_check_button_get_active (check))
    g_ptr_array_add (self->articles, g_strdup (hash));
  else if (g_ptr_array_find_with_equal_func (self->articles, hash, g_str_equal, &index))
    g_ptr_array_remove_index (self->articles, index);
  apply (self);
}

static void
add_heading (WhenceFinder *self, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  gtk_widget_add_css_class (label, "choice-head");
  gtk_box_append (self->choices, label);
}

static GtkWidget *
add_check (WhenceFinder *self, const char *text, gboolean active, GCallback toggled)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 28);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  /* As those have that are made with a label. */
  gtk_widget_add_css_class (check, "text-button");
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), active);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  g_signal_connect_object (check, "toggled", toggled, self, G_CONNECT_SWAPPED);
  gtk_box_append (self->choices, check);
  return check;
}

/* Which kinds there are among the events: what there is none of is nothing to choose. */
static guint32
find_kinds (WhenceFinder *self)
{
  const GPtrArray *events = whence_workspace_get_timeline (self->workspace)->events;
  guint32 kinds = self->kinds;

  for (guint i = 0; i < events->len; i++)
    kinds |= 1u << ((WhenceEvent *) g_ptr_array_index (events, i))->kind;
  return kinds;
}

static void
fill_choices (WhenceFinder *self)
{
  static const char *const statuses[] = { N_("Unchecked"), N_("Confirmed"), N_("Disputed") }; /* ORDER STATUS */
  const GPtrArray *readings = whence_workspace_get_timeline (self->workspace)->readings;
  guint32 kinds = find_kinds (self);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->choices))) != NULL)
    gtk_box_remove (self->choices, child);
  add_heading (self, _("Status"));
  for (guint i = 0; i < WHENCE_N_STATUSES; i++)
    g_object_set_data (G_OBJECT (add_check (self, _(statuses[i]), (self->statuses & (1u << i)) != 0, G_CALLBACK (status_toggled_cb))),
                       "value", GUINT_TO_POINTER (i));
  add_heading (self, _("Kind"));
  for (guint i = 0; i < WHENCE_N_KINDS; i++)
    {
      guint kind = (i + WHENCE_KIND_OTHER + 1) % WHENCE_N_KINDS; /* the others come last */

      if (kinds & (1u << kind))
        g_object_set_data (G_OBJECT (add_check (self, whence_words_kind (kind), (self->kinds & (1u << kind)) != 0, G_CALLBACK (kind_toggled_cb))),
                           "value", GUINT_TO_POINTER (kind));
    }
  add_heading (self, _("Articles"));
  for (guint i = 0; i < readings->len; i++)
    {
      const WhenceArticle *article = ((WhenceReading *) g_ptr_array_index (readings, i))->article;
      g_autofree char *title = whence_words_article_title (article);
      gboolean active = g_ptr_array_find_with_equal_func (self->articles, whence_article_get_hash (article), g_str_equal, NULL);

      g_object_set_data_full (G_OBJECT (add_check (self, title, active, G_CALLBACK (article_toggled_cb))), "hash",
                              g_strdup (whence_article_get_hash (article)), g_free);
    }
}

/* All choices are taken back, and the words too. */
static void
reset (WhenceFinder *self)
{
  self->is_applying = TRUE;
  self->kinds = self->statuses = 0;
  g_ptr_array_set_size (self->articles, 0);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->starred), FALSE);
  whence_date_field_set_text (self->range, "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  self->is_applying = FALSE;
  apply (self);
  if (gtk_widget_get_mapped (GTK_WIDGET (self->choices)))
    fill_choices (self);
}

static void
mode_cb (WhenceFinder *self)
{
  if (gtk_search_bar_get_search_mode (self->bar))
    return;
  reset (self);
  g_signal_emit (self, signals[CLOSED], 0);
}

static void
whence_finder_dispose (GObject *object)
{
  WhenceFinder *self = WHENCE_FINDER (object);

  self->is_applying = TRUE;
  if (self->bar != NULL)
    gtk_widget_unparent (GTK_WIDGET (self->bar));
  self->bar = NULL;
  g_clear_pointer (&self->articles, g_ptr_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_finder_parent_class)->dispose (object);
}

static void
whence_finder_class_init (WhenceFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_finder_dispose;
  g_type_ensure (WHENCE_TYPE_DATE_FIELD);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_SEARCH);
  /**
   * WhenceFinder::closed:
   *
   * It goes, and the focus must be elsewhere.
   */
  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* The entry closes it by itself; so do the buttons beside it. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.show-all", NULL);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, bar);
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, entry);
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, button);
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, choices);
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, starred);
  gtk_widget_class_bind_template_child (widget_class, WhenceFinder, range);
  gtk_widget_class_bind_template_callback (widget_class, apply);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, fill_choices);
  gtk_widget_class_bind_template_callback (widget_class, reset);
  gtk_widget_class_bind_template_callback (widget_class, mode_cb);
}

static void
whence_finder_init (WhenceFinder *self)
{
  self->articles = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  whence_naming_set (GTK_WIDGET (self->button), _("Filter"));
  gtk_search_bar_connect_entry (self->bar, GTK_EDITABLE (self->entry));
}

/**
 * whence_finder_set_workspace:
 * @self: a bar
 * @workspace: where to search
 */
void
whence_finder_set_workspace (WhenceFinder *self, WhenceWorkspace *workspace)
{
  g_return_if_fail (WHENCE_IS_FINDER (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * whence_finder_open:
 * @self: a bar
 *
 * Shows it, to type into: what is typed takes the place of what was looked for before.
 */
void
whence_finder_open (WhenceFinder *self)
{
  gtk_search_bar_set_search_mode (self->bar, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
  gtk_editable_select_region (GTK_EDITABLE (self->entry), 0, -1);
}

/**
 * whence_finder_close:
 * @self: a bar
 *
 * Shows all events again.
 */
void
whence_finder_close (WhenceFinder *self)
{
  if (gtk_search_bar_get_search_mode (self->bar))
    gtk_search_bar_set_search_mode (self->bar, FALSE);
  else
    reset (self);
}

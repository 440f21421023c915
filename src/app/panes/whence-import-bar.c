/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-import-bar.h"

#include <glib/gi18n.h>

#include "whence-words.h"
#include "whence-wrapping.h"

#define UPDATE_MS 80
/* More lines than these are scrolled. */
#define LINES_MAX 4
/* Nobody reads more than these. */
#define LINES_SHOWN_MAX 50
/* Work that is over sooner is not worth a bar that comes and goes. */
#define SHOW_AFTER_MS 240

struct _WhenceImportBar
{
  GtkWidget parent_instance;
  GtkWidget *revealer;
  GtkStack *stack;
  GtkLabel *working;
  GtkProgressBar *bar;
  GtkLabel *summary;
  GtkBox *few;
  GtkBox *many;
  GtkWidget *scroller;
  const WhenceImportProgress *progress;
  GCancellable *cancellable;
  guint update_id;
  guint waited_ms;
};

G_DEFINE_FINAL_TYPE (WhenceImportBar, whence_import_bar, GTK_TYPE_WIDGET)

static void
show_progress (WhenceImportBar *self)
{
  gint done = g_atomic_int_get (&self->progress->done);
  gint total = g_atomic_int_get (&self->progress->total);
  g_autofree char *number = g_strdup_printf ("%d", MIN (done + 1, total));
  g_autofree char *all = g_strdup_printf ("%d", total);
  /* Translators: progress of reading: "Reading articles: 5 of 12". */
  g_autofree char *text = whence_words_fill (_("Reading articles: {number} of {total}"), "number", number, "total", all, NULL);

  if (total == 0)
    return;
  gtk_label_set_label (self->working, text);
  /* How far the only article is, or what comes after the last, is not known. */
  if (total == 1 || done >= total)
    gtk_progress_bar_pulse (self->bar);
  else
    gtk_progress_bar_set_fraction (self->bar, (double) done / total);
}

static gboolean
update_cb (gpointer user_data)
{
  WhenceImportBar *self = user_data;

  self->waited_ms += UPDATE_MS;
  if (self->progress != NULL)
    show_progress (self);
  else
    gtk_progress_bar_pulse (self->bar);
  if (self->waited_ms >= SHOW_AFTER_MS)
    gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), TRUE);
  return G_SOURCE_CONTINUE;
}

static void
cancel_cb (WhenceImportBar *self)
{
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  gtk_label_set_label (self->working, _("Stopping…"));
}

static void
close_cb (WhenceImportBar *self)
{
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
}

static void
stop_updates (WhenceImportBar *self)
{
  g_clear_handle_id (&self->update_id, g_source_remove);
  g_clear_object (&self->cancellable);
  self->progress = NULL;
}

static void
add_line (GtkBox *list, const char *text)
{
  g_autofree char *clean = whence_words_quote (text, -1);
  GtkWidget *label = gtk_label_new (clean);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  whence_wrapping_set (GTK_LABEL (label));
  gtk_label_set_selectable (GTK_LABEL (label), TRUE);
  gtk_box_append (list, label);
}

static void
clear_list (GtkBox *list)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (list))) != NULL)
    gtk_box_remove (list, child);
}

static void
append_count (GString *text, const char *words, guint n)
{
  if (n == 0)
    return;
  if (text->len > 0)
    g_string_append (text, " · ");
  g_string_append_printf (text, "%s", words);
}

/* A line for each of what was skipped, then of what tells no date; where those are too many the rest is counted. */
static void
add_lines (GtkBox *list, const WhenceImportReport *report)
{
  guint n = report->skipped->len + report->dateless->len;

  for (guint i = 0; i < MIN (n, LINES_SHOWN_MAX); i++)
    {
      const char *reason = i < report->skipped->len ? g_ptr_array_index (report->skipped, i) : NULL;
      const char *title = reason == NULL ? g_ptr_array_index (report->dateless, i - report->skipped->len) : NULL;
      /* Translators: {reason} says why a file did not come in; it names the file.  {title} is the title of an article that tells no dated
       * event. */
      g_autofree char *line = reason != NULL ? whence_words_fill (_("Skipped: {reason}"), "reason", reason, NULL)
                                             : whence_words_fill (_("No date found: {title}"), "title", title, NULL);

      add_line (list, line);
    }
  if (n > LINES_SHOWN_MAX)
    {
      g_autofree char *more = g_strdup_printf (_("… and %u more"), n - LINES_SHOWN_MAX);

      add_line (list, more);
    }
}

static void
fill_summary (WhenceImportBar *self, const WhenceImportReport *report)
{
  guint n_lines = report->skipped->len + report->dateless->len + (report->impaired != NULL);
  GtkBox *list = n_lines > LINES_MAX ? self->many : self->few;
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *added = g_strdup_printf (ngettext ("%u article added", "%u articles added", report->n_added),
                                            report->n_added);
  g_autofree char *known = g_strdup_printf (ngettext ("%u was already there", "%u were already there", report->n_known),
                                            report->n_known);
  g_autofree char *skipped = g_strdup_printf (ngettext ("%u skipped", "%u skipped", report->skipped->len),
                                              report->skipped->len);
  g_autofree char *dateless = g_strdup_printf (ngettext ("%u without a date", "%u without a date", report->dateless->len),
                                               report->dateless->len);

  append_count (text, added, report->n_added);
  append_count (text, known, report->n_known);
  append_count (text, skipped, report->skipped->len);
  append_count (text, dateless, report->dateless->len);
  gtk_label_set_label (self->summary, text->str);
  gtk_widget_set_visible (self->scroller, n_lines > LINES_MAX);

  if (report->impaired != NULL)
    {
      /* Translators: {reason} names the file that tells how English sentences are built, and says that it is missing or damaged. */
      g_autofree char *line = whence_words_fill (_("Titles and dates may be less good, English was read by simpler rules: {reason}"),
                                                 "reason", report->impaired, NULL);

      add_line (list, line);
    }
  add_lines (list, report);
}

static void
whence_import_bar_dispose (GObject *object)
{
  WhenceImportBar *self = WHENCE_IMPORT_BAR (object);

  stop_updates (self);
  g_clear_pointer (&self->revealer, gtk_widget_unparent);
  G_OBJECT_CLASS (whence_import_bar_parent_class)->dispose (object);
}

static void
whence_import_bar_class_init (WhenceImportBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_import_bar_dispose;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-import-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, stack);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, working);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, bar);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, summary);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, few);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, many);
  gtk_widget_class_bind_template_child (widget_class, WhenceImportBar, scroller);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, close_cb);
}

static void
whence_import_bar_init (WhenceImportBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
start (WhenceImportBar *self, const char *text, GCancellable *cancellable)
{
  stop_updates (self);
  self->cancellable = g_object_ref (cancellable);
  self->waited_ms = 0;
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
  gtk_label_set_label (self->working, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->bar), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_progress_bar_set_fraction (self->bar, 0);
  gtk_stack_set_visible_child_name (self->stack, "working");
  self->update_id = g_timeout_add (UPDATE_MS, update_cb, self);
}

/**
 * whence_import_bar_start:
 * @self: a bar
 * @progress: how far the work is; must live until whence_import_bar_finish()
 * @cancellable: what Cancel cancels
 */
void
whence_import_bar_start (WhenceImportBar *self, const WhenceImportProgress *progress, GCancellable *cancellable)
{
  g_return_if_fail (WHENCE_IS_IMPORT_BAR (self));

  start (self, _("Reading articles"), cancellable);
  self->progress = progress;
}

/**
 * whence_import_bar_start_opening:
 * @self: a bar
 * @name: name of a document
 * @cancellable: what Cancel cancels
 *
 * Tells that a document is being opened, until whence_import_bar_stop().
 */
void
whence_import_bar_start_opening (WhenceImportBar *self, const char *name, GCancellable *cancellable)
{
  g_autofree char *clean = whence_words_quote (name, -1);
  /* Translators: {name} is the name of a file. */
  g_autofree char *text = whence_words_fill (_("Opening {name}"), "name", clean, NULL);

  g_return_if_fail (WHENCE_IS_IMPORT_BAR (self));

  start (self, text, cancellable);
}

/**
 * whence_import_bar_stop:
 * @self: a bar
 *
 * Puts the bar away, with nothing to say.
 */
void
whence_import_bar_stop (WhenceImportBar *self)
{
  g_return_if_fail (WHENCE_IS_IMPORT_BAR (self));

  stop_updates (self);
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), FALSE);
}

/**
 * whence_import_bar_finish:
 * @self: a bar
 * @report: (nullable): what came of it
 * @error: (nullable): else why nothing did
 *
 * Says what was skipped and why, what tells no date, and that the grammar is missing; where all went well it says nothing.
 *
 * Returns: whether it says something
 */
gboolean
whence_import_bar_finish (WhenceImportBar *self, const WhenceImportReport *report, const GError *error)
{
  gboolean has_news = report == NULL || report->skipped->len > 0 || report->dateless->len > 0 || report->n_known > 0
                      || report->impaired != NULL;

  g_return_val_if_fail (WHENCE_IS_IMPORT_BAR (self), FALSE);
  g_return_val_if_fail ((report != NULL) != (error != NULL), FALSE);

  stop_updates (self);
  clear_list (self->few);
  clear_list (self->many);
  gtk_widget_hide (self->scroller);
  if (report != NULL)
    fill_summary (self, report);
  else
    gtk_label_set_label (self->summary, g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
                                            ? _("Stopped. What was still being read was not added.") : error->message);

  gtk_stack_set_visible_child_name (self->stack, "summary");
  gtk_revealer_set_reveal_child (GTK_REVEALER (self->revealer), has_news);
  return has_news;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-article-dialog.h"

#include <glib/gi18n.h>

#include "whence-edit-row.h"
#include "whence-edtf.h"
#include "whence-words.h"

struct _WhenceArticleDialog
{
  GtkWindow parent_instance;
  WhenceEditRow *title;
  WhenceEditRow *publisher;
  WhenceEditRow *address;
  WhenceEditRow *published;
  WhenceEditRow *reference;
  GtkLabel *why;
  GtkBox *candidates;
  GtkWidget *question;
  GtkLabel *moves;
  GtkWidget *apply;
  GtkWidget *remove;
  WhenceWorkspace *workspace;
  GCancellable *cancellable;
  WhencePlan *plan; /* what is asked about */
  char *hash;
};

G_DEFINE_FINAL_TYPE (WhenceArticleDialog, whence_article_dialog, GTK_TYPE_WINDOW)

static void
drop_plan (WhenceArticleDialog *self)
{
  g_clear_pointer (&self->plan, whence_plan_free);
  gtk_widget_set_visible (self->question, FALSE);
}

static void
fill_dates (WhenceArticleDialog *self, const WhenceReading *reading)
{
  const WhenceCandidate *best = whence_reference_get_best (&reading->reference);
  const WhenceArticle *article = reading->article;
  WhenceSpan span;
  g_autofree char *why = whence_words_explain_reference (reading->article, &reading->reference);
  g_autofree char *date = best != NULL ? whence_words_format_span (&best->span) : NULL;
  g_autofree char *published = article->published != NULL && whence_edtf_parse (article->published, &span, NULL)
                                   ? whence_words_format_span (&span) : NULL;

  whence_edit_row_set (self->reference, date, best != NULL && best->evidence == WHENCE_EVIDENCE_USER);
  whence_edit_row_set (self->published, published, (article->edited & WHENCE_ARTICLE_EDITED_PUBLISHED) != 0);
  gtk_label_set_label (self->why, why);
}

static char *
dup_moves (WhencePlan *plan)
{
  guint n_moves, n_keeps, n_others = whence_plan_count_redated (plan);
  g_autoptr (GString) text = g_string_new (NULL);

  whence_plan_get_moves (plan, &n_moves, &n_keeps);
  g_string_append_printf (text, ngettext ("Moves %u event", "Moves %u events", n_moves), n_moves);
  if (n_keeps > 0)
    {
      g_string_append (text, ", ");
      g_string_append_printf (text, ngettext ("keeps %u edited by you", "keeps %u edited by you", n_keeps), n_keeps);
    }
  if (n_others > 0)
    {
      g_string_append (text, ", ");
      /* Translators: goes on after "Moves 11 events": dates that were taken from the article whose date is changed. */
      g_string_append_printf (text, ngettext ("changes the date of %u other article", "changes the dates of %u other articles", n_others),
                              n_others);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Asks before what hangs on a date is moved, and shows the dates meanwhile as they will be. */
static void
ask (WhenceArticleDialog *self)
{
  g_autofree char *text = dup_moves (self->plan);

  fill_dates (self, whence_plan_find_reading (self->plan, self->hash));
  gtk_label_set_label (self->moves, text);
  gtk_widget_set_visible (self->question, TRUE);
  gtk_widget_grab_focus (self->apply);
}

static void
plan_thread (GTask *task, gpointer source_object, gpointer task_data, GCancellable *cancellable)
{
  GError *error = NULL;

  if (whence_plan_run (task_data, NULL, NULL, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
planned_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceArticleDialog) self = user_data;
  WhencePlan *plan = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  /* Closed meanwhile, or another date was asked for. */
  if (!g_task_propagate_boolean (G_TASK (result), &error))
    {
      whence_plan_free (plan);
      return;
    }
  drop_plan (self);
  self->plan = plan;
  ask (self);
}

static void
run_plan (WhenceArticleDialog *self, WhencePlan *plan)
{
  g_autoptr (GTask) task = NULL;

  drop_plan (self);
  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  task = g_task_new (NULL, self->cancellable, planned_cb, g_object_ref (self));
  g_task_set_task_data (task, plan, NULL);
  g_task_run_in_thread (task, plan_thread);
}

static void
apply_cb (WhenceArticleDialog *self)
{
  g_autoptr (WhencePlan) plan = g_steal_pointer (&self->plan);
  g_autoptr (GError) error = NULL;

  gtk_widget_set_visible (self->question, FALSE);
  if (plan != NULL)
    whence_workspace_check (self->workspace, whence_document_apply (whence_workspace_get_document (self->workspace), plan, &error), error);
}

static void
plan_reference (WhenceArticleDialog *self, const WhenceSpan *span)
{
  run_plan (self, whence_document_plan_reference (whence_workspace_get_document (self->workspace), self->hash, span));
}

static void
plan_published (WhenceArticleDialog *self, const WhenceSpan *span)
{
  run_plan (self, whence_document_plan_published (whence_workspace_get_document (self->workspace), self->hash, span));
}

/* What was typed stays to be seen, also until it is known what hangs on it.  Returns: whether it is a date; else the old one is taken away. */
static gboolean
keep_typed (WhenceEditRow *row, WhenceSpan *out_span)
{
  gboolean is_date = whence_edit_row_get_span (row, out_span);
  g_autofree char *date = is_date ? whence_words_format_span (out_span) : NULL;

  whence_edit_row_set (row, date, FALSE);
  return is_date;
}

static void
reference_commit_cb (WhenceArticleDialog *self)
{
  WhenceSpan span;
  gboolean is_date = keep_typed (self->reference, &span);

  plan_reference (self, is_date ? &span : NULL);
}

static void
reference_reset_cb (WhenceArticleDialog *self)
{
  plan_reference (self, NULL);
}

static void
published_commit_cb (WhenceArticleDialog *self)
{
  WhenceSpan span;
  gboolean is_date = keep_typed (self->published, &span);

  plan_published (self, is_date ? &span : NULL);
}

static void
published_reset_cb (WhenceArticleDialog *self)
{
  plan_published (self, NULL);
}

static void
set_text (WhenceArticleDialog *self, WhenceEditKind which, const char *value)
{
  g_autofree char *text = value != NULL ? g_strstrip (g_strdup (value)) : NULL;
  g_autoptr (GError) error = NULL;

  whence_workspace_check (self->workspace, whence_document_set_article_text (whence_workspace_get_document (self->workspace), self->hash, which, text, &error), error);
}

static const struct
{
  gsize offset;
  WhenceEditKind kind;
} texts[] = {
  { G_STRUCT_OFFSET (WhenceArticleDialog, title), WHENCE_EDIT_ARTICLE_TITLE },
  { G_STRUCT_OFFSET (WhenceArticleDialog, publisher), WHENCE_EDIT_ARTICLE_PUBLISHER },
  { G_STRUCT_OFFSET (WhenceArticleDialog, address), WHENCE_EDIT_ARTICLE_ADDRESS },
};

static WhenceEditKind
get_kind (WhenceArticleDialog *self, WhenceEditRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (G_STRUCT_MEMBER (WhenceEditRow *, self, texts[i].offset) == row)
      return texts[i].kind;
  g_return_val_if_reached (WHENCE_EDIT_ARTICLE_TITLE);
}

static void
text_commit_cb (WhenceArticleDialog *self, WhenceEditRow *row)
{
  set_text (self, get_kind (self, row), whence_edit_row_get_text (row));
}

static void
text_reset_cb (WhenceArticleDialog *self, WhenceEditRow *row)
{
  set_text (self, get_kind (self, row), NULL);
}

static void
removed_cb (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (WhenceArticleDialog) self = user_data;
  g_autoptr (WhencePlan) plan = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;

  if (g_task_propagate_boolean (G_TASK (result), &error) && self->workspace != NULL)
    whence_workspace_check (self->workspace, whence_document_apply (whence_workspace_get_document (self->workspace), plan, &error), error);
}

static void
remove_cb (WhenceArticleDialog *self)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, removed_cb, g_object_ref (self));

  drop_plan (self);
  gtk_widget_set_sensitive (self->remove, FALSE);
  g_task_set_task_data (task, whence_document_plan_remove (whence_workspace_get_document (self->workspace), self->hash), NULL);
  g_task_run_in_thread (task, plan_thread);
}

static void
candidate_clicked_cb (WhenceArticleDialog *self, GtkButton *button)
{
  WhenceSpan span = *(const WhenceSpan *) g_object_get_data (G_OBJECT (button), "span");

  plan_reference (self, &span);
}

static void
add_candidate (WhenceArticleDialog *self, const WhenceCandidate *candidate)
{
  g_autofree char *date = whence_words_format_span (&candidate->span);
  g_autofree char *text = g_strdup_printf ("%s · %s", date, whence_words_evidence (candidate->evidence));
  /* Translators: a button that takes another date: "Use 16 May 2023". */
  g_autofree char *name = whence_words_fill (_("Use {date}"), "date", date, NULL);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);
  GtkWidget *button = gtk_button_new_with_label (name);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (button, "small");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), "span", g_memdup2 (&candidate->span, sizeof candidate->span), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (candidate_clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), label);
  gtk_box_append (GTK_BOX (row), button);
  gtk_box_append (self->candidates, row);
}

/* The first one is what the dates hang on already. */
static void
fill_candidates (WhenceArticleDialog *self, const WhenceReference *reference, gboolean locked)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->candidates))) != NULL)
    gtk_box_remove (self->candidates, child);
  for (guint i = 1; i < reference->candidates->len && !locked; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (reference->candidates, WhenceCandidate, i);

      if (!whence_span_equal (&candidate->span, &g_array_index (reference->candidates, WhenceCandidate, 0).span))
        add_candidate (self, candidate);
    }
}

static void
fill_texts (WhenceArticleDialog *self, const WhenceArticle *article)
{
  g_autofree char *title = whence_words_article_title (article);

  whence_edit_row_set (self->title, title, (article->edited & WHENCE_ARTICLE_EDITED_TITLE) != 0);
  whence_edit_row_set (self->publisher, article->publisher, (article->edited & WHENCE_ARTICLE_EDITED_PUBLISHER) != 0);
  whence_edit_row_set (self->address, article->address, (article->edited & WHENCE_ARTICLE_EDITED_ADDRESS) != 0);
}

static void
fill (WhenceArticleDialog *self)
{
  const WhenceReading *reading = whence_workspace_get_reading (self->workspace, self->hash);
  gboolean locked = whence_document_is_read_only (whence_workspace_get_document (self->workspace));
  WhenceEditRow *const rows[] = { self->title, self->publisher, self->address, self->published, self->reference };

  if (reading == NULL)
    {
      gtk_window_destroy (GTK_WINDOW (self));
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    whence_edit_row_set_locked (rows[i], locked);
  fill_texts (self, reading->article);
  fill_dates (self, reading);
  fill_candidates (self, &reading->reference, locked);
  gtk_widget_set_sensitive (self->remove, !locked);
}

/* The document is another one, or the answer was no: all is shown as it is. */
static void
show_again (WhenceArticleDialog *self)
{
  drop_plan (self);
  fill (self);
}

/* Escape answers a question before it closes the window: what was typed is not dropped unseen. */
static gboolean
escape_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  WhenceArticleDialog *self = WHENCE_ARTICLE_DIALOG (widget);

  if (self->plan != NULL)
    show_again (self);
  else
    gtk_window_close (GTK_WINDOW (self));
  return GDK_EVENT_STOP;
}

/* Who types while a field has the focus means to change it. */
static gboolean
key_pressed_cb (WhenceArticleDialog *self, guint keyval, guint keycode, GdkModifierType state)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, WHENCE_TYPE_EDIT_ROW) : NULL;
  gunichar letter = gdk_keyval_to_unicode (keyval);

  if (row == NULL || (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || !g_unichar_isgraph (letter))
    return GDK_EVENT_PROPAGATE;
  return whence_edit_row_type (WHENCE_EDIT_ROW (row), letter);
}

static void
whence_article_dialog_dispose (GObject *object)
{
  WhenceArticleDialog *self = WHENCE_ARTICLE_DIALOG (object);

  if (self->cancellable != NULL)
    g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->plan, whence_plan_free);
  if (self->workspace != NULL)
    g_signal_handlers_disconnect_by_data (self->workspace, self);
  G_OBJECT_CLASS (whence_article_dialog_parent_class)->dispose (object);
}

static void
whence_article_dialog_finalize (GObject *object)
{
  WhenceArticleDialog *self = WHENCE_ARTICLE_DIALOG (object);

  g_clear_object (&self->workspace);
  g_free (self->hash);
  G_OBJECT_CLASS (whence_article_dialog_parent_class)->finalize (object);
}

static void
whence_article_dialog_class_init (WhenceArticleDialogClass *klass)
{
  static const struct
  {
    const char *name;
    gssize offset;
  } children[] = {
    { "title", G_STRUCT_OFFSET (WhenceArticleDialog, title) },
    { "publisher", G_STRUCT_OFFSET (WhenceArticleDialog, publisher) },
    { "address", G_STRUCT_OFFSET (WhenceArticleDialog, address) },
    { "published", G_STRUCT_OFFSET (WhenceArticleDialog, published) },
    { "reference", G_STRUCT_OFFSET (WhenceArticleDialog, reference) },
    { "why", G_STRUCT_OFFSET (WhenceArticleDialog, why) },
    { "candidates", G_STRUCT_OFFSET (WhenceArticleDialog, candidates) },
    { "question", G_STRUCT_OFFSET (WhenceArticleDialog, question) },
    { "moves", G_STRUCT_OFFSET (WhenceArticleDialog, moves) },
    { "apply", G_STRUCT_OFFSET (WhenceArticleDialog, apply) },
    { "remove", G_STRUCT_OFFSET (WhenceArticleDialog, remove) },
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_article_dialog_dispose;
  G_OBJECT_CLASS (klass)->finalize = whence_article_dialog_finalize;
  g_type_ensure (WHENCE_TYPE_EDIT_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-article-dialog.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE, children[i].offset);
  gtk_widget_class_bind_template_callback (widget_class, text_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, text_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, published_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, published_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, reference_commit_cb);
  gtk_widget_class_bind_template_callback (widget_class, reference_reset_cb);
  gtk_widget_class_bind_template_callback (widget_class, apply_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_again);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
}

static void
whence_article_dialog_init (WhenceArticleDialog *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * whence_article_dialog_new:
 * @parent: the window it belongs to
 * @workspace: where the article is
 * @hash: hash of one of its articles
 *
 * Returns: (transfer floating): a dialog about the article
 */
GtkWidget *
whence_article_dialog_new (GtkWindow *parent, WhenceWorkspace *workspace, const char *hash)
{
  WhenceArticleDialog *self;

  g_return_val_if_fail (whence_workspace_get_reading (workspace, hash) != NULL, NULL);

  self = g_object_new (WHENCE_TYPE_ARTICLE_DIALOG, "transient-for", parent, "destroy-with-parent", TRUE, NULL);
  self->workspace = g_object_ref (workspace);
  self->hash = g_strdup (hash);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (show_again), self, G_CONNECT_SWAPPED);
  fill (self);
  return GTK_WIDGET (self);
}

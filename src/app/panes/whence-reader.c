/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-reader.h"

#include <glib/gi18n.h>

#include "whence-link.h"
#include "whence-words.h"

/**
 * Place:
 * @begin: first code point of a date's words
 * @end: the code point after
 * @position: the event they date
 *
 * Where a click selects an event.
 */
typedef struct
{
  gint begin;
  gint end;
  guint position;
} Place;

/* A long text goes on growing while it is laid out: after so many frames it is scrolled as it is. */
#define SCROLL_FRAMES_MAX 40

struct _WhenceReader
{
  GtkWidget parent_instance;
  GtkWidget *box;
  GtkLabel *title;
  GtkLabel *reference;
  GtkTextView *view;
  GtkWidget *web;
  GtkTextTag *tag_title;
  GtkTextTag *tag_heading;
  GtkTextTag *tag_aside;
  GtkTextTag *tag_date;
  GtkTextTag *tag_event;
  GtkTextTag *tag_passage;
  GtkTextTag *tag_selected;
  WhenceWorkspace *workspace;
  WhenceArticle *article;
  GArray *places;
  guint scroll_id;
  guint scroll_frames;
  double scroll_height;
  double scroll_page;
};

G_DEFINE_FINAL_TYPE (WhenceReader, whence_reader, GTK_TYPE_WIDGET)

static void
get_iters (WhenceReader *self, guint32 begin, guint32 end, GtkTextIter *first, GtkTextIter *last)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);

  gtk_text_buffer_get_iter_at_offset (buffer, first, (gint) whence_article_to_char (self->article, begin));
  gtk_text_buffer_get_iter_at_offset (buffer, last, (gint) whence_article_to_char (self->article, end));
}

static void
apply_tag (WhenceReader *self, GtkTextTag *tag, guint32 begin, guint32 end)
{
  GtkTextIter first, last;

  get_iters (self, begin, end, &first, &last);
  gtk_text_buffer_apply_tag (gtk_text_view_get_buffer (self->view), tag, &first, &last);
}

static void
tag_paragraphs (WhenceReader *self)
{
  GtkTextTag *tags[WHENCE_N_PARAGRAPHS] = {
    [WHENCE_PARAGRAPH_TITLE] = self->tag_title,
    [WHENCE_PARAGRAPH_HEADING] = self->tag_heading,
    [WHENCE_PARAGRAPH_METADATA] = self->tag_aside,
    [WHENCE_PARAGRAPH_FURNITURE] = self->tag_aside,
  };

  for (guint i = 0; i < self->article->n_paragraphs; i++)
    {
      const WhenceParagraph *paragraph = &self->article->paragraphs[i];

      if (tags[paragraph->kind] != NULL)
        apply_tag (self, tags[paragraph->kind], paragraph->begin, paragraph->end);
    }
}

static void
tag_dates (WhenceReader *self)
{
  WhenceDocument *document = whence_workspace_get_document (self->workspace);
  g_autoptr (GArray) timexes = whence_document_read_timexes (document, whence_article_get_hash (self->article));

  for (guint i = 0; timexes != NULL && i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);

      if (timex->has_span)
        apply_tag (self, self->tag_date, timex->begin, timex->end);
    }
}

/* Marks the dates that events hang on, and remembers which event each leads to. */
static void
tag_events (WhenceReader *self)
{
  WhenceEventList *events = whence_workspace_get_events (self->workspace);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (events));

  g_array_set_size (self->places, 0);
  for (guint i = 0; i < n; i++)
    {
      const WhenceEvent *event = whence_event_list_get (events, i);

      for (guint m = 0; m < event->mentions->len; m++)
        {
          const WhenceMention *mention = g_ptr_array_index (event->mentions, m);
          Place place = { .position = i };

          if (!g_str_equal (whence_article_get_hash (mention->article), whence_article_get_hash (self->article))
              || !whence_mention_has_words (mention))
            continue;
          place.begin = (gint) whence_article_to_char (self->article, mention->expression_begin);
          place.end = (gint) whence_article_to_char (self->article, mention->expression_end);
          g_array_append_val (self->places, place);
          apply_tag (self, self->tag_event, mention->expression_begin, mention->expression_end);
        }
    }
}

static const Place *
find_place (WhenceReader *self, double x, double y)
{
  GtkTextIter iter;
  gint buffer_x, buffer_y, offset;

  gtk_text_view_window_to_buffer_coords (self->view, GTK_TEXT_WINDOW_WIDGET, (gint) x, (gint) y, &buffer_x, &buffer_y);
  if (!gtk_text_view_get_iter_at_location (self->view, &iter, buffer_x, buffer_y))
    return NULL;
  offset = gtk_text_iter_get_offset (&iter);
  for (guint i = 0; i < self->places->len; i++)
    {
      const Place *place = &g_array_index (self->places, Place, i);

      if (place->begin <= offset && offset < place->end)
        return place;
    }
  return NULL;
}

static void
released_cb (WhenceReader *self, gint n_press, double x, double y)
{
  const Place *place = find_place (self, x, y);

  if (place != NULL && !gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (self->view)))
    whence_workspace_select (self->workspace, place->position);
}

static void
motion_cb (WhenceReader *self, double x, double y)
{
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self->view), find_place (self, x, y) != NULL ? "pointer" : "text");
}

static void
web_clicked_cb (WhenceReader *self)
{
  g_autofree char *link = self->article != NULL ? whence_link_to_passage (self->article, 0, 0) : NULL;

  if (link != NULL)
    gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), link, GDK_CURRENT_TIME);
}

/* A text that has just come into view is laid out over some frames, and its pane grows: only when its height stands still is there a place to
 * scroll to. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer user_data)
{
  WhenceReader *self = user_data;
  GtkAdjustment *adjustment = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (self->view));
  double height = gtk_adjustment_get_upper (adjustment), page = gtk_adjustment_get_page_size (adjustment);
  gboolean settled = page > 1 && height > 1 && height == self->scroll_height && page == self->scroll_page;

  self->scroll_height = height;
  self->scroll_page = page;
  if (!settled && ++self->scroll_frames < SCROLL_FRAMES_MAX)
    return G_SOURCE_CONTINUE;
  self->scroll_id = 0;
  gtk_text_view_scroll_to_mark (self->view, gtk_text_buffer_get_insert (gtk_text_view_get_buffer (self->view)), 0, TRUE, 0.5, 0.25);
  return G_SOURCE_REMOVE;
}

static void
mark_passage (WhenceReader *self, guint32 begin, guint32 end, gboolean scroll)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextIter first, last;

  gtk_text_buffer_get_bounds (buffer, &first, &last);
  gtk_text_buffer_remove_tag (buffer, self->tag_passage, &first, &last);
  gtk_text_buffer_remove_tag (buffer, self->tag_selected, &first, &last);
  get_iters (self, begin, end, &first, &last);
  gtk_text_buffer_apply_tag (buffer, self->tag_passage, &first, &last);
  gtk_text_buffer_place_cursor (buffer, &first);
  if (!scroll)
    return;
  self->scroll_frames = 0;
  self->scroll_height = self->scroll_page = 0;
  if (self->scroll_id == 0)
    self->scroll_id = gtk_widget_add_tick_callback (GTK_WIDGET (self->view), scroll_cb, self, NULL);
}

static void
mark_dates (WhenceReader *self)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);

  for (guint i = 0; event != NULL && i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      if (g_str_equal (whence_article_get_hash (mention->article), whence_article_get_hash (self->article)))
        apply_tag (self, self->tag_selected, mention->expression_begin, mention->expression_end);
    }
}

/* Another event was selected: where this article tells it, its passage is shown. */
static void
selected_cb (WhenceReader *self)
{
  const WhenceEvent *event = whence_workspace_get_selected (self->workspace);

  for (guint i = 0; event != NULL && self->article != NULL && i < event->mentions->len; i++)
    {
      const WhenceMention *mention = g_ptr_array_index (event->mentions, i);

      if (!g_str_equal (whence_article_get_hash (mention->article), whence_article_get_hash (self->article)))
        continue;
      mark_passage (self, mention->begin, mention->end, gtk_widget_get_mapped (GTK_WIDGET (self)));
      mark_dates (self);
      return;
    }
}

static void
fill_head (WhenceReader *self)
{
  const WhenceReading *reading = whence_workspace_get_reading (self->workspace, whence_article_get_hash (self->article));
  g_autofree char *title = whence_words_article_title (self->article);
  g_autofree char *reference = reading != NULL ? whence_words_explain_reference (self->article, &reading->reference) : NULL;
  g_autofree char *host = whence_link_get_host (self->article->address);
  /* Translators: {host} is the name of a web site, "example.org". */
  g_autofree char *tip = host != NULL ? whence_words_fill (_("Open the web page on {host}"), "host", host, NULL) : NULL;

  gtk_label_set_label (self->title, title);
  gtk_label_set_label (self->reference, reference != NULL ? reference : "");
  gtk_widget_set_visible (self->web, host != NULL);
  gtk_widget_set_tooltip_text (self->web, tip);
}

static void
mark_text (WhenceReader *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  GtkTextTag *const moving[] = { self->tag_date, self->tag_event };
  GtkTextIter begin, end;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);
  for (guint i = 0; i < G_N_ELEMENTS (moving); i++)
    gtk_text_buffer_remove_tag (buffer, moving[i], &begin, &end);
  tag_paragraphs (self);
  tag_dates (self);
  tag_events (self);
}

static void
take_article (WhenceReader *self, WhenceArticle *article)
{
  whence_article_ref (article);
  g_clear_pointer (&self->article, whence_article_unref);
  self->article = article;
}

static void
fill_text (WhenceReader *self)
{
  g_autofree char *text = whence_words_harmless (self->article->text, (gssize) self->article->length);

  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  mark_text (self);
}

/* The article may be told of otherwise now, or be gone; its text is what it always is. */
static void
changed_cb (WhenceReader *self)
{
  const WhenceReading *reading;

  if (self->article == NULL)
    return;
  reading = whence_workspace_get_reading (self->workspace, whence_article_get_hash (self->article));
  if (reading == NULL)
    {
      g_clear_pointer (&self->article, whence_article_unref);
      g_array_set_size (self->places, 0);
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), "", -1);
      gtk_widget_activate_action (GTK_WIDGET (self), "win.close-article", NULL);
      return;
    }
  take_article (self, reading->article);
  fill_head (self);
  mark_text (self);
}

/* Colours of the marks.  Text tags know no style sheet, so they are taken from the theme's whenever that changes. */
static void
update_colors (WhenceReader *self)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA accent = { 0.2f, 0.5f, 0.9f, 1 }, text;

  gtk_style_context_lookup_color (context, "whence_accent", &accent);
  gtk_style_context_get_color (context, &text);
  for (guint i = 0; i < 4; i++)
    {
      GtkTextTag *const tags[] = { self->tag_date, self->tag_event, self->tag_passage, self->tag_selected };
      static const float strengths[] = { 0.08f, 0.20f, 0.13f, 0.45f };
      GdkRGBA color = accent;

      color.alpha = strengths[i];
      g_object_set (tags[i], "background-rgba", &color, NULL);
    }
  text.alpha = 0.6f;
  g_object_set (self->tag_aside, "foreground-rgba", &text, NULL);
}

static void
whence_reader_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (whence_reader_parent_class)->css_changed (widget, change);
  if (WHENCE_READER (widget)->tag_date != NULL)
    update_colors (WHENCE_READER (widget));
}

static void
whence_reader_dispose (GObject *object)
{
  WhenceReader *self = WHENCE_READER (object);

  if (self->scroll_id != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self->view), self->scroll_id);
  self->scroll_id = 0;
  g_clear_pointer (&self->box, gtk_widget_unparent);
  g_clear_pointer (&self->article, whence_article_unref);
  g_clear_pointer (&self->places, g_array_unref);
  g_clear_object (&self->workspace);
  G_OBJECT_CLASS (whence_reader_parent_class)->dispose (object);
}

static void
whence_reader_class_init (WhenceReaderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = whence_reader_dispose;
  widget_class->css_changed = whence_reader_css_changed;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/org/whence/Whence/whence-reader.ui");
  gtk_widget_class_bind_template_child (widget_class, WhenceReader, box);
  gtk_widget_class_bind_template_child (widget_class, WhenceReader, title);
  gtk_widget_class_bind_template_child (widget_class, WhenceReader, reference);
  gtk_widget_class_bind_template_child (widget_class, WhenceReader, view);
  gtk_widget_class_bind_template_child (widget_class, WhenceReader, web);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, motion_cb);
  gtk_widget_class_bind_template_callback (widget_class, web_clicked_cb);
}

static void
whence_reader_init (WhenceReader *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));

  /* Later tags lie above earlier ones. */
  buffer = gtk_text_view_get_buffer (self->view);
  self->tag_title = gtk_text_buffer_create_tag (buffer, NULL, "scale", PANGO_SCALE_X_LARGE, "weight", PANGO_WEIGHT_BOLD, NULL);
  self->tag_heading = gtk_text_buffer_create_tag (buffer, NULL, "weight", PANGO_WEIGHT_BOLD, NULL);
  self->tag_aside = gtk_text_buffer_create_tag (buffer, NULL, "scale", PANGO_SCALE_SMALL, NULL);
  self->tag_passage = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  self->tag_date = gtk_text_buffer_create_tag (buffer, NULL, NULL);
  self->tag_event = gtk_text_buffer_create_tag (buffer, NULL, "underline", PANGO_UNDERLINE_SINGLE, NULL);
  self->tag_selected = gtk_text_buffer_create_tag (buffer, NULL, "weight", PANGO_WEIGHT_BOLD, NULL);
  update_colors (self);
}

/**
 * whence_reader_set_workspace:
 * @self: a reader
 * @workspace: where its articles are
 */
void
whence_reader_set_workspace (WhenceReader *self, WhenceWorkspace *workspace)
{
  g_return_if_fail (WHENCE_IS_READER (self));
  g_return_if_fail (self->workspace == NULL);

  self->workspace = g_object_ref (workspace);
  g_signal_connect_object (workspace, "selected", G_CALLBACK (selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (workspace, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
}

/**
 * whence_reader_show:
 * @self: a reader
 * @article: an article
 * @begin: first byte of the passage to show
 * @end: the byte after; equal to @begin for none
 *
 * Shows an article, scrolled to a passage of it.
 */
void
whence_reader_show (WhenceReader *self, WhenceArticle *article, guint32 begin, guint32 end)
{
  g_return_if_fail (WHENCE_IS_READER (self));
  g_return_if_fail (article != NULL && begin <= end && end <= article->length);

  if (self->article != article)
    {
      take_article (self, article);
      fill_head (self);
      fill_text (self);
    }
  mark_passage (self, begin, end, TRUE);
  mark_dates (self);
}

/**
 * whence_reader_get_selection:
 * @self: a reader
 * @out_article: (out) (transfer none): the article it shows
 * @out_begin: (out): first byte of what is selected in it
 * @out_end: (out): the byte after
 *
 * Returns: whether something is selected
 */
gboolean
whence_reader_get_selection (WhenceReader *self, WhenceArticle **out_article, guint32 *out_begin, guint32 *out_end)
{
  GtkTextIter begin, end;

  g_return_val_if_fail (WHENCE_IS_READER (self), FALSE);

  if (self->article == NULL || !gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (self->view), &begin, &end))
    return FALSE;
  *out_article = self->article;
  *out_begin = (guint32) whence_article_to_byte (self->article, (gsize) gtk_text_iter_get_offset (&begin));
  *out_end = (guint32) whence_article_to_byte (self->article, (gsize) gtk_text_iter_get_offset (&end));
  return TRUE;
}

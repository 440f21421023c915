/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Eras on the canvas: their names, which are widgets, and what can be asked of them.  What is changed goes to the window by its
 * actions, since the canvas has no document. */

#include "config.h"

#include "whence-canvas-private.h"

#include <glib/gi18n.h>
#include <math.h>

#include "whence-edtf.h"
#include "whence-era-label.h"
#include "whence-plot.h"
#include "whence-words.h"

/* So many names, and so many numbers of names without room, are shown at a time at most. */
#define MAX_LABELS 128u
#define MAX_COUNTS 32u
/* What is left free beside an era that is shown in full, a share of it. */
#define ZOOM_MARGIN 0.06
/* A stretch of the view is told in units that are so wide at least. */
#define LEAST_UNIT 3.0

static const WhenceEra *
get_era (WhenceCanvas *self,
         guint         number)
{
  return self->eras && number < self->eras->len ? g_ptr_array_index (self->eras, number) : NULL;
}

static guint
find_era (WhenceCanvas *self,
          const char   *id)
{
  for (guint i = 0; self->eras && id && i < self->eras->len; i++)
    if (g_strcmp0 (get_era (self, i)->id, id) == 0)
      return i;
  return WHENCE_ERA_NONE;
}

static GtkWidget *
get_label (WhenceCanvas *self,
           guint         number)
{
  return g_ptr_array_index (self->era_labels, number);
}

/* The name of an era that is in view. */
static GtkWidget *
find_label (WhenceCanvas *self,
            guint         number)
{
  for (guint i = 0; i < self->era_labels->len && number != WHENCE_ERA_NONE; i++)
    {
      GtkWidget *label = get_label (self, i);

      if (gtk_widget_get_child_visible (label) && !whence_era_label_is_count (WHENCE_ERA_LABEL (label))
          && whence_era_label_get_number (WHENCE_ERA_LABEL (label)) == number)
        return label;
    }
  return NULL;
}

static void
hide_label (WhenceCanvas *self,
            GtkWidget    *label)
{
  /* The focus must not vanish with the label. */
  if (gtk_widget_has_focus (label))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  whence_canvas_set_shown (label, FALSE);
}

/* Shows an era in full; an end that is open is where the events end. */
static void
zoom_to_era (WhenceCanvas *self,
             guint         number)
{
  const WhenceEra *era = get_era (self, number);
  double begin, end, margin;

  if (!era || self->axis.width <= 0)
    return;
  begin = whence_warp_to_axis (self->warp, (double) era->span.begin);
  end = whence_warp_to_axis (self->warp, (double) era->span.end);
  if (whence_index_get_n (self->index) > 0 && era->span.flags & WHENCE_SPAN_OPEN_BEGIN)
    begin = MIN (begin, (double) whence_index_get_begin (self->index));
  if (whence_index_get_n (self->index) > 0 && era->span.flags & WHENCE_SPAN_OPEN_END)
    end = MAX (end, (double) whence_index_get_end (self->index));
  margin = (end - begin) * ZOOM_MARGIN;
  whence_canvas_show_stretch (self, begin - margin, end + margin, TRUE);
}

static void
row_cb (WhenceCanvas  *self,
        GtkListBoxRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  zoom_to_era (self, GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (row), "whence-era")));
}

static GtkWidget *
create_row (const WhenceEra *era,
            guint            number)
{
  g_autofree char *name = whence_words_quote (era->name, -1);
  g_autofree char *date = whence_words_format_span (&era->span);
  g_autofree char *words = whence_words_era (era);
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  gtk_box_append (GTK_BOX (box), whence_canvas_create_line (date, "fold-date"));
  gtk_box_append (GTK_BOX (box), whence_canvas_create_line (name, "fold-title"));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  g_object_set_data (G_OBJECT (row), "whence-era", GUINT_TO_POINTER (number));
  return row;
}

static void
open_count (WhenceCanvas   *self,
            WhenceEraLabel *label)
{
  g_autoptr (GArray) counted = whence_era_strip_list_counted (self->era_strip, whence_era_label_get_number (label));
  GtkWidget *list = whence_canvas_create_list (self, G_CALLBACK (row_cb));

  for (guint i = 0; i < counted->len; i++)
    {
      guint number = g_array_index (counted, guint, i);
      const WhenceEra *era = get_era (self, number);

      if (era)
        gtk_list_box_append (GTK_LIST_BOX (list), create_row (era, number));
    }
  whence_canvas_pop_up_list (self, GTK_WIDGET (label), whence_canvas_scroll_list (list), _("Eras without room for their names"));
}

static void
ask_window (WhenceCanvas *self,
            const char   *action)
{
  if (self->era_at)
    gtk_widget_activate_action (GTK_WIDGET (self), action, "s", self->era_at);
}

/* What keys and menus are about from now on. */
static void
choose_era (WhenceCanvas *self,
            guint         number)
{
  const WhenceEra *era = get_era (self, number);

  g_free (self->era_at);
  self->era_at = era ? g_strdup (era->id) : NULL;
}

static void
asked_cb (WhenceCanvas   *self,
          guint           asks,
          WhenceEraLabel *label)
{
  guint number = whence_era_label_get_number (label);

  if (whence_era_label_is_count (label))
    {
      open_count (self, label);
      return;
    }
  choose_era (self, number);
  if (asks == WHENCE_ERA_ASKS_OPEN)
    ask_window (self, "win.edit-era");
  else if (asks == WHENCE_ERA_ASKS_REMOVE)
    ask_window (self, "win.remove-era");
  else if (asks == WHENCE_ERA_ASKS_ZOOM)
    zoom_to_era (self, number);
  else
    whence_canvas_open_menu_at_focus (self);
}

/* There are never more of them than this, and none before there are eras. */
static void
ensure_labels (WhenceCanvas *self,
               guint         n)
{
  guint n_labels = MIN (n, MAX_LABELS);

  if (n > 0 && !self->era_ground)
    {
      self->era_ground = g_object_new (GTK_TYPE_BOX, "css-name", "eras", "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
      gtk_widget_set_parent (self->era_ground, GTK_WIDGET (self));
      whence_canvas_set_shown (self->era_ground, FALSE);
    }
  while (self->n_era_labels < n_labels || self->era_labels->len < self->n_era_labels + MIN (n, MAX_COUNTS))
    {
      gboolean is_count = self->n_era_labels >= n_labels;
      GtkWidget *label = whence_era_label_new (is_count);

      g_signal_connect_object (label, "asked", G_CALLBACK (asked_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_set_parent (label, GTK_WIDGET (self));
      whence_canvas_set_shown (label, FALSE);
      /* Names first. */
      g_ptr_array_insert (self->era_labels, is_count ? -1 : (gint) self->n_era_labels++, label);
    }
}

/* Names stay with their eras, so that the focus does. */
static void
carry_labels (WhenceCanvas *self,
              GPtrArray    *eras)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < eras->len; i++)
    g_hash_table_insert (numbers, ((const WhenceEra *) g_ptr_array_index (eras, i))->id, GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->era_labels->len; i++)
    {
      GtkWidget *label = get_label (self, i);
      const WhenceEra *era = i < self->n_era_labels ? get_era (self, whence_era_label_get_number (WHENCE_ERA_LABEL (label))) : NULL;
      guint number = era ? GPOINTER_TO_UINT (g_hash_table_lookup (numbers, era->id)) : 0;

      if (number > 0)
        whence_era_label_set_number (WHENCE_ERA_LABEL (label), number - 1);
      else if (gtk_widget_get_child_visible (label))
        hide_label (self, label);
    }
}

static gboolean
is_same (GPtrArray *a,
         GPtrArray *b)
{
  gboolean same = (a ? a->len : 0) == (b ? b->len : 0);

  for (guint i = 0; same && a && i < a->len; i++)
    {
      const WhenceEra *first = g_ptr_array_index (a, i);
      const WhenceEra *second = g_ptr_array_index (b, i);

      same = first == second
             || (whence_era_compare (first, second) == 0 && whence_span_equal (&first->span, &second->span) && first->color == second->color);
    }
  return same;
}

/**
 * whence_canvas_set_eras:
 * @self: a canvas
 * @eras: (nullable) (element-type WhenceEra): named stretches of time, in order
 *
 * Sets what is shown behind the events.
 */
void
whence_canvas_set_eras (WhenceCanvas *self,
                        GPtrArray    *eras)
{
  g_autoptr (GPtrArray) taken = eras ? g_ptr_array_ref (eras) : whence_eras_new ();
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (WhenceEraItem));
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  g_return_if_fail (WHENCE_IS_CANVAS (self));

  if (is_same (self->eras, taken))
    return;
  carry_labels (self, taken);
  g_clear_pointer (&self->eras, g_ptr_array_unref);
  self->eras = g_steal_pointer (&taken);
  for (guint i = 0; i < self->eras->len; i++)
    {
      const WhenceEra *era = get_era (self, i);
      WhenceEraItem item;

      g_ptr_array_add (names, whence_words_quote (era->name, -1));
      item = whence_plot_era (era, g_ptr_array_index (names, i));
      g_array_append_val (items, item);
    }
  g_clear_pointer (&self->era_strip, whence_era_strip_free);
  self->era_strip = whence_era_strip_new ((const WhenceEraItem *) (gpointer) items->data, items->len);
  ensure_labels (self, items->len);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_signal_emit_by_name (self, "view-changed");
}

/* Gives a label its words and its place. */
static void
place_label (WhenceCanvas         *self,
             GtkWidget            *label,
             guint                 number,
             const WhenceEraPlace *place)
{
  const WhenceLayoutHost *host = whence_pen_get_host (self->pen);
  GtkAllocation area = { (int) place->x, (int) whence_era_strip_get_row_y (self->era_strip, place->row), (int) place->width,
                         (int) whence_era_strip_get_row_height (self->era_strip) };

  whence_canvas_child_set_pen (WHENCE_CANVAS_CHILD (label), self->pen);
  if (place->n > 0)
    {
      g_autofree char *text = host->format_count (place->n, host->data);
      /* Translators: how many names of eras have no room on the timeline here; a click lists them. */
      g_autofree char *name = g_strdup_printf (ngettext ("%u more era", "%u more eras", place->n), place->n);

      whence_era_label_set (WHENCE_ERA_LABEL (label), number, text, name);
    }
  else
    {
      const WhenceEra *era = get_era (self, place->first);
      g_autofree char *name = whence_words_era (era);

      whence_era_label_set (WHENCE_ERA_LABEL (label), place->first, whence_era_strip_get (self->era_strip, place->first)->name, name);
    }
  gtk_widget_measure (label, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  whence_canvas_set_shown (label, TRUE);
  gtk_widget_size_allocate (label, &area, -1);
}

static void
place_ground (WhenceCanvas *self)
{
  GtkAllocation area = { 0, 0, (int) self->geometry.width, (int) self->geometry.top };

  if (!self->era_ground)
    return;
  whence_canvas_set_shown (self->era_ground, area.height > 0);
  if (area.height <= 0)
    return;
  gtk_widget_measure (self->era_ground, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_size_allocate (self->era_ground, &area, -1);
}

/* Names stand where the scene has them; those that were there keep their widgets. */
void
whence_canvas_place_eras (WhenceCanvas *self)
{
  guint n = 0;
  const WhenceEraPlace *places = self->era_strip ? whence_era_strip_get_places (self->era_strip, &n) : NULL;
  g_autoptr (GHashTable) kept = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) wanted = g_hash_table_new (NULL, NULL);
  guint next = 0, next_count = self->n_era_labels;

  place_ground (self);
  for (guint i = 0; i < n; i++)
    if (places[i].n == 0)
      g_hash_table_add (wanted, GUINT_TO_POINTER (places[i].first));
  for (guint i = 0; i < self->n_era_labels; i++)
    {
      GtkWidget *label = get_label (self, i);
      gpointer number = GUINT_TO_POINTER (whence_era_label_get_number (WHENCE_ERA_LABEL (label)));

      if (gtk_widget_get_child_visible (label) && g_hash_table_contains (wanted, number) && !g_hash_table_contains (kept, number))
        g_hash_table_insert (kept, number, label);
      else if (gtk_widget_get_child_visible (label))
        hide_label (self, label);
    }
  for (guint i = 0; i < n; i++)
    {
      GtkWidget *label = places[i].n == 0 ? g_hash_table_lookup (kept, GUINT_TO_POINTER (places[i].first)) : NULL;

      while (!label && places[i].n == 0 && next < self->n_era_labels && gtk_widget_get_child_visible (get_label (self, next)))
        next++;
      if (!label && places[i].n == 0 && next < self->n_era_labels)
        label = get_label (self, next++);
      if (places[i].n > 0 && next_count < self->era_labels->len)
        label = get_label (self, next_count++);
      if (label)
        place_label (self, label, i, &places[i]);
    }
  for (; next_count < self->era_labels->len; next_count++)
    if (gtk_widget_get_child_visible (get_label (self, next_count)))
      hide_label (self, get_label (self, next_count));
}

/* Draws what is above all else. */
void
whence_canvas_snapshot_eras (WhenceCanvas *self,
                             GtkSnapshot  *snapshot)
{
  if (whence_era_strip_get_n (self->era_strip) == 0)
    return;
  whence_canvas_paint (self, snapshot, WHENCE_LAYER_ERA, WHENCE_LAYER_ERA);
  for (guint i = 0; i < self->era_labels->len; i++)
    gtk_widget_snapshot_child (GTK_WIDGET (self), get_label (self, i), snapshot);
}

/* Chooses the era at a place, whether that is its name or not; what is done next is about it. */
gboolean
whence_canvas_choose_era_at (WhenceCanvas *self,
                             double        x,
                             double        y)
{
  GtkWidget *child = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  guint number = WHENCE_ERA_NONE;

  if (WHENCE_IS_ERA_LABEL (child) && !whence_era_label_is_count (WHENCE_ERA_LABEL (child)))
    number = whence_era_label_get_number (WHENCE_ERA_LABEL (child));
  else if (y < self->geometry.top && !WHENCE_IS_ERA_LABEL (child))
    number = whence_era_strip_hit (self->era_strip, x, y);
  choose_era (self, number);
  return self->era_at != NULL;
}

/* A press on an era beside its name: the first gives it the focus, the second opens it. */
void
whence_canvas_press_era (WhenceCanvas *self,
                         int           n_press)
{
  GtkWidget *label = find_label (self, find_era (self, self->era_at));

  if (label)
    gtk_widget_grab_focus (label);
  if (n_press == 2)
    ask_window (self, "win.edit-era");
}

/* Gives the focus back to the era that a menu was about. */
gboolean
whence_canvas_focus_era (WhenceCanvas *self)
{
  GtkWidget *label = find_label (self, find_era (self, self->era_at));

  return label && gtk_widget_grab_focus (label);
}

static void
era_action (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);

  if (g_str_equal (name, "timeline.zoom-era"))
    zoom_to_era (self, find_era (self, self->era_at));
  else if (g_str_equal (name, "timeline.color-era") && self->era_at)
    gtk_widget_activate_action (widget, "win.color-era", "(ss)", self->era_at, g_variant_get_string (parameter, NULL));
  else
    ask_window (self, g_str_equal (name, "timeline.edit-era") ? "win.edit-era" : "win.remove-era");
}

/* A day, month or year that a minute lies in: the finest that is wide enough to have been meant. */
static WhenceSpan
get_unit (WhenceCanvas *self,
          double        minute)
{
  static const struct
  {
    WhencePrecision precision;
    double          minutes;
  } units[] = { { WHENCE_PRECISION_DAY, 1440 }, { WHENCE_PRECISION_MONTH, 30 * 1440 }, { WHENCE_PRECISION_YEAR, 365 * 1440 } };
  double at = CLAMP (floor (minute), whence_axis_get_first (), whence_axis_get_last () - 1);
  guint unit = 0;

  while (unit + 1 < G_N_ELEMENTS (units) && units[unit].minutes / self->axis.minutes_per_pixel < LEAST_UNIT)
    unit++;
  return whence_span_from_unit ((gint32) floor (at / 1440), units[unit].precision);
}

/* Asks to name what is marked, where that is several events, else the stretch of time in view. */
static void
name_era_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  WhenceCanvas *self = WHENCE_CANVAS (widget);
  g_autofree char *edtf = whence_canvas_dup_stretch (self);

  gtk_widget_activate_action (widget, "win.name-era", "s", edtf ? edtf : "");
}

/**
 * whence_canvas_dup_stretch:
 * @self: a canvas
 *
 * Returns: (transfer full) (nullable): the stretch of time in view, EDTF; %NULL where there is none yet
 */
char *
whence_canvas_dup_stretch (WhenceCanvas *self)
{
  WhenceSpan begin, end, span;

  g_return_val_if_fail (WHENCE_IS_CANVAS (self), NULL);

  if (self->axis.width <= 0)
    return NULL;
  begin = get_unit (self, whence_warp_to_time (self->warp, self->axis.begin));
  end = get_unit (self, whence_warp_to_time (self->warp, whence_axis_get_end (&self->axis)) - 1);
  return whence_era_join (&begin, &end, &span) == NULL ? whence_edtf_format (&span) : NULL;
}

/**
 * whence_canvas_zoom_to_era:
 * @self: a canvas
 * @id: id of an era
 *
 * Shows an era in full.
 */
void
whence_canvas_zoom_to_era (WhenceCanvas *self,
                           const char   *id)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));

  zoom_to_era (self, find_era (self, id));
}

/* What menus ask of the era they were opened on. */
void
whence_canvas_install_eras (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "timeline.edit-era", NULL, era_action);
  gtk_widget_class_install_action (widget_class, "timeline.zoom-era", NULL, era_action);
  gtk_widget_class_install_action (widget_class, "timeline.remove-era", NULL, era_action);
  gtk_widget_class_install_action (widget_class, "timeline.color-era", "s", era_action);
  gtk_widget_class_install_action (widget_class, "timeline.name-era", NULL, name_era_action);
}

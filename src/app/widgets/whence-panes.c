/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "whence-panes.h"

/* Widths from which two and three panes have room, for text of the usual size. */
#define TWO_PANES_WIDTH 660
#define THREE_PANES_WIDTH 960
#define USUAL_TEXT_SIZE 15.0 /* pixels: 11 points on most displays */

struct _WhencePanes
{
  GtkWidget parent_instance;
  GtkWidget *panes[WHENCE_N_PANES];
  WhencePane current;
  gboolean reading;
  gboolean wants_focus; /* the current pane, once it has its size */
  guint n_shown;
  guint n_told; /* what was told of it last */
  guint allocated_id;
};

/* ORDER PANE */
enum
{
  PROP_ARTICLES = 1,
  PROP_EVENTS,
  PROP_DETAILS,
  PROP_N_SHOWN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (WhencePanes, whence_panes, GTK_TYPE_WIDGET)

/* Who listens shows or hides widgets, and the focus changes what is seen: neither must happen while sizes are given out. */
static gboolean
allocated_cb (gpointer user_data)
{
  WhencePanes *self = user_data;

  self->allocated_id = 0;
  if (self->wants_focus)
    {
      self->wants_focus = FALSE;
      whence_panes_focus (self, self->current);
    }
  if (self->n_shown != self->n_told)
    {
      self->n_told = self->n_shown;
      g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_N_SHOWN]);
    }
  return G_SOURCE_REMOVE;
}

static gboolean
is_shown (WhencePanes *self, WhencePane pane)
{
  if (self->n_shown == WHENCE_N_PANES)
    return TRUE;
  if (self->n_shown == 1)
    return pane == self->current;
  /* Of two, the events always stay. */
  return pane == WHENCE_PANE_EVENTS || (pane == WHENCE_PANE_ARTICLES) == (self->current == WHENCE_PANE_ARTICLES);
}

static void
whence_panes_measure (GtkWidget *widget, GtkOrientation orientation, gint for_size, gint *minimum, gint *natural,
                      gint *minimum_baseline, gint *natural_baseline)
{
  WhencePanes *self = WHENCE_PANES (widget);

  *minimum = *natural = 0;
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    {
      gint least, wanted;

      gtk_widget_measure (self->panes[i], orientation, -1, &least, &wanted, NULL, NULL);
      *minimum = MAX (*minimum, least);
      *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? *natural + wanted : MAX (*natural, wanted);
    }
}

/* How much more room text needs than text of the usual size. */
static double
get_text_scale (WhencePanes *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  const PangoFontDescription *font = pango_context_get_font_description (context);
  double size = (double) pango_font_description_get_size (font) / PANGO_SCALE;

  if (!pango_font_description_get_size_is_absolute (font))
    size *= pango_cairo_context_get_resolution (context) / 72;
  return MAX (1, size / USUAL_TEXT_SIZE);
}

/* The width of a side pane: its share of the whole, but never less than it needs nor more than is of use. */
static gint
get_side_width (WhencePanes *self, WhencePane pane, gint width)
{
  gboolean reading = pane == WHENCE_PANE_DETAILS && self->reading;
  gint percent = reading ? 43 : self->n_shown < WHENCE_N_PANES ? 38 : pane == WHENCE_PANE_DETAILS ? 28 : 20;
  gint maximum = (gint) ((reading ? 620 : pane == WHENCE_PANE_DETAILS ? 420 : 320) * get_text_scale (self));
  gint minimum;

  gtk_widget_measure (self->panes[pane], GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  return MAX (minimum, MIN (maximum, width * percent / 100));
}

static void
whence_panes_size_allocate (GtkWidget *widget, gint width, gint height, gint baseline)
{
  WhencePanes *self = WHENCE_PANES (widget);
  double usual_width = width / get_text_scale (self);
  guint n_shown = usual_width >= THREE_PANES_WIDTH ? 3 : usual_width >= TWO_PANES_WIDTH ? 2 : 1;
  WhencePane focused = whence_panes_find_focus (self);
  gint widths[WHENCE_N_PANES] = { 0, width, 0 };
  gint x = 0;

  self->n_shown = n_shown;
  /* The focus does not stay in a pane that goes, and leaves for none but the one that comes. */
  if (focused < WHENCE_N_PANES && !is_shown (self, focused))
    self->wants_focus = TRUE;
  if ((n_shown != self->n_told || self->wants_focus) && self->allocated_id == 0)
    self->allocated_id = g_idle_add (allocated_cb, self);

  if (n_shown == 1)
    widths[self->current] = width;
  else
    {
      if (is_shown (self, WHENCE_PANE_ARTICLES))
        widths[WHENCE_PANE_ARTICLES] = get_side_width (self, WHENCE_PANE_ARTICLES, width);
      if (is_shown (self, WHENCE_PANE_DETAILS))
        widths[WHENCE_PANE_DETAILS] = get_side_width (self, WHENCE_PANE_DETAILS, width);
      widths[WHENCE_PANE_EVENTS] = width - widths[WHENCE_PANE_ARTICLES] - widths[WHENCE_PANE_DETAILS];
    }

  for (guint i = 0; i < WHENCE_N_PANES; i++)
    {
      gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

      gtk_widget_set_child_visible (self->panes[i], is_shown (self, i));
      if (!is_shown (self, i))
        continue;
      gtk_widget_size_allocate (self->panes[i],
                                &(GtkAllocation){ rtl ? width - x - widths[i] : x, 0, widths[i], height }, -1);
      x += widths[i];
    }
}

static void
whence_panes_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  WhencePanes *self = WHENCE_PANES (object);

  switch (prop_id)
    {
    case PROP_ARTICLES:
    case PROP_EVENTS:
    case PROP_DETAILS:
      g_value_set_object (value, self->panes[prop_id - PROP_ARTICLES]);
      break;
    case PROP_N_SHOWN:
      g_value_set_uint (value, self->n_shown);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
whence_panes_set_property (GObject *object, guint prop_id, const GValue *value, GParamSpec *pspec)
{
  WhencePanes *self = WHENCE_PANES (object);

  switch (prop_id)
    {
    case PROP_ARTICLES:
    case PROP_EVENTS:
    case PROP_DETAILS:
      self->panes[prop_id - PROP_ARTICLES] = g_value_get_object (value);
      gtk_widget_set_parent (self->panes[prop_id - PROP_ARTICLES], GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
whence_panes_dispose (GObject *object)
{
  WhencePanes *self = WHENCE_PANES (object);

  g_clear_handle_id (&self->allocated_id, g_source_remove);
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    g_clear_pointer (&self->panes[i], gtk_widget_unparent);
  G_OBJECT_CLASS (whence_panes_parent_class)->dispose (object);
}

static void
whence_panes_class_init (WhencePanesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const names[] = { "articles", "events", "details" };

  object_class->dispose = whence_panes_dispose;
  object_class->get_property = whence_panes_get_property;
  object_class->set_property = whence_panes_set_property;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  widget_class->measure = whence_panes_measure;
  widget_class->size_allocate = whence_panes_size_allocate;

  G_STATIC_ASSERT (G_N_ELEMENTS (names) == WHENCE_N_PANES);
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    properties[PROP_ARTICLES + i] = g_param_spec_object (names[i], NULL, NULL, GTK_TYPE_WIDGET,
                                                         G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  /**
   * WhencePanes:n-shown:
   *
   * How many panes have room side by side; 0 before that is known.
   */
  properties[PROP_N_SHOWN] = g_param_spec_uint ("n-shown", NULL, NULL, 0, WHENCE_N_PANES, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
whence_panes_init (WhencePanes *self)
{
  self->current = WHENCE_PANE_EVENTS;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * whence_panes_set_current:
 * @self: panes
 * @pane: the pane to show where there is no room for all
 *
 * Where the pane that goes has the focus, the one that comes takes it.
 */
void
whence_panes_set_current (WhencePanes *self, WhencePane pane)
{
  WhencePane focus;

  g_return_if_fail (WHENCE_IS_PANES (self));
  g_return_if_fail (pane < WHENCE_N_PANES);

  if (self->current == pane)
    return;
  self->current = pane;
  focus = whence_panes_find_focus (self);
  if (focus != WHENCE_N_PANES && !is_shown (self, focus))
    {
      /* A list without a size has no rows that take it. */
      gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), NULL);
      self->wants_focus = TRUE;
    }
  /* Not while sizes are given out: a row that comes to be under the pointer asks for one again. */
  for (guint i = 0; i < WHENCE_N_PANES; i++)
    gtk_widget_set_child_visible (self->panes[i], is_shown (self, i));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * whence_panes_set_reading:
 * @self: panes
 * @reading: whether the details hold a text to read, which needs more room
 */
void
whence_panes_set_reading (WhencePanes *self, gboolean reading)
{
  g_return_if_fail (WHENCE_IS_PANES (self));

  if (self->reading == reading)
    return;
  self->reading = reading;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * whence_panes_get_n_shown:
 * @self: panes
 *
 * Returns: how many panes have room side by side, 0 before that is known
 */
guint
whence_panes_get_n_shown (WhencePanes *self)
{
  g_return_val_if_fail (WHENCE_IS_PANES (self), 0);

  return self->n_shown;
}

/**
 * whence_panes_find_focus:
 * @self: panes
 *
 * Returns: the pane that has the focus, %WHENCE_N_PANES for none
 */
WhencePane
whence_panes_find_focus (WhencePanes *self)
{
  GtkRoot *root;
  GtkWidget *focus;
  guint pane = 0;

  g_return_val_if_fail (WHENCE_IS_PANES (self), WHENCE_N_PANES);

  root = gtk_widget_get_root (GTK_WIDGET (self));
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  while (pane < WHENCE_N_PANES && (focus == NULL || !gtk_widget_is_ancestor (focus, self->panes[pane])))
    pane++;
  return pane;
}

/**
 * whence_panes_focus:
 * @self: panes
 * @pane: a pane that is shown
 *
 * Gives the focus to the first that takes it in a pane that has it not.
 *
 * Returns: whether the pane has it then, or will as soon as it has its size
 */
gboolean
whence_panes_focus (WhencePanes *self, WhencePane pane)
{
  g_return_val_if_fail (WHENCE_IS_PANES (self), FALSE);
  g_return_val_if_fail (pane < WHENCE_N_PANES, FALSE);

  if (!is_shown (self, pane))
    return FALSE;
  if (whence_panes_find_focus (self) == pane || (self->wants_focus && self->current == pane))
    return TRUE;
  return gtk_widget_child_focus (self->panes[pane], GTK_DIR_TAB_FORWARD);
}

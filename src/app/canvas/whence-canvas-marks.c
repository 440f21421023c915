/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is marked together: one set of events that the list shows as well.  Positions are the model's, but where "shown" is said. */

#include "config.h"

#include "whence-canvas-private.h"

static void
marks_changed_cb (WhenceCanvas *self)
{
  whence_canvas_mark_selected (self);
  if (self->pen)
    whence_canvas_rebuild_scene (self);
}

/**
 * whence_canvas_set_marks:
 * @self: a canvas
 * @marks: (nullable): a selection of several events over the canvas's own model
 *
 * Lets the user mark several events on the timeline.
 */
void
whence_canvas_set_marks (WhenceCanvas      *self,
                         GtkSelectionModel *marks)
{
  g_return_if_fail (WHENCE_IS_CANVAS (self));
  g_return_if_fail (marks == NULL || GTK_IS_SELECTION_MODEL (marks));

  if (self->marks)
    g_signal_handlers_disconnect_by_func (self->marks, marks_changed_cb, self);
  g_set_object (&self->marks, marks);
  if (marks)
    g_signal_connect_object (marks, "selection-changed", G_CALLBACK (marks_changed_cb), self, G_CONNECT_SWAPPED);
  marks_changed_cb (self);
}

/* Whether an event is marked, by its position in the index on view. */
gboolean
whence_canvas_is_marked (WhenceCanvas *self,
                         guint         shown)
{
  guint position = whence_canvas_to_model (self, shown);

  return self->marks && position != GTK_INVALID_LIST_POSITION && gtk_selection_model_is_selected (self->marks, position);
}

void
whence_canvas_toggle_mark (WhenceCanvas *self,
                           guint         position)
{
  if (!self->marks || position == GTK_INVALID_LIST_POSITION)
    return;
  self->cursor = position;
  if (gtk_selection_model_is_selected (self->marks, position))
    gtk_selection_model_unselect_item (self->marks, position);
  else
    gtk_selection_model_select_item (self->marks, position, FALSE);
}

/* Marks all from the selected event to another in order of time, and nothing else. */
void
whence_canvas_mark_to (WhenceCanvas *self,
                       guint         position)
{
  guint first = MIN (self->selected, position);
  guint last = MAX (self->selected, position);

  if (!self->marks || position == GTK_INVALID_LIST_POSITION)
    return;
  if (self->selected == GTK_INVALID_LIST_POSITION)
    {
      whence_canvas_move_selected (self, position);
      return;
    }
  self->cursor = position;
  gtk_selection_model_select_range (self->marks, first, last - first + 1, TRUE);
}

void
whence_canvas_mark_all (WhenceCanvas *self)
{
  if (self->marks)
    gtk_selection_model_select_all (self->marks);
}

/* Leaves no more than the selected event marked.  Says whether there was more. */
gboolean
whence_canvas_unmark (WhenceCanvas *self)
{
  g_autoptr (GtkBitset) marked = self->marks ? gtk_selection_model_get_selection (self->marks) : NULL;

  if (!marked || gtk_bitset_get_size (marked) < 2)
    return FALSE;
  if (self->selected == GTK_INVALID_LIST_POSITION)
    gtk_selection_model_unselect_all (self->marks);
  else
    gtk_selection_model_select_item (self->marks, self->selected, TRUE);
  return TRUE;
}

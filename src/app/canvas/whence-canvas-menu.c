/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Context menus: of an event, of an era by its name, and of the timeline where there is neither. */

#include "config.h"

#include "whence-canvas-private.h"

#include "whence-era-label.h"
#include "whence-menus.h"

/* ORDER CANVAS MENU */
static const char *const menu_ids[] = { WHENCE_MENU_EVENT, "timeline-menu", "era-menu" };
G_STATIC_ASSERT (G_N_ELEMENTS (menu_ids) == WHENCE_N_CANVAS_MENUS);

/* The focus goes back to where it came from. */
static void
closed_cb (WhenceCanvas *self,
           GtkPopover   *menu)
{
  WhenceCanvasCard *card = whence_canvas_find_card (self, whence_canvas_from_model (self, self->cursor));

  if (GTK_WIDGET (menu) == self->menus[WHENCE_CANVAS_MENU_ERA] && whence_canvas_focus_era (self))
    return;
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (card ? GTK_WIDGET (card) : GTK_WIDGET (self));
}

static GtkWidget *
ensure_menu (WhenceCanvas    *self,
             WhenceCanvasMenu which)
{
  if (!self->menus[which])
    {
      self->menus[which] = whence_menus_new_popover (menu_ids[which]);
      gtk_widget_set_parent (self->menus[which], GTK_WIDGET (self));
      g_signal_connect_object (self->menus[which], "closed", G_CALLBACK (closed_cb), self, G_CONNECT_SWAPPED);
    }
  return self->menus[which];
}

static void
pop_up (WhenceCanvas       *self,
        WhenceCanvasMenu    which,
        const GdkRectangle *area)
{
  GtkWidget *menu = ensure_menu (self, which);

  whence_canvas_stop (self);
  whence_canvas_hide_hover (self);
  self->menu_point = GRAPHENE_POINT_INIT ((float) area->x + (float) area->width / 2, (float) area->y + (float) area->height / 2);
  gtk_popover_set_pointing_to (GTK_POPOVER (menu), area);
  gtk_popover_popup (GTK_POPOVER (menu));
}

/* Opens the menu of what is at a point: an event, the number of folded ones, or the timeline. */
void
whence_canvas_open_menu (WhenceCanvas *self,
                         double        x,
                         double        y)
{
  guint32 shown = whence_scene_hit (self->scene, x, y, NULL);
  GdkRectangle area = { (int) x, (int) y, 1, 1 };

  if (whence_canvas_choose_era_at (self, x, y))
    {
      pop_up (self, WHENCE_CANVAS_MENU_ERA, &area);
      return;
    }
  if (shown == WHENCE_SCENE_NONE)
    {
      pop_up (self, WHENCE_CANVAS_MENU_GROUND, &area);
      return;
    }
  whence_canvas_choose_lane (self, gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT));
  /* What is marked with others stays so, for the menu is about all of them. */
  if (whence_canvas_is_marked (self, shown))
    self->cursor = whence_canvas_to_model (self, shown);
  else
    whence_canvas_select_shown (self, shown);
  pop_up (self, WHENCE_CANVAS_MENU_EVENT, &area);
}

/* Opens the menu of the card or the era's name that has the focus, else that of the timeline. */
void
whence_canvas_open_menu_at_focus (WhenceCanvas *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self));
  graphene_rect_t bounds;
  GdkRectangle area = { (int) (self->axis.width / 2), gtk_widget_get_height (GTK_WIDGET (self)) / 2, 1, 1 };
  gboolean is_event = WHENCE_IS_CANVAS_CARD (focus) && !whence_canvas_card_is_fold (WHENCE_CANVAS_CARD (focus));

  if (WHENCE_IS_CANVAS_CHILD (focus) && gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds))
    area = (GdkRectangle){ (int) bounds.origin.x, (int) bounds.origin.y, (int) bounds.size.width, (int) bounds.size.height };
  if (WHENCE_IS_ERA_LABEL (focus) && !whence_era_label_is_count (WHENCE_ERA_LABEL (focus)))
    {
      whence_canvas_choose_era_at (self, (double) bounds.origin.x + 1, (double) bounds.origin.y + 1);
      pop_up (self, WHENCE_CANVAS_MENU_ERA, &area);
      return;
    }
  if (is_event)
    {
      guint shown = whence_canvas_card_get_position (WHENCE_CANVAS_CARD (focus));

      whence_canvas_choose_lane (self, focus);
      if (!whence_canvas_is_marked (self, shown))
        whence_canvas_select_shown (self, shown);
    }
  pop_up (self, is_event ? WHENCE_CANVAS_MENU_EVENT : WHENCE_CANVAS_MENU_GROUND, &area);
}

/* To be called when sizes have been given out. */
void
whence_canvas_present_menus (WhenceCanvas *self)
{
  for (guint i = 0; i < WHENCE_N_CANVAS_MENUS; i++)
    if (self->menus[i])
      gtk_popover_present (GTK_POPOVER (self->menus[i]));
}

void
whence_canvas_close_menus (WhenceCanvas *self)
{
  for (guint i = 0; i < WHENCE_N_CANVAS_MENUS; i++)
    g_clear_pointer (&self->menus[i], gtk_widget_unparent);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-canvas-child.h"

G_BEGIN_DECLS

/* What is asked of an era by its name. */
typedef enum
{
  WHENCE_ERA_ASKS_OPEN,
  WHENCE_ERA_ASKS_MENU,
  WHENCE_ERA_ASKS_ZOOM,
  WHENCE_ERA_ASKS_REMOVE,
} WhenceEraAsks;

/* The name of an era above the timeline, or the number of those whose names have no room. */
#define WHENCE_TYPE_ERA_LABEL (whence_era_label_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEraLabel, whence_era_label, WHENCE, ERA_LABEL, WhenceCanvasChild)

GtkWidget *whence_era_label_new        (gboolean is_count);
void       whence_era_label_set        (WhenceEraLabel *self,
                                        guint           number,
                                        const char     *text,
                                        const char     *name);
void       whence_era_label_set_number (WhenceEraLabel *self,
                                        guint           number);
guint      whence_era_label_get_number (WhenceEraLabel *self);
gboolean   whence_era_label_is_count   (WhenceEraLabel *self);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-era-strip.h"
#include "whence-era.h"
#include "whence-event.h"
#include "whence-index.h"

G_BEGIN_DECLS

WhenceLayoutItem whence_plot_item     (const WhenceEvent *event,
                                       guint32            index);
guint8           whence_plot_get_tint (WhenceKind kind);
WhenceEraItem    whence_plot_era      (const WhenceEra *era,
                                       const char      *name);
guint8           whence_plot_get_era_tint (WhenceEraColor color);

G_END_DECLS

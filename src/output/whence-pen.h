/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pangocairo.h>

#include "whence-host.h"

G_BEGIN_DECLS

typedef struct _WhencePen WhencePen;

/* Words of an item; borrowed, good until the next turn of the main loop. */
typedef const char *(*WhenceTextFunc) (guint32        index,
                                       WhenceTextKind kind,
                                       gpointer       data);

WhencePen              *whence_pen_new        (PangoContext  *context,
                                               double         scale,
                                               WhenceTextFunc get_text,
                                               gpointer       data);
WhencePen              *whence_pen_new_paper  (double         scale,
                                               WhenceTextFunc get_text,
                                               gpointer       data);
void                    whence_pen_free       (WhencePen *self);
const WhenceLayoutHost *whence_pen_get_host   (WhencePen *self);
PangoLayout            *whence_pen_get_layout (WhencePen *self,
                                               const char *text,
                                               WhenceFont  font,
                                               double      width,
                                               guint       lines);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhencePen, whence_pen_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-span.h"

G_BEGIN_DECLS

/* A text or a date that is read until it is clicked, and then edited in its place.  What the user changed can be taken back. */
#define WHENCE_TYPE_EDIT_ROW (whence_edit_row_get_type ())
G_DECLARE_FINAL_TYPE (WhenceEditRow, whence_edit_row, WHENCE, EDIT_ROW, GtkWidget)

void        whence_edit_row_set           (WhenceEditRow    *self,
                                           const char       *text,
                                           gboolean          is_edited);
void        whence_edit_row_set_reference (WhenceEditRow    *self,
                                           const WhenceSpan *reference);
void        whence_edit_row_set_locked    (WhenceEditRow    *self,
                                           gboolean          is_locked);
void        whence_edit_row_edit          (WhenceEditRow    *self);
gboolean    whence_edit_row_type          (WhenceEditRow    *self,
                                           gunichar          letter);
void        whence_edit_row_cancel        (WhenceEditRow    *self);
const char *whence_edit_row_get_text      (WhenceEditRow    *self);
gboolean    whence_edit_row_get_span      (WhenceEditRow    *self,
                                           WhenceSpan       *out_span);

G_END_DECLS

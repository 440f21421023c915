/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "whence-span.h"

G_BEGIN_DECLS

/* A date typed in words, and under it how it will be shown or why it is none. */
#define WHENCE_TYPE_DATE_FIELD (whence_date_field_get_type ())
G_DECLARE_FINAL_TYPE (WhenceDateField, whence_date_field, WHENCE, DATE_FIELD, GtkWidget)

GtkWidget  *whence_date_field_new           (const char       *name);
void        whence_date_field_set_text      (WhenceDateField  *self,
                                             const char       *text);
const char *whence_date_field_get_text      (WhenceDateField  *self);
void        whence_date_field_set_reference (WhenceDateField  *self,
                                             const WhenceSpan *reference);
GtkEditable *whence_date_field_get_editable (WhenceDateField *self);
gboolean    whence_date_field_get_span      (WhenceDateField  *self,
                                             WhenceSpan       *out_span);
gboolean    whence_date_field_is_empty      (WhenceDateField  *self);
gboolean    whence_date_field_is_changed    (WhenceDateField  *self);

G_END_DECLS

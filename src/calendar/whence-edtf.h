/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-span.h"

G_BEGIN_DECLS

#define WHENCE_EDTF_ERROR (whence_edtf_error_quark ())

typedef enum
{
  WHENCE_EDTF_ERROR_SYNTAX,
  WHENCE_EDTF_ERROR_RANGE,
} WhenceEdtfError;

GQuark   whence_edtf_error_quark (void);
gboolean whence_edtf_parse       (const char *text,
                                  WhenceSpan *out_span,
                                  GError    **error);
char    *whence_edtf_format      (const WhenceSpan *span);
char    *whence_timex3_format    (const WhenceSpan *span);

G_END_DECLS

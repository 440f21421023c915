/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-span.h"

G_BEGIN_DECLS

#define WHENCE_DATE_ENTRY_MAX_BYTES 200
#define WHENCE_DATE_ENTRY_ERROR (whence_date_entry_error_quark ())

typedef enum
{
  WHENCE_DATE_ENTRY_ERROR_EMPTY,
  WHENCE_DATE_ENTRY_ERROR_NO_DATE,  /* no words of a date, or of no certain one */
  WHENCE_DATE_ENTRY_ERROR_TOO_MUCH, /* a date, and words that are none */
} WhenceDateEntryError;

GQuark   whence_date_entry_error_quark (void);
gboolean whence_date_entry_parse       (const char       *text,
                                        const WhenceSpan *reference,
                                        WhenceSpan       *out_span,
                                        GError          **error);

G_END_DECLS

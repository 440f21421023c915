/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pages.h"

G_BEGIN_DECLS

#define WHENCE_EXPORT_N_FORMS 9
#define WHENCE_EXPORT_ERROR (whence_export_error_quark ())

typedef enum
{
  WHENCE_EXPORT_ERROR_EMPTY, /* no event has a date that the form can hold, and it may not be empty */
} WhenceExportError;

/**
 * WhenceExportFunc:
 * @timeline: a timeline
 * @events: (nullable) (element-type WhenceEvent): what to write of it; all where %NULL
 * @options: how it looks, where it is drawn
 * @path: where to write
 * @error: takes what went wrong, naming the file
 *
 * Writes a file of one form.
 *
 * Returns: whether the file is written, whole
 */
typedef gboolean (*WhenceExportFunc) (const WhenceTimeline     *timeline,
                                      GPtrArray                *events,
                                      const WhencePagesOptions *options,
                                      const char               *path,
                                      GError                  **error);

/**
 * WhenceExportForm:
 * @suffix: what the names of its files end in, ".pdf"
 * @name: what it is called, to be translated
 * @use: what it is good for, to be translated
 * @is_drawn: whether it shows pages, so that there is a layout to choose
 * @write: writes it
 *
 * A form that a timeline is exported in.
 */
typedef struct
{
  const char      *suffix;
  const char      *name;
  const char      *use;
  gboolean         is_drawn;
  WhenceExportFunc write;
} WhenceExportForm;

GQuark                  whence_export_error_quark (void);
const WhenceExportForm *whence_export_get_form  (guint i);
const WhenceExportForm *whence_export_find_form (const char *name);

gboolean whence_export_bytes (GBytes     *bytes,
                              const char *path,
                              GError    **error);
gboolean whence_export_pdf (const WhenceTimeline     *timeline,
                            GPtrArray                *events,
                            const WhencePagesOptions *options,
                            const char               *path,
                            GError                  **error);
gboolean whence_export_svg (const WhenceTimeline     *timeline,
                            GPtrArray                *events,
                            const WhencePagesOptions *options,
                            const char               *path,
                            GError                  **error);
gboolean whence_export_png (const WhenceTimeline     *timeline,
                            GPtrArray                *events,
                            const WhencePagesOptions *options,
                            const char               *path,
                            GError                  **error);

G_END_DECLS

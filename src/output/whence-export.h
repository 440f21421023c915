/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pages.h"

G_BEGIN_DECLS

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

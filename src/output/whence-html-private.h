/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-html.h"

G_BEGIN_DECLS

void whence_html_add_style  (GString *out);
void whence_html_add_figure (GString                  *out,
                             const WhenceTimeline     *timeline,
                             GPtrArray                *events,
                             const WhencePagesOptions *options);

G_END_DECLS

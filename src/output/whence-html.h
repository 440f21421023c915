/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pages.h"

G_BEGIN_DECLS

/* Beyond so many events the drawing would be larger than all the rest of the page. */
#define WHENCE_HTML_MAX_DRAWN 300u

GBytes *whence_html_write_timeline (const WhenceTimeline     *timeline,
                                    GPtrArray                *events,
                                    const WhencePagesOptions *options);

G_END_DECLS

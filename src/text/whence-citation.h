/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean whence_citation_is (const char *line,
                             gsize       length);

G_END_DECLS

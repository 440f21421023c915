/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *whence_charset_decode (const char *data,
                             gsize       length,
                             gsize      *out_length,
                             GError    **error);

G_END_DECLS

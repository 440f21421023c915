/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean whence_letters_have_small          (const char *text,
                                             gsize       length);
gboolean whence_letters_have_capital_behind (const char *text);

G_END_DECLS

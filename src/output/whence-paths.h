/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean    whence_paths_is_in_place    (void);
const char *whence_paths_get_locale_dir (void);
const char *whence_paths_get_data_dir   (void);

G_END_DECLS

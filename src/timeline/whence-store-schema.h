/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

extern const char *const whence_store_schema[];
extern const char *const whence_store_forget[];

G_END_DECLS

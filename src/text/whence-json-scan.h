/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-json-door.h"

G_BEGIN_DECLS

gboolean whence_json_scan          (const char       *text,
                                    gsize             length,
                                    WhenceJsonMember *members,
                                    guint             n_members,
                                    GError          **error);
void     whence_json_string_decode (const char *string,
                                    gsize       length,
                                    char       *to);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

#define WHENCE_JSON_MAX_DEPTH 256

typedef enum
{
  WHENCE_JSON_REQUIRED,
  WHENCE_JSON_OPTIONAL,
} WhenceJsonPresence;

JsonNode *whence_json_parse      (const char *text,
                                  gsize       length,
                                  GError    **error);
gboolean  whence_json_get_string (JsonNode          *node,
                                  const char        *path,
                                  const char        *member,
                                  WhenceJsonPresence presence,
                                  const char       **out_value,
                                  GError           **error);

G_END_DECLS

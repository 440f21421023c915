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

/**
 * WhenceJsonMember:
 * @name: which member of the object
 * @begin: (nullable): where its value begins in the text; %NULL where there is no such member
 * @end: the byte after its value
 * @string: (nullable): what it holds, if it is a string
 */
typedef struct
{
  const char *name;
  const char *begin;
  const char *end;
  const char *string;
} WhenceJsonMember;

JsonNode *whence_json_parse      (const char *text,
                                  gsize       length,
                                  GError    **error);
gboolean  whence_json_read_members (char             *text,
                                    gsize             length,
                                    WhenceJsonMember *members,
                                    guint             n_members,
                                    GError          **error);
gboolean  whence_json_member_get_string (const WhenceJsonMember *member,
                                         WhenceJsonPresence      presence,
                                         const char            **out_value,
                                         GError                **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "whence-json.h"
#include "whence-span.h"

G_BEGIN_DECLS

/**
 * WhenceJsonReader:
 * @path: the member being read: "events[3].mentions[0]"
 * @error: the first thing that was wrong; once it is set, every getter gives a harmless value
 *
 * Typed access to the members of a document, so that the code that reads one is a list of its members.
 */
typedef struct
{
  GString *path;
  GError  *error;
} WhenceJsonReader;

void        whence_json_reader_init       (WhenceJsonReader *self);
void        whence_json_reader_clear      (WhenceJsonReader *self);
gsize       whence_json_reader_enter      (WhenceJsonReader *self,
                                           const char       *name,
                                           guint             index);
void        whence_json_reader_leave      (WhenceJsonReader *self,
                                           gsize             mark);
void        whence_json_reader_fail       (WhenceJsonReader *self,
                                           WhenceJsonError   code,
                                           const char       *name,
                                           const char       *format,
                                           ...) G_GNUC_PRINTF (4, 5);
const char *whence_json_reader_string     (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name);
const char *whence_json_reader_optional   (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name);
gint64      whence_json_reader_integer    (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name,
                                           gint64            min,
                                           gint64            max);
gboolean    whence_json_reader_boolean    (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name);
WhenceSpan  whence_json_reader_span       (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name);
guint       whence_json_reader_choice     (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name,
                                           const char *(*get_id) (guint),
                                           guint             n);
JsonArray  *whence_json_reader_array      (WhenceJsonReader *self,
                                           JsonObject       *object,
                                           const char       *name,
                                           guint             max);
JsonObject *whence_json_reader_object_at  (WhenceJsonReader *self,
                                           JsonArray        *array,
                                           guint             index);
const char *whence_json_reader_string_at  (WhenceJsonReader *self,
                                           JsonArray        *array,
                                           const char       *name,
                                           guint             index);

G_END_DECLS

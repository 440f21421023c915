/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-json-writer.h"
#include "whence-pipeline.h"

G_BEGIN_DECLS

#define WHENCE_JSON_FORMAT "whence"
/* 2 has eras. */
#define WHENCE_JSON_VERSION 2

/* What a document read from JSON may hold. */
#define WHENCE_JSON_MAX_ARTICLES 1000000u
#define WHENCE_JSON_MAX_EVENTS 2000000u
#define WHENCE_JSON_MAX_MENTIONS 100000u
#define WHENCE_JSON_MAX_RULE_BYTES 64u

#define WHENCE_JSON_ERROR (whence_json_error_quark ())

typedef enum
{
  WHENCE_JSON_ERROR_SYNTAX,  /* no JSON at all */
  WHENCE_JSON_ERROR_FOREIGN, /* JSON, but no Whence document */
  WHENCE_JSON_ERROR_NEWER,   /* written by a later version */
  WHENCE_JSON_ERROR_INVALID, /* a member is missing, of the wrong type or out of range */
} WhenceJsonError;

GQuark          whence_json_error_quark    (void);
void            whence_json_write_event    (WhenceJsonWriter  *writer,
                                            const WhenceEvent *event);
void            whence_json_write_events   (WhenceJsonWriter *writer,
                                            GPtrArray        *events);
void            whence_json_write_timexes  (WhenceJsonWriter      *writer,
                                            const WhenceArticle   *article,
                                            const WhenceReference *reference,
                                            const GArray          *timexes);
GBytes         *whence_json_write_timeline (const WhenceTimeline *timeline);
WhenceTimeline *whence_json_read_timeline  (GBytes  *bytes,
                                            GError **error);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-span.h"

G_BEGIN_DECLS

/* What a document may hold. */
#define WHENCE_ERA_MAX_NAME 500u
#define WHENCE_MAX_ERAS 10000u

/* ORDER ERA COLOR: the names in whence-era.c, the tints in output/whence-plot.c and the words in output/whence-words-era.c follow it. */
typedef enum
{
  WHENCE_ERA_BLUE,
  WHENCE_ERA_AMBER,
  WHENCE_ERA_GREEN,
  WHENCE_ERA_PURPLE,
  WHENCE_ERA_RED,
  WHENCE_ERA_GREY,
  WHENCE_N_ERA_COLORS
} WhenceEraColor;

/**
 * WhenceEra:
 * @id: what it is known by, which stays when it is changed
 * @name: what the user calls it
 * @span: from its first day to its last; may be open at one end, is never one moment within
 * @color: which colour it is drawn in
 *
 * A stretch of time that the user gave a name.  Atomically reference counted and immutable.
 */
typedef struct
{
  char          *id;
  char          *name;
  WhenceSpan     span;
  WhenceEraColor color;
} WhenceEra;

WhenceEra  *whence_era_new          (const char       *id,
                                     const char       *name,
                                     const WhenceSpan *span,
                                     WhenceEraColor    color);
void        whence_era_unref        (WhenceEra *self);
gint        whence_era_compare      (const WhenceEra *a,
                                     const WhenceEra *b);
void        whence_eras_sort        (GPtrArray *eras);
GPtrArray  *whence_eras_new         (void);
const char *whence_era_find_fault   (const char       *name,
                                     const WhenceSpan *span);
const char *whence_era_join         (const WhenceSpan *from,
                                     const WhenceSpan *to,
                                     WhenceSpan       *out_span);
void        whence_era_split        (const WhenceSpan *span,
                                     WhenceSpan       *out_from,
                                     gboolean         *out_has_from,
                                     WhenceSpan       *out_to,
                                     gboolean         *out_has_to);
WhenceEraColor whence_eras_choose_color (const GPtrArray  *eras,
                                         const WhenceSpan *span);
const char *whence_era_color_get_id (WhenceEraColor color);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceEra, whence_era_unref)

G_END_DECLS

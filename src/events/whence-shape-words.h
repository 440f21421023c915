/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceShapeWords:
 * @intransitives: verbs that nothing is done to: "die"
 * @givers: verbs that say too little with whom alone they are done to: "tell"
 * @leading: prepositions that no title ends with: "at"
 * @askers: what begins a clause that asks: "how"
 *
 * The words of one language that tell whether a title is well formed.
 */
typedef struct
{
  const char *const *intransitives;
  const char *const *givers;
  const char *const *leading;
  const char *const *askers;
} WhenceShapeWords;

extern const WhenceShapeWords whence_shape_words_english;

G_END_DECLS

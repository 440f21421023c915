/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-source.h"

G_BEGIN_DECLS

/**
 * WhenceHeaded:
 * @sentence: index of a sentence that begins what a date heads
 * @timex: index of that date
 */
typedef struct
{
  guint sentence;
  guint timex;
} WhenceHeaded;

GArray *whence_headed_find (const WhenceSource *source);

G_END_DECLS

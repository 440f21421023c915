/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceWordFilter:
 *
 * A bit for each hash of how words begin and how long they are, so that most words are told not to be among them without looking at any.
 * Case does not matter.
 */
typedef struct
{
  guint64 bits[4];
} WhenceWordFilter;

void     whence_word_filter_add      (WhenceWordFilter *self,
                                      const char       *word);
gboolean whence_word_filter_may_have (const WhenceWordFilter *self,
                                      const char             *word,
                                      gsize                   length);

G_END_DECLS

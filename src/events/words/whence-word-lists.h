/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceWordFilter:
 *
 * A bit for each hash of how words begin, go on and end and how long they are, so that most are told not to be among them without looking at
 * any.  Case does not matter.
 */
typedef struct
{
  guint64 bits[16];
} WhenceWordFilter;

void whence_word_filter_add (WhenceWordFilter *self,
                             const char       *word);

static inline guint
whence_word_filter_bit (const char *word,
                        gsize       length)
{
  guint letters = (guint) (guint8) (word[0] | 0x20) * 37 + (guint) (guint8) (word[length / 2] | 0x20) * 89 + (guint) (guint8) (word[length - 1] | 0x20) * 331;

  return (letters + (guint) length * 173) % 1024;
}

/* %FALSE where no word of that bit was added */
static inline gboolean
whence_word_filter_has_bit (const WhenceWordFilter *self,
                            guint                   bit)
{
  return (self->bits[bit / 64] >> bit % 64) & 1;
}

G_END_DECLS

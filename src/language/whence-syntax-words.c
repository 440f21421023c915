/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-syntax-words.h"

#include <string.h>

#define N_SLOTS 1024

typedef struct
{
  guint32 forms[N_SLOTS];
  const WhenceTagWord *rows[N_SLOTS];
} Slots;

static gpointer
fill_slots (gpointer data)
{
  Slots *slots = g_new0 (Slots, 1);
  guint n = 0;

  for (const WhenceTagWord *row = data; row->word != NULL; row++)
    {
      guint32 form = whence_form_hash (row->word, strlen (row->word));
      guint at = form % N_SLOTS;

      /* Room must stay, or a search would not end. */
      g_assert (++n < N_SLOTS / 2);
      while (slots->rows[at] != NULL)
        at = (at + 1) % N_SLOTS;
      slots->forms[at] = form;
      slots->rows[at] = row;
    }
  return slots;
}

static const WhenceTagWord *
find (const Slots *slots,
      guint32      form)
{
  for (guint at = form % N_SLOTS; slots->rows[at] != NULL; at = (at + 1) % N_SLOTS)
    if (slots->forms[at] == form)
      return slots->rows[at];
  return NULL;
}

/* Returns: (nullable): the row of a word, found by the hash of its folded form */
const WhenceTagWord *
whence_tag_word_find (guint32 form)
{
  static GOnce once = G_ONCE_INIT;

  return find (g_once (&once, fill_slots, (gpointer) whence_english_tag_words), form);
}

/* Returns: (nullable): the row of the longest ending that fits */
const WhenceTagWord *
whence_tag_ending_find (const WhenceTraits *traits)
{
  static GOnce once = G_ONCE_INIT;
  const Slots *slots = g_once (&once, fill_slots, (gpointer) whence_english_tag_endings);

  for (guint i = G_N_ELEMENTS (traits->suffix); i-- > 0;)
    {
      const WhenceTagWord *row = find (slots, traits->suffix[i]);

      if (row != NULL)
        return row;
    }
  return NULL;
}

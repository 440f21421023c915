/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The lands that a telling names, by whatever name. */
#include <string.h>

#include "whence-lands.h"
#include "whence-profile-words.h"
#include "whence-profile.h"

static void
add_land (WhenceProfile *self,
          const char    *name,
          gsize          length)
{
  guint land = whence_lands_find (&whence_event_words_english, name, length);

  if (land != 0)
    whence_hashes_add (&self->nations, land);
}

/**
 * whence_profile_read_nations:
 * @self: (inout): a profile
 *
 * Finds the lands that its title or who takes part names.
 */
void
whence_profile_read_nations (WhenceProfile *self)
{
  g_autofree char *title = whence_profile_make_title (self->event);
  WhenceProfileWords words;

  whence_profile_words_split (&words, title);
  for (guint i = 0; i < words.n; i++)
    for (guint n = 0; n < WHENCE_LANDS_WORDS_MAX && i + n < words.n && whence_profile_word_is_name (&words.words[i + n]); n++)
      add_land (self, words.words[i].text, (gsize) (words.words[i + n].text - words.words[i].text) + words.words[i + n].length);
  for (char **name = self->people; *name != NULL; name++)
    add_land (self, *name, strlen (*name));
  whence_hashes_settle (&self->nations);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an article is about: the names in its lead and in all that it tells. */
#include "whence-subject.h"

#include <string.h>

#include "whence-profile-words.h"
#include "whence-profile.h"

/* So much of an article tells what it is about. */
#define LEAD_BYTES 1200
/* What takes part once or twice is not what an article is about. */
#define ABOUT_LEAST 3
/* Articles on one subject share one of so many names that they know. */
#define NAMES_PER_SHARED 8
/* Of one story they share so many, and one of so many. */
#define STORY_LEAST 5
#define STORY_NAMES_PER_SHARED 4

/* --- the words of an article --- */

static gboolean
can_be_name (const WhenceDeedWord *word)
{
  return word->length >= WHENCE_PROFILE_NAME_LEAST && whence_profile_word_is_name (word) && !whence_profile_is_of_land (word->text, word->length)
         && !whence_profile_word_is_general (word);
}

/* "Hurricane", "Recovery": what many texts have tells nobody what this one is about, though it has a capital. */
static gint
add (WhenceSubject *self,
     guint32        hash,
     gboolean       is_sure)
{
  guint at = self->n;

  if (!(hash & WHENCE_RARITY_RARE))
    return -1;
  while (at > 0 && self->names[at - 1] > hash)
    at--;
  if (at > 0 && self->names[at - 1] == hash)
    {
      self->sure[at - 1] = self->sure[at - 1] || is_sure;
      return (gint) at - 1;
    }
  if (self->n == WHENCE_SUBJECT_MAX)
    return -1;
  memmove (self->names + at + 1, self->names + at, (self->n - at) * sizeof *self->names);
  memmove (self->sure + at + 1, self->sure + at, self->n - at);
  memmove (self->told + at + 1, self->told + at, self->n - at);
  self->names[at] = hash;
  self->sure[at] = is_sure != FALSE;
  self->told[at] = 0;
  self->n++;
  self->bits |= whence_hashes_bit (hash);
  return (gint) at;
}

static void
read_lead (WhenceSubject       *self,
           const WhenceArticle *article)
{
  const char *end = article->text + MIN (article->length, LEAD_BYTES);
  g_autofree char *lead = NULL, *plain = NULL;
  WhenceProfileWords words;

  while (end > article->text && ((guchar) *end & 0xc0) == 0x80)
    end--;
  lead = g_strndup (article->text, (gsize) (end - article->text));
  plain = whence_profile_make_plain (lead);
  whence_profile_words_split (&words, plain);
  for (guint i = 0; i < words.n; i++)
    {
      guint32 hash;

      if (can_be_name (&words.words[i]) && whence_profile_words_hash (&words, i, &hash))
        add (self, hash, !whence_profile_begins_sentence (plain, words.words[i].text));
    }
}

static void
read_capitals (WhenceSubject       *self,
               const WhenceArticle *article)
{
  g_autofree char *plain = whence_profile_make_plain (article->text);

  for (const char *at = plain; *at != '\0';)
    {
      WhenceDeedWord word = { at, 0 };
      guint32 hash;

      for (; g_ascii_isalnum (at[word.length]) || (guchar) at[word.length] >= 0x80; word.length++)
        ;
      if (word.length > 1 && whence_profile_word_is_name (&word) && whence_profile_word_hash (&word, &hash))
        whence_hashes_add (&self->known, hash);
      at += MAX (word.length, 1);
    }
}

/**
 * whence_subject_new:
 * @number: of @article among those that are merged
 * @article: an article
 *
 * Returns: (transfer full): what it is about as far as its lead tells
 */
WhenceSubject *
whence_subject_new (guint                number,
                    const WhenceArticle *article)
{
  WhenceSubject *self = g_new0 (WhenceSubject, 1);

  self->number = number;
  read_lead (self, article);
  read_capitals (self, article);
  return self;
}

void
whence_subject_free (WhenceSubject *self)
{
  g_free (self->known.at);
  g_free (self->shared);
  g_free (self);
}

/* --- its tellings --- */

/* A person goes by the last word of the name, a firm by that before "Corp". */
static gint
add_last_word (WhenceSubject *self,
               const char    *name)
{
  WhenceProfileWords words;
  guint32 hash;

  whence_profile_words_split (&words, name);
  for (guint i = words.n; i-- > 0;)
    if (!whence_profile_word_is_general (&words.words[i]) && whence_profile_words_hash (&words, i, &hash))
      return add (self, hash, TRUE);
  return -1;
}

/**
 * whence_subject_add_telling:
 * @self: (inout): what an article is about, as far as is known; to be filled in one order of its tellings
 * @telling: one of them
 */
void
whence_subject_add_telling (WhenceSubject       *self,
                            const WhenceProfile *telling)
{
  g_autofree char *title = NULL;
  WhenceProfileWords words;

  for (guint i = 0; telling->people[i] != NULL; i++)
    {
      gint at = whence_profile_is_land (telling, i) ? -1 : add_last_word (self, telling->people[i]);

      if (at >= 0 && !whence_profile_is_place (telling, i))
        self->told[at] = (guint8) MIN (self->told[at] + 1, G_MAXUINT8);
    }
  if (telling->place != NULL && !telling->place_is_land)
    add_last_word (self, telling->place);
  for (guint i = 0; i < telling->agents.n; i++)
    whence_hashes_add (&self->known, telling->agents.at[i]);
  for (guint i = 0; i < telling->names.n; i++)
    add (self, telling->names.at[i], TRUE);
  title = whence_profile_make_title (telling->event);
  whence_profile_words_split (&words, title);
  /* the first word of a title has a capital in any case */
  for (guint i = 1; i < words.n; i++)
    {
      guint32 hash;

      if (can_be_name (&words.words[i]) && whence_profile_words_hash (&words, i, &hash))
        add (self, hash, TRUE);
    }
}

/**
 * whence_subject_settle:
 * @self: (inout): what an article is about, all its tellings added
 *
 * Sorts the names that it knows, and finds who or what takes part in most of what is told.
 */
void
whence_subject_settle (WhenceSubject *self)
{
  guint best = 0, most = 0;

  for (guint i = 0; i < self->n; i++)
    if (self->told[i] > most)
      {
        most = self->told[i];
        best = i;
      }
    else if (self->told[i] == most)
      best = WHENCE_SUBJECT_MAX;
  whence_hashes_settle (&self->known);
  self->about = most >= ABOUT_LEAST && best < WHENCE_SUBJECT_MAX ? self->names[best] : 0;
}

/**
 * whence_subject_mark_common:
 * @self: (inout): what an article is about
 * @rarity: the words of all that is compared
 *
 * Marks what is held against the words of tellings as these are marked.
 */
void
whence_subject_mark_common (WhenceSubject      *self,
                            const WhenceRarity *rarity)
{
  whence_hashes_mark_common (&self->known, rarity);
  if (whence_rarity_is_common (rarity, self->about))
    self->about &= ~WHENCE_RARITY_SELDOM;
}

/* How many names two articles have in common, @enough at most. */
static guint
count_in_common (const WhenceSubject *a,
                 const WhenceSubject *b,
                 guint                enough)
{
  guint shared = 0;

  for (guint i = 0, k = 0; shared < enough && i < a->n && k < b->n;)
    if (a->names[i] == b->names[k])
      {
        shared += a->sure[i] || b->sure[k];
        i++;
        k++;
      }
    else if (a->names[i] < b->names[k])
      i++;
    else
      k++;
  return shared;
}

/* The same as far as it matters: of two long ones on any two wars a few are in both. */
static guint
count_names (const WhenceSubject *a,
             const WhenceSubject *b)
{
  guint enough = MAX (WHENCE_SUBJECT_SURE, (MIN (a->n, b->n) + NAMES_PER_SHARED - 1) / NAMES_PER_SHARED), shared = count_in_common (a, b, enough);

  return shared == enough ? WHENCE_SUBJECT_SURE : MIN (shared, WHENCE_SUBJECT_SURE - 1);
}

/**
 * whence_subject_are_of_one_story:
 * @a: what an article is about
 * @b: what another is about
 *
 * Returns: whether the two share so many names that they tell one story
 */
gboolean
whence_subject_are_of_one_story (const WhenceSubject *a,
                                 const WhenceSubject *b)
{
  guint enough = MAX (STORY_LEAST, (MIN (a->n, b->n) + STORY_NAMES_PER_SHARED - 1) / STORY_NAMES_PER_SHARED);

  return (a->bits & b->bits) != 0 && count_in_common (a, b, enough) == enough;
}

/**
 * whence_subject_count_shared:
 * @a: what an article is about
 * @b: what another is about
 *
 * Returns: how many names both have, %WHENCE_SUBJECT_SURE at most
 */
gint
whence_subject_count_shared (const WhenceSubject *a,
                             const WhenceSubject *b)
{
  if (a == NULL || b == NULL || a == b || (a->bits & b->bits) == 0)
    return 0;
  if (a->shared == NULL)
    return (gint) count_names (a, b);
  if (a->shared[b->number] == 0)
    a->shared[b->number] = (guint8) (count_names (a, b) + 1);
  return a->shared[b->number] - 1;
}

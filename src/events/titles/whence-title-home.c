/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A page of a mill, a school, a parish or a town tells of what happened there, and says so once: "The shed burned down" is of that place as well. */
#include "whence-title-home.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-letters.h"
#include "whence-word-lists.h"

/* A longer line at the begin is no page's name. */
#define PAGE_NAME_MAX 60
/* The headline and the first sentences. */
#define EARLY_BYTES 700

static const char *
find_last_word (const char *name)
{
  const char *last = strrchr (name, ' ');

  return last != NULL ? last + 1 : name;
}

static gboolean
ends_with (const char *name, const char *const *list)
{
  const char *last = find_last_word (name);

  return last > name && whence_kinds_has_word (list, last, strlen (last));
}

/* "Skarne", of "Skarne Town Council".  Returns: (transfer full) (nullable): it */
static char *
find_council_town (const WhenceEntities *self, const char *name)
{
  const char *last = strrchr (name, ' '), *before = last;

  if (last == NULL || !whence_kinds_has_word (self->words->councils, last + 1, strlen (last + 1)))
    return NULL;
  while (before > name && before[-1] != ' ')
    before--;
  return before > name && whence_kinds_has_word (self->words->boroughs, before, (gsize) (last - before)) ? g_strndup (name, (gsize) (before - 1 - name)) : NULL;
}

/* "Skarne Lead Mill & Museum", of which the text tells as "Skarne". */
static gboolean
is_page_of (const WhenceEntities *self, const char *name)
{
  const char *title = self->article->title;
  gsize length = strlen (name);

  return title != NULL && g_ascii_strncasecmp (title, name, length) == 0 && title[length] == ' ' && ends_with (title, self->words->homes);
}

/* "HALLAM STAITHE" as a text has it. */
static char *
set_small (char *name)
{
  GString *small = g_string_new (NULL);

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    g_string_append_unichar (small, at == name || at[-1] == ' ' ? g_utf8_get_char (at) : g_unichar_tolower (g_utf8_get_char (at)));
  g_free (name);
  return g_string_free (small, FALSE);
}

/* The town whose council's page it is, by what stands first on it or who published it. */
static char *
find_page_town (const WhenceEntities *self)
{
  const WhenceArticle *article = self->article;
  gsize line = strcspn (article->text, "\n|");
  g_autofree char *first = line <= PAGE_NAME_MAX ? g_strchomp (g_strndup (article->text, line)) : NULL;
  char *town = article->publisher != NULL ? find_council_town (self, article->publisher) : NULL;

  if (town == NULL && first != NULL)
    town = find_council_town (self, first);
  return town != NULL && !whence_letters_have_small (town, strlen (town)) ? set_small (town) : town;
}

/**
 * whence_title_home_find:
 * @self: the names of an article
 * @full: (nullable): what it is about, in more words than the name: "Skarne yard"
 * @name: (nullable): by name
 *
 * Returns: (transfer full) (nullable): the house, works or town where all that the article tells of happened, if it is about one
 */
char *
whence_title_home_find (const WhenceEntities *self, const char *full, const char *name)
{
  char *town = name != NULL ? find_council_town (self, name) : NULL;

  if (town != NULL)
    return town;
  if (self->about_home)
    return g_strdup (whence_entities_at (self, self->about[0])->name);
  if (full != NULL)
    return ends_with (full, self->words->homes) && g_unichar_isupper (g_utf8_get_char (full)) ? g_strdup (full) : NULL;
  return name == NULL ? find_page_town (self) : ends_with (name, self->words->homes) || is_page_of (self, name) ? g_strdup (name) : NULL;
}

/* Lives lead everywhere, and so do journeys; courts and those who say something are elsewhere, whatever house it is about. */
static gboolean
is_of_a_house (WhenceKind kind)
{
  switch (kind)
    {
    case WHENCE_KIND_BIRTH:
    case WHENCE_KIND_DEATH:
    case WHENCE_KIND_MARRIAGE:
    case WHENCE_KIND_VISIT:
    case WHENCE_KIND_COURT:
    case WHENCE_KIND_CRIME:
    case WHENCE_KIND_STATEMENT:
      return FALSE;
    default:
      return TRUE;
    }
}

/* Whether the title names a place or a land that is not part of @home's name. */
static gboolean
names_other_place (const WhenceEntities *self, const char *title, const char *home)
{
  for (const char *at = title; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      gsize length;
      gint entity = g_unichar_isupper (g_utf8_get_char (at)) ? whence_entities_find_begin (self, at, &length) : -1;
      guint kind = entity >= 0 ? whence_entities_at (self, entity)->kind : WHENCE_ENTITY_NAME;

      if ((kind == WHENCE_ENTITY_PLACE || kind == WHENCE_ENTITY_LAND || kind == WHENCE_ENTITY_DEMONYM) && strncmp (home, at, MIN (length, strlen (home))) != 0)
        return TRUE;
    }
  return FALSE;
}

/* Whether the article begins with the name: what comes up later is told of beside the way. */
static gboolean
is_told_early (const WhenceEntities *self, const char *home)
{
  g_autofree char *word = g_strndup (home, strcspn (home, " ")), *begin = g_strndup (self->article->text, EARLY_BYTES);

  return strcasestr (begin, word) != NULL || (self->article->title != NULL && strcasestr (self->article->title, word) != NULL);
}

/**
 * whence_title_home_fill:
 * @self: the names of an article
 * @home: see whence_title_home_find()
 * @events: (element-type WhenceEvent): events
 * @first: index of the first of the article's
 *
 * What is told without a place of its own happened at home.
 */
void
whence_title_home_fill (const WhenceEntities *self, const char *home, GPtrArray *events, guint first)
{
  for (guint i = is_told_early (self, home) ? first : events->len; i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);

      if (event->place != NULL || !is_of_a_house (event->kind) || names_other_place (self, event->title, home))
        continue;
      event->place = g_strdup (home);
      event->place_guessed = TRUE;
    }
}

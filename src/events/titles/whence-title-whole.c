/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Lind resigned" is "Anna Lind resigned": a text calls a person or firm by the whole name once, but each title is read alone. */
#include "whence-title-whole.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-names.h"
#include "whence-shape-words.h"
#include "whence-title.h"

/* A name of more words is told with what is no part of it. */
#define WORDS_MAX 4

static guint
count_words (const char *name)
{
  guint n = 1;

  for (const char *at = strchr (name, ' '); at != NULL; at = strchr (at + 1, ' '))
    n++;
  return n;
}

static gboolean
is_capital (const char *word)
{
  return g_unichar_isupper (g_utf8_get_char (word));
}

/* "Lind", "de Wit". */
static gboolean
begins_name (const WhenceEntities *self,
             const char           *word)
{
  return is_capital (word) || whence_kinds_has_word (self->words->particles, word, strcspn (word, " "));
}

/* The word before @at, or NULL where a mark or nothing stands there. */
static const char *
find_before (const char *title,
             const char *at,
             gsize      *out_length)
{
  const char *begin = at - 1;

  if (at < title + 2 || *begin != ' ' || !g_ascii_isalnum (begin[-1]))
    return NULL;
  while (begin > title && begin[-1] != ' ')
    begin--;
  *out_length = (gsize) (at - 1 - begin);
  return begin;
}

/* "the Lind case", "Otto Lind", "in Lincoln", "Lind Street": the name of somebody or something else, or no name alone.  "President Lind" is. */
static gboolean
stands_alone (const WhenceEntities *self,
              const char           *title,
              const char           *at,
              gsize                 length)
{
  const WhenceEventWords *words = self->words;
  gsize n = 0;
  const char *before = find_before (title, at, &n);

  if (at[length] == '/' || (at[length] == ' ' && is_capital (at + length + 1)))
    return FALSE;
  if (before == NULL)
    return TRUE;
  if (is_capital (before) && before > title)
    return whence_kinds_has_word (words->titles, before, n) && !whence_kinds_has_word (words->crowned, before, n);
  return !whence_kinds_has_word (words->articles, before, n)
         && !((whence_names_find (at, length) & (WHENCE_NAME_PLACE | WHENCE_NAME_COUNTRY | WHENCE_NAME_ORGANISATION))
              && (whence_kinds_has_word (words->sites, before, n) || whence_kinds_has_word (words->shapes->leading, before, n)));
}

/* Whether what stands at @at is quoted. */
static gboolean
is_quoted (const char *title,
           const char *at)
{
  guint straight = 0, open = 0;

  for (; title < at; title = g_utf8_next_char (title))
    switch (g_utf8_get_char (title))
      {
      case '"':
        straight++;
        break;
      case 0x201c:
        open++;
        break;
      case 0x201d:
        open = 0;
        break;
      default:
        break;
      }
  return straight % 2 == 1 || open > 0;
}

/* "Anna" of "Anna Lind", "Lind" of "Lind Foods"; but "Hue" of "Hue Vesak" is a town, and "F-16" no name. */
static gboolean
is_first_name (const char *form,
               gsize       length)
{
  guint flags = whence_names_find (form, length);

  for (gsize i = 0; i < length; i++)
    if (g_ascii_isdigit (form[i]))
      return FALSE;
  return (flags & WHENCE_NAME_FIRST) || !(flags & (WHENCE_NAME_PLACE | WHENCE_NAME_DEMONYM));
}

/* The name without "Inc.": bytes of it. */
static gsize
measure_name (const WhenceEntities *self,
              const char           *name)
{
  const char *last = strrchr (name, ' ');

  return last != NULL && whence_kinds_has_word (self->words->things->body_marks, last + 1, strlen (last + 1)) ? (gsize) (last - name) : strlen (name);
}

/* "Hallam Foods", "Hallam Air Lines", "Hallam Bank": the last word of a name says that it is a firm's; but of "Hallam Public Library" Hallam is another. */
static gboolean
is_firm (const WhenceEntities *self,
         const char           *name,
         gsize                 length)
{
  const char *last = g_strrstr_len (name, (gssize) length, " ");
  gsize n = last != NULL ? (gsize) (name + length - last - 1) : 0;

  return n > 0
         && ((count_words (name) <= WORDS_MAX - 1 && whence_entities_is_ware (self, last + 1, n))
             || (g_strstr_len (name, (gssize) length, " ") == last && whence_kinds_has_word (self->words->institutions, last + 1, n)));
}

/* "Hartwell Town", of "Town"; "Tarn Athletic" of "Athletic", of "Tarn Athletic Football Club", too. */
static char *
find_club (const WhenceEntities *self, const WhenceEntity *entity, const char *form, gsize length)
{
  const char *at;

  if (entity->kind != WHENCE_ENTITY_BODY || !whence_kinds_has_word (self->words->club_ends, form, length))
    return NULL;
  for (at = strchr (entity->name, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (strncmp (at + 1, form, length) == 0 && (at[1 + length] == ' ' || at[1 + length] == '\0'))
      return g_strndup (entity->name, (gsize) (at + 1 + length - entity->name));
  return NULL;
}

/* The whole name of the person or firm that @form stands for and nobody else of the article, or NULL. */
static char *
find_whole (const WhenceEntities *self,
            gint                  index,
            const char           *form,
            gsize                 length)
{
  const WhenceEntity *entity = whence_entities_at (self, index);
  const char *part = entity->brief != NULL ? entity->brief : entity->shared;
  gsize whole = measure_name (self, entity->name);
  char *club = find_club (self, entity, form, length);
  gboolean begins, ends;

  if (club != NULL)
    return club;
  if (part == NULL || strlen (part) != length || memcmp (part, form, length) != 0 || whole <= length + 1
      || count_words (entity->name) > WORDS_MAX
      || (entity->kind != WHENCE_ENTITY_PERSON && !((entity->kind == WHENCE_ENTITY_NAME || entity->kind == WHENCE_ENTITY_BODY) && is_firm (self, entity->name, whole))))
    return NULL;
  begins = entity->name[length] == ' ' && memcmp (entity->name, form, length) == 0;
  ends = entity->kind == WHENCE_ENTITY_PERSON && entity->name[whole - length - 1] == ' ' && memcmp (entity->name + whole - length, form, length) == 0;
  /* "Richard Nixon" of "Richard M. Nixon" says who */
  if (begins == ends || (begins && (memchr (form, ' ', length) != NULL || !is_first_name (form, length))))
    return NULL;
  return g_strndup (entity->name, whole);
}

/**
 * whence_title_find_whole:
 * @entities: the names of an article
 * @form: a name as it stands somewhere
 *
 * Returns: (transfer full) (nullable): the whole name of whom it is a part of the name of, %NULL where nothing is known of it
 */
char *
whence_title_find_whole (const WhenceEntities *entities,
                         const char           *form)
{
  gint entity = whence_entities_find_form (entities, form, strlen (form));

  return entity >= 0 ? find_whole (entities, entity, form, strlen (form)) : NULL;
}

/* Puts the whole name in the place of the form: "Hallam’s shares" are "Hallam Foods’ shares", "Boris’ men" are "Boris the Bold’s men". */
static void
put_whole (const WhenceEntities *self,
           GString              *title,
           gsize                 at,
           gsize                 length,
           const char           *whole)
{
  const char *behind = title->str + at + length;
  gsize mark = g_str_has_prefix (behind, self->words->possessive) ? strlen (self->words->possessive)
               : behind[0] == '\'' && behind[1] == 's'            ? 2
                                                                  : 0;

  gboolean bare = mark == 0 && title->str[at + length - 1] == 's' && g_str_has_prefix (behind, self->words->plural_possessive);

  if (bare)
    mark = strlen (self->words->plural_possessive);
  if (mark > 0 && bare != g_str_has_suffix (whole, "s"))
    {
      g_string_erase (title, (gssize) (at + length), (gssize) mark);
      g_string_insert (title, (gssize) (at + length), bare ? self->words->possessive : self->words->plural_possessive);
    }
  g_string_erase (title, (gssize) at, (gssize) length);
  g_string_insert (title, (gssize) at, whole);
}

/**
 * whence_title_name_whole:
 * @entities: the names of an article
 * @mention: a telling of it
 *
 * Its title then has the whole names of those whom it calls by one part of theirs, as far as they fit; words that it quotes stay.
 */
void
whence_title_name_whole (const WhenceEntities *entities,
                         WhenceMention        *mention)
{
  g_autoptr (GString) title = g_string_new (mention->title);

  for (gsize at = 0; at < title->len; at += strcspn (title->str + at, " "), at += strspn (title->str + at, " "))
    {
      gsize length = 0;
      gint entity = begins_name (entities, title->str + at) ? whence_entities_find_begin (entities, title->str + at, &length) : -1;
      g_autofree char *whole = entity >= 0 ? find_whole (entities, entity, title->str + at, length) : NULL;
      glong more = whole != NULL ? g_utf8_strlen (whole, -1) - g_utf8_strlen (title->str + at, (gssize) length) : 0;

      if (whole != NULL && strstr (title->str, whole) == NULL && !is_quoted (title->str, title->str + at)
          && stands_alone (entities, title->str, title->str + at, length) && g_utf8_strlen (title->str, -1) + more <= WHENCE_TITLE_MAX)
        {
          mention->n_first_names = (guint8) (mention->n_first_names + count_words (whole) - 1);
          mention->first_names_length = (guint8) (mention->first_names_length + more);
          put_whole (entities, title, at, length, whole);
          length = strlen (whole);
        }
      at += length;
    }
  g_free (mention->title);
  mention->title = g_string_free (g_steal_pointer (&title), FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a name names, by the lists and by the words that it is made of. */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-word-class.h"
#include "whence-word-lists.h"

/* "Treaty of Rome", "Winter Olympics": what happens is nobody.  The word that the name is built on: before "of", else the last. */
static guint
find_core (const WhenceEntities *self, const WhenceRun *run)
{
  for (guint i = run->token + 1; i < run->token + run->n; i++)
    if (self->tokens->classes[i] == WHENCE_CLASS_OF)
      return i - 1;
  return run->token + run->n - 1;
}

/**
 * whence_entities_find_run_flags:
 * @self: entities
 * @run: a name where it stands
 *
 * Returns: #WhenceNameFlags of all of it
 */
guint
whence_entities_find_run_flags (const WhenceEntities *self, const WhenceRun *run)
{
  return run->n == 1 ? whence_entities_find_flags (self, run->token) : whence_names_find (run->text, strlen (run->text));
}

/* "Park Jun-ho": the last word of a name goes on behind a hyphen in small letters, which else no name does. */
static gboolean
has_given_parts (const char *name)
{
  const char *space = strrchr (name, ' '), *hyphen = space != NULL ? strchr (space, '-') : NULL;

  return hyphen != NULL && g_ascii_islower (hyphen[1]) && g_ascii_isupper (space[1]);
}

/* "Winter Games", but what stands behind a first name is of a family, where no event is called just so: "Eric Laws". */
static gboolean
names_event (const WhenceEntities *self, const char *last, gsize length, gboolean personal)
{
  const WhenceKindRow *row = whence_kinds_find (self->words, last, length, WHENCE_KIND_WORD_NOUN);

  return row != NULL && (!personal || strlen (row->word) == length);
}

/* A capital that grammar does not ask for. */
static gboolean
is_capital (const WhenceEntities *self, guint token)
{
  return (self->tokens->tokens[token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL;
}

/**
 * whence_entities_measure_lordship:
 * @self: entities
 * @token: index of a token
 * @end: the token behind the last that is looked at
 *
 * "Duke of Gloucester", but not "Harald, Duke of Gloucester": somebody is called by a dignity and what it is of.
 *
 * Returns: how many words do so, or 0
 */
guint
whence_entities_measure_lordship (const WhenceEntities *self, guint token, guint end)
{
  guint at = token + 2;

  if (at >= end || self->tokens->classes[token + 1] != WHENCE_CLASS_OF || !is_capital (self, token) || !is_capital (self, at)
      || !whence_entities_is (self, token, self->words->lords)
      || (token > 1 && self->tokens->classes[token - 1] == WHENCE_CLASS_COMMA && is_capital (self, token - 2)))
    return 0;
  while (at < end && is_capital (self, at))
    at++;
  return at - token;
}

/**
 * whence_entities_classify:
 * @self: entities
 * @run: a name where it stands
 *
 * Returns: what it names, by its own words
 */
WhenceEntityKind
whence_entities_classify (const WhenceEntities *self, const WhenceRun *run)
{
  guint flags = whence_entities_find_run_flags (self, run), core = find_core (self, run), last = run->token + run->n - 1;
  guint first = run->n > 1 ? whence_entities_find_flags (self, run->token) : flags;
  const WhenceToken *word = &self->tokens->tokens[core];

  if (run->titled && run->n <= 3 && !(flags & (WHENCE_NAME_COUNTRY | WHENCE_NAME_ORGANISATION)))
    return WHENCE_ENTITY_PERSON;
  if (whence_entities_measure_lordship (self, run->token, run->token + run->n) > 0)
    return WHENCE_ENTITY_PERSON;
  if (flags & WHENCE_NAME_COUNTRY)
    return WHENCE_ENTITY_LAND;
  if (flags & WHENCE_NAME_PLACE)
    return WHENCE_ENTITY_PLACE;
  if (flags & WHENCE_NAME_ORGANISATION)
    return WHENCE_ENTITY_BODY;
  if (run->n == 1 && (flags & WHENCE_NAME_DEMONYM))
    return WHENCE_ENTITY_DEMONYM;
  if (run->n > 1 && whence_entities_is (self, last, self->words->things->body_marks))
    return WHENCE_ENTITY_BODY;
  if (run->n > 1 && core == last && (first & WHENCE_NAME_FIRST) && (whence_entities_find_flags (self, last) & WHENCE_NAME_LAST))
    return WHENCE_ENTITY_PERSON;
  if (run->n > 1 && whence_entities_is_quoted (self, run))
    return WHENCE_ENTITY_NAME;
  if (run->n > 1 && whence_entities_is (self, core, self->words->institutions))
    return WHENCE_ENTITY_BODY;
  if (has_given_parts (run->text))
    return WHENCE_ENTITY_PERSON;
  if (run->n > 1 && (whence_entities_is (self, core, self->words->landforms)
                     || (whence_entities_is (self, run->token, self->words->landforms) && !(first & WHENCE_NAME_LAST))))
    return WHENCE_ENTITY_PLACE;
  if (!(flags & WHENCE_NAME_PERSON) && !whence_entities_is (self, core, self->words->institutions)
      && names_event (self, self->article->text + word->begin, word->length, run->n > 1 && (first & WHENCE_NAME_FIRST) && !(first & WHENCE_NAME_PLACE)))
    return WHENCE_ENTITY_EVENT;
  return run->n > 1 && (first & WHENCE_NAME_FIRST) ? WHENCE_ENTITY_PERSON : WHENCE_ENTITY_NAME;
}

static gboolean
has_word_of (const char        *name,
             const char *const *list)
{
  for (const char *at = name; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    if (whence_kinds_has_word (list, at, strcspn (at, " ")))
      return TRUE;
  return FALSE;
}

/* "Skarne Hospital", "Court of Appeal", but not "Centre Party": what has a house by a word of its name. */
static gboolean
has_premises (const WhenceEntities *self,
              const char           *name)
{
  gsize first = strcspn (name, " "), next = name[first] == ' ' ? strcspn (name + first + 1, " ") : 0;

  return has_word_of (next > 0 && !whence_kinds_has_word (self->words->genitives, name + first + 1, next) ? name + first + 1 : name, self->words->premises);
}

/**
 * whence_entities_is_site:
 * @self: entities
 * @entity: one of them
 *
 * Returns: whether something may happen there: "Skarne Hospital", "Court of Appeal", "Skarne Bridge"
 */
gboolean
whence_entities_is_site (const WhenceEntities *self, const WhenceEntity *entity)
{
  switch (entity->kind)
    {
    case WHENCE_ENTITY_PLACE:
      return TRUE;
    case WHENCE_ENTITY_BODY:
      return has_premises (self, entity->name);
    case WHENCE_ENTITY_NAME:
      return has_premises (self, entity->name) || has_word_of (entity->name, self->words->landforms);
    default:
      return FALSE;
    }
}

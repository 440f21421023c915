/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether a person is "he" or "she": by the first name, which is of one gender in one land and of the other in another, for whom the text names
 * first by its pronouns, since nobody else can be meant until somebody else is named, and by "Ms." and "Lord". */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-word-class.h"

/* So many words behind the first name of a person are heard. */
#define HEARD_WORDS 250
/* So many pronouns say more than a list of names, … */
#define LEAST_PRONOUNS 3
/* … and where there are so many times as many as of the other gender. */
#define TIMES_PRONOUNS 4

/**
 * whence_entities_set_gender:
 * @entity: a person
 *
 * Sets what the lists of first names tell.
 */
void
whence_entities_set_gender (WhenceEntity *entity)
{
  const char *space = strchr (entity->name, ' ');
  guint first = space != NULL ? whence_names_find (entity->name, (gsize) (space - entity->name)) & WHENCE_NAME_FIRST : 0;

  if (first == WHENCE_NAME_FIRST_FEMALE)
    entity->gender = WHENCE_PRONOUN_FEMALE;
  else if (first == WHENCE_NAME_FIRST_MALE)
    entity->gender = WHENCE_PRONOUN_MALE;
}

/* The first run at or behind @from that names a person other than @person in the body; the number of runs where there is none. */
static guint
find_person (const WhenceEntities *self, guint from, gint person)
{
  for (; from < self->runs->len; from++)
    {
      const WhenceRun *run = whence_entities_run_at (self, from);

      if (run->entity >= 0 && run->entity != person && whence_entities_at (self, run->entity)->kind == WHENCE_ENTITY_PERSON
          && whence_entities_is_body (self, run->sentence))
        break;
    }
  return from;
}

/* Of the person that the body names first by the pronouns behind, up to where it names another, unless it tells of somebody before. */
static void
hear_pronouns (WhenceEntities *self)
{
  guint first = find_person (self, 0, -1), next, begin, end, males = 0, females = 0;
  WhenceEntity *entity;

  if (first == self->runs->len)
    return;
  entity = whence_entities_at (self, whence_entities_run_at (self, first)->entity);
  next = find_person (self, first, whence_entities_run_at (self, first)->entity);
  begin = whence_entities_run_at (self, first)->token;
  for (guint i = 0; i < whence_tokens_get_sentence (self->tokens, begin)->first; i++)
    if (whence_entities_get_person_pronoun (self, i) != WHENCE_PRONOUN_NONE)
      return;
  end = MIN (next < self->runs->len ? whence_entities_run_at (self, next)->token : self->tokens->n_tokens, begin + HEARD_WORDS);
  for (guint i = begin; i < end; i++)
    {
      WhencePronoun pronoun = whence_entities_get_person_pronoun (self, i);

      males += pronoun == WHENCE_PRONOUN_MALE;
      females += pronoun == WHENCE_PRONOUN_FEMALE;
    }
  if (females >= LEAST_PRONOUNS && females >= TIMES_PRONOUNS * males)
    entity->gender = WHENCE_PRONOUN_FEMALE;
  else if (males >= LEAST_PRONOUNS && males >= TIMES_PRONOUNS * females)
    entity->gender = WHENCE_PRONOUN_MALE;
}

/* What "Ms.", "Lord" or "Queen" before a name tells. */
static WhencePronoun
get_titled_gender (const WhenceEntities *self, const WhenceRun *run)
{
  guint title = run->token;

  title -= title > 0 && self->tokens->tokens[title - 1].length == 1 && (self->tokens->tokens[title - 1].flags & WHENCE_TOKEN_PUNCT) ? 1 : 0;
  if (title == 0 || (self->tokens->classes[title - 1] != WHENCE_CLASS_TITLE && !whence_entities_is (self, title - 1, self->words->titles)))
    return WHENCE_PRONOUN_NONE;
  if (whence_entities_is (self, title - 1, self->words->things->female))
    return WHENCE_PRONOUN_FEMALE;
  return whence_entities_is (self, title - 1, self->words->things->male) ? WHENCE_PRONOUN_MALE : WHENCE_PRONOUN_NONE;
}

/**
 * whence_entities_hear_gender:
 * @self: entities whose kinds are known
 *
 * Sets the gender of persons by the pronouns behind whom the body names first, and by titles, which say most.
 */
void
whence_entities_hear_gender (WhenceEntities *self)
{
  hear_pronouns (self);
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      WhenceEntity *entity = run->entity >= 0 ? whence_entities_at (self, run->entity) : NULL;
      WhencePronoun gender = entity != NULL && entity->kind == WHENCE_ENTITY_PERSON ? get_titled_gender (self, run) : WHENCE_PRONOUN_NONE;

      if (gender != WHENCE_PRONOUN_NONE)
        entity->gender = gender;
    }
}

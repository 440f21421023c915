/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is a couple: "She married Otto Lind", "her husband, Otto Lind". */
#include "whence-things-private.h"

/**
 * whence_things_is_one_person:
 * @self: things
 * @told: a telling
 *
 * Returns: whether it is of somebody, not of an owner
 */
gboolean
whence_things_is_one_person (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceThing *thing = told->thing >= 0 ? whence_thing_at (self, told->thing) : NULL;

  return thing != NULL && thing->sorts == WHENCE_SORT_PERSON && !thing->several && !thing->many
         && told->form != WHENCE_TOLD_OWNER;
}

/* The other of the clause in which @first is the subject, rather by name, or -1; also "Otto Lind, whom she married". */
static gint
find_partner (const WhenceThings *self, const WhenceHeard *heard, const WhenceTold *first)
{
  gint partner = -1;

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);
      gboolean beside = other->clause == first->clause && (other->part == WHENCE_PART_OBJECT || other->part == WHENCE_PART_OBLIQUE);

      if ((beside || (gint32) other->token == first->around) && other->thing != first->thing && whence_things_is_one_person (self, other)
          && (partner < 0 || (whence_thing_at (self, partner)->entity < 0 && whence_thing_at (self, other->thing)->entity >= 0)))
        partner = other->thing;
    }
  return partner;
}

/* "her husband, Otto Lind,": whose, or -1; who has no name may have been left. */
static gint
find_spouse (const WhenceThings *self, const WhenceHeard *heard, const WhenceTold *spouse)
{
  if (spouse->form != WHENCE_TOLD_OWNED || spouse->thing < 0 || whence_thing_at (self, spouse->thing)->entity < 0
      || !whence_things_is (self, spouse->token, whence_things_words (self)->spouses))
    return -1;
  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *owner = whence_told_at (self, (gint) i);

      if (owner->token == spouse->begin && owner->form == WHENCE_TOLD_OWNER && owner->thing != spouse->thing)
        return owner->thing;
    }
  return -1;
}

/**
 * whence_things_find_couple:
 * @self: things
 * @told: "they", "their son", "the pair"
 *
 * Returns: index of a thing that is those of whom it was told last that they became or are a couple, or -1
 */
gint
whence_things_find_couple (WhenceThings *self, const WhenceTold *told)
{
  gint pair[2] = { -1, -1 };

  for (guint back = 0; pair[1] < 0 && back <= MIN (told->sentence, WHENCE_THINGS_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];

      for (guint i = heard->first; pair[1] < 0 && i < heard->first + heard->n; i++)
        {
          const WhenceTold *first = whence_told_at (self, (gint) i);

          if (first->token < told->token && (pair[0] = find_spouse (self, heard, first)) >= 0)
            {
              pair[1] = first->thing;
              continue;
            }
          if (first->token >= told->token || first->part != WHENCE_PART_SUBJECT || !whence_things_is_one_person (self, first)
              || !whence_things_is_verb (self, first, whence_things_words (self)->unites))
            continue;
          pair[0] = first->thing;
          pair[1] = find_partner (self, heard, first);
        }
    }
  return pair[1] >= 0 ? whence_things_join_things (self, pair, WHENCE_SORT_PERSON) : -1;
}

static guint
get_gender (const WhenceThings *self, gint entity)
{
  gint thing = self->of_entity[entity];

  return thing >= 0 && whence_thing_at (self, thing)->gender != WHENCE_PRONOUN_NONE ? whence_thing_at (self, thing)->gender
                                                                                   : whence_entities_at (self->source->entities, entity)->gender;
}

static gboolean
is_near (const WhenceThings *self, const WhenceTold *told, gint entity)
{
  for (guint s = told->sentence - MIN (told->sentence, WHENCE_THINGS_BACK); s <= told->sentence; s++)
    for (guint i = self->heard[s].first; i < self->heard[s].first + self->heard[s].n; i++)
      if (whence_told_at (self, (gint) i)->entity == entity)
        return TRUE;
  return FALSE;
}

/**
 * whence_things_may_be_two:
 * @self: things
 * @told: "the women", "the leaders"
 * @pair: two persons
 * @near: whether both must have been told of shortly before
 *
 * Returns: whether it may tell of them; "the men" are rather all who worked there, unless both were told of together
 */
gboolean
whence_things_may_be_two (const WhenceThings *self, const WhenceTold *told, const gint pair[2], gboolean near)
{
  if (near && told->gender != WHENCE_PRONOUN_NONE)
    return FALSE;
  for (guint i = 0; i < 2; i++)
    {
      guint gender = get_gender (self, pair[i]);

      if ((told->gender != WHENCE_PRONOUN_NONE && gender != WHENCE_PRONOUN_NONE && gender != told->gender) || (near && !is_near (self, told, pair[i])))
        return FALSE;
    }
  return TRUE;
}

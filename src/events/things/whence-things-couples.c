/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who is a couple: "She married Otto Lind", "her husband, Otto Lind"; and that "they" are one. */
#include "whence-things-private.h"

/* How much more salient the two that the article is about are than either. */
#define PAIR 60
#define COUPLE 480

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

static gboolean
fits_anybody (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  return thing->sorts == WHENCE_SORT_PERSON && thing->entity >= 0;
}

/* "they" are the two that the article is about where both were told of shortly before and nobody else is as salient. */
static void
rank_pair (WhenceThings *self, const WhenceTold *told, WhenceThingSearch *search)
{
  gint pair[2], score;

  if ((search->best >= 0 && whence_thing_at (self, search->best)->several)
      || !whence_entities_find_pair (self->source->entities, WHENCE_ENTITY_PERSON, pair) || self->of_entity[pair[0]] < 0
      || self->of_entity[pair[1]] < 0)
    return;
  whence_things_search (self, told, WHENCE_THINGS_BACK, fits_anybody);
  if (whence_thing_at (self, self->of_entity[pair[0]])->stamp != self->stamp
      || whence_thing_at (self, self->of_entity[pair[1]])->stamp != self->stamp)
    return;
  score = MIN (whence_thing_at (self, self->of_entity[pair[0]])->score,
               whence_thing_at (self, self->of_entity[pair[1]])->score)
          + PAIR;
  if (score > search->score)
    whence_things_rank (self, search, whence_things_join_pair (self, pair, WHENCE_SORT_PERSON), score);
}

/* "He met his wife in 2015, and they married", "With Reed she won; they …": the two persons of the clause before, one its subject, where no more
 * are told there. */
static void
rank_couple (WhenceThings *self, const WhenceTold *told, WhenceThingSearch *search)
{
  gint pair[2] = { -1, -1 };
  guint n = 0, back = 0, subjects = 0;

  if (search->best >= 0 && whence_thing_at (self, search->best)->sorts != WHENCE_SORT_UNKNOWN
      && (whence_thing_at (self, search->best)->several || whence_thing_at (self, search->best)->many))
    return;
  for (; n == 0 && back <= MIN (told->sentence, 1); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];

      for (guint i = heard->first; i < heard->first + heard->n; i++)
        {
          const WhenceTold *other = whence_told_at (self, (gint) i);

          if (other->token >= told->token || !whence_things_is_one_person (self, other) || (n > 0 && other->thing == pair[0])
              || (n > 1 && other->thing == pair[1]))
            continue;
          if (n < 2)
            pair[n] = other->thing;
          n++;
          subjects += other->part == WHENCE_PART_SUBJECT;
          if (other->embedded || (other->part != WHENCE_PART_SUBJECT && other->part != WHENCE_PART_OBJECT && other->part != WHENCE_PART_OBLIQUE))
            n = G_MAXUINT8;
        }
    }
  if (n == 2 && subjects == 1)
    whence_things_rank (self, search, whence_things_join_things (self, pair, WHENCE_SORT_PERSON), COUPLE >> back);
}

/* "She married Otto Lind in 2010.  …  They parted" */
static void
rank_united (WhenceThings *self, const WhenceTold *told, gboolean family, WhenceThingSearch *search)
{
  gint couple;

  if (!(told->part == WHENCE_PART_SUBJECT && told->alone && whence_things_is_verb (self, told, whence_things_words (self)->parts)) && !family)
    return;
  if (search->best >= 0 && whence_thing_at (self, search->best)->several)
    return;
  couple = whence_things_find_couple (self, told);
  if (couple >= 0)
    whence_things_rank (self, search, couple, COUPLE);
}

/**
 * whence_things_rank_couples:
 * @self: things
 * @told: a telling by "they"
 * @family: whether two people have what it owns: "their son"
 * @search: (inout): what was found for it so far
 *
 * Adds the two people that "they" may be.
 */
void
whence_things_rank_couples (WhenceThings *self, const WhenceTold *told, gboolean family, WhenceThingSearch *search)
{
  rank_pair (self, told, search);
  rank_couple (self, told, search);
  rank_united (self, told, family, search);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom or what a pronoun stands for: by number, gender and sort, by what its verb tells, and of those that fit the most
 * salient. */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-class.h"

#define KNOWN_GENDER 30
#define NAMED 12
#define PEOPLE 60
#define OFTEN 6
#define OFTEN_MAX 10
#define TOPIC 60
/* Of what the article is about where no other of the kind was told of just before. */
#define TOPIC_ALONE 60
/* And of that other, where it is a person with a name. */
#define RIVAL 100
#define RIVAL_BACK 2
#define ACTS 80
#define DOES 100
/* What a subject weighs that is told only behind. */
#define BEHIND 140
#define BEHIND_MAIN 30
/* And where it stands before the subject of its own clause. */
#define FRONTED 240
#define MISFIT_LOSS 60
#define WORD_LOSS 90
#define BODY_LOSS 180
#define MASS_LOSS 90
/* Of one firm that would have to be "they". */
#define ONE_LOSS 130
/* What has no name must be so much more salient than the second, unless it is a body, "the council", or a subject like the pronoun, of a known sort. */
#define NAMELESS_MARGIN 30
/* And so much more where the clause is of something else that could be meant. */
#define HOLDER_MARGIN 60
/* What has something that can be told of: a quarrel or a discovery has no members and no flag. */
#define HOLDERS \
  (WHENCE_SORT_PERSON | WHENCE_SORT_BODY | WHENCE_SORT_LAND | WHENCE_SORT_PLACE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_SITE | WHENCE_SORT_WORK \
   | WHENCE_SORT_SHOW)

static gboolean
acts (const WhenceThings *self, const WhenceTold *told)
{
  return told->part == WHENCE_PART_SUBJECT && !told->passive
         && whence_things_is_verb (self, told, whence_things_words (self)->agents)
         && !(told->alone && whence_things_is_verb (self, told, whence_things_words (self)->turns));
}

/* Where something only happens, in Leeds, was not restored; and a name that is built on a body's noun, the Corn Exchange, may be a house. */
static gint
weigh_sorts (const WhenceTold *told, const WhenceThing *thing, guint sort)
{
  /* "It was renewed": no council */
  if (told->passive && sort == WHENCE_SORT_LAW && (thing->sorts & WHENCE_SORT_BODY))
    return -BODY_LOSS;
  if ((thing->sorts & sort) == WHENCE_SORT_PLACE && !thing->subject)
    return 0;
  if (thing->sorts & sort)
    return DOES;
  return thing->entity >= 0 && thing->subject && (thing->sorts & WHENCE_SORT_BODY) && (sort & WHENCE_SORT_SITE) ? 0 : -MISFIT_LOSS;
}

/* "She visited Rome and called a summit.  It was held": some verbs tell what is done to happenings and not to towns, "It was fined" what is done to bodies,
 * "It was sold" what is done to no happening. */
static gint
weigh_passive (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  gboolean body = (thing->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND)) || (thing->sorts == WHENCE_SORT_UNKNOWN && whence_thing_is_named (thing));

  if (told->passive && (thing->sorts & (WHENCE_SORT_LAND | WHENCE_SORT_PLACE)) && !(thing->sorts & WHENCE_SORT_SITE)
      && whence_things_is_verb (self, told, whence_things_words (self)->arranged))
    return -BODY_LOSS;
  if (told->passive && thing->sorts == WHENCE_SORT_EVENT && whence_things_is_verb (self, told, whence_things_words (self)->handled))
    return -BODY_LOSS;
  return told->passive && !body && whence_things_is_verb (self, told, whence_things_words (self)->suffers) ? -BODY_LOSS : 0;
}

/* "The strike shook the firm.  It ended in May": what begins and ends, or is arranged, is rather the happening that the clause before is of. */
static gboolean
is_rather_course (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  const WhenceThingWords *words = whence_things_words (self);
  const WhenceThing *rival = self->rival >= 0 ? whence_thing_at (self, self->rival) : NULL;

  return rival != NULL && (rival->sorts & WHENCE_SORT_EVENT) && !(thing->sorts & WHENCE_SORT_EVENT)
         && (whence_things_is_verb (self, told, words->courses) || (told->passive && whence_things_is_verb (self, told, words->arranged)));
}

/* "It sank": what sinks, lands, is published is of a sort. */
static gint
weigh_verb (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  const WhenceThingWords *words = whence_things_words (self);

  /* "sank it" */
  for (guint i = 0; told->part == WHENCE_PART_OBJECT && i < words->n_doings; i++)
    if ((thing->sorts & words->doings[i].sort & (guint) ~WHENCE_SORT_EVENT) && whence_things_is_verb (self, told, words->doings[i].words))
      return DOES / 2;
  if (told->part != WHENCE_PART_SUBJECT)
    return 0;
  if (is_rather_course (self, told, thing))
    return -BODY_LOSS;
  for (guint i = 0; i < words->n_doings; i++)
    /* "it opened", but not "it opened a branch" */
    if ((told->alone || told->passive || (words->doings[i].sort & WHENCE_SORT_EVENT))
        && whence_things_is_verb (self, told, words->doings[i].words))
      return weigh_sorts (told, thing, words->doings[i].sort);
  return weigh_passive (self, told, thing);
}

/* What is named again and again is what the article is about, and what the headline names. */
static gint
weigh_topic (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  gint weight;

  if (thing->entity < 0)
    return thing->proper ? NAMED : 0;
  weight = NAMED
           + OFTEN * (gint) (MIN (whence_entities_at (self->source->entities, thing->entity)->count, OFTEN_MAX) - 1);
  if (thing->entity == self->topic && (told->form != WHENCE_TOLD_OWNER || told->of_subject))
    weight += self->rival < 0 ? TOPIC + TOPIC_ALONE : told->pronoun == WHENCE_PRONOUN_THING ? TOPIC : 0;
  return weight;
}

/* Whether the telling is of somebody with a name, other than whom the article is about, of whom more may be told: not "his brother died". */
static gboolean
can_be_rival (const WhenceThings *self, const WhenceTold *told, const WhenceTold *other)
{
  const WhenceThing *thing = whence_thing_at (self, other->thing);

  if (thing->several || thing->many || whence_things_is_verb (self, other, whence_things_words (self)->ends))
    return FALSE;
  if (told->pronoun == WHENCE_PRONOUN_THING)
    return thing->sorts != WHENCE_SORT_PERSON && (thing->entity >= 0 || other->form != WHENCE_TOLD_NEW);
  return thing->entity >= 0 && thing->sorts == WHENCE_SORT_PERSON
         && (thing->gender == WHENCE_PRONOUN_NONE || thing->gender == told->pronoun);
}

/* "Carl won.  The coach, Otto, saw him": of whom a sentence tells with the same pronoun more is told, whoever its subject is. */
static gboolean
is_centre_another (const WhenceThings *self, const WhenceTold *told, const WhenceHeard *heard, gint rival)
{
  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);

      if (other->form == WHENCE_TOLD_PRONOUN && other->token < told->token && other->pronoun == told->pronoun && other->thing >= 0 && other->thing != rival
          && (other->part == WHENCE_PART_OBJECT || other->part == WHENCE_PART_SUBJECT))
        return TRUE;
    }
  return FALSE;
}

/* Whom or what the main clause told before is of, where that is not what the article is about, or -1. */
static gint
find_rival (const WhenceThings *self, const WhenceTold *told)
{
  gint about = self->topic >= 0 ? self->of_entity[self->topic] : -1, rival = -1, clause = -1;

  for (guint back = 0; rival < 0 && back <= MIN (told->sentence, RIVAL_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];
      gboolean owned = FALSE;

      for (guint i = heard->first; i < heard->first + heard->n; i++)
        {
          const WhenceTold *other = whence_told_at (self, (gint) i);

          if (other->token >= told->token || other->thing < 0)
            continue;
          owned = owned || (other->part == WHENCE_PART_OWNER && other->of_subject);
          if (other->part != WHENCE_PART_SUBJECT || other->embedded)
            continue;
          if (other->thing == about)
            return -1;
          if (can_be_rival (self, told, other))
            {
              rival = other->thing;
              clause = other->clause;
            }
        }
      /* "Lund's road to the top" */
      if (rival < 0 && owned)
        return -1;
      if (rival >= 0 && told->pronoun != WHENCE_PRONOUN_THING && is_centre_another (self, told, heard, rival))
        return -1;
      /* "A queen made him a knight": of whom more is told is he */
      for (guint i = heard->first; rival >= 0 && told->pronoun != WHENCE_PRONOUN_THING && i < heard->first + heard->n; i++)
        if (whence_told_at (self, (gint) i)->thing == about && whence_told_at (self, (gint) i)->clause == clause
            && whence_told_at (self, (gint) i)->part == WHENCE_PART_OBJECT)
          return -1;
    }
  return rival;
}

/* "the Golden Camera", "TSV": a name with an article, or of capitals alone; and what was "it" before. */
static gboolean
is_no_person (const WhenceThings *self, const WhenceThing *thing)
{
  const WhenceTold *best = thing->best >= 0 && !(thing->sorts & WHENCE_SORT_SHIP) ? whence_told_at (self, thing->best) : NULL;
  const WhenceTokens *tokens = self->source->tokens;

  if (thing->no_person)
    return TRUE;
  return best != NULL
         && (tokens->classes[best->begin] == WHENCE_CLASS_THE
             || (tokens->tokens[best->token].flags & tokens->tokens[best->begin].flags & WHENCE_TOKEN_UPPER));
}

/* "Lumio": a name of one word. */
static gboolean
is_word (const WhenceThings *self, const WhenceThing *thing)
{
  return thing->entity >= 0 && strchr (whence_entities_at (self->source->entities, thing->entity)->name, ' ') == NULL;
}

/* "Tulloch lost his wife's ring at her funeral": hers whom the sentence tells of beside him. */
static gboolean
is_told_beside (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  WhencePronoun holder = self->holder >= 0 ? whence_thing_at (self, self->holder)->gender : WHENCE_PRONOUN_NONE;

  return thing->entity < 0 && thing->best >= 0 && whence_told_at (self, thing->best)->sentence == told->sentence && holder != WHENCE_PRONOUN_NONE
         && holder != told->pronoun;
}

static gboolean
fits_person (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  if (thing->several || thing->many || (thing->gender != WHENCE_PRONOUN_NONE && thing->gender != told->pronoun))
    return FALSE;
  if (thing->gender == told->pronoun)
    *bonus += KNOWN_GENDER + (is_told_beside (self, told, thing) ? RIVAL : 0);
  /* one word that no list has may be a firm's, however often it is told */
  *bonus += thing->sorts == WHENCE_SORT_UNKNOWN && is_word (self, thing) ? 0 : weigh_topic (self, told, thing);
  if (thing->sorts & WHENCE_SORT_PERSON)
    {
      *bonus += thing->entity >= 0 ? NAMED : 0;
      *bonus += self->rival >= 0 && thing == whence_thing_at (self, self->rival) ? RIVAL : 0;
      return TRUE;
    }
  if (is_no_person (self, thing))
    return FALSE;
  *bonus -= is_word (self, thing) ? WORD_LOSS : MISFIT_LOSS;
  if (thing->sorts & WHENCE_SORT_SHIP)
    return told->pronoun == WHENCE_PRONOUN_FEMALE && !(told->part == WHENCE_PART_SUBJECT && whence_things_is_speech (self, told));
  if (thing->sorts == WHENCE_SORT_UNKNOWN && thing->proper && thing->subject)
    return TRUE;
  /* a name that no list has */
  return thing->sorts == WHENCE_SORT_UNKNOWN && thing->entity >= 0
         && (thing->subject || strchr (whence_entities_at (self->source->entities, thing->entity)->name, ' ') != NULL)
         && whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME;
}

static gboolean
is_told_with_the (const WhenceThings *self, const WhenceThing *thing)
{
  return thing->best >= 0 && self->source->tokens->classes[whence_told_at (self, thing->best)->begin] == WHENCE_CLASS_THE;
}

/* "the Tigers", "Calder Motors": a name that may be told of as many. */
static gboolean
is_named_many (const WhenceThings *self, const WhenceThing *thing)
{
  const char *name = thing->entity >= 0 ? whence_entities_at (self->source->entities, thing->entity)->name : NULL;

  return name != NULL && g_str_has_suffix (name, "s") && !g_str_has_suffix (name, "ss")
         && (strchr (name, ' ') == NULL || (thing->sorts & WHENCE_SORT_BODY) || is_told_with_the (self, thing))
         && whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME;
}

/* The telling of what an owner has, or -1. */
static gint
find_owned (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceHeard *heard = &self->heard[told->sentence];

  for (guint i = heard->first; told->form == WHENCE_TOLD_OWNER && i < heard->first + heard->n; i++)
    if (whence_told_at (self, (gint) i)->begin == told->token && whence_told_at (self, (gint) i)->form == WHENCE_TOLD_OWNED)
      return (gint) i;
  return -1;
}

/* "A fire destroyed its hall": what only happens has no house, and "its population" is a town's. */
static gboolean
can_own (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  gboolean place = (thing->sorts & (WHENCE_SORT_PLACE | WHENCE_SORT_LAND)) || (thing->sorts == WHENCE_SORT_UNKNOWN && whence_thing_is_named (thing));
  gint owned = thing->sorts == WHENCE_SORT_EVENT || !place ? find_owned (self, told) : -1;
  const WhenceTold *what = owned >= 0 ? whence_told_at (self, owned) : NULL;

  if (what != NULL && !place && whence_things_is (self, what->token, whence_things_words (self)->towns_have))
    return FALSE;
  return what == NULL || thing->sorts != WHENCE_SORT_EVENT
         || !(what->sorts & (WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_LAND | WHENCE_SORT_PLACE));
}

/* "It is the second storm of the year": what it is said to be tells of which sort it is. */
static gboolean
is_said_other (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  const WhenceToken *tokens = self->source->tokens->tokens;
  guint sorts;

  if (told->part != WHENCE_PART_SUBJECT || told->clause <= (gint32) told->token || !whence_things_is (self, told->token + 1, self->source->words->be))
    return FALSE;
  sorts = whence_things_find_sorts (whence_things_words (self), self->source->article->text + tokens[told->clause].begin, tokens[told->clause].length);
  if (!(sorts & HOLDERS & (guint) ~WHENCE_SORT_BODY) && !(sorts & WHENCE_SORT_EVENT))
    return FALSE;
  /* a name that no list has may be of any sort, but where it stands as a place */
  if (thing->sorts == WHENCE_SORT_UNKNOWN && whence_thing_is_named (thing))
    return thing->best >= 0 && whence_told_at (self, thing->best)->part == WHENCE_PART_WHERE && !(sorts & (WHENCE_SORT_PLACE | WHENCE_SORT_LAND));
  return !(thing->sorts & sorts);
}

/* "at full speed", "on board": what has no article and does nothing is hardly told of again. */
static gboolean
is_mass (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing)
{
  gboolean acts_on = thing->subject && (told->part == WHENCE_PART_SUBJECT || told->form == WHENCE_TOLD_OWNER);
  const WhenceTold *best = thing->best >= 0 && !whence_thing_is_named (thing) && !acts_on ? whence_told_at (self, thing->best) : NULL;

  return best != NULL && best->form == WHENCE_TOLD_NEW && best->part != WHENCE_PART_INNER && !best->capital && self->source->tokens->classes[best->begin] != WHENCE_CLASS_A;
}

static gboolean
fits_thing (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  gboolean many = thing->many && (thing->entity < 0 || !(thing->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND)));

  if (thing->several || many || thing->sorts == WHENCE_SORT_PERSON || (thing->sorts & WHENCE_SORT_VOID) || !can_own (self, told, thing) || is_said_other (self, told, thing))
    return FALSE;
  *bonus += weigh_verb (self, told, thing) - (is_mass (self, told, thing) ? MASS_LOSS : 0);
  if (acts (self, told))
    {
      if ((thing->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND))
          || (whence_thing_is_named (thing)
              && (thing->sorts == WHENCE_SORT_UNKNOWN || (thing->subject && thing->sorts == WHENCE_SORT_PLACE))))
        *bonus += ACTS;
      else
        *bonus -= MISFIT_LOSS;
    }
  *bonus += weigh_topic (self, told, thing);
  return TRUE;
}

/* Whether it is a woman that the article is about. */
static gboolean
is_of_woman (const WhenceThings *self)
{
  const WhenceEntities *entities = self->source->entities;

  for (guint i = 0; i < G_N_ELEMENTS (entities->about); i++)
    if (entities->about[i] >= 0 && whence_entities_at (entities, entities->about[i])->kind == WHENCE_ENTITY_PERSON
        && whence_entities_at (entities, entities->about[i])->gender == WHENCE_PRONOUN_FEMALE)
      return TRUE;
  return FALSE;
}

/* "The Clara Rosa sailed.  In 1966 she was sold": a ship, or what has a name with an article and may be one, where the article is of no woman. */
static gboolean
fits_ship (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  if ((told->part == WHENCE_PART_SUBJECT && whence_things_is_speech (self, told)) || thing->several || thing->many || thing->entity < 0 || thing->gender == WHENCE_PRONOUN_MALE)
    return FALSE;
  *bonus += weigh_topic (self, told, thing) + (thing->sorts & WHENCE_SORT_SHIP ? DOES : 0);
  return (thing->sorts & WHENCE_SORT_SHIP)
         || ((thing->sorts == WHENCE_SORT_UNKNOWN || thing->sorts == WHENCE_SORT_PLACE) && (thing->subject || !is_word (self, thing)) && is_told_with_the (self, thing) && !is_of_woman (self)
             && whence_entities_at (self->source->entities, thing->entity)->kind != WHENCE_ENTITY_PLACE);
}

/* "The band …, they", "Ross & Pike": one word for many, or many. */
static gboolean
is_collective (const WhenceThings *self, const WhenceThing *thing)
{
  return thing->collective || is_named_many (self, thing)
         || (thing->entity >= 0 && strstr (whence_entities_at (self->source->entities, thing->entity)->name, " & ") != NULL);
}

/* "their son", "their divorce": two people have it. */
static gboolean
owns_family (const WhenceThings *self, const WhenceTold *told)
{
  gint owned = find_owned (self, told);

  return owned >= 0 && whence_things_is (self, whence_told_at (self, owned)->token, whence_things_words (self)->couples_have);
}

static gboolean
fits_many (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  if ((thing->sorts & WHENCE_SORT_VOID) || (owns_family (self, told) && thing->sorts != WHENCE_SORT_PERSON))
    return FALSE;
  /* "quarrels … they spoke" */
  if (!whence_thing_is_named (thing) && thing->sorts != WHENCE_SORT_UNKNOWN && !(thing->sorts & (WHENCE_SORT_PERSON | WHENCE_SORT_BODY | WHENCE_SORT_LAND))
      && told->part == WHENCE_PART_SUBJECT && whence_things_is_speech (self, told))
    return FALSE;
  /* "with an adze and a dowry he …": no such things have something */
  if (told->form == WHENCE_TOLD_OWNER && thing->several && thing->sorts == WHENCE_SORT_UNKNOWN && !whence_thing_is_named (thing) && !thing->subject)
    return FALSE;
  /* "the invasions of Galicia and Prussia" */
  if (thing->several && thing->sorts != WHENCE_SORT_PERSON && thing->best >= 0
      && (whence_told_at (self, thing->best)->part == WHENCE_PART_INNER || whence_told_at (self, thing->best)->part == WHENCE_PART_WHERE))
    return FALSE;
  if (thing->several || thing->many)
    {
      if ((thing->sorts & (WHENCE_SORT_PERSON | WHENCE_SORT_BODY | WHENCE_SORT_LAND))
          || (thing->several && thing->sorts == WHENCE_SORT_UNKNOWN))
        *bonus += PEOPLE;
      else if (acts (self, told) && !whence_thing_is_named (thing))
        return FALSE;
      *bonus += weigh_verb (self, told, thing);
      return TRUE;
    }
  /* "most of them" */
  if (told->part == WHENCE_PART_INNER)
    return FALSE;
  /* "Melby, who sold their striker" */
  if (self->holder >= 0 && thing == whence_thing_at (self, self->holder) && whence_thing_is_named (thing) && thing->sorts != WHENCE_SORT_PERSON)
    {
      *bonus += weigh_verb (self, told, thing);
      return TRUE;
    }
  if (!is_collective (self, thing) && !(whence_thing_is_named (thing) && (thing->sorts & WHENCE_SORT_BODY)))
    return FALSE;
  *bonus += weigh_verb (self, told, thing) + (is_collective (self, thing) ? weigh_topic (self, told, thing) : -ONE_LOSS);
  return TRUE;
}

/* Whether the pronoun of an owner stands before the subject of its own clause, which may be the owner: "Before her speech, Anna Lind …", "In its report,
 * the board …". */
static gboolean
is_fronted (const WhenceThings *self, const WhenceTold *told, const WhenceTold *subject)
{
  const WhenceThing *thing = whence_thing_at (self, subject->thing);

  if (told->form != WHENCE_TOLD_OWNER || told->of_subject || subject->clause != told->clause)
    return FALSE;
  switch (told->pronoun)
    {
    case WHENCE_PRONOUN_THING:
      return (thing->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND)) != 0;
    case WHENCE_PRONOUN_MANY:
      return thing->many;
    default:
      return subject->entity >= 0 && thing->sorts == WHENCE_SORT_PERSON;
    }
}

/* "After he resigned, Otto Brandt …": nobody before, but behind, where the pronoun stands below. */
static gint
find_behind (WhenceThings *self, const WhenceTold *told, WhenceThingFits fits, gint *out_score)
{
  const WhenceHeard *heard = &self->heard[told->sentence];

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);
      gboolean fronted = other->thing >= 0 && is_fronted (self, told, other);
      gint bonus = 0;

      /* but "His term lasted until Otto Brandt won" */
      if (other->token <= told->token || other->thing < 0 || other->part != WHENCE_PART_SUBJECT || (other->embedded && !told->embedded)
          || ((other->entity < 0 || other->clause == told->clause) && !fronted) || whence_things_are_bound (told, other)
          || !fits (self, told, whence_thing_at (self, other->thing), &bonus))
        continue;
      *out_score = (fronted ? FRONTED : told->embedded || told->form == WHENCE_TOLD_OWNER ? BEHIND : BEHIND_MAIN) + bonus;
      return other->thing;
    }
  return -1;
}

/* The telling that the clause of an owner is of: its subject or, of "who" and "which", the noun that it hangs on; or -1. */
static gint
find_holder (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceHeard *heard = &self->heard[told->sentence];
  gint holder = told->form == WHENCE_TOLD_OWNER ? whence_things_find_at (self, heard, told->subject_token) : -1;

  if (holder < 0 && told->form == WHENCE_TOLD_OWNER)
    holder = whence_things_find_at (self, heard, told->around);
  /* "its members voted" */
  return holder >= 0 && whence_things_are_bound (told, whence_told_at (self, holder)) ? -1 : holder;
}

/* Whether the telling has a name. */
static gboolean
has_name (const WhenceThings *self, gint told)
{
  return whence_told_at (self, told)->entity >= 0 || whence_told_at (self, told)->proper
         || (self->source->tokens->tokens[whence_told_at (self, told)->token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_INITIAL)) == WHENCE_TOKEN_CAPITAL;
}

/* Whether the clause that the telling stands in is of "which". */
static gboolean
is_of_which (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceEventWords *words = self->source->words;

  return told->subject_token >= 0 && whence_source_word_is (self->source, (guint) told->subject_token, words->relatives)
         && !whence_source_word_is (self->source, (guint) told->subject_token, words->personal);
}

/* "The agency published its findings", "al-Lind ordered his men": rather of the subject of the clause, unless it is the one a person and the other none. */
static gboolean
is_rather_of (const WhenceThings *self, const WhenceTold *told, gint holder)
{
  guint sorts = self->holder >= 0 ? whence_thing_at (self, self->holder)->sorts : whence_told_at (self, holder)->sorts;

  /* "Van Oosten, which sold its mill", is no person, whatever the name looks like */
  if (told->pronoun == WHENCE_PRONOUN_THING)
    return !(sorts & WHENCE_SORT_PERSON) || is_of_which (self, told);
  return told->pronoun != WHENCE_PRONOUN_MANY && sorts == WHENCE_SORT_UNKNOWN && has_name (self, holder);
}

/* "was on her knees", "broke his hip": whose else than of the one whom the clause is of.  Returns: whether it is settled, if only as nobody else's */
static gboolean
settle_limb (WhenceThings *self, gint at, gint holder)
{
  WhenceTold *told = whence_told_at (self, at);
  const WhenceThing *thing = self->holder >= 0 ? whence_thing_at (self, self->holder) : NULL;
  gint owned = thing != NULL && thing->sorts == WHENCE_SORT_PERSON && !thing->several && !thing->many && whence_told_at (self, holder)->form != WHENCE_TOLD_OWNER
                   ? find_owned (self, told)
                   : -1;
  const WhenceTold *limb = owned >= 0 ? whence_told_at (self, owned) : NULL;

  if (limb == NULL || told->pronoun == WHENCE_PRONOUN_THING || told->pronoun == WHENCE_PRONOUN_MANY || limb->part == WHENCE_PART_SUBJECT || limb->part == WHENCE_PART_INNER
      || !whence_things_is (self, limb->token, whence_things_words (self)->limbs))
    return FALSE;
  if (thing->gender == WHENCE_PRONOUN_NONE || thing->gender == told->pronoun)
    told->thing = self->holder;
  /* "hurt her hand" may be another's */
  return told->thing >= 0 || limb->part != WHENCE_PART_OBJECT;
}

/* Whether it is surely what the search found: what has no name must be far more salient than all else, and of a sort that has what is owned, unless the
 * clause is of it. */
static gboolean
is_sure (const WhenceThings *self, const WhenceTold *told, gint holder, const WhenceThingSearch *search)
{
  const WhenceThing *thing = search->best >= 0 ? whence_thing_at (self, search->best) : NULL;
  gboolean likely;

  if (thing != NULL && holder >= 0 && search->best != self->holder && is_rather_of (self, told, holder))
    return whence_thing_is_named (thing) && !has_name (self, holder) && whence_things_is_clear (search, HOLDER_MARGIN);
  if (thing == NULL || whence_thing_is_named (thing) || thing->several)
    return whence_things_is_clear (search, WHENCE_THINGS_MARGIN);
  if (told->form == WHENCE_TOLD_OWNER && search->best != self->holder && !(thing->sorts & HOLDERS))
    return FALSE;
  likely = told->part == WHENCE_PART_SUBJECT ? thing->sorts != WHENCE_SORT_UNKNOWN : (thing->sorts & WHENCE_SORT_BODY) && !thing->many;
  return whence_things_is_clear (search, likely ? WHENCE_THINGS_MARGIN : NAMELESS_MARGIN);
}

/**
 * whence_things_settle_pronoun:
 * @self: things
 * @at: index of a telling by a pronoun
 *
 * Settles what it stands for, where that is clear.
 */
void
whence_things_settle_pronoun (WhenceThings *self, gint at)
{
  WhenceTold told = *whence_told_at (self, at);
  WhenceThingFits fits = told.pronoun == WHENCE_PRONOUN_THING  ? fits_thing
                         : told.pronoun == WHENCE_PRONOUN_MANY ? fits_many
                                                               : fits_person;
  WhenceThingSearch search;
  gint behind, score = 0, holder = find_holder (self, &told);

  if (told.silent || told.pronoun == WHENCE_PRONOUN_RELATIVE)
    return;
  if (told.pronoun == WHENCE_PRONOUN_SPEAKER || told.pronoun == WHENCE_PRONOUN_SPOKEN)
    {
      gint speaker = whence_things_find_speaker (self, &told);

      whence_told_at (self, at)->thing = speaker;
      return;
    }
  /* "Each side buried its, or their, dead": the subject of the clause, whoever that is */
  if (holder >= 0 && whence_told_at (self, holder)->silent && (fits == fits_many || fits == fits_thing))
    return;
  self->holder = holder >= 0 ? whence_told_at (self, holder)->thing : -1;
  if (settle_limb (self, at, holder))
    return;
  self->rival = find_rival (self, &told);
  search = whence_things_search (self, &told, WHENCE_THINGS_BACK, fits);
  whence_things_rank_topic (self, &told, fits, &search);
  /* but "revised them", the figures told of before */
  if (told.pronoun == WHENCE_PRONOUN_MANY && !(told.part == WHENCE_PART_OBJECT && search.best >= 0 && whence_thing_at (self, search.best)->many && search.score > 0))
    whence_things_rank_couples (self, &told, owns_family (self, &told), &search);
  behind = find_behind (self, &told, fits, &score);
  if (behind >= 0)
    whence_things_rank (self, &search, behind, score);
  if (told.pronoun == WHENCE_PRONOUN_FEMALE && (search.best < 0 || search.score <= 0))
    {
      fits = fits_ship;
      search = whence_things_search (self, &told, WHENCE_THINGS_BACK, fits);
    }
  if (!is_sure (self, &told, holder, &search))
    return;
  whence_told_at (self, at)->thing = search.best;
  if (fits == fits_person)
    {
      WhenceThing *thing = whence_thing_at (self, search.best);

      thing->gender = told.pronoun;
      if (thing->sorts == WHENCE_SORT_UNKNOWN)
        thing->sorts = WHENCE_SORT_PERSON;
    }
  else if (fits == fits_ship)
    whence_thing_at (self, search.best)->sorts = WHENCE_SORT_SHIP;
  else if (fits == fits_thing && whence_thing_at (self, search.best)->sorts == WHENCE_SORT_UNKNOWN)
    whence_thing_at (self, search.best)->no_person = TRUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of those that fit the most salient: how near it was told, which part it had in its clause, and how often (after
 * Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994). */
#include "whence-things-private.h"

#define RECENCY 100
#define PARALLEL 35
#define OWNER_IN_CLAUSE 120
#define OWNS_SUBJECT 90
/* Of what the same one did before is done on. */
#define SAME_DOER 120
#define OWNS_LEAD 160
#define NEAR_OWNER 40
#define SAYS_SO 90
/* And where it says what it does to something: "said that it had bought the mill". */
#define SAYS_DEED 250
#define EMBEDDED_LOSS 50
/* Of what a pronoun of the sentence before stood for is told on (Grosz, Joshi and Weinstein, "Centering", 1995). */
#define CENTRE 140
/* "Otto noticed him at a match in which he scored": one sentence's "him" and "he" are one. */
#define SAME_PRONOUN 120
/* What is told more than once in a sentence is what the sentence is about. */
#define AGAIN 30
/* Of clauses side by side the last one's subject goes on. */
#define GOES_ON 120
/* Of what the article is about where nothing was told of it for long. */
#define TOPIC_FAR 40
/* So many sentences before it must have its name. */
#define TOPIC_BACK 30

static const gint16 part_weights[] = {
  [WHENCE_PART_OTHER] = 60, [WHENCE_PART_SUBJECT] = 210, [WHENCE_PART_OBJECT] = 150, [WHENCE_PART_OBLIQUE] = 90,
  [WHENCE_PART_WHERE] = 10, [WHENCE_PART_INNER] = 40,    [WHENCE_PART_OWNER] = 60,
};

/**
 * whence_things_are_bound:
 * @told: a telling
 * @other: another of the same sentence, or not
 *
 * Returns: whether the two cannot be of the same: those of one clause are not each other, "he met him", nor is what stands
 * in a part without a subject of its own the subject that it shares, "Rebuilt by the city, it …"; and nothing is part of
 * itself, "his house"
 */
gboolean
whence_things_are_bound (const WhenceTold *told, const WhenceTold *other)
{
  if (other->begin <= told->token && told->token < other->complement && other->token != told->token)
    return TRUE;
  if (told->form == WHENCE_TOLD_PRONOUN && other->form != WHENCE_TOLD_OWNER && other->part != WHENCE_PART_OWNER && other->token != told->token
      && other->subject_token == (gint32) told->token)
    return TRUE;
  /* "an aunt, with whom she lived", but "the council, which said that it …" */
  if (told->form == WHENCE_TOLD_PRONOUN && told->around == (gint32) other->token && !told->within)
    return TRUE;
  /* "the route, which the airline opened" */
  if (told->form == WHENCE_TOLD_KNOWN && told->part == WHENCE_PART_SUBJECT && told->around == (gint32) other->token && !told->within)
    return TRUE;
  return told->form != WHENCE_TOLD_OWNER && other->form != WHENCE_TOLD_OWNER && told->clause >= 0
         && told->clause == other->clause && told->part != WHENCE_PART_INNER && other->part != WHENCE_PART_INNER
         && other->part != WHENCE_PART_OWNER;
}

/**
 * whence_things_find_at:
 * @self: things
 * @heard: a sentence
 * @token: one of its tokens, or -1
 *
 * Returns: the telling that stands there, or -1
 */
gint
whence_things_find_at (const WhenceThings *self, const WhenceHeard *heard, gint32 token)
{
  for (guint i = heard->first; token >= 0 && i < heard->first + heard->n; i++)
    if ((gint32) whence_told_at (self, (gint) i)->token == token)
      return (gint) i;
  return -1;
}

/* The part of @other as far as it tells of whom @told is. */
static guint
get_part (const WhenceThings *self, const WhenceTold *told, const WhenceTold *other)
{
  gboolean undergoes = told->passive && told->form == WHENCE_TOLD_PRONOUN && told->pronoun == WHENCE_PRONOUN_THING && other->sentence != told->sentence;

  /* of two that the parser takes for one verb's subject one is not */
  if (other->part == WHENCE_PART_SUBJECT && other->subject_token >= 0 && other->subject_token != (gint32) other->token && other->joined < 0)
    return WHENCE_PART_OTHER;
  /* "Her team lifted the pot.  It was scanned": to what something was done before it is done again */
  if (undergoes && other->part == WHENCE_PART_OBJECT && other->same < 0 && !whence_things_is_verb (self, other, self->source->words->be))
    return WHENCE_PART_SUBJECT;
  return undergoes && other->part == WHENCE_PART_SUBJECT && !other->passive && !other->alone ? WHENCE_PART_OBJECT : other->part;
}

static gint
weigh (const WhenceThings *self, const WhenceTold *told, const WhenceTold *other)
{
  guint part = get_part (self, told, other);
  gint weight = RECENCY + part_weights[part] - (other->embedded ? EMBEDDED_LOSS : 0)
                + ((part == WHENCE_PART_OTHER ? other->part : part) == told->part ? PARALLEL : 0);

  if (told->form == WHENCE_TOLD_OWNER && (gint32) other->token == told->subject_token)
    weight += OWNER_IN_CLAUSE;
  /* "issued a warning and raised it", "bought the mill and let it decay" */
  if (told->form == WHENCE_TOLD_PRONOUN && told->part == WHENCE_PART_OBJECT && other->part == WHENCE_PART_OBJECT && other->sentence == told->sentence
      && other->clause != told->clause && told->subject_token >= 0 && other->subject_token == told->subject_token)
    weight += SAME_DOER;
  /* "the bank said that it …" */
  if (told->part == WHENCE_PART_SUBJECT && told->embedded && other->part == WHENCE_PART_SUBJECT
      && other->sentence == told->sentence && (!other->embedded || other->clause == told->above))
    weight += SAYS_SO + (other->embedded ? EMBEDDED_LOSS : 0) + (told->pronoun == WHENCE_PRONOUN_THING && !told->passive && !told->alone && other->clause == told->above ? SAYS_DEED : 0);
  if (told->part == WHENCE_PART_SUBJECT && told->within && told->around == (gint32) other->token)
    weight += SAYS_SO;
  /* "the ship, which lost its captain" */
  if (told->form == WHENCE_TOLD_OWNER && told->around == (gint32) other->token)
    weight += OWNER_IN_CLAUSE;
  /* "Xi's road to the top was …" */
  if (other->part == WHENCE_PART_OWNER && other->of_subject)
    weight += OWNS_SUBJECT;
  if (told->form == WHENCE_TOLD_OWNER && other->sentence == told->sentence)
    weight += NEAR_OWNER;
  if (told->form == WHENCE_TOLD_PRONOUN && told->part == WHENCE_PART_SUBJECT && !told->embedded && other->form == WHENCE_TOLD_PRONOUN
      && other->pronoun == told->pronoun && other->sentence != told->sentence)
    weight += CENTRE;
  if (told->form == WHENCE_TOLD_PRONOUN && told->part == WHENCE_PART_SUBJECT && told->embedded && other->form == WHENCE_TOLD_PRONOUN && other->part == WHENCE_PART_OBJECT
      && other->pronoun == told->pronoun && told->pronoun != WHENCE_PRONOUN_THING && other->sentence == told->sentence)
    weight += SAME_PRONOUN;
  /* "Before Falk's resignation he visited Paris" */
  if (told->form == WHENCE_TOLD_PRONOUN && told->part == WHENCE_PART_SUBJECT && other->part == WHENCE_PART_OWNER
      && other->clause == told->clause && other->sentence == told->sentence)
    weight += OWNS_LEAD;
  return weight;
}

/* "Anna and Otto": Anna is no other. */
static gboolean
is_member (const WhenceThings *self, gint several, gint thing)
{
  const WhenceThing *all = several >= 0 && thing >= 0 ? whence_thing_at (self, several) : NULL;

  for (guint i = 0; all != NULL && i < all->n_members; i++)
    if (all->members[i] == thing)
      return TRUE;
  return FALSE;
}

/**
 * whence_things_rank:
 * @self: things
 * @search: a search
 * @thing: a thing that fits
 * @score: how salient it is
 *
 * Puts it in its place.
 */
void
whence_things_rank (const WhenceThings *self, WhenceThingSearch *search, gint thing, gint score)
{
  if (thing == search->best || is_member (self, search->best, thing))
    search->score = MAX (search->score, score);
  else if (is_member (self, thing, search->best) && score >= search->score)
    {
      search->score = score;
      search->best = thing;
    }
  else if (score > search->score)
    {
      search->second = search->score;
      search->score = score;
      search->best = thing;
    }
  else
    search->second = MAX (search->second, score);
}

/* The subject of the clause that stands beside the pronoun's in its sentence and before it, or -1. */
static gint
find_subject_beside (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceHeard *heard = &self->heard[told->sentence];
  gint last = -1;

  if (told->form != WHENCE_TOLD_PRONOUN || told->part != WHENCE_PART_SUBJECT)
    return -1;
  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);

      if (other->part == WHENCE_PART_SUBJECT && !other->embedded && other->token < told->token && other->clause != told->clause
          && (told->pronoun == WHENCE_PRONOUN_MANY ? other->joined < 0 || other->form == WHENCE_TOLD_SEVERAL
                                                   : other->form != WHENCE_TOLD_SEVERAL))
        last = (gint) i;
    }
  return last;
}

/* "It photographed the moons.  In June it was sent …": the same as before, of which it was not sure what it is. */
static gboolean
is_same_unknown (const WhenceTold *told, const WhenceTold *other)
{
  return told->pronoun == WHENCE_PRONOUN_THING && told->form == WHENCE_TOLD_PRONOUN && told->part == WHENCE_PART_SUBJECT && other->form == WHENCE_TOLD_PRONOUN
         && (other->part == WHENCE_PART_SUBJECT || (told->passive && other->part == WHENCE_PART_OBJECT && other->sentence != told->sentence))
         && other->pronoun == told->pronoun && other->thing < 0 && !other->silent && !other->embedded && other->token < told->token;
}

/**
 * whence_things_search:
 * @self: things
 * @told: a pronoun, or a noun that points back
 * @back: how many sentences to look back
 * @fits: what may be meant
 *
 * Returns: the most salient thing that fits, of those told before
 */
WhenceThingSearch
whence_things_search (WhenceThings *self, const WhenceTold *told, guint back, WhenceThingFits fits)
{
  WhenceThingSearch search = { -1, 0, 0 };
  const WhenceSentence *sentences = self->source->tokens->sentences;
  guint first = told->sentence > back ? told->sentence - back : 0;
  gint beside = find_subject_beside (self, told), unknown = 0;

  self->stamp++;
  /* a thing that stands in the same clause is out wherever else it stands */
  for (guint i = self->heard[told->sentence].first;
       i < self->heard[told->sentence].first + self->heard[told->sentence].n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);

      if (other->thing >= 0 && (other->token < told->token || told->form == WHENCE_TOLD_PRONOUN) && other->form != WHENCE_TOLD_SEVERAL
          && whence_things_are_bound (told, other))
        {
          whence_thing_at (self, other->thing)->stamp = self->stamp;
          whence_thing_at (self, other->thing)->score = G_MININT / 2;
          whence_thing_at (self, other->thing)->sentence = G_MAXUINT32;
        }
    }
  for (guint s = first; s <= told->sentence; s++)
    for (guint i = self->heard[s].first; i < self->heard[s].first + self->heard[s].n; i++)
      {
        const WhenceTold *other = whence_told_at (self, (gint) i);
        WhenceThing *thing;
        gint weight, bonus = 0;

        if (is_same_unknown (told, other))
          unknown = MAX (unknown, weigh (self, told, other) >> (told->sentence - s + (sentences[s].paragraph != sentences[told->sentence].paragraph)));
        if (other->thing < 0 || other->silent || other->token >= told->token
            || (other->form == WHENCE_TOLD_SEVERAL && other->end > told->token))
          continue;
        thing = whence_thing_at (self, other->thing);
        if (!fits (self, told, thing, &bonus))
          continue;
        weight = (weigh (self, told, other) + ((gint) i == beside ? GOES_ON : 0))
                 >> (told->sentence - s + (sentences[s].paragraph != sentences[told->sentence].paragraph));
        if (thing->stamp != self->stamp)
          {
            thing->stamp = self->stamp;
            thing->score = bonus;
            thing->sentence = G_MAXUINT32 - 1;
          }
        if (thing->sentence != s)
          thing->weight = 0;
        else
          thing->score += AGAIN >> (told->sentence - s);
        thing->sentence = s;
        if (weight > thing->weight)
          {
            thing->score += weight - thing->weight;
            thing->weight = weight;
          }
      }
  for (guint s = first; s <= told->sentence; s++)
    for (guint i = self->heard[s].first; i < self->heard[s].first + self->heard[s].n; i++)
      {
        const WhenceTold *other = whence_told_at (self, (gint) i);

        if (other->thing >= 0 && whence_thing_at (self, other->thing)->stamp == self->stamp)
          whence_things_rank (self, &search, other->thing, whence_thing_at (self, other->thing)->score);
      }
  search.second = MAX (search.second, unknown);
  return search;
}

/* Whether what the article is about is named not too long before. */
static gboolean
is_topic_near (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceEntities *entities = self->source->entities;
  const WhenceSentence *sentences = self->source->tokens->sentences;
  guint first = sentences[told->sentence > TOPIC_BACK ? told->sentence - TOPIC_BACK : 0].first;

  for (guint i = whence_entities_find_run (entities, first); i < entities->runs->len && whence_entities_run_at (entities, i)->token < told->token; i++)
    if (whence_entities_run_at (entities, i)->entity == self->topic)
      return TRUE;
  return FALSE;
}

/**
 * whence_things_rank_topic:
 * @self: things
 * @told: what was searched for
 * @fits: what may be meant
 * @search: the search
 *
 * Puts what the article is about in its place where nothing was told of it for long: it can always be meant.
 */
void
whence_things_rank_topic (WhenceThings *self, const WhenceTold *told, WhenceThingFits fits, WhenceThingSearch *search)
{
  gint about = self->topic >= 0 ? self->of_entity[self->topic] : -1, bonus = 0;

  if (about < 0 || (told->form == WHENCE_TOLD_OWNER && !told->of_subject) || whence_thing_at (self, about)->stamp == self->stamp
      || !fits (self, told, whence_thing_at (self, about), &bonus) || !is_topic_near (self, told))
    return;
  whence_things_rank (self, search, about, bonus + TOPIC_FAR);
}

/**
 * whence_things_is_clear:
 * @search: a search
 * @margin: how much more salient it must be than the second
 *
 * Returns: whether one thing was found, and no other nearly as salient
 */
gboolean
whence_things_is_clear (const WhenceThingSearch *search, gint margin)
{
  return search->best >= 0 && search->score > 0 && search->score >= search->second + margin;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each noun phrase and pronoun of a sentence stands for.  Names and what is said to be the same first; then "the company" by what it is called and what
 * sort of thing that is; then the pronouns, by number, gender and sort, and of those that fit by salience.  Where two are about as salient nothing is
 * settled. */
#include "whence-things-private.h"

#include "whence-word-class.h"

#define SENTENCES_BACK 6
/* So far back a noun is looked for by what it is called. */
#define NOUN_BACK 60
/* A noun of which there are two is the one told lately, where the other was so many sentences before. */
#define NOUN_NEAR 4

#define KNOWN_GENDER 30
#define NAMED 12
#define PEOPLE 60
#define OFTEN 6
#define OFTEN_MAX 10
#define ACTS 80
#define DOES 100
/* What a subject weighs that is told only behind. */
#define BEHIND 140
#define BEHIND_MAIN 30
#define MISFIT_LOSS 60
#define WORD_LOSS 90


static gboolean
is_named (const WhenceThing *thing)
{
  return thing->entity >= 0 || thing->proper;
}

/* --- things --- */

static gint
add_thing (WhenceThings     *self,
           const WhenceTold *told,
           gint              best)
{
  WhenceThing thing = { .entity = told->entity, .best = best, .sorts = told->sorts, .gender = told->gender, .many = told->many };

  g_array_append_val (self->things, thing);
  if (told->entity >= 0)
    self->of_entity[told->entity] = (gint32) self->things->len - 1;
  return (gint) self->things->len - 1;
}

static gboolean
has_noun (const WhenceThing *thing,
          guint              noun)
{
  for (guint i = 0; i < thing->n_nouns; i++)
    if (thing->nouns[i] == noun)
      return TRUE;
  return FALSE;
}

static void
add_noun (WhenceThings *self,
          gint          index,
          guint         noun)
{
  WhenceThing *thing = whence_thing_at (self, index);

  if (noun != 0 && thing->n_nouns < WHENCE_THING_NOUNS_MAX && !has_noun (thing, noun))
    thing->nouns[thing->n_nouns++] = noun;
}

/* What is told of a thing more: what it is called, and whether it is he or she. */
static void
add_telling (WhenceThings *self,
             gint          index,
             gint          at)
{
  const WhenceTold *told = whence_told_at (self, at);
  WhenceThing *thing = whence_thing_at (self, index);
  const WhenceTold *best = thing->best >= 0 ? whence_told_at (self, thing->best) : NULL;

  if (thing->gender == WHENCE_PRONOUN_NONE)
    thing->gender = told->gender;
  thing->subject = thing->subject || told->part == WHENCE_PART_SUBJECT;
  if (thing->sorts == WHENCE_SORT_UNKNOWN || (thing->entity < 0 && told->entity >= 0 && told->sorts != WHENCE_SORT_UNKNOWN))
    thing->sorts = told->sorts & (guint16) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED);
  if (thing->entity < 0 && (best == NULL || (best->bare && !told->bare && told->form != WHENCE_TOLD_PRONOUN && told->same < 0)))
    thing->best = at;
  add_noun (self, index, told->noun);
  add_noun (self, index, told->role);
}

/* "Harvest Festival", "University of Porto": a name is called by its first and last word, too. */
static void
add_name_nouns (WhenceThings     *self,
                gint              index,
                const WhenceTold *told)
{
  guint first = told->begin;

  while (first < told->end && !(self->source->tokens->tokens[first].flags & WHENCE_TOKEN_CAPITAL))
    first++;
  if (whence_thing_at (self, index)->sorts == WHENCE_SORT_PERSON || first + 1 >= told->end)
    return;
  add_noun (self, index, whence_things_find_noun (self, told->end - 1));
  add_noun (self, index, whence_things_find_noun (self, first + (self->source->tokens->classes[first] == WHENCE_CLASS_THE)));
}

static gboolean
is_verb_of (const WhenceThings *self,
            const WhenceTold   *told,
            const char *const  *verbs)
{
  const WhenceToken *verb = told->clause >= 0 ? &self->source->tokens->tokens[told->clause] : NULL;

  return verb != NULL && whence_kinds_has_form (self->source->words, verbs, self->source->article->text + verb->begin, verb->length);
}

/* "Lumio was founded", "Napoleon died": what a name that no list has does or suffers says what it is. */
static void
guess_sort (WhenceThings     *self,
            const WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (self);
  WhenceThing *thing = whence_thing_at (self, told->thing);
  gboolean does = told->part == WHENCE_PART_SUBJECT && !told->passive;
  const WhenceSortRow *rows = does ? words->doers : words->done;
  guint n = does ? words->n_doers : words->n_done;

  if (thing->sorts != WHENCE_SORT_UNKNOWN || (told->part != WHENCE_PART_SUBJECT && told->part != WHENCE_PART_OBJECT))
    return;
  for (guint i = 0; i < n && thing->sorts == WHENCE_SORT_UNKNOWN; i++)
    if (is_verb_of (self, told, rows[i].words))
      thing->sorts = (guint16) rows[i].sort;
}

/* --- by name, or by being said to be the same --- */

static void
settle_name (WhenceThings *self,
             gint          at)
{
  WhenceTold *told = whence_told_at (self, at);
  gboolean first = self->of_entity[told->entity] < 0;
  gint thing = first ? add_thing (self, told, at) : self->of_entity[told->entity];

  told->thing = thing;
  if (first)
    add_name_nouns (self, thing, told);
  add_telling (self, thing, at);
  guess_sort (self, told);
}

static void
settle_same (WhenceThings *self,
             gint          at)
{
  WhenceTold *told = whence_told_at (self, at), *first = whence_told_at (self, told->same);

  if (first->thing < 0)
    return;
  if (told->entity >= 0 && self->of_entity[told->entity] >= 0)
    {
      /* "the minister, Anna Lind": who was named before */
      told->thing = self->of_entity[told->entity];
      first->thing = told->thing;
      add_telling (self, told->thing, told->same);
    }
  else if (told->entity >= 0 && whence_thing_at (self, first->thing)->entity < 0)
    {
      told->thing = first->thing;
      add_telling (self, told->thing, at);
      whence_thing_at (self, told->thing)->entity = told->entity;
      whence_thing_at (self, told->thing)->best = at;
      self->of_entity[told->entity] = told->thing;
      return;
    }
  told->thing = first->thing;
  add_telling (self, told->thing, at);
}

static void
settle_several (WhenceThings *self,
                gint          at,
                guint         begin)
{
  WhenceTold *told = whence_told_at (self, at);
  gint32 members[WHENCE_ENTITIES_GROUP_MAX];
  guint n = 0, sorts = 0, persons = 0;
  gint index;

  for (guint i = begin; i < (guint) at; i++)
    {
      const WhenceTold *member = whence_told_at (self, (gint) i);

      if (member->joined != told->joined || member->thing < 0 || member->form == WHENCE_TOLD_SEVERAL)
        continue;
      if (n == WHENCE_ENTITIES_GROUP_MAX)
        return;
      members[n++] = member->thing;
      sorts |= whence_thing_at (self, member->thing)->sorts;
      persons += whence_thing_at (self, member->thing)->sorts == WHENCE_SORT_PERSON;
    }
  if (n < 2 || (persons > 0 && persons < n))
    return;
  told->sorts = (guint16) sorts;
  told->gender = WHENCE_PRONOUN_NONE;
  index = add_thing (self, told, at);
  told->thing = index;
  whence_thing_at (self, index)->several = TRUE;
  whence_thing_at (self, index)->n_members = (guint8) n;
  for (guint i = 0; i < n; i++)
    whence_thing_at (self, index)->members[i] = members[i];
  for (guint i = 0; i < whence_thing_at (self, members[0])->n_nouns; i++)
    add_noun (self, index, whence_thing_at (self, members[0])->nouns[i]);
}

/* --- "the company" --- */

static gboolean
is_two (const WhenceThings *self,
        const WhenceTold   *told)
{
  const WhenceThingWords *words = whence_things_words (self);

  return whence_things_is (self, told->token, words->pairs) || whence_things_is (self, told->begin, words->two)
         || (told->begin + 1 < told->token && whence_things_is (self, told->begin + 1, words->two));
}

static gboolean
fits_group (const WhenceThings *self,
            const WhenceTold   *told,
            const WhenceThing  *thing,
            gint               *bonus)
{
  const WhenceThingWords *words = whence_things_words (self);
  gboolean two = is_two (self, told);
  gboolean persons = told->sorts == WHENCE_SORT_PERSON || whence_things_is (self, told->token, self->source->words->groups)
                     || whence_things_is (self, told->token, words->kin);

  if (!thing->several || (two && thing->n_members != 2))
    return FALSE;
  if (has_noun (thing, told->noun))
    return TRUE;
  if (persons)
    return thing->sorts == WHENCE_SORT_PERSON;
  if (whence_things_is (self, told->token, self->source->words->lands))
    return two && thing->sorts == WHENCE_SORT_LAND;
  if (two && (told->sorts == WHENCE_SORT_UNKNOWN || whence_things_is (self, told->token, words->pairs)))
    return TRUE;
  if (told->sorts == WHENCE_SORT_UNKNOWN || thing->sorts == WHENCE_SORT_PERSON)
    return FALSE;
  if (thing->sorts == WHENCE_SORT_UNKNOWN)
    return two && (told->sorts & WHENCE_SORT_BODY);
  return (thing->sorts & told->sorts & (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED)) != 0;
}

static gboolean
fits_sort (const WhenceThings *self,
           const WhenceTold   *told,
           const WhenceThing  *thing,
           gint               *bonus)
{
  guint sorts = told->sorts & (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED | WHENCE_SORT_PERSON | WHENCE_SORT_VOID);

  if (thing->several || (thing->many && !(sorts & WHENCE_SORT_BODY)) || thing->sorts == WHENCE_SORT_PERSON)
    return FALSE;
  if (has_noun (thing, told->noun))
    *bonus += NAMED;
  /* a name alone says nothing of what it names: a firm, a band, a club */
  if (thing->sorts == WHENCE_SORT_UNKNOWN)
    return is_named (thing) && thing->subject && (sorts & WHENCE_SORT_BODY) && thing->n_nouns <= 2
           && (thing->entity < 0 || whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME);
  if (!(thing->sorts & sorts))
    return FALSE;
  if (told->sorts & WHENCE_SORT_GENERAL)
    return TRUE;
  return thing->entity >= 0 && (sorts & (WHENCE_SORT_BODY | WHENCE_SORT_PLACE)) && !(thing->sorts & WHENCE_SORT_LAND);
}

static gint
find_thing_of (WhenceThings *self,
               gint          entity)
{
  WhenceTold told = { .entity = entity, .sorts = WHENCE_SORT_PERSON };

  return self->of_entity[entity] >= 0 ? self->of_entity[entity] : add_thing (self, &told, -1);
}

/* A thing that is two of the article's names. */
static gint
join_pair (WhenceThings *self,
           const gint    pair[2],
           WhenceSort    sort)
{
  WhenceTold several = { .entity = -1, .sorts = (guint16) sort, .many = TRUE };
  gint members[2] = { find_thing_of (self, pair[0]), find_thing_of (self, pair[1]) };
  gint index = add_thing (self, &several, -1);
  WhenceThing *thing = whence_thing_at (self, index);

  thing->several = TRUE;
  thing->n_members = 2;
  thing->members[0] = members[0];
  thing->members[1] = members[1];
  return index;
}

/* "the leaders", "two statesmen": the two that the article is about. */
static gint
find_pair (WhenceThings     *self,
           const WhenceTold *told)
{
  gboolean persons = whence_things_is (self, told->token, self->source->words->groups) || (told->sorts == WHENCE_SORT_PERSON && is_two (self, told));
  gint pair[2];

  if (!persons && !whence_things_is (self, told->token, self->source->words->lands))
    return -1;
  if (!whence_entities_find_pair (self->source->entities, persons ? WHENCE_ENTITY_PERSON : WHENCE_ENTITY_LAND, pair))
    return -1;
  return join_pair (self, pair, persons ? WHENCE_SORT_PERSON : WHENCE_SORT_LAND);
}

/* Whether the telling is of something that is called so, and another than @found. */
static gboolean
is_called (WhenceThings     *self,
           const WhenceTold *told,
           const WhenceTold *other,
           gint              found)
{
  return other->thing >= 0 && other->thing != found && other->token < told->token && !whence_things_are_bound (told, other)
         && has_noun (whence_thing_at (self, other->thing), told->noun) && whence_thing_at (self, other->thing)->many == told->many;
}

/* What is called so: the only one, or of two the one told lately. */
static gint
find_called (WhenceThings     *self,
             const WhenceTold *told,
             gboolean         *out_several)
{
  gint found = -1;
  guint sentence = 0;

  *out_several = FALSE;
  for (guint back = 0; back <= MIN (told->sentence, NOUN_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];

      for (guint i = heard->n; i > 0; i--)
        {
          const WhenceTold *other = whence_told_at (self, (gint) (heard->first + i - 1));

          if (!is_called (self, told, other, found))
            continue;
          if (found >= 0)
            {
              *out_several = sentence < other->sentence + NOUN_NEAR;
              return *out_several ? -1 : found;
            }
          found = other->thing;
          sentence = other->sentence;
        }
    }
  return found;
}

static void
settle_noun (WhenceThings *self,
             gint          at)
{
  WhenceTold told = *whence_told_at (self, at);
  gboolean counted = told.many || whence_things_is (self, told.token, whence_things_words (self)->pairs);
  gint thing = -1;
  gboolean several = FALSE;
  WhenceThingSearch search = { -1, 0, 0 };

  if (counted && (told.end - told.begin <= 3))
    search = whence_things_search (self, &told, SENTENCES_BACK, fits_group);
  if (whence_things_is_clear (&search))
    thing = search.best;
  if (thing < 0 && counted && told.end - told.begin <= 3)
    thing = find_pair (self, &told);
  if (thing < 0 && told.bare && told.noun != 0)
    {
      thing = told.sorts & WHENCE_SORT_GENERAL ? -1 : find_called (self, &told, &several);
      if (thing < 0 && !several && !told.many && !(told.sorts & WHENCE_SORT_CALLED) && (told.sorts & (guint) ~(WHENCE_SORT_PERSON | WHENCE_SORT_GENERAL | WHENCE_SORT_VOID)))
        {
          search = whence_things_search (self, &told, SENTENCES_BACK, fits_sort);
          /* what is no subject points back less surely */
          if (whence_things_is_clear (&search) && (told.part == WHENCE_PART_SUBJECT || search.score * 2 >= search.second * 3))
            thing = search.best;
        }
    }
  if (thing < 0)
    thing = add_thing (self, &told, at);
  whence_told_at (self, at)->thing = thing;
  add_telling (self, thing, at);
}

/* A name that stands only at the begin of sentences: the same word, the same thing. */
static void
settle_proper (WhenceThings *self,
               gint          at)
{
  const WhenceTold told = *whence_told_at (self, at);
  gboolean several;
  gint thing = find_called (self, &told, &several);

  if (thing < 0)
    thing = add_thing (self, &told, at);
  whence_told_at (self, at)->thing = thing;
  whence_thing_at (self, thing)->proper = TRUE;
  add_telling (self, thing, at);
}

/* --- pronouns --- */

static gboolean
acts (const WhenceThings *self,
      const WhenceTold   *told)
{
  return told->part == WHENCE_PART_SUBJECT && is_verb_of (self, told, whence_things_words (self)->agents);
}

/* "It sank": what sinks, lands, is published is of a sort. */
static gint
weigh_verb (const WhenceThings *self,
            const WhenceTold   *told,
            const WhenceThing  *thing)
{
  const WhenceThingWords *words = whence_things_words (self);

  if (told->part != WHENCE_PART_SUBJECT)
    return 0;
  for (guint i = 0; i < words->n_doings; i++)
    if (is_verb_of (self, told, words->doings[i].words))
      return thing->sorts & words->doings[i].sort ? DOES : -MISFIT_LOSS;
  return 0;
}

/* What is named again and again is what the article is about. */
static gint
weigh_topic (const WhenceThings *self,
             const WhenceThing  *thing)
{
  return thing->entity >= 0 ? NAMED + OFTEN * (gint) (MIN (whence_entities_at (self->source->entities, thing->entity)->count, OFTEN_MAX) - 1) : thing->proper ? NAMED : 0;
}

static gboolean
fits_person (const WhenceThings *self,
             const WhenceTold   *told,
             const WhenceThing  *thing,
             gint               *bonus)
{
  if (thing->several || thing->many || (thing->gender != WHENCE_PRONOUN_NONE && thing->gender != told->pronoun))
    return FALSE;
  if (thing->gender == told->pronoun)
    *bonus += KNOWN_GENDER;
  *bonus += weigh_topic (self, thing);
  if (thing->sorts & WHENCE_SORT_PERSON)
    {
      *bonus += thing->entity >= 0 ? NAMED : 0;
      return TRUE;
    }
  *bonus -= thing->entity >= 0 && strchr (whence_entities_at (self->source->entities, thing->entity)->name, ' ') == NULL ? WORD_LOSS : MISFIT_LOSS;
  if (thing->sorts == WHENCE_SORT_SHIP)
    return told->pronoun == WHENCE_PRONOUN_FEMALE;
  /* a name that no list has */
  return thing->sorts == WHENCE_SORT_UNKNOWN && thing->entity >= 0
         && (thing->subject || strchr (whence_entities_at (self->source->entities, thing->entity)->name, ' ') != NULL)
         && whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME;
}

static gboolean
fits_thing (const WhenceThings *self,
            const WhenceTold   *told,
            const WhenceThing  *thing,
            gint               *bonus)
{
  if (thing->several || thing->many || thing->sorts == WHENCE_SORT_PERSON || (thing->sorts & WHENCE_SORT_VOID))
    return FALSE;
  *bonus += weigh_verb (self, told, thing);
  if (acts (self, told))
    {
      if ((thing->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND)) || (is_named (thing) && (thing->sorts == WHENCE_SORT_UNKNOWN || (thing->subject && thing->sorts == WHENCE_SORT_PLACE))))
        *bonus += ACTS;
      else
        *bonus -= MISFIT_LOSS;
    }
  *bonus += weigh_topic (self, thing);
  return TRUE;
}

/* "The band …, they": one word for many. */
static gboolean
is_collective (const WhenceThings *self,
               const WhenceThing  *thing)
{
  return thing->best >= 0 && whence_things_is (self, whence_told_at (self, thing->best)->token, whence_things_words (self)->many);
}

static gboolean
fits_many (const WhenceThings *self,
           const WhenceTold   *told,
           const WhenceThing  *thing,
           gint               *bonus)
{
  if (thing->sorts & WHENCE_SORT_VOID)
    return FALSE;
  if (thing->several || thing->many)
    {
      if (thing->sorts & (WHENCE_SORT_PERSON | WHENCE_SORT_BODY))
        *bonus += PEOPLE;
      else if (acts (self, told))
        return FALSE;
      return TRUE;
    }
  if (!is_collective (self, thing) && !(is_named (thing) && (thing->sorts & WHENCE_SORT_BODY)))
    return FALSE;
  *bonus += weigh_topic (self, thing) - MISFIT_LOSS / 2;
  return TRUE;
}

/* "After he resigned, Otto Brandt …": nobody before, but behind, where the pronoun stands below. */
static gint
find_behind (WhenceThings     *self,
             const WhenceTold *told,
             WhenceThingFits              fits,
             gint             *out_score)
{
  const WhenceHeard *heard = &self->heard[told->sentence];

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);
      gint bonus = 0;

      if (other->token <= told->token || other->thing < 0 || other->entity < 0 || other->part != WHENCE_PART_SUBJECT || other->clause == told->clause
          || whence_things_are_bound (told, other) || !fits (self, told, whence_thing_at (self, other->thing), &bonus))
        continue;
      *out_score = (told->embedded || told->form == WHENCE_TOLD_OWNER ? BEHIND : BEHIND_MAIN) + bonus;
      return other->thing;
    }
  return -1;
}

static gboolean
fits_anybody (const WhenceThings *self,
              const WhenceTold   *told,
              const WhenceThing  *thing,
              gint               *bonus)
{
  return thing->sorts == WHENCE_SORT_PERSON && thing->entity >= 0;
}

/* "they" are the two that the article is about where both were told of shortly before and nobody else is as salient. */
static void
rank_pair (WhenceThings      *self,
           const WhenceTold  *told,
           WhenceThingSearch *search)
{
  gint pair[2], score;

  if ((search->best >= 0 && whence_thing_at (self, search->best)->several)
      || !whence_entities_find_pair (self->source->entities, WHENCE_ENTITY_PERSON, pair) || self->of_entity[pair[0]] < 0 || self->of_entity[pair[1]] < 0)
    return;
  whence_things_search (self, told, SENTENCES_BACK, fits_anybody);
  if (whence_thing_at (self, self->of_entity[pair[0]])->stamp != self->stamp || whence_thing_at (self, self->of_entity[pair[1]])->stamp != self->stamp)
    return;
  score = MIN (whence_thing_at (self, self->of_entity[pair[0]])->score, whence_thing_at (self, self->of_entity[pair[1]])->score) + PEOPLE;
  if (score > search->score)
    whence_things_rank (search, join_pair (self, pair, WHENCE_SORT_PERSON), score);
}

/* "Each side buried its, or their, dead": the subject of the clause, whoever that is. */
static gboolean
is_of_each (const WhenceThings *self,
            const WhenceTold   *told)
{
  const WhenceHeard *heard = &self->heard[told->sentence];

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    if ((gint32) whence_told_at (self, (gint) i)->token == told->subject_token)
      return whence_told_at (self, (gint) i)->silent;
  return FALSE;
}

static void
settle_pronoun (WhenceThings *self,
                gint          at)
{
  WhenceTold told = *whence_told_at (self, at);
  WhenceThingFits fits = told.pronoun == WHENCE_PRONOUN_THING ? fits_thing : told.pronoun == WHENCE_PRONOUN_MANY ? fits_many : fits_person;
  WhenceThingSearch search;
  gint behind, score = 0;

  if (told.silent || told.pronoun == WHENCE_PRONOUN_SPEAKER || told.pronoun == WHENCE_PRONOUN_RELATIVE)
    return;
  if (told.pronoun == WHENCE_PRONOUN_MANY && told.form == WHENCE_TOLD_OWNER && is_of_each (self, &told))
    return;
  search = whence_things_search (self, &told, SENTENCES_BACK, fits);
  if (told.pronoun == WHENCE_PRONOUN_MANY)
    rank_pair (self, &told, &search);
  behind = find_behind (self, &told, fits, &score);
  if (behind >= 0)
    whence_things_rank (&search, behind, score);
  if (!whence_things_is_clear (&search))
    return;
  whence_told_at (self, at)->thing = search.best;
  if (fits == fits_person)
    {
      WhenceThing *thing = whence_thing_at (self, search.best);

      thing->gender = told.pronoun;
      if (thing->sorts == WHENCE_SORT_UNKNOWN)
        thing->sorts = WHENCE_SORT_PERSON;
    }
}

/**
 * whence_things_settle:
 * @self: things
 * @sentence: index of a sentence that was heard
 *
 * Settles what the sentence's words stand for, from what was settled before.
 */
void
whence_things_settle (WhenceThings *self,
                      guint         sentence)
{
  const WhenceHeard heard = self->heard[sentence];
  guint end = heard.first + heard.n;

  for (guint i = heard.first; i < end; i++)
    {
      const WhenceTold *told = whence_told_at (self, (gint) i);

      if (told->pronoun || (told->same >= 0 && whence_told_at (self, told->same)->pronoun))
        continue;
      if (told->same >= 0)
        settle_same (self, (gint) i);
      if (told->thing >= 0)
        continue;
      if (told->form == WHENCE_TOLD_SEVERAL)
        settle_several (self, (gint) i, heard.first);
      else if (told->entity >= 0)
        settle_name (self, (gint) i);
      else if (told->proper)
        settle_proper (self, (gint) i);
      else if (told->form == WHENCE_TOLD_KNOWN)
        settle_noun (self, (gint) i);
      else
        {
          gint thing = told->many && is_two (self, told) ? find_pair (self, told) : -1;

          if (thing < 0)
            thing = add_thing (self, told, (gint) i);

          whence_told_at (self, (gint) i)->thing = thing;
          add_telling (self, thing, (gint) i);
        }
    }
  for (guint i = heard.first; i < end; i++)
    if (whence_told_at (self, (gint) i)->pronoun)
      settle_pronoun (self, (gint) i);
  /* "he was a carpenter" */
  for (guint i = heard.first; i < end; i++)
    if (whence_told_at (self, (gint) i)->same >= 0 && whence_told_at (self, (gint) i)->thing < 0)
      settle_same (self, (gint) i);
  self->heard[sentence].state = WHENCE_HEARD_SETTLED;
}

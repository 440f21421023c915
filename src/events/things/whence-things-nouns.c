/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What "the company", "the bridge", "the two leaders" stand for: by what it is called, or by its sort the most salient.
 */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-class.h"

/* So far back a noun is looked for by what it is called. */
#define NOUN_BACK 60
/* A noun of which there are two is the one told lately, where the other was so many sentences before. */
#define NOUN_NEAR 4
#define NAMED 12
/* What is known to do what the noun says. */
#define OF_LINE 60
#define OF_TOPIC 60
/* So far back is looked for whom "the striker" is. */
#define VARIED_BACK 2

static gboolean
is_two (const WhenceThings *self, const WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (self);

  return whence_things_is (self, told->token, words->pairs) || whence_things_is (self, told->begin, words->two)
         || (told->begin + 1 < told->token && whence_things_is (self, told->begin + 1, words->two));
}

/* "the seven women", "the three leaders": a number of them that is not two. */
static gboolean
is_other_number (const WhenceThings *self, const WhenceTold *told)
{
  for (guint i = told->begin; i < told->token; i++)
    if ((self->source->tokens->tokens[i].flags & WHENCE_TOKEN_NUMERIC) || self->source->tokens->tokens[i].number > 0)
      return !whence_things_is (self, i, whence_things_words (self)->two);
  return FALSE;
}

static gboolean
fits_group (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  const WhenceThingWords *words = whence_things_words (self);
  gboolean two = is_two (self, told);
  /* "the two engineers", "the leaders", but not "the directors" */
  gboolean persons = (two && told->sorts == WHENCE_SORT_PERSON)
                     || whence_things_is (self, told->token, self->source->words->groups)
                     || whence_things_is (self, told->token, words->kin);

  /* "two engineers", and then "the two" */
  if (thing->many && !thing->several && whence_things_is (self, told->token, words->two))
    return thing->best >= 0 && is_two (self, whence_told_at (self, thing->best));
  if (!thing->several || (two && thing->n_members != 2))
    return FALSE;
  if (whence_thing_has_noun (thing, told->noun))
    return TRUE;
  if (persons)
    return thing->sorts == WHENCE_SORT_PERSON;
  if (whence_things_is (self, told->token, self->source->words->lands))
    return two && (thing->sorts == WHENCE_SORT_LAND || thing->sorts == WHENCE_SORT_UNKNOWN);
  if (two && (told->sorts == WHENCE_SORT_UNKNOWN || whence_things_is (self, told->token, words->pairs)))
    return TRUE;
  if (told->sorts == WHENCE_SORT_UNKNOWN || thing->sorts == WHENCE_SORT_PERSON)
    return FALSE;
  if (thing->sorts == WHENCE_SORT_UNKNOWN)
    return two && (told->sorts & WHENCE_SORT_BODY);
  return (thing->sorts & told->sorts & (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED)) != 0;
}

static gboolean
fits_sort (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  guint sorts
      = told->sorts & (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED | WHENCE_SORT_PERSON | WHENCE_SORT_VOID);

  if (thing->several || (thing->many && !(sorts & WHENCE_SORT_BODY)) || thing->sorts == WHENCE_SORT_PERSON)
    return FALSE;
  if (whence_thing_has_noun (thing, told->noun))
    *bonus += NAMED;
  if ((told->sorts & WHENCE_SORT_GENERAL) && thing->entity >= 0 && thing->entity == self->topic)
    *bonus += OF_TOPIC;
  /* "the regulator" is no bank */
  if (sorts & WHENCE_SORT_BODY)
    {
      guint lines = whence_things_find_lines (self, told->token);

      if (lines != 0 && thing->lines != 0 && !(lines & thing->lines))
        return FALSE;
      *bonus += lines & thing->lines ? OF_LINE : 0;
    }
  /* "The cinema opened in 1931": what the article is about, though it did not say what that is; but not where it stands */
  if (thing->sorts == WHENCE_SORT_UNKNOWN && thing->entity >= 0 && thing->entity == self->topic && !self->source->entities->about_where && told->part == WHENCE_PART_SUBJECT
      && thing->subject && whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME)
    {
      *bonus += OF_TOPIC;
      return TRUE;
    }
  /* a name alone says nothing of what it names: a firm, a band, a club */
  if (thing->sorts == WHENCE_SORT_UNKNOWN)
    return whence_thing_is_named (thing) && thing->subject && (sorts & WHENCE_SORT_BODY) && thing->n_nouns <= 2
           && (thing->entity < 0
               || whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME);
  if (!(thing->sorts & sorts))
    return FALSE;
  /* "the company" has a name, or was called so; no bank or mill that is told of, too */
  if ((told->sorts & WHENCE_SORT_GENERAL) && (sorts & WHENCE_SORT_BODY) && !whence_thing_is_named (thing) && thing->n_nouns > 0
      && !whence_thing_has_noun (thing, told->noun) && !thing->subject)
    return FALSE;
  /* "the company" is no factory */
  if ((told->sorts & WHENCE_SORT_GENERAL) && (sorts & WHENCE_SORT_BODY) && (thing->sorts & WHENCE_SORT_SITE) && thing->entity < 0)
    return FALSE;
  if (told->sorts & WHENCE_SORT_GENERAL)
    return TRUE;
  return thing->entity >= 0 && (sorts & (WHENCE_SORT_BODY | WHENCE_SORT_PLACE)) && !(thing->sorts & WHENCE_SORT_LAND);
}

/* "the Oslo-based firm": a body with a name. */
static gboolean
fits_varied_body (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  return whence_thing_is_named (thing) && fits_sort (self, told, thing, bonus);
}

/* "the 34-year-old": somebody with a name. */
static gboolean
fits_varied (const WhenceThings *self, const WhenceTold *told, const WhenceThing *thing, gint *bonus)
{
  gboolean unknown = thing->sorts == WHENCE_SORT_UNKNOWN && thing->subject && thing->entity >= 0
                     && whence_entities_at (self->source->entities, thing->entity)->kind == WHENCE_ENTITY_NAME
                     && strchr (whence_entities_at (self->source->entities, thing->entity)->name, ' ') != NULL;
  guint32 post = thing->entity >= 0 ? whence_entities_at (self->source->entities, thing->entity)->post : 0;

  if (thing->several || thing->many || thing->entity < 0 || (thing->sorts != WHENCE_SORT_PERSON && !unknown)
      || (told->gender != WHENCE_PRONOUN_NONE && thing->gender != WHENCE_PRONOUN_NONE && told->gender != thing->gender))
    return FALSE;
  /* "Police shot Lund.  The 30-year-old officer …" */
  if (!thing->subject && told->noun != 0 && !whence_things_is (self, told->token, whence_things_words (self)->callings)
      && !whence_things_is (self, told->token, whence_things_words (self)->ages))
    return FALSE;
  /* "the monarch" is a king */
  if (whence_things_is (self, told->token, self->source->words->crowned)
      && !(post > 0 && whence_things_is (self, post - 1, self->source->words->crowned)))
    return FALSE;
  *bonus += thing->entity == self->topic ? OF_TOPIC : 0;
  return TRUE;
}

static gint
find_thing_of (WhenceThings *self, gint entity)
{
  WhenceTold told = { .entity = entity, .sorts = (guint16) whence_things_get_entity_sorts (self, entity), .role_token = -1 };

  return self->of_entity[entity] >= 0 ? self->of_entity[entity] : whence_things_add (self, &told, -1);
}

/**
 * whence_things_join_pair:
 * @self: things
 * @pair: two of the article's names
 * @sort: what they are
 *
 * Returns: index of a new thing that is the two
 */
gint
whence_things_join_pair (WhenceThings *self, const gint pair[2], WhenceSort sort)
{
  gint members[2] = { find_thing_of (self, pair[0]), find_thing_of (self, pair[1]) };

  return whence_things_join_things (self, members, sort);
}

/**
 * whence_things_join_things:
 * @self: things
 * @members: two things
 * @sort: what they are
 *
 * Returns: index of a new thing that is the two
 */
gint
whence_things_join_things (WhenceThings *self, const gint members[2], WhenceSort sort)
{
  WhenceTold several = { .entity = -1, .role_token = -1, .sorts = (guint16) sort, .many = TRUE };
  gint index = whence_things_add (self, &several, -1);
  WhenceThing *thing = whence_thing_at (self, index);

  thing->several = TRUE;
  thing->n_members = 2;
  thing->members[0] = members[0];
  thing->members[1] = members[1];
  return index;
}

/* "the two men", "the brothers": it says that they are two, or of one family. */
static gboolean
says_two (const WhenceThings *self, const WhenceTold *told)
{
  return is_two (self, told) || whence_things_is (self, told->token, whence_things_words (self)->kin);
}

/**
 * whence_things_find_pair:
 * @self: things
 * @told: "the leaders", "two statesmen"
 *
 * Returns: index of a thing that is the two that the article is about, or -1
 */
gint
whence_things_find_pair (WhenceThings *self, const WhenceTold *told)
{
  gboolean persons = whence_things_is (self, told->token, self->source->words->groups)
                     || (told->sorts == WHENCE_SORT_PERSON && is_two (self, told));
  gint pair[2];

  if ((!persons && !whence_things_is (self, told->token, self->source->words->lands))
      || (told->form == WHENCE_TOLD_NEW && !is_two (self, told)))
    return -1;
  if (!whence_entities_find_pair (self->source->entities, persons ? WHENCE_ENTITY_PERSON : WHENCE_ENTITY_LAND, pair)
      || (persons && !whence_things_may_be_two (self, told, pair, !says_two (self, told))))
    return -1;
  return whence_things_join_pair (self, pair, persons ? WHENCE_SORT_PERSON : WHENCE_SORT_LAND);
}

/* The two that the article is about, or -1. */
static gint
find_two_of_article (WhenceThings *self, const WhenceTold *told, guint sort)
{
  gint pair[2];

  return whence_entities_find_pair (self->source->entities, sort == WHENCE_SORT_LAND ? WHENCE_ENTITY_LAND : WHENCE_ENTITY_PERSON, pair)
                 && (sort == WHENCE_SORT_LAND || whence_things_may_be_two (self, told, pair, !says_two (self, told)))
             ? whence_things_join_pair (self, pair, (WhenceSort) sort)
             : -1;
}

/* "the couple", "both nations": the two that the nearest sentence names that names any two. */
static gint
find_two (WhenceThings *self, const WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (self);
  gboolean lands = whence_things_is (self, told->token, self->source->words->lands);
  guint sort = lands ? WHENCE_SORT_LAND : WHENCE_SORT_PERSON;

  if (!lands && !whence_things_is (self, told->token, self->source->words->groups)
      && !whence_things_is (self, told->token, words->pairs) && !whence_things_is (self, told->token, words->kin))
    return -1;
  for (guint back = 0; back <= MIN (told->sentence, WHENCE_THINGS_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];
      const WhenceSentence *sentences = self->source->tokens->sentences;
      gint pair[2], article;
      guint n = 0;

      /* beyond its paragraph the two are rather those that the article is about */
      if (sentences[told->sentence - back].paragraph != sentences[told->sentence].paragraph && (article = find_two_of_article (self, told, sort)) >= 0)
        return article;

      for (guint i = heard->first; i < heard->first + heard->n && n < 3; i++)
        {
          const WhenceTold *other = whence_told_at (self, (gint) i);

          if (other->entity < 0 || other->thing < 0 || other->token >= told->token
              || whence_thing_at (self, other->thing)->sorts != sort || (n > 0 && other->entity == pair[0])
              || (n > 1 && other->entity == pair[1]))
            continue;
          if (n < 2)
            pair[n] = other->entity;
          n++;
        }
      if (n >= 2)
        return n == 2 && (lands || whence_things_may_be_two (self, told, pair, !says_two (self, told))) ? whence_things_join_pair (self, pair, (WhenceSort) sort) : -1;
    }
  return find_two_of_article (self, told, sort);
}

/* How many it says they are, or 0. */
static gint64
get_number (const WhenceThings *self, const WhenceTold *told)
{
  for (guint i = told->begin; i < told->token; i++)
    if (self->source->tokens->tokens[i].number > 0)
      return self->source->tokens->tokens[i].number;
  return 0;
}

/* "six more states" are not "the seven states". */
static gboolean
is_another_number (const WhenceThings *self, const WhenceTold *told, const WhenceTold *other)
{
  gint64 number = told->many ? get_number (self, told) : 0, before = number > 0 ? get_number (self, other) : 0;

  return before > 0 && before != number;
}

/* Whether the telling is of something that is called so, and another than @found. */
static gboolean
is_called (WhenceThings *self, const WhenceTold *told, const WhenceTold *other, gint found)
{
  return other->thing >= 0 && other->thing != found && other->token < told->token
         && !whence_things_are_bound (told, other)
         && whence_thing_has_noun (whence_thing_at (self, other->thing), told->noun)
         && whence_thing_at (self, other->thing)->many == told->many && !is_another_number (self, told, other);
}

/* What is called so: the only one, or of two the one told lately. */
static gint
find_called (WhenceThings *self, const WhenceTold *told, gboolean *out_several)
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

/* Whether the token is the word that @told is called by, and tells of no former and no deputy one. */
static gboolean
is_post (const WhenceThings *self, const WhenceTold *told, guint token)
{
  const WhenceTokens *tokens = self->source->tokens;
  const WhenceToken *word = &tokens->tokens[token];
  const char *text = self->source->article->text + word->begin;
  gsize length = word->length;

  for (guint i = 0; whence_things_words (self)->short_posts[i][0] != NULL; i++)
    if (strlen (whence_things_words (self)->short_posts[i][0]) == word->length && g_ascii_strncasecmp (whence_things_words (self)->short_posts[i][0], text, word->length) == 0)
      {
        text = whence_things_words (self)->short_posts[i][1];
        length = strlen (text);
        break;
      }
  return length == tokens->tokens[told->token].length
         && g_ascii_strncasecmp (text, self->source->article->text + tokens->tokens[told->token].begin, length) == 0
         && !whence_things_is_lesser (self, token);
}

/* "General Anna Lind", "the mayor, Anna Lind", "Anna Lind, 44, the mayor": whether the name is told with the word. */
static gboolean
holds_post (const WhenceThings *self, const WhenceTold *told, const WhenceRun *run)
{
  const WhenceTokens *tokens = self->source->tokens;
  const guint8 *classes = tokens->classes;
  guint behind = run->token + run->n;

  if (run->sentence_offset > 0 && is_post (self, told, run->token - 1))
    return TRUE;
  if (run->sentence_offset > 1 && classes[run->token - 1] == WHENCE_CLASS_COMMA && is_post (self, told, run->token - 2))
    return TRUE;
  if (classes[behind] == WHENCE_CLASS_COMMA && behind + 2 < tokens->n_tokens && (tokens->tokens[behind + 1].flags & WHENCE_TOKEN_NUMERIC)
      && classes[behind + 2] == WHENCE_CLASS_COMMA)
    behind += 2;
  if (classes[behind] != WHENCE_CLASS_COMMA || behind + 2 >= tokens->n_tokens)
    return FALSE;
  behind += classes[behind + 1] == WHENCE_CLASS_THE || classes[behind + 1] == WHENCE_CLASS_A ? 2 : 1;
  return is_post (self, told, behind);
}

/* "The general was wounded": the only general whom the text has named, however long before. */
static gint
find_post_holder (WhenceThings *self, const WhenceTold *told)
{
  const WhenceEntities *entities = self->source->entities;
  gint holder = -1;

  for (guint i = 0; i < entities->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (entities, i);

      if (run->token >= told->token)
        break;
      if (run->entity < 0 || run->entity == holder || whence_entities_at (entities, run->entity)->kind != WHENCE_ENTITY_PERSON
          || !holds_post (self, told, run))
        continue;
      if (holder >= 0)
        return -1;
      holder = run->entity;
    }
  return holder >= 0 ? find_thing_of (self, holder) : -1;
}

/* "He walked to London.  The town's mayor …": a place that another sentence names but once and aside is hardly where the story is. */
static gboolean
is_passed_by (const WhenceThings *self, const WhenceTold *told, gint index)
{
  const WhenceThing *thing = whence_thing_at (self, index);
  const WhenceTold *best = thing->best >= 0 ? whence_told_at (self, thing->best) : NULL;

  return best != NULL && thing->entity >= 0 && thing->entity != self->topic && thing->sorts == WHENCE_SORT_PLACE
         && best->part != WHENCE_PART_SUBJECT && best->part != WHENCE_PART_OBJECT && best->sentence != told->sentence
         && whence_entities_at (self->source->entities, thing->entity)->count < 2;
}

/* "Lund sold the business": rather one that the text tells of right before, unless the article is about it. */
static gboolean
is_far_off (const WhenceThings *self, const WhenceTold *told, gint index)
{
  const WhenceThing *thing = whence_thing_at (self, index);

  return told->part == WHENCE_PART_OBJECT && (told->sorts & WHENCE_SORT_GENERAL) && (thing->entity < 0 || thing->entity != self->topic)
         && thing->stamp == self->stamp && thing->sentence + 1 < told->sentence;
}

/**
 * whence_things_settle_noun:
 * @self: things
 * @at: index of a telling by a noun that points back
 *
 * Settles what it stands for; what was not told before is new.
 */
void
whence_things_settle_noun (WhenceThings *self, gint at)
{
  WhenceTold told = *whence_told_at (self, at);
  gboolean counted = (told.many || whence_things_is (self, told.token, whence_things_words (self)->pairs)) && !is_other_number (self, &told);
  gint thing = -1;
  gboolean several = FALSE;
  WhenceThingSearch search = { -1, 0, 0 };

  if (counted && (told.end - told.begin <= 3))
    search = whence_things_search (self, &told, WHENCE_THINGS_BACK, fits_group);
  if (whence_things_is_clear (&search, WHENCE_THINGS_MARGIN))
    thing = search.best;
  if (thing < 0 && counted && told.end - told.begin <= 3)
    {
      /* "The pair divorced" */
      if (told.part == WHENCE_PART_SUBJECT && whence_things_is_verb (self, &told, whence_things_words (self)->parts))
        thing = whence_things_find_couple (self, &told);
      if (thing < 0)
        thing = whence_things_find_pair (self, &told);
      if (thing < 0)
        thing = find_two (self, &told);
    }
  if (thing < 0 && told.varied)
    {
      thing = find_called (self, &told, &several);
      search = thing < 0 && !several ? whence_things_search (self, &told, VARIED_BACK, told.sorts & WHENCE_SORT_BODY ? fits_varied_body : fits_varied) : search;
      if (thing < 0 && !several && (told.sorts & WHENCE_SORT_BODY))
        whence_things_rank_topic (self, &told, fits_varied_body, &search);
      if (thing < 0 && whence_things_is_clear (&search, WHENCE_THINGS_MARGIN))
        thing = search.best;
    }
  if (thing < 0 && told.bare && told.noun != 0)
    {
      thing = told.sorts & WHENCE_SORT_GENERAL ? -1 : find_called (self, &told, &several);
      /* "Kell had talks with a Spanish club.  The club denied it": which one is not sure */
      if (thing >= 0 && whence_thing_at (self, thing)->entity < 0 && !whence_thing_at (self, thing)->subject
          && (told.sorts & WHENCE_SORT_BODY) && !(told.sorts & WHENCE_SORT_CALLED))
        {
          search = whence_things_search (self, &told, WHENCE_THINGS_BACK, fits_sort);
          if (search.best >= 0 && whence_thing_at (self, search.best)->entity >= 0)
            {
              thing = -1;
              several = TRUE;
            }
        }
      if (thing < 0 && !several && !told.many && !(told.sorts & WHENCE_SORT_CALLED)
          && (told.sorts & (guint) ~(WHENCE_SORT_PERSON | WHENCE_SORT_GENERAL | WHENCE_SORT_VOID)))
        {
          search = whence_things_search (self, &told, WHENCE_THINGS_BACK, fits_sort);
          whence_things_rank_topic (self, &told, fits_sort, &search);
          /* what is no subject points back less surely */
          if (whence_things_is_clear (&search, WHENCE_THINGS_MARGIN)
              && (told.part == WHENCE_PART_SUBJECT || search.score * 2 >= search.second * 3) && !is_passed_by (self, &told, search.best)
              && !is_far_off (self, &told, search.best))
            thing = search.best;
        }
    }
  if (thing < 0 && told.bare && !told.many && told.noun != 0 && told.sorts == WHENCE_SORT_PERSON && !several)
    thing = find_post_holder (self, &told);
  if (thing < 0)
    thing = whence_things_add (self, &told, at);
  whence_told_at (self, at)->thing = thing;
  whence_things_add_telling (self, thing, at);
}

/**
 * whence_things_settle_proper:
 * @self: things
 * @at: index of a telling by a name that stands only at the begin of sentences
 *
 * Settles what it stands for: the same word, the same thing.
 */
void
whence_things_settle_proper (WhenceThings *self, gint at)
{
  const WhenceTold told = *whence_told_at (self, at);
  gboolean several;
  gint thing = find_called (self, &told, &several);

  if (thing < 0)
    thing = whence_things_add (self, &told, at);
  whence_told_at (self, at)->thing = thing;
  whence_thing_at (self, thing)->proper = TRUE;
  whence_things_add_telling (self, thing, at);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each noun phrase and pronoun of a sentence stands for.  Names and what is said to be the same first; then "the
 * company" by what it is called and what sort of thing that is; then the pronouns.  Where two are about as salient
 * nothing is settled. */
#include "whence-things-private.h"

#include "whence-word-class.h"

/* --- things --- */

/**
 * whence_things_add:
 * @self: things
 * @told: what tells of it first
 * @best: index of the telling that describes it, or -1
 *
 * Returns: index of a new thing
 */
gint
whence_things_add (WhenceThings *self, const WhenceTold *told, gint best)
{
  WhenceThing thing
      = { .entity = told->entity, .best = best, .sorts = told->sorts, .gender = told->gender, .many = told->many };

  g_array_append_val (self->things, thing);
  if (told->entity >= 0)
    self->of_entity[told->entity] = (gint32) self->things->len - 1;
  return (gint) self->things->len - 1;
}

static void
add_noun (WhenceThings *self, gint index, guint noun)
{
  WhenceThing *thing = whence_thing_at (self, index);

  if (noun != 0 && thing->n_nouns < WHENCE_THING_NOUNS_MAX && !whence_thing_has_noun (thing, noun))
    thing->nouns[thing->n_nouns++] = noun;
}

/**
 * whence_things_add_telling:
 * @self: things
 * @index: a thing
 * @at: index of a telling of it
 *
 * Learns what is told of the thing more: what it is called, and whether it is he or she.
 */
void
whence_things_add_telling (WhenceThings *self, gint index, gint at)
{
  const WhenceTold *told = whence_told_at (self, at);
  WhenceThing *thing = whence_thing_at (self, index);
  const WhenceTold *best = thing->best >= 0 ? whence_told_at (self, thing->best) : NULL;

  if (thing->gender == WHENCE_PRONOUN_NONE)
    thing->gender = told->gender;
  thing->subject = thing->subject || told->part == WHENCE_PART_SUBJECT;
  if (thing->sorts == WHENCE_SORT_UNKNOWN
      || (thing->entity < 0 && told->entity >= 0 && told->sorts != WHENCE_SORT_UNKNOWN))
    thing->sorts = told->sorts & (guint16) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED);
  /* "Ocean Hope, a ferry": the name is a town's, too */
  if (told->same >= 0 && told->entity < 0 && thing->sorts == WHENCE_SORT_PLACE
      && (told->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK)))
    thing->sorts = told->sorts & (guint16) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED);
  if (thing->entity < 0
      && (best == NULL || (best->bare && !told->bare && told->form != WHENCE_TOLD_PRONOUN && told->same < 0)))
    thing->best = at;
  if (told->entity >= 0 && told->role_token < 0)
    {
      gboolean articled = self->source->tokens->classes[told->begin] == WHENCE_CLASS_THE;

      thing->articled = thing->articled || articled;
      thing->bare = thing->bare || !articled;
    }
  thing->collective = thing->collective || (told->noun != 0 && whence_things_is (self, told->token, whence_things_words (self)->many))
                      || (told->role != 0 && whence_things_is (self, (guint) told->role_token, whence_things_words (self)->many));
  if (told->noun != 0 && (told->sorts & WHENCE_SORT_BODY))
    thing->lines |= whence_things_find_lines (self, told->token);
  if (told->role != 0)
    thing->lines |= whence_things_find_lines (self, (guint) told->role_token);
  add_noun (self, index, told->noun);
  add_noun (self, index, told->role);
}

/* "Harvest Festival", "University of Porto": a name is called by its first and last word, too. */
static void
add_name_nouns (WhenceThings *self, gint index, const WhenceTold *told)
{
  guint first = told->begin;

  while (first < told->end && !(self->source->tokens->tokens[first].flags & WHENCE_TOKEN_CAPITAL))
    first++;
  /* "Hartwell Town won.  They …", but no "New York City" */
  if (whence_entities_at (self->source->entities, told->entity)->kind == WHENCE_ENTITY_BODY && whence_things_is (self, told->end - 1, self->source->words->club_ends))
    whence_thing_at (self, index)->collective = TRUE;
  if (whence_thing_at (self, index)->sorts == WHENCE_SORT_PERSON || first + 1 >= told->end)
    return;
  whence_thing_at (self, index)->lines |= whence_things_find_lines (self, told->end - 1) | whence_things_find_lines (self, first);
  /* "the European Court of Justice" */
  for (guint i = first + 1; i < told->end; i++)
    if (self->source->tokens->classes[i] == WHENCE_CLASS_OF)
      {
        whence_thing_at (self, index)->lines |= whence_things_find_lines (self, i - 1);
        add_noun (self, index, whence_things_find_noun (self, i - 1));
        break;
      }
  add_noun (self, index, whence_things_find_noun (self, told->end - 1));
  add_noun (self, index,
            whence_things_find_noun (self, first + (self->source->tokens->classes[first] == WHENCE_CLASS_THE)));
}

/**
 * whence_things_is_verb:
 * @self: things
 * @told: a telling
 * @verbs: (array zero-terminated=1): verbs as a dictionary has them
 *
 * Returns: whether its clause's verb is one of them
 */
gboolean
whence_things_is_verb (const WhenceThings *self, const WhenceTold *told, const char *const *verbs)
{
  const WhenceToken *verb = told->clause >= 0 ? &self->source->tokens->tokens[told->clause] : NULL;

  return verb != NULL
         && whence_kinds_has_form (self->source->words, verbs, self->source->article->text + verb->begin, verb->length);
}

/* "Lumio was founded", "Napoleon died": what a name that no list has does or suffers says what it is. */
static void
guess_sort (WhenceThings *self, const WhenceTold *told)
{
  const WhenceThingWords *words = whence_things_words (self);
  WhenceThing *thing = whence_thing_at (self, told->thing);
  gboolean does = told->part == WHENCE_PART_SUBJECT && !told->passive;
  const WhenceSortRow *rows = does ? words->doers : words->done;
  guint n = does ? words->n_doers : words->n_done;

  /* "Residents said that they …" */
  if (thing->sorts == WHENCE_SORT_UNKNOWN && thing->many && !whence_thing_is_named (thing))
    {
      thing->sorts = does && whence_things_is_speech (self, told) ? WHENCE_SORT_PERSON : WHENCE_SORT_UNKNOWN;
      return;
    }
  if (thing->sorts != WHENCE_SORT_UNKNOWN || (told->part != WHENCE_PART_SUBJECT && told->part != WHENCE_PART_OBJECT))
    return;
  for (guint i = 0; i < n && thing->sorts == WHENCE_SORT_UNKNOWN; i++)
    if (whence_things_is_verb (self, told, rows[i].words))
      thing->sorts = (guint16) rows[i].sort;
}

/* --- by name, or by being said to be the same --- */

static void
settle_name (WhenceThings *self, gint at)
{
  WhenceTold *told = whence_told_at (self, at);
  gboolean first = self->of_entity[told->entity] < 0;
  gint thing = first ? whence_things_add (self, told, at) : self->of_entity[told->entity];

  told->thing = thing;
  if (first)
    add_name_nouns (self, thing, told);
  whence_things_add_telling (self, thing, at);
  guess_sort (self, told);
}

static void
settle_same (WhenceThings *self, gint at)
{
  WhenceTold *told = whence_told_at (self, at), *first = whence_told_at (self, told->same);

  if (first->thing < 0)
    return;
  if (told->entity >= 0 && self->of_entity[told->entity] >= 0)
    {
      /* "the minister, Anna Lind": who was named before */
      told->thing = self->of_entity[told->entity];
      first->thing = told->thing;
      whence_things_add_telling (self, told->thing, told->same);
    }
  else if (told->entity >= 0 && whence_thing_at (self, first->thing)->entity < 0)
    {
      told->thing = first->thing;
      whence_things_add_telling (self, told->thing, at);
      whence_thing_at (self, told->thing)->entity = told->entity;
      whence_thing_at (self, told->thing)->best = at;
      self->of_entity[told->entity] = told->thing;
      return;
    }
  told->thing = first->thing;
  whence_things_add_telling (self, told->thing, at);
}

/* "his sons Carl and Aage" */
static gboolean
follow_persons (const WhenceThings *self, const WhenceTold *several)
{
  const WhenceToken *before = &self->source->tokens->tokens[several->begin - (several->begin > 0)];

  return !(before->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT))
         && whence_things_get_sorts (self, self->source->article->text + before->begin, before->length) == WHENCE_SORT_PERSON;
}

static void
settle_several (WhenceThings *self, gint at, guint begin)
{
  WhenceTold *told = whence_told_at (self, at);
  gint32 members[WHENCE_ENTITIES_GROUP_MAX];
  guint n = 0, sorts = 0, persons = 0, bodies = 0, unknown = 0;
  gboolean named = TRUE;
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
      named = named && member->entity >= 0;
      unknown += whence_thing_at (self, member->thing)->sorts == WHENCE_SORT_UNKNOWN;
      bodies += (whence_thing_at (self, member->thing)->sorts & (WHENCE_SORT_BODY | WHENCE_SORT_LAND)) != 0;
    }
  /* of names some may be in no list */
  if (n < 2 || (persons > 0 && persons + bodies + (named ? unknown : 0) < n))
    return;
  for (guint i = 0; named && (persons > 0 || follow_persons (self, told)) && i < n; i++)
    if (whence_thing_at (self, members[i])->sorts == WHENCE_SORT_UNKNOWN)
      sorts = whence_thing_at (self, members[i])->sorts = WHENCE_SORT_PERSON;
  told->sorts = (guint16) sorts;
  told->gender = WHENCE_PRONOUN_NONE;
  index = whence_things_add (self, told, at);
  told->thing = index;
  whence_thing_at (self, index)->several = TRUE;
  whence_thing_at (self, index)->n_members = (guint8) n;
  for (guint i = 0; i < n; i++)
    whence_thing_at (self, index)->members[i] = members[i];
  for (guint i = 0; i < whence_thing_at (self, members[0])->n_nouns; i++)
    add_noun (self, index, whence_thing_at (self, members[0])->nouns[i]);
  /* "the two leaders, Anna Lind and Otto Reiss" */
  if (whence_told_at (self, told->joined)->joined < 0)
    {
      add_noun (self, index, whence_told_at (self, told->joined)->noun);
      whence_told_at (self, told->joined)->thing = index;
    }
}

/* "It sold the business": not what "it" stands for, which is to be known before. */
static gboolean
waits_for_subject (const WhenceThings *self, const WhenceHeard *heard, const WhenceTold *told)
{
  gint subject = told->form == WHENCE_TOLD_KNOWN && told->part == WHENCE_PART_OBJECT && (told->sorts & WHENCE_SORT_BODY) && told->entity < 0
                     ? whence_things_find_at (self, heard, told->subject_token)
                     : -1;
  const WhenceTold *it = subject >= 0 ? whence_told_at (self, subject) : NULL;

  return it != NULL && it->pronoun == WHENCE_PRONOUN_THING && !it->silent && it->token < told->token;
}

/**
 * whence_things_settle:
 * @self: things
 * @sentence: index of a sentence that was heard
 *
 * Settles what the sentence's words stand for, from what was settled before.
 */
void
whence_things_settle (WhenceThings *self, guint sentence)
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
      if ((told->nth > 0 && whence_things_settle_nth (self, (gint) i)) || (told->elliptic && whence_things_settle_elliptic (self, (gint) i)))
        continue;
      if (told->form == WHENCE_TOLD_SEVERAL)
        settle_several (self, (gint) i, heard.first);
      else if (told->entity >= 0)
        settle_name (self, (gint) i);
      else if (told->proper)
        whence_things_settle_proper (self, (gint) i);
      else if (waits_for_subject (self, &heard, told))
        continue;
      else if (told->form == WHENCE_TOLD_KNOWN)
        whence_things_settle_noun (self, (gint) i);
      else
        {
          gint thing = told->many ? whence_things_find_pair (self, told) : -1;

          if (thing < 0)
            thing = whence_things_add (self, told, (gint) i);

          whence_told_at (self, (gint) i)->thing = thing;
          whence_things_add_telling (self, thing, (gint) i);
          if (told->many)
            guess_sort (self, whence_told_at (self, (gint) i));
        }
    }
  for (guint i = heard.first; i < end; i++)
    if (whence_told_at (self, (gint) i)->pronoun)
      whence_things_settle_pronoun (self, (gint) i);
  for (guint i = heard.first; i < end; i++)
    if (whence_told_at (self, (gint) i)->thing < 0 && waits_for_subject (self, &heard, whence_told_at (self, (gint) i)))
      whence_things_settle_noun (self, (gint) i);
  /* "he was a carpenter" */
  for (guint i = heard.first; i < end; i++)
    if (whence_told_at (self, (gint) i)->same >= 0 && whence_told_at (self, (gint) i)->thing < 0)
      settle_same (self, (gint) i);
  self->heard[sentence].state = WHENCE_HEARD_SETTLED;
}

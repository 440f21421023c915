/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What names are of, and the names of sentences that are not parsed. */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-class.h"

/* What a page is of is said so near its begin. */
#define DEFINED_WORDS 40

/**
 * whence_things_get_entity_sorts:
 * @self: things
 * @index: an entity
 *
 * Returns: #WhenceSort of a name, by the lists and by what it is built on
 */
guint
whence_things_get_entity_sorts (const WhenceThings *self, gint index)
{
  const WhenceThingWords *words = whence_things_words (self);
  const WhenceEntity *entity = whence_entities_at (self->source->entities, index);
  const char *last = strrchr (entity->name, ' '), *first = strchr (entity->name, ' ');
  guint sorts = WHENCE_SORT_UNKNOWN;

  /* "Ross & Pike", though both are first names */
  if (strstr (entity->name, " & ") != NULL)
    return WHENCE_SORT_BODY;
  switch (entity->kind)
    {
    case WHENCE_ENTITY_PERSON:
      return WHENCE_SORT_PERSON;
    case WHENCE_ENTITY_LAND:
      return WHENCE_SORT_LAND;
    case WHENCE_ENTITY_DEMONYM:
      return WHENCE_SORT_VOID;
    case WHENCE_ENTITY_BODY:
      /* "St Mary's Church" is a house, too */
      for (const char *word = entity->name; word != NULL; word = (word = strchr (word, ' ')) != NULL ? word + 1 : NULL)
        sorts |= whence_things_get_sorts (self, word, strcspn (word, " "));
      return WHENCE_SORT_BODY | (sorts & WHENCE_SORT_SITE);
    default:
      break;
    }
  /* "R. Lakshmi" */
  if (first == entity->name + 2 && entity->name[1] == '.' && !(last != NULL && whence_kinds_has_word (words->body_marks, last + 1, strlen (last + 1))))
    return WHENCE_SORT_PERSON;
  /* "HMS Lark", and "the Lady Maren", whose title is part of the name */
  if (first != NULL
      && (whence_kinds_has_word (words->ship_marks, entity->name, (gsize) (first - entity->name))
          || whence_kinds_has_word (words->female, entity->name, (gsize) (first - entity->name))))
    return WHENCE_SORT_SHIP;
  if (last != NULL && whence_kinds_has_word (words->body_marks, last + 1, strlen (last + 1)))
    return WHENCE_SORT_BODY;
  for (const char *word = entity->name; first != NULL && word != NULL && sorts == WHENCE_SORT_UNKNOWN;
       word = (word = strchr (word, ' ')) != NULL ? word + 1 : NULL)
    sorts = whence_things_get_sorts (self, word, strcspn (word, " "));
  /* but "Comet Brewer" */
  if (last != NULL && (sorts == WHENCE_SORT_UNKNOWN || (sorts & WHENCE_SORT_PERSON))
      && whence_things_get_sorts (self, last + 1, strlen (last + 1)) == WHENCE_SORT_PERSON)
    return WHENCE_SORT_PERSON;
  sorts &= (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED | WHENCE_SORT_VOID | WHENCE_SORT_PERSON);
  if (sorts == 0 && entity->kind == WHENCE_ENTITY_PLACE)
    return WHENCE_SORT_PLACE;
  return sorts;
}

/**
 * whence_things_is_lesser:
 * @self: things
 * @post: a token that tells of an office
 *
 * Returns: whether it is a former one or that of a deputy: who holds it is not told of by its word alone
 */
gboolean
whence_things_is_lesser (const WhenceThings *self, guint post)
{
  return post > 0
         && (whence_things_is (self, post - 1, whence_things_words (self)->of_two) || whence_things_is (self, post - 1, self->source->words->ranks));
}

/* "the drug maker Ostra", "the Lido": what stands before a name that is not parsed says what it is. */
static void
tell_before (WhenceThings *self, const WhenceSentence *sentence, WhenceTold *told)
{
  const WhenceTokens *tokens = self->source->tokens;
  guint before = told->token > sentence->first ? told->token - 1 : told->token;
  const WhenceToken *word = &tokens->tokens[before];
  guint sorts = before < told->token && !(word->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION))
                    ? whence_things_get_sorts (self, self->source->article->text + word->begin, word->length)
                    : WHENCE_SORT_UNKNOWN;

  if (tokens->classes[before] == WHENCE_CLASS_THE)
    told->begin = before;
  if (sorts == WHENCE_SORT_UNKNOWN || (sorts & WHENCE_SORT_VOID) || whence_things_is_lesser (self, before))
    return;
  told->role_token = (gint32) before;
  told->role = whence_things_find_noun (self, before);
  if (told->sorts == WHENCE_SORT_UNKNOWN)
    told->sorts = (guint16) (sorts & (guint) ~(WHENCE_SORT_GENERAL | WHENCE_SORT_CALLED));
  if (before <= sentence->first + 2)
    told->part = WHENCE_PART_SUBJECT;
}

/* The noun that says what a name is of: "The Velvet Pines (1988–99) were an English folk band from York"; or 0. */
static guint
find_definition (const WhenceThings *self, const WhenceSentence *sentence, guint token)
{
  const WhenceTokens *tokens = self->source->tokens;
  guint end = sentence->first + sentence->n, noun = 0, depth = 0;
  gboolean said = FALSE;

  for (guint i = token; i + 1 < end && i < token + DEFINED_WORDS; i++)
    {
      const WhenceToken *word = &tokens->tokens[i];
      const char *text = self->source->article->text + word->begin;

      depth += *text == '(' ? 1 : *text == ')' && depth > 0 ? -1 : 0;
      if (said && (word->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION)) && tokens->classes[i] != WHENCE_CLASS_DASH)
        return noun;
      if (said && whence_things_get_sorts (self, text, word->length) != WHENCE_SORT_UNKNOWN)
        noun = i;
      if (!said && depth == 0 && whence_things_is (self, i, self->source->words->be)
          && (tokens->classes[i + 1] == WHENCE_CLASS_A || tokens->classes[i + 1] == WHENCE_CLASS_THE))
        {
          said = TRUE;
          i++;
        }
    }
  return noun;
}

/* What the article is about is told of once more by what it is said to be. */
static void
tell_definition (WhenceThings *self, guint sentence, gint name)
{
  const WhenceTokens *tokens = self->source->tokens;
  guint noun = find_definition (self, &tokens->sentences[sentence], whence_told_at (self, name)->end);
  const WhenceToken *word = &tokens->tokens[noun];
  WhenceTold told = *whence_told_at (self, name);

  if (noun == 0)
    return;
  told.token = told.begin = noun;
  told.end = told.complement = noun + 1;
  told.entity = -1;
  told.same = name;
  told.role_token = -1;
  told.role = 0;
  told.form = WHENCE_TOLD_NEW;
  told.part = WHENCE_PART_OTHER;
  told.noun = whence_things_find_noun (self, noun);
  told.sorts = (guint16) whence_things_get_sorts (self, self->source->article->text + word->begin, word->length);
  g_array_append_val (self->told, told);
}

/**
 * whence_things_collect_names:
 * @self: things
 * @sentence: index of a sentence not heard yet
 *
 * Adds the names of a sentence that is not parsed, and "he" or "she" where it begins so.
 */
void
whence_things_collect_names (WhenceThings *self, guint sentence)
{
  const WhenceSource *source = self->source;
  const WhenceSentence *at = &source->tokens->sentences[sentence];
  WhenceHeard *heard = &self->heard[sentence];
  const WhenceToken *first = &source->tokens->tokens[at->first];
  WhencePronoun pronoun
      = whence_kinds_get_pronoun (source->words, source->article->text + first->begin, first->length, NULL);

  gboolean defined = FALSE;

  heard->first = self->told->len;
  if (pronoun == WHENCE_PRONOUN_MALE || pronoun == WHENCE_PRONOUN_FEMALE)
    {
      WhenceTold told = whence_told_begin (at->first, 1, sentence);

      told.form = WHENCE_TOLD_PRONOUN;
      told.pronoun = (guint8) pronoun;
      told.part = WHENCE_PART_SUBJECT;
      g_array_append_val (self->told, told);
    }
  for (guint i = whence_entities_find_run (source->entities, at->first);
       i < source->entities->runs->len && whence_entities_run_at (source->entities, i)->sentence == sentence; i++)
    {
      const WhenceRun *run = whence_entities_run_at (source->entities, i);
      WhenceTold told = whence_told_begin (run->token, run->n, sentence);

      if (run->entity < 0)
        continue;
      told.entity = run->entity;
      told.form = WHENCE_TOLD_NAME;
      told.part = run->sentence_offset <= 1 ? WHENCE_PART_SUBJECT : WHENCE_PART_OTHER;
      told.gender = (guint8) whence_entities_at (source->entities, run->entity)->gender;
      told.sorts = (guint16) whence_things_get_entity_sorts (self, run->entity);
      tell_before (self, at, &told);
      g_array_append_val (self->told, told);
      if (run->entity == self->topic && !defined)
        {
          tell_definition (self, sentence, (gint) self->told->len - 1);
          defined = TRUE;
        }
    }
  heard->n = self->told->len - heard->first;
  heard->state = WHENCE_HEARD_TOLD;
}

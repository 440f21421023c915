/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a pronoun or a noun stands for that names nobody.  A pronoun stands for the name of its kind told last: in its own sentence, else the one
 * that the sentence before begins with, and so back. */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-word-class.h"

#define SENTENCES_BACK 6
#define JOINED_BACK 2
#define HERO_LEAST 3
#define TOLD_OFTEN 2

guint
whence_entities_find_run (const WhenceEntities *self,
          guint                 token)
{
  guint low = 0, high = self->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (whence_entities_run_at (self, middle)->token < token)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
fits (const WhenceEntity *entity,
      WhencePronoun pronoun)
{
  switch (pronoun)
    {
    case WHENCE_PRONOUN_MALE:
    case WHENCE_PRONOUN_FEMALE:
      return entity->kind == WHENCE_ENTITY_PERSON && (entity->gender == WHENCE_PRONOUN_NONE || entity->gender == pronoun);
    case WHENCE_PRONOUN_THING:
      return entity->kind == WHENCE_ENTITY_NAME || entity->kind == WHENCE_ENTITY_BODY || entity->kind == WHENCE_ENTITY_LAND;
    default:
      return FALSE;
    }
}

static const char *
name_of (const WhenceEntity *entity,
         gboolean      whole)
{
  return entity->brief != NULL && !whole ? entity->brief : entity->name;
}

/* "past the Earth", "from Hungary": what is told of is something else. */
static gboolean
stands_after_preposition (const WhenceEntities *self,
                          const WhenceRun      *run)
{
  guint at = run->token;

  for (guint back = 1; back <= 2 && back <= run->sentence_offset; back++)
    {
      const WhenceToken *token = &self->tokens->tokens[at - back];
      const char *word = self->article->text + token->begin;

      if (self->tokens->classes[at - back] == WHENCE_CLASS_IN || whence_kinds_has_word (self->words->locatives, word, token->length)
          || whence_kinds_has_word (self->words->genitives, word, token->length) || whence_kinds_has_word (self->words->dangling, word, token->length))
        return TRUE;
      if (!whence_kinds_has_word (self->words->articles, word, token->length))
        return FALSE;
    }
  return FALSE;
}

/* Whether a thing is what the text around it is about: named again and again, or what its sentence begins with. */
static gboolean
is_told_of (const WhenceEntities *self,
            const WhenceRun      *run)
{
  return run->sentence_offset <= 1 || whence_entities_at (self, run->entity)->count >= TOLD_OFTEN;
}

/* Whether its sentence has such a pronoun before the name. */
static gboolean
stands_after_pronoun (const WhenceEntities *self,
                      const WhenceRun            *run,
                      WhencePronoun         pronoun)
{
  for (guint i = run->token - run->sentence_offset; i < run->token; i++)
    {
      const WhenceToken *token = &self->tokens->tokens[i];

      if ((token->flags & WHENCE_TOKEN_FUNCTION)
          && whence_kinds_get_pronoun (self->words, self->article->text + token->begin, token->length, NULL) == pronoun)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_entities_resolve:
 * @self: entities
 * @token: index of a pronoun
 * @pronoun: what kind of pronoun it is
 * @whole: whether the whole name is wanted, not what the article calls it for short
 *
 * Returns: (transfer none) (nullable): the name it stands for, or %NULL where that is not told
 */
const char *
whence_entities_resolve (const WhenceEntities *self,
                         guint                 token,
                         WhencePronoun         pronoun,
                         gboolean              whole)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, token);
  guint own = (guint) (sentence - self->tokens->sentences);
  guint at = whence_entities_find_run (self, token);
  gint first_of = -1;
  guint seen = own;

  for (guint i = at; i > 0; i--)
    {
      const WhenceRun *run = whence_entities_run_at (self, i - 1);

      if (own - run->sentence > SENTENCES_BACK)
        break;
      if (!fits (whence_entities_at (self, run->entity), pronoun))
        continue;
      if (run->sentence == own)
        {
          /* "the firm built a plant in Skien, and it …" */
          if (pronoun == WHENCE_PRONOUN_THING && stands_after_preposition (self, run))
            continue;
          return name_of (whence_entities_at (self, run->entity), whole);
        }
      /* of an earlier sentence the first such name counts: most often it is the subject */
      if (first_of >= 0 && run->sentence != seen)
        break;
      /* unless a pronoun stands before it, which is: "he will be received by B" */
      if (stands_after_pronoun (self, run, pronoun))
        continue;
      if (pronoun == WHENCE_PRONOUN_THING && (stands_after_preposition (self, run) || !is_told_of (self, run)))
        continue;
      seen = run->sentence;
      /* a thing is more often what the article is about */
      if (pronoun != WHENCE_PRONOUN_THING || first_of < 0 || whence_entities_at (self, run->entity)->count >= whence_entities_at (self, first_of)->count)
        first_of = run->entity;
    }
  /* "after he resigned, A B …": nobody told before, but behind */
  for (guint i = at; first_of < 0 && i < self->runs->len && whence_entities_run_at (self, i)->sentence == own; i++)
    if (pronoun != WHENCE_PRONOUN_THING && fits (whence_entities_at (self, whence_entities_run_at (self, i)->entity), pronoun))
      first_of = whence_entities_run_at (self, i)->entity;
  return first_of >= 0 ? name_of (whence_entities_at (self, first_of), whole) : NULL;
}

/* Adds each of a kind that a sentence names before @end, once.  Returns: how many, more than fit where they are too many */
static guint
collect_named (const WhenceEntities *self,
               guint                 sentence,
               guint                 end,
               WhenceEntityKind      kind,
               gint                  found[WHENCE_ENTITIES_GROUP_MAX])
{
  guint n = 0;

  for (guint i = whence_entities_find_run (self, self->tokens->sentences[sentence].first);
       i < self->runs->len && whence_entities_run_at (self, i)->token < end && whence_entities_run_at (self, i)->sentence == sentence; i++)
    {
      gint entity = whence_entities_run_at (self, i)->entity;
      gboolean known = FALSE;

      if (whence_entities_at (self, entity)->kind != kind)
        continue;
      for (guint k = 0; k < n && !known; k++)
        known = found[k] == entity;
      if (known)
        continue;
      if (n == WHENCE_ENTITIES_GROUP_MAX)
        return n + 1;
      found[n++] = entity;
    }
  return n;
}

/**
 * whence_entities_find_group:
 * @self: entities
 * @token: index of a noun for two: "the couple", "both nations"
 * @kind: %WHENCE_ENTITY_PERSON or %WHENCE_ENTITY_LAND
 * @names: (out): their whole names, borrowed
 *
 * Returns: 2 where the sentence, or the nearest before it that names any of that kind, names just two; else 0
 */
guint
whence_entities_find_group (const WhenceEntities *self,
                            guint                 token,
                            WhenceEntityKind      kind,
                            const char           *names[WHENCE_ENTITIES_GROUP_MAX])
{
  guint own = (guint) (whence_tokens_get_sentence (self->tokens, token) - self->tokens->sentences);

  for (guint s = own + 1; s-- > 0 && own - s <= SENTENCES_BACK;)
    {
      gint found[WHENCE_ENTITIES_GROUP_MAX];
      guint n = collect_named (self, s, token, kind, found);

      if (n < 2)
        continue;
      if (n > 2)
        return 0;
      for (guint i = 0; i < n; i++)
        names[i] = whence_entities_at (self, found[i])->name;
      return n;
    }
  return 0;
}

/* Whether nothing but "and" or a comma, and what stands before a name, is between two names. */
static gboolean
are_joined (const WhenceEntities *self,
            const WhenceRun      *first,
            const WhenceRun      *second)
{
  gboolean joined = FALSE;

  for (guint i = first->token + first->n; i < second->token; i++)
    {
      guint8 word_class = self->tokens->classes[i];
      const WhenceToken *token = &self->tokens->tokens[i];

      if (word_class == WHENCE_CLASS_AND || word_class == WHENCE_CLASS_COMMA)
        joined = TRUE;
      else if (word_class != WHENCE_CLASS_TITLE && word_class != WHENCE_CLASS_THE && !whence_entities_is (self, i, self->words->titles)
               && !((token->flags & WHENCE_TOKEN_CAPITAL) && joined && second->token - i <= 2))
        return FALSE;
    }
  return joined;
}

/* Names of a sentence in one row, "A, B and C"; more than two must be told so. */
static guint
collect_joined (const WhenceEntities *self,
                guint                 sentence,
                guint                 end,
                const char           *names[WHENCE_ENTITIES_GROUP_MAX])
{
  const WhenceRun *last = NULL;
  guint n = 0;

  for (guint i = whence_entities_find_run (self, self->tokens->sentences[sentence].first);
       i < self->runs->len && whence_entities_run_at (self, i)->token < end && whence_entities_run_at (self, i)->sentence == sentence; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      const WhenceEntity *entity = whence_entities_at (self, run->entity);

      if (entity->kind == WHENCE_ENTITY_DEMONYM || entity->kind == WHENCE_ENTITY_EVENT)
        continue;
      if (last != NULL && entity->kind == whence_entities_at (self, last->entity)->kind && are_joined (self, last, run))
        {
          if (n == 0)
            names[n++] = whence_entities_at (self, last->entity)->name;
          if (n < WHENCE_ENTITIES_GROUP_MAX)
            names[n++] = entity->name;
        }
      else if (n > 0)
        return n;
      last = run;
    }
  return n;
}

/**
 * whence_entities_find_joined:
 * @self: entities
 * @token: index of "they"
 * @names: (out): the whole names of those it stands for, borrowed
 *
 * Returns: how many: those that the nearest sentence names in a row, "A and B", or 0
 */
guint
whence_entities_find_joined (const WhenceEntities *self,
                             guint                 token,
                             const char           *names[WHENCE_ENTITIES_GROUP_MAX])
{
  guint own = (guint) (whence_tokens_get_sentence (self->tokens, token) - self->tokens->sentences), n = 0;

  for (guint s = own + 1; n == 0 && s-- > 0 && own - s <= JOINED_BACK;)
    n = collect_joined (self, s, token, names);
  return n;
}

/**
 * whence_entities_find_body:
 * @self: entities
 * @token: index of a noun for a firm or an institution: "the company"
 *
 * Returns: (transfer none) (nullable): which one is meant: the one told most of the nearest sentence that names any
 */
const char *
whence_entities_find_body (const WhenceEntities *self,
                           guint                 token)
{
  guint own = (guint) (whence_tokens_get_sentence (self->tokens, token) - self->tokens->sentences);
  const WhenceEntity *best = NULL;
  guint seen = own;

  for (guint i = whence_entities_find_run (self, token); i > 0; i--)
    {
      const WhenceRun *run = whence_entities_run_at (self, i - 1);
      const WhenceEntity *entity = whence_entities_at (self, run->entity);

      if (own - run->sentence > SENTENCES_BACK || (best != NULL && run->sentence != seen))
        break;
      if (entity->kind != WHENCE_ENTITY_BODY && entity->kind != WHENCE_ENTITY_NAME)
        continue;
      seen = run->sentence;
      if (best == NULL || entity->count >= best->count)
        best = entity;
    }
  return best != NULL ? best->name : NULL;
}

/**
 * whence_entities_find_post:
 * @self: entities
 * @token: index of a title without a name: "the chancellor"
 *
 * Returns: (transfer none) (nullable): the person told last who was told with that title
 */
const char *
whence_entities_find_post (const WhenceEntities *self,
                           guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  const char *text = self->article->text;

  for (guint i = whence_entities_find_run (self, token); i > 0; i--)
    {
      const WhenceEntity *entity = whence_entities_at (self, whence_entities_run_at (self, i - 1)->entity);
      const WhenceToken *post = entity->post > 0 ? &self->tokens->tokens[entity->post - 1] : NULL;

      if (entity->kind == WHENCE_ENTITY_PERSON && post != NULL && post->length == word->length
          && g_ascii_strncasecmp (text + post->begin, text + word->begin, word->length) == 0)
        return entity->name;
    }
  return NULL;
}

/**
 * whence_entities_get_hero:
 * @self: entities
 *
 * Returns: (transfer none) (nullable): the one person that the article is about: told twice as often as any other
 */
const char *
whence_entities_get_hero (const WhenceEntities *self)
{
  const WhenceEntity *best = NULL;
  guint second = 0;

  for (guint i = 0; i < self->entities->len; i++)
    {
      const WhenceEntity *entity = whence_entities_at (self, (gint) i);

      if (entity->kind != WHENCE_ENTITY_PERSON)
        continue;
      if (best == NULL || entity->count > best->count)
        {
          second = best != NULL ? best->count : 0;
          best = entity;
        }
      else
        second = MAX (second, entity->count);
    }
  return best != NULL && best->count >= HERO_LEAST && best->count >= 2 * second ? best->name : NULL;
}

static char *
join_names (const WhenceEntities *self,
            const char           *first,
            const char           *second)
{
  return g_strdup_printf ("%s %s %s", first, self->words->and, second);
}

/**
 * whence_entities_find_pair:
 * @self: entities
 * @kind: %WHENCE_ENTITY_PERSON or %WHENCE_ENTITY_LAND
 * @pair: (out): indices of two entities
 *
 * Returns: whether two of that kind stand out in the article: each told twice and more often than any third
 */
gboolean
whence_entities_find_pair (const WhenceEntities *self,
                           WhenceEntityKind      kind,
                           gint                  pair[2])
{
  guint third = 0;

  pair[0] = pair[1] = -1;
  for (guint i = 0; i < self->entities->len; i++)
    {
      const WhenceEntity *entity = whence_entities_at (self, (gint) i);
      gboolean is_first = pair[0] < 0 || entity->count > whence_entities_at (self, pair[0])->count;

      if (entity->kind != kind)
        continue;
      if (!is_first && pair[1] >= 0 && entity->count <= whence_entities_at (self, pair[1])->count)
        {
          third = MAX (third, entity->count);
          continue;
        }
      third = pair[1] >= 0 ? whence_entities_at (self, pair[1])->count : 0;
      pair[1] = is_first ? pair[0] : (gint) i;
      pair[0] = is_first ? (gint) i : pair[0];
    }
  return pair[1] >= 0 && whence_entities_at (self, pair[1])->count >= 2 && whence_entities_at (self, pair[1])->count > third;
}

/**
 * whence_entities_get_pair:
 * @self: entities
 * @token: index of what stands for them
 * @kind: %WHENCE_ENTITY_PERSON or %WHENCE_ENTITY_LAND
 *
 * Returns: (transfer full) (nullable): the two of that kind that the article is about, "A and B", where two stand out, else those two that the
 * sentence or one shortly before it names
 */
char *
whence_entities_get_pair (const WhenceEntities *self,
                          guint                 token,
                          WhenceEntityKind      kind)
{
  const char *names[WHENCE_ENTITIES_GROUP_MAX];
  gint pair[2];

  if (whence_entities_find_pair (self, kind, pair))
    return join_names (self, name_of (whence_entities_at (self, pair[0]), FALSE), name_of (whence_entities_at (self, pair[1]), FALSE));
  return whence_entities_find_group (self, token, kind, names) == 2 ? join_names (self, names[0], names[1]) : NULL;
}

/**
 * whence_entities_get_at:
 * @self: entities
 * @token: index of a token
 * @out_kind: (out): what it is
 * @out_n: (out): how many tokens the name takes
 *
 * Returns: (transfer none) (nullable): the whole name that begins at @token
 */
const char *
whence_entities_get_at (const WhenceEntities *self,
                        guint                 token,
                        WhenceEntityKind     *out_kind,
                        guint                *out_n)
{
  guint at = whence_entities_find_run (self, token);
  const WhenceEntity *entity;

  if (at >= self->runs->len || whence_entities_run_at (self, at)->token != token)
    return NULL;
  entity = whence_entities_at (self, whence_entities_run_at (self, at)->entity);
  *out_kind = (WhenceEntityKind) entity->kind;
  *out_n = whence_entities_run_at (self, at)->n;
  return entity->name;
}

/**
 * whence_entities_get_brief:
 * @self: entities
 * @token: index of a token
 *
 * Returns: (transfer none) (nullable): what the article calls for short the person whose name begins at @token
 */
const char *
whence_entities_get_brief (const WhenceEntities *self,
                           guint                 token)
{
  guint at = whence_entities_find_run (self, token);
  const WhenceEntity *entity;

  if (at >= self->runs->len || whence_entities_run_at (self, at)->token != token)
    return NULL;
  entity = whence_entities_at (self, whence_entities_run_at (self, at)->entity);
  return entity->kind == WHENCE_ENTITY_PERSON ? entity->brief : NULL;
}

/**
 * whence_entities_find_person:
 * @self: entities
 * @begin: first token to look at
 * @end: the token after the last
 *
 * Returns: the first token of the first person's name between the two, or -1
 */
gint
whence_entities_find_person (const WhenceEntities *self,
                             guint                 begin,
                             guint                 end)
{
  for (guint i = whence_entities_find_run (self, begin); i < self->runs->len && whence_entities_run_at (self, i)->token < end; i++)
    if (whence_entities_at (self, whence_entities_run_at (self, i)->entity)->kind == WHENCE_ENTITY_PERSON)
      return (gint) whence_entities_run_at (self, i)->token;
  return -1;
}

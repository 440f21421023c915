/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names are runs of capitalised words.  A name is a person's where a title or first name says so, or where a part of it stands alone for the
 * whole elsewhere; a shorter form is the longer one that begins or ends with it.  A pronoun stands for the name of its kind told
 * last: in its own sentence, else the one that the sentence before begins with, and so back. */
#include "whence-entities.h"

#include <string.h>

#include "whence-names.h"
#include "whence-word-class.h"

#define RUN_MAX 5
#define SENTENCES_BACK 6

typedef struct
{
  char  *name;  /* as told longest */
  char  *brief; /* as the article calls it for short */
  guint  kind;
  guint  gender; /* WhencePronoun, or NONE */
  guint  count;
  guint  alone; /* how often a part stood for the whole */
} Entity;

typedef struct
{
  guint32 token;
  guint16 n;
  guint16 sentence_offset;
  guint32 sentence;
  gint    entity;
  char   *text;
  gboolean titled;
} Run;

struct _WhenceEntities
{
  const WhenceArticle    *article;
  const WhenceTokens     *tokens;
  const WhenceEventWords *words;
  GArray                 *runs;     /* element-type Run, in order */
  GArray                 *entities; /* element-type Entity */
};

static Run *
run_at (const WhenceEntities *self,
        guint                 index)
{
  return &g_array_index (self->runs, Run, index);
}

static Entity *
entity_at (const WhenceEntities *self,
           gint                  index)
{
  return &g_array_index (self->entities, Entity, (guint) index);
}

static void
run_clear (gpointer data)
{
  g_free (((Run *) data)->text);
}

static void
entity_clear (gpointer data)
{
  g_free (((Entity *) data)->name);
  g_free (((Entity *) data)->brief);
}

static gboolean
is_title (const WhenceEntities *self,
          guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return self->tokens->classes[token] == WHENCE_CLASS_TITLE
         || whence_kinds_has_word (self->words->titles, self->article->text + word->begin, word->length);
}

/* A capital in mid-sentence, or at its begin where the word is no word of grammar. */
static gboolean
is_name_word (const WhenceEntities *self,
              guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  if (!(word->flags & WHENCE_TOKEN_CAPITAL) || (word->flags & WHENCE_TOKEN_FUNCTION) || self->tokens->classes[token] != WHENCE_CLASS_OTHER)
    return FALSE;
  return !is_title (self, token);
}

/* In a headline every word has its capital: what is a name there cannot be told. */
static gboolean
is_headline (const WhenceEntities *self,
             const WhenceSentence *sentence)
{
  guint words = 0, capitals = 0;

  if (sentence->paragraph < self->article->n_paragraphs
      && self->article->paragraphs[sentence->paragraph].kind == WHENCE_PARAGRAPH_BODY)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      guint flags = self->tokens->tokens[i].flags;

      if ((flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_FUNCTION)) || self->tokens->tokens[i].length < 4)
        continue;
      words++;
      capitals += (flags & WHENCE_TOKEN_CAPITAL) != 0;
    }
  return words >= 4 && capitals * 4 >= words * 3;
}

/* Words that have their capital also where no sentence begins. */
static GHashTable *
collect_capitals (const WhenceEntities *self)
{
  GHashTable *capitals = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->tokens->n_tokens; i++)
    {
      const WhenceToken *token = &self->tokens->tokens[i];

      if (!(token->flags & WHENCE_TOKEN_INITIAL) && is_name_word (self, i))
        g_hash_table_add (capitals, g_strndup (self->article->text + token->begin, token->length));
    }
  return capitals;
}

/* A capital at the begin of a sentence makes no name by itself. */
static gboolean
is_name_elsewhere (const WhenceEntities *self,
                   GHashTable           *capitals,
                   guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  g_autofree char *text = g_strndup (self->article->text + word->begin, word->length);

  return g_hash_table_contains (capitals, text) || whence_names_find (text, word->length) != 0;
}

/* "President A B", "the president, A B" */
static gboolean
follows_title (const WhenceEntities *self,
               guint                 begin,
               guint                 token)
{
  if (token > begin && is_title (self, token - 1))
    return TRUE;
  return token > begin + 1 && self->tokens->classes[token - 1] == WHENCE_CLASS_COMMA && is_title (self, token - 2);
}

static void
collect_runs (WhenceEntities *self)
{
  g_autoptr (GHashTable) capitals = collect_capitals (self);

  for (guint s = 0; s < self->tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &self->tokens->sentences[s];
      guint end = sentence->first + sentence->n;

      if (is_headline (self, sentence))
        continue;
      for (guint i = sentence->first; i < end; i++)
        {
          guint n = 0;
          Run run = { 0 };
          const WhenceToken *last;

          while (i + n < end && n < RUN_MAX && is_name_word (self, i + n))
            n++;
          if (n == 0 || (n == 1 && i == sentence->first && !is_name_elsewhere (self, capitals, i)))
            continue;
          last = &self->tokens->tokens[i + n - 1];
          run.token = i;
          run.n = (guint16) n;
          run.sentence = s;
          run.sentence_offset = (guint16) MIN (i - sentence->first, G_MAXUINT16);
          run.entity = -1;
          run.titled = follows_title (self, sentence->first, i);
          run.text = g_strndup (self->article->text + self->tokens->tokens[i].begin,
                                last->begin + last->length - self->tokens->tokens[i].begin);
          g_array_append_val (self->runs, run);
          i += n - 1;
        }
    }
}

static gint
compare_runs (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const Run *first = *(Run *const *) a, *second = *(Run *const *) b;

  if (first->n != second->n)
    return first->n > second->n ? -1 : 1;
  return first->token < second->token ? -1 : first->token > second->token;
}

static void
judge (Entity     *entity,
       const Run  *run,
       gboolean    alone)
{
  const char *space = strchr (run->text, ' ');
  guint flags = whence_names_find (run->text, strlen (run->text));
  guint first = whence_names_find (run->text, space != NULL ? (gsize) (space - run->text) : strlen (run->text));

  entity->count++;
  entity->alone += alone;
  if (flags & WHENCE_NAME_COUNTRY)
    entity->kind = WHENCE_ENTITY_LAND;
  else if (flags & WHENCE_NAME_PLACE)
    entity->kind = WHENCE_ENTITY_PLACE;
  else if (entity->kind == WHENCE_ENTITY_NAME && !(flags & WHENCE_NAME_ORGANISATION)
           && (run->titled || (space != NULL && (first & (WHENCE_NAME_FIRST_MALE | WHENCE_NAME_FIRST_FEMALE)))))
    entity->kind = WHENCE_ENTITY_PERSON;
  if (space != NULL && (first & WHENCE_NAME_FIRST_FEMALE) && !(first & WHENCE_NAME_FIRST_MALE))
    entity->gender = WHENCE_PRONOUN_FEMALE;
  else if (space != NULL && (first & WHENCE_NAME_FIRST_MALE) && !(first & WHENCE_NAME_FIRST_FEMALE))
    entity->gender = WHENCE_PRONOUN_MALE;
}

/* Two words, of which the first is a first name or the last a family name. */
static gboolean
sounds_personal (const char *name)
{
  const char *space = strchr (name, ' ');

  return space != NULL && space == strrchr (name, ' ')
         && ((whence_names_find (name, (gsize) (space - name)) & (WHENCE_NAME_FIRST_MALE | WHENCE_NAME_FIRST_FEMALE))
             || (whence_names_find (space + 1, strlen (space + 1)) & WHENCE_NAME_LAST));
}

/* Two words, neither of which the article also has with a small letter: "Hallam Pumps" makes pumps, a person's name is only a name. */
static gboolean
is_only_name (const WhenceEntities *self,
              const char           *name)
{
  const char *space = strchr (name, ' ');
  g_autofree char *first = NULL, *last = NULL;

  if (space == NULL || space != strrchr (name, ' ') || g_str_has_suffix (name, ".")
      || (whence_names_find (name, strlen (name)) & (WHENCE_NAME_ORGANISATION | WHENCE_NAME_PLACE)))
    return FALSE;
  first = g_ascii_strdown (name, space - name);
  last = g_ascii_strdown (space + 1, -1);
  for (guint i = 0; i < self->tokens->n_tokens; i++)
    {
      const WhenceToken *token = &self->tokens->tokens[i];
      const char *word = self->article->text + token->begin;

      if ((strlen (first) == token->length && memcmp (first, word, token->length) == 0)
          || (strlen (last) == token->length && memcmp (last, word, token->length) == 0))
        return FALSE;
    }
  return TRUE;
}

/* The longest forms first, so that a short one finds the whole it is part of. */
static void
group_runs (WhenceEntities *self)
{
  g_autoptr (GHashTable) by_name = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) by_part = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree Run **sorted = g_new (Run *, self->runs->len + 1);

  for (guint i = 0; i < self->runs->len; i++)
    sorted[i] = run_at (self, i);
  g_qsort_with_data (sorted, (gint) self->runs->len, sizeof *sorted, compare_runs, NULL);
  for (guint i = 0; i < self->runs->len; i++)
    {
      Run *run = sorted[i];
      gpointer found;
      gboolean alone = FALSE;

      if (g_hash_table_lookup_extended (by_name, run->text, NULL, &found))
        run->entity = GPOINTER_TO_INT (found);
      else if (g_hash_table_lookup_extended (by_part, run->text, NULL, &found))
        {
          run->entity = GPOINTER_TO_INT (found);
          alone = TRUE;
        }
      else
        {
          Entity entity = { .name = g_strdup (run->text) };
          const char *first = strchr (run->text, ' '), *last = strrchr (run->text, ' ');

          run->entity = (gint) self->entities->len;
          g_array_append_val (self->entities, entity);
          g_hash_table_insert (by_name, run->text, GINT_TO_POINTER (run->entity));
          if (first != NULL)
            {
              char *part = g_strndup (run->text, (gsize) (first - run->text));

              if (!g_hash_table_contains (by_part, part))
                g_hash_table_insert (by_part, part, GINT_TO_POINTER (run->entity));
              else
                g_free (part);
              if (!g_hash_table_contains (by_part, last + 1))
                g_hash_table_insert (by_part, g_strdup (last + 1), GINT_TO_POINTER (run->entity));
            }
        }
      if (alone && entity_at (self, run->entity)->brief == NULL)
        entity_at (self, run->entity)->brief = g_strdup (run->text);
      judge (entity_at (self, run->entity), run, alone);
    }
  for (guint i = 0; i < self->entities->len; i++)
    {
      Entity *entity = entity_at (self, (gint) i);

      if (entity->kind == WHENCE_ENTITY_NAME && entity->alone >= 2
          && (sounds_personal (entity->name) || is_only_name (self, entity->name)))
        entity->kind = WHENCE_ENTITY_PERSON;
    }
}

/**
 * whence_entities_new:
 * @article: an article
 * @tokens: its tokens
 * @words: words of its language
 *
 * Returns: (transfer full): whom and what it names
 */
WhenceEntities *
whence_entities_new (const WhenceArticle    *article,
                     const WhenceTokens     *tokens,
                     const WhenceEventWords *words)
{
  WhenceEntities *self = g_new0 (WhenceEntities, 1);

  self->article = article;
  self->tokens = tokens;
  self->words = words;
  self->runs = g_array_new (FALSE, FALSE, sizeof (Run));
  self->entities = g_array_new (FALSE, FALSE, sizeof (Entity));
  g_array_set_clear_func (self->runs, run_clear);
  g_array_set_clear_func (self->entities, entity_clear);
  collect_runs (self);
  group_runs (self);
  return self;
}

/**
 * whence_entities_free:
 * @self: (transfer full): entities
 */
void
whence_entities_free (WhenceEntities *self)
{
  g_array_unref (self->runs);
  g_array_unref (self->entities);
  g_free (self);
}

/* Index of the first run at or after @token. */
static guint
find_run (const WhenceEntities *self,
          guint                 token)
{
  guint low = 0, high = self->runs->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (run_at (self, middle)->token < token)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

static gboolean
fits (const Entity *entity,
      WhencePronoun pronoun)
{
  switch (pronoun)
    {
    case WHENCE_PRONOUN_MALE:
    case WHENCE_PRONOUN_FEMALE:
      return entity->kind == WHENCE_ENTITY_PERSON && (entity->gender == WHENCE_PRONOUN_NONE || entity->gender == pronoun);
    case WHENCE_PRONOUN_THING:
      return entity->kind == WHENCE_ENTITY_NAME || entity->kind == WHENCE_ENTITY_LAND;
    default:
      return FALSE;
    }
}

static const char *
name_of (const Entity *entity,
         gboolean      whole)
{
  return entity->brief != NULL && !whole ? entity->brief : entity->name;
}

static gboolean
stands_after_preposition (const WhenceEntities *self,
                          const Run            *run)
{
  return run->sentence_offset > 0 && self->tokens->classes[run->token - 1] == WHENCE_CLASS_IN;
}

/* Whether its sentence has such a pronoun before the name. */
static gboolean
stands_after_pronoun (const WhenceEntities *self,
                      const Run            *run,
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
  guint at = find_run (self, token);
  gint first_of = -1;
  guint seen = own;

  for (guint i = at; i > 0; i--)
    {
      const Run *run = run_at (self, i - 1);

      if (own - run->sentence > SENTENCES_BACK)
        break;
      if (!fits (entity_at (self, run->entity), pronoun))
        continue;
      if (run->sentence == own)
        {
          /* "the firm built a plant in Skien, and it …" */
          if (pronoun == WHENCE_PRONOUN_THING && stands_after_preposition (self, run))
            continue;
          return name_of (entity_at (self, run->entity), whole);
        }
      /* of an earlier sentence the first such name counts: most often it is the subject */
      if (first_of >= 0 && run->sentence != seen)
        break;
      /* unless a pronoun stands before it, which is: "he will be received by B" */
      if (stands_after_pronoun (self, run, pronoun))
        continue;
      seen = run->sentence;
      /* a thing is more often what the article is about */
      if (pronoun != WHENCE_PRONOUN_THING || first_of < 0 || entity_at (self, run->entity)->count >= entity_at (self, first_of)->count)
        first_of = run->entity;
    }
  /* "after he resigned, A B …": nobody told before, but behind */
  for (guint i = at; first_of < 0 && i < self->runs->len && run_at (self, i)->sentence == own; i++)
    if (pronoun != WHENCE_PRONOUN_THING && fits (entity_at (self, run_at (self, i)->entity), pronoun))
      first_of = run_at (self, i)->entity;
  return first_of >= 0 ? name_of (entity_at (self, first_of), whole) : NULL;
}

/**
 * whence_entities_get_pair:
 * @self: entities
 * @kind: %WHENCE_ENTITY_PERSON or %WHENCE_ENTITY_LAND
 *
 * Returns: (transfer full) (nullable): the two of that kind that the article is about, "A and B", where two stand out
 */
char *
whence_entities_get_pair (const WhenceEntities *self,
                          WhenceEntityKind      kind)
{
  gint first = -1, second = -1;
  guint third = 0;

  for (guint i = 0; i < self->entities->len; i++)
    {
      const Entity *entity = entity_at (self, (gint) i);

      if (entity->kind != kind)
        continue;
      if (first < 0 || entity->count > entity_at (self, first)->count)
        {
          third = second >= 0 ? entity_at (self, second)->count : 0;
          second = first;
          first = (gint) i;
        }
      else if (second < 0 || entity->count > entity_at (self, second)->count)
        {
          third = second >= 0 ? entity_at (self, second)->count : 0;
          second = (gint) i;
        }
      else
        third = MAX (third, entity->count);
    }
  if (second < 0 || entity_at (self, second)->count < 2 || entity_at (self, second)->count <= third)
    return NULL;
  return g_strdup_printf ("%s %s %s", name_of (entity_at (self, first), FALSE), self->words->and,
                          name_of (entity_at (self, second), FALSE));
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
  guint at = find_run (self, token);
  const Entity *entity;

  if (at >= self->runs->len || run_at (self, at)->token != token)
    return NULL;
  entity = entity_at (self, run_at (self, at)->entity);
  *out_kind = (WhenceEntityKind) entity->kind;
  *out_n = run_at (self, at)->n;
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
  guint at = find_run (self, token);
  const Entity *entity;

  if (at >= self->runs->len || run_at (self, at)->token != token)
    return NULL;
  entity = entity_at (self, run_at (self, at)->entity);
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
  for (guint i = find_run (self, begin); i < self->runs->len && run_at (self, i)->token < end; i++)
    if (entity_at (self, run_at (self, i)->entity)->kind == WHENCE_ENTITY_PERSON)
      return (gint) run_at (self, i)->token;
  return -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who and what is named.  A name is a person's where a title or first name says so, or where a part of it stands alone for the
 * whole elsewhere; a shorter form is the longer one that begins or ends with it. */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-rarity.h"
#include "whence-topic.h"
#include "whence-word-class.h"
#include "whence-word-lists.h"

/* So far back it is looked for which of those of one name is meant. */
#define RUNS_BACK 64
/* So often a word stands alone before it is a family name, too, that it is no person's. */
#define ALONE_MIN 2
#define STRINGS_SIZE 2048
/* Shorter words are none for things: "News". */
#define WARE_MIN 4

/**
 * Firm:
 * @alone: how often a name stands alone before it is a part of another
 * @person: (nullable): the first other that ends with it
 * @shared: whether more than one does
 */
typedef struct
{
  guint       alone;
  const char *person;
  gboolean    shared;
} Firm;

static gint
compare_runs (gconstpointer a,
              gconstpointer b,
              gpointer      user_data)
{
  const WhenceRun *first = *(WhenceRun *const *) a, *second = *(WhenceRun *const *) b;

  if (first->n != second->n)
    return first->n > second->n ? -1 : 1;
  return first->token < second->token ? -1 : first->token > second->token;
}

/* "Comet Brewer", "Storm Hilda": the first word says that it is a thing that bears somebody's name. */
static gboolean
begins_with_thing (const WhenceEntities *self, const char *name)
{
  const WhenceThingWords *words = self->words->things;
  gsize length = strcspn (name, " ");

  if (whence_names_find (name, length) & WHENCE_NAME_FIRST)
    return FALSE;
  for (guint i = 0; i < words->n_sorts; i++)
    if (!(words->sorts[i].sort & (WHENCE_SORT_PERSON | WHENCE_SORT_VOID)) && whence_kinds_has_word (words->sorts[i].words, name, length))
      return TRUE;
  return FALSE;
}

/* Two words, of which the first is a first name or the last a family name. */
static gboolean
sounds_personal (const char *name)
{
  const char *space = strchr (name, ' ');

  return space != NULL && space == strrchr (name, ' ')
         && ((whence_names_find (name, (gsize) (space - name)) & WHENCE_NAME_FIRST)
             || (whence_names_find (space + 1, strlen (space + 1)) & WHENCE_NAME_LAST));
}

/**
 * whence_entities_is_ware:
 * @self: entities
 * @word: the last word of a name
 * @length: bytes of it
 *
 * Returns: whether it tells of things of which there are many and is no family name: "Foods", of "Hallam Foods"
 */
gboolean
whence_entities_is_ware (const WhenceEntities *self,
                         const char           *word,
                         gsize                 length)
{
  guint32 hash;

  return length > WARE_MIN && word[length - 1] == 's' && !(whence_names_find (word, length) & WHENCE_NAME_LAST)
         && whence_rarity_hash_word (self->words, word, length - 1, &hash) && !(hash & WHENCE_RARITY_RARE);
}

/* Two words, neither of which the article also has with a small letter: "Hallam Pumps" makes pumps, a person's name is only a name. */
static gboolean
is_only_name (const WhenceEntities *self, const char *name)
{
  const char *space = strchr (name, ' ');
  g_autofree char *first = NULL, *last = NULL;

  if (space == NULL || space != strrchr (name, ' ') || g_str_has_suffix (name, ".") || whence_entities_is_ware (self, space + 1, strlen (space + 1))
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

/* Names by their parts: to each part, those that have it. */
typedef struct
{
  WhenceWordTable *table;
  GPtrArray       *all; /* its values, element-type GArray of gint */
} Parts;

static const GArray *
find_part (const Parts *self, const char *part)
{
  return whence_word_table_get (self->table, part, strlen (part));
}

/* @part: which must outlive the table */
static void
add_part (Parts      *self,
          const char *part,
          gsize       length,
          gint        entity)
{
  GArray *bearers = whence_word_table_get (self->table, part, length);

  if (bearers == NULL)
    {
      g_ptr_array_add (self->all, bearers = g_array_new (FALSE, FALSE, sizeof (gint)));
      whence_word_table_set (self->table, part, length, bearers);
    }
  if (bearers->len == 0 || g_array_index (bearers, gint, bearers->len - 1) != entity)
    g_array_append_val (bearers, entity);
}

/* "Tarn Athletic" and "Athletic", of "Tarn Athletic Football Club" */
static void
add_club_parts (const WhenceEntities *self, Parts *by_part, const WhenceRun *run)
{
  for (const char *word = strchr (run->text, ' '); word != NULL; word = strchr (word + 1, ' '))
    {
      gsize n = strcspn (word + 1, " ");
      char *end = g_string_chunk_insert_len (self->strings, word + 1, (gssize) n);

      if (!whence_entities_is_club_end (self, end))
        continue;
      add_part (by_part, end, n, run->entity);
      if (word[1 + n] == ' ')
        add_part (by_part, g_string_chunk_insert_len (self->strings, run->text, word + 1 + n - run->text), (gsize) (word + 1 + n - run->text), run->entity);
    }
}

/* A person goes by the first name or what follows it, a firm or an institution by the first word, a club by the last one, too, a place and a duke by the whole name. */
static void
add_parts (const WhenceEntities *self,
           Parts                *by_part,
           const WhenceRun      *run)
{
  const WhenceEntity *entity = whence_entities_at (self, run->entity);
  const char *first = strchr (run->text, ' '), *last = strrchr (run->text, ' ');

  if (first == NULL || whence_entities_measure_lordship (self, run->token, run->token + run->n) > 0 || (entity->kind != WHENCE_ENTITY_PERSON && entity->kind != WHENCE_ENTITY_NAME && entity->kind != WHENCE_ENTITY_BODY))
    return;
  add_part (by_part, run->text, (gsize) (first - run->text), run->entity);
  if (entity->kind == WHENCE_ENTITY_BODY)
    {
      add_club_parts (self, by_part, run);
      return;
    }
  add_part (by_part, last + 1, strlen (last + 1), run->entity);
  if (first == last)
    return;
  add_part (by_part, first + 1, strlen (first + 1), run->entity);
  if (entity->kind == WHENCE_ENTITY_PERSON)
    {
      /* "Ruth Ada Lind" is Ruth Lind */
      g_autofree char *outer = g_strdup_printf ("%.*s %s", (gint) (first - run->text), run->text, last + 1);

      /* the table keeps it */
      add_part (by_part, g_string_chunk_insert (self->strings, outer), strlen (outer), run->entity);
    }
}

static gboolean
is_bearer (const GArray *bearers, gint entity)
{
  for (guint i = 0; i < bearers->len; i++)
    if (g_array_index (bearers, gint, i) == entity)
      return TRUE;
  return FALSE;
}

static gboolean
is_only_bearer (const Parts *by_part, const char *part)
{
  const GArray *bearers = find_part (by_part, part);

  return bearers == NULL || bearers->len == 1;
}

/* "De Wit" where a sentence begins is "de Wit".  Returns: (transfer full) (nullable): that */
static char *
lower_particle (const WhenceEntities *self, const WhenceRun *run)
{
  char *text = run->sentence_offset == 0 && run->n > 1 && whence_entities_is (self, run->token, self->words->particles) ? g_strdup (run->text) : NULL;

  if (text != NULL)
    *text = g_ascii_tolower (*text);
  return text;
}

/* What an entity is called for short: the run's words. */
static const char *
find_brief (const WhenceEntities *self, const WhenceEntity *entity, const WhenceRun *run)
{
  if (!g_str_has_suffix (entity->name, run->text))
    {
      /* "De Wit" */
      g_autofree char *lower = lower_particle (self, run);

      return lower != NULL && g_str_has_suffix (entity->name, lower) ? entity->name + strlen (entity->name) - strlen (lower) : run->text;
    }
  return entity->name + strlen (entity->name) - strlen (run->text);
}

/* Those of @bearers that may go by @name: a thing that is called after somebody does not. */
static GArray *
find_family (const WhenceEntities *self, const GArray *bearers, const char *name)
{
  GArray *family = g_array_new (FALSE, FALSE, sizeof (gint));

  for (guint i = 0; i < bearers->len; i++)
    {
      gint bearer = g_array_index (bearers, gint, i);
      const WhenceEntity *entity = whence_entities_at (self, bearer);

      if (entity->kind == WHENCE_ENTITY_PERSON && g_str_has_suffix (entity->name, name))
        g_array_append_val (family, bearer);
    }
  if (family->len == 0)
    g_array_append_vals (family, bearers->data, bearers->len);
  return family;
}

/* "based in Elmham", of "Elmham Rovers": where it is, not what it is called. */
static gboolean
is_where (const WhenceEntities *self, const WhenceRun *run)
{
  return run->sentence_offset > 0
         && (whence_entities_is (self, run->token - 1, self->words->locatives) || whence_entities_is (self, run->token - 1, self->words->sites));
}

/* "in Elmham", "near Elmham" */
static gboolean
is_inside (const WhenceEntities *self, const WhenceRun *run)
{
  return run->sentence_offset > 0 && whence_entities_is (self, run->token - 1, self->words->sites)
         && whence_entities_is (self, run->token - 1, self->words->locatives);
}

/* "in Lind’s house" */
static gboolean
is_owner (const WhenceEntities *self, const WhenceRun *run)
{
  return run->token + run->n < self->tokens->n_tokens && self->tokens->classes[run->token + run->n] == WHENCE_CLASS_POSSESSIVE;
}

static gboolean
is_crowned (const WhenceEntities *self, guint post)
{
  return post > 0 && whence_entities_is (self, post - 1, self->words->crowned);
}

/* "King Harald" goes by a first name, unlike Otto Harald. */
static void
drop_families (const WhenceEntities *self, const WhenceRun *run, GArray *family)
{
  for (guint i = run->titled && is_crowned (self, run->post) ? family->len : 0; i-- > 0;)
    {
      const WhenceEntity *entity = whence_entities_at (self, g_array_index (family, gint, i));

      if (!g_str_has_prefix (entity->name, run->text) && !is_crowned (self, entity->post))
        g_array_remove_index (family, i);
    }
}

/* Of those of one family the one whom the part of the name stood for before, unless another is named in its sentence; else the one told last, or -1. */
static gint
find_told_before (const WhenceEntities *self, const WhenceRun *run, guint at, const GArray *family)
{
  gint last = -1;

  for (guint i = at; i > 0 && at - i < RUNS_BACK; i--)
    {
      const WhenceRun *before = whence_entities_run_at (self, i - 1);

      if (!is_bearer (family, before->entity))
        continue;
      if (strcmp (before->text, run->text) == 0 || (last < 0 && before->sentence == run->sentence))
        return before->entity;
      last = last < 0 ? before->entity : last;
    }
  return last;
}

/* A police, a council, a university, but no club: that is called by its town alone. */
static gboolean
is_institution (const WhenceEntities *self, const WhenceEntity *entity)
{
  const char *last = strrchr (entity->name, ' ');

  return entity->kind == WHENCE_ENTITY_BODY && last != NULL && whence_kinds_has_word (self->words->institutions, last + 1, strlen (last + 1))
         && !whence_entities_is_club_end (self, last + 1);
}

/* "northern Tasmania", of the Tasmania Police; "a warning for Tasmania", of the Tasmania Sea Lines. */
static gboolean
is_its_own_place (const WhenceEntities *self, const WhenceRun *run, const WhenceEntity *bearer)
{
  guint flags = whence_entities_find_run_flags (self, run);

  return ((flags & WHENCE_NAME_PLACE) && is_institution (self, bearer))
         || ((flags & (WHENCE_NAME_COUNTRY | WHENCE_NAME_REGION)) && !(flags & WHENCE_NAME_PERSON) && bearer->kind == WHENCE_ENTITY_NAME);
}

/* Whom a part of a name is meant for: of several the one told last before.  "in Washington" is no person of that name.  @namesake: (nullable): who has
 * just that name and no other */
static gint
find_bearer (const WhenceEntities *self,
             const Parts          *by_part,
             const WhenceRun      *namesake,
             const WhenceRun      *run)
{
  const GArray *bearers = find_part (by_part, run->text);
  guint at = (guint) (run - whence_entities_run_at (self, 0));
  g_autoptr (GArray) family = NULL;
  g_autofree char *lower = bearers == NULL ? lower_particle (self, run) : NULL;
  gint told;

  if (lower != NULL)
    bearers = find_part (by_part, lower);
  if (bearers == NULL || (run->n == 1 && (whence_entities_find_run_flags (self, run) & WHENCE_NAME_DEMONYM)))
    return -1;
  if (is_where (self, run) && (whence_entities_find_run_flags (self, run) & WHENCE_NAME_PLACE))
    return -1;
  if (run->n == 1 && bearers->len == 1 && is_its_own_place (self, run, whence_entities_at (self, g_array_index (bearers, gint, 0))))
    return -1;
  /* "the City" is no club */
  if (whence_entities_is_club_end (self, run->text) && run->sentence_offset > 0 && self->tokens->classes[run->token - 1] == WHENCE_CLASS_THE)
    return -1;
  family = find_family (self, bearers, run->text);
  drop_families (self, run, family);
  if (namesake != NULL && is_crowned (self, namesake->post))
    g_array_append_val (family, namesake->entity);
  if (family->len > 1 && (told = find_told_before (self, run, at, family)) >= 0)
    return told;
  return family->len > 0 ? g_array_index (family, gint, 0) : -1;
}

static void
add_entity (WhenceEntities *self, WhenceRun *run)
{
  WhenceEntity entity = { .name = run->text, .kind = whence_entities_classify (self, run) };

  whence_entities_set_gender (&entity);
  run->entity = (gint) self->entities->len;
  g_array_append_val (self->entities, entity);
}

/* Words that the body of the article has alone before they are a family name, too: "Tessaro", the firm of Aldo and Guido Tessaro.  A person is told
 * with the first name or a title first.  @firms: (array): room for as many as there are runs.  Returns: to each word, how often it stood alone, and
 * whose name it is then */
static WhenceWordTable *
collect_firms (const WhenceEntities *self,
               Firm                 *firms)
{
  WhenceWordTable *by_word = whence_word_table_new ();
  guint n = 0;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      const char *last = strrchr (run->text, ' ');
      const char *key = last != NULL ? last + 1 : run->text;
      Firm *firm = whence_word_table_get (by_word, key, strlen (key));

      if (!whence_entities_is_body (self, run->sentence))
        continue;
      if (firm == NULL)
        {
          firm = &firms[n++];
          whence_word_table_set (by_word, key, strlen (key), firm);
        }
      if (last == NULL && !run->titled && firm->person == NULL)
        firm->alone++;
      else if (last != NULL)
        {
          firm->shared = firm->shared || (firm->person != NULL && strcmp (firm->person, run->text) != 0);
          firm->person = run->text;
        }
      else if (run->titled && firm->alone == 0)
        firm->person = run->text;
    }
  return by_word;
}

static gboolean
is_firm (const WhenceWordTable *firms,
         const char            *name)
{
  const Firm *firm = whence_word_table_get (firms, name, strlen (name));

  return firm != NULL && firm->person != NULL && (firm->alone >= ALONE_MIN || (firm->alone > 0 && firm->shared));
}

static gboolean
are_persons (const WhenceEntities *self, const GArray *bearers)
{
  for (guint i = 0; bearers != NULL && i < bearers->len; i++)
    if (whence_entities_at (self, g_array_index (bearers, gint, i))->kind != WHENCE_ENTITY_PERSON)
      return FALSE;
  return TRUE;
}

/* "Brandt", which in all of the text is Ottilie, though her daughter is a Brandt, too; but not where a firm is called so. */
static void
find_shared (WhenceEntities *self,
             const Parts    *by_part)
{
  g_autoptr (WhenceWordTable) firsts = whence_word_table_new ();

  for (guint i = 0; i < self->runs->len; i++)
    {
      WhenceRun *run = whence_entities_run_at (self, i), *first = whence_word_table_get (firsts, run->text, strlen (run->text));
      WhenceEntity *entity = whence_entities_at (self, run->entity);

      if (first == NULL)
        whence_word_table_set (firsts, run->text, strlen (run->text), run);
      if (first != NULL && first->entity != run->entity)
        entity->shared = whence_entities_at (self, first->entity)->shared = NULL;
      else if (first == NULL && entity->kind == WHENCE_ENTITY_PERSON && entity->brief == NULL && strcmp (entity->name, run->text) != 0
               && are_persons (self, find_part (by_part, run->text)))
        entity->shared = run->text;
    }
}

/* "Szalay Henrika", where the text told of Henrika Szalay before: the run that tells of it first, or NULL. */
static const WhenceRun *
find_turned (const WhenceWordTable *by_name, const char *name)
{
  const char *space = strchr (name, ' ');
  g_autofree char *turned = space != NULL && strchr (space + 1, ' ') == NULL ? g_strdup_printf ("%s %.*s", space + 1, (gint) (space - name), name) : NULL;

  return turned != NULL ? whence_word_table_get (by_name, turned, strlen (turned)) : NULL;
}

/* The longest forms first, so that a short one finds the whole it is part of. */
static void
group_runs (WhenceEntities *self)
{
  g_autofree Firm *all_firms = g_new0 (Firm, self->runs->len + 1);
  g_autoptr (WhenceWordTable) firms = collect_firms (self, all_firms);
  g_autoptr (WhenceWordTable) by_name = whence_word_table_new ();
  g_autoptr (WhenceWordTable) table = whence_word_table_new ();
  g_autoptr (GPtrArray) bearers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  Parts by_part = { table, bearers };
  g_autofree WhenceRun **sorted = g_new (WhenceRun *, self->runs->len + 1);

  for (guint i = 0; i < self->runs->len; i++)
    sorted[i] = whence_entities_run_at (self, i);
  g_qsort_with_data (sorted, (gint) self->runs->len, sizeof *sorted, compare_runs, NULL);
  for (guint i = 0; i < self->runs->len; i++)
    {
      WhenceRun *run = sorted[i];
      WhenceEntity *entity;
      const WhenceRun *first = whence_word_table_get (by_name, run->text, strlen (run->text));
      gint bearer = find_bearer (self, &by_part, first, run);

      if (first == NULL)
        first = find_turned (by_name, run->text);
      if (bearer >= 0 && is_firm (firms, run->text) && !whence_entities_is_club_end (self, run->text) && !g_str_has_prefix (whence_entities_at (self, bearer)->name, run->text))
        bearer = -1;
      if (bearer >= 0)
        run->entity = bearer;
      else if (first != NULL)
        run->entity = first->entity;
      else
        {
          add_entity (self, run);
          whence_word_table_set (by_name, run->text, strlen (run->text), run);
          add_parts (self, &by_part, run);
        }
      entity = whence_entities_at (self, run->entity);
      entity->count++;
      entity->alone += bearer >= 0;
      entity->where = entity->where || is_inside (self, run);
      entity->elsewhere = entity->elsewhere || !is_inside (self, run) || is_owner (self, run);
      /* the family name before the first name, and none that another has, too */
      if (bearer >= 0 && is_only_bearer (&by_part, run->text) && (entity->kind == WHENCE_ENTITY_PERSON || !is_where (self, run))
          && (entity->brief == NULL
              || (entity->kind == WHENCE_ENTITY_PERSON && g_str_has_suffix (entity->name, run->text) && !g_str_has_suffix (entity->name, entity->brief))))
        entity->brief = find_brief (self, entity, run);
      if (entity->post == 0)
        entity->post = run->post;
      if (run->titled && entity->kind == WHENCE_ENTITY_NAME)
        entity->kind = WHENCE_ENTITY_PERSON;
    }
  for (guint i = 0; i < self->entities->len; i++)
    {
      WhenceEntity *entity = whence_entities_at (self, (gint) i);
      const WhenceRun *namesake = entity->brief != NULL ? whence_word_table_get (by_name, entity->brief, strlen (entity->brief)) : NULL;

      if (namesake != NULL && is_crowned (self, namesake->post) && namesake->entity != (gint) i)
        entity->brief = NULL;
      /* "at Thorpe Fen", and nothing else is told of him */
      if (entity->kind == WHENCE_ENTITY_PERSON && entity->where && !entity->elsewhere)
        entity->kind = WHENCE_ENTITY_NAME;
      if (entity->kind == WHENCE_ENTITY_NAME && entity->alone >= 2 && !begins_with_thing (self, entity->name)
          && (sounds_personal (entity->name) || is_only_name (self, entity->name)))
        entity->kind = WHENCE_ENTITY_PERSON;
    }
  find_shared (self, &by_part);
}

/* "The Anna Lund sank": no person is told of with an article.  "The Anna Lund case" says nothing. */
static void
free_things (WhenceEntities *self)
{
  g_autofree guint8 *with = g_new0 (guint8, self->entities->len + 1), *without = g_new0 (guint8, self->entities->len + 1);

  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      guint behind = run->token + run->n;
      guint flags = behind < self->tokens->n_tokens ? self->tokens->tokens[behind].flags : WHENCE_TOKEN_PUNCT;

      if (strchr (run->text, ' ') == NULL || !whence_entities_is_body (self, run->sentence))
        continue;
      /* "the ferry Anna Lund" */
      if (run->sentence_offset > 0 && whence_entities_is_of_sort (self, run->token - 1, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT))
        with[run->entity] = TRUE;
      else if (run->sentence_offset == 0 || self->tokens->classes[run->token - 1] != WHENCE_CLASS_THE)
        without[run->entity] = TRUE;
      else if (flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION))
        with[run->entity] = TRUE;
    }
  for (guint i = 0; i < self->entities->len; i++)
    {
      WhenceEntity *entity = whence_entities_at (self, (gint) i);

      if (entity->kind != WHENCE_ENTITY_PERSON || strchr (entity->name, ' ') == NULL || !with[i] || without[i])
        continue;
      entity->kind = WHENCE_ENTITY_NAME;
      entity->gender = WHENCE_PRONOUN_NONE;
    }
}

static void
index_runs (WhenceEntities *self)
{
  guint run = self->runs->len;

  self->next_run = g_new (guint32, self->tokens->n_tokens + 1);
  for (guint i = self->tokens->n_tokens + 1; i-- > 0;)
    {
      while (run > 0 && whence_entities_run_at (self, run - 1)->token >= i)
        run--;
      self->next_run[i] = run;
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
  self->runs = g_array_new (FALSE, FALSE, sizeof (WhenceRun));
  self->entities = g_array_new (FALSE, FALSE, sizeof (WhenceEntity));
  self->strings = g_string_chunk_new (STRINGS_SIZE);
  self->flags = g_new0 (guint16, tokens->n_tokens + 1);
  self->bits = g_new0 (guint16, tokens->n_tokens + 1);
  for (guint i = 0; i < tokens->n_tokens; i++)
    self->bits[i] = (guint16) whence_word_filter_bit (article->text + tokens->tokens[i].begin, tokens->tokens[i].length);
  whence_entities_collect_runs (self);
  index_runs (self);
  group_runs (self);
  whence_entities_index_names (self);
  free_things (self);
  whence_entities_hear_gender (self);
  whence_entities_find_hero (self);
  whence_topic_find_entities (self);
  return self;
}

/**
 * whence_entities_free:
 * @self: (transfer full): entities
 */
void
whence_entities_free (WhenceEntities *self)
{
  whence_word_table_free (self->forms);
  whence_word_table_free (self->name_words);
  g_array_unref (self->runs);
  g_free (self->next_run);
  g_free (self->bits);
  g_free (self->flags);
  g_array_unref (self->entities);
  g_string_chunk_free (self->strings);
  g_free (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an article is about whose headline and first words name nothing, or only a place: whom its pronouns mean all along, named once, or the dam, the
 * trial, the ferry that it tells of in each paragraph, told with what says which: "Oberau dam". */
#include "whence-central.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-setting.h"
#include "whence-things-private.h"
#include "whence-word-class.h"

/* Pronouns that mean whom an article is about: so many, one in so many sentences, and so many times as many as any other's. */
#define MEANT_MIN 3
#define MEANT_SENTENCES 6
#define MEANT_TIMES 2
/* Whom an article is about is named so early. */
#define EARLY_SENTENCES 4
/* Nouns that are kept apart; the first of a text are what it is about. */
#define NOUNS_MAX 48
/* So often a text tells of what it is about, and in one of so many sentences; the headline does but once. */
#define TOLD_MIN 3
#define TOLD_SENTENCES 8
#define IN_HEADLINE 3
/* "The Lindau mill was built …": what a text begins with, by name. */
#define OPENING 2
/* A name that is told so often from the beginning is not told beside the way. */
#define CALLED_MIN 2
/* "mackerel truce": so often the text tells of mackerel, if it calls the truce otherwise. */
#define PART_MIN 3
/* Of these a headline tells more: "Flood toll rises". */
#define HAPPENING_KINDS (1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_WAR | 1u << WHENCE_KIND_PROTEST)
/* "the old swing bridge" */
#define PHRASE_MAX 4
/* So many sentences are the lead. */
#define LEAD_SENTENCES 2
/* What is built, sails, is played, happens, and has no name of its own most of the time. */
#define CENTRAL_SORTS \
  (WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK | WHENCE_SORT_LAW | WHENCE_SORT_EVENT)
/* Of these the place says which: there is one dam in a village; and of vans and ships where the headline tells of them, of all where it tells of the place. */
#define LOCAL_SORTS (WHENCE_SORT_SITE | WHENCE_SORT_EVENT)
/* "The ferry" is "the ship" and "the vessel", too. */
#define MANY_NOUNS (WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT)

/**
 * Noun:
 * @word: it, folded
 * @length: bytes of it
 * @sorts: #WhenceSort
 * @told: sentences that tell of it as known, and what the headline is worth
 * @sentence: the last of them
 * @led: whether the headline or the lead tells of it
 * @headed: whether the headline does
 * @name: the entity that says which, or -1
 * @begin: the first token of the phrase that says it, "the mill at Oberau" has none
 * @end: the token behind it
 * @brief: whether it is the headline alone that says which
 * @alone: whether the name is that of the thing itself
 * @several: whether more than one is told of
 * @part: the noun before it in the headline or the lead, "tram contract", as the token behind that, or 0
 * @parts: how often the text tells of that
 */
typedef struct
{
  char     word[WHENCE_THING_WORD_MAX];
  guint    length;
  guint    sorts;
  guint    told;
  guint    sentence;
  gboolean led;
  gboolean headed;
  gint     name;
  guint    begin;
  guint    end;
  gboolean brief;
  gboolean alone;
  gboolean several;
  guint    part;
  guint    parts;
} Noun;

/* Where one of them is told of. */
typedef struct
{
  guint32 begin;
  guint   noun;
} Telling;

typedef struct
{
  const WhenceEntities *entities;
  Noun                  nouns[NOUNS_MAX];
  guint                 n;
  gboolean              leads;    /* whether the headline or the lead is heard */
  GArray               *tellings; /* element-type Telling, in order */
} Search;

static gboolean
is_plain (const WhenceEntities *self, guint token)
{
  return !(self->tokens->tokens[token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC));
}

static guint
get_sorts (const WhenceEntities *self, guint token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return is_plain (self, token) ? whence_things_find_sorts (self->words->things, self->article->text + word->begin, word->length) : 0;
}

/* "the council", "the company" are found by their names; "the ground" is a part of something. */
static gboolean
is_central_sort (guint sorts)
{
  return (sorts & CENTRAL_SORTS) && !(sorts & (WHENCE_SORT_VOID | WHENCE_SORT_PERSON))
         && (!(sorts & (WHENCE_SORT_CALLED | WHENCE_SORT_GENERAL)) || (sorts & (MANY_NOUNS | WHENCE_SORT_BODY | WHENCE_SORT_EVENT | WHENCE_SORT_LAW)));
}

/* The run that begins at @token, or NULL. */
static const WhenceRun *
get_run (const WhenceEntities *self, guint token)
{
  guint index = token < self->tokens->n_tokens ? whence_entities_find_run (self, token) : self->runs->len;
  const WhenceRun *run = index < self->runs->len ? whence_entities_run_at (self, index) : NULL;

  return run != NULL && run->token == token && run->entity >= 0 ? run : NULL;
}

/* Behind an article that may stand there. */
static const WhenceRun *
get_run_behind (const WhenceEntities *self, guint token)
{
  const WhenceRun *run = get_run (self, token);

  return run == NULL && token < self->tokens->n_tokens && self->tokens->classes[token] == WHENCE_CLASS_THE ? get_run (self, token + 1) : run;
}

/* Lands say whose rather than which, but for the few words of a headline. */
static gboolean
says_which (const WhenceEntities *self, const WhenceRun *run)
{
  guint kind = run != NULL ? whence_entities_at (self, run->entity)->kind : WHENCE_ENTITY_DEMONYM;

  return kind != WHENCE_ENTITY_DEMONYM && (kind != WHENCE_ENTITY_LAND || whence_entities_is_headline (self, run->sentence));
}

static Noun *
find_noun (Search *search, guint token, guint sorts)
{
  const WhenceToken *word = &search->entities->tokens->tokens[token];
  char folded[WHENCE_THING_WORD_MAX];
  Noun *noun;

  /* many are none that an article is about */
  if (!whence_things_fold (search->entities->article->text + word->begin, word->length, folded) || strlen (folded) != word->length)
    return NULL;
  for (guint i = 0; i < search->n; i++)
    if (strcmp (search->nouns[i].word, folded) == 0)
      return &search->nouns[i];
  for (guint i = 0; i < search->n; i++)
    if ((search->nouns[i].sorts & sorts & MANY_NOUNS) && ((search->nouns[i].sorts | sorts) & WHENCE_SORT_GENERAL))
      return &search->nouns[i];
  if (search->n == NOUNS_MAX)
    return NULL;
  noun = &search->nouns[search->n++];
  *noun = (Noun){ .length = word->length, .sorts = sorts, .name = -1, .sentence = G_MAXUINT };
  strcpy (noun->word, folded);
  return noun;
}

/* Whether the headline's word is only a bit of what the text says: "Oberau dam", of the Oberau Valley one; lands say whose. */
static gboolean
is_told_fuller (const WhenceEntities *self, gint brief, gint full)
{
  return whence_entities_at (self, brief)->kind == WHENCE_ENTITY_LAND || strstr (whence_entities_at (self, full)->name, whence_entities_at (self, brief)->name) != NULL;
}

/* @begin, @end: the words of the text that say it, if they stand together */
static void
set_name (const WhenceEntities *self, Noun *noun, const WhenceRun *run, gboolean brief, guint begin, guint end)
{
  if (noun->name >= 0 && noun->name != run->entity && !noun->brief)
    noun->several = TRUE;
  if (noun->name >= 0 && (!noun->brief || brief || !is_told_fuller (self, noun->name, run->entity)))
    return;
  noun->name = run->entity;
  noun->brief = brief;
  noun->begin = begin;
  noun->end = end;
}

/* "the Oberau dam", "the dam at Oberau", "the siege of Karsova", "the ferry Santa Rosalia", "the vessel, the Santa Rosalia," */
static void
hear_name (Search *search, Noun *noun, const WhenceRun *before, guint token)
{
  const WhenceEntities *self = search->entities;
  const WhenceRun *behind;
  gboolean brief = whence_entities_is_headline (self, noun->sentence);
  guint8 class = self->tokens->classes[token + 1];

  if (says_which (self, before))
    set_name (self, noun, before, brief, before->token, token + 1);
  else if (class == WHENCE_CLASS_OF && says_which (self, behind = get_run_behind (self, token + 2)))
    set_name (self, noun, behind, brief, token, behind->token + behind->n);
  else if (whence_entities_is (self, token + 1, self->words->sites) && says_which (self, behind = get_run_behind (self, token + 2)))
    set_name (self, noun, behind, brief, 0, 0);
  else if (noun->name < 0 && (noun->sorts & (MANY_NOUNS | WHENCE_SORT_WORK)) && says_which (self, behind = get_run (self, token + 1)))
    {
      noun->alone = TRUE;
      set_name (self, noun, behind, brief, 0, 0);
    }
  else if (class == WHENCE_CLASS_COMMA && (noun->sorts & (MANY_NOUNS | WHENCE_SORT_WORK)) && says_which (self, behind = get_run_behind (self, token + 2))
           && behind->token + behind->n < self->tokens->n_tokens && (self->tokens->tokens[behind->token + behind->n].flags & WHENCE_TOKEN_PUNCT))
    {
      noun->alone = noun->alone || noun->name < 0;
      set_name (self, noun, behind, brief, 0, 0);
    }
}

/* Whether the word may be a noun that the headline or the lead tells of: of others no article is. */
static gboolean
may_be_led (const Search *search, guint token)
{
  const WhenceToken *word = &search->entities->tokens->tokens[token];

  for (guint i = 0; i < search->n; i++)
    if ((search->nouns[i].sorts & MANY_NOUNS)
        || (search->nouns[i].length == word->length && search->nouns[i].word[0] == search->entities->article->text[word->begin]))
      return TRUE;
  return FALSE;
}

/* What a headline tells of may happen, too: "blast", "takeover"; its words may all have capitals. */
static guint
get_head_sorts (const Search *search, guint token, gboolean headline)
{
  const WhenceEntities *self = search->entities;
  const WhenceToken *word = &self->tokens->tokens[token];
  const char *text = self->article->text + word->begin;
  guint sorts;

  if (!search->leads && !may_be_led (search, token))
    return WHENCE_SORT_UNKNOWN;
  if (!headline)
    return get_sorts (self, token);
  if (word->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC))
    return WHENCE_SORT_UNKNOWN;
  sorts = whence_things_find_sorts (self->words->things, text, word->length);
  return sorts == WHENCE_SORT_UNKNOWN && whence_kinds_find (self->words, text, word->length, WHENCE_KIND_WORD_NOUN) != NULL
                 && whence_kinds_find (self->words, text, word->length, WHENCE_KIND_WORD_VERB) == NULL
             ? WHENCE_SORT_EVENT
             : sorts;
}

static gboolean
is_verb (const WhenceEntities *self, guint token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return whence_kinds_find (self->words, self->article->text + word->begin, word->length, WHENCE_KIND_WORD_VERB) != NULL;
}

/* "Death toll in": of a headline's noun the word behind it may be the one that is told of; verbs there end in "-s" or are known, and participles in "-ed". */
static gboolean
is_first_of_two (const WhenceEntities *self, guint token, guint end)
{
  const WhenceToken *word = &self->tokens->tokens[token + 1];
  const char *behind;

  if (token + 1 >= end || !is_plain (self, token + 1) || is_verb (self, token + 1))
    return FALSE;
  behind = self->article->text + word->begin + word->length;
  return behind[-1] != 's' && !(behind[-1] == 'd' && behind[-2] == 'e');
}

/* "Flood toll rises", unlike "Death toll rises": the noun before another may be what the text is about. */
static gboolean
is_happening (const WhenceEntities *self, guint token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  const WhenceKindRow *row = whence_kinds_find (self->words, self->article->text + word->begin, word->length, WHENCE_KIND_WORD_NOUN);

  return row != NULL && ((1u << row->kind) & HAPPENING_KINDS);
}

/* The noun of the phrase that begins at @token, where it is of those that an article may be about, or @end. */
static guint
find_head (const Search *search, guint token, guint end, gboolean headline, const WhenceRun **out_before, guint *out_sorts)
{
  const WhenceEntities *self = search->entities;
  guint first = end;

  *out_before = NULL;
  for (guint i = token; i < MIN (token + PHRASE_MAX, end);)
    {
      const WhenceRun *run = get_run (self, i);
      guint sorts = WHENCE_SORT_UNKNOWN;

      if (run != NULL && i + run->n < end)
        {
          *out_before = run;
          i += run->n;
          continue;
        }
      if (!headline && !is_plain (self, i))
        break;
      sorts = get_head_sorts (search, i, headline);
      if (is_central_sort (sorts) && !(headline && is_first_of_two (self, i, end)) && (i + 1 >= end || !is_central_sort (get_head_sorts (search, i + 1, headline))))
        {
          *out_sorts = sorts;
          return i;
        }
      if (self->tokens->tokens[i].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION))
        break;
      if (first == end && headline && is_central_sort (sorts) && is_happening (self, i))
        {
          *out_sorts = sorts;
          first = i;
        }
      /* "Oberau signs flood pact" */
      if (*out_before != NULL && is_verb (self, i))
        *out_before = NULL;
      i++;
    }
  return first;
}

/* How often the text tells of what is put before a noun, "tram" before "contract"; 0 for a word that counts, judges or says what was done. */
static guint
count_part (const WhenceEntities *self, guint token)
{
  static const guint8 counting[] = { WHENCE_CLASS_WORD_NUMBER, WHENCE_CLASS_VAGUE_NUMBER, WHENCE_CLASS_MULTIPLIER };
  const WhenceToken *word = &self->tokens->tokens[token];
  char part[WHENCE_THING_WORD_MAX], other[WHENCE_THING_WORD_MAX];
  guint n = 0;

  if (memchr (counting, self->tokens->classes[token], sizeof counting) != NULL || (word->flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC)) || is_verb (self, token) || get_run (self, token) != NULL
      || whence_entities_is (self, token, self->words->anothers) || whence_entities_is (self, token, self->words->things->pale)
      || !whence_things_fold (self->article->text + word->begin, word->length, part))
    return 0;
  for (guint i = token + 1; i < self->tokens->n_tokens; i++)
    if (is_plain (self, i) && self->article->text[self->tokens->tokens[i].begin] == *part
        && whence_things_fold (self->article->text + self->tokens->tokens[i].begin, self->tokens->tokens[i].length, other) && strcmp (part, other) == 0)
      n++;
  return n;
}

static void
hear_sentence (Search *search, guint s, gboolean headline, gboolean lead, gboolean opens)
{
  const WhenceEntities *self = search->entities;
  const WhenceSentence *sentence = &self->tokens->sentences[s];
  guint end = sentence->first + sentence->n;

  search->leads = headline || lead;
  for (guint i = sentence->first; i < end; i++)
    {
      gboolean known = self->tokens->classes[i] == WHENCE_CLASS_THE;
      const WhenceRun *before;
      guint sorts = WHENCE_SORT_UNKNOWN, head;
      Telling told;
      Noun *noun;

      if (!known && !headline && self->tokens->classes[i] != WHENCE_CLASS_A)
        continue;
      head = find_head (search, headline && !known ? i : i + 1, end, headline, &before, &sorts);
      noun = head < end ? find_noun (search, head, sorts) : NULL;
      if (noun == NULL)
        continue;
      told = (Telling){ self->tokens->tokens[head].begin, (guint) (noun - search->nouns) };
      g_array_append_val (search->tellings, told);
      noun->led = noun->led || lead || headline;
      noun->headed = noun->headed || headline;
      if (noun->sentence != s && (known || headline || lead))
        noun->told += headline ? IN_HEADLINE : opens && i == sentence->first && says_which (self, before) ? OPENING : 1;
      noun->sentence = s;
      if (head + 1 < self->tokens->n_tokens)
        hear_name (search, noun, before, head);
      if (noun->part == 0 && (headline || lead) && !says_which (self, before) && head > (headline && !known ? i : i + 1) && (noun->parts = count_part (self, head - 1)) > 0)
        noun->part = head;
      i = head;
    }
}

/* The entity that is one of them by its name: "Kessock Bridge".  Of several the one that the text begins with; else -1, and @noun has several. */
static gint
find_called (const WhenceEntities *self, Noun *noun)
{
  gint found = -1;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      const char *last = run->entity >= 0 && run->entity != found ? strrchr (whence_entities_at (self, run->entity)->name, ' ') : NULL;
      char folded[WHENCE_THING_WORD_MAX];

      if (last == NULL || !whence_things_fold (last + 1, strlen (last + 1), folded) || strcmp (folded, noun->word) != 0)
        continue;
      if (found < 0 && (whence_entities_is_headline (self, run->sentence) || (run->sentence < LEAD_SENTENCES && whence_entities_at (self, run->entity)->count >= CALLED_MIN)))
        return run->entity;
      noun->several = noun->several || found >= 0;
      found = run->entity;
    }
  return found >= 0 && whence_entities_at (self, found)->count >= CALLED_MIN ? found : -1;
}

/* "tram contract", in small letters whatever those of the headline are, "Danish tram contract" */
static char *
name_parts (const WhenceEntities *self, const Noun *noun)
{
  const WhenceToken *part = &self->tokens->tokens[noun->part - 1];
  g_autofree char *small = g_utf8_strdown (self->article->text + part->begin, part->length);
  const WhenceRun *whose = noun->part > 1 ? get_run (self, noun->part - 2) : NULL;

  if (whose != NULL && whose->n == 1 && whence_entities_at (self, whose->entity)->kind == WHENCE_ENTITY_DEMONYM)
    return g_strdup_printf ("%s %s %s", whose->text, small, noun->word);
  return noun->told > IN_HEADLINE || noun->parts >= PART_MIN ? g_strdup_printf ("%s %s", small, noun->word) : NULL;
}

static char *
name_noun (const WhenceEntities *self, Noun *noun, const char *place)
{
  gint called = find_called (self, noun);
  const char *name = noun->name >= 0 ? whence_entities_at (self, noun->name)->name : NULL;

  if (noun->several)
    return NULL;
  if (called >= 0)
    return g_strdup (whence_entities_at (self, called)->name);
  if (name == NULL && place != NULL && noun->part == 0 && (noun->sorts & (!noun->headed ? LOCAL_SORTS : self->about_where ? CENTRAL_SORTS : LOCAL_SORTS | MANY_NOUNS)))
    return g_strdup_printf ("%s %s", place, noun->word);
  if (name == NULL)
    return noun->part > 0 ? name_parts (self, noun) : NULL;
  if (noun->alone)
    return g_strdup (name);
  if (noun->begin < noun->end)
    {
      const WhenceToken *first = &self->tokens->tokens[noun->begin], *last = &self->tokens->tokens[noun->end - 1];

      return g_strdelimit (g_strndup (self->article->text + first->begin, last->begin + last->length - first->begin), "\n\t", ' ');
    }
  return g_strdup_printf ("%s %s", name, noun->word);
}

/* What it tells of most, of what may be said which it is.  @out_name: (out) (transfer full): that */
static Noun *
find_best (Search *search, const char *place, gint of, char **out_name)
{
  *out_name = NULL;
  for (;;)
    {
      Noun *best = NULL;

      for (Noun *noun = search->nouns; noun < search->nouns + search->n; noun++)
        if (noun->led && noun->told >= TOLD_MIN && (noun->headed || noun->told * TOLD_SENTENCES >= search->entities->tokens->n_sentences) && (of < 0 || (noun->name == of && noun->begin < noun->end))
            && (best == NULL || noun->told > best->told))
          best = noun;
      if (best == NULL)
        return NULL;
      *out_name = name_noun (search->entities, best, place);
      if (*out_name != NULL)
        return best;
      best->told = 0;
    }
}

/* Whether the name ever stands beside a noun for what an article may be about: most names of firms never do. */
static gboolean
stands_beside (const WhenceEntities *self, gint entity)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      guint before = run->token - MIN (run->token, 1);

      if (run->entity != entity)
        continue;
      before -= before > 0 && self->tokens->classes[before] == WHENCE_CLASS_THE;
      if (before > 0 && self->tokens->classes[before] == WHENCE_CLASS_OF && is_central_sort (get_sorts (self, before - 1)))
        return TRUE;
      for (guint behind = run->token + run->n; behind < MIN (run->token + run->n + PHRASE_MAX, self->tokens->n_tokens); behind++)
        if (is_central_sort (get_sorts (self, behind)))
          return TRUE;
        else if (!is_plain (self, behind))
          break;
    }
  return FALSE;
}

/**
 * whence_central_find_thing:
 * @entities: the names of an article
 * @place: (nullable): where it is about, if anywhere
 * @of: the entity that must say which, in the same words, or -1 for any
 * @tellings: (element-type guint32): where the text tells of it, in bytes, is put here
 *
 * Returns: (transfer full) (nullable): what it tells of more often than of any other thing, and tells of from the beginning, with what says which
 */
char *
whence_central_find_thing (const WhenceEntities *entities,
                           const char           *place,
                           gint                  of,
                           GArray               *tellings)
{
  g_autoptr (GArray) told = g_array_new (FALSE, FALSE, sizeof (Telling));
  g_autofree Search *search = g_new0 (Search, 1);
  const WhenceTokens *tokens = entities->tokens;
  Noun *best;
  char *name;
  guint body = 0;

  if (of >= 0 && !stands_beside (entities, of))
    return NULL;
  search->entities = entities;
  search->tellings = told;
  for (guint s = 0; s < tokens->n_sentences; s++)
    {
      WhenceParagraphKind kind = whence_article_get_paragraph_kind (entities->article, tokens->sentences[s].paragraph);

      /* further headlines are those of parts */
      if (kind == WHENCE_PARAGRAPH_BODY || (kind == WHENCE_PARAGRAPH_TITLE && body == 0))
        {
          hear_sentence (search, s, kind == WHENCE_PARAGRAPH_TITLE, kind == WHENCE_PARAGRAPH_BODY && body < LEAD_SENTENCES, body == 0);
          body += kind == WHENCE_PARAGRAPH_BODY;
        }
    }
  best = find_best (search, place, of, &name);
  for (guint i = 0; name != NULL && i < told->len; i++)
    if (g_array_index (told, Telling, i).noun == (guint) (best - search->nouns))
      g_array_append_val (tellings, g_array_index (told, Telling, i).begin);
  return name;
}

/**
 * Meant:
 * @last: the last man and woman named, the first of the sentence, or -1 each; of whom the name does not say which is both
 * @sentence: in which sentence
 * @next: the first run not passed yet
 *
 * Whom "he" and "she" mean by the name that stands before.
 */
typedef struct
{
  gint  last[2];
  guint sentence[2];
  guint next;
} Meant;

static void
pass_name (Meant *meant, const WhenceRun *run, gboolean female)
{
  if (meant->last[female] >= 0 && meant->sentence[female] == run->sentence)
    return;
  meant->last[female] = run->entity;
  meant->sentence[female] = run->sentence;
}

static void
pass_names (const WhenceEntities *self, Meant *meant, guint token)
{
  for (; meant->next < self->runs->len && whence_entities_run_at (self, meant->next)->token <= token; meant->next++)
    {
      const WhenceRun *run = whence_entities_run_at (self, meant->next);

      /* who wrote it is not told of */
      if (run->entity < 0 || whence_entities_at (self, run->entity)->kind != WHENCE_ENTITY_PERSON || !whence_entities_is_body (self, run->sentence))
        continue;
      if (whence_entities_at (self, run->entity)->gender != WHENCE_PRONOUN_FEMALE)
        pass_name (meant, run, FALSE);
      if (whence_entities_at (self, run->entity)->gender != WHENCE_PRONOUN_MALE)
        pass_name (meant, run, TRUE);
    }
}

/* The person that "he" or "her" at @token means, or -1; "he said" says nothing of whom the text is about. */
static gint
find_meant (const WhenceEntities *self, const Meant *meant, guint token)
{
  const WhenceToken *behind = &self->tokens->tokens[MIN (token + 1, self->tokens->n_tokens - 1)];
  WhencePronoun pronoun = whence_entities_get_person_pronoun (self, token);

  if (pronoun == WHENCE_PRONOUN_NONE
      || whence_kinds_find (self->words, self->article->text + behind->begin, behind->length, WHENCE_KIND_WORD_SPEECH) != NULL)
    return -1;
  return meant->last[pronoun == WHENCE_PRONOUN_FEMALE];
}

/* Whether one of the first sentences of the body names the person, or any for -1: whoever comes later is told of beside the way. */
static gboolean
is_named_early (const WhenceEntities *self, gint person)
{
  guint body = 0;

  for (guint s = 0; s < self->tokens->n_sentences && body < EARLY_SENTENCES; s++)
    {
      if (!whence_entities_is_body (self, s))
        continue;
      body++;
      for (guint i = whence_entities_find_run (self, self->tokens->sentences[s].first); i < self->runs->len && whence_entities_run_at (self, i)->sentence == s; i++)
        {
          gint entity = whence_entities_run_at (self, i)->entity;

          if (entity == person || (person < 0 && entity >= 0 && whence_entities_at (self, entity)->kind == WHENCE_ENTITY_PERSON))
            return TRUE;
        }
    }
  return FALSE;
}

/**
 * whence_central_find_person:
 * @entities: the names of an article
 * @tellings: (element-type guint32): where the text tells of the person, in bytes, is put here
 *
 * Returns: the entity that its pronouns mean far more often than any other, or -1
 */
gint
whence_central_find_person (const WhenceEntities *entities,
                            GArray               *tellings)
{
  const WhenceTokens *tokens = entities->tokens;
  g_autofree guint *counts = NULL;
  g_autofree gint *whom = NULL;
  Meant meant = { { -1, -1 }, { 0, 0 }, 0 };
  guint most = 0, second = 0;
  gint best = -1;

  if (!is_named_early (entities, -1))
    return -1;
  counts = g_new0 (guint, entities->entities->len + 1);
  whom = g_new (gint, tokens->n_tokens);
  for (guint i = 0; i < tokens->n_tokens; i++)
    {
      pass_names (entities, &meant, i);
      whom[i] = find_meant (entities, &meant, i);
      if (whom[i] >= 0)
        counts[whom[i]]++;
    }
  for (gint i = 0; i < (gint) entities->entities->len; i++)
    {
      second = MAX (second, MIN (most, counts[i]));
      best = counts[i] > most ? i : best;
      most = MAX (most, counts[i]);
    }
  if (most < MEANT_MIN || !is_named_early (entities, best) || most * MEANT_SENTENCES < tokens->n_sentences || most < second * MEANT_TIMES)
    return -1;
  for (guint i = 0; i < tokens->n_tokens; i++)
    if (whom[i] == best)
      g_array_append_val (tellings, tokens->tokens[i].begin);
  return best;
}

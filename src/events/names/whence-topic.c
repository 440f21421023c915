/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an article is about: the name of its headline, else of its first words, else what it tells of far more often than of all else. */
#include "whence-topic.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-letters.h"
#include "whence-names.h"
#include "whence-source.h"
#include "whence-word-class.h"

/* What a name is worth for standing in the headline, and in the first paragraph. */
#define IN_HEADLINE 6
#define IN_LEAD 2
/* What is named once or twice and in no headline is not what an article is about. */
#define WORTH_MIN 5
#define TOLD_MIN 2
#define TOLD_MIN_UNHEADED 4
/* One in so many tellings stands where a place does: the text is about a place, whatever else that does. */
#define PLACED_SHARE 5
/* Whether one of its first forms stands in the headline. */
#define HEADED_TRIES 16
/* What a long text is about it tells of on every page. */
#define SENTENCES_PER_TELLING 15
/* And whom its first sentence names oftener. */
#define SENTENCES_PER_ONLY 8
/* So far behind a name stands the verb that says that its bearer only speaks. */
#define SPEECH_BEHIND 4
/* What an encyclopedia's page is of stands so near the begin of its first sentence. */
#define DEFINED_WORDS 40
/* So many words say what it is. */
#define DEFINITION_WORDS 6
/* A longer name is for the reader of the article. */
#define NAME_MAX_CHARS 36
/* One letter is what is left of a name that was not understood. */
#define NAME_MIN_CHARS 2
/* A shorter word within a name is a "de". */
#define PART_MIN_BYTES 4
/* So many sentences are the lead. */
#define LEAD_SENTENCES 2

/**
 * Weight:
 * @told: how often the body names it
 * @headed: whether the headline does
 * @led: whether the first paragraph does, or a line above it
 * @defined: whether the first sentence says what it is: "Harth is a town"
 * @home: and that it is a place or a house
 * @opens: whether the article's first words do
 * @firm: whether they call it a firm, which needs no other telling
 * @only: whether its first sentence does, and nothing else beside it
 * @inside: whether a capital within a sentence ever says that it is a name
 * @begins: whether a sentence begins with it
 * @placed: how often it stands as a place does
 * @counted: how often a number stands before it
 * @articled: how often "the"
 * @tried: how often it was looked for in the headline
 * @worth: how much the article seems to be about it
 * @first: where it is named first
 */
typedef struct
{
  guint    told;
  gboolean headed;
  gboolean led;
  gboolean defined;
  gboolean home;
  gboolean opens;
  gboolean firm;
  gboolean only;
  gboolean inside;
  gboolean begins;
  guint    placed;
  guint    counted;
  guint    articled;
  guint    tried;
  guint    worth;
  guint    first;
} Weight;

/* Whether the headline has @name, as a whole word, or where it is set in capitals in those; the runs of a headline do not tell, whose words may all have
 * capitals. */
static gboolean
is_in_headline (const WhenceEntities *self, const char *name)
{
  const char *title = self->article->title;
  g_autofree char *upper = title != NULL && !whence_letters_have_small (title, strlen (title)) ? g_utf8_strup (name, -1) : NULL;
  gsize length;

  name = upper != NULL ? upper : name;
  length = strlen (name);
  for (const char *at = title; at != NULL && (at = strstr (at, name)) != NULL; at += length)
    if ((at == title || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)))) && !g_unichar_isalnum (g_utf8_get_char (at + length)))
      return TRUE;
  return FALSE;
}

/* "The Bridge That Came Back", where the text has a bridge: a word of it is no name in the headline either, whose words may all have capitals. */
static gboolean
is_common (const WhenceEntities *self, const char *word)
{
  g_autofree char *small = g_utf8_strdown (word, -1);
  gsize length = strlen (small);

  for (guint i = 0; i < self->tokens->n_tokens; i++)
    if (self->tokens->tokens[i].length == length && memcmp (self->article->text + self->tokens->tokens[i].begin, small, length) == 0)
      return TRUE;
  return FALSE;
}

/* Whether the word of a name stands in the headline for all of it: "Quebec" is not short for the Quebec Bank, nor "Norwegian" for the Norwegian Pavilion. */
static gboolean
is_part_headed (const WhenceEntities *self, const char *word)
{
  g_autofree char *part = g_strndup (word, strcspn (word, " "));

  return is_in_headline (self, part) && !is_common (self, part)
         && !(whence_names_find (part, strlen (part)) & (WHENCE_NAME_PLACE | WHENCE_NAME_DEMONYM));
}

/* "the World Cup", "World War II": what happens is called by all of its name. */
static gboolean
is_of_event (const WhenceEntities *self, const char *name)
{
  for (const char *at = strchr (name, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (whence_kinds_find (self->words, at + 1, strcspn (at + 1, " "), WHENCE_KIND_WORD_NOUN) != NULL)
      return TRUE;
  return FALSE;
}

/* A headline has no room for first names and what a firm is called in full: "Corrin" may stand for "Lough Corrin Airport". */
static gboolean
is_headed (const WhenceEntities *self, const WhenceRun *run)
{
  guint kind = whence_entities_at (self, run->entity)->kind;
  const char *last = strrchr (run->text, ' ');

  if (is_in_headline (self, run->text))
    return last != NULL || kind != WHENCE_ENTITY_NAME || !is_common (self, run->text);
  if (last == NULL || (kind == WHENCE_ENTITY_NAME && is_of_event (self, run->text)))
    return FALSE;
  if ((kind == WHENCE_ENTITY_BODY || kind == WHENCE_ENTITY_NAME) && is_part_headed (self, run->text))
    return TRUE;
  if (kind == WHENCE_ENTITY_PERSON || kind == WHENCE_ENTITY_NAME)
    return is_in_headline (self, last + 1) && !is_common (self, last + 1);
  for (const char *at = strchr (run->text, ' '); at < last; at = strchr (at + 1, ' '))
    if ((kind == WHENCE_ENTITY_BODY || kind == WHENCE_ENTITY_PLACE) && strcspn (at + 1, " ") >= PART_MIN_BYTES && is_part_headed (self, at + 1))
      return TRUE;
  return FALSE;
}

/* "Oberau: five parties sign": where a headline was written. */
static gboolean
is_headline_dateline (const WhenceEntities *self, const WhenceRun *run)
{
  const char *title = self->article->title;
  gsize length = strlen (run->text);

  return strncmp (title, run->text, length) == 0 && title[length] == ':' && whence_entities_at (self, run->entity)->kind == WHENCE_ENTITY_PLACE;
}

/* Lands and places; and a name that no list has, where it mostly stands as one and never begins a sentence. */
static gboolean
is_where (const WhenceEntity *entity, const Weight *weight)
{
  return entity->kind == WHENCE_ENTITY_LAND || entity->kind == WHENCE_ENTITY_PLACE
         || (entity->kind == WHENCE_ENTITY_NAME && !weight->begins && weight->placed * 2 >= entity->count);
}

/* Whether nothing stands before the run in its sentence, but for a dateline and an article. */
static gboolean
is_first (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];
  guint first = sentence->first + whence_source_measure_dateline (self->article, self->tokens, sentence);

  return run->token == first || (run->token == first + 1 && self->tokens->classes[first] == WHENCE_CLASS_THE);
}

/* A byline or a label above the text does not end as sentences do. */
static gboolean
is_prose (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];
  const WhenceToken *last = &self->tokens->tokens[sentence->first + sentence->n - 1];

  return (last->flags & WHENCE_TOKEN_PUNCT) || self->article->text[last->begin + last->length - 1] == '.';
}

static gboolean
is_in_dateline (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];

  return run->token < sentence->first + whence_source_measure_dateline (self->article, self->tokens, sentence);
}

/* Behind "in", "off", "the island of", "the people of". */
static gboolean
is_placed (const WhenceEntities *self, const WhenceRun *run)
{
  if (run->sentence_offset == 0)
    return FALSE;
  return whence_entities_is (self, run->token - 1, self->words->locatives) || whence_entities_is (self, run->token - 1, self->words->sites)
         || (run->sentence_offset > 1 && self->tokens->classes[run->token - 1] == WHENCE_CLASS_OF
             && (whence_entities_is (self, run->token - 2, self->words->landforms) || whence_entities_is (self, run->token - 2, self->words->things->dwellers)));
}

/* "President Anna Lind on Friday vowed …": what the article is about is what was said. */
static gboolean
is_speaker (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];
  guint behind = run->token + run->n;

  for (guint i = behind; i < MIN (behind + SPEECH_BEHIND, sentence->first + sentence->n); i++)
    {
      const WhenceToken *token = &self->tokens->tokens[i];

      if (whence_kinds_find (self->words, self->article->text + token->begin, token->length, WHENCE_KIND_WORD_SPEECH) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* "Harth (born 1931) was an …", "The Harth is a …": the first sentence says what the name is of.  Returns: the token of the article, or 0 */
static guint
find_definition (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];
  guint end = MIN (sentence->first + sentence->n, run->token + run->n + DEFINED_WORDS), depth = 0;

  for (guint i = run->token + run->n; i + 1 < end; i++)
    {
      char mark = self->article->text[self->tokens->tokens[i].begin];

      depth += mark == '(' ? 1 : mark == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && whence_entities_is (self, i, self->words->be))
        return self->tokens->classes[i + 1] == WHENCE_CLASS_A || self->tokens->classes[i + 1] == WHENCE_CLASS_THE ? i + 1 : 0;
    }
  return 0;
}

/* "a small village in", "a former cotton mill": whether what stands behind the article, up to the next small word of grammar, is a place or a house. */
static gboolean
defines_place (const WhenceEntities *self, guint article)
{
  guint last = article;

  while (last + 1 < self->tokens->n_tokens && last < article + DEFINITION_WORDS && !(self->tokens->tokens[last + 1].flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT)))
    last++;
  return whence_entities_is (self, last, self->words->homes) || whence_entities_is_of_sort (self, last, WHENCE_SORT_PLACE | WHENCE_SORT_LAND);
}

/* "Lind and Brandt", "Lind, Brandt and Weir": none of them alone. */
static gboolean
is_in_row (const WhenceEntities *self, const WhenceRun *run)
{
  guint behind = run->token + run->n;
  guint8 class = behind < self->tokens->n_tokens ? self->tokens->classes[behind] : WHENCE_CLASS_END;

  return class == WHENCE_CLASS_AND
         || (class == WHENCE_CLASS_COMMA && whence_entities_find_run (self, behind + 1) < self->runs->len
             && whence_entities_run_at (self, whence_entities_find_run (self, behind + 1))->token == behind + 1
             && is_in_row (self, whence_entities_run_at (self, whence_entities_find_run (self, behind + 1))));
}

static gboolean
is_firm (const WhenceEntities *self, const WhenceRun *run)
{
  return whence_entities_is (self, run->token + run->n - 1, self->words->things->body_marks);
}

/* @first: the first run of the lead.  Its first words, or the only thing that its first sentence names, are what the article is about. */
static void
weigh_opening (const WhenceEntities *self, guint first, Weight *weights)
{
  const WhenceRun *run = whence_entities_run_at (self, first);
  guint sentence = run->sentence, definition;
  guint told = first;
  gint only = -1;

  if (is_first (self, run) && (definition = find_definition (self, run)) > 0)
    {
      weights[run->entity].defined = TRUE;
      weights[run->entity].home = defines_place (self, definition);
      weights[run->entity].worth += IN_HEADLINE;
    }
  if (is_first (self, run) && whence_entities_at (self, run->entity)->kind != WHENCE_ENTITY_PERSON && !is_in_row (self, run)
      && (is_firm (self, run) || !is_speaker (self, run)))
    {
      weights[run->entity].opens = TRUE;
      weights[run->entity].firm = is_firm (self, run);
    }
  for (guint i = first; i < self->runs->len && whence_entities_run_at (self, i)->sentence == sentence; i++)
    {
      gint entity = whence_entities_run_at (self, i)->entity;
      const WhenceEntity *at = whence_entities_at (self, entity);

      if (is_where (at, &weights[entity]) || at->kind == WHENCE_ENTITY_DEMONYM || entity == only)
        continue;
      if (only >= 0)
        return;
      only = entity;
      told = i;
    }
  if (only >= 0)
    weights[only].only = !is_speaker (self, whence_entities_run_at (self, told));
}

static void
weigh (const WhenceEntities *self, Weight *weights)
{
  guint lead = G_MAXUINT;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);

      weights[run->entity].placed += is_placed (self, run);
      weights[run->entity].counted += run->sentence_offset > 0 && (self->tokens->tokens[run->token - 1].flags & WHENCE_TOKEN_NUMERIC);
      weights[run->entity].articled += run->sentence_offset > 0 && self->tokens->classes[run->token - 1] == WHENCE_CLASS_THE;
      weights[run->entity].begins |= is_first (self, run);
    }
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      Weight *weight = &weights[run->entity];
      guint paragraph = self->tokens->sentences[run->sentence].paragraph;
      WhenceParagraphKind kind = whence_article_get_paragraph_kind (self->article, paragraph);

      if (kind == WHENCE_PARAGRAPH_FURNITURE || kind == WHENCE_PARAGRAPH_METADATA)
        continue;
      if (weight->worth == 0)
        weight->first = i;
      if (kind == WHENCE_PARAGRAPH_BODY && lead == G_MAXUINT && is_prose (self, run) && !is_in_dateline (self, run))
        {
          lead = paragraph;
          weigh_opening (self, i, weights);
        }
      if (kind == WHENCE_PARAGRAPH_TITLE)
        continue;
      if (!weight->headed && weight->tried++ < HEADED_TRIES && is_headed (self, run) && !is_headline_dateline (self, run))
        {
          weight->headed = TRUE;
          weight->worth += IN_HEADLINE;
        }
      weight->told += kind == WHENCE_PARAGRAPH_BODY || kind == WHENCE_PARAGRAPH_ROW;
      weight->worth += paragraph == lead ? IN_LEAD : 1;
      weight->led = weight->led || paragraph == lead || lead == G_MAXUINT;
      weight->inside = weight->inside || !is_first (self, run);
    }
}

/* Whether the text's first words say so, or its first sentence alone: it then goes on about it, but of somebody only where it tells of
 * him often, since many begin with one of those whom it touches.  Whoever speaks there is no more than a speaker. */
static gboolean
is_opening (const WhenceEntity *entity, const Weight *weight)
{
  if (is_where (entity, weight) || (!weight->inside && entity->kind != WHENCE_ENTITY_BODY))
    return FALSE;
  return weight->opens && (weight->firm || weight->told >= TOLD_MIN);
}

static gboolean
is_only_one (const WhenceEntities *self, const WhenceEntity *entity, const Weight *weight)
{
  return weight->only && weight->told >= TOLD_MIN
         && (entity->kind != WHENCE_ENTITY_PERSON
             || weight->told * (weight->told > TOLD_MIN ? SENTENCES_PER_TELLING : SENTENCES_PER_ONLY) >= self->tokens->n_sentences)
         && !is_where (entity, weight)
         && !(whence_names_find (entity->name, strlen (entity->name)) & WHENCE_NAME_ORGANISATION);
}

/* What is named by a word for what happens or for a body alone, "the Cup", "the League", is not said by it. */
static gboolean
is_bare_noun (const WhenceEntities *self, const WhenceEntity *entity)
{
  gsize length = strlen (entity->name);

  return strchr (entity->name, ' ') == NULL
         && (whence_kinds_find (self->words, entity->name, length, WHENCE_KIND_WORD_NOUN) != NULL || whence_kinds_has_word (self->words->institutions, entity->name, length));
}

/* "the Crown": the word for a thing, that always has its article. */
static gboolean
is_ordinary (const WhenceEntities *self, const WhenceEntity *entity, const Weight *weight)
{
  const WhenceThingWords *words = self->words->things;
  gsize length = strlen (entity->name);

  if (weight->articled < weight->told || strchr (entity->name, ' ') != NULL)
    return FALSE;
  for (guint i = 0; i < words->n_sorts; i++)
    if (!(words->sorts[i].sort & WHENCE_SORT_PERSON) && whence_kinds_has_word (words->sorts[i].words, entity->name, length))
      return TRUE;
  return FALSE;
}

/* "U.S.": what is written so stands before other nouns, and says where they are from. */
static gboolean
is_short_land (const WhenceEntity *entity)
{
  return entity->kind == WHENCE_ENTITY_LAND && g_utf8_strlen (entity->name, -1) > 1 && !g_ascii_islower (entity->name[1]);
}

static gboolean
can_be_topic (const WhenceEntities *self, const WhenceEntity *entity, const Weight *weight)
{
  glong length = g_utf8_strlen (entity->name, -1);

  if (entity->kind == WHENCE_ENTITY_DEMONYM || length > NAME_MAX_CHARS || length < NAME_MIN_CHARS || weight->told == 0
      || is_bare_noun (self, entity) || is_short_land (entity)
      || weight->counted == entity->count || is_ordinary (self, entity, weight))
    return FALSE;
  return weight->defined || (weight->headed && !is_where (entity, weight)) || is_opening (entity, weight) || is_only_one (self, entity, weight)
         || ((weight->told >= TOLD_MIN || (weight->headed && (entity->kind == WHENCE_ENTITY_PLACE || entity->kind == WHENCE_ENTITY_LAND))) && weight->worth >= WORTH_MIN);
}

/* The headline's name, then the first sentence's, are what it is about before what is only told of often.  A town is where it happens rather than
 * what it is about, and a country more so. */
static guint
get_rank (const WhenceEntities *self, const WhenceEntity *entity, const Weight *weight)
{
  if (weight->defined)
    return 5;
  if (is_where (entity, weight))
    return weight->headed && entity->kind != WHENCE_ENTITY_LAND ? 2 : 0;
  if (weight->headed && weight->told >= TOLD_MIN)
    return 5;
  if (is_opening (entity, weight))
    return 4;
  if (weight->headed || (weight->led && weight->told >= TOLD_MIN_UNHEADED))
    return 3;
  return is_only_one (self, entity, weight) ? 1 : 0;
}

static gboolean
is_better (const WhenceEntities *self, const Weight *weights, gint a, gint b)
{
  guint a_rank = get_rank (self, whence_entities_at (self, a), &weights[a]), b_rank = get_rank (self, whence_entities_at (self, b), &weights[b]);

  if (a_rank != b_rank)
    return a_rank > b_rank;
  return weights[a].worth != weights[b].worth ? weights[a].worth > weights[b].worth : weights[a].first < weights[b].first;
}

/* The index of the entity that the article is about rather than any other but for @other, or -1. */
static gint
find_best (const WhenceEntities *self, const Weight *weights, gint other)
{
  gint best = -1;

  for (gint i = 0; i < (gint) self->entities->len; i++)
    if (i != other && can_be_topic (self, whence_entities_at (self, i), &weights[i]) && (best < 0 || is_better (self, weights, i, best)))
      best = i;
  return best;
}

/* Without a headline an article is about what it begins with and tells of far more often than of all else; towns are where things happen. */
static gboolean
stands_out (const WhenceEntities *self, const WhenceEntity *entity, const Weight *weight, const Weight *next)
{
  return weight->headed || weight->defined || is_opening (entity, weight) || is_only_one (self, entity, weight)
         || (weight->led && entity->kind != WHENCE_ENTITY_PLACE && weight->told >= TOLD_MIN_UNHEADED
             && weight->told * SENTENCES_PER_TELLING >= self->tokens->n_sentences && (next == NULL || weight->worth * 4 >= next->worth * 5));
}

/**
 * whence_topic_get_form:
 * @self: the names of an article
 * @entity: one of them
 *
 * Returns: what the text calls it most often; a person by the whole name
 */
const char *
whence_topic_get_form (const WhenceEntities *self, gint entity)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);
  const char *form = whence_entities_at (self, entity)->name;
  guint most = 0;

  if (whence_entities_at (self, entity)->kind == WHENCE_ENTITY_PERSON)
    return form;
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      guint count;

      if (run->entity != entity)
        continue;
      count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, run->text)) + 1;
      g_hash_table_insert (counts, (gpointer) run->text, GUINT_TO_POINTER (count));
      if (count > most || (count == most && strlen (run->text) > strlen (form)))
        {
          most = count;
          form = run->text;
        }
    }
  return form;
}

/* "Celtair and Northlink agree", "the Celtair-Northlink merger": whether the headline has the one right behind the other. */
static gboolean
are_joined (const WhenceEntities *self, gint first, gint second)
{
  g_autofree char *joint = g_strdup_printf (" %s ", self->words->and);
  const char *const joints[] = { joint, "-", "–", "/" };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      g_autofree char *both = g_strconcat (whence_topic_get_form (self, first), joints[i], whence_topic_get_form (self, second), NULL);

      if (is_in_headline (self, both))
        return TRUE;
    }
  return FALSE;
}

/* The only two of the kind that the headline names, in its order, where it names nobody else. */
static gboolean
find_headed_pair (const WhenceEntities *self, const Weight *weights, guint kind, gint pair[2])
{
  guint n = 0;

  for (gint i = 0; i < (gint) self->entities->len; i++)
    {
      if (!weights[i].headed || whence_entities_at (self, i)->kind != kind)
        continue;
      if (n == 2 || weights[i].told < TOLD_MIN)
        return FALSE;
      pair[n++] = i;
    }
  if (n < 2)
    return FALSE;
  if (strstr (self->article->title, whence_entities_at (self, pair[0])->name) > strstr (self->article->title, whence_entities_at (self, pair[1])->name))
    {
      gint first = pair[1];

      pair[1] = pair[0];
      pair[0] = first;
    }
  return TRUE;
}

/* "Chile and Peru Are Talking Again", "Rome, Paris sign": two lands, wherever they meet, or two towns. */
static gboolean
find_two_places (const WhenceEntities *self, const Weight *weights, gint best, gint pair[2])
{
  guint lands = 0;

  if (best >= 0 && (weights[best].defined || (weights[best].headed && !is_where (whence_entities_at (self, best), &weights[best]))))
    return FALSE;
  for (gint i = 0; i < (gint) self->entities->len; i++)
    lands += weights[i].headed && whence_entities_at (self, i)->kind == WHENCE_ENTITY_LAND;
  return lands > 0 ? find_headed_pair (self, weights, WHENCE_ENTITY_LAND, pair) : find_headed_pair (self, weights, WHENCE_ENTITY_PLACE, pair);
}

/**
 * whence_topic_find_entities:
 * @self: the names of an article
 *
 * Finds what the article is about, and the other of two people.  What stands in the headline and is told of again outweighs what is only told of often.  Of two people in the headline the article is about both, and of two lands.
 */
void
whence_topic_find_entities (WhenceEntities *self)
{
  g_autofree Weight *weights = g_new0 (Weight, self->entities->len + 1);
  gint best, next, pair[2], *about = self->about;

  about[0] = about[1] = -1;
  weigh (self, weights);
  best = find_best (self, weights, -1);
  next = best >= 0 ? find_best (self, weights, best) : -1;
  if (find_two_places (self, weights, best, pair))
    {
      about[0] = pair[0];
      about[1] = pair[1];
      self->about_sure = TRUE;
      return;
    }
  if (best < 0 || !stands_out (self, whence_entities_at (self, best), &weights[best], next >= 0 ? &weights[next] : NULL))
    return;
  about[0] = best;
  self->about_sure = weights[best].headed || weights[best].defined || is_opening (whence_entities_at (self, best), &weights[best]);
  self->about_where = is_where (whence_entities_at (self, best), &weights[best])
                      || (whence_entities_at (self, best)->kind == WHENCE_ENTITY_NAME && weights[best].placed * PLACED_SHARE >= whence_entities_at (self, best)->count);
  self->about_home = weights[best].home;
  if (next < 0 || !weights[best].headed || !weights[next].headed)
    return;
  if (whence_entities_at (self, best)->kind == WHENCE_ENTITY_PERSON && whence_entities_at (self, next)->kind == WHENCE_ENTITY_PERSON)
    {
      about[0] = weights[next].first < weights[best].first ? next : best;
      about[1] = about[0] == best ? next : best;
    }
  else if (weights[next].told >= TOLD_MIN && (are_joined (self, best, next) || are_joined (self, next, best)))
    {
      about[0] = are_joined (self, best, next) ? best : next;
      about[1] = about[0] == best ? next : best;
    }
}

/* "the oldest dispute in the Americas": too wide to say which. */
static gboolean
is_beyond (const WhenceRun *run)
{
  return (whence_names_find (run->text, strlen (run->text)) & WHENCE_NAME_PLACE) == WHENCE_NAME_REGION;
}

/**
 * whence_topic_find_place:
 * @self: the names of an article
 *
 * Returns: (nullable): where what the lead tells of happened: the first place that it names, but for a dateline
 */
const char *
whence_topic_find_place (const WhenceEntities *self)
{
  guint body = 0;

  for (guint i = 0, sentence = G_MAXUINT; i < self->runs->len && body <= LEAD_SENTENCES; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);

      if (!whence_entities_is_body (self, run->sentence) || is_in_dateline (self, run))
        continue;
      body += run->sentence != sentence;
      sentence = run->sentence;
      if (body <= LEAD_SENTENCES && !is_beyond (run)
          && (whence_entities_at (self, run->entity)->kind == WHENCE_ENTITY_PLACE
              || (whence_entities_at (self, run->entity)->kind == WHENCE_ENTITY_NAME && is_placed (self, run))))
        return whence_topic_get_form (self, run->entity);
    }
  return NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an article tells of, named or not.  Each sentence that is parsed is heard; what its pronouns and "the company"
 * stand for is settled when a title asks, from that sentence and a few before it, the last of which is parsed then if it
 * was not. */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-hash.h"


/* Sentences before one that are parsed to settle it.  Most of what is meant was told there or has a name, and those
 * farther back that tell of a date are parsed anyway: three made a quarter more to parse and no title better. */
#define PARSED_BACK 1
/* Sentences before one whose names count. */
#define NAMED_BACK 6
/* What is called by other nouns more often than by a name. */
#define NAMELESS_SORTS \
  (WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK | WHENCE_SORT_LAW | WHENCE_SORT_EVENT)
#define STRINGS_SIZE 1024
/* A description with a name in it stands for its noun as many sentences behind. */
#define DESCRIBED_BACK 3
/* And one that says which by a name where the noun is a subject, of which is told on and on. */
#define NAMED_FAR 40

/**
 * whence_things_new:
 * @source: the article; borrowed
 *
 * Returns: (transfer full): what it tells of, nothing of which is heard yet
 */
WhenceThings *
whence_things_new (const WhenceSource *source)
{
  WhenceThings *self = g_new0 (WhenceThings, 1);

  self->source = source;
  self->heard = g_new0 (WhenceHeard, source->tokens->n_sentences);
  self->told = g_array_new (FALSE, FALSE, sizeof (WhenceTold));
  self->things = g_array_new (FALSE, FALSE, sizeof (WhenceThing));
  self->nouns = whence_word_table_new ();
  self->strings = g_string_chunk_new (STRINGS_SIZE);
  self->of_entity = g_new (gint32, source->entities->entities->len);
  for (guint i = 0; i < source->entities->entities->len; i++)
    self->of_entity[i] = -1;
  self->topic = source->entities->about[1] < 0 ? source->entities->about[0] : -1;
  return self;
}

/**
 * whence_things_free:
 * @self: (transfer full): things
 */
void
whence_things_free (WhenceThings *self)
{
  g_free (self->heard);
  g_array_unref (self->told);
  g_array_unref (self->things);
  whence_word_table_free (self->nouns);
  g_string_chunk_free (self->strings);
  g_clear_pointer (&self->small, whence_word_table_free);
  g_free (self->of_entity);
  g_free (self);
}

/* --- nouns --- */

gboolean
whence_things_is (const WhenceThings *self, guint token, const char *const *list)
{
  return whence_entities_is (self->source->entities, token, list);
}

static inline gboolean
ends_with (const char *word, gsize length, const char *ending)
{
  gsize n = strlen (ending);

  return length >= n && memcmp (word + length - n, ending, n) == 0;
}

/**
 * whence_things_fold:
 * @word: a noun
 * @length: bytes of it
 * @folded: (out): it in lower case, one of it
 *
 * Returns: whether it fits
 */
gboolean
whence_things_fold (const char *word, gsize length, char folded[WHENCE_THING_WORD_MAX])
{
  if (length == 0 || length >= WHENCE_THING_WORD_MAX)
    return FALSE;
  whence_word_fold (word, length, folded);
  folded[length] = '\0';
  if (length > 4 && ends_with (folded, length, "men"))
    folded[length - 2] = 'a';
  else if (length > 4 && ends_with (folded, length, "ies"))
    strcpy (folded + length - 3, "y");
  else if (length > 5
           && (ends_with (folded, length, "sses") || ends_with (folded, length, "ches")
               || ends_with (folded, length, "shes")))
    folded[length - 2] = '\0';
  else if (length > 3 && folded[length - 1] == 's' && strchr ("sui", folded[length - 2]) == NULL)
    folded[length - 1] = '\0';
  return TRUE;
}

/**
 * whence_things_find_noun:
 * @self: things
 * @token: index of a noun
 *
 * Returns: a number that the same noun always has, in one or many, 0 for none
 */
guint
whence_things_find_noun (WhenceThings *self, guint token)
{
  const WhenceToken *word = &self->source->tokens->tokens[token];
  char folded[WHENCE_THING_WORD_MAX];
  gpointer found;
  gsize length;

  if (!whence_things_fold (self->source->article->text + word->begin, word->length, folded))
    return 0;
  length = strlen (folded);
  found = whence_word_table_get (self->nouns, folded, length);
  if (found == NULL)
    {
      found = GUINT_TO_POINTER (++self->n_nouns);
      whence_word_table_set (self->nouns, g_string_chunk_insert_len (self->strings, folded, (gssize) length), length, found);
    }
  return GPOINTER_TO_UINT (found);
}

/**
 * whence_things_find_lines:
 * @self: things
 * @token: index of a noun
 *
 * Returns: what bodies that are called so do, a bit for each; 0 where the noun does not say
 */
guint8
whence_things_find_lines (const WhenceThings *self, guint token)
{
  const WhenceThingWords *words = whence_things_words (self);
  guint lines = 0;

  for (guint i = 0; i < words->n_lines; i++)
    if (whence_things_is (self, token, words->lines[i].words))
      lines |= words->lines[i].sort;
  return (guint8) lines;
}

/**
 * whence_things_has_small:
 * @self: things
 * @token: index of a word with a capital
 *
 * Returns: whether the article has the word with a small letter, too: then it is no name
 */
gboolean
whence_things_has_small (WhenceThings *self, guint token)
{
  const WhenceTokens *tokens = self->source->tokens;
  const char *text = self->source->article->text;
  g_autofree char *folded = g_ascii_strdown (text + tokens->tokens[token].begin, tokens->tokens[token].length);

  if (self->small == NULL)
    {
      self->small = whence_word_table_new ();
      for (guint i = 0; i < tokens->n_tokens; i++)
        if (!(tokens->tokens[i].flags
              & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_FUNCTION)))
          whence_word_table_set (self->small, text + tokens->tokens[i].begin, tokens->tokens[i].length, text);
    }
  return whence_word_table_get (self->small, folded, tokens->tokens[token].length) != NULL;
}

/* Nouns by their sorts, and a bit for each letter that nouns of persons end with. */
typedef struct
{
  WhenceWordTable *nouns;
  guint32          lasts;
} Sorts;

static gpointer
index_sorts (gpointer data)
{
  const WhenceThingWords *words = data;
  Sorts *index = g_new0 (Sorts, 1);

  index->nouns = whence_word_table_new ();
  for (guint i = 0; i < words->n_sorts; i++)
    for (const char *const *word = words->sorts[i].words; *word != NULL; word++)
      {
        guint sorts = GPOINTER_TO_UINT (whence_word_table_get (index->nouns, *word, strlen (*word)));

        whence_word_table_set (index->nouns, *word, strlen (*word), GUINT_TO_POINTER (words->sorts[i].sort | sorts));
      }
  for (const char *const *ending = words->person_endings; *ending != NULL; ending++)
    index->lasts |= 1u << ((*ending)[strlen (*ending) - 1] & 31);
  return index;
}

/**
 * whence_things_find_sorts:
 * @words: words of a language
 * @word: a noun as it stands in the text
 * @length: bytes of it
 *
 * Returns: #WhenceSort of what it may name
 */
guint
whence_things_find_sorts (const WhenceThingWords *words, const char *word, gsize length)
{
  static GOnce once = G_ONCE_INIT;
  const Sorts *index = g_once (&once, index_sorts, (gpointer)words);
  char folded[WHENCE_THING_WORD_MAX];
  guint sorts;

  if (!whence_things_fold (word, length, folded))
    return WHENCE_SORT_UNKNOWN;
  length = strlen (folded);
  sorts = GPOINTER_TO_UINT (whence_word_table_get (index->nouns, folded, length));
  if (!(index->lasts >> (folded[length - 1] & 31) & 1))
    return sorts;
  for (const char *const *ending = words->person_endings; sorts == WHENCE_SORT_UNKNOWN && *ending != NULL; ending++)
    if (length > strlen (*ending) + 1 && ends_with (folded, length, *ending))
      sorts = WHENCE_SORT_PERSON;
  return sorts;
}

/**
 * whence_things_get_sorts:
 * @self: things
 * @word: a noun as it stands in the text
 * @length: bytes of it
 *
 * Returns: #WhenceSort of what it may name
 */
guint
whence_things_get_sorts (const WhenceThings *self, const char *word, gsize length)
{
  return whence_things_find_sorts (whence_things_words (self), word, length);
}

/* --- hearing --- */

/**
 * whence_things_hear:
 * @self: things
 * @setting: a sentence of the article
 *
 * Takes in what the sentence tells of, once.
 */
void
whence_things_hear (WhenceThings *self, const WhenceSetting *setting)
{
  if (self->heard[setting->sentence].state == WHENCE_HEARD_NOT)
    whence_things_collect (self, setting);
}

/* Takes in a sentence that no date made anybody parse. */
static void
hear_sentence (WhenceThings *self, guint sentence)
{
  WhenceSetting setting;

  if (self->heard[sentence].state != WHENCE_HEARD_NOT)
    return;
  if (!whence_setting_init (&setting, self->source, sentence))
    whence_things_collect_names (self, sentence);
  whence_setting_clear (&setting);
}

/* Whether only the parse of a sentence tells what a telling of a later one may stand for: a pronoun for whatever has a part in it, two for any two,
 * "the bridge" for a bridge that is told of there, and "the ship" for a liner; people, firms and places have names, which tell it without. */
static gboolean
wants_parse (WhenceThings *self, const WhenceTold *told, guint sentence)
{
  const WhenceTokens *tokens = self->source->tokens;
  const WhenceSentence *at = &tokens->sentences[sentence];
  guint sorts = told->sorts & NAMELESS_SORTS;

  if (told->pronoun || told->many || told->nth > 0 || told->varied || whence_things_is (self, told->token, whence_things_words (self)->pairs))
    return TRUE;
  for (guint i = at->first; i < at->first + at->n; i++)
    if (!(tokens->tokens[i].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC))
        && (whence_things_find_noun (self, i) == told->noun
            || (sorts != 0 && (whence_things_get_sorts (self, self->source->article->text + tokens->tokens[i].begin, tokens->tokens[i].length) & sorts))))
      return TRUE;
  return FALSE;
}

/* Settles what a sentence's words stand for, and before it those before it: the nearest are parsed for that, of others
 * only the names count.  One before it that was heard and not yet settled is settled from those before that one, not from none. */
static void
settle (WhenceThings *self, guint asker)
{
  const WhenceTold told = *whence_told_at (self, (gint) asker);
  guint sentence = told.sentence;
  guint first = sentence, parsed = sentence, back = 0;
  gboolean pronouns = FALSE, far = FALSE;

  if (self->heard[sentence].state == WHENCE_HEARD_SETTLED)
    return;
  /* whoever asks, all of the sentence is settled */
  for (guint i = self->heard[sentence].first; !pronouns && i < self->heard[sentence].first + self->heard[sentence].n; i++)
    pronouns = whence_told_at (self, (gint) i)->form == WHENCE_TOLD_PRONOUN;
  while (first > 0 && back < NAMED_BACK)
    {
      back += whence_entities_is_body (self->source->entities, --first);
      if (back <= PARSED_BACK && !far)
        parsed = first;
      if (self->heard[first].state == WHENCE_HEARD_TOLD)
        {
          far = far || back > 0;
          back = 0;
        }
    }
  for (guint s = first; s <= sentence; s++)
    {
      if (s < sentence && s >= parsed && whence_entities_is_body (self->source->entities, s) && (pronouns || wants_parse (self, &told, s)))
        hear_sentence (self, s);
      else if (s < sentence && self->heard[s].state == WHENCE_HEARD_NOT && whence_entities_is_body (self->source->entities, s))
        whence_things_collect_names (self, s);
      if (self->heard[s].state == WHENCE_HEARD_TOLD)
        whence_things_settle (self, s);
    }
}

/* The telling at a word of a heard sentence, or -1. */
static gint
find_told (WhenceThings *self, const WhenceTree *tree, gint node)
{
  const WhenceTokens *tokens = self->source->tokens;
  guint token = tree->first + (guint) node;
  const WhenceSentence *sentence = &tokens->sentences[self->asked];
  const WhenceHeard *heard;

  /* nearly always of the sentence that was asked about before */
  if (token < sentence->first || token >= sentence->first + sentence->n)
    sentence = whence_tokens_get_sentence (tokens, token);
  self->asked = (guint) (sentence - tokens->sentences);
  heard = &self->heard[self->asked];
  for (guint i = heard->first; i < heard->first + heard->n; i++)
    if (whence_told_at (self, (gint) i)->token == token)
      return (gint) i;
  return -1;
}

/* Settles what the telling is of.  Returns: the thing, or -1 */
static gint
find_thing (WhenceThings *self, gint at)
{
  settle (self, (guint) at);
  return whence_told_at (self, at)->thing;
}

/* --- naming --- */

/* Whether the title tells of the same thing before the word, or the verb whose subject it is: "its" needs no name then.
 */
static gboolean
is_told_already (WhenceThings *self, const WhenceTree *tree, const WhenceTold *told, const guint8 *chosen)
{
  const WhenceHeard *heard = &self->heard[told->sentence];

  for (guint i = heard->first; i < heard->first + heard->n; i++)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i);

      if (other->thing != told->thing || other->token == told->token || other->token < tree->first
          || other->token >= tree->first + tree->n)
        continue;
      if (chosen[other->token - tree->first]
          && (other->token < told->token
              || (other->part == WHENCE_PART_SUBJECT && told->part != WHENCE_PART_SUBJECT
                  && !(told->part == WHENCE_PART_OBJECT && other->embedded && other->form == WHENCE_TOLD_PRONOUN))))
        return TRUE;
      if (told->form == WHENCE_TOLD_OWNER && told->clause >= 0 && (gint32) other->token == told->subject_token
          && chosen[(guint) told->clause - tree->first])
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_things_name_pronoun:
 * @self: things
 * @tree: a sentence that was heard
 * @node: a pronoun of it
 * @told: (array): the words that the title has
 * @whole: whether the whole name is wanted, not what the article calls it for short
 *
 * Returns: (transfer full) (nullable): the name or noun phrase that it stands for; %NULL where that is not sure or the
 * title has it before
 */
char *
whence_things_name_pronoun (WhenceThings *self, const WhenceTree *tree, gint node, const guint8 *told, gboolean whole)
{
  gint at = find_told (self, tree, node), subject;
  char *own;

  if (at < 0 || !whence_told_at (self, at)->pronoun || find_thing (self, at) < 0
      || is_told_already (self, tree, whence_told_at (self, at), told))
    return NULL;
  /* "lost her seat and won it back": her own */
  subject = whence_told_at (self, at)->part == WHENCE_PART_OBJECT && whence_told_at (self, at)->subject_token >= (gint32) tree->first
                ? find_told (self, tree, whence_told_at (self, at)->subject_token - (gint32) tree->first)
                : -1;
  if (subject >= 0 && whence_told_at (self, subject)->thing >= 0
      && (own = whence_things_render_own (self, whence_told_at (self, at)->thing, whence_told_at (self, subject)->thing)) != NULL)
    return own;
  return whence_things_render (self, whence_told_at (self, at)->thing, whole);
}

/* "the Lindau mill", "the mill at Lindau", unlike "the Spanish club": what tells it from others of its sort. */
static gboolean
has_name_within (WhenceThings *self, const WhenceTold *told)
{
  const WhenceEntities *entities = self->source->entities;

  for (guint i = whence_entities_find_run (entities, told->begin); i < entities->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (entities, i);
      guint kind = run->entity >= 0 ? whence_entities_at (entities, run->entity)->kind : WHENCE_ENTITY_DEMONYM;

      if (run->token >= told->complement)
        break;
      if (kind != WHENCE_ENTITY_DEMONYM && kind != WHENCE_ENTITY_LAND)
        return TRUE;
    }
  return FALSE;
}

/* Whether what the noun stands for has a name, or a description with a name in it, told shortly before. */
static gboolean
says_which (WhenceThings *self, const WhenceTold *noun)
{
  const WhenceThing *thing = whence_thing_at (self, noun->thing);
  const WhenceTold *best;

  if (thing->entity >= 0 || thing->several || thing->proper || noun->counted >= 0)
    return TRUE;
  best = whence_told_at (self, thing->best);
  /* "two engineers" say more than "the two" */
  if (best != noun && whence_things_is (self, noun->token, whence_things_words (self)->two))
    return TRUE;
  if (best == noun || !best->capital)
    return FALSE;
  return noun->sentence - best->sentence <= DESCRIBED_BACK
         || (noun->part == WHENCE_PART_SUBJECT && noun->sentence - best->sentence <= NAMED_FAR && has_name_within (self, best));
}

/**
 * whence_things_name_noun:
 * @self: things
 * @tree: a sentence that was heard
 * @node: a noun of it
 * @told: (array): the words that the title has
 * @whole: whether the whole name is wanted
 *
 * Returns: (transfer full) (nullable): for "the company", "the bridge", "the two leaders" the name, or what says which;
 * else %NULL
 */
char *
whence_things_name_noun (WhenceThings *self, const WhenceTree *tree, gint node, const guint8 *told, gboolean whole)
{
  gint at = find_told (self, tree, node);
  const WhenceTold *noun;

  if (at < 0)
    return NULL;
  noun = whence_told_at (self, at);
  if ((noun->form != WHENCE_TOLD_KNOWN && noun->nth == 0) || noun->same >= 0 || !(noun->bare || noun->varied || noun->nth > 0)
      || find_thing (self, at) < 0)
    return NULL;
  noun = whence_told_at (self, at);
  if (is_told_already (self, tree, noun, told))
    return NULL;
  if (!says_which (self, noun))
    return NULL;
  return whence_things_render (self, noun->thing, whole);
}

/**
 * whence_things_is_many:
 * @self: things
 * @tree: a sentence that was heard
 * @node: a pronoun or noun of it
 *
 * Returns: whether several are meant: "they", "the pair" of whom both have names
 */
gboolean
whence_things_is_many (WhenceThings *self, const WhenceTree *tree, gint node)
{
  gint at = find_told (self, tree, node), thing = at >= 0 ? find_thing (self, at) : -1;

  if (thing < 0)
    return at >= 0 && whence_told_at (self, at)->pronoun == WHENCE_PRONOUN_MANY;
  return whence_thing_at (self, thing)->several && (whence_told_at (self, at)->pronoun || whence_told_at (self, at)->form == WHENCE_TOLD_KNOWN);
}

/**
 * whence_things_find_names:
 * @self: things
 * @tree: a sentence that was heard
 * @node: a pronoun or noun of it
 * @names: (out): the whole names of those it stands for, borrowed
 *
 * Returns: how many
 */
guint
whence_things_find_names (WhenceThings *self,
                          const WhenceTree *tree,
                          gint node,
                          const char *names[WHENCE_ENTITIES_GROUP_MAX])
{
  gint at = find_told (self, tree, node);
  gboolean points = at >= 0
                    && (whence_told_at (self, at)->pronoun
                        || (whence_told_at (self, at)->form == WHENCE_TOLD_KNOWN
                            && (whence_told_at (self, at)->bare || whence_told_at (self, at)->varied)));
  const WhenceThing *thing
      = points && find_thing (self, at) >= 0 ? whence_thing_at (self, whence_told_at (self, at)->thing) : NULL;
  guint n = 0;

  if (thing == NULL)
    return 0;
  if (thing->entity >= 0)
    names[n++] = whence_entities_at (self->source->entities, thing->entity)->name;
  for (guint i = 0; i < thing->n_members; i++)
    if (whence_thing_at (self, thing->members[i])->entity >= 0)
      names[n++] = whence_entities_at (self->source->entities, whence_thing_at (self, thing->members[i])->entity)->name;
  return n;
}

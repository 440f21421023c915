/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "The trial opened (Elsa Brandt)": a title that names nobody and nothing is told with what its article is about, since on a timeline of many
 * articles no reader knows which trial it was. */
#include "whence-topic.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-title.h"
#include "whence-word-class.h"

/* What a name is worth for standing in the headline, and in the first paragraph. */
#define IN_HEADLINE 6
#define IN_LEAD 2
/* What is named once or twice and in no headline is not what an article is about. */
#define WORTH_MIN 5
#define TOLD_MIN 2
#define TOLD_MIN_UNHEADED 4
/* What an encyclopedia's page is of stands so near the begin of its first sentence. */
#define DEFINED_WORDS 40
/* A longer name is for the reader of the article. */
#define NAME_MAX_CHARS 36

/**
 * Weight:
 * @told: how often the body names it
 * @headed: whether the headline does
 * @led: whether the first paragraph does
 * @begun: whether the body begins with it
 * @defined: whether it is said there what it is: "Harth is a town"
 * @worth: how much the article seems to be about it
 * @first: where it is named first
 */
typedef struct
{
  guint    told;
  gboolean headed;
  gboolean led;
  gboolean begun;
  gboolean defined;
  guint    worth;
  guint    first;
} Weight;

static WhenceParagraphKind
get_kind (const WhenceEntities *self, guint paragraph)
{
  return paragraph < self->article->n_paragraphs ? self->article->paragraphs[paragraph].kind : WHENCE_PARAGRAPH_BODY;
}

/* Whether the headline has @name, as a whole word; the runs of a headline do not tell, whose words may all have capitals. */
static gboolean
is_in_headline (const WhenceEntities *self, const char *name)
{
  const char *title = self->article->title;
  gsize length = strlen (name);

  for (const char *at = title; at != NULL && (at = strstr (at, name)) != NULL; at += length)
    if ((at == title || !g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (at)))) && !g_unichar_isalnum (g_utf8_get_char (at + length)))
      return TRUE;
  return FALSE;
}

/* A headline has no room for first names and what a firm is called in full. */
static gboolean
is_headed (const WhenceEntities *self, const WhenceRun *run)
{
  guint kind = whence_entities_at (self, run->entity)->kind;
  const char *first = strchr (run->text, ' '), *last = strrchr (run->text, ' ');
  g_autofree char *firm = first != NULL ? g_strndup (run->text, (gsize) (first - run->text)) : NULL;

  return is_in_headline (self, run->text)
         || (first != NULL && (kind == WHENCE_ENTITY_BODY || kind == WHENCE_ENTITY_NAME) && is_in_headline (self, firm))
         || (last != NULL && (kind == WHENCE_ENTITY_PERSON || kind == WHENCE_ENTITY_NAME) && is_in_headline (self, last + 1));
}

/* "Harth (born 1931) was an …", "The Harth is a …": the first sentence says what the name is of. */
static gboolean
is_defined (const WhenceEntities *self, const WhenceRun *run)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];
  guint end = MIN (sentence->first + sentence->n, run->token + run->n + DEFINED_WORDS), depth = 0;

  for (guint i = run->token + run->n; i + 1 < end; i++)
    {
      char mark = self->article->text[self->tokens->tokens[i].begin];

      depth += mark == '(' ? 1 : mark == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && whence_entities_is (self, i, self->words->be))
        return self->tokens->classes[i + 1] == WHENCE_CLASS_A || self->tokens->classes[i + 1] == WHENCE_CLASS_THE;
    }
  return FALSE;
}

static void
weigh_begin (const WhenceEntities *self, const WhenceRun *run, Weight *weight)
{
  const WhenceSentence *sentence = &self->tokens->sentences[run->sentence];

  if (run->sentence_offset > 1 || (run->sentence_offset == 1 && self->tokens->classes[sentence->first] != WHENCE_CLASS_THE)
      || (run->sentence > 0 && self->tokens->sentences[run->sentence - 1].paragraph == sentence->paragraph))
    return;
  weight->begun = TRUE;
  weight->defined = is_defined (self, run);
  if (weight->defined)
    weight->worth += IN_HEADLINE;
}

static void
weigh (const WhenceEntities *self, Weight *weights)
{
  guint lead = G_MAXUINT;

  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      Weight *weight = &weights[run->entity];
      guint paragraph = self->tokens->sentences[run->sentence].paragraph;
      WhenceParagraphKind kind = get_kind (self, paragraph);

      if (kind == WHENCE_PARAGRAPH_FURNITURE || kind == WHENCE_PARAGRAPH_METADATA)
        continue;
      if (weight->worth == 0)
        weight->first = i;
      if (kind == WHENCE_PARAGRAPH_BODY && lead == G_MAXUINT)
        lead = paragraph;
      if (kind == WHENCE_PARAGRAPH_TITLE)
        continue;
      if (!weight->headed && is_headed (self, run))
        {
          weight->headed = TRUE;
          weight->worth += IN_HEADLINE;
        }
      weight->told += kind == WHENCE_PARAGRAPH_BODY || kind == WHENCE_PARAGRAPH_ROW;
      weight->worth += paragraph == lead ? IN_LEAD : 1;
      weight->led = weight->led || paragraph == lead;
      if (paragraph == lead)
        weigh_begin (self, run, weight);
    }
}

static gboolean
can_be_topic (const WhenceEntity *entity, const Weight *weight)
{
  /* after that it may be "it" and "she" alone */
  guint least = (weight->begun || entity->kind == WHENCE_ENTITY_PERSON) && weight->led && (weight->headed || weight->defined) ? 1 : TOLD_MIN;

  return weight->told >= least && weight->worth >= WORTH_MIN && entity->kind != WHENCE_ENTITY_DEMONYM
         && g_utf8_strlen (entity->name, -1) <= NAME_MAX_CHARS;
}

static gboolean
is_where (const WhenceEntity *entity)
{
  return entity->kind == WHENCE_ENTITY_LAND || entity->kind == WHENCE_ENTITY_PLACE;
}

/* A town or country is where it happens, rather than what it is about, unless the headline has nothing else. */
static gboolean
is_better (const WhenceEntities *self, const Weight *weights, gint a, gint b)
{
  gboolean a_is_where = is_where (whence_entities_at (self, a)), b_is_where = is_where (whence_entities_at (self, b));

  if (a_is_where != b_is_where)
    return a_is_where ? weights[a].headed && !weights[b].headed : weights[a].headed || !weights[b].headed;
  return weights[a].worth != weights[b].worth ? weights[a].worth > weights[b].worth : weights[a].first < weights[b].first;
}

/* The index of the entity that the article is about rather than any other but for @other, or -1. */
static gint
find_best (const WhenceEntities *self, const Weight *weights, gint other)
{
  gint best = -1;

  for (gint i = 0; i < (gint) self->entities->len; i++)
    if (i != other && can_be_topic (whence_entities_at (self, i), &weights[i]) && (best < 0 || is_better (self, weights, i, best)))
      best = i;
  return best;
}

/* Without a headline an article is about what it begins with and tells of far more often than of all else; towns are where things happen. */
static gboolean
stands_out (const WhenceEntity *entity, const Weight *weight, const Weight *next)
{
  return weight->headed || weight->defined
         || (weight->led && entity->kind != WHENCE_ENTITY_PLACE && weight->told >= TOLD_MIN_UNHEADED
             && (next == NULL || weight->worth * 4 >= next->worth * 5));
}

/* As the text calls it most often; a person by the whole name. */
static const char *
get_form (const WhenceEntities *self, gint entity)
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
      g_hash_table_insert (counts, run->text, GUINT_TO_POINTER (count));
      if (count > most || (count == most && strlen (run->text) > strlen (form)))
        {
          most = count;
          form = run->text;
        }
    }
  return form;
}

static const char *
get_brief (const WhenceEntity *entity)
{
  return entity->brief != NULL ? entity->brief : entity->name;
}

/**
 * whence_topic_find_entities:
 * @self: the names of an article
 * @about: (out): the index of what the article is about, and of the other of two people, or -1
 *
 * What stands in the headline and is told of again outweighs what is only told of often.  Of two people in the headline the article is about both.
 */
void
whence_topic_find_entities (const WhenceEntities *self, gint about[2])
{
  g_autofree Weight *weights = g_new0 (Weight, self->entities->len + 1);
  gint best, next;

  about[0] = about[1] = -1;
  weigh (self, weights);
  best = find_best (self, weights, -1);
  next = best >= 0 ? find_best (self, weights, best) : -1;
  if (best < 0 || !stands_out (whence_entities_at (self, best), &weights[best], next >= 0 ? &weights[next] : NULL))
    return;
  about[0] = best;
  if (next < 0 || whence_entities_at (self, best)->kind != WHENCE_ENTITY_PERSON || whence_entities_at (self, next)->kind != WHENCE_ENTITY_PERSON
      || !weights[best].headed || !weights[next].headed)
    return;
  about[0] = weights[next].first < weights[best].first ? next : best;
  about[1] = about[0] == best ? next : best;
}

/**
 * whence_topic_find:
 * @self: the names of an article
 *
 * Returns: (transfer full) (nullable): the name that the article is about, or the two, if it is about them
 */
char *
whence_topic_find (const WhenceEntities *self)
{
  gint about[2];

  whence_topic_find_entities (self, about);
  if (about[0] < 0)
    return NULL;
  if (about[1] < 0)
    return g_strdup (get_form (self, about[0]));
  return g_strdup_printf ("%s %s %s", get_brief (whence_entities_at (self, about[0])), self->words->and,
                          get_brief (whence_entities_at (self, about[1])));
}

/* Whether @word is a word of a name of the article: the first word of a title has a capital in any case. */
static gboolean
is_of_name (const WhenceEntities *self, const char *word, gsize length)
{
  for (guint i = 0; i < self->entities->len; i++)
    for (const char *at = whence_entities_at (self, (gint) i)->name; *at != '\0';)
      {
        gsize n = strcspn (at, " ");

        if (n == length && strncmp (at, word, n) == 0)
          return TRUE;
        at += n + (at[n] == ' ');
      }
  return FALSE;
}

/* Up to the mark of the genitive: "Lind’s". */
static gsize
measure_word (const char *word)
{
  gsize n = 0;

  while (word[n] != '\0' && g_unichar_isalpha (g_utf8_get_char (word + n)))
    n += (gsize) (g_utf8_next_char (word + n) - (word + n));
  return n;
}

static gboolean
names_something (const WhenceEntities *entities, const char *title)
{
  for (const char *at = title; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      gunichar letter = g_utf8_get_char (at);

      /* quoted words and brackets begin as their words do */
      if (!g_unichar_isalnum (letter))
        letter = g_utf8_get_char (g_utf8_next_char (at));
      if (at > title ? g_unichar_isupper (letter) : is_of_name (entities, at, measure_word (at)))
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_topic_add:
 * @topic: (nullable): what the article is about
 * @entities: its names
 * @event: (inout): one of its events as its first telling gives it
 *
 * Puts @topic in brackets behind a title that names nothing, where both fit.
 */
void
whence_topic_add (const char           *topic,
                  const WhenceEntities *entities,
                  WhenceEvent          *event)
{
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  if (topic == NULL || names_something (entities, event->title)
      || g_utf8_strlen (event->title, -1) + g_utf8_strlen (topic, -1) + (glong) strlen (" ()") > WHENCE_TITLE_MAX)
    return;
  g_free (mention->title);
  mention->title = g_strdup_printf ("%s (%s)", event->title, topic);
  g_free (event->title);
  event->title = g_strdup (mention->title);
}

/**
 * whence_topic_begin:
 * @title: a title
 * @mention: the telling that it is from
 *
 * Returns: how many bytes of @title stand before the topic that whence_topic_add() put behind it: all where there is none
 */
gsize
whence_topic_begin (const char          *title,
                    const WhenceMention *mention)
{
  gsize length = strlen (title);
  const char *open = length > 0 && title[length - 1] == ')' ? g_strrstr (title, " (") : NULL;

  /* what stands in brackets in the text itself is no topic */
  if (open == NULL || g_strstr_len (mention->article->text + mention->begin, mention->end - mention->begin, open + 1) != NULL)
    return length;
  return (gsize) (open - title);
}

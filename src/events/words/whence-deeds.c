/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is done, whatever the words: "resigned", "stepped down" and "her resignation" are one deed.  The classes are a table of the
 * language; stages of one story, as an arrest and a verdict, exclude each other. */
#include "whence-deeds.h"

#include <string.h>

#include "whence-kinds.h"

/* The second word of a pair stands so many words away at most. */
#define PAIR_REACH 4

typedef struct
{
  const char *beside; /* (nullable) */
  gboolean    behind; /* @beside stands behind the word */
  const char *noun;   /* (nullable): the word itself, where only the noun tells it: "strike", but not "struck" */
  gboolean    singular; /* only one of @noun tells it: "a sale", but not "sales" */
  guint8      deed;
} Sense;

static WhenceWordTable *
make_index (const WhenceEventWords *words)
{
  WhenceWordTable *index = whence_word_table_new ();

  for (guint i = 0; i < words->n_deeds; i++)
    {
      g_auto (GStrv) told = g_strsplit (words->deeds[i].words, " ", -1);

      for (char **word = told; *word != NULL; word++)
        {
          char *mark = strpbrk (*word, "+>=!");
          Sense sense = { .deed = (guint8) i };
          GArray *senses;

          if (mark != NULL && (*mark == '+' || *mark == '>'))
            sense.beside = g_intern_string (mark + 1);
          sense.behind = mark != NULL && *mark == '>';
          sense.singular = mark != NULL && *mark == '!';
          if (mark != NULL)
            *mark = '\0';
          if (mark != NULL && sense.beside == NULL)
            sense.noun = g_intern_string (*word);
          senses = whence_word_table_get (index, *word, strlen (*word));
          if (senses == NULL)
            whence_word_table_set (index, g_intern_string (*word), strlen (*word), senses = g_array_new (FALSE, FALSE, sizeof (Sense)));
          g_array_append_val (senses, sense);
        }
    }
  return index;
}

/* There is one language whose events are built. */
static const WhenceWordTable *
get_index (const WhenceEventWords *words)
{
  static gsize once;

  g_assert (words == &whence_event_words_english);
  if (g_once_init_enter (&once))
    g_once_init_leave (&once, (gsize) make_index (words));
  return (const WhenceWordTable *) once;
}

/* "strike", but not "struck", is what dockers do. */
static gboolean
is_told_by (const Sense          *sense,
            const WhenceDeedWord *word,
            gboolean              verb)
{
  return sense->noun == NULL || (!verb && (!sense->singular || strlen (sense->noun) == word->length) && g_ascii_strncasecmp (word->text, sense->noun, strlen (sense->noun)) == 0);
}

/* Where the word that @sense wants beside the one at @at stands, or -1. */
static gint
find_beside (const WhenceEventWords *words,
             const WhenceDeedWord   *told,
             guint                   n,
             guint                   at,
             const Sense            *sense)
{
  guint first = sense->behind ? at + 1 : at > PAIR_REACH ? at - PAIR_REACH : 0, end = MIN (n, at + PAIR_REACH + 1);

  for (guint i = first; i < end; i++)
    if (i != at && whence_kinds_is_form (words, told[i].text, told[i].length, sense->beside))
      return (gint) i;
  return -1;
}

static guint64
find_beside_bit (const WhenceEventWords *words,
                 const WhenceDeedWord   *told,
                 guint                   n,
                 guint                   at,
                 const Sense            *sense)
{
  gint found = find_beside (words, told, n, at, sense);

  return found >= 0 && found < 64 ? (guint64) 1 << found : 0;
}

static gboolean
stands_near (const WhenceEventWords *words,
             const WhenceDeedWord   *told,
             guint                   n,
             guint                   at,
             const Sense            *sense)
{
  return find_beside (words, told, n, at, sense) >= 0;
}

static void
add (WhenceDeeds *self,
     guint8       deed)
{
  if (memchr (self->at, deed, self->n) == NULL && self->n < WHENCE_DEEDS_MAX)
    self->at[self->n++] = deed;
}

/* What verbs tell stands before what nouns do. */
static void
add_verb (WhenceDeeds *self,
          guint8       deed)
{
  guint8 *known = memchr (self->at, deed, self->n);
  guint from = known != NULL ? (guint) (known - self->at) : self->n;

  if (from < self->n_verbs || from == WHENCE_DEEDS_MAX)
    return;
  memmove (self->at + self->n_verbs + 1, self->at + self->n_verbs, from - self->n_verbs);
  self->at[self->n_verbs++] = deed;
  self->n = (guint8) MAX (self->n, from + 1);
}

/* "signed", unlike "treaty": a verb tells what is done, a noun may be what it is done to. */
static gboolean
is_verb (const WhenceEventWords *words,
         const WhenceDeedWord   *word)
{
  return (word->length > 4 && whence_kinds_has_past_ending (words, word->text, word->length))
         || (whence_kinds_find (words, word->text, word->length, WHENCE_KIND_WORD_VERB) != NULL
             && whence_kinds_find (words, word->text, word->length, WHENCE_KIND_WORD_NOUN) == NULL);
}

/* "The wing stays shut": it was shut before. */
static gboolean
is_state (const WhenceEventWords *words,
          const WhenceDeedWord   *told,
          guint                   at)
{
  return at > 0 && whence_kinds_has_form (words, words->stays, told[at - 1].text, told[at - 1].length);
}

/**
 * whence_deeds_add_told:
 * @self: (inout): deeds; those of verbs come first
 * @words: the words of the language
 * @told: (array length=n): the words of a clause, in their order
 * @n: how many
 * @at: one of them
 *
 * Adds the deeds that the word at @at tells.  One that it tells together with another counts for more than what it tells alone.
 *
 * Returns: whether it tells any
 */
gboolean
whence_deeds_add_told (WhenceDeeds            *self,
                       const WhenceEventWords *words,
                       const WhenceDeedWord   *told,
                       guint                   n,
                       guint                   at)
{
  const GArray *senses = whence_kinds_look_up (words, get_index (words), told[at].text, told[at].length);
  gboolean paired = FALSE, found = FALSE, verb;

  if (senses == NULL || is_state (words, told, at))
    return FALSE;
  for (guint i = 0; i < senses->len; i++)
    {
      const Sense *sense = &g_array_index (senses, Sense, i);

      paired = paired || (sense->beside != NULL && stands_near (words, told, n, at, sense));
    }
  verb = is_verb (words, &told[at]);
  for (guint i = 0; i < senses->len; i++)
    {
      const Sense *sense = &g_array_index (senses, Sense, i);

      if (!is_told_by (sense, &told[at], verb))
        continue;
      if (paired != (sense->beside != NULL) || (paired && !stands_near (words, told, n, at, sense)))
        continue;
      found = TRUE;
      if (paired)
        self->beside |= find_beside_bit (words, told, n, at, sense);
      if (verb)
        add_verb (self, sense->deed);
      else
        add (self, sense->deed);
    }
  return found;
}

/**
 * whence_deeds_get_kind:
 * @words: the words of the language
 * @told: (array length=n): the words of a clause, in their order
 * @n: how many
 * @at: one of them
 * @out_paired: (out): whether it tells it together with another
 *
 * Returns: a #WhenceKind: of what kind is what the word at @at tells; %WHENCE_KIND_OTHER for none
 */
guint
whence_deeds_get_kind (const WhenceEventWords *words,
                       const WhenceDeedWord   *told,
                       guint                   n,
                       guint                   at,
                       gboolean               *out_paired)
{
  const GArray *senses = whence_kinds_look_up (words, get_index (words), told[at].text, told[at].length);
  const WhenceKindRow *row = whence_kinds_find (words, told[at].text, told[at].length, WHENCE_KIND_WORD_VERB);
  /* "strike", "pass": by itself it may be anything */
  gboolean says_little = row != NULL && row->kind == WHENCE_KIND_OTHER && (row->flags & WHENCE_KIND_WORD_LIGHT);
  guint kind = WHENCE_KIND_OTHER;

  *out_paired = FALSE;
  for (guint i = 0; senses != NULL && i < senses->len; i++)
    {
      const Sense *sense = &g_array_index (senses, Sense, i);
      gboolean paired = sense->beside != NULL && stands_near (words, told, n, at, sense);

      if (words->deeds[sense->deed].kind == WHENCE_KIND_OTHER || (sense->beside == NULL && says_little) || (sense->beside != NULL && !paired) || !is_told_by (sense, &told[at], is_verb (words, &told[at])))
        continue;
      if (paired)
        {
          *out_paired = TRUE;
          return words->deeds[sense->deed].kind;
        }
      kind = kind == WHENCE_KIND_OTHER ? words->deeds[sense->deed].kind : kind;
    }
  return kind;
}

/**
 * whence_deeds_add_all:
 * @self: (inout): deeds
 * @other: others, which are added behind, as far as there is room
 */
void
whence_deeds_add_all (WhenceDeeds       *self,
                      const WhenceDeeds *other)
{
  for (guint i = 0; i < other->n; i++)
    add (self, other->at[i]);
}

static gboolean
is_full (const WhenceEventWords *words,
         guint8                  deed)
{
  return words->deeds[deed].weight == WHENCE_DEED_FULL || words->deeds[deed].weight == WHENCE_DEED_TO;
}

/* What is done: not that it begins, and not how many died of it, where anything else is told. */
static gint
find_head (const WhenceEventWords *words,
           const WhenceDeeds      *self)
{
  for (guint i = 0; i < self->n; i++)
    if (is_full (words, self->at[i]))
      return self->at[i];
  for (guint i = 0; i < self->n; i++)
    if (words->deeds[self->at[i]].weight != WHENCE_DEED_PHASE)
      return self->at[i];
  return -1;
}

/* "rejected an offer": what the other tells is what it is done to */
static gboolean
is_done_to (const WhenceEventWords *words,
            gint                    head,
            const WhenceDeeds      *other)
{
  return head >= 0 && words->deeds[head].weight == WHENCE_DEED_TO && memchr (other->at, head, other->n) == NULL;
}

/* "killed", "died" */
static gboolean
has_effect (const WhenceEventWords *words,
            const WhenceDeeds      *self)
{
  for (guint i = 0; i < self->n; i++)
    if (words->deeds[self->at[i]].weight == WHENCE_DEED_EFFECT)
      return TRUE;
  return FALSE;
}

/**
 * whence_deeds_share:
 * @words: the words of the language
 * @a: deeds
 * @b: others
 *
 * Returns: how far the two are one: 3 if what they are about is, 2 if one of the deeds of both is, 1 if the one is done to the
 *   other or if somebody dies of both, 0 if none; that both
 *   begin or end is none
 */
gint
whence_deeds_share (const WhenceEventWords *words,
                    const WhenceDeeds      *a,
                    const WhenceDeeds      *b)
{
  gint first = find_head (words, a), second = find_head (words, b);

  if (first >= 0 && first == second)
    return 3;
  for (guint i = 0; i < a->n; i++)
    if (is_full (words, a->at[i]) && memchr (b->at, a->at[i], b->n) != NULL)
      return is_done_to (words, first, b) || is_done_to (words, second, a) ? 1 : 2;
  return has_effect (words, a) && has_effect (words, b);
}

static gboolean
is_said_of (const WhenceEventWords *words,
            const WhenceDeeds      *self,
            const WhenceDeeds      *other)
{
  gint head = find_head (words, self);

  return is_done_to (words, head, other) && words->deeds[head].kind == WHENCE_KIND_STATEMENT;
}

/**
 * whence_deeds_are_said_of:
 * @words: the words of the language
 * @a: deeds
 * @b: others
 *
 * Returns: whether the one tells what is said of what the other tells: "condemned the attack"
 */
gboolean
whence_deeds_are_said_of (const WhenceEventWords *words,
                          const WhenceDeeds      *a,
                          const WhenceDeeds      *b)
{
  return is_said_of (words, a, b) || is_said_of (words, b, a);
}

/**
 * whence_deeds_are_kin:
 * @words: the words of the language
 * @a: deeds
 * @b: others
 *
 * Returns: whether what the one is about may well be told as what the other is about, as a bombing and an explosion
 */
gboolean
whence_deeds_are_kin (const WhenceEventWords *words,
                      const WhenceDeeds      *a,
                      const WhenceDeeds      *b)
{
  gint first = find_head (words, a), second = find_head (words, b);

  return first >= 0 && second >= 0 && words->deeds[first].kin != NULL && g_strcmp0 (words->deeds[first].kin, words->deeds[second].kin) == 0;
}

/**
 * whence_deeds_are_to:
 * @words: the words of the language
 * @self: deeds
 *
 * Returns: whether what they are about is done to something, as a law is passed
 */
gboolean
whence_deeds_are_to (const WhenceEventWords *words,
                     const WhenceDeeds      *self)
{
  gint head = find_head (words, self);

  return head >= 0 && words->deeds[head].weight == WHENCE_DEED_TO;
}

/* Whether the two tell stages of one story and have none of them in common. */
static gboolean
are_other_stages (const WhenceEventWords *words,
                  const WhenceDeeds      *a,
                  const WhenceDeeds      *b,
                  const char             *story)
{
  gboolean told = FALSE;

  for (guint i = 0; i < a->n; i++)
    if (g_strcmp0 (words->deeds[a->at[i]].story, story) == 0 && memchr (b->at, a->at[i], b->n) != NULL)
      return FALSE;
  for (guint i = 0; i < b->n; i++)
    told = told || g_strcmp0 (words->deeds[b->at[i]].story, story) == 0;
  return told;
}

/**
 * whence_deeds_differ:
 * @words: the words of the language
 * @a: deeds of a telling, the one that its clause is about first
 * @b: those of another
 *
 * Returns: whether the two cannot be one: they are other stages of one story, as a strike's beginning and its end
 */
gboolean
whence_deeds_differ (const WhenceEventWords *words,
                     const WhenceDeeds      *a,
                     const WhenceDeeds      *b)
{
  gint first = find_head (words, a), second = find_head (words, b);

  if (first >= 0 && second >= 0 && first != second && words->deeds[first].story != NULL
      && g_strcmp0 (words->deeds[first].story, words->deeds[second].story) == 0)
    return TRUE;
  for (guint i = 0; i < a->n; i++)
    if (words->deeds[a->at[i]].story != NULL && are_other_stages (words, a, b, words->deeds[a->at[i]].story))
      return TRUE;
  return FALSE;
}

/**
 * whence_deeds_are_effects:
 * @words: the words of the language
 * @self: deeds
 *
 * Returns: whether they only tell what followed from another, as people die in a fire
 */
gboolean
whence_deeds_are_effects (const WhenceEventWords *words,
                          const WhenceDeeds      *self)
{
  for (guint i = 0; i < self->n; i++)
    if (words->deeds[self->at[i]].weight != WHENCE_DEED_EFFECT)
      return FALSE;
  return self->n > 0;
}

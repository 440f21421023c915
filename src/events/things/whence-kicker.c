/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a headline calls its story, before a colon or between other marks: "Tarn West by-election: Lind wins", "LIVE | Oberau flood: …", "Tour of the Jura
 * 2019, stage 4".  It has a name in it and ends, or begins, with what happens or stands there, and so says more than the name alone. */
#include "whence-kicker.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-letters.h"
#include "whence-things-private.h"
#include "whence-word-class.h"

#define CHARS_MAX 36
#define WORDS_MAX 5

/* What is built, sails, is played, happens. */
#define THING_SORTS (WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK | WHENCE_SORT_LAW | WHENCE_SORT_EVENT)

static const char *const marks[] = { ": ", " | ", " – ", " — ", " - ", NULL };

static gboolean
is_small (const char *word)
{
  return g_unichar_islower (g_utf8_get_char (word));
}

static gboolean
is_verb (const WhenceEntities *self, const char *word)
{
  return whence_kinds_find (self->words, word, strlen (word), WHENCE_KIND_WORD_VERB) != NULL;
}

/* "the crossing", "the hearing": in capitals as well */
static gboolean
is_gerund (const WhenceEntities *self, const char *word)
{
  gsize length = strlen (word), n = strlen (self->words->gerund);

  return length > n && g_ascii_strcasecmp (word + length - n, self->words->gerund) == 0;
}

/* "Tarn mine fire", "Tarn tram vote": no verb, which has an ending behind one of whom it tells, or is past; but "Tarn Rovers vote". */
static gboolean
is_base_behind_one (const WhenceEntities *self, char **words, guint at)
{
  const WhenceKindRow *row = at > 0 && !g_str_has_suffix (words[at - 1], self->words->plural) ? whence_kinds_find (self->words, words[at], strlen (words[at]), WHENCE_KIND_WORD_VERB) : NULL;
  g_autofree char *past = row != NULL && g_ascii_strcasecmp (row->word, words[at]) == 0 ? whence_kinds_get_past_of_base (self->words, row->word, strlen (row->word)) : NULL;

  return past != NULL && strcmp (past, row->word) != 0;
}

/* Whether the word may say what is done. */
static gboolean
may_tell (const WhenceEntities *self, char **words, guint at)
{
  return is_verb (self, words[at]) && !is_gerund (self, words[at]) && !is_base_behind_one (self, words, at);
}

static gboolean
is_thing (const WhenceEntities *self, char **words, guint at)
{
  guint sorts = whence_things_find_sorts (self->words->things, words[at], strlen (words[at]));

  return ((sorts & THING_SORTS) && !(sorts & (WHENCE_SORT_VOID | WHENCE_SORT_PERSON)))
         || (sorts == WHENCE_SORT_UNKNOWN && whence_kinds_find (self->words, words[at], strlen (words[at]), WHENCE_KIND_WORD_NOUN) != NULL && !may_tell (self, words, at));
}

/* "Tour", of "Tour of the Jura" */
static gboolean
begins_with_thing (const WhenceEntities *self, char **words, guint n)
{
  return n > 2 && is_thing (self, words, 0) && whence_kinds_has_word (self->words->genitives, words[1], strlen (words[1]));
}

/* Whether the words are a name and a thing, with one word between them that says of what sort, and nothing that is done. */
static gboolean
are_kicker (const WhenceEntities *self, char **words, guint n, gboolean sure)
{
  gboolean begins = begins_with_thing (self, words, n), named = FALSE;
  guint small = 0;

  if (n < 2 || n > WORDS_MAX || (!begins && !is_thing (self, words, n - 1)))
    return FALSE;
  for (guint i = begins ? 2 : 0; i < (begins ? n : n - 1); i++)
    {
      gboolean of_name = whence_entities_has_word (self, words[i], strlen (words[i]));

      named = named || (!is_small (words[i]) && of_name);
      small += is_small (words[i]) && !(begins && whence_kinds_has_word (self->words->articles, words[i], strlen (words[i])));
      if (may_tell (self, words, i) && !of_name)
        return FALSE;
    }
  return named && small <= (sure ? 1 : 0);
}

/* "OBERAU CROSSING"; but "IBM" is called so. */
static void
lower_capitals (const WhenceEntities *self, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *small = g_utf8_strdown (words[i], -1);
      gsize first = (gsize) (g_utf8_next_char (words[i]) - words[i]);

      if (g_utf8_strlen (words[i], -1) > 1 && whence_entities_find_form (self, words[i], strlen (words[i])) < 0)
        memcpy (words[i] + first, small + first, MIN (strlen (small), strlen (words[i])) - first);
    }
}

/* @sure: whether marks part it, and not a comma, before which a clause may stand.  Returns: (nullable): the part without a year behind it */
static char *
read_part (const WhenceEntities *self, const char *part, gboolean sure)
{
  g_auto (GStrv) words = g_strsplit (part, " ", -1);
  guint n = g_strv_length (words);
  char *kicker;

  while (n > 0 && (*words[n - 1] == '\0' || g_ascii_isdigit (*words[n - 1])))
    g_clear_pointer (&words[--n], g_free);
  if (!whence_letters_have_small (part, strlen (part)))
    lower_capitals (self, words);
  if (!are_kicker (self, words, n, sure))
    return NULL;
  kicker = g_strjoinv (" ", words);
  if (g_utf8_strlen (kicker, -1) > CHARS_MAX)
    g_clear_pointer (&kicker, g_free);
  return kicker;
}

/* "1971 eruption of Mount Harth", where the text begins "The 1971 eruption of Mount Harth was …": what the page is of, without the year; no name alone, which
 * is found as one. */
static char *
find_defined (const WhenceEntities *self)
{
  const char *title = self->article->title, *at;
  const WhenceToken *first;
  guint sentence = 0;

  while (sentence < self->tokens->n_sentences && !whence_entities_is_body (self, sentence))
    sentence++;
  if (title == NULL || sentence == self->tokens->n_sentences || whence_entities_find_form (self, title, strlen (title)) >= 0)
    return NULL;
  first = &self->tokens->tokens[self->tokens->sentences[sentence].first];
  if (self->tokens->classes[self->tokens->sentences[sentence].first] == WHENCE_CLASS_THE)
    first++;
  at = self->article->text + first->begin;
  if (g_ascii_strncasecmp (at, title, strlen (title)) != 0 || at[strlen (title)] != ' ')
    return NULL;
  while (g_ascii_isdigit (*title))
    title++;
  title += strspn (title, " ");
  return strchr (title, ' ') != NULL && g_utf8_strlen (title, -1) <= CHARS_MAX ? g_strdup (title) : NULL;
}

/**
 * whence_kicker_find:
 * @entities: the names of an article
 *
 * Returns: (transfer full) (nullable): what its headline calls the story, or the page of an encyclopedia what it is of; %NULL where it does not
 */
char *
whence_kicker_find (const WhenceEntities *entities)
{
  g_autoptr (GString) title = g_string_new (entities->article->title);
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; marks[i] != NULL; i++)
    g_string_replace (title, marks[i], "\n", 0);
  parts = g_strsplit (title->str, "\n", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_auto (GStrv) bits = g_strsplit (parts[i], ", ", 2);
      char *kicker = bits[0] != NULL ? read_part (entities, bits[0], parts[1] != NULL && bits[1] == NULL) : NULL;

      if (kicker != NULL && (parts[1] != NULL || bits[1] != NULL))
        return kicker;
      g_free (kicker);
    }
  return find_defined (entities);
}

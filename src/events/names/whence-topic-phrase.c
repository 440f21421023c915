/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A name with the noun that mostly stands behind it: "Ashby hoard". */
#include "whence-topic.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-word-class.h"

/* Words behind a name that are kept apart, and so often "the hoard" is told of where the article is about it. */
#define NOUNS_MAX 8
#define KNOWN_MIN 2

/* What the noun at a token is worth: how often it stands right behind the name, and how often behind an article. */
typedef struct
{
  guint token;
  guint behind;
  guint known;
} Noun;

static gboolean
is_plain (const WhenceEntities *self, guint token)
{
  return token < self->tokens->n_tokens
         && !(self->tokens->tokens[token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC));
}

static gboolean
are_same (const WhenceEntities *self, guint a, guint b)
{
  const WhenceToken *x = &self->tokens->tokens[a], *y = &self->tokens->tokens[b];

  return x->length == y->length && g_ascii_strncasecmp (self->article->text + x->begin, self->article->text + y->begin, x->length) == 0;
}

/* The nouns that stand right behind the name, in the order of the text. */
static guint
collect_nouns (const WhenceEntities *self, gint entity, Noun nouns[NOUNS_MAX], guint *out_runs)
{
  guint n = 0;

  *out_runs = 0;
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);
      guint token = run->token + run->n, k = 0;
      gboolean headline = whence_entities_is_headline (self, run->sentence);

      if (run->entity != entity)
        continue;
      *out_runs += 1;
      if (token >= self->tokens->n_tokens || (!is_plain (self, token) && !(headline && !(self->tokens->tokens[token].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC)))))
        continue;
      while (k < n && !are_same (self, nouns[k].token, token))
        k++;
      if (k == NOUNS_MAX)
        continue;
      if (k == n)
        nouns[n++] = (Noun){ .token = token };
      nouns[k].behind++;
    }
  for (guint i = 1; n > 0 && i < self->tokens->n_tokens; i++)
    if ((self->tokens->classes[i - 1] == WHENCE_CLASS_THE || self->tokens->classes[i - 1] == WHENCE_CLASS_A) && is_plain (self, i))
      for (guint k = 0; k < n; k++)
        nouns[k].known += are_same (self, nouns[k].token, i);
  return n;
}

/**
 * whence_topic_find_phrase:
 * @self: the names of an article
 * @entity: what it is about, no person
 *
 * Returns: (transfer full) (nullable): the name with the noun that mostly stands behind it, or that the text goes on about: "Ashby hoard"
 */
char *
whence_topic_find_phrase (const WhenceEntities *self, gint entity)
{
  Noun nouns[NOUNS_MAX];
  guint runs, n = collect_nouns (self, entity, nouns, &runs);
  const Noun *best = NULL;
  const WhenceToken *word;
  g_autofree char *small = NULL;

  for (guint k = 0; k < n; k++)
    if (nouns[k].known > 0 && ((nouns[k].behind > 1 && nouns[k].behind * 2 > runs) || nouns[k].known >= KNOWN_MIN)
        && (best == NULL || nouns[k].behind > best->behind))
      best = &nouns[k];
  if (best == NULL)
    return NULL;
  word = &self->tokens->tokens[best->token];
  small = g_utf8_strdown (self->article->text + word->begin, word->length);
  return g_strdup_printf ("%s %s", whence_topic_get_form (self, entity), small);
}

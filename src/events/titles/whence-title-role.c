/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Anna Lind was elected (mayor of Tarn)": as what, a text says elsewhere, "the mayor of Tarn, Anna Lind,", "Anna Lind, mayor of Tarn,", "Mayor Anna
 * Lind", but each title is read alone. */
#include "whence-title-role.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-things-private.h"
#include "whence-word-class.h"

/* What goes on longer tells more than what somebody is. */
#define WORDS_MAX 7
#define CHARS_MAX 40

/* Words of the text. */
typedef struct
{
  guint begin;
  guint end;
} Words;

static gboolean
is_mark (const WhenceEntities *self, guint token)
{
  return token >= self->tokens->n_tokens || (self->tokens->tokens[token].flags & WHENCE_TOKEN_PUNCT);
}

static gboolean
is_lead (const WhenceEntities *self, guint token)
{
  return whence_entities_is (self, token, self->words->genitives) || whence_entities_is (self, token, self->words->sites);
}

/* What somebody is: "mayor", of "mayor of Tarn"; kin are somebody's. */
static gboolean
is_office (const WhenceEntities *self, guint token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return (whence_entities_is (self, token, self->words->titles)
          || (whence_things_find_sorts (self->words->things, self->article->text + word->begin, word->length) & WHENCE_SORT_PERSON))
         && !whence_entities_is (self, token, self->words->things->kin) && !whence_entities_is (self, token, self->words->things->family)
         && !whence_entities_is (self, token, self->words->things->spouses);
}

/* Whether the words are what somebody is, and nothing else.  @with_of: (out): and where or of what */
static gboolean
are_role (const WhenceEntities *self, const Words *words, gboolean *with_of)
{
  guint head = words->begin;

  *with_of = FALSE;
  if (words->begin >= words->end || words->end - words->begin > WORDS_MAX)
    return FALSE;
  while (head < words->end && !is_lead (self, head))
    head++;
  *with_of = head < words->end;
  for (guint i = words->begin; i < words->end; i++)
    if (is_mark (self, i) || (self->tokens->tokens[i].flags & WHENCE_TOKEN_NUMERIC) || ((self->tokens->tokens[i].flags & WHENCE_TOKEN_FUNCTION) && !is_lead (self, i) && !(i > head && self->tokens->classes[i] == WHENCE_CLASS_THE)))
      return FALSE;
  return head > words->begin && is_office (self, head - 1);
}

/* "…, 44, the mayor of Tarn, …" */
static Words
find_behind (const WhenceEntities *self, const WhenceRun *run)
{
  const guint8 *classes = self->tokens->classes;
  guint begin = run->token + run->n, end;

  if (is_mark (self, begin + 1) || classes[begin] != WHENCE_CLASS_COMMA)
    return (Words){ 0, 0 };
  begin++;
  if ((self->tokens->tokens[begin].flags & WHENCE_TOKEN_NUMERIC) && begin + 2 < self->tokens->n_tokens && classes[begin + 1] == WHENCE_CLASS_COMMA)
    begin += 2;
  begin += classes[begin] == WHENCE_CLASS_THE || classes[begin] == WHENCE_CLASS_A;
  for (end = begin; !is_mark (self, end) && end - begin <= WORDS_MAX;)
    end++;
  return (Words){ begin, end };
}

/* "prime", "Energy" before "Minister" */
static gboolean
is_part (const WhenceEntities *self, guint token)
{
  guint flags = self->tokens->tokens[token].flags;

  return whence_entities_is (self, token, self->words->ranks)
         || ((flags & WHENCE_TOKEN_CAPITAL) && !(flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_FUNCTION)) && self->tokens->classes[token] == WHENCE_CLASS_OTHER);
}

/* "the mayor of Tarn, Anna Lind", "Prime Minister Anna Lind" */
static Words
find_before (const WhenceEntities *self, const WhenceRun *run)
{
  const guint8 *classes = self->tokens->classes;
  guint first = run->token - run->sentence_offset, end = run->token, begin;

  if (run->sentence_offset > 2 && classes[end - 1] == WHENCE_CLASS_COMMA)
    {
      end--;
      for (begin = end; begin > first && end - begin <= WORDS_MAX && classes[begin - 1] != WHENCE_CLASS_THE && !is_mark (self, begin - 1);)
        begin--;
      return begin > first && classes[begin - 1] == WHENCE_CLASS_THE ? (Words){ begin, end } : (Words){ 0, 0 };
    }
  if (!run->titled || run->post != run->token || classes[end - 1] == WHENCE_CLASS_TITLE)
    return (Words){ 0, 0 };
  for (begin = end - 1; begin > first && end - begin < WORDS_MAX && is_part (self, begin - 1);)
    begin--;
  return (Words){ begin, end };
}

static char *
render (const WhenceEntities *self, const Words *words)
{
  const WhenceToken *first = &self->tokens->tokens[words->begin], *last = &self->tokens->tokens[words->end - 1];
  char *text = g_strdelimit (g_strndup (self->article->text + first->begin, last->begin + last->length - first->begin), "\n\t", ' ');

  if ((first->flags & WHENCE_TOKEN_INITIAL) && words->end - words->begin == 1)
    *text = g_ascii_tolower (*text);
  return text;
}

/**
 * whence_title_find_role:
 * @entities: the names of an article
 * @entity: index of a person
 *
 * Returns: (transfer full) (nullable): what the person is, as the text says it shortly, rather of where or what; %NULL where it does not
 */
char *
whence_title_find_role (const WhenceEntities *entities,
                        gint                  entity)
{
  Words best = { 0, 0 };

  for (guint i = 0; i < entities->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (entities, i);
      Words both[2];

      if (run->entity != entity)
        continue;
      both[0] = find_behind (entities, run);
      both[1] = find_before (entities, run);
      for (guint k = 0; k < G_N_ELEMENTS (both); k++)
        {
          gboolean with_of;

          if (!are_role (entities, &both[k], &with_of) || (best.end > 0 && !with_of)
              || entities->tokens->tokens[both[k].end - 1].begin - entities->tokens->tokens[both[k].begin].begin > CHARS_MAX)
            continue;
          best = both[k];
          if (with_of)
            return render (entities, &best);
        }
    }
  return best.end > 0 ? render (entities, &best) : NULL;
}

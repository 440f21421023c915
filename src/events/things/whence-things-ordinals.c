/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Two bridges …  The second was built in 1932", "her first novel …  Her second", "the latter": one of several that were told of before. */
#include "whence-things-private.h"

#include <string.h>

#include "whence-word-class.h"

/* Sentences before one in which it is looked for of which several it is. */
#define COUNTED_BACK 4

/**
 * whence_things_find_nth:
 * @self: things
 * @token: index of a word
 * @out_of_pair: (out): whether it says which of two, "former"
 *
 * Returns: the number of the one of several that the word alone may stand for, counted from 1, or 0
 */
guint
whence_things_find_nth (const WhenceThings *self, guint token, gboolean *out_of_pair)
{
  const char *const *lists[] = { whence_things_words (self)->of_two, self->source->words->ordinals };
  const WhenceToken *word = &self->source->tokens->tokens[token];
  const char *text = self->source->article->text + word->begin;

  for (guint k = 0; k < G_N_ELEMENTS (lists); k++)
    for (guint i = 0; whence_things_is (self, token, lists[k]) && lists[k][i] != NULL; i++)
      if (strlen (lists[k][i]) == word->length && g_ascii_strncasecmp (lists[k][i], text, word->length) == 0)
        {
          *out_of_pair = k == 0;
          return i + 1;
        }
  return 0;
}

/* The last two told of together in @heard before the word, or -1. */
static gint
find_two_of (const WhenceThings *self, const WhenceHeard *heard, const WhenceTold *told)
{
  for (guint i = heard->first + heard->n; i > heard->first; i--)
    {
      const WhenceTold *other = whence_told_at (self, (gint) i - 1);

      if (other->thing >= 0 && other->token < told->token && whence_thing_at (self, other->thing)->several
          && whence_thing_at (self, other->thing)->n_members == 2)
        return other->thing;
    }
  return -1;
}

/* "her first novel", before "her second"; "a first attempt", before "a second". */
static gboolean
is_counted (const WhenceThings *self, const WhenceTold *other)
{
  gboolean of_pair = FALSE;

  for (guint i = other->begin; i < other->token; i++)
    if (whence_things_find_nth (self, i, &of_pair) > 0 && !of_pair)
      return TRUE;
  return FALSE;
}

/* Whether the telling is of those of which @told is one, "two bridges", or of one before it, "a first attempt". */
static gboolean
tells_of_those (const WhenceThings *self, const WhenceTold *told, const WhenceTold *other)
{
  if (other->noun == 0 || other->nth > 0 || other->entity >= 0 || other->token >= told->token || other->pronoun
      || (other->sorts & WHENCE_SORT_VOID))
    return FALSE;
  if (!other->many)
    return is_counted (self, other) && (told->form != WHENCE_TOLD_OWNED || other->form == WHENCE_TOLD_OWNED);
  return told->form != WHENCE_TOLD_OWNED && other->token > other->begin
         && self->source->tokens->classes[other->token - 1] == WHENCE_CLASS_WORD_NUMBER;
}

/* Makes @told, the telling at @at, one more or another of what the telling at @of is one of. */
static void
settle_as_one_of (WhenceThings *self, gint at, guint of)
{
  gint thing = whence_things_add (self, whence_told_at (self, at), at);
  WhenceTold *told = whence_told_at (self, at);

  told->counted = (gint32) of;
  told->thing = thing;
}

/**
 * whence_things_settle_nth:
 * @self: things
 * @at: index of a telling by an ordinal, or by "the former", alone
 *
 * Settles of which of several it is, or, where those have no names, what they are.
 *
 * Returns: whether that was found
 */
gboolean
whence_things_settle_nth (WhenceThings *self, gint at)
{
  WhenceTold *told = whence_told_at (self, at);

  for (guint back = 0; back <= MIN (told->sentence, COUNTED_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];
      gint two = told->of_pair ? find_two_of (self, heard, told) : -1;

      if (two >= 0)
        {
          told->thing = whence_thing_at (self, two)->members[told->nth - 1];
          return TRUE;
        }
      for (guint i = heard->first + heard->n; !told->of_pair && i > heard->first; i--)
        if (tells_of_those (self, told, whence_told_at (self, (gint) i - 1)))
          {
            settle_as_one_of (self, at, i - 1);
            told = whence_told_at (self, at);
            whence_thing_at (self, told->thing)->sorts = whence_told_at (self, told->counted)->sorts;
            whence_things_add_telling (self, told->thing, at);
            return TRUE;
          }
    }
  return FALSE;
}

/* "a first application …  The present one was handed in": the last that is told by its number, or -1. */
static gint
find_counted (const WhenceThings *self, const WhenceTold *told)
{
  for (guint back = 0; back <= MIN (told->sentence, COUNTED_BACK); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];

      for (guint i = heard->first + heard->n; i > heard->first; i--)
        {
          const WhenceTold *other = whence_told_at (self, (gint) i - 1);

          if (!other->many && tells_of_those (self, told, other))
            return (gint) i - 1;
        }
    }
  return -1;
}

/* Whether "one" or "the last" may be one of what @other tells of: what has no name, in another clause and there as what @told is in its own. */
static gboolean
may_be_one_of (const WhenceTold *told, const WhenceTold *other, gboolean alone)
{
  if (other->token >= told->token || other->embedded || (other->clause >= 0 && other->clause == told->clause))
    return FALSE;
  return other->part == WHENCE_PART_SUBJECT || (!alone && told->part == WHENCE_PART_OBJECT && other->part == WHENCE_PART_OBJECT);
}

/**
 * whence_things_settle_elliptic:
 * @self: things
 * @at: index of a telling by "another", "some", "the last" or "the present one" alone
 *
 * Settles of what it is one more or some: of what the last clause before it is of, if that has no name.
 *
 * Returns: whether that was found
 */
gboolean
whence_things_settle_elliptic (WhenceThings *self, gint at)
{
  const WhenceTold *told = whence_told_at (self, at);
  gboolean alone = told->begin == told->token;
  gint counted = alone ? -1 : find_counted (self, told);

  if (counted >= 0)
    {
      settle_as_one_of (self, at, (guint) counted);
      return TRUE;
    }
  for (guint back = 0; back <= MIN (told->sentence, 1); back++)
    {
      const WhenceHeard *heard = &self->heard[told->sentence - back];

      for (guint i = heard->first + heard->n; i > heard->first; i--)
        {
          const WhenceTold *other = whence_told_at (self, (gint) i - 1);

          if (!may_be_one_of (told, other, alone))
            continue;
          if (other->entity >= 0 || other->proper || other->pronoun || other->noun == 0 || other->elliptic || other->nth > 0 || (told->many && !other->many)
              || (!alone && (other->sorts & WHENCE_SORT_PERSON)))
            return FALSE;
          settle_as_one_of (self, at, i - 1);
          return TRUE;
        }
    }
  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What did as another did, told by a word that only stands for the verb: "…, as it did in 1953", "…, as did the mill in 1998".  The parser is shown the date
 * beside the other date, or behind who it was, as in "The factory closed in 1994, the mill in 1998". */
#include "whence-shown-turned.h"

#include "whence-insertion.h"

/* Who did alike has so many words at most. */
#define SUBJECT_MAX 7

/* Whether a date begins at @at, or is hidden before it. */
static gboolean
leads_to_date (const WhenceView *self,
               guint             at)
{
  if (at >= self->n)
    return FALSE;
  return whence_view_is_date (self, at - 1) || whence_view_is_date (self, at) || self->shown[at].from > self->shown[at - 1].from + 1
         || (at + 1 < self->n && whence_insertion_is_preposition (self, at) && whence_view_is_date (self, at + 1));
}

static gboolean
is_proform (const WhenceView *self,
            guint             at)
{
  return whence_view_has_word (self, at, self->tree->lexicon->pro_verbs);
}

static gboolean
is_pronoun (const WhenceView *self,
            guint             at)
{
  const WhenceWord *word = &self->shown[at].word;

  return whence_kinds_get_pronoun (self->tree->lexicon, word->text, word->length, NULL) != WHENCE_PRONOUN_NONE;
}

/* Behind who it is that begins at @at: before a word for the verb, or where nothing of the kind stands before @inverted and a date; or 0. */
static guint
find_subject_end (const WhenceView *self,
                  guint             at,
                  gboolean          inverted)
{
  for (guint i = at; i < MIN (self->n, at + SUBJECT_MAX); i++)
    {
      if (i > at && (inverted ? leads_to_date (self, i) : is_proform (self, i)))
        return i;
      if (self->shown[i].from < 0 || whence_view_is_mark (self, i) || whence_view_is_verb (self, i))
        return 0;
    }
  return 0;
}

static void
drop_all (WhenceView *self,
          guint       begin,
          guint       end)
{
  while (end-- > begin)
    whence_view_drop (self, end);
}

/* Behind a comma, unlike "as good as it was in 1998". */
static gboolean
is_set_off (const WhenceView *self,
            guint             as)
{
  while (as > 1 && whence_view_has_word (self, as - 1, self->tree->lexicon->fillers))
    as--;
  return whence_view_is_comma (self, as - 1);
}

/* ", as did the mill in 1998", "and so did the mill in 1998": who it was goes on with the date. */
static void
show_turned (WhenceView *self,
             guint       as)
{
  guint end = is_pronoun (self, as + 2) ? 0 : find_subject_end (self, as + 2, TRUE);

  if (end == 0)
    return;
  whence_view_drop (self, as + 1);
  if (whence_view_has_word (self, as - 1, self->tree->lexicon->coordinators))
    whence_view_drop (self, as--);
  self->shown[as].word = (WhenceWord){ ",", 1 };
}

/* ", just as it had been in 1987", ", as her mother did in 1990": a pronoun is who did it before. */
static void
show_plain (WhenceView *self,
            guint       as)
{
  guint begin = as, verb = find_subject_end (self, as + 1, FALSE), end = verb;

  while (end > 0 && is_proform (self, end))
    end++;
  if (end == 0 || !leads_to_date (self, end))
    return;
  drop_all (self, verb, end);
  while (begin > 1 && (whence_view_is_comma (self, begin - 1) || whence_view_has_word (self, begin - 1, self->tree->lexicon->fillers)))
    begin--;
  if (is_pronoun (self, as + 1))
    drop_all (self, begin, as + 2);
  else
    drop_all (self, begin + 1, as + 1);
}

/**
 * whence_shown_liken:
 * @self: a view that was filled
 *
 * Passes over the words that only say that somebody did as was told before.
 */
void
whence_shown_liken (WhenceView *self)
{
  const WhenceShapeWords *shapes = self->tree->lexicon->shapes;

  for (guint as = 3; as + 3 < self->n; as++)
    {
      if (!whence_view_has_word (self, as, shapes->likening) || self->shown[as].from < 0)
        continue;
      if (is_proform (self, as + 1))
        show_turned (self, as);
      else if (is_set_off (self, as))
        show_plain (self, as);
    }
}

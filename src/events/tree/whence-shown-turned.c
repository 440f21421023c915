/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sentences whose words stand in another order than in most, "Not until 1998 did the line open", "It was in Rome that she met him", "It took until
 * 2009 for the court to decide", "Killed in the crash were two boys": the parser is shown them in the order that it knows, and each word keeps its place in the tree. */
#include "whence-shown-turned.h"

#include <string.h>

#include "whence-insertion.h"
#include "whence-word-class.h"

/* So many words may stand before the helping verb. */
#define FRONT_MAX 16
/* A subject that is sought has so many words at most. */
#define SUBJECT_MAX 7
/* What commas put in has so many words at most. */
#define PUT_IN_MAX 9
/* And so many what says who or what one is. */
#define APPOSITION_MAX 6

static gboolean
is_helper (const WhenceView *self,
           guint             at)
{
  const WhenceEventWords *words = self->tree->lexicon;

  return whence_view_has_word (self, at, words->be) || whence_view_has_word (self, at, words->modals->pasts_of_do)
         || whence_view_has_word (self, at, words->shapes->turning_helpers);
}

/* "the man", "they", "Kell", "two boys" */
static gboolean
begins_subject (const WhenceView *self,
                guint             at)
{
  guint flags = at < self->n ? whence_view_get_flags (self, at) : WHENCE_TOKEN_PUNCT;
  const WhenceWord *word = &self->shown[at].word;

  if (at >= self->n || (flags & WHENCE_TOKEN_PUNCT) || whence_view_is_date (self, at) || self->shown[at].from < 0)
    return FALSE;
  return whence_view_has_word (self, at, self->tree->lexicon->articles) || whence_view_has_word (self, at, self->tree->lexicon->theres)
         || (flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC))
         || whence_kinds_get_pronoun (self->tree->lexicon, word->text, word->length, NULL) != WHENCE_PRONOUN_NONE
         || !(flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT));
}

/* Moves the words from @middle to before @end in front of those from @begin. */
static void
rotate (WhenceView *self,
        guint       begin,
        guint       middle,
        guint       end)
{
  g_autofree WhenceShown *front = g_memdup2 (self->shown + begin, (middle - begin) * sizeof *front);

  memmove (self->shown + begin, self->shown + middle, (end - middle) * sizeof *front);
  memcpy (self->shown + begin + (end - middle), front, (middle - begin) * sizeof *front);
}

/* Shows a comma in place of a word, where one is to be heard. */
static void
show_pause (WhenceView *self,
            guint       at)
{
  self->shown[at].word = (WhenceWord){ ",", 1 };
}

/* --- "Not until 1998 did the line open" --- */

/* Whether with the helper at @at a clause begins whose subject stands before it. */
static gboolean
is_clause (WhenceView *self,
           guint       begin,
           guint       at,
           guint       skip)
{
  guint end = at + 1;
  gint helper = self->shown[at].from, verb;

  while (end < self->n && !whence_view_is_mark (self, end))
    end++;
  if (end < at + 2)
    return FALSE;
  whence_view_parse (self, begin, end, skip, skip < at ? at : skip);
  verb = self->tree->syntax[helper].head;
  /* "Not until then was there peace" */
  if (self->tree->syntax[self->shown[begin].from].deprel == WHENCE_DEPREL_EXPL && self->tree->syntax[self->shown[begin].from].head == helper)
    return verb == WHENCE_SYNTAX_ROOT;
  if (verb < 0 || (self->shown[at + 1].from != verb && self->tree->syntax[self->shown[at + 1].from].head != verb)
      || self->tree->syntax[self->shown[at + 1].from].upos == WHENCE_UPOS_NOUN || self->tree->syntax[helper].upos != WHENCE_UPOS_AUX || self->tree->syntax[verb].head != WHENCE_SYNTAX_ROOT)
    return FALSE;
  for (guint i = begin; i < MIN (at, skip); i++)
    {
      const WhenceSyntax *syntax = &self->tree->syntax[self->shown[i].from];

      if (syntax->upos == WHENCE_UPOS_VERB || syntax->upos == WHENCE_UPOS_AUX)
        return FALSE;
      if (whence_deprel_is_subject (syntax->deprel) && syntax->head == verb)
        return i + 1 == MIN (at, skip) || whence_insertion_is_preposition (self, i + 1) || whence_view_has_word (self, i + 1, self->tree->lexicon->genitives)
               || self->tree->syntax[self->shown[i + 1].from].head == self->shown[i].from;
    }
  return FALSE;
}

static void
turn_helper (WhenceView *self,
             guint       first)
{
  guint helper = first + 1, longest;

  while (helper < MIN (self->n, first + FRONT_MAX) && !(is_helper (self, helper) && begins_subject (self, helper + 1)))
    helper++;
  if (helper + 3 >= self->n || helper == first + FRONT_MAX)
    return;
  for (longest = 1; longest < SUBJECT_MAX && helper + longest + 2 < self->n && !whence_view_is_mark (self, helper + longest + 1);)
    longest++;
  /* the longest subject that makes it a clause: "a prime minister resigned", not "a prime ministered" */
  for (guint n = longest; n > (whence_view_has_word (self, helper + 1, self->tree->lexicon->articles) ? 1u : 0u); n--)
    {
      guint end = helper + n + 1;
      gboolean inserted = whence_view_is_comma (self, end);

      /* "did the minister, a lawyer, resign" */
      for (end += inserted; inserted && end + 2 < self->n && !whence_view_is_mark (self, end);)
        end++;
      if (inserted && !whence_view_is_comma (self, end))
        continue;
      end += inserted;
      rotate (self, helper, helper + 1, end);
      if (is_clause (self, helper, end - 1, helper + n))
        {
          rotate (self, first, first + 1, helper);
          show_pause (self, helper - 1);
          return;
        }
      rotate (self, helper, end - 1, end);
    }
}

/* --- "It was in Rome that she met him" --- */

/* "the first", "the longest", "the only": what the "it" was, and no cleft. */
static gboolean
tells_rank (const WhenceView *self,
            guint             at)
{
  const WhenceWord *word = &self->shown[at].word;
  const char *ending = self->tree->lexicon->shapes->superlative;
  gsize n = strlen (ending);

  return whence_view_has_word (self, at, self->tree->lexicon->shapes->firsts) || whence_view_has_word (self, at, self->tree->lexicon->shapes->sequels)
         || (word->length > n + 2 && memcmp (word->text + word->length - n, ending, n) == 0);
}

/* "the trust, which owns a third of the club, that": the comma behind a relative clause that begins behind the one at @comma; else @comma. */
static guint
skip_relative (const WhenceView *self,
               guint             comma)
{
  if (whence_view_is_comma (self, comma) && whence_view_has_word (self, comma + 1, self->tree->lexicon->relatives)
      && !whence_view_has_word (self, comma + 1, self->tree->lexicon->thats))
    for (guint i = comma + 2; i + 2 < self->n; i++)
      if (whence_view_is_comma (self, i))
        return i;
  return comma;
}

/* "the supporters' trust" */
static gboolean
is_apostrophe (const WhenceView *self,
               guint             at)
{
  const WhenceWord *word = &self->shown[at].word;

  return !(whence_view_get_flags (self, at) & WHENCE_TOKEN_SPACED) && ((word->length == 1 && *word->text == '\'') || g_str_has_prefix (word->text, "’"));
}

/* The "that" or "who" behind what is put first, or 0. */
static guint
find_that (const WhenceView *self,
           guint             begin)
{
  for (guint i = begin + 1; i + 2 < MIN (self->n, begin + FRONT_MAX); i++)
    {
      i = skip_relative (self, i);
      if (whence_view_has_word (self, i, self->tree->lexicon->shapes->clefts))
        return i;
      if (whence_view_is_verb (self, i) || whence_view_has_word (self, i, self->tree->lexicon->relatives)
          || (whence_view_is_mark (self, i) && !whence_view_is_comma (self, i) && !is_apostrophe (self, i)))
        return 0;
    }
  return 0;
}

/* "It was not the council but [the trust] that": behind what is denied and "but", or 0 where nothing else is told; "not until" denies nothing. */
static guint
skip_denied (const WhenceView *self,
             guint             begin)
{
  gboolean denied = FALSE;

  for (; begin < self->n; begin++)
    if (whence_view_has_word (self, begin, self->tree->lexicon->negations))
      denied = TRUE;
    else if (!whence_view_has_word (self, begin, self->tree->lexicon->shapes->sequels))
      break;
  if (!denied || whence_view_has_word (self, begin, self->tree->lexicon->modals->untils))
    return begin;
  for (guint i = begin + 1; i + 2 < MIN (self->n, begin + FRONT_MAX) && !whence_view_has_word (self, i, self->tree->lexicon->shapes->clefts); i++)
    if (whence_view_has_word (self, i, self->tree->lexicon->coordinators))
      return i + 1;
  return 0;
}

/* "it was he who[, in August,] signed": behind what commas put in at @at. */
static guint
skip_put_in (const WhenceView *self,
             guint             at)
{
  if (whence_view_is_comma (self, at))
    for (guint i = at + 1; i + 1 < MIN (self->n, at + PUT_IN_MAX); i++)
      if (whence_view_is_comma (self, i))
        return i + 1;
  return at;
}

/* "he", "Anna", "the miners", unlike "a club" and "clear" */
static gboolean
is_known (const WhenceView *self,
          guint             at)
{
  const WhenceWord *word = &self->shown[at].word;

  if (whence_view_has_word (self, at, self->tree->lexicon->articles))
    return self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from] == WHENCE_CLASS_THE;
  switch (whence_kinds_get_pronoun (self->tree->lexicon, word->text, word->length, NULL))
    {
    case WHENCE_PRONOUN_MALE:
    case WHENCE_PRONOUN_FEMALE:
    case WHENCE_PRONOUN_MANY:
      return TRUE;
    default:
      return (whence_view_get_flags (self, at) & WHENCE_TOKEN_CAPITAL) != 0;
    }
}

static guint8
get_class (const WhenceView *self,
           guint             at)
{
  return self->shown[at].from >= 0 ? self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from] : 0;
}

/* "It was 2011 before it closed": the "before" right behind a date at @at, or 0. */
static guint
find_before (const WhenceView *self,
             guint             at)
{
  at += whence_view_is_date (self, at);
  return get_class (self, at) == WHENCE_CLASS_BEFORE ? at : 0;
}

static void
turn_cleft (WhenceView *self,
            guint       first)
{
  guint begin = first + 2, that;
  gboolean circumstance, hidden = FALSE;

  /* "It would be 1994 before" */
  begin += whence_view_has_word (self, first + 1, self->tree->lexicon->shapes->turning_helpers);
  if (!whence_view_has_word (self, begin - 1, self->tree->lexicon->be))
    return;
  begin = skip_denied (self, begin);
  if (begin == 0 || begin + 4 > self->n)
    return;
  /* "It was [in 1987] that" */
  if (self->shown[begin].from > self->shown[begin - 1].from + 1)
    hidden = whence_view_has_word (self, begin, self->tree->lexicon->shapes->clefts) || get_class (self, begin) == WHENCE_CLASS_BEFORE;
  circumstance = hidden || whence_insertion_is_preposition (self, begin) || whence_view_is_date (self, begin) || whence_view_has_word (self, begin, self->tree->lexicon->modals->untils);
  that = hidden ? begin : circumstance && find_before (self, begin) > 0 ? find_before (self, begin) : find_that (self, begin);
  if (that == 0)
    return;
  for (guint i = begin; i < that && !circumstance; i++)
    if (tells_rank (self, i))
      return;
  /* "It was Anna who signed", unlike "It was a club that died" and "It was clear that" */
  if (circumstance ? !begins_subject (self, that + 1)
                   : !whence_view_is_verb (self, skip_put_in (self, that + 1)) || !is_known (self, begin))
    return;
  if (circumstance && !hidden)
    show_pause (self, that);
  else
    whence_view_drop (self, that);
  while (begin-- > first)
    whence_view_drop (self, begin);
}

/* --- "It took until 2009 for the court to decide" --- */

/* The "to" that what it took long to do stands behind, where "until" says how long; or 0. */
static guint
find_done (const WhenceView *self,
           guint             first)
{
  gboolean until = FALSE;
  guint to = first + 2;

  while (to + 2 < MIN (self->n, first + FRONT_MAX) && !whence_view_has_word (self, to, self->tree->lexicon->shapes->particles) && !whence_view_is_mark (self, to))
    to++;
  if (to < first + 3 || to + 2 >= self->n || !whence_view_has_word (self, to, self->tree->lexicon->shapes->particles))
    return 0;
  for (gint i = self->shown[first].from; i < self->shown[to].from; i++)
    until = until || self->tree->tokens->classes[self->tree->first + (guint) i] == WHENCE_CLASS_UNTIL;
  return until ? to : 0;
}

/* Who did it is told of as of what was done: "The court did decide", "The bridge was rebuilt". */
static void
turn_taken (WhenceView *self,
            guint       first)
{
  guint to = whence_view_has_word (self, first + 1, self->tree->lexicon->shapes->taking) ? find_done (self, first) : 0;

  if (to == 0 || self->shown[to + 1].from < 0)
    return;
  if (whence_view_has_word (self, to + 1, self->tree->lexicon->be))
    {
      self->shown[to + 1].word = (WhenceWord){ self->tree->lexicon->past_of_be, (guint32) strlen (self->tree->lexicon->past_of_be) };
      self->tree->words[self->shown[to + 1].from] = self->shown[to + 1].word;
      whence_view_drop (self, to);
    }
  else
    self->shown[to].word = (WhenceWord){ self->tree->lexicon->modals->pasts_of_do[0], (guint32) strlen (self->tree->lexicon->modals->pasts_of_do[0]) };
  for (guint i = to; i-- > first + 2;)
    if (whence_view_has_word (self, i, self->tree->lexicon->shapes->taking_whom))
      whence_view_drop (self, i);
  whence_view_drop (self, first + 1);
  whence_view_drop (self, first);
}

/* --- "Killed in the crash were two boys" --- */

/* Whether what stands before the verb at @verb is a circumstance, and no subject: "in the crash", "on 3 May". */
static gboolean
follows_circumstance (const WhenceView *self,
                      guint             first,
                      guint             verb)
{
  for (guint i = verb; i-- > first;)
    {
      if (whence_insertion_is_preposition (self, i) || whence_view_has_word (self, i, self->tree->lexicon->genitives)
          || whence_view_has_word (self, i, self->tree->lexicon->shapes->to_dates))
        return TRUE;
      if (whence_view_is_mark (self, i) || self->shown[i].from < 0)
        return FALSE;
      if (whence_view_has_word (self, i, self->tree->lexicon->articles) && i > first && !whence_insertion_is_preposition (self, i - 1)
          && !whence_view_has_word (self, i - 1, self->tree->lexicon->genitives))
        return FALSE;
    }
  return FALSE;
}

static void
turn_front (WhenceView *self,
            guint       first)
{
  guint verb, end;

  while (first + 1 < self->n && whence_view_has_word (self, first, self->tree->lexicon->fillers))
    first++;
  if (!(whence_view_get_flags (self, first) & WHENCE_TOKEN_PAST))
    return;
  for (verb = first + 1; verb < MIN (self->n, first + FRONT_MAX) && !whence_view_has_word (self, verb, self->tree->lexicon->be); verb++)
    if (whence_view_is_mark (self, verb) || whence_view_is_verb (self, verb))
      return;
  if (verb + 2 >= self->n || verb == first + FRONT_MAX || !begins_subject (self, verb + 1) || !follows_circumstance (self, first, verb))
    return;
  for (end = verb + 1; end < self->n && !whence_view_is_mark (self, end); end++)
    if (end > verb + 1 && whence_view_is_verb (self, end))
      return;
  rotate (self, first, verb, end);
  rotate (self, first, first + 1, first + end - verb);
}

/* --- "whose wife, Jean, had died" --- */

/* The words from @begin to before @end, between commas that are theirs, tell more of the noun before them and are not shown. */
static void
drop_apposition (WhenceView *self,
                 guint       begin,
                 guint       end)
{
  WhenceSyntax *syntax = self->tree->syntax;
  guint first = begin + 1, last = end - 2;
  gint noun = self->shown[begin - 1].from, head;

  while (first < last && whence_view_is_mark (self, first))
    first++;
  while (last > first && whence_view_is_mark (self, last))
    last--;
  head = self->shown[(whence_view_get_flags (self, first) & WHENCE_TOKEN_CAPITAL) ? first : last].from;
  for (guint i = begin; i < end; i++)
    {
      gint from = self->shown[i].from;

      if (whence_view_is_mark (self, i))
        syntax[from] = (WhenceSyntax){ head, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
      else if (from == head)
        syntax[from] = (WhenceSyntax){ noun, head == self->shown[first].from ? WHENCE_UPOS_PROPN : WHENCE_UPOS_NOUN, WHENCE_DEPREL_APPOS, WHENCE_FORM_NONE };
      else if (from > head)
        syntax[from] = (WhenceSyntax){ head, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
      else if (whence_view_has_word (self, i, self->tree->lexicon->articles))
        syntax[from] = (WhenceSyntax){ head, WHENCE_UPOS_DET, WHENCE_DEPREL_DET, WHENCE_FORM_NONE };
      else
        syntax[from] = (WhenceSyntax){ head, WHENCE_UPOS_ADJ, WHENCE_DEPREL_AMOD, WHENCE_FORM_NONE };
    }
  memmove (self->shown + begin, self->shown + end, (self->n - end) * sizeof *self->shown);
  self->n -= end - begin;
}

/* Whether the words from @begin to before @end are a few without a verb, a date and a preposition. */
static gboolean
is_phrase (const WhenceView *self,
           guint             begin,
           guint             end)
{
  for (guint i = begin; i < end; i++)
    if (self->shown[i].from < 0 || whence_view_is_verb (self, i) || whence_view_is_date (self, i) || whence_insertion_is_preposition (self, i))
      return FALSE;
  return end > begin && end - begin <= APPOSITION_MAX;
}

/* Whose is what stands behind "whose" at @at, where commas put in what or who that is: it is told without. */
static void
drop_owned (WhenceView *self,
            guint       at)
{
  const WhenceWord *word = &self->shown[at].word;
  gboolean possessive = FALSE;
  guint begin = at + 2, end;

  if (whence_kinds_get_pronoun (self->tree->lexicon, word->text, word->length, &possessive) != WHENCE_PRONOUN_RELATIVE || !possessive)
    return;
  while (begin < self->n && !whence_view_is_mark (self, begin))
    begin++;
  for (end = begin + 1; end < self->n && !whence_view_is_comma (self, end);)
    end++;
  if (end + 2 < self->n && whence_view_is_comma (self, begin) && whence_view_is_comma (self, end) && is_phrase (self, at + 1, begin) && is_phrase (self, begin + 1, end)
      && self->shown[begin].from >= 0 && self->shown[end].from >= 0 && whence_view_is_verb (self, end + 1))
    drop_apposition (self, begin, end + 1);
}

/* ", and it was she who", "the next summer it was she who": whether a clause may begin at @at. */
static gboolean
may_begin (const WhenceView *self,
           guint             at)
{
  return whence_view_is_mark (self, at - 1) || whence_view_has_word (self, at - 1, self->tree->lexicon->coordinators) || whence_view_is_date (self, at - 1);
}

/* "Not until then did it", "only in 1999 was it", unlike "Not once did it" */
static gboolean
begins_turned (const WhenceView *self,
               guint             at)
{
  return whence_view_has_word (self, at, self->tree->lexicon->shapes->turning)
         && (!whence_view_has_word (self, at, self->tree->lexicon->negations) || whence_view_has_word (self, at + 1, self->tree->lexicon->modals->untils));
}

/**
 * whence_shown_turn:
 * @self: a view that was filled
 *
 * Puts the words that the parser is shown in the order that it knows, where a sentence turns it, and passes over who it is that is somebody's.
 */
void
whence_shown_turn (WhenceView *self)
{
  const WhenceShapeWords *words = self->tree->lexicon->shapes;
  guint first = 0;

  if (self->n < 5)
    return;
  first += whence_view_has_word (self, 0, words->joiners);
  if (self->shown[first].from < 0)
    return;
  if (begins_turned (self, first))
    turn_helper (self, first);
  else if (whence_view_has_word (self, first, words->dummies))
    {
      turn_taken (self, first);
      turn_cleft (self, first);
    }
  else
    turn_front (self, first);
  for (guint i = first + 1; i + 4 < self->n; i++)
    if (whence_view_has_word (self, i, words->dummies) && may_begin (self, i))
      turn_cleft (self, i);
    else if (whence_view_has_word (self, i, self->tree->lexicon->relatives))
      drop_owned (self, i);
    else if (begins_turned (self, i) && self->shown[i].from > 0 && self->shown[i - 1].from >= 0
             && (whence_view_is_mark (self, i - 1) || whence_view_has_word (self, i - 1, self->tree->lexicon->coordinators)))
      turn_helper (self, i);
}

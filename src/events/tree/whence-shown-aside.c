/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is put in between a verb and its object, or behind what opens a clause: "considered, for the first time, a ban", "when, on Monday, it sank". */
#include "whence-repairs.h"

#include "whence-insertion.h"
#include "whence-word-view.h"
#include "whence-word-class.h"

/* So many words may stand there. */
#define ASIDE_MAX 9
#define REMARK_MAX 12
#define ALTERNATIVE_MAX 8

/* "a ban", "its first phone", "40 ships": what an object begins with; no "the following year". */
static gboolean
begins_object (const WhenceView *self,
               guint             at,
               guint             end)
{
  for (guint i = at; i < MIN (at + 2, end); i++)
    if (whence_view_is_date (self, i) || self->shown[i].from < 0)
      return FALSE;
  return whence_view_begins_noun (self, at) || (whence_view_get_flags (self, at) & WHENCE_TOKEN_NUMERIC);
}

/* "to plant": behind a verb that agrees, votes or plans to. */
static gboolean
begins_aim (const WhenceView *self,
            guint             at,
            guint             end,
            guint             comma)
{
  const WhenceEventWords *words = self->tree->lexicon;

  if (self->shown[at].from < 0 || self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from] != WHENCE_CLASS_TO
      || at + 2 >= end || (whence_view_get_flags (self, at + 1) & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT)))
    return FALSE;
  for (guint i = comma - 1; i > 0 && i + ASIDE_MAX > comma && !whence_view_is_comma (self, i); i--)
    if (whence_view_is_verb (self, i))
      return whence_kinds_has_form (words, words->shapes->aiming, self->shown[i].word.text, self->shown[i].word.length);
  return FALSE;
}

/* "when, shortly after noon on Monday, it sank": the comma that a date ends with that is put in behind what opens a clause, or 0. */
static guint
find_dated_end (const WhenceView *self,
                guint             comma,
                guint             end)
{
  const WhenceShapeWords *shapes = self->tree->lexicon->shapes;

  if (!whence_kinds_has_word (shapes->openers, self->shown[comma - 1].word.text, self->shown[comma - 1].word.length)
      && !(comma > 1 && whence_insertion_is_preposition (self, comma - 2) && whence_view_has_word (self, comma - 1, self->tree->lexicon->relatives)))
    return 0;
  for (guint k = comma + 2; k + 2 < MIN (end, comma + ASIDE_MAX) && !whence_view_is_verb (self, k); k++)
    if (whence_view_is_comma (self, k))
      return self->shown[k].from >= 0 && whence_view_is_date (self, k - 1) ? k : 0;
  return 0;
}

/* The comma that what is put in behind a verb ends with, or 0; @out_begin is the one it begins with. */
static guint
find_aside (const WhenceView *self,
            guint             first,
            guint             end,
            guint            *out_begin)
{
  const WhenceEventWords *words = self->tree->lexicon;

  for (guint i = first + 2; i + 4 < end; i++)
    {
      guint dated;

      if (!whence_view_is_comma (self, i) || self->shown[i].from < 0)
        continue;
      if ((dated = find_dated_end (self, i, end)) > 0)
        {
          *out_begin = i;
          return dated;
        }
      if (!whence_kinds_has_word (words->shapes->asides, self->shown[i + 1].word.text, self->shown[i + 1].word.length))
        continue;
      /* "by 240 votes to 3" */
      for (guint k = i + 2; k + 2 < MIN (end, i + ASIDE_MAX) && !(whence_view_is_verb (self, k) && !(whence_view_get_flags (self, k - 1) & WHENCE_TOKEN_NUMERIC)); k++)
        if (whence_view_is_comma (self, k))
          {
            if (self->shown[k].from < 0
                || (!(whence_view_is_verb (self, i - 1) && begins_object (self, k + 1, end)) && !begins_aim (self, k + 1, end, i)))
              break;
            *out_begin = i;
            return k;
          }
    }
  return 0;
}

/**
 * whence_shown_parse_aside:
 * @self: a view
 * @first: first word shown
 * @end: the one behind the last
 *
 * "considered, for the first time, a ban": parses what is put in by itself.
 *
 * Returns: whether there is something put in
 */
gboolean
whence_shown_parse_aside (WhenceView *self,
                          guint       first,
                          guint       end)
{
  guint begin, comma = find_aside (self, first, end, &begin);
  gint verb;

  if (comma == 0)
    return FALSE;
  whence_view_parse (self, first, end, begin, comma + 1);
  verb = self->shown[begin - 1].from;
  if (!whence_view_is_verb (self, begin - 1))
    verb = self->tree->syntax[verb].head;
  whence_view_parse (self, begin + 1, comma, 0, 0);
  whence_view_graft (self, begin, whence_view_find_head (self, begin + 1, comma, FALSE), verb, WHENCE_DEPREL_OBL);
  self->tree->syntax[self->shown[comma].from] = (WhenceSyntax){ verb, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
  return TRUE;
}

/* "a $30 million, or 40 cents a share, loss", "few, but tenacious, defenders": the comma behind what says it in other words and has no verb, where that
 * begins behind @comma and the noun follows; or 0. */
static guint
find_alternative_end (const WhenceView *self,
                      guint             comma,
                      guint             end)
{
  if (self->shown[comma].from < 0 || !whence_view_has_word (self, comma + 1, self->tree->lexicon->shapes->alternatives))
    return 0;
  for (guint k = comma + 2; k + 1 < MIN (end, comma + ALTERNATIVE_MAX)
                                && (!whence_view_is_verb (self, k) || whence_view_has_word (self, k - 1, self->tree->lexicon->articles)) && !whence_view_is_date (self, k);
       k++)
    if (whence_view_is_comma (self, k))
      return self->shown[k].from < 0 || self->shown[k + 1].from < 0 || whence_view_is_verb (self, k + 1) || whence_view_is_date (self, k + 1)
                     || (whence_view_get_flags (self, k + 1) & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC))
                 ? 0
                 : k;
  return 0;
}

/**
 * whence_shown_parse_alternative:
 * @self: a view
 * @first: first word shown
 * @end: the one behind the last
 *
 * "a $30 million, or 40 cents a share, loss": parses what says a modifier in other words by itself.
 *
 * Returns: whether there is one
 */
gboolean
whence_shown_parse_alternative (WhenceView *self,
                                guint       first,
                                guint       end)
{
  for (guint i = first + 1; i + 4 < end; i++)
    {
      guint close = whence_view_is_comma (self, i) ? find_alternative_end (self, i, end) : 0;

      if (close == 0 || self->shown[i - 1].from < 0)
        continue;
      whence_view_parse (self, first, end, i, close + 1);
      /* "fell to $2 million, or 40 cents a share, reflecting a loss" */
      if (self->tree->syntax[self->shown[close + 1].from].upos == WHENCE_UPOS_VERB)
        continue;
      whence_view_parse (self, i + 2, close, 0, 0);
      whence_view_graft (self, i, whence_view_find_head (self, i + 2, close, FALSE), self->shown[i - 1].from, WHENCE_DEPREL_CONJ);
      self->tree->syntax[self->shown[i + 1].from] = (WhenceSyntax){ self->shown[i - 1].from, WHENCE_UPOS_CCONJ, WHENCE_DEPREL_CC, WHENCE_FORM_NONE };
      self->tree->syntax[self->shown[close].from] = (WhenceSyntax){ self->shown[i - 1].from, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
      return TRUE;
    }
  return FALSE;
}

/* "[The plan], the mayor said on Monday, [would cost]": the comma behind who said so, where that begins behind @comma and has one verb, of saying, with what helps it; or 0. */
static guint
find_remark_end (const WhenceView *self,
                 guint             comma,
                 guint             end)
{
  const WhenceEventWords *words = self->tree->lexicon;
  guint said = 0;

  if (whence_view_has_word (self, comma + 1, words->relatives) || whence_view_has_word (self, comma + 1, words->dangling)
      || whence_view_has_word (self, comma + 1, words->coordinators) || whence_view_is_verb (self, comma + 1) || whence_insertion_is_preposition (self, comma + 1))
    return 0;
  for (guint i = comma + 2; i + 2 < MIN (end, comma + REMARK_MAX); i++)
    {
      const WhenceWord *word = &self->shown[i].word;

      if (whence_view_is_comma (self, i))
        return said > 0 && self->shown[i].from >= 0 ? i : 0;
      if (!whence_view_is_verb (self, i))
        continue;
      /* "the court was told" */
      if (said == 0 && (whence_view_get_flags (self, i) & WHENCE_TOKEN_FUNCTION))
        continue;
      if (said > 0 || whence_kinds_find (words, word->text, word->length, WHENCE_KIND_WORD_SPEECH) == NULL)
        return 0;
      said = i;
    }
  return 0;
}

static gboolean
has_verb (const WhenceView *self,
          guint             begin,
          guint             end)
{
  for (guint i = begin; i < end; i++)
    if (whence_view_is_verb (self, i))
      return TRUE;
  return FALSE;
}

/**
 * whence_shown_parse_remark:
 * @self: a view
 * @first: first word shown
 * @end: the one behind the last
 *
 * "The plan, the mayor said on Monday, would cost a million", "was, she said, false": parses who said so by itself, and all else as what was said.
 *
 * Returns: whether it is so
 */
gboolean
whence_shown_parse_remark (WhenceView *self,
                           guint       first,
                           guint       end)
{
  for (guint i = first + 1; i + 5 < end; i++)
    {
      guint close;
      gint root, verb;

      if (!whence_view_is_comma (self, i) || self->shown[i].from < 0 || (close = find_remark_end (self, i, end)) == 0)
        continue;
      if (!whence_view_is_verb (self, i - 1) && (!whence_view_is_verb (self, close + 1) || has_verb (self, first, i)))
        continue;
      whence_view_parse (self, first, end, i, close + 1);
      root = whence_view_find_head (self, close + 1, end, FALSE);
      if (root < 0)
        return FALSE;
      whence_view_parse (self, i + 1, close, 0, 0);
      verb = whence_view_find_head (self, i + 1, close, FALSE);
      if (verb < 0 || self->tree->syntax[verb].upos != WHENCE_UPOS_VERB)
        return FALSE;
      whence_view_graft (self, i, root, verb, WHENCE_DEPREL_CCOMP);
      self->tree->syntax[self->shown[close].from] = (WhenceSyntax){ verb, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
      return TRUE;
    }
  return FALSE;
}

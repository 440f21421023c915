/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is put in behind the subject: "the bridge, which opened in 1874, was …". */
#include "whence-insertion.h"

#include <string.h>

#include "whence-word-class.h"


/* "was", "later became". */
static gboolean
begins_predicate (const WhenceView *self,
                  guint       at)
{
  return whence_view_is_verb (self, at) || (whence_view_has_word (self, at, self->tree->lexicon->fillers) && whence_view_is_verb (self, at + 1));
}

/**
 * whence_insertion_get_relation:
 * @self: a view
 * @at: one of its words
 *
 * Returns: how what begins at @at hangs on the noun before it: "which …", "built …", "then known …", "the founder …", "58"; or %WHENCE_DEPREL_DEP
 *   for what is no such clause
 */
WhenceDeprel
whence_insertion_get_relation (const WhenceView *self,
                               guint       at)
{
  const WhenceTree *tree = self->tree;
  gboolean opens;
  guint8 word_class = self->shown[at].from >= 0 ? tree->tokens->classes[tree->first + (guint) self->shown[at].from] : 0;

  /* the exhibition, "Light and Stone", … */
  if (self->shown[at].from >= 0 && whence_tree_is_quote (tree, self->shown[at].from, &opens) && opens)
    return WHENCE_DEPREL_APPOS;
  if (whence_view_has_word (self, at, tree->lexicon->relatives) || (at + 1 < self->n && whence_view_has_word (self, at + 1, tree->lexicon->relatives)))
    return WHENCE_DEPREL_ACL_RELCL;
  if (whence_view_get_flags (self, at) & WHENCE_TOKEN_PAST && !(whence_view_get_flags (self, at) & WHENCE_TOKEN_FUNCTION))
    return WHENCE_DEPREL_ACL;
  if (at + 1 < self->n && (whence_view_get_flags (self, at + 1) & WHENCE_TOKEN_PAST)
      && (whence_view_has_word (self, at, tree->lexicon->fillers) || whence_view_has_word (self, at, tree->lexicon->adverbs)))
    return WHENCE_DEPREL_ACL;
  if ((whence_view_get_flags (self, at) & WHENCE_TOKEN_CAPITAL) && !whence_view_is_date (self, at))
    return whence_view_is_verb (self, at + 1) || whence_view_is_verb (self, at + 2) ? WHENCE_DEPREL_PARATAXIS : WHENCE_DEPREL_APPOS;
  if (whence_view_begins_noun (self, at) || ((whence_view_get_flags (self, at) & WHENCE_TOKEN_NUMERIC) && whence_view_is_comma (self, at + 1)))
    return word_class == WHENCE_CLASS_YEAR ? WHENCE_DEPREL_DEP : WHENCE_DEPREL_APPOS;
  return WHENCE_DEPREL_DEP;
}

/* Behind "In 1990," the subject begins. */
static guint
skip_date (const WhenceView *self,
           guint       first,
           guint       end)
{
  for (guint i = first; i + 1 < MIN (end, first + WHENCE_INSERTION_SUBJECT_MAX); i++)
    {
      /* but "A fire in 1871, which …" */
      if (whence_view_is_date (self, i) && (self->shown[i + 1].from < 0 || whence_view_is_comma (self, i + 1)))
        return i + 2 < end && whence_view_has_word (self, i + 2, self->tree->lexicon->relatives) ? first : i + 2;
      if (whence_view_is_comma (self, i) || whence_view_is_verb (self, i))
        break;
    }
  return first;
}

/**
 * whence_insertion_is_preposition:
 * @self: a view
 * @at: one of its words
 *
 * Returns: whether it leads to a circumstance: "in", "on behalf of", "with"
 */
gboolean
whence_insertion_is_preposition (const WhenceView *self,
                                 guint       at)
{
  static const char classes[] = { WHENCE_CLASS_IN, WHENCE_CLASS_FROM, WHENCE_CLASS_BY, WHENCE_CLASS_AFTER, WHENCE_CLASS_BEFORE, '\0' };
  const WhenceEventWords *words = self->tree->lexicon;

  return self->shown[at].from >= 0
         && (strchr (classes, self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from]) != NULL
             || whence_view_has_word (self, at, words->sites) || whence_view_has_word (self, at, words->partners) || whence_view_has_word (self, at, words->surroundings));
}

/* The end of a clause that begins at @at and is put in between the subject and its verb, or 0: behind a comma, or a date where none began it. */
static guint
find_end (const WhenceView *self,
          guint       at,
          guint       end,
          gboolean    commas,
          gboolean    clause)
{
  gboolean relative = whence_view_has_word (self, at, self->tree->lexicon->relatives);
  guint verbs = 0, last = 0;

  for (guint i = at + 1; i + 1 < MIN (end, at + WHENCE_INSERTION_MAX); i++)
    {
      /* "the court ruled that the sale in 2016 had been …" */
      if (!commas && !relative && (whence_view_has_word (self, i, self->tree->lexicon->relatives) || whence_view_is_verb (self, i)))
        return whence_view_is_verb (self, i) && whence_view_is_date (self, i - 1) ? i : 0;
      if (commas ? whence_view_is_comma (self, i) && begins_predicate (self, i + 1) : whence_view_is_date (self, i) && verbs > 0 && whence_view_is_verb (self, i + 1))
        return i + 1;
      if (!commas && whence_view_is_comma (self, i))
        return 0;
      verbs += whence_view_is_verb (self, i);
      /* "reached in Geneva, limits …": no verb for certain, but what else stands there */
      if (commas && whence_view_is_comma (self, i) && i > at + 2
          && !(whence_view_get_flags (self, i + 1) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT))
          && !whence_view_is_date (self, i + 1))
        last = i + 1;
    }
  return clause ? last : 0;
}

/**
 * whence_insertion_goes_on_listing:
 * @self: a view
 * @comma: a comma of it
 * @end: the word after the last that is looked at
 *
 * Returns: whether a list goes on behind the comma, and the relative clause that is of all of it
 */
gboolean
whence_insertion_goes_on_listing (const WhenceView *self,
                                  guint       comma,
                                  guint       end)
{
  gboolean joined = FALSE;

  for (guint i = comma + 1; i + 1 < MIN (end, comma + WHENCE_INSERTION_SUBJECT_MAX); i++)
    {
      if (whence_view_is_comma (self, i))
        return joined && whence_view_has_word (self, i + 1, self->tree->lexicon->relatives);
      if (whence_view_is_verb (self, i))
        return FALSE;
      joined = joined || (self->shown[i].from >= 0 && self->tree->tokens->classes[self->tree->first + (guint) self->shown[i].from] == WHENCE_CLASS_AND);
    }
  return FALSE;
}

/**
 * whence_insertion_find:
 * @self: a view
 * @first: its first word that is looked at
 * @end: the word after the last
 * @out_begin: (out): where what is put in begins
 * @out_end: (out): the word after it
 * @out_relation: (out): how it hangs on the noun before it
 *
 * Returns: whether something is put in behind the subject
 */
gboolean
whence_insertion_find (const WhenceView   *self,
                       guint         first,
                       guint         end,
                       guint        *out_begin,
                       guint        *out_end,
                       WhenceDeprel *out_relation)
{
  guint start = skip_date (self, first, end);

  for (guint i = start + 1; i + 2 < MIN (end, start + WHENCE_INSERTION_SUBJECT_MAX); i++)
    {
      gboolean comma = whence_view_is_comma (self, i);

      if ((!comma && !whence_view_is_verb (self, i) && !whence_view_has_word (self, i, self->tree->lexicon->relatives)) || (comma && whence_insertion_goes_on_listing (self, i, end)))
        continue;
      *out_relation = whence_insertion_get_relation (self, comma ? i + 1 : i);
      *out_begin = i;
      *out_end = *out_relation != WHENCE_DEPREL_DEP ? find_end (self, i, end, comma,
                                                                              (*out_relation == WHENCE_DEPREL_ACL || *out_relation == WHENCE_DEPREL_ACL_RELCL)
                                                                                  && !whence_insertion_is_preposition (self, start)) : 0;
      if (*out_end == 0 && comma && !whence_insertion_is_preposition (self, start) && (*out_end = whence_view_find_name_end (self, i, end)) > 0)
        *out_relation = WHENCE_DEPREL_APPOS;
      return *out_end > 0;
    }
  return FALSE;
}

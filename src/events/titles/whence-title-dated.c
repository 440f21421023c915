/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses that only say when something was, and say nothing any more without it: "The last concert was in May", "Tuesday brought heavy rain".  What
 * was then is their title: "Last concert", "Heavy rain".  The words tell them, one behind the other, whatever the parse makes of so short a clause. */
#include "whence-title-dated.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-phrase.h"
#include "whence-title-check.h"
#include "whence-title-verbatim.h"
#include "whence-word-class.h"

static guint8 upos_at (const WhenceTree *tree, gint node);

/* "the first recorded climb", "the fallen bridge": no verb of its own. */
static gboolean
is_attribute (const WhenceTree *tree,
              gint              node)
{
  return tree->syntax[node].deprel == WHENCE_DEPREL_AMOD
         || ((tree->syntax[node].form == WHENCE_FORM_PARTICIPLE || tree->syntax[node].form == WHENCE_FORM_PAST || tree->syntax[node].form == WHENCE_FORM_GERUND)
             && node > 0 && (upos_at (tree, node - 1) == WHENCE_UPOS_DET || upos_at (tree, node - 1) == WHENCE_UPOS_ADJ)
             && (upos_at (tree, node + 1) == WHENCE_UPOS_NOUN || upos_at (tree, node + 1) == WHENCE_UPOS_ADJ));
}

static guint8
upos_at (const WhenceTree *tree,
         gint              node)
{
  return node >= 0 && node < (gint) tree->n ? tree->syntax[node].upos : WHENCE_UPOS_PUNCT;
}

static gboolean
is_verb (const WhenceTree *tree,
         gint              node)
{
  return upos_at (tree, node) == WHENCE_UPOS_VERB || upos_at (tree, node) == WHENCE_UPOS_AUX;
}

/* "was", "will be", "dates": a verb that only joins what happened and when. */
static gboolean
only_joins (const WhenceTree *tree,
            gint              node)
{
  return whence_tree_word_is (tree, node, tree->lexicon->be)
         || ((upos_at (tree, node) == WHENCE_UPOS_VERB
              /* also where the tagger takes it for a noun, with another right before it */
              || (upos_at (tree, node) == WHENCE_UPOS_NOUN && (upos_at (tree, node - 1) == WHENCE_UPOS_NOUN || upos_at (tree, node - 1) == WHENCE_UPOS_PROPN)))
             && whence_tree_has_form (tree, node, tree->lexicon->shapes->dating));
}

/* The words behind the date that are of it or of nothing. */
static gint
skip_date (const WhenceTitleContext *context,
           gint                      node)
{
  while (node < (gint) context->tree->n
         && (context->dated[node] || (whence_tree_is_comma (context->tree, node) && node + 1 < (gint) context->tree->n && context->dated[node + 1])))
    node++;
  return node;
}

/* "The last concert [was in] May": the first word of the verb, where nothing but a preposition stands between it and the date, or -1. */
static gint
find_joining_verb (const WhenceTitleContext *context)
{
  const WhenceTree *tree = context->tree;
  gint verb = context->date - 1;

  while (verb > 0 && !only_joins (tree, verb)
         && (context->dated[verb] || upos_at (tree, verb) == WHENCE_UPOS_ADP
             /* "lasted only until May" */
             || (upos_at (tree, verb) == WHENCE_UPOS_ADV && whence_tree_has_form (tree, verb - 1, tree->lexicon->shapes->dating))))
    verb--;
  if (verb < 1 || !only_joins (tree, verb))
    return -1;
  while (verb > 1 && upos_at (tree, verb - 1) == WHENCE_UPOS_AUX && !whence_tree_word_is (tree, verb - 1, tree->lexicon->negations))
    verb--;
  return verb;
}

/* "[The] last concert, a benefit for the flooded, was": the words before the verb where they are a noun phrase; what commas put in stays if it says
 * what it is and fits.  Returns: whether they are */
static gboolean
choose_before (WhencePhrase *phrase,
               gint          verb)
{
  const WhenceTree *tree = phrase->context->tree;
  gint first = verb, last = -1;
  gboolean noun = FALSE, plain = TRUE;

  for (gint i = 0; i < verb; i++)
    if (whence_tree_is_comma (tree, i))
      {
        first = MIN (first, i);
        last = i;
      }
  if (last >= 0 && (last != verb - 1 || first == last || first == 0))
    return FALSE;
  for (gint i = 0; i < first; i++)
    {
      noun = noun || upos_at (tree, i) == WHENCE_UPOS_NOUN || upos_at (tree, i) == WHENCE_UPOS_PROPN;
      plain = plain && (!is_verb (tree, i) || is_attribute (tree, i)) && upos_at (tree, i) != WHENCE_UPOS_PUNCT
              && upos_at (tree, i) != WHENCE_UPOS_SCONJ && !phrase->context->dated[i];
      phrase->chosen[i] = i > 0 || !whence_tree_word_is (tree, 0, tree->lexicon->articles);
    }
  for (gint i = first + 1; i < last; i++)
    plain = plain && (!is_verb (tree, i) || tree->syntax[i].form == WHENCE_FORM_GERUND);
  if (!noun || upos_at (tree, 0) == WHENCE_UPOS_ADP || upos_at (tree, 0) == WHENCE_UPOS_CCONJ || upos_at (tree, first - 1) == WHENCE_UPOS_PRON)
    return FALSE;
  if (last > first + 1 && plain && whence_tree_word_is (tree, first + 1, tree->lexicon->articles))
    for (gint i = first; i < last; i++)
      phrase->chosen[i] = !phrase->context->dated[i];
  for (gint i = 0; i < first; i++)
    if ((is_verb (tree, i) && !is_attribute (tree, i)) || phrase->context->dated[i] || upos_at (tree, i) == WHENCE_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* "was in May[, in Graz]": where it was.  Returns: whether nothing else stands behind the date */
static gboolean
choose_place (WhencePhrase *phrase,
              gint          begin)
{
  const WhenceTree *tree = phrase->context->tree;
  gint at = begin < (gint) tree->n && whence_tree_is_comma (tree, begin) ? begin + 1 : begin, end = at;

  /* "was 6 December, when shells fell on the town" */
  if (at < (gint) tree->n && (upos_at (tree, at) == WHENCE_UPOS_SCONJ || whence_tree_word_is (tree, at, tree->lexicon->whens) || whence_tree_word_is (tree, at, tree->lexicon->relatives)
                              || (at + 1 < (gint) tree->n && whence_tree_word_is (tree, at + 1, tree->lexicon->relatives))))
    return FALSE;
  if (at >= (gint) tree->n || upos_at (tree, at) == WHENCE_UPOS_CCONJ || upos_at (tree, at) == WHENCE_UPOS_PUNCT || at > begin)
    if (at >= (gint) tree->n || !whence_tree_word_is (tree, at, tree->lexicon->sites))
      return TRUE;
  if (!whence_tree_word_is (tree, at, tree->lexicon->sites))
    return FALSE;
  while (end < (gint) tree->n && !phrase->context->dated[end] && (upos_at (tree, end) != WHENCE_UPOS_PUNCT || end == at)
         && upos_at (tree, end) != WHENCE_UPOS_CCONJ && !is_verb (tree, end))
    end++;
  if (end < (gint) tree->n && is_verb (tree, end))
    return TRUE;
  memset (phrase->chosen + at, 1, (gsize) (end - at));
  return TRUE;
}

/* Whether nothing but the date can be what the verb is of. */
static gboolean
lacks_subject (const WhenceTitleContext *context,
               gint                      verb)
{
  const WhenceTree *tree = context->tree;
  gint predicate = upos_at (tree, verb) == WHENCE_UPOS_AUX && tree->syntax[verb].head >= 0 ? tree->syntax[verb].head : verb;
  gint subject = whence_tree_find_subject (tree, predicate);

  return subject < 0 || context->dated[subject];
}

/* "Tuesday [brought] heavy rain", "the year was marked by [strikes]": the first word of what a date that is a subject is told by, or -1; @out_verb: where
 * its verb begins. */
static gint
find_told_of_date (const WhenceTitleContext *context,
                   gint                     *out_verb)
{
  const WhenceTree *tree = context->tree;
  gint at = skip_date (context, context->date), first = 0, placed = at;
  gboolean opens;

  /* "The winter [at the station] made her name" */
  while (placed < (gint) tree->n && !is_verb (tree, placed) && upos_at (tree, placed) != WHENCE_UPOS_PUNCT)
    placed++;
  if (placed > at && placed < (gint) tree->n && whence_tree_word_is (tree, at, tree->lexicon->sites) && tree->tokens->classes[tree->first] == WHENCE_CLASS_THE
      && lacks_subject (context, placed))
    at = placed;

  while (first < context->date && (context->dated[first] || upos_at (tree, first) == WHENCE_UPOS_CCONJ || upos_at (tree, first) == WHENCE_UPOS_ADV
                                    || whence_tree_is_quote (tree, first, &opens)))
    first++;
  if (first < context->date || !is_verb (tree, at) || whence_tree_word_is (tree, 0, tree->lexicon->shapes->to_dates))
    return -1;
  for (*out_verb = at; at < (gint) tree->n && is_verb (tree, at) && tree->syntax[at].form != WHENCE_FORM_GERUND; at++)
    if (whence_tree_word_is (tree, at, tree->lexicon->negations))
      return -1;
  if (at < (gint) tree->n && upos_at (tree, at) == WHENCE_UPOS_ADP && tree->syntax[at].head >= 0
      && tree->syntax[tree->syntax[at].head].deprel == WHENCE_DEPREL_OBL_AGENT)
    at++;
  switch (upos_at (tree, at))
    {
    case WHENCE_UPOS_ADJ:
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_NUM:
    case WHENCE_UPOS_PROPN:
      return context->dated[at] ? -1 : at;
    case WHENCE_UPOS_PRON:
      /* "made her name" */
      if (tree->syntax[at].deprel == WHENCE_DEPREL_NMOD_POSS)
        return at;
      /* "was something else" */
      return whence_tree_get_pronoun (tree, at, NULL) == WHENCE_PRONOUN_NONE && tree->syntax[at].deprel != WHENCE_DEPREL_EXPL ? at : -1;
    default:
      return -1;
    }
}

/* "was a turning point", "saw riots", "was marked by strikes": told without the date; unlike "was hard for the miners", "killed thousands". */
static gboolean
only_shows (const WhenceTree *tree,
            gint              told)
{
  const WhenceWord *verb = &tree->words[told - 1];

  if (upos_at (tree, told - 1) == WHENCE_UPOS_ADP)
    return TRUE;
  if (!whence_tree_word_is (tree, told - 1, tree->lexicon->be))
    return whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->showing, verb->text, verb->length);
  while (upos_at (tree, told) == WHENCE_UPOS_DET || upos_at (tree, told) == WHENCE_UPOS_ADJ || upos_at (tree, told) == WHENCE_UPOS_NUM || upos_at (tree, told) == WHENCE_UPOS_ADV
         || is_attribute (tree, told))
    told++;
  return upos_at (tree, told) == WHENCE_UPOS_NOUN || upos_at (tree, told) == WHENCE_UPOS_PROPN;
}

/* "The winter of 1963", "The quarter": the date before the verb in its own words, where they say which without the day of writing; or %NULL. */
static char *
name_date (const WhenceTitleContext *context,
           gint                      verb)
{
  const WhenceTree *tree = context->tree;
  gint first = verb, last = verb - 1;
  gboolean says = FALSE;

  while (last > 0 && !context->dated[last])
    last--;
  for (first = last; first >= 0 && context->dated[first]; first--)
    says = says || (tree->tokens->tokens[tree->first + (guint) first].flags & WHENCE_TOKEN_NUMERIC);
  first++;
  says = says || (tree->tokens->classes[tree->first + (guint) first] == WHENCE_CLASS_THE && first < last
                  && !whence_tree_word_is (tree, first + 1, tree->lexicon->shapes->sequential));
  last = verb - 1;
  return says && first <= last ? g_strndup (tree->words[first].text, (gsize) (tree->words[last].text + tree->words[last].length - tree->words[first].text)) : NULL;
}

/* "[a] wave of strikes and a change of owner"; or all, "The winter of 1963 killed thousands of sheep". */
static char *
tell_of_date (const WhenceTitleContext *context,
              gint                      verb,
              gint                      begin)
{
  const WhenceTree *tree = context->tree;
  gboolean noun = FALSE;
  gint end = begin;
  WhencePhrase phrase;
  char *title = NULL, *date = only_shows (tree, begin) ? NULL : name_date (context, verb);

  while (end < (gint) tree->n && (upos_at (tree, end) != WHENCE_UPOS_PUNCT || tree->tokens->classes[tree->first + (guint) end] == WHENCE_CLASS_DASH || (whence_tree_is_comma (tree, end) && whence_tree_lists (tree, end)))
         && !(upos_at (tree, end) == WHENCE_UPOS_SCONJ && noun && date == NULL))
    {
      noun = noun || upos_at (tree, end) == WHENCE_UPOS_NOUN || upos_at (tree, end) == WHENCE_UPOS_PROPN || tree->syntax[end].form == WHENCE_FORM_GERUND;
      end++;
    }
  begin += whence_tree_word_is (tree, begin, tree->lexicon->articles);
  if ((!noun && date == NULL) || end <= begin)
    return NULL;
  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  if (date != NULL)
    {
      phrase.replaced[verb] = g_strdup_printf ("%s %.*s", date, (gint) tree->words[verb].length, tree->words[verb].text);
      begin = verb;
      g_free (date);
    }
  if (whence_title_add_verbatim (&phrase, begin, end, begin, FALSE) < WHENCE_BLAME)
    title = whence_phrase_finish (&phrase);
  whence_phrase_clear (&phrase);
  return title;
}

/* "[The] bridge": nothing tells it from others. */
static gboolean
is_bare (const WhencePhrase *phrase)
{
  guint words = 0;

  for (guint i = 0; i < phrase->context->tree->n; i++)
    words += phrase->chosen[i];
  return words <= 1;
}

/**
 * whence_title_of_dated:
 * @context: sentence and what is known of it
 *
 * Returns: (transfer full) (nullable): what was at the date, where its clause says nothing else, or %NULL
 */
char *
whence_title_of_dated (const WhenceTitleContext *context)
{
  gint verb = -1, told;
  WhencePhrase phrase;
  g_autofree char *text = NULL;
  gboolean fits;

  if (context->date < 0)
    return NULL;
  told = find_told_of_date (context, &verb);
  if (told >= 0)
    return tell_of_date (context, verb, told);
  verb = find_joining_verb (context);
  if (verb < 0)
    return NULL;
  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  fits = choose_before (&phrase, verb) && choose_place (&phrase, skip_date (context, context->date));
  if (fits)
    whence_clause_name_words (&phrase, 0, verb);
  if (fits && is_bare (&phrase) && whence_tree_has_form (context->tree, verb, context->tree->lexicon->shapes->since_then))
    {
      phrase.chosen[0] = phrase.chosen[verb] = TRUE;
      g_free (phrase.replaced[verb]);
      phrase.replaced[verb] = g_strdup_printf ("%.*s%s", (gint) context->tree->words[verb].length, context->tree->words[verb].text,
                                               context->tree->lexicon->shapes->from_then);
    }
  if (fits && whence_phrase_measure (&phrase) <= WHENCE_TITLE_MAX)
    text = whence_phrase_render (&phrase);
  whence_phrase_clear (&phrase);
  return text != NULL ? whence_phrase_capitalise (g_strstrip (text)) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title where nothing could be told of: the part of the sentence that the date stands in, as far as it fits. */
#include "whence-title.h"

#include <string.h>

#include "whence-phrase.h"
#include "whence-things.h"
#include "whence-modals.h"
#include "whence-title-check.h"
#include "whence-title-verbatim.h"
#include "whence-word-class.h"

/* Fewer words are no part of a sentence to be told by. */
#define PART_LEAST 6

/* A mark that parts a sentence: ";", ":" or a dash. */
static gboolean
parts_sentence (const WhenceTree *tree,
                guint             node)
{
  return (tree->words[node].length == 1 && strchr (";:", *tree->words[node].text) != NULL)
         || (tree->tokens->classes[tree->first + node] == WHENCE_CLASS_DASH
             && (tree->tokens->tokens[tree->first + node].flags & WHENCE_TOKEN_SPACED));
}

/* The part of the sentence that a date stands in.  Returns: its end. */
static guint
find_part (const WhenceTree *tree,
           gint              date,
           guint            *out_begin)
{
  guint end = date >= 0 ? (guint) date : tree->n;

  *out_begin = 0;
  for (guint i = 0; date >= 0 && i < (guint) date; i++)
    if (parts_sentence (tree, i))
      *out_begin = i + 1;
  while (end < tree->n && !parts_sentence (tree, end))
    end++;
  if (end - *out_begin >= PART_LEAST)
    return end;
  *out_begin = 0;
  return tree->n;
}

/* "By 21 April, however, the garrison …": behind the date, marks and words that a title does without. */
static guint
skip_fillers (const WhenceTitleContext *context,
              guint                     begin,
              guint                     end)
{
  const WhenceTree *tree = context->tree;
  guint at = begin + (begin == 0 && whence_tree_word_is (tree, 0, tree->lexicon->shapes->joiners));

  while (at + PART_LEAST < end
         && (context->dated[at] || tree->syntax[at].upos == WHENCE_UPOS_PUNCT
             /* but "Only two survived" */
             || (whence_tree_word_is (tree, (gint) at, tree->lexicon->fillers) && tree->syntax[at + 1].upos != WHENCE_UPOS_NUM)))
    at++;
  return at;
}

/* "Founded in 1901", "Rebuilt after the fire": of no person. */
static gboolean
is_of_things (const WhenceTree *tree,
              guint             verb)
{
  const WhenceThingWords *words = tree->lexicon->things;

  for (guint i = 0; i < words->n_doings; i++)
    if (whence_tree_has_form (tree, verb, words->doings[i].words))
      return TRUE;
  for (guint i = 0; i < words->n_done; i++)
    if (words->done[i].sort != WHENCE_SORT_PERSON
        && whence_tree_has_form (tree, verb, words->done[i].words))
      return TRUE;
  return FALSE;
}

/* "Appointed keeper in 1936.": a life is told without saying each time whose; a title says it.  @title: (transfer full) */
static char *
add_hero (const WhenceTitleContext *context,
          guint                     begin,
          char                     *title)
{
  const WhenceTree *tree = context->tree;
  const char *hero = whence_entities_get_hero (context->entities);
  g_autofree char *own = title;
  const char *next = g_utf8_next_char (own);
  char *told;

  if (hero == NULL || begin >= tree->n || tree->syntax[begin].upos != WHENCE_UPOS_VERB
      || (tree->syntax[begin].form != WHENCE_FORM_PARTICIPLE && tree->syntax[begin].form != WHENCE_FORM_PAST)
      || whence_tree_find_subject (tree, (gint) begin) >= 0 || is_of_things (tree, begin)
      || g_utf8_strlen (hero, -1) + g_utf8_strlen (own, -1) + 2 > WHENCE_TITLE_MAX)
    return g_steal_pointer (&own);
  told = g_strdup_printf ("%s: %.*s%s", hero, (int) (next - own), own, next);
  told[strlen (hero) + 2] = g_ascii_tolower (told[strlen (hero) + 2]);
  return told;
}

/* "During the talks", "When two men were shot": what only leads to a noun or a clause that stands alone goes.  Returns: whether there was any */
static gboolean
drop_lead (WhencePhrase *phrase,
           guint         begin,
           guint         end)
{
  const WhenceTree *tree = phrase->context->tree;
  guint first = begin;
  gboolean verb = FALSE;

  while (first < end && !phrase->chosen[first])
    first++;
  if (first + 2 >= end || tree->syntax[first + 1].form == WHENCE_FORM_GERUND)
    return FALSE;
  while (end > first && (!phrase->chosen[end - 1] || tree->syntax[end - 1].upos == WHENCE_UPOS_PUNCT))
    end--;
  for (guint i = first + 1; i < end; i++)
    {
      if (phrase->chosen[i] && whence_tree_is_comma (tree, (gint) i))
        return FALSE;
      verb = verb || (phrase->chosen[i] && (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX));
    }
  if (!whence_tree_word_is (tree, (gint) first, tree->lexicon->dangling) && (verb || tree->syntax[first].upos != WHENCE_UPOS_ADP))
    return FALSE;
  phrase->chosen[first] = FALSE;
  if (!verb && whence_tree_word_is (tree, (gint) first + 1, tree->lexicon->articles))
    phrase->chosen[first + 1] = FALSE;
  return TRUE;
}

/* "As pressure grew in Rome, the mayor said he would leave": from behind a comma, where what stands before it is no sentence. */
static char *
tell_behind_comma (const WhenceTitleContext *context,
                   guint                     begin,
                   guint                     end,
                   guint                    *out_begin)
{
  const WhenceTree *tree = context->tree;
  guint last = context->date >= 0 ? MIN ((guint) context->date, end) : end;

  for (guint i = begin + 1; i + PART_LEAST < last; i++)
    {
      WhencePhrase phrase;
      char *title = NULL;

      if (!whence_tree_is_comma (tree, (gint) i) || tree->syntax[i + 1].upos == WHENCE_UPOS_SCONJ || tree->syntax[i + 1].upos == WHENCE_UPOS_ADP
          || whence_tree_word_is (tree, (gint) i + 1, tree->lexicon->relatives) || whence_tree_word_is (tree, (gint) i + 1, tree->lexicon->whens))
        continue;
      whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
      if (whence_title_add_verbatim (&phrase, (gint) i + 1, (gint) end, (gint) i + 1, TRUE) < WHENCE_BLAME)
        title = whence_phrase_finish (&phrase);
      whence_phrase_clear (&phrase);
      *out_begin = i + 1;
      if (title != NULL)
        return title;
    }
  return NULL;
}

/* "Had she been elected in 2020, when …, she would …", too long for a title: she had not been.  Returns: (nullable): that */
static char *
tell_unreal (const WhenceTitleContext *context)
{
  const WhenceTree *tree = context->tree;
  const WhenceModalWords *words = tree->lexicon->modals;
  WhencePhrase phrase;
  char *title = NULL;
  gint comma = 1, verb = -1, noun = -1;

  if (tree->n < PART_LEAST || !whence_tree_word_is (tree, 0, words->inverted) || !whence_tree_word_is (tree, 0, words->pasts_of_have))
    return NULL;
  for (; comma < (gint) tree->n && !whence_tree_is_comma (tree, comma); comma++)
    {
      guint upos = tree->syntax[comma].upos;

      if (noun < 0 && (upos == WHENCE_UPOS_NOUN || upos == WHENCE_UPOS_PROPN || upos == WHENCE_UPOS_PRON))
        noun = comma;
      else if (noun > 0 && verb < 0 && (upos == WHENCE_UPOS_AUX || (upos == WHENCE_UPOS_VERB && tree->syntax[comma].form != WHENCE_FORM_GERUND)))
        verb = comma;
    }
  if (verb < 0 || comma == (gint) tree->n || context->date > comma)
    return NULL;
  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  for (guint i = 0; i < tree->n; i++)
    phrase.chosen[i] = !context->dated[i];
  if (whence_phrase_measure (&phrase) > WHENCE_TITLE_MAX)
    {
      phrase.replaced[verb] = g_strdup_printf ("%s %s %.*s", words->pasts_of_have[0], tree->lexicon->negations[0], (gint) tree->words[verb].length, tree->words[verb].text);
      memset (phrase.chosen, 0, tree->n);
      if (whence_title_add_verbatim (&phrase, 1, comma, verb, FALSE) < WHENCE_BLAME)
        title = whence_phrase_finish (&phrase);
    }
  whence_phrase_clear (&phrase);
  return title;
}

/**
 * whence_title_of_rest:
 * @context: sentence and what is known of it
 *
 * The last resort, so that no date is dropped in silence: the sentence without its date, as far as it fits.
 *
 * Returns: (transfer full) (nullable): a title, or %NULL where nothing is left or somebody who is quoted speaks of himself
 */
char *
whence_title_of_rest (const WhenceTitleContext *context)
{
  const WhenceTree *tree = context->tree;
  WhencePhrase phrase;
  char *best = NULL, *behind;
  gboolean told = FALSE;
  guint begin, end, later;

  for (guint i = 0; i < tree->n; i++)
    if (whence_tree_get_pronoun (tree, (gint) i, NULL) == WHENCE_PRONOUN_SPEAKER && !whence_things_is_narrated (tree, (gint) i))
      return NULL;
  if ((best = tell_unreal (context)) != NULL)
    return best;
  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  end = find_part (tree, context->date, &begin);
  begin = skip_fillers (context, begin, end);
  if (whence_title_add_verbatim (&phrase, (gint) begin, (gint) end, (gint) begin, FALSE) < G_MAXUINT)
    {
      told = whence_title_check (&phrase, TRUE) < WHENCE_BLAME;
      if (!told && drop_lead (&phrase, begin, end))
        told = whence_title_check (&phrase, TRUE) < WHENCE_BLAME;
      best = whence_phrase_finish (&phrase);
    }
  whence_phrase_clear (&phrase);
  if (best != NULL && !told && (behind = tell_behind_comma (context, begin, end, &later)) != NULL)
    {
      g_free (best);
      best = behind;
      begin = later;
    }
  return best != NULL ? add_hero (context, begin, best) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title in the text's own words, one behind the other: where what the parse makes of a clause is no good language. */
#include "whence-title-verbatim.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-title-check.h"
#include "whence-word-class.h"

/* An end within a sentence costs so much, one at a comma less. */
#define CUT_COST 2
#define COMMA_COST 1
/* What stands around the clause is told only where all else is worse. */
#define SENTENCE_COST 3
/* No title has more words. */
#define WORDS_MAX 40

/* A mark that parts a sentence: ";", ":" or a dash. */
static gboolean
parts_sentence (const WhenceTree *tree,
                gint              node)
{
  return (tree->words[node].length == 1 && strchr (";:.!?", *tree->words[node].text) != NULL && tree->syntax[node].upos == WHENCE_UPOS_PUNCT
          && tree->syntax[node].deprel != WHENCE_DEPREL_FLAT)
         || whence_tree_is_spaced_dash (tree, node);
}

/* What no clause goes beyond to its begin. */
static gboolean
is_bound (const WhenceTree *tree,
          gint              node)
{
  switch (tree->syntax[node].upos)
    {
    case WHENCE_UPOS_PUNCT:
      return whence_tree_get_class (tree, node) != WHENCE_CLASS_DASH || whence_tree_is_spaced_dash (tree, node);
    case WHENCE_UPOS_SCONJ:
      /* "Whether it was so has never been told" */
      return node > 0 || !whence_tree_word_is (tree, node, tree->lexicon->shapes->askers);
    case WHENCE_UPOS_CCONJ:
      /* "the Army and Navy Club": no bound where no verb stands before it */
      for (gint i = node - 1; i >= 0 && tree->syntax[i].upos != WHENCE_UPOS_PUNCT; i--)
        if (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
          return TRUE;
      return node == 0 || tree->syntax[node - 1].upos == WHENCE_UPOS_PUNCT;
    default:
      return whence_tree_word_is (tree, node, tree->lexicon->relatives) || whence_tree_word_is (tree, node, tree->lexicon->whens)
             || (tree->syntax[node].deprel == WHENCE_DEPREL_MARK && whence_tree_word_is (tree, node, tree->lexicon->dangling));
    }
}

/* Whether a comma parts what does something beside from who does it. */
static gboolean
is_parted_from (const WhenceTree *tree,
                gint              verb,
                gint              subject)
{
  gint i = tree->syntax[verb].upos == WHENCE_UPOS_VERB ? verb : subject;

  while (i < subject && whence_tree_get_class (tree, i) != WHENCE_CLASS_COMMA)
    i++;
  return i < subject;
}

/* The clause's first word; the sentence's, where a verb stands between or it has no subject of its own. */
static gint
find_begin (const WhenceTree *tree,
            gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate), begin = subject >= 0 ? MIN (subject, predicate) : predicate;
  gboolean whole = subject < 0;

  /* "the mayor of the town who …": all that hangs on the subject before it, but not "working late, she …" */
  for (gint i = 0; i < begin && subject >= 0; i++)
    if (whence_tree_is_below (tree, i, subject) && !is_parted_from (tree, i, subject))
      begin = i;
  while (begin > 0 && (whole ? !parts_sentence (tree, begin - 1) : !is_bound (tree, begin - 1)))
    {
      begin--;
      whole = whole || tree->syntax[begin].upos == WHENCE_UPOS_VERB || tree->syntax[begin].upos == WHENCE_UPOS_AUX;
    }
  return begin + (begin == 0 && predicate > 0 && whence_tree_word_is (tree, 0, tree->lexicon->shapes->joiners));
}

/* "the day after [the vote]" */
static gboolean
counts_from (const WhenceTree *tree,
             gint              node)
{
  return node > 0 && (whence_tree_get_class (tree, node - 1) == WHENCE_CLASS_AFTER || whence_tree_get_class (tree, node - 1) == WHENCE_CLASS_BEFORE);
}

/* What it costs to end before @node, or %G_MAXUINT where a constituent goes on. */
static guint
get_end_cost (const WhenceTree *tree,
              gint              node)
{
  if (node >= (gint) tree->n || parts_sentence (tree, node))
    return 0;
  /* "said that it would [not]" were the contrary */
  if (tree->syntax[node].deprel == WHENCE_DEPREL_FIXED || whence_tree_word_is (tree, node, tree->lexicon->thans)
      || whence_tree_word_is (tree, node, tree->lexicon->negations))
    return G_MAXUINT;
  if (counts_from (tree, node))
    return CUT_COST;
  switch (tree->syntax[node].upos)
    {
    case WHENCE_UPOS_PUNCT:
      return whence_tree_get_class (tree, node) == WHENCE_CLASS_COMMA ? COMMA_COST : G_MAXUINT;
    case WHENCE_UPOS_ADP:
      return whence_tree_word_is (tree, node, tree->lexicon->genitives) ? G_MAXUINT : CUT_COST;
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_PART:
      return CUT_COST;
    case WHENCE_UPOS_VERB:
      return tree->syntax[node].deprel == WHENCE_DEPREL_ACL && tree->syntax[node].head < node ? CUT_COST : G_MAXUINT;
    default:
      return whence_tree_word_is (tree, node, tree->lexicon->relatives) || whence_tree_word_is (tree, node, tree->lexicon->whens)
                     || whence_tree_word_is (tree, node, tree->lexicon->dangling)
                 ? CUT_COST
                 : G_MAXUINT;
    }
}

/* @whole: whether all that was said is told */
static guint
cut_back (WhencePhrase *phrase,
          gint          end,
          gint          least,
          gboolean      is_clause,
          gboolean      whole)
{
  const WhenceTree *tree = phrase->context->tree;
  guint8 best[WHENCE_TREE_MAX_WORDS];
  guint least_cost = G_MAXUINT, skipped = G_MAXUINT;

  memset (best, 0, tree->n);
  while (end > 0 && !phrase->chosen[end - 1])
    end--;
  for (gint i = end; i > least && least_cost >= WHENCE_BLAME; i--)
    {
      guint cost = i == end ? 0 : MIN (get_end_cost (tree, i), skipped);

      /* where "the day after" begins that leads to it */
      skipped = !phrase->chosen[i - 1] && (skipped < G_MAXUINT || counts_from (tree, i)) ? CUT_COST : G_MAXUINT;
      if (!phrase->chosen[i - 1])
        continue;
      /* the beginning of a sentence is no title: "But", "In China" */
      if (whole && i < end && cost != G_MAXUINT && whence_phrase_measure (phrase) < WHENCE_LABEL_MAX)
        cost += 3 * WHENCE_BLAME;
      if (cost != G_MAXUINT && whence_phrase_measure (phrase) <= WHENCE_TITLE_MAX && (cost += whence_title_check (phrase, is_clause)) < least_cost)
        {
          least_cost = cost;
          memcpy (best, phrase->chosen, tree->n);
        }
      phrase->chosen[i - 1] = FALSE;
    }
  memcpy (phrase->chosen, best, tree->n);
  return least_cost;
}

/**
 * whence_title_cut_back:
 * @phrase: a phrase
 * @least: a word that it must have
 * @is_clause: whether it is to have a verb
 *
 * Leaves out constituents at the end until the phrase fits and as little as can be speaks against it.
 *
 * Returns: what the end costs and what the phrase is blamed for, or %G_MAXUINT where nothing fits
 */
guint
whence_title_cut_back (WhencePhrase *phrase,
                       gint          least,
                       gboolean      is_clause)
{
  return cut_back (phrase, (gint) phrase->context->tree->n, least, is_clause, FALSE);
}

/* The first verb from @begin to before @end, or -1. */
static gint
find_verb (const WhenceTree *tree,
           gint              begin,
           gint              end)
{
  for (gint i = begin; i < end; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB)
      return i;
  return -1;
}

/**
 * whence_title_add_verbatim:
 * @phrase: a phrase without words
 * @begin: first word
 * @end: the one behind the last it may have
 * @least: a word that it must have
 * @is_clause: whether it is to have a verb
 *
 * Chooses the words as they stand, as far as they fit and nothing speaks against the end; of two things with a date each, as in "and, in 1905,
 * a symphony", only the one with the date told of.
 *
 * Returns: as whence_title_cut_back()
 */
guint
whence_title_add_verbatim (WhencePhrase *phrase,
                           gint          begin,
                           gint          end,
                           gint          least,
                           gboolean      is_clause)
{
  gint verb = find_verb (phrase->context->tree, begin, end);

  end = MIN (end, MAX (begin + WORDS_MAX, least + 1));
  for (gint i = begin; i < end; i++)
    phrase->chosen[i] = !phrase->context->dated[i];
  if (verb >= 0 && phrase->context->date >= 0)
    whence_clause_keep_behind (phrase, verb);
  whence_clause_name_words (phrase, begin, end);
  return cut_back (phrase, end, least, is_clause, !is_clause);
}

/**
 * whence_title_fill_verbatim:
 * @phrase: a phrase without words
 * @predicate: head of a finite clause
 *
 * Chooses the clause as it stands in the text, from its first word to as far as it fits.  phrase->refused is what speaks against it.
 */
void
whence_title_fill_verbatim (WhencePhrase *phrase,
                            gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint begin = find_begin (tree, predicate), subject = whence_tree_find_subject (tree, predicate), end = MAX (predicate, subject) + 1;

  while (end < (gint) tree->n && !parts_sentence (tree, end))
    end++;
  phrase->refused = whence_title_add_verbatim (phrase, begin, end, MAX (predicate, subject), TRUE);
}

/**
 * whence_title_fill_sentence:
 * @phrase: a phrase without words
 * @predicate: head of a clause
 *
 * Chooses the part of the sentence that the clause stands in, from its first word that is of no date, as far as it fits.  phrase->refused is what
 * speaks against it.
 */
void
whence_title_fill_sentence (WhencePhrase *phrase,
                            gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint begin = predicate, end = predicate + 1;

  while (begin > 0 && !parts_sentence (tree, begin - 1))
    begin--;
  begin += begin == 0 && predicate > 0 && whence_tree_word_is (tree, 0, tree->lexicon->shapes->joiners);
  while (begin < predicate
         && (phrase->context->dated[begin] || whence_tree_get_class (tree, begin) == WHENCE_CLASS_COMMA || whence_tree_word_is (tree, begin, tree->lexicon->fillers)
             || whence_tree_word_is (tree, begin, tree->lexicon->whens)))
    begin++;
  while (end < (gint) tree->n && !parts_sentence (tree, end))
    end++;
  phrase->refused = whence_title_add_verbatim (phrase, begin, end, predicate, TRUE);
  if (phrase->refused < G_MAXUINT)
    phrase->refused += SENTENCE_COST;
}

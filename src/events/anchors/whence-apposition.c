/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody or something is behind a comma, with a date of its own: "Anna Lind, mayor from 1998 to 2006, said …".  That date is not the one of
 * the clause around it, and is told by a clause made of the two: "Anna Lind was mayor". */
#include "whence-apposition.h"

#include <string.h>

#include "whence-repairs.h"
#include "whence-word-class.h"

/* So many words stand between the comma and the date at most. */
#define WORDS_MAX 14
/* So many words may stand between the comma behind it and the verb of the clause that goes on: "has since been". */
#define VERB_REACH 3

/* Whether the word may be one of a noun phrase, "managing director" too. */
static gboolean
is_nominal (const WhenceTree *tree,
            gint              node)
{
  static const char nominal[] = { WHENCE_UPOS_ADJ, WHENCE_UPOS_ADP, WHENCE_UPOS_ADV, WHENCE_UPOS_CCONJ, WHENCE_UPOS_DET,
                                  WHENCE_UPOS_NOUN, WHENCE_UPOS_NUM, WHENCE_UPOS_PART, WHENCE_UPOS_PROPN, '\0' };
  gboolean possessive = FALSE;

  whence_tree_get_pronoun (tree, node, &possessive);
  return possessive || *tree->words[node].text == '-' || strchr (nominal, (gchar) tree->syntax[node].upos) != NULL
         || (tree->syntax[node].form == WHENCE_FORM_GERUND && tree->syntax[node].deprel == WHENCE_DEPREL_AMOD);
}

/* A comma, or a dash with a space before it: "Anna Lind – mayor until 2006 – said". */
static gboolean
sets_off (const WhenceTree *tree,
          gint              node)
{
  return whence_tree_is_comma (tree, node) || whence_tree_is_spaced_dash (tree, node);
}

/* The comma before @at that nothing but a noun phrase parts from it, or -1. */
static gint
find_comma (const WhenceTree *tree,
            gint              at)
{
  for (gint i = at - 1; i > 0 && at - i <= WORDS_MAX; i--)
    if (sets_off (tree, i))
      return i;
    else if (!is_nominal (tree, i))
      break;
  return -1;
}

/* "a pilot in the war and a teacher from 1950", "pilot until 1950 and teacher from then on": whether another phrase begins. */
static gboolean
begins_another (const WhenceTree *tree,
                const guint8     *dated,
                gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_CCONJ && node + 1 < (gint) tree->n && (tree->syntax[node + 1].upos == WHENCE_UPOS_DET || dated[node - 1]);
}

static gboolean
are_numbers (const WhenceTree *tree,
             const guint8     *dated,
             gint              begin,
             gint              end)
{
  for (gint i = begin; i < end; i++)
    if (tree->syntax[i].upos != WHENCE_UPOS_NUM || dated[i])
      return FALSE;
  return TRUE;
}

/* The noun that says what it is: the last of the first phrase behind @begin, of several phrases of the last before the date; or -1. */
static gint
find_noun (const WhenceTree *tree,
           const guint8     *dated,
           gint              begin,
           gint              date,
           gint              end)
{
  gint noun = -1;
  guint below = 0;          /* prepositions that lead away from it */
  gboolean happens = FALSE; /* "at the time of the coup in 1976": the date of the coup, unlike "winner of the race in 1976" */

  for (gint i = begin; i < end; i++)
    {
      if (begins_another (tree, dated, i) && i > date)
        break;
      if (begins_another (tree, dated, i))
        {
          noun = -1;
          below = 0;
          happens = FALSE;
        }
      else if (tree->syntax[i].upos == WHENCE_UPOS_ADP && !dated[i])
        below++;
      if (dated[i] || (tree->syntax[i].upos != WHENCE_UPOS_NOUN && tree->syntax[i].upos != WHENCE_UPOS_PROPN))
        continue;
      happens = happens || (below != 1 && whence_tree_get_event_noun (tree, i) != NULL);
      if (below == 0)
        noun = i;
    }
  /* "Its population, 12,000 in 1950, fell", "Sales, 12 million in 1950, rose" */
  if (noun < 0 && begin < date && are_numbers (tree, dated, begin, date))
    return date - 1;
  return noun >= 0 && !happens && tree->syntax[noun].upos == WHENCE_UPOS_NOUN ? noun : -1;
}

/* "mayor in 2014", "mayor since 2014", "the 2014 champions", "a minister in the 2014 cabinet", unlike "a remake of his 2014 play". */
static gboolean
is_of_noun (const WhenceTree *tree,
            gint              noun,
            gint              date)
{
  const guint8 *classes = tree->tokens->classes + tree->first;

  if (date < noun || tree->syntax[date - 1].upos == WHENCE_UPOS_ADP || tree->syntax[date].upos == WHENCE_UPOS_ADP)
    return TRUE;
  for (gint i = date - 1; i > noun; i--)
    if (tree->syntax[i].upos == WHENCE_UPOS_ADP)
      return classes[i] == WHENCE_CLASS_IN;
  return FALSE;
}

/* The head of the phrase that ends right before @comma, or -1. */
static gint
find_named (const WhenceTree *tree,
            const guint8     *dated,
            gint              comma)
{
  gint named = comma - 1;

  while (named >= 0 && (tree->syntax[named].deprel == WHENCE_DEPREL_FLAT || tree->syntax[named].deprel == WHENCE_DEPREL_COMPOUND))
    named = tree->syntax[named].head;
  return named >= 0 && named < comma && !dated[named] && (tree->syntax[named].upos == WHENCE_UPOS_NOUN || tree->syntax[named].upos == WHENCE_UPOS_PROPN)
           ? named
           : -1;
}

/* "…, mayor until 2006, said": the predicate of what goes on behind the comma at @end, or -1. */
static gint
find_predicate_behind (const WhenceTree *tree,
                       gint              end)
{
  for (gint i = end + 1; i < (gint) tree->n && i <= end + 1 + VERB_REACH; i++)
    switch (tree->syntax[i].upos)
      {
      case WHENCE_UPOS_ADV:
        break;
      case WHENCE_UPOS_AUX:
      case WHENCE_UPOS_VERB:
        return whence_tree_find_predicate (tree, i);
      default:
        return -1;
      }
  return -1;
}

/* Whether nothing but what it names stands before the comma in its sentence: "Anna Lind", "the old club". */
static gboolean
leads_sentence (const WhenceTree *tree,
                gint              comma)
{
  static const char naming[] = { WHENCE_UPOS_DET, WHENCE_UPOS_ADJ, WHENCE_UPOS_NOUN, WHENCE_UPOS_PROPN, '\0' };

  for (gint i = 0; i < comma; i++)
    if (strchr (naming, (gchar) tree->syntax[i].upos) == NULL)
      return FALSE;
  return TRUE;
}

/* "Kell, the 2014 champions, lost": where a name leads, the verb behind the second comma says it of the name, whatever the parser makes of it. */
static void
give_subject (WhenceTree *tree,
              gint        named,
              gint        verb)
{
  WhenceSyntax *syntax = tree->syntax;
  gint old = whence_tree_find_subject (tree, verb), above = syntax[verb].head;

  if (old == named)
    return;
  if (old >= 0)
    syntax[old].deprel = WHENCE_DEPREL_DEP;
  if (above >= 0 && ((above < verb && syntax[verb].deprel != WHENCE_DEPREL_CONJ) || whence_tree_is_below (tree, verb, named)))
    {
      syntax[verb].head = WHENCE_SYNTAX_ROOT;
      syntax[verb].deprel = WHENCE_DEPREL_ROOT;
    }
  whence_repairs_hang_subject (tree, named, verb);
  whence_tree_link (tree);
}

/* "a member from 2010 and minister from 2015": what is told with a date of its own is another thing said of the name. */
static void
part_from (WhenceTree   *tree,
           const guint8 *dated,
           gint          noun,
           gint          named)
{
  gint other = whence_tree_find_child (tree, noun, WHENCE_DEPREL_CONJ), link = other >= 0 ? whence_tree_find_child (tree, other, WHENCE_DEPREL_CC) : -1;

  if (link <= noun || !begins_another (tree, dated, link))
    return;
  whence_tree_set_deprel (tree, other, WHENCE_DEPREL_APPOS);
  whence_tree_move (tree, other, named);
}

/* Hangs the noun below what it names. */
static gboolean
hang (WhenceTree *tree,
      gint        noun,
      gint        named)
{
  if (whence_tree_is_below (tree, named, noun))
    {
      if (tree->syntax[named].head != noun || tree->syntax[noun].head < 0)
        return FALSE;
      whence_tree_set_deprel (tree, named, tree->syntax[noun].deprel);
      whence_tree_move (tree, named, tree->syntax[noun].head);
    }
  /* "the 2014 world champions" */
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (child < noun && whence_deprel_is_subject (tree->syntax[child].deprel))
      whence_tree_set_deprel (tree, child, WHENCE_DEPREL_COMPOUND);
  whence_tree_set_deprel (tree, noun, WHENCE_DEPREL_APPOS);
  whence_tree_move (tree, noun, named);
  return TRUE;
}

/**
 * whence_apposition_find:
 * @tree: a sentence; the noun is hung on what it names
 * @dated: (array): words of dates
 * @date: one of them
 *
 * Returns: the noun behind a comma that says what something was at the date, or -1
 */
gint
whence_apposition_find (WhenceTree             *tree,
                        const guint8           *dated,
                        const WhenceAnchorDate *date)
{
  gint begin = (gint) date->first, end = begin + (gint) date->n, comma, noun, named, verb, subject;

  while (begin > 0 && dated[begin - 1])
    begin--;
  while (end < (gint) tree->n && (dated[end] || (!sets_off (tree, end) && is_nominal (tree, end))))
    end++;
  comma = end < (gint) tree->n && tree->syntax[end].upos == WHENCE_UPOS_PUNCT ? find_comma (tree, begin) : -1;
  noun = comma > 0 && comma < begin - 1 ? find_noun (tree, dated, comma + 1, begin, end) : -1;
  named = noun >= 0 && is_of_noun (tree, noun, begin) ? find_named (tree, dated, comma) : -1;
  if (named < 0 || whence_tree_find_case (tree, named) == 0)
    return -1;
  verb = sets_off (tree, end) ? find_predicate_behind (tree, end) : -1;
  if (verb > end && leads_sentence (tree, comma))
    give_subject (tree, named, verb);
  subject = verb >= 0 ? whence_tree_find_subject (tree, verb) : -1;
  if (subject < 0 || subject >= comma || (subject != named && !whence_tree_is_below (tree, named, subject)))
    return -1;
  /* "Peru and Chile, a kingdom until 1818, signed": of the one that stands right before it */
  if (tree->syntax[named].deprel == WHENCE_DEPREL_CONJ)
    subject = named;
  if (whence_tree_get_event_noun (tree, subject) != NULL || !hang (tree, noun, subject))
    return -1;
  part_from (tree, dated, noun, subject);
  return noun;
}

/**
 * whence_apposition_get_named:
 * @tree: a sentence
 * @noun: what an event is told by
 *
 * Returns: what it says more of, or -1 where it is no apposition
 */
gint
whence_apposition_get_named (const WhenceTree *tree,
                             gint              noun)
{
  gint owner = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS);

  /* "Anna Lind, her rating in the thirties, …", unlike "Anna Lind, his sister, …" */
  if (owner >= 0 && tree->syntax[owner].upos == WHENCE_UPOS_PRON && !whence_tree_word_is (tree, noun, tree->lexicon->titles))
    return -1;
  return tree->syntax[noun].deprel == WHENCE_DEPREL_APPOS && (tree->syntax[noun].upos == WHENCE_UPOS_NOUN || tree->syntax[noun].upos == WHENCE_UPOS_NUM)
             && !whence_tree_is_predicate (tree, noun)
           ? tree->syntax[noun].head
           : -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Years that stand before a noun and say from when a thing is, "a 1998 Toyota", "their 1967 borders", and not when something was done with it. */
#include "whence-attributive.h"

#include "whence-things.h"
#include "whence-word-class.h"

/* Whether what stands there leads to a noun: "the", "his", "Kopp's". */
static gboolean
leads_to_noun (const WhenceTree *tree,
               gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_DET || tree->syntax[node].deprel == WHENCE_DEPREL_NMOD_POSS || whence_tree_get_class (tree, node) == WHENCE_CLASS_POSSESSIVE
         || whence_tree_get_class (tree, node) == WHENCE_CLASS_A || whence_tree_get_class (tree, node) == WHENCE_CLASS_THE;
}

/* The noun that a year between "the" or an owner and it tells more of, "portrait" of "his 1962 portrait"; or -1. */
static gint
find_noun (const WhenceTree       *tree,
           const guint8           *dated,
           const WhenceAnchorDate *date)
{
  gint first = (gint) date->first, noun = tree->syntax[first].head;

  if (date->n != 1 || first == 0 || whence_tree_get_class (tree, first) != WHENCE_CLASS_YEAR || !leads_to_noun (tree, first - 1))
    return -1;
  while (noun > first && tree->syntax[noun].deprel == WHENCE_DEPREL_COMPOUND && tree->syntax[noun].head > noun)
    noun = tree->syntax[noun].head;
  for (gint i = first + 1; i < noun; i++)
    if (dated[i] || tree->syntax[i].upos == WHENCE_UPOS_PUNCT || tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_ADP)
      return -1;
  return noun > first && (tree->syntax[noun].upos == WHENCE_UPOS_NOUN || tree->syntax[noun].upos == WHENCE_UPOS_PROPN) ? noun : -1;
}

/* "bought his 1962 portrait", unlike "painted his 1962 portrait" and "said in her 1999 memoir": what is done with a work that was there. */
static gboolean
is_handled (const WhenceTree *tree,
            gint              noun)
{
  gint verb = tree->syntax[noun].head;
  const WhenceKindRow *row = verb >= 0 ? whence_tree_find_kind (tree, verb, WHENCE_KIND_WORD_VERB) : NULL;

  return row != NULL && row->kind != WHENCE_KIND_CULTURE && row->kind != WHENCE_KIND_OTHER
         && (tree->syntax[noun].deprel == WHENCE_DEPREL_OBJ || tree->syntax[noun].deprel == WHENCE_DEPREL_NSUBJ_PASS);
}

/**
 * whence_attributive_is_thing:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: a date
 *
 * Returns: whether it is a year that a thing is only called by, "the 2004 van", "Kopp's 1987 Chevrolet"; what happens, and who acts, does so then
 */
gboolean
whence_attributive_is_thing (const WhenceTree       *tree,
                             const guint8           *dated,
                             const WhenceAnchorDate *date)
{
  gint noun = find_noun (tree, dated, date);
  guint sorts = noun < 0 ? 0 : whence_things_find_sorts (tree->lexicon->things, tree->words[noun].text, tree->words[noun].length);

  if (noun < 0 || whence_tree_get_event_noun (tree, noun) != NULL || (sorts & (WHENCE_SORT_PERSON | WHENCE_SORT_EVENT | WHENCE_SORT_LAW))
      || (sorts & (WHENCE_SORT_BODY | WHENCE_SORT_SITE)) == WHENCE_SORT_BODY)
    return FALSE;
  if (tree->syntax[noun].upos == WHENCE_UPOS_PROPN)
    return whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS) >= 0 || whence_tree_get_class (tree, (gint) date->first - 1) == WHENCE_CLASS_A;
  return ((sorts & WHENCE_SORT_WORK) && is_handled (tree, noun)) || (sorts & (WHENCE_SORT_SITE | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT | WHENCE_SORT_MATTER)) || whence_tree_word_is (tree, noun, tree->lexicon->shapes->versions);
}

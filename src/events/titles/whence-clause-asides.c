/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is put in between commas within a clause, behind its verb: the clause goes on behind it. */
#include "whence-clause-private.h"
#include "whence-participant.h"

#include "whence-word-class.h"

/* What is put in has so many words at most. */
#define ASIDE_MAX 20

/* "said that the visit, planned for June, would end": the comma behind what is put in between a subject and its verb, or -1. */
static gint
find_insertion_end (const WhenceTree *tree,
                    gint              comma,
                    gint              begin,
                    gint              predicate)
{
  if (whence_tree_get_class (tree, comma) != WHENCE_CLASS_COMMA)
    return -1;
  for (gint i = comma + 1; i + 1 < (gint) tree->n; i++)
    {
      gint verb;

      if (whence_tree_get_class (tree, i) != WHENCE_CLASS_COMMA)
        continue;
      verb = whence_tree_find_predicate (tree, i + 1);
      if (verb > i && verb != predicate && whence_tree_is_below (tree, verb, predicate) && whence_tree_find_subject (tree, verb) >= begin
          && whence_tree_find_subject (tree, verb) < comma && whence_tree_is_finite (tree, verb))
        return i;
    }
  return -1;
}

/* "considered, for the first time, a ban": the comma behind what is put in between a verb and its object, or -1. */
static gint
find_aside_end (const WhenceTree *tree,
                gint              comma,
                gint              predicate)
{
  gint object = comma > 0 ? whence_tree_find_child (tree, comma - 1, WHENCE_DEPREL_OBJ) : -1, found = -1;

  /* "agreed, by 20 votes to 9, to build" */
  for (gint child = object < comma ? tree->children[predicate] : -1; child >= 0; child = tree->siblings[child])
    if (child > comma && whence_tree_is_infinitive (tree, child)
        && whence_tree_has_form (tree, predicate, tree->lexicon->shapes->aiming))
      object = whence_tree_find_child (tree, child, WHENCE_DEPREL_MARK);
  if (whence_tree_get_class (tree, comma) != WHENCE_CLASS_COMMA || object < comma)
    return -1;
  for (gint i = comma + 1; i < object; i++)
    {
      if (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
        return -1;
      if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA && !whence_tree_lists (tree, i))
        found = found < 0 ? i : found;
    }
  return found;
}

/* "agreed, under pressure from the union, to a ceasefire", "voted, after a long debate, for it": the comma behind what is put in between a verb and what
 * it leads to, or -1. */
static gint
find_led_end (const WhencePhrase *phrase,
              gint                comma,
              gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint before = comma - 1;

  while (before > predicate && phrase->context->dated[before])
    before--;
  if (before != predicate || tree->syntax[predicate].upos != WHENCE_UPOS_VERB || whence_tree_get_class (tree, comma) != WHENCE_CLASS_COMMA
      || tree->syntax[comma + 1 < (gint) tree->n ? comma + 1 : comma].upos != WHENCE_UPOS_ADP)
    return -1;
  for (gint i = comma + 2; i + 2 < (gint) tree->n && i <= comma + ASIDE_MAX; i++)
    {
      if (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX || tree->syntax[i].upos == WHENCE_UPOS_CCONJ)
        return -1;
      if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA)
        return tree->syntax[i + 1].deprel == WHENCE_DEPREL_CASE && !phrase->context->dated[i + 1] && !whence_tree_word_is (tree, i + 1, tree->lexicon->dangling) ? i : -1;
    }
  return -1;
}

/* "declared, on 2 November 1789, that …": the comma behind a date that commas set off, or -1. */
static gint
find_date_end (const WhencePhrase *phrase,
               gint                comma)
{
  const WhenceTree *tree = phrase->context->tree;
  gint i = comma + 1;

  if (whence_tree_get_class (tree, comma) != WHENCE_CLASS_COMMA)
    return -1;
  while (i < (gint) tree->n && phrase->context->dated[i])
    i++;
  return i > comma + 2 && i + 1 < (gint) tree->n && whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA && tree->syntax[i + 1].upos != WHENCE_UPOS_CCONJ ? i : -1;
}

/* "a lawyer from Oslo", "54", "citing the delay", "which had lost most of its trade": no clause but one that tells of the noun before. */
static gboolean
is_apposed (const WhenceTree *tree,
            gint              begin,
            gint              end)
{
  gboolean relative = FALSE, named = tree->syntax[begin].upos == WHENCE_UPOS_PROPN || tree->syntax[begin].upos == WHENCE_UPOS_NOUN;

  if (begin >= end || end - begin > ASIDE_MAX || tree->syntax[begin].upos == WHENCE_UPOS_CCONJ || tree->syntax[begin].upos == WHENCE_UPOS_SCONJ
      || (tree->syntax[begin].upos == WHENCE_UPOS_VERB && tree->syntax[begin].form != WHENCE_FORM_PARTICIPLE && tree->syntax[begin].form != WHENCE_FORM_PAST
          && tree->syntax[begin].form != WHENCE_FORM_GERUND))
    return FALSE;
  for (gint i = begin; i < end; i++)
    {
      /* ", or $1.25 a share" */
      if (whence_tree_get_class (tree, i) == WHENCE_CLASS_COMMA && tree->syntax[i + 1].upos == WHENCE_UPOS_CCONJ)
        return FALSE;
      /* "Rome, Turin and Genoa" */
      if (named && !relative && tree->syntax[i].upos == WHENCE_UPOS_CCONJ)
        return FALSE;
      relative = relative || whence_tree_word_is (tree, i, tree->lexicon->relatives);
      if (!relative
          && (tree->syntax[i].upos == WHENCE_UPOS_AUX || (tree->syntax[i].upos == WHENCE_UPOS_VERB && whence_tree_find_subject (tree, i) >= 0)))
        return FALSE;
    }
  return TRUE;
}

/* "made Ann Boyd, a nurse, a member": a verb that has two objects. */
static gboolean
takes_two (const WhenceTree *tree,
           gint              verb)
{
  return whence_tree_has_form (tree, verb, tree->lexicon->shapes->makers)
         || whence_tree_has_form (tree, verb, tree->lexicon->shapes->handing);
}

/* The verb whose object ends right before the comma, or -1. */
static gint
find_verb_of_object (const WhencePhrase *phrase,
                     gint                comma,
                     gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint last = comma - 1;
  gboolean led = FALSE;

  while (last > predicate && phrase->context->dated[last])
    last--;
  if (tree->syntax[last].upos != WHENCE_UPOS_NOUN && tree->syntax[last].upos != WHENCE_UPOS_PROPN && tree->syntax[last].upos != WHENCE_UPOS_PRON)
    return -1;
  for (gint i = last; i >= predicate; i--)
    switch (tree->syntax[i].upos)
      {
      case WHENCE_UPOS_ADP:
        led = TRUE;
        break;
      case WHENCE_UPOS_CCONJ:
      case WHENCE_UPOS_PUNCT:
      case WHENCE_UPOS_SCONJ:
        return -1;
      case WHENCE_UPOS_VERB:
        /* "its mills in Lund", unlike "came within a day" */
        if (led && (whence_tree_find_child (tree, i, WHENCE_DEPREL_OBJ) < i || whence_tree_find_child (tree, i, WHENCE_DEPREL_OBJ) > last))
          return -1;
        return tree->syntax[i].deprel != WHENCE_DEPREL_ACL || i == predicate ? i : -1;
      default:
        break;
      }
  return -1;
}

/* Whether a clause of its own begins at @node: ", as it had promised". */
static gboolean
begins_clause (const WhenceTree *tree,
               gint              node)
{
  for (gint i = node + 1; i < (gint) tree->n && tree->syntax[i].upos != WHENCE_UPOS_PUNCT && tree->syntax[i].upos != WHENCE_UPOS_CCONJ; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->relatives))
      return i == node + 1;
    else if (tree->syntax[i].upos == WHENCE_UPOS_AUX
             || (tree->syntax[i].upos == WHENCE_UPOS_VERB && tree->syntax[i].form != WHENCE_FORM_GERUND && whence_tree_find_subject (tree, i) >= node))
      return TRUE;
  return FALSE;
}

/* "a member of the board", unlike "Idaho, the Medal": no more of what was put in. */
static gboolean
ends_with_clause (const WhenceTree *tree,
                  gint              node)
{
  while (node < (gint) tree->n && tree->syntax[node].upos != WHENCE_UPOS_PUNCT)
    node++;
  return node == (gint) tree->n || whence_tree_get_class (tree, node) != WHENCE_CLASS_COMMA;
}

/* Whether what begins at @node goes on with the clause of the verb whose object stands before: "to nine years", "guilty", "a member". */
static gboolean
goes_on (const WhenceTree *tree,
         gint              node,
         gint              verb)
{
  gint behind = node + 1;

  if (behind >= (gint) tree->n)
    return FALSE;
  switch (tree->syntax[node].upos)
    {
    case WHENCE_UPOS_ADP:
    case WHENCE_UPOS_PART:
      return !begins_clause (tree, node);
    case WHENCE_UPOS_SCONJ:
      return (tree->syntax[behind].form == WHENCE_FORM_GERUND || whence_tree_word_is (tree, node, tree->lexicon->roles)) && !begins_clause (tree, node);
    case WHENCE_UPOS_ADJ:
      return tree->syntax[behind].upos != WHENCE_UPOS_NOUN && tree->syntax[behind].upos != WHENCE_UPOS_ADJ && tree->syntax[behind].upos != WHENCE_UPOS_PROPN;
    case WHENCE_UPOS_NUM:
      return whence_tree_get_class (tree, behind) == WHENCE_CLASS_DASH || (takes_two (tree, verb) && ends_with_clause (tree, node));
    case WHENCE_UPOS_DET:
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_PROPN:
    case WHENCE_UPOS_SYM:
      return whence_tree_word_is (tree, node, tree->lexicon->shapes->guilty) || (takes_two (tree, verb) && ends_with_clause (tree, node));
    default:
      return FALSE;
    }
}

/* ", of no fixed home, to pay": a part of what is put in. */
static gboolean
is_home (const WhenceTree *tree,
         gint              node)
{
  gint end = node;

  if (!whence_tree_word_is (tree, node, tree->lexicon->genitives))
    return FALSE;
  while (end < (gint) tree->n && tree->syntax[end].upos != WHENCE_UPOS_PUNCT)
    end++;
  return end + 2 < (gint) tree->n && whence_tree_get_class (tree, end) == WHENCE_CLASS_COMMA
         && (whence_tree_get_class (tree, end + 1) == WHENCE_CLASS_TO || tree->syntax[end + 1].upos == WHENCE_UPOS_ADP || tree->syntax[end + 1].upos == WHENCE_UPOS_DET);
}

/* "sentenced Mills, 43, to nine years": the comma behind what is put in behind an object, where the clause goes on; or -1. */
static gint
find_apposed_end (const WhencePhrase *phrase,
                  gint                comma,
                  gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint verb = whence_tree_get_class (tree, comma) == WHENCE_CLASS_COMMA ? find_verb_of_object (phrase, comma, predicate) : -1;

  if (verb < 0)
    return -1;
  for (gint i = comma + 1; i + 1 < (gint) tree->n && i <= comma + ASIDE_MAX; i++)
    {
      gint next = i + 1;

      if (whence_tree_get_class (tree, i) != WHENCE_CLASS_COMMA)
        continue;
      if (!is_apposed (tree, comma + 1, i))
        return -1;
      /* "not guilty" */
      next += whence_tree_word_is (tree, next, tree->lexicon->negations);
      /* "ordered Foy, 29, of no fixed home, to pay" */
      if (goes_on (tree, next, verb) && !is_home (tree, next))
        return i;
    }
  return -1;
}

/* "on [8 April,] ten days before the raid": the last word of how far off the date is that the preposition leads to; or -1. */
static gint
find_distance_end (const WhencePhrase *phrase,
                   gint                preposition)
{
  const WhenceTree *tree = phrase->context->tree;
  gint unit = tree->syntax[preposition].head, end = unit;

  if (tree->syntax[preposition].upos != WHENCE_UPOS_ADP || unit <= preposition || phrase->context->dated[unit] || !phrase->context->dated[preposition + 1]
      || whence_tree_get_class (tree, unit) != WHENCE_CLASS_UNITS)
    return -1;
  while (end + 1 < (gint) tree->n && whence_tree_is_below (tree, end + 1, unit))
    end++;
  return end;
}

/* "within three months of [the defeat]": what a date that is left out counts from goes with it.  Returns: its last word, or -1 */
static gint
find_counted_from (const WhencePhrase *phrase,
                   gint                node)
{
  const WhenceTree *tree = phrase->context->tree;
  gint noun = tree->syntax[node].head, last = node;

  if (node == 0 || !phrase->context->dated[node - 1] || noun < node || !whence_tree_word_is (tree, node, tree->lexicon->genitives)
      || (whence_tree_get_class (tree, node - 1) != WHENCE_CLASS_UNIT && whence_tree_get_class (tree, node - 1) != WHENCE_CLASS_UNITS))
    return -1;
  while (last + 1 < (gint) tree->n && whence_tree_is_below (tree, last + 1, noun))
    last++;
  return last >= noun ? last : -1;
}

/**
 * whence_clause_find_aside_end:
 * @phrase: a phrase
 * @comma: a word behind @predicate, a comma or a preposition
 * @begin: where the verb begins
 * @predicate: the clause's verb
 *
 * Returns: the comma behind what a comma at @comma puts in, where the clause goes on behind it, or the last word of a date's distance; or -1
 */
gint
whence_clause_find_aside_end (const WhencePhrase *phrase,
                              gint                comma,
                              gint                begin,
                              gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint end;

  /* "sold the mills, only to buy them back, for less": what follows goes on from there */
  if (comma + 3 < (gint) tree->n && whence_participant_is_sequel (tree, comma + 3))
    return -1;
  end = find_insertion_end (tree, comma, begin, predicate);
  if (end < 0)
    end = whence_tree_find_alternative_end (tree, comma);
  if (end < 0)
    end = find_counted_from (phrase, comma);
  if (end < 0)
    end = find_aside_end (tree, comma, predicate);
  if (end < 0)
    end = find_led_end (phrase, comma, predicate);
  if (end < 0 && comma == predicate + 1)
    end = find_date_end (phrase, comma);
  if (end < 0)
    end = find_distance_end (phrase, comma);
  return end >= 0 ? end : find_apposed_end (phrase, comma, predicate);
}

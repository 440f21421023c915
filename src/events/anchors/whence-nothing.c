/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses with a date that tell of nothing that happened or will: how old somebody was, what is spoken of, what the reader is to do.  What would have
 * been is told, and marked as a condition. */
#include "whence-nothing.h"

#include <string.h>

#include "whence-word-class.h"

/* An age has so many digits at most. */
#define AGE_DIGITS 2

/* "who was seven", "she was 25": the number says all that is told of a person. */
static gboolean
is_age (const WhenceTree *tree,
        const guint8     *dated,
        gint              node)
{
  gint subject = whence_tree_find_subject (tree, node), copula = whence_tree_find_child (tree, node, WHENCE_DEPREL_COP);

  if (tree->syntax[node].upos != WHENCE_UPOS_NUM || copula < 0 || subject < 0 || subject > copula
      || (g_ascii_isdigit (*tree->words[node].text) && tree->words[node].length > AGE_DIGITS))
    return FALSE;
  switch (whence_tree_get_pronoun (tree, subject, NULL))
    {
    case WHENCE_PRONOUN_MALE:
    case WHENCE_PRONOUN_FEMALE:
      break;
    case WHENCE_PRONOUN_RELATIVE:
      if (!whence_tree_word_is (tree, subject, tree->lexicon->personal))
        return FALSE;
      break;
    default:
      return FALSE;
    }
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (child > node && !dated[child] && tree->syntax[child].upos != WHENCE_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* "They still speak of 1968": the time is what they speak of, not when. */
static gboolean
is_object (const WhenceTree *tree,
           gint              date)
{
  return date > 1 && whence_tree_word_is (tree, date - 1, tree->lexicon->genitives) && tree->syntax[date - 2].upos == WHENCE_UPOS_VERB;
}

/* "The mill, empty since 1999, was sold": how the noun is, and not when it was sold. */
static gboolean
is_of_adjective (const WhenceTree *tree,
                 const guint8     *dated,
                 gint              date,
                 gint              node)
{
  gint adjective = date;

  while (adjective >= 0 && dated[adjective])
    adjective = tree->syntax[adjective].head;
  return adjective > 0 && adjective < date && adjective != node && tree->syntax[adjective].upos == WHENCE_UPOS_ADJ && tree->syntax[adjective].deprel == WHENCE_DEPREL_AMOD
         && tree->syntax[adjective].head < adjective && whence_tree_is_comma (tree, adjective - 1)
         && (whence_tree_get_class (tree, date) == WHENCE_CLASS_SINCE || whence_tree_get_class (tree, date - 1) == WHENCE_CLASS_SINCE);
}

/* "a letter dated Monday", also behind a comma: what is written on it. */
static gboolean
is_dated (const WhenceTree *tree,
          gint              node)
{
  return (tree->syntax[node].deprel == WHENCE_DEPREL_ACL || (tree->syntax[node].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_comma (tree, node - 1)))
         && tree->syntax[node].form == WHENCE_FORM_PARTICIPLE
         && whence_tree_has_form (tree, node, tree->lexicon->shapes->dating);
}

/* "In a letter dated Monday, the mayor refused": what was said in it, then; or -1. */
static gint
find_said_in_it (const WhenceTree *tree,
                 gint              dated)
{
  gint noun = tree->syntax[dated].head, verb = tree->syntax[dated].deprel == WHENCE_DEPREL_ADVCL ? noun : -1;

  /* but "relied on a letter dated Monday" */
  if (verb < 0 && tree->syntax[noun].deprel == WHENCE_DEPREL_OBL && whence_tree_find_case (tree, noun) >= 0 && tree->syntax[noun].head > noun)
    verb = tree->syntax[noun].head;
  return verb >= 0 && whence_tree_is_predicate (tree, verb) && whence_tree_find_subject (tree, verb) >= 0 ? verb : -1;
}

/* "Wages fell in May, figures showed on Monday": where that was read, behind a comma, as "he said" says who told it. */
static gboolean
is_source (const WhenceTree *tree,
           gint              node)
{
  gint subject = whence_tree_find_subject (tree, node), begin = subject;

  if (subject < 0 || subject > node || !whence_tree_has_form (tree, node, tree->lexicon->shapes->documenting) || tree->syntax[node].head < 0 || tree->syntax[node].head > subject)
    return FALSE;
  while (begin > 0 && whence_tree_is_below (tree, begin - 1, subject))
    begin--;
  return whence_tree_is_comma (tree, begin - 1) && whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ) < node && whence_tree_find_child (tree, node, WHENCE_DEPREL_CCOMP) < node;
}

/**
 * whence_nothing_pass:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @date: the first word of a date
 * @node: the head of a clause that it belongs to
 *
 * A clause may tell only how old somebody was, or what is written on something, and a date may be only what is spoken of, or since when something is so.
 *
 * Returns: @node where it tells something, the verb above it where it says when that was, "died when she was six, in 1928", "said in a letter dated
 *   Monday", or -1
 */
gint
whence_nothing_pass (const WhenceTree *tree,
                     const guint8     *dated,
                     gint              date,
                     gint              node)
{
  gint above = tree->syntax[node].head;

  if (is_dated (tree, node))
    return find_said_in_it (tree, node);
  if (is_object (tree, date) || is_of_adjective (tree, dated, date, node) || is_source (tree, node))
    return -1;
  if (!is_age (tree, dated, node))
    return node;
  return tree->syntax[node].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_predicate (tree, above) ? above : -1;
}

/* "Cut taxes in 1987": the base form and the past look alike. */
static gboolean
may_be_past (const WhenceTree *tree,
             gint              node)
{
  const WhenceWord *word = &tree->words[node];
  g_autofree char *past = whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length);

  return past != NULL && strlen (past) == word->length && g_ascii_strncasecmp (past, word->text, word->length) == 0;
}

/**
 * whence_nothing_is_asked:
 * @tree: a sentence
 * @dated: (array): words of dates
 * @node: the head of a clause that a date belongs to
 *
 * "Book your tickets by 1 June", "Come in May": what nobody did or will surely do.  A line that begins with a noun for what happens looks alike,
 * "Visit to Paris", unless it has an object.
 *
 * Returns: whether the clause asks the reader to do something
 */
gboolean
whence_nothing_is_asked (const WhenceTree *tree,
                         const guint8     *dated,
                         gint              node)
{
  gint object = whence_tree_find_child (tree, node, WHENCE_DEPREL_OBJ), subject = whence_tree_find_subject (tree, node);

  /* "Ask anybody where he was": he is no subject of what is asked */
  if (tree->syntax[node].upos != WHENCE_UPOS_VERB || tree->syntax[node].form != WHENCE_FORM_BASE || tree->syntax[node].head != WHENCE_SYNTAX_ROOT
      || (subject >= 0 && (object < node || subject < object)) || whence_tree_find_child (tree, node, WHENCE_DEPREL_MARK) >= 0
      || tree->words[tree->n - 1].length != 1 || strchr (".!", *tree->words[tree->n - 1].text) == NULL || may_be_past (tree, node))
    return FALSE;
  for (gint i = 0; i < node; i++)
    switch (tree->syntax[i].upos)
      {
      case WHENCE_UPOS_ADP:
      case WHENCE_UPOS_ADV:
      case WHENCE_UPOS_INTJ:
      case WHENCE_UPOS_PUNCT:
        continue;
      default:
        if (!dated[i])
          return FALSE;
      }
  /* "Turkish troops withdrew": the parse errs */
  for (gint i = node + 1; subject < 0 && i < (gint) tree->n; i++)
    if (whence_tree_is_past_verb (tree, i))
      return FALSE;
  return object > node || whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_NOUN) == NULL;
}

/**
 * whence_nothing_is_pointed_at:
 * @tree: a sentence
 * @node: the head of a clause that a date belongs to
 *
 * Returns: whether its subject only points to what was told: "this is evident"
 */
gboolean
whence_nothing_is_pointed_at (const WhenceTree *tree,
                              gint              node)
{
  gint subject = whence_tree_find_subject (tree, node);

  return subject >= 0 && (tree->syntax[subject].upos == WHENCE_UPOS_PRON || tree->syntax[subject].upos == WHENCE_UPOS_DET)
         && whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_NONE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where a clause that is too long for a title may end. */
#include "whence-clause-private.h"

#include <string.h>

#include "whence-word-class.h"

/* A last word that wants another behind it: "of", "the", "that", "when". */
static gboolean
wants_more (const WhenceTree *tree,
            gint              node)
{
  if (tree->syntax[node].head > node && !whence_tree_is_predicate (tree, node) && tree->syntax[node].upos != WHENCE_UPOS_NOUN
      && tree->syntax[node].upos != WHENCE_UPOS_PROPN)
    return TRUE;
  switch (tree->syntax[node].upos)
    {
    case WHENCE_UPOS_ADP:
      /* "a bail-in" */
      if (node > 0 && whence_tree_get_class (tree, node - 1) == WHENCE_CLASS_DASH && !(tree->tokens->tokens[tree->first + (guint) node].flags & WHENCE_TOKEN_SPACED))
        return FALSE;
      return tree->syntax[node].deprel == WHENCE_DEPREL_CASE || tree->syntax[node].deprel == WHENCE_DEPREL_MARK;
    case WHENCE_UPOS_DET:
      /* "asked for another" */
      return tree->syntax[node].deprel == WHENCE_DEPREL_DET;
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_PART:
      /* "said it could not" */
      return whence_tree_get_class (tree, node) != WHENCE_CLASS_POSSESSIVE && !whence_tree_word_is (tree, node, tree->lexicon->negations);
    case WHENCE_UPOS_PUNCT:
      return TRUE;
    case WHENCE_UPOS_PRON:
      return tree->syntax[node].deprel == WHENCE_DEPREL_NMOD_POSS;
    default:
      return FALSE;
    }
}

/* "for talks with the man he calls …": a noun that only what tells more of it would tell apart. */
static gboolean
wants_clause (const WhenceTree *tree,
              gint              node)
{
  gint clause = whence_tree_find_child (tree, node, WHENCE_DEPREL_ACL_RELCL);

  return tree->syntax[node].upos == WHENCE_UPOS_NOUN && clause > node && tree->syntax[node].deprel == WHENCE_DEPREL_NMOD
         && whence_tree_find_child (tree, node, WHENCE_DEPREL_DET) == node - 1 && whence_tree_find_child (tree, node, WHENCE_DEPREL_AMOD) < 0
         && whence_tree_find_child (tree, node, WHENCE_DEPREL_NMOD) < 0 && whence_tree_get_class (tree, node + 1) != WHENCE_CLASS_COMMA;
}

/* "kept the schools closed [until June]": without it the verb says something else. */
static gboolean
completes_object (const WhenceTree *tree,
                  gint              node)
{
  gint object = tree->syntax[node].head, verb = object >= 0 ? tree->syntax[object].head : -1;

  return object == node - 1 && verb >= 0 && verb < object && tree->syntax[object].deprel == WHENCE_DEPREL_OBJ
         && whence_tree_has_form (tree, verb, tree->lexicon->shapes->keeping);
}

/* "to a consortium led [by the firm …]", "a record set [in May]": a participle whose rest was left out. */
static gboolean
wants_rest (const WhencePhrase *phrase,
            gint                node)
{
  const WhenceTree *tree = phrase->context->tree;

  if (tree->syntax[node].upos != WHENCE_UPOS_VERB || (tree->syntax[node].form != WHENCE_FORM_PARTICIPLE && tree->syntax[node].form != WHENCE_FORM_PAST)
      || (tree->syntax[node].deprel != WHENCE_DEPREL_ACL && tree->syntax[node].deprel != WHENCE_DEPREL_XCOMP) || tree->syntax[node].head > node
      || whence_tree_find_subject (tree, node) >= 0 || completes_object (tree, node))
    return FALSE;
  for (gint child = tree->children[node]; child >= 0; child = tree->siblings[child])
    if (child > node && !phrase->chosen[child] && tree->syntax[child].upos != WHENCE_UPOS_PUNCT)
      return TRUE;
  return FALSE;
}

/* "to give the owners [a chance]", "to give": what somebody is given is left out of a clause that tells what for. */
static gboolean
wants_object (const WhencePhrase *phrase,
              gint                node)
{
  const WhenceTree *tree = phrase->context->tree;
  gint verb = node, object;

  while (verb >= 0 && tree->syntax[verb].deprel != WHENCE_DEPREL_ADVCL && tree->syntax[verb].upos != WHENCE_UPOS_VERB)
    verb = tree->syntax[verb].deprel == WHENCE_DEPREL_OBJ ? -1 : tree->syntax[verb].head;
  if (verb < 0 || verb > node || tree->syntax[verb].deprel != WHENCE_DEPREL_ADVCL || tree->syntax[verb].form != WHENCE_FORM_BASE || whence_tree_find_child (tree, verb, WHENCE_DEPREL_IOBJ) < 0)
    return FALSE;
  object = whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ);
  return object > node && !phrase->chosen[object];
}

/* "under the terms [of which it left]": the noun says nothing without what it is of. */
static gboolean
wants_relative (const WhenceTree *tree,
                gint              node)
{
  return node + 2 < (gint) tree->n && tree->syntax[node].upos == WHENCE_UPOS_NOUN && tree->syntax[node].deprel == WHENCE_DEPREL_OBL && whence_tree_word_is (tree, node + 1, tree->lexicon->genitives)
         && whence_tree_word_is (tree, node + 2, tree->lexicon->relatives) && whence_tree_find_child (tree, tree->syntax[node].head, WHENCE_DEPREL_OBJ) >= 0;
}

/* "by 51 votes, 51 [to 47]", "a vote of 51 [to 47]": half of a count. */
static gboolean
wants_second (const WhencePhrase *phrase,
              gint                node)
{
  const WhenceTree *tree = phrase->context->tree;

  return tree->syntax[node].upos == WHENCE_UPOS_NUM && node + 2 < (gint) tree->n && whence_tree_get_class (tree, node + 1) == WHENCE_CLASS_TO
         && tree->syntax[node + 2].upos == WHENCE_UPOS_NUM && !phrase->chosen[node + 1];
}

/* "in order [to raise money]" */
static gboolean
wants_purpose (const WhencePhrase *phrase,
               gint                node)
{
  const WhenceTree *tree = phrase->context->tree;

  return node > 0 && node + 1 < (gint) tree->n && whence_tree_word_is (tree, node, tree->lexicon->shapes->purposes) && whence_tree_get_class (tree, node + 1) == WHENCE_CLASS_TO
         && tree->syntax[node - 1].upos == WHENCE_UPOS_ADP;
}

/* "the pact effective [June 1]": an adjective behind its noun that leads to the date. */
static gboolean
wants_date (const WhencePhrase *phrase,
            gint                node)
{
  const WhenceTree *tree = phrase->context->tree;

  return tree->syntax[node].upos == WHENCE_UPOS_ADJ && tree->syntax[node].deprel == WHENCE_DEPREL_AMOD && tree->syntax[node].head < node
         && node + 1 < (gint) tree->n && phrase->context->dated[node + 1] && whence_tree_word_is (tree, node, tree->lexicon->shapes->valid);
}

/* "ten days [before the raid]", "on the day [the war ended]": how far off, or when, of what was left out. */
static gboolean
is_distance (const WhenceTree *tree,
             gint              node)
{
  gint side;

  if ((whence_tree_get_class (tree, node) != WHENCE_CLASS_UNIT && whence_tree_get_class (tree, node) != WHENCE_CLASS_UNITS) || node + 1 >= (gint) tree->n)
    return FALSE;
  return (whence_tree_get_side (tree, node + 1, &side) && side != 0)
         || (node > 1 && whence_tree_word_is (tree, node - 1, tree->lexicon->articles) && tree->syntax[node - 2].upos == WHENCE_UPOS_ADP
             && (tree->syntax[node + 1].upos == WHENCE_UPOS_DET || tree->syntax[node + 1].upos == WHENCE_UPOS_PRON || tree->syntax[node + 1].upos == WHENCE_UPOS_PROPN));
}

/**
 * whence_clause_trim:
 * @phrase: a phrase
 * @end: the word behind its last one
 * @least: the word behind the last that it must have
 *
 * Leaves out last words that want another behind them.
 *
 * Returns: the new end
 */
gint
whence_clause_trim (WhencePhrase *phrase,
                    gint          end,
                    gint          least)
{
  if (end > least + 1 && phrase->chosen[end - 1] && is_distance (phrase->context->tree, end - 1))
    {
      phrase->chosen[--end] = FALSE;
      for (gint unit = end; end > least && phrase->chosen[end - 1] && phrase->context->tree->syntax[end - 1].head == unit;)
        phrase->chosen[--end] = FALSE;
    }
  while (end > least && (!phrase->chosen[end - 1] || wants_more (phrase->context->tree, end - 1) || wants_date (phrase, end - 1) || wants_rest (phrase, end - 1) || wants_second (phrase, end - 1) || wants_purpose (phrase, end - 1) || wants_object (phrase, end - 1)
                         || wants_relative (phrase->context->tree, end - 1)
                         || wants_clause (phrase->context->tree, end - 1)))
    phrase->chosen[--end] = FALSE;
  return end;
}

/* "an explosion that took place [near the port]": where what a relative clause tells would be left out, the pronoun that it begins with; else @at. */
static gint
find_begin_of_relative (const WhencePhrase *phrase,
                        gint                at,
                        gint                least)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = at - 1; i >= least; i--)
    {
      gint verb = tree->syntax[i].head;
      const WhenceKindRow *row;
      gboolean told = FALSE;

      if (!phrase->chosen[i] || !whence_tree_word_is (tree, i, tree->lexicon->relatives) || verb < i || verb >= at || tree->syntax[verb].deprel != WHENCE_DEPREL_ACL_RELCL)
        continue;
      row = whence_tree_find_kind (tree, verb, WHENCE_KIND_WORD_VERB);
      for (gint k = verb + 1; k < at; k++)
        told = told || (phrase->chosen[k] && (tree->syntax[k].upos == WHENCE_UPOS_NOUN || tree->syntax[k].upos == WHENCE_UPOS_PROPN));
      return told && (row == NULL || !(row->flags & WHENCE_KIND_WORD_LIGHT)) ? at : i;
    }
  return at;
}

/* "rose from 40 to 90": where what it came to would be left out, what it came from is instead.  Returns: whether */
static gboolean
leave_out_from (WhencePhrase *phrase,
                gint          to,
                gint          least)
{
  const WhenceTree *tree = phrase->context->tree;
  gint from = to - 1, noun = tree->syntax[to].head;

  if (whence_tree_get_class (tree, to) != WHENCE_CLASS_TO || noun < to)
    return FALSE;
  while (from > least && whence_tree_get_class (tree, from) != WHENCE_CLASS_FROM)
    if (tree->syntax[from--].upos == WHENCE_UPOS_VERB)
      return FALSE;
  if (from < least || whence_tree_get_class (tree, from) != WHENCE_CLASS_FROM || !phrase->chosen[from] || tree->syntax[from].head < from || tree->syntax[from].head > to || tree->syntax[tree->syntax[from].head].head != tree->syntax[noun].head)
    return FALSE;
  memset (phrase->chosen + from, 0, (gsize) (to - from));
  return TRUE;
}

/* Leaves out the last constituent that begins behind @least.  Returns: the new end, or @least where there is none. */
static gint
cut_last (WhencePhrase *phrase,
          gint          end,
          gint          least)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = end - 1; i >= least; i--)
    {
      gboolean begins = tree->syntax[i].upos == WHENCE_UPOS_SCONJ || tree->syntax[i].upos == WHENCE_UPOS_CCONJ
                        || (tree->syntax[i].upos == WHENCE_UPOS_PRON && whence_tree_word_is (tree, i, tree->lexicon->relatives))
                        || (tree->syntax[i].upos == WHENCE_UPOS_ADV && whence_tree_word_is (tree, i, tree->lexicon->dangling))
                        || (tree->syntax[i].upos == WHENCE_UPOS_PART && tree->syntax[i].deprel == WHENCE_DEPREL_MARK)
                        || ((tree->syntax[i].form == WHENCE_FORM_PARTICIPLE || tree->syntax[i].form == WHENCE_FORM_PAST) && tree->syntax[i].head < i
                            && tree->syntax[i].upos == WHENCE_UPOS_VERB && whence_tree_find_subject (tree, i) < 0
                            && (tree->syntax[i].deprel == WHENCE_DEPREL_XCOMP || tree->syntax[i].deprel == WHENCE_DEPREL_ACL)
                            && whence_tree_find_child (tree, i, WHENCE_DEPREL_AUX_PASS) < 0)
                        || (tree->syntax[i].form == WHENCE_FORM_GERUND && tree->syntax[i].head < i && tree->syntax[i].upos == WHENCE_UPOS_VERB
                            && (tree->syntax[i].deprel == WHENCE_DEPREL_ADVCL || tree->syntax[i].deprel == WHENCE_DEPREL_ACL)
                            && whence_tree_find_child (tree, i, WHENCE_DEPREL_MARK) < 0)
                        || (tree->syntax[i].upos == WHENCE_UPOS_ADP && tree->syntax[i].deprel == WHENCE_DEPREL_MARK)
                        || (tree->syntax[i].upos == WHENCE_UPOS_ADP && tree->syntax[i].deprel == WHENCE_DEPREL_CASE
                            && tree->syntax[tree->syntax[i].head].deprel != WHENCE_DEPREL_NMOD_POSS
                            && !whence_tree_word_is (tree, i, tree->lexicon->genitives));

      if (!begins || !phrase->chosen[i])
        continue;
      if (leave_out_from (phrase, i, least))
        return end;
      i = find_begin_of_relative (phrase, i, least);
      memset (phrase->chosen + i, 0, (gsize) (end - i));
      phrase->refused = MAX (phrase->refused, tree->syntax[i].upos == WHENCE_UPOS_ADP && whence_phrase_is_needed (phrase, tree->syntax[i].head)
                                                  ? WHENCE_PHRASE_NEEDED + 1
                                                  : 1);
      return whence_clause_trim (phrase, i, least);
    }
  return least;
}

/* Whether a noun is told behind the verb. */
static gboolean
tells_noun (const WhencePhrase *phrase,
            gint                predicate)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = predicate; i < (gint) tree->n; i++)
    if (phrase->chosen[i] && (tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN))
      return TRUE;
  return FALSE;
}

/* "the Battle of Kings Mountain" */
static gboolean
is_within_name (const WhenceTree *tree,
                gint              of)
{
  gint next = of + 1 + (of + 1 < (gint) tree->n && whence_tree_word_is (tree, of + 1, tree->lexicon->articles));

  return of > 0 && next < (gint) tree->n && (tree->tokens->tokens[tree->first + (guint) of - 1].flags & WHENCE_TOKEN_CAPITAL)
         && (tree->tokens->tokens[tree->first + (guint) next].flags & WHENCE_TOKEN_CAPITAL);
}

/* "a series", "thousands", "27%": says nothing without what it is of. */
static gboolean
counts (const WhenceTree *tree,
        gint              node)
{
  return tree->syntax[node].upos == WHENCE_UPOS_NUM || tree->syntax[node].upos == WHENCE_UPOS_SYM
         || whence_tree_word_is (tree, node, tree->lexicon->shapes->partitives);
}

/* Whether the first word that was left out behind @cut leads to what is to be done: "announced plans [to buy a part of …]". */
static gboolean
was_infinitive (const WhencePhrase *phrase,
                const guint8       *before,
                gint                cut)
{
  const WhenceTree *tree = phrase->context->tree;

  while (cut < (gint) tree->n && (!before[cut] || phrase->chosen[cut]))
    cut++;
  return cut < (gint) tree->n && whence_tree_get_class (tree, cut) == WHENCE_CLASS_TO && tree->syntax[cut].upos == WHENCE_UPOS_PART;
}

/**
 * whence_clause_cut_end:
 * @phrase: a phrase that has the words of a clause
 * @end: the word behind its last one
 * @least: the word behind the last that it must have
 * @predicate: its verb
 *
 * Leaves out the last constituent, or the last "of …" where the verb would stand bare else: "called for a conference [of the Organization of …]".
 *
 * Returns: the new end
 */
gint
whence_clause_cut_end (WhencePhrase *phrase,
                       gint          end,
                       gint          least,
                       gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  g_autofree guint8 *before = g_memdup2 (phrase->chosen, tree->n);
  gboolean told = tells_noun (phrase, predicate);
  gint cut = cut_last (phrase, end, least);

  gboolean infinitive = was_infinitive (phrase, before, cut);

  if ((!told || tells_noun (phrase, predicate)) && !infinitive)
    return cut;
  for (gint i = end - 1; i > least; i--)
    if (before[i] && whence_tree_word_is (tree, i, tree->lexicon->genitives) && i > cut && !is_within_name (tree, i) && !(infinitive && counts (tree, i - 1)))
      {
        memcpy (phrase->chosen, before, tree->n);
        memset (phrase->chosen + i, 0, (gsize) (end - i));
        phrase->refused = MAX (phrase->refused, 1);
        return whence_clause_trim (phrase, i, least);
      }
  return cut;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on where commas put something in between a subject and its verb: "The trial, set for March, was cancelled". */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

/* A subject has so many words, and what is put in behind it. */
#define SUBJECT_MAX 9
#define PUT_IN_MAX 18

/* Whether nothing but adverbs stands between the comma behind the subject and the verb: "The festival, first held". */
static gboolean
stands_behind_comma (const WhenceTree *self,
                     gint              subject,
                     gint              verb)
{
  gint at = verb - 1;

  while (at > subject && self->syntax[at].upos == WHENCE_UPOS_ADV)
    at--;
  if (at <= subject || !whence_tree_is_comma (self, at))
    return FALSE;
  while (--at > subject)
    if (whence_tree_is_comma (self, at))
      return FALSE;
  return TRUE;
}

/* The verb that what stands behind the comma is told by, where it begins with one: "was cancelled", "attracts"; or -1. */
static gint
find_verb_behind (const WhenceTree *self,
                  gint              comma)
{
  gint at = comma + 1;

  while (at < (gint) self->n && self->syntax[at].upos == WHENCE_UPOS_ADV)
    at++;
  if (at < (gint) self->n && self->syntax[at].upos == WHENCE_UPOS_AUX)
    at = self->syntax[at].head > at ? self->syntax[at].head : -1;
  return at > comma && at < (gint) self->n && self->syntax[at].upos == WHENCE_UPOS_VERB && self->syntax[at].form != WHENCE_FORM_GERUND
                 && self->syntax[at].form != WHENCE_FORM_BASE && whence_repairs_find (self, at, WHENCE_DEPREL_CC) < 0
             ? at
             : -1;
}

/* ", was Small Museum of the Year": what somebody or something is, told behind the comma, with its copula hung on it; or -1. */
static gint
find_nominal_behind (WhenceTree *self,
                     gint        comma)
{
  gint copula = comma + 1, at;

  if (copula + 1 >= (gint) self->n || self->syntax[copula].upos != WHENCE_UPOS_AUX || self->syntax[copula].deprel != WHENCE_DEPREL_COP)
    return -1;
  for (at = self->syntax[copula].head; at > copula && self->syntax[at].head > at
                                       && (self->syntax[at].deprel == WHENCE_DEPREL_AMOD || self->syntax[at].deprel == WHENCE_DEPREL_COMPOUND);)
    at = self->syntax[at].head;
  if (at < copula || !whence_repairs_is_noun (self, at))
    return -1;
  self->syntax[copula].head = at;
  return at;
}

/* "The festival, first held in 1982, attracts crowds", "A trial, set for March, was cancelled": what commas put in behind the subject tells more of it. */
static void
part_put_in (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      WhenceSyntax *inner = &self->syntax[i];
      gint subject, comma = i + 1, main;

      if (!whence_tree_is_past_verb (self, i)
          || whence_repairs_find (self, i, WHENCE_DEPREL_AUX) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_AUX_PASS) >= 0)
        continue;
      subject = whence_repairs_find_subject (self, i);
      if (subject < 0 || subject > i || self->syntax[subject].upos == WHENCE_UPOS_PRON || !stands_behind_comma (self, subject, i))
        continue;
      while (comma < (gint) self->n && !whence_tree_is_comma (self, comma))
        comma++;
      main = find_verb_behind (self, comma);
      if (main < 0 || whence_repairs_find_subject (self, main) >= 0 || !whence_tree_is_below (self, main, i))
        continue;
      self->syntax[main].head = inner->head;
      self->syntax[main].deprel = inner->deprel;
      self->syntax[subject].head = main;
      *inner = (WhenceSyntax){ subject, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      for (gint k = 0; k < (gint) self->n; k++)
        if (self->syntax[k].head == i && (k < subject || k > comma))
          self->syntax[k].head = main;
    }
}

/* "the second,": an adjective that no noun stands behind. */
static gboolean
is_headless (const WhenceTree *self,
             gint              node)
{
  return node > 0 && self->syntax[node].upos == WHENCE_UPOS_ADJ && self->syntax[node - 1].upos == WHENCE_UPOS_DET;
}

/* The comma behind the first phrase of the sentence, where no verb stands in it and it leads to nothing else; or -1. */
static gint
find_first_comma (const WhenceTree *self)
{
  static const char date_classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_WEEKDAY, WHENCE_CLASS_UNIT, '\0' };
  const guint8 *classes = self->tokens->classes + self->first;

  if (self->syntax[0].upos == WHENCE_UPOS_ADP || self->syntax[0].upos == WHENCE_UPOS_SCONJ || self->syntax[0].upos == WHENCE_UPOS_ADV || self->syntax[0].upos == WHENCE_UPOS_PRON)
    return -1;
  for (gint i = 0; i < MIN ((gint) self->n, SUBJECT_MAX); i++)
    {
      if (whence_tree_is_comma (self, i))
        return i > 0 && (whence_repairs_is_noun (self, i - 1) || is_headless (self, i - 1)) ? i : -1;
      if (self->syntax[i].upos == WHENCE_UPOS_VERB || self->syntax[i].upos == WHENCE_UPOS_AUX || strchr (date_classes, classes[i]) != NULL)
        return -1;
    }
  return -1;
}

/* What the phrase before the comma is of: the first noun that hangs on nothing in it. */
static gint
find_noun_of (const WhenceTree *self,
              gint              comma)
{
  for (gint i = 0; i < comma; i++)
    if (whence_repairs_is_noun (self, i) && (self->syntax[i].head < 0 || self->syntax[i].head >= comma))
      return i;
  return is_headless (self, comma - 1) ? comma - 1 : -1;
}

/* "…, lost ground to Zuno, which grew": the verb of the relative clause, where it has been taken for what is said. */
static gboolean
lower_which (WhenceTree *self,
             gint        root,
             gint        begin)
{
  for (gint i = begin + 2; i < root; i++)
    if (self->syntax[i].head == root && whence_deprel_is_subject (self->syntax[i].deprel) && whence_tree_is_comma (self, i - 1)
        && whence_tree_word_is (self, i, self->lexicon->relatives)
        && whence_repairs_is_noun (self, i - 2))
      {
        self->syntax[root].head = self->syntax[i - 2].deprel == WHENCE_DEPREL_FLAT ? self->syntax[i - 2].head : i - 2;
        self->syntax[root].deprel = WHENCE_DEPREL_ACL_RELCL;
        return TRUE;
      }
  return FALSE;
}

/* "The tower, at 120 metres the tallest in the land, was finished": what stands behind the second comma is said of what stands before the first. */
static void
raise_behind_put_in (WhenceTree *self)
{
  gint comma = find_first_comma (self), noun = comma > 0 ? find_noun_of (self, comma) : -1, main = -1, end, root = 0, object;

  if (noun < 0)
    return;
  for (end = comma + 1; end < MIN ((gint) self->n, comma + PUT_IN_MAX) && main < 0; end++)
    {
      if (self->syntax[end].upos == WHENCE_UPOS_CCONJ && whence_tree_is_comma (self, end - 1))
        return;
      if (whence_tree_is_comma (self, end) && (main = find_verb_behind (self, end)) < 0)
        main = find_nominal_behind (self, end);
    }
  if (main < 0 || self->syntax[main].head == WHENCE_SYNTAX_ROOT || whence_tree_is_below (self, noun, main))
    return;
  while (root < (gint) self->n && self->syntax[root].head != WHENCE_SYNTAX_ROOT)
    root++;
  if (whence_repairs_find_subject (self, main) >= 0 || root == (gint) self->n
      || (root != noun && root < comma) || (root >= end && !lower_which (self, root, main)))
    return;
  object = self->syntax[main].deprel == WHENCE_DEPREL_AMOD ? self->syntax[main].head : -1;
  whence_repairs_hang (self, main, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
  self->syntax[main].form = object >= 0 ? WHENCE_FORM_PAST : self->syntax[main].form;
  if (object > main)
    whence_repairs_hang (self, object, main, WHENCE_DEPREL_OBJ);
  if (root != noun && root < end)
    whence_repairs_hang (self, root, noun, self->syntax[root].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_ACL : WHENCE_DEPREL_APPOS);
  whence_repairs_hang_subject (self, noun, main);
}

/* The verb right behind a comma that is joined to @verb without a word, or -1. */
static gint
find_joined_behind_comma (const WhenceTree *self,
                          gint              verb)
{
  for (gint i = verb + 2; i < (gint) self->n; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_CONJ && whence_tree_is_past_verb (self, i) && whence_tree_is_comma (self, i - 1)
        && whence_repairs_find (self, i, WHENCE_DEPREL_CC) < 0 && whence_repairs_find_subject (self, i) < 0)
      return i;
  return -1;
}

/* "The guard, fearing that he would be seen, left": of two subjects of a verb the first is that of the verb behind the second comma. */
static void
raise_behind_gerunds (WhenceTree *self)
{
  for (gint noun = 0; noun + 5 < (gint) self->n; noun++)
    {
      gint verb = self->syntax[noun].head, inner = -1, above = -1, main;

      if (!whence_deprel_is_subject (self->syntax[noun].deprel) || verb < noun + 3 || !whence_tree_is_comma (self, noun + 1)
          || self->syntax[noun + 2].form != WHENCE_FORM_GERUND)
        continue;
      for (gint i = noun + 3; i < verb; i++)
        {
          if (self->syntax[i].head == verb && whence_deprel_is_subject (self->syntax[i].deprel))
            inner = i;
          if (inner < 0 && self->syntax[i].upos == WHENCE_UPOS_VERB)
            above = i;
        }
      if (inner < 0 || (main = find_joined_behind_comma (self, verb)) < 0)
        continue;
      for (gint i = 0; i < (gint) self->n; i++)
        if (self->syntax[i].head == verb && (i <= noun + 2 || i > main))
          self->syntax[i].head = main;
      whence_repairs_hang (self, main, self->syntax[verb].head, self->syntax[verb].deprel);
      self->syntax[verb].head = above >= 0 ? above : noun + 2;
      self->syntax[verb].deprel = WHENCE_DEPREL_CCOMP;
      if (self->syntax[noun].deprel == WHENCE_DEPREL_NSUBJ_PASS && whence_repairs_find (self, main, WHENCE_DEPREL_AUX_PASS) < 0)
        self->syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "Mayor quits over land deal (12 May 2011)": a date in brackets at the end is of all that is told, unless a name stands right before it. */
static void
raise_last_brackets (WhenceTree *self)
{
  static const char date_classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_WEEKDAY, WHENCE_CLASS_COMMA, WHENCE_CLASS_SMALL,
                                       WHENCE_CLASS_MIDDLE, WHENCE_CLASS_LARGE, '\0' };
  gint end = (gint) self->n - 1, begin, verb = 0;

  if (end > 0 && self->words[end].length == 1 && *self->words[end].text == '.')
    end--;
  if (end < 4 || self->words[end].length != 1 || *self->words[end].text != ')')
    return;
  for (begin = end - 1; begin > 0 && *self->words[begin].text != '('; begin--)
    if (strchr (date_classes, self->tokens->classes[self->first + (guint) begin]) == NULL || self->tokens->classes[self->first + (guint) begin] == 0)
      return;
  while (verb < (gint) self->n && self->syntax[verb].head != WHENCE_SYNTAX_ROOT)
    verb++;
  if (begin < 2 || verb >= begin || self->syntax[verb].upos != WHENCE_UPOS_VERB || whence_repairs_find_subject (self, verb) < 0 || self->syntax[begin - 1].upos == WHENCE_UPOS_PROPN
      || (whence_repairs_get_flags (self, begin - 1) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_PUNCT)))
    return;
  for (gint i = begin + 1; i < end; i++)
    if (self->syntax[i].head <= begin && self->syntax[i].upos != WHENCE_UPOS_PUNCT)
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBL);
}

/* "The council, which owns the port, invited designs": a verb behind what is put in, taken for what describes its object. */
static void
turn_behind_put_in (WhenceTree *self)
{
  for (gint i = 4; i + 1 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, subject;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_AMOD || noun < i || !whence_tree_is_comma (self, i - 1)
          || whence_repairs_is_gerund (self, i))
        continue;
      subject = whence_repairs_find_subject (self, i);
      if (subject < 0)
        subject = whence_repairs_find_subject (self, noun);
      if (subject < 0 || subject > i - 3)
        continue;
      self->syntax[i] = (WhenceSyntax){ self->syntax[noun].head, WHENCE_UPOS_VERB, self->syntax[noun].deprel, WHENCE_FORM_PAST };
      whence_repairs_hang (self, noun, i, WHENCE_DEPREL_OBJ);
      for (gint k = 0; k < (gint) self->n; k++)
        if (self->syntax[k].head == noun && (k < i || (k > noun && self->syntax[k].deprel != WHENCE_DEPREL_NMOD && self->syntax[k].deprel != WHENCE_DEPREL_ACL_RELCL)))
          self->syntax[k].head = i;
    }
}

/* The noun that a sentence opens with behind a preposition, where a comma follows on it: "In its report,"; or -1: not of a date or a name. */
static gint
find_opening_noun (const WhenceTree *self,
                   gint             *out_comma)
{
  gint noun, comma = 1;

  if (self->syntax[0].upos != WHENCE_UPOS_ADP && self->syntax[0].deprel != WHENCE_DEPREL_CASE)
    return -1;
  while (comma < MIN ((gint) self->n, SUBJECT_MAX) && !whence_tree_is_comma (self, comma) && !whence_repairs_is_date_word (self, comma))
    comma++;
  if (!whence_tree_is_comma (self, comma))
    return -1;
  noun = comma - 1;
  while (self->syntax[noun].head > 0 && self->syntax[noun].head < noun && self->syntax[noun].upos != WHENCE_UPOS_VERB)
    noun = self->syntax[noun].head;
  *out_comma = comma;
  return self->syntax[noun].upos == WHENCE_UPOS_NOUN ? noun : -1;
}

/* "In its report, published last spring, the board urged": the participle is the report's, and neither the board's nor what is told. */
static void
hold_opening_put_in (WhenceTree *self)
{
  gint comma = 0, noun = find_opening_noun (self, &comma), inner = comma + 1, end, main = -1;

  while (inner < (gint) self->n && self->syntax[inner].upos == WHENCE_UPOS_ADV)
    inner++;
  if (noun < 0 || inner >= (gint) self->n || !whence_tree_is_past_verb (self, inner) || whence_repairs_find_subject (self, inner) >= 0)
    return;
  for (end = inner + 1; end < (gint) self->n && !whence_tree_is_comma (self, end);)
    end++;
  if (self->syntax[inner].deprel == WHENCE_DEPREL_OBL)
    main = self->syntax[inner].head;
  for (gint i = end + 2; self->syntax[inner].head == WHENCE_SYNTAX_ROOT && i < (gint) self->n && main < 0; i++)
    if (self->syntax[i].head == inner && self->syntax[i].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, i) > end)
      main = i;
  if (main < end)
    return;
  for (gint i = end; i < (gint) self->n && self->syntax[inner].head == WHENCE_SYNTAX_ROOT; i++)
    if (self->syntax[i].head == inner && i != main)
      self->syntax[i].head = main;
  if (self->syntax[inner].head == WHENCE_SYNTAX_ROOT)
    self->syntax[main] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, self->syntax[main].form };
  whence_repairs_hang (self, noun, main, WHENCE_DEPREL_OBL);
  self->syntax[inner] = (WhenceSyntax){ noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
}

/* The subject that a preposition puts in the name which the parser tells more of with @noun: "boats, including the Mary Rose, a lorry"; or -1. */
static gint
find_told_of_member (const WhenceTree *self,
                     gint              noun)
{
  gint name = self->syntax[noun].head, first = name >= 0 && name < noun ? self->syntax[name].head : -1;

  return self->syntax[noun].deprel == WHENCE_DEPREL_APPOS && first >= 0 && first < name && self->syntax[name].deprel == WHENCE_DEPREL_NMOD
         && whence_repairs_find (self, name, WHENCE_DEPREL_CASE) == first + 2 && whence_deprel_is_subject (self->syntax[first].deprel) ? first : -1;
}

/* "three nurses, including the matron, two drivers and a guard were killed": behind what is put in to a subject goes on with it what is taken for a second
 * one, or for more of the name put in, and has an "and" behind it. */
static void
join_behind_put_in (WhenceTree *self)
{
  for (gint i = 5; i + 2 < (gint) self->n; i++)
    {
      gint begin = i, verb, first = find_told_of_member (self, i), last = -1;
      gboolean own = TRUE;

      if (first < 0 && whence_deprel_is_subject (self->syntax[i].deprel) && self->syntax[i].head > i)
        first = whence_repairs_find_subject (self, self->syntax[i].head);
      verb = first >= 0 ? self->syntax[first].head : -1;
      if (first < 0 || first >= i - 3 || verb < i || !whence_tree_is_comma (self, first + 1))
        continue;
      while (begin > first && self->syntax[begin - 1].head == i && !whence_tree_is_comma (self, begin - 1))
        begin--;
      for (gint k = first + 2; k < begin - 1 && own; k++)
        own = whence_tree_is_below (self, k, first);
      for (gint k = i + 1; k < verb; k++)
        if (self->syntax[k].deprel == WHENCE_DEPREL_CONJ && (self->syntax[k].head == i || self->syntax[k].head == first))
          last = k;
      if (!own || last < 0 || begin < first + 4 || !whence_tree_is_comma (self, begin - 1))
        continue;
      self->syntax[i].head = self->syntax[last].head = first;
      self->syntax[i].deprel = WHENCE_DEPREL_CONJ;
    }
}

/**
 * whence_repairs_run_put_in:
 * @self: a tree whose words are parsed and not linked yet, its verbs told apart
 *
 * A part of whence_repairs_run_verbs().
 */
void
whence_repairs_run_put_in (WhenceTree *self)
{
  part_put_in (self);
  hold_opening_put_in (self);
  join_behind_put_in (self);
  turn_behind_put_in (self);
  raise_behind_put_in (self);
  raise_behind_gerunds (self);
  raise_last_brackets (self);
}

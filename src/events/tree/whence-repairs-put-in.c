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

/* "The festival, first held in 1982, attracts crowds", "A trial, set for March, was cancelled": what commas put in behind the subject tells more of it. */
static void
part_put_in (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      WhenceSyntax *inner = &self->syntax[i];
      gint subject, comma = i + 1, main;

      if (inner->upos != WHENCE_UPOS_VERB || (inner->form != WHENCE_FORM_PAST && inner->form != WHENCE_FORM_PARTICIPLE)
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
        return i > 0 && (self->syntax[i - 1].upos == WHENCE_UPOS_NOUN || self->syntax[i - 1].upos == WHENCE_UPOS_PROPN) ? i : -1;
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
    if ((self->syntax[i].upos == WHENCE_UPOS_NOUN || self->syntax[i].upos == WHENCE_UPOS_PROPN) && (self->syntax[i].head < 0 || self->syntax[i].head >= comma))
      return i;
  return -1;
}

/* "The tower, at 120 metres the tallest in the land, was finished": what stands behind the second comma is said of what stands before the first. */
static void
raise_behind_put_in (WhenceTree *self)
{
  gint comma = find_first_comma (self), noun = comma > 0 ? find_noun_of (self, comma) : -1, main = -1, end, root = 0;

  if (noun < 0)
    return;
  for (end = comma + 1; end < MIN ((gint) self->n, comma + PUT_IN_MAX) && main < 0; end++)
    {
      if (self->syntax[end].upos == WHENCE_UPOS_CCONJ && whence_tree_is_comma (self, end - 1))
        return;
      if (whence_tree_is_comma (self, end))
        main = find_verb_behind (self, end);
    }
  if (main < 0 || self->syntax[main].head == WHENCE_SYNTAX_ROOT || whence_repairs_find_subject (self, main) >= 0 || whence_tree_is_below (self, noun, main))
    return;
  while (root < (gint) self->n && self->syntax[root].head != WHENCE_SYNTAX_ROOT)
    root++;
  if (root == (gint) self->n || root >= end || (root != noun && root < comma))
    return;
  self->syntax[main].head = WHENCE_SYNTAX_ROOT;
  self->syntax[main].deprel = self->syntax[root].deprel;
  if (root != noun)
    {
      self->syntax[root].head = noun;
      self->syntax[root].deprel = self->syntax[root].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_ACL : WHENCE_DEPREL_APPOS;
    }
  self->syntax[noun].head = main;
  self->syntax[noun].deprel = whence_repairs_find (self, main, WHENCE_DEPREL_AUX_PASS) >= 0 ? WHENCE_DEPREL_NSUBJ_PASS : WHENCE_DEPREL_NSUBJ;
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
      {
        self->syntax[i].head = verb;
        self->syntax[i].deprel = WHENCE_DEPREL_OBL;
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
  raise_behind_put_in (self);
  raise_last_brackets (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "…, the deal being signed in Lund", "…, the last shop closing in 2008", "with the bridge being rebuilt": a clause beside another one that has its own subject, but a gerund
 * or "being" in the place of a finite verb; and subjects that what leads took. */
#include "whence-repairs.h"

/* The "being" or "having" before the verb, the verb itself where it is a gerund, or -1. */
static gint
find_gerund (const WhenceTree *self,
             gint              verb)
{
  gint helper = verb;

  while (helper > 0 && self->syntax[helper - 1].upos == WHENCE_UPOS_AUX && self->syntax[helper - 1].head == verb)
    helper--;
  return self->syntax[helper].form == WHENCE_FORM_GERUND ? helper : -1;
}

/* "the last shop closing [in 2008]", taken for a shop's closing: makes a verb of it. */
static void
turn_noun (WhenceTree *self,
           gint        noun)
{
  const WhenceSyntax *syntax = &self->syntax[noun], *before = &self->syntax[noun - 1];

  if (syntax->upos != WHENCE_UPOS_NOUN || !whence_repairs_is_gerund (self, noun) || (syntax->deprel != WHENCE_DEPREL_OBL && syntax->deprel != WHENCE_DEPREL_NMOD)
      || before->head != noun || before->upos != WHENCE_UPOS_NOUN || before->deprel != WHENCE_DEPREL_COMPOUND || whence_repairs_find (self, noun, WHENCE_DEPREL_CASE) >= 0
      || !whence_repairs_is_date_word (self, MIN (noun + 2, (gint) self->n - 1)))
    return;
  for (gint i = 0; i < noun - 1; i++)
    if (self->syntax[i].head == noun && (self->syntax[i].deprel == WHENCE_DEPREL_DET || self->syntax[i].deprel == WHENCE_DEPREL_AMOD || self->syntax[i].deprel == WHENCE_DEPREL_NUMMOD
                                         || self->syntax[i].deprel == WHENCE_DEPREL_NMOD_POSS || self->syntax[i].deprel == WHENCE_DEPREL_COMPOUND))
      self->syntax[i].head = noun - 1;
  for (gint i = noun + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == noun && self->syntax[i].deprel == WHENCE_DEPREL_NMOD)
      self->syntax[i].deprel = WHENCE_DEPREL_OBL;
  self->syntax[noun - 1].deprel = WHENCE_DEPREL_OBL;
  self->syntax[noun - 1].head = syntax->head;
  self->syntax[noun] = (WhenceSyntax){ noun - 1, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_GERUND };
}

/* The noun that the phrase before @end is of, "most [of the men]", or -1. */
static gint
find_noun (const WhenceTree *self,
           gint              begin,
           gint              end)
{
  gint noun = end - 1;

  while (noun >= begin && self->syntax[noun].deprel == WHENCE_DEPREL_FLAT)
    noun = self->syntax[noun].head;
  while (noun >= begin && self->syntax[noun].deprel == WHENCE_DEPREL_NMOD && self->syntax[noun].head >= begin && self->syntax[noun].head < noun)
    noun = self->syntax[noun].head;
  return noun >= begin ? noun : -1;
}

/* Whether what hangs so on a verb before may be who does it in a clause beside. */
static gboolean
may_be_subject (const WhenceTree *self,
                gint              noun)
{
  switch (self->syntax[noun].deprel)
    {
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_DEP:
    case WHENCE_DEPREL_NMOD:
    case WHENCE_DEPREL_OBL:
    case WHENCE_DEPREL_PARATAXIS:
    case WHENCE_DEPREL_VOCATIVE:
      return self->syntax[noun].upos != WHENCE_UPOS_VERB;
    default:
      return FALSE;
    }
}

/* "Two men [wearing masks] robbed a bank": of two subjects the one behind the gerund is what is worn. */
static void
hang_object (WhenceTree *self,
             gint        gerund)
{
  gint noun = self->syntax[gerund].head, main = noun >= 0 ? self->syntax[noun].head : -1, object = gerund + 1;

  if (self->syntax[gerund].deprel != WHENCE_DEPREL_ACL || noun != gerund - 1 || main < gerund || !whence_deprel_is_subject (self->syntax[noun].deprel))
    return;
  while (object < main && !(self->syntax[object].head == main && whence_deprel_is_subject (self->syntax[object].deprel)))
    object++;
  if (object == main || whence_repairs_find_phrase_begin (self, object + 1) != gerund + 1)
    return;
  whence_repairs_hang (self, object, gerund, WHENCE_DEPREL_OBJ);
}

/* The verb that has no subject and that all between it and @noun says more of or helps, or -1. */
static gint
find_bare_verb (const WhenceTree *self,
                gint              noun)
{
  gint verb = noun;

  while (++verb < (gint) self->n && self->syntax[verb].upos != WHENCE_UPOS_VERB && !whence_tree_is_comma (self, verb))
    ;
  return verb < (gint) self->n && self->syntax[verb].upos == WHENCE_UPOS_VERB && self->syntax[verb].head == WHENCE_SYNTAX_ROOT
                 && whence_repairs_find_subject (self, verb) < 0
             ? verb
             : -1;
}

/* "Under an accord signed yesterday, the state and a bank would own it": a noun behind a comma is in no row with what was done or when; it is who the verb
 * behind it is of, where nobody else is. */
static void
raise_led_subjects (WhenceTree *self)
{
  if (self->syntax[0].upos != WHENCE_UPOS_ADP)
    return;
  for (gint i = 4; i + 1 < (gint) self->n; i++)
    {
      gint begin, verb;

      if (!whence_repairs_is_noun (self, i) || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || self->syntax[i].head < 1 || self->syntax[i].head > i
          || (verb = find_bare_verb (self, i)) < 0)
        continue;
      begin = whence_repairs_find_phrase_begin (self, i + 1);
      if (begin < 1 || !whence_tree_is_comma (self, begin - 1))
        continue;
      for (gint k = i + 1; k < verb; k++)
        if (self->syntax[k].head == self->syntax[i].head)
          self->syntax[k].head = i;
      whence_repairs_hang_subject (self, i, verb);
    }
}

/* "led to the law being repealed", "saw 300 people being moved": what was done in the end is told of whom it was done to, who stands at @noun. */
static gboolean
hang_outcome (WhenceTree *self,
              gint        verb,
              gint        begin,
              gint        noun)
{
  gint main = begin - 1, subject = whence_repairs_find_subject (self, verb);

  main -= main > 0 && self->syntax[main].upos == WHENCE_UPOS_ADP;
  if (main < 1 || self->syntax[main].upos != WHENCE_UPOS_VERB || !whence_tree_has_form (self, main, self->lexicon->shapes->causing))
    return FALSE;
  /* "Protests [led to it], being repealed" */
  if (subject >= 0 && subject < main && self->syntax[main].head == subject)
    {
      whence_repairs_hang (self, main, self->syntax[verb].head, self->syntax[verb].deprel);
      whence_repairs_hang (self, subject, main, WHENCE_DEPREL_NSUBJ);
    }
  whence_repairs_hang (self, verb, main, WHENCE_DEPREL_ADVCL);
  whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ_PASS);
  if (main < begin - 1)
    self->syntax[begin - 1] = (WhenceSyntax){ verb, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
  return TRUE;
}

/**
 * whence_repairs_run_absolutes:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run(): gives such clauses their subjects, gerunds behind a subject their objects, and the clause behind what leads its subject.
 */
void
whence_repairs_run_absolutes (WhenceTree *self)
{
  raise_led_subjects (self);
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint end, begin, noun, main, with;

      turn_noun (self, i);
      if (self->syntax[i].upos != WHENCE_UPOS_VERB || (end = find_gerund (self, i)) < 2)
        continue;
      hang_object (self, i);
      begin = whence_repairs_find_phrase_begin (self, end);
      if (end < i && begin < end && (noun = find_noun (self, begin, end)) >= 0 && hang_outcome (self, i, begin, noun))
        continue;
      if (whence_repairs_find_subject (self, i) >= 0)
        {
          if (self->syntax[i].deprel == WHENCE_DEPREL_PARATAXIS)
            self->syntax[i].deprel = WHENCE_DEPREL_ADVCL;
          continue;
        }
      with = begin > 0 && whence_tree_word_is (self, begin - 1, self->lexicon->shapes->attending) ? begin - 1 : -1;
      if (begin == end || begin < 1 || (with < 0 && !whence_tree_is_comma (self, begin - 1)) || (noun = find_noun (self, begin, end)) < 0)
        continue;
      main = self->syntax[noun].head == i ? self->syntax[i].head : self->syntax[noun].head;
      if (main < 0 || (main > begin && with < 0) || (self->syntax[main].upos != WHENCE_UPOS_VERB && whence_repairs_find (self, main, WHENCE_DEPREL_COP) < 0) || !may_be_subject (self, noun))
        continue;
      whence_repairs_hang (self, noun, i, WHENCE_DEPREL_NSUBJ);
      whence_repairs_hang (self, i, main, WHENCE_DEPREL_ADVCL);
      if (with >= 0)
        self->syntax[with] = (WhenceSyntax){ i, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
    }
}

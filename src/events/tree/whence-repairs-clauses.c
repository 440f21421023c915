/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses that the parser takes for phrases, or hangs on what stands nearest: "alleged on Sunday that it was gone", "When he lands in Athens". */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

static gboolean
is_date_word (const WhenceTree *self,
              gint              node)
{
  static const char date_classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_WEEKDAY, '\0' };
  guint8 class = self->tokens->classes[self->first + (guint) node];

  return class != 0 && strchr (date_classes, class) != NULL;
}

/* The "that" which leads the clause of @verb, or -1. */
static gint
find_that (const WhenceTree *self,
           gint              verb)
{
  for (gint i = 0; i < verb; i++)
    if (self->syntax[i].head == verb && self->syntax[i].upos == WHENCE_UPOS_SCONJ && self->tokens->classes[self->first + (guint) i] == WHENCE_CLASS_THAT)
      return i;
  return -1;
}

/* "alleged on Sunday that it was gone": a day is not told more of by what is said then. */
static void
return_said (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint date = self->syntax[i].head, verb, that;

      if ((self->syntax[i].deprel != WHENCE_DEPREL_ACL_RELCL && self->syntax[i].deprel != WHENCE_DEPREL_ACL) || date < 0 || date > i || !is_date_word (self, date)
          || (that = find_that (self, i)) < date || whence_tree_is_comma (self, that - 1))
        continue;
      verb = whence_repairs_find_verb_above (self, self->syntax[date].head);
      if (verb < 0 || verb > date)
        continue;
      self->syntax[i].head = verb;
      self->syntax[i].deprel = WHENCE_DEPREL_CCOMP;
    }
}

/* "Records show that the ship failed": of two subjects with "that" between, the first has the word before it for its verb. */
static void
part_said (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint that = self->syntax[i].upos == WHENCE_UPOS_VERB ? find_that (self, i) : -1, subject = that < 2 ? -1 : whence_repairs_find_subject (self, i), inner = -1;

      if (subject < 0 || subject >= that - 1 || self->syntax[that - 1].upos != WHENCE_UPOS_NOUN)
        continue;
      for (gint k = that + 1; k < i; k++)
        if (self->syntax[k].head == i && whence_deprel_is_subject (self->syntax[k].deprel))
          inner = k;
      if (inner < 0 || whence_tree_is_below (self, self->syntax[i].head, that - 1))
        continue;
      self->syntax[that - 1] = (WhenceSyntax){ self->syntax[i].head, WHENCE_UPOS_VERB, self->syntax[i].deprel, WHENCE_FORM_PRESENT };
      self->syntax[subject].head = that - 1;
      self->syntax[i].head = that - 1;
      self->syntax[i].deprel = WHENCE_DEPREL_CCOMP;
      self->syntax[that].deprel = WHENCE_DEPREL_MARK;
    }
}

/* "refused it, because a form was torn, but accepted the second": what goes on behind the comma goes on with the verb before the reason. */
static void
climb_reasons (WhenceTree *self)
{
  for (gint i = 5; i < (gint) self->n; i++)
    {
      gint inner = self->syntax[i].head, conjunction = i - 1, mark, main;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || inner < 0 || inner > i
          || self->syntax[inner].deprel != WHENCE_DEPREL_ADVCL || self->syntax[conjunction].deprel != WHENCE_DEPREL_CC || !whence_tree_is_comma (self, conjunction - 1)
          || whence_repairs_find_subject (self, i) >= 0 || whence_repairs_find_subject (self, inner) < 0)
        continue;
      mark = whence_repairs_find (self, inner, WHENCE_DEPREL_MARK);
      main = self->syntax[inner].head;
      if (mark > 0 && main >= 0 && main < mark && whence_tree_is_comma (self, mark - 1) && self->syntax[main].upos == WHENCE_UPOS_VERB)
        self->syntax[i].head = main;
    }
}

/* "When he lands in Athens": a noun that has a subject and no copula is a verb. */
static void
turn_present (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint subject;

      if (verb->upos != WHENCE_UPOS_NOUN || verb->deprel != WHENCE_DEPREL_ADVCL || (subject = whence_repairs_find_subject (self, i)) < 0 || subject > i
          || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_DET) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_AMOD) >= 0)
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PRESENT;
      for (gint k = i + 1; k < (gint) self->n; k++)
        if (self->syntax[k].head == i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          self->syntax[k].deprel = WHENCE_DEPREL_OBL;
    }
}

/**
 * whence_repairs_run_clauses:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_clauses (WhenceTree *self)
{
  return_said (self);
  part_said (self);
  climb_reasons (self);
  turn_present (self);
}

/* The noun that @place stands behind with its preposition: "the meeting in Sydney", "closed its factory in Bremen"; or -1. */
static gint
find_noun_of_place (const WhenceTree *self,
                    gint              place)
{
  gint above = self->syntax[place].head, preposition = whence_repairs_find (self, place, WHENCE_DEPREL_CASE);

  if (above < 0 || above > place || preposition < 1 || self->syntax[place].upos != WHENCE_UPOS_PROPN || whence_repairs_find (self, place, WHENCE_DEPREL_DET) >= 0)
    return -1;
  if (self->syntax[place].deprel == WHENCE_DEPREL_NMOD)
    return self->syntax[above].upos == WHENCE_UPOS_NOUN ? above : -1;
  return self->syntax[place].deprel == WHENCE_DEPREL_OBL && self->syntax[preposition - 1].upos == WHENCE_UPOS_NOUN
                 && self->syntax[preposition - 1].head == above && self->syntax[preposition - 1].deprel == WHENCE_DEPREL_OBJ
             ? preposition - 1
             : -1;
}

/**
 * whence_repairs_run_places:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() that comes last: "the meeting in Sydney, held in May", what was done behind a comma was done to what the place is of.
 */
void
whence_repairs_run_places (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint place = self->syntax[i].head, noun;

      if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].deprel == WHENCE_DEPREL_ACL && self->syntax[i].form != WHENCE_FORM_GERUND && place >= 0
          && place < i && whence_tree_is_comma (self, i - 1) && (noun = find_noun_of_place (self, place)) >= 0)
        self->syntax[i].head = noun;
    }
}

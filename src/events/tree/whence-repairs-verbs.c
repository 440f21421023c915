/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on about verbs: which one leads, whose subject a noun is, what is a helper or a preposition. */
#include "whence-repairs.h"

#include "whence-word-class.h"

/* No word hangs on a mark: it hangs on what the mark hangs on. */
static void
lift_from_marks (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    for (guint step = 0; step < self->n; step++)
      {
        gint head = self->syntax[i].head;

        if (head < 0 || self->syntax[head].upos != WHENCE_UPOS_PUNCT || self->syntax[head].head < 0)
          break;
        self->syntax[i].head = self->syntax[head].head;
      }
}

/* "the visit, following the talks": a participle that has become a preposition. */
static void
turn_prepositions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint side, object = -1;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form != WHENCE_FORM_GERUND || self->syntax[i].head < 0
          || !whence_tree_get_side (self, (gint) i, &side))
        continue;
      for (guint k = i + 1; k < self->n && object < 0; k++)
        if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_OBJ)
          object = (gint) k;
      if (object < 0)
        continue;
      self->syntax[object].head = self->syntax[i].head;
      self->syntax[object].deprel = self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_OBL : WHENCE_DEPREL_NMOD;
      whence_repairs_hand_over (self, i, object, 0, (gint) self->n);
      self->syntax[i] = (WhenceSyntax){ object, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
    }
}

/* "before the army attacked": the parser may take the subject for an object of the conjunction. */
static void
return_conjunctions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint verb = self->syntax[i].head, conjunction = -1, side;
      gboolean taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBL || verb <= (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || (self->syntax[verb].deprel != WHENCE_DEPREL_ADVCL && (self->syntax[verb].deprel != WHENCE_DEPREL_PARATAXIS || verb != (gint) i + 1))
          || self->syntax[verb].form == WHENCE_FORM_GERUND
          /* "and, after a long repair, opened" */
          || self->tokens->classes[self->first + (guint) verb - 1] == WHENCE_CLASS_COMMA)
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_CASE)
            conjunction = (gint) k;
          taken = taken
                  || (self->syntax[k].head == verb
                      && whence_deprel_is_subject (self->syntax[k].deprel));
        }
      if (taken || conjunction < 0
          || !whence_tree_get_side (self, conjunction, &side) || side == 0)
        continue;
      self->syntax[verb].deprel = WHENCE_DEPREL_ADVCL;
      self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
      whence_repairs_hang (self, conjunction, verb, WHENCE_DEPREL_MARK);
    }
}

/* "She was elected in 1998 and two years later resigned": nothing but a date stands between the "and" and the verb; what does is the verb's. */
static gboolean
goes_on_dated (WhenceTree *self,
               gint        first,
               gint        verb)
{
  gint conjunction = verb - 1;

  while (conjunction > first && self->syntax[conjunction].upos != WHENCE_UPOS_CCONJ)
    {
      if (self->syntax[conjunction].upos == WHENCE_UPOS_VERB || self->syntax[conjunction].upos == WHENCE_UPOS_PUNCT || self->syntax[conjunction].upos == WHENCE_UPOS_PRON)
        return FALSE;
      conjunction--;
    }
  if (conjunction <= first || whence_repairs_find (self, first, WHENCE_DEPREL_MARK) >= 0)
    return FALSE;
  for (gint i = conjunction + 1; i < verb; i++)
    if (self->syntax[i].head < conjunction)
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBL);
  whence_repairs_hang (self, conjunction, verb, WHENCE_DEPREL_CC);
  return TRUE;
}

/* ", came", and behind a verb that no comma parts from its subject, ", was sold" */
static gboolean
stands_behind_comma (const WhenceTree *self,
                     gint              verb,
                     gint              first)
{
  gint subject = whence_repairs_find_subject (self, first), at = verb;

  while (at > 1 && self->syntax[at - 1].upos == WHENCE_UPOS_AUX)
    at--;
  for (gint i = 0; i < first && at < verb; i++)
    if (i > subject ? whence_tree_is_comma (self, i) : whence_tree_word_is (self, i, self->lexicon->relatives))
      return FALSE;
  return whence_tree_is_comma (self, at - 1);
}

/* "The treaty was signed in 1951, came into force in 1952 and was renewed": the first of verbs side by side has the subject, and leads. */
static void
return_lead (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint head = self->syntax[i].head;
      gboolean led = FALSE, told = FALSE, taken = FALSE;

      if ((self->syntax[i].deprel != WHENCE_DEPREL_ADVCL && self->syntax[i].deprel != WHENCE_DEPREL_CCOMP) || self->syntax[i].upos != WHENCE_UPOS_VERB
          || head <= (gint) i || self->syntax[head].upos != WHENCE_UPOS_VERB
          || (self->syntax[i].deprel == WHENCE_DEPREL_ADVCL && stands_behind_comma (self, head, (gint) i)
                  ? FALSE
                  : !goes_on_dated (self, (gint) i, head)))
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          gboolean subject = self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ_PASS;

          led = led || (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_MARK);
          told = told || (subject && self->syntax[k].head == (gint) i && k < i);
          taken = taken || (subject && self->syntax[k].head == head);
        }
      if (led || !told || taken)
        continue;
      whence_repairs_raise (self, (gint) i, head, WHENCE_DEPREL_CONJ);
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == head && self->syntax[k].deprel == WHENCE_DEPREL_CONJ && (gint) k > head)
          self->syntax[k].head = (gint) i;
    }
}

/* "their largest loss since the firm went public": a subject stands behind the conjunction, not before. */
static void
return_marked (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      gint mark = -1, subject = -1, noun = (gint) i - 1;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB)
        continue;
      for (guint k = 0; k < i; k++)
        if (self->syntax[k].head == (gint) i)
          {
            if (self->syntax[k].deprel == WHENCE_DEPREL_MARK && self->syntax[k].upos != WHENCE_UPOS_PART)
              mark = (gint) k;
            else if (whence_deprel_is_subject (self->syntax[k].deprel) && subject < 0)
              subject = (gint) k;
          }
      while (noun > mark && (self->syntax[noun].upos == WHENCE_UPOS_AUX || self->syntax[noun].upos == WHENCE_UPOS_ADV))
        noun--;
      /* "since the firm went": taken for a preposition */
      for (gint k = noun - 1, side; mark < 0 && k >= 0; k--)
        if (self->syntax[k].head == noun && self->syntax[k].deprel == WHENCE_DEPREL_CASE && whence_tree_get_side (self, k, &side) && side != 0)
          mark = k;
      if (mark < 0 || subject < 0 || subject > mark || noun <= mark + 1
          || (self->syntax[noun].upos != WHENCE_UPOS_NOUN && self->syntax[noun].upos != WHENCE_UPOS_PROPN && self->syntax[noun].upos != WHENCE_UPOS_PRON))
        continue;
      whence_repairs_raise (self, subject, (gint) i, WHENCE_DEPREL_ADVCL);
      whence_repairs_hang (self, noun, (gint) i, WHENCE_DEPREL_NSUBJ);
      whence_repairs_hang (self, mark, (gint) i, WHENCE_DEPREL_MARK);
    }
}

/* "rated the dam, built in 1889 and raised in 1927, as …": a participle behind a noun and a comma tells of it. */
static void
return_participles (WhenceTree *self)
{
  for (guint i = 3; i + 2 < self->n; i++)
    {
      gint head = self->syntax[i].head;
      gboolean own = FALSE, closed = FALSE;

      if (!whence_tree_is_past_verb (self, i)
          || (self->syntax[i].deprel != WHENCE_DEPREL_CONJ && self->syntax[i].deprel != WHENCE_DEPREL_ADVCL
              && self->syntax[i].deprel != WHENCE_DEPREL_PARATAXIS && self->syntax[i].deprel != WHENCE_DEPREL_XCOMP)
          || head < 0 || head > (gint) i || self->tokens->classes[self->first + i - 1] != WHENCE_CLASS_COMMA
          || (self->syntax[i - 2].upos != WHENCE_UPOS_NOUN && self->syntax[i - 2].upos != WHENCE_UPOS_PROPN)
          || self->tokens->classes[self->first + i + 1] != WHENCE_CLASS_IN
          || whence_tree_is_below (self, (gint) i - 2, (gint) i))
        continue;
      for (guint k = 0; k < self->n; k++)
        own = own
              || (self->syntax[k].head == (gint) i
                  && (whence_deprel_is_subject (self->syntax[k].deprel) || self->syntax[k].deprel == WHENCE_DEPREL_OBJ
                      || self->syntax[k].deprel == WHENCE_DEPREL_AUX || self->syntax[k].deprel == WHENCE_DEPREL_AUX_PASS
                      || (self->syntax[k].deprel == WHENCE_DEPREL_CC && k < i)));
      for (guint k = i + 1; k < self->n; k++)
        closed = closed || self->tokens->classes[self->first + k] == WHENCE_CLASS_COMMA;
      if (own || !closed)
        continue;
      whence_repairs_hang (self, i, (gint) i - 2, WHENCE_DEPREL_ACL);
    }
}

/* "Parliament is due to vote": a copula stands before what it says of its subject, never behind. */
static void
turn_copulas (WhenceTree *self)
{
  for (guint i = 1; i + 1 < self->n; i++)
    {
      gint noun = self->syntax[i].head, said = (gint) i + 1;

      /* "Unemployment was higher": nothing is said of the noun before it */
      if (noun == said && noun < (gint) self->n && self->syntax[said].deprel == WHENCE_DEPREL_PARATAXIS && self->syntax[said].head == (gint) i - 1
          && self->syntax[i - 1].head == WHENCE_SYNTAX_ROOT && whence_repairs_find_subject (self, said) < 0)
        noun = (gint) i - 1;
      if (self->syntax[i].deprel != WHENCE_DEPREL_COP || noun < 0 || noun > (gint) i || self->syntax[noun].upos == WHENCE_UPOS_VERB)
        continue;
      while (said < (gint) self->n && self->syntax[said].upos != WHENCE_UPOS_ADJ && self->syntax[said].upos != WHENCE_UPOS_PUNCT
             && self->syntax[said].upos != WHENCE_UPOS_NOUN && self->syntax[said].upos != WHENCE_UPOS_VERB)
        said++;
      if (said >= (gint) self->n || (self->syntax[said].upos != WHENCE_UPOS_ADJ && self->syntax[said].upos != WHENCE_UPOS_VERB)
          || (self->syntax[said].head != (gint) i && self->syntax[said].head != noun))
        continue;
      whence_repairs_raise (self, said, noun, WHENCE_DEPREL_NSUBJ);
      self->syntax[i].head = said;
      for (guint k = i + 1; k < self->n; k++)
        if (k != (guint) said && (self->syntax[k].head == noun || self->syntax[k].head == (gint) i))
          self->syntax[k].head = said;
    }
}

/* "pulled the ship free": what stands between a verb and an adjective that nothing makes a clause is the verb's object. */
static void
return_results (WhenceTree *self)
{
  for (guint i = 1; i + 1 < self->n; i++)
    {
      gint said = self->syntax[i].head, verb = said >= 0 ? self->syntax[said].head : -1;
      gboolean clause = FALSE;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || said < (gint) i
          || (self->syntax[said].upos != WHENCE_UPOS_ADJ
              && (self->syntax[said].upos != WHENCE_UPOS_VERB || self->syntax[said].form != WHENCE_FORM_BASE
                  || self->syntax[said].deprel != WHENCE_DEPREL_CCOMP))
          || verb < 0
          || verb > (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB)
        continue;
      for (guint k = 0; k < self->n; k++)
        clause = clause
                 || (self->syntax[k].head == said && (self->syntax[k].deprel == WHENCE_DEPREL_COP || self->syntax[k].deprel == WHENCE_DEPREL_CC
                                                      || self->syntax[k].deprel == WHENCE_DEPREL_MARK || self->syntax[k].deprel == WHENCE_DEPREL_AUX));
      if (clause)
        continue;
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBJ);
      self->syntax[said].deprel = WHENCE_DEPREL_XCOMP;
    }
}

/* "over a loan he had received": a pronoun right behind a noun begins what tells of it. */
static void
return_relatives (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint verb = self->syntax[i].head;
      gboolean joined = FALSE;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || self->syntax[i].upos != WHENCE_UPOS_PRON || self->syntax[i - 1].upos != WHENCE_UPOS_NOUN
          || verb <= (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[verb].head < 0 || self->syntax[verb].head >= (gint) i
          || (self->syntax[verb].deprel != WHENCE_DEPREL_CONJ && self->syntax[verb].deprel != WHENCE_DEPREL_PARATAXIS
              && self->syntax[verb].deprel != WHENCE_DEPREL_CCOMP && self->syntax[verb].deprel != WHENCE_DEPREL_ADVCL))
        continue;
      for (guint k = 0; k < self->n; k++)
        joined = joined || (self->syntax[k].head == verb && (self->syntax[k].deprel == WHENCE_DEPREL_CC || self->syntax[k].deprel == WHENCE_DEPREL_MARK || self->syntax[k].deprel == WHENCE_DEPREL_OBJ));
      if (joined || whence_tree_is_below (self, (gint) i - 1, verb))
        continue;
      whence_repairs_hang (self, verb, (gint) i - 1, WHENCE_DEPREL_ACL_RELCL);
    }
}

/* "Having lost the war": a helping verb, which the parser takes for the main one. */
static void
lower_helpers (WhenceTree *self)
{
  for (guint i = 0; i + 1 < self->n; i++)
    {
      WhenceSyntax *helper = &self->syntax[i], *verb = helper + 1;

      if (helper->upos != WHENCE_UPOS_VERB || helper->form != WHENCE_FORM_GERUND || verb->upos != WHENCE_UPOS_VERB || verb->head != (gint) i
          || verb->deprel != WHENCE_DEPREL_XCOMP || (verb->form != WHENCE_FORM_PARTICIPLE && verb->form != WHENCE_FORM_PAST))
        continue;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == (gint) i && k != i + 1)
          self->syntax[k].head = (gint) i + 1;
      verb->head = helper->head;
      verb->deprel = helper->deprel;
      verb->form = WHENCE_FORM_PARTICIPLE;
      *helper = (WhenceSyntax){ (gint) i + 1, WHENCE_UPOS_AUX, WHENCE_DEPREL_AUX, WHENCE_FORM_GERUND };
    }
}

/* "The army, led by Anna, crossed the river", "Thousands crossed it": a participle that has an object is the verb, right behind it or
 * behind a whole one between commas. */
static void
raise_verbs (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      gint noun = self->syntax[i].head;
      gboolean object = FALSE, before = FALSE;

      if (!whence_tree_is_past_verb (self, (gint) i) || self->syntax[i].deprel != WHENCE_DEPREL_ACL || noun < 0 || noun > (gint) i
          || self->syntax[noun].head != WHENCE_SYNTAX_ROOT)
        continue;
      before = self->tokens->classes[self->first + i - 1] != WHENCE_CLASS_COMMA;
      for (guint k = 0; k < self->n; k++)
        {
          object = object || (self->syntax[k].head == (gint) i && k > i && self->syntax[k].deprel == WHENCE_DEPREL_OBJ);
          before = before || (self->syntax[k].head == noun && (gint) k > noun && k < i && (self->syntax[k].deprel == WHENCE_DEPREL_ACL || self->syntax[k].deprel == WHENCE_DEPREL_APPOS));
        }
      object = object || whence_tree_word_is (self, (gint) i, self->lexicon->finites)
               || whence_tree_has_form (self, i, self->lexicon->shapes->intransitives);
      if (!object || !before)
        continue;
      whence_repairs_raise (self, (gint) i, noun, WHENCE_DEPREL_NSUBJ);
      self->syntax[i].form = WHENCE_FORM_PAST;
    }
}

/* "The two first did business": a noun that nothing is said of and a verb right behind it that has no subject. */
static void
join_parataxis (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, at = i - 1;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_PARATAXIS || noun < 0 || noun > i
          || self->syntax[noun].head != WHENCE_SYNTAX_ROOT || self->syntax[noun].upos == WHENCE_UPOS_VERB || self->syntax[noun].upos == WHENCE_UPOS_ADJ
          || (self->syntax[i].form != WHENCE_FORM_PAST && self->syntax[i].form != WHENCE_FORM_PRESENT && self->syntax[i].form != WHENCE_FORM_PARTICIPLE)
          || whence_repairs_find (self, noun, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find_subject (self, noun) >= 0
          || whence_repairs_find_subject (self, i) >= 0)
        continue;
      while (at > noun && (self->syntax[at].upos == WHENCE_UPOS_ADV || self->syntax[at].upos == WHENCE_UPOS_AUX) && self->syntax[at].head == i)
        at--;
      /* "Sales of cars rose", unlike "Rome: fell" */
      while (at > noun && self->syntax[at].upos != WHENCE_UPOS_PUNCT && self->syntax[at].upos != WHENCE_UPOS_VERB && whence_tree_is_below (self, at, noun)
             && !whence_tree_is_below (self, at, i))
        at--;
      if (at != noun)
        continue;
      whence_repairs_hang (self, i, WHENCE_SYNTAX_ROOT, self->syntax[noun].deprel);
      self->syntax[i].form = self->syntax[i].form == WHENCE_FORM_PRESENT ? WHENCE_FORM_PRESENT : WHENCE_FORM_PAST;
      whence_repairs_hang_subject (self, noun, i);
      whence_repairs_hand_over (self, noun, i, i + 1, (gint) self->n);
    }
}

/* "The firm had in 2015 sold its mill": a helper that a date parts from its verb. */
static void
join_helpers (WhenceTree *self)
{
  for (gint i = 1; i + 2 < (gint) self->n; i++)
    {
      gint subject = self->syntax[i].head, verb = subject < 0 ? -1 : self->syntax[subject].head;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_ACL || subject != i - 1 || verb < i + 2
          || self->syntax[verb].upos != WHENCE_UPOS_VERB || !whence_deprel_is_subject (self->syntax[subject].deprel)
          || !whence_tree_word_is (self, i, self->lexicon->pro_verbs) || self->syntax[verb].form == WHENCE_FORM_GERUND
          || whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) >= 0)
        continue;
      whence_repairs_hand_over (self, i, verb, 0, (gint) self->n);
      self->syntax[i] = (WhenceSyntax){ verb, WHENCE_UPOS_AUX, WHENCE_DEPREL_AUX, self->syntax[i].form };
      self->syntax[verb].form = WHENCE_FORM_PARTICIPLE;
    }
}

/**
 * whence_repairs_run_verbs:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The first half of whence_repairs_run().
 */
void
whence_repairs_run_verbs (WhenceTree *self)
{
  lift_from_marks (self);
  whence_repairs_run_forms (self);
  lower_helpers (self);
  turn_prepositions (self);
  join_helpers (self);
  join_parataxis (self);
  return_lead (self);
  turn_copulas (self);
  raise_verbs (self);
  return_participles (self);
  return_results (self);
  whence_repairs_run_parts (self);
  return_relatives (self);
  return_marked (self);
  return_conjunctions (self);
}

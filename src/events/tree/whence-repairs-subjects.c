/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on about who or what a clause is of: what stands between a subject and its verb, and names beside nouns. */
#include "whence-repairs.h"

/* "The mayor, Anna Lind, and the bishop met": a noun that nothing is said of is no clause: with the noun behind "and" it is the subject. */
static void
join_behind_appositions (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint first = verb->head, conjunction, subject;

      if (verb->upos != WHENCE_UPOS_VERB
          || (verb->deprel != WHENCE_DEPREL_CONJ && verb->deprel != WHENCE_DEPREL_ACL_RELCL && verb->deprel != WHENCE_DEPREL_PARATAXIS
              && verb->deprel != WHENCE_DEPREL_ADVCL)
          || first < 0 || first > (gint) i)
        continue;
      /* also what hangs on the apposition */
      while (self->syntax[first].head >= 0 && self->syntax[first].head < first
             && (self->syntax[first].deprel == WHENCE_DEPREL_APPOS || self->syntax[first].deprel == WHENCE_DEPREL_PARATAXIS))
        first = self->syntax[first].head;
      conjunction = whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CC);
      subject = whence_repairs_find_subject (self, (gint) i);
      if (conjunction < 0 && subject >= 0)
        conjunction = whence_repairs_find (self, subject, WHENCE_DEPREL_CC);
      if (conjunction < first || subject < conjunction || subject > (gint) i || self->syntax[subject].upos == WHENCE_UPOS_PRON
          || self->syntax[first].head != WHENCE_SYNTAX_ROOT
          || (self->syntax[first].upos != WHENCE_UPOS_PROPN && self->syntax[first].upos != WHENCE_UPOS_NOUN)
          || whence_repairs_find (self, first, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find_subject (self, first) >= 0
          || whence_repairs_find (self, first, WHENCE_DEPREL_ACL) >= 0 || whence_repairs_find (self, first, WHENCE_DEPREL_ACL_RELCL) >= 0)
        continue;
      verb->head = WHENCE_SYNTAX_ROOT;
      verb->deprel = self->syntax[first].deprel;
      whence_repairs_hang (self, first, (gint) i, self->syntax[subject].deprel);
      whence_repairs_hang (self, subject, first, WHENCE_DEPREL_CONJ);
      self->syntax[conjunction].head = subject;
    }
}

/* "The poet and his wife, the potter Edith Lowe, moved": who is said behind a comma is the one named last before it. */
static void
hang_appositions (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint first = self->syntax[i].head, joined, begin = i;

      if (self->syntax[i].deprel != WHENCE_DEPREL_APPOS || first < 0 || first > i || self->syntax[i].form == WHENCE_FORM_PLURAL)
        continue;
      while (begin > 0 && self->syntax[begin - 1].head == i && !whence_tree_is_comma (self, begin - 1))
        begin--;
      for (joined = begin - 2; joined > first && self->syntax[joined].deprel == WHENCE_DEPREL_FLAT;)
        joined--;
      if (joined > first && whence_tree_is_comma (self, begin - 1) && self->syntax[joined].deprel == WHENCE_DEPREL_CONJ && self->syntax[joined].head == first
          && whence_repairs_is_noun (self, joined)
          && whence_repairs_find (self, joined, WHENCE_DEPREL_CC) >= 0)
        self->syntax[i].head = joined;
    }
}

/* The relative pronoun right behind a noun, or its preposition's; or -1. */
static gint
find_relative (const WhenceTree *self,
               gint              noun)
{
  for (gint i = noun + 1; i <= noun + 2 && i < (gint) self->n; i++)
    if (whence_tree_word_is (self, i, self->lexicon->relatives))
      return i;
  return -1;
}

/* "a suspect who was flown in from Spain had not", "a man whose house was a shop was arrested": of two subjects of a verb the second belongs to what
 * is put in behind the first. */
static void
part_relatives (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i];
      gint verb = noun->head, first, relative, clause, copula = -1;

      if (!whence_deprel_is_subject (noun->deprel) || verb <= (gint) i)
        continue;
      first = whence_repairs_find_subject (self, verb);
      relative = first < 0 ? -1 : find_relative (self, first);
      if (relative < 0 || relative > (gint) i)
        continue;
      clause = whence_repairs_find (self, first, WHENCE_DEPREL_ACL_RELCL);
      if (clause >= 0 && clause < (gint) i)
        {
          noun->head = clause;
          noun->deprel = WHENCE_DEPREL_OBL;
          continue;
        }
      for (gint k = relative + 1; k < (gint) i; k++)
        if (self->syntax[k].upos == WHENCE_UPOS_AUX && self->syntax[k].head == verb)
          copula = k;
      if (clause >= 0 || copula < 0)
        continue;
      whence_repairs_hand_over (self, verb, i, relative, (gint) i);
      self->syntax[copula].deprel = WHENCE_DEPREL_COP;
      noun->head = first;
      noun->deprel = WHENCE_DEPREL_ACL_RELCL;
    }
}

/* "the only Dane to win the cup retired": of two subjects the second is what the infinitive behind the first is done to. */
static void
part_infinitives (WhenceTree *self)
{
  for (gint verb = 5; verb < (gint) self->n; verb++)
    {
      gint first = self->syntax[verb].upos == WHENCE_UPOS_VERB ? whence_repairs_find_subject (self, verb) : -1, to = first + 1, infinitive = to + 1;

      if (first < 0 || infinitive + 1 >= verb || whence_tree_get_class (self, to) != WHENCE_CLASS_TO || self->syntax[infinitive].upos != WHENCE_UPOS_VERB
          || self->syntax[infinitive].head != first)
        continue;
      for (gint i = infinitive + 1; i < verb; i++)
        if (self->syntax[i].head == verb && whence_deprel_is_subject (self->syntax[i].deprel))
          whence_repairs_hang (self, i, infinitive, WHENCE_DEPREL_OBJ);
      self->syntax[infinitive].deprel = WHENCE_DEPREL_ACL;
    }
}

/* "a court Thursday refused": a day is no subject where a noun stands before it, and says nothing of that. */
static void
free_days (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *day = &self->syntax[i], *noun = day - 1;

      if (self->tokens->classes[self->first + i] != WHENCE_CLASS_WEEKDAY || !whence_deprel_is_subject (day->deprel) || noun->head != (gint) i
          || (noun->upos != WHENCE_UPOS_NOUN && noun->upos != WHENCE_UPOS_PROPN))
        continue;
      noun->head = day->head;
      noun->deprel = day->deprel;
      day->deprel = WHENCE_DEPREL_OBL;
    }
}

/* What was said first takes the place of what leads to it: @lead hangs on @main, and what stands behind @comma, or behind @main where that is -1. */
static void
subordinate (WhenceTree *self,
             gint        lead,
             gint        main,
             gint        comma)
{
  gint joined = whence_repairs_find (self, lead, WHENCE_DEPREL_CC);

  whence_repairs_raise (self, main, lead, WHENCE_DEPREL_ADVCL);
  if (joined >= 0 && joined < lead)
    self->syntax[joined].head = main;
  for (gint i = comma >= 0 ? comma : main + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == lead && i != main)
      self->syntax[i].head = main;
}

/* "Originally summoned to help, the council": the comma behind a participle that the sentence begins with, or -1. */
static gint
find_comma_behind (const WhenceTree *self,
                   gint              lead,
                   gint              subject)
{
  gint comma;

  for (gint i = 0; i < lead; i++)
    if (self->syntax[i].upos != WHENCE_UPOS_ADV)
      return -1;
  if (self->syntax[lead].form != WHENCE_FORM_PARTICIPLE && self->syntax[lead].form != WHENCE_FORM_PAST && self->syntax[lead].form != WHENCE_FORM_GERUND)
    return -1;
  if (whence_repairs_find_subject (self, lead) >= 0)
    return -1;
  for (comma = lead + 1; comma < subject && !whence_tree_is_comma (self, comma); comma++)
    if (self->syntax[comma].upos == WHENCE_UPOS_PUNCT)
      return -1;
  return comma < subject ? comma : -1;
}

/* "Having lost the war, the king left", "and when he died it was closed": the clause that has a subject, or no "when", leads. */
static void
lower_leads (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint lead = self->syntax[i].head, subject, comma, before = lead < 0 ? -1 : lead - 1;
      guint deprel = self->syntax[i].deprel;
      gboolean having, when = FALSE;

      if (lead < 0 || lead > (gint) i || self->syntax[lead].upos != WHENCE_UPOS_VERB
          || (deprel != WHENCE_DEPREL_CONJ && deprel != WHENCE_DEPREL_PARATAXIS && deprel != WHENCE_DEPREL_CCOMP))
        continue;
      subject = whence_repairs_find_subject (self, (gint) i);
      if (subject <= lead || subject > (gint) i || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CC) >= 0 || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_MARK) >= 0)
        continue;
      having = before >= 0 && self->syntax[before].upos == WHENCE_UPOS_AUX && self->syntax[before].form == WHENCE_FORM_GERUND
               && whence_repairs_find_subject (self, lead) < 0;
      for (gint k = 0; k < lead; k++)
        when = when
               || (self->syntax[k].head == lead && whence_tree_word_is (self, k, self->lexicon->whens)
                   /* "that she was told it would open" */
                   && !(deprel == WHENCE_DEPREL_CCOMP && whence_tree_word_is (self, k, self->lexicon->thats)));
      comma = find_comma_behind (self, lead, subject);
      if (having || when || comma >= 0)
        subordinate (self, lead, (gint) i, comma);
    }
}

/* "declared an emergency and toured the town": what stands between the verbs is the first one's object. */
static void
part_joined_verbs (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint head = verb->head, subject, conjunction;

      if (verb->upos != WHENCE_UPOS_VERB || verb->deprel != WHENCE_DEPREL_CCOMP || head < 0)
        continue;
      subject = whence_repairs_find_subject (self, (gint) i);
      conjunction = whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CC);
      if (subject < head || conjunction < subject
          || conjunction > (gint) i || self->syntax[head].upos != WHENCE_UPOS_VERB || whence_repairs_find (self, head, WHENCE_DEPREL_OBJ) >= 0
          || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_MARK) >= 0)
        continue;
      whence_repairs_hang (self, subject, head, WHENCE_DEPREL_OBJ);
      verb->deprel = WHENCE_DEPREL_CONJ;
    }
}

/* Whether a finite verb has nothing but adverbs between it and the comma before it. */
static gboolean
is_led_by_comma (const WhenceTree *self,
                 gint              verb)
{
  gint at = verb - 1;

  while (at > 0 && self->syntax[at].head == verb && (self->syntax[at].upos == WHENCE_UPOS_ADV || self->syntax[at].upos == WHENCE_UPOS_AUX))
    at--;
  return at > 0 && whence_tree_is_comma (self, at) && (self->syntax[verb].form == WHENCE_FORM_PAST || self->syntax[verb].form == WHENCE_FORM_PRESENT || at < verb - 1);
}

/* "The war, which had gone on since 1960, finally ended": of two subjects the one behind the comma has
 * its own verb, and the next is the noun's. */
static void
part_which (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      gint verb = self->syntax[i].head, noun, main = -1;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || verb < (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || !whence_tree_is_comma (self, (gint) i - 1) || !whence_tree_word_is (self, (gint) i, self->lexicon->relatives))
        continue;
      noun = whence_repairs_find_subject (self, verb);
      for (gint k = verb + 1; k < (gint) self->n && main < 0; k++)
        if (self->syntax[k].head == verb && self->syntax[k].upos == WHENCE_UPOS_VERB
            && (self->syntax[k].deprel == WHENCE_DEPREL_CONJ || (self->syntax[k].deprel == WHENCE_DEPREL_ADVCL && is_led_by_comma (self, k))))
          main = k;
      if (noun >= (gint) i || main < 0 || whence_repairs_find_subject (self, main) >= 0 || whence_repairs_find (self, main, WHENCE_DEPREL_CC) >= 0)
        continue;
      whence_repairs_hang (self, main, self->syntax[verb].head, self->syntax[verb].deprel);
      self->syntax[noun].head = main;
      whence_repairs_hang (self, verb, noun, WHENCE_DEPREL_ACL_RELCL);
    }
}

/* Whether the verb has nothing but what says where, when or by whom, and nothing is said behind it. */
static gboolean
ends_bare (const WhenceTree *self,
           gint              verb)
{
  for (gint i = 0; i < (gint) self->n; i++)
    {
      /* "first promised in 2008 and shelved in 2019" */
      if (i > verb && self->syntax[verb - 1].upos == WHENCE_UPOS_ADV && self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_CONJ)
        continue;
      if (i > verb && (self->syntax[i].upos == WHENCE_UPOS_VERB || self->syntax[i].upos == WHENCE_UPOS_AUX || whence_tree_is_comma (self, i)))
        return FALSE;
      if (self->syntax[i].head == verb
          && (whence_deprel_is_subject (self->syntax[i].deprel) || self->syntax[i].deprel == WHENCE_DEPREL_OBJ
              || self->syntax[i].deprel == WHENCE_DEPREL_AUX || self->syntax[i].deprel == WHENCE_DEPREL_AUX_PASS
              || self->syntax[i].deprel == WHENCE_DEPREL_CC || self->syntax[i].deprel == WHENCE_DEPREL_MARK))
        return FALSE;
    }
  return TRUE;
}

/* "a row over the bypass": what is known already is rather told more of than what is not. */
static gboolean
is_known_beside (const WhenceTree *self,
                 gint              noun)
{
  gint inner = whence_repairs_find (self, noun, WHENCE_DEPREL_DET), outer = whence_repairs_find (self, self->syntax[noun].head, WHENCE_DEPREL_DET);

  return inner >= 0 && outer >= 0 && self->tokens->classes[self->first + (guint) inner] == WHENCE_CLASS_THE
         && self->tokens->classes[self->first + (guint) outer] == WHENCE_CLASS_A;
}

/* "lies in the chapel, consecrated in 1907": a participle that ends the sentence behind a noun and a comma tells of it. */
static void
hang_last_participles (WhenceTree *self)
{
  const WhenceShapeWords *shapes = self->lexicon->shapes;

  for (guint i = 4; i + 2 < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint noun = (gint) i - 2;

      /* "the bypass, first promised in 2008" */
      noun -= self->syntax[i - 1].upos == WHENCE_UPOS_ADV;
      if (!whence_tree_is_past_verb (self, (gint) i)
          || (verb->deprel != WHENCE_DEPREL_CONJ && verb->deprel != WHENCE_DEPREL_ADVCL && verb->deprel != WHENCE_DEPREL_PARATAXIS)
          || verb->head < 0 || verb->head > noun || !whence_tree_is_comma (self, noun + 1) || self->syntax[i + 1].upos != WHENCE_UPOS_ADP
          || (self->syntax[noun].upos != WHENCE_UPOS_NOUN && self->syntax[noun].upos != WHENCE_UPOS_PROPN)
          || whence_tree_is_below (self, noun, (gint) i) || whence_tree_word_is (self, (gint) i, self->lexicon->finites)
          || whence_tree_has_form (self, i, shapes->intransitives)
          || whence_tree_has_form (self, i, shapes->changers) || !ends_bare (self, (gint) i))
        continue;
      while (self->syntax[noun].head >= 0 && self->syntax[noun].head < noun
             && (self->syntax[noun].deprel == WHENCE_DEPREL_NMOD || self->syntax[noun].deprel == WHENCE_DEPREL_FLAT) && !is_known_beside (self, noun))
        noun = self->syntax[noun].head;
      if (self->syntax[noun].upos != WHENCE_UPOS_NOUN && self->syntax[noun].upos != WHENCE_UPOS_PROPN)
        continue;
      verb->head = noun;
      verb->deprel = WHENCE_DEPREL_ACL;
      verb->form = WHENCE_FORM_PARTICIPLE;
    }
}

/* "won the cup in 2008 and the league in 2012": a noun goes on with the object, not with the verb. */
static void
join_objects (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i];
      gint verb = noun->head, object, conjunction;

      if ((noun->upos != WHENCE_UPOS_NOUN && noun->upos != WHENCE_UPOS_PROPN) || noun->deprel != WHENCE_DEPREL_CONJ || verb < 0 || verb > (gint) i
          || self->syntax[verb].upos != WHENCE_UPOS_VERB)
        continue;
      object = whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ);
      if (object < verb || object > (gint) i)
        continue;
      conjunction = whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CC);
      if (conjunction < object || whence_tree_is_comma (self, conjunction - 1) || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_COP) >= 0
          || whence_repairs_find_subject (self, (gint) i) >= 0 || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CASE) >= 0)
        continue;
      noun->head = object;
    }
}

/* What the noun before "whose" is in its sentence, where the parser takes it for a second subject of the clause of @verb. */
static void
free_owner (WhenceTree *self,
            gint        noun,
            gint        verb)
{
  gint above = self->syntax[verb].head;
  guint relation = self->syntax[verb].deprel;

  if (relation == WHENCE_DEPREL_APPOS || relation == WHENCE_DEPREL_ACL)
    whence_repairs_hang (self, noun, above, WHENCE_DEPREL_APPOS);
  else if (above < noun && (self->syntax[above].upos == WHENCE_UPOS_VERB || self->syntax[above].upos == WHENCE_UPOS_ADJ))
    whence_repairs_hang (self, noun, above, WHENCE_DEPREL_OBJ);
}

/* The verb of the clause that "whose" and @owned begin, "pumps whose sales had doubled", or -1. */
static gint
find_verb_of_owned (const WhenceTree *self,
                    gint              owned)
{
  gint above = self->syntax[owned].head;

  if (whence_deprel_is_subject (self->syntax[owned].deprel))
    return above > owned ? above : -1;
  return self->syntax[owned].deprel == WHENCE_DEPREL_NMOD && above >= 0 && whence_deprel_is_subject (self->syntax[above].deprel) && self->syntax[above].head > owned
             ? self->syntax[above].head
             : -1;
}

/* "welcomes a guest whose company makes it", "Lund, a maker of toys whose stock fell, sued": what stands behind "whose" tells of the noun before it. */
static void
part_owned (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      gint owned = self->syntax[i].head, verb, noun;

      if (owned < i || self->syntax[i].deprel != WHENCE_DEPREL_NMOD_POSS || !whence_tree_word_is (self, i, self->lexicon->relatives)
          || (verb = find_verb_of_owned (self, owned)) < 0 || self->syntax[verb].head < 0)
        continue;
      noun = whence_repairs_find_subject (self, verb);
      if (noun < 0 || noun > i)
        noun = i - 1;
      if (!whence_repairs_is_noun (self, noun) || whence_repairs_is_date_word (self, noun))
        continue;
      if (self->syntax[noun].head == verb && whence_deprel_is_subject (self->syntax[noun].deprel))
        free_owner (self, noun, verb);
      if (self->syntax[noun].head == verb || (self->syntax[verb].head != noun && self->syntax[noun].head != self->syntax[verb].head))
        continue;
      whence_repairs_hang (self, verb, noun, WHENCE_DEPREL_ACL_RELCL);
      whence_repairs_hang_subject (self, owned, verb);
      if (self->syntax[verb].form == WHENCE_FORM_PARTICIPLE && whence_repairs_find (self, verb, WHENCE_DEPREL_AUX_PASS) < 0)
        self->syntax[verb].form = WHENCE_FORM_PAST;
    }
}

/* "Among those arrested was the minister": what a sentence begins with behind a preposition is no subject where a copula stands behind it. */
static void
lower_first (WhenceTree *self)
{
  gint first = self->n > 3 ? whence_repairs_find (self, self->syntax[0].head, WHENCE_DEPREL_COP) : -1, said = self->syntax[0].head;

  if (first < 2 || self->syntax[0].upos != WHENCE_UPOS_ADP || self->syntax[0].deprel != WHENCE_DEPREL_MARK || said < first
      || whence_repairs_find_subject (self, said) != 1)
    return;
  whence_repairs_hang (self, 0, 1, WHENCE_DEPREL_CASE);
  self->syntax[1].deprel = WHENCE_DEPREL_OBL;
}

/* "In Rome a statue by Lund", "At a meeting, the king and the queen were": what is told behind what a preposition leads to; or -1. */
static gint
find_told_behind (const WhenceTree *self,
                  gint              place)
{
  gint verb = self->syntax[place].head, noun = whence_repairs_find (self, place, WHENCE_DEPREL_APPOS);

  if (noun >= place + 2 && self->syntax[place + 1].head == noun && self->syntax[place + 1].deprel == WHENCE_DEPREL_DET)
    return noun;
  if (noun < 0)
    noun = whence_repairs_find (self, place, WHENCE_DEPREL_CONJ);
  if (noun < place + 2 || noun > verb || !whence_tree_is_comma (self, place + 1) || whence_repairs_find (self, noun, WHENCE_DEPREL_CC) >= 0)
    return -1;
  for (gint i = noun; i < verb; i++)
    if (whence_tree_is_comma (self, i))
      return -1;
  return noun;
}

/* "In Rome a statue by Lund, made in 1901, shows …": where it is, and then what is there. */
static void
free_places (WhenceTree *self)
{
  for (guint i = 1; i + 2 < self->n && i < 6; i++)
    {
      WhenceSyntax *place = &self->syntax[i];
      gint noun;

      if (self->syntax[0].head != (gint) i || self->syntax[0].deprel != WHENCE_DEPREL_CASE || (noun = find_told_behind (self, (gint) i)) < 0
          || (!whence_deprel_is_subject (place->deprel)
              && (place->deprel != WHENCE_DEPREL_OBL || place->head < noun || whence_repairs_find_subject (self, place->head) >= 0)))
        continue;
      whence_repairs_hand_over (self, i, noun, noun + 1, (gint) self->n);
      whence_repairs_hang (self, noun, place->head, WHENCE_DEPREL_NSUBJ);
      place->deprel = WHENCE_DEPREL_OBL;
    }
}

/* Where the noun stands that @verb is of, if its helpers and what commas put in behind it are passed over; or -1. */
static gint
find_noun_before (const WhenceTree *self,
                  gint              verb)
{
  gint at = verb - 1;

  while (at > 0 && self->syntax[at].head == verb && self->syntax[at].upos == WHENCE_UPOS_AUX)
    at--;
  if (at > 0 && whence_tree_is_comma (self, at))
    {
      gint apposed = at - 1;

      while (apposed > 0 && self->syntax[apposed].deprel == WHENCE_DEPREL_FLAT)
        apposed--;
      if (self->syntax[apposed].deprel != WHENCE_DEPREL_APPOS || self->syntax[apposed].head < 0 || self->syntax[apposed].head > apposed)
        return -1;
      return self->syntax[apposed].head;
    }
  while (at > 0 && self->syntax[at].deprel == WHENCE_DEPREL_FLAT)
    at--;
  return at;
}

/* Whether a verb may be told by what "before" leads to, whatever it is taken for. */
static gboolean
may_follow_when (const WhenceTree *self,
                 gint              verb)
{
  switch (self->syntax[verb].deprel)
    {
    case WHENCE_DEPREL_ACL_RELCL:
      return whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) > verb;
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_CONJ:
      return self->syntax[verb].form == WHENCE_FORM_PAST || whence_repairs_find (self, verb, WHENCE_DEPREL_AUX) >= 0;
    default:
      return FALSE;
    }
}

/* "They sailed between the islands before Norr Line bought it", "after the owner, a Greek firm, had paid": what stands behind "before" and right before a
 * verb without a subject is that. */
static void
free_behind_when (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i], *noun;
      gint when, at;

      if (verb->upos != WHENCE_UPOS_VERB || !may_follow_when (self, i) || verb->head > i || whence_repairs_find_subject (self, i) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_CC) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_MARK) >= 0
          || (at = find_noun_before (self, i)) < 1 || (at == verb->head && verb->deprel != WHENCE_DEPREL_ACL_RELCL))
        continue;
      noun = &self->syntax[at];
      if ((noun->upos != WHENCE_UPOS_PROPN && noun->upos != WHENCE_UPOS_NOUN)
          || (noun->deprel != WHENCE_DEPREL_NMOD && noun->deprel != WHENCE_DEPREL_OBL) || noun->head >= at)
        continue;
      when = whence_repairs_find (self, at, WHENCE_DEPREL_CASE);
      /* "before a press in Lund printed it" */
      if (when >= 0 && !whence_tree_word_is (self, when, self->lexicon->surroundings) && self->syntax[at].deprel == WHENCE_DEPREL_NMOD)
        {
          at = self->syntax[at].head;
          noun = &self->syntax[at];
          if ((noun->deprel != WHENCE_DEPREL_NMOD && noun->deprel != WHENCE_DEPREL_OBL) || noun->head >= at)
            continue;
          when = whence_repairs_find (self, at, WHENCE_DEPREL_CASE);
        }
      if (when < 0 || when > at || !whence_tree_word_is (self, when, self->lexicon->surroundings))
        continue;
      if (verb->head == at || (noun->head >= 0 && self->syntax[noun->head].upos == WHENCE_UPOS_VERB))
        whence_repairs_attach (self, i, noun->head, WHENCE_DEPREL_ADVCL);
      verb->deprel = WHENCE_DEPREL_ADVCL;
      if (whence_repairs_find (self, i, WHENCE_DEPREL_AUX) < 0)
        verb->form = WHENCE_FORM_PAST;
      noun->head = i;
      noun->deprel = WHENCE_DEPREL_NSUBJ;
      whence_repairs_hang_mark (self, when, i);
    }
}

/**
 * whence_repairs_run_subjects:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() that says who or what a clause is of.
 */
void
whence_repairs_run_subjects (WhenceTree *self)
{
  lower_first (self);
  part_owned (self);
  free_days (self);
  part_relatives (self);
  part_infinitives (self);
  hang_appositions (self);
  join_behind_appositions (self);
  lower_leads (self);
  part_joined_verbs (self);
  join_objects (self);
  hang_last_participles (self);
  part_which (self);
  free_places (self);
  free_behind_when (self);
}

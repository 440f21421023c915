/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses that the parser takes for phrases, or hangs on what stands nearest: "alleged on Sunday that it was gone", "When he lands in Athens". */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

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

/* The verb with a helper right behind the comma that closes what the relative clause of @noun puts in, or -1; sets its own verb, which was taken for what
 * it tells. */
static gint
find_behind_relative (const WhenceTree *self,
                      gint              noun,
                      gint             *out_which)
{
  gint verb = whence_tree_is_comma (self, noun + 1) ? whence_repairs_find (self, noun, WHENCE_DEPREL_ACL_RELCL) : -1, begin = verb;

  if (verb < noun + 3)
    return -1;
  while (self->syntax[begin - 1].upos == WHENCE_UPOS_AUX)
    begin--;
  for (gint i = noun + 2; i < verb; i++)
    if (self->syntax[i].head == verb && self->syntax[i].upos == WHENCE_UPOS_VERB)
      *out_which = i;
  return begin < verb && whence_tree_is_comma (self, begin - 1) && *out_which >= 0 ? verb : -1;
}

/* The verb with a helper that nobody does and no word leads, told of a noun within what @noun begins, or -1. */
static gint
find_helped_below (const WhenceTree *self,
                   gint              noun)
{
  for (gint i = noun + 2; i < (gint) self->n && self->syntax[i].upos != WHENCE_UPOS_PUNCT; i++)
    if (whence_tree_word_is (self, i, self->lexicon->relatives))
      return -1;
    else if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].deprel == WHENCE_DEPREL_ACL_RELCL && self->syntax[i - 1].upos == WHENCE_UPOS_AUX
             && whence_repairs_find_subject (self, i) < 0 && whence_tree_is_below (self, i, noun))
      return i;
  return -1;
}

/* "was told that the ferry, which was old, had failed", "said that a plan made by him had failed": the verb of what "that" leads. */
static void
free_led (WhenceTree *self)
{
  for (gint i = 1; i + 3 < (gint) self->n; i++)
    {
      gint that = self->syntax[i].head, verb, which = -1;

      if (that < 1 || that > i || self->syntax[that].upos != WHENCE_UPOS_SCONJ || self->tokens->classes[self->first + (guint) that] != WHENCE_CLASS_THAT
          || self->syntax[that].head < 0 || self->syntax[that].head > that
          || ((verb = find_behind_relative (self, i, &which)) < 0 && (verb = find_helped_below (self, i)) < 0))
        continue;
      if (which >= 0)
        whence_repairs_hang (self, which, i, WHENCE_DEPREL_ACL_RELCL);
      whence_repairs_hang (self, verb, self->syntax[that].head, WHENCE_DEPREL_CCOMP);
      whence_repairs_hang (self, that, verb, WHENCE_DEPREL_MARK);
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_NSUBJ);
    }
}

/* "The ministers, meeting in Bremen, agreed": what tells of a noun as a verb does is one. */
static void
turn_telling (WhenceTree *self)
{
  const char *ending = self->lexicon->gerund;
  gsize length = ending != NULL ? strlen (ending) : 0;

  for (gint i = 2; length > 0 && i + 1 < (gint) self->n; i++)
    {
      const WhenceWord *word = &self->words[i];

      if (self->syntax[i].upos != WHENCE_UPOS_NOUN || self->syntax[i].deprel != WHENCE_DEPREL_ACL || word->length <= length + 2
          || memcmp (word->text + word->length - length, ending, length) != 0 || whence_repairs_find (self, i, WHENCE_DEPREL_DET) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0)
        continue;
      self->syntax[i].upos = WHENCE_UPOS_VERB;
      self->syntax[i].form = WHENCE_FORM_GERUND;
    }
}

/* "The mill, badly damaged in 1911, is open": a participle with an adverb between commas tells more of the noun, which is what the next verb is of. */
static void
part_described (WhenceTree *self)
{
  for (gint i = 1; i + 3 < (gint) self->n; i++)
    {
      gint verb = i + 2, main = self->syntax[verb].head, subject;

      if (!whence_tree_is_comma (self, i) || self->syntax[i + 1].upos != WHENCE_UPOS_ADV || self->syntax[i + 1].head != verb || !whence_tree_is_past_verb (self, verb)
          || main < 0
          || whence_repairs_find (self, verb, WHENCE_DEPREL_AUX) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_AUX_PASS) >= 0
          || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) >= 0)
        continue;
      subject = whence_repairs_find_subject (self, verb);
      if (self->syntax[verb].deprel == WHENCE_DEPREL_ADVCL && subject >= 0 && subject < i && main > verb && whence_repairs_find_subject (self, main) < 0)
        {
          whence_repairs_hang (self, subject, main, WHENCE_DEPREL_NSUBJ);
          self->syntax[verb].head = subject;
        }
      else if (self->syntax[verb].deprel != WHENCE_DEPREL_ACL_RELCL || main > i || subject >= 0)
        continue;
      self->syntax[verb].deprel = WHENCE_DEPREL_ACL;
      self->syntax[verb].form = WHENCE_FORM_PARTICIPLE;
    }
}

/* "the news that", "a claim that": a noun of what a clause says. */
static gboolean
tells_content (const WhenceTree *self,
               gint              noun)
{
  const WhenceWord *word = &self->words[noun];

  return whence_tree_word_is (self, noun, self->lexicon->shapes->contents) || whence_tree_word_is (self, noun, self->lexicon->shapes->moments)
         || whence_repairs_is_date_word (self, noun) || whence_kinds_find (self->lexicon, word->text, word->length, WHENCE_KIND_WORD_SPEECH) != NULL
         || (whence_kinds_find_modal (self->lexicon, word->text, word->length) & ~(guint) WHENCE_MODAL_LEADS) != 0;
}

/* Whether the verb may have an object and has none behind it: "accepted in 2010", "had been awarded." */
static gboolean
leaves_object_open (const WhenceTree *self,
                    gint              verb)
{
  const WhenceShapeWords *words = self->lexicon->shapes;
  gboolean gives = whence_tree_has_form (self, verb, words->handing) || whence_tree_has_form (self, verb, words->granting);

  if (self->syntax[verb].upos != WHENCE_UPOS_VERB || whence_tree_has_form (self, verb, words->intransitives)
      || (!gives && whence_repairs_find (self, verb, WHENCE_DEPREL_AUX_PASS) >= 0) || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) >= 0
      || whence_repairs_find (self, verb, WHENCE_DEPREL_CCOMP) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_XCOMP) >= 0 || verb + 1 >= (gint) self->n)
    return FALSE;
  return self->syntax[verb + 1].upos == WHENCE_UPOS_PUNCT || whence_repairs_is_date_word (self, verb + 1)
         || (self->syntax[verb + 1].upos == WHENCE_UPOS_ADP && whence_tree_word_is (self, verb + 1, words->to_dates));
}

/* "the scale that workers accepted in 2010": "that" stands for the noun, of which the clause tells more. */
static void
turn_relatives (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gboolean said = self->syntax[i].deprel == WHENCE_DEPREL_CCOMP;
      gint that = said || self->syntax[i].deprel == WHENCE_DEPREL_ACL || self->syntax[i].deprel == WHENCE_DEPREL_ACL_RELCL ? find_that (self, i) : -1, noun = that - 1, subject;

      if (that < 1 || self->syntax[noun].upos != WHENCE_UPOS_NOUN || (subject = whence_repairs_find_subject (self, i)) < that || subject > i
          || !(said ? self->syntax[noun].head == self->syntax[i].head && self->syntax[noun].deprel == WHENCE_DEPREL_OBJ : self->syntax[i].head == noun)
          || tells_content (self, noun) || !leaves_object_open (self, i))
        continue;
      if (said && self->syntax[i].head >= 0)
        {
          const WhenceWord *main = &self->words[self->syntax[i].head];

          /* "told the court that", "warned the board that" */
          if (whence_kinds_find (self->lexicon, main->text, main->length, WHENCE_KIND_WORD_SPEECH) != NULL
              || (whence_kinds_find_modal (self->lexicon, main->text, main->length) & (WHENCE_MODAL_CLAIMS | WHENCE_MODAL_HEARS | WHENCE_MODAL_PROMISES))
              || whence_kinds_has_form (self->lexicon, self->lexicon->shapes->givers, main->text, main->length)
              || (whence_kinds_has_form (self->lexicon, self->lexicon->shapes->handing, main->text, main->length) && whence_repairs_find (self, i, WHENCE_DEPREL_AUX_PASS) < 0))
            continue;
        }
      whence_repairs_hang (self, i, noun, WHENCE_DEPREL_ACL_RELCL);
      self->syntax[that] = (WhenceSyntax){ i, WHENCE_UPOS_PRON, WHENCE_DEPREL_OBJ, WHENCE_FORM_NONE };
    }
}

/* "was sold because it lost money, and pulled down in 1991", "was arrested as he was about to leave, and released": what is done goes on with the verb
 * before of what was done, and not with the clause between. */
static void
climb_done (WhenceTree *self)
{
  for (gint i = 6; i < (gint) self->n; i++)
    {
      gint head = self->syntax[i].head, passive = -1;

      if (!whence_tree_is_past_verb (self, i) || (self->syntax[i].deprel != WHENCE_DEPREL_CONJ && self->syntax[i].deprel != WHENCE_DEPREL_PARATAXIS) || head < 0 || head > i
          || self->syntax[i - 1].deprel != WHENCE_DEPREL_CC || !whence_tree_is_comma (self, i - 2) || whence_repairs_find_subject (self, i) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) >= 0
          || whence_tree_word_is (self, i, self->lexicon->finites) || whence_tree_has_form (self, i, self->lexicon->shapes->intransitives)
          || whence_tree_has_form (self, i, self->lexicon->shapes->changers))
        continue;
      for (guint step = 0; step < 4 && head >= 0 && passive < 0; step++, head = self->syntax[head].head)
        if (step > 0 && self->syntax[head].upos == WHENCE_UPOS_VERB && head < i && whence_repairs_find (self, head, WHENCE_DEPREL_AUX_PASS) >= 0)
          passive = head;
        else if (whence_repairs_find (self, head, WHENCE_DEPREL_AUX_PASS) >= 0)
          break;
      if (passive < 0)
        continue;
      whence_repairs_hang (self, i, passive, WHENCE_DEPREL_CONJ);
      self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
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

      if (verb->upos != WHENCE_UPOS_NOUN
          || (verb->deprel != WHENCE_DEPREL_ADVCL && (verb->deprel != WHENCE_DEPREL_CONJ || verb->head < 0 || self->syntax[verb->head].upos != WHENCE_UPOS_VERB))
          || (subject = whence_repairs_find_subject (self, i)) < 0 || subject > i
          || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_DET) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_AMOD) >= 0)
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PRESENT;
      for (gint k = subject + 1; k < (gint) self->n; k++)
        if (self->syntax[k].head == i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          self->syntax[k].deprel = k == i + 1 ? WHENCE_DEPREL_OBJ : WHENCE_DEPREL_OBL;
    }
}

/* The first word of a subject: "her" of "her old father had built". */
static gint
find_subject_begin (const WhenceTree *self,
                    gint              subject)
{
  gint begin = subject;

  while (begin > 0 && self->syntax[begin - 1].head == subject && self->syntax[begin - 1].upos != WHENCE_UPOS_PUNCT)
    begin--;
  return begin;
}

/* Verbs behind which two nouns stand side by side: "told her father the house had burned", and @given: "gave the men the prize won in 1955". */
static gboolean
has_two_objects (const WhenceTree *self,
                 gint              verb,
                 gboolean          given)
{
  const WhenceShapeWords *shapes = self->lexicon->shapes;
  const char *const *const lists[] = { shapes->givers, shapes->granting, shapes->handing, shapes->makers };

  for (guint i = 0; i < (given ? G_N_ELEMENTS (lists) : 1); i++)
    if (whence_tree_has_form (self, verb, lists[i]))
      return TRUE;
  return whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_SPEECH) != NULL;
}

/* Who did it in a clause that nothing leads to and that has no object: "her father [had built]"; also where the parser takes its verb for what was done
 * to him, "a book the critics praised"; or -1. */
static gint
find_contact_subject (const WhenceTree *self,
                      gint              verb)
{
  gint subject = whence_repairs_find_subject (self, verb);

  switch (self->syntax[verb].deprel)
    {
    case WHENCE_DEPREL_ACL:
      return subject < 0 && self->syntax[verb].head == verb - 1 && self->syntax[verb].form != WHENCE_FORM_GERUND && self->syntax[verb].form != WHENCE_FORM_BASE
                     && whence_repairs_find (self, verb - 1, WHENCE_DEPREL_DET) >= 0 && whence_repairs_find (self, verb - 1, WHENCE_DEPREL_CASE) < 0
                     && whence_repairs_find (self, verb, WHENCE_DEPREL_OBL_AGENT) < 0
                 ? verb - 1
                 : -1;
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_CCOMP:
    case WHENCE_DEPREL_CONJ:
    case WHENCE_DEPREL_PARATAXIS:
      return subject < verb && whence_repairs_find (self, verb, WHENCE_DEPREL_CC) < 0 ? subject : -1;
    default:
      return -1;
    }
}

/* "half the $4 million the firm made", "beat the record it set": who stands with an article right behind a noun or an amount, with no comma between, is no
 * other name of that, but who did what the verb behind says.  Returns: whether it was so */
static gboolean
leave_apposed (WhenceTree *self,
               gint        verb,
               gint        subject,
               gint        before)
{
  gint noun = self->syntax[subject].head;

  /* but "24 cents a share adjusted for the split" */
  if (self->syntax[verb].deprel != WHENCE_DEPREL_ACL || noun < 0 || noun > before || self->syntax[before].upos == WHENCE_UPOS_PUNCT
      || whence_tree_get_class (self, before + 1) == WHENCE_CLASS_A
      || !(noun == before || whence_tree_is_below (self, before, noun)) || self->syntax[noun].upos == WHENCE_UPOS_PROPN || self->syntax[noun].upos == WHENCE_UPOS_VERB
      || (self->syntax[subject].deprel != WHENCE_DEPREL_APPOS && self->syntax[subject].deprel != WHENCE_DEPREL_ACL_RELCL))
    return FALSE;
  self->syntax[verb] = (WhenceSyntax){ noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL_RELCL, WHENCE_FORM_PAST };
  whence_repairs_hang (self, subject, verb, WHENCE_DEPREL_NSUBJ);
  return TRUE;
}

/* "the 16 cents a share it reported": what is told is told of the amount, not of what it is for. */
static void
raise_from_units (WhenceTree *self)
{
  for (gint i = 3; i + 2 < (gint) self->n; i++)
    {
      gint unit = i + 1, amount = self->syntax[unit].head;

      if (whence_tree_get_class (self, i) != WHENCE_CLASS_A || self->syntax[i].head != unit || amount < i - 2 || amount > i
          || (self->syntax[unit].deprel != WHENCE_DEPREL_APPOS && self->syntax[unit].deprel != WHENCE_DEPREL_NMOD)
          || whence_repairs_find (self, amount, WHENCE_DEPREL_NUMMOD) < 0)
        continue;
      for (gint k = unit + 1; k < (gint) self->n; k++)
        if (self->syntax[k].head == unit && self->syntax[k].deprel == WHENCE_DEPREL_ACL_RELCL)
          self->syntax[k].head = amount;
    }
}

/* "sold the house her father had built", "left the mine the men had fought for": a clause that nothing leads to, right behind a noun, and without an
 * object tells of the noun. */
static void
hang_contact_clauses (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint subject, noun, main, mark;

      /* "worked with": a preposition that leads to nothing */
      if (self->syntax[i].upos == WHENCE_UPOS_ADP && self->syntax[i].deprel == WHENCE_DEPREL_CASE && self->syntax[i].head == i - 1 && self->syntax[i - 1].upos == WHENCE_UPOS_VERB
          && (i + 1 == (gint) self->n || self->syntax[i + 1].upos == WHENCE_UPOS_ADP || self->syntax[i + 1].upos == WHENCE_UPOS_PUNCT
              || self->syntax[i + 1].upos == WHENCE_UPOS_VERB || self->syntax[i + 1].upos == WHENCE_UPOS_AUX))
        self->syntax[i].deprel = WHENCE_DEPREL_COMPOUND_PRT;
      if (self->syntax[i].upos != WHENCE_UPOS_VERB || (subject = find_contact_subject (self, i)) < 0)
        continue;
      mark = whence_repairs_find (self, i, WHENCE_DEPREL_MARK);
      noun = find_subject_begin (self, subject) - 1;
      if (leave_apposed (self, i, subject, noun))
        continue;
      main = noun >= 0 ? self->syntax[noun].head : -1;
      if (noun < 0 || self->syntax[noun].upos != WHENCE_UPOS_NOUN || main < 0 || self->syntax[main].upos != WHENCE_UPOS_VERB || whence_repairs_is_date_word (self, noun)
          || (self->syntax[i].deprel == WHENCE_DEPREL_ACL ? self->syntax[subject].head : self->syntax[i].head) != main
          || (mark >= 0 && mark < i) || whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_AUX_PASS) >= 0 || (main < noun && has_two_objects (self, main, self->syntax[i].deprel == WHENCE_DEPREL_ACL)))
        continue;
      self->syntax[i] = (WhenceSyntax){ noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL_RELCL, self->syntax[i].form == WHENCE_FORM_PARTICIPLE && subject == i - 1 ? WHENCE_FORM_PAST : self->syntax[i].form };
      whence_repairs_hang (self, subject, i, WHENCE_DEPREL_NSUBJ);
      if (self->syntax[noun].deprel == WHENCE_DEPREL_IOBJ)
        self->syntax[noun].deprel = WHENCE_DEPREL_OBJ;
    }
}

/* "said", "show" */
static gboolean
says (const WhenceTree *self,
      gint              verb)
{
  return whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_SPEECH) != NULL
         || whence_tree_has_form (self, verb, self->lexicon->shapes->telling);
}

/* The finite verb without a subject right behind the comma that ends what commas put in behind @object, or -1. */
static gint
find_behind_put_in (const WhenceTree *self,
                    gint              object)
{
  gint verb = self->syntax[object].head, at = object + 1;
  guint commas = 0;

  while (at < (gint) self->n && (whence_tree_is_comma (self, at) || whence_tree_is_below (self, at, object)))
    commas += whence_tree_is_comma (self, at++);
  if (commas < 2 || !whence_tree_is_comma (self, at - 1))
    return -1;
  while (at + 1 < (gint) self->n && (self->syntax[at].upos == WHENCE_UPOS_AUX || self->syntax[at].upos == WHENCE_UPOS_ADV || self->syntax[at].upos == WHENCE_UPOS_PART))
    at++;
  if (at + 1 >= (gint) self->n || self->syntax[at].upos != WHENCE_UPOS_VERB || self->syntax[at].head != verb || whence_repairs_find (self, at, WHENCE_DEPREL_CC) >= 0
      || whence_repairs_find_subject (self, at) >= 0)
    return -1;
  return whence_tree_is_comma (self, at - 1) && !(self->syntax[at].form == WHENCE_FORM_PAST && says (self, verb)) ? -1 : at;
}

/* "Records show Lund, 49, was found guilty": of two commas behind an object the second ends what says more of it, and the verb behind is what it did. */
static void
turn_said_of (WhenceTree *self)
{
  for (gint i = 2; i + 4 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, said;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBJ || !whence_repairs_is_noun (self, i) || verb < 0 || verb > i || (said = find_behind_put_in (self, i)) < 0)
        continue;
      self->syntax[said].deprel = WHENCE_DEPREL_CCOMP;
      whence_repairs_hang_subject (self, i, said);
    }
}

/* "but said the discovery was a breakthrough": who stands behind the verb that says something, and has a verb behind, is whom that is said of; the
 * subject is that of the clause before. */
static void
return_said_of (WhenceTree *self)
{
  for (gint i = 2; i + 3 < (gint) self->n; i++)
    {
      gint first = self->syntax[i].head, said = -1, subject = -1;

      if (self->syntax[i].deprel != WHENCE_DEPREL_CONJ || self->syntax[i].upos != WHENCE_UPOS_VERB || first < 0 || first > i || self->syntax[i - 1].upos != WHENCE_UPOS_CCONJ
          || whence_tree_find_kind (self, i, WHENCE_KIND_WORD_SPEECH) == NULL)
        continue;
      subject = whence_repairs_find_subject (self, i);
      if (subject < i || whence_repairs_find_subject (self, first) < 0)
        continue;
      for (gint k = subject + 1; k < (gint) self->n && said < 0; k++)
        if (self->syntax[k].upos == WHENCE_UPOS_PUNCT && whence_tree_get_class (self, k) == WHENCE_CLASS_COMMA)
          break;
        else if (self->syntax[k].deprel == WHENCE_DEPREL_CONJ && (self->syntax[k].head == first || self->syntax[k].head == i) && self->syntax[k].upos == WHENCE_UPOS_VERB
                 && self->syntax[k - 1].upos != WHENCE_UPOS_CCONJ)
          said = k;
      if (said < 0 || whence_repairs_find_subject (self, said) >= 0)
        continue;
      whence_repairs_hang (self, said, i, WHENCE_DEPREL_CCOMP);
      self->syntax[subject].head = said;
    }
}

/* "denied that he knew, and that he met them": both are what was denied. */
static void
join_contents (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint second = self->syntax[i].head, verb = second > i ? self->syntax[second].head : -1, first;

      if (self->syntax[i].deprel != WHENCE_DEPREL_MARK || self->syntax[i - 1].upos != WHENCE_UPOS_CCONJ || !whence_tree_word_is (self, i, self->lexicon->thats)
          || verb < 0 || verb > i || self->syntax[second].deprel != WHENCE_DEPREL_CONJ)
        continue;
      if (self->syntax[verb].deprel == WHENCE_DEPREL_CCOMP && self->syntax[verb].head >= 0 && self->syntax[verb].head < verb)
        verb = self->syntax[verb].head;
      first = whence_repairs_find (self, verb, WHENCE_DEPREL_CCOMP);
      if (first > verb && first < i && whence_repairs_find (self, first, WHENCE_DEPREL_MARK) > verb)
        whence_repairs_hang (self, second, verb, WHENCE_DEPREL_CCOMP);
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
  climb_done (self);
  turn_present (self);
  free_led (self);
  turn_telling (self);
  turn_relatives (self);
  part_described (self);
  return_said_of (self);
  turn_said_of (self);
  hang_contact_clauses (self);
  raise_from_units (self);
  join_contents (self);
}

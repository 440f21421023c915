/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the parser gives a verb two subjects, or another's: one of them owns what did it, is what was done to, or is that of a verb farther behind. */
#include "whence-repairs.h"

/* "The bank's chief executive, Paul Reyes, resigned": the "'s" of an owner is no verb, and what is owned did what the verb behind the comma says. */
static void
part_owners (WhenceTree *self)
{
  for (gint i = 0; i + 4 < (gint) self->n; i++)
    {
      gint owned = self->syntax[i].head, verb;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || whence_tree_get_class (self, i + 1) != WHENCE_CLASS_POSSESSIVE || owned < i + 2
          || self->syntax[owned].head != WHENCE_SYNTAX_ROOT || self->syntax[owned].upos == WHENCE_UPOS_VERB || self->syntax[i + 1].head != owned)
        continue;
      for (verb = owned + 1; verb < (gint) self->n; verb++)
        if (self->syntax[verb].head == owned && whence_tree_is_past_verb (self, verb) && whence_tree_is_comma (self, verb - 1)
            && whence_repairs_find_subject (self, verb) < 0 && whence_repairs_find (self, verb, WHENCE_DEPREL_MARK) < 0)
          break;
      if (verb == (gint) self->n)
        continue;
      self->syntax[i] = (WhenceSyntax){ owned, self->syntax[i].upos, WHENCE_DEPREL_NMOD_POSS, self->syntax[i].form };
      whence_repairs_hang (self, i + 1, i, WHENCE_DEPREL_CASE);
      whence_repairs_hang (self, verb, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
      self->syntax[owned] = (WhenceSyntax){ verb, WHENCE_UPOS_NOUN, WHENCE_DEPREL_NSUBJ, self->syntax[owned].form };
      whence_repairs_hand_over (self, owned, verb, verb + 1, (gint) self->n);
    }
}

/* The verb that goes on behind @verb with neither a comma nor a word that joins, whose subject stands between, or -1. */
static gint
find_run_on (const WhenceTree *self,
             gint              verb,
             gint             *out_subject)
{
  for (gint i = verb + 1; i < (gint) self->n && !whence_tree_is_comma (self, i); i++)
    {
      gint subject = whence_tree_is_past_verb (self, i) && self->syntax[i].head == verb ? whence_repairs_find_subject (self, i) : -1;

      if (subject > verb && subject < i && (self->syntax[i].deprel == WHENCE_DEPREL_CONJ || self->syntax[i].deprel == WHENCE_DEPREL_PARATAXIS)
          && whence_repairs_find (self, i, WHENCE_DEPREL_CC) < 0 && whence_repairs_find (self, i, WHENCE_DEPREL_MARK) < 0)
        {
          *out_subject = subject;
          return i;
        }
    }
  return -1;
}

/* "The man who led the party resigned": of two subjects of a verb the second is "who", the party is what he led, and he resigned. */
static void
part_who (WhenceTree *self)
{
  for (gint who = 1; who + 2 < (gint) self->n; who++)
    {
      gint verb = self->syntax[who].head, noun, subject = -1, main;

      if (verb < who || !whence_deprel_is_subject (self->syntax[who].deprel) || !whence_tree_word_is (self, who, self->lexicon->relatives))
        continue;
      noun = whence_repairs_find_subject (self, verb);
      if (noun < 0 || noun >= who || (main = find_run_on (self, verb, &subject)) < 0)
        continue;
      whence_repairs_hand_over (self, verb, main, 0, noun);
      whence_repairs_hang (self, main, self->syntax[verb].head, self->syntax[verb].deprel);
      self->syntax[noun].head = main;
      whence_repairs_hang (self, verb, noun, WHENCE_DEPREL_ACL_RELCL);
      whence_repairs_hang (self, subject, verb, WHENCE_DEPREL_OBJ);
    }
}

/* "five nurses and a guard who were questioned": what an "and" joins and "who" are no two subjects of one verb. */
static void
join_told_of (WhenceTree *self)
{
  for (gint who = 3; who + 2 < (gint) self->n; who++)
    {
      gint verb = self->syntax[who].head, noun = who - 1, cc;

      if (verb < who || self->syntax[noun].head != verb || self->syntax[verb].deprel != WHENCE_DEPREL_CONJ || !whence_deprel_is_subject (self->syntax[noun].deprel)
          || !whence_deprel_is_subject (self->syntax[who].deprel) || !whence_tree_word_is (self, who, self->lexicon->relatives))
        continue;
      cc = whence_repairs_find (self, verb, WHENCE_DEPREL_CC);
      if (cc < 1 || cc >= noun || !whence_repairs_is_noun (self, cc - 1))
        continue;
      whence_repairs_hang (self, noun, cc - 1, WHENCE_DEPREL_CONJ);
      whence_repairs_hang (self, cc, noun, WHENCE_DEPREL_CC);
      whence_repairs_hang (self, verb, noun, WHENCE_DEPREL_ACL_RELCL);
    }
}

/* "Her election as the first woman to lead the bank came", "black South Africans vote": of two subjects the second is what an infinitive right before it
 * is done to, and an adjective right before it is its own. */
static void
part_second_subjects (WhenceTree *self)
{
  for (gint noun = 2; noun + 1 < (gint) self->n; noun++)
    {
      gint verb = self->syntax[noun].head, first = verb > noun && whence_deprel_is_subject (self->syntax[noun].deprel) ? whence_repairs_find_subject (self, verb) : -1;
      gint begin = noun, above;

      if (first < 0 || first >= noun || !whence_repairs_is_noun (self, noun))
        continue;
      while (begin > first + 1 && self->syntax[begin - 1].head == noun && self->syntax[begin - 1].upos != WHENCE_UPOS_PUNCT)
        begin--;
      above = begin - 1;
      if (above == first && self->syntax[first].upos == WHENCE_UPOS_ADJ)
        whence_repairs_hang (self, first, noun, WHENCE_DEPREL_AMOD);
      else if (above > first && self->syntax[above].upos == WHENCE_UPOS_VERB && self->syntax[above].form == WHENCE_FORM_BASE
               && whence_repairs_find (self, above, WHENCE_DEPREL_MARK) == above - 1 && whence_repairs_find (self, above, WHENCE_DEPREL_OBJ) < 0)
        whence_repairs_hang (self, noun, above, WHENCE_DEPREL_OBJ);
    }
}

/* "The mill, empty and twice damaged by fire, was bought": the subject is that of the verb behind what is put in, not of a participle there. */
static void
part_participles (WhenceTree *self)
{
  for (gint noun = 0; noun + 5 < (gint) self->n; noun++)
    {
      gint inner = self->syntax[noun].head, main = inner > noun && self->syntax[inner].deprel == WHENCE_DEPREL_ADVCL ? self->syntax[inner].head : -1, begin = main;

      if (main < inner || !whence_deprel_is_subject (self->syntax[noun].deprel) || self->syntax[inner].form != WHENCE_FORM_PARTICIPLE || !whence_tree_is_comma (self, noun + 1)
          || whence_repairs_find_subject (self, main) >= 0 || whence_repairs_find (self, inner, WHENCE_DEPREL_AUX) >= 0 || whence_repairs_find (self, inner, WHENCE_DEPREL_AUX_PASS) >= 0)
        continue;
      while (begin > inner && self->syntax[begin - 1].upos == WHENCE_UPOS_AUX)
        begin--;
      if (begin < 1 || !whence_tree_is_comma (self, begin - 1))
        continue;
      whence_repairs_hang_subject (self, noun, main);
      whence_repairs_hang (self, inner, noun, WHENCE_DEPREL_ACL);
    }
}

/**
 * whence_repairs_run_doubles:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_doubles (WhenceTree *self)
{
  part_owners (self);
  part_who (self);
  join_told_of (self);
  part_second_subjects (self);
  part_participles (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on about what a verb has: its particle, who did it, a subject behind it, what is said. */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"
#include "whence-word-view.h"

/* A date that owns something ends within so many words: "the following year's". */
#define OWNER_WORDS 4

/* "was called off last week", "off the next day", "will be operated on tomorrow": what leads to no such date. */
static gboolean
leads_to_no_date (const WhenceTree *self,
                  guint             node)
{
  static const char bare[] = { WHENCE_CLASS_LAST, WHENCE_CLASS_NEXT, WHENCE_CLASS_DEICTIC_DAY, WHENCE_CLASS_TONIGHT, '\0' };
  static const char led[] = { WHENCE_CLASS_NEXT, WHENCE_CLASS_FOLLOWING, WHENCE_CLASS_PREVIOUS, WHENCE_CLASS_THAT, '\0' };
  const guint8 *classes = self->tokens->classes + self->first + node + 1;
  gboolean leads = whence_tree_word_is (self, (gint) node, self->lexicon->shapes->to_dates) || whence_tree_word_is (self, (gint) node, self->lexicon->shapes->results);

  if (!whence_tree_word_is (self, (gint) node, self->lexicon->shapes->verb_parts))
    return FALSE;
  /* "in last year's storm" */
  for (guint i = 1; i <= OWNER_WORDS && node + i < self->n; i++)
    if (classes[i] == WHENCE_CLASS_POSSESSIVE)
      return FALSE;
  return strchr (bare, classes[0]) != NULL || (classes[0] == WHENCE_CLASS_THIS && classes[1] == WHENCE_CLASS_DAYPART)
         || (!leads && (classes[0] == WHENCE_CLASS_THIS || classes[0] == WHENCE_CLASS_THAT || (classes[0] == WHENCE_CLASS_THE && strchr (led, classes[1]) != NULL)));
}

/* "was called off on 12 June": of two prepositions right behind a verb the first is the verb's, and so is one that leads to no date. */
static void
part_particles (WhenceTree *self)
{
  for (guint i = 1; i + 2 < self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_CASE && self->syntax[i - 1].upos == WHENCE_UPOS_VERB
        && ((self->syntax[i + 1].deprel == WHENCE_DEPREL_CASE && self->syntax[i].head == self->syntax[i + 1].head
             && self->tokens->classes[self->first + i + 1] == WHENCE_CLASS_IN)
            || leads_to_no_date (self, i)))
      whence_repairs_hang (self, i, (gint) i - 1, WHENCE_DEPREL_COMPOUND_PRT);
}

/* "prompted an assault on the town: the Battle of Holm": what stands behind a colon tells of all before. */
static void
free_behind_colons (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint begin = i, noun = self->syntax[i].head, verb;

      if (self->syntax[i].deprel != WHENCE_DEPREL_APPOS || noun < 0 || whence_repairs_find (self, noun, WHENCE_DEPREL_CASE) < 0)
        continue;
      while (begin > 0 && self->syntax[begin - 1].head == i && self->syntax[begin - 1].upos != WHENCE_UPOS_PUNCT)
        begin--;
      if (begin == 0 || *self->words[begin - 1].text != ':' || (verb = whence_repairs_find_verb_above (self, noun)) < 0)
        continue;
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_PARATAXIS);
    }
}

/* The last noun of the phrase that begins at @begin, before what a preposition or a mark leads to, or -1. */
static gint
find_first_head (const WhenceTree *self,
                 gint              begin,
                 gint              end)
{
  gint head = -1;

  for (gint i = begin; i < end; i++)
    switch (self->syntax[i].upos)
      {
      case WHENCE_UPOS_NOUN:
      case WHENCE_UPOS_PROPN:
        if (whence_repairs_is_date_word (self, i))
          return head;
        head = i;
        break;
      case WHENCE_UPOS_ADJ:
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_NUM:
        if (head >= 0)
          return head;
        break;
      default:
        return head;
      }
  return head;
}

/* Makes what stands from @begin to before @end, which neither verb nor clause is part of, a phrase of its own that hangs on @above. */
static void
gather_phrase (WhenceTree *self,
               gint        begin,
               gint        end,
               gint        above)
{
  gint head = find_first_head (self, begin, end);

  for (gint i = begin; i < end && head >= 0; i++)
    if (i != head && (self->syntax[i].head < begin || self->syntax[i].head >= end))
      whence_repairs_hang (self, i, head, i < head ? WHENCE_DEPREL_COMPOUND : WHENCE_DEPREL_NMOD);
  if (head >= 0)
    whence_repairs_hang (self, head, above, WHENCE_DEPREL_PARATAXIS);
}

/* The colon of the sentence, where but one stands in it, or -1. */
static gint
find_colon (const WhenceTree *self)
{
  gint colon = -1;

  for (gint i = 2; i < (gint) self->n; i++)
    if (self->words[i].length == 1 && *self->words[i].text == ':')
      {
        if (colon >= 0)
          return -1;
        colon = i;
      }
  return colon;
}

static gboolean
parts_rows (const WhenceTree *self,
            gint              at)
{
  return whence_tree_is_comma (self, at) || self->syntax[at].upos == WHENCE_UPOS_CCONJ;
}

/* "Better times followed: a venture in 2012, a takeover in 2017 and record earnings in 2021": behind a colon, things that each have a date. */
static void
list_behind_colon (WhenceTree *self)
{
  gint colon = find_colon (self), begin = colon + 1, above = colon > 0 ? whence_repairs_find_verb_above (self, colon - 1) : -1, end = (gint) self->n - 1;
  guint dates = 0, rows = 1;

  if (above < 0 || above > colon)
    return;
  for (gint i = begin; i < end; i++)
    {
      if (self->syntax[i].upos == WHENCE_UPOS_VERB || self->syntax[i].upos == WHENCE_UPOS_AUX || self->syntax[i].upos == WHENCE_UPOS_PRON
          || (self->syntax[i].upos == WHENCE_UPOS_PUNCT && !whence_tree_is_comma (self, i)))
        return;
      rows += parts_rows (self, i) && !parts_rows (self, i - 1);
      dates += self->tokens->classes[self->first + (guint) i] == WHENCE_CLASS_YEAR;
    }
  if (rows < 2 || dates < rows)
    return;
  for (gint i = begin; i <= end; i++)
    if (i == end || parts_rows (self, i))
      {
        gather_phrase (self, begin, i, above);
        begin = i + 1;
      }
}

/* "closed at 2,082, down 4.5%": by how much, and no second thing done. */
static void
lower_amounts (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, how;

      if ((self->syntax[i].upos != WHENCE_UPOS_SYM && self->syntax[i].upos != WHENCE_UPOS_NUM) || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || verb < 0
          || self->syntax[verb].upos != WHENCE_UPOS_VERB || whence_repairs_find (self, i, WHENCE_DEPREL_CC) >= 0)
        continue;
      how = whence_repairs_find (self, i, WHENCE_DEPREL_CASE);
      if (how > 0 && how < i && whence_tree_is_comma (self, how - 1))
        self->syntax[i].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "An album of songs, Ebb, appeared": what a name between commas says is who or what stands before. */
static void
name_appositions (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_PARATAXIS && (self->syntax[i].upos == WHENCE_UPOS_PROPN || self->syntax[i].upos == WHENCE_UPOS_NOUN)
        && (whence_repairs_get_flags (self, i) & WHENCE_TOKEN_CAPITAL) && whence_tree_is_comma (self, i - 1) && whence_tree_is_comma (self, i + 1)
        && self->syntax[i].head >= 0 && self->syntax[i].head < i && self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_NOUN)
      self->syntax[i].deprel = WHENCE_DEPREL_APPOS;
}

/* "400 cars a day": what is counted, and in what time. */
static void
join_rates (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      WhenceSyntax *unit = &self->syntax[i], *counted = unit - 2;

      if (self->tokens->classes[self->first + i] != WHENCE_CLASS_UNIT || unit->deprel != WHENCE_DEPREL_OBL || self->syntax[i - 1].upos != WHENCE_UPOS_DET
          || self->syntax[i - 1].head != (gint) i || !whence_tree_word_is (self, (gint) i - 1, self->lexicon->articles))
        continue;
      /* "numbered 200 a week" */
      if (counted->head == (gint) i && counted->deprel == WHENCE_DEPREL_NUMMOD)
        {
          counted->head = unit->head;
          counted->deprel = WHENCE_DEPREL_OBJ;
        }
      if ((counted->upos != WHENCE_UPOS_NUM && whence_repairs_find (self, (gint) i - 2, WHENCE_DEPREL_NUMMOD) < 0)
          || counted->head != unit->head)
        continue;
      unit->head = (gint) i - 2;
      unit->deprel = WHENCE_DEPREL_NMOD;
    }
}

/* "put up a statue beside it": where it was done, and no part of what was. */
static void
lift_pronouns (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint object = self->syntax[i].head, verb = object >= 0 && object < i ? self->syntax[object].head : -1, preposition = i - 1;

      if (self->syntax[i].upos != WHENCE_UPOS_PRON || self->syntax[i].deprel != WHENCE_DEPREL_NMOD || verb < 0 || verb > object
          || self->syntax[object].deprel != WHENCE_DEPREL_OBJ || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || self->syntax[preposition].deprel != WHENCE_DEPREL_CASE || self->syntax[preposition].head != i || preposition != object + 1
          || whence_tree_word_is (self, preposition, self->lexicon->genitives))
        continue;
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBL);
    }
}

/* "was destroyed by a storm": who or what did it. */
static void
name_agents (WhenceTree *self)
{
  for (guint i = 0; i + 1 < self->n; i++)
    {
      gint noun = self->syntax[i].head, verb = noun >= 0 ? self->syntax[noun].head : -1, passive = verb;

      if (self->tokens->classes[self->first + i] != WHENCE_CLASS_BY || self->syntax[i].deprel != WHENCE_DEPREL_CASE || verb < 0 || verb > (gint) i
          || self->syntax[noun].deprel != WHENCE_DEPREL_OBL
          || (self->syntax[noun].upos != WHENCE_UPOS_NOUN && self->syntax[noun].upos != WHENCE_UPOS_PROPN))
        continue;
      /* "was built and moved by its owners" */
      if (self->syntax[verb].deprel == WHENCE_DEPREL_CONJ && self->syntax[verb].head >= 0 && self->syntax[verb].head < verb
          && whence_repairs_find_subject (self, verb) < 0 && whence_repairs_find (self, noun, WHENCE_DEPREL_NUMMOD) < 0)
        passive = self->syntax[verb].head;
      for (gint k = 0; k < verb; k++)
        if (self->syntax[k].head == passive && self->syntax[k].deprel == WHENCE_DEPREL_AUX_PASS)
          self->syntax[noun].deprel = WHENCE_DEPREL_OBL_AGENT;
    }
}

/* "Then came the flood": what stands behind a verb that has no object is its subject. */
static void
return_inverted (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint verb = self->syntax[i].head;
      gboolean taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBJ || verb < 0 || verb > (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || self->syntax[verb].head != WHENCE_SYNTAX_ROOT
          || !whence_tree_has_form (self, verb, self->lexicon->shapes->inverted))
        continue;
      for (guint k = 0; k < self->n; k++)
        taken = taken
                || (self->syntax[k].head == verb
                    && (whence_deprel_is_subject (self->syntax[k].deprel) || self->syntax[k].deprel == WHENCE_DEPREL_AUX
                        || self->syntax[k].deprel == WHENCE_DEPREL_AUX_PASS));
      if (!taken)
        self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "said in Rome late that it would …": what is said hangs on the verb that says it, whatever stands between. */
static void
return_contents (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint said = self->syntax[i].head, verb = (gint) i - 1, top;
      gboolean taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_MARK || !whence_tree_word_is (self, (gint) i, self->lexicon->thats) || said <= (gint) i
          || self->syntax[said].deprel == WHENCE_DEPREL_CCOMP || self->syntax[said].deprel == WHENCE_DEPREL_CONJ)
        continue;
      while (verb >= 0 && self->syntax[verb].upos != WHENCE_UPOS_VERB && self->syntax[verb].upos != WHENCE_UPOS_PUNCT)
        verb--;
      if (verb < 0 || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_SPEECH) == NULL)
        continue;
      for (guint k = 0; k < self->n; k++)
        taken = taken || (self->syntax[k].head == verb && self->syntax[k].deprel == WHENCE_DEPREL_CCOMP);
      top = self->syntax[said].head;
      if (taken || top < verb || top > (gint) i || whence_tree_is_below (self, verb, said))
        continue;
      whence_repairs_hang (self, said, verb, WHENCE_DEPREL_CCOMP);
    }
}

/* "[Kolb] said [net income rose]": the noun right behind a verb of saying that seems to describe its speaker is the subject of what was said. */
static gint
find_told_subject (const WhenceTree *self, gint said, gint verb)
{
  gint noun = said + 1;

  for (; noun < verb; noun++)
    switch (self->syntax[noun].upos)
      {
      case WHENCE_UPOS_ADJ:
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_NUM:
        continue;
      case WHENCE_UPOS_NOUN:
      case WHENCE_UPOS_PROPN:
        if (self->syntax[noun].head == said)
          return self->syntax[noun].deprel == WHENCE_DEPREL_CCOMP || self->syntax[noun].deprel == WHENCE_DEPREL_OBJ ? noun : -1;
        continue;
      default:
        return -1;
      }
  return -1;
}

static void
return_speakers (WhenceTree *self)
{
  for (gint i = 1; i + 2 < (gint) self->n; i++)
    {
      gint speaker, verb, told;

      if (self->syntax[i].deprel != WHENCE_DEPREL_ACL || self->syntax[i].upos != WHENCE_UPOS_VERB)
        continue;
      speaker = self->syntax[i].head;
      verb = speaker >= 0 && speaker < i ? self->syntax[speaker].head : -1;
      if (verb < i
          || (self->syntax[i].form != WHENCE_FORM_PAST && self->syntax[i].form != WHENCE_FORM_PARTICIPLE)
          || !whence_deprel_is_subject (self->syntax[speaker].deprel) || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || whence_tree_find_kind (self, i, WHENCE_KIND_WORD_SPEECH) == NULL
          || (told = find_told_subject (self, i, verb)) < 0)
        continue;
      whence_repairs_raise (self, i, verb, WHENCE_DEPREL_CCOMP);
      self->syntax[i].form = WHENCE_FORM_PAST;
      self->syntax[speaker] = (WhenceSyntax){ i, self->syntax[speaker].upos, WHENCE_DEPREL_NSUBJ, self->syntax[speaker].form };
      whence_repairs_hang (self, told, verb, WHENCE_DEPREL_NSUBJ);
      whence_repairs_hand_over (self, i, verb, told + 1, verb);
    }
}

/* "A bomb hidden": whether @node, which is a participle taken for an adjective, leads the sentence in the place of its verb. */
static gboolean
leads_as_adjective (const WhenceTree *self,
                    gint              node)
{
  gint noun = node - 1;

  return node > 0 && self->syntax[node].head == WHENCE_SYNTAX_ROOT && self->syntax[node].upos == WHENCE_UPOS_ADJ
         && (whence_repairs_get_flags (self, node) & WHENCE_TOKEN_PAST) && self->syntax[noun].head == node
         && whence_repairs_find (self, node, WHENCE_DEPREL_COP) < 0 && whence_repairs_find (self, noun, WHENCE_DEPREL_CASE) < 0;
}

/* The participle before that tells more of what the sentence begins with, where the verb at @i has been given to it, to what stands in it or to that:
 * "A bomb [hidden] in a car exploded"; or -1. */
static gint
find_first_participle (const WhenceTree *self,
                       gint              i)
{
  gint head = self->syntax[i].head, first = -1;

  if (head < 0 || head > i)
    return -1;
  switch (self->syntax[i].deprel)
    {
    case WHENCE_DEPREL_ACL:
      if (head == i - 1 && leads_as_adjective (self, self->syntax[head].head))
        return self->syntax[head].head;
      if (head == i - 1)
        first = whence_repairs_find_verb_above (self, self->syntax[head].head);
      else if (self->syntax[head].head == WHENCE_SYNTAX_ROOT && self->words[self->n - 1].length == 1 && *self->words[self->n - 1].text == '.')
        first = whence_repairs_find (self, head, WHENCE_DEPREL_ACL);
      return first >= 0 && first < i && self->syntax[first].deprel == WHENCE_DEPREL_ACL ? first : -1;
    case WHENCE_DEPREL_ADVCL:
    case WHENCE_DEPREL_PARATAXIS:
      return leads_as_adjective (self, head) ? head : -1;
    default:
      return -1;
    }
}

/* "A bomb hidden in a car exploded": of two participles behind what a sentence begins with the second is its verb, where it has no other. */
static void
raise_second_participles (WhenceTree *self)
{
  for (gint i = 4; i + 1 < (gint) self->n; i++)
    {
      gint first, subject;

      if (!whence_tree_is_past_verb (self, i)
          || (first = find_first_participle (self, i)) < 0 || self->syntax[first].form == WHENCE_FORM_GERUND
          || self->tokens->classes[self->first + (guint) i + 1] == WHENCE_CLASS_BY || whence_tree_is_comma (self, i - 1)
          || whence_repairs_find_subject (self, i) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_CC) >= 0 || whence_repairs_find (self, i, WHENCE_DEPREL_MARK) >= 0)
        continue;
      subject = self->syntax[first].deprel == WHENCE_DEPREL_ACL ? self->syntax[first].head : first - 1;
      if (subject < 0 || subject > first || (self->syntax[subject].head != WHENCE_SYNTAX_ROOT && self->syntax[subject].head != first)
          || (self->syntax[subject].upos != WHENCE_UPOS_NOUN && self->syntax[subject].upos != WHENCE_UPOS_PROPN))
        continue;
      for (guint k = (guint) i + 1; k < self->n; k++)
        if (self->syntax[k].head == subject || self->syntax[k].head == first)
          self->syntax[k].head = i;
      self->syntax[i] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, WHENCE_FORM_PAST };
      self->syntax[first] = (WhenceSyntax){ subject, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      whence_repairs_hang (self, subject, i, WHENCE_DEPREL_NSUBJ);
    }
}

/* The pronoun between a noun and the verb that the parser gives it to, "told the court he had met her", or -1. */
static gint
find_own_pronoun (const WhenceTree *self,
                  gint              noun,
                  gint              verb)
{
  for (gint i = noun + 1; i < verb; i++)
    {
      gboolean possessive = FALSE;
      WhencePronoun pronoun = whence_tree_get_pronoun (self, i, &possessive);

      if (self->syntax[i].upos == WHENCE_UPOS_PUNCT || self->syntax[i].upos == WHENCE_UPOS_VERB || pronoun == WHENCE_PRONOUN_RELATIVE)
        return -1;
      if (pronoun != WHENCE_PRONOUN_NONE && !possessive && self->syntax[i].upos == WHENCE_UPOS_PRON)
        return i;
    }
  return -1;
}

/* "He told the court on Friday he had never met her": to whom he told it is no subject of what he told. */
static void
return_told (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, whom, who;

      if (self->syntax[i].deprel != WHENCE_DEPREL_CCOMP || verb < 0 || verb > i
          || !whence_tree_has_form (self, verb, self->lexicon->shapes->givers))
        continue;
      whom = whence_repairs_find_subject (self, i);
      if (whom <= verb || whom > i || (self->syntax[whom].upos != WHENCE_UPOS_NOUN && self->syntax[whom].upos != WHENCE_UPOS_PROPN))
        continue;
      who = find_own_pronoun (self, whom, i);
      if (who < 0)
        continue;
      for (gint k = whom + 1; k < who; k++)
        if (self->syntax[k].head == whom && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          whence_repairs_hang (self, k, verb, WHENCE_DEPREL_OBL);
      whence_repairs_hang (self, whom, verb, WHENCE_DEPREL_IOBJ);
      whence_repairs_hang (self, who, i, WHENCE_DEPREL_NSUBJ);
    }
}

/* "Share prices closed lower", "Work crews found a bomb": a word that may be a verb and a noun begins the sentence as a part of its subject, where a
 * past stands right behind. */
static void
name_first_compounds (WhenceTree *self)
{
  WhenceSyntax *first = &self->syntax[0], *noun = first + 1, *verb = first + 2;

  if (self->n < 5 || first->upos != WHENCE_UPOS_VERB || first->form != WHENCE_FORM_BASE || first->head != WHENCE_SYNTAX_ROOT || noun->upos != WHENCE_UPOS_NOUN
      || noun->form != WHENCE_FORM_PLURAL || noun->head != 0 || verb->upos != WHENCE_UPOS_VERB || (verb->form != WHENCE_FORM_PAST && verb->form != WHENCE_FORM_PARTICIPLE)
      || verb->head != 1 || whence_repairs_find (self, 2, WHENCE_DEPREL_OBL_AGENT) >= 0)
    return;
  *first = (WhenceSyntax){ 1, WHENCE_UPOS_NOUN, WHENCE_DEPREL_COMPOUND, WHENCE_FORM_NONE };
  *noun = (WhenceSyntax){ 2, WHENCE_UPOS_NOUN, WHENCE_DEPREL_NSUBJ, WHENCE_FORM_PLURAL };
  *verb = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, WHENCE_FORM_PAST };
  whence_repairs_hand_over (self, 0, 2, 3, (gint) self->n);
}

/* "agreed at the meeting, by 20 to 9, to sell": what is behind the comma is what was agreed, and tells nothing of the meeting. */
static void
return_aims (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      gint aim, verb;

      if (self->syntax[i].upos != WHENCE_UPOS_PART || self->syntax[i].deprel != WHENCE_DEPREL_MARK || !whence_tree_is_comma (self, i - 1))
        continue;
      aim = self->syntax[i].head;
      if (aim < i || self->syntax[aim].head > i - 2
          || (self->syntax[aim].deprel != WHENCE_DEPREL_ACL && self->syntax[aim].deprel != WHENCE_DEPREL_ACL_RELCL
              && (self->syntax[aim].deprel != WHENCE_DEPREL_CONJ || whence_repairs_find (self, aim, WHENCE_DEPREL_CC) >= 0)))
        continue;
      verb = whence_repairs_find_verb_above (self, self->syntax[aim].head);
      if (verb < 0 || verb > i || !whence_tree_has_form (self, verb, self->lexicon->shapes->aiming))
        continue;
      whence_repairs_hang (self, aim, verb, WHENCE_DEPREL_ADVCL);
    }
}

/* "will pay the king a visit": of two objects side by side the first is to whom. */
static void
part_objects (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, first, begin = i;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBJ || self->syntax[i].upos != WHENCE_UPOS_NOUN || verb < 0 || verb > i)
        continue;
      first = whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ);
      while (begin > 0 && self->syntax[begin - 1].head == i)
        begin--;
      if (first <= verb || first >= begin || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_IOBJ) >= 0
          || (first != begin - 1 && self->syntax[begin - 1].head != first)
          || (self->syntax[begin].upos != WHENCE_UPOS_DET && self->syntax[begin].deprel != WHENCE_DEPREL_NMOD_POSS)
          || whence_tree_is_comma (self, begin - 1))
        continue;
      self->syntax[first].deprel = WHENCE_DEPREL_IOBJ;
    }
}

/* "added $2m to reserves, raising them to $3m, as of May": what stands behind the comma that ends an aside is of the verb before it. */
static void
hang_behind_asides (WhenceTree *self)
{
  for (gint i = 5; i < (gint) self->n; i++)
    {
      gboolean inner = self->syntax[i].deprel == WHENCE_DEPREL_NMOD;
      gint aside = inner ? whence_repairs_find_verb_above (self, i) : self->syntax[i].head, begin = i, verb;

      if (aside < 3 || aside > i || self->syntax[aside].upos != WHENCE_UPOS_VERB || !whence_tree_is_comma (self, aside - 1)
          || (self->syntax[i].deprel != WHENCE_DEPREL_OBL && self->syntax[i].deprel != WHENCE_DEPREL_XCOMP && !inner)
          || (self->syntax[aside].form != WHENCE_FORM_GERUND
              && !whence_tree_has_form (self, aside, self->lexicon->shapes->namings)))
        continue;
      while (begin > aside + 1 && self->syntax[begin - 1].head == i && self->syntax[begin - 1].deprel != WHENCE_DEPREL_PUNCT)
        begin--;
      verb = whence_repairs_find_verb_above (self, self->syntax[aside].head);
      if (!whence_tree_is_comma (self, begin - 1) || verb < 0 || verb > aside
          || (inner && self->tokens->classes[self->first + (guint) begin] != WHENCE_CLASS_IN))
        continue;
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBL);
    }
}

/**
 * whence_repairs_run_parts:
 * @self: a tree whose words are parsed and not linked yet, its verbs told apart
 *
 * A part of whence_repairs_run_verbs().
 */
void
whence_repairs_run_parts (WhenceTree *self)
{
  name_appositions (self);
  lift_pronouns (self);
  lower_amounts (self);
  join_rates (self);
  free_behind_colons (self);
  list_behind_colon (self);
  part_particles (self);
  name_agents (self);
  return_inverted (self);
  return_contents (self);
  return_speakers (self);
  raise_second_participles (self);
  return_told (self);
  name_first_compounds (self);
  whence_repairs_run_put_in (self);
  return_aims (self);
  part_objects (self);
  hang_behind_asides (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words that the parser takes for another part of speech, where that changes who or what a clause is of. */
#include "whence-repairs.h"

#include "whence-shape-words.h"

/* A noun of the tables of what may be told of. */
static gboolean
is_known_noun (const WhenceTree *self,
               gint              node)
{
  const WhenceThingWords *things = self->lexicon->things;

  for (guint i = 0; i < things->n_sorts; i++)
    if (whence_tree_word_is (self, node, things->sorts[i].words))
      return TRUE;
  return FALSE;
}

/* "The chief executive, Anna Lind, …", "Its library, …": a known noun that no other stands behind is no adjective. */
static void
turn_nouns (WhenceTree *self)
{
  for (guint i = 1; i + 1 < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i], *before = noun - 1;
      guint behind = self->syntax[i + 1].upos;

      if (noun->upos != WHENCE_UPOS_ADJ
          || (before->upos != WHENCE_UPOS_DET && before->upos != WHENCE_UPOS_PRON && before->upos != WHENCE_UPOS_NOUN
              && (before->upos != WHENCE_UPOS_ADJ || !whence_deprel_is_subject (noun->deprel)))
          || (behind != WHENCE_UPOS_PUNCT && behind != WHENCE_UPOS_AUX && behind != WHENCE_UPOS_VERB) || !is_known_noun (self, (gint) i))
        continue;
      noun->upos = WHENCE_UPOS_NOUN;
      /* "opened the fair" */
      if (noun->deprel == WHENCE_DEPREL_XCOMP && before->head == (gint) i && self->tokens->classes[self->first + i - 1] == WHENCE_CLASS_THE
          && whence_repairs_find (self, noun->head, WHENCE_DEPREL_OBJ) < 0)
        noun->deprel = WHENCE_DEPREL_OBJ;
      for (guint k = 0; k < self->n; k++)
        if (k != i && self->syntax[k].head == (gint) i - 1)
          self->syntax[k].head = (gint) i;
      if (before->upos == WHENCE_UPOS_NOUN && before->head == noun->head)
        {
          noun->deprel = before->deprel;
          before->head = (gint) i;
          before->deprel = WHENCE_DEPREL_COMPOUND;
        }
      else if (before->upos != WHENCE_UPOS_NOUN && before->head == noun->head && noun->head > (gint) i)
        before->head = (gint) i;
      if (noun->head > (gint) i && self->syntax[noun->head].upos == WHENCE_UPOS_VERB && !whence_deprel_is_subject (noun->deprel)
          && whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CASE) < 0 && whence_repairs_find_subject (self, noun->head) < 0)
        noun->deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "chief executive Anna Lind": the known noun right before the name, and what is said of it. */
static void
turn_offices (WhenceTree *self)
{
  for (guint i = 1; i + 1 < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i], *before = noun - 1;

      if (noun->upos != WHENCE_UPOS_ADJ || before->upos != WHENCE_UPOS_ADJ || noun->deprel != WHENCE_DEPREL_AMOD || noun->head != (gint) i + 1
          || before->head != noun->head || self->syntax[i + 1].upos != WHENCE_UPOS_PROPN || !is_known_noun (self, (gint) i))
        continue;
      noun->upos = WHENCE_UPOS_NOUN;
      noun->deprel = WHENCE_DEPREL_COMPOUND;
      before->head = (gint) i;
      before->deprel = WHENCE_DEPREL_AMOD;
    }
}

/* "with straps on both knees": right behind a preposition nothing is joined. */
static void
turn_boths (WhenceTree *self)
{
  for (guint i = 2; i + 1 < self->n; i++)
    {
      gint noun = self->syntax[i].head;

      if (self->syntax[i].upos != WHENCE_UPOS_CCONJ || self->syntax[i - 1].upos != WHENCE_UPOS_ADP || noun < (gint) i || noun > (gint) i + 2
          || (self->syntax[noun].deprel != WHENCE_DEPREL_CONJ
              && (!whence_deprel_is_subject (self->syntax[noun].deprel) || whence_repairs_find_subject (self, self->syntax[noun].head) == noun)))
        continue;
      for (guint k = i + 1; k < self->n; k++)
        if (self->syntax[k].head == noun && self->syntax[k].upos == WHENCE_UPOS_CCONJ)
          return;
      self->syntax[i].upos = WHENCE_UPOS_DET;
      self->syntax[i].deprel = WHENCE_DEPREL_DET;
      whence_repairs_hang (self, i - 1, noun, WHENCE_DEPREL_CASE);
      if (self->syntax[i - 2].upos == WHENCE_UPOS_VERB || self->syntax[i - 2].upos == WHENCE_UPOS_PUNCT)
        self->syntax[noun].deprel = WHENCE_DEPREL_OBL;
      else
        whence_repairs_attach (self, noun, (gint) i - 2, WHENCE_DEPREL_NMOD);
    }
}

/* "Launched two years ago, the magazine has": a participle that leads is no name, adjective or subject. */
static void
turn_leads (WhenceTree *self)
{
  WhenceSyntax *lead = &self->syntax[0];
  gint subject = -1, begin;

  if (self->n < 4 || (whence_repairs_get_flags (self, 0) & WHENCE_TOKEN_FUNCTION) || lead->head <= 0
      || (self->syntax[lead->head].upos != WHENCE_UPOS_VERB && self->syntax[lead->head].upos != WHENCE_UPOS_AUX)
      || whence_repairs_find (self, 0, WHENCE_DEPREL_COP) >= 0 || whence_repairs_find (self, 0, WHENCE_DEPREL_MARK) >= 0)
    return;
  for (gint i = 1; i < lead->head; i++)
    if (self->syntax[i].head == lead->head && whence_deprel_is_subject (self->syntax[i].deprel))
      subject = i;
  for (begin = subject; begin > 0 && self->syntax[begin - 1].head == subject;)
    begin--;
  if (subject < 2 || !whence_tree_is_comma (self, begin - 1))
    return;
  if (lead->upos == WHENCE_UPOS_VERB ? !whence_deprel_is_subject (lead->deprel)
                                     : (lead->upos != WHENCE_UPOS_PROPN && lead->upos != WHENCE_UPOS_NOUN && lead->upos != WHENCE_UPOS_ADJ)
                                           || (lead->deprel != WHENCE_DEPREL_ADVCL && lead->deprel != WHENCE_DEPREL_AMOD))
    return;
  lead->upos = WHENCE_UPOS_VERB;
  lead->form = WHENCE_FORM_PARTICIPLE;
  lead->deprel = WHENCE_DEPREL_ADVCL;
}

/* "…, Lund sued": a capital in the place of a noun is a name; "Lund drives", though it begins the sentence. */
static void
turn_names (WhenceTree *self)
{
  WhenceSyntax *first = &self->syntax[0];

  if (self->n > 2 && (whence_repairs_get_flags (self, 0) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL && first->head == 1
      && first->deprel == WHENCE_DEPREL_AMOD && (first->upos == WHENCE_UPOS_VERB || first->upos == WHENCE_UPOS_ADJ)
      && self->syntax[1].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, 1) < 0)
    *first = (WhenceSyntax){ 1, WHENCE_UPOS_PROPN, WHENCE_DEPREL_NSUBJ, WHENCE_FORM_NONE };
  for (guint i = 0; i < self->n; i++)
    {
      WhenceSyntax *name = &self->syntax[i];

      if (name->upos == WHENCE_UPOS_AUX && whence_deprel_is_subject (name->deprel)
          && (whence_repairs_get_flags (self, (gint) i) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL)
        name->upos = WHENCE_UPOS_PROPN;
      if (name->upos == WHENCE_UPOS_VERB && (whence_repairs_get_flags (self, (gint) i) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL
          && (whence_deprel_is_subject (name->deprel) || name->deprel == WHENCE_DEPREL_OBL || name->deprel == WHENCE_DEPREL_OBJ
              || name->deprel == WHENCE_DEPREL_NMOD || name->deprel == WHENCE_DEPREL_COMPOUND
              /* "mayor of Split" */
              || (name->deprel == WHENCE_DEPREL_ACL && name->head == (gint) i - 2 && whence_tree_word_is (self, (gint) i - 1, self->lexicon->genitives))))
        {
          if (name->deprel == WHENCE_DEPREL_ACL)
            name->deprel = WHENCE_DEPREL_NMOD;
          name->upos = WHENCE_UPOS_PROPN;
          name->form = WHENCE_FORM_NONE;
        }
    }
}

/* "The mine opened": what an article stands before is a noun. */
static void
turn_determined (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_PRON && self->syntax[i - 1].head == (gint) i && self->syntax[i - 1].deprel == WHENCE_DEPREL_DET
        && whence_tree_word_is (self, (gint) i - 1, self->lexicon->articles))
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
}

/* "When the pope lands in Oslo": what has a subject and no "is" is a verb. */
static void
turn_told (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      guint flags = whence_repairs_get_flags (self, i);
      gboolean past = verb->upos == WHENCE_UPOS_ADJ && verb->head == WHENCE_SYNTAX_ROOT && (flags & WHENCE_TOKEN_PAST);
      gboolean plural = verb->upos == WHENCE_UPOS_NOUN && verb->form == WHENCE_FORM_PLURAL && verb->deprel == WHENCE_DEPREL_ADVCL;
      gint subject = past || plural ? whence_repairs_find_subject (self, i) : -1, when;

      if (subject < 0 || subject > i || (flags & WHENCE_TOKEN_CAPITAL) || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_DET) >= 0)
        continue;
      when = whence_repairs_find (self, i, WHENCE_DEPREL_ADVMOD);
      if (!past && (when < 0 || when > subject || !whence_tree_word_is (self, when, self->lexicon->whens)))
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = past ? WHENCE_FORM_PAST : WHENCE_FORM_PRESENT;
    }
}

/* "Police are appealing for witnesses": the form of a known verb that "is" stands before is no adjective. */
static void
turn_gerunds (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      gint copula = self->syntax[i].upos == WHENCE_UPOS_ADJ ? whence_repairs_find (self, i, WHENCE_DEPREL_COP) : -1;

      if (copula < 0 || copula > i || self->syntax[i + 1].upos != WHENCE_UPOS_ADP || !whence_repairs_is_gerund (self, i)
          || !whence_tree_has_form (self, i, self->lexicon->things->agents))
        continue;
      self->syntax[i].upos = WHENCE_UPOS_VERB;
      self->syntax[i].form = WHENCE_FORM_GERUND;
      self->syntax[copula].deprel = WHENCE_DEPREL_AUX;
    }
}

/* "taken at the treatment works": what a preposition and an article lead to is no verb. */
static void
turn_led (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint article;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form == WHENCE_FORM_GERUND)
        continue;
      article = whence_repairs_find (self, i, WHENCE_DEPREL_CASE) + 1;
      if (article < 1 || article >= i || !whence_tree_word_is (self, article, self->lexicon->articles) || whence_repairs_find_subject (self, i) >= 0
          || (self->syntax[i].deprel != WHENCE_DEPREL_OBL && self->syntax[i].deprel != WHENCE_DEPREL_NMOD))
        continue;
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
      self->syntax[i].form = WHENCE_FORM_NONE;
      self->syntax[article].head = i;
    }
}

/* "made her debut": what stands behind "her" and is no word of grammar is hers. */
static void
turn_owned (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i], *owner = noun - 1;

      if ((noun->upos != WHENCE_UPOS_CCONJ && noun->upos != WHENCE_UPOS_SCONJ && noun->upos != WHENCE_UPOS_DET && noun->upos != WHENCE_UPOS_PART)
          || (whence_repairs_get_flags (self, (gint) i) & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC)) || owner->upos != WHENCE_UPOS_PRON
          || owner->deprel != WHENCE_DEPREL_OBJ)
        continue;
      *noun = (WhenceSyntax){ owner->head, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBJ, WHENCE_FORM_NONE };
      owner->head = (gint) i;
      owner->deprel = WHENCE_DEPREL_NMOD_POSS;
    }
}

/* "the army withdrew": what is never but a verb's past. */
static void
turn_pasts (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i], *noun = verb - 1;

      if (verb->upos != WHENCE_UPOS_NOUN || noun->head != (gint) i || noun->deprel != WHENCE_DEPREL_COMPOUND
          || (verb->deprel != WHENCE_DEPREL_CONJ && verb->deprel != WHENCE_DEPREL_PARATAXIS && verb->deprel != WHENCE_DEPREL_CCOMP
              && verb->head != WHENCE_SYNTAX_ROOT)
          || !whence_tree_word_is (self, (gint) i, self->lexicon->finites))
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PAST;
      noun->deprel = WHENCE_DEPREL_NSUBJ;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == (gint) i && k + 1 < i)
          self->syntax[k].head = (gint) i - 1;
        else if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          self->syntax[k].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "elected Anna Lind president": whom, and what she became. */
static void
part_offices (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      WhenceSyntax *office = &self->syntax[i];
      gint first = (gint) i;

      if (office->upos != WHENCE_UPOS_NOUN || office->deprel != WHENCE_DEPREL_OBJ || office->head < 0 || office->head > (gint) i
          || (i + 1 < self->n && (whence_repairs_get_flags (self, (gint) i + 1) & WHENCE_TOKEN_CAPITAL))
          || !whence_tree_word_is (self, (gint) i, self->lexicon->titles))
        continue;
      while (first > 0 && self->syntax[first - 1].head == (gint) i && self->syntax[first - 1].upos == WHENCE_UPOS_PROPN
             && self->syntax[first - 1].deprel == WHENCE_DEPREL_COMPOUND)
        first--;
      /* the name is whole, and as a whole it hangs on the office */
      if (first == (gint) i)
        while (first > 0 && self->syntax[first - 1].upos == WHENCE_UPOS_PROPN && self->syntax[first - 1].head >= office->head
               && self->syntax[first - 1].head <= (gint) i)
          first--;
      if ((gint) i - first < 2 || first - 1 != office->head)
        continue;
      self->syntax[first] = (WhenceSyntax){ office->head, WHENCE_UPOS_PROPN, WHENCE_DEPREL_OBJ, WHENCE_FORM_NONE };
      for (gint k = first + 1; k < (gint) i; k++)
        whence_repairs_hang (self, k, first, WHENCE_DEPREL_FLAT);
      office->deprel = WHENCE_DEPREL_XCOMP;
    }
}

/* "bonds, which mature in May": what "which" does. */
static void
turn_relative_verbs (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i], *who = verb - 1;

      if (verb->upos != WHENCE_UPOS_NOUN || verb->deprel != WHENCE_DEPREL_ACL_RELCL || who->head != (gint) i || verb->form == WHENCE_FORM_PLURAL
          || (who->deprel != WHENCE_DEPREL_DET && !whence_deprel_is_subject (who->deprel))
          || !whence_tree_word_is (self, (gint) i - 1, self->lexicon->relatives) || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_COP) >= 0)
        continue;
      who->upos = WHENCE_UPOS_PRON;
      who->deprel = WHENCE_DEPREL_NSUBJ;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PRESENT;
      for (guint k = i + 1; k < self->n; k++)
        if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_NMOD)
          self->syntax[k].deprel = WHENCE_DEPREL_OBL;
    }
}

/* "The council plans a library": what has a subject and an object is no noun. */
static void
turn_presents (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint subject, object;

      if (verb->upos != WHENCE_UPOS_NOUN || verb->form != WHENCE_FORM_PLURAL || verb->head != WHENCE_SYNTAX_ROOT
          || (subject = whence_repairs_find_subject (self, i)) < 0 || subject > i || (object = whence_repairs_find (self, i, WHENCE_DEPREL_OBJ)) < i
          || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0)
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PRESENT;
      for (gint k = i + 1; k < (gint) self->n; k++)
        if (self->syntax[k].head == i && self->syntax[k].deprel == WHENCE_DEPREL_EXPL)
          self->syntax[k].deprel = WHENCE_DEPREL_ADVMOD;
    }
}

/* "rose", "doubled": a verb that has no object, or needs none. */
static gboolean
stands_alone (const WhenceTree *self,
              gint              verb)
{
  const WhenceShapeWords *words = self->lexicon->shapes;

  return whence_tree_has_form (self, verb, words->intransitives)
         || whence_tree_has_form (self, verb, words->changers);
}

/* The verb of the past that tells of a noun behind @verb and may do so alone, "rose"; or -1. */
static gint
find_past_behind (const WhenceTree *self,
                  gint              verb)
{
  for (gint i = verb + 3; i < (gint) self->n && !whence_tree_is_comma (self, i); i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_ACL && whence_tree_is_past_verb (self, i) && self->syntax[i - 1].upos == WHENCE_UPOS_NOUN && self->syntax[i].head == i - 1)
      return whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) < 0 && whence_repairs_find (self, i, WHENCE_DEPREL_OBL_AGENT) < 0 && stands_alone (self, i) ? i : -1;
  return -1;
}

/* "Energy costs at its kilns rose": two bare nouns at the beginning, and the verb stands behind. */
static void
turn_first_presents (WhenceTree *self)
{
  gint verb = 1, noun = 0, main;

  if (self->n < 6 || self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[verb].form != WHENCE_FORM_PRESENT || self->syntax[verb].head != WHENCE_SYNTAX_ROOT
      || self->syntax[noun].upos != WHENCE_UPOS_NOUN || self->syntax[noun].head != verb || !whence_deprel_is_subject (self->syntax[noun].deprel)
      || self->syntax[verb + 1].upos != WHENCE_UPOS_ADP || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) >= 0 || (main = find_past_behind (self, verb)) < 0)
    return;
  for (gint i = main + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == verb)
      self->syntax[i].head = main;
  for (gint i = verb + 1; i < main; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_OBL)
      self->syntax[i].deprel = WHENCE_DEPREL_NMOD;
  self->syntax[noun] = (WhenceSyntax){ verb, WHENCE_UPOS_NOUN, WHENCE_DEPREL_COMPOUND, self->syntax[noun].form };
  self->syntax[verb] = (WhenceSyntax){ main, WHENCE_UPOS_NOUN, WHENCE_DEPREL_NSUBJ, WHENCE_FORM_PLURAL };
  self->syntax[main] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, WHENCE_FORM_PAST };
}

/* "the mayor herself opened it": she and nobody else. */
static void
turn_selves (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (whence_deprel_is_subject (self->syntax[i].deprel) && whence_tree_word_is (self, (gint) i, self->lexicon->selves)
        && whence_deprel_is_subject (self->syntax[i - 1].deprel) && self->syntax[i - 1].head == self->syntax[i].head)
      whence_repairs_hang (self, i, (gint) i - 1, WHENCE_DEPREL_DEP);
    /* "and was himself charged" */
    else if (whence_deprel_is_subject (self->syntax[i].deprel) && whence_tree_word_is (self, (gint) i, self->lexicon->selves)
             && self->syntax[i - 1].upos == WHENCE_UPOS_AUX)
      self->syntax[i].deprel = WHENCE_DEPREL_DEP;
}

/**
 * whence_repairs_run_words:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() that comes first: words taken for another part of speech.
 */
void
whence_repairs_run_words (WhenceTree *self)
{
  turn_leads (self);
  turn_names (self);
  turn_selves (self);
  turn_nouns (self);
  turn_offices (self);
  turn_boths (self);
  turn_determined (self);
  turn_led (self);
  turn_gerunds (self);
  turn_told (self);
  turn_owned (self);
  turn_pasts (self);
  turn_relative_verbs (self);
  part_offices (self);
  turn_presents (self);
  turn_first_presents (self);
}

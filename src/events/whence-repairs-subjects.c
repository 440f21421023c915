/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on about who or what a clause is of: a verb or a noun that it takes for another part of speech, what stands between
 * a subject and its verb, and names beside nouns. */
#include "whence-repairs.h"

#include "whence-word-class.h"

/* "N.J." between commas has so many words. */
#define HOME_WORDS 4

static guint
flags_at (const WhenceTree *self,
          gint              node)
{
  return self->tokens->tokens[self->first + (guint) node].flags;
}

static gboolean
is_comma (const WhenceTree *self,
          gint              node)
{
  return node >= 0 && node < (gint) self->n && self->tokens->classes[self->first + (guint) node] == WHENCE_CLASS_COMMA;
}

/* The first word that hangs on @head so, or -1. */
static gint
find_on (const WhenceTree *self,
         gint              head,
         WhenceDeprel      deprel)
{
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].head == head && self->syntax[i].deprel == deprel)
      return (gint) i;
  return -1;
}

static gint
find_subject_on (const WhenceTree *self,
                 gint              head)
{
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].head == head && whence_deprel_is_subject (self->syntax[i].deprel))
      return (gint) i;
  return -1;
}

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

      if (noun->upos != WHENCE_UPOS_ADJ || (before->upos != WHENCE_UPOS_DET && before->upos != WHENCE_UPOS_PRON && before->upos != WHENCE_UPOS_NOUN)
          || (behind != WHENCE_UPOS_PUNCT && behind != WHENCE_UPOS_AUX && behind != WHENCE_UPOS_VERB) || !is_known_noun (self, (gint) i))
        continue;
      noun->upos = WHENCE_UPOS_NOUN;
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
          && find_on (self, (gint) i, WHENCE_DEPREL_CASE) < 0 && find_subject_on (self, noun->head) < 0)
        noun->deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "Launched two years ago, the magazine has": a participle that leads is no name, adjective or subject. */
static void
turn_leads (WhenceTree *self)
{
  WhenceSyntax *lead = &self->syntax[0];
  gint subject = -1, begin;

  if (self->n < 4 || (flags_at (self, 0) & WHENCE_TOKEN_FUNCTION) || lead->head <= 0
      || (self->syntax[lead->head].upos != WHENCE_UPOS_VERB && self->syntax[lead->head].upos != WHENCE_UPOS_AUX)
      || find_on (self, 0, WHENCE_DEPREL_COP) >= 0 || find_on (self, 0, WHENCE_DEPREL_MARK) >= 0)
    return;
  for (gint i = 1; i < lead->head; i++)
    if (self->syntax[i].head == lead->head && whence_deprel_is_subject (self->syntax[i].deprel))
      subject = i;
  for (begin = subject; begin > 0 && self->syntax[begin - 1].head == subject;)
    begin--;
  if (subject < 2 || !is_comma (self, begin - 1))
    return;
  if (lead->upos == WHENCE_UPOS_VERB ? !whence_deprel_is_subject (lead->deprel)
                                     : (lead->upos != WHENCE_UPOS_PROPN && lead->upos != WHENCE_UPOS_NOUN && lead->upos != WHENCE_UPOS_ADJ)
                                           || (lead->deprel != WHENCE_DEPREL_ADVCL && lead->deprel != WHENCE_DEPREL_AMOD))
    return;
  lead->upos = WHENCE_UPOS_VERB;
  lead->form = WHENCE_FORM_PARTICIPLE;
  lead->deprel = WHENCE_DEPREL_ADVCL;
}

/* "…, Lund sued": a capital in the place of a noun is a name. */
static void
turn_names (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *name = &self->syntax[i];

      if (name->upos == WHENCE_UPOS_VERB && (flags_at (self, (gint) i) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_FUNCTION)) == WHENCE_TOKEN_CAPITAL
          && (whence_deprel_is_subject (name->deprel) || name->deprel == WHENCE_DEPREL_OBL || name->deprel == WHENCE_DEPREL_OBJ
              || name->deprel == WHENCE_DEPREL_NMOD || name->deprel == WHENCE_DEPREL_COMPOUND))
        {
          name->upos = WHENCE_UPOS_PROPN;
          name->form = WHENCE_FORM_NONE;
        }
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
          || (flags_at (self, (gint) i) & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC)) || owner->upos != WHENCE_UPOS_PRON
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

/* "Having won, she …": a helper, whatever the parser hangs on what. */
static void
turn_helpers (WhenceTree *self)
{
  for (guint i = 0; i + 1 < self->n; i++)
    {
      WhenceSyntax *helper = &self->syntax[i], *verb = helper + 1;

      if (helper->upos == WHENCE_UPOS_VERB && helper->form == WHENCE_FORM_GERUND && helper->head == (gint) i + 1 && verb->upos == WHENCE_UPOS_VERB
          && (helper->deprel == WHENCE_DEPREL_AUX || helper->deprel == WHENCE_DEPREL_CSUBJ)
          && (verb->form == WHENCE_FORM_PARTICIPLE || verb->form == WHENCE_FORM_PAST))
        *helper = (WhenceSyntax){ (gint) i + 1, WHENCE_UPOS_AUX, WHENCE_DEPREL_AUX, WHENCE_FORM_GERUND };
    }
}

/* "It last ran in 2012": the past of a verb that all else hangs on is no noun. */
static void
turn_verbs (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];

      if (verb->head != WHENCE_SYNTAX_ROOT || (verb->upos != WHENCE_UPOS_NOUN && verb->upos != WHENCE_UPOS_PROPN)
          || (flags_at (self, (gint) i) & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION)) != WHENCE_TOKEN_PAST
          || find_on (self, (gint) i, WHENCE_DEPREL_DET) >= 0 || find_on (self, (gint) i, WHENCE_DEPREL_COP) >= 0
          || find_on (self, (gint) i, WHENCE_DEPREL_CASE) >= 0 || find_on (self, (gint) i, WHENCE_DEPREL_NMOD_POSS) >= 0)
        continue;
      verb->upos = WHENCE_UPOS_VERB;
      verb->form = WHENCE_FORM_PAST;
      for (guint k = 0; k < self->n; k++)
        {
          WhenceSyntax *word = &self->syntax[k];

          if (word->head != (gint) i)
            continue;
          if (k > i && word->deprel == WHENCE_DEPREL_NMOD)
            word->deprel = WHENCE_DEPREL_OBL;
          else if (k < i && (word->upos == WHENCE_UPOS_PRON || word->upos == WHENCE_UPOS_NOUN || word->upos == WHENCE_UPOS_PROPN)
                   && find_subject_on (self, (gint) i) < 0 && find_on (self, (gint) k, WHENCE_DEPREL_CASE) < 0)
            word->deprel = WHENCE_DEPREL_NSUBJ;
          else if (word->deprel == WHENCE_DEPREL_AMOD)
            word->deprel = WHENCE_DEPREL_ADVMOD;
        }
    }
}

/* "He and his cousin Earl were": a name right behind a noun that is joined to the subject is that noun's. */
static void
join_names (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      WhenceSyntax *name = &self->syntax[i], *noun = name - 1;

      if (!whence_deprel_is_subject (name->deprel) || name->upos != WHENCE_UPOS_PROPN || noun->upos != WHENCE_UPOS_NOUN
          || noun->deprel != WHENCE_DEPREL_CONJ || noun->head < 0 || !whence_deprel_is_subject (self->syntax[noun->head].deprel)
          || self->syntax[noun->head].head != name->head)
        continue;
      name->head = (gint) i - 1;
      name->deprel = WHENCE_DEPREL_FLAT;
    }
}

/* "Kell, the insurer, agreed in May": where nothing else is said of the name, the verb behind its apposition says it. */
static void
raise_behind_appositions (WhenceTree *self)
{
  for (guint i = 4; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint apposed = verb->head, name = apposed >= 0 ? self->syntax[apposed].head : -1;

      if (verb->upos != WHENCE_UPOS_VERB || verb->deprel != WHENCE_DEPREL_ACL || (verb->form != WHENCE_FORM_PAST && verb->form != WHENCE_FORM_PARTICIPLE)
          || !is_comma (self, (gint) i - 1) || apposed > (gint) i || name < 0 || name > apposed
          || self->syntax[apposed].deprel != WHENCE_DEPREL_APPOS || self->syntax[name].head != WHENCE_SYNTAX_ROOT
          || (self->syntax[name].upos != WHENCE_UPOS_PROPN && self->syntax[name].upos != WHENCE_UPOS_NOUN)
          || find_on (self, name, WHENCE_DEPREL_COP) >= 0)
        continue;
      verb->head = WHENCE_SYNTAX_ROOT;
      verb->deprel = self->syntax[name].deprel;
      verb->form = WHENCE_FORM_PAST;
      self->syntax[name].head = (gint) i;
      self->syntax[name].deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "The mayor, Anna Lind, and the bishop met": a noun that nothing is said of is no clause: with the noun behind "and" it is the subject. */
static void
join_behind_appositions (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i];
      gint first = verb->head, conjunction, subject;

      if (verb->upos != WHENCE_UPOS_VERB || verb->deprel != WHENCE_DEPREL_CONJ || first < 0 || first > (gint) i)
        continue;
      conjunction = find_on (self, (gint) i, WHENCE_DEPREL_CC);
      subject = find_subject_on (self, (gint) i);
      if (conjunction < first || subject < conjunction || subject > (gint) i || self->syntax[subject].upos == WHENCE_UPOS_PRON
          || self->syntax[first].head != WHENCE_SYNTAX_ROOT
          || (self->syntax[first].upos != WHENCE_UPOS_PROPN && self->syntax[first].upos != WHENCE_UPOS_NOUN)
          || find_on (self, first, WHENCE_DEPREL_COP) >= 0 || find_subject_on (self, first) >= 0
          || find_on (self, first, WHENCE_DEPREL_ACL) >= 0 || find_on (self, first, WHENCE_DEPREL_ACL_RELCL) >= 0)
        continue;
      verb->head = WHENCE_SYNTAX_ROOT;
      verb->deprel = self->syntax[first].deprel;
      self->syntax[first].head = (gint) i;
      self->syntax[first].deprel = self->syntax[subject].deprel;
      self->syntax[subject].head = first;
      self->syntax[subject].deprel = WHENCE_DEPREL_CONJ;
      self->syntax[conjunction].head = subject;
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
      first = find_subject_on (self, verb);
      relative = first < 0 ? -1 : find_relative (self, first);
      if (relative < 0 || relative > (gint) i)
        continue;
      clause = find_on (self, first, WHENCE_DEPREL_ACL_RELCL);
      if (clause >= 0 && clause < (gint) i)
        {
          noun->head = clause;
          noun->deprel = WHENCE_DEPREL_OBL;
          for (gint k = clause; k < (gint) i; k++)
            if (self->syntax[k].head == verb && self->syntax[k].deprel == WHENCE_DEPREL_CASE)
              self->syntax[k].head = (gint) i;
          continue;
        }
      for (gint k = relative + 1; k < (gint) i; k++)
        if (self->syntax[k].upos == WHENCE_UPOS_AUX && self->syntax[k].head == verb)
          copula = k;
      if (clause >= 0 || copula < 0)
        continue;
      for (gint k = relative; k < (gint) i; k++)
        if (self->syntax[k].head == verb)
          self->syntax[k].head = (gint) i;
      self->syntax[copula].deprel = WHENCE_DEPREL_COP;
      noun->head = first;
      noun->deprel = WHENCE_DEPREL_ACL_RELCL;
    }
}

/* "The Lowell, Mass., maker sold": where a firm is at home is part of its noun. */
static void
gather_homes (WhenceTree *self)
{
  for (guint i = 5; i < self->n; i++)
    {
      WhenceSyntax *noun = &self->syntax[i];
      gint home = (gint) i - 1, first;

      if (!whence_deprel_is_subject (noun->deprel) || noun->upos != WHENCE_UPOS_NOUN || !is_comma (self, home))
        continue;
      while (home > 1 && !is_comma (self, home - 1) && (gint) i - home < HOME_WORDS)
        home--;
      /* before the first comma */
      home -= 2;
      first = home;
      if (home < 1 || !is_comma (self, home + 1) || !(flags_at (self, home + 2) & WHENCE_TOKEN_CAPITAL)
          || self->syntax[home].head != noun->head || !whence_deprel_is_subject (self->syntax[home].deprel))
        continue;
      while (first > 0 && (flags_at (self, first) & WHENCE_TOKEN_CAPITAL) && self->syntax[first].upos != WHENCE_UPOS_DET)
        first--;
      if (first == home || self->tokens->classes[self->first + (guint) first] != WHENCE_CLASS_THE)
        continue;
      self->syntax[home].head = (gint) i;
      self->syntax[home].deprel = WHENCE_DEPREL_COMPOUND;
      self->syntax[first].head = (gint) i;
    }
}

/* "a court Thursday refused": a day is no subject where a noun stands before it. */
static void
free_days (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *day = &self->syntax[i], *noun = day - 1;

      if (self->tokens->classes[self->first + i] != WHENCE_CLASS_WEEKDAY || !whence_deprel_is_subject (day->deprel) || noun->head != (gint) i
          || (noun->upos != WHENCE_UPOS_NOUN && noun->upos != WHENCE_UPOS_PROPN))
        continue;
      for (guint k = 0; k + 1 < i; k++)
        if (self->syntax[k].head == (gint) i)
          self->syntax[k].head = (gint) i - 1;
      noun->head = day->head;
      noun->deprel = day->deprel;
      day->deprel = WHENCE_DEPREL_OBL;
    }
}

/* "They agreed on it": a verb right behind a pronoun is what is said of it. */
static void
raise_behind_pronouns (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *verb = &self->syntax[i], *who = verb - 1;

      if (verb->upos != WHENCE_UPOS_VERB || verb->head != (gint) i - 1 || verb->deprel != WHENCE_DEPREL_ACL || who->upos != WHENCE_UPOS_PRON
          || who->head != WHENCE_SYNTAX_ROOT || (verb->form != WHENCE_FORM_PAST && verb->form != WHENCE_FORM_PARTICIPLE && verb->form != WHENCE_FORM_PRESENT))
        continue;
      for (guint k = i + 1; k < self->n; k++)
        if (self->syntax[k].head == (gint) i - 1)
          self->syntax[k].head = (gint) i;
      verb->head = WHENCE_SYNTAX_ROOT;
      verb->deprel = who->deprel;
      verb->form = verb->form == WHENCE_FORM_PARTICIPLE ? WHENCE_FORM_PAST : verb->form;
      who->head = (gint) i;
      who->deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* What was said first takes the place of what leads to it: @lead hangs on @main. */
static void
subordinate (WhenceTree *self,
             gint        lead,
             gint        main)
{
  gint joined = find_on (self, lead, WHENCE_DEPREL_CC);

  self->syntax[main].head = self->syntax[lead].head;
  self->syntax[main].deprel = self->syntax[lead].deprel;
  self->syntax[lead].head = main;
  self->syntax[lead].deprel = WHENCE_DEPREL_ADVCL;
  if (joined >= 0 && joined < lead)
    self->syntax[joined].head = main;
  for (gint i = main + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == lead)
      self->syntax[i].head = main;
}

/* "Having lost the war, the king left", "and when he died it was closed": the clause that has a subject, or no "when", leads. */
static void
lower_leads (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint lead = self->syntax[i].head, subject = find_subject_on (self, (gint) i), before = lead < 0 ? -1 : lead - 1;
      guint deprel = self->syntax[i].deprel;
      gboolean having, when = FALSE;

      if (lead < 0 || lead > (gint) i || subject <= lead || subject > (gint) i || self->syntax[lead].upos != WHENCE_UPOS_VERB
          || (deprel != WHENCE_DEPREL_CONJ && deprel != WHENCE_DEPREL_PARATAXIS && deprel != WHENCE_DEPREL_CCOMP)
          || find_on (self, (gint) i, WHENCE_DEPREL_CC) >= 0 || find_on (self, (gint) i, WHENCE_DEPREL_MARK) >= 0)
        continue;
      having = before >= 0 && self->syntax[before].upos == WHENCE_UPOS_AUX && self->syntax[before].form == WHENCE_FORM_GERUND
               && find_subject_on (self, lead) < 0;
      for (gint k = 0; k < lead; k++)
        when = when || (self->syntax[k].head == lead && whence_tree_word_is (self, k, self->lexicon->whens));
      if (having || when)
        subordinate (self, lead, (gint) i);
    }
}

/* "It was she who moved it": the clause is hers. */
static void
turn_clefts (WhenceTree *self)
{
  for (guint i = 3; i < self->n; i++)
    {
      gint verb = self->syntax[i].head, who = (gint) i;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || verb < (gint) i || !whence_tree_word_is (self, (gint) i, self->lexicon->relatives)
          || self->syntax[i - 1].head != verb || !whence_deprel_is_subject (self->syntax[i - 1].deprel)
          || self->syntax[i - 2].upos != WHENCE_UPOS_AUX || self->syntax[i - 2].head != verb || self->syntax[i - 3].upos != WHENCE_UPOS_PRON
          || self->syntax[i - 3].head != verb)
        continue;
      /* what only points is as good as a mark */
      for (gint k = who - 3; k <= who; k++)
        if (k != who - 1)
          {
            self->syntax[k].upos = WHENCE_UPOS_PUNCT;
            self->syntax[k].deprel = WHENCE_DEPREL_PUNCT;
          }
    }
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
  turn_nouns (self);
  turn_owned (self);
  turn_helpers (self);
  turn_pasts (self);
  turn_verbs (self);
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
  free_days (self);
  part_relatives (self);
  gather_homes (self);
  raise_behind_pronouns (self);
  join_names (self);
  raise_behind_appositions (self);
  join_behind_appositions (self);
  turn_clefts (self);
  lower_leads (self);
}

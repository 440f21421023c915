/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole sentence has a verb of its own: where the parser found none, it took it for a participle of the noun before. */
#include "whence-repairs.h"

/* "He left.", unlike a headline */
static gboolean
is_whole (const WhenceTree *self)
{
  gint last = (gint) self->n - 1;

  while (last > 0 && self->words[last].length > 1 && self->syntax[last].upos == WHENCE_UPOS_PUNCT)
    last--;
  return last > 0 && self->words[last].length == 1 && *self->words[last].text == '.';
}

static gint
find_root (const WhenceTree *self)
{
  for (gint i = 0; i < (gint) self->n; i++)
    if (self->syntax[i].head == WHENCE_SYNTAX_ROOT)
      return i;
  return -1;
}

/* "lorries full of grain" */
static gboolean
describes_before (const WhenceTree *self,
                  gint              node)
{
  return node > 0 && self->syntax[node].upos == WHENCE_UPOS_ADJ && self->syntax[node].head == node - 1 && whence_repairs_is_noun (self, node - 1);
}

/* "almost [all] of the houses": a word that says how many stands for them. */
static gboolean
is_share (const WhenceTree *self,
          gint              node)
{
  if (node + 1 >= (gint) self->n || whence_tree_get_class (self, node + 1) != WHENCE_CLASS_OF)
    return FALSE;
  return self->syntax[node].upos == WHENCE_UPOS_DET ? !whence_tree_word_is (self, node, self->lexicon->articles)
                                                    : self->syntax[node].upos == WHENCE_UPOS_ADJ && (node == 0 || self->syntax[node - 1].upos == WHENCE_UPOS_ADV);
}

/**
 * whence_repairs_find_phrase_begin:
 * @self: a tree that is not linked yet
 * @end: the word behind a noun phrase
 *
 * Returns: the first word of the phrase, also of what "of" and "and" join to it: "truckloads of goods"
 */
gint
whence_repairs_find_phrase_begin (const WhenceTree *self,
                                  gint              end)
{
  gint begin = end;

  while (begin > 0)
    {
      gint before = begin - 1;

      switch (self->syntax[before].upos)
        {
        case WHENCE_UPOS_PRON:
          /* "his sister" */
          if (self->syntax[before].deprel != WHENCE_DEPREL_NMOD_POSS)
            return begin;
          G_GNUC_FALLTHROUGH;
        case WHENCE_UPOS_DET:
          begin = before;
          if (before == 0 || (self->syntax[before - 1].upos != WHENCE_UPOS_ADP && self->syntax[before - 1].upos != WHENCE_UPOS_CCONJ))
            return begin;
          break;
        case WHENCE_UPOS_ADJ:
        case WHENCE_UPOS_NOUN:
        case WHENCE_UPOS_NUM:
        case WHENCE_UPOS_PROPN:
          begin = before;
          break;
        case WHENCE_UPOS_ADP:
        case WHENCE_UPOS_CCONJ:
          if (begin == end || before == 0
              || (!whence_repairs_is_noun (self, before - 1) && self->syntax[before - 1].upos != WHENCE_UPOS_NUM && !is_share (self, before - 1)
                  && !describes_before (self, before - 1)))
            return begin;
          begin = before;
          break;
        default:
          if (self->tokens->classes[self->first + (guint) before] != WHENCE_CLASS_POSSESSIVE)
            return begin;
          begin = before;
        }
    }
  return begin;
}

/* "[Six more] followed": a number that stands for what was told before. */
static gboolean
counts_more (const WhenceTree *self,
             gint              number)
{
  return self->syntax[number].upos == WHENCE_UPOS_NUM && number + 1 < (gint) self->n && whence_tree_get_class (self, number + 1) == WHENCE_CLASS_MORE;
}

/* The noun that a phrase is of: "truckloads of goods", or a number that stands for one. */
static gint
find_phrase_noun (const WhenceTree *self,
                  gint              begin,
                  gint              end)
{
  gint noun = -1;

  for (gint i = begin; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_ADP || self->syntax[i].upos == WHENCE_UPOS_CCONJ)
      break;
    else if (whence_repairs_is_noun (self, i))
      noun = i;
    else if (counts_more (self, i) || (noun < 0 && is_share (self, i)))
      return i;
    else if (self->syntax[i].upos != WHENCE_UPOS_DET && self->syntax[i].upos != WHENCE_UPOS_ADJ && self->syntax[i].upos != WHENCE_UPOS_NUM)
      noun = -1;
  return noun;
}

/* "due March 1", "numbered 200 a week": a date or number right behind, which nothing leads to. */
static gboolean
leads_to_number (const WhenceTree *self,
                 gint              node)
{
  if (self->syntax[node + 1].upos == WHENCE_UPOS_NUM)
    return TRUE;
  switch (self->tokens->classes[self->first + (guint) node + 1])
    {
    case WHENCE_CLASS_MONTH:
    case WHENCE_CLASS_MONTH_NAME:
    case WHENCE_CLASS_YEAR:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether the verb, right behind a noun, may be what is said of it. */
static gboolean
may_be_main (const WhenceTree *self,
             gint              verb)
{
  const WhenceSyntax *syntax = &self->syntax[verb];

  return whence_tree_is_past_verb (self, verb) && syntax->deprel == WHENCE_DEPREL_ACL
         && (whence_repairs_is_noun (self, verb - 1) || (verb > 1 && counts_more (self, verb - 2)))
         && whence_repairs_find_subject (self, verb) < 0 && verb + 1 < (gint) self->n
         && self->tokens->classes[self->first + (guint) verb + 1] != WHENCE_CLASS_BY && !whence_tree_is_comma (self, verb + 1)
         && !leads_to_number (self, verb);
}

/* Whether a verb that could be the main one stands behind @verb, with nothing that begins a clause between. */
static gboolean
has_finite_behind (const WhenceTree *self,
                   gint              verb)
{
  for (gint i = verb + 1; i < (gint) self->n; i++)
    switch (self->syntax[i].upos)
      {
      case WHENCE_UPOS_AUX:
        return TRUE;
      case WHENCE_UPOS_VERB:
        if (self->syntax[i].form == WHENCE_FORM_PAST || self->syntax[i].form == WHENCE_FORM_PRESENT || self->syntax[i].form == WHENCE_FORM_PARTICIPLE)
          return TRUE;
        break;
      case WHENCE_UPOS_CCONJ:
      case WHENCE_UPOS_PRON:
      case WHENCE_UPOS_PUNCT:
      case WHENCE_UPOS_SCONJ:
        return FALSE;
      default:
        break;
      }
  return FALSE;
}

/* Makes @verb the main one of the sentence that @root led, and @noun its subject. */
static void
lead_with (WhenceTree *self,
           gint        verb,
           gint        noun,
           gint        root)
{
  gint begin = whence_repairs_find_phrase_begin (self, verb);

  for (gint i = 0; i < (gint) self->n; i++)
    if (self->syntax[i].head == root && i != noun && (i > verb || (i < begin && root >= begin && !(i == noun - 1 && self->syntax[i].upos == WHENCE_UPOS_ADV))))
      self->syntax[i].head = verb;
  whence_repairs_hang (self, verb, WHENCE_SYNTAX_ROOT, self->syntax[root].deprel);
  self->syntax[verb].form = WHENCE_FORM_PAST;
  whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
  if (root == noun)
    return;
  whence_repairs_hang (self, root, root < begin ? verb : noun, root < begin ? WHENCE_DEPREL_OBL : WHENCE_DEPREL_NMOD);
}

/* "who left": the verb of what tells more of what @root begins. */
static gboolean
is_of_relative (const WhenceTree *self,
                gint              verb,
                gint              root)
{
  gint subject = whence_repairs_find_subject (self, verb);

  return subject > root && subject < verb && whence_tree_word_is (self, subject, self->lexicon->relatives) && whence_repairs_is_noun (self, subject - 1);
}

/* "The number of doctors who left rose": what the parser hangs on the verb of the relative clause, with nothing that joins the two. */
static gboolean
goes_on_behind (const WhenceTree *self,
                gint              verb,
                gint              relative)
{
  const WhenceSyntax *syntax = &self->syntax[verb];

  return whence_tree_is_past_verb (self, verb) && syntax->head == relative
         && (syntax->deprel == WHENCE_DEPREL_ADVCL || syntax->deprel == WHENCE_DEPREL_CONJ || syntax->deprel == WHENCE_DEPREL_PARATAXIS)
         && whence_repairs_is_noun (self, verb - 1) && whence_repairs_find_subject (self, verb) < 0 && whence_repairs_find (self, verb, WHENCE_DEPREL_CC) < 0
         && whence_repairs_find (self, verb, WHENCE_DEPREL_MARK) < 0 && verb + 1 < (gint) self->n
         && self->tokens->classes[self->first + (guint) verb + 1] != WHENCE_CLASS_BY;
}

/* "Truckloads of goods rolled into Rome on Tuesday.", "After months of talks the two sides agreed on 14 May to stop." */
static void
raise_only_verbs (WhenceTree *self)
{
  gint root = find_root (self), subject = root >= 0 ? whence_repairs_find_subject (self, root) : -1, relative = -1;

  if (root < 0 || !is_whole (self) || self->syntax[root].upos == WHENCE_UPOS_VERB || self->syntax[root].upos == WHENCE_UPOS_AUX
      || whence_repairs_find (self, root, WHENCE_DEPREL_COP) >= 0)
    return;
  for (gint i = 1; i < (gint) self->n; i++)
    {
      gint begin, noun;

      if (i == root && subject >= 0)
        return;
      if (self->syntax[i].upos == WHENCE_UPOS_VERB && is_of_relative (self, i, root))
        {
          relative = i;
          continue;
        }
      if (relative >= 0 && goes_on_behind (self, i, relative))
        {
          lead_with (self, i, root, root);
          return;
        }
      if (self->syntax[i].upos == WHENCE_UPOS_AUX || (self->syntax[i].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, i) >= 0))
        return;
      if (!may_be_main (self, i) || has_finite_behind (self, i))
        continue;
      begin = whence_repairs_find_phrase_begin (self, i);
      noun = find_phrase_noun (self, begin, i);
      /* "In a poll taken in May, …" */
      if (begin > 0 && self->syntax[begin - 1].upos == WHENCE_UPOS_ADP)
        continue;
      if (noun >= 0 && (subject < 0 || subject == noun))
        lead_with (self, i, noun, root);
      return;
    }
}

/* The comma behind what a sentence begins with, where no verb or preposition stands before it; or -1. */
static gint
find_comma_behind_first (const WhenceTree *self)
{
  gint i = 0;

  if (self->syntax[0].upos == WHENCE_UPOS_ADP || self->syntax[0].upos == WHENCE_UPOS_SCONJ)
    return -1;
  while (i < (gint) self->n && !whence_tree_is_comma (self, i))
    {
      /* "Unite, which …": a name */
      if ((self->syntax[i].upos == WHENCE_UPOS_VERB && !(i == 0 && whence_tree_is_comma (self, 1))) || self->syntax[i].upos == WHENCE_UPOS_AUX
          || self->syntax[i].upos == WHENCE_UPOS_PUNCT)
        return -1;
      i++;
    }
  return i > 0 && i < (gint) self->n ? i : -1;
}

/* What the sentence begins with before the comma. */
static gint
find_first_noun (const WhenceTree *self,
                 gint              comma)
{
  gint noun = find_phrase_noun (self, 0, comma);

  /* "First of Lund", and a name that the tagger does not know */
  if (noun < 0 && (whence_repairs_get_flags (self, 0) & WHENCE_TOKEN_CAPITAL)
      && (comma == 1 || whence_tree_word_is (self, 1, self->lexicon->genitives)))
    noun = 0;
  return noun;
}

/* The verb right behind a comma that has no subject and begins no clause of its own: ", died on Sunday"; or -1. */
static gint
find_bare_verb_behind (const WhenceTree *self,
                       gint              root)
{
  for (gint i = (gint) self->n - 1; i > root; i--)
    {
      gint begin = i;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].head == WHENCE_SYNTAX_ROOT || self->syntax[i].form == WHENCE_FORM_GERUND)
        continue;
      while (begin > 0 && (self->syntax[begin - 1].upos == WHENCE_UPOS_AUX || self->syntax[begin - 1].upos == WHENCE_UPOS_ADV))
        begin--;
      if (whence_tree_is_comma (self, begin - 1) && whence_repairs_find_subject (self, i) < 0 && whence_repairs_find (self, i, WHENCE_DEPREL_CC) < 0
          && (begin < i || self->syntax[i].form == WHENCE_FORM_PRESENT || whence_tree_word_is (self, i, self->lexicon->finites)
              || self->syntax[i].deprel == WHENCE_DEPREL_PARATAXIS))
        return i;
    }
  return -1;
}

/* "Bank of Lund, which has forty branches, announced it": what a sentence begins with, and a clause tells more of, is who the verb behind that is of. */
static void
claim_first (WhenceTree *self)
{
  gint comma = find_comma_behind_first (self), root = find_root (self), noun = comma < 0 ? -1 : find_first_noun (self, comma);

  if (noun < 0 || comma + 4 >= (gint) self->n || !whence_tree_word_is (self, comma + 1, self->lexicon->relatives) || root < comma + 2
      || self->syntax[root].upos != WHENCE_UPOS_VERB || (self->syntax[root].form != WHENCE_FORM_PAST && self->syntax[root].form != WHENCE_FORM_PRESENT)
      || whence_repairs_find_subject (self, root) >= 0 || !whence_tree_is_comma (self, root - 1))
    return;
  for (gint i = 0; i < comma; i++)
    if (i != noun && self->syntax[i].head == root)
      {
        self->syntax[i].head = noun;
        if (i > noun && whence_repairs_is_noun (self, i))
          self->syntax[i].deprel = WHENCE_DEPREL_NMOD;
      }
  self->syntax[noun].upos = noun == 0 ? WHENCE_UPOS_PROPN : self->syntax[noun].upos;
  whence_repairs_hang_subject (self, noun, root);
}

/* "Among people with little schooling, the rate was 7 percent": behind the comma of what a preposition leads to, a noun with an article that nothing joins to
 * one before is who or what the main clause is of. */
static void
claim_behind_lead (WhenceTree *self)
{
  gint root = find_root (self), helper = -1, comma = 1, noun = -1;

  if (root < 4 || self->syntax[0].upos != WHENCE_UPOS_ADP || whence_repairs_find_subject (self, root) >= 0)
    return;
  for (gint i = 1; i < root && helper < 0; i++)
    if (self->syntax[i].head == root && self->syntax[i].upos == WHENCE_UPOS_AUX)
      helper = i;
  while (comma < helper && !whence_tree_is_comma (self, comma))
    comma++;
  if (comma + 2 >= helper || self->syntax[comma + 1].upos != WHENCE_UPOS_DET)
    return;
  for (gint i = comma + 2; i < helper && noun < 0; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_CONJ && self->syntax[i].head < comma && self->syntax[comma + 1].head == i && whence_repairs_find (self, i, WHENCE_DEPREL_CC) < 0)
      noun = i;
  if (noun < 0)
    return;
  for (gint i = noun + 1; i < helper; i++)
    if (self->syntax[i].head >= 0 && self->syntax[i].head < comma)
      self->syntax[i].head = noun;
  whence_repairs_hang_subject (self, noun, root);
}

/* Makes @verb the main one of the clause that @participle led, which tells more of its subject. */
static void
lower_participle (WhenceTree *self,
                  gint        participle,
                  gint        subject,
                  gint        verb)
{
  whence_repairs_hang (self, verb, self->syntax[participle].head, self->syntax[participle].deprel);
  self->syntax[subject].head = verb;
  self->syntax[participle] = (WhenceSyntax){ subject, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
  for (gint i = 0; i < (gint) self->n; i++)
    if (self->syntax[i].head == participle && (i < subject || i > verb))
      self->syntax[i].head = verb;
}

/* Whether a verb that has a subject may be a participle behind it, that is: has neither helper nor object. */
static gboolean
may_describe (const WhenceTree *self,
              gint              verb)
{
  return self->syntax[verb].upos == WHENCE_UPOS_VERB && self->syntax[verb].form == WHENCE_FORM_PAST && !whence_tree_word_is (self, verb, self->lexicon->finites)
         && whence_repairs_find (self, verb, WHENCE_DEPREL_AUX) < 0 && whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) < 0;
}

/* "A gang led by the smuggler Karl Berg robbed it": a name right behind who did what the participle tells is no second subject. */
static void
join_agents (WhenceTree *self)
{
  for (gint i = 4; i < (gint) self->n; i++)
    {
      gint agent = i - 1, verb = self->syntax[i].head, first, participle = self->syntax[agent].head, by = whence_repairs_find (self, agent, WHENCE_DEPREL_CASE);

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || self->syntax[i].upos != WHENCE_UPOS_PROPN || verb < i || self->syntax[agent].upos != WHENCE_UPOS_NOUN
          || participle < 0 || participle > agent || by < 0 || whence_tree_get_class (self, by) != WHENCE_CLASS_BY)
        continue;
      first = whence_repairs_find_subject (self, verb);
      if (self->syntax[verb].deprel == WHENCE_DEPREL_PARATAXIS && self->syntax[verb].head == participle && may_describe (self, participle)
          && (first = whence_repairs_find_subject (self, participle)) >= 0 && first < participle)
        lower_participle (self, participle, first, verb);
      else if (first < 0 || first >= agent || self->syntax[participle].head != first)
        continue;
      whence_repairs_hang (self, i, agent, WHENCE_DEPREL_FLAT);
    }
}

/* "A pact of Lund, Rome and Kiel, signed in 1990, shared it": of two verbs behind commas that nothing joins the first is put in. */
static void
lower_put_in (WhenceTree *self)
{
  gint root = find_root (self), subject, second;

  if (root < 3 || !may_describe (self, root) || !whence_tree_is_comma (self, root - 1) || (subject = whence_repairs_find_subject (self, root)) < 0 || subject > root
      || (second = whence_repairs_find (self, root, WHENCE_DEPREL_CONJ)) < root + 2 || self->syntax[second].upos != WHENCE_UPOS_VERB
      || self->syntax[second].form != WHENCE_FORM_PAST || !whence_tree_is_comma (self, second - 1) || whence_repairs_find_subject (self, second) >= 0)
    return;
  for (gint i = root; i < (gint) self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_CC && (self->syntax[i].head == second || self->syntax[self->syntax[i].head].head == root))
      return;
  lower_participle (self, root, subject, second);
}

/* "and [over the weekend] two councillors": a date that was not shown, with what leads to it. */
static gboolean
is_unseen_date (const WhenceTree *self,
                gint              node)
{
  return self->syntax[node].upos == WHENCE_UPOS_NOUN && self->syntax[node].deprel == WHENCE_DEPREL_OBL
         && whence_tree_word_is (self, node, self->lexicon->shapes->to_dates);
}

/* ", and the last families left in 1991": behind the comma and the "and" a clause begins. */
static void
raise_joined (WhenceTree *self)
{
  const WhenceShapeWords *words = self->lexicon->shapes;
  gint root = find_root (self);

  for (gint i = 3; root > 0 && i + 2 < (gint) self->n; i++)
    {
      gint noun, verb = i + 1;

      if (self->syntax[i].upos != WHENCE_UPOS_CCONJ || !whence_tree_is_comma (self, i - 1) || root > i || self->syntax[root].upos != WHENCE_UPOS_VERB)
        continue;
      while (verb < (gint) self->n && self->syntax[verb].upos != WHENCE_UPOS_VERB && self->syntax[verb].upos != WHENCE_UPOS_AUX
             && self->syntax[verb].upos != WHENCE_UPOS_PUNCT)
        verb++;
      if (verb == (gint) self->n || !may_be_main (self, verb) || has_finite_behind (self, verb)
          || !(is_unseen_date (self, i + 1) || whence_tree_has_form (self, verb, words->intransitives)
               || whence_tree_has_form (self, verb, words->changers)))
        continue;
      noun = find_phrase_noun (self, whence_repairs_find_phrase_begin (self, verb), verb);
      if (noun <= i || whence_tree_is_below (self, root, noun))
        continue;
      whence_repairs_hang (self, verb, root, WHENCE_DEPREL_CONJ);
      self->syntax[verb].form = WHENCE_FORM_PAST;
      whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
      if (is_unseen_date (self, i + 1))
        self->syntax[i + 1].head = verb;
      self->syntax[i].head = self->syntax[i - 1].head = verb;
      self->syntax[i].deprel = WHENCE_DEPREL_CC;
    }
}

/* ", and tension between the two camps built": what stands right behind the "and" of a clause and is between two, is what the verb behind those is of. */
static void
raise_between (WhenceTree *self)
{
  gint root = find_root (self);

  for (gint between = 4; root > 0 && between + 3 < (gint) self->n; between++)
    {
      gint noun = between - 1, joint = noun - 1, verb = self->syntax[between].head + 1;

      if (whence_tree_get_class (self, between) != WHENCE_CLASS_BETWEEN || self->syntax[joint].upos != WHENCE_UPOS_CCONJ || !whence_tree_is_comma (self, joint - 1) || root > joint
          || self->syntax[root].upos != WHENCE_UPOS_VERB || verb <= between + 1 || verb >= (gint) self->n || !whence_tree_is_past_verb (self, verb) || has_finite_behind (self, verb)
          || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_OBL_AGENT) >= 0
          || whence_repairs_find_subject (self, verb) >= 0)
        continue;
      self->syntax[noun].upos = WHENCE_UPOS_NOUN;
      self->syntax[noun].form = WHENCE_FORM_NONE;
      whence_repairs_hang (self, verb, root, WHENCE_DEPREL_CONJ);
      self->syntax[verb].form = WHENCE_FORM_PAST;
      whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
      whence_repairs_hang (self, verb - 1, noun, WHENCE_DEPREL_NMOD);
      whence_repairs_hang (self, joint, verb, WHENCE_DEPREL_CC);
    }
}

/* "The town, no longer able to pay, sold it": how the subject was is put in, and the verb behind it is what is said. */
static void
raise_behind_adjectives (WhenceTree *self)
{
  gint root = find_root (self), subject = root >= 0 ? whence_repairs_find_subject (self, root) : -1, verb;

  if (subject < 0 || subject > root || self->syntax[root].upos != WHENCE_UPOS_ADJ || !whence_tree_is_comma (self, subject + 1)
      || whence_repairs_find (self, root, WHENCE_DEPREL_COP) >= 0)
    return;
  verb = find_bare_verb_behind (self, root);
  if (verb >= 0 && self->syntax[verb].head == root)
    lead_with (self, verb, subject, root);
}

/* "The pier, once the pride of the town, collapsed": of two subjects the one between the commas says more of the first. */
static void
part_apposed (WhenceTree *self)
{
  for (gint i = 3; i + 2 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, first, comma, end = verb;

      if (!whence_deprel_is_subject (self->syntax[i].deprel) || !whence_repairs_is_noun (self, i) || verb < i || self->syntax[verb].upos != WHENCE_UPOS_VERB)
        continue;
      first = whence_repairs_find_subject (self, verb);
      while (end > i && (self->syntax[end - 1].upos == WHENCE_UPOS_AUX || self->syntax[end - 1].upos == WHENCE_UPOS_ADV))
        end--;
      if (first < 0 || first >= i - 1 || !whence_tree_is_comma (self, end - 1) || !whence_tree_is_comma (self, first + 1))
        continue;
      for (comma = first + 2; comma < end - 1; comma++)
        if (whence_tree_is_comma (self, comma) || self->syntax[comma].upos == WHENCE_UPOS_VERB || self->syntax[comma].upos == WHENCE_UPOS_CCONJ)
          break;
      if (comma < end - 1)
        continue;
      for (gint k = first + 2; k < i; k++)
        if (self->syntax[k].head == verb)
          self->syntax[k] = (WhenceSyntax){ i, WHENCE_UPOS_ADV, WHENCE_DEPREL_ADVMOD, WHENCE_FORM_NONE };
      whence_repairs_hang (self, i, first, WHENCE_DEPREL_APPOS);
    }
}

/* "London share prices fell on Friday": a verb's bare form goes with no noun in the singular; it is a noun, and the verb that stands behind is the clause's. */
static void
turn_bare_roots (WhenceTree *self)
{
  for (gint i = 1; i + 2 < (gint) self->n; i++)
    {
      gint noun = i + 1, verb = i + 2, subject = i - 1;

      if (self->syntax[i].head != WHENCE_SYNTAX_ROOT || self->syntax[i].upos != WHENCE_UPOS_VERB || (self->syntax[i].form != WHENCE_FORM_BASE && self->syntax[i].form != WHENCE_FORM_PRESENT)
          || (self->words[i].length > 1 && self->words[i].text[self->words[i].length - 1] == 's') || whence_repairs_find_subject (self, i) != subject
          || !whence_repairs_is_noun (self, subject) || self->syntax[subject].form == WHENCE_FORM_PLURAL || self->tokens->classes[self->first + (guint) subject] == WHENCE_CLASS_AND
          || whence_repairs_find (self, i, WHENCE_DEPREL_AUX) >= 0 || self->syntax[noun].head != i || self->syntax[noun].deprel != WHENCE_DEPREL_OBJ || !may_be_main (self, verb))
        continue;
      for (gint k = 0; k < (gint) self->n; k++)
        if (k != noun && self->syntax[k].head == i)
          self->syntax[k].head = k > verb ? verb : noun;
      self->syntax[subject].deprel = WHENCE_DEPREL_COMPOUND;
      self->syntax[i] = (WhenceSyntax){ noun, WHENCE_UPOS_NOUN, WHENCE_DEPREL_COMPOUND, WHENCE_FORM_NONE };
      self->syntax[verb] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, WHENCE_FORM_PAST };
      whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
      return;
    }
}

/* "About $60 million flowed out last week, twice the sum of May": an amount that a sentence begins with is what its verb is of. */
static void
raise_behind_amounts (WhenceTree *self)
{
  gint amount = -1, verb = 0;

  for (; verb + 1 < (gint) self->n && self->syntax[verb].upos != WHENCE_UPOS_VERB; verb++)
    switch (self->syntax[verb].upos)
      {
      case WHENCE_UPOS_SYM:
        amount = verb;
        break;
      case WHENCE_UPOS_NUM:
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_ADV:
      case WHENCE_UPOS_ADP:
      case WHENCE_UPOS_ADJ:
        break;
      default:
        return;
      }
  if (amount < 0 || self->syntax[amount].head != WHENCE_SYNTAX_ROOT || !is_whole (self) || !whence_tree_is_past_verb (self, verb)
      || whence_repairs_find_subject (self, verb) >= 0 || self->tokens->classes[self->first + (guint) verb + 1] == WHENCE_CLASS_BY || whence_tree_is_comma (self, verb + 1))
    return;
  lead_with (self, verb, amount, amount);
  for (gint i = 0; i < amount; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_ADJ && self->syntax[i].head == amount)
      self->syntax[i].deprel = WHENCE_DEPREL_AMOD;
}

static gboolean
has_finite_verb (const WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_AUX
        || (self->syntax[i].upos == WHENCE_UPOS_VERB && (self->syntax[i].form == WHENCE_FORM_PAST || self->syntax[i].form == WHENCE_FORM_PRESENT)))
      return TRUE;
  return FALSE;
}

/* "The state plans to begin selling its shares": of a sentence without a verb what says what is to be done is one, and the noun before it is who means to. */
static void
raise_plans (WhenceTree *self,
             gint        root)
{
  gint who = root - 1, to_do = root + 2;

  if (who < 0 || to_do >= (gint) self->n || self->syntax[root].form != WHENCE_FORM_PLURAL || self->syntax[who].deprel != WHENCE_DEPREL_COMPOUND || self->syntax[who].head != root
      || self->syntax[to_do - 1].upos != WHENCE_UPOS_PART || self->syntax[to_do].head != root || self->syntax[to_do].form != WHENCE_FORM_BASE
      || !whence_kinds_has_form (self->lexicon, self->lexicon->shapes->aiming, self->words[root].text, self->words[root].length) || has_finite_verb (self))
    return;
  self->syntax[root].upos = WHENCE_UPOS_VERB;
  self->syntax[root].form = WHENCE_FORM_PRESENT;
  self->syntax[to_do].deprel = WHENCE_DEPREL_XCOMP;
  for (gint i = 0; i < who; i++)
    if (self->syntax[i].head == root)
      self->syntax[i].head = who;
  whence_repairs_hang_subject (self, who, root);
}

/* "Under the deal, the state has until May": what a preposition leads to before a comma is no clause; the helper that helps no verb, right behind its noun,
 * is what is said. */
static void
raise_lone_helper (WhenceTree *self,
                   gint        root)
{
  for (gint i = root + 3; i + 1 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head;

      if (self->syntax[i].upos != WHENCE_UPOS_AUX || self->syntax[i].deprel != WHENCE_DEPREL_ACL_RELCL || noun != i - 1 || self->syntax[noun].head != root
          || !whence_tree_is_comma (self, root + 1))
        continue;
      self->syntax[i] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_VERB, WHENCE_DEPREL_ROOT, self->syntax[i].form };
      whence_repairs_hang (self, noun, i, WHENCE_DEPREL_NSUBJ);
      whence_repairs_hang (self, root, i, WHENCE_DEPREL_OBL);
      return;
    }
}

/* A sentence that the parser found no verb in. */
static void
raise_verbless (WhenceTree *self)
{
  gint root = find_root (self);

  if (root < 0 || self->syntax[root].upos != WHENCE_UPOS_NOUN)
    return;
  if (whence_repairs_find (self, root, WHENCE_DEPREL_CASE) == 0)
    raise_lone_helper (self, root);
  else
    raise_plans (self, root);
}

/**
 * whence_repairs_run_roots:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_roots (WhenceTree *self)
{
  raise_verbless (self);
  raise_only_verbs (self);
  turn_bare_roots (self);
  raise_behind_amounts (self);
  claim_first (self);
  claim_behind_lead (self);
  join_agents (self);
  lower_put_in (self);
  raise_joined (self);
  raise_between (self);
  raise_behind_adjectives (self);
  part_apposed (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "was arrested on Monday, released on bail a week later and charged in July": verbs in a row have one subject, and one "was". */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

/* The first child of @node before it with one of two relations, or -1.  The tree is not linked yet. */
static gint
find_before (const WhenceTree *self, gint node, WhenceDeprel deprel, WhenceDeprel other)
{
  for (gint i = 0; i < node; i++)
    if (self->syntax[i].head == node && (self->syntax[i].deprel == deprel || self->syntax[i].deprel == other))
      return i;
  return -1;
}

static gint
find_helper (const WhenceTree *self, gint verb)
{
  return find_before (self, verb, WHENCE_DEPREL_AUX, WHENCE_DEPREL_AUX_PASS);
}

static gboolean
has_subject (const WhenceTree *self, gint verb)
{
  return find_before (self, verb, WHENCE_DEPREL_NSUBJ, WHENCE_DEPREL_NSUBJ_PASS) >= 0;
}

static gboolean
has_object (const WhenceTree *self, gint verb)
{
  for (gint i = verb + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_OBJ)
      {
        /* a noun behind a preposition is none, whatever the parser says */
        return find_before (self, i, WHENCE_DEPREL_CASE, WHENCE_DEPREL_CASE) < 0;
      }
  return FALSE;
}

/* The first verb of the row that @verb is in. */
static gint
find_first (const WhenceTree *self, gint verb)
{
  for (guint step = 0; step < self->n && self->syntax[verb].deprel == WHENCE_DEPREL_CONJ && self->syntax[verb].head >= 0; step++)
    verb = self->syntax[verb].head;
  return verb;
}

/* "…, released on bail and charged": a verb that goes on with "and" behind the comma, and no second one, as "…, helped by loans, and bought" has, parts them. */
static gboolean
goes_on (const WhenceTree *self, gint verb)
{
  for (gint i = verb + 1; i < (gint) self->n && !whence_tree_is_comma (self, i); i++)
    if ((self->syntax[i].head == verb || self->syntax[i].head == self->syntax[verb].head) && self->syntax[i].deprel == WHENCE_DEPREL_CONJ
        && whence_tree_is_past_verb (self, i) && find_before (self, i, WHENCE_DEPREL_CC, WHENCE_DEPREL_CC) > verb)
      return TRUE;
  return FALSE;
}

/* What the parser takes for a circumstance: a verb right behind a comma, with its own helper or the next one behind an "and". */
static void
join_row (WhenceTree *self, gint verb)
{
  gint helper = find_helper (self, verb), head = self->syntax[verb].head;

  if ((self->syntax[verb].deprel != WHENCE_DEPREL_ADVCL && self->syntax[verb].deprel != WHENCE_DEPREL_PARATAXIS) || head < 0 || head >= verb
      || has_subject (self, verb) || find_before (self, verb, WHENCE_DEPREL_MARK, WHENCE_DEPREL_CASE) >= 0
      || !whence_tree_is_comma (self, (helper >= 0 ? helper : verb) - 1) || (helper < 0 && !goes_on (self, verb))
      || (helper >= 0 && self->syntax[helper].form == WHENCE_FORM_GERUND) || self->syntax[find_first (self, head)].upos != WHENCE_UPOS_VERB
      || !has_subject (self, find_first (self, head)))
    return;
  whence_repairs_hang (self, verb, find_first (self, head), WHENCE_DEPREL_CONJ);
}

/* "and sunk by a torpedo" */
static gboolean
has_agent (const WhenceTree *self, gint verb)
{
  for (gint i = verb + 1; i < (gint) self->n; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_OBL_AGENT)
      return TRUE;
  return FALSE;
}

/* "was founded, went public and filed for bankruptcy": a verb of the row between the one with "was" and @verb that is told of who does it. */
static gboolean
follows_active (const WhenceTree *self, gint owner, gint verb)
{
  for (gint i = owner + 1; i < verb; i++)
    if (self->syntax[i].head == owner && self->syntax[i].deprel == WHENCE_DEPREL_CONJ && self->syntax[i].form == WHENCE_FORM_PAST
        && whence_tree_word_is (self, i, self->lexicon->finites))
      return TRUE;
  return FALSE;
}

/* Whether what one of the row before was done to has this done to it, too: "was arrested and released", but "was arrested and died". */
static void
set_voice (WhenceTree *self, gint verb)
{
  const WhenceShapeWords *shapes = self->lexicon->shapes;
  gint owner = self->syntax[verb].head;
  gboolean active;

  if (owner < 0)
    return;
  for (guint step = 0; step < self->n && self->syntax[owner].deprel == WHENCE_DEPREL_CONJ && self->syntax[owner].head >= 0
                       && find_helper (self, owner) < 0 && !has_subject (self, owner);
       step++)
    owner = self->syntax[owner].head;
  if (has_subject (self, verb) || find_helper (self, verb) >= 0 || find_before (self, owner, WHENCE_DEPREL_AUX_PASS, WHENCE_DEPREL_AUX_PASS) < 0)
    return;
  active = !whence_kinds_is_participle (self->lexicon, self->words[verb].text, self->words[verb].length)
           && (follows_active (self, owner, verb) || whence_tree_has_form (self, verb, shapes->intransitives)
               || (whence_tree_has_form (self, verb, shapes->changers) && !has_agent (self, verb)) || whence_tree_word_is (self, verb, self->lexicon->finites)
               || (has_object (self, verb) && !whence_tree_has_form (self, verb, shapes->makers)));
  self->syntax[verb].head = owner;
  self->syntax[verb].form = active ? WHENCE_FORM_PAST : WHENCE_FORM_PARTICIPLE;
}

/* "Under a law passed in 2010, shops may open": what is done to the noun right before it, which the preposition leads to. */
static void
hang_participle (WhenceTree *self, gint verb)
{
  gint noun = verb - 1, clause = -1;

  if (noun < 1 || self->syntax[noun].upos != WHENCE_UPOS_NOUN || self->syntax[noun].head != verb || self->syntax[noun].deprel != WHENCE_DEPREL_OBL
      || find_before (self, noun, WHENCE_DEPREL_CASE, WHENCE_DEPREL_CASE) < 0 || has_subject (self, verb) || find_helper (self, verb) >= 0)
    return;
  if (self->syntax[verb].deprel == WHENCE_DEPREL_ADVCL && self->syntax[verb].head > verb)
    clause = self->syntax[verb].head;
  /* the clause behind the comma is the main one */
  for (gint i = verb + 1; i < (gint) self->n && clause < 0 && self->syntax[verb].head < 0; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_ADVCL && has_subject (self, i))
      {
        clause = i;
        whence_repairs_hang (self, i, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
      }
  if (clause < 0)
    return;
  self->syntax[noun].head = clause;
  whence_repairs_hang (self, verb, noun, WHENCE_DEPREL_ACL);
  self->syntax[verb].form = WHENCE_FORM_PARTICIPLE;
}

/* "backed by the board a week later and sold": whom "by" leads to is no subject of the verb behind the "and". */
static void
return_agent (WhenceTree *self, gint verb)
{
  gint agent = whence_repairs_find_subject (self, verb), cc = find_before (self, verb, WHENCE_DEPREL_CC, WHENCE_DEPREL_CC), by = agent - 1, done;

  if (agent < 2 || cc < agent)
    return;
  while (by > 0 && self->syntax[by].upos != WHENCE_UPOS_ADP && self->syntax[by].head == agent)
    by--;
  done = by - 1;
  if (done < 0 || self->tokens->classes[self->first + (guint) by] != WHENCE_CLASS_BY || !whence_tree_is_past_verb (self, done) || whence_tree_is_below (self, done, verb))
    return;
  whence_repairs_attach (self, by, agent, WHENCE_DEPREL_CASE);
  whence_repairs_attach (self, agent, done, WHENCE_DEPREL_OBL_AGENT);
  whence_repairs_attach (self, verb, find_first (self, done), WHENCE_DEPREL_CONJ);
}

/* The last verb before @node that is joined to @verb, where more than a verb stands before its "and" and nothing parts it from @node; or -1. */
static gint
find_joined (const WhenceTree *self, gint verb, gint node)
{
  gboolean told = FALSE;
  gint joined = -1;

  for (gint i = verb + 1; i < node; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_CONJ && self->syntax[i].head == verb && self->syntax[i].upos == WHENCE_UPOS_VERB)
      joined = told && !has_subject (self, i) && find_before (self, i, WHENCE_DEPREL_CC, WHENCE_DEPREL_CC) > verb ? i : -1;
    else if (joined >= 0 && whence_tree_is_comma (self, i))
      return -1;
    else
      told = told || (joined < 0 && (whence_repairs_is_noun (self, i) || self->syntax[i].upos == WHENCE_UPOS_ADP));
  return joined;
}

/* Whether @node belongs to the first of two verbs, which it stands before or behind: "opened in 1902, admitted …", unlike "opened and, in 1902, admitted". */
static gboolean
ends_before (const WhenceTree *self, gint node, gint verb)
{
  gint first = self->syntax[verb].head;
  gboolean comma = FALSE;

  if (first > node)
    return TRUE;
  if (has_subject (self, verb))
    return FALSE;
  for (gint i = first + 1; i < node; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_PUNCT || self->syntax[i].upos == WHENCE_UPOS_CCONJ)
      return FALSE;
  for (gint i = node + 1; i < verb; i++)
    comma = comma || whence_tree_is_comma (self, i);
  return first >= 0 && comma && self->syntax[first].upos == WHENCE_UPOS_VERB;
}

/* "studied physics and moved to Geneva in 1966": what stands behind the last of two verbs tells of it, and what stands before both of the first. */
static void
lower_circumstances (WhenceTree *self)
{
  for (gint i = 0; i < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, joined;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBL || verb < 0 || self->syntax[verb].upos != WHENCE_UPOS_VERB)
        continue;
      joined = verb < i ? find_joined (self, verb, i) : self->syntax[verb].deprel == WHENCE_DEPREL_CONJ && ends_before (self, i, verb) ? self->syntax[verb].head : -1;
      if (joined >= 0)
        self->syntax[i].head = joined;
    }
}

/* "sold the mills, only to buy them back, for less, in 1938": what stands behind is of what is told last. */
static void
lower_sequels (WhenceTree *self)
{
  for (gint only = 1; only + 2 < (gint) self->n; only++)
    {
      gint verb = self->syntax[only].head;

      if (!whence_tree_word_is (self, only, self->lexicon->shapes->sequels) || !whence_tree_is_comma (self, only - 1) || verb != only + 2
          || whence_tree_get_class (self, only + 1) != WHENCE_CLASS_TO)
        continue;
      for (gint i = verb + 1; i < (gint) self->n; i++)
        if (self->syntax[i].deprel == WHENCE_DEPREL_OBL && self->syntax[i].head >= 0 && self->syntax[i].head < only)
          self->syntax[i].head = verb;
    }
}

/* Where a date ends that begins at @begin, or @begin. */
static gint
find_date_end (const WhenceTree *self, gint begin)
{
  static const char classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_UNIT, WHENCE_CLASS_UNITS, WHENCE_CLASS_LATER, '\0' };
  gint end = begin + 1;
  gboolean dated = FALSE;

  while (end < (gint) self->n && self->syntax[end].head == begin && self->syntax[end].deprel == WHENCE_DEPREL_FLAT)
    end++;
  for (gint i = begin; i < end; i++)
    dated = dated || strchr (classes, self->tokens->classes[self->first + (guint) i]) != NULL;
  return dated ? end : begin;
}

/* "was elected in 1998 and two years later resigned": two dates are not joined where a verb stands right behind the second. */
static void
part_dates (WhenceTree *self)
{
  for (gint joint = 3; joint + 2 < (gint) self->n; joint++)
    {
      /* "and in 1920 joined" */
      gint date = joint + 1 + (self->syntax[joint + 1].deprel == WHENCE_DEPREL_CASE), before = self->syntax[date].head, verb, first;

      if (self->syntax[joint].upos != WHENCE_UPOS_CCONJ || self->syntax[date].deprel != WHENCE_DEPREL_CONJ || before < 0 || before > joint)
        continue;
      verb = find_date_end (self, date);
      if (verb == date || verb >= (gint) self->n || !whence_tree_is_past_verb (self, verb) || has_subject (self, verb))
        continue;
      for (first = before; first > 0 && !whence_tree_is_past_verb (self, first);)
        first--;
      if (self->syntax[first].upos != WHENCE_UPOS_VERB || whence_tree_is_below (self, first, verb))
        continue;
      self->syntax[before].head = self->syntax[before].head == verb ? first : self->syntax[before].head;
      self->syntax[joint].head = self->syntax[date].head = verb;
      self->syntax[date].deprel = WHENCE_DEPREL_OBL;
      whence_repairs_hang (self, verb, first, WHENCE_DEPREL_CONJ);
    }
}

/* The word that a helper right behind "and" makes a clause with: "and [are] open again today", "but [will] not be back before May", "and [was] over by noon";
 * or -1.  It stands before the first preposition. */
static gint
find_second (const WhenceTree *self, gint helper)
{
  gboolean be = whence_tree_word_is (self, helper, self->lexicon->be);
  gint found = -1;

  for (gint i = helper + 1; i < (gint) self->n; i++)
    switch (self->syntax[i].upos)
      {
      case WHENCE_UPOS_VERB:
        return i;
      case WHENCE_UPOS_ADJ:
        found = be ? i : found;
        if (found == i && i + 1 < (gint) self->n && self->syntax[i + 1].upos == WHENCE_UPOS_ADV)
          return i;
        break;
      case WHENCE_UPOS_NOUN:
      case WHENCE_UPOS_PROPN:
        /* "a park", "a state park" */
        found = be ? i : found;
        break;
      case WHENCE_UPOS_ADV:
        found = be && found < 0 && i + 1 < (gint) self->n && self->syntax[i + 1].upos == WHENCE_UPOS_ADP ? i : found;
        break;
      case WHENCE_UPOS_AUX:
        be = be || whence_tree_word_is (self, i, self->lexicon->be);
        break;
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_PART:
        break;
      default:
        return found;
      }
  return found;
}

/* The finite verb with a subject that leads the sentence up to @joint, or -1. */
static gint
find_lead (const WhenceTree *self, gint joint)
{
  for (gint i = 0; i < joint; i++)
    if (self->syntax[i].head == WHENCE_SYNTAX_ROOT)
      return self->syntax[i].upos == WHENCE_UPOS_VERB && has_subject (self, i) ? i : -1;
  return -1;
}

/* Hangs what stands before the word that makes a clause on it: "and", helpers, adverbs, an article. */
static void
hang_before (WhenceTree *self, gint at, gint second)
{
  WhenceDeprel deprel = WHENCE_DEPREL_ADVMOD;

  switch (self->syntax[at].upos)
    {
    case WHENCE_UPOS_CCONJ:
      deprel = WHENCE_DEPREL_CC;
      break;
    case WHENCE_UPOS_AUX:
      deprel = self->syntax[second].upos == WHENCE_UPOS_VERB || self->syntax[at].form == WHENCE_FORM_MODAL ? WHENCE_DEPREL_AUX : WHENCE_DEPREL_COP;
      break;
    case WHENCE_UPOS_DET:
      deprel = WHENCE_DEPREL_DET;
      break;
    case WHENCE_UPOS_ADJ:
      deprel = WHENCE_DEPREL_AMOD;
      break;
    case WHENCE_UPOS_NOUN:
    case WHENCE_UPOS_PROPN:
      deprel = WHENCE_DEPREL_COMPOUND;
      break;
    default:
      break;
    }
  whence_repairs_attach (self, at, second, deprel);
}

/* "were closed on Monday and are open again today": a helper right behind "and" opens a clause that shares the subject, which the parser hangs on the
 * date before. */
static void
part_clauses (WhenceTree *self)
{
  for (gint joint = 3; joint + 2 < (gint) self->n; joint++)
    {
      gint helper = joint + 1, second, lead;
      gboolean joined;

      if (self->syntax[joint].upos != WHENCE_UPOS_CCONJ)
        continue;
      while (helper + 1 < (gint) self->n && self->syntax[helper].upos == WHENCE_UPOS_ADV)
        helper++;
      if (self->syntax[helper].upos != WHENCE_UPOS_AUX || self->syntax[helper].form == WHENCE_FORM_BASE || !whence_tree_word_is (self, joint, self->lexicon->coordinators)
          || (lead = find_lead (self, joint)) < 0 || (second = find_second (self, helper)) < 0
          || whence_tree_is_below (self, lead, second))
        continue;
      joined = self->syntax[second].deprel == WHENCE_DEPREL_CONJ && self->syntax[second].head >= 0 && self->syntax[second].head < joint
               && self->syntax[self->syntax[second].head].upos == WHENCE_UPOS_VERB;
      if (joined && self->syntax[second].upos == WHENCE_UPOS_VERB)
        continue;
      for (gint i = joint; i < second && !joined; i++)
        hang_before (self, i, second);
      for (gint i = second + 1; i < (gint) self->n && self->syntax[i].upos != WHENCE_UPOS_CCONJ && !whence_tree_is_comma (self, i); i++)
        if (self->syntax[i].head < second && self->syntax[i].upos != WHENCE_UPOS_PUNCT)
          self->syntax[i].head = second;
      if (joined)
        continue;
      if (self->syntax[second].upos == WHENCE_UPOS_ADV)
        self->syntax[second].upos = WHENCE_UPOS_ADJ;
      whence_repairs_attach (self, second, lead, WHENCE_DEPREL_CONJ);
    }
}

/* "30 people were killed [and 100] injured": the last word of what a number begins behind "and" that shares the verb's "were", or -1. */
static gint
find_gapped (const WhenceTree *self, gint joint)
{
  gint last = joint + 2;

  if (last + 1 >= (gint) self->n || self->syntax[joint].upos != WHENCE_UPOS_CCONJ || self->syntax[joint + 1].upos != WHENCE_UPOS_NUM)
    return -1;
  last += self->syntax[last].upos == WHENCE_UPOS_NOUN && !(whence_repairs_get_flags (self, last) & WHENCE_TOKEN_PAST);
  if (last + 1 >= (gint) self->n || !(whence_repairs_get_flags (self, last) & WHENCE_TOKEN_PAST) || whence_tree_word_is (self, last, self->lexicon->finites))
    return -1;
  switch (self->syntax[last + 1].upos)
    {
    case WHENCE_UPOS_ADP:
    case WHENCE_UPOS_ADV:
    case WHENCE_UPOS_PUNCT:
    case WHENCE_UPOS_SCONJ:
      return last;
    default:
      return -1;
    }
}

/* "30 people were killed and 100 injured on Saturday when a train derailed": all that is told of the first verb. */
static void
join_gapped (WhenceTree *self)
{
  for (gint joint = 3; joint + 3 < (gint) self->n; joint++)
    {
      gint last = find_gapped (self, joint), verb = joint - 1;

      while (last > 0 && verb > 0 && self->syntax[verb].upos != WHENCE_UPOS_VERB && self->syntax[verb].upos != WHENCE_UPOS_PUNCT)
        verb--;
      if (last < 0 || self->syntax[verb].upos != WHENCE_UPOS_VERB || find_before (self, verb, WHENCE_DEPREL_AUX_PASS, WHENCE_DEPREL_AUX_PASS) < 0
          || whence_tree_is_below (self, verb, last))
        continue;
      for (gint i = joint; i < (gint) self->n; i++)
        if (i > last && self->syntax[i].head >= joint && self->syntax[i].head <= last)
          self->syntax[i].head = verb;
        else if (i < last)
          self->syntax[i] = (WhenceSyntax){ last, self->syntax[i].upos, i == joint ? WHENCE_DEPREL_CC : WHENCE_DEPREL_NUMMOD, self->syntax[i].form };
      self->syntax[last] = (WhenceSyntax){ verb, WHENCE_UPOS_ADJ, WHENCE_DEPREL_CONJ, WHENCE_FORM_NONE };
    }
}

/* "It grew, adding Lund in 1952 and Kem in 1955": what is named in a row with a gerund's object, each with its date, is not what the verb before is done to. */
static void
lower_gapped (WhenceTree *self)
{
  gint gerund = -1, object = -1;

  for (gint i = 1; i + 1 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head;

      if (self->syntax[i].deprel == WHENCE_DEPREL_ADVCL && verb >= 0 && verb < i && whence_repairs_is_gerund (self, i))
        {
          gerund = i;
          object = whence_repairs_find (self, i, WHENCE_DEPREL_OBJ);
          continue;
        }
      if (gerund < 0 || object < gerund || object > i || self->syntax[i].deprel != WHENCE_DEPREL_CONJ || !whence_repairs_is_noun (self, i)
          || !(verb == self->syntax[gerund].head || whence_tree_is_below (self, i, object)) || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) >= 0)
        continue;
      if (i + 2 < (gint) self->n && self->syntax[i + 1].head == i + 2 && self->syntax[i + 2].head == self->syntax[gerund].head && whence_repairs_is_date_word (self, i + 2))
        whence_repairs_hang (self, i + 2, i, WHENCE_DEPREL_NMOD);
      whence_repairs_hang (self, i, object, WHENCE_DEPREL_CONJ);
    }
}

/* "ordered the ministry to publish the report by 1 September": what is done by a day is no report by it. */
static void
lift_bounds (WhenceTree *self)
{
  for (gint i = 2; i < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, verb = noun >= 0 && noun < i ? self->syntax[noun].head : -1;

      if (self->syntax[i].deprel == WHENCE_DEPREL_NMOD && verb >= 0 && verb < noun && self->syntax[noun].deprel == WHENCE_DEPREL_OBJ && self->syntax[verb].upos == WHENCE_UPOS_VERB
          && self->tokens->classes[self->first + (guint) i - 1] == WHENCE_CLASS_BY && find_date_end (self, i) > i)
        whence_repairs_attach (self, i, verb, WHENCE_DEPREL_OBL);
    }
}

/* "In May 1948 the group led by Powell announced it": what stands before a noun is not when that was led. */
static void
raise_dates (WhenceTree *self)
{
  for (gint i = 0; i + 3 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, noun = verb > i ? self->syntax[verb].head : -1, above = noun > i && noun < verb ? self->syntax[noun].head : -1;

      if (self->syntax[i].deprel == WHENCE_DEPREL_OBL && above > verb && whence_deprel_is_subject (self->syntax[noun].deprel)
          && (self->syntax[verb].deprel == WHENCE_DEPREL_ACL || self->syntax[verb].deprel == WHENCE_DEPREL_ACL_RELCL))
        self->syntax[i].head = above;
    }
}

/* "The strike, now in its third week, began": what stands between commas before the verb tells of the subject. */
static void
hang_insertions (WhenceTree *self)
{
  for (gint verb = 5; verb < (gint) self->n; verb++)
    {
      gint subject = whence_tree_is_past_verb (self, verb) && whence_tree_is_comma (self, verb - 1) ? whence_repairs_find_subject (self, verb) : -1;
      gint noun = -1, comma;

      if (subject < 0 || subject >= verb - 3)
        continue;
      for (comma = subject + 1; comma < verb - 1 && !whence_tree_is_comma (self, comma); comma++)
        ;
      for (gint i = comma + 1; i < verb - 1; i++)
        if (whence_tree_is_comma (self, i) || self->syntax[i].upos == WHENCE_UPOS_VERB)
          noun = (gint) self->n;
        else if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_OBL)
          noun = noun < 0 ? i : (gint) self->n;
      if (noun < 0 || noun == (gint) self->n || comma != subject + 1 || whence_repairs_find (self, noun, WHENCE_DEPREL_CASE) < 0)
        continue;
      whence_repairs_hang (self, noun, subject, WHENCE_DEPREL_NMOD);
      whence_repairs_hand_over (self, verb, noun, comma, verb);
    }
}

/* "rates, which had been near zero, were raised": what "which" was, where the parser takes "which" itself for that. */
static void
turn_relative_places (WhenceTree *self)
{
  for (gint which = 2; which + 3 < (gint) self->n; which++)
    {
      gint noun = self->syntax[which].head, be, told;

      if (self->syntax[which].deprel != WHENCE_DEPREL_ACL_RELCL || self->syntax[which].upos != WHENCE_UPOS_PRON || noun < 0 || noun > which)
        continue;
      for (be = which + 1; be + 2 < (gint) self->n && (self->syntax[be].upos == WHENCE_UPOS_AUX || self->syntax[be].upos == WHENCE_UPOS_ADV); be++)
        ;
      told = be + 1;
      if (be == which + 1 || self->syntax[be].upos != WHENCE_UPOS_ADP || (!whence_repairs_is_noun (self, told) && self->syntax[told].upos != WHENCE_UPOS_NUM))
        continue;
      self->syntax[told] = (WhenceSyntax){ noun, self->syntax[told].upos, WHENCE_DEPREL_ACL_RELCL, self->syntax[told].form };
      whence_repairs_hang (self, be, told, WHENCE_DEPREL_CASE);
      for (gint i = which + 1; i < be; i++)
        {
          self->syntax[i].head = told;
          self->syntax[i].deprel = self->syntax[i].upos == WHENCE_UPOS_ADV ? WHENCE_DEPREL_ADVMOD : i + 1 == be ? WHENCE_DEPREL_COP : WHENCE_DEPREL_AUX;
        }
      whence_repairs_hand_over (self, which, told, 0, (gint) self->n);
      whence_repairs_hang (self, which, told, WHENCE_DEPREL_NSUBJ);
    }
}

/* "By the time Arnold reached the city": "the time" only leads to the clause. */
static void
lower_times (WhenceTree *self)
{
  for (gint i = 0; i + 3 < (gint) self->n; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_MARK && self->syntax[i].upos != WHENCE_UPOS_PART && whence_tree_get_class (self, i + 1) == WHENCE_CLASS_THE
        && whence_tree_word_is (self, i + 2, self->lexicon->occasions) && self->syntax[i + 2].head > i + 2
        && (self->syntax[i + 2].deprel == WHENCE_DEPREL_COMPOUND || self->syntax[i + 2].deprel == WHENCE_DEPREL_AMOD))
      {
        self->syntax[i + 1].head = self->syntax[i + 2].head = i;
        self->syntax[i + 1].deprel = self->syntax[i + 2].deprel = WHENCE_DEPREL_FIXED;
      }
}

/* "bought Hale in 2003 and, in the autumn of 2006, Pelham Tools": what is led to by a preposition is no part of what stands behind the comma. */
static void
part_led (WhenceTree *self)
{
  for (gint i = 3; i + 2 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i].head, comma, verb, subject;

      if ((self->syntax[i].deprel != WHENCE_DEPREL_COMPOUND && self->syntax[i].deprel != WHENCE_DEPREL_OBL) || noun < i + 2 || !whence_repairs_is_noun (self, noun)
          || whence_repairs_find (self, i, WHENCE_DEPREL_CASE) < 0 || whence_repairs_find_subject (self, noun) >= 0)
        continue;
      for (comma = i + 1; comma < noun && !whence_tree_is_comma (self, comma);)
        comma++;
      for (verb = i - 1; verb > 0 && !whence_tree_is_past_verb (self, verb);)
        verb--;
      subject = whence_repairs_find_subject (self, verb);
      if (comma == noun || verb == 0 || subject < 0 || subject > verb || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) < 0)
        continue;
      whence_repairs_attach (self, noun, verb, WHENCE_DEPREL_CONJ);
      whence_repairs_hang (self, i, verb, WHENCE_DEPREL_OBL);
    }
}

/* Where ", and a second one" at @joint ends, of which nothing more is told than which of several it is; or -1. */
static gint
find_counted (const WhenceTree *self, gint joint)
{
  gint last = joint + 1;
  guint8 word_class;

  if (self->syntax[joint].upos != WHENCE_UPOS_CCONJ || !whence_tree_is_comma (self, joint - 1))
    return -1;
  if (!whence_tree_word_is (self, last, self->lexicon->things->another))
    {
      last += self->syntax[last].upos == WHENCE_UPOS_DET || self->syntax[last].upos == WHENCE_UPOS_PRON;
      word_class = whence_tree_get_class (self, last);
      if (word_class != WHENCE_CLASS_ORDINAL && word_class != WHENCE_CLASS_SECOND)
        return -1;
    }
  last += last + 2 < (gint) self->n && whence_tree_word_is (self, last + 1, self->lexicon->ones);
  return last + 1 < (gint) self->n && (self->syntax[last + 1].upos == WHENCE_UPOS_ADP || self->syntax[last + 1].upos == WHENCE_UPOS_PUNCT) ? last : -1;
}

/* The comma before @joint behind which a clause begins that "when" leads to, or -1. */
static gint
find_put_in (const WhenceTree *self, gint joint)
{
  for (gint comma = joint - 3; comma > 2; comma--)
    if (whence_tree_is_comma (self, comma))
      return whence_tree_puts_in_when (self, comma) ? comma : -1;
  return -1;
}

/* The verb before @comma of whose object it is told which of several it is, or -1. */
static gint
find_counting (const WhenceTree *self, gint comma)
{
  for (gint i = comma - 1; i > 1; i--)
    if (self->syntax[i].deprel == WHENCE_DEPREL_OBJ && self->syntax[i].head >= 0 && self->syntax[i].head < i && self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_VERB)
      return self->syntax[i].head;
  return -1;
}

/* "won her first title in 1990, when she was 19, and a second in 1995": the second is what the first is, and not of the clause that commas put in. */
static void
raise_counted (WhenceTree *self)
{
  for (gint joint = 6; joint + 3 < (gint) self->n; joint++)
    {
      gint last = find_counted (self, joint), comma = last >= 0 ? find_put_in (self, joint) : -1, verb = comma >= 0 ? find_counting (self, comma) : -1;

      if (verb < 0)
        continue;
      whence_repairs_attach (self, last, verb, WHENCE_DEPREL_CONJ);
      whence_repairs_hang (self, joint - 1, verb, WHENCE_DEPREL_PUNCT);
      for (gint i = joint; i < (gint) self->n; i++)
        if (i != last && ((self->syntax[i].head > comma && self->syntax[i].head < joint) || (i > last && self->syntax[i].head == last && find_date_end (self, i) > i)))
          whence_repairs_hang (self, i, i < last ? last : verb, i < last ? self->syntax[i].deprel : WHENCE_DEPREL_OBL);
    }
}

/**
 * whence_repairs_run_series:
 * @self: a tree whose words are parsed and not linked yet
 */
void
whence_repairs_run_series (WhenceTree *self)
{
  part_led (self);
  raise_counted (self);
  part_dates (self);
  part_clauses (self);
  for (gint i = 0; i < (gint) self->n; i++)
    if (whence_tree_is_past_verb (self, i))
      {
        hang_participle (self, i);
        return_agent (self, i);
        join_row (self, i);
      }
  for (gint i = 0; i < (gint) self->n; i++)
    if (whence_tree_is_past_verb (self, i) && self->syntax[i].deprel == WHENCE_DEPREL_CONJ)
      set_voice (self, i);
  lower_circumstances (self);
  lift_bounds (self);
  lower_gapped (self);
  join_gapped (self);
  lower_times (self);
  raise_dates (self);
  hang_insertions (self);
  turn_relative_places (self);
  lower_sequels (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on where a clause only says when, or of what kind something is: "met in May after the talks had failed", "a law
 * passed in 2014 was". */
#include "whence-repairs.h"

#include "whence-word-class.h"

static gboolean
is_subject_of (const WhenceTree *self,
               guint             node,
               gint              verb)
{
  return whence_deprel_is_subject (self->syntax[node].deprel) && self->syntax[node].head == verb;
}

/* "before", "after", unlike "during" */
static gboolean
leads (const WhenceTree *self,
       guint             at)
{
  gint side = 0;

  return self->syntax[at].upos == WHENCE_UPOS_ADP && self->syntax[at].deprel == WHENCE_DEPREL_CASE && whence_tree_get_side (self, (gint) at, &side) && side != 0;
}

/* "after the council announced it": what leads to a subject leads to its clause. */
static void
mark_clauses (WhenceTree *self)
{
  for (guint i = 0; i + 2 < self->n; i++)
    {
      gint noun = self->syntax[i].head, verb;

      verb = noun > (gint) i ? self->syntax[noun].head : -1;
      /* no "the envoy, after a flight, is to" */
      for (gint k = (gint) i; k < verb; k++)
        if (self->tokens->classes[self->first + (guint) k] == WHENCE_CLASS_COMMA)
          verb = -1;
      if (verb > noun && leads (self, i) && is_subject_of (self, (guint) noun, verb) && self->syntax[verb].upos == WHENCE_UPOS_VERB)
        self->syntax[i] = (WhenceSyntax){ verb, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
    }
}

/* "It has been ten years": the word of the time before @since that the others hang on, where the sentence begins so; or -1. */
static gint
find_time_before (const WhenceTree *self,
                  gint              since)
{
  gint time = since - 1;

  if (self->syntax[0].upos != WHENCE_UPOS_PRON || self->syntax[1].upos != WHENCE_UPOS_AUX)
    return -1;
  while (time > 1 && self->tokens->classes[self->first + (guint) time] != WHENCE_CLASS_UNIT && self->tokens->classes[self->first + (guint) time] != WHENCE_CLASS_UNITS)
    if (self->syntax[time--].upos == WHENCE_UPOS_VERB)
      return -1;
  if (time > 1 && self->syntax[time].deprel == WHENCE_DEPREL_FLAT && self->syntax[time].head > 1)
    time = self->syntax[time].head;
  return time > 1 ? time : -1;
}

/* "It has been six years since the bridge fell into the river": how long ago, and then what happened. */
static void
part_since (WhenceTree *self)
{
  for (gint since = 3; since < 9 && since + 2 < (gint) self->n; since++)
    {
      gint time = self->tokens->classes[self->first + (guint) since] == WHENCE_CLASS_SINCE ? find_time_before (self, since) : -1, verb = since + 1, noun;

      if (time < 0)
        continue;
      while (verb < (gint) self->n && self->syntax[verb].head != WHENCE_SYNTAX_ROOT && self->syntax[verb].head != 0)
        verb++;
      if (verb == (gint) self->n || self->syntax[verb].upos != WHENCE_UPOS_VERB)
        continue;
      noun = self->syntax[since].deprel == WHENCE_DEPREL_CASE ? self->syntax[since].head : -1;
      if (noun > since && noun < verb && whence_repairs_find_subject (self, verb) < since)
        whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
      for (gint i = 0; i < since; i++)
        if (i != time && (self->syntax[i].head < 0 || self->syntax[i].head == 0 || self->syntax[i].head >= since))
          self->syntax[i].head = time;
      self->syntax[0].deprel = WHENCE_DEPREL_NSUBJ;
      whence_repairs_hang (self, time, WHENCE_SYNTAX_ROOT, WHENCE_DEPREL_ROOT);
      whence_repairs_hang (self, verb, time, WHENCE_DEPREL_ADVCL);
      self->syntax[since] = (WhenceSyntax){ verb, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
    }
}

/* The noun that "since" or "after" leads to, whatever the parser hangs it on; or -1. */
static gint
find_led (const WhenceTree *self,
          gint              lead)
{
  gint side = 0, noun;

  if (leads (self, (guint) lead))
    return self->syntax[lead].head > lead ? self->syntax[lead].head : -1;
  if (self->syntax[lead].deprel != WHENCE_DEPREL_ADVMOD || !whence_tree_get_side (self, lead, &side) || side == 0)
    return -1;
  noun = whence_repairs_find (self, lead, WHENCE_DEPREL_OBJ);
  return noun > lead ? noun : -1;
}

/* "closed", "Alma sank": the verb that the parser takes for one that tells more of @noun, and the name before it that is a part of that; or -1. */
static gint
find_told_of (const WhenceTree *self,
              gint              noun,
              gint             *out_name)
{
  const WhenceShapeWords *shapes = self->lexicon->shapes;
  gint verb = whence_repairs_find (self, noun, WHENCE_DEPREL_ACL);

  if (verb < 0)
    verb = whence_repairs_find (self, noun, WHENCE_DEPREL_ACL_RELCL);
  if (verb < noun || !whence_tree_is_past_verb (self, verb))
    return -1;
  *out_name = whence_repairs_find_subject (self, verb);
  if (*out_name >= 0)
    return *out_name == noun + 1 && verb == noun + 2 && self->syntax[*out_name].upos == WHENCE_UPOS_PROPN ? verb : -1;
  return verb + 1 < (gint) self->n && self->syntax[verb + 1].upos == WHENCE_UPOS_PUNCT
                 && (whence_tree_has_form (self, verb, shapes->intransitives)
                     || whence_tree_has_form (self, verb, shapes->changers)
                     || whence_tree_word_is (self, verb, self->lexicon->finites))
           ? verb
           : -1;
}

/* "It is ten years since the mill at Holm closed", "since the ferry Alma sank": what is told of the noun that "since" leads to. */
static void
raise_behind_leads (WhenceTree *self)
{
  for (gint i = 0; i + 2 < (gint) self->n; i++)
    {
      gint noun = find_led (self, i), name, verb = noun >= 0 ? find_told_of (self, noun, &name) : -1, head;

      if (verb < 0)
        continue;
      head = self->syntax[self->syntax[i].head == noun ? noun : i].head;
      /* "a year today since" */
      if (head >= 0 && head < i && self->syntax[head].deprel == WHENCE_DEPREL_NMOD)
        head = self->syntax[head].head;
      if (head < 0 || head > i)
        continue;
      self->syntax[verb] = (WhenceSyntax){ head, WHENCE_UPOS_VERB, WHENCE_DEPREL_ADVCL, WHENCE_FORM_PAST };
      whence_repairs_hang (self, noun, verb, WHENCE_DEPREL_NSUBJ);
      self->syntax[i] = (WhenceSyntax){ verb, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
      if (name < 0)
        continue;
      whence_repairs_hang (self, name, noun, WHENCE_DEPREL_FLAT);
    }
}

/* The verb right behind a noun or within its phrase that the parser takes for a participle of what is the subject of @main; or -1. */
static gint
find_lowered (const WhenceTree *self,
              gint              main,
              gint              end)
{
  for (gint i = 1; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].deprel == WHENCE_DEPREL_ACL && self->syntax[i].head >= 0 && self->syntax[i].head < i
        && self->syntax[i].form != WHENCE_FORM_GERUND && self->syntax[i].form != WHENCE_FORM_BASE && is_subject_of (self, (guint) self->syntax[i].head, main))
      return i;
  return -1;
}

/* Gives what @main was to @verb, and its subject. */
static void
raise_verb (WhenceTree  *self,
            gint         verb,
            gint         main,
            WhenceDeprel relation)
{
  gint subject = self->syntax[verb].head;

  whence_repairs_raise (self, verb, main, relation);
  self->syntax[verb].form = self->syntax[verb].form == WHENCE_FORM_PARTICIPLE ? WHENCE_FORM_PAST : self->syntax[verb].form;
  whence_repairs_hang (self, subject, verb, WHENCE_DEPREL_NSUBJ);
}

/* "Negotiators met in May after talks in Geneva had failed": the noun behind "after" is the subject of the verb right behind its phrase. */
static void
raise_before_leads (WhenceTree *self)
{
  for (guint had = 4; had + 1 < self->n; had++)
    {
      gint main = self->syntax[had].head, lowered;

      if (self->syntax[had].upos != WHENCE_UPOS_AUX || main <= (gint) had || self->syntax[main].head != WHENCE_SYNTAX_ROOT
          || !whence_tree_word_is (self, (gint) had, self->lexicon->modals->pasts_of_have))
        continue;
      lowered = find_lowered (self, main, (gint) had);
      for (gint i = (gint) had - 1; lowered >= 0 && i > lowered; i--)
        {
          gint noun = self->syntax[i].head;

          if (self->tokens->classes[self->first + (guint) i] == WHENCE_CLASS_COMMA || self->syntax[i].upos == WHENCE_UPOS_VERB)
            break;
          if (!leads (self, (guint) i) || noun < i || noun > (gint) had)
            continue;
          if (whence_tree_is_below (self, main, noun))
            break;
          raise_verb (self, lowered, main, WHENCE_DEPREL_ADVCL);
          whence_repairs_hang (self, noun, main, WHENCE_DEPREL_NSUBJ);
          self->syntax[i] = (WhenceSyntax){ main, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
          break;
        }
    }
}

/* "He left the army in 1946 and the following spring opened a garage": what stands right behind a pronoun is no participle of it. */
static void
raise_before_joined (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint main = self->syntax[i - 1].upos == WHENCE_UPOS_PRON ? self->syntax[i - 1].head : -1;

      if (main <= (gint) i || self->syntax[main].upos != WHENCE_UPOS_VERB || find_lowered (self, main, (gint) i + 1) != (gint) i
          || self->syntax[i].head != (gint) i - 1
          || (self->syntax[main].head >= 0 && whence_tree_is_below (self, self->syntax[main].head, (gint) i)))
        continue;
      for (gint k = main - 1; k > (gint) i; k--)
        if (self->syntax[k].upos == WHENCE_UPOS_CCONJ)
          {
            raise_verb (self, (gint) i, main, WHENCE_DEPREL_CONJ);
            whence_repairs_hang (self, k, main, WHENCE_DEPREL_CC);
            /* "and the following spring opened" */
            for (gint date = k + 1; date < main; date++)
              if (self->syntax[date].head < k && self->syntax[date].head >= 0 && !whence_tree_is_below (self, main, date))
                whence_repairs_hang (self, date, main, WHENCE_DEPREL_OBL);
            break;
          }
        else if (self->syntax[k].upos == WHENCE_UPOS_VERB)
          break;
    }
}

/* The subject right before the verb, or whose last noun stands there, "tens of thousands of children"; or -1. */
static gint
find_subject_before (const WhenceTree *self,
                     guint             verb)
{
  gint subject = whence_repairs_find_subject (self, (gint) verb);

  return subject >= 0 && (is_subject_of (self, verb - 1, (gint) verb) || (subject < (gint) verb - 1 && whence_tree_is_below (self, (gint) verb - 1, subject)))
             ? subject
             : -1;
}

/* Whether the verb, the main one behind its subject, may be a participle of it instead: "A commission created …". */
static gboolean
may_be_participle (const WhenceTree *self,
                   guint             verb)
{
  if (!whence_tree_is_past_verb (self, (gint) verb) || (self->syntax[verb].head != WHENCE_SYNTAX_ROOT && self->syntax[verb].deprel != WHENCE_DEPREL_CCOMP)
      || self->syntax[verb + 1].upos == WHENCE_UPOS_PART
      || (self->syntax[verb - 1].upos != WHENCE_UPOS_NOUN && self->syntax[verb - 1].upos != WHENCE_UPOS_PROPN) || find_subject_before (self, verb) < 0
      || whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_SPEECH) != NULL
      || whence_tree_has_form (self, verb, self->lexicon->shapes->intransitives)
      || (self->syntax[verb + 1].upos != WHENCE_UPOS_ADP && whence_tree_has_form (self, verb, self->lexicon->shapes->telling)))
    return FALSE;
  return TRUE;
}

/* "has created", "created the commission": before @end it has what no participle has. */
static gboolean
is_full_before (const WhenceTree *self,
                guint             verb,
                guint             end)
{
  for (guint i = 0; i < end; i++)
    if (self->syntax[i].head == (gint) verb
        && ((self->syntax[i].upos == WHENCE_UPOS_AUX && i < verb) || self->syntax[i].deprel == WHENCE_DEPREL_OBJ || self->syntax[i].deprel == WHENCE_DEPREL_CCOMP))
      return TRUE;
  return FALSE;
}

/* The finite verb behind it that nothing begins a clause for, and its first word; or -1. */
static gint
find_finite_behind (const WhenceTree *self,
                    guint             verb,
                    guint            *out_begin)
{
  for (guint i = verb + 1; i < self->n; i++)
    {
      gint head = self->syntax[i].head;

      if (self->syntax[i].upos == WHENCE_UPOS_CCONJ || self->syntax[i].upos == WHENCE_UPOS_PUNCT || self->syntax[i].upos == WHENCE_UPOS_PRON
          || (self->syntax[i].upos == WHENCE_UPOS_SCONJ && self->tokens->classes[self->first + i] != WHENCE_CLASS_TO))
        return -1;
      *out_begin = i;
      if (self->tokens->classes[self->first + i - 1] == WHENCE_CLASS_TO)
        continue;
      if (self->syntax[i].upos == WHENCE_UPOS_AUX)
        return head > (gint) i && self->syntax[head].upos == WHENCE_UPOS_VERB ? head : -1;
      if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].form == WHENCE_FORM_PAST)
        return i + 1 < self->n && self->tokens->classes[self->first + i + 1] != WHENCE_CLASS_BY ? (gint) i : -1;
    }
  return -1;
}

/* "to solicit bids has met": the infinitive right before the phrase that ends at @noun, whose object it is; or -1. */
static gint
find_infinitive_before (const WhenceTree *self,
                        gint              noun)
{
  for (gint i = noun - 1; i > 0; i--)
    switch (self->syntax[i].upos)
      {
      case WHENCE_UPOS_ADJ:
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_NOUN:
      case WHENCE_UPOS_NUM:
      case WHENCE_UPOS_PROPN:
        break;
      case WHENCE_UPOS_VERB:
        return self->tokens->classes[self->first + (guint) i - 1] == WHENCE_CLASS_TO ? i : -1;
      default:
        return -1;
      }
  return -1;
}

/* Whether what stands right before the verb is no subject of its own: "in 2014 to protect tenants was", "by the king closed". */
static gboolean
is_open_before (WhenceTree *self,
                guint       main,
                gint        verb,
                guint       begin)
{
  for (guint i = main + 1; i < begin; i++)
    if (is_subject_of (self, i, verb))
      return FALSE;
  if (find_infinitive_before (self, (gint) begin) >= 0)
    return TRUE;
  for (guint i = begin; i-- > main + 1;)
    switch (self->syntax[i].upos)
      {
      case WHENCE_UPOS_ADP:
        return TRUE;

      case WHENCE_UPOS_ADJ:
      case WHENCE_UPOS_DET:
      case WHENCE_UPOS_NOUN:
      case WHENCE_UPOS_NUM:
      case WHENCE_UPOS_PROPN:
        break;
      default:
        return FALSE;
      }
  /* "launched last year has paid" */
  return self->tokens->classes[self->first + main + 1] == WHENCE_CLASS_LAST;
}

/* "A commission created in 2019 to investigate the police said", also behind "that": of two verbs that share a subject without an "and" the first is a
 * participle. */
static void
lower_participles (WhenceTree *self)
{
  for (guint i = 1; i + 2 < self->n; i++)
    {
      guint begin;
      gint verb = may_be_participle (self, i) ? find_finite_behind (self, i, &begin) : -1, above = self->syntax[i].head, subject;

      /* "The army promised on Friday [officers] left", unlike "The vote expected on Friday may be" */
      if (verb < 0 || is_full_before (self, i, (guint) verb + 1) || (begin == (guint) verb && whence_tree_get_effect (self, (gint) i) != 0)
          || !is_open_before (self, i, verb, begin))
        continue;
      subject = find_subject_before (self, i);
      for (guint k = 0; k < self->n; k++)
        if ((k > (guint) verb && self->syntax[k].head > above && self->syntax[k].head < (gint) begin)
            || (above >= 0 && k + 1 < i && self->syntax[k].head == (gint) i))
          self->syntax[k].head = verb;
      whence_repairs_hang (self, verb, above, self->syntax[i].deprel);
      self->syntax[i] = (WhenceSyntax){ (gint) i - 1, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      whence_repairs_hang_subject (self, subject, verb);
      return;
    }
}

/* "He quit, and sold his shares before the year was out": what no comma parts from the last verb is of that. */
static void
hang_circumstances (WhenceTree *self)
{
  for (gint i = 5; i < (gint) self->n; i++)
    {
      gint mark, head = self->syntax[i].head;

      if (self->syntax[i].deprel != WHENCE_DEPREL_ADVCL || head < 0 || head > i || (mark = whence_repairs_find (self, i, WHENCE_DEPREL_MARK)) <= head
          || mark > i || self->syntax[mark].upos == WHENCE_UPOS_PART || whence_tree_is_comma (self, mark - 1))
        continue;
      for (gint k = head + 1; k < mark; k++)
        if (self->syntax[k].head == head && self->syntax[k].upos == WHENCE_UPOS_VERB && self->syntax[k].deprel == WHENCE_DEPREL_CONJ)
          self->syntax[i].head = k;
    }
}

/* "little hope that he would be found": a clause with "that" that misses nothing tells what is hoped; "the trip that he began" misses what. */
static void
name_contents (WhenceTree *self)
{
  for (gint i = 3; i < (gint) self->n; i++)
    {
      gint mark, subject;

      if (self->syntax[i].deprel != WHENCE_DEPREL_ACL_RELCL || (mark = whence_repairs_find (self, i, WHENCE_DEPREL_MARK)) < 0
          || !whence_tree_word_is (self, mark, self->lexicon->thats) || (subject = whence_repairs_find_subject (self, i)) < mark || subject > i
          || whence_tree_word_is (self, subject, self->lexicon->relatives))
        continue;
      if (self->syntax[subject].deprel == WHENCE_DEPREL_NSUBJ_PASS || whence_repairs_find (self, i, WHENCE_DEPREL_OBJ) >= 0
          || whence_repairs_find (self, i, WHENCE_DEPREL_COP) >= 0)
        self->syntax[i].deprel = WHENCE_DEPREL_ACL;
    }
}

/* "protest against the law passed in 2020": with neither a subject nor what leads to it the verb right behind a noun is its participle. */
static void
lower_passed (WhenceTree *self)
{
  for (gint verb = 3; verb + 1 < (gint) self->n; verb++)
    {
      gint noun = verb - 1;

      if (self->syntax[verb].deprel == WHENCE_DEPREL_ADVCL && self->syntax[verb].head < noun && whence_tree_is_past_verb (self, verb) && self->syntax[noun].upos == WHENCE_UPOS_NOUN
          && (self->syntax[noun].deprel == WHENCE_DEPREL_OBJ || self->syntax[noun].deprel == WHENCE_DEPREL_OBL || self->syntax[noun].deprel == WHENCE_DEPREL_NMOD)
          && self->syntax[noun].head != self->syntax[verb].head && whence_repairs_find_subject (self, verb) < 0 && whence_repairs_find (self, verb, WHENCE_DEPREL_MARK) < 0
          && whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) < 0 && !whence_repairs_is_date_word (self, noun))
        self->syntax[verb] = (WhenceSyntax){ noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
    }
}

/* The first word of a verb with what helps it. */
static gint
find_verb_begin (const WhenceTree *self,
                 gint              verb)
{
  gint begin = verb;

  while (begin > 0 && self->syntax[begin - 1].head == verb && (self->syntax[begin - 1].upos == WHENCE_UPOS_AUX || self->syntax[begin - 1].upos == WHENCE_UPOS_ADV))
    begin--;
  return begin;
}

/* "after", "before", "since", "until": what may lead to a noun and to a clause. */
static gboolean
may_lead_clause (const WhenceTree *self,
                 gint              node)
{
  static const char marks[] = { WHENCE_CLASS_AFTER, WHENCE_CLASS_BEFORE, WHENCE_CLASS_SINCE, WHENCE_CLASS_UNTIL, '\0' };

  return strchr (marks, whence_tree_get_class (self, node)) != NULL;
}

/* "was charged after the body of a woman was found": with neither an "and" nor a subject of its own the verb is what the noun behind "after" did. */
static void
raise_behind_marks (WhenceTree *self)
{
  for (gint verb = 4; verb < (gint) self->n; verb++)
    {
      gint first = self->syntax[verb].head, begin, noun = -1, mark;

      if (self->syntax[verb].deprel != WHENCE_DEPREL_CONJ || self->syntax[verb].upos != WHENCE_UPOS_VERB || first < 0 || first > verb - 3
          || whence_repairs_find_subject (self, verb) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_CC) >= 0)
        continue;
      begin = find_verb_begin (self, verb);
      for (mark = begin - 1; mark > first && !(self->syntax[mark].deprel == WHENCE_DEPREL_CASE && may_lead_clause (self, mark)); mark--)
        if (self->syntax[mark].upos == WHENCE_UPOS_PUNCT || self->syntax[mark].upos == WHENCE_UPOS_VERB || self->syntax[mark].upos == WHENCE_UPOS_CCONJ)
          mark = first;
      noun = mark > first ? self->syntax[mark].head : -1;
      if (noun < 0 || noun < mark || noun >= begin || whence_repairs_is_date_word (self, noun))
        continue;
      for (gint i = mark + 1; i < begin && noun >= 0; i++)
        if (i != noun && !whence_tree_is_below (self, i, noun))
          noun = -1;
      if (noun < 0)
        continue;
      self->syntax[verb].deprel = WHENCE_DEPREL_ADVCL;
      whence_repairs_hang_subject (self, noun, verb);
      whence_repairs_hang_mark (self, mark, verb);
    }
}

/* "after his lawyer complained that he was unwell": no participle of the noun, as the past is plain, and a clause; nor what goes on telling. */
static void
raise_told_after (WhenceTree *self)
{
  for (gint verb = 3; verb + 1 < (gint) self->n; verb++)
    {
      gint noun = self->syntax[verb].head, mark;

      if (self->syntax[verb].upos == WHENCE_UPOS_VERB && self->syntax[verb].deprel == WHENCE_DEPREL_CONJ && noun >= 0 && noun < verb
          && (mark = whence_repairs_find (self, verb, WHENCE_DEPREL_MARK)) > noun && mark < verb && whence_tree_word_is (self, mark, self->lexicon->dangling)
          && self->syntax[mark].upos == WHENCE_UPOS_SCONJ && whence_repairs_find (self, verb, WHENCE_DEPREL_CC) < 0)
        self->syntax[verb].deprel = WHENCE_DEPREL_ADVCL;

      if (self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[verb].deprel != WHENCE_DEPREL_ACL || self->syntax[verb].form != WHENCE_FORM_PAST || noun != verb - 1
          || (self->syntax[noun].deprel != WHENCE_DEPREL_OBL && self->syntax[noun].deprel != WHENCE_DEPREL_NMOD))
        continue;
      mark = whence_repairs_find (self, noun, WHENCE_DEPREL_CASE);
      if (mark < 0 || mark > noun || !whence_tree_word_is (self, mark, self->lexicon->dangling)
          || (whence_repairs_find (self, verb, WHENCE_DEPREL_CCOMP) < verb && whence_repairs_find (self, verb, WHENCE_DEPREL_XCOMP) < verb
              && whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) < verb))
        continue;
      whence_repairs_hang (self, verb, self->syntax[noun].head, WHENCE_DEPREL_ADVCL);
      whence_repairs_hang_subject (self, noun, verb);
      whence_repairs_hang_mark (self, mark, verb);
    }
}

/* "Lyon, France", "Lyon in France": the town, by the land behind it; or -1. */
static gint
find_town (const WhenceTree *self,
           gint              land)
{
  gint preposition = whence_repairs_find (self, land, WHENCE_DEPREL_CASE), begin = land, town;

  while (begin > 0 && self->syntax[begin - 1].head == land && self->syntax[begin - 1].upos == WHENCE_UPOS_PROPN)
    begin--;
  if (preposition >= 0 && preposition != begin - 1)
    return -1;
  if (preposition < 0 && !whence_tree_is_comma (self, MAX (begin - 1, 0)))
    return -1;
  town = begin - 2;
  while (town >= 0 && self->syntax[town].deprel == WHENCE_DEPREL_FLAT && self->syntax[town].head < town)
    town = self->syntax[town].head;
  return town >= 0 && self->syntax[town].upos == WHENCE_UPOS_PROPN && whence_repairs_find (self, town, WHENCE_DEPREL_CASE) >= 0 ? town : -1;
}

/* "moved to Lyon in France, where he died": in the town. */
static void
raise_wheres (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint verb = whence_tree_word_is (self, i, self->lexicon->shapes->wheres) ? self->syntax[i].head : -1;
      gint land = verb > i && self->syntax[verb].deprel == WHENCE_DEPREL_ACL_RELCL ? self->syntax[verb].head : -1;
      gint town = land >= 0 && land < i && self->syntax[land].upos == WHENCE_UPOS_PROPN ? find_town (self, land) : -1;

      if (town >= 0)
        self->syntax[verb].head = town;
    }
}

/* "since shortly after the fire": an adverb between two prepositions says how far from the second's noun, and all three lead to that. */
static void
lower_measures (WhenceTree *self)
{
  for (gint i = 1; i + 2 < (gint) self->n; i++)
    {
      gint noun = self->syntax[i + 1].head;

      if (self->syntax[i].upos != WHENCE_UPOS_ADV || self->syntax[i - 1].head != i || self->syntax[i - 1].deprel != WHENCE_DEPREL_CASE || noun <= i + 1
          || self->syntax[i + 1].deprel != WHENCE_DEPREL_CASE || self->syntax[noun].head != self->syntax[i].head)
        continue;
      self->syntax[i - 1].head = self->syntax[i].head = noun;
      self->syntax[i].deprel = WHENCE_DEPREL_CASE;
    }
}

/* "In a raid on Friday police seized it": what stands between the date and the verb does it. */
static void
part_dated_leads (WhenceTree *self)
{
  for (gint date = 3; date + 2 < (gint) self->n; date++)
    {
      gint noun = self->syntax[date].head, lead;

      if (!whence_repairs_is_date_word (self, date) || self->syntax[date].deprel != WHENCE_DEPREL_COMPOUND || noun <= date || self->syntax[date - 1].head != noun
          || self->syntax[date - 1].deprel != WHENCE_DEPREL_CASE || noun + 1 >= (gint) self->n || !whence_tree_is_past_verb (self, noun + 1)
          || whence_repairs_find_subject (self, noun + 1) >= 0)
        continue;
      lead = self->syntax[noun].head;
      if (lead < 0 || lead > date || self->syntax[lead].head != noun + 1)
        continue;
      whence_repairs_hang_subject (self, noun, noun + 1);
      self->syntax[date - 1].head = date;
      whence_repairs_hang (self, date, noun + 1, WHENCE_DEPREL_OBL);
    }
}

/* "In its ruling the court found": what is led to by a preposition governs nothing, and what stands before the verb does it. */
static void
turn_led_gerunds (WhenceTree *self)
{
  for (gint lead = 1; lead + 2 < (gint) self->n; lead++)
    {
      gint verb = self->syntax[lead].head, noun;

      if (self->syntax[lead].deprel != WHENCE_DEPREL_CSUBJ || self->syntax[lead].upos != WHENCE_UPOS_NOUN || verb <= lead || whence_repairs_find (self, lead, WHENCE_DEPREL_CASE) < 0
          || (whence_repairs_find_subject (self, verb) >= 0 && whence_repairs_find_subject (self, verb) != lead))
        continue;
      noun = whence_repairs_find (self, lead, WHENCE_DEPREL_OBJ);
      if (noun != verb - 1)
        continue;
      self->syntax[lead].deprel = WHENCE_DEPREL_OBL;
      self->syntax[lead].form = WHENCE_FORM_NONE;
      whence_repairs_hang_subject (self, noun, verb);
    }
}

/* "said it would close after its banks refused": what was said is the clause before "after", and who said it stands before. */
static void
return_said_first (WhenceTree *self)
{
  for (gint i = 2; i + 2 < (gint) self->n; i++)
    {
      gint late = self->syntax[i].deprel == WHENCE_DEPREL_CCOMP && self->syntax[i].upos == WHENCE_UPOS_VERB ? self->syntax[i].head : -1, mark, said, noun;

      if (late < i + 2 || self->syntax[late].deprel != WHENCE_DEPREL_CCOMP || (mark = whence_repairs_find (self, late, WHENCE_DEPREL_MARK)) < i + 1
          || (said = self->syntax[late].head) < 0 || said > i || whence_repairs_find_subject (self, i) < said || whence_repairs_find_subject (self, late) < mark
          || self->tokens->classes[self->first + (guint) mark] == WHENCE_CLASS_THAT)
        continue;
      whence_repairs_hang (self, i, said, WHENCE_DEPREL_CCOMP);
      whence_repairs_hang (self, late, i, WHENCE_DEPREL_ADVCL);
      noun = whence_repairs_find (self, said, WHENCE_DEPREL_CCOMP);
      if (noun >= 0 && noun < said && whence_repairs_is_noun (self, noun) && whence_repairs_find_subject (self, said) < 0)
        self->syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/**
 * whence_repairs_run_leads:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() about clauses that say when.
 */
void
whence_repairs_run_leads (WhenceTree *self)
{
  part_dated_leads (self);
  turn_led_gerunds (self);
  hang_circumstances (self);
  name_contents (self);
  mark_clauses (self);
  raise_behind_leads (self);
  part_since (self);
  lower_passed (self);
  raise_behind_marks (self);
  raise_told_after (self);
  raise_wheres (self);
  lower_measures (self);
  lower_participles (self);
  raise_before_leads (self);
  raise_before_joined (self);
  return_said_first (self);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A whole sentence has a verb of its own: where the parser found none, it took it for a participle of the noun before. */
#include "whence-repairs.h"

#include <string.h>

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

static gboolean
is_noun (const WhenceTree *self,
         gint              node)
{
  return self->syntax[node].upos == WHENCE_UPOS_NOUN || self->syntax[node].upos == WHENCE_UPOS_PROPN;
}

/* The first word of the phrase that ends before @end, also of what "of" and "and" join to it: "truckloads of goods". */
static gint
find_phrase_begin (const WhenceTree *self,
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
          if (begin == end || before == 0 || (!is_noun (self, before - 1) && self->syntax[before - 1].upos != WHENCE_UPOS_NUM))
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

/* The noun that a phrase is of: "truckloads of goods". */
static gint
find_phrase_noun (const WhenceTree *self,
                  gint              begin,
                  gint              end)
{
  gint noun = -1;

  for (gint i = begin; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_ADP || self->syntax[i].upos == WHENCE_UPOS_CCONJ)
      break;
    else if (is_noun (self, i))
      noun = i;
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

  return syntax->upos == WHENCE_UPOS_VERB && syntax->deprel == WHENCE_DEPREL_ACL
         && (syntax->form == WHENCE_FORM_PAST || syntax->form == WHENCE_FORM_PARTICIPLE) && is_noun (self, verb - 1)
         && whence_repairs_find_subject (self, verb) < 0 && verb + 1 < (gint) self->n
         && self->tokens->classes[self->first + (guint) verb + 1] != WHENCE_CLASS_BY && !whence_tree_is_comma (self, verb + 1)
         && !leads_to_number (self, verb);
}

static gboolean
joins (const WhenceTree *self,
       gint              begin,
       gint              end)
{
  for (gint i = begin; i < end; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_CCONJ)
      return TRUE;
  return FALSE;
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
  gint begin = find_phrase_begin (self, verb);

  for (gint i = begin; i < noun; i++)
    if ((self->syntax[i].head < begin || self->syntax[i].head >= verb) && self->syntax[i].head != WHENCE_SYNTAX_ROOT)
      {
        self->syntax[i].head = noun;
        self->syntax[i].deprel = self->syntax[i].upos == WHENCE_UPOS_DET ? WHENCE_DEPREL_DET
                                 : is_noun (self, i) ? WHENCE_DEPREL_COMPOUND
                                                     : WHENCE_DEPREL_AMOD;
      }
  for (gint i = 0; i < (gint) self->n; i++)
    if (self->syntax[i].head == root && i != noun && (i > verb || (i < begin && root >= begin)))
      self->syntax[i].head = verb;
  self->syntax[verb].head = WHENCE_SYNTAX_ROOT;
  self->syntax[verb].deprel = self->syntax[root].deprel;
  self->syntax[verb].form = WHENCE_FORM_PAST;
  self->syntax[noun].head = verb;
  self->syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
  if (root == noun)
    return;
  self->syntax[root].head = root < begin ? verb : noun;
  self->syntax[root].deprel = root < begin ? WHENCE_DEPREL_OBL : WHENCE_DEPREL_NMOD;
}

/* "Truckloads of goods rolled into Rome on Tuesday.", "After months of talks the two sides agreed on 14 May to stop." */
static void
raise_only_verbs (WhenceTree *self)
{
  gint root = find_root (self), subject = root >= 0 ? whence_repairs_find_subject (self, root) : -1;

  if (root < 0 || !is_whole (self) || self->syntax[root].upos == WHENCE_UPOS_VERB || self->syntax[root].upos == WHENCE_UPOS_AUX
      || whence_repairs_find (self, root, WHENCE_DEPREL_COP) >= 0)
    return;
  for (gint i = 1; i < (gint) self->n; i++)
    {
      gint begin, noun;

      if (i == root && subject >= 0)
        return;
      if (self->syntax[i].upos == WHENCE_UPOS_AUX || (self->syntax[i].upos == WHENCE_UPOS_VERB && whence_repairs_find_subject (self, i) >= 0))
        return;
      if (!may_be_main (self, i) || has_finite_behind (self, i))
        continue;
      begin = find_phrase_begin (self, i);
      noun = find_phrase_noun (self, begin, i);
      /* "In a poll taken in May, …" */
      if (begin > 0 && self->syntax[begin - 1].upos == WHENCE_UPOS_ADP)
        continue;
      /* "Anna, her brother and a friend left" */
      if (root < begin && is_noun (self, root) && whence_tree_is_comma (self, begin - 1) && joins (self, begin, i))
        noun = root;
      if (noun >= 0 && (subject < 0 || subject == noun))
        lead_with (self, i, noun, root);
      return;
    }
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
  raise_only_verbs (self);
}

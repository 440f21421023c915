/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on where a clause only says when: "met in May after the talks had failed". */
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
      gint noun = self->syntax[i].head, verb = noun > (gint) i ? self->syntax[noun].head : -1;

      /* no "the envoy, after a flight, is to" */
      for (gint k = (gint) i; k < verb; k++)
        if (self->tokens->classes[self->first + (guint) k] == WHENCE_CLASS_COMMA)
          verb = -1;
      if (verb > noun && leads (self, i) && is_subject_of (self, (guint) noun, verb) && self->syntax[verb].upos == WHENCE_UPOS_VERB)
        self->syntax[i] = (WhenceSyntax){ verb, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
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

  self->syntax[verb].head = self->syntax[main].head;
  self->syntax[verb].deprel = self->syntax[main].deprel;
  self->syntax[verb].form = self->syntax[verb].form == WHENCE_FORM_PARTICIPLE ? WHENCE_FORM_PAST : self->syntax[verb].form;
  self->syntax[subject].head = verb;
  self->syntax[subject].deprel = WHENCE_DEPREL_NSUBJ;
  self->syntax[main].head = verb;
  self->syntax[main].deprel = relation;
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
          raise_verb (self, lowered, main, WHENCE_DEPREL_ADVCL);
          self->syntax[noun].head = main;
          self->syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
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
          || self->syntax[i].head != (gint) i - 1)
        continue;
      for (gint k = main - 1; k > (gint) i; k--)
        if (self->syntax[k].upos == WHENCE_UPOS_CCONJ)
          {
            raise_verb (self, (gint) i, main, WHENCE_DEPREL_CONJ);
            self->syntax[k].head = main;
            self->syntax[k].deprel = WHENCE_DEPREL_CC;
            /* "and the following spring opened" */
            for (gint date = k + 1; date < main; date++)
              if (self->syntax[date].head < k && self->syntax[date].head >= 0)
                {
                  self->syntax[date].head = main;
                  self->syntax[date].deprel = WHENCE_DEPREL_OBL;
                }
            break;
          }
        else if (self->syntax[k].upos == WHENCE_UPOS_VERB)
          break;
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
  mark_clauses (self);
  raise_before_leads (self);
  raise_before_joined (self);
}

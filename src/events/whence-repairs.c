/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is known to err on, and the order of the words tells: mended right after parsing, before the tree is linked. */
#include "whence-repairs.h"

#include "whence-word-class.h"

/* Hangs @node on @head.  Where @head is below @node, the branch that leads there takes the place of @node first. */
static void
attach (WhenceTree  *self,
        gint         node,
        gint         head,
        WhenceDeprel deprel)
{
  if (whence_tree_is_below (self, head, node))
    {
      gint branch = head;

      while (self->syntax[branch].head != node)
        branch = self->syntax[branch].head;
      self->syntax[branch].head = self->syntax[node].head;
      self->syntax[branch].deprel = self->syntax[node].deprel;
    }
  self->syntax[node].head = head;
  self->syntax[node].deprel = (guint8) deprel;
}

static gboolean
is_role (guint deprel)
{
  switch (deprel)
    {
    case WHENCE_DEPREL_NSUBJ:
    case WHENCE_DEPREL_NSUBJ_PASS:
    case WHENCE_DEPREL_OBJ:
    case WHENCE_DEPREL_IOBJ:
    case WHENCE_DEPREL_OBL:
    case WHENCE_DEPREL_OBL_AGENT:
    case WHENCE_DEPREL_NMOD:
    case WHENCE_DEPREL_NMOD_POSS:
      return TRUE;
    default:
      return FALSE;
    }
}

/* What the name is in its clause, the title is, or the first of those that the title is joined to by "and". */
static void
hand_over_role (WhenceTree *self,
                gint        title,
                gint        name)
{
  gint head = self->syntax[name].head;
  guint deprel = self->syntax[name].deprel;

  for (guint step = 0; step < self->n && self->syntax[title].deprel == WHENCE_DEPREL_CONJ && self->syntax[title].head >= 0; step++)
    title = self->syntax[title].head;
  if (head < 0 || head == title || !is_role (deprel))
    return;
  if (is_role (self->syntax[title].deprel) && !whence_tree_is_below (self, title, name))
    return;
  attach (self, title, head, (WhenceDeprel) deprel);
}

/* No word hangs on a mark: it hangs on what the mark hangs on. */
static void
lift_from_marks (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    for (guint step = 0; step < self->n; step++)
      {
        gint head = self->syntax[i].head;

        if (head < 0 || self->syntax[head].upos != WHENCE_UPOS_PUNCT || self->syntax[head].head < 0)
          break;
        self->syntax[i].head = self->syntax[head].head;
      }
}

/* "the visit, following the talks": a participle that has become a preposition. */
static void
turn_prepositions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint side, object = -1;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form != WHENCE_FORM_GERUND || self->syntax[i].head < 0
          || !whence_tree_get_side (self, (gint) i, &side))
        continue;
      for (guint k = i + 1; k < self->n && object < 0; k++)
        if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_OBJ)
          object = (gint) k;
      if (object < 0)
        continue;
      self->syntax[object].head = self->syntax[i].head;
      self->syntax[object].deprel = self->syntax[self->syntax[i].head].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_OBL : WHENCE_DEPREL_NMOD;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == (gint) i)
          self->syntax[k].head = object;
      self->syntax[i] = (WhenceSyntax){ object, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
    }
}

/* "before the army attacked": the parser may take the subject for an object of the conjunction. */
static void
return_conjunctions (WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    {
      gint verb = self->syntax[i].head, conjunction = -1, side;
      gboolean taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_OBL || verb <= (gint) i || self->syntax[verb].upos != WHENCE_UPOS_VERB
          || self->syntax[verb].deprel != WHENCE_DEPREL_ADVCL || self->syntax[verb].form == WHENCE_FORM_GERUND)
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_CASE)
            conjunction = (gint) k;
          taken = taken
                  || (self->syntax[k].head == verb
                      && whence_deprel_is_subject (self->syntax[k].deprel));
        }
      if (taken || conjunction < 0
          || !whence_tree_get_side (self, conjunction, &side) || side == 0)
        continue;
      self->syntax[i].deprel = WHENCE_DEPREL_NSUBJ;
      self->syntax[conjunction].head = verb;
      self->syntax[conjunction].deprel = WHENCE_DEPREL_MARK;
    }
}

/* "The bridge, built in 1874, was damaged": the parser likes to give the subject to the participle between the commas. */
static void
return_subjects (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint head = self->syntax[i].head, subject = -1;
      gboolean taken = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_ADVCL || head <= (gint) i
          || self->tokens->classes[self->first + i - 1] != WHENCE_CLASS_COMMA)
        continue;
      for (guint k = 0; k < self->n; k++)
        if (whence_deprel_is_subject (self->syntax[k].deprel))
          {
            if (self->syntax[k].head == (gint) i && k < i)
              subject = (gint) k;
            taken = taken || self->syntax[k].head == head;
          }
      if (subject < 0 || taken)
        continue;
      self->syntax[subject].head = head;
      self->syntax[i].head = subject;
      self->syntax[i].deprel = WHENCE_DEPREL_ACL;
    }
}

/* "UNESCO put the city on its list": a name or noun right before a verb that has no subject, whatever the parser takes it for. */
static void
claim_subjects (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      WhenceSyntax *before = &self->syntax[i - 1];
      gboolean taken = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || (self->syntax[i].form != WHENCE_FORM_PAST && self->syntax[i].form != WHENCE_FORM_PRESENT)
          || before->head != (gint) i || (before->upos != WHENCE_UPOS_PROPN && before->upos != WHENCE_UPOS_NOUN)
          || (before->deprel != WHENCE_DEPREL_ADVMOD && before->deprel != WHENCE_DEPREL_DEP && before->deprel != WHENCE_DEPREL_VOCATIVE
              && before->deprel != WHENCE_DEPREL_DISCOURSE && before->deprel != WHENCE_DEPREL_OBJ && before->deprel != WHENCE_DEPREL_OBL))
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          taken = taken
                  || (self->syntax[k].head == (gint) i
                      && whence_deprel_is_subject (self->syntax[k].deprel));
          taken = taken || (self->syntax[k].head == (gint) i - 1 && self->syntax[k].deprel == WHENCE_DEPREL_CASE);
        }
      if (!taken)
        before->deprel = WHENCE_DEPREL_NSUBJ;
    }
}

/* "The treaty was signed in 1951, came into force in 1952 and was renewed": the first of verbs side by side has the subject, and leads. */
static void
return_lead (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gint head = self->syntax[i].head;
      gboolean led = FALSE, told = FALSE, taken = FALSE;

      if (self->syntax[i].deprel != WHENCE_DEPREL_ADVCL || self->syntax[i].upos != WHENCE_UPOS_VERB || head <= (gint) i
          || self->syntax[head].upos != WHENCE_UPOS_VERB || self->tokens->classes[self->first + (guint) head - 1] != WHENCE_CLASS_COMMA)
        continue;
      for (guint k = 0; k < self->n; k++)
        {
          gboolean subject = self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ || self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ_PASS;

          led = led || (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_MARK);
          told = told || (subject && self->syntax[k].head == (gint) i && k < i);
          taken = taken || (subject && self->syntax[k].head == head);
        }
      if (led || !told || taken)
        continue;
      self->syntax[i].head = self->syntax[head].head;
      self->syntax[i].deprel = self->syntax[head].deprel;
      self->syntax[head].head = (gint) i;
      self->syntax[head].deprel = WHENCE_DEPREL_CONJ;
      for (guint k = 0; k < self->n; k++)
        if (self->syntax[k].head == head && self->syntax[k].deprel == WHENCE_DEPREL_CONJ && (gint) k > head)
          self->syntax[k].head = (gint) i;
    }
}

/* The parser errs where a name follows a title ("President A B and leader C D"): a title and the name right behind it are one noun phrase,
 * headed by the title. */
static void
join_titles (WhenceTree *self)
{
  for (guint i = 0; i + 1 < self->n; i++)
    {
      guint end = i + 1;
      gint top = -1;

      if ((self->syntax[i].upos != WHENCE_UPOS_NOUN && self->syntax[i].upos != WHENCE_UPOS_PROPN)
          || !whence_tree_word_is (self, (gint) i, self->lexicon->titles))
        continue;
      while (end < self->n && (self->tokens->tokens[self->first + end].flags & WHENCE_TOKEN_CAPITAL)
             && (self->syntax[end].upos == WHENCE_UPOS_PROPN || self->syntax[end].upos == WHENCE_UPOS_NOUN)
             && !(self->tokens->tokens[self->first + end].flags & WHENCE_TOKEN_FUNCTION))
        end++;
      for (guint k = i + 1; k < end && top < 0; k++)
        if (self->syntax[k].head < (gint) i + 1 || self->syntax[k].head >= (gint) end)
          top = (gint) k;
      if (top < 0 || end - i > 5)
        continue;
      if (self->syntax[top].head != (gint) i)
        {
          hand_over_role (self, (gint) i, top);
          attach (self, top, (gint) i, WHENCE_DEPREL_FLAT);
        }
      else
        self->syntax[top].deprel = WHENCE_DEPREL_FLAT;
      for (guint k = i + 1; k < end; k++)
        if ((gint) k != top && !whence_tree_is_below (self, (gint) k, top))
          attach (self, (gint) k, top, WHENCE_DEPREL_FLAT);
      /* what hangs on the name from outside hangs on the whole */
      for (guint k = 0; k < self->n; k++)
        if ((k < i || k >= end) && self->syntax[k].head > (gint) i && self->syntax[k].head < (gint) end
            && !whence_tree_is_below (self, (gint) i, (gint) k))
          self->syntax[k].head = (gint) i;
      i = end - 1;
    }
}

/**
 * whence_repairs_run:
 * @self: a tree whose words are parsed and not linked yet
 */
void
whence_repairs_run (WhenceTree *self)
{
  lift_from_marks (self);
  turn_prepositions (self);
  return_subjects (self);
  claim_subjects (self);
  return_lead (self);
  return_conjunctions (self);
  join_titles (self);
}

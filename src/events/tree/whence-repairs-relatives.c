/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Relative clauses: the noun that they tell of, where the parser hangs them on the verb before or takes their pronoun for another word. */
#include "whence-repairs.h"

/* Whether the clause of @verb, which the word at @i begins, hangs on a verb before as no relative clause does. */
static gboolean
is_loose_relative (const WhenceTree *self,
                   gint              i,
                   gint              verb,
                   gint              main)
{
  gboolean subject = whence_deprel_is_subject (self->syntax[i].deprel);

  if (!whence_tree_word_is (self, i, self->lexicon->relatives) || self->syntax[main].upos != WHENCE_UPOS_VERB || whence_tree_is_comma (self, i - 1))
    return FALSE;
  switch (self->syntax[verb].deprel)
    {
    case WHENCE_DEPREL_ADVCL:
      return subject || self->syntax[i].deprel == WHENCE_DEPREL_ADVMOD;
    case WHENCE_DEPREL_PARATAXIS:
      return subject;
    case WHENCE_DEPREL_CCOMP:
      return subject && self->syntax[i - 1].upos == WHENCE_UPOS_NOUN
             && whence_tree_find_kind (self, main, WHENCE_KIND_WORD_SPEECH) == NULL;
    default:
      return FALSE;
    }
}

/* "arrested a man on Thursday who had fled in March", "A man was held on Thursday who …": what stands between parts a relative clause from its noun, so
 * that the parser takes it for a circumstance; also "in the hall where it had sung", "between the king and the city that rebelled". */
static void
hang_relatives (WhenceTree *self)
{
  for (gint i = 3; i + 1 < (gint) self->n; i++)
    {
      gint verb = self->syntax[i].head, main = verb > i ? self->syntax[verb].head : -1, noun = -1;

      if (main < 0 || main > i || !is_loose_relative (self, i, verb, main))
        continue;
      if (self->syntax[i - 1].upos == WHENCE_UPOS_NOUN)
        {
          whence_repairs_attach (self, verb, i - 1, WHENCE_DEPREL_ACL_RELCL);
          continue;
        }
      if (self->syntax[i].deprel == WHENCE_DEPREL_ADVMOD)
        continue;
      for (gint k = 0; k < i; k++)
        if (self->syntax[k].head == main && (self->syntax[k].deprel == WHENCE_DEPREL_OBJ || (noun < 0 && self->syntax[k].deprel == WHENCE_DEPREL_NSUBJ_PASS)))
          noun = k;
      if (noun >= 0)
        whence_repairs_attach (self, verb, noun, WHENCE_DEPREL_ACL_RELCL);
    }
}

/* Whether the clause hangs as no relative clause does. */
static gboolean
is_stray_relative (const WhenceTree *self,
                   gint              predicate)
{
  gint head = self->syntax[predicate].head;

  switch (self->syntax[predicate].deprel)
    {
    case WHENCE_DEPREL_ADVCL:
      return TRUE;
    case WHENCE_DEPREL_ACL_RELCL:
      return head >= 0 && self->syntax[head].upos == WHENCE_UPOS_VERB;
    default:
      return whence_repairs_find (self, predicate, WHENCE_DEPREL_COP) >= 0;
    }
}

/* ", which paid", ", which had been a duchy since 1180", that the parser hangs on the verb before: tells of the noun right before it, and what stands
 * behind tells of the clause. */
static void
hang_on_noun (WhenceTree *self,
              gint        pronoun)
{
  gint predicate = self->syntax[pronoun].head, noun, above;

  if (predicate < pronoun || !(whence_deprel_is_subject (self->syntax[pronoun].deprel) || self->syntax[pronoun].deprel == WHENCE_DEPREL_OBJ)
      || !whence_tree_word_is (self, pronoun, self->lexicon->relatives) || whence_tree_word_is (self, pronoun, self->lexicon->thats)
      || !is_stray_relative (self, predicate))
    return;
  above = self->syntax[predicate].head;
  noun = pronoun - 1 - whence_tree_is_comma (self, pronoun - 1);
  if (self->syntax[noun].deprel == WHENCE_DEPREL_FLAT && self->syntax[noun].head >= 0 && self->syntax[noun].head < noun)
    noun = self->syntax[noun].head;
  if ((self->syntax[noun].upos != WHENCE_UPOS_PROPN && (self->syntax[predicate].deprel == WHENCE_DEPREL_ADVCL || self->syntax[noun].upos != WHENCE_UPOS_NOUN))
      || whence_tree_is_below (self, noun, predicate))
    return;
  if (self->syntax[predicate].upos != WHENCE_UPOS_VERB)
    for (gint i = predicate + 1; i < (gint) self->n && !whence_tree_is_comma (self, i); i++)
      if (self->syntax[i].head == above && self->syntax[i].deprel == WHENCE_DEPREL_OBL)
        self->syntax[i].head = predicate;
  whence_repairs_attach (self, predicate, noun, WHENCE_DEPREL_ACL_RELCL);
}

/* "The mill, on which work was begun in 2017": the noun between the pronoun and its verb, which has no other subject, is the subject, unlike "in which case". */
static void
part_from_pronoun (WhenceTree *self)
{
  for (gint pronoun = 2; pronoun + 2 < (gint) self->n; pronoun++)
    {
      gint noun = pronoun + 1, verb = noun + 1;

      if (self->syntax[pronoun].deprel != WHENCE_DEPREL_DET || self->syntax[pronoun].head != noun || self->syntax[pronoun - 1].upos != WHENCE_UPOS_ADP
          || !whence_tree_word_is (self, pronoun, self->lexicon->relatives) || !whence_repairs_is_noun (self, noun))
        continue;
      if (self->syntax[verb].upos == WHENCE_UPOS_AUX)
        verb = self->syntax[verb].head;
      if (verb <= noun || self->syntax[verb].upos != WHENCE_UPOS_VERB || whence_repairs_find_subject (self, verb) >= 0)
        continue;
      whence_repairs_hang_subject (self, noun, verb);
      whence_repairs_hang (self, pronoun, verb, WHENCE_DEPREL_OBL);
      whence_repairs_hang (self, pronoun - 1, pronoun, WHENCE_DEPREL_CASE);
    }
}

/* "three sons, the eldest of whom was born": who or what of them is what the verb behind is of. */
static void
hang_shared (WhenceTree *self)
{
  for (gint pronoun = 4; pronoun + 1 < (gint) self->n; pronoun++)
    {
      gint part = pronoun - 2, verb = pronoun + 1;

      if (!whence_tree_word_is (self, pronoun, self->lexicon->relatives) || whence_tree_get_class (self, pronoun - 1) != WHENCE_CLASS_OF)
        continue;
      if (self->syntax[verb].upos == WHENCE_UPOS_AUX)
        verb = self->syntax[verb].head;
      if (verb < pronoun || self->syntax[verb].upos != WHENCE_UPOS_VERB || whence_repairs_find_subject (self, verb) >= 0 || self->syntax[part].upos == WHENCE_UPOS_VERB
          || whence_tree_is_below (self, verb, part))
        continue;
      whence_repairs_hang (self, pronoun, part, WHENCE_DEPREL_NMOD);
      whence_repairs_hang (self, pronoun - 1, pronoun, WHENCE_DEPREL_CASE);
      whence_repairs_hang_subject (self, part, verb);
    }
}

/* "The murder of a nun who ran a school shocked the town": the verb right behind "who" is of its clause, and what was taken for what is said by it leads. */
static void
raise_said (WhenceTree *self,
            gint        who,
            gint        verb)
{
  gint subject = whence_repairs_find_subject (self, verb), said = whence_repairs_find (self, verb, WHENCE_DEPREL_CCOMP), object;

  if (subject < 0 || subject > who - 2 || said < verb || !whence_tree_is_past_verb (self, said) || whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_SPEECH) != NULL)
    return;
  object = whence_repairs_find_subject (self, said);
  if (object < verb || object != said - 1 || whence_repairs_find (self, said, WHENCE_DEPREL_MARK) >= 0 || whence_repairs_find (self, verb, WHENCE_DEPREL_OBJ) >= 0)
    return;
  whence_repairs_raise (self, said, verb, WHENCE_DEPREL_ACL_RELCL);
  whence_repairs_hang_subject (self, subject, said);
  whence_repairs_hang (self, object, verb, WHENCE_DEPREL_OBJ);
  whence_repairs_hang (self, verb, who - 1, WHENCE_DEPREL_ACL_RELCL);
  whence_repairs_hang (self, who, verb, WHENCE_DEPREL_NSUBJ);
}

static void
raise_behind_relative (WhenceTree *self)
{
  for (gint verb = 4; verb + 2 < (gint) self->n; verb++)
    if (self->syntax[verb].head == WHENCE_SYNTAX_ROOT && whence_tree_word_is (self, verb - 1, self->lexicon->relatives) && !whence_tree_is_comma (self, verb - 2))
      raise_said (self, verb - 1, verb);
}

/* What kind of thing is done by @verb, all harm being one kind, or %WHENCE_KIND_OTHER. */
static WhenceKind
find_kind_of_deed (const WhenceTree *self,
                   gint              verb)
{
  const WhenceKindRow *row = whence_tree_find_kind (self, verb, WHENCE_KIND_WORD_VERB | WHENCE_KIND_WORD_ACT);

  if (row == NULL)
    return WHENCE_KIND_OTHER;
  return WHENCE_KINDS_OF_HARM & (1u << row->kind) ? WHENCE_KIND_DISASTER : (WhenceKind) row->kind;
}

/* "condemned the blasts which killed ten and injured forty": of two verbs that "and" may go on from, the relative clause's, where it tells of the like
 * and the one before it of something else. */
static void
lower_joined (WhenceTree *self)
{
  for (gint verb = 5; verb < (gint) self->n; verb++)
    {
      gint main = self->syntax[verb].head, cc = verb - 1, relative = -1;
      WhenceKind kind;

      if (self->syntax[verb].deprel != WHENCE_DEPREL_CONJ || self->syntax[verb].upos != WHENCE_UPOS_VERB || self->syntax[cc].deprel != WHENCE_DEPREL_CC || main > cc || main < 0
          || whence_tree_is_comma (self, cc - 1) || whence_repairs_find_subject (self, verb) >= 0)
        continue;
      for (gint i = main + 2; i < cc; i++)
        if (self->syntax[i].deprel == WHENCE_DEPREL_ACL_RELCL && self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].head > main)
          relative = i;
      kind = relative < 0 ? WHENCE_KIND_OTHER : find_kind_of_deed (self, relative);
      if (kind != WHENCE_KIND_OTHER && find_kind_of_deed (self, verb) == kind && find_kind_of_deed (self, main) != kind)
        whence_repairs_attach (self, verb, relative, WHENCE_DEPREL_CONJ);
    }
}

/**
 * whence_repairs_run_relatives:
 * @self: a tree whose words are parsed and not linked yet
 *
 * A part of whence_repairs_run().
 */
void
whence_repairs_run_relatives (WhenceTree *self)
{
  hang_relatives (self);
  part_from_pronoun (self);
  hang_shared (self);
  raise_behind_relative (self);
  lower_joined (self);
}

/**
 * whence_repairs_run_stray_relatives:
 * @self: a tree whose words are parsed and not linked yet
 *
 * The part of whence_repairs_run() behind that of nouns in rows.
 */
void
whence_repairs_run_stray_relatives (WhenceTree *self)
{
  for (gint i = 2; i + 1 < (gint) self->n; i++)
    hang_on_noun (self, i);
}

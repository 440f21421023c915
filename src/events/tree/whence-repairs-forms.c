/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What part of speech a word is, where the parser errs on it and the words beside it tell: participles, gerunds and pasts. */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

/* A date, or what leads to one: "in May", "next week". */
static gboolean
leads_to_date (const WhenceTree *self,
               guint             at)
{
  static const char classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_MONTH_NAME, WHENCE_CLASS_WEEKDAY, WHENCE_CLASS_NEXT, WHENCE_CLASS_LAST,
                                  WHENCE_CLASS_THIS, WHENCE_CLASS_EARLY, WHENCE_CLASS_MID, WHENCE_CLASS_LATE, WHENCE_CLASS_SMALL, WHENCE_CLASS_MIDDLE,
                                  WHENCE_CLASS_LARGE, WHENCE_CLASS_DEICTIC_DAY, '\0' };

  if (at + 1 < self->n && self->tokens->classes[self->first + at] == WHENCE_CLASS_THE)
    at++;
  return at < self->n && self->tokens->classes[self->first + at] != WHENCE_CLASS_END
         && strchr (classes, self->tokens->classes[self->first + at]) != NULL;
}

/* "The elections due in October were postponed", "the push planned for 1976 was called off": what says for when a noun is planned is a participle. */
static void
name_plans (WhenceTree *self)
{
  for (guint i = 1; i + 2 < self->n; i++)
    {
      gboolean due = self->syntax[i].upos == WHENCE_UPOS_ADJ;
      guint noun = i - 1, date = i + 1;

      if (self->tokens->classes[self->first + noun] == WHENCE_CLASS_COMMA && noun > 0)
        noun--;
      if ((!due && (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].deprel != WHENCE_DEPREL_ACL)) || self->syntax[noun].upos != WHENCE_UPOS_NOUN
          || !(whence_tree_get_effect (self, (gint) i) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_SETS)))
        continue;
      if (self->tokens->classes[self->first + date] == WHENCE_CLASS_IN || whence_tree_word_is (self, (gint) date, self->lexicon->modals->purposes))
        date++;
      if (!leads_to_date (self, date) || whence_tree_is_below (self, (gint) noun, (gint) i))
        continue;
      self->syntax[i] = (WhenceSyntax){ (gint) noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      if (date == i + 2)
        self->syntax[i + 1] = (WhenceSyntax){ (gint) date, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
      if (!whence_tree_is_below (self, (gint) i, (gint) date))
        whence_repairs_hang (self, date, (gint) i, WHENCE_DEPREL_OBL);
    }
}

/* "The lease, due to expire in June, was renewed": what was due to happen to a noun tells of it as "meant to" does. */
static void
name_dues (WhenceTree *self)
{
  for (gint i = 1; i + 3 < (gint) self->n; i++)
    {
      gint noun = i - 1 - whence_tree_is_comma (self, i - 1), told = i + 2, closed;

      if (self->syntax[i].upos != WHENCE_UPOS_ADJ || whence_tree_get_class (self, i + 1) != WHENCE_CLASS_TO || noun < 0 || !whence_repairs_is_noun (self, noun)
          || self->syntax[told].upos != WHENCE_UPOS_VERB || self->syntax[told].form != WHENCE_FORM_BASE
          || !(whence_tree_get_effect (self, i) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_SETS)) || whence_tree_is_below (self, noun, told))
        continue;
      self->syntax[i] = (WhenceSyntax){ noun, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      self->syntax[i + 1] = (WhenceSyntax){ told, WHENCE_UPOS_PART, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
      self->syntax[told].head = i;
      self->syntax[told].deprel = WHENCE_DEPREL_XCOMP;
      /* ", to July": what stands behind the comma that ends it is of the verb before */
      for (closed = told + 1; closed < (gint) self->n && !whence_tree_is_comma (self, closed);)
        closed++;
      for (gint k = closed + 1; noun < i - 1 && self->syntax[noun].head >= 0 && k < (gint) self->n; k++)
        if (self->syntax[k].head == told)
          self->syntax[k].head = self->syntax[noun].head;
    }
}

/* "since its founding", "the signing of the treaty": what has an owner or an article is a noun. */
static void
name_gerunds (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gboolean noun = FALSE;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form != WHENCE_FORM_GERUND)
        continue;
      for (guint k = 0; k < i; k++)
        noun = noun || (self->syntax[k].head == (gint) i && (self->syntax[k].deprel == WHENCE_DEPREL_NMOD_POSS || self->syntax[k].deprel == WHENCE_DEPREL_DET));
      if (!noun)
        continue;
      self->syntax[i].upos = WHENCE_UPOS_NOUN;
      if (self->syntax[i].deprel == WHENCE_DEPREL_ADVCL)
        self->syntax[i].deprel = WHENCE_DEPREL_OBL;
      else if (self->syntax[i].deprel == WHENCE_DEPREL_ACL)
        self->syntax[i].deprel = WHENCE_DEPREL_NMOD;
      for (guint k = 0; k < i; k++)
        if (self->syntax[k].head == (gint) i && self->syntax[k].deprel == WHENCE_DEPREL_MARK)
          {
            self->syntax[k].deprel = WHENCE_DEPREL_CASE;
            self->syntax[k].upos = WHENCE_UPOS_ADP;
          }
    }
}

/* "fined for dumping waste": what somebody is punished for is done, and no part of a noun behind it. */
static void
free_deeds (WhenceTree *self)
{
  const WhenceShapeWords *words = self->lexicon->shapes;

  for (gint i = 2; i + 1 < (gint) self->n; i++)
    {
      WhenceSyntax *deed = &self->syntax[i];
      gint noun = deed->head, verb;

      if (deed->upos != WHENCE_UPOS_NOUN || (deed->deprel != WHENCE_DEPREL_COMPOUND && deed->deprel != WHENCE_DEPREL_AMOD) || noun <= i
          || !whence_repairs_is_gerund (self, i)
          || self->syntax[i - 1].deprel != WHENCE_DEPREL_CASE || self->syntax[i - 1].head != noun || !whence_tree_word_is (self, i - 1, words->leading)
          || whence_tree_get_event_noun (self, noun) != NULL)
        continue;
      verb = whence_repairs_find_verb_above (self, noun);
      if (verb < 0 || verb > i
          || !(whence_tree_has_form (self, verb, words->accusing)
               || whence_tree_has_form (self, verb, words->punishing)))
        continue;
      *deed = (WhenceSyntax){ verb, WHENCE_UPOS_VERB, WHENCE_DEPREL_ADVCL, WHENCE_FORM_GERUND };
      self->syntax[i - 1] = (WhenceSyntax){ i, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
      whence_repairs_hang (self, noun, i, WHENCE_DEPREL_OBJ);
    }
}

/* "her father, shot in the square, never saw it": a clause that tells of a noun has a verb. */
static void
name_verbs (WhenceTree *self)
{
  for (guint i = 2; i < self->n; i++)
    {
      guint flags = self->tokens->tokens[self->first + i].flags;

      if ((self->syntax[i].upos != WHENCE_UPOS_NOUN && self->syntax[i].upos != WHENCE_UPOS_ADJ) || !(flags & WHENCE_TOKEN_PAST) || (flags & WHENCE_TOKEN_CAPITAL)
          || self->syntax[i].deprel != WHENCE_DEPREL_ACL || self->tokens->classes[self->first + i - 1] != WHENCE_CLASS_COMMA)
        continue;
      self->syntax[i].upos = WHENCE_UPOS_VERB;
      self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
    }
}

/* Whether nothing stands right behind that only a verb with an object has there: "ceded [to]". */
static gboolean
ends_or_leads (const WhenceTree *self,
               guint             at)
{
  return at == self->n || self->syntax[at].upos == WHENCE_UPOS_ADP || self->syntax[at].upos == WHENCE_UPOS_ADV || self->syntax[at].upos == WHENCE_UPOS_PUNCT
         || self->syntax[at].upos == WHENCE_UPOS_PART;
}

/* "[A passenger] pulled from the wreck of a ferry died": whether @verb may itself be what was done, and not what the subject did. */
static gboolean
may_be_done (const WhenceTree *self,
             gint              verb,
             gint              end)
{
  if (!whence_tree_is_past_verb (self, verb))
    return FALSE;
  for (gint i = verb + 1; i < end; i++)
    if (self->syntax[i].deprel == WHENCE_DEPREL_ACL_RELCL || (self->syntax[i].deprel == WHENCE_DEPREL_OBJ && self->syntax[i].head == verb))
      return FALSE;
  return TRUE;
}

/* "has blocked the trial of two men suspected of fraud", "the status of two islands ceded to it": what was done, right behind a noun, tells more of that,
 * be it taken for an adjective, or for a verb in a row with one before though nothing joins the two. */
static void
name_done (WhenceTree *self)
{
  for (guint i = 2; i + 1 < self->n; i++)
    {
      WhenceSyntax *done = &self->syntax[i];
      gint place;
      gboolean described = done->upos == WHENCE_UPOS_ADJ && done->deprel == WHENCE_DEPREL_AMOD && done->head == (gint) i - 1;

      if (!(whence_repairs_get_flags (self, (gint) i) & WHENCE_TOKEN_PAST) || (whence_repairs_get_flags (self, (gint) i) & WHENCE_TOKEN_CAPITAL)
          || !whence_repairs_is_noun (self, (gint) i - 1) || !ends_or_leads (self, i + 1))
        continue;
      if (!described
          && (!whence_tree_is_past_verb (self, (gint) i) || done->deprel != WHENCE_DEPREL_CONJ || done->head < 0 || done->head >= (gint) i - 1
              || self->syntax[i - 1].head < done->head || self->syntax[i - 1].deprel == WHENCE_DEPREL_CONJ || may_be_done (self, done->head, (gint) i)
              || whence_repairs_find (self, (gint) i, WHENCE_DEPREL_CC) >= 0 || whence_repairs_find_subject (self, (gint) i) >= 0))
        continue;
      *done = (WhenceSyntax){ (gint) i - 1, WHENCE_UPOS_VERB, WHENCE_DEPREL_ACL, WHENCE_FORM_PARTICIPLE };
      place = self->syntax[i + 1].deprel == WHENCE_DEPREL_COMPOUND_PRT ? whence_repairs_find (self, (gint) i, WHENCE_DEPREL_OBJ) : -1;
      if (place > (gint) i)
        {
          self->syntax[place].deprel = WHENCE_DEPREL_OBL;
          self->syntax[i + 1] = (WhenceSyntax){ place, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
        }
    }
}

/* "Ministers remain divided": what somebody is, and not what was done to them. */
static void
name_states (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_VERB && self->syntax[i].form == WHENCE_FORM_PARTICIPLE && self->syntax[i].deprel == WHENCE_DEPREL_XCOMP
        && self->syntax[i].head == (gint) i - 1 && self->syntax[i - 1].upos == WHENCE_UPOS_VERB
        && whence_tree_has_form (self, i - 1, self->lexicon->shapes->intransitives))
      {
        self->syntax[i].upos = WHENCE_UPOS_ADJ;
        self->syntax[i].form = WHENCE_FORM_NONE;
      }
}

/* "Anna Lund, managing director since 2013, …": a post, and nothing that she does to one. */
static void
name_managing (WhenceTree *self,
               guint       at)
{
  WhenceSyntax *word = &self->syntax[at], *post = &self->syntax[at + 1];

  if (post->head != (gint) at || post->deprel != WHENCE_DEPREL_OBJ || self->tokens->classes[self->first + at - 1] != WHENCE_CLASS_COMMA
      || !whence_tree_word_is (self, (gint) at + 1, self->lexicon->titles))
    return;
  whence_repairs_hand_over (self, at, at + 1, 0, (gint) self->n);
  *post = (WhenceSyntax){ word->head, WHENCE_UPOS_NOUN, WHENCE_DEPREL_APPOS, WHENCE_FORM_NONE };
  *word = (WhenceSyntax){ (gint) at + 1, WHENCE_UPOS_ADJ, WHENCE_DEPREL_AMOD, WHENCE_FORM_NONE };
}

/* And "chief executive since 2013": what is said of a name and is itself described is a noun. */
static void
name_posts (WhenceTree *self)
{
  for (guint i = 2; i + 1 < self->n; i++)
    {
      const WhenceSyntax *before = &self->syntax[i - 1];

      if (self->syntax[i].form == WHENCE_FORM_GERUND && self->syntax[i].deprel == WHENCE_DEPREL_ACL)
        name_managing (self, i);
      else if (self->syntax[i].upos == WHENCE_UPOS_ADJ && self->syntax[i].deprel == WHENCE_DEPREL_APPOS && before->head == (gint) i
               && (before->deprel == WHENCE_DEPREL_AMOD || before->deprel == WHENCE_DEPREL_COMPOUND || before->deprel == WHENCE_DEPREL_DET))
        self->syntax[i].upos = WHENCE_UPOS_NOUN;
    }
}

/* "The council put up a statue": a verb with a subject of its own and no helper is finite, past where its past looks the same. */
static void
name_pasts (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    {
      gboolean subject = FALSE, helped = FALSE;
      g_autofree char *past = NULL;

      if (self->syntax[i].upos != WHENCE_UPOS_VERB || self->syntax[i].form != WHENCE_FORM_BASE
          || (self->syntax[i].head != WHENCE_SYNTAX_ROOT && self->syntax[i].deprel != WHENCE_DEPREL_CONJ && self->syntax[i].deprel != WHENCE_DEPREL_PARATAXIS
              && self->syntax[i].deprel != WHENCE_DEPREL_ADVCL))
        continue;
      for (guint k = 0; k < i; k++)
        if (self->syntax[k].head == (gint) i)
          {
            subject = subject || whence_deprel_is_subject (self->syntax[k].deprel);
            helped = helped || self->syntax[k].upos == WHENCE_UPOS_AUX || self->syntax[k].upos == WHENCE_UPOS_PART;
          }
      if (!subject || helped)
        continue;
      past = whence_kinds_get_past_of_base (self->lexicon, self->words[i].text, self->words[i].length);
      if (past != NULL && strlen (past) == self->words[i].length && g_ascii_strncasecmp (past, self->words[i].text, self->words[i].length) == 0)
        self->syntax[i].form = WHENCE_FORM_PAST;
    }
}

/* "was towed away and broken up": what is only a participle is no past. */
static void
name_participles (WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_VERB && (self->syntax[i].form == WHENCE_FORM_PAST || self->syntax[i].form == WHENCE_FORM_BASE)
        && whence_kinds_is_participle (self->lexicon, self->words[i].text, self->words[i].length))
      self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
}

/* "defended it when asked about it": a past that "when" stands right before, and that has no subject, is what was done. */
static void
name_bare_clauses (WhenceTree *self)
{
  for (gint i = 1; i + 1 < (gint) self->n; i++)
    if ((self->syntax[i].deprel == WHENCE_DEPREL_ADVCL || self->syntax[i].deprel == WHENCE_DEPREL_CCOMP) && whence_tree_is_past_verb (self, i) && self->syntax[i - 1].upos == WHENCE_UPOS_ADV
        && whence_tree_word_is (self, i - 1, self->lexicon->whens) && whence_repairs_find_subject (self, i) < 0)
      {
        self->syntax[i].form = WHENCE_FORM_PARTICIPLE;
        self->syntax[i].deprel = WHENCE_DEPREL_ADVCL;
        whence_repairs_hang_mark (self, i - 1, i);
      }
}

/* "Having landed in Genoa, she found work": what helps a participle is no subject of it. */
static void
name_perfects (WhenceTree *self)
{
  for (gint i = 0; i + 1 < (gint) self->n; i++)
    if (self->syntax[i].upos == WHENCE_UPOS_AUX && self->syntax[i].form == WHENCE_FORM_GERUND && self->syntax[i].head == i + 1 && whence_tree_is_past_verb (self, i + 1)
        && whence_tree_has_form (self, i, self->lexicon->modals->perfects))
      self->syntax[i].deprel = WHENCE_DEPREL_AUX;
}

/**
 * whence_repairs_run_forms:
 * @self: a tree whose words are parsed and not linked yet
 *
 * What the other repairs of verbs build on.
 */
void
whence_repairs_run_forms (WhenceTree *self)
{
  name_perfects (self);
  name_participles (self);
  name_bare_clauses (self);
  name_verbs (self);
  name_done (self);
  name_gerunds (self);
  free_deeds (self);
  name_plans (self);
  name_dues (self);
  name_states (self);
  name_posts (self);
  name_pasts (self);
}

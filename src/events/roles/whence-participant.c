/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whom a clause without a subject of its own tells of: "Born in Rome, she …", "the bridge, built in 1874", "…, and signed". */
#include "whence-participant.h"

#include "whence-judged.h"
#include "whence-relative.h"
#include "whence-speech.h"
#include "whence-word-class.h"

/* But "signed by the mayor", whatever the parser calls her. */
static gboolean
has_object (const WhenceTree *tree,
            gint              predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);

  return object >= 0 && whence_tree_find_case (tree, object) < 0;
}

/**
 * whence_participant_shares_helper:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: whether its "was" is another's: "was arrested and, a week later, released"
 */
gboolean
whence_participant_shares_helper (const WhenceTree *tree,
                                  gint              predicate)
{
  return tree->syntax[predicate].deprel == WHENCE_DEPREL_CONJ && tree->syntax[predicate].form == WHENCE_FORM_PARTICIPLE
         && whence_tree_find_child (tree, tree->syntax[predicate].head, WHENCE_DEPREL_AUX_PASS) >= 0;
}

/* Whom a clause tells of: of a relative one the noun before it. */
static gint
find_own_subject (const WhenceTree *tree,
                  gint              predicate)
{
  gint subject = whence_tree_find_shared_subject (tree, predicate);

  return subject >= 0 && whence_tree_get_pronoun (tree, subject, NULL) == WHENCE_PRONOUN_RELATIVE ? whence_relative_find_noun (tree, predicate) : subject;
}

/* Whether the noun is a name, also where the tagger does not know it: "The Red Book". */
static gboolean
is_named (const WhenceTree *tree,
          gint              noun)
{
  return tree->syntax[noun].upos == WHENCE_UPOS_PROPN
         || ((tree->tokens->tokens[tree->first + (guint) noun].flags & WHENCE_TOKEN_CAPITAL) && whence_tree_find_child (tree, noun, WHENCE_DEPREL_AMOD) < 0
             && (noun > 0 || tree->syntax[noun].form != WHENCE_FORM_PLURAL));
}

/**
 * whence_participant_find_named:
 * @tree: a sentence
 * @noun: what a clause behind it tells more of
 *
 * "Lind & Co. is a maker of pumps, founded …": what is told of the noun is told of the name that the noun is said of; but "the reason is a law that …".
 *
 * Returns: of whom or what the clause tells, or -1
 */
gint
whence_participant_find_named (const WhenceTree *tree,
                               gint              noun)
{
  gint subject = whence_tree_find_subject (tree, noun);
  gboolean apart = FALSE;

  if (whence_tree_word_is (tree, noun, tree->lexicon->shapes->askers))
    return -1;
  if (!whence_tree_is_predicate (tree, noun))
    return noun;
  if (tree->syntax[noun].upos != WHENCE_UPOS_NOUN || subject < 0 || subject > noun || whence_tree_find_child (tree, noun, WHENCE_DEPREL_COP) < 0)
    return -1;
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    {
      if (whence_tree_word_is (tree, child, tree->lexicon->negations))
        return -1;
      apart = apart || (child > noun && tree->tokens->classes[tree->first + (guint) child - 1] == WHENCE_CLASS_COMMA && tree->syntax[child].upos == WHENCE_UPOS_VERB);
    }
  switch (whence_tree_get_pronoun (tree, subject, NULL))
    {
    case WHENCE_PRONOUN_NONE:
      return (apart || is_named (tree, subject)) && tree->syntax[subject].upos != WHENCE_UPOS_PRON ? subject : noun;
    case WHENCE_PRONOUN_RELATIVE:
      return -1;
    default:
      return apart || whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_THING ? subject : noun;
    }
}

/* "…, Lund said when asked about it": the verb only says who spoke. */
static gboolean
says_no_more (const WhenceTree *tree,
              gint              verb,
              gint              behind)
{
  gint subject = whence_tree_find_subject (tree, verb);

  if (verb > behind || !whence_speech_is_verb (tree, verb))
    return FALSE;
  for (gint child = tree->children[verb]; child >= 0 && child < behind; child = tree->siblings[child])
    if (child > verb && child != subject)
      return FALSE;
  return TRUE;
}

/* "an election in Kem, caused by a death": the happening, not where or what it was of, where only the one can be done to. */
static gint
prefer_event (const WhenceTree *tree,
              gint              noun,
              gint              predicate)
{
  gint above = tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD ? tree->syntax[noun].head : -1;

  return above >= 0 && above < noun && whence_tree_get_event_noun (tree, noun) == NULL && whence_tree_get_event_noun (tree, above) != NULL
                 && whence_tree_has_form (tree, predicate, tree->lexicon->things->arranged)
             ? above
             : noun;
}

/* The noun that a participle without a subject tells of: "Born in Rome, she grew up", "the bridge, built in 1874". */
static gint
find_told_of (const WhenceTree *tree,
              gint              predicate)
{
  gint head = tree->syntax[predicate].head;

  /* "built" may be taken for a finite verb: without a subject and behind its noun it is none */
  if ((tree->syntax[predicate].form != WHENCE_FORM_PARTICIPLE && tree->syntax[predicate].form != WHENCE_FORM_PAST) || head < 0
      || whence_tree_word_is (tree, predicate, tree->lexicon->finites)
      || whence_tree_find_subject (tree, predicate) >= 0 || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX) >= 0
      || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0
      || (has_object (tree, predicate) && !whence_participant_shares_helper (tree, predicate)))
    return -1;
  switch (tree->syntax[predicate].deprel)
    {
    case WHENCE_DEPREL_XCOMP:
      /* "must compensate families evicted in 1974" */
      return predicate > 0 && tree->syntax[predicate - 1].deprel == WHENCE_DEPREL_OBJ && tree->syntax[predicate - 1].head == head ? predicate - 1 : -1;
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_AMOD:
      return head < predicate ? whence_judged_find_person (tree, whence_participant_find_named (tree, prefer_event (tree, head, predicate)), predicate) : -1;
    case WHENCE_DEPREL_CONJ:
      /* "was arrested and, a week later, released" */
      if (whence_participant_shares_helper (tree, predicate))
        return find_own_subject (tree, head);
      return tree->syntax[head].deprel == WHENCE_DEPREL_ACL || tree->syntax[head].deprel == WHENCE_DEPREL_ADVCL ? find_told_of (tree, head) : -1;
    case WHENCE_DEPREL_ADVCL:
      /* "In a statement issued on Thursday the ministry …" */
      if (predicate > 0 && tree->syntax[predicate - 1].upos == WHENCE_UPOS_NOUN && tree->syntax[predicate - 1].head == head)
        return predicate - 1;
      return whence_tree_find_subject (tree, head) > predicate || says_no_more (tree, head, predicate) ? whence_tree_find_subject (tree, head) : -1;
    default:
      return -1;
    }
}

/**
 * whence_participant_find_gerund_helper:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: its "having" or "being", or -1
 */
gint
whence_participant_find_gerund_helper (const WhenceTree *tree,
                                       gint              predicate)
{
  for (gint child = tree->children[predicate]; child >= 0 && child < predicate; child = tree->siblings[child])
    if ((tree->syntax[child].deprel == WHENCE_DEPREL_AUX || tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS)
        && tree->syntax[child].form == WHENCE_FORM_GERUND)
      return child;
  return -1;
}

/**
 * whence_participant_is_sequel:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: whether it is an infinitive that tells what came then: ", only to lose it"
 */
gboolean
whence_participant_is_sequel (const WhenceTree *tree,
                              gint              predicate)
{
  gint mark = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_MARK);

  return mark > 1 && tree->syntax[mark].upos == WHENCE_UPOS_PART && whence_tree_word_is (tree, mark - 1, tree->lexicon->shapes->sequels)
         && tree->syntax[mark - 2].upos == WHENCE_UPOS_PUNCT && tree->syntax[predicate].head >= 0;
}

/* "Having lost the war, the king …", "since taking office, she …": the subject of the clause around, or -1. */
static gint
find_doer (const WhenceTree *tree,
           gint              predicate)
{
  gint head = tree->syntax[predicate].head, first = predicate, mark = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_MARK), object = -1;

  /* "taking one town in May, and burning another in June" */
  while (tree->syntax[first].deprel == WHENCE_DEPREL_CONJ && head >= 0 && tree->syntax[head].upos == WHENCE_UPOS_VERB
         && tree->syntax[head].form == WHENCE_FORM_GERUND)
    {
      first = head;
      head = tree->syntax[first].head;
    }
  /* "charged two men with stealing", "prevented it from leaving": what the one did whom the verb is done to, if it was done, as in "tricked into" */
  if (head >= 0 && mark >= 0 && tree->syntax[mark].form == WHENCE_FORM_NONE)
    object = whence_tree_find_child (tree, head, WHENCE_DEPREL_OBJ);
  if (object > head && object < mark && whence_tree_word_is (tree, mark, tree->lexicon->shapes->leading))
    return whence_tree_word_is (tree, mark, tree->lexicon->shapes->results) ? object : -1;
  /* "stopped short of declaring war" */
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child < predicate && whence_tree_word_is (tree, child, tree->lexicon->modals->undone))
      return -1;
  /* "her first visit since taking office" */
  if (tree->syntax[first].deprel == WHENCE_DEPREL_ACL && whence_tree_find_child (tree, first, WHENCE_DEPREL_MARK) >= 0)
    head = whence_tree_find_predicate (tree, head);
  else if (tree->syntax[first].deprel != WHENCE_DEPREL_ADVCL)
    return -1;
  if (head < 0 || whence_tree_find_subject (tree, predicate) >= 0
      || (tree->syntax[predicate].form != WHENCE_FORM_GERUND && whence_participant_find_gerund_helper (tree, predicate) < 0))
    return -1;
  /* "was forced to leave the town, abandoning …" */
  while (tree->syntax[head].deprel == WHENCE_DEPREL_XCOMP && whence_tree_is_infinitive (tree, head) && whence_tree_find_subject (tree, head) < 0
         && tree->syntax[head].head >= 0 && tree->syntax[head].head < head)
    head = tree->syntax[head].head;
  return find_own_subject (tree, head);
}

/* Whether "being" or "having" begins the verb, and not "was being". */
static gboolean
begins_with_gerund (const WhenceTree *tree,
                    gint              predicate)
{
  gint helper = whence_participant_find_gerund_helper (tree, predicate);

  for (gint child = tree->children[predicate]; child >= 0 && child < helper; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return FALSE;
  return helper >= 0;
}

/* "the deal being signed in Lund", "the last shop closing in 2008": who or what a clause is of that has a gerund for a finite verb, or -1. */
static gint
find_absolute (const WhenceTree *tree,
               gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate);

  if (subject < 0 || subject > predicate || whence_tree_get_pronoun (tree, subject, NULL) != WHENCE_PRONOUN_NONE)
    return -1;
  return begins_with_gerund (tree, predicate)
                 || (tree->syntax[predicate].deprel == WHENCE_DEPREL_ADVCL && tree->syntax[predicate].form == WHENCE_FORM_GERUND
                     && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX) < 0)
             ? subject
             : -1;
}

static gboolean
has_helper (const WhenceTree *tree,
            gint              predicate)
{
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return TRUE;
  return FALSE;
}

/* "the ship withdrawn in 2001", "Two men taken to hospital": to what was done what only a participle tells that nothing helps, or -1. */
static gint
find_done_to (const WhenceTree *tree,
              gint              predicate)
{
  const WhenceWord *word = &tree->words[predicate];
  gint head = tree->syntax[predicate].deprel == WHENCE_DEPREL_CONJ ? tree->syntax[predicate].head : -1;

  if (tree->syntax[predicate].upos != WHENCE_UPOS_VERB || tree->syntax[predicate].form != WHENCE_FORM_PARTICIPLE || has_helper (tree, predicate)
      || (head >= 0 ? has_helper (tree, head) : tree->syntax[predicate].head != WHENCE_SYNTAX_ROOT) || has_object (tree, predicate)
      || !whence_kinds_is_participle (tree->lexicon, word->text, word->length))
    return -1;
  return find_own_subject (tree, predicate);
}

/**
 * whence_participant_find:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: whom or what a participle or gerund tells of that has no subject by itself, or -1
 */
gint
whence_participant_find (const WhenceTree *tree,
                         gint              predicate)
{
  gboolean alleged;
  gint noun = whence_judged_find_doer (tree, predicate, &alleged);

  if (noun < 0)
    noun = find_absolute (tree, predicate);
  if (noun < 0)
    noun = find_done_to (tree, predicate);
  if (noun >= 0)
    return noun;
  if (whence_participant_is_sequel (tree, predicate))
    return find_own_subject (tree, tree->syntax[predicate].head);
  noun = find_told_of (tree, predicate);
  /* "grew an estimated 2.5%", "among those arrested" */
  if (noun >= 0 && (tree->syntax[noun].upos == WHENCE_UPOS_PRON || tree->syntax[noun].upos == WHENCE_UPOS_DET || whence_tree_word_is (tree, noun, tree->lexicon->articles))
      && (whence_tree_get_pronoun (tree, noun, NULL) == WHENCE_PRONOUN_NONE || whence_tree_word_is (tree, noun, tree->lexicon->shapes->askers)))
    return -1;
  return noun >= 0 ? noun : find_doer (tree, predicate);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles of participles, gerunds and infinitives: "Born in Rome, she …", "the bridge, built in 1874", "was arrested and, a week later, released". */
#include "whence-title-participle.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-judged.h"
#include "whence-relative.h"
#include "whence-word-class.h"

/* Shorter stems are seldom regular: "lying". */
#define STEM_MIN 3

/* But "signed by the mayor", whatever the parser calls her. */
static gboolean
has_object (const WhenceTree *tree,
            gint              predicate)
{
  gint object = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ);

  return object >= 0 && whence_tree_find_case (tree, object) < 0;
}

/* "was arrested and, a week later, released" */
static gboolean
shares_helper (const WhenceTree *tree,
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
 * whence_title_find_named:
 * @tree: a sentence
 * @noun: what a clause behind it tells more of
 *
 * "Lind & Co. is a maker of pumps, founded …": what is told of the noun is told of the name that the noun is said of; but "the reason is a law that …".
 *
 * Returns: of whom or what the clause tells, or -1
 */
gint
whence_title_find_named (const WhenceTree *tree,
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
      || (has_object (tree, predicate) && !shares_helper (tree, predicate)))
    return -1;
  switch (tree->syntax[predicate].deprel)
    {
    case WHENCE_DEPREL_ACL:
    case WHENCE_DEPREL_AMOD:
      return head < predicate ? whence_title_find_named (tree, head) : -1;
    case WHENCE_DEPREL_CONJ:
      /* "was arrested and, a week later, released" */
      if (shares_helper (tree, predicate))
        return find_own_subject (tree, head);
      return tree->syntax[head].deprel == WHENCE_DEPREL_ACL || tree->syntax[head].deprel == WHENCE_DEPREL_ADVCL ? find_told_of (tree, head) : -1;
    case WHENCE_DEPREL_ADVCL:
      /* "In a statement issued on Thursday the ministry …" */
      if (predicate > 0 && tree->syntax[predicate - 1].upos == WHENCE_UPOS_NOUN && tree->syntax[predicate - 1].head == head)
        return predicate - 1;
      return whence_tree_find_subject (tree, head) > predicate ? whence_tree_find_subject (tree, head) : -1;
    default:
      return -1;
    }
}

static gboolean
is_word (const WhenceTree *tree,
         gint              node,
         const char       *word)
{
  return word != NULL && tree->words[node].length == strlen (word) && g_ascii_strncasecmp (tree->words[node].text, word, strlen (word)) == 0;
}

static gboolean
is_many (const WhenceTree *tree,
         gint              noun)
{
  gint head = tree->syntax[noun].head, cop = head >= 0 && whence_deprel_is_subject (tree->syntax[noun].deprel) ? whence_tree_find_child (tree, head, WHENCE_DEPREL_COP) : -1;

  /* "Low Tide are a band" */
  if (cop >= 0 && (tree->tokens->tokens[tree->first + (guint) noun].flags & WHENCE_TOKEN_CAPITAL) && (is_word (tree, cop, tree->lexicon->past_of_be_many) || is_word (tree, cop, tree->lexicon->present_of_be_many)))
    return TRUE;
  head = whence_tree_find_child (tree, noun, WHENCE_DEPREL_CONJ);
  /* "a pact signed in May and a fire": of the pact alone */
  for (gint child = tree->children[noun]; child >= 0 && head >= 0; child = tree->siblings[child])
    if (child > noun && child < head && (tree->syntax[child].deprel == WHENCE_DEPREL_ACL || tree->syntax[child].deprel == WHENCE_DEPREL_ACL_RELCL))
      head = -1;
  return tree->syntax[noun].form == WHENCE_FORM_PLURAL || (head >= 0 && whence_tree_find_child (tree, head, WHENCE_DEPREL_CC) >= 0);
}

/**
 * whence_title_get_past_of_be:
 * @tree: a sentence
 * @noun: what the verb agrees with
 *
 * Returns: the past of "be" beside it: "The records were …"
 */
const char *
whence_title_get_past_of_be (const WhenceTree *tree,
                             gint              noun)
{
  return is_many (tree, noun) ? tree->lexicon->past_of_be_many : tree->lexicon->past_of_be;
}

/**
 * whence_title_find_gerund_helper:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: its "having" or "being", or -1
 */
gint
whence_title_find_gerund_helper (const WhenceTree *tree,
                                 gint              predicate)
{
  for (gint child = tree->children[predicate]; child >= 0 && child < predicate; child = tree->siblings[child])
    if ((tree->syntax[child].deprel == WHENCE_DEPREL_AUX || tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS)
        && tree->syntax[child].form == WHENCE_FORM_GERUND)
      return child;
  return -1;
}

/* ", only to lose it": an infinitive that tells what came then. */
static gboolean
tells_sequel (const WhenceTree *tree,
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
    while (head >= 0 && !whence_tree_is_predicate (tree, head))
      head = tree->syntax[head].head;
  else if (tree->syntax[first].deprel != WHENCE_DEPREL_ADVCL)
    return -1;
  if (head < 0 || whence_tree_find_subject (tree, predicate) >= 0
      || (tree->syntax[predicate].form != WHENCE_FORM_GERUND && whence_title_find_gerund_helper (tree, predicate) < 0))
    return -1;
  return find_own_subject (tree, head);
}

/* "will be charged", where the verb that it stands beside has the helpers. */
static char *
tell_shared (const WhenceTree *tree,
             gint              predicate,
             const char       *verb)
{
  GString *told = g_string_new (NULL);

  for (gint child = tree->children[tree->syntax[predicate].head]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_AUX || tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS)
      {
        g_string_append_len (told, tree->words[child].text, tree->words[child].length);
        g_string_append_c (told, ' ');
      }
  g_string_append (told, verb);
  return g_string_free (told, FALSE);
}

/* "smuggled", "allegedly stole": of verbs that no table has what is regular. */
static char *
tell_judged (const WhenceTree *tree,
             gint              gerund,
             gboolean          alleged)
{
  const WhenceWord *word = &tree->words[gerund];
  char known[64];
  gsize stem = word->length - MIN (word->length, strlen (tree->lexicon->gerund));
  g_autofree char *past = whence_kinds_get_past (tree->lexicon, word->text, word->length, known, sizeof known) ? g_strdup (known)
                          : stem >= STEM_MIN ? whence_kinds_get_past_of_base (tree->lexicon, word->text, stem)
                                             : NULL;

  if (past == NULL || !alleged)
    return g_steal_pointer (&past);
  return g_strdup_printf ("%s %s", tree->lexicon->shapes->allegedly, past);
}

/* The verb of the clause that a participle or gerund makes with @noun as its subject: "was built", "took"; %NULL where its past is not known. */
static char *
tell_past (const WhenceTree *tree,
           gint              predicate,
           gint              noun)
{
  const WhenceWord *word = &tree->words[predicate];
  g_autofree char *verb = g_utf8_strdown (word->text, word->length);
  gboolean gerund = tree->syntax[predicate].form == WHENCE_FORM_GERUND, alleged;
  char past[64];

  if (gerund && whence_judged_find_doer (tree, predicate, &alleged) >= 0)
    return tell_judged (tree, predicate, alleged);

  if (tells_sequel (tree, predicate) && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) < 0)
    return whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length);
  /* "the deficit, widened": nothing did it */
  if (whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->intransitives, word->text, word->length) && !gerund
      && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBL_AGENT) < 0)
    return g_steal_pointer (&verb);
  if (shares_helper (tree, predicate))
    return tell_shared (tree, predicate, verb);
  if (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 || (!gerund && whence_title_find_gerund_helper (tree, predicate) < 0))
    return g_strdup_printf ("%s %s", whence_title_get_past_of_be (tree, noun), verb);
  return whence_kinds_get_past (tree->lexicon, word->text, word->length, past, sizeof past) ? g_strdup (past) : NULL;
}

/**
 * whence_title_find_participant:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: whom or what a participle or gerund tells of that has no subject by itself, or -1
 */
gint
whence_title_find_participant (const WhenceTree *tree,
                               gint              predicate)
{
  gboolean alleged;
  gint noun = whence_judged_find_doer (tree, predicate, &alleged);

  if (noun >= 0)
    return noun;
  if (tells_sequel (tree, predicate))
    return find_own_subject (tree, tree->syntax[predicate].head);
  noun = find_told_of (tree, predicate);
  /* "grew an estimated 2.5%" */
  if (noun >= 0 && whence_tree_word_is (tree, noun, tree->lexicon->articles))
    return -1;
  return noun >= 0 ? noun : find_doer (tree, predicate);
}

/**
 * whence_title_render_subject:
 * @phrase: a phrase
 * @noun: what a clause is made with that stands elsewhere
 *
 * Returns: (transfer full) (nullable): it as the subject of @phrase
 */
char *
whence_title_render_subject (const WhencePhrase *phrase,
                             gint                noun)
{
  WhencePhrase subject;
  char *who;

  whence_phrase_init (&subject, phrase->context, phrase->style);
  whence_phrase_add_noun (&subject, noun);
  whence_phrase_drop_case (&subject, noun);
  who = whence_phrase_finish (&subject);
  whence_phrase_clear (&subject);
  return who;
}

/**
 * whence_title_fill_participle:
 * @phrase: a phrase without words
 * @predicate: the participle or gerund
 * @noun: what it tells of
 * @out_subject: (out): whether the phrase has a subject
 *
 * Makes a clause of them.
 */
void
whence_title_fill_participle (WhencePhrase *phrase,
                              gint          predicate,
                              gint          noun,
                              gboolean     *out_subject)
{
  const WhenceTree *tree = phrase->context->tree;
  g_autofree char *who = whence_title_render_subject (phrase, noun), *verb = tell_past (tree, predicate, noun);

  *out_subject = TRUE;
  /* "Born in Rome, she …": who is told before, wherever it stands */
  phrase->replaced[predicate] = g_strdup_printf ("%s %s", who != NULL ? who : "", verb);
  if (who == NULL || verb == NULL || !whence_clause_choose (phrase, predicate, -1))
    phrase->refused = G_MAXUINT;
  for (gint i = 0; i < predicate; i++)
    phrase->chosen[i] = FALSE;
}

static void
fill_infinitive (WhencePhrase *phrase,
                 gint          infinitive,
                 gint          bound,
                 const char   *be,
                 gboolean     *out_subject)
{
  const WhenceTree *tree = phrase->context->tree;
  gint mark = whence_tree_find_child (tree, infinitive, WHENCE_DEPREL_MARK);
  g_autofree char *who = whence_title_render_subject (phrase, bound);

  *out_subject = who != NULL && mark >= 0 && mark < infinitive;
  if (!*out_subject)
    {
      phrase->refused = G_MAXUINT;
      return;
    }
  phrase->replaced[infinitive]
      = g_strdup_printf ("%s %s %.*s", who, be, (gint) (tree->words[infinitive].text + tree->words[infinitive].length - tree->words[mark].text), tree->words[mark].text);
  if (!whence_clause_choose (phrase, infinitive, -1))
    phrase->refused = G_MAXUINT;
  for (gint i = 0; i < infinitive; i++)
    phrase->chosen[i] = FALSE;
}

/**
 * whence_title_fill_task:
 * @phrase: a phrase without words
 * @infinitive: what was to be done
 * @bound: who was to do it
 * @out_subject: (out): whether the phrase has a subject
 *
 * Makes a clause of them: "The firm was to replace its pumps".
 */
void
whence_title_fill_task (WhencePhrase *phrase,
                        gint          infinitive,
                        gint          bound,
                        gboolean     *out_subject)
{
  fill_infinitive (phrase, infinitive, bound, whence_title_get_past_of_be (phrase->context->tree, bound), out_subject);
}

/**
 * whence_title_fill_coming:
 * @phrase: a phrase without words
 * @infinitive: what is to be done
 * @bound: who is to do it
 * @out_subject: (out): whether the phrase has a subject
 *
 * The same of what is still to come: "The firm is to replace its pumps".
 */
void
whence_title_fill_coming (WhencePhrase *phrase,
                          gint          infinitive,
                          gint          bound,
                          gboolean     *out_subject)
{
  const WhenceEventWords *words = phrase->context->tree->lexicon;

  fill_infinitive (phrase, infinitive, bound, is_many (phrase->context->tree, bound) ? words->present_of_be_many : words->present_of_be, out_subject);
}

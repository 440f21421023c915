/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles of participles, gerunds and infinitives: "Born in Rome, she …", "the bridge, built in 1874", "was arrested and, a week later, released". */
#include "whence-title-participle.h"

#include <string.h>

#include "whence-clause.h"
#include "whence-judged.h"
#include "whence-participant.h"
#include "whence-things.h"
#include "whence-word-class.h"

/* Shorter stems are seldom regular: "lying". */
#define STEM_MIN 3

static gboolean
is_word (const WhenceTree *tree,
         gint              node,
         const char       *word)
{
  return word != NULL && tree->words[node].length == strlen (word) && g_ascii_strncasecmp (tree->words[node].text, word, strlen (word)) == 0;
}

static gboolean
is_many (const WhenceTitleContext *context,
         gint                      noun)
{
  const WhenceTree *tree = context->tree;
  gint head = tree->syntax[noun].head, cop = head >= 0 && whence_deprel_is_subject (tree->syntax[noun].deprel) ? whence_tree_find_child (tree, head, WHENCE_DEPREL_COP) : -1;

  if (whence_things_is_many (context->things, tree, noun))
    return TRUE;
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
 * @context: sentence and what is known of it
 * @noun: a noun of it
 *
 * Returns: (nullable): the past of "be" beside the noun: "The records were …"
 */
const char *
whence_title_get_past_of_be (const WhenceTitleContext *context,
                             gint                      noun)
{
  return is_many (context, noun) ? context->tree->lexicon->past_of_be_many : context->tree->lexicon->past_of_be;
}

static const char *
get_present_of_be (const WhenceTitleContext *context,
                   gint                      noun)
{
  return is_many (context, noun) ? context->tree->lexicon->present_of_be_many : context->tree->lexicon->present_of_be;
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

/* "took" of "taking" and "taken"; of verbs that no table has what is regular, where it is @surely a gerund; or %NULL. */
static char *
tell_past_of (const WhenceTree *tree,
              gint              node,
              gboolean          surely)
{
  const WhenceWord *word = &tree->words[node];
  char known[64];
  gsize stem = word->length - MIN (word->length, strlen (tree->lexicon->gerund));

  if (whence_kinds_get_past (tree->lexicon, word->text, word->length, known, sizeof known))
    return g_strdup (known);
  return surely && stem >= STEM_MIN ? whence_kinds_get_past_of_base (tree->lexicon, word->text, stem) : NULL;
}

/* "smuggled", "allegedly stole". */
static char *
tell_judged (const WhenceTree *tree,
             gint              gerund,
             gboolean          alleged)
{
  g_autofree char *past = tell_past_of (tree, gerund, TRUE);

  if (past == NULL || !alleged)
    return g_steal_pointer (&past);
  return g_strdup_printf ("%s %s", tree->lexicon->shapes->allegedly, past);
}

/* "The bus will go to Lund on Sunday, leaving at two": the helper of the clause beside, where that tells of what is to come; or -1. */
static gint
find_future (const WhenceTree *tree,
             gint              gerund)
{
  gint main = tree->syntax[gerund].head;

  if (main < 0 || main > gerund || tree->syntax[gerund].deprel != WHENCE_DEPREL_ADVCL || whence_tree_find_subject (tree, gerund) >= 0)
    return -1;
  for (gint child = tree->children[main]; child >= 0 && child < main; child = tree->siblings[child])
    if (whence_tree_word_is (tree, child, tree->lexicon->modals->futures))
      return child;
  return -1;
}

/* "will leave"; %NULL for a verb that is not known. */
static char *
tell_future (const WhenceTree *tree,
             gint              gerund,
             gint              helper)
{
  const WhenceKindRow *row = whence_tree_find_kind (tree, gerund, WHENCE_KIND_WORD_VERB);

  return row != NULL ? g_strdup_printf ("%.*s %s", (gint) tree->words[helper].length, tree->words[helper].text, row->word) : NULL;
}

/* The verb of the clause that a participle or gerund makes with @noun as its subject: "was built", "took"; %NULL where its past is not known. */
static char *
tell_past (const WhenceTitleContext *context,
           gint                      predicate,
           gint                      noun)
{
  const WhenceTree *tree = context->tree;
  const WhenceWord *word = &tree->words[predicate];
  g_autofree char *verb = g_utf8_strdown (word->text, word->length);
  gboolean gerund = tree->syntax[predicate].form == WHENCE_FORM_GERUND, alleged;

  if (gerund && whence_judged_find_doer (tree, predicate, &alleged) >= 0)
    return tell_judged (tree, predicate, alleged);

  if (gerund && whence_participant_find_gerund_helper (tree, predicate) < 0 && find_future (tree, predicate) >= 0)
    return tell_future (tree, predicate, find_future (tree, predicate));
  if (whence_participant_is_sequel (tree, predicate) && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) < 0)
    return whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length);
  /* "the deficit, widened": nothing did it */
  if (whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->intransitives, word->text, word->length) && !gerund
      && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBL_AGENT) < 0)
    return g_steal_pointer (&verb);
  if (whence_participant_shares_helper (tree, predicate))
    return tell_shared (tree, predicate, verb);
  if (whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0 || (!gerund && whence_participant_find_gerund_helper (tree, predicate) < 0))
    {
      /* "the festival, first held in 1982", "the rider, nearly killed in May" */
      guint8 before = predicate > 0 && tree->syntax[predicate - 1].upos == WHENCE_UPOS_ADV ? tree->tokens->classes[tree->first + (guint) predicate - 1] : WHENCE_CLASS_OTHER;
      g_autofree char *first = before == WHENCE_CLASS_ORDINAL || before == WHENCE_CLASS_LESS
                                 ? g_utf8_strdown (tree->words[predicate - 1].text, tree->words[predicate - 1].length)
                                 : NULL;

      return g_strdup_printf ("%s %s%s%s", whence_title_get_past_of_be (context, noun), first != NULL ? first : "", first != NULL ? " " : "", verb);
    }
  /* "…, abandoning their guns" */
  return tell_past_of (tree, predicate, gerund && (whence_tree_find_subject (tree, predicate) == noun
                                                   || (tree->syntax[predicate].deprel == WHENCE_DEPREL_ADVCL && whence_tree_is_comma (tree, predicate - 1)
                                                       && whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ) > predicate)));
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
  /* "found [him] guilty of": he did it */
  for (const char *const (*form)[2] = phrase->context->tree->lexicon->shapes->subject_forms; who != NULL && (*form)[0] != NULL; form++)
    if (g_ascii_strcasecmp (who, (*form)[0]) == 0)
      {
        g_free (who);
        return g_strdup ((*form)[1]);
      }
  return who;
}

/* Whether a name stands for a pronoun of the phrase: what is added might say it again. */
static gboolean
names_pronoun (const WhencePhrase *phrase)
{
  for (guint i = 0; i < phrase->context->tree->n; i++)
    if (phrase->chosen[i] && phrase->replaced[i] != NULL && phrase->context->tree->syntax[i].upos == WHENCE_UPOS_PRON)
      return TRUE;
  return FALSE;
}

/* "The tunnel [under the hill] was opened": says which, where the title holds it. */
static void
say_which (WhencePhrase *phrase,
           gint          predicate,
           gint          noun,
           const char   *who,
           const char   *verb)
{
  guint length = whence_phrase_measure (phrase), own = (guint) g_utf8_strlen (who, -1);
  g_autofree char *whole = NULL;
  WhencePhrase subject;

  if (predicate < noun || length >= WHENCE_TITLE_MAX || phrase->context->tree->syntax[noun].upos == WHENCE_UPOS_PRON || names_pronoun (phrase))
    return;
  whence_phrase_init (&subject, phrase->context, phrase->style);
  whence_phrase_add_noun (&subject, noun);
  whence_phrase_drop_case (&subject, noun);
  whence_phrase_add_complements (&subject, noun, predicate, WHENCE_TITLE_MAX - length + own);
  whole = whence_phrase_finish (&subject);
  whence_phrase_clear (&subject);
  if (whole != NULL && strlen (whole) > strlen (who) && length + (guint) g_utf8_strlen (whole, -1) - own <= WHENCE_TITLE_MAX)
    {
      g_free (phrase->replaced[predicate]);
      phrase->replaced[predicate] = g_strdup_printf ("%s %s", whole, verb);
    }
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
  g_autofree char *who = whence_title_render_subject (phrase, noun), *verb = tell_past (phrase->context, predicate, noun);

  *out_subject = TRUE;
  /* "Born in Rome, she …": who is told before, wherever it stands */
  phrase->replaced[predicate] = g_strdup_printf ("%s %s", who != NULL ? who : "", verb);
  if (who == NULL || verb == NULL || !whence_clause_choose (phrase, predicate, -1))
    phrase->refused = G_MAXUINT;
  for (gint i = 0; i < predicate; i++)
    phrase->chosen[i] = FALSE;
  if (phrase->refused < G_MAXUINT)
    say_which (phrase, predicate, noun, who, verb);
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
  fill_infinitive (phrase, infinitive, bound, whence_title_get_past_of_be (phrase->context, bound), out_subject);
}

/**
 * whence_title_find_forced:
 * @tree: a sentence
 * @infinitive: head of a clause
 *
 * Returns: whom or what a participle that governs it is of: "the plant" of "…, forcing the plant to close", "the line" of "the line, first planned to open in
 * May, …"; or -1
 */
gint
whence_title_find_forced (const WhenceTree *tree,
                          gint              infinitive)
{
  gint verb = tree->syntax[infinitive].deprel == WHENCE_DEPREL_XCOMP && whence_tree_is_infinitive (tree, infinitive) ? tree->syntax[infinitive].head : -1;
  gint object;

  if (verb < 1)
    return -1;
  if (tree->syntax[verb].form == WHENCE_FORM_PARTICIPLE && tree->syntax[verb].deprel == WHENCE_DEPREL_ACL && tree->syntax[verb].head < verb)
    return tree->syntax[verb].head;
  if (tree->syntax[verb].form != WHENCE_FORM_GERUND || tree->syntax[verb].deprel != WHENCE_DEPREL_ADVCL || !whence_tree_is_comma (tree, verb - 1))
    return -1;
  object = whence_tree_find_child (tree, verb, WHENCE_DEPREL_OBJ);
  return object > verb && object < infinitive ? object : -1;
}

/* "forced" of "forcing"; "first planned"; %NULL for verbs whose participle may be another word than their past. */
static char *
tell_governing (const WhenceTree *tree,
                gint              verb)
{
  gint first = verb > 0 && tree->syntax[verb - 1].upos == WHENCE_UPOS_ADV && tree->syntax[verb - 1].head == verb ? verb - 1 : verb;
  const char *text = tree->words[first].text;
  g_autofree char *past = NULL;

  if (tree->syntax[verb].form == WHENCE_FORM_PARTICIPLE)
    return g_utf8_strdown (text, (gssize) (tree->words[verb].text + tree->words[verb].length - text));
  past = tell_past_of (tree, verb, TRUE);
  return past != NULL && whence_kinds_has_past_ending (tree->lexicon, past, strlen (past)) ? g_steal_pointer (&past) : NULL;
}

/* "The bridge, due to open in May, will cost a million": whether what the clause around it tells is still to come. */
static gboolean
is_to_come (const WhenceTree *tree,
            gint              noun)
{
  gint clause = whence_tree_find_predicate (tree, noun), helper = clause >= 0 ? whence_tree_find_child (tree, clause, WHENCE_DEPREL_AUX) : -1;

  return whence_tree_found_is (tree, helper, tree->lexicon->modals->futures);
}

/**
 * whence_title_fill_forced:
 * @phrase: a phrase without words
 * @infinitive: what somebody was made or meant to do
 * @object: who was, see whence_title_find_forced()
 * @out_subject: (out): whether the phrase has a subject
 *
 * Makes a clause of them: "The plant was forced to close", "The line was first planned to open".
 */
void
whence_title_fill_forced (WhencePhrase *phrase,
                          gint          infinitive,
                          gint          object,
                          gboolean     *out_subject)
{
  const WhenceTree *tree = phrase->context->tree;
  g_autofree char *governing = tell_governing (tree, tree->syntax[infinitive].head), *be = NULL;

  if (governing == NULL)
    {
      *out_subject = FALSE;
      phrase->refused = G_MAXUINT;
      return;
    }
  be = g_strdup_printf ("%s %s", is_to_come (tree, object) ? get_present_of_be (phrase->context, object) : whence_title_get_past_of_be (phrase->context, object), governing);
  fill_infinitive (phrase, infinitive, object, be, out_subject);
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
  fill_infinitive (phrase, infinitive, bound, get_present_of_be (phrase->context, bound), out_subject);
}

/**
 * whence_title_fill_apposed:
 * @phrase: a phrase without words
 * @noun: an apposition
 * @named: what it says more of
 * @out_subject: (out): whether the phrase has a subject
 *
 * Makes a clause of them: "Anna Lind was mayor of the town".
 */
void
whence_title_fill_apposed (WhencePhrase *phrase,
                           gint          noun,
                           gint          named,
                           gboolean     *out_subject)
{
  const WhenceTree *tree = phrase->context->tree;
  g_autofree char *who = whence_title_render_subject (phrase, named);
  gint first = 0;

  *out_subject = who != NULL;
  whence_phrase_add_noun (phrase, noun);
  whence_phrase_drop_case (phrase, noun);
  whence_phrase_grow (phrase, WHENCE_TITLE_MAX - (who != NULL ? g_utf8_strlen (who, -1) : 0), 0);
  while (first < noun && (!phrase->chosen[first] || tree->syntax[first].upos == WHENCE_UPOS_PUNCT))
    phrase->chosen[first++] = FALSE;
  if (who != NULL)
    {
      const WhenceWord *word = &tree->words[first];
      g_autofree char *old = phrase->replaced[first];

      phrase->replaced[first] = g_strdup_printf ("%s %s %.*s", who, whence_title_get_past_of_be (phrase->context, noun), old != NULL ? (gint) strlen (old) : (gint) word->length,
                                                 old != NULL ? old : word->text);
    }
  if (whence_phrase_measure (phrase) > WHENCE_TITLE_MAX)
    phrase->refused = G_MAXUINT;
}

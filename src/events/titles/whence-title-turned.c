/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Clauses whose verb stands before their subject are told the other way round: "came the verdict", "Killed in the crash were two boys", "did the line
 * open". */
#include "whence-title-turned.h"

#include <string.h>

#include "whence-title-participle.h"
#include "whence-word-class.h"

/* Whether the clause begins with what turns its subject and its helping verb round: "Not until then did it". */
static gboolean
is_turned (const WhenceTree *tree,
           gint              predicate)
{
  for (gint i = predicate - 1; i >= 0; i--)
    if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT && whence_tree_word_is (tree, i, tree->lexicon->shapes->turning))
      return TRUE;
  return FALSE;
}

/* The helping verb that stands before the subject of a clause, or -1. */
static gint
find_helper_before (const WhenceTree *tree,
                    gint              predicate,
                    gint              subject)
{
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child < subject && tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return child;
  return -1;
}

/* "It took until 2009 for the court to decide", "for the bridge to be rebuilt", which the parser was shown as "the court did decide", "the bridge was
 * rebuilt": their verbs get the forms of that.  FALSE where nothing was so. */
static gboolean
turn_taken (WhencePhrase *phrase,
            gint          predicate,
            gint          subject)
{
  const WhenceTree *tree = phrase->context->tree;
  const WhenceWord *word = &tree->words[predicate];
  char *past;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    {
      if (child == 0 || (tree->syntax[child].upos != WHENCE_UPOS_AUX))
        continue;
      if (whence_tree_word_is (tree, child, tree->lexicon->shapes->particles) && phrase->replaced[predicate] == NULL
          && (past = whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length)) != NULL)
        {
          phrase->replaced[child] = g_strdup ("");
          phrase->replaced[predicate] = past;
          return TRUE;
        }
      if (whence_tree_word_is (tree, child - 1, tree->lexicon->shapes->particles) && tree->syntax[child - 1].deprel == WHENCE_DEPREL_PUNCT && phrase->replaced[child] == NULL)
        {
          phrase->replaced[child] = g_strdup (whence_title_get_past_of_be (phrase->context, subject));
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * whence_title_turn_helper:
 * @phrase: a phrase
 * @predicate: head of a finite clause
 *
 * "Not until 1998 did the line open": puts a helping verb before the subject behind it, "The line opened".
 */
void
whence_title_turn_helper (WhencePhrase *phrase,
                          gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint subject = whence_tree_find_subject (tree, predicate), there = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_EXPL), target = predicate;
  gint helper = subject >= 0 && subject < predicate ? find_helper_before (tree, predicate, subject) : -1;
  const WhenceWord *word;
  char *past;

  if (subject >= 0 && subject < predicate && turn_taken (phrase, predicate, subject))
    return;
  if ((helper < 0 && there < 0) || !is_turned (tree, predicate))
    return;
  /* "Not until then was there peace" */
  if (there == predicate + 1 && phrase->replaced[predicate] == NULL)
    {
      phrase->replaced[predicate] = g_strdup_printf ("%.*s %.*s", (gint) tree->words[there].length, tree->words[there].text,
                                                     (gint) tree->words[predicate].length, tree->words[predicate].text);
      phrase->replaced[there] = g_strdup ("");
    }
  if (helper < 0 || phrase->replaced[predicate] != NULL || phrase->context->dated[helper])
    return;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child > subject && child < target && tree->syntax[child].upos == WHENCE_UPOS_AUX)
      target = child;
  word = &tree->words[target];
  past = target == predicate && whence_tree_word_is (tree, helper, tree->lexicon->modals->pasts_of_do)
             ? whence_kinds_get_past_of_base (tree->lexicon, word->text, word->length)
             : NULL;
  phrase->replaced[target] = past != NULL ? past
                                          : g_strdup_printf ("%.*s %.*s", (gint) tree->words[helper].length, tree->words[helper].text,
                                                             (gint) word->length, word->text);
}

/* What who has until a day to do something may do, or %NULL. */
static const char *
find_allowed (const WhenceTree *tree,
              gint              node)
{
  const WhenceWord *word = &tree->words[node];

  for (const char *const (*row)[2] = tree->lexicon->shapes->allowed; row != NULL && (*row)[0] != NULL; row++)
    if (strlen ((*row)[0]) == word->length && g_ascii_strncasecmp ((*row)[0], word->text, word->length) == 0)
      return (*row)[1];
  return NULL;
}

/**
 * whence_title_turn_deadline:
 * @phrase: a phrase
 *
 * "Residents have until 30 June to object": who has to is another, "Residents may object".
 */
void
whence_title_turn_deadline (WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = 1; i + 3 < (gint) tree->n; i++)
    {
      const char *allowed = phrase->context->dated[i + 1] && whence_tree_get_class (tree, i + 1) == WHENCE_CLASS_UNTIL ? find_allowed (tree, i) : NULL;
      gint particle = i + 1;

      while (allowed != NULL && particle < (gint) tree->n && phrase->context->dated[particle])
        particle++;
      if (allowed == NULL || particle == (gint) tree->n || whence_tree_get_class (tree, particle) != WHENCE_CLASS_TO || tree->syntax[particle].upos != WHENCE_UPOS_PART)
        continue;
      g_free (phrase->replaced[i]);
      g_free (phrase->replaced[particle]);
      phrase->replaced[i] = g_strdup (allowed);
      phrase->replaced[particle] = g_strdup ("");
    }
}

/* The form of "be" behind a participle that a clause begins with, or -1. */
static gint
find_fronted (const WhenceTree *tree,
              gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate), begin = predicate;

  while (begin > 0 && whence_tree_word_is (tree, begin - 1, tree->lexicon->fillers))
    begin--;
  if (subject < predicate || begin > 1 || tree->syntax[predicate].upos != WHENCE_UPOS_VERB)
    return -1;
  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child > predicate && child < subject && tree->syntax[child].deprel == WHENCE_DEPREL_AUX_PASS)
      return child;
  return -1;
}

/**
 * whence_title_is_fronted:
 * @tree: a sentence
 * @predicate: head of a clause
 *
 * Returns: whether the clause says first what was done and then to whom: "Killed in the crash were two boys"
 */
gboolean
whence_title_is_fronted (const WhenceTree *tree,
                         gint              predicate)
{
  return find_fronted (tree, predicate) >= 0;
}

/* Returns: (transfer full) (nullable): the subject in at most @limit characters */
static char *
tell_subject (const WhencePhrase *phrase,
              gint                subject,
              guint               limit)
{
  WhencePhrase said;
  char *who;

  whence_phrase_init (&said, phrase->context, phrase->style);
  whence_phrase_add_noun (&said, subject);
  whence_phrase_grow (&said, limit, 0);
  who = whence_phrase_finish (&said);
  whence_phrase_clear (&said);
  return who;
}

/* "Also killed in the crash [on 4 May] were two boys": "Two boys were killed in the crash". */
static void
fill_fronted (WhencePhrase *phrase,
              gint          predicate,
              gint          be)
{
  const WhenceTree *tree = phrase->context->tree;
  g_autofree char *who = tell_subject (phrase, whence_tree_find_subject (tree, predicate), WHENCE_LABEL_MAX * 2), *first = NULL;

  if (who == NULL)
    return;
  for (gint i = predicate; i < be; i++)
    phrase->chosen[i] = !phrase->context->dated[i] && tree->syntax[i].upos != WHENCE_UPOS_PUNCT;
  first = g_strndup (tree->words[predicate].text, tree->words[predicate].length);
  *first = g_ascii_tolower (*first);
  phrase->replaced[predicate] = g_strdup_printf ("%s %.*s %s", who, (gint) tree->words[be].length, tree->words[be].text, first);
  phrase->refused = whence_phrase_measure (phrase) <= WHENCE_TITLE_MAX ? 0 : G_MAXUINT;
}

/**
 * whence_title_fill_turned:
 * @phrase: a phrase without words
 * @predicate: head of a clause whose subject stands behind it
 *
 * "[On Monday] came the verdict": "The verdict came".  phrase->refused is what speaks against it.
 */
void
whence_title_fill_turned (WhencePhrase *phrase,
                          gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint subject = whence_tree_find_subject (tree, predicate), be = find_fronted (tree, predicate);
  const WhenceWord *verb = &tree->words[predicate];
  g_autofree char *who = NULL;

  phrase->refused = G_MAXUINT;
  if (be >= 0)
    {
      fill_fronted (phrase, predicate, be);
      return;
    }
  if (subject < predicate || tree->syntax[predicate].upos != WHENCE_UPOS_VERB || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_EXPL) >= 0
      || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX) >= 0)
    return;
  who = tell_subject (phrase, subject, WHENCE_TITLE_MAX - verb->length - 1);
  if (who == NULL)
    return;
  phrase->refused = 1;
  phrase->chosen[predicate] = TRUE;
  phrase->replaced[predicate] = g_strdup_printf ("%s %.*s", who, (gint) verb->length, verb->text);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Titles of what is celebrated as having begun so long ago: "celebrate 75 years of diplomatic relations". */
#include "whence-title-beginning.h"

#include <string.h>

#include "whence-phrase.h"

/* So far above the length is the verb that celebrates it. */
#define CLIMB_MAX 3
/* Who celebrates it is told in so many characters. */
#define WHO_MAX 30

/* "an opportunity for Norway and Chile to celebrate": what the preposition leads to, right before the infinitive. */
static gint
find_led (const WhenceTree *tree,
          gint              verb)
{
  gint mark = whence_tree_find_child (tree, verb, WHENCE_DEPREL_MARK), noun = mark - 1;

  if (mark < 1 || tree->syntax[mark].upos != WHENCE_UPOS_PART)
    return -1;
  while (noun > 0 && tree->syntax[noun].deprel == WHENCE_DEPREL_CONJ)
    noun = tree->syntax[noun].head;
  return noun > 0 && whence_tree_find_case (tree, noun) >= 0 ? noun : -1;
}

/* Who celebrates, or -1. */
static gint
find_celebrant (const WhenceTree *tree,
                gint              years)
{
  gint verb = years, subject;

  for (guint step = 0; step < CLIMB_MAX && verb >= 0 && tree->syntax[verb].upos != WHENCE_UPOS_VERB; step++)
    verb = tree->syntax[verb].head;
  if (verb < 0 || tree->syntax[verb].upos != WHENCE_UPOS_VERB)
    return -1;
  subject = whence_tree_find_subject (tree, verb);
  return subject >= 0 ? subject : find_led (tree, verb);
}

static char *
render (const WhenceTitleContext *context,
        gint                      noun)
{
  char *who = whence_phrase_render_noun (context, noun, WHENCE_STYLE_BRIEF, WHO_MAX);

  /* "The town", unlike "Norway" */
  if (context->tree->syntax[noun].upos == WHENCE_UPOS_NOUN)
    *who = g_ascii_tolower (*who);
  return who;
}

/**
 * whence_title_of_beginning:
 * @context: sentence and what is known of it
 * @years: the last word of the length
 * @begun: what is so old
 *
 * "Beginning of diplomatic relations of Norway and Chile": whose it is is told by who celebrates it.
 *
 * Returns: (transfer full): a title; @begun itself where that is too long
 */
char *
whence_title_of_beginning (const WhenceTitleContext *context,
                           gint                      years,
                           const char               *begun)
{
  const WhenceEventWords *words = context->tree->lexicon;
  gint who = find_celebrant (context->tree, years);
  g_autofree char *whose = who >= 0 && whence_tree_get_pronoun (context->tree, who, NULL) == WHENCE_PRONOUN_NONE ? render (context, who) : NULL;
  g_autofree char *first = g_utf8_substring (begun, 0, 1);
  g_autofree char *lower = g_utf8_strdown (first, -1);
  g_autofree char *bare = g_strconcat (words->beginning, lower, begun + strlen (first), NULL);
  g_autofree char *whole = whose != NULL && *whose != '\0' ? g_strconcat (bare, words->beginning_of, whose, NULL) : NULL;

  if (whole != NULL && g_utf8_strlen (whole, -1) <= WHENCE_TITLE_MAX)
    return g_steal_pointer (&whole);
  return g_utf8_strlen (bare, -1) <= WHENCE_TITLE_MAX ? g_steal_pointer (&bare) : g_strdup (begun);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "At the Games in Athens Lind finished fourth": what stands before the subject says which race, and is told behind: "Lind finished fourth at the Games
 * in Athens". */
#include "whence-title-place.h"

#include <string.h>

#include "whence-letters.h"
#include "whence-phrase.h"
#include "whence-title-line.h"

/* "At", "in", "during". */
static gboolean
leads_to_place (const WhenceTree *tree,
                gint              preposition)
{
  return whence_tree_word_is (tree, preposition, tree->lexicon->sites) || whence_tree_word_is (tree, preposition, tree->lexicon->attended);
}

/* Whether nothing but dates and marks stands before the word. */
static gboolean
is_first (const WhenceTitleContext *context,
          gint                      node)
{
  for (gint i = 0; i < node; i++)
    if (!context->dated[i] && context->tree->syntax[i].upos != WHENCE_UPOS_PUNCT)
      return FALSE;
  return TRUE;
}

/* The noun that leads the clause, behind such a word, or -1. */
static gint
find_place (const WhenceTitleContext *context,
            gint                      predicate,
            gint                      subject)
{
  const WhenceTree *tree = context->tree;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    {
      gint preposition = child < subject && tree->syntax[child].deprel == WHENCE_DEPREL_OBL && !context->dated[child] ? whence_tree_find_case (tree, child) : -1;

      if (preposition >= 0 && preposition < child && leads_to_place (tree, preposition) && is_first (context, preposition))
        return child;
    }
  return -1;
}

/* Whether a word with a capital of @phrase stands in the title. */
static gboolean
repeats (const char *title,
         const char *phrase)
{
  for (const char *at = phrase; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      g_autofree char *word = g_strndup (at, strcspn (at, " "));

      if (at > phrase && g_unichar_isupper (g_utf8_get_char (word)) && strstr (title, word) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* "in his first race": whose is plain from the subject. */
static void
keep_owners (WhencePhrase *phrase,
             gint          noun)
{
  const WhenceTree *tree = phrase->context->tree;
  gint owner = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS);

  if (owner >= 0 && tree->syntax[owner].upos == WHENCE_UPOS_PRON)
    phrase->replaced[owner] = g_strndup (tree->words[owner].text, tree->words[owner].length);
}

/* Whether the phrase goes up to a mark, a date or the subject: else something of it is left out. */
static gboolean
is_whole (const WhencePhrase *phrase,
          gint                subject)
{
  const WhenceTree *tree = phrase->context->tree;
  gint end = subject;

  while (end > 0 && !phrase->chosen[end - 1])
    end--;
  return end > 0 && (end == subject || phrase->context->dated[end] || tree->syntax[end].upos == WHENCE_UPOS_PUNCT || whence_tree_is_below (tree, end, subject));
}

static char *
render_place (const WhenceTitleContext *context,
              gint                      noun,
              gint                      subject)
{
  const WhenceTree *tree = context->tree;
  WhencePhrase phrase;
  char *text;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
  keep_owners (&phrase, noun);
  whence_phrase_add_noun (&phrase, noun);
  for (gint i = noun + 1; i < subject; i++)
    if (!context->dated[i] && whence_tree_find_case (tree, i) > noun
        && ((tree->syntax[i].head == noun && tree->syntax[i].deprel == WHENCE_DEPREL_NMOD)
            || (tree->syntax[i].head == tree->syntax[noun].head && tree->syntax[i].deprel == WHENCE_DEPREL_OBL
                && leads_to_place (tree, whence_tree_find_case (tree, i)))))
      whence_phrase_add_noun (&phrase, i);
  text = is_whole (&phrase, subject) ? whence_phrase_render (&phrase) : NULL;
  whence_phrase_clear (&phrase);
  return text;
}

/**
 * whence_title_add_place:
 * @context: the sentence
 * @predicate: head of the clause that is told
 * @title: (transfer full) (nullable): its title
 *
 * Returns: (transfer full) (nullable): the title, and where that was behind it, if the sentence begins with it by name and both fit
 */
char *
whence_title_add_place (const WhenceTitleContext *context,
                        gint                      predicate,
                        char                     *title)
{
  gint subject = title != NULL ? whence_tree_find_subject (context->tree, predicate) : -1;
  gint noun = subject >= 0 ? find_place (context, predicate, subject) : -1;
  g_autofree char *place = noun >= 0 ? render_place (context, noun, subject) : NULL;
  char *whole;

  if (place == NULL || !whence_letters_have_capital_behind (place) || repeats (title, place)
      || g_utf8_strlen (title, -1) + 1 + g_utf8_strlen (place, -1) > WHENCE_TITLE_MAX)
    return title;
  *place = g_ascii_tolower (*place);
  whole = g_strconcat (title, " ", place, NULL);
  g_free (title);
  return whole;
}

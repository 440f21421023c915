/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "At the Games in Athens Lind finished fourth": what stands before the subject says which race, and is told behind: "Lind finished fourth at the Games
 * in Athens"; and "moved to Leeds, where he taught": "he taught in Leeds". */
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

/* The noun that "where" stands for, which leads the clause; or -1. */
static gint
find_antecedent (const WhenceTree *tree,
                 gint              predicate,
                 gint              subject)
{
  gint antecedent = tree->syntax[predicate].head;

  if (tree->syntax[predicate].deprel != WHENCE_DEPREL_ACL_RELCL || antecedent < 0 || antecedent > subject
      || (tree->syntax[antecedent].upos != WHENCE_UPOS_NOUN && tree->syntax[antecedent].upos != WHENCE_UPOS_PROPN))
    return -1;
  for (gint child = tree->children[predicate]; child >= 0 && child < subject; child = tree->siblings[child])
    if (child > antecedent && whence_tree_word_is (tree, child, tree->lexicon->shapes->wheres))
      return antecedent;
  return -1;
}

/* "in Leeds", "at the mill": the noun behind the preposition that it has, where that says where, or behind "in" where it is a name that something led to. */
static char *
render_antecedent (const WhenceTitleContext *context,
                   gint                      noun)
{
  const WhenceTree *tree = context->tree;
  gint preposition = whence_tree_find_case (tree, noun);
  const char *where = tree->lexicon->sites[0];
  g_autofree char *name = NULL, *own = NULL;

  if (preposition > noun)
    return NULL;
  /* "The mill, where a fire broke out" */
  if (preposition < 0)
    where = tree->lexicon->sites[tree->syntax[noun].upos == WHENCE_UPOS_PROPN ? 0 : 1];
  else if (leads_to_place (tree, preposition))
    where = own = g_strndup (tree->words[preposition].text, tree->words[preposition].length);
  else if (tree->syntax[noun].upos != WHENCE_UPOS_PROPN)
    return NULL;
  name = whence_phrase_render_noun (context, noun, WHENCE_STYLE_BRIEF, 0);
  if (tree->syntax[noun].upos == WHENCE_UPOS_NOUN && g_ascii_isupper (*name) && g_ascii_islower (name[1]) && whence_tree_find_child (tree, noun, WHENCE_DEPREL_DET) == 0)
    *name = g_ascii_tolower (*name);
  return *name != '\0' ? g_strdup_printf ("%s %s", where, name) : NULL;
}

/**
 * whence_title_add_place:
 * @context: the sentence
 * @predicate: head of the clause that is told
 * @title: (transfer full) (nullable): its title
 *
 * Returns: (transfer full) (nullable): the title, and where that was behind it, if the sentence begins with it by name, or the clause with "where", and
 * both fit
 */
char *
whence_title_add_place (const WhenceTitleContext *context,
                        gint                      predicate,
                        char                     *title)
{
  gint subject = title != NULL ? whence_tree_find_subject (context->tree, predicate) : -1;
  gint noun = subject >= 0 ? find_place (context, predicate, subject) : -1;
  gint antecedent = subject >= 0 && noun < 0 ? find_antecedent (context->tree, predicate, subject) : -1;
  g_autofree char *place = noun >= 0 ? render_place (context, noun, subject) : antecedent >= 0 ? render_antecedent (context, antecedent) : NULL;
  char *whole;

  if (place == NULL || (noun >= 0 && !whence_letters_have_capital_behind (place)) || repeats (title, place)
      || g_utf8_strlen (title, -1) + 1 + g_utf8_strlen (place, -1) > WHENCE_TITLE_MAX)
    return title;
  *place = g_ascii_tolower (*place);
  whole = g_strconcat (title, " ", place, NULL);
  g_free (title);
  return whole;
}

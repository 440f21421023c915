/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The last things that are done to a phrase before it is a title: appositions and half names go, and the first letter is a capital. */
#include "whence-phrase.h"

#include <string.h>

/* "the council, the highest body of the land": an apposition behind a comma goes, also where the parser took it for the head; a name whose commas
 * are chosen, "their album, The Salt Road, was", stays. */
static void
cut_apposition (WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;
  gboolean cut = FALSE;

  for (guint i = 1; i + 1 < tree->n; i++)
    {
      cut = cut || (phrase->chosen[i - 1] && phrase->chosen[i + 1] && tree->tokens->classes[tree->first + i] == WHENCE_CLASS_COMMA
                    && tree->syntax[i + 1].upos == WHENCE_UPOS_DET && !whence_tree_lists (tree, (gint) i)
                    && !(phrase->chosen[i] && i + 2 < tree->n && (tree->tokens->tokens[tree->first + i + 2].flags & WHENCE_TOKEN_CAPITAL)));
      if (cut)
        phrase->chosen[i + 1] = FALSE;
    }
}

/* "the Venstre (Danish for “left”)": words of a gloss in brackets that stay out go with them, unless it is what is told. */
static void
cut_gloss (WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;
  gboolean before = FALSE;

  for (gint i = 0; i + 2 < (gint) tree->n; i++)
    {
      gint end = i + 1;
      gboolean told = FALSE;

      before = before || phrase->chosen[i];
      if (!before || *tree->words[i].text != '(')
        continue;
      for (; end < (gint) tree->n && *tree->words[end].text != ')'; end++)
        told = told || phrase->context->dated[end] || (phrase->chosen[end] && (tree->syntax[end].upos == WHENCE_UPOS_VERB || tree->syntax[end].upos == WHENCE_UPOS_AUX || phrase->replaced[end] != NULL));
      if (!told && end < (gint) tree->n)
        memset (phrase->chosen + i, 0, (gsize) (end - i));
    }
}

/* "Two men, Karl Orr and a cook, were held": the comma behind those that are put in closes what the one before them opened. */
static void
close_names (WhencePhrase *phrase)
{
  const WhenceTree *tree = phrase->context->tree;
  gint open = -1;

  for (gint i = 1; i + 1 < (gint) tree->n && tree->syntax[i].upos != WHENCE_UPOS_VERB; i++)
    if (!whence_tree_is_comma (tree, i))
      {
        if (!phrase->chosen[i])
          open = -1;
      }
    else if (phrase->chosen[i] && open < 0)
      open = tree->syntax[i - 1].upos == WHENCE_UPOS_NOUN && phrase->chosen[i - 1] && phrase->chosen[i + 1] ? i : -1;
    else if (open >= 0 && !phrase->chosen[i] && phrase->chosen[i + 1] && (tree->syntax[i + 1].upos == WHENCE_UPOS_AUX || tree->syntax[i + 1].upos == WHENCE_UPOS_VERB))
      {
        phrase->chosen[i] = TRUE;
        return;
      }
}

/**
 * whence_phrase_capitalise:
 * @text: words
 *
 * Returns: (transfer full) (nullable): @text with its first letter in upper case and no marks before it; %NULL for nothing
 */
char *
whence_phrase_capitalise (const char *text)
{
  char upper[8] = { 0 };

  while (*text == ',' || *text == '-' || *text == ' ')
    text++;
  if (*text == '\0')
    return NULL;
  g_unichar_to_utf8 (g_unichar_toupper (g_utf8_get_char (text)), upper);
  return g_strconcat (upper, g_utf8_next_char (text), NULL);
}

/* "• [The mill]": behind the mark that an item of a list begins with. */
static const char *
skip_bullet (const char *text)
{
  const char *at = text;

  while (*at != '\0' && !g_unichar_isalnum (g_utf8_get_char (at)) && *at != ' ' && (guchar) *at >= 0x80)
    at = g_utf8_next_char (at);
  return at > text && *at == ' ' ? at + 1 : text;
}

/**
 * whence_phrase_finish:
 * @self: a phrase
 *
 * Returns: (transfer full) (nullable): its words as a title; %NULL where it has none
 */
char *
whence_phrase_finish (WhencePhrase *self)
{
  g_autofree char *text = NULL;

  cut_apposition (self);
  cut_gloss (self);
  close_names (self);
  text = whence_phrase_render (self);
  return whence_phrase_capitalise (skip_bullet (g_strstrip (text)));
}

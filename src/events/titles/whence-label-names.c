/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names in labels: alone, before what happened, and two of them. */
#include "whence-label-private.h"

#include <string.h>

/* So many tokens of a name may stand before the one that a word hangs on. */
#define NAME_TOKENS 4

/**
 * whence_label_to_small:
 * @text: UTF-8
 * @length: bytes of it
 *
 * What is asked of each label, and nearly all of it is ASCII, which the general way would go through letter by letter.
 *
 * Returns: (transfer full): it in small letters
 */
char *
whence_label_to_small (const char *text,
                       gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if ((guchar) text[i] >= 0x80)
      return g_utf8_strdown (text, (gssize) length);
  return g_ascii_strdown (text, (gssize) length);
}

/**
 * whence_label_find_entity:
 * @context: sentence and what is known of it
 * @node: a word
 * @out_kind: (out): what the name it is part of is one of
 * @out_n: (out): the words of the name
 *
 * Returns: the first word of that name, or -1
 */
gint
whence_label_find_entity (const WhenceTitleContext *context,
                          gint                      node,
                          WhenceEntityKind         *out_kind,
                          guint                    *out_n)
{
  for (gint begin = node; begin >= 0 && begin + NAME_TOKENS > node; begin--)
    if (whence_entities_get_at (context->entities, context->tree->first + (guint) begin, out_kind, out_n) != NULL && begin + (gint) *out_n > node)
      return begin;
  return -1;
}

static gboolean
is_last_name (const WhenceTitleContext *context,
              gint                      node)
{
  WhenceEntityKind kind;
  guint n;
  gint begin = whence_label_find_entity (context, node, &kind, &n);

  return begin >= 0 && kind == WHENCE_ENTITY_PERSON && begin + (gint) n == node + 1;
}

/**
 * whence_label_join_words:
 * @tree: a sentence
 * @first: a word
 * @last: the last word
 *
 * Returns: (transfer full): them in lower case, on one line wherever the text's lines end
 */
char *
whence_label_join_words (const WhenceTree *tree,
                         gint              first,
                         gint              last)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (gint i = first; i <= last; i++)
    {
      if (i > first && (tree->tokens->tokens[tree->first + (guint) i].flags & WHENCE_TOKEN_SPACED))
        g_string_append_c (text, ' ');
      g_string_append_len (text, tree->words[i].text, tree->words[i].length);
    }
  return whence_label_to_small (text->str, text->len);
}

/**
 * whence_label_of_name:
 * @context: sentence and what is known of it
 * @name: head of a name
 * @tail: (nullable): what it stands before, in lower case
 *
 * Returns: (transfer full) (nullable): both, or %NULL where they are too long or tell nothing
 */
char *
whence_label_of_name (const WhenceTitleContext *context,
                      gint                      name,
                      const char               *tail)
{
  WhencePhrase phrase;
  char *label;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
  whence_phrase_add_noun (&phrase, name);
  for (gint child = context->tree->children[name]; child >= 0; child = context->tree->siblings[child])
    if (context->tree->syntax[child].deprel == WHENCE_DEPREL_CASE || context->tree->syntax[child].deprel == WHENCE_DEPREL_DET
        || context->tree->syntax[child].deprel == WHENCE_DEPREL_NMOD_POSS)
      for (guint i = 0; i < context->tree->n; i++)
        if (phrase.chosen[i] && whence_tree_is_below (context->tree, (gint) i, child))
          phrase.chosen[i] = FALSE;
  label = whence_label_says_nothing (&phrase, name) ? NULL : whence_label_render (&phrase, tail);
  /* "Mayor Lena Ortiz resignation": a person's last name does */
  if (label == NULL)
    for (guint i = 0; i < context->tree->n; i++)
      if (phrase.chosen[i] && (context->tree->syntax[i].deprel == WHENCE_DEPREL_FLAT || (gint) i == name) && is_last_name (context, (gint) i))
        {
          memset (phrase.chosen, 0, context->tree->n);
          phrase.chosen[i] = TRUE;
          label = whence_label_render (&phrase, tail);
          break;
        }
  whence_phrase_clear (&phrase);
  return label;
}

/* "between Moscow and Beijing": the first of two names that hang on the noun. */
static gint
find_pair (const WhenceTree *tree,
           gint              noun,
           gint             *out_second)
{
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].deprel == WHENCE_DEPREL_NMOD && tree->syntax[child].upos == WHENCE_UPOS_PROPN && whence_phrase_is_between (tree, child))
      {
        *out_second = whence_tree_find_child (tree, child, WHENCE_DEPREL_CONJ);
        return *out_second >= 0 && tree->syntax[*out_second].upos == WHENCE_UPOS_PROPN ? child : -1;
      }
  return -1;
}

/* A person's last name, or the whole of another; NULL where a word belongs to it that a label leaves out, "the People's Republic". */
static char *
dup_short_name (const WhenceTitleContext *context,
                gint                      name)
{
  WhenceEntityKind kind;
  guint n;
  gint begin = whence_label_find_entity (context, name, &kind, &n);
  const WhenceWord *last;

  if (whence_tree_find_child (context->tree, name, WHENCE_DEPREL_NMOD_POSS) >= 0)
    return NULL;
  if (begin < 0 || kind != WHENCE_ENTITY_PERSON)
    return whence_label_of_name (context, name, NULL);
  last = &context->tree->words[begin + (gint) n - 1];
  return g_strndup (last->text, last->length);
}

/**
 * whence_label_of_pair:
 * @context: sentence and what is known of it
 * @noun: a noun that names something that happens
 * @compound: the first word that is one with it, or -1
 *
 * Returns: (transfer full) (nullable): the noun behind the two names that it is between, "Oslo–Lima talks"; since one of them alone tells something else,
 *   what stands before it, "Diplomatic relations", where both are too long; %NULL where there are no two
 */
char *
whence_label_of_pair (const WhenceTitleContext *context,
                      gint                      noun,
                      gint                      compound)
{
  const gint begins[] = { compound >= 0 ? compound : noun, noun };
  gint second, first = find_pair (context->tree, noun, &second);
  g_autofree char *one = first >= 0 ? dup_short_name (context, first) : NULL;
  g_autofree char *other = one != NULL ? dup_short_name (context, second) : NULL;
  char *label;

  if (first < 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (begins) && other != NULL; i++)
    {
      g_autofree char *tail = whence_label_join_words (context->tree, begins[i], noun);

      label = g_strdup_printf ("%s–%s %s", one, other, tail);
      if (g_utf8_strlen (label, -1) <= WHENCE_LABEL_MAX)
        return label;
      g_free (label);
    }
  label = whence_label_of_core (context, noun, TRUE);
  if (label != NULL && strchr (label, ' ') == NULL)
    g_clear_pointer (&label, g_free);
  return label;
}

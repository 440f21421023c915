/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chosen words of a sentence as text: with the marks that belong to them, and what stands in their place. */
#include "whence-phrase.h"

#include <string.h>

#include "whence-word-class.h"

/* Asked of every word of every phrase that is tried. */
static inline gboolean
may_be_quote (const WhenceTree *tree,
              guint             node)
{
  return !g_ascii_isalnum (*tree->words[node].text);
}

/**
 * whence_phrase_is_quote:
 * @tree: a sentence
 * @node: a word
 * @out_opens: (out): whether it opens a quotation
 *
 * Returns: whether it is a quotation mark
 */
gboolean
whence_phrase_is_quote (const WhenceTree *tree,
                        gint              node,
                        gboolean         *out_opens)
{
  static const struct
  {
    const char *mark;
    gint        side; /* 1 opens, -1 closes, 0 either */
  } quotes[] = { { "“", 1 }, { "”", -1 }, { "‘", 1 }, { "’", -1 }, { "\"", 0 }, { "'", 0 }, { "``", 1 }, { "''", -1 } };
  const WhenceToken *token = &tree->tokens->tokens[tree->first + (guint) node];

  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    if (strlen (quotes[i].mark) == tree->words[node].length && memcmp (quotes[i].mark, tree->words[node].text, tree->words[node].length) == 0)
      {
        *out_opens = quotes[i].side == 1 || (quotes[i].side == 0 && (token->flags & WHENCE_TOKEN_SPACED));
        return TRUE;
      }
  return FALSE;
}

/**
 * whence_phrase_show:
 * @self: a phrase
 * @chosen: (out) (array): a byte for each word of the sentence, whether it is shown
 *
 * The chosen words with the marks between them: hyphens that join them, quotes that close around chosen words alone.
 */
void
whence_phrase_show (const WhencePhrase *self,
                    guint8             *chosen)
{
  const WhenceTree *tree = self->context->tree;
  /* what is written to bytes could be anything's: what does not change is looked up once */
  const guint8 *classes = tree->tokens->classes + tree->first, *own = self->chosen;
  const WhenceSyntax *syntax = tree->syntax;
  const WhenceWord *words = tree->words;
  guint n = tree->n;
  gboolean has_quote = FALSE;

  for (guint i = 0; i < n; i++)
    {
      chosen[i] = own[i] && syntax[i].upos != WHENCE_UPOS_PUNCT;
      has_quote |= !g_ascii_isalnum (*words[i].text);
    }
  /* "Anna, Bob and Carl" */
  for (guint i = 1; i + 1 < n; i++)
    if (classes[i] == WHENCE_CLASS_COMMA && own[i] && chosen[i - 1] && chosen[i + 1])
      chosen[i] = TRUE;
  for (guint i = 1; i + 1 < n; i++)
    /* what a hyphen joins is one word, whatever the parser hangs it on */
    if ((classes[i] == WHENCE_CLASS_DASH || classes[i] == WHENCE_CLASS_SLASH) && (chosen[i - 1] || chosen[i + 1])
        && !self->context->dated[i - 1] && !self->context->dated[i + 1]
        && !((tree->tokens->tokens[tree->first + i].flags | tree->tokens->tokens[tree->first + i + 1].flags) & WHENCE_TOKEN_SPACED))
      {
        chosen[i - 1] = chosen[i] = chosen[i + 1] = TRUE;
        /* "New York-based" */
        for (guint k = i - 1; k > 0 && syntax[k - 1].head == (gint) i - 1 && (self->context->tree->tokens->tokens[tree->first + k - 1].flags & WHENCE_TOKEN_CAPITAL)
                              && syntax[k - 1].deprel != WHENCE_DEPREL_DET; k--)
          chosen[k - 1] = TRUE;
      }
  for (guint i = 0; has_quote && i + 2 < n; i++)
    {
      gboolean opens = FALSE, whole = TRUE;
      guint end, depth = 1; /* of quotes within quotes */

      if (!may_be_quote (tree, i) || !whence_phrase_is_quote (tree, (gint) i, &opens) || !opens)
        continue;
      for (end = i + 1; end < tree->n; end++)
        {
          gboolean other;

          if (may_be_quote (tree, end) && whence_phrase_is_quote (tree, (gint) end, &other) && (depth += other ? 1 : -1) == 0)
            break;
          whole = whole && (chosen[end] || tree->syntax[end].upos == WHENCE_UPOS_PUNCT);
        }
      if (end < tree->n && whole && end > i + 1)
        chosen[i] = chosen[end] = TRUE;
    }
}

static gboolean
needs_space (const WhenceTree *tree,
             guint             last,
             guint             node)
{
  const WhenceToken *token = &tree->tokens->tokens[tree->first + node];
  gboolean opens;

  if (last + 1 == node)
    return (token->flags & WHENCE_TOKEN_SPACED) != 0;
  return tree->tokens->classes[tree->first + node] != WHENCE_CLASS_POSSESSIVE
         && !(may_be_quote (tree, node) && whence_phrase_is_quote (tree, (gint) node, &opens) && !opens);
}

/* Where words go: into a text, or only counted, since many phrases are tried for one that is told. */
typedef struct
{
  GString *text;    /* NULL to count */
  guint    n_chars;
  gboolean spaced;  /* nothing, or a space, is at the end */
} Output;

static guint
count_chars (const char *words,
             gsize       length)
{
  guint n = 0;

  for (gsize i = 0; i < length; i++)
    n += ((guint8) words[i] & 0xc0) != 0x80;
  return n;
}

static void
put (Output     *output,
     const char *words,
     gsize       length)
{
  if (length == 0)
    return;
  if (output->text != NULL)
    g_string_append_len (output->text, words, (gssize) length);
  output->n_chars += count_chars (words, length);
  output->spaced = words[length - 1] == ' ';
}

/* What stands for a word may be a stretch of the text, with its line's ends. */
static void
put_squeezed (Output     *output,
              const char *words)
{
  for (const char *next; *words != '\0'; words = next)
    {
      next = g_utf8_next_char (words);
      if (!g_unichar_isspace (g_utf8_get_char (words)))
        put (output, words, (gsize) (next - words));
      else if (!output->spaced)
        put (output, " ", 1);
    }
}

static void
put_phrase (const WhencePhrase *self,
            Output             *output)
{
  const WhenceTree *tree = self->context->tree;
  guint8 chosen[WHENCE_TREE_MAX_WORDS];
  guint n = tree->n;
  gint last = -1;

  whence_phrase_show (self, chosen);
  for (guint i = 0; i < n; i++)
    {
      /* what a word was found to stand for may be nothing */
      if (!chosen[i] || (self->replaced[i] != NULL && *self->replaced[i] == '\0'))
        continue;
      if (!output->spaced && needs_space (tree, (guint) last, i))
        put (output, " ", 1);
      if (self->replaced[i] != NULL)
        put_squeezed (output, self->replaced[i]);
      else
        put (output, tree->words[i].text, tree->words[i].length);
      last = (gint) i;
    }
}

/**
 * whence_phrase_render:
 * @self: a phrase
 *
 * Returns: (transfer full): its words in the order of the text
 */
char *
whence_phrase_render (const WhencePhrase *self)
{
  Output output = { .text = g_string_new (NULL), .spaced = TRUE };

  put_phrase (self, &output);
  return g_string_free (output.text, FALSE);
}

/**
 * whence_phrase_measure:
 * @self: a phrase
 *
 * Returns: its length in characters
 */
guint
whence_phrase_measure (const WhencePhrase *self)
{
  Output output = { .text = NULL, .spaced = TRUE };

  put_phrase (self, &output);
  return output.n_chars;
}

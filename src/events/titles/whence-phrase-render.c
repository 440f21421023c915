/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The chosen words of a sentence as text: with the marks that belong to them, and what stands in their place. */
#include "whence-phrase.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-word-class.h"

/* Whether chosen words stand on both sides of the comma, with nothing but a date or what is put in between: "signed for a year [in 2020], scored", "three
 * nurses[, including the matron], two drivers and a guard". */
static gboolean
is_beside_words (const WhencePhrase *self,
                 const guint8       *chosen,
                 guint               comma)
{
  const guint8 *dated = self->context->dated;
  guint before = comma - 1, behind = comma + 1, n = self->context->tree->n;

  while (before > 0 && dated[before])
    before--;
  while (behind < n && dated[behind])
    behind++;
  if (!chosen[before] && self->context->tree->syntax[comma].deprel != WHENCE_DEPREL_FLAT && whence_tree_lists (self->context->tree, (gint) comma))
    while (before > 0 && !chosen[before])
      before--;
  /* "But [this year], children …" */
  if (before + 1 < comma && self->context->tree->syntax[before].upos == WHENCE_UPOS_CCONJ)
    return FALSE;
  return behind < n && chosen[before] && chosen[behind];
}

/* Whether the word is told as itself, if with something before it: "the quarter" of "today's quarter-final". */
static gboolean
ends_with_word (const WhencePhrase *self,
                guint               node)
{
  const WhenceWord *word = &self->context->tree->words[node];
  const char *told = self->replaced[node];
  gsize length = told != NULL ? strlen (told) : 0;

  return told == NULL || (length > word->length && told[length - word->length - 1] == ' ' && memcmp (told + length - word->length, word->text, word->length) == 0);
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
  const guint16 *marks = tree->marks;
  guint n = tree->n, n_marks = tree->n_marks;

  memcpy (chosen, own, n);
  for (guint m = 0; m < n_marks; m++)
    if (syntax[marks[m]].upos == WHENCE_UPOS_PUNCT)
      chosen[marks[m]] = FALSE;
  /* "the Group of '47": the mark of a year of two digits, which closes nowhere */
  for (guint m = 0, i; m < n_marks; m++)
    if ((i = marks[m]) + 1 < n && own[i + 1] && tree->words[i + 1].length == 2
        && (*tree->words[i].text == '\'' || (tree->words[i].length == 3 && memcmp (tree->words[i].text, "\xe2\x80\x99", 3) == 0))
        && (tree->tokens->tokens[tree->first + i + 1].flags & (WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_SPACED)) == WHENCE_TOKEN_NUMERIC)
      chosen[i] = TRUE;
  /* "Anna, Bob and Carl" */
  for (guint m = 0, i; m < n_marks; m++)
    if ((i = marks[m]) > 0 && i + 1 < n && classes[i] == WHENCE_CLASS_COMMA && own[i] && is_beside_words (self, chosen, i))
      chosen[i] = TRUE;
  for (guint m = 0, i; m < n_marks; m++)
    /* what a hyphen joins is one word, whatever the parser hangs it on, unless a name stands for it */
    if ((i = marks[m]) > 0 && i + 1 < n && (classes[i] == WHENCE_CLASS_DASH || classes[i] == WHENCE_CLASS_SLASH)
        && (chosen[i - 1] || chosen[i + 1]) && ends_with_word (self, i - 1) && self->replaced[i + 1] == NULL && !self->context->dated[i - 1] && !self->context->dated[i + 1]
        && !((tree->tokens->tokens[tree->first + i].flags | tree->tokens->tokens[tree->first + i + 1].flags) & WHENCE_TOKEN_SPACED))
      {
        chosen[i - 1] = chosen[i] = chosen[i + 1] = TRUE;
        /* "New York-based" */
        for (guint k = i - 1; k > 0 && syntax[k - 1].head == (gint) i - 1 && (self->context->tree->tokens->tokens[tree->first + k - 1].flags & WHENCE_TOKEN_CAPITAL)
                              && syntax[k - 1].deprel != WHENCE_DEPREL_DET; k--)
          chosen[k - 1] = TRUE;
      }
  for (guint m = 0; m < n_marks; m++)
    {
      gboolean opens = FALSE, whole = TRUE;
      guint i = marks[m], end, depth = 1; /* of quotes within quotes */

      if (i + 2 >= n || !(chosen[i + 1] || syntax[i + 1].upos == WHENCE_UPOS_PUNCT) || !whence_tree_may_be_quote (*tree->words[i].text)
          || !whence_tree_is_quote (tree, (gint) i, &opens) || !opens)
        continue;
      for (end = i + 1; end < tree->n; end++)
        {
          gboolean other;

          if (whence_tree_may_be_quote (*tree->words[end].text) && whence_tree_is_quote (tree, (gint) end, &other) && (depth += other ? 1 : -1) == 0)
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
  return tree->tokens->classes[tree->first + node] != WHENCE_CLASS_POSSESSIVE && tree->tokens->classes[tree->first + node] != WHENCE_CLASS_COMMA
         && !(whence_tree_may_be_quote (*tree->words[node].text) && whence_tree_is_quote (tree, (gint) node, &opens) && !opens);
}

/* Where words go: into a text, or only counted, since many phrases are tried for one that is told. */
typedef struct
{
  GString *text;    /* NULL to count */
  guint    n_chars;
  gboolean spaced;  /* nothing, or a space, is at the end */
} Output;

static inline void
put (Output     *output,
     const char *words,
     gsize       length,
     guint       n_chars)
{
  if (length == 0)
    return;
  if (output->text != NULL)
    g_string_append_len (output->text, words, (gssize) length);
  output->n_chars += n_chars;
  output->spaced = words[length - 1] == ' ';
}

/* A word of the text, which ends with no space. */
static inline void
put_word (Output           *output,
          const WhenceTree *tree,
          guint             node)
{
  if (output->text != NULL)
    g_string_append_len (output->text, tree->words[node].text, tree->words[node].length);
  output->n_chars += tree->n_chars[node];
  output->spaced = FALSE;
}

/* "[HALLAM]'S" */
static gboolean
is_shouted_owner (const WhenceTree *tree)
{
  const WhenceWord *word = &tree->words[1];

  return !(tree->tokens->tokens[tree->first + 1].flags & WHENCE_TOKEN_SPACED) && !g_ascii_isalnum (*word->text) && word->text[word->length - 1] == 'S';
}

/* "THE officer", "HALLAM'S mill": whether a sentence begins with a word in capitals that has small letters elsewhere: the article of a language, what is
 * written in capitals with its "'S", or a name that the text has so. */
static gboolean
is_shouted (const WhencePhrase *self,
            guint               node)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceToken *token = &tree->tokens->tokens[tree->first + node];
  g_autofree char *name = NULL;

  if (tree->n < 3 || node > 1 || (node == 1 && !is_shouted_owner (tree)))
    return FALSE;
  token -= node;
  if (!(token->flags & WHENCE_TOKEN_UPPER) || !(token->flags & WHENCE_TOKEN_INITIAL) || (token[1].flags & WHENCE_TOKEN_CAPITAL) || (token[2].flags & WHENCE_TOKEN_UPPER))
    return FALSE;
  if (is_shouted_owner (tree) || whence_tree_word_is (tree, 0, tree->lexicon->articles))
    return TRUE;
  name = g_ascii_strdown (tree->words[0].text, (gssize) tree->words[0].length);
  *name = g_ascii_toupper (*name);
  return whence_entities_find_form (self->context->entities, name, strlen (name)) >= 0;
}

/* What stands for a word may be a stretch of the text, with its line's ends. */
static void
put_squeezed (Output     *output,
              const char *words)
{
  while (*words != '\0')
    {
      const char *next = words;

      while (g_ascii_isgraph (*next))
        next++;
      put (output, words, (gsize) (next - words), (guint) (next - words));
      if (*next == '\0')
        break;
      words = g_utf8_next_char (next);
      if (!g_unichar_isspace (g_utf8_get_char (next)))
        put (output, next, (gsize) (words - next), 1);
      else if (!output->spaced)
        put (output, " ", 1, 1);
    }
}

static gboolean
begins_so (const char        *word,
           const char *const *beginnings)
{
  for (; *beginnings != NULL; beginnings++)
    if (g_ascii_strncasecmp (word, *beginnings, strlen (*beginnings)) == 0)
      return TRUE;
  return FALSE;
}

/* "an [earlier] report": the article that fits the word it stands before now, or %NULL where it stands before that word in the text, or is none. */
static const char *
fit_article (const WhencePhrase *self,
             const guint8       *chosen,
             guint               article)
{
  const WhenceTree *tree = self->context->tree;
  const WhenceShapeWords *words = tree->lexicon->shapes;
  guint next = article + 1;
  const char *word;

  if (tree->words[article].length > 2 || tree->syntax[article].upos != WHENCE_UPOS_DET || self->replaced[article] != NULL
      || (g_ascii_tolower (*tree->words[article].text) != *words->indefinite)
      || (tree->words[article].length == 2 && !whence_tree_word_is (tree, (gint) article, tree->lexicon->articles)))
    return NULL;
  while (next < tree->n && (!chosen[next] || (self->replaced[next] != NULL && *self->replaced[next] == '\0')))
    next++;
  if (next >= tree->n || (next == article + 1 && self->replaced[next] == NULL))
    return NULL;
  word = self->replaced[next] != NULL ? self->replaced[next] : tree->words[next].text;
  return (begins_so (word, words->vowels) && !begins_so (word, words->no_vowels)) || begins_so (word, words->silent) ? words->indefinite_vowel
                                                                                                                   : words->indefinite;
}

/* "Lund sold his stake", not "Lund sold Anna Lund’s stake": whether what stands for the pronoun is told before it, be it by its last word. */
static gboolean
is_told_before (const WhencePhrase *self,
                const Output       *output,
                guint               node)
{
  const WhenceEventWords *words = self->context->tree->lexicon;
  const char *name = self->replaced[node];
  const char *mark = g_str_has_suffix (name, words->possessive) ? words->possessive : g_str_has_suffix (name, words->plural_possessive) ? words->plural_possessive : "";
  gsize length = strlen (name) - strlen (mark);

  const char *last = g_strrstr_len (name, (gssize) length, " ");

  if (output->text == NULL || output->text->len == 0 || whence_tree_get_pronoun (self->context->tree, (gint) node, NULL) == WHENCE_PRONOUN_NONE)
    return FALSE;
  if (last != NULL && g_unichar_isupper (g_utf8_get_char (last + 1)))
    {
      length -= (gsize) (last + 1 - name);
      name = last + 1;
    }
  /* the title may begin with "The" */
  for (const char *at = output->text->str; strlen (at) >= length; at += strcspn (at, " "), at += strspn (at, " "))
    if (g_ascii_tolower (*at) == g_ascii_tolower (*name) && strncmp (at + 1, name + 1, length - 1) == 0 && !g_ascii_isalnum (at[length]))
      return TRUE;
  return FALSE;
}

/* "The" for "THE", "Hallam" and "'s" for "HALLAM'S". */
static void
put_shouted (Output           *output,
             const WhenceTree *tree,
             guint             node)
{
  g_autofree char *small = g_ascii_strdown (tree->words[node].text, (gssize) tree->words[node].length);

  if (node == 0)
    *small = g_ascii_toupper (*small);
  put (output, small, tree->words[node].length, tree->n_chars[node]);
}

/* The pronoun where no sentence begins. */
static void
put_pronoun (const WhencePhrase *self,
             Output             *output,
             guint               node)
{
  const WhenceWord *word = &self->context->tree->words[node];
  g_autofree char *small = g_ascii_strdown (word->text, (gssize) word->length);

  put (output, small, word->length, self->context->tree->n_chars[node]);
}

/* What stands for a word.  Where it is only counted it may be told before, and then the pronoun stays, which is longer than "Xi". */
static void
put_named (const WhencePhrase *self,
           Output             *output,
           guint               node)
{
  guint before = output->n_chars;

  put_squeezed (output, self->replaced[node]);
  if (output->text == NULL && self->context->tree->syntax[node].upos == WHENCE_UPOS_PRON)
    output->n_chars = MAX (output->n_chars, before + self->context->tree->n_chars[node]);
}

/* "[She]'d won", behind a name or another word than in the text, or first: the helping verb in full, or %NULL. */
static const char *
write_out (const WhencePhrase *self,
           gint                last,
           guint               node)
{
  const WhenceTree *tree = self->context->tree;
  const char *const (*row)[3] = tree->lexicon->shapes->contracted;
  const char *text = tree->words[node].text, *end = text + tree->words[node].length;
  gint head = tree->syntax[node].head, be;
  gboolean done;

  if (tree->syntax[node].upos != WHENCE_UPOS_AUX || (last >= 0 && last + 1 == (gint) node && self->replaced[last] == NULL) || self->replaced[node] != NULL || head < 0 || row == NULL
      || g_ascii_isalpha (*text))
    return NULL;
  text = g_utf8_next_char (text);
  while ((*row)[0] != NULL && !(strlen ((*row)[0]) == (gsize) (end - text) && strncmp ((*row)[0], text, (gsize) (end - text)) == 0))
    row++;
  /* "has been ill", "had won", but "is sworn in" */
  be = whence_tree_find_child (tree, head, WHENCE_DEPREL_COP);
  done = tree->syntax[node].deprel == WHENCE_DEPREL_AUX
         && (tree->syntax[head].form == WHENCE_FORM_PARTICIPLE || tree->syntax[head].form == WHENCE_FORM_PAST || (be > (gint) node && tree->syntax[be].form == WHENCE_FORM_PARTICIPLE));
  return (*row)[done ? 1 : 2];
}

static void
put_phrase (const WhencePhrase *self,
            Output             *output)
{
  const WhenceTree *tree = self->context->tree;
  guint8 chosen[WHENCE_TREE_MAX_WORDS];
  guint n = tree->n;
  const char *article, *helper;
  gint last = -1;

  whence_phrase_show (self, chosen);
  for (guint i = 0; i < n; i++)
    {
      /* what a word was found to stand for may be nothing */
      if (!chosen[i] || (self->replaced[i] != NULL && *self->replaced[i] == '\0'))
        continue;
      helper = write_out (self, last, i);
      if (!output->spaced && (helper != NULL || needs_space (tree, (guint) last, i)))
        put (output, " ", 1, 1);
      article = fit_article (self, chosen, i);
      if (helper != NULL || article != NULL)
        put (output, helper != NULL ? helper : article, strlen (helper != NULL ? helper : article), (guint) strlen (helper != NULL ? helper : article));
      else if (self->replaced[i] != NULL && is_told_before (self, output, i))
        put_pronoun (self, output, i);
      else if (self->replaced[i] != NULL)
        put_named (self, output, i);
      else if (is_shouted (self, i))
        put_shouted (output, tree, i);
      else
        put_word (output, tree, i);
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
  Output output = { .text = g_string_sized_new (2 * WHENCE_TITLE_MAX), .spaced = TRUE };

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

/**
 * whence_phrase_render_noun:
 * @context: sentence and what is known of it
 * @noun: head of a noun phrase
 * @style: #WhenceStyle
 * @limit: characters that it may grow to; 0 for what belongs to the noun itself
 *
 * Returns: (transfer full): the noun phrase without the preposition that leads to it
 */
char *
whence_phrase_render_noun (const WhenceTitleContext *context,
                           gint                      noun,
                           WhenceStyle               style,
                           guint                     limit)
{
  WhencePhrase phrase;
  char *text;

  whence_phrase_init (&phrase, context, style);
  whence_phrase_add_noun (&phrase, noun);
  whence_phrase_drop_case (&phrase, noun);
  if (limit > 0)
    whence_phrase_grow (&phrase, limit, 0);
  text = whence_phrase_render (&phrase);
  whence_phrase_clear (&phrase);
  return text;
}

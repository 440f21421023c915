/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "The contract was signed": which, the text said before, "a contract for 46 trams".  A noun that stands alone behind "the", or alone at the
 * begin, "Talks resumed", is told in a title with what says which where the text tells of it first, as long as it tells of no other one later. */
#include "whence-title-fuller.h"

#include <string.h>

#include "whence-setting.h"
#include "whence-things-private.h"
#include "whence-word-class.h"

/* Of the sentences that tell of it so many are parsed: what is told of in more ways is not one. */
#define PARSES_MAX 3
#define COMPLEMENT_MAX 7
#define PHRASE_MAX 44

/**
 * Phrase:
 * @begin: its first token, behind article and number
 * @end: the token behind it
 */
typedef struct
{
  guint begin;
  guint end;
} Phrase;

static gboolean
is_pale (const WhenceTree *tree, gint node)
{
  return whence_tree_word_is (tree, node, tree->lexicon->things->pale) || whence_tree_word_is (tree, node, tree->lexicon->anothers);
}

/* Whether a word stands before its noun as a part of what it is called, and says which. */
static gboolean
is_modifier (const WhenceTree *tree, gint node, gint noun)
{
  for (gint at = node, step = 0; step < 3 && at >= 0; at = tree->syntax[at].head, step++)
    {
      if (at == noun)
        return TRUE;
      if (tree->syntax[at].upos == WHENCE_UPOS_VERB)
        return FALSE;
      switch (tree->syntax[at].deprel)
        {
        case WHENCE_DEPREL_AMOD:
        case WHENCE_DEPREL_COMPOUND:
        case WHENCE_DEPREL_FLAT:
        case WHENCE_DEPREL_ADVMOD:
        case WHENCE_DEPREL_PUNCT:
          break;
        default:
          return FALSE;
        }
    }
  return FALSE;
}

/* Whether the phrase of @head, that @first leads in right behind the noun, says which the noun is: behind "of", or on what is voted, also where the parse
 * gives it to the verb. */
static gboolean
completes (const WhenceTree *tree, gint noun, gint first, gint head)
{
  if (tree->syntax[head].head == noun)
    return tree->syntax[head].deprel == WHENCE_DEPREL_NMOD || (tree->syntax[head].deprel == WHENCE_DEPREL_ACL && head == first + 1);
  if (tree->syntax[head].deprel != WHENCE_DEPREL_OBL || tree->syntax[head].head != tree->syntax[noun].head)
    return FALSE;
  return whence_tree_word_is (tree, first, tree->lexicon->genitives)
         || (tree->syntax[noun].deprel == WHENCE_DEPREL_OBJ && whence_tree_get_event_noun (tree, noun) != NULL);
}

/* Where what completes the noun ends, "for 46 trams", or the word behind it. */
static gint
find_complement_end (const WhenceSetting *setting, gint noun)
{
  const WhenceTree *tree = setting->tree;
  gint begin = noun + 1, end = begin, head;

  if (begin >= (gint) tree->n || !whence_tree_word_is (tree, begin, tree->lexicon->things->completing))
    return begin;
  head = tree->syntax[begin].head;
  if (head < begin || !completes (tree, noun, begin, head) || tree->syntax[head].upos == WHENCE_UPOS_PRON)
    return begin;
  while (end < (gint) tree->n && whence_tree_is_below (tree, end, head) && !setting->dated[end] && tree->syntax[end].deprel != WHENCE_DEPREL_PUNCT
         && tree->syntax[end].upos != WHENCE_UPOS_PRON)
    end++;
  /* what is long or goes on is left out with all of it */
  return end > head && end - begin <= COMPLEMENT_MAX
                 && (end == (gint) tree->n || !whence_tree_is_below (tree, end, head) || tree->syntax[end].deprel == WHENCE_DEPREL_PUNCT)
             ? end
             : begin;
}

/* What the sentence calls the noun.  Returns: whether what stands behind it says which; what stands before it rather judges, "the fierce fighting" */
static gboolean
read_phrase (const WhenceSetting *setting, gint noun, Phrase *phrase)
{
  const WhenceTree *tree = setting->tree;
  gint begin = noun, end = find_complement_end (setting, noun);

  if (tree->syntax[noun].upos != WHENCE_UPOS_NOUN || tree->syntax[noun].deprel == WHENCE_DEPREL_COMPOUND
      || whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS) >= 0)
    return FALSE;
  while (begin > 0 && !setting->dated[begin - 1] && is_modifier (tree, begin - 1, noun))
    begin--;
  while (begin < noun && is_pale (tree, begin))
    begin++;
  *phrase = (Phrase){ tree->first + (guint) begin, tree->first + (guint) end };
  return end > noun + 1;
}

static gboolean
is_word (const WhenceTitleContext *context, guint token, const char *word, gsize length)
{
  const WhenceToken *at = &context->tree->tokens->tokens[token];

  return at->length == length && g_ascii_strncasecmp (context->tree->article->text + at->begin, word, length) == 0;
}

/* Whether what stands behind the noun may say which. */
static gboolean
looks_told (const WhenceTitleContext *context, guint token)
{
  return token + 1 < context->tree->tokens->n_tokens && whence_entities_is (context->entities, token + 1, context->tree->lexicon->things->completing);
}

static gboolean
parse_phrase (const WhenceTitleContext *context, guint sentence, guint token, Phrase *phrase)
{
  WhenceSetting setting;
  gboolean told = whence_setting_parse (&setting, context->things->source, sentence) && token >= setting.tree->first
                  && token < setting.tree->first + setting.tree->n && read_phrase (&setting, (gint) (token - setting.tree->first), phrase);

  whence_setting_clear (&setting);
  return told;
}

static char *
render (const WhenceTitleContext *context, const Phrase *phrase)
{
  const WhenceToken *tokens = context->tree->tokens->tokens;
  GString *text = g_string_new (NULL);

  for (guint i = phrase->begin; i < phrase->end; i++)
    {
      if (i > phrase->begin && (tokens[i].flags & WHENCE_TOKEN_SPACED))
        g_string_append_c (text, ' ');
      g_string_append_len (text, context->tree->article->text + tokens[i].begin, tokens[i].length);
    }
  if ((tokens[phrase->begin].flags & WHENCE_TOKEN_INITIAL) && !(tokens[phrase->begin].flags & WHENCE_TOKEN_UPPER))
    *text->str = g_ascii_tolower (*text->str);
  return g_string_free (text, FALSE);
}

/* Whether one of them has all that the other says. */
static gboolean
are_one (const char *a, const char *b)
{
  return strstr (a, b) != NULL || strstr (b, a) != NULL;
}

/* What the noun, that stands at @token, was told as before: where the text tells of it first, unless it tells of another one later. */
static char *
find_fuller (const WhenceTitleContext *context, guint token, const char *noun, gsize length)
{
  const WhenceTokens *tokens = context->tree->tokens;
  guint parses = 0;
  g_autofree char *found = NULL;

  for (guint i = 0; i < token; i++)
    {
      guint sentence;
      g_autofree char *text = NULL;
      Phrase phrase;

      if (!is_word (context, i, noun, length) || (found != NULL && !looks_told (context, i)))
        continue;
      sentence = (guint) (whence_tokens_get_sentence (tokens, i) - tokens->sentences);
      if (!whence_entities_is_body (context->entities, sentence))
        continue;
      if (parses++ == PARSES_MAX || !looks_told (context, i) || !parse_phrase (context, sentence, i, &phrase))
        return NULL;
      text = render (context, &phrase);
      if (found != NULL && !are_one (found, text))
        return NULL;
      if (found == NULL || strlen (text) > strlen (found))
        {
          g_free (found);
          found = g_steal_pointer (&text);
        }
    }
  return found != NULL && g_utf8_strlen (found, -1) <= PHRASE_MAX ? g_steal_pointer (&found) : NULL;
}

/* Whether nothing in its own sentence says which the noun is. */
static gboolean
is_bare (const WhenceTree *tree, gint noun)
{
  for (gint child = tree->children[noun]; child >= 0; child = tree->siblings[child])
    switch (tree->syntax[child].deprel)
      {
      case WHENCE_DEPREL_DET:
      case WHENCE_DEPREL_CASE:
      case WHENCE_DEPREL_PUNCT:
      case WHENCE_DEPREL_CC:
      case WHENCE_DEPREL_CONJ:
        break;
      default:
        return FALSE;
      }
  return TRUE;
}

/* "the plant manager" */
static gboolean
is_noun_behind (const WhenceTree *tree, gint node)
{
  return node + 1 < (gint) tree->n && (tree->syntax[node + 1].upos == WHENCE_UPOS_NOUN || tree->syntax[node + 1].upos == WHENCE_UPOS_PROPN);
}

/* The only bare noun of the sentence of that word, behind "the" or without an article, or -1. */
static gint
find_noun (const WhenceTitleContext *context, const char *word, gsize length, gboolean known)
{
  const WhenceTree *tree = context->tree;
  gint found = -1;

  for (gint i = 0; i < (gint) tree->n; i++)
    {
      guint8 class = i > 0 ? tree->tokens->classes[tree->first + (guint) i - 1] : WHENCE_CLASS_OTHER;

      if (!is_word (context, tree->first + (guint) i, word, length))
        continue;
      if (found >= 0 || tree->syntax[i].upos != WHENCE_UPOS_NOUN || (!known && !whence_deprel_is_subject (tree->syntax[i].deprel))
          || tree->syntax[i].deprel == WHENCE_DEPREL_COMPOUND || is_noun_behind (tree, i) || !is_bare (tree, i) || (class == WHENCE_CLASS_THE) != known
          || class == WHENCE_CLASS_A)
        return -1;
      found = i;
    }
  return found;
}

/* Whether a word of the phrase stands in the title, but for the noun. */
static gboolean
repeats (const char *title, const char *phrase, const char *noun, gsize length)
{
  for (const char *at = phrase; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      gsize n = strcspn (at, " ");
      g_autofree char *word = g_strndup (at, n);

      if (n > 3 && (n != length || g_ascii_strncasecmp (at, noun, n) != 0) && strstr (title, word) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Lands, towns and firms have names. */
static gboolean
may_be_told (guint sorts)
{
  return !(sorts & (WHENCE_SORT_VOID | WHENCE_SORT_LAND | WHENCE_SORT_PLACE))
         && (sorts & (WHENCE_SORT_BODY | WHENCE_SORT_GENERAL)) != (WHENCE_SORT_BODY | WHENCE_SORT_GENERAL);
}

/**
 * whence_title_find_fuller:
 * @context: the sentence
 * @title: its title, that says not which
 *
 * Returns: (transfer full) (nullable): the title in which nouns that say not which are told as they were before, as far as they fit; %NULL where there are none
 */
char *
whence_title_find_fuller (const WhenceTitleContext *context,
                          const char               *title)
{
  const WhenceThingWords *words = context->tree->lexicon->things;
  gsize the = strlen (words->the);
  g_autoptr (GString) whole = g_string_new (title);

  for (gsize at = 0; at < whole->len; at += strcspn (whole->str + at, " "), at += strspn (whole->str + at, " "))
    {
      gboolean known = g_ascii_strncasecmp (whole->str + at, words->the, the) == 0 && whole->str[at + the] == ' ';
      gsize begin = known ? at + the + 1 : at;
      const char *noun = whole->str + begin;
      gsize length = strcspn (noun, " ,.;:");
      /* "Work had started" */
      gint node = (known && g_ascii_islower (*noun)) || (at == 0 && noun[length] == ' ') ? find_noun (context, noun, length, known) : -1;
      g_autofree char *fuller = NULL;

      if (node < 0 || !may_be_told (whence_things_get_sorts (context->things, noun, length))
          || (noun[length] == ' ' && whence_kinds_has_word (words->completing, noun + length + 1, strcspn (noun + length + 1, " "))))
        continue;
      fuller = find_fuller (context, context->tree->first + (guint) node, noun, length);
      if (fuller == NULL || repeats (whole->str, fuller, noun, length)
          || g_utf8_strlen (whole->str, -1) - (glong) length + g_utf8_strlen (fuller, -1) > WHENCE_TITLE_MAX)
        continue;
      if (begin == 0)
        *fuller = g_ascii_toupper (*fuller);
      g_string_erase (whole, (gssize) begin, (gssize) length);
      g_string_insert (whole, (gssize) begin, fuller);
      at = begin;
    }
  return g_str_equal (whole->str, title) ? NULL : g_strdup (whole->str);
}

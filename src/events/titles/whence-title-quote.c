/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What somebody says of himself, or asks, is told in his own words: "The bank: “We will open the branch”". */
#include "whence-title.h"

#include <string.h>

#include "whence-phrase-naming.h"
#include "whence-phrase.h"
#include "whence-things.h"

/* Who speaks stands so many words beside the verb at most, where the parse does not tell. */
#define SPEAKER_REACH 4

/* Fewer words that are no clause are a part of what somebody else tells. */
#define FRAGMENT_WORDS 4

/* Who speaks is told in so many characters. */
#define SPEAKER_MAX 40

/* A quotation that is too long is cut behind so many words. */
#define QUOTE_LEAST 4

typedef struct
{
  gint begin; /* the first word within the quotes */
  gint end;   /* the quote that closes them */
  gboolean asks;
} Quote;

/* The quotation around the date.  One quote of a pair may stand in another sentence. */
static gboolean
find_quote (const WhenceTitleContext *context,
            Quote                    *quote)
{
  const WhenceTree *tree = context->tree;
  gint before = -1, behind = -1, n = (gint) tree->n;
  gboolean opens;

  if (context->date < 0)
    return FALSE;
  for (guint m = 0; m < tree->n_marks && behind < 0; m++)
    {
      gint i = tree->marks[m];

      if (!whence_tree_is_quote (tree, i, &opens))
        continue;
      if (i < context->date)
        before = opens || i == 0 ? i : -1;
      else if (!opens || i == 0 || i + 1 == n)
        behind = i;
    }
  *quote = (Quote){ before + 1, behind >= 0 ? behind : n, FALSE };
  for (gint i = quote->end - 1; i > quote->begin && tree->syntax[i].upos == WHENCE_UPOS_PUNCT; i--)
    quote->asks = quote->asks || (tree->words[i].length == 1 && *tree->words[i].text == '?');
  return before >= 0;
}

static gboolean
speaks_of_himself (const WhenceTree *tree,
                   const Quote      *quote)
{
  for (gint i = quote->begin; i < quote->end; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->speakers))
      return TRUE;
  return FALSE;
}

/* "“Not this winter and not the next,” she said": all that was said is no clause, and nothing without its dates. */
static gboolean
is_fragment (const WhenceTree *tree,
             const Quote      *quote)
{
  for (gint i = quote->begin; i < quote->end; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX)
      return FALSE;
  return quote->begin <= 1 && quote->end >= quote->begin + FRAGMENT_WORDS;
}

static gboolean
is_outside (const Quote *quote,
            gint         node)
{
  return node < quote->begin - 1 || node > quote->end;
}

static gboolean
says (const WhenceTree *tree,
      gint              node)
{
  return whence_tree_find_kind (tree, node, WHENCE_KIND_WORD_SPEECH) != NULL
         || whence_tree_has_form (tree, node, tree->lexicon->shapes->asking);
}

/* Who speaks: the subject of the verb that says so, or the noun right beside it: "said the minister". */
static gint
find_speaker (const WhenceTree *tree,
              const Quote      *quote)
{
  for (gint i = 0; i < (gint) tree->n; i++)
    {
      gint subject;

      if (!is_outside (quote, i)
          || !says (tree, i))
        continue;
      subject = whence_tree_find_subject (tree, i);
      if (subject >= 0 && is_outside (quote, subject))
        return subject;
      if (i > 0 && is_outside (quote, i - 1) && (tree->tokens->tokens[tree->first + (guint) i - 1].flags & WHENCE_TOKEN_CAPITAL))
        return i - 1;
      for (gint k = i + 1; k < MIN (i + 1 + SPEAKER_REACH, (gint) tree->n) && tree->syntax[k].upos != WHENCE_UPOS_PUNCT; k++)
        if (tree->syntax[k].upos == WHENCE_UPOS_NOUN || tree->syntax[k].upos == WHENCE_UPOS_PROPN)
          return k;
    }
  return -1;
}

/* Returns: (nullable): who it is, not "she" */
static char *
name_speaker (const WhenceTitleContext *context,
              gint                      speaker)
{
  gboolean pronoun = whence_tree_get_pronoun (context->tree, speaker, NULL) != WHENCE_PRONOUN_NONE;
  WhencePhrase phrase;
  char *name;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_BRIEF);
  whence_phrase_add_noun (&phrase, speaker);
  whence_phrase_add_complements (&phrase, speaker, (gint) context->tree->n, SPEAKER_MAX);
  name = pronoun && phrase.replaced[speaker] == NULL ? NULL : whence_phrase_finish (&phrase);
  whence_phrase_clear (&phrase);
  /* "she" may be whom the speaker tells of: "My mother" */
  if (name != NULL && whence_kinds_has_word (context->tree->lexicon->speakers, name, strcspn (name, " ")))
    g_clear_pointer (&name, g_free);
  return name;
}

/* Who says what goes on from the sentence before, or "Lind: “We …”". */
static char *
name_elsewhere (const WhenceTitleContext *context,
                const Quote              *quote)
{
  const WhenceTree *tree = context->tree;
  g_autofree guint8 *told = g_new0 (guint8, tree->n);
  char *name = NULL;

  for (gint i = quote->begin; i < quote->end && name == NULL; i++)
    if (whence_tree_word_is (tree, i, tree->lexicon->speakers))
      name = whence_things_name_pronoun (context->things, tree, i, told, TRUE);
  return name;
}

/* A word before which a quotation that is too long may end. */
static gboolean
may_end_before (const WhenceTree *tree,
                gint              node)
{
  switch (tree->syntax[node].upos)
    {
    case WHENCE_UPOS_ADP:
      return tree->syntax[node].deprel == WHENCE_DEPREL_CASE;
    case WHENCE_UPOS_CCONJ:
    case WHENCE_UPOS_SCONJ:
    case WHENCE_UPOS_PUNCT:
      return TRUE;
    default:
      return FALSE;
    }
}

/* @words: (transfer full) (nullable)
 *
 * Without the quotes that stand around all of them. */
static char *
strip_quotes (char *words)
{
  static const char *const pairs[][2] = { { "\"", "\"" }, { "“", "”" }, { "‘", "’" }, { "'", "'" } };

  for (guint i = 0; words != NULL && i < G_N_ELEMENTS (pairs); i++)
    if (g_str_has_prefix (words, pairs[i][0]) && g_str_has_suffix (words, pairs[i][1]))
      {
        gsize first = strlen (pairs[i][0]), length = strlen (words), last = strlen (pairs[i][1]);

        if (length > first + last)
          {
            words[length - last] = '\0';
            memmove (words, words + first, length - last - first + 1);
          }
      }
  return words;
}

/* The words of the quotation, as many as fit beside the name, if it is known. */
static char *
quote_words (const WhenceTitleContext *context,
             const Quote              *quote,
             gboolean                  fragment,
             const char               *name)
{
  char *best = NULL;
  WhencePhrase phrase;

  whence_phrase_init (&phrase, context, WHENCE_STYLE_WHOLE);
  for (gint i = quote->begin; i <= quote->end; i++)
    {
      if (i == quote->end || (i > context->date && may_end_before (context->tree, i)))
        {
          g_autofree char *words = strip_quotes (whence_phrase_finish (&phrase));
          g_autofree char *title = words == NULL ? NULL
                                                 : g_strdup_printf ("%s%s“%s%s”", name != NULL ? name : "", name != NULL ? ": " : "", words,
                                                                    i == quote->end && quote->asks ? "?" : "");

          if (title == NULL || g_utf8_strlen (title, -1) > WHENCE_TITLE_MAX)
            break;
          g_free (best);
          best = g_steal_pointer (&title);
        }
      if (i < quote->end && (fragment || !context->dated[i]))
        phrase.chosen[i] = TRUE;
    }
  whence_phrase_clear (&phrase);
  return best;
}

/**
 * whence_title_of_quote:
 * @context: sentence and what is known of it
 *
 * Returns: (transfer full) (nullable): what somebody says at the date of himself, or asks, or %NULL where nobody does, or who it is is not told
 */
char *
whence_title_of_quote (const WhenceTitleContext *context)
{
  Quote quote;
  gboolean fragment;
  gint speaker;
  g_autofree char *name = NULL;

  if (!find_quote (context, &quote))
    return NULL;
  fragment = is_fragment (context->tree, &quote);
  if (!fragment && !quote.asks && !speaks_of_himself (context->tree, &quote))
    return NULL;
  speaker = find_speaker (context->tree, &quote);
  name = speaker >= 0 ? name_speaker (context, speaker) : name_elsewhere (context, &quote);
  return name != NULL || quote.asks ? quote_words (context, &quote, fragment, name) : NULL;
}

/* The quotation that the sentence begins with, all of it. */
static gboolean
find_quote_before (const WhenceTree *tree,
                   Quote            *quote)
{
  gboolean opens;

  if (tree->n < 4 || !whence_tree_is_quote (tree, 0, &opens) || !opens)
    return FALSE;
  for (guint m = 0; m < tree->n_marks; m++)
    if (tree->marks[m] > 1 && whence_tree_is_quote (tree, tree->marks[m], &opens))
      {
        *quote = (Quote){ 1, tree->marks[m], FALSE };
        return !opens;
      }
  return FALSE;
}

/* The quotation behind the verb of saying and a comma or colon. */
static gboolean
find_quote_behind (const WhenceTree *tree,
                   gint              predicate,
                   Quote            *quote)
{
  gint begin = -1;
  gboolean opens;

  /* "asked: " is of a question, and found as one */
  if (whence_tree_find_kind (tree, predicate, WHENCE_KIND_WORD_SPEECH) == NULL)
    return FALSE;
  for (guint m = 0; m < tree->n_marks; m++)
    {
      gint i = tree->marks[m];

      if (i <= predicate || !whence_tree_is_quote (tree, i, &opens))
        continue;
      if (begin >= 0)
        {
          *quote = (Quote){ begin, i, FALSE };
          return !opens && i > begin + QUOTE_LEAST;
        }
      if (!opens || (!whence_tree_is_comma (tree, i - 1) && *tree->words[i - 1].text != ':'))
        return FALSE;
      begin = i + 1;
    }
  *quote = (Quote){ begin, (gint) tree->n, FALSE };
  return begin >= 0 && begin + QUOTE_LEAST < (gint) tree->n;
}

/* "He was told": who that is is told elsewhere. */
static gboolean
tells_of_others (const WhenceTree *tree,
                 const Quote      *quote)
{
  for (gint i = quote->begin; i < quote->end; i++)
    switch (whence_tree_get_pronoun (tree, i, NULL))
      {
      case WHENCE_PRONOUN_MALE:
      case WHENCE_PRONOUN_FEMALE:
      case WHENCE_PRONOUN_MANY:
        return TRUE;
      default:
        break;
      }
  return FALSE;
}

/**
 * whence_title_of_quoted:
 * @context: sentence and what is known of it
 * @predicate: head of a clause that a date belongs to
 *
 * "“Three years,” she said on Tuesday."
 *
 * Returns: (transfer full) (nullable): who said what in its own words, where the clause tells that of a quotation before or behind it, as far as it
 * fits
 */
char *
whence_title_of_quoted (const WhenceTitleContext *context,
                        gint                      predicate)
{
  WhenceTitleContext behind = *context;
  Quote quote;
  gint speaker;
  g_autofree char *name = NULL, *title = NULL;

  if (!says (context->tree, predicate)
      || (!(find_quote_before (context->tree, &quote) && predicate > quote.end && context->date > quote.end)
          && !(find_quote_behind (context->tree, predicate, &quote) && context->date < quote.begin)))
    return NULL;
  speaker = find_speaker (context->tree, &quote);
  name = speaker >= 0 && is_outside (&quote, speaker) ? name_speaker (context, speaker) : NULL;
  if (name == NULL || tells_of_others (context->tree, &quote))
    return NULL;
  behind.date = MIN (quote.begin + QUOTE_LEAST, quote.end);
  title = quote_words (&behind, &quote, TRUE, name);
  return g_steal_pointer (&title);
}

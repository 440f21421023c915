/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The tense of the verb that governs an expression, from the parsed sentence.  For what the words alone leave open: "They meet Monday",
 * "agreed to meet Monday", "was failing to meet Monday".
 *
 *   1. From the expression up to the first verb, or to what a copula makes one: "the vote on Monday is …", "the vote is Monday".
 *   2. Its auxiliaries decide: a modal tells of the future, "has", "had" and "was" of the past; "is meeting Monday" is still to come.
 *   3. A verb of planning turns to the future what it governs: "planned a rally Saturday".
 *   4. An infinitive lies ahead of its verb, "agreed to meet", unless that verb carries it along: "failed to meet".
 *   5. A participle or gerund without auxiliary goes by what it hangs on.
 * Nothing but English is parsed. */
#include "whence-governor.h"

#include "whence-word-class.h"

/* So many words before an expression and behind it are parsed. */
#define WORDS_BEFORE 40
#define WORDS_BEHIND 20
#define MAX_WORDS (WORDS_BEFORE + WORDS_BEHIND)
#define MAX_DEPTH 8
/* No prose has so many weekdays that its words leave open: what comes after them is a list, and goes by its words. */
#define MAX_PARSES 1024

/* What the auxiliaries of a verb say. */
typedef struct
{
  gboolean infinitive;
  gboolean modal;
  gboolean past;
  gboolean present;
  gboolean perfect;
} Auxiliaries;

static const WhenceToken *
token_at (const WhenceGovernor *self,
          gint                  word)
{
  return &self->tokens->tokens[self->first + (guint) word];
}

static Auxiliaries
read_auxiliaries (const WhenceGovernor *self,
                  gint                  verb)
{
  Auxiliaries found = { FALSE };

  for (gint i = 0; i < (gint) self->n; i++)
    {
      const WhenceSyntax *word = &self->syntax[i];
      guint flags = token_at (self, i)->flags;

      if (word->head != verb)
        continue;
      if (word->upos == WHENCE_UPOS_PART && word->deprel == WHENCE_DEPREL_MARK)
        found.infinitive = TRUE;
      else if (word->deprel == WHENCE_DEPREL_AUX || word->deprel == WHENCE_DEPREL_AUX_PASS || word->deprel == WHENCE_DEPREL_COP)
        {
          found.perfect = found.perfect || (flags & WHENCE_TOKEN_PERFECT);
          if ((flags & WHENCE_TOKEN_PAST) && !(flags & WHENCE_TOKEN_FUTURE)) /* "could not", too, but not "could" */
            found.past = TRUE;
          else if (word->form == WHENCE_FORM_MODAL || (flags & WHENCE_TOKEN_FUTURE))
            found.modal = TRUE;
          else if (flags & WHENCE_TOKEN_PRESENT)
            found.present = TRUE;
        }
    }
  return found;
}

static gboolean
has_copula (const WhenceGovernor *self,
            gint                  word)
{
  for (gint i = 0; i < (gint) self->n; i++)
    if (self->syntax[i].head == word && self->syntax[i].deprel == WHENCE_DEPREL_COP)
      return TRUE;
  return FALSE;
}

static WhenceTense tense_of (const WhenceGovernor *self,
                             gint                  verb,
                             guint                 depth);

/* From @word up to the next verb; no "preferred shares". */
static gint
verb_above (const WhenceGovernor *self,
            gint                  word)
{
  for (guint depth = 0; depth < MAX_DEPTH && word >= 0; depth++, word = self->syntax[word].head)
    if ((self->syntax[word].upos == WHENCE_UPOS_VERB && self->syntax[word].deprel != WHENCE_DEPREL_AMOD) || has_copula (self, word))
      return word;
  return WHENCE_SYNTAX_ROOT;
}

static WhenceTense
tense_above (const WhenceGovernor *self,
             gint                  word,
             guint                 depth)
{
  gint verb = verb_above (self, word);

  return verb < 0 ? WHENCE_TENSE_NONE : tense_of (self, verb, depth + 1);
}

static WhenceTense
tense_of_infinitive (const WhenceGovernor *self,
                     gint                  verb,
                     guint                 depth)
{
  gint head = self->syntax[verb].head;
  WhenceTense above;

  if (head < 0)
    return WHENCE_TENSE_NONE;
  above = tense_above (self, head, depth);
  if ((token_at (self, head)->flags & WHENCE_TOKEN_CARRIES) || (above == WHENCE_TENSE_PAST && read_auxiliaries (self, head).perfect))
    return above;
  if (self->syntax[verb].deprel == WHENCE_DEPREL_XCOMP || (token_at (self, head)->flags & WHENCE_TOKEN_FUTURE))
    return WHENCE_TENSE_FUTURE;
  return above == WHENCE_TENSE_PAST ? WHENCE_TENSE_NONE : WHENCE_TENSE_FUTURE;
}

static WhenceTense
tense_of (const WhenceGovernor *self,
          gint                  verb,
          guint                 depth)
{
  const WhenceSyntax *word = &self->syntax[verb];
  gboolean planned = (token_at (self, verb)->flags & WHENCE_TOKEN_FUTURE) != 0;
  Auxiliaries with = read_auxiliaries (self, verb);

  if (depth >= MAX_DEPTH)
    return WHENCE_TENSE_NONE;
  if (with.infinitive)
    return tense_of_infinitive (self, verb, depth);
  if (with.modal)
    return with.perfect ? WHENCE_TENSE_PAST : WHENCE_TENSE_FUTURE;
  if (planned && !(with.perfect && with.past))
    return WHENCE_TENSE_FUTURE;
  if (with.past || with.perfect)
    return WHENCE_TENSE_PAST;
  if (with.present)
    return WHENCE_TENSE_PRESENT;
  switch (word->form)
    {
    case WHENCE_FORM_PAST:
      /* "will redeem preferred shares", taken for what is done to them */
      return word->deprel == WHENCE_DEPREL_XCOMP && word->head >= 0 ? tense_above (self, word->head, depth + 1) : WHENCE_TENSE_PAST;
    case WHENCE_FORM_PRESENT:
      return WHENCE_TENSE_PRESENT;
    case WHENCE_FORM_PARTICIPLE:
      return WHENCE_TENSE_PAST;
    case WHENCE_FORM_BASE:
      return word->head < 0 ? WHENCE_TENSE_PRESENT : tense_above (self, word->head, depth + 1);
    default:
      return tense_above (self, word->head, depth + 1);
    }
}

/**
 * whence_governor_init:
 * @self: (out caller-allocates): a governor
 * @tokens: an article's tokens
 * @text: (nullable): its text; without it nothing is parsed
 */
void
whence_governor_init (WhenceGovernor     *self,
                      const WhenceTokens *tokens,
                      const char         *text)
{
  *self = (WhenceGovernor){ .tokens = tokens, .text = text };
}

/**
 * whence_governor_clear:
 * @self: a governor
 *
 * Frees what @self owns, not @self.
 */
void
whence_governor_clear (WhenceGovernor *self)
{
  g_clear_pointer (&self->syntax, g_free);
}

/* Parses the sentence around the token @at, where its language is one that is parsed. */
static gboolean
parse (WhenceGovernor       *self,
       const WhenceLanguage *language,
       guint                 at)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, at);
  guint first = at - MIN (at - sentence->first, WORDS_BEFORE);
  guint end = MIN (sentence->first + sentence->n, at + WORDS_BEHIND);
  const WhenceSyntaxModel *model = self->text != NULL && language == &whence_language_english ? whence_syntax_model_get_english (NULL) : NULL;
  WhenceWord words[MAX_WORDS];

  if (model == NULL || self->n_parses >= MAX_PARSES)
    return FALSE;
  if (self->syntax == NULL)
    self->syntax = g_new (WhenceSyntax, MAX_WORDS);
  else if (self->first == first && self->n == end - first)
    return TRUE;
  self->first = first;
  self->n = end - first;
  for (guint i = 0; i < self->n; i++)
    {
      const WhenceToken *token = &self->tokens->tokens[first + i];

      words[i] = (WhenceWord){ self->text + token->begin, token->length };
    }
  whence_syntax_parse (model, words, self->n, self->syntax);
  self->n_parses++;
  return TRUE;
}

/**
 * whence_governor_is_noun:
 * @self: a governor
 * @token: a token of the sentence that was parsed last
 *
 * Returns: whether it is a noun there, whatever form of a verb it looks like
 */
gboolean
whence_governor_is_noun (const WhenceGovernor *self,
                         guint                 token)
{
  return self->syntax != NULL && token >= self->first && token < self->first + self->n && self->syntax[token - self->first].upos == WHENCE_UPOS_NOUN;
}

/* The word of an expression that hangs on one outside it. */
static gint
find_node (const WhenceGovernor *self,
           guint                 first,
           guint                 n)
{
  gint begin = (gint) (first - self->first);

  for (gint i = begin; i < begin + (gint) n && i < (gint) self->n; i++)
    if (self->syntax[i].head < begin || self->syntax[i].head >= begin + (gint) n)
      return i;
  return begin;
}

/**
 * whence_governor_is_of_verb:
 * @self: a governor
 * @language: the article's language
 * @first: first token of an expression
 * @n: its number of tokens
 *
 * Returns: whether a verb has it, and no noun: "met on 3 May", not "remembers the fire on 3 May"
 */
gboolean
whence_governor_is_of_verb (WhenceGovernor       *self,
                            const WhenceLanguage *language,
                            guint                 first,
                            guint                 n)
{
  gint head;

  if (!parse (self, language, first))
    return FALSE;
  head = self->syntax[find_node (self, first, n)].head;
  return head >= 0 && self->syntax[head].upos == WHENCE_UPOS_VERB;
}

/* "it was war", but "she was mayor": whoever is something has become that. */
static gboolean
is_of_it (const WhenceGovernor *self,
          gint                  verb)
{
  for (gint i = 0; i < verb; i++)
    if (self->syntax[i].head == verb && self->syntax[i].deprel == WHENCE_DEPREL_NSUBJ)
      return whence_tokens_is_function (self->tokens, self->first + (guint) i, WHENCE_FUNCTION_SUBJECT);
  return FALSE;
}

/**
 * whence_governor_was_so:
 * @self: a governor
 * @language: the article's language
 * @first: first token of an expression
 * @n: its number of tokens
 *
 * Returns: whether the clause that begins with it tells what went on then: "By May it was war", "there were sixty", "she was teaching", but not what had
 * become by then, "she was mayor", "it was empty", "it was closed", "it had been sold"
 */
gboolean
whence_governor_was_so (WhenceGovernor       *self,
                        const WhenceLanguage *language,
                        guint                 first,
                        guint                 n)
{
  gint node;

  if (!parse (self, language, first))
    return FALSE;
  node = verb_above (self, find_node (self, first, n));
  if (node < 0 || self->first + (guint) node <= first)
    return FALSE;
  for (gint i = 0; i < (gint) self->n; i++)
    {
      const WhenceSyntax *word = &self->syntax[i];
      gboolean was = word->form == WHENCE_FORM_PAST && token_at (self, i)->number == WHENCE_WORD_AHEAD_BEFORE_TO;

      if (word->head == node && word->deprel == WHENCE_DEPREL_EXPL)
        return self->syntax[node].form == WHENCE_FORM_PAST;
      if (word->head == node && word->deprel == WHENCE_DEPREL_AUX)
        return was;
      if (word->head == node && word->deprel == WHENCE_DEPREL_COP)
        return was && self->syntax[node].upos == WHENCE_UPOS_NOUN && is_of_it (self, node);
    }
  return FALSE;
}

/**
 * whence_governor_find_tense:
 * @self: a governor
 * @language: the article's language
 * @first: first token of an expression
 * @n: its number of tokens
 * @out_verb: (out): token of that verb, where it tells a tense
 *
 * Returns: the tense of the verb that governs it, %WHENCE_TENSE_NONE where the sentence is not parsed or tells none
 */
WhenceTense
whence_governor_find_tense (WhenceGovernor       *self,
                            const WhenceLanguage *language,
                            guint                 first,
                            guint                 n,
                            guint                *out_verb)
{
  gint begin, node;

  if (!parse (self, language, first))
    return WHENCE_TENSE_NONE;
  begin = (gint) (first - self->first);
  node = verb_above (self, find_node (self, first, n));
  if (node < 0)
    return WHENCE_TENSE_NONE;
  /* "It won a prize; on Saturday it will open": the parser may reach across */
  for (gint i = node; i < begin; i++)
    if (whence_tokens_is_mark (self->tokens, self->first + (guint) i, ';'))
      return WHENCE_TENSE_NONE;
  *out_verb = self->first + (guint) node;
  return tense_of (self, node, 0);
}

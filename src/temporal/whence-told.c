/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "The day after the vote", "the night of the murder": finds the date beside which the text told of the vote before.  A word stands for the event
 * where it begins as a word of that date's sentence does, so that "voted" tells of "the vote", or where both tell of one kind of happening.  Looks back over a
 * bounded stretch, so that any text is read in linear time. */
#include "whence-told.h"

#include <string.h>

/* So many words behind "after" may name the event, among so many dates before it, so many tokens from each. */
#define NAME_REACH 6
#define DATES_REACH 12
#define HAPPENINGS_REACH 24 /* of what tells its kind */
#define WORDS_REACH 30
/* Words agree in so many letters, and shorter ones tell nothing. */
#define STEM_LENGTH 5
#define STEM_MIN 4

/* What kind of happening a word tells of. */
static gint32
happening_of (const WhenceTokens *tokens, guint token)
{
  return tokens->tokens[token].number & ~WHENCE_WORDS_OF_TENSE;
}

/**
 * whence_told_befalls:
 * @tokens: an article's tokens
 * @token: one of them
 *
 * Returns: whether it names what nobody plans: "death", "fire"
 */
gboolean
whence_told_befalls (const WhenceTokens *tokens, guint token)
{
  return tokens->classes[token] == WHENCE_CLASS_OTHER && (happening_of (tokens, token) & (WHENCE_HAPPENING_MISFORTUNE | WHENCE_HAPPENING_DEATH)) != 0;
}

static gboolean
is_word (const WhenceTokens *tokens, guint token)
{
  return (tokens->classes[token] == WHENCE_CLASS_OTHER || tokens->classes[token] == WHENCE_CLASS_FINAL) && (tokens->tokens[token].length >= STEM_MIN || happening_of (tokens, token) != 0)
         && !(tokens->tokens[token].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC))
         && (tokens->tokens[token].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_INITIAL)) != WHENCE_TOKEN_CAPITAL;
}

typedef enum
{
  AGREES_NOT,
  AGREES_BY_NAME, /* "the disaster" names any misfortune */
  AGREES_BROADLY, /* "died" tells of any misfortune */
  AGREES,
} Agreement;

/* How much of a word is left without what verbs and the nouns for what they tell end with. */
static gsize
measure_stem (const WhenceLanguage *language, const char *word, gsize length)
{
  for (const char *const *ending = language->deed_endings; *ending != NULL; ending++)
    {
      gsize n = strlen (*ending);

      if (length >= n + STEM_MIN && g_ascii_strncasecmp (word + length - n, *ending, n) == 0)
        return length - n;
    }
  return length;
}

/* "closed": "the closure", "signed": "the signing". */
static gboolean
are_of_one_stem (const WhenceLanguage *language, const char *first, gsize first_length, const char *second, gsize second_length)
{
  gsize length = measure_stem (language, first, first_length);

  return length >= STEM_MIN && length == measure_stem (language, second, second_length) && g_ascii_strncasecmp (first, second, length) == 0;
}

static Agreement
agree (const WhenceTokens *tokens, const WhenceLanguage *language, const char *text, guint name, guint word)
{
  const WhenceToken *first = &tokens->tokens[name], *second = &tokens->tokens[word];
  gsize length = MIN (first->length, STEM_LENGTH);
  gint32 named = happening_of (tokens, name), kinds = happening_of (tokens, word);

  if ((named & kinds) != 0 && (kinds & WHENCE_HAPPENING_DEATH) && !(named & WHENCE_HAPPENING_DEATH))
    return AGREES_BROADLY;
  if ((named & kinds) != 0)
    return (kinds & (kinds - 1)) == 0 || named == kinds || (tokens->tokens[word].flags & WHENCE_TOKEN_PAST) ? AGREES : AGREES_BY_NAME;
  if ((second->length >= length && g_ascii_strncasecmp (text + first->begin, text + second->begin, length) == 0)
      || are_of_one_stem (language, text + first->begin, first->length, text + second->begin, second->length))
    return AGREES;
  /* "earthquakes": "the quakes", but not "resigned": "signed" */
  return first->length >= STEM_LENGTH && !(first->flags & WHENCE_TOKEN_PAST) && second->length > first->length
             && g_ascii_strncasecmp (text + first->begin, text + second->begin + (second->length - first->length), first->length) == 0
           ? AGREES
           : AGREES_NOT;
}

/* "a flood wall", "the fire station": only what kind of thing the next word is. */
static gboolean
is_modifier (const WhenceTokens *tokens, guint word)
{
  guint verb = WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE;

  return happening_of (tokens, word) != 0 && !(tokens->tokens[word].flags & verb) && word + 1 < tokens->n_tokens && tokens->classes[word + 1] == WHENCE_CLASS_OTHER
         && !(tokens->tokens[word + 1].flags & (verb | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC));
}

/* "on the evening of the accident", "since the vote": named to tell when something else was. */
static gboolean
is_only_named (const WhenceTokens *tokens, guint word)
{
  if (word < 2 || (tokens->tokens[word].flags & WHENCE_TOKEN_INITIAL) || tokens->classes[word - 1] != WHENCE_CLASS_THE)
    return FALSE;
  switch (tokens->classes[word - 2])
    {
    case WHENCE_CLASS_OF:
    case WHENCE_CLASS_AFTER:
    case WHENCE_CLASS_BEFORE:
    case WHENCE_CLASS_SINCE:
    case WHENCE_CLASS_UNTIL:
      return TRUE;
    default:
      return FALSE;
    }
}

/* @out_word: (out): the word by which it is */
static Agreement
is_told_beside (const WhenceExpression *date, const WhenceTokens *tokens, const WhenceLanguage *language, const char *text, guint name, guint *out_word)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (tokens, date->first);
  guint begin = MAX (sentence->first, date->first > WORDS_REACH ? date->first - WORDS_REACH : 0);
  guint end = MIN (sentence->first + sentence->n, date->first + date->n + WORDS_REACH);

  Agreement best = AGREES_NOT;

  for (guint i = begin; i < end && i < name && best != AGREES; i++)
    if (is_word (tokens, i) && !is_only_named (tokens, i) && !is_modifier (tokens, i))
      {
        Agreement agreement = agree (tokens, language, text, name, i);

        *out_word = agreement > best ? i : *out_word;
        best = MAX (best, agreement);
      }
  return best;
}

static guint
measure_distance (const WhenceExpression *date, guint word)
{
  return word < date->first ? date->first - word : word - date->first;
}

/* "The bell will ring on Sunday for those who died two years ago": of two dates of a sentence the one closer to the word is when they died.  @later: (nullable) */
static gboolean
is_farther (const WhenceTokens *tokens, const WhenceExpression *date, const WhenceExpression *later, guint word)
{
  return later != NULL && whence_tokens_get_sentence (tokens, later->first) == whence_tokens_get_sentence (tokens, date->first)
         && measure_distance (date, word) > measure_distance (later, word);
}

/**
 * whence_told_find_day:
 * @expression: "the first anniversary", of what the text does not say again
 * @found: (element-type WhenceExpression): what was found before it
 *
 * Looks for the day with its year that was told last.
 */
void
whence_told_find_day (WhenceExpression *expression, const GArray *found)
{
  guint32 day = WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

  for (guint i = found->len; i > 0 && found->len - i < DATES_REACH; i--)
    if (g_array_index (found, WhenceExpression, i - 1).kind == WHENCE_EXPRESSION_CALENDAR && (g_array_index (found, WhenceExpression, i - 1).fields & day) == day)
      {
        expression->told = i;
        expression->told_end = expression->first + expression->n;
        return;
      }
}

/**
 * whence_told_points_back:
 * @tokens: an article's tokens
 * @at: the token behind "before" or "after"
 *
 * Returns: whether it is what was told last, and no clause: "the Friday before it,", "the week after that he left", "a week after that Lind left"
 */
gboolean
whence_told_points_back (const WhenceTokens *tokens, guint at)
{
  gboolean it = whence_tokens_is_function (tokens, at, WHENCE_FUNCTION_SUBJECT);

  if (at >= tokens->n_tokens || (tokens->tokens[at].flags & WHENCE_TOKEN_INITIAL) || !(it || tokens->classes[at] == WHENCE_CLASS_THAT || tokens->classes[at] == WHENCE_CLASS_THIS))
    return FALSE;
  return at + 1 >= tokens->n_tokens || (tokens->tokens[at + 1].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL)) != 0
         || (!it && (tokens->classes[at + 1] == WHENCE_CLASS_FUNCTION || tokens->classes[at + 1] == WHENCE_CLASS_THE
                 || (tokens->classes[at + 1] == WHENCE_CLASS_OTHER && (tokens->tokens[at + 1].flags & WHENCE_TOKEN_CAPITAL))));
}

/**
 * whence_told_is_of_noun:
 * @date: a date
 * @tokens: an article's tokens
 *
 * Returns: whether it is a holiday that says of what kind the next word is: "Christmas shoppers"
 */
gboolean
whence_told_is_of_noun (const WhenceExpression *date, const WhenceTokens *tokens)
{
  guint next = date->first + date->n;
  guint other = WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC;

  return (date->fields & WHENCE_FIELD_HOLIDAY) && !(date->fields & WHENCE_FIELD_YEAR) && date->lead == WHENCE_LEAD_NONE && next < tokens->n_tokens
         && tokens->classes[next] == WHENCE_CLASS_OTHER && !(tokens->tokens[next].flags & other);
}

/* One more than the index of the date beside which the event was told that the token @name names, or 0: the one told last in words of its own, else the
 * first that may be meant, "six died on the Friday … the day after the fire". */
static guint
find_date (const GArray *found, const WhenceTokens *tokens, const WhenceLanguage *language, const char *text, guint name)
{
  guint reach = happening_of (tokens, name) != 0 ? HAPPENINGS_REACH : DATES_REACH, broad = 0, named = 0;

  for (guint i = found->len; i > 0 && found->len - i < reach; i--)
    {
      const WhenceExpression *date = &g_array_index (found, WhenceExpression, i - 1);
      guint word = name;
      Agreement agreement = date->kind > WHENCE_EXPRESSION_OFFSET || whence_told_is_of_noun (date, tokens) ? AGREES_NOT : is_told_beside (date, tokens, language, text, name, &word);

      if (agreement == AGREES)
        return i;
      if (agreement == AGREES_BROADLY && !is_farther (tokens, date, broad > 0 ? &g_array_index (found, WhenceExpression, broad - 1) : NULL, word))
        broad = i;
      if (agreement == AGREES_BY_NAME && named == 0)
        named = i;
    }
  return broad > 0 ? broad : named;
}

/* "three weeks after that deadline": of what was told last, whatever it is called. */
static void
find_last (WhenceExpression *expression, const GArray *found, const WhenceTokens *tokens, guint name)
{
  const WhenceExpression *last = found->len > 0 ? &g_array_index (found, WhenceExpression, found->len - 1) : NULL;

  if (last == NULL || last->kind > WHENCE_EXPRESSION_OFFSET
      || whence_tokens_get_sentence (tokens, expression->first) - whence_tokens_get_sentence (tokens, last->first) > 1)
    return;
  expression->told = found->len;
  expression->told_end = name + 1;
}

static gboolean
is_of_name (const WhenceTokens *tokens, guint token)
{
  return token < tokens->n_tokens && (tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL)
         && !(tokens->tokens[token].flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC));
}

/* "the grounding of the Lady of Lorne": what has a name goes with it. */
static guint
find_end (const WhenceTokens *tokens, guint end)
{
  guint at = end;

  for (; at < tokens->n_tokens && tokens->classes[at] == WHENCE_CLASS_OF && !(tokens->tokens[at].flags & WHENCE_TOKEN_INITIAL); end = at)
    {
      at += at + 1 < tokens->n_tokens && tokens->classes[at + 1] == WHENCE_CLASS_THE ? 2 : 1;
      if (!is_of_name (tokens, at) || (tokens->classes[at] != WHENCE_CLASS_OTHER && tokens->classes[at] != WHENCE_CLASS_TITLE))
        break;
      while (is_of_name (tokens, at))
        at++;
    }
  return end;
}

/* "two months after the government fell": who does something new there was named before, and nothing was told of it by that. */
static gboolean
is_only_doer (const WhenceTokens *tokens, guint name)
{
  return happening_of (tokens, name) == 0 && !(tokens->tokens[name].flags & WHENCE_TOKEN_PAST) && name + 1 < tokens->n_tokens
         && (tokens->tokens[name + 1].flags & WHENCE_TOKEN_PAST);
}

/**
 * whence_told_find:
 * @expression: "the day after", "two weeks before"
 * @found: (element-type WhenceExpression): what was found before it
 * @tokens: the article's tokens
 * @language: what it is written in
 * @text: the article's text
 *
 * Looks for the date of the event that the words behind @expression name, the one told last first.
 */
void
whence_told_find (WhenceExpression *expression, const GArray *found, const WhenceTokens *tokens, const WhenceLanguage *language, const char *text)
{
  guint begin = expression->first + expression->n;
  gboolean that;

  if (expression->kind == WHENCE_EXPRESSION_DISTANCE || expression->kind == WHENCE_EXPRESSION_WITHIN)
    begin++; /* "after" and "of" are no part of a length */
  /* "a barge" was not told of before */
  if (begin < tokens->n_tokens && tokens->classes[begin] == WHENCE_CLASS_A)
    return;
  that = begin < tokens->n_tokens && (tokens->classes[begin] == WHENCE_CLASS_THAT || tokens->classes[begin] == WHENCE_CLASS_THIS);
  for (guint name = begin; name < begin + NAME_REACH && name < tokens->n_tokens; name++)
    {
      if (tokens->tokens[name].flags & (WHENCE_TOKEN_INITIAL | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC))
        return;
      /* "the year after through a merger", "won it the year after and was never seen again" */
      if (tokens->classes[name] == WHENCE_CLASS_TO || (name == begin && tokens->classes[name] == WHENCE_CLASS_AND) || tokens->classes[name] == WHENCE_CLASS_IN || tokens->classes[name] == WHENCE_CLASS_BY)
        return;
      if (!is_word (tokens, name) || (!that && is_only_doer (tokens, name)))
        continue;
      expression->told = find_date (found, tokens, language, text, name);
      if (expression->told > 0)
        {
          expression->told_end = find_end (tokens, name + 1);
          return;
        }
      if (that && name == begin + 1)
        {
          find_last (expression, found, tokens, name);
          return;
        }
    }
}

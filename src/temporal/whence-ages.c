/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ages that date a life: "at 16 she left", "when he was five", "in her thirties", "on his 76th birthday", where the text told when that person was born.
 * Whose age it is, nobody asks: only "he" and "she" have one, and a text that tells of several births must open with one of them. */
#include "whence-ages.h"

#include "whence-rules.h"
#include "whence-tense.h"

/* So many tokens before its date stands "born". */
#define BORN_REACH 20
/* A biography tells the birth among so many tokens. */
#define LEAD_REACH 80
/* So many tokens of a bracket before the birth, "née Hill;". */
#define BRACKET_REACH 8
/* So many sentences after another birth "at 16" may be of that. */
#define ANOTHER_REACH 3
#define AGE_MIN 2
#define AGE_MAX 105
/* Below that "at 11." is an hour. */
#define BARE_MIN 13

static gboolean
is_class (const WhenceRecogniser *self, guint token, guint8 word_class)
{
  return token < self->tokens->n_tokens && self->tokens->classes[token] == word_class;
}

/* "Her twins were born", "the mayor's son was born": of somebody whom another has. */
static gboolean
is_owned (const WhenceRecogniser *self, guint born, guint begin)
{
  for (guint i = born; i > begin && !is_class (self, i - 1, WHENCE_CLASS_COMMA); i--)
    if (whence_tokens_is_function (self->tokens, i - 1, WHENCE_FUNCTION_WHOSE) || is_class (self, i - 1, WHENCE_CLASS_POSSESSIVE))
      return TRUE;
  return FALSE;
}

/* "(1926", "(née Hill; 3 May 1926" */
static gboolean
is_in_bracket (const WhenceRecogniser *self, guint at)
{
  for (guint i = at; i > 0 && at - i < BRACKET_REACH; i--)
    if (whence_tokens_is_mark (self->tokens, i - 1, '('))
      return TRUE;
    else if (whence_tokens_is_mark (self->tokens, i - 1, ')'))
      return FALSE;
  return FALSE;
}

static gboolean
is_born_on (const WhenceRecogniser *self, const WhenceExpression *date, gboolean *out_owned)
{
  const WhenceSentence *sentence = whence_tokens_get_sentence (self->tokens, date->first);
  guint begin = MAX (sentence->first, date->first > BORN_REACH ? date->first - BORN_REACH : 0);
  guint end = date->first + date->n;

  if (self->found->len > 1)
    begin = MAX (begin, (date - 1)->first + (date - 1)->n);
  for (guint i = date->first; i > begin; i--)
    if (is_class (self, i - 1, WHENCE_CLASS_OTHER) && self->tokens->tokens[i - 1].number == WHENCE_WORD_BORN)
      {
        *out_owned = is_owned (self, i - 1, sentence->first);
        return TRUE;
      }
  /* "Ann Lee (1926-1999)" */
  return date->first < LEAD_REACH && is_class (self, end, WHENCE_CLASS_DASH) && is_in_bracket (self, date->first);
}

/**
 * whence_ages_note:
 * @self: a recogniser that has just found something
 *
 * Notes when somebody was born, if that was it.
 */
void
whence_ages_note (WhenceRecogniser *self)
{
  const WhenceExpression *date = &g_array_index (self->found, WhenceExpression, self->found->len - 1);
  gboolean owned = FALSE;

  if (date->kind != WHENCE_EXPRESSION_CALENDAR || !(date->fields & WHENCE_FIELD_YEAR) || !is_born_on (self, date, &owned))
    return;
  self->last_birth = self->found->len;
  if (self->birth == 0 && !owned)
    self->birth = self->last_birth;
}

/* "16", "five", "twenty-one": how many tokens, 0 where no age stands there. */
static guint
read_age (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  const WhenceToken *tokens = self->tokens->tokens;
  guint n = 1;

  if (at >= self->tokens->n_tokens)
    return 0;
  switch (self->tokens->classes[at])
    {
    case WHENCE_CLASS_SMALL:
    case WHENCE_CLASS_MIDDLE:
    case WHENCE_CLASS_LARGE:
    case WHENCE_CLASS_TWO:
      *out_age = tokens[at].number;
      break;
    case WHENCE_CLASS_WORD_NUMBER:
      *out_age = tokens[at].number;
      if (is_class (self, at + 1, WHENCE_CLASS_DASH) && is_class (self, at + 2, WHENCE_CLASS_WORD_NUMBER))
        {
          *out_age += tokens[at + 2].number;
          n = 3;
        }
      break;
    default:
      return 0;
    }
  return *out_age >= AGE_MIN && *out_age <= AGE_MAX ? n : 0;
}

/* "She left at 16." */
static gboolean
is_told_of_before (const WhenceRecogniser *self, guint at)
{
  for (guint i = at, begin = whence_tokens_get_sentence (self->tokens, at)->first; i > begin; i--)
    if (whence_tokens_is_function (self->tokens, i - 1, WHENCE_FUNCTION_PERSON))
      return TRUE;
  return FALSE;
}

/* "Ann Lee, born in Cork in 1950, played for Ireland at the age of 19." */
static gboolean
is_born_in_sentence (const WhenceRecogniser *self, guint at)
{
  return self->birth > 0 && g_array_index (self->found, WhenceExpression, self->last_birth - 1).first >= whence_tokens_get_sentence (self->tokens, at)->first;
}

/* "She taught in Leeds and at 52 became its first head": the subject goes on. */
static gboolean
goes_on (const WhenceRecogniser *self, guint at, guint end)
{
  return at > 0 && is_class (self, at - 1, WHENCE_CLASS_AND) && is_class (self, end, WHENCE_CLASS_OTHER) && (self->tokens->tokens[end].flags & WHENCE_TOKEN_PAST)
         && !whence_recogniser_is_initial (self, end);
}

/* "At 16, she left" */
static gboolean
is_told_of_behind (const WhenceRecogniser *self, guint end)
{
  return whence_tokens_is_function (self->tokens, end, WHENCE_FUNCTION_PERSON) || (is_class (self, end, WHENCE_CLASS_COMMA) && whence_tokens_is_function (self->tokens, end + 1, WHENCE_FUNCTION_PERSON));
}

static gboolean
ends_phrase (const WhenceRecogniser *self, guint end)
{
  return whence_recogniser_is_initial (self, end) || is_class (self, end, WHENCE_CLASS_COMMA) || is_class (self, end, WHENCE_CLASS_AND)
         || whence_tokens_is_function (self->tokens, end, WHENCE_FUNCTION_FOR) || (self->tokens->tokens[end].flags & WHENCE_TOKEN_PUNCT && !is_class (self, end, WHENCE_CLASS_DASH));
}

/* "when she was only five" */
static guint
match_when (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  guint i = at + 2, n;

  if (!whence_tokens_is_function (self->tokens, at, WHENCE_FUNCTION_WHEN) || !whence_tokens_is_function (self->tokens, at + 1, WHENCE_FUNCTION_PERSON) || !is_class (self, i, WHENCE_CLASS_OTHER)
      || self->tokens->tokens[i].number != WHENCE_WORD_AHEAD_BEFORE_TO)
    return 0;
  i += is_class (self, i + 1, WHENCE_CLASS_JUST);
  n = read_age (self, i + 1, out_age);
  if (n == 0)
    return 0;
  i += n + 1;
  if (is_class (self, i, WHENCE_CLASS_UNITS) && is_class (self, i + 1, WHENCE_CLASS_OLD))
    i += 2;
  return ends_phrase (self, i) || whence_tokens_is_function (self->tokens, i, WHENCE_FUNCTION_PERSON) ? i - at : 0;
}

/* "at 16", "aged 16", "at the age of 16" */
static guint
match_at (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  guint i = at, n;
  gboolean named = FALSE;

  if (is_class (self, i, WHENCE_CLASS_IN) && self->tokens->tokens[i].number == WHENCE_IN_AT)
    i++;
  i += is_class (self, i, WHENCE_CLASS_THE);
  if (is_class (self, i, WHENCE_CLASS_AGED))
    {
      named = TRUE;
      i++;
      i += is_class (self, i, WHENCE_CLASS_OF);
    }
  i += is_class (self, i, WHENCE_CLASS_JUST);
  n = i > at ? read_age (self, i, out_age) : 0;
  i += n;
  if (n == 0 || is_told_of_behind (self, i) || (*out_age >= BARE_MIN && goes_on (self, at, i)))
    return n == 0 ? 0 : i - at;
  return (named || *out_age >= BARE_MIN) && ends_phrase (self, i) && (is_told_of_before (self, at) || (named && is_born_in_sentence (self, at))) ? i - at : 0;
}

/* "in his thirties", "in her early forties" */
static guint
match_decade (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  guint i = at + 2;

  if (!is_class (self, at, WHENCE_CLASS_IN) || !whence_tokens_is_function (self->tokens, at + 1, WHENCE_FUNCTION_WHOSE))
    return 0;
  i += is_class (self, i, WHENCE_CLASS_EARLY) || is_class (self, i, WHENCE_CLASS_MID) || is_class (self, i, WHENCE_CLASS_LATE);
  i += is_class (self, i, WHENCE_CLASS_DASH);
  if (!is_class (self, i, WHENCE_CLASS_DECADE) || self->tokens->tokens[i].number >= 100)
    return 0;
  *out_age = self->tokens->tokens[i].number;
  return i + 1 - at;
}

static guint8
stage_of (const WhenceRecogniser *self, guint at)
{
  switch (self->tokens->classes[at])
    {
    case WHENCE_CLASS_EARLY:
      return WHENCE_MODIFIER_START;
    case WHENCE_CLASS_MID:
      return WHENCE_MODIFIER_MID;
    case WHENCE_CLASS_LATE:
      return WHENCE_MODIFIER_END;
    default:
      return WHENCE_MODIFIER_NONE;
    }
}

/* "his 76th birthday" */
static guint
match_birthday (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  if (!whence_tokens_is_function (self->tokens, at, WHENCE_FUNCTION_WHOSE) || !is_class (self, at + 1, WHENCE_CLASS_ORDINAL) || !is_class (self, at + 2, WHENCE_CLASS_OTHER)
      || self->tokens->tokens[at + 2].number != WHENCE_WORD_BIRTHDAY)
    return 0;
  *out_age = self->tokens->tokens[at + 1].number;
  return 3;
}

/* Whether somebody else may be meant, whose birth was told since. */
static gboolean
is_another (const WhenceRecogniser *self, guint at)
{
  guint first, last;

  if (self->birth == 0)
    return FALSE;
  first = g_array_index (self->found, WhenceExpression, self->birth - 1).first;
  last = g_array_index (self->found, WhenceExpression, self->last_birth - 1).first;
  return self->last_birth != self->birth
         && (first >= LEAD_REACH || whence_tokens_get_sentence (self->tokens, at) - whence_tokens_get_sentence (self->tokens, last) <= ANOTHER_REACH);
}

/* "She died in 2019, aged 91": its sentence has a date. */
static gboolean
is_dated (const WhenceRecogniser *self, guint at)
{
  return self->found->len != self->birth && whence_recogniser_get_last (self)->first >= whence_tokens_get_sentence (self->tokens, at)->first;
}

/* "who has died aged 90" */
static guint
match_died (const WhenceRecogniser *self, guint at, gint32 *out_age)
{
  guint i = at;

  if (self->died.fields == 0 || at == 0 || self->tokens->classes[at - 1] != WHENCE_CLASS_OTHER || !(self->tokens->tokens[at - 1].number & WHENCE_HAPPENING_DEATH))
    return 0;
  i += is_class (self, i, WHENCE_CLASS_COMMA);
  if (is_class (self, i, WHENCE_CLASS_IN) && is_class (self, i + 1, WHENCE_CLASS_THE))
    i += 2;
  if (!is_class (self, i, WHENCE_CLASS_AGED))
    return 0;
  i++;
  i += is_class (self, i, WHENCE_CLASS_OF);
  return read_age (self, i, out_age) == 1 && ABS (self->died.year - self->born.year - *out_age) <= 1 ? i + 1 - at : 0;
}

/* What @rule tells of the years of a life that its article dates only at its end. */
static gboolean
place (const WhenceRecogniser *self, const WhenceExpression *date, gint32 age, WhenceExpression *expression)
{
  guint32 day = WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;

  expression->kind = WHENCE_EXPRESSION_CALENDAR;
  expression->anchor = WHENCE_ANCHOR_REFERENCE;
  expression->fields = WHENCE_FIELD_YEAR;
  expression->year = (gint16) (date->year + age);
  if (expression->rule == WHENCE_RULE_ANNIVERSARY || date == &self->died)
    {
      expression->month = date->month;
      expression->day = date->day;
      expression->fields |= date->fields & day;
    }
  else
    expression->modifier = WHENCE_MODIFIER_ABOUT;
  return expression->unit == WHENCE_UNIT_YEAR;
}

/**
 * whence_ages_find_life:
 * @self: a recogniser that has found all there is
 *
 * "Anna Lind, engineer, born 2 May 1931; died 11 October 2021": the last words of many an obituary.
 *
 * Returns: whether the text ends so, and dates no birth before
 */
gboolean
whence_ages_find_life (WhenceRecogniser *self)
{
  const WhenceExpression *died = self->found->len > 1 ? whence_recogniser_get_last (self) : NULL, *born = died != NULL ? died - 1 : NULL;
  guint32 day = WHENCE_FIELD_YEAR | WHENCE_FIELD_MONTH | WHENCE_FIELD_DAY;
  guint before;

  if (born == NULL || self->birth + 1 != self->found->len || died->kind != WHENCE_EXPRESSION_CALENDAR || (died->fields & day) != day || (born->fields & day) != day
      || died->first < born->first + born->n + 2
      || whence_tokens_get_sentence (self->tokens, died->first)->paragraph != whence_tokens_get_sentence (self->tokens, born->first)->paragraph)
    return FALSE;
  before = died->first - 1;
  before -= is_class (self, before, WHENCE_CLASS_IN);
  if (!is_class (self, before, WHENCE_CLASS_OTHER) || !(self->tokens->tokens[before].number & WHENCE_HAPPENING_DEATH))
    return FALSE;
  self->born = *born;
  self->died = *died;
  return TRUE;
}

/**
 * whence_ages_find:
 * @self: a recogniser
 * @at: a token
 * @out_expression: (out): the age that begins there
 *
 * Returns: whether one does, told as past of somebody whose birth the text dated
 */
gboolean
whence_ages_find (const WhenceRecogniser *self, guint at, WhenceExpression *out_expression)
{
  WhenceTense tense;
  gint32 age = 0;
  WhenceRuleIndex rule = WHENCE_RULE_AGED;
  WhenceUnit unit = WHENCE_UNIT_YEAR;
  guint n;

  if ((self->birth == 0 && self->born.fields == 0) || is_another (self, at))
    return FALSE;
  n = match_died (self, at, &age);
  if (n > 0)
    {
      *out_expression = (WhenceExpression){ .first = at, .n = n, .rule = WHENCE_RULE_AGED, .unit = WHENCE_UNIT_YEAR };
      return place (self, &self->died, 0, out_expression);
    }
  n = match_birthday (self, at, &age);
  if (n > 0)
    rule = WHENCE_RULE_ANNIVERSARY;
  else if ((n = match_decade (self, at, &age)) > 0)
    unit = WHENCE_UNIT_DECADE;
  else if (is_dated (self, at) && !(at > 0 && is_class (self, at - 1, WHENCE_CLASS_AND)))
    return FALSE;
  if (n == 0)
    n = match_when (self, at, &age);
  if (n == 0)
    n = match_at (self, at, &age);
  if (n == 0)
    return FALSE;
  tense = whence_tense_find (self->tokens, at, n);
  if (tense == WHENCE_TENSE_PRESENT || tense == WHENCE_TENSE_FUTURE)
    return FALSE;
  *out_expression = (WhenceExpression){ .first = at, .n = n, .rule = (guint16) rule, .kind = WHENCE_EXPRESSION_TOLD, .anchor = WHENCE_ANCHOR_TEXT,
                                        .unit = (guint8) unit, .count = age, .fields = WHENCE_FIELD_UNIT | WHENCE_FIELD_COUNT,
                                        .told = self->birth, .told_end = at + n,
                                        .modifier = unit == WHENCE_UNIT_DECADE ? stage_of (self, at + 2) : WHENCE_MODIFIER_NONE };
  return self->birth > 0 || place (self, &self->born, age, out_expression);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Turns the tokens of a match into the fields of an expression.  Each word class has one meaning for all rules; only what numbers and ordinals
 * mean is told by the rule's row. */
#include "whence-fields.h"

#include "whence-fields-private.h"

/* Of a night that is told by its evening the minutes before are the next day's. */
#define SMALL_HOURS (5 * 60)

static void
set_year (WhenceFilling *filling, gint32 number)
{
  if (filling->tick || number < 100)
    {
      /* '30 is 1930, '24 is 2024: the century turns at forty */
      filling->to->fields |= WHENCE_FIELD_TWO_DIGITS;
      if (filling->tick && number < 100)
        number += number < 40 ? 2000 : 1900;
    }
  /* "12,000 BC": farther than years are told here, and no year nearer instead */
  if (number > 9999)
    return;
  filling->to->year = (gint16) number;
  filling->to->fields |= WHENCE_FIELD_YEAR;
}

static void
set_day (WhenceFilling *filling, gint32 number)
{
  if (filling->to->fields & WHENCE_FIELD_DAY)
    {
      set_year (filling, number);
      return;
    }
  filling->to->day = (guint8) CLAMP (number, 0, 99);
  filling->to->fields |= WHENCE_FIELD_DAY;
}

/* Year, month and day in a fixed order, or day and month in one that a value above twelve decides. */
static void
set_numeric (WhenceFilling *filling,
             gint32   number,
             gboolean year_first)
{
  WhenceExpression *to = filling->to;

  if (year_first && !(to->fields & WHENCE_FIELD_YEAR))
    set_year (filling, number);
  else if (!(to->fields & WHENCE_FIELD_MONTH))
    {
      to->month = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_MONTH;
    }
  else if (!(to->fields & WHENCE_FIELD_DAY))
    {
      to->day = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_DAY;
    }
  else
    {
      filling->tick = number < 100;
      set_year (filling, number);
    }
}

/* "1430" is 14:30; what is no time of day is made to be impossible. */
static gint16
minute_of_digits (gint32 number)
{
  return (gint16) (number % 100 < 60 && number < 2400 ? number / 100 * 60 + number % 100 : G_MAXINT16);
}

static void
set_hour (WhenceFilling *filling, gint32 number)
{
  WhenceExpression *to = filling->to;

  if (to->fields & WHENCE_FIELD_MINUTE)
    {
      set_day (filling, number);
      return;
    }
  if (number >= 100)
    to->minute = minute_of_digits (number); /* "10.30 a.m." */
  else
    to->minute = (gint16) (CLAMP (number, 0, 24) * 60 + filling->past);
  if (to->minute < 0)
    to->minute += 12 * 60;
  to->fields |= WHENCE_FIELD_MINUTE | WHENCE_FIELD_HOUR_ONLY;
}

static void
set_role (WhenceFilling *filling,
          guint    role,
          gint32   number)
{
  WhenceExpression *to = filling->to;

  switch (role)
    {
    case WHENCE_ROLE_DAY:
      set_day (filling, number);
      break;
    case WHENCE_ROLE_COUNT:
      whence_filling_add_count (filling, number);
      break;
    case WHENCE_ROLE_HOUR:
      set_hour (filling, number);
      break;
    case WHENCE_ROLE_YEAR:
      set_year (filling, number);
      break;
    case WHENCE_ROLE_QUARTER:
      to->quarter = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_QUARTER;
      break;
    case WHENCE_ROLE_HALF:
      to->half = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_HALF;
      break;
    case WHENCE_ROLE_CENTURY:
      to->century = (guint8) CLAMP (number, 0, 99);
      to->fields |= WHENCE_FIELD_CENTURY;
      break;
    case WHENCE_ROLE_ISO:
      set_numeric (filling, number, TRUE);
      break;
    case WHENCE_ROLE_NUMERIC:
      set_numeric (filling, number, FALSE);
      break;
    case WHENCE_ROLE_NTH:
      if (to->nth == 0)
        to->nth = (gint8) CLAMP (number, 0, 99);
      else
        set_role (filling, WHENCE_ROLE_CENTURY, number);
      break;
    case WHENCE_ROLE_DAYS:
      if (to->fields & WHENCE_FIELD_DAY)
        to->nth = (gint8) CLAMP (number, 0, 99);
      else
        set_day (filling, number);
      break;
    case WHENCE_ROLE_MILITARY:
      to->minute = minute_of_digits (number);
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    default:
      break;
    }
}

static void
set_shift (WhenceExpression *to,
           gint32            shift)
{
  to->shift = (gint8) shift;
  to->fields |= WHENCE_FIELD_SHIFT;
}

/* "before", "after": one more beside the one told, where it is a shift. */
static void
set_direction (WhenceExpression *to,
               gint32            direction)
{
  if (to->kind == WHENCE_EXPRESSION_SHIFT)
    set_shift (to, direction);
  else if (to->kind == WHENCE_EXPRESSION_OFFSET || to->kind == WHENCE_EXPRESSION_DISTANCE)
    to->direction = (gint8) direction;
}

static void
set_part (WhenceExpression *to,
          guint             part)
{
  if ((to->fields & WHENCE_FIELD_MINUTE) && to->kind == WHENCE_EXPRESSION_CALENDAR)
    {
      if (part == WHENCE_DAYPART_NIGHT && to->minute >= 12 * 60 && to->minute < 13 * 60)
        to->minute -= 12 * 60;
      /* "2.30 last night" is of the next day; "4 in the morning", "9 in the evening", but "midnight tonight" */
      if (part == WHENCE_DAYPART_NIGHT && to->minute > 0 && to->minute < SMALL_HOURS)
        to->shift = (gint8) (to->shift + ((to->fields & WHENCE_FIELD_SHIFT) ? 1 : 0));
      else if (part != WHENCE_DAYPART_MORNING && to->minute > 0 && to->minute < 12 * 60)
        to->minute += 12 * 60;
      if (to->minute > 0)
        return;
    }
  to->part = (guint8) part;
  to->fields |= WHENCE_FIELD_PART;
}

static void
set_meridiem (WhenceExpression *to,
              gint32            afternoon)
{
  if (to->minute >= 12 * 60 && to->minute < 13 * 60)
    to->minute -= 12 * 60;
  if (afternoon && to->minute < 12 * 60)
    to->minute += 12 * 60;
}

static const guint8 modifiers[128] = {
  [WHENCE_CLASS_EARLY] = WHENCE_MODIFIER_START, [WHENCE_CLASS_MID] = WHENCE_MODIFIER_MID,
  [WHENCE_CLASS_LATE] = WHENCE_MODIFIER_END,    [WHENCE_CLASS_ABOUT] = WHENCE_MODIFIER_ABOUT,
  [WHENCE_CLASS_MORE] = WHENCE_MODIFIER_MORE,   [WHENCE_CLASS_LESS] = WHENCE_MODIFIER_LESS,
};

static void
fill_token (WhenceFilling *filling,
            guint8   word_class,
            gint32   number)
{
  WhenceExpression *to = filling->to;

  switch (word_class)
    {
    case WHENCE_CLASS_SMALL:
    case WHENCE_CLASS_MIDDLE:
    case WHENCE_CLASS_LARGE:
    case WHENCE_CLASS_TWO:
    case WHENCE_CLASS_NUMBER:
    case WHENCE_CLASS_WORD_NUMBER:
      set_role (filling, filling->tick ? WHENCE_ROLE_YEAR : filling->rule->numbers, number);
      break;
    case WHENCE_CLASS_DECIMAL:
      if (filling->rule->numbers == WHENCE_ROLE_COUNT)
        whence_filling_add_decimal (filling, number);
      else
        set_role (filling, filling->rule->numbers, number);
      break;
    case WHENCE_CLASS_YEAR:
      if ((filling->rule->numbers == WHENCE_ROLE_COUNT && to->kind != WHENCE_EXPRESSION_CALENDAR) || filling->rule->numbers == WHENCE_ROLE_ISO
          || (filling->rule->numbers == WHENCE_ROLE_MILITARY && !(to->fields & WHENCE_FIELD_MINUTE)))
        set_role (filling, filling->rule->numbers, number);
      else
        set_year (filling, number);
      break;
    case WHENCE_CLASS_ORDINAL:
    case WHENCE_CLASS_SECOND:
      set_role (filling, filling->rule->ordinals, number);
      break;
    case WHENCE_CLASS_MULTIPLIER:
      whence_filling_multiply (filling, number);
      break;
    case WHENCE_CLASS_A:
      if (filling->rule->numbers == WHENCE_ROLE_COUNT && filling->pending == 0 && filling->sum == 0 && !filling->lone_half)
        {
          whence_filling_add_count (filling, 1);
          filling->article = TRUE;
        }
      break;
    case WHENCE_CLASS_EVERY:
      if (number > 1)
        whence_filling_add_count (filling, number);
      break;
    case WHENCE_CLASS_PUNCT:
      if (number == '(')
        filling->pending = 0; /* "sixty (60) days" */
      break;
    case WHENCE_CLASS_SLASH:
      filling->fraction = filling->rule->numbers == WHENCE_ROLE_COUNT;
      break;
    case WHENCE_CLASS_VAGUE_NUMBER:
      filling->pending = 0;
      whence_filling_add_count (filling, number);
      if (number == 0)
        to->fields |= WHENCE_FIELD_VAGUE_COUNT;
      break;
    case WHENCE_CLASS_MONTH:
    case WHENCE_CLASS_MONTH_NAME:
      to->month = (guint8) number;
      to->fields |= WHENCE_FIELD_MONTH;
      break;
    case WHENCE_CLASS_WEEKDAY:
    case WHENCE_CLASS_WEEKDAY_SHORT:
    case WHENCE_CLASS_WEEKDAYS:
      to->weekday = (guint8) (number % 10);
      to->fields |= WHENCE_FIELD_WEEKDAY;
      if (number >= 10)
        set_part (to, (guint) number / 10);
      break;
    case WHENCE_CLASS_SEASON:
    case WHENCE_CLASS_SEASONS:
    case WHENCE_CLASS_SEASON_NAME:
      to->season = (guint8) number;
      to->fields |= WHENCE_FIELD_SEASON;
      break;
    case WHENCE_CLASS_HOLIDAY:
      to->holiday = (guint8) number;
      to->fields |= WHENCE_FIELD_HOLIDAY;
      break;
    case WHENCE_CLASS_ERA:
      to->fields |= WHENCE_FIELD_ERA;
      if (number < 0)
        to->direction = -1;
      break;
    case WHENCE_CLASS_DECADE:
      /* "the 1800s" are a century, but "the 2000s" still a decade */
      if (number >= 1000 && number % 100 == 0 && number != 2000)
        {
          set_role (filling, WHENCE_ROLE_CENTURY, number / 100 + 1);
          break;
        }
      to->year = (gint16) (number < 100 && filling->after != WHENCE_CLASS_ERA ? number + 1900 : number);
      to->fields |= WHENCE_FIELD_DECADE | (number < 100 ? WHENCE_FIELD_TWO_DIGITS : 0);
      break;
    case WHENCE_CLASS_HALF:
      if (filling->rule->ordinals == WHENCE_ROLE_NTH)
        whence_filling_set_unit (filling, WHENCE_UNIT_HALF);
      else if (filling->rule->numbers == WHENCE_ROLE_COUNT && whence_filling_is_lone_half (filling))
        filling->lone_half = TRUE;
      else if (filling->rule->numbers == WHENCE_ROLE_COUNT)
        to->fields |= WHENCE_FIELD_HALF_COUNT;
      break;
    case WHENCE_CLASS_UNITS:
      filling->plural = TRUE;
      G_GNUC_FALLTHROUGH;
    case WHENCE_CLASS_UNIT:
    case WHENCE_CLASS_WEEKEND:
    case WHENCE_CLASS_SET_WORD:
    case WHENCE_CLASS_CENTURY:
    case WHENCE_CLASS_PLAYED:
      whence_filling_set_unit (filling, (guint) number);
      break;
    case WHENCE_CLASS_YEAR_END:
      whence_filling_set_unit (filling, (guint) number);
      if (number >= WHENCE_UNIT_CENTURY)
        to->modifier = WHENCE_MODIFIER_TURN; /* German "Jahrhundertwende" */
      break;
    case WHENCE_CLASS_CENTURY_NAME:
      set_role (filling, WHENCE_ROLE_CENTURY, number);
      break;
    case WHENCE_CLASS_QUARTER:
      if (filling->rule->ordinals != WHENCE_ROLE_QUARTER || to->kind == WHENCE_EXPRESSION_OFFSET)
        whence_filling_set_unit (filling, (guint) number);
      break;
    case WHENCE_CLASS_QUARTER_NAME:
      set_role (filling, WHENCE_ROLE_QUARTER, number);
      break;
    case WHENCE_CLASS_HALF_NAME:
      set_role (filling, WHENCE_ROLE_HALF, number);
      break;
    case WHENCE_CLASS_ANNIVERSARY:
      if (number > 0)
        whence_filling_add_count (filling, number);
      whence_filling_set_unit (filling, WHENCE_UNIT_YEAR);
      break;
    case WHENCE_CLASS_YEAR_AGO:
      whence_filling_set_year_ago (filling);
      break;
    case WHENCE_CLASS_PERIOD:
      whence_filling_set_unit (filling, WHENCE_UNIT_QUARTER);
      break;
    case WHENCE_CLASS_LATEST:
      set_shift (to, -1);
      break;
    case WHENCE_CLASS_CLOCK_PAST:
      filling->past = number;
      break;
    case WHENCE_CLASS_CLOCK_SECONDS:
      if (filling->rule->numbers == WHENCE_ROLE_ISO)
        fill_token (filling, WHENCE_CLASS_CLOCK, number / 60);
      else
        whence_filling_set_clock_length (to, number);
      break;
    case WHENCE_CLASS_DEICTIC_DAY:
    case WHENCE_CLASS_TONIGHT:
      if (to->kind == WHENCE_EXPRESSION_OFFSET)
        {
          to->fields |= WHENCE_FIELD_TODAY;
          to->shift = (gint8) number; /* "a week tomorrow" */
        }
      else if (to->fields & WHENCE_FIELD_SHIFT)
        set_part (to, WHENCE_DAYPART_MORNING); /* German "heute Morgen" */
      else
        {
          set_shift (to, number);
          whence_filling_set_unit (filling, WHENCE_UNIT_DAY);
        }
      if (word_class == WHENCE_CLASS_TONIGHT)
        set_part (to, WHENCE_DAYPART_NIGHT);
      break;
    case WHENCE_CLASS_LAST:
      if (filling->rule->ordinals == WHENCE_ROLE_HALF && !(to->fields & WHENCE_FIELD_HALF))
        set_role (filling, WHENCE_ROLE_HALF, 2);
      else if (filling->rule->ordinals == WHENCE_ROLE_NTH && to->nth == 0)
        to->nth = -1;
      else
        set_shift (to, to->shift + number);
      break;
    case WHENCE_CLASS_FINAL:
      to->nth = (gint8) number;
      break;
    case WHENCE_CLASS_NEXT:
      set_shift (to, to->shift + number);
      break;
    case WHENCE_CLASS_COMING:
    case WHENCE_CLASS_THIS:
    case WHENCE_CLASS_CURRENT:
      set_shift (to, number);
      break;
    case WHENCE_CLASS_THAT:
      if (to->rule == WHENCE_RULE_YEAR_AGO)
        {
          whence_filling_set_year_ago (filling); /* "the same period last year" */
          break;
        }
      G_GNUC_FALLTHROUGH;
    case WHENCE_CLASS_FOLLOWING:
    case WHENCE_CLASS_PREVIOUS:
      to->anchor = WHENCE_ANCHOR_TEXT;
      set_shift (to, number);
      break;
    case WHENCE_CLASS_PAST_NOUN:
      if (to->kind != WHENCE_EXPRESSION_VAGUE)
        set_shift (to, -1);
      break;
    case WHENCE_CLASS_AGO:
    case WHENCE_CLASS_AGO_BEFORE:
    case WHENCE_CLASS_BEFORE:
      set_direction (to, -1);
      break;
    case WHENCE_CLASS_AFTER:
    case WHENCE_CLASS_FROM:
      set_direction (to, 1);
      break;
    case WHENCE_CLASS_EARLIER:
    case WHENCE_CLASS_LATER:
      if (to->rule == WHENCE_RULE_NAMES_AWAY)
        to->anchor = WHENCE_ANCHOR_TEXT;
      if (to->kind == WHENCE_EXPRESSION_SHIFT)
        to->modifier = number < 0 ? WHENCE_MODIFIER_EARLIER : WHENCE_MODIFIER_LATER;
      else
        set_direction (to, number);
      break;
    case WHENCE_CLASS_CLOCK:
      to->minute = (gint16) number;
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    case WHENCE_CLASS_NOON:
      to->minute = (gint16) number;
      to->fields |= WHENCE_FIELD_MINUTE;
      break;
    case WHENCE_CLASS_MERIDIEM:
      set_meridiem (to, number);
      break;
    case WHENCE_CLASS_DAYPART:
    case WHENCE_CLASS_DAYPARTS:
      set_part (to, (guint) number);
      break;
    case WHENCE_CLASS_JUST:
      if ((to->kind == WHENCE_EXPRESSION_DISTANCE || to->kind == WHENCE_EXPRESSION_OFFSET) && (to->fields & WHENCE_FIELD_UNIT))
        to->fields |= WHENCE_FIELD_TODAY; /* "a year to the day after" */
      break;
    default:
      if (word_class == WHENCE_CLASS_EARLY && number == 2)
        to->modifier = WHENCE_MODIFIER_TURN;
      else if (word_class < G_N_ELEMENTS (modifiers) && modifiers[word_class] != WHENCE_MODIFIER_NONE)
        to->modifier = modifiers[word_class];
    }
  filling->tick = word_class == WHENCE_CLASS_APOSTROPHE;
}

/* "the early days of 2020" are the first few, "the final months of 1944" the last. */
static void
finish_within (WhenceFilling *filling)
{
  WhenceExpression *to = filling->to;

  if (to->nth == 0)
    {
      to->nth = to->modifier == WHENCE_MODIFIER_END ? -1 : 1;
      to->modifier = WHENCE_MODIFIER_NONE;
      to->fields |= WHENCE_FIELD_VAGUE_COUNT | WHENCE_FIELD_COUNT;
    }
  else if (filling->plural && ABS (to->nth) == 1 && !(to->fields & WHENCE_FIELD_COUNT))
    to->fields |= WHENCE_FIELD_VAGUE_COUNT | WHENCE_FIELD_COUNT;
}

/* What is told by a rule's words together and by none alone. */
static void
finish (WhenceFilling *filling)
{
  WhenceExpression *to = filling->to;

  switch (to->rule)
    {
    case WHENCE_RULE_NAMES_AWAY:
      to->count = filling->pending;
      to->fields |= filling->counted && !(to->fields & WHENCE_FIELD_VAGUE_COUNT) ? WHENCE_FIELD_COUNT : 0;
      break;
    case WHENCE_RULE_WEEKDAY_WEEK:
      set_shift (to, 1);
      break;
    case WHENCE_RULE_WEEK_ON:
      to->direction = 1;
      break;
    case WHENCE_RULE_FROM_NOW:
      to->direction = 1;
      break;
    case WHENCE_RULE_WITHIN_UNITS:
      finish_within (filling);
      break;
    default:
      break;
    }
}

/**
 * whence_fields_fill:
 * @expression: with its tokens and rule set
 * @tokens: the article's tokens
 *
 * Fills the fields of @expression from its tokens.
 */
void
whence_fields_fill (WhenceExpression   *expression,
                    const WhenceTokens *tokens)
{
  WhenceFilling filling = { .to = expression, .rule = &whence_rules[expression->rule] };

  expression->kind = filling.rule->kind;
  expression->anchor = filling.rule->anchor;
  for (guint i = 0; i < expression->n; i++)
    {
      filling.at = i;
      filling.after = i + 1 < expression->n ? tokens->classes[expression->first + i + 1] : 0;
      fill_token (&filling, tokens->classes[expression->first + i], tokens->tokens[expression->first + i].number);
    }
  finish (&filling);
}

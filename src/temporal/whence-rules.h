/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-expression.h"

G_BEGIN_DECLS

/* What numbers and ordinals mean within a rule. */
typedef enum
{
  WHENCE_ROLE_NONE,
  WHENCE_ROLE_DAY,
  WHENCE_ROLE_COUNT,
  WHENCE_ROLE_HOUR,
  WHENCE_ROLE_YEAR,
  WHENCE_ROLE_QUARTER,
  WHENCE_ROLE_HALF,
  WHENCE_ROLE_CENTURY,
  WHENCE_ROLE_ISO,      /* year, month, day */
  WHENCE_ROLE_NUMERIC,  /* day and month in an order to be found out */
  WHENCE_ROLE_MILITARY, /* "1430" */
  WHENCE_ROLE_NTH,      /* which part of a whole, then which century */
  WHENCE_ROLE_DAYS,     /* two days of one month */
} WhenceRole;

/* What must hold of the words around a match, which the grammar itself cannot say. */
typedef enum
{
  WHENCE_CHECK_NONE,
  WHENCE_CHECK_YEAR,      /* a bare number is a year */
  WHENCE_CHECK_NAME,      /* "May", "March" is the month */
  WHENCE_CHECK_SEASON,    /* "spring", "fall" is the season */
  WHENCE_CHECK_TIGHT,     /* no white space within */
  WHENCE_CHECK_WEEKDAY,   /* "Sunday" is no part of a name */
  WHENCE_CHECK_LENGTH,    /* a length, not an age or a rate */
  WHENCE_CHECK_UNITS,     /* a bare plural */
  WHENCE_CHECK_UNITS_BESIDE, /* "hours before" behind a date */
  WHENCE_CHECK_OFFSET,      /* "before", "after" leads to something */
  WHENCE_CHECK_DECADE,      /* "1990s", "the nineties" */
  WHENCE_CHECK_THE_UNIT,    /* "the quarter" is a certain one */
  WHENCE_CHECK_CERTAIN,     /* "the weekend", not "the weekend of" */
  WHENCE_CHECK_RACE,        /* "2:21:09" is a length, not a time of day */
  WHENCE_CHECK_PART,        /* "the morning" is a certain one */
  WHENCE_CHECK_NIGHT,       /* "at night", not "night attack" */
  WHENCE_CHECK_FUTURE,      /* "soon" told of what is to come */
  WHENCE_CHECK_SHIFT,       /* "last month", not "the last month of" */
  WHENCE_CHECK_AHEAD,       /* "in five days", not "within five days" */
  WHENCE_CHECK_SET,         /* "quarterly" as an adverb */
  WHENCE_CHECK_DAY,         /* "today", not the "Today programme" */
  WHENCE_CHECK_HOLIDAY,     /* "on May Day", not "the May Day parade" */
  WHENCE_CHECK_MONTH_DAY,   /* "May 12", not "May 12 people" */
  WHENCE_CHECK_DAY_MONTH,   /* "Friday the 13th", not "Friday, the fourth decline" */
  WHENCE_CHECK_BEFORE_LAST, /* "the day before last", not "the day before last Tuesday" */
  WHENCE_CHECK_MONTH_THE,   /* "May the 4th", not "in March the first train" */
  WHENCE_CHECK_UNIT_OF,     /* "the week of May 4", "the month of May" */
  WHENCE_CHECK_WEEKDAY_WEEK, /* "Tuesday week" */
  WHENCE_CHECK_WEEK_ON,     /* "a week on Friday" that is still to come */
  WHENCE_CHECK_TEXT_NAME,   /* "by that Friday", not "said that Friday" */
  WHENCE_CHECK_UNIT_END,    /* "Ende des Jahres", not "end the year" */
  WHENCE_CHECK_BESIDE,      /* "the day after" */
  WHENCE_CHECK_CENTURY,     /* "3rd c." is one, "the third about" is none */
  WHENCE_CHECK_DAY_OF_UNIT, /* "the 25th of next month", not "the first of last year" */
  WHENCE_CHECK_DAY_OF_TEXT, /* "on the 13th", not "on the 13th floor" */
  WHENCE_CHECK_DAYS,        /* "the night of 3-4 May": days that follow each other */
  WHENCE_CHECK_NUMERIC,     /* a date, no version */
  WHENCE_CHECK_WEEKDAY_OF,  /* "Tuesday of last week", not "Tuesday last year" */
  WHENCE_CHECK_BRACKET,     /* "2014 (spring)" */
  WHENCE_CHECK_PORTION,     /* "the first decade of the 20th century", not "the first day of" it */
  WHENCE_CHECK_HOLIDAY_WEEK, /* "Christmas week", not "Christmas day" */
  WHENCE_CHECK_UNIT_OF_YEAR, /* "this week last year", not "this week last month" */
  WHENCE_CHECK_WEEKDAY_LAST, /* "met Monday last", not "Monday last orders" */
  WHENCE_CHECK_PART_ON,     /* "dawn on Sunday", not "night in May 12" */
  WHENCE_CHECK_PART_OF_NTH, /* "the morning of the 6th" */
  WHENCE_CHECK_MONTH_NUMERIC, /* "06/2027", "2023-07", but "2011-12" are two years */
  WHENCE_CHECK_YEARS_ON,    /* "Two years on, it shut", not "it ran three days on, two off" */
  WHENCE_CHECK_RECENT,      /* "recently", not "as recently as" */
  WHENCE_CHECK_CLOCK_DOTTED, /* "8.47 this morning" */
  WHENCE_CHECK_CLOCK,       /* a time of day, no verse */
  WHENCE_CHECK_NOON,        /* "noon", but not "High Noon" */
  WHENCE_CHECK_NTH_OF_UNIT, /* "the last day of the month", not "the first month of the year" */
  WHENCE_CHECK_TODAY,       /* "a year today" to come, or since something happened */
} WhenceCheck;

/**
 * WhenceRule:
 * @id: its name in output and tests
 * @kind: #WhenceExpressionKind it yields
 * @numbers: #WhenceRole of numbers
 * @ordinals: #WhenceRole of ordinals
 * @anchor: #WhenceAnchor
 * @check: #WhenceCheck
 * @example: a text that the rule matches, the match in brackets
 *
 * One rule of the grammar; its pattern stands in whence-grammar.re under the same name.
 */
typedef struct
{
  const char *id;
  guint8      kind;
  guint8      numbers;
  guint8      ordinals;
  guint8      anchor;
  guint8      check;
  const char *example;
} WhenceRule;

/* ORDER RULE: whence-rules.c follows it. */
typedef enum
{
  WHENCE_RULE_NONE,
  WHENCE_RULE_ISO_DATE,
  WHENCE_RULE_ISO_TIME,
  WHENCE_RULE_NUMERIC_DATE,
  WHENCE_RULE_MONTH_NUMERIC,
  WHENCE_RULE_HYPHEN_DATE,
  WHENCE_RULE_MONTH_DAY,
  WHENCE_RULE_DAY_MONTH,
  WHENCE_RULE_MONTH_THE_DAY,
  WHENCE_RULE_DAY_OF_TEXT,
  WHENCE_RULE_MONTH_YEAR,
  WHENCE_RULE_MONTH_OF_UNIT,
  WHENCE_RULE_DAY_OF_UNIT,
  WHENCE_RULE_WEEKDAY_OF_UNIT,
  WHENCE_RULE_MONTH,
  WHENCE_RULE_MONTH_NAME,
  WHENCE_RULE_YEAR,
  WHENCE_RULE_YEAR_BRACKET,
  WHENCE_RULE_YEAR_SHORT,
  WHENCE_RULE_YEAR_ERA,
  WHENCE_RULE_FISCAL_YEAR,
  WHENCE_RULE_DECADE,
  WHENCE_RULE_CENTURY,
  WHENCE_RULE_SEASON_YEAR,
  WHENCE_RULE_SEASON,
  WHENCE_RULE_SEASON_NAME,
  WHENCE_RULE_QUARTER,
  WHENCE_RULE_YEAR_PERIOD,
  WHENCE_RULE_YEAR_AGO,
  WHENCE_RULE_LATEST,
  WHENCE_RULE_QUARTER_OF_UNIT,
  WHENCE_RULE_HALF,
  WHENCE_RULE_HALF_OF_UNIT,
  WHENCE_RULE_WITHIN_UNITS,
  WHENCE_RULE_WITHIN_WEEKDAY,
  WHENCE_RULE_NTH_OF_UNIT,
  WHENCE_RULE_WITHIN_PORTION,
  WHENCE_RULE_UNIT_OF,
  WHENCE_RULE_WEEKDAY,
  WHENCE_RULE_HOLIDAY,
  WHENCE_RULE_HOLIDAY_WEEK,
  WHENCE_RULE_DEICTIC_DAY,
  WHENCE_RULE_SHIFTED_UNIT,
  WHENCE_RULE_UNIT_OF_YEAR,
  WHENCE_RULE_WEEKEND,
  WHENCE_RULE_SHIFTED_NAME,
  WHENCE_RULE_BEFORE_LAST,
  WHENCE_RULE_WEEKDAY_WEEK,
  WHENCE_RULE_WEEKDAY_LAST,
  WHENCE_RULE_UNIT_END,
  WHENCE_RULE_THE_UNIT,
  WHENCE_RULE_SHIFTED_PART,
  WHENCE_RULE_TEXT_UNIT,
  WHENCE_RULE_TEXT_NAME,
  WHENCE_RULE_FOLLOWING_UNIT,
  WHENCE_RULE_NEXT_UNIT,
  WHENCE_RULE_BESIDE,
  WHENCE_RULE_ANNIVERSARY,
  WHENCE_RULE_TIME_OF,
  WHENCE_RULE_AGO,
  WHENCE_RULE_AGO_DAY,
  WHENCE_RULE_NAMES_AWAY,
  WHENCE_RULE_EARLIER,
  WHENCE_RULE_YEARS_ON,
  WHENCE_RULE_FROM_NOW,
  WHENCE_RULE_COMPARED,
  WHENCE_RULE_WEEK_ON,
  WHENCE_RULE_DISTANCE,
  WHENCE_RULE_DISTANCE_UNITS,
  WHENCE_RULE_AHEAD,
  WHENCE_RULE_DURATION,
  WHENCE_RULE_DURATION_HYPHEN,
  WHENCE_RULE_DURATION_BOUNDED,
  WHENCE_RULE_DURATION_UNITS,
  WHENCE_RULE_DURATION_CLOCK,
  WHENCE_RULE_AGE,
  WHENCE_RULE_AGED,
  WHENCE_RULE_SET_EVERY,
  WHENCE_RULE_SET_NTH,
  WHENCE_RULE_SET_DATE,
  WHENCE_RULE_SET_WORD,
  WHENCE_RULE_SET_TIMES,
  WHENCE_RULE_SET_WEEKDAYS,
  WHENCE_RULE_CLOCK,
  WHENCE_RULE_CLOCK_DOTTED,
  WHENCE_RULE_CLOCK_MILITARY,
  WHENCE_RULE_NOON,
  WHENCE_RULE_PART,
  WHENCE_RULE_PART_OF_DAY,
  WHENCE_RULE_PART_OF_DATE,
  WHENCE_RULE_PART_ON_DATE,
  WHENCE_RULE_PART_OF_NTH,
  WHENCE_RULE_NIGHT_OF_DAYS,
  WHENCE_RULE_PART_TO_DAY,
  WHENCE_RULE_PART_AT,
  WHENCE_RULE_PRESENT,
  WHENCE_RULE_PAST,
  WHENCE_RULE_FUTURE,
  WHENCE_N_RULES
} WhenceRuleIndex;

extern const WhenceRule whence_rules[WHENCE_N_RULES];

guint whence_grammar_match (const guint8    *classes,
                            WhenceRuleIndex *out_rule);

G_END_DECLS

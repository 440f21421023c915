/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tokens.h"
#include "whence-word-class.h"

G_BEGIN_DECLS

/* What an expression says; which of its fields are set is told by the mask, never by a magic number. */
typedef enum
{
  WHENCE_EXPRESSION_CALENDAR, /* names a place of the calendar, perhaps without its year: "May 16", "1974", "Tuesday" */
  WHENCE_EXPRESSION_SHIFT,    /* one before, at or after: "last week", "this June", "the following day" */
  WHENCE_EXPRESSION_OFFSET,   /* so many units away: "three days ago", "two years later" */
  WHENCE_EXPRESSION_DISTANCE, /* so many units from what is told beside it: "two years after" */
  WHENCE_EXPRESSION_TOLD,     /* "the night of the murder", "the tenth anniversary of his death" */
  WHENCE_EXPRESSION_AHEAD,    /* "in five days": a date where the verb tells of the future, else a length */
  WHENCE_EXPRESSION_WITHIN,   /* "within five days": a length by whose end it is done */
  WHENCE_EXPRESSION_DURATION, /* "six weeks" */
  WHENCE_EXPRESSION_SET,      /* "every Tuesday" */
  WHENCE_EXPRESSION_VAGUE,    /* "now", "recently" */
} WhenceExpressionKind;

typedef enum
{
  WHENCE_FIELD_YEAR = 1 << 0,
  WHENCE_FIELD_MONTH = 1 << 1,
  WHENCE_FIELD_DAY = 1 << 2,
  WHENCE_FIELD_WEEKDAY = 1 << 3,
  WHENCE_FIELD_SEASON = 1 << 4,
  WHENCE_FIELD_QUARTER = 1 << 5,
  WHENCE_FIELD_HALF = 1 << 6,
  WHENCE_FIELD_DECADE = 1 << 7,
  WHENCE_FIELD_CENTURY = 1 << 8,
  WHENCE_FIELD_HOLIDAY = 1 << 9,
  WHENCE_FIELD_MINUTE = 1 << 10,
  WHENCE_FIELD_PART = 1 << 11,
  WHENCE_FIELD_SHIFT = 1 << 12,
  WHENCE_FIELD_COUNT = 1 << 13,
  WHENCE_FIELD_UNIT = 1 << 14,
  WHENCE_FIELD_ERA = 1 << 15,
  WHENCE_FIELD_HALF_COUNT = 1 << 16,  /* "and a half" */
  WHENCE_FIELD_VAGUE_COUNT = 1 << 17, /* "several" */
  WHENCE_FIELD_TODAY = 1 << 18,       /* "a year ago today": to the day */
  WHENCE_FIELD_IMPOSSIBLE = 1 << 19,  /* "31 February": names no day */
  WHENCE_FIELD_TWO_DIGITS = 1 << 20,  /* year or decade without its century */
  WHENCE_FIELD_HOUR_ONLY = 1 << 21,   /* "6 p.m." */
  WHENCE_FIELD_ORDER_UNKNOWN = 1 << 22, /* "04/01/2024": day and month may be the other way round */
  WHENCE_FIELD_SHARED = 1 << 23,        /* month or year is a neighbour's */
  WHENCE_FIELD_DECIMAL = 1 << 24,       /* "4.54": hundredths go with the count */
} WhenceField;

typedef enum
{
  WHENCE_ANCHOR_REFERENCE,
  WHENCE_ANCHOR_TEXT, /* the date told before */
} WhenceAnchor;

typedef enum
{
  WHENCE_MODIFIER_NONE,
  WHENCE_MODIFIER_START,
  WHENCE_MODIFIER_MID,
  WHENCE_MODIFIER_END,
  WHENCE_MODIFIER_ABOUT,
  WHENCE_MODIFIER_MORE,
  WHENCE_MODIFIER_LESS,
  WHENCE_MODIFIER_EARLIER, /* "earlier this month" */
  WHENCE_MODIFIER_LATER,
  WHENCE_MODIFIER_TURN, /* "the turn of the century" */
} WhenceModifier;

/* How an expression is joined to the one before it. */
typedef enum
{
  WHENCE_LINK_NONE,
  WHENCE_LINK_LIST,  /* "and", ",": shares month and year */
  WHENCE_LINK_LENGTH, /* "ended", "to": the one before is a length that ends with this */
  WHENCE_LINK_RANGE, /* "to", "-": the two are ends of a whole */
} WhenceLink;

/* What leads to an expression: decides between a point and a bound. */
typedef enum
{
  WHENCE_LEAD_NONE,
  WHENCE_LEAD_IN,
  WHENCE_LEAD_BY,
  WHENCE_LEAD_SINCE,
  WHENCE_LEAD_UNTIL,
  WHENCE_LEAD_FROM,
  WHENCE_LEAD_BETWEEN,
  WHENCE_LEAD_BEFORE,
  WHENCE_LEAD_AFTER,
} WhenceLead;

#define WHENCE_EXPRESSION_MAX_MORE 3

/**
 * WhenceExpression:
 *
 * An expression of time as the recogniser found it: fields and a mask of which are set, nothing computed.
 */
typedef struct
{
  guint32 first; /* token */
  guint32 n;
  guint16 rule;
  guint8  kind;
  guint8  anchor;
  guint8  modifier;
  guint8  link;
  guint8  lead;
  guint8  hedged;    /* "just before": no bound */
  guint32 fields;
  gint16  year;
  guint8  month;
  guint8  day;
  guint8  weekday;
  guint8  season;
  guint8  quarter;
  guint8  half;
  guint8  century;
  guint8  holiday;
  guint8  part;
  guint8  unit;
  gint8   direction; /* -1 back, +1 ahead */
  gint8   shift;     /* -1 last, 0 this, +1 next */
  gint8   nth;       /* "the second half of", -1 for the last; of "3-4 May" the second day */
  guint8  hundredths;
  gint16  minute;    /* of the day */
  guint8  n_more;    /* further parts of a length, each finer than the one before: "four years, two months" */
  guint8  more_units[WHENCE_EXPRESSION_MAX_MORE];
  gint32  count;
  gint32  more_counts[WHENCE_EXPRESSION_MAX_MORE];
  guint32 told;      /* of "the day after the vote": one more than the index of the expression that dates the vote; 0 for none */
  guint32 told_end;  /* the token after "the vote" */
} WhenceExpression;

/* Whether a time of day that is told as one of the first half of a day is after noon where the part of the day, #WhenceDaypart, is told with it:
 * "ten past four" in the afternoon, "eight o'clock" at night, but "one o'clock" at night is not. */
static inline gboolean
whence_expression_is_past_noon (guint part,
                                gint  minute)
{
  static const guint8 first_hours[WHENCE_N_DAYPARTS] = { [WHENCE_DAYPART_AFTERNOON] = 1, [WHENCE_DAYPART_EVENING] = 4, [WHENCE_DAYPART_NIGHT] = 6 };

  return part < WHENCE_N_DAYPARTS && first_hours[part] > 0 && minute >= first_hours[part] * 60 && minute < 12 * 60;
}

G_END_DECLS

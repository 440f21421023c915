/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-tokens.h"

/* Word classes: what a word can be in an expression of time, in any language.  One byte a token, printable in Latin-1, so that the
 * grammar in temporal/ reads aloud and a dump can be read.  A word of several readings has a class of its own ("second" is an ordinal and a
 * unit, "May" a month and a name), and the grammar names it in every union it belongs to.  The number that goes with a class is in
 * brackets.  ORDER CLASS: the names in temporal/whence-grammar.re follow these letters. */
typedef enum
{
  WHENCE_CLASS_END = 0,            /* after the last token */
  WHENCE_CLASS_OTHER = '_',        /* no part of any expression */
  WHENCE_CLASS_FUNCTION = 'f',     /* a word of grammar that may open a sentence: pronoun, conjunction, determiner [#WhenceFunction] */
  WHENCE_CLASS_PUNCT = '.',        /* a mark without a class of its own */
  WHENCE_CLASS_COMMA = ',',
  WHENCE_CLASS_DASH = '-',         /* hyphen, en dash, em dash */
  WHENCE_CLASS_SLASH = '/',
  WHENCE_CLASS_CURRENCY = '$',
  WHENCE_CLASS_APOSTROPHE = '\'',  /* also of "'90s" */
  WHENCE_CLASS_POSSESSIVE = '"',   /* "'s" */
  WHENCE_CLASS_CONTINUED = '&',    /* further token of a phrase that its first token stands for */

  WHENCE_CLASS_SMALL = '1',        /* 1 to 12: day, month, hour [number] */
  WHENCE_CLASS_MIDDLE = '2',       /* 13 to 24: day, hour [number] */
  WHENCE_CLASS_LARGE = '3',        /* 25 to 31: day, minute [number] */
  WHENCE_CLASS_TWO = '4',          /* 0, 32 to 99: short year, count [number] */
  WHENCE_CLASS_YEAR = 'Y',         /* 1000 to 2199 in four digits: year, count, clock without colon [number] */
  WHENCE_CLASS_NUMBER = '#',       /* any other number in digits [number, where it is whole and fits] */
  WHENCE_CLASS_CLOCK = ':',        /* "9:30" [minutes of the day] */
  WHENCE_CLASS_ORDINAL = 'O',      /* "3rd", "third" [number] */
  WHENCE_CLASS_DECADE = 'E',       /* "1990s", "90s", "nineties" [first year, below 100 without its century] */
  WHENCE_CLASS_WORD_NUMBER = 'N',  /* "five", "ninety" [number] */
  WHENCE_CLASS_MULTIPLIER = 'H',   /* "hundred", "dozen", "million" [factor] */
  WHENCE_CLASS_VAGUE_NUMBER = 'v', /* "several", "few" */

  WHENCE_CLASS_MONTH = 'M',        /* [1 to 12] */
  WHENCE_CLASS_MONTH_NAME = 'm',   /* "May", "March": month, name and verb [1 to 12] */
  WHENCE_CLASS_WEEKDAY = 'D',      /* [1 Monday to 7, with the part of the day that the word tells too, see WHENCE_PART_WEEKDAY()] */
  WHENCE_CLASS_WEEKDAY_SHORT = 'd',/* "Sun", "Sat": weekday only before a date [1 to 7] */
  WHENCE_CLASS_WEEKDAYS = 'W',     /* "Mondays" [1 to 7] */
  WHENCE_CLASS_SEASON = 'S',       /* [21 to 24] */
  WHENCE_CLASS_SEASONS = 0xb1,     /* "summers" [21 to 24] */
  WHENCE_CLASS_SEASON_NAME = 's',  /* "spring", "fall": season and verb [21 to 24] */
  WHENCE_CLASS_HOLIDAY = 'X',      /* [index of the holiday] */
  WHENCE_CLASS_ERA = 'e',          /* "AD", "BC" [1, -1] */

  WHENCE_CLASS_UNIT = 'U',         /* "day", "year" [unit] */
  WHENCE_CLASS_UNITS = 'V',        /* "days", "years" [unit] */
  WHENCE_CLASS_SECOND = '5',       /* ordinal and unit [2] */
  WHENCE_CLASS_QUARTER = 'Q',      /* quarter of a year; a quarter of anything */
  WHENCE_CLASS_HALF = 'h',
  WHENCE_CLASS_WEEKEND = 'w',
  WHENCE_CLASS_FISCAL = 'F',

  WHENCE_CLASS_DEICTIC_DAY = 'R',  /* "yesterday", "today" [days from the reference] */
  WHENCE_CLASS_TONIGHT = 'r',      /* "tonight" */
  WHENCE_CLASS_PRESENT = '!',      /* "now", "currently" */
  WHENCE_CLASS_PAST = '<',         /* "recently", "formerly" */
  WHENCE_CLASS_FUTURE = '>',       /* "soon" */
  WHENCE_CLASS_PAST_NOUN = '(',    /* "past": "the past", "past five years" */
  WHENCE_CLASS_FUTURE_NOUN = ')',  /* "future" */

  WHENCE_CLASS_LAST = 'l',         /* "last": before the reference date */
  WHENCE_CLASS_NEXT = 'n',         /* "next": after the reference date, or after the date told before */
  WHENCE_CLASS_COMING = 'c',       /* "coming", "upcoming" */
  WHENCE_CLASS_THIS = 't',         /* "this", "current" */
  WHENCE_CLASS_THAT = 'u',         /* "that", "same": the date told before */
  WHENCE_CLASS_FOLLOWING = '}',    /* "following": after the date told before */
  WHENCE_CLASS_PREVIOUS = '{',     /* "previous", "preceding": before the date told before */
  WHENCE_CLASS_AGO = 'g',
  WHENCE_CLASS_EARLIER = 'b',      /* "earlier", "before" as an adverb */
  WHENCE_CLASS_LATER = 'a',        /* "later" */
  WHENCE_CLASS_BEFORE = 'B',       /* "before", "prior" */
  WHENCE_CLASS_AFTER = 'Z',

  WHENCE_CLASS_EARLY = '[',        /* "early", "beginning", "start" [1 where it may be a verb, 2 for "the turn of"] */
  WHENCE_CLASS_MID = '|',          /* "mid", "middle" */
  WHENCE_CLASS_LATE = ']',         /* "late", "end" */
  WHENCE_CLASS_ABOUT = '~',        /* "about", "around", "circa" [1 where a year follows rather than a count] */
  WHENCE_CLASS_MORE = '+',         /* "over", "more", "least" */
  WHENCE_CLASS_LESS = '=',         /* "less", "nearly", "almost" */
  WHENCE_CLASS_THAN = '^',
  WHENCE_CLASS_JUST = 'j',         /* "just", "only", "exactly" */

  WHENCE_CLASS_IN = 'i',           /* "in", "on", "at": a time follows [#WhenceIn] */
  WHENCE_CLASS_BY = 'y',           /* "by": then or before */
  WHENCE_CLASS_SINCE = 'z',        /* "since" */
  WHENCE_CLASS_UNTIL = '?',        /* "until", "till" */
  WHENCE_CLASS_FROM = 'p',         /* "from" */
  WHENCE_CLASS_BETWEEN = 'x',      /* "between" */
  WHENCE_CLASS_TO = 'o',           /* "to", "through" */
  WHENCE_CLASS_AND = 'k',          /* "and", "or" [%WHENCE_AND_OR for the latter] */
  WHENCE_CLASS_OF = 'q',           /* "of" */
  WHENCE_CLASS_THE = 'T',
  WHENCE_CLASS_A = 'A',            /* "a", "an" */
  WHENCE_CLASS_EVERY = '*',        /* "every", "each" [2 for "every other"] */
  WHENCE_CLASS_PER = '%',          /* "per" */
  WHENCE_CLASS_TIMES = '@',        /* "once", "twice", "times" [count] */
  WHENCE_CLASS_SET_WORD = 'G',     /* "daily", "annually" [unit] */

  WHENCE_CLASS_DAYPART = 'J',      /* "morning" [part] */
  WHENCE_CLASS_DAYPARTS = 'I',     /* "mornings" [part] */
  WHENCE_CLASS_NOON = 'L',         /* "noon", "midnight" [minutes of the day] */
  WHENCE_CLASS_MERIDIEM = 'K',     /* "a.m.", "p.m." [0, 1] */
  WHENCE_CLASS_OCLOCK = 'C',
  WHENCE_CLASS_ZONE = '\\',        /* "GMT", "EST"; number: WhenceZoneOrder */

  WHENCE_CLASS_OLD = '`',          /* "old": an age stands before it */
  WHENCE_CLASS_AGED = '0',         /* "aged" */
  WHENCE_CLASS_NUMBERED = '9',     /* "flight", "room": a number follows that is no year */
  WHENCE_CLASS_COUNTED = 'P',      /* "people": a number before it is a count */
  WHENCE_CLASS_ANNIVERSARY = '8',  /* "anniversary" */
  WHENCE_CLASS_CELEBRATE = '6',    /* "celebrate", "mark": a length that follows leads back to its beginning */
  WHENCE_CLASS_CENTURY = '7',      /* "century", "centuries" */
  WHENCE_CLASS_TITLE = ';',        /* "Mrs", "Dr": a name follows */

  /* ASCII is used up */
  WHENCE_CLASS_YEAR_AGO = 0xa1,    /* "year-ago", "year-earlier" [-1] */
  WHENCE_CLASS_RECENT = 0xa2,      /* "recent" */
  WHENCE_CLASS_CURRENT = 0xa3,     /* "current": this, or now [0] */
  WHENCE_CLASS_PERIOD = 0xa4,      /* "period": the quarter or year it is about */
  WHENCE_CLASS_LATEST = 0xa5,      /* "latest": the last that has ended [0] */
  WHENCE_CLASS_QUARTER_NAME = 0xa6, /* "Q3" [1 to 4] */
  WHENCE_CLASS_HALF_NAME = 0xa7,   /* "H1" [1, 2] */
  WHENCE_CLASS_CLOCK_PAST = 0xa8,  /* "half past", "quarter to": an hour follows [minutes to add] */
  WHENCE_CLASS_CLOCK_SECONDS = 0xa9, /* "2:21:09" [seconds] */
  WHENCE_CLASS_ENDING = 0xab,      /* "ended", "ending": the length before it ends then */
  WHENCE_CLASS_AGO_BEFORE = 0xac,  /* says “ago” before the count: German “vor” [-1] */
  WHENCE_CLASS_YEAR_END = 0xaa,    /* "year-end" [unit] */
  WHENCE_CLASS_DECIMAL = 0xad,     /* "2.5" [hundredths] */
  WHENCE_CLASS_CENTURY_NAME = 0xae, /* "XIX century" [number] */
  WHENCE_CLASS_DATES = 0xb0,       /* "dates": "from" behind it leads to a point, to no bound */
  WHENCE_CLASS_FINAL = 0xb2,       /* "final", "opening": the last or first of what is counted [-1, 1] */
  WHENCE_CLASS_PLAYED = 0xb3,      /* "season" of a league: "the next season" [unit, about] */
  WHENCE_CLASS_PRESENT_NOUN = 0xaf, /* "present": the end of "1998–present" */
} WhenceWordClass;

/* How "05/03/2024" is meant where a zone is kept. */
typedef enum
{
  WHENCE_ZONE_ANY_ORDER,
  WHENCE_ZONE_MONTH_FIRST,
  WHENCE_ZONE_DAY_FIRST,
} WhenceZoneOrder;

/* The number of words of class FUNCTION that more is asked of. */
typedef enum
{
  WHENCE_FUNCTION_FOR = 1, /* before a day that is set */
  WHENCE_FUNCTION_WHEN,
  WHENCE_FUNCTION_SUBJECT,  /* "it", "they" */
  WHENCE_FUNCTION_PERSON,   /* of one person: "she" */
  WHENCE_FUNCTION_WHOSE,    /* "her" */
  WHENCE_FUNCTION_RELATIVE, /* "who" */
} WhenceFunction;

/* The number of words of class IN that more is asked of. */
typedef enum
{
  WHENCE_IN_DURING = 1, /* the time lies within what follows */
  WHENCE_IN_AT,         /* an address may follow */
  WHENCE_IN_ON,         /* a day does */
  WHENCE_IN_WITHIN,     /* a length does, by whose end it is done */
} WhenceIn;

#define WHENCE_AND_OR 1

/* Units of time that words name.  Parallel to #WhencePrecision where it has them. */
typedef enum
{
  WHENCE_UNIT_NONE,
  WHENCE_UNIT_SECOND,
  WHENCE_UNIT_MINUTE,
  WHENCE_UNIT_HOUR,
  WHENCE_UNIT_DAY,
  WHENCE_UNIT_WEEKEND,
  WHENCE_UNIT_WEEK,
  WHENCE_UNIT_FORTNIGHT,
  WHENCE_UNIT_MONTH,
  WHENCE_UNIT_QUARTER,
  WHENCE_UNIT_SEASON,
  WHENCE_UNIT_HALF,
  WHENCE_UNIT_YEAR,
  WHENCE_UNIT_DECADE,
  WHENCE_UNIT_CENTURY,
  WHENCE_UNIT_MILLENNIUM,
  WHENCE_N_UNITS
} WhenceUnit;

typedef enum
{
  WHENCE_DAYPART_NONE,
  WHENCE_DAYPART_MORNING,
  WHENCE_DAYPART_AFTERNOON,
  WHENCE_DAYPART_EVENING,
  WHENCE_DAYPART_NIGHT,
  WHENCE_DAYPART_DAYTIME,
  WHENCE_N_DAYPARTS
} WhenceDaypart;

/* The number of words of class OTHER that tell of what lay ahead then: "would", and "was" before "to". */
#define WHENCE_WORD_AHEAD_OF_PAST (1 << 15)
#define WHENCE_WORD_MANY (1 << 5) /* of what lies ahead, unless it is several of what is done: "plans", "made plans" */
#define WHENCE_WORD_WILL (1 << 13) /* of what lies ahead of the writer */
#define WHENCE_WORD_BORN (1 << 12)
#define WHENCE_WORD_PUTS_OFF (1 << 11) /* "until" what lies ahead then: "adjourned" */
#define WHENCE_WORD_AHEAD_BEFORE_TO (1 << 14)
#define WHENCE_WORD_TAKES (1 << 10) /* "until" what it came to: "took" */
#define WHENCE_WORD_BIRTHDAY (1 << 9)
#define WHENCE_WORD_COMES (1 << 8) /* of what is new on the day of writing: "comes" */
#define WHENCE_WORD_FOLLOWS (1 << 7) /* what it tells goes on from what was told before: "followed" */
#define WHENCE_WORD_SAYS (1 << 6) /* who says so does it when it was written, where no date is told: "said" */
#define WHENCE_WORD_RECALLS (1 << 4) /* in the present, of what is over: "remembers", "shows" */
#define WHENCE_WORDS_OF_TENSE (WHENCE_WORD_RECALLS | WHENCE_WORD_MANY | WHENCE_WORD_SAYS | WHENCE_WORD_FOLLOWS | WHENCE_WORD_COMES | WHENCE_WORD_BIRTHDAY | WHENCE_WORD_TAKES | WHENCE_WORD_AHEAD_OF_PAST | WHENCE_WORD_WILL | WHENCE_WORD_AHEAD_BEFORE_TO | WHENCE_WORD_BORN | WHENCE_WORD_PUTS_OFF)

/* What a word of class OTHER tells of, in its number: the sinking is told by "sank", the accident by any of its kind. */
typedef enum
{
  WHENCE_HAPPENING_WIN = 1 << 0,
  WHENCE_HAPPENING_LOSS = 1 << 1,
  WHENCE_HAPPENING_SINKING = 1 << 16,
  WHENCE_HAPPENING_CRASH = 1 << 17,
  WHENCE_HAPPENING_FIRE = 1 << 18,
  WHENCE_HAPPENING_BLAST = 1 << 19,
  WHENCE_HAPPENING_ATTACK = 1 << 20,
  WHENCE_HAPPENING_QUAKE = 1 << 21,
  WHENCE_HAPPENING_WEATHER = 1 << 22,
  WHENCE_HAPPENING_COLLAPSE = 1 << 23,
  WHENCE_HAPPENING_VOTE = 1 << 24,
  WHENCE_HAPPENING_DEATH = 1 << 25,
  WHENCE_HAPPENING_WEDDING = 1 << 26,
  WHENCE_HAPPENING_VERDICT = 1 << 27,
  WHENCE_HAPPENING_MERGER = 1 << 28,
  WHENCE_HAPPENING_FOUNDING = 1 << 29,
  WHENCE_HAPPENING_OATH = 1 << 30,
  WHENCE_HAPPENING_MISFORTUNE = WHENCE_HAPPENING_SINKING | WHENCE_HAPPENING_CRASH | WHENCE_HAPPENING_FIRE | WHENCE_HAPPENING_BLAST
                                | WHENCE_HAPPENING_ATTACK | WHENCE_HAPPENING_QUAKE | WHENCE_HAPPENING_WEATHER | WHENCE_HAPPENING_COLLAPSE,
} WhenceHappening;

/* One word for a weekday and a part of it: German "Dienstagabend". */
#define WHENCE_PART_WEEKDAY(weekday, part) ((weekday) + 10 * WHENCE_DAYPART_##part)

/* Whether the token is the word of grammar @function, %WHENCE_FUNCTION_FOR or another; behind the last token none stands. */
static inline gboolean
whence_tokens_is_function (const WhenceTokens *self,
                           guint               token,
                           gint32              function)
{
  return token < self->n_tokens && self->classes[token] == WHENCE_CLASS_FUNCTION && self->tokens[token].number == function;
}

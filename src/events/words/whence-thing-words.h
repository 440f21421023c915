/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a noun names, as far as it says which pronouns and which other nouns may stand for it. */
typedef enum
{
  WHENCE_SORT_UNKNOWN = 0,
  WHENCE_SORT_PERSON = 1 << 0,
  WHENCE_SORT_BODY = 1 << 1, /* a firm, a team, an institution: it, they */
  WHENCE_SORT_PLACE = 1 << 2,
  WHENCE_SORT_LAND = 1 << 3,
  WHENCE_SORT_SHIP = 1 << 4,  /* it, she */
  WHENCE_SORT_CRAFT = 1 << 5, /* what flies */
  WHENCE_SORT_SITE = 1 << 6,  /* what is built */
  WHENCE_SORT_WORK = 1 << 7,  /* what is written, painted, played */
  WHENCE_SORT_LAW = 1 << 8,
  WHENCE_SORT_EVENT = 1 << 9,
  WHENCE_SORT_MATTER = 1 << 10,  /* a substance, a remedy, an animal, a thing in the hand */
  WHENCE_SORT_VOID = 1 << 11,    /* "year", "way", "time": nothing is told of it by a pronoun */
  WHENCE_SORT_GENERAL = 1 << 12, /* "the company" may point back to anything of the sort */
  WHENCE_SORT_CALLED = 1 << 13,  /* "the council" points back only to what was called so */
  WHENCE_SORT_SHOW = 1 << 14,    /* of events what opens and closes: a fair */
} WhenceSort;

/**
 * WhenceSortRow:
 * @words: (array zero-terminated=1): nouns in lower case, or verbs as a dictionary has them
 * @sort: #WhenceSort they name, or that does what they tell; a word may be in several rows
 */
typedef struct
{
  const char *const *words;
  guint              sort;
} WhenceSortRow;

/**
 * WhenceThingWords:
 *
 * The words of one language that say what a pronoun or "the company" may stand for.
 */
typedef struct
{
  const WhenceSortRow *sorts;
  guint                n_sorts;
  const char *const   *person_endings;  /* "-ist": nouns of persons have them */
  const char *const   *callings;        /* nouns of persons by which somebody named before is told of for a change: "the striker" */
  const char *const  (*short_posts)[2]; /* an office as it stands before a name, and in full: "dr", "doctor" */
  const char *const   *ages;            /* behind a number of years: "the 34-year-old" */
  const char *const   *male;            /* nouns and titles of men */
  const char *const   *female;
  const char *const   *many;            /* one word for many: "team", told of by "they" */
  const WhenceSortRow *lines;           /* nouns of bodies by what those do, a bit for each line: a club is no company */
  guint                n_lines;
  const char *const   *kin;             /* nouns that come in pairs or more of one family: "brothers" */
  const char *const   *family;          /* nouns for whom only persons have: "widow" */
  const char *const   *limbs;           /* what everybody has his own of: "knees" */
  const char *const   *couples_have;    /* nouns for what two people have: "their son", "their divorce" */
  const char *const   *towns_have;      /* what only places and lands have: "population" */
  const char *const   *pairs;           /* nouns for two told before, of any sort: "pair" */
  const char *const   *saints;          /* before the name of one: "St" */
  const char *const   *ship_marks;      /* what names of ships begin with: "HMS" */
  const char *const   *body_marks;      /* what names of firms end with: "Ltd" */
  const char *const   *small_marks;     /* of these what is written with a small letter, too: "plc" */
  const char *const   *agents;          /* verbs of those who act, as a dictionary has them: "buy" */
  const char *const   *turns;           /* of these those that tell without an object what happens to a thing: "it sold" */
  const char *const   *suffers;         /* what is done to bodies and no other things: "fine" */
  const char *const   *courses;         /* of happenings alone: "end" */
  const char *const   *arranged;        /* what is done to happenings rather than to those who take part: "was signed" */
  const char *const   *handled;         /* what is done to things that can be touched or owned, and to no happening: "sell" */
  const char *const   *regions;         /* how the lands of a land are written behind a town: "wis" */
  const char *const   *inaugurated;     /* verbs of what is done to works and lines, and to no town */
  const char *const   *spouses;         /* "husband": who has one is one of a couple */
  const char *const   *unites;          /* what two do who become a couple: "marry" */
  const char *const   *parts;           /* and what a couple does */
  const char *const   *makes;           /* what is done to those who become something by it: "appoint" */
  const char *const   *ends;            /* of persons of whom no more is told then, or not yet: "die" */
  const WhenceSortRow *doings;          /* verbs of what is done by things of one sort: "sink" */
  guint                n_doings;
  const WhenceSortRow *doers;           /* verbs that say of which sort an unknown name is that does it: "resign" */
  guint                n_doers;
  const WhenceSortRow *done;            /* and to which it is done: "found" */
  guint                n_done;
  const char *const   *eponyms;         /* nouns that are called after whoever found what they name: "disease" */
  const char *const   *dwellers;        /* nouns whose "of" a place stands behind: "residents" */
  const char *const   *pale;            /* adjectives that say not which: "new" */
  const char *const   *others;          /* what tells a body of another's: "parent" */
  const char *const   *completing;      /* prepositions that lead from a noun to what says which: "a contract for 46 trams" */
  const char *const   *these;           /* what points back before a noun alone: "this" */
  const char *const   *lacking;         /* what says too little at an end: forms of verbs without an object, "joined", places in a row of which nobody knows which, "third" */
  const char *const   *two;             /* "two", "both" */
  const char *const   *guarding;        /* before "guard" they make a body of it: "coast guard" */
  const char *const   *guards;
  const char *const   *leads;           /* before what is told of next: "As for the organ, it …" */
  const char *const   *leading;         /* and what stands before these */
  const char *const   *needs;           /* verbs of what had to be for something: "It took a fire to change the law" */
  const char *const   *nearing;         /* what leads to a state: "came" */
  const char *const   *states;          /* what "it" is or comes to where it stands for nothing: "it came to war" */
  const char *const   *another;         /* stands alone for one more of what was told before */
  const char *const   *one;             /* behind "the present": stands for the noun of what was told before */
  const char *const   *alone;           /* so do these behind "the", without a noun: "the last was weighed" */
  const char *const   *some;            /* and for more or fewer of them */
  const char *const   *of_two;          /* the one and the other of two told before: "former" */
  const char          *the;
  const char          *of;
} WhenceThingWords;

extern const WhenceThingWords whence_thing_words_english;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-deeds.h"
#include "whence-event.h"
#include "whence-modals.h"
#include "whence-shape-words.h"
#include "whence-thing-words.h"
#include "whence-word-table.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_KIND_WORD_NOUN = 1 << 0, /* a noun that names something that happens */
  WHENCE_KIND_WORD_VERB = 1 << 1,
  WHENCE_KIND_WORD_SPEECH = 1 << 2, /* a verb that says that something was said */
  WHENCE_KIND_WORD_LIGHT = 1 << 3,  /* says little by itself: "open" is of what is opened */
  WHENCE_KIND_WORD_ACT = 1 << 4,    /* a verb that says what kind of thing is done, which need be of no note: "rehearse" */
} WhenceKindWordFlags;

/**
 * WhenceKindRow:
 * @word: as a dictionary has it, lower case
 * @kind: #WhenceKind it tells of
 * @flags: #WhenceKindWordFlags
 * @noun: (nullable): of a verb, what a label calls it
 */
typedef struct
{
  const char *word;
  guint8      kind;
  guint8      flags;
  const char *noun;
} WhenceKindRow;

/**
 * WhenceBesideRow:
 * @word: the word of a #WhenceKindRow or #WhenceTopicRow
 * @beside: (array zero-terminated=1): words one of which stands beside it
 * @kind: #WhenceKind it then tells of
 */
typedef struct
{
  const char        *word;
  const char *const *beside;
  guint8             kind;
} WhenceBesideRow;

#define WHENCE_KIND_OF_NOUN WHENCE_N_KINDS

/* Who or what a verb is asked for. */
typedef enum
{
  WHENCE_ROLE_DOER,    /* the subject of an active verb */
  WHENCE_ROLE_DONE,    /* its object, or the subject of a passive one */
  WHENCE_ROLE_PASSIVE, /* the subject of a passive one alone */
  WHENCE_ROLE_ALONE,   /* nothing: it has no object */
  WHENCE_ROLE_TO,      /* what is to be done: "ordered them to leave" */
  WHENCE_ROLE_THAT,    /* what is so: "ruled that they must leave" */
} WhenceRole;

/**
 * WhenceRoleRow:
 * @word: a verb as a dictionary has it
 * @beside: (nullable): what must stand beside it
 * @role: #WhenceRole
 * @sorts: #WhenceSort one of which that is; 0 for any
 * @kind: #WhenceKind it then tells of; %WHENCE_KIND_OTHER for none, which leaves it to the words beside it, and %WHENCE_KIND_OF_NOUN for
 *   the kind of what is asked for
 * @kinds: bits `1 << WhenceKind`, of one of which that is: "the talks collapsed"; 0 for any, and then no person unless @sorts is set
 */
typedef struct
{
  const char *word;
  const char *beside;
  guint8      role;
  guint16     sorts;
  guint8      kind;
  guint32     kinds;
} WhenceRoleRow;

/**
 * WhenceTopicRow:
 * @kind: a #WhenceKind
 * @words: (array zero-terminated=1): words that name nothing that happens, but say what a light verb beside them is about
 */
typedef struct
{
  guint8             kind;
  const char *const *words;
} WhenceTopicRow;

typedef enum
{
  WHENCE_PRONOUN_NONE,
  WHENCE_PRONOUN_MALE,
  WHENCE_PRONOUN_FEMALE,
  WHENCE_PRONOUN_MANY,
  WHENCE_PRONOUN_THING,
  WHENCE_PRONOUN_RELATIVE,
  WHENCE_PRONOUN_SPEAKER, /* "I", "we" */
  WHENCE_PRONOUN_SPOKEN,  /* "my", "us" */
} WhencePronoun;

typedef struct
{
  const char *word;
  guint8      pronoun;
  gboolean    possessive;
} WhencePronounRow;

typedef struct
{
  const char *word;
  gint        side; /* -1 before, +1 after, 0 within */
} WhenceRelationRow;

/**
 * WhenceLifeRow:
 * @word: what stands before a date in brackets behind a person's name: "born"
 * @prefix: before the name it makes a title
 * @kind: #WhenceKind
 */
typedef struct
{
  const char *word;
  const char *prefix;
  guint8      kind;
} WhenceLifeRow;

/**
 * WhenceEventWords:
 *
 * All the words of one language that the event builder knows.
 */
typedef struct _WhenceEventWords
{
  const WhenceKindRow *rows;
  guint                n_rows;
  const WhenceBesideRow *besides; /* sorted by word; of several the first that fits counts */
  guint                  n_besides;
  const WhenceRoleRow   *roles_of;  /* of several the first that fits counts */
  guint                  n_roles_of;
  const WhenceTopicRow  *topics;
  guint                  n_topics;
  const WhenceDeedRow   *deeds;
  guint                  n_deeds;
  const char *const     *nations;  /* what each land, its capital and its people are called, separated by spaces, a space of a name written as + */
  const char *const     *commons;  /* words that tell no two events apart */
  const char *const     *alikes;   /* words for one thing, separated by spaces: "film movie" */
  const char *const     *ordinals; /* "first", "second" */
  const char *const       *attended; /* prepositions before what those of a clause take part in: "during" */
  const char *const       *ordinaries; /* words that two tellings easily share by chance */
  const char *const (*scales)[2]; /* how amounts are written: "bn", "billion" */
  guint                    n_scales;
  const char *const       *generals; /* what many names have a word of: "Corp", "Exchange" */
  const char *const       *elsewhens; /* adverbs of what happened at another time than what was told last: "once" */
  const char *const       *anothers; /* before one of several of a sort: "previous" */
  const char *const (*irregular)[2];
  guint n_irregular;
  const char *const *before_verbs; /* what may stand before an irregular one: "re" */
  const char *const (*endings)[2];
  guint                    n_endings;
  const char *const       *finites;  /* forms of the past that no participle has: "took" */
  const char *const (*pasts)[2];     /* how a base form ends, and what stands there in its past */
  guint                    n_pasts;
  const char              *gerund;   /* the ending of "taking" */
  const char              *plural;   /* that of "plants" */
  const char              *mute;     /* the letter that it takes the place of: "take" */
  const WhencePronounRow  *pronouns;
  guint                    n_pronouns;
  const WhenceRelationRow *relations;
  guint                    n_relations;
  const char *const       *negations;
  const char *const       *conditions;
  const WhenceModalWords  *modals;
  const char *const       *fillers;  /* adverbs that a title does without */
  const char *const       *dangling; /* prepositions whose phrase a title does without first */
  const char *const       *roles;    /* prepositions before what something is taken for: "as" */
  const char *const       *surroundings; /* prepositions before what only surrounds the event: "amid" */
  const char *const       *titles;   /* nouns that stand before a person's name */
  const char *const       *lords;    /* dignities by which somebody is called with what they are of: "Duke of Gloucester" */
  const char *const       *crowned;  /* of these those that stand before a first name: "king" */
  const char *const       *ranks;    /* what may stand before such a noun and be part of the title: "vice" */
  const char *const       *particles; /* what stands within a name in small letters: "van" */
  const char *const       *honours; /* what stands behind a person's name and is no part of it */
  const char *const       *club_ends;    /* last words of names of clubs that stand for the whole name: "Rovers" */
  const char *const       *institutions; /* nouns that names of firms and institutions are built on: "bank" */
  const char *const       *landforms; /* and names of places: "lake" */
  const char *const       *groups;   /* nouns for two persons named before: "leaders" */
  const char *const       *lands;    /* nouns for two countries named before: "nations" */
  const WhenceShapeWords  *shapes;   /* what tells whether a title is well formed */
  const WhenceThingWords  *things;   /* nouns by what may stand for them */
  const char *const       *exceptions; /* before when it was not so: "except in 2020" */
  const char *const       *apart;     /* the same before "from": "apart from 2020" */
  const char *const       *selves;    /* "herself" */
  const char *const       *relatives; /* what begins a clause behind the noun that it tells of: "which" */
  const char *const       *personal; /* those of them for persons */
  const char *const       *adverbs; /* before a participle that tells more of a noun: "first seen" */
  const char *const       *coordinators; /* what joins two clauses behind a comma: "but" */
  const char *const       *genitives; /* prepositions that no title ends before: "the mouth of" */
  const char *const       *articles; /* "a", "the" */
  const char *const       *thats;    /* what begins what is said: "that" */
  const char *const       *whens;    /* what begins a clause that says what happened at a date before it */
  const char *const       *ones;     /* pronouns for a noun told before: "one" */
  const char *const       *comparisons; /* what a date stands behind that is only compared with: "compared with 2022" */
  const char *const       *measures; /* the same before an amount: "from $2 million last year" */
  const char *const       *records;  /* "holders of record 15 May" */
  const char *const       *movers;   /* verbs by which a day is set anew: "put off until May" */
  const char *const       *openings; /* before a date from which it goes on: "beginning in 2015" */
  const char *const       *bases;    /* the same right before the date: "up 4% on last year" */
  const char *const       *changes;  /* what says which way from there: "up" */
  const char *const       *likes;    /* before a date of something alike: "as in 2014" */
  const char *const       *pro_verbs; /* verbs that stand for one told before: "as it did in 2014" */
  const char *const       *stays; /* verbs that tell that a thing goes on to be what it was: "remains closed" */
  const char *const       *perfects; /* helping verbs in the present that tell what is over: "has left" */
  const char *const       *occasions; /* what a superlative counts: "the first time since 2014" */
  const char *const       *thans;    /* "higher than a year ago" */
  const char *const       *elapsed;  /* behind a length of time: "have passed", "had gone by" */
  const char *const       *mores;    /* with those before a number it is only an amount: "more than 20" */
  const char *const       *comparatives; /* of a length before "than": "a year later than" */
  const char *const       *roundings; /* behind "or" and a date: "in 1990 or so" */
  const char *const (*lookalikes)[2]; /* verbs that look like nouns, and one that does not, for the parser: "beat", "defeated" */
  guint                    n_lookalikes;
  const char *const (*planned)[2]; /* words behind a form of "be" before what is to come, and one that the parser knows: "due" */
  guint                    n_planned;
  const char *const (*intending)[2]; /* verbs that look like nouns behind a name and before "to", and one that the parser knows: "plans" */
  guint                    n_intending;
  const char *const       *be;         /* the finite forms of "be" */
  const char              *past_ending; /* (nullable): what most verbs have at their end in the past: "ed" */
  const char              *adverb_ending; /* (nullable): what most adverbs have at their end: "ly" */
  const char *const       *up_to;      /* before "to" and a number they say how many at most: "up" */
  const char              *plain_bound; /* (nullable): what says about how many, for the parser: "about" */
  const char              *plain_name; /* (nullable): an acronym that looks like nothing else, for the parser: "NATO" */
  const char              *plain_past; /* a verb in the past that is nothing else, for the parser: "took" */
  const char              *plain_verb; /* a verb in the present that is nothing else, for the parser: "shows" */
  const char *const       *speakers; /* pronouns by which somebody speaks of himself */
  const char *const       *pointers; /* what points to something told before: a title that begins so stands not alone */
  const char *const       *locatives; /* prepositions before a place */
  const char *const       *sites;    /* those of them, and others, before the place where it happens */
  const char *const       *theres;   /* adverbs that stand for the place told before: "there" */
  const char *const       *nearby;   /* of those what a name that no list has is a place behind, too: "off" */
  const char *const       *goers;    /* verbs of what comes, goes or is brought, behind which one of @aims leads to a place */
  const char *const       *climbs;   /* verbs that are done to land alone: "climb" */
  const char *const       *aims;     /* "to" */
  const char *const       *bounds;   /* prepositions before the place that somebody leaves for: "for" */
  const char *const       *premises; /* bodies with a house of their own, as their names and others call them: "university" */
  const char *const       *homes;    /* of these, and of others, those that a page may be of which tells of what happened there: "mill" */
  const char *const       *councils; /* what the bodies of towns are called: "council" */
  const char *const       *boroughs; /* and what stands before that, behind the town's name: "Town Council" */
  const char *const       *arms;     /* nouns of those through whom a land acts: "army" */
  const char *const       *hosts;    /* verbs whose subject is where it happens */
  const char *const       *partners; /* prepositions before whom something is done with or by */
  const char *const       *helpers_of_many; /* forms that only what is many has: "were", "have" */
  const char              *past_of_be; /* (nullable): "was": before a participle it makes a clause */
  const char              *past_of_be_many; /* "were" */
  const char              *present_of_be; /* "is" */
  const char              *present_of_be_many; /* "are" */
  const char              *day;       /* a word that any day's name, "4 May 2019", is parsed like */
  const char              *year;      /* the same for a year, "May 2019" */
  const char              *question;  /* behind what is asked */
  const WhenceLifeRow     *lives;     /* the first for a range without a word; ends with one without prefix */
  const char              *beginning; /* before what began so many years ago: "Beginning of " */
  const char              *beginning_of; /* and before whose it is: " of " */
  const char *const       *captions; /* what is said to be seen or who took it, before a colon or "by": "photo" */
  const char *const       *agencies; /* who pictures are from, with a capital in a credit */
  const char *const       *views;    /* what a caption says of what is only seen: "pictured" */
  const char *const       *view_pointers; /* before a picture that is the one beside the text: "this", "file" */
  const char *const       *credits;  /* joins the one who took it */
  const char *const       *vouched;     /* "checked": what a note on the article says of what it tells */
  const char *const       *vouched_for; /* "prices" */
  const char *const       *page_deeds; /* what is done to a page: "updated" */
  const char *const       *page_words; /* what else a note about it has: "last" */
  const char *const       *list_heads; /* what a heading says that only says that a list follows: "Timeline" */
  const char *const       *list_names; /* with these before it it only says so of what the text is about: "Timeline of the case" */
  const char *const       *range_heads; /* above a column that says when something began or ended */
  const char *const       *when_labels; /* before a colon and a date, in a row that says only when */
  const char *const       *goals;    /* between a name and a verb: "Firm to buy Rival" is no name */
  const char *const       *presents; /* the end of what goes on: "2015–present" */
  const char *const       *numbered; /* nouns that a number is part of the name of: "Agenda 2030" */
  const char *const       *programmes; /* nouns that such a name stands before: "its Course 2030 strategy" */
  const char *const       *pages;    /* abbreviations beside a year of a book */
  const char              *possessive;
  const char              *plural_possessive;
  const char              *and;
} WhenceEventWords;

extern const WhenceEventWords whence_event_words_english;

const WhenceKindRow *whence_kinds_find        (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               guint                   flags);
const char          *whence_kinds_find_topic  (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               WhenceKind             *out_kind);
guint                whence_kinds_find_modal  (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length);
gconstpointer        whence_kinds_look_up     (const WhenceEventWords *words,
                                               const WhenceWordTable  *table,
                                               const char             *word,
                                               gsize                   length);
gboolean             whence_kinds_is_form     (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               const char             *of);
gboolean             whence_kinds_has_form    (const WhenceEventWords *words,
                                               const char *const      *list,
                                               const char             *word,
                                               gsize                   length);
gboolean             whence_kinds_stem        (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               char                   *stem,
                                               gsize                   size);
char                *whence_kinds_get_past_of_base (const WhenceEventWords *words,
                                                    const char             *word,
                                                    gsize                   length);
gboolean             whence_kinds_is_participle (const WhenceEventWords *words,
                                                 const char             *word,
                                                 gsize                   length);
gboolean             whence_kinds_has_past_ending (const WhenceEventWords *words,
                                                   const char             *word,
                                                   gsize                   length);
gboolean             whence_kinds_has_adverb_ending (const WhenceEventWords *words,
                                                     const char             *word,
                                                     gsize                   length);
gboolean             whence_kinds_get_past    (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               char                   *past,
                                               gsize                   size);
WhencePronoun        whence_kinds_get_pronoun (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               gboolean               *out_possessive);
WhencePronoun        whence_kinds_get_pronoun_of_bit (const WhenceEventWords *words,
                                                      guint                   bit,
                                                      const char             *word,
                                                      gsize                   length,
                                                      gboolean               *out_possessive);
gboolean             whence_kinds_get_side    (const WhenceEventWords *words,
                                               const char             *word,
                                               gsize                   length,
                                               gint                   *out_side);
gboolean             whence_kinds_has_word    (const char *const *list,
                                               const char        *word,
                                               gsize              length);
char                *whence_kinds_make_owner (const WhenceEventWords *words,
                                              const char             *name);

G_END_DECLS

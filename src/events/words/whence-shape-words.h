/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * WhenceShapeWords:
 * @intransitives: verbs that nothing is done to: "die"
 * @givers: verbs that say too little with whom alone they are done to: "tell"
 * @makers: verbs that keep a noun behind them where they are told of whom they are done to: "was appointed a judge"
 * @changers: verbs that are told alike of who does it and of what it is done to: "open"
 * @leading: prepositions that no title ends with: "at"
 * @incomplete: verbs that no title ends with: "become"
 * @ups: what "to" goes on with before an amount: "up"
 * @hanging: other words that a title does not end with where the text goes on: "both"
 * @to_dates: prepositions that lead to a date: "for"
 * @wholes: how much of a date, before "of" it: "the rest"
 * @vague: what may stand right before it: "sometime"
 * @returners: verbs with which "back" says where: "bring back"
 * @limits: what may stand between: "at least"
 * @alones: what may stand behind: "alone"
 * @inverted: verbs that may stand before their subject, and have no object: "Then came the flood"
 * @aiming: verbs that say what is to be done: "vote to"
 * @asides: what is put in behind a verb begins with: ", for the first time,"
 * @alternatives: what says it in other words, between a modifier and its noun, begins with: "a $30 million, or 40 cents a share, loss"
 * @rulings: verbs that may stand behind what they tell, with who did it: "The sale was void, the court ruled"
 * @wheres: what stands for a place told before: "where"
 * @openers: behind what opens a clause a date may be put in: "when, on Monday, it sank"
 * @askers: what begins a clause that asks: "how"
 * @asking: verbs that ask: "wonder"
 * @valid: adjectives that stand behind their noun before a date: "a pact effective June 1"
 * @parts: nouns for some of a time: "part of Sunday"
 * @sequential: behind an article they make a date that says when and is nothing's object: "the next day"
 * @moments: what stands for when something was: "by the time he left"
 * @firsts: what is the most of its kind: "first"
 * @superlative: how others of that sort end: "lowest"
 * @granting: verbs by which somebody is given time: "give"
 * @handing: others that have two objects, whom and what: "lend"
 * @connections: nouns that behind a preposition only lead to the next: "in connection with"
 * @partitives: how much or many of what "of" leads to: "a series of"
 * @turning: what a helping verb may stand before its subject behind: "not until then did it"
 * @arrivals: verbs before a date and what was then: "then came 3 May, when"
 * @subject_forms: what a pronoun is where it does something: "him", "He"; ends with %NULL
 * @allowed: who has until a day to do something may do it: "have", "may"
 * @turning_helpers: such verbs besides those of be: "had"
 * @dummies: a pronoun that stands for nothing: "it was in Rome that"
 * @taking: "it took until 2009 for the court to decide"
 * @taking_whom: what leads there to who did it: "for"
 * @particles: what leads to an infinitive: "to"
 * @clefts: what goes on there: "that"
 * @likening: before who did as was told before: "as it did in 1953"
 * @purposes: behind "in" it leads to what something is for: "in order to"
 * @joiners: what joins a sentence to the one before: "But"
 * @dating: verbs that only say when: "dates from 1664"
 * @lasting: these and others as gerunds behind a noun: "a strike lasting from May"
 * @since_then: of these, those of what has been there from then on
 * @from_then: behind them where the date is left out
 * @indefinite: "a"
 * @indefinite_vowel: "an"
 * @vowels: what words begin with that the second stands before
 * @no_vowels: beginnings that only look so: "uni"
 * @silent: beginnings that do not look so: "hour"
 * @causing: what leads to what was done in the end: "led to the law being repealed"
 * @documenting: what figures do behind what they tell: "wages fell, figures showed"
 * @attending: before the noun of a clause beside another: "with the bridge being rebuilt"
 * @sequels: before an infinitive that tells what came then: ", only to lose it"
 * @punishing: verbs of what was done to somebody for a deed: "sentenced him for stealing"
 * @accusing: verbs that say a deed of somebody: "charged him with stealing"
 * @guilty: what one is found that did it
 * @allegedly: before a deed that is only said
 * @results: before what somebody was brought to do: "tricked him into signing"
 * @comings: verbs that only say that something came, where a clause behind says what: "The end came in 1994, when it was sold"
 * @spending: verbs of a time that something is done in: "spent a year building"
 * @setting: verbs of one who chooses a day for something: "set 12 June as the deadline"
 * @versions: what a year may tell which of several is, and not when something was done: "its 1956 borders"
 * @telling: verbs that tell what a clause before them says: "…, as the judge ruled"
 * @namings: verbs that say what something is called
 * @known: those of them that want an "as": "known as"
 *
 * The words of one language that tell whether a title is well formed.
 */
typedef struct
{
  const char *const *intransitives;
  const char *const *homewards;   /* where somebody is brought to: "brought her home" */
  const char *const *emerges;     /* verbs of what comes to be known, of "it" before a clause with "that": "it emerged" */
  const char *const *weathers;    /* verbs of which nobody is the subject: "it rained" */
  const char *const *givers;
  const char *const *changers;
  const char *const *makers;
  const char *const *leading;
  const char *const *incomplete;
  const char *const *ups;
  const char *const *hanging;
  const char *const (*contracted)[3]; /* what helps a verb behind an apostrophe, in full before a participle and else: "d", "had", "would" */
  const char *const *to_dates;
  const char *const *verb_parts; /* prepositions that may be a part of the verb before them: "called off" */
  const char *const *contents;   /* nouns of what a clause says: "the news that …" */
  const char *const *bits;       /* how far off, about: "a moment after nine" */
  const char *const *wholes;
  const char *const *vague;
  const char *const *returners;
  const char *const *limits;
  const char *const *alones;
  const char *const *inverted;
  const char *const *aiming;
  const char *const *asides;
  const char *const *alternatives;
  const char *const *rulings;
  const char *const *wheres;
  const char *const *openers;
  const char *const *askers;
  const char *const *asking;
  const char *const *valid;
  const char *const *parts;
  const char *const *sequential;
  const char *const *measures; /* how big something is: "a rock the size of a house" */
  const char *const *showing; /* verbs of a date that only say what was then: "1968 saw riots" */
  const char *const *keeping; /* verbs that say what becomes of their object: "kept it closed" */
  const char *const *attributing; /* what is done to something and to what "to" leads to: "attributed the fall to a strike" */
  const char *const *publishing; /* what is done to a report that says something */
  const char *const *laid; /* what else is done to things that then are: "dated", "set" */
  const char        *no; /* how many there are where there are none: "no seats" */
  const char *const *moments;
  const char *const *firsts;
  const char        *superlative;
  const char *const *granting;
  const char *const *handing;
  const char *const *connections;
  const char *const *partitives;
  const char *const *turning;
  const char *const *arrivals;
  const char *const (*subject_forms)[2];
  const char *const (*allowed)[2];
  const char *const *turning_helpers;
  const char *const *dummies;
  const char *const *taking;
  const char *const *taking_whom;
  const char *const *particles;
  const char *const *clefts;
  const char *const *likening;
  const char *const *purposes;
  const char *const *joiners;
  const char *const *dating;
  const char *const *lasting;
  const char *const *since_then;
  const char        *from_then;
  const char        *definite; /* "the" */
  const char        *indefinite;
  const char        *indefinite_vowel;
  const char *const *vowels;
  const char *const *no_vowels;
  const char *const *silent;
  const char *const *causing;
  const char *const *documenting;
  const char *const *attending;
  const char *const *sequels;
  const char *const *punishing;
  const char *const *accusing;
  const char *const *guilty;
  const char        *allegedly;
  const char        *somebody; /* for whom is asked after */
  const char *const *results;
  const char *const *comings;
  const char *const *spending;
  const char *const *setting;
  const char *const *versions;
  const char *const *telling;
  const char *const *namings;
  const char *const *known;
} WhenceShapeWords;

extern const WhenceShapeWords whence_shape_words_english;

G_END_DECLS

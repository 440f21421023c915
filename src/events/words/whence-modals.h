/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a word says of the thing told in the words it governs: "denied that …", "plans to …", "an attempt to …", "cancelled the …". */
typedef enum
{
  WHENCE_MODAL_PLANS = 1 << 0,   /* it was to come, whether or not it came: "was due to", "plans for" */
  WHENCE_MODAL_PROMISES = 1 << 1, /* it was to come when this was said: "agreed to", "urged him to" */
  WHENCE_MODAL_CLAIMS = 1 << 2,  /* it may not be so: "alleged that" */
  WHENCE_MODAL_DENIES = 1 << 3,  /* it is not so: "denied that" */
  WHENCE_MODAL_UNDOES = 1 << 4,  /* the thing done to did not happen: "cancelled the visit", "the abandoned merger" */
  WHENCE_MODAL_SETS = 1 << 5,    /* as a participle what a date was set by: "scheduled for May" */
  WHENCE_MODAL_LEADS = 1 << 6,   /* only what is told with it tells the truth: "an attempt to", "refused to" */
  WHENCE_MODAL_HEARS = 1 << 7,   /* it may not be so where it was only heard: "is said to have" */
  WHENCE_MODAL_BINDS = 1 << 8,   /* whom it is said to has to do it: "ordered him to" */
} WhenceModalEffect;

/**
 * WhenceModalRow:
 * @word: as a dictionary has it, lower case; an irregular form is a row of its own
 * @effect: #WhenceModalEffect
 */
typedef struct
{
  const char *word;
  guint16     effect;
} WhenceModalRow;

/**
 * WhenceModalWords:
 *
 * The words of one language that tell whether something happened.
 */
typedef struct
{
  const WhenceModalRow *rows; /* sorted by word */
  guint                 n_rows;
  const char *const    *futures;   /* auxiliaries: "will" */
  const char *const    *maybes;    /* "may" */
  const char *const    *woulds;    /* "would" */
  const char *const    *coulds;    /* "could" */
  const char *const    *shoulds;   /* "should" */
  const char *const    *perfects;  /* "have", behind one of these */
  const char *const    *pasts_of_be; /* "was to" */
  const char *const    *pasts_of_do; /* what a denied verb does without: "did" */
  const char *const    *pasts_of_have; /* "had" */
  const char *const    *ifs;       /* what begins a condition */
  const char *const    *inverted;  /* what a condition begins with that has none: "Had the rain come, …" */
  const char *const    *thats;     /* what begins what is said: "that" */
  const char *const    *whethers;  /* what begins what is open: "whether" */
  const char *const    *withouts;  /* what begins what was left undone: "without having seen it" */
  const char *const    *undone;    /* prepositions before what was not done, or not then: "prevented it from leaving" */
  const char *const    *doubts;    /* adverbs: "allegedly" */
  const char *const    *nearlies;  /* adverbs without which a title lies: "almost" */
  const char *const    *lessening; /* adjectives without which a noun says too much: "little", "former" */
  const char *const    *agains; /* adverbs that what was not so until then keeps: "did not play again until" */
  const char *const    *softeners; /* what takes the sting from "not" before it: "not only" */
  const char *const    *restricted; /* what a sentence begins with whose verb stands before its subject: "Hardly had they …" */
  const char *const    *betweens;  /* "neither": of things none of which is */
  const char *const    *accusers;  /* who accuses or opposes: what they say of others is not known */
  const char *const    *untils;    /* "until": a denied verb is so from then on */
  const char *const    *purposes;  /* "for", before a date that is set */
  const char *const    *habits;    /* auxiliaries of what was done again and again: "used to" */
  const char *const (*pasts)[2];   /* verbs and their past where no table of kinds has it */
  guint n_pasts;
  const char *by_then;              /* behind one of what was to be so by the date */
  const char *until_then;          /* behind a title that would say the contrary without it */
} WhenceModalWords;

extern const WhenceModalWords whence_modal_words_english;

G_END_DECLS

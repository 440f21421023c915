/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

#include "whence-word-class.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_WORD_CASED = 1 << 0,     /* only with a capital: "May" */
  WHENCE_WORD_ABBREVIATION = 1 << 1, /* a stop after it belongs to it and ends no sentence by itself */
  WHENCE_WORD_FUNCTION = 1 << 2,  /* with a capital it opens a sentence */
  WHENCE_WORD_PAST = 1 << 3,      /* verb form that tells of the past */
  WHENCE_WORD_FUTURE = 1 << 4,    /* verb form that tells of the future */
  WHENCE_WORD_PRESENT = 1 << 5,   /* verb form that tells of the present */
  WHENCE_WORD_PERFECT = 1 << 6,   /* auxiliary of the perfect: "has", "had" */
  WHENCE_WORD_DENIES = 1 << 8,    /* "not" */
  WHENCE_WORD_RANKS = 1 << 9,     /* "worst", "third": compares with all else of its kind */
  WHENCE_WORD_CARRIES = 1 << 7,   /* what is done by the infinitive behind it is done then: "failed to", "began to" */
} WhenceWordFlags;

/**
 * WhenceLexiconRow:
 * @words: one word or a phrase of words separated by a space, folded to lower case, apostrophes straight, cut as the lexer cuts
 * @word_class: #WhenceWordClass
 * @flags: #WhenceWordFlags
 * @number: what the word tells; see the class
 */
typedef struct
{
  const char *words;
  guint8      word_class;
  guint16     flags;
  gint32      number;
} WhenceLexiconRow;

/**
 * WhenceHolidayRow:
 * @kind: 0 fixed day of @month; 1 @day days after the @nth @weekday of @month (negative: from its end, @day unused); 2 @day days from Easter Sunday
 *
 * A holiday that can be computed; one with a @year is the name of that one day.
 */
typedef struct
{
  guint8 kind;
  guint8 month;
  gint8  day;
  gint8  nth;
  guint8 weekday;
  gint16 year; /* 0 for every year */
} WhenceHolidayRow;

/**
 * WhenceLanguage:
 *
 * All the words of one language.  The next language is one more of these.
 */
typedef struct
{
  const char             *code;
  const WhenceLexiconRow *rows;
  guint                   n_rows;
  const WhenceHolidayRow *holidays;
  guint                   n_holidays;
  const char             *past_suffix; /* of regular verbs; words of at least four letters before it */
  const char *const      *deed_endings; /* of verbs and of the nouns for what they tell: "closed", "closure", the longest first, NULL-terminated */
  const char *const      *clitics;     /* after an apostrophe, NULL-terminated */
  const char *const      *prefixes;    /* before a hyphen that does not part: "re", NULL-terminated */
  const char *const      *contractions; /* two words in one, with a bar where the second begins: "can|not", NULL-terminated */
  const char *const      *decades;     /* digits plus one of these are a decade: "s" */
  const char *const      *ordinals;    /* endings of ordinals in digits; "." where a stop makes one */
  gboolean                bare_years;  /* a year stands alone: "stiegen 2020 um" */
  char                    decimal;     /* mark before the fraction of a number */
  const char             *birth;       /* before a name, where the event words of the language are not known: "Geburt von " */
  const char             *death;
} WhenceLanguage;

typedef struct _WhenceLexicon WhenceLexicon;

extern const WhenceLanguage whence_language_english;
extern const WhenceLanguage whence_language_german;

const WhenceLexicon    *whence_lexicon_get_english (void);
guint                   whence_lexicon_get_n       (void);
const WhenceLexicon    *whence_lexicon_get_nth     (guint n);
const WhenceLanguage   *whence_lexicon_get_language (const WhenceLexicon *self);
const WhenceLexiconRow *whence_lexicon_find        (const WhenceLexicon *self,
                                                    const char          *word,
                                                    gsize                length);
const WhenceLexiconRow *whence_lexicon_find_word   (const WhenceLexicon *self,
                                                    const char          *word,
                                                    gsize                length,
                                                    gboolean            *out_phrase);
const WhenceLexiconRow *whence_lexicon_next        (const WhenceLexicon    *self,
                                                    const WhenceLexiconRow *row);

G_END_DECLS

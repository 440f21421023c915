/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-deeds.h"

G_BEGIN_DECLS

#define WHENCE_PROFILE_WORDS_MAX 200

/* A word so long, with a capital, is of a name. */
#define WHENCE_PROFILE_NAME_LEAST 4

/* Stands for the words of the date, which are compared as a date. */
#define WHENCE_PROFILE_DATE_MARK '\1'

/* Whether a word tells anything apart, or what is done. */
enum
{
  WHENCE_WORD_TELLS_NOTHING,
  WHENCE_WORD_TELLS,
  WHENCE_WORD_NOT_ASKED,
};

/* The words of a title or a passage. */
typedef struct
{
  WhenceDeedWord words[WHENCE_PROFILE_WORDS_MAX];
  gint           parts[WHENCE_PROFILE_WORDS_MAX]; /* which part of the text, between its marks, each stands in */
  guint32        hashes[WHENCE_PROFILE_WORDS_MAX]; /* of what each is an inflection of */
  guint8         is_hashed[WHENCE_PROFILE_WORDS_MAX];
  guint8         is_deed[WHENCE_PROFILE_WORDS_MAX];
  gint           date_part;        /* that of the date; -1 where there is none */
  guint          n;
} WhenceProfileWords;

const char *whence_profile_next_word (const char             *at,
                                      WhenceDeedWord         *out_word);
void     whence_profile_words_split  (WhenceProfileWords   *self,
                                      const char           *text);
gboolean whence_profile_words_hash   (WhenceProfileWords   *self,
                                      guint                 at,
                                      guint32              *out_hash);
gboolean whence_profile_words_tell_deed (WhenceProfileWords *self,
                                         guint               at);
gboolean whence_profile_words_are_attributive (const WhenceProfileWords *self,
                                               guint                     at);
gboolean whence_profile_word_is_name (const WhenceDeedWord *word);
gboolean whence_profile_word_hash    (const WhenceDeedWord *word,
                                      guint32              *out_hash);
gboolean whence_profile_word_is_general (const WhenceDeedWord *word);
gboolean whence_profile_word_is_preposition (const WhenceDeedWord *word);
gboolean whence_profile_begins_sentence (const char           *text,
                                         const char           *word);
const char *whence_profile_find_name (const char             *text,
                                      const char             *name);
gboolean whence_profile_is_of_land   (const char           *name,
                                      gsize                 length);
gint     whence_profile_word_read_number (const WhenceDeedWord *word);
char    *whence_profile_make_plain      (const char           *text);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a word says of the line it stands in, of which nothing more than its words is known. */
typedef enum
{
  WHENCE_LINE_WORD_OTHER,
  WHENCE_LINE_WORD_WEEKDAY,
  WHENCE_LINE_WORD_MONTH,
  WHENCE_LINE_WORD_CLOCK,
  WHENCE_LINE_WORD_UNIT,
  WHENCE_LINE_WORD_WEATHER,
  WHENCE_LINE_WORD_SEASON,
  WHENCE_LINE_WORD_ERA,
  WHENCE_LINE_WORD_LEAD,  /* what stands before a date: "circa" */
  WHENCE_LINE_WORD_ISSUE, /* of a magazine */
  WHENCE_LINE_WORD_TOLD,    /* a date is that of the article: "published" */
  WHENCE_LINE_WORD_CHANGED, /* or of a change: "updated" */
  WHENCE_LINE_WORD_ASIDE,   /* or of something else: "photo" */
  WHENCE_LINE_WORD_RIGHTS,
  WHENCE_LINE_WORD_BESIDE, /* stands with those: "last", "on" */
  WHENCE_LINE_WORD_SMALL,  /* joins names and dates */
  WHENCE_LINE_WORD_COUNT,  /* what is told of an article's length and readers */
  WHENCE_LINE_WORD_JOB,     /* of who wrote it */
  WHENCE_LINE_WORD_ARTICLE, /* what an article is called in a line about it: "essay", "transcript" */
  WHENCE_LINE_WORD_OWN,     /* and says that it is this one */
  WHENCE_LINE_WORD_NOTE,    /* other words of sentences about it: "appeared", "taken" */
  WHENCE_LINE_WORD_COMING,  /* tells of another: "next" */
  WHENCE_N_LINE_WORDS
} WhenceLineWord;

WhenceLineWord whence_line_word_classify (const char *word,
                                          gsize       length);

guint          whence_line_count_words   (const char *line);
gboolean       whence_line_is_term       (const char *line,
                                          gsize       length);

G_END_DECLS

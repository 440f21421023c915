/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-article.h"
#include "whence-expression.h"
#include "whence-lexicon.h"
#include "whence-span.h"

G_BEGIN_DECLS

#define WHENCE_YEARS_MAX_TOLD 64
#define WHENCE_YEARS_MAX_DAYS 8

/* How the text speaks of a year that it tells. */
typedef enum
{
  WHENCE_TOLD_PAST,   /* as past */
  WHENCE_TOLD_COMING, /* as still to come */
  WHENCE_TOLD_GOAL,   /* "until 2030", "by 2030" */
  WHENCE_TOLD_BESIDE, /* neither: "the forecast for 2022", "is due in 2022", "Vision 2030" */
} WhenceTold;

typedef struct
{
  const WhenceExpression *expression;
  WhenceSpan              span;
  WhenceTold              told;
} WhenceToldYear;

/* What a text tells of the year it was written in: years, days that name their weekday, and the first weekday. */
typedef struct
{
  const WhenceArticle    *article;
  const WhenceTokens     *tokens;
  const GArray           *expressions;
  const WhenceLanguage   *language;
  WhenceToldYear          years[WHENCE_YEARS_MAX_TOLD];
  guint                   n_years;
  const WhenceExpression *days[WHENCE_YEARS_MAX_DAYS]; /* month, day and weekday, no year */
  guint                   n_days;
  const WhenceSentence   *story;   /* the last that told a whole day, or a weekday counted from it, or NULL */
  const WhenceExpression *weekday; /* of the first sentences, told as past, or NULL */
  guint8                  past_weekdays; /* a bit for each that is told as past */
  gint32                  last_row;  /* the last whole day that a row of a list is of, or G_MININT32 */
  guint                   n_deictic; /* counted from the day of writing */
  const WhenceToldYear   *latest;    /* told as past, or NULL */
  const WhenceToldYear   *goal;      /* the earliest, or NULL */
} WhenceYears;

void     whence_years_survey    (WhenceYears          *self,
                                 const WhenceArticle  *article,
                                 const WhenceTokens   *tokens,
                                 const GArray         *expressions,
                                 const WhenceLanguage *language);
gboolean whence_years_is_body   (const WhenceYears      *self,
                                 const WhenceExpression *expression);
gboolean whence_years_is_hours  (const WhenceYears *self,
                                 guint              index);
gboolean whence_years_is_told_weekday (const WhenceYears *self,
                                       guint              index);
gboolean whence_years_get_range (const WhenceYears *self,
                                 gint              *out_first,
                                 gint              *out_last);
gdouble  whence_years_weigh     (const WhenceYears *self,
                                 const WhenceSpan  *written);
gint     whence_years_get_weekday_lag (const WhenceYears *self,
                                       const WhenceSpan  *written);

G_END_DECLS

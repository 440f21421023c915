/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the files of the resolver share. */
#pragma once

#include "whence-expression.h"
#include "whence-governor.h"
#include "whence-lexicon.h"
#include "whence-tense.h"
#include "whence-timex.h"

G_BEGIN_DECLS

/* Years within so many of the reference date do not make a narrative. */
#define WHENCE_NARRATIVE_DISTANCE 2
/* A year so far back goes on to hold for the months told in the next sentences, whatever the rest of the text is. */
#define WHENCE_STORY_SENTENCES 1
/* So many times of day are remembered by which their day is told again. */
#define WHENCE_EXACT_CLOCKS 4

typedef struct
{
  const WhenceTokens   *tokens;
  const GArray         *expressions;
  const WhenceLanguage *language;
  gboolean              has_reference;
  gboolean              doubted;
  WhenceSpan            reference;
  gint32                day; /* the last day of the reference date, or the middle one of a year */
  gboolean              narrative; /* the text tells of other years than its own */
  gboolean              long_narrative; /* and at length */
  gboolean              timeless;  /* it tells no weekday without more and counts nothing from its own day */
  gboolean              history;   /* and of hardly anything else */
  WhenceGovernor        governor;
  GArray               *timexes;
  gint32                last;      /* index of the date told last, or -1 */
  gint32                before_aside; /* index of the one from which the next sentence goes on, where the last is by years behind that in its own, or -1 */
  gint32                day_before_aside; /* what the last day told was then */
  gint32                last_day;  /* index of the last one that tells a day, or -1 */
  gint32                stamp;     /* index of the last time of day that heads a paragraph, or -1 */
  gint                  stamp_step; /* whether such times go on (1) or back (-1), or 0 where only one was told */
  gint32                exact[WHENCE_EXACT_CLOCKS]; /* indices of the last times of day that came with their day and are told to the minute, or -1 */
  guint                 n_exact;   /* how many were told */
  gint32                lead_day;  /* index of the first day told in the lead, or -1 */
  gint32                last_past_day; /* index of the last of these that is over, or -1 */
  gint32                last_year; /* index of the last one that tells a year, or -1 */
  gint32                last_hanging; /* index of the last one that is counted from the day of writing, or -1 */
  gint32                last_open; /* index of the last one that has been going on since, or -1 */
  gint32                last_fine; /* index of the last of these that is finer than its year, or -1 */
  gint32                last_of_story; /* index of the last one that goes on from another, not from the day of writing, or -1 */
  gint32                story;     /* index of the date of a story that the text stands in, or -1 at its own time */
  gint32                first_story; /* index of the date of the first such story, or -1 */
  gboolean              day_named; /* whether the day told last came with its weekday */
  gint32                line;      /* index of the last one told before the year changed, or -1 */
  gint32                last_months;  /* index of the last length that is a part of a year, "the nine months", or -1 */
  gint32                frame;     /* index of the year that the sentence of the expression before opened with, or -1 */
  gboolean              has_heading;
  gint32                heading; /* first day of the month or season that headed a paragraph last: "MARCH. The fleet …" */
  gint32                heading_last; /* its last day, or that of the second one: "MAY–JUNE" */
  gint32               *of_expressions; /* where each expression went in @timexes */
  gint32                last_quarter; /* index of the last one that tells a quarter, but not by "a year ago", or -1 */
} WhenceResolver;


WhenceTimex *whence_resolver_timex_at            (const WhenceResolver *self,
                                                  gint32                index);
gboolean     whence_resolver_is_same_paragraph   (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  gint32                  index);
gboolean     whence_resolver_is_any_weekday      (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
WhenceCivil  whence_resolver_get_reference       (const WhenceResolver *self);
gint32       whence_resolver_get_anchor_day      (const WhenceResolver *self,
                                                  gint32                anchor,
                                                  gint                  direction);
WhenceSpan   whence_resolver_get_quarter         (const WhenceResolver *self);
WhenceSpan   whence_resolver_get_quarter_in_year (const WhenceResolver *self,
                                                  gint                  year);
void         whence_timex_place                  (WhenceTimex *timex,
                                                  WhenceSpan   span,
                                                  WhenceReason reason,
                                                  guint        confidence);
void         whence_timex_place_from_reference   (WhenceTimex *timex,
                                                  WhenceSpan   span,
                                                  WhenceReason reason,
                                                  guint        confidence);
void         whence_timex_add_alternative        (WhenceTimex *timex,
                                                  WhenceSpan   span,
                                                  WhenceReason reason);
void         whence_story_begin                  (WhenceResolver *self);
gboolean     whence_story_is_fronted             (const WhenceResolver   *self,
                                                  guint                   first);
gboolean     whence_story_lay_ahead              (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceSpan             *out_span);
gboolean     whence_story_is_of_months           (const WhenceResolver *self,
                                                  const WhenceSentence *sentence);
gboolean     whence_story_is_headed              (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceSpan             *out_span);
gboolean     whence_story_is_heading             (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_place_heading          (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_story_open_sentence          (WhenceResolver         *self,
                                                  const WhenceExpression *expression);
void         whence_story_tell                   (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  gint32                  index);
gboolean     whence_story_is_open                (const WhenceExpression *expression,
                                                  WhenceTense             tense);
gboolean     whence_story_is_background          (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_flashback           (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_only_measures          (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_part_of_last        (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_resumed             (const WhenceResolver *self,
                                                  guint                 first,
                                                  guint                 begin,
                                                  guint                 end);
gboolean     whence_story_goes_back_within       (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  const WhenceTimex      *timex);
gboolean     whence_story_is_passing             (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_glance              (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  const WhenceTimex      *timex);
gboolean     whence_story_follows                (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_counted_from        (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  const WhenceTimex      *timex);
gboolean     whence_story_is_behind              (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  const WhenceTimex      *timex);
gboolean     whence_story_is_remark              (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_now                 (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
void         whence_story_note                   (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  gint32                  index);
gboolean     whence_story_place_nearest_weekday  (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
gboolean     whence_story_is_of_own_days         (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_is_near                (const WhenceResolver *self,
                                                  const WhenceSpan     *span);
gint32       whence_story_get                    (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean     whence_story_place_weekday          (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
gboolean     whence_story_goes_on                (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTense             tense,
                                                  WhenceSpan             *out_span);
WhenceSpan   whence_resolver_count_from          (gint32     day,
                                                  gint       count,
                                                  WhenceUnit unit);
WhenceSpan   whence_resolver_count_beside        (const WhenceExpression *expression,
                                                  gint                    direction,
                                                  gint32                  day,
                                                  WhencePrecision         told);
void         whence_resolver_take_name           (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
gboolean     whence_resolver_shift_name          (const WhenceResolver   *self,
                                                  const WhenceExpression *expression,
                                                  gint32                  from,
                                                  WhenceSpan             *out_span);
guint8       whence_resolver_get_mark_between    (const WhenceResolver   *self,
                                                  const WhenceTimex      *told,
                                                  const WhenceExpression *expression);
gboolean     whence_resolve_day                  (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *out_day);
void         whence_resolve_calendar             (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_numbered             (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex,
                                                  WhenceTense             tense);
void         whence_timex_set_clock              (const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_clock_tell                   (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  gint32                  index);
gint32       whence_clock_get_stamp_day          (const WhenceResolver *self,
                                                  guint                 weekday);
gboolean     whence_resolver_is_stamp            (const WhenceResolver   *self,
                                                  const WhenceExpression *expression);
gboolean whence_resolver_has_clock (const WhenceResolver   *self,
                                    const WhenceExpression *expression);
gint32       whence_resolver_get_minute_told     (const WhenceResolver   *self);
gboolean     whence_resolver_count_minutes       (const WhenceExpression *expression,
                                                  const WhenceSpan       *told,
                                                  WhenceSpan             *out_span);
void         whence_resolve_clock                (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_shift                (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_offset               (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolver_measure              (const WhenceResolver   *self,
                                                   const WhenceExpression *expression,
                                                   WhenceTimex            *timex);
gboolean     whence_offset_is_vast                (const WhenceExpression *expression);
void         whence_resolve_distance             (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  guint                   index,
                                                  WhenceTimex            *timex);
void         whence_resolve_duration             (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_told                 (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_within               (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_resolve_ahead                (WhenceResolver         *self,
                                                  const WhenceExpression *expression,
                                                  WhenceTimex            *timex);
void         whence_stretch_join                 (WhenceResolver         *self,
                                                  guint                   index);

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "whence-era.h"
#include "whence-event.h"
#include "whence-tokens.h"

G_BEGIN_DECLS

/**
 * WhenceReading:
 * @article: the article read
 * @reference: when it was written, and whence that is known
 * @timexes: (element-type WhenceTimex): its expressions of time, in order of the text
 * @events: (element-type WhenceEvent): the dated events it tells, before merging, in order of the text
 * @undated: (element-type WhenceEvent): what it tells and gives no date for
 *
 * All that was read from one article.  Atomically reference counted; immutable once read.
 */
typedef struct
{
  WhenceArticle  *article;
  WhenceReference reference;
  GArray         *timexes;
  GPtrArray      *events;
  GPtrArray      *undated;
} WhenceReading;

/**
 * WhenceTimeline:
 * @readings: (element-type WhenceReading): an article each, in the order they were given
 * @events: (element-type WhenceEvent): merged, in order of time
 * @undated: (element-type WhenceEvent): what has no date
 * @n_merged: how many tellings were joined to another
 * @hidden: (nullable) (element-type WhenceEvent): what the user hid; %NULL where there is no user
 * @deleted: (nullable) (element-type WhenceEvent): what the user deleted
 * @eras: (nullable) (element-type WhenceEra): what the user calls stretches of time, in order
 */
typedef struct
{
  GPtrArray *readings;
  GPtrArray *events;
  GPtrArray *undated;
  guint      n_merged;
  GPtrArray *hidden;
  GPtrArray *deleted;
  GPtrArray *eras;
} WhenceTimeline;

/**
 * WhenceProgressFunc:
 * @done: articles done
 * @total: articles in all
 */
typedef void (*WhenceProgressFunc) (guint    done,
                                    guint    total,
                                    gpointer user_data);

WhenceTimeline *whence_pipeline_run   (GPtrArray         *articles,
                                       const char        *reference_date,
                                       WhenceProgressFunc progress,
                                       gpointer           user_data,
                                       GCancellable      *cancellable,
                                       GError           **error);
WhenceTimeline *whence_pipeline_join  (GPtrArray    *readings,
                                       GCancellable *cancellable,
                                       GError      **error);
WhenceReading  *whence_pipeline_read  (WhenceArticle *article,
                                       const char    *reference_date);
WhenceReading  *whence_pipeline_read_dated (WhenceArticle *article,
                                             const char    *reference_date);
GArray         *whence_pipeline_read_timexes (WhenceArticle   *article,
                                              const char      *reference_date,
                                              WhenceReference *out_reference);
char           *whence_pipeline_dump  (WhenceArticle *article,
                                       const char    *reference_date,
                                       const char    *stage,
                                       GError       **error);
WhenceReading  *whence_reading_new    (WhenceArticle *article);
WhenceReading  *whence_reading_ref    (WhenceReading *self);
void            whence_reading_free   (WhenceReading *self);
void            whence_timeline_free  (WhenceTimeline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceReading, whence_reading_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceTimeline, whence_timeline_free)

G_END_DECLS

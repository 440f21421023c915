/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "whence-groups.h"
#include "whence-pipeline.h"

G_BEGIN_DECLS

typedef enum
{
  WHENCE_PAGES_TIMELINE,
  WHENCE_PAGES_TABLE,
} WhencePagesLayout;

/**
 * WhencePagesOptions:
 * @layout: #WhencePagesLayout
 * @group: what a timeline is divided into lanes by
 * @width: of the paper, in points
 * @height: of the paper, in points
 * @margin: on all sides, in points
 * @text_size: 1 for ten points
 * @title: (nullable): what stands above all
 * @n_hidden: how many events the user has filtered out; they are counted
 * @is_sheet: whether pages will be put under each other on one sheet: no page numbers then
 * @is_figure: whether only the timeline is drawn, for a page that has a title and lists of its own
 * @now: seconds since 1970, for forms that say when they were written
 */
typedef struct
{
  WhencePagesLayout layout;
  WhenceGroup       group;
  double            width;
  double            height;
  double            margin;
  double            text_size;
  const char       *title;
  guint             n_hidden;
  gboolean          is_sheet;
  gboolean          is_figure;
  gint64            now;
} WhencePagesOptions;

/**
 * WhencePagesCardFunc:
 * @event: which of the events it shows
 * @x: left, in points
 * @y: top
 * @width: width
 * @height: height
 * @data: for the function
 *
 * Called for a card of a timeline.
 */
typedef void (*WhencePagesCardFunc) (guint    event,
                                     double   x,
                                     double   y,
                                     double   width,
                                     double   height,
                                     gpointer data);

typedef struct _WhencePages WhencePages;

void         whence_pages_options_init (WhencePagesOptions *options);
gboolean     whence_pages_options_set_paper (WhencePagesOptions *options,
                                             const char         *name);
WhencePages *whence_pages_new          (const WhenceTimeline     *timeline,
                                        GPtrArray                *events,
                                        const WhencePagesOptions *options);
void         whence_pages_free         (WhencePages *self);
guint        whence_pages_get_n_pages  (const WhencePages *self);
void         whence_pages_get_size     (const WhencePages *self,
                                        guint              page,
                                        double            *out_width,
                                        double            *out_height);
double       whence_pages_get_top      (const WhencePages *self,
                                        guint              page);
void         whence_pages_draw         (WhencePages *self,
                                        guint        page,
                                        cairo_t     *cr);
void         whence_pages_foreach_card (const WhencePages  *self,
                                        guint               page,
                                        WhencePagesCardFunc func,
                                        gpointer            data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhencePages, whence_pages_free)

G_END_DECLS

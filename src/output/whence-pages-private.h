/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-draw.h"
#include "whence-era-strip.h"
#include "whence-pages.h"
#include "whence-sources.h"

G_BEGIN_DECLS

/* A stretch of a page's primitives that leads somewhere. */
typedef struct
{
  guint first;
  guint last;
  char *attributes;
} WhencePageLink;

typedef struct
{
  char  *name;
  double x;
  double y;
} WhencePageTarget;

/**
 * WhencePage:
 * @scene: what is drawn, in this order
 * @links: (element-type WhencePageLink): in order, not overlapping
 * @targets: (element-type WhencePageTarget): places links lead to
 * @used: height used, from the top
 */
typedef struct
{
  WhenceScene *scene;
  GArray      *links;
  GArray      *targets;
  double       used;
} WhencePage;

typedef struct
{
  char *title;
  char *target;
} WhenceOutlineEntry;

/**
 * WhencePageCard:
 * @caption_height: height of its first lines
 * @date: where the date begins
 * @references: where the numbers of the sources begin; 0 where they stand at the foot
 * @caption: (transfer full): its date in words
 */
typedef struct
{
  double width;
  double height;
  double caption_height;
  double date;
  double references;
  char  *caption;
} WhencePageCard;

/**
 * WhencePages:
 * @sources: what is printed and what tells it, numbered
 * @events: (element-type WhenceEvent): what is printed, in order of time: those of @sources
 * @kinds: a bit for each kind of event that is printed
 * @marks: the #WhenceMarks of all of them
 * @has_plain: whether there is one without any
 * @page: the page being filled
 * @y: where the next line goes
 */
struct _WhencePages
{
  WhencePagesOptions    options;
  char                 *title;
  const WhenceTimeline *timeline;
  WhenceSources        *sources;
  GPtrArray            *events;
  guint32               kinds;
  guint                 marks;
  gboolean              has_plain;
  WhencePen            *pen;
  GPtrArray            *pages;
  GArray               *outline;
  WhencePage           *page;
  double                y;
};

double whence_pages_get_left    (const WhencePages *self);
double whence_pages_get_inner   (const WhencePages *self);
double whence_pages_get_bottom  (const WhencePages *self);
void   whence_pages_begin_page  (WhencePages *self);
double whence_pages_measure     (WhencePages *self,
                                 WhenceFont   font,
                                 const char  *text,
                                 double       width,
                                 guint        lines);
double whence_pages_get_width   (WhencePages *self,
                                 WhenceFont   font,
                                 const char  *text);
double whence_pages_add_text    (WhencePages *self,
                                 WhenceFont   font,
                                 WhencePaint  paint,
                                 const char  *text,
                                 double       x,
                                 double       y,
                                 double       width,
                                 guint        lines);
void   whence_pages_begin_link  (WhencePages *self,
                                 char        *attributes);
void   whence_pages_end_link    (WhencePages *self);
void   whence_pages_add_target  (WhencePages *self,
                                 char        *name,
                                 double       x,
                                 double       y);
void   whence_pages_add_outline (WhencePages *self,
                                 char        *title,
                                 char        *target);
double whence_pages_add_references (WhencePages       *self,
                                    const WhenceEvent *event,
                                    double             x,
                                    double             y,
                                    double             width,
                                    gboolean           is_drawn);
double whence_pages_get_references_width (WhencePages       *self,
                                          const WhenceEvent *event);
void   whence_pages_add_heading (WhencePages *self,
                                 const char  *text,
                                 const char  *target);
void   whence_pages_measure_card (WhencePages       *self,
                                  const WhenceEvent *event,
                                  guint              number,
                                  WhencePageCard    *card);
void   whence_pages_add_card   (WhencePages          *self,
                                guint                 i,
                                const WhencePageCard *card,
                                double                x,
                                double                y,
                                gboolean              is_target);
void   whence_pages_note_signs   (WhencePages *self);
void   whence_pages_add_legend  (WhencePages *self,
                                 double       y,
                                 gboolean     is_drawn,
                                 double      *out_height);
void   whence_pages_fill_timeline (WhencePages *self);
void   whence_pages_fill_table  (WhencePages *self);
WhenceEraStrip *whence_pages_new_eras (const WhencePages *self);
void   whence_pages_fill_eras   (WhencePages *self);
gboolean whence_pages_need      (WhencePages *self,
                                 double       height);
void   whence_pages_fill_undated (WhencePages *self);
void   whence_pages_fill_sources (WhencePages *self);

G_END_DECLS

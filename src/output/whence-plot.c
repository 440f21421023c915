/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-plot.h"

/* ORDER KIND: kinds that tell of similar things share a tint, for no one tells so many colours apart. */
static const guint8 tints[] = {
  [WHENCE_KIND_OTHER] = 0,       [WHENCE_KIND_VISIT] = 1,     [WHENCE_KIND_MEETING] = 1, [WHENCE_KIND_TALKS] = 8,
  [WHENCE_KIND_AGREEMENT] = 3,   [WHENCE_KIND_ELECTION] = 6,  [WHENCE_KIND_APPOINTMENT] = 6, [WHENCE_KIND_WAR] = 2,
  [WHENCE_KIND_DRILL] = 2,       [WHENCE_KIND_LAW] = 4,       [WHENCE_KIND_COURT] = 4,   [WHENCE_KIND_TRADE] = 3,
  [WHENCE_KIND_STATEMENT] = 8,   [WHENCE_KIND_SPORT] = 5,     [WHENCE_KIND_CULTURE] = 5, [WHENCE_KIND_SCIENCE] = 8,
  [WHENCE_KIND_DISASTER] = 7,    [WHENCE_KIND_DEATH] = 7,     [WHENCE_KIND_BIRTH] = 5,   [WHENCE_KIND_MARRIAGE] = 5,
  [WHENCE_KIND_EDUCATION] = 6,   [WHENCE_KIND_AWARD] = 5,     [WHENCE_KIND_FOUNDING] = 3, [WHENCE_KIND_CONSTRUCTION] = 3,
  [WHENCE_KIND_PROTEST] = 2,     [WHENCE_KIND_CRIME] = 4,     [WHENCE_KIND_BUSINESS] = 3, [WHENCE_KIND_ECONOMY] = 3,
  [WHENCE_KIND_POLITICS] = 6,    [WHENCE_KIND_HEALTH] = 8,    [WHENCE_KIND_TRANSPORT] = 1,
};

G_STATIC_ASSERT (G_N_ELEMENTS (tints) == WHENCE_N_KINDS);

/* ORDER ERA COLOR */
static const guint8 era_tints[] = { 1, 5, 3, 4, 7, 0 };

G_STATIC_ASSERT (G_N_ELEMENTS (era_tints) == WHENCE_N_ERA_COLORS);

/**
 * whence_plot_get_tint:
 * @kind: a kind of event
 *
 * Returns: the number of its colour
 */
guint8
whence_plot_get_tint (WhenceKind kind)
{
  g_return_val_if_fail (kind < WHENCE_N_KINDS, 0);

  return tints[kind];
}

/**
 * whence_plot_item:
 * @event: a dated event
 * @index: what the caller knows it by
 *
 * Tells layout/ what it needs to know of an event.  What more sources tell, and tell for sure, is the more important; a
 * finer date counts a little, since "on 16 May" says more than "in the 1970s".
 *
 * Returns: the item
 */
WhenceLayoutItem
whence_plot_item (const WhenceEvent *event,
                  guint32            index)
{
  guint8 marks = 0;

  if (event->flags & (WHENCE_EVENT_PLANNED | WHENCE_EVENT_CONDITIONAL))
    marks |= WHENCE_ITEM_PLANNED;
  if (event->flags & WHENCE_EVENT_CONFLICT)
    marks |= WHENCE_ITEM_CONFLICT;
  if (event->flags & WHENCE_EVENT_DENIED)
    marks |= WHENCE_ITEM_DENIED;
  return (WhenceLayoutItem){
    .begin = event->span.begin,
    .end = event->span.end,
    .importance = 4.0f * (float) MIN (whence_event_get_n_sources (event), 50u) + (float) event->confidence / 25.0f
                  + (event->span.precision <= WHENCE_PRECISION_DAY ? 1.0f : 0.0f),
    .index = index,
    .precision = event->span.precision,
    .flags = event->span.flags,
    .marks = marks,
    .tint = whence_plot_get_tint (event->kind),
  };
}

/**
 * whence_plot_get_era_tint:
 * @color: a colour of eras
 *
 * Returns: the number of the colour it is drawn in
 */
guint8
whence_plot_get_era_tint (WhenceEraColor color)
{
  g_return_val_if_fail (color < WHENCE_N_ERA_COLORS, 0);

  return era_tints[color];
}

/**
 * whence_plot_era:
 * @era: an era
 * @name: its name as it is shown
 *
 * Tells layout/ what it needs to know of an era.
 *
 * Returns: the item, which borrows @name
 */
WhenceEraItem
whence_plot_era (const WhenceEra *era,
                 const char      *name)
{
  guint8 flags = era->span.flags;

  return (WhenceEraItem){
    .begin = flags & WHENCE_SPAN_OPEN_BEGIN ? whence_axis_get_first () : (double) era->span.begin,
    .end = flags & WHENCE_SPAN_OPEN_END ? whence_axis_get_last () : (double) era->span.end,
    .name = name,
    .tint = whence_plot_get_era_tint (era->color),
    .pattern = (guint8) era->color,
    .marks = (guint8) ((flags & WHENCE_SPAN_OPEN_BEGIN ? WHENCE_MARK_OPEN_BEGIN : 0)
                       | (flags & WHENCE_SPAN_OPEN_END ? WHENCE_MARK_OPEN_END : 0)
                       | (flags & (WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN) ? WHENCE_MARK_APPROXIMATE : 0)),
  };
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How high a line of text is: digits and letters may come from different fonts. */
#define WHENCE_SAMPLE_LINE "0Ág"

/* ORDER FONT: the table in output/whence-pen.c follows it. */
typedef enum
{
  WHENCE_FONT_CAPTION, /* the date on a card */
  WHENCE_FONT_TITLE,   /* the title on a card */
  WHENCE_FONT_TICK,
  WHENCE_FONT_CONTEXT, /* what the ticks leave out: the year of months */
  WHENCE_FONT_CHIP,    /* "+12" */
  WHENCE_FONT_HEADING,
  WHENCE_FONT_BODY,
  WHENCE_FONT_STRONG,
  WHENCE_FONT_QUOTE,
  WHENCE_FONT_SMALL,
  WHENCE_N_FONTS
} WhenceFont;

typedef enum
{
  WHENCE_TEXT_TITLE,
  WHENCE_TEXT_LABEL,
  WHENCE_TEXT_DATE,
} WhenceTextKind;

/**
 * WhenceExtent:
 * @width: pixels
 * @height: pixels
 * @is_cut: whether words were left out, because they did not fit
 */
typedef struct
{
  double   width;
  double   height;
  gboolean is_cut;
} WhenceExtent;

/**
 * WhenceLayoutHost:
 * @get_text: words of an item; borrowed, good until the next turn of the main loop
 * @measure: how much room a text takes that is wrapped at a width (endless where 0) into so many lines at most (any where 0)
 * @format_tick: (transfer full): the words of a tick of a step; they say all where the tick is the context of finer ones
 * @format_count: (transfer full): the words for so many folded items: "+12"
 * @data: handed to each of these
 *
 * What the layout asks those who know fonts and languages.
 */
typedef struct
{
  const char *(*get_text) (guint32 index, WhenceTextKind kind, gpointer data);
  void (*measure) (const char *text, WhenceFont font, double width, guint lines, WhenceExtent *out_extent, gpointer data);
  char *(*format_tick) (guint step, gint64 minute, gboolean is_context, gpointer data);
  char *(*format_count) (guint count, gpointer data);
  gpointer data;
} WhenceLayoutHost;

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-host.h"

G_BEGIN_DECLS

/* ORDER LAYER: from the ground up. */
typedef enum
{
  WHENCE_LAYER_GROUND,
  WHENCE_LAYER_STEM,
  WHENCE_LAYER_AXIS,
  WHENCE_LAYER_BAR,
  WHENCE_LAYER_CARD,
  WHENCE_LAYER_FOLD,
  WHENCE_LAYER_ERA,      /* the strip of the eras */
  WHENCE_LAYER_ERA_NAME, /* and what is written on it */
  WHENCE_N_LAYERS
} WhenceLayer;

typedef enum
{
  WHENCE_SHAPE_RECTANGLE,
  WHENCE_SHAPE_LINE,
  WHENCE_SHAPE_DOT,
  WHENCE_SHAPE_TEXT,
  WHENCE_SHAPE_BAR,   /* a stretch of time; @marks say how well it is known */
  WHENCE_SHAPE_POINT, /* a moment; likewise */
  WHENCE_SHAPE_BREAK, /* time left out of an axis */
  WHENCE_SHAPE_WASH,  /* the ground of an era; @marks say which of its ends are sharp */
  WHENCE_SHAPE_ERA,   /* an era in its strip, with its pattern; likewise */
} WhenceShape;

/* ORDER PAINT: the palettes in output/whence-palette.c follow it. */
typedef enum
{
  WHENCE_PAINT_NONE,
  WHENCE_PAINT_GROUND,
  WHENCE_PAINT_SHADE,
  WHENCE_PAINT_GRID,
  WHENCE_PAINT_BAND,
  WHENCE_PAINT_BAND_EDGE,
  WHENCE_PAINT_CARD,
  WHENCE_PAINT_CARD_EDGE,
  WHENCE_PAINT_STEM,
  WHENCE_PAINT_TEXT,
  WHENCE_PAINT_MUTED,
  WHENCE_PAINT_ACCENT,
  WHENCE_PAINT_ON_ACCENT,
  WHENCE_PAINT_CHIP,
  WHENCE_PAINT_TINT, /* the colour whose number the primitive has */
  WHENCE_N_PAINTS
} WhencePaint;

/* How a stretch of time or a moment is drawn: each mark has a form of its own, none is told by colour alone. */
typedef enum
{
  WHENCE_MARK_APPROXIMATE = 1 << 0, /* soft ends */
  WHENCE_MARK_UNCERTAIN = 1 << 1,   /* hatched */
  WHENCE_MARK_OPEN_BEGIN = 1 << 2,  /* arrow head at the begin */
  WHENCE_MARK_OPEN_END = 1 << 3,    /* arrow head at the end */
  WHENCE_MARK_ONE_OF = 1 << 4,      /* a thin line between brackets */
  WHENCE_MARK_PLANNED = 1 << 5,     /* hollow, dashed */
  WHENCE_MARK_CONFLICT = 1 << 6,    /* crossed */
} WhenceMarks;

typedef enum
{
  WHENCE_ALIGN_BEGIN,
  WHENCE_ALIGN_CENTRE,
  WHENCE_ALIGN_END,
} WhenceAlign;

#define WHENCE_SCENE_NONE G_MAXUINT32

/**
 * WhencePrimitive:
 * @x: left; of a line its begin
 * @y: top
 * @width: of a line how far it goes to the right
 * @height: of a line how far it goes down
 * @radius: of the corners
 * @stroke_width: of the outline
 * @text: borrowed from the scene
 * @index: the item it belongs to, or %WHENCE_SCENE_NONE
 * @pattern: of an era, what tells it apart beside its colour
 * @lines: how many lines a text may have; any number where 0
 *
 * Something to draw.
 */
typedef struct
{
  guint8      shape;
  guint8      layer;
  guint8      fill;
  guint8      stroke;
  guint8      font;
  guint8      align;
  guint8      tint;
  guint8      marks;
  guint8      pattern;
  guint16     lines;
  guint32     index;
  double      x;
  double      y;
  double      width;
  double      height;
  double      radius;
  double      stroke_width;
  const char *text;
} WhencePrimitive;

typedef struct _WhenceScene WhenceScene;

WhenceScene           *whence_scene_new      (double width,
                                              double height);
void                   whence_scene_free     (WhenceScene *self);
void                   whence_scene_reset    (WhenceScene *self,
                                              double       width,
                                              double       height);
void                   whence_scene_set_cover (WhenceScene *self,
                                               double       top,
                                               double       bottom);
double                 whence_scene_get_cover (const WhenceScene *self);
const WhencePrimitive *whence_scene_get      (const WhenceScene *self,
                                              guint             *out_n);
void                   whence_scene_add      (WhenceScene           *self,
                                              const WhencePrimitive *primitive);
void                   whence_scene_add_rectangle (WhenceScene *self,
                                                   WhenceLayer  layer,
                                                   WhencePaint  fill,
                                                   double       x,
                                                   double       y,
                                                   double       width,
                                                   double       height);
void                   whence_scene_add_line (WhenceScene *self,
                                              WhenceLayer  layer,
                                              WhencePaint  stroke,
                                              double       x,
                                              double       y,
                                              double       width,
                                              double       height);
void                   whence_scene_add_text (WhenceScene *self,
                                              WhenceLayer  layer,
                                              WhenceFont   font,
                                              WhencePaint  fill,
                                              const char  *text,
                                              double       x,
                                              double       y,
                                              double       width,
                                              guint        lines,
                                              guint32      index);
guint32                whence_scene_hit      (const WhenceScene *self,
                                              double             x,
                                              double             y,
                                              WhenceLayer       *out_layer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceScene, whence_scene_free)

G_END_DECLS

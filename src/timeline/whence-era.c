/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Eras: spans of time that the user gave a name. */
#include "config.h"

#include "whence-era.h"

#include <glib/gi18n.h>
#include <string.h>

#define OPEN (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END)

/* ORDER ERA COLOR: the names in documents. */
static const char *const color_ids[] = { "blue", "amber", "green", "purple", "red", "grey" };
G_STATIC_ASSERT (G_N_ELEMENTS (color_ids) == WHENCE_N_ERA_COLORS);

/**
 * whence_era_new:
 * @id: what it is known by
 * @name: its name
 * @span: when it was
 * @color: its colour
 *
 * Returns: (transfer full): an era
 */
WhenceEra *
whence_era_new (const char       *id,
                const char       *name,
                const WhenceSpan *span,
                WhenceEraColor    color)
{
  WhenceEra *self = g_atomic_rc_box_new (WhenceEra);

  *self = (WhenceEra){ g_strdup (id), g_strdup (name), *span, color };
  return self;
}

static void
era_clear (gpointer data)
{
  WhenceEra *self = data;

  g_free (self->id);
  g_free (self->name);
}

/**
 * whence_era_unref:
 * @self: (transfer full): an era; freed with its last reference
 */
void
whence_era_unref (WhenceEra *self)
{
  g_atomic_rc_box_release_full (self, era_clear);
}

/**
 * whence_era_compare:
 * @a: an era
 * @b: another
 *
 * Orders by 1. the earlier begin, an open one first, 2. the later end, an open one first, 3. the name, 4. the id.
 *
 * Returns: negative, 0 or positive
 */
gint
whence_era_compare (const WhenceEra *a,
                    const WhenceEra *b)
{
  gint64 begin_a = a->span.flags & WHENCE_SPAN_OPEN_BEGIN ? G_MININT64 : a->span.begin;
  gint64 begin_b = b->span.flags & WHENCE_SPAN_OPEN_BEGIN ? G_MININT64 : b->span.begin;
  gint64 end_a = a->span.flags & WHENCE_SPAN_OPEN_END ? G_MAXINT64 : a->span.end;
  gint64 end_b = b->span.flags & WHENCE_SPAN_OPEN_END ? G_MAXINT64 : b->span.end;
  gint order;

  if (begin_a != begin_b)
    return begin_a < begin_b ? -1 : 1;
  if (end_a != end_b)
    return end_a > end_b ? -1 : 1;
  order = strcmp (a->name, b->name);
  return order != 0 ? order : strcmp (a->id, b->id);
}

static gint
compare_eras (gconstpointer a,
              gconstpointer b)
{
  return whence_era_compare (*(WhenceEra *const *) a, *(WhenceEra *const *) b);
}

/**
 * whence_eras_new:
 *
 * Returns: (transfer full) (element-type WhenceEra): no eras yet
 */
GPtrArray *
whence_eras_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) whence_era_unref);
}

/**
 * whence_eras_sort:
 * @eras: (element-type WhenceEra): eras
 *
 * Puts them in the order of whence_era_compare().
 */
void
whence_eras_sort (GPtrArray *eras)
{
  g_ptr_array_sort (eras, compare_eras);
}

/**
 * whence_era_find_fault:
 * @name: a name
 * @span: when it is to be
 *
 * Returns: (transfer none) (nullable): why that is no era, translated; %NULL where it is one
 */
const char *
whence_era_find_fault (const char       *name,
                       const WhenceSpan *span)
{
  g_autofree char *words = g_strstrip (g_strdup (name));

  if (*words == '\0')
    return _("An era needs a name");
  if (g_utf8_strlen (words, -1) > WHENCE_ERA_MAX_NAME)
    return _("The name is too long");
  if (span->flags & WHENCE_SPAN_ONE_OF || (span->flags & OPEN) == OPEN)
    return _("An era needs a first or a last day");
  return span->begin < span->end ? NULL : _("The era ends before it begins");
}

/* What stands alone says both ends, if it has them: "1947 to 1991", "the 1960s" of which the other end is left out goes on. */
static WhenceSpan
make_alone (WhenceSpan span,
            guint8     open)
{
  guint8 qualifiers = span.flags & (WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN);
  gboolean is_closed = (span.flags & WHENCE_SPAN_INTERVAL) && !(span.flags & OPEN);

  span.flags = qualifiers | (is_closed ? WHENCE_SPAN_INTERVAL : open);
  return span;
}

/**
 * whence_era_join:
 * @from: (nullable): when it begins; %NULL: it has no known begin
 * @to: (nullable): when it ends; %NULL: it goes on
 * @out_span: (out): the span from the first day of @from to the last of @to
 *
 * Returns: (transfer none) (nullable): why they are none, translated; %NULL where they are, and then only @out_span is written
 */
const char *
whence_era_join (const WhenceSpan *from,
                 const WhenceSpan *to,
                 WhenceSpan       *out_span)
{
  if (!from && !to)
    return _("An era needs a first or a last day");
  if (from && to && to->end <= from->begin)
    return _("The era ends before it begins");
  if (!from)
    *out_span = make_alone (*to, WHENCE_SPAN_OPEN_BEGIN);
  else if (!to)
    *out_span = make_alone (*from, WHENCE_SPAN_OPEN_END);
  else if (whence_span_equal (from, to) && !(from->flags & (OPEN | WHENCE_SPAN_ONE_OF)))
    *out_span = *from;
  else
    *out_span = whence_span_join (*from, *to);
  return NULL;
}

/* The unit of a precision that a minute lies in. */
static WhenceSpan
get_unit (gint64          minute,
          WhencePrecision precision,
          guint8          flags)
{
  WhenceSpan at = { .begin = minute, .end = minute + 1 };
  gint32 day = whence_span_get_first_day (&at);
  guint minute_of_day = (guint) (minute - day * WHENCE_MINUTES_PER_DAY);
  WhenceSpan unit = precision <= WHENCE_PRECISION_HOUR ? whence_span_from_minute (day, minute_of_day, precision)
                                                       : whence_span_from_unit (day, precision);

  unit.flags |= flags & (WHENCE_SPAN_APPROXIMATE | WHENCE_SPAN_UNCERTAIN);
  return unit;
}

/**
 * whence_era_split:
 * @span: the span of an era
 * @out_from: (out): the unit in which it begins
 * @out_has_from: (out): whether it has a known begin
 * @out_to: (out): the unit in which it ends
 * @out_has_to: (out): whether it has a known end
 *
 * What whence_era_join() makes the span of.
 */
void
whence_era_split (const WhenceSpan *span,
                  WhenceSpan       *out_from,
                  gboolean         *out_has_from,
                  WhenceSpan       *out_to,
                  gboolean         *out_has_to)
{
  *out_has_from = !(span->flags & WHENCE_SPAN_OPEN_BEGIN);
  *out_has_to = !(span->flags & WHENCE_SPAN_OPEN_END);
  *out_from = get_unit (span->begin, span->precision, span->flags);
  *out_to = get_unit (span->end - 1, span->end_precision, span->flags);
}

static gboolean
is_color_free (const GPtrArray  *eras,
               const WhenceSpan *span,
               WhenceEraColor    color)
{
  for (guint i = 0; i < eras->len; i++)
    {
      const WhenceEra *era = g_ptr_array_index (eras, i);

      if (era->color == color && era->span.begin <= span->end && span->begin <= era->span.end)
        return FALSE;
    }
  return TRUE;
}

/**
 * whence_eras_choose_color:
 * @eras: (element-type WhenceEra): eras
 * @span: when another is to be
 *
 * Returns: a colour that none of those has which it lies upon or beside, if there is one
 */
WhenceEraColor
whence_eras_choose_color (const GPtrArray  *eras,
                          const WhenceSpan *span)
{
  for (guint i = 0; i < WHENCE_N_ERA_COLORS; i++)
    {
      WhenceEraColor color = (WhenceEraColor) ((eras->len + i) % WHENCE_N_ERA_COLORS);

      if (is_color_free (eras, span, color))
        return color;
    }
  return (WhenceEraColor) (eras->len % WHENCE_N_ERA_COLORS);
}

/**
 * whence_era_color_get_id:
 * @color: a colour
 *
 * Returns: (transfer none): its name in documents
 */
const char *
whence_era_color_get_id (WhenceEraColor color)
{
  g_return_val_if_fail (color < WHENCE_N_ERA_COLORS, NULL);

  return color_ids[color];
}

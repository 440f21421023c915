/* SPDX-License-Identifier: GPL-3.0-or-later */
/* TIMEX3 values of what is no plain span: lengths, sets, parts of the day, dates that could not be placed. */
#include "whence-value.h"

#include "whence-edtf.h"

#include <string.h>

/* ORDER DAYPART */
static const char *const parts[] = { "", "TMO", "TAF", "TEV", "TNI", "TDT" };
G_STATIC_ASSERT (G_N_ELEMENTS (parts) == WHENCE_N_DAYPARTS);

/* ORDER UNIT: what stands before the count and behind it. */
static const struct
{
  const char *before;
  const char *behind;
  gint        multiple;
} lengths[] = {
  { "P", "X", 1 },  { "PT", "S", 1 }, { "PT", "M", 1 }, { "PT", "H", 1 }, { "P", "D", 1 },  { "P", "WE", 1 },  { "P", "W", 1 },
  { "P", "W", 2 },  { "P", "M", 1 },  { "P", "Q", 1 },  { "P", "S", 1 },  { "P", "Y", 1 },  { "P", "Y", 1 },   { "P", "DE", 1 },
  { "P", "CE", 1 }, { "P", "ML", 1 },
};
G_STATIC_ASSERT (G_N_ELEMENTS (lengths) == WHENCE_N_UNITS);

static const char *const seasons[] = { "SP", "SU", "FA", "WI" };

/**
 * whence_value_of_date:
 * @expression: a dated expression
 * @span: where it was placed, its qualifiers left out
 *
 * Returns: (transfer full): its TIMEX3 value
 */
char *
whence_value_of_date (const WhenceExpression *expression,
                      const WhenceSpan       *span)
{
  WhenceSpan plain = *span;
  g_autofree char *value = NULL;

  plain.flags = 0;
  value = whence_timex3_format (&plain);
  if (expression->fields & WHENCE_FIELD_PART)
    {
      value[strcspn (value, "T/")] = '\0';
      return g_strconcat (value, parts[expression->part], NULL);
    }
  if (expression->kind == WHENCE_EXPRESSION_OFFSET && (expression->fields & WHENCE_FIELD_UNIT) && expression->unit < WHENCE_UNIT_DAY && span->precision >= WHENCE_PRECISION_DAY)
    return g_strconcat (value, "TXX", NULL);
  if ((expression->fields & WHENCE_FIELD_UNIT) && expression->unit == WHENCE_UNIT_WEEKEND)
    {
      gint year;
      guint week;

      whence_day_get_week (whence_span_get_first_day (span), &year, &week);
      return g_strdup_printf ("%04d-W%02u-WE", year, week);
    }
  return g_steal_pointer (&value);
}

/**
 * whence_value_within:
 * @span: a month, a year or what is between
 * @unit: what lies in it, nothing tells where: a month or a day
 *
 * Returns: (transfer full): the TIMEX3 value: "1987-05-XX" of a day, "1987-XX" of a month
 */
char *
whence_value_within (const WhenceSpan *span,
                     WhenceUnit        unit)
{
  WhenceCivil first = whence_civil_from_day (whence_span_get_first_day (span));
  gboolean month = span->precision == WHENCE_PRECISION_MONTH;
  WhenceSpan whole = month ? whence_span_from_month (first.year, first.month) : whence_span_from_year (first.year);
  g_autofree char *value = whence_timex3_format (&whole);

  return g_strconcat (value, month || unit == WHENCE_UNIT_MONTH ? "-XX" : "-XX-XX", NULL);
}

/**
 * whence_value_of_unplaced:
 * @expression: a calendar expression that nothing tells the year or week of
 *
 * Returns: (transfer full): its TIMEX3 value with X for what is not known
 */
char *
whence_value_of_unplaced (const WhenceExpression *expression)
{
  guint32 fields = expression->fields;

  if ((fields & WHENCE_FIELD_MONTH) && (fields & WHENCE_FIELD_DAY))
    return g_strdup_printf ("XXXX-%02u-%02u", expression->month, expression->day);
  if (fields & WHENCE_FIELD_MONTH)
    return g_strdup_printf ("XXXX-%02u", expression->month);
  if (fields & WHENCE_FIELD_SEASON)
    return g_strdup_printf ("XXXX-%s", seasons[(expression->season + 3) % 4]);
  if (fields & WHENCE_FIELD_QUARTER)
    return g_strdup_printf ("XXXX-Q%u", expression->quarter);
  if (fields & WHENCE_FIELD_WEEKDAY)
    return g_strdup_printf ("XXXX-WXX-%u%s", expression->weekday, parts[expression->part]);
  if (fields & WHENCE_FIELD_MINUTE)
    return g_strdup_printf ("XXXX-XX-XXT%02d:%02d", expression->minute / 60, expression->minute % 60);
  if (fields & WHENCE_FIELD_PART)
    return g_strconcat ("XXXX-XX-XX", parts[expression->part], NULL);
  return g_strdup (expression->unit == WHENCE_UNIT_YEAR ? "XXXX" : "XXXX-XX-XX");
}

/* "P4Y2M9D", "PT2H21M9S": the parts of the day behind one T. */
static char *
value_of_parts (const WhenceExpression *expression)
{
  GString *value = g_string_new (NULL);
  gboolean clock = lengths[expression->unit].before[1] == 'T';

  g_string_printf (value, "%s%" G_GINT64_FORMAT "%s", lengths[expression->unit].before,
                   (gint64) expression->count * lengths[expression->unit].multiple, lengths[expression->unit].behind);
  for (guint i = 0; i < expression->n_more; i++)
    {
      guint unit = expression->more_units[i];

      if (lengths[unit].before[1] == 'T' && !clock)
        {
          g_string_append_c (value, 'T');
          clock = TRUE;
        }
      g_string_append_printf (value, "%" G_GINT64_FORMAT "%s", (gint64) expression->more_counts[i] * lengths[unit].multiple,
                              lengths[unit].behind);
    }
  return g_string_free (value, FALSE);
}

/**
 * whence_value_of_duration:
 * @expression: a length
 *
 * Returns: (transfer full): its TIMEX3 value: "P6W", "P2.5Y", "PXM"
 */
char *
whence_value_of_duration (const WhenceExpression *expression)
{
  gint64 count = (gint64) expression->count * lengths[expression->unit].multiple;
  const char *before = lengths[expression->unit].before, *behind = lengths[expression->unit].behind;

  if ((expression->fields & WHENCE_FIELD_VAGUE_COUNT) || !(expression->fields & WHENCE_FIELD_COUNT))
    {
      if (!(expression->fields & WHENCE_FIELD_VAGUE_COUNT) && (expression->fields & WHENCE_FIELD_SHIFT))
        return g_strdup_printf ("%s1%s", before, behind);
      return g_strdup_printf ("%sX%s", before, behind);
    }
  if (expression->fields & WHENCE_FIELD_HALF_COUNT)
    return g_strdup_printf ("%s%" G_GINT64_FORMAT ".5%s", before, count, behind);
  if (expression->n_more > 0)
    return value_of_parts (expression);
  if (expression->fields & WHENCE_FIELD_DECIMAL)
    return g_strdup_printf (expression->hundredths % 10 == 0 ? "%s%" G_GINT64_FORMAT ".%u%s" : "%s%" G_GINT64_FORMAT ".%02u%s", before, count,
                            expression->hundredths % 10 == 0 ? expression->hundredths / 10u : (guint) expression->hundredths, behind);
  return g_strdup_printf ("%s%" G_GINT64_FORMAT "%s", before, count, behind);
}

/**
 * whence_value_of_set:
 * @expression: what recurs
 *
 * Returns: (transfer full): its TIMEX3 value: "XXXX-WXX-2", "P1D"
 */
char *
whence_value_of_set (const WhenceExpression *expression)
{
  WhenceExpression one = *expression;

  if (!(expression->fields & WHENCE_FIELD_UNIT))
    return whence_value_of_unplaced (expression);
  if (!(one.fields & WHENCE_FIELD_COUNT) || one.count == 0)
    {
      one.count = 1;
      one.fields |= WHENCE_FIELD_COUNT;
    }
  return whence_value_of_duration (&one);
}

/**
 * whence_value_of_vague:
 * @rule: id of a rule of the vague kind
 *
 * Returns: (transfer full): "PRESENT_REF", "PAST_REF" or "FUTURE_REF"
 */
char *
whence_value_of_vague (const char *rule)
{
  g_autofree char *upper = g_ascii_strup (rule, -1);

  return g_strconcat (upper, "_REF", NULL);
}

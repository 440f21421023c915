/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Both ends of one stretch with something put in between: "from 1968, when the mill closed, until 1989"; and the end that a length tells: "for three weeks
 * from 15 April". */
#include "whence-resolver-private.h"

#include "whence-place.h"

/* So many words may be put in between commas, and behind "until" before its date: "until his defeat in 2012". */
#define PUT_IN_MAX 30
#define NOUN_MAX 6
/* So many expressions behind the first end the second is looked for. */
#define REACH 4

/* What leads to the expression at @first, "until" or "to"; or @first. */
static guint
find_lead (const WhenceTokens *tokens,
           guint               first)
{
  guint at = first;

  if (at > 0 && tokens->classes[at - 1] == WHENCE_CLASS_THE)
    at--;
  return at > 0 && (tokens->classes[at - 1] == WHENCE_CLASS_UNTIL || tokens->classes[at - 1] == WHENCE_CLASS_TO) ? at - 1 : first;
}

/* Whether no sentence or main clause ends there. */
static gboolean
is_open (const WhenceTokens *tokens,
         guint               begin,
         guint               end)
{
  for (guint i = begin; i <= end; i++)
    if ((tokens->tokens[i].flags & WHENCE_TOKEN_INITIAL) || whence_tokens_is_mark (tokens, i, ';') || whence_tokens_is_mark (tokens, i, ':'))
      return FALSE;
  return TRUE;
}

/* Whether no more than something between commas, or the noun that "until" leads to, stands between the two. */
static gboolean
is_end_of (const WhenceTokens     *tokens,
           const WhenceExpression *first,
           const WhenceExpression *last)
{
  guint begin = first->first + first->n, lead = find_lead (tokens, last->first);

  if (last->kind != WHENCE_EXPRESSION_CALENDAR || last->first <= begin + 1 || last->first - begin > PUT_IN_MAX || !is_open (tokens, begin, last->first))
    return FALSE;
  /* "until his defeat in 2012", "until the plague of 1349" */
  if (tokens->classes[begin] == WHENCE_CLASS_UNTIL && last->first - begin <= NOUN_MAX
      && (last->lead == WHENCE_LEAD_IN || tokens->classes[last->first - 1] == WHENCE_CLASS_OF))
    {
      for (guint i = begin; i < last->first; i++)
        if (tokens->classes[i] == WHENCE_CLASS_COMMA)
          return FALSE;
      return TRUE;
    }
  return lead < last->first && lead > begin + 1 && tokens->classes[begin] == WHENCE_CLASS_COMMA && tokens->classes[lead - 1] == WHENCE_CLASS_COMMA;
}

/* Whether more is told of the second end: "until his defeat in 2012", "until 1989, when he left". */
static gboolean
is_told_of (const WhenceTokens     *tokens,
            const WhenceExpression *first,
            const WhenceExpression *last)
{
  guint behind = last->first + last->n;

  return tokens->classes[first->first + first->n] == WHENCE_CLASS_UNTIL
         || (behind + 1 < tokens->n_tokens && tokens->classes[behind] == WHENCE_CLASS_COMMA && whence_tokens_is_function (tokens, behind + 1, WHENCE_FUNCTION_WHEN));
}

/* "for three weeks from 15 April", "for six years from 1970" */
static gboolean
lasts (const WhenceResolver *self,
       guint                 index,
       WhenceTimex          *begin)
{
  const WhenceExpression *length = &g_array_index (self->expressions, WhenceExpression, index) - 1;
  WhencePrecision precision;
  WhenceSpan end;

  if (index == 0 || length->kind != WHENCE_EXPRESSION_DURATION || !(length->fields & WHENCE_FIELD_COUNT)
      || (length->fields & (WHENCE_FIELD_VAGUE_COUNT | WHENCE_FIELD_HALF_COUNT)) || length->first + length->n + 1 != length[1].first)
    return FALSE;
  precision = whence_unit_get_precision ((WhenceUnit) length->unit);
  if (precision < begin->span.precision || precision > WHENCE_PRECISION_YEAR)
    return FALSE;
  end = whence_span_add (begin->span, length->count * whence_unit_get_multiple ((WhenceUnit) length->unit), precision);
  if (begin->span.precision == WHENCE_PRECISION_DAY)
    end = whence_span_from_day (whence_span_get_first_day (&end) - 1);
  begin->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL);
  end.flags = begin->span.flags;
  begin->span = whence_span_join (begin->span, end);
  begin->stretched = TRUE;
  begin->n_alternatives = 0;
  return TRUE;
}

/**
 * whence_stretch_join:
 * @self: (inout): a resolver that has resolved all there is
 * @index: of an expression
 *
 * Where another expression ends what this one begins or says how long it takes, it has the span of both and the other is a part of it.
 */
void
whence_stretch_join (WhenceResolver *self,
                     guint           index)
{
  const WhenceExpression *first = &g_array_index (self->expressions, WhenceExpression, index);
  WhenceTimex *begin;

  if (first->lead != WHENCE_LEAD_FROM || self->of_expressions[index] < 0)
    return;
  begin = whence_resolver_timex_at (self, self->of_expressions[index]);
  if (!begin->has_span || begin->part || !(begin->span.flags & WHENCE_SPAN_OPEN_END) || lasts (self, index, begin))
    return;
  for (guint i = index + 1; i < MIN (index + REACH, self->expressions->len); i++)
    {
      const WhenceExpression *last = &g_array_index (self->expressions, WhenceExpression, i);
      WhenceTimex *end;

      if (!is_end_of (self->tokens, first, last) || self->of_expressions[i] < 0)
        continue;
      end = whence_resolver_timex_at (self, self->of_expressions[i]);
      if (!end->has_span || end->part || end->span.begin <= begin->span.begin)
        return;
      begin->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_END | WHENCE_SPAN_INTERVAL);
      end->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_INTERVAL);
      begin->span = whence_span_join (begin->span, end->span);
      begin->stretched = TRUE;
      end->part = !is_told_of (self->tokens, first, last);
      begin->n_alternatives = 0;
      return;
    }
}

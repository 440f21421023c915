/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is told without a date between two events that have one happened between them, where the text tells in order of time: "In 1914 she built a
 * mill.  She bought the farm.  In 1918 …". */
#include "whence-ordered.h"

#include "whence-undated.h"
#include "whence-writing.h"

/* So far from the events on both sides, in bytes, and in paragraphs. */
#define REACH_BYTES 1500
#define REACH_PARAGRAPHS 1
#define CONFIDENCE 30

/* An event with a date of the past, where the text tells of it. */
typedef struct
{
  const WhenceEvent   *event;
  const WhenceMention *mention;
  guint                paragraph;
} Point;

/**
 * whence_ordered_is_next:
 * @tree: a sentence without a date
 * @verb: its predicate
 *
 * Returns: whether it tells what happened next: "bought" or "was bought", but neither "had bought" nor "once bought"
 */
gboolean
whence_ordered_is_next (const WhenceTree *tree,
                        gint              verb)
{
  if (!whence_undated_is_past (tree, verb, FALSE) || whence_tree_find_child (tree, verb, WHENCE_DEPREL_AUX) >= 0)
    return FALSE;
  for (guint i = 0; i < tree->n; i++)
    if (whence_tree_word_is (tree, (gint) i, tree->lexicon->elsewhens))
      return FALSE;
  return TRUE;
}

/**
 * whence_ordered_find_noun:
 * @tree: a sentence without a date
 * @entities: names of its article
 * @verb: its predicate, which tells what happened next
 *
 * "Their friendship grew, as Lind's visit to Turin showed".
 *
 * Returns: the noun of what somebody named did, or -1
 */
gint
whence_ordered_find_noun (const WhenceTree     *tree,
                          const WhenceEntities *entities,
                          gint                  verb)
{
  for (guint i = 0; i < tree->n; i++)
    {
      gint noun = tree->syntax[i].head;
      const WhenceKindRow *row = noun > (gint) i && tree->syntax[i].deprel == WHENCE_DEPREL_NMOD_POSS ? whence_tree_get_event_noun (tree, noun) : NULL;
      WhenceEntityKind kind;
      guint n;

      if (whence_undated_is_of_note (row) && whence_tree_is_below (tree, noun, verb) && !whence_deprel_is_subject (tree->syntax[noun].deprel)
          && whence_entities_get_at (entities, tree->first + i, &kind, &n) != NULL && (kind == WHENCE_ENTITY_PERSON || kind == WHENCE_ENTITY_LAND))
        return noun;
    }
  return -1;
}

/* The paragraph that @place is in, from @paragraph on. */
static guint
find_paragraph (const WhenceArticle *article,
                guint                paragraph,
                guint32              place)
{
  while (paragraph + 1 < article->n_paragraphs && article->paragraphs[paragraph].end <= place)
    paragraph++;
  return paragraph;
}

static gboolean
is_point (const WhenceEvent     *event,
          const WhenceReference *reference)
{
  const WhenceSpan *span = &event->span;
  const WhenceSpan *written = whence_writing_get_day (reference);

  return event->dated && event->flags == 0 && span->precision <= WHENCE_PRECISION_YEAR
         && !(span->flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF))
         && (written == NULL || span->begin < written->end);
}

static gint
compare_points (gconstpointer a,
                gconstpointer b)
{
  const WhenceMention *first = ((const Point *) a)->mention, *second = ((const Point *) b)->mention;

  return (first->begin > second->begin) - (first->begin < second->begin);
}

static GArray *
find_points (const WhenceSource    *source,
             const WhenceReference *reference,
             const GPtrArray       *events,
             guint                  first)
{
  GArray *points = g_array_new (FALSE, FALSE, sizeof (Point));
  guint paragraph = 0;

  for (guint i = first; i < events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (events, i);
      Point point = { event, g_ptr_array_index (event->mentions, 0), 0 };

      if (is_point (event, reference))
        g_array_append_val (points, point);
    }
  g_array_sort (points, compare_points);
  for (guint i = 0; i < points->len; i++)
    {
      Point *point = &g_array_index (points, Point, i);

      point->paragraph = paragraph = find_paragraph (source->article, paragraph, point->mention->begin);
    }
  return points;
}

static gboolean
is_before (const GArray *points,
           guint         point,
           guint         other)
{
  return g_array_index (points, Point, point).event->span.begin <= g_array_index (points, Point, other).event->span.begin;
}

/* Whether the text tells in order of time around the gap before @next: one side of it lies before the other, and goes on so. */
static gboolean
rises (const GArray *points,
       guint         next)
{
  if (g_array_index (points, Point, next - 1).event->span.end > g_array_index (points, Point, next).event->span.begin)
    return FALSE;
  return (next >= 2 && is_before (points, next - 2, next - 1)) || (next + 1 < points->len && is_before (points, next, next + 1));
}

static gboolean
is_near (const Point *point,
         guint32      place,
         guint        paragraph)
{
  guint32 begin = point->mention->begin;

  return (place > begin ? place - begin : begin - place) <= REACH_BYTES
         && (paragraph > point->paragraph ? paragraph - point->paragraph : point->paragraph - paragraph) <= REACH_PARAGRAPHS;
}

/* No more exactly than to a day. */
static WhenceSpan
make_bound (const WhenceSpan *span)
{
  return span->precision < WHENCE_PRECISION_DAY ? whence_span_from_day (whence_span_get_first_day (span)) : *span;
}

static void
set_bounds (const WhenceSource  *source,
            const WhenceOrdered *ordered,
            const Point         *before,
            const Point         *behind)
{
  const WhenceToken *word = &source->tokens->tokens[ordered->token];
  WhenceEvent *event = ordered->event;
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  mention->span = whence_span_join (make_bound (&before->event->span), make_bound (&behind->event->span));
  mention->span.flags |= WHENCE_SPAN_ONE_OF;
  mention->expression_begin = word->begin;
  mention->expression_end = word->begin + word->length;
  mention->anchor_begin = before->mention->expression_begin;
  mention->anchor_end = before->mention->expression_end;
  mention->rule = "order-of-telling";
  mention->reason = WHENCE_REASON_BOUNDS;
  mention->confidence = CONFIDENCE;
  event->span = mention->span;
  event->confidence = CONFIDENCE;
  event->dated = TRUE;
}

/**
 * whence_ordered_place:
 * @source: an article
 * @reference: its reference date
 * @events: (element-type WhenceEvent): its events, to which those are added that are placed between two of them
 * @first: which of them is the first of this article
 * @undated: (element-type WhenceEvent): what is told without a date, from which those are taken
 * @ordered: (element-type WhenceOrdered): those of @undated that may be placed, in the same order
 *
 * Gives bounds to what is told without a date where the text tells in order of time: of the events around it the dates rise.
 */
void
whence_ordered_place (const WhenceSource    *source,
                      const WhenceReference *reference,
                      GPtrArray             *events,
                      guint                  first,
                      GPtrArray             *undated,
                      const GArray          *ordered)
{
  g_autoptr (GArray) points = NULL;
  guint next = 0, paragraph = 0, kept = 0, at = 0;

  if (ordered->len == 0)
    return;
  points = find_points (source, reference, events, first);
  for (guint i = 0; i < undated->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (undated, i);
      const WhenceOrdered *row = at < ordered->len ? &g_array_index (ordered, WhenceOrdered, at) : NULL;
      guint32 place;

      undated->pdata[kept++] = event;
      if (row == NULL || row->event != event)
        continue;
      at++;
      place = ((const WhenceMention *) g_ptr_array_index (event->mentions, 0))->begin;
      paragraph = find_paragraph (source->article, paragraph, place);
      while (next < points->len && g_array_index (points, Point, next).mention->begin <= place)
        next++;
      if (next == 0 || next == points->len || event->flags != 0 || !rises (points, next) || !is_near (&g_array_index (points, Point, next - 1), place, paragraph)
          || !is_near (&g_array_index (points, Point, next), place, paragraph))
        continue;
      set_bounds (source, row, &g_array_index (points, Point, next - 1), &g_array_index (points, Point, next));
      g_ptr_array_add (events, event);
      kept--;
    }
  for (guint i = kept; i < undated->len; i++)
    undated->pdata[i] = NULL;
  undated->len = kept;
}

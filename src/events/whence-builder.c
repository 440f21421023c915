/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes events of an article's dates.  A date belongs to the clause or noun that it hangs on by the parse; a noun's phrase that stands before or
 * after a clause ("before the invasion in 2022, he …") tells of two events.  No event is made of page furniture, of lengths without an
 * anchor, of what recurs, and of spans of a century and more. */
#include "whence-builder-private.h"
#include "whence-builder.h"

#include <string.h>

#include "whence-alone.h"
#include "whence-anchor.h"
#include "whence-aside.h"
#include "whence-attributive.h"
#include "whence-behind.h"
#include "whence-cast-told.h"
#include "whence-cast.h"
#include "whence-clash.h"
#include "whence-field.h"
#include "whence-headed.h"
#include "whence-life.h"
#include "whence-modality.h"
#include "whence-nothing.h"
#include "whence-ordered.h"
#include "whence-passage.h"
#include "whence-prepared.h"
#include "whence-retold.h"
#include "whence-row-context.h"
#include "whence-standfirst.h"
#include "whence-telling.h"
#include "whence-things.h"
#include "whence-title-beginning.h"
#include "whence-title-fuller.h"
#include "whence-title-topic.h"
#include "whence-writing.h"

/* What is told of by its whole sentence is less sure to be an event. */
#define REST_CONFIDENCE 40
/* So many sentences are parsed one after the other, since what a step needs is near the processor while it goes on. */
#define STRETCH 64

/* --- making an event --- */

/**
 * whence_builder_make_id:
 * @self: what makes an article's events
 * @begin: where one of them is told
 * @part: what tells it from another that is told there
 *
 * Returns: (transfer full): its id
 */
char *
whence_builder_make_id (const WhenceBuilder *self,
                        guint                begin,
                        const char          *part)
{
  g_autoptr (GChecksum) sum = g_checksum_copy (self->ids);
  char place[16];

  g_checksum_update (sum, (const guchar *) place, g_snprintf (place, sizeof place, ":%u%s", begin, part));
  return g_strndup (g_checksum_get_string (sum), 16);
}

/**
 * whence_builder_set_date:
 * @self: what makes an article's events
 * @timex: a date
 * @side: -1 if what is told happened before @timex, 1 if after it, else 0
 * @mention: (inout): a telling, which has that date then
 */
void
whence_builder_set_date (const WhenceBuilder *self,
                         const WhenceTimex   *timex,
                         gint                 side,
                         WhenceMention       *mention)
{
  mention->span = timex->span;
  if (side != 0)
    {
      mention->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END);
      mention->span.flags |= WHENCE_SPAN_ONE_OF | (side < 0 ? WHENCE_SPAN_OPEN_BEGIN : WHENCE_SPAN_OPEN_END);
    }
  mention->expression_begin = timex->begin;
  mention->expression_end = timex->end;
  mention->rule = timex->rule;
  mention->reason = timex->reason;
  mention->hangs = timex->hangs;
  mention->confidence = timex->confidence;
  mention->n_alternatives = timex->n_alternatives;
  memcpy (mention->alternatives, timex->alternatives, sizeof mention->alternatives);
  if (timex->anchor >= 0 && (guint) timex->anchor < self->source.timexes->len)
    {
      if (side == 0)
        mention->distance = timex->distance;
      mention->anchor_begin = whence_source_get_timex (&self->source, (guint) timex->anchor)->begin;
      mention->anchor_end = whence_source_get_timex (&self->source, (guint) timex->anchor)->end;
    }
}

/* What the event's own words leave open is told where its title is from. */
static void
add_fuller (WhenceEvent  *event,
            GPtrArray    *participants,
            WhenceFuller *fuller)
{
  if (event->kind == WHENCE_KIND_OTHER)
    event->kind = fuller->kind;
  if (event->place == NULL)
    event->place = g_steal_pointer (&fuller->place);
  for (guint i = 0; fuller->people != NULL && i < fuller->people->len; i++)
    if (!g_ptr_array_find_with_equal_func (participants, g_ptr_array_index (fuller->people, i), g_str_equal, NULL))
      g_ptr_array_add (participants, g_strdup (g_ptr_array_index (fuller->people, i)));
  whence_fuller_clear (fuller);
}

/* What happened lately is of the story, and so is what somebody builds, sells or decides; wars and floods of long before are where that comes from. */
static gboolean
is_of_story (const WhenceBuilder *self, const WhenceEvent *event, const WhenceTimex *timex)
{
  switch (event->kind)
    {
    case WHENCE_KIND_WAR:
    case WHENCE_KIND_DISASTER:
    case WHENCE_KIND_DEATH:
    case WHENCE_KIND_SCIENCE:
    case WHENCE_KIND_DRILL:
    case WHENCE_KIND_OTHER:
      return whence_writing_is_recent (self->reference, timex);
    default:
      return TRUE;
    }
}

/* The first word of the sentence that the name begins with, or -1. */
static gint
find_named (const WhenceTree *tree,
            const char       *name)
{
  for (gint i = 0; i < (gint) tree->n; i++)
    if (g_str_has_prefix (tree->words[i].text, name))
      return i;
  return -1;
}

/* "met in Oslo in 2001 and in Geneva in 2004": whether a date stands between the two. */
static gboolean
are_of_two_dates (const WhenceSetting *setting,
                  const char          *place,
                  const char          *other)
{
  gint first = find_named (setting->tree, place), second = find_named (setting->tree, other);

  for (gint i = MIN (first, second); first >= 0 && second >= 0 && i < MAX (first, second); i++)
    if (setting->dated[i])
      return TRUE;
  return FALSE;
}

/* Where its title says that it happened, where the clause names no place, or one that stands by another date and is not told. */
static void
tell_place (const WhenceBuilder *self,
            const WhenceSetting *setting,
            gint                 node,
            const char          *title,
            WhenceEvent         *event)
{
  g_autofree char *told = event->place == NULL || strstr (title, event->place) == NULL ? whence_cast_find_place_told (setting->tree, self->source.entities, node, title) : NULL;

  if (told == NULL || (event->place != NULL && !are_of_two_dates (setting, event->place, told)))
    return;
  g_free (event->place);
  event->place = g_steal_pointer (&told);
}

/**
 * whence_builder_make:
 * @self: what makes an article's events
 * @setting: a sentence
 * @timex: (nullable): when it happened
 * @node: what happened, in the sentence
 * @way: how it is told
 * @side: -1 if it happened before @timex, 1 if after it, else 0
 * @told: (nullable) (transfer full): its title, if that is known
 *
 * Returns: (transfer full) (nullable): an event, or %NULL if no title can be made
 */
WhenceEvent *
whence_builder_make (const WhenceBuilder *self,
                     const WhenceSetting *setting,
                     const WhenceTimex   *timex,
                     gint                 node,
                     WhenceTellingWay     way,
                     gint                 side,
                     char                *told)
{
  g_autofree guint8 *within = g_new0 (guint8, setting->tree->n);
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func (g_free);
  WhenceFuller fuller = { 0 };
  g_autofree char *label = NULL;
  gboolean is_here = timex != NULL && timex->first_token >= setting->tree->first; /* and not in the heading above */
  WhenceModality modality = whence_modality_read (setting->tree, setting->dated, is_here ? (gint) (timex->first_token - setting->tree->first) : -1,
                                                  node, way == WHENCE_TELLING_NOUN, whence_writing_is_ahead (self->reference, timex));
  g_autofree char *title = told != NULL ? told : whence_telling_tell (&self->source, setting, &modality, node, way, &label, &fuller);
  WhenceEvent *event;
  WhenceMention *mention;

  if (title == NULL)
    return NULL;
  event = whence_event_new ();
  mention = whence_mention_new ();
  mention->article = whence_article_ref (self->source.article);
  whence_tree_mark (setting->tree, node, FALSE, within, 1);
  whence_cast_mark_antecedent (setting->tree, node, within);
  for (guint i = 0; i < setting->tree->n; i++)
    within[i] = within[i] && !setting->dated[i];
  event->kind = whence_cast_get_kind_joined (&setting->context, way == WHENCE_TELLING_CLAUSE ? node : -1, title);
  if (event->kind == WHENCE_KIND_OTHER)
    event->kind = whence_cast_get_kind (setting->tree, self->source.entities, within, node, way == WHENCE_TELLING_NOUN, &event->kind_slight);
  if (event->kind == WHENCE_KIND_OTHER)
    event->kind = whence_cast_get_kind_above (setting->tree, self->source.entities, node, modality.teller, title);
  event->flags = modality.flags;
  whence_cast_find_names (setting->tree, self->source.entities, self->source.things, within, node, event->kind, participants, &event->place);
  add_fuller (event, participants, &fuller);
  if (told == NULL)
    whence_cast_add_first (setting->tree, self->source.entities, title, participants);
  tell_place (self, setting, node, title, event);
  if (timex != NULL)
    {
      for (guint i = 0; is_here && i < timex->n_tokens; i++)
        within[MIN (timex->first_token - setting->tree->first + i, setting->tree->n - 1)] = 1;
      whence_builder_set_date (self, timex, side, mention);
    }
  whence_passage_mark (setting, modality.teller >= 0 ? modality.teller : node, within);
  whence_passage_set (&self->source, setting, within, mention);
  event->dated = timex != NULL;
  event->span = mention->span;
  event->title = g_steal_pointer (&title);
  event->label = label != NULL && *label != '\0' ? g_steal_pointer (&label) : whence_label_cut (setting->tree, event->title);
  event->id = whence_builder_make_id (self, timex != NULL ? timex->begin : mention->begin, timex == NULL ? "u" : side != 0 ? "b" : "");
  event->confidence = mention->confidence;
  mention->title = g_strdup (event->title);
  mention->label = g_strdup (event->label);
  mention->joined = g_strdup ("");
  g_ptr_array_add (participants, NULL);
  g_strfreev (event->participants);
  event->participants = (char **) g_ptr_array_free (g_steal_pointer (&participants), FALSE);
  g_ptr_array_add (event->mentions, mention);
  if (told == NULL && !whence_alone_is_clear (&setting->context, event->title, is_of_story (self, event, timex)))
    g_hash_table_insert (self->unclear, whence_event_ref (event), whence_title_find_fuller (&setting->context, event->title));
  return event;
}

/**
 * whence_builder_add:
 * @self: (inout): what makes an article's events
 * @setting: a sentence
 * @timex: (nullable): when it happened
 * @node: what happened, in the sentence, or -1
 * @is_noun: whether that is a noun
 * @side: -1 if it happened before @timex, 1 if after it, else 0
 *
 * Adds the event that @node tells, unless another tells it more exactly.
 *
 * Returns: whether there is one
 */
gboolean
whence_builder_add (WhenceBuilder       *self,
                    const WhenceSetting *setting,
                    const WhenceTimex   *timex,
                    gint                 node,
                    gboolean             is_noun,
                    gint                 side)
{
  WhenceEvent *event = node >= 0 ? whence_builder_make (self, setting, timex, node, is_noun ? WHENCE_TELLING_NOUN : WHENCE_TELLING_CLAUSE, side, NULL) : NULL;

  if (event != NULL && timex != NULL && whence_retold_is (self->events, event))
    {
      whence_event_unref (event);
      return TRUE;
    }
  if (event != NULL)
    g_ptr_array_add (timex != NULL ? self->events : self->undated, event);
  return event != NULL;
}

/* @title: (transfer full): of the event and its one telling */
static void
set_title (WhenceEvent *event,
           char        *title)
{
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  g_free (event->title);
  event->title = title;
  g_free (mention->title);
  mention->title = g_strdup (title);
}

/* "celebrate 75 years of …": what began then hangs on the length. */
static gboolean
add_anniversary (WhenceBuilder       *self,
                 const WhenceSetting *setting,
                 const WhenceTimex   *timex)
{
  const WhenceTree *tree = setting->tree;

  gint behind = (gint) (timex->first_token + timex->n_tokens - tree->first);

  for (gint of = behind + 1; of < (gint) tree->n; of++)
    {
      WhenceEvent *event;

      if (whence_tree_find_case (tree, of) != behind || (event = whence_builder_make (self, setting, timex, of, WHENCE_TELLING_NOUN, 0, NULL)) == NULL)
        continue;
      set_title (event, whence_title_of_beginning (&setting->context, behind - 1, event->title));
      g_ptr_array_add (self->events, event);
      return TRUE;
    }
  return FALSE;
}

static gboolean
is_since (const WhenceTimex *timex)
{
  return (timex->span.flags & WHENCE_SPAN_OPEN_END) && (timex->span.flags & WHENCE_SPAN_INTERVAL);
}

/* Where no clause or noun could be told of, the sentence itself is. */
static void
add_rest (WhenceBuilder       *self,
          const WhenceSetting *setting,
          const WhenceTimex   *timex)
{
  WhenceEvent *event = whence_builder_make (self, setting, timex, whence_rows_get_root (setting), WHENCE_TELLING_REST, 0, NULL);

  if (event == NULL)
    return;
  event->confidence = MIN (event->confidence, REST_CONFIDENCE);
  if (whence_retold_is (self->events, event))
    whence_event_unref (event);
  else
    g_ptr_array_add (self->events, event);
}

/* "On 8 May, three days after the vote was held": what stands behind has a date of its own. */
static gboolean
build_behind (WhenceBuilder       *self,
              const WhenceSetting *setting,
              const WhenceTimex   *timex)
{
  gboolean is_noun;
  gint node = whence_behind_find (setting->tree, timex->first_token + timex->n_tokens - setting->tree->first, &is_noun);

  /* "in August, a week before the war": says little */
  return node >= 0 && !(is_noun && (timex->span.flags & WHENCE_SPAN_APPROXIMATE)) && whence_builder_add (self, setting, timex, node, is_noun, 0);
}

/* What "when" puts beside what was told last, unless it is told in the same words. */
static void
add_meanwhile (WhenceBuilder       *self,
               const WhenceSetting *setting,
               const WhenceTimex   *timex,
               gint                 node)
{
  guint n = self->events->len;
  WhenceEvent *event;

  if (node < 0 || n == 0 || !whence_builder_add (self, setting, timex, node, FALSE, 0) || self->events->len == n)
    return;
  event = self->events->pdata[n];
  g_free (event->id);
  event->id = whence_builder_make_id (self, timex->begin, "w");
  if (strstr (((const WhenceEvent *) self->events->pdata[n - 1])->title, event->title + 1) != NULL)
    g_ptr_array_set_size (self->events, (gint) n);
}

/* Returns: whether the date told of anything that happened */
static gboolean
build_timex (WhenceBuilder       *self,
             const WhenceSetting *setting,
             const WhenceTimex   *timex)
{
  WhenceAnchorDate date = { .first = timex->first_token - setting->tree->first, .n = timex->n_tokens, .open = is_since (timex) || timex->stretched, .stretched = timex->stretched,
                            .when = whence_writing_get_side (self->reference, timex), .guessed = timex->reason == WHENCE_REASON_TENSE_FUTURE };
  WhenceTimex told = *timex, end = *timex;
  WhenceEventAnchor anchor;
  gboolean asked;

  if (timex->behind)
    return build_behind (self, setting, timex);
  if (timex->reason == WHENCE_REASON_ANNIVERSARY)
    {
      add_anniversary (self, setting, timex);
      return TRUE;
    }
  /* "until 1974, when he left", "from 1970 to 1974, when he left", "by 1974, when he left"; but "more than two years before, when he left" */
  if (timex->type != WHENCE_TIMEX_DURATION && (timex->span.flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_OPEN_BEGIN))
      && !(timex->span.flags & WHENCE_SPAN_OPEN_END))
    end.span = whence_span_from_unit (whence_span_get_last_day (&timex->span), (WhencePrecision) timex->span.end_precision);
  anchor = whence_anchor_find (setting->tree, setting->dated, &date);
  if (anchor.aside || whence_clash_only_says (setting->tree, setting->dated, &date, anchor.node) || whence_tree_found_is (setting->tree, anchor.node, setting->tree->lexicon->comparisons))
    return FALSE;
  if (anchor.node >= 0 && !anchor.is_noun && (anchor.node = whence_nothing_pass (setting->tree, setting->dated, (gint) date.first, anchor.node)) < 0)
    return FALSE;
  if (!anchor.is_noun && whence_attributive_is_thing (setting->tree, setting->dated, &date))
    return FALSE;
  /* "Join the parade on 14 July": the parade is told of; "Ask anybody where he was in 1957": nothing is */
  asked = anchor.node >= 0 && !anchor.is_noun && whence_nothing_is_asked (setting->tree, setting->dated, anchor.node);
  if (asked && whence_builder_add (self, setting, &told, whence_anchor_nearest (setting->tree, setting->dated, date.first), TRUE, 0))
    return TRUE;
  if (asked && whence_writing_get_side (self->reference, timex) < 0)
    return FALSE;
  if (anchor.node >= 0 && !anchor.is_noun && whence_nothing_is_pointed_at (setting->tree, anchor.node))
    {
      gint named = whence_anchor_named (setting->tree, date.first);

      if (named < 0)
        named = whence_behind_find_when (setting->tree, anchor.node);
      anchor.node = named >= 0 ? named : anchor.node;
    }
  if (!anchor.is_noun)
    anchor.node = whence_anchor_find_sudden (setting->tree, setting->dated, &date, anchor.node);
  if (anchor.over || (anchor.is_noun && whence_clash_is_sudden (setting->tree, anchor.node)))
    whence_aside_turn (&told, WHENCE_REASON_TENSE_PAST);
  else if (anchor.moved)
    whence_aside_turn (&told, WHENCE_REASON_TENSE_FUTURE);
  /* also "before next week's talks", which are next week */
  if (anchor.point || anchor.moved || anchor.beside >= 0 || (anchor.is_noun && anchor.node > (gint) date.first))
    {
      /* "after the vote in 2017": the vote was in 2017, what is told beside it came after */
      WhenceTimex point = told;

      if (timex->stretched)
        point.span = whence_span_from_unit (whence_span_get_first_day (&point.span), (WhencePrecision) point.span.precision);
      if (point.span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END))
        point.span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
      whence_builder_add (self, setting, &point, anchor.node, anchor.is_noun, 0);
      if (anchor.beside >= 0)
        whence_builder_add (self, setting, &told, anchor.beside, FALSE, anchor.side);
      return TRUE;
    }
  if (!whence_builder_add (self, setting, &told, anchor.node, anchor.is_noun, 0)
      && !whence_builder_add (self, setting, &told, whence_anchor_nearest (setting->tree, setting->dated, date.first), TRUE, 0))
    {
      gint root = whence_rows_get_root (setting);

      /* "said Thursday that he sought the papers of a man presumed drowned two years ago": it was not said then */
      if (anchor.node < 0 || anchor.node == root || whence_tree_find_kind (setting->tree, root, WHENCE_KIND_WORD_SPEECH) == NULL
          || !whence_anchor_has_date (setting->tree, setting->dated, &date, root))
        add_rest (self, setting, &told);
    }
  else if (!anchor.is_noun && !date.open)
    {
      date.when = whence_writing_get_side (self->reference, &end);
      add_meanwhile (self, setting, &end, whence_anchor_find_meanwhile (setting->tree, setting->dated, &date, anchor.node));
    }
  return TRUE;
}

/* "Jane Smith (1881–1953)": a life is its own event. */
static void
build_life (WhenceBuilder       *self,
            const WhenceSetting *setting,
            const WhenceTimex   *timex,
            WhenceLife          *life)
{
  guint node = life->name + life->n - 1 - setting->tree->first;
  WhenceEvent *event = whence_builder_make (self, setting, timex, (gint) MIN (node, setting->tree->n - 1), TRUE, 0, life->title);
  const char *participants[] = { NULL, NULL };

  if (event == NULL)
    return;
  event->kind = (WhenceKind) life->kind;
  event->kind_slight = FALSE;
  participants[0] = event->title + strlen (life->prefix);
  g_strfreev (event->participants);
  event->participants = g_strdupv ((char **) participants);
  g_ptr_array_add (self->events, event);
}

/* "(12 May 1931 – 3 June 2019)": days are a birth and a death, and a range of years one life. */
static gboolean
has_days (const WhenceBuilder *self,
          const WhenceLife    *life,
          guint                timex)
{
  return life->kind == WHENCE_KIND_OTHER && timex + 2 < self->source.timexes->len && whence_source_get_timex (&self->source, timex + 1)->part && whence_source_get_timex (&self->source, timex + 2)->part
         && whence_source_get_timex (&self->source, timex + 1)->span.precision == WHENCE_PRECISION_DAY && whence_source_get_timex (&self->source, timex + 2)->span.precision == WHENCE_PRECISION_DAY
         && whence_source_get_timex (&self->source, timex + 2)->end == whence_source_get_timex (&self->source, timex)->end;
}

/* @index: of the date that the life is told by */
static void
build_lives (WhenceBuilder       *self,
             const WhenceSetting *setting,
             guint                index,
             WhenceLife          *life)
{
  if (!has_days (self, life, index))
    {
      build_life (self, setting, whence_source_get_timex (&self->source, index), life);
      return;
    }
  g_free (life->title);
  whence_life_retell (life, &self->source, WHENCE_KIND_BIRTH);
  build_life (self, setting, whence_source_get_timex (&self->source, index + 1), life);
  whence_life_retell (life, &self->source, WHENCE_KIND_DEATH);
  build_life (self, setting, whence_source_get_timex (&self->source, index + 2), life);
}

/* @row: (nullable): a row of a list, whose own words are the title */
static void
build_row (WhenceBuilder       *self,
           const WhenceRow     *row,
           const WhenceSetting *setting,
           const WhenceTimex   *timex)
{
  gint root = whence_rows_get_root (setting);
  char *what = row != NULL ? whence_row_context_find_title (&self->source, row, setting->sentence) : NULL;
  char *title = what != NULL ? what : whence_rows_make_title (setting, root);
  WhenceEvent *event = title != NULL ? whence_builder_make (self, setting, timex, root, whence_tree_is_predicate (setting->tree, root) ? WHENCE_TELLING_CLAUSE : WHENCE_TELLING_NOUN, 0, title) : NULL;
  g_autofree char *own = NULL;
  WhenceMention *mention;

  if (event == NULL)
    return;
  mention = g_ptr_array_index (event->mentions, 0);
  whence_rows_quote (setting, mention);
  g_free (event->label);
  g_free (mention->label);
  event->label = whence_rows_make_label (setting, root, event->title);
  mention->label = g_strdup (event->label);
  own = g_strdup (event->title);
  set_title (event, whence_row_context_add (&self->source, row, setting, timex, root, own));
  if (what == NULL && g_str_equal (own, event->title) && whence_row_context_is_open (setting))
    g_hash_table_insert (self->unclear, whence_event_ref (event), NULL);
  g_ptr_array_add (self->events, event);
}

/* What a heading that is a date stands above: a sentence, or words of its own as in a row. */
static gboolean
build_headed (WhenceBuilder *self,
              guint          sentence)
{
  WhenceSetting setting = { 0 };
  const WhenceTimex *timex;
  guint before = self->events->len;

  if (self->next_headed >= self->headed->len || g_array_index (self->headed, WhenceHeaded, self->next_headed).sentence != sentence)
    return FALSE;
  timex = whence_source_get_timex (&self->source, g_array_index (self->headed, WhenceHeaded, self->next_headed++).timex);
  if (whence_setting_init (&setting, &self->source, sentence))
    {
      gint root = whence_rows_get_root (&setting);

      if (!whence_tree_is_predicate (setting.tree, root) || !whence_tree_is_finite (setting.tree, root)
          || !whence_builder_add (self, &setting, timex, root, FALSE, 0))
        build_row (self, NULL, &setting, timex);
    }
  whence_setting_clear (&setting);
  return self->events->len > before;
}

/* Returns: whether its dates told of anything that happened */
static gboolean
build_prepared (WhenceBuilder  *self,
                WhencePrepared *prepared)
{
  WhenceSetting *setting = &prepared->setting;
  const WhenceTree *tree = setting->tree;
  gboolean used = FALSE;

  if (tree == NULL)
    return FALSE;
  whence_things_hear (self->source.things, setting);
  for (guint i = prepared->first_timex; i < prepared->end_timex; i++)
    {
      WhenceTimex timex = *whence_source_get_timex (&self->source, i);
      WhenceLife life;

      if (!self->usable[i])
        continue;
      whence_aside_look_back (&self->source, &timex);
      if (whence_life_find (&life, &self->source, i))
        build_lives (self, setting, i, &life);
      else if (prepared->is_row && whence_rows_is_dated (&prepared->row, &self->source, i))
        build_row (self, &prepared->row, setting, &timex);
      else if (timex.first_token >= tree->first && timex.first_token < tree->first + tree->n)
        {
          setting->context.date = (gint) (timex.first_token - tree->first);
          if (!build_timex (self, setting, &timex))
            continue;
        }
      else
        continue;
      used = TRUE;
    }
  whence_setting_clear (setting);
  return used;
}

/* Parses all sentences of a stretch before what they tell is made of the first.  Returns: the index of the first expression behind it */
static guint
build_stretch (WhenceBuilder *self,
               guint          begin,
               guint          n,
               guint          next_timex)
{
  WhencePrepared prepared[STRETCH];

  for (guint i = 0; i < n; i++)
    {
      whence_prepared_init (&prepared[i], &self->source, self->reference, begin + i, next_timex, self->usable);
      next_timex = prepared[i].end_timex;
    }
  for (guint i = 0; i < n; i++)
    {
      gboolean used = build_headed (self, begin + i);

      used = build_prepared (self, &prepared[i]) || used;
      if (used || self->undated == NULL)
        continue;
      whence_builder_build_lasting (self, begin + i, prepared[i].first_timex);
      whence_builder_build_undated (self, begin + i);
    }
  return next_timex;
}

/**
 * whence_builder_run:
 * @article: an article
 * @tokens: its tokens
 * @timexes: (element-type WhenceTimex): its dates
 * @reference: its reference date
 * @model: (nullable): weights of tagger and parser; without them the parse is by simple rules
 * @events: (element-type WhenceEvent): where its dated events are added, in order of the text, those last that have only bounds
 * @undated: (element-type WhenceEvent) (nullable): where what it tells without a date is added; without it those sentences are not parsed
 *
 * Makes the article's events.  Linear in its length: only sentences with a date or a past event are parsed.
 */
void
whence_builder_run (WhenceArticle           *article,
                    const WhenceTokens      *tokens,
                    const GArray            *timexes,
                    const WhenceReference   *reference,
                    const WhenceSyntaxModel *model,
                    GPtrArray               *events,
                    GPtrArray               *undated)
{
  const WhenceEventWords *words = &whence_event_words_english;
  g_autoptr (WhenceEntities) entities = whence_entities_new (article, tokens, words);
  g_autoptr (GHashTable) barren = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) unclear = g_hash_table_new_full (NULL, NULL, (GDestroyNotify) whence_event_unref, g_free);
  g_autoptr (GChecksum) ids = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GArray) ordered = g_array_new (FALSE, FALSE, sizeof (WhenceOrdered));
  g_autofree guint8 *usable = g_new (guint8, timexes->len);
  WhenceBuilder self = { { article, tokens, timexes, model, words, entities, barren, NULL }, reference, events, undated, ordered, unclear, usable, NULL, 0, ids, G_MAXUINT, 0 };
  g_autoptr (WhenceThings) things = whence_things_new (&self.source);
  g_autoptr (GArray) headed = whence_headed_find (&self.source);
  guint next_timex = 0, made = events->len, made_undated = undated != NULL ? undated->len : 0;

  self.source.things = things;
  self.headed = headed;
  whence_standfirst_find (article, &self.headline, &self.text);
  g_checksum_update (ids, (const guchar *) whence_article_get_hash (article), -1);
  for (guint begin = 0; begin < tokens->n_sentences; begin += STRETCH)
    next_timex = build_stretch (&self, begin, MIN (STRETCH, tokens->n_sentences - begin), next_timex);
  whence_ordered_place (&self.source, reference, events, made, undated, ordered);
  whence_field_fill (&self.source, events, made);
  whence_title_topic_add (entities, unclear, events, made);
  if (undated != NULL)
    whence_title_topic_add (entities, unclear, undated, made_undated);
}

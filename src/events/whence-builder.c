/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes events of an article's dates.  A date belongs to the clause or noun that it hangs on by the parse; a noun's phrase that stands before or
 * after a clause ("before the invasion in 2022, he …") tells of two events.  No event is made of page furniture, of lengths without an
 * anchor, of what recurs, and of spans of a century and more. */
#include "whence-builder.h"

#include <string.h>

#include "whence-alone.h"
#include "whence-anchor.h"
#include "whence-aside.h"
#include "whence-behind.h"
#include "whence-cast-told.h"
#include "whence-cast.h"
#include "whence-clash.h"
#include "whence-field.h"
#include "whence-headed.h"
#include "whence-lasting.h"
#include "whence-life.h"
#include "whence-modality.h"
#include "whence-nothing.h"
#include "whence-ordered.h"
#include "whence-passage.h"
#include "whence-prepared.h"
#include "whence-retold.h"
#include "whence-row-context.h"
#include "whence-telling.h"
#include "whence-things.h"
#include "whence-title-beginning.h"
#include "whence-title-fuller.h"
#include "whence-title-topic.h"
#include "whence-undated.h"
#include "whence-writing.h"

/* What is told of by its whole sentence is less sure to be an event. */
#define REST_CONFIDENCE 40
/* So many sentences are parsed one after the other, since what a step needs is near the processor while it goes on. */
#define STRETCH 64

typedef struct
{
  WhenceSource           source;
  const WhenceReference *reference;
  GPtrArray             *events;
  GPtrArray             *undated;
  GArray                *ordered;  /* WhenceOrdered, those of them that may have happened when the text tells of them */
  GHashTable            *unclear;  /* those whose titles say not which, to each one that says more, or %NULL; held, since another event may come to lie where one was freed */
  guint8                *usable;   /* of each date, whether it may tell of an event */
  GArray                *headed;   /* WhenceHeaded, in order of the text */
  guint                  next_headed;
  GChecksum             *ids;      /* of what all ids begin with: the article's hash */
  guint                  headline; /* its paragraph, or G_MAXUINT */
} Builder;

/* --- making an event --- */

static char *
make_id (const Builder *self,
         guint          begin,
         const char    *part)
{
  g_autoptr (GChecksum) sum = g_checksum_copy (self->ids);
  char place[16];

  g_checksum_update (sum, (const guchar *) place, g_snprintf (place, sizeof place, ":%u%s", begin, part));
  return g_strndup (g_checksum_get_string (sum), 16);
}

static void
set_date (const Builder     *self,
          const WhenceTimex *timex,
          gint               side,
          WhenceMention     *mention)
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
is_of_story (const Builder *self, const WhenceEvent *event, const WhenceTimex *timex)
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

/* @told: (transfer full) (nullable): the title, where what tells it is no clause or noun */
static WhenceEvent *
make_event (const Builder     *self,
            const WhenceSetting *setting,
            const WhenceTimex *timex,
            gint               node,
            WhenceTellingWay            way,
            gint               side,
            char              *told)
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
  if (event->place == NULL)
    event->place = whence_cast_find_place_told (setting->tree, self->source.entities, node, title);
  if (timex != NULL)
    {
      for (guint i = 0; is_here && i < timex->n_tokens; i++)
        within[MIN (timex->first_token - setting->tree->first + i, setting->tree->n - 1)] = 1;
      set_date (self, timex, side, mention);
    }
  whence_passage_mark (setting, modality.teller >= 0 ? modality.teller : node, within);
  whence_passage_set (&self->source, setting, within, mention);
  event->dated = timex != NULL;
  event->span = mention->span;
  event->title = g_steal_pointer (&title);
  event->label = label != NULL && *label != '\0' ? g_steal_pointer (&label) : whence_label_cut (setting->tree, event->title);
  event->id = make_id (self, timex != NULL ? timex->begin : mention->begin, timex == NULL ? "u" : side != 0 ? "b" : "");
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

static gboolean
add_event (Builder           *self,
           const WhenceSetting *setting,
           const WhenceTimex *timex,
           gint               node,
           gboolean           is_noun,
           gint               side)
{
  WhenceEvent *event = node >= 0 ? make_event (self, setting, timex, node, is_noun ? WHENCE_TELLING_NOUN : WHENCE_TELLING_CLAUSE, side, NULL) : NULL;

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
add_anniversary (Builder           *self,
                 const WhenceSetting *setting,
                 const WhenceTimex *timex)
{
  const WhenceTree *tree = setting->tree;

  gint behind = (gint) (timex->first_token + timex->n_tokens - tree->first);

  for (gint of = behind + 1; of < (gint) tree->n; of++)
    {
      WhenceEvent *event;

      if (whence_tree_find_case (tree, of) != behind || (event = make_event (self, setting, timex, of, WHENCE_TELLING_NOUN, 0, NULL)) == NULL)
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
add_rest (Builder             *self,
          const WhenceSetting *setting,
          const WhenceTimex   *timex)
{
  WhenceEvent *event = make_event (self, setting, timex, whence_rows_get_root (setting), WHENCE_TELLING_REST, 0, NULL);

  if (event == NULL)
    return;
  event->confidence = MIN (event->confidence, REST_CONFIDENCE);
  g_ptr_array_add (self->events, event);
}

/* "On 8 May, three days after the vote was held": what stands behind has a date of its own. */
static gboolean
build_behind (Builder             *self,
              const WhenceSetting *setting,
              const WhenceTimex   *timex)
{
  gboolean is_noun;
  gint node = whence_behind_find (setting->tree, timex->first_token + timex->n_tokens - setting->tree->first, &is_noun);

  return node >= 0 && add_event (self, setting, timex, node, is_noun, 0);
}

/* What "when" puts beside what was told last, unless it is told in the same words. */
static void
add_meanwhile (Builder             *self,
               const WhenceSetting *setting,
               const WhenceTimex   *timex,
               gint                 node)
{
  guint n = self->events->len;
  WhenceEvent *event;

  if (node < 0 || n == 0 || !add_event (self, setting, timex, node, FALSE, 0) || self->events->len == n)
    return;
  event = self->events->pdata[n];
  g_free (event->id);
  event->id = make_id (self, timex->begin, "w");
  if (strstr (((const WhenceEvent *) self->events->pdata[n - 1])->title, event->title + 1) != NULL)
    g_ptr_array_set_size (self->events, (gint) n);
}

/* Returns: whether the date told of anything that happened */
static gboolean
build_timex (Builder             *self,
             const WhenceSetting *setting,
             const WhenceTimex   *timex)
{
  WhenceAnchorDate date = { timex->first_token - setting->tree->first, timex->n_tokens, is_since (timex), whence_writing_get_side (self->reference, timex),
                            timex->reason == WHENCE_REASON_TENSE_FUTURE };
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
  /* "until 1974, when he left", "from 1970 to 1974, when he left" */
  if ((timex->span.flags & (WHENCE_SPAN_INTERVAL | WHENCE_SPAN_OPEN_END)) == WHENCE_SPAN_INTERVAL)
    end.span = whence_span_from_unit (whence_span_get_last_day (&timex->span), (WhencePrecision) timex->span.end_precision);
  anchor = whence_anchor_find (setting->tree, setting->dated, &date);
  if (anchor.aside || whence_clash_only_says (setting->tree, setting->dated, &date, anchor.node) || whence_tree_found_is (setting->tree, anchor.node, setting->tree->lexicon->comparisons))
    return FALSE;
  if (anchor.node >= 0 && !anchor.is_noun && (anchor.node = whence_nothing_pass (setting->tree, setting->dated, (gint) date.first, anchor.node)) < 0)
    return FALSE;
  /* "Join the parade on 14 July": the parade is told of; "Ask anybody where he was in 1957": nothing is */
  asked = anchor.node >= 0 && !anchor.is_noun && whence_nothing_is_asked (setting->tree, setting->dated, anchor.node);
  if (asked && add_event (self, setting, &told, whence_anchor_nearest (setting->tree, setting->dated, date.first), TRUE, 0))
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

      if (point.span.flags & (WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END))
        point.span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
      add_event (self, setting, &point, anchor.node, anchor.is_noun, 0);
      if (anchor.beside >= 0)
        add_event (self, setting, &told, anchor.beside, FALSE, anchor.side);
      return TRUE;
    }
  if (!add_event (self, setting, &told, anchor.node, anchor.is_noun, 0)
      && !add_event (self, setting, &told, whence_anchor_nearest (setting->tree, setting->dated, date.first), TRUE, 0))
    add_rest (self, setting, &told);
  else if (!anchor.is_noun && !date.open && whence_writing_get_side (self->reference, &end) < 0)
    add_meanwhile (self, setting, &end, whence_anchor_find_meanwhile (setting->tree, setting->dated, &date, anchor.node));
  return TRUE;
}

/* "Jane Smith (1881–1953)": a life is its own event. */
static void
build_life (Builder             *self,
            const WhenceSetting *setting,
            const WhenceTimex   *timex,
            WhenceLife          *life)
{
  guint node = life->name + life->n - 1 - setting->tree->first;
  WhenceEvent *event = make_event (self, setting, timex, (gint) MIN (node, setting->tree->n - 1), TRUE, 0, life->title);
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
has_days (const Builder    *self,
          const WhenceLife *life,
          guint             timex)
{
  return life->kind == WHENCE_KIND_OTHER && timex + 2 < self->source.timexes->len && whence_source_get_timex (&self->source, timex + 1)->part && whence_source_get_timex (&self->source, timex + 2)->part
         && whence_source_get_timex (&self->source, timex + 1)->span.precision == WHENCE_PRECISION_DAY && whence_source_get_timex (&self->source, timex + 2)->span.precision == WHENCE_PRECISION_DAY
         && whence_source_get_timex (&self->source, timex + 2)->end == whence_source_get_timex (&self->source, timex)->end;
}

/* @index: of the date that the life is told by */
static void
build_lives (Builder             *self,
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
build_row (Builder             *self,
           const WhenceRow     *row,
           const WhenceSetting *setting,
           const WhenceTimex   *timex)
{
  gint root = whence_rows_get_root (setting);
  char *what = row != NULL ? whence_row_context_find_title (&self->source, row, setting->sentence) : NULL;
  char *title = what != NULL ? what : whence_rows_make_title (setting, root);
  WhenceEvent *event = title != NULL ? make_event (self, setting, timex, root, whence_tree_is_predicate (setting->tree, root) ? WHENCE_TELLING_CLAUSE : WHENCE_TELLING_NOUN, 0, title) : NULL;
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
build_headed (Builder *self,
              guint    sentence)
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
          || !add_event (self, &setting, timex, root, FALSE, 0))
        build_row (self, NULL, &setting, timex);
    }
  whence_setting_clear (&setting);
  return self->events->len > before;
}

/* A headline without a date, in its own words. */
static void
build_headline (Builder *self,
                guint    sentence)
{
  WhenceSetting setting;

  if (whence_setting_init (&setting, &self->source, sentence))
    {
      gint root = whence_rows_get_root (&setting);
      char *title = whence_rows_make_title (&setting, root);
      WhenceEvent *event = title != NULL ? make_event (self, &setting, NULL, root, WHENCE_TELLING_CLAUSE, 0, title) : NULL;

      if (event != NULL)
        {
          whence_rows_quote (&setting, g_ptr_array_index (event->mentions, 0));
          g_ptr_array_add (self->undated, event);
        }
    }
  whence_setting_clear (&setting);
}

static void
add_undated (Builder             *self,
             const WhenceSetting *setting,
             gint                 node,
             gboolean             is_noun)
{
  WhenceOrdered ordered;

  if (!add_event (self, setting, NULL, node, is_noun, 0) || !whence_ordered_is_next (setting->tree, whence_rows_get_root (setting)))
    return;
  ordered = (WhenceOrdered){ g_ptr_array_index (self->undated, self->undated->len - 1), setting->tree->first + (guint) node };
  g_array_append_val (self->ordered, ordered);
}

/* A sentence without a date that tells of something that happened, or comes round again. */
static void
build_undated (Builder *self,
               guint    sentence)
{
  const WhenceSentence *at = &self->source.tokens->sentences[sentence];
  WhenceSetting setting;
  gboolean recurs, parsed;

  if (at->paragraph == self->headline)
    build_headline (self, sentence);
  if (whence_article_get_paragraph_kind (self->source.article, at->paragraph) != WHENCE_PARAGRAPH_BODY)
    return;
  recurs = whence_undated_recurs (&self->source, at);
  if (!recurs && !whence_undated_may_tell (&self->source, at))
    return;
  parsed = whence_setting_init (&setting, &self->source, sentence);
  for (guint i = 0; parsed && i < setting.tree->n; i++)
    {
      const WhenceKindRow *row;

      if (setting.tree->syntax[i].head != WHENCE_SYNTAX_ROOT || (!whence_undated_is_past (setting.tree, (gint) i) && !recurs))
        continue;
      row = whence_kinds_find (self->source.words, setting.tree->words[i].text, setting.tree->words[i].length, WHENCE_KIND_WORD_VERB);
      if (whence_undated_is_of_note (row) && (!recurs || whence_tree_is_predicate (setting.tree, (gint) i)))
        add_undated (self, &setting, (gint) i, FALSE);
      else if (!recurs)
        add_undated (self, &setting, whence_ordered_find_noun (setting.tree, self->source.entities, (gint) i), TRUE);
      break;
    }
  whence_setting_clear (&setting);
}

/* "during their two-day visit": what tells of its time only how long it takes, in a sentence without a date.  A visit of nobody tells nothing. */
static void
build_lasting (Builder *self,
               guint    sentence,
               guint    from_timex)
{
  const WhenceSentence *at = &self->source.tokens->sentences[sentence];
  WhenceSetting setting = { 0 };

  if (whence_article_get_paragraph_kind (self->source.article, at->paragraph) != WHENCE_PARAGRAPH_BODY)
    return;
  for (guint i = from_timex; i < self->source.timexes->len && whence_source_get_timex (&self->source, i)->first_token < at->first + at->n; i++)
    {
      const WhenceTimex *timex = whence_source_get_timex (&self->source, i);
      WhenceMention *mention;
      WhenceEvent *event;
      gint noun;

      if (timex->type != WHENCE_TIMEX_DURATION || (setting.tree == NULL && !whence_setting_init (&setting, &self->source, sentence)))
        continue;
      noun = whence_lasting_find (setting.tree, timex, setting.dated);
      event = noun >= 0 ? make_event (self, &setting, NULL, noun, WHENCE_TELLING_NOUN, 0, NULL) : NULL;
      if (event == NULL)
        continue;
      mention = g_ptr_array_index (event->mentions, 0);
      event->flags |= whence_lasting_tell (setting.tree, setting.dated, timex, noun, self->reference, &mention->lasting);
      whence_lasting_add_names (&setting, &self->source, noun, event);
      mention->expression_begin = timex->begin;
      mention->expression_end = timex->end;
      mention->rule = timex->rule;
      mention->reason = timex->reason;
      g_free (event->id);
      event->id = make_id (self, timex->begin, "u");
      if (*event->participants != NULL)
        g_ptr_array_add (self->undated, event);
      else
        whence_event_unref (event);
    }
  whence_setting_clear (&setting);
}

/* Returns: whether its dates told of anything that happened */
static gboolean
build_prepared (Builder        *self,
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
build_stretch (Builder *self,
               guint    begin,
               guint    n,
               guint    next_timex)
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
      build_lasting (self, begin + i, prepared[i].first_timex);
      build_undated (self, begin + i);
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
  Builder self = { { article, tokens, timexes, model, words, entities, barren, NULL }, reference, events, undated, ordered, unclear, usable, NULL, 0, ids, whence_undated_find_headline (article) };
  g_autoptr (WhenceThings) things = whence_things_new (&self.source);
  g_autoptr (GArray) headed = whence_headed_find (&self.source);
  guint next_timex = 0, made = events->len, made_undated = undated != NULL ? undated->len : 0;

  self.source.things = things;
  self.headed = headed;
  g_checksum_update (ids, (const guchar *) whence_article_get_hash (article), -1);
  for (guint begin = 0; begin < tokens->n_sentences; begin += STRETCH)
    next_timex = build_stretch (&self, begin, MIN (STRETCH, tokens->n_sentences - begin), next_timex);
  whence_ordered_place (&self.source, reference, events, made, undated, ordered);
  whence_field_fill (&self.source, events, made);
  whence_title_topic_add (entities, unclear, events, made);
  if (undated != NULL)
    whence_title_topic_add (entities, unclear, undated, made_undated);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Of several tellings of one event one event is made: the title that stands alone best, the date told most exactly, and whoever takes part. */
#include "whence-merge-group.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-similarity.h"
#include "whence-title-topic.h"

#define SOURCE_CONFIDENCE 5

/* How well a title stands alone: names, whole or in part, say who and where, an event noun says what; a few words say little, and what came is told
 * better than planned. */
static gint
title_worth (const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  const char *end = event->title + whence_title_topic_begin (event->title, mention);
  glong length = g_utf8_strlen (event->title, end - event->title) - mention->first_names_length;
  gint worth = length >= 24 ? 2 : length >= 14 ? 1 : 0, names = -mention->n_first_names;
  gboolean noun = FALSE;

  for (const char *at = event->title; at < end;)
    {
      gsize word = strcspn (at, " ");

      names += at > event->title && g_unichar_isupper (g_utf8_get_char (at));
      noun = noun || whence_kinds_find (&whence_event_words_english, at, word, WHENCE_KIND_WORD_NOUN) != NULL;
      at += word + (at[word] == ' ');
    }
  if (whence_kinds_has_word (whence_event_words_english.pointers, event->title, strcspn (event->title, " ")))
    worth -= 3;
  /* who tells only the year tells of it from afar */
  return worth - ((event->flags & WHENCE_EVENT_PLANNED) != 0) + MIN (names, 3) + noun - (length > 66) - 2 * (event->span.precision >= WHENCE_PRECISION_YEAR);
}

/* "In figures: Work stopped": the title of a row has what stands above its list before it, which a sentence does without. */
static gboolean
is_headed (const WhenceProfile *self)
{
  const WhenceMention *mention = self->mention;

  return self->is_row && strstr (self->event->title, ": ") != NULL
         && g_strstr_len (mention->article->text + mention->begin, mention->end - mention->begin, ": ") == NULL;
}

static gint
worth_of (const WhenceProfile *self)
{
  return title_worth (self->event) - is_headed (self);
}

static const WhenceProfile *
choose_title (const GPtrArray *members)
{
  const WhenceProfile *best = g_ptr_array_index (members, 0);

  for (guint i = 1; i < members->len; i++)
    {
      const WhenceProfile *member = g_ptr_array_index (members, i);
      gint difference = worth_of (member) - worth_of (best);

      if (difference > 0 || (difference == 0 && strcmp (member->event->title, best->event->title) < 0))
        best = member;
    }
  return best;
}

/* Whether @day is the first or last of @whole: a day within it tells when something was that took place "between the fourth and the ninth". */
static gboolean
is_end_of (const WhenceSpan *day,
           const WhenceSpan *whole)
{
  return day->begin == whole->begin || day->end == whole->end;
}

/* The date told most exactly; of equally exact ones the whole rather than its first or last day, the certain rather than the doubted. */
static gboolean
is_better_date (const WhenceEvent *a,
                const WhenceEvent *b)
{
  guint open = WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF;
  guint a_open = a->span.flags & open, b_open = b->span.flags & open;
  guint doubt = WHENCE_SPAN_UNCERTAIN;

  if ((a_open == 0) != (b_open == 0))
    return a_open == 0;
  if (a->span.precision != b->span.precision)
    return a->span.precision < b->span.precision;
  if (a->span.end - a->span.begin > b->span.end - b->span.begin)
    return is_end_of (&b->span, &a->span);
  if (a->span.end - a->span.begin < b->span.end - b->span.begin)
    return !is_end_of (&a->span, &b->span);
  if ((a->span.flags & doubt) != (b->span.flags & doubt))
    return !(a->span.flags & doubt);
  return a->confidence > b->confidence;
}

static const WhenceProfile *
choose_date (const GPtrArray *members)
{
  const WhenceProfile *best = g_ptr_array_index (members, 0);

  for (guint i = 1; i < members->len; i++)
    {
      const WhenceProfile *member = g_ptr_array_index (members, i);

      if (is_better_date (member->event, best->event))
        best = member;
    }
  return best;
}

static void
add_names (GPtrArray         *names,
           const WhenceEvent *event)
{
  for (char **name = event->participants; *name != NULL; name++)
    {
      guint i = 0;

      while (i < names->len && !whence_similarity_is_same_name (g_ptr_array_index (names, i), *name))
        i++;
      if (i == names->len)
        g_ptr_array_add (names, g_strdup (*name));
      else if (strlen (*name) > strlen (g_ptr_array_index (names, i)))
        {
          /* the longer form says more */
          g_free (g_ptr_array_index (names, i));
          g_ptr_array_index (names, i) = g_strdup (*name);
        }
    }
}

static void
add_mentions (const WhenceProfile *member,
              const WhenceProfile *stands,
              WhenceEvent         *event)
{
  for (guint i = 0; i < member->event->mentions->len; i++)
    {
      WhenceMention *mention = whence_mention_copy (g_ptr_array_index (member->event->mentions, i));

      g_free (mention->joined);
      mention->joined = member == stands ? g_strdup ("") : whence_similarity_explain (stands, member);
      g_ptr_array_add (event->mentions, mention);
    }
}

/* Who tells that it came says more than who told that it would; "they meet this week" tells neither. */
static gboolean
tells_it_came (const WhenceEvent *telling)
{
  const WhenceMention *mention = telling->mentions->len > 0 ? g_ptr_array_index (telling->mentions, 0) : NULL;

  return !(telling->flags & WHENCE_EVENT_PLANNED) && mention != NULL
         && (mention->reason == WHENCE_REASON_TENSE_PAST || mention->reason == WHENCE_REASON_EXPLICIT || mention->reason == WHENCE_REASON_NARRATIVE);
}

static void
add_member (const WhenceProfile *member,
            const WhenceProfile *stands,
            const WhenceProfile *when,
            WhenceEvent         *event)
{
  const WhenceEvent *telling = member->event;

  if (member != stands)
    add_mentions (member, stands, event);
  if (tells_it_came (telling))
    event->flags &= ~(guint) WHENCE_EVENT_PLANNED;
  event->confidence = MAX (event->confidence, telling->confidence);
  if (!whence_similarity_dates_touch (member, when))
    event->flags |= WHENCE_EVENT_CONFLICT;
  if (telling->place != NULL && (event->place == NULL || (event->place_guessed && !telling->place_guessed)))
    {
      g_free (event->place);
      event->place = g_strdup (telling->place);
      event->place_guessed = telling->place_guessed;
    }
  if (event->kind_guessed && !telling->kind_guessed)
    {
      event->kind = telling->kind;
      event->kind_guessed = FALSE;
    }
}

/**
 * whence_merge_group_build:
 * @members: (element-type WhenceProfile): the tellings of one event, the earliest first
 *
 * Returns: (transfer full): the event that they tell
 */
WhenceEvent *
whence_merge_group_build (const GPtrArray *members)
{
  const WhenceProfile *first = g_ptr_array_index (members, 0), *stands = choose_title (members), *when = choose_date (members);
  const WhenceEvent *titled = stands->event;
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  WhenceEvent *event = whence_event_new ();

  event->id = g_strdup (first->event->id);
  event->title = g_strdup (titled->title);
  event->label = g_strdup (titled->label);
  event->kind = titled->kind;
  event->kind_guessed = titled->kind_guessed;
  event->place = g_strdup (titled->place);
  event->place_guessed = titled->place_guessed;
  event->flags = titled->flags;
  event->dated = TRUE;
  event->span = when->span;
  add_mentions (stands, stands, event);
  add_names (names, titled);
  for (guint i = 0; i < members->len; i++)
    {
      const WhenceProfile *member = g_ptr_array_index (members, i);

      add_member (member, stands, when, event);
      add_names (names, member->event);
    }
  event->confidence = (guint8) MIN (99, event->confidence + SOURCE_CONFIDENCE * (whence_event_get_n_sources (event) - 1));
  g_ptr_array_add (names, NULL);
  g_strfreev (event->participants);
  event->participants = (char **) g_ptr_array_free (g_steal_pointer (&names), FALSE);
  return event;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "whence-article.h"
#include "whence-timex.h"

G_BEGIN_DECLS

/* Characters that a title and a label have at most. */
#define WHENCE_TITLE_MAX 80
#define WHENCE_LABEL_MAX 24

/* ORDER KIND: the id table in whence-event.c and the words and symbols in output/whence-words.c follow it. */
typedef enum
{
  WHENCE_KIND_OTHER,
  WHENCE_KIND_VISIT,
  WHENCE_KIND_MEETING,
  WHENCE_KIND_TALKS,
  WHENCE_KIND_AGREEMENT,
  WHENCE_KIND_ELECTION,
  WHENCE_KIND_APPOINTMENT,
  WHENCE_KIND_WAR,
  WHENCE_KIND_DRILL,
  WHENCE_KIND_LAW,
  WHENCE_KIND_COURT,
  WHENCE_KIND_TRADE,
  WHENCE_KIND_STATEMENT,
  WHENCE_KIND_SPORT,
  WHENCE_KIND_CULTURE,
  WHENCE_KIND_SCIENCE,
  WHENCE_KIND_DISASTER,
  WHENCE_KIND_DEATH,
  WHENCE_KIND_BIRTH,
  WHENCE_KIND_MARRIAGE,
  WHENCE_KIND_EDUCATION,
  WHENCE_KIND_AWARD,
  WHENCE_KIND_FOUNDING,
  WHENCE_KIND_CONSTRUCTION,
  WHENCE_KIND_PROTEST,
  WHENCE_KIND_CRIME,
  WHENCE_KIND_BUSINESS,
  WHENCE_KIND_ECONOMY,
  WHENCE_KIND_POLITICS,
  WHENCE_KIND_HEALTH,
  WHENCE_KIND_TRANSPORT,
  WHENCE_N_KINDS
} WhenceKind;

/* A bit for each kind by which somebody or something is harmed. */
#define WHENCE_KINDS_OF_HARM (1u << WHENCE_KIND_DEATH | 1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_WAR | 1u << WHENCE_KIND_CRIME)

typedef enum
{
  WHENCE_EVENT_PLANNED = 1 << 0,
  WHENCE_EVENT_DENIED = 1 << 1,
  WHENCE_EVENT_CONDITIONAL = 1 << 2,
  WHENCE_EVENT_RECURRING = 1 << 3,
  WHENCE_EVENT_CONFLICT = 1 << 4, /* its tellings give different dates */
} WhenceEventFlags;

/* What the user thinks of an event.  ORDER STATUS: the id table in whence-event.c follows it. */
typedef enum
{
  WHENCE_STATUS_UNCHECKED,
  WHENCE_STATUS_CONFIRMED,
  WHENCE_STATUS_DISPUTED,
  WHENCE_N_STATUSES
} WhenceStatus;

/* What of an event is the user's and not what was extracted.  ORDER EDITED: the id table in whence-event.c follows it. */
typedef enum
{
  WHENCE_EDITED_TITLE = 1 << 0,
  WHENCE_EDITED_LABEL = 1 << 1,
  WHENCE_EDITED_DATE = 1 << 2,
  WHENCE_EDITED_KIND = 1 << 3,
  WHENCE_EDITED_JOINED = 1 << 4, /* tellings whose @joined is "user" were joined by hand */
  WHENCE_EDITED_SPLIT = 1 << 5,  /* its first telling was taken out of another event */
  WHENCE_EDITED_MADE = 1 << 6,   /* added by hand: may have no tellings */
  WHENCE_EDITED_HIDDEN = 1 << 7,
  WHENCE_EDITED_DELETED = 1 << 8,
} WhenceEditedFlags;

#define WHENCE_N_EDITED 9
#define WHENCE_JOINED_BY_USER "user"

/**
 * WhenceLasting:
 * @days: how many days something takes; 0 where that is not told
 * @past: whether it is told as over
 * @earliest: minutes between which it can lie, by when the article was written
 * @latest: and the end of them; equal where that is not known
 *
 * What is known of the time of something without a date, of which only is told how long it takes.
 */
typedef struct
{
  guint8   days;
  gboolean past;
  gint64   earliest;
  gint64   latest;
} WhenceLasting;

/**
 * WhenceMention:
 * @article: (transfer full): where it is told
 * @begin: first byte of the quoted passage
 * @end: the byte after; the passage stays within one paragraph
 * @expression_begin: first byte of the date's words, within the same article; equal to the end where it has none
 * @expression_end: the byte after
 * @title: the title this telling alone would give
 * @n_first_names: how many words of that title are there only since a whole name took the place of a part of it
 * @first_names_length: and the characters of them
 * @label: the label this telling alone would give
 * @span: the date this telling gives
 * @rule: id of the rule that read the date, static
 * @reason: how the date was resolved
 * @anchor_begin: first byte of the words of the date that this one was counted from; equal to @anchor_end where none
 * @anchor_end: the byte after
 * @distance: how many days it lies from that, whose day its article does not tell
 * @lasting: what it tells instead of a date
 * @hangs: whether the date moves with the article's reference date
 * @confidence: 0 to 100
 * @alternatives: other dates the words could mean
 * @joined: why this telling was joined with the event's first: ids of features, space separated; "" for the first
 *
 * One telling of an event.
 */
typedef struct
{
  WhenceArticle    *article;
  guint32           begin;
  guint32           end;
  guint32           expression_begin;
  guint32           expression_end;
  char             *title;
  guint8            n_first_names;
  guint8            first_names_length;
  char             *label;
  WhenceSpan        span;
  const char       *rule;
  WhenceReason      reason;
  guint32           anchor_begin;
  guint32           anchor_end;
  WhenceDistance    distance;
  WhenceLasting     lasting;
  gboolean          hangs;
  guint8            confidence;
  guint8            n_alternatives;
  WhenceAlternative alternatives[WHENCE_TIMEX_MAX_ALTERNATIVES];
  char             *joined;
} WhenceMention;

/**
 * WhenceEvent:
 * @id: article's hash and place of the expression of its first telling, hexadecimal: stable over extractions
 * @title: stands alone, at most 80 characters
 * @label: for narrow places, 1 to 24 characters
 * @dated: whether @span tells a date
 * @span: when
 * @kind: #WhenceKind
 * @kind_guessed: whether @kind is only what its article is about, which tells two events neither alike nor apart; not kept in files
 * @kind_slight: whether only a word that says little tells @kind, "opened", while the event is built
 * @flags: #WhenceEventFlags
 * @confidence: 0 to 100
 * @participants: (array zero-terminated=1): who took part, never %NULL
 * @place: (nullable): where
 * @mentions: (element-type WhenceMention): its tellings, one at least; what the user added by hand may have none
 * @plain: whether it is told by its sentence, in a language of which no event words are known: only what is equal is one event; not kept in files
 * @place_guessed: whether @place is only where all of its article happens; as @kind_guessed
 * @note: (nullable): the user's note
 * @status: #WhenceStatus, the user's
 * @starred: whether the user starred it
 * @edited: #WhenceEditedFlags: what the user changed
 *
 * Something that happened, as told by one or more passages.  Atomically reference counted; immutable once built.
 */
typedef struct
{
  char      *id;
  char      *title;
  char      *label;
  gboolean   dated;
  WhenceSpan span;
  WhenceKind kind;
  gboolean   kind_guessed;
  gboolean   kind_slight;
  gboolean   place_guessed;
  gboolean   plain;
  guint      flags;
  guint8     confidence;
  char     **participants;
  char      *place;
  GPtrArray *mentions;
  char        *note;
  WhenceStatus status;
  gboolean     starred;
  guint        edited;
} WhenceEvent;

#define WHENCE_TYPE_EVENT (whence_event_get_type ())

GType          whence_event_get_type     (void);
WhenceEvent   *whence_event_new          (void);
WhenceEvent   *whence_event_ref          (WhenceEvent *self);
void           whence_event_unref        (WhenceEvent *self);
WhenceEvent   *whence_event_copy         (const WhenceEvent *self);
void           whence_event_decode       (WhenceEvent *self);
gboolean       whence_event_equal        (const WhenceEvent *a,
                                          const WhenceEvent *b);
gint           whence_event_compare      (const WhenceEvent *a,
                                          const WhenceEvent *b);
gint           whence_event_compare_tellings (gconstpointer a,
                                              gconstpointer b);
guint          whence_event_get_n_sources (const WhenceEvent *self);
WhenceMention *whence_mention_new        (void);
void           whence_mention_free       (WhenceMention *self);
WhenceMention *whence_mention_copy       (const WhenceMention *self);
gboolean       whence_mention_tells_date (const WhenceMention *self);
gboolean       whence_mention_has_words  (const WhenceMention *self);
gboolean       whence_mention_equal      (const WhenceMention *a,
                                          const WhenceMention *b);
const char    *whence_kind_get_id        (WhenceKind kind);
const char    *whence_status_get_id      (WhenceStatus status);
const char    *whence_edited_get_id      (guint bit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceEvent, whence_event_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceMention, whence_mention_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-era.h"
#include "whence-event-list.h"
#include "whence-filter.h"
#include "whence-pipeline.h"

G_BEGIN_DECLS

/* Undo steps that a document keeps. */
#define WHENCE_DOCUMENT_MAX_STEPS 1000

#define WHENCE_DOCUMENT_SUFFIX ".whence"

#define WHENCE_DOCUMENT_ERROR (whence_document_error_quark ())

typedef enum
{
  WHENCE_DOCUMENT_ERROR_UNREADABLE, /* not there, no file, not permitted */
  WHENCE_DOCUMENT_ERROR_FOREIGN,    /* no Whence document */
  WHENCE_DOCUMENT_ERROR_NEWER,      /* written by a later version */
  WHENCE_DOCUMENT_ERROR_DAMAGED,    /* nothing of it can be saved */
  WHENCE_DOCUMENT_ERROR_READ_ONLY,  /* an edit to what may not be written to */
  WHENCE_DOCUMENT_ERROR_WRITE,      /* disk full, busy, … */
  WHENCE_DOCUMENT_ERROR_CHANGED,    /* another program changed it: it was read again, the edit was not done */
  WHENCE_DOCUMENT_ERROR_INVALID,    /* no such event or article, or nothing to do */
} WhenceDocumentError;

/* ORDER EDIT: the names in whence-edit-names.c follow it; the numbers stand in documents, so new ones go last. */
typedef enum
{
  WHENCE_EDIT_ADD_ARTICLES,
  WHENCE_EDIT_REMOVE_ARTICLE,
  WHENCE_EDIT_REFERENCE_DATE,
  WHENCE_EDIT_ARTICLE_TITLE,
  WHENCE_EDIT_ARTICLE_PUBLISHER,
  WHENCE_EDIT_ARTICLE_ADDRESS,
  WHENCE_EDIT_ARTICLE_PUBLISHED,
  WHENCE_EDIT_TITLE,
  WHENCE_EDIT_LABEL,
  WHENCE_EDIT_DATE,
  WHENCE_EDIT_NOTE,
  WHENCE_EDIT_KIND,
  WHENCE_EDIT_STATUS,
  WHENCE_EDIT_STAR,
  WHENCE_EDIT_UNSTAR,
  WHENCE_EDIT_HIDE,
  WHENCE_EDIT_SHOW,
  WHENCE_EDIT_DELETE,
  WHENCE_EDIT_RESTORE,
  WHENCE_EDIT_ADD_EVENT,
  WHENCE_EDIT_MERGE,
  WHENCE_EDIT_SPLIT,
  WHENCE_EDIT_ADD_ERA,
  WHENCE_EDIT_ERA_NAME,
  WHENCE_EDIT_ERA_SPAN,
  WHENCE_EDIT_ERA_COLOR,
  WHENCE_EDIT_ERA, /* several of these at once */
  WHENCE_EDIT_REMOVE_ERA,
  WHENCE_N_EDITS
} WhenceEditKind;

/**
 * WhenceNewEvent:
 * @title: its title
 * @label: (nullable): its label; %NULL: made from the title
 * @span: (nullable): when; %NULL: undated
 * @kind: its kind
 * @note: (nullable): a note
 * @article: (nullable): hash of the article it is told in
 * @begin: first byte of the passage, where @article is set
 * @end: the byte after
 *
 * An event added by hand.
 */
typedef struct
{
  const char       *title;
  const char       *label;
  const WhenceSpan *span;
  WhenceKind        kind;
  const char       *note;
  const char       *article;
  guint32           begin;
  guint32           end;
} WhenceNewEvent;

/**
 * WhenceFound:
 * @events: (element-type utf8): set of the ids of events whose title, label, passages or note have all words
 * @articles: (element-type WhenceArticle): articles whose text, title or publisher has all words, in their order
 *
 * What a search found.  @events fits into #WhenceFilter.
 */
typedef struct
{
  GHashTable *events;
  GPtrArray  *articles;
} WhenceFound;

/**
 * WhencePlan:
 *
 * A change to what is extracted, prepared but not done: articles to add or remove, another reference or publication date.  It is
 * made and applied in the document's thread; whence_plan_run() between the two reads the articles and may run in any thread.
 *
 * |[
 *   plan = whence_document_plan_articles (document, articles, now);     // or _plan_reference, _plan_remove, _plan_published
 *   whence_plan_run (plan, progress, data, cancellable, &error);        // in a GTask thread
 *   whence_plan_get_moves (plan, &n_moves, &n_keeps);                   // "moves 3 events, keeps 1 edited by you"
 *   whence_document_apply (document, plan, &error);                     // one transaction, one undo step
 * ]|
 */
typedef struct _WhencePlan WhencePlan;

/**
 * WhenceDocument:
 *
 * A timeline in a file.  Every function that changes it is one transaction and one undo step: when it returns %TRUE, the change is in
 * the file.  Nothing is saved later and nothing can be lost.  For one thread, the one that made it.
 *
 * Signals: `changed` — the timeline, shown or not, is another one; get it again.  `undo-changed` — so are the names of what can be
 * undone and redone.  Properties, with notify: `path`, `read-only`, `temporary`.
 */
#define WHENCE_TYPE_DOCUMENT (whence_document_get_type ())
G_DECLARE_FINAL_TYPE (WhenceDocument, whence_document, WHENCE, DOCUMENT, GObject)

GQuark          whence_document_error_quark   (void);

/* The file. */
WhenceDocument *whence_document_new_temporary (const char     *directory,
                                               GError        **error);
WhenceDocument *whence_document_open          (const char     *path,
                                               GError        **error);
WhenceDocument *whence_document_open_full     (const char     *path,
                                               gboolean        is_temporary,
                                               GCancellable   *cancellable,
                                               GError        **error);
gboolean        whence_document_save_as       (WhenceDocument *self,
                                               const char     *path,
                                               GError        **error);
const char     *whence_document_get_path      (WhenceDocument *self);
gboolean        whence_document_is_temporary  (WhenceDocument *self);
gboolean        whence_document_is_read_only  (WhenceDocument *self);
const char     *whence_document_get_damage    (WhenceDocument *self);
gboolean        whence_document_is_empty      (WhenceDocument *self);

/* What it holds.  The timeline stays valid and the same until `changed`. */
const WhenceTimeline *whence_document_get_timeline (WhenceDocument *self);
WhenceEvent     *whence_document_find_event   (WhenceDocument *self,
                                               const char     *id);
const WhenceReading *whence_document_find_reading (WhenceDocument *self,
                                                   const char     *hash);
GArray          *whence_document_read_timexes (WhenceDocument *self,
                                               const char     *hash);
guint            whence_document_count_article (WhenceDocument *self,
                                                const char     *hash);

/* What of it is shown: the filter is the window's, not the file's. */
void             whence_document_set_filter   (WhenceDocument     *self,
                                               const WhenceFilter *filter);
const WhenceFilter *whence_document_get_filter (WhenceDocument *self);
const WhenceTimeline *whence_document_get_shown (WhenceDocument *self);
WhenceEventList *whence_document_get_events   (WhenceDocument *self);
WhenceFound     *whence_document_search       (WhenceDocument *self,
                                               const char     *words);
void             whence_found_free            (WhenceFound    *found);

/* Edits of events; several ids are one step.  A NULL value gives back what was extracted. */
gboolean whence_document_set_text    (WhenceDocument    *self,
                                      const char        *id,
                                      WhenceEditKind     which,
                                      const char        *value,
                                      GError           **error);
gboolean whence_document_set_date    (WhenceDocument    *self,
                                      const char        *id,
                                      const WhenceSpan  *span,
                                      GError           **error);
gboolean whence_document_set_undated (WhenceDocument    *self,
                                      const char        *id,
                                      GError           **error);
gboolean whence_document_set_kind    (WhenceDocument    *self,
                                      const char *const *ids,
                                      WhenceKind         kind,
                                      GError           **error);
gboolean whence_document_reset_kind  (WhenceDocument    *self,
                                      const char *const *ids,
                                      GError           **error);
gboolean whence_document_set_status  (WhenceDocument    *self,
                                      const char *const *ids,
                                      WhenceStatus       status,
                                      GError           **error);
gboolean whence_document_set_starred (WhenceDocument    *self,
                                      const char *const *ids,
                                      gboolean           starred,
                                      GError           **error);
gboolean whence_document_set_hidden  (WhenceDocument    *self,
                                      const char *const *ids,
                                      gboolean           hidden,
                                      GError           **error);
gboolean whence_document_set_deleted (WhenceDocument    *self,
                                      const char *const *ids,
                                      gboolean           deleted,
                                      GError           **error);
gboolean whence_document_merge       (WhenceDocument    *self,
                                      const char *const *ids,
                                      GError           **error);
gboolean whence_document_split       (WhenceDocument    *self,
                                      const char        *id,
                                      guint              mention,
                                      GError           **error);
gboolean whence_document_add_event   (WhenceDocument       *self,
                                      const WhenceNewEvent *event,
                                      char                **out_id,
                                      GError              **error);

/* Eras. */
const WhenceEra *whence_document_find_era (WhenceDocument *self,
                                           const char     *id);
gboolean whence_document_add_era     (WhenceDocument    *self,
                                      const char        *name,
                                      const WhenceSpan  *span,
                                      WhenceEraColor     color,
                                      char             **out_id,
                                      GError           **error);
gboolean whence_document_set_era     (WhenceDocument    *self,
                                      const char        *id,
                                      const char        *name,
                                      const WhenceSpan  *span,
                                      WhenceEraColor     color,
                                      GError           **error);
gboolean whence_document_remove_era  (WhenceDocument    *self,
                                      const char        *id,
                                      GError           **error);

/* Articles. */
gboolean    whence_document_set_article_text (WhenceDocument *self,
                                              const char     *hash,
                                              WhenceEditKind  which,
                                              const char     *value,
                                              GError        **error);
WhencePlan *whence_document_plan_articles    (WhenceDocument *self,
                                              GPtrArray      *articles,
                                              gint64          retrieved);
WhencePlan *whence_document_plan_remove      (WhenceDocument *self,
                                              const char     *hash);
WhencePlan *whence_document_plan_reference   (WhenceDocument   *self,
                                              const char       *hash,
                                              const WhenceSpan *span);
WhencePlan *whence_document_plan_published   (WhenceDocument   *self,
                                              const char       *hash,
                                              const WhenceSpan *span);
gboolean    whence_plan_run                  (WhencePlan        *plan,
                                              WhenceProgressFunc progress,
                                              gpointer           user_data,
                                              GCancellable      *cancellable,
                                              GError           **error);
void        whence_plan_get_moves            (WhencePlan *plan,
                                              guint      *out_moves,
                                              guint      *out_keeps);
const WhenceReading *whence_plan_find_reading (WhencePlan *plan,
                                              const char *hash);
guint       whence_plan_count_redated        (WhencePlan *plan);
guint       whence_plan_get_n_added          (WhencePlan *plan);
gboolean    whence_document_apply            (WhenceDocument *self,
                                              WhencePlan     *plan,
                                              GError        **error);
void        whence_plan_free                 (WhencePlan *plan);
gboolean    whence_document_import           (WhenceDocument       *self,
                                              const WhenceTimeline *timeline,
                                              GCancellable         *cancellable,
                                              GError              **error);

/* Undo: the names are translated ("Change Title"), NULL where there is nothing. */
char    *whence_document_dup_undo_name (WhenceDocument *self);
char    *whence_document_dup_redo_name (WhenceDocument *self);
gboolean whence_document_undo          (WhenceDocument *self,
                                        GError        **error);
gboolean whence_document_redo          (WhenceDocument *self,
                                        GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceFound, whence_found_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhencePlan, whence_plan_free)

G_END_DECLS

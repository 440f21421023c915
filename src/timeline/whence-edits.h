/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-pipeline.h"

G_BEGIN_DECLS

/* What the user can say.  ORDER FACT: the names in whence-edits.c follow it. */
typedef enum
{
  /* of an event, or an article where it has the same */
  WHENCE_FACT_TITLE,
  WHENCE_FACT_LABEL,
  WHENCE_FACT_DATE, /* EDTF; "": undated */
  WHENCE_FACT_NOTE,
  WHENCE_FACT_KIND,
  WHENCE_FACT_STATUS,
  WHENCE_FACT_STAR,
  WHENCE_FACT_HIDDEN,
  WHENCE_FACT_DELETED,
  WHENCE_FACT_JOIN,  /* key of the event it belongs to */
  WHENCE_FACT_ALONE, /* this telling is an event of its own */
  WHENCE_FACT_MADE,  /* by hand: "" or "hash begin end", where it is told */
  /* of an article */
  WHENCE_FACT_PUBLISHER,
  WHENCE_FACT_ADDRESS,
  WHENCE_FACT_PUBLISHED, /* EDTF */
  WHENCE_FACT_REFERENCE, /* EDTF */
  WHENCE_N_FACTS
} WhenceFact;

/**
 * WhenceEdits:
 *
 * All that the user said: for a key and a #WhenceFact, a text.  The key of an article is its hash; that of an event is the key of
 * one of its tellings: article and place of the date's words, which stay when articles are read again.
 */
typedef struct _WhenceEdits WhenceEdits;

WhenceEdits *whence_edits_new      (void);
void         whence_edits_free     (WhenceEdits *self);
void         whence_edits_set      (WhenceEdits *self,
                                    const char  *key,
                                    WhenceFact   fact,
                                    const char  *value);
const char  *whence_edits_get      (WhenceEdits *self,
                                    const char  *key,
                                    WhenceFact   fact);
GPtrArray   *whence_edits_get_keys (WhenceEdits *self);
gboolean     whence_edits_are_none (WhenceEdits *self);
const char  *whence_fact_get_id    (WhenceFact fact);
char        *whence_telling_dup_key (const WhenceMention *mention);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceEdits, whence_edits_free)

G_END_DECLS

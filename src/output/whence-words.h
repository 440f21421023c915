/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-era.h"
#include "whence-event.h"

G_BEGIN_DECLS

char       *whence_words_format_span       (const WhenceSpan *span);
gboolean    whence_words_read_date         (const char       *text,
                                            const WhenceSpan *reference,
                                            WhenceSpan       *out_span,
                                            GError          **error);
char       *whence_words_explain           (const WhenceMention   *mention,
                                            const WhenceReference *reference);
char       *whence_words_explain_reference (const WhenceArticle   *article,
                                            const WhenceReference *reference);
char       *whence_words_article_title     (const WhenceArticle *article);
const char *whence_words_kind              (WhenceKind kind);
const char *whence_words_kind_symbol       (WhenceKind kind);
const char *whence_words_notice            (const WhenceEvent *event);
const char *whence_words_status            (WhenceStatus status);
char       *whence_words_joined            (const WhenceMention *mention);
char       *whence_words_own_date          (const WhenceEvent   *event,
                                            const WhenceMention *mention);
char       *whence_words_describe          (const WhenceEvent *event);
const char *whence_words_evidence          (WhenceEvidence evidence);
char       *whence_words_era               (const WhenceEra *era);
const char *whence_words_era_color         (WhenceEraColor color);
char       *whence_words_count_events      (guint n);
char       *whence_words_count_sources     (guint n);
char       *whence_words_count_undated     (guint n);
char       *whence_words_count_hidden      (guint n);
char       *whence_words_count_deleted     (guint n);
char       *whence_words_count_merged      (guint n);
char       *whence_words_fill              (const char *pattern,
                                            ...) G_GNUC_NULL_TERMINATED;
char       *whence_words_harmless          (const char *text,
                                            gssize      length);
char       *whence_words_quote             (const char *text,
                                            gssize      length);

G_END_DECLS

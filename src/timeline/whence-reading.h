/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "whence-lexicon.h"
#include "whence-pipeline.h"

G_BEGIN_DECLS

/**
 * WhenceReader:
 *
 * One article on its way through the stages: tokens and expressions are found once; what hangs on the reference date is done again
 * when that changes.
 */
typedef struct
{
  WhenceArticle  *article;
  const WhenceLexicon *lexicon; /* of the article's language */
  WhenceTokens   *tokens;
  GArray         *expressions;
  WhenceReference reference;
} WhenceReader;

WhenceReader  *whence_reader_new             (WhenceArticle *article,
                                              const char    *reference_date);
void           whence_reader_free            (WhenceReader *self);
GArray        *whence_reader_resolve         (const WhenceReader *self);
WhenceReading *whence_reader_read            (const WhenceReader *self);
WhenceReading *whence_reader_read_dated      (const WhenceReader *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (WhenceReader, whence_reader_free)

G_END_DECLS

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is to be looked for in a sentence: which of its dates may tell of an event, and the sentence parsed where one does. */
#include "whence-prepared.h"

#include "whence-aside.h"

/* A text that tells no day of its own is taken to be of the century that begins then. */
#define FIRST_OF_LATEST_CENTURY 2001

static gboolean
is_reference_evidence (const WhenceReference *reference,
                       const WhenceTimex     *timex)
{
  for (guint i = 0; i < reference->candidates->len; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (reference->candidates, WhenceCandidate, i);

      if (candidate->evidence != WHENCE_EVIDENCE_IMPLIED && candidate->evidence != WHENCE_EVIDENCE_LATEST
          && candidate->evidence != WHENCE_EVIDENCE_ARTICLES && candidate->end > candidate->begin && candidate->begin == timex->begin)
        return TRUE;
    }
  return FALSE;
}

/* "was built in the 12th century", unlike "paintings of the 17th century", "an 18th-century house", and the one that is still going on. */
static gboolean
is_century_of_deed (const WhenceSource    *source,
                    const WhenceReference *reference,
                    const WhenceTimex     *timex)
{
  const WhenceCandidate *own = whence_reference_get_best (reference);
  WhenceSpan going_on = own != NULL ? own->span : whence_span_from_year (FIRST_OF_LATEST_CENTURY);

  return timex->span.precision == WHENCE_PRECISION_CENTURY && !timex->hangs && timex->first_token > 0
         && whence_span_get_last_day (&timex->span) < whence_span_get_first_day (&going_on)
         && whence_source_word_is (source, timex->first_token - 1, source->words->shapes->to_dates)
         && !whence_source_word_is (source, timex->first_token - 1, source->words->genitives);
}

/**
 * whence_prepared_is_usable:
 * @source: the article
 * @reference: its reference date
 * @sentence: one of its sentences
 * @index: of an expression in it
 *
 * Returns: whether the expression may tell of an event
 */
gboolean
whence_prepared_is_usable (const WhenceSource    *source,
                           const WhenceReference *reference,
                           const WhenceSentence  *sentence,
                           guint                  index)
{
  const WhenceTimex *timex = whence_source_get_timex (source, index);
  WhenceParagraphKind kind;

  if (!timex->has_span || timex->part || timex->type == WHENCE_TIMEX_SET || (timex->span.precision >= WHENCE_PRECISION_CENTURY && !is_century_of_deed (source, reference, timex))
      || (timex->hangs && timex->span.precision >= WHENCE_PRECISION_DECADE && timex->reason != WHENCE_REASON_ANNIVERSARY))
    return FALSE;
  kind = whence_article_get_paragraph_kind (source->article, sentence->paragraph);
  return kind != WHENCE_PARAGRAPH_FURNITURE && kind != WHENCE_PARAGRAPH_METADATA && !is_reference_evidence (reference, timex)
         && !whence_aside_is (source, index);
}

/**
 * whence_prepared_init:
 * @self: (out caller-allocates): a sentence made ready, its setting to be cleared
 * @source: the article
 * @reference: its reference date
 * @sentence: index of one of its sentences
 * @first_timex: index of an expression, the sentence's first or one before it
 * @usable: (out) (array): a byte for each expression of the article, set for those of the sentence: whether it may tell of an event
 *
 * Looks at the dates of a sentence, and parses it where one of them is of use.
 */
void
whence_prepared_init (WhencePrepared        *self,
                      const WhenceSource    *source,
                      const WhenceReference *reference,
                      guint                  sentence,
                      guint                  first_timex,
                      guint8                *usable)
{
  const WhenceSentence *at = &source->tokens->sentences[sentence];
  gboolean used = FALSE;

  while (first_timex < source->timexes->len && whence_source_get_timex (source, first_timex)->first_token < at->first)
    first_timex++;
  self->sentence = sentence;
  self->first_timex = self->end_timex = first_timex;
  self->is_row = whence_rows_find (&self->row, source, sentence, first_timex);
  self->setting.tree = NULL;
  self->setting.dated = NULL;
  for (guint i = first_timex; i < source->timexes->len && whence_source_get_timex (source, i)->first_token < at->first + at->n; i++)
    {
      usable[i] = whence_prepared_is_usable (source, reference, at, i);
      used = used || usable[i];
      self->end_timex = i + 1;
    }
  if (used && self->is_row)
    whence_setting_parse_part (&self->setting, source, sentence, &self->row.told);
  else if (used)
    whence_setting_parse (&self->setting, source, sentence);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-reading.h"

#include "whence-builder.h"
#include "whence-detect.h"
#include "whence-edtf.h"
#include "whence-lexer.h"
#include "whence-plain.h"
#include "whence-recogniser.h"
#include "whence-reference.h"
#include "whence-resolver.h"
#include "whence-row-dates.h"

/**
 * whence_reader_new:
 * @article: an article
 * @reference_date: (nullable): the day it was written, EDTF, where the user said so
 *
 * Cuts @article into tokens, finds its expressions of time and what is known of its reference date.
 *
 * Returns: (transfer full): the article, ready to be resolved
 */
WhenceReader *
whence_reader_new (WhenceArticle *article,
                   const char    *reference_date)
{
  const WhenceLexicon *lexicon = whence_detect_language (article->text, article->length);
  WhenceReader *self = g_new0 (WhenceReader, 1);
  WhenceSpan span;

  self->article = whence_article_ref (article);
  self->lexicon = lexicon;
  self->tokens = whence_tokens_new ();
  for (guint i = 0; i < article->n_paragraphs; i++)
    whence_lexer_run (lexicon, article->text, article->paragraphs[i].begin, article->paragraphs[i].end, i, self->tokens);
  whence_lexer_find_stamps (self->tokens, article->text);
  self->expressions = whence_recogniser_run (self->tokens, whence_lexicon_get_language (lexicon), article->text);
  whence_reference_init (&self->reference);
  if (reference_date != NULL && whence_edtf_parse (reference_date, &span, NULL))
    whence_reference_add (&self->reference,
                          (WhenceCandidate){ .span = span, .evidence = WHENCE_EVIDENCE_USER, .confidence = 100 });
  whence_reference_find (article, self->tokens, self->expressions, whence_lexicon_get_language (lexicon), &self->reference);
  return self;
}

/**
 * whence_reader_free:
 * @self: (transfer full): a reader
 */
void
whence_reader_free (WhenceReader *self)
{
  whence_article_unref (self->article);
  whence_tokens_free (self->tokens);
  g_array_unref (self->expressions);
  whence_reference_clear (&self->reference);
  g_free (self);
}

/**
 * whence_reader_resolve:
 * @self: a reader
 *
 * Returns: (transfer full) (element-type WhenceTimex): the article's dates, by its reference date as it is now
 */
GArray *
whence_reader_resolve (const WhenceReader *self)
{
  const WhenceLanguage *language = whence_lexicon_get_language (self->lexicon);
  GArray *timexes = whence_resolver_run (self->tokens, self->article->text, self->expressions, language, &self->reference);

  whence_row_dates_fit (self->article, self->tokens, self->expressions, language, &self->reference, timexes);
  return timexes;
}

static WhenceReading *
read_events (const WhenceReader *self,
             gboolean            with_undated)
{
  const WhenceLanguage *language = whence_lexicon_get_language (self->lexicon);
  WhenceReading *reading = whence_reading_new (self->article);

  whence_reference_clear (&reading->reference);
  whence_reference_copy (&reading->reference, &self->reference);
  g_array_unref (reading->timexes);
  reading->timexes = whence_reader_resolve (self);
  /* of no other language are there event words and weights */
  if (language == &whence_language_english)
    whence_builder_run (self->article, self->tokens, reading->timexes, &self->reference, whence_syntax_model_get_english (NULL),
                        reading->events, with_undated ? reading->undated : NULL);
  else
    whence_plain_run (self->article, self->tokens, reading->timexes, &self->reference, language, reading->events);
  return reading;
}

/**
 * whence_reader_read:
 * @self: a reader
 *
 * Returns: (transfer full): dates and events of the article, by its reference date as it is now
 */
WhenceReading *
whence_reader_read (const WhenceReader *self)
{
  return read_events (self, TRUE);
}

/**
 * whence_reader_read_dated:
 * @self: a reader
 *
 * Returns: (transfer full): like whence_reader_read(), without the events that have no date
 */
WhenceReading *
whence_reader_read_dated (const WhenceReader *self)
{
  return read_events (self, FALSE);
}

/**
 * whence_reading_new:
 * @article: an article
 *
 * Returns: (transfer full): a reading without dates or events, to be filled by its maker before it is shared
 */
WhenceReading *
whence_reading_new (WhenceArticle *article)
{
  WhenceReading *self = g_atomic_rc_box_new0 (WhenceReading);

  self->article = whence_article_ref (article);
  whence_reference_init (&self->reference);
  self->timexes = whence_timexes_new ();
  self->events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  self->undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  return self;
}

/**
 * whence_reading_ref:
 * @self: a reading
 *
 * Returns: (transfer full): the same
 */
WhenceReading *
whence_reading_ref (WhenceReading *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
reading_clear (gpointer data)
{
  WhenceReading *self = data;

  whence_article_unref (self->article);
  whence_reference_clear (&self->reference);
  g_array_unref (self->timexes);
  g_ptr_array_unref (self->events);
  g_ptr_array_unref (self->undated);
}

/**
 * whence_reading_free:
 * @self: (transfer full): a reading; freed with its last reference
 */
void
whence_reading_free (WhenceReading *self)
{
  g_atomic_rc_box_release_full (self, reading_clear);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A date as a person types it: EDTF, or words that the recogniser reads in articles too.  All of the words must be the date's: a wrong date is
 * worse than none. */
#include "config.h"

#include "whence-date-entry.h"

#include <glib/gi18n.h>
#include <string.h>

#include "whence-edtf.h"
#include "whence-lexer.h"
#include "whence-recogniser.h"
#include "whence-resolver.h"

G_DEFINE_QUARK (whence-date-entry-error-quark, whence_date_entry_error)

/* Classes of words that lead to a date and say how it is meant, and what may stand around one. */
static const guint8 around[] = {
  WHENCE_CLASS_IN,   WHENCE_CLASS_BY,      WHENCE_CLASS_SINCE,  WHENCE_CLASS_UNTIL, WHENCE_CLASS_FROM,
  WHENCE_CLASS_THE,  WHENCE_CLASS_BETWEEN, WHENCE_CLASS_BEFORE, WHENCE_CLASS_AFTER,
  WHENCE_CLASS_TO,   WHENCE_CLASS_AND,     WHENCE_CLASS_DASH,   WHENCE_CLASS_COMMA, WHENCE_CLASS_JUST,
};

typedef struct
{
  WhenceTokens   *tokens;
  GArray         *expressions;
  WhenceReference reference;
  GArray         *timexes;
} Reading;

static void
read_words (Reading          *self,
            const char       *text,
            const WhenceSpan *reference)
{
  const WhenceLexicon *lexicon = whence_lexicon_get_english ();

  self->tokens = whence_tokens_new ();
  whence_lexer_run (lexicon, text, 0, strlen (text), 0, self->tokens);
  self->expressions = whence_recogniser_run (self->tokens, whence_lexicon_get_language (lexicon), text);
  whence_reference_init (&self->reference);
  if (reference != NULL)
    whence_reference_add (&self->reference,
                          (WhenceCandidate){ .span = *reference, .evidence = WHENCE_EVIDENCE_USER, .confidence = 100 });
  self->timexes = whence_resolver_run (self->tokens, NULL, self->expressions, whence_lexicon_get_language (lexicon), &self->reference);
}

static void
reading_clear (Reading *self)
{
  g_array_unref (self->timexes);
  g_array_unref (self->expressions);
  whence_reference_clear (&self->reference);
  whence_tokens_free (self->tokens);
}

/* Whether @time is one of the day @day: "16 May 2024, 09:30". */
static gboolean
is_time_of (const WhenceTimex *time, const WhenceTimex *day)
{
  return time->type == WHENCE_TIMEX_TIME && day->type == WHENCE_TIMEX_DATE && day->span.precision == WHENCE_PRECISION_DAY
         && whence_span_contains (&day->span, &time->span);
}

/* The one date the words tell, or NULL where they tell none or several. */
static const WhenceTimex *
find_whole (const Reading *self)
{
  const WhenceTimex *whole = NULL;

  for (guint i = 0; i < self->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (self->timexes, WhenceTimex, i);

      if (!timex->has_span || timex->part)
        continue;
      if (whole == NULL || is_time_of (timex, whole))
        whole = timex;
      else if (!is_time_of (whole, timex))
        return NULL;
    }
  return whole;
}

/* Whether all words are the date's; "around" is, though it stands before it. */
static gboolean
is_covered (const Reading *self,
            WhenceSpan    *span)
{
  for (guint i = 0; i < self->tokens->n_tokens; i++)
    {
      gboolean covered = memchr (around, self->tokens->classes[i], sizeof around) != NULL;

      for (guint k = 0; k < self->timexes->len && !covered; k++)
        {
          const WhenceTimex *timex = &g_array_index (self->timexes, WhenceTimex, k);

          covered = i >= timex->first_token && i < timex->first_token + timex->n_tokens;
        }
      if (!covered && self->tokens->classes[i] == WHENCE_CLASS_ABOUT)
        span->flags |= WHENCE_SPAN_APPROXIMATE;
      else if (!covered)
        return FALSE;
    }
  return TRUE;
}

/* What is wrong is told as exactly as it is known: words beside the date, a number out of its range. */
static void
fail (const char *typed, const WhenceTimex *whole, const GError *edtf_error, GError **error)
{
  if (whole != NULL)
    {
      g_autofree char *words = g_strndup (typed + whole->begin, whole->end - whole->begin);

      /* Translators: %1$s is the part that is a date, %2$s is all that was typed: Only “May 2024” of “cats in May 2024” is a date. */
      g_set_error (error, WHENCE_DATE_ENTRY_ERROR, WHENCE_DATE_ENTRY_ERROR_TOO_MUCH, _("Only “%1$s” of “%2$s” is a date"), words, typed);
    }
  else if (g_error_matches (edtf_error, WHENCE_EDTF_ERROR, WHENCE_EDTF_ERROR_RANGE))
    g_set_error_literal (error, WHENCE_DATE_ENTRY_ERROR, WHENCE_DATE_ENTRY_ERROR_NO_DATE, edtf_error->message);
  else
    g_set_error (error, WHENCE_DATE_ENTRY_ERROR, WHENCE_DATE_ENTRY_ERROR_NO_DATE, _("“%s” is not a date"), typed);
}

/**
 * whence_date_entry_parse:
 * @text: what was typed: "May 2024", "c. 2014", "by 1974", "yesterday", "2024-05"
 * @reference: (nullable): what "yesterday" is counted from; %NULL: such words tell no date
 * @out_span: (out): the date
 * @error: return location
 *
 * Returns: whether @text is a date, and nothing else
 */
gboolean
whence_date_entry_parse (const char       *text,
                         const WhenceSpan *reference,
                         WhenceSpan       *out_span,
                         GError          **error)
{
  g_autofree char *typed = g_strstrip (g_strdup (text));
  const WhenceTimex *whole;
  g_autoptr (GError) edtf_error = NULL;
  Reading reading;
  WhenceSpan span = { 0 };
  gboolean done;

  if (*typed == '\0' || strlen (typed) > WHENCE_DATE_ENTRY_MAX_BYTES)
    {
      g_set_error (error, WHENCE_DATE_ENTRY_ERROR, WHENCE_DATE_ENTRY_ERROR_EMPTY, _("Type a date, like “May 2024”, “c. 2014” or “by 1974”"));
      return FALSE;
    }
  if (whence_edtf_parse (typed, out_span, &edtf_error))
    return TRUE;
  read_words (&reading, typed, reference);
  whole = find_whole (&reading);
  if (whole != NULL)
    span = whole->span;
  done = whole != NULL && is_covered (&reading, &span);
  if (done)
    *out_span = span;
  else
    fail (typed, whole, edtf_error, error);
  reading_clear (&reading);
  return done;
}

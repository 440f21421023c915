/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What each stage made of an article, as text: a line an element, fields separated by tabs. */
#include "config.h"

#include <glib/gi18n.h>

#include "whence-conllu.h"
#include "whence-edtf.h"
#include "whence-expression.h"
#include "whence-reading.h"
#include "whence-rules.h"
#include "whence-syntax.h"

static void
append_quoted (GString    *text,
               const char *from,
               gsize       begin,
               gsize       end)
{
  for (gsize i = begin; i < end; i++)
    g_string_append_c (text, g_ascii_iscntrl (from[i]) ? ' ' : from[i]);
}

static void
dump_tokens (const WhenceReader *reader,
             GString            *text)
{
  const WhenceTokens *tokens = reader->tokens;

  for (guint i = 0; i < tokens->n_tokens; i++)
    {
      const WhenceToken *token = &tokens->tokens[i];

      if (i > 0 && (token->flags & WHENCE_TOKEN_INITIAL))
        g_string_append_c (text, '\n');
      g_string_append_printf (text, "%u\t%u\t", token->begin, token->begin + token->length);
      g_string_append_unichar (text, tokens->classes[i]); /* Latin-1 */
      g_string_append_c (text, '\t');
      append_quoted (text, reader->article->text, token->begin, token->begin + token->length);
      g_string_append_c (text, '\n');
    }
}

static void
dump_expressions (const WhenceReader *reader,
                  GString            *text)
{
  for (guint i = 0; i < reader->expressions->len; i++)
    {
      const WhenceExpression *expression = &g_array_index (reader->expressions, WhenceExpression, i);
      const WhenceToken *first = &reader->tokens->tokens[expression->first];
      const WhenceToken *last = first + expression->n - 1;

      g_string_append_printf (text, "%u\t%u\t%s\t%06x\t", first->begin, last->begin + last->length, whence_rules[expression->rule].id,
                              expression->fields);
      append_quoted (text, reader->article->text, first->begin, last->begin + last->length);
      g_string_append_c (text, '\n');
    }
}

static void
dump_reference (const WhenceReader *reader,
                GString            *text)
{
  for (guint i = 0; i < reader->reference.candidates->len; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (reader->reference.candidates, WhenceCandidate, i);
      g_autofree char *edtf = whence_edtf_format (&candidate->span);

      g_string_append_printf (text, "%s\t%s\t%u\t", edtf, whence_evidence_get_id (candidate->evidence), candidate->confidence);
      append_quoted (text, reader->article->text, candidate->begin, candidate->end);
      g_string_append_c (text, '\n');
    }
}

static void
dump_resolved (const WhenceReader *reader,
               GString            *text)
{
  g_autoptr (GArray) timexes = whence_reader_resolve (reader);

  for (guint i = 0; i < timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (timexes, WhenceTimex, i);
      g_autofree char *edtf = timex->has_span ? whence_edtf_format (&timex->span) : g_strdup ("-");

      g_string_append_printf (text, "%u\t%u\t%s\t%s\t%s\t%s\t%s\t", timex->begin, timex->end, whence_timex_type_get_name (timex->type),
                              timex->value, edtf, timex->rule, whence_reason_get_id (timex->reason));
      append_quoted (text, reader->article->text, timex->begin, timex->end);
      g_string_append_c (text, '\n');
    }
}

static void
dump_clauses (const WhenceReader *reader,
              GString            *text)
{
  const WhenceSyntaxModel *model = whence_syntax_model_get_english (NULL);
  const WhenceTokens *tokens = reader->tokens;

  for (guint i = 0; i < tokens->n_sentences; i++)
    {
      const WhenceSentence *sentence = &tokens->sentences[i];
      g_autofree WhenceWord *words = g_new (WhenceWord, sentence->n);
      g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, sentence->n);
      g_autofree char *id = g_strdup_printf ("%s-%u", reader->article->id, i + 1);

      for (guint k = 0; k < sentence->n; k++)
        words[k] = (WhenceWord){ reader->article->text + tokens->tokens[sentence->first + k].begin,
                                 tokens->tokens[sentence->first + k].length };
      whence_syntax_parse (model, words, sentence->n, syntax);
      whence_syntax_to_conllu (words, sentence->n, syntax, id, text);
    }
}

static void
dump_events (const WhenceReader *reader,
             GString            *text)
{
  WhenceReading *reading = whence_reader_read (reader);

  for (guint i = 0; i < reading->events->len; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (reading->events, i);
      g_autofree char *edtf = whence_edtf_format (&event->span);

      g_string_append_printf (text, "%s\t%s\t%s\t%s\n", edtf, whence_kind_get_id (event->kind), event->label, event->title);
    }
  whence_reading_free (reading);
}

static const struct
{
  const char *stage;
  void (*dump) (const WhenceReader *, GString *);
} stages[] = {
  { "tokens", dump_tokens },     { "expressions", dump_expressions }, { "reference", dump_reference },
  { "resolved", dump_resolved }, { "clauses", dump_clauses },         { "events", dump_events },
};

/**
 * whence_pipeline_dump:
 * @article: an article
 * @reference_date: (nullable): the day it was written, EDTF, where the user said so
 * @stage: "tokens", "expressions", "reference", "resolved", "clauses" or "events"
 * @error: return location; %G_IO_ERROR_INVALID_ARGUMENT where there is no such stage
 *
 * Returns: (transfer full) (nullable): what the stage made of the article
 */
char *
whence_pipeline_dump (WhenceArticle *article,
                      const char    *reference_date,
                      const char    *stage,
                      GError       **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    if (g_str_equal (stages[i].stage, stage))
      {
        g_autoptr (WhenceReader) reader = whence_reader_new (article, reference_date);
        g_autoptr (GString) text = g_string_new (NULL);

        stages[i].dump (reader, text);
        return g_string_free (g_steal_pointer (&text), FALSE);
      }
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _("There is no stage “%s”."), stage);
  return NULL;
}

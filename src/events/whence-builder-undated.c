/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an article tells without a date: its headline, what happened, and what only says how long it took. */
#include "whence-builder-private.h"

#include "whence-lasting.h"
#include "whence-ordered.h"
#include "whence-rows.h"
#include "whence-undated.h"

/* "The council has sold the mill" is of the day where so many paragraphs begin the text. */
#define LEAD_PARAGRAPHS 3

/* A headline, or what stands below it, without a date, in its own words.  What the lines below it name is not what the text goes on about. */
static void
build_headline (WhenceBuilder *self,
                guint          sentence)
{
  gboolean is_title = self->source.tokens->sentences[sentence].paragraph == self->headline;
  WhenceSetting setting;

  if (is_title ? whence_setting_init (&setting, &self->source, sentence) : whence_setting_parse (&setting, &self->source, sentence))
    {
      gint root = whence_rows_get_root (&setting);
      char *title = whence_rows_make_title (&setting, root);
      WhenceEvent *event = title != NULL ? whence_builder_make (self, &setting, NULL, root, WHENCE_TELLING_CLAUSE, 0, title) : NULL;

      if (event != NULL)
        {
          WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

          whence_rows_quote (&setting, mention);
          mention->reason = WHENCE_REASON_REFERENCE;
          g_ptr_array_add (self->undated, event);
        }
    }
  whence_setting_clear (&setting);
}

/* "The council has sold the mill", in the lead: it is of the day, and of no other that were not told. */
static void
add_news (WhenceBuilder       *self,
          const WhenceSetting *setting,
          gint                 node)
{
  WhenceEvent *event = whence_builder_make (self, setting, NULL, node, WHENCE_TELLING_CLAUSE, 0, NULL);

  if (event == NULL)
    return;
  ((WhenceMention *) g_ptr_array_index (event->mentions, 0))->reason = WHENCE_REASON_REFERENCE;
  g_ptr_array_add (self->undated, event);
}

static void
add_undated (WhenceBuilder       *self,
             const WhenceSetting *setting,
             gint                 node,
             gboolean             is_noun)
{
  WhenceOrdered ordered;

  if (!whence_builder_add (self, setting, NULL, node, is_noun, 0) || !whence_ordered_is_next (setting->tree, whence_rows_get_root (setting)))
    return;
  ordered = (WhenceOrdered){ g_ptr_array_index (self->undated, self->undated->len - 1), setting->tree->first + (guint) node };
  g_array_append_val (self->ordered, ordered);
}

static gboolean
is_headline (const WhenceBuilder  *self,
             const WhenceSentence *sentence)
{
  static const guint kinds = 1u << WHENCE_PARAGRAPH_HEADING | 1u << WHENCE_PARAGRAPH_BODY;
  guint paragraph = sentence->paragraph;

  if (paragraph <= self->headline || paragraph >= self->text)
    return paragraph == self->headline;
  return (kinds & 1u << whence_article_get_paragraph_kind (self->source.article, paragraph)) && whence_undated_tells_news (&self->source, sentence);
}

/**
 * whence_builder_build_undated:
 * @self: (inout): what makes an article's events
 * @sentence: a sentence without a date
 *
 * Adds what the sentence tells, if that happened or comes round again.
 */
void
whence_builder_build_undated (WhenceBuilder *self,
                              guint          sentence)
{
  const WhenceSentence *at = &self->source.tokens->sentences[sentence];
  WhenceSetting setting;
  gboolean is_lead = at->paragraph < self->text + LEAD_PARAGRAPHS, recurs, parsed;

  if (is_headline (self, at))
    build_headline (self, sentence);
  if (at->paragraph < self->text || whence_article_get_paragraph_kind (self->source.article, at->paragraph) != WHENCE_PARAGRAPH_BODY)
    return;
  recurs = whence_undated_recurs (&self->source, at);
  if (!recurs && !whence_undated_may_tell (&self->source, at, is_lead))
    return;
  parsed = whence_setting_init (&setting, &self->source, sentence);
  for (guint i = 0; parsed && i < setting.tree->n; i++)
    {
      const WhenceKindRow *row;

      if (setting.tree->syntax[i].head != WHENCE_SYNTAX_ROOT || (!whence_undated_is_past (setting.tree, (gint) i, is_lead) && !recurs))
        continue;
      row = whence_kinds_find (self->source.words, setting.tree->words[i].text, setting.tree->words[i].length, WHENCE_KIND_WORD_VERB);
      if (!recurs && !whence_undated_is_past (setting.tree, (gint) i, FALSE))
        add_news (self, &setting, (gint) i);
      else if (whence_undated_is_of_note (row) && (!recurs || whence_tree_is_predicate (setting.tree, (gint) i)))
        add_undated (self, &setting, (gint) i, FALSE);
      else if (!recurs)
        add_undated (self, &setting, whence_ordered_find_noun (setting.tree, self->source.entities, (gint) i), TRUE);
      break;
    }
  whence_setting_clear (&setting);
}

/**
 * whence_builder_build_lasting:
 * @self: (inout): what makes an article's events
 * @sentence: a sentence without a date
 * @from_timex: the first expression of time in or behind it
 *
 * Adds what tells of its time only how long it takes, "during their two-day visit".  A visit of nobody tells nothing.
 */
void
whence_builder_build_lasting (WhenceBuilder *self,
                              guint          sentence,
                              guint          from_timex)
{
  const WhenceSentence *at = &self->source.tokens->sentences[sentence];
  WhenceSetting setting = { 0 };

  if (whence_article_get_paragraph_kind (self->source.article, at->paragraph) != WHENCE_PARAGRAPH_BODY)
    return;
  for (guint i = from_timex; i < self->source.timexes->len && whence_source_get_timex (&self->source, i)->first_token < at->first + at->n; i++)
    {
      const WhenceTimex *timex = whence_source_get_timex (&self->source, i);
      WhenceMention *mention;
      WhenceEvent *event;
      gint noun;

      if (timex->type != WHENCE_TIMEX_DURATION || (setting.tree == NULL && !whence_setting_init (&setting, &self->source, sentence)))
        continue;
      noun = whence_lasting_find (setting.tree, timex, setting.dated);
      event = noun >= 0 ? whence_builder_make (self, &setting, NULL, noun, WHENCE_TELLING_NOUN, 0, NULL) : NULL;
      if (event == NULL)
        continue;
      mention = g_ptr_array_index (event->mentions, 0);
      event->flags |= whence_lasting_tell (setting.tree, setting.dated, timex, noun, self->reference, &mention->lasting);
      whence_lasting_add_names (&setting, &self->source, noun, event);
      mention->expression_begin = timex->begin;
      mention->expression_end = timex->end;
      mention->rule = timex->rule;
      mention->reason = timex->reason;
      g_free (event->id);
      event->id = whence_builder_make_id (self, timex->begin, "u");
      if (*event->participants != NULL)
        g_ptr_array_add (self->undated, event);
      else
        whence_event_unref (event);
    }
  whence_setting_clear (&setting);
}

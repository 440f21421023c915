/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events of an article in a language of which neither event words nor weights of a parser are known: each date that is no aside is told by its
 * sentence, row or heading in the text's own words.  Nothing is said of kind, people and place that no mark tells. */
#include "whence-plain.h"

#include <string.h>

#include "whence-builder-private.h"
#include "whence-headed.h"
#include "whence-plain-title.h"
#include "whence-prepared.h"
#include "whence-retold.h"
#include "whence-rows.h"
#include "whence-standfirst.h"
#include "whence-writing.h"

/* What is told of by its whole sentence is less sure to be an event. */
#define CONFIDENCE_MAX 60
#define PASSAGE_MAX 600
/* So many words may the name of a life have. */
#define NAME_WORDS 6

typedef struct
{
  WhenceBuilder         builder;
  const WhenceLanguage *language;
  char                 *topic; /* the headline, where it is short enough to stand behind the title of a row */
} Plain;

static void
set_passage (const WhenceSource   *source,
             const WhenceSentence *sentence,
             WhenceMention        *mention)
{
  const WhenceToken *first = &source->tokens->tokens[sentence->first], *last = first + sentence->n - 1;

  mention->begin = first->begin;
  mention->end = MIN (last->begin + last->length, first->begin + PASSAGE_MAX);
  while (mention->end > mention->begin && ((guchar) source->article->text[mention->end] & 0xc0) == 0x80)
    mention->end--;
}

/* @title: (transfer full); @label: (transfer full) (nullable).  Returns: whether it is told, here or before */
static gboolean
add (Plain                *self,
     const WhenceSentence *sentence,
     const WhenceTimex    *timex,
     WhenceKind            kind,
     char                 *title,
     char                 *label)
{
  WhenceEvent *event = whence_event_new ();
  WhenceMention *mention = whence_mention_new ();

  mention->article = whence_article_ref (self->builder.source.article);
  whence_builder_set_date (&self->builder, timex, 0, mention);
  set_passage (&self->builder.source, sentence, mention);
  event->dated = event->plain = TRUE;
  event->span = mention->span;
  event->kind = kind;
  event->flags = whence_writing_is_ahead (self->builder.reference, timex) ? WHENCE_EVENT_PLANNED : 0;
  event->title = title;
  event->label = label != NULL ? label : whence_plain_label_cut (title);
  event->id = whence_builder_make_id (&self->builder, timex->begin, "");
  event->confidence = MIN (mention->confidence, CONFIDENCE_MAX);
  mention->title = g_strdup (event->title);
  mention->label = g_strdup (event->label);
  mention->joined = g_strdup ("");
  g_ptr_array_add (event->mentions, mention);
  if (*title == '\0' || whence_retold_is (self->builder.events, event))
    whence_event_unref (event);
  else
    g_ptr_array_add (self->builder.events, event);
  return TRUE;
}

/* --- lives --- */

/* "Anna Kessler (* 4. März 1902 in Linz; † 17. Oktober 1988 in Wien)": the marks say what is dated in any language. */
static gboolean
add_life (Plain                *self,
          const WhenceSentence *sentence,
          const WhenceTimex    *timex)
{
  const WhenceSource *source = &self->builder.source;
  const WhenceToken *mark = timex->first_token > sentence->first + 2 ? &source->tokens->tokens[timex->first_token - 1] : NULL;
  const char *text = mark != NULL ? source->article->text + mark->begin : "";
  gboolean born = g_str_has_prefix (text, "*"), died = g_str_has_prefix (text, "†");
  WhenceSentence name = { .first = sentence->first };
  g_autofree char *told = NULL;

  if (!(born && self->language->birth != NULL) && !(died && self->language->death != NULL))
    return FALSE;
  while (name.n <= NAME_WORDS && !whence_tokens_is_mark (source->tokens, name.first + name.n, '('))
    name.n++;
  if (name.n == 0 || name.n > NAME_WORDS || name.first + name.n >= timex->first_token)
    return FALSE;
  told = whence_plain_title_copy (source, &name);
  return add (self, sentence, timex, born ? WHENCE_KIND_BIRTH : WHENCE_KIND_DEATH, g_strconcat (born ? self->language->birth : self->language->death, told, NULL), NULL);
}

/* --- rows, headings and sentences --- */

/* A row says little, so that what the text is about stands behind it. */
static gboolean
add_row (Plain                *self,
         const WhenceSentence *sentence,
         const WhenceSentence *told,
         const WhenceTimex    *timex)
{
  char *title = whence_plain_title_copy (&self->builder.source, told);
  char *label = whence_plain_label_cut (title);

  if (self->topic != NULL && strstr (title, self->topic) == NULL && g_utf8_strlen (title, -1) + g_utf8_strlen (self->topic, -1) + 3 <= WHENCE_TITLE_MAX)
    {
      char *whole = g_strdup_printf ("%s (%s)", title, self->topic);

      g_free (title);
      title = whole;
    }
  return add (self, sentence, timex, WHENCE_KIND_OTHER, title, label);
}

/* "vom 3. März 2018 bis zum 4. April 2021": the end of what the date before it begins is told with it.  Returns: whether @timex is such a begin */
static gboolean
join_end (const Plain           *self,
          const WhencePlainDate *date,
          guint                  index,
          WhenceTimex           *timex)
{
  const WhenceTimex *end = index + 1 < self->builder.source.timexes->len ? whence_source_get_timex (&self->builder.source, index + 1) : NULL;

  if (end == NULL || end->first_token >= date->end || !self->builder.usable[index + 1] || !(timex->span.flags & WHENCE_SPAN_OPEN_END)
      || !(end->span.flags & WHENCE_SPAN_OPEN_BEGIN) || end->span.end <= timex->span.begin)
    return FALSE;
  timex->span = whence_span_join (whence_span_from_unit (whence_span_get_first_day (&timex->span), (WhencePrecision) timex->span.precision),
                                  whence_span_from_unit (whence_span_get_last_day (&end->span), (WhencePrecision) end->span.end_precision));
  timex->end = end->end;
  return TRUE;
}

static void
build_sentence (Plain *self,
                guint  index,
                guint  first_timex)
{
  const WhenceSource *source = &self->builder.source;
  const WhenceSentence *sentence = &source->tokens->sentences[index];
  WhenceRow row;
  gboolean is_row = whence_rows_find (&row, source, index, first_timex);
  guint end = first_timex;

  for (; end < source->timexes->len && whence_source_get_timex (source, end)->first_token < sentence->first + sentence->n; end++)
    self->builder.usable[end] = whence_prepared_is_usable (source, self->builder.reference, sentence, end);
  for (guint i = first_timex; i < end; i++)
    {
      WhenceTimex timex = *whence_source_get_timex (source, i);
      WhencePlainDate date;
      char *title, *label;

      if (!self->builder.usable[i] || add_life (self, sentence, &timex))
        continue;
      if (is_row && whence_rows_is_dated (&row, source, i) && (timex.first_token < row.told.first || timex.first_token >= row.told.first + row.told.n))
        {
          add_row (self, sentence, &row.told, &timex);
          continue;
        }
      whence_plain_date_find (&date, source, sentence, i);
      if (join_end (self, &date, i, &timex))
        self->builder.usable[i + 1] = FALSE;
      title = whence_plain_title_make (source, sentence, &date, &label);
      add (self, sentence, &timex, WHENCE_KIND_OTHER, title, label);
    }
}

/* What stands first under a heading that is a date. */
static void
build_headed (Plain *self,
              guint  index)
{
  const WhenceSentence *sentence = &self->builder.source.tokens->sentences[index];

  if (self->builder.next_headed >= self->builder.headed->len || g_array_index (self->builder.headed, WhenceHeaded, self->builder.next_headed).sentence != index)
    return;
  add_row (self, sentence, sentence,
           whence_source_get_timex (&self->builder.source, g_array_index (self->builder.headed, WhenceHeaded, self->builder.next_headed++).timex));
}

static char *
find_topic (const WhenceArticle *article)
{
  guint headline, text;
  g_autofree char *topic = NULL;

  whence_standfirst_find (article, &headline, &text);
  if (headline >= article->n_paragraphs)
    return NULL;
  topic = g_strndup (article->text + article->paragraphs[headline].begin, article->paragraphs[headline].end - article->paragraphs[headline].begin);
  g_strstrip (topic);
  return g_utf8_strlen (topic, -1) <= WHENCE_LABEL_MAX && strpbrk (topic, "()<&#") == NULL ? g_steal_pointer (&topic) : NULL;
}

/**
 * whence_plain_run:
 * @article: an article
 * @tokens: its tokens
 * @timexes: (element-type WhenceTimex): its dates
 * @reference: its reference date
 * @language: its language, of which no event words are known
 * @events: (element-type WhenceEvent): where its dated events are added, in order of the text
 *
 * Makes the article's events in its own words; what it tells without a date is none.  Linear in its length.
 */
void
whence_plain_run (WhenceArticle         *article,
                  const WhenceTokens    *tokens,
                  const GArray          *timexes,
                  const WhenceReference *reference,
                  const WhenceLanguage  *language,
                  GPtrArray             *events)
{
  g_autoptr (GChecksum) ids = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *usable = g_new0 (guint8, timexes->len + 1);
  g_autofree char *topic = find_topic (article);
  Plain self = { .builder = { .source = { .article = article, .tokens = tokens, .timexes = timexes }, .reference = reference, .events = events, .usable = usable, .ids = ids },
                 .language = language, .topic = topic };
  g_autoptr (GArray) headed = whence_headed_find (&self.builder.source);
  guint timex = 0;

  self.builder.headed = headed;
  g_checksum_update (ids, (const guchar *) whence_article_get_hash (article), -1);
  for (guint i = 0; i < tokens->n_sentences; i++)
    {
      while (timex < timexes->len && whence_source_get_timex (&self.builder.source, timex)->first_token < tokens->sentences[i].first)
        timex++;
      build_headed (&self, i);
      build_sentence (&self, i, timex);
    }
}

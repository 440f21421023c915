/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Makes events of an article's dates.  A date belongs to the clause or noun that it hangs on by the parse; a noun's phrase that stands before or
 * after a clause ("before the invasion in 2022, he …") tells of two events.  No event is made of page furniture, of lengths without an
 * anchor, of what recurs, and of spans of a century and more. */
#include "whence-builder.h"

#include <string.h>

#include "whence-anchor.h"
#include "whence-cast.h"
#include "whence-title.h"
#include "whence-word-class.h"

#define PASSAGE_MAX 600
#define DATELINE_WORDS 16
/* Sentences looked through for the fuller telling of "the visit". */
#define ANTECEDENT_SENTENCES 40

typedef struct
{
  WhenceArticle           *article;
  const WhenceTokens      *tokens;
  const GArray            *timexes;
  const WhenceReference   *reference;
  const WhenceSyntaxModel *model;
  const WhenceEventWords  *words;
  WhenceEntities          *entities;
  GPtrArray               *events;
  GPtrArray               *undated;
} Builder;

/* One sentence on the way. */
typedef struct
{
  WhenceTree        *tree;
  guint8            *dated;
  WhenceTitleContext context;
  guint              sentence;
} Scene;

static const WhenceTimex *
timex_at (const Builder *self,
          guint          index)
{
  return &g_array_index (self->timexes, WhenceTimex, index);
}

/* --- what can be an event --- */

static gboolean
is_reference_evidence (const Builder     *self,
                       const WhenceTimex *timex)
{
  for (guint i = 0; i < self->reference->candidates->len; i++)
    {
      const WhenceCandidate *candidate = &g_array_index (self->reference->candidates, WhenceCandidate, i);

      if (candidate->evidence != WHENCE_EVIDENCE_IMPLIED && candidate->evidence != WHENCE_EVIDENCE_LATEST
          && candidate->evidence != WHENCE_EVIDENCE_ARTICLES && candidate->end > candidate->begin && candidate->begin == timex->begin)
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_usable (const Builder     *self,
           const WhenceTimex *timex)
{
  const WhenceSentence *sentence;
  WhenceParagraphKind kind = WHENCE_PARAGRAPH_BODY;

  if (!timex->has_span || timex->part || timex->type == WHENCE_TIMEX_SET || timex->span.precision >= WHENCE_PRECISION_CENTURY
      || (timex->hangs && timex->span.precision >= WHENCE_PRECISION_DECADE && timex->reason != WHENCE_REASON_ANNIVERSARY))
    return FALSE;
  if (timex->type == WHENCE_TIMEX_DURATION && timex->reason != WHENCE_REASON_TEXT && timex->reason != WHENCE_REASON_ANNIVERSARY)
    return FALSE;
  sentence = whence_tokens_get_sentence (self->tokens, timex->first_token);
  if (sentence->paragraph < self->article->n_paragraphs)
    kind = self->article->paragraphs[sentence->paragraph].kind;
  return kind != WHENCE_PARAGRAPH_FURNITURE && kind != WHENCE_PARAGRAPH_METADATA && !is_reference_evidence (self, timex);
}

/* --- scenes --- */

static void
scene_clear (Scene *scene)
{
  g_clear_pointer (&scene->tree, whence_tree_free);
  g_clear_pointer (&scene->dated, g_free);
}

/* Words of dates, with the prepositions that lead to them. */
static void
mark_dated (const Builder *self,
            Scene         *scene,
            guint          from_timex)
{
  const WhenceTree *tree = scene->tree;

  for (guint i = from_timex; i < self->timexes->len; i++)
    {
      const WhenceTimex *timex = timex_at (self, i);
      guint first = timex->first_token - tree->first;

      if (timex->first_token < tree->first)
        continue;
      if (timex->first_token >= tree->first + tree->n)
        break;
      if (timex->type == WHENCE_TIMEX_DURATION && !timex->has_span)
        continue;
      for (guint k = first; k < MIN (first + timex->n_tokens, tree->n); k++)
        scene->dated[k] = TRUE;
    }
  for (guint i = 0; i < tree->n; i++)
    {
      gint head = tree->syntax[i].head;

      if (head >= 0 && scene->dated[head]
          && (tree->syntax[i].deprel == WHENCE_DEPREL_CASE || tree->syntax[i].deprel == WHENCE_DEPREL_DET
              || tree->syntax[i].deprel == WHENCE_DEPREL_ADVMOD))
        scene->dated[i] = TRUE;
    }
}

/* "vowed last year to build": what hangs on a date hangs on what the date hangs on. */
static void
lift_from_dates (Scene *scene)
{
  WhenceTree *tree = scene->tree;

  for (guint i = 0; i < tree->n; i++)
    {
      gint head = tree->syntax[i].head;

      if (scene->dated[i])
        continue;
      for (guint step = 0; step < tree->n && head >= 0 && scene->dated[head]; step++)
        head = tree->syntax[head].head;
      if (head != tree->syntax[i].head && head >= 0)
        whence_tree_move (tree, (gint) i, head);
    }
}

/* "LONDON, March 3 (Agency) - The …": what stands before the dash is no part of the sentence. */
static WhenceSentence
skip_dateline (const Builder        *self,
               const WhenceSentence *sentence)
{
  WhenceSentence prose = *sentence;

  if (!(self->tokens->tokens[sentence->first].flags & WHENCE_TOKEN_UPPER))
    return prose;
  for (guint i = 1; i + 2 < MIN (sentence->n, DATELINE_WORDS); i++)
    if (self->tokens->classes[sentence->first + i] == WHENCE_CLASS_DASH
        && (self->tokens->tokens[sentence->first + i + 1].flags & WHENCE_TOKEN_SPACED))
      {
        prose.first += i + 1;
        prose.n -= i + 1;
        break;
      }
  return prose;
}

static gboolean
scene_init (const Builder *self,
            guint          sentence,
            guint          from_timex,
            Scene         *scene)
{
  WhenceSentence prose = skip_dateline (self, &self->tokens->sentences[sentence]);

  scene->sentence = sentence;
  scene->tree = whence_tree_new (self->article, self->tokens, &prose, self->model, self->words);
  scene->dated = NULL;
  if (scene->tree == NULL)
    return FALSE;
  scene->dated = g_new0 (guint8, scene->tree->n);
  mark_dated (self, scene, from_timex);
  lift_from_dates (scene);
  scene->context = (WhenceTitleContext){ scene->tree, self->entities, scene->dated };
  return TRUE;
}

static guint
first_timex_of (const Builder *self,
                guint          sentence)
{
  guint low = 0, high = self->timexes->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (timex_at (self, middle)->first_token < self->tokens->sentences[sentence].first)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* --- making an event --- */

static char *
make_id (const Builder *self,
         guint          begin,
         const char    *part)
{
  g_autofree char *place = g_strdup_printf ("%s:%u%s", self->article->hash, begin, part);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, place, -1);

  return g_strndup (sum, 16);
}

/* A noun or a gerund is quoted with the finite clause that it stands in. */
static void
mark_quoted (const Scene *scene,
             gint         node,
             guint8      *within)
{
  const WhenceTree *tree = scene->tree;

  for (guint step = 0; step < tree->n && tree->syntax[node].head >= 0; step++)
    {
      if (whence_tree_is_predicate (tree, node) && whence_tree_is_finite (tree, node))
        break;
      node = tree->syntax[node].head;
    }
  whence_tree_mark (tree, node, FALSE, within, 1);
}

/* A mark that neither ends a sentence nor closes a quotation begins or ends no quoted passage. */
static gboolean
is_loose_mark (const Builder *self,
               guint          token)
{
  guint8 word_class = self->tokens->classes[token];

  return (self->tokens->tokens[token].flags & WHENCE_TOKEN_PUNCT)
         && (word_class == WHENCE_CLASS_COMMA || word_class == WHENCE_CLASS_DASH
             || strchr (";:", self->article->text[self->tokens->tokens[token].begin]) != NULL);
}

/* The stretch of text from the first marked word to the last. */
static void
set_passage (const Builder *self,
             const Scene   *scene,
             const guint8  *within,
             WhenceMention *mention)
{
  const WhenceToken *first = NULL, *last = NULL;

  for (guint i = 0; i < scene->tree->n; i++)
    if (within[i] && !is_loose_mark (self, scene->tree->first + i))
      {
        last = &self->tokens->tokens[scene->tree->first + i];
        if (first == NULL)
          first = last;
      }
  if (first == NULL)
    return;
  mention->begin = first->begin;
  mention->end = last->begin + last->length;
  if (mention->end - mention->begin > PASSAGE_MAX)
    {
      mention->end = mention->begin + PASSAGE_MAX;
      while (mention->end > mention->begin && ((guchar) self->article->text[mention->end] & 0xc0) == 0x80)
        mention->end--;
    }
}

static void
set_date (const Builder     *self,
          const WhenceTimex *timex,
          gint               side,
          WhenceMention     *mention)
{
  mention->span = timex->span;
  if (side != 0)
    {
      mention->span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END);
      mention->span.flags |= WHENCE_SPAN_ONE_OF | (side < 0 ? WHENCE_SPAN_OPEN_BEGIN : WHENCE_SPAN_OPEN_END);
    }
  mention->expression_begin = timex->begin;
  mention->expression_end = timex->end;
  mention->rule = timex->rule;
  mention->reason = timex->reason;
  mention->hangs = timex->hangs;
  mention->confidence = timex->confidence;
  mention->n_alternatives = timex->n_alternatives;
  memcpy (mention->alternatives, timex->alternatives, sizeof mention->alternatives);
  if (timex->anchor >= 0 && (guint) timex->anchor < self->timexes->len)
    {
      mention->anchor_begin = timex_at (self, (guint) timex->anchor)->begin;
      mention->anchor_end = timex_at (self, (guint) timex->anchor)->end;
    }
}

/* Whether the word at @at of a sentence names what the bare noun names: the same noun, or another of its kind. */
static gboolean
is_same_thing (const Builder       *self,
               const WhenceToken   *token,
               const WhenceKindRow *row,
               gboolean             of_kind)
{
  const WhenceKindRow *other = whence_kinds_find (self->words, self->article->text + token->begin, token->length, WHENCE_KIND_WORD_NOUN);

  return other != NULL && (of_kind ? other->kind == row->kind && row->kind != WHENCE_KIND_OTHER : other == row);
}

/* The clause that the noun stands in. */
static char *
tell_clause (const Scene *scene,
             gint         noun)
{
  gint head = scene->tree->syntax[noun].head;

  while (head >= 0 && !whence_tree_is_predicate (scene->tree, head))
    head = scene->tree->syntax[head].head;
  return head >= 0 ? whence_title_of_clause (&scene->context, head) : NULL;
}

/* What a sentence tells of the noun at @at: "their trip to Rome", or the clause that the noun stands in. */
static char *
tell_noun (const Scene *scene,
           gint         noun,
           char       **out_label)
{
  const WhenceTree *tree = scene->tree;
  gboolean bare;
  char *title = whence_title_of_noun (&scene->context, noun, &bare);

  /* "this visit aims at …" is as bare as "the visit" */
  if (bare && (tree->syntax[noun].deprel == WHENCE_DEPREL_NSUBJ || tree->syntax[noun].deprel == WHENCE_DEPREL_NSUBJ_PASS))
    g_clear_pointer (&title, g_free);
  else if (bare || whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS) < 0)
    {
      char *clause = tell_clause (scene, noun);

      if (clause != NULL || bare)
        g_clear_pointer (&title, g_free);
      if (clause != NULL)
        title = clause;
    }
  if (title != NULL)
    *out_label = whence_label_of_noun (&scene->context, noun);
  return title;
}

static char *
tell_in_sentence (const Builder       *self,
                  guint                s,
                  const WhenceKindRow *row,
                  gboolean             of_kind,
                  char               **out_label)
{
  const WhenceSentence *sentence = &self->tokens->sentences[s];
  Scene scene;
  char *title = NULL;
  guint at;

  for (at = 0; at < sentence->n; at++)
    if (is_same_thing (self, &self->tokens->tokens[sentence->first + at], row, of_kind))
      break;
  if (at == sentence->n
      || (sentence->paragraph < self->article->n_paragraphs
          && self->article->paragraphs[sentence->paragraph].kind != WHENCE_PARAGRAPH_BODY)
      || !scene_init (self, s, first_timex_of (self, s), &scene))
    return NULL;
  if (whence_tree_get_event_noun (scene.tree, (gint) at) != NULL)
    title = tell_noun (&scene, (gint) at, out_label);
  scene_clear (&scene);
  return title;
}

/* The fuller telling of a bare "the visit": in the sentences before, nearest first, else in those behind; of the same noun before
 * another of its kind. */
static char *
find_fuller (const Builder *self,
             const Scene   *scene,
             gint           noun,
             char         **out_label)
{
  const WhenceKindRow *row = whence_tree_get_event_noun (scene->tree, noun);
  char *title = NULL;

  if (row == NULL)
    return NULL;
  for (gint of_kind = FALSE; of_kind <= TRUE && title == NULL; of_kind++)
    {
      guint looked = 0;

      for (guint s = scene->sentence; s-- > 0 && looked < ANTECEDENT_SENTENCES && title == NULL; looked++)
        title = tell_in_sentence (self, s, row, of_kind, out_label);
      for (guint s = scene->sentence + 1; s < self->tokens->n_sentences && looked < ANTECEDENT_SENTENCES && title == NULL; s++, looked++)
        title = tell_in_sentence (self, s, row, of_kind, out_label);
    }
  return title;
}

/* "the visit was announced": the subject of a clause that only speaks of it; unlike "he missed the race", "next year's race". */
static gboolean
is_told_before (const Scene *scene,
                gint         noun)
{
  const WhenceTree *tree = scene->tree;
  gint owner = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS);

  if (owner >= 0 && scene->dated[owner])
    return FALSE;
  return tree->syntax[noun].deprel != WHENCE_DEPREL_OBL && tree->syntax[noun].deprel != WHENCE_DEPREL_OBJ;
}

static char *
make_title (const Builder *self,
            const Scene   *scene,
            gint           node,
            gboolean       is_noun,
            char         **out_label)
{
  char *title = NULL;
  gboolean bare = FALSE;

  *out_label = NULL;
  if (!is_noun)
    {
      title = whence_title_of_clause (&scene->context, node);
      *out_label = title != NULL ? whence_label_of_clause (&scene->context, node, title) : NULL;
      return title;
    }
  title = whence_title_of_noun (&scene->context, node, &bare);
  if (bare)
    {
      gboolean known = is_told_before (scene, node);
      char *fuller = known ? find_fuller (self, scene, node, out_label) : NULL;

      if (fuller == NULL)
        fuller = tell_clause (scene, node);
      if (fuller == NULL && !known)
        fuller = find_fuller (self, scene, node, out_label);
      if (fuller != NULL)
        {
          g_free (title);
          title = fuller;
        }
    }
  if (*out_label == NULL)
    *out_label = whence_label_of_noun (&scene->context, node);
  return title;
}

static WhenceEvent *
make_event (const Builder     *self,
            const Scene       *scene,
            const WhenceTimex *timex,
            gint               node,
            gboolean           is_noun,
            gint               side)
{
  g_autofree guint8 *within = g_new0 (guint8, scene->tree->n);
  g_autoptr (GPtrArray) participants = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *label = NULL;
  g_autofree char *title = make_title (self, scene, node, is_noun, &label);
  WhenceEvent *event;
  WhenceMention *mention;

  if (title == NULL)
    return NULL;
  event = whence_event_new ();
  mention = whence_mention_new ();
  mention->article = whence_article_ref (self->article);
  whence_tree_mark (scene->tree, node, FALSE, within, 1);
  event->kind = whence_cast_get_kind (scene->tree, within, node, is_noun);
  event->flags = whence_cast_get_flags (scene->tree, within, node);
  whence_cast_find_names (scene->tree, self->entities, within, participants, &event->place);
  if (timex != NULL)
    {
      for (guint i = 0; i < timex->n_tokens; i++)
        within[MIN (timex->first_token - scene->tree->first + i, scene->tree->n - 1)] = 1;
      set_date (self, timex, side, mention);
    }
  mark_quoted (scene, node, within);
  set_passage (self, scene, within, mention);
  event->dated = timex != NULL;
  event->span = mention->span;
  event->title = g_steal_pointer (&title);
  event->label = label != NULL && *label != '\0' ? g_steal_pointer (&label) : whence_label_cut (event->title);
  event->id = make_id (self, timex != NULL ? timex->begin : mention->begin, timex == NULL ? "u" : side != 0 ? "b" : "");
  event->confidence = mention->confidence;
  mention->title = g_strdup (event->title);
  mention->label = g_strdup (event->label);
  mention->joined = g_strdup ("");
  g_ptr_array_add (participants, NULL);
  g_strfreev (event->participants);
  event->participants = (char **) g_ptr_array_free (g_steal_pointer (&participants), FALSE);
  g_ptr_array_add (event->mentions, mention);
  return event;
}

/* "in March and April": the next stretch of the same thing, told in the same words, is one event with the one before. */
static gboolean
goes_on (Builder           *self,
         const WhenceEvent *event)
{
  WhenceEvent *last = self->events->len > 0 ? g_ptr_array_index (self->events, self->events->len - 1) : NULL;
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  WhenceMention *before;

  if (last == NULL || last->span.end != event->span.begin || last->span.precision != event->span.precision
      || !g_str_equal (last->title, event->title))
    return FALSE;
  before = g_ptr_array_index (last->mentions, 0);
  if (mention->begin > before->end || before->begin > mention->end)
    return FALSE;
  last->span = before->span = whence_span_join (before->span, event->span);
  before->expression_end = mention->expression_end;
  before->begin = MIN (before->begin, mention->begin);
  before->end = MAX (before->end, mention->end);
  return TRUE;
}

static gboolean
add_event (Builder           *self,
           const Scene       *scene,
           const WhenceTimex *timex,
           gint               node,
           gboolean           is_noun,
           gint               side)
{
  WhenceEvent *event = node >= 0 ? make_event (self, scene, timex, node, is_noun, side) : NULL;

  if (event != NULL && timex != NULL && goes_on (self, event))
    {
      whence_event_unref (event);
      return TRUE;
    }
  if (event != NULL)
    g_ptr_array_add (timex != NULL ? self->events : self->undated, event);
  return event != NULL;
}

/* "celebrate 75 years of …": what began then hangs on the length. */
static gboolean
add_anniversary (Builder           *self,
                 const Scene       *scene,
                 const WhenceTimex *timex)
{
  const WhenceTree *tree = scene->tree;

  gint behind = (gint) (timex->first_token + timex->n_tokens - tree->first);

  for (gint of = behind + 1; of < (gint) tree->n; of++)
    {
      WhenceEvent *event;
      GString *began;

      if (whence_tree_find_case (tree, of) != behind || (event = make_event (self, scene, timex, of, TRUE, 0)) == NULL)
        continue;
      began = g_string_new (self->words->beginning);
      g_string_append_unichar (began, g_unichar_tolower (g_utf8_get_char (event->title)));
      g_string_append (began, g_utf8_next_char (event->title));
      if (g_utf8_strlen (began->str, -1) <= WHENCE_TITLE_MAX)
        {
          g_free (event->title);
          event->title = g_strdup (began->str);
        }
      g_string_free (began, TRUE);
      g_ptr_array_add (self->events, event);
      return TRUE;
    }
  return FALSE;
}

/* "this is evident": a subject that only points to what was told. */
static gboolean
says_nothing (const WhenceTree *tree,
              gint              predicate)
{
  gint subject = whence_tree_find_subject (tree, predicate);

  return subject >= 0 && (tree->syntax[subject].upos == WHENCE_UPOS_PRON || tree->syntax[subject].upos == WHENCE_UPOS_DET)
         && whence_kinds_get_pronoun (tree->lexicon, tree->words[subject].text, tree->words[subject].length, NULL) == WHENCE_PRONOUN_NONE;
}

static gboolean
is_since (const WhenceTimex *timex)
{
  return (timex->span.flags & WHENCE_SPAN_OPEN_END) && (timex->span.flags & WHENCE_SPAN_INTERVAL);
}

static void
build_timex (Builder           *self,
             const Scene       *scene,
             const WhenceTimex *timex)
{
  guint first = timex->first_token - scene->tree->first;
  WhenceEventAnchor anchor;

  if (timex->reason == WHENCE_REASON_ANNIVERSARY)
    {
      add_anniversary (self, scene, timex);
      return;
    }
  anchor = whence_anchor_find (scene->tree, scene->dated, first, timex->n_tokens, is_since (timex));
  if (anchor.node >= 0 && !anchor.is_noun && says_nothing (scene->tree, anchor.node))
    {
      gint named = whence_anchor_named (scene->tree, first);

      anchor.node = named >= 0 ? named : anchor.node;
    }
  if (anchor.point || anchor.beside >= 0)
    {
      /* "after the vote in 2017": the vote was in 2017, what is told beside it came after */
      WhenceTimex point = *timex;

      point.span.flags &= (guint8) ~(WHENCE_SPAN_OPEN_BEGIN | WHENCE_SPAN_OPEN_END | WHENCE_SPAN_ONE_OF | WHENCE_SPAN_INTERVAL);
      add_event (self, scene, &point, anchor.node, anchor.is_noun, 0);
      if (anchor.beside >= 0)
        add_event (self, scene, timex, anchor.beside, FALSE, anchor.side);
      return;
    }
  if (!add_event (self, scene, timex, anchor.node, anchor.is_noun, 0))
    add_event (self, scene, timex, whence_anchor_nearest (scene->tree, scene->dated, first), TRUE, 0);
}

static gboolean
is_of_note (const WhenceKindRow *row)
{
  return row != NULL && row->kind != WHENCE_KIND_OTHER && row->kind != WHENCE_KIND_STATEMENT;
}

/* Whether a verb of the sentence tells of something that happened: what its words tell at once need not be parsed. */
static gboolean
may_tell (const Builder        *self,
          const WhenceSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      const WhenceToken *token = &self->tokens->tokens[i];

      if ((token->flags & WHENCE_TOKEN_PAST)
          && is_of_note (whence_kinds_find (self->words, self->article->text + token->begin, token->length, WHENCE_KIND_WORD_VERB)))
        return TRUE;
    }
  return FALSE;
}

/* A sentence without a date that tells of something that happened. */
static void
build_undated (Builder *self,
               guint    sentence,
               guint    from_timex)
{
  const WhenceSentence *at = &self->tokens->sentences[sentence];
  Scene scene;

  if (at->paragraph < self->article->n_paragraphs && self->article->paragraphs[at->paragraph].kind != WHENCE_PARAGRAPH_BODY)
    return;
  if (!may_tell (self, at))
    return;
  if (!scene_init (self, sentence, from_timex, &scene))
    {
      scene_clear (&scene);
      return;
    }
  for (guint i = 0; i < scene.tree->n; i++)
    {
      const WhenceKindRow *row;

      if (scene.tree->syntax[i].head != WHENCE_SYNTAX_ROOT || scene.tree->syntax[i].form != WHENCE_FORM_PAST)
        continue;
      row = whence_kinds_find (self->words, scene.tree->words[i].text, scene.tree->words[i].length, WHENCE_KIND_WORD_VERB);
      if (is_of_note (row))
        add_event (self, &scene, NULL, (gint) i, FALSE, 0);
      break;
    }
  scene_clear (&scene);
}

/**
 * whence_builder_run:
 * @article: an article
 * @tokens: its tokens
 * @timexes: (element-type WhenceTimex): its dates
 * @reference: its reference date
 * @model: (nullable): weights of tagger and parser; without them the parse is by simple rules
 * @events: (element-type WhenceEvent): where its dated events are added, in order of the text
 * @undated: (element-type WhenceEvent): where what it tells without a date is added
 *
 * Makes the article's events.  Linear in its length: only sentences with a date or a past event are parsed.
 */
void
whence_builder_run (WhenceArticle           *article,
                    const WhenceTokens      *tokens,
                    const GArray            *timexes,
                    const WhenceReference   *reference,
                    const WhenceSyntaxModel *model,
                    GPtrArray               *events,
                    GPtrArray               *undated)
{
  const WhenceEventWords *words = &whence_event_words_english;
  g_autoptr (WhenceEntities) entities = whence_entities_new (article, tokens, words);
  Builder self = { article, tokens, timexes, reference, model, words, entities, events, undated };
  guint next = 0;

  for (guint s = 0; s < tokens->n_sentences; s++)
    {
      guint end = tokens->sentences[s].first + tokens->sentences[s].n, from = next;
      gboolean used = FALSE;
      Scene scene = { 0 };

      for (; next < timexes->len && timex_at (&self, next)->first_token < end; next++)
        {
          const WhenceTimex *timex = timex_at (&self, next);

          if (!is_usable (&self, timex))
            continue;
          if (scene.tree == NULL && !scene_init (&self, s, from, &scene))
            continue;
          if (timex->first_token < scene.tree->first)
            continue;
          build_timex (&self, &scene, timex);
          used = TRUE;
        }
      scene_clear (&scene);
      if (!used)
        build_undated (&self, s, from);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What tells an event best: its own clause or noun, or for a bare "the visit" the place where the article says which. */
#include "whence-telling.h"

#include <string.h>

#include "whence-cast.h"
#include "whence-clause.h"
#include "whence-modality.h"
#include "whence-names.h"
#include "whence-title-dated.h"
#include "whence-title-place.h"
#include "whence-title-said.h"
#include "whence-word-class.h"

/* Sentences looked through for the fuller telling. */
#define ANTECEDENT_SENTENCES 40

/* Kinds whose nouns may stand for each other: a "trip" is called "the visit" next, a "storm" is never called "the fire", and a "runoff" is no "referendum". */
static gboolean
has_synonyms (WhenceKind kind)
{
  switch (kind)
    {
    case WHENCE_KIND_AGREEMENT:
    case WHENCE_KIND_DRILL:
    case WHENCE_KIND_MEETING:
    case WHENCE_KIND_TALKS:
    case WHENCE_KIND_VISIT:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Whether the word at @at of a sentence names what the bare noun names: the same noun, or another of its kind. */
static gboolean
is_same_thing (const WhenceSource  *source,
               const WhenceToken   *token,
               const WhenceKindRow *row,
               gboolean             of_kind)
{
  const WhenceKindRow *other = whence_kinds_find (source->words, source->article->text + token->begin, token->length, WHENCE_KIND_WORD_NOUN);

  return other != NULL && (of_kind ? other->kind == row->kind : other == row);
}

/* Who, where and what, from the words that the title was made of. */
static void
tell_cast (const WhenceSetting *setting,
           gint                 node,
           gboolean             is_noun,
           WhenceFuller        *fuller)
{
  const WhenceTree *tree = setting->tree;
  g_autofree guint8 *within = g_new0 (guint8, tree->n);

  whence_fuller_clear (fuller);
  whence_tree_mark (tree, node, FALSE, within, 1);
  for (guint i = 0; i < tree->n; i++)
    within[i] = within[i] && !setting->dated[i];
  fuller->people = g_ptr_array_new_with_free_func (g_free);
  fuller->kind = whence_cast_get_kind (tree, setting->context.entities, within, node, is_noun, NULL);
  whence_cast_find_names (tree, setting->context.entities, setting->context.things, within, node, fuller->kind, fuller->people, &fuller->place);
}

/* Whether the word stands in the clause or in one that it is a part of. */
static gboolean
stands_above (const WhenceTree *tree,
              gint              node,
              gint              clause)
{
  gint own = whence_tree_find_predicate (tree, node);

  return own < 0 || whence_tree_is_below (tree, clause, own);
}

/* Whether the clause, or the sentence where that is not to be told, has a date beside the one that is told of. */
static gboolean
has_other_date (const WhenceSetting *setting)
{
  gint begin = setting->context.date, end = begin, clause;

  if (begin < 0)
    return FALSE;
  while (begin > 0 && setting->dated[begin - 1])
    begin--;
  while (end < (gint) setting->tree->n && setting->dated[end])
    end++;
  clause = whence_tree_find_predicate (setting->tree, begin);
  for (gint i = 0; i < (gint) setting->tree->n; i++)
    if (setting->dated[i] && (i < begin || i >= end) && (clause < 0 || stands_above (setting->tree, i, clause)))
      return TRUE;
  return FALSE;
}

/* "Those who led the 1992 protests have moved", "have arrested a man over a shooting on Saturday": what is so by now is not of the day of the noun. */
static gboolean
is_by_now (const WhenceSetting *setting,
           gint                 noun)
{
  const WhenceTree *tree = setting->tree;
  gint clause = whence_tree_find_predicate (tree, noun);

  if (clause < 0
      || (whence_deprel_is_subject (tree->syntax[noun].deprel)
          && (noun == 0 || !setting->dated[noun - 1] || tree->tokens->classes[tree->first + (guint) noun - 1] != WHENCE_CLASS_YEAR)))
    return FALSE;
  for (gint child = tree->children[clause]; child >= 0; child = tree->siblings[child])
    if (tree->syntax[child].upos == WHENCE_UPOS_AUX)
      return tree->syntax[child].form == WHENCE_FORM_PRESENT && whence_tree_word_is (tree, child, tree->lexicon->perfects);
  /* "remembers the 1956 uprising" */
  return tree->syntax[clause].upos == WHENCE_UPOS_VERB && tree->syntax[clause].form == WHENCE_FORM_PRESENT && noun > 0 && setting->dated[noun - 1]
         && tree->tokens->classes[tree->first + (guint) noun - 1] == WHENCE_CLASS_YEAR;
}

/* "protested against Friday's vote", "condemned Friday's vote": what is told around it was on another day. */
static gboolean
is_owned_by_date (const WhenceSetting *setting,
                  gint                 noun)
{
  const WhenceTree *tree = setting->tree;
  gint owner = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS), preposition = whence_tree_find_case (tree, noun), head = tree->syntax[noun].head, side = 1;
  const WhenceKindRow *verb;

  if (owner < 0 || !setting->dated[owner] || head < 0)
    return FALSE;
  if (preposition >= 0)
    return !whence_tree_get_side (tree, preposition, &side) || side != 0;
  verb = whence_tree_find_kind (tree, head, WHENCE_KIND_WORD_VERB);
  return tree->syntax[noun].deprel == WHENCE_DEPREL_OBJ && verb != NULL && verb->kind == WHENCE_KIND_STATEMENT;
}

/* "Survivors of the earthquake in 2015 have built a village": what its subject is of was at another time than the clause; but "Leaders of the strike on
 * Monday rejected it". */
static gboolean
is_of_subject (const WhenceSetting *setting,
               gint                 noun)
{
  const WhenceTree *tree = setting->tree;
  gint clause = tree->syntax[noun].head >= 0 ? whence_tree_find_predicate (tree, tree->syntax[noun].head) : -1;
  gint subject = clause >= 0 ? whence_tree_find_subject (tree, clause) : -1, date = setting->context.date;

  for (gint i = date; date >= 0 && i < (gint) tree->n && setting->dated[i]; i++)
    if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_WEEKDAY)
      return FALSE;
  return subject >= 0 && subject < noun && noun < clause && whence_tree_is_below (tree, noun, subject) && tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD;
}

/* The clause that the noun stands in, where its title tells of the noun. */
static char *
tell_clause (const WhenceSetting *setting,
             gint                 noun,
             WhenceFuller        *fuller)
{
  const WhenceTree *tree = setting->tree;
  gint head = tree->syntax[noun].head;
  g_autofree char *title = NULL, *folded = NULL, *word = NULL;

  /* "said on Friday it would look into the fire of 1994": what is told around it is of another day */
  if (!whence_deprel_is_subject (tree->syntax[noun].deprel) && has_other_date (setting))
    return NULL;
  head = whence_tree_find_predicate (tree, head);
  title = head >= 0 && !is_by_now (setting, noun) && !is_owned_by_date (setting, noun) && !is_of_subject (setting, noun) ? whence_title_of_clause (&setting->context, head) : NULL;
  if (title == NULL)
    return NULL;
  folded = g_utf8_strdown (title, -1);
  word = g_utf8_strdown (tree->words[noun].text, tree->words[noun].length);
  if (strstr (folded, word) == NULL)
    return NULL;
  tell_cast (setting, head, FALSE, fuller);
  return g_steal_pointer (&title);
}

/* "travels to Rome for a state visit": whether the verb that the noun hangs on is one for the same as the noun. */
static gboolean
is_done_by_verb (const WhenceTree *tree,
                 gint              noun)
{
  const WhenceKindRow *row = whence_tree_get_event_noun (tree, noun), *verb;
  gint head = tree->syntax[noun].head;

  if (head < 0 || tree->syntax[noun].deprel == WHENCE_DEPREL_NMOD || !whence_tree_is_predicate (tree, head))
    return FALSE;
  verb = whence_tree_find_kind (tree, head, WHENCE_KIND_WORD_VERB);
  return verb != NULL && verb->kind == row->kind && row->kind != WHENCE_KIND_OTHER;
}

/* What another sentence tells of the noun at @at: "their trip to Rome".  The clause that it stands in tells what was at another time, unless it
 * says the same as the noun. */
static char *
tell_noun (const WhenceSetting *setting,
           gint                 noun,
           char               **out_label,
           WhenceFuller        *fuller)
{
  gboolean bare, done = is_done_by_verb (setting->tree, noun);
  char *title = done ? tell_clause (setting, noun, fuller) : NULL;

  if (title == NULL)
    {
      title = whence_title_of_noun (&setting->context, noun, &bare);
      if (bare)
        g_clear_pointer (&title, g_free);
    }
  if (title == NULL)
    return NULL;
  if (fuller->people == NULL)
    tell_cast (setting, noun, TRUE, fuller);
  *out_label = whence_label_of_noun (&setting->context, noun);
  return title;
}

static char *
tell_in_sentence (const WhenceSource  *source,
                  guint                s,
                  const WhenceKindRow *row,
                  gboolean             of_kind,
                  char               **out_label,
                  WhenceFuller        *fuller)
{
  const WhenceSentence *sentence = &source->tokens->sentences[s];
  WhenceSetting setting;
  char *title = NULL;
  guint at;

  for (at = 0; at < sentence->n; at++)
    if (is_same_thing (source, &source->tokens->tokens[sentence->first + at], row, of_kind))
      break;
  if (at == sentence->n || whence_article_get_paragraph_kind (source->article, sentence->paragraph) != WHENCE_PARAGRAPH_BODY
      || !whence_setting_init (&setting, source, s))
    return NULL;
  /* the dateline before the sentence is not in the tree */
  at = sentence->first + at >= setting.tree->first ? sentence->first + at - setting.tree->first : setting.tree->n;
  if (at < setting.tree->n && whence_tree_get_event_noun (setting.tree, (gint) at) != NULL)
    title = tell_noun (&setting, (gint) at, out_label, fuller);
  whence_setting_clear (&setting);
  return title;
}

/* What told nothing once is not parsed again for the next bare "the visit". */
static char *
tell_in_sentence_once (const WhenceSource  *source,
                       guint                s,
                       const WhenceKindRow *row,
                       gboolean             of_kind,
                       char               **out_label,
                       WhenceFuller        *fuller)
{
  gsize key = ((gsize) s * source->words->n_rows + (gsize) (row - source->words->rows)) * 2 + (of_kind ? 1 : 0);
  char *title;

  if ((of_kind && !has_synonyms (row->kind)) || g_hash_table_contains (source->barren, GSIZE_TO_POINTER (key)))
    return NULL;
  title = tell_in_sentence (source, s, row, of_kind, out_label, fuller);
  if (title == NULL)
    g_hash_table_add (source->barren, GSIZE_TO_POINTER (key));
  return title;
}

/* "The visit, planned for May …" and, further on, "in 2018, on a visit to Rome, she …": what comes later and has a date of its own is another. */
static gboolean
is_of_other_time (const WhenceSource  *source,
                  const WhenceSetting *setting,
                  guint                s)
{
  const WhenceSentence *sentence = &source->tokens->sentences[s];
  const WhenceTimex *own = (const WhenceTimex *) (gpointer) source->timexes->data;
  guint index;

  if (setting->context.date < 0)
    return FALSE;
  index = whence_source_find_timex (source, setting->tree->first + (guint) setting->context.date);
  if (index == source->timexes->len || !own[index].has_span)
    return FALSE;
  own += index;
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);

      if (timex->first_token >= sentence->first + sentence->n)
        break;
      if (timex->has_span && !whence_span_overlaps (&timex->span, &own->span))
        return TRUE;
    }
  return FALSE;
}

/* The fuller telling of a bare "the visit": in the sentences before, nearest first, else in those behind; of the same noun before
 * another of its kind. */
static char *
find_fuller (const WhenceSource  *source,
             const WhenceSetting *setting,
             gint                 noun,
             char               **out_label,
             WhenceFuller        *fuller)
{
  const WhenceKindRow *row = whence_tree_get_event_noun (setting->tree, noun);
  char *title = NULL;

  if (row == NULL)
    return NULL;
  for (gint of_kind = FALSE; of_kind <= TRUE && title == NULL; of_kind++)
    {
      guint looked = 0;

      for (guint s = setting->sentence; s-- > 0 && looked < ANTECEDENT_SENTENCES && title == NULL; looked++)
        title = tell_in_sentence_once (source, s, row, of_kind, out_label, fuller);
      for (guint s = setting->sentence + 1; s < source->tokens->n_sentences && looked < ANTECEDENT_SENTENCES && title == NULL; s++, looked++)
        if (!is_of_other_time (source, setting, s))
          title = tell_in_sentence_once (source, s, row, of_kind, out_label, fuller);
    }
  return title;
}

/* "the visit was announced": the subject of a clause that only speaks of it; unlike "he missed the race", "next year's race". */
static gboolean
is_told_before (const WhenceSetting *setting,
                gint         noun)
{
  const WhenceTree *tree = setting->tree;
  gint owner = whence_tree_find_child (tree, noun, WHENCE_DEPREL_NMOD_POSS);

  if (owner >= 0 && setting->dated[owner])
    return FALSE;
  return tree->syntax[noun].deprel != WHENCE_DEPREL_OBL && tree->syntax[noun].deprel != WHENCE_DEPREL_OBJ;
}

/* "after the earthquake in 1999": the clause around it tells of something else. */
static gboolean
says_when (const WhenceSetting *setting,
           gint                 noun)
{
  const WhenceTree *tree = setting->tree;
  gint preposition = whence_tree_find_case (tree, noun), side = 0;

  return preposition >= 0
         && whence_tree_get_side (tree, preposition, &side) && side != 0;
}

/* Whether the date stands behind the noun by itself: "the concert in Galway on 16 January"; no "1784 treaty", "treaty of 1784", "Battle of Valmy (1792)". */
static gboolean
is_date_behind (const WhenceSetting *setting,
                gint                 noun)
{
  static const char behind[] = { WHENCE_UPOS_NOUN, WHENCE_UPOS_PROPN, WHENCE_UPOS_ADV, '\0' };
  const WhenceTree *tree = setting->tree;
  gint date = setting->context.date, side;

  while (date > noun && setting->dated[date - 1])
    date--;
  /* also no "unsolved shootings dating to 1994" */
  return date > noun && strchr (behind, (gchar) tree->syntax[date - 1].upos) != NULL && tree->syntax[date].upos != WHENCE_UPOS_VERB
         && (tree->syntax[date].upos != WHENCE_UPOS_ADP || (whence_tree_get_side (tree, date, &side) && side == 0));
}

/* "An eleven-week strike in 1974 nearly finished the firm", "The band came together for a concert on 16 January 2014": what became of it, or how it
 * came about, is told at its time by the clause around it. */
static gboolean
is_told_around (const WhenceSetting *setting,
                gint                 noun)
{
  const WhenceTree *tree = setting->tree;
  gint clause = whence_tree_find_predicate (tree, noun);
  const WhenceKindRow *verb;

  if (setting->context.date < 0 || clause < 0 || clause == noun || tree->syntax[clause].upos != WHENCE_UPOS_VERB || tree->syntax[clause].form != WHENCE_FORM_PAST
      || !whence_tree_is_finite (tree, clause) || whence_modality_find_negation (tree, clause) >= 0 || has_other_date (setting) || says_when (setting, noun))
    return FALSE;
  if (whence_deprel_is_subject (tree->syntax[noun].deprel))
    return tree->syntax[noun].head == clause && tree->syntax[noun].upos == WHENCE_UPOS_NOUN && whence_tree_find_case (tree, noun) < 0;
  verb = whence_tree_find_kind (tree, clause, WHENCE_KIND_WORD_VERB);
  return is_date_behind (setting, noun) && (verb == NULL || (verb->kind != WHENCE_KIND_STATEMENT && verb->kind != WHENCE_KIND_COURT));
}

/* Its title from elsewhere in the article where @node alone says too little; then @fuller is what is told there. */
static char *
make_title (const WhenceSource  *source,
            const WhenceSetting *setting,
            gint                 node,
            gboolean             is_noun,
            char               **out_label,
            WhenceFuller        *fuller)
{
  char *title = NULL;
  gboolean bare = FALSE;
  gint telling;

  *out_label = NULL;
  *fuller = (WhenceFuller){ 0 };
  if (!is_noun)
    {
      title = whence_title_of_demanded (&setting->context, node);
      if (title == NULL)
        title = whence_title_add_place (&setting->context, node, whence_title_of_clause (&setting->context, node));
      if (title != NULL && (telling = whence_clause_find_telling (&setting->context, node)) >= 0)
        *out_label = whence_label_of_clause (&setting->context, telling, title);
      if (title != NULL && *out_label == NULL)
        *out_label = whence_label_of_clause (&setting->context, node, title);
      return title;
    }
  if (is_told_around (setting, node))
    title = tell_clause (setting, node, fuller);
  if (title == NULL)
    title = whence_title_of_noun (&setting->context, node, &bare);
  if (bare)
    {
      gboolean known = is_told_before (setting, node);
      char *found = known ? find_fuller (source, setting, node, out_label, fuller) : NULL;

      if (found == NULL && !says_when (setting, node))
        found = tell_clause (setting, node, fuller);
      if (found == NULL && !known)
        found = find_fuller (source, setting, node, out_label, fuller);
      /* "Meeting": the sentence around it tells more */
      if (found == NULL && !says_when (setting, node) && !has_other_date (setting) && !is_by_now (setting, node) && !is_owned_by_date (setting, node)
          && !is_of_subject (setting, node) && title != NULL && strchr (title, ' ') == NULL)
        found = whence_title_of_rest (&setting->context);
      if (found != NULL)
        {
          g_free (title);
          title = found;
        }
    }
  if (*out_label == NULL)
    *out_label = whence_label_of_noun (&setting->context, node);
  return title;
}

/* Whether a name in the label is none of the title: of a list with a date each the label is of another date. */
static gboolean
names_another (const char *label,
               const char *title)
{
  for (const char *at = label; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      g_autofree char *word = g_strndup (at, strcspn (at, " "));

      if (!g_unichar_isupper (g_utf8_get_char (at)) || strstr (title, word) != NULL)
        continue;
      if (at > label)
        return TRUE;
      /* the first word has a capital in any case */
      *word = g_ascii_tolower (*word);
      if (strstr (title, word) == NULL && whence_names_find (label, strlen (word)) != 0)
        return TRUE;
    }
  return FALSE;
}

/* Puts @ending behind the title where both fit. */
static char *
add_ending (char       *title,
            const char *ending)
{
  g_autofree char *whole = title != NULL ? g_strconcat (title, ending, NULL) : NULL;

  if (whole == NULL || g_str_has_suffix (title, ending) || g_utf8_strlen (whole, -1) > WHENCE_TITLE_MAX)
    return title;
  g_free (title);
  return g_steal_pointer (&whole);
}

/* "If talks fail": where the sentence is too long for a title. */
static char *
add_condition (const WhenceSetting  *setting,
               const WhenceModality *modality,
               char                 *title)
{
  const WhenceTree *tree = setting->tree;
  GString *whole;

  if (title == NULL || modality->condition < 0)
    return title;
  whole = g_string_new_len (tree->words[modality->condition].text, tree->words[modality->condition].length);
  whole->str[0] = g_ascii_toupper (whole->str[0]);
  g_string_append_c (whole, ' ');
  g_string_append (whole, title);
  if (modality->condition + 1 < (gint) tree->n && tree->syntax[modality->condition + 1].upos != WHENCE_UPOS_PROPN)
    whole->str[tree->words[modality->condition].length + 1] = g_ascii_tolower (*title);
  g_free (title);
  return g_string_free (whole, FALSE);
}

/* What the sentence as a whole tells. */
static char *
label_of_root (const WhenceTitleContext *context,
               const char               *title)
{
  const WhenceTree *tree = context->tree;

  for (guint i = 0; i < tree->n; i++)
    if (tree->syntax[i].head < 0 && whence_tree_is_predicate (tree, (gint) i))
      return whence_label_of_clause (context, (gint) i, title);
  return NULL;
}

/* "Rome visit" were short for what never was; "Airline scrapped route" is true. */
static char *
label_of_undone (const WhenceTitleContext *context,
                 const WhenceModality     *modality,
                 gint                      node)
{
  gint told = modality->teller >= 0 ? modality->teller : node;

  if ((modality->flags & WHENCE_EVENT_DENIED) || !whence_tree_is_finite (context->tree, told))
    return NULL;
  return whence_label_in_few (context, told);
}

/* "14, 201–219": numbers alone tell nothing. */
static gboolean
has_letter (const char *title)
{
  for (; *title != '\0'; title = g_utf8_next_char (title))
    if (g_unichar_isalpha (g_utf8_get_char (title)))
      return TRUE;
  return FALSE;
}

/* "Women's Day is on Sunday": what is left of it where the day is a date, too, is the helper alone, and no label.  Returns: (transfer full)
 * (nullable): the title, or the words of the day */
static char *
tell_day (const WhenceSetting *setting,
          char                *title,
          char               **out_label)
{
  const WhenceTree *tree = setting->tree;
  const WhenceWord *first = &tree->words[0];
  g_autofree char *day = NULL;
  guint n = 0;

  if (title == NULL || strchr (title, ' ') != NULL || !whence_kinds_has_word (tree->lexicon->be, title, strlen (title)))
    return title;
  g_free (title);
  g_clear_pointer (out_label, g_free);
  while (n < tree->n && setting->context.dated[n])
    n++;
  if (n == 0)
    return NULL;
  day = g_strndup (first->text, (gsize) (tree->words[n - 1].text + tree->words[n - 1].length - first->text));
  return whence_phrase_capitalise (g_strdelimit (day, "\n\t", ' '));
}

/* "The last winter of the war was spent in Lund": a date that what is told is said of stays.  Returns: (transfer full) (nullable): which words are of other
 * dates; %NULL where there is no such date */
static guint8 *
find_other_dates (const WhenceSetting *setting,
                  gint                 predicate)
{
  const WhenceTree *tree = setting->tree;
  gint subject = whence_tree_find_subject (tree, predicate), end = subject;
  guint8 *dated;

  if (subject < 0 || subject > predicate || !setting->dated[subject])
    return NULL;
  while (end < predicate && setting->dated[end] && whence_tree_get_class (tree, end) != WHENCE_CLASS_OF)
    end++;
  /* "Nine days later two of us" */
  if (end == predicate || whence_tree_get_class (tree, end) != WHENCE_CLASS_OF || whence_tree_find_predicate (tree, end) != predicate)
    return NULL;
  dated = g_memdup2 (setting->dated, tree->n);
  for (gint i = 0; i < predicate; i++)
    if (whence_tree_is_below (tree, i, subject))
      dated[i] = FALSE;
  return dated;
}

/* "denied that he knew and that he met them in 2017": what was said before.  Returns: (transfer full) (nullable): which words are of dates or of that; %NULL
 * where nothing was */
static guint8 *
leave_first_content (const WhenceSetting *setting,
                     gint                 teller,
                     gint                 node)
{
  const WhenceTree *tree = setting->tree;
  gint mark = tree->syntax[node].deprel == WHENCE_DEPREL_CCOMP && tree->syntax[node].head == teller ? whence_tree_find_child (tree, node, WHENCE_DEPREL_MARK) : -1;
  gint first = mark > teller ? whence_tree_find_child (tree, teller, WHENCE_DEPREL_CCOMP) : -1;
  guint8 *dated;

  if (first < teller || first >= mark || tree->syntax[mark - 1].upos != WHENCE_UPOS_CCONJ)
    return NULL;
  dated = g_memdup2 (setting->dated, tree->n);
  for (gint i = teller + 1; i < mark; i++)
    dated[i] = WHENCE_DATED;
  return dated;
}

/**
 * whence_telling_tell:
 * @source: the article
 * @setting: the sentence
 * @modality: whether what it tells happened
 * @node: the predicate or noun that tells the event
 * @way: what it is told by
 * @out_label: (out) (transfer full) (nullable): its label
 * @fuller: (out caller-allocates): what is told where the title is from, if it is from elsewhere; to be cleared
 *
 * Returns: (transfer full) (nullable): its title, told with what it would lie without
 */
char *
whence_telling_tell (const WhenceSource   *source,
                     const WhenceSetting  *setting,
                     const WhenceModality *modality,
                     gint                  node,
                     WhenceTellingWay      way,
                     char                **out_label,
                     WhenceFuller         *fuller)
{
  WhenceSetting telling = *setting;
  g_autofree guint8 *dated = NULL;
  char *title = whence_title_of_quote (&setting->context);

  if (title == NULL && way == WHENCE_TELLING_CLAUSE)
    title = whence_title_of_quoted (&setting->context, node);
  if (title != NULL)
    {
      if (way == WHENCE_TELLING_CLAUSE && !(modality->flags & WHENCE_EVENT_DENIED))
        *out_label = whence_label_of_clause (&setting->context, node, title);
      return title;
    }
  if (way != WHENCE_TELLING_REST && !modality->whole && modality->teller < 0 && !(modality->flags & WHENCE_EVENT_DENIED)
      && (title = whence_title_of_dated (&setting->context)) != NULL)
    return title;
  telling.context.affirmed = modality->affirmed;
  if (way == WHENCE_TELLING_CLAUSE && (dated = find_other_dates (setting, node)) != NULL)
    telling.context.dated = dated;
  if (modality->whole || way == WHENCE_TELLING_REST)
    title = whence_title_of_rest (&telling.context);
  if (title == NULL && way == WHENCE_TELLING_REST)
    return NULL;
  if (title == NULL && modality->task >= 0 && (title = whence_title_of_task (&telling.context, modality->task, modality->bound, modality->ahead)) != NULL)
    *out_label = whence_label_of_clause (&setting->context, modality->task, title);
  if (title == NULL && modality->teller >= 0 && dated == NULL && (dated = leave_first_content (setting, modality->teller, node)) != NULL)
    telling.context.dated = dated;
  if (title == NULL && modality->teller >= 0)
    title = make_title (source, &telling, modality->teller, !whence_tree_is_predicate (setting->tree, modality->teller),
                                       out_label, fuller);
  if (title == NULL)
    title = add_condition (setting, modality, make_title (source, &telling, node, way == WHENCE_TELLING_NOUN, out_label, fuller));
  if (title != NULL && !has_letter (title))
    g_clear_pointer (&title, g_free);
  title = tell_day (setting, title, out_label);
  if (modality->asks)
    title = add_ending (title, source->words->question);
  if (modality->by_then)
    title = add_ending (title, source->words->modals->by_then);
  if (modality->until_then)
    title = add_ending (title, source->words->modals->until_then);
  if (title != NULL && *out_label == NULL && (way == WHENCE_TELLING_REST || modality->whole))
    *out_label = label_of_root (&telling.context, title);
  if (title != NULL && ((modality->flags & WHENCE_EVENT_DENIED) || modality->teller >= 0 || modality->led))
    {
      g_free (*out_label);
      *out_label = label_of_undone (&telling.context, modality, node);
    }
  if (title != NULL && *out_label != NULL && fuller->people == NULL && names_another (*out_label, title))
    g_clear_pointer (out_label, g_free);
  return title;
}

/**
 * whence_fuller_clear:
 * @self: what is told elsewhere
 */
void
whence_fuller_clear (WhenceFuller *self)
{
  g_clear_pointer (&self->people, g_ptr_array_unref);
  g_clear_pointer (&self->place, g_free);
  self->kind = WHENCE_KIND_OTHER;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which words of a sentence are of dates: those of the expressions, what leads to them and what says nothing without them; and what the parser hung on them is hung on what they say the time of. */
#include "whence-setting-dates.h"

#include <string.h>

#include "whence-aside.h"
#include "whence-modality.h"
#include "whence-word-class.h"

#define DISTANCE_WORDS 5

/**
 * whence_setting_count_with_end:
 * @source: the article
 * @index: index of an expression
 *
 * "the quarter ended March 31": the one that says its end is joined to it by a participle.
 *
 * Returns: how many words the expression has with the one that says its end
 */
guint
whence_setting_count_with_end (const WhenceSource *source,
                               guint               index)
{
  const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, index), *next = timex + 1;
  guint end = timex->first_token + timex->n_tokens;

  return whence_aside_is_end (source, index + 1) ? next->first_token + next->n_tokens - timex->first_token : end - timex->first_token;
}

/* "in the previous year's war": whether the date that @node is a word of says whose something is. */
static gboolean
is_owner (const WhenceSetting *self,
          guint                node)
{
  const WhenceTree *tree = self->tree;

  while (node < tree->n && self->dated[node] && tree->tokens->classes[tree->first + node] != WHENCE_CLASS_POSSESSIVE)
    node++;
  return node + 1 < tree->n && tree->tokens->classes[tree->first + node] == WHENCE_CLASS_POSSESSIVE && tree->syntax[node + 1].upos != WHENCE_UPOS_PUNCT;
}

/* "to leave Oslo on Thursday for Bergen": a preposition behind the date that leads to what follows.  Returns: the noun that it leads to, or -1 */
static gint
find_led (const WhenceSetting *self,
          gint                 preposition)
{
  const WhenceTree *tree = self->tree;
  gint noun = preposition + 1;

  if (noun >= (gint) tree->n || self->dated[preposition - 1] == FALSE || self->dated[noun] || tree->syntax[preposition].upos != WHENCE_UPOS_ADP)
    return -1;
  while (tree->syntax[noun].head > noun && !self->dated[noun] && tree->syntax[noun].upos != WHENCE_UPOS_VERB)
    noun = tree->syntax[noun].head;
  return !self->dated[noun] && (tree->syntax[noun].upos == WHENCE_UPOS_NOUN || tree->syntax[noun].upos == WHENCE_UPOS_PROPN) && !whence_deprel_is_subject (tree->syntax[noun].deprel) ? noun : -1;
}

/* "…, the second ten years later", "… and first in 2021": which one of a row it is, with its article. */
static gboolean
is_of_row (const WhenceSetting *self,
           guint                node)
{
  const WhenceTree *tree = self->tree;
  const guint8 *classes = tree->tokens->classes + tree->first;
  guint ordinal = node + (classes[node] == WHENCE_CLASS_THE), before;

  if (ordinal + 1 >= tree->n || (classes[ordinal] != WHENCE_CLASS_ORDINAL && classes[ordinal] != WHENCE_CLASS_SECOND) || ordinal < 2)
    return FALSE;
  before = ordinal - 1 - (classes[ordinal - 1] == WHENCE_CLASS_THE);
  if (classes[ordinal - 1] == WHENCE_CLASS_THE)
    return self->dated[ordinal + 1] && (classes[before] == WHENCE_CLASS_COMMA || classes[before] == WHENCE_CLASS_AND) && (tree->syntax[ordinal + 1].upos == WHENCE_UPOS_NUM || tree->syntax[ordinal + 1].upos == WHENCE_UPOS_ADP);
  return classes[before] == WHENCE_CLASS_AND && tree->syntax[ordinal + 1].upos == WHENCE_UPOS_ADP;
}

/* What says nothing without the date that it hangs on: "in", "as of", "the seasonally slow". */
static gboolean
is_part_of_date (const WhenceSetting *self,
                 guint                node)
{
  const WhenceTree *tree = self->tree;
  gint head = tree->syntax[node].head;

  if (head < 0 || !self->dated[head] || is_of_row (self, node))
    return FALSE;
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_CASE:
      /* "was opened without her on 17 April" */
      if ((gint) node > head)
        return find_led (self, (gint) node) < 0;
      return ((tree->syntax[node + 1].upos != WHENCE_UPOS_PRON || self->dated[node + 1]) && !is_owner (self, (guint) head));
    case WHENCE_DEPREL_CC:
    case WHENCE_DEPREL_FIXED:
      return TRUE;
    case WHENCE_DEPREL_DET:
      /* "and another in 1963" */
      return (gint) node > head || tree->syntax[node + 1].upos != WHENCE_UPOS_ADP;
    case WHENCE_DEPREL_ADVMOD:
      /* "the first flight was in 2003" */
      return tree->syntax[node].upos != WHENCE_UPOS_NOUN || whence_tree_find_child (tree, head, WHENCE_DEPREL_COP) < (gint) node;
    case WHENCE_DEPREL_AMOD:
      /* "its second in 1983" */
      return (gint) node < head && tree->syntax[node + 1].upos != WHENCE_UPOS_ADP;
    /* "the last time it closed was in 1998": also the verb that only joins the date */
    case WHENCE_DEPREL_COP:
      return tree->syntax[head].head != WHENCE_SYNTAX_ROOT;
    default:
      return FALSE;
    }
}

/* "a few minutes before 09:30", "a little after nine": how far off, told before the preposition that leads to the date at @date, or begins it. */
static void
mark_distance (WhenceSetting *self,
               guint          date)
{
  const WhenceTree *tree = self->tree;
  const guint8 *classes = tree->tokens->classes + tree->first;
  guint before = classes[date] == WHENCE_CLASS_BEFORE || classes[date] == WHENCE_CLASS_AFTER ? date : date - 1, at = before - 1;

  if (before < 2 || (classes[before] != WHENCE_CLASS_BEFORE && classes[before] != WHENCE_CLASS_AFTER))
    return;
  /* "a little" */
  if (classes[at] == WHENCE_CLASS_CONTINUED && classes[at - 1] == WHENCE_CLASS_JUST)
    self->dated[at - 1] = self->dated[at] = WHENCE_DATED;
  if ((classes[at] != WHENCE_CLASS_UNIT && classes[at] != WHENCE_CLASS_UNITS) && !(classes[at - 1] == WHENCE_CLASS_A && whence_tree_word_is (tree, (gint) at, tree->lexicon->shapes->bits)))
    return;
  self->dated[at] = WHENCE_DATED;
  for (gint i = (gint) at - 1; i >= 0 && i + DISTANCE_WORDS > (gint) before; i--)
    {
      if (tree->syntax[i].upos != WHENCE_UPOS_NUM && tree->syntax[i].upos != WHENCE_UPOS_DET && tree->syntax[i].upos != WHENCE_UPOS_ADJ)
        break;
      self->dated[i] = WHENCE_DATED;
    }
}

/**
 * whence_setting_is_opening:
 * @source: the article
 * @token: one of its words
 *
 * Returns: whether it only says that something goes on from a date: "Beginning in 1970"
 */
gboolean
whence_setting_is_opening (const WhenceSource *source,
                           guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token];

  return whence_kinds_has_word (source->words->openings, source->article->text + self->begin, self->length);
}

/* "a strike lasting from", "a contract running until": behind a noun, for which the tagger may take it as well. */
static gboolean
is_lasting (const WhenceTree *tree,
            guint             i)
{
  return i > 0 && (tree->syntax[i - 1].upos == WHENCE_UPOS_NOUN || tree->syntax[i - 1].upos == WHENCE_UPOS_PROPN)
         && (tree->syntax[i].form == WHENCE_FORM_GERUND || tree->syntax[i].upos == WHENCE_UPOS_NOUN) && whence_tree_word_is (tree, (gint) i, tree->lexicon->shapes->lasting);
}

/* ", beginning in 2015," says no more than "from 2015", "the vote planned for May" no more than "the vote in May", unlike "the vote announced in May". */
static gboolean
leads_as_participle (const WhenceSetting *self,
                     const WhenceSource  *source,
                     guint                i,
                     guint                date,
                     gboolean             led)
{
  if (is_lasting (self->tree, i))
    return TRUE;
  if (self->tree->syntax[i].upos != WHENCE_UPOS_VERB || whence_tree_find_child (self->tree, (gint) i, WHENCE_DEPREL_AUX) >= 0)
    return FALSE;
  return whence_setting_is_opening (source, self->tree->first + i)
         || (i > 0 && self->tree->syntax[i].deprel == WHENCE_DEPREL_ACL && self->tree->syntax[i].head == (gint) i - 1
             && (whence_modality_sets (self->tree, (gint) i, (gint) date) || (!led && whence_tree_get_effect (self->tree, (gint) i) & WHENCE_MODAL_SETS)));
}

static void
mark_participles (WhenceSetting      *self,
                  const WhenceSource *source)
{
  for (guint i = 0; i + 2 < self->tree->n; i++)
    {
      gboolean led = self->tree->syntax[i + 1].upos == WHENCE_UPOS_ADP;
      guint date = i + (led ? 2 : 1);

      /* "set up in May" */
      if (led && self->tree->syntax[i + 1].deprel == WHENCE_DEPREL_COMPOUND_PRT)
        continue;

      if (self->dated[date] && !self->dated[i] && leads_as_participle (self, source, i, date, led))
        memset (self->dated + i, WHENCE_DATED, date - i);
    }
}

/* "that June": a word without a number, behind what says nothing by a clause. */
static gboolean
is_pointed_at (const WhenceSource *source,
               guint               date,
               guint               that)
{
  const WhenceToken *before = &source->tokens->tokens[that - 1];
  const char *word = source->article->text + before->begin;

  return !(source->tokens->tokens[date].flags & WHENCE_TOKEN_NUMERIC)
         && !(before->flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT))
         && !(whence_kinds_find_modal (source->words, word, before->length) & ~(guint) WHENCE_MODAL_LEADS)
         && !whence_kinds_has_word (source->words->shapes->contents, word, before->length)
         && whence_kinds_find (source->words, word, before->length, WHENCE_KIND_WORD_SPEECH) == NULL;
}

/**
 * whence_setting_points_to:
 * @source: the article
 * @sentence: a sentence
 * @date: first word of a date
 * @end: the one behind its last
 *
 * Returns: whether a "that" before the date is no conjunction: "lifted it that June by 61 votes", "reported that October that …", "a fire that June"
 */
gboolean
whence_setting_points_to (const WhenceSource   *source,
                          const WhenceSentence *sentence,
                          guint                 date,
                          guint                 end)
{
  static const char classes[] = { WHENCE_CLASS_IN, WHENCE_CLASS_BY, WHENCE_CLASS_FROM, WHENCE_CLASS_TO, WHENCE_CLASS_AFTER, WHENCE_CLASS_BEFORE,
                                  WHENCE_CLASS_AND, WHENCE_CLASS_OF, '\0' };
  const WhenceToken *tokens = source->tokens->tokens;
  const char *text = source->article->text;

  if (date < sentence->first + 2 || !whence_kinds_has_word (source->words->thats, text + tokens[date - 1].begin, tokens[date - 1].length))
    return FALSE;
  return end >= sentence->first + sentence->n || (tokens[end].flags & WHENCE_TOKEN_PUNCT) || strchr (classes, source->tokens->classes[end]) != NULL
         || whence_kinds_has_word (source->words->thats, text + tokens[end].begin, tokens[end].length)
         || is_pointed_at (source, date, date - 1);
}

/* "sometime in May", "founded back in 1998", but "brought back in 1998", "won it back in 1998". */
static gboolean
is_vague (const WhenceTree *tree,
          gint              node)
{
  gint verb = tree->syntax[node - 1].upos == WHENCE_UPOS_PRON && tree->syntax[node - 1].head == node - 2 ? node - 2 : node - 1;

  return whence_tree_word_is (tree, node, tree->lexicon->shapes->vague)
         && !whence_tree_has_form (tree, verb, tree->lexicon->shapes->returners);
}

/* "went through at noon", "was sworn in at nine": what belongs to the verb before it. */
static gboolean
is_particle (const WhenceTree *tree,
             gint              node)
{
  guint8 deprel = tree->syntax[node].deprel;

  return node > 0 && tree->syntax[node - 1].upos == WHENCE_UPOS_VERB && tree->syntax[node].head == node - 1
         && (deprel == WHENCE_DEPREL_COMPOUND_PRT || (deprel == WHENCE_DEPREL_ADVMOD && tree->tokens->classes[tree->first + (guint) node] != WHENCE_CLASS_BEFORE));
}

/* "one Sunday", "one summer" */
static gboolean
is_one_of_many (const WhenceTree *tree,
                guint             first)
{
  static const char classes[] = { WHENCE_CLASS_WEEKDAY, WHENCE_CLASS_SEASON, WHENCE_CLASS_SEASON_NAME, WHENCE_CLASS_DAYPART, '\0' };
  const guint at = tree->first + first;

  return tree->tokens->classes[at - 1] == WHENCE_CLASS_WORD_NUMBER && tree->tokens->tokens[at - 1].number == 1 && strchr (classes, tree->tokens->classes[at]) != NULL;
}

/* "a mere two years later", "a full ten days after": how many they are called. */
static gboolean
is_measured (const WhenceTree *tree,
             guint             first)
{
  const guint8 *classes = tree->tokens->classes + tree->first;

  return first > 2 && first + 1 < tree->n && classes[first - 2] == WHENCE_CLASS_A && tree->syntax[first - 1].upos == WHENCE_UPOS_ADJ && classes[first + 1] == WHENCE_CLASS_UNITS;
}

/* "for 1998", "until at least 2030", "late on Tuesday", "that October that": what leads to the date whose first word is @first, right before it. */
static void
mark_lead (WhenceSetting      *self,
           const WhenceSource *source,
           guint               first)
{
  const WhenceTree *tree = self->tree;
  const WhenceShapeWords *words = tree->lexicon->shapes;
  const guint8 *classes = tree->tokens->classes + tree->first;
  guint begin = first, end = first;

  while (end < tree->n && self->dated[end])
    end++;
  if (whence_setting_points_to (source, &(WhenceSentence){ .first = tree->first, .n = tree->n }, tree->first + begin, tree->first + end))
    self->dated[begin - 1] = WHENCE_DATED;
  if (is_owner (self, first))
    return;
  /* "but as late as 1781" */
  if (begin > 3 && whence_tree_word_is (tree, (gint) begin - 1, tree->lexicon->roles) && whence_tree_word_is (tree, (gint) begin - 3, tree->lexicon->roles))
    memset (self->dated + begin - 3, WHENCE_DATED, 3);
  if (begin > 1 && (is_vague (tree, (gint) begin - 1) || is_one_of_many (tree, begin)))
    self->dated[begin - 1] = WHENCE_DATED;
  if (is_measured (tree, begin))
    self->dated[begin - 2] = self->dated[begin - 1] = WHENCE_DATED;
  /* "in the years 1955-1957" */
  if (begin > 2 && classes[begin - 1] == WHENCE_CLASS_UNITS && classes[begin - 2] == WHENCE_CLASS_THE && tree->tokens->classes[tree->first + first] != WHENCE_CLASS_AGO)
    begin -= 2;
  /* "for the whole of 1964", but not "spent the whole of 1964" */
  if (begin > 2 && classes[begin - 1] == WHENCE_CLASS_OF && whence_tree_word_is (tree, (gint) begin - 2, words->wholes))
    {
      guint before = begin - 3 - (begin > 3 && classes[begin - 3] == WHENCE_CLASS_THE);

      if (whence_tree_word_is (tree, (gint) before, words->to_dates))
        begin = before + 1;
    }
  while (begin > 1 && whence_tree_word_is (tree, (gint) begin - 1, words->limits))
    begin--;
  /* "the room in Rome on 3 May", unlike "in 1990 Baghdad": nothing but the date that it could lead to */
  if (begin > 0 && whence_tree_word_is (tree, (gint) begin - 1, words->to_dates) && !is_particle (tree, (gint) begin - 1)
      && (begin < first || classes[begin - 1] == WHENCE_CLASS_BETWEEN || classes[begin - 1] == WHENCE_CLASS_SINCE
          || (begin > 1 && tree->syntax[begin - 2].upos == WHENCE_UPOS_CCONJ) || tree->syntax[begin - 1].head < (gint) end || tree->syntax[tree->syntax[begin - 1].head].upos == WHENCE_UPOS_VERB
          || (end < tree->n && (tree->syntax[end].upos == WHENCE_UPOS_ADP || tree->syntax[end].upos == WHENCE_UPOS_PUNCT || tree->syntax[end].upos == WHENCE_UPOS_CCONJ))
          || (end < tree->n && (tree->tokens->tokens[tree->first + end].flags & WHENCE_TOKEN_PAST))))
    begin--;
  else if (begin < first && !self->dated[begin - 1])
    begin = first;
  if (begin > 1 && (classes[begin - 1] == WHENCE_CLASS_LATE || classes[begin - 1] == WHENCE_CLASS_EARLY)
      && (tree->syntax[begin - 1].upos == WHENCE_UPOS_ADV || (tree->syntax[begin - 1].upos == WHENCE_UPOS_ADJ && begin < first)))
    begin--;
  if (begin > 1 && is_vague (tree, (gint) begin - 1))
    begin--;
  memset (self->dated + begin, WHENCE_DATED, first - begin);
}

/* "in 1957 alone" */
static void
mark_tail (WhenceSetting *self,
           guint          behind)
{
  const guint8 *classes = self->tree->tokens->classes + self->tree->first;

  if (behind < self->tree->n && whence_tree_word_is (self->tree, (gint) behind, self->tree->lexicon->shapes->alones)
      && (behind + 1 >= self->tree->n || self->tree->tokens->classes[self->tree->first + behind + 1] != WHENCE_CLASS_POSSESSIVE))
    self->dated[behind] = WHENCE_DATED;
  /* "two years after that", "on the Friday after it" */
  if (behind < self->tree->n && self->tree->syntax[behind].upos == WHENCE_UPOS_PRON
      && (classes[behind - 1] == WHENCE_CLASS_AFTER || classes[behind - 1] == WHENCE_CLASS_BEFORE)
      && (behind + 1 >= self->tree->n || self->tree->syntax[behind + 1].upos == WHENCE_UPOS_PUNCT || self->tree->syntax[behind + 1].upos == WHENCE_UPOS_CCONJ))
    self->dated[behind] = WHENCE_DATED;
  /* "four years later than planned" */
  if (behind + 1 < self->tree->n && whence_tree_word_is (self->tree, (gint) behind, self->tree->lexicon->thans)
      && whence_tree_word_is (self->tree, (gint) behind - 1, self->tree->lexicon->comparatives) && self->tree->syntax[behind + 1].upos != WHENCE_UPOS_DET)
    self->dated[behind] = self->dated[behind + 1] = WHENCE_DATED;
  /* "until Monday at the earliest" */
  if (behind + 2 < self->tree->n && self->tree->syntax[behind].upos == WHENCE_UPOS_ADP
      && whence_tree_word_is (self->tree, (gint) behind + 1, self->tree->lexicon->articles)
      && whence_tree_word_is (self->tree, (gint) behind + 2, self->tree->lexicon->shapes->limits))
    memset (self->dated + behind, WHENCE_DATED, 3);
  /* "until 1994 or later", "in 1990 or so" */
  if (behind + 1 < self->tree->n && self->tree->syntax[behind].upos == WHENCE_UPOS_CCONJ
      && whence_tree_word_is (self->tree, (gint) behind + 1, self->tree->lexicon->roundings))
    self->dated[behind] = self->dated[behind + 1] = WHENCE_DATED;
}

/* "200 a week", "400 cars a day": a rate says how many, and not when. */
static gboolean
is_rate (const WhenceTree  *tree,
         const WhenceTimex *timex,
         guint              first)
{
  gint counted = timex->n_tokens == 2 && first + 1 < tree->n ? tree->syntax[first + 1].head : -1;

  return timex->type == WHENCE_TIMEX_SET && counted == (gint) first - 1 && counted >= 0 && tree->syntax[first + 1].deprel == WHENCE_DEPREL_NMOD;
}

/* "founded a weekly", "declared its first quarterly of five cents": a thing that comes again and again, and not when. */
static gboolean
is_thing (const WhenceTree  *tree,
          const WhenceTimex *timex,
          guint              first)
{
  return timex->type == WHENCE_TIMEX_SET && timex->n_tokens == 1 && first > 0
         && (tree->syntax[first].deprel == WHENCE_DEPREL_OBJ || whence_deprel_is_subject (tree->syntax[first].deprel))
         && (tree->syntax[first - 1].upos == WHENCE_UPOS_DET || tree->syntax[first - 1].upos == WHENCE_UPOS_ADJ || tree->syntax[first - 1].deprel == WHENCE_DEPREL_NMOD_POSS);
}

/* Words of dates, with the prepositions that lead to them. */
static void
mark_dated (WhenceSetting      *self,
            const WhenceSource *source,
            guint               from_timex)
{
  const WhenceTree *tree = self->tree;

  for (guint i = from_timex; i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);
      guint first = timex->first_token - tree->first;

      if (timex->first_token < tree->first)
        continue;
      if (timex->first_token >= tree->first + tree->n)
        break;
      /* what is celebrated is told as it stands */
      if ((timex->type == WHENCE_TIMEX_DURATION && (!timex->has_span || timex->reason == WHENCE_REASON_ANNIVERSARY)) || is_rate (tree, timex, first)
          || is_thing (tree, timex, first)
          || whence_aside_is_of_name (source, i))
        continue;
      for (guint k = first; k < MIN (first + whence_setting_count_with_end (source, i), tree->n); k++)
        self->dated[k] = timex->type == WHENCE_TIMEX_SET ? WHENCE_DATED_AGAIN : WHENCE_DATED;
    }
  for (guint i = 2; i < tree->n; i++)
    if (self->dated[i] && !self->dated[i - 1])
      mark_distance (self, i);
  for (guint i = 1; i < tree->n; i++)
    if (self->dated[i] && !self->dated[i - 1])
      mark_lead (self, source, i);
    else if (self->dated[i - 1] && !self->dated[i])
      mark_tail (self, i);
  mark_participles (self, source);
  for (guint i = 0; i < tree->n; i++)
    if (is_part_of_date (self, i))
      {
        self->dated[i] = TRUE;
        for (guint k = 0; k < i; k++)
          if (tree->syntax[k].head == (gint) i && tree->syntax[k].deprel == WHENCE_DEPREL_ADVMOD)
            self->dated[k] = TRUE;
      }
}

/* "hear the appeal next Tuesday", "The White House yesterday disclosed": what the parser took for a part of the date is what the date was taken for. */
static void
return_role (WhenceSetting *self,
             gint           node)
{
  WhenceTree *tree = self->tree;
  gint date = tree->syntax[node].head;
  guint role = tree->syntax[date].deprel;
  gboolean subject = whence_deprel_is_subject (role);

  if (tree->syntax[node].deprel != WHENCE_DEPREL_COMPOUND || node > date || (subject ? node != date - 1 : role != WHENCE_DEPREL_OBJ)
      || (tree->syntax[node].upos != WHENCE_UPOS_NOUN && !(subject && tree->syntax[node].upos == WHENCE_UPOS_PROPN)))
    return;
  whence_tree_set_deprel (tree, node, role);
  if (subject)
    whence_tree_set_deprel (tree, date, WHENCE_DEPREL_OBL);
  for (gint i = subject ? 0 : MAX (node - 1, 0); i < node; i++)
    if (tree->syntax[i].head == date && (subject || tree->syntax[i].deprel == WHENCE_DEPREL_DET))
      {
        self->dated[i] = FALSE;
        tree->syntax[i].head = node;
      }
}

/* "vowed last year to build": what hangs on a date hangs on what the date hangs on. */
static void
lift_from_dates (WhenceSetting *self)
{
  WhenceTree *tree = self->tree;

  for (guint i = 0; i < tree->n; i++)
    {
      gint head = tree->syntax[i].head;

      if (self->dated[i])
        continue;
      if (head >= 0 && self->dated[head])
        return_role (self, (gint) i);
      if (head >= 0 && self->dated[head] && tree->syntax[i].deprel == WHENCE_DEPREL_CASE && (gint) i > head)
        {
          gint noun = find_led (self, (gint) i);

          if (noun < 0)
            continue;
          whence_tree_move (tree, (gint) i, noun);
          if (tree->syntax[noun].deprel == WHENCE_DEPREL_OBJ)
            whence_tree_set_deprel (tree, noun, WHENCE_DEPREL_OBL);
          continue;
        }
      for (guint step = 0; step < tree->n && head >= 0 && self->dated[head]; step++)
        head = tree->syntax[head].head;
      if (head == tree->syntax[i].head || head < 0)
        continue;
      /* "in 2005, at the age of 40, he": what stood beside the date is a circumstance, too */
      if (tree->syntax[i].deprel == WHENCE_DEPREL_NMOD && tree->syntax[head].upos == WHENCE_UPOS_VERB)
        whence_tree_set_deprel (tree, (gint) i, WHENCE_DEPREL_OBL);
      whence_tree_move (tree, (gint) i, head);
    }
}

/* "The summer of 1976 was the driest": a date before a verb without a subject, taken for all that is said, is that subject. */
static void
raise_predicate (WhenceSetting *self)
{
  WhenceTree *tree = self->tree;
  gint begin = 0, end, date = -1, predicate;
  gboolean opens;

  while (begin < (gint) tree->n && !self->dated[begin] && (tree->syntax[begin].upos == WHENCE_UPOS_CCONJ || whence_tree_is_quote (tree, begin, &opens)))
    begin++;
  for (end = begin; end < (gint) tree->n && self->dated[end]; end++)
    if (tree->syntax[end].head == WHENCE_SYNTAX_ROOT)
      date = end;
  if (date < 0 || end >= (gint) tree->n || tree->syntax[begin].upos == WHENCE_UPOS_ADP)
    return;
  predicate = tree->syntax[end].upos == WHENCE_UPOS_AUX && tree->syntax[end].head > end ? tree->syntax[end].head : end;
  if ((predicate == end ? (tree->syntax[end].upos != WHENCE_UPOS_VERB && tree->syntax[end].upos != WHENCE_UPOS_AUX) || (tree->syntax[end].form != WHENCE_FORM_PAST && tree->syntax[end].form != WHENCE_FORM_PRESENT) : !whence_tree_is_predicate (tree, predicate))
      || whence_tree_find_subject (tree, predicate) >= 0)
    return;
  for (gint i = end; i < (gint) tree->n; i++)
    if (tree->syntax[i].head == date)
      tree->syntax[i].head = predicate;
  tree->syntax[predicate].head = WHENCE_SYNTAX_ROOT;
  tree->syntax[predicate].deprel = WHENCE_DEPREL_ROOT;
  if (predicate == end)
    tree->syntax[end].upos = WHENCE_UPOS_VERB;
  tree->syntax[date].head = predicate;
  tree->syntax[date].deprel = WHENCE_DEPREL_NSUBJ;
  whence_tree_link (tree);
}

/* "picked Saturday night for the raid", "set 12 June as the deadline": a date right behind who chooses it is what is chosen, and told as that. */
static void
free_chosen (WhenceSetting *self)
{
  WhenceTree *tree = self->tree;

  for (guint verb = 1; verb + 2 < tree->n; verb++)
    {
      guint end = verb + 1;

      while (end < tree->n && self->dated[end])
        end++;
      if (end == verb + 1 || end + 1 >= tree->n || self->dated[verb] || tree->syntax[verb + 1].upos == WHENCE_UPOS_ADP || tree->syntax[verb].deprel == WHENCE_DEPREL_ACL
          || !whence_tree_has_form (tree, (gint) verb, tree->lexicon->shapes->setting) || whence_tree_find_child (tree, (gint) verb, WHENCE_DEPREL_AUX_PASS) >= 0
          || !(whence_tree_word_is (tree, (gint) end, tree->lexicon->roles)
               || whence_tokens_is_function (tree->tokens, tree->first + end, WHENCE_FUNCTION_FOR)))
        continue;
      memset (self->dated + verb + 1, FALSE, end - verb - 1);
      if (tree->syntax[verb + 1].deprel == WHENCE_DEPREL_OBL)
        whence_tree_set_deprel (tree, (gint) verb + 1, WHENCE_DEPREL_OBJ);
    }
}

/**
 * whence_setting_mark_dates:
 * @self: a setting whose sentence is parsed
 * @source: the article
 *
 * Tells which words are of dates, and hangs what hung on them on what they say the time of.
 */
void
whence_setting_mark_dates (WhenceSetting      *self,
                           const WhenceSource *source)
{
  mark_dated (self, source, whence_source_find_timex (source, self->tree->first));
  raise_predicate (self);
  free_chosen (self);
  lift_from_dates (self);
}

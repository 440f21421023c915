/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence in which events are looked for: parsed, its dates marked, and what hangs on them hung on what they say the time of. */
#include "whence-setting.h"

#include <string.h>

#include "whence-aside.h"
#include "whence-repairs.h"
#include "whence-things.h"
#include "whence-word-class.h"

#define LEADING_WORDS 2
#define DISTANCE_WORDS 5
#define FAR_WORDS 12

/* What a date begins with that a sentence begins with, what may stand between, and what goes on with it behind. */
static const char leading_classes[] = { WHENCE_CLASS_IN, WHENCE_CLASS_BY, WHENCE_CLASS_SINCE, WHENCE_CLASS_FROM, WHENCE_CLASS_BETWEEN,
                                        WHENCE_CLASS_ABOUT, '\0' };
static const char part_classes[] = { WHENCE_CLASS_EARLY, WHENCE_CLASS_MID, WHENCE_CLASS_LATE, '\0' };
static const char going_on_classes[] = { WHENCE_CLASS_AND, WHENCE_CLASS_OF, WHENCE_CLASS_TO, WHENCE_CLASS_IN, WHENCE_CLASS_DASH,
                                         WHENCE_CLASS_POSSESSIVE, WHENCE_CLASS_APOSTROPHE, WHENCE_CLASS_ANNIVERSARY, '\0' };

/* "the quarter ended March 31": how many words the expression has with the one that says its end, which a participle joins to it. */
static guint
count_with_end (const WhenceSource *source,
                guint               index)
{
  const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, index), *next = timex + 1;
  guint end = timex->first_token + timex->n_tokens;

  return whence_aside_is_end (source, index + 1) ? next->first_token + next->n_tokens - timex->first_token : end - timex->first_token;
}

/* What says nothing without the date that it hangs on: "in", "as of", "the seasonally slow". */
static gboolean
is_part_of_date (const WhenceSetting *self,
                 guint                node)
{
  const WhenceTree *tree = self->tree;
  gint head = tree->syntax[node].head;

  if (head < 0 || !self->dated[head])
    return FALSE;
  switch (tree->syntax[node].deprel)
    {
    case WHENCE_DEPREL_CASE:
      /* "was opened without her on 17 April" */
      return (gint) node > head || tree->syntax[node + 1].upos != WHENCE_UPOS_PRON || self->dated[node + 1];
    case WHENCE_DEPREL_CC:
    case WHENCE_DEPREL_DET:
    case WHENCE_DEPREL_FIXED:
      return TRUE;
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

/* "a few minutes before 09:30": how far off, told before the preposition at @before. */
static void
mark_distance (WhenceSetting *self,
               guint          before)
{
  const guint8 *classes = self->tree->tokens->classes + self->tree->first;

  if ((classes[before] != WHENCE_CLASS_BEFORE && classes[before] != WHENCE_CLASS_AFTER)
      || (classes[before - 1] != WHENCE_CLASS_UNIT && classes[before - 1] != WHENCE_CLASS_UNITS))
    return;
  self->dated[before - 1] = TRUE;
  for (gint i = (gint) before - 2; i >= 0 && i + DISTANCE_WORDS > (gint) before; i--)
    {
      if (self->tree->syntax[i].upos != WHENCE_UPOS_NUM && self->tree->syntax[i].upos != WHENCE_UPOS_DET && self->tree->syntax[i].upos != WHENCE_UPOS_ADJ)
        break;
      self->dated[i] = TRUE;
    }
}

/* "Beginning in 1970": the word that only says that it goes on from there. */
static gboolean
is_opening (const WhenceSource *source,
            guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token];

  return whence_kinds_has_word (source->words->openings, source->article->text + self->begin, self->length);
}

/* ", beginning in 2015," says no more than "from 2015", "the vote planned for May" no more than "the vote in May". */
static gboolean
leads_as_participle (const WhenceSetting *self,
                     const WhenceSource  *source,
                     guint                i)
{
  if (self->tree->syntax[i].upos != WHENCE_UPOS_VERB || whence_tree_find_child (self->tree, (gint) i, WHENCE_DEPREL_AUX) >= 0)
    return FALSE;
  return is_opening (source, self->tree->first + i)
         || (i > 0 && self->tree->syntax[i].deprel == WHENCE_DEPREL_ACL && self->tree->syntax[i].head == (gint) i - 1
             && whence_tree_get_effect (self->tree, (gint) i) & (WHENCE_MODAL_PLANS | WHENCE_MODAL_SETS));
}

static void
mark_participles (WhenceSetting      *self,
                  const WhenceSource *source)
{
  for (guint i = 0; i + 2 < self->tree->n; i++)
    {
      guint date = i + (self->tree->syntax[i + 1].upos == WHENCE_UPOS_ADP ? 2 : 1);

      if (self->dated[date] && !self->dated[i] && leads_as_participle (self, source, i))
        memset (self->dated + i, WHENCE_DATED, date - i);
    }
}

/* "lifted it that June by 61 votes", "reported that October that …": no conjunction, since no clause is behind. */
static gboolean
points_to (const WhenceSource   *source,
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
         || whence_kinds_has_word (source->words->thats, text + tokens[end].begin, tokens[end].length);
}

/* "sometime in May", "founded back in 1998", but "brought back in 1998". */
static gboolean
is_vague (const WhenceTree *tree,
          gint              node)
{
  const WhenceWord *before = &tree->words[node - 1];

  return whence_tree_word_is (tree, node, tree->lexicon->shapes->vague)
         && !whence_kinds_has_form (tree->lexicon, tree->lexicon->shapes->returners, before->text, before->length);
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
  if (points_to (source, &(WhenceSentence){ .first = tree->first, .n = tree->n }, tree->first + begin, tree->first + end))
    self->dated[begin - 1] = WHENCE_DATED;
  /* "but as late as 1781" */
  if (begin > 3 && whence_tree_word_is (tree, (gint) begin - 1, tree->lexicon->roles) && whence_tree_word_is (tree, (gint) begin - 3, tree->lexicon->roles))
    memset (self->dated + begin - 3, WHENCE_DATED, 3);
  if (begin > 1 && is_vague (tree, (gint) begin - 1))
    self->dated[begin - 1] = WHENCE_DATED;
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
  if (begin > 0 && whence_tree_word_is (tree, (gint) begin - 1, words->to_dates)
      && (begin < first || classes[begin - 1] == WHENCE_CLASS_BETWEEN || classes[begin - 1] == WHENCE_CLASS_SINCE
          || tree->syntax[begin - 1].head < (gint) end || tree->syntax[tree->syntax[begin - 1].head].upos == WHENCE_UPOS_VERB
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
  if (behind < self->tree->n && whence_tree_word_is (self->tree, (gint) behind, self->tree->lexicon->shapes->alones)
      && (behind + 1 >= self->tree->n || self->tree->tokens->classes[self->tree->first + behind + 1] != WHENCE_CLASS_POSSESSIVE))
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
  /* "until 1994 or later" */
  if (behind + 1 < self->tree->n && self->tree->syntax[behind].upos == WHENCE_UPOS_CCONJ
      && whence_tree_word_is (self->tree, (gint) behind + 1, self->tree->lexicon->comparatives))
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
      if ((timex->type == WHENCE_TIMEX_DURATION && (!timex->has_span || timex->reason == WHENCE_REASON_ANNIVERSARY)) || is_rate (tree, timex, first))
        continue;
      for (guint k = first; k < MIN (first + count_with_end (source, i), tree->n); k++)
        self->dated[k] = timex->type == WHENCE_TIMEX_SET ? WHENCE_DATED_AGAIN : WHENCE_DATED;
    }
  for (guint i = 2; i + 1 < tree->n; i++)
    if (self->dated[i + 1] && !self->dated[i])
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

/* "LONDON, March 3 (Agency) - The …", "Photo: The …": what stands before the dash or the colon is no part of the sentence. */
static WhenceSentence
skip_dateline (const WhenceSource   *source,
               const WhenceSentence *sentence)
{
  WhenceSentence prose = *sentence;
  guint dateline = whence_source_measure_dateline (source->article, source->tokens, sentence);
  guint caption = (guint) MAX (whence_aside_find_end (source, sentence), whence_aside_find_speaker (source, sentence));

  prose.first += dateline > 0 ? dateline : caption;
  prose.n -= dateline > 0 ? dateline : caption;
  return prose;
}

/* "After the storm in May 2016 the port closed", "Since the mine was shut in 1986 the town …": how many words lead to the end of a date that ends what a
 * sentence begins with, where no mark ends it; or 0. */
static guint
find_far_pause (const WhenceSource   *source,
                const WhenceSentence *sentence)
{
  const WhenceToken *tokens = source->tokens->tokens + sentence->first;
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint index = whence_source_find_timex (source, sentence->first), first, end, i;
  const WhenceTimex *timex = index < source->timexes->len ? &g_array_index (source->timexes, WhenceTimex, index) : NULL;
  const char *word = source->article->text + tokens[0].begin;

  if (timex == NULL || timex->first_token + timex->n_tokens + 3 >= sentence->first + sentence->n || !timex->has_span
      || (!whence_kinds_has_word (source->words->surroundings, word, tokens[0].length)
          && !whence_kinds_has_word (source->words->whens, word, tokens[0].length)))
    return 0;
  first = timex->first_token - sentence->first;
  end = first + timex->n_tokens;
  if (first < 3 || first > FAR_WORDS || classes[first - 1] == WHENCE_CLASS_THE || classes[first - 1] == WHENCE_CLASS_A
      || classes[first - 1] == WHENCE_CLASS_POSSESSIVE)
    return 0;
  for (i = 1; i < first; i++)
    if (tokens[i].flags & WHENCE_TOKEN_PUNCT)
      return 0;
  /* the clause has its own subject and verb: "the port closed" */
  if (strchr (going_on_classes, classes[end]) != NULL || (tokens[end].flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST))
      || !(tokens[end].flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_CAPITAL)) || classes[end] == WHENCE_CLASS_BY)
    return 0;
  for (i = end + 1; i < MIN (end + FAR_WORDS, sentence->n) && !(tokens[i].flags & WHENCE_TOKEN_PUNCT); i++)
    if (tokens[i].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE))
      return end;
  return 0;
}

/* "In 1999 police stormed …": how many words lead to the end of a date that a sentence begins with, where no mark ends it.  What stands behind
 * "In the 1999" belongs to the date. */
static guint
find_pause (const WhenceSource   *source,
            const WhenceSentence *sentence)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  guint at = 1, end = 0;

  if (sentence->n >= 8 && (end = find_far_pause (source, sentence)) > 0)
    return end;
  if (sentence->n < 4 || strchr (leading_classes, classes[0]) == NULL)
    return 0;
  if (strchr (part_classes, classes[1]) != NULL)
    at = 2;
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);

      if (timex->first_token > sentence->first + at)
        break;
      end = MAX (end, timex->first_token + timex->n_tokens - sentence->first);
    }
  if (end <= at || end + 1 >= sentence->n || (source->tokens->tokens[sentence->first + end].flags & WHENCE_TOKEN_PUNCT)
      || strchr (going_on_classes, classes[end]) != NULL)
    return 0;
  return end;
}

/* The expression that begins at the sentence's word @at, or %NULL. */
static const WhenceTimex *
find_timex_at (const WhenceSource   *source,
               const WhenceSentence *sentence,
               guint                 at)
{
  guint index = whence_source_find_timex (source, sentence->first + at);
  const WhenceTimex *timex = index < source->timexes->len ? &g_array_index (source->timexes, WhenceTimex, index) : NULL;

  return timex != NULL && timex->first_token == sentence->first + at && timex->has_span
                 && (timex->type == WHENCE_TIMEX_DATE || timex->type == WHENCE_TIMEX_TIME)
             ? timex
             : NULL;
}

/* What may stand behind a date that no comma ends: "In 1999 police", "Last week the court"; no "Monday prayers", "2014 saw". */
static gboolean
begins_subject (const WhenceSource   *source,
                const WhenceSentence *sentence,
                guint                 at,
                gboolean              led)
{
  guint flags = source->tokens->tokens[sentence->first + at].flags;

  if ((flags & WHENCE_TOKEN_PUNCT) || strchr (going_on_classes, source->tokens->classes[sentence->first + at]) != NULL)
    return FALSE;
  if (flags & WHENCE_TOKEN_CAPITAL)
    return TRUE;
  return !(flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE)) && (led || (flags & WHENCE_TOKEN_FUNCTION));
}

/* "in", "throughout"; no "the", no "its" */
static gboolean
leads_to_date (const WhenceSource *source,
               guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token];
  gboolean possessive = FALSE;

  whence_kinds_get_pronoun (source->words, source->article->text + self->begin, self->length, &possessive);
  return (self->flags & WHENCE_TOKEN_FUNCTION) && !possessive && source->tokens->classes[token] != WHENCE_CLASS_THE
         && source->tokens->classes[token] != WHENCE_CLASS_A;
}

/* "Six days later, on 7 October 1950, the army …": how many words at the sentence's begin only say when, with the commas. */
static guint
find_lead (const WhenceSource   *source,
           const WhenceSentence *sentence)
{
  const guint8 *classes = source->tokens->classes + sentence->first;
  const WhenceToken *first = &source->tokens->tokens[sentence->first];
  /* "But this year, children …" */
  guint joined = sentence->n > 0 && whence_kinds_has_word (source->words->shapes->joiners, source->article->text + first->begin, first->length), lead = joined;

  while (lead + 4 < sentence->n)
    {
      gboolean led = is_opening (source, sentence->first + lead);
      guint begin = lead + led, end;
      const WhenceTimex *timex = find_timex_at (source, sentence, begin);

      /* "in", "as of" */
      for (guint i = begin; timex == NULL && i < begin + LEADING_WORDS && leads_to_date (source, sentence->first + i); i++)
        {
          led = TRUE;
          timex = find_timex_at (source, sentence, i + 1);
        }
      if (timex == NULL)
        return lead > joined ? lead : 0;
      end = timex->first_token + timex->n_tokens - sentence->first;
      if (end + 2 >= sentence->n)
        return 0;
      if (classes[end] != WHENCE_CLASS_COMMA)
        return begins_subject (source, sentence, end, led) ? end : lead > joined ? lead : 0;
      lead = end + 1;
    }
  return 0;
}

/* What leads to a date: "in May 2019". */
static gboolean
is_led_to (const WhenceSource *source,
           guint               token)
{
  return token > 0 && (source->tokens->tokens[token - 1].flags & WHENCE_TOKEN_FUNCTION);
}

/* "paid tribute Tuesday to", "said last week that": a date that nothing leads to and that leads to nothing. */
static gboolean
stands_bare (const WhenceSource   *source,
             const WhenceSentence *sentence,
             const WhenceTimex    *timex)
{
  const WhenceToken *tokens = source->tokens->tokens;
  guint end = timex->first_token + timex->n_tokens;
  const WhenceToken *before = &tokens[timex->first_token - 1];

  if (timex->first_token <= sentence->first || (before->flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT))
      || source->tokens->classes[timex->first_token - 1] != WHENCE_CLASS_OTHER)
    return FALSE;
  /* "the Czech Republic Friday formally joined" */
  for (guint i = end; i < MIN (end + 2, sentence->first + sentence->n); i++)
    if ((tokens[i].flags & WHENCE_TOKEN_PAST) && !(tokens[i].flags & WHENCE_TOKEN_CAPITAL) && (before->flags & WHENCE_TOKEN_CAPITAL))
      return TRUE;
  return end >= sentence->first + sentence->n
         || ((tokens[end].flags & (WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_PUNCT)) && source->tokens->classes[end] != WHENCE_CLASS_POSSESSIVE
             && source->tokens->classes[end] != WHENCE_CLASS_DASH);
}

/* "had in 2015 sold its mill", "will by 2030 be": a date with words before it, between the parts of a verb. */
static gboolean
parts_verb (const WhenceSource   *source,
            const WhenceSentence *sentence,
            const WhenceTimex    *timex)
{
  guint date = timex->first_token, end = date + timex->n_tokens;
  const WhenceToken *helper = &source->tokens->tokens[date - 2];
  const char *word = source->article->text + helper->begin;

  return end < sentence->first + sentence->n && strchr (leading_classes, source->tokens->classes[date - 1]) != NULL
         && !(source->tokens->tokens[end].flags & WHENCE_TOKEN_PUNCT) && strchr (going_on_classes, source->tokens->classes[end]) == NULL
         && (whence_kinds_has_word (source->words->be, word, helper->length)
             || whence_kinds_has_word (source->words->shapes->turning_helpers, word, helper->length));
}

/* Dates of several words, each with one word of the language that is parsed as it should be, and those that are not shown. */
static GArray *
find_stand_ins (const WhenceSource   *source,
                const WhenceSentence *sentence)
{
  GArray *stand_ins = g_array_new (FALSE, FALSE, sizeof (WhenceStandIn));
  guint end = 0;

  if (sentence->n > WHENCE_TREE_MAX_WORDS)
    return stand_ins;
  for (guint i = whence_source_find_timex (source, sentence->first); i < source->timexes->len; i++)
    {
      const WhenceTimex *timex = &g_array_index (source->timexes, WhenceTimex, i);
      const WhenceToken *token = &source->tokens->tokens[timex->first_token];
      WhenceStandIn stand_in = { timex->first_token - sentence->first, count_with_end (source, i), source->words->year };

      if (stand_in.first + stand_in.n > sentence->n)
        break;
      if ((timex->type != WHENCE_TIMEX_DATE && timex->type != WHENCE_TIMEX_TIME && !timex->behind) || !timex->has_span || stand_in.first < end)
        continue;
      if (timex->behind)
        stand_in.word = NULL;
      else if (points_to (source, sentence, timex->first_token, timex->first_token + stand_in.n) && stand_in.first > end)
        stand_in = (WhenceStandIn){ stand_in.first - 1, stand_in.n + 1, NULL };
      else if (stand_in.first > end + 2 && parts_verb (source, sentence, timex))
        stand_in = (WhenceStandIn){ stand_in.first - 1, stand_in.n + 1, NULL };
      else if (stands_bare (source, sentence, timex))
        stand_in.word = NULL;
      /* "a week later", "last year" are adverbs, which the parser knows */
      else if (timex->n_tokens < 2
               || (!(token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC)) && !is_led_to (source, timex->first_token)))
        continue;
      else if (timex->span.precision <= WHENCE_PRECISION_DAY)
        stand_in.word = source->words->day;
      end = stand_in.first + stand_in.n;
      g_array_append_val (stand_ins, stand_in);
    }
  return stand_ins;
}

/**
 * whence_setting_parse_part:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 * @prose: the words of it that are to be read
 *
 * Parses a part of a sentence and marks its dates.
 *
 * Returns: whether it could be parsed: a sentence that is too long is no prose
 */
gboolean
whence_setting_parse_part (WhenceSetting        *self,
                           const WhenceSource   *source,
                           guint                 sentence,
                           const WhenceSentence *prose)
{
  g_autoptr (GArray) stand_ins = find_stand_ins (source, prose);

  self->sentence = sentence;
  self->tree = whence_tree_new (source->article, source->tokens, prose, (const WhenceStandIn *) (gpointer) stand_ins->data, stand_ins->len,
                                find_lead (source, prose), find_pause (source, prose), source->model, source->words);
  self->dated = NULL;
  if (self->tree == NULL)
    return FALSE;
  whence_repairs_run_names (self->tree, source->entities);
  whence_tree_link (self->tree);
  self->dated = g_new0 (guint8, self->tree->n);
  mark_dated (self, source, whence_source_find_timex (source, self->tree->first));
  lift_from_dates (self);
  self->context = (WhenceTitleContext){ self->tree, source->entities, source->things, self->dated, -1, -1 };
  return TRUE;
}

/**
 * whence_setting_parse:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 *
 * Parses a sentence, without the dateline it may begin with, and marks its dates.
 *
 * Returns: whether it could be parsed
 */
gboolean
whence_setting_parse (WhenceSetting      *self,
                      const WhenceSource *source,
                      guint               sentence)
{
  WhenceSentence prose = skip_dateline (source, &source->tokens->sentences[sentence]);

  return whence_setting_parse_part (self, source, sentence, &prose);
}

/**
 * whence_setting_init:
 * @self: (out caller-allocates): a setting; to be cleared also where it could not be made
 * @source: the article
 * @sentence: index of one of its sentences
 *
 * Parses a sentence as whence_setting_parse() does, and hears what it tells of.
 *
 * Returns: whether it could be parsed
 */
gboolean
whence_setting_init (WhenceSetting      *self,
                     const WhenceSource *source,
                     guint               sentence)
{
  if (!whence_setting_parse (self, source, sentence))
    return FALSE;
  whence_things_hear (source->things, self);
  return TRUE;
}

/**
 * whence_setting_clear:
 * @self: a setting
 */
void
whence_setting_clear (WhenceSetting *self)
{
  g_clear_pointer (&self->tree, whence_tree_free);
  g_clear_pointer (&self->dated, g_free);
}

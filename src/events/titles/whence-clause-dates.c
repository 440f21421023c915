/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Things side by side in a clause that have a date each. */
#include "whence-clause.h"

#include <string.h>

#include "whence-names.h"
#include "whence-word-class.h"

/* "tenth", "last": which of several. */
static gboolean
is_ordinal (const WhenceTree *tree,
            gint              node)
{
  guint8 word_class = tree->tokens->classes[tree->first + (guint) node];

  return word_class == WHENCE_CLASS_ORDINAL || word_class == WHENCE_CLASS_LAST || word_class == WHENCE_CLASS_SECOND;
}

/* A stretch of words from @begin to before @end. */
typedef struct
{
  gint begin;
  gint end;
} Stretch;

#define DATES_MAX 8
/* What stands beside something else with a date of its own has so many words at most. */
#define BESIDE_MAX 12

/* The dates behind the verb, in order. */
static guint
find_dates (const WhencePhrase *phrase,
            gint                begin,
            Stretch            *dates)
{
  const WhenceTree *tree = phrase->context->tree;
  guint n = 0;

  for (gint i = begin; i < (gint) tree->n && n < DATES_MAX; i++)
    if (phrase->context->dated[i] && tree->syntax[i].upos != WHENCE_UPOS_CCONJ)
      {
        if (n > 0 && dates[n - 1].end == i)
          dates[n - 1].end = i + 1;
        else
          dates[n++] = (Stretch){ i, i + 1 };
      }
  return n;
}

/* Whether one of these words, which are not told, says that another did alike. */
static gboolean
is_likened (const WhenceTree *tree,
            gint              begin,
            gint              end)
{
  for (gint i = begin; i < end; i++)
    if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT && whence_tree_word_is (tree, i, tree->lexicon->shapes->likening))
      return TRUE;
  return FALSE;
}

/* What stands between two dates where it is told beside what stands before the first: "and silver", ", in Leeds"; else an empty stretch. */
static Stretch
find_beside (const WhenceTree *tree,
             gint              begin,
             gint              end)
{
  const Stretch none = { begin, begin };
  Stretch beside;
  gboolean told = FALSE;

  if (begin >= end || (tree->syntax[begin].upos != WHENCE_UPOS_CCONJ && !whence_tree_is_comma (tree, begin) && !is_likened (tree, begin, MIN (begin + 2, end))))
    return none;
  while (begin < end && (tree->syntax[begin].upos == WHENCE_UPOS_CCONJ || tree->syntax[begin].upos == WHENCE_UPOS_PUNCT))
    begin++;
  /* ", just as Brandt had in 1990" */
  for (gint i = begin; i < end; i++)
    if (is_likened (tree, i, i + 1))
      {
        begin = i + 1;
        told = TRUE;
      }
  /* "in Europe in 2015 but not in America until 2019" */
  if (begin < end && whence_tree_word_is (tree, begin, tree->lexicon->negations))
    {
      if (tree->tokens->classes[tree->first + (guint) end] != WHENCE_CLASS_UNTIL && tree->tokens->classes[tree->first + (guint) end - 1] != WHENCE_CLASS_UNTIL)
        return none;
      begin++;
    }
  beside = (Stretch){ begin, end };
  for (gint i = begin; i < end; i++)
    {
      if (i > begin && (tree->syntax[i].upos == WHENCE_UPOS_VERB || tree->syntax[i].upos == WHENCE_UPOS_AUX))
        return none;
      /* an apposition goes */
      if (tree->syntax[i].upos == WHENCE_UPOS_PUNCT)
        {
          beside.end = i;
          break;
        }
      told = told || tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN;
    }
  return told && beside.end - beside.begin <= BESIDE_MAX ? beside : none;
}

/* Behind what "when" tells of the date before @begin and commas put in, where an "and" goes on behind it: "in 1990, when she was 19, [and] a second in
 * 1995"; else @begin. */
static gint
skip_put_in (const WhenceTree *tree,
             gint              begin,
             gint              end)
{
  if (begin + 2 >= end || !whence_tree_puts_in_when (tree, begin))
    return begin;
  for (gint i = begin + 2; i + 1 < end; i++)
    if (whence_tree_is_comma (tree, i))
      return tree->syntax[i + 1].upos == WHENCE_UPOS_CCONJ ? i : begin;
  return begin;
}

/* Whether the name may be of a place like the other: of towns not all are known. */
static gboolean
is_place_like (const WhenceTree *tree,
               gint              node,
               gint              other)
{
  guint flags = whence_names_find (tree->words[node].text, tree->words[node].length);

  return (whence_names_find (tree->words[other].text, tree->words[other].length) & WHENCE_NAME_PLACE)
         && ((flags & WHENCE_NAME_PLACE)
             || ((tree->tokens->tokens[tree->first + (guint) node].flags & WHENCE_TOKEN_CAPITAL) && !(flags & WHENCE_NAME_FIRST)));
}

/* Where what @beside stands in the place of begins: the same preposition, else the object; or @date, where it is the subject. */
static gint
find_place (const WhencePhrase *phrase,
            Stretch             beside,
            gint                begin,
            gint                date)
{
  const WhenceTree *tree = phrase->context->tree;
  gint place = date;

  /* "to include Greece in 1952, Spain in 1982" */
  for (gint i = date - 1; i > begin; i--)
    if (tree->syntax[i].upos == WHENCE_UPOS_VERB && tree->syntax[i].form == WHENCE_FORM_BASE)
      begin = MAX (begin, i + 1);
  for (gint i = begin; i < date; i++)
    {
      if (!phrase->chosen[i])
        continue;
      /* "offices in Oslo in 1990, Lund in 1992" */
      if (i > begin && tree->syntax[i - 1].upos == WHENCE_UPOS_ADP && is_place_like (tree, beside.begin, i))
        return i;
      if (tree->syntax[i].upos == WHENCE_UPOS_ADP && i + 1 < date && is_place_like (tree, beside.begin, i + 1))
        continue;
      if (tree->syntax[beside.begin].upos == WHENCE_UPOS_ADP ? tree->syntax[i].upos == WHENCE_UPOS_ADP && whence_tree_get_class (tree, i - 1) != WHENCE_CLASS_DASH : tree->syntax[i].deprel != WHENCE_DEPREL_COMPOUND_PRT)
        {
          if (tree->syntax[beside.begin].upos != WHENCE_UPOS_ADP)
            return tree->syntax[i].upos == WHENCE_UPOS_ADP ? date : i;
          place = i;
        }
    }
  return place;
}

static gboolean
is_another (const WhenceTree *tree,
            gint              node)
{
  return whence_tree_word_is (tree, node, tree->lexicon->things->another);
}

/* "its second", "only 400", "another": what tells by number alone; the word that does, or -1. */
static gint
find_number (const WhenceTree *tree,
             Stretch           beside)
{
  gint last = beside.end - 1;

  for (gint i = beside.begin; i < last; i++)
    if (tree->syntax[i].upos != WHENCE_UPOS_DET && tree->syntax[i].upos != WHENCE_UPOS_PRON && tree->syntax[i].upos != WHENCE_UPOS_ADV
        && tree->syntax[i].upos != WHENCE_UPOS_CCONJ)
      return -1;
  return last >= beside.begin
                 && (is_ordinal (tree, last) || is_another (tree, last) || tree->syntax[last].upos == WHENCE_UPOS_NUM || whence_tree_word_is (tree, last, tree->lexicon->negations))
             ? last
             : -1;
}

/* The word of its kind before the first date, which tells of what: "first" of "its first title"; or -1. */
static gint
find_counterpart (const WhencePhrase *phrase,
                  gint                number,
                  gint                date)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint i = date - 1; i >= 0; i--)
    if (phrase->chosen[i] && !phrase->context->dated[i]
        && (is_ordinal (tree, number) ? is_ordinal (tree, i) : tree->syntax[i].upos == WHENCE_UPOS_NUM && !is_ordinal (tree, i)))
      return i;
  return -1;
}

/* "one plant", "her first film": where the words that say which or how many of @noun begin, right before it, or -1. */
static gint
find_counting (const WhenceTree *tree,
               gint              noun)
{
  gint first = noun;

  while (first > 0 && tree->syntax[first - 1].head == noun
         && (is_ordinal (tree, first - 1) || tree->syntax[first - 1].deprel == WHENCE_DEPREL_DET || tree->syntax[first - 1].deprel == WHENCE_DEPREL_NMOD_POSS
             || tree->syntax[first - 1].deprel == WHENCE_DEPREL_NUMMOD))
    first--;
  return first < noun && !whence_tree_word_is (tree, first, tree->lexicon->negations) ? first : -1;
}

/* "had a daughter in 1960 and a second in 1962", "one plant closed in 1990, another in 1993": tells the words of @gap in the place of those before the object, or the
 * subject of a verb without one.  Returns: whether that is what stands beside */
static gboolean
tell_counting (WhencePhrase *phrase,
               Stretch       gap,
               gint          predicate,
               gint          date,
               gboolean      is_told)
{
  const WhenceTree *tree = phrase->context->tree;
  gint noun = whence_tree_find_child (tree, predicate, WHENCE_DEPREL_OBJ), first;

  noun = noun >= 0 && noun < date ? noun : whence_tree_find_subject (tree, predicate);
  first = noun >= 0 && noun < date && tree->syntax[noun].upos == WHENCE_UPOS_NOUN ? find_counting (tree, noun) : -1;
  if (first < 0 || !phrase->chosen[first])
    return FALSE;
  if (is_told)
    {
      const char *text = tree->words[gap.begin].text;

      memset (phrase->chosen + first + 1, 0, (gsize) (noun - first - 1));
      g_free (phrase->replaced[first]);
      phrase->replaced[first] = g_strndup (text, (gsize) (tree->words[gap.end - 1].text + tree->words[gap.end - 1].length - text));
    }
  return TRUE;
}

/* "won its first title in 1978 and its second in 1983": tells the number of the date told of.  Returns: whether that is what stands beside */
static gboolean
tell_number (WhencePhrase *phrase,
             Stretch       gap,
             gint          predicate,
             gint          date,
             gboolean      is_told)
{
  const WhenceTree *tree = phrase->context->tree;
  gint number, counterpart;

  while (gap.begin < gap.end && (tree->syntax[gap.begin].upos == WHENCE_UPOS_CCONJ || whence_tree_is_comma (tree, gap.begin)))
    gap.begin++;
  number = gap.begin < gap.end ? find_number (tree, gap) : -1;
  counterpart = number >= 0 && !is_another (tree, number) ? find_counterpart (phrase, number, date) : -1;
  if (counterpart < 0)
    return number >= 0 && (is_ordinal (tree, number) || is_another (tree, number)) && tell_counting (phrase, gap, predicate, date, is_told);
  if (is_told)
    {
      g_free (phrase->replaced[counterpart]);
      phrase->replaced[counterpart] = whence_tree_word_is (tree, number, tree->lexicon->negations) ? g_strdup (tree->lexicon->shapes->no)
                                                                                                   : g_strndup (tree->words[number].text, tree->words[number].length);
    }
  return TRUE;
}

static void
tell_instead (WhencePhrase *phrase,
              gint          place,
              Stretch       beside)
{
  const WhenceWord *first = &phrase->context->tree->words[beside.begin], *last = &phrase->context->tree->words[beside.end - 1];

  phrase->chosen[place] = TRUE;
  g_free (phrase->replaced[place]);
  phrase->replaced[place] = g_strndup (first->text, (gsize) (last->text + last->length - first->text));
  memset (phrase->chosen + beside.begin, 0, (gsize) (beside.end - beside.begin));
}

/* What stands behind "and, in 1905," at @joint: "a symphony", with no verb in it but for a clause that commas put in before it; else an empty stretch.  @date: (out): the date */
static Stretch
find_behind (const WhencePhrase *phrase,
             gint                joint,
             Stretch            *date)
{
  const WhenceTree *tree = phrase->context->tree;
  const Stretch none = { joint, joint };
  gint at = joint + 2, end;
  gboolean told = FALSE;

  if (tree->syntax[joint].upos != WHENCE_UPOS_CCONJ || at >= (gint) tree->n || !whence_tree_is_comma (tree, joint + 1))
    return none;
  *date = (Stretch){ at, at };
  while (date->end < (gint) tree->n && phrase->context->dated[date->end])
    date->end++;
  at = date->end;
  if (at == date->begin || !whence_tree_is_comma (tree, at))
    return none;
  /* "while banks were falling," */
  if (at + 1 < (gint) tree->n && tree->syntax[at + 1].upos == WHENCE_UPOS_SCONJ)
    for (at++; at < (gint) tree->n && !whence_tree_is_comma (tree, at);)
      at++;
  for (end = ++at; end < (gint) tree->n && tree->syntax[end].upos != WHENCE_UPOS_PUNCT; end++)
    {
      if (tree->syntax[end].upos == WHENCE_UPOS_VERB || tree->syntax[end].upos == WHENCE_UPOS_AUX || phrase->context->dated[end])
        return none;
      told = told || tree->syntax[end].upos == WHENCE_UPOS_NOUN || tree->syntax[end].upos == WHENCE_UPOS_PROPN;
    }
  return told && end - at <= BESIDE_MAX ? (Stretch){ at, end } : none;
}

/**
 * whence_clause_keep_behind:
 * @phrase: a phrase that has the words of a clause
 * @predicate: its predicate
 *
 * "wrote two operas in 1901 and, in 1905, a symphony": of the two only what has the date told of.
 *
 * Returns: whether there are two
 */
gboolean
whence_clause_keep_behind (WhencePhrase *phrase,
                           gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;

  for (gint joint = predicate + 2; joint + 3 < (gint) tree->n; joint++)
    {
      Stretch date = { 0, 0 }, behind = find_behind (phrase, joint, &date);
      gboolean is_told = behind.end > behind.begin && phrase->context->date >= date.begin && phrase->context->date < date.end;
      gint place;

      if (behind.begin == behind.end)
        continue;
      place = is_told ? find_place (phrase, behind, predicate + 1, joint) : joint;
      /* "worked in Oslo in 1901 and, in 1905, a year in Rome": in the place of nothing */
      if (is_told && place == joint && tree->syntax[behind.begin].upos != WHENCE_UPOS_ADP)
        return FALSE;
      memset (phrase->chosen + joint, 0, (gsize) (behind.end - joint));
      if (!is_told)
        return TRUE;
      memset (phrase->chosen + place, 0, (gsize) (joint - place));
      if (place > 0 && tree->syntax[place - 1].upos == WHENCE_UPOS_ADP && tree->syntax[behind.begin].upos != WHENCE_UPOS_ADP)
        tell_instead (phrase, place, behind);
      else
        memset (phrase->chosen + behind.begin, 1, (gsize) (behind.end - behind.begin));
      return TRUE;
    }
  return FALSE;
}

/* Whether each date but the first stands right behind a comma or "and", and something that is no clause between them: "in 2008 in Beijing, in 2012 in
 * London and in 2016 in Rio". */
static gboolean
lead_all (const WhenceTree *tree,
          const Stretch    *dates,
          guint             n)
{
  for (guint i = 1; i < n; i++)
    {
      gint begin = dates[i - 1].end, end = dates[i].begin;

      if (end - begin < 2 || end - begin > BESIDE_MAX || tree->syntax[begin].upos == WHENCE_UPOS_PUNCT || tree->syntax[begin].upos == WHENCE_UPOS_CCONJ
          || (tree->syntax[end - 1].upos != WHENCE_UPOS_CCONJ && !whence_tree_is_comma (tree, end - 1)))
        return FALSE;
      for (gint k = begin; k < end - 1; k++)
        if (tree->syntax[k].upos == WHENCE_UPOS_VERB || tree->syntax[k].upos == WHENCE_UPOS_AUX)
          return FALSE;
    }
  return n > 1;
}

/* Of what stands behind each of these dates only what does behind the one told of. */
static void
keep_led (WhencePhrase  *phrase,
          const Stretch *dates,
          guint          n)
{
  const WhenceTree *tree = phrase->context->tree;

  for (guint i = 0; i < n; i++)
    {
      gint begin = dates[i].end, end = i + 1 < n ? dates[i + 1].begin : begin;
      gboolean is_told = phrase->context->date >= dates[i].begin && phrase->context->date < begin;

      for (; i + 1 == n && end < (gint) tree->n && tree->syntax[end].upos != WHENCE_UPOS_PUNCT && tree->syntax[end].upos != WHENCE_UPOS_VERB; end++)
        ;
      memset (phrase->chosen + begin, 0, (gsize) (end - begin));
      while (end > begin && (tree->syntax[end - 1].upos == WHENCE_UPOS_CCONJ || whence_tree_is_comma (tree, end - 1)))
        end--;
      memset (phrase->chosen + begin, is_told, (gsize) (end - begin));
    }
}

/**
 * whence_clause_keep_dated:
 * @phrase: a phrase that has the words of a clause
 * @verb: its first verb
 * @predicate: its predicate
 *
 * "joined the euro in 2014 and the union in 2016": of things side by side with a date each only the one with the date told of.
 */
void
whence_clause_keep_dated (WhencePhrase *phrase,
                          gint          verb,
                          gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  Stretch dates[DATES_MAX];
  guint n = phrase->context->date >= 0 ? find_dates (phrase, predicate + 1, dates) : 0;

  if (phrase->context->date >= 0 && whence_clause_keep_behind (phrase, predicate))
    return;
  if (lead_all (tree, dates, n))
    {
      keep_led (phrase, dates, n);
      return;
    }
  for (guint i = 1; i < n; i++)
    {
      gint behind = skip_put_in (tree, dates[i - 1].end, dates[i].begin);
      Stretch beside = find_beside (tree, behind, dates[i].begin);
      gboolean is_told = phrase->context->date >= dates[i].begin && phrase->context->date < dates[i].end;
      gboolean likened = is_likened (tree, dates[i - 1].end, beside.begin);
      gboolean by_number = !likened && tell_number (phrase, (Stretch){ behind, dates[i].begin }, predicate, dates[0].begin, is_told);
      gint place;

      if (beside.begin == beside.end && !by_number)
        continue;
      memset (phrase->chosen + dates[i - 1].end, 0, (gsize) (dates[i].begin - dates[i - 1].end));
      if (by_number || !is_told)
        continue;
      /* "premiered in May and opened in June", "closed in 1994, as did the mill in 1998" */
      place = tree->syntax[beside.begin].upos == WHENCE_UPOS_VERB                 ? verb
              : likened                                            ? dates[0].begin
                                                                   : find_place (phrase, beside, predicate + 1, dates[0].begin);
      memset (phrase->chosen + place, 0, (gsize) (beside.begin - place));
      /* "in Oslo": the preposition leads to what stands there now */
      if (place > 0 && place < dates[0].begin && tree->syntax[place - 1].upos == WHENCE_UPOS_ADP && tree->syntax[beside.begin].upos != WHENCE_UPOS_ADP)
        {
          tell_instead (phrase, place, beside);
          continue;
        }
      if (place < dates[0].begin || tree->syntax[beside.begin].upos == WHENCE_UPOS_ADP)
        memset (phrase->chosen + beside.begin, 1, (gsize) (beside.end - beside.begin));
      else
        {
          const char *text = tree->words[beside.begin].text;
          const WhenceWord *last = &tree->words[beside.end - 1];

          memset (phrase->chosen, 0, (gsize) verb);
          g_free (phrase->replaced[verb]);
          phrase->replaced[verb] = g_strdup_printf ("%.*s %.*s", (gint) (last->text + last->length - text), text, (gint) tree->words[verb].length,
                                                    tree->words[verb].text);
        }
    }
}

/* "made 14 April World Health Day", "declared 3 May a holiday": a day that is made what the words behind it say; no "named Monday a new coach". */
static gboolean
is_made (const WhencePhrase *phrase,
         gint                verb,
         gint                at)
{
  const WhenceTree *tree = phrase->context->tree;
  gboolean day = FALSE, noun = FALSE;

  if (!whence_tree_has_form (tree, verb, tree->lexicon->shapes->makers))
    return FALSE;
  for (; at < (gint) tree->n && phrase->context->dated[at]; at++)
    {
      day = day || whence_tree_get_class (tree, at) == WHENCE_CLASS_MONTH || whence_tree_get_class (tree, at) == WHENCE_CLASS_MONTH_NAME;
      noun = noun || whence_tree_word_is (tree, at, tree->lexicon->articles);
      if (tree->syntax[at].upos == WHENCE_UPOS_ADP)
        return FALSE;
    }
  return day
         && (noun || (at < (gint) tree->n && (whence_tree_word_is (tree, at, tree->lexicon->articles) || tree->syntax[at].upos == WHENCE_UPOS_PROPN || whence_tree_word_is (tree, at, tree->lexicon->roles))));
}

/* Where a date ends that the words at @at begin as an object: "the last half of the 1980s", "part of Sunday night"; or @at where none does. */
static gint
find_object_end (const WhencePhrase *phrase,
                 gint                verb,
                 gint                at)
{
  const WhenceTree *tree = phrase->context->tree;
  const WhenceShapeWords *words = tree->lexicon->shapes;
  const guint8 *dated = phrase->context->dated;
  gint part = at + (at < (gint) tree->n && !dated[at] && whence_tree_word_is (tree, at, tree->lexicon->articles)), end = at;

  if (part + 2 < (gint) tree->n && !dated[part] && dated[part + 1]
      && (whence_tree_word_is (tree, part, words->parts) || whence_tree_word_is (tree, part, words->wholes)))
    end = part + 1;
  else if (end + 1 >= (gint) tree->n || !dated[end] || whence_tree_has_form (tree, verb, words->intransitives)
           || (!whence_tree_word_is (tree, verb, words->spending) && !is_made (phrase, verb, at)
               && (!whence_tree_word_is (tree, end, tree->lexicon->articles) || whence_tree_word_is (tree, end + 1, words->sequential))))
    return at;
  while (end < (gint) tree->n && (dated[end] || (end + 1 < (gint) tree->n && tree->syntax[end].upos == WHENCE_UPOS_CCONJ && dated[end + 1])))
    end++;
  return end;
}

/* "has given the firm until May to pay": how long, without which it was given nothing. */
static void
keep_given (WhencePhrase *phrase,
            gint          verb)
{
  const WhenceTree *tree = phrase->context->tree;
  const guint8 *dated = phrase->context->dated;
  gint at = verb + 1, end;

  if (!whence_tree_has_form (tree, verb, tree->lexicon->shapes->granting))
    return;
  while (at < (gint) tree->n && !dated[at] && tree->syntax[at].upos != WHENCE_UPOS_PUNCT && tree->syntax[at].upos != WHENCE_UPOS_VERB)
    at++;
  if (at >= (gint) tree->n || at == verb + 1 || !dated[at] || !whence_tree_word_is (tree, at, tree->lexicon->modals->untils) || phrase->replaced[at - 1] != NULL)
    return;
  for (end = at; end < (gint) tree->n && dated[end];)
    end++;
  phrase->replaced[at - 1] = g_strndup (tree->words[at - 1].text, (gsize) (tree->words[end - 1].text + tree->words[end - 1].length - tree->words[at - 1].text));
}

/* "took up most of the winter", where the text has "of this winter": the words as they stand, but for what only the day of writing gives a sense. */
static char *
tell_part (const WhenceTree *tree,
           gint              begin,
           gint              end)
{
  GString *told = g_string_new (NULL);

  for (gint i = begin; i < end; i++)
    {
      guint8 word_class = whence_tree_get_class (tree, i);
      const WhenceWord *word = &tree->words[i];
      gboolean points = i > begin + 1 && (word_class == WHENCE_CLASS_THIS || word_class == WHENCE_CLASS_LAST || word_class == WHENCE_CLASS_NEXT);

      if (i > begin && word->text > tree->words[i - 1].text + tree->words[i - 1].length)
        g_string_append_c (told, ' ');
      if (points && whence_tree_get_class (tree, i - 1) != WHENCE_CLASS_THE)
        g_string_append (told, tree->lexicon->shapes->definite);
      else
        g_string_append_len (told, word->text, word->length);
    }
  return g_string_free (told, FALSE);
}

/**
 * whence_clause_keep_object:
 * @phrase: a phrase that has the words of a clause
 * @predicate: its verb
 *
 * "dominated the 1990s", "spent part of Sunday night": a date that is what the verb is done to stays.
 */
void
whence_clause_keep_object (WhencePhrase *phrase,
                           gint          predicate)
{
  const WhenceTree *tree = phrase->context->tree;
  gint begin = predicate + 1, end;

  if (tree->syntax[predicate].upos != WHENCE_UPOS_VERB || phrase->replaced[predicate] != NULL || whence_tree_find_child (tree, predicate, WHENCE_DEPREL_AUX_PASS) >= 0)
    return;
  keep_given (phrase, predicate);
  /* "took up most of 2018" */
  if (begin < (gint) tree->n && tree->syntax[begin].deprel == WHENCE_DEPREL_COMPOUND_PRT)
    begin++;
  end = find_object_end (phrase, predicate, begin);
  if (end == begin)
    return;
  phrase->replaced[predicate] = tell_part (tree, predicate, end);
  memset (phrase->chosen + predicate + 1, 0, (gsize) (end - predicate - 1));
}

/* "first", "lowest": what is the most of its kind. */
static gboolean
is_superlative (const WhenceTree *tree,
                gint              node)
{
  const WhenceWord *word = &tree->words[node];
  gsize length = strlen (tree->lexicon->shapes->superlative);

  return whence_tree_word_is (tree, node, tree->lexicon->shapes->firsts)
         || (tree->syntax[node].upos == WHENCE_UPOS_ADJ && word->length > length + 1
             && memcmp (word->text + word->length - length, tree->lexicon->shapes->superlative, length) == 0);
}

/* "was lower in 2020 than in 2019": the comparison is told with what it is to, for "lower" alone tells nothing.  @than: a word */
static void
keep_than (WhencePhrase *phrase,
           gint          than)
{
  const WhenceTree *tree = phrase->context->tree;
  const guint8 *dated = phrase->context->dated;
  const WhenceWord *words = tree->words;
  gint before = than - 1, at = than + 1, end;

  while (before > 0 && dated[before])
    before--;
  at += at < (gint) tree->n && !dated[at] && tree->syntax[at].upos == WHENCE_UPOS_ADP;
  if (!phrase->chosen[before] || phrase->replaced[before] != NULL || at >= (gint) tree->n || !dated[at])
    return;
  for (end = at; end < (gint) tree->n && dated[end];)
    end++;
  phrase->replaced[before] = g_strdup_printf ("%.*s %.*s", (gint) words[before].length, words[before].text,
                                              (gint) (words[end - 1].text + words[end - 1].length - words[than].text), words[than].text);
  memset (phrase->chosen + than, 0, (gsize) (end - than));
}

/**
 * whence_clause_keep_since:
 * @phrase: a phrase that has the words of a clause
 * @begin: its first word that may be so
 *
 * "for the first time since 1988", "its lowest level since May": without its date that says more than the text; "lower than in 2019" less.
 */
void
whence_clause_keep_since (WhencePhrase *phrase,
                          gint          begin)
{
  const WhenceTree *tree = phrase->context->tree;
  const guint8 *dated = phrase->context->dated;

  for (gint i = MAX (begin, 2); i + 1 < (gint) tree->n; i++)
    {
      gint end = i;

      /* unlike "more than a year later" */
      if (tree->tokens->classes[tree->first + (guint) i] == WHENCE_CLASS_THAN
          && !(dated[i - 1] && whence_tree_word_is (tree, i - 1, tree->lexicon->mores)))
        keep_than (phrase, i);
      if (!dated[i] || dated[i - 1] || !phrase->chosen[i - 1] || phrase->replaced[i - 1] != NULL || tree->syntax[i - 1].upos != WHENCE_UPOS_NOUN
          || tree->tokens->classes[tree->first + (guint) i] != WHENCE_CLASS_SINCE || !(is_superlative (tree, i - 2) || (i > 3 && is_superlative (tree, i - 3))))
        continue;
      while (end < (gint) tree->n && dated[end])
        end++;
      phrase->replaced[i - 1] = g_strndup (tree->words[i - 1].text, (gsize) (tree->words[end - 1].text + tree->words[end - 1].length - tree->words[i - 1].text));
    }
}

/**
 * whence_clause_lasts_until:
 * @context: sentence and what is known of it
 * @predicate: a verb
 *
 * Returns: whether the date behind it is that of its end: "extending its rule until 2030"
 */
gboolean
whence_clause_lasts_until (const WhenceTitleContext *context,
                           gint                      predicate)
{
  const WhenceTree *tree = context->tree;

  for (gint child = tree->children[predicate]; child >= 0; child = tree->siblings[child])
    if (child > predicate && context->dated[child] && whence_tree_found_is (tree, whence_tree_find_case (tree, child), tree->lexicon->modals->untils))
      return TRUE;
  return FALSE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is shown of a sentence: less than stands there, since it learned from other texts and errs more the longer a sentence is.  A date
 * of several words is shown as one word; a clause put in behind the subject ("the bridge, which opened in 1874, was …") is parsed by itself. */
#include "whence-repairs.h"

#include <string.h>

#include "whence-word-class.h"

/* Where a clause may be put in: behind so many words at most, and so many long. */
#define SUBJECT_MAX 12
#define INSERTION_MAX 48

/**
 * Shown:
 * @from: index of the first word of the sentence that it stands for, or -1 for a pause that nobody wrote
 * @n: how many words it stands for
 * @hidden: how many behind them are not shown: "the 2008 crisis", "the May 2024 visit"
 * @bare: whether those are a date that stands bare: "paid tribute Tuesday to"
 */
typedef struct
{
  WhenceWord word;
  gint       from;
  guint      n;
  guint      hidden;
  gboolean   bare;
} Shown;

typedef struct
{
  WhenceTree              *tree;
  const WhenceSyntaxModel *model;
  Shown                   *shown;
  guint                    n;
} View;

static gboolean
has_class (const WhenceTree *tree,
           guint             at,
           guint8            word_class)
{
  return at < tree->n && tree->tokens->classes[tree->first + at] == word_class;
}

/* "third-quarter" before a noun */
static gboolean
is_hyphenated (const WhenceTree *tree,
               guint             at,
               guint             n)
{
  return n >= 3 && has_class (tree, at + n - 2, WHENCE_CLASS_DASH) && !(tree->tokens->tokens[tree->first + at + n - 1].flags & WHENCE_TOKEN_NUMERIC);
}

/* "the 2008 crisis", "its May 2024 visit": the length of a date at @at that stands between an article or owner and the noun. */
static guint
count_hidden (const WhenceTree    *tree,
              guint                at,
              const WhenceStandIn *stand_in)
{
  guint n = stand_in != NULL && stand_in->first == at ? stand_in->n : has_class (tree, at, WHENCE_CLASS_YEAR) ? 1 : 0;
  gboolean possessive = FALSE;

  if (n == 0 || at + n >= tree->n)
    return 0;
  whence_tree_get_pronoun (tree, at - 1, &possessive);
  if (!possessive && !is_hyphenated (tree, at, n) && !whence_tree_word_is (tree, (gint) at - 1, tree->lexicon->articles) && !has_class (tree, at - 1, WHENCE_CLASS_POSSESSIVE))
    return 0;
  return g_ascii_isalpha (*tree->words[at + n].text) && !(tree->tokens->tokens[tree->first + at + n].flags & WHENCE_TOKEN_FUNCTION)
                 && !whence_tree_word_is (tree, (gint) (at + n), tree->lexicon->articles)
             ? n
             : 0;
}

static void
fill (View                *self,
      const WhenceStandIn *stand_ins,
      guint                n_stand_ins,
      guint                lead,
      guint                pause,
      gboolean             hide)
{
  const WhenceTree *tree = self->tree;
  guint next = 0, hidden;

  self->n = 0;
  for (guint i = lead; i < tree->n;)
    {
      Shown *shown = &self->shown[self->n];

      if (pause > 0 && i >= pause)
        {
          /* who reads pauses behind "On 2 April"; the parser learned from edited text, which has a comma there */
          *shown++ = (Shown){ { ",", 1 }, -1, 0, 0, FALSE };
          self->n++;
          pause = 0;
        }
      while (next < n_stand_ins && stand_ins[next].first < i)
        next++;
      if (next < n_stand_ins && stand_ins[next].first == i && stand_ins[next].word != NULL)
        *shown = (Shown){ { stand_ins[next].word, (guint32) strlen (stand_ins[next].word) }, (gint) i, stand_ins[next].n, 0, FALSE };
      else
        *shown = (Shown){ tree->words[i], (gint) i, 1, 0, FALSE };
      self->n++;
      i += shown->n;
      if (next + 1 < n_stand_ins && stand_ins[next].first < i)
        next++;
      if (hide && next < n_stand_ins && stand_ins[next].first == i && stand_ins[next].word == NULL)
        {
          shown->hidden = stand_ins[next].n;
          shown->bare = TRUE;
          i += shown->hidden;
          continue;
        }
      hidden = count_hidden (tree, i, next + 1 < n_stand_ins && stand_ins[next].first < i ? &stand_ins[next + 1] : next < n_stand_ins ? &stand_ins[next] : NULL);
      shown->hidden = hidden;
      i += hidden;
    }
}

/* What a bare date says when of: "The talks Friday were …", else the verb. */
static gint
find_told_when (const WhenceTree *tree,
                gint              before,
                gint              date)
{
  gint at = before;

  for (guint step = 0; step < tree->n && tree->syntax[at].upos != WHENCE_UPOS_VERB && tree->syntax[at].head >= 0; step++)
    {
      if (whence_deprel_is_subject (tree->syntax[at].deprel) && tree->syntax[at].upos == WHENCE_UPOS_NOUN && tree->syntax[at].head > date)
        break;
      at = tree->syntax[at].head;
    }
  return at;
}

/* A date before its noun hangs on what the article before it hangs on. */
static void
hang_hidden (WhenceTree  *tree,
             const Shown *shown)
{
  gint begin = shown->from + (gint) shown->n, head;
  gboolean bare = shown->bare;

  if (shown->hidden == 0)
    return;
  head = bare ? find_told_when (tree, shown->from, begin) : tree->syntax[shown->from].head;
  if (!bare && head < begin)
    head = begin + (gint) shown->hidden;
  for (gint i = begin; i < begin + (gint) shown->hidden; i++)
    tree->syntax[i] = (WhenceSyntax){ begin, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
  tree->syntax[begin] = bare ? (WhenceSyntax){ head, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBL, WHENCE_FORM_NONE }
                             : (WhenceSyntax){ head, WHENCE_UPOS_NUM, WHENCE_DEPREL_NUMMOD, WHENCE_FORM_NONE };
}

/* Parses the words shown from @first to before @end, without those from @skip to before @skip_end, into the tree. */
static void
parse (View *self,
       guint first,
       guint end,
       guint skip,
       guint skip_end)
{
  guint n = 0;
  g_autofree WhenceWord *words = g_new (WhenceWord, end - first);
  g_autofree guint *which = g_new (guint, end - first);
  g_autofree WhenceSyntax *syntax = g_new (WhenceSyntax, end - first);

  for (guint i = first; i < end; i++)
    if (i < skip || i >= skip_end)
      {
        which[n] = i;
        words[n++] = self->shown[i].word;
      }
  whence_syntax_parse (self->model, words, n, syntax);
  for (guint i = 0; i < n; i++)
    {
      const Shown *shown = &self->shown[which[i]];
      gint head = syntax[i].head;

      if (shown->from < 0)
        continue;
      /* "its council had hit on a way": nothing hangs on a helping verb */
      if (head >= 0 && (syntax[head].deprel == WHENCE_DEPREL_AUX || syntax[head].deprel == WHENCE_DEPREL_AUX_PASS))
        head = syntax[head].head;
      if (head >= 0 && self->shown[which[head]].from < 0)
        head = syntax[head].head;
      for (guint k = 0; k < shown->n; k++)
        self->tree->syntax[shown->from + (gint) k] = (WhenceSyntax){ shown->from, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
      self->tree->syntax[shown->from] = syntax[i];
      self->tree->syntax[shown->from].head = head >= 0 ? self->shown[which[head]].from : WHENCE_SYNTAX_ROOT;
    }
  for (guint i = 0; i < n; i++)
    hang_hidden (self->tree, &self->shown[which[i]]);
}

/* --- clauses put in --- */

static guint
get_flags (const View *self,
           guint       at)
{
  return self->shown[at].from >= 0 && self->shown[at].n == 1 ? self->tree->tokens->tokens[self->tree->first + (guint) self->shown[at].from].flags : 0;
}

static gboolean
is_comma (const View *self,
          guint       at)
{
  return at < self->n && self->shown[at].word.length == 1 && *self->shown[at].word.text == ',';
}

static gboolean
is_mark (const View *self,
         guint       at)
{
  return self->shown[at].from >= 0 && (self->tree->tokens->tokens[self->tree->first + (guint) self->shown[at].from].flags & WHENCE_TOKEN_PUNCT);
}

static gboolean
is_date (const View *self,
         guint       at)
{
  static const char classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_WEEKDAY, '\0' };

  if (self->shown[at].n > 1 || self->shown[at].bare)
    return TRUE;
  return self->shown[at].from >= 0 && strchr (classes, self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from]) != NULL
         && self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from] != WHENCE_CLASS_END;
}

static gboolean
has_word (const View        *self,
          guint              at,
          const char *const *list)
{
  return at < self->n && whence_kinds_has_word (list, self->shown[at].word.text, self->shown[at].word.length);
}

/* A form that only a clause's verb has, for all that the lexer knows: "was", "opened". */
static gboolean
is_verb (const View *self,
         guint       at)
{
  guint flags = at < self->n ? get_flags (self, at) : 0;

  return !(flags & WHENCE_TOKEN_CAPITAL) && (flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_PRESENT | WHENCE_TOKEN_FUTURE));
}

/* "was", "later became". */
static gboolean
begins_predicate (const View *self,
                  guint       at)
{
  return is_verb (self, at) || (has_word (self, at, self->tree->lexicon->fillers) && is_verb (self, at + 1));
}

/* How what begins at @at hangs on the noun before it: "which …", "built …", "then known …", "the founder …", "58"; or %WHENCE_DEPREL_DEP for
 * what is no such clause. */
static WhenceDeprel
get_relation (const View *self,
              guint       at)
{
  const WhenceTree *tree = self->tree;
  gboolean possessive = FALSE;
  guint8 word_class = self->shown[at].from >= 0 ? tree->tokens->classes[tree->first + (guint) self->shown[at].from] : 0;

  if (has_word (self, at, tree->lexicon->relatives) || (at + 1 < self->n && has_word (self, at + 1, tree->lexicon->relatives)))
    return WHENCE_DEPREL_ACL_RELCL;
  if (get_flags (self, at) & WHENCE_TOKEN_PAST && !(get_flags (self, at) & WHENCE_TOKEN_FUNCTION))
    return WHENCE_DEPREL_ACL;
  if (at + 1 < self->n && (get_flags (self, at + 1) & WHENCE_TOKEN_PAST)
      && (has_word (self, at, tree->lexicon->fillers) || has_word (self, at, tree->lexicon->adverbs)))
    return WHENCE_DEPREL_ACL;
  if ((get_flags (self, at) & WHENCE_TOKEN_CAPITAL) && !is_date (self, at))
    return is_verb (self, at + 1) || is_verb (self, at + 2) ? WHENCE_DEPREL_PARATAXIS : WHENCE_DEPREL_APPOS;
  whence_kinds_get_pronoun (tree->lexicon, self->shown[at].word.text, self->shown[at].word.length, &possessive);
  if (possessive || has_word (self, at, tree->lexicon->articles) || ((get_flags (self, at) & WHENCE_TOKEN_NUMERIC) && is_comma (self, at + 1)))
    return word_class == WHENCE_CLASS_YEAR ? WHENCE_DEPREL_DEP : WHENCE_DEPREL_APPOS;
  return WHENCE_DEPREL_DEP;
}

/* Behind "In 1990," the subject begins. */
static guint
skip_date (const View *self,
           guint       first,
           guint       end)
{
  for (guint i = first; i + 1 < MIN (end, first + SUBJECT_MAX); i++)
    {
      if (is_date (self, i) && (self->shown[i + 1].from < 0 || is_comma (self, i + 1)))
        return i + 2;
      if (is_comma (self, i) || is_verb (self, i))
        break;
    }
  return first;
}

/* The end of a clause that begins at @at and is put in between the subject and its verb, or 0: behind a comma, or a date where none began it. */
static guint
find_end (const View *self,
          guint       at,
          guint       end,
          gboolean    commas)
{
  gboolean relative = has_word (self, at, self->tree->lexicon->relatives);
  guint verbs = 0;

  for (guint i = at + 1; i + 1 < MIN (end, at + INSERTION_MAX); i++)
    {
      /* "the court ruled that the sale in 2016 had been …" */
      if (!commas && !relative && (has_word (self, i, self->tree->lexicon->relatives) || is_verb (self, i)))
        return is_verb (self, i) && is_date (self, i - 1) ? i : 0;
      if (commas ? is_comma (self, i) && begins_predicate (self, i + 1) : is_date (self, i) && verbs > 0 && is_verb (self, i + 1))
        return i + 1;
      if (!commas && is_comma (self, i))
        return 0;
      verbs += is_verb (self, i);
    }
  return 0;
}

/* "Poland, the Czech Republic and Hungary, who …": a comma behind which a list goes on that something put in follows. */
static gboolean
goes_on_listing (const View *self,
                 guint       comma,
                 guint       end)
{
  gboolean joined = FALSE;

  for (guint i = comma + 1; i + 1 < MIN (end, comma + SUBJECT_MAX); i++)
    {
      if (is_comma (self, i))
        return joined && has_word (self, i + 1, self->tree->lexicon->relatives);
      if (is_verb (self, i))
        return FALSE;
      joined = joined || has_class (self->tree, (guint) MAX (self->shown[i].from, 0), WHENCE_CLASS_AND);
    }
  return FALSE;
}

/* Finds what stands between a subject and its verb; @out_relation says how it hangs on the subject. */
static gboolean
find_insertion (const View   *self,
                guint         first,
                guint         end,
                guint        *out_begin,
                guint        *out_end,
                WhenceDeprel *out_relation)
{
  guint start = skip_date (self, first, end);

  for (guint i = start + 1; i + 2 < MIN (end, start + SUBJECT_MAX); i++)
    {
      gboolean comma = is_comma (self, i);

      if ((!comma && !is_verb (self, i) && !has_word (self, i, self->tree->lexicon->relatives)) || (comma && goes_on_listing (self, i, end)))
        continue;
      *out_relation = get_relation (self, comma ? i + 1 : i);
      *out_begin = i;
      *out_end = *out_relation != WHENCE_DEPREL_DEP ? find_end (self, i, end, comma) : 0;
      return *out_end > 0;
    }
  return FALSE;
}

/* The word between @begin and @end that the others there hang on, the last of several nouns; or -1. */
static gint
find_head (const View *self,
           guint       begin,
           guint       end,
           gboolean    noun)
{
  const WhenceTree *tree = self->tree;
  gint found = -1, first = -1, last = -1;

  for (guint i = begin; i < end; i++)
    if (self->shown[i].from >= 0)
      {
        first = first < 0 ? self->shown[i].from : first;
        last = self->shown[i].from;
      }
  for (gint i = first; i >= 0 && i <= last; i++)
    if ((tree->syntax[i].head < first || tree->syntax[i].head > last)
        && (!noun || tree->syntax[i].upos == WHENCE_UPOS_NOUN || tree->syntax[i].upos == WHENCE_UPOS_PROPN || tree->syntax[i].upos == WHENCE_UPOS_PRON)
        && (noun || tree->syntax[i].head == WHENCE_SYNTAX_ROOT))
      found = i;
  return found;
}

/* Hangs what was parsed by itself, and the comma before it, on @head. */
static void
graft (View        *self,
       guint        comma,
       gint         root,
       gint         head,
       WhenceDeprel relation)
{
  if (root < 0 || head < 0)
    return;
  self->tree->syntax[root].head = head;
  self->tree->syntax[root].deprel = (guint8) relation;
  if (comma < self->n && is_mark (self, comma))
    self->tree->syntax[self->shown[comma].from] = (WhenceSyntax){ root, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
}

static gboolean
parse_around (View *self,
              guint first,
              guint last)
{
  guint begin, end, inner;
  gint antecedent;
  WhenceDeprel relation;

  if (!find_insertion (self, first, last, &begin, &end, &relation))
    return FALSE;
  for (guint i = begin; i < end; i++)
    if (self->shown[i].from < 0)
      return FALSE;
  parse (self, first, last, begin, end);
  antecedent = find_head (self, first, begin, TRUE);
  if (antecedent < 0)
    return FALSE;
  inner = begin + (is_comma (self, begin) ? 1 : 0);
  parse (self, inner, end, 0, 0);
  graft (self, begin, find_head (self, inner, end, FALSE), antecedent, relation);
  return TRUE;
}

/* The comma behind "Founded in 1903 by the brothers A and B", or 0. */
static guint
find_lead_end (const View *self,
               guint       first,
               guint       end)
{
  guint found = 0;

  for (guint i = first + 1; i + 1 < end; i++)
    {
      if (is_date (self, i) && found < i)
        found = 0;
      if (found == 0 && is_comma (self, i))
        found = i;
    }
  return found;
}

/* "Born in 1902, she …": a participle that the subject stands behind, whatever the parser hangs on what. */
static gboolean
leads_clause (const View *self,
              gint        word)
{
  const WhenceSyntax *syntax = &self->tree->syntax[word];

  if (syntax->upos != WHENCE_UPOS_VERB || syntax->form == WHENCE_FORM_BASE)
    return FALSE;
  return syntax->deprel == WHENCE_DEPREL_ADVCL || (syntax->head == WHENCE_SYNTAX_ROOT && syntax->form != WHENCE_FORM_PRESENT);
}

/* "in", "on behalf of", "with" */
static gboolean
is_preposition (const View *self,
                guint       at)
{
  static const char classes[] = { WHENCE_CLASS_IN, WHENCE_CLASS_FROM, WHENCE_CLASS_BY, WHENCE_CLASS_AFTER, WHENCE_CLASS_BEFORE, '\0' };
  const WhenceEventWords *words = self->tree->lexicon;

  return self->shown[at].from >= 0
         && (strchr (classes, self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from]) != NULL
             || has_word (self, at, words->sites) || has_word (self, at, words->partners) || has_word (self, at, words->surroundings));
}

/* The comma behind "In London" or "On behalf of the firm", where no clause or list stands before it; or 0. */
static guint
find_circumstance (const View *self,
                   guint       first,
                   guint       end)
{
  if (!is_preposition (self, first))
    return 0;
  for (guint i = first + 1; i + 3 < MIN (end, first + SUBJECT_MAX); i++)
    {
      if (is_verb (self, i) || has_word (self, i, self->tree->lexicon->relatives) || self->shown[i].from < 0)
        return 0;
      if (is_comma (self, i))
        return is_verb (self, i + 1) || is_date (self, i + 1) || is_preposition (self, i + 1) || goes_on_listing (self, i, end)
                       || get_relation (self, i + 1) == WHENCE_DEPREL_ACL_RELCL
                   ? 0
                   : i;
    }
  return 0;
}

/* Whether what stands there says something of a subject. */
static gboolean
tells_of_subject (const View *self,
                  guint       begin,
                  guint       end)
{
  const WhenceTree *tree = self->tree;
  gint root = find_head (self, begin, end, FALSE);

  if (root < 0 || tree->syntax[root].head != WHENCE_SYNTAX_ROOT)
    return FALSE;
  for (guint i = begin; i < end; i++)
    {
      gint word = self->shown[i].from;

      if (word >= 0 && tree->syntax[word].head == root
          && whence_deprel_is_subject (tree->syntax[word].deprel))
        return TRUE;
    }
  return FALSE;
}

static gboolean
may_be_clause (const View *self,
               guint       begin,
               guint       end)
{
  for (guint i = begin; i < end; i++)
    if (is_verb (self, i))
      return TRUE;
  return FALSE;
}

static void parse_clause (View *self,
                          guint first,
                          guint end);

/* "On behalf of the firm, its lawyer …": where it happens is parsed by itself. */
static gboolean
parse_behind (View *self,
              guint first,
              guint end)
{
  guint comma = find_circumstance (self, first, end);
  gint circumstance, root;

  if (comma == 0)
    return FALSE;
  parse_clause (self, comma + 1, end);
  if (!tells_of_subject (self, comma + 1, end))
    return FALSE;
  root = find_head (self, comma + 1, end, FALSE);
  parse (self, first, comma, 0, 0);
  circumstance = find_head (self, first, comma, FALSE);
  if (circumstance >= 0)
    graft (self, comma, circumstance, root,
           self->tree->syntax[circumstance].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_ADVCL : WHENCE_DEPREL_OBL);
  return TRUE;
}

/* How what begins behind a comma hangs on the clause before: "…, when it closed", "…, which closed", and behind a date "…, its largest loss"; or
 * %WHENCE_DEPREL_DEP. */
static WhenceDeprel
get_tail_relation (const View *self,
                   guint       at,
                   guint       end)
{
  const WhenceEventWords *words = self->tree->lexicon;
  gboolean possessive = FALSE;

  if (has_word (self, at, words->relatives) && !has_word (self, at, words->whens))
    return may_be_clause (self, at, end) ? WHENCE_DEPREL_ACL_RELCL : WHENCE_DEPREL_DEP;
  if (has_word (self, at, words->dangling) || has_word (self, at, words->whens))
    return may_be_clause (self, at, end) ? WHENCE_DEPREL_ADVCL : WHENCE_DEPREL_DEP;
  whence_kinds_get_pronoun (words, self->shown[at].word.text, self->shown[at].word.length, &possessive);
  return is_date (self, at - 2) && (possessive || has_word (self, at, words->articles)) ? WHENCE_DEPREL_APPOS : WHENCE_DEPREL_DEP;
}

/* The comma behind a whole clause, with what only tells more of it behind; or 0. */
static guint
find_tail (const View   *self,
           guint         first,
           guint         end,
           WhenceDeprel *out_relation)
{
  guint verbs = 0;

  if (has_word (self, first, self->tree->lexicon->dangling) || has_word (self, first, self->tree->lexicon->relatives))
    return 0;
  for (guint i = first + 2; i + 3 < end; i++)
    {
      verbs += is_verb (self, i - 1);
      if (!is_comma (self, i) || verbs == 0 || self->shown[i].from < 0 || self->shown[i + 1].from < 0)
        continue;
      *out_relation = get_tail_relation (self, i + 1, end);
      if (*out_relation != WHENCE_DEPREL_DEP)
        return i;
    }
  return 0;
}

/* "The shares fell on Monday, after the firm had …": what follows the clause is parsed by itself. */
static gboolean
parse_before (View *self,
              guint first,
              guint end)
{
  WhenceDeprel relation;
  guint comma = find_tail (self, first, end, &relation);
  gint root, head;

  if (comma == 0)
    return FALSE;
  parse_clause (self, first, comma);
  if (!tells_of_subject (self, first, comma))
    return FALSE;
  root = find_head (self, first, comma, FALSE);
  head = self->shown[comma - 1].from;
  while (relation != WHENCE_DEPREL_ADVCL && head > root && self->tree->syntax[head].upos != WHENCE_UPOS_NOUN
         && self->tree->syntax[head].upos != WHENCE_UPOS_PROPN)
    head--;
  parse_clause (self, comma + 1, end);
  graft (self, comma, find_head (self, comma + 1, end, FALSE), relation == WHENCE_DEPREL_ADVCL ? root : head, relation);
  return TRUE;
}

/* Parses one clause with all that hangs on it. */
static void
parse_clause (View *self,
              guint first,
              guint end)
{
  gint begin = self->shown[first].from;
  guint comma;

  if (end <= first)
    return;
  if (parse_before (self, first, end) || parse_behind (self, first, end) || parse_around (self, first, end))
    return;
  parse (self, first, end, 0, 0);
  if (begin < 0 || !leads_clause (self, begin) || (comma = find_lead_end (self, first, end)) == 0)
    return;
  parse (self, first, comma, 0, 0);
  parse (self, comma + 1, end, 0, 0);
  graft (self, comma, find_head (self, first, comma, FALSE), find_head (self, comma + 1, end, FALSE), WHENCE_DEPREL_ADVCL);
}

/* --- clauses side by side --- */

/* "; ", ", and ", ", but ": the index of what begins the clause behind, or 0. */
static guint
find_boundary (const View *self,
               guint       from)
{
  for (guint i = from + 2; i + 3 < self->n; i++)
    {
      if (self->shown[i].from < 0 || self->shown[i + 1].from < 0 || !is_mark (self, i))
        continue;
      if (*self->shown[i].word.text == ';')
        return i + 1;
      if (is_comma (self, i) && has_word (self, i + 1, self->tree->lexicon->coordinators) && !is_verb (self, i + 2))
        return i + 1;
    }
  return 0;
}

/* Parses clauses that stand side by side one by one, where each has its own subject and verb. */
static void
parse_all (View *self)
{
  guint begin = 0, next;
  gint main = -1;

  while ((next = find_boundary (self, begin)) > 0)
    {
      guint end = find_boundary (self, next);

      end = end > 0 ? end - 1 : self->n;
      if (!may_be_clause (self, begin, next - 1) || !may_be_clause (self, next, end))
        break;
      parse_clause (self, next, end);
      if (*self->shown[next - 1].word.text != ';' && !tells_of_subject (self, next, end))
        break;
      parse_clause (self, begin, next - 1);
      graft (self, begin > 0 ? begin - 1 : self->n, find_head (self, begin, next - 1, FALSE), main, WHENCE_DEPREL_CONJ);
      if (main < 0)
        main = find_head (self, begin, next - 1, FALSE);
      begin = next;
    }
  parse_clause (self, begin, self->n);
  graft (self, begin > 0 ? begin - 1 : self->n, find_head (self, begin, self->n, FALSE), main, WHENCE_DEPREL_CONJ);
}

/* "On Monday, in the morning, …": each date is a circumstance of what the sentence says. */
static void
hang_lead (WhenceTree *tree,
           guint       lead)
{
  gint root = (gint) lead, head = -1;

  while (root < (gint) tree->n && (tree->syntax[root].head != WHENCE_SYNTAX_ROOT || tree->syntax[root].upos == WHENCE_UPOS_PUNCT))
    root++;
  for (guint i = 0; i < lead && root < (gint) tree->n; i++)
    if (has_class (tree, i, WHENCE_CLASS_COMMA))
      {
        tree->syntax[i] = (WhenceSyntax){ root, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
        head = -1;
      }
    else if (head >= 0)
      tree->syntax[i] = (WhenceSyntax){ head, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
    else
      {
        gboolean led = i + 1 < lead && (tree->tokens->tokens[tree->first + i].flags & WHENCE_TOKEN_FUNCTION);

        head = (gint) i + led;
        tree->syntax[head] = (WhenceSyntax){ root, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBL, WHENCE_FORM_NONE };
        if (led)
          tree->syntax[i] = (WhenceSyntax){ head, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
        i = (guint) head;
      }
}

static gboolean
hides (const View *self)
{
  for (guint i = 0; i < self->n; i++)
    if (self->shown[i].bare)
      return TRUE;
  return FALSE;
}

/* Whether what the sentence says is said of something. */
static gboolean
has_subject (const WhenceTree *self)
{
  for (guint i = 0; i < self->n; i++)
    if (whence_deprel_is_subject (self->syntax[i].deprel) && self->syntax[i].head >= 0
        && self->syntax[self->syntax[i].head].head == WHENCE_SYNTAX_ROOT)
      return TRUE;
  return FALSE;
}

/**
 * whence_shown_parse:
 * @self: a tree with its words
 * @stand_ins: (array length=n_stand_ins): dates that are shown as one word, in order
 * @n_stand_ins: how many
 * @lead: number of words at its begin that only say when, 0 for none
 * @pause: number of words at its begin behind which a pause is to be heard, 0 for none
 * @model: (nullable): weights of tagger and parser
 *
 * Fills in the tree's syntax.
 */
void
whence_shown_parse (WhenceTree              *self,
                    const WhenceStandIn     *stand_ins,
                    guint                    n_stand_ins,
                    guint                    lead,
                    guint                    pause,
                    const WhenceSyntaxModel *model)
{
  g_autofree Shown *shown = g_new (Shown, self->n + 1);
  View view = { self, model, shown, 0 };

  for (guint i = 0; i < self->n; i++)
    self->syntax[i] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
  fill (&view, stand_ins, n_stand_ins, lead, lead == 0 && pause < self->n ? pause : 0, TRUE);
  parse_all (&view);
  if (view.n > 0 && (lead > 0 || pause > 0 || hides (&view)) && !has_subject (self))
    {
      fill (&view, stand_ins, n_stand_ins, 0, lead > 0 && pause < self->n ? pause : 0, FALSE);
      parse_all (&view);
      lead = 0;
    }
  hang_lead (self, lead);
}

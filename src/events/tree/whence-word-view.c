/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A sentence as the parser sees it: dates of several words are one word, dates that only say when are not there, and a part can be parsed by itself. */
#include "whence-word-view.h"

#include <string.h>

#include "whence-word-class.h"

/* "third-quarter" before a noun */
static gboolean
is_hyphenated (const WhenceTree *tree,
               guint             at,
               guint             n)
{
  return n >= 3 && whence_view_has_class (tree, at + n - 2, WHENCE_CLASS_DASH) && !(tree->tokens->tokens[tree->first + at + n - 1].flags & WHENCE_TOKEN_NUMERIC);
}

/* "the 2008 crisis", "its May 2024 visit": the length of a date at @at that stands between an article or owner and the noun. */
static guint
count_hidden (const WhenceTree    *tree,
              guint                at,
              const WhenceStandIn *stand_in)
{
  guint n = stand_in != NULL && stand_in->first == at ? stand_in->n : whence_view_has_class (tree, at, WHENCE_CLASS_YEAR) ? 1 : 0;
  gboolean possessive = FALSE;

  if (n == 0 || at + n >= tree->n)
    return 0;
  whence_tree_get_pronoun (tree, at - 1, &possessive);
  if (!possessive && !is_hyphenated (tree, at, n) && !whence_tree_word_is (tree, (gint) at - 1, tree->lexicon->articles) && !whence_view_has_class (tree, at - 1, WHENCE_CLASS_POSSESSIVE))
    return 0;
  /* but "the last winter of the war" */
  return g_ascii_isalpha (*tree->words[at + n].text) && !whence_view_has_class (tree, at + n, WHENCE_CLASS_OF) && !(tree->tokens->tokens[tree->first + at + n].flags & WHENCE_TOKEN_FUNCTION)
                 && !whence_tree_word_is (tree, (gint) (at + n), tree->lexicon->articles)
             ? n
             : 0;
}

static gboolean
is_word (const WhenceWord *self,
         const char       *word)
{
  return *word == *self->text && strncmp (word, self->text, self->length) == 0 && word[self->length] == '\0';
}

/**
 * whence_view_find_lookalike:
 * @tree: a tree with its words
 * @at: a word
 *
 * Returns: (nullable): the verb that stands for it, where it is one that the parser takes for a noun: "Kell beat Lorne"
 */
const char *
whence_view_find_lookalike (const WhenceTree *tree,
                            guint             at)
{
  for (guint i = 0; i < tree->lexicon->n_lookalikes; i++)
    if (is_word (&tree->words[at], tree->lexicon->lookalikes[i][0]))
      return tree->lexicon->lookalikes[i][1];
  return NULL;
}

/* "the mission, originally due to end in May, …": what commas put in tells what was planned, unlike "the match, due to rain, …". */
static gboolean
is_put_in (const WhenceTree *tree,
           guint             at)
{
  guint before = at - 1, behind = at + 3;

  if (before > 0 && !whence_view_has_class (tree, before, WHENCE_CLASS_COMMA) && whence_view_has_class (tree, before - 1, WHENCE_CLASS_COMMA))
    before--;
  return whence_view_has_class (tree, before, WHENCE_CLASS_COMMA) && behind < tree->n
         && (whence_tree_word_is (tree, (gint) behind, tree->lexicon->shapes->to_dates) || whence_tree_word_is (tree, (gint) behind, tree->lexicon->articles));
}

/* "The line is due to open": the parser knows better what is expected to. */
static WhenceWord
find_planned (const WhenceTree *tree,
              guint             at)
{
  const WhenceWord *words = tree->words;

  for (guint i = 0; i < tree->lexicon->n_planned && at > 0 && at + 2 < tree->n; i++)
    if (is_word (&words[at], tree->lexicon->planned[i][0])
        && (whence_tree_word_is (tree, (gint) at - 1, tree->lexicon->be) || (whence_view_has_class (tree, at + 1, WHENCE_CLASS_TO) && is_put_in (tree, at)))
        && whence_kinds_find (tree->lexicon, words[at + 2].text, words[at + 2].length, WHENCE_KIND_WORD_VERB) != NULL)
      return (WhenceWord){ tree->lexicon->planned[i][1], (guint32) strlen (tree->lexicon->planned[i][1]) };
  return words[at];
}

static gboolean
is_name (const WhenceTree *tree,
         guint             at)
{
  guint flags = tree->tokens->tokens[tree->first + at].flags;

  return (flags & WHENCE_TOKEN_CAPITAL) && !(flags & WHENCE_TOKEN_FUNCTION);
}

/* "Kell plans to build" */
static WhenceWord
find_known (const WhenceTree *tree,
            guint             at)
{
  const WhenceWord *words = tree->words;

  if (at > 0 && at + 2 < tree->n && whence_view_has_class (tree, at + 1, WHENCE_CLASS_TO) && is_name (tree, at - 1)
      && !(tree->tokens->tokens[tree->first + at + 2].flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC)))
    for (guint i = 0; i < tree->lexicon->n_intending; i++)
      if (is_word (&words[at], tree->lexicon->intending[i][0]))
        return (WhenceWord){ tree->lexicon->intending[i][1], (guint32) strlen (tree->lexicon->intending[i][1]) };
  return find_planned (tree, at);
}

/**
 * whence_view_is_mistaken:
 * @tree: a tree that was parsed
 * @at: a word
 *
 * Returns: whether it has the form of a verb's past and was taken for no verb: "destroyed"
 */
gboolean
whence_view_is_mistaken (const WhenceTree *tree,
                         guint             at)
{
  const WhenceToken *token = &tree->tokens->tokens[tree->first + at];
  const char *ending = tree->lexicon->past_ending;
  gsize n = ending != NULL ? strlen (ending) : 0;

  if (at == 0 || n == 0 || tree->words[at].length < n + 3 || (token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION))
      || memcmp (tree->words[at].text + tree->words[at].length - n, ending, n) != 0)
    return FALSE;
  /* "The king in 2011 awarded her a star": nothing describes a noun from behind another or a date */
  if (tree->syntax[at].deprel == WHENCE_DEPREL_AMOD && tree->syntax[at - 1].upos != WHENCE_UPOS_NOUN && tree->syntax[at - 1].upos != WHENCE_UPOS_PROPN
      && !whence_view_has_class (tree, at - 1, WHENCE_CLASS_YEAR))
    return FALSE;
  return tree->syntax[at].upos != WHENCE_UPOS_VERB && tree->syntax[at].upos != WHENCE_UPOS_PUNCT
         && !whence_tree_word_is (tree, (gint) at - 1, tree->lexicon->articles);
}

/**
 * whence_view_names_verb:
 * @tree: a tree that was parsed
 * @at: a word
 *
 * Returns: whether it is a verb that looks like no noun and was taken for one: "the couple met"
 */
gboolean
whence_view_names_verb (const WhenceTree *tree,
                        guint             at)
{
  return at > 0 && tree->syntax[at].upos == WHENCE_UPOS_NOUN && (tree->tokens->tokens[tree->first + at].flags & WHENCE_TOKEN_PAST)
         && whence_view_find_lookalike (tree, at) != NULL;
}

static WhenceWord
find_plain (const WhenceTree *tree,
            guint             at,
            WhencePlain       plain)
{
  const char *verb = NULL;

  /* "the WHO" is no pronoun */
  if (tree->lexicon->plain_name != NULL && whence_tree_is_acronym (tree, (gint) at))
    return (WhenceWord){ tree->lexicon->plain_name, (guint32) strlen (tree->lexicon->plain_name) };
  if (plain == WHENCE_PLAIN_NONE || (plain == WHENCE_PLAIN_NAMED && !whence_view_names_verb (tree, at)))
    return find_known (tree, at);
  verb = whence_view_find_lookalike (tree, at);
  if (verb == NULL && whence_view_is_mistaken (tree, at))
    verb = tree->lexicon->plain_past;
  return verb != NULL ? (WhenceWord){ verb, (guint32) strlen (verb) } : find_known (tree, at);
}

/**
 * whence_view_fill:
 * @self: a view with room for as many words as its tree has, and one
 * @stand_ins: (array length=n_stand_ins): dates that are shown as one word or not at all, in order
 * @n_stand_ins: how many
 * @lead: number of words at its begin that are not shown, since they only say when
 * @pause: number of words at its begin behind which a pause is to be heard, 0 for none
 * @hide: whether dates that stand bare stay hidden
 * @plain: which verbs that look like nouns are shown as ones that do not
 *
 * Chooses what the parser is shown.
 */
void
whence_view_fill (WhenceView          *self,
                  const WhenceStandIn *stand_ins,
                  guint                n_stand_ins,
                  guint                lead,
                  guint                pause,
                  gboolean             hide,
                  WhencePlain          plain)
{
  const WhenceTree *tree = self->tree;
  guint next = 0, hidden;

  self->n = 0;
  for (guint i = lead; i < tree->n;)
    {
      WhenceShown *shown = &self->shown[self->n];

      if (pause > 0 && i >= pause)
        {
          /* who reads pauses behind "On 2 April"; the parser learned from edited text, which has a comma there */
          *shown++ = (WhenceShown){ .word = { ",", 1 }, .from = -1 };
          self->n++;
          pause = 0;
        }
      while (next < n_stand_ins && stand_ins[next].first < i)
        next++;
      if (next < n_stand_ins && stand_ins[next].first == i && stand_ins[next].word != NULL)
        *shown = (WhenceShown){ .word = { stand_ins[next].word, (guint32) strlen (stand_ins[next].word) }, .from = (gint) i, .n = stand_ins[next].n };
      else if (whence_view_is_paired_dash (tree, i))
        *shown = (WhenceShown){ .word = { ",", 1 }, .from = (gint) i, .n = 1 };
      else
        *shown = (WhenceShown){ .word = find_plain (tree, i, plain), .from = (gint) i, .n = 1 };
      self->n++;
      if (next < n_stand_ins && stand_ins[next].first == i && stand_ins[next].pause && self->n + tree->n - i < WHENCE_TREE_MAX_WORDS)
        self->shown[self->n++] = (WhenceShown){ .word = { ",", 1 }, .from = -1 };
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
      shown->region = (hidden = whence_view_count_region (tree, i)) > 0;
      if (hidden == 0)
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
             const WhenceShown *shown)
{
  gint begin = shown->from + (gint) shown->n, head;
  gboolean bare = shown->bare;

  if (shown->hidden == 0)
    return;
  if (shown->region)
    {
      /* before its noun it is a part of the name, else it is put in */
      gboolean within = whence_view_follows_article (tree, (guint) begin);

      for (gint i = begin; i < begin + (gint) shown->hidden; i++)
        tree->syntax[i] = within ? (WhenceSyntax){ begin - 1, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE }
                                 : (WhenceSyntax){ begin + 1, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
      if (!within)
        tree->syntax[begin + 1] = (WhenceSyntax){ begin - 1, WHENCE_UPOS_PROPN, WHENCE_DEPREL_APPOS, WHENCE_FORM_NONE };
      return;
    }
  head = bare ? find_told_when (tree, shown->from, begin) : tree->syntax[shown->from].head;
  if (!bare && head < begin)
    head = begin + (gint) shown->hidden;
  for (gint i = begin; i < begin + (gint) shown->hidden; i++)
    tree->syntax[i] = (WhenceSyntax){ begin, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
  tree->syntax[begin] = bare ? (WhenceSyntax){ head, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBL, WHENCE_FORM_NONE }
                             : (WhenceSyntax){ head, WHENCE_UPOS_NUM, WHENCE_DEPREL_NUMMOD, WHENCE_FORM_NONE };
}

/* --- parsing --- */

/* What was made of some words, in one block with them. */
typedef struct WhenceParse
{
  struct WhenceParse *before;
  guint               n;
  WhenceSyntax       *syntax;
  WhenceWord          words[];
} Parse;

/**
 * whence_view_init:
 * @self: (out caller-allocates): a view of nothing yet
 * @tree: a sentence with its words
 * @model: (nullable): weights of tagger and parser
 */
void
whence_view_init (WhenceView              *self,
                  WhenceTree              *tree,
                  const WhenceSyntaxModel *model)
{
  *self = (WhenceView){ tree, model, g_new (WhenceShown, 2 * tree->n + 1), 0, NULL };
}

/**
 * whence_view_clear:
 * @self: a view
 */
void
whence_view_clear (WhenceView *self)
{
  Parse *before;

  g_free (self->shown);
  for (Parse *parse = self->parses; parse != NULL; parse = before)
    {
      before = parse->before;
      g_free (parse);
    }
}

static gboolean
has_words (const Parse      *self,
           const WhenceWord *words,
           guint             n)
{
  if (self->n != n)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (self->words[i].text != words[i].text || self->words[i].length != words[i].length)
      return FALSE;
  return TRUE;
}

/* Returns: (transfer none): their syntax */
static const WhenceSyntax *
parse_once (WhenceView       *self,
            const WhenceWord *words,
            guint             n)
{
  Parse *parse;

  for (parse = self->parses; parse != NULL; parse = parse->before)
    if (has_words (parse, words, n))
      return parse->syntax;
  parse = g_malloc (sizeof *parse + n * (sizeof *parse->words + sizeof *parse->syntax));
  parse->before = self->parses;
  parse->n = n;
  parse->syntax = (WhenceSyntax *) (parse->words + n);
  memcpy (parse->words, words, n * sizeof *words);
  self->parses = parse;
  whence_syntax_parse (self->model, words, n, parse->syntax);
  return parse->syntax;
}

/**
 * whence_view_parse:
 * @self: a view
 * @first: first word shown
 * @end: the one behind the last
 * @skip: first one left out
 * @skip_end: the one behind the last left out; no more than @skip for none
 *
 * Parses those words, without the ones left out, into the tree.
 */
void
whence_view_parse (WhenceView *self,
                   guint       first,
                   guint       end,
                   guint       skip,
                   guint       skip_end)
{
  guint n = 0;
  WhenceWord words[WHENCE_TREE_MAX_WORDS + 1];
  guint which[WHENCE_TREE_MAX_WORDS + 1];
  const WhenceSyntax *syntax;

  for (guint i = first; i < end; i++)
    if (i < skip || i >= skip_end)
      {
        which[n] = i;
        words[n++] = self->shown[i].word;
      }
  syntax = parse_once (self, words, n);
  for (guint i = 0; i < n; i++)
    {
      const WhenceShown *shown = &self->shown[which[i]];
      gint head = syntax[i].head;
      gboolean opens = FALSE;

      if (shown->from < 0)
        continue;
      /* "its council had hit on a way": nothing hangs on a helping verb */
      if (head >= 0 && (syntax[head].deprel == WHENCE_DEPREL_AUX || syntax[head].deprel == WHENCE_DEPREL_AUX_PASS))
        head = syntax[head].head;
      if (head >= 0 && self->shown[which[head]].from < 0)
        head = syntax[head].head;
      /* "up to 50", shown as "about 50", has two adverbs; all else that is shown as one word is a name or a date */
      for (guint k = 0; k < shown->n; k++)
        self->tree->syntax[shown->from + (gint) k]
            = (WhenceSyntax){ shown->from, syntax[i].upos == WHENCE_UPOS_ADV ? WHENCE_UPOS_ADV : WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
      self->tree->syntax[shown->from] = syntax[i];
      /* the play “The Salt Road” */
      if (shown->n > 1 && syntax[i].deprel == WHENCE_DEPREL_FLAT && whence_tree_is_quote (self->tree, shown->from, &opens) && opens)
        self->tree->syntax[shown->from].deprel = WHENCE_DEPREL_APPOS;
      self->tree->syntax[shown->from].head = head >= 0 ? self->shown[which[head]].from : WHENCE_SYNTAX_ROOT;
    }
  for (guint i = 0; i < n; i++)
    hang_hidden (self->tree, &self->shown[which[i]]);
}

/**
 * whence_view_is_mark:
 * @self: a view
 * @at: a word shown
 *
 * Returns: whether it is a mark that stands in the text
 */
gboolean
whence_view_is_mark (const WhenceView *self,
                     guint             at)
{
  return self->shown[at].from >= 0 && (self->tree->tokens->tokens[self->tree->first + (guint) self->shown[at].from].flags & WHENCE_TOKEN_PUNCT);
}

/**
 * whence_view_is_date:
 * @self: a view
 * @at: a word shown
 *
 * Returns: whether it is a date, or one is hidden behind it
 */
gboolean
whence_view_is_date (const WhenceView *self,
                     guint             at)
{
  static const char classes[] = { WHENCE_CLASS_YEAR, WHENCE_CLASS_MONTH, WHENCE_CLASS_WEEKDAY, '\0' };

  if (self->shown[at].n > 1 || self->shown[at].bare)
    return TRUE;
  return self->shown[at].from >= 0 && strchr (classes, self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from]) != NULL
         && self->tree->tokens->classes[self->tree->first + (guint) self->shown[at].from] != WHENCE_CLASS_END;
}

/**
 * whence_view_has_word:
 * @self: a view
 * @at: a word shown, or one behind the last
 * @list: (array zero-terminated=1): words of the language
 *
 * Returns: whether it is one of them
 */
gboolean
whence_view_has_word (const WhenceView  *self,
                      guint              at,
                      const char *const *list)
{
  const WhenceShown *shown = &self->shown[at];

  if (at >= self->n)
    return FALSE;
  /* the text's own word */
  if (shown->from >= 0 && shown->word.text == self->tree->words[shown->from].text)
    return whence_tree_word_is (self->tree, shown->from, list);
  return whence_kinds_has_word (list, shown->word.text, shown->word.length);
}

/**
 * whence_view_drop:
 * @self: a view that was filled
 * @at: a word shown, with another behind it
 *
 * Takes out a word, as good as a mark before the next.
 */
void
whence_view_drop (WhenceView *self,
                  guint       at)
{
  gint from = self->shown[at].from, next = self->shown[at + 1].from;

  self->tree->syntax[from] = (WhenceSyntax){ next >= 0 ? next : from + 1, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
  memmove (self->shown + at, self->shown + at + 1, (self->n - at - 1) * sizeof *self->shown);
  self->n--;
}

/**
 * whence_view_find_name_end:
 * @self: a view
 * @comma: a comma of it
 * @end: the word behind the last
 *
 * Returns: the word behind ", Anna Lind," where no list goes on, or 0
 */
guint
whence_view_find_name_end (const WhenceView *self,
                           guint             comma,
                           guint             end)
{
  guint i = comma + 1;

  while (i < end && i <= comma + WHENCE_VIEW_NAME_WORDS && (whence_view_get_flags (self, i) & WHENCE_TOKEN_CAPITAL) && !whence_view_is_date (self, i))
    i++;
  return i > comma + 1 && i + 2 < end && whence_view_is_comma (self, i)
                 && !(whence_view_get_flags (self, i + 1) & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_FUNCTION | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT))
                 && !whence_view_is_date (self, i + 1)
             ? i + 1
             : 0;
}

/**
 * whence_view_find_head:
 * @self: a view whose words there are parsed
 * @begin: first word shown
 * @end: the one behind the last
 * @noun: whether a noun is looked for, wherever it hangs
 *
 * Returns: the word of the sentence that the others there hang on, the last of several nouns; or -1
 */
gint
whence_view_find_head (const WhenceView *self,
                       guint             begin,
                       guint             end,
                       gboolean          noun)
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

/**
 * whence_view_graft:
 * @self: a view
 * @comma: index of the comma before what was parsed by itself, or the number of words shown
 * @root: the word that its others hang on, or -1
 * @head: the word that it is to hang on, or -1 to leave it
 * @relation: how
 *
 * Hangs what was parsed by itself, and the comma before it, on a word.
 */
void
whence_view_graft (WhenceView  *self,
                   guint        comma,
                   gint         root,
                   gint         head,
                   WhenceDeprel relation)
{
  if (root < 0 || head < 0)
    return;
  self->tree->syntax[root].head = head;
  self->tree->syntax[root].deprel = (guint8) relation;
  if (comma < self->n && whence_view_is_mark (self, comma))
    self->tree->syntax[self->shown[comma].from] = (WhenceSyntax){ root, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
}

/**
 * whence_view_hang_lead:
 * @tree: a tree whose words behind @lead are parsed
 * @lead: number of words at its begin that were not shown
 *
 * "On Monday, in the morning, …": makes each of those dates a circumstance of what the sentence says.
 */
void
whence_view_hang_lead (WhenceTree *tree,
                       guint       lead)
{
  gint root = (gint) lead, head = -1;

  while (root < (gint) tree->n && (tree->syntax[root].head != WHENCE_SYNTAX_ROOT || tree->syntax[root].upos == WHENCE_UPOS_PUNCT))
    root++;
  for (guint i = 0; i < lead && root < (gint) tree->n; i++)
    if (whence_view_has_class (tree, i, WHENCE_CLASS_COMMA))
      {
        tree->syntax[i] = (WhenceSyntax){ root, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
        head = -1;
      }
    else if (head >= 0)
      tree->syntax[i] = (WhenceSyntax){ head, WHENCE_UPOS_PROPN, WHENCE_DEPREL_FLAT, WHENCE_FORM_NONE };
    else
      {
        for (head = (gint) i; head + 1 < (gint) lead
                              && ((tree->tokens->tokens[tree->first + (guint) head].flags & WHENCE_TOKEN_FUNCTION)
                                  || whence_tree_word_is (tree, head, tree->lexicon->openings));)
          head++;
        for (gint k = (gint) i; k < head; k++)
          tree->syntax[k] = (WhenceSyntax){ head, WHENCE_UPOS_ADP, WHENCE_DEPREL_CASE, WHENCE_FORM_NONE };
        tree->syntax[head] = (WhenceSyntax){ root, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBL, WHENCE_FORM_NONE };
        i = (guint) head;
      }
}

/**
 * whence_view_hides:
 * @self: a view
 *
 * Returns: whether a date that stands bare is not shown
 */
gboolean
whence_view_hides (const WhenceView *self)
{
  for (guint i = 0; i < self->n; i++)
    if (self->shown[i].bare)
      return TRUE;
  return FALSE;
}

/**
 * whence_view_tells_of_subject:
 * @self: a view that was parsed
 * @begin: its first word looked at
 * @end: the word after the last
 *
 * Returns: whether what stands there says something of a subject
 */
gboolean
whence_view_tells_of_subject (const WhenceView *self,
                              guint             begin,
                              guint             end)
{
  const WhenceTree *tree = self->tree;
  gint root = whence_view_find_head (self, begin, end, FALSE);

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

/**
 * whence_view_parse_with_verb:
 * @self: a view
 * @first: its first word that is parsed
 * @last: the word after the last
 * @begin: the first word between the two that is left out
 * @end: the word behind what is left out
 *
 * "The law, passed in 2012, bans smoking": parses with a verb behind what is put in, however much it looks like a noun, where that makes a clause of it.
 */
void
whence_view_parse_with_verb (WhenceView *self,
                             guint       first,
                             guint       last,
                             guint       begin,
                             guint       end)
{
  WhenceWord *word = &self->shown[end].word, own = *word;

  if (own.length < 3 || own.text[own.length - 1] != 's' || self->tree->lexicon->plain_verb == NULL)
    return;
  *word = (WhenceWord){ self->tree->lexicon->plain_verb, (guint32) strlen (self->tree->lexicon->plain_verb) };
  whence_view_parse (self, first, last, begin, end);
  *word = own;
  if (!whence_view_tells_of_subject (self, first, last))
    whence_view_parse (self, first, last, begin, end);
}

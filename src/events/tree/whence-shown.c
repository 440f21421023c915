/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the parser is shown of a sentence at a time, since it learned from other texts and errs more the longer a sentence is: clauses side by side one
 * by one, and what is put in behind the subject ("the bridge, which opened in 1874, was …"), before it or behind the clause by itself. */
#include "whence-repairs.h"

#include <string.h>

#include "whence-insertion.h"
#include "whence-shown-turned.h"
#include "whence-word-class.h"

/* So many parts of a sentence are tried by themselves. */
#define PARTS_MAX 48
/* So many commas may stand within what leads a clause. */
#define LEADS_MAX 4

static gboolean
parse_around (WhenceView *self,
              guint first,
              guint last)
{
  guint begin, end, inner;
  gint antecedent;
  WhenceDeprel relation;

  if (!whence_insertion_find (self, first, last, &begin, &end, &relation))
    return FALSE;
  for (guint i = begin; i < end; i++)
    if (self->shown[i].from < 0)
      return FALSE;
  whence_view_parse (self, first, last, begin, end);
  if (end < last && !whence_view_tells_of_subject (self, first, last))
    whence_view_parse_with_verb (self, first, last, begin, end);
  antecedent = whence_view_find_head (self, first, begin, TRUE);
  if (antecedent < 0)
    return FALSE;
  inner = begin + (whence_view_is_comma (self, begin) ? 1 : 0);
  whence_view_parse (self, inner, end, 0, 0);
  whence_view_graft (self, begin, whence_view_find_head (self, inner, end, FALSE), antecedent, relation);
  return TRUE;
}

static gboolean
may_be_clause (const WhenceView *self,
               guint       begin,
               guint       end)
{
  for (guint i = begin; i < end; i++)
    if (whence_view_is_verb (self, i) || (self->shown[i].from >= 0 && whence_view_find_lookalike (self->tree, (guint) self->shown[i].from) != NULL))
      return TRUE;
  return FALSE;
}

/* "the man", "it", "its troops", "Kell's profit" */
static gboolean
begins_content (const WhenceView *self,
                guint             at)
{
  const WhenceWord *word = &self->shown[at].word;
  gboolean possessive = FALSE;
  WhencePronoun pronoun = whence_kinds_get_pronoun (self->tree->lexicon, word->text, word->length, &possessive);

  return whence_view_has_word (self, at, self->tree->lexicon->articles)
         || (pronoun != WHENCE_PRONOUN_NONE && pronoun != WHENCE_PRONOUN_RELATIVE) || (whence_view_get_flags (self, at) & WHENCE_TOKEN_CAPITAL);
}

/* "Born in 1902, she …": a participle that the subject stands behind, whatever the parser hangs on what. */
static gboolean
leads_clause (const WhenceView *self,
              gint        word)
{
  const WhenceSyntax *syntax = &self->tree->syntax[word];

  if ((syntax->upos == WHENCE_UPOS_AUX || syntax->deprel == WHENCE_DEPREL_AUX) && syntax->form == WHENCE_FORM_GERUND)
    return TRUE;
  if (syntax->upos != WHENCE_UPOS_VERB || syntax->form == WHENCE_FORM_BASE)
    return FALSE;
  return syntax->deprel == WHENCE_DEPREL_ADVCL || (syntax->head == WHENCE_SYNTAX_ROOT && syntax->form != WHENCE_FORM_PRESENT);
}

/* "Two days before the vote, on 7 May 2019, …": the comma behind a date that begins behind a comma, or 0. */
static guint
find_date_end (const WhenceView *self,
               guint             comma,
               guint             end)
{
  guint at = comma + 1;

  at += at < end && whence_insertion_is_preposition (self, at);
  return at + 3 < end && self->shown[comma].from >= 0 && whence_view_is_date (self, at) && whence_view_is_comma (self, at + 1) && self->shown[at + 1].from >= 0
             ? at + 1
             : 0;
}

static const char unit_classes[] = { WHENCE_CLASS_UNIT, WHENCE_CLASS_UNITS, '\0' };

/* "Two days before" */
static gboolean
tells_how_far (const WhenceView *self,
               guint             first,
               guint             end)
{
  gint side = 0;

  return first + 4 < end && self->shown[first + 2].from >= 0 && whence_tree_get_side (self->tree, self->shown[first + 2].from, &side) && side != 0
         && self->shown[first].from >= 0 && self->shown[first + 1].from >= 0
         && strchr (unit_classes, self->tree->tokens->classes[self->tree->first + (guint) self->shown[first + 1].from]) != NULL;
}

/* The comma behind "In London" or "On behalf of the firm", where no clause or list stands before it; or 0. */
static guint
find_circumstance (const WhenceView *self,
                   guint       first,
                   guint       end)
{
  gboolean relative = FALSE, far = tells_how_far (self, first, end);

  if (!whence_insertion_is_preposition (self, first) && !far)
    return 0;
  for (guint i = first + 1; i + 3 < MIN (end, first + WHENCE_INSERTION_SUBJECT_MAX); i++)
    {
      /* "In an advertisement that she took to court, …" */
      relative = relative || (i > first + 2 && whence_view_has_word (self, i, self->tree->lexicon->relatives));
      if ((whence_view_is_verb (self, i) && !relative) || (self->shown[i].from < 0 && whence_view_is_date (self, first + 1)))
        return 0;
      if (whence_view_is_comma (self, i) && find_date_end (self, i, end) > 0)
        return find_date_end (self, i, end);
      if (whence_view_is_comma (self, i))
        return far || whence_view_is_verb (self, i + 1) || whence_view_is_date (self, i + 1) || whence_insertion_is_preposition (self, i + 1) || whence_insertion_goes_on_listing (self, i, end)
                       || whence_insertion_get_relation (self, i + 1) == WHENCE_DEPREL_ACL_RELCL
                   ? 0
                   : i;
    }
  return 0;
}

static void parse_clause (WhenceView *self,
                          guint first,
                          guint end);

/* "On behalf of the firm, its lawyer …": where it happens is parsed by itself. */
static gboolean
parse_behind (WhenceView *self,
              guint first,
              guint end)
{
  guint comma = find_circumstance (self, first, end);
  gint circumstance, root;

  if (comma == 0)
    return FALSE;
  parse_clause (self, comma + 1, end);
  if (!whence_view_tells_of_subject (self, comma + 1, end))
    return FALSE;
  root = whence_view_find_head (self, comma + 1, end, FALSE);
  /* the date tells of the clause, not of "the vote" */
  for (guint i = first + 1; i + 1 < comma; i++)
    if (whence_view_is_comma (self, i) && find_date_end (self, i, end) == comma)
      {
        whence_view_parse (self, i + 1, comma, 0, 0);
        whence_view_graft (self, comma, whence_view_find_head (self, i + 1, comma, FALSE), root, WHENCE_DEPREL_OBL);
        comma = i;
      }
  whence_view_parse (self, first, comma, 0, 0);
  circumstance = whence_view_find_head (self, first, comma, FALSE);
  if (circumstance >= 0)
    whence_view_graft (self, comma, circumstance, root,
           self->tree->syntax[circumstance].upos == WHENCE_UPOS_VERB ? WHENCE_DEPREL_ADVCL : WHENCE_DEPREL_OBL);
  return TRUE;
}

/* How what begins behind a comma hangs on the clause before: "…, when it closed", "…, which closed", and behind a date "…, its largest loss"; or
 * %WHENCE_DEPREL_DEP. */
static WhenceDeprel
get_tail_relation (const WhenceView *self,
                   guint       at,
                   guint       end)
{
  const WhenceEventWords *words = self->tree->lexicon;

  if (whence_view_has_word (self, at, words->relatives) && !whence_view_has_word (self, at, words->whens))
    return may_be_clause (self, at, end) ? WHENCE_DEPREL_ACL_RELCL : WHENCE_DEPREL_DEP;
  if (whence_view_has_word (self, at, words->dangling) || whence_view_has_word (self, at, words->whens))
    return may_be_clause (self, at, end) ? WHENCE_DEPREL_ADVCL : WHENCE_DEPREL_DEP;
  return whence_view_is_date (self, at - 2) && whence_view_begins_noun (self, at) ? WHENCE_DEPREL_APPOS : WHENCE_DEPREL_DEP;
}

/* The comma behind a whole clause, with what only tells more of it behind; or 0. */
static guint
find_tail (const WhenceView   *self,
           guint         first,
           guint         end,
           WhenceDeprel *out_relation)
{
  guint verbs = 0;

  if (whence_view_has_word (self, first, self->tree->lexicon->dangling) || whence_view_has_word (self, first, self->tree->lexicon->relatives))
    return 0;
  for (guint i = first + 2; i + 3 < end; i++)
    {
      verbs += whence_view_is_verb (self, i - 1);
      if (!whence_view_is_comma (self, i) || verbs == 0 || self->shown[i].from < 0 || self->shown[i + 1].from < 0)
        continue;
      *out_relation = get_tail_relation (self, i + 1, end);
      if (*out_relation != WHENCE_DEPREL_DEP)
        return i;
    }
  return 0;
}

/* "The shares fell on Monday, after the firm had …": what follows the clause is parsed by itself. */
static gboolean
parse_before (WhenceView *self,
              guint first,
              guint end)
{
  WhenceDeprel relation;
  guint comma = find_tail (self, first, end, &relation);
  gint root, head;

  if (comma == 0)
    return FALSE;
  parse_clause (self, first, comma);
  if (!whence_view_tells_of_subject (self, first, comma))
    return FALSE;
  root = whence_view_find_head (self, first, comma, FALSE);
  head = self->shown[comma - 1].from;
  while (relation != WHENCE_DEPREL_ADVCL && head > root && self->tree->syntax[head].upos != WHENCE_UPOS_NOUN
         && self->tree->syntax[head].upos != WHENCE_UPOS_PROPN)
    head--;
  parse_clause (self, comma + 1, end);
  whence_view_graft (self, comma, whence_view_find_head (self, comma + 1, end, FALSE), relation == WHENCE_DEPREL_ADVCL ? root : head, relation);
  return TRUE;
}

static gboolean
is_speech (const WhenceView *self,
           guint             at)
{
  return whence_view_is_verb (self, at)
         && whence_kinds_find (self->tree->lexicon, self->shown[at].word.text, self->shown[at].word.length, WHENCE_KIND_WORD_SPEECH) != NULL;
}

/* "Police said the man, arrested …, had fled": where what was said begins, with its "that"; or 0. */
static guint
find_content (const WhenceView *self,
              guint             first,
              guint             end)
{
  const WhenceEventWords *words = self->tree->lexicon;

  for (guint i = first + 1; i + 3 < MIN (end, first + WHENCE_INSERTION_SUBJECT_MAX); i++)
    {
      if (whence_view_is_comma (self, i))
        return 0;
      if (!is_speech (self, i))
        {
          if (whence_view_is_verb (self, i))
            return 0;
          continue;
        }
      for (guint k = i + 1; k + 3 < MIN (end, i + WHENCE_INSERTION_SUBJECT_MAX) && !whence_view_is_comma (self, k) && !whence_view_is_verb (self, k); k++)
        if (whence_view_has_word (self, k, words->thats))
          return k;
      return begins_content (self, i + 1) ? i + 1 : 0;
    }
  return 0;
}

/* "…, the court ruled on Monday": a verb that may stand behind what it tells, and nothing but when behind it. */
static gboolean
rules (const WhenceView *self,
       guint             at,
       guint             end)
{
  if (!whence_view_is_verb (self, at)
      || !whence_kinds_has_form (self->tree->lexicon, self->tree->lexicon->shapes->rulings, self->shown[at].word.text, self->shown[at].word.length))
    return FALSE;
  for (guint i = at + 1; i < end; i++)
    if (!whence_view_is_date (self, i) && !whence_view_is_mark (self, i) && !whence_insertion_is_preposition (self, i))
      return FALSE;
  return TRUE;
}

/* "…, a newspaper reported Friday": the comma before who said at the end what stands before it; or 0. */
static guint
find_source (const WhenceView *self,
             guint             first,
             guint             end)
{
  gboolean spoken = FALSE;

  for (guint i = end; i-- > first + 3 && end - i <= WHENCE_INSERTION_SUBJECT_MAX;)
    {
      if (is_speech (self, i) || rules (self, i, end))
        spoken = TRUE;
      else if (whence_view_is_verb (self, i) || whence_view_has_word (self, i, self->tree->lexicon->relatives)
               || whence_view_has_word (self, i, self->tree->lexicon->coordinators)
               || (spoken && whence_view_has_word (self, i, self->tree->lexicon->dangling)))
        return 0;
      if (whence_view_is_comma (self, i))
        return spoken && self->shown[i].from >= 0 && !whence_insertion_is_preposition (self, i + 1) ? i : 0;
    }
  return 0;
}

/* What was said is parsed by itself, where it is a clause. */
static gboolean
parse_said (WhenceView *self,
            guint       first,
            guint       end)
{
  guint content = find_content (self, first, end), begin = content;
  gint verb, root;

  if (content == 0 || self->shown[content].from < 0)
    return FALSE;
  begin += whence_view_has_word (self, content, self->tree->lexicon->thats);
  if (!may_be_clause (self, begin, end))
    return FALSE;
  parse_clause (self, begin, end);
  if (!whence_view_tells_of_subject (self, begin, end))
    return FALSE;
  root = whence_view_find_head (self, begin, end, FALSE);
  whence_view_parse (self, first, content, 0, 0);
  verb = whence_view_find_head (self, first, content, FALSE);
  if (verb < 0 || self->tree->syntax[verb].upos != WHENCE_UPOS_VERB)
    return FALSE;
  whence_view_graft (self, self->n, root, verb, WHENCE_DEPREL_CCOMP);
  if (begin > content)
    self->tree->syntax[self->shown[content].from] = (WhenceSyntax){ root, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
  return TRUE;
}

/* "…, an inquiry found in 2003": a participle by its look. */
static gint
turn_participle (WhenceView *self,
                 gint        noun,
                 guint       end)
{
  WhenceSyntax *syntax = self->tree->syntax;

  for (guint i = end; i-- > 1 && self->shown[i].from > noun;)
    {
      gint verb = self->shown[i].from;

      if (syntax[verb].deprel != WHENCE_DEPREL_ACL || syntax[verb].head != noun || verb != noun + 1)
        continue;
      syntax[verb] = (WhenceSyntax){ syntax[noun].head, WHENCE_UPOS_VERB, syntax[noun].deprel, WHENCE_FORM_PAST };
      syntax[noun].head = verb;
      syntax[noun].deprel = WHENCE_DEPREL_NSUBJ;
      return verb;
    }
  return noun;
}

/* The same where it stands before. */
static gboolean
parse_source (WhenceView *self,
              guint       first,
              guint       end)
{
  guint comma = find_source (self, first, end);
  gint verb, root;

  if (comma == 0 || !may_be_clause (self, first, comma))
    return FALSE;
  parse_clause (self, first, comma);
  if (!whence_view_tells_of_subject (self, first, comma))
    return FALSE;
  root = whence_view_find_head (self, first, comma, FALSE);
  whence_view_parse (self, comma + 1, end, 0, 0);
  verb = whence_view_find_head (self, comma + 1, end, FALSE);
  if (verb >= 0 && self->tree->syntax[verb].upos == WHENCE_UPOS_NOUN)
    verb = turn_participle (self, verb, end);
  if (verb < 0 || self->tree->syntax[verb].upos != WHENCE_UPOS_VERB)
    return FALSE;
  whence_view_graft (self, comma, root, verb, WHENCE_DEPREL_CCOMP);
  return TRUE;
}

/* "Shortly before the army attacked in May, she …": the comma behind a clause that only says when, where both have a verb; or 0. */
static guint
find_lead_clause (const WhenceView *self,
                  guint             first,
                  guint             end,
                  guint            *out_mark)
{
  const WhenceEventWords *words = self->tree->lexicon;
  guint verbs = 0;

  *out_mark = whence_view_has_word (self, first, words->dangling) ? first : tells_how_far (self, first, end) ? first + 2 : first + 1;
  if (*out_mark > first && (whence_view_is_verb (self, first) || (whence_view_get_flags (self, first) & WHENCE_TOKEN_PUNCT)))
    return 0;
  if (!whence_view_has_word (self, *out_mark, words->dangling) || self->shown[first].from < 0 || self->shown[*out_mark].from < 0)
    return 0;
  for (guint i = *out_mark + 1; i + 2 < MIN (end, first + WHENCE_INSERTION_MAX); i++)
    {
      if (whence_view_is_comma (self, i) && verbs > 0)
        return self->shown[i].from >= 0 && may_be_clause (self, i + 1, end) && !whence_view_has_word (self, i + 1, words->relatives)
                       && !whence_view_has_word (self, i + 1, words->coordinators) && !whence_view_is_verb (self, i + 1)
                   ? i
                   : 0;
      if (whence_view_is_comma (self, i))
        return 0;
      verbs += whence_view_is_verb (self, i);
    }
  return 0;
}

static gboolean
parse_behind_clause (WhenceView *self,
                     guint       first,
                     guint       end)
{
  guint mark, comma = find_lead_clause (self, first, end, &mark);
  gint clause, main;

  if (comma == 0)
    return FALSE;
  parse_clause (self, comma + 1, end);
  if (!whence_view_tells_of_subject (self, comma + 1, end))
    return FALSE;
  main = whence_view_find_head (self, comma + 1, end, FALSE);
  parse_clause (self, mark + 1, comma);
  if (!whence_view_tells_of_subject (self, mark + 1, comma))
    return FALSE;
  clause = whence_view_find_head (self, mark + 1, comma, FALSE);
  whence_view_graft (self, comma, clause, main, WHENCE_DEPREL_ADVCL);
  self->tree->syntax[self->shown[mark].from] = (WhenceSyntax){ clause, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
  /* "Two years after the war ended": the clause behind was then */
  if (mark > first + 1)
    {
      self->tree->syntax[self->shown[first + 1].from] = (WhenceSyntax){ main, WHENCE_UPOS_NOUN, WHENCE_DEPREL_OBL, WHENCE_FORM_PLURAL };
      self->tree->syntax[self->shown[first].from] = (WhenceSyntax){ self->shown[first + 1].from, WHENCE_UPOS_NUM, WHENCE_DEPREL_NUMMOD, WHENCE_FORM_NONE };
    }
  else if (mark > first)
    self->tree->syntax[self->shown[first].from] = (WhenceSyntax){ clause, WHENCE_UPOS_ADV, WHENCE_DEPREL_ADVMOD, WHENCE_FORM_NONE };
  return TRUE;
}

/* "… after members of the union, backed by two parties, occupied the mill": the word that leads a clause behind the main one, in which something is put in
 * behind the subject; or 0. */
static guint
find_tail_mark (const WhenceView *self,
                guint             first,
                guint             end,
                guint            *out_verb)
{
  const WhenceEventWords *words = self->tree->lexicon;
  guint verbs = 0, begin;
  WhenceDeprel relation;

  for (guint i = first; i + 5 < end; i++)
    {
      verbs += whence_view_is_verb (self, i);
      if (verbs > 0 && self->shown[i].from >= 0 && (whence_view_has_word (self, i, words->dangling) || whence_view_has_word (self, i, words->whens))
          && !whence_view_is_date (self, i + 1) && !whence_view_is_comma (self, i + 1) && self->tree->tokens->classes[self->tree->first + (guint) self->shown[i].from] != WHENCE_CLASS_BY
          && !whence_insertion_is_preposition (self, i + 1) && whence_insertion_find (self, i + 1, end, &begin, out_verb, &relation)
          && whence_view_is_comma (self, begin) && *out_verb + 1 < end && whence_view_is_verb (self, *out_verb))
        return i;
    }
  return 0;
}

static gboolean
parse_tail_clause (WhenceView *self,
                   guint       first,
                   guint       end)
{
  guint verb, mark = find_tail_mark (self, first, end, &verb);
  gint clause, main;

  if (mark == 0 || self->shown[verb].from < 0)
    return FALSE;
  whence_view_parse (self, first, end, 0, 0);
  if (whence_repairs_find_subject (self->tree, self->shown[verb].from) > self->shown[mark].from)
    return FALSE;
  whence_view_parse (self, first, mark, 0, 0);
  if (!whence_view_tells_of_subject (self, first, mark) || !parse_around (self, mark + 1, end) || !whence_view_tells_of_subject (self, mark + 1, end))
    return FALSE;
  main = whence_view_find_head (self, first, mark, FALSE);
  clause = whence_view_find_head (self, mark + 1, end, FALSE);
  whence_view_graft (self, self->n, clause, main, WHENCE_DEPREL_ADVCL);
  self->tree->syntax[self->shown[mark].from] = (WhenceSyntax){ clause, WHENCE_UPOS_SCONJ, WHENCE_DEPREL_MARK, WHENCE_FORM_NONE };
  return TRUE;
}

/* Whether a subject begins there and is told of: behind "Born in Rome, " not "Italy, in 1902, she moved", which would have two. */
static gboolean
tells_at_once (const WhenceView *self,
               guint             begin,
               guint             end)
{
  gint root = whence_view_find_head (self, begin, end, FALSE);
  guint n = 0, first = end;

  for (guint i = begin; i < end; i++)
    {
      gint word = self->shown[i].from;

      if (word >= 0 && self->tree->syntax[word].head == root && whence_deprel_is_subject (self->tree->syntax[word].deprel) && n++ == 0)
        first = i;
    }
  for (guint i = begin; i < first && n == 1; i++)
    if (whence_view_is_comma (self, i))
      return FALSE;
  return n == 1;
}

/* "Founded in 1903 by the brothers A and B, the firm …": what leads is parsed by itself, up to the comma that the clause stands behind. */
static gboolean
parse_behind_participle (WhenceView *self,
                         guint       first,
                         guint       end)
{
  guint tried = 0;

  for (guint comma = first + 1; comma + 2 < end && tried < LEADS_MAX; comma++)
    {
      if (!whence_view_is_comma (self, comma) || self->shown[comma].from < 0 || self->shown[comma + 1].from < 0 || whence_insertion_is_preposition (self, comma + 1)
          || whence_view_is_date (self, comma + 1))
        continue;
      tried++;
      parse_clause (self, comma + 1, end);
      if (!tells_at_once (self, comma + 1, end))
        continue;
      whence_view_parse (self, first, comma, 0, 0);
      whence_view_graft (self, comma, whence_view_find_head (self, first, comma, FALSE), whence_view_find_head (self, comma + 1, end, FALSE), WHENCE_DEPREL_ADVCL);
      return TRUE;
    }
  return FALSE;
}

/* Parses one clause with all that hangs on it. */
static void
parse_clause (WhenceView *self,
              guint first,
              guint end)
{
  gint begin = self->shown[first].from;

  if (end <= first)
    return;
  /* what is tried and given up multiplies with each comma */
  if (self->left == 0)
    {
      whence_view_parse (self, first, end, 0, 0);
      return;
    }
  self->left--;
  if (whence_shown_parse_alternative (self, first, end) || parse_behind_clause (self, first, end) || whence_shown_parse_remark (self, first, end) || parse_source (self, first, end) || parse_said (self, first, end) || whence_shown_parse_aside (self, first, end) || parse_before (self, first, end) || parse_behind (self, first, end) || parse_tail_clause (self, first, end) || parse_around (self, first, end))
    return;
  whence_view_parse (self, first, end, 0, 0);
  if (begin >= 0 && leads_clause (self, begin) && !parse_behind_participle (self, first, end))
    whence_view_parse (self, first, end, 0, 0);
}

/* --- clauses side by side --- */

/* "; ", ", and ", ", but ": the index of what begins the clause behind, or 0. */
static guint
find_boundary (const WhenceView *self,
               guint       from)
{
  for (guint i = from + 2; i + 3 < self->n; i++)
    {
      if (self->shown[i].from < 0 || self->shown[i + 1].from < 0 || !whence_view_is_mark (self, i))
        continue;
      if (*self->shown[i].word.text == ';' || *self->shown[i].word.text == ':')
        return i + 1;
      if (whence_view_is_comma (self, i) && whence_view_has_word (self, i + 1, self->tree->lexicon->coordinators) && !whence_view_is_verb (self, i + 2))
        return i + 1;
    }
  return 0;
}

/* Parses clauses that stand side by side one by one, where each has its own subject and verb. */
static void
parse_all (WhenceView *self)
{
  guint begin = 0, next;
  gint main = -1;

  whence_shown_turn (self);
  whence_shown_liken (self);
  self->left = PARTS_MAX;
  while ((next = find_boundary (self, begin)) > 0)
    {
      guint end = find_boundary (self, next);

      end = end > 0 ? end - 1 : self->n;
      if (!may_be_clause (self, begin, next - 1) || !may_be_clause (self, next, end))
        break;
      parse_clause (self, next, end);
      if (*self->shown[next - 1].word.text != ';' && !whence_view_tells_of_subject (self, next, end))
        break;
      parse_clause (self, begin, next - 1);
      whence_view_graft (self, begin > 0 ? begin - 1 : self->n, whence_view_find_head (self, begin, next - 1, FALSE), main, WHENCE_DEPREL_CONJ);
      if (main < 0)
        main = whence_view_find_head (self, begin, next - 1, FALSE);
      begin = next;
    }
  parse_clause (self, begin, self->n);
  whence_view_graft (self, begin > 0 ? begin - 1 : self->n, whence_view_find_head (self, begin, self->n, FALSE), main, WHENCE_DEPREL_CONJ);
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

/* "Then came 3 May, when": what leads has a verb, which says no more than when. */
static gboolean
arrives (const WhenceTree *self,
         guint             lead)
{
  return lead > 2 && (whence_tree_word_is (self, 0, self->lexicon->shapes->arrivals) || whence_tree_word_is (self, 1, self->lexicon->shapes->arrivals));
}

static gboolean
names_verb (const WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (whence_view_names_verb (self, i))
      return TRUE;
  return FALSE;
}

static gboolean
has_lookalike (const WhenceTree *self)
{
  for (guint i = 1; i < self->n; i++)
    if (whence_view_find_lookalike (self, i) != NULL || whence_view_is_mistaken (self, i))
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
  WhenceView view;

  whence_view_init (&view, self, model);
  for (guint i = 0; i < self->n; i++)
    self->syntax[i] = (WhenceSyntax){ WHENCE_SYNTAX_ROOT, WHENCE_UPOS_PUNCT, WHENCE_DEPREL_PUNCT, WHENCE_FORM_NONE };
  whence_view_fill (&view, stand_ins, n_stand_ins, lead, lead == 0 && pause < self->n ? pause : 0, TRUE, WHENCE_PLAIN_NONE);
  parse_all (&view);
  if (view.n > 0 && names_verb (self))
    {
      whence_view_fill (&view, stand_ins, n_stand_ins, lead, 0, TRUE, WHENCE_PLAIN_NAMED);
      parse_all (&view);
    }
  if (view.n > 0 && !has_subject (self) && has_lookalike (self))
    {
      whence_view_fill (&view, stand_ins, n_stand_ins, lead, 0, TRUE, WHENCE_PLAIN_ALL);
      parse_all (&view);
    }
  if (view.n > 0 && (lead > 0 || pause > 0 || whence_view_hides (&view)) && !has_subject (self))
    {
      whence_view_fill (&view, stand_ins, n_stand_ins, 0, lead > 0 && pause < self->n ? pause : 0, FALSE, WHENCE_PLAIN_NONE);
      parse_all (&view);
      /* "Then came 3 May, when a crane toppled": no better */
      if (arrives (self, lead) && !has_subject (self))
        {
          whence_view_fill (&view, stand_ins, n_stand_ins, lead, 0, TRUE, WHENCE_PLAIN_NONE);
          parse_all (&view);
        }
      else
        lead = 0;
    }
  whence_view_hang_lead (self, lead);
  whence_view_clear (&view);
}

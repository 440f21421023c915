/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Rows of lists and tables: the date stands at one end, and the rest of the row is the title in its author's words. */
#include "whence-rows.h"

#include <string.h>

#include "whence-word-class.h"

/* A title is cut at a comma, if so much is left. */
#define CUT_MIN 24
#define LEAD_MAX_WORDS 2
#define LABEL_MAX_WORDS 3
#define WORD_MIN 3

static guint
end_of (const WhenceTimex *timex)
{
  return timex->first_token + timex->n_tokens;
}

static gboolean
is_mark (const WhenceSource *source,
         guint               token)
{
  return (source->tokens->tokens[token].flags & WHENCE_TOKEN_PUNCT) != 0;
}

/* The mark opens what belongs to the told words: a quotation, a bracket. */
static gboolean
is_opening (const WhenceSource *source,
            guint               token)
{
  static const char *const opening[] = { "(", "[", "\"", "“", "‘", "«", "„" };
  const WhenceToken *self = &source->tokens->tokens[token];

  for (guint i = 0; i < G_N_ELEMENTS (opening); i++)
    if (self->length == strlen (opening[i]) && memcmp (source->article->text + self->begin, opening[i], self->length) == 0)
      return TRUE;
  return FALSE;
}

/* The mark closes a quotation, and no bracket, which a date may have opened. */
static gboolean
is_closing (const WhenceSource *source,
            guint               token)
{
  static const char *const closing[] = { "\"", "”", "’", "»", "“" };
  const WhenceToken *self = &source->tokens->tokens[token];

  for (guint i = 0; i < G_N_ELEMENTS (closing); i++)
    if (self->length == strlen (closing[i]) && memcmp (source->article->text + self->begin, closing[i], self->length) == 0)
      return TRUE;
  return FALSE;
}

/* Whether a word stands in the stretch; words of grammar join dates. */
static gboolean
has_words (const WhenceSource *source,
           guint               from,
           guint               to,
           gboolean            grammar)
{
  for (guint i = from; i < to; i++)
    if (!is_mark (source, i) && !(grammar && (source->tokens->tokens[i].flags & WHENCE_TOKEN_FUNCTION)))
      return TRUE;
  return FALSE;
}

/* Whether a word stands in the stretch that is of no date. */
static gboolean
has_told (const WhenceRow    *self,
          const WhenceSource *source,
          guint               from,
          guint               to)
{
  for (guint i = self->first_timex; i < self->first_timex + self->n_timexes; i++)
    {
      const WhenceTimex *timex = whence_source_get_timex (source, i);

      if (!timex->has_span || end_of (timex) <= from)
        continue;
      if (from < timex->first_token && has_words (source, from, MIN (to, timex->first_token), FALSE))
        return TRUE;
      from = end_of (timex);
    }
  return has_words (source, from, to, FALSE);
}

/* Where the row's dates in front end: marks, "c." and other words of grammar may stand before one.  Something is left to tell. */
static guint
skip_head (WhenceRow          *self,
           const WhenceSource *source,
           guint               first,
           guint               end)
{
  guint at = first;

  for (guint i = self->first_timex; i < self->first_timex + self->n_timexes; i++)
    {
      const WhenceTimex *timex = whence_source_get_timex (source, i);

      if (i == self->first_timex ? timex->first_token > first + LEAD_MAX_WORDS : has_words (source, at, timex->first_token, TRUE))
        break;
      if (!timex->has_span || !has_told (self, source, end_of (timex), end))
        break;
      at = MAX (at, end_of (timex));
      self->n_head++;
    }
  while (at > first && at < end && is_mark (source, at) && !is_opening (source, at))
    at++;
  return at;
}

/* Where the words before the row's dates at its end end. */
static guint
skip_tail (const WhenceRow    *self,
           const WhenceSource *source,
           guint               first,
           guint               end)
{
  guint at = end;

  for (guint i = self->first_timex + self->n_timexes; i-- > self->first_timex;)
    {
      const WhenceTimex *timex = whence_source_get_timex (source, i);
      guint words = 0;

      for (guint k = MIN (end_of (timex), at); k < at; k++)
        words += !is_mark (source, k);
      if (words > 0 || !timex->has_span)
        break;
      at = MIN (at, timex->first_token);
    }
  /* "Chief Engineer (since 2016)" */
  while (at > first && at < end && ((is_mark (source, at - 1) && !is_closing (source, at - 1)) || (at > first + 1 && (source->tokens->tokens[at - 1].flags & WHENCE_TOKEN_FUNCTION))))
    at--;
  return at;
}

static const char *
text_of (const WhenceSource *source,
         guint               token)
{
  return source->article->text + source->tokens->tokens[token].begin;
}

/* Whether columns are parted before the token. */
static gboolean
is_column_begin (const WhenceSource *source,
                 guint               token)
{
  const WhenceToken *self = &source->tokens->tokens[token], *before = self - 1;
  guint gap = self->begin - before->begin - before->length;

  return *text_of (source, token - 1) == '|' || gap > 1 || (gap == 1 && source->article->text[self->begin - 1] == '\t');
}

/* "Born: 12 May 1931", "Born	12 May 1931": where the words before the first date and their mark end; @first where there are none. */
static guint
skip_label (WhenceRow          *self,
            const WhenceSource *source,
            guint               first,
            guint               end)
{
  guint date = first, at;

  for (guint i = self->first_timex; date == first && i < self->first_timex + self->n_timexes; i++)
    if (whence_source_get_timex (source, i)->has_span)
      date = whence_source_get_timex (source, i)->first_token;
  at = date;

  if (date <= first || date >= end || (*text_of (source, date - 1) != ':' && !is_column_begin (source, date)))
    return first;
  while (at > first && is_mark (source, at - 1))
    at--;
  if (at == first || at - first > LABEL_MAX_WORDS)
    return first;
  for (guint i = first; i < at; i++)
    if (is_mark (source, i))
      return first;
  self->label.first = first;
  self->label.n = at - first;
  return date;
}

/* "Oslo | 3 May 2010 | Ferry": a date that is a column by itself, between others. */
static gboolean
is_inner (const WhenceSource *source,
          const WhenceTimex  *timex,
          guint               first,
          guint               end)
{
  return timex->first_token > first && end_of (timex) < end && is_column_begin (source, timex->first_token)
         && (*text_of (source, end_of (timex)) == '|' || is_column_begin (source, end_of (timex)));
}

/* "3. ", "12) " */
static guint
skip_number (const WhenceRow    *self,
             const WhenceSource *source,
             guint               first,
             guint               end)
{
  const WhenceToken *token = &source->tokens->tokens[first];
  const char *text = source->article->text + token->begin;
  gsize n = strspn (text, "0123456789");

  if (first + 2 >= end || n == 0 || n > 2 || (text[n] != '.' && text[n] != ')') || text[n + 1] != ' ' || (self->n_timexes > 0 && whence_source_get_timex (source, self->first_timex)->first_token <= first))
    return first;
  return token->length > n ? first + 1 : first + 2;
}

/* "2015–present": what the range ends with is no word of what is told. */
static guint
skip_present (const WhenceSource *source,
              guint               first,
              guint               at,
              guint               end)
{
  const WhenceToken *token = &source->tokens->tokens[at];

  if (source->words == NULL || at == first || at + 1 >= end || !is_mark (source, at - 1) || source->tokens->classes[at - 1] != WHENCE_CLASS_DASH
      || !whence_kinds_has_word (source->words->presents, source->article->text + token->begin, token->length))
    return at;
  for (at++; at < end && is_mark (source, at) && !is_opening (source, at);)
    at++;
  return at;
}

/* Whether a word stands there: "3rd" and "2-1" tell nothing alone. */
static gboolean
has_word (const char *title)
{
  guint n = 0;

  for (const char *p = title; *p != '\0' && n < WORD_MIN; p = g_utf8_next_char (p))
    n = g_unichar_isalpha (g_utf8_get_char (p)) ? n + 1 : 0;
  return n == WORD_MIN;
}

/* "CD": nothing that is a title by itself. */
static gboolean
is_short (const WhenceSource *source,
          guint               from,
          guint               end)
{
  g_autofree char *told = g_strndup (text_of (source, from), source->tokens->tokens[end - 1].begin + source->tokens->tokens[end - 1].length
                                                               - source->tokens->tokens[from].begin);

  return !has_word (told);
}

/* "Court Jails Ex-Minister Over Dinner": a headline in which most words are capitals. */
static gboolean
is_title_case (const WhenceSource   *source,
               const WhenceSentence *sentence)
{
  guint n_words = 0, n_capitals = 0;

  for (guint i = sentence->first + 1; i < sentence->first + sentence->n; i++)
    {
      guint flags = source->tokens->tokens[i].flags;

      if (flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_FUNCTION))
        continue;
      n_words++;
      n_capitals += (flags & WHENCE_TOKEN_CAPITAL) != 0;
    }
  return n_words >= 3 && 4 * n_capitals >= 3 * n_words;
}

/* A headline is told in its own words, wherever its date stands. */
static gboolean
is_headline (const WhenceSource   *source,
             const WhenceSentence *sentence)
{
  WhenceParagraphKind kind = source->article->paragraphs[sentence->paragraph].kind;

  return (kind == WHENCE_PARAGRAPH_TITLE || kind == WHENCE_PARAGRAPH_HEADING) && is_title_case (source, sentence);
}

/**
 * whence_rows_find:
 * @self: (out caller-allocates): the row
 * @source: the article
 * @sentence: index of one of its sentences
 * @from_timex: index of the first expression at or behind the sentence's begin
 *
 * Returns: whether the sentence is a row that has a date at one end and tells something, or a headline
 */
gboolean
whence_rows_find (WhenceRow          *self,
                  const WhenceSource *source,
                  guint               sentence,
                  guint               from_timex)
{
  const WhenceSentence *at = &source->tokens->sentences[sentence];
  guint end = at->first + at->n, first = at->first, head;

  if (at->paragraph >= source->article->n_paragraphs)
    return FALSE;
  *self = (WhenceRow){ .told = *at, .first_timex = from_timex, .inner = -1 };
  for (guint i = from_timex; i < source->timexes->len && whence_source_get_timex (source, i)->first_token < end; i++)
    self->n_timexes++;
  if (self->n_timexes > 0 && is_headline (source, at))
    {
      self->n_head = self->n_timexes;
      return TRUE;
    }
  if (source->article->paragraphs[at->paragraph].kind != WHENCE_PARAGRAPH_ROW || (sentence > 0 && at[-1].paragraph == at->paragraph))
    return FALSE;
  while (first < end && is_mark (source, first) && !is_opening (source, first))
    first++;
  first = skip_number (self, source, first, end);
  head = skip_label (self, source, first, end);
  head = skip_present (source, first, skip_head (self, source, head, end), end);
  if (self->n_head > 0 && !(self->label.n > 0 && is_short (source, head, end)))
    first = head;
  else
    {
      self->label.n = self->n_head = 0;
      end = skip_tail (self, source, first, end);
    }
  for (guint i = 0; i < self->n_timexes && self->n_head == 0 && self->inner < 0; i++)
    if (is_inner (source, whence_source_get_timex (source, from_timex + i), first, end))
      self->inner = (gint) (from_timex + i);
  if (first >= end || (self->n_head == 0 && self->inner < 0 && end == at->first + at->n))
    return FALSE;
  self->told.first = first;
  self->told.n = end - first;
  return TRUE;
}

/* A day of which the row also tells the hour. */
static gboolean
is_told_finer (const WhenceRow    *self,
               const WhenceSource *source,
               guint               index)
{
  const WhenceTimex *timex = whence_source_get_timex (source, index);

  for (guint i = self->first_timex; i < self->first_timex + self->n_head; i++)
    {
      const WhenceTimex *other = whence_source_get_timex (source, i);

      if (other->has_span && !other->part && other->span.precision < timex->span.precision && other->span.begin >= timex->span.begin
          && other->span.end <= timex->span.end)
        return TRUE;
    }
  return FALSE;
}

/**
 * whence_rows_is_dated:
 * @self: a row
 * @source: the article
 * @timex: index of one of its expressions
 *
 * Returns: whether the row is of that date, and no part of it more exact
 */
gboolean
whence_rows_is_dated (const WhenceRow    *self,
                      const WhenceSource *source,
                      guint               timex)
{
  if (self->n_head > 0)
    return timex < self->first_timex + self->n_head && !is_told_finer (self, source, timex);
  if ((gint) timex == self->inner)
    return TRUE;
  return whence_source_get_timex (source, timex)->first_token >= self->told.first + self->told.n;
}

/**
 * whence_rows_quote:
 * @setting: the told words of a row
 * @mention: (inout): whose passage becomes all of the row
 */
void
whence_rows_quote (const WhenceSetting *setting,
                   WhenceMention       *mention)
{
  const WhenceTokens *tokens = setting->tree->tokens;
  const WhenceSentence *sentence = &tokens->sentences[setting->sentence];
  const WhenceToken *first = &tokens->tokens[sentence->first], *end = first + sentence->n;

  while (first + 1 < end && (first->flags & WHENCE_TOKEN_PUNCT) && strchr ("(\"[", setting->tree->article->text[first->begin]) == NULL)
    first++;
  mention->begin = first->begin;
  mention->end = end[-1].begin + end[-1].length;
}

/**
 * whence_rows_get_root:
 * @setting: the told words of a row
 *
 * Returns: the head of all
 */
gint
whence_rows_get_root (const WhenceSetting *setting)
{
  gint root = 0;

  while (root < (gint) setting->tree->n - 1 && setting->tree->syntax[root].head != WHENCE_SYNTAX_ROOT)
    root++;
  return root;
}

/* Whether a gap as between columns stands before the word. */
static gboolean
is_next_column (const WhenceTree *tree,
                guint             i)
{
  const WhenceToken *token = &tree->tokens->tokens[tree->first + i];
  const WhenceToken *before = token - 1;
  const char *text = tree->article->text;
  guint gap = token->begin - before->begin - before->length;

  return gap > 1 || (gap == 1 && text[token->begin - 1] == '\t');
}

/* What was taken for a part of the date stands in another column: "Fort | 8 June 2010". */
static gboolean
is_beside_date (const WhenceSetting *setting,
                guint                i)
{
  const WhenceTree *tree = setting->tree;

  for (; i < tree->n && setting->dated[i]; i++)
    {
      if (tree->tokens->tokens[tree->first + i].flags & WHENCE_TOKEN_NUMERIC)
        return FALSE;
      if (i + 1 < tree->n && (tree->article->text[tree->tokens->tokens[tree->first + i + 1].begin] == '|' || is_next_column (tree, i + 1)))
        return TRUE;
    }
  return FALSE;
}

/* The words as they stand, without dates, up to a semicolon; columns are parted by commas. */
static GString *
copy_words (const WhenceSetting *setting)
{
  const WhenceTree *tree = setting->tree;
  GString *title = g_string_new (NULL);
  gboolean dated = FALSE, bracketed = FALSE; /* behind the last comma, and the last bracket that opens */
  gssize comma = -1, bracket = -1;

  for (guint i = 0; i < tree->n; i++)
    {
      const WhenceToken *token = &tree->tokens->tokens[tree->first + i];
      const char *word = tree->article->text + token->begin;
      gboolean column = token->length == 1 && *word == '|';

      /* "the crane, built in 1951, falls": nothing is left of what stands between commas for its date alone */
      if (token->length == 1 && *word == ',')
        {
          gboolean aside = dated && comma >= 0;

          if (aside)
            g_string_truncate (title, (gsize) comma);
          comma = aside ? -1 : (gssize) title->len;
          dated = FALSE;
          if (aside)
            continue;
        }

      if (token->length == 1 && *word == ';')
        break;
      /* "the crane (built in 1951) falls" */
      if (token->length == 1 && *word == '(')
        {
          bracket = (gssize) title->len;
          bracketed = FALSE;
        }
      if (token->length == 1 && *word == ')' && bracket >= 0 && bracketed)
        {
          g_string_truncate (title, (gsize) bracket);
          bracket = -1;
          continue;
        }
      if (setting->dated[i] && !is_beside_date (setting, i))
        {
          dated = bracketed = TRUE;
          continue;
        }
      if (title->len > 0 && (column || (i > 0 && is_next_column (tree, i))))
        g_string_append (title, g_str_has_suffix (title->str, ", ") ? "" : title->str[title->len - 1] == ',' ? " " : ", ");
      else if (title->len > 0 && (token->flags & WHENCE_TOKEN_SPACED) && title->str[title->len - 1] != ' ')
        g_string_append_c (title, ' ');
      if (!column)
        g_string_append_len (title, word, token->length);
    }
  return title;
}

/* Takes off what no title ends with, "(" without ")" among it. */
static void
trim_end (GString *title)
{
  static const char *const marks[] = { ".", ",", ":", ";", " ", "–", "—", "-", "|", "(", "…" };

  for (guint i = 0; i < G_N_ELEMENTS (marks);)
    if (g_str_has_suffix (title->str, marks[i]))
      {
        g_string_truncate (title, title->len - strlen (marks[i]));
        i = 0;
      }
    else
      i++;
}

/* Cuts at the last comma or dash that leaves enough; FALSE where there is none. */
static gboolean
cut_at_mark (GString *title)
{
  const char *p = title->str, *best = NULL;

  for (guint i = 0; *p != '\0' && i <= WHENCE_TITLE_MAX; i++, p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (i >= CUT_MIN && (((c == ',' || c == ':') && p[1] == ' ') || c == '(' || (c >= 0x2013 && c <= 0x2014)))
        best = p;
    }
  if (best != NULL)
    g_string_truncate (title, (gsize) (best - title->str));
  return best != NULL;
}

/* Brackets and quotation marks that stand alone are of something that was cut off. */
static void
balance (GString *title)
{
  static const char *const pairs[][2] = { { "(", ")" }, { "[", "]" }, { "“", "”" }, { "«", "»" }, { "„", "“" } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      const char *open = strstr (title->str, pairs[i][0]), *close = strstr (title->str, pairs[i][1]);
      const char *lone = open != NULL && close == NULL ? open : open == NULL && close != NULL && i < 4 ? close : NULL;

      if (lone != NULL && !(i == 4 && strstr (title->str, "”") != NULL))
        g_string_erase (title, lone - title->str, (gssize) strlen (lone == open ? pairs[i][0] : pairs[i][1]));
    }
}

/* "Employees: 240": what was so then, and nothing that happened. */
static gboolean
is_figure (const char *title)
{
  const char *colon = strstr (title, ": ");

  if (colon == NULL || !g_ascii_isdigit (colon[2 + strcspn (colon + 2, "0123456789")]))
    return FALSE;
  for (const char *p = colon + 2; *p != '\0'; p = g_utf8_next_char (p))
    if (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '-' || g_utf8_get_char (p) == 0x2013)
      return FALSE; /* "Ellery v Crewe: 2–1" */
  return TRUE;
}

static char *
finish (GString *title)
{
  g_autofree char *first = NULL;
  gsize length;

  trim_end (title);
  balance (title);
  trim_end (title);
  if (!has_word (title->str) || is_figure (title->str))
    return g_string_free (title, TRUE), NULL;
  length = (gsize) (g_utf8_next_char (title->str) - title->str);
  first = g_utf8_strup (title->str, (gssize) length);
  g_string_erase (title, 0, (gssize) length);
  g_string_prepend (title, first);
  return g_string_free (title, FALSE);
}

/* "He is arrested in Lund": who he is, the text told. */
static gboolean
begins_with_pronoun (const WhenceTree *tree)
{
  WhencePronoun pronoun = whence_tree_get_pronoun (tree, 0, NULL);

  return pronoun != WHENCE_PRONOUN_NONE && pronoun != WHENCE_PRONOUN_RELATIVE && pronoun != WHENCE_PRONOUN_SPEAKER;
}

/**
 * whence_rows_make_title:
 * @setting: the told words of a row
 * @root: the head of all
 *
 * Returns: (transfer full) (nullable): the row's words as a title
 */
char *
whence_rows_make_title (const WhenceSetting *setting,
                        gint                 root)
{
  GString *title;

  if (begins_with_pronoun (setting->tree) && whence_tree_is_predicate (setting->tree, root))
    {
      char *clause = whence_title_of_clause (&setting->context, root);

      if (clause != NULL)
        return clause;
    }
  title = copy_words (setting);
  trim_end (title);
  if (g_utf8_strlen (title->str, -1) > WHENCE_TITLE_MAX && !cut_at_mark (title))
    {
      g_string_free (title, TRUE);
      return whence_title_of_rest (&setting->context);
    }
  return finish (title);
}

/* "First order from the Swedish navy": as much as stands before the first preposition or mark, if that is some words and fits. */
static char *
make_short (const WhenceSetting *setting)
{
  const WhenceTree *tree = setting->tree;
  g_autoptr (GString) label = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < tree->n; i++)
    {
      const WhenceToken *token = &tree->tokens->tokens[tree->first + i];

      if (tree->syntax[i].upos == WHENCE_UPOS_ADP || setting->dated[i]
          || (tree->syntax[i].upos == WHENCE_UPOS_PUNCT && (token->flags & WHENCE_TOKEN_SPACED || strchr (",;:", tree->article->text[token->begin]) != NULL)))
        break;
      if (label->len > 0 && (token->flags & WHENCE_TOKEN_SPACED))
        g_string_append_c (label, ' ');
      g_string_append_len (label, tree->article->text + token->begin, token->length);
      n++;
    }
  if (n < 2 || g_utf8_strlen (label->str, -1) > WHENCE_LABEL_MAX)
    return NULL;
  return finish (g_steal_pointer (&label));
}

/**
 * whence_rows_make_label:
 * @setting: the told words of a row
 * @root: the head of all
 * @title: its title
 *
 * Returns: (transfer full): the title where it is short, else what it is about
 */
char *
whence_rows_make_label (const WhenceSetting *setting,
                        gint                 root,
                        const char          *title)
{
  char *label = NULL;

  if (g_utf8_strlen (title, -1) > WHENCE_LABEL_MAX)
    {
      if (whence_tree_is_predicate (setting->tree, root))
        label = whence_label_of_clause (&setting->context, root, title);
      else if (whence_tree_get_event_noun (setting->tree, root) != NULL)
        label = whence_label_of_noun (&setting->context, root);
    }
  if (label != NULL && *label != '\0' && !g_str_has_suffix (label, "…"))
    return label;
  g_free (label);
  label = g_utf8_strlen (title, -1) > WHENCE_LABEL_MAX ? make_short (setting) : NULL;
  return label != NULL ? label : whence_label_cut (setting->tree, title);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Awards: Nansen Medal (Maria Lind)": a row that does not stand alone is told with the label before its date or the heading above it, and
 * with what the article's headline names. */
#include "whence-row-context.h"

#include <string.h>

#include "whence-entities-private.h"
#include "whence-letters.h"

/* A longer heading is a sentence, a longer name a headline. */
#define HEADING_MAX_CHARS 32
#define NAME_MAX_CHARS 40
#define NAME_MAX_WORDS 5
/* Words of grammar in a name are short: "in", "der". */
#define JOINER_MAX_CHARS 3
/* So far above a row its heading is looked for. */
#define LIST_MAX_ROWS 1000

/* Without bullets and the marks of a heading before it, and without a colon and a link to an editor behind. */
static char *
strip_heading (const char *text,
               gsize       length)
{
  static const char marks[] = "#*_ \t";
  const char *end = text + length, *bracket;

  while (text < end && strchr (marks, *text) != NULL)
    text++;
  bracket = end > text && end[-1] == ']' ? g_strrstr_len (text, end - text, "[") : NULL;
  if (bracket != NULL)
    end = bracket;
  while (end > text && (strchr (marks, end[-1]) != NULL || end[-1] == ':'))
    end--;
  return g_strndup (text, (gsize) (end - text));
}

static gboolean
is_general (const WhenceSource *source,
            const char         *heading)
{
  g_auto (GStrv) parts = g_strsplit (heading, " ", -1);

  if (parts[0] == NULL)
    return TRUE;
  if (whence_kinds_has_word (source->words->list_names, parts[0], strlen (parts[0])))
    return TRUE;
  for (guint i = 0; parts[i] != NULL; i++)
    if (parts[i][0] != '\0' && !whence_kinds_has_word (source->words->list_heads, parts[i], strlen (parts[i])))
      return FALSE;
  return TRUE;
}

/**
 * whence_row_context_is_general:
 * @source: the article
 * @paragraph: index of one of its paragraphs
 *
 * Returns: whether it only says that a list follows: "Key dates"
 */
gboolean
whence_row_context_is_general (const WhenceSource *source,
                               guint               paragraph)
{
  const WhenceParagraph *self = &source->article->paragraphs[paragraph];
  g_autofree char *heading = strip_heading (source->article->text + self->begin, self->end - self->begin);

  return is_general (source, heading);
}

/* Rows, what the page put between them, and the heads of a table's columns. */
static gboolean
is_of_list (const WhenceArticle   *article,
            const WhenceParagraph *paragraph)
{
  const char *text = article->text + paragraph->begin;
  gsize length = paragraph->end - paragraph->begin;

  return paragraph->kind == WHENCE_PARAGRAPH_ROW || paragraph->kind == WHENCE_PARAGRAPH_FURNITURE || memchr (text, '|', length) != NULL
         || memchr (text, '\t', length) != NULL;
}

/* The heading above the sentence that is no date and says more than that a list follows. */
static char *
find_heading (const WhenceSource *source,
              guint               sentence)
{
  guint paragraph = source->tokens->sentences[sentence].paragraph, first = paragraph - MIN (paragraph, LIST_MAX_ROWS);
  g_autofree char *heading = NULL;

  while (paragraph > first && is_of_list (source->article, &source->article->paragraphs[paragraph]))
    paragraph--;
  if (source->article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_HEADING)
    return NULL;
  heading = strip_heading (source->article->text + source->article->paragraphs[paragraph].begin,
                           source->article->paragraphs[paragraph].end - source->article->paragraphs[paragraph].begin);
  if (*heading == '\0' || strpbrk (heading, "0123456789?!:,;") != NULL || g_utf8_strlen (heading, -1) > HEADING_MAX_CHARS || is_general (source, heading))
    return NULL;
  return g_steal_pointer (&heading);
}

/* "Live", "OUR VILLAGE": one word alone that is not the @whole headline, and capitals throughout, are a name only where the text has a word of it. */
static gboolean
is_told_as_name (const WhenceSource *source,
                 const char         *part,
                 gboolean            whole)
{
  g_auto (GStrv) words = g_strsplit (part, " ", -1);

  if ((whole || words[1] != NULL) && whence_letters_have_small (part, strlen (part)))
    return TRUE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *small = g_utf8_strdown (words[i], -1), *name = NULL;

      name = g_strconcat (words[i], NULL);
      if (g_utf8_strlen (small, -1) > JOINER_MAX_CHARS)
        strcpy (g_utf8_next_char (name), g_utf8_next_char (small));
      if (whence_entities_find_form (source->entities, name, strlen (name)) >= 0)
        return TRUE;
    }
  return FALSE;
}

/* "Court Jails": what only a headline has */
static gboolean
is_verb (const WhenceSource *source,
         const char         *word)
{
  return whence_kinds_find (source->words, word, strlen (word), WHENCE_KIND_WORD_VERB) != NULL
         && whence_kinds_find (source->words, word, strlen (word), WHENCE_KIND_WORD_NOUN) == NULL;
}

/* Words with capitals, and what joins them. */
static gboolean
is_name (const WhenceSource *source,
         const char         *part)
{
  g_auto (GStrv) words = g_strsplit (part, " ", -1);
  guint n_words = 0;

  if (*part == '\0' || g_utf8_strlen (part, -1) > NAME_MAX_CHARS || is_general (source, part) || strpbrk (part, "?!,;") != NULL)
    return FALSE;
  for (guint i = 0; words[i] != NULL; i++)
    {
      gunichar first = g_utf8_get_char (words[i]);

      if (g_unichar_isupper (first))
        n_words++;
      else if (!g_unichar_isdigit (first) && (i == 0 || !g_unichar_islower (first) || g_utf8_strlen (words[i], -1) > JOINER_MAX_CHARS
                                              || whence_kinds_has_word (source->words->goals, words[i], strlen (words[i]))))
        return FALSE;
      if (i > 0 && is_verb (source, words[i]))
        return FALSE;
      /* "Lind out" */
      if (words[i + 1] == NULL && g_unichar_islower (first))
        return FALSE;
    }
  return n_words > 0 && n_words <= NAME_MAX_WORDS;
}

/* "Lind case" */
static gboolean
is_subject (const char *part)
{
  guint n_spaces = 0;

  for (const char *p = part; *p != '\0'; p++)
    n_spaces += *p == ' ';
  return n_spaces < NAME_MAX_WORDS && g_utf8_strlen (part, -1) <= NAME_MAX_CHARS && g_unichar_isupper (g_utf8_get_char (part))
         && strpbrk (part, "?!,;") == NULL;
}

/* "Key dates in the Lind case": what the list is of */
static const char *
skip_list_words (const WhenceSource *source,
                 const char         *title)
{
  const char *at = title;
  gboolean list = FALSE;

  while (*at != '\0')
    {
      gsize n = strcspn (at, " ");

      if (whence_kinds_has_word (source->words->list_names, at, n) || whence_kinds_has_word (source->words->list_heads, at, n))
        list = list || n > JOINER_MAX_CHARS;
      else if (n > JOINER_MAX_CHARS || g_unichar_isupper (g_utf8_get_char (at)))
        break;
      at += n + (at[n] == ' ');
    }
  return list && *at != '\0' ? at : title;
}

/* What the headline names: "Karlvik Yard: a history", "About us | Fenwick & Sons", "Paper Lanterns (album)". */
static char *
find_name (const WhenceSource *source)
{
  static const char *const separators[] = { ": ", " | ", " – ", " — ", " - ", " (" };
  g_autoptr (GString) title = g_string_new (source->article->title);
  g_auto (GStrv) parts = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    g_string_replace (title, separators[i], "\n", 0);
  parts = g_strsplit (title->str, "\n", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_autofree char *part = strip_heading (parts[i], strlen (parts[i]));
      char *last = strrchr (part, ' ');
      const char *of;

      if (last != NULL && whence_kinds_has_word (source->words->list_names, last + 1, strlen (last + 1)))
        *last = '\0'; /* "Low Tide Choir discography" */
      of = skip_list_words (source, part);

      if ((is_name (source, of) || (of > part && is_subject (of))) && is_told_as_name (source, of, of > part || parts[1] == NULL))
        return g_strdup (of);
    }
  return NULL;
}

static char *
label_dup (const WhenceSource *source,
           const WhenceRow    *row)
{
  const WhenceToken *first, *last;

  if (row == NULL || row->label.n == 0)
    return NULL;
  first = &source->tokens->tokens[row->label.first];
  last = first + row->label.n - 1;
  return g_strndup (source->article->text + first->begin, last->begin + last->length - first->begin);
}

/* The columns before @at in the line that begins at @begin, where tabs or bars part them. */
static guint
count_columns (const char *begin,
               const char *at)
{
  guint n = 0;

  for (const char *p = begin; p < at; p++)
    n += *p == '\t' || *p == '|';
  return n;
}

static char *
get_column (const char *text,
            const char *end,
            guint       column)
{
  for (; column > 0 && text < end; text++)
    column -= *text == '\t' || *text == '|';
  return strip_heading (text, MIN (strcspn (text, "\t|\r\n"), (gsize) (end - text)));
}

/* No "Year", "From" and "Name" */
static gboolean
tells_what (const WhenceSource *source,
            const char         *head)
{
  return *head != '\0' && g_utf8_strlen (head, -1) <= HEADING_MAX_CHARS && !is_general (source, head)
         && !whence_kinds_has_word (source->words->when_labels, head, strlen (head))
         && !whence_kinds_has_word (source->words->list_names, head, strlen (head));
}

/* "Built" above the date's column of a table, or what the first column holds, "Coxswain", where it only says "From". */
static char *
find_column_head (const WhenceSource *source,
                  const WhenceTimex  *timex)
{
  const WhenceArticle *article = source->article;
  guint row = whence_tokens_get_sentence (source->tokens, timex->first_token)->paragraph, head = row;
  const char *begin = article->text + article->paragraphs[row].begin, *text, *end;
  guint column = count_columns (begin, article->text + timex->begin), n_columns = count_columns (begin, article->text + article->paragraphs[row].end);
  g_autofree char *name = NULL;

  if (n_columns < 2)
    return NULL;
  while (head > row - MIN (row, LIST_MAX_ROWS) && (article->paragraphs[head].kind == WHENCE_PARAGRAPH_ROW || article->text[article->paragraphs[head].begin + 1] == '-'))
    head--;
  text = article->text + article->paragraphs[head].begin;
  end = article->text + article->paragraphs[head].end;
  if (head == row || count_columns (text, end) != n_columns)
    return NULL;
  name = get_column (text, end, column);
  if (whence_kinds_has_word (source->words->range_heads, name, strlen (name)))
    {
      g_free (name);
      name = get_column (text, end, *text == '|');
    }
  return tells_what (source, name) ? g_steal_pointer (&name) : NULL;
}

static gboolean
fits (const char *title,
      const char *before,
      const char *behind)
{
  glong length = g_utf8_strlen (title, -1);

  length += before != NULL ? g_utf8_strlen (before, -1) + (glong) strlen (": ") : 0;
  length += behind != NULL ? g_utf8_strlen (behind, -1) + (glong) strlen (" ()") : 0;
  return length <= WHENCE_TITLE_MAX;
}

/* Whether a blank line parts the paragraph from the one before it. */
static gboolean
begins_block (const WhenceArticle *article,
              guint                paragraph)
{
  guint n_ends = 0;

  if (paragraph == 0)
    return TRUE;
  for (guint32 i = article->paragraphs[paragraph - 1].end; i < article->paragraphs[paragraph].begin; i++)
    n_ends += article->text[i] == '\n' || (article->text[i] == '\r' && article->text[i + 1] != '\n');
  return n_ends > 1;
}

static gboolean
is_head (WhenceParagraphKind kind)
{
  return kind == WHENCE_PARAGRAPH_HEADING || kind == WHENCE_PARAGRAPH_TITLE;
}

static gboolean
fits_title (const WhenceArticle *article,
            guint                paragraph)
{
  const WhenceParagraph *self = &article->paragraphs[paragraph];

  return g_utf8_strlen (article->text + self->begin, (gssize) (self->end - self->begin)) <= WHENCE_TITLE_MAX;
}

static gboolean
is_when (const WhenceSource   *source,
         const WhenceSentence *words)
{
  const WhenceToken *token = &source->tokens->tokens[words->first];

  return words->n > 0 && whence_kinds_has_word (source->words->when_labels, source->article->text + token->begin, token->length);
}

/**
 * whence_row_context_find_title:
 * @source: the article
 * @row: a row
 * @sentence: index of its sentence
 *
 * "When: Saturday 4 May, 7pm" says when, and what, the first line of its block or the heading above it.
 *
 * Returns: (transfer full) (nullable): that line, where the row says only when
 */
char *
whence_row_context_find_title (const WhenceSource *source,
                               const WhenceRow    *row,
                               guint               sentence)
{
  const WhenceArticle *article = source->article;
  guint own = source->tokens->sentences[sentence].paragraph, paragraph = own;
  g_autofree char *title = NULL;

  if (!is_when (source, row->label.n > 0 ? &row->label : &row->told))
    return NULL;
  while (!begins_block (article, paragraph) && own - paragraph < LIST_MAX_ROWS)
    paragraph--;
  if (paragraph == own && paragraph > 0)
    paragraph--;
  while (paragraph < own && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_TITLE && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_HEADING
         && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_BODY)
    paragraph++;
  if (paragraph == own || !fits_title (article, paragraph))
    for (paragraph = own; paragraph > 0 && own - paragraph < LIST_MAX_ROWS && !(is_head (article->paragraphs[paragraph].kind) && fits_title (article, paragraph));)
      paragraph--;
  title = strip_heading (article->text + article->paragraphs[paragraph].begin, article->paragraphs[paragraph].end - article->paragraphs[paragraph].begin);
  return paragraph != own && *title != '\0' ? g_steal_pointer (&title) : NULL;
}

/**
 * whence_row_context_is_open:
 * @setting: the told words of a row
 *
 * "Third round, lost to Bury", "Listed in Stockholm", "First order from the navy": of whom, the text around it says.
 *
 * Returns: whether the row tells only what the list is about did, or which of its things it was
 */
gboolean
whence_row_context_is_open (const WhenceSetting *setting)
{
  const WhenceTree *tree = setting->tree;
  gboolean begins = TRUE;

  for (gint i = 0; i < (gint) tree->n; i++)
    {
      if (setting->dated[i])
        continue;
      if (whence_tree_is_comma (tree, i))
        begins = TRUE;
      else if (begins && tree->syntax[i].upos != WHENCE_UPOS_PUNCT && tree->syntax[i].upos != WHENCE_UPOS_DET)
        {
          if (whence_tree_is_past_verb (tree, i)
              && whence_tree_find_subject (tree, i) < 0)
            return TRUE;
          if (i == 0 && whence_tree_word_is (tree, i, tree->lexicon->ordinals))
            return TRUE;
          begins = FALSE;
        }
    }
  return FALSE;
}

/**
 * whence_row_context_add:
 * @source: the article
 * @row: (nullable): the row; %NULL for words under a heading that is a date
 * @setting: its told words
 * @timex: its date
 * @root: the head of them
 * @title: its title in its own words
 *
 * What tells who did it, and a concert or war by its name, stands alone; all else is told of what the headline names; and mere names and places
 * with the heading above them.
 *
 * Returns: (transfer full): the title with as much as fits of what it does not say itself
 */
char *
whence_row_context_add (const WhenceSource  *source,
                        const WhenceRow     *row,
                        const WhenceSetting *setting,
                        const WhenceTimex   *timex,
                        gint                 root,
                        const char          *title)
{
  gboolean tells = whence_tree_is_predicate (setting->tree, root), happens = whence_tree_get_event_noun (setting->tree, root) != NULL;
  gboolean open = whence_row_context_is_open (setting);
  gboolean alone = (row != NULL && is_when (source, row->label.n > 0 ? &row->label : &row->told)) || ((happens || (tells && whence_tree_find_subject (setting->tree, root) >= 0)) && whence_letters_have_capital_behind (title) && !open);
  g_autofree char *before = alone ? NULL : label_dup (source, row);
  g_autofree char *behind = alone ? NULL : find_name (source);
  GString *full;

  if (before == NULL && row != NULL)
    before = find_column_head (source, timex);
  if (before == NULL && row != NULL && !alone && ((!tells && !happens) || open) && strstr (title, ": ") == NULL)
    before = find_heading (source, setting->sentence);
  if (behind != NULL && (strstr (title, behind) != NULL || (before != NULL && strstr (before, behind) != NULL)))
    g_clear_pointer (&behind, g_free);
  if (behind != NULL && !fits (title, before, behind))
    g_clear_pointer (before != NULL && fits (title, NULL, behind) && row != NULL && row->label.n == 0 ? &before : &behind, g_free);
  if (before != NULL && !fits (title, before, behind))
    g_clear_pointer (&before, g_free);
  full = g_string_new (NULL);
  if (before != NULL)
    g_string_append_printf (full, "%s: ", before);
  g_string_append (full, title);
  if (behind != NULL && g_str_has_suffix (title, ")"))
    {
      g_string_truncate (full, full->len - 1);
      g_string_append_printf (full, "; %s)", behind);
    }
  else if (behind != NULL)
    g_string_append_printf (full, " (%s)", behind);
  return g_string_free (full, FALSE);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "Awards: Nansen Medal (Maria Lind)": a row that does not stand alone is told with the label before its date or the heading above it, and
 * with what the article's headline names. */
#include "whence-row-context.h"

#include <string.h>

/* A longer heading is a sentence, a longer name a headline. */
#define HEADING_MAX_CHARS 32
#define NAME_MAX_CHARS 40
#define NAME_MAX_WORDS 5
/* Words of grammar in a name are short: "in", "der". */
#define JOINER_MAX_CHARS 3

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
  guint paragraph = source->tokens->sentences[sentence].paragraph;
  g_autofree char *heading = NULL;

  while (paragraph > 0 && is_of_list (source->article, &source->article->paragraphs[paragraph]))
    paragraph--;
  if (source->article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_HEADING)
    return NULL;
  heading = strip_heading (source->article->text + source->article->paragraphs[paragraph].begin,
                           source->article->paragraphs[paragraph].end - source->article->paragraphs[paragraph].begin);
  if (*heading == '\0' || strpbrk (heading, "0123456789?!:") != NULL || g_utf8_strlen (heading, -1) > HEADING_MAX_CHARS || is_general (source, heading))
    return NULL;
  return g_steal_pointer (&heading);
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
    }
  return n_words > 0 && n_words <= NAME_MAX_WORDS;
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

      if (is_name (source, part))
        return g_steal_pointer (&part);
    }
  return NULL;
}

/* Whether @title has a name in it, whose capital is not that of its first word. */
static gboolean
names_something (const char *title)
{
  for (const char *at = strchr (title, ' '); at != NULL; at = strchr (at + 1, ' '))
    if (g_unichar_isupper (g_utf8_get_char (at + 1)))
      return TRUE;
  return FALSE;
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
  while (!begins_block (article, paragraph))
    paragraph--;
  if (paragraph == own && paragraph > 0)
    paragraph--;
  while (paragraph < own && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_TITLE && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_HEADING
         && article->paragraphs[paragraph].kind != WHENCE_PARAGRAPH_BODY)
    paragraph++;
  if (paragraph == own)
    return NULL;
  title = strip_heading (article->text + article->paragraphs[paragraph].begin, article->paragraphs[paragraph].end - article->paragraphs[paragraph].begin);
  return *title != '\0' && g_utf8_strlen (title, -1) <= WHENCE_TITLE_MAX ? g_steal_pointer (&title) : NULL;
}

/**
 * whence_row_context_add:
 * @source: the article
 * @row: (nullable): the row; %NULL for words under a heading that is a date
 * @setting: its told words
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
                        gint                 root,
                        const char          *title)
{
  gboolean tells = whence_tree_is_predicate (setting->tree, root), happens = whence_tree_get_event_noun (setting->tree, root) != NULL;
  gboolean alone = (row != NULL && is_when (source, row->label.n > 0 ? &row->label : &row->told)) || ((happens || (tells && whence_tree_find_subject (setting->tree, root) >= 0)) && names_something (title));
  g_autofree char *before = alone ? NULL : label_dup (source, row);
  g_autofree char *behind = alone ? NULL : find_name (source);
  GString *full;

  if (before == NULL && row != NULL && !alone && !tells && !happens && strstr (title, ": ") == NULL)
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

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Marks that the parser is not shown as they stand. */
#include "whence-word-view.h"

#include "whence-names.h"
#include "whence-word-class.h"

static gboolean
has_capital (const WhenceTree *tree,
             guint             at)
{
  return at < tree->n && (tree->tokens->tokens[tree->first + at].flags & WHENCE_TOKEN_CAPITAL);
}

/**
 * whence_view_follows_article:
 * @tree: a tree with its words
 * @at: the word behind a name
 *
 * Returns: whether an article leads to the name: "a Salem"
 */
gboolean
whence_view_follows_article (const WhenceTree *tree,
                             guint             at)
{
  guint town = at;

  while (town > 0 && has_capital (tree, town - 1) && !whence_tree_word_is (tree, (gint) town - 1, tree->lexicon->articles))
    town--;
  return town > 0 && town < at && whence_tree_word_is (tree, (gint) town - 1, tree->lexicon->articles);
}

/* "in Superior[, Wis.,] on": the comma behind it is the region's, unless a relative clause begins there. */
static guint
count_abbreviated (const WhenceTree *tree,
                   guint             at)
{
  guint town = at, end = at + 2;
  gboolean stop = tree->words[at + 1].text[tree->words[at + 1].length - 1] == '.';

  if (!whence_tree_word_is (tree, (gint) at + 1, tree->lexicon->things->regions))
    return 0;
  while (town > 0 && has_capital (tree, town - 1))
    town--;
  end += !stop && end < tree->n && tree->words[end].length == 1 && *tree->words[end].text == '.';
  if (town == 0 || town == at || !whence_tree_word_is (tree, (gint) town - 1, tree->lexicon->locatives) || (!stop && end == at + 2) || end + 2 >= tree->n
      || !whence_view_has_class (tree, end, WHENCE_CLASS_COMMA))
    return 0;
  return end - at + !(whence_tree_word_is (tree, (gint) end + 1, tree->lexicon->relatives) || whence_tree_word_is (tree, (gint) end + 2, tree->lexicon->relatives));
}

/**
 * whence_view_count_region:
 * @tree: a tree with its words
 * @at: a word
 *
 * "a Salem[, Mass.,] teacher": the name of a region behind a town's, before the noun that an article leads to, or anywhere where it is abbreviated.
 *
 * Returns: how many words and commas that are, or 0
 */
guint
whence_view_count_region (const WhenceTree *tree,
                          guint             at)
{
  guint end = at + 1;

  if (!whence_view_has_class (tree, at, WHENCE_CLASS_COMMA) || !has_capital (tree, at + 1))
    return 0;
  if (count_abbreviated (tree, at) > 0)
    return count_abbreviated (tree, at);
  if (!whence_view_follows_article (tree, at))
    return 0;
  while (end < tree->n && end < at + 1 + WHENCE_VIEW_NAME_WORDS && has_capital (tree, end))
    end++;
  if (end >= tree->n)
    return 0;
  if (whence_view_has_class (tree, end, WHENCE_CLASS_COMMA) ? whence_names_find (tree->words[at + 1].text, tree->words[at + 1].length) == 0 && tree->words[end - 1].text[tree->words[end - 1].length - 1] != '.'
                                                : tree->words[end].length != 1 || *tree->words[end].text != '.')
    return 0;
  end += !whence_view_has_class (tree, end, WHENCE_CLASS_COMMA);
  if (!whence_view_has_class (tree, end, WHENCE_CLASS_COMMA) || end + 1 >= tree->n || has_capital (tree, end + 1) || !g_ascii_islower (*tree->words[end + 1].text)
      || (tree->tokens->tokens[tree->first + end + 1].flags & WHENCE_TOKEN_FUNCTION) || whence_tree_word_is (tree, (gint) end + 1, tree->lexicon->relatives))
    return 0;
  return end + 1 - at;
}

/**
 * whence_view_is_paired_dash:
 * @tree: a tree with its words
 * @at: a word
 *
 * "Poland and Norway – old rivals – signed": two dashes put in what two commas would.
 *
 * Returns: whether the word is one of the only two of a sentence
 */
gboolean
whence_view_is_paired_dash (const WhenceTree *tree,
                            guint             at)
{
  guint dashes = 0;

  if (!whence_view_has_class (tree, at, WHENCE_CLASS_DASH))
    return FALSE;
  for (guint i = 0; i < tree->n; i++)
    if (whence_view_has_class (tree, i, WHENCE_CLASS_DASH) && (tree->tokens->tokens[tree->first + i].flags & WHENCE_TOKEN_SPACED))
      {
        if (i == 0 || i + 1 >= tree->n || !(tree->tokens->tokens[tree->first + i + 1].flags & WHENCE_TOKEN_SPACED))
          return FALSE;
        dashes++;
      }
  return dashes == 2 && (tree->tokens->tokens[tree->first + at].flags & WHENCE_TOKEN_SPACED);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "whence-conllu.h"

/* A word of CoNLL-U holds no tabs, line ends or broken characters, and is not empty. */
static void
append_word (GString          *out,
             const WhenceWord *word)
{
  g_autofree char *valid = g_utf8_make_valid (word->text, word->length);

  if (*valid == '\0')
    g_string_append_c (out, '_');
  for (const char *at = valid; *at != '\0'; at++)
    g_string_append_c (out, g_ascii_isspace (*at) || g_ascii_iscntrl (*at) ? '_' : *at);
}

static gboolean
is_glued (const WhenceWord *words,
          guint             n_words,
          guint             i)
{
  return i + 1 < n_words && words[i].text + words[i].length == words[i + 1].text;
}

/**
 * whence_syntax_to_conllu:
 * @words: (array length=n_words): the words of one sentence, slices of one text
 * @n_words: how many, one at least
 * @syntax: (array length=n_words): what whence_syntax_parse() says of them
 * @id: the sentence's id
 * @out: where the sentence goes, with the empty line behind it
 *
 * Writes a sentence as CoNLL-U (https://universaldependencies.org/format.html), with "SpaceAfter=No" where a word touches the
 * next, so that common scorers can read it.
 */
void
whence_syntax_to_conllu (const WhenceWord   *words,
                         guint               n_words,
                         const WhenceSyntax *syntax,
                         const char         *id,
                         GString            *out)
{
  g_return_if_fail (words != NULL && syntax != NULL && id != NULL && out != NULL);

  g_string_append_printf (out, "# sent_id = %s\n# text = ", id);
  for (guint i = 0; i < n_words; i++)
    {
      append_word (out, &words[i]);
      if (i + 1 < n_words && !is_glued (words, n_words, i))
        g_string_append_c (out, ' ');
    }
  g_string_append_c (out, '\n');
  for (guint i = 0; i < n_words; i++)
    {
      const char *form = whence_form_get_name (syntax[i].form);

      g_string_append_printf (out, "%u\t", i + 1);
      append_word (out, &words[i]);
      g_string_append_printf (out, "\t_\t%s\t_\t%s\t%d\t%s\t_\t%s\n", whence_upos_get_name (syntax[i].upos),
                              form != NULL ? form : "_", syntax[i].head + 1, whence_deprel_get_name (syntax[i].deprel),
                              is_glued (words, n_words, i) ? "SpaceAfter=No" : "_");
    }
  g_string_append_c (out, '\n');
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What stands between a headline and the text, in lines of its own that end without a stop: "Captain arrested in Oban", "• Iceland walks out".
 * It tells the news in few words, as the headline does. */
#include "whence-standfirst.h"

/* A standfirst has so many lines at most, those that tell who wrote it among them; what goes on longer is a list. */
#define LINES_MOST 10

static gboolean
is_closing (gunichar letter)
{
  GUnicodeType type = g_unichar_type (letter);

  return letter == '"' || letter == '\'' || type == G_UNICODE_CLOSE_PUNCTUATION || type == G_UNICODE_FINAL_PUNCTUATION;
}

/* Whether a paragraph ends as a sentence does. */
static gboolean
ends_sentence (const WhenceArticle   *article,
               const WhenceParagraph *paragraph)
{
  const char *begin = article->text + paragraph->begin, *at = article->text + paragraph->end;
  gunichar letter = 0;

  while (at > begin && (letter == 0 || g_unichar_isspace (letter) || is_closing (letter)))
    {
      at = g_utf8_prev_char (at);
      letter = g_utf8_get_char (at);
    }
  return letter == '.' || letter == '!' || letter == '?' || letter == 0x2026;
}

/**
 * whence_standfirst_find:
 * @article: an article
 * @out_headline: (out): the paragraph of its headline; %G_MAXUINT if it has none
 * @out_text: (out): the first paragraph behind the headline and its standfirst
 */
void
whence_standfirst_find (const WhenceArticle *article,
                        guint               *out_headline,
                        guint               *out_text)
{
  guint headline = 0, text, end;

  while (headline < article->n_paragraphs && article->paragraphs[headline].kind != WHENCE_PARAGRAPH_TITLE)
    headline++;
  *out_headline = G_MAXUINT;
  *out_text = 0;
  if (headline == article->n_paragraphs)
    return;
  text = headline + 1;
  end = MIN (article->n_paragraphs, text + LINES_MOST);
  while (text < end && !(article->paragraphs[text].kind == WHENCE_PARAGRAPH_BODY && ends_sentence (article, &article->paragraphs[text])))
    text++;
  *out_headline = headline;
  *out_text = text < end ? text : headline + 1;
}

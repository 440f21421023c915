/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Captions of pictures, told by the credit at their end: "… in Oslo on Wednesday. Ann Lee/Ellery Post", "… (AP Photo/Ann Lee)". */
#include "whence-caption.h"

#include <string.h>

#define CAPTION_MAX_BYTES 600
#define CREDIT_MAX_WORDS 10
/* What a picture shows is told in few words; this is asked for each date of a sentence. */
#define SCENE_MAX_WORDS 120

/* "Lee/Post": a slash between letters, a capital behind it. */
static gboolean
has_slash (const char *at,
           const char *end)
{
  for (const char *p = at + 1; p + 1 < end; p++)
    if (*p == '/' && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (p))) && g_unichar_isupper (g_utf8_get_char (p + 1)))
      return TRUE;
  return FALSE;
}

/* Whether a word of the stretch names a picture or an agency, with a capital as in a credit or in a bracket. */
static gboolean
has_credit_word (const WhenceSource *source,
                 const char         *at,
                 const char         *end)
{
  while (at < end)
    {
      gsize n = 0;

      while (at + n < end && g_ascii_isalpha (at[n]))
        n++;
      if (n > 1 && (whence_kinds_has_word (source->words->captions, at, n) || (g_ascii_isupper (*at) && whence_kinds_has_word (source->words->agencies, at, n))))
        return TRUE;
      at += MAX (n, 1);
    }
  return FALSE;
}

/* "WTVG" */
static gboolean
is_upper (const char *at,
          const char *end)
{
  if (end - at < 2)
    return FALSE;
  for (; at < end; at++)
    if (!g_ascii_isupper (*at))
      return FALSE;
  return TRUE;
}

static guint
count_words (const char *at,
             const char *end)
{
  guint n = 0;

  for (const char *p = at; p < end; p++)
    n += *p != ' ' && (p == at || p[-1] == ' ');
  return n;
}

/* "(AP Photo/Ann Lee)", "[Photo: Ann Lee]" at the end */
static gboolean
ends_with_bracket (const WhenceSource *source,
                   const char         *begin,
                   const char         *end)
{
  const char *open = NULL;

  if (end > begin && (end[-1] == '.' || end[-1] == '"'))
    end--;
  if (end - begin < 4 || (end[-1] != ')' && end[-1] != ']'))
    return FALSE;
  for (const char *p = begin; p < end; p++)
    if (*p == '(' || *p == '[')
      open = p;
  return open != NULL && open > begin && count_words (open, end) <= CREDIT_MAX_WORDS
         && (has_slash (open, end) || has_credit_word (source, open, end));
}

/* ". Ann Lee/Ellery Post", ". REUTERS/Ann Lee", ". Photograph: Ann Lee" */
static gboolean
ends_with_credit (const WhenceSource *source,
                  const char         *begin,
                  const char         *end)
{
  /* what follows is names alone, or a station's, and no sentence, as most paragraphs end with */
  if (end <= begin || end[-1] == '.')
    return FALSE;
  for (const char *p = begin + 1; p + 2 < end; p++)
    if (*p == ' ' && strchr (".!?)\"", p[-1]) != NULL && g_unichar_isupper (g_utf8_get_char (p + 1)) && count_words (p + 1, end) <= CREDIT_MAX_WORDS)
      {
        gsize n = strcspn (p + 1, " :/");

        if (is_upper (p + 1, end) || has_slash (p + 1, end) || (p[1 + n] == ':' && whence_kinds_has_word (source->words->captions, p + 1, n)))
          return TRUE;
      }
  return FALSE;
}

/**
 * whence_caption_is:
 * @source: the article
 * @sentence: one of its sentences
 *
 * Returns: whether its paragraph is the caption of a picture
 */
gboolean
whence_caption_is (const WhenceSource   *source,
                   const WhenceSentence *sentence)
{
  const WhenceParagraph *paragraph;
  const char *begin, *end;

  if (sentence->paragraph >= source->article->n_paragraphs)
    return FALSE;
  paragraph = &source->article->paragraphs[sentence->paragraph];
  if (paragraph->kind != WHENCE_PARAGRAPH_BODY || paragraph->end - paragraph->begin > CAPTION_MAX_BYTES)
    return FALSE;
  begin = source->article->text + paragraph->begin;
  end = source->article->text + paragraph->end;
  return ends_with_bracket (source, begin, end) || ends_with_credit (source, begin, end);
}

/**
 * whence_caption_is_scene:
 * @source: the article
 * @sentence: one of its sentences
 *
 * "The yard, seen on 2 March. (AP Photo)", "… in this file photo taken on 2 March": when the picture was taken, and nothing that happened.
 *
 * Returns: whether the sentence says that something is seen in a picture
 */
gboolean
whence_caption_is_scene (const WhenceSource   *source,
                         const WhenceSentence *sentence)
{
  gboolean caption;

  if (sentence->n > SCENE_MAX_WORDS)
    return FALSE;
  caption = whence_caption_is (source, sentence);
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      if (caption && whence_source_word_is (source, i, source->words->views))
        return TRUE;
      /* "in this photo", "in a file photo taken" */
      if (i > sentence->first && whence_source_word_is (source, i, source->words->captions)
          && whence_source_word_is (source, i - 1, source->words->view_pointers))
        return TRUE;
    }
  return FALSE;
}

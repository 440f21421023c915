/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The past of a verb: "take", "taking" and "taken" are told as "took". */
#include "whence-kinds-private.h"

#include <string.h>

static gboolean
put_ending (const char *word,
            const char *ending,
            const char *by,
            char       *form)
{
  gsize length = strlen (word), cut = strlen (ending);

  if (length < cut + 2 || strcmp (word + length - cut, ending) != 0)
    return FALSE;
  memcpy (form, word, length - cut);
  strcpy (form + length - cut, by);
  return TRUE;
}

static const char *
find_irregular_past (const WhenceEventWords *words,
                     const char             *base)
{
  for (guint i = 0; i < words->n_irregular; i++)
    if (g_str_equal (words->irregular[i][1], base))
      return words->irregular[i][0];
  for (guint i = 0; i < words->modals->n_pasts; i++)
    if (g_str_equal (words->modals->pasts[i][0], base))
      return words->modals->pasts[i][1];
  return NULL;
}

/* "stop" doubles its last letter, "visit" and "open" do not. */
static gboolean
doubles (const char *verb)
{
  gsize length = strlen (verb);
  guint vowels = 0;

  for (gsize i = 0; i < length; i++)
    vowels += strchr ("aeiou", verb[i]) != NULL;
  return length >= 3 && vowels == 1 && strchr ("aeiouwxy", verb[length - 1]) == NULL && strchr ("aeiou", verb[length - 2]) != NULL;
}

/* "repay", "oversee": the past of the verb behind what is put before it. */
static gboolean
make_led_past (const WhenceEventWords *words, const char *base, char *past)
{
  for (guint i = 0; words->before_verbs != NULL && words->before_verbs[i] != NULL; i++)
    {
      gsize n = strlen (words->before_verbs[i]);
      const char *irregular = g_str_has_prefix (base, words->before_verbs[i]) && strlen (base + n) > 2 ? find_irregular_past (words, base + n) : NULL;

      if (irregular == NULL)
        continue;
      g_snprintf (past, WHENCE_KINDS_WORD_MAX + 2, "%s%s", words->before_verbs[i], irregular);
      return TRUE;
    }
  return FALSE;
}

/* @surely: whether @base is surely a verb's base form, and not what was left of another word */
static gboolean
make_past (const WhenceEventWords *words, const char *base, gboolean surely, char *past)
{
  const char *irregular = find_irregular_past (words, base);

  if (irregular != NULL)
    {
      g_strlcpy (past, irregular, WHENCE_KINDS_WORD_MAX + 2);
      return TRUE;
    }
  if (make_led_past (words, base, past))
    return TRUE;
  if (!surely && whence_kinds_find_exact (words, base, strlen (base), WHENCE_KIND_WORD_VERB) == NULL)
    return FALSE;
  for (guint i = 0; i < words->n_pasts; i++)
    if (put_ending (base, words->pasts[i][0], words->pasts[i][1], past))
      {
        /* the last of them is added to the whole word */
        if (i + 1 == words->n_pasts && doubles (base))
          g_snprintf (past, WHENCE_KINDS_WORD_MAX + 2, "%s%c%s", base, base[strlen (base) - 1], words->pasts[i][1]);
        return TRUE;
      }
  return FALSE;
}

/* "taken", "lost": the base form of an irregular one, which may be the past itself. */
static const char *
find_irregular_base (const WhenceEventWords *words,
                     const char             *form)
{
  for (guint i = 0; i < words->n_irregular; i++)
    if (*words->irregular[i][0] == *form && g_str_equal (words->irregular[i][0], form))
      return words->irregular[i][1];
  return NULL;
}

/**
 * whence_kinds_get_past_of_base:
 * @words: the words of the language
 * @word: the base form of a verb as it stands in the text: "take"
 * @length: bytes of it
 *
 * Returns: (transfer full) (nullable): its past: "took", "reopened"
 */
char *
whence_kinds_get_past_of_base (const WhenceEventWords *words,
                               const char             *word,
                               gsize                   length)
{
  char base[WHENCE_KINDS_WORD_MAX], past[WHENCE_KINDS_WORD_MAX + 2];

  return whence_kinds_fold (word, length, base) && make_past (words, base, TRUE, past) ? g_strdup (past) : NULL;
}

/**
 * whence_kinds_is_participle:
 * @words: the words of the language
 * @word: a verb as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether it is nothing but a participle: "broken", which is no past
 */
gboolean
whence_kinds_is_participle (const WhenceEventWords *words,
                            const char             *word,
                            gsize                   length)
{
  char folded[WHENCE_KINDS_WORD_MAX];
  const char *base = NULL, *past;

  if (!whence_kinds_has_past_ending (words, word, length) && whence_kinds_fold (word, length, folded))
    base = find_irregular_base (words, folded);
  past = base != NULL ? find_irregular_past (words, base) : NULL;
  return past != NULL && !g_str_equal (past, folded) && !g_str_equal (base, folded);
}

static gboolean
has_ending (const char *word,
            gsize       length,
            const char *ending)
{
  gsize n = ending != NULL ? strlen (ending) : 0;

  return n > 0 && length > n && g_ascii_strncasecmp (word + length - n, ending, n) == 0;
}

/**
 * whence_kinds_has_past_ending:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether it ends, in whatever case, as most verbs do in the past: "signed", but "seed" too
 */
gboolean
whence_kinds_has_past_ending (const WhenceEventWords *words,
                              const char             *word,
                              gsize                   length)
{
  return has_ending (word, length, words->past_ending);
}

/**
 * whence_kinds_has_adverb_ending:
 * @words: the words of the language
 * @word: a word as it stands in the text
 * @length: bytes of it
 *
 * Returns: whether it ends, in whatever case, as most adverbs do: "newly", but "family" too
 */
gboolean
whence_kinds_has_adverb_ending (const WhenceEventWords *words,
                                const char             *word,
                                gsize                   length)
{
  return has_ending (word, length, words->adverb_ending);
}

/**
 * whence_kinds_get_past:
 * @words: the words of the language
 * @word: a gerund or participle as it stands in the text: "taking", "taken", "opened"
 * @length: bytes of it
 * @past: (out): where the past goes that a finite clause has: "took"
 * @size: bytes of @past
 *
 * Returns: whether the verb is known
 */
gboolean
whence_kinds_get_past (const WhenceEventWords *words,
                       const char             *word,
                       gsize                   length,
                       char                   *past,
                       gsize                   size)
{
  char folded[WHENCE_KINDS_WORD_MAX], base[WHENCE_KINDS_WORD_MAX + 2];
  const char *irregular;

  if (size < WHENCE_KINDS_WORD_MAX + 2 || words->gerund == NULL || !whence_kinds_fold (word, length, folded))
    return FALSE;
  if (!g_str_has_suffix (folded, words->gerund))
    {
      irregular = find_irregular_base (words, folded);
      g_strlcpy (past, irregular != NULL ? find_irregular_past (words, irregular) : folded, size);
      return TRUE;
    }
  if (!put_ending (folded, words->gerund, "", base) || strlen (base) < 2)
    return FALSE;
  /* "riding" is of no "rid" */
  if (doubles (base))
    {
      char whole[WHENCE_KINDS_WORD_MAX + 2];

      if (put_ending (folded, words->gerund, words->mute, whole) && find_irregular_past (words, whole) != NULL)
        return make_past (words, whole, FALSE, past);
    }
  if (make_past (words, base, FALSE, past))
    return TRUE;
  length = strlen (base);
  /* "winning", "stopping" */
  if (base[length - 1] == base[length - 2])
    {
      base[length - 1] = '\0';
      if (find_irregular_past (words, base) != NULL)
        return make_past (words, base, FALSE, past);
      if (whence_kinds_find_exact (words, base, strlen (base), WHENCE_KIND_WORD_VERB) != NULL)
        {
          g_snprintf (past, (gulong) size, "%s%c%s", base, base[length - 2], words->pasts[words->n_pasts - 1][1]);
          return TRUE;
        }
    }
  return put_ending (folded, words->gerund, words->mute, base) && make_past (words, base, FALSE, past);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words that dates, weather and the page's own notes are made of: English, and the German names of days and months.  Letters beyond ASCII
 * are as they are written, since only the others are looked up in lower case. */

#include "whence-line-words.h"

#include <string.h>

/* Sorted; lower case; a stop at the end is cut off. */
static const struct
{
  const char *text;
  WhenceLineWord word_class;
} words[] = {
  { "&", WHENCE_LINE_WORD_SMALL },
  { "a", WHENCE_LINE_WORD_SMALL },
  { "a.d", WHENCE_LINE_WORD_ERA },
  { "a.m", WHENCE_LINE_WORD_CLOCK },
  { "ab", WHENCE_LINE_WORD_LEAD },
  { "about", WHENCE_LINE_WORD_LEAD },
  { "accepted", WHENCE_LINE_WORD_CHANGED },
  { "accessed", WHENCE_LINE_WORD_ASIDE },
  { "ad", WHENCE_LINE_WORD_ERA },
  { "aedt", WHENCE_LINE_WORD_CLOCK },
  { "aest", WHENCE_LINE_WORD_CLOCK },
  { "after", WHENCE_LINE_WORD_LEAD },
  { "ago", WHENCE_LINE_WORD_CLOCK },
  { "akdt", WHENCE_LINE_WORD_CLOCK },
  { "akst", WHENCE_LINE_WORD_CLOCK },
  { "aktualisiert", WHENCE_LINE_WORD_CHANGED },
  { "aktualisierung", WHENCE_LINE_WORD_CHANGED },
  { "am", WHENCE_LINE_WORD_CLOCK },
  { "amended", WHENCE_LINE_WORD_CHANGED },
  { "an", WHENCE_LINE_WORD_SMALL },
  { "analyst", WHENCE_LINE_WORD_JOB },
  { "and", WHENCE_LINE_WORD_LEAD },
  { "apr", WHENCE_LINE_WORD_MONTH },
  { "april", WHENCE_LINE_WORD_MONTH },
  { "argued", WHENCE_LINE_WORD_ASIDE },
  { "around", WHENCE_LINE_WORD_LEAD },
  { "article", WHENCE_LINE_WORD_COUNT },
  { "at", WHENCE_LINE_WORD_CLOCK },
  { "auf", WHENCE_LINE_WORD_SMALL },
  { "aug", WHENCE_LINE_WORD_MONTH },
  { "august", WHENCE_LINE_WORD_MONTH },
  { "author", WHENCE_LINE_WORD_JOB },
  { "autumn", WHENCE_LINE_WORD_SEASON },
  { "b.c", WHENCE_LINE_WORD_ERA },
  { "bc", WHENCE_LINE_WORD_ERA },
  { "bce", WHENCE_LINE_WORD_ERA },
  { "before", WHENCE_LINE_WORD_LEAD },
  { "bei", WHENCE_LINE_WORD_SMALL },
  { "bild", WHENCE_LINE_WORD_ASIDE },
  { "bis", WHENCE_LINE_WORD_LEAD },
  { "bookmarks", WHENCE_LINE_WORD_COUNT },
  { "bst", WHENCE_LINE_WORD_CLOCK },
  { "bureau", WHENCE_LINE_WORD_JOB },
  { "by", WHENCE_LINE_WORD_LEAD },
  { "c", WHENCE_LINE_WORD_UNIT },
  { "ca", WHENCE_LINE_WORD_LEAD },
  { "caption", WHENCE_LINE_WORD_ASIDE },
  { "cdt", WHENCE_LINE_WORD_CLOCK },
  { "ce", WHENCE_LINE_WORD_ERA },
  { "cest", WHENCE_LINE_WORD_CLOCK },
  { "cet", WHENCE_LINE_WORD_CLOCK },
  { "christmas", WHENCE_LINE_WORD_SEASON },
  { "circa", WHENCE_LINE_WORD_LEAD },
  { "claps", WHENCE_LINE_WORD_COUNT },
  { "clear", WHENCE_LINE_WORD_WEATHER },
  { "cloudy", WHENCE_LINE_WORD_WEATHER },
  { "columnist", WHENCE_LINE_WORD_JOB },
  { "comment", WHENCE_LINE_WORD_COUNT },
  { "comments", WHENCE_LINE_WORD_COUNT },
  { "contributor", WHENCE_LINE_WORD_JOB },
  { "contributors", WHENCE_LINE_WORD_JOB },
  { "copyright", WHENCE_LINE_WORD_RIGHTS },
  { "corrected", WHENCE_LINE_WORD_CHANGED },
  { "correspondent", WHENCE_LINE_WORD_JOB },
  { "correspondents", WHENCE_LINE_WORD_JOB },
  { "created", WHENCE_LINE_WORD_TOLD },
  { "creation", WHENCE_LINE_WORD_COUNT },
  { "credit", WHENCE_LINE_WORD_ASIDE },
  { "cst", WHENCE_LINE_WORD_CLOCK },
  { "daily", WHENCE_LINE_WORD_SMALL },
  { "das", WHENCE_LINE_WORD_SMALL },
  { "date", WHENCE_LINE_WORD_TOLD },
  { "dated", WHENCE_LINE_WORD_TOLD },
  { "dec", WHENCE_LINE_WORD_MONTH },
  { "december", WHENCE_LINE_WORD_MONTH },
  { "decided", WHENCE_LINE_WORD_TOLD },
  { "dem", WHENCE_LINE_WORD_SMALL },
  { "den", WHENCE_LINE_WORD_SMALL },
  { "der", WHENCE_LINE_WORD_SMALL },
  { "des", WHENCE_LINE_WORD_SMALL },
  { "dez", WHENCE_LINE_WORD_MONTH },
  { "dezember", WHENCE_LINE_WORD_MONTH },
  { "di", WHENCE_LINE_WORD_WEEKDAY },
  { "die", WHENCE_LINE_WORD_SMALL },
  { "dienstag", WHENCE_LINE_WORD_WEEKDAY },
  { "do", WHENCE_LINE_WORD_WEEKDAY },
  { "donnerstag", WHENCE_LINE_WORD_WEEKDAY },
  { "early", WHENCE_LINE_WORD_LEAD },
  { "easter", WHENCE_LINE_WORD_SEASON },
  { "edited", WHENCE_LINE_WORD_CHANGED },
  { "edition", WHENCE_LINE_WORD_ISSUE },
  { "editor", WHENCE_LINE_WORD_JOB },
  { "editors", WHENCE_LINE_WORD_JOB },
  { "edt", WHENCE_LINE_WORD_CLOCK },
  { "eest", WHENCE_LINE_WORD_CLOCK },
  { "eet", WHENCE_LINE_WORD_CLOCK },
  { "embargoed", WHENCE_LINE_WORD_TOLD },
  { "erschienen", WHENCE_LINE_WORD_TOLD },
  { "est", WHENCE_LINE_WORD_CLOCK },
  { "et", WHENCE_LINE_WORD_CLOCK },
  { "f", WHENCE_LINE_WORD_UNIT },
  { "fall", WHENCE_LINE_WORD_SEASON },
  { "feb", WHENCE_LINE_WORD_MONTH },
  { "februar", WHENCE_LINE_WORD_MONTH },
  { "february", WHENCE_LINE_WORD_MONTH },
  { "filed", WHENCE_LINE_WORD_TOLD },
  { "filing", WHENCE_LINE_WORD_COUNT },
  { "first", WHENCE_LINE_WORD_BESIDE },
  { "fog", WHENCE_LINE_WORD_WEATHER },
  { "for", WHENCE_LINE_WORD_SMALL },
  { "foto", WHENCE_LINE_WORD_ASIDE },
  { "fr", WHENCE_LINE_WORD_WEEKDAY },
  { "freitag", WHENCE_LINE_WORD_WEEKDAY },
  { "fri", WHENCE_LINE_WORD_WEEKDAY },
  { "friday", WHENCE_LINE_WORD_WEEKDAY },
  { "from", WHENCE_LINE_WORD_LEAD },
  { "frühjahr", WHENCE_LINE_WORD_SEASON },
  { "frühling", WHENCE_LINE_WORD_SEASON },
  { "für", WHENCE_LINE_WORD_SMALL },
  { "gmt", WHENCE_LINE_WORD_CLOCK },
  { "herbst", WHENCE_LINE_WORD_SEASON },
  { "hits", WHENCE_LINE_WORD_COUNT },
  { "hkt", WHENCE_LINE_WORD_CLOCK },
  { "hour", WHENCE_LINE_WORD_CLOCK },
  { "hours", WHENCE_LINE_WORD_CLOCK },
  { "hrs", WHENCE_LINE_WORD_CLOCK },
  { "hst", WHENCE_LINE_WORD_CLOCK },
  { "idt", WHENCE_LINE_WORD_CLOCK },
  { "image", WHENCE_LINE_WORD_ASIDE },
  { "in", WHENCE_LINE_WORD_SMALL },
  { "issue", WHENCE_LINE_WORD_ISSUE },
  { "issued", WHENCE_LINE_WORD_TOLD },
  { "ist", WHENCE_LINE_WORD_CLOCK },
  { "jan", WHENCE_LINE_WORD_MONTH },
  { "januar", WHENCE_LINE_WORD_MONTH },
  { "january", WHENCE_LINE_WORD_MONTH },
  { "journal", WHENCE_LINE_WORD_SMALL },
  { "journalist", WHENCE_LINE_WORD_JOB },
  { "jst", WHENCE_LINE_WORD_CLOCK },
  { "jul", WHENCE_LINE_WORD_MONTH },
  { "juli", WHENCE_LINE_WORD_MONTH },
  { "july", WHENCE_LINE_WORD_MONTH },
  { "jun", WHENCE_LINE_WORD_MONTH },
  { "june", WHENCE_LINE_WORD_MONTH },
  { "juni", WHENCE_LINE_WORD_MONTH },
  { "kst", WHENCE_LINE_WORD_CLOCK },
  { "last", WHENCE_LINE_WORD_BESIDE },
  { "late", WHENCE_LINE_WORD_LEAD },
  { "light", WHENCE_LINE_WORD_WEATHER },
  { "like", WHENCE_LINE_WORD_COUNT },
  { "likes", WHENCE_LINE_WORD_COUNT },
  { "magazine", WHENCE_LINE_WORD_SMALL },
  { "mai", WHENCE_LINE_WORD_MONTH },
  { "mar", WHENCE_LINE_WORD_MONTH },
  { "march", WHENCE_LINE_WORD_MONTH },
  { "may", WHENCE_LINE_WORD_MONTH },
  { "mdt", WHENCE_LINE_WORD_CLOCK },
  { "mi", WHENCE_LINE_WORD_WEEKDAY },
  { "mid", WHENCE_LINE_WORD_LEAD },
  { "min", WHENCE_LINE_WORD_CLOCK },
  { "mins", WHENCE_LINE_WORD_CLOCK },
  { "minute", WHENCE_LINE_WORD_CLOCK },
  { "minutes", WHENCE_LINE_WORD_CLOCK },
  { "mit", WHENCE_LINE_WORD_SMALL },
  { "mittwoch", WHENCE_LINE_WORD_WEEKDAY },
  { "mo", WHENCE_LINE_WORD_WEEKDAY },
  { "modified", WHENCE_LINE_WORD_CHANGED },
  { "mon", WHENCE_LINE_WORD_WEEKDAY },
  { "monday", WHENCE_LINE_WORD_WEEKDAY },
  { "montag", WHENCE_LINE_WORD_WEEKDAY },
  { "mostly", WHENCE_LINE_WORD_WEATHER },
  { "mrz", WHENCE_LINE_WORD_MONTH },
  { "msk", WHENCE_LINE_WORD_CLOCK },
  { "mst", WHENCE_LINE_WORD_CLOCK },
  { "märz", WHENCE_LINE_WORD_MONTH },
  { "news", WHENCE_LINE_WORD_SMALL },
  { "newspaper", WHENCE_LINE_WORD_SMALL },
  { "no", WHENCE_LINE_WORD_SMALL },
  { "nov", WHENCE_LINE_WORD_MONTH },
  { "november", WHENCE_LINE_WORD_MONTH },
  { "number", WHENCE_LINE_WORD_ISSUE },
  { "nzdt", WHENCE_LINE_WORD_CLOCK },
  { "nzst", WHENCE_LINE_WORD_CLOCK },
  { "oct", WHENCE_LINE_WORD_MONTH },
  { "october", WHENCE_LINE_WORD_MONTH },
  { "of", WHENCE_LINE_WORD_SMALL },
  { "okt", WHENCE_LINE_WORD_MONTH },
  { "oktober", WHENCE_LINE_WORD_MONTH },
  { "on", WHENCE_LINE_WORD_BESIDE },
  { "online", WHENCE_LINE_WORD_SMALL },
  { "overcast", WHENCE_LINE_WORD_WEATHER },
  { "p.m", WHENCE_LINE_WORD_CLOCK },
  { "page", WHENCE_LINE_WORD_COUNT },
  { "pages", WHENCE_LINE_WORD_COUNT },
  { "partly", WHENCE_LINE_WORD_WEATHER },
  { "pdt", WHENCE_LINE_WORD_CLOCK },
  { "photo", WHENCE_LINE_WORD_ASIDE },
  { "photograph", WHENCE_LINE_WORD_ASIDE },
  { "photographs", WHENCE_LINE_WORD_ASIDE },
  { "photos", WHENCE_LINE_WORD_ASIDE },
  { "picture", WHENCE_LINE_WORD_ASIDE },
  { "pictured", WHENCE_LINE_WORD_ASIDE },
  { "pkt", WHENCE_LINE_WORD_CLOCK },
  { "pm", WHENCE_LINE_WORD_CLOCK },
  { "post", WHENCE_LINE_WORD_COUNT },
  { "posted", WHENCE_LINE_WORD_TOLD },
  { "posting", WHENCE_LINE_WORD_COUNT },
  { "press", WHENCE_LINE_WORD_COUNT },
  { "pst", WHENCE_LINE_WORD_CLOCK },
  { "pt", WHENCE_LINE_WORD_CLOCK },
  { "publication", WHENCE_LINE_WORD_COUNT },
  { "published", WHENCE_LINE_WORD_TOLD },
  { "quote", WHENCE_LINE_WORD_COUNT },
  { "quotes", WHENCE_LINE_WORD_COUNT },
  { "rain", WHENCE_LINE_WORD_WEATHER },
  { "rainy", WHENCE_LINE_WORD_WEATHER },
  { "read", WHENCE_LINE_WORD_COUNT },
  { "reading", WHENCE_LINE_WORD_COUNT },
  { "received", WHENCE_LINE_WORD_ASIDE },
  { "release", WHENCE_LINE_WORD_COUNT },
  { "replies", WHENCE_LINE_WORD_COUNT },
  { "reply", WHENCE_LINE_WORD_COUNT },
  { "report", WHENCE_LINE_WORD_COUNT },
  { "reporter", WHENCE_LINE_WORD_JOB },
  { "reporters", WHENCE_LINE_WORD_JOB },
  { "repost", WHENCE_LINE_WORD_COUNT },
  { "reposts", WHENCE_LINE_WORD_COUNT },
  { "retrieved", WHENCE_LINE_WORD_ASIDE },
  { "retweet", WHENCE_LINE_WORD_COUNT },
  { "retweets", WHENCE_LINE_WORD_COUNT },
  { "reviewed", WHENCE_LINE_WORD_CHANGED },
  { "revised", WHENCE_LINE_WORD_CHANGED },
  { "sa", WHENCE_LINE_WORD_WEEKDAY },
  { "samstag", WHENCE_LINE_WORD_WEEKDAY },
  { "sast", WHENCE_LINE_WORD_CLOCK },
  { "sat", WHENCE_LINE_WORD_WEEKDAY },
  { "saturday", WHENCE_LINE_WORD_WEEKDAY },
  { "sec", WHENCE_LINE_WORD_COUNT },
  { "seit", WHENCE_LINE_WORD_LEAD },
  { "sep", WHENCE_LINE_WORD_MONTH },
  { "sept", WHENCE_LINE_WORD_MONTH },
  { "september", WHENCE_LINE_WORD_MONTH },
  { "share", WHENCE_LINE_WORD_COUNT },
  { "shares", WHENCE_LINE_WORD_COUNT },
  { "showers", WHENCE_LINE_WORD_WEATHER },
  { "since", WHENCE_LINE_WORD_LEAD },
  { "sky", WHENCE_LINE_WORD_WEATHER },
  { "snow", WHENCE_LINE_WORD_WEATHER },
  { "so", WHENCE_LINE_WORD_WEEKDAY },
  { "sommer", WHENCE_LINE_WORD_SEASON },
  { "sonnabend", WHENCE_LINE_WORD_WEEKDAY },
  { "sonntag", WHENCE_LINE_WORD_WEEKDAY },
  { "source", WHENCE_LINE_WORD_ASIDE },
  { "spring", WHENCE_LINE_WORD_SEASON },
  { "staff", WHENCE_LINE_WORD_JOB },
  { "story", WHENCE_LINE_WORD_COUNT },
  { "summer", WHENCE_LINE_WORD_SEASON },
  { "sun", WHENCE_LINE_WORD_WEEKDAY },
  { "sunday", WHENCE_LINE_WORD_WEEKDAY },
  { "sunny", WHENCE_LINE_WORD_WEATHER },
  { "the", WHENCE_LINE_WORD_SMALL },
  { "thu", WHENCE_LINE_WORD_WEEKDAY },
  { "thur", WHENCE_LINE_WORD_WEEKDAY },
  { "thurs", WHENCE_LINE_WORD_WEEKDAY },
  { "thursday", WHENCE_LINE_WORD_WEEKDAY },
  { "to", WHENCE_LINE_WORD_LEAD },
  { "today", WHENCE_LINE_WORD_WEATHER },
  { "tue", WHENCE_LINE_WORD_WEEKDAY },
  { "tues", WHENCE_LINE_WORD_WEEKDAY },
  { "tuesday", WHENCE_LINE_WORD_WEEKDAY },
  { "uhr", WHENCE_LINE_WORD_CLOCK },
  { "uk", WHENCE_LINE_WORD_CLOCK },
  { "um", WHENCE_LINE_WORD_CLOCK },
  { "und", WHENCE_LINE_WORD_SMALL },
  { "until", WHENCE_LINE_WORD_LEAD },
  { "update", WHENCE_LINE_WORD_CHANGED },
  { "updated", WHENCE_LINE_WORD_CHANGED },
  { "upload", WHENCE_LINE_WORD_COUNT },
  { "uploaded", WHENCE_LINE_WORD_TOLD },
  { "utc", WHENCE_LINE_WORD_CLOCK },
  { "veröffentlicht", WHENCE_LINE_WORD_TOLD },
  { "via", WHENCE_LINE_WORD_SMALL },
  { "view", WHENCE_LINE_WORD_COUNT },
  { "views", WHENCE_LINE_WORD_COUNT },
  { "vol", WHENCE_LINE_WORD_ISSUE },
  { "volume", WHENCE_LINE_WORD_ISSUE },
  { "vom", WHENCE_LINE_WORD_SMALL },
  { "weather", WHENCE_LINE_WORD_WEATHER },
  { "wed", WHENCE_LINE_WORD_WEEKDAY },
  { "wednesday", WHENCE_LINE_WORD_WEEKDAY },
  { "weekly", WHENCE_LINE_WORD_SMALL },
  { "winter", WHENCE_LINE_WORD_SEASON },
  { "with", WHENCE_LINE_WORD_SMALL },
  { "word", WHENCE_LINE_WORD_COUNT },
  { "words", WHENCE_LINE_WORD_COUNT },
  { "writer", WHENCE_LINE_WORD_JOB },
  { "writers", WHENCE_LINE_WORD_JOB },
  { "z", WHENCE_LINE_WORD_CLOCK },
  { "zum", WHENCE_LINE_WORD_SMALL },
  { "zur", WHENCE_LINE_WORD_SMALL },
  { "©", WHENCE_LINE_WORD_RIGHTS },
  { "Änderung", WHENCE_LINE_WORD_CHANGED },
};

/* Where the words begin that have a first byte. */
static const guint16 *
begins_get (void)
{
  static guint16 begins[257];
  static gsize done;

  if (g_once_init_enter (&done))
    {
      guint16 n = 0;

      for (guint byte = 0; byte < 256; byte++)
        {
          begins[byte] = n;
          while (n < G_N_ELEMENTS (words) && (guint8) words[n].text[0] == byte)
            n++;
        }
      begins[256] = n;
      g_once_init_leave (&done, 1);
    }
  return begins;
}

/**
 * whence_line_word_classify:
 * @word: a word in lower case, without a stop at its end
 * @length: bytes of @word
 *
 * Returns: what it says of its line
 */
WhenceLineWord
whence_line_word_classify (const char *word, gsize length)
{
  const guint16 *begins = begins_get ();
  gsize low = length > 0 ? begins[(guint8) word[0]] : 0, high = length > 0 ? begins[(guint8) word[0] + 1] : 0;

  while (low < high)
    {
      gsize middle = low + (high - low) / 2;
      gint order = strncmp (words[middle].text, word, length);

      if (order == 0 && words[middle].text[length] == '\0')
        return words[middle].word_class;
      if (order < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return WHENCE_LINE_WORD_OTHER;
}

/**
 * whence_line_count_words:
 * @line: UTF-8
 *
 * Returns: how many words it has, that is what spaces part
 */
guint
whence_line_count_words (const char *line)
{
  guint n = 0;

  for (const char *p = line; *p != '\0'; p++)
    n += *p != ' ' && (p == line || p[-1] == ' ');
  return n;
}

/**
 * whence_line_is_term:
 * @line: UTF-8, without white space at its ends
 * @length: bytes of @line
 *
 * Returns: whether the line only says that the next tells when what stands before it was so: "In office"
 */
gboolean
whence_line_is_term (const char *line,
                     gsize       length)
{
  static const char *const terms[] = { "in office", "assumed office", "incumbent", "in role", "reign", "in power", "in command" };

  for (gsize i = 0; i < G_N_ELEMENTS (terms); i++)
    if (strlen (terms[i]) == length && g_ascii_strncasecmp (line, terms[i], length) == 0)
      return TRUE;
  return FALSE;
}

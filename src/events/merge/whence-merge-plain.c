/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tellings in a language of which no event words are known: nothing is known of what is done by whom, so that only those of one time are one event
 * that tell the same in the same words, whatever the words of the date. */
#include "whence-merge-plain.h"

#include <string.h>

#include "whence-edtf.h"

#define SOURCE_CONFIDENCE 5
/* Shorter words are of grammar, or lead to a date. */
#define WORD_LEAST 3
/* So many words tell something. */
#define WORDS_LEAST 3

static gboolean
is_letter (const char *at)
{
  return g_unichar_isalnum (g_utf8_get_char (at));
}

/* Adds the words between, folded, each with a space behind it.  Returns: how many */
static guint
add_words (GString    *key,
           const char *begin,
           const char *end)
{
  guint n = 0;

  while (begin < end)
    {
      const char *word = begin;
      glong length = 0;
      g_autofree char *folded = NULL;

      for (; begin < end && is_letter (begin); begin = g_utf8_next_char (begin))
        length++;
      folded = g_utf8_casefold (word, begin - word);
      if (length >= WORD_LEAST || (length > 0 && g_ascii_isdigit (*folded)))
        {
          g_string_append_printf (key, "%s ", folded);
          n++;
        }
      if (begin < end && !is_letter (begin))
        begin = g_utf8_next_char (begin);
    }
  return n;
}

/* The date and the words of the passage around those of the date. */
static char *
make_key (const WhenceEvent *event)
{
  const WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  const char *text = mention->article->text;
  guint32 begin = CLAMP (mention->expression_begin, mention->begin, mention->end), end = CLAMP (mention->expression_end, mention->begin, mention->end);
  g_autofree char *date = whence_edtf_format (&event->span);
  GString *key = g_string_new (date);
  guint n;

  g_string_append_c (key, ' ');
  n = add_words (key, text + mention->begin, text + begin) + add_words (key, text + end, text + mention->end);
  if (n < WORDS_LEAST)
    g_string_append (key, event->id);
  return g_string_free (key, FALSE);
}

static void
add_telling (WhenceEvent       *event,
             const WhenceEvent *telling)
{
  for (guint i = 0; i < telling->mentions->len; i++)
    {
      WhenceMention *mention = whence_mention_copy (g_ptr_array_index (telling->mentions, i));

      g_free (mention->joined);
      mention->joined = g_strdup ("same-date shared-words");
      g_ptr_array_add (event->mentions, mention);
    }
  event->confidence = (guint8) MIN (99, event->confidence + SOURCE_CONFIDENCE);
}

/**
 * whence_merge_add_plain:
 * @events: (element-type WhenceEvent) (inout): events, to which what is made of @tellings is added
 * @tellings: (element-type WhenceEvent): of languages of which no event words are known, in one order whatever that of their articles
 */
void
whence_merge_add_plain (GPtrArray       *events,
                        const GPtrArray *tellings)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < tellings->len; i++)
    {
      const WhenceEvent *telling = g_ptr_array_index (tellings, i);
      char *key = make_key (telling);
      WhenceEvent *event = g_hash_table_lookup (found, key);

      if (event != NULL)
        {
          add_telling (event, telling);
          g_free (key);
          continue;
        }
      event = whence_event_copy (telling);
      g_hash_table_insert (found, key, event);
      g_ptr_array_add (events, event);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What the core says in enums and numbers, in words that a reader understands.
 *
 * Patterns have named places, "{day} {month} {year}", so that a translator sees what goes where and may order them freely. */

#include "config.h"

#include "whence-words.h"

#include <glib/gi18n-lib.h>
#include <stdarg.h>
#include <string.h>

#include "whence-tick-words.h"

/* ORDER KIND */
static const struct
{
  const char *name;
  const char *symbol;
} kinds[] = {
  { N_("Other"), "•" },
  { N_("Visit"), "➔" },
  { N_("Meeting"), "⚇" },
  { N_("Talks"), "⇋" },
  { N_("Agreement"), "✍" },
  { N_("Election"), "☑" },
  { N_("Office"), "⚑" },
  { N_("War"), "⚔" },
  { N_("Drill"), "⚐" },
  { N_("Law"), "§" },
  { N_("Court"), "⚖" },
  { N_("Trade"), "⛁" },
  { N_("Statement"), "❝" },
  { N_("Sport"), "◎" },
  { N_("Culture"), "♪" },
  { N_("Science"), "⚛" },
  { N_("Disaster"), "⚠" },
  { N_("Death"), "†" },
  { N_("Birth"), "✻" },
  { N_("Marriage"), "⚭" },
  { N_("Education"), "✎" },
  { N_("Award"), "★" },
  { N_("Founding"), "❖" },
  { N_("Construction"), "⌂" },
  { N_("Protest"), "‼" },
  { N_("Crime"), "✖" },
  { N_("Business"), "⚙" },
  { N_("Economy"), "¤" },
  { N_("Politics"), "♜" },
  { N_("Health"), "✚" },
  { N_("Transport"), "✈" },
};
G_STATIC_ASSERT (G_N_ELEMENTS (kinds) == WHENCE_N_KINDS);

/* ORDER REASON.  The best sentence that can be filled is taken: with the words counted from, else with the article's date, else plain. */
static const struct
{
  const char *plain;
  const char *with_date;
  const char *with_anchor;
} reasons[] = {
  /* Translators: in the sentences of this table {words} are the article's words for the date ("just over a year ago"), {date} is
   * the article's own date ("14–15 May 2024") and {anchor} the words of another date in the article. */
  { N_("“{words}” gives no date on the calendar."), NULL, NULL },
  { N_("The article says it outright: “{words}”."), NULL, NULL },
  { N_("“{words}” shares its month or year with the date beside it."), NULL,
    N_("“{words}” shares its month or year with “{anchor}” beside it.") },
  { N_("“{words}” is counted from the article’s own date."),
    N_("“{words}” is counted from the article’s own date, {date}."), NULL },
  { N_("“{words}” is the day of the article’s own date."),
    N_("“{words}” is the day of the article’s own date, {date}."), NULL },
  { N_("“{words}” is the nearest one before the article’s own date, for the sentence tells of the past."),
    N_("“{words}” is the nearest one before the article’s own date, {date}, for the sentence tells of the past."), NULL },
  { N_("“{words}” is the nearest one after the article’s own date, for the sentence tells of what is to come."),
    N_("“{words}” is the nearest one after the article’s own date, {date}, for the sentence tells of what is to come."),
    NULL },
  { N_("“{words}” is the one nearest to the article’s own date; the sentence does not say whether before or after."),
    N_("“{words}” is the one nearest to the article’s own date, {date}; the sentence does not say whether before or after."),
    NULL },
  { N_("“{words}” is counted from a date that the text gives."), NULL,
    N_("“{words}” is counted from “{anchor}”, which the text gives.") },
  { N_("“{words}” falls in the time that the text is telling of."), NULL,
    N_("“{words}” falls in the time that the text is telling of, “{anchor}”.") },
  { N_("“{words}” is a day of the calendar, reckoned for its year."),
    N_("“{words}” is a day of the calendar, reckoned for its year from the article’s own date, {date}."), NULL },
  { N_("“{words}” can be read with day or month first; the other dates of the article settle which."), NULL,
    N_("“{words}” can be read with day or month first; “{anchor}” settles which.") },
  { N_("“{words}” says how long, not when."), NULL, NULL },
  { N_("“{words}” leads back to the beginning."),
    N_("“{words}” leads back to the beginning, counted from the article’s own date, {date}."),
    N_("“{words}” leads back to the beginning, counted from “{anchor}”.") },
  { N_("“{words}” lies between the dates told before and after it."), NULL,
    N_("“{words}” lies between the dates told before and after it; “{anchor}” is one of them.") },
  { N_("“{words}” is counted from something of which another article tells the day."), NULL,
    N_("“{words}” is counted from “{anchor}”, of which another article tells the day.") },
  { N_("“{words}” comes round again and again."), NULL, NULL },
  { N_("You set this date."), NULL, NULL },
};
G_STATIC_ASSERT (G_N_ELEMENTS (reasons) == WHENCE_N_REASONS);

/* ORDER EVIDENCE */
static const struct
{
  const char *name;
  const char *plain;
  const char *with_words;
} evidences[] = {
  /* Translators: in this table the first text of each row is short and stands beside an article's date, the sentences follow on
   * one that names that date.  {words} are words of the article, {other} is the title of another article. */
  { N_("set by you"), N_("You set that date."), NULL },
  { N_("given with the article"), N_("That date was given with the article."), NULL },
  { N_("from the byline"), N_("That date stands at the head of the article."),
    N_("That date stands at the head of the article: “{words}”.") },
  { N_("from the dateline"), N_("That date is in the article’s dateline."),
    N_("That date is in the article’s dateline: “{words}”.") },
  { N_("implied by the text"), N_("That date is implied by what the article tells."),
    N_("That date is implied by what the article tells: “{words}” fits no other.") },
  { N_("from another article"), N_("That date comes from another article that tells the same event."),
    N_("That date comes from another article that tells the same event, “{other}”.") },
  { N_("from the page"), N_("That date stands on the page around the article, which may be later, so it is doubted."),
    N_("That date stands on the page around the article, “{words}”, which may be later, so it is doubted.") },
  { N_("from the latest date told"), N_("That date is only the latest one that the article tells as past, so it is doubted."),
    N_("That date is only the latest one that the article tells as past, “{words}”, so it is doubted.") },
  { N_("not known"), N_("Nothing says when the article was written."), NULL },
};
G_STATIC_ASSERT (G_N_ELEMENTS (evidences) == WHENCE_N_EVIDENCES);

/**
 * whence_words_fill:
 * @pattern: text with places like "{name}"
 * @...: pairs of a name and its text, then %NULL
 *
 * Fills the places of a pattern.  A place whose name is not given stays as it is, and what is filled in is not looked through again.
 *
 * Returns: (transfer full): the text
 */
char *
whence_words_fill (const char *pattern, ...)
{
  GString *text = g_string_new (NULL);
  const char *p = pattern;

  g_return_val_if_fail (pattern != NULL, NULL);

  while (*p != '\0')
    {
      const char *close = *p == '{' ? strchr (p, '}') : NULL;
      const char *value = NULL;

      if (close != NULL)
        {
          va_list pairs;
          const char *name;

          va_start (pairs, pattern);
          while (value == NULL && (name = va_arg (pairs, const char *)) != NULL)
            {
              const char *candidate = va_arg (pairs, const char *);

              if (strlen (name) == (gsize) (close - p - 1) && strncmp (name, p + 1, (gsize) (close - p - 1)) == 0)
                value = candidate;
            }
          va_end (pairs);
        }

      if (value != NULL)
        {
          g_string_append (text, value);
          p = close + 1;
        }
      else
        g_string_append_c (text, *p++);
    }

  return g_string_free (text, FALSE);
}

static gboolean
is_harmful (gunichar character)
{
  return (character < 0x20 && character != '\n' && character != '\t') || (character >= 0x7f && character < 0xa0)
         || character == 0x061c || character == 0x200e || character == 0x200f
         || (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);
}

/**
 * whence_words_harmless:
 * @text: UTF-8
 * @length: bytes, or -1 up to the NUL
 *
 * Replaces controls, among them those that turn the direction of text, by U+FFFD, one for one, so that code point offsets stay.
 *
 * Returns: (transfer full): text that shows what it says
 */
char *
whence_words_harmless (const char *text, gssize length)
{
  GString *clean = g_string_new (NULL);
  const char *end;

  g_return_val_if_fail (text != NULL, NULL);

  end = text + (length < 0 ? strlen (text) : (gsize) length);
  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      g_string_append_unichar (clean, is_harmful (character) ? 0xfffd : character);
    }
  return g_string_free (clean, FALSE);
}

/**
 * whence_words_quote:
 * @text: UTF-8
 * @length: bytes, or -1 up to the NUL
 *
 * Makes a passage fit for one line: harmless, and each run of white space one space.
 *
 * Returns: (transfer full): the passage
 */
char *
whence_words_quote (const char *text, gssize length)
{
  g_autofree char *clean = whence_words_harmless (text, length);
  GString *line = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *p = clean; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar character = g_utf8_get_char (p);

      if (g_unichar_isspace (character) && character != 0xa0)
        {
          space = line->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (line, ' ');
      space = FALSE;
      g_string_append_unichar (line, character);
    }
  return g_string_free (line, FALSE);
}

/* The words at [begin, end) of the article, or NULL where there are none or the place is not in it. */
static char *
quote_at (const WhenceArticle *article, guint32 begin, guint32 end)
{
  if (article == NULL || begin >= end || end > article->length)
    return NULL;
  return whence_words_quote (article->text + begin, end - begin);
}

static char *
explain_evidence (const WhenceArticle *article, const WhenceCandidate *candidate)
{
  g_autofree char *words = NULL;

  if (candidate == NULL)
    return g_strdup (_(evidences[WHENCE_EVIDENCE_NONE].plain));

  words = candidate->evidence == WHENCE_EVIDENCE_ARTICLES ? (candidate->other != NULL ? whence_words_quote (candidate->other, -1) : NULL)
                                                          : quote_at (article, candidate->begin, candidate->end);
  if (words == NULL || evidences[candidate->evidence].with_words == NULL)
    return g_strdup (_(evidences[candidate->evidence].plain));
  return whence_words_fill (_(evidences[candidate->evidence].with_words), "words", words, "other", words, NULL);
}

/**
 * whence_words_explain:
 * @mention: a telling of an event
 * @reference: (nullable): the reference date of the article it is told in
 *
 * Says why the telling has the date it has: how its words were read, and where that hangs on the article's own date, whence
 * that is known.
 *
 * Returns: (transfer full): one or two plain sentences
 */
char *
whence_words_explain (const WhenceMention *mention, const WhenceReference *reference)
{
  const WhenceCandidate *best = reference != NULL ? whence_reference_get_best (reference) : NULL;
  g_autofree char *words = NULL;
  g_autofree char *anchor = NULL;
  g_autofree char *date = NULL;
  g_autofree char *how = NULL;
  g_autofree char *evidence = NULL;
  const char *pattern;

  g_return_val_if_fail (mention != NULL, NULL);
  g_return_val_if_fail (mention->reason < WHENCE_N_REASONS, NULL);

  words = quote_at (mention->article, mention->expression_begin, mention->expression_end);
  if (words == NULL && mention->reason != WHENCE_REASON_USER)
    return g_strdup (_("The passage tells no date."));

  anchor = quote_at (mention->article, mention->anchor_begin, mention->anchor_end);
  if (best != NULL && mention->hangs)
    date = whence_words_format_span (&best->span);

  pattern = reasons[mention->reason].plain;
  if (anchor != NULL && reasons[mention->reason].with_anchor != NULL)
    pattern = reasons[mention->reason].with_anchor;
  else if (date != NULL && reasons[mention->reason].with_date != NULL)
    pattern = reasons[mention->reason].with_date;

  how = whence_words_fill (_(pattern), "words", words, "date", date, "anchor", anchor, NULL);
  if (!mention->hangs || mention->reason == WHENCE_REASON_USER)
    return g_steal_pointer (&how);

  if (date != NULL && pattern != reasons[mention->reason].with_date)
    evidence = whence_words_explain_reference (mention->article, reference);
  else
    evidence = explain_evidence (mention->article, best);
  return g_strconcat (how, " ", evidence, NULL);
}

/**
 * whence_words_explain_reference:
 * @article: an article
 * @reference: its reference date
 *
 * Says when the article was written and whence that is known.
 *
 * Returns: (transfer full): one or two plain sentences
 */
char *
whence_words_explain_reference (const WhenceArticle *article, const WhenceReference *reference)
{
  const WhenceCandidate *best = reference != NULL ? whence_reference_get_best (reference) : NULL;
  g_autofree char *evidence = explain_evidence (article, best);
  g_autofree char *date = NULL;
  g_autofree char *when = NULL;

  if (best == NULL)
    return g_steal_pointer (&evidence);

  date = whence_words_format_span (&best->span);
  /* Translators: {date} is the date an article was written: "14–15 May 2024", "about 2014". */
  when = whence_words_fill (_("The article’s own date is {date}."), "date", date, NULL);
  return g_strconcat (when, " ", evidence, NULL);
}

/**
 * whence_words_article_title:
 * @article: an article
 *
 * Returns: (transfer full): its title, or its name where it has none, fit for one line
 */
char *
whence_words_article_title (const WhenceArticle *article)
{
  g_autofree char *title = NULL;

  g_return_val_if_fail (article != NULL, NULL);

  title = article->title != NULL ? whence_words_quote (article->title, -1) : NULL;
  if (title != NULL && *title != '\0')
    return g_steal_pointer (&title);
  return whence_words_quote (article->id != NULL ? article->id : "", -1);
}

/**
 * whence_words_kind:
 * @kind: a kind of event
 *
 * Returns: its translated name
 */
const char *
whence_words_kind (WhenceKind kind)
{
  g_return_val_if_fail (kind < WHENCE_N_KINDS, NULL);

  return _(kinds[kind].name);
}

/**
 * whence_words_kind_symbol:
 * @kind: a kind of event
 *
 * Returns: a sign for it, one character in the common symbol fonts
 */
const char *
whence_words_kind_symbol (WhenceKind kind)
{
  g_return_val_if_fail (kind < WHENCE_N_KINDS, NULL);

  return kinds[kind].symbol;
}

/**
 * whence_words_evidence:
 * @evidence: how a reference date is known
 *
 * Returns: that in a few translated words, to stand beside the date
 */
const char *
whence_words_evidence (WhenceEvidence evidence)
{
  g_return_val_if_fail (evidence < WHENCE_N_EVIDENCES, NULL);

  return _(evidences[evidence].name);
}

/* Takes the text.  printf has no groups where the locale has none. */
static char *
group_digits (char *text, guint n)
{
  g_autofree char *plain = g_strdup_printf ("%u", n);
  g_autofree char *grouped = whence_tick_words_number (n);
  GString *result = g_string_new (text);

  g_string_replace (result, plain, grouped, 1);
  g_free (text);
  return g_string_free (result, FALSE);
}

/**
 * whence_words_count_events:
 * @n: how many
 *
 * Returns: (transfer full): "31 events"
 */
char *
whence_words_count_events (guint n)
{
  return group_digits (g_strdup_printf (ngettext ("%u event", "%u events", n), n), n);
}

/**
 * whence_words_count_sources:
 * @n: how many
 *
 * Returns: (transfer full): "2 sources"
 */
char *
whence_words_count_sources (guint n)
{
  return group_digits (g_strdup_printf (ngettext ("%u source", "%u sources", n), n), n);
}

/**
 * whence_words_count_undated:
 * @n: how many
 *
 * Returns: (transfer full): "4 undated"
 */
char *
whence_words_count_undated (guint n)
{
  /* Translators: events without a date. */
  return group_digits (g_strdup_printf (ngettext ("%u undated", "%u undated", n), n), n);
}

/**
 * whence_words_count_hidden:
 * @n: how many
 *
 * Returns: (transfer full): "3 hidden"
 */
char *
whence_words_count_hidden (guint n)
{
  /* Translators: events that the reader has hidden. */
  return group_digits (g_strdup_printf (ngettext ("%u hidden", "%u hidden", n), n), n);
}

/**
 * whence_words_count_deleted:
 * @n: how many
 *
 * Returns: (transfer full): "1 deleted"
 */
char *
whence_words_count_deleted (guint n)
{
  /* Translators: events that the reader has deleted. */
  return group_digits (g_strdup_printf (ngettext ("%u deleted", "%u deleted", n), n), n);
}

/**
 * whence_words_count_merged:
 * @n: how many
 *
 * Returns: (transfer full): "2 merged"
 */
char *
whence_words_count_merged (guint n)
{
  /* Translators: tellings that were joined with another of the same event. */
  return group_digits (g_strdup_printf (ngettext ("%u merged", "%u merged", n), n), n);
}

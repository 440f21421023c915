/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where no label is made of the clause, it is made of the title's own words: "Planning permission, granted by the council, was appealed" is
 * "Permission appealed"; else it is the first of them. */
#include <string.h>

#include "whence-names.h"
#include "whence-label-private.h"
#include "whence-phrase.h"

/* The end of the first words that are no longer than @room. */
static const char *
find_cut (const char *title,
          guint       room)
{
  const char *end = title, *space = title;

  for (guint i = 0; i < room; i++)
    {
      if (*end == ' ')
        space = end;
      end = g_utf8_next_char (end);
    }
  return space == title ? end : space;
}

/* What closes the quotes and brackets that are open before @end. */
static char *
find_closing (const char *title,
              const char *end)
{
  static const char *const pairs[][2] = { { "“", "”" }, { "\"", "\"" }, { "(", ")" }, { "[", "]" } };
  GString *closing = g_string_new (NULL);

  for (const char *at = title; at < end; at = g_utf8_next_char (at))
    for (guint i = 0; !g_ascii_isalnum (*at) && i < G_N_ELEMENTS (pairs); i++)
      if (g_str_has_prefix (at, pairs[i][1]) && g_str_has_prefix (closing->str, pairs[i][1]))
        g_string_erase (closing, 0, (gssize) strlen (pairs[i][1]));
      else if (g_str_has_prefix (at, pairs[i][0]))
        g_string_prepend (closing, pairs[i][1]);
  return g_string_free (closing, FALSE);
}

/* The title without the article that it begins with. */
static const char *
skip_article (const WhenceEventWords *words,
              const char             *title)
{
  gsize n = strcspn (title, " ");

  return title[n] == ' ' && whence_kinds_has_word (words->articles, title, n) ? title + n + 1 : title;
}

/* "Rains led to the…": whether the last of the words before @end is a preposition or an article, which wants others. */
static gboolean
ends_open (const WhenceEventWords *words,
           const char             *title,
           const char             *end)
{
  const char *last = end;

  while (last > title && last[-1] != ' ')
    last--;
  return whence_kinds_has_word (words->articles, last, (gsize) (end - last)) || whence_kinds_has_word (words->dangling, last, (gsize) (end - last));
}

/* --- what was done to it: "Deal reached" --- */

/* The participle that stands at @text, or -1: one that needs nothing behind it, so not "was given". */
static gint
find_participle (const WhenceTree *tree,
                 const char       *text)
{
  gsize length = strcspn (text, " ,");

  for (guint i = 0; i < tree->n; i++)
    if (tree->words[i].length == length && g_ascii_strncasecmp (tree->words[i].text, text, length) == 0 && tree->syntax[i].upos == WHENCE_UPOS_VERB
        && (tree->syntax[i].form == WHENCE_FORM_PARTICIPLE || tree->syntax[i].form == WHENCE_FORM_PAST))
      return whence_tree_find_child (tree, (gint) i, WHENCE_DEPREL_OBJ) < 0 && whence_tree_find_child (tree, (gint) i, WHENCE_DEPREL_XCOMP) < 0
                     && whence_tree_find_child (tree, (gint) i, WHENCE_DEPREL_CCOMP) < 0
                 ? (gint) i
                 : -1;
  return -1;
}

static const char *
skip_word (const char *text)
{
  text += strcspn (text, " ");
  return text + strspn (text, " ");
}

/* "reached", "not renewed", "broken off", of what stands behind "was".  Returns: (transfer full) (nullable): it */
static char *
find_done (const WhenceTree *tree,
           const char       *text)
{
  gsize n = strcspn (text, " ");
  const char *denial = whence_kinds_has_word (tree->lexicon->negations, text, n) ? text : NULL;
  const char *verb = denial != NULL ? skip_word (text) : text;
  gint participle = find_participle (tree, verb), behind = participle + 1;
  gboolean has_particle = participle >= 0 && behind < (gint) tree->n && tree->syntax[behind].head == participle
                          && (tree->syntax[behind].deprel == WHENCE_DEPREL_COMPOUND_PRT || tree->syntax[behind].deprel == WHENCE_DEPREL_ADVMOD)
                          && strncmp (skip_word (verb), tree->words[behind].text, tree->words[behind].length) == 0;

  if (participle < 0)
    return NULL;
  return g_strdup_printf ("%.*s%s%.*s%s%.*s", denial != NULL ? (gint) n : 0, text, denial != NULL ? " " : "", (gint) strcspn (verb, " ,"), verb,
                          has_particle ? " " : "", has_particle ? (gint) tree->words[behind].length : 0,
                          has_particle ? tree->words[behind].text : "");
}

static gboolean
is_preposition (const WhenceEventWords *words,
                const char             *word,
                gsize                   length)
{
  const char *const *const lists[] = { words->dangling, words->genitives, words->locatives, words->sites, words->partners };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (whence_kinds_has_word (lists[i], word, length))
      return TRUE;
  return FALSE;
}

/* Before a preposition or a comma: "Planning permission, …", "Grant of £640,000". */
static gsize
measure_core (const WhenceEventWords *words,
              const char             *subject,
              gsize                   length)
{
  for (gsize at = 0; at < length; at += strcspn (subject + at, " "), at += strspn (subject + at, " "))
    {
      gsize n = strcspn (subject + at, " ");

      if (at > 0 && is_preposition (words, subject + at, n))
        return at - 1;
      if (at + n <= length && subject[at + n - 1] == ',')
        return at + n - 1;
    }
  return length;
}

/* The owner's thing: "app", of "Lind’s app"; else all of it. */
static const char *
skip_owner (const WhenceEventWords *words,
            const char             *subject,
            gsize                   length)
{
  g_autofree char *mark = g_strconcat (words->possessive, " ", NULL);
  const char *typed = g_strstr_len (subject, (gssize) length, "'s "), *found = g_strstr_len (subject, (gssize) length, mark);

  const char *owned = found != NULL ? found + strlen (mark) : typed != NULL ? typed + strlen ("'s ") : subject;

  /* but "The Weaver’s Wife" is a name */
  return g_ascii_isupper (*owned) ? subject : owned;
}

/* The last word, of a person’s name or of a noun with what is told of it: by it alone no other name is known.  Returns: (nullable): it */
static const char *
find_last_word (const WhenceEventWords *words,
                const char             *begin,
                const char             *end)
{
  const char *last = end;

  while (last > begin && last[-1] != ' ')
    last--;
  /* "Lind and Brandt" are two */
  if (last == begin || memchr (begin, ',', (gsize) (end - begin)) != NULL || g_strstr_len (begin, end - begin, words->and) != NULL)
    return NULL;
  if (!g_unichar_isupper (g_utf8_get_char (last)))
    return last;
  for (const char *at = begin; at < last; at = skip_word (at))
    if (whence_names_find (at, strcspn (at, " ")) & WHENCE_NAME_FIRST)
      return last;
  return NULL;
}

/**
 * whence_label_leaves_open:
 * @label: a label
 *
 * Returns: whether a quotation begins in it and does not end: "Painting “Boy stolen"
 */
gboolean
whence_label_leaves_open (const char *label)
{
  g_autofree char *closing = find_closing (label, label + strlen (label));

  return *closing != '\0';
}

/* Returns: (transfer full) (nullable): the words from @begin to @end and @done as a label, if that fits and they are words */
static char *
join (const char *begin,
      const char *end,
      const char *done)
{
  g_autofree char *whole = g_strdup_printf ("%.*s %s", (gint) (end - begin), begin, done);
  gboolean is_words = FALSE;

  for (const char *at = begin; at < end; at = g_utf8_next_char (at))
    is_words = is_words || g_unichar_isalpha (g_utf8_get_char (at));
  return is_words && !whence_label_leaves_open (whole) && g_utf8_strlen (whole, -1) <= WHENCE_LABEL_MAX ? whence_phrase_capitalise (whole) : NULL;
}

/* Unlike that of "to be held". */
static gboolean
is_finite_be (const WhenceEventWords *words,
              const char             *word,
              gsize                   length)
{
  const char *const forms[] = { words->past_of_be, words->past_of_be_many, words->present_of_be, words->present_of_be_many, NULL };

  return whence_kinds_has_word (forms, word, length);
}

/* What was done to what, with less of its noun as long as it does not fit. */
static char *
label_of_passive (const WhenceTree *tree,
                  const char       *title)
{
  const WhenceEventWords *words = tree->lexicon;
  const char *subject = skip_article (words, title);

  /* "She was sent": she did not send */
  if (whence_kinds_has_word (words->pointers, subject, strcspn (subject, " ")))
    return NULL;
  for (const char *at = skip_word (subject); *at != '\0'; at = skip_word (at))
    {
      g_autofree char *done = is_finite_be (words, at, strcspn (at, " ")) ? find_done (tree, skip_word (at)) : NULL;
      const char *end = at - 1, *core = subject, *last;
      char *label;

      /* what a clause within tells is not told here */
      if (whence_kinds_has_word (words->relatives, at, strcspn (at, " ")) || whence_kinds_has_word (words->pointers, at, strcspn (at, " ")))
        return NULL;
      if (done == NULL)
        continue;
      if ((label = join (subject, end, done)) != NULL)
        return label;
      core = skip_owner (words, subject, (gsize) (end - subject));
      end = core + measure_core (words, core, (gsize) (end - core));
      if ((label = join (core, end, done)) != NULL)
        return label;
      last = find_last_word (words, core, end);
      return last != NULL ? join (last, end, done) : NULL;
    }
  return NULL;
}

/**
 * whence_label_cut:
 * @tree: the sentence
 * @title: a title
 *
 * Returns: (transfer full): what was done to what, if the title tells that, else its first words, as many as a label holds and not ending in one that wants
 *   others; quotes and brackets that the cut leaves open are closed
 */
char *
whence_label_cut (const WhenceTree *tree,
                  const char       *title)
{
  const WhenceEventWords *words = tree->lexicon;
  g_autofree char *whole = NULL, *passive = NULL;

  if (g_utf8_strlen (title, -1) <= WHENCE_LABEL_MAX)
    return g_strdup (title);
  whole = whence_phrase_capitalise (skip_article (words, title));
  if (whole == NULL)
    whole = g_strdup (title);
  if (g_utf8_strlen (whole, -1) <= WHENCE_LABEL_MAX)
    return g_steal_pointer (&whole);
  passive = label_of_passive (tree, title);
  if (passive != NULL)
    return g_steal_pointer (&passive);
  for (guint room = WHENCE_LABEL_MAX - 1;; room--)
    {
      const char *end = find_cut (whole, room);
      g_autofree char *closing = find_closing (whole, end);

      if (strchr (whole, ' ') < end && ends_open (words, whole, end))
        continue;
      if (g_utf8_strlen (whole, end - whole) + 1 + g_utf8_strlen (closing, -1) <= WHENCE_LABEL_MAX)
        return g_strdup_printf ("%.*s…%s", (gint) (end - whole), whole, closing);
    }
}

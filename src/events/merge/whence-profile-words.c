/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A title or passage cut into the words that are compared, each hashed once. */
#include "whence-profile-words.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-lexicon.h"
#include "whence-word-hash.h"
#include "whence-names.h"
#include "whence-rarity.h"

/* What ends the part of a passage that its date stands in. */
#define PART_ENDS ",;:()\"\n"
/* No word for a number is shorter, and none longer. */
#define NUMBER_LEAST 3
#define NUMBER_MOST 16

static const WhenceEventWords *const language = &whence_event_words_english;

static gboolean
is_letter (const char *at)
{
  return g_ascii_isalnum (*at) || ((guchar) *at >= 0x80 && g_unichar_isalnum (g_utf8_get_char (at)));
}

/* A hyphen within a word is of it: "semi-final", though not between two names: "Austria-Hungary"; so is the point in "6.8". */
static gboolean
goes_on (const char *begin,
         const char *at)
{
  return at > begin
         && ((*at == '-' && is_letter (at + 1) && !g_unichar_isupper (g_utf8_get_char (at + 1)))
             || ((*at == '.' || *at == ',') && g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[-1])));
}

/**
 * whence_profile_next_word:
 * @at: where to look on in a text
 * @out_word: (out): the first word that begins there or behind; an empty one at the end of the text
 *
 * Returns: where that word ends
 */
const char *
whence_profile_next_word (const char     *at,
                          WhenceDeedWord *out_word)
{
  const char *begin;

  while (*at != '\0' && !is_letter (at))
    at = g_utf8_next_char (at);
  for (begin = at; is_letter (at) || goes_on (begin, at); at = g_utf8_next_char (at))
    while (g_ascii_isalnum (at[1]))
      at++;
  *out_word = (WhenceDeedWord){ begin, (gsize) (at - begin) };
  return at;
}

/* Whether a part of a passage ends with the mark at @at. */
static gboolean
ends_part (const char *at)
{
  return (guchar) *at < 0x80 ? strchr (PART_ENDS, *at) != NULL
                             : g_str_has_prefix (at, "–") || g_str_has_prefix (at, "—") || g_str_has_prefix (at, "“") || g_str_has_prefix (at, "”");
}

/* Counts the parts that end between two words. */
static gint
read_marks (WhenceProfileWords *self,
            const char         *begin,
            const char         *end,
            gint                part)
{
  for (const char *at = begin; at < end; at = g_utf8_next_char (at))
    {
      part += *at != ' ' && ends_part (at);
      if (*at == WHENCE_PROFILE_DATE_MARK)
        self->date_part = part;
    }
  return part;
}

/**
 * whence_profile_words_split:
 * @self: (out caller-allocates): the words of @text
 * @text: a title or passage, which must outlive @self
 */
void
whence_profile_words_split (WhenceProfileWords *self,
                            const char         *text)
{
  gint part = 0;

  self->n = 0;
  self->date_part = -1;
  for (const char *at = text, *end; *at != '\0' && self->n < WHENCE_PROFILE_WORDS_MAX; at = end)
    {
      WhenceDeedWord *word = &self->words[self->n];

      end = whence_profile_next_word (at, word);
      part = read_marks (self, at, word->text, part);
      if (word->length == 0)
        continue;
      self->parts[self->n] = part;
      self->hashes[self->n] = 0;
      self->is_hashed[self->n] = self->is_deed[self->n] = WHENCE_WORD_NOT_ASKED;
      self->n++;
    }
}

/**
 * whence_profile_word_is_name:
 * @word: a word
 *
 * Returns: whether it has a capital
 */
gboolean
whence_profile_word_is_name (const WhenceDeedWord *word)
{
  return (guchar) *word->text < 0x80 ? g_ascii_isupper (*word->text) : g_unichar_isupper (g_utf8_get_char (word->text));
}

/**
 * whence_profile_word_hash:
 * @word: a word
 * @out_hash: (out): of what it is an inflection of, with how rare that is, see whence_rarity_mark()
 *
 * Returns: whether it tells anything apart: words of grammar and those that much is told with do not; names may be short
 */
gboolean
whence_profile_word_hash (const WhenceDeedWord *word,
                          guint32              *out_hash)
{
  char brief[3] = { 0 };

  if (word->length < 2 || g_ascii_isdigit (*word->text))
    return FALSE;
  if (word->length >= 3)
    return whence_rarity_hash_word (language, word->text, word->length, out_hash);
  if (!whence_profile_word_is_name (word) || whence_kinds_has_word (language->commons, word->text, word->length))
    return FALSE;
  /* "It" begins a sentence, "IT" does not */
  if (g_ascii_islower (word->text[1]) && whence_kinds_get_pronoun (language, word->text, word->length, NULL) != WHENCE_PRONOUN_NONE)
    return FALSE;
  *out_hash = whence_rarity_mark (language, g_str_hash (memcpy (brief, word->text, word->length)));
  return TRUE;
}

/**
 * whence_profile_words_hash:
 * @self: words
 * @at: one of them
 * @out_hash: (out): its whence_profile_word_hash(), which is looked up once
 *
 * Returns: whether it tells anything apart
 */
gboolean
whence_profile_words_hash (WhenceProfileWords *self,
                           guint               at,
                           guint32            *out_hash)
{
  if (self->is_hashed[at] == WHENCE_WORD_NOT_ASKED)
    self->is_hashed[at] = whence_profile_word_hash (&self->words[at], &self->hashes[at]) ? WHENCE_WORD_TELLS : WHENCE_WORD_TELLS_NOTHING;
  *out_hash = self->hashes[at];
  return self->is_hashed[at] == WHENCE_WORD_TELLS;
}

/**
 * whence_profile_words_tell_deed:
 * @self: words
 * @at: one of them
 *
 * Returns: whether it tells, by itself or with another, what is done, which is looked up once
 */
gboolean
whence_profile_words_tell_deed (WhenceProfileWords *self,
                                guint               at)
{
  WhenceDeeds deeds = { .n = 0 };

  if (self->is_deed[at] == WHENCE_WORD_NOT_ASKED)
    self->is_deed[at] = whence_deeds_add_told (&deeds, language, self->words, self->n, at) ? WHENCE_WORD_TELLS : WHENCE_WORD_TELLS_NOTHING;
  return self->is_deed[at] == WHENCE_WORD_TELLS;
}

/**
 * whence_profile_words_are_attributive:
 * @self: words
 * @at: one of them
 *
 * Returns: whether it says what was done before to what follows: "the newly elected government", "a proposed law"
 */
gboolean
whence_profile_words_are_attributive (const WhenceProfileWords *self,
                                      guint                     at)
{
  const WhenceDeedWord *word = &self->words[at];
  guint of;

  if (at == 0 || at + 1 == self->n || !whence_kinds_has_past_ending (language, word->text, word->length) || whence_profile_word_is_preposition (word + 1))
    return FALSE;
  of = at > 1 && whence_kinds_has_adverb_ending (language, word[-1].text, word[-1].length) ? at - 2 : at - 1;
  return self->parts[of] == self->parts[at + 1] && whence_kinds_has_word (language->articles, self->words[of].text, self->words[of].length);
}

static gint
find_number (const char *word,
             gsize       length)
{
  const WhenceLexiconRow *row = whence_lexicon_find (whence_lexicon_get_english (), word, length);

  return row != NULL && row->word_class == WHENCE_CLASS_WORD_NUMBER ? row->number : 0;
}

/**
 * whence_profile_word_read_number:
 * @word: a word
 *
 * Returns: what it tells as a number, "nine", "twenty-three"; 0 for none, and for one and two, of which there is always something
 */
gint
whence_profile_word_read_number (const WhenceDeedWord *word)
{
  char folded[NUMBER_MOST];
  gsize tens = 0;
  gint first, second;

  if (word->length < NUMBER_LEAST || word->length > NUMBER_MOST)
    return 0;
  for (gsize i = 0; i < word->length; i++)
    {
      folded[i] = whence_word_lower (word->text[i]);
      tens = tens == 0 && folded[i] == '-' ? i : tens;
    }
  first = find_number (folded, tens > 0 ? tens : word->length);
  if (tens == 0)
    return first > 2 ? first : 0;
  second = find_number (folded + tens + 1, word->length - tens - 1);
  return first >= 20 && second > 0 && second < 10 ? first + second : 0;
}

/**
 * whence_profile_word_is_general:
 * @word: a word
 *
 * Returns: whether many names have it: "Bank", "Corp", "Exchange"
 */
gboolean
whence_profile_word_is_general (const WhenceDeedWord *word)
{
  return whence_kinds_has_word (language->institutions, word->text, word->length) || whence_kinds_has_word (language->generals, word->text, word->length);
}

/**
 * whence_profile_word_is_preposition:
 * @word: a word
 *
 * Returns: whether it is a preposition
 */
gboolean
whence_profile_word_is_preposition (const WhenceDeedWord *word)
{
  return whence_kinds_has_word (language->locatives, word->text, word->length) || whence_kinds_has_word (language->sites, word->text, word->length)
         || whence_kinds_has_word (language->partners, word->text, word->length) || whence_kinds_has_word (language->genitives, word->text, word->length)
         || whence_kinds_has_word (language->dangling, word->text, word->length);
}

/**
 * whence_profile_begins_sentence:
 * @text: where @word stands
 * @word: a word with a capital
 *
 * Returns: whether it has that for the beginning of a sentence, which says nothing
 */
gboolean
whence_profile_begins_sentence (const char *text,
                                const char *word)
{
  while (word > text && word[-1] == ' ')
    word--;
  return word == text || strchr (".!?:\"'\n", word[-1]) != NULL || (guchar) word[-1] >= 0x80;
}

/**
 * whence_profile_is_of_land:
 * @name: a name
 * @length: bytes of it
 *
 * Returns: whether it is a country's or its people's
 */
gboolean
whence_profile_is_of_land (const char *name,
                           gsize       length)
{
  return (whence_names_find (name, length) & (WHENCE_NAME_COUNTRY | WHENCE_NAME_DEMONYM)) != 0;
}

/**
 * whence_profile_find_name:
 * @text: a title or passage
 * @name: a name
 *
 * Returns: (nullable): where @text first has @name and not only a longer word: "Lind", but not in "Lindau"
 */
const char *
whence_profile_find_name (const char *text,
                          const char *name)
{
  gsize length = strlen (name);

  for (const char *at = strstr (text, name); length > 0 && at != NULL; at = strstr (at + length, name))
    if ((at == text || !is_letter (g_utf8_prev_char (at))) && !is_letter (at + length))
      return at;
  return NULL;
}

/* --- letters --- */

/* Letters that do not fall apart into one of the plain alphabet and a mark. */
static const struct
{
  gunichar    letter;
  const char *plain;
} plain_letters[] = {
  { 0xc6, "Ae" }, { 0xd8, "O" },  { 0xdf, "ss" }, { 0xe6, "ae" },  { 0xf0, "d" },  { 0xf8, "o" },   { 0xfe, "th" },
  { 0x110, "D" }, { 0x111, "d" }, { 0x131, "i" }, { 0x141, "L" },  { 0x142, "l" }, { 0x152, "Oe" }, { 0x153, "oe" },
};

/**
 * whence_profile_make_plain:
 * @text: a name or title
 *
 * Returns: (transfer full): @text without accents
 */
char *
whence_profile_make_plain (const char *text)
{
  g_autofree char *apart = NULL;
  GString *plain;

  if (g_str_is_ascii (text) || (apart = g_utf8_normalize (text, -1, G_NORMALIZE_NFD)) == NULL)
    return g_strdup (text);
  plain = g_string_sized_new (strlen (text));
  for (const char *at = apart; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      const char *letters = NULL;

      for (guint i = 0; i < G_N_ELEMENTS (plain_letters) && letters == NULL; i++)
        if (plain_letters[i].letter == letter)
          letters = plain_letters[i].plain;
      if (letters != NULL)
        g_string_append (plain, letters);
      else if (!g_unichar_ismark (letter))
        g_string_append_unichar (plain, letter);
    }
  return g_string_free (plain, FALSE);
}

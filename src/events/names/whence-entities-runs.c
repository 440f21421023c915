/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where names stand: runs of capitalised words, with what may stand within a name ("van der", "of" after an institution, "&"), and the
 * longest that the lists of names have. */
#include "whence-entities-private.h"

#include <string.h>

#include "whence-names.h"
#include "whence-source.h"
#include "whence-word-class.h"
#include "whence-word-lists.h"

/* A number in a name has so many digits at most. */
#define NUMBER_DIGITS 3
#define RUN_MAX 8
#define PARTICLES_MAX 3
/* "Jun-ho": bytes of each half */
#define GIVEN_PART_MAX 5
/* "1926"; fewer are counted rather than dated. */
#define ROW_DATE_DIGITS 4
/* No flag of a name. */
#define LOOKED_UP 0x8000u

/* Apart, so that the quick answer saves no registers. */
static G_GNUC_NO_INLINE gboolean
is_listed (const WhenceEntities *self,
           guint                 token,
           const char *const    *list)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return whence_word_list_has_of_bit (list, self->bits[token], self->article->text + word->begin, word->length);
}

/**
 * whence_entities_is:
 * @self: entities
 * @token: index of a token
 * @list: (array zero-terminated=1): words in lower case
 *
 * Returns: whether the token is one of @list
 */
gboolean
whence_entities_is (const WhenceEntities *self,
                    guint                 token,
                    const char *const    *list)
{
  return whence_word_list_may_have_bit (list, self->bits[token]) && is_listed (self, token, list);
}

/**
 * whence_entities_find_flags:
 * @self: entities
 * @token: index of a token
 *
 * Returns: #WhenceNameFlags of the word, which is looked up once
 */
guint
whence_entities_find_flags (const WhenceEntities *self,
                            guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  if (self->flags[token] == 0)
    self->flags[token] = (guint16) (whence_names_find (self->article->text + word->begin, word->length) | LOOKED_UP);
  return self->flags[token] & (LOOKED_UP - 1);
}

static gboolean
is_title (const WhenceEntities *self,
          guint                 token)
{
  return self->tokens->classes[token] == WHENCE_CLASS_TITLE || whence_entities_is (self, token, self->words->titles);
}

/* "James A. Taylor": the letter that is an article as well. */
static gboolean
is_initial (const WhenceEntities *self,
            guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  const char *text = self->article->text + word->begin;

  return word->length <= 2 && g_ascii_isupper (text[0]) && text[word->length - 1] == '.';
}

/* A capital in mid-sentence, or at its begin where the word is no word of grammar. */
static gboolean
is_name_word (const WhenceEntities *self,
              guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  if (!(word->flags & WHENCE_TOKEN_CAPITAL))
    return FALSE;
  return is_initial (self, token)
         || (!(word->flags & WHENCE_TOKEN_FUNCTION) && self->tokens->classes[token] == WHENCE_CLASS_OTHER && !is_title (self, token));
}

/* In a headline every word has its capital: what is a name there cannot be told. */
static gboolean
is_headline (const WhenceEntities *self,
             const WhenceSentence *sentence)
{
  guint words = 0, capitals = 0;

  if (sentence->paragraph < self->article->n_paragraphs
      && self->article->paragraphs[sentence->paragraph].kind == WHENCE_PARAGRAPH_BODY)
    return FALSE;
  for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
    {
      guint flags = self->tokens->tokens[i].flags;

      if ((flags & (WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_FUNCTION)) || self->tokens->tokens[i].length < 4)
        continue;
      words++;
      capitals += (flags & WHENCE_TOKEN_CAPITAL) != 0;
    }
  return words >= 4 && capitals * 4 >= words * 3;
}

/* "1926", "13:45", of rows that begin with them: numbers and marks before a word.  Of "24 Latvians" the number is no date. */
static guint
measure_row_date (const WhenceTokens   *tokens,
                  const WhenceSentence *sentence)
{
  const WhenceToken *words = &tokens->tokens[sentence->first];
  guint n = 0;

  if (!(words->flags & WHENCE_TOKEN_NUMERIC) || words->length < ROW_DATE_DIGITS)
    return 0;
  while (n < sentence->n && (words[n].flags & (WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT)))
    n++;
  return n < sentence->n ? n : 0;
}

/* Where the sentence begins behind its dateline, a row behind its date, or where it begins. */
static guint
find_begin (const WhenceEntities *self,
            const WhenceSentence *sentence)
{
  guint dateline = whence_source_measure_dateline (self->article, self->tokens, sentence);

  return sentence->first + (dateline > 0 ? dateline : measure_row_date (self->tokens, sentence));
}

/* Behind a colon, a dash, a bullet or the mark that opens a quotation any word may have a capital. */
static gboolean
is_behind_mark (const WhenceEntities *self,
                guint                 token)
{
  guint8 before = token > 0 ? self->tokens->classes[token - 1] : WHENCE_CLASS_END;

  return token > 0 && (self->tokens->tokens[token - 1].flags & WHENCE_TOKEN_PUNCT) && before != WHENCE_CLASS_COMMA
         && self->article->text[self->tokens->tokens[token - 1].begin] != ')'
         && before != WHENCE_CLASS_POSSESSIVE && before != WHENCE_CLASS_SLASH;
}

/* Words that have their capital also where no sentence begins. */
static WhenceWordTable *
collect_capitals (const WhenceEntities *self)
{
  WhenceWordTable *capitals = whence_word_table_new ();

  for (guint s = 0; s < self->tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &self->tokens->sentences[s];
      guint begin = find_begin (self, sentence);

      for (guint i = sentence->first; i < sentence->first + sentence->n; i++)
        {
          const WhenceToken *token = &self->tokens->tokens[i];

          if ((token->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_INITIAL)) == WHENCE_TOKEN_CAPITAL && i != begin && !is_behind_mark (self, i)
              && is_name_word (self, i))
            whence_word_table_set (capitals, self->article->text + token->begin, token->length, token);
        }
    }
  return capitals;
}

/* A capital at the begin of a sentence makes no name by itself, unless the page is called so. */
static gboolean
is_name_elsewhere (const WhenceEntities *self,
                   const WhenceWordTable *capitals,
                   guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  const char *text = self->article->text + word->begin, *title = self->article->title;

  if (title != NULL && strncmp (title, text, word->length) == 0 && is_name_word (self, token)
      && (title[word->length] == '\0' || g_str_has_prefix (title + word->length, " (") || g_str_has_prefix (title + word->length, ", ")))
    return TRUE;
  return whence_word_table_get (capitals, text, word->length) != NULL || whence_entities_find_flags (self, token) != 0;
}

/* The title that stands before a name: "President A B", "the president, A B", or behind it, "A B, the mayor of C".  Returns: the token after it, or 0 */
static guint
find_post (const WhenceEntities *self,
           const WhenceSentence *sentence,
           guint                 token,
           guint                 n,
           gboolean             *out_before)
{
  const guint8 *classes = self->tokens->classes;
  guint end = sentence->first + sentence->n, behind = token + n;

  *out_before = TRUE;
  if (token > sentence->first && is_title (self, token - 1))
    return token;
  if (token > sentence->first + 1 && classes[token - 1] == WHENCE_CLASS_COMMA && is_title (self, token - 2))
    return token - 1;
  *out_before = FALSE;
  if (behind + 2 < end && classes[behind] == WHENCE_CLASS_COMMA && (classes[behind + 1] == WHENCE_CLASS_THE || classes[behind + 1] == WHENCE_CLASS_A)
      && is_title (self, behind + 2))
    return behind + 3;
  return 0;
}

/* "Prime" before "Minister", "Vice" before "President": no name. */
static gboolean
is_part_of_title (const WhenceEntities *self,
                  guint                 token,
                  guint                 end)
{
  if (!whence_entities_is (self, token, self->words->ranks))
    return FALSE;
  while (token < end && whence_entities_is (self, token, self->words->ranks))
    token++;
  return token < end && is_title (self, token);
}

/**
 * whence_entities_is_of_sort:
 * @self: entities
 * @token: index of a token
 * @sorts: #WhenceSort
 *
 * Returns: whether the token is a noun of one of them
 */
gboolean
whence_entities_is_of_sort (const WhenceEntities *self,
                            guint                 token,
                            guint                 sorts)
{
  const WhenceThingWords *words = self->words->things;

  for (guint i = 0; i < words->n_sorts; i++)
    if ((words->sorts[i].sort & sorts) && whence_entities_is (self, token, words->sorts[i].words))
      return TRUE;
  return FALSE;
}

/* "the Treaty of Lund", "the Battle of Lund": a law or what happened, with a capital where no sentence begins. */
static gboolean
is_styled (const WhenceEntities *self,
           guint                 token)
{
  return !(self->tokens->tokens[token].flags & WHENCE_TOKEN_INITIAL) && whence_entities_is_of_sort (self, token, WHENCE_SORT_LAW | WHENCE_SORT_EVENT);
}

/* "King's College", "St Anne's Church": what is called after an office or a saint.  Returns: how many words, or 0 */
static guint
measure_called_after (const WhenceEntities *self,
                      guint                 token,
                      guint                 end)
{
  guint at = token + 1;

  if (!(self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL))
    return 0;
  if (whence_entities_is (self, token, self->words->things->saints))
    while (at < end && at < token + 3 && is_name_word (self, at))
      at++;
  else if (!is_title (self, token))
    return 0;
  if (at + 1 >= end || self->tokens->classes[at] != WHENCE_CLASS_POSSESSIVE)
    return 0;
  for (at++; at < end && is_name_word (self, at); at++)
    if (whence_entities_is (self, at, self->words->institutions) || whence_entities_is (self, at, self->words->landforms)
        || whence_entities_is_of_sort (self, at, WHENCE_SORT_SITE))
      return at + 1 - token;
  return 0;
}

/* "Park Jun-ho": the second half of a given name behind a family name; "Kerry Brown-led" is none. */
static gboolean
is_given_part (const WhenceEntities *self,
               guint                 begin,
               guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  return token == begin + 3 && word->length <= GIVEN_PART_MAX && !(word->flags & (WHENCE_TOKEN_CAPITAL | WHENCE_TOKEN_NUMERIC | WHENCE_TOKEN_PUNCT | WHENCE_TOKEN_PAST))
         && is_name_word (self, begin) && self->tokens->tokens[token - 2].length <= GIVEN_PART_MAX && !(word[1].flags & WHENCE_TOKEN_CAPITAL);
}

/* How many words lead from a name's word to its next over what only stands within names, 0 where it ends. */
static guint
step_over (const WhenceEntities *self,
           guint                 begin,
           guint                 at,
           guint                 end)
{
  const WhenceToken *tokens = self->tokens->tokens;
  const guint8 *classes = self->tokens->classes;
  guint over = 0;

  if (at + 1 >= end || at == begin)
    return 0;
  if (classes[at] == WHENCE_CLASS_DASH && !(tokens[at].flags & WHENCE_TOKEN_SPACED) && !(tokens[at + 1].flags & WHENCE_TOKEN_SPACED))
    {
      if (is_given_part (self, begin, at + 1))
        return 2;
      /* "Jean-Luc", but "US-China" is two */
      return is_name_word (self, at + 1) && !(whence_entities_find_flags (self, at - 1) & WHENCE_NAME_COUNTRY) ? 1 : 0;
    }
  /* "Cyrus the Younger" */
  if (classes[at] == WHENCE_CLASS_THE && at == begin + 1 && is_name_word (self, at + 1) && whence_entities_find_flags (self, at + 1) == 0
      && (at + 2 == end || !(tokens[at + 2].flags & WHENCE_TOKEN_CAPITAL)))
    return 1;
  /* "Solheim's Holdings Inc." */
  if (classes[at] == WHENCE_CLASS_POSSESSIVE)
    {
      while (at + over + 1 < end && over < RUN_MAX && is_name_word (self, at + over + 1))
        over++;
      return over > 0 && whence_entities_is (self, at + over, self->words->things->body_marks) ? over : 0;
    }
  if (tokens[at].length == 1 && self->article->text[tokens[at].begin] == '&')
    return is_name_word (self, at + 1) ? 1 : 0;
  if (classes[at] == WHENCE_CLASS_OF
      && (whence_entities_is (self, at - 1, self->words->institutions) || whence_entities_is (self, at - 1, self->words->landforms)
          || is_styled (self, at - 1)))
    {
      over = classes[at + 1] == WHENCE_CLASS_THE ? 2 : 1;
      /* "the Court of Justice" */
      if (at + over < end && (tokens[at + over].flags & WHENCE_TOKEN_CAPITAL) && is_title (self, at + over)
          && (at + over + 1 == end || !(tokens[at + over + 1].flags & WHENCE_TOKEN_CAPITAL)))
        return over + 1;
      return at + over < end && is_name_word (self, at + over) ? over : 0;
    }
  while (at + over + 1 < end && over < PARTICLES_MAX && !(tokens[at + over].flags & WHENCE_TOKEN_CAPITAL)
         && whence_entities_is (self, at + over, self->words->particles))
    over++;
  return over > 0 && is_name_word (self, at + over) ? over : 0;
}

/* "Theresa May": what else is a month is a name behind a first name; "Mile End" ends no time. */
static gboolean
is_name_behind (const WhenceEntities *self,
                guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  guint8 word_class = self->tokens->classes[token];

  /* "Park Jun-ho" */
  if (token + 3 < self->tokens->n_tokens && self->tokens->classes[token + 1] == WHENCE_CLASS_DASH && !((word[1].flags | word[2].flags) & WHENCE_TOKEN_SPACED)
      && (word->flags & WHENCE_TOKEN_CAPITAL) && is_given_part (self, token - 1, token + 2))
    return TRUE;
  if (word_class == WHENCE_CLASS_LATE)
    return (word->flags & WHENCE_TOKEN_CAPITAL) && !(self->tokens->tokens[token - 1].flags & WHENCE_TOKEN_INITIAL);
  return (word->flags & WHENCE_TOKEN_CAPITAL) && (word_class == WHENCE_CLASS_MONTH_NAME || word_class == WHENCE_CLASS_SEASON_NAME)
         && (whence_entities_find_flags (self, token - 1) & WHENCE_NAME_FIRST);
}

/* "Hallam Pumps plc" */
static gboolean
is_small_mark (const WhenceEntities *self,
               guint                 token)
{
  return !(self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL) && whence_entities_is (self, token, self->words->things->small_marks);
}

/* "Harbour First Bank" */
static gboolean
is_ordinal_within (const WhenceEntities *self,
                   guint                 token,
                   guint                 end)
{
  return self->tokens->classes[token] == WHENCE_CLASS_ORDINAL && (self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL) && token + 1 < end
         && is_name_word (self, token + 1);
}

/* "Aurora-2 crashed", "Apollo 11 landed", but "In Gaza 40 were killed": how many words of a number behind a name are part of it. */
static guint
measure_number (const WhenceEntities *self,
                guint                 token,
                guint                 at,
                guint                 end)
{
  const WhenceToken *tokens = self->tokens->tokens;
  gboolean tight = at > token && at + 1 < end && self->tokens->classes[at] == WHENCE_CLASS_DASH && !(tokens[at].flags & WHENCE_TOKEN_SPACED)
                   && !(tokens[at + 1].flags & WHENCE_TOKEN_SPACED);
  guint number = at + tight;

  if (at == token || number >= end || !(tokens[number].flags & WHENCE_TOKEN_NUMERIC) || tokens[number].length > NUMBER_DIGITS
      || strspn (self->article->text + tokens[number].begin, "0123456789") < tokens[number].length)
    return 0;
  if (tight)
    return 2;
  return number + 1 < end && (tokens[number + 1].flags & (WHENCE_TOKEN_PAST | WHENCE_TOKEN_CAPITAL)) == WHENCE_TOKEN_PAST
             && (tokens[token].flags & WHENCE_TOKEN_INITIAL)
           ? 1
           : 0;
}

/* "Whether", "Despite": a capital that a sentence begins with. */
static gboolean
is_of_grammar (const WhenceEntities *self,
               guint                 token)
{
  const WhenceEventWords *words = self->words;

  return (self->tokens->tokens[token].flags & WHENCE_TOKEN_INITIAL)
         && (whence_entities_is (self, token, words->conditions) || whence_entities_is (self, token, words->dangling)
             || whence_entities_is (self, token, words->fillers) || whence_entities_is (self, token, words->surroundings));
}

/* The longest name in the lists that begins here and is of several words. */
static guint
find_listed (const WhenceEntities *self,
             guint                 token,
             guint                 end)
{
  WhenceWord words[WHENCE_NAME_MAX_WORDS];
  guint n = MIN (end - token, G_N_ELEMENTS (words)), found = 0;

  /* a capital must follow, behind one small word at most */
  if (n < 2 || !((self->tokens->tokens[token + 1].flags | self->tokens->tokens[token + (n > 2 ? 2 : 1)].flags) & WHENCE_TOKEN_CAPITAL))
    return 0;
  for (guint i = 0; i < n; i++)
    words[i] = (WhenceWord){ self->article->text + self->tokens->tokens[token + i].begin, self->tokens->tokens[token + i].length };
  whence_names_find_longest (words, n, &found);
  return found > 1 ? found : 0;
}

static gboolean
is_person_noun (const WhenceEntities *self,
                guint                 token)
{
  return whence_entities_is_of_sort (self, token, WHENCE_SORT_PERSON);
}

/* Whether a title or a first name stands behind what somebody is. */
static gboolean
leads_to_person (const WhenceEntities *self,
                 guint                 token)
{
  if (token + 1 >= self->tokens->n_tokens || !(self->tokens->tokens[token + 1].flags & WHENCE_TOKEN_CAPITAL))
    return FALSE;
  return is_title (self, token + 1) || (whence_entities_find_flags (self, token + 1) & WHENCE_NAME_FIRST);
}

/* "St Vincent", but not "St Anne’s", "the Lady Maren", "the ferry Lady Maren": a title that is part of the name. */
static gboolean
is_saint_or_ship (const WhenceEntities *self,
                  guint                 token)
{
  const WhenceToken *word = &self->tokens->tokens[token];

  if (whence_entities_is (self, token, self->words->things->saints))
    return token + 2 < self->tokens->n_tokens && self->tokens->classes[token + 2] != WHENCE_CLASS_POSSESSIVE;
  return self->tokens->classes[token] == WHENCE_CLASS_TITLE && token > 0 && !(word->flags & WHENCE_TOKEN_INITIAL)
         && whence_entities_is (self, token, self->words->things->female)
         && (self->tokens->classes[token - 1] == WHENCE_CLASS_THE || whence_entities_is_of_sort (self, token - 1, WHENCE_SORT_SHIP));
}

/* "during the Cold War Ana Lopes …", "Security Adviser Ana Lopes": behind what happens and what somebody is a first name begins another name, and
 * behind what happens a town, "before the Cold War Mostar …". */
static gboolean
begins_anew (const WhenceEntities *self,
             guint                 token)
{
  const WhenceToken *before = &self->tokens->tokens[token - 1];

  if (!(self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL))
    return FALSE;
  /* but "the Order of Saint Bruno" */
  if (is_saint_or_ship (self, token - 1))
    return FALSE;
  if (self->tokens->classes[token - 1] == WHENCE_CLASS_OF || (token >= 2 && self->tokens->classes[token - 2] == WHENCE_CLASS_OF))
    return FALSE;
  /* "U.S. Surgeon General David Satcher", "INS Commissioner Doris Meissner" */
  if (leads_to_person (self, token) && (is_person_noun (self, token) || whence_entities_is (self, token, self->words->ranks)))
    return TRUE;
  if ((whence_entities_find_flags (self, token) & (WHENCE_NAME_PLACE | WHENCE_NAME_COUNTRY)) && !(whence_entities_find_flags (self, token - 1) & WHENCE_NAME_FIRST)
      && whence_kinds_find (self->words, self->article->text + before->begin, before->length, WHENCE_KIND_WORD_NOUN) != NULL)
    return TRUE;
  /* but "Bill Clinton" */
  if (whence_entities_find_flags (self, token - 1) & WHENCE_NAME_FIRST)
    return FALSE;
  return (whence_entities_find_flags (self, token) & WHENCE_NAME_FIRST)
         && (whence_kinds_find (self->words, self->article->text + before->begin, before->length, WHENCE_KIND_WORD_NOUN) != NULL
             || whence_entities_is (self, token - 1, self->words->ranks) || is_person_noun (self, token - 1));
}

/* "Sun Pumps", "the Old Mill": what else is a day of the week or an age. */
static gboolean
is_word_of_names (const WhenceEntities *self,
                  guint                 token)
{
  return self->tokens->classes[token] == WHENCE_CLASS_OLD || self->tokens->classes[token] == WHENCE_CLASS_WEEKDAY_SHORT;
}

/* "Mark Dunn", "Will Reed": a first name that is a word of dates or grammar, too, before another. */
static gboolean
is_name_before (const WhenceEntities *self,
                guint                 token,
                guint                 end)
{
  const WhenceToken *word = &self->tokens->tokens[token];
  guint8 word_class = self->tokens->classes[token];

  if (token + 1 < end && (word->flags & WHENCE_TOKEN_CAPITAL) && (is_word_of_names (self, token) || is_saint_or_ship (self, token)))
    return is_name_word (self, token + 1);
  return token + 1 < end && (word->flags & WHENCE_TOKEN_CAPITAL) && (word_class == WHENCE_CLASS_CELEBRATE || ((word->flags & WHENCE_TOKEN_FUNCTION) && !(word->flags & WHENCE_TOKEN_INITIAL)))
         && (whence_entities_find_flags (self, token) & WHENCE_NAME_FIRST) && is_name_word (self, token + 1)
         && !(whence_entities_find_flags (self, token + 1) & WHENCE_NAME_PLACE);
}

/* "Ruth Lind OBE FRS" */
static gboolean
is_honour (const WhenceEntities *self,
           guint                 token)
{
  return (self->tokens->tokens[token].flags & WHENCE_TOKEN_UPPER) && whence_entities_is (self, token, self->words->honours);
}

static guint
measure_run (const WhenceEntities *self,
             guint                 token,
             guint                 end)
{
  guint at = token, listed = measure_called_after (self, token, end);

  listed = listed > 0 ? listed : whence_entities_measure_lordship (self, token, end);
  if (listed > 0)
    return listed;
  if (!(self->tokens->tokens[token].flags & WHENCE_TOKEN_CAPITAL) || is_part_of_title (self, token, end) || is_of_grammar (self, token)
      || is_honour (self, token) || (leads_to_person (self, token) && !is_saint_or_ship (self, token) && (is_person_noun (self, token) || whence_entities_is (self, token, self->words->ranks))))
    return 0;
  while (at < end && at - token < RUN_MAX)
    {
      guint over;

      if (at > token && (begins_anew (self, at) || is_honour (self, at)))
        break;
      if (is_name_word (self, at) || is_name_before (self, at, end) || (at > token && (is_name_behind (self, at) || whence_entities_is_numeral (self->article, self->tokens, at) || is_ordinal_within (self, at, end) || is_small_mark (self, at))))
        at++;
      else if ((over = step_over (self, token, at, end)) > 0 || (over = measure_number (self, token, at, end)) > 0)
        at += over;
      else
        break;
    }
  listed = find_listed (self, token, end);
  return MAX (at - token, listed);
}

/* "Can Hallam win?": the verb that begins a question. */
static gboolean
begins_question (const WhenceEntities *self, const WhenceSentence *sentence, guint token)
{
  const WhenceModalWords *modals = self->words->modals;
  const char *const *const lists[] = { modals->futures, modals->maybes, modals->coulds };
  gboolean asks = token == sentence->first && self->article->text[self->tokens->tokens[sentence->first + sentence->n - 1].begin] == '?';

  for (guint i = 0; asks && i < G_N_ELEMENTS (lists); i++)
    if (whence_entities_is (self, token, lists[i]))
      return TRUE;
  return FALSE;
}

/* "Researcher Ana Lopes" at the begin of a sentence, "Selectwoman Ana Lopes": what no list has before a first name and more is no part of it. */
static gboolean
begins_with_noun (const WhenceEntities *self,
                  const WhenceSentence *sentence,
                  const WhenceWordTable *capitals,
                  guint                 token,
                  guint                 n)
{
  if (n == 3 && token == sentence->first && is_person_noun (self, token) && !whence_entities_is (self, token + 2, self->words->institutions)
      && !whence_entities_is (self, token + 2, self->words->landforms))
    return TRUE;
  if (n < 2 || !(whence_entities_find_flags (self, token + 1) & WHENCE_NAME_FIRST)
      || whence_entities_is (self, token, self->words->things->saints))
    return FALSE;
  if (token == sentence->first)
    return !is_name_elsewhere (self, capitals, token);
  return n == 3 && whence_entities_find_flags (self, token) == 0 && self->tokens->tokens[token].length > 2
         && !whence_entities_is (self, token + 2, self->words->institutions) && !whence_entities_is (self, token + 2, self->words->landforms);
}

/* A name has one space where the text has a line's end. */
static const char *
join_words (const WhenceEntities *self,
            guint                 token,
            guint                 n)
{
  const WhenceToken *words = &self->tokens->tokens[token];
  const char *begin = self->article->text + words[0].begin;
  char *text = g_string_chunk_insert_len (self->strings, begin, (gssize) (words[n - 1].begin + words[n - 1].length - words[0].begin)), *to = text;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && (words[i].flags & WHENCE_TOKEN_SPACED))
        *to++ = ' ';
      memcpy (to, self->article->text + words[i].begin, words[i].length);
      to += words[i].length;
    }
  *to = '\0';
  return text;
}

/* "de Wit" of "Marleen de Wit": what names end with from a particle on. */
static WhenceWordTable *
collect_particle_ends (const WhenceEntities *self)
{
  WhenceWordTable *ends = whence_word_table_new ();

  for (guint i = 0; i < self->runs->len; i++)
    {
      const char *name = whence_entities_run_at (self, i)->text;

      for (const char *space = strchr (name, ' '); space != NULL; space = strchr (space + 1, ' '))
        if (whence_kinds_has_word (self->words->particles, space + 1, strcspn (space + 1, " ")))
          whence_word_table_set (ends, space + 1, strlen (space + 1), name);
    }
  return ends;
}

/* "In 2016 de Wit joined": the "de" is part of the name where another of the text's names ends so, "Marleen de Wit". */
static void
extend_run (const WhenceEntities  *self,
            const WhenceWordTable *ends,
            WhenceRun             *run)
{
  guint particles = 0;
  const char *text;

  while (particles < run->sentence_offset && particles < PARTICLES_MAX && whence_entities_is (self, run->token - particles - 1, self->words->particles))
    particles++;
  if (particles == 0)
    return;
  text = join_words (self, run->token - particles, run->n + particles);
  if (whence_word_table_get (ends, text, strlen (text)) == NULL)
    return;
  run->token -= particles;
  run->sentence_offset = (guint16) (run->sentence_offset - particles);
  run->n = (guint16) (run->n + particles);
  run->text = text;
}

/* “The Long Road”: the article of a title stands within its quotation marks. */
static void
extend_title (const WhenceEntities *self, WhenceRun *run)
{
  if (run->sentence_offset < 2 || self->tokens->classes[run->token - 1] != WHENCE_CLASS_THE || !whence_entities_is_quoted (self, run))
    return;
  run->token--;
  run->sentence_offset--;
  run->n++;
  run->text = join_words (self, run->token, run->n);
}

void
whence_entities_collect_runs (WhenceEntities *self)
{
  g_autoptr (WhenceWordTable) capitals = collect_capitals (self);
  g_autoptr (WhenceWordTable) ends = NULL;

  for (guint s = 0; s < self->tokens->n_sentences; s++)
    {
      const WhenceSentence *sentence = &self->tokens->sentences[s];
      guint begin = find_begin (self, sentence), end = sentence->first + sentence->n;

      if (is_headline (self, sentence))
        continue;
      for (guint i = sentence->first; i < end; i++)
        {
          guint n = measure_run (self, i, end);
          WhenceRun run = { .token = i, .n = (guint16) n, .sentence = s, .entity = -1 };

          if (n == 0 || (n == 1 && (i == sentence->first || i == begin || is_behind_mark (self, i)) && !is_name_elsewhere (self, capitals, i))
              || begins_with_noun (self, sentence, capitals, i, n) || begins_question (self, sentence, i))
            continue;
          run.sentence_offset = (guint16) MIN (i - sentence->first, G_MAXUINT16);
          run.post = find_post (self, sentence, i, n, &run.titled);
          run.titled = run.titled && run.post != 0;
          run.text = join_words (self, i, n);
          extend_title (self, &run);
          g_array_append_val (self->runs, run);
          i += n - 1;
        }
    }
  ends = collect_particle_ends (self);
  for (guint i = 0; i < self->runs->len; i++)
    extend_run (self, ends, whence_entities_run_at (self, i));
}

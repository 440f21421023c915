/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the names in two tellings, and in their articles, say of their being one event. */
#include "whence-similarity-private.h"

#include <string.h>

#include "whence-kinds.h"
#include "whence-lands.h"
#include "whence-names.h"

/* "Anna Lund" is "Anna Maria Lund", as a first name tells; the "National Bank" is no "National Savings Bank". */
static gboolean
lacks_middle (const char *longer,
              const char *name)
{
  const char *last = strchr (name, ' '), *longer_last = strrchr (longer, ' ');
  gsize first = last != NULL ? (gsize) (last - name) : 0;

  return first > 0 && strchr (last + 1, ' ') == NULL && longer_last != NULL && strncmp (longer, name, first + 1) == 0
         && g_str_equal (longer_last, last) && (whence_names_find (name, first) & WHENCE_NAME_FIRST) != 0;
}

/* "Maria Leonor Quintela de Castro" and "Leonor Quintela": at least two words from within the longer one. */
static gboolean
is_within (const char *longer,
           const char *name)
{
  const char *at = strchr (name, ' ') != NULL ? strstr (longer, name) : NULL;

  return at != NULL && at > longer && at[-1] == ' ' && at[strlen (name)] == ' ';
}

/* One name is another where it is the whole of it or its last or first word, or from within it, or lacks only what is in the middle. */
gboolean
whence_similarity_same_name (const char *a,
                             const char *b)
{
  gsize a_length = strlen (a), b_length = strlen (b);

  if (a_length < b_length)
    return whence_similarity_same_name (b, a);
  if (strncmp (a, b, b_length) == 0)
    return a[b_length] == '\0' || a[b_length] == ' ';
  if (a_length == b_length)
    return FALSE;
  return (a[a_length - b_length - 1] == ' ' && strcmp (a + a_length - b_length, b) == 0) || is_within (a, b) || lacks_middle (a, b);
}

/* Whether @self has the one at @index of @other; all words of the shorter name are in the longer one. */
static gboolean
has_name (const WhenceProfile *self,
          const WhenceProfile *other,
          guint                index)
{
  guint64 words = other->words_of[index];

  for (guint i = 0; self->people[i] != NULL; i++)
    if (((words & ~self->words_of[i]) == 0 || (self->words_of[i] & ~words) == 0) && whence_similarity_same_name (self->people[i], other->people[index]))
      return TRUE;
  return FALSE;
}

gint
whence_similarity_count_people (const WhenceProfile *a,
                                const WhenceProfile *b)
{
  gint shared = 0;

  if ((a->words_of_people & b->words_of_people) == 0)
    return 0;
  for (guint i = 0; a->people[i] != NULL; i++)
    shared += has_name (b, a, i);
  return MIN (shared, 2);
}

/* "The firm was registered as Lund & Sons": whoever takes part in the other has that name. */
static gboolean
has_in_title (const WhenceProfile *self,
              const WhenceProfile *other)
{
  for (char **name = other->event->participants; *name != NULL; name++)
    if (strstr (self->event->title, *name) != NULL)
      return TRUE;
  return FALSE;
}

/* Who takes part and is no town, by what is known of towns or by what the other says. */
static guint
count_persons (const WhenceProfile *self,
               const WhenceProfile *other)
{
  guint n = 0;

  for (guint i = 0; self->people[i] != NULL; i++)
    n += (i >= WHENCE_PROFILE_LANDS_MAX || !(self->places & ~self->lands & 1u << i)) && g_strcmp0 (self->people[i], other->place) != 0;
  return n;
}

/* Who the title begins with, if anybody. */
static const char *
find_agent (const WhenceProfile *self)
{
  return self->first_begins ? self->first : NULL;
}

/* What begins with nobody is done by whom its article is about. */
static gboolean
is_about (const WhenceProfile *self,
          const WhenceProfile *other)
{
  return self->subject != NULL && other->subject != NULL && self->subject->about != 0 && find_agent (self) == NULL
         && (whence_hashes_have (&other->agents, self->subject->about) || (other->agents.n == 0 && other->subject->about == self->subject->about));
}

/* Whether nobody takes part but lands, by whatever they are called. */
static gboolean
is_of_lands (const WhenceProfile *self)
{
  for (char **name = self->people; *name != NULL; name++)
    if (whence_lands_find (&whence_event_words_english, *name, strlen (*name)) == 0)
      return FALSE;
  return TRUE;
}

/**
 * whence_similarity_are_of_one_land:
 * @a: a telling
 * @b: another
 *
 * Returns: whether both tell of one land, which its capital may stand for, "Tokyo", or its people, and one of them of nobody but lands
 */
gboolean
whence_similarity_are_of_one_land (const WhenceProfile *a,
                                   const WhenceProfile *b)
{
  return whence_hashes_count (&a->nations, &b->nations) > 0 && (is_of_lands (a) || is_of_lands (b));
}

/* Whom a pronoun was taken for may be another: that says less. */
gint
whence_similarity_other_people (const WhenceProfile *a,
                                const WhenceProfile *b,
                                WhenceCommon        *common)
{
  if (common->people > 0 || common->named > 0 || count_persons (a, b) == 0 || count_persons (b, a) == 0 || is_about (a, b) || is_about (b, a)
      || (whence_hashes_count (&a->cast, &b->cast) > 0 && (has_in_title (a, b) || has_in_title (b, a))) || whence_similarity_are_of_one_land (a, b))
    return 0;
  return a->guessed != 0 || b->guessed != 0 ? 4 : 6;
}

/* Whether the passage of @self has the last word of @name. */
static gboolean
tells_name (const WhenceProfile *self,
            const char          *name)
{
  const char *last = strrchr (name, ' ');
  const WhenceMention *mention = self->mention;

  return mention->begin < mention->end && mention->end <= mention->article->length
         && g_strstr_len (mention->article->text + mention->begin, mention->end - mention->begin, last != NULL ? last + 1 : name) != NULL;
}

/* Of those that only the one names: bit 0 where one is a land, bit 1 where one is not. */
static guint
find_unshared (const WhenceProfile *self,
               const WhenceProfile *other)
{
  guint found = 0;

  for (guint i = 0; self->people[i] != NULL && i < WHENCE_PROFILE_LANDS_MAX; i++)
    if (!has_name (other, self, i) && !tells_name (other, self->people[i]))
      found |= (self->lands & 1u << i) ? 1 : 2;
  return found;
}

/* "Chile plays Peru", "Chile plays Ghana": one is the same, but with another; the more where two firms order from a third, and where one article
 * tells both. */
gint
whence_similarity_other_partner (const WhenceProfile *a,
                                 const WhenceProfile *b,
                                 WhenceCommon        *common)
{
  if (common->people == 0 || (find_unshared (a, b) & find_unshared (b, a)) == 0)
    return 0;
  return (common->one_article && a->is_row == b->is_row) || (a->doer != 0 && b->doer != 0 && a->doer != b->doer) ? 2 : 1;
}

/* "Guterres chose the court" in January, and "Norland took it to the court" that year: whom both name is not who does it. */
gint
whence_similarity_other_doer (const WhenceProfile *a,
                              const WhenceProfile *b,
                              WhenceCommon        *common)
{
  const char *first, *second;

  if (common->one_article || common->people != 1 || common->deed > 0 || common->date == 3)
    return 0;
  first = a->first;
  second = b->first;
  return first != NULL && second != NULL && !whence_similarity_same_name (first, second) && !tells_name (a, second) && !tells_name (b, first)
         && !whence_similarity_are_of_one_land (a, b);
}

/* Of two days one tells that he resigned, the other that another did so, a day after him. */
gint
whence_similarity_other_agent (const WhenceProfile *a,
                               const WhenceProfile *b,
                               WhenceCommon        *common)
{
  const char *first, *second;

  if (whence_similarity_dates_touch (a, b))
    return 0;
  first = find_agent (a);
  second = find_agent (b);
  return first != NULL && second != NULL && !whence_similarity_same_name (first, second) && !whence_similarity_are_of_one_land (a, b);
}

static gboolean
share_rare (const WhenceHashes *a,
            const WhenceHashes *b)
{
  return whence_hashes_weigh (a, b) > whence_hashes_count (a, b);
}

/* Whether both name somebody or something that little else is told with. */
gboolean
whence_similarity_share_rare_name (const WhenceProfile *a,
                                   const WhenceProfile *b)
{
  return share_rare (&a->cast, &b->cast) || share_rare (&a->cast, &b->told) || share_rare (&a->told, &b->cast);
}

/* A name that little else is told with; who takes part in both counts as such. */
gint
whence_similarity_rare_name (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  if (common->people > 0)
    return 0;
  return share_rare (&a->agents, &b->cast) || share_rare (&a->cast, &b->agents) || share_rare (&a->agents, &b->named)
         || share_rare (&a->named, &b->agents);
}

/* Whom a pronoun was taken for may be another. */
static gint
is_unknown (const WhenceProfile *self,
            const WhenceProfile *other)
{
  if (self->agents.n == 0 || self->guessed != 0)
    return 0;
  /* whom it is done with is known to both */
  if (self->doer != 0 && whence_profile_is_of_markets (self))
    return !whence_hashes_have (&other->subject->known, self->doer);
  for (guint i = 0; i < self->agents.n; i++)
    if (whence_hashes_have (&other->subject->known, self->agents.at[i]))
      return 0;
  return 1;
}

/* Who does it in the one is named nowhere in the other's article. */
gint
whence_similarity_unknown_there (const WhenceProfile *a,
                                 const WhenceProfile *b,
                                 WhenceCommon        *common)
{
  gint unknown;

  if (common->people > 0 || common->one_article || a->subject == NULL || b->subject == NULL || whence_similarity_same_text (a, b, common))
    return 0;
  unknown = is_unknown (a, b) + is_unknown (b, a);
  return whence_profile_is_of_markets (a) || whence_profile_is_of_markets (b) ? 2 * unknown : unknown;
}

/* The one names nobody, since its article is about whoever does it in the other: "the works were opened". */
gint
whence_similarity_same_hero (const WhenceProfile *a,
                             const WhenceProfile *b,
                             WhenceCommon        *common)
{
  return common->people == 0 && (common->deed > 1 || common->told > 0) && !common->one_article
         && (is_about (a, b) || is_about (b, a));
}

static gboolean
tells_speaker (const WhenceProfile *self,
               const WhenceProfile *other)
{
  return whence_hashes_count (&other->speaker, &self->told) > 0 || whence_hashes_count (&other->speaker, &self->cast) > 0;
}

/* "Norland condemned the attack", "Sudland condemned it": much is said of one thing. */
gint
whence_similarity_other_speaker (const WhenceProfile *a,
                                 const WhenceProfile *b,
                                 WhenceCommon        *common)
{
  return a->speaker.n > 0 && b->speaker.n > 0 && !tells_speaker (a, b) && !tells_speaker (b, a);
}

/* "A court jailed Anna Lund", "a court jailed Jan Lind" */
gint
whence_similarity_other_patient (const WhenceProfile *a,
                                 const WhenceProfile *b,
                                 WhenceCommon        *common)
{
  return common->deed > 1 && a->patient != 0 && b->patient != 0 && a->patient != b->patient;
}

/* Both only say something, or the one does and the other tells what is done. */
static gboolean
is_said (const WhenceProfile *a,
         const WhenceProfile *b)
{
  return a->speaker.n > 0 && (b->speaker.n > 0 || a->kind == WHENCE_KIND_STATEMENT);
}

/* One says much on a day, and does something else: what is said must be the same in a word. */
gint
whence_similarity_other_saying (const WhenceProfile *a,
                                const WhenceProfile *b,
                                WhenceCommon        *common)
{
  return (is_said (a, b) || is_said (b, a)) && common->deed == 0 && whence_hashes_count (&a->stems, &b->told) == 0
         && whence_hashes_count (&b->stems, &a->told) == 0 && !whence_similarity_same_text (a, b, common);
}

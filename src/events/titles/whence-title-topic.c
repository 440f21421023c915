/* SPDX-License-Identifier: GPL-3.0-or-later */
/* "The trial opened (Elsa Brandt)": a title that names nobody and nothing is told with what its article is about, since on a timeline of many
 * articles no reader knows which trial it was. */
#include "whence-title-topic.h"

#include <string.h>

#include "whence-central.h"
#include "whence-entities-private.h"
#include "whence-kicker.h"
#include "whence-names.h"
#include "whence-narrator.h"
#include "whence-phrase.h"
#include "whence-title-home.h"
#include "whence-title-role.h"
#include "whence-title-whole.h"
#include "whence-title.h"
#include "whence-topic.h"

/* What somebody builds, sells or decides is of the story; wars and floods of long before, told with where they were, are where that comes from. */
#define WORLD_KINDS \
  (1u << WHENCE_KIND_WAR | 1u << WHENCE_KIND_DISASTER | 1u << WHENCE_KIND_DEATH | 1u << WHENCE_KIND_SCIENCE | 1u << WHENCE_KIND_DRILL | 1u << WHENCE_KIND_OTHER)
/* A shorter word of a name is a "de" or an initial. */
#define TELLING_WORD_MIN 3
/* "will be sworn in" */
#define VERB_WORDS_MAX 4
/* So far from where its name stands a text may still be about it: some ten sentences; and a short one to its end, whose first words say what it is about. */
#define NEAR_BYTES 1500
#define SHORT_BYTES 6000
/* Two lands that so many sentences tell of together are what they have with each other. */
#define TOGETHER_MIN 2

/* Without "Inc.", which says nothing in brackets. */
static char *
cut_mark (const WhenceEntities *self, const char *form)
{
  const char *last = strrchr (form, ' ');

  return last != NULL && whence_kinds_has_word (self->words->things->body_marks, last + 1, strlen (last + 1)) ? g_strndup (form, (gsize) (last - form))
                                                                                                         : g_strdup (form);
}

/* What stands for the whole name where there is no room, but "Senate", "Town" and "Quebec" say not which. */
static const char *
find_brief (const WhenceEntities *self, const WhenceEntity *entity)
{
  if (entity->brief == NULL || (entity->kind != WHENCE_ENTITY_PERSON && entity->kind != WHENCE_ENTITY_BODY)
      || (whence_names_find (entity->brief, strlen (entity->brief)) & (WHENCE_NAME_PLACE | WHENCE_NAME_ORGANISATION))
      || whence_entities_is_club_end (self, entity->brief))
    return NULL;
  return entity->brief;
}

static const char *
get_brief (const WhenceEntity *entity)
{
  return entity->brief != NULL ? entity->brief : entity->name;
}

/* "Lind and Reiss", but "Lind Reiss" where the headline has them so: the firm of the two. */
static char *
name_two (const WhenceEntities *self, const gint about[2])
{
  const WhenceEntity *first = whence_entities_at (self, about[0]), *second = whence_entities_at (self, about[1]);
  const char *first_last = strrchr (first->name, ' '), *second_last = strrchr (second->name, ' ');
  g_autofree char *firm = first_last != NULL && second_last != NULL ? g_strconcat (first_last + 1, second_last, NULL) : NULL;

  if (firm != NULL && self->article->title != NULL && strstr (self->article->title, firm) != NULL)
    return g_steal_pointer (&firm);
  return g_strdup_printf ("%s %s %s", get_brief (first), self->words->and, get_brief (second));
}

/* "the U.S. Embassy", which is mostly told of as "U.S.": that is another's name. */
static gboolean
is_lent (const WhenceEntities *self, gint entity)
{
  const char *form = whence_topic_get_form (self, entity);

  return whence_entities_at (self, entity)->kind != WHENCE_ENTITY_LAND && (whence_names_find (form, strlen (form)) & WHENCE_NAME_COUNTRY);
}

/* Of two people in one title no reader knows what the one has to do with the other, nor of a town. */
static gboolean
tells_whom (const WhenceEntities *self, gint about)
{
  const WhenceEntity *entity = whence_entities_at (self, about);

  return entity->kind != WHENCE_ENTITY_PERSON && !self->about_where
         && !(whence_names_find (entity->name, strlen (entity->name)) & (WHENCE_NAME_PLACE | WHENCE_NAME_ORGANISATION));
}

static gint
compare (gconstpointer a, gconstpointer b)
{
  const guint32 *x = a, *y = b;

  return (*x > *y) - (*x < *y);
}

/* Where the text tells by name of what it is about: the bytes. */
static void
find_tellings (const WhenceEntities *self, GArray *tellings)
{
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);

      if (run->entity >= 0 && (run->entity == self->about[0] || run->entity == self->about[1]))
        g_array_append_val (tellings, self->tokens->tokens[run->token].begin);
    }
  g_array_sort (tellings, compare);
}

/**
 * Topic:
 * @full: (nullable): what the article is about, with what it tells of there
 * @name: (nullable): by name alone, where @full is too long
 * @brief: (nullable): what the text calls it for short, where that is too long
 * @tells_whom: whether it says who somebody is that a title names
 * @whole: whether all of the text is about it, not only what stands near its name
 * @tellings: (nullable) (element-type guint32): where the text tells of it, in order; %NULL before it was asked for
 */
typedef struct
{
  char       *full;
  char       *name;
  const char *brief;
  gboolean    tells_whom;
  gboolean    whole;
  GArray     *tellings;
} Topic;

/* "refinery blast", of "Quebec sugar refinery blast", or NULL of two words. */
static const char *
find_last_two (const WhenceEntities *self, const char *words)
{
  const char *last = words != NULL ? strrchr (words, ' ') : NULL, *before = last;

  while (before != NULL && before > words && before[-1] != ' ')
    before--;
  /* but "siege of Karsova" */
  return before != NULL && before > words && g_ascii_islower (*before) && !whence_kinds_has_word (self->words->genitives, before, (gsize) (last - before)) ? before
                                                                                                                                                       : NULL;
}

/* "Alder Cup raid", unlike "Tarn flood": what the text tells of the cup before and after is of no raid. */
static gboolean
happens_to_thing (const WhenceEntities *self, gint about, const char *full)
{
  const WhenceEntity *entity = whence_entities_at (self, about);
  const char *last = strrchr (full, ' ');

  return entity->kind == WHENCE_ENTITY_NAME && !entity->where && last != NULL
         && whence_kinds_find (self->words, last + 1, strlen (last + 1), WHENCE_KIND_WORD_NOUN) != NULL;
}

/* Whether all others together are told of less often than either of the two: the text is not about many lands. */
static gboolean
is_of_two_lands (const WhenceEntities *self, const gint pair[2])
{
  guint least = MIN (whence_entities_at (self, pair[0])->count, whence_entities_at (self, pair[1])->count), others = 0;

  for (gint i = 0; i < (gint) self->entities->len; i++)
    if (i != pair[0] && i != pair[1] && whence_entities_at (self, i)->kind == WHENCE_ENTITY_LAND)
      others += whence_entities_at (self, i)->count;
  return others < least;
}

/* "Chile and Peru": the two lands that the text tells of more than of any third, and together.  @tellings: where it tells of them is put here */
static char *
name_two_lands (const WhenceEntities *self, GArray *tellings)
{
  gint pair[2], first = -1;
  guint told[2] = { G_MAXUINT, G_MAXUINT }, together = 0, counted = G_MAXUINT;

  if (!whence_entities_find_pair (self, WHENCE_ENTITY_LAND, pair) || !is_of_two_lands (self, pair))
    return NULL;
  for (guint i = 0; i < self->runs->len; i++)
    {
      const WhenceRun *run = whence_entities_run_at (self, i);

      if (run->entity != pair[0] && run->entity != pair[1])
        continue;
      first = first < 0 ? run->entity : first;
      told[run->entity == pair[1]] = run->sentence;
      if (told[0] == told[1] && counted != run->sentence)
        {
          together++;
          counted = run->sentence;
        }
      g_array_append_val (tellings, self->tokens->tokens[run->token].begin);
    }
  if (together < TOGETHER_MIN)
    {
      g_array_set_size (tellings, 0);
      return NULL;
    }
  return g_strdup_printf ("%s %s %s", whence_topic_get_form (self, first), self->words->and, whence_topic_get_form (self, first == pair[0] ? pair[1] : pair[0]));
}

/* Whether the headline says it: all of the article is then about it. */
static gboolean
is_headed (const WhenceEntities *self, const char *full)
{
  g_autofree char *title = self->article->title != NULL ? g_utf8_strdown (self->article->title, -1) : NULL, *small = g_utf8_strdown (full, -1);

  return title != NULL && strstr (title, small) != NULL;
}

/* More than the name @form of what the article is about: "Ashby hoard". */
static char *
find_more (const WhenceEntities *self, gint about, const char *form, GArray *tellings)
{
  char *full = whence_central_find_thing (self, self->about_where ? form : NULL, self->about_where ? -1 : about, tellings);

  if (full == NULL && whence_entities_at (self, about)->kind != WHENCE_ENTITY_PERSON)
    full = whence_topic_find_phrase (self, about);
  if (full != NULL && happens_to_thing (self, about, full))
    g_clear_pointer (&full, g_free);
  return full;
}

/* The name that the article is about, or the two, if it is about them; in a place, what it tells of there.  Where no name says it, whom its pronouns mean,
 * or what it tells of most. */
static void
find_topic (const WhenceEntities *self, Topic *topic)
{
  const gint *about = self->about;

  topic->tellings = g_array_new (FALSE, FALSE, sizeof (guint32));
  topic->full = whence_kicker_find (self);
  topic->whole = topic->full != NULL || (self->about_sure && self->article->length < SHORT_BYTES);
  topic->tells_whom = topic->full != NULL;
  if (about[0] < 0 && topic->full == NULL)
    {
      gint person = whence_central_find_person (self, topic->tellings);

      topic->tells_whom = person < 0;
      topic->full = person >= 0 ? g_strdup (whence_entities_at (self, person)->name)
                                : whence_central_find_thing (self, whence_topic_find_place (self), -1, topic->tellings);
      topic->brief = person < 0 ? find_last_two (self, topic->full) : NULL;
      if (topic->full == NULL)
        topic->full = name_two_lands (self, topic->tellings);
      topic->whole = self->article->length < SHORT_BYTES && topic->full != NULL && is_headed (self, topic->full);
      return;
    }
  if (about[0] < 0)
    return;
  if (about[1] >= 0)
    {
      topic->name = name_two (self, about);
      topic->tells_whom = topic->tells_whom || tells_whom (self, about[0]);
    }
  else if (is_lent (self, about[0]))
    return;
  else
    {
      const char *form = whence_topic_get_form (self, about[0]);

      topic->name = whence_title_find_whole (self, form);
      topic->brief = topic->name != NULL && !whence_entities_is_club_end (self, form) ? form : find_brief (self, whence_entities_at (self, about[0]));
      if (topic->name == NULL)
        topic->name = cut_mark (self, form);
      if (topic->full == NULL)
        topic->full = find_more (self, about[0], form, topic->tellings);
      topic->tells_whom = topic->full != NULL || tells_whom (self, about[0]);
    }
  find_tellings (self, topic->tellings);
}

/* Where the article is about a house or a town, what it tells happened there. */
static void
fill_places (const WhenceEntities *self, const Topic *topic, GPtrArray *events, guint first)
{
  g_autofree char *home = whence_title_home_find (self, topic->full, topic->name);

  if (home != NULL)
    whence_title_home_fill (self, home, events, first);
}

static void
clear_topic (Topic *topic)
{
  g_free (topic->full);
  g_free (topic->name);
  g_clear_pointer (&topic->tellings, g_array_unref);
}

/* Up to the mark of the genitive: "Lind’s". */
static gsize
measure_word (const char *word)
{
  gsize n = 0;

  while (word[n] != '\0' && g_unichar_isalpha (g_utf8_get_char (word + n)))
    n += (gsize) (g_utf8_next_char (word + n) - (word + n));
  return n;
}

static gboolean
is_demonym (const char *word, gsize length)
{
  guint flags = whence_names_find (word, length);

  return (flags & WHENCE_NAME_DEMONYM) && !(flags & (WHENCE_NAME_COUNTRY | WHENCE_NAME_PLACE));
}

/* "Accident at the mill", where the article names an "Accident Board": a word for what happens has its capital from the title. */
static gboolean
begins_with_noun (const WhenceEntities *entities, const char *title, gsize word)
{
  gsize name;

  return whence_kinds_find (entities->words, title, word, WHENCE_KIND_WORD_NOUN) != NULL && whence_entities_find_begin (entities, title, &name) < 0;
}

/* The first word of a title has a capital in any case: it is one of the article's names, or none. */
static gboolean
names_something (const WhenceEntities *entities, const char *title)
{
  for (const char *at = title; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      gunichar letter = g_utf8_get_char (at);

      /* quoted words and brackets begin as their words do */
      if (!g_unichar_isalnum (letter))
        letter = g_utf8_get_char (g_utf8_next_char (at));
      /* "the Greek officers" are many */
      if (is_demonym (at, measure_word (at)))
        continue;
      if (at > title ? g_unichar_isupper (letter)
                     : whence_entities_has_word (entities, at, measure_word (at)) && !begins_with_noun (entities, at, measure_word (at)))
        return TRUE;
    }
  return FALSE;
}

/* Whether a word with a capital stands behind one without, longer than the "de" of a name. */
static gboolean
names_behind (const char *title)
{
  gboolean small = FALSE;

  for (const char *at = title; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      const char *letter = g_unichar_isalnum (g_utf8_get_char (at)) ? at : g_utf8_next_char (at);

      if (small && g_unichar_isupper (g_utf8_get_char (letter)))
        return TRUE;
      small = small || (g_ascii_islower (*letter) && strcspn (letter, " ") > TELLING_WORD_MIN);
    }
  return FALSE;
}

/* "Anna Lind was arrested", "Lind stepped aboard": names nothing but somebody.  Returns: the entity, or -1 */
static gint
find_person_alone (const WhenceEntities *entities, const char *title)
{
  gsize length = 0;
  gint entity = names_behind (title) ? -1 : whence_entities_find_begin (entities, title, &length);

  return entity >= 0 && whence_entities_at (entities, entity)->kind == WHENCE_ENTITY_PERSON ? entity : -1;
}

/* "London conceded that there was a controversy", "The Treasure Act came into force", "A new wing by Brandt was built": whether what the title begins with is
 * no name, or that of no person and the only one; but the name says which epidemic or hoard. */
static gboolean
is_of_any_story (const WhenceEntities *entities, const WhenceEvent *event)
{
  const char *title = event->title;
  gsize article = strcspn (title, " "), length = 0;
  const char *first = title[article] == ' ' && whence_kinds_has_word (entities->words->articles, title, article) ? title + article + 1 : title, *behind;
  gint entity = whence_entities_find_begin (entities, first, &length);

  if (g_str_has_suffix (title, ")"))
    return FALSE;
  if (entity < 0)
    return !names_behind (first) || (!((1u << event->kind) & WORLD_KINDS) && (first == title || !g_unichar_isupper (g_utf8_get_char (first))));
  behind = first[length] == ' ' ? first + length + 1 : first + length;
  return whence_entities_at (entities, entity)->kind != WHENCE_ENTITY_PERSON && !names_behind (first)
         && whence_kinds_find (entities->words, behind, strcspn (behind, " "), WHENCE_KIND_WORD_NOUN) == NULL;
}

/* Whether the title tells of whom it begins with, and of nobody beside, no more than a verb: "Lind will be sworn in". */
static gboolean
is_verb_alone (const WhenceEntities *entities, const char *title)
{
  const char *and = entities->words->and;
  gsize length = 0, n = strlen (and);
  guint words = 0;

  whence_entities_find_begin (entities, title, &length);
  if (title[length] != ' ' || (strncmp (title + length + 1, and, n) == 0 && title[length + 1 + n] == ' '))
    return FALSE;
  for (const char *at = title + length; *at != '\0'; at++)
    words += *at == ' ';
  return words <= VERB_WORDS_MAX;
}

/* Whether the title has a word with a capital of the topic, but for the article of “The Long Road”, or all of it. */
static gboolean
has_word_of (const WhenceEntities *self, const char *title, const char *topic)
{
  if (strstr (title, topic) != NULL)
    return TRUE;
  for (const char *at = topic; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      g_autofree char *word = g_strndup (at, strcspn (at, " "));

      if (strlen (word) >= TELLING_WORD_MIN && g_unichar_isupper (g_utf8_get_char (word)) && strstr (title, word) != NULL
          && !whence_kinds_has_word (self->words->articles, word, strlen (word)))
        return TRUE;
    }
  return FALSE;
}

/* Whether a word of the role stands in the title: "President Lind resigned". */
static gboolean
repeats_word (const char *title, const char *role)
{
  g_autofree char *said = g_utf8_strdown (title, -1), *words = g_utf8_strdown (role, -1);

  for (const char *at = words; *at != '\0'; at += strcspn (at, " "), at += strspn (at, " "))
    {
      g_autofree char *word = g_strndup (at, strcspn (at, " "));

      if (strlen (word) > TELLING_WORD_MIN && strstr (said, word) != NULL)
        return TRUE;
    }
  return FALSE;
}

/* Whether one of them is near: what a long text tells far from there is about something else. */
static gboolean
is_told_near (const GArray *tellings, guint32 at)
{
  guint low = 0, high = tellings->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (tellings, guint32, middle) < at)
        low = middle + 1;
      else
        high = middle;
    }
  return (low < tellings->len && g_array_index (tellings, guint32, low) - at < NEAR_BYTES)
         || (low > 0 && at - g_array_index (tellings, guint32, low - 1) < NEAR_BYTES);
}

static gboolean
fits (const char *title, const char *topic)
{
  return topic != NULL && g_utf8_strlen (title, -1) + g_utf8_strlen (topic, -1) + (glong) strlen (" ()") <= WHENCE_TITLE_MAX;
}

static const char *
choose_form (const Topic *topic, const char *title)
{
  return fits (title, topic->full) ? topic->full : fits (title, topic->name) ? topic->name : topic->brief;
}

/* Says more of what the title says not which, unless there were no room left for what all of the article is about. */
static void
say_more (const Topic *topic, WhenceMention *mention, const char *fuller)
{
  if (fits (mention->title, choose_form (topic, mention->title)) && !fits (fuller, choose_form (topic, fuller)))
    return;
  g_free (mention->title);
  mention->title = g_strdup (fuller);
}

static void
add (WhenceEvent *event, const char *name)
{
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  g_free (mention->title);
  mention->title = g_strdup_printf ("%s (%s)", event->title, name);
  g_free (event->title);
  event->title = g_strdup (mention->title);
}

/* "The bridge was opened to traffic" without its article, as headlines have it; or all of the title. */
static char *
drop_article (const WhenceEntities *self, const char *title)
{
  gsize n = strcspn (title, " ");

  return title[n] == ' ' && whence_kinds_has_word (self->words->articles, title, n) ? whence_phrase_capitalise (title + n) : g_strdup (title);
}

/* Behind what somebody is, "Anna Lind was appointed (manager, Hallam Town)", if both fit.  Returns: whether it was, without an article of the title where
 * there is no more room */
static gboolean
add_topic (const WhenceEntities *self, const Topic *topic, const char *role, WhenceEvent *event)
{
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
  const char *name = choose_form (topic, event->title);
  g_autofree char *brief = fits (event->title, name) ? NULL : drop_article (self, event->title), *both = NULL;

  if (brief != NULL)
    name = choose_form (topic, brief);
  if (!fits (brief != NULL ? brief : event->title, name) || (!topic->whole && !is_told_near (topic->tellings, mention->begin))
      || has_word_of (self, event->title, name))
    return FALSE;
  if (brief != NULL)
    {
      g_free (event->title);
      event->title = g_steal_pointer (&brief);
    }
  both = role != NULL ? g_strdup_printf ("%s, %s", role, name) : NULL;
  add (event, fits (event->title, both) ? both : name);
  return TRUE;
}

/* "We flew to Rome": who says so, where that is told; whom else the article is about did not.  Returns: whether nothing else is to be put behind */
static gboolean
add_narrator (const WhenceEntities *self, const Topic *topic, WhenceEvent *event)
{
  g_autofree char *narrator = NULL;

  if (!whence_narrator_tells (self, event->title))
    return FALSE;
  narrator = whence_narrator_find (self);
  if (narrator != NULL && fits (event->title, narrator) && strstr (event->title, narrator) == NULL)
    add (event, narrator);
  return narrator != NULL || (topic->full == NULL && self->about[0] >= 0 && whence_entities_at (self, self->about[0])->kind == WHENCE_ENTITY_PERSON);
}

/* What somebody is of whom an office is told, or who died: as what "Anna Lind was elected".  Of other things that somebody does no reader asks it. */
static char *
find_role (const WhenceEntities *entities, gint person, const WhenceEvent *event)
{
  g_autofree char *role = NULL;

  switch (event->kind)
    {
    case WHENCE_KIND_APPOINTMENT:
    case WHENCE_KIND_DEATH:
    case WHENCE_KIND_ELECTION:
      role = is_verb_alone (entities, event->title) ? whence_title_find_role (entities, person) : NULL;
      break;
    default:
      break;
    }
  return role != NULL && fits (event->title, role) && !repeats_word (event->title, role) ? g_steal_pointer (&role) : NULL;
}

/**
 * whence_title_topic_add:
 * @entities: the names of an article
 * @unclear: the events whose titles say not which, see whence_alone_is_clear(), to each a title that says more, see whence_title_find_fuller(), or %NULL
 * @events: (element-type WhenceEvent): events as their first tellings give them
 * @first: index of the first of the article's
 *
 * Whom a title calls by a part of the name it calls by the whole one, where that fits, and what the article is about is put in brackets behind each title
 * that names nothing or says not which, where both fit.  The titles are then as they are shown.
 */
void
whence_title_topic_add (const WhenceEntities *entities,
                        GHashTable           *unclear,
                        GPtrArray            *events,
                        guint                 first)
{
  Topic topic = { 0 };
  for (guint i = first; i < events->len; i++)
    {
      WhenceEvent *event = g_ptr_array_index (events, i);
      WhenceMention *mention = g_ptr_array_index (event->mentions, 0);
      const char *fuller = g_hash_table_lookup (unclear, event);
      g_autofree char *role = NULL;
      gint person;
      gboolean of_any, silent = g_hash_table_contains (unclear, event) || !names_something (entities, event->title);

      if (topic.tellings == NULL && fuller != NULL)
        find_topic (entities, &topic);
      if (fuller != NULL)
        say_more (&topic, mention, fuller);
      whence_title_name_whole (entities, mention);
      g_free (event->title);
      event->title = g_strdup (mention->title);
      person = find_person_alone (entities, event->title);
      of_any = person >= 0 || is_of_any_story (entities, event);
      if ((silent || of_any) && topic.tellings == NULL)
        find_topic (entities, &topic);
      if (add_narrator (entities, &topic, event))
        {
          whence_event_decode (event);
          continue;
        }
      role = person >= 0 ? find_role (entities, person, event) : NULL;
      if (!((silent || (of_any && topic.tells_whom)) && add_topic (entities, &topic, role, event)) && role != NULL)
        add (event, role);
      whence_event_decode (event);
    }
  fill_places (entities, &topic, events, first);
  clear_topic (&topic);
}

/**
 * whence_title_topic_begin:
 * @title: a title
 * @mention: the telling that it is from
 *
 * Returns: how many bytes of @title stand before the topic that whence_title_topic_add() put behind it: all where there is none
 */
gsize
whence_title_topic_begin (const char          *title,
                          const WhenceMention *mention)
{
  gsize length = strlen (title);
  const char *open = length > 0 && title[length - 1] == ')' ? g_strrstr (title, " (") : NULL;

  /* what stands in brackets in the text itself is no topic */
  if (open == NULL || g_strstr_len (mention->article->text + mention->begin, mention->end - mention->begin, open + 1) != NULL)
    return length;
  return (gsize) (open - title);
}

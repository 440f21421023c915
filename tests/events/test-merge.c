/* SPDX-License-Identifier: GPL-3.0-or-later */

/* One event told by many: what joins, what never does, and that the order of the tellings does not matter. */

#include "event-lines.h"
#include "whence-json.h"
#include "whence-merge-lasting.h"
#include "whence-merge.h"

#define N_SHUFFLES 50

/* A telling in short. */
typedef struct
{
  const char *article;
  const char *date;
  const char *title;
  WhenceKind  kind;
  const char *people; /* separated by commas */
  const char *place;  /* (nullable) */
  guint       flags;
  guint       at; /* where its expression begins */
} Telling;

static WhenceEvent *
make_telling (const Telling *telling)
{
  g_autofree char *text = g_strdup_printf ("%-1000s.", telling->article);
  WhenceEvent *event = whence_event_new ();
  WhenceMention *mention = whence_mention_new ();

  g_assert_true (whence_edtf_parse (telling->date, &event->span, NULL));
  event->id = g_strdup_printf ("%s-%u-%s", telling->article, telling->at, telling->title);
  event->title = g_strdup (telling->title);
  event->label = g_strdup ("Label");
  event->dated = TRUE;
  event->kind = telling->kind;
  event->flags = telling->flags;
  event->confidence = 80;
  g_strfreev (event->participants);
  event->participants = g_strsplit (telling->people, ",", -1);
  event->place = g_strdup (telling->place);
  mention->article = make_article (telling->article, text, NULL);
  mention->begin = mention->expression_begin = telling->at;
  mention->end = telling->at + 20;
  mention->expression_end = telling->at + 1;
  mention->span = event->span;
  mention->title = g_strdup (event->title);
  mention->label = g_strdup (event->label);
  mention->joined = g_strdup ("");
  g_ptr_array_add (event->mentions, mention);
  return event;
}

static GPtrArray *
make_tellings (const Telling *tellings,
               guint          n)
{
  GPtrArray *events = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (events, make_telling (&tellings[i]));
  return events;
}

static void
shuffle (GPtrArray *array)
{
  for (guint i = array->len; i > 1; i--)
    {
      guint k = (guint) g_test_rand_int_range (0, (gint32) i);
      gpointer swap = array->pdata[i - 1];

      array->pdata[i - 1] = array->pdata[k];
      array->pdata[k] = swap;
    }
}

static char *
to_json (GPtrArray *events)
{
  GString *text = g_string_new (NULL);
  WhenceJsonWriter writer;

  whence_json_writer_init (&writer, text, 1);
  whence_json_write_events (&writer, events);
  return g_string_free (text, FALSE);
}

/* --- pairs --- */

typedef struct
{
  const char *name;
  gboolean    joined;
  Telling     tellings[2];
} Row;

static const Row rows[] = {
  { "same-day-people-and-words", TRUE,
    { { "a", "2020-05-03", "Chile and Peru sign border treaty", WHENCE_KIND_AGREEMENT, "Chile,Peru", NULL },
      { "b", "2020-05-03", "Border treaty signed by Chile and Peru", WHENCE_KIND_AGREEMENT, "Peru,Chile", NULL } } },
  { "longer-name", TRUE,
    { { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Almeida", "Oslo" },
      { "b", "2020-05-03", "Rosa Almeida arrives in Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" } } },
  { "verb-and-noun", TRUE,
    { { "a", "2020-05-03", "Mine closed in Kiruna", WHENCE_KIND_TRADE, "", "Kiruna" },
      { "b", "2020-05-03", "Kiruna mine closure", WHENCE_KIND_TRADE, "", "Kiruna" } } },
  { "day-within-range", TRUE,
    { { "a", "2020-05-03/2020-05-05", "Almeida’s visit to Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2020-05-04", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" } } },
  { "day-within-year", TRUE,
    { { "a", "2020", "Storm Edgar destroys the harbour of Volos", WHENCE_KIND_DISASTER, "Edgar", "Volos" },
      { "b", "2020-05-04", "Harbour of Volos destroyed by storm Edgar", WHENCE_KIND_DISASTER, "Edgar", "Volos" } } },
  { "twice-in-one-article", TRUE,
    { { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", 0, 10 },
      { "a", "2020-05-03", "Almeida’s visit to Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", 0, 400 } } },
  { "next-day-in-another-article", TRUE,
    { { "a", "2020-05-03", "Storm Edgar destroys the harbour of Volos", WHENCE_KIND_DISASTER, "Edgar", "Volos" },
      { "b", "2020-05-04", "Harbour of Volos destroyed by storm Edgar", WHENCE_KIND_DISASTER, "Edgar", "Volos" } } },
  { "next-day-in-the-same-article", FALSE,
    { { "a", "2020-05-03", "Storm Edgar destroys the harbour of Volos", WHENCE_KIND_DISASTER, "Edgar", "Volos", 0, 10 },
      { "a", "2020-05-04", "Storm Edgar destroys the bridge of Volos", WHENCE_KIND_DISASTER, "Edgar", "Volos", 0, 200 } } },
  { "a-week-apart", FALSE,
    { { "a", "2020-05-03", "Chile and Peru sign border treaty", WHENCE_KIND_AGREEMENT, "Chile,Peru", NULL },
      { "b", "2020-05-10", "Chile and Peru sign border treaty", WHENCE_KIND_AGREEMENT, "Chile,Peru", NULL } } },
  { "another-year", FALSE,
    { { "a", "2020", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2021", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" } } },
  { "other-people", FALSE,
    { { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2020-05-03", "Novak visits Oslo", WHENCE_KIND_VISIT, "Jan Novak", "Oslo" } } },
  { "other-place", FALSE,
    { { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2020-05-03", "Almeida visits Rome", WHENCE_KIND_VISIT, "Rosa Almeida", "Rome" } } },
  { "other-kind", FALSE,
    { { "a", "2020", "Chile and Peru sign border treaty", WHENCE_KIND_AGREEMENT, "Chile,Peru", NULL },
      { "b", "2020", "Chile beat Peru at the border", WHENCE_KIND_SPORT, "Chile,Peru", NULL } } },
  { "denied", FALSE,
    { { "a", "2020", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2020", "Almeida does not visit Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", WHENCE_EVENT_DENIED } } },
  { "one-expression-of-one-article", FALSE,
    { { "a", "2020", "Almeida’s visit to Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", 0, 10 },
      { "a", "2020", "Almeida visits Oslo again", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", 0, 10 } } },
  { "nothing-but-the-day", FALSE,
    { { "a", "2020-05-03", "Mine closed in Kiruna", WHENCE_KIND_TRADE, "", "Kiruna" },
      { "b", "2020-05-03", "Denmark beat Germany", WHENCE_KIND_SPORT, "Denmark,Germany", NULL } } },
  { "accents-or-none", TRUE,
    { { "a", "2020-05-03", "Željko Jurić opens the Kraków bridge", WHENCE_KIND_CONSTRUCTION, "Željko Jurić", "Kraków" },
      { "b", "2020-05-03", "Zeljko Juric opens the Krakow bridge", WHENCE_KIND_CONSTRUCTION, "Zeljko Juric", "Krakow" } } },
  { "kin-kinds", TRUE,
    { { "a", "2020-05-03", "Chile and Peru hold border talks in Lima", WHENCE_KIND_TALKS, "Chile,Peru", "Lima" },
      { "b", "2020-05-03", "Ministers of Chile and Peru meet in Lima over the border", WHENCE_KIND_MEETING, "Chile,Peru", "Lima" } } },
  { "month-and-day", TRUE,
    { { "a", "2016-01", "Almeida steps down as transport minister", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL },
      { "b", "2016-01-08", "Minister Almeida resigns", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL } } },
  { "by-a-year-and-the-year-before", TRUE,
    { { "a", "2016-11", "Almeida rates the dam of Volos as a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" },
      { "b", "[..2017]", "Almeida called the dam of Volos a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" } } },
  { "by-a-year-and-the-year-behind", FALSE,
    { { "a", "2018-11", "Almeida rates the dam of Volos as a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" },
      { "b", "[..2017]", "Almeida called the dam of Volos a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" } } },
  { "by-a-year-and-long-before", FALSE,
    { { "a", "2013-11", "Almeida rates the dam of Volos as a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" },
      { "b", "[..2017]", "Almeida called the dam of Volos a high hazard", WHENCE_KIND_OTHER, "Rosa Almeida", "Volos" } } },
  { "by-a-month-and-the-month-before", TRUE,
    { { "a", "2020-05-28", "Almeida signs the gas deal in Oslo", WHENCE_KIND_AGREEMENT, "Rosa Almeida", "Oslo" },
      { "b", "[..2020-06]", "Gas deal signed in Oslo by Almeida", WHENCE_KIND_AGREEMENT, "Rosa Almeida", "Oslo" } } },
  { "name-from-within-the-longer-one", TRUE,
    { { "a", "1968-02-02", "Death of Maria Leonor Castanho de Brito", WHENCE_KIND_DEATH, "Maria Leonor Castanho de Brito", NULL },
      { "b", "1968-02", "Leonor Castanho died in Porto", WHENCE_KIND_DEATH, "Leonor Castanho", "Porto" } } },
  { "until-the-same-year", TRUE,
    { { "a", "../2030", "Vote ensures Almeida’s rule", WHENCE_KIND_OTHER, "Rosa Almeida", NULL },
      { "b", "../2030", "Almeida’s iron rule", WHENCE_KIND_OTHER, "Rosa Almeida", NULL } } },
  { "resignation-in-other-words", TRUE,
    { { "a", "2016-01-08", "Almeida resigned", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL },
      { "b", "2016-01", "Rosa Almeida stepped down as transport minister", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL } } },
  { "place-in-small-letters", TRUE,
    { { "a", "2014-02-28", "The contract was signed in Volos City Hall", WHENCE_KIND_AGREEMENT, "", "Volos City Hall" },
      { "b", "2014-02", "The contract was struck at the city hall", WHENCE_KIND_AGREEMENT, "", NULL } } },
  { "article-and-its-chronicle", TRUE,
    { { "a", "1934", "Danish navy places first order", WHENCE_KIND_TRADE, "", NULL, 0, 10 },
      { "a", "1934", "First order from the Danish navy", WHENCE_KIND_TRADE, "", NULL, 0, 1000 } } },
  { "trial-and-appeal-of-a-month", FALSE,
    { { "a", "2018-06-25", "Almeida files an appeal", WHENCE_KIND_COURT, "Rosa Almeida", NULL },
      { "b", "2018-06", "Almeida convicted of fraud", WHENCE_KIND_COURT, "Rosa Almeida", NULL } } },
  { "nothing-but-the-article", FALSE,
    { { "a", "2019-03-14", "The dam breaches", WHENCE_KIND_DISASTER, "", NULL, 0, 10 },
      { "b", "2019-03-14", "The families leave", WHENCE_KIND_DISASTER, "", NULL, 0, 10 } } },
  { "day-and-hour", TRUE,
    { { "a", "2020-05-03", "Almeida arrives in Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo", 0, 10 },
      { "a", "2020-05-03T09:30", "Almeida’s plane lands", WHENCE_KIND_VISIT, "Rosa Almeida", NULL, 0, 300 } } },
  { "other-hours-of-a-day", FALSE,
    { { "a", "2020-05-03T09:30", "Rocket launch delayed at Kourou", WHENCE_KIND_SCIENCE, "", "Kourou", 0, 10 },
      { "a", "2020-05-03T14:00", "Rocket launch delayed at Kourou", WHENCE_KIND_SCIENCE, "", "Kourou", 0, 100 } } },
  { "two-dates-of-one-clause", FALSE,
    { { "a", "2008", "Probe photographs asteroids", WHENCE_KIND_SCIENCE, "", NULL, 0, 90 },
      { "a", "2008/..", "Probe photographs asteroids", WHENCE_KIND_SCIENCE, "", NULL, 0, 100 } } },
  { "other-match-of-the-same-team", FALSE,
    { { "a", "2020-05-03", "Denmark beat Germany", WHENCE_KIND_SPORT, "Denmark,Germany", NULL },
      { "b", "2020-05-03", "Denmark beat Norway", WHENCE_KIND_SPORT, "Denmark,Norway", NULL } } },
  { "other-treaty-of-the-same-year", FALSE,
    { { "a", "2020", "Chile signs a trade treaty with Peru", WHENCE_KIND_AGREEMENT, "Chile,Peru", NULL },
      { "b", "2020", "Chile signs a trade treaty with Ghana", WHENCE_KIND_AGREEMENT, "Chile,Ghana", NULL } } },
  { "a-month-apart", FALSE,
    { { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
      { "b", "2020-06-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" } } },
  { "every-year", FALSE,
    { { "a", "2019-06-21", "Midsummer race in Umea", WHENCE_KIND_SPORT, "", "Umea" },
      { "b", "2020-06-21", "Midsummer race in Umea", WHENCE_KIND_SPORT, "", "Umea" } } },
  { "other-deed-of-the-same-day", FALSE,
    { { "a", "2020-05-03", "Almeida and Novak sign a gas deal", WHENCE_KIND_AGREEMENT, "Rosa Almeida,Jan Novak", NULL },
      { "b", "2020-05-03", "Novak is welcomed by Almeida", WHENCE_KIND_VISIT, "Rosa Almeida,Jan Novak", NULL } } },
  { "other-concert-of-the-same-day", FALSE,
    { { "a", "2020-05-03", "Choir sings in the cathedral", WHENCE_KIND_CULTURE, "", NULL },
      { "b", "2020-05-03", "Painters show portraits", WHENCE_KIND_CULTURE, "", NULL } } },
  { "other-town-of-the-same-name-of-event", FALSE,
    { { "a", "2020-05-03", "Earthquake in Izmit", WHENCE_KIND_DISASTER, "", "Izmit" },
      { "b", "2020-05-03", "Earthquake in Lima", WHENCE_KIND_DISASTER, "", "Lima" } } },
  { "birth-and-death-of-a-day", FALSE,
    { { "a", "1881-05-03", "Luis Ortega was born in Granada", WHENCE_KIND_BIRTH, "Luis Ortega", "Granada" },
      { "b", "1881-05-03", "Luis Ortega died in Granada", WHENCE_KIND_DEATH, "Luis Ortega", "Granada" } } },
  { "winter-and-its-last-day", FALSE,
    { { "a", "2020-02-29", "Novak sells his vineyard", WHENCE_KIND_TRADE, "Jan Novak", NULL },
      { "b", "2019-24", "Snow falls on Novak’s vineyard", WHENCE_KIND_DISASTER, "Jan Novak", NULL } } },
  { "nothing-but-the-man", FALSE,
    { { "a", "2020", "Novak sells his vineyard", WHENCE_KIND_TRADE, "Jan Novak", NULL },
      { "b", "2020", "Novak marries a singer", WHENCE_KIND_OTHER, "Jan Novak", NULL } } },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  for (guint turned = 0; turned < 2; turned++)
    {
      Telling tellings[2] = { row->tellings[turned], row->tellings[1 - turned] };
      g_autoptr (GPtrArray) told = make_tellings (tellings, 2);
      g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
      const WhenceEvent *first = g_ptr_array_index (events, 0);

      g_assert_cmpuint (events->len, ==, row->joined ? 1 : 2);
      g_assert_cmpuint (first->mentions->len, ==, row->joined ? 2 : 1);
      for (guint i = 1; i < first->mentions->len; i++)
        g_assert_cmpstr (((WhenceMention *) g_ptr_array_index (first->mentions, i))->joined, !=, "");
    }
}

/* --- groups --- */

/* A bare telling says enough where both articles are about the same people, but not where they are about others. */
static void
test_subject (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-03", "Tram contract signed in the town hall", WHENCE_KIND_AGREEMENT, "", NULL, 0, 10 },
    { "a", "2018", "Rosa Almeida becomes mayor", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL, 0, 200 },
    { "a", "2017", "Volos Tramways founded", WHENCE_KIND_FOUNDING, "Volos Tramways", NULL, 0, 400 },
    { "b", "2020-05", "Deal struck at the hall", WHENCE_KIND_AGREEMENT, "", NULL, 0, 10 },
    { "b", "2021", "Mayor Almeida resigns", WHENCE_KIND_APPOINTMENT, "Rosa Almeida", NULL, 0, 200 },
    { "b", "2022", "Volos Tramways goes bankrupt", WHENCE_KIND_BUSINESS, "Volos Tramways", NULL, 0, 400 },
  };
  g_autoptr (GPtrArray) related = make_tellings (tellings, G_N_ELEMENTS (tellings));
  g_autoptr (GPtrArray) unrelated = make_tellings (tellings, 4);
  g_autoptr (GPtrArray) of_related = whence_merge_run (related, NULL);
  g_autoptr (GPtrArray) of_unrelated = whence_merge_run (unrelated, NULL);

  g_assert_cmpuint (of_related->len, ==, 5);
  g_assert_cmpuint (of_unrelated->len, ==, 4);
}

/* What says little is like the one and like the other, but those two were of other people in another town. */
static void
test_contradiction (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-03", "Almeida signs gas deal with Haug in Oslo", WHENCE_KIND_AGREEMENT, "Rosa Almeida,Per Haug", "Oslo" },
    { "b", "2020-05-03", "Haug signs gas deal", WHENCE_KIND_AGREEMENT, "Per Haug", NULL },
    { "c", "2020-05-03", "Tanaka signs gas deal with Haug in Rome", WHENCE_KIND_AGREEMENT, "Emi Tanaka,Per Haug", "Rome" },
    { "d", "2020-05-03", "Gas deal was not signed in Rome", WHENCE_KIND_AGREEMENT, "Jan Novak", "Rome", WHENCE_EVENT_DENIED },
  };
  g_autoptr (GPtrArray) told = make_tellings (tellings, G_N_ELEMENTS (tellings));

  for (guint round = 0; round < N_SHUFFLES; round++)
    {
      g_autoptr (GPtrArray) events = NULL;

      shuffle (told);
      events = whence_merge_run (told, NULL);
      for (guint i = 0; i < events->len; i++)
        {
          const WhenceEvent *event = g_ptr_array_index (events, i);
          gboolean oslo = FALSE, rome = FALSE;

          for (guint k = 0; k < event->mentions->len; k++)
            {
              const WhenceMention *mention = g_ptr_array_index (event->mentions, k);

              oslo = oslo || strstr (mention->title, "Oslo") != NULL;
              rome = rome || strstr (mention->title, "Rome") != NULL;
            }
          g_assert_false (oslo && rome);
        }
      g_assert_cmpuint (events->len, ==, 3);
    }
}

static void
test_conflict (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-03", "Storm Edgar destroys the harbour of Volos", WHENCE_KIND_DISASTER, "Edgar", "Volos" },
    { "b", "2020-05-04", "Harbour of Volos destroyed by storm Edgar", WHENCE_KIND_DISASTER, "Edgar", "Volos" },
    { "c", "2020", "Storm Edgar destroys Volos harbour", WHENCE_KIND_DISASTER, "Edgar", "Volos" },
  };
  g_autoptr (GPtrArray) told = make_tellings (tellings, 3);
  g_autoptr (GPtrArray) agreeing = make_tellings (tellings + 1, 2);
  g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
  g_autoptr (GPtrArray) agreed = whence_merge_run (agreeing, NULL);
  const WhenceEvent *disputed = g_ptr_array_index (events, 0), *certain = g_ptr_array_index (agreed, 0);
  g_autofree char *date = whence_edtf_format (&certain->span);

  g_assert_cmpuint (events->len, ==, 1);
  g_assert_true (disputed->flags & WHENCE_EVENT_CONFLICT);
  g_assert_cmpuint (agreed->len, ==, 1);
  g_assert_false (certain->flags & WHENCE_EVENT_CONFLICT);
  g_assert_cmpstr (date, ==, "2020-05-04"); /* the day rather than the year */
}

/* Of a time with a first and a last day a day between them tells when it was, the first one only when it began. */
static void
test_day_within (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-04/2020-05-09", "Anna Holt visits the harbour of Volos", WHENCE_KIND_VISIT, "Anna Holt", "Volos" },
    { "b", "2020-05-06", "Anna Holt visits Volos harbour", WHENCE_KIND_VISIT, "Anna Holt", "Volos" },
    { "b", "2020-05-04", "Anna Holt visits Volos harbour", WHENCE_KIND_VISIT, "Anna Holt", "Volos" },
  };
  const char *const dates[] = { "2020-05-06", "2020-05-04/2020-05-09" };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      const Telling pair[] = { tellings[0], tellings[i + 1] };
      g_autoptr (GPtrArray) told = make_tellings (pair, 2);
      g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
      g_autofree char *date = whence_edtf_format (&((WhenceEvent *) g_ptr_array_index (events, 0))->span);

      g_assert_cmpuint (events->len, ==, 1);
      g_assert_cmpstr (date, ==, dates[i]);
    }
}

/* A bearer is named once, by the longest form; a land is no bank of it. */
static void
test_names (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-03", "Jurić signs Chile loan in Lima", WHENCE_KIND_AGREEMENT, "Jurić,Chile", "Lima" },
    { "b", "2020-05-03", "Chile loan signed by Juric in Lima", WHENCE_KIND_AGREEMENT, "Zeljko Juric,Bank of Chile", "Lima" },
  };
  g_autoptr (GPtrArray) told = make_tellings (tellings, 2);
  g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
  g_autofree char *names = g_strjoinv (", ", ((WhenceEvent *) g_ptr_array_index (events, 0))->participants);

  g_assert_cmpuint (events->len, ==, 1);
  g_assert_nonnull (strstr (names, "Zeljko Juric"));
  g_assert_null (strstr (names, "Jurić"));
  g_assert_nonnull (strstr (names, "Bank of Chile"));
  g_assert_cmpuint (g_strv_length (((WhenceEvent *) g_ptr_array_index (events, 0))->participants), ==, 3);
}

static void
test_confidence (void)
{
  const Telling tellings[] = {
    { "a", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
    { "b", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
    { "c", "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" },
  };
  guint8 before = 0;

  for (guint n = 1; n <= G_N_ELEMENTS (tellings); n++)
    {
      g_autoptr (GPtrArray) told = make_tellings (tellings, n);
      g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
      const WhenceEvent *event = g_ptr_array_index (events, 0);

      g_assert_cmpuint (events->len, ==, 1);
      g_assert_cmpuint (whence_event_get_n_sources (event), ==, n);
      g_assert_cmpuint (event->confidence, >, before);
      before = event->confidence;
    }
}

/* "It is to open", and later "it opened": what came is no longer planned, whoever tells it. */
static void
test_planned_and_come (void)
{
  static const Telling tellings[] = {
    { "a", "2018-04-17", "The Halden archive is to open in Bergen", WHENCE_KIND_CULTURE, "Dora Halden", "Bergen", WHENCE_EVENT_PLANNED, 10 },
    { "b", "2018-04-17", "The Halden archive opened in Bergen", WHENCE_KIND_CULTURE, "Dora Halden", "Bergen", 0, 10 },
    { "c", "2018-04-17", "The Halden archive is to open in Bergen", WHENCE_KIND_CULTURE, "Dora Halden", "Bergen", WHENCE_EVENT_PLANNED, 10 },
  };

  for (guint i = 0; i < 2; i++)
    {
      /* b tells that it came, c does not */
      const Telling both[] = { tellings[0], tellings[1 + i] };
      g_autoptr (GPtrArray) events = make_tellings (both, 2);
      g_autoptr (GPtrArray) merged = whence_merge_run (events, NULL);
      const WhenceEvent *event = g_ptr_array_index (merged, 0);

      g_assert_cmpuint (merged->len, ==, 1);
      g_assert_cmpuint (event->flags & WHENCE_EVENT_PLANNED, ==, i == 0 ? 0 : WHENCE_EVENT_PLANNED);
    }
}

static void
test_many_sources (void)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  g_autoptr (GPtrArray) events = NULL;
  const WhenceEvent *event;

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *article = g_strdup_printf ("article %u", i);
      Telling telling = { article, "2020-05-03", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida", "Oslo" };

      g_ptr_array_add (told, make_telling (&telling));
    }
  events = whence_merge_run (told, NULL);
  event = g_ptr_array_index (events, 0);
  g_assert_cmpuint (events->len, ==, 1);
  g_assert_cmpuint (event->mentions->len, ==, 400);
  g_assert_cmpuint (event->confidence, ==, 99);
}

/* --- articles --- */

static void
add_folder (GPtrArray  *articles,
            const char *folder)
{
  g_autoptr (GDir) entries = g_dir_open (folder, 0, NULL);

  g_assert_nonnull (entries);
  for (const char *name = g_dir_read_name (entries); name != NULL; name = g_dir_read_name (entries))
    {
      g_autofree char *file = g_build_filename (folder, name, NULL);
      g_autofree char *text = NULL;

      if (g_str_has_suffix (name, ".txt") && g_file_get_contents (file, &text, NULL, NULL))
        g_ptr_array_add (articles, make_article (name, text, NULL));
    }
}

static GPtrArray *
read_samples (void)
{
  g_autofree char *samples = g_test_build_filename (G_TEST_DIST, "..", "data", "samples", NULL);
  g_autofree char *shapes = g_test_build_filename (G_TEST_DIST, "corpus", "shapes", NULL);
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  GPtrArray *readings = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_reading_free);

  add_folder (articles, samples);
  add_folder (articles, shapes);
  for (guint i = 0; i < articles->len; i++)
    g_ptr_array_add (readings, whence_pipeline_read (g_ptr_array_index (articles, i), NULL));
  g_assert_cmpuint (readings->len, >, 5);
  return readings;
}

static char *
join_to_json (GPtrArray *readings)
{
  g_autoptr (WhenceTimeline) timeline = whence_pipeline_join (readings, NULL, NULL);

  g_assert_cmpuint (timeline->events->len, >, 10);
  return to_json (timeline->events);
}

static void
check_shuffled (GPtrArray *readings)
{
  g_autofree char *wanted = join_to_json (readings);

  for (guint round = 0; round < N_SHUFFLES; round++)
    {
      g_autofree char *found = NULL;

      shuffle (readings);
      found = join_to_json (readings);
      g_assert_cmpstr (found, ==, wanted);
    }
}

static void
test_order_of_articles (void)
{
  g_autoptr (GPtrArray) readings = read_samples ();

  check_shuffled (readings);
}

/* Every article a second time, under another name. */
static void
test_copies (void)
{
  g_autoptr (GPtrArray) once = read_samples ();
  g_autoptr (GPtrArray) twice = read_samples ();
  g_autoptr (WhenceTimeline) of_once = NULL;
  g_autoptr (WhenceTimeline) of_twice = NULL;

  for (guint i = 0; i < once->len; i++)
    {
      const WhenceArticle *article = ((WhenceReading *) g_ptr_array_index (once, i))->article;
      g_autofree char *name = g_strconcat ("copy of ", article->id, NULL);
      g_autoptr (WhenceArticle) copy = make_article (name, article->text, NULL);

      g_ptr_array_add (twice, whence_pipeline_read (copy, NULL));
    }
  of_once = whence_pipeline_join (once, NULL, NULL);
  of_twice = whence_pipeline_join (twice, NULL, NULL);
  g_assert_cmpuint (of_twice->events->len, ==, of_once->events->len);
  for (guint i = 0; i < of_once->events->len; i++)
    {
      const WhenceEvent *single = g_ptr_array_index (of_once->events, i), *doubled = g_ptr_array_index (of_twice->events, i);

      g_test_message ("%s", single->title);
      g_assert_cmpstr (doubled->id, ==, single->id);
      g_assert_cmpstr (doubled->title, ==, single->title);
      g_assert_cmpuint (doubled->mentions->len, ==, 2 * single->mentions->len);
      g_assert_cmpuint (doubled->confidence, ==, single->confidence);
      g_assert_cmpuint (whence_event_get_n_sources (doubled), ==, whence_event_get_n_sources (single));
    }
  check_shuffled (twice);
}

/* Few days, people and places, so that much is like much else. */
static void
test_order_of_crowded_tellings (void)
{
  static const char *const people[] = { "Rosa Almeida", "Jan Novak", "Almeida", "Emi Tanaka", "Rosa Almeida,Jan Novak", "" };
  static const char *const places[] = { "Oslo", "Rome", NULL };
  static const char *const titles[] = { "Almeida visits Oslo", "Gas deal signed", "Novak and Almeida sign gas deal", "Visit to Rome", "Tanaka wins in Rome" };
  static const char *const dates[] = { "2020-05-03", "2020-05-04", "2020-05", "2020", "2020-05-03/2020-05-05", "[..2020]" };
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
  g_autofree char *wanted = NULL;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *article = g_strdup_printf ("article %d", g_test_rand_int_range (0, 40));
      Telling telling = { .article = article, .at = i,
                          .date = dates[g_test_rand_int_range (0, G_N_ELEMENTS (dates))],
                          .title = titles[g_test_rand_int_range (0, G_N_ELEMENTS (titles))],
                          .people = people[g_test_rand_int_range (0, G_N_ELEMENTS (people))],
                          .place = places[g_test_rand_int_range (0, G_N_ELEMENTS (places))],
                          .kind = (WhenceKind) g_test_rand_int_range (0, 5) };

      g_ptr_array_add (told, make_telling (&telling));
    }
  for (guint round = 0; round < N_SHUFFLES; round++)
    {
      g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);
      g_autofree char *found = to_json (events);
      guint n_mentions = 0;

      for (guint i = 0; i < events->len; i++)
        n_mentions += ((WhenceEvent *) g_ptr_array_index (events, i))->mentions->len;
      g_assert_cmpuint (n_mentions, ==, told->len); /* nothing vanishes */
      if (wanted == NULL)
        wanted = g_strdup (found);
      g_assert_cmpstr (found, ==, wanted);
      shuffle (told);
    }
}

/* A telling that gives no date but a length. */
static WhenceEvent *
make_lasting (const Telling *telling,
              guint8         days)
{
  WhenceEvent *event = make_telling (telling);
  WhenceMention *mention = g_ptr_array_index (event->mentions, 0);

  event->dated = FALSE;
  event->span = mention->span = (WhenceSpan){ 0 };
  mention->reason = WHENCE_REASON_DURATION;
  mention->lasting.days = days;
  return event;
}

/* What tells only a length is joined to the one event of that length that another article dates, in any order; the event stays where it was. */
static void
test_lasting (void)
{
  static const Telling dated[] = {
    { "a", "2020-05-03/2020-05-04", "Almeida visits Oslo", WHENCE_KIND_VISIT, "Rosa Almeida,Jan Novak", "Oslo", 0, 1 },
    { "b", "2020-05-06/2020-05-08", "Almeida visits Rome", WHENCE_KIND_VISIT, "Rosa Almeida,Jan Novak", "Rome", 0, 2 },
  };
  static const Telling lasting[] = {
    { "c", "2020", "Almeida and Novak meet", WHENCE_KIND_MEETING, "Rosa Almeida,Jan Novak", NULL, 0, 3 },
    { "d", "2020", "Visit to Oslo", WHENCE_KIND_VISIT, "Almeida", "Oslo", 0, 4 },
    { "e", "2020", "Almeida’s visit", WHENCE_KIND_VISIT, "Almeida", NULL, 0, 5 },
    { "a", "2020", "Almeida’s visit to Oslo", WHENCE_KIND_VISIT, "Almeida", "Oslo", 0, 6 },
  };
  g_autofree char *wanted = NULL;

  for (guint round = 0; round < N_SHUFFLES; round++)
    {
      g_autoptr (GPtrArray) told = make_tellings (dated, G_N_ELEMENTS (dated));
      g_autoptr (GPtrArray) undated = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_event_unref);
      g_autoptr (GPtrArray) events = NULL;
      g_autofree char *found = NULL;
      const WhenceEvent *visit;
      const WhenceMention *last;

      for (guint i = 0; i < G_N_ELEMENTS (lasting); i++)
        g_ptr_array_add (undated, make_lasting (&lasting[i], 2));
      shuffle (told);
      shuffle (undated);
      events = whence_merge_run (told, NULL);
      g_assert_cmpuint (whence_merge_add_lasting (events, undated), ==, 2);
      g_assert_cmpuint (events->len, ==, 2);
      g_assert_cmpuint (undated->len, ==, 2);
      visit = g_ptr_array_index (events, 0);
      last = g_ptr_array_index (visit->mentions, visit->mentions->len - 1);
      g_assert_cmpuint (visit->mentions->len, ==, 3);
      g_assert_true (whence_span_equal (&visit->span, &last->span));
      g_assert_true (g_str_has_prefix (last->joined, "same-length"));
      g_assert_false (whence_mention_tells_date (last));
      found = to_json (events);
      if (wanted == NULL)
        wanted = g_strdup (found);
      g_assert_cmpstr (found, ==, wanted);
    }
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  g_autoptr (GPtrArray) events = whence_merge_run (told, NULL);

  g_assert_cmpuint (events->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/merge/%s/%s", rows[i].joined ? "joins" : "keeps-apart", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/events/merge/subject", test_subject);
  g_test_add_func ("/events/merge/contradiction", test_contradiction);
  g_test_add_func ("/events/merge/conflict", test_conflict);
  g_test_add_func ("/events/merge/day-within", test_day_within);
  g_test_add_func ("/events/merge/names", test_names);
  g_test_add_func ("/events/merge/confidence", test_confidence);
  g_test_add_func ("/events/merge/planned-and-come", test_planned_and_come);
  g_test_add_func ("/events/merge/many-sources", test_many_sources);
  g_test_add_func ("/events/merge/order-of-articles", test_order_of_articles);
  g_test_add_func ("/events/merge/copies", test_copies);
  g_test_add_func ("/events/merge/order-of-crowded-tellings", test_order_of_crowded_tellings);
  g_test_add_func ("/events/merge/lasting", test_lasting);
  g_test_add_func ("/events/merge/nothing", test_nothing);
  return g_test_run ();
}

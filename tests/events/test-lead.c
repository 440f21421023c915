/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Short articles of the tenth of June 2024, a Monday: what a headline and the first sentences tell without a date belongs to the dated event of the
 * lead, and to no other. */

#include "event-lines.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *events; /* a line each, in order of time: "EDTF | title | tellings" */
} Row;

static const Row rows[] = {
  { "verdict",
    "Banker jailed for four years over pension fraud\n\n"
    "The former head of Norbank was jailed for four years on Friday for stealing from its pension fund.\n\n"
    "He had denied all charges in 2022.\n",
    "2022 | @ | 1\n2024-06-07 | @ | 2\n" },
  { "other-verbs",
    "Olmar lifts forecast after record year, plans plant in Ghent\n\n"
    "Chip maker Olmar raised its full-year forecast on Friday and said it would build a plant in Ghent.\n\n"
    "The firm was founded in 1971.\n",
    "1971 | @ | 1\n2024-06-07 | @ | 2\n" },
  { "sinking",
    "Trawler sinks off Cornwall with five on board\n\n"
    "A trawler sank off the coast of Cornwall on Saturday, the coastguard said.\n",
    "2024-06-08 | @ | 2\n" },
  { "name-alone",
    "Maria Osei\n\n"
    "Maria Osei (14 April 1948 – 2 November 2019) was a chemist.\n",
    "1948-04-14 | @ | 1\n2019-11-02 | @ | 1\n" },
  { "of-something-else",
    "How safe are our ferries?\n\n"
    "The minister opened a school in Leeds on Friday.\n",
    "2024-06-07 | @ | 1\n" },
  { "born-again",
    "Maria Osei\n\n"
    "Maria Osei (14 April 1948 – 2 November 2019) was a chemist known for her work on dyes.\n\n"
    "Early life\n\n"
    "Osei was born in Kumasi, the third of five children.\n",
    "1948-04-14 | @ | 2\n2019-11-02 | @ | 1\n" },
  { "other-arrest",
    "Police seized a car bomb in Newry on Friday.\n\n"
    "They arrested two men in a garage.\n",
    "2024-06-07 | @ | 1\n" },
  { "other-deed",
    "Carlo Neri acquitted in Turin\n\n"
    "Carlo Neri was arrested in Turin on Friday.\n",
    "2024-06-07 | @ | 1\n" },
  { "year-is-no-day",
    "Banker jailed for four years over pension fraud\n\n"
    "A banker was jailed in 2019 for pension fraud.\n",
    "2019 | @ | 1\n" },
  { "has-won",
    "Count goes on all night in Tarn\n\n"
    "Councillor Ada Kane has won the Tarn by-election after a recount.\n\n"
    "The 38-year-old nurse was declared elected on Saturday morning.\n",
    "2024-06-08 | @ | 2\n" },
  { "has-been-found",
    "Body of missing climber found\n\n"
    "A climber who went missing in the Tarn hills has been found dead.\n\n"
    "A police dog found the climber's body on Saturday.\n",
    "2024-06-08 | @ | 2\n" },
  { "has-frightened",
    "Fear empties the coast\n\n"
    "The bombings in Tarn and Lund have frightened travellers away.\n\n"
    "Hotels speak of few guests since the bombings in Tarn on 2 June.\n",
    "2024-06-02 | @ | 1\n" },
  { "another-resigned",
    "Two leave the council\n\n"
    "The mayor of Tarn, Karl Voss, has resigned.\n\n"
    "Anna Lind resigned as head of the council on Friday.\n",
    "2024-06-07 | @ | 1\n" },
  { "pleaded-and-testified",
    "The plan nobody reported\n\n"
    "Mira Holm, 22, has pleaded innocent to charges that she hid a plan.\n\n"
    "She took the stand for four hours on Friday.\n",
    "2024-06-07 | @ | 1\n" },
  { "below-the-headline",
    "Two dead as ferry hits rocks\n\n"
    "Captain arrested in Oban hours after the sinking\n\n"
    "The Lady Anne struck a reef off Scarba on Saturday and began to list.\n\n"
    "Her captain was arrested in Oban on Sunday.\n",
    "2024-06-08 | @ | 2\n2024-06-09 | @ | 2\n" },
  { "points",
    "Tarn by-election: recount after recount\n\n"
    "• Independent Ada Kane elected on the sixth count\n"
    "• Turnout lowest ever\n\n"
    "By Jane Roe in Tarn\n\n"
    "The count took all night. Returning officer Maeve Orr declared the nurse elected on Saturday morning.\n",
    "2024-06-08 | @ | 2\n" },
  { "years-in-prison",
    "Dealer gets nine years over missing pensions\n\n"
    "A court in Lund sentenced Otto Brand to nine years in prison on Friday.\n",
    "2024-06-07 | @ | 2\n" },
  { "stays-shut",
    "Parents angry as pool stays shut\n\n"
    "The pool in Mill Lane was shut on Friday after a pipe burst.\n",
    "2024-06-07 | @ | 1\n" },
  { "still-to-come",
    "Banker to be jailed over pension fraud\n\n"
    "The banker will be jailed on Friday for pension fraud.\n",
    "2024-06-14 | @ | 1\n" },
};

static void
append_tellings (GString           *lines,
                 const WhenceEvent *event)
{
  g_autofree char *date = whence_edtf_format (&event->span);

  g_string_append_printf (lines, "%s | %s | %u\n", date, event->title, event->mentions->len);
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;

  check_lines (row->name, row->text, row->events, append_tellings);
}

/* The headline's telling has the date of the event and no words for it. */
static void
test_mention (void)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;
  const WhenceEvent *event;
  const WhenceMention *mention;

  g_ptr_array_add (articles, make_article ("a", rows[0].text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  event = g_ptr_array_index (timeline->events, timeline->events->len - 1);
  mention = g_ptr_array_index (event->mentions, 1);
  g_assert_cmpuint (mention->begin, ==, 0);
  g_assert_true (whence_span_equal (&mention->span, &event->span));
  g_assert_false (whence_mention_tells_date (mention));
  g_assert_false (whence_mention_has_words (mention));
  g_assert_cmpstr (mention->joined, !=, "");
  mention = g_ptr_array_index (event->mentions, 0);
  g_assert_true (whence_mention_tells_date (mention));
  g_assert_true (whence_mention_has_words (mention));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/lead/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/events/lead/mention", test_mention);
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stories told in an article of another year: what sets their time, what keeps it and what ends it.  Rows as in hard-table.h. */
#pragma once

#include "hard-table.h"

static const HardRow story_rows[] = {
  { "scandal-now", "2024-09-05",
    "In [March 2019] the bank's auditors first raised the alarm. In [August] two of them resigned. The trial of its "
    "former chairman opened in [June] and is expected to last until [November].",
    "DATE 2019-03; DATE 2019-08; DATE 2019-06; DATE 2024-11 ../2024-11" },
  { "merger", "2018-11-20",
    "The two airlines first talked in [the spring of 2016]. In [June] the talks broke down, and [that autumn] "
    "Aria's chairman sold his shares. They met again in [February 2017]; by [April] they had a deal, which "
    "regulators blocked in [September].",
    "DATE 2016-SP 2016-21; DATE 2016-06; DATE 2016-FA 2016-23; DATE 2017-02; DATE 2017-04 [..2017-04]; DATE 2017-09" },
  { "night-before", "2016-12-01",
    "The ferry sank on [27 September 1994]. [The night before], the bow visor had been seen to leak. [The morning "
    "after], helicopters found nine men alive. [The same week] the line's shares were suspended.",
    "DATE 1994-09-27; TIME 1994-09-26TNI 1994-09-26; TIME 1994-09-28TMO 1994-09-28; DATE 1994-W39" },
  { "agency-now", "2024-03-14",
    "The company was fined in [May 2021] for polluting the river. It paid in [June]. On [Monday] inspectors found a "
    "new leak, and on [Wednesday] the minister ordered it to shut.",
    "DATE 2021-05; DATE 2021-06; DATE 2024-03-11; DATE 2024-03-13" },
  { "present-breaks", "2023-08-21",
    "It was in [April last year] that the well first ran dry. In [May] the tankers came. [Now] the village has a "
    "new well. It was opened in [June], and in [July] the first families came back.",
    "DATE 2022-04; DATE 2022-05; DATE PRESENT_REF -; DATE 2023-06; DATE 2023-07" },
  { "mine-strike", "2014-03-05",
    "The strike began on [5 March 1984]. On the [Friday] pickets stopped the lorries at the gate. In [June] there "
    "were horses in the beet fields. [The following March] the men went back behind a band.",
    "DATE 1984-03-05; DATE 1984-03-09; DATE 1984-06; DATE 1985-03" },
  { "startup", "2021-10-11",
    "[A year ago], the founders of Lumo sat in a garage. In [October] they had forty users. In [December] a singer "
    "praised the app, and by [February] there were a million. [Last month] they sold it.",
    "DATE 2020; DATE 2020-10; DATE 2020-12; DATE 2021-02 [..2021-02]; DATE 2021-09" },
  { "siege", "2008-04-05",
    "On [6 April 1992] snipers shot into a crowd before the parliament. [The same day] the city was recognised as a "
    "capital. In the [months] that followed the lights went out. [That winter] people burned their books. On [1 "
    "February] a shell hit the market.",
    "DATE 1992-04-06; DATE 1992-04-06; DURATION PXM; DATE 1992-WI 1992-24; DATE 1993-02-01" },
  { "trial-reporter", "2019-06-20",
    "Mr Hale was last seen on [Sunday, 4 November 2018]. On the [Monday] he did not come to work. On [9 November] "
    "his car was found at the harbour. His wife reported him missing [a day later].",
    "DATE 2018-11-04; DATE 2018-11-05; DATE 2018-11-09; DATE 2018-11-10" },
  { "shipwreck-night", "2012-04-14",
    "The ship struck the ice late on [14 April 1912]. Before [dawn] she was gone. [Three days later] the rescuers "
    "reached New York, where a hearing opened on the [Friday]. In [May] a ship brought in the last bodies.",
    "DATE 1912-04-14; TIME 1912-04-14TMO 1912-04-14; DATE 1912-04-17; DATE 1912-04-19; DATE 1912-05" },
  { "future-of-past", "2025-09-14",
    "In [April 2024] the council at last voted for the bridge. Work was to start in [September] and end within [a "
    "year]. But in [August] the builder went bankrupt.",
    "DATE 2024-04; DATE 2024-09; DURATION P1Y [..2025]; DATE 2024-08" },
  { "whereas-own", "2025-09-14",
    "In [April 2024] the council at last voted for the bridge. Its opening is planned for [December]. The first "
    "cars will cross in [January].",
    "DATE 2024-04; DATE 2025-12; DATE 2026-01" },
  { "last-summer", "2023-06-15",
    "[Last summer], the lake fell by two metres. In [July] the boats lay on the mud. In [August] bathing was "
    "forbidden, and in [September] the fish died.",
    "DATE 2022-SU 2022-22; DATE 2022-07; DATE 2022-08; DATE 2022-09" },
};

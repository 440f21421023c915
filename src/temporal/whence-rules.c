/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "whence-rules.h"

#define CALENDAR WHENCE_EXPRESSION_CALENDAR
#define SHIFT WHENCE_EXPRESSION_SHIFT
#define OFFSET WHENCE_EXPRESSION_OFFSET
#define DISTANCE WHENCE_EXPRESSION_DISTANCE
#define AHEAD WHENCE_EXPRESSION_AHEAD
#define DURATION WHENCE_EXPRESSION_DURATION
#define SET WHENCE_EXPRESSION_SET
#define VAGUE WHENCE_EXPRESSION_VAGUE
#define ROLE(role) WHENCE_ROLE_##role
#define TEXT WHENCE_ANCHOR_TEXT
#define REFERENCE WHENCE_ANCHOR_REFERENCE
#define CHECK(check) WHENCE_CHECK_##check

/* ORDER RULE.  A test walks the table: every example is matched by its own rule, and what it brackets is what is found. */
const WhenceRule whence_rules[WHENCE_N_RULES] = {
  { "none", CALENDAR, 0, 0, 0, 0, NULL },
  { "iso-date", CALENDAR, ROLE (ISO), 0, REFERENCE, CHECK (TIGHT), "The log says [2021-09-09]." },
  { "iso-time", CALENDAR, ROLE (ISO), 0, REFERENCE, CHECK (TIGHT), "The log says [2021-09-09T08:15:00Z]." },
  { "numeric-date", CALENDAR, ROLE (NUMERIC), 0, REFERENCE, CHECK (NUMERIC), "Paid on [25/12/2023] by cheque." },
  { "hyphen-date", CALENDAR, ROLE (DAY), 0, REFERENCE, CHECK (TIGHT), "The log says [9-Sep-2021]." },
  { "month-day", CALENDAR, ROLE (DAY), ROLE (DAY), REFERENCE, CHECK (MONTH_DAY), "It closed on [November 3, 2019], he said." },
  { "day-month", CALENDAR, ROLE (DAY), ROLE (DAY), REFERENCE, CHECK (DAY_MONTH), "It reopened on [the 3rd of November 2019]." },
  { "month-the-day", CALENDAR, ROLE (DAY), ROLE (DAY), REFERENCE, CHECK (MONTH_THE), "The fair was held on [May the 4th]." },
  { "day-of-text", CALENDAR, 0, ROLE (DAY), TEXT, CHECK (DAY_OF_TEXT), "They halted on [the 13th]." },
  { "month-year", CALENDAR, ROLE (YEAR), 0, REFERENCE, 0, "The ferry sank in [June 2018]." },
  { "month-of-unit", SHIFT, ROLE (DAY), ROLE (DAY), REFERENCE, 0, "The park opened in [June last year]." },
  { "day-of-unit", SHIFT, 0, ROLE (DAY), REFERENCE, CHECK (DAY_OF_UNIT), "The trial begins on [the 25th of next month]." },
  { "month", CALENDAR, 0, 0, REFERENCE, CHECK (NAME), "She was hired in [October]." },
  { "month-name", CALENDAR, 0, 0, REFERENCE, CHECK (NAME), "She was hired in [May]." },
  { "year", CALENDAR, ROLE (YEAR), 0, REFERENCE, CHECK (YEAR), "He had run the shop since [1987]." },
  { "year-short", CALENDAR, ROLE (YEAR), 0, REFERENCE, CHECK (TIGHT), "He was born in [’74] in Leeds." },
  { "year-era", CALENDAR, ROLE (YEAR), 0, REFERENCE, 0, "It was dug in [218 BC] by hand." },
  { "fiscal-year", CALENDAR, ROLE (YEAR), 0, REFERENCE, 0, "Spending rises in [fiscal 2025]." },
  { "decade", CALENDAR, ROLE (YEAR), 0, REFERENCE, CHECK (DECADE), "It was built in [the 1990s]." },
  { "century", CALENDAR, 0, ROLE (CENTURY), REFERENCE, CHECK (CENTURY), "The chapel dates from [the 19th century]." },
  { "season-year", CALENDAR, ROLE (YEAR), 0, REFERENCE, 0, "It opened in [the spring of 2020]." },
  { "season", CALENDAR, 0, 0, REFERENCE, CHECK (SEASON), "It was dry in [summer]." },
  { "season-name", CALENDAR, 0, 0, REFERENCE, CHECK (SEASON), "It was dry in [the spring]." },
  { "quarter", CALENDAR, ROLE (YEAR), ROLE (QUARTER), REFERENCE, 0, "Orders fell in [the third quarter of 2019]." },
  { "year-period", CALENDAR, ROLE (YEAR), 0, REFERENCE, 0, "It earned less in [the 1988 quarter]." },
  { "year-ago", OFFSET, 0, ROLE (QUARTER), TEXT, 0, "It earned more in [the year-ago quarter]." },
  { "latest", SHIFT, 0, 0, REFERENCE, 0, "It earned more in [the latest quarter]." },
  { "quarter-of-unit", SHIFT, 0, ROLE (QUARTER), REFERENCE, 0, "It earned more in [last year's third quarter]." },
  { "half", CALENDAR, ROLE (YEAR), ROLE (HALF), REFERENCE, 0, "Exports grew in [the first half of 2023]." },
  { "within-units", CALENDAR, ROLE (COUNT), ROLE (NTH), REFERENCE, 0, "It burned in [the first week of March 1871]." },
  { "within-weekday", CALENDAR, ROLE (YEAR), ROLE (NTH), REFERENCE, 0, "It closed on [the last Friday of May 2019]." },
  { "within-portion", CALENDAR, 0, ROLE (NTH), REFERENCE, 0, "Cotton ruled in [the second half of the 19th century]." },
  { "unit-of", CALENDAR, ROLE (DAY), ROLE (DAY), REFERENCE, CHECK (UNIT_OF), "It resumed in [the week of May 4, 2020]." },
  { "weekday", CALENDAR, 0, 0, REFERENCE, CHECK (WEEKDAY), "The minister resigned [Monday]." },
  { "holiday", CALENDAR, ROLE (YEAR), 0, REFERENCE, CHECK (HOLIDAY), "The shop shut on [Christmas Day]." },
  { "deictic-day", SHIFT, 0, 0, REFERENCE, CHECK (DAY), "The court sat [yesterday]." },
  { "shifted-unit", SHIFT, 0, 0, REFERENCE, CHECK (SHIFT), "Rates rose [last week]." },
  { "weekend", SHIFT, 0, 0, REFERENCE, CHECK (CERTAIN), "It rained over [the weekend]." },
  { "shifted-name", SHIFT, 0, 0, REFERENCE, 0, "It opened [last Friday]." },
  { "before-last", SHIFT, 0, 0, REFERENCE, CHECK (BEFORE_LAST), "She was sworn in [the Tuesday before last]." },
  { "weekday-week", SHIFT, 0, 0, REFERENCE, CHECK (WEEKDAY_WEEK), "The hearing resumes [Tuesday week]." },
  { "unit-end", SHIFT, 0, 0, REFERENCE, CHECK (UNIT_END), "It will be done by [the end of the year]." },
  { "the-unit", SHIFT, 0, 0, TEXT, CHECK (THE_UNIT), "It lost money in [the quarter]." },
  { "shifted-part", SHIFT, 0, 0, REFERENCE, 0, "It froze [last night]." },
  { "text-unit", SHIFT, 0, 0, TEXT, 0, "They moved north [that year]." },
  { "text-name", SHIFT, 0, 0, TEXT, CHECK (TEXT_NAME), "By [that Friday] the yard was empty." },
  { "following-unit", SHIFT, 0, 0, TEXT, 0, "[The following day] its roof fell in." },
  { "next-unit", SHIFT, 0, 0, TEXT, 0, "He left [the next day]." },
  { "beside", SHIFT, 0, 0, TEXT, CHECK (BESIDE), "[The day before], the road had been shut." },
  { "ago", OFFSET, ROLE (COUNT), 0, REFERENCE, 0, "The bill passed [three days ago]." },
  { "ago-day", OFFSET, ROLE (COUNT), 0, REFERENCE, 0, "The order came [a week ago Tuesday]." },
  { "names-away", OFFSET, ROLE (COUNT), 0, REFERENCE, 0, "The board met [two Fridays ago]." },
  { "earlier", OFFSET, ROLE (COUNT), 0, TEXT, 0, "[Two days earlier] a witness had vanished." },
  { "from-now", OFFSET, ROLE (COUNT), 0, REFERENCE, 0, "It ends [two years from now]." },
  { "week-on", OFFSET, ROLE (COUNT), 0, REFERENCE, CHECK (WEEK_ON), "The show opens [a week on Friday]." },
  { "distance", DISTANCE, ROLE (COUNT), 0, TEXT, CHECK (OFFSET), "The line reopened [three months] after the quake." },
  { "ahead", AHEAD, ROLE (COUNT), 0, REFERENCE, CHECK (AHEAD), "The strike begins in [five days]." },
  { "duration", DURATION, ROLE (COUNT), 0, REFERENCE, CHECK (LENGTH), "The search lasted [six weeks]." },
  { "duration-hyphen", DURATION, ROLE (COUNT), 0, REFERENCE, CHECK (LENGTH), "She signed a [three-year] contract." },
  { "duration-bounded", DURATION, ROLE (COUNT), 0, REFERENCE, 0, "Rents doubled over [the past five years]." },
  { "duration-units", DURATION, 0, 0, REFERENCE, CHECK (UNITS), "It could take [years] to rebuild." },
  { "duration-clock", DURATION, 0, 0, REFERENCE, CHECK (RACE), "She won the race in [2:21:09]." },
  { "age", VAGUE, 0, 0, REFERENCE, 0, "The [14-year-old] boy was unhurt." },
  { "set-every", SET, ROLE (COUNT), 0, REFERENCE, 0, "The council meets [every Tuesday]." },
  { "set-word", SET, 0, 0, REFERENCE, CHECK (SET), "It is checked [daily]." },
  { "set-times", SET, ROLE (NONE), 0, REFERENCE, 0, "The pump is oiled [twice a month]." },
  { "set-weekdays", SET, 0, 0, REFERENCE, 0, "It is closed on [Mondays]." },
  { "clock", CALENDAR, ROLE (HOUR), ROLE (DAY), REFERENCE, CHECK (CLOCK), "The train left at [6 p.m. Wednesday]." },
  { "clock-military", CALENDAR, ROLE (MILITARY), 0, REFERENCE, 0, "Contact was lost at [1430 GMT]." },
  { "noon", CALENDAR, 0, 0, REFERENCE, 0, "Polls close at [noon Friday]." },
  { "part", CALENDAR, 0, 0, REFERENCE, 0, "Riots broke out [late Tuesday evening]." },
  { "part-of-day", CALENDAR, 0, 0, TEXT, CHECK (PART), "It rained in [the morning]." },
  { "part-of-date", CALENDAR, ROLE (DAY), ROLE (DAY), REFERENCE, 0, "They left on [the night of May 3, 1812]." },
  { "night-of-days", CALENDAR, ROLE (DAYS), ROLE (DAYS), REFERENCE, CHECK (DAYS), "They rose on [the night of 3–4 May 1808]." },
  { "part-to-day", CALENDAR, 0, 0, REFERENCE, 0, "In [der Nacht zum Mittwoch] ist die Brücke eingestürzt." },
  { "part-at", CALENDAR, 0, 0, TEXT, CHECK (NIGHT), "They moved only at [night]." },
  { "present", VAGUE, 0, 0, REFERENCE, 0, "The fund is [now] closed." },
  { "past", VAGUE, 0, 0, REFERENCE, 0, "The road was [recently] widened." },
  { "future", VAGUE, 0, 0, REFERENCE, CHECK (FUTURE), "More will be known [soon]." },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grammar of dates over word classes, one byte a token (whence-word-class.h).  Longest match wins; of two equal ones the earlier.
 * No repetition is unbounded, so that a match costs a bounded number of steps wherever it begins; lists of any length are put together
 * by the recogniser. */
#include "whence-rules.h"

/**
 * whence_grammar_match:
 * @classes: word classes from the token to begin at, ended by zero
 * @out_rule: (out): the rule that matched, or %WHENCE_RULE_NONE
 *
 * Returns: number of tokens matched, 0 for none
 */
guint
whence_grammar_match (const guint8    *classes,
                      WhenceRuleIndex *out_rule)
{
  const guint8 *cursor = classes, *marker = classes;

#define MATCH(rule)                    \
  do                                   \
    {                                  \
      *out_rule = WHENCE_RULE_##rule;  \
      return (guint) (cursor - classes); \
    }                                  \
  while (0)

  /*!re2c
    re2c:define:YYCTYPE = guint8;
    re2c:define:YYCURSOR = cursor;
    re2c:define:YYMARKER = marker;
    re2c:yyfill:enable = 0;

    // ORDER CLASS
    number    = [1234];
    more      = "&";
    day       = [123];
    ordinal   = [O5];
    year      = "Y" "&"{0,3};
    month     = [Mm];
    weekday   = [Dd];
    season    = [Ss];
    the       = "T";
    a         = "A";
    of        = "q";
    in        = "i";
    comma     = ",";
    dash      = "-";
    slash     = "/";
    tick      = "'";
    unit      = [UQ7] more{0,1};
    units     = "V" more{0,1};
    part      = "J" more{0,1};
    zone      = [\\] more{0,2};
    meridiem  = "K";
    back      = "l";
    ahead     = [nc];
    this      = "t" | "\xa3";
    past      = "(";
    future    = ")";
    loose     = "~" | "+" "^"? | "=" "^"? | "j" | "j" "+" | "j" "=" "^"? | "j" "~";
    stage     = [[|\]] more{0,2};
    era       = "e";
    yearago   = "\xa1" "&"{0,2};
    recent    = "\xa2";
    period    = "\xa4";
    latest    = "\xa5";
    quartername = "\xa6";
    halfname  = "\xa7";
    clockpast = "\xa8" "&"{0,2};
    seconds   = "\xa9";
    final     = "\xb2";
    yearend   = "\xaa" "&"{0,2};
    ending    = "\xab";
    played    = "\xb3";
    decimal   = "\xad";
    centuryname = "\xae" "&";

    shortyear = tick [1234];
    anyyear   = year | shortyear;
    count     = loose? ("N" "." number "." | a | "N" (dash "N")? | number | number number slash number | "#" | decimal | year | a? "v" of? | (a | "N" | number | decimal | "#")? "H" "N"? | a? "h" (dash | a)) ;
    countplus = count ("k" a "h" | dash "k" dash a dash "h")? "+"?;
    andhalf   = "k" a "h";
    // "early", "the end of", "mid-"
    stages    = stage (dash "o" dash stage)?;
    stagepre  = the? stages (dash | of the? | in)?;
    agepre    = the? stages dash? | the? stages (of | in)? the | the;
    erayear   = year era? | shortyear | (number | "#") era;
    which     = back | ahead | this | past;
    told      = the? "u" | the? [{}];
    ordday    = day | ordinal;
    andday    = (dash | slash | "k" | "o") the? (weekday comma? the?)?;
    measure   = unit | units | "w";
    orso      = "~" "&";

    // --- whole dates
    year (dash [12] dash | slash [12] slash) day                     { MATCH (ISO_DATE); }
    year dash [12] dash day comma? (":" | seconds) zone?             { MATCH (ISO_TIME); }
    day dash month dash year                                         { MATCH (HYPHEN_DATE); }
    day slash year | year dash [12]                                  { MATCH (MONTH_NUMERIC); }
    day slash day slash (year | number)                              { MATCH (NUMERIC_DATE); }
    day dash day dash (year | number)                                { MATCH (NUMERIC_DATE); }
    (this? ahead? weekday comma?)? (stagepre)? month ordday (comma? erayear)?   { MATCH (MONTH_DAY); }
    (weekday comma? the?)? (day | the? ordinal) (of? month) (comma? erayear)?   { MATCH (DAY_MONTH); }
    month the ordinal (comma? erayear)?                              { MATCH (MONTH_THE_DAY); }
    the ordinal                                                      { MATCH (DAY_OF_TEXT); }
    weekday comma? the? ordinal                                      { MATCH (DAY_MONTH); }
    stagepre? month (comma | of)? (anyyear era? | (number | "#") era)   { MATCH (MONTH_YEAR); }
    stagepre? month ordday? comma? of? (back | this | ahead | told) "U"  { MATCH (MONTH_OF_UNIT); }
    (day | the? ordinal) of? month comma? of? (back | this | ahead | told) "U"  { MATCH (MONTH_OF_UNIT); }
    the? part of the? (month ordday | ordday of? month) comma? (back | this | ahead) "U"  { MATCH (MONTH_OF_UNIT); }
    the ordinal of? (back | this | ahead | told) "U"                 { MATCH (DAY_OF_UNIT); }
    weekday comma? (of | in)? (back | ahead | this) "U" | weekday of told "U"   { MATCH (WEEKDAY_OF_UNIT); }
    (back | ahead | this) "U" in? weekday                            { MATCH (WEEKDAY_OF_UNIT); }
    stagepre? "M"                                                    { MATCH (MONTH); }
    stagepre? "m"                                                    { MATCH (MONTH_NAME); }

    // --- years and more
    (stagepre | "~")? year | the? "U" (year | "#") | the "V" year    { MATCH (YEAR); }
    year "." (season | month | quartername | halfname) "."           { MATCH (YEAR_BRACKET); }
    shortyear                                                        { MATCH (YEAR_SHORT); }
    (stagepre | "~")? (number | "#" | year) era                      { MATCH (YEAR_ERA); }
    (stagepre | "~")? era (number | "#" | year)                      { MATCH (YEAR_ERA); }
    "F" "U"? (year | shortyear)                                      { MATCH (FISCAL_YEAR); }
    agepre? tick? "E" (more{0,1} | dash? "V") era?                                 { MATCH (DECADE); }
    agepre? (ordinal more{0,2} (dash? "7" | "~") | centuryname) era?         { MATCH (CENTURY); }

    // --- parts of years
    (stagepre | the)? season (of? anyyear era? | comma year | of? (number | "#") era)   { MATCH (SEASON_YEAR); }
    (stagepre | the)? "S"                                            { MATCH (SEASON); }
    (stagepre | the)? "s"                                            { MATCH (SEASON_NAME); }
    (stagepre | the)? ("F" dash?)? ordinal dash? "F"? "Q" (of? ("F")? anyyear)?   { MATCH (QUARTER); }
    quartername (of? "F"? anyyear)? | year quartername                    { MATCH (QUARTER); }
    the year ordinal dash? "Q"                                       { MATCH (QUARTER); }
    the year ("Q" | period) | the "u" ("Q" | period) (of | in) year  { MATCH (YEAR_PERIOD); }
    the? yearago ordinal? dash? ("Q" | period)?                      { MATCH (YEAR_AGO); }
    the? "u" ("Q" | period) (of | in)? (back "U" | the [{] "U" | a "U" [bg])   { MATCH (YEAR_AGO); }
    the latest ("F"? (unit | "w") | period)                          { MATCH (LATEST); }
    (back | this | ahead) "U" "\"" ordinal? dash? "Q"               { MATCH (QUARTER_OF_UNIT); }
    the? ordinal dash? "Q" of? (back | this | ahead) "U"             { MATCH (QUARTER_OF_UNIT); }
    the? (ordinal | back) dash? "h" of? (back | ahead) "U"           { MATCH (HALF_OF_UNIT); }
    the? (ordinal | back) dash? "h" of? anyyear                      { MATCH (HALF); }
    the? (ordinal | back) "h" of (the | this) "U"                    { MATCH (HALF); }
    halfname (of? anyyear)? | year halfname                          { MATCH (HALF); }

    // --- parts of a whole
    nth       = the? (ordinal | back | final);
    nth ("N" | number | "v")? measure (of | in) (month (comma? of? erayear)? | year | season of? anyyear)   { MATCH (WITHIN_UNITS); }
    the? stage units of (the | this)? (month (comma? of? erayear)? | year | season of? anyyear)   { MATCH (WITHIN_UNITS); }
    nth weekday (of | in) (month (comma? of? erayear)? | year)       { MATCH (WITHIN_WEEKDAY); }
    nth (weekday | "U") (of (which | the | told) | the) "U"          { MATCH (NTH_OF_UNIT); }
    nth (weekday | "U") of (which | the? "u") month                  { MATCH (NTH_OF_UNIT); }
    nth ("h" | "Q" | "U") of the? (tick? "E" | ordinal more{0,2} dash? "7") era?   { MATCH (WITHIN_PORTION); }
    the "U" of month (comma? of? erayear)?                           { MATCH (UNIT_OF); }
    the "U" (of | ending) (month ordday | ordday of? month) (comma? erayear)?   { MATCH (UNIT_OF); }

    // --- counted from the day of writing
    (stage | [ba])? "D"                                              { MATCH (WEEKDAY); }
    "X" more{0,5} ((comma | in)? erayear)?                              { MATCH (HOLIDAY); }
    "X" more{0,5} comma? of? (back | ahead | this | told) "U"           { MATCH (MONTH_OF_UNIT); }
    the? "X" more{0,5} ("U" | "w")                                   { MATCH (HOLIDAY_WEEK); }
    (stage | [ba])? "R" more{0,4}                                    { MATCH (DEICTIC_DAY); }
    (stage | [ba])? (back | ahead | this) (unit | "w" | "F" "U" | "F"? "Q")   { MATCH (SHIFTED_UNIT); }
    the? stage of (back | ahead | this) (unit | "w")                 { MATCH (SHIFTED_UNIT); }
    this unit back "U" | the? "u" unit of? back "U" | this unit "n" "U"   { MATCH (UNIT_OF_YEAR); }
    the ("c" | this) ("F"? unit | "w")                               { MATCH (SHIFTED_UNIT); }
    the "w"                                                          { MATCH (WEEKEND); }
    (stage | [ba])? (back | this? ahead | this past?) (weekday | month | season | "X" more{0,5})   { MATCH (SHIFTED_NAME); }
    (back | this? ahead | this past?) (month ordday | day of? month) { MATCH (SHIFTED_NAME); }
    this past "w"                                                    { MATCH (SHIFTED_UNIT); }
    weekday (back | "n")                                             { MATCH (WEEKDAY_LAST); }
    the ("U" | "w" | weekday | month | season) ("B" back | "Z" ahead)   { MATCH (BEFORE_LAST); }
    weekday "U"                                                      { MATCH (WEEKDAY_WEEK); }
    the stage of the "F"? unit | stage the unit | yearend | [ba] in the "U"           { MATCH (UNIT_END); }
    the "F"? unit                                                    { MATCH (THE_UNIT); }
    [ba]? (back | this) part                                         { MATCH (SHIFTED_PART); }
    "r"                                                              { MATCH (SHIFTED_PART); }
    "R" "R" | stage? "R" more{0,4} part | (stage dash?)? part "R" more{0,4}    { MATCH (SHIFTED_PART); }

    // --- counted from what the text told before
    (stage (in | of)? | [ba])? (the? "u") (unit | part)              { MATCH (TEXT_UNIT); }
    "u" "u" (unit | part)                                            { MATCH (TEXT_UNIT); }
    "u" "u"? (weekday | month | season | "X" more{0,5})              { MATCH (TEXT_NAME); }
    the (unit | "w" | part | weekday | month | season) [BZ]          { MATCH (BESIDE); }
    the? ordinal? "8" of?                                            { MATCH (ANNIVERSARY); }
    the (unit | part) of                                             { MATCH (TIME_OF); }
    the? [{}] (unit | "w" | weekday | month | season | "X" more{0,5} | part | played)   { MATCH (FOLLOWING_UNIT); }
    stage? the "n" (unit | "w" | part | played)                      { MATCH (NEXT_UNIT); }

    // --- so many units away
    countplus dash? measure (andhalf | orso)? "g"                    { MATCH (AGO); }
    "\xac" countplus measure                                         { MATCH (AGO); }
    countplus measure "g" (weekday | "R" | month | this unit)        { MATCH (AGO_DAY); }
    countplus (measure (andhalf | orso)? | played) [ba] ("j" "&" "&")?   { MATCH (EARLIER); }
    countplus measure in comma                                       { MATCH (YEARS_ON); }
    countplus measure "p" ("!" | "R" | weekday) | a "U" "R"          { MATCH (FROM_NOW); }
    countplus measure andhalf? [ba] "^"                              { MATCH (COMPARED); }
    a "U" in weekday                                                 { MATCH (WEEK_ON); }
    count ("W" | weekday | season | "\xb1") ("g" | "p" "!" | [ba])   { MATCH (NAMES_AWAY); }
    countplus measure ("j" more{0,2})? [BZ]                          { MATCH (DISTANCE); }
    units [BZ]                                                       { MATCH (DISTANCE_UNITS); }
    in countplus measure                                             { MATCH (AHEAD); }

    // --- lengths
    countplus measure (andhalf | orso)                               { MATCH (DURATION); }
    countplus measure ((comma | "k" | comma "k")? countplus measure){0,3}   { MATCH (DURATION); }
    count dash measure                                               { MATCH (DURATION_HYPHEN); }
    the? (which | [{}]) countplus measure | the? countplus [{}] units   { MATCH (DURATION_BOUNDED); }
    the? recent units                                                { MATCH (DURATION_BOUNDED); }
    the past (unit | units) | past unit                              { MATCH (DURATION_BOUNDED); }
    loose units                                                      { MATCH (DURATION_UNITS); }
    units                                                            { MATCH (DURATION_UNITS); }
    count dash? measure dash? "`"                                    { MATCH (AGE); }
    "0" number                                                       { MATCH (AGE); }

    seconds                                                          { MATCH (DURATION_CLOCK); }

    // --- again and again
    "*" more? (count? (unit | units) | weekday | month | season | part | "w" | "X" more{0,5})   { MATCH (SET_EVERY); }
    the? (ordinal | back) weekday of "*" unit                        { MATCH (SET_EVERY); }
    "*" ordinal (unit | weekday | month | season | "w")               { MATCH (SET_NTH); }
    "*" (ordday of? month | month ordday)                            { MATCH (SET_DATE); }
    "*" weekday part                                                 { MATCH (SET_EVERY); }
    "G"                                                              { MATCH (SET_WORD); }
    ("N" | number)? "@" (a | "%" | "*") unit                         { MATCH (SET_TIMES); }
    "@"? "%" unit | "@" in unit                                      { MATCH (SET_TIMES); }
    "W" "I"? | "D" "I"                                               { MATCH (SET_WEEKDAYS); }

    // --- the clock
    clockdate = comma? (weekday comma? month day (comma? year)? | weekday part? | "R" more{0,4} part? | back part | "r" | month day (comma? year)? | day of? month (comma? year)?);
    clocktime = ":" (meridiem | "C")? | ([12#] | decimal) meridiem | ([12N#] | decimal) "C" meridiem? | (":" | [12N] "C") in the part | clockpast [1N] (in the part)? | [1N] in the part;
    ("~" | "j")? clocktime zone? clockdate?                          { MATCH (CLOCK); }
    ("~" | "j")? decimal (in the part)? clockdate?                                  { MATCH (CLOCK_DOTTED); }
    weekday comma? clocktime zone?                                   { MATCH (CLOCK); }
    (year | "#") zone clockdate?                                     { MATCH (CLOCK_MILITARY); }
    "L" more{0,4} zone? clockdate?                                             { MATCH (NOON); }
    stage? weekday part | stage dash? part                           { MATCH (PART); }
    the part                                                         { MATCH (PART_OF_DAY); }
    the? stage? part of the? (weekday comma?)? (month ordday | ordday of? month) (comma? anyyear)?   { MATCH (PART_OF_DATE); }
    the? part "o" weekday                                            { MATCH (PART_TO_DAY); }
    the? stage? part of weekday part?                                      { MATCH (PART_OF_DATE); }
    (in | [BZ])? the? stage? part in the? (weekday (comma? (month day | day of? month) (comma? anyyear)?)? | month ordday (comma? anyyear)? | ordday of? month (comma? anyyear)?)   { MATCH (PART_ON_DATE); }
    the? stage? part of the ordinal                                  { MATCH (PART_OF_NTH); }
    the? stage? part of the? ((weekday comma? the?)? ordday andday ordday of? month | (weekday comma?)? month ordday andday ordday) (comma? anyyear)?   { MATCH (NIGHT_OF_DAYS); }
    (in | [BZ]) part                                                 { MATCH (PART_AT); }

    // --- no more exactly
    "!" more{0,4}                                                    { MATCH (PRESENT); }
    "\xa3"                                                          { MATCH (PRESENT); }
    "<" more{0,4}                                                    { MATCH (PAST); }
    the past | recent | past units                                   { MATCH (PAST); }
    the? future | (the | a) future more                              { MATCH (FUTURE); }
    ">" more{0,4}                                                    { MATCH (FUTURE); }

    * { *out_rule = WHENCE_RULE_NONE; return 0; }
  */
#undef MATCH
}

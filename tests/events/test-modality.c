/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether what a sentence tells happened: each is read alone on the tenth of June 2024, a Monday. */

#include "event-lines.h"
#include "whence-modals.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *date;  /* of the event meant, without marks for about or bounds; with no @flags there is none of it, with none nothing at all */
  const char *flags; /* what may be said of it: (H)appened, (P)lanned, (D)enied, (C)onditional, (R)ecurring, and several of these */
  const char *has;   /* what its title must match, without regard to case */
  const char *lacks; /* and must not: what would be a lie */
} Row;

static const Row rows[] = {
  { "brandt-family-refused-sell", "The Brandt family refused to sell the mill in 1987.", "1987", "H,D", "refus", NULL },
  { "olmstead-united-failed-win", "Olmstead United failed to win a single match in 2003.", "2003", "H,D", "fail", NULL },
  { "jury-could-not-agree", "The jury could not agree on a verdict in March 2019.", "2019-03", "D,H", "could not|not agree|couldn", NULL },
  { "two-sides-unable-reach", "The two sides were unable to reach a settlement in 2011.", "2011", "H,D", "unable", NULL },
  { "parliament-declined-ratify-treaty", "Parliament declined to ratify the treaty in 1922.", "1922", "H,D", "declin", NULL },
  { "inspectors-neglected-test-valves", "The inspectors neglected to test the valves in 2006.", "2006", "H,D", "neglect", NULL },
  { "harlan-voss-narrowly-missed", "Harlan Voss narrowly missed winning the Tarn Cup in 1998.", "1998", "H,D", "miss", NULL },
  { "her-publisher-rejected-manuscript", "Her publisher rejected the manuscript in 1951.", "1951", "H", "reject", NULL },
  { "governor-stopped-short-declaring", "The governor stopped short of declaring an emergency on 4 May 2021.", "2021-05-04", "H,D", "stopp", NULL },
  { "lender-fell-short-capital", "The lender fell short of its capital target in 2012.", "2012", "H", "fell short", NULL },
  { "climbers-gave-up-trying", "The climbers gave up trying to reach the summit in 1974.", "1974", "H,D", "gave up", NULL },
  { "council-abandoned-plan-build", "In 2014 the council abandoned its plan to build a tram.", "2014", "H,D", "abandon", NULL },
  { "kestrel-air-scrapped-proposed", "Kestrel Air scrapped a proposed merger with Norda in 2009.", "2009", "H,D", "scrap", NULL },
  { "firm-withdrew-offer-tiller", "The firm withdrew its offer for Tiller & Sons in October 2016.", "2016-10", "H,D", "withdr", NULL },
  { "regulator-blocked-sale-port", "The regulator blocked the sale of the port in 2018.", "2018", "H,D", "block", NULL },
  { "court-struck-down-curfew", "A court struck down the curfew in July 2020.", "2020-07", "H", "struck down", NULL },
  { "judges-overturned-conviction-amos", "Judges overturned the conviction of Amos Reed in 2002.", "2002", "H", "overturn", NULL },
  { "senate-voted-against-joining", "The senate voted against joining the league in 1920.", "1920", "H", "against", NULL },
  { "strike-prevented-corvina-from", "The strike prevented the Corvina from sailing in 1926.", "1926", "H,D", "prevent", NULL },
  { "bad-weather-kept-team", "Bad weather kept the team from landing on 3 February 2015.", "2015-02-03", "H,D", "kept|weather", NULL },
  { "rebels-barred-from-entering", "The rebels were barred from entering the capital in 1993.", "1993", "H,D", "barred", NULL },
  { "nobody-hurt-when-roof", "Nobody was hurt when the roof collapsed on 9 January 2022.", "2022-01-09", "H", "collapse", NULL },
  { "no-one-injured-fire", "No one was injured in the fire on 12 March 2017.", "2017-03-12", "H,D", "no one.*injured|fire", "^(one )?was injured" },
  { "no-goals-scored-final", "No goals were scored in the final on 6 June 2010.", "2010-06-06", "H,D", "no goals|final", NULL },
  { "few-people-voted-referendum", "Few people voted in the referendum of 2004.", "2004", "H", "few|referendum", NULL },
  { "choir-did-not-sing", "The choir did not sing at Easter 2012.", "2012-04-08", "D", "not|n’t", NULL },
  { "mayor-didn-t-attend", "The mayor didn't attend the ceremony on 8 May 2019.", "2019-05-08", "D", "not|n['’]t", NULL },
  { "petra-lund-never-visited", "Petra Lund never visited Rome in 1990.", "1990", "D", "never", NULL },
  { "amara-diallo-left-dakar", "Amara Diallo left Dakar in 1961 and never returned.", "1961", "H", "left", NULL },
  { "bell-not-cast-until", "The bell was not cast until 1932.", "1932", "H", "cast", "not cast" },
  { "treaty-did-not-come", "The treaty did not come into force until 1 January 1994.", "1994-01-01", "H", "force", "did not come into force$" },
  { "women-could-not-vote", "Women could not vote in the canton until 1971.", "1971", "H,D", "vote", NULL },
  { "not-until-army-admitted", "It was not until 2005 that the army admitted the massacre.", "2005", "H", "admit", "not" },
  { "only-did-village-get", "Only in 1983 did the village get electricity.", "1983", "H", "electricity", "not" },
  { "not-only-did-marta", "Not only did Marta Ohlin win the race in 2011, she broke the record.", "2011", "H", "w[io]n", "^did not|Not win" },
  { "hardly-had-bridge-opened", "Hardly had the bridge opened in 1879 when a storm destroyed it.", "1879", "H", "open", NULL },
  { "plant-barely-survived-crisis", "The plant barely survived the crisis of 2008.", "2008", "H", "surviv|crisis", NULL },
  { "union-marched-without-railwaymen", "The union marched without the railwaymen in 1911.", "1911", "H", "march", NULL },
  { "neither-pilot-nor-owner", "Neither the pilot nor the owner attended the hearing on 3 April 2018.", "2018-04-03", "D,H", "neither|nor|not", NULL },
  { "there-no-harvest", "There was no harvest in 1816.", "1816", "D,H", "no harvest", NULL },
  { "no-agreement-signed-summit", "No agreement was signed at the summit in 1986.", "1986", "D,H", "no agreement|not|summit", NULL },
  { "hall-have-opened-may", "The hall was to have opened in May 2013 but did not.", "2013-05", "P,D,PD", "was to|not|planned", "^The hall opened$" },
  { "norvald-shipping-had-planned", "Norvald Shipping had planned to sell the ferry in May 2016 but dropped the idea in June.", "2016-05", "P,D,PD,H", "plan", NULL },
  { "norvald-shipping-had-planned-2", "Norvald Shipping had planned to sell the ferry in May 2016 but dropped the idea in June.", "2016-06", "H", "drop", NULL },
  { "become-first-premier-republic", "He was to become the first premier of the republic in 1918.", "1918", "H,P", "becom|became|was to", NULL },
  { "lise-hartman-would-later", "Lise Hartman would later become a judge, in 1975.", "1975", "H", "judge", NULL },
  { "young-painter-would-die", "The young painter would die at Arles in 1891.", "1891", "H", "d[iy]e", NULL },
  { "ten-years-bridge-would", "Ten years on, the bridge would collapse, in 1889.", "1889", "H", "collaps", NULL },
  { "games-should-have-been", "The Games should have been held in 2020.", "2020", "P,D,PD,C", "should have", NULL },
  { "museum-would-have-opened", "The museum would have opened in 2021 had the money not run out.", "2021", "C,D,CD,PC", "would have", NULL },
  { "had-rains-come-harvest", "Had the rains come in 1921, the harvest would have been saved.", "1921", "C,D,CD", "had|would|if", "^The rains came" },
  { "if-dam-had-burst", "If the dam had burst in 1963, ten thousand people would have drowned.", "1963", "C,D,CD", "if|would", NULL },
  { "line-might-have-closed", "The line might have closed in 1969.", "1969", "C", "might", NULL },
  { "oskar-brenn-due-retire", "Oskar Brenn was due to retire in 2012 but stayed for six more years.", "2012", "P,D,PD,H", "due", NULL },
  { "abandoned-merger-with-tollund", "The abandoned 1998 merger with Tollund cost the bank a fortune.", "1998", "H,D,P", "abandon", NULL },
  { "cancelled-games-left-city", "The cancelled 2020 Games left the city with empty stadiums.", "2020", "H,D", "cancel", NULL },
  { "postponed-festival-held-year-2", "The postponed 2020 festival was held a year later.", "2021", "H", "held|festival", NULL },
  { "plans-world-fair-shelved", "Plans for a 1994 World Fair were shelved.", "1994", "P,D,H,PD", "plan|shelv", NULL },
  { "tour-planned-april-never", "The tour planned for April 1970 never took place.", "1970-04", "P,D,PD", "plan|never", NULL },
  { "wedding-called-off-june", "The wedding was called off on 12 June 1953.", "1953-06-12", "H,D", "called off", NULL },
  { "vote-scheduled-may-postponed", "A vote scheduled for 7 May 2024 was postponed.", "2024-05-07", "P,D,PD,H", "schedul|postpon", NULL },
  { "stadium-opened-year-later", "The stadium opened in 2019, a year later than planned.", "2019", "H", "open", NULL },
  { "stadium-opened-year-later-2", "The stadium opened in 2019, a year later than planned.", "2018", NULL, NULL, NULL },
  { "stadium-opened-year-later-3", "The stadium opened in 2019, a year later than planned.", "2020", NULL, NULL, NULL },
  { "bridge-first-promised-completed", "The bridge, first promised in 1998, was completed in 2011.", "1998", "H", "promis", NULL },
  { "bridge-first-promised-completed-2", "The bridge, first promised in 1998, was completed in 2011.", "2011", "H", "complet", NULL },
  { "proposed-budget-cuts-school", "The proposed 2026 budget cuts school meals.", "2026", "P", "propos|budget", NULL },
  { "museum-will-open-october", "The museum will open in October 2025.", "2025-10", "P", "will open|to open", NULL },
  { "bank-announced-march-would", "The bank announced in March 2023 that it would close forty branches in 2025.", "2023-03", "H", "announce", NULL },
  { "bank-announced-march-would-2", "The bank announced in March 2023 that it would close forty branches in 2025.", "2025", "P", "would close|to close|will close", NULL },
  { "solmar-announced-merger-with", "Solmar announced a merger with Vexel on 4 April 2022.", "2022-04-04", "H", "announce", NULL },
  { "line-announced-opened", "The line was announced in 2010 and opened in 2016.", "2010", "H", "announce", NULL },
  { "line-announced-opened-2", "The line was announced in 2010 and opened in 2016.", "2016", "H", "open", NULL },
  { "city-plans-close-airport", "The city plans to close the airport by 2030.", "2030", "P", "plan", NULL },
  { "ministry-intends-publish-report", "The ministry intends to publish the report in September.", "2024-09", "P", "intend", NULL },
  { "reactor-could-open", "The reactor could open by 2027.", "2027", "P,C,PC", "could", NULL },
  { "pope-may-visit-kampala", "The pope may visit Kampala in September.", "2024-09", "P,C,PC", "may", NULL },
  { "court-expected-rule-june", "The court is expected to rule on 20 June.", "2024-06-20", "P", "expected", NULL },
  { "delay-due-to-weather", "The delay in May 2012 was due to bad weather.", "2012-05", "H", "due to", NULL },
  { "fall-due-to-prices", "The fall in sales in 2013 was due to higher prices.", "2013", "H", "due to", NULL },
  { "probe-due-reach-venus", "The probe is due to reach Venus in 2031.", "2031", "P", "due", NULL },
  { "players-are-set-return", "The players are set to return on 1 July.", "2024-07-01", "P", "set to", NULL },
  { "parties-have-agreed-hold", "The parties have agreed to hold elections in 2026.", "2026", "P", "agreed", NULL },
  { "firm-promised-clean-river", "The firm promised in 2015 to clean the river by 2020.", "2015", "H", "promis", NULL },
  { "firm-promised-clean-river-2", "The firm promised in 2015 to clean the river by 2020.", "2020", "P", "clean|promis", NULL },
  { "union-threatened-strike-july", "The union threatened to strike on 3 July.", "2024-07-03", "P,C,PC", "threat", NULL },
  { "owner-offered-sell-island", "The owner offered to sell the island in 1972.", "1972", "H", "offer", NULL },
  { "general-ordered-his-men", "The general ordered his men to withdraw by 5 May 1864.", "1864-05-05", "P,H", "men were to withdraw", NULL },
  { "judge-told-company-pay", "The judge told the company to pay the fine by 30 June 2024.", "2024-06-30", "P", "company is to pay", NULL },
  { "fans-hope-see-band", "Fans hope to see the band in August.", "2024-08", "P", "hope", NULL },
  { "investors-feared-collapse", "Investors feared a collapse in 2012.", "2012", "H", "fear", NULL },
  { "ship-expected-boston-march", "The ship was expected in Boston on 4 March 1841 but was never seen again.", "1841-03-04", "P,H,D,PD", "expect", NULL },
  { "poet-wanted-move-lisbon", "The poet wanted to move to Lisbon in 1933 but could not afford it.", "1933", "H,D,P,PD", "want", NULL },
  { "tried-sell-patent", "He tried to sell the patent in 1905.", "1905", "H", "tr[iy]", NULL },
  { "hoped-finish-novel-but", "She hoped to finish the novel in 1938 but died before.", "1938", "H,P,D,PD", "hope", NULL },
  { "envoy-asked-leave", "The envoy was asked to leave in 1979.", "1979", "H", "asked", NULL },
  { "residents-forced-leave", "Residents were forced to leave in 1979.", "1979", "H", "leave|left", NULL },
  { "minister-managed-pass-bill", "The minister managed to pass the bill in 1991.", "1991", "H", "pass", NULL },
  { "crew-began-dig", "The crew began to dig in 1862.", "1862", "H", "beg[au]n|dig|dug", NULL },
  { "parliament-considering-ban-from", "Parliament is considering a ban from 2026.", "2026", "P,C,PC", "consider", NULL },
  { "work-tunnel-scheduled-begin", "Work on the tunnel is scheduled to begin in spring 2026.", "2026-21", "P", "schedul", NULL },
  { "construction-will-not-begin", "Construction will not begin before 2028.", "2028", "P,PD,D", "not", NULL },
  { "plant-will-closed-unless", "The plant will be closed in 2029 unless a buyer is found.", "2029", "P,C,PC", "will", NULL },
  { "third-coast-will-have", "By 2040, a third of the coast will have disappeared.", "2040", "P,PC", "will|disappear", NULL },
  { "ceremony-takes-place-june", "The ceremony takes place on 21 June.", "2024-06-21", "P", "ceremony", NULL },
  { "train-leaves-tomorrow", "The train leaves tomorrow.", "2024-06-11", "P", "leaves", NULL },
  { "next-year-orchestra-moving", "Next year the orchestra is moving to Bremen.", "2025", "P", "moving", NULL },
  { "next-election", "The next election is in 2027.", "2027", "P", "election", NULL },
  { "voters-go-polls-june", "Voters go to the polls on 30 June.", "2024-06-30", "P", "polls", NULL },
  { "if-elected-dora-fenn", "If elected in 2026, Dora Fenn would abolish the tax.", "2026", "C,PC", "if|would", NULL },
  { "if-talks-fail-friday", "If talks fail by Friday, the pilots will strike.", "2024-06-14", "C,PC", "if|will", NULL },
  { "should-vote-fail-july", "Should the vote fail on 3 July, the cabinet will resign.", "2024-07-03", "C,PC", "should|will|if", "^The vote failed" },
  { "unless-rains-august-reservoir", "Unless it rains by August, the reservoir will run dry.", "2024-08", "C,PC", "unless|will", NULL },
  { "deal-could-collapse-if", "The deal could collapse in 2025 if prices rise.", "2025", "C,PC,P", "could", NULL },
  { "glacier-might-vanish", "The glacier might vanish by 2050.", "2050", "C,PC,P", "might", NULL },
  { "if-film-kitchen", "If it was 1940 in the film, it was 2003 in the kitchen.", NULL, NULL, NULL, NULL },
  { "law-would-allow-night", "The law would allow night flights from 2026.", "2026", "C,P,PC", "would", NULL },
  { "rise-sea-level-would", "A rise in sea level would flood the town by 2100.", "2100", "C,P,PC", "would", NULL },
  { "whether-sold-land-not", "Whether he sold the land in 1910 is not known.", "1910", "C,D,CD,H", "whether", NULL },
  { "unclear-whether-letter-sent", "It is unclear whether the letter was sent in 1943.", "1943", "C,D,H", "whether|unclear", NULL },
  { "diary-may-have-been", "The diary may have been written in 1644.", "1644", "C", "may", NULL },
  { "fire-possibly-started-lamp", "The fire was possibly started in 1906 by a lamp.", "1906", "H,C", "possibly", NULL },
  { "senator-denied-had-met", "The senator denied that he had met the lobbyist in 2010.", "2010", "D,H,C", "deni", "^The senator (had )?met" },
  { "nadia-kroll-denied-taking", "Nadia Kroll denied taking bribes in 2014.", "2014", "D,H", "deni", NULL },
  { "mayor-denied-water-unsafe", "In 2016 the mayor denied that the water was unsafe.", "2016", "H,D", "deni", NULL },
  { "company-rejected-claims-dumped", "The company rejected claims that it dumped oil in 2008.", "2008", "D,H,C", "reject|claim", NULL },
  { "prosecutors-allege-karl-stent", "Prosecutors allege that Karl Stent forged the will in 1999.", "1999", "H,C", "alleg", NULL },
  { "former-clerk-claims-safe", "The former clerk claims that the safe was opened in 1985.", "1985", "H,C", "claim", NULL },
  { "allegedly-sold-painting", "He allegedly sold the painting in 2001.", "2001", "H,C", "alleged", NULL },
  { "firm-accused-hiding-losses", "The firm was accused of hiding losses in 2013.", "2013", "H,C", "accus|allegedly", NULL },
  { "said-have-met-queen", "He is said to have met the queen in 1851.", "1851", "H,C", "said", NULL },
  { "saint-believed-have-died", "The saint is believed to have died in 1203.", "1203", "H,C", "believ", NULL },
  { "story-fled-false", "The story that he fled in 1945 is false.", "1945", "D,H,C", "story|false|that", "^He fled" },
  { "historians-no-longer-believe", "Historians no longer believe that the castle burned in 1410.", "1410", "D,C,H", "believe", NULL },
  { "board-does-not-think", "The board does not think that the leak happened in 2010.", "2010", "D,C,H", "not think", NULL },
  { "authenticity-map-has-been", "The authenticity of the map has been doubted since the 1930s.", "193X", "H", "doubt", NULL },
  { "there-no-evidence-fleet", "There is no evidence that the fleet sailed in 1424.", "1424", "D,C,H", "no evidence", NULL },
  { "myth-tower-built", "It is a myth that the tower was built in 1200.", "1200", "D,C,H", "myth", NULL },
  { "lena-voigt-pretended-fall", "Lena Voigt pretended to fall ill in 1944.", "1944", "H,D", "pretend", NULL },
  { "hoax-claimed-world-would", "The hoax claimed that the world would end in 2012.", "2012", "P,C,PC,H", "claim", "^The world (would )?end" },
  { "forecast-oil-would-run", "The forecast that oil would run out by 2000 was wrong.", "2000", "P,C,D,PC,PD,H", "forecast|would", "^Oil ran out" },
  { "economists-predict-recession", "Economists predict a recession in 2025.", "2025", "P", "predict", NULL },
  { "astronomer-predicted-comet-would", "The astronomer predicted that the comet would return in 1758.", "1758", "P,H,C", "predict|would", NULL },
  { "witness-forgot-had-signed", "The witness forgot that he had signed the paper in 1997.", "1997", "H", "sign|forg", NULL },
  { "failure-agree-cost-town", "The failure to agree in 2011 cost the town its hospital.", "2011", "H,D", "fail", NULL },
  { "refusal-guild-admit-women", "The refusal of the guild to admit women in 1898 caused an outcry.", "1898", "H,D", "refus", NULL },
  { "absence-king-weakened-council", "The absence of the king in 1415 weakened the council.", "1415", "H,D", "absence", NULL },
  { "lack-rain-emptied-wells", "The lack of rain in 1976 emptied the wells.", "1976", "H,D", "lack", NULL },
  { "attempted-coup-lasted-three", "The attempted coup of 1991 lasted three days.", "1991", "H", "attempted", NULL },
  { "failed-harvest-ruined-farmers", "The failed harvest of 1709 ruined the farmers.", "1709", "H", "fail", NULL },
  { "attempt-raise-ship-ended", "An attempt to raise the ship in 1959 ended in disaster.", "1959", "H", "attempt", NULL },
  { "threat-strike-frightened-owners", "The threat of a strike in 1984 frightened the owners.", "1984", "H,C,P", "threat", NULL },
  { "proposed-merger-two-colleges", "The proposed merger of the two colleges in 2003 came to nothing.", "2003", "H,P,D,PD", "propos", NULL },
  { "would-assassin-caught", "The would-be assassin was caught in 1936.", "1936", "H", "would-be|caught", NULL },
  { "will-minister-resign-june", "Will the minister resign in June?", "2024-06", "P,C,PC", "will.*\\?|\\?", NULL },
  { "did-vikings-land-here", "Did the Vikings land here in 1010?", "1010", "C,H,P,PC", "\\?", NULL },
  { "we-will-open-branch", "\"We will open the branch in July,\" the bank said.", "2024-07", "P", "will", NULL },
  { "i-never-signed-anything", "\"I never signed anything in 2015,\" Barlow told the court.", "2015", "D,H", "never", NULL },
  { "we-should-have-acted", "\"We should have acted in 2009,\" said the minister.", "2009", "C,D,H,CD", "should have", NULL },
  { "come-summer-fair-june", "Come to the summer fair on 22 June.", "2024-06-22", "P,H", "fair", NULL },
  { "please-return-form-july", "Please return the form by 1 July 2024.", "2024-07-01", "P,H", "return", NULL },
  { "do-not-miss-concert", "Do not miss the concert on 28 June.", "2024-06-28", "P,H", "concert", "^Concert missed" },
  { "fair-has-been-held", "The fair has been held every year since 1872.", "1872", "R,H", "fair", NULL },
  { "comet-returns-every-years", "The comet returns every 76 years and was last seen in 1986.", "1986", "H", "seen", NULL },
  { "market-held-weekly-from", "The market was held weekly from 1702 to 1911.", "1702/1911", "R,H", "market", NULL },
  { "council-approved-plans-tram", "The council approved plans for a tram in 2014.", "2014", "H", "approv", NULL },
  { "plan-drawn-up", "The plan was drawn up in 2006.", "2006", "H", "drawn up", NULL },
  { "reform-planned-since-passed", "The reform, planned since 2001, was passed in 2007.", "2001", "H,P", "plan", NULL },
  { "reform-planned-since-passed-2", "The reform, planned since 2001, was passed in 2007.", "2007", "H", "pass", NULL },
  { "after-years-threats-workers", "After years of threats, the workers struck on 5 May 2020.", "2020-05-05", "H", "struck", NULL },
  { "decision-close-mine-reversed", "The decision to close the mine in 1984 was reversed in 1985.", "1984", "H,P,D,PD", "decision", NULL },
  { "decision-close-mine-reversed-2", "The decision to close the mine in 1984 was reversed in 1985.", "1985", "H", "revers", NULL },
  { "ban-imposed-lifted", "The ban, imposed in 2003, was lifted in 2009.", "2003", "H", "impos", NULL },
  { "ban-imposed-lifted-2", "The ban, imposed in 2003, was lifted in 2009.", "2009", "H", "lift", NULL },
  { "king-deposed-but-restored", "The king was deposed in 1848 but restored in 1851.", "1848", "H", "depos", NULL },
  { "king-deposed-but-restored-2", "The king was deposed in 1848 but restored in 1851.", "1851", "H", "restor", NULL },
  { "agreed-marry-him-but", "She agreed to marry him in 1902 but changed her mind in 1903.", "1902", "H", "agreed", NULL },
  { "agreed-marry-him-but-2", "She agreed to marry him in 1902 but changed her mind in 1903.", "1903", "H", "chang", NULL },
  { "school-almost-closed", "The school almost closed in 1994.", "1994", "H,D,C", "almost", NULL },
  { "drought-nearly-destroyed-vineyard", "The drought nearly destroyed the vineyard in 1947.", "1947", "H,D,C", "nearly", NULL },
  { "town-all-but-disappeared", "The town all but disappeared in 1967.", "1967", "H", "all but", NULL },
  { "team-far-from-beaten", "The team was far from beaten in 1958.", "1958", "H,D", "far from", NULL },
  { "two-three-bridges-supposed", "Two of the three bridges were supposed to be rebuilt in 2018.", "2018", "P,H,PD,D", "supposed", NULL },
  { "train-should-arrive-thursday", "The train should arrive on Thursday.", "2024-06-13", "P,C,PC", "should", NULL },
  { "old-king-no-longer", "The old king was no longer able to ride by 1540.", "1540", "H,D", "no longer", NULL },
  { "last-tram-ceased-run", "The last tram ceased to run in 1962.", "1962", "H", "ceas", NULL },
  { "shop-stopped-selling-coal", "The shop stopped selling coal in 1988.", "1988", "H", "stopp", NULL },
  { "paper-avoided-bankruptcy", "The paper avoided bankruptcy in 1930.", "1930", "H", "avoid", NULL },
  { "envoy-escaped-being-shot", "The envoy escaped being shot in 1917.", "1917", "H,D", "escap", NULL },
  { "doctors-ruled-out-link", "Doctors ruled out a link in 2019.", "2019", "H,D", "ruled out", NULL },
  { "spain-opted-out-scheme", "Spain opted out of the scheme in 2004.", "2004", "H", "opted out", NULL },
  { "resisted-calls-step-down", "She resisted calls to step down in 2022.", "2022", "H", "resist", NULL },
  { "bishop-vetoed-marriage", "The bishop vetoed the marriage in 1560.", "1560", "H", "veto", NULL },
  { "league-suspended-plan-expand", "The league suspended its plan to expand in 1999.", "1999", "H", "suspend", NULL },
  { "rovik-delayed-launch-phone", "Rovik delayed the launch of its phone until 2023.", "2023", "P,H", "delay|launch", NULL },
  { "launch-has-been-put", "The launch has been put back to 2027.", "2027", "P", "put back|launch", NULL },
  { "airline-has-yet-name", "The airline has yet to name a successor to Ruth Kessel, who left in April 2023.", "2023-04", "H", "left", NULL },
  { "officials-had-hoped-reopen", "Officials had hoped to reopen the pier in 2019.", "2019", "P,H,PD", "hope", NULL },
  { "tunnel-under-strait-first", "A tunnel under the strait was first suggested in 1802.", "1802", "H", "suggest", NULL },
  { "expedition-never-found", "The expedition of 1845 was never found.", "1845", "H,D", "expedition", NULL },
  { "pact-collapsed-before-could", "The pact collapsed before it could be signed in 1939.", "1939", "H,C,D", "collaps|could", NULL },
  { "board-turned-down-bid", "In 1997 the board turned down a bid from Lowmark.", "1997", "H", "turned down", NULL },
  { "miriam-stoll-lost-her", "Miriam Stoll lost her seat in 2010 and has not stood since.", "2010", "H", "lost", NULL },
  { "patent-expired", "Its patent expired in 2004.", "2004", "H", "expire", NULL },
  { "dam-might-fail-during", "The dam might fail during the spring of 2025, engineers warn.", "2025-21", "C,PC", "might", NULL },
  { "engineers-warned-dam-could", "Engineers warned in 2016 that the dam could fail.", "2016", "H", "warn", "^The dam could fail$" },
  { "film-supposed-premiere-venice", "The film was supposed to premiere at Venice in 2009.", "2009", "P,PC,C", "supposed", NULL },
  { "carl-odum-would-have", "Carl Odum would have turned ninety in 2021.", "2021", "C,CD,D", "would have", NULL },
  { "had-accepted-post-would", "Had she accepted the post in 1988, she would have been the first woman to hold it.", "1988", "C,CD,D", "had|would", "^She accepted" },
  { "bridge-close-traffic-would", "Were the bridge to close in 2026, traffic would double.", "2026", "C,PC", "were|would", "^The bridge closed" },
  { "rumour-king-had-died", "The rumour that the king had died in 1422 spread fast.", "1422", "C,D", "rumour", NULL },
  { "there-rumours-bank-had", "There were rumours that the bank had failed in 1931.", "1931", "C", "rumour", NULL },
  { "nobody-knows-whether-amundsen", "Nobody knows whether Amundsen's crew reached the cape in 1928.", "1928", "C,CD,D", "whether", NULL },
  { "scholars-dispute-charter-sealed", "Scholars dispute that the charter was sealed in 1215.", "1215", "D,C", "dispute", NULL },
  { "painting-thought-have-been", "The painting was thought to have been lost in 1945.", "1945", "C,P", "thought", NULL },
  { "comet-wrongly-believed-have", "The comet was wrongly believed to have struck Earth in 1908.", "1908", "C,D", "believ", NULL },
  { "bruno-haas-accused-stealing", "Bruno Haas is accused of stealing the plans in 2017.", "2017", "C,H", "accus|allegedly", NULL },
  { "couple-are-rumoured-have", "The couple are rumoured to have married in 2022.", "2022", "C", "rumour", NULL },
  { "actress-reportedly-turned-down", "The actress reportedly turned down the part in 2006.", "2006", "C,H", "reportedly", NULL },
  { "treasurer-insisted-had-paid", "The treasurer insisted that he had paid the sum in 2011.", "2011", "C,H", "insist", NULL },
  { "nor-did-firm-publish", "Nor did the firm publish accounts in 2012.", "2012", "D", "nor|not", NULL },
  { "two-presidents-neither-met", "The two presidents neither met nor spoke in 2003.", "2003", "D,H", "neither|nor", NULL },
  { "no-trains-ran-january", "No trains ran on 1 January 1980.", "1980-01-01", "D,H", "no trains", NULL },
  { "none-ships-returned", "None of the ships returned in 1588.", "1588", "D,H", "none", NULL },
  { "hardly-anyone-noticed-eclipse", "Hardly anyone noticed the eclipse of 1911.", "1911", "H,D", "hardly|eclipse", NULL },
  { "club-did-not-win", "The club did not win the cup again until 1976.", "1976", "H", "won|again|until", "did not win the cup( again)?$" },
  { "theatre-never-had-electric", "The theatre never had electric light until 1931.", "1931", "H", "had electric|until", "never had electric light$" },
  { "no-woman-sat-parliament", "No woman sat in parliament until 1919.", "1919", "H", "until then|sat", "^No woman sat in parliament$" },
  { "law-not-repealed-until", "The law was not repealed until May 1967.", "1967-05", "H", "repeal", "not repealed$" },
  { "slavery-did-not-end", "Slavery did not end there until 1888.", "1888", "H", "end", "did not end there$" },
  { "hotel-will-not-reopen", "The hotel will not reopen until 2026.", "2026", "P,H", "reopen", "will not reopen$" },
  { "lufto-will-probably-sell", "Lufto will probably sell its stake in 2025.", "2025", "P,PC,C", "will|probably", NULL },
  { "summit-originally-planned-may", "The summit, originally planned for May 2020, was held in June 2021.", "2020-05", "P,D,PD", "plan|summit", NULL },
  { "summit-originally-planned-may-2", "The summit, originally planned for May 2020, was held in June 2021.", "2021-06", "H", "held", NULL },
  { "summit-planned-cancelled", "The summit planned for 2022 was cancelled.", "2022", "P,D,PD,H", "plan|cancel", NULL },
  { "orchestra-cancelled-tour-japan", "The orchestra cancelled its 2021 tour of Japan.", "2021", "D,H", "cancel", NULL },
  { "company-said-would-close", "The company said it would close the smelter by March 2025.", "2025-03", "P,PC", "would close", NULL },
  { "mayor-pledged-plant-million", "The mayor pledged in 2009 to plant a million trees by 2015.", "2009", "H", "pledg", NULL },
  { "mayor-pledged-plant-million-2", "The mayor pledged in 2009 to plant a million trees by 2015.", "2015", "P", "plant|pledg", NULL },
  { "peru-chile-have-agreed", "Peru and Chile have agreed to reopen the border on 1 August.", "2024-08-01", "P", "agreed|reopen", NULL },
  { "tickets-go-sale-friday", "Tickets go on sale on Friday.", "2024-06-14", "P", "go on sale", NULL },
  { "contract-runs-out", "The contract runs out in 2028.", "2028", "P", "runs out", NULL },
  { "i-will-step-down", "\"I will step down in December,\" Okoye told reporters.", "2024-12", "P", "will step down", NULL },
  { "euro-doomed-fail", "Is the euro doomed to fail by 2030?", "2030", "C,PC,P", "\\?", NULL },
  { "who-will-win-election", "Who will win the election in November?", "2024-11", "C,PC,P", "\\?", NULL },
  { "what-happened-tunguska", "What happened in Tunguska in 1908?", "1908", "C,H", "\\?", NULL },
  { "join-us-lantern-walk", "Join us for the lantern walk on 11 November.", "2024-11-11", "P,H", "walk", NULL },
  { "do-not-forget-vote", "Do not forget to vote on 4 July.", "2024-07-04", "P,H", "vote", NULL },
  { "regatta-has-been-rowed", "The regatta has been rowed annually since 1845.", "1845", "R,H", "regatta", NULL },
  { "would-go-market-every", "He would go to the market every Friday in 1950.", "1950", "R,H,C", "market", NULL },
  { "attempted-sale-club-led", "The attempted sale of the club in 2005 led to protests.", "2005", "H", "attempted", NULL },
  { "alleged-theft-crown-never", "The alleged theft of the crown in 1907 was never solved.", "1907", "C,H", "alleged", NULL },
  { "proposed-merger-with-danbo", "The proposed 2009 merger with Danbo fell through.", "2009", "P,D,H", "propos", NULL },
  { "talks-about-world-cup", "Talks about a 2030 World Cup bid collapsed.", "2030", "P,C,PC", "talks|bid|World Cup", NULL },
  { "fear-second-flood-emptied", "The fear of a second flood in 1954 emptied the valley.", "1954", "H,C", "fear|flood", NULL },
  { "uprising-never-came-planned", "An uprising that never came was planned for 1 May 1905.", "1905-05-01", "P,D,PD", "plan", NULL },
  { "engineer-refused-sign-papers", "The engineer refused in 1911 to sign the papers.", "1911", "H,D", "refus", NULL },
  { "thousands-prevented-from-voting", "Thousands were prevented from voting in 2000.", "2000", "H,D", "prevented", NULL },
  { "rescue-ship-arrived-too", "The rescue ship arrived too late to save them on 15 April 1912.", "1912-04-15", "H", "late|arriv", NULL },
  { "generals-plotted-kill-king", "The generals plotted to kill the king in 1903.", "1903", "H,P", "plot", NULL },
  { "police-foiled-plot-bomb", "Police foiled a plot to bomb the station in 2006.", "2006", "H,D", "foil", NULL },
  { "union-called-strike-june", "The union called for a strike on 12 June.", "2024-06-12", "P,H", "called for", NULL },
  { "parliament-rejected-plan-raise", "The parliament rejected a plan to raise the pension age in 2023.", "2023", "H,D", "reject", NULL },
  { "nils-aker-had-been", "Nils Aker had been expected to win gold in 2012.", "2012", "P,H", "expect", NULL },
  { "vaccine-being-tested-should", "The vaccine is being tested and should be ready by 2026.", "2026", "P,C,PC", "should", NULL },
  { "dictator-had-no-intention", "The dictator had no intention of leaving in 1989.", "1989", "H,D,PD,P", "no intention", NULL },
  { "marta-ruiz-considered-resigning", "Marta Ruiz considered resigning in 2018.", "2018", "H,C,P,PC", "consider", NULL },
  { "they-decided-against-moving", "They decided against moving to Oslo in 1994.", "1994", "H,D", "against", NULL },
  { "agency-decided-not-launch", "The agency decided not to launch the probe in 2003.", "2003", "H,D", "not", NULL },
  { "city-had-give-up", "The city had to give up the Games of 1976.", "1976", "H,D", "give up|gave up", NULL },
  { "not-known-have-visited", "He is not known to have visited Prague in 1787.", "1787", "D,C,CD", "not known", NULL },
  { "claim-mine-safe-false", "The claim that the mine was safe in 2010 was false.", "2010", "C,D", "claim", NULL },
  { "report-governor-had-met", "A report that the governor had met the families in 2019 was wrong.", "2019", "C", "report", NULL },
  { "not-everyone-thinks-march", "Not everyone thinks of March 2019 when the river is mentioned.", "2019-03", NULL, NULL, NULL },
  { "if-they-had-drawn", "“If they had drawn the pond down in the fall of 2018, we would be at work today,” said the farmer, who lives below the dam and whose barn was carried away with twelve cows.", "2018-23", "C", "if they", NULL },
  { "earthquake-killed-perhaps-people", "An earthquake killed perhaps 3,000 people in 1667.", "1667", "H", "killed", NULL },
  { "okoye-said-i-will", "Okoye said: \"I will step down in 2025.\"", "2025", "P", "^Okoye: “I will step down”$", NULL },
  { "my-father-built-this", "“My father built this boat in 1952,” says Iain Ross, who still sails it.", "1952", "H", "^Iain Ross: “My father built this boat”$", NULL },
  { "decision-cut-wages-followed", "The decision to cut wages in 1984 was followed by a strike in 1985.", "1984", "H,P", "decision", NULL },
  { "decision-cut-wages-followed-2", "The decision to cut wages in 1984 was followed by a strike in 1985.", "1985", "H", "strike", NULL },
  { "choir-met-every-thursday", "The choir met every Thursday in 1995.", "1995", "R", "met", NULL },
  { "set-naples-film-set", "Set in Naples, the film set a record in 2010.", "2010", "H", "record", NULL },
  { "council-fixed-price-bread", "The council fixed the price of bread in 1795.", "1795", "H", "fixed", NULL },
  { "visit-announced-may-took", "The visit, announced in May 2019, took place in October 2019.", "2019-05", "H", "announce", NULL },
  { "visit-announced-may-took-2", "The visit, announced in May 2019, took place in October 2019.", "2019-10", "H", "place|visit", NULL },
  { "visit-scheduled-may-will", "The visit, scheduled for May 2025, will last two days.", "2025-05", "P", "visit", NULL },
  { "her-will-read", "Her will was read in 1954.", "1954", "H", "read", NULL },
  { "firm-set-up-office", "The firm set up an office in Lagos in 1971.", "1971", "H", "set up|office", NULL },
  { "two-men-set-out", "The two men set out for the pole in October 1911.", "1911-10", "H", "set out", NULL },
  { "committee-agreed-text", "The committee agreed on a text in 1987.", "1987", "H", "agreed", NULL },
  { "workers-demanded-higher-wages", "Workers demanded higher wages in 1919.", "1919", "H", "demand", NULL },
  { "council-ordered-demolition-mill", "The council ordered the demolition of the mill in 1962.", "1962", "H", "order", NULL },
  { "king-asked-pope-help", "The king asked the pope for help in 1201.", "1201", "H", "ask", NULL },
  { "novel-tells-story-fire", "The novel tells the story of a fire that broke out in 1871.", "1871", "H", "fire|broke", NULL },
  { "police-reported-bridge-had", "The police reported that the bridge had collapsed in March 2018.", "2018-03", "H", "collaps", NULL },
  { "proved-virus-had-spread", "She proved that the virus had spread in 2009.", "2009", "H", "spread", NULL },
  { "remembered-ship-had-sailed", "He remembered that the ship had sailed in 1936.", "1936", "H", "sail", NULL },
  { "investigators-found-brakes-had", "Investigators found that the brakes had failed in 2011.", "2011", "H", "fail", NULL },
  { "orchestra-which-had-planned", "The orchestra, which had planned to disband, was saved in 1993.", "1993", "H", "saved", NULL },
  { "no-fly-zone-imposed", "The no-fly zone was imposed in 1991.", "1991", "H", "impos", NULL },
  { "no-reactor-exploded", "The No. 4 reactor exploded in 1986.", "1986", "H", "explod", NULL },
  { "city-no-longer-able", "In 2003 the city, no longer able to pay, sold the museum.", "2003", "H", "sold", NULL },
  { "not-far-from-church", "Not far from the church, a hoard was found in 1868.", "1868", "H", "found", NULL },
  { "army-could-finally-cross", "The army could finally cross the river in 1704.", "1704", "H", "cross", NULL },
  { "claim-filed-settled", "The claim, filed in 2014, was settled in 2016.", "2014", "H", "filed", NULL },
  { "claim-filed-settled-2", "The claim, filed in 2014, was settled in 2016.", "2016", "H", "settled", NULL },
  { "plan-approved-senate-june", "The plan was approved by the senate in June 2004.", "2004-06", "H", "approv", NULL },
  { "proposal-danish-delegation-adopted", "A proposal by the Danish delegation was adopted in 1972.", "1972", "H", "adopt", NULL },
  { "offer-accepted", "The offer was accepted in 1983.", "1983", "H", "accept", NULL },
  { "threat-became-real", "The threat became real in 1938.", "1938", "H", "real|became", NULL },
  { "fear-war-grew", "The fear of war grew in 1913.", "1913", "H", "fear|grew", NULL },
  { "expected-visit-took-place", "The expected visit took place on 4 June 1961.", "1961-06-04", "H,P", "visit", NULL },
  { "long-planned-museum-opened", "The long-planned museum opened in 2001.", "2001", "H", "open", NULL },
  { "unlikely-hero-born", "The unlikely hero was born in 1890.", "1890", "H", "born", NULL },
  { "could-have-been-doctor", "He could have been a doctor but joined the circus in 1924.", "1924", "H", "joined", NULL },
  { "might-have-been-forgotten", "She might have been forgotten had a student not found her letters in 1998.", "1998", "H,C,CD,D", "might|found", NULL },
  { "court-heard-lowe-had", "The court heard that Lowe had not paid tax since 2008 and that he had sold the yacht in 2012.", "2012", "H", "sold", NULL },
  { "despite-warnings-roof-could", "Despite warnings that the roof could collapse, the pool reopened in 2010.", "2010", "H", "reopen", NULL },
  { "having-refused-sign-island", "Having refused to sign in 1957, the island joined the pact in 1961.", "1957", "H,D", "refus", "signed" },
  { "having-refused-sign-island-2", "Having refused to sign in 1957, the island joined the pact in 1961.", "1961", "H", "joined", NULL },
  { "club-founded-never-relegated", "The club, founded in 1902 and never relegated, was dissolved in 1988.", "1902", "H", "found", NULL },
  { "club-founded-never-relegated-2", "The club, founded in 1902 and never relegated, was dissolved in 1988.", "1988", "H", "dissolv", NULL },
  { "play-written-but-not", "The play, written in 1931 but not performed until 1965, is set in Cork.", "1931", "H", "writ", NULL },
  { "play-written-but-not-2", "The play, written in 1931 but not performed until 1965, is set in Cork.", "1965", "H", "perform", "not performed$" },
  { "only-two-nine-climbers", "Only two of the nine climbers returned in 1936.", "1936", "H", "only two|two of", NULL },
  { "mine-had-been-due", "The mine had been due to close in 2015, but the owners kept it open.", "2015", "P,D,PD", "due", NULL },
  { "iris-kohl-offered-post", "Iris Kohl was offered the post in 2003 but turned it down.", "2003", "H", "offered", NULL },
  { "iris-kohl-expected-offered", "Iris Kohl was expected to be offered the post in 2003.", "2003", "P", "expected", NULL },
  { "mr-tarrant-said-would", "Mr Tarrant said he would not stand again in 2026.", "2026", "D,PD", "not", NULL },
  { "mr-tarrant-said-may", "Mr Tarrant said in May he would not stand again in 2026.", "2024-05", "H", "said", NULL },
  { "union-leaders-say-strike", "Union leaders say that a strike in July is now likely.", "2024-07", "P,C,PC", "strike", NULL },
  { "union-leaders-have-not", "Union leaders have not ruled out a strike in July.", "2024-07", "P,C,PC,D,PD,CD", "strike", NULL },
  { "merger-which-regulators-had", "The merger, which regulators had threatened to block, was completed in 2019.", "2019", "H", "complet", NULL },
  { "merger-which-regulators-blocked", "The merger, which regulators blocked in 2019, would have created the largest bank.", "2019", "H,D", "block", NULL },
  { "plans-extend-line-holm", "Plans to extend the line to Holm by 2019 were dropped.", "2019", "P,D,PD", "plan|drop", NULL },
  { "efforts-revive-market-failed", "Efforts to revive the market failed in 1995.", "1995", "H,D", "fail", NULL },
  { "government-promised-free-bread", "The government promised free bread in 1917.", "1917", "H", "promis", NULL },
  { "government-promised-free-bread-5", "The government promised free bread by 2026.", "2026", "P", "promis", NULL },
  { "vote-due-march-put", "The vote, due in March 2020, was put off until September 2021.", "2020-03", "P", "vote|due", NULL },
  { "experts-doubt-tower-will", "Experts doubt the tower will be finished in 2027.", "2027", "C,PC,P", "doubt|will", NULL },
  { "nothing-happened", "Nothing happened in 2014.", "2014", "D,H", "nothing", NULL },
  { "never-charged-with-murder", "He was never charged with the murder of 1982.", "1982", "H,D", "murder|charged", "^Murder of$" },
  { "bill-would-have-banned", "The bill would have banned smoking in pubs from 2004.", "2004", "C,CD,D", "would have", NULL },
  { "ministry-decide-end-june", "The ministry is to decide by the end of June whether to close the base in 2026.", "2026", "P,C,PC", "close|whether", NULL },
  { "story-wrote-won-prize", "The story that she wrote in 1987 won a prize.", "1987", "H", "story|wrote", NULL },
  { "claim-made-settled", "The claim that he made in 2004 was settled.", "2004", "H", "claim", NULL },
  { "rumour-spread-ruined-bank", "The rumour that spread in 1922 ruined the bank.", "1922", "H", "rumour", NULL },
  { "report-auditor-released-investigators", "In a report that the auditor released in 2019, investigators found that the bank had received its first warning in 2018.", "2018", "H", "warning", NULL },
};

static char *
make_flags (guint flags)
{
  GString *letters = g_string_new (NULL);

  for (guint bit = 0; bit < 4; bit++)
    if (flags & (1u << bit))
      g_string_append_c (letters, "PDCR"[bit]);
  if (letters->len == 0)
    g_string_append_c (letters, 'H');
  return g_string_free (letters, FALSE);
}

static gboolean
allows (const char *list,
        const char *flags)
{
  g_auto (GStrv) parts = g_strsplit (list, ",", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gsize n = strlen (flags);

      if (strlen (parts[i]) == n && strspn (parts[i], flags) == n && strspn (flags, parts[i]) == n)
        return TRUE;
    }
  return FALSE;
}

/* "[..2030]" and "../2030" are of 2030. */
static gboolean
is_of (const WhenceEvent *event,
       const char        *date)
{
  g_autofree char *edtf = whence_edtf_format (&event->span);
  const char *at = strstr (edtf, date);

  return at != NULL && strspn (edtf, "[./") == (gsize) (at - edtf) && strspn (at + strlen (date), "]./~?") == strlen (at + strlen (date));
}

static void
check_event (const Row         *row,
             const WhenceEvent *event)
{
  g_autofree char *flags = make_flags (event->flags);

  g_test_message ("%s: %s: %s", row->date, event->title, flags);
  g_assert_true (allows (row->flags, flags));
  if (row->has != NULL)
    g_assert_true (g_regex_match_simple (row->has, event->title, G_REGEX_CASELESS, 0));
  if (row->lacks != NULL)
    g_assert_false (g_regex_match_simple (row->lacks, event->title, G_REGEX_CASELESS, 0));
}

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GPtrArray) articles = g_ptr_array_new_with_free_func ((GDestroyNotify) whence_article_unref);
  g_autoptr (WhenceTimeline) timeline = NULL;
  gboolean found = FALSE;

  g_ptr_array_add (articles, make_article (row->name, row->text, "2024-06-10"));
  timeline = whence_pipeline_run (articles, NULL, NULL, NULL, NULL, NULL);
  g_test_message ("%s", row->text);
  for (guint i = 0; i < timeline->events->len && !found; i++)
    {
      const WhenceEvent *event = g_ptr_array_index (timeline->events, i);

      if (row->date != NULL && !is_of (event, row->date))
        continue;
      found = TRUE;
      if (row->flags != NULL)
        check_event (row, event);
    }
  g_assert_true (found == (row->flags != NULL));
}

static void
test_words_are_sorted (void)
{
  const WhenceModalWords *words = &whence_modal_words_english;

  for (guint i = 0; i < words->n_rows; i++)
    {
      g_autofree char *folded = g_ascii_strdown (words->rows[i].word, -1);

      g_test_message ("%s", words->rows[i].word);
      g_assert_cmpstr (words->rows[i].word, ==, folded);
      g_assert_cmpint (words->rows[i].effect, !=, 0);
      g_assert_true (i == 0 || strcmp (words->rows[i - 1].word, words->rows[i].word) < 0);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/events/modality/words/sorted", test_words_are_sorted);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strdup_printf ("/events/modality/%s", rows[i].name);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  return g_test_run ();
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The English words that the event builder knows. */
#include "whence-english-deeds.h"
#include "whence-english-lands.h"
#include "whence-english-ordinary.h"
#include "whence-english-rows-table.h"
#include "whence-english-topics.h"

/* What a word of several kinds is told by: the words beside it. */
static const char *const those_who_work[] = { "worker", "nurse", "doctor", "driver", "teacher", "docker", "miner", "pilot", "staff", "crew", "union", "wage", "pay", "labour", "labor", "employee", "hunger", "go", "rail", NULL };
static const char *const elected[] = { "election", "electoral", "presidential", "parliamentary", "mayoral", "senate", "ballot", "voter", "candidate", "primary", "runoff", "seat", "majority", NULL };
static const char *const medical[] = { "clinical", "human", "phase", "volunteer", "vaccine", "drug", "patient", "treatment", "dose", "medical", NULL };
static const char *const of_trade[] = { "trade", "price", "tariff", "bidding", NULL };
static const char *const of_markets[] = { "share", "stock", "market", "index", "currency", NULL };
static const char *const of_arms[] = { "army", "force", "troops", "soldier", "fleet", "military", "naval", "enemy", "ally", "regiment", "battalion", "brigade", "division", "squadron", "marine", NULL };
static const char *const fire[] = { "fire", NULL };
static const char *const up[] = { "up", NULL };
static const char *const down[] = { "down", NULL };
static const char *const out[] = { "out", NULL };
static const char *const away[] = { "away", NULL };
static const char *const power[] = { "power", "office", "throne", NULL };
static const char *const captive[] = { "prison", "jail", "custody", "bail", "hostage", "prisoner", "detention", "detainee", NULL };
static const char *const told[] = { "data", "figure", "statement", "report", NULL };
static const char *const performed[] = { "concert", "album", "band", "orchestra", "singer", "gig", "stage", "song", NULL };
static const char *const screened[] = { "television", "tv", "series", "episode", "theatre", "opera", "video", NULL };
static const char *const matched[] = { "match", "final", "semifinal", "qualifier", "cup", "league", "championship", "tournament", "game", "season", "goal", "round", "race", NULL };
static const char *const weapons[] = { "missile", "nuclear", "bomb", "weapon", "warhead", NULL };
static const char *const opened[] = { "open", "close", "branch", NULL };
static const char *const sexual[] = { "sexual", "indecent", "victim", NULL };
static const char *const sky[] = { "moon", "mars", "lander", "rover", "probe", "spacecraft", "astronaut", "capsule", "orbit", "comet", "rocket", NULL };
static const char *const scholarly[] = { "journal", "study", "paper", "researcher", "scientist", "research", NULL };
static const char *const started[] = { "found", "establish", "open", NULL };

static const char *const effect[] = { "effect", NULL };
static const char *const force[] = { "force", NULL };
static const char *const posts[] = { "office", "post", "job", "government", "cabinet", "board", NULL };
static const char *const leagues[] = { "union", "euro", "bloc", "alliance", "treaty", "pact", "eurozone", "commonwealth", "organisation", "organization", NULL };
static const char *const help[] = { "help", "calm", "aid", "donation", "information", "witness", NULL };
static const char *const police[] = { "police", "officer", "detective", "prosecutor", NULL };
static const char *const firms[] = { "company", "firm", "charity", "association", "club", "trademark", NULL };

static const char *const verdicts[] = { "verdict", "guilty", "jury", NULL };
static const char *const dead[] = { "dead", "kill", NULL };
static const char *const staged[] = { "broadway", "play", "musical", "exhibition", "festival", "theatre", "theater", "gallery", "opera", "show", NULL };
static const char *const degrees[] = { "doctorate", "degree", "diploma", "scholarship", NULL };
static const char *const societies[] = { "charity", "foundation", "newspaper", "magazine", "party", "club", "society", "movement", "association", NULL };
static const char *const streets[] = { "street", NULL };
static const char *const machines[] = { "computer", "hacker", "server", "website", "network", NULL };
static const char *const halls[] = { "court", "courtroom", "courthouse", NULL };
static const char *const votes[] = { "election", "term", "landslide", "seat", "majority", "presidency", "vote", "nomination", "referendum", "primary", NULL };
static const char *const prizes[] = { "prize", "award", "oscar", "nobel", "emmy", "grammy", "pulitzer", "booker", "bafta", NULL };

static const char *const nature[] = { "earthquake", "quake", "aftershock", "storm", "flood", "fire", "crash", "explosion", "blast", "avalanche", "landslide", "hurricane", "cyclone", "typhoon", "tornado", "accident", "disaster", "collapse", "tsunami", "eruption", "lava", "ash", "wave", "heatwave", "blaze", "mudslide", "hail", "hailstorm", "blizzard", "lightning", "gale", NULL };
static const char *const arms[] = { "bombing", "airstrike", "shell", "shelling", "battle", "missile", "drone", "offensive", "troops", "strike", "attack", "raid", "bombardment", NULL };
static const char *const realms[] = { "republic", "independence", "state", "kingdom", "empire", NULL };
static const char *const wares[] = { "model", "van", "car", "phone", "product", "device", "smartphone", "jet", "truck", "engine", NULL };

static const char *const accounts[] = { "result", "earnings", "profit", "loss", "income", "revenue", "sales", "turnover", "dividend", NULL };
static const char *const bourses[] = { "exchange", "index", NULL };
static const char *const sums[] = { "million", "billion", "restructuring", "pretax", "pre-tax", "income", "results", "write-down", NULL };
static const char *const finds[] = { "body", "rifle", "gun", "weapon", "car", "corpse", "drug", "leak", "valve", "fraud", "error", "theft", "crack", "asbestos", "bomb", NULL };
static const char *const awards[] = { "honour", "honor", "obe", "mbe", "cbe", "knighthood", "damehood", "peerage", "prize", "award", "medal", NULL };
static const char *const trophies[] = { "cup", "title", "lead", "trophy", "shield", NULL };
static const char *const courts[] = { "centre", "center", "tennis", "clay", "grass", NULL };
static const char *const mandates[] = { "majority", "seat", "landslide", "mp", NULL };
static const char *const findings[] = { "report", "finding", "figure", "data", "statement", "letter", "survey", "poll", NULL };
static const char *const gear[] = { "album", "ticket", "venue", "band", "singer", "concert", "song", "gig", "stage", NULL };

static const char *const moved[] = { "rise", "fall", "grow", "drop", "jump", "climb", "slip", "total", "reach", "soar", "surge", "percent", "quarter", NULL };
static const char *const players[] = { "striker", "midfielder", "goalkeeper", "winger", "defender", "forward", "loan", "transfer", "player", NULL };
static const char *const in_hand[] = { "take", NULL };

static const char *const wards[] = { "hospital", "ward", "clinic", "icu", "infirmary", "sanatorium", "hospice", "department", "room", "doctor", "surgery", "nurse", NULL };
static const char *const schools[] = { "university", "academy", "college", "school", NULL };
static const char *const cases[] = { "case", "appeal", "claim", "charge", "lawsuit", "suit", "inquest", "hearing", "trial", "complaint", "petition", "action", "judge", "court", NULL };
static const char *const quarrels[] = { "dispute", "strike", "quarrel", "argument", "difference", "row", "feud", "insurer", "creditor", NULL };
static const char *const blades[] = { "knife", "knives", "axe", "hammer", "machete", "razor", "bottle", "acid", NULL };
static const char *const broken[] = { "break", "broken", "collapse", "violate", "breach", "breakdown", "shatter", "violation", NULL };
static const char *const ballots[] = { "vote", "ballot", "box", "poll", "preference", NULL };
static const char *const contests[] = { "election", "race", "seat", "contest", "mayoralty", "leadership", "defeat", NULL };
static const char *const goals_of_sport[] = { "goal", "penalty", "try", "corner", "free-kick", NULL };
static const char *const sovereign[] = { "independence", "sovereignty", "neutrality", "autonomy", NULL };
static const char *const insolvent[] = { "bankrupt", "bankruptcy", "insolvent", NULL };
static const char *const at_war[] = { "war", NULL };
static const char *const of_emergency[] = { "emergency", "curfew", NULL };
static const char *const as_elected[] = { "elected", "winner", NULL };
static const char *const dealing[] = { "dealer", "trafficking", "trafficker", "smuggle", "smuggler", "cartel", "seize", "gang", "police", "heroin", "cocaine", "raid", NULL };
static const char *const sick[] = { "ill", "sick", NULL };
static const char *const heights[] = { "crevasse", "death", "cliff", "window", "ravine", "well", "ladder", "scaffold", "stairs", "overboard", "roof", "balcony", "mountain", NULL };
static const char *const alive[] = { "alive", "survivor", "missing", "safe", NULL };
static const char *const missing[] = { "missing", NULL };
static const char *const jobs[] = { "job", "livelihood", NULL };
static const char *const with_hands[] = { "hands", NULL };
static const char *const orders_of_merit[] = { "merit", "canada", "empire", "garter", "lenin", "australia", "chivalry", NULL };
static const char *const envoys[] = { "ambassador", "envoy", "consul", "diplomat", NULL };
static const char *const recalled[] = { "car", "vehicle", "model", "product", "batch", "toy", "battery", NULL };
static const char *const jury_out[] = { "jury", NULL };
static const char *const parleys[] = { "talk", "talks", "negotiation", "negotiator", "minister", "envoy", "summit", "bargaining", NULL };
static const char *const rounds[] = { "vote", "voting", "election", "presidential", "runoff", "ballot", NULL };
static const char *const offices[] = { "mayor", "president", "governor", "council", "parliament", "senate", "seat", "congress", "election", "leadership", "presidency", "candidate", "office", "sheriff", "re-election", "chancellor", "senator", "mp", "councillor", NULL };
static const char *const aloft[] = { "jet", "plane", "helicopter", "drone", "bomber", "aircraft", "warplane", "fighter", "airliner", NULL };
static const char *const strikers[] = { "strike", "walkout", "picket", "stoppage", "lockout", NULL };
static const char *const motions[] = { "confidence", "censure", "no-confidence", "motion", "impeach", "impeachment", "non-confidence", NULL };
static const char *const police_too[] = { "police", "detective", "officer", "prosecutor", "magistrate", "customs", NULL };
static const char *const bribes[] = { "bribe", "kickback", NULL };
static const char *const petitions[] = { "petition", NULL };
static const char *const contracts[] = { "contract", "job", "tender", "route", "concession", "franchise", "licence", "license", NULL };
static const char *const in_service[] = { "service", "timetable", "line", NULL };
static const char *const warlike[] = { "air", "drone", "missile", "rocket", "military", "army", "bomb", "base", "navy", "artillery", "jet", "retaliation", "retaliatory", "pre-emptive", NULL };
static const char *const tributes[] = { "tribute", "homage", "respects", NULL };
static const char *const lightning[] = { "lightning", NULL };

static const WhenceBesideRow besides[] = {
  { "adjourn", cases, WHENCE_KIND_COURT },
  { "admit", wards, WHENCE_KIND_HEALTH },
  { "admit", schools, WHENCE_KIND_EDUCATION },
  { "appeal", help, WHENCE_KIND_STATEMENT },
  { "assault", sexual, WHENCE_KIND_CRIME },
  { "attack", machines, WHENCE_KIND_CRIME },
  { "attack", blades, WHENCE_KIND_CRIME },
  { "award", degrees, WHENCE_KIND_EDUCATION },
  { "award", contracts, WHENCE_KIND_BUSINESS },
  { "bill", performed, WHENCE_KIND_CULTURE },
  { "bury", nature, WHENCE_KIND_DISASTER },
  { "ceasefire", broken, WHENCE_KIND_WAR },
  { "charge", in_hand, WHENCE_KIND_APPOINTMENT },
  { "charge", sums, WHENCE_KIND_BUSINESS },
  { "come", force, WHENCE_KIND_LAW },
  { "concede", contests, WHENCE_KIND_ELECTION },
  { "concede", goals_of_sport, WHENCE_KIND_SPORT },
  { "count", ballots, WHENCE_KIND_ELECTION },
  { "court", courts, WHENCE_KIND_SPORT },
  { "cross", of_arms, WHENCE_KIND_WAR },
  { "declare", sovereign, WHENCE_KIND_POLITICS },
  { "declare", insolvent, WHENCE_KIND_BUSINESS },
  { "declare", at_war, WHENCE_KIND_WAR },
  { "declare", of_emergency, WHENCE_KIND_LAW },
  { "declare", as_elected, WHENCE_KIND_ELECTION },
  { "decline", awards, WHENCE_KIND_AWARD },
  { "defeat", matched, WHENCE_KIND_SPORT },
  { "defeat", elected, WHENCE_KIND_ELECTION },
  { "discover", finds, WHENCE_KIND_OTHER },
  { "dismiss", cases, WHENCE_KIND_COURT },
  { "drug", dealing, WHENCE_KIND_CRIME },
  { "emergency", wards, WHENCE_KIND_HEALTH },
  { "fall", sick, WHENCE_KIND_HEALTH },
  { "fall", heights, WHENCE_KIND_DISASTER },
  { "find", verdicts, WHENCE_KIND_COURT },
  { "find", dead, WHENCE_KIND_DEATH },
  { "find", alive, WHENCE_KIND_DISASTER },
  { "fly", sky, WHENCE_KIND_SCIENCE },
  { "game", screened, WHENCE_KIND_CULTURE },
  { "go", missing, WHENCE_KIND_DISASTER },
  { "hand", petitions, WHENCE_KIND_PROTEST },
  { "hit", arms, WHENCE_KIND_WAR },
  { "hit", nature, WHENCE_KIND_DISASTER },
  { "join", players, WHENCE_KIND_SPORT },
  { "join", leagues, WHENCE_KIND_AGREEMENT },
  { "join", bourses, WHENCE_KIND_BUSINESS },
  { "kill", nature, WHENCE_KIND_DISASTER },
  { "kill", arms, WHENCE_KIND_WAR },
  { "land", sky, WHENCE_KIND_SCIENCE },
  { "land", of_arms, WHENCE_KIND_WAR },
  { "landslide", elected, WHENCE_KIND_ELECTION },
  { "launch", societies, WHENCE_KIND_FOUNDING },
  { "launch", arms, WHENCE_KIND_WAR },
  { "leave", posts, WHENCE_KIND_APPOINTMENT },
  { "leave", halls, WHENCE_KIND_COURT },
  { "leave", leagues, WHENCE_KIND_AGREEMENT },
  { "leave", sky, WHENCE_KIND_SCIENCE },
  { "lose", with_hands, WHENCE_KIND_DISASTER },
  { "lose", jobs, WHENCE_KIND_BUSINESS },
  { "lose", matched, WHENCE_KIND_SPORT },
  { "lose", elected, WHENCE_KIND_ELECTION },
  { "lose", sums, WHENCE_KIND_BUSINESS },
  { "march", of_arms, WHENCE_KIND_WAR },
  { "office", opened, WHENCE_KIND_BUSINESS },
  { "open", fire, WHENCE_KIND_WAR },
  { "open", staged, WHENCE_KIND_CULTURE },
  { "order", orders_of_merit, WHENCE_KIND_AWARD },
  { "pass", away, WHENCE_KIND_DEATH },
  { "pay", tributes, WHENCE_KIND_STATEMENT },
  { "play", performed, WHENCE_KIND_CULTURE },
  { "post", accounts, WHENCE_KIND_BUSINESS },
  { "proclaim", realms, WHENCE_KIND_FOUNDING },
  { "publish", scholarly, WHENCE_KIND_SCIENCE },
  { "publish", accounts, WHENCE_KIND_BUSINESS },
  { "publish", findings, WHENCE_KIND_STATEMENT },
  { "question", police_too, WHENCE_KIND_COURT },
  { "race", elected, WHENCE_KIND_ELECTION },
  { "race", matched, WHENCE_KIND_SPORT },
  { "raid", police, WHENCE_KIND_COURT },
  { "rally", of_markets, WHENCE_KIND_ECONOMY },
  { "rally", elected, WHENCE_KIND_ELECTION },
  { "recall", envoys, WHENCE_KIND_POLITICS },
  { "recall", recalled, WHENCE_KIND_BUSINESS },
  { "register", firms, WHENCE_KIND_FOUNDING },
  { "release", captive, WHENCE_KIND_COURT },
  { "release", told, WHENCE_KIND_STATEMENT },
  { "release", accounts, WHENCE_KIND_BUSINESS },
  { "report", accounts, WHENCE_KIND_BUSINESS },
  { "results", elected, WHENCE_KIND_ELECTION },
  { "results", scholarly, WHENCE_KIND_SCIENCE },
  { "retire", jury_out, WHENCE_KIND_COURT },
  { "return", in_service, WHENCE_KIND_TRANSPORT },
  { "return", power, WHENCE_KIND_APPOINTMENT },
  { "return", sky, WHENCE_KIND_SCIENCE },
  { "return", verdicts, WHENCE_KIND_COURT },
  { "return", mandates, WHENCE_KIND_ELECTION },
  { "round", parleys, WHENCE_KIND_TALKS },
  { "round", rounds, WHENCE_KIND_ELECTION },
  { "run", offices, WHENCE_KIND_ELECTION },
  { "run", staged, WHENCE_KIND_CULTURE },
  { "sale", moved, WHENCE_KIND_BUSINESS },
  { "school", started, WHENCE_KIND_FOUNDING },
  { "season", screened, WHENCE_KIND_CULTURE },
  { "set", fire, WHENCE_KIND_DISASTER },
  { "set", up, WHENCE_KIND_FOUNDING },
  { "settle", cases, WHENCE_KIND_COURT },
  { "settle", quarrels, WHENCE_KIND_AGREEMENT },
  { "shoot", dead, WHENCE_KIND_DEATH },
  { "shoot", down, WHENCE_KIND_WAR },
  { "shoot", aloft, WHENCE_KIND_WAR },
  { "stand", offices, WHENCE_KIND_ELECTION },
  { "step", down, WHENCE_KIND_APPOINTMENT },
  { "strike", warlike, WHENCE_KIND_WAR },
  { "strike", lightning, WHENCE_KIND_DISASTER },
  { "strike", those_who_work, WHENCE_KIND_PROTEST },
  { "surrender", trophies, WHENCE_KIND_SPORT },
  { "take", effect, WHENCE_KIND_LAW },
  { "take", streets, WHENCE_KIND_PROTEST },
  { "take", bribes, WHENCE_KIND_CRIME },
  { "test", weapons, WHENCE_KIND_DRILL },
  { "tour", gear, WHENCE_KIND_CULTURE },
  { "trial", medical, WHENCE_KIND_SCIENCE },
  { "university", started, WHENCE_KIND_FOUNDING },
  { "unveil", wares, WHENCE_KIND_BUSINESS },
  { "victory", elected, WHENCE_KIND_ELECTION },
  { "victory", of_arms, WHENCE_KIND_WAR },
  { "vote", motions, WHENCE_KIND_POLITICS },
  { "vote", strikers, WHENCE_KIND_PROTEST },
  { "walk", out, WHENCE_KIND_PROTEST },
  { "war", of_trade, WHENCE_KIND_TRADE },
  { "win", votes, WHENCE_KIND_ELECTION },
  { "win", prizes, WHENCE_KIND_AWARD },
};

/* What a verb tells of by who does it and what it is done to. */
#define BUILT (WHENCE_SORT_SITE | WHENCE_SORT_PLACE)

#define OF(kind) (1u << WHENCE_KIND_##kind)

static const WhenceRoleRow roles_of[] = {
  { "abolish", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_POLITICS, OF (POLITICS) },
  { "acquire", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_WORK, WHENCE_KIND_CULTURE, 0 },
  { "add", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "appear", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_OTHER, 0 },
  { "arrive", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) | OF (TRADE) },
  { "block", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (DISASTER) | OF (COURT) | OF (POLITICS) | OF (LAW) },
  { "block", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_LAW, WHENCE_KIND_LAW, 0 },
  { "block", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_LAW, OF (LAW) | OF (BUSINESS) | OF (AGREEMENT) | OF (ELECTION) | OF (TRADE) | OF (ECONOMY) },
  { "build", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_BUSINESS, 0 },
  { "clear", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_COURT, 0 },
  { "collapse", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (POLITICS) | OF (ECONOMY) | OF (BUSINESS) | OF (TALKS) | OF (AGREEMENT) | OF (COURT) | OF (TRADE) },
  { "come", "back", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "come", "home", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "conclude", NULL, WHENCE_ROLE_THAT, 0, WHENCE_KIND_STATEMENT, 0 },
  { "cross", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_SPORT, OF (SPORT) },
  { "dissolve", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_POLITICS, OF (POLITICS) },
  { "fail", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SITE, WHENCE_KIND_DISASTER, 0 },
  { "fall", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SITE, WHENCE_KIND_DISASTER, 0 },
  { "freeze", NULL, WHENCE_ROLE_ALONE, 0, WHENCE_KIND_DISASTER, 0 },
  { "give", "way", WHENCE_ROLE_DONE, WHENCE_SORT_VOID, WHENCE_KIND_DISASTER, 0 },
  { "hit", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SITE, WHENCE_KIND_CONSTRUCTION, 0 },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_CULTURE, 0 },
  { "join", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_LAND, WHENCE_KIND_AGREEMENT, 0 },
  { "join", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_EVENT, WHENCE_KIND_OTHER, 0 },
  { "join", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "lead", NULL, WHENCE_ROLE_TO, 0, WHENCE_KIND_OTHER, 0 },
  { "leave", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OF_NOUN, OF (POLITICS) | OF (HEALTH) | OF (EDUCATION) | OF (CULTURE) },
  { "leave", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) | OF (TRADE) },
  { "leave", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_BODY, WHENCE_KIND_APPOINTMENT, 0 },
  { "order", NULL, WHENCE_ROLE_TO, 0, WHENCE_KIND_LAW, 0 },
  { "order", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON | WHENCE_SORT_BODY, WHENCE_KIND_LAW, 0 },
  { "order", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_CRAFT | WHENCE_SORT_SHIP | WHENCE_SORT_MATTER, WHENCE_KIND_TRADE, 0 },
  { "order", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "pass", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_LAW, WHENCE_KIND_LAW, 0 },
  { "pay", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OF_NOUN, OF (VISIT) },
  { "receive", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_MEETING, 0 },
  { "release", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_COURT, 0 },
  { "release", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_OTHER, 0 },
  { "replace", NULL, WHENCE_ROLE_DONE, BUILT | WHENCE_SORT_MATTER | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_CONSTRUCTION, 0 },
  { "report", NULL, WHENCE_ROLE_PASSIVE, 0, WHENCE_KIND_OF_NOUN, OF (HEALTH) | OF (DISASTER) | OF (CRIME) },
  { "return", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) | OF (HEALTH) | OF (BUSINESS) },
  { "return", "home", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "return", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "return", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "return", NULL, WHENCE_ROLE_DOER, BUILT | WHENCE_SORT_WORK | WHENCE_SORT_MATTER | WHENCE_SORT_EVENT | WHENCE_SORT_LAW, WHENCE_KIND_OTHER, 0 },
  { "rule", NULL, WHENCE_ROLE_THAT, 0, WHENCE_KIND_COURT, 0 },
  { "sink", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_CONSTRUCTION, OF (CONSTRUCTION) },
  { "strike", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "take", "over", WHENCE_ROLE_ALONE, 0, WHENCE_KIND_APPOINTMENT, 0 },
  { "tour", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (CULTURE) | OF (SPORT) },
};

/* Irregular forms, which no ending tells. */
static const char *const irregular[][2] = {
  { "met", "meet" }, { "said", "say" }, { "found", "find" }, { "told", "tell" },
  { "sent", "send" },
  { "won", "win" },
  { "beat", "beat" },
  { "beaten", "beat" },
  { "bought", "buy" },
  { "sold", "sell" },
  { "flew", "fly" },
  { "flown", "fly" },
  { "sank", "sink" },
  { "sunk", "sink" },
  { "built", "build" },
  { "shut", "shut" },
  { "swore", "swear" },
  { "sworn", "swear" },
  { "overthrew", "overthrow" },
  { "overthrown", "overthrow" },
  { "began", "begin" },
  { "begun", "begin" },
  { "born", "born" },
  { "struck", "strike" },
  { "burnt", "burn" },
  { "died", "die" },
  { "dying", "die" },
  { "wars", "war" },
  { "travelled", "travel" },
  { "travelling", "travel" },
  { "shelled", "shell" },
  { "crises", "crisis" },
  { "married", "marry" },
  { "buried", "bury" },
  { "elections", "election" },
  { "went", "go" },
  { "gone", "go" },
  { "took", "take" },
  { "taken", "take" },
  { "held", "hold" },
  { "became", "become" },
  { "lost", "lose" },
  { "stole", "steal" },
  { "stolen", "steal" },
  { "shot", "shoot" },
  { "fought", "fight" },
  { "led", "lead" },
  { "left", "leave" },
  { "gave", "give" },
  { "given", "give" },
  { "came", "come" },
  { "wrote", "write" },
  { "written", "write" },
  { "rose", "rise" },
  { "risen", "rise" },
  { "fell", "fall" },
  { "fallen", "fall" },
  { "grew", "grow" },
  { "grown", "grow" },
  { "rebuilt", "rebuild" },
  { "taught", "teach" },
  { "sang", "sing" },
  { "sung", "sing" },
  { "dug", "dig" },
  { "fled", "flee" },
  { "rode", "ride" },
  { "withdrew", "withdraw" },
  { "withdrawn", "withdraw" },
  { "heard", "hear" },
  { "ran", "run" },
  { "shrank", "shrink" },
  { "made", "make" },
  { "saw", "see" },
  { "seen", "see" },
  { "broke", "break" },
  { "broken", "break" },
  { "blew", "blow" },
  { "blown", "blow" },
  { "tore", "tear" },
  { "torn", "tear" },
  { "brought", "bring" },
  { "stood", "stand" },
  { "laid", "lay" },
  { "paid", "pay" },
  { "tied", "tie" },
  { "burned", "burn" },
  { "drew", "draw" },
  { "drawn", "draw" },
  { "threw", "throw" },
  { "thrown", "throw" },
  { "chose", "choose" },
  { "chosen", "choose" },
  { "swung", "swing" },
  { "swept", "sweep" },
  { "spoke", "speak" },
  { "spoken", "speak" },
  { "froze", "freeze" },
  { "frozen", "freeze" },
  { "drove", "drive" },
  { "driven", "drive" },
  { "shook", "shake" },
  { "shaken", "shake" },
  { "forbade", "forbid" },
  { "forbidden", "forbid" },
  { "lent", "lend" },
};

/* Endings and what stands in their place in the word as the table has it; tried in this order. */
static const char *const endings[][2] = {
  { "ies", "y" }, { "s", "" }, { "es", "" }, { "ied", "y" }, { "ed", "" }, { "ed", "e" }, { "ing", "" }, { "ing", "e" },
};

static const char *const finites[] = {
  "arose", "ate",  "became", "began", "blew",  "broke", "came",   "chose",   "did",       "drank",    "drew",  "drove", "fell", "flew",     "forgave",
  "froze", "gave", "grew",   "knew",  "ran",   "rang",  "rode",   "rose",    "sang",      "sank",     "saw",   "shook", "spoke", "sprang",  "stole",
  "swam",  "took", "threw",  "tore",  "went",  "woke",  "wore",   "wrote",   "overthrew", "overtook", "swore", "underwent", "withdrew",
  /* of verbs that nothing is done by */
  "agreed", "ruled", "voted", "died", "resigned", "arrived", "erupted", "collapsed", "emerged", "happened", "occurred", "disappeared", "appeared",
  "apologised", "apologized", "appealed", "graduated", "fled", "departed", "remained", "lasted", "surrendered", "testified", "pleaded", "pled",
  "protested", "marched", "rallied", "reacted", "responded", "failed", "declined", "vowed", NULL
};

/* How a base form ends, and its past; tried in this order. */
static const char *const pasts[][2] = {
  { "ay", "ayed" },   { "ey", "eyed" },     { "oy", "oyed" },   { "y", "ied" },       { "e", "ed" },       { "limit", "limited" },
  { "mit", "mitted" }, { "ffer", "ffered" }, { "fer", "ferred" }, { "cur", "curred" }, { "pel", "pelled" }, { "trol", "trolled" },
  { "", "ed" },
};

/* Forms of the past that are more often something else. */
static const char *const lookalikes[][2] = {
  { "beat", "defeated" }, { "bet", "gambled" }, { "burst", "exploded" }, { "cast", "threw" }, { "cut", "reduced" }, { "hit", "struck" }, { "hurt", "harmed" }, { "let", "allowed" }, { "met", "gathered" },
  { "put", "placed" }, { "quit", "left" }, { "read", "heard" }, { "set", "placed" }, { "shed", "lost" }, { "shut", "closed" }, { "split", "divided" },
  { "spread", "expanded" }, { "struck", "turned" }, { "upset", "surprised" },
};

static const char *const planned[][2] = { { "due", "expected" } };
static const char *const intending[][2] = { { "aims", "intends" }, { "bids", "tries" }, { "hopes", "expects" }, { "moves", "begins" }, { "plans", "intends" }, { "vows", "promises" } };
static const char *const be[] = { "is", "are", "was", "were", "be", "been", NULL };

/* What a sentence calls those it has named: a pronoun, whether it is one person, and which of her or him. */
static const WhencePronounRow pronouns[] = {
  { "he", WHENCE_PRONOUN_MALE, FALSE },    { "him", WHENCE_PRONOUN_MALE, FALSE },     { "his", WHENCE_PRONOUN_MALE, TRUE },
  { "she", WHENCE_PRONOUN_FEMALE, FALSE }, { "her", WHENCE_PRONOUN_FEMALE, TRUE },    { "hers", WHENCE_PRONOUN_FEMALE, TRUE },
  { "they", WHENCE_PRONOUN_MANY, FALSE },  { "them", WHENCE_PRONOUN_MANY, FALSE },    { "their", WHENCE_PRONOUN_MANY, TRUE },
  { "it", WHENCE_PRONOUN_THING, FALSE },   { "its", WHENCE_PRONOUN_THING, TRUE },     { "who", WHENCE_PRONOUN_RELATIVE, FALSE },
  { "which", WHENCE_PRONOUN_RELATIVE, FALSE }, { "that", WHENCE_PRONOUN_RELATIVE, FALSE }, { "whose", WHENCE_PRONOUN_RELATIVE, TRUE },
  { "whom", WHENCE_PRONOUN_RELATIVE, FALSE },
  { "i", WHENCE_PRONOUN_SPEAKER, FALSE },  { "we", WHENCE_PRONOUN_SPEAKER, FALSE },   { "you", WHENCE_PRONOUN_SPEAKER, FALSE },
  { "me", WHENCE_PRONOUN_SPOKEN, FALSE },  { "my", WHENCE_PRONOUN_SPOKEN, TRUE },     { "us", WHENCE_PRONOUN_SPOKEN, FALSE },
  { "our", WHENCE_PRONOUN_SPOKEN, TRUE },
};

/* "before the visit", "after the vote": on which side of the noun's date the clause lies. */
static const WhenceRelationRow relations[] = {
  { "before", -1 }, { "prior", -1 }, { "after", 1 }, { "following", 1 }, { "since", 1 }, { "during", 0 }, { "amid", 0 }, { "at", 0 }, { "in", 0 }, { "on", 0 },
};

static const char *const negations[] = { "not", "n't", "n’t", "never", "no", "nobody", "none", "nothing", NULL };
static const char *const conditions[] = { "if", "unless", "whether", "would", "could", "might", "may", NULL };
static const char *const fillers[] = { "however", "nonetheless", "meanwhile", "moreover", "also", "just", "only", "further", "recently", "then", "later", "earlier", "now", "already", "still", "again", "nevertheless", "thus", "therefore", "shortly", "previously", "originally", "initially", "formerly", "newly", "subsequently", "eventually", "soon", "own", NULL };
static const char *const dangling[] = { "amid", "amidst", "despite", "as", "according", "including", "following", "ahead", "because", "while", "although", "though", "since", "before", "after", "until", "when", "during", "from", "over", "by", NULL };
static const char *const roles[] = { "as", NULL };
static const char *const surroundings[] = { "amid", "amidst", "despite", "following", "after", "before", "since", "until", "because", "according", "ahead", "prior", NULL };

static const char *const titles[] = { "president", "chancellor", "minister", "premier", "leader", "king", "queen", "prince", "princess", "senator", "governor", "mayor", "secretary", "chief", "judge", "justice", "professor", "doctor", "general", "colonel", "captain", "director", "chairman", "chairwoman", "chairperson", "coach", "pope", "bishop", "emperor", "ambassador", "spokesman", "spokeswoman", "novelist", "actor", "actress", "singer", "founder", "brother", "sister", "wife", "husband", "son", "daughter", "founder", "officer", "sheriff", "analyst", "author", "poet", "painter", "physicist", "chemist", "engineer", "architect", "composer", "pilot", "commander", "lawyer", "attorney", NULL };
static const char *const crowned[] = { "king", "queen", "prince", "princess", "pope", "emperor", "empress", "tsar", "sultan", "monarch", "saint", NULL };
static const char *const ranks[] = { "prime", "vice", "deputy", "foreign", "defence", "defense", "finance", "interior", "justice", "health", "education", "culture", "economy", "trade", "supreme", "chief", "former", "acting", "interim", "crown", "first", "lieutenant", "lt.", "major", "assistant", "attorney", "secretary", "police", "head", "managing", "executive", "general", NULL };
static const char *const particles[] = { "van", "der", "den", "von", "zu", "de", "la", "le", "du", "des", "di", "da", "del", "della", "dos", "das", "do", "bin", "ibn", "ben", "al", "el", "ter", "ten", "af", "av", NULL };
static const char *const honours[] = { "mbe", "obe", "cbe", "kbe", "dbe", "gbe", "cmg", "kcmg", "cvo", "kcvo", "frs", "frse", "freng", "fba", "frsa", "fmedsci", "qc", "kc", "sc", "mp", "msp", "mep", "mla", "td", "jp", "phd", "ph.d", "md", "m.d", "mba", "dphil", "llb", "llm", "esq", "am", "ao", "ac", "oc", "cc", "dso", "dsc", "mc", "vc", "gc", "bem", NULL };
static const char *const club_ends[] = { "united", "city", "town", "rovers", "wanderers", "athletic", "county", "rangers", "albion", NULL };
static const char *const institutions[] = { "bank", "ministry", "university", "department", "house", "court", "council", "board", "institute", "institution", "academy", "school", "college", "church", "league", "association", "federation", "union", "congress", "assembly", "parliament", "senate", "museum", "bureau", "office", "agency", "commission", "committee", "company", "corporation", "group", "party", "club", "society", "army", "navy", "force", "forces", "guard", "police", "service", "services", "fund", "foundation", "trust", "chamber", "order", "organisation", "organization", "authority", "administration", "directorate", "centre", "center", "observatory", "orchestra", "theatre", "theater", "hospital", "library", "gallery", "airlines", "airways", "construction", "engineering", "insurance", "productions", "shipping", "holdings", "industries", "technologies", "laboratory", "laboratories", "press", "times", "post", "news", "united", "city", "town", "rovers", "wanderers", "athletic", NULL };
static const char *const landforms[] = { "mount", "mountain", "mountains", "lake", "river", "cape", "gulf", "bay", "strait", "straits", "sea", "ocean", "island", "islands", "isle", "valley", "desert", "peninsula", "canal", "street", "square", "avenue", "road", "airport", "stadium", "palace", "park", "bridge", "hall", "cathedral", "castle", "abbey", "harbour", "harbor", "port", "tower", "gardens", "beach", "county", "province", "district", "village", "fort", "falls", "hill", "hills", "forest", "glacier", "loch", "fen", "creek", "reef", "pier", "wharf", "quay", "lighthouse", "reservoir", "dam", "plateau", "canyon", "gorge", "lagoon", "fjord", "archipelago", "cemetery", "racecourse", "station", "prison", "barracks", "boulevard", "plaza", NULL };
static const char *const groups[] = { "leaders", "men", "women", "presidents", "politicians", "rivals", "pair", "couple", "brothers", "sisters", NULL };
static const char *const lands[] = { "nations", "countries", "governments", "powers", "states", "neighbours", "neighbors", "sides", NULL };

static const char *const exceptions[] = { "except", "excepting", "barring", NULL };
static const char *const apart[] = { "apart", "aside", NULL };
static const char *const selves[] = { "himself", "herself", "itself", "themselves", NULL };
static const char *const relatives[] = { "who", "whom", "whose", "which", "that", "where", NULL };
static const char *const personal[] = { "who", "whom", "whose", NULL };
static const char *const adverbs[] = { "first", "once", "long", "best", "better", "well", "widely", "largely", "partly", "jointly", NULL };
static const char *const coordinators[] = { "and", "but", "while", "whereas", "so", "yet", NULL };
static const WhenceLifeRow lives[] = {
  { "", "Life of ", WHENCE_KIND_OTHER },    { "born", "Birth of ", WHENCE_KIND_BIRTH }, { "b.", "Birth of ", WHENCE_KIND_BIRTH },
  { "b", "Birth of ", WHENCE_KIND_BIRTH },  { "died", "Death of ", WHENCE_KIND_DEATH }, { "d.", "Death of ", WHENCE_KIND_DEATH },
  { "d", "Death of ", WHENCE_KIND_DEATH },  { "*", "Birth of ", WHENCE_KIND_BIRTH },   { "†", "Death of ", WHENCE_KIND_DEATH },
  { "m.", "Marriage of ", WHENCE_KIND_MARRIAGE },  { "m", "Marriage of ", WHENCE_KIND_MARRIAGE },
  { "married", "Marriage of ", WHENCE_KIND_MARRIAGE }, { "div.", "Divorce of ", WHENCE_KIND_MARRIAGE },
  { "div", "Divorce of ", WHENCE_KIND_MARRIAGE }, { "divorced", "Divorce of ", WHENCE_KIND_MARRIAGE },  { NULL, NULL, WHENCE_KIND_OTHER },
};
static const char *const attended[] = { "during", "for", "at", "in", "on", NULL };
static const char *const scales[][2] = { { "k", "thousand" }, { "m", "million" }, { "mn", "million" }, { "bn", "billion" }, { "tn", "trillion" }, { "percent", "per" } };
static const char *const generals[] = { "corp", "inc", "ltd", "co", "cos", "plc", "llc", "bancorp", "stock", "exchange", "wall", "street", "journal", "securities", "international", "national", "general", "financial", "savings", "capital", "industries", "industrial", "systems", "holding", "first", "united", "state", "states", "federal", "world", "white", "justice", "attorney", "secretary", "minister", "chairman", "foreign", "security", "american", "americans", "european", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "nations", "president", "senator", "partners", "associates", "brothers", "sons", "trade", "treasury", "central", "republican", "democrat", "democratic", "republicans", "democrats", "motor", "motors", "electric", "power", "energy", "steel", "chemical", "products", "technology", "communications", "resources", "insurance", "life", "lines", "data", "computer", "computers", "digital", "pacific", "atlantic", "royal", "public", "prime", "high", "supreme", "judge", "chief", "official", "officials", "analysts", "shares", NULL };
static const char *const elsewhens[] = { "once", "previous", "previously", "earlier", "earliest", "formerly", "originally", "already", "ago", "since", "recently", "lately", "now", "today", "tonight", "yesterday", "currently", "nowadays", "always", "often", "usually", "never", "ever", "sometimes", "eventually", "finally", NULL };
static const char *const anothers[] = { "another", "other", "previous", "earlier", "former", "last", "next", "every", "each", "any", "annual", "yearly", "monthly", "weekly", "regular", "usual", "separate", "similar", "such", "recent", "several", "latest", NULL };
static const char *const genitives[] = { "of", NULL };
static const char *const articles[] = { "a", "an", "the", NULL };
static const char *const thats[] = { "that", NULL };
static const char *const whens[] = { "when", "that", NULL };
static const char *const ones[] = { "one", "ones", "that", "those", NULL };
static const char *const comparisons[] = { "compared", "comparing", "versus", "opposed", NULL };
static const char *const measures[] = { "from", "against", NULL };
static const char *const records[] = { "record", NULL };
static const char *const movers[] = { "postponed", "delayed", "deferred", "adjourned", "rescheduled", "moved", "pushed", "put", "brought", NULL };
static const char *const openings[] = { "beginning", "starting", "effective", "dating", NULL };
static const char *const bases[] = { "from", "on", NULL };
static const char *const changes[] = { "up", "down", "higher", "lower", "above", "below", "unchanged", "increase", "decrease", "decline", "drop", "gain", "rise", "jump", "fall", "improvement", NULL };
static const char *const likes[] = { "as", "unlike", "like", NULL };
static const char *const pro_verbs[] = { "did", "does", "had", "has", "have", "was", "were", "been", NULL };
static const char *const perfects[] = { "has", "have", "'s", "’s", "'ve", "’ve", NULL };
static const char *const occasions[] = { "time", NULL };
static const char *const thans[] = { "than", NULL };
static const char *const mores[] = { "more", "less", "fewer", NULL };
static const char *const comparatives[] = { "later", "earlier", "sooner", NULL };
static const char *const speakers[] = { "i", "we", "me", "us", "my", "our", "mine", "ours", "myself", "ourselves", NULL };
static const char *const pointers[] = { "this", "that", "these", "those", "it", "they", "he", "she", "we", "i", "you", "there", "his", "her", "its", "their", "our", "such", "which", "who", NULL };
static const char *const locatives[] = { "in", "to", "at", "into", "near", "from", NULL };
static const char *const sites[] = { "in", "at", "near", "on", "outside", "inside", "off", "around", "across", "above", "over", "along", "below", "beneath", "beside", "within", "throughout", NULL };
static const char *const theres[] = { "there", NULL };
static const char *const nearby[] = { "off", "outside", "inside", "around", "below", "beside", "near", NULL };
static const char *const goers[] = {
  "come", "crawl", "cross", "cycle", "deport", "drive", "emigrate", "escape", "evacuate", "exile", "expel", "extradite", "fall", "ferry", "flee", "fly", "go", "hike", "hurry", "journey",
  "march", "migrate", "move", "post", "relocate", "retire", "retreat", "return", "ride", "run", "rush", "sail", "send", "ship", "settle", "take", "tow", "transfer", "transport",
  "travel", "walk", "withdraw", NULL
};
static const char *const aims[] = { "to", "into", "onto", NULL };
static const char *const bounds[] = { "for", "toward", "towards", NULL };
static const char *const premises[] = { "university", "court", "school", "college", "church", "parliament", "senate", "museum", "observatory", "theatre", "theater", "hospital", "library", "gallery", "academy", "house", "chamber", "laboratory", "courthouse", "conservatory", "auditorium", "hotel", "motel", "club", "embassy", "consulate", "headquarters", "monastery", "convent", "clinic", "hospice", "arena", "hall", "opera", "cathedral", "chapel", "mosque", "synagogue", "temple", "inn", "pavilion", "ballroom",
  "asylum", "baths", "brewery", "bundestag", "café", "camp", "centre", "center", "cinema", "colliery", "congress", "dáil", "distillery", "dockyard", "exchange", "factory", "farm", "folketing",
  "foundry", "gaol", "infirmary", "jail", "knesset", "legislature", "lido", "lodge", "lords", "manor", "mansion", "mill", "mills", "mine", "minster", "nursery", "orphanage", "plant", "priory", "pub",
  "restaurant", "riksdag", "sanatorium", "seanad", "sejm", "shipyard", "storting", "tavern", "villa", "workhouse", "works", "yard", NULL };
static const char *const state_arms[] = { "army", "navy", "fleet", "forces", "troops", "soldiers", "government", "parliament", "authorities", "officials", "inspectors", "police", "military", "troop", "guard", "jets", "tanks", "warships", "bombers", "warplanes", "gunboats", "commandos", "paratroopers", "diplomats", "negotiators", "regulators", "customs", "ministry", "patrol", "president", "minister", "king", "premier", "ambassador", "delegation", "fighters", "pilots", "embassy", NULL };
static const char *const hosts[] = { "host", "hosts", "hosted", "hosting", NULL };
static const char *const partners[] = { "with", "by", "between", "against", "among", "to", "from", "versus", NULL };

static const char *const captions[] = { "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "foto", "bild", NULL };
static const char *const agencies[] = { "ap", "afp", "epa", "pa", "dpa", "reuters", "getty", "alamy", "shutterstock", "xinhua", "credit", "courtesy", "handout", "file", NULL };
static const char *const views[] = { "seen", "pictured", "shown", "photographed", "poses", "pose", "posing", NULL };
static const char *const view_pointers[] = { "this", "file", "archive", "undated", NULL };
static const char *const vouched[] = { "accurate", "checked", "correct", "verified", NULL };
static const char *const vouched_for[] = { "detail", "details", "fact", "facts", "fare", "fares", "hours", "information", "price", "prices", "rates", "times", "timetable", "timetables", NULL };
static const char *const credits[] = { "by", "courtesy", NULL };
static const char *const list_heads[] = { "a", "an", "and", "at", "brief", "calendar", "career", "chronology", "chronik", "company", "date", "dates", "details", "event", "events",
                                          "facts", "fixtures", "glance", "highlights", "history", "how", "it", "key", "list", "main", "major", "milestones", "of", "overview",
                                          "our", "past", "personal", "programme", "program", "results", "schedule", "short", "statistics", "story", "summary", "table", "termine", "the", "timeline",
                                          "us", "about", "what", "when", "year", "years", "zeittafel", NULL };
static const char *const list_names[] = { "timeline", "chronology", "chronik", "zeittafel", "milestones", "programme", "program", "calendar", "schedule", "year", "date", "discography", "filmography", "from", "to", "start", "end", "name", "title", "no", NULL };
static const char *const range_heads[] = { "from", "to", "start", "end", "until", "since", NULL };
static const char *const when_labels[] = { "when", "date", "dates", "time", "day", "wann", "termin", "datum", "beginn", NULL };
static const char *const goals[] = { "to", NULL };
static const char *const presents[] = { "present", "now", "today", "date", "heute", NULL };
static const char *const numbered[] = { "agenda", "vision", "windows", "office", "type", "model", "mark", "episode", "horizon", "strategy", "goal", "goals",
                                        "room", "number", "no", "no.", "flight", "route", "file", "plan", "programme", "program", "target", "targets", NULL };
static const char *const programmes[] = { "strategy", "agenda", "plan", "plans", "vision", "roadmap", "framework", "programme", "program", "initiative", "goals", "targets", NULL };
static const char *const pages[] = { "p", "p.", "pp", "pp.", "vol", "vol.", "isbn", "ibid", "ibid.", "ed.", "eds.", NULL };

const WhenceEventWords whence_event_words_english = {
  .rows = rows,
  .n_rows = G_N_ELEMENTS (rows),
  .besides = besides,
  .n_besides = G_N_ELEMENTS (besides),
  .roles_of = roles_of,
  .n_roles_of = G_N_ELEMENTS (roles_of),
  .topics = topics,
  .n_topics = G_N_ELEMENTS (topics),
  .deeds = deeds,
  .n_deeds = G_N_ELEMENTS (deeds),
  .nations = nations,
  .commons = commons,
  .alikes = alikes,
  .ordinals = ordinals,
  .irregular = irregular,
  .n_irregular = G_N_ELEMENTS (irregular),
  .endings = endings,
  .n_endings = G_N_ELEMENTS (endings),
  .finites = finites,
  .pasts = pasts,
  .n_pasts = G_N_ELEMENTS (pasts),
  .gerund = "ing",
  .plural = "s",
  .mute = "e",
  .lookalikes = lookalikes,
  .n_lookalikes = G_N_ELEMENTS (lookalikes),
  .planned = planned,
  .n_planned = G_N_ELEMENTS (planned),
  .intending = intending,
  .n_intending = G_N_ELEMENTS (intending),
  .be = be,
  .past_ending = "ed",
  .plain_name = "NATO",
  .plain_past = "took",
  .plain_verb = "shows",
  .pronouns = pronouns,
  .n_pronouns = G_N_ELEMENTS (pronouns),
  .relations = relations,
  .n_relations = G_N_ELEMENTS (relations),
  .negations = negations,
  .conditions = conditions,
  .modals = &whence_modal_words_english,
  .fillers = fillers,
  .dangling = dangling,
  .roles = roles,
  .surroundings = surroundings,
  .titles = titles,
  .crowned = crowned,
  .ranks = ranks,
  .honours = honours,
  .particles = particles,
  .club_ends = club_ends,
  .institutions = institutions,
  .landforms = landforms,
  .groups = groups,
  .lands = lands,
  .shapes = &whence_shape_words_english,
  .things = &whence_thing_words_english,
  .exceptions = exceptions,
  .apart = apart,
  .selves = selves,
  .relatives = relatives,
  .personal = personal,
  .adverbs = adverbs,
  .coordinators = coordinators,
  .genitives = genitives,
  .ordinaries = ordinaries,
  .scales = scales,
  .n_scales = G_N_ELEMENTS (scales),
  .generals = generals,
  .elsewhens = elsewhens,
  .anothers = anothers,
  .attended = attended,
  .articles = articles,
  .thats = thats,
  .whens = whens,
  .ones = ones,
  .comparisons = comparisons,
  .measures = measures,
  .records = records,
  .movers = movers,
  .openings = openings,
  .bases = bases,
  .changes = changes,
  .likes = likes,
  .pro_verbs = pro_verbs,
  .perfects = perfects,
  .occasions = occasions,
  .thans = thans,
  .mores = mores,
  .comparatives = comparatives,
  .speakers = speakers,
  .pointers = pointers,
  .locatives = locatives,
  .sites = sites,
  .theres = theres,
  .nearby = nearby,
  .goers = goers,
  .aims = aims,
  .bounds = bounds,
  .premises = premises,
  .arms = state_arms,
  .hosts = hosts,
  .partners = partners,
  .past_of_be = "was",
  .past_of_be_many = "were",
  .present_of_be = "is",
  .present_of_be_many = "are",
  .day = "Monday",
  .year = "2019",
  .question = "?",
  .lives = lives,
  .beginning = "Beginning of ",
  .beginning_of = " of ",
  .captions = captions,
  .agencies = agencies,
  .views = views,
  .view_pointers = view_pointers,
  .credits = credits,
  .vouched = vouched,
  .vouched_for = vouched_for,
  .list_heads = list_heads,
  .list_names = list_names,
  .range_heads = range_heads,
  .when_labels = when_labels,
  .goals = goals,
  .presents = presents,
  .numbered = numbered,
  .programmes = programmes,
  .pages = pages,
  .possessive = "’s",
  .plural_possessive = "’",
  .and = "and",
};

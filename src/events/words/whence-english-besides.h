/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words of several kinds, and what tells which it is: the words beside them, who does it and what it is done to; for whence-english-kinds.c alone. */
#pragma once

#include "whence-kinds.h"

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
static const char *const heights[] = { "canal", "river", "lake", "sea", "harbour", "harbor", "dock", "shaft", "pit", "hole", "water", "manhole", "crevasse", "death", "cliff", "window", "ravine", "well", "ladder", "scaffold", "stairs", "overboard", "roof", "balcony", "mountain", NULL };
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

static const char *const climbed[] = { "summit", "peak", "ridge", "face", "ascent", "top", "mountain", "pass", "volcano", "everest", NULL };
static const char *const from_school[] = { "school", "university", "college", "academy", NULL };
static const char *const professions[] = { "doctor", "teacher", "nurse", "lawyer", "solicitor", "barrister", "engineer", "pilot", "accountant", "architect", "vet", "midwife", "physician", "surgeon", "pharmacist", "dentist", "librarian", NULL };
static const char *const limbs_broken[] = { "leg", "arm", "ankle", "hip", "wrist", "collarbone", "nose", "rib", "jaw", "thigh", "neck", "back", "pelvis", "skull", "shoulder", "knee", "finger", "toe", "ligament", "hamstring", "tendon", "muscle", "cartilage", "bone", NULL };
static const char *const hearts[] = { "heart", "asthma", NULL };
static const char *const borders[] = { "border", "frontier", "airspace", "crossing", NULL };
static const char *const services[] = { "service", "flight", "sailing", "train", "ferry", "bus", "tram", "timetable", "departure", NULL };
static const char *const wished[] = { "warning", "alert", "statement", "apology", "denial", "communiqué", "appeal", "rebuke", NULL };
static const char *const applications[] = { "application", "permission", "licence", "license", "permit", "visa", "asylum", NULL };
static const char *const occupiers[] = { "student", "protester", "demonstrator", "activist", "squatter", "striker", "campus", "worker", "union", NULL };
static const char *const gas[] = { "gas", NULL };
static const char *const honoured[] = { "dame", "knight", "obe", "mbe", "cbe", "knighthood", "commander", "baronet", "bravery", "gallantry", "valour", "valor", "cross", "freedom", NULL };
static const char *const placings[] = { "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "runner-up", "podium", NULL };
static const char *const surgical[] = { "hospital", "surgeon", "surgery", "doctor", "knee", "hip", "heart", "tumour", "tumor", "patient", "brain", "eye", NULL };
static const char *const diplomatic[] = { "diplomatic", "ambassador", NULL };
static const char *const of_people[] = { "order", "coalition", "alliance", "relationship", "tie", "trust", "consensus", "friendship", "partnership", "bridges", NULL };
static const char *const citizens[] = { "citizen", "subject", NULL };

static const WhenceBesideRow besides[] = {
  { "adjourn", cases, WHENCE_KIND_COURT },
  { "admit", wards, WHENCE_KIND_HEALTH },
  { "admit", schools, WHENCE_KIND_EDUCATION },
  { "appeal", help, WHENCE_KIND_STATEMENT },
  { "appoint", honoured, WHENCE_KIND_AWARD },
  { "assault", sexual, WHENCE_KIND_CRIME },
  { "attack", machines, WHENCE_KIND_CRIME },
  { "attack", blades, WHENCE_KIND_CRIME },
  { "attack", hearts, WHENCE_KIND_HEALTH },
  { "award", degrees, WHENCE_KIND_EDUCATION },
  { "award", contracts, WHENCE_KIND_BUSINESS },
  { "become", citizens, WHENCE_KIND_LAW },
  { "begin", diplomatic, WHENCE_KIND_POLITICS },
  { "beginning", diplomatic, WHENCE_KIND_POLITICS },
  { "bill", performed, WHENCE_KIND_CULTURE },
  { "break", limbs_broken, WHENCE_KIND_HEALTH },
  { "build", of_people, WHENCE_KIND_POLITICS },
  { "bury", nature, WHENCE_KIND_DISASTER },
  { "cancel", services, WHENCE_KIND_TRANSPORT },
  { "ceasefire", broken, WHENCE_KIND_WAR },
  { "charge", in_hand, WHENCE_KIND_APPOINTMENT },
  { "charge", sums, WHENCE_KIND_BUSINESS },
  { "climb", climbed, WHENCE_KIND_SPORT },
  { "close", borders, WHENCE_KIND_POLITICS },
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
  { "decorate", honoured, WHENCE_KIND_AWARD },
  { "defeat", matched, WHENCE_KIND_SPORT },
  { "defeat", elected, WHENCE_KIND_ELECTION },
  { "discover", finds, WHENCE_KIND_OTHER },
  { "dismiss", cases, WHENCE_KIND_COURT },
  { "drug", dealing, WHENCE_KIND_CRIME },
  { "emergency", wards, WHENCE_KIND_HEALTH },
  { "enter", in_service, WHENCE_KIND_TRANSPORT },
  { "establish", diplomatic, WHENCE_KIND_POLITICS },
  { "expel", from_school, WHENCE_KIND_EDUCATION },
  { "fall", sick, WHENCE_KIND_HEALTH },
  { "fall", heights, WHENCE_KIND_DISASTER },
  { "find", verdicts, WHENCE_KIND_COURT },
  { "find", dead, WHENCE_KIND_DEATH },
  { "find", alive, WHENCE_KIND_DISASTER },
  { "finish", placings, WHENCE_KIND_SPORT },
  { "fire", gas, WHENCE_KIND_PROTEST },
  { "fly", sky, WHENCE_KIND_SCIENCE },
  { "game", screened, WHENCE_KIND_CULTURE },
  { "give", honoured, WHENCE_KIND_AWARD },
  { "go", missing, WHENCE_KIND_DISASTER },
  { "hand", petitions, WHENCE_KIND_PROTEST },
  { "hit", arms, WHENCE_KIND_WAR },
  { "hit", nature, WHENCE_KIND_DISASTER },
  { "issue", wished, WHENCE_KIND_STATEMENT },
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
  { "lead", away, WHENCE_KIND_COURT },
  { "lead", climbed, WHENCE_KIND_SPORT },
  { "leave", posts, WHENCE_KIND_APPOINTMENT },
  { "leave", halls, WHENCE_KIND_COURT },
  { "leave", leagues, WHENCE_KIND_AGREEMENT },
  { "leave", sky, WHENCE_KIND_SCIENCE },
  { "lose", with_hands, WHENCE_KIND_DISASTER },
  { "lose", jobs, WHENCE_KIND_BUSINESS },
  { "lose", matched, WHENCE_KIND_SPORT },
  { "lose", elected, WHENCE_KIND_ELECTION },
  { "lose", sums, WHENCE_KIND_BUSINESS },
  { "make", honoured, WHENCE_KIND_AWARD },
  { "march", of_arms, WHENCE_KIND_WAR },
  { "occupy", occupiers, WHENCE_KIND_PROTEST },
  { "office", opened, WHENCE_KIND_BUSINESS },
  { "open", fire, WHENCE_KIND_WAR },
  { "open", staged, WHENCE_KIND_CULTURE },
  { "open", borders, WHENCE_KIND_POLITICS },
  { "operate", surgical, WHENCE_KIND_HEALTH },
  { "order", orders_of_merit, WHENCE_KIND_AWARD },
  { "pass", away, WHENCE_KIND_DEATH },
  { "pay", tributes, WHENCE_KIND_STATEMENT },
  { "play", performed, WHENCE_KIND_CULTURE },
  { "post", accounts, WHENCE_KIND_BUSINESS },
  { "proclaim", realms, WHENCE_KIND_FOUNDING },
  { "publish", scholarly, WHENCE_KIND_SCIENCE },
  { "publish", accounts, WHENCE_KIND_BUSINESS },
  { "publish", findings, WHENCE_KIND_STATEMENT },
  { "qualify", professions, WHENCE_KIND_EDUCATION },
  { "question", police_too, WHENCE_KIND_COURT },
  { "race", elected, WHENCE_KIND_ELECTION },
  { "race", matched, WHENCE_KIND_SPORT },
  { "raid", police, WHENCE_KIND_COURT },
  { "rally", of_markets, WHENCE_KIND_ECONOMY },
  { "rally", elected, WHENCE_KIND_ELECTION },
  { "reach", climbed, WHENCE_KIND_SPORT },
  { "recall", envoys, WHENCE_KIND_POLITICS },
  { "recall", recalled, WHENCE_KIND_BUSINESS },
  { "refuse", applications, WHENCE_KIND_LAW },
  { "register", firms, WHENCE_KIND_FOUNDING },
  { "reject", applications, WHENCE_KIND_LAW },
  { "release", captive, WHENCE_KIND_COURT },
  { "release", told, WHENCE_KIND_STATEMENT },
  { "release", accounts, WHENCE_KIND_BUSINESS },
  { "reopen", borders, WHENCE_KIND_POLITICS },
  { "report", accounts, WHENCE_KIND_BUSINESS },
  { "restore", diplomatic, WHENCE_KIND_POLITICS },
  { "results", elected, WHENCE_KIND_ELECTION },
  { "results", scholarly, WHENCE_KIND_SCIENCE },
  { "resume", diplomatic, WHENCE_KIND_POLITICS },
  { "resume", services, WHENCE_KIND_TRANSPORT },
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
  { "shut", borders, WHENCE_KIND_POLITICS },
  { "stand", offices, WHENCE_KIND_ELECTION },
  { "step", down, WHENCE_KIND_APPOINTMENT },
  { "strike", warlike, WHENCE_KIND_WAR },
  { "strike", lightning, WHENCE_KIND_DISASTER },
  { "strike", those_who_work, WHENCE_KIND_PROTEST },
  { "summit", climbed, WHENCE_KIND_SPORT },
  { "surrender", trophies, WHENCE_KIND_SPORT },
  { "suspend", services, WHENCE_KIND_TRANSPORT },
  { "sweep", away, WHENCE_KIND_DISASTER },
  { "take", effect, WHENCE_KIND_LAW },
  { "take", streets, WHENCE_KIND_PROTEST },
  { "take", bribes, WHENCE_KIND_CRIME },
  { "tear", limbs_broken, WHENCE_KIND_HEALTH },
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
  { "add", NULL, WHENCE_ROLE_DONE, BUILT, WHENCE_KIND_CONSTRUCTION, 0 },
  { "add", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "appear", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_OTHER, 0 },
  { "arrive", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) | OF (TRADE) },
  { "block", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (DISASTER) | OF (COURT) | OF (POLITICS) | OF (LAW) },
  { "block", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_LAW, WHENCE_KIND_LAW, 0 },
  { "block", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_LAW, OF (LAW) | OF (BUSINESS) | OF (AGREEMENT) | OF (ELECTION) | OF (TRADE) | OF (ECONOMY) },
  { "build", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_BUSINESS, 0 },
  { "burst", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_CRIME, 0 },
  { "clear", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_COURT, 0 },
  { "climb", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_SPORT, 0 },
  { "collapse", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (POLITICS) | OF (ECONOMY) | OF (BUSINESS) | OF (TALKS) | OF (AGREEMENT) | OF (COURT) | OF (TRADE) },
  { "come", "back", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "come", "home", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "conclude", NULL, WHENCE_ROLE_THAT, 0, WHENCE_KIND_STATEMENT, 0 },
  { "cross", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_SPORT, OF (SPORT) },
  { "dissolve", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_POLITICS, OF (POLITICS) },
  { "draw", NULL, WHENCE_ROLE_ALONE, 0, WHENCE_KIND_SPORT, 0 },
  { "fail", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SITE, WHENCE_KIND_DISASTER, 0 },
  { "fall", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SITE, WHENCE_KIND_DISASTER, 0 },
  { "fire", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "freeze", NULL, WHENCE_ROLE_ALONE, 0, WHENCE_KIND_DISASTER, 0 },
  { "give", "way", WHENCE_ROLE_DONE, WHENCE_SORT_VOID, WHENCE_KIND_DISASTER, 0 },
  { "hit", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SITE, WHENCE_KIND_CONSTRUCTION, 0 },
  { "inaugurate", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_CULTURE, 0 },
  { "join", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_LAND, WHENCE_KIND_AGREEMENT, 0 },
  { "join", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_EVENT, WHENCE_KIND_OTHER, 0 },
  { "join", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "launch", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SHIP, WHENCE_KIND_TRANSPORT, 0 },
  { "lead", NULL, WHENCE_ROLE_TO, 0, WHENCE_KIND_OTHER, 0 },
  { "leave", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_TRANSPORT, 0 },
  { "leave", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OF_NOUN, OF (POLITICS) | OF (HEALTH) | OF (EDUCATION) | OF (CULTURE) },
  { "leave", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) | OF (TRADE) },
  { "leave", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_BODY, WHENCE_KIND_APPOINTMENT, 0 },
  { "move", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "order", NULL, WHENCE_ROLE_TO, 0, WHENCE_KIND_LAW, 0 },
  { "order", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON | WHENCE_SORT_BODY, WHENCE_KIND_LAW, 0 },
  { "order", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_CRAFT | WHENCE_SORT_SHIP | WHENCE_SORT_MATTER, WHENCE_KIND_TRADE, 0 },
  { "order", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "pass", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_LAW, WHENCE_KIND_LAW, 0 },
  { "pay", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OF_NOUN, OF (VISIT) },
  { "promote", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_BODY, WHENCE_KIND_SPORT, 0 },
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
  { "sail", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SHIP, WHENCE_KIND_TRANSPORT, 0 },
  { "settle", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "sink", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_CONSTRUCTION, OF (CONSTRUCTION) },
  { "strike", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "suspend", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "take", "over", WHENCE_ROLE_ALONE, 0, WHENCE_KIND_APPOINTMENT, 0 },
  { "tour", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (CULTURE) | OF (SPORT) },
};

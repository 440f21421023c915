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
static const char *const performed[] = { "concert", "organ", "piano", "violin", "symphony", "anthem", "hymn", "album", "band", "orchestra", "singer", "gig", "stage", "song", NULL };
static const char *const screened[] = { "television", "tv", "series", "episode", "theatre", "opera", "video", NULL };
static const char *const matched[] = { "match", "final", "semifinal", "qualifier", "cup", "league", "championship", "tournament", "game", "season", "goal", "round", "race", NULL };
static const char *const weapons[] = { "missile", "nuclear", "bomb", "weapon", "warhead", NULL };
static const char *const opened[] = { "open", "close", "branch", NULL };
static const char *const sexual[] = { "sexual", "indecent", "victim", NULL };
static const char *const sky[] = { "moon", "mars", "lander", "rover", "probe", "spacecraft", "astronaut", "capsule", "orbit", "comet", "rocket", NULL };
static const char *const scholarly[] = { "journal", "study", "paper", "researcher", "scientist", "research", "vaccine", "patient", NULL };
static const char *const started[] = { "found", "establish", "open", NULL };

static const char *const effect[] = { "effect", NULL };
static const char *const force[] = { "force", NULL };
static const char *const posts[] = { "office", "post", "job", "government", "cabinet", "board", "ministry", NULL };
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
static const char *const cases[] = { "case", "appeal", "claim", "charge", "lawsuit", "suit", "inquest", "inquiry", "hearing", "trial", "complaint", "petition", "action", "judge", "court", NULL };
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
static const char *const recalled[] = { "car", "vehicle", "model", "product", "batch", "toy", "battery", "heater", "probe", "phone", "device", "unit", "airbag", "charger", "appliance", "stroller", NULL };
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

static const char *const hunted[] = { "search", "rescue", "hunt", NULL };
static const char *const ashes[] = { "ash", "ashes", NULL };
static const char *const kin[] = { "husband", "wife", "son", "daughter", "father", "mother", "brother", "sister", "child", "parent", "baby", "life", NULL };
static const char *const infections[] = { "case", "infection", "outbreak", "diagnosis", "measles", "cholera", "ebola", "covid", "flu", "virus", "fever", NULL };
static const char *const helms[] = { "deputy", "successor", "reins", "helm", "presidency", "chairmanship", "leadership", "control", "controls", NULL };
static const char *const staff_of[] = { "clerk", "apprentice", "partner", "trainee", "teacher", "engineer", "reporter", "manager", "director", "assistant", "lecturer", "staff", "board", "cabinet", "firm", "company", "bank", "department", "faculty", "newspaper", "ministry", "service", NULL };
static const char *const in_office[] = { "charge", "command", "post", "office", NULL };
static const char *const rings[] = { "ring", NULL };
static const char *const heritage[] = { "building", "grade", "monument", "heritage", "asset", "hall", "house", "unesco", "mill", "church", NULL };
static const char *const bills[] = { "amendment", "bill", "law", "budget", "measure", "act", "levy", "ordinance", NULL };
static const char *const deals[] = { "deal", "pact", "truce", "agreement", "accord", NULL };
static const char *const hatchets[] = { "hatchet", NULL };
static const char *const negotiating[] = { "talk", "talks", "negotiator", "negotiation", "negotiating", "bargaining", NULL };
static const char *const forts[] = { "fort", "fortress", "garrison", "citadel", "castle", "stronghold", NULL };
static const char *const races[] = { "tour", "giro", "vuelta", "stage", "bronze", "silver", "gold", "title", "trial", "jersey", "marathon", "medal", "sprint", "derby", "grand-slam", "championship", "championships", "heat", "leg", "relay", NULL };
static const char *const finish_lines[] = { "line", "finish", NULL };
static const char *const pickets[] = { "picket", NULL };
static const char *const medals[] = { "bronze", "silver", "gold", "medal", "podium", "wicket", "pole", "title", "trophy", NULL };
static const char *const doping[] = { "epo", "doping", "steroid", "anti-doping", "testosterone", NULL };
static const char *const viruses[] = { "covid", "coronavirus", "virus", "hiv", "measles", "cholera", "tuberculosis", NULL };
static const char *const fouls[] = { "tackle", "foul", "referee", "card", "minute", "penalty", NULL };
static const char *const boots[] = { "boots", "gloves", "racket", NULL };
static const char *const curtains[] = { "curtain", NULL };
static const char *const on_show[] = { "show", "display", "exhibition", NULL };
static const char *const round_years[] = { "birthday", "anniversary", "centenary", "jubilee", "bicentenary", NULL };
static const char *const renderings[] = { "reading", "concert", "recital", "performance", NULL };
static const char *const pictures[] = { "picture", "painting", "portrait", "canvas", "gallery", NULL };
static const char *const buried_things[] = { "wreck", "fossil", "skeleton", "hoard", "tomb", "manuscript", "treasure", "shipwreck", NULL };
static const char *const poles[] = { "pole", NULL };
static const char *const existence[] = { "being", "existence", NULL };
static const char *const obstacles[] = { "mountain", "mountainside", "hillside", "cliff", "pylon", NULL };
static const char *const waters[] = { "water", "flood", "wave", "tsunami", "torrent", "flame", "flames", "blaze", "mudslide", "wind", "storm", "gale", NULL };
static const char *const rails[] = { "rails", "track", "runway", NULL };
static const char *const rescuers[] = { "lifeboat", "rescuer", "coastguard", "firefighter", NULL };
static const char *const snowed[] = { "snow", "flood", "floodwater", "storm", "blizzard", "landslide", "avalanche", "drift", NULL };
static const char *const ruined[] = { "receivership", "administration", "liquidation", "bankrupt", "bust", "insolvent", "bankruptcy", "wall", NULL };
static const char *const dividends[] = { "dividend", "workforce", "staff", "job", NULL };
static const char *const raised_sums[] = { "pound", "dollar", "euro", "fund", "funds", "grand", "donation", NULL };
static const char *const currencies[] = { "pound", "dollar", "euro", "yen", "krona", "krone", "franc", "rouble", "ruble", "peso", "rupee", "lira", "currency", "share", "shares", "price", "inflation", "unemployment", NULL };
static const char *const railways[] = { "line", "railway", "route", "track", "railroad", NULL };
static const char *const roads[] = { "road", "motorway", "lane", "runway", "airport", "station", "line", "tunnel", "crossing", "street", "highway", "railway", NULL };
static const char *const airwaves[] = { "television", "tv", "radio", NULL };
static const char *const out_now[] = { "report", "findings", NULL };
static const char *const estimates[] = { "cost", "toll", "estimate", NULL };
static const char *const wedded[] = { "marriage", NULL };
static const char *const camps[] = { "camp", "auschwitz", "ghetto", "siberia", "gulag", "labour", "labor", NULL };
static const char *const held_captive[] = { "custody", "cell", "captive", "hostage", NULL };
static const char *const sanctions[] = { "sanction", "ban", "embargo", "curfew", "restriction", "measure", "tariff", NULL };
static const char *const banned_from[] = { "office", "election", "candidacy", "ballot", NULL };
static const char *const ridden[] = { "stage", "rider", "kilometre", "kilometer", "peloton", "prologue", "jersey", "cyclist", "cycling", NULL };
static const char *const judges_too[] = { "tribunal", "damages", "compensation", "judge", NULL };
static const char *const goods_seized[] = { "passport", "account", "property", "document", "computer", "shipment", "cargo", "drug", "cocaine", "heroin", "cash", "police", "customs", "officer", "asset", NULL };
static const char *const losing_control[] = { "engine", "altitude", "radar", NULL };
static const char *const pleaders[] = { "defence", "defense", "prosecution", NULL };
static const char *const ruling[] = { "ombudsman", "tribunal", "court", "judge", "jury", "coroner", NULL };
static const char *const vehicles[] = { "bus", "car", "lorry", "truck", "coach", "boat", "van", "train", "tanker", NULL };
static const char *const treated_with[] = { "kidney", "transfusion", "injection", "dose", "jab", NULL };
static const char *const chairs[] = { "professorship", "lectureship", "chair", "curacy", NULL };
static const char *const commands[] = { "command", "duty", "duties", "post", NULL };
static const char *const posts_held[] = { "partner", "member", "clerk", "apprentice", "teacher", "curate", "lecturer", NULL };
static const char *const terms[] = { "term", "tenure", "mandate", "reign", NULL };
static const char *const independent[] = { "independent", NULL };
static const char *const peace[] = { "peace", NULL };
static const char *const torpedoes[] = { "mine", "torpedo", "submarine", "u-boat", "cruiser", "convoy", NULL };
static const char *const records_set[] = { "record", "best", "lap", NULL };
static const char *const contested[] = { "race", "tournament", "championship", "final", "match", "marathon", NULL };
static const char *const filmed[] = { "film", "movie", "series", "documentary", "episode", NULL };
static const char *const on_air[] = { "air", NULL };
static const char *const dug_up[] = { "villa", "temple", "tomb", "mosaic", "grave", "skeleton", "hoard", "coin", "fossil", NULL };
static const char *const exposed[] = { "fraud", "plot", "scandal", "corruption", "theft", "ring", NULL };
static const char *const inventions[] = { "telephone", "device", "machine", "engine", "method", "technique", "prototype", "invention", "apparatus", NULL };
static const char *const extinct[] = { "extinct", NULL };
static const char *const freemen[] = { "citizen", "freeman", NULL };
static const char *const premises_moved[] = { "headquarters", "production", "plant", "factory", NULL };
static const char *const supplies[] = { "gas", "electricity", "supply", "supplies", "oil", NULL };
static const char *const called_for[] = { "calm", "restraint", "resignation", "boycott", NULL };
static const char *const silence[] = { "silence", NULL };

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
  { "award", judges_too, WHENCE_KIND_COURT },
  { "ban", doping, WHENCE_KIND_SPORT },
  { "bar", banned_from, WHENCE_KIND_POLITICS },
  { "become", citizens, WHENCE_KIND_LAW },
  { "become", posts_held, WHENCE_KIND_APPOINTMENT },
  { "become", independent, WHENCE_KIND_POLITICS },
  { "begin", diplomatic, WHENCE_KIND_POLITICS },
  { "beginning", diplomatic, WHENCE_KIND_POLITICS },
  { "bill", performed, WHENCE_KIND_CULTURE },
  { "break", limbs_broken, WHENCE_KIND_HEALTH },
  { "break", silence, WHENCE_KIND_STATEMENT },
  { "bring", cases, WHENCE_KIND_COURT },
  { "build", of_people, WHENCE_KIND_POLITICS },
  { "bury", nature, WHENCE_KIND_DISASTER },
  { "bury", hatchets, WHENCE_KIND_AGREEMENT },
  { "call", hunted, WHENCE_KIND_DISASTER },
  { "call", strikers, WHENCE_KIND_PROTEST },
  { "call", elected, WHENCE_KIND_ELECTION },
  { "call", called_for, WHENCE_KIND_STATEMENT },
  { "cancel", services, WHENCE_KIND_TRANSPORT },
  { "ceasefire", broken, WHENCE_KIND_WAR },
  { "charge", in_hand, WHENCE_KIND_APPOINTMENT },
  { "charge", sums, WHENCE_KIND_BUSINESS },
  { "climb", climbed, WHENCE_KIND_SPORT },
  { "close", borders, WHENCE_KIND_POLITICS },
  { "close", staged, WHENCE_KIND_CULTURE },
  { "close", roads, WHENCE_KIND_TRANSPORT },
  { "come", force, WHENCE_KIND_LAW },
  { "come", existence, WHENCE_KIND_FOUNDING },
  { "come", out_now, WHENCE_KIND_STATEMENT },
  { "concede", contests, WHENCE_KIND_ELECTION },
  { "concede", goals_of_sport, WHENCE_KIND_SPORT },
  { "confirm", infections, WHENCE_KIND_HEALTH },
  { "count", ballots, WHENCE_KIND_ELECTION },
  { "court", courts, WHENCE_KIND_SPORT },
  { "crash", of_markets, WHENCE_KIND_ECONOMY },
  { "cross", of_arms, WHENCE_KIND_WAR },
  { "cross", pickets, WHENCE_KIND_PROTEST },
  { "cross", finish_lines, WHENCE_KIND_SPORT },
  { "cut", snowed, WHENCE_KIND_DISASTER },
  { "cut", dividends, WHENCE_KIND_BUSINESS },
  { "cut", supplies, WHENCE_KIND_TRADE },
  { "declare", sovereign, WHENCE_KIND_POLITICS },
  { "declare", insolvent, WHENCE_KIND_BUSINESS },
  { "declare", at_war, WHENCE_KIND_WAR },
  { "declare", of_emergency, WHENCE_KIND_LAW },
  { "declare", as_elected, WHENCE_KIND_ELECTION },
  { "declare", extinct, WHENCE_KIND_SCIENCE },
  { "decline", awards, WHENCE_KIND_AWARD },
  { "decorate", honoured, WHENCE_KIND_AWARD },
  { "defeat", matched, WHENCE_KIND_SPORT },
  { "defeat", elected, WHENCE_KIND_ELECTION },
  { "deliver", petitions, WHENCE_KIND_PROTEST },
  { "demonstrate", inventions, WHENCE_KIND_SCIENCE },
  { "deport", camps, WHENCE_KIND_WAR },
  { "discover", finds, WHENCE_KIND_OTHER },
  { "dismiss", cases, WHENCE_KIND_COURT },
  { "dissolve", wedded, WHENCE_KIND_MARRIAGE },
  { "drop", from_school, WHENCE_KIND_EDUCATION },
  { "drug", dealing, WHENCE_KIND_CRIME },
  { "electrify", railways, WHENCE_KIND_TRANSPORT },
  { "emergency", wards, WHENCE_KIND_HEALTH },
  { "end", terms, WHENCE_KIND_APPOINTMENT },
  { "enter", in_service, WHENCE_KIND_TRANSPORT },
  { "enter", ruined, WHENCE_KIND_BUSINESS },
  { "establish", diplomatic, WHENCE_KIND_POLITICS },
  { "evacuate", of_arms, WHENCE_KIND_WAR },
  { "excavate", dug_up, WHENCE_KIND_SCIENCE },
  { "expel", from_school, WHENCE_KIND_EDUCATION },
  { "face", cases, WHENCE_KIND_COURT },
  { "fall", sick, WHENCE_KIND_HEALTH },
  { "fall", heights, WHENCE_KIND_DISASTER },
  { "fall", currencies, WHENCE_KIND_ECONOMY },
  { "find", verdicts, WHENCE_KIND_COURT },
  { "find", dead, WHENCE_KIND_DEATH },
  { "find", alive, WHENCE_KIND_DISASTER },
  { "find", buried_things, WHENCE_KIND_SCIENCE },
  { "finish", placings, WHENCE_KIND_SPORT },
  { "fire", gas, WHENCE_KIND_PROTEST },
  { "fly", sky, WHENCE_KIND_SCIENCE },
  { "fly", obstacles, WHENCE_KIND_DISASTER },
  { "fly", wards, WHENCE_KIND_HEALTH },
  { "form", firms, WHENCE_KIND_FOUNDING },
  { "game", screened, WHENCE_KIND_CULTURE },
  { "give", honoured, WHENCE_KIND_AWARD },
  { "give", renderings, WHENCE_KIND_CULTURE },
  { "give", treated_with, WHENCE_KIND_HEALTH },
  { "go", missing, WHENCE_KIND_DISASTER },
  { "go", curtains, WHENCE_KIND_CULTURE },
  { "go", on_show, WHENCE_KIND_CULTURE },
  { "go", ruined, WHENCE_KIND_BUSINESS },
  { "go", airwaves, WHENCE_KIND_STATEMENT },
  { "go", strikers, WHENCE_KIND_PROTEST },
  { "go", on_air, WHENCE_KIND_CULTURE },
  { "hand", petitions, WHENCE_KIND_PROTEST },
  { "hand", helms, WHENCE_KIND_APPOINTMENT },
  { "hang", boots, WHENCE_KIND_SPORT },
  { "hang", pictures, WHENCE_KIND_CULTURE },
  { "hit", arms, WHENCE_KIND_WAR },
  { "hit", nature, WHENCE_KIND_DISASTER },
  { "hold", held_captive, WHENCE_KIND_COURT },
  { "hold", forts, WHENCE_KIND_WAR },
  { "issue", wished, WHENCE_KIND_STATEMENT },
  { "join", players, WHENCE_KIND_SPORT },
  { "join", leagues, WHENCE_KIND_AGREEMENT },
  { "join", bourses, WHENCE_KIND_BUSINESS },
  { "join", staff_of, WHENCE_KIND_APPOINTMENT },
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
  { "leave", rails, WHENCE_KIND_DISASTER },
  { "lift", sanctions, WHENCE_KIND_LAW },
  { "list", heritage, WHENCE_KIND_LAW },
  { "lose", with_hands, WHENCE_KIND_DISASTER },
  { "lose", jobs, WHENCE_KIND_BUSINESS },
  { "lose", matched, WHENCE_KIND_SPORT },
  { "lose", elected, WHENCE_KIND_ELECTION },
  { "lose", sums, WHENCE_KIND_BUSINESS },
  { "lose", kin, WHENCE_KIND_DEATH },
  { "lose", losing_control, WHENCE_KIND_DISASTER },
  { "make", honoured, WHENCE_KIND_AWARD },
  { "make", peace, WHENCE_KIND_AGREEMENT },
  { "make", freemen, WHENCE_KIND_AWARD },
  { "march", of_arms, WHENCE_KIND_WAR },
  { "mark", round_years, WHENCE_KIND_CULTURE },
  { "move", premises_moved, WHENCE_KIND_BUSINESS },
  { "occupy", occupiers, WHENCE_KIND_PROTEST },
  { "office", opened, WHENCE_KIND_BUSINESS },
  { "open", fire, WHENCE_KIND_WAR },
  { "open", staged, WHENCE_KIND_CULTURE },
  { "open", borders, WHENCE_KIND_POLITICS },
  { "open", cases, WHENCE_KIND_COURT },
  { "operate", surgical, WHENCE_KIND_HEALTH },
  { "order", orders_of_merit, WHENCE_KIND_AWARD },
  { "overturn", vehicles, WHENCE_KIND_DISASTER },
  { "pass", away, WHENCE_KIND_DEATH },
  { "pay", tributes, WHENCE_KIND_STATEMENT },
  { "pick", prizes, WHENCE_KIND_AWARD },
  { "place", ruined, WHENCE_KIND_BUSINESS },
  { "play", performed, WHENCE_KIND_CULTURE },
  { "post", accounts, WHENCE_KIND_BUSINESS },
  { "present", awards, WHENCE_KIND_AWARD },
  { "proclaim", realms, WHENCE_KIND_FOUNDING },
  { "publish", scholarly, WHENCE_KIND_SCIENCE },
  { "publish", accounts, WHENCE_KIND_BUSINESS },
  { "publish", findings, WHENCE_KIND_STATEMENT },
  { "pull", contested, WHENCE_KIND_SPORT },
  { "pull", of_arms, WHENCE_KIND_WAR },
  { "put", in_office, WHENCE_KIND_APPOINTMENT },
  { "put", wished, WHENCE_KIND_STATEMENT },
  { "put", estimates, WHENCE_KIND_STATEMENT },
  { "qualify", professions, WHENCE_KIND_EDUCATION },
  { "question", police_too, WHENCE_KIND_COURT },
  { "race", elected, WHENCE_KIND_ELECTION },
  { "race", matched, WHENCE_KIND_SPORT },
  { "raid", police, WHENCE_KIND_COURT },
  { "raise", raised_sums, WHENCE_KIND_BUSINESS },
  { "rally", of_markets, WHENCE_KIND_ECONOMY },
  { "rally", elected, WHENCE_KIND_ELECTION },
  { "reach", climbed, WHENCE_KIND_SPORT },
  { "reach", rescuers, WHENCE_KIND_DISASTER },
  { "reach", poles, WHENCE_KIND_SCIENCE },
  { "recall", envoys, WHENCE_KIND_POLITICS },
  { "recall", recalled, WHENCE_KIND_BUSINESS },
  { "refuse", applications, WHENCE_KIND_LAW },
  { "register", firms, WHENCE_KIND_FOUNDING },
  { "reject", applications, WHENCE_KIND_LAW },
  { "release", captive, WHENCE_KIND_COURT },
  { "release", told, WHENCE_KIND_STATEMENT },
  { "release", accounts, WHENCE_KIND_BUSINESS },
  { "relieve", commands, WHENCE_KIND_APPOINTMENT },
  { "reopen", borders, WHENCE_KIND_POLITICS },
  { "report", accounts, WHENCE_KIND_BUSINESS },
  { "rest", pleaders, WHENCE_KIND_COURT },
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
  { "return", negotiating, WHENCE_KIND_TALKS },
  { "round", parleys, WHENCE_KIND_TALKS },
  { "round", rounds, WHENCE_KIND_ELECTION },
  { "rule", ruling, WHENCE_KIND_COURT },
  { "run", offices, WHENCE_KIND_ELECTION },
  { "run", staged, WHENCE_KIND_CULTURE },
  { "sale", moved, WHENCE_KIND_BUSINESS },
  { "scatter", ashes, WHENCE_KIND_DEATH },
  { "school", started, WHENCE_KIND_FOUNDING },
  { "season", screened, WHENCE_KIND_CULTURE },
  { "seize", goods_seized, WHENCE_KIND_COURT },
  { "send", fouls, WHENCE_KIND_SPORT },
  { "set", fire, WHENCE_KIND_DISASTER },
  { "set", up, WHENCE_KIND_FOUNDING },
  { "set", records_set, WHENCE_KIND_SPORT },
  { "settle", cases, WHENCE_KIND_COURT },
  { "settle", quarrels, WHENCE_KIND_AGREEMENT },
  { "shake", deals, WHENCE_KIND_AGREEMENT },
  { "shoot", dead, WHENCE_KIND_DEATH },
  { "shoot", down, WHENCE_KIND_WAR },
  { "shoot", aloft, WHENCE_KIND_WAR },
  { "shoot", filmed, WHENCE_KIND_CULTURE },
  { "shooting", filmed, WHENCE_KIND_CULTURE },
  { "shut", borders, WHENCE_KIND_POLITICS },
  { "sink", torpedoes, WHENCE_KIND_WAR },
  { "sit", negotiating, WHENCE_KIND_TALKS },
  { "stand", offices, WHENCE_KIND_ELECTION },
  { "step", down, WHENCE_KIND_APPOINTMENT },
  { "strike", warlike, WHENCE_KIND_WAR },
  { "strike", lightning, WHENCE_KIND_DISASTER },
  { "strike", those_who_work, WHENCE_KIND_PROTEST },
  { "summit", climbed, WHENCE_KIND_SPORT },
  { "surrender", trophies, WHENCE_KIND_SPORT },
  { "surrender", goods_seized, WHENCE_KIND_COURT },
  { "suspend", services, WHENCE_KIND_TRANSPORT },
  { "sweep", away, WHENCE_KIND_DISASTER },
  { "sweep", waters, WHENCE_KIND_DISASTER },
  { "take", effect, WHENCE_KIND_LAW },
  { "take", streets, WHENCE_KIND_PROTEST },
  { "take", bribes, WHENCE_KIND_CRIME },
  { "take", of_arms, WHENCE_KIND_WAR },
  { "take", medals, WHENCE_KIND_SPORT },
  { "take", chairs, WHENCE_KIND_APPOINTMENT },
  { "tear", limbs_broken, WHENCE_KIND_HEALTH },
  { "test", weapons, WHENCE_KIND_DRILL },
  { "test", doping, WHENCE_KIND_SPORT },
  { "test", viruses, WHENCE_KIND_HEALTH },
  { "throw", cases, WHENCE_KIND_COURT },
  { "throw", rings, WHENCE_KIND_ELECTION },
  { "tour", gear, WHENCE_KIND_CULTURE },
  { "tour", ridden, WHENCE_KIND_SPORT },
  { "trial", medical, WHENCE_KIND_SCIENCE },
  { "trial", ridden, WHENCE_KIND_SPORT },
  { "uncover", exposed, WHENCE_KIND_CRIME },
  { "university", started, WHENCE_KIND_FOUNDING },
  { "unveil", wares, WHENCE_KIND_BUSINESS },
  { "victory", elected, WHENCE_KIND_ELECTION },
  { "victory", of_arms, WHENCE_KIND_WAR },
  { "vote", motions, WHENCE_KIND_POLITICS },
  { "vote", strikers, WHENCE_KIND_PROTEST },
  { "vote", bills, WHENCE_KIND_LAW },
  { "walk", out, WHENCE_KIND_PROTEST },
  { "war", of_trade, WHENCE_KIND_TRADE },
  { "wash", away, WHENCE_KIND_DISASTER },
  { "win", votes, WHENCE_KIND_ELECTION },
  { "win", prizes, WHENCE_KIND_AWARD },
  { "win", races, WHENCE_KIND_SPORT },
};

/* What a verb tells of by who does it and what it is done to. */
#define BUILT (WHENCE_SORT_SITE | WHENCE_SORT_PLACE)

#define OF(kind) (1u << WHENCE_KIND_##kind)
/* What comes and goes, and pays no visit: trains, letters, goods, money. */
#define THINGS (OF (TRANSPORT) | OF (TRADE) | OF (STATEMENT) | OF (BUSINESS) | OF (ECONOMY) | OF (CULTURE) | OF (SCIENCE) | OF (HEALTH) | OF (LAW))

static const WhenceRoleRow roles_of[] = {
  { "abolish", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_POLITICS, OF (POLITICS) },
  { "acquire", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_WORK, WHENCE_KIND_CULTURE, 0 },
  { "add", NULL, WHENCE_ROLE_DONE, BUILT, WHENCE_KIND_CONSTRUCTION, 0 },
  { "add", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "appear", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_OTHER, 0 },
  { "arrive", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, THINGS },
  { "block", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (DISASTER) | OF (COURT) | OF (POLITICS) | OF (LAW) },
  { "block", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_LAW, WHENCE_KIND_LAW, 0 },
  { "block", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_LAW, OF (LAW) | OF (BUSINESS) | OF (AGREEMENT) | OF (ELECTION) | OF (TRADE) | OF (ECONOMY) },
  { "build", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_BUSINESS, 0 },
  { "burst", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_CRIME, 0 },
  { "clear", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_COURT, 0 },
  { "climb", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_SPORT, 0 },
  { "collapse", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (POLITICS) | OF (ECONOMY) | OF (BUSINESS) | OF (TALKS) | OF (AGREEMENT) | OF (COURT) | OF (TRADE) },
  { "come", "back", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "come", "down", WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "come", "home", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "conclude", NULL, WHENCE_ROLE_THAT, 0, WHENCE_KIND_STATEMENT, 0 },
  { "cross", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_SPORT, OF (SPORT) },
  { "cross", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (TRANSPORT) },
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
  { "leave", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, THINGS },
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
  { "recover", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (ECONOMY) | OF (BUSINESS) | OF (TRADE) },
  { "recover", NULL, WHENCE_ROLE_ALONE, 0, WHENCE_KIND_HEALTH, 0 },
  { "release", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_COURT, 0 },
  { "release", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_PERSON, WHENCE_KIND_OTHER, 0 },
  { "replace", NULL, WHENCE_ROLE_DONE, BUILT | WHENCE_SORT_MATTER | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT, WHENCE_KIND_CONSTRUCTION, 0 },
  { "report", NULL, WHENCE_ROLE_PASSIVE, 0, WHENCE_KIND_OF_NOUN, OF (HEALTH) | OF (DISASTER) | OF (CRIME) },
  { "return", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, THINGS },
  { "return", "home", WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "return", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "return", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_OTHER, 0 },
  { "return", NULL, WHENCE_ROLE_DOER, BUILT | WHENCE_SORT_WORK | WHENCE_SORT_MATTER | WHENCE_SORT_EVENT | WHENCE_SORT_LAW, WHENCE_KIND_OTHER, 0 },
  { "rule", NULL, WHENCE_ROLE_THAT, 0, WHENCE_KIND_COURT, 0 },
  { "sail", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_SHIP, WHENCE_KIND_TRANSPORT, 0 },
  { "settle", NULL, WHENCE_ROLE_DOER, WHENCE_SORT_PERSON, WHENCE_KIND_VISIT, 0 },
  { "sink", NULL, WHENCE_ROLE_DONE, 0, WHENCE_KIND_CONSTRUCTION, OF (CONSTRUCTION) },
  { "start", NULL, WHENCE_ROLE_DONE, WHENCE_SORT_BODY, WHENCE_KIND_FOUNDING, 0 },
  { "strike", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_DISASTER, OF (TRANSPORT) },
  { "suspend", NULL, WHENCE_ROLE_PASSIVE, WHENCE_SORT_PERSON, WHENCE_KIND_APPOINTMENT, 0 },
  { "take", "over", WHENCE_ROLE_ALONE, 0, WHENCE_KIND_APPOINTMENT, 0 },
  { "tour", NULL, WHENCE_ROLE_DOER, 0, WHENCE_KIND_OF_NOUN, OF (CULTURE) | OF (SPORT) },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words of several kinds, and the words beside them that tell which it is; for whence-english-kinds.c alone. */
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
static const char *const told[] = { "data", "figure", "statement", "report", "name", "footage", "transcript", "image", "photograph", "detail", "document", "statistics", NULL };
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
static const char *const infections[] = { "case", "infection", "outbreak", "diagnosis", "measles", "cholera", "ebola", "covid", "flu", "virus", "fever", "smallpox", "typhoid", "polio", "tuberculosis", NULL };
static const char *const helms[] = { "deputy", "successor", "reins", "helm", "presidency", "chairmanship", "leadership", "control", "controls", NULL };
static const char *const staff_of[] = { "clerk", "apprentice", "partner", "trainee", "teacher", "engineer", "reporter", "manager", "director", "assistant", "lecturer", "staff", "board", "cabinet", "firm", "company", "bank", "department", "faculty", "newspaper", "ministry", "service", "airline", "hospital", "agency", "laboratory", "museum", NULL };
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
static const char *const rails[] = { "rails", "track", "runway", "road", "carriageway", NULL };
static const char *const rescuers[] = { "lifeboat", "rescuer", "coastguard", "firefighter", NULL };
static const char *const snowed[] = { "snow", "flood", "floodwater", "storm", "blizzard", "landslide", "avalanche", "drift", NULL };
static const char *const ruined[] = { "receivership", "administration", "liquidation", "bankrupt", "bust", "insolvent", "bankruptcy", "wall", "examinership", NULL };
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
static const char *const losing_control[] = { "engine", "altitude", "radar", "contact", NULL };
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
static const char *const dug_up[] = { "villa", "temple", "tomb", "mosaic", "grave", "skeleton", "hoard", "coin", "fossil", "bone", "skull", "treasure", "artefact", "artifact", NULL };
static const char *const exposed[] = { "fraud", "plot", "scandal", "corruption", "theft", "ring", NULL };
static const char *const inventions[] = { "telephone", "device", "machine", "engine", "method", "technique", "prototype", "invention", "apparatus", NULL };
static const char *const extinct[] = { "extinct", NULL };
static const char *const freemen[] = { "citizen", "freeman", NULL };
static const char *const premises_moved[] = { "headquarters", "production", "plant", "factory", NULL };
static const char *const supplies[] = { "gas", "electricity", "supply", "supplies", "oil", NULL };
static const char *const called_for[] = { "calm", "restraint", "resignation", "boycott", NULL };
static const char *const silence[] = { "silence", NULL };
static const char *const museums[] = { "museum", "gallery", "library", "archive", "kunsthalle", "pinakothek", "collection", NULL };
static const char *const benches[] = { "court", "courtroom", "magistrate", "judge", "tribunal", "coroner", NULL };
static const char *const convicted[] = { "conviction", "convict", "court", "guilty", "common", "grievous", "victim", NULL };
static const char *const sackings[] = { "capture", "sack", "pillage", "plunder", "loot", "raid", NULL };
static const char *const buried_for_good[] = { "garden", "cable", "pipe", "waste", "treasure", "hoard", "crate", "landfill", "rubbish", "capsule", NULL };
static const char *const besiegers[] = { "tank", "armoured", "armored", "troops", "soldier", "army", "rebel", "fighter", "gunboat", NULL };
static const char *const on_sale[] = { "sale", "auction", "hammer", NULL };
static const char *const conferring[] = { "call", "webcast", "teleconference", NULL };
static const char *const workforce[] = { "worker", "workforce", "employee", "staff", "labourer", NULL };
static const char *const driven_off[] = { "army", "troops", "soldier", "force", "battle", "offensive", "counter-attack", "attack", "invader", "garrison", "cavalry", "infantry", "tank", "fleet", "regiment", "corps", "rebel", "guerrilla", "enemy", NULL };
static const char *const machinery[] = { "engine", "brake", "pump", "generator", "parachute", "rudder", "gearbox", "cable", "transformer", "valve", "weld", "steering", "hydraulics", NULL };
static const char *const bodies[] = { "body", "corpse", "remains", "skeleton", NULL };
static const char *const torched[] = { "burnt", "burned", "burnt-out", "torched", "dumped", "ransacked", NULL };
static const char *const attics[] = { "attic", "loft", "drawer", "archive", "trunk", NULL };
static const char *const bombs[] = { "bomb", "grenade", "explosive", NULL };
static const char *const forces[] = { "army", "troops", "soldier", "militia", "guerrilla", "rebel", "navy", NULL };
static const char *const silences[] = { "silence", "vigil", "mourning", "requiem", NULL };
static const char *const inquiries[] = { "inquiry", "investigation", "probe", NULL };
static const char *const court_cases[] = { "court", "lawsuit", "appeal", "libel", "tribunal", "judge", NULL };
static const char *const far_off[] = { "spacecraft", "lander", "probe", "satellite", "rover", "orbiter", NULL };
static const char *const crowds[] = { "thousands", "protester", "demonstrator", "student", "worker", "striker", "miner", "supporter", "suffragette", "campaigner", "crowd", "placard", "banner", "against", NULL };
static const char *const fairs[] = { "fair", "exposition", "salon", "bravery", "gallantry", "valour", "courage", "academy", NULL };
static const char *const expeditionary[] = { "peacekeeping", "troops", "soldier", "military", "combat", "nato", "army", "bombing", NULL };
static const char *const legations[] = { "trade", "diplomatic", "fact-finding", "embassy", "envoy", "delegation", NULL };
static const char *const rewards[] = { "reward", NULL };
static const char *const runways[] = { "runway", "strip", "airstrip", "buffers", NULL };
static const char *const leagues_of[] = { "league", "division", "club", "season", "premiership", "relegation", "play-off", "championship", "tier", "clinch", "seal", NULL };
static const char *const offers[] = { "bid", "takeover", "acquisition", NULL };
static const char *const phoned_in[] = { "available", "webcast", "call", "dial", "telephone", NULL };
static const char *const shoals[] = { "aground", "ashore", "reef", "sandbank", "shoal", NULL };
static const char *const far_south[] = { "antarctic", "antarctica", "arctic", NULL };
static const char *const slopes[] = { "embankment", "cutting", "hillside", "slope", "cliff", NULL };
static const char *const halters[] = { "police", "patrol", "customs", "coastguard", "officer", "border", "trooper", NULL };
static const char *const robbed_of[] = { "safe", "till", "strongroom", "vault", "jeweller", "showcase", NULL };
static const char *const rules_of[] = { "rule", "law", "regulation", "control", "restriction", "sanction", "curb", NULL };
static const char *const tours_ridden[] = { "de", NULL };
static const char *const memorials[] = { "tablet", "plaque", "memorial", "statue", "bust", "portrait", "monument", "window", "cenotaph", "sculpture", "mural", NULL };
static const char *const moneys[] = { "money", "fund", "funds", "subsidy", "credits", "pound", NULL };
static const char *const doors[] = { "door", "room", NULL };
static const char *const court_wins[] = { "lawsuit", "appeal", "libel", "damages", "injunction", "compensation", NULL };
static const char *const longer_works[] = { "platform", "runway", "pier", "jetty", "quay", "bridge", "lock", "dock", "breakwater", NULL };
static const char *const machine[] = { "machine", NULL };
static const char *const dropped_dead[] = { "dead", NULL };
static const char *const built_parts[] = { "wing", "tower", "spire", "nave", "dome", "extension", "bridge", "road", "tunnel", "hall", "church", "house", "building", "line", "railway", NULL };
static const char *const men_landed[] = { "men", NULL };
static const char *const clubs[] = { "club", "squad", NULL };
static const char *const drilled_for[] = { "core", "ice", "sediment", NULL };
static const char *const wells[] = { "oil", "gas", "well", NULL };
static const char *const clinics[] = { "hospital", "ward", "clinic", "infirmary", "hospice", "sanatorium", NULL };
static const char *const committees[] = { "committee", "council", "parliament", "synod", "chamber", "assembly", NULL };
static const char *const terms_agreed[] = { "terms", NULL };
static const char *const households[] = { "family", "couple", "parents", "household", NULL };
static const char *const alight[] = { "alight", "ablaze", NULL };
static const char *const ships_left[] = { "ship", "vessel", "boat", "lifeboat", NULL };
static const char *const moorings[] = { "mooring", NULL };
static const char *const vandals[] = { "vandal", "thief", "burglar", "intruder", "gang", NULL };
static const char *const suffrage[] = { "vote", NULL };
static const char *const yards[] = { "yard", "shipyard", "factory", "works", "slipway", NULL };
static const char *const offers_made[] = { "offer", "terms", "deal", "proposal", NULL };
static const char *const disclaimers[] = { "spokesman", "spokeswoman", "spokesperson", "allegation", "rumour", "criticism", "accusation", NULL };
static const char *const chambers[] = { "chamber", "parliament", "opposition", "lawmaker", NULL };
static const char *const fences[] = { "fence", "hurdle", NULL };
static const char *const works_finished[] = { "book", "novel", "symphony", "opera", "painting", "score", "manuscript", "poem", "portrait", NULL };
static const char *const passengers[] = { "passenger", NULL };
static const char *const engagements_fought[] = { "naval", "military", "army", "force", "troops", "legion", "enemy", "battle", NULL };

static const WhenceBesideRow besides[] = {
  { "abandon", ships_left, WHENCE_KIND_DISASTER },
  { "accept", awards, WHENCE_KIND_AWARD },
  { "accept", offers_made, WHENCE_KIND_AGREEMENT },
  { "acquire", museums, WHENCE_KIND_CULTURE },
  { "adjourn", cases, WHENCE_KIND_COURT },
  { "admit", wards, WHENCE_KIND_HEALTH },
  { "admit", schools, WHENCE_KIND_EDUCATION },
  { "agree", verdicts, WHENCE_KIND_COURT },
  { "appeal", help, WHENCE_KIND_STATEMENT },
  { "appear", benches, WHENCE_KIND_COURT },
  { "appoint", honoured, WHENCE_KIND_AWARD },
  { "assault", sexual, WHENCE_KIND_CRIME },
  { "assault", convicted, WHENCE_KIND_CRIME },
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
  { "break", moorings, WHENCE_KIND_DISASTER },
  { "bring", cases, WHENCE_KIND_COURT },
  { "build", of_people, WHENCE_KIND_POLITICS },
  { "burn", of_arms, WHENCE_KIND_WAR },
  { "burn", sackings, WHENCE_KIND_WAR },
  { "bury", nature, WHENCE_KIND_DISASTER },
  { "bury", hatchets, WHENCE_KIND_AGREEMENT },
  { "bury", buried_for_good, WHENCE_KIND_OTHER },
  { "call", hunted, WHENCE_KIND_DISASTER },
  { "call", strikers, WHENCE_KIND_PROTEST },
  { "call", elected, WHENCE_KIND_ELECTION },
  { "call", called_for, WHENCE_KIND_STATEMENT },
  { "cancel", services, WHENCE_KIND_TRANSPORT },
  { "ceasefire", broken, WHENCE_KIND_WAR },
  { "charge", in_hand, WHENCE_KIND_APPOINTMENT },
  { "charge", sums, WHENCE_KIND_BUSINESS },
  { "circle", besiegers, WHENCE_KIND_WAR },
  { "cite", police_too, WHENCE_KIND_COURT },
  { "climb", climbed, WHENCE_KIND_SPORT },
  { "close", borders, WHENCE_KIND_POLITICS },
  { "close", staged, WHENCE_KIND_CULTURE },
  { "close", roads, WHENCE_KIND_TRANSPORT },
  { "close", clinics, WHENCE_KIND_HEALTH },
  { "come", force, WHENCE_KIND_LAW },
  { "come", existence, WHENCE_KIND_FOUNDING },
  { "come", out_now, WHENCE_KIND_STATEMENT },
  { "come", on_sale, WHENCE_KIND_TRADE },
  { "come", terms_agreed, WHENCE_KIND_AGREEMENT },
  { "complete", works_finished, WHENCE_KIND_CULTURE },
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
  { "declare", benches, WHENCE_KIND_COURT },
  { "decline", awards, WHENCE_KIND_AWARD },
  { "decorate", honoured, WHENCE_KIND_AWARD },
  { "defeat", matched, WHENCE_KIND_SPORT },
  { "defeat", elected, WHENCE_KIND_ELECTION },
  { "deliver", petitions, WHENCE_KIND_PROTEST },
  { "demonstrate", inventions, WHENCE_KIND_SCIENCE },
  { "deport", camps, WHENCE_KIND_WAR },
  { "dig", dug_up, WHENCE_KIND_SCIENCE },
  { "discover", finds, WHENCE_KIND_OTHER },
  { "discuss", conferring, WHENCE_KIND_MEETING },
  { "dismiss", disclaimers, WHENCE_KIND_STATEMENT },
  { "dismiss", cases, WHENCE_KIND_COURT },
  { "dismiss", workforce, WHENCE_KIND_BUSINESS },
  { "dissolve", wedded, WHENCE_KIND_MARRIAGE },
  { "drill", drilled_for, WHENCE_KIND_SCIENCE },
  { "drill", wells, WHENCE_KIND_BUSINESS },
  { "drive", driven_off, WHENCE_KIND_WAR },
  { "drop", from_school, WHENCE_KIND_EDUCATION },
  { "drug", dealing, WHENCE_KIND_CRIME },
  { "ease", sanctions, WHENCE_KIND_LAW },
  { "electrify", railways, WHENCE_KIND_TRANSPORT },
  { "embark", of_arms, WHENCE_KIND_WAR },
  { "emergency", wards, WHENCE_KIND_HEALTH },
  { "end", terms, WHENCE_KIND_APPOINTMENT },
  { "engagement", engagements_fought, WHENCE_KIND_WAR },
  { "enter", in_service, WHENCE_KIND_TRANSPORT },
  { "enter", ruined, WHENCE_KIND_BUSINESS },
  { "establish", diplomatic, WHENCE_KIND_POLITICS },
  { "evacuate", of_arms, WHENCE_KIND_WAR },
  { "excavate", dug_up, WHENCE_KIND_SCIENCE },
  { "expel", from_school, WHENCE_KIND_EDUCATION },
  { "extend", railways, WHENCE_KIND_TRANSPORT },
  { "face", cases, WHENCE_KIND_COURT },
  { "fail", machinery, WHENCE_KIND_DISASTER },
  { "fall", dropped_dead, WHENCE_KIND_DEATH },
  { "fall", sick, WHENCE_KIND_HEALTH },
  { "fall", heights, WHENCE_KIND_DISASTER },
  { "fall", currencies, WHENCE_KIND_ECONOMY },
  { "fall", forts, WHENCE_KIND_WAR },
  { "fall", fences, WHENCE_KIND_SPORT },
  { "find", verdicts, WHENCE_KIND_COURT },
  { "find", dead, WHENCE_KIND_DEATH },
  { "find", alive, WHENCE_KIND_DISASTER },
  { "find", bodies, WHENCE_KIND_DEATH },
  { "find", attics, WHENCE_KIND_CULTURE },
  { "find", buried_things, WHENCE_KIND_SCIENCE },
  { "find", torched, WHENCE_KIND_CRIME },
  { "finish", works_finished, WHENCE_KIND_CULTURE },
  { "finish", placings, WHENCE_KIND_SPORT },
  { "finish", built_parts, WHENCE_KIND_CONSTRUCTION },
  { "fire", gas, WHENCE_KIND_PROTEST },
  { "fly", sky, WHENCE_KIND_SCIENCE },
  { "fly", obstacles, WHENCE_KIND_DISASTER },
  { "fly", wards, WHENCE_KIND_HEALTH },
  { "fly", rescuers, WHENCE_KIND_DISASTER },
  { "fly", passengers, WHENCE_KIND_TRANSPORT },
  { "form", firms, WHENCE_KIND_FOUNDING },
  { "game", screened, WHENCE_KIND_CULTURE },
  { "give", honoured, WHENCE_KIND_AWARD },
  { "give", renderings, WHENCE_KIND_CULTURE },
  { "give", treated_with, WHENCE_KIND_HEALTH },
  { "give", chairs, WHENCE_KIND_APPOINTMENT },
  { "give", suffrage, WHENCE_KIND_LAW },
  { "give", awards, WHENCE_KIND_AWARD },
  { "go", missing, WHENCE_KIND_DISASTER },
  { "go", curtains, WHENCE_KIND_CULTURE },
  { "go", on_show, WHENCE_KIND_CULTURE },
  { "go", ruined, WHENCE_KIND_BUSINESS },
  { "go", airwaves, WHENCE_KIND_STATEMENT },
  { "go", strikers, WHENCE_KIND_PROTEST },
  { "go", on_air, WHENCE_KIND_CULTURE },
  { "go", bombs, WHENCE_KIND_WAR },
  { "gun", machine, WHENCE_KIND_WAR },
  { "hand", petitions, WHENCE_KIND_PROTEST },
  { "hand", helms, WHENCE_KIND_APPOINTMENT },
  { "hang", boots, WHENCE_KIND_SPORT },
  { "hang", pictures, WHENCE_KIND_CULTURE },
  { "harass", forces, WHENCE_KIND_WAR },
  { "hit", arms, WHENCE_KIND_WAR },
  { "hit", nature, WHENCE_KIND_DISASTER },
  { "hold", silences, WHENCE_KIND_CULTURE },
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
  { "land", men_landed, WHENCE_KIND_WAR },
  { "landslide", elected, WHENCE_KIND_ELECTION },
  { "launch", societies, WHENCE_KIND_FOUNDING },
  { "launch", arms, WHENCE_KIND_WAR },
  { "lead", away, WHENCE_KIND_COURT },
  { "lead", climbed, WHENCE_KIND_SPORT },
  { "lead", inquiries, WHENCE_KIND_OTHER },
  { "leave", clubs, WHENCE_KIND_SPORT },
  { "leave", posts, WHENCE_KIND_APPOINTMENT },
  { "leave", halls, WHENCE_KIND_COURT },
  { "leave", leagues, WHENCE_KIND_AGREEMENT },
  { "leave", sky, WHENCE_KIND_SCIENCE },
  { "leave", rails, WHENCE_KIND_DISASTER },
  { "leave", yards, WHENCE_KIND_BUSINESS },
  { "lengthen", longer_works, WHENCE_KIND_CONSTRUCTION },
  { "lift", sanctions, WHENCE_KIND_LAW },
  { "list", cases, WHENCE_KIND_COURT },
  { "list", heritage, WHENCE_KIND_LAW },
  { "loosen", sanctions, WHENCE_KIND_LAW },
  { "lose", court_cases, WHENCE_KIND_COURT },
  { "lose", with_hands, WHENCE_KIND_DISASTER },
  { "lose", jobs, WHENCE_KIND_BUSINESS },
  { "lose", matched, WHENCE_KIND_SPORT },
  { "lose", elected, WHENCE_KIND_ELECTION },
  { "lose", sums, WHENCE_KIND_BUSINESS },
  { "lose", kin, WHENCE_KIND_DEATH },
  { "lose", far_off, WHENCE_KIND_SCIENCE },
  { "lose", losing_control, WHENCE_KIND_DISASTER },
  { "make", honoured, WHENCE_KIND_AWARD },
  { "make", peace, WHENCE_KIND_AGREEMENT },
  { "make", freemen, WHENCE_KIND_AWARD },
  { "march", of_arms, WHENCE_KIND_WAR },
  { "march", crowds, WHENCE_KIND_PROTEST },
  { "mark", round_years, WHENCE_KIND_CULTURE },
  { "medal", fairs, WHENCE_KIND_AWARD },
  { "mission", expeditionary, WHENCE_KIND_WAR },
  { "mission", legations, WHENCE_KIND_POLITICS },
  { "move", premises_moved, WHENCE_KIND_BUSINESS },
  { "move", households, WHENCE_KIND_VISIT },
  { "occupy", occupiers, WHENCE_KIND_PROTEST },
  { "offer", rewards, WHENCE_KIND_CRIME },
  { "office", opened, WHENCE_KIND_BUSINESS },
  { "open", fire, WHENCE_KIND_WAR },
  { "open", staged, WHENCE_KIND_CULTURE },
  { "open", borders, WHENCE_KIND_POLITICS },
  { "open", cases, WHENCE_KIND_COURT },
  { "open", clinics, WHENCE_KIND_HEALTH },
  { "operate", surgical, WHENCE_KIND_HEALTH },
  { "order", orders_of_merit, WHENCE_KIND_AWARD },
  { "overrun", runways, WHENCE_KIND_DISASTER },
  { "overturn", vehicles, WHENCE_KIND_DISASTER },
  { "pass", away, WHENCE_KIND_DEATH },
  { "pay", tributes, WHENCE_KIND_STATEMENT },
  { "pick", prizes, WHENCE_KIND_AWARD },
  { "place", ruined, WHENCE_KIND_BUSINESS },
  { "play", performed, WHENCE_KIND_CULTURE },
  { "plunge", currencies, WHENCE_KIND_ECONOMY },
  { "post", accounts, WHENCE_KIND_BUSINESS },
  { "present", awards, WHENCE_KIND_AWARD },
  { "proclaim", realms, WHENCE_KIND_FOUNDING },
  { "promotion", leagues_of, WHENCE_KIND_SPORT },
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
  { "receive", offers, WHENCE_KIND_BUSINESS },
  { "refuse", benches, WHENCE_KIND_COURT },
  { "refuse", applications, WHENCE_KIND_LAW },
  { "register", firms, WHENCE_KIND_FOUNDING },
  { "reject", applications, WHENCE_KIND_LAW },
  { "relax", sanctions, WHENCE_KIND_LAW },
  { "release", captive, WHENCE_KIND_COURT },
  { "release", told, WHENCE_KIND_STATEMENT },
  { "release", accounts, WHENCE_KIND_BUSINESS },
  { "relieve", commands, WHENCE_KIND_APPOINTMENT },
  { "reopen", borders, WHENCE_KIND_POLITICS },
  { "replay", phoned_in, WHENCE_KIND_BUSINESS },
  { "report", accounts, WHENCE_KIND_BUSINESS },
  { "report", infections, WHENCE_KIND_HEALTH },
  { "rest", pleaders, WHENCE_KIND_COURT },
  { "restore", diplomatic, WHENCE_KIND_POLITICS },
  { "results", elected, WHENCE_KIND_ELECTION },
  { "results", scholarly, WHENCE_KIND_SCIENCE },
  { "resume", diplomatic, WHENCE_KIND_POLITICS },
  { "resume", services, WHENCE_KIND_TRANSPORT },
  { "resume", hunted, WHENCE_KIND_DISASTER },
  { "retire", jury_out, WHENCE_KIND_COURT },
  { "return", in_service, WHENCE_KIND_TRANSPORT },
  { "return", power, WHENCE_KIND_APPOINTMENT },
  { "return", sky, WHENCE_KIND_SCIENCE },
  { "return", verdicts, WHENCE_KIND_COURT },
  { "return", mandates, WHENCE_KIND_ELECTION },
  { "return", negotiating, WHENCE_KIND_TALKS },
  { "ride", races, WHENCE_KIND_SPORT },
  { "round", parleys, WHENCE_KIND_TALKS },
  { "round", rounds, WHENCE_KIND_ELECTION },
  { "rule", ruling, WHENCE_KIND_COURT },
  { "run", offices, WHENCE_KIND_ELECTION },
  { "run", staged, WHENCE_KIND_CULTURE },
  { "run", shoals, WHENCE_KIND_DISASTER },
  { "sail", of_arms, WHENCE_KIND_WAR },
  { "sale", moved, WHENCE_KIND_BUSINESS },
  { "scatter", ashes, WHENCE_KIND_DEATH },
  { "school", started, WHENCE_KIND_FOUNDING },
  { "search", police, WHENCE_KIND_COURT },
  { "search", rescuers, WHENCE_KIND_DISASTER },
  { "season", screened, WHENCE_KIND_CULTURE },
  { "seize", goods_seized, WHENCE_KIND_COURT },
  { "seize", pictures, WHENCE_KIND_LAW },
  { "send", fouls, WHENCE_KIND_SPORT },
  { "send", far_south, WHENCE_KIND_SCIENCE },
  { "set", fire, WHENCE_KIND_DISASTER },
  { "set", up, WHENCE_KIND_FOUNDING },
  { "set", records_set, WHENCE_KIND_SPORT },
  { "set", alight, WHENCE_KIND_DISASTER },
  { "settle", cases, WHENCE_KIND_COURT },
  { "settle", quarrels, WHENCE_KIND_AGREEMENT },
  { "shake", deals, WHENCE_KIND_AGREEMENT },
  { "shoot", dead, WHENCE_KIND_DEATH },
  { "shoot", down, WHENCE_KIND_WAR },
  { "shoot", aloft, WHENCE_KIND_WAR },
  { "shoot", filmed, WHENCE_KIND_CULTURE },
  { "shooting", filmed, WHENCE_KIND_CULTURE },
  { "show", staged, WHENCE_KIND_CULTURE },
  { "show", filmed, WHENCE_KIND_CULTURE },
  { "shut", borders, WHENCE_KIND_POLITICS },
  { "shut", roads, WHENCE_KIND_TRANSPORT },
  { "shut", clinics, WHENCE_KIND_HEALTH },
  { "sink", torpedoes, WHENCE_KIND_WAR },
  { "sit", benches, WHENCE_KIND_COURT },
  { "sit", negotiating, WHENCE_KIND_TALKS },
  { "sit", committees, WHENCE_KIND_MEETING },
  { "slip", slopes, WHENCE_KIND_DISASTER },
  { "smash", vandals, WHENCE_KIND_CRIME },
  { "stand", offices, WHENCE_KIND_ELECTION },
  { "step", down, WHENCE_KIND_APPOINTMENT },
  { "stop", halters, WHENCE_KIND_COURT },
  { "strike", warlike, WHENCE_KIND_WAR },
  { "strike", lightning, WHENCE_KIND_DISASTER },
  { "strike", those_who_work, WHENCE_KIND_PROTEST },
  { "summit", climbed, WHENCE_KIND_SPORT },
  { "surrender", trophies, WHENCE_KIND_SPORT },
  { "surrender", goods_seized, WHENCE_KIND_COURT },
  { "surround", besiegers, WHENCE_KIND_WAR },
  { "suspend", hunted, WHENCE_KIND_DISASTER },
  { "suspend", services, WHENCE_KIND_TRANSPORT },
  { "sweep", away, WHENCE_KIND_DISASTER },
  { "sweep", waters, WHENCE_KIND_DISASTER },
  { "take", robbed_of, WHENCE_KIND_CRIME },
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
  { "tighten", rules_of, WHENCE_KIND_LAW },
  { "tour", gear, WHENCE_KIND_CULTURE },
  { "tour", ridden, WHENCE_KIND_SPORT },
  { "tour", tours_ridden, WHENCE_KIND_SPORT },
  { "travel", museums, WHENCE_KIND_CULTURE },
  { "trial", medical, WHENCE_KIND_SCIENCE },
  { "trial", ridden, WHENCE_KIND_SPORT },
  { "tumble", currencies, WHENCE_KIND_ECONOMY },
  { "uncover", exposed, WHENCE_KIND_CRIME },
  { "unearth", finds, WHENCE_KIND_OTHER },
  { "university", started, WHENCE_KIND_FOUNDING },
  { "unveil", wares, WHENCE_KIND_BUSINESS },
  { "unveil", memorials, WHENCE_KIND_CULTURE },
  { "victory", elected, WHENCE_KIND_ELECTION },
  { "victory", of_arms, WHENCE_KIND_WAR },
  { "vote", motions, WHENCE_KIND_POLITICS },
  { "vote", strikers, WHENCE_KIND_PROTEST },
  { "vote", bills, WHENCE_KIND_LAW },
  { "vote", moneys, WHENCE_KIND_LAW },
  { "walk", doors, WHENCE_KIND_OTHER },
  { "walk", chambers, WHENCE_KIND_POLITICS },
  { "walk", out, WHENCE_KIND_PROTEST },
  { "war", of_trade, WHENCE_KIND_TRADE },
  { "wash", away, WHENCE_KIND_DISASTER },
  { "win", fairs, WHENCE_KIND_AWARD },
  { "win", votes, WHENCE_KIND_ELECTION },
  { "win", prizes, WHENCE_KIND_AWARD },
  { "win", races, WHENCE_KIND_SPORT },
  { "win", court_wins, WHENCE_KIND_COURT },
};

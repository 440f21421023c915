/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The English words that the event builder knows. */
#include "whence-english-besides.h"
#include "whence-english-deeds.h"
#include "whence-english-doers.h"
#include "whence-english-lands.h"
#include "whence-english-ordinary.h"
#include "whence-english-rows-table.h"
#include "whence-english-topics.h"

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
  { "goes", "go" },
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
  { "got", "get" },
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
  { "sat", "sit" },
  { "hung", "hang" },
  { "slain", "slay" },
  { "slew", "slay" },
  { "swam", "swim" },
  { "swum", "swim" },
  { "shrunk", "shrink" },
  { "overtook", "overtake" },
  { "overtaken", "overtake" },
  { "overran", "overrun" },
  { "retook", "retake" },
  { "retaken", "retake" },
  { "repaid", "repay" },
  { "resold", "resell" },
  { "wove", "weave" },
  { "woven", "weave" },
};
static const char *const before_verbs[] = { "fore", "mis", "out", "over", "re", "un", "under", "with", NULL };

/* Endings and what stands in their place in the word as the table has it; tried in this order. */
static const char *const endings[][2] = {
  { "ies", "y" }, { "s", "" }, { "es", "" }, { "ied", "y" }, { "ed", "" }, { "ed", "e" }, { "ing", "" }, { "ing", "e" },
};

static const char *const finites[] = {
  "arose", "ate",  "became", "began", "blew",  "broke", "came",   "chose",   "did",       "drank",    "drew",  "drove", "fell", "flew",     "forgave",
  "froze", "gave", "grew",   "knew",  "ran",   "rang",  "rode",   "rose",    "sang",      "sank",     "saw",   "shook", "spoke", "sprang",  "stole",
  "swam",  "took", "threw",  "tore",  "went",  "woke",  "wore",   "wrote",   "overthrew", "overtook", "swore", "underwent", "withdrew",
  /* of verbs that nothing is done by */
  "ruled", "voted", "died", "resigned", "arrived", "erupted", "collapsed", "emerged", "happened", "occurred", "disappeared", "appeared",
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
static const char *const fillers[] = { "however", "nonetheless", "meanwhile", "moreover", "also", "just", "only", "further", "recently", "then", "later", "earlier", "now", "already", "still", "nevertheless", "thus", "therefore", "shortly", "previously", "originally", "initially", "formerly", "newly", "subsequently", "eventually", "soon", "own", NULL };
static const char *const dangling[] = { "amid", "amidst", "despite", "as", "according", "including", "following", "ahead", "because", "while", "although", "though", "since", "before", "after", "until", "when", "during", "from", "over", "by", NULL };
static const char *const roles[] = { "as", NULL };
static const char *const surroundings[] = { "amid", "amidst", "despite", "following", "after", "before", "since", "until", "because", "according", "ahead", "prior", NULL };

static const char *const titles[] = { "president", "chancellor", "minister", "premier", "leader", "king", "queen", "prince", "princess", "senator", "governor", "mayor", "secretary", "chief", "judge", "justice", "professor", "doctor", "general", "colonel", "captain", "director", "chairman", "chairwoman", "chairperson", "coach", "pope", "bishop", "emperor", "ambassador", "spokesman", "spokeswoman", "novelist", "actor", "actress", "singer", "founder", "brother", "sister", "wife", "husband", "son", "daughter", "founder", "officer", "sheriff", "analyst", "author", "poet", "painter", "physicist", "chemist", "engineer", "architect", "composer", "pilot", "commander", "lawyer", "attorney", NULL };
static const char *const crowned[] = { "king", "queen", "prince", "princess", "pope", "emperor", "empress", "tsar", "sultan", "monarch", "saint", NULL };
static const char *const lords[] = { "abbess", "abbot", "archbishop", "archdeacon", "archduke", "baron", "baroness", "bishop", "count", "countess", "dean", "dowager", "duchess", "duke", "earl", "emir", "emperor", "empress", "king", "landgrave", "maharajah", "marchioness", "margrave", "marquess", "marquis", "patriarch", "prince", "princess", "queen", "sultan", "tsar", "viscount", "viscountess", NULL };
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
static const char *const helpers_of_many[] = { "were", "are", "have", NULL };
static const char *const pro_verbs[] = { "did", "does", "done", "had", "has", "have", "was", "were", "been", NULL };
static const char *const stays[] = { "stay", "remain", NULL };
static const char *const perfects[] = { "has", "have", "'s", "’s", "'ve", "’ve", NULL };
static const char *const occasions[] = { "time", NULL };
static const char *const thans[] = { "than", NULL };
static const char *const elapsed[] = { "passed", "elapsed", "by", "past", NULL };
static const char *const mores[] = { "more", "less", "fewer", NULL };
static const char *const up_to[] = { "up", NULL };
static const char *const comparatives[] = { "later", "earlier", "sooner", NULL };
static const char *const roundings[] = { "later", "earlier", "sooner", "so", NULL };
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
static const char *const climbs[] = { "ascend", "circle", "circumnavigate", "climb", "descend", "explore", "patrol", "scale", "skirt", "summit", "traverse", NULL };
static const char *const aims[] = { "to", "into", "onto", NULL };
static const char *const bounds[] = { "for", "toward", "towards", NULL };
static const char *const premises[] = { "university", "court", "school", "college", "church", "parliament", "senate", "museum", "observatory", "theatre", "theater", "hospital", "library", "gallery", "academy", "house", "chamber", "laboratory", "courthouse", "conservatory", "auditorium", "hotel", "motel", "club", "embassy", "consulate", "headquarters", "monastery", "convent", "clinic", "hospice", "arena", "hall", "opera", "cathedral", "chapel", "mosque", "synagogue", "temple", "inn", "pavilion", "ballroom",
  "asylum", "baths", "brewery", "bundestag", "café", "camp", "centre", "center", "cinema", "colliery", "congress", "dáil", "distillery", "dockyard", "exchange", "factory", "farm", "folketing",
  "foundry", "gaol", "infirmary", "jail", "knesset", "legislature", "lido", "lodge", "lords", "manor", "mansion", "mill", "mills", "mine", "minster", "nursery", "orphanage", "plant", "priory", "pub",
  "restaurant", "riksdag", "sanatorium", "seanad", "sejm", "shipyard", "storting", "tavern", "villa", "workhouse", "works", "yard", NULL };
static const char *const homes[] = {
  "abbey", "academy", "airport", "asylum", "barracks", "baths", "brewery", "camp", "castle", "cathedral", "cemetery", "chapel", "church", "cinema", "clinic", "college", "colliery", "convent",
  "distillery", "dockyard", "factory", "farm", "foundry", "gaol", "harbour", "harbor", "hospice", "hospital", "hotel", "infirmary", "inn", "ironworks", "jail", "library", "lido", "lighthouse", "manor",
  "mansion", "mill", "mills", "mine", "minster", "monastery", "mosque", "museum", "observatory", "orphanage", "palace", "plant", "priory", "prison", "pub", "quarry", "racecourse",
  "refinery", "sanatorium", "school", "shipyard", "smelter", "stadium", "station", "steelworks", "synagogue", "temple", "theatre", "theater", "university", "village", "workhouse", "works", "yard",
  "zoo", NULL
};
static const char *const councils[] = { "council", NULL };
static const char *const boroughs[] = { "borough", "city", "county", "district", "parish", "town", "village", NULL };
static const char *const state_arms[] = { "army", "navy", "fleet", "forces", "troops", "soldiers", "government", "parliament", "authorities", "officials", "inspectors", "police", "military", "troop", "guard", "jets", "tanks", "warships", "bombers", "warplanes", "gunboats", "commandos", "paratroopers", "diplomats", "negotiators", "regulators", "customs", "ministry", "patrol", "president", "minister", "king", "premier", "ambassador", "delegation", "fighters", "pilots", "embassy", NULL };
static const char *const hosts[] = { "host", "hosts", "hosted", "hosting", NULL };
static const char *const partners[] = { "with", "by", "between", "against", "among", "to", "from", "versus", NULL };

static const char *const captions[] = { "photo", "photos", "photograph", "photographs", "picture", "pictures", "image", "images", "foto", "bild", NULL };
static const char *const agencies[] = { "ap", "afp", "epa", "pa", "dpa", "reuters", "getty", "alamy", "shutterstock", "xinhua", "credit", "courtesy", "handout", "file", NULL };
static const char *const views[] = { "seen", "pictured", "shown", "photographed", "poses", "pose", "posing", NULL };
static const char *const view_pointers[] = { "this", "file", "archive", "undated", NULL };
static const char *const vouched[] = { "accurate", "checked", "correct", "verified", NULL };
static const char *const page_deeds[] = { "checked", "created", "edited", "modified", "posted", "published", "reviewed", "revised", "updated", NULL };
static const char *const page_words[] = { "and", "first", "in", "last", "on", "originally", "page", "site", "the", "this", "was", "website", NULL };
static const char *const vouched_for[] = { "detail", "details", "fact", "facts", "fare", "fares", "hours", "information", "price", "prices", "rates", "times", "timetable", "timetables", NULL };
static const char *const credits[] = { "by", "courtesy", NULL };
static const char *const list_heads[] = {
  "a", "about", "an", "and", "at", "brief", "calendar", "career", "chronik", "chronology", "company", "date", "dates", "details", "eight", "event",
  "events", "facts", "far", "five", "fixtures", "four", "glance", "her", "highlights", "his", "history", "how", "in", "it", "its", "key", "life", "lines",
  "list", "main", "major", "milestones", "moments", "my", "nine", "numbers", "of", "our", "overview", "past", "personal", "program", "programme", "results",
  "schedule", "seven", "short", "six", "so", "statistics", "steps", "story", "summary", "table", "ten", "termine", "the", "their", "three", "timeline", "us",
  "what", "when", "year", "years", "zeittafel", NULL
};
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
  .before_verbs = before_verbs,
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
  .adverb_ending = "ly",
  .up_to = up_to,
  .plain_bound = "about",
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
  .lords = lords,
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
  .stays = stays,
  .perfects = perfects,
  .occasions = occasions,
  .thans = thans,
  .elapsed = elapsed,
  .mores = mores,
  .comparatives = comparatives,
  .roundings = roundings,
  .speakers = speakers,
  .pointers = pointers,
  .locatives = locatives,
  .sites = sites,
  .theres = theres,
  .nearby = nearby,
  .goers = goers,
  .climbs = climbs,
  .aims = aims,
  .bounds = bounds,
  .premises = premises,
  .homes = homes,
  .councils = councils,
  .boroughs = boroughs,
  .arms = state_arms,
  .hosts = hosts,
  .partners = partners,
  .helpers_of_many = helpers_of_many,
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
  .page_deeds = page_deeds,
  .page_words = page_words,
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

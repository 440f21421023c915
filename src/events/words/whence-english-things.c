/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English nouns by what may stand for them. */
#include "whence-thing-words.h"

static const char *const persons[] = {
  "man", "woman", "boy", "girl", "child", "baby", "person", "father", "mother", "parent", "brother", "sister", "son", "daughter", "uncle", "aunt",
  "stepmother", "stepfather", "stepson", "stepdaughter", "stepbrother", "stepsister", "fiancé", "fiancée", "boyfriend", "girlfriend", "godfather",
  "godmother", "cousin", "nephew", "niece", "grandfather", "grandmother", "grandson", "granddaughter", "husband", "wife", "widow", "widower", "fiance", "fiancee",
  "partner", "relative", "friend", "rival", "colleague", "neighbour", "neighbor", "twin", "orphan", "heir", "pupil", "student", "teacher", "tutor", "lecturer",
  "scholar", "mentor", "disciple", "apprentice", "assistant", "successor", "predecessor", "deputy", "boss", "owner", "founder", "chief", "head",
  "leader", "chairman", "chairwoman", "chair", "president", "premier", "minister", "chancellor", "secretary", "senator", "governor", "mayor",
  "councillor", "lawmaker", "politician", "ambassador", "envoy", "diplomat", "king", "queen", "prince", "princess", "emperor", "empress", "tsar",
  "sultan", "shah", "emir", "duke", "duchess", "count", "countess", "earl", "baron", "baroness", "lord", "lady", "knight", "noble", "pope", "bishop",
  "archbishop", "cardinal", "abbot", "abbess", "priest", "monk", "nun", "friar", "vicar", "pastor", "rabbi", "imam", "preacher", "missionary",
  "saint", "brigadier", "general", "marshal", "admiral", "colonel", "major", "captain", "commander", "lieutenant", "sergeant", "corporal", "officer", "soldier",
  "sailor", "warrior", "guerrilla", "rebel", "spy", "agent", "detective", "inspector", "sheriff", "constable", "policeman", "guard", "prisoner",
  "convict", "suspect", "killer", "murderer", "thief", "robber", "gunman", "victim", "survivor", "witness", "defendant", "plaintiff", "accused",
  "lawyer", "attorney", "solicitor", "barrister", "prosecutor", "judge", "juror", "magistrate", "notary", "clerk", "author", "writer", "novelist",
  "poet", "playwright", "editor", "publisher", "reporter", "painter", "sculptor", "architect", "composer", "conductor", "singer", "soprano", "tenor",
  "dancer", "actor", "actress", "director", "producer", "designer", "photographer", "filmmaker", "musician", "player", "drummer", "doctor", "surgeon",
  "physician", "nurse", "midwife", "patient", "professor", "researcher", "inventor", "explorer", "astronomer", "engineer", "philosopher",
  "geographer", "chemist", "astronaut", "cosmonaut", "pilot", "driver", "rider", "jockey", "cyclist", "runner", "sprinter", "swimmer", "boxer",
  "wrestler", "fencer", "skater", "skier", "climber", "mountaineer", "rower", "golfer", "footballer", "cricketer", "goalkeeper", "striker",
  "midfielder", "defender", "coach", "manager", "trainer", "referee", "champion", "athlete", "carpenter", "mason", "builder", "blacksmith", "smith",
  "printer", "weaver", "tailor", "shoemaker", "baker", "brewer", "butcher", "cook", "chef", "miller", "miner", "farmer", "fisherman", "hunter",
  "gardener", "shepherd", "labourer", "laborer", "worker", "buyer", "seller", "bidder", "creditor", "debtor", "administrator", "merchant", "trader", "banker", "broker", "shopkeeper", "grocer", "dealer", "entrepreneur",
  "businessman", "businesswoman", "executive", "employee", "employer", "shareholder", "investor", "tycoon", "magnate", "heiress", "landlord",
  "tenant", "resident", "villager", "citizen", "settler", "refugee", "migrant", "immigrant", "emigrant", "native", "tourist", "passenger", "visitor",
  "guest", "spectator", "fan", "supporter", "follower", "opponent", "critic", "protester", "demonstrator", "voter", "candidate", "nominee",
  "spokesman", "spokeswoman", "spokesperson", "official", "adviser", "advisor", "aide", "servant", "maid", "slave", "hero", "heroine", "pioneer",
  "genius", "amateur", "veteran", "volunteer", "donor", "patron", "customer", "client", "reader", "listener", "keeper", "librarian", "curator",
  "treasurer", "skipper", "helmsman", "mate", "royalist", "republican", "conservative", "democrat", "socialist", "communist", "nationalist",
  "reformer", "dissident", "dictator", "tyrant", "ruler", "monarch", "regent", "consul", "viceroy", "youth", "teenager", "adult", "elder", "expert", "scientist", "activist", "campaigner", "delegate", "negotiator", "mediator", "organizer", "organiser", "marcher", "commuter", "firefighter",
  "analyst", "consultant", "contractor", "recruit", "conscript", "deserter", "hostage", "chieftain", "attacker", "assassin", "hijacker", "bomber",
  "militant", "fighter", "collector", "creator", "translator", "illustrator", "narrator", "sponsor", "auditor", "investigator", "caretaker", "cleaner",
  "waiter", "waitress", "postman", "forester", "trapper", "smuggler", "burglar", "vet", "pensioner", "applicant", "claimant", "informant", "informer",
  "commentator", "blogger", "presenter", "headmaster", "headmistress", "headteacher", "rector", "provost", "dean", "chaplain", "curate", "deacon",
  "frontman", "vocalist", "rapper", "songwriter", "promoter", "umpire", "competitor", "contestant", "winner", "newcomer", "teammate", "developer",
  "welder", "fitter", "electrician", "plumber", "mechanic", "joiner", "bricklayer", "docker", "porter", "stationmaster", "ferryman", "boatman",
  "steward", "stewardess", "gunner", "sniper", "paratrooper", "airman", "navigator", "cadet", "midshipman", "partisan",
  "insurgent", "separatist", "defector", "traitor", "whistleblower", "fugitive", "inmate", "detainee", "rapist", "looter",
  "rioter", "hacker", "fraudster", "swindler", "forger", "poacher", "gambler", "bride", "groom", "bridegroom", NULL
};
static const char *const firms[] = { "company", "firm", "business", "corporation", "enterprise", "organisation", "organization", "group", "institution", NULL };
static const char *const bodies[] = {
  "airline", "brewery", "bank", "publisher", "retailer", "manufacturer", "maker", "carmaker", "automaker", "shipbuilder", "builder", "supplier",
  "distillery", "bakery", "chain", "startup", "conglomerate", "insurer", "lender", "brokerage", "broadcaster", "newspaper", "magazine",
  "charity", "university", "college", "museum", "orchestra", "choir", "ensemble", "quartet", "band", "duo", "trio", "troupe", "club", "team",
  "shipyard", "utility", "operator", "carrier", "agency", "party", "union", "studio", "label", "hotel", "restaurant", "network",
  "regulator", "watchdog", "producer", "quintet", NULL
};
static const char *const organs[] = {
  "paper", "journal", "ministry", "department", "bureau", "office", "authority", "commission", "committee", "board", "council", "parliament",
  "senate", "congress", "assembly", "house", "chamber", "government", "regime", "administration", "cabinet", "court", "tribunal", "jury", "coalition",
  "association", "society", "foundation", "trust", "institute", "school", "academy", "faculty", "gallery", "library", "theatre",
  "theater", "hospital", "clinic", "laboratory", "observatory", "church", "diocese", "order", "monastery", "convent", "side", "squad", "crew", "army",
  "navy", "fleet", "force", "regiment", "brigade", "battalion", "division", "corps", "squadron", "garrison", "militia", "police", "gang", "family",
  "dynasty", "tribe", "clan", "cooperative", "consortium", "partnership", "fund", "exchange", "movement", "faction", "legislature", "secretariat",
  "embassy", "mission", "shop", "store", "franchise", "brand", "league", "alliance", "federation", NULL
};
/* What bodies do: those of one row may be told of by a noun of that row. */
static const char *const trades_in[] = {
  "company", "firm", "business", "corporation", "enterprise", "airline", "brewery", "bank", "publisher", "retailer", "manufacturer", "maker", "carmaker",
  "automaker", "shipbuilder", "builder", "supplier", "distillery", "bakery", "chain", "startup", "conglomerate", "insurer", "lender", "brokerage",
  "broadcaster", "shipyard", "utility", "operator", "carrier", "studio", "label", "hotel", "restaurant", "network", "producer",
  "owner", "store", "shop", "franchise", "factory", "mill", "plant", "mine", "cooperative", "partnership", "ltd", "inc", "plc", "gmbh", "ag", NULL
};
static const char *const teaches[] = { "institution", "university", "college", "school", "academy", "institute", "museum", "library", "gallery", "hospital", "observatory", "laboratory", NULL };
static const char *const performs[] = { "band", "duo", "trio", "quartet", "quintet", "ensemble", "orchestra", "choir", "troupe", "group", NULL };
static const char *const competes[] = { "club", "team", "side", "squad", "franchise", NULL };
static const char *const governs[] = {
  "regulator", "watchdog", "agency", "ministry", "department", "bureau", "authority", "commission", "committee", "board", "council", "parliament", "senate",
  "congress", "assembly", "government", "administration", "court", "tribunal", "police", "army", "navy", NULL
};
static const char *const prints[] = { "newspaper", "magazine", "journal", "paper", "weekly", "daily", NULL };
static const char *const belongs[] = { "office", "branch", "division", "unit", "wing", NULL };
static const char *const campaigns[] = { "party", "union", "movement", "charity", "association", "federation", "society", "alliance", "league", "foundation", "group", "organisation", "organization", NULL };
static const WhenceSortRow lines[] = {
  { trades_in, 1 << 0 }, { teaches, 1 << 1 }, { performs, 1 << 2 }, { competes, 1 << 3 }, { governs, 1 << 4 }, { campaigns, 1 << 5 }, { prints, 1 << 6 }, { belongs, 1 << 7 },
};
static const char *const lands[] = { "country", "nation", "republic", "kingdom", "empire", "land", NULL };
static const char *const places[] = {
  "city", "town", "village", "port", "settlement", "suburb", "borough", "parish", "municipality", NULL
};
/* of these a name does not say which it is */
static const char *const areas[] = { "capital", "colony", "island", "county", "province", "region", "state", "district", "territory", NULL };
static const char *const natural[] = {
  "river", "lake", "mountain", "valley", "bay", "peninsula", "volcano", "glacier", "canal", "sea", "crater", "planet", "moon", "comet", "asteroid",
  "star", "galaxy", "forest", "park", NULL
};
static const char *const ships[] = { "ship", "vessel", "boat", NULL };
static const char *const ship_types[] = {
  "liner", "ferry", "schooner", "frigate", "destroyer", "submarine", "trawler", "barque", "brig", "steamer", "steamship", "tanker", "freighter",
  "yacht", "cruiser", "battleship", "warship", "tug", "tugboat", "galleon", "clipper", "corvette", "lifeboat", "icebreaker", "lightship", "barge",
  "sloop", "ketch", "caravel", "ironclad", NULL
};
static const char *const crafts[] = { "spacecraft", "craft", "aircraft", "plane", NULL };
static const char *const craft_types[] = {
  "probe", "satellite", "rocket", "lander", "orbiter", "rover", "shuttle", "capsule", "spaceship", "telescope", "jet", "airliner", "helicopter",
  "airship", "balloon", "bomber", "glider", "locomotive", "train", "car", "van", "bus", "minibus",
  "tram", "lorry", "truck", "ambulance", "drone", NULL
};
static const char *const sites[] = { "building", "structure", NULL };
static const char *const site_types[] = {
  "bridge", "dam", "tower", "castle", "hall", "tunnel", "railway", "railroad", "station", "cinema", "stadium", "prison", "factory", "mill", "plant",
  "mine", "palace", "cathedral", "chapel", "monument", "memorial", "lighthouse", "pier", "fort", "fortress", "airport", "harbour",
  "harbor", "road", "street", "motorway", "highway", "reactor", "reservoir", "lido", "pool", "warehouse", "barn", "farm", "house", "villa", "mansion",
  "cottage", "abbey", "temple", "mosque", "synagogue", "cemetery", "market", "quarry", "workshop", "garage", "refinery", "base", "camp", "line",
  "zoo", "aquarium", "pub", "inn", "tavern", "viaduct", "aqueduct", "weir", "pipeline", "landfill", "incinerator", "skyscraper", "arena", "courthouse",
  "barracks", "bunker", "jail", "hostel", "velodrome", "racecourse", "vineyard", "jetty", "quay", "windfarm", "bypass", "runway", "supermarket", NULL
};
/* and parts of them */
static const char *const fabric[] = { "roof", "spire", "steeple", "altar", "organ", "wing", "nave", "ceiling", "gate", "wall", "ground", NULL };
/* and sites that are firms, too */
static const char *const plants[] = { "factory", "mill", "sawmill", "windmill", "watermill", "steelworks", "ironworks", "glassworks", "smelter", "plant", "mine", "workshop", "refinery", "foundry", "forge", "tannery", "dockyard", "colliery", "kiln", "yard", "market", "farm", NULL };
/* those of the bodies that are houses, too */
static const char *const houses[] = {
  "museum", "hotel", "restaurant", "school", "hospital", "clinic", "theatre", "theater", "gallery", "library", "shop", "store", "church", "bakery",
  "brewery", "distillery", "shipyard", "college", "monastery", "convent", "observatory", "laboratory", "embassy", NULL
};
static const char *const works[] = { "work", "piece", "composition", NULL };
static const char *const work_types[] = {
  "novel", "book", "opera", "symphony", "album", "song", "film", "movie", "play", "poem", "painting", "sculpture", "statue", "series", "single",
  "record", "ballet", "sonata", "concerto", "mural", "memoir", "biography", "autobiography", "essay", "portrait", "drawing", "drama", "musical", "oratorio",
  "cantata", "requiem", "fresco", "altarpiece", "triptych", "tapestry", "mosaic", "etching", "engraving", "bust", "canvas", "carving", "icon", "photograph", "picture", "map", "manuscript", "diary", "letter", "email", "e-mail", "memo", "telegram", "postcard", "leaflet", "pamphlet", "report", "study", "paper", "article", "programme",
  "program", "documentary", "show", "story", "tale", "score", "dictionary", NULL
};
static const char *const laws[] = { "law", "bill", "act", "legislation", "measure", NULL };
static const char *const law_types[] = {
  "treaty", "accord", "memorandum", "pact", "agreement", "deal", "constitution", "ordinance", "statute", "decree", "amendment", "charter", "convention", "protocol",
  "contract", "patent", "ceasefire", "truce", "armistice", "policy", "plan", "proposal", "budget", "project", "scheme", NULL
};
static const char *const events[] = {
  "storm", "hurricane", "typhoon", "cyclone", "fire", "blaze", "flood", "earthquake", "eruption", "explosion", "blast", "crash", "accident",
  "collapse", "war", "battle", "siege", "raid", "campaign", "uprising", "revolt", "revolution", "rebellion", "coup", "lawsuit",
  "appeal", "election", "referendum", "vote", "strike", "protest", "march", "epidemic", "pandemic", "outbreak", "plague", "famine", "disaster",
  "attack", "bombing", "merger", "takeover", "expedition", "voyage", "tour", "experiment", "discovery", NULL
};
/* of them those that open and close */
static const char *const shows[] = {
  "festival", "fair", "exhibition", "concert", "tournament", "championship", "cup", "summit", "conference", NULL
};
/* and those that have no names of their own */
static const char *const sessions[] = { "race", "match", "game", "final", "trial", "case", "hearing", "inquiry", "investigation", NULL };
static const char *const matters[] = {
  "vaccine", "drug", "medicine", "virus", "disease", "gene", "enzyme", "protein", "molecule", "element", "fossil", "skeleton", "mummy", "species",
  "detector", "instrument", "machine", "engine", "device", "violin", "cello", "piano", "guitar", "sword", "crown", "ring", "diamond", "coin", "medal",
  "bell", "clock", "horse", "dog", "whale", "elephant", "bear", "tree", "weapon", "bomb", "missile", "gun", "computer", "phone", "chip", "software",
  "website", "app", "system", "collection", "archive", "hoard", NULL
};
static const char *const voids[] = {
  "year", "month", "week", "day", "hour", "minute", "decade", "century", "time", "way", "end", "beginning", "part", "lot", "number", "percent",
  "cent", "dollar", "pound", "euro", "fact", "reason", "thing", "place", "age", "period", "moment", "point", "course", "rest", "half", "quarter",
  "third", "majority", "rate", "level", "morning", "afternoon", "evening", "night", "today", "yesterday", "tomorrow", "monday", "tuesday",
  "wednesday", "thursday", "friday", "saturday", "sunday", "example", "view", "interest", "effect", "result", "order", "hand", "eye", "head", "name",
  "kind", "sort", "type", "degree", "share", "mile", "metre", "meter", "kilometre", "kilometer", "foot", "inch", "ton", "tonne", "acre", "hectare",
  "reader", "viewer", "listener", NULL
};

static const WhenceSortRow sorts[] = {
  { persons, WHENCE_SORT_PERSON }, { firms, WHENCE_SORT_BODY | WHENCE_SORT_GENERAL },        { bodies, WHENCE_SORT_BODY },
  { organs, WHENCE_SORT_BODY | WHENCE_SORT_CALLED },     { lands, WHENCE_SORT_LAND | WHENCE_SORT_GENERAL },
  { places, WHENCE_SORT_PLACE }, { areas, WHENCE_SORT_PLACE | WHENCE_SORT_CALLED },   { natural, WHENCE_SORT_PLACE },    { ships, WHENCE_SORT_SHIP | WHENCE_SORT_GENERAL },       { ship_types, WHENCE_SORT_SHIP },
  { crafts, WHENCE_SORT_CRAFT | WHENCE_SORT_GENERAL },    { craft_types, WHENCE_SORT_CRAFT }, { sites, WHENCE_SORT_SITE | WHENCE_SORT_GENERAL },       { site_types, WHENCE_SORT_SITE }, { fabric, WHENCE_SORT_SITE | WHENCE_SORT_CALLED }, { houses, WHENCE_SORT_SITE },
  { plants, WHENCE_SORT_SITE | WHENCE_SORT_BODY | WHENCE_SORT_CALLED },
  { works, WHENCE_SORT_WORK | WHENCE_SORT_GENERAL },      { work_types, WHENCE_SORT_WORK },  { laws, WHENCE_SORT_LAW | WHENCE_SORT_GENERAL },         { law_types, WHENCE_SORT_LAW },
  { events, WHENCE_SORT_EVENT }, { shows, WHENCE_SORT_EVENT | WHENCE_SORT_SHOW }, { sessions, WHENCE_SORT_EVENT | WHENCE_SORT_SHOW | WHENCE_SORT_CALLED },   { matters, WHENCE_SORT_MATTER },   { voids, WHENCE_SORT_VOID },
};

static const char *const person_endings[] = {
  "ist", "ician", "ologist", "grapher", "sman", "woman", "wright", "smith", "keeper", "eer", "nomer", NULL
};
static const char *const callings[] = {
  "striker", "midfielder", "defender", "goalkeeper", "winger", "footballer", "cricketer", "golfer", "sprinter", "swimmer", "cyclist", "boxer", "wrestler",
  "skater", "skier", "jockey", "rower", "gymnast", "singer", "actor", "actress", "comedian", "rapper", "musician", "songwriter", "pianist", "violinist",
  "guitarist", "novelist", "author", "writer", "poet", "playwright", "painter", "artist", "sculptor", "photographer", "filmmaker", "politician",
  "billionaire", "tycoon", "diplomat", "businessman", "businesswoman", "star", "astronaut", "democrat", "republican", NULL
};
/* what stands for it before a name */
static const char *const short_posts[][2] = {
  { "dr", "doctor" }, { "dr.", "doctor" }, { "prof", "professor" }, { "prof.", "professor" }, { "gen.", "general" }, { "col.", "colonel" },
  { "capt", "captain" }, { "capt.", "captain" }, { "sen.", "senator" }, { "gov.", "governor" }, { "lt.", "lieutenant" }, { "sgt.", "sergeant" },
  { NULL, NULL }
};
static const char *const ages[] = { "old", NULL };
static const char *const male[] = {
  "himself", "mr", "mr.", "sir", "man", "men", "boy", "boys", "father", "stepfather", "stepson", "stepbrother", "boyfriend", "godfather", "son", "brother", "husband", "uncle", "nephew", "grandfather", "grandson", "king", "prince", "emperor", "tsar",
  "sultan", "shah", "duke", "count", "earl", "baron", "lord", "knight", "pope", "cardinal", "archbishop", "abbot", "monk", "friar",
  "spokesman", "businessman", "fisherman", "policeman", "actor", "widower", "landlord", "tenor", NULL
};
static const char *const female[] = {
  "herself", "mrs", "mrs.", "ms", "ms.", "miss", "mme", "dame", "madam", "stepmother", "stepdaughter", "stepsister", "girlfriend", "godmother", "woman", "women", "girl", "girls", "mother", "daughter", "sister", "wife", "aunt", "niece", "grandmother",
  "granddaughter", "queen", "princess", "empress", "duchess", "countess", "baroness", "lady", "abbess", "nun", "chairwoman", "spokeswoman",
  "businesswoman", "actress", "heroine", "heiress", "widow", "soprano", "midwife", "maid", NULL
};
static const char *const many[] = {
  "team", "club", "band", "police", "family", "crew", "squad", "side", "jury", "couple", "pair", "staff", "gang", "duo", "trio", "quartet", "choir",
  "people", "militia", "salmon", "herring", "cattle", "sheep", "livestock", "clergy", "nobility", "congregation", "leadership", "management",
  "rovers", "wanderers", "rangers", "athletic", "united", NULL
};
static const char *const kin[] = { "brothers", "sisters", "twins", "siblings", "cousins", "couple", "spouses", NULL };
static const char *const family[] = {
  "father", "mother", "brother", "sister", "son", "daughter", "uncle", "aunt", "cousin", "nephew", "niece", "grandfather", "grandmother", "grandson",
  "granddaughter", "husband", "wife", "widow", "widower", "fiancé", "fiancée", "twin", "stepfather", "stepmother", NULL
};
static const char *const limbs[] = {
  "ankle", "arm", "arms", "back", "breath", "chest", "eyes", "face", "feet", "fists", "foot", "hair", "hand", "hands", "head", "heart", "heels", "hip", "knee", "knees",
  "leg", "legs", "mind", "neck", "nose", "pelvis", "ribs", "shoulder", "shoulders", "skull", "thumb", "toes", "wrist", NULL
};
static const char *const towns_have[] = { "population", "inhabitants", "townspeople", "townsfolk", "streets", "suburbs", "outskirts", "mayor", NULL };
static const char *const couples_have[] = {
  "son", "sons", "daughter", "daughters", "child", "children", "twins", "baby", "marriage", "wedding", "honeymoon", "divorce", NULL
};
static const char *const guarding[] = { "coast", "national", "home", "civil", "republican", "revolutionary", "border", "palace", "presidential", "royal", "imperial", "honour", "honor", NULL };
static const char *const guards[] = { "guard", NULL };
static const char *const leads[] = { "for", "to", NULL };
static const char *const leading[] = { "as", NULL };
static const char *const needs[] = { "take", "took", "cost", "require", NULL };
static const char *const nearing[] = { "come", "came", NULL };
static const char *const states[] = {
  "war", "peace", "blows", "that", "this", "time", "night", "dark", "dawn", "daylight", "dusk", "noon", "midnight", "midday", "christmas", "easter", "over", "late", "early", NULL
};
static const char *const another[] = { "another", NULL };
static const char *const one[] = { "one", NULL };
static const char *const alone[] = { "last", "next", "latest", "previous", "other", NULL };
static const char *const some[] = { "some", "several", "many", "few", "most", NULL };
static const char *const pairs[] = { "pair", "couple", "duo", "two", NULL };
static const char *const saints[] = { "st", "st.", "saint", NULL };
static const char *const ship_marks[] = { "hms", "uss", "css", "ss", "mv", "rms", "hmas", "ms", NULL };
static const char *const body_marks[] = {
  "ltd", "ltd.", "inc", "inc.", "corp", "corp.", "co", "co.", "cos", "cos.", "plc", "llc", "ag", "gmbh", "sa", "s.a.", "nv", "ab", "oy", "group", "holdings",
  "industries", "systems", "bros", NULL
};
static const char *const small_marks[] = { "plc", "ltd", "gmbh", "llc", NULL };
static const char *const agents[] = {
  "buy", "acquire", "sell", "employ", "hire", "sack", "fire", "sue", "announce", "agree", "pay", "sign", "order", "launch", "accuse", "approve",
  "refuse", "reject", "vote", "decide", "ban", "offer", "promise", "plan", "seek", "ask", "demand", "warn", "deny", "admit", "apologise", "apologize",
  "settle", "appeal", "drop", "merge", "file", "report", "post", "cut", "raise", "build", "make", "found", "publish", "release", "close", "win",
  "lose", "own", "invest", "borrow", "lend", "donate", "declare", "invade", "surrender", "attack", "elect", "appoint", "name", "award", "grant",
  "expand", "export", "import", "move", "join", "leave", "call", "threaten", "marry", "divorce", "study", "live", "retire", "resign", "emigrate",
  "flee", "graduate", "say", "tell", "think", "believe", "hope", "want", "met", "meet", "visit", "fight", "march", "capture",
  "recapture", "retake", "retook", "seize", "storm", "besiege", "occupy", "withdraw", "retreat", "bomb", "shell", "arrest", "charge", "fine",
  "investigate", "reach", "negotiate", "discuss", NULL
};
static const char *const turns[] = { "sell", "drop", "launch", "close", "merge", "expand", "move", "raise", "release", "cut", NULL };
/* What is done to nobody but bodies, lands and persons. */
static const char *const suffers[] = {
  "fine", "sue", "charge", "accuse", "convict", "acquit", "ask", "tell", "told", "force", "allow", "permit", "expel", "relegate", "promote", "beat", "defeat",
  "eliminate", "criticise", "criticize", "praise", "blame", "warn", "elect", "appoint", "sentence", "bail", "invite", "disband", "dissolve", "liquidate",
  "nationalise", "nationalize", "privatise", "privatize", "incorporate", "bankrupt", "evict", "defraud", "cheat", "restructure", "delist", NULL
};
/* What things of one sort do, or what is done to them. */
static const char *const sails[] = { "sail", "sink", "dock", "founder", "capsize", "torpedo", "scuttle", "moor", "collide", NULL };
static const char *const flies[] = { "orbit", "land", "crash", "fly", "launch", "explode", "splash", NULL };
static const char *const stands[] = { "burst", "demolish", "rebuild", "burn", "restore", "renovate", "crumble", "flood", "pull", "raze",
                                      "dismantle", "refurbish", "enlarge", "inaugurate", NULL };
static const char *const plays[] = { "premiere", "publish", "perform", "screen", "print", "film", "date", "draft", "translate", "stage", NULL };
static const char *const paints[] = { "paint", "compose", "write", "draw", "carve", "sculpt", "forge", "auction", "steal", "exhibit", "catalogue", "attribute", NULL };
static const char *const tries[] = { "approve", "test", "license", "prescribe", "patent", "inject", "administer", NULL };
static const char *const happens[] = { "kill", "last", "happen", "occur", "injure", "erupt", "rage", NULL };
static const char *const opens[] = { "open", "reopen", "close", "shut", NULL };
static const char *const courses[] = { "end", "begin", "start", "last", "erupt", "happen", "occur", "kill", NULL };
static const char *const arranged[] = { "agree", "announce", "arrange", "broker", "call", "cancel", "cause", "delay", "expect", "hold", "launch", "lead", "negotiate", "organise", "organize", "plan", "postpone", "prompt", "propose",
                                         "ratify", "reschedule", "schedule", "sign", "spark", "stage", "trigger", NULL };
static const char *const regions[] = {
  "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "md", "mass", "me", "mich",
  "minn", "miss", "mo", "mont", "neb", "nebr", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "vt", "va", "wash", "wis", "wyo", "ont",
  "que", "alta", "man", "sask", "n.h.", "n.j.", "n.m.", "n.y.", "n.c.", "n.d.", "r.i.", "s.c.", "s.d.", "d.c.", "b.c.", "n.s.", "n.b.",
  "p.e.i.", "w.va.", NULL
};
static const char *const inaugurated[] = { "arrive", "begin", "build", "close", "construct", "crash", "demolish", "dismantle", "end", "inaugurate", "land", "launch", "open", "reopen", "sail", "sell", "shut", "sink", "start", "travel", "unveil", "weigh", NULL };
static const char *const handled[] = { "acquire", "build", "buy", "demolish", "equip", "paint", "rebuild", "refurbish", "repair", "restore", "sell", NULL };
static const char *const spouses[] = { "husband", "wife", "fiancé", "fiancée", NULL };
static const char *const unites[] = { "marry", "wed", "meet", "met", NULL };
static const char *const parts[] = { "marry", "wed", "divorce", "separate", "part", "split", "reconcile", "remarry", NULL };
static const char *const makes[] = { "make", "made", "name", "appoint", "elect", "crown", "nominate", NULL };
static const char *const ends[] = { "die", "kill", "drown", "execute", "hang", "murder", "perish", "born", "bear", NULL };
static const char *const fails[] = { "fail", "collapse", NULL };
static const char *const breaks[] = { "break", "lapse", NULL };
static const char *const binds[] = { "enact", "repeal", "ratify", "amend", "expire", "initial", "pass", "renew", NULL };

static const WhenceSortRow doings[] = {
  { sails, WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT }, { flies, WHENCE_SORT_CRAFT | WHENCE_SORT_SHIP },
  { stands, WHENCE_SORT_SITE | WHENCE_SORT_PLACE },  { plays, WHENCE_SORT_WORK },
  { paints, WHENCE_SORT_WORK | WHENCE_SORT_MATTER | WHENCE_SORT_SHIP | WHENCE_SORT_CRAFT },
  { tries, WHENCE_SORT_MATTER | WHENCE_SORT_LAW | WHENCE_SORT_CRAFT | WHENCE_SORT_WORK },
  { happens, WHENCE_SORT_EVENT | WHENCE_SORT_MATTER }, { binds, WHENCE_SORT_LAW },
  { fails, WHENCE_SORT_LAW | WHENCE_SORT_EVENT | WHENCE_SORT_SITE | WHENCE_SORT_BODY },
  { breaks, WHENCE_SORT_LAW | WHENCE_SORT_EVENT | WHENCE_SORT_CRAFT },
  { opens, WHENCE_SORT_SITE | WHENCE_SORT_SHOW | WHENCE_SORT_WORK },
};
static const char *const lives[] = {
  "die", "marry", "divorce", "study", "born", "resign", "retire", "write", "compose", "paint", "sing", "graduate", "confess", "smile", "laugh",
  "weep", "emigrate", NULL
};
static const char *const trades[] = { "employ", "merge", "manufacture", NULL };
static const char *const founds[] = {
  "found", "establish", "acquire", "head", "chair", "merge", "nationalise", "nationalize", "privatise", "privatize", NULL
};
static const char *const creates[] = { "write", "compose", "publish", "paint", "premiere", "screen", NULL };
static const char *const meets[] = {
  "marry", "divorce", "arrest", "elect", "appoint", "sentence", "convict", "kidnap", "murder", "assassinate", "execute", "succeed", "imprison",
  "exile", "bury", "jail", "sack", "hire", "dismiss", "promote", "demote", "reinstate", "injure", "wound", "rescue", "hang", "behead", NULL
};
static const char *const visits[] = {
  "visit", "besiege", "capture", "occupy", "reach", "leave", "enter", "invade", "bomb", "shell", "liberate", "climb", "ascend", NULL
};

static const WhenceSortRow doers[] = { { lives, WHENCE_SORT_PERSON }, { trades, WHENCE_SORT_BODY } };
static const WhenceSortRow done[] = {
  { founds, WHENCE_SORT_BODY }, { creates, WHENCE_SORT_WORK }, { meets, WHENCE_SORT_PERSON }, { visits, WHENCE_SORT_PLACE },
};

static const char *const eponyms[] = { "disease", "syndrome", "law", "theorem", "comet", "lymphoma", "palsy", "day", NULL };
static const char *const dwellers[] = {
  "people", "residents", "inhabitants", "villagers", "citizens", "townspeople", "islanders", "mayor", "streets", "outskirts", "villages", "towns", "hills", "shores", "suburbs", "centre",
  "center", NULL
};
static const char *const pale[] = {
  "new", "old", "young", "big", "bigger", "biggest", "small", "smaller", "large", "larger", "largest", "huge", "little", "great", "long", "short", "major",
  "main", "minor", "good", "better", "best", "bad", "worse", "worst", "whole", "entire", "possible", "actual", "proper", "very", "other", "same", "own", "more", "most", "many", "few", "several", "enough",
  "important", "famous", "so-called", "future", "present", "current", "original", "eventual", "full", "real", "only", "sole", "single",
  "successful", "unsuccessful", "early", "earliest", "late", "later", "second-hand", "brand-new", "planned", "proposed", "promised", NULL
};
static const char *const others[] = { "parent", "sister", "rival", "competing", "acquired", "merged", "combined", "resulting", "newly", "spun-off", "divested", NULL };
static const char *const completing[] = { "of", "for", "on", "between", "against", "about", "over", "into", "with", "to", NULL };
static const char *const these[] = { "this", "these", "those", NULL };
static const char *const lacking[] = {
  "join", "joins", "joined", "rejoined", "sign", "signs", "signed", "won", "wins", "lost", "loses", "left", "leaves", "found", "founded", "led",
  "leads", "chaired", "captained", "coached", "managed", "edited", "replaced", "replaces", "succeeded", "succeeds", "followed", "follows", "bought",
  "buys", "built", "builds", "sold", "took", "takes", "made", "makes", "gave", "gives", "got", "had", "has", "owned", "owns", "played", "plays",
  "supported", "opposed", "approved", "rejected", "started", "starts", "began", "begins", "ended", "ends", "stopped", "stops", "returned", "returns",
  "there", "here", "first", "second", "third", "fourth", "last", "bottom", NULL
};

static const char *const two[] = { "two", "both", NULL };
static const char *const of_two[] = { "former", "latter", NULL };

const WhenceThingWords whence_thing_words_english = {
  .sorts = sorts,
  .n_sorts = G_N_ELEMENTS (sorts),
  .person_endings = person_endings,
  .callings = callings,
  .short_posts = short_posts,
  .ages = ages,
  .male = male,
  .female = female,
  .many = many,
  .lines = lines,
  .n_lines = G_N_ELEMENTS (lines),
  .kin = kin,
  .family = family,
  .limbs = limbs,
  .couples_have = couples_have,
  .towns_have = towns_have,
  .guarding = guarding,
  .guards = guards,
  .leads = leads,
  .leading = leading,
  .needs = needs,
  .nearing = nearing,
  .states = states,
  .another = another,
  .one = one,
  .alone = alone,
  .some = some,
  .pairs = pairs,
  .saints = saints,
  .ship_marks = ship_marks,
  .body_marks = body_marks,
  .small_marks = small_marks,
  .agents = agents,
  .turns = turns,
  .suffers = suffers,
  .courses = courses,
  .arranged = arranged,
  .handled = handled,
  .regions = regions,
  .inaugurated = inaugurated,
  .spouses = spouses,
  .unites = unites,
  .parts = parts,
  .makes = makes,
  .ends = ends,
  .doings = doings,
  .n_doings = G_N_ELEMENTS (doings),
  .doers = doers,
  .n_doers = G_N_ELEMENTS (doers),
  .done = done,
  .n_done = G_N_ELEMENTS (done),
  .eponyms = eponyms,
  .dwellers = dwellers,
  .pale = pale,
  .others = others,
  .completing = completing,
  .these = these,
  .lacking = lacking,
  .two = two,
  .of_two = of_two,
  .the = "the",
  .of = "of",
};

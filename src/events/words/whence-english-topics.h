/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words that name nothing that happens and say what kind of thing a clause or an article is about, for whence-english-kinds.c alone.  No word
 * is of two kinds. */
#pragma once

#include "whence-kinds.h"

static const char *const about_agreement[] = {
  "compact", "covenant", "protocol", "signatory", "signing", NULL
};

static const char *const about_appointment[] = {
  "bishopric", "caretaker", "ceo", "cfo", "chairmanship", "directorship", "executive", "office", "post", "predecessor", "premiership", "successor",
  "tenure", "throne", "vacancy", NULL
};

static const char *const about_award[] = {
  "accolade", "awardee", "bafta", "cbe", "citation", "damehood", "emmy", "grammy", "honor", "honoree", "honour", "honouree", "kbe", "laureate",
  "longlist", "mbe", "nobel", "obe", "oscar", "peerage", "prize-giving", "prize-winner", "prizegiving", "prizewinner", "pulitzer", "shortlist", NULL
};

static const char *const about_birth[] = {
  "baby", "christening", "infant", "newborn", "triplet", "twin", NULL
};

static const char *const about_business[] = {
  "accountant", "accounts", "advert", "advertising", "app", "assembly-line", "auditor", "automaker", "baker", "bakery", "biotech", "boardroom",
  "boilermaker", "brand", "brewer", "brewery", "broadband", "business", "butcher", "buy-out", "buyout", "cafe", "café", "carmaker", "chip", "chipmaker",
  "co-operative", "colliery", "commercial", "company", "conglomerate", "cooperative", "corporate", "creditor", "distiller", "distillery", "download",
  "e-commerce", "earnings", "employee", "entrepreneur", "factory", "financier", "firm", "foundry", "franchise", "furnace", "grocer", "grocery",
  "headquarters", "hotelier", "income", "industrial", "industrialist", "industry", "insolvency", "insurer", "ironworks", "job", "joint-venture", "kiln",
  "liquidation", "liquidator", "logo", "loom", "manufacturer", "marketing", "merchandise", "microchip", "milliner", "mine", "mogul", "monopoly",
  "multinational", "occupancy", "outlet", "output", "outsourcing", "papermaker", "payroll", "pharma", "phone", "plant", "product", "production",
  "profit", "pub", "quarry", "receivership", "redundancy", "refinery", "restaurant", "results", "retailer", "revenue", "sales", "sawmill", "shipyard",
  "shop", "smartphone", "smelter", "software", "spin-off", "sponsor", "sponsorship", "staff", "start-ups", "steelworks", "store", "subscriber",
  "subsidiary", "supermarket", "supplier", "tailor", "telecom", "telecoms", "tender", "tourism", "tourist", "toymaker", "trademark", "turnover",
  "tycoon", "vineyard", "warehouse", "weaver", "website", "wholesale", "winemaker", "winery", "worker", "workforce", "workshop", "write-off", NULL
};

static const char *const about_construction[] = {
  "abbey", "almshouse", "apartment", "aqueduct", "architect", "architectural", "architecture", "aviary", "axle", "balustrade", "bandstand", "barn",
  "belfry", "breakwater", "brick", "bricklayer", "bridge", "builder", "building", "bulldozer", "bungalow", "caisson", "canal", "carpenter", "castle",
  "cathedral", "causeway", "chapel", "church", "citadel", "cladding", "concrete", "contractor", "cornerstone", "cottage", "courtyard", "culvert", "dam", "digger", "dock",
  "dome", "dredger", "drydock", "earthworks", "embankment", "excavator", "extension-wing", "facade", "façade", "flyover", "footbridge", "fort", "fortress", "foundation-stone",
  "foundations", "girder", "greenhouse", "groundwork", "harbor", "harbour", "hotel", "house", "housing", "joiner", "library", "lighthouse",
  "mansion", "mason", "masonry", "mill", "millpond", "minster", "monastery", "monument", "mosque", "nave", "orphanage", "overpass", "palace", "parapet", "pipeline",
  "plasterer", "priory", "pylon", "quay", "rampart", "rebar", "redevelopment", "refurbishment", "reservoir", "road", "roof", "roofer", "scaffold",
  "scaffolding", "sewage", "sewer", "shaft", "skyscraper", "slipway", "sluice", "span", "spire", "stadium", "station", "steeple", "stonemason",
  "structural", "substation", "synagogue", "temple", "tenement", "tower", "tube", "tunnel", "turbine", "viaduct", "villa", "wall", "waterwheel",
  "waterworks", "weir", "weld", "wharf", "wind-farm", "windfarm", NULL
};

static const char *const about_court[] = {
  "affidavit", "arraignment", "attorney", "bail", "barrister", "charge", "claimant", "constable", "contempt", "convict", "coroner", "counsel", "court",
  "courthouse", "courtroom", "cross-examination", "custody", "damages", "defendant", "detective", "felony", "forensic", "gallows", "garda",
  "guillotine", "guilty", "handcuff", "injunction", "inmate", "jail", "jailer", "judge", "jurist", "juror", "jury", "lawyer", "litigation",
  "magistrate", "misdemeanor", "offender", "parole", "pathologist", "perjury", "plaintiff", "police", "policeman", "policewoman", "prison", "prisoner",
  "probation", "prosecutor", "remand", "sentence", "solicitor", "subpoena", "superintendent", "suspect", "testimony", "tribunal", "warrant", "witness",
  "writ", NULL
};

static const char *const about_crime[] = {
  "abuser", "accomplice", "arsonist", "assailant", "assassin", "attacker", "backhander", "bandit", "blackmail", "bribe", "bullet", "burglar",
  "cannabis", "cocaine", "con-man", "conman", "corruption", "counterfeit", "embezzlement", "extortion", "extremist", "forgery", "fraudster", "gang",
  "gangster", "graffiti", "gunman", "gunpoint", "gunshot", "hacker", "harassment", "heroin", "hoax", "homicide", "hostage", "kickback", "kidnapper",
  "killer", "knifepoint", "mafia", "manslaughter", "mobster", "mugger", "murderer", "outlaw", "paedophile", "pedophile", "pickpocket", "piracy",
  "pirate", "poacher", "ponzi", "racketeering", "ransom", "ransomware", "rape", "rapist", "robber", "scam", "scammer", "slush-fund", "smuggler",
  "stalker", "swindle", "swindler", "terrorism", "terrorist", "thief", "trafficker", "trafficking", "vandal", "vandalism", NULL
};

static const char *const about_culture[] = {
  "actor", "actress", "album", "animation", "anthology", "archbishop", "archive", "archivist", "aria", "arranger", "artist", "artistic", "artwork",
  "author", "autobiography", "ballad", "ballerina", "ballet", "band", "baritone", "bassist", "bestseller", "bicentenary", "biennale", "biography",
  "bishop", "blockbuster", "blues", "book", "bookshop", "box-office", "broadcaster", "buddhist", "busker", "cabaret", "canvas", "cardinal", "carol",
  "cartoon", "cartoonist", "cast-list", "catwalk", "cellist", "centenary", "ceramics", "chapter", "choir", "choral", "choreographer", "chorister",
  "cinema", "cinemagoer", "circus", "comedian", "comedy", "comic", "composer", "concerto", "convent", "costume", "cult", "curator", "dancer",
  "designer", "diocese", "discography", "documentary", "drummer", "easel", "embroidery", "engraving", "epic", "episode", "essay", "essayist", "etching",
  "exhibit", "exhibitor", "fairground", "fiddle", "fiddler", "film", "film-maker", "filmmaker", "flute", "folk-song", "folklore", "fresco", "gallery",
  "gig", "guitar", "guitarist", "hardback", "heritage", "hip-hop", "hymn", "imam", "installation-artist", "jazz", "journalist", "jubilee", "lantern",
  "libretto", "literary", "literati", "literature", "lithograph", "liturgy", "lyricist", "magazine", "magician", "manuscript", "masquerade", "matinee",
  "matinée", "maypole", "melody", "memoir", "missionary", "monk", "monograph", "monologue", "movie", "mural", "museum", "music", "musical", "musician",
  "newspaper", "novel", "novelist", "novella", "nun", "opera", "orchestra", "orchestral", "organist", "overture", "pageant", "painter", "painting",
  "papal", "paperback", "parish", "photograph", "photographer", "photography", "pianist", "piano", "plaque", "playwright", "podcast", "poem", "poet",
  "poetry", "pontiff", "portrait", "potter", "pottery", "prayer", "premiere-night", "priest", "procession", "psalm", "punk", "puppet", "quartet", "rabbi", "radio",
  "rapper", "reenactment", "reggae", "rehearsal", "relic", "religion", "religious", "reliquary", "retrospective", "screenplay", "screenwriter",
  "sculptor", "sculpture", "sequel", "sermon", "setlist", "showrunner", "shrine", "singer", "sitcom", "sketchbook", "sonata", "song", "songwriter",
  "soprano", "soundtrack", "stage", "statue", "storyteller", "symphony", "tapestry", "television", "tenor", "tercentenary", "theater", "theatre",
  "theatrical", "trailer", "translation", "translator", "triennale", "trilogy", "unveiling", "vernissage", "verse", "vicar", "vinyl", "violin",
  "violinist", "vocalist", "watercolor", "watercolour", "worshipper", "writer", NULL
};

static const char *const about_death[] = {
  "autopsy", "bereavement", "cemetery", "coffin", "corpse", "cremation", "crematorium", "deathbed", "euthanasia", "grave", "graveside", "graveyard",
  "hearse", "mausoleum", "mourner", "mourning", "obituary", "post-mortem", "tomb", "undertaker", "widow", "widower", NULL
};

static const char *const about_disaster[] = {
  "aftershock", "air-crash", "arsenal-explosion", "bereaved", "black-box", "blaze", "bushfire", "casualty", "cloudburst", "coastguard",
  "cockpit-voice-recorder", "contamination", "debris", "ember", "emergency", "epicenter", "epicentre", "evacuee", "fatality", "firefighter", "fireman",
  "firestorm", "flame", "flood-water", "flooding", "floodwater", "fog", "frost", "gale", "gust", "hail", "hailstorm", "inferno", "landfall", "landslip",
  "lava", "levee", "lifeboat", "magnitude", "mayday", "mudslide", "oil-slick", "outage", "pile-up", "radiation", "rain", "rainfall", "rescue-worker",
  "rescuer", "rockfall", "rubble", "sandbag", "sinkhole", "slick", "smoke", "snow", "snowfall", "snowstorm", "squall", "stranded", "surge-barrier",
  "survivor", "thunderstorm", "tidal", "tide", "torrent", "tremor", "victim", "volcano", "weather", "wind", "windstorm", "wreckage", NULL
};

static const char *const about_economy[] = {
  "account", "austerity", "bank", "banker", "banking", "benefit-cut", "bitcoin", "bond", "bondholder", "borrower", "bourse", "broker", "bullion",
  "cash-flow", "cheque", "cost-of-living", "credit", "crypto", "cryptocurrency", "currency", "debt", "deficit", "deflation", "deposit", "depositor", "dividend",
  "dollar", "dow", "downturn", "drachma", "economic", "economist", "economy", "equity", "euro", "exchequer", "fiscal", "foreclosure", "forex", "franc",
  "ftse", "fund", "gdp", "gilt", "hyperinflation", "index", "inflation", "investor", "jobless", "joblessness", "krone", "kroner", "lender", "liquidity",
  "lira", "living-costs", "loan", "market", "monetary", "mortgage", "nasdaq", "overdraft", "payday", "pension", "pensioner", "peso", "price",
  "recession-hit", "rouble", "ruble", "salary", "saver", "share", "shareholder", "slump", "solvency", "sterling", "stimulus", "stock", "stockbroker",
  "subsidy", "surplus", "treasury", "unemployed", "unemployment", "wage", "yen", NULL
};

static const char *const about_education[] = {
  "academy", "alumni", "alumnus", "apprentice", "apprenticeship", "bachelor", "campus", "classroom", "college", "coursework", "curriculum", "degree",
  "diploma", "dissertation", "doctorate", "educational", "educator", "faculty", "freshman", "gcse", "grammar-school", "headmaster", "headmistress",
  "headteacher", "homework", "kindergarten", "lecturer", "lectureship", "lesson", "literacy", "matriculation", "phd", "polytechnic", "postgraduate",
  "professorship", "pupil", "scholarship", "school", "schoolboy", "schoolchild", "schoolgirl", "schooling", "schoolmaster", "schoolmistress",
  "schoolteacher", "semester", "seminary", "sixth-form", "sophomore", "student", "syllabus", "teacher", "thesis", "tuition", "tutor", "tutorial",
  "undergraduate", "university", "valedictorian", NULL
};

static const char *const about_election[] = {
  "ballot-box", "by-election", "byelection", "candidate", "canvass", "canvasser", "constituency", "elector", "electoral", "electorate", "front-runner",
  "frontrunner", "gubernatorial", "hustings", "incumbent", "majority", "manifesto", "mayoral", "midterm", "midterms", "poll-topper", "polling",
  "precinct", "preference", "presidential", "primary", "psephologist", "quota-squeeze", "recount", "runner-up", "seat", "slate", "suffrage", "tally",
  "turnout", "voter", NULL
};

static const char *const about_founding[] = {
  "co-founder", "cofounder", "inception", "start-up", "startup", NULL
};

static const char *const about_health[] = {
  "abortion", "addiction", "aids", "alzheimer", "ambulance", "amputation", "anaesthetist", "antibiotic", "antibody", "antiviral", "asthma", "bandage",
  "bedridden", "biopsy", "booster", "cancer", "cardiologist", "caseload", "check-up", "checkup", "chemotherapy", "cholera", "clinic", "clinical",
  "coma", "concussion", "contraceptive", "coronavirus", "covid", "covid-19", "dementia", "dentist", "dermatologist", "diabetes", "diagnosis",
  "dialysis", "diphtheria", "disease", "doctor", "dose", "drug", "ebola", "embryo", "epidemiologist", "fever", "fibrosis", "flu", "fracture", "hamstring", "health",
  "healthcare", "heart-attack", "hiv", "hospice", "hospital", "hygienist", "icu", "illness", "immunisation", "immunity", "immunization", "immunologist",
  "infection", "infirmary", "influenza", "insulin", "ivf", "jab", "leukaemia", "leukemia", "ligament", "malaria", "mastectomy", "maternity", "measles", "medic",
  "medical", "medication", "medicine", "midwife", "miscarriage", "mortality-rate", "nerve", "nhs", "nurse", "nursing", "obesity", "obstetric", "oncologist",
  "opioid", "orthopaedic", "overdose", "paediatric", "painkiller", "paralysis", "paramedic", "patient", "pediatric", "pharmacist", "pharmacy",
  "physician", "pill", "placebo", "plague-victim", "pneumonia", "polio", "pregnancy", "prosthesis", "psychiatric", "psychiatrist", "psychologist",
  "quarantine-station", "radiologist", "radiotherapy", "rehab", "rehabilitation", "respirator", "sanatorium", "sanitation", "scarlet-fever", "sepsis",
  "serum", "sickbed", "smallpox", "steroid", "stillbirth", "surgeon", "symptom", "syphilis", "thalidomide", "therapist", "therapy", "tremors",
  "tuberculosis", "tumor", "tumour", "typhoid", "typhus", "vaccine", "ventilator", "virologist", "virus", "wellbeing", "wheelchair", NULL
};

static const char *const about_law[] = {
  "amnesty", "asylum", "by-law", "bylaw", "charter", "citizenship", "clause", "codification", "covid-pass", "decriminalisation", "deregulation",
  "directive", "edict", "exemption", "green-card", "legality", "levy", "licence", "license", "loophole", "moratorium", "naturalisation",
  "naturalization", "ordinance", "permission", "permit", "planning-permission", "prohibition", "quota", "regulation", "regulator", "statute",
  "statutory", "tax", "visa", "watchdog", "zoning", NULL
};

static const char *const about_marriage[] = {
  "annulment", "betrothal", "bride", "bridegroom", "elopement", "fiance", "fiancee", "fiancé", "fiancée", "groom", "honeymoon", "newlywed", "spouse",
  NULL
};

static const char *const about_meeting[] = {
  "agenda", "agm", "attendee", "congregation", "delegate", "get-together", "invitee", "lunch", "luncheon", "plenary", "quorum", "roundtable", "seminar", "symposium", NULL
};

static const char *const about_politics[] = {
  "administration", "alderman", "ambassador", "apartheid", "assemblyman", "assemblywoman", "autonomy", "backbencher", "bloc", "bundestag", "cabinet",
  "capitol", "censure", "chancellery", "chancellor", "coalition", "commissioner", "committee-stage", "communist", "confidence", "congressman",
  "congresswoman", "consul", "consulate", "council", "councillor", "councilman", "councilwoman", "debate", "democrat", "devolution", "dictator",
  "dictatorship", "diplomat", "duma", "dáil", "embassy", "faction", "federalism", "filibuster", "frontbench", "frontbencher", "government", "governor",
  "ideology", "impeachment", "independence", "junta", "knesset", "kremlin", "lawmaker", "leadership", "legislator", "legislature", "lobbyist",
  "mandate", "mayor", "minister", "ministry", "monarch", "monarchy", "motion", "nationalist", "no-confidence", "opposition", "parliament",
  "parliamentarian", "parliamentary", "party", "policy", "political", "politician", "politics", "populist", "premier", "propaganda", "prorogation",
  "referendum-campaign", "regime", "republic", "republican", "reshuffle", "ruler", "secession", "secretariat", "senate", "senator", "separatist",
  "socialist", "sovereignty", "speaker", "statecraft", "statehood", "statesman", "subcommittee", "superpower", "taoiseach", "taxpayer", "tory",
  "tánaiste", "ultimatum", NULL
};

static const char *const about_protest[] = {
  "activist", "banner", "campaigner", "demonstrator", "dissident", "grievance", "hunger-striker", "marcher", "militancy", "occupier", "petition",
  "picketer", "placard", "protester", "protestor", "rioter", "shop-steward", "sit-down", "slogan", "squatter", "stoppage", "suffragette", "tear-gas", "teargas",
  "trade-unionist", "union", "unionist", NULL
};

static const char *const about_science[] = {
  "algorithm", "anthropologist", "antimatter", "archaeologist", "archaeology", "archeologist", "artefact", "artifact", "asteroid", "astronaut",
  "astronomer", "atom", "bacteria", "biochemist", "biologist", "biology", "botanist", "botany", "calculator", "carbon-dating", "chemist", "chemistry",
  "chromosome", "comet", "constellation", "cosmonaut", "crater", "dataset", "dinosaur", "dna", "ecologist", "electron", "enzyme", "exoplanet", "fossil",
  "galaxy", "gene", "geneticist", "genome", "geologist", "geology", "glacier", "glaciologist", "hoard", "hominid", "hypothesis", "inventor", "isotope",
  "lab", "laboratory", "lander", "laser", "launchpad", "lift-off", "lunar", "mainframe", "mammoth", "martian", "mathematician", "measurement", "meteor",
  "meteorite", "meteorologist", "microscope", "microscope-slide", "molecule", "neanderthal", "neutron", "observatory", "oceanographer", "orbiter",
  "palaeontologist", "paleontologist", "parasite", "particle", "patent", "payload", "peer-review", "physicist", "physics", "planet", "preprint",
  "probe", "programmer", "protein", "proton", "prototype", "quantum", "quasar", "radar", "radiocarbon", "reactor", "research", "researcher", "robot",
  "robotics", "rocket", "rover", "satellite", "science", "scientific", "scientist", "sediment", "seismologist", "semiconductor", "skeleton", "solar",
  "space", "spacecraft", "spaceflight", "spacewalk", "species", "specimen", "statistician", "supercomputer", "supernova", "taxonomist", "telescope",
  "theorem", "theory", "transistor", "zoologist", "zoology", NULL
};

static const char *const about_sport[] = {
  "archery", "athlete", "backstroke", "badminton", "baseball", "basketball", "batsman", "batter", "batting", "birdie", "bobsleigh", "bogey",
  "bookmaker", "bowler", "boxer", "boxing", "breaststroke", "butterfly", "champion", "chess", "climber", "club", "coach", "cricket", "curling",
  "cycling", "cyclist", "decathlon", "defender", "deuce", "discus", "doping", "dribble", "dugout", "equaliser", "equalizer", "equestrian",
  "extra-time", "fly-half", "flyweight", "football", "footballer", "free-kick", "freestyle", "full-back", "fullback", "goal", "goalkeeper",
  "goalscorer", "goaltender", "golf", "golfer", "grandstand", "groundsman", "gymnast", "gymnastics", "half-back", "half-time", "halftime", "handball",
  "heavyweight", "hockey", "hooker", "hurdles", "innings", "javelin", "jersey", "jockey", "judo", "karate", "kickoff", "knockout", "lacrosse", "lap",
  "league", "linebacker", "medalist", "medallist", "middleweight", "midfielder", "mountaineer", "mountaineering", "netball", "offside", "olympian",
  "olympic", "opponent", "outfield", "paralympian", "paralympic", "paralympics", "peloton", "penalty", "pennant", "pentathlon", "pitch", "playmaker",
  "podium", "pole-vault", "prix", "prologue", "puck", "quarterback", "quarterfinal", "racecourse", "racket", "rally-driver", "referee", "relay",
  "relegation-battle", "roster", "round", "rower", "rowing", "rugby", "runner", "scorer", "scrum", "shoot-out", "shootout", "skater", "ski", "skier",
  "slalom", "snooker", "softball", "spectator", "sporting", "sportsman", "sportswoman", "sprint", "sprinter", "squad", "standings", "stoppage-time",
  "striker", "substitute", "superbike", "surfing", "swimmer", "swimming", "taekwondo", "team-mate", "teammate", "tennis", "terraces", "throw-in",
  "tie-break", "tiebreak", "title", "touchline", "triathlon", "trophy", "umpire", "underdog", "vault", "velodrome", "volleyball", "weightlifting",
  "welterweight", "wicket", "wicketkeeper", "winger", "wrestler", "wrestling", "yachtsman", NULL
};

static const char *const about_statement[] = {
  "accusation", "allegation", "assurance", "briefing", "comment", "communiqué", "complaint", "criticism", "denial", "e-mail", "editorial", "email",
  "forecast", "letter", "memo", "message", "op-ed", "prediction", "remark", "reply", "spokesman", "spokesperson", "spokeswoman", "telegram", "tweet",
  "warning", NULL
};

static const char *const about_talks[] = {
  "arbitration", "bargaining", "communique", "deadlock", "diplomacy", "envoy", "impasse", "mediation", "mediator", "negotiator", "shuttle-diplomacy",
  "stalemate", "sticking-point", NULL
};

static const char *const about_trade[] = {
  "auctioneer", "barley", "barrel", "bidder", "buyer", "car", "cargo", "cattle", "coal", "coffee", "commodity", "consignment", "cotton", "crop",
  "customer", "customs", "exporter", "flour", "fur", "gas", "grain", "harvest", "herring", "importer", "livestock", "lorryload", "lumber", "mackerel", "maize",
  "merchant", "milk", "oil", "order", "ore", "retail", "seller", "shipload", "shopper", "smallholder", "spice", "steel", "stockpile", "sugar", "timber", "trader",
  "vehicle", "vendor", "wheat", "wholesaler", "wool", NULL
};

static const char *const about_transport[] = {
  "aeroplane", "airbus", "aircraft", "airfreight", "airline", "airliner", "airplane", "airport", "airship", "airspace", "aviation", "aviator", "barge",
  "bicycle", "bike", "biplane", "boeing", "bus", "bypass", "cab", "canoe", "carriage", "catamaran", "chairlift", "commuter", "conductor-guard",
  "congestion", "depot", "dining-car", "docklands", "escalator", "expressway", "fare", "ferry", "flight", "freight", "funicular", "gondola", "hangar",
  "harbourmaster", "helicopter", "helipad", "heliport", "highway", "hovercraft", "jet", "jetty", "lighter", "liner", "locomotive", "lorry", "marina",
  "metro", "minicab", "monorail", "moped", "motorbike", "motorboat", "motorcycle", "motorist", "motorway", "omnibus", "parking", "passenger", "pier",
  "plane", "rail", "railcar", "railroad", "railway", "rickshaw", "rolling-stock", "roundabout", "runway", "sailboat", "scooter", "seaplane", "shipping",
  "siding", "signalman", "speedboat", "stagecoach", "steamer", "steamship", "stewardess", "stopover-point", "streetcar", "subway", "tanker", "taxi", "terminal",
  "ticketing", "timetable", "toll", "traffic", "train", "tram", "tramway", "trawler", "tricycle", "trolleybus", "truck", "tugboat", "turnpike", "waggon", "wagon", "yacht",
  "zeppelin", NULL
};

static const char *const about_visit[] = {
  "backpacker", "basecamp", "delegation", "emigrant", "entourage", "exodus", "explorer", "hitchhiker", "homecoming", "immigrant", "itinerary",
  "migrant", "motorcade", "nomad", "passport", "pilgrim", "refugee", "safari", "sherpa", "sightseeing", "stowaway", "traveler", "traveller", "trek",
  "voyager", "wayfarer", NULL
};

static const char *const about_war[] = {
  "admiral", "air-raid", "airbase", "airfield", "ammunition", "archer", "armada", "armored", "armoured", "army", "artillery", "barrage", "battalion", "battlefield", "beachhead",
  "bomb", "bomber", "brigade", "bunker", "cannon", "casualty-list", "cavalry", "combat", "combatant", "commando", "conscript", "conscription",
  "crusade", "destroyer", "drone", "enemy", "fighter-jet", "fleet", "flotilla", "frigate", "front-line", "frontline", "garrison", "guerrilla", "gunboat",
  "hostilities", "howitzer", "infantry", "insurgency", "insurgent", "knightly", "landmine", "legion", "marines", "militant", "military", "militia",
  "mine-clearance", "minefield", "missile", "mobilisation", "mobilization", "mortar", "munition", "navy", "outpost", "paratrooper", "partisan", "peacekeeper",
  "platoon", "rebel", "regiment", "reinforcement", "rifleman", "shell", "sniper", "soldier", "squadron", "tank", "torpedo", "trench", "troops",
  "troopship", "u-boat", "warfare", "warhead", "warlord", "warplane", "warship", "wartime", NULL
};

static const WhenceTopicRow topics[] = {
  { WHENCE_KIND_AGREEMENT, about_agreement },
  { WHENCE_KIND_APPOINTMENT, about_appointment },
  { WHENCE_KIND_AWARD, about_award },
  { WHENCE_KIND_BIRTH, about_birth },
  { WHENCE_KIND_BUSINESS, about_business },
  { WHENCE_KIND_CONSTRUCTION, about_construction },
  { WHENCE_KIND_COURT, about_court },
  { WHENCE_KIND_CRIME, about_crime },
  { WHENCE_KIND_CULTURE, about_culture },
  { WHENCE_KIND_DEATH, about_death },
  { WHENCE_KIND_DISASTER, about_disaster },
  { WHENCE_KIND_ECONOMY, about_economy },
  { WHENCE_KIND_EDUCATION, about_education },
  { WHENCE_KIND_ELECTION, about_election },
  { WHENCE_KIND_FOUNDING, about_founding },
  { WHENCE_KIND_HEALTH, about_health },
  { WHENCE_KIND_LAW, about_law },
  { WHENCE_KIND_MARRIAGE, about_marriage },
  { WHENCE_KIND_MEETING, about_meeting },
  { WHENCE_KIND_POLITICS, about_politics },
  { WHENCE_KIND_PROTEST, about_protest },
  { WHENCE_KIND_SCIENCE, about_science },
  { WHENCE_KIND_SPORT, about_sport },
  { WHENCE_KIND_STATEMENT, about_statement },
  { WHENCE_KIND_TALKS, about_talks },
  { WHENCE_KIND_TRADE, about_trade },
  { WHENCE_KIND_TRANSPORT, about_transport },
  { WHENCE_KIND_VISIT, about_visit },
  { WHENCE_KIND_WAR, about_war },
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words that tell whether a title is well formed. */
#include "whence-shape-words.h"

static const char *const homewards[] = { "home", "homeward", "homewards", "ashore", "indoors", "upstairs", "downstairs", NULL };
static const char *const emerges[] = { "emerge", "transpire", "turn", "become", "appear", "seem", "happen", "follow", "dawn", "leak", NULL };
static const char *const weathers[] = { "drizzle", "hail", "rain", "snow", "thunder", NULL };
static const char *const intransitives[] = {
  "abdicate", "apologise", "apologize", "appear", "arise", "arrive", "belong", "cheer", "collapse", "collide", "come", "compete", "converge", "crash", "cry", "dance",
  "debut", "defect", "depart", "descend", "deteriorate", "detour", "die", "disappear", "elapse", "elope", "emerge", "emigrate", "enlist", "enrol",
  "ensue", "erupt", "escalate", "exist", "expire", "faint", "fall", "flee", "go", "graduate", "happen", "hesitate", "immigrate", "intervene",
  "kneel", "lapse", "last", "laugh", "lie", "linger", "live", "march", "migrate", "occur", "participate", "perish", "persist", "plead", "plummet",
  "pounce", "pray", "prevail", "protest", "qualify", "quarrel", "rally", "react", "reappear", "recede", "reign", "rejoin", "relapse", "remain",
  "reside", "resign", "respond", "resurface", "retire", "retreat", "rise", "secede", "seem", "sleep", "slump", "smile", "soar", "speak", "stay", "stumble",
  "subside", "tumble", "worsen", "succeed", "succumb", "suffer", "surge", "survive", "talk", "testify", "thrive", "travel", "triumph", "vanish", "vie", "volunteer",
  "vote", "wait", "weep", "widen", "worsen", "yell", NULL
};
static const char *const givers[] = {
  "advise", "allow", "ask", "describe", "portray", "regard", "compel", "convince", "enable", "encourage", "force", "inform", "instruct", "notify", "oblige", "order", "permit", "persuade", "remind", "tell",
  "urge", "warn", NULL
};
static const char *const makers[] = {
  "appoint", "award", "call", "commission", "crown", "declare", "deny", "designate", "dub", "elect", "fine", "give", "grant", "make", "name", "nominate", "offer", "ordain", "pay", "proclaim", "rename", NULL
};
static const char *const changers[] = {
  "accelerate", "begin", "break", "burn", "burst", "capsize", "change", "close", "continue", "decrease", "deflate", "defrost", "derail", "develop",
  "disperse", "dissolve", "divorce", "double", "drift", "drop", "drown", "dry", "end", "enter", "expand", "explode", "fail", "fight", "finish",
  "fly", "freeze", "gather", "grow", "halve", "ignite", "improve", "increase", "inflate", "land", "lead", "leave", "marry", "melt", "merge",
  "move", "open", "overturn", "pass", "play", "rebound", "recover", "relocate", "reopen", "restart", "resume", "return", "reunite", "rotate",
  "run", "rupture", "sail", "separate", "settle", "shatter", "shrink", "shut", "sink", "slow", "snap", "speak", "split", "spread", "start", "stop",
  "switch", "taxi", "tear", "tip", "topple", "triple", "turn", "unravel", "wake", "write", NULL
};
static const char *const leading[] = {
  "against", "among", "at", "between", "during", "for", "from", "into", "of", "onto", "than", "to", "toward", "towards", "upon", "with", "without", NULL
};
/* also forms that no table of irregular ones has */
static const char *const incomplete[] = { "amount", "become", "belong", "bring", "brought", "cause", "comprise", "consider", "consist", "contain", "culminate", "depend", "describe", "embark", "focus", "give", "have", "had", "has", "include", "involve", "launch",
                                          "lead", "let", "make", "mean", "meant", "need", "own", "prompt", "put", "reach", "refer", "rely", "require", "result", "seek", "seem", "send", "sought", "spark", "stem",
                                          "take", "tend", "trigger", "vow", "want", NULL };
static const char *const connections[] = { "accordance", "addition", "aftermath", "anticipation", "behalf", "case", "charge", "connection", "course", "event", "exchange", "favor", "favour",
                                           "front", "honor", "honour", "hope", "hopes", "lieu", "light", "line", "memory", "need", "place", "preparation", "protest", "pursuit", "recognition",
                                           "response", "retaliation", "return", "search", "spite", "support", "terms", "view", "wake", NULL };
static const char *const partitives[] = { "amount", "bulk", "couple", "dozens", "group", "half", "handful", "hundreds", "kind", "lot", "majority", "member", "members", "millions", "number", "pair",
                                          "part", "parts", "percent", "piece", "range", "rate", "rest", "scores", "series", "set", "share", "sort", "string", "tens", "third", "thousands",
                                          "type", "variety", "worth", NULL };
static const char *const turning[] = { "not", "only", NULL };
static const char *const subject_forms[][2] = { { "him", "He" }, { "her", "She" }, { "them", "They" }, { NULL, NULL } };
static const char *const allowed[][2] = { { "have", "may" }, { "has", "may" }, { "had", "could" }, { NULL, NULL } };
static const char *const turning_helpers[] = { "could", "did", "do", "does", "had", "has", "have", "might", "should", "will", "would", NULL };
static const char *const arrivals[] = { "came", "comes", NULL };
static const char *const dummies[] = { "it", NULL };
static const char *const taking[] = { "took", NULL };
static const char *const particles[] = { "to", NULL };
static const char *const taking_whom[] = { "for", NULL };
static const char *const clefts[] = { "that", "when", "who", NULL };
static const char *const likening[] = { "as", "so", NULL };
static const char *const ups[] = { "up", "down", NULL };
static const char *const hanging[] = { "both", "longer", "either", "neither", "such", "as", "so", "too", "rather", "even", "very", "quite", "not", "due", "according", "likely", "unlikely",
                                       "able", "unable", "because", "however", "therefore", "every", NULL };
static const char *const wholes[] = { "whole", "most", "much", "all", "rest", "remainder", "course", NULL };
static const char *const to_dates[] = { "about", "after", "around", "as", "at", "before", "between", "by", "circa", "during", "for", "from", "in", "of", "on", "over", "since", "through", "throughout",
                                        "till", "to", "until", "within", NULL };
static const char *const contracted[][3] = { { "ll", "will", "will" }, { "re", "are", "are" }, { "ve", "have", "have" }, { "d", "had", "would" }, { "s", "has", "is" }, { NULL, NULL, NULL } };
static const char *const verb_parts[] = { "apart", "aside", "away", "down", "in", "into", "off", "on", "out", "together", "up", NULL };
static const char *const contents[] = { "argument", "assumption", "belief", "certainty", "chance", "conclusion", "condition", "confidence", "conviction", "doubt", "evidence",
                                        "fact", "fears", "feeling", "hopes", "idea", "impression", "message", "news", "notion", "possibility", "proof", "rumour", "rumours", "sense",
                                        "sign", "signs", "suggestion", "theory", "view", "word", NULL };
static const char *const bits[] = { "bit", "moment", "while", NULL };
static const char *const returners[] = {
  "be", "been", "is", "was", "were", "bounce", "bring", "buy", "call", "carry", "come", "cut", "date", "draw", "fall", "fight", "fly", "get", "give", "go", "hand", "head", "hit", "hold", "lead", "look", "move", "pay",
  "pull", "push", "put", "roll", "scale", "sail", "sell", "send", "set", "sign", "step", "take", "trace", "travel", "turn", "walk", "welcome", "win", NULL
};
static const char *const vague[] = { "sometime", "someday", "back", NULL };
static const char *const limits[] = { "at", "least", "most", "latest", "earliest", "no", "not", "later", "earlier", "sooner", "than", "exactly", "roughly", "approximately",
                                      "only", "just", "nearly", "almost", "well", NULL };
static const char *const alones[] = { "afternoon", "alone", "evening", "eve", "morning", "night", NULL };
/* also forms that no table of irregular ones has */
static const char *const inverted[] = { "appear", "arise", "arose", "arrive", "come", "emerge", "hang", "hung", "lay", "lie", "loom", "rise", "sat", "sit", "stand", NULL };
static const char *const aiming[] = { "agree", "aim", "choose", "chose", "decide", "decline", "elect", "hope", "offer", "pledge", "plan", "prepare", "promise", "refuse",
                                      "resolve", "swear", "threaten", "try", "undertake", "voted", "vote", "vow", "want", NULL };
static const char *const asides[] = { "after", "against", "as", "at", "by", "despite", "during", "for", "from", "in", "instead", "on", "over", "perhaps", "reluctantly", "to",
                                      "under", "with", "within", "without", NULL };
static const char *const alternatives[] = { "or", "but", "if", "though", "albeit", NULL };
static const char *const rulings[] = { "rule", "decide", "find", "conclude", "determine", "agree", "recommend", NULL };
static const char *const wheres[] = { "where", NULL };
static const char *const openers[] = { "when", "until", "before", "and", "but", "because", "how", "where", "while", "that", "why", NULL };
static const char *const asking[] = { "ask", "enquire", "inquire", "wonder", NULL };
static const char *const valid[] = { "effective", "available", "due", "open", "payable", "valid", NULL };
static const char *const parts[] = { "part", "parts", "half", "portion", "bulk", NULL };
static const char *const sequential[] = { "bit", "few", "moment", "while", "couple", "next", "following", "same", "previous", "day", "week", "month", "year", "other", "night", "morning", "weekend", NULL };
static const char *const moments[] = { "day", "hour", "minute", "moment", "month", "morning", "night", "occasion", "season", "time", "week", "year", NULL };
static const char *const firsts[] = { "first", "best", "worst", "most", "least", "last", NULL };
static const char *const granting[] = { "allow", "give", "grant", "take", NULL };
static const char *const handing[] = { "assign", "award", "bring", "cost", "deny", "hand", "lend", "lent", "offer", "owe", "pay", "promise", "sell", "send", "show", "teach", NULL };
static const char *const purposes[] = { "order", NULL };
static const char *const joiners[] = { "and", "but", "or", "so", "yet", NULL };
static const char *const dating[] = { "date", "last", NULL };
static const char *const lasting[] = { "lasting", "running", "beginning", "starting", "ending", "finishing", "spanning", NULL };
static const char *const since_then[] = { "date", NULL };
static const char *const askers[] = { "what", "whatever", "how", "why", "who", "whom", "which", "where", "when", "whether", NULL };
static const char *const vowels[] = { "a", "e", "i", "o", "u", NULL };
static const char *const no_vowels[] = { "uni", "eu", "once", "one", "use", "usu", "uto", "ute", "u.s", "u.k", "u.n", "uk", NULL };
static const char *const silent[] = { "hour", "honest", "honor", "honour", "heir", NULL };
static const char *const known[] = { "known", NULL };
static const char *const causing[] = { "culminate", "end", "lead", "led", "result", "saw", "see", NULL };
static const char *const documenting[] = { "indicate", "reveal", "show", "suggest", NULL };
static const char *const attending[] = { "with", NULL };
static const char *const sequels[] = { "only", NULL };
static const char *const punishing[] = { "ban", "censure", "condemn", "convict", "dismiss", "disqualify", "execute", "expel", "fine", "fire", "imprison", "jail", "punish", "reprimand",
                                         "sack", "sentence", "suspend", NULL };
static const char *const accusing[] = { "accuse", "arrest", "charge", "detain", "indict", "investigate", "prosecute", "question", "sue", "suspect", "try", NULL };
static const char *const guilty[] = { "guilty", NULL };
static const char *const results[] = { "into", NULL };
static const char *const comings[] = { "come", "date", "last", NULL };
static const char *const spending[] = { "spend", "spends", "spent", NULL };
static const char *const setting[] = { "choose", "chose", "designate", "earmark", "fix", "mark", "name", "pencil", "pick", "propose", "proclaim", "declare", "select", "set", NULL };
static const char *const versions[] = {
  "border", "borders", "boundary", "boundaries", "frontier", "frontiers", "extent", "edition", "version", "model", "level", "levels", "limit", "limits", "line", "lines", "size", "strength",
  "peak", "low", "record", "shirt", "jersey", "logo", "badge", "vintage", "uniform", "banknote", "coin", "stamp", "map", "wine", NULL
};
static const char *const telling[] = { "conclude", "confirm", "disclose", "fear", "find", "found", "note", "recall", "reveal", "rule", "show", "state", "warn", "write", NULL };
static const char *const measures[] = { "age", "colour", "color", "equivalent", "height", "length", "shape", "size", "thickness", "weight", "width", NULL };
static const char *const showing[] = { "bring", "brought", "feature", "herald", "hold", "held", "include", "mark", "saw", "see", "usher", "witness", NULL };
static const char *const keeping[] = { "get", "got", "have", "had", "keep", "kept", "leave", "left", "want", NULL };
static const char *const attributing[] = { "add", "ascribe", "attribute", "compare", "confine", "credit", "dedicate", "devote", "expose", "liken", "limit", "link", "owe", "restrict", "subject",
                                           "tie", "trace", NULL };
static const char *const publishing[] = { "circulate", "issue", "post", "print", "publish", "release", "unveil", NULL };
static const char *const laid[] = { "date", "set", NULL };
static const char *const namings[] = { "call", "know", "name", "style", "term", "known", NULL };

const WhenceShapeWords whence_shape_words_english = {
  .intransitives = intransitives,
  .homewards = homewards,
  .emerges = emerges,
  .weathers = weathers,
  .givers = givers,
  .changers = changers,
  .makers = makers,
  .leading = leading,
  .incomplete = incomplete,
  .ups = ups,
  .hanging = hanging,
  .contracted = contracted,
  .to_dates = to_dates,
  .verb_parts = verb_parts,
  .contents = contents,
  .bits = bits,
  .wholes = wholes,
  .vague = vague,
  .returners = returners,
  .limits = limits,
  .alones = alones,
  .inverted = inverted,
  .aiming = aiming,
  .asides = asides,
  .alternatives = alternatives,
  .rulings = rulings,
  .wheres = wheres,
  .openers = openers,
  .definite = "the",
  .indefinite = "a",
  .indefinite_vowel = "an",
  .vowels = vowels,
  .no_vowels = no_vowels,
  .silent = silent,
  .causing = causing,
  .documenting = documenting,
  .attending = attending,
  .sequels = sequels,
  .punishing = punishing,
  .accusing = accusing,
  .guilty = guilty,
  .allegedly = "allegedly",
  .somebody = "somebody",
  .results = results,
  .comings = comings,
  .spending = spending,
  .setting = setting,
  .versions = versions,
  .telling = telling,
  .measures = measures,
  .showing = showing,
  .keeping = keeping,
  .publishing = publishing,
  .attributing = attributing,
  .laid = laid,
  .namings = namings,
  .known = known,
  .askers = askers,
  .valid = valid,
  .parts = parts,
  .sequential = sequential,
  .moments = moments,
  .firsts = firsts,
  .superlative = "est",
  .granting = granting,
  .connections = connections,
  .partitives = partitives,
  .turning = turning,
  .subject_forms = subject_forms,
  .allowed = allowed,
  .turning_helpers = turning_helpers,
  .arrivals = arrivals,
  .dummies = dummies,
  .taking = taking,
  .taking_whom = taking_whom,
  .particles = particles,
  .clefts = clefts,
  .handing = handing,
  .likening = likening,
  .purposes = purposes,
  .joiners = joiners,
  .dating = dating,
  .lasting = lasting,
  .since_then = since_then,
  .no = "no",
  .from_then = " from then",
  .asking = asking,
};

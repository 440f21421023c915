/* SPDX-License-Identifier: GPL-3.0-or-later */
/* English words that tell whether a title is well formed. */
#include "whence-shape-words.h"

static const char *const intransitives[] = {
  "appear", "arise", "arrive", "belong", "collapse", "collide", "come", "crash", "cry", "die", "disappear", "emerge", "erupt", "escalate", "exist", "expire", "faint",
  "fall", "happen", "kneel", "laugh", "lapse", "linger", "march", "occur", "perish", "persist", "plummet", "pray", "prevail", "protest", "quarrel", "rally", "react",
  "recede", "relapse", "remain", "resign", "retire", "rise", "seem", "sleep", "smile", "soar", "stumble", "subside", "succumb", "surge", "survive", "thrive",
  "vanish", "wait", "weep", "yell", NULL
};
static const char *const givers[] = {
  "advise", "allow", "ask", "compel", "convince", "enable", "encourage", "force", "inform", "instruct", "notify", "oblige", "permit", "persuade", "remind", "tell",
  "urge", NULL
};
static const char *const leading[] = {
  "against", "among", "at", "between", "during", "for", "from", "into", "of", "onto", "than", "to", "toward", "towards", "upon", "with", "without", NULL
};
static const char *const to_dates[] = { "about", "after", "around", "as", "at", "before", "between", "by", "circa", "during", "for", "from", "in", "of", "on", "since", "through", "throughout",
                                        "till", "to", "until", "within", NULL };
static const char *const limits[] = { "at", "least", "most", "latest", "earliest", "no", "not", "later", "earlier", "sooner", "than", "exactly", "roughly", "approximately",
                                      "only", "just", "nearly", "almost", "well", NULL };
static const char *const alones[] = { "alone", NULL };
/* also forms that no table of irregular ones has */
static const char *const inverted[] = { "appear", "arise", "arose", "arrive", "come", "emerge", "hang", "hung", "lay", "lie", "loom", "rise", "sat", "sit", "stand", NULL };
static const char *const places[] = { "auction", "court", "market", "press", "sea", "trial", NULL };
static const char *const askers[] = { "what", "whatever", "how", "why", "who", "whom", "which", "where", "when", "whether", NULL };

const WhenceShapeWords whence_shape_words_english = {
  .intransitives = intransitives,
  .givers = givers,
  .leading = leading,
  .to_dates = to_dates,
  .limits = limits,
  .alones = alones,
  .inverted = inverted,
  .places = places,
  .askers = askers,
};

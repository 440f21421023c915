#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: score-twelve.py WHENCE-CLI [--errors] [FOLDER]

Extracts the events of the twelve articles of twelve/ together and compares them with twelve/gold.json, which was written before the
program was run on any of them.  gold.json holds

  articles       for each file the dates it may be of, none if it has none, and not_events: passages that hold a date but no event
                 (optional: nobody is to blame who takes it for one)
  events         each with the EDTF dates that are right; a model title; words: groups, a right title has a word of each; the kinds that
                 fit; participants; place; flags: hard, optional, planned; and its tellings: a passage that occurs once in its article,
                 and also: further dates that are right where only this telling speaks
  must_not_join  events that look alike and are not; every other join of two events is wrong as well, save for
  may_join       groups of events that a reader may take for one

A mention tells what it overlaps, best where the words of its date lie in the passage; every mention has one telling and every telling one
mention, as long as there are enough; what is left over with its date inside a passage is a repetition.  Figures:

  recall       gold events that are not optional and have a telling found, of all of them
  precision    printed events with a mention that tells a gold event, an optional passage or a repetition, of all printed
  dated        found tellings whose event's date is one of gold's, "?" and "~" aside, or the same span
  titled       found tellings whose event's title has a word of each group; words agree if equal, if they begin with the same five letters, or
               if at most three letters follow the whole word
  kind         found tellings whose event's kind fits
  people       participants of events that gold names too, of all named (precision), and of gold's those that the event has (recall), over found
               tellings; two names agree if all words of one are in the other or their last words are the same
  place        the same for places; a place agrees if all words of one are in the other
  planned      found tellings of what was planned whose event is flagged so, and those flagged so that gold does not
  joins        pairs of found tellings of one gold event that lie in one printed event (right) or in two (missed), and pairs of mentions
               of different gold events in one printed event (wrong)

--errors lists what failed.  Exit status 0 if every bar of the issue is met: 90 % dated, 95 % of joins right, none wrong.
"""
import calendar
import itertools
import json
import pathlib
import re
import subprocess
import sys
import unicodedata

SEASONS = {'21': ('03', '05'), '22': ('06', '08'), '23': ('09', '11'), '33': ('01', '03'), '34': ('04', '06'), '35': ('07', '09'), '36': ('10', '12'),
           '40': ('01', '06'), '41': ('07', '12')}


def span(edtf):
    """The first and the last day of what needs no more than that, else the text itself without its doubts."""
    edtf = re.sub('[?~%]', '', edtf)
    ends = edtf.split('/')
    if len(ends) == 2 and all(re.match(r'\d', end) for end in ends):
        first, last = span(ends[0]), span(ends[1])
        return (first[0], last[1]) if isinstance(first, tuple) and isinstance(last, tuple) else edtf
    if match := re.fullmatch(r'(\d{4})(?:-(\d\d))?(?:-(\d\d))?', edtf):
        year, month, day = match.groups()
        first, last = SEASONS.get(month, (month or '01', month or '12'))
        if not '01' <= first <= '12':
            return edtf
        return f'{year}-{first}-{day or "01"}', f'{year}-{last}-{day or calendar.monthrange(int(year), int(last))[1]}'
    if match := re.fullmatch(r'(\d\d\d)X', edtf):
        return f'{match[1]}0-01-01', f'{match[1]}9-12-31'
    return edtf


def words_of(text):
    flat = ''.join(c for c in unicodedata.normalize('NFD', text.lower()) if not unicodedata.combining(c))
    return re.findall(r'\w+(?:[-.,&%]\w+)*', flat.translate(str.maketrans('øđł', 'odl')))


def agree(wanted, word):
    return word == wanted or (len(wanted) >= 5 and word[:5] == wanted[:5]) or (word.startswith(wanted) and len(word) <= len(wanted) + 3)


def entitled(title, groups):
    title = words_of(title) + [part for word in words_of(title) for part in word.split('-')]
    return all(any(agree(' '.join(words_of(wanted)), word) for wanted in group for word in title) for group in groups)


def overlap(a, b):
    return max(0, min(a[1], b[1]) - max(a[0], b[0]))


class Telling:
    def __init__(self, event, article, quote, begin, also):
        self.event, self.article, self.quote, self.also = event, article, quote, also
        self.place = (begin, begin + len(quote))
        self.mention = None


class Mention:
    def __init__(self, event, mention, text):
        self.event, self.article, self.quote = event, mention['article'], mention['quote']
        self.place = (mention['begin'], mention['end'])
        self.dates = [(mention['begin'] + m.start(), mention['begin'] + m.end())
                      for m in re.finditer(re.escape(mention['expression'] or '\0'), text[mention['begin']:mention['end']])] or [self.place]
        self.telling, self.role = None, 'further'

    def dated_in(self, place):
        return any(overlap(date, place) for date in self.dates)


def dated(event, telling, others=()):
    right = telling.event['dates'] + telling.also + [date for other in others for date in other.also]
    return span(event['edtf']) in map(span, right)


def fit(mention, telling):
    """How well the mention tells it; 0 if not at all."""
    common = overlap(mention.place, telling.place)
    inside, right = mention.dated_in(telling.place), dated(mention.event, telling)
    named = entitled(mention.event['title'], telling.event['words'])
    if not common or not (inside or right or named):
        return 0
    return 4 * inside + 2 * right + named + common / (1 + telling.place[1] - telling.place[0])


def match(mentions, tellings, not_events):
    """One mention a telling, the best fitting first; then what remains is a repetition, a passage that is no event, or something further."""
    pairs = [(fit(m, t), m, t) for m in mentions for t in tellings if m.article == t.article]
    for worth, mention, telling in sorted(pairs, key=lambda pair: -pair[0]):
        if worth and not mention.telling and not telling.mention:
            mention.telling, mention.role, telling.mention = telling, 'telling', mention
    for mention in mentions:
        if mention.telling:
            continue
        for article, place, optional in not_events:
            if article == mention.article and mention.dated_in(place):
                mention.role = 'optional' if optional else 'no event'
        if mention.role == 'further' and any(m is mention and t.article == m.article and m.dated_in(t.place) for _, m, t in pairs):
            mention.role = 'repetition'


def same_name(one, other, by_last):
    one, other = words_of(one), words_of(other)
    return bool(one and other) and (set(one) <= set(other) or set(other) <= set(one) or (by_last and one[-1] == other[-1]))


def agreeing(wanted, got, by_last=False):
    """How many of got gold has, of how many, and how many of gold's are in got, of how many."""
    right = sum(any(same_name(w, g, by_last) for w in wanted) for g in got)
    known = sum(any(same_name(w, g, by_last) for g in got) for w in wanted)
    return right, len(got), known, len(wanted)


def percent(part, whole):
    return f'{part} of {whole} ({100 * part / whole:.0f} %)' if whole else 'none'


def run(cli, form, paths):
    return subprocess.run([cli, 'extract', f'--format={form}', *map(str, paths)], check=True, capture_output=True, text=True).stdout


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != '--errors']
    if not arguments:
        sys.exit(__doc__)
    folder = pathlib.Path(arguments[1] if len(arguments) > 1 else pathlib.Path(__file__).parent / 'twelve')
    gold = json.loads((folder / 'gold.json').read_text(encoding='utf-8'))
    texts = {name: (folder / name).read_bytes().decode('utf-8') for name in gold['articles']}
    events = json.loads(run(arguments[0], 'events', [folder / name for name in sorted(texts)]))
    references = [json.loads(line) for line in run(arguments[0], 'timexes', [folder / name for name in sorted(texts)]).splitlines()]

    def place(name, quote):
        if texts[name].count(quote) != 1:
            sys.exit(f'{name}: “{quote}” is there {texts[name].count(quote)} times')
        return texts[name].index(quote), texts[name].index(quote) + len(quote)

    tellings = [Telling(event, t['article'], t['quote'], place(t['article'], t['quote'])[0], t.get('also', []))
                for event in gold['events'] for t in event['tellings']]
    not_events = [(name, place(name, n['quote']), n.get('optional')) for name, a in gold['articles'].items() for n in a['not_events']]
    mentions = [Mention(event, m, texts[m['article']]) for event in events for m in event['mentions']]
    match(mentions, tellings, not_events)
    by_event = {event['id']: [m for m in mentions if m.event is event] for event in events}
    errors = []

    def fault(what, telling=None, mention=None):
        wanted = f'\n    want {telling.event["dates"][0]}  {telling.event["title"]}  [{telling.event["id"]}]' if telling else ''
        got = f'\n    got  {mention.event["edtf"]}  {mention.event["title"]}  ({mention.event["kind"]}, {mention.event["id"]})' if mention else ''
        source = telling or mention
        errors.append((what, f'{what}: {source.article}{" (hard)" if telling and "hard" in telling.event["flags"] else ""}{wanted}{got}\n    “'
                       + ' '.join(source.quote.split())[:240] + '”'))

    found = [t for t in tellings if t.mention]
    required = [event for event in gold['events'] if 'optional' not in event['flags']]
    found_ids = {t.event['id'] for t in found}
    for telling in tellings:
        if not telling.mention and 'optional' not in telling.event['flags']:
            fault('missed telling' if telling.event['id'] in found_ids else 'missed', telling)
    count = {'dated': 0, 'titled': 0, 'kind': 0, 'planned': 0, 'all planned': 0, 'not planned': 0, 'easy': 0, 'easy dated': 0}
    people, places = [0] * 4, [0] * 4
    for telling in found:
        mention = telling.mention
        wanted, got = telling.event['participants'], mention.event['participants']
        people = [a + b for a, b in zip(people, agreeing(wanted, got, True))]
        where = agreeing([telling.event['place']] * bool(telling.event['place']), [mention.event['place']] * bool(mention.event['place']))
        places = [a + b for a, b in zip(places, where)]
        if len(wanted) > agreeing(wanted, got, True)[2] or len(got) > agreeing(wanted, got, True)[0]:
            fault('people', telling, mention)
            errors[-1] = (errors[-1][0], errors[-1][1] + f'\n    want {"; ".join(wanted)}\n    got  {"; ".join(got)}')
        if where[1] > where[0] or where[3] > where[2]:
            fault('place', telling, mention)
            errors[-1] = (errors[-1][0], errors[-1][1] + f'\n    want {telling.event["place"]}\n    got  {mention.event["place"]}')
        others = [m.telling for m in by_event[mention.event['id']] if m.telling and m.telling.event is telling.event]
        is_dated = dated(mention.event, telling, others)
        is_titled = entitled(mention.event['title'], telling.event['words'])
        is_kind = mention.event['kind'] in telling.event['kinds']
        count['dated'] += is_dated
        count['titled'] += is_titled
        count['kind'] += is_kind
        was_planned, is_planned = 'planned' in telling.event['flags'], 'planned' in mention.event.get('flags', [])
        count['all planned'] += was_planned
        count['planned'] += was_planned and is_planned
        count['not planned'] += is_planned and not was_planned
        count['easy'] += 'hard' not in telling.event['flags']
        count['easy dated'] += is_dated and 'hard' not in telling.event['flags']
        for right, what in ((is_dated, 'misdated'), (is_titled, 'mistitled'), (is_kind, 'kind'),
                            (was_planned == is_planned, 'planned')):
            if not right:
                fault(what, telling, mention)

    free = {frozenset(pair) for group in gold['may_join'] for pair in itertools.combinations(group, 2)}
    joined, missed, wrong, across = 0, 0, 0, [0, 0]
    for one, other in itertools.combinations(found, 2):
        if one.event is other.event:
            together = one.mention.event is other.mention.event
            joined, missed = joined + together, missed + (not together)
            if one.article != other.article:
                across[together] += 1
            if not together:
                fault('missed join', one, one.mention)
                errors[-1] = (errors[-1][0], errors[-1][1] + f'\n    and  {other.mention.event["edtf"]}  {other.mention.event["title"]}\n    “{other.quote}”')
    for event in events:
        for one, other in itertools.combinations([m for m in by_event[event['id']] if m.telling], 2):
            pair = frozenset((one.telling.event['id'], other.telling.event['id']))
            if len(pair) == 2 and pair not in free:
                wrong += 1
                fault('wrong join', one.telling, one)
                errors[-1] = (errors[-1][0], errors[-1][1] + f'\n    with {other.telling.event["title"]}, {other.article}\n    “{other.telling.quote}”')
    right_events = 0
    for event in events:
        roles = {m.role for m in by_event[event['id']]}
        right_events += bool(roles & {'telling', 'repetition', 'optional'})
        for role in ('no event', 'further', 'repetition'):
            if roles == {role}:
                fault(role, None, by_event[event['id']][0])
    known = 0
    for line in references:
        right, got = gold['articles'][line['id']]['reference'], line.get('reference_date') or ''
        good = span(got) in map(span, right) if right else not got
        known += good
        if not good:
            errors.append(('reference', f'reference: {line["id"]}\n    want {" ".join(right) or "none"}\n    got  {got or "none"}'))

    if '--errors' in sys.argv:
        order = ['reference', 'missed', 'missed telling', 'misdated', 'mistitled', 'wrong join', 'missed join', 'no event', 'further', 'repetition', 'kind', 'planned', 'people', 'place']
        for what, text in sorted(errors, key=lambda error: order.index(error[0])):
            print(text + '\n')
    roles = [role for event in events for role in ('no event', 'further', 'repetition') if {m.role for m in by_event[event['id']]} == {role}]
    print(f'reference dates   {percent(known, len(references))}')
    print(f'recall            {percent(sum(event["id"] in found_ids for event in required), len(required))} events, {percent(len(found), len(tellings))} tellings')
    print(f'precision         {percent(right_events, len(events))}; {roles.count("repetition")} of these repeat, '
          f'{roles.count("no event")} are no event, {roles.count("further")} further')
    print(f'dated             {percent(count["dated"], len(found))}; not hard {percent(count["easy dated"], count["easy"])}')
    print(f'titled            {percent(count["titled"], len(found))}')
    print(f'kind              {percent(count["kind"], len(found))}')
    for what, (right, named, known, all_known) in (('people', people), ('place ', places)):
        print(f'{what}            precision {percent(right, named)}, recall {percent(known, all_known)}')
    print(f'planned           {percent(count["planned"], count["all planned"])}; {count["not planned"]} wrongly')
    print(f'joins             right {percent(joined, joined + missed)}, missed {missed}, wrong {wrong}; across articles {percent(across[1], sum(across))}')
    return count['dated'] < 0.9 * len(found) or joined < 0.95 * (joined + missed) or wrong > 0


if __name__ == '__main__':
    sys.exit(main())

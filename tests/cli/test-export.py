#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Exported files as other programs read them, made of the sample articles that come with the program."""

import html
import html.parser
import json
import os
import pathlib

from harness import expect, main, run

SAMPLES = sorted(str(path) for path in (pathlib.Path(__file__).resolve().parents[2] / 'data/samples').glob('*.txt'))
# Elements that have no end.
VOID = {'meta', 'br', 'img', 'link', 'input'}
# Of what is drawn, in which an element may end itself.
DRAWN = {'svg', 'g', 'use', 'path', 'rect', 'symbol', 'defs', 'clippath', 'lineargradient', 'stop', 'circle', 'line'}


class Page(html.parser.HTMLParser):
    """The elements of a page, each of which must end where it may."""

    def __init__(self, text):
        super().__init__()
        self.open = []
        self.elements = []
        self.text = {}
        self.feed(text)
        self.close()
        expect(self.open == [], 'all is closed: %s' % self.open)

    def handle_starttag(self, tag, attributes):
        expect(len({name for name, _ in attributes}) == len(attributes), 'attributes once: %s' % attributes)
        self.elements.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        expect(tag in DRAWN, 'only drawn things end themselves: %s' % tag)
        self.elements.append((tag, dict(attributes)))

    def handle_endtag(self, tag):
        expect(self.open and self.open[-1] == tag, '%s ends %s' % (tag, self.open[-3:]))
        self.open.pop()

    def handle_data(self, data):
        self.text[self.open[-1] if self.open else ''] = self.text.get(self.open[-1] if self.open else '', '') + data

    def values(self, tag, name):
        return [attributes[name] for element, attributes in self.elements if element == tag and name in attributes]

    def tags(self):
        return {tag for tag, _ in self.elements}


def found():
    """The events of the samples, and those without a date, as the exchange form has them."""
    expect(run('export', '--to=all.json', *SAMPLES).status == 0, 'export')
    with open('all.json', encoding='utf-8') as file:
        document = json.load(file)
    dated = [event for event in document['events'] if event.get('edtf')]
    return dated, [event for event in document['events'] + document.get('undated', []) if not event.get('edtf')]


def export(name, *options, **environment):
    result = run('export', '--to=' + name, *options, *SAMPLES, env={**os.environ, **environment})
    expect(result.status == 0 and result.stderr == b'', name, result)
    with open(name, encoding='utf-8', newline='') as file:
        return file.read()


def web_page():
    dated, undated = found()
    page = Page(export('x.html', '--title=Guest & host'))
    ids = [attributes['id'] for _, attributes in page.elements if 'id' in attributes]
    links = page.values('a', 'href') + page.values('use', 'xlink:href')
    expect(len(dated) > 10 and undated != [], 'there is something to tell')
    expect(len(ids) == len(set(ids)), 'ids are unique')
    expect(len([name for name in ids if name.startswith('event-')]) == len(dated) + len(undated), 'all events: %s' % ids)
    expect(len([name for name in ids if name.startswith('source-') and name != 'sources-heading']) == len(SAMPLES), 'all sources')
    expect(links != [] and all(link[1:] in ids for link in links if link.startswith('#')), 'links within lead somewhere')
    expect(all(link.startswith(('#', 'https://', 'http://')) for link in links), 'only to the web: %s' % links)
    expect(not page.tags() & {'script', 'link', 'img', 'iframe', 'object'}, 'needs nothing else: %s' % page.tags())
    expect(not any(name.startswith('on') for _, attributes in page.elements for name in attributes), 'nothing runs')
    expect(page.text['title'].startswith('Guest & host') and page.values('html', 'lang') == ['en'], 'title and language')
    expect(sum(tag == 'h3' for tag, _ in page.elements) == len(dated) + len(undated), 'a heading each')
    expect(page.values('svg', 'aria-labelledby') == ['timeline-heading'] * len(page.values('svg', 'viewbox')), 'drawings have a name')


def web_page_in_lanes():
    page = Page(export('x.html', '--lanes=kind', '--layout=table'))
    expect('svg' in page.tags(), 'drawn, whatever the layout')


def same_web_page():
    expect(export('x.html') == export('y.html'), 'the same again')


def web_page_in_german():
    text = export('x.html', LANGUAGE='de', LC_ALL='C.UTF-8')
    expect('<html lang="de">' in text and ' Ereignisse · ' in text, text[:200])


def timelinejs():
    dated, undated = found()
    timeline = json.loads(export('x.timelinejs.json', '--title=Guest & host', '--lanes=kind'))
    expect(sorted(event['unique_id'] for event in timeline['events']) == sorted(event['id'] for event in dated), 'all events')
    expect(timeline['title']['text']['headline'] == 'Guest &amp; host', 'title')
    expect(all(html.escape(event['title']).replace('&#x27;', '&apos;') in timeline['title']['text']['text'] for event in undated), 'undated are told')
    for event in timeline['events']:
        page = Page(event['text']['text'])
        expect(page.tags() <= {'p', 'small', 'b', 'a'}, 'HTML: %s' % page.tags())
        expect(event['display_date'] and isinstance(event['start_date']['year'], int) and event['text']['headline'], str(event))
    expect(json.loads(export('X.TIMELINEJS.JSON'))['events'][0].get('group') is None, 'no lanes, no groups')


def timelinejs_without_a_date():
    with open('empty.txt', 'w', encoding='utf-8') as file:
        file.write('Nothing happened here, ever.\n')
    result = run('export', '--to=x.timelinejs.json', 'empty.txt')
    expect(result.status == 1 and 'TimelineJS' in result.errors[-1] and not os.path.exists('x.timelinejs.json'), 'refused', result)


def markwhen():
    dated, undated = found()
    text = export('x.mw', '--title=Guest: host')
    events = [line for line in text.split('\n') if line[:4].isdigit()]
    expect(text.startswith('title: "Guest: host"\n'), text[:80])
    expect(len(events) == len(dated) and all(any(event['title'] in line for line in events) for event in dated), 'all events')
    expect(all('// ' + event['title'] in text for event in undated), 'undated are told')


main([(test.__name__.replace('_', '-'), test) for test in (web_page, web_page_in_lanes, same_web_page, web_page_in_german,
                                                         timelinejs, timelinejs_without_a_date, markwhen)])

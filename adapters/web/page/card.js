/** A talent as a card. Every word of it comes from people and is only ever set as text. */
import { addPlain, make } from './text.js';
import { monthOf } from './time.js';

/** The words around a card, by the language that it was shown in. */
const spoken = {
  en: { plays: 'plays', photo: 'photo', fits: 'fits: ', asks: 'to ask: ', photoOf: (name) => `Photo of ${name}`, cm: 'cm' },
  hinglish: { plays: 'playing age', photo: 'photo', fits: 'sahi: ', asks: 'poochna hai: ', photoOf: (name) => `${name} ki photo`, cm: 'cm' },
  hi: { plays: 'प्लेइंग एज', photo: 'फ़ोटो', fits: 'सही: ', asks: 'पूछना है: ', photoOf: (name) => `${name} की फ़ोटो`, cm: 'सेमी' },
  mr: { plays: 'प्लेइंग एज', photo: 'फोटो', fits: 'योग्य: ', asks: 'विचारायचं: ', photoOf: (name) => `${name} यांचा फोटो`, cm: 'सेमी' },
}; // prettier-ignore

/** @param {{ language?: string }} card */
const wordsOf = (card) => spoken[card.language ?? 'en'] ?? spoken.en;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** @param {object[]} cards of one message, in order */
export function makeCards(cards) {
  const list = make('ol', 'cards');
  for (const [index, card] of cards.entries()) list.append(makeCard(card, index + 1, cards.length > 1));
  return list;
}

function makeCard(card, rank, isRanked) {
  const item = make('li', 'card');
  const body = make('div');
  const name = make('h3', 'card-name');
  if (isRanked) name.append(make('span', 'rank', String(rank)));
  const bdi = make('bdi');
  addPlain(bdi, card.name);
  name.append(bdi);
  body.append(name, makeFacts(card));
  if (card.why.length > 0) body.append(makeProof('why', '✓', wordsOf(card).fits, card.why));
  if (card.unknown.length > 0) body.append(makeProof('unknown', '?', wordsOf(card).asks, card.unknown));
  item.append(makeFace(card), body);
  return item;
}

/** Two lines: how one looks and where one is; what one speaks and how old the picture is. */
function makeFacts(card) {
  const { playingAge, heightCm, city, languages, photoDate } = card;
  const say = wordsOf(card);
  const taken = photoDate ? monthOf(photoDate) : '';
  const lines = [
    [
      playingAge && `${say.plays} ${playingAge.min}–${playingAge.max}`,
      heightCm && heightOf(heightCm, say.cm),
      city,
    ],
    [languages.join(', '), taken && `${say.photo} ${taken}`],
  ];
  const facts = make('div', 'facts');
  for (const line of lines) {
    const known = line.filter(Boolean);
    if (known.length === 0) continue;
    const element = make('p');
    // Dots stay with the word before them, so that no line begins with one.
    for (const [index, fact] of known.entries()) addPlain(element, index === 0 ? fact : `\u00a0· ${fact}`);
    facts.append(element);
  }
  return facts;
}

/** `168` as `5′6″`, with the centimetres for who counts in them. @param {number} cm @param {string} unit */
function heightOf(cm, unit) {
  const inches = Math.round(cm / 2.54);
  return `${Math.floor(inches / 12)}′${inches % 12}″ (${cm} ${unit})`;
}

function makeProof(kind, mark, spoken, reasons) {
  const list = make('ul', `proof ${kind}`);
  for (const reason of reasons) {
    const item = make('li');
    const sign = make('span', 'mark', mark);
    sign.setAttribute('aria-hidden', 'true');
    const words = make('span');
    words.append(make('span', 'unseen', spoken));
    addPlain(words, reason);
    item.append(sign, words);
    list.append(item);
  }
  return list;
}

function makeFace(card) {
  const initials = make('span', 'face', initialsOf(card.name));
  initials.setAttribute('aria-hidden', 'true');
  const address = photoAddress(card.photoUrl);
  if (!address) return initials;
  const photo = make('img', 'face');
  photo.src = address;
  photo.alt = wordsOf(card).photoOf(card.name);
  photo.loading = 'lazy';
  photo.width = 64;
  photo.height = 80;
  photo.addEventListener('error', () => photo.replaceWith(initials), { once: true });
  return photo;
}

/** This server's own pictures only: the page asks nobody else for anything. @param {string | null} url */
function photoAddress(url) {
  if (!url || !URL.canParse(url, location.href)) return null;
  const address = new URL(url, location.href);
  return address.origin === location.origin ? address.href : null;
}

/** @param {string} name */
function initialsOf(name) {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^[\p{L}\p{N}]/u.test(word));
  const first = (word) => [...letters.segment(word)][0]?.segment ?? '';
  return `${first(words[0] ?? '')}${words.length > 1 ? first(words.at(-1) ?? '') : ''}`.toLocaleUpperCase();
}

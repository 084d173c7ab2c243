/** A talent as a card. Every word of it comes from people and is only ever set as text. */
import { sayIn } from './spoken.js';
import { addPlain, make } from './text.js';
import { monthOf } from './time.js';

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
  const say = sayIn(card.language);
  if (card.why.length > 0) body.append(makeProof('why', '✓', say.fits(), card.why));
  if (card.unknown.length > 0) body.append(makeProof('unknown', '?', say.asks(), card.unknown));
  item.append(makeFace(card), body);
  return item;
}

/** Two lines: how one looks and where one is; what one speaks and how old the picture is. */
function makeFacts(card) {
  const { playingAge, heightCm, city, languages, photoDate, language } = card;
  const say = sayIn(language);
  const taken = photoDate ? monthOf(photoDate, language) : '';
  const lines = [
    [
      playingAge && say.plays(`${playingAge.min}–${playingAge.max}`),
      heightCm && `${feetOf(heightCm)} (${say.tall(heightCm)})`,
      city,
    ],
    [languages.join(', '), taken && say.takenIn(taken)],
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

/** `168` as `5′6″`. @param {number} cm */
function feetOf(cm) {
  const inches = Math.round(cm / 2.54);
  return `${Math.floor(inches / 12)}′${inches % 12}″`;
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
  photo.alt = sayIn(card.language).photoOf(card.name);
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

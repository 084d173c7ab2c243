import { describe, expect, it } from 'vitest';
import { readChildWish, readChildWishOf } from './child-wish.ts';
import { readStop } from './stop-words.ts';

const [saanvi, tara] = ['Saanvi Kalita', 'Tara Purohit'];
const read = (text: string) => readChildWish(text, [saanvi, tara], '2026-11-30');

describe('a stop for one child of two', () => {
  it.each([
    'Tara ke liye mat likhna, Saanvi 14 ko free hai',
    'Saanvi 14 dec ko free hai, Tara ke liye mat likhna',
    'Tara ke liye message mat bhejo, wo bimar hai',
    'please stop writing for Tara, Saanvi is free on 14',
    'Tara ke liye\nmat bhejo',
    'ताराबद्दल लिहू नका, सान्वी १४ ला मोकळी आहे',
    'Tara Purohit ke liye mat likhna',
  ])('holds beside what is told of another: %s', (text) => expect(read(text)).toEqual({ wish: 'stop', names: [tara], until: null })); // prettier-ignore

  it.each([
    [['Tara ke liye', 'mat bhejo'], [tara]],
    [['mat likhna', 'Tara ke liye'], [tara]],
    [['Tara ko chhod do', 'Saanvi ko rakho'], [tara]],
    [['mujhe message mat bhejo', 'please'], undefined],
  ])('of a burst: %j', (texts, names) =>
    expect(readChildWishOf(texts, [saanvi, tara])?.names).toEqual(names),
  );

  it.each([
    'Saanvi ko message karo Tara ko mat karo',
    'Saanvi ko likho, Tara ko mat',
    'सान्वीला मेसेज करा, ताराला नको',
  ])('where one is written about and the other not: %s', (text) => expect(read(text)?.names).toEqual([tara]));

  it.each([
    'Tara ki mummy hu mujhe message mat bhejo',
    "This is Tara's mother stop messaging me",
    'main Tara ke papa bol raha hu, mujhe message mat karo',
    'ताराची आई बोलतेय, मला मेसेज पाठवू नका',
    'is tarah ke message mat bhejo',
    'iss tarah ke message mat bhejna',
  ])('is the guardian’s own: %s', (text) => expect([read(text), readStop(text)?.scope]).toEqual([null, 'office'])); // prettier-ignore

  it.each(['ravivar ko message mat karna', 'diya nahi message kisi ne', 'asha hai ki message aayega', 'jaise bola message mat bhejo', 'zara message mat bhejo'])(
    'an everyday word names nobody: %s',
    (text) => expect(readChildWish(text, ['Ravi Rao', 'Diya Shah', 'Asha Pillai', 'Jai Mehta', 'Zara Khan'])).toBeNull(),
  ); // prettier-ignore
  it.each(['Diya ke liye mat likhna', 'ravi ke liye mat likhna', 'दिया के लिए मैसेज मत भेजिए', 'stop messages for Asha'])(
    'and a name somebody: %s',
    (text) => expect(readChildWish(text, ['Ravi Rao', 'Diya Shah', 'Asha Pillai'])?.names).toHaveLength(1),
  ); // prettier-ignore

  it.each([
    'aage se mat likhna Tara ke liye',
    'Tara ko chhod do Saanvi ko rakho',
    'no more messages about Tara',
    'mat likhna, Tara ke liye',
    'please stop writing for Tara but keep Saanvi',
    'only write to me about Saanvi',
    'sirf Saanvi ke messages bhejo',
    'tara k liye band karo',
    'Tara ko rehne do',
    'please skip Tara',
    'sirf Saanvi ko rakho',
    'Tara ke liye mat pucho',
    'do not text me for Tara',
    'तारा के लिए मैसेज मत भेजिए',
    'तारासाठी मेसेज नको',
    'ताराबद्दल लिहू नका, सान्वीबद्दल चालेल',
    'ताराला सोडून द्या, सान्वी चालू ठेवा',
  ])('holds for Tara alone: %s', (text) => expect(read(text)).toEqual({ wish: 'stop', names: [tara], until: null })); // prettier-ignore

  it.each(['dono ke liye mat likhna', 'Tara aur Saanvi ke liye mat likhna', 'दोन्ही मुलींचे मेसेज बंद करा'])(
    'of both: %s',
    (text) => expect(read(text)).toEqual({ wish: 'stop', names: [saanvi, tara], until: null }),
  );

  it('of the others, where one is set apart', () =>
    expect(read('Tara ke alawa sab band karo')?.names).toEqual([saanvi]));

  it.each([
    ["don't ask about Tara till january", '2027-01-01'],
    ['Tara ke liye 2 mahine message mat bhejna', '2027-01-30'],
    ['तारा के बारे में 15 जनवरी तक मत पूछिए', '2027-01-15'],
  ])('until a day: %s', (text, until) => expect(read(text)).toEqual({ wish: 'stop', names: [tara], until }));

  it.each(['start for Tara', 'Tara ke liye phir se likhna', 'Tara ke messages chalu karo', 'तारा के लिए फिर से शुरू करो'])(
    'and its end: %s',
    (text) => expect(read(text)).toEqual({ wish: 'start', names: [tara], until: null }),
  ); // prettier-ignore

  it.each([
    'stop',
    'Tara 14 ko nahi',
    'Tara ke liye nahi',
    'Tara ko 12 dec free hai',
    'Tara audition me nahi aa payegi',
    'Tara ko school chhod do',
    'Tara ki photo mat bhejo kisi ko',
    'Tara ko audition ke liye mat bhejo 14 ko',
    'tara ko 12 ko message karna',
    'Tara nahi karegi',
    'I have not asked Tara yet',
    'Tara se abhi nahi pucha',
    'Tara ke liye koi message nahi aaya abhi tak',
    'Dono ka message nahi aaya',
    'Tara nahi aa sakti isliye message kar rahi hu',
    'Tara is not well so texting you now',
    'Tara hindi nahi likh sakti',
    'Tara skip karegi ye wala',
    'Tara na aaye to message kar dungi',
    "do not write Tara's surname",
    'Stop Tara from running',
    'start with Tara',
    'only Saanvi ok',
    'Only Saanvi is ok for this role',
    'sirf Saanvi theek hai',
    'just Tara ok',
    'Tara ka profile dikhao',
    'Tara',
  ])('is none: %s', (text) => expect(read(text)).toBeNull());
});

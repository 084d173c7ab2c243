/** Profiles as offices forward them: labelled lines, one line of commas, several in one text; in four written forms. */
import { phonesIn } from '../../../matching/talent/phone.ts';
import { normalise } from '../briefs/normalise.ts';
import { abilities } from './abilities.ts';
import { body } from './body.ts';
import { agent, rates } from './money.ts';
import { statedName } from './names.ts';
import { person } from './person.ts';
import type { ProfileValue, ReadProfile } from './profile.ts';
import { ofAnother } from './said.ts';
import { isPlainLine, isRow, partsOf, writtenOut } from './sheets.ts';

const nameLabel =
  /^[^\p{L}\p{N}]*(?:stage name|full name|name|naam|nam|naav|artist(?: name)?|model(?: name)?|नाम|नाव|पूरा नाम|कलाकार)\s*[:=–—-]+\s*(.+)$/iu;
const otherLabel =
  /^[^\p{L}\p{N}]*(?:age|umar|umra|vay|dob|d\.o\.b|date of birth|height|ht|weight|wt|city|location|base|based|address|place|languages?|contact|phone|mobile|mob|whatsapp|number|no|agency|agent|co-?ordinator|manager|skills?|gender|sex|links?|insta(?:gram)?|reel|showreel|intro|experience|exp|work|credits?|profile|rate|charges?|budget|bust|waist|chest|hips?|shoe|size|hair|eyes?|skin|complexion|email|e-mail|education|training|hobbies|उम्र|आयु|वय|ऊँचाई|ऊंचाई|लंबाई|कद|उंची|वज़न|वजन|शहर|पता|ठिकाण|भाषा|भाषाएँ|संपर्क|फ़ोन|फोन|मोबाइल|मोबाईल|एजेंसी|एजन्सी|कौशल|लिंग|जन्म)\s*[:=–—-]/iu;
const forward = /^(?:\s*(?:fwd|forwarded)\b.*|\s*[>»].*)$/i;
const link = /https?:\/\/[^\s)>\]]+|\b(?:www\.|instagram\.com\/|youtu\.be\/|youtube\.com\/)[^\s)>\]]+/gi;
/** Words of somebody who looks for people: such a text is a brief, whatever else stands in it. */
export const wanted =
  /\b(?:required|require|reqd|requirement|need(?:ed)?|looking for|casting call|chahiye|pahije|wanted|audition (?:on|date)|shoot date|budget|per day budget)\b|चाहिए|पाहिजे|हवी आहे|हवा आहे|आवश्यकता/iu;
const personName = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]+(?:\s+[\p{L}\p{M}][\p{L}\p{M}.'’-]*){0,3}$/u;

/** What a row of details says, read as one: a bare number is an age there, and a bare place where somebody lives. */
export function readDetails(source: string, { at }: { at: Date }): ProfileValue[] {
  const text = normalise(source);
  const said = { at, asked: null, about: 'another', sheet: true, presents: false, self: ofAnother } as const;
  const read = [...person(text, said), ...body(text, said), ...abilities(text, said), ...rates(text, said), ...agent(text, said)];
  return read.filter((value, i) => read.findIndex((other) => other.key === value.key && other.identity === value.identity) === i);
} // prettier-ignore

/** null when the text is no profile of one person: too little in it, or somebody is looked for. */
export function readProfile(source: string, context: { at: Date }): ReadProfile | null {
  const whole = source.trim();
  if (whole.length < 8 || whole.length > 6000 || wanted.test(whole)) return null;
  const phones = phonesIn(whole).map(({ phone }) => phone);
  const links = [...new Set(whole.match(link) ?? [])];
  // Numbers to call are no ages, and an address of a page says nothing about where somebody lives.
  const readable = phonesIn(whole).reduce((rest, { words }) => rest.replace(words, ' '), whole.replace(link, ' '));
  const values = readDetails(readable, context);
  const name = nameIn(readable);
  const kinds = new Set(values.map((value) => value.key)).size;
  return kinds + phones.length >= 2 && (name !== null || phones.length > 0) ? { name, phones, links, values, text: whole } : null;
} // prettier-ignore

function nameIn(text: string): string | null {
  const lines = text.split('\n').map((line) => line.replace(/[*_~]/g, '').trim()).filter((line) => line !== '' && !forward.test(line)); // prettier-ignore
  for (const line of lines) {
    const labelled = nameLabel.exec(line)?.[1];
    if (labelled) return clean(labelled.split(/[,|(/]|\s[-–]\s|\s{2,}/)[0] ?? '');
  }
  const stated = statedName(text);
  if (stated) return stated.name;
  // Without a label the name opens the text: "Riya Kapoor, 24F, 5'5, Andheri".
  for (const line of lines.slice(0, 3)) {
    if (otherLabel.test(line)) continue;
    const first = clean(
      (
        line
          .replace(/^(?:name|naam|nam|नाम|नाव)\s+(?=[\p{Lu}\u0900-\u097f])/iu, '')
          .split(/[,|(/:]|\s[-–]\s|\s{2,}|\s(?=\d)/)[0] ?? ''
      ).replace(/^[^\p{L}]+/u, ''),
    );
    if (
      first !== null &&
      !/\b(?:profile|actor|actress|model|artist|hi|hello|sir|mam|please|new face|introduction|namaste|details|add|karo|age|height|city|gender)\b/i.test(
        first,
      )
    )
      return first;
  }
  return null;
}

/** What stands around a name in a sentence, and what stands in its place in a row. */
const around =
  /^(?:i am|i'm|this is|main|mai|mi|मैं|मी)\s+|\s+(?:hai|hu+n?|hoon|a+he|bol\S*|here|speaking|है|हूँ|हूं|आहे|बोल\S*)$/giu;
const noName =
  /^(?:fe)?male\b|^(?:wo)?man\b|^(?:girl|boy|lady|ladka|ladki|mulga|mulgi|पुरुष|महिला|स्त्री|लड़का|लड़की|मुलगा|मुलगी)(?!\p{L})/iu;

function clean(raw: string): string | null {
  const name = raw.replace(/[^\p{L}\p{M}.'’\s-]/gu, ' ').replace(/\s+/g, ' ').trim().replace(/[.-]+$/, '').replace(around, ''); // prettier-ignore
  if (noName.test(name)) return null;
  return personName.test(name) && name.length <= 60 ? name : null;
}

/** One text can hold many people, a blank line or a rule between them; each part that is no profile comes back as `null`. */
export function readProfiles(
  source: string,
  context: { at: Date },
): { text: string; profile: ReadProfile | null }[] {
  const parts = partsOf(source).map(writtenOut);
  const each = parts.map((text) => ({ text, profile: readProfile(text, context) }));
  const several = each.filter(({ profile }) => profile !== null && startsPerson(profile)).length;
  if (several >= 2) return each;
  // "Riya 98200 11111 is busy 14": somebody is spoken of.
  const spoken = isPlainLine(source) && !presented.test(source) && !isRow(source);
  return [{ text: source, profile: spoken ? null : readProfile(writtenOut(source), context) }];
}

/** Whoever passes on what somebody wrote of themselves passes on whole sentences. */
const presented =
  /^[^\n]{0,40}?(?<![\p{L}\p{M}])(?:i am|i'm|im|my name|myself|this is|main|mera|mi|maz[aeh]\p{L}*|मैं|मी|मेरा|माझ\S*)(?![\p{L}\p{M}])/iu;

const startsPerson = (profile: ReadProfile): boolean =>
  profile.name !== null && profile.values.length + profile.phones.length >= 2;

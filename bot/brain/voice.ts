/**
 * The voice that every answer keeps, whoever wrote it: at most six lines, one question, one emoji, no preamble about
 * being a machine, the writer's script. `checkVoice` measures; `repairVoice` mends what can be mended without loss of
 * facts: it joins lines and never drops one, and of several questions it keeps the last.
 *
 * Lines of a list (people, dates), quoted texts to forward (`> …`) and code do not count: they are what was asked for.
 */
import { detectLanguage, romanize, scriptOf } from '../understanding/script.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import type { Brain } from './brain.ts';

export type VoiceRule = 'lines' | 'length' | 'questions' | 'emoji' | 'preamble' | 'script' | 'address';
export type VoiceFinding = { rule: VoiceRule; words: string };
export type VoiceContext = { language: BriefLanguage };

const maxLines = 6;
/** Six lines of a phone's screen are about this many characters of prose. */
const maxProse = 700;

const listLine = /^\s*(?:[-•*▪◦–]\s|[(]?\d{1,3}[.):]?\s+\S|[०-९]{1,3}[.):]?\s+\S|>|`)/u;
/** Also the numbered person of a list: "1 Riya K · 27–34". A prose line that merely begins with a figure has no "·". */
const isProse = (line: string): boolean => line.trim() !== '' && !isListed(line);
const isListed = (line: string): boolean =>
  listLine.test(line) && (!/^\s*[(]?[\d०-९]+\s/u.test(line) || /·|^\s*\d+\s+\p{Lu}/u.test(line));

/** An emoji with its modifiers, joined sequences and flags as one. Digits and plain signs are none. */
const emoji =
  /(?:\p{Regional_Indicator}{2}|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f)[\p{Emoji_Modifier}\ufe0f]?(?:\u200d\p{Extended_Pictographic}[\p{Emoji_Modifier}\ufe0f]?)*)/gu;

/** "As an AI language model, …", "Being an assistant, …", "एक AI के रूप में, …", "ek AI hone ke naate, …". */
const preamble =
  /(?:\b(?:as|being) an? (?:ai|artificial intelligence|language model|virtual assistant)\b[^,.!?\n]{0,40},\s*|एक (?:AI|एआई)[^,।\n]{0,30}(?:के रूप में|के तौर पर|होने के नाते|म्हणून)[,\s]*|\bek ai\b[^,.\n]{0,30}\b(?:ke roop me(?:in)?|hone ke na+te|ke taur par)\b[,\s]*)/giu;

/** A question ends in a mark right after a word; "dates ?" in a list says that something is unknown. */
const question = /[^.!?।\n]*[\p{L}\p{N}\p{M})"'*_]\?+(?=\s|$)/gu;
const goesOn = /^\s*(?:or|ya|aur|या|और|किंवा|nahin? to|and)\s/iu;

const tooClose =
  /(?:^|[\s,])(?:tum|tu|tumhe|tumhara|tumhari|tera|teri|tujhe|तुम|तू|तुम्हें|तुम्हारा|तुम्हारी|तेरा)(?=[\s,.!?।]|$)/giu;

export function checkVoice(text: string, { language }: VoiceContext): VoiceFinding[] {
  const prose = text.split('\n').filter(isProse);
  const joined = prose.join('\n');
  const found: VoiceFinding[] = [];
  const see = (rule: VoiceRule, words: string): void => void found.push({ rule, words: words.trim() });
  if (prose.length > maxLines) see('lines', String(prose.length));
  if (joined.length > maxProse) see('length', String(joined.length));
  const questions = joined.match(question) ?? [];
  if (questions.length > 1) see('questions', questions[0] ?? '');
  const emojis = joined.match(emoji) ?? [];
  if (emojis.length > 1) see('emoji', emojis.join(''));
  for (const words of text.match(preamble) ?? []) see('preamble', words);
  for (const words of (language === 'mr' ? null : joined.match(tooClose)) ?? []) see('address', words);
  if (!inScript(joined, language)) see('script', detectLanguage(joined));
  return found;
}

/** Mends an answer. The same text comes back when there is nothing to mend, and when it was mended before. */
export function repairVoice(text: string, { language }: VoiceContext): string {
  // One repair can uncover the next; each only ever takes away, so this ends.
  for (let before = text; ; ) {
    const after = mend(before, language);
    if (after === before) return after;
    before = after;
  }
}

function mend(text: string, language: BriefLanguage): string {
  let lines = text.replace(/\r/g, '').split('\n').map(dropPreamble);
  if (language === 'hinglish') lines = lines.map((line) => (listLine.test(line) ? line : toLatin(line)));
  lines = joinLines(oneEmoji(oneQuestion(lines)));
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The brain with its answers mended. Previews are shown as they come. */
export function withVoice(brain: Brain): Brain {
  return {
    name: brain.name,
    async answer(input, io) {
      const answer = await brain.answer(input, io);
      return { ...answer, text: repairVoice(answer.text, { language: input.language }) };
    },
  };
}

function inScript(text: string, language: BriefLanguage): boolean {
  const script = scriptOf(text);
  if (script === 'none') return true;
  // Names and terms stay as they were written, so a Devanagari answer may be mixed and a Latin one may hold a name.
  return language === 'hi' || language === 'mr' ? script !== 'latin' : script === 'latin';
}

function dropPreamble(line: string): string {
  const without = line.replace(preamble, '');
  if (without === line || without.trim() === '') return line;
  return without.replace(
    /^(\s*)(\p{Ll})/u,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}

/** Hindi words in Devanagari as the writer of Hinglish would spell them; lines of people are left alone. */
function toLatin(line: string): string {
  if (!/[\u0900-\u097f]/.test(line)) return line;
  return romanize(line)
    .replace(/।/g, '.')
    .replace(/(^|[.!?]\s+)(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/** Keeps the last question: it is the one that people answer. "A? Or B?" becomes one question first. */
function oneQuestion(lines: string[]): string[] {
  const merged = lines.map((line) =>
    isProse(line)
      ? line.replace(
          /\?+(\s+)(?=(\S+\s)[^?]*\?)/gu,
          (mark: string, space: string, _next: string, at: number) =>
            goesOn.test(line.slice(at + mark.length - space.length)) ? `,${space}` : mark,
        )
      : line,
  );
  const count = merged.filter(isProse).reduce((sum, line) => sum + (line.match(question)?.length ?? 0), 0);
  if (count <= 1) return merged;
  let left = count - 1;
  const kept = merged.flatMap((line) => {
    if (!isProse(line)) return [line];
    const without = line.replace(question, (words) => (left-- > 0 ? '' : words));
    if (without === line) return [line];
    const tidy = without.replace(/ {2,}/g, ' ').trim();
    return tidy === '' ? [] : [tidy];
  });
  // What stood before a dropped question may read like one now.
  return oneQuestion(kept);
}

function oneEmoji(lines: string[]): string[] {
  let seen = 0;
  return lines.map((line) => {
    if (!isProse(line)) return line;
    const without = line.replace(emoji, (sign) => (++seen > 1 ? '' : sign));
    return without === line ? line : without.replace(/ {2,}/g, ' ').trimEnd();
  });
}

/** Joins neighbouring prose lines, shortest pair first, until six are left. */
function joinLines(lines: string[]): string[] {
  const out = lines.slice();
  const count = (): number => out.filter(isProse).length;
  while (count() > maxLines) {
    let best = -1;
    let bestLength = Infinity;
    const places = out.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
    for (const [k, at] of places.entries()) {
      const next = places[k + 1];
      if (next === undefined || !isProse(out[at]!) || !isProse(out[next]!)) continue;
      const length = out[at]!.length + out[next]!.length;
      if (length < bestLength) [best, bestLength] = [k, length];
    }
    if (best < 0) return out;
    const [at, next] = [places[best]!, places[best + 1]!];
    const first = out[at]!.trimEnd();
    // A line without an end ("Age: 20–25") is a field; fields stand apart by a dot.
    const between = /[.!?।:;,…]$/u.test(first) ? ' ' : ' · ';
    out.splice(at, next - at + 1, `${first}${between}${out[next]!.trim()}`);
  }
  return out;
}

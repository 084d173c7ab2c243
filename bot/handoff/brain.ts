/**
 * Whoever holds a conversation speaks to its person and not to the desk, and sees that it went; buttons and commands stay
 * the desk's. A bare word of the desk's everyday goes nowhere before they were asked for whom it is.
 */
import type { Answer, Brain, BrainInput, BrainIo, Said } from '../brain/brain.ts';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import { readChoice, wordsChoice } from '../tools/choices.ts';
import type { SpokenReport } from '../tools/say-as-human.ts';
import type { TakenBackReport } from '../tools/take-back-words.ts';
import { isOffice } from '../people/person.ts';
import { isDirect } from '../turn/burst.ts';
import { commandOf } from '../understanding/intents/commands.ts';
import { soundsLikeDesk } from './desk-words.ts';
import { holderWords } from './holder-words.ts';
import { readBack } from './words.ts';

/** Needs no model: it stands before both brains. */
export const withHolding = (desk: Brain): Brain => ({
  name: desk.name,
  async answer(input, io) {
    const pressed = pressedOn(input.said);
    if (pressed?.action === 'towards')
      return (await passOn(input, io, pressed.messageId)) ?? nothingHeld(input);
    if (pressed) return desk.answer(await asSaid(input, io, pressed.messageId), io);
    const unsends = input.said.some(({ text }) => commandOf(text)?.name === 'unsend');
    if (unsends && isOffice(input.author.role)) return takeBack(input, io);
    if (!input.holding || input.said.every(isForDesk)) return desk.answer(input, io);
    const [only] = input.said;
    // A quoted message says itself for whom the words are.
    const unclear =
      input.chat === 'private' &&
      input.said.length === 1 &&
      only?.quoted === undefined &&
      only?.content.kind === 'text';
    if (unclear && only && soundsLikeDesk(only.text)) return askForWhom(input, input.holding, only);
    // In a group only what was meant for the person went there; in private everything was.
    return (await passOn(input, io)) ?? desk.answer(input, io);
  },
});

/** Some channels know no commands, and then they come as words. */
const isForDesk = ({ content, text }: Said): boolean =>
  isDirect(content.kind) || commandOf(text) !== null || readBack(text);

type Words = { action: 'towards' | 'ourdesk'; messageId: string };

function pressedOn(said: readonly Said[]): Words | null {
  const content = said.at(-1)?.content;
  const pressed = content?.kind === 'press' ? readChoice(content.choiceId) : null;
  return pressed && 'messageId' in pressed ? pressed : null;
}

function askForWhom({ language }: BrainInput, name: string, { messageId, text }: Said): Answer {
  const say = holderWords(language);
  return {
    text: say.forWhom(name, text.trim()),
    choices: [
      wordsChoice('towards', messageId, say.towards(name)),
      wordsChoice('ourdesk', messageId, say.ourDesk),
    ],
    by: 'rules',
  };
}

/** null: nothing of it was for the person. `messageId`: an earlier message of the writer instead of these. */
async function passOn(input: BrainInput, io: BrainIo, messageId?: string): Promise<Answer | null> {
  const outcome = await io.call('as-human', 'say_as_human', messageId === undefined ? {} : { messageId });
  const report = outcome.ok ? (outcome.output as SpokenReport) : null;
  if (!report || (report.names.length === 0 && report.silent.length === 0 && report.unsent === 0))
    return null;
  const sign = report.names.length > 0 ? `✓ ${report.names.join(', ')}` : '';
  const told = [
    sign,
    ...report.silent.map((name) => holderWords(input.language).wantsSilence(name)),
    report.first ? holderWords(input.language).unsendHint : '',
    report.unsent > 0 ? phrasesOf(input.language).wordsOnly : '',
  ];
  return { text: told.filter((line) => line !== '').join('\n'), by: 'rules' };
}

const nothingHeld = (input: BrainInput): Answer => ({
  text: holderWords(input.language).nobodyHeld,
  choices: [],
  by: 'rules',
});

/** The words as if they were written to the desk now. */
async function asSaid(input: BrainInput, io: BrainIo, messageId: string): Promise<BrainInput> {
  const outcome = await io.call('own-words', 'own_words', { messageId });
  const text = outcome.ok ? (outcome.output as string) : '';
  const press = input.said.at(-1);
  if (!press || text === '') return input;
  const { holding: _, ...unheld } = input;
  return { ...unheld, said: [{ ...press, content: { kind: 'text', text }, text }] };
}

async function takeBack(input: BrainInput, io: BrainIo): Promise<Answer> {
  const say = holderWords(input.language);
  const outcome = await io.call('take-back', 'take_back_words', {});
  if (!outcome.ok)
    return { text: phrasesOf(input.language).problem(outcome.problem), choices: [], by: 'rules' };
  const { name, how } = outcome.output as TakenBackReport;
  const text = { kept: say.unsent(name), gone: say.unsent(name), stays: say.cannotUnsend(name) }[how];
  return { text, choices: [], by: 'rules' };
}

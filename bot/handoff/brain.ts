/** Whoever holds a conversation speaks to its person and not to the desk; buttons and commands stay the desk's. */
import type { Brain, Said } from '../brain/brain.ts';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import { isDirect } from '../turn/burst.ts';
import { commandOf } from '../understanding/intents/commands.ts';
import { readBack } from './words.ts';
import type { SpokenReport } from '../tools/say-as-human.ts';

/** Needs no model: it stands before both brains. */
export const withHolding = (desk: Brain): Brain => ({
  name: desk.name,
  async answer(input, io) {
    if (!input.holding || input.said.every(isForDesk)) return desk.answer(input, io);
    const outcome = await io.call('as-human', 'say_as_human', {});
    const report = outcome.ok ? (outcome.output as SpokenReport) : null;
    // In a group only what was meant for the person went there; in private everything was.
    if (!report || (report.names.length === 0 && report.unsent === 0)) return desk.answer(input, io);
    const say = phrasesOf(input.language);
    return { text: report.unsent > 0 ? say.wordsOnly : '', by: 'rules' };
  },
});

/** Some channels know no commands, and then they come as words. */
const isForDesk = ({ content, text }: Said): boolean =>
  isDirect(content.kind) || commandOf(text) !== null || readBack(text);

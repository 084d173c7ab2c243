/**
 * Before either brain: a child who writes is asked, kindly, for a parent, and what they wrote is not kept; whoever writes
 * for a child hears the child's name in every message, since one phone may stand for several.
 */
import type { Answer, Brain, BrainInput } from '../brain/brain.ts';
import { phrasesOf } from '../brain/rules/phrases/index.ts';
import type { SafetyReader } from '../understanding/intent.ts';
import { saysChild } from '../understanding/says-child.ts';

export const withChildren = (desk: Brain, safety: SafetyReader): Brain => ({
  name: desk.name,
  async answer(input, io) {
    if (isChild(input) && !isCry(input, safety)) {
      await io.call('child', 'child_wrote', {});
      return { text: phrasesOf(input.language).askParent(input.workspace.name), choices: [], by: 'rules' };
    }
    const answer = await desk.answer(input, io);
    return input.author.role === 'guardian' ? naming(answer, input.author.children ?? []) : answer;
  },
});

const isChild = ({ author, said }: BrainInput): boolean =>
  author.role === 'talent' &&
  (author.child === true || said.some(({ text, forwarded }) => !forwarded && saysChild(text)));

/** A child in need is heard by a human, and that is worth keeping. */
const isCry = ({ said }: BrainInput, safety: SafetyReader): boolean =>
  said.some(({ text }) => {
    const { verdict } = safety(text, { persona: 'talent', where: 'typed' });
    return verdict === 'flag_human' || verdict === 'block_and_flag';
  });

/** An answer that names a child already needs no more; with several, all whose guardian this is are named. */
function naming(answer: Answer, children: readonly string[]): Answer {
  const unnamed = children.length > 0 && !children.some((name) => answer.text.includes(name));
  return unnamed && answer.text !== ''
    ? { ...answer, text: `*${children.join(', ')}*\n${answer.text}` }
    : answer;
}

/** Buttons and slash commands never need a model: the rules do what they say, at once and the same every time. */
import type { Brain } from './brain.ts';

export function createDirect(deps: { talks: Brain; rules: Brain }): Brain {
  return {
    name: deps.talks.name,
    answer(input, io) {
      const plain = input.said.every(({ content }) => content.kind === 'press' || content.kind === 'command');
      if (!plain) return deps.talks.answer(input, io);
      return deps.rules.answer(input, io).then((answer) => ({ by: 'rules', ...answer }));
    },
  };
}

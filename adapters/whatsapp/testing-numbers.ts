/** Reads numbered choices off the texts that people see, and answers with each number as a person would. */
import type { Channel, Part } from '../../bot/channel.ts';
import type { Outbound } from '../../bot/message.ts';
import { firstNumber } from './numbered.ts';

/** Remembers what was rendered last: parts alone do not tell what their numbers mean. */
export function rememberRendered<C extends Channel>(channel: C) {
  let last: Outbound | null = null;
  return {
    channel: {
      ...channel,
      render: (...args: Parameters<Channel['render']>): Part[] => {
        [last] = args;
        return channel.render(...args);
      },
    },
    /** `texts` as shown, in order. */
    typed(texts: string[]): { id: string; label: string }[] {
      if (!last || !channel.readTyped) return [];
      const whole = `\n${texts.join('\n')}`;
      const first = firstNumber(last);
      const marks = last.choices.map((_, i) => `\n${first + i}. `);
      // The numbers of the last list: the ones nearest to the end.
      const starts: number[] = [];
      let before = whole.length;
      for (const mark of marks.toReversed()) {
        before = whole.lastIndexOf(mark, before - 1);
        starts.unshift(before);
      }
      return marks.flatMap((mark, i) => {
        const from = starts[i]!;
        const choice = channel.readTyped?.(String(first + i), last!);
        if (from < 0 || !choice) return [];
        const label = whole.slice(from + mark.length, starts[i + 1] ?? whole.length).trim();
        // Whoever read the texts took the hair spaces out that keep signs apart, and a label's own with them.
        const own = choice.label.trim();
        return [{ id: choice.id, label: own.replaceAll('\u200a', '') === label ? own : label }];
      });
    },
  };
}

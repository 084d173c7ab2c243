/** The Home tab: what is open and who stands where, for the one person who looks at it. */
import type { Home } from '../../bot/home/home.ts';
import { plain, type Block } from './part.ts';

export type HomeView = { type: 'home'; blocks: Block[] };

/** The platform takes 100. */
const mostBlocks = 95;
const headerLimit = 150;

const line = (text: string, bold = false): Block => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [{ type: 'text', text, ...(bold ? { style: { bold: true } } : {}) }],
    },
  ],
});

const header = (text: string): Block => {
  const segments = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  let kept = '';
  for (const { segment } of segments) if (kept.length + segment.length < headerLimit) kept += segment;
  return { type: 'header', text: plain(kept.length < text.length ? `${kept}…` : kept) };
};

export function renderHome(home: Home): HomeView {
  const blocks: Block[] = [header(home.greeting), line(home.lead)];
  for (const role of home.roles) {
    const people = [
      ...role.people.map((person, i) => `${i + 1}. ${[person.name, ...person.lines].join(' · ')}`),
      ...(role.rest === null ? [] : [role.rest]),
    ];
    const next: Block[] = [
      { type: 'divider' },
      line(role.title, true),
      ...(people.length > 0 ? [line(people.join('\n').slice(0, 2_900))] : [line(role.empty)]),
      ...(role.choices.length > 0
        ? [
            {
              type: 'actions' as const,
              elements: role.choices.map((choice, at) => ({
                type: 'button' as const,
                action_id: `choice:${at}`,
                text: plain(choice.label),
                value: choice.id,
              })),
            },
          ]
        : []),
    ];
    if (blocks.length + next.length > mostBlocks) break;
    blocks.push(...next);
  }
  return { type: 'home', blocks };
}

/** A talent card in lines of light markup, for channels that show text. */
import type { TalentCard } from '../../bot/message.ts';

const bare = (text: string): string => text.replace(/[*_`\n]+/g, ' ').trim();

/** `number` is shown when several cards stand together, so that a person can answer with it. */
export function cardLines(card: TalentCard, number: number | null): string {
  const age = card.playingAge;
  const facts = [
    age && (age.min === age.max ? `plays ${age.min}` : `plays ${age.min}–${age.max}`),
    card.heightCm && `${card.heightCm} cm`,
    card.city,
    card.languages.join(', '),
  ].filter(Boolean);
  return [
    `${number === null ? '' : `${number}. `}*${bare(card.name)}*`,
    facts.join(' · '),
    card.why.length > 0 ? `✓ ${card.why.join(' · ')}` : '',
    card.unknown.length > 0 ? `? ${card.unknown.join(' · ')}` : '',
    ...(card.said ?? []),
    card.photoDate ? `Photo of ${card.photoDate}` : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

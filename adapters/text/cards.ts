/** A talent card in lines of light markup, and its photo, for channels that show text. */
import { isStoredPhoto } from '../../bot/media/photos.ts';
import type { TalentCard } from '../../bot/message.ts';
import { around } from '../../bot/proof/around.ts';

const bare = (text: string): string => text.replace(/[*_`\n]+/g, ' ').trim();

/** `number` is shown when several cards stand together, so that a person can answer with it. */
export function cardLines(card: TalentCard, number: number | null): string {
  const age = card.playingAge;
  const { language = 'en' } = card;
  const facts = [
    age && around(language, 'plays', age.min === age.max ? age.min : `${age.min}–${age.max}`),
    card.heightCm && around(language, 'tall', card.heightCm),
    card.city,
    card.languages.join(', '),
  ].filter(Boolean);
  return [
    `${number === null ? '' : `${number}. `}*${bare(card.name)}*`,
    facts.join(' · '),
    card.why.length > 0 ? `✓ ${card.why.join(' · ')}` : '',
    card.unknown.length > 0 ? `? ${card.unknown.join(' · ')}` : '',
    ...(card.said ?? []),
    card.photoDate ? around(language, 'takenOn', card.photoDate) : '',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** A public https address is fetched by the platform; a stored file of ours is uploaded. null: nothing that can be shown. */
export function photoOf({ photoUrl }: TalentCard): { url: string } | { storageId: string } | null {
  if (photoUrl === null) return null;
  if (photoUrl.startsWith('https://')) return { url: photoUrl };
  return isStoredPhoto(photoUrl) ? { storageId: photoUrl } : null;
}

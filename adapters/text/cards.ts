/** A talent card in lines of light markup, and its photo, for channels that show text. */
import { isStoredPhoto } from '../../bot/media/photos.ts';
import type { TalentCard } from '../../bot/message.ts';

type Words = { plays(age: string): string; tall(cm: number): string; photoOf(day: string): string };

const words: Readonly<Record<NonNullable<TalentCard['language']>, Words>> = {
  en: { plays: (age) => `plays ${age}`, tall: (cm) => `${cm} cm`, photoOf: (day) => `Photo of ${day}` },
  hinglish: {
    plays: (age) => `playing age ${age}`,
    tall: (cm) => `${cm} cm`,
    photoOf: (day) => `Photo ${day} ki`,
  },
  hi: {
    plays: (age) => `प्लेइंग एज ${age}`,
    tall: (cm) => `${cm} सेमी`,
    photoOf: (day) => `फ़ोटो ${day} की`,
  },
  mr: {
    plays: (age) => `प्लेइंग एज ${age}`,
    tall: (cm) => `${cm} सेमी`,
    photoOf: (day) => `फोटो ${day} चा`,
  },
};

const bare = (text: string): string => text.replace(/[*_`\n]+/g, ' ').trim();

/** `number` is shown when several cards stand together, so that a person can answer with it. */
export function cardLines(card: TalentCard, number: number | null): string {
  const age = card.playingAge;
  const say = words[card.language ?? 'en'];
  const facts = [
    age && say.plays(age.min === age.max ? String(age.min) : `${age.min}–${age.max}`),
    card.heightCm && say.tall(card.heightCm),
    card.city,
    card.languages.join(', '),
  ].filter(Boolean);
  return [
    `${number === null ? '' : `${number}. `}*${bare(card.name)}*`,
    facts.join(' · '),
    card.why.length > 0 ? `✓ ${card.why.join(' · ')}` : '',
    card.unknown.length > 0 ? `? ${card.unknown.join(' · ')}` : '',
    ...(card.said ?? []),
    card.photoDate ? say.photoOf(card.photoDate) : '',
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

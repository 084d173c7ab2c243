/** A photo that a talent, or the guardian of one child, sends becomes the one on their card, where there is none that still shows them. */
import { photoGap } from '../../matching/talent/completeness.ts';
import { loadTalents } from '../../matching/talent/load.ts';
import { isChild } from '../../matching/constraints/child.ts';
import { istDay } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';

/** A caption that says more is about something else: a screenshot, a poster, a bill. */
const caption =
  /^\s*(?:(?:my|new|latest|recent|updated|current|nayi?|meri|mera|ye|yeh|this is|here(?:'s| is)|नई|नया|मेरी|ये|यह|नवीन|नवा|माझा|माझी|हा|ही)\s+)*(?:photos?|pics?|picture|look|profile(?: pic| photo)?|headshot|selfie|me|फ़ोटो|फोटो|तस्वीर|लुक)?(?:\s+(?:hai|bhej raha hoon|bhej rahi hoon|है|आहे))?[\s.!🙏]*$/iu;

export const mayShowThem = (text: string): boolean => text.length <= 60 && caption.test(text);

/** True when it stands on the card now. Only with a yes to being kept: what nobody agreed to stays with its message. */
export async function showOnCard(
  tx: Tx,
  photo: { talentId: string; storageId: string; sentAt: Date; text: string; forwarded: boolean; now: Date },
): Promise<boolean> {
  if (photo.forwarded || !mayShowThem(photo.text)) return false;
  const [talent] = await loadTalents(tx, [photo.talentId]);
  if (!talent) return false;
  const today = istDay(photo.now);
  const agreed = isChild(talent, today) ? talent.guardianConsent === 'given' : talent.consent === 'given';
  if (!agreed || photoGap(talent.profile, today) === null) return false;
  await tx.$executeRaw`
    UPDATE talent_profile SET photo_url = ${photo.storageId}, photo_date = ${istDay(photo.sentAt)}::date WHERE person_id = ${photo.talentId}::uuid`;
  return true;
}

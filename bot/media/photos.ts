/**
 * Links to the photos on cards, for pages and platforms that show a picture by its address. A link is good for an hour or
 * two and for one person; who was erased, took their consent back or wants no messages is not shown by any, and a child by
 * none that was given out for a group.
 */
import type { Database } from '../../prisma/client.ts';
import type { TalentCard } from '../message.ts';
import { readDownloadToken, writeDownloadToken } from './download-token.ts';
import type { Download } from './downloads.ts';
import type { MediaStore } from './store.ts';

/** All links of one span are the same, so that a page that reads again need not fetch again. */
const spanMs = 3_600_000;

type Place = 'private' | 'group';
const purposes: Record<Place, string> = { private: 'photo', group: 'photo in a group' };

export type Photos = {
  /** A path on this house. */
  pathOf(shown: { workspaceId: string; talentId: string; place: Place }): string;
  /** The same with the house's address; null without one that a platform can reach. */
  linkOf(shown: { workspaceId: string; talentId: string; place: Place }): string | null;
  /** The card for this house's own page. */
  onPage(workspaceId: string, card: TalentCard): TalentCard;
  /** null when the link is over, was never given out, or nobody may see that photo any more. */
  open(token: string): Promise<Download | null>;
};

export function createPhotos(deps: {
  db: Database;
  store: Pick<MediaStore, 'stream'>;
  secret: string;
  publicUrl: string | null;
  now(): Date;
}): Photos {
  const { db, store, secret, now, publicUrl } = deps;
  const pathOf: Photos['pathOf'] = ({ workspaceId, talentId, place }) => {
    const until = new Date((Math.floor(now().getTime() / spanMs) + 2) * spanMs);
    return `/photo/${writeDownloadToken(secret, { workspaceId, mediaId: talentId }, until, purposes[place])}`;
  };
  return {
    pathOf,
    linkOf: (shown) =>
      publicUrl?.startsWith('https://') ? `${publicUrl.replace(/\/+$/, '')}${pathOf(shown)}` : null,
    onPage: (workspaceId, card) =>
      isStoredPhoto(card.photoUrl)
        ? { ...card, photoUrl: pathOf({ workspaceId, talentId: card.talentId, place: 'private' }) }
        : card,
    async open(token) {
      for (const place of ['private', 'group'] as const) {
        const shown = readDownloadToken(secret, token, now(), purposes[place]);
        if (!shown) continue;
        const storageId = await visiblePhoto(shown.workspaceId, shown.mediaId, place);
        const file = storageId === null ? null : await store.stream(storageId);
        return file && { ...file, fileName: null };
      }
      return null;
    },
  };

  async function visiblePhoto(workspaceId: string, talentId: string, place: Place): Promise<string | null> {
    const [found] = await db.quickly(
      workspaceId,
      (tx) => tx.$queryRaw<{ storageId: string | null }[]>`
        SELECT f.photo_url AS "storageId" FROM talent t JOIN person p ON p.id = t.person_id JOIN talent_profile f ON f.person_id = t.person_id
        WHERE t.person_id = ${talentId}::uuid AND p.erased_at IS NULL AND t.opted_out_at IS NULL
          AND t.consent IS DISTINCT FROM 'withdrawn' AND t.guardian_consent IS DISTINCT FROM 'withdrawn'
          AND (${place} = 'private' OR (t.guardian_id IS NULL
            AND coalesce(t.dob <= (clock_timestamp() AT TIME ZONE 'Asia/Kolkata')::date - interval '18 years', true)))`,
    );
    return found && isStoredPhoto(found.storageId) ? found.storageId : null;
  }
}

/** Kept in the house's own store: no address of elsewhere, and no drawing of the demo. */
export const isStoredPhoto = (photo: string | null): photo is string =>
  photo !== null && !photo.startsWith('/') && !/^https?:/.test(photo);

/** The names of a guardian's children in what the guardian writes. */
import { namesIn } from '../../understanding/names-said.ts';

const behind = /^(?:['’]s)?(?:\s+(?:ki|ka|ke|की|का|के|ची|चा|चे)(?![\p{L}\p{M}]))?/iu;

/** "Kiara ki profile dikhao" asks for a profile as "profile dikhao" does. */
export function withoutNames(text: string, children: readonly string[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of namesIn(children.map((name) => ({ name })), text)) {
    if (from < at) continue;
    left += `${text.slice(at, from)} `;
    at = to + (behind.exec(text.slice(to))?.[0].length ?? 0);
  }
  return (left + text.slice(at)).split(/\s+/).filter(Boolean).join(' ');
} // prettier-ignore

/** "Project Neelkanth film: … Separately project Bindaas ad: …": one message, several projects, each a brief of its own. */

/** A label with a name: "Project Neelkanth", "प्रोजेक्ट नीलकंठ". */
const label =
  /(?<![\p{L}\p{M}])(?:project|प्रोजेक्ट|प्रकल्प)\s*(?:[:#-]\s*)?["“‘']?(\p{Lu}[\p{L}\p{M}\d]+|[\u0900-\u097f]{3,})/giu;
/** What opens another one: at the beginning of a sentence or a line alone. */
const another =
  /(?:^|[\n.;।!]\s*)(?:(?:and|also|aur|plus|और|आणि)\s+)?(?=(?:separately|alag se ek|also separately|(?:another|a second|second|2nd|separate|one more|ek aur|ek aur naya|dusr[ai]|doosr[ai]|alag|vegl[ai]|दूसर[ाी]|दुसर[ाीं]|दुसरं|अलग|वेगळ[ाीं]|एक और|आणखी एक)\s+(?:project|film|feature|ad|tvc|serial|web series|shoot|campaign|प्रोजेक्ट|फ़िल्म|फिल्म|चित्रपट|विज्ञापन|जाहिरात|सीरियल|मालिका)))/giu;
/** "Brief 1: …" and "Brief 2: …", each on a line of its own. */
const numberedBrief = /(?:^|\n)\s*[*_]*(?:brief|project|ब्रीफ|ब्रीफ़)\s*(?:no\.?\s*)?[1-9][*_]*\s*[:.)–-]/giu;
/** Words that may stand before a label and belong to it. */
const leadIn = /(?:\b(?:separately|also|and|aur|plus|then|next|for|alag se|ek aur)|और|आणि|साठी)[\s,:-]*$/iu;

const noName = /^(?:is|ke|ka|ki|me|mein|for|in|needs?|title|name|का|के|की|में)$/iu;

/** The message cut where another project begins; itself alone where there is one. */
export function splitProjects(source: string): string[] {
  const starts: number[] = [];
  const named = [...source.matchAll(label)].filter(
    ({ 1: name = '' }) => !noName.test(name) && /^[\p{Lu}\u0900-\u097f]/u.test(name),
  );
  const names = new Set<string>();
  for (const { 1: name = '', index } of named) {
    const known = names.has(name.toLowerCase());
    names.add(name.toLowerCase());
    if (known || names.size < 2) continue;
    const lead = leadIn.exec(source.slice(0, index));
    starts.push(lead ? lead.index : index);
  }
  for (const { index, 0: before } of source.matchAll(another)) {
    const at = index + before.length;
    // A label soon after it has cut there already.
    if (at > 0 && !starts.some((start) => Math.abs(start - at) < 40)) starts.push(at);
  }
  const numbered = [...source.matchAll(numberedBrief)].map(({ index, 0: all }) => index + all.search(/\S/));
  if (numbered.length >= 2) starts.push(...numbered.filter((at) => at > 0 && !starts.includes(at)));
  starts.sort((a, b) => a - b);
  const parts = [0, ...starts].map((start, i) => source.slice(start, starts[i] ?? source.length).trim());
  return parts.filter((part) => part !== '');
}

/** What is to be done with people of a list, by their places and names, in one line or several: "shortlist 1,4", "2 hold, 3 pass". */
import { act, type Action } from './act.ts';
import { amendBrief, sayUnchanged } from './brief.ts';
import { answer, lines, type Desk, type ListPick, type Served } from './desk.ts';
import { handOver } from './hand-over.ts';

/** "Hold them", "unko book karo": several who are not named. */
const namesNobody =
  /^\s*(?:ok(?:ay)?[\s,]+|haan[\s,]+|yes[\s,]+)?(?:(?:book|lock|approve|confirm|finali[sz]e|select|hold|pin|reject|drop|shortlist|add|remove|show) (?:them|this|that|these|those)|(?:inko|unko|inhe|unhe|tyanna|yanna|इनको|उनको|इन्हें|उन्हें|त्यांना|यांना) (?:(?:short)?list se )?(?:pass|hata do|nikal do|book|lock|approve|confirm|final|select|hold|pin|reject|drop|shortlist|add|hatao|nikalo|बुक|लॉक|अप्रूव|फाइनल|होल्ड|रिजेक्ट|शॉर्टलिस्ट|हटाओ|काढा)(?: (?:karo|kar do|kijiye|kara|करो|कर दो|करा))?)[\s.!]*$/iu;

/** "Need 2 more options by EOD", "thode aur options bhejo". */
const asksForMore =
  /\b(?:need|want|send|share|get|give|show|see|have|looking for|any|few|some|\d{1,2})\b.{0,20}\b(?:more|other|new|fresh|another|additional)\b.{0,12}\b(?:options?|profiles?|names?|faces?|people|girls?|boys?|actors?|choices|ones?)\b|\b(?:aur|naye|nai|alag|dusre)\b.{0,12}\b(?:options?|profiles?|log|ladki\w*|ladke|chehre)\b|(?:और|नए|अजून|आणखी).{0,12}(?:ऑप्शन|प्रोफाइल|लोग|लोक)/iu;

/** A tool names no more at once. */
const mostAtOnce = 20;

/** Null when nobody is picked. */
export async function servePicks(desk: Desk, text: string, sentAt: Date): Promise<Served | string | null> {
  const { readers, input } = desk;
  const several = readers.pickList(text);
  if (several) {
    const done: string[] = [];
    for (const one of several) {
      const wish = actionOf(desk, one);
      if (wish) done.push(await act(desk, wish));
    }
    return lines(...done);
  }
  const picked = readers.picks(text);
  // "Marathi bhi chahiye", "मुंबई नको पुणे": what looks like a name may be a word of the role.
  const amends =
    picked && picked.reason === undefined && picked.numbers.length === 0 && picked.names.length > 0;
  const early = amends ? await amendBrief(desk, text, sentAt) : null;
  if (early) return early;
  // "Dono din chahiye sabko" says of the role what it says already, and names nobody.
  const already = amends ? sayUnchanged(desk, text, sentAt) : null;
  if (already !== null) return answer(already);
  // Who is shown a list cannot search: that more people are wanted is told to those who can.
  const wantsMore = picked?.action === 'more' || asksForMore.test(text);
  if (input.author.role === 'production' && wantsMore && text.trim().split(/\s+/).length > 1)
    return handOver(desk, 'human', text);
  const action = picked ? actionOf(desk, picked) : null;
  if (action) return act(desk, action);
  return text.length <= 60 && namesNobody.test(text) ? desk.say.whichOne : null;
}

/** A pick names people by their place in the list, or by name. */
export function actionOf(desk: Desk, picked: ListPick): Action | null {
  const who = picked.allBut
    ? othersShown(desk, picked.allBut)
    : [...picked.numbers.map(String), ...picked.names];
  switch (picked.action) {
    case 'more':
      return { do: 'more' };
    case 'add':
    case 'remove':
    case 'show':
    case 'why':
    case 'approve':
    case 'hold':
    case 'pass':
      return who.length > 0
        ? { do: picked.action, who, ...(picked.reason === undefined ? {} : { reason: picked.reason }) }
        : null;
  }
}

/** Those of the list on the screen who are not at these places. */
const othersShown = (desk: Desk, places: readonly number[]): string[] =>
  (desk.focus().shown ?? []).filter((_, i) => !places.includes(i + 1)).slice(0, mostAtOnce);

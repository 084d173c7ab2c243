/** "What did I pass on", "undo pass", "undo 2": verdicts in words, by those who gave them. */
import type { FindRoleReport } from '../../tools/find-role.ts';
import type { OwnVerdicts, TakenBack } from '../../tools/own-verdicts.ts';
import type { Undone } from '../../tools/undo-last.ts';
import { act, problem } from './act.ts';
import { closeRole, excuse } from './asides.ts';
import { lines, type Desk } from './desk.ts';
import { verdictWords } from './phrases/verdicts.ts';

type Kind = 'approve' | 'hold' | 'pass';

const kinds: readonly (readonly [Kind, RegExp])[] = [
  ['pass', /\b(?:pass(?:ed)?|reject(?:ed)?)\b|पास|रिजेक्ट|नाकार/iu],
  ['hold', /\b(?:hold|held|pin(?:ned)?)\b|होल्ड/iu],
  ['approve', /\bapproved?\b|अप्रूव|मंज़?ूर/iu],
];
const asked =
  /^\s*(?:(?:who|whom|what|which) (?:all )?(?:did|have) i\b|(?:maine |mene )?(?:kis|kisko|kis kis ko|kinko|kise)\b.*\b(?:kiya|kiye|kia)\b|(?:मैंने )?(?:किस|किसे|किसको|किन्हें|किसको-किसको)(?![\p{L}\p{M}]).*(?:किया|किये)|मी (?:कोणाला|कुणाला|कोणाकोणाला).*(?:केल|नाकार))/iu;
const mine =
  /^\s*(?:(?:what|which ones?) (?:all )?(?:have|did) i (?:decided?|say|said|approved?|chosen|chose)(?: on)?(?: so far| till now| yet)?|my (?:verdicts|decisions|passes)|mere (?:faisle|verdicts?)|मेरे फ़ैसले|माझे निर्णय)\s*[?.!]*$/iu;
const back =
  /^\s*(?:please )?(?:undo|take back|un-?pass)\b|\b(?:wapas|vapas|wapis) (?:lo|le lo|lena|lijiye|kar do)\s*[.!]*$|वापस (?:लो|लीजिए)\s*[।.!]*$|मागे घ्या\s*[.!]*$/iu;
/** "Put 3 back", "wapas daalo", "पुन्हा टाका": somebody who was taken off the list is to stand on it again. */
const putBack: readonly RegExp[] = [
  /^\s*(?:please )?(?:put|bring|add) (.{0,60}?)\s*back(?: (?:on|in|into|to)(?: the)? (?:short)?list)?\s*[.!]*$/iu,
  /^\s*(.{0,60}?)\s*(?:\bko )?(?:wapas|vapas|wapis|phir se|fir se|punha|parat) (?:(?:short)?list (?:me|mein|madhe) )?(?:daal ?o|dal ?o|da+l do|rakho|rakh do|add karo|add kar do|jodo|jod do|taka|ghya|thev\w*|le aao)\s*[.!]*$/iu,
  /^\s*(.{0,60}?)\s*(?:को )?(?:वापस|फिर से|पुन्हा|परत) (?:(?:शॉर्टलिस्ट|लिस्ट) में |यादीत )?(?:डालो|डाल दो|रखो|रख दो|जोड़ो|जोड़ दो|टाका|ठेवा|घ्या|ले आओ)\s*[.!।]*$/u,
];
const somebodyUnnamed =
  /^(?:her|him|them|it|that|this|that one|usko|isko|unko|inko|use|ise|उसे|उसको|उनको|इसे|तिला|त्याला|त्यांना|tila|tyala|tyanna)?$/iu;
/** Words of the wish itself; what is left over names people. */
const around =
  /\b(?:please|undo|take|back|un-?pass|pass(?:ed)?|reject(?:ed)?|hold|held|approve[d]?|verdict|faisla|on|the|my|of|for|that|last|ka|ki|ke|ko|wala|it|this|removal|removed?|list|wapas|vapas|wapis|lo|le|lena|lijiye|kar|do)\b|पास|रिजेक्ट|होल्ड|अप्रूव|वापस|लो|लीजिए|मागे|घ्या|का|को|फ़ैसला|[।.!?]/giu;

/** Null when the text is about none of this. */
export async function serveVerdicts(desk: Desk, text: string): Promise<string | null> {
  if (text.length > 120) return null;
  const say = verdictWords[desk.input.language];
  const kind = kinds.find(([, words]) => words.test(text))?.[0];
  const only = kind ? { verdict: kind } : {};
  if (mine.test(text) || (kind && asked.test(text))) {
    const outcome = await desk.call('show_verdicts', only);
    if (!outcome.ok) return problem(desk, outcome.problem);
    const { role, verdicts } = outcome.output as OwnVerdicts;
    if (verdicts.length === 0) return say.none(role);
    const listed = verdicts.map((one) => say.line(one.number, one.name, one.verdict, one.reason));
    return lines(say.over(role), ...listed, say.undoHint);
  }
  const said = text.replace(excuse, '');
  for (const wish of putBack) {
    const who = wish.exec(said)?.[1]?.trim();
    if (who === undefined) continue;
    if (somebodyUnnamed.test(who)) return undo(desk, 'removal');
    const named = desk.readers.picks(`add ${who}`);
    if (named?.action !== 'add') return null;
    return act(desk, { do: 'add', who: [...named.numbers.map(String), ...named.names] });
  }
  if (!back.test(said)) return null;
  const left = said.replace(around, ' ').trim();
  if (!kind && left === '') return undo(desk, /\bremov/i.test(text) ? 'removal' : 'any');
  const who = left.split(/\s*(?:,|\band\b|\baur\b|और|आणि)\s*|\s+(?=\d)/u).filter((word) => word !== '');
  const outcome = await desk.call('take_back_verdict', { ...only, ...(who.length > 0 ? { who } : {}) });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { role, names } = outcome.output as TakenBack;
  return names.length > 0 ? say.taken(names, role) : say.nothing;
}

/** Nothing is named: what was done last is meant. */
async function undo(desk: Desk, what: 'any' | 'removal'): Promise<string> {
  const outcome = await desk.call('undo_last', { what });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { what: undone, names, role, onList, roleId } = outcome.output as Undone;
  const say = verdictWords[desk.input.language];
  switch (undone) {
    case 'removed':
      return desk.say.added(names, role, onList);
    case 'added':
      return desk.say.removed(names, role, onList);
    case 'verdict':
      return say.taken(names, role);
    case 'closed':
      return closeRole(desk, 'open', roleId);
    case 'reverted': {
      const found = await desk.call('find_role', { roleId });
      const { draft } = (found.ok ? found.output : {}) as Partial<FindRoleReport>;
      const at = draft?.roleIds.indexOf(roleId) ?? -1;
      return lines(
        desk.say.changed(names.join(', ')),
        draft && at >= 0 && desk.readers.summary(draft.reading, desk.input.language, at),
        desk.input.author.role !== 'production' && (await act(desk, { do: 'find', roleId })),
      );
    }
    case 'edited':
      return desk.say.whatToChange;
    case 'nothing':
      return say.nothing;
  }
}

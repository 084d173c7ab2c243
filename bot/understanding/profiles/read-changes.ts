/** What somebody says about themselves in passing: "ab main Pune shift ho gaya, weight 78 → 71", in four written forms. */
import { normalise } from '../briefs/normalise.ts';
import { abilities } from './abilities.ts';
import { body } from './body.ts';
import { rates } from './money.ts';
import { person } from './person.ts';
import type { ProfileValue } from './profile.ts';
import { ofAnother, ofOneself, type Asked } from './said.ts';

const supposed =
  /\b(?:if|agar|what if|maybe|might|would|could|shayad|kadachit|someday|planning|thinking|soch rah\w*|hope|wish|kaash|jar)\b|अगर|शायद|कदाचित|(?<!\p{L})जर(?!\p{L})/iu;
const othersTalk =
  /\b(?:my|mera|meri|mere|maza|mazi|majha|majhi)\s+(?:sister|brother|friend|cousin|wife|husband|mother|father|mom|dad|neighbour|roommate|behen|behan|bhai|dost|maa|papa|bahin|bhau|aai|baba)\b|माझी बहीण|मेरी बहन|मेरा भाई|मेरे भाई|माझा भाऊ/iu;
/** Said by a guardian these are the very person that is meant. */
const childTalk =
  /\b(?:my|mera|meri|mere|maza|mazi|majha|majhi)\s+(?:son|daughter|beta|beti|mulga|mulgi)\b|(?:माझा मुलगा|माझी मुलगी|मेरा बेटा|मेरी बेटी)/iu;
const joke = /\b(?:jk|just kidding|april fool|lol|haha+|mazaak|majak)\b|😂|😅|🤣/iu;

/** Longer than this nobody mentions a change in passing: it is a story, a brief or a forwarded text. */
const longest = 600;

/** Empty for questions, plans, jokes and talk about others. `asked`: what the desk asked just before. */
export function readChanges(
  source: string,
  context: { at: Date; asked?: Asked | null; about?: 'self' | 'another' },
): ProfileValue[] {
  if (source.length > longest || /\?\s*$/.test(source) || joke.test(source)) return [];
  if (supposed.test(source) || othersTalk.test(source)) return [];
  if (context.about !== 'another' && childTalk.test(source)) return [];
  const text = normalise(source);
  const said = {
    at: context.at,
    asked: context.asked ?? null,
    sheet: false,
    self: context.about === 'another' ? ofAnother : ofOneself,
  };
  return [...person(text, said), ...body(text, said), ...abilities(text, said), ...rates(text, said)];
}

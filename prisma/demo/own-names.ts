/** No two invented people bear one name: whoever comes second gets a middle initial, the same one every time. */
import type { DemoTalent } from './person.ts';
import { createRandom } from './random.ts';

const letters = 'ABCDEGHJKLMNPRSTUVY'.split('');

/** Renames those of `people` whose name is in `taken` or came before; `first` is the index of the first of them. */
export function giveOwnNames(people: DemoTalent[], taken: Set<string>, seed: string, first: number): void {
  people.forEach((person, i) => {
    const own = ownName(person.name, taken, `${seed}/middle/${first + i}`);
    if (own !== person.name) {
      const { profile } = person;
      profile.bio = profile.bio?.replaceAll(person.name, own) ?? null;
      profile.bioEnglish = profile.bioEnglish?.replaceAll(person.name, own) ?? null;
      person.name = own;
    }
    taken.add(own);
  });
}

function ownName(name: string, taken: ReadonlySet<string>, seed: string): string {
  if (!taken.has(name)) return name;
  const [given = name, ...family] = name.split(' ');
  const random = createRandom(seed);
  for (let middle = random.pick(letters); ; middle += random.pick(letters)) {
    const own = [given, middle, ...family].join(' ');
    if (!taken.has(own)) return own;
  }
}

/** English words of the trade that mean one thing: what a brief calls bald, a profile calls no hair. */
import { categoryGroups } from './category.ts';
import { skillGroups } from './skill.ts';

/** Looks, ages, kin and voices; the first stands for all. */
const looks: readonly (readonly string[])[] = [
  ['plus size', 'plus-size', 'heavyset', 'heavy set', 'heavy build', 'overweight', 'chubby', 'plump', 'stout', 'fat', 'portly', 'big built', 'healthy build', 'curvy'],
  ['lean', 'slim', 'thin', 'skinny', 'lanky', 'slender'], ['athletic', 'fit', 'toned', 'sporty', 'muscular', 'well built', 'well-built', 'bodybuilder', 'gym body', 'ripped'],
  ['bald', 'no hair', 'shaved head', 'hairless', 'clean head'], ['beard', 'bearded', 'full beard', 'dadhi'], ['stubble', 'light beard', 'unshaven'], ['moustache', 'mustache', 'moustached'], ['clean shaven', 'clean-shaven', 'no beard'],
  ['silver hair', 'grey hair', 'gray hair', 'white hair', 'grey-haired', 'silver-haired', 'salt and pepper'], ['curly hair', 'curls', 'curly', 'curly-haired'], ['long hair', 'long-haired', 'lengthy hair'], ['short hair', 'bob cut', 'pixie cut', 'cropped hair'],
  ['tall', 'six feet', 'six foot', 'six-foot', 'above six feet'], ['short', 'petite', 'small built'], ['spectacles', 'glasses', 'bespectacled', 'specs'], ['turban', 'turbaned', 'pagdi', 'pagri'],
  ['elderly', 'old', 'aged', 'senior', 'elder', 'veteran'], ['grandmother', 'grandma', 'granny', 'dadi', 'nani', 'aaji'], ['grandfather', 'grandpa', 'granddad', 'dada', 'nana', 'aajoba'], ['grandparent', 'grandparents'],
  ['mother', 'mom', 'mum', 'mummy', 'maa', 'motherly', 'maternal'], ['father', 'dad', 'papa', 'fatherly', 'paternal'], ['aunt', 'auntie', 'aunty', 'mausi', 'chachi', 'kaku'], ['uncle', 'chacha', 'kaka', 'mama'],
  ['homemaker', 'housewife', 'home maker', 'house wife', 'grihini', 'domestic'], ['bride', 'dulhan', 'newlywed'], ['groom', 'dulha'], ['twins', 'twin', 'identical', 'look exactly the same', 'look alike', 'lookalike'],
  ['baby', 'infant', 'newborn', 'months old', 'toddler'], ['child', 'kid', 'kids', 'children', 'boy child', 'girl child', 'little boy', 'little girl', 'schoolboy', 'schoolgirl'], ['teenager', 'teen', 'teenage', 'adolescent'],
  ['young', 'youth', 'youthful', 'college', 'student', 'collegian'], ['farmer', 'kisan', 'peasant', 'agriculturist'], ['rural', 'village', 'villager', 'rustic', 'gaon', 'earthy'], ['urban', 'city-bred', 'metro', 'cosmopolitan', 'modern'],
  ['policeman', 'police', 'cop', 'inspector', 'constable', 'thanedar'], ['soldier', 'army', 'military', 'fauji', 'armed forces', 'jawan'], ['doctor', 'physician', 'surgeon'], ['lawyer', 'advocate', 'vakil', 'attorney'], ['teacher', 'professor', 'schoolteacher', 'lecturer'], ['shopkeeper', 'dukandar', 'grocer', 'kirana'], ['businessman', 'executive', 'corporate', 'ceo', 'boss', 'office-goer', 'professional'], ['villain', 'goon', 'gangster', 'negative role', 'antagonist', 'baddie', 'thug'], ['comic', 'funny', 'comedian', 'humorous', 'comedy', 'laughs', 'hilarious'],
  ['glamorous', 'glam', 'stylish', 'fashionable', 'chic', 'sultry'], ['deep voice', 'baritone', 'heavy voice', 'bass voice', 'low voice', 'husky', 'gravelly', 'raspy', 'husky voice', 'deep husky'], ['narrator', 'narration', 'voice artist', 'audiobook', 'audiobooks', 'read a script', 'voice-over artist'],
  ['energetic', 'high energy', 'high-energy', 'lively', 'bubbly', 'peppy', 'josh'], ['calm', 'quiet', 'peaceful', 'composed', 'serene'], ['talkative', 'chatty', 'chatterbox'], ['naughty', 'mischievous', 'prankster', 'shararti'], ['gap tooth', 'gap-toothed', 'missing tooth', 'gap in teeth', 'missing front teeth'], ['weathered', 'wrinkled', 'sun-weathered', 'sunburnt', 'rugged'], ['scar', 'scarred'], ['tattoo', 'tattoos', 'tattooed', 'inked'], ['wheelchair', 'wheelchair user', 'disabled', 'differently abled'],
  ['judge', 'magistrate', 'courtroom judge'], ['priest', 'pujari', 'padre', 'pastor', 'cleric'], ['waiter', 'waitress', 'steward', 'bearer', 'serving'], ['bartender', 'mixologist', 'cocktail', 'cocktails', 'barista'], ['halwai', 'mithai', 'sweet shop', 'sweet maker', 'confectioner'], ['bus conductor', 'conductor', 'ticket checker', 'ticket collector'], ['peon', 'office boy', 'attendant'], ['bouncer', 'bodyguard', 'security guard', 'watchman'], ['scientist', 'researcher', 'lab technician'], ['software engineer', 'techie', 'coder', 'programmer'], ['journalist', 'reporter', 'news anchor'], ['politician', 'neta', 'minister'], ['servant', 'maid', 'domestic help', 'house help'], ['king', 'raja', 'emperor', 'maharaja'], ['queen', 'rani', 'maharani'], ['monk', 'saint', 'sadhu', 'ascetic'], ['beggar', 'homeless'], ['cook', 'chef', 'kitchen'], ['fisherman', 'fisherwoman', 'fishing'], ['boatman', 'boat', 'rowing'], ['washerman', 'dhobi'], ['barber', 'hairdresser'], ['tailor', 'darzi'], ['cobbler', 'shoemaker'], ['labourer', 'construction worker', 'mazdoor'],
  ['poet', 'poetry', 'shayar'], ['devotional', 'bhajan', 'abhang', 'kirtan', 'warkari'], ['magician', 'magic'], ['swimming', 'in water', 'water scenes', 'underwater'], ['intimate', 'kissing', 'kiss', 'bold scenes'], ['crowd', 'junior artist', 'background artist', 'extras'], ['at night', 'nights', 'night shoot', 'night shift'], ['ghee', 'clarified butter'], ['north-east', 'northeast', 'northeastern', 'mizoram', 'manipur', 'nagaland', 'assam', 'meghalaya', 'arunachal', 'sikkim', 'tripura'], ['pregnant', 'expecting', 'maternity'], ['blind', 'visually impaired'], ['deaf', 'hearing impaired'],
  ['identical twins', 'look the same'], ['classical dance', 'classically trained dancer'], ['driver', 'precision driver', 'stunt driver', 'drive', 'driving'], ['chase', 'car chase', 'fast driving'], ['jewellery', 'jewelry', 'ornaments', 'necklace'],
]; // prettier-ignore

/** One made-up word for each group: nobody types it, so it stands for the concept alone. */
const marks = new Map<string, string>();
for (const group of [...looks, ...skillGroups, ...categoryGroups]) {
  const mark = `~${(group[0] ?? '').replace(/[^a-z]+/g, '')}`;
  for (const phrase of group) if (!marks.has(phrase)) marks.set(phrase, mark);
}
const escaped = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const longestFirst = [...marks.keys()]
  .filter((phrase) => phrase.length > 2)
  .sort((a, b) => b.length - a.length);
const pattern = new RegExp(
  `(?<![a-z0-9])(?:${longestFirst.map(escaped).join('|')})(?:s|es)?(?![a-z0-9])`,
  'g',
);

/** "Does no crowd work" and "will not do any crowd scenes" mean one thing, and the contrary of "crowd". */
const refused =
  /\b(?:no|not|never|without|won't|doesn't|nothing)\s+(?:(?:do|does|doing|any|want|wants|a)\s+)*$/;

/** The marks of the concepts that a text names, each once, in order of first use. */
export function conceptsIn(text: string): string[] {
  const found = new Set<string>();
  const said = text.toLowerCase();
  for (const { 0: phrase, index } of said.matchAll(pattern)) {
    const mark =
      marks.get(phrase) ?? marks.get(phrase.replace(/s$/, '')) ?? marks.get(phrase.replace(/es$/, ''));
    if (mark !== undefined)
      found.add(refused.test(said.slice(Math.max(0, index - 24), index)) ? mark.replace('~', '~no-') : mark);
  }
  return [...found];
}

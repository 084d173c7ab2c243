/** Which words name the same skill, and which skills include another: a kathak dancer dances. */
import { remember } from './remember.ts';

/** First the name that is shown; in lower case. */
export const skillGroups: readonly (readonly string[])[] = [
  ['swimming', 'swim', 'swimmer', 'can swim', 'swims', 'tairaki', 'tairna', 'pohne'],
  ['dance', 'dancing', 'dancer', 'can dance', 'naach', 'nritya'],
  ['singing', 'sing', 'singer', 'vocals', 'vocalist', 'gaana', 'gayan'],
  ['bike riding', 'bike', 'motorbike', 'motorcycle', 'motorcycle riding', 'motorbike riding', 'biking', 'two wheeler', 'two-wheeler', 'bullet riding', 'ride a bike', 'riding a bike', 'scooter', 'scooty', 'scooter riding', 'scooty riding', 'bike chalana'],
  ['driving', 'car driving', 'drive', 'drive a car', 'four wheeler', 'four-wheeler', 'driver', 'gaadi chalana'],
  ['cycling', 'cycle', 'bicycle', 'bicycle riding', 'cycle riding', 'ride a bicycle'],
  ['horse riding', 'horseriding', 'horse-riding', 'horseback riding', 'horse rider', 'equestrian', 'riding a horse', 'ghudsawari'],
  ['sword fighting', 'sword', 'swordplay', 'sword-fighting', 'sword fight', 'talwarbaazi', 'talwar', 'fencing'],
  ['martial arts', 'martial art', 'fight', 'fighting', 'combat', 'action', 'fight scenes'],
  ['stunts', 'stunt', 'stunt work', 'stuntwork'], ['wire work', 'wirework', 'harness work'], ['parkour', 'free running'],
  ['gymnastics', 'gymnast', 'acrobatics'], ['wrestling', 'kushti', 'pehelwani', 'wrestler'], ['boxing', 'boxer', 'kickboxing'],
  ['kathak'], ['bharatanatyam', 'bharatnatyam', 'bharat natyam'], ['odissi'], ['kuchipudi'], ['mohiniyattam'], ['classical dance', 'indian classical dance', 'classical dancer'],
  ['lavani', 'lavni'], ['bhangra'], ['gidda'], ['garba', 'dandiya', 'dandiya raas'], ['ghoomar'], ['hip hop', 'hip-hop', 'hiphop', 'street dance', 'popping', 'locking'],
  ['contemporary dance', 'contemporary'], ['salsa', 'bachata'], ['ballet'], ['folk dance', 'folk dancing', 'lok nritya'], ['bollywood dance', 'bollywood', 'freestyle dance', 'freestyle'], ['belly dance'],
  ['classical singing', 'hindustani vocal', 'carnatic vocal', 'classical vocal', 'classical music'], ['rap', 'rapping', 'rapper'], ['playback singing'],
  ['guitar', 'guitarist', 'plays guitar'], ['harmonium'], ['tabla'], ['flute', 'bansuri'], ['dholki', 'dholak', 'dhol'], ['keyboard', 'piano'], ['violin'], ['sitar'], ['drums'], ['mridangam'],
  ['mimicry', 'mimic', 'impressions'], ['anchoring', 'anchor', 'emcee', 'hosting', 'compering', 'mc'], ['comic timing', 'comedy', 'comic', 'comedian'],
  ['stand-up comedy', 'stand up', 'standup', 'stand-up', 'standup comedy'], ['improvisation', 'improv'], ['dubbing', 'voice over', 'voice-over', 'voiceover', 'voice acting', 'vo'],
  ['public speaking', 'oratory', 'speech'], ['theatre', 'theater', 'stage', 'stage acting'], ['puppetry'], ['storytelling'], ['magic'], ['juggling'],
  ['yoga', 'yogasana'], ['cooking', 'cook', 'cookery'], ['rowing', 'boat rowing', 'boat', 'row a boat', 'boating'], ['ploughing', 'plowing', 'plough'], ['tractor driving', 'tractor'],
  ['cricket', 'batting', 'bowling'], ['football', 'soccer'], ['badminton'], ['tennis'], ['basketball'], ['hockey'], ['kabaddi'], ['kho kho'], ['chess'], ['skating', 'roller skating'], ['surfing'], ['archery'],
  ['karate'], ['judo'], ['taekwondo'], ['kalaripayattu', 'kalari'], ['mallakhamb', 'mallakhamba'], ['rifle handling', 'gun handling', 'firearms', 'weapon handling'],
  ['sign language', 'isl', 'indian sign language'], ['smoking on screen', 'smoking', 'smoker'], ['ease with animals', 'good with animals', 'comfortable with animals', 'animals', 'dogs', 'comfortable with dogs'],
  ['typing'], ['drawing', 'sketching', 'painting'], ['pottery'], ['knitting'], ['poem recitation', 'recitation', 'poetry'], ['tailoring', 'sewing', 'stitching'], ['climbing', 'rock climbing'], ['diving', 'scuba', 'scuba diving'], ['running', 'sprinting'],
  ['turban tying', 'tie a turban'], ['saree draping', 'wear a saree'], ['make-up', 'makeup'],
  ['passport', 'valid passport'], ['driving licence', 'driving license', 'licence', 'valid driving licence', 'dl'], ['visa', 'us visa', 'schengen visa'],
]; // prettier-ignore

/** Whoever has one on the right has what stands on the left. */
const includes: Readonly<Record<string, readonly string[]>> = {
  dance: ['kathak', 'bharatanatyam', 'odissi', 'kuchipudi', 'mohiniyattam', 'classical dance', 'lavani', 'bhangra', 'gidda', 'garba', 'ghoomar', 'hip hop', 'contemporary dance', 'salsa', 'ballet', 'folk dance', 'bollywood dance', 'belly dance'],
  'classical dance': ['kathak', 'bharatanatyam', 'odissi', 'kuchipudi', 'mohiniyattam'],
  'folk dance': ['lavani', 'bhangra', 'gidda', 'garba', 'ghoomar'],
  singing: ['classical singing', 'playback singing'],
  'martial arts': ['karate', 'judo', 'taekwondo', 'kalaripayattu', 'boxing', 'wrestling'],
  stunts: ['parkour', 'wire work'],
  swimming: ['diving'],
  'comic timing': ['stand-up comedy'],
}; // prettier-ignore

/** Papers are asked for like skills and known apart from them. */
const papers = new Set(['passport', 'driving licence', 'visa', 'work permit']);

const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/g, ' ');
const groupOf = new Map<string, readonly string[]>();
for (const group of skillGroups) for (const name of group) groupOf.set(name, group);

/** The name that is shown for a skill; an unknown one keeps its own, in lower case. */
export const skillName = (name: string): string => groupOf.get(plain(name))?.[0] ?? plain(name);

export const isPaper = (name: string): boolean => papers.has(skillName(name));

/** Every name, in lower case, under which a person may have this skill or one that includes it. */
export const skillSpellings = remember((name: string): ReadonlySet<string> => {
  const shown = skillName(name);
  const names = [shown, ...(includes[shown] ?? [])];
  return new Set(names.flatMap((one) => groupOf.get(one) ?? [one]));
});

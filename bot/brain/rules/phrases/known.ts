/** Around a list of what is known of somebody: by whom it was said, what else there is, and that nothing is written to them. Once a language. */
import type { Source } from '../../../../memory/long-term/keys.ts';
import type { BriefLanguage } from '../../../understanding/brief.ts';

export type KnownWords = {
  /** Where somebody else than the reader said it. */
  by: Readonly<Record<Exclude<Source, 'verdicts'>, string>>;
  more(count: number): string;
  onFile(list: string): string;
  photo: string;
  /** `name`: of a child. */
  silent(name: string | null, until: string | null): string;
  /** What went, to whoever asked for it. */
  gone(what: string): string;
};

export const knownWords: Readonly<Record<BriefLanguage, KnownWords>> = {
  en: {
    by: { self: 'said themselves', guardian: 'guardian', office: 'the office', agent: 'agent', other: 'somebody else' },
    more: (count) => `And ${count} more: write "more".`,
    onFile: (list) => `Also on file: ${list}.`,
    photo: 'photo',
    silent: (name, until) => `${name === null ? 'You asked for no messages' : `No messages about ${name}`}${until === null ? '' : ` before ${until}`}: "${name === null ? 'start' : `start for ${name.split(' ')[0] ?? ''}`}" brings them back.`,
    gone: (what) => `Forgotten: ${what}, with the message it came from.`,
  },
  hinglish: {
    by: { self: 'khud kaha', guardian: 'guardian', office: 'office', agent: 'agent', other: 'kisi aur ne' },
    more: (count) => `Aur ${count} baatein: "more" likhiye.`,
    onFile: (list) => `Record mein ye bhi hai: ${list}.`,
    photo: 'photo',
    silent: (name, until) => `${name === null ? 'Aapne' : `${name} ke baare mein`} ${until === null ? '' : `${until} se pehle `}messages band ${name === null ? 'karwaye' : ''} hain: "${name === null ? 'start' : `start for ${name.split(' ')[0] ?? ''}`}" se phir shuru.`.replace('  ', ' '),
    gone: (what) => `Bhula diya: ${what}, us message ke saath.`,
  },
  hi: {
    by: { self: 'ख़ुद कहा', guardian: 'अभिभावक', office: 'ऑफ़िस', agent: 'एजेंट', other: 'किसी और ने' },
    more: (count) => `और ${count} बातें: "more" लिखिए।`,
    onFile: (list) => `रिकॉर्ड में यह भी है: ${list}।`,
    photo: 'फ़ोटो',
    silent: (name, until) => `${name === null ? 'आपने' : `${name} के बारे में`} ${until === null ? '' : `${until} से पहले `}मैसेज बंद ${name === null ? 'करवाए ' : ''}हैं: "${name === null ? 'start' : `start for ${name.split(' ')[0] ?? ''}`}" से फिर शुरू।`,
    gone: (what) => `भुला दिया: ${what}, उस संदेश के साथ।`,
  },
  mr: {
    by: { self: 'स्वतः सांगितलं', guardian: 'पालक', office: 'ऑफिस', agent: 'एजंट', other: 'दुसऱ्याने' },
    more: (count) => `आणि ${count} गोष्टी: "more" लिहा.`,
    onFile: (list) => `नोंदीत हेही आहे: ${list}.`,
    photo: 'फोटो',
    silent: (name, until) => `${name === null ? 'तुम्ही' : `${name} बद्दल`} ${until === null ? '' : `${until} च्या आधी `}मेसेज बंद ${name === null ? 'केले ' : ''}आहेत: "${name === null ? 'start' : `start for ${name.split(' ')[0] ?? ''}`}" ने पुन्हा सुरू.`,
    gone: (what) => `विसरलो: ${what}, त्या मेसेजसह.`,
  },
}; // prettier-ignore

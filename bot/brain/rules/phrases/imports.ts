/** What the rules brain says about profiles that came from outside, once a language. */
import { mostRows, type Unread } from '../../../imports/read-table.ts';
import type { Problem } from '../../../imports/read-row.ts';
import type { BriefLanguage } from '../../../understanding/brief.ts';

type Came = { came: number; added: number; duplicates: number; notUnderstood: number; erased: number };

export type ImportPhrases = {
  took(came: Came): string;
  likely(name: string, like: string): string;
  /** Who was known already. */
  known(names: readonly string[]): string;
  children(names: readonly string[]): string;
  /** By their numbers: nothing of them was taken. */
  nameless(phones: readonly string[]): string;
  howToAdd: string;
  consent: string;
  /** A cell of a table that cost its value; the row was taken. */
  badCell(problem: Problem): string;
  /** A row without a name: nothing of it was taken. */
  badRow(line: number): string;
  /** A quote of it is never closed: left out, with the lines up to `to`. */
  brokenRow(line: number, to: number): string;
  /** `listed`: a file under the answer has them all. */
  moreProblems(count: number, listed: boolean): string;
  unread(unread: Unread): string;
  /** A workbook in place of a table. */
  excel: string;
};

const mostNamed = 5;
const some = (names: readonly string[]): string =>
  `${names.slice(0, mostNamed).join(', ')}${names.length > mostNamed ? ` +${names.length - mostNamed}` : ''}`;
const span = (line: number, to: number): string => (to > line ? `${line}–${to}` : String(line));
const lineOf = (unread: Unread): number => (unread.why === 'open quote' ? unread.line : 1);

export const importPhrases: Readonly<Record<BriefLanguage, ImportPhrases>> = {
  en: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} came: ${added} new, ${duplicates} duplicate${notUnderstood > 0 ? `, ${notUnderstood} not understood` : ''}${erased > 0 ? `, ${erased} not brought back (erased at their wish)` : ''}.`,
    likely: (name, like) => `${name} looks like ${like} on record, without a number in common: kept apart.`,
    known: (names) => `Duplicate: ${some(names)}.`,
    children: (names) =>
      `Under 18: ${some(names)}. Nothing is asked before a parent agrees: "/invite guardian of ${names[0]}".`,
    nameless: (phones) => `Without a name, not taken: ${some(phones)}.`,
    howToAdd: "Write it like: add talent: Riya Kapoor, F, 27, 5'4, Pune, 98200 00011.",
    consent: 'They are drafts; consent is asked with the first message.',
    badCell: ({ line, column, cell, example }) =>
      `Line ${line}, ${column}: "${cell}" was not read; write it like ${example}.`,
    badRow: (line) => `Line ${line}: no name, not taken.`,
    brokenRow: (line, to) => `Line ${span(line, to)}: a " is opened and never closed, not taken.`,
    moreProblems: (count, listed) => `${count} more like that${listed ? ', all in this file' : ''}.`,
    unread: (unread) =>
      ({
        'not text':
          'That table is not readable text, so nobody was taken. Save it as "CSV UTF-8" and send it again.',
        'no columns':
          'Nobody was taken: the first row has to name the columns, "name" or "phone" among them.',
        'too long': `That table is too long for a chat, so nobody was taken. Send at most ${mostRows} rows a file.`,
        empty: 'There is no row below the names of the columns.',
        'open quote': `Nobody was taken: in line ${lineOf(unread)} a " is opened and never closed.`,
      })[unread.why],
    excel: 'An Excel workbook I cannot open, so nobody was taken. Save it as "CSV UTF-8" and send that.',
  },
  hinglish: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} aaye: ${added} naye, ${duplicates} duplicate${notUnderstood > 0 ? `, ${notUnderstood} samajh nahi aaye` : ''}${erased > 0 ? `, ${erased} wapas nahi liye (unhone mitwaya tha)` : ''}.`,
    likely: (name, like) => `${name} record ke ${like} jaise lagte hain, number alag: alag rakha.`,
    known: (names) => `Duplicate: ${some(names)}.`,
    children: (names) =>
      `18 se kam: ${some(names)}. Parent ki haan se pehle kuch nahi poocha jayega: "/invite guardian of ${names[0]}".`,
    nameless: (phones) => `Bina naam ke, nahi liye: ${some(phones)}.`,
    howToAdd: "Aise likhiye: add talent: Riya Kapoor, F, 27, 5'4, Pune, 98200 00011.",
    consent: 'Abhi draft hain; consent pehle message ke saath poocha jayega.',
    badCell: ({ line, column, cell, example }) =>
      `Line ${line}, ${column}: "${cell}" samajh nahi aaya; aise likhiye: ${example}.`,
    badRow: (line) => `Line ${line}: naam nahi hai, nahi liya.`,
    brokenRow: (line, to) => `Line ${span(line, to)}: " khulta hai, band nahi hota; nahi liya.`,
    moreProblems: (count, listed) => `Aise ${count} aur${listed ? ', sab is file mein' : ''}.`,
    unread: (unread) =>
      ({
        'not text':
          'Ye table padhi nahi ja rahi, kisi ko nahi liya. "CSV UTF-8" mein save karke dobara bhejiye.',
        'no columns': 'Kisi ko nahi liya: pehli row mein columns ke naam chahiye, "name" ya "phone" ho.',
        'too long': `Ye table chat ke liye badi hai, kisi ko nahi liya. Ek file mein ${mostRows} rows tak bhejiye.`,
        empty: 'Columns ke naam ke neeche koi row nahi hai.',
        'open quote': `Kisi ko nahi liya: line ${lineOf(unread)} mein " khulta hai, band nahi hota.`,
      })[unread.why],
    excel: 'Excel file yahan khulti nahi, kisi ko nahi liya. "CSV UTF-8" mein save karke bhejiye.',
  },
  hi: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} आए: ${added} नए, ${duplicates} डुप्लिकेट${notUnderstood > 0 ? `, ${notUnderstood} समझ नहीं आए` : ''}${erased > 0 ? `, ${erased} वापस नहीं लिए (उन्होंने मिटवाया था)` : ''}।`,
    likely: (name, like) => `${name} रिकॉर्ड के ${like} जैसे लगते हैं, नंबर अलग: अलग रखा।`,
    known: (names) => `डुप्लिकेट: ${some(names)}।`,
    children: (names) =>
      `18 से कम: ${some(names)}। माता-पिता की हाँ से पहले कुछ नहीं पूछा जाएगा: "/invite guardian of ${names[0]}"।`,
    nameless: (phones) => `बिना नाम के, नहीं लिए: ${some(phones)}।`,
    howToAdd: "ऐसे लिखिए: add talent: Riya Kapoor, F, 27, 5'4, Pune, 98200 00011।",
    consent: 'अभी ड्राफ़्ट हैं; सहमति पहले संदेश के साथ पूछी जाएगी।',
    badCell: ({ line, column, cell, example }) =>
      `लाइन ${line}, ${column}: "${cell}" समझ नहीं आया; ऐसे लिखिए: ${example}।`,
    badRow: (line) => `लाइन ${line}: नाम नहीं है, नहीं लिया।`,
    brokenRow: (line, to) => `लाइन ${span(line, to)}: " खुलता है, बंद नहीं होता; नहीं लिया।`,
    moreProblems: (count, listed) => `ऐसे ${count} और${listed ? ', सब इस फ़ाइल में' : ''}।`,
    unread: (unread) =>
      ({
        'not text': 'यह टेबल पढ़ी नहीं जा रही, किसी को नहीं लिया। "CSV UTF-8" में सेव करके दोबारा भेजिए।',
        'no columns': 'किसी को नहीं लिया: पहली पंक्ति में कॉलम के नाम चाहिए, "नाम" या "फ़ोन" हो।',
        'too long': `यह टेबल चैट के लिए बड़ी है, किसी को नहीं लिया। एक फ़ाइल में ${mostRows} पंक्तियों तक भेजिए।`,
        empty: 'कॉलम के नामों के नीचे कोई पंक्ति नहीं है।',
        'open quote': `किसी को नहीं लिया: लाइन ${lineOf(unread)} में " खुलता है, बंद नहीं होता।`,
      })[unread.why],
    excel: 'Excel फ़ाइल यहाँ नहीं खुलती, किसी को नहीं लिया। "CSV UTF-8" में सेव करके भेजिए।',
  },
  mr: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} आले: ${added} नवीन, ${duplicates} डुप्लिकेट${notUnderstood > 0 ? `, ${notUnderstood} समजले नाहीत` : ''}${erased > 0 ? `, ${erased} परत घेतले नाहीत (त्यांनी पुसायला सांगितलं होतं)` : ''}.`,
    likely: (name, like) => `${name} नोंदीतल्या ${like} सारखे वाटतात, नंबर वेगळा: वेगळं ठेवलं.`,
    known: (names) => `डुप्लिकेट: ${some(names)}.`,
    children: (names) =>
      `18 पेक्षा लहान: ${some(names)}. पालकांनी होकार देईपर्यंत काही विचारलं जाणार नाही: "/invite guardian of ${names[0]}".`,
    nameless: (phones) => `नावाशिवाय, घेतले नाहीत: ${some(phones)}.`,
    howToAdd: "असं लिहा: add talent: Riya Kapoor, F, 27, 5'4, Pune, 98200 00011.",
    consent: 'सध्या ड्राफ्ट आहेत; संमती पहिल्या संदेशासोबत विचारली जाईल.',
    badCell: ({ line, column, cell, example }) =>
      `ओळ ${line}, ${column}: "${cell}" समजलं नाही; असं लिहा: ${example}.`,
    badRow: (line) => `ओळ ${line}: नाव नाही, घेतलं नाही.`,
    brokenRow: (line, to) => `ओळ ${span(line, to)}: " उघडतो, बंद होत नाही; घेतलं नाही.`,
    moreProblems: (count, listed) => `असे अजून ${count}${listed ? ', सगळे या फाइलमध्ये' : ''}.`,
    unread: (unread) =>
      ({
        'not text':
          'ही टेबल वाचता येत नाही, कोणालाही घेतलं नाही. "CSV UTF-8" म्हणून सेव्ह करून पुन्हा पाठवा.',
        'no columns': 'कोणालाही घेतलं नाही: पहिल्या ओळीत कॉलमची नावं हवीत, "नाव" किंवा "फोन" हवं.',
        'too long': `ही टेबल चॅटसाठी मोठी आहे, कोणालाही घेतलं नाही. एका फाइलमध्ये ${mostRows} ओळींपर्यंत पाठवा.`,
        empty: 'कॉलमच्या नावांखाली एकही ओळ नाही.',
        'open quote': `कोणालाही घेतलं नाही: ओळ ${lineOf(unread)} मध्ये " उघडतो, बंद होत नाही.`,
      })[unread.why],
    excel: 'Excel फाइल इथे उघडत नाही, कोणालाही घेतलं नाही. "CSV UTF-8" म्हणून सेव्ह करून पाठवा.',
  },
};

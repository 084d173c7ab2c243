/** What the rules brain says about profiles that came from outside, once a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

type Came = { came: number; added: number; duplicates: number; notUnderstood: number; erased: number };

export type ImportPhrases = {
  took(came: Came): string;
  likely(name: string, like: string): string;
  consent: string;
};

export const importPhrases: Readonly<Record<BriefLanguage, ImportPhrases>> = {
  en: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} came: ${added} new, ${duplicates} duplicate${notUnderstood > 0 ? `, ${notUnderstood} not understood` : ''}${erased > 0 ? `, ${erased} not brought back (erased at their wish)` : ''}.`,
    likely: (name, like) => `${name} looks like ${like} on record, without a number in common: kept apart.`,
    consent: 'They are drafts; consent is asked with the first message.',
  },
  hinglish: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} aaye: ${added} naye, ${duplicates} duplicate${notUnderstood > 0 ? `, ${notUnderstood} samajh nahi aaye` : ''}${erased > 0 ? `, ${erased} wapas nahi liye (unhone mitwaya tha)` : ''}.`,
    likely: (name, like) => `${name} record ke ${like} jaise lagte hain, number alag: alag rakha.`,
    consent: 'Abhi draft hain; consent pehle message ke saath poocha jayega.',
  },
  hi: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} आए: ${added} नए, ${duplicates} डुप्लिकेट${notUnderstood > 0 ? `, ${notUnderstood} समझ नहीं आए` : ''}${erased > 0 ? `, ${erased} वापस नहीं लिए (उन्होंने मिटवाया था)` : ''}।`,
    likely: (name, like) => `${name} रिकॉर्ड के ${like} जैसे लगते हैं, नंबर अलग: अलग रखा।`,
    consent: 'अभी ड्राफ़्ट हैं; सहमति पहले संदेश के साथ पूछी जाएगी।',
  },
  mr: {
    took: ({ came, added, duplicates, notUnderstood, erased }) =>
      `${came} आले: ${added} नवीन, ${duplicates} डुप्लिकेट${notUnderstood > 0 ? `, ${notUnderstood} समजले नाहीत` : ''}${erased > 0 ? `, ${erased} परत घेतले नाहीत (त्यांनी पुसायला सांगितलं होतं)` : ''}.`,
    likely: (name, like) => `${name} नोंदीतल्या ${like} सारखे वाटतात, नंबर वेगळा: वेगळं ठेवलं.`,
    consent: 'सध्या ड्राफ्ट आहेत; संमती पहिल्या संदेशासोबत विचारली जाईल.',
  },
};

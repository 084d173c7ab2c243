/** The one question a brief leaves open: the most valuable gap or doubt, in the writer's language and script. */
import type { BriefLanguage, BriefReading } from '../brief.ts';
import type { Essential } from '../../../matching/role.ts';

type Phrases = Record<BriefLanguage, string>;

/** Short enough for a phone's preview; respectful in each form. */
const questions: Record<Essential, Phrases> = {
  playingAge: {
    en: 'What playing age should they be?',
    hinglish: 'Playing age kya rakhein? (jaise 25-30)',
    hi: 'किस उम्र के कलाकार चाहिए? (जैसे 25-30)',
    mr: 'कोणत्या वयाचे कलाकार हवेत? (उदा. 25-30)',
  },
  gender: {
    en: 'Male, female, or either?',
    hinglish: 'Male chahiye, female, ya dono chalenge?',
    hi: 'पुरुष चाहिए, महिला, या दोनों चलेंगे?',
    mr: 'पुरुष हवेत, स्त्री, की दोन्ही चालतील?',
  },
  city: {
    en: 'Which city is the shoot in?',
    hinglish: 'Shoot kis city mein hai?',
    hi: 'शूट किस शहर में है?',
    mr: 'शूट कोणत्या शहरात आहे?',
  },
  shootDates: {
    en: 'What are the shoot dates, and are all of them needed?',
    hinglish: 'Shoot dates kya hain, aur sab din chahiye?',
    hi: 'शूट की तारीखें क्या हैं, और क्या सभी दिन चाहिए?',
    mr: 'शूटच्या तारखा कोणत्या, आणि सर्व दिवस हवेत का?',
  },
  rate: {
    en: 'What is the budget per person, and is agency included?',
    hinglish: 'Budget kitna hai per person, agency included ya alag?',
    hi: 'प्रति कलाकार बजट कितना है, एजेंसी शामिल या अलग?',
    mr: 'प्रत्येकी बजेट किती आहे, एजन्सीसह की वेगळी?',
  },
  languages: {
    en: 'Which languages must they speak?',
    hinglish: 'Kaunsi language aani zaroori hai?',
    hi: 'कौन-सी भाषा आनी ज़रूरी है?',
    mr: 'कोणती भाषा येणे आवश्यक आहे?',
  },
  usage: {
    en: 'What is the usage: which media, how long, where?',
    hinglish: 'Usage kya hai: kaunsa media, kitna time, kahan?',
    hi: 'यूसेज क्या है: कौन-सा माध्यम, कितने समय, कहाँ?',
    mr: 'वापर कसा आहे: कोणती माध्यमे, किती काळ, कुठे?',
  },
};

const doubtful: Phrases = {
  en: 'I was not sure about "%": what exactly do you need there?',
  hinglish: '"%" mujhe clear nahi hua, isme exactly kya chahiye?',
  hi: '"%" मुझे स्पष्ट नहीं हुआ, इसमें ठीक-ठीक क्या चाहिए?',
  mr: '"%" मला नीट समजले नाही, यात नेमके काय हवे आहे?',
};

const more: Phrases = {
  en: 'Noted. Please send the role details when ready.',
  hinglish: 'Theek hai, role ki details bhej dijiye.',
  hi: 'ठीक है, किरदार का विवरण भेज दीजिए।',
  mr: 'ठीक आहे, भूमिकेचा तपशील पाठवा.',
};

/** Of the days only the first is told. */
const untilWhen: Phrases = {
  en: 'The shoot starts "%": until when, and are all days needed?',
  hinglish: 'Shoot "%" shuru: kab tak, aur sab din chahiye?',
  hi: 'शूट "%" शुरू: कब तक, और क्या सभी दिन चाहिए?',
  mr: 'शूट "%" सुरू: कधीपर्यंत, आणि सर्व दिवस हवेत का?',
};

export type Question = { about: Essential | 'doubt' | 'roles'; text: string };

/** Facts that decide who may come at all outrank a doubt; money and usage come after it. */
const beforeDoubts: readonly Essential[] = ['playingAge', 'gender', 'city', 'shootDates'];

/** "Boy: ", where only some of the roles lack it; nothing where all do, or it does not show which. */
function lacking({ roles }: BriefReading, essential: Essential): string {
  if (essential === 'gender') return '';
  const without = roles.filter((role) => {
    const value = essential === 'rate' ? role.rate?.amountInr : role[essential];
    return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  });
  return without.length === 0 || without.length === roles.length
    ? ''
    : `${without.map(({ title }) => title).join(', ')}: `;
}

export function nextQuestion(reading: BriefReading): Question | undefined {
  const { language, missing, doubts } = reading;
  if (reading.roles.length === 0)
    return reading.unfinished ? { about: 'roles', text: more[language] } : undefined;
  const ask = (essential: Essential): Question => {
    const begun = essential === 'shootDates' ? doubts.find(({ about }) => about === 'shootDates') : undefined;
    const words = begun
      ? untilWhen[language].replace('%', () => begun.words)
      : questions[essential][language];
    return { about: essential, text: `${lacking(reading, essential)}${words}` };
  };
  const first = missing.find((essential) => beforeDoubts.includes(essential));
  if (first) return ask(first);
  const doubt = doubts[0];
  if (doubt) {
    const words = doubt.words.length > 60 ? `${doubt.words.slice(0, 57)}…` : doubt.words;
    return { about: 'doubt', text: doubtful[language].replace('%', () => words) };
  }
  return missing[0] && ask(missing[0]);
}

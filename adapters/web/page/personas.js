/** The three people at the desk, and what a newcomer may say as each of them. */

import { reader, tell } from './frame.js';

/** @typedef {{ what: string, lang: string, text: string }} Example */

export const personas = [
  {
    persona: 'casting',
    name: tell.kavya(),
    short: tell.casting(),
    app: 'WhatsApp',
    placeholder: { lang: reader, text: tell.castingField() },
    empty: {
      title: tell.castingTitle(),
      text: tell.castingText(),
    },
    examples: [
      {
        what: tell.inEnglish(),
        lang: 'en',
        text: 'Tea TVC, looking for a mother.\nFemale, 45–55, fluent Marathi and Hindi.\nShoot 12 and 13 December, both days, Mumbai.\n₹30,000 per day incl. agency. Digital, India, 1 year.',
      },
      {
        what: tell.inHinglish(),
        lang: 'hi-Latn',
        text: 'Chai ki ad ke liye dadaji chahiye, 60-70, Hindi aur Marathi dono. 12-13 Dec dono din, Mumbai. 25k per day + agency, digital 1 saal.',
      },
    ],
  },
  {
    persona: 'production',
    name: tell.meera(),
    short: tell.production(),
    app: 'Slack',
    placeholder: { lang: reader, text: tell.productionField() },
    empty: {
      title: tell.productionTitle(),
      text: tell.productionText(),
    },
    examples: [
      { what: tell.inEnglish(), lang: 'en', text: 'Show me the shortlist' },
      { what: tell.inHinglish(), lang: 'hi-Latn', text: 'Shortlist mein kaun kaun hai?' },
    ],
  },
  {
    persona: 'talent',
    name: tell.sunita(),
    short: tell.talent(),
    app: 'Telegram',
    placeholder: { lang: reader === 'en' ? 'hi-Latn' : reader, text: tell.talentField() },
    empty: {
      title: tell.talentTitle(),
      text: tell.talentText(),
    },
    examples: [
      { what: tell.inEnglish(), lang: 'en', text: 'Free on the 12th, on the 13th only after 4 pm' },
      {
        what: tell.inHinglish(),
        lang: 'hi-Latn',
        text: 'Namaste, main Sunita. 48, Andheri mein rehti hoon, Marathi aur Hindi bolti hoon.',
      },
    ],
  },
];

/** The three people at the desk, and what a newcomer may say as each of them. */

/** @typedef {{ what: string, lang: string, text: string }} Example */

export const personas = [
  {
    persona: 'casting',
    name: 'Kavya, casting',
    short: 'Casting',
    app: 'WhatsApp',
    placeholder: { lang: 'en', text: 'Paste a brief, or ask' },
    empty: {
      title: 'Paste a casting brief',
      text: 'As it came to you, in English, Hinglish, हिन्दी or मराठी. You get the people who fit, and why.',
    },
    examples: [
      {
        what: 'In English',
        lang: 'en',
        text: 'Tea TVC, looking for a mother.\nFemale, 45–55, fluent Marathi and Hindi.\nShoot 12 and 13 December, both days, Mumbai.\n₹30,000 per day incl. agency. Digital, India, 1 year.',
      },
      {
        what: 'In Hinglish',
        lang: 'hi-Latn',
        text: 'Chai ki ad ke liye dadaji chahiye, 60-70, Hindi aur Marathi dono. 12-13 Dec dono din, Mumbai. 25k per day + agency, digital 1 saal.',
      },
    ],
  },
  {
    persona: 'production',
    name: 'Meera, producer',
    short: 'Production',
    app: 'Slack',
    placeholder: { lang: 'en', text: 'Ask about a role' },
    empty: {
      title: 'Follow a role',
      text: 'See who is shortlisted, ask why somebody is or is not, and say what you think.',
    },
    examples: [
      { what: 'In English', lang: 'en', text: 'Show me the shortlist' },
      { what: 'In Hinglish', lang: 'hi-Latn', text: 'Shortlist mein kaun kaun hai?' },
    ],
  },
  {
    persona: 'talent',
    name: 'Sunita, actor',
    short: 'Talent',
    app: 'Telegram',
    placeholder: { lang: 'hi-Latn', text: 'Jawab likhiye' },
    empty: {
      title: 'Answer as an actor',
      text: 'Say who you are, when you are free, what has changed. Short is fine, in any language.',
    },
    examples: [
      { what: 'In English', lang: 'en', text: 'Free on the 12th, on the 13th only after 4 pm' },
      {
        what: 'In Hinglish',
        lang: 'hi-Latn',
        text: 'Namaste, main Sunita. 48, Andheri mein rehti hoon, Marathi aur Hindi bolti hoon.',
      },
    ],
  },
];

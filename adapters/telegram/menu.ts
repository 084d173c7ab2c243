/** The commands menu of the app, in the language the app runs in. Groups see only what makes sense among others. */

type Command = { command: string; description: string };

export type CommandMenu = {
  /** Two letters; null: everybody whose language has no menu of its own. */
  language: 'hi' | 'mr' | null;
  scope: 'all_private_chats' | 'all_group_chats';
  commands: Command[];
}[];

/** What each command does, by language. Talent and staff share one bot: the office's own commands come last. */
const words = {
  en: {
    help: 'What this desk can do',
    human: 'Talk to a person of the office',
    profile: 'Your profile',
    join: 'Use a code you were given',
    memory: 'What is remembered about you',
    forget: 'Forget something: reply to it with this',
    stop: 'No more messages',
    find: 'Search for a role (office)',
    shortlist: 'The shortlist (office, production)',
    status: 'Open roles (office, production)',
  },
  hi: {
    help: 'यह डेस्क क्या कर सकता है',
    human: 'ऑफ़िस के किसी व्यक्ति से बात',
    profile: 'आपका प्रोफ़ाइल',
    join: 'मिला हुआ कोड इस्तेमाल कीजिए',
    memory: 'आपके बारे में क्या याद है',
    forget: 'भुलाने के लिए उस संदेश के जवाब में लिखिए',
    stop: 'और संदेश नहीं',
    find: 'रोल के लिए खोज (ऑफ़िस)',
    shortlist: 'शॉर्टलिस्ट (ऑफ़िस, प्रोडक्शन)',
    status: 'खुले रोल (ऑफ़िस, प्रोडक्शन)',
  },
  mr: {
    help: 'हा डेस्क काय करू शकतो',
    human: 'ऑफिसमधल्या माणसाशी बोला',
    profile: 'तुमचं प्रोफाइल',
    join: 'मिळालेला कोड वापरा',
    memory: 'तुमच्याबद्दल काय लक्षात आहे',
    forget: 'विसरण्यासाठी त्या मेसेजला उत्तर म्हणून लिहा',
    stop: 'आणखी मेसेज नकोत',
    find: 'भूमिकेसाठी शोध (ऑफिस)',
    shortlist: 'शॉर्टलिस्ट (ऑफिस, प्रॉडक्शन)',
    status: 'खुल्या भूमिका (ऑफिस, प्रॉडक्शन)',
  },
} as const;

type Name = keyof (typeof words)['en'];

const menuOf = (language: keyof typeof words, names: readonly Name[]): Command[] =>
  names.map((command) => ({ command, description: words[language][command] }));

const inPrivate = Object.keys(words.en) as Name[];
const inGroups: Name[] = ['help', 'shortlist', 'status'];

export const commandMenu: CommandMenu = (['en', 'hi', 'mr'] as const).flatMap((language) => {
  const code = language === 'en' ? null : language;
  return [
    { language: code, scope: 'all_private_chats' as const, commands: menuOf(language, inPrivate) },
    { language: code, scope: 'all_group_chats' as const, commands: menuOf(language, inGroups) },
  ];
});

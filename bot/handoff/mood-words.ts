/** How somebody sounds, for whoever takes the conversation over: a few words, and none where there is nothing to say. */
import type { BriefLanguage } from '../understanding/brief.ts';
import type { Mood } from '../understanding/mood/read-mood.ts';

type Words = { upset: string; pleased: string; atOnce: string; hurried: string };

const words: Readonly<Record<BriefLanguage, Words>> = {
  en: {
    upset: 'sounds upset',
    pleased: 'sounds pleased',
    atOnce: 'needs an answer at once',
    hurried: 'in a hurry',
  },
  hinglish: {
    upset: 'pareshaan lag rahe hain',
    pleased: 'khush lag rahe hain',
    atOnce: 'jawab turant chahiye',
    hurried: 'jaldi mein hain',
  },
  hi: {
    upset: 'परेशान लग रहे हैं',
    pleased: 'ख़ुश लग रहे हैं',
    atOnce: 'जवाब तुरंत चाहिए',
    hurried: 'जल्दी में हैं',
  },
  mr: { upset: 'नाराज वाटतात', pleased: 'आनंदी वाटतात', atOnce: 'उत्तर लगेच हवं आहे', hurried: 'घाईत आहेत' },
};

/** Empty for a calm, unhurried mood, and for none. */
export function moodWords(mood: Mood | null, language: BriefLanguage): string {
  if (!mood) return '';
  const say = words[language];
  const feeling = mood.sentiment < 0 ? say.upset : mood.sentiment > 0 ? say.pleased : '';
  const pressing = mood.urgency === 2 ? say.atOnce : mood.urgency === 1 ? say.hurried : '';
  return [feeling, pressing].filter(Boolean).join(', ');
}

/** Which commands are shown to whom, and what each does, in the languages that apps run in: the one source of every menu. */
import type { CommandName } from './commands.ts';

export type MenuPersona = 'talent' | 'production' | 'office' | 'group';
export type MenuLanguage = 'en' | 'hi' | 'mr';
export type MenuLine = { command: CommandName; words: Readonly<Record<MenuLanguage, string>> };

const line = (command: CommandName, en: string, hi: string, mr: string): MenuLine => ({
  command,
  words: { en, hi, mr },
});

const help = line('help', 'What this desk can do', 'यह डेस्क क्या कर सकता है', 'हा डेस्क काय करू शकतो');
const human = line(
  'human',
  'Talk to a person of the office',
  'ऑफ़िस के किसी व्यक्ति से बात',
  'ऑफिसमधल्या माणसाशी बोला',
);
const join = line('join', 'Use a code you were given', 'मिला हुआ कोड इस्तेमाल कीजिए', 'मिळालेला कोड वापरा');
const link = line(
  'link',
  'Join your accounts on two apps',
  'दो ऐप के अपने खाते जोड़िए',
  'दोन ॲपमधली तुमची खाती जोडा',
);
const unlink = line('unlink', 'Separate them again', 'उन्हें फिर अलग कीजिए', 'ती पुन्हा वेगळी करा');
const memory = line(
  'memory',
  'What is remembered about you',
  'आपके बारे में क्या याद है',
  'तुमच्याबद्दल काय लक्षात आहे',
);
const forget = line(
  'forget',
  'Forget something: reply to it with this',
  'भुलाने के लिए उस संदेश के जवाब में लिखिए',
  'विसरण्यासाठी त्या मेसेजला उत्तर म्हणून लिहा',
);
const exported = line(
  'export',
  'All that is kept about you, as a file',
  'आपके बारे में रखा सब कुछ, फ़ाइल में',
  'तुमच्याबद्दल ठेवलेलं सगळं, फाइलमध्ये',
);
const stop = line('stop', 'No more messages', 'और संदेश नहीं', 'आणखी मेसेज नकोत');
const shortlist = line('shortlist', 'The shortlist', 'शॉर्टलिस्ट', 'शॉर्टलिस्ट');
const status = line('status', 'Open roles', 'खुले रोल', 'खुल्या भूमिका');
const why = line('why', 'Why somebody fits: /why 2', 'कोई क्यों सही है: /why 2', 'कोणी का योग्य आहे: /why 2');
const approve = line(
  'approve',
  'Approve for audition: /approve 1',
  'ऑडिशन के लिए मंज़ूर: /approve 1',
  'ऑडिशनसाठी मंजूर: /approve 1',
);
const hold = line('hold', 'Keep waiting: /hold 2', 'होल्ड पर: /hold 2', 'होल्डवर: /hold 2');
const pass = line(
  'pass',
  'Not this one: /pass 3 and why',
  'यह नहीं: /pass 3 और वजह',
  'हे नको: /pass 3 आणि कारण',
);
const verdicts = line('verdicts', 'What you decided', 'आपने क्या तय किया', 'तुम्ही काय ठरवलं');
const undo = line('undo', 'Take a decision back', 'फ़ैसला वापस लीजिए', 'निर्णय मागे घ्या'); // prettier-ignore

/** In the order in which people look for them. */
export const menus: Readonly<Record<MenuPersona, readonly MenuLine[]>> = {
  talent: [
    help,
    human,
    line('profile', 'Your profile', 'आपका प्रोफ़ाइल', 'तुमचं प्रोफाइल'),
    join,
    memory,
    forget,
    exported,
    stop,
    link,
    unlink,
  ],
  production: [help, shortlist, status, why, approve, hold, pass, verdicts, undo, human, join, memory, forget, exported, stop, link, unlink],
  office: [
    help,
    line('find', 'Search for a role', 'रोल के लिए खोज', 'भूमिकेसाठी शोध'),
    line('brief', 'Save a brief: paste it behind', 'ब्रीफ़ सहेजिए: पीछे चिपकाइए', 'ब्रीफ जतन करा: मागे चिकटवा'),
    status,
    shortlist,
    line('more', 'More people who fit', 'और लोग जो सही हैं', 'अजून योग्य माणसं'),
    why,
    line('show', 'Show somebody: /show 3', 'किसी को दिखाइए: /show 3', 'कोणाला दाखवा: /show 3'),
    line('remove', 'Off the shortlist: /remove 2', 'शॉर्टलिस्ट से हटाइए: /remove 2', 'शॉर्टलिस्टमधून काढा: /remove 2'),
    line('relax', 'What would bring more people', 'किससे और लोग मिलेंगे', 'कशाने अजून माणसं मिळतील'),
    line('edit', 'Change the role', 'रोल बदलिए', 'भूमिका बदला'),
    line('ask', 'Ask about dates: /ask 1,4', 'तारीख़ें पूछिए: /ask 1,4', 'तारखा विचारा: /ask 1,4'),
    line('send', 'Send what was prepared', 'जो तैयार है भेजिए', 'जे तयार आहे ते पाठवा'),
    line('wait', 'Do not send it', 'मत भेजिए', 'पाठवू नका'),
    line('handoffs', 'Who waits for a person', 'कौन इंसान का इंतज़ार कर रहा है', 'कोण माणसाची वाट पाहतंय'),
    line('take', 'Take a conversation: /take Riya', 'बातचीत लीजिए: /take Riya', 'संभाषण घ्या: /take Riya'),
    line('back', 'Give it back to the desk', 'डेस्क को वापस दीजिए', 'डेस्कला परत द्या'),
    line('unsend', 'Take your last words back', 'अपनी पिछली बात वापस लीजिए', 'तुमचं शेवटचं बोलणं परत घ्या'),
    line('profile', 'Somebody’s profile: /profile Riya', 'किसी का प्रोफ़ाइल: /profile Riya', 'कोणाचं प्रोफाइल: /profile Riya'),
    line('contact', 'A number or account: /contact Riya', 'नंबर या खाता: /contact Riya', 'नंबर किंवा खातं: /contact Riya'),
    line('files', 'Files of somebody: /files Riya', 'किसी की फ़ाइलें: /files Riya', 'कोणाच्या फाइल: /files Riya'),
    line('invite', 'Invite somebody, or make a code', 'किसी को बुलाइए, या कोड बनाइए', 'कोणाला बोलवा, किंवा कोड बनवा'),
    line('bind', 'In a group: for which project it is', 'ग्रुप में: किस प्रोजेक्ट का है', 'ग्रुपमध्ये: कोणत्या प्रोजेक्टचा'),
    approve,
    hold,
    pass,
    verdicts,
    undo,
    human,
    memory,
    forget,
    exported,
    stop,
    join,
    link,
    unlink,
  ],
  group: [help, shortlist, status, why, approve, hold, pass, verdicts, undo],
}; // prettier-ignore

/** In no menu, and why. */
export const unlisted: Readonly<Partial<Record<CommandName, string>>> = {
  start: 'the app’s own button says it',
  roles: 'another word for status',
};

/** Recognises "stop writing to me" in four languages, on every channel and before anything else is read. */
import { addDays, monthNames, weekdayOf } from './briefs/calendar.ts';
import { dateGroups } from './briefs/dates.ts';
import { normalise } from './briefs/normalise.ts';
import { phrase, says, toSpoken } from './spoken.ts';

/** `role`: nothing more about this job; `office`: no messages at all; `until`: silence up to that IST day. */
export type Stop = { scope: 'role' | 'office' | 'until'; until?: string };

const alone = phrase(`
  stop|स्टॉप|स्टाप|अनसब्सक्राइब|unsubscribe|unsub|stop please|please stop|stop it|stop all|stopall|optout|opt out
  quit|bas karo|band karo|band kar do|band kara|rok do|ruko mat|block|remove me|no more|बंद करो|बंद कीजिए
  बंद कर दो|बंद करा|थांबवा|थांबा|रोको|रोक दो|बस करो|बस करा|मत भेजो|नका पाठवू|mat bhejo|mat bhejna|nako pathvu|naka pathvu
  nka pathvu|bandh karo|bandh kara
`);
const thing =
  '(message|messages|msg|msgs|messaging|texts|text|texting|alerts|alert|updates|update|notifications|notification|spam|whatsapp|whatsapps|calls|pings|ping|castings|requirements|requirement|broadcast|broadcasts|reminders|mails|emails|promotions|forwards)';
const sandesh =
  '(message|messages|msg|msgs|sandesh|update|updates|alert|alerts|casting|notification|ping|spam|post|sms|whatsapp|text|forward|reminder)';
const office = phrase(
  `(stop|quit|cease|avoid) .. ${thing}|(stop|quit) (contacting|texting|messaging|sending|spamming|bothering|disturbing|pinging|calling|writing|this|these|all)|(dont|do not|never|not to|no need to) send .. (anything|again|anymore|any more|messages|msgs|this number|stuff)|(dont|do not|never|not to|no need to) .. (message|msg|text|ping|contact|disturb|bother|whatsapp|write|spam|mail|email) .. (me|us|again|anymore|further|here|this number)|(dont|do not|never) (message|msg|text|ping|contact|disturb|bother|whatsapp|spam|mail|email|write to) .. (me|us|again|anymore)|(dont|do not|never) (message|text|ping|contact|disturb|bother|msg) (me|us|again|anymore)|(dont|do not) (send|share) .. ${thing}|no more .. ${thing}|(i )?(dont|do not|no longer) (want|wish|need) .. ${thing}|(not|no longer) .. (want|wish|need) .. ${thing}`,
  `(remove|delete|take|strike|drop) (me|my (number|no|contact|name|num|details)|us|this number|our number) (from|off|out|please)|(remove|delete) (me|my number|my no|my contact|this number)|take my (number|name) off|take (me|us) off|unsubscribe .. me|opt .. out|opt me out|(leave|let) me alone|mute me|lose my number|get me off|off (your|the|this) list|dont .. (number|list) .. (use|keep)|block(ed|ing)? (you|this|your)|will block|wish to opt out`,
  `${sandesh} .. (band|bandh|mat|na|nahi|rok*|naka|nako|nka) .. (karo|kar|kara|kijiye|kariye|bhej*|kar do|karna|kardo|do|dijiye|pathv*|chahiye|pathau|deu|taku)|(band|bandh) .. (karo|kar|kara|kijiye|kariye|kardo|karna) .. ${sandesh}|(mat|na) (bhej*|karo|karna) .. ${sandesh}|(mujhe|mala|hume|humko|mere ko|mereko) .. (mat|na|nahi|naka|nako|nka) .. (bhej*|message|msg|pathv*|karo|karna|ping|contact|sampark)|${sandesh} (mat|naka|nako) (bhej*|karo|karna|pathv*)|(mat|naka|nako) (bhejo|bhejna|bhejiye|bheja|pathvu|pathau)|bhejna (band|bandh)|${sandesh} .. [,.] (ye |yeh |ab |please |isko |ise |he |हे |यह |ये )?(band|bandh|rok) (karo|kar do|kardo|kara|kijiye|kariye|karna|do|dijiye)|(मैसेज|मेसेज|संदेश|मेसेजेस) .. [,.] (बंद|रोक) (करो|कर दो|कर दीजिए|कीजिए|करें|करा|दो|दीजिए)`,
  '(mera|meri|mere|maza|majha|maja|amcha|hamara) (number|no|naam|nam|contact|nav|nambar) .. (hata*|nikal*|delete|remove|kadha|kadhun|kadhave|kadhav|mita*|kaat*)|(number|naam|nambar|nav) .. (hata|hatao|hatado|hatana|hata do|hatao|hataiye|hata dijiye|nikalo|nikaal|nikal|nikal do|kadha|kadhun|kaadha|kadhun taka|delete karo|delete kar|remove karo|remove kar|kaat do)|(mujhe|mera|mereko|mujhko|humko|mala|maza|majha) .. (list|group|broadcast|database) (se|me se|mein se|madhun|matun) .. (hata*|nikal*|nikaal*|remove|delete|kadha|kadhun|kaadha)|(is|iss|ye|yeh|ya|tumhari|aapki|apki) .. list .. (nahi rehna|nahi rahna|nako|nahi chahiye)|list me nahi rehna|(pareshan|tang|disturb|pareshaan|tras) (mat|na|naka|nako|nahi) (karo|kar|karna|kijiye|deu|dya|karu)|pareshaan karna band|peecha chhod*|pichha chhod*|(dobara|phir se|parat|aage se|aainda|punha|yapudhe|yapudhe kahi) .. (mat|naka|nako|nahi|na) .. (bhej*|karo|karna|pathv*|message|msg|kara|karu)|bas (karo|karo na|kar|kara) .. (yaar|bhai|ab|message|messages|ye|yeh)',
  '(संदेश|मैसेज|मेसेज|मॅसेज|अपडेट|अलर्ट|मेसेजेस|मैसेजेस|एसएमएस) .. (मत|न|ना|बंद|नका|नको|रोक*|थांबव*)|(मैसेज|संदेश|अलर्ट) नहीं चाहि*|और .. (मैसेज|संदेश) नहीं|(मत|न) भेज*|(मत|ना) (कीजिए|करो|करना|करिए) .. (मैसेज|संदेश|संपर्क|कॉल)|भेजना बंद|(नंबर|नाम|नम्बर|नाव|क्रमांक) .. (हटा*|निकाल*|हटवा|काढा|काढून|काढावे|काढावं|काढाल|काढून|डिलीट|काटो|काट दो|काट दीजिए)|(मुझे|मेरा|हमें|मला|माझा|माझं|माझे|आम्हाला) .. (सूची से|लिस्ट से|लिस्ट में से|यादीतून|लिस्टमधून|यादीमधून|ग्रुपमधून|समूहातून|ग्रुप से) .. (हटा*|निकाल*|काढा|काढून|काढावे|काढावं|काढाल|काढून|हटवा|वगळा)|(परेशान|तंग) (मत|न|ना) (करो|कीजिए|करें|करिए)|(त्रास) (देऊ नका|नको|नका देऊ|देणं बंद|देणे बंद)|(पाठवू|पाठवणं|पाठवणे|पाठवायचं|पाठवायचे) .. (नका|नको|बंद|थांबवा)|(नका|नको) .. (पाठवू|पाठवत|करू|संपर्क)|(मेसेज|संदेश|फोन|संपर्क) करू नका|(मैसेज|संदेश|संपर्क) .. (न करें|मत करें|ना करें|न कीजिए|मत कीजिए)|संपर्क (मत|न|नका|ना)|(मेसेज|मैसेज|संदेश) (नको|नकोत|नहीं चाहिए|नही चाहिए)|बंद (करा|करो|कीजिए|करें|कर दो|कर दीजिए) .. (मेसेज|मैसेज|संदेश|सब|हे|ये|यह)|(मेसेज|मैसेज|संदेश|मेसेजेस) .. बंद|मला .. (पाठवू नका|मेसेज नको|मेसेज नकोत)|पुन्हा .. (पाठवू नका|मेसेज करू नका|करू नका)|पुढे .. पाठवू नका|पाठवू नका|पाठवू नकोस|मत भेजें|न भेजें|ना भेजें|मत भेजिए|मत भेजिएगा|न भेजिए',
  `(mujhe|mujhko|mereko|mala|hume|humko|us|me) (ab |please |plz |abhi )?block (kar |karun )?(do|dijiye|karo|kara|kijiye|de|taka)|block (kar do|karo|kara|kar dijiye|karun taka) .. (mujhe|mujhko|mereko|mala)|block me|मुझे (अब |कृपया )?(ब्लॉक|ब्लाक) (कर दो|करो|कर दीजिए|कीजिए)|मला (आता |कृपया )?(ब्लॉक|ब्लाक) (करा|करून टाका|कर)`,
  `(nako|nakot|nakoy|nakoyt|नको|नकोत|नकोय) (aahe |ahe |ahet |aahet |mala |ata |aata |tumche |आहे |आहेत |मला |आता |तुमचे )?(${sandesh}|मेसेज|मेसेजेस|संदेश)|${sandesh} .. (nako|nakot|nakoy|nakoyt)|(मेसेज|मेसेजेस|संदेश) .. (नको|नकोत|नकोय)`,
  '(mujhe|mujhko|mereko|mala|humko|hume|aamhala|aage se|aainda|yapudhe|dobara|phir se|fir se) (ab |aage se |kuch |phir |kabhi |aur |kahi |parat |punha )?(mat|naka|nako) (likh*|lihu*|liha*)|(mala|yapudhe|punha|parat|aamhala) .. (lihu|lihit|lihun) (naka|nako)|(mujhe|aage se|aainda|dobara) .. likhna (mat|band)|(मुझे|आगे से|दोबारा|फिर से) (अब |कुछ |कभी )?(मत|न|ना) (लिखो|लिखना|लिखिए|लिखें)|(मला|यापुढे|पुन्हा|परत|पुढे) .. लिहू (नका|नको)',
  `(no|zero) (messages|message|msgs|texts|updates) (until|till|for the next|for #|please|anymore|any more|from you|from now|now)|please no (messages|message|msgs|texts|updates)|(tak|until|till) koi ${sandesh} (nahi|na|mat)|koi ${sandesh} (nahi|na) (please|bhej*)|(dont|do not) (message|msg|text|write|contact|ping|disturb) (until|till|for|before)`,
  `(pause|snooze|mute) (me |it |all |all of it |everything |the |my |${sandesh} |this )?(until|till|til|upto|for|please)|(pause|mute|snooze) (${sandesh}|me|all|everything)|(pause|mute) (kar do|karo|kara|kar dijiye|karun thev) .. (tak|until|till|paryant)|(tak|paryant) .. (pause|mute) (kar do|karo|kara|karun|kar dijiye)`,
);
const oneRole = phrase(`
  (this|that) (role|job|project|ad|brief|one|requirement|film|shoot)
  (is|iss|us|ye|yeh|ya) (role|kaam|project|ad|brief|film|shoot)|इस (रोल|भूमिका|काम|प्रोजेक्ट|विज्ञापन)
  (या|ह्या) (भूमिकेसाठी|भूमिकेबद्दल|कामासाठी|कामाबद्दल|प्रोजेक्टसाठी|रोलसाठी|रोलबद्दल)
`);
const everything = phrase(
  'all|any|anything|ever|never|koi bhi|sab|kuch bhi|कोई भी|कुछ भी|सब|कोणतेही|काहीही|सगळे|number|नंबर',
);
const notAStop = phrase(`
  (profile|profiles|log|logo|logon|actor|actors|artists?|photos?|videos?|options|kalakar|wale|wali|लोग|लोगों
    वाले|वाली|कलाकार*|प्रोफ़ाइल|प्रोफाइल|फोटो|फ़ोटो|नट) .. (mat|naka|nako|मत|न|ना|नका|नको|dont|never)
  (naya|new|nava|navin|नया|नवा|नवीन) .. (number|no|नंबर|मोबाईल)
  (sunday|sundays|ravivar*|रविवार*|raat|night|nights|रात*|subah|morning|shoot ke|after #|before #
    late) .. (mat|dont|naka|nako|नका|नको|मत|phone|call|फोन)
  (dont|do not|never) .. (call|message|phone) .. (on|before|after|at|in|during) (sunday|sundays|night|#
    the morning|shoot|late)
  (dont|do not|never) stop|(bus|metro|train|local) stop|stop (motion|over|by|watch)|non stop
  (audition|shoot|shooting|role|serial) (stop|band) .. (hui|hua|hai)
  stop (the )?(shoot|audition|search|casting)|band (hai|tha|darwaza)
  (photo|photos|video|pics|selfie|nudes) .. (mat|dont|naka|nako) bhej*
  (unko|usko|use|him|her|them|others) .. (mat|dont)|to (stop|opt out) .. (reply|type|send|text)
  (show|tv|gate|phone|camera|light) .. band|(phone|mic|video|tv|call|zoom|reel) .. (mute|pause)
  on (mute|pause)|(audition|shoot|shooting|set|school) (ke liye|pe|par|ko|la) .. (mat|naka|nako) bhej*
`);
/** "Stop calling me names", "stop joking": about how somebody speaks, not about messages. */
const ofManner = phrase(`
  (stop|quit|dont|do not|never) (saying|joking|kidding|lying|flirting|teasing|laughing|worrying|pretending
    acting|being|making|guessing|shouting|talking like|(calling|call) (me|her|him|us
    them) (a |an |your |the )?(names?|that|this|it|beta|beti|bacha|didi|bhai|bhaiya|bro|dude|sir|maam
    madam|mam|uncle|aunty|auntie|ji|baby|babe|honey|sweetheart|darling|sweety|dear|liar|fake|fat|old|kid
    girl|boy|stupid|idiot|crazy|mad))
`);
const quietUntil = phrase('(until|till|before|tak|paryant|तक|पर्यंत) ');
const exactDay = /(\d{4})-(\d\d)-(\d\d)/;
const slashed = /(\d{1,2})\/(\d{1,2})\/(\d{4})/;

/**
 * null when the text is no stop. A day is read only where "until" (tak, paryant) stands with it; without `today`
 * (an IST day) only days with a year are understood, the rest is a stop without end.
 */
export function readStop(text: string, today?: string): Stop | null {
  const spoken = toSpoken(text.slice(0, 2000));
  const { line } = spoken;
  const bare = ` ${line
    .replace(/ [.!,?](?= )/g, '')
    .trim()
    .replace(/^[/]+ ?/, '')} `;
  if (says(line, ofManner)) return null;
  const short = spoken.words.filter((word) => /[\p{L}\d]/u.test(word.key)).length;
  const whole =
    short <= 4 &&
    wholeMatch(
      bare.replace(
        / =?(?:please|iar|yaar|bhai|ji|sir|mam|madam|ab|now|na|pls|kripia|dada|tai|krupia|🙏) /g,
        ' ',
      ),
    );
  if (!whole && (!says(line, office) || (says(line, notAStop) && !says(line, everything)))) return null;
  const until = readUntil(text, today);
  if (until !== null) return { scope: 'until', until };
  return says(line, oneRole) && !says(line, everything) ? { scope: 'role' } : { scope: 'office' };
}

function wholeMatch(line: string): boolean {
  alone.pattern.lastIndex = 0;
  const match = alone.pattern.exec(line);
  return (
    match !== null &&
    (match[0].length === line.trim().length || /^ =?(?:stop|unsubscribe|stopal) /.test(line))
  );
}

/**
 * "Two months", as one says how long: behind "for" or "next", before "tak", or beside the message itself. "Every two days",
 * "three messages in two days", "9 years old" and "two months ago" complain or tell, and end no silence.
 */
const howLong =
  /(?<!\b(?:every|in|of|last|past|previous|pichle|pichhle|pichhla|gelya|gele|since|this|are|was|after)\s+)(?<![\d/.-])(\d{1,3}|(?<=\bfor\s+)(?:an?|per)|next|agle|pudhch\w*)\s+(?:per\s+)?(day|week|month|year|din|divas)s?\b(?!\s*(?:se\b|from\b|ago\b|old\b|of\b|in\b|pehle|pahle|pasun|zale|jhale|ho gay))/;
const lengthBefore = /\b(?:for(?:\s+the)?(?:\s+next)?|next)\s*$/;
const lengthBehind =
  /^\s*(?:for|until|tak|paryant|sathi|[a-z]*mes+ag\w*|mais?ej|mesej|msgs?|sms|texts?|not|no|stop|please|[.!]*\s*$)/;
/** What was waited for is over. */
const waited = /\b(?:wait(?:ed|ing)|wait (?:kiya|ki)|ruk[ai] (?:tha|thi|hua|hui)|intezaar)\b/;

/** The first day of words again; null where no end is said. */
export function readUntil(text: string, today: string | undefined): string | null {
  const { line } = toSpoken(text);
  const exact = exactDay.exec(text);
  const quiet = says(`${line} `, quietUntil) || / =?(?:until|til|till|tak|pariant) /.test(line);
  if (quiet && exact) return realDay(exact[1], exact[2], exact[3]);
  const full = slashed.exec(text);
  if (quiet && full) return realDay(full[3], full[2], full[1]);
  if (today === undefined) return null;
  const { plain } = normalise(text);
  if (waited.test(plain)) return null;
  const long = howLong.exec(plain);
  if (long?.[1] && long[2]) {
    const [before, behind] = [plain.slice(0, long.index), plain.slice(long.index + long[0].length)];
    if (!/^\d/.test(long[1]) || lengthBefore.test(before) || lengthBehind.test(behind))
      return after(long[1], long[2], today);
  }
  if (!quiet && !/\b(?:until|till)\b/.test(plain)) return null;
  const day = dateGroups(plain, today).flatMap(({ days }) => days).find((one) => one > today); // prettier-ignore
  if (day) return day;
  const month = monthNames.findIndex((name) => new RegExp(String.raw`\b${name}\b`).test(plain)) + 1;
  if (month === 0) return null;
  const [year = 0, now = 0] = today.split('-').map(Number);
  return `${month > now ? year : year + 1}-${two(month)}-01`;
}

/** null where the calendar has no such day: then the silence has no end. */
function realDay(year = '', month = '', day = ''): string | null {
  const written = `${year}-${two(Number(month))}-${two(Number(day))}`;
  const time = Date.parse(`${written}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
}

/** "Next month" ends with this one; "two months" are counted from today. */
function after(count: string, unit: string, today: string): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const next = !/^(?:\d+|an?|per)$/.test(count);
  const many = /^\d/.test(count) ? Number(count) : 1;
  if (unit === 'week') return addDays(today, next ? 7 - weekdayOf(today) : 7 * many);
  if (unit === 'day' || unit === 'din' || unit === 'divas') return addDays(today, many);
  const months = month - 1 + many * (unit === 'year' ? 12 : 1);
  const [y, m] = [year + Math.floor(months / 12), (months % 12) + 1];
  if (next) return unit === 'year' ? `${year + 1}-01-01` : `${y}-${two(m)}-01`;
  const last = new Date(Date.UTC(y, m, 0)).getUTCDate();
  return `${y}-${two(m)}-${two(Math.min(day, last))}`;
} // prettier-ignore

const two = (n: number): string => String(n).padStart(2, '0');

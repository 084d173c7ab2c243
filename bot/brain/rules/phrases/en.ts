/** The rules brain in English. */
import type { Phrases } from './phrases.ts';

const and = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
const verbs = { approve: 'approved for audition', hold: 'on hold', pass: 'passed' };

export const en: Phrases = {
  greetOffice: (name) => `Hi ${name}.`,
  greetProduction: (name) => `Hi ${name}.`,
  greetTalent: (name, office) =>
    `Namaste ${name}, this is the casting desk of ${office}. You can ask about a role here, tell us about yourself, or write "human" to reach a person. We never ask for money.`,
  helpOffice:
    'Paste a brief in English, Hinglish, Hindi or Marathi. Then: "more", "why 2", "show 3", "shortlist 1,4", "remove 2", "shortlist", "roles".\nCorrections work too: "make it 30 to 40", "40k, digital only".',
  helpProduction:
    '"shortlist" shows who is proposed, "why 2" gives the proof. Decide with the buttons or "approve 1", "hold 2", "pass 3".',
  helpTalent:
    'Ask about a role, tell us what changed (city, dates, rate), or write "human" to reach a person of the office. "stop" ends all messages.',
  notUnderstoodOffice: 'I did not get that. Paste a brief, or try "shortlist", "more", "why 2", "help".',
  notUnderstoodProduction: 'I did not get that. Try "shortlist", "why 2", "approve 1" or "help".',
  notThis: (wish) => `That I did not get: “${wish}”.`,
  notUnderstoodTalent: 'Thank you, the office reads this here. Write "human" if somebody should answer soon.',
  found: ({ total, shown, unknown, from }) =>
    (from > 0
      ? `${shown} more (${from + shown} of ${total})`
      : `${total} fit${total === 1 ? 's' : ''}${shown < total ? `, the first ${shown}` : ''}`) +
    (unknown > 0 && from === 0 ? `; ${unknown} of them have something to ask ("ask all" asks them).` : '.'),
  nobody: 'Exactly nobody fits all of it.',
  faint: (n) => `${n} more of whom almost nothing is known ("more" shows them behind the others).`,
  onlyFaint: (n) => `${n} of whom almost nothing is known yet; "ask all" asks them.`,
  near: (line, fails) => `Near: ${line} (${fails})`,
  relax: (words, adds) => `With ${words}: ${adds} more.`,
  noChangeHelps: 'No single change would bring anybody; two or more would have to go.',
  livingIn: (city, work) => `Only those who live in ${city}; the work stays in ${work}:`,
  noMore: 'That was everyone who fits.',
  noRole: 'There is no role yet. Paste a brief first.',
  otherRoles: (titles) => `Also saved: ${and(titles)}.`,
  changed: (what) => `Changed: ${what}.`,
  unchanged: 'That is how it stands:',
  added: (names, role, n) =>
    `${and(names)} ${names.length === 1 ? 'is' : 'are'} on the shortlist for ${role} (${n} now).`,
  alreadyOn: (names) => `${and(names)} ${names.length === 1 ? 'was' : 'were'} already on it.`,
  removed: (names, role, n) =>
    `${and(names)} ${names.length === 1 ? 'is' : 'are'} off the shortlist for ${role} (${n} left).`,
  unfit: (names, role) =>
    `${and(names)} ${names.length === 1 ? 'does' : 'do'} not fit ${role} any more, but ${names.length === 1 ? 'is' : 'are'} on its shortlist. Take ${names.length === 1 ? 'that one' : 'them'} off?`,
  heldOldDates: (names, role) =>
    `${and(names)} ${names.length === 1 ? 'was' : 'were'} asked about the old dates of ${role}. "ask again" prepares the question about the new ones.`,
  notOn: (names) => `${and(names)} ${names.length === 1 ? 'was' : 'were'} not on it.`,
  shortlist: (role, n) => `Shortlist for ${role}: ${n}.`,
  shortlistEmpty: (role) => `Nobody is on the shortlist for ${role} yet.`,
  verdict: (verdict, names, role) => `${and(names)}: ${verbs[verdict]} for ${role}. Noted with your name.`,
  onlyOpinion: 'It counts as your opinion: the approvers decide.',
  fits: (name, role) => (role ? `${name} fits ${role}.` : `${name}:`),
  said: (day, words) => `said ${day}${words ? `: “${words}”` : ''}`,
  fitsNot: (name, role) => `${name} does not fit ${role ?? 'the role'}.`,
  roles: (n, listed, projects) =>
    `${n} open role${n === 1 ? '' : 's'}${projects > 1 ? ` in ${projects} projects` : ''}${listed < n ? `, the newest ${listed}` : ''}:`,
  noRoles: 'No role is open.',
  whichRole: 'Which role?',
  whichOne: 'Which one? Give me the number.',
  toldAt: (time) => `The office was told at ${time} IST; a person will write to you here.`,
  told: 'The office has been told; a person will write to you here.',
  notTold: 'I could not reach a person of the office just now. Please call them directly.',
  safety:
    'Thank you for telling us. This is not your fault. A person of the office has been told and will write to you here; you need not answer anyone else.',
  scam: 'Please do not pay and do not share codes or photos. This office never asks for money. A person of the office has been told.',
  refused: 'That I cannot share here.',
  neverFee:
    'Never: we ask nobody for money, not for a role, an audition or a registration. Tell us if somebody does.',
  officeOnly: 'Only the casting office does that. Write "human" and it will hear of it.',
  noted: 'Noted.',
  welcome: 'Any time.',
  isBot: (office) =>
    `I am CastMatch, the automatic desk of ${office}, not a person. Write "human" and somebody of the office answers you here.`,
  okay: '👍',
  payUnclear: (said, before) =>
    `${said} a day, or for the whole job? It stands at ${before}. Say "${said.slice(1)} per day" or "${said.slice(1)} total".`,
  whatToChange: 'What should change? For example "make it 30 to 40", "remove 2", "not Delhi, Mumbai".',
  roleClosed: (role) =>
    `${role} is closed: nobody is offered or asked for it any more. "Reopen the role" takes that back.`,
  roleOpen: (role) => `${role} is open again.`,
  endProject: (project, roles, holding) =>
    `End ${project ?? 'this project'} (${and(roles)})?${holding.length > 0 ? ` ${and(holding)} ${holding.length === 1 ? 'holds' : 'hold'} dates for it and will be told.` : ''} "yes" closes it.`,
  projectEnded: (roles, holding) =>
    `Closed: ${and(roles)}.${holding.length > 0 ? ` ${and(holding)} will be told in a minute that the dates are free; "reopen the project" stops that.` : ' "reopen the project" takes that back.'}`,
  projectOn: (roles) => `Open again: ${and(roles)}.`,
  movedToWhen:
    'To which dates? Write them, for example "dates 12-13 Jan". If it is off altogether: "shoot cancelled".',
  pictureUnread: 'I cannot read a picture or file here. Please paste the brief as text.',
  mediaSeen: 'Got it, it is kept with this conversation.',
  contactSeen: 'Thank you, the contact is kept here for the office.',
  placeSeen: 'Thank you, the place is kept here for the office.',
  unreadable: 'That kind of message I cannot read. Words, a photo or a voice note work.',
  voiceUnheard: (told) =>
    told
      ? 'I cannot listen to voice notes here; a person of the office has been told and will listen. Written words I can answer at once.'
      : 'I cannot listen to voice notes here. Please write it to me.',
  fileComing: 'Your file is still on its way to me; it is not lost.',
  fileRefused: 'That kind of file I cannot take. Photos, PDFs, videos and voice notes work.',
  fileTooLarge: (link) =>
    link
      ? `That file is too large for this app. Please leave it here, the link works once and for two days: ${link}`
      : 'That file is too large for this app. Please send a shorter or smaller one.',
  fileGone: 'That file did not arrive. Please send it again.',
  problem: (words) => `That did not work: ${words}.`,
  apology:
    'Something went wrong with this one on our side. The message is kept; please send it again, or write "human".',
  oneMoment: 'One moment, I am reading everything you sent.',
  remembered: (what, about) => `Noted${about ? ` about ${about}` : ''}: ${what.join('; ')}.`,
  privateMatter: 'I keep nothing about health, family, caste or religion.',
  known: (about) => (about ? `What I have about ${about}:` : 'What I remember about you:'),
  knownNothing: (about) => `I have no facts about ${about ?? 'you'} yet.`,
  notesNaming: (name) => `Nobody called ${name} is on record as talent. Noted, with that name:`,
  knownSayings: (count, since) => `And ${count} message${count === 1 ? '' : 's'} since ${since}.`,
  knownHow: 'Wrong? Write what is right, or "forget 2". "delete me" erases everything.',
  saidBefore: (name) => (name ? `What ${name} said:` : 'What you said:'),
  nothingSaid: 'I find nothing like that in what was said.',
  whatIsRight: 'Tell me what is right, or write "forget" and the number.',
  forgotten: 'Forgotten, with the message it came from.',
  forgetAlso: (what, also) =>
    `“${what}” stands in a message that also says: ${also.join('; ')}. All of it goes with the message. Shall I? (yes / no)`,
  nothingToForget: 'I remember nothing like that.',
  exported: 'Here is everything that is kept about you, as a file.',
  askErase:
    'This erases what you told us: messages, memory, profile, shortlists. It cannot be undone. Press the button or write "delete everything".',
  askEraseChild: (child) =>
    `This erases everything about ${child}: profile, memory, shortlists, photos, and what you told us of ${child}. It cannot be undone. Press the button or write "delete everything".`,
  erased: 'Done: your messages, memory, profile and contact are erased here.',
  erasedChild: 'Done: the child’s profile, memory, photos and what was told of them are erased here.',
  erasureKept: 'Nothing was deleted.',
  onlyPhotos: 'Deleting photos alone is done by a person of the office; nothing else is deleted.',
  privateOnly: 'Write to me privately for that.',
  invited: (name, project, as) =>
    `${name} is invited to ${project}${as === 'approver' ? ' and decides with the others' : ', to look on'}.`,
  uninvited: (name, project, was) =>
    was ? `${name} no longer sees ${project}.` : `${name} was not invited to ${project}.`,
  howToInvite: 'Write "/invite Meera to <project>".',
  groupBound: (project) => `This group is for ${project} now; its people may be shown here.`,
  groupClosed: 'No people are shown in this group any more.',
  groupUnbound:
    'In a group I show people only after an admin has written "/bind <project>" here. Write to me privately, or ask for that.',
  youHave: (name) =>
    `You have ${name} now; I am silent there. What you write here goes to them. "/back" hands back.`,
  takingOver: (name) =>
    `Taking over ${name}. Something of mine is still on its way; I tell you when it has settled.`,
  handBackLabel: 'Hand back',
  gaveBack: (name) => `Thank you, I go on with ${name} from what was said.`,
  wordsOnly: 'Only words were passed on; a file does not go through here.',
  waitForHuman: (n) => (n === 1 ? 'One person with the office:' : `${n} people with the office:`),
  nobodyWaits: 'Nobody waits for a person just now.',
  colleaguesWait: 'Of the office itself:',
  officeIsHere: 'From now on hand-offs are announced here.',
  officeIsAnywhere: 'Hand-offs are announced wherever the office wrote last.',
  howToJoin: 'Write "/join" and the code.',
  inviteCode: (code, what) =>
    `\`${code}\` for ${what}: good for an hour, once. They write "/join ${code}" to this desk.`,
  linkCode: (code) =>
    `\`${code}\`: write "/join ${code}" to this desk from your other account within an hour. Give it to nobody.`,
  wrongCode: 'That code is not valid, or not any more. Please ask for a new one.',
  tooManyCodes: 'Too many codes were tried. Please wait an hour.',
  joinedProject: (title) => `Welcome, you are part of ${title} now. "shortlist" shows who is proposed.`,
  joinedAs: (role) =>
    ({
      casting: 'Welcome to the casting team. Paste a brief, or write "help".',
      admin: 'Welcome, you are the admin of this office. "/invite casting" makes a code for a colleague.',
      production: 'Welcome. Paste a brief, or write "help".',
    })[role],
  linked: (channel) => `Linked: this account and yours on ${channel} are one person now. "/unlink" ends it.`,
  unlinked: (n) => (n > 0 ? 'Unlinked. Each account keeps what was its own.' : 'There was no link.'),
  askConsent: (child) =>
    `*${child}*: you are noted as the guardian. May the office keep ${child}'s details (age, height, languages, photos) and propose ${child} for roles? You can take it back at any time.`,
  consented: (child) => `*${child}*: thank you, your consent is noted with today's date.`,
  notConsented: (child) => `*${child}*: noted, the office proposes ${child} for nothing.`,
  noContact: (name) => `No number or account of ${name} is known here.`,
  childFirst:
    'For a child the office links you as the guardian first; then it asks for the details. Nothing goes into a profile until then.',
  askParent: (office) =>
    `Thank you for writing to ${office}! Please ask your mother, father or guardian to write to us from here; we talk with them.`,
};

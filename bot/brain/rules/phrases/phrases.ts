/** What the rules brain can say, once a language; short, warm, in the words of the trade. */

export type Phrases = {
  greetOffice(name: string): string;
  greetProduction(name: string): string;
  /** To talent and guardians: "aap", no guessed gender. */
  greetTalent(name: string, office: string): string;
  helpOffice: string;
  helpProduction: string;
  helpTalent: string;
  notUnderstoodOffice: string;
  notUnderstoodProduction: string;
  notUnderstoodTalent: string;
  /** Of several wishes in a turn this one was not understood. */
  notThis(wish: string): string;
  /** Over a list of people; `unknown` of the `total` have something to be asked. */
  found(found: { total: number; shown: number; unknown: number; from: number }): string;
  nobody: string;
  /** Beside those who fit, and above them once they are shown. */
  faint(n: number): string;
  onlyFaint(n: number): string;
  near(line: string, fails: string): string;
  relax(words: string, adds: number): string;
  /** No single change of the role brings anybody. */
  noChangeHelps: string;
  /** Above those of a list who live in a city; the work stays where it is. */
  livingIn(city: string, work: string): string;
  noMore: string;
  noRole: string;
  otherRoles(titles: string[]): string;
  changed(what: string): string;
  /** Over the role: the wish changes nothing of it. */
  unchanged: string;
  added(names: string[], role: string, onList: number): string;
  alreadyOn(names: string[]): string;
  removed(names: string[], role: string, onList: number): string;
  /** On the shortlist, and failing the role since it was changed: the one question then. */
  unfit(names: string[], role: string): string;
  /** Asked about the dates that the role had before: "ask again" prepares the question about the new ones. */
  heldOldDates(names: string[], role: string): string;
  notOn(names: string[]): string;
  shortlist(role: string, people: number): string;
  shortlistEmpty(role: string): string;
  verdict(verdict: 'approve' | 'hold' | 'pass', names: string[], role: string): string;
  /** Follows a verdict of somebody who is no approver of the project. */
  onlyOpinion: string;
  fits(name: string, role: string | null): string;
  fitsNot(name: string, role: string | null): string;
  /** Behind a requirement: when it was said, and in which words where they may be shown. */
  said(day: string, words: string | null): string;
  /** `listed` of the `total` follow; they are of so many projects. */
  roles(total: number, listed: number, projects: number): string;
  noRoles: string;
  /** Above several roles that were called alike. */
  whichRole: string;
  whichOne: string;
  told: string;
  /** The same to whoever asks again; `time` is HH:MM of the house clock. */
  toldAt(time: string): string;
  notTold: string;
  safety: string;
  scam: string;
  refused: string;
  /** To "is there a fee". */
  neverFee: string;
  /** To production wanting what the office alone does. */
  officeOnly: string;
  noted: string;
  /** To thanks. */
  welcome: string;
  /** Asked whether it is a bot. */
  isBot(office: string): string;
  /** To an "ok" that asks nothing. */
  okay: string;
  /** To "that is wrong". */
  /** A sum far from what stands: by the day, or in all? */
  payUnclear(said: string, before: string): string;
  whatToChange: string;
  roleClosed(role: string): string;
  roleOpen(role: string): string;
  /** The question before a project ends: `holding` hold dates for it. */
  endProject(project: string | null, roles: string[], holding: string[]): string;
  projectEnded(roles: string[], holding: string[]): string;
  projectOn(roles: string[]): string;
  /** The shoot is moved, and nobody said to when. */
  movedToWhen: string;
  /** A staff member's picture or file, with no model to look at it. */
  pictureUnread: string;
  mediaSeen: string;
  contactSeen: string;
  placeSeen: string;
  unreadable: string;
  /** Of a voice note; `told`: a person of the office was. */
  voiceUnheard(told: boolean): string;
  fileComing: string;
  fileRefused: string;
  /** `link`: where it can be left instead. */
  fileTooLarge(link: string | null): string;
  fileGone: string;
  problem(words: string): string;
  apology: string;
  oneMoment: string;
  remembered(what: string[], about: string | null): string;
  privateMatter: string;
  known(about: string | null): string;
  knownNothing(about: string | null): string;
  /** Above notes that name somebody of whom nothing is on record. */
  notesNaming(name: string): string;
  knownSayings(count: number, since: string): string;
  knownHow: string;
  /** Above quotes of somebody; null: of the writer. */
  saidBefore(name: string | null): string;
  nothingSaid: string;
  whatIsRight: string;
  forgotten: string;
  /** The message of what is to be forgotten also states these. */
  forgetAlso(what: string, also: string[]): string;
  nothingToForget: string;
  exported: string;
  askErase: string;
  askEraseChild(child: string): string;
  erased: string;
  erasedChild: string;
  erasureKept: string;
  /** To "delete my photos": no button for that, and never the whole erasure. */
  onlyPhotos: string;
  privateOnly: string;
  invited(name: string, project: string, as: 'approver' | 'viewer'): string;
  uninvited(name: string, project: string, was: boolean): string;
  howToInvite: string;
  groupBound(project: string): string;
  groupClosed: string;
  groupUnbound: string;
  howToJoin: string;
  inviteCode(code: string, what: string): string;
  linkCode(code: string): string;
  wrongCode: string;
  tooManyCodes: string;
  joinedProject(title: string): string;
  joinedAs(role: 'casting' | 'admin' | 'production'): string;
  linked(channel: string): string;
  unlinked(count: number): string;
  askConsent(child: string): string;
  consented(child: string): string;
  notConsented(child: string): string;
  noContact(name: string): string;
  /** To a parent who is not yet the child's guardian here. */
  childFirst: string;
  /** To a child: kind, and one line. */
  askParent(office: string): string;
  /** To whoever took over: the conversation is theirs alone. */
  youHave(name: string): string;
  /** The same while something of the bot may still arrive. */
  takingOver(name: string): string;
  handBackLabel: string;
  gaveBack(name: string): string;
  /** The holder sent a file. */
  wordsOnly: string;
  waitForHuman(count: number): string;
  nobodyWaits: string;
  /** Above people of the office who asked for a colleague. */
  colleaguesWait: string;
  officeIsHere: string;
  officeIsAnywhere: string;
};

/** The rules brain: keeps the desk working with no model at all, and honestly says what it did not understand. */
import { asksForHuman } from '../../handoff/words.ts';
import { readCheckPress } from '../../outreach/check/buttons.ts';
import { readChoice } from '../../tools/choices.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { readDeskQuestion } from '../../understanding/desk-questions.ts';
import { isPlainLabel } from '../../understanding/profiles/labels.ts';
import { writesForChild } from '../../understanding/profiles/for-child.ts';
import { placesInWords } from '../../understanding/places.ts';
import { unread } from '../../understanding/unread.ts';
import { takesBack } from '../../understanding/take-back.ts';
import { privacyWish } from '../../understanding/privacy-wishes.ts';
import { meetsAlone } from '../../understanding/safety/meets-alone.ts';
import { seeksChildren } from '../../understanding/safety/pry-reading.ts';
import { threatens, wantsNudes } from '../../understanding/safety/threats.ts';
import type { Answer, Brain, BrainInput, BrainIo, Said } from '../brain.ts';
import { act, type Action } from './act.ts';
import { asksForOwnLists, givesThanks, whoseNumber } from './asides.ts';
import { serveCalls } from './calls.ts';
import { answer, createDesk, lines, type Desk, type Readers, type Served } from './desk.ts';
import { answerGuardian, serveAgreeing } from './agreeing.ts';
import { serveCodes } from './codes.ts';
import { serveEveryday } from './everyday.ts';
import { asksForFiles } from './files.ts';
import { serveForwarded } from './forwarded.ts';
import { takeBack } from './take-back.ts';
import { answerHandOff } from './hand-off.ts';
import { answerErasure, asksErasure, asksPhotosGone, serveErasure } from './forgetting.ts';
import { serveMemory } from './memory.ts';
import { onNamedRole } from './named-role.ts';
import { saysWrongNumber } from '../../understanding/wrong-number.ts';
import { asksAboutData, asksForRoles, asksWhetherToPay } from './fees.ts';
import { onlyWaits } from './pauses.ts';
import { serveOnBehalf, serveUnlinkedChild } from './on-behalf.ts';
import { onBehalf } from './phrases/on-behalf.ts';
import { answerConsent, noteBesides, serveProfile } from './profile.ts';
import { profilePhrases } from './phrases/profile.ts';
import { phrasesOf } from './phrases/index.ts';
import { serveProjectNews } from './project-news.ts';
import { pressOutreach, serveOutreach } from './outreach-office.ts';
import { isPlainAnswer, pressAnswer, serveAnswer, serveLink, tellsOwnRate } from './outreach-talent.ts';
import { handOver } from './hand-over.ts';
import { serveStaff } from './staff.ts';
import { unstick } from './stuck.ts';
import { serveStops } from './stops.ts';
import { isWardTalk, serveWard } from './ward.ts';
import { serveEach, wishesIn } from './wishes.ts';
import { asksWhatIsKept } from './telling.ts';
import { serveWithdrawal } from './withdrawal.ts';

export function createRulesBrain(readers: Readers): Brain {
  return {
    name: 'rules',
    async answer(input, io) {
      const desk = createDesk(input, io, readers, phrasesOf(input.language));
      const pressed = await servePresses(desk, input.said);
      const text = textOf(input.said);
      const forwarded = await serveForwarded(desk);
      if (forwarded) return settle(io, forwarded);
      if (text === '') return settle(io, pressed ?? answer(wordless(desk, input.said)));
      const sentAt = input.said.at(-1)?.sentAt ?? input.now;
      const wishes = personaOf(input) === 'talent' ? [] : wishesIn(desk, input.said.filter(hasWords), sentAt);
      const served = await unstick(
        desk,
        text,
        (await serveErasure(desk, text)) ??
          (wishes.length > 1
            ? await serveEach(desk, wishes, (there, wish) => serve(there, wish, sentAt))
            : await serve(desk, text, sentAt)),
      );
      return settle(io, { ...served, text: lines(pressed?.text, served.text) });
    },
  };
}

/** What the answer says is talked about from now on. */
function settle(io: BrainIo, { text, choices, focus }: Served): Answer {
  if (focus) io.move(focus);
  return { text, ...(choices ? { choices } : {}) };
}

async function serve(spoken: Desk, written: string, sentAt: Date): Promise<Served> {
  const persona = personaOf(spoken.input);
  const said = persona === 'talent' ? written : placesInWords(written);
  const news = persona === 'talent' ? null : await serveProjectNews(spoken, said, sentAt);
  if (news) return news;
  const named = persona === 'talent' ? null : await onNamedRole(spoken, said, sentAt);
  if (named && 'answer' in named) return named.answer;
  const { desk, text } = named?.line ?? { desk: spoken, text: said };
  const { say, input, readers } = desk;
  const outreach = persona === 'casting' ? await serveOutreach(desk, text) : null;
  if (outreach) return outreach;
  const withdrawn = await serveWithdrawal(desk, text);
  if (withdrawn !== null) return answer(withdrawn);
  const wished = persona === 'talent' ? await servePrivacy(desk, text) : null;
  if (wished) return wished;
  const stopped = await serveStops(desk, text);
  if (stopped) return stopped;
  if (persona !== 'talent' && onlyWaits(text)) return answer(say.okay);
  if (asksForHuman(text)) return answer(await handOver(desk, 'human', text));
  const called = await serveCalls(desk, text);
  if (called) return called;
  const coded = await serveCodes(desk, text);
  if (coded !== null) return answer(coded);
  const carried = input.said.every((message) => message.forwarded);
  const safety = readers.safety(text, { persona, where: carried ? 'carried' : 'typed' });
  const business = safety.kind === 'scam' || safety.kind === 'probe';
  if (persona === 'talent' && business && (isPlainAnswer(desk, text, sentAt) || tellsOwnRate(text, sentAt)))
    return serveTalent(desk, text, sentAt);
  // Whoever does it is not thanked, and hears no more than any other who pries; the office is told as gravely as of a report.
  if (persona === 'talent' && !carried && (threatens(text) || wantsNudes(text))) {
    await desk.call('flag_to_office', { about: 'harassment', because: text.slice(0, 500) });
    return answer(onBehalf[input.language].threat);
  }
  if (safety.verdict === 'flag_human' || safety.verdict === 'block_and_flag') {
    const fraud = safety.kind === 'scam' && !meetsAlone(text);
    return answer(await handOver(desk, fraud ? 'scam' : 'harassment', text));
  }
  // Staff who pick somebody from their own list pry into nothing: "show me Riya".
  const picks =
    (persona !== 'talent' &&
      (readers.picks(text) !== null || asksForOwnLists(text) || readDeskQuestion(text) !== null)) ||
    (persona === 'casting' && (asksForFiles(text) || whoseNumber(text) !== null));
  if (safety.verdict === 'refuse' && persona === 'talent' && seeksChildren(text))
    // Told as gravely as a report, and the asker hears no more than any other who pries.
    await desk.call('flag_to_office', { about: 'harassment', because: text.slice(0, 500) });
  // A casting call names wives, looks and numbers to write to; the office's own is a brief before it is anything else.
  const calls = persona === 'casting' && text.length > 80 && readers.brief(text, { sentAt }).roles.length > 0;
  // "Name - Ruchi Agarwal": a line of somebody's own details orders nobody about.
  const labels = persona === 'talent' && safety.kind === 'injection' && isPlainLabel(text);
  if (safety.verdict === 'refuse' && !picks && !calls && !labels) return answer(say.refused);
  return persona === 'talent' ? serveTalent(desk, text, sentAt) : serveStaff(desk, text, sentAt);
}

/** What somebody wants of their privacy is no prying: it is answered, kept as said, and a human of the office hears of it. */
async function servePrivacy(desk: Desk, text: string): Promise<Served | null> {
  const wish = privacyWish(text);
  if (wish === null || desk.input.said.every(({ forwarded }) => forwarded)) return null;
  const say = onBehalf[desk.input.language];
  const told = await handOver(desk, 'human', text);
  switch (wish) {
    case 'to whom':
      return answer(lines(say.shown, told));
    case 'to nobody':
      await desk.call('remember_this', { what: text.slice(0, 300) });
      return answer(lines(say.keptPrivate, told));
    case 'not to parents':
      return answer(lines(say.underAge, told));
  }
}

async function serveTalent(desk: Desk, text: string, sentAt: Date): Promise<Served> {
  const { say, input, readers } = desk;
  if (asksWhetherToPay(text)) return answer(say.neverFee);
  if (asksAboutData(text)) return answer(onBehalf[input.language].data);
  if (asksForRoles(text)) return answer(onBehalf[input.language].roles);
  const everyday = await serveEveryday(desk, text, (input.openAsks ?? []).length > 0);
  if (everyday) return everyday;
  if ((input.openAsks ?? []).length === 0 && saysWrongNumber(text))
    return answer(onBehalf[input.language].wrongNumber);
  const unlinked = serveUnlinkedChild(desk, text);
  if (unlinked) return unlinked;
  if (asksPhotosGone(text)) return answer(lines(say.onlyPhotos, await handOver(desk, 'human', text)));
  // What is to be gone answers no question of ours, though it reads like a no.
  const erasing = asksErasure(text) ? await serveMemory(desk, text) : null;
  if (erasing) return erasing;
  const agreed = await serveAgreeing(desk, text);
  if (agreed) return agreed;
  if (asksWhatIsKept(desk, text)) {
    const known = await serveMemory(desk, text);
    if (known) return known;
  }
  if (takesBack(text)) return takeBack(desk);
  const { role, children = [] } = input.author;
  const spoken = commandOf(text)?.name ?? 'profile';
  const ofSeveral = role === 'guardian' && children.length > 1 && spoken === 'profile';
  const ward =
    ofSeveral && isWardTalk(desk, text, sentAt, children)
      ? await serveWard(desk, text, sentAt, children)
      : null;
  if (ward) return ward;
  const outreach = (await serveLink(desk, text)) ?? (commandOf(text) ? null : await serveAnswer(desk));
  if (outreach !== null) return answer(lines(outreach, await noteBesides(desk, text, sentAt)));
  if (role === 'talent' && writesForChild(text))
    return answer(lines(say.childFirst, await handOver(desk, 'human', text)), {
      focus: { behalf: 'parent' },
    });
  const behalf = await serveOnBehalf(desk, text, sentAt);
  if (behalf) return behalf;
  if (givesThanks(text)) return answer(say.welcome);
  // What somebody else wrote and this person passed on says nothing of them.
  const carried = input.said.every(({ forwarded }) => forwarded);
  const remembered = carried ? null : await serveMemory(desk, text);
  if (remembered) return remembered;
  const profiled = carried
    ? null
    : ofSeveral
      ? await serveWard(desk, text, sentAt, children)
      : await serveProfile(desk, text, sentAt);
  if (profiled) return profiled;
  const command = commandOf(text);
  const { intent, confidence } = readers.intent(text, { persona: 'talent' });
  if (command?.name === 'help' || command?.name === 'start' || (!command && input.history.length === 0)) {
    // What a first message says beside its greeting is told as not read, with the way to a human: a card for each newcomer's story would bury the office's others.
    const left = command ? [] : unread(text, []);
    return answer(
      lines(
        say.greetTalent(input.author.name, input.workspace.name),
        command?.name === 'help' && say.helpTalent,
        left.length > 0 && profilePhrases[input.language].unread(left),
      ),
    );
  }
  if (command?.name === 'human') return answer(await handOver(desk, 'human', command.argument || text));
  if (confidence >= 0.5 && intent === 'human_handoff') return answer(await handOver(desk, 'human', text));
  if (confidence >= 0.5 && (intent === 'greeting_help' || intent === 'smalltalk'))
    return answer(say.helpTalent);
  return { ...answer(say.notUnderstoodTalent), missed: true };
}

/** Every button of the burst acts, in the order in which they were pressed. */
async function servePresses(desk: Desk, said: readonly Said[]): Promise<Served | null> {
  const spoken: Served[] = [];
  for (const { content } of said) {
    if (content.kind !== 'press') continue;
    const outreach = readCheckPress(content.choiceId);
    if (outreach) {
      spoken.push(
        outreach.of === 'ask' ? answer(await pressAnswer(desk)) : await pressOutreach(desk, outreach),
      );
      continue;
    }
    const pressed = readChoice(content.choiceId);
    if (pressed && 'childId' in pressed) {
      spoken.push(answer(await answerGuardian(desk, pressed)));
      continue;
    }
    if (pressed && 'handOffId' in pressed) {
      spoken.push(answer(await answerHandOff(desk, pressed)));
      continue;
    }
    if (pressed && 'personId' in pressed) {
      spoken.push(
        answer(
          pressed.action === 'agree' || pressed.action === 'decline'
            ? await answerConsent(desk, pressed.action, pressed.personId)
            : await answerErasure(desk, { action: pressed.action, personId: pressed.personId }),
        ),
      );
      continue;
    }
    const action: Action | null =
      pressed === null || 'messageId' in pressed
        ? null
        : 'talentId' in pressed
          ? {
              do: pressed.action,
              who: [pressed.talentId],
              roleId: pressed.roleId,
              ...(content.text === undefined ? {} : { reason: content.text }),
            }
          : {
              do: pressed.action,
              roleId: pressed.roleId,
              ...('offset' in pressed ? { offset: pressed.offset } : {}),
            };
    spoken.push(answer(action ? await act(desk, action) : desk.say.whichOne));
  }
  const last = spoken.at(-1);
  return last ? { ...last, text: spoken.map(({ text }) => text).join('\n') } : null;
}

/** Nothing to read: a talent's photo is kept, a brief in a picture has to be pasted, a sticker gets a friendly line. */
function wordless({ say, input }: Desk, said: readonly Said[]): string {
  const kinds = new Set(said.map(({ content }) => content.kind));
  if (kinds.has('unreadable')) return say.unreadable;
  if (kinds.has('contact')) return say.contactSeen;
  if (kinds.has('location')) return say.placeSeen;
  const shown = kinds.has('image') || kinds.has('document');
  return shown && personaOf(input) !== 'talent' ? say.pictureUnread : say.mediaSeen;
}

/** The name on a contact and the label of a place are no words to the desk. */
const hasWords = ({ content }: Said): boolean => content.kind !== 'contact' && content.kind !== 'location';

const textOf = (said: readonly Said[]): string =>
  said
    .filter(hasWords)
    .map((message) => message.text)
    .filter((text) => text !== '')
    .join('\n')
    .trim();

const personaOf = (input: Pick<BrainInput, 'author'>): 'casting' | 'production' | 'talent' => {
  const { role } = input.author;
  if (role === 'production') return 'production';
  return role === 'casting' || role === 'admin' ? 'casting' : 'talent';
};

/** Every tool of the house, in the order in which a model is told of them. */
import type { Matching } from '../../matching/matching.ts';
import type { Memory } from '../../memory/memory.ts';
import type { Codes } from '../people/codes.ts';
import type { Database } from '../../prisma/client.ts';
import type { FileLink } from '../media/downloads.ts';
import type { MediaStore } from '../media/store.ts';
import { createAddProfiles } from './add-profiles.ts';
import { createBindGroup } from './bind-group.ts';
import type { ReachDeps } from '../outreach/reach.ts';
import { createAnswerAvailability } from './answer-availability.ts';
import { createCancelAvailabilityCheck } from './cancel-availability-check.ts';
import { createChildWrote } from './child-wrote.ts';
import { createAskDisputed, createSettleDisputed } from './disputes.ts';
import { createAddToShortlist, createRemoveFromShortlist } from './change-shortlist.ts';
import { createCloseProject } from './close-project.ts';
import { createCloseRole } from './close-role.ts';
import { createEditRole } from './edit-role.ts';
import { createEraseMyData } from './erase-my-data.ts';
import { createExportMyData } from './export-my-data.ts';
import { createCompareTalent } from './compare-talent.ts';
import { createFindRole } from './find-role.ts';
import { createFindTalent } from './find-talent.ts';
import { createFlagToOffice } from './flag-to-office.ts';
import { createForgetThis } from './forget-this.ts';
import { createGiveConsent } from './give-consent.ts';
import { createGiveVerdict } from './give-verdict.ts';
import { onlyInBoundGroups } from './groups.ts';
import { createHandBack } from './hand-back.ts';
import { createImportTable } from './import-table.ts';
import { createInviteToProject } from './invite-to-project.ts';
import { createListHandOffs } from './list-hand-offs.ts';
import { createListRoles } from './list-roles.ts';
import { createForwardTexts, createOpenLink, type LinkMaker } from './personal-links.ts';
import { createShowVerdicts, createTakeBackVerdict } from './own-verdicts.ts';
import { createOwnWords } from './own-words.ts';
import { createAllShortlists, createCountTalent } from './office-figures.ts';
import { createPrepareAvailabilityCheck } from './prepare-availability-check.ts';
import { createMakeCode } from './make-code.ts';
import { createRememberThis } from './remember-this.ts';
import { createSaveBrief } from './save-brief.ts';
import { createSayAsHuman } from './say-as-human.ts';
import { createSendAvailabilityCheck } from './send-availability-check.ts';
import { createShowDecisions } from './show-decisions.ts';
import { createShowAvailability } from './show-availability.ts';
import { createShowProfile } from './show-profile.ts';
import { createShowContact } from './show-contact.ts';
import { createShowEveryonesFiles } from './show-everyones-files.ts';
import { createShowFiles } from './show-files.ts';
import { createShowShortlist } from './show-shortlist.ts';
import { createShowTalent } from './show-talent.ts';
import { createStartMessages, createStopMessages } from './stop-messages.ts';
import { createTakeBackOwn } from './take-back-own.ts';
import { createTakeBackWords } from './take-back-words.ts';
import { createTakeOver } from './take-over.ts';
import { createTrimShortlist } from './trim-shortlist.ts';
import { createUndoLast } from './undo-last.ts';
import type { SecondReader } from './brief-readers.ts';
import type { Tool } from './tool.ts';
import { createUpdateProfile } from './update-profile.ts';
import { createUnlinkAccounts } from './unlink-accounts.ts';
import { createUseCode } from './use-code.ts';
import { createWhatIsKnown } from './what-is-known.ts';
import { createWhatWasSaid } from './what-was-said.ts';

export const createTools = (deps: {
  matching: Matching;
  db: Database;
  memory: Memory;
  reach: ReachDeps;
  /** Personal links of a workspace, on a channel that opens them. */
  linksOf(workspaceId: string): Promise<LinkMaker>;
  codes: Codes;
  files: MediaStore;
  /** Where the office gets a file that is too large for its app. */
  fileLink: FileLink;
  secondReader?: SecondReader | undefined;
}): Tool[] =>
  [
    createSaveBrief(deps),
    createCloseRole(deps),
    createCloseProject(deps),
    createEditRole(deps),
    createFindRole(deps),
    createCompareTalent(deps),
    createFindTalent(deps),
    createShowTalent(deps),
    createAddToShortlist(deps),
    createRemoveFromShortlist(deps),
    createTrimShortlist(deps),
    createUndoLast(deps),
    createShowShortlist(deps),
    createGiveVerdict(deps),
    createShowVerdicts(deps),
    createTakeBackVerdict(deps),
    createListRoles(deps),
    createShowDecisions(deps),
    createAllShortlists(deps),
    createCountTalent(),
    createInviteToProject(),
    createBindGroup(),
    createAddProfiles(deps),
    createImportTable(deps),
    createUpdateProfile(deps),
    createShowProfile(deps),
    createGiveConsent(deps),
    createMakeCode(deps),
    createUseCode(deps),
    createUnlinkAccounts(deps),
    createShowContact(deps),
    createShowFiles(deps),
    createShowEveryonesFiles(deps),
    createChildWrote(),
    createAskDisputed(),
    createSettleDisputed(deps),
    createFlagToOffice(),
    createTakeOver(),
    createHandBack(),
    createListHandOffs(),
    createSayAsHuman(),
    createOwnWords(),
    createTakeBackWords(deps),
    createRememberThis(deps),
    createWhatIsKnown(deps),
    createWhatWasSaid(deps),
    createForgetThis(deps),
    createTakeBackOwn(deps),
    createExportMyData(deps),
    createEraseMyData(deps),
    createPrepareAvailabilityCheck(deps),
    createSendAvailabilityCheck(deps),
    createCancelAvailabilityCheck(),
    createShowAvailability(deps),
    createForwardTexts(deps),
    createAnswerAvailability(deps),
    createOpenLink(deps),
    createStopMessages(deps),
    createStartMessages(deps),
  ].map(onlyInBoundGroups);

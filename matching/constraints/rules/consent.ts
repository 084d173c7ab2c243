/** Consent to be kept on file: an adult is asked with the first message; a child needs a guardian's beforehand. */
import { isChild } from '../child.ts';
import type { Rule } from '../rule.ts';

/** Of somebody who was asked; whom nobody asked is asked with the first message. */
export const unanswered = 'asked for consent, no answer yet';

export const consent: Rule = (_role, talent, { today }) => {
  if (isChild(talent, today)) {
    const given = talent.guardianConsent === 'given';
    const has =
      talent.guardianConsent === 'withdrawn' ? 'guardian withdrew consent' : 'no consent of a guardian';
    return [
      {
        status: given ? 'met' : 'not_met',
        need: "guardian's consent",
        has: given ? 'guardian consents' : has,
        attribute: 'guardianConsent',
      },
    ];
  }
  const need = 'consent';
  switch (talent.consent) {
    case 'given':
      return [{ status: 'met', need, has: 'consents', attribute: 'consent' }];
    case 'withdrawn':
      return [{ status: 'not_met', need, has: 'withdrew consent', attribute: 'consent' }];
    case null:
      return [
        {
          status: 'unknown',
          need,
          has: talent.consentAsked ? unanswered : 'consent not asked',
          attribute: 'consent',
        },
      ];
  }
};

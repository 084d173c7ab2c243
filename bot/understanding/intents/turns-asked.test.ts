/** First messages that were taken for something else: asked, not done; said in passing, not ordered. */
import { describe, expect, it } from 'vitest';
import type { Persona } from '../intent.ts';
import { readIntent } from './read-intent.ts';

describe('turns of phrase', () => {
  it.each<[string, Persona, string]>([
    ['ab tak kya kya shortlist hua?', 'casting', 'show_shortlist'],
    ['मी कोणाकोणाला नाकारले?', 'casting', 'show_shortlist'],
    ['which people have we picked till now', 'production', 'show_shortlist'],
    ['show my holds', 'casting', 'show_shortlist'],
    ['3 nahi, galti se ho gaya', 'casting', 'shortlist_remove'],
    ['send me 3 best', 'casting', 'find_talent'],
    ['male 32', 'casting', 'find_talent'],
    ['ek aur role hai', 'casting', 'post_brief'],
    ['किसने जवाब दिया?', 'casting', 'ask_status'],
    ['what did Tarini say', 'casting', 'ask_status'],
    ['hold Tarini till Friday', 'casting', 'hold_candidate'],
    ['shortlist 3', 'casting', 'shortlist_add'],
    ['reject 3', 'casting', 'pass_candidate'],
    ['thanks bye', 'casting', 'smalltalk'],
    ['आज खूप काम आहे', 'casting', 'smalltalk'],
    ['he said no part unless I visit his place at night', 'talent', 'report_safety'],
    ['माझी उंची चुकीची आहे, सहा फूट करा', 'talent', 'update_profile'],
    ['kal nahi aa paunga audition ke liye', 'talent', 'reschedule_audition'],
    ['audition ke liye 4 baje aa jaunga', 'talent', 'confirm_audition'],
    ['Devika wala audition friday se saturday kar do', 'production', 'reschedule_audition'],
    ['what do you remember about my preferences', 'casting', 'what_do_you_know'],
    ['ek coordinator bol raha hai pehle paise do fir role milega', 'talent', 'report_safety'],
    ['thanks a ton, have a nice weekend', 'production', 'smalltalk'],
    ['who all are shortlisted so far', 'production', 'show_shortlist'],
    ['light ka bill kaise bharu', 'talent', 'other'],
  ])('%s', (text, persona, intent) => expect(readIntent(text, { persona }).intent).toBe(intent));
});

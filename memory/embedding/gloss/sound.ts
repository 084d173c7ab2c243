/** Keys under which the many spellings of one Hindi or Marathi word meet: "chahiye", "chaahie", "चाहिए". */

/** Folds vowel length and doubled letters only: "kaam" and "kam" meet, "shaant" and "sant" do not. */
export function fineKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/aa/g, 'a')
    .replace(/ee|ii|ie/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/iy|y/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Folds what chat spelling leaves open: aspiration, vowel length, v/w, z/j, s/sh, doubled letters. */
export function soundKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/q/g, 'k')
    .replace(/(?:dny|jny|gny|gy)(?=[aeiou])/g, 'gn')
    .replace(/chh/g, 'ch')
    .replace(/sh/g, 's')
    .replace(/([kgtdbj])h/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/ee|ii|ie/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/iy|y/g, 'i')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=[aeiou])h$/, '');
}

/** Consonants alone, or nothing when fewer than three are left: too little to recognise a word by. */
export function skeletonKey(word: string): string {
  const consonants = soundKey(word).replace(/[aeiou]/g, '');
  return consonants.length >= 3 ? consonants : '';
}

/** How an English word sounds when Hindi spells it: "actress" as "aktres", "college" as "kolej", "fiction" as "fikshan". */
export function spokenEnglish(word: string): string {
  return word
    .toLowerCase()
    .replace(/tion/g, 'shan')
    .replace(/ck/g, 'k')
    .replace(/cc(?=[ei])/g, 'ks')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/d?g(?=[eiy])/g, 'j')
    .replace(/x/g, 'ks')
    .replace(/(?<=[^aeiou])e$/, '');
}

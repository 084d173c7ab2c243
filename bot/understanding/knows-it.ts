/** "Only those who actually swim", "jo sach me tairna jaante hain wahi": being known to is asked for, where not having been asked would do otherwise. */
const only =
  /(?<![\p{L}\p{M}])(?:only|just|sirf|bas|fakt|wahi|vahi|tech|those who|jo|jinko|jinhe|सिर्फ़?|केवल|फक्त|वही|तेच|जो|जिनको|जिन्हें|ज्यांना|जे)(?![\p{L}\p{M}])/iu;
const truly =
  /(?<![\p{L}\p{M}])(?:actually|really|truly|definitely|confirmed|already|genuinely|sach ?mein|sach ?me|sachmuch|asli me|pakka|khar(?:a|e)ch|kharach|सच ?में|सचमुच|वाक़ई|वाकई|पक्का|खरंच|खरोखर)(?![\p{L}\p{M}])/iu;

export const asksWhoIsKnownTo = (text: string): boolean =>
  text.length <= 80 && only.test(text) && truly.test(text);

/** "Undo", "galat likh diya", "चुकून लिहिलं": somebody takes back what they wrote last; whoever says what is right instead corrects it. */
const wrote = String.raw`(?:likh|bol|bata|type|bhej|kah)`;
const forms: readonly string[] = [
  'undo(?: that| it| this| last| please| my last)*',
  '(?:please )?(?:take (?:that|it) back|ignore (?:that|it|my last(?: message)?)|scratch that)',
  "(?:that|it|this)(?: was|'s| is) (?:a )?(?:mistake|typo|written by mistake)",
  '(?:wrote|typed|sent|said) (?:that |it |this )?(?:wrong|by mistake|wrongly)|(?:i )?(?:wrote|typed) (?:it |that )?wrong|my mistake|typo',
  String.raw`(?:maine |mene |main ne )?(?:(?:ye|yeh|wo|pichhla|last) )?(?:galat|galti se|ghalat) ${wrote}(?:a|i|e|o)?(?: ?(?:diya|di|gaya|gayi|tha|hai|ho gaya))*`,
  '(?:galti|ghalti) (?:ho gayi|ho gaya|hui)|galti se (?:gaya|chala gaya|bheja)',
  '(?:(?:ye|yeh|wo|pichhla|last) )?(?:wapas|vapas) (?:lo|le lo|lena|le lijiye|lijiye|leta hoon|leti hoon)',
  '(?:मैंने )?(?:(?:ये|यह|वो|पिछला) )?(?:गलत|ग़लत|गलती से|ग़लती से) (?:लिख|बोल|बता|भेज|कह)(?:ा|ी)?(?: ?(?:दिया|दी|गया|गई|था|है))*',
  '(?:गलती|ग़लती) (?:हो गई|हुई)|(?:ये|यह|वो|पिछला) वापस (?:लो|ले लो|लीजिए)|वापस लो',
  '(?:(?:हे|ते|मी) )?(?:चुकून|चुकीचं|चुकीचे|चूक) (?:लिहिलं|लिहिले|लिहिला|सांगितलं|पाठवलं|बोललो|बोलले|गेलं|झाली)(?: आहे| होतं)?|(?:ते|हे) मागे घ्या|मागे घ्या',
  '(?:(?:he|te|mi) )?(?:chukun|chukoon|chukicha|chukiche|chuk) (?:lihila|lihile|lihil|sangitla|pathavla|gela|zali|jhali)(?: aahe| ahe| hota)?|(?:te|he) maage ghya|mage ghya',
];
const whole = new RegExp(
  String.raw`^[\s,.!]*(?:(?:sorry|oops|arre|are|please|pls|no|nahi|सॉरी|अरे|माफ़ करना|नाही|नहीं)[\s,.!-]+){0,2}(?:${forms.join('|')})(?:[\s,.!]+(?:sorry|please|pls|ji|sir|mam|madam|सॉरी|जी))*[\s.!।]*$`,
  'iu',
);

export const takesBack = (text: string): boolean => text.length <= 80 && whole.test(text);

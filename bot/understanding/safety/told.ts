/** Who speaks of fraud: somebody it happened to, or somebody who would have it passed on. */
import { phrase, says } from '../spoken.ts';
import { toldByVictim } from './fraud.ts';

const witness = phrase(`
  (mujhe|mujhko|mereko|mala|hume|मुझे|मुझको|मला|आम्हाला) .. (bulata|bulate|bulati|bulaya|bula raha|bolavto|bolavla
    bolavtoy|बुलाता|बुलाते|बुलाती|बुलाया|बोलावतो|बोलावलं|बोलावले)
  is (that|it|this|he|she) (you|your|yours|from you|one of yours)
  (तुमचा|तुमचाच|तुमची|तुमचीच|आपका|आपकी) .. (आहे का|है क्या|का|क्या)|i was asked to|promises me|ठगी (हुई|की)|फसवल*|thagi
  page with your|using your|they (are )?(saying|said|say)
  (cousin|friend|sister|brother|roommate) (gave|paid|lost|sent)|(वो|वे|वह) (बोल|कह) (रहे|रहा)|क्या यह नियम
  wo (bol|keh) rahe|(is|are) (he|she|they|this|it) (with|from) you|your (logo|letterhead)
  look into (it|this)|switched off|kya aap (log|logo)|do you (people |guys |really )?(charge|take|ask)
  aapka (logo|letterhead)|wo log|one of (our|my)
  (friend|sister|junior|juniors|extras?) (says|said|told|paid)|i (already|have) (sent|paid|gave)|should i
  got (a|this) (mail|call|message|letter|sms|link)
  (a|one) (man|guy|woman|caller|person) (called|texted|messaged|is calling)|किसी ने|क्या आप लोग|आपका लोगो|फ़ोन नहीं उठा*
  फोन नहीं उठा*|एक जण|खरं आहे|तुमचा (लोगो|माणूस)|तुम्ही .. (घेता|मागता) का|फोन उचलत नाही
`);
/** Orders to pass the bait on: who relays it is no witness. */
export const relayed = phrase(`
  (have|make|get|let) (the |all |our )?(artists?|talents?|actors?|girls|models|kids|parents|extras|juniors
    candidates) .. (pay|deposit|transfer|send|buy)
  (logo|sab|sabhi|sabko|artists?|talents?|parents|models?|ladki*|ladko|bachcho|candidates?) (ko )?(bol*
    keh*|kah*|bata*)
  (tell|inform|ask|message) .. (parents|girls|talents|newcomers?|kids|freshers)
  (message|tell|ask|inform|broadcast|forward|send|share) (to )?(her|him|them|all|this|everyone|the (girls
    talents|actors|artists|database|group|parents|list)|girls|talents|artists|parents|each|every)
  send this|broadcast|please tell them
  (sabko|unko|parents ko|ladkiyo ko|sab talent ko|usko|artist ko|talents ko) (bol*|bata*|bhej*|forward)
  सबको (बता*|बोल*|भेज*)|उन्हें (बता*|बोल*|कह*)|सर्वांना (सांग*|पाठव*)|त्यांना (सांग*|पाठव*)|मुलींना (सांग*|पाठव*)|पालकांना (सांग*|पाठव*)
`);

/** It is told by whoever it happened to, or by who saw it. */
export const toldOf = (line: string): boolean => says(line, toldByVictim) || says(line, witness);

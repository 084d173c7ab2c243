/** What a stranger threatens the people here with, or wants of their bodies: told by whoever does it, not by whom it was done to. */
const does = [
  /\b(?:i|we)(?:\s+(?:will|shall|am going to|am gonna|gonna|wanna|want to|can)|['’]ll|['’]m going to|m gonna)\s+(?:\S+\s+){0,4}?(?:kill|murder|beat|break|burn|hurt|harm|shoot you|rape|stab|destroy|slap|smash|acid|find you)\b.*\b(?:you|u|your|ur|him|her|them|everyone|office)\b/iu,
  /\b(?:tumhe|tumko|tujhe|tereko|tujhko|aapko|tum sab\w*|tula|tumhala|sabko)\b.*\b(?:maar (?:dunga|dungi|daalunga|dalunga|denge|dalenge)|ja+n se maar\w*|tod dunga|jala dunga|uthwa (?:lunga|dunga)|kaat dunga|dekh (?:lunga|lenge)|chhodunga nahi|nahi chhodunga|khatam kar dunga|thar marin|marun takin|maarun taakin|jiv ghein)/iu,
  /\b(?:haath pair|haddi\w*|ta+ng\w*|ha+th|gardan)\s+(?:tod|kaat)\s*(?:dunga|denge|dungi)\b/iu,
  /(?:तुझे|तुम्हें|आपको|तुला|तुम्हाला|सबको).*(?:मार (?:दूँगा|दूंगा|डालूँगा|डालूंगा|देंगे)|जान से मार|तोड़ दू|जला दू|छोड़ूँगा नहीं|देख लूँगा|ठार मार|मारून टाक|जीव घे|सोडणार नाही)/u,
];
const nude = /\b(?:nudes?|naked|without clothes|topless|bina kapd\w*|nangi|nangi photo\w*)\b|नंगी|न्यूड|बिना कपड़/iu; // prettier-ignore
const wants = /^\s*(?:(?:hi|hello|hey|pls|please|bhai|sir|mujhe|i|me)\s+)*(?:send|share|show|give|forward|want|need|get|bhej\w*|dikha\w*|chahiye)\b|\b(?:bhejo|bhej do|bhejiye|dikhao|dikha do|chahiye|pathva|dakhva)\s*[.!]*\s*$|(?:भेजो|दिखाओ|चाहिए|पाठवा|दाखवा)\s*[.!]*\s*$/iu; // prettier-ignore
/** Somebody else said so: that is a report. */
const reported =
  /\b(?:he|she|they|someone|somebody|director|producer|usne|unhone|wo|woh|sir ne|asked|told|said|saying|says|bola|bole|bol rah\w*|keh\w*|maang\w*|mang\w*|script|scene|dialogue|line|role)\b|उसने|उन्होंने|बोला|कह|माँग|मांग|म्हणाल|त्याने|सीन|डायलॉग/iu;

export const threatens = (text: string): boolean =>
  text.length <= 300 && !reported.test(text) && does.some((one) => one.test(text));

export const wantsNudes = (text: string): boolean =>
  text.length <= 200 && nude.test(text) && wants.test(text) && !reported.test(text);

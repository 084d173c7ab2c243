/** Words of the team that ask for nothing: "hold on, 2 mins" holds nobody, and "no more" under a list is about people. */
const waiting =
  /^\s*(?:ok(?:ay)?[\s,]+)?(?:hold on|hang on|wait|give me|one|just|ek|do|bas|thoda|ruk(?:o|iye)?|थांबा|एक|दो|दोन|रुको|रुकिए|ज़रा|जरा|\d+)?[\s,]*(?:(?:a|an|one|two|just|ek|do|\d+|एक|दो|दोन|please|pls|for|give me|thamba|ruko)[\s,]*)*(?:hold on|hang on|mins?|minutes?|minat|seconds?|secs?|sec|moment|bit|मिनट|मिनिट|मिनिटं|सेकंड|रुको|रुकिए|थांबा)(?:[\s,]*(?:please|pls|ruk(?:o|iye)?|thamb(?:a)?|do|dijiye|दो|दीजिए|रुको|रुकिए|थांबा))*[\s.!]*$/iu;
const noMorePeople =
  /^\s*(?:(?:ok(?:ay)?|thanks?|bas|no)[\s,.]+)*no more(?: (?:please|pls|thanks?|for now|now))?[\s.!]*$/iu;

/** "No more" under a list of people: no stop of messages. */
export const wantsNoMorePeople = (text: string): boolean => noMorePeople.test(text);

export const onlyWaits = (text: string): boolean =>
  text.length <= 40 && (waiting.test(text) || noMorePeople.test(text));

/** Rules for taste: what somebody wants to see and does not, as a standing wish and not of whoever is on the screen just then. */

type Liking = { key: 'prefers' | 'dislikes'; identity: string; value: string; ends?: boolean };

const trimTopic = (text: string) =>
  text
    .replace(/\b(?:pls|please|plz|yaar|ok|only|now|anymore|first|again)\b/gi, '')
    .replace(/[.!,]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Ye ladki", "the third one": somebody on the screen just then, and nobody's taste. */
const pointsAt =
  /^(?:the )?(?:y[eai]h?|wo|woh|vo|is|us|in|un|iss|uss|inki|unki|th?(?:is|at|ese|ose|em)|her|him|he|she|pehl\w*|pahil\w*|dusr\w*|doosr\w*|tees?r\w*|chau?th\w*|first|second|third|fourth|fifth|last|number|no|both|dono|baaki|aur)\b/i;

/** "Don't send me anybody with visible tattoos", "never show me wigs": a standing order, told by what is not to be shown. */
const unwanted = (text: string): RegExpMatchArray | null =>
  text.match(
    /\b(?:don'?t|do not|never|stop) (?:send|show|give|suggest|bring)(?:ing)? (?:me )?(?:any ?(?:body|one|more)? |people |actors? |artists? |profiles? |someone )?(?:(?:with|who (?:has|have|are)|of) )?(?:(?:a|an|any|the) )?([a-z -]{3,40})/i,
  ) ??
  text.match(/^(?:mujhe )?([a-z ]{3,30}?) (?:mat|na) (?:dikha|bhej)\w*/i) ??
  text.match(/^(?:mala )?([a-z ]{3,30}?) (?:naka|nako) (?:dakhav|pathv)\w*/i);

/** "Tattoos are ok now": what was not wanted is welcome again. */
const welcome = (text: string): string | undefined =>
  text.match(
    /^(?:the )?([a-z -]{3,30}?) (?:is|are) (?:ok|okay|fine|allowed|welcome|acceptable|no problem)(?: (?:with me|for me|again))?(?: now| from now)\b/i,
  )?.[1] ??
  text.match(/^(?:ab |aata )([a-z ]{3,30}?) (?:chalega|chalegi|chalenge|chalel|chaltil|theek hai)\b/i)?.[1];

/** "visible tattoos" and "tattoos" are one thing. */
const headOf = (topic: string): string => topic.toLowerCase().split(' ').at(-1) ?? topic;

export function likes({ text }: { text: string }): Liking[] {
  const again = welcome(text);
  if (
    again !== undefined &&
    !pointsAt.test(again) &&
    !/\b(?:lunch|dinner|time|timing|dates?|it|everything|all|i|we|call)\b/i.test(again)
  )
    return [...new Set([trimTopic(again).toLowerCase(), headOf(trimTopic(again))])].map((identity) => ({
      key: 'dislikes',
      identity,
      value: identity,
      ends: true,
    }));
  const no =
    text.match(/^(?:pls |please )?no more ([a-z -]{3,40})/i) ??
    text.match(/\bi (?:really )?(?:don'?t|do not) (?:like|want|do|enjoy) ([a-z -]{3,50})/i) ??
    text.match(/\bi (?:hate|avoid|won'?t do|never do|refuse) ([a-z -]{3,50})/i) ??
    text.match(/^([a-z ]{3,30}?) (?:nahi|nahin) (?:karta|karti|karunga|karungi|karenge|chahiye)\b/i) ??
    unwanted(text);
  if (no) {
    const topic = trimTopic(no[1]!);
    return topic.length > 2 &&
      !pointsAt.test(topic) &&
      topic.split(' ').length <= 6 &&
      !/^(?:it|that|this|them|work|me|main|abhi|what|know|think|have|see|free|any|anything|more|to|messages?|msgs?|texts?|updates?|reminders?|notifications?|calls?|links?|money|your|my|photos?|pics?)\b/i.test(
        topic,
      ) &&
      !/\b(?:work|jobs?|city|here|there)$/i.test(topic)
      ? [{ key: 'dislikes', identity: unwanted(text) ? headOf(topic) : topic.toLowerCase(), value: topic }]
      : [];
  }
  const yes = text.match(
    /\bfor ([a-z ]{3,25}?) (?:always|i always) (?:show|send|give|want|prefer)(?: me)? ([a-z ]{3,40})/i,
  );
  if (yes)
    return [
      {
        key: 'prefers',
        identity: trimTopic(yes[1]!).toLowerCase(),
        value: `${trimTopic(yes[2]!)} for ${trimTopic(yes[1]!)}`,
      },
    ];
  const plain =
    text.match(/\bi (?:always )?(?:prefer|love working with|like) ([a-z -]{4,45})/i) ??
    text.match(/^always (?:show|send|give) (?:me )?([a-z -]{4,40})/i);
  const topic = plain && trimTopic(plain[1]!);
  return topic && !pointsAt.test(topic) && !/^(?:to|it|your|the)\b/i.test(topic)
    ? [{ key: 'prefers', identity: topic.toLowerCase(), value: topic }]
    : [];
}

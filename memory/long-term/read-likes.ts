/** Rules for taste: what somebody wants to see and does not, as a standing wish and not of whoever is on the screen just then. */

type Liking = { key: 'prefers' | 'dislikes'; identity: string; value: string };

const trimTopic = (text: string) =>
  text
    .replace(/\b(?:pls|please|plz|yaar|ok|only|now|anymore|first|again)\b/gi, '')
    .replace(/[.!,]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** "Ye ladki", "the third one": somebody on the screen just then, and nobody's taste. */
const pointsAt =
  /^(?:the )?(?:y[eai]h?|wo|woh|vo|is|us|in|un|iss|uss|inki|unki|th?(?:is|at|ese|ose|em)|her|him|he|she|pehl\w*|pahil\w*|dusr\w*|doosr\w*|tees?r\w*|chau?th\w*|first|second|third|fourth|fifth|last|number|no|both|dono|baaki|aur)\b/i;

export function likes({ text }: { text: string }): Liking[] {
  const no =
    text.match(/^(?:pls |please )?no more ([a-z -]{3,40})/i) ??
    text.match(/\bi (?:really )?(?:don'?t|do not) (?:like|want|do|enjoy) ([a-z -]{3,50})/i) ??
    text.match(/\bi (?:hate|avoid|won'?t do|never do|refuse) ([a-z -]{3,50})/i) ??
    text.match(/^([a-z ]{3,30}?) (?:nahi|nahin) (?:karta|karti|karunga|karungi|karenge|chahiye)\b/i);
  if (no) {
    const topic = trimTopic(no[1]!);
    return topic.length > 2 &&
      !pointsAt.test(topic) &&
      topic.split(' ').length <= 6 &&
      !/^(?:it|that|this|them|work|me|main|abhi|what|know|think|have|see|free|any)\b/i.test(topic) &&
      !/\b(?:work|jobs?|city|here|there)$/i.test(topic)
      ? [{ key: 'dislikes', identity: topic.toLowerCase(), value: topic }]
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

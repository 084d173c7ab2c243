/** The best of many scores, without ordering the rest. */

/** The places of the `count` highest scores, in the order of the places; of equal ones, those that come first. */
export function bestPlaces(scores: Float64Array, count: number): number[] {
  if (scores.length <= count) return Array.from(scores, (_, place) => place);
  const least = scores.slice().sort()[scores.length - count]!;
  const above: number[] = [];
  const equal: number[] = [];
  scores.forEach((score, place) => {
    if (score > least) above.push(place);
    else if (score === least && equal.length < count) equal.push(place);
  });
  return [...above, ...equal.slice(0, count - above.length)].sort((a, b) => a - b);
}

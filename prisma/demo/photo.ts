/** Stand-in photos: a tinted head and shoulders drawn from a seed, so that nobody's face is used. */
import { createRandom } from './random.ts';

/** An SVG document, 480 × 600. The same seed draws the same picture. */
export function demoPhoto(seed: string): string {
  const random = createRandom(`photo ${seed}`);
  const hue = random.int(0, 359);
  const skin = random.pick(['#8d5a3b', '#a9714b', '#c68e63', '#d9a77c', '#71452c', '#b98056']);
  const hair = random.pick(['#16110f', '#2a1c15', '#3b2a20', '#6f6a68', '#b9b4b0']);
  const shirt = `hsl(${(hue + 150) % 360} 38% 42%)`;
  const long = random.chance(0.5);
  const brow = random.int(0, 10);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 600" role="img">',
    `<rect width="480" height="600" fill="hsl(${hue} 32% 84%)"/>`,
    `<circle cx="240" cy="230" r="190" fill="hsl(${hue} 36% 78%)"/>`,
    long ? `<path d="M122 250c0-92 50-150 118-150s118 58 118 150v150H122z" fill="${hair}"/>` : '',
    `<path d="M60 600c0-110 80-168 180-168s180 58 180 168z" fill="${shirt}"/>`,
    `<rect x="200" y="350" width="80" height="110" rx="38" fill="${skin}"/>`,
    `<ellipse cx="240" cy="270" rx="92" ry="${112 + random.int(0, 10)}" fill="${skin}"/>`,
    `<path d="M146 ${252 - brow}c4-86 46-122 94-122s90 36 94 122c-30-44-60-58-94-58s-64 14-94 58z" fill="${hair}"/>`,
    '</svg>',
  ].join('');
}

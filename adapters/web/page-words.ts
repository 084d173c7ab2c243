/** The page's files with the words that it says, which are the desk's: served together, since no page has words of its own. */
import type { FastifyInstance } from 'fastify';
import { offered } from '../../bot/media/types.ts';
import { aroundWords } from '../../bot/proof/around.ts';
import { frameWords } from '../../bot/proof/frame.ts';
import { registerAssets } from './assets.ts';

const made = Object.entries({ words: aroundWords, frame: frameWords, offered });
const module = made.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join('');

export const registerPage = (app: FastifyInstance): void =>
  registerAssets(app, new URL('./page/', import.meta.url), undefined, new Map([['words.js', module]]));

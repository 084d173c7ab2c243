/** Files of a line: photos are shown, sound and films are played, everything else is saved. */
import { sayIn } from './spoken.js';
import { icon, make } from './text.js';

/** A file that was just sent is still on its way into the store. */
const tries = [0, 700, 1_500, 3_000, 6_000];
/** What a browser shows by itself; a drawing that could carry a script is none of it. */
const shown = /^image\/(jpeg|png|gif|webp|avif)$/;

/** @param {number} bytes */
export const sizeOf = (bytes) =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Before the server has them: their names alone. @param {string[]} names */
export function makeNames(names) {
  const list = make('ul', 'files');
  for (const name of names) {
    const item = make('li', 'file');
    item.append(icon('file'), make('span', 'file-name', name));
    list.append(item);
  }
  return list;
}

/**
 * @param {{ kind: string, name: string, mimeType: string }[]} files
 * @param {(index: number) => Promise<Blob>} open
 * @param {string} [language]
 */
export function makeFiles(files, open, language) {
  const say = sayIn(language);
  const list = make('ul', 'files');
  for (const [index, file] of files.entries()) {
    const item = make('li', 'file');
    const get = () => patiently(() => open(index));
    const whole = async () => new Blob([await get()], { type: file.mimeType });
    if (shown.test(file.mimeType)) void showPhoto(item, file, whole, say);
    else if (file.kind === 'audio' || file.kind === 'video') item.append(player(item, file, whole, say));
    else item.append(saver(file, whole, say));
    list.append(item);
  }
  return list;
}

async function patiently(work) {
  for (const [index, ms] of tries.entries()) {
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    try {
      return await work();
    } catch (error) {
      if (index === tries.length - 1) throw error;
    }
  }
  return new Blob();
}

async function showPhoto(item, file, whole, say) {
  item.classList.add('photo');
  const photo = make('img', 'file-photo');
  photo.alt = file.name === 'image' ? say.photo() : say.photoNamed(file.name);
  const waiting = make('span', 'file-wait', `${say.photo()}…`);
  item.append(waiting);
  try {
    photo.src = URL.createObjectURL(await whole());
    await photo.decode();
    waiting.replaceWith(photo);
  } catch {
    waiting.replaceWith(saver(file, whole, say));
  } finally {
    URL.revokeObjectURL(photo.src);
  }
}

function player(item, file, whole, say) {
  const kind = file.kind === 'audio' ? say.voice() : say.film();
  const button = make('button', 'file-open');
  button.type = 'button';
  button.append(
    icon('file'),
    make('span', 'file-name', say.play(file.name === file.kind ? kind : file.name)),
  );
  const play = async () => {
    button.setAttribute('aria-disabled', 'true');
    try {
      const media = make(file.kind, 'file-media');
      media.controls = true;
      media.setAttribute('aria-label', kind);
      media.src = URL.createObjectURL(await whole());
      item.replaceChildren(media);
      media.focus();
      await media.play();
    } catch (error) {
      // The player stands there and waits to be started by hand.
      if (error?.name === 'NotAllowedError') return;
      item.replaceChildren(saver(file, whole, say));
    }
  };
  button.addEventListener('click', () => void play());
  return button;
}

function saver(file, whole, say) {
  const button = make('button', 'file-open');
  button.type = 'button';
  button.setAttribute('aria-label', say.save(file.name));
  button.append(icon('file'), make('span', 'file-name', file.name));
  const save = async () => {
    try {
      const link = make('a');
      link.download = file.name;
      link.href = URL.createObjectURL(await whole());
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    } catch {
      const words = say.gone(file.name);
      button.querySelector('.file-name').textContent = words;
      button.setAttribute('aria-label', words);
    }
  };
  button.addEventListener('click', () => void save());
  return button;
}

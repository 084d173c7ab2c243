/** Sends one file through an upload link, in the reader's language, with its progress. */
import { dress, reader, tell } from '../page/frame.js';
import { offered } from '../page/words.js';

/** What became of it, by the server's word for it. */
const ends = {
  received: tell.uploadReceived,
  closed: tell.uploadClosed,
  'too large': tell.uploadTooLarge,
  refused: tell.fileRefused,
  empty: tell.uploadEmpty,
};
const at = (id) => document.getElementById(id);
const base = location.pathname.replace(/\/+$/, '');
let size = '';

function end(how, done = false) {
  at('status').textContent = (ends[how] ?? tell.uploadFailed)(size);
  if (done) at('form').hidden = true;
}

function send(file) {
  const request = new XMLHttpRequest();
  const { form, progress } = { form: at('form'), progress: at('progress') };
  const over = () => {
    form.removeAttribute('aria-busy');
    at('file').disabled = false;
    progress.hidden = true;
  };
  form.setAttribute('aria-busy', 'true');
  at('file').disabled = true;
  progress.hidden = false;
  at('status').textContent = tell.uploadSending(0);
  let shown = 0;
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    progress.value = total ? loaded / total : 0;
    const percent = Math.floor(progress.value * 100);
    // Read aloud in tens, not in every percent.
    if (percent >= shown + 10) at('status').textContent = tell.uploadSending((shown = percent));
  });
  request.addEventListener('error', () => {
    over();
    end('failed');
  });
  request.addEventListener('load', () => {
    over();
    if (request.status === 201) return end('received', true);
    const { error } = JSON.parse(request.responseText || '{}');
    end(error, error === 'closed');
  });
  request.open('PUT', `${base}/file?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('content-type', file.type || 'application/octet-stream');
  request.send(file);
}

dress();
document.title = tell.uploadTitle();
at('file').accept = offered;

const answer = await fetch(`${base}/state`).catch(() => null);
if (answer?.ok) {
  const { office, limitBytes, until } = await answer.json();
  size = `${Math.floor(limitBytes / 1024 / 1024)} MB`;
  const moment = new Date(until).toLocaleString(reader, { dateStyle: 'medium', timeStyle: 'short' });
  at('office').textContent = office;
  at('hint').textContent = tell.uploadHint(size, moment);
  at('form').hidden = false;
  at('file').addEventListener('change', () => {
    const [file] = at('file').files;
    if (!file) return;
    if (file.size > limitBytes) end('too large');
    else send(file);
  });
} else end(answer ? 'closed' : 'failed', true);

/** Sends one file through an upload link, in the reader's language, with its progress. */
const words = {
  en: {
    title: 'Send your file',
    hint: (size, until) => `One file, up to ${size}. This link works once, until ${until}.`,
    pick: 'Choose a file',
    sending: (percent) => `Sending… ${percent}%`,
    received: 'It has arrived. You can close this page.',
    closed: 'This link does not work any more. Write to the office for a new one.',
    'too large': (size) => `The file is larger than ${size}.`,
    refused: 'That kind of file cannot be taken. Videos, photos, PDFs and sound work.',
    empty: 'The file is empty.',
    failed: 'It did not go through. Please try again.',
  },
  hi: {
    title: 'अपनी फ़ाइल भेजिए',
    hint: (size, until) => `एक फ़ाइल, ${size} तक। यह लिंक एक बार चलेगा, ${until} तक।`,
    pick: 'फ़ाइल चुनिए',
    sending: (percent) => `जा रही है… ${percent}%`,
    received: 'पहुँच गई। यह पेज बंद कर सकते हैं।',
    closed: 'यह लिंक अब नहीं चलेगा। नए के लिए ऑफ़िस को लिखिए।',
    'too large': (size) => `फ़ाइल ${size} से बड़ी है।`,
    refused: 'इस तरह की फ़ाइल नहीं ले सकते। वीडियो, फ़ोटो, PDF और आवाज़ चलती है।',
    empty: 'फ़ाइल ख़ाली है।',
    failed: 'नहीं पहुँची। दोबारा कोशिश कीजिए।',
  },
  mr: {
    title: 'तुमची फाइल पाठवा',
    hint: (size, until) => `एक फाइल, ${size} पर्यंत. ही लिंक एकदाच चालेल, ${until} पर्यंत.`,
    pick: 'फाइल निवडा',
    sending: (percent) => `जात आहे… ${percent}%`,
    received: 'पोहोचली. हे पान बंद करू शकता.',
    closed: 'ही लिंक आता चालत नाही. नवीनसाठी ऑफिसला लिहा.',
    'too large': (size) => `फाइल ${size} पेक्षा मोठी आहे.`,
    refused: 'अशा प्रकारची फाइल घेता येत नाही. व्हिडिओ, फोटो, PDF आणि आवाज चालतात.',
    empty: 'फाइल रिकामी आहे.',
    failed: 'पोहोचली नाही. पुन्हा प्रयत्न करा.',
  },
};

const language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in words) ?? 'en';
const say = words[language];
const at = (id) => document.getElementById(id);
const base = location.pathname.replace(/\/+$/, '');
let size = '';

function tell(key, done = false) {
  const phrase = say[key] ?? say.failed;
  at('status').textContent = typeof phrase === 'function' ? phrase(size) : phrase;
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
  at('status').textContent = say.sending(0);
  let shown = 0;
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    progress.value = total ? loaded / total : 0;
    const percent = Math.floor(progress.value * 100);
    // Read aloud in tens, not in every percent.
    if (percent >= shown + 10) at('status').textContent = say.sending((shown = percent));
  });
  request.addEventListener('error', () => {
    over();
    tell('failed');
  });
  request.addEventListener('load', () => {
    over();
    if (request.status === 201) return tell('received', true);
    const { error } = JSON.parse(request.responseText || '{}');
    tell(error, error === 'closed');
  });
  request.open('PUT', `${base}/file?name=${encodeURIComponent(file.name)}`);
  request.setRequestHeader('content-type', file.type || 'application/octet-stream');
  request.send(file);
}

document.documentElement.lang = language;
at('title').textContent = say.title;
document.title = say.title;
at('pick').textContent = say.pick;

const answer = await fetch(`${base}/state`).catch(() => null);
if (answer?.ok) {
  const { office, limitBytes, until } = await answer.json();
  size = `${Math.floor(limitBytes / 1024 / 1024)} MB`;
  const moment = new Date(until).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  at('office').textContent = office;
  at('hint').textContent = say.hint(size, moment);
  at('form').hidden = false;
  at('file').addEventListener('change', () => {
    const [file] = at('file').files;
    if (!file) return;
    if (file.size > limitBytes) tell('too large');
    else send(file);
  });
} else tell(answer ? 'closed' : 'failed', true);

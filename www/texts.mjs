// The reviewers' sheet: all texts of a language beside English. The texts are written by the build (`www/texts`), filled in as
// a reader sees them; `#de` names the language, `#de/mailbox-full` looks for something in it.

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt-BR', 'ru', 'tr', 'uk', 'vi', 'zh-Hans'];
const RIGHT_TO_LEFT = ['ar'];

const language = document.querySelector('#language');
const search = document.querySelector('#search');
const names = new Intl.DisplayNames('en', { type: 'language' });
const loaded = new Map();

for (const tag of LANGUAGES) language.append(new Option(`${names.of(tag)} (${tag})`, tag));
document.querySelector('#choose').addEventListener('submit', (event) => event.preventDefault());
language.addEventListener('change', choose);
search.addEventListener('input', choose);
addEventListener('hashchange', follow);
follow();

/** Takes language and search from the address. */
function follow() {
  const [tag, words = ''] = decodeURIComponent(location.hash.slice(1)).split('/');
  if (LANGUAGES.includes(tag)) language.value = tag;
  search.value = words;
  show();
}

/** Puts language and search into the address, so that a reviewer can send it on. */
function choose() {
  const words = search.value === '' ? '' : `/${encodeURIComponent(search.value)}`;
  history.replaceState(null, '', `#${language.value}${words}`);
  show();
}

async function show() {
  const tag = language.value;
  const count = document.querySelector('#count');
  let texts;
  try {
    texts = await Promise.all([textsOf('en'), textsOf(tag)]);
  } catch (error) {
    count.textContent = `The texts did not load: ${error.message}`;
    return document.querySelector('#rows').replaceChildren();
  }
  if (tag !== language.value) return;
  const [english, other] = texts;
  const wanted = search.value.toLowerCase();
  const fits = (name) => `${name} ${english[name]} ${other[name]}`.toLowerCase().includes(wanted);
  const found = Object.keys(english).filter(fits);
  document.querySelector('#other').textContent = names.of(tag);
  document
    .querySelector('#rows')
    .replaceChildren(...found.map((name) => row(name, english[name], other[name] ?? [], tag)));
  count.textContent = `${found.length} of ${Object.keys(english).length} texts`;
}

function textsOf(tag) {
  if (!loaded.has(tag)) {
    const load = fetch(new URL(`texts/${tag}.texts.json`, import.meta.url)).then((response) => {
      if (!response.ok) throw new Error(`${tag} is not there (${response.status})`);
      return response.json();
    });
    load.catch(() => loaded.delete(tag));
    loaded.set(tag, load);
  }
  return loaded.get(tag);
}

function row(name, english, other, tag) {
  const line = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.textContent = name;
  line.append(head, cell(english, 'en'), cell(other, tag));
  return line;
}

function cell(texts, tag) {
  const made = document.createElement('td');
  made.lang = tag;
  made.dir = RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr';
  for (const text of texts) made.append(Object.assign(document.createElement('p'), { textContent: text }));
  return made;
}

// The site's own words: those of `src/knowledge/locales/*.ftl` that begin with `site_`, as the build writes them. What a
// language leaves out is said in English, which also stands in the pages themselves.

const FOLDER = '../dist/site/words/';
const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

let english = {};
let words = {};

/** Loads the words of a language; without them the page stays in English. */
export async function loadWords(locale) {
  const load = (tag) => import(`${FOLDER}${tag}.js`).then((module) => module.default).catch(() => ({}));
  if (!english['page.title']) english = await load('en');
  words = locale === 'en' ? english : await load(locale);
}

/** The words for something, with values in the places that they name: `say('many.results', { count: 3 })`. */
export function say(name, values = {}) {
  const text = words[name] ?? english[name] ?? name;
  return text.replace(/\{(\w+)\}/g, (whole, value) => String(values[value] ?? whole));
}

/** Puts the words into the elements of a page that ask for them by `data-say`, and gives it its language. */
export function speak(locale) {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction(locale);
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say);
  for (const element of document.querySelectorAll('[data-label]')) {
    element.setAttribute('aria-label', say(element.dataset.label));
  }
}

/** The direction that a language is written in. */
export function direction(locale) {
  return RIGHT_TO_LEFT.includes(locale.split('-')[0]) ? 'rtl' : 'ltr';
}

/** A language's name in that language. */
export function languageName(locale) {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}

/** The language of the reader, among those that there are; English where there is none. */
export function preferred(locales) {
  for (const wanted of navigator.languages) {
    const parts = wanted.toLowerCase().split('-');
    const fits = locales.filter((tag) => tag.toLowerCase().split('-')[0] === parts[0]);
    const best = fits.find((tag) => tag.toLowerCase() === wanted.toLowerCase()) ?? fits[0];
    if (best) return best;
  }
  return 'en';
}

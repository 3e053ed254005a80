// One classic script with everything inside, for a page that is opened from a file and for old templates: it makes the
// global `plainbounce`, ready at once.
export { addLocale, decode, decodeAll, init, initSync, loadLocale, localePack, locales, reference } from './inline.js';

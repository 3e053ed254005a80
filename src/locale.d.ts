// Types of `plainbounce/locales/*`: the text of a language pack, for `addLocale`.
declare const pack: string;
export default pack;

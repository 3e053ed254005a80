// Node's ES modules: the same instance as `require` gives. It is asked for by `require`: an `import` of a CommonJS file makes Node
// read it for its names first, which costs as much time as all else here.
import { createRequire } from 'node:module';

export const { addLocale, decode, decodeAll, init, initSync, loadLocale, localePack, locales, reference } =
  createRequire(import.meta.url)('./node.cjs');

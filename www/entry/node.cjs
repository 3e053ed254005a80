// Node: the module is read from the file beside this one, and ready on import. This file serves `require`; node.mjs
// takes its functions from here, so that a program has one instance whichever way it imports.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { decode, decodeAll, initSync, locales, reference } = require('./core.js');

initSync(readFileSync(join(__dirname, 'plainbounce.wasm')));

/** Resolves at once: the module is ready on import. */
async function init() {}

module.exports = { decode, decodeAll, init, initSync, locales, reference };

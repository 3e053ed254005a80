// Node: the module is read from the file beside this one, and ready on import; so is a language when it is first asked for.
// This file serves `require`; node.mjs takes its functions from here, so that a program has one instance whichever way
// it imports.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const core = require('./core.js');

const { initSync, localePack, locales } = core;

// From so many inputs on, the module that is compiled for speed has soon caught up with what its own start takes.
const MANY = 256;
// What was added, by tag, for that module.
const packs = new Map();
let fast = null;

initSync(readFileSync(join(__dirname, 'plainbounce.wasm')));

function decode(input, options) {
  speak(options);
  return core.decode(input, options);
}

function decodeAll(inputs, options) {
  speak(options);
  const reader = Array.isArray(inputs) && inputs.length >= MANY ? forMany() : core;
  return reader.decodeAll(inputs, options);
}

function addLocale(pack) {
  const tag = core.addLocale(pack);
  packs.set(tag, pack);
  fast?.addLocale(pack);
  return tag;
}

/** The module for many inputs; where a bundler has left it behind, the one that is there. */
function forMany() {
  if (fast === null) {
    try {
      fast = require('./fast.cjs');
    } catch {
      fast = core;
    }
    for (const pack of packs.values()) fast.addLocale(pack);
  }
  return fast;
}

function reference(options) {
  speak(options);
  return core.reference(options);
}

/** Resolves to the tag of the language that fits best; it is there already. */
async function loadLocale(tag) {
  if (typeof tag !== 'string') throw new TypeError(`loadLocale: tag must be a string, not ${typeof tag}`);
  return speakIn(tag);
}

/** Resolves at once: the module is ready on import. */
async function init() {}

function speak(options) {
  const tag = options?.locale;
  if (typeof tag === 'string') speakIn(tag);
}

function speakIn(tag) {
  const best = core.fitting(tag);
  if (!core.isLoaded(best)) {
    const source = readFileSync(join(__dirname, 'locales', `${best}.js`), 'utf8');
    const literal = source.slice(source.indexOf('"') + 1, source.lastIndexOf('"'));
    addLocale(literal.replace(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped)));
  }
  return best;
}

module.exports = { addLocale, decode, decodeAll, init, initSync, loadLocale, localePack, locales, reference };

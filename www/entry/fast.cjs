// Node: the module that is compiled for speed, with an instance of its own. node.cjs takes it for many inputs.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const core = require('./core.js');

core.initSync(readFileSync(join(__dirname, 'plainbounce-fast.wasm')));

module.exports = { addLocale: core.addLocale, decodeAll: core.decodeAll };

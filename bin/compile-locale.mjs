// Makes a language pack of a Fluent file, with the same reader that the package was built with (locale-compiler.wasm).
import { readFile } from 'node:fs/promises';
import { messageNames, packFrom } from '../dist/overrides.node.mjs';

/** Resolves to the text of the pack, and what is wrong in the file: then the pack is null. */
export async function compileLocale(tag, source, base) {
  const lines = (await compile(messageNames.join('\n'), source)).split('\n').filter((line) => line !== '');
  const pairs = lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]);
  const problems = pairs.filter(([name]) => name === 'error').map(([, why]) => why);
  return { pack: problems.length > 0 ? null : await packFrom(tag, pairs, base), problems };
}

async function compile(names, source) {
  const bytes = await readFile(new URL('../dist/locale-compiler.wasm', import.meta.url));
  const { instance } = await WebAssembly.instantiate(bytes);
  const { allocate, compile, memory } = instance.exports;
  const input = Buffer.concat([Buffer.from(`${names}\0`), source]);
  const at = allocate(input.length);
  Buffer.from(memory.buffer).set(input, at);
  const answer = compile(at, input.length);
  const view = Buffer.from(memory.buffer);
  const length = view.readUInt32LE(answer);
  return view.toString('utf8', answer + 4, answer + 4 + length);
}

// A link that carries a text behind its `#`, where no server gets to see it. What a link holds was made by anybody, so it
// is read as carefully as a paste.

const PREFIX = 'text=';
// Mail programs and chats cut longer links.
const LONGEST = 8000;
// A link of that length holds no longer text; more is an attempt to fill the memory.
const MOST_TEXT = 1 << 20;

/** The fragment for a text, or null when it becomes too long. */
export async function fragmentOf(text) {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(text));
  const base64 = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  const fragment = PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
  return fragment.length <= LONGEST ? fragment : null;
}

/** The text of a fragment, or null when it holds none. */
export async function textOf(fragment) {
  if (!fragment.startsWith(PREFIX) || fragment.length > LONGEST) return null;
  try {
    const base64 = fragment.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/');
    const packed = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bytes = await through(new DecompressionStream('deflate-raw'), packed);
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

async function through(stream, bytes) {
  const parts = [];
  let length = 0;
  for await (const part of chunks(new Blob([bytes]).stream().pipeThrough(stream))) {
    length += part.length;
    if (length > MOST_TEXT) throw new RangeError('the text of the link is too long');
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function* chunks(stream) {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

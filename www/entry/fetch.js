// Gets the module from wherever a page has it, and says in plain words why not.

import { isModule } from './core.js';

/** The WebAssembly.Module of a URL, a Request, a Response, bytes or a WebAssembly.Module. */
export async function moduleFrom(given) {
  if (isModule(given)) return given;
  if (given instanceof ArrayBuffer || ArrayBuffer.isView(given)) return compile(given, 'the given bytes');
  if (given instanceof Response) return read(given, given.url || 'the given Response');
  if (typeof given === 'string' || given instanceof URL || given instanceof Request) return fetched(given);
  throw new TypeError(
    `init: source must be a URL, Request, Response, bytes or WebAssembly.Module, not ${typeof given}`,
  );
}

async function fetched(address) {
  const url = String(address instanceof Request ? address.url : address);
  let response;
  try {
    response = await fetch(address);
  } catch (cause) {
    throw refusal(url, "it could not be fetched: no connection, or the page's connect-src does not allow it", cause);
  }
  return read(response, url);
}

async function read(response, url) {
  if (!response.ok) throw refusal(url, `the server answered ${response.status} ${response.statusText}`.trim());
  let bytes;
  try {
    bytes = await response.arrayBuffer();
  } catch (cause) {
    throw refusal(url, 'the connection broke off', cause);
  }
  return compile(bytes, url, response.headers.get('content-type'));
}

async function compile(bytes, url, type) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (cause) {
    if (blockedByPolicy(cause)) {
      throw refusal(url, "the page's Content-Security-Policy needs 'wasm-unsafe-eval' in script-src", cause);
    }
    const found = type ? `the server sent "${type}", which is no WebAssembly` : 'these bytes are no WebAssembly';
    throw refusal(url, found, cause);
  }
}

// Chromium and Firefox name the policy or the keyword in the message; an error of the bytes names neither.
function blockedByPolicy(error) {
  return /content.security.policy|unsafe-eval|\bCSP\b/i.test(String(error?.message));
}

function refusal(url, why, cause) {
  return new Error(`plainbounce: ${url} did not load: ${why}.`, { cause });
}

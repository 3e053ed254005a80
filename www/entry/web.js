// Browsers and their bundlers: `init()` fetches the module that lies beside this file.
import { addLocale, decode, decodeAll, initSync, load, loadLocale, localePack, locales, reference } from './core.js';

export { addLocale, decode, decodeAll, initSync, loadLocale, localePack, locales, reference };

/**
 * Loads the module, once. `source` may be a URL, a Request, a Response, bytes, a WebAssembly.Module or a promise of one;
 * without it the file beside this one is fetched. After a failure it can be called again.
 */
export function init(source) {
  return load(() => moduleFrom(source));
}

async function moduleFrom(source) {
  const given = (await source) ?? new URL('./plainbounce.wasm', import.meta.url);
  if (given instanceof WebAssembly.Module) return given;
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

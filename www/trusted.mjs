// The addresses of scripts that the pages start beside themselves. Their policy lets no other ones through.

const SCRIPTS = ['sw.js', 'many-worker.mjs'];

const policy = globalThis.trustedTypes?.createPolicy('plainbounce-site', {
  createScriptURL(name) {
    if (SCRIPTS.includes(name)) return name;
    throw new TypeError(`${name} is no script of this site`);
  },
});

export function scriptAddress(name) {
  return policy ? policy.createScriptURL(name) : name;
}

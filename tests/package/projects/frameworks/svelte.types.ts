// Compiled, never run: the element among those that markup knows.
import type {} from 'plainbounce/element/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const attributes: SvelteHTMLElements['plain-bounce'] = {
  audience: 'admin',
  redact: true,
  class: 'bounce',
  ondecoded: ({ detail }) => detail.decoding.findings.length,
};

// <plain-bounce> in the markup of Svelte 5: `import type {} from 'plainbounce/element/svelte'`.
import type { HTMLAttributes } from 'svelte/elements';
import type { PlainBounceAttributes, PlainBounceElement, PlainBounceEventMap } from './element.js';

type Properties = Omit<PlainBounceAttributes, 'value' | 'src'> & {
  value?: PlainBounceElement['value'];
  src?: PlainBounceElement['src'];
  ondecoded?: (event: PlainBounceEventMap['decoded']) => void;
  oncopied?: (event: PlainBounceEventMap['copied']) => void;
  onerror?: (event: PlainBounceEventMap['error']) => void;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'plain-bounce': Omit<HTMLAttributes<PlainBounceElement>, keyof Properties> & Properties;
  }
}

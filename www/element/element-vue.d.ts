// <plain-bounce> in the templates of Vue 3: `import type {} from 'plainbounce/element/vue'`.
import type { DefineComponent } from 'vue';
import type { PlainBounceAttributes, PlainBounceElement, PlainBounceEventMap } from './element.js';

type Properties = Omit<PlainBounceAttributes, 'value' | 'src'> & {
  value?: PlainBounceElement['value'];
  src?: PlainBounceElement['src'];
  onDecoded?: (event: PlainBounceEventMap['decoded']) => void;
  onCopied?: (event: PlainBounceEventMap['copied']) => void;
  onError?: (event: PlainBounceEventMap['error']) => void;
};

declare module 'vue' {
  interface GlobalComponents {
    'plain-bounce': DefineComponent<Properties>;
  }
}

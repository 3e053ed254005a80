// <plain-bounce> in JSX of React 19 or newer, which sets properties and takes events as `ondecoded`:
// `import type {} from 'plainbounce/element/react'`.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PlainBounceAttributes, PlainBounceElement, PlainBounceEventMap } from './element.js';

type Properties = Omit<PlainBounceAttributes, 'value' | 'src'> & {
  value?: PlainBounceElement['value'];
  src?: PlainBounceElement['src'];
  ondecoded?: (event: PlainBounceEventMap['decoded']) => void;
  oncopied?: (event: PlainBounceEventMap['copied']) => void;
  onerror?: (event: PlainBounceEventMap['error']) => void;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'plain-bounce': Omit<
        DetailedHTMLProps<HTMLAttributes<PlainBounceElement>, PlainBounceElement>,
        keyof Properties
      > &
        Properties;
    }
  }
}

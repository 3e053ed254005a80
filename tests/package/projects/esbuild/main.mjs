// esbuild copies no file that `new URL` names: the modules are imported with the loader "file".
import withElement from 'plainbounce/plainbounce-element.wasm';
import address from 'plainbounce/plainbounce.wasm';
import { answer } from './page.mjs';

answer({
  plainbounce: new URL(address, import.meta.url),
  'plainbounce/element/define': new URL(withElement, import.meta.url),
});

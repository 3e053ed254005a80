// esbuild copies no file that `new URL` names: the module is imported with the loader "file".
import address from 'plainbounce/plainbounce.wasm';
import { answer } from './page.mjs';

answer(new URL(address, import.meta.url));

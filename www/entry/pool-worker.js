// A worker of the pool in a browser. The first message is the module.
import { answer, begin } from './pool-answers.js';

onmessage = ({ data: module }) => {
  begin(module);
  onmessage = ({ data: piece }) => postMessage(answer(piece));
};

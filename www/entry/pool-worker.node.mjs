// A worker of the pool in Node.
import { parentPort, workerData as module } from 'node:worker_threads';
import { answer, begin } from './pool-answers.js';

begin(module);
parentPort.on('message', (piece) => parentPort.postMessage(answer(piece)));

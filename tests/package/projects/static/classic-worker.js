// A Web Worker that is a classic script.
importScripts('node_modules/plainbounce/dist/plainbounce.iife.js', 'conformance.iife.js');
conformance.conform(plainbounce, conformance.cases).then((answers) => postMessage(JSON.stringify(answers)));

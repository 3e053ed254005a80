// A Web Worker that is a classic script.
importScripts('node_modules/plainbounce/dist/plainbounce.iife.js', 'conformance.iife.js');
postMessage(JSON.stringify(conformance.conform(plainbounce, conformance.cases)));

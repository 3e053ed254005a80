// A service worker that is a classic script, as Firefox wants it.
importScripts('node_modules/plainbounce/dist/plainbounce.iife.js', 'conformance.iife.js');
addEventListener('message', (event) => {
  event.source.postMessage(JSON.stringify(conformance.conform(plainbounce, conformance.cases)));
});

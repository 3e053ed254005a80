// A service worker that is a classic script, as Firefox wants it.
importScripts('node_modules/plainbounce/dist/plainbounce.iife.js', 'conformance.iife.js');
addEventListener('message', (event) => {
  const answered = conformance.conform(plainbounce, conformance.cases);
  event.waitUntil(answered.then((answers) => event.source.postMessage(JSON.stringify(answers))));
});

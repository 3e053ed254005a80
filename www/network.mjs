// Tells what the page has asked of the network since it was ready, as the browser itself counts it, and keeps the site for
// times without a connection.

import { scriptAddress } from './trusted.mjs';
import { say } from './words.mjs';

let requests = 0;
let isCounting = false;

/** Shows in an element what was asked from now on. */
export function watchNetwork(element) {
  const show = () => {
    const counted = requests === 0 ? say('network.none') : say('network.some', { count: requests });
    const offline = navigator.onLine
      ? navigator.serviceWorker?.controller
        ? say('network.offline')
        : ''
      : say('network.away');
    element.textContent = `${counted} ${offline}`.trim();
  };
  if (!isCounting) {
    isCounting = true;
    new PerformanceObserver((list) => {
      requests += list.getEntries().length;
      show();
    }).observe({ type: 'resource' });
    addEventListener('online', show);
    addEventListener('offline', show);
    navigator.serviceWorker?.addEventListener('controllerchange', show);
  }
  show();
}

/** Lets a service worker keep the files of the site; without one the page works all the same. */
export function keepOffline() {
  navigator.serviceWorker?.register(scriptAddress('sw.js')).catch(() => {});
}

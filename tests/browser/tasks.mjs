// How long the thread of a page works at one piece.
import { expect } from '@playwright/test';

/** Milliseconds from which on a task is called long: https://www.w3.org/TR/longtasks-1/. */
export const LONGEST = 50;

/**
 * The longest that the page's own thread works at one piece in `deed`, in milliseconds: the time that the thread itself
 * used, for on a busy machine a clock counts the work of others as well.
 */
export async function longest(browser, page, deed) {
  const categories = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'];
  await browser.startTracing(page, { categories });
  await deed();
  const { traceEvents } = JSON.parse(String(await browser.stopTracing()));
  const place = ({ pid, tid }) => `${pid}/${tid}`;
  const named = traceEvents.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const mains = new Set(named.map(place));
  const tasks = traceEvents.filter((event) => mains.has(place(event)) && event.name.endsWith('RunTask') && event.tdur);
  expect(tasks.length).toBeGreaterThan(0);
  return Math.max(...tasks.map(({ tdur }) => tdur)) / 1000;
}

// Makes DOM nodes. Text goes in as text nodes only, so nothing that is pasted can become markup, and the page works
// under `require-trusted-types-for 'script'` without a policy.

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and children. A child is a node or a text; null, undefined and false are left out. */
export function h(name, attributes, ...children) {
  return fill(document.createElement(name), attributes, children);
}

/** The same for a part of a picture. */
export function svg(name, attributes, ...children) {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') element.addEventListener(name, value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** Words that are heard and not seen. */
export function spoken(text) {
  return h('span', { class: 'spoken' }, text);
}

/** A picture that stands beside words and says nothing that they do not say. */
export function icon(name) {
  return svg(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' },
    ICONS[name].map((d) => svg('path', { d })),
  );
}

// Lines of 2 on a grid of 24, drawn for this page.
const ICONS = {
  failed: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M9 9l6 6', 'M15 9l-6 6'],
  delayed: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 7.5V12l3 2'],
  done: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M8 12.5l2.8 2.8L16 9.5'],
  relayed: ['M4 12h15', 'M14 6.5l5.5 5.5l-5.5 5.5'],
  progress: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M8 12h.01', 'M12 12h.01', 'M16 12h.01'],
  note: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M12 11v5', 'M12 8h.01'],
  unknown: [
    'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18',
    'M9.6 9.6a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.2.9-1.2 1.8',
    'M12 16.6h.01',
  ],
  person: ['M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8', 'M4.5 20.5c.8-3.8 3.8-5.5 7.5-5.5s6.7 1.7 7.5 5.5'],
  server: [
    'M5 4h14a1 1 0 0 1 1 1v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1',
    'M5 14h14a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1',
    'M8 7.5h.01',
    'M8 17h.01',
  ],
  mailbox: ['M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1', 'M3.5 7l8.5 6.5L20.5 7'],
  again: ['M20 11a8 8 0 1 0-1.5 5.5', 'M20 5v6h-6'],
  gauge: ['M4 17a9 9 0 1 1 16 0', 'M12 15l4-5'],
  avoid: ['M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18', 'M6 6l12 12'],
  copy: ['M9 8h9a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1', 'M5 15V5a1 1 0 0 1 1-1h9'],
  file: ['M6 3h8l5 5v12a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1', 'M14 3v5h5'],
  warning: ['M12 4l9 16H3z', 'M12 10v4', 'M12 17h.01'],
};

// Registers <plain-bounce>. Importing this on a server does nothing.
import { PlainBounceElement } from './element.js';

PlainBounceElement.define();

export * from './element.js';

// The worker of one long answer: decodes it with an instance of its own, and draws on a page that is none. What it has drawn
// goes to element-far.js as names, attributes and texts.
import { Answer, addLocale, imports, take } from './glue.js';

let answer;

const deeds = {
  decode(module, pack, given) {
    take(new WebAssembly.Instance(module, imports()));
    addLocale(pack);
    answer = new Answer(...given);
  },
  draw(part, card) {
    const box = new Drawn();
    answer.draw(box, part, card);
    return box.inside;
  },
  words: (what, card) => answer.words(what, card),
  decoding: () => answer.decoding(),
};

onmessage = ({ data: [asked, deed, ...given] }) => {
  try {
    postMessage([asked, deeds[deed](...given)]);
  } catch (error) {
    postMessage([asked, null, error]);
  }
};

// What src/widget/canvas.rs asks of a page.
const page = {
  createElementNS: (space, name) => new Drawn(name),
};

class Drawn {
  ownerDocument = page;
  attributes = [];
  inside = [];

  constructor(name) {
    this.drawn = [name, this.attributes, this.inside];
  }

  setAttribute(name, value) {
    this.attributes.push([name, value]);
  }

  append(child) {
    this.inside.push(child.drawn ?? child);
  }
}

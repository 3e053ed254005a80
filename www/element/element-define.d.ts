// The types of `plainbounce/element/define`: importing it registers <plain-bounce>.
export * from './element.js';

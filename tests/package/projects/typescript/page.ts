// A page with the classic script: its global has the types of the package. Compiled, never run.
/// <reference types="plainbounce/plainbounce.iife.js" />
const headline: string | undefined = plainbounce.decode('550').findings[0]?.explanation.headline;
document.title = headline ?? plainbounce.locales().join();

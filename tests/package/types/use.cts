// Compiled, never run: the package as CommonJS has it.
import plainbounce = require('plainbounce');

const answer: plainbounce.Decoding = plainbounce.decode('550 5.1.1 User unknown');
export const code: number | null | undefined = answer.findings[0]?.code;

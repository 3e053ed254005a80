// Types of `plainbounce/format`.
import type { Decoding } from 'plainbounce';

export interface FormatOptions {
  note?: boolean; // the note for the administrator too; false by default
}

/** An answer as plain text: headline, what happened, steps, what not to do, retry, links. */
export function toText(decoding: Pick<Decoding, 'findings' | 'warnings'>, options?: FormatOptions): string;
/** The same as Markdown (CommonMark); what comes from a mail is escaped. */
export function toMarkdown(decoding: Pick<Decoding, 'findings' | 'warnings'>, options?: FormatOptions): string;
/** The same as HTML: sections, headings, lists and links, all text escaped, without style. */
export function toHtml(decoding: Pick<Decoding, 'findings' | 'warnings'>, options?: FormatOptions): string;

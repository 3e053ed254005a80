// Takes in what a reader drops, opens or pastes: files as bytes, and the text of what is pasted with a format.

/** The most that is read of one file on the page itself; longer ones are read in pieces, many at once. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** The bytes of a file, and whether it was longer than is read. Throws what the browser throws for an unreadable file. */
export async function bytesOf(file) {
  const part = file.slice(0, MOST_BYTES);
  return { bytes: new Uint8Array(await part.arrayBuffer()), cut: file.size > MOST_BYTES };
}

/** Calls `take(files)` for the files that are dropped anywhere on `area`; `mark(true)` while some hover. */
export function takeDrops(area, take, mark) {
  let depth = 0;
  const holdsFile = (event) => [...(event.dataTransfer?.types ?? [])].includes('Files');
  area.addEventListener('dragenter', (event) => {
    if (!holdsFile(event)) return;
    depth += 1;
    mark(true);
  });
  area.addEventListener('dragleave', (event) => {
    if (!holdsFile(event)) return;
    depth = Math.max(0, depth - 1);
    if (depth === 0) mark(false);
  });
  area.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  area.addEventListener('drop', (event) => {
    depth = 0;
    mark(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length === 0) return;
    event.preventDefault();
    take(files);
  });
}

/** What was pasted: its plain text, or its markup where a program gives nothing else. The module undoes the markup. */
export function pastedText(clipboardData) {
  return clipboardData?.getData('text/plain') || clipboardData?.getData('text/html') || '';
}

/** A text as it is shown in a box. Bytes that are no UTF-8 show as U+FFFD. */
export function text(source) {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/** A size in words: "3.2 KB". */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

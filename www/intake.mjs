// Takes in what a reader drops, opens or pastes as a file: bytes, as they are.

/** The most that is read of a file, so that an archive opened by mistake does not stop the page. */
export const MOST_BYTES = 32 * 1024 * 1024;

/** The bytes of a file, and whether it was longer than is read. Throws what the browser throws for an unreadable file. */
export async function bytesOf(file) {
  const part = file.slice(0, MOST_BYTES);
  return { bytes: new Uint8Array(await part.arrayBuffer()), cut: file.size > MOST_BYTES };
}

/** Calls `take(file)` for the first file that is dropped anywhere on `area`; `mark(true)` while one hovers. */
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
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}

/** A size in words: "3.2 KB". */
export function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1000).toFixed(1)} KB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

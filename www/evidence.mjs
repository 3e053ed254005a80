// Turns spans of the input into pieces that can be shown one after another. Spans may overlap, touch, repeat and come
// in any order; every piece knows all that it tells. No DOM here.

/**
 * Splits an input at its evidence.
 *
 * `source` is what was decoded: a string with spans in UTF-16 code units, or bytes with spans in bytes. Joined, the
 * texts of the pieces are the whole input. Spans out of range are cut to it; empty ones are left out.
 */
export function pieces(source, evidence) {
  const length = source.length;
  const edges = [];
  for (const { start, end, tells } of evidence) {
    const from = clamp(start, length);
    const to = clamp(end, length);
    if (from < to) edges.push({ at: from, tells, change: 1 }, { at: to, tells, change: -1 });
  }
  edges.sort((a, b) => a.at - b.at);

  const open = new Map();
  const result = [];
  let position = 0;
  for (const { at, tells, change } of edges) {
    if (at > position) {
      result.push(piece(source, position, at, open));
      position = at;
    }
    open.set(tells, (open.get(tells) ?? 0) + change);
  }
  if (position < length) result.push(piece(source, position, length, open));
  return joined(result);
}

function clamp(offset, length) {
  return Math.min(Math.max(Math.trunc(offset) || 0, 0), length);
}

function piece(source, start, end, open) {
  const tells = [...open]
    .filter(([, count]) => count > 0)
    .map(([name]) => name)
    .sort();
  return { text: text(source.slice(start, end)), tells };
}

/** Neighbours that tell the same are one piece: a span given twice, or two that touch, are read out once. */
function joined(list) {
  const result = [];
  for (const next of list) {
    const last = result.at(-1);
    if (last && last.tells.join() === next.tells.join()) last.text += next.text;
    else result.push(next);
  }
  return result;
}

/** The input as text. Bytes that are no UTF-8 show as U+FFFD. */
export function text(source) {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/**
 * The same pieces with the long stretches between them cut down to `lines` lines on each side, for inputs too long to
 * be shown whole. What was left out is a piece with `skipped`: its number of lines.
 */
export function excerpt(list, lines) {
  return list.flatMap((piece, index) => {
    if (piece.tells.length > 0) return [{ ...piece, text: shortened(piece.text) }];
    const rows = (index === list.length - 1 ? piece.text.replace(/\n$/, '') : piece.text).split('\n');
    const before = index > 0 ? lines : 0;
    const after = index < list.length - 1 ? lines : 0;
    // A stretch in the middle has a rest of a line at each end that belongs to the marked words.
    const head = Math.min(before + (before > 0), rows.length);
    const tail = Math.min(after + (after > 0), rows.length);
    const skipped = rows.length - head - tail;
    if (skipped < 2) return [{ ...piece, text: shortened(piece.text) }];
    return [
      ...(head > 0 ? [{ text: shortened(`${rows.slice(0, head).join('\n')}\n`), tells: [] }] : []),
      { text: '', tells: [], skipped },
      ...(tail > 0 ? [{ text: shortened(`\n${rows.slice(-tail).join('\n')}`), tells: [] }] : []),
    ];
  });
}

const LONGEST = 4000;

/** A text with its middle left out where it is too long to show: one line can be as long as the whole input. */
export function shortened(text) {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}

// Results as files to save: CSV for tables, JSON for programs. No DOM here.

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front, for what it says
 * was written by a stranger's mail server.
 */
export function csv(rows) {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
  return lines.map((line) => line.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(value) {
  const text = harmless(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text) {
  return /^[\s\0]*[=+\-@\t\r|%]/.test(text) ? `'${text}` : text;
}

export function json(sums, rows) {
  return `${JSON.stringify({ sums, results: rows }, null, 2)}\n`;
}

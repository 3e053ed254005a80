// A ZIP archive of a folder: the same files give the same bytes, whenever they were written.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

// 1 January 1980, the first day that the format knows.
const DAY = 0x0021;
const UTF8 = 0x0800;
const DEFLATED = 8;

/** The archive of all files below `folder`, in the order of their names. */
export function zip(folder) {
  const names = readdirSync(folder, { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
  const files = [];
  const directory = [];
  let offset = 0;
  for (const name of names) {
    const bytes = readFileSync(join(folder, name));
    const packed = deflateRawSync(bytes, { level: 9 });
    const title = Buffer.from(name);
    const about = numbers([20, 2], [UTF8, 2], [DEFLATED, 2], [0, 2], [DAY, 2], [crc32(bytes), 4]);
    const sizes = numbers([packed.length, 4], [bytes.length, 4], [title.length, 2], [0, 2]);
    files.push(Buffer.from('PK\x03\x04', 'latin1'), about, sizes, title, packed);
    const place = numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]);
    directory.push(Buffer.from('PK\x01\x02', 'latin1'), numbers([20, 2]), about, sizes, place, title);
    offset += 30 + title.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const counts = numbers([0, 2], [0, 2], [names.length, 2], [names.length, 2], [list.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...files, list, Buffer.from('PK\x05\x06', 'latin1'), counts]);
}

/** Numbers in little-endian order, each in as many bytes as it says. */
function numbers(...pairs) {
  return Buffer.concat(
    pairs.map(([value, size]) => {
      const bytes = Buffer.alloc(size);
      bytes.writeUIntLE(value, 0, size);
      return bytes;
    }),
  );
}

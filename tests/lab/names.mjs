// The lab's DNS: answers for the names of the scenarios and for nothing else (RFC 1035 §4).
import { createSocket } from 'node:dgram';
import { READER, REPORTER } from './replies.mjs';

const A = 1;
const PTR = 12;
const MX = 15;
const NAME_ERROR = 3;

/** Answers on 127.0.0.1:53. */
export function answerNames(scenarios) {
  const zone = new Map([
    [REPORTER, { a: '127.0.0.1' }],
    ['example.com', { mx: READER.host }],
    ['example.org', {}],
    ['example.net', {}],
  ]);
  const place = (host, ip) => {
    zone.set(host, { a: ip });
    zone.set(`${ip.split('.').reverse().join('.')}.in-addr.arpa`, { ptr: host });
  };
  place(READER.host, READER.ip);
  for (const { domain, host, ip, fault } of scenarios) {
    if (fault === 'no-domain') continue;
    zone.set(domain, { mx: fault === 'null-mx' ? '' : host });
    if (fault !== 'null-mx') place(host, ip);
  }
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => socket.send(answer(zone, query), from.port, from.address));
  return new Promise((resolve) => socket.bind(53, '127.0.0.1', () => resolve(socket)));
}

function answer(zone, query) {
  const labels = [];
  let at = 12;
  while (query[at] > 0) {
    labels.push(query.toString('latin1', at + 1, at + 1 + query[at]));
    at += query[at] + 1;
  }
  const type = query.readUInt16BE(at + 1);
  const record = zone.get(labels.join('.').toLowerCase());
  const data = record && dataOf(record, type);
  const head = Buffer.alloc(12);
  query.copy(head, 0, 0, 2);
  head.writeUInt16BE(0x8580 | (record ? 0 : NAME_ERROR), 2);
  head.writeUInt16BE(1, 4);
  head.writeUInt16BE(data ? 1 : 0, 6);
  const parts = [head, query.subarray(12, at + 5)];
  if (data) {
    // The name is that of the question, which begins at byte 12; the answer holds for a minute.
    const rest = Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, 0]);
    rest.writeUInt16BE(data.length, 10);
    parts.push(rest, data);
  }
  return Buffer.concat(parts);
}

function dataOf(record, type) {
  if (type === A && record.a) return Buffer.from(record.a.split('.').map(Number));
  if (type === PTR && record.ptr) return name(record.ptr);
  // RFC 7505: the null MX has preference 0 and the root for a name.
  if (type === MX && record.mx !== undefined)
    return Buffer.concat([Buffer.from([0, record.mx ? 10 : 0]), name(record.mx)]);
  return null;
}

function name(text) {
  const labels = text.split('.').filter(Boolean);
  return Buffer.concat([
    ...labels.map((label) => Buffer.from(`${String.fromCharCode(label.length)}${label}`, 'latin1')),
    Buffer.from([0]),
  ]);
}

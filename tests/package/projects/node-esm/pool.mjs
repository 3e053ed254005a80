// Prints what the pool answers to the texts, in German.
import { createPool } from 'plainbounce/pool';
import { cases } from './cases.mjs';

const texts = cases.map(({ text }) => text).filter((text) => typeof text === 'string');
const pool = await createPool({ size: 2 });
process.stdout.write(JSON.stringify(await pool.decodeAll(texts, { locale: 'de' })));

// At the edge: the module comes compiled, ready on import.
import * as api from 'plainbounce';
import { cases } from '../../cases.mjs';
import { conform } from '../../conformance.mjs';

export const runtime = 'edge';
export const dynamic = 'force-dynamic';

export async function GET() {
  return Response.json(await conform(api, cases));
}

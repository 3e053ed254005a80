// On the server: the package of Node, ready on import.
import * as api from 'plainbounce';
import { cases } from '../../cases.mjs';
import { conform } from '../../conformance.mjs';

export const dynamic = 'force-dynamic';

export async function GET() {
  return Response.json(await conform(api, cases));
}

// `npm start`: builds the package and shows the demo. The port is PORT or 8080, or the next that is free.
import { build } from './build.mjs';
import { say, Unmet } from './needs.mjs';
import { serve } from './server.mjs';

try {
  build();
  const port = await serve(Number(process.env.PORT ?? 8080));
  say(`The demo is at http://localhost:${port}/ (Ctrl-C ends it)`);
} catch (error) {
  if (!(error instanceof Unmet)) throw error;
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

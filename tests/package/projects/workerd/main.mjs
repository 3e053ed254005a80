// Runs the named worker in workerd and prints what it answers.
import { Miniflare } from 'miniflare';

const worker = new Miniflare({
  modules: true,
  modulesRoot: 'site',
  scriptPath: `site/${process.argv[2]}`,
  modulesRules: [{ type: 'CompiledWasm', include: ['**/*.wasm'] }],
  compatibilityDate: '2026-01-01',
});
const response = await worker.dispatchFetch('http://localhost/');
process.stdout.write(await response.text());
await worker.dispose();

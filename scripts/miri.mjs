// `npm run miri`: native tests in Miri, which finds what no compiler refuses: reads outside of memory, overflows, leaks. It is a hundred
// times slower, so the tests that it runs are those that take no large inputs; `npm run miri -- FILTER` runs others.
import { needNightly, needRust, run } from './needs.mjs';

// Those of the parts that everything goes through, and those with `unsafe`.
const CHOSEN = ['input::text', 'input::secret', 'input::scan', 'input::clean::', 'letters', 'c_abi', 'json'];

needRust();
needNightly('Miri is a part of it');
run('rustup', ['component', 'add', '--toolchain', 'nightly', 'miri', 'rust-src']);
// Our own tables are read from the program; nothing else of the machine is needed.
const env = { ...process.env, MIRIFLAGS: '-Zmiri-disable-isolation' };
const filters = process.argv.slice(2);
// One test of the cleaner looks at what long texts cost.
const tests = filters.length > 0 ? filters : [...CHOSEN, '--skip', 'hostile_text'];
run('cargo', ['+nightly', 'miri', 'test', '--lib', '--features', 'c-abi', '--', ...tests], { env });

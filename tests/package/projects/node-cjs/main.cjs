// Prints what the named entry answers. The package is taken by `require`, the cases are ES modules.
const api = require(process.argv[2]);

Promise.all([import('./cases.mjs'), import('./conformance.mjs')]).then(async ([{ cases }, { conform }]) => {
  process.stdout.write(JSON.stringify(await conform(api, cases)));
});

export default { build: { outDir: 'site' }, logLevel: 'warn' };

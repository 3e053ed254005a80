export default {
  mode: 'production',
  entry: './main.mjs',
  output: { path: import.meta.dirname + '/site', filename: 'main.js' },
  performance: { hints: false },
};

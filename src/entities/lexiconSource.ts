// Where the lexicon comes from: built from its terms here; esbuild.mjs puts a module in this one's place that
// reads an image made at build time, so that what ships starts without building (bench: 40 ms a start).
export { buildLexicon as loadLexicon } from './lexiconBuild.ts';

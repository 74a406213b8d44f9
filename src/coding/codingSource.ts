// Where the tables come from: built from the codes and synonyms here; esbuild.mjs puts a module in this one's place
// that reads an image made at build time, so that what ships starts without building.
export { buildCodingTables as loadCodingTables } from './codingBuild.ts';

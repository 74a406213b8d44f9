import path from 'node:path';

/** Language models that come with Attending, by name. */
export const SHIPPED_MODELS: readonly string[] = ['notes-lm'];

/** The folder of the models that ship: beside `dist/`, or in the source tree for tests and scripts. */
export function shippedModelsFolder(): string {
  const root = process.env['ATTENDING_ROOT'];
  if (root !== undefined) return path.join(root, 'models');
  // The bundles are CommonJS; an ES module has no such name.
  if (typeof __dirname === 'string') return path.join(__dirname, '..', 'models');
  return path.resolve('models');
}

import path from 'node:path';

/** What transformers.js imports for pictures and for browsers; the text models that we run need neither. */
const LEFT_OUT = /^(?:sharp|onnxruntime-web(?:\/.*)?)$/;

/**
 * Bundles transformers.js from its modules instead of its own bundle, so that only what is used goes in and what belongs
 * to pictures and browsers stays out.
 */
export const transformers = (root) => ({
  name: 'transformers',
  setup(bundle) {
    if (bundle.initialOptions.format === 'cjs') bundle.initialOptions.define = { ...bundle.initialOptions.define, 'import.meta.url': 'undefined' };
    bundle.onResolve({ filter: /^@huggingface\/transformers$/ }, () => ({ path: path.join(root, 'node_modules/@huggingface/transformers/src/transformers.js'), sideEffects: false }));
    bundle.onResolve({ filter: LEFT_OUT }, ({ path: name }) => ({ path: name, namespace: 'left-out' }));
    bundle.onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({ contents: 'export default {}; export const env = undefined;', loader: 'js' }));
  },
});

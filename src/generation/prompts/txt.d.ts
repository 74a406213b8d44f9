/** Prompts are bundled as text. */
declare module '*.txt' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- esbuild's text loader gives a default export
  export default text;
}

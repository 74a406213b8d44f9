/** Chat templates are bundled as text. */
declare module '*.jinja' {
  const text: string;
  export default text;
}

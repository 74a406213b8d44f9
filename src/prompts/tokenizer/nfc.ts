/**
 * Combining characters that Unicode has assigned since the tables of Hugging Face's `tokenizers` (its NFC takes them for
 * ordinary characters: they are neither moved nor composed). Found by comparing every character with tokenizers 0.23.
 */
const UNKNOWN_THERE =
  /([\u07fd\u0897-\u089f\u08ca-\u08d3\u09fe\u0c3c\u0d3b\u0d3c\u0eba\u1715\u1abf-\u1add\u1ae0-\u1aeb\u1df6-\u1dfa\ua82c\u{10d24}-\u{10d27}\u{10d69}-\u{10d6d}\u{10eab}\u{10eac}\u{10efa}\u{10efb}\u{10efd}-\u{10eff}\u{10f46}-\u{10f50}\u{10f82}-\u{10f85}\u{11070}\u{1133b}\u{113ce}-\u{113d0}\u{1145e}\u{11839}-\u{1183a}\u{1193d}\u{1193e}\u{11943}\u{119e0}\u{11a34}\u{11a47}\u{11a99}\u{11d42}\u{11d44}\u{11d45}\u{11d97}\u{11f41}\u{11f42}\u{1612f}\u{16ff0}\u{16ff1}\u{1e08f}\u{1e130}-\u{1e136}\u{1e2ae}\u{1e2ec}-\u{1e2ef}\u{1e4ec}-\u{1e4ef}\u{1e5ee}\u{1e5ef}\u{1e6e3}\u{1e6e6}\u{1e6ee}\u{1e6ef}\u{1e6f5}])/u;

/** Unicode normal form C as Hugging Face's `tokenizers` has it; plain ASCII comes back as it is. */
export function normalizeNfc(text: string): string {
  if (isAscii(text)) return text;
  return UNKNOWN_THERE.test(text)
    ? text
        .split(UNKNOWN_THERE)
        .map((part) => part.normalize('NFC'))
        .join('')
    : text.normalize('NFC');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

import { constants, gzipSync } from 'node:zlib';

// A file is a row of gzip members, one a block (RFC 1952, 2.2): threads compress alone, and the bytes do not depend on
// how many there are. Fast rather than small: this is text made by a machine.
const LEVEL = 4;

export function gzipMember(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: LEVEL, strategy: constants.Z_DEFAULT_STRATEGY });
}

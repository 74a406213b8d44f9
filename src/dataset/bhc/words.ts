/** The words of a text as numbers with their places; reused from text to text, so that nothing is allocated a note. */
export class WordList {
  count = 0;
  /** A hash of each word without regard to case. */
  hashes = new Int32Array(4096);
  starts = new Int32Array(4096);
  ends = new Int32Array(4096);

  /** Words are runs of letters and digits; all else, the "___" of de-identified notes too, only separates them. */
  read(text: string): void {
    this.count = 0;
    const { length } = text;
    let at = 0;
    while (at < length) {
      let code = text.charCodeAt(at);
      if (!isWordCode(code)) {
        at += 1;
        continue;
      }
      const start = at;
      let hash = 0x811c9dc5 | 0;
      do {
        // Letters of either case to one, by the bit that tells them apart.
        hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code | 32 : code), 0x01000193);
        at += 1;
        if (at >= length) break;
        code = text.charCodeAt(at);
      } while (isWordCode(code));
      this.#add(hash, start, at);
    }
  }

  #add(hash: number, start: number, end: number): void {
    if (this.count === this.hashes.length) {
      this.hashes = grown(this.hashes);
      this.starts = grown(this.starts);
      this.ends = grown(this.ends);
    }
    this.hashes[this.count] = hash;
    this.starts[this.count] = start;
    this.ends[this.count] = end;
    this.count += 1;
  }
}

function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code >= 0xaa;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

// What chat models put around an answer, taken off by rule.

/** A first line that announces: "Here is the summary:", "Sure! Below is a compressed version of the note:", "**Summary:**". */
const ANNOUNCES = /^(?:(?:sure|certainly|of course|okay|ok|absolutely|great|understood|yes)\b[^\n:]{0,40}?[,.!:]\s*)?(?:here(?:'s| is| are| you go)\b|below (?:is|are)\b|the following (?:is|are)\b|this is\b|i(?:'ve| have) (?:\w+ )?(?:summari[sz]ed|compressed|rewritten|shortened|condensed|revised|created|prepared)\b)[^\n]{0,160}?:\s*/i;
const AGREES = /^(?:sure|certainly|of course|okay|ok|absolutely|understood)(?: thing)?\s*[,.!:](?: (?:i can|i'll|i will|let me)\b[^\n]{0,120}?[.:])?\s*/i;
const TITLES = ['summary', 'clinical summary', 'verbose summary', 'patient summary', 'note summary', 'summary of the note', 'summary of the clinical note', 'discharge summary', 'compressed', 'compressed note', 'compressed summary', 'compressed version', 'compressed text', 'rewritten', 'rewritten note', 'rewritten text', 'shortened note', 'revised summary', 'revised text', 'corrected text', 'merged summary', 'final summary', 'final answer', 'answer', 'response', 'output', 'codes', 'medical codes', 'icd-10 codes', 'icd-10-cm codes', 'icd codes'];
/** Such a title alone on its line, or before a colon: "## Summary", "**Summary:**", "Summary: …". */
const TITLE = new RegExp(`^(?:#{1,6}[ \\t]*)?(?:\\*\\*|__)?(?:${TITLES.join('|')})(?:[ \\t]*:[ \\t]*(?:\\*\\*|__)?|(?:\\*\\*|__)?[ \\t]*(?::[ \\t]*|(?=\\n)))\\s*`, 'i');
const FENCE_OPEN = /^(?:```|~~~)[ \t]*[a-z]{0,12}[ \t]*\n?/i;
const FENCE_CLOSE = /\n?(?:```|~~~)[ \t]*$/;
/** A last line that is about the answer and not of it. */
const CLOSING = /(?:^|\n)\s*(?:\(?(?:please )?(?:let me know|feel free|i hope (?:this|that)|is there anything|would you like|do you want me|if you (?:have|need|would like) )[^\n]*|\(?(?:note|disclaimer)\s*:\s*(?:this|the|i)\b[^\n]{0,40}\b(?:summary|text|version|compressed|rewritten|shortened|ai|model|retain|include|kept|word)[^\n]*|\(?(?:word|character) count\s*:[^\n]*|\[?\(?end of (?:summary|note|text|output)\)?\]?\.?)\s*$/i;
const RULE_LINES = /^(?:[-*_=]{3,}[ \t]*\n)+|(?:\n[-*_=]{3,}[ \t]*)+$/g;

/** Everything is tried until nothing more comes off: "Sure! Here is the summary:\n\n```\n**Summary:** …". Four layers are more than were seen. */
const MOST_LAYERS = 6;

/**
 * An answer without its wrapping: announcements, titles, Markdown fences, rules, quotation marks around the whole, and closing
 * offers of help. What is left is the model's text, unchanged; headings inside it stay.
 */
export function tidyAnswer(text: string): string {
  let tidy = text.replaceAll('\r\n', '\n').trim();
  for (let layer = 0; layer < MOST_LAYERS; layer += 1) {
    const before = tidy;
    tidy = unfence(tidy);
    tidy = takeOff(tidy, ANNOUNCES);
    tidy = takeOff(tidy, AGREES);
    tidy = takeOff(tidy, TITLE);
    tidy = tidy.replace(CLOSING, '').replace(RULE_LINES, '').trim();
    tidy = unquote(tidy);
    if (tidy === before) break;
  }
  return tidy;
}

/** Not where nothing would be left: then it was the answer. */
function takeOff(text: string, preface: RegExp): string {
  const rest = text.replace(preface, '').trimStart();
  return rest === '' ? text : rest;
}

/** A fence around all; one that was opened and never closed; and text around one fence, where the fenced part is most of it. */
function unfence(text: string): string {
  if (FENCE_OPEN.test(text)) {
    const inner = text.replace(FENCE_OPEN, '');
    const close = inner.search(/\n(?:```|~~~)/);
    return close < 0 || inner.length - close < 8 ? inner.replace(FENCE_CLOSE, '').trim() : text;
  }
  return text;
}

function unquote(text: string): string {
  const inner = /^["“]([\s\S]*)["”]$/.exec(text)?.[1];
  return inner === undefined || /["“”]/.test(inner) ? text : inner.trim();
}

/** Up to the end of the last whole sentence or line; the text itself where there is none before. */
export function withoutHalfSentence(text: string): string {
  const trimmed = text.trimEnd();
  if (/[.!?]["')\]]?$/.test(trimmed)) return trimmed;
  const ends = [...trimmed.matchAll(/[.!?]["')\]]?(?=\s)|\n/g)];
  const last = ends.at(-1);
  return last === undefined ? trimmed : trimmed.slice(0, last.index + (last[0] === '\n' ? 0 : last[0].length)).trimEnd();
}

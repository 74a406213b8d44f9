import type { Identifier } from './types.ts';

const EMAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,63})@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}(?![\p{L}\p{N}])/gu;
const URL = /(?<![\p{L}\p{N}@])(?:(?:https?|ftp|sftp):\/\/|www\d?\.)[^\s<>"'()[\]{}|\\^`]{3,400}/giu;
/** A bare host: only with an ending that is no everyday abbreviation, so that "b.i.d" and "p.o" stay. */
const HOST =
  /(?<![\p{L}\p{N}@./-])(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,4}(?:com|org|net|edu|gov|info|biz|health|clinic|hospital|app|dev|io|co\.uk|org\.uk|nhs\.uk|ac\.uk|com\.au|ca|de|fr|eu|us|se|pl|nl|hu|be|es|it|ch|at|dk|no|fi|cz)(?:\/[^\s<>"'()[\]{}|\\^`]{0,200})?(?![\p{L}\p{N}@-]|\.\p{L})/giu;
const IPV4 = /(?<![\d.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?::\d{2,5}|\/\d{1,2})?(?![\d]|\.\d)/g;
const IPV6 = /(?<![\p{L}\p{N}:.])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}:(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,5})?|::(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})(?![\p{L}\p{N}:])/giu;
const MAC = /(?<![\p{L}\p{N}:-])(?:[0-9a-f]{2}([:-]))(?:[0-9a-f]{2}\1){4}[0-9a-f]{2}(?![\p{L}\p{N}:-])/giu;
const UUID = /(?<![\p{L}\p{N}-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\p{L}\p{N}-])/giu;
const PHOTO = /(?<![\p{L}\p{N}_])(?:IMG|DSC|DSCN|PHOTO|PIC|SCAN|VID|FACE)[-_]?\d{3,14}(?:[-_]\d{1,8})?\.(?:jpe?g|png|heic|tiff?|gif|bmp|mp4|mov|dcm)(?![\p{L}\p{N}])/giu;

/** Handles after a label only: "@" alone is also "at". */
const HANDLE = /(?:twitter|instagram|facebook|tiktok|skype|telegram|whatsapp|snapchat|linkedin)(?:[ \t](?:id|handle|name|user))?[ \t]?[:=][ \t]?(@?[\p{L}\p{N}_.-]{3,40})/giu;

/** Electronic addresses: mail, web, network, devices on the network, picture files. Linear. */
export function findContactForms(text: string): Identifier[] {
  const found: Identifier[] = [];
  if (text.includes('@')) collect(found, text, EMAIL, 'EMAIL_ADDRESS', 0.98, 'form:email');
  collect(found, text, URL, 'DOMAIN_NAME', 0.95, 'form:url');
  if (text.includes('.')) {
    collect(found, text, HOST, 'DOMAIN_NAME', 0.7, 'form:host');
    for (const match of text.matchAll(IPV4)) {
      // "section 1.2.3.4" and versions are written with small numbers.
      if (match[0].split('.').every((part) => part.length === 1) || /(?:version|ver|v|section|build)\.?[ \t]?$/i.test(text.slice(Math.max(0, match.index - 10), match.index))) continue;
      found.push({ start: match.index, end: match.index + match[0].length, type: 'IP_ADDRESS', score: 0.95, source: 'form:ip' });
    }
  }
  if (text.includes(':')) {
    for (const match of text.matchAll(IPV6)) {
      if (/[a-f]/i.test(match[0]) || match[0].split(':').length > 5) found.push({ start: match.index, end: match.index + match[0].length, type: 'IP_ADDRESS', score: 0.9, source: 'form:ip' });
    }
  }
  collect(found, text, MAC, 'DEVICE_ID', 0.95, 'form:mac');
  collect(found, text, UUID, 'OTHER_ID', 0.95, 'form:uuid');
  collect(found, text, PHOTO, 'BIOMETRIC_ID', 0.8, 'form:photo');
  for (const match of text.matchAll(HANDLE)) {
    const end = match.index + match[0].length;
    found.push({ start: end - match[1]!.length, end, type: 'OTHER_ID', score: 0.8, source: 'label:handle' });
  }
  return found;
}

function collect(found: Identifier[], text: string, pattern: RegExp, type: Identifier['type'], score: number, source: string): void {
  for (const match of text.matchAll(pattern)) {
    const trimmed = match[0].replace(/[.,;:!?'’]+$/, '');
    found.push({ start: match.index, end: match.index + trimmed.length, type, score, source });
  }
}

import type { Attributes } from './types.ts';

/** Plain names of routes, most telling words first: "IV push" is intravenous, "by nasal cannula" a cannula, "each nostril" the nose. */
const ROUTES: readonly (readonly [name: string, words: RegExp])[] = [
  ['nasal cannula', /\bcannula\b|\bnc\b/],
  ['face mask', /\bmask\b|rebreather|\bnrb\b/],
  ['CPAP', /\bcpap\b/],
  ['BiPAP', /\bbipap\b/],
  ['ventilator', /\bventilator\b/],
  ['sublingual', /\bsl\b|sublingual|under the tongue|\bsub-?lingual/],
  ['buccal', /\bbuccal/],
  ['enteral tube', /\b[gj]-? ?tube\b|\bpeg\b|\bpgt\b|\bngt?\b|\bogt?\b|\bgt\b|dobhoff|feeding tube|gastrostomy|jejunostomy|nasogastric/],
  ['ophthalmic', /\bo[dsu]\b|\beyes?\b|ophthalmic/],
  ['otic', /\ba[dsu]\b|\bears?\b|\botic\b/],
  ['intravitreal', /intravitreal/],
  ['intranasal', /nostril|nares|naris|\bnose\b|nasal/],
  ['intraosseous', /\bio\b|intraosseous/],
  ['intracoronary', /\bic\b|intracoronary/],
  ['intrathecal', /intrathecal/],
  ['epidural', /epidural/],
  ['intra-articular', /intra-?articular/],
  ['intradermal', /\bid\b|intradermal|subdermal/],
  ['intramuscular', /\bim\b|intra-?muscular/],
  ['subcutaneous', /\bsc\b|\bsq\b|sub-? ?q\b|\bsub-? ?cu|subcut|subcutaneous/],
  ['rectal', /\bpr\b|rect(?:al|um)/],
  ['vaginal', /\bpv\b|vagina/],
  ['intravenous', /\bs?ivp?\b|\bivpb\b|\bivf\b|intravenous|\bpicc\b|\bport\b|\bcentral\b|\bperipheral\b/],
  ['inhaled', /\bih\b|\binh\b|inhal|\bneb|\bmdi\b|spacer/],
  ['transdermal', /\btd\b|transdermal|percutaneous/],
  ['topical', /\btp\b|\btop\b|topical|affected|\bskin\b|\bscalp\b|\brash\b|\blesions?\b|\bface\b|\bareas?\b|\bfeet\b|^to /],
  ['oral', /\bpo\b|oral|mouth|\bswish/],
  ['parenteral', /parenteral/],
];

/** Eyes, ears and nostrils: sides by abbreviation and by word. */
const SIDES: readonly (readonly [side: string, words: RegExp])[] = [
  ['bilateral', /\b[oa]u\b|\bboth\b|\beach\b/],
  ['right', /\b[oa]d\b|\bright\b/],
  ['left', /\b[oa]s\b|\bleft\b/],
];

const known = new Map<string, Pick<Attributes, 'routeName' | 'laterality'>>();
const MAX_KNOWN = 2000;

/** A route, as written, by its plain name, with the side of an eye, ear or nostril: "OD" is ophthalmic and right. */
export function readRouteName(route: string): Pick<Attributes, 'routeName' | 'laterality'> {
  let found = known.get(route);
  if (found === undefined) {
    if (known.size >= MAX_KNOWN) known.clear();
    found = nameRoute(route.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' '));
    known.set(route, found);
  }
  return found;
}

function nameRoute(words: string): Pick<Attributes, 'routeName' | 'laterality'> {
  const routeName = ROUTES.find(([, pattern]) => pattern.test(words))?.[0];
  const sided = routeName === 'ophthalmic' || routeName === 'otic' || routeName === 'intranasal' || routeName === 'topical';
  const laterality = sided ? SIDES.find(([, pattern]) => pattern.test(words))?.[0] : undefined;
  return { ...(routeName === undefined ? {} : { routeName }), ...(laterality === undefined ? {} : { laterality }) };
}

/** The side that words beside an eye or ear tell: "in the right ear". */
export function readSide(words: string): Pick<Attributes, 'laterality'> {
  const beside = /\b(left|right|both|each)\s(?:eye|ear|nostril)s?\b/i.exec(words)?.[0].toLowerCase();
  const side = beside === undefined ? undefined : SIDES.find(([, pattern]) => pattern.test(beside))?.[0];
  return side === undefined ? {} : { laterality: side };
}

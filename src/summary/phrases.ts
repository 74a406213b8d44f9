import { FILLERS } from './words.ts';
import { PatternTable } from './patterns.ts';

/**
 * Harmless deletions: lead-ins, pleasantries and fillers. A reader of the result misses nothing.
 * In the notation of `PatternTable`.
 */
const LIGHT = [
  '[it is|was|should|has|must be? also? been? noted|mentioned|remembered|stated|reported|emphasized that]',
  '^[it is|was also? felt] that', // who felt it is the author
  '^[please note that]',
  '^[of note|interest ,?]',
  '^[as|like i? stated|noted|mentioned|described|discussed|outlined|above|previously stated|noted|mentioned|described? above|previously|earlier? ,]',
  '[as previously|already? stated|noted|mentioned|described|discussed|outlined|dictated above|previously|earlier|below]',
  '^[in summary|conclusion|general|brief|short|addition|fact|particular ,]',
  '^[to summarize|review|reiterate ,]',
  '^[on|upon further? questioning|interview|inquiry ,]',
  '^[at|after|following|upon that|this|which point|time|juncture in? time? , then?]',
  '^[next|then|subsequently|now|additionally|furthermore|also|again|finally|overall|moreover|therefore|thus ,]',
  '^[following|after|once|with|upon this|that|which was|had? been? done|completed|accomplished|performed? ,]',
  '^[attention was|is then|next|now? turned|directed|paid|drawn to|towards the? @word ,]',
  '^[once|after|when|following this|that was|is|had? been? done|completed|accomplished|achieved|finished ,?]',
  '[at this|that point|juncture|moment in? time?]',
  '[in the|a usual|standard|routine|typical|normal|regular|customary|sterile|aseptic|same|similar|usual sterile|routine|surgical|fashion|manner|way|technique fashion|manner|way|technique?]',
  '[in the|a? usual|standard|routine|typical|customary , sterile|aseptic fashion|manner]',
  '[in sterile|standard|routine|usual|similar fashion|manner]',
  '[in great|full|more? detail]',
  '[as well] .',
  '[in nature|color|character|appearance]',
  '[the fact that]',
  '[a total of] @number',
  '[in order] to',
  '[kind|sort of] a?',
  '[i had|have the pleasure|opportunity|privilege of seeing|evaluating|meeting]',
  '[it was a? pleasure|privilege to see|seeing|meeting|evaluating]',
  '^[i was asked|called|consulted to see|evaluate|by]',
  '[thank you very? much?]',
  '[to the best of his|her|my|our knowledge]',
  '[for your|this kind referral]',
  'is|was|are|were [noted|found|seen|felt to be] @word',
  '[very|quite|most? pleasant|nice|delightful|lovely] @word',
  '[to my|our review|eye|view]',
  '[if you will|please]',
  '[needless to say ,?]',
  '[so to speak]',
  '[by the way ,?]',
  '[without any further|other? difficulty|difficulties]',
  '[with great|utmost? care]',
];

const FILLER_WORDS = [...FILLERS].map((word) => `[${word}]`);

/** Whom a note is about; the subject that clinicians leave out. */
const SUBJECTS = ['the|this|our? patient|pt', 'he|she|i|we', 'mr|mrs|ms|miss|mr.|mrs.|ms. .? @name'];
const OTHER_SUBJECTS = ['the|this|our? patient|pt', 'i|we', 'mr|mrs|ms|miss|mr.|mrs.|ms. .? @name'];

function telegraphicClauses(subjects: readonly string[]): string[] {
  return subjects.flatMap((who) => [
    `^${who} who|that|with|and|or|in|on|of|from|at`, // the subject of something longer
    `^[${who} is a|an] @word`,
    `^[${who} was a|an] @number`,
    `^[${who} has|had have? been] @participle|on|in|with`,
    `^[${who} has been] @word`,
    `^[${who} had] had`,
    `^[${who} has|have] had|no|not|a|an|some|any|multiple|several|two|three|never`,
    `^[${who} has|have] @participle`,
    `^[${who} has|have] @entity`,
    `^[${who} has|have] @word @entity`,
    `^[${who}] has|have|had @word`,
    `^[${who}] is|was|am|are|were to @word`,
    `^[${who} is|was|am|are|were] @word`,
    `^[${who}] @word @word`,
  ]);
}

const STRUCTURE = [
  '^[this is a|an] @number',
  '^[this is a|an pleasant|very|well-developed|elderly|young|middle-aged?] @word',
  '^[there is|are|was|were appears|appeared? to? be? also?] @word',
  '^[there is|are|was|were] @word',
  '^[there has|have|had been] @word',
  '^[it is|was] @participle',
  '[that|which|who is|are|was|were being?] @plain',
  '[that|which|who is|are|was|were] in|on|at|from|with|under|within|of @word',
  '[that|which|who has|have|had been] @plain',
  'old @word? @word? @word? [who] has|had|presents|presented|was|is|comes|came|underwent|states|reports|developed|returns',
  'male|female|man|woman|gentleman|lady|boy|girl|infant [who] has|had|presents|presented|was|is|comes|came|underwent|states|reports|developed|returns',
  'states|stated|reports|reported|says|said|feels|felt|believes|believed|denies|noted|notes|indicates|indicated|understands|thinks|thought [that] @word',
  'shows|showed|revealed|reveals|demonstrated|demonstrates|suggests|suggested|found [that] the|a|an|there|he|she @word',

];

/** Copulas and auxiliaries after a noun; anchored where the word before is one ("lungs [are] clear", never "this is normal"). */
const COPULAS = [
  '^[is|are|was|were being?] @predicate',
  '^[is|are|was|were] not|no|negative @word',
  '^[is|are|was|were] in|on|at|with|from|within|without|under @word',
  '^[has|have been] @predicate',
];

const SMALL_WORDS = [
  'found|left|made|kept|gave|given|told|asked|took|brought|saw|see|had|helped|let|sent|put|got|keep|give|of|to|with|for|by|from|about her',
  'type|grade|class|stage|hepatitis|vitamin|group|influenza a',
  'times|time|twice|once|tablets|tablet|pack|packs|beers|drinks|hours|x a @word',
  'a day|week|month|year|night|few|little|lot|bit|while|day|priori',
  'denies|denied|without|no|not|have|had|has [any] @word',
  'the same|other|above|following|latter|former',
  '[a|an|the] @word',
  '[his|their|its|your|my|our] @word',
  "[patient's|patient’s|pt's] @word",
  '[her] @entity',
  '[her] left|right|current|medical|home|last|first|own|blood|symptoms|pain|medications|weight|baseline|chronic|usual|primary|mother|father|sister|brother|daughter|son|husband|mood|affect|speech|diet|medication|condition|recent|prior|previous|chest|abdomen|abdominal|neck|legs|leg|arm|arms|hand|hands|hip|knee|feet|foot|head|skin|eyes|family|history|labs|vital|oxygen|heart|lungs',
];

let light: PatternTable | undefined;
let structure: PatternTable | undefined;
let structureWithFamily: PatternTable | undefined;
let copula: PatternTable | undefined;
let small: PatternTable | undefined;

/** Lead-ins, pleasantries and fillers. */
export function lightPhrases(): PatternTable {
  light ??= new PatternTable([...LIGHT, ...FILLER_WORDS]);
  return light;
}

/** Subjects and copulas that telegraphic notes leave out. Where a sentence names family, "he" and "she" stay: they may be someone else. */
export function structurePhrases(namesFamily: boolean): PatternTable {
  if (namesFamily) {
    structureWithFamily ??= new PatternTable([...telegraphicClauses(OTHER_SUBJECTS), ...STRUCTURE]);
    return structureWithFamily;
  }
  structure ??= new PatternTable([...telegraphicClauses(SUBJECTS), ...STRUCTURE]);
  return structure;
}

/** Copulas that go where the word before them is a noun. */
export function copulas(): PatternTable {
  copula ??= new PatternTable(COPULAS);
  return copula;
}

/** Articles and possessives. */
export function smallWords(): PatternTable {
  small ??= new PatternTable(SMALL_WORDS);
  return small;
}

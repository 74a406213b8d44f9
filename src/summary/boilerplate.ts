/**
 * Sentences that every note of a kind has and no reader misses: courtesies, signatures, dictation
 * marks, consent and time-out formulas. Matched on single sentences; bounded repetition throughout.
 */
const BOILERPLATE: readonly RegExp[] = [
  /\bdictated\b.{0,40}\bby\b|^dictat(?:ed|ion)\b|\bdictated but not (?:read|signed)|\btranscribed\b|\btranscriptionist\b|\belectronically signed\b|\bsigned electronically\b|\bjob (?:id|number|#)/i,
  /\b(?:had|have) the (?:pleasure|privilege|opportunity) (?:of|to)\b|\bit (?:was|is|has been) (?:a|my) (?:true |great |real )?(?:pleasure|privilege)\b/i,
  /^(?:again,? )?thank(?:s| you)\b|\bthank you (?:very much |so much |once again |again |kindly )?for (?:allowing|asking|letting|the|your|this|referring|involving|including)\b|\b(?:appreciate|grateful for) (?:the|your|this|being)\b.{0,60}\b(?:referral|opportunity|consult|participat|involve|allow)/i,
  /^(?:sincerely|yours (?:truly|sincerely)|best regards|warm(?:est)? regards|kind(?:est)? regards|respectfully|cordially|dear)\b/i,
  /\b(?:do not|don't|please) (?:hesitate|feel free) to (?:call|contact)|\bplease feel free\b|\bif (?:you have|there are) any (?:further |other |additional )?questions\b|\bif I (?:can|may) be of (?:any )?(?:further |additional )?(?:assistance|help)/i,
  /^(?:the )?patient was seen and examined\b|\bI (?:have )?(?:personally )?(?:seen and examined|saw and examined|interviewed and examined)\b|\bseen and examined (?:with|by)\b|\bagree with the (?:above|resident|findings|note|documentation)\b/i,
  /\b(?:informed|written|verbal|surgical|signed) consent (?:was|has been|is|were|had been)\b|\bconsent (?:was|has been|were) (?:obtained|signed|given|on the chart)|\bafter (?:obtaining )?(?:informed|written|verbal)[\w ,]{0,30}consent\b/i,
  /\brisks,?(?: and)? (?:benefits|complications|alternatives)\b|\brisks? (?:of|and) [\w ,]{0,60}(?:were|was|have been|has been) (?:discussed|explained|reviewed)\b|\ball (?:of )?(?:the |his |her |their )?(?:patient's )?questions (?:were|have been) answered\b|\bquestions were (?:solicited|answered)/i,
  /\btime[- ]?out\b.{0,60}\b(?:performed|taken|called|done|held|completed|confirm)|\bidentif(?:ied|ication)\b.{0,50}\b(?:site|wristband|arm ?band|bracelet)\b/i,
  /\b(?:prepped and draped|prepared and draped)\b|\bbrought (?:in)?to the (?:operating|procedure|endoscopy|cath)|\btaken to the (?:operating|procedure|endoscopy|cath)[\w ]{0,30}(?:room|suite|lab)|\bplaced (?:on the operating table )?in (?:the|a) (?:dorsal )?(?:supine|lithotomy|prone|sitting|lateral)[\w ]{0,30}position\b/i,
  /\b(?:sponge|needle|instrument|lap)s?[\w ,]{0,40}counts? (?:were|was|are|is)\b|\bcounts? (?:were|was) (?:reported |noted )?(?:to be )?correct\b/i,
  /\btolerated (?:the |this )?(?:entire |surgical )?(?:procedure|operation|surgery|anesthesia|anesthetic|exam|examination|test|study)\b|\b(?:extubated|awakened|reversed|transferred|transported|taken|returned)\b.{0,60}\b(?:recovery room|recovery|PACU|post-?anesthesia)/i,
  /\bthis (?:note|report|document|dictation) (?:was|has been|is|may)\b|\bvoice recognition\b|\bcc:\s|^end of (?:dictation|report|note)\b|\bpage \d+ of \d+\b/i,
  /^I (?:spent|have spent)\b.{0,40}\bminutes\b|\bminutes (?:was|were) spent\b|\btotal time (?:spent|of)\b/i,
  /\bthe (?:above|following) (?:was|were|findings|plan)?[\w ]{0,20}(?:discussed|explained|reviewed) (?:with|to) (?:the )?(?:patient|family)\b/i,
  /^(?:see|please see|refer to)\b.{0,40}\b(?:above|below|chart|dictat|record|report|note|list|sheet|transcript)/i,
  /^as (?:above|noted above|per (?:the )?(?:hpi|above|history))\.?$/i,
];

/** Whether a sentence is a formula; sentences longer than this hold more than the formula. */
const LONGEST_FORMULA = 420;

export function isBoilerplate(sentence: string): boolean {
  return sentence.length <= LONGEST_FORMULA && BOILERPLATE.some((pattern) => pattern.test(sentence));
}

import type { Note, Span } from '../note/types.ts';

/** What must or must not stand beside a word for it to name a problem or a procedure. Tested on the 24 characters on that side. */
interface Company {
  /** One of these must match. Neither given: the word needs no company. */
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly notBefore?: RegExp;
  readonly notAfter?: RegExp;
}

const NEVER: Company = { before: /$.^/ };
const STUDY = /^[ -](?:tests?|testing|echo\w*|images?|imaging|perfusion|portions?|views?|dose|mri|cardiolite|thallium|nuclear|ecg|ekg|protocol|myocardial|views|ulcer prophylaxis|dosing)\b/i;
const HEART = /^(?: (?:left|right))? ?(?:ventric|lv\b|rv\b|systolic|ejection|function|level|segment|skull|mood)/i;

/** What is done to the wound of an operation: no finding. */
const CLOSED = /^ (?:(?:was|were|is|are) (?:then |also |next |copiously |thoroughly |subsequently |again |now ){0,2}(?:irrigat|clos|dress|inspect|wash|reappro|approxim|found|explor|infiltr|cover|pack|suction|examin|ready|held)|edges?\b|closure|class|margins?|and (?:the )?(?:skin|drain)|site\b|bed\b|irrigation|check|clean)/i;

/**
 * Everyday words that are also names of problems or procedures: "the wire was cut", "abdominal cavity", "stress test",
 * "LAD" the artery, "midline incision". Keys are lower case, or as written where case tells ("TMs"). Looks at the words right beside the mention only, so that a shortened text decides alike.
 */
const COMPANIES: ReadonlyMap<string, Company> = new Map<string, Company>([
  ['cut', { before: /\b(?:a|an|deep|superficial|multiple|small|large|infected|linear) $/i, notAfter: /^[ -](?:off|down|surface|through|section|edge|back)/i }],
  ['cuts', { before: /\b(?:deep|superficial|multiple|small|of|and|or|any|no) $/i }],
  ['cavity', { before: /\b(?:dental|tooth|molar|a|deep) $/i, notAfter: /^ (?:was|is|and|of|with|filled)/i }],
  ['cavities', { before: /\b(?:dental|tooth|multiple|no|many|has|several) $/i }],
  ['flushed', { before: /\b(?:face|skin|cheeks|appears?|appeared|fe(?:lt|els?|eling)|look(?:s|ed)|became|is|facial) (?:was |is )?$/i, notAfter: /^ (?:with|and|through|clear|easily|well|out|then)/i }],
  ['withdrawn', { before: /\b(?:socially|appears?|appeared|emotionally|depressed|isolated|quiet|tearful|became|becoming|more|and|very)(?: and|,)? $/i, notAfter: /^ (?:from|into|through|slowly|and (?:the|removed|passed)|under|back|to|along|with)/i }],
  ['withdrawal', { notAfter: /^ (?:of|from the (?:duodenum|colon|cecum|bronch)|time|through)/i }],
  ['locking', { notAfter: /^[ -](?:screws?|plates?|suture|stitch|nail|mechanism|compression|manner|fashion|bolt|knots?|cap|loop|guide|hub)/i, notBefore: /(?:running|running,|continuous|non|inter|distal|proximal|self|a|in|with)[ -]$/i }],
  ['fit', { before: /\b(?:had a|having a|epileptic|febrile) $/i }],
  ['met', NEVER],
  ['sedation', { before: /\b(?:over|excess|excessive|increased|daytime|undue|deep)[ -]$/i }],
  ['sedated', { before: /\b(?:over|overly|excessively|somewhat|appears?|too|very|heavily)[ -]$/i, notAfter: /^ (?:with|and|using|in the usual|by|for)/i }],
  ['aspiration', { notBefore: /\b(?:needle|joint|bone marrow|suction|fluid|irrigation|cyst|marrow|for|after|on|and|irrigating|with|by|negative|careful|gentle|knee|amniotic|to)[ -]$/i, notAfter: /^ (?:of|was|biopsy|needle|technique|for|and (?:injection|irrigation|biopsy))/i }],
  ['stress', { notAfter: STUDY, notBefore: /\b(?:during|exercise|pharmacologic|varus|valgus|peak|into|post|at|persantine|adenosine|dobutamine|treadmill|nuclear|with|cardiac)[ -]$/i }],
  ['depressed', { notAfter: HEART, notBefore: /(?:ST|segments?|mildly|moderately|severely|function|tongue)[ -]$/ }],
  ['fall', { notBefore: /\b(?:last|this|the|next|in|each|to)[ -]$/i, notAfter: /^ (?:and (?:spring|winter|summer)|allerg\w+|season\w*|semester|risk|precautions|asleep|of \d|in (?:his|her|the)|back|within|below|off|between|under|out)/i }],
  ['fell', { notAfter: /^ (?:asleep|within|below|into the|between|to \d|from \d|off to)/i }],
  ['lad', { before: /\b(?:no|without|cervical|axillary|inguinal|supraclavicular|diffuse|any|or|palpable|hilar|mediastinal|submandibular|generalized)(?: \w+)? $/i, notAfter: /^ (?:artery|lesion|stenosis|disease|territory|stent|and (?:the )?(?:circ|RCA|LCX|diag)|was|is|has|had)/i, notBefore: /\b(?:mid|proximal|distal|the|ostial)[ -]$/i }],
  ['pda', { notAfter: /^ (?:and|was|is|artery|lesion|branch|has|off)/i, notBefore: /\b(?:the|right|RCA|large|and|to|left)[ -]$/i }],
  ['pe', { notAfter: /^(?: ?(?:tubes?|exam\b)|:)/i }],
  ['bpd', { notAfter: /^[ :=-]{1,3}\d|^\/|^ \(/ }],
  ['ama', { notBefore: /\b(?:left|leave|leaving|out|discharged|signed|signed out|sign) $/i }],
  ['usa', { notBefore: /(?:in|the|of|,) $/i }],
  ['ra', { notBefore: /(?:%|\bon|\bin|\bto|sats?|\d|\boff) ?$/i, notAfter: /^ (?:pressure|sat|mean|lead)|^[,/] ?(?:RV|LA)/ }],
  ['ASA', { notAfter: /^ (?:class|score|status|physical|grade|I{1,3}V?|IV|[1-5])\b(?! ?m)/i, notBefore: /\b(?:class|score|status) $/i }],
  ['aids', { notBefore: /\b(?:hearing|walking|sleep|ambulatory|visual|assistive|sleeping)[ -]$/i }],
  ['bipolar', { notAfter: /^[ -](?:electro\w+|caut\w+|forceps|coag\w+|bovie|hemi\w*|hip|prosth\w+|leads?|pac\w+|components?|cup|shell|device|instrument)/i }],
  ['subdural', { notAfter: /^ (?:space|drain|membranes?|grid|electrodes?)/i }],
  ['blind', { notAfter: /^ (?:spots?|ended|ending|loop|stick)/i, notBefore: /\b(?:double|single|triple|observer) ?-? ?$/i }],
  ...['pressor', 'pressors'].map((word): [string, Company] => [word, { notAfter: /^ (?:effects?|responses?|actions?|amines?|activity|agents? were)/i }]),
  ...['aponeurosis', 'aponeuroses', 'discloses', 'disclose', 'syndesmosis', 'capitis', 'cardioplegia', 'stereognosis', 'lithotomy', 'dorsal lithotomy', 'dorsal-lithotomy'].map((word): [string, Company] => [word, NEVER]),
  ['midline', { after: /^ (?:catheter|line|iv|picc|access)\b/i }],
  ['TMs', NEVER],
  ['ACL', NEVER],
  ['traction', { before: /\b(?:skeletal|cervical|skin|pelvic|lumbar|in|halo|buck's|balanced|russell)[ -]$/i }],
  ['pathology', { notBefore: /\b(?:to|for|no|any|intra\w+|other|significant|acute|underlying|focal|of|surrounding|gross)[ -]$/i }],
  ['radiation', { notAfter: /^ (?:of|to|down|into)\b/i, notBefore: /\b(?:without|no|any|with)[ -]$/i }],
  ['PT', { notAfter: /^(?:,|\/| and|, and) ?a?(?:PTT|INR)\b/, notBefore: /\bINR(?:,|\/| and) ?$/ }],
  ['cast', { notBefore: /\b(?:hyaline|granular|waxy|cell|epithelial)[ -]$/i }],
  ['film', NEVER],
  ['films', { before: /\b(?:plain|x-ray|c-spine|outside|chest|the|these|spine|previous)[ -]$/i }],
  ['si', { notAfter: /^ joints?\b/i }],
  ['pain', { notAfter: /^[ -](?:management|medic\w+|clinic|control(?:led)?|relievers?|relief|scale|specialist|behaviou?rs?|service|pump|killers?|pills?|contract)\b/i }],
  ['alcohol', { notBefore: /\b(?:cleansed|prepped|cleaned|wiped|swabbed|washed|betadine(?: and)?) (?:with )?$/i, notAfter: /^[ -](?:swabs?|preps?|wipes?|pads?|based|level|gel|free|cleanse|solution|sponges?|foam|rub)\b/i }],
  ['acute distress', NEVER],
  ['distress', { notBefore: /\b(?:acute|apparent|no|any|obvious|mild|moderate|minimal|significant|in)[ -]$/i }],
  ['tear', { notBefore: /\b(?:to|not|the|artificial|would|could|might|can|will)[ -]$/i, notAfter: /^ (?:film|trough|duct|drops|away|the)/i }],
  ['decubitus', { notBefore: /\b(?:lateral|left|right|in the|partial)[ -]$/i, notAfter: /^ (?:position\w*|fashion|on|and|with)\b/i }],
  ['infiltrate', { notBefore: /\b(?:to|and|then|we) $/i, notAfter: /^ (?:the|with|around|local|lactated|skin)\b/i }],
  ...['stab wound', 'stab wounds'].map((word): [string, Company] => [word, { notBefore: /\b(?:separate|small|through an?|via an?|different|inferior|lateral)[ -]$/i, notAfter: /^ (?:skin )?(?:incisions?|was made|were made|made|just)\b/i }]),
  ['carpal tunnel', { notBefore: /\b(?:into|of|through|entering|within|in|from|along|proximal to|release|releasing) the $/i, notAfter: /^ (?:was|is|itself|contents|and irrigated)\b/i }],
  ['s3', { notBefore: /\bS[124](?:,|-|\/|,? and| to)? ?$|\b(?:at|the|through|near|near the|L\d-?) ?$/i, notAfter: /^(?:,| and|-|\/) ?S\d|^ (?:foram\w+|nerves?|roots?|levels?|segments?|vertebra\w*|body|dermatome|distribution)\b/i }],
  ['fractured', { notAfter: /^ (?:into|using|with (?:the|a) (?:chopper|phaco|nucleus|second))\b/i }],
  ['leak', { notBefore: /\b(?:air|not|no air|for)[ -]$/i, notAfter: /^ (?:test|pressure|check)/i }],
  ['compression', { notAfter: /^ (?:plates?|screws?|stockings?|dressings?|devices?|boots?|wraps?|hose|bandages?|hip|ultrasound|sleeves?|therapy|garments?|was (?:applied|held|placed|obtained|achieved))|^[ -]type/i, notBefore: /\b(?:interfragmentary|good|excellent|further|pneumatic|sequential|manual|with|gentle|chest|dynamic|under|spot)[ -]$/i }],
  ...['wound', 'wounds'].map((word): [string, Company] => [word, { notBefore: /\b(?:from|into|of|out of) the $|\b(?:separate|small|through an?|via an?) stab $/i, notAfter: CLOSED }]),
  ['surgery', { notBefore: /\b(?:general|vascular|plastic|orthop\w+|cardiothoracic|thoracic|CT|neuro|department of|trauma|transplant|colorectal|per|by) $/i, notAfter: /^ (?:service|team|clinic|department|resident|attending|consult\w*|staff|center|floor|board|issues|will|has (?:been|seen)|was (?:consulted|called|contacted|aware))/i }],
  ['neurosurgery', { before: /\b(?:underwent|prior|previous|had|history of|s\/p|status post) $/i }],
  ['anesthesia', { notBefore: /\b(?:department of|by|per|from) $/i, notAfter: /^ (?:staff|team|department|service|provider|record|personnel|care team|resident|attending|machine|protocol|screen)/i }],
  ['endoscopy', { notAfter: /^ (?:suite|unit|center|lab|room)/i }],
  ['upper gi', { notAfter: /^ (?:tract|bleed\w*|symptoms?|source|hemorrhage|system|mucosa|endoscop\w+)/i }],
  ['labor', { notAfter: /^ (?:day|and delivery|deck|room|intensive)/i }],
  ['ball', NEVER],
  ['balls', NEVER],
  ['tall', NEVER],
  ['epidural', { notAfter: /^ (?:space|needle|fat|vein|venous|hematoma|abscess|catheter tip)/i }],
  ['dm', { notBefore: /(?:mucinex|robitussin|tussin\w*|duraphen|delsym|bromfed|dimetapp|guaifenesin|II)[ -]$/i }],
  ['nph', { notBefore: /\b(?:using|on|units(?: of)?|insulin|regular(?: and)?|humulin|novolin|takes|plus) $/i, notAfter: /^(?: and)?[ ,]{1,2}(?:regular|insulin|\d|units?|in the|at|q|b\.?i\.?d|a\.?m|p\.?m)/i }],
  ['cta', { notBefore: /(?:lungs?|resp\w*|chest|pulm\w*|clear)(?: (?:are|is))?\s*:?\s*$/i, notAfter: /^(?:b\b| ?bilat\w*| B\b| throughout|, no| without)/i }],
  ['pneumoperitoneum', { notBefore: /\b(?:obtain|obtaining|establish\w*|creat\w+|achiev\w+|CO2|maintain\w*|adequate|carbon dioxide|the|flow|our|a) $/i, notAfter: /^ (?:was|is|were) (?:then |again |adequately |subsequently )?(?:obtain|establish|creat|achiev|insuff|releas|evacuat|desuff|induc|maintain|attain)/i }],
  ['CEA', { notBefore: /antigen[ ,(]{1,2}$/i, notAfter: /^[): ]{0,2}(?:levels?|was \d|of \d|\d)/i }],
  ['port', { notAfter: /^(?: (?:site|side|closure|was (?:placed|closed|inserted)|sites))/i, notBefore: /\b(?:\d|mm|umbilical|trocar|assistant|camera|working|second|third|first|lateral|distal|side|the|each|medial) ?-?$/i }],
  ['gestation', { notBefore: /\b(?:weeks?'?|wks?|days?|weeks’) $/i }],
  ['pad', NEVER],
  ['pads', NEVER],
  ['stiff', { notAfter: /^ (?:\w+ )?(?:wires?|guidewires?|glidewires?|brush)\b/i }],
  ...['ganglia', 'ganglion'].map((word): [string, Company] => [word, { notBefore: /\b(?:root|basal|stellate|celiac|nerve|sympathetic) $/i }]),
  ['loc', { notBefore: /-$/ }],
  ['wheal', NEVER],
  ['wheals', { notBefore: /\bskin $/i }],
  ['alcoholic', { notAfter: /^ (?:beverages?|drinks?|content)/i }],
  ['picking', { notAfter: /^ up\b/i }],
  ['skin picking', { notAfter: /^ up\b/i }],
  ['hepatitis b', { notBefore: /\b(?:received|given|gets?|got|first|second|third) $/i, notAfter: /^ (?:# ?\d|vaccin\w+|series|immuni[sz]ation|shots?|booster|immune)/i }],
  ['hepatitis', { notAfter: /^ [ab] (?:# ?\d|vaccin\w+|series|immuni[sz]ation|shots?|booster|immune)/i }],
  ['hepatitis a', { notAfter: /^ (?:# ?\d|vaccin\w+|series|immuni[sz]ation|shots?)/i }],
  ['allergies', { notBefore: /\b(?:list of|reviewed|medications?(?: and|,)) $/i }],
  ['retraction', { before: /\b(?:intercostal|subcostal|suprasternal|supraclavicular|chest|sternal|wall|or|no|without|mild|moderate|severe|of) $/i, notBefore: /\b(?:for|with|self|lateral|medial|gentle|cephalad|inferior|superior|under|by|and|help of|tissue|adequate)[ -]$/i, notAfter: /^ (?:of|was|sutures?|system)/i }],
]);

const WINDOW = 36;

/** Whether the words beside a mention leave it what the lexicon says. */
export function keepsCompany(note: Note, name: Span): boolean {
  const { text } = note;
  if (name.end - name.start > 16) return true;
  const written = text.slice(name.start, name.end);
  const company = COMPANIES.get(written) ?? COMPANIES.get(written.toLowerCase());
  if (company === undefined) return true;
  const before = text.slice(Math.max(0, name.start - WINDOW), name.start).replace(/\s+/g, ' ');
  const after = text.slice(name.end, name.end + WINDOW).replace(/\s+/g, ' ');
  if (company.notBefore?.test(before) === true || company.notAfter?.test(after) === true) return false;
  if (company.before === undefined && company.after === undefined) return true;
  return company.before?.test(before) === true || company.after?.test(after) === true;
}

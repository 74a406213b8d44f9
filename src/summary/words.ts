/**
 * Closed classes of English and clinical words that the shortening rules look at. There is no tagger:
 * the classes are small on purpose, and a word that is in none of them counts as content and stays.
 */
function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}

export const BE = words('is are was were');
export const AUXILIARIES = words('is are was were be been being has have had do does did will would can could may might should must shall');
export const ARTICLES = words('a an the');
export const PRONOUN_SUBJECTS = words('he she i we they it you');
export const DETERMINERS = words('a an the this that these those his her their its our my your some any each every all both no another');

/** Prepositions that can open a phrase of their own; "of" never does: what follows it completes the noun before. */
export const PREPOSITIONS = words(
  'in on at for from during by through under to over after before with without within into onto across along around near per via throughout toward towards upon between among against beneath behind beside above below beyond despite regarding concerning using utilizing including',
);

export const SUBORDINATORS = words('because although though while whereas when whenever after before since until unless if once whereby whether');
/** Gerunds that add a result or a finding to a whole clause, comma or not. */
export const DETACHED_GERUNDS = words('achieving resulting showing revealing demonstrating indicating suggesting requiring causing creating leading allowing making leaving giving producing yielding measuring exposing confirming ensuring preventing avoiding taking noting maintaining following prompting necessitating');
/** Pronouns that point back to what was said just before. */
export const ANAPHORIC = words('it they those these this that');
export const RELATIVES = words('which who whom whose where that');
export const CONJUNCTIONS = words('and but or nor so yet');

export const NEGATIONS = words(
  'no not without denies denied deny denying never none neither nor nothing cannot negative absent absence unremarkable non free ruled rule unable fails failed nil unlikely declined refused refuses lack lacks hold held stop stopped discontinue discontinued avoid',
);

/** Words that carry doubt, condition or time: a phrase that has one is never dropped from inside its clause. */
export const QUALIFIERS = words(
  'possible possibly probable probably likely unlikely suspected suspicious questionable may might could should would if unless perhaps presumed presumably apparent apparently versus vs consider considered concern concerning rule differential equivocal suggest suggests suggestive suggesting cannot uncertain unclear ' +
    'previous previously prior past history recent recently currently current now today yesterday tomorrow ago since until before after day days week weeks month months year years hour hours minute minutes morning evening night daily weekly monthly new newly old former formerly again chronic acute continued ongoing worsening improved improving resolved stable increased decreased unchanged only except first second third last next once twice',
);

export const LATERALITY = words('left right bilateral bilaterally unilateral upper lower anterior posterior medial lateral proximal distal superior inferior l r');

/** Participles and verbs that "-ed" and "-ing" do not show. */
export const IRREGULAR_PARTICIPLES = words(
  'seen found taken given done made held kept left lost put cut set felt shown known begun brought built drawn driven fallen hit sent spent told thought undergone understood withdrawn written worn torn grown sewn swollen broken chosen frozen hidden led met read run sat slept stood taught won bent bled fed got gotten had come become gone born laid paid said sought split spread overcome borne shaved',
);

/** Verbs that a clause can have without an auxiliary; used to tell a clause from a list item. */
export const FINITE_VERBS = words(
  'denies denied reports reported states stated says said presents presented complains complained notes noted admits admitted appears appeared feels felt seems seemed shows showed showing revealed reveals demonstrated demonstrates takes took has had have is are was were does did do will would can could may might should became become becomes began begins went goes came comes underwent undergoes remains remained required requires received receives developed develops continues continued continue lives lived works worked smokes drinks uses used needs needed wants wanted agreed agrees understands understood tolerated improved resolved started stopped consists involves suggests suggested indicates indicated measures measured follow follows recommend recommended discussed discuss return returns call see obtain check start stop increase decrease give gave took gets got knows thinks believes thought described describes returned lost gained fell sustained noticed experienced suffered asked told called found saw made look looks looked',
);

/** Verbs after which "that" says nothing. */
export const REPORTING_VERBS = words('states stated reports reported says said notes noted feels felt believes believed denies denied found showed shows revealed reveals demonstrated demonstrates indicates indicated suggests suggested thinks thought understands admits admitted mentions mentioned recommend recommended aware told');

/** Adjectives that stand after "is": with one of these next, the copula can go ("lungs are clear"). */
export const PREDICATE_ADJECTIVES = words(
  'normal abnormal clear soft intact stable negative positive supple symmetric symmetrical equal round reactive moist dry warm cool cold pink pale regular irregular unremarkable remarkable notable significant nontender tender nondistended distended benign flat firm full present absent alert awake oriented afebrile febrile well ill comfortable cooperative pleasant appropriate good fair poor excellent adequate inadequate elevated low high mild moderate severe minimal patent open closed free able unable unlikely likely possible consistent compatible suggestive suspicious concerning secondary due bilateral midline nonfocal grossly within without unchanged similar mildly moderately severely slightly markedly approximately out noncontributory again once further later now still currently otherwise essentially clean intact equivocal sufficient satisfactory appropriate standard usual typical visualized contributory atraumatic normocephalic anicteric icteric palpable audible visible available pending complete incomplete independent ambulatory single married divorced widowed retired unemployed disabled deceased alive healthy unknown obese thin frail pregnant asymptomatic symptomatic hypertensive hypotensive tachycardic bradycardic sinus noted large small enlarged thickened thin tense red erythematous necrotic viable hemostatic sterile brisk strong weak trace necessary unnecessary difficult easy aware unaware confused lethargic responsive unresponsive nonspecific diffuse focal extensive limited 1 2 3 4 5 hyperemic edematous scant copious bloody serous purulent intermittent constant sharp dull worse better greater less more significant uncomplicated unrevealing limited hyperactive hypoactive quiet calm anxious depressed sad angry euthymic constricted blunted labile logical linear coherent',
);

/** Adverbs and pleasantries that change no finding; doubt, time, degree and number are not among them. */
export const FILLERS = words(
  'very quite really basically essentially actually obviously certainly clearly simply indeed also then thus therefore furthermore moreover additionally subsequently carefully gently thoroughly meticulously adequately appropriately pleasant lovely delightful nice kindly kind unfortunately fortunately interestingly thankfully hopefully copiously respectively ultimately eventually specifically particularly generally successfully uneventfully',
);

/** Words that complete a verb or adjective: a phrase right after one of these stays with it. */
export const NEEDS_COMPLEMENT = words(
  'consistent compatible positive negative significant notable remarkable status secondary due related associated according prior addition respect regard relation evidence history presence absence degree level amount number type kind result results because instead out view light need needs risk complaint complaints symptoms signs followed underwent taken brought placed transferred referred admitted discharged attached connected applied directed exposed turned drawn carried moved switched changed converted allergic similar equal adjacent proximal distal lateral medial superior inferior anterior posterior able unable going down up back and or but than as to followup follow return returned presents presented presenting complains complaining complained seen treated started consulted passed inserted introduced incised dissected divided entered extended measured measuring ranging identified located sent given made performed closed reapproximated suffers suffering lives working works look looking looked come came went go goes get got away far each one some any most many much none all part portion half rest both remainder instead capable incapable heard best located situated centered noted difficult easy hard necessary important possible soon shortly just immediately slightly directly only approximately about even',
);

/** Verbs whose object may not be cut off. */
export function isParticiple(word: string): boolean {
  return (word.length > 3 && word.endsWith('ed') && !word.endsWith('eed') && word !== 'need') || IRREGULAR_PARTICIPLES.has(word);
}

const NOT_GERUNDS = words('during morning evening nothing something anything everything being swelling bleeding vomiting wheezing thing king ring sling string spring ceiling lining opening reading breathing hearing cramping bruising itching burning scarring tingling drooling wasting tenting stenting casting imaging');

export function isGerund(word: string): boolean {
  return word.length > 5 && word.endsWith('ing') && !NOT_GERUNDS.has(word);
}

export const FAMILY = words('mother father brother brothers sister sisters son daughter aunt uncle grandmother grandfather grandparents parents siblings cousin maternal paternal wife husband spouse partner family mom dad child children boyfriend girlfriend');

/** Words that carry nothing by themselves. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...AUXILIARIES, ...ARTICLES, ...PRONOUN_SUBJECTS, ...DETERMINERS, ...PREPOSITIONS, ...SUBORDINATORS, ...RELATIVES, ...CONJUNCTIONS,
  'of', 'as', 'than', 'there', 'him', 'them', 'us', 'me', 'patient', 'pt', 'then', 'also', 'such', 'so', 'too', 'up', 'out',
]);

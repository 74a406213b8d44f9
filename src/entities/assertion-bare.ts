/** Longest text that can be a bare entry of a history, in characters. */
const LONGEST_ENTRY = 200;

/** Conditions that last, events and operations that are named alone where histories are listed. */
const ENTRIES =
  'hypertension|htn|high blood pressure|elevated blood pressure|hyperlipidemia|hypercholesterolemia|hypertriglyceridemia|dyslipidemia|hld|cholesterol|hypercholesteremia|diabetes|diabetes mellitus|dm|dm2|t2dm|t1dm|niddm|iddm|hypothyroidism|hyperthyroidism|graves disease|gout|coronary artery disease|coronary disease|cad|heart disease|congestive heart failure|chf|heart failure|cardiomyopathy|atrial fibrillation|afib|chronic obstructive pulmonary disease|obstructive lung disease|copd|emphysema|asthma|obstructive sleep apnea|sleep apnea|osa|obesity|gerd|gastroesophageal reflux disease|gastroesophageal reflux|acid reflux|peptic ulcer disease|pud|hiatal hernia|irritable bowel syndrome|ibs|crohn disease|ulcerative colitis|cirrhosis|hepatitis b|hepatitis c|hiv|kidney disease|ckd|esrd|end stage renal disease|renal insufficiency|bph|prostatic hypertrophy|prostatic hyperplasia|osteoarthritis|arthritis|degenerative joint disease|djd|rheumatoid arthritis|osteoporosis|osteopenia|lupus|fibromyalgia|multiple sclerosis|epilepsy|seizure disorder|migraine|migraines|migraine headaches|parkinson disease|alzheimer disease|dementia|depression|anxiety|anxiety disorder|depressive disorder|bipolar disorder|schizophrenia|ptsd|glaucoma|cataracts|macular degeneration|peripheral vascular disease|pvd|peripheral arterial disease|pad|varicose veins|neuropathy|sickle cell disease|hemophilia|psoriasis|eczema|hearing loss|hard of hearing|erectile dysfunction|endometriosis|polycystic ovary syndrome|alcoholism|alcohol abuse|drug abuse|tobacco abuse|tobacco use|smoker|mi|myocardial infarction|cva|tia|measles|mumps|rubella|chickenpox|chicken pox|varicella|scarlet fever|rheumatic fever|polio|whooping cough|tonsillectomy|appendectomy|cholecystectomy|hysterectomy|tubal ligation|cabg|coronary artery bypass grafting|coronary artery bypass|hernia repair|cataract surgery|cataract extraction|vasectomy|splenectomy|nephrectomy|mastectomy|thyroidectomy|prostatectomy|turp|back surgery|knee replacement|hip replacement|carpal tunnel release|bunionectomy|cesarean section|c section|carotid endarterectomy|insomnia|allergic rhinitis|seasonal allergies|hay fever|ischemic heart disease|rheumatic heart disease|valvular heart disease|mitral valve prolapse|pulmonary fibrosis|restless legs syndrome|restless leg syndrome|cerebral palsy|down syndrome|developmental delay|spina bifida|paraplegia|quadriplegia|blindness|deafness|carpal tunnel syndrome|sarcoidosis|scleroderma|sjogren syndrome|celiac disease|autism|adhd|attention deficit hyperactivity disorder|obsessive compulsive disorder|personality disorder|cerebrovascular disease|cerebrovascular accident|carotid artery disease|metabolic syndrome|lymphedema|chronic pain|chronic back pain|chronic low back pain|overactive bladder|urinary incontinence|stress incontinence|infertility|pacemaker|pacemaker placement|rotator cuff repair';
/** What may stand before an entry without making it news. */
const QUALIFIERS: ReadonlySet<string> = new Set('essential|primary|benign|chronic|systemic|increased|elevated|high|type|1|2|i|ii|insulin|dependent|adult|onset|mild|moderate|severe|paroxysmal|permanent|diffuse|bilateral|left|right|total|partial|abdominal|laparoscopic|ischemic|nonischemic|congestive|morbid|major|generalized|transient|controlled|well|diet|noninsulin|dependant|mellitus|advanced|end|stage|3|4|5|iii|iv'.split('|'));
/** What may follow an entry: its operation, its length. */
const FOLLOWERS: ReadonlySet<string> = new Set(['s/p', 'status', 'since', 'diagnosed', 'for', 'x', 'requiring']);

let entries: ReadonlySet<string> | undefined;

/**
 * Whether a text is nothing but names of lasting conditions, childhood diseases or operations ("Hypertension.",
 * "1. Gout, type 2 diabetes and COPD"): an entry of a history, cut from its list. ConText's historical is what
 * began before the present illness, and what such an entry names did. Lists of several lines may be of diagnoses of now.
 */
export function isBareHistory(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_ENTRY || trimmed.includes('\n')) return false;
  const plain = trimmed.toLowerCase().replace(/^(?:\d+[.)]|[-*•#])\s*/, '').replace(/\.$/, '').replaceAll("'s ", ' ').replaceAll('’s ', ' ').replaceAll('-', ' ');
  return plain.split(/[,;.]|\/(?!p\b)| and /).every((part) => {
    const words = part.split(/\s+/).filter((word) => word !== '' && word !== 'and');
    return words.length > 0 && isEntry(words);
  });
}

function isEntry(words: readonly string[]): boolean {
  entries ??= new Set(ENTRIES.split('|'));
  for (let first = 0; first < words.length; first += 1) {
    for (let end = words.length; end > first; end -= 1) {
      if (entries.has(words.slice(first, end).join(' ')) && (FOLLOWERS.has(words[end] ?? '') || words.slice(end).every((word) => QUALIFIERS.has(word)))) return true;
    }
    if (!QUALIFIERS.has(words[first]!)) return false;
  }
  return false;
}

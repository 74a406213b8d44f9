import { scanUnits } from './matcher-words.ts';
import { ANATOMY_TERMS } from './lexicon/anatomy.ts';

/** Words of the grammars of problems and procedures. All in the normal form of matcher-words.ts. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const SEVERITY = words('mild moderate severe minimal marked massive extensive profound significant slight trace mildly moderately severely markedly extreme extremely excruciating massively minimally slightly intense tiny small large huge diffuse');
export const ACUITY = words('acute chronic subacute acutely chronically longstanding');
/** Course and kind: kept with the mention, no attribute of their own. */
export const COURSE = words(`recurrent worsening persistent progressive intermittent new newly constant continuous ongoing increasing increased resolving residual
  episodic transient refractory intractable uncontrolled symptomatic asymptomatic nonspecific generalized localized focal multifocal spontaneous traumatic nontraumatic idiopathic
  postoperative postpartum congenital acquired metastatic malignant benign primary secondary nonhealing infected displaced nondisplaced comminuted closed open pathologic exertional
  pleuritic sharp dull burning throbbing crampy radiating pitting nonpitting productive nonproductive watery bloody bilious palpable early late advanced
  stable unstable decompensated compensated exacerbated controlled drug radiation steroid alcohol dependent gross microscopic occult nocturnal positional`);
export const LATERALITY = words('left right bilateral unilateral l r lt rt');
/** Where on a site: "distal radius", "left lower extremity". */
export const POSITION = words('upper lower mid middle distal proximal medial lateral anterior posterior superior inferior dorsal ventral central peripheral inner outer deep superficial sided side lower-extremity anterolateral posterolateral inferolateral apical basal base');

/** Words that name a digit or ray together with the noun after them: "great toe", "fifth metatarsal". */
export const ORDINAL = words('great big little middle index ring small long first second third fourth fifth 1st 2nd 3rd 4th 5th');
export const DIGIT_NOUN = words('toe finger metatarsal metacarpal digit ray rib');

/** Words that a site's name may hold but that alone are none. */
const NOT_A_SITE = words('of the left right lower upper middle main common external internal second third fourth fifth first small large long great big little ring index low hard soft superior inferior anterior posterior distal lateral medial ascending descending transverse lateral wall space surface region site line field apex base cell bud canal hard and');

let siteWords: ReadonlySet<string> | undefined;

/** Whether a normalised word names a body site or is part of such a name ("extremity", "quadrant"). */
export function isSiteWord(word: string): boolean {
  siteWords ??= collectSiteWords();
  return siteWords.has(word);
}

function collectSiteWords(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const block of ANATOMY_TERMS) {
    for (const term of block.split(/[\n|]/)) {
      if (term.startsWith('=')) continue;
      for (const unit of scanUnits(term)) {
        if (unit.length > 2 && !NOT_A_SITE.has(unit)) found.add(unit);
      }
    }
  }
  return found;
}

/** Nouns that make a problem of a site before them, where the lexicon has no entry for the pair. */
export const PROBLEM_HEADS = words(`pain tenderness swelling fracture mass lesion infection injury edema weakness numbness stiffness discomfort laceration abrasion contusion
  ulcer ulceration wound abscess bleeding bleed hemorrhage hematoma stenosis obstruction rupture tear sprain strain dislocation deformity cyst nodule tumor cancer carcinoma neoplasm
  effusion inflammation disease disorder failure insufficiency dysfunction thrombosis thrombus ischemia infarct infarction atrophy hypertrophy enlargement thickening calcification dilation dilatation
  rash itching redness erythema warmth drainage discharge spasm cramp ache prolapse hernia perforation fistula stricture polyp stone calculus aneurysm dissection occlusion congestion
  abnormality malformation impingement instability contracture trauma burn bruising ecchymosis paralysis palsy paresis paresthesia neuropathy necrosis gangrene impairment defect anomaly
  metastasis spur fullness crepitus blister cellulitis pressure tightness soreness irritation metaplasia dysplasia degeneration irregularity narrowing opacity opacification consolidation toxicity`);

/** What an operation does to a site before it. */
export const PROCEDURE_HEADS = words('biopsy resection repair excision surgery reconstruction replacement arthroplasty arthroscopy ultrasound radiograph catheterization stenting stent drainage debridement fusion transplant aspiration injection ablation bypass graft grafting block amputation release decompression fixation osteotomy embolization angiogram angiography washout exploration irrigation');

const PROBLEM_SUFFIX = /(?:itis|osis|[aeo]?emia|[a-z]oma|opathy|algia|rrhea|rrhagia|plegia|paresis|penia|megaly|malacia|ectasis|ectasia|dynia|sclerosis|lithiasis|philia|cytosis|trophy|phobia|plasia|uria)$/;
const PROCEDURE_SUFFIX = /(?:ectomy|plasty|oscopy|otomy|ostomy|opexy|rrhaphy|centesis|desis|lithotripsy|stripping|oplasties|ectomies)$/;
/** Words with such an ending that are neither. */
const NO_SUFFIX_WORD = words(`diagnosis prognosis hypnosis osmosis mitosis meiosis apoptosis symbiosis metamorphosis autodiagnosis psychodiagnosis misdiagnosis rediagnosis anastomosis diapedesis
  academia bohemia macadamia aroma diploma stoma oklahoma tacoma sonoma genoma paloma roma zygoma dichotomy anatomy homeopathy osteopathy naturopathy allopathy telepathy
  normoglycemia euglycemia euvolemia normothermia photography bibliophilia hydrophobia microscopy spectroscopy electroscopy stereoscopy fluoroscopy otoscopy
  francophilia normotrophy trophy dystrophy atrophy hypertrophy homeostasis osteosis cytosis phagocytosis endocytosis exocytosis ptosis genesis biosynthesis xenophobia`);

/** 'problem' or 'procedure' for a word that its ending gives away, e.g. "tenosynovitis", "sphincteroplasty". */
export function kindBySuffix(word: string): 'problem' | 'procedure' | undefined {
  if (word.length < 7 || NO_SUFFIX_WORD.has(word)) return undefined;
  if (PROCEDURE_SUFFIX.test(word)) return 'procedure';
  return PROBLEM_SUFFIX.test(word) ? 'problem' : undefined;
}

/** Injuries, poisonings and complications of care, written for Attending. Fractures by bone are spelled from a table. */
const BONES: readonly (readonly [bone: string, ...others: string[]])[] = [
  ['hip'],
  ['femoral neck', 'subcapital'],
  ['intertrochanteric', 'pertrochanteric'],
  ['subtrochanteric'],
  ['femur', 'femoral', 'femoral shaft', 'distal femur'],
  ['tibia', 'tibial', 'tibial shaft', 'distal tibia'],
  ['tibial plateau'],
  ['pilon', 'tibial plafond'],
  ['fibula', 'fibular', 'distal fibula'],
  ['tibia and fibula', 'tib-fib', 'tibia-fibula'],
  ['ankle', 'bimalleolar', 'trimalleolar', 'lateral malleolus', 'medial malleolus', 'malleolar', 'bimalleolar ankle', 'trimalleolar ankle'],
  ['patella', 'patellar'],
  ['foot'],
  ['metatarsal', 'fifth metatarsal', '5th metatarsal', 'metatarsals', 'jones'],
  ['calcaneus', 'calcaneal', 'heel'],
  ['talus', 'talar'],
  ['toe', 'great toe'],
  ['humerus', 'humeral', 'proximal humerus', 'humeral shaft', 'humeral head', 'surgical neck', 'proximal humeral', 'distal humerus'],
  ['supracondylar', 'supracondylar humerus'],
  ['elbow', 'olecranon'],
  ['radius', 'radial'],
  ['distal radius', 'colles', 'distal radial', "colles'"],
  ['radial head', 'radial neck'],
  ['ulna', 'ulnar', 'ulnar styloid'],
  ['radius and ulna', 'both bone forearm', 'forearm', 'both-bone forearm'],
  ['wrist'],
  ['scaphoid', 'navicular'],
  ['hand'],
  ['metacarpal', 'boxer', "boxer's", 'fifth metacarpal', '5th metacarpal', 'metacarpals'],
  ['finger', 'phalanx', 'phalangeal', 'thumb', 'proximal phalanx', 'distal phalanx', 'tuft', 'middle phalanx'],
  ['clavicle', 'clavicular', 'collarbone'],
  ['scapula', 'scapular', 'glenoid'],
  ['shoulder'],
  ['rib', 'ribs', 'multiple rib', 'left rib', 'right rib'],
  ['sternum', 'sternal'],
  ['pelvis', 'pelvic', 'pubic ramus', 'pubic rami', 'superior pubic ramus', 'inferior pubic ramus', 'pelvic ring', 'iliac wing'],
  ['acetabulum', 'acetabular'],
  ['sacrum', 'sacral', 'coccyx', 'sacral insufficiency', 'sacral ala'],
  ['vertebral', 'vertebra', 'spine', 'spinal', 'transverse process', 'spinous process', 'burst', 'vertebral body'],
  ['cervical spine', 'cervical', 'odontoid', 'c-spine', 'dens', 'hangman', 'c1', 'c2', 'type ii odontoid'],
  ['thoracic', 'thoracic spine', 't12'],
  ['lumbar', 'lumbar spine', 'l1', 'l2', 'l3'],
  ['skull', 'basilar skull', 'temporal bone', 'calvarial', 'skull base', 'depressed skull'],
  ['nasal bone', 'nasal', 'nose'],
  ['orbital', 'orbital floor', 'orbital blowout', 'orbit', 'blow-out'],
  ['facial', 'facial bone', 'maxillary', 'zygomatic', 'zygoma', 'le fort', 'maxilla', 'tripod', 'facial bones'],
  ['mandible', 'mandibular', 'jaw'],
  ['periprosthetic', 'periprosthetic femur', 'periprosthetic hip'],
  ['hyoid', 'laryngeal'],
];
function fracturesOfBones(): string {
  return BONES.map(([bone, ...others]) =>
    [
      `${bone} fracture`,
      `fracture of ${bone}`,
      `fracture of the ${bone}`,
      `fractured ${bone}`,
      `broken ${bone}`,
      `${bone} fx`,
      ...others.flatMap((other) => [`${other} fracture`, `fracture of the ${other}`, `fracture of ${other}`, `${other} fx`]),
    ].join('|'),
  ).join('\n');
}

const WOUND_SITES: readonly (readonly [site: string, ...others: string[]])[] = [
  ['scalp'], ['face', 'facial'], ['forehead'], ['eyebrow'], ['eyelid'], ['ear'], ['lip'], ['chin'], ['neck'], ['hand'], ['finger'], ['thumb'],
  ['arm'], ['forearm'], ['leg'], ['knee'], ['foot'], ['liver', 'hepatic'], ['spleen'], ['kidney', 'renal'], ['toe'], ['wrist'], ['elbow'], ['cheek'], ['perineal', 'vaginal'], ['nose', 'nasal'],
];
const CONTUSION_SITES = ['chest wall', 'hip', 'knee', 'shoulder', 'hand', 'foot', 'scalp', 'facial', 'elbow', 'thigh', 'leg', 'arm', 'back', 'rib', 'finger', 'toe', 'wrist', 'ankle', 'abdominal wall', 'bone'];
const BURN_SITES = ['hand', 'face', 'facial', 'arm', 'leg', 'foot', 'thermal', 'chemical', 'electrical', 'scald', 'first degree', 'second degree', 'third degree', 'first-degree', 'partial thickness', 'full thickness', 'radiation', 'corneal', 'flame', 'grease'];

export const PROBLEMS_INJURY = `
${fracturesOfBones()}
${WOUND_SITES.map(([site, ...others]) => [`${site} laceration`, `laceration of ${site}`, `laceration of the ${site}`, ...others.map((other) => `${other} laceration`)].filter((term) => !/^(?:lip|kidney|spleen) lac/.test(term) || site === 'kidney').join('|')).join('\n')}
${CONTUSION_SITES.map((site) => `${site} contusion|contusion of ${site}|contusion of the ${site}`).join('\n')}
${[...new Set(BURN_SITES.map((site) => site.replace('-', ' ')))].map((site) => `${site} burn|${site} burns`).join('\n')}
fracture|fx|broken bone|bone fracture|closed fracture|displaced fracture|nondisplaced fracture|comminuted fracture|avulsion fracture|hairline fracture|old fracture|healed fracture|minimally displaced fracture|transverse fracture|spiral fracture|chip fracture|salter-harris fracture|impacted fracture|greenstick fracture|oblique fracture|growth plate fracture|occult fracture|intra-articular fracture|fractured|multiple fractures|buckle fracture|osteochondral fracture|salter-harris ii fracture|torus fracture
compression fracture|vertebral compression fracture|spinal compression fracture|osteoporotic compression fracture|lumbar compression fracture|thoracic compression fracture|wedge fracture|wedge compression fracture|l1 compression fracture|t12 compression fracture
open fracture|compound fracture
pathologic fracture|pathological fracture|fragility fracture|osteoporotic fracture|insufficiency fracture
stress fracture
stress reaction
hill-sachs deformity
flail chest
dislocation|subluxation|joint dislocation|fracture dislocation|dislocated|subluxed
elbow dislocation|nursemaid's elbow|radial head subluxation|dislocated elbow
finger dislocation|dislocated finger
knee dislocation
ankle dislocation
trauma|injury|traumatic injury|blunt trauma|penetrating trauma|blunt injury|accidental injury|major trauma|soft tissue injury|minor trauma|traumatized|wounds and injuries|blunt force trauma
polytrauma|multiple trauma|multiple injuries
facial trauma|facial injury|maxillofacial trauma
chest trauma|chest injury|blunt chest trauma|thoracic trauma
abdominal trauma|blunt abdominal trauma|abdominal injury
neck injury|neck trauma
back injury
knee injury|left knee injury|right knee injury
shoulder injury|left shoulder injury|right shoulder injury
ankle injury|foot injury
hand injury|finger injury|wrist injury|thumb injury
hip injury|leg injury
arm injury|elbow injury
spinal injury|cervical spine injury|neck fracture
degloving injury|avulsion injury|skin avulsion
crush injury|crushing injury
traumatic amputation|finger amputation injury|fingertip amputation|partial amputation|amputation of finger traumatic
tympanic membrane injury
eye injury|eye trauma|ocular trauma|ocular injury|open globe|ruptured globe|globe rupture
dental injury|dental trauma|avulsed tooth|tooth avulsion
liver injury traumatic|liver hematoma
fall|mechanical fall|fell|fallen|accidental fall|slip and fall|unwitnessed fall|ground-level fall|fall from standing|fall from height|falling|fall down stairs|fell down stairs|fall from bed|fall out of bed|fall at home|multiple falls|tripped and fell|slipped and fell|fell out of bed|fall from ladder|trip and fall|fall on ice|unintentional fall
recurrent falls|frequent falls|repeated falls|high risk for falls|risk of falls
history of falls
falls risk|risk for falls|at risk for falls
motor vehicle accident|mva|motor vehicle collision|mvc|car accident|auto accident|rollover accident|automobile accident|road traffic accident|motor vehicle crash|rear-ended|bicycle accident|bike accident|atv accident|work-related accident|vehicle accident|road accident|traffic accident
motorcycle accident|motorcycle crash|motorcycle collision
pedestrian struck
assault|physical assault|assaulted|struck by|altercation|physical altercation
sexual assault|rape
domestic violence|intimate partner violence|spousal abuse
abuse|physical abuse|child abuse|elder abuse|sexual abuse|emotional abuse|verbal abuse|neglect of child|child neglect|nonaccidental trauma|non-accidental trauma|childhood abuse|childhood sexual abuse|shaken baby syndrome
gunshot wound|gsw|gunshot|bullet wound
stab wound|stabbing
wound|open wound|surgical wound|nonhealing wound|non-healing wound|chronic wound|skin wound|skin breakdown|skin tear|foot wound|leg wound|sacral wound|delayed wound healing|poor wound healing|penetrating wound|wound breakdown|nonhealing surgical wound|slow healing wound|deep wound|impaired wound healing|heel wound|stump wound|abdominal wound|heel ulcer wound
wound dehiscence|dehiscence|surgical wound dehiscence|sternal dehiscence|fascial dehiscence|evisceration|wound separation|disruption of wound|opened incision|sternal wound dehiscence|abdominal wound dehiscence
incisional erythema|wound erythema|incision redness|periwound erythema|surrounding erythema
laceration|cut|cuts|lac|superficial laceration|deep laceration
puncture wound
abrasion|scrape|excoriations abrasion|road rash|skin abrasion
contusion|soft tissue contusion|contused|multiple contusions
bite|animal bite|dog bite|cat bite|human bite|bite wound
insect bite|bug bite|mosquito bite
spider bite|brown recluse bite|snake bite|snakebite|tick bite|tick exposure
bee sting|wasp sting|insect sting|envenomation|scorpion sting
needlestick injury|needle stick|needlestick|blood exposure|body fluid exposure|blood and body fluid exposure
foreign body|retained foreign body|foreign object|soft tissue foreign body|splinter|metallic foreign body
nasal foreign body|foreign body in nose
foreign body in ear|ear foreign body
airway foreign body|foreign body aspiration
foreign body sensation
burn|burn injury|burned
sunburn
frostbite|cold injury
electrocution|electric shock|lightning strike|electrical injury
drowning|near drowning|submersion injury
asphyxia|strangulation|asphyxiation
choking|choking episode|choked|choking sensation|choking spells
carbon monoxide poisoning
overdose|drug overdose|medication overdose|intentional overdose|accidental overdose|polysubstance overdose|unintentional overdose|overdosed|drug od|intentional drug overdose|accidental drug overdose|polydrug overdose|multiple drug overdose
opioid overdose|heroin overdose|narcotic overdose|fentanyl overdose|opiate overdose
acetaminophen overdose|tylenol overdose|acetaminophen toxicity|acetaminophen poisoning
salicylate toxicity|aspirin overdose|salicylate poisoning
benzodiazepine overdose
tricyclic antidepressant overdose|tca overdose
digoxin toxicity|digitalis toxicity|dig toxicity
lithium toxicity
alcohol poisoning|ethylene glycol poisoning|methanol poisoning|toxic alcohol ingestion
lead poisoning|lead toxicity|elevated lead level|elevated blood lead level|lead exposure
organophosphate poisoning|pesticide poisoning
poisoning|ingestion|toxic ingestion|accidental ingestion|intoxication|toxic exposure|caustic ingestion|chemical exposure|accidental poisoning|intentional ingestion
local anesthetic toxicity
methotrexate toxicity
vancomycin toxicity
radiation injury
air embolus
postoperative complication|surgical complication|complication of surgery|postprocedural complication|procedural complication|intraoperative complication|complication of procedure
difficult airway|difficult intubation|failed intubation|airway compromise
perforation|perforated|iatrogenic perforation|iatrogenic injury|arterial injury|vascular injury|vessel injury
extravasation|infiltration of iv|contrast extravasation|iv infiltration
catheter malfunction|catheter occlusion|blocked catheter|clogged catheter|picc line occlusion|occluded catheter|malfunctioning catheter|catheter dysfunction|malfunctioning foley
medication error|underdosing|medication noncompliance effect
noncompliance|medication noncompliance|nonadherence|medication nonadherence|poor compliance|noncompliant|non-adherence|non-compliance|non-compliant|treatment noncompliance|poor medication compliance|non-adherent|patient noncompliance|noncompliance with medications|medical noncompliance|medication non-compliance|poor adherence|history of noncompliance|noncompliance with medical treatment
dietary noncompliance|dietary indiscretion
multiorgan failure|multi-organ failure|multisystem organ failure|multiple organ failure|=MSOF|=MOF|multiple organ dysfunction syndrome|=MODS|organ failure|end organ damage|organ dysfunction|multi-system organ failure|end-organ dysfunction|multiorgan dysfunction
`;

/** Anatomical sites, for the grammar of problems and procedures; written for Attending. Format: see lexicon.ts. */
const SPINE_LEVELS = ['c', 't', 'l', 's'].flatMap((region) =>
  Array.from({ length: { c: 7, t: 12, l: 5, s: 5 }[region] ?? 0 }, (_, i) => `${region}${i + 1}`),
);

export const ANATOMY_TERMS: readonly string[] = [
  `
abdomen|abdominal|abd|belly
abdominal wall|anterior abdominal wall
right upper quadrant|ruq
left upper quadrant|luq
right lower quadrant|rlq
left lower quadrant|llq
epigastrium|epigastric
periumbilical region|periumbilical
umbilicus|umbilical
suprapubic region|suprapubic
flank|flanks
groin|inguinal region|inguinal
pelvis|pelvic
perineum|perineal
perianal region|perianal
buttock|gluteal region|gluteal
sacrum|sacral
coccyx|coccygeal|tailbone
head|cranium|cranial
scalp
skull|calvarium
skull base
forehead
temple
face|facial
cheek
chin
jaw|mandible|mandibular
maxilla|maxillary
zygoma|zygomatic arch
orbit|orbital
periorbital region|periorbital
eye|ocular|eyes
eyelid|lid|upper eyelid|lower eyelid
conjunctiva|conjunctival
sclera|scleral
cornea|corneal
iris
pupil|pupillary
lens
retina|retinal
macula|macular
vitreous
optic nerve
optic disc
ear|aural|auricular
external auditory canal|ear canal
tympanic membrane|eardrum
middle ear
inner ear
mastoid
nose|nasal
nasal septum
nares|nostril
turbinate|turbinates|inferior turbinate
nasopharynx|nasopharyngeal
sinus|paranasal sinus|sinuses
maxillary sinus
frontal sinus
ethmoid sinus
sphenoid sinus
mouth|oral|oral cavity
lip|lips|upper lip|lower lip
tongue|base of tongue
gum|gingiva|gums
tooth|teeth|dental
molar|molars
palate|hard palate|soft palate
uvula
tonsil|tonsillar|palatine tonsil
adenoids
throat
pharynx|pharyngeal|posterior pharynx
oropharynx|oropharyngeal
hypopharynx
larynx|laryngeal
epiglottis
vocal cord|vocal fold|vocal cords
parotid gland|parotid
submandibular gland|submandibular
salivary gland
neck|cervical
thyroid|thyroid gland
parathyroid|parathyroid gland
trachea|tracheal
carina
chest|thorax|thoracic
chest wall
sternum|sternal|breastbone
xiphoid
rib|ribs|costal
clavicle|clavicular|collarbone
axilla|axillary|armpit
breast|breasts
nipple|areola
back
upper back
lower back|low back
spine|spinal|vertebral column
cervical spine|c-spine|c spine
thoracic spine|t-spine
lumbar spine|l-spine|lumbosacral spine
vertebra|vertebral|vertebral body
vertebral artery
spinal cord
spinal canal
cauda equina
nerve root
intervertebral disc|disc|disk
sacroiliac joint|si joint
lung|pulmonary|lungs|lung field|lung fields
right upper lobe|rul
right middle lobe|rml
right lower lobe|rll
left upper lobe|lul
left lower lobe|lll
lower lobe|lower lobes
upper lobe|upper lobes
middle lobe
lingula|lingular
lung base|lung bases|bases|bibasilar
lung apex|apex
bronchus|bronchial|mainstem bronchus
bronchiole
pleura|pleural|pleural space
diaphragm|hemidiaphragm
mediastinum|mediastinal
hilum|hilar
heart|cardiac
pericardium|pericardial
myocardium|myocardial
endocardium
left ventricle|left ventricular|=LV
right ventricle|right ventricular|=RV
left atrium|left atrial|=LA
right atrium|right atrial
interventricular septum
left atrial appendage
aortic valve
mitral valve
tricuspid valve
pulmonic valve|pulmonary valve
aorta|aortic
ascending aorta
descending aorta
aortic arch
aortic root
abdominal aorta
coronary artery|coronary
left main coronary artery|left main|=LMCA
left anterior descending artery|left anterior descending|=LAD
left circumflex artery|left circumflex|=LCX|=LCx
right coronary artery|=RCA
obtuse marginal
diagonal branch
posterior descending artery
carotid artery|carotid|internal carotid artery|common carotid artery
subclavian artery
subclavian vein
jugular vein|internal jugular vein
superior vena cava|=SVC
inferior vena cava|=IVC
pulmonary artery
pulmonary vein
renal artery
mesenteric artery|superior mesenteric artery|=SMA
celiac artery|celiac axis
iliac artery|common iliac artery|external iliac artery
femoral artery|common femoral artery|superficial femoral artery
femoral vein
popliteal artery
popliteal vein
saphenous vein
portal vein
hepatic vein
splenic vein
brachial artery
radial artery
ulnar artery
dorsalis pedis
posterior tibial artery
middle cerebral artery|=MCA
anterior cerebral artery|=ACA
posterior cerebral artery|=PCA artery
basilar artery
brain|cerebral|intracranial
frontal lobe
parietal lobe
temporal lobe
occipital lobe
cerebellum|cerebellar
brainstem|brain stem
pons|pontine
midbrain
medulla
thalamus|thalamic
basal ganglia
hypothalamus
pituitary|pituitary gland
ventricle|lateral ventricle
corpus callosum
internal capsule
meninges|meningeal
hippocampus
posterior fossa
facial nerve
trigeminal nerve
median nerve
ulnar nerve
radial nerve
sciatic nerve
peroneal nerve
brachial plexus
esophagus|esophageal
gastroesophageal junction|ge junction
stomach|gastric
antrum|gastric antrum
gastric fundus
pylorus|pyloric
duodenum|duodenal|duodenal bulb
jejunum|jejunal
ileum|ileal|terminal ileum
small bowel|small intestine
bowel|intestine|intestinal
large bowel|large intestine
colon|colonic
cecum|cecal
ascending colon
transverse colon
descending colon
sigmoid colon|sigmoid
hepatic flexure
splenic flexure
appendix|appendiceal
rectum|rectal
anus|anal
peritoneum|peritoneal
mesentery|mesenteric
omentum|omental
retroperitoneum|retroperitoneal
liver|hepatic
left lobe of the liver
right lobe of the liver
gallbladder
common bile duct|=CBD
bile duct|biliary tree|biliary
pancreas|pancreatic
pancreatic head|head of the pancreas
pancreatic tail
pancreatic duct
spleen|splenic
kidney|renal|kidneys
renal pelvis
ureter|ureteral|ureters
ureterovesical junction|uvj
ureteropelvic junction|upj
bladder|urinary bladder|vesical
urethra|urethral
prostate|prostatic|prostate gland
seminal vesicle
penis|penile
scrotum|scrotal
testis|testicle|testicular|testicles
epididymis
foreskin
uterus|uterine
endometrium|endometrial
cervix
ovary|ovarian|ovaries
fallopian tube
adnexa|adnexal
vagina|vaginal
vaginal cuff
vulva|vulvar
labia|labial
placenta|placental
adrenal gland|adrenal
lymph node|lymph nodes|nodal
bone marrow
bone|osseous
joint|joints
muscle|muscular
tendon
ligament
skin|cutaneous
soft tissue|soft tissues
nail|nail bed
shoulder|shoulders
rotator cuff
acromioclavicular joint|ac joint
glenohumeral joint|glenoid
scapula|scapular|shoulder blade
deltoid
humerus|humeral|humeral head
biceps tendon
arm|arms|upper arm
upper extremity|upper extremities|=UE|=RUE|=LUE
elbow|elbows|olecranon
forearm|forearms
radius
distal radius
ulna
wrist|wrists
scaphoid
hand|hands
palm|palmar
finger|fingers|digit
index finger
middle finger|long finger
ring finger
small finger|little finger|fifth finger
thumb
metacarpal
knuckle
fingertip
metacarpophalangeal joint|mcp joint
proximal interphalangeal joint|pip joint
distal interphalangeal joint|dip joint
hip|hips
acetabulum|acetabular
femoral head
femoral neck
greater trochanter|trochanteric
femur|femoral
thigh|thighs
hamstring
quadriceps
leg|legs|lower leg
lower extremity|lower extremities|=LE|=RLE|=LLE|=BLE|lower limb
upper limb
extremity|extremities|limb|limbs
knee|knees
patella|patellar
medial meniscus
lateral meniscus
meniscus
anterior cruciate ligament|=ACL
posterior cruciate ligament
medial collateral ligament
popliteal fossa
tibia|tibial
tibial plateau
fibula|fibular
shin
calf|calves
ankle|ankles
medial malleolus
lateral malleolus
achilles tendon|achilles
foot|feet
heel|heels
calcaneus
talus
plantar surface|plantar
dorsum of foot
metatarsal|fifth metatarsal
forefoot
midfoot
toe|toes
great toe|big toe|hallux
second toe
third toe
fourth toe
fifth toe
first metatarsophalangeal joint|mtp joint
trunk|torso
stump
incision site|incision
pubic symphysis|pubis
pubic ramus
ischium|ischial
iliac crest
ilium
spermatic cord
umbilical cord
fetus|fetal
`,
  SPINE_LEVELS.map((level) => `${level} vertebra|${level}`).join('\n'),
  ['c3-c4', 'c4-c5', 'c5-c6', 'c6-c7', 't12-l1', 'l1-l2', 'l2-l3', 'l3-l4', 'l4-l5', 'l5-s1'].map((level) => `${level} disc space|${level}`).join('\n'),
];

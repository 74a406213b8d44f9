/** Rare, inherited, tropical and eponymous diseases and signs that the lists by organ do not have. Format: see problems.ts. */
export const PROBLEMS_RARE = `
acanthamebiasis
acatalasia
achlorhydria
achondrogenesis
achromatopsia
activated protein c resistance
acute generalized exanthematous pustulosis
adrenarche|premature adrenarche
adrenomyeloneuropathy
agenesis
agenesis of the corpus callosum|agenesis of corpus callosum
ainhum
akinesia
alveolar rhabdomyosarcoma
amebic dysentery|amoebic dysentery
ameloblastoma
androgen insensitivity
angiostrongyliasis
anisakiasis
anosognosia
aphagia
arrhythmogenic right ventricular cardiomyopathy
atresia
axonal degeneration
bacillary dysentery
balantidiasis
bejel
bernard-soulier syndrome
bird fancier's lung
blau syndrome
bloom syndrome
bronchogenic cyst
buphthalmos
calculus|calculi
campomelic dysplasia
cancrum oris
capillary leak syndrome
carcinogenesis
caroli disease
castleman disease
catecholaminergic polymorphic ventricular tachycardia
cherubism
choroideremia
christmas disease
chromoblastomycosis
chronic progressive external ophthalmoplegia
clear cell sarcoma
cleidocranial dysplasia
clinically isolated syndrome
clonorchiasis
coats disease
cognitive deterioration
congenital cystic adenomatoid malformation
cor triatriatum
cowpox
cretinism
cutaneous horn
cutis laxa
cyclosporiasis
dandy-walker malformation
dentinogenesis imperfecta
dermatitis herpetiformis
dextrocardia
diastematomyelia
diastrophic dysplasia
differentiation syndrome
dracunculiasis
dyskeratosis congenita
echinococcosis|hydatid cyst|hydatid disease
ectopic beats|ectopic beat|ventricular ectopic beats
emery-dreifuss muscular dystrophy|=EDMD
endocardial fibroelastosis
epithelioid sarcoma
erdheim-chester disease
erysipeloid
erythrasma
extrasystole|extrasystoles
fascioliasis
favism
fibrodysplasia ossificans progressiva
fibrothorax
filariasis|lymphatic filariasis
fixed drug eruption
formication
fructose intolerance|hereditary fructose intolerance
galactocele
gangliosidosis
glanders
glanzmann thrombasthenia|glanzmann's disease
globoid cell leukodystrophy
glutaric aciduria
gnathostomiasis
gonadal dysgenesis
granular cell tumor
gumma
hand-schuller-christian disease
hantavirus pulmonary syndrome
heavy chain disease
hematocolpos
hemeralopia
hemoglobin c disease
hemoglobin e disease
hemoglobin h disease
heterophoria
holoprosencephaly
hydranencephaly
hydromyelia
hydropneumothorax
hymenolepiasis
hyperinsulinism
hyperkinesia|hyperkinesis
hypoaldosteronism
hypochondroplasia
hypophosphatasia
hypophosphatemic rickets|x-linked hypophosphatemia
igg4-related disease
immunodeficiency disorder
incontinentia pigmenti
inflammatory myofibroblastic tumor
intrauterine synechiae
invasion|vascular invasion|lymphovascular invasion|perineural invasion
isosporiasis|cystoisosporiasis
isovaleric acidemia
japanese encephalitis
kearns-sayre syndrome
kerion
kikuchi disease|kikuchi-fujimoto disease
kuru
labyrinthine hydrops|endolymphatic hydrops
larva migrans|cutaneous larva migrans|visceral larva migrans
lassa fever
leber congenital amaurosis
leber hereditary optic neuropathy|leber's hereditary optic neuropathy
leigh syndrome|leigh disease
letterer-siwe disease
leukocoria|leucocoria
lichen nitidus
lichen planopilaris
lissencephaly
loiasis
lymphangioleiomyomatosis
madura foot|mycetoma
marburg virus disease
melas syndrome|=MELAS
melioidosis|whitmore's disease
melorheostosis
merrf syndrome|=MERRF
metamorphopsia
methylmalonic acidemia|methylmalonic aciduria
micrognathia
micropenis
movement disorder
murine typhus
myelophthisis
myiasis
nephronophthisis
neuromuscular disease
neuromyotonia
neuronal ceroid lipofuscinosis|ceroid lipofuscinosis
neuronal loss
nijmegen breakage syndrome
norrie disease
onchocerciasis|river blindness
opisthorchiasis
osteolysis
osteopetrosis
osteopoikilosis
pachygyria
palindromic rheumatism
paracoccidioidomycosis
parageusia
paragonimiasis
parosmia|dysosmia
perivascular epithelioid cell tumor|=PEComa
persistent left superior vena cava
phyllodes tumor
piedra
pityriasis lichenoides
plummer-vinson syndrome
porencephaly
progeria|hutchinson-gilford progeria
propionic acidemia
prosopagnosia
prurigo nodularis
pseudohypoparathyroidism
pseudoxanthoma elasticum
psittacosis
pulmonary alveolar microlithiasis
pyoderma
pyopneumothorax
radiation recall
rat-bite fever
relapsing polychondritis
retinal dystrophy
rhinolith
rhinophyma
rod-cone dystrophy|cone-rod dystrophy|rod cone dystrophy
rosai-dorfman disease
schizencephaly
scleredema
scrofuloderma
scrub typhus
septate uterus
sinoatrial block
situs inversus
sleeping sickness|african trypanosomiasis
smallpox
solitary fibrous tumor
sporotrichosis
stargardt disease
stenocardia
strangury
sudden death
supernumerary teeth|supernumerary tooth
swimmer's itch
tabes dorsalis
taeniasis
talaromycosis
telogen effluvium
thanatophoric dysplasia
thelarche|premature thelarche
torsion
toxocariasis
trench mouth|vincent's angina
trichinosis|trichinellosis
trichuriasis
tungiasis
tympanites
tyrosinemia
vascular ring
ventricular flutter
ventricular noncompaction|left ventricular noncompaction
vestibulotoxicity
water intoxication
whitlow|herpetic whitlow
xerophthalmia
yaws
autosomal recessive disorder|autosomal dominant disorder|x-linked disorder|recessive disorder|autosomal recessive disease|autosomal dominant disease
lysosomal storage disorder|lysosomal storage disease
lymphoproliferative disease
`;

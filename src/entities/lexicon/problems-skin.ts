/** Problems of skin, eyes, ears and breast, written for Attending. */
const ULCER_SITES = ['sacral', 'heel', 'coccyx', 'ischial', 'buttock', 'hip', 'ankle', 'left heel', 'right heel', 'trochanteric', 'back', 'gluteal'];
const ULCER_STAGES: readonly (readonly string[])[] = [['1', 'i'], ['2', 'ii'], ['3', 'iii'], ['4', 'iv']];
const ULCER_NAMES = ['pressure ulcer', 'decubitus ulcer', 'pressure injury', 'decubitus', 'sacral decubitus', 'sacral decubitus ulcer', 'sacral pressure ulcer', 'sacral ulcer'];

function pressureUlcers(): string {
  const byStage = ULCER_STAGES.map((marks) =>
    [`stage ${marks[0] ?? ''} pressure ulcer`, ...marks.flatMap((mark) => ULCER_NAMES.flatMap((name) => [`stage ${mark} ${name}`, `${name} stage ${mark}`]))]
      .filter((term, i, all) => all.indexOf(term) === i)
      .join('|'),
  );
  const bySite = ULCER_SITES.map((site) => `${site} pressure ulcer|${site} decubitus ulcer|${site} ulcer|pressure ulcer of ${site}|${site} decubitus|${site} pressure injury`);
  return [...byStage, ...bySite].join('\n');
}

export const PROBLEMS_SKIN = `
${pressureUlcers()}
pressure ulcer|decubitus ulcer|decubitus|pressure sore|bedsore|pressure injury|decubiti|bed sore|unstageable pressure ulcer|deep tissue injury|pressure wound
skin ulcer|ulcer|ulceration|chronic ulcer|nonhealing ulcer|chronic skin ulcer|open sore|ulcerated lesion|non-healing ulcer|sore lesion|ulcerative lesion|superficial ulcer|ulcerated
leg ulcer|lower extremity ulcer
foot ulcer|toe ulcer|plantar ulcer|ulcer of foot
rash|skin rash|skin eruption|maculopapular rash|erythematous rash|drug rash|drug eruption|macular rash|pruritic rash|vesicular rash|papular rash|itchy rash|malar rash|morbilliform rash|eruption|exanthem|diffuse rash|nonspecific skin eruption|scaly rash|facial rash|heat rash|butterfly rash|generalized rash|viral exanthem|skin reaction|cutaneous eruption|macular eruption|groin rash|exanthema|red rash
diaper rash|diaper dermatitis|diaper area rash
skin lesion|lesion of skin|suspicious skin lesion|plaques skin|nodular skin lesions|skin nodule|skin growth|skin plaques|skin abnormality
cutaneous lesion
papules|papular lesions
pustules|pustular lesions
vesicles
macule
facial lesion
scalp lesion
pigmented lesion
erythematous plaque|scaly plaques
scaly lesion
eschar|scabs
comedones
blister|bullous lesion|vesicular lesions|bullae of skin|blistering|blistering rash
pruritus|itching|itchy skin|generalized pruritus|itchiness|itchy|skin itching|pruritis|generalized itching|pruritic
erythema|erythematous|skin erythema|erythema and warmth|erythematous area|localized erythema|erythroderma|blanching erythema
redness|skin redness|redness and swelling
warmth|increased warmth
reddened|reddened area
red skin|skin discoloration|mottled skin|skin mottling|skin changes
discoloration
inflamed|inflammation|inflammatory changes
induration|indurated
warm to touch
mottling|mottled
livedo reticularis
fluctuance|fluctuant mass
erythema nodosum
erythema multiforme
urticaria|hives|welts|chronic urticaria|wheals|hive|whelps
dermatitis|eczematous dermatitis|nummular dermatitis|perioral dermatitis|chronic dermatitis|exfoliative dermatitis|radiation dermatitis|hand dermatitis|eczematous rash|dyshidrotic eczema|intertriginous dermatitis
stasis dermatitis|venous stasis dermatitis
neurodermatitis|lichen simplex chronicus
contact dermatitis|allergic contact dermatitis|irritant dermatitis|rhus dermatitis|irritant contact dermatitis
poison ivy|poison ivy dermatitis|poison oak
atopic dermatitis|eczema|atopy|atopic eczema
seborrheic dermatitis|dandruff|cradle cap|seborrhea
seborrheic keratosis
actinic keratosis|solar keratosis|sun-damaged skin|=AKs|actinic damage|sun damage|keratosis|actinic changes
psoriasis|plaque psoriasis|psoriasis vulgaris|guttate psoriasis|pustular psoriasis|scalp psoriasis|psoriatic plaques|psoriatic
acne|acne vulgaris|acneiform rash|cystic acne|acne rosacea rash|acneiform eruption|pimples
rosacea|acne rosacea
hidradenitis suppurativa|hidradenitis
pityriasis rosea
lichen planus
lichen sclerosus|lichen sclerosus et atrophicus
vitiligo
hypopigmentation
hyperpigmentation|hyperpigmented lesions|postinflammatory hyperpigmentation
melasma|chloasma
depigmentation
skin darkening
acanthosis nigricans
alopecia|hair loss|baldness|androgenetic alopecia|male pattern baldness|thinning hair|hair thinning
alopecia areata
pemphigus vulgaris|pemphigus|pemphigoid
bullous pemphigoid
stevens-johnson syndrome
toxic epidermal necrolysis|=SJS
drug reaction with eosinophilia and systemic symptoms|=DRESS|dress syndrome
pyoderma gangrenosum
leukocytoclastic vasculitis|cutaneous vasculitis
sweet syndrome
keloid|hypertrophic scar|surgical scar|keloid scar|fibrosis|midline scar|painful scar|well-healed scar|burn scar|sternotomy scar|painful scar tissue|acne scarring|fibrotic changes|abdominal scar|hypertrophic scarring|scar contracture
scar|scarring|scar tissue
epidermal cyst|epidermal inclusion cyst|epidermoid cyst
sebaceous cyst|infected sebaceous cyst
pilonidal cyst|pilonidal abscess|pilonidal disease|pilonidal sinus
inclusion cyst
pilar cyst
inflamed cyst|milia
trichilemmal cyst
subcutaneous cyst
nevus|mole|dysplastic nevus|atypical nevus|melanocytic nevus|compound nevus|pigmented nevus|intradermal nevus|congenital nevus
changing mole|atypical mole
birthmark
port-wine stain
lentigo|lentigines
mongolian spots
skin tag|acrochordon
cherry angioma|spider angiomata|angiomas|cherry hemangiomas
spider angioma
pyogenic granuloma
keratoacanthoma
callus|corn|corns and calluses
hyperkeratosis|hyperkeratotic lesion
dry skin|skin dryness|cracked skin|peeling skin|skin peeling|skin exfoliation|scaly skin|skin scaling
xerosis|xerosis cutis
keratosis pilaris
ichthyosis
desquamation
fissuring
porokeratosis
palmoplantar erythrodysesthesia|palmar erythema
hand-foot syndrome
scaling
flaking
intertrigo
miliaria
maceration|macerated skin|skin maceration
excoriation|skin excoriation|perianal excoriation
skin irritation|skin atrophy|moisture-associated skin damage
solar elastosis
nail changes|nail dystrophy|nail deformity|nail pitting|nail discoloration
splinter hemorrhages
janeway lesions
osler nodes
brittle nails|dystrophic nails|thickened nails|elongated nails
onychodystrophy|onycholysis
koilonychia
subungual hematoma
thickened toenails
photosensitivity|sun sensitivity|solar urticaria|photosensitive rash
cataract|nuclear sclerotic cataract|senile cataract|bilateral cataracts|age-related cataract|posterior subcapsular cataract|nuclear sclerosis|visually significant cataract|nuclear cataract|lens opacity|congenital cataract|cortical cataract|mature cataract
glaucoma|open-angle glaucoma|primary open-angle glaucoma|angle-closure glaucoma|acute angle closure glaucoma|=POAG|narrow angle glaucoma|glaucoma suspect|neovascular glaucoma|chronic open angle glaucoma
elevated intraocular pressure|increased intraocular pressure|raised intraocular pressure
ocular hypertension
angle closure|narrow angles
increased cup-to-disc ratio
optic nerve cupping
macular degeneration|=AMD|=ARMD|age-related macular degeneration|wet macular degeneration|dry macular degeneration|drusen|exudative macular degeneration|choroidal neovascularization|geographic atrophy|neovascular age-related macular degeneration
retinal detachment|retinal tear|tractional retinal detachment|rhegmatogenous retinal detachment|retinal break|detached retina|lattice degeneration
retinal artery occlusion|central retinal artery occlusion|=CRAO|branch retinal artery occlusion
retinal vein occlusion|central retinal vein occlusion|=CRVO|branch retinal vein occlusion|=BRVO
retinopathy|hypertensive retinopathy|retinopathy of prematurity|retinal hemorrhage|retinitis pigmentosa|=ROP|retinitis|retinal edema|retinal degeneration|retinal toxicity|retinal ischemia|hydroxychloroquine retinopathy|retinal exudates
macular edema|macular hole|cystoid macular edema|macular pucker|macular dystrophy
epiretinal membrane
vitreous hemorrhage|dot blot hemorrhages|vitreomacular traction
cotton wool spots
subretinal fluid
microaneurysms
chorioretinitis|central serous chorioretinopathy
hard exudates
neovascularization
conjunctivitis|pink eye|viral conjunctivitis|bacterial conjunctivitis|allergic conjunctivitis|eye infection|pinkeye|giant papillary conjunctivitis|epidemic keratoconjunctivitis|adenoviral conjunctivitis
conjunctival injection|red eye|eye redness|injected conjunctiva|scleral injection|bloodshot eyes|injected sclera|conjunctival erythema|ciliary flush|conjunctival hyperemia|injected conjunctivae|redness of eye|chemosis|conjunctival edema
subconjunctival hemorrhage|scleral hemorrhage
hyphema
hypopyon
uveitis|anterior uveitis|posterior uveitis
iritis
scleritis
episcleritis
iridocyclitis|iridocyclitis acute
endophthalmitis
panuveitis
vitritis
keratitis|bacterial keratitis|herpes simplex keratitis|herpetic keratitis|keratopathy|keratoconjunctivitis|bullous keratopathy
keratoconus
corneal ulcer|corneal opacity|corneal edema|corneal scar|corneal dystrophy|corneal erosion|corneal haze|corneal perforation|corneal scarring|corneal infiltrate
fuchs dystrophy|fuchs endothelial dystrophy
corneal abrasion|corneal foreign body|corneal laceration|corneal epithelial defect|corneal injury
blepharitis
stye
chalazion
hordeolum
eyelid lesion|eyelid edema|eyelid swelling|eyelid mass|eyelid erythema|swollen eyelids|eyelid infection
meibomian gland dysfunction|meibomitis
lid lesion|lid swelling|lid edema
xanthelasma
ptosis|eyelid ptosis|brow ptosis|lid ptosis
ectropion
entropion
dermatochalasis
eyelid drooping|droopy eyelid|drooping eyelid|eyelid malposition
lagophthalmos
lid lag
blepharoptosis|blepharochalasis
trichiasis
horner syndrome
dry eye|dry eye syndrome|keratoconjunctivitis sicca|keratitis sicca|ocular dryness
eye discharge|eye drainage|watery eye|ocular discharge|eye crusting|itchy watery eyes|mattering of eyes
tearing|excessive tearing
epiphora
lacrimation|increased lacrimation|lacrimal duct obstruction
mattering
dacryocystitis|dacryostenosis
nasolacrimal duct obstruction|blocked tear duct
eye pain|eye irritation|pain in eye|eye itching|painful eye|eye burning|eye discomfort|eye strain|pain with eye movement
ocular pain|ocular irritation|ocular itching
itchy eyes|itching eyes|burning eyes
photophobia
light sensitivity|sensitivity to light|sensitivity to sound
retro-orbital pain|retroorbital pain
gritty sensation
sonophobia
phonophobia
asthenopia
blurred vision|blurry vision|visual disturbance|vision changes|visual changes|low vision|visual impairment|impaired vision|double vision blurry|changes in vision|visual symptoms|visual deficit|visual blurring|impaired visual acuity|vision problems|reduced vision|sudden vision loss|blurring of vision|visual deterioration|partial blindness|reduced visual acuity|visual field loss|transient vision loss|blurred|night blindness|visual difficulties|vision impairment|visual acuity decreased|diminished vision|cortical blindness|legally blind eye|blindness of left eye|blindness of right eye|transient visual loss|visual field constriction|visual toxicity|difficulty seeing|difficulty with vision|monocular vision loss|peripheral vision loss|color blindness|visual problems
vision loss|decreased vision|loss of vision|visual loss|decreased visual acuity|poor vision|visual acuity loss|loss of visual acuity
blindness|legally blind|blind|legal blindness
central scotoma|scotoma
diplopia|double vision|binocular diplopia|horizontal diplopia|vertical diplopia
floaters|flashes of light|flashing lights|vitreous floaters|posterior vitreous detachment|photopsia|flashes|flashes and floaters|vitreous detachment|halos around lights|halos|glare|vitreous opacities
strabismus
esotropia|accommodative esotropia
exotropia
amblyopia
nystagmus|horizontal nystagmus|vertical nystagmus
lazy eye|restricted eye movements
gaze palsy|disconjugate gaze|gaze deviation|gaze preference|extraocular muscle palsy
exophoria
hypertropia
ophthalmoplegia|internuclear ophthalmoplegia|ophthalmoparesis
esophoria
convergence insufficiency
myopia|high myopia
hyperopia
astigmatism
presbyopia
refractive error
nearsightedness|nearsighted
farsightedness
anisometropia
impaired near vision|near-sighted
aphakia
papilledema|optic neuropathy|optic atrophy|optic disc edema|ischemic optic neuropathy|optic nerve edema|optic nerve atrophy|disc edema|optic disc swelling|optic nerve damage|optic nerve compression|blurred disc margins
anisocoria
fixed dilated pupil|fixed and dilated pupils|pinpoint pupils|afferent pupillary defect|relative afferent pupillary defect|unequal pupils|sluggish pupils|fixed pupils|irregular pupil|constricted pupils|pupillary dilation|pupils fixed and dilated
dilated pupils
miosis
mydriasis
pterygium
pinguecula
orbital mass|orbital tumor|orbital lesion
iris cyst
enophthalmos|anophthalmos|phthisis bulbi
microphthalmia|microphthalmos
coloboma
otitis media|acute otitis media|=AOM|ear infection|middle ear infection|serous otitis media|chronic otitis media|otitis media with effusion|recurrent otitis media|suppurative otitis media|middle ear effusion|=OME|recurrent ear infections|chronic serous otitis media|chronic suppurative otitis media|otitis|middle ear fluid|bulging tympanic membrane|erythematous tympanic membrane|frequent ear infections|bilateral otitis media|glue ear
otitis externa|swimmer's ear|malignant otitis externa|external ear infection|ear canal edema|acute otitis externa|ear canal swelling
mastoiditis|mastoid effusion|mastoid opacification
cholesteatoma
ear pain|otalgia|earache|ear discharge|otorrhea|ear drainage|ear pressure|ear fullness|plugged ears|ear discomfort|aural fullness|ear ache|clogged ears|ear pulling|pulling at ears|fullness in ears|bloody otorrhea|tugging at ears|pain in ear|ear pulling bilateral|ear bleeding|ear congestion|ear popping|ear plugging
hearing loss|decreased hearing|deafness|hard of hearing|=HOH|sensorineural hearing loss|conductive hearing loss|presbycusis|hearing impairment|impaired hearing|hearing difficulty|bilateral hearing loss|=SNHL|deaf|hearing impaired|difficulty hearing|hearing deficit|hearing problems|mixed hearing loss|sudden hearing loss|ototoxicity|decreased hearing acuity|noise-induced hearing loss|diminished hearing|high-frequency hearing loss|reduced hearing|presbyacusis
tinnitus|ringing in ears|ringing in the ears|ear ringing|pulsatile tinnitus|buzzing in ears
cerumen impaction|impacted cerumen|excessive cerumen|wax impaction
cerumen|ear wax|earwax
perforated tympanic membrane|tympanic membrane perforation|eardrum perforation|hemotympanum|ruptured eardrum|perforated eardrum|tm perforation|ruptured tympanic membrane|retracted tympanic membrane|tympanosclerosis|tympanic membrane retraction|myringitis
eustachian tube dysfunction|eustachian dysfunction
labyrinthitis
vestibular neuritis|vestibular dysfunction|vestibular disorder|vestibular hypofunction|vestibulopathy|vestibular neuronitis
meniere disease|meniere's|meniere's syndrome
motion sickness|car sickness
barotrauma|barotitis|otitic barotrauma
otosclerosis
perichondritis
superior semicircular canal dehiscence
microtia
preauricular pit|preauricular sinus
prominent ears|low-set ears
external ear deformity
auricular hematoma
breast mass|breast lump|lump in breast|mass in breast|breast nodule|breast lesion|palpable breast mass|lump in the breast
breast pain|mastodynia|breast tenderness|mastalgia|sore breasts|tender breasts
mastitis|breast abscess|breast infection|breast cellulitis
breast cyst|fibrocystic breast disease|fibrocystic changes|fibrocystic disease|breast calcifications|dense breasts|fibrocystic breasts|microcalcifications|fibrocystic breast changes|dense breast tissue|breast microcalcifications
fibroadenoma|fibroadenoma of breast
nipple discharge|bloody nipple discharge|nipple bleeding
nipple retraction|nipple inversion|inverted nipples
nipple pain
breast engorgement|breast swelling|breast deformity|breast ptosis|breast atrophy
breast enlargement|breast hypertrophy
breast asymmetry
breast implant rupture|ruptured breast implant|breast implant leak
macromastia|symptomatic macromastia
capsular contracture
mammary hypertrophy
hypomastia
peau d'orange
abnormal mammogram|abnormal mammography|mammographic abnormality|breast density|abnormality on mammogram
`;

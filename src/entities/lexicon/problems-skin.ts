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
pressure ulcer|decubitus ulcer|decubitus|pressure sore|bedsore|pressure injury|decubiti|bed sore|unstageable pressure ulcer|deep tissue injury|pressure ulcers|decubitus ulcers|bedsores|pressure sores|pressure wound
skin ulcer|leg ulcer|foot ulcer|ulcer|ulceration|chronic ulcer|lower extremity ulcer|toe ulcer|nonhealing ulcer|ulcers|chronic skin ulcer|ulcerations|open sore|open sores|sores|foot ulcers|leg ulcers|ulcerated lesion|non-healing ulcer|sore lesion|plantar ulcer|ulcer of foot|ulcerative lesion|superficial ulcer|lower extremity ulcers|ulcerated
rash|skin rash|skin eruption|maculopapular rash|erythematous rash|drug rash|drug eruption|macular rash|pruritic rash|rashes|vesicular rash|papular rash|itchy rash|malar rash|skin rashes|morbilliform rash|eruption|exanthem|diffuse rash|nonspecific skin eruption|scaly rash|facial rash|heat rash|butterfly rash|generalized rash|viral exanthem|eruptions|skin reaction|cutaneous eruption|macular eruption|groin rash|exanthema|red rash
diaper rash|diaper dermatitis|diaper area rash
skin lesion|skin lesions|lesion of skin|cutaneous lesion|suspicious skin lesion|cutaneous lesions|papules|papule|pustules|pustule|vesicles|vesicle|macule|macules|plaques skin|facial lesion|scalp lesion|pigmented lesion|nodular skin lesions|skin nodule|erythematous plaque|papular lesions|skin growth|skin nodules|scaly lesion|eschar|scabs|scab|pustular lesions|scaly plaques|skin plaques|comedones|skin abnormality
blister|blisters|bullous lesion|vesicular lesions|bullous lesions|bullae of skin|blistering|blistering rash
pruritus|itching|itchy skin|generalized pruritus|itchiness|itchy|skin itching|pruritis|generalized itching|pruritic
erythema|redness|skin redness|warmth|erythematous|reddened|skin erythema|red skin|erythema and warmth|erythematous area|localized erythema|skin discoloration|discoloration|redness and swelling|inflamed|induration|indurated|warm to touch|mottling|mottled skin|mottled|erythroderma|skin mottling|reddened area|skin changes|livedo reticularis|blanching erythema|inflammation|inflammatory changes|fluctuance|fluctuant mass|increased warmth
erythema nodosum
erythema multiforme
urticaria|hives|welts|chronic urticaria|wheals|hive|whelps
dermatitis|eczematous dermatitis|stasis dermatitis|nummular dermatitis|perioral dermatitis|chronic dermatitis|neurodermatitis|exfoliative dermatitis|radiation dermatitis|venous stasis dermatitis|hand dermatitis|eczematous rash|lichen simplex chronicus|dyshidrotic eczema|intertriginous dermatitis
contact dermatitis|allergic contact dermatitis|irritant dermatitis|poison ivy|poison ivy dermatitis|rhus dermatitis|poison oak|irritant contact dermatitis
atopic dermatitis|eczema|atopy|atopic eczema
seborrheic dermatitis|dandruff|cradle cap|seborrhea|seborrhoeic dermatitis
seborrheic keratosis|seborrheic keratoses|seborrhoeic keratosis
actinic keratosis|actinic keratoses|solar keratosis|sun-damaged skin|=AKs|actinic damage|sun damage|keratosis|keratoses|solar keratoses|actinic changes
psoriasis|plaque psoriasis|psoriasis vulgaris|guttate psoriasis|pustular psoriasis|scalp psoriasis|psoriatic plaques|psoriatic
acne|acne vulgaris|acneiform rash|cystic acne|acne rosacea rash|acneiform eruption|pimples|pimple
rosacea|acne rosacea
hidradenitis suppurativa|hidradenitis
pityriasis rosea
lichen planus|lichen sclerosus|lichen sclerosus et atrophicus
vitiligo|hypopigmentation|hyperpigmentation|melasma|depigmentation|hyperpigmented lesions|postinflammatory hyperpigmentation|skin darkening|acanthosis nigricans
alopecia|hair loss|alopecia areata|baldness|androgenetic alopecia|male pattern baldness|thinning hair|hair thinning
pemphigus vulgaris|bullous pemphigoid|pemphigus|pemphigoid
stevens-johnson syndrome|toxic epidermal necrolysis|=SJS|=TEN
drug reaction with eosinophilia and systemic symptoms|=DRESS|dress syndrome
pyoderma gangrenosum|leukocytoclastic vasculitis|cutaneous vasculitis|sweet syndrome
keloid|scar|hypertrophic scar|keloids|scarring|scars|surgical scar|scar tissue|keloid scar|fibrosis|midline scar|painful scar|well-healed scar|burn scar|sternotomy scar|painful scar tissue|well healed scar|acne scarring|fibrotic changes|abdominal scar|hypertrophic scarring|scar contracture
epidermal cyst|sebaceous cyst|epidermal inclusion cyst|pilonidal cyst|inclusion cyst|pilar cyst|pilonidal abscess|pilonidal disease|epidermoid cyst|infected sebaceous cyst|pilonidal sinus|inflamed cyst|milia|trichilemmal cyst|subcutaneous cyst
nevus|mole|dysplastic nevus|atypical nevus|nevi|moles|melanocytic nevus|changing mole|birthmark|port-wine stain|compound nevus|lentigo|lentigines|atypical mole|pigmented nevus|intradermal nevus|congenital nevus|dysplastic nevi|mongolian spots
skin tag|acrochordon|skin tags
cherry angioma|cherry angiomas|pyogenic granuloma|spider angioma|spider angiomata|spider angiomas|angiomas|keratoacanthoma|angioma|cherry hemangiomas
callus|corn|hyperkeratosis|calluses|dry skin|xerosis|skin dryness|keratosis pilaris|ichthyosis|cracked skin|peeling skin|xerosis cutis|desquamation|hyperkeratotic lesion|corns and calluses|fissuring|porokeratosis|palmoplantar erythrodysesthesia|skin peeling|hand-foot syndrome|palmar erythema|skin exfoliation|scaling|scaly skin|skin scaling|flaking
intertrigo|miliaria|maceration|macerated skin|excoriation|skin excoriation|excoriations|skin irritation|skin atrophy|moisture-associated skin damage|skin maceration|perianal excoriation|solar elastosis|perianal excoriations
nail changes|nail dystrophy|nail deformity|splinter hemorrhages|janeway lesions|osler nodes|brittle nails|onychodystrophy|nail pitting|koilonychia|subungual hematoma|onycholysis|dystrophic nails|nail discoloration|thickened nails|elongated nails|thickened toenails
photosensitivity|sun sensitivity|solar urticaria|photosensitive rash
cataract|cataracts|nuclear sclerotic cataract|senile cataract|bilateral cataracts|age-related cataract|posterior subcapsular cataract|nuclear sclerosis|visually significant cataract|nuclear cataract|lens opacity|congenital cataract|cortical cataract|lens opacities|mature cataract
glaucoma|open-angle glaucoma|primary open-angle glaucoma|angle-closure glaucoma|elevated intraocular pressure|ocular hypertension|acute angle closure glaucoma|=POAG|narrow angle glaucoma|increased intraocular pressure|glaucoma suspect|angle closure|narrow angles|increased cup-to-disc ratio|open angle glaucoma|neovascular glaucoma|chronic open angle glaucoma|raised intraocular pressure|optic nerve cupping
macular degeneration|=AMD|=ARMD|age-related macular degeneration|wet macular degeneration|dry macular degeneration|drusen|exudative macular degeneration|choroidal neovascularization|age related macular degeneration|geographic atrophy|neovascular age-related macular degeneration
retinal detachment|retinal tear|tractional retinal detachment|rhegmatogenous retinal detachment|retinal break|detached retina|lattice degeneration
retinal artery occlusion|central retinal artery occlusion|=CRAO|branch retinal artery occlusion
retinal vein occlusion|central retinal vein occlusion|=CRVO|branch retinal vein occlusion|=BRVO
retinopathy|hypertensive retinopathy|retinopathy of prematurity|retinal hemorrhage|retinal hemorrhages|macular edema|retinitis pigmentosa|=ROP|macular hole|epiretinal membrane|vitreous hemorrhage|cystoid macular edema|cotton wool spots|retinitis|retinal edema|subretinal fluid|retinal degeneration|retinal toxicity|macular pucker|retinal ischemia|macular dystrophy|microaneurysms|dot blot hemorrhages|chorioretinitis|hydroxychloroquine retinopathy|central serous chorioretinopathy|retinal exudates|hard exudates|neovascularization|vitreomacular traction
conjunctivitis|pink eye|viral conjunctivitis|bacterial conjunctivitis|allergic conjunctivitis|eye infection|pinkeye|giant papillary conjunctivitis|epidemic keratoconjunctivitis|adenoviral conjunctivitis
conjunctival injection|red eye|eye redness|injected conjunctiva|scleral injection|red eyes|bloodshot eyes|injected sclera|conjunctival erythema|ciliary flush|conjunctival hyperemia|injected conjunctivae|redness of eye|chemosis|conjunctival edema
subconjunctival hemorrhage|hyphema|hypopyon|scleral hemorrhage
uveitis|iritis|scleritis|episcleritis|iridocyclitis|anterior uveitis|endophthalmitis|posterior uveitis|panuveitis|vitritis|iridocyclitis acute
keratitis|corneal ulcer|corneal opacity|keratoconus|corneal edema|corneal scar|corneal dystrophy|fuchs dystrophy|bacterial keratitis|herpes simplex keratitis|herpetic keratitis|keratopathy|corneal erosion|corneal haze|fuchs' dystrophy|corneal perforation|corneal scarring|fuchs endothelial dystrophy|keratoconjunctivitis|corneal opacities|bullous keratopathy|corneal infiltrate
corneal abrasion|corneal foreign body|corneal laceration|corneal epithelial defect|corneal injury
blepharitis|stye|chalazion|hordeolum|eyelid lesion|meibomian gland dysfunction|eyelid edema|eyelid swelling|meibomitis|eyelid mass|lid lesion|lid swelling|eyelid erythema|swollen eyelids|swollen eyelid|lid edema|eyelid infection|xanthelasma
ptosis|eyelid ptosis|ectropion|entropion|dermatochalasis|eyelid drooping|brow ptosis|droopy eyelid|lagophthalmos|droopy eyelids|lid lag|drooping eyelid|blepharoptosis|lid ptosis|trichiasis|eyelid malposition|horner syndrome|blepharochalasis|horner's syndrome
dry eye|dry eyes|dry eye syndrome|keratoconjunctivitis sicca|keratitis sicca|ocular dryness
eye discharge|watery eyes|eye drainage|tearing|epiphora|lacrimation|watery eye|excessive tearing|mattering|dacryocystitis|nasolacrimal duct obstruction|ocular discharge|itchy watery eyes|blocked tear duct|dacryostenosis|increased lacrimation|eye crusting|lacrimal duct obstruction|mattering of eyes
eye pain|ocular pain|itchy eyes|eye irritation|photophobia|pain in eye|light sensitivity|itching eyes|eye itching|ocular irritation|painful eye|sensitivity to light|retro-orbital pain|eye burning|burning eyes|eye discomfort|eye strain|pain with eye movement|gritty sensation|ocular itching|eyes burning|retroorbital pain|sonophobia|phonophobia|sensitivity to sound|asthenopia
blurred vision|blurry vision|visual disturbance|vision changes|visual changes|decreased vision|vision loss|loss of vision|visual loss|blindness|low vision|legally blind|visual impairment|decreased visual acuity|impaired vision|double vision blurry|changes in vision|poor vision|visual disturbances|visual symptoms|blind|visual deficit|visual blurring|impaired visual acuity|vision problems|reduced vision|sudden vision loss|blurring of vision|legal blindness|visual acuity loss|loss of visual acuity|visual deterioration|partial blindness|reduced visual acuity|visual field loss|transient vision loss|blurred|night blindness|visual difficulties|vision impairment|visual acuity decreased|scotoma|diminished vision|cortical blindness|legally blind eye|blindness of left eye|blindness of right eye|transient visual loss|visual field constriction|visual toxicity|difficulty seeing|difficulty with vision|monocular vision loss|peripheral vision loss|color blindness|visual problems
diplopia|double vision|binocular diplopia|horizontal diplopia|vertical diplopia
floaters|flashes of light|flashing lights|vitreous floaters|posterior vitreous detachment|photopsia|flashes|flashes and floaters|vitreous detachment|halos around lights|halos|glare|vitreous opacities
strabismus|esotropia|exotropia|amblyopia|nystagmus|lazy eye|gaze palsy|disconjugate gaze|exophoria|gaze deviation|hypertropia|horizontal nystagmus|gaze preference|ophthalmoplegia|internuclear ophthalmoplegia|esophoria|convergence insufficiency|accommodative esotropia|extraocular muscle palsy|vertical nystagmus|restricted eye movements|ophthalmoparesis
myopia|hyperopia|astigmatism|presbyopia|refractive error|nearsightedness|farsightedness|anisometropia|high myopia|impaired near vision|near-sighted|aphakia|nearsighted
papilledema|optic neuropathy|optic atrophy|optic disc edema|ischemic optic neuropathy|optic nerve edema|optic nerve atrophy|disc edema|optic disc swelling|optic nerve damage|optic nerve compression|blurred disc margins
anisocoria|fixed dilated pupil|fixed and dilated pupils|dilated pupils|dilated pupil|pinpoint pupils|afferent pupillary defect|relative afferent pupillary defect|miosis|mydriasis|unequal pupils|sluggish pupils|fixed pupils|irregular pupil|constricted pupils|pupillary dilation|pupils fixed and dilated|pinpoint pupil
pterygium|pinguecula|orbital mass|orbital tumor|iris cyst|orbital lesion
enophthalmos|anophthalmos|phthisis bulbi|microphthalmia|coloboma
otitis media|acute otitis media|=AOM|ear infection|middle ear infection|serous otitis media|chronic otitis media|otitis media with effusion|recurrent otitis media|ear infections|suppurative otitis media|middle ear effusion|=OME|recurrent ear infections|chronic serous otitis media|chronic suppurative otitis media|otitis|middle ear fluid|bulging tympanic membrane|erythematous tympanic membrane|frequent ear infections|bilateral otitis media|glue ear
otitis externa|swimmer's ear|malignant otitis externa|external ear infection|ear canal edema|acute otitis externa|ear canal swelling
mastoiditis|cholesteatoma|mastoid effusion|mastoid opacification
ear pain|otalgia|earache|ear discharge|otorrhea|ear drainage|ear pressure|ear fullness|plugged ears|ear discomfort|aural fullness|ear ache|clogged ears|ear pulling|pulling at ears|fullness in ears|bloody otorrhea|tugging at ears|pain in ear|ear pulling bilateral|ear bleeding|ear congestion|ear popping|ear plugging|earaches
hearing loss|decreased hearing|deafness|hard of hearing|=HOH|sensorineural hearing loss|conductive hearing loss|presbycusis|hearing impairment|impaired hearing|hearing difficulty|bilateral hearing loss|=SNHL|deaf|hearing impaired|difficulty hearing|hearing deficit|hearing problems|mixed hearing loss|sudden hearing loss|ototoxicity|decreased hearing acuity|noise-induced hearing loss|diminished hearing|high-frequency hearing loss|reduced hearing
tinnitus|ringing in ears|ringing in the ears|ear ringing|pulsatile tinnitus|buzzing in ears
cerumen impaction|impacted cerumen|ear wax|earwax|cerumen|excessive cerumen|wax impaction
perforated tympanic membrane|tympanic membrane perforation|eardrum perforation|hemotympanum|ruptured eardrum|perforated eardrum|tm perforation|ruptured tympanic membrane|retracted tympanic membrane|tympanosclerosis|tympanic membrane retraction|myringitis
eustachian tube dysfunction|labyrinthitis|vestibular neuritis|meniere disease|meniere's disease|vestibular dysfunction|motion sickness|barotrauma|otosclerosis|meniere's|eustachian dysfunction|vestibular disorder|vestibular hypofunction|meniere's syndrome|perichondritis|vestibulopathy|vestibular neuronitis|car sickness|barotitis|superior semicircular canal dehiscence|otitic barotrauma
microtia|preauricular pit|prominent ears|external ear deformity|preauricular sinus|auricular hematoma|low-set ears
breast mass|breast lump|lump in breast|mass in breast|breast nodule|breast lesion|palpable breast mass|lump in the breast|breast masses|breast lumps
breast pain|mastodynia|breast tenderness|mastalgia|sore breasts|tender breasts
mastitis|breast abscess|breast infection|breast cellulitis
breast cyst|fibrocystic breast disease|fibroadenoma|fibrocystic changes|fibrocystic disease|breast calcifications|dense breasts|fibrocystic breasts|microcalcifications|fibrocystic breast changes|breast cysts|fibroadenoma of breast|dense breast tissue|breast microcalcifications|fibroadenomas
nipple discharge|nipple retraction|breast engorgement|nipple pain|breast asymmetry|breast hypertrophy|macromastia|breast enlargement|nipple inversion|breast swelling|breast deformity|symptomatic macromastia|capsular contracture|breast implant rupture|ruptured breast implant|inverted nipples|mammary hypertrophy|hypomastia|breast ptosis|breast implant leak|breast atrophy|bloody nipple discharge|peau d'orange|nipple bleeding
abnormal mammogram|abnormal mammography|mammographic abnormality|breast density|abnormality on mammogram
`;

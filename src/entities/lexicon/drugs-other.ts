/** Fluids, electrolytes, vitamins, supplements, nutrition, skin, antidotes, contrast, herbs. Format: see drugs.ts. */
export const DRUGS_OTHER = `
normal saline|=#NS|0.9% sodium chloride|0.9% normal saline|sodium chloride 0.9%|saline|saline flush|normal saline flush|ns bolus|normal saline bolus|0.9 ns|isotonic saline|sterile saline|saline solution
half normal saline|0.45% saline|0.45% normal saline|1/2 ns|half ns|0.45 ns
3% saline|3% sodium chloride|3% hypertonic saline
lactated ringer's|lactated ringers|lactated ringer|ringer's lactate|ringers lactate|=#LR|lr bolus|lactated ringer's solution|lactated ringers solution
plasmalyte|plasma lyte|plasma lyte a|normosol
dextrose 5% in water|d5w|5% dextrose|d5 water|dextrose 5%
dextrose 5% half normal saline|d5 half normal saline|d5 1/2 ns|d5 1/2 normal saline|d5 half ns|d51/2ns|d5 0.45 ns
dextrose 5% normal saline|d5ns|d5 normal saline|d5 ns
dextrose 5% lactated ringer's|d5lr|d5 lr
iv fluid|intravenous fluid|ivf|ivfs|iv hydration|intravenous hydration|fluid bolus|fluid resuscitation|maintenance fluid|fluid boluses|crystalloid|colloid
sterile water|bacteriostatic water
saline irrigation
antibiotic irrigation|antibiotic solution|bacitracin irrigation
total parenteral nutrition|=TPN|hyperalimentation|parenteral nutrition|=PPN|intralipid|intralipids|clinimix
tube feed|enteral nutrition|jevity|osmolite|isosource|nepro|glucerna|ensure plus|pulmocare|boost plus|vital af|promote with fiber|peptamen|twocal|replete with fiber|fibersource|#ensure|pediasure|enfamil|similac|pedialyte|isomil|nutren
potassium chloride|kcl|k dur|kdur|klor con|k lor|slow k|micro k|k tab|kay ciel|klor|k lyte|klotrix|kaon|kaon cl|potassium chloride er|ten k|klorcon|klor con m20|kcl er
potassium supplement|#potassium|potassium supplementation|potassium replacement|oral potassium|iv potassium|k supplement|potassium repletion
potassium phosphate|k phos|kphos|k phos neutral|neutra phos|neutraphos|kphos neutral|phos nak
potassium gluconate
potassium bicarbonate|effer k|klyte|effervescent potassium
sodium chloride tablet|salt tablet|sodium chloride|salt tab
sodium bicarbonate|bicarb|nahco3|bicarbonate drip|bicarb drip|#bicarbonate|sodium bicarb
sodium phosphate
sodium acetate
sodium supplement|#sodium
calcium supplement|#calcium|calcium supplementation|calcium tablet
calcium gluconate|ca gluconate
calcium chloride|cacl2
calcium citrate|citracal|citracal d|calcium citrate vitamin d|citracal plus d|calcium citrate with vitamin d
magnesium sulfate|mgso4|mag sulfate|magnesium sulphate|iv magnesium|epsom salt|mag drip
magnesium oxide|mag ox|magox|mag oxide|uro mag
magnesium supplement|#magnesium|#mag|slow mag|magnesium gluconate|mag tab|magnesium chloride|magnesium replacement|magonate|magnesium glycinate|slo mag
phosphorus supplement|#phosphorus|#phosphate
zinc sulfate|#zinc|zinc gluconate|orazinc|zinc supplement|zincate
copper supplement|#copper|cupric chloride
selenium supplement|#selenium
chromium supplement|chromium picolinate|#chromium
fluoride supplement|sodium fluoride|luride
multivitamin|mvi|multi vitamin|multiple vitamin|multivitamins|#centrum|centrum silver|centrum vitamin|centrum multivitamin|one a day vitamin|one a day|theragran|theragran m|multivitamin with minerals|multivitamin with iron|thera m|certavite|poly vi sol|tri vi sol|flintstones vitamin|vitamins with minerals|mvi with minerals|multivit|therapeutic multivitamin|theravite|one a day multivitamin|daily multivitamin
prenatal vitamin|=PNV|prenatal multivitamin|prenate|=PNVs|stuartnatal|prenate gt|precare|natafort|nestabs|primacare|optinate|citranatal|vinate|duet dha|stuart prenatal
renal vitamin|nephro vite|nephrovite|nephrocaps|nephrocap|nephro caps|rena vite|renal caps|dialyvite
ocular vitamin|ocuvite|preservision|icaps|areds|areds vitamin|i caps|areds 2
vitamin a|vit a|retinol|aquasol a
beta carotene
vitamin b complex|b complex|b complex vitamin|vitamin b|stress tab|b complex with vitamin c|super b complex
folic acid pyridoxine cyanocobalamin|foltx|folbic|folbee|metanx|foltex
l methylfolate|deplin
thiamine|vitamin b1|vitamin b 1|thiamine hcl
riboflavin|vitamin b2|vitamin b 2
niacinamide|nicotinamide
pantothenic acid
pyridoxine|vitamin b6|vitamin b 6|b6|vit b6
biotin
vitamin c|ascorbic acid|vit c|cecon|ester c
vitamin e|vit e|tocopherol|alpha tocopherol|aquasol e
banana bag
lutein
lycopene
coenzyme q10|coenzyme q 10|coq10|co q 10|co enzyme q10|coq 10|ubiquinone|coenzyme q|ubidecarenone
fish oil|omega 3|omega 3 fatty acid|omega 3 fish oil|cod liver oil|epa dha
flaxseed oil|flax seed oil|flaxseed|flax oil
evening primrose oil|primrose oil
glucosamine|glucosamine sulfate
glucosamine chondroitin|glucosamine/chondroitin|glucosamine and chondroitin|chondroitin|glucosamine chondroitin sulfate|cosamin|osteo bi flex|chondroitin sulfate
methylsulfonylmethane|=#MSM
s adenosylmethionine|=SAMe
alpha lipoic acid
carnitine|levocarnitine|carnitor|l carnitine|acetyl l carnitine
creatine
l arginine|arginine
l lysine|lysine
taurine
l tryptophan|tryptophan
5 htp
bromelain
quercetin
resveratrol
red yeast rice
garlic supplement|garlic tablet|garlic capsule|garlic pill|#garlic|garlic oil
ginkgo|ginkgo biloba|gingko|gingko biloba|ginko biloba|ginkoba
ginseng|ginsana
st john's wort|st johns wort|saint john's wort
echinacea
valerian|valerian root
kava|kava kava
black cohosh
milk thistle|silymarin|silibinin
turmeric|curcumin
ginger supplement|ginger root|#ginger
green tea extract
cranberry tablet|cranberry supplement|cranberry extract|cranberry capsule|cranberry pill
feverfew
hawthorn|hawthorn berry
bilberry
dong quai
ephedra|ma huang
aloe vera
arnica
apple cider vinegar
herbal supplement|herbal medication|herbal remedy|nutritional supplement|dietary supplement
oral rehydration solution|=ORS
protein supplement|prostat|pro stat|juven|arginaid|beneprotein|protein shake
vitamin supplement|#vitamin
activated charcoal|charcoal|actidose
dimercaprol|=BAL in oil|british anti lewisite
edetate calcium disodium|calcium edta|calcium disodium edetate
succimer|chemet|=DMSA
fomepizole|antizol
methylene blue|provayblue
sodium thiosulfate
sodium nitrite
amyl nitrite
pralidoxime|2 pam|protopam
crotalidae antivenom|crofab|anavip|antivenin|antivenom
hydroxyethyl starch
lipid emulsion
sodium tetradecyl|sotradecol|sotradecol injection
polidocanol|asclera
ethanolamine oleate|ethamolin
dehydrated alcohol|absolute alcohol
talc slurry|sterile talc|talc
collagenase|santyl|xiaflex|collagenase ointment
becaplermin|regranex
papain urea|accuzyme|panafil
dakin's solution|dakins solution|dakin solution|sodium hypochlorite
hydrogen peroxide
iodine supplement|#iodine
povidone iodine|betadine|betadine solution|betadine ointment|betadine swab
chlorhexidine|hibiclens|peridex|chlorhexidine gluconate|periogard|chloraprep|biopatch
isopropyl alcohol
hexachlorophene|phisohex
xeroform|adaptic dressing|vaseline gauze
zinc oxide|desitin|calmoseptine|balmex|boudreaux butt paste|a and d ointment|a&d ointment|proshield|sensicare
petrolatum|vaseline|aquaphor|eucerin|petroleum jelly|white petrolatum
emollient|cetaphil|lubriderm|moisturizer|moisturizing cream|cerave|sarna|sarna lotion|eucerin cream
ammonium lactate|lac hydrin|amlactin
urea cream|carmol
salicylic acid|compound w|duofilm|salicylic acid plaster
podophyllin|podofilox|condylox|podophyllum
imiquimod|aldara|zyclara
sinecatechins|veregen
trichloroacetic acid|tca solution
cantharidin
adapalene|differin
adapalene benzoyl peroxide|epiduo
azelaic acid|azelex|finacea
benzoyl peroxide|benzac|benoxyl|panoxyl|brevoxyl
benzoyl peroxide clindamycin|benzaclin|duac|acanya
benzoyl peroxide erythromycin|benzamycin
clindamycin topical|cleocin t|clindagel|evoclin
isotretinoin|accutane|claravis|sotret|absorica|amnesteem
tazarotene|tazorac|avage
tretinoin|retin a|renova|retin a micro
trifarotene|aklief
clascoterone|winlevi
hydroquinone|eldoquin|tri luma|lustra
calcipotriene|dovonex|calcitrene|sorilux
calcipotriene betamethasone|taclonex|enstilar
anthralin|dritho
coal tar|t gel|t/gel|neutrogena t gel|tar shampoo
selenium sulfide|selsun|selsun blue
pyrithione zinc|head and shoulders
crisaborole|eucrisa
tapinarof|vtama
roflumilast cream|zoryve
acitretin|soriatane
methoxsalen|oxsoralen|psoralen|8 mop
eflornithine|vaniqa
doxepin cream|zonalon
calamine|calamine lotion|caladryl
aluminum chloride|drysol
aluminum acetate|domeboro|burow's solution
collodion
sunscreen
topical cream|topical ointment
contrast material|iv contrast|intravenous contrast|contrast dye|iodinated contrast|contrast medium|contrast media|nonionic contrast
oral contrast
iohexol|omnipaque
iodixanol|visipaque
iopamidol|isovue
ioversol|optiray
iopromide|ultravist
ioxaglate|hexabrix
diatrizoate|gastrografin|hypaque|renografin|cystografin|renografin 60
gadolinium|gadopentetate|magnevist|gadobutrol|gadavist|gadobenate|multihance|gadoterate|dotarem|omniscan|gadodiamide|prohance|gadoteridol|eovist|gadoxetate|gadolinium contrast|gadoxetic acid|gadopentetate dimeglumine
barium sulfate|barium contrast
perflutren|definity|optison|lumason
technetium 99m|technetium|tc 99m|technetium 99m sestamibi|sestamibi|cardiolite|tetrofosmin|myoview|technetium 99m mdp|tc99m
thallium 201|thallium
fludeoxyglucose|=FDG|f 18 fdg|18f fdg|fluorodeoxyglucose
gallium 67
indium 111|prostascint
isosulfan blue|lymphazurin
lymphoseek|tilmanocept
indigo carmine
secretin|chirhostim
sincalide|kinevac|cholecystokinin
thyrotropin alfa|thyrogen
methacholine|provocholine
miracle mouthwash
saliva substitute|artificial saliva|biotene
cevimeline|evoxac
chlorhexidine mouthwash
triamcinolone dental paste|kenalog in orabase|orabase
sodium hyaluronate
imiglucerase|cerezyme
agalsidase beta|fabrazyme|agalsidase
alglucosidase alfa|lumizyme|myozyme|alglucosidase
laronidase|aldurazyme
idursulfase|elaprase
sapropterin|kuvan
nitisinone|orfadin
miglustat|zavesca
eliglustat|cerdelga
cysteamine|cystagon|procysbi
carglumic acid|carbaglu
sodium phenylbutyrate|buphenyl|ravicti|glycerol phenylbutyrate
sodium benzoate sodium phenylacetate|ammonul
betaine
biosynthetic growth factor|mecasermin|increlex
eteplirsen|exondys
patisiran|onpattro
vutrisiran|amvuttra
inotersen|tegsedi
givosiran|givlaari
hemin|panhematin
pegvaliase|palynziq
asfotase alfa|strensiq
vosoritide|voxzogo
medical marijuana|medical cannabis
lipiodol|ethiodol|ethiodized oil
ferumoxides|feridex
barium suspension|readi cat|readicat|volumen|tagitol|e z cat
iothalamate|iothalamate meglumine|conray|cysto conray
ioxilan|oxilan
gadofosveset|ablavar
technetium 99m dtpa|technetium dtpa|tc 99m dtpa|=DTPA
technetium 99m macroaggregated albumin|tc 99m maa|technetium maa
technetium 99m mebrofenin|choletec|mebrofenin|disofenin|hepatolite|disida
technetium 99m sulfur colloid|sulfur colloid
technetium 99m exametazime|ceretec|neurolite
technetium 99m pyrophosphate
technetium 99m mag3|=MAG3
indium pentetreotide|octreoscan
gallium 68 dotatate|netspot|dotatate
florbetapir|amyvid
fluciclovine|axumin
piflufolastat|pylarify
rubidium 82
nitrogen 13 ammonia
xenon 133
aminohippurate
pentagastrin
macimorelin|macrilen
gallium nitrate|ganite
vitamin with fluoride|poly vi flor|tri vi flor|vi daylin
folic acid b complex|folgard|cerefolin|foltabs|nephplex|diatx|folbalin
iron multivitamin|iberet|geritol
pycnogenol
bee pollen
royal jelly
spirulina
chlorella
noni juice
hoodia
horse chestnut
grape seed extract
gotu kola
goldenseal
dandelion root
licorice root
slippery elm
wild yam
red clover
soy isoflavone
chasteberry|chaste tree|vitex
maca root
cinnamon capsule|cinnamon supplement
fenugreek
glucomannan
chitosan
conjugated linoleic acid
weight loss supplement|hydroxycut|metabolife|dexatrim|diet pill
whey protein
cat's claw
devil's claw
boswellia
ashwagandha
rhodiola
holy basil
elderberry
oregano oil
tea tree oil
borage oil
krill oil
emu oil
colloidal silver
bitter melon
nattokinase
phosphatidylserine
dimethylglycine
inositol
choline supplement
vitamin k2
silica supplement
strontium supplement
boron supplement
manganese supplement
molybdenum
vanadium supplement
trace elements|trace element
hyaluronic acid filler|juvederm|restylane|sculptra|radiesse
deoxycholic acid|kybella
silver nitrate
medical honey|medihoney
silver dressing|acticoat|aquacel ag
balsam peru castor oil trypsin|granulex|xenaderm
dexpanthenol|panthoderm
sulfur sulfacetamide|plexion|sulfacet r|novacet|klaron|rosanil
erythromycin topical|emgel|erycette|akne mycin
metronidazole topical|noritate
ivermectin cream
sarecycline|seysara
glycopyrronium|qbrexza
sofpironium|sofdra
minoxidil topical
halobetasol tazarotene|duobrii
mequinol tretinoin|solage
monobenzone|benoquin
benzalkonium
thimerosal|merthiolate
merbromin
boric acid
potassium permanganate
dimethicone
colloidal oatmeal|aveeno|oatmeal bath
zinc acetate|galzin
vestronidase
cerliponase|brineura
elosulfase|vimizim
galsulfase|naglazyme
sebelipase|kanuma
olipudase|xenpozyme
avalglucosidase|nexviazyme
cipaglucosidase|pombiliti
velaglucerase|vpriv
taliglucerase|elelyso
migalastat|galafold
lonafarnib|zokinvy
palovarotene|sohonos
eplontersen|wainua
hydroxyprogesterone
prussian blue|radiogardase
black widow antivenin
uridine
glycopyrrolate neostigmine
`;

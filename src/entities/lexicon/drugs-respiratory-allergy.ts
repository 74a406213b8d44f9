/** Asthma, COPD, cough, cold, allergy, nose, eye and ear. Format: see drugs.ts. */
export const DRUGS_RESPIRATORY_ALLERGY = `
albuterol|proventil|ventolin|proair|albuterol sulfate|proair hfa|proventil hfa|ventolin hfa|accuneb|albuterol inhaler|albuterol mdi|albuterol nebulizer|albuterol neb|albuterol nebs|volmax|vospire|salbutamol|albuterol nebulized|respiclick|proair respiclick
albuterol ipratropium|albuterol/ipratropium|combivent|duoneb|duonebs|combivent respimat|ipratropium albuterol|ipratropium/albuterol|ipratropium bromide/albuterol
albuterol budesonide|airsupra
levalbuterol|xopenex|xopenex hfa
metaproterenol|alupent
pirbuterol|maxair
bitolterol|tornalate
isoetharine|bronkosol
arformoterol|brovana
formoterol|foradil|perforomist
indacaterol|arcapta
olodaterol|striverdi
salmeterol|serevent|serevent diskus
vilanterol
aclidinium|tudorza
ipratropium|atrovent|ipratropium bromide|atrovent hfa|atrovent inhaler|atrovent nebulizer|atrovent nasal
tiotropium|spiriva|spiriva handihaler|tiotropium bromide|spiriva respimat
umeclidinium|incruse|incruse ellipta
revefenacin|yupelri
glycopyrrolate formoterol|bevespi
tiotropium olodaterol|stiolto
umeclidinium vilanterol|anoro|anoro ellipta
indacaterol glycopyrrolate|utibron
fluticasone umeclidinium vilanterol|trelegy|trelegy ellipta
budesonide glycopyrrolate formoterol|breztri
beclomethasone|qvar|vanceril|beclovent|beconase|vancenase|beclomethasone dipropionate|beconase aq|qnasl
budesonide inhaled|pulmicort|pulmicort respules|pulmicort flexhaler|rhinocort|rhinocort aqua|rhinocort aq
ciclesonide|alvesco|omnaris|zetonna
flunisolide|aerobid|nasarel|nasalide|aerospan
fluticasone|flovent|flonase|fluticasone propionate|flovent hfa|flovent diskus|cutivate|arnuity|veramyst|fluticasone furoate|flonase nasal spray|fluticasone nasal spray|xhance|fluticasone nasal
mometasone|asmanex|nasonex|elocon|mometasone furoate|asmanex twisthaler|sinuva
triamcinolone inhaled|azmacort|nasacort|nasacort aq
budesonide formoterol|budesonide/formoterol|symbicort|breyna
fluticasone salmeterol|fluticasone/salmeterol|fluticasone propionate salmeterol|fluticasone propion salmeterol|advair|advair diskus|advair hfa|airduo|wixela
fluticasone vilanterol|fluticasone/vilanterol|breo|breo ellipta
mometasone formoterol|mometasone/formoterol|dulera
cromolyn|intal|cromolyn sodium|nasalcrom|gastrocrom|opticrom
nedocromil|tilade
montelukast|singulair|montelukast sodium
zafirlukast|accolate
zileuton|zyflo|zyflo cr
theophylline|theo dur|uniphyl|theo 24|slo bid|slophyllin|theochron|theolair|elixophyllin
aminophylline
roflumilast|daliresp
ensifentrine|ohtuvayre
omalizumab|xolair
mepolizumab|nucala
reslizumab|cinqair
benralizumab|fasenra
dupilumab|dupixent
tezepelumab|tezspire
bronchodilator|inhaled bronchodilator|beta agonist
nebulizer treatment|breathing treatment|neb treatment|nebs
inhaler|rescue inhaler
acetylcysteine|mucomyst|n acetylcysteine|acetadote|=NAC
dornase alfa|pulmozyme
ivacaftor|kalydeco
lumacaftor ivacaftor|orkambi
elexacaftor tezacaftor ivacaftor|trikafta
hypertonic saline
poractant|curosurf|beractant|survanta|calfactant|infasurf|surfactant
pirfenidone|esbriet
nintedanib|ofev
alpha 1 proteinase inhibitor|prolastin|aralast|zemaira
doxapram|dopram
benzonatate|tessalon|tessalon perles|tessalon perle|tessalon pearls
dextromethorphan|delsym|robitussin cough
dextromethorphan guaifenesin|robitussin dm|mucinex dm|guaifenesin dm|guaifenesin/dextromethorphan|guaifenesin dextromethorphan|humibid dm|tussin dm
guaifenesin|mucinex|robitussin|humibid|humibid la|organidin|guaifenex|tussin|liquibid|guiafenesin
guaifenesin codeine|guaifenesin/codeine|robitussin ac|cheratussin|guaifenesin with codeine|tussi organidin|guaiatussin ac|cheratussin ac|robitussin with codeine
guaifenesin pseudoephedrine|entex|entex la|mucinex d|duratuss|entex pse|deconsal
promethazine codeine|promethazine with codeine|promethazine/codeine|phenergan with codeine
promethazine dextromethorphan|promethazine dm|phenergan dm
cough syrup|cough medicine|cough suppressant|cough drop
pseudoephedrine|sudafed|pseudoephedrine hcl
phenylpropanolamine
oxymetazoline|afrin|afrin nasal spray|rhofade
xylometazoline|otrivin
decongestant|nasal decongestant|nasal spray
saline nasal spray|ocean nasal spray|saline nasal|ocean spray|nasal saline|ayr saline|saline nose drops
cold medicine|nyquil|dayquil|theraflu|alka seltzer plus|alka seltzer|coricidin|dimetapp|triaminic|contac|comtrex|over the counter cold medicine|vicks|vicks vaporub
azelastine|astelin|optivar|astepro
azelastine fluticasone|dymista
olopatadine|patanol|pataday|patanase|pazeo
azatadine|optimine
brompheniramine|dimetane
carbinoxamine|rondec|karbinal
cetirizine|zyrtec|cetirizine hcl|quzyttir
cetirizine pseudoephedrine|zyrtec d
chlorpheniramine|chlor trimeton|chlortrimeton|aller chlor
clemastine|tavist
cyproheptadine|periactin
desloratadine|clarinex
dexchlorpheniramine|polaramine
diphenhydramine|benadryl|diphenhydramine hcl|unisom|sominex|banophen|nytol|zzzquil
fexofenadine|allegra
fexofenadine pseudoephedrine|allegra d
levocetirizine|xyzal
loratadine|claritin|alavert|claritin reditabs
loratadine pseudoephedrine|claritin d
astemizole|hismanal
terfenadine|seldane
tripelennamine|pyribenzamine
triprolidine pseudoephedrine|actifed
doxylamine|unisom sleeptabs
doxylamine pyridoxine|diclegis|bonjesta|doxylamine/pyridoxine
antihistamine|h1 blocker
allergy shot|allergy injection|allergy immunotherapy
icatibant|firazyr
ecallantide|kalbitor
c1 esterase inhibitor|berinert|cinryze|haegarda
oxygen therapy|supplemental oxygen|home oxygen|oxygen supplementation|oxygen by nasal cannula|#oxygen|#o2|supplemental o2|home o2|high flow oxygen|nasal cannula oxygen|nocturnal oxygen
heliox
inhaled nitric oxide
apraclonidine|iopidine
betaxolol ophthalmic|betoptic|betoptic s
bimatoprost|lumigan|latisse
brimonidine|alphagan|alphagan p|mirvaso|lumify
brimonidine timolol|combigan
brinzolamide|azopt
brinzolamide brimonidine|simbrinza
carteolol|ocupress
dorzolamide|trusopt
dorzolamide timolol|dorzolamide/timolol|cosopt
latanoprost|xalatan|xelpros
latanoprostene|vyzulta
levobunolol|betagan
metipranolol|optipranolol
netarsudil|rhopressa
netarsudil latanoprost|rocklatan
pilocarpine|salagen|isopto carpine|pilocar|vuity
tafluprost|zioptan
timolol ophthalmic|timoptic|timoptic xe|timolol maleate|timolol eye drops|istalol|betimol
travoprost|travatan|travatan z
unoprostone|rescula
carbachol|miostat
echothiophate|phospholine iodide
acetylcholine intraocular|miochol
cyclopentolate|cyclogyl
homatropine|isopto homatropine
tropicamide|mydriacyl
dipivefrin|propine
bromfenac|xibrom|prolensa|bromday
nepafenac|nevanac|ilevro
ketorolac ophthalmic|acular|acular ls
ketotifen|zaditor|alaway
epinastine|elestat
emedastine|emadine
lodoxamide|alomide
loteprednol|lotemax|alrex
loteprednol tobramycin|zylet
difluprednate|durezol
fluorometholone|=FML|flarex
prednisolone acetate|pred forte|prednisolone acetate ophthalmic|pred mild|econopred|omnipred|inflamase|inflamase forte
rimexolone|vexol
tobramycin dexamethasone|tobramycin/dexamethasone|tobradex
neomycin polymyxin dexamethasone|maxitrol
sulfacetamide|sodium sulamyd|bleph 10|sulamyd|sodium sulfacetamide
sulfacetamide prednisolone|blephamide
trimethoprim polymyxin b|polytrim
ciprofloxacin ophthalmic|ciloxan
gatifloxacin ophthalmic|zymar|zymaxid
moxifloxacin ophthalmic|vigamox|moxeza
ofloxacin ophthalmic|ocuflox
levofloxacin ophthalmic|quixin|iquix
besifloxacin|besivance
azithromycin ophthalmic|azasite
tobramycin ophthalmic|tobrex
gentamicin ophthalmic|genoptic
erythromycin ophthalmic|ilotycin|erythromycin ointment|erythromycin eye ointment
cyclosporine ophthalmic|restasis|cequa
lifitegrast|xiidra
artificial tears|cellufresh|celluvisc|refresh tears|systane|#refresh|lacri lube|lacrilube|tears naturale|genteal|hypotears|refresh plus|visine|isopto tears|soothe drops|moisture eye drops
bevacizumab|avastin
ranibizumab|lucentis
aflibercept|eylea|zaltrap
faricimab|vabysmo
brolucizumab|beovu
pegaptanib|macugen
verteporfin|visudyne
fluorescein|fluorescein dye
indocyanine green|=ICG
trypan blue
viscoelastic|healon|viscoat|provisc|amvisc|duovisc|healon gv
balanced salt solution|=BSS
hyaluronidase|wydase|vitrase|amphadase|hylenex
eye drop|eye ointment|ear drop
ciprofloxacin dexamethasone|ciprofloxacin/dexamethasone|ciprodex
ciprofloxacin hydrocortisone|cipro hc
neomycin polymyxin hydrocortisone|cortisporin|cortisporin otic|pediotic|cortisporin drops
ofloxacin otic|floxin otic
acetic acid otic|vosol|domeboro otic|vosol hc|acetic acid solution
antipyrine benzocaine|auralgan|a/b otic
carbamide peroxide|debrox|murine ear
dyphylline|lufyllin
dyphylline guaifenesin
oxtriphylline|choledyl
ephedrine inhaled|primatene|primatene mist|bronkaid|asthmanefrin
terbutaline inhaler|brethaire
chlorpheniramine pseudoephedrine|deconamine|allerest|sudafed plus|histex
chlorpheniramine phenylephrine methscopolamine|dallergy|extendryl|allerx|ah chew
chlorpheniramine phenylephrine|rynatan|ed a hist|r tannate
brompheniramine pseudoephedrine|bromfed|bromfenex|dimetapp elixir|lodrane
brompheniramine pseudoephedrine dextromethorphan|bromfed dm
carbinoxamine pseudoephedrine dextromethorphan|rondec dm|cardec dm
acrivastine pseudoephedrine|semprex d
pseudoephedrine guaifenesin|panmist|guaifed|zephrex|congestac
phenylephrine guaifenesin|sinuvent
hydrocodone guaifenesin|hycotuss|vitussin|codiclear
hydrocodone phenylephrine chlorpheniramine|histussin|histussin hc
codeine chlorpheniramine|tuxarin|tuzistra
carbetapentane|tussi 12
promethazine phenylephrine codeine|promethazine vc with codeine|phenergan vc
methscopolamine|pamine
cetirizine eye drops|zerviate
alcaftadine|lastacaft
bepotastine|bepreve
pemirolast|alamast
naphazoline|naphcon|naphcon a|opcon a|vasocon|clear eyes|albalon
tetrahydrozoline|murine eye|visine original
antazoline
ocular lubricant|thera tears|bion tears|lacrisert|muro 128|genteal gel|soothe xp|tears again
medrysone|hms liquifilm
suprofen|profenal
flurbiprofen eye drops|ocufen
diclofenac eye drops|voltaren ophthalmic
dichlorphenamide|daranide|keveyis
demecarium|humorsol
epinephrine eye drops|epifrin|epinal
pilocarpine gel|pilopine|pilopine hs
omidenepag|omlonti
perfluorohexyloctane|miebo
ocriplasmin|jetrea
avacincaptad pegol|izervay
voretigene|luxturna
dexamethasone implant|ozurdex|dextenza
fluocinolone implant|iluvien|retisert|yutiq
triamcinolone intraocular|triesence|xipere
triethanolamine polypeptide|cerumenex
finafloxacin|xtoro
tezacaftor ivacaftor|symdeko
vanzacaftor tezacaftor deutivacaftor|alyftrek
sodium chloride nebulized|hyper sal
mannitol inhaled|bronchitol
amikacin liposome|arikayce
tobramycin inhaled|tobi|bethkis|tobi podhaler
aztreonam inhaled
lanadelumab|takhzyro
berotralstat|orladeyo
garadacimab|andembry
sebetralstat|ekterly
peanut allergen powder|palforzia
house dust mite extract|odactra
epinephrine nasal|neffy
brensocatib|brinsupri
nerandomilast|jascayd
`;

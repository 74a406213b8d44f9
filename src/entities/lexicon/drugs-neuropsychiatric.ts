/** Antidepressants, antipsychotics, anxiolytics, seizures, Parkinson, dementia, migraine, multiple sclerosis, stimulants. Format: see drugs.ts. */
export const DRUGS_NEUROPSYCHIATRIC = `
citalopram|celexa|citalopram hydrobromide
escitalopram|lexapro|escitalopram oxalate
fluoxetine|prozac|sarafem|fluoxetine hcl|prozac weekly
fluvoxamine|luvox|luvox cr
paroxetine|paxil|paxil cr|pexeva|brisdelle
sertraline|zoloft|sertraline hcl
vilazodone|viibryd
vortioxetine|trintellix|brintellix
selective serotonin reuptake inhibitor|=SSRI|=SSRIs
desvenlafaxine|pristiq|khedezla
duloxetine|cymbalta|drizalma|irenka
levomilnacipran|fetzima
milnacipran|savella
venlafaxine|effexor|effexor xr|venlafaxine xr|venlafaxine er|venlafaxine hcl
serotonin norepinephrine reuptake inhibitor|=SNRI
bupropion|wellbutrin|wellbutrin sr|wellbutrin xl|zyban|bupropion sr|bupropion xl|aplenzin|forfivo|bupropion hcl|budeprion
dextromethorphan bupropion|auvelity
mirtazapine|remeron|remeron soltab
nefazodone|serzone
trazodone|desyrel|oleptro|trazodone hcl
amitriptyline|elavil|amitriptyline hcl|endep
amitriptyline chlordiazepoxide|limbitrol
amoxapine|asendin
clomipramine|anafranil
desipramine|norpramin
doxepin|sinequan|silenor|adapin
imipramine|tofranil
maprotiline|ludiomil
nortriptyline|pamelor|aventyl
protriptyline|vivactil
trimipramine|surmontil
tricyclic antidepressant|tricyclic|=TCAs
isocarboxazid|marplan
phenelzine|nardil
selegiline|eldepryl|emsam|zelapar|deprenyl
tranylcypromine|parnate
monoamine oxidase inhibitor|mao inhibitor|=MAOI|=MAOIs
esketamine|spravato
brexanolone|zulresso
zuranolone|zurzuvae
antidepressant|antidepressant medication
lithium|lithium carbonate|eskalith|lithobid|eskalith cr|lithonate|lithium citrate
aripiprazole|abilify|abilify maintena|aristada|aripiprazole lauroxil
asenapine|saphris
brexpiprazole|rexulti
cariprazine|vraylar
clozapine|clozaril|fazaclo|versacloz
iloperidone|fanapt
lumateperone|caplyta
lurasidone|latuda
olanzapine|zyprexa|zydis|zyprexa zydis|relprevv
olanzapine fluoxetine|olanzapine/fluoxetine|symbyax
olanzapine samidorphan|lybalvi
paliperidone|invega|invega sustenna|invega trinza|paliperidone palmitate
quetiapine|seroquel|seroquel xr|quetiapine fumarate
risperidone|risperdal|risperdal consta|risperdal m tab|perseris
ziprasidone|geodon
pimavanserin|nuplazid
chlorpromazine|thorazine
fluphenazine|prolixin|prolixin decanoate|fluphenazine decanoate
haloperidol|haldol|haldol decanoate|haloperidol decanoate
loxapine|loxitane|adasuve
mesoridazine|serentil
molindone|moban
perphenazine|trilafon
perphenazine amitriptyline|perphenazine/amitriptyline|triavil|etrafon
pimozide|orap
thioridazine|mellaril
thiothixene|navane
trifluoperazine|stelazine
xanomeline trospium|cobenfy
antipsychotic|antipsychotic medication|neuroleptic
valbenazine|ingrezza
deutetrabenazine|austedo
tetrabenazine|xenazine
alprazolam|xanax|xanax xr|niravam
chlordiazepoxide|librium
chlordiazepoxide clidinium|librax
clonazepam|klonopin
clorazepate|tranxene
diazepam|valium|diastat|valtoco
estazolam|prosom
flurazepam|dalmane
lorazepam|ativan|loreev
midazolam|versed|nayzilam
oxazepam|serax
prazepam|centrax
quazepam|doral
temazepam|restoril
triazolam|halcion
clobazam|onfi|sympazan
remimazolam|byfavo
benzodiazepine|=BZD|benzos|=BZDs
flumazenil|romazicon
buspirone|buspar|buspirone hcl
hydroxyzine|atarax|vistaril|hydroxyzine hcl|hydroxyzine pamoate
meprobamate|miltown|equanil
meprobamate aspirin|equagesic
eszopiclone|lunesta
zaleplon|sonata
zolpidem|ambien|ambien cr|zolpidem tartrate|edluar|intermezzo|zolpimist
ramelteon|rozerem
suvorexant|belsomra
lemborexant|dayvigo
daridorexant|quviviq
tasimelteon|hetlioz
chloral hydrate|noctec
melatonin
sleeping pill|sleep aid|hypnotic
sedative
anxiolytic
butabarbital|butisol
pentobarbital|nembutal
phenobarbital|sezaby
secobarbital|seconal
mephobarbital|mebaral
barbiturate
brivaracetam|briviact
cannabidiol|epidiolex|cbd oil
carbamazepine|tegretol|tegretol xr|carbatrol|epitol|equetro
cenobamate|xcopri
eslicarbazepine|aptiom
ethosuximide|zarontin
ethotoin|peganone
ezogabine|potiga|retigabine
felbamate|felbatol
fosphenytoin|cerebyx|sesquient
gabapentin|neurontin|gralise
gabapentin enacarbil|horizant
lacosamide|vimpat
lamotrigine|lamictal|lamictal xr|lamictal odt|subvenite
levetiracetam|keppra|keppra xr|spritam
methsuximide|celontin
oxcarbazepine|trileptal|oxtellar
perampanel|fycompa
phenytoin|dilantin|=DPH|diphenylhydantoin|dilantin kapseals|phenytek|phenytoin sodium
pregabalin|lyrica|lyrica cr
primidone|mysoline
rufinamide|banzel
stiripentol|diacomit
tiagabine|gabitril
topiramate|topamax|trokendi|qudexy|eprontia
valproic acid|depakene|valproate|valproate sodium|depacon|=VPA
divalproex|divalproex sodium|depakote|depakote er|depakote sprinkle|depakote sprinkles
vigabatrin|sabril
zonisamide|zonegran
anticonvulsant|antiepileptic|antiepileptic drug|=AED|=AEDs|anti seizure medication|antiseizure medication|seizure medication|anti epileptic
carbidopa levodopa|carbidopa/levodopa|sinemet|sinemet cr|parcopa|rytary|levodopa/carbidopa|levodopa carbidopa|duopa|dhivy
carbidopa levodopa entacapone|stalevo
carbidopa|lodosyn
levodopa|l dopa|inbrija|larodopa
entacapone|comtan
opicapone|ongentys
tolcapone|tasmar
pramipexole|mirapex|mirapex er
ropinirole|requip|requip xl
rotigotine|neupro
apomorphine|apokyn|kynmobi
pergolide|permax
rasagiline|azilect
safinamide|xadago
istradefylline|nourianz
benztropine|cogentin|benztropine mesylate
trihexyphenidyl|artane
procyclidine|kemadrin
biperiden|akineton
donepezil|aricept|donepezil hcl
donepezil memantine|namzaric
galantamine|razadyne|reminyl
memantine|namenda|namenda xr
rivastigmine|exelon|exelon patch
tacrine|cognex
aducanumab|aduhelm
lecanemab|leqembi
donanemab|kisunla
ergoloid mesylates|hydergine
almotriptan|axert
eletriptan|relpax
frovatriptan|frova
naratriptan|amerge
rizatriptan|maxalt|maxalt mlt
sumatriptan|imitrex|tosymra|onzetra|zembrace|imitrex statdose
sumatriptan naproxen|treximet
zolmitriptan|zomig|zomig zmt
triptan
lasmiditan|reyvow
rimegepant|nurtec
ubrogepant|ubrelvy
atogepant|qulipta
zavegepant|zavzpret
erenumab|aimovig
fremanezumab|ajovy
galcanezumab|emgality
eptinezumab|vyepti
dihydroergotamine|=DHE|migranal|dhe 45|trudhesa
ergotamine|ergotamine caffeine|cafergot|ergomar|wigraine
methysergide|sansert
isometheptene|midrin|isometheptene dichloralphenazone acetaminophen
amphetamine dextroamphetamine|adderall|adderall xr|mixed amphetamine salts|mydayis|dextroamphetamine/amphetamine|amphetamine salts
amphetamine|evekeo|adzenys
dextroamphetamine|dexedrine|zenzedi|procentra|dextrostat
lisdexamfetamine|vyvanse
methamphetamine tablet|desoxyn
methylphenidate|ritalin|ritalin la|ritalin sr|concerta|metadate|metadate cd|methylin|daytrana|quillivant|aptensio|jornay|cotempla|methylphenidate er
dexmethylphenidate|focalin|focalin xr
serdexmethylphenidate dexmethylphenidate|azstarys
pemoline|cylert
atomoxetine|strattera
viloxazine|qelbree
modafinil|provigil
armodafinil|nuvigil
pitolisant|wakix
solriamfetol|sunosi
sodium oxybate|xyrem|xywav|lumryz
caffeine citrate|cafcit
stimulant medication
acamprosate|campral
disulfiram|antabuse
naltrexone|revia|vivitrol|depade
buprenorphine|subutex|buprenex|butrans|sublocade|belbuca|brixadi
buprenorphine naloxone|buprenorphine/naloxone|suboxone|zubsolv|bunavail
lofexidine|lucemyra
varenicline|chantix|tyrvaya
nicotine replacement|nicotine patch|nicoderm|nicoderm cq|nicorette|nicotrol|nicotine gum|nicotine lozenge|habitrol|commit lozenge|nicotine inhaler|nicotine replacement therapy
alemtuzumab|lemtrada|campath
cladribine|mavenclad|leustatin
dalfampridine|ampyra|fampridine
dimethyl fumarate|tecfidera
diroximel fumarate|vumerity
fingolimod|gilenya
ozanimod|zeposia
ponesimod|ponvory
siponimod|mayzent
glatiramer|copaxone|glatiramer acetate|glatopa
interferon beta 1a|avonex|rebif|plegridy
interferon beta 1b|betaseron|extavia
natalizumab|tysabri
ocrelizumab|ocrevus
ofatumumab|kesimpta|arzerra
teriflunomide|aubagio
edaravone|radicava
riluzole|rilutek|tiglutik|exservan
tofersen|qalsody
nusinersen|spinraza
risdiplam|evrysdi
onasemnogene|zolgensma
pyridostigmine|mestinon|regonol
neostigmine|bloxiverz|prostigmin
physostigmine|antilirium
edrophonium|tensilon|enlon
ambenonium|mytelase
efgartigimod|vyvgart
eculizumab|soliris
ravulizumab|ultomiris
amifampridine|firdapse
dextromethorphan quinidine|nuedexta
botulinum toxin|botox|onabotulinumtoxina|botulinum toxin type a|dysport|xeomin|myobloc|botulinum a toxin|jeuveau
mannitol|osmitrol
gepirone|exxua
halazepam|paxipam
ethchlorvynol|placidyl
glutethimide|doriden
methaqualone|quaalude
amobarbital|amytal
ganaxolone|ztalmy
fenfluramine oral solution|fintepla
trimethadione|tridione
phensuximide|milontin
rozanolixizumab|rystiggo
zilucoplan|zilbrysq
nipocalimab|imaavy
inebilizumab|uplizna
satralizumab|enspryng
ublituximab|briumvi
omaveloxolone|skyclarys
trofinetide|daybue
vamorolone|agamree
givinostat|duvyzat
delandistrogene|elevidys
viltolarsen|viltepso
golodirsen|vyondys
casimersen|amondys
monomethyl fumarate|bafiertam
acetylcholinesterase inhibitor|cholinesterase inhibitor
foscarbidopa foslevodopa|vyalev
promazine|sparine
chlorprothixene|taractan
acetophenazine
dextroamphetamine patch|xelstrym
clonidine er|onyda
cenegermin|oxervate
doxylamine sleep aid
diphenhydramine sleep aid|simply sleep
mood stabilizer
anti parkinson medication|antiparkinsonian
psychotropic|psychotropic medication|psychiatric medication|psychotropics
adhd medication
anti anxiety medication|antianxiety medication
`;

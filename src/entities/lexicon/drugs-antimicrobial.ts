/** Antibacterials, antivirals, antifungals, antiparasitics, vaccines. Format: see drugs.ts. */
export const DRUGS_ANTIMICROBIAL = `
antibiotic|antibiotic therapy|iv antibiotic|intravenous antibiotic|oral antibiotic|abx|broad spectrum antibiotic|antibiotic prophylaxis|prophylactic antibiotic|antimicrobial
amoxicillin|amoxil|trimox|moxatag|amox
amoxicillin clavulanate|amoxicillin/clavulanate|amoxicillin clavulanic acid|amoxicillin/clavulanic acid|amoxicillin clav|amox clav|amox/clav|augmentin|augmentin xr|augmentin es
ampicillin|principen|omnipen
ampicillin sulbactam|ampicillin/sulbactam|unasyn
dicloxacillin|dynapen
nafcillin|nallpen
oxacillin|bactocill
methicillin
cloxacillin
penicillin|pcn|penicillin v|penicillin v potassium|penicillin vk|pen vk|veetids|penicillin vee k
penicillin g|penicillin g potassium|aqueous penicillin|pfizerpen
penicillin g benzathine|benzathine penicillin|bicillin|bicillin la|bicillin l a|bicillin cr
piperacillin
piperacillin tazobactam|piperacillin/tazobactam|pip tazo|pip/tazo|zosyn
ticarcillin
ticarcillin clavulanate|ticarcillin/clavulanate|timentin
carbenicillin|geocillin
cefaclor|ceclor
cefadroxil|duricef
cefazolin|ancef|kefzol
cefdinir|omnicef
cefditoren|spectracef
cefepime|maxipime
cefiderocol|fetroja
cefixime|suprax
cefoperazone|cefobid
cefotaxime|claforan
cefotetan|cefotan
cefoxitin|mefoxin
cefpodoxime|vantin
cefprozil|cefzil
ceftaroline|teflaro
ceftazidime|fortaz|tazicef|ceptaz
ceftazidime avibactam|ceftazidime/avibactam|avycaz
ceftibuten|cedax
ceftizoxime|cefizox
ceftolozane tazobactam|ceftolozane/tazobactam|zerbaxa
ceftriaxone|rocephin|ceftriaxone sodium
cefuroxime|ceftin|zinacef|kefurox|cefuroxime axetil
cephalexin|keflex|cefalexin
cephalothin|keflin
cephradine|velosef
loracarbef|lorabid
cephalosporin
doripenem|doribax
ertapenem|invanz
imipenem|imipenem cilastatin|imipenem/cilastatin|primaxin
meropenem|merrem
meropenem vaborbactam|vabomere
carbapenem
aztreonam|azactam|cayston
amikacin|amikin
gentamicin|garamycin|#gent|gentamycin
kanamycin|kantrex
neomycin|neo fradin
streptomycin
tobramycin|nebcin|#tobra
plazomicin|zemdri
aminoglycoside
azithromycin|zithromax|z pak|zpak|z pack|azithro|zmax
clarithromycin|biaxin|biaxin xl
erythromycin|e mycin|ery tab|eryc|erythrocin|=EES|erythromycin ethylsuccinate
erythromycin sulfisoxazole|pediazole
telithromycin|ketek
fidaxomicin|dificid
macrolide
doxycycline|vibramycin|vibra tabs|doryx|adoxa|oracea|monodox|acticlate|#doxy|doxycycline hyclate|doxycycline monohydrate
demeclocycline|declomycin
minocycline|minocin|solodyn|dynacin
tetracycline|sumycin|achromycin
tigecycline|tygacil
eravacycline|xerava
omadacycline|nuzyra
ciprofloxacin|cipro|cipro xr|ciprofloxacin hcl|proquin
delafloxacin|baxdela
gatifloxacin|tequin
gemifloxacin|factive
levofloxacin|levaquin|#levo
lomefloxacin|maxaquin
moxifloxacin|avelox
norfloxacin|noroxin
ofloxacin|floxin
sparfloxacin|zagam
trovafloxacin|trovan
fluoroquinolone|quinolone
clindamycin|cleocin|clinda|clindamycin hcl
lincomycin|lincocin
chloramphenicol|chloromycetin
colistin|colistimethate|coly mycin
polymyxin b
daptomycin|cubicin
linezolid|zyvox
tedizolid|sivextro
quinupristin dalfopristin|synercid
vancomycin|vancocin|vanc|#vanco|vancomycin hcl|firvanq|oral vancomycin|iv vancomycin
telavancin|vibativ
dalbavancin|dalvance
oritavancin|orbactiv
fosfomycin|monurol
lefamulin|xenleta
methenamine|methenamine hippurate|hiprex|urex|methenamine mandelate|mandelamine
metronidazole|flagyl|metrogel|metrocream
tinidazole|tindamax
secnidazole|solosec
nitrofurantoin|macrobid|macrodantin|furadantin
rifaximin|xifaxan
sulfamethoxazole trimethoprim|sulfamethoxazole/trimethoprim|trimethoprim sulfamethoxazole|trimethoprim/sulfamethoxazole|=TMP/SMX|=TMP/SMZ|=SMX/TMP|tmp smx|bactrim|bactrim ds|bactrim ss|septra|septra ds|cotrimoxazole|co trimoxazole|sulfatrim
trimethoprim|proloprim|primsol
sulfadiazine
sulfisoxazole|gantrisin
sulfamethoxazole|gantanol
sulfa|sulfa drug|sulfonamide|sulfa antibiotic
dapsone|aczone
bezlotoxumab|zinplava
isoniazid|nydrazid|=#INH|laniazid
rifampin|rifadin|rimactane|rifampicin
rifampin isoniazid|rifamate
rifapentine|priftin
rifabutin|mycobutin
pyrazinamide|=PZA
ethambutol|myambutol
ethionamide|trecator
bedaquiline|sirturo
cycloserine|seromycin
clofazimine|lamprene
ripe therapy|=RIPE
mupirocin|bactroban|centany
bacitracin|bacitracin ointment
retapamulin|altabax
neomycin polymyxin bacitracin|neosporin|triple antibiotic ointment|triple antibiotic|polysporin
silver sulfadiazine|silvadene|ssd cream
mafenide|sulfamylon
acyclovir|zovirax
valacyclovir|valtrex
famciclovir|famvir
ganciclovir|cytovene
valganciclovir|valcyte
cidofovir|vistide
foscarnet|foscavir
letermovir|prevymis
maribavir|livtencity
penciclovir|denavir
docosanol|abreva
trifluridine|viroptic
oseltamivir|tamiflu
zanamivir|relenza
peramivir|rapivab
baloxavir|xofluza
amantadine|symmetrel|gocovri|osmolex
rimantadine|flumadine
remdesivir|veklury
nirmatrelvir ritonavir|paxlovid|nirmatrelvir/ritonavir
molnupiravir|lagevrio
ribavirin|copegus|rebetol|virazole
palivizumab|synagis
nirsevimab|beyfortus
antiviral|antiviral therapy
abacavir|ziagen
abacavir lamivudine|abacavir/lamivudine|epzicom
abacavir lamivudine zidovudine|trizivir
abacavir dolutegravir lamivudine|triumeq
amprenavir|agenerase
atazanavir|reyataz
atazanavir cobicistat|evotaz
bictegravir emtricitabine tenofovir alafenamide|biktarvy
cabotegravir|apretude|vocabria
cabotegravir rilpivirine|cabenuva
darunavir|prezista
darunavir cobicistat|prezcobix
darunavir cobicistat emtricitabine tenofovir alafenamide|symtuza
delavirdine|rescriptor
didanosine|videx
dolutegravir|tivicay
dolutegravir lamivudine|dovato
dolutegravir rilpivirine|juluca
doravirine|pifeltro
efavirenz|sustiva
efavirenz emtricitabine tenofovir|atripla
elvitegravir cobicistat emtricitabine tenofovir|stribild|genvoya
emtricitabine|emtriva
emtricitabine tenofovir|emtricitabine/tenofovir|truvada|descovy
emtricitabine rilpivirine tenofovir|complera|odefsey
enfuvirtide|fuzeon
etravirine|intelence
fosamprenavir|lexiva
fostemsavir|rukobia
indinavir|crixivan
lamivudine|epivir|3tc|epivir hbv
lamivudine zidovudine|lamivudine/zidovudine|combivir
lenacapavir|sunlenca|yeztugo
lopinavir ritonavir|lopinavir/ritonavir|kaletra
maraviroc|selzentry
nelfinavir|viracept
nevirapine|viramune
raltegravir|isentress
rilpivirine|edurant
ritonavir|norvir
saquinavir|invirase|fortovase
stavudine|zerit
tenofovir|tenofovir disoproxil fumarate|viread|tenofovir disoproxil
tenofovir alafenamide|vemlidy
tipranavir|aptivus
zidovudine|retrovir|azt
antiretroviral|antiretroviral therapy|=HAART|=ART therapy|=cART
adefovir|hepsera
entecavir|baraclude
telbivudine|tyzeka
sofosbuvir|sovaldi
ledipasvir sofosbuvir|ledipasvir/sofosbuvir|harvoni
sofosbuvir velpatasvir|sofosbuvir/velpatasvir|epclusa
sofosbuvir velpatasvir voxilaprevir|vosevi
glecaprevir pibrentasvir|glecaprevir/pibrentasvir|mavyret
elbasvir grazoprevir|zepatier
boceprevir|victrelis
telaprevir|incivek
amphotericin b|amphotericin|fungizone|ambisome|abelcet|amphotec|liposomal amphotericin
anidulafungin|eraxis
caspofungin|cancidas
micafungin|mycamine
rezafungin|rezzayo
ibrexafungerp|brexafemme
fluconazole|diflucan
flucytosine|ancobon
griseofulvin|gris peg|grifulvin|fulvicin
isavuconazole|isavuconazonium|cresemba
itraconazole|sporanox|onmel
ketoconazole|nizoral|extina
posaconazole|noxafil
voriconazole|vfend
terbinafine|lamisil
nystatin|mycostatin|nystop|nilstat|nystatin swish and swallow|nystatin powder|nystatin cream
clotrimazole|mycelex|lotrimin|gyne lotrimin|clotrimazole troche
clotrimazole betamethasone|clotrimazole/betamethasone|lotrisone
nystatin triamcinolone|nystatin/triamcinolone|mycolog|mycolog ii
econazole|spectazole
miconazole|monistat|micatin|desenex|zeasorb
terconazole|terazol
butoconazole|gynazole
tioconazole|vagistat
tolnaftate|tinactin
naftifine|naftin
oxiconazole|oxistat
ciclopirox|loprox|penlac
efinaconazole|jublia
butenafine|mentax
gentian violet
antifungal|antifungal therapy
albendazole|albenza
ivermectin|stromectol|soolantra
mebendazole|vermox|emverm
nitazoxanide|alinia
praziquantel|biltricide
pyrantel|pyrantel pamoate|pin x
thiabendazole|mintezol
benznidazole
miltefosine|impavido
pentamidine|pentam|nebupent
atovaquone|mepron
atovaquone proguanil|atovaquone/proguanil|malarone
artemether lumefantrine|coartem
artesunate
chloroquine|aralen
mefloquine|lariam
primaquine
tafenoquine|krintafel
pyrimethamine|daraprim
quinine|quinine sulfate|qualaquin
permethrin|elimite|nix cream rinse|acticin
lindane|kwell
malathion|ovide
crotamiton|eurax
spinosad|natroba
iodoquinol|yodoxin
paromomycin|humatin
influenza vaccine|flu vaccine|flu shot|influenza vaccination|flu vaccination|influenza immunization|fluzone|fluarix|flumist|afluria|flucelvax|flublok|fluad|flulaval|fluvirin|agriflu
pneumococcal vaccine|pneumovax|pneumococcal vaccination|pneumonia vaccine|pneumonia shot|prevnar|prevnar 13|prevnar 20|pcv13|pcv20|ppsv23|pneumovax 23|vaxneuvance
tetanus vaccine|tetanus shot|tetanus booster|tetanus toxoid|tetanus immunization|tetanus prophylaxis|=Td|tdap|tetanus diphtheria|boostrix|adacel|diphtheria tetanus pertussis vaccine|dtap|daptacel|infanrix|pediarix|pentacel
tetanus immune globulin|hypertet|=TIG
hepatitis a vaccine|havrix|vaqta
hepatitis b vaccine|hepatitis b vaccination|engerix|engerix b|recombivax|recombivax hb|heplisav
hepatitis a and b vaccine|twinrix
hepatitis b immune globulin|=HBIG|nabi hb|hepagam
human papillomavirus vaccine|hpv vaccine|gardasil|cervarix
zoster vaccine|shingles vaccine|shingrix|zostavax|shingles shot
varicella vaccine|varivax|chickenpox vaccine
measles mumps rubella vaccine|mmr vaccine|=MMR|m m r ii
meningococcal vaccine|menactra|menveo|bexsero|trumenba|menquadfi
haemophilus b vaccine|hib vaccine|pedvaxhib|acthib
polio vaccine|=IPV|ipol
rotavirus vaccine|rotateq|rotarix
rabies vaccine|imovax|rabavert
rabies immune globulin|hyperrab|imogam
yellow fever vaccine|yf vax
typhoid vaccine|vivotif|typhim vi
japanese encephalitis vaccine|ixiaro
covid 19 vaccine|covid vaccine|covid vaccination|comirnaty|spikevax|covid 19 vaccination|covid booster
rsv vaccine|arexvy|abrysvo
bcg|bacillus calmette guerin|tice bcg|bcg vaccine
tuberculin|tubersol|aplisol
raxibacumab
dirithromycin|dynabac
enoxacin|penetrex
grepafloxacin|raxar
nalidixic acid|neggram
cinoxacin|cinobac
bacampicillin|spectrobid
mezlocillin|mezlin
azlocillin
cefamandole|mandol
cefonicid|monocid
ceforanide
cefmetazole|zefazone
moxalactam|latamoxef
cephapirin|cefadyl
ceftobiprole|zevtera
cefepime enmetazobactam|exblifep
sulbactam durlobactam|xacduro
imipenem cilastatin relebactam|recarbrio
aztreonam avibactam|emblaveo
sulopenem etzadroxil probenecid|orlynvah
gepotidacin|blujepa
oxytetracycline|terramycin
spectinomycin|trobicin
capreomycin|capastat
aminosalicylic acid|paser|para-aminosalicylic acid
pretomanid
viomycin
novobiocin
fusidic acid|sodium fusidate
furazolidone|furoxone
sulfanilamide|avc cream
nitrofurazone|furacin
zalcitabine|hivid
fomivirsen|vitravene
vidarabine|vira a
idoxuridine
interferon alfacon|infergen
ribavirin interferon|rebetron
ombitasvir paritaprevir ritonavir dasabuvir|viekira|viekira pak
simeprevir|olysio
daclatasvir|daklinza
ibalizumab|trogarzo
cobicistat|tybost
tixagevimab cilgavimab|evusheld
sotrovimab
bamlanivimab
bebtelovimab
casirivimab imdevimab|regen cov
clesrovimab|enflonsia
tecovirimat|tpoxx
brincidofovir|tembexa
fecal microbiota transplant|rebyota|vowst
nifurtimox|lampit
triclabendazole|egaten
moxidectin
fexinidazole
diethylcarbamazine
niclosamide
quinacrine|atabrine
proguanil
sulfadoxine pyrimethamine|fansidar
oteseconazole|vivjoa
sulconazole|exelderm
sertaconazole|ertaczo
luliconazole|luzu
tavaborole|kerydin
undecylenic acid
haloprogin
measles mumps rubella varicella vaccine|proquad|mmrv
diphtheria tetanus polio vaccine|kinrix|quadracel|vaxelis
tick borne encephalitis vaccine|ticovac
smallpox vaccine|jynneos|acam2000|mpox vaccine
anthrax vaccine|biothrax
cholera vaccine|vaxchora
chikungunya vaccine|ixchiq
lyme vaccine|lymerix
botulism antitoxin|botulism immune globulin
varicella zoster immune globulin|varizig|vzig
cytomegalovirus immune globulin|cytogam
ozenoxacin|xepi
minocycline topical|amzeeq
`;

/** Chemotherapy, targeted and hormonal cancer drugs, regimens, immunosuppressants, antirheumatics, biologics. Format: see drugs.ts. */
export const DRUGS_ONCOLOGY_IMMUNOLOGY = `
chemotherapy|chemo|adjuvant chemotherapy|neoadjuvant chemotherapy|palliative chemotherapy|systemic chemotherapy|induction chemotherapy
immunotherapy|checkpoint inhibitor
altretamine|hexalen
bendamustine|treanda|bendeka
busulfan|myleran|busulfex
carboplatin|paraplatin
carmustine|bcnu|gliadel|gliadel wafer
chlorambucil|leukeran
cisplatin|platinol|cddp
cyclophosphamide|cytoxan|neosar
dacarbazine|dtic
ifosfamide|ifex
lomustine|ccnu|gleostine|ceenu
mechlorethamine|mustargen|nitrogen mustard
melphalan|alkeran|evomela
oxaliplatin|eloxatin
procarbazine|matulane
streptozocin|zanosar|streptozotocin
temozolomide|temodar
thiotepa|tepadina
trabectedin|yondelis
lurbinectedin|zepzelca
azacitidine|vidaza|onureg|5 azacitidine
capecitabine|xeloda
clofarabine|clolar
cytarabine|cytosar|ara c|cytosine arabinoside|high dose cytarabine
daunorubicin cytarabine|vyxeos
decitabine|dacogen
decitabine cedazuridine|inqovi
floxuridine|fudr
fludarabine|fludara
fluorouracil|5 fluorouracil|5 fu|5fu|adrucil|efudex|carac
gemcitabine|gemzar
mercaptopurine|6 mercaptopurine|6 mp|6mp|purinethol|purixan
methotrexate|mtx|rheumatrex|trexall|otrexup|rasuvo|methotrexate sodium
nelarabine|arranon
pemetrexed|alimta
pentostatin|nipent
pralatrexate|folotyn
thioguanine|6 thioguanine|tabloid
trifluridine tipiracil|lonsurf
bleomycin|blenoxane
dactinomycin|cosmegen|actinomycin d
daunorubicin|cerubidine|daunomycin
doxorubicin|adriamycin|rubex
liposomal doxorubicin|doxil|pegylated liposomal doxorubicin
epirubicin|ellence
idarubicin|idamycin
mitomycin|mutamycin|mitomycin c|jelmyto|mitosol
mitoxantrone|novantrone
plicamycin|mithracin
valrubicin|valstar
docetaxel|taxotere
paclitaxel|taxol
nab paclitaxel|abraxane|albumin bound paclitaxel
cabazitaxel|jevtana
eribulin|halaven
ixabepilone|ixempra
vinblastine|velban
vincristine|oncovin|marqibo
vinorelbine|navelbine
etoposide|vepesid|vp 16|toposar|etopophos
teniposide|vumon
irinotecan|camptosar|=CPT-11|onivyde|liposomal irinotecan
topotecan|hycamtin
asparaginase|elspar|l asparaginase|erwinaze|rylaze
pegaspargase|oncaspar
arsenic trioxide|trisenox
tretinoin oral|vesanoid|all trans retinoic acid|=ATRA
bexarotene|targretin
bortezomib|velcade
carfilzomib|kyprolis
ixazomib|ninlaro
lenalidomide|revlimid
pomalidomide|pomalyst
thalidomide|thalomid
panobinostat|farydak
romidepsin|istodax
vorinostat|zolinza
selinexor|xpovio
abemaciclib|verzenio
palbociclib|ibrance
ribociclib|kisqali
alpelisib|piqray
everolimus|afinitor|zortress
temsirolimus|torisel
afatinib|gilotrif
alectinib|alecensa
axitinib|inlyta
bosutinib|bosulif
brigatinib|alunbrig
cabozantinib|cabometyx|cometriq
capmatinib|tabrecta
ceritinib|zykadia
crizotinib|xalkori
dabrafenib|tafinlar
trametinib|mekinist
dasatinib|sprycel
encorafenib|braftovi
binimetinib|mektovi
erdafitinib|balversa
erlotinib|tarceva
gefitinib|iressa
gilteritinib|xospata
midostaurin|rydapt
ivosidenib|tibsovo
enasidenib|idhifa
imatinib|gleevec|imatinib mesylate
lapatinib|tykerb
larotrectinib|vitrakvi
lenvatinib|lenvima
lorlatinib|lorbrena
neratinib|nerlynx
nilotinib|tasigna
osimertinib|tagrisso
pazopanib|votrient
ponatinib|iclusig
pralsetinib|gavreto
regorafenib|stivarga
ripretinib|qinlock
selpercatinib|retevmo
sorafenib|nexavar
sotorasib|lumakras
adagrasib|krazati
sunitinib|sutent
tepotinib|tepmetko
tucatinib|tukysa
vandetanib|caprelsa
vemurafenib|zelboraf
cobimetinib|cotellic
vismodegib|erivedge
sonidegib|odomzo
ibrutinib|imbruvica
acalabrutinib|calquence
zanubrutinib|brukinsa
pirtobrutinib|jaypirca
idelalisib|zydelig
duvelisib|copiktra
venetoclax|venclexta
glasdegib|daurismo
ruxolitinib|jakafi|opzelura
fedratinib|inrebic
pacritinib|vonjo
niraparib|zejula
olaparib|lynparza
rucaparib|rubraca
talazoparib|talzenna
abiraterone|zytiga|yonsa
apalutamide|erleada
bicalutamide|casodex
darolutamide|nubeqa
enzalutamide|xtandi
flutamide|eulexin
nilutamide|nilandron
estramustine|emcyt
anastrozole|arimidex
exemestane|aromasin
aromatase inhibitor
fulvestrant|faslodex
elacestrant|orserdu
toremifene|fareston
aminoglutethimide|cytadren
mitotane|lysodren
atezolizumab|tecentriq
avelumab|bavencio
cemiplimab|libtayo
dostarlimab|jemperli
durvalumab|imfinzi
ipilimumab|yervoy
nivolumab|opdivo
pembrolizumab|keytruda
tremelimumab|imjudo
blinatumomab|blincyto
brentuximab vedotin|brentuximab|adcetris
cetuximab|erbitux
daratumumab|darzalex
isatuximab|sarclisa
elotuzumab|empliciti
teclistamab|tecvayli
elranatamab|elrexfio
talquetamab|talvey
epcoritamab|epkinly
glofitamab|columvi
mosunetuzumab|lunsumio
dinutuximab|unituxin
enfortumab vedotin|padcev
gemtuzumab ozogamicin|gemtuzumab|mylotarg
inotuzumab ozogamicin|besponsa
loncastuximab|zynlonta
polatuzumab vedotin|polivy
mirvetuximab soravtansine|elahere
tisotumab vedotin|tivdak
sacituzumab govitecan|trodelvy
mogamulizumab|poteligeo
necitumumab|portrazza
obinutuzumab|gazyva
panitumumab|vectibix
pertuzumab|perjeta
ramucirumab|cyramza
rituximab|rituxan|truxima|ruxience|riabni
tafasitamab|monjuvi
trastuzumab|herceptin|kanjinti|ogivri
trastuzumab emtansine|kadcyla|=T-DM1
trastuzumab deruxtecan|enhertu
ibritumomab|zevalin
tositumomab|bexxar
axicabtagene ciloleucel|yescarta
tisagenlecleucel|kymriah
idecabtagene vicleucel|abecma
ciltacabtagene autoleucel|carvykti
car t cell therapy
aldesleukin|proleukin|interleukin 2|=IL-2
interferon alfa|interferon alfa 2b|intron a|interferon alpha|roferon|interferon
peginterferon alfa|pegasys|peg intron|pegintron|pegylated interferon|sylatron
interferon gamma|actimmune
denileukin diftitox|ontak
sipuleucel t|provenge
talimogene|imlygic
radium 223|xofigo
lutetium 177|lutathera|pluvicto|lutetium dotatate
strontium 89|metastron
samarium 153|quadramet
mesna|mesnex
dexrazoxane|zinecard|totect
amifostine|ethyol
palifermin|kepivance
glucarpidase|voraxaze
abvd
beacopp
r chop|=RCHOP|=CHOP|=CHOP-R
r cvp
hyper cvad|=HyperCVAD
folfox|=FOLFOX6|mfolfox6
folfiri
folfirinox|folfoxiri
xelox|capox
tchp regimen|=TCHP
dose dense ac
azathioprine|imuran|azasan
cyclosporine|neoral|sandimmune|gengraf|cyclosporin|cyclosporin a|cyclosporine a|ciclosporin
mycophenolate|cellcept|mycophenolate mofetil|=MMF|myfortic|mycophenolic acid|mycophenolate sodium
sirolimus|rapamune|rapamycin
tacrolimus|prograf|=FK506|fk 506|envarsus|astagraf|tacrolimus ointment|protopic
pimecrolimus|elidel
basiliximab|simulect
daclizumab|zenapax
belatacept|nulojix
muromonab cd3|=OKT3
belimumab|benlysta
anifrolumab|saphnelo
voclosporin|lupkynis
avacopan|tavneos
immunosuppressant|immunosuppression therapy|immunosuppressive medication|immunosuppressive therapy
abatacept|orencia
adalimumab|humira|hadlima|amjevita|cyltezo
anakinra|kineret
canakinumab|ilaris
rilonacept|arcalyst
certolizumab|cimzia|certolizumab pegol
etanercept|enbrel|erelzi
golimumab|simponi|simponi aria
infliximab|remicade|inflectra|renflexis|avsola
tnf inhibitor|anti tnf|biologic therapy
tocilizumab|actemra
sarilumab|kevzara
siltuximab|sylvant
baricitinib|olumiant
tofacitinib|xeljanz
upadacitinib|rinvoq
abrocitinib|cibinqo
deucravacitinib|sotyktu
apremilast|otezla
brodalumab|siliq
guselkumab|tremfya
ixekizumab|taltz
risankizumab|skyrizi
secukinumab|cosentyx
tildrakizumab|ilumya
ustekinumab|stelara
bimekizumab|bimzelx
alefacept|amevive
efalizumab|raptiva
tralokinumab|adbry
lebrikizumab|ebglyss
hydroxychloroquine|plaquenil|hydroxychloroquine sulfate
leflunomide|arava
auranofin|ridaura
gold sodium thiomalate|myochrysine|aurothioglucose|solganal
penicillamine|cuprimine|d penicillamine|depen
trientine|syprine
disease modifying antirheumatic drug|=DMARDs|dmard
hyaluronate|synvisc|hyalgan|supartz|orthovisc|euflexxa|hyaluronic acid|viscosupplementation|synvisc one|durolane
inavolisib|itovebi
capivasertib|truqap
imetelstat|rytelo
momelotinib|ojjaara
quizartinib|vanflyta
revumenib|revuforj
ziftomenib|komzifti
olutasidenib|rezlidhia
vorasidenib|voranigo
repotrectinib|augtyro
taletrectinib|ibtrozi
ensartinib|ensacove
amivantamab|rybrevant
lazertinib|lazcluze
mobocertinib|exkivity
sunvozertinib|zegfrovy
zongertinib|hernexeos
fruquintinib|fruzaqla
tivozanib|fotivda
belzutifan|welireg
futibatinib|lytgobi
pemigatinib|pemazyre
infigratinib|truseltiq
avapritinib|ayvakit
pexidartinib|turalio
vimseltinib|romvimza
tazemetostat|tazverik
entrectinib|rozlytrek
dacomitinib|vizimpro
asciminib|scemblix
tovorafenib|ojemda
avutometinib defactinib|avmapki
selumetinib|koselugo
mirdametinib|gomekli
nirogacestat|ogsiveo
tarlatamab|imdelltra
tebentafusp|kimmtrak
retifanlimab|zynyz
toripalimab|loqtorzi
tislelizumab|tevimbra
cosibelimab|unloxcyt
penpulimab
nivolumab relatlimab|opdualag
zolbetuximab|vyloy
margetuximab|margenza
naxitamab|danyelza
zanidatamab|ziihera
datopotamab deruxtecan|datroway
telisotuzumab vedotin|emrelis
belantamab mafodotin|blenrep
moxetumomab|lumoxiti
lisocabtagene maraleucel|breyanzi
brexucabtagene autoleucel|tecartus
obecabtagene autoleucel|aucatzyl
lifileucel|amtagvi
afamitresgene|tecelra
nogapendekin alfa|anktiva
nadofaragene|adstiladrin
linvoseltamab|lynozyfic
tagraxofusp|elzonris
umbralisib|ukoniq
copanlisib|aliqopa
niraparib abiraterone|akeega
imlunestrant|inluriyo
triptorelin pamoate|triptodur
omacetaxine|synribo|homoharringtonine
belinostat|beleodaq
pegylated asparaginase calaspargase|asparlas
uridine triacetate|vistogard
trilaciclib|cosela
porfimer|photofrin
aminolevulinic acid|levulan|ameluz
uracil mustard
pipobroman
interferon alfa n3|alferon
levamisole|ergamisol
ibritumomab tiuxetan
iobenguane|azedra
mizoribine
spesolimab|spevigo
nemolizumab|nemluvio
ritlecitinib|litfulo
deuruxolitinib|leqselvi
delgocitinib|anzupgo
axatilimab|niktimvo
belumosudil|rezurock
remestemcel|ryoncil
cmf chemotherapy|=CMF
ac chemotherapy|ac t chemotherapy|=AC-T
bep chemotherapy|=BEP
da r epoch|=R-EPOCH|=EPOCH
folfox chemotherapy|folfox 6
flot chemotherapy|=FLOT
mvac
tch chemotherapy
vad chemotherapy
rvd chemotherapy|=RVd|=VRd|vrd therapy
7 3 induction|seven plus three
bevacizumab biosimilar|mvasi|zirabev
lymphocyte immune globulin
biologic agent
androgen deprivation therapy
`;

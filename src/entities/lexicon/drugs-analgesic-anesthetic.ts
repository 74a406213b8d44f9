/** Opioids, other analgesics, muscle relaxants, local and general anesthetics. Format: see drugs.ts. */
export const DRUGS_ANALGESIC_ANESTHETIC = `
acetaminophen|tylenol|tylenol extra strength|apap|paracetamol|extra strength tylenol|ofirmev|tylenol arthritis|feverall|children's tylenol|infants tylenol|tempra|acephen
acetaminophen caffeine aspirin|excedrin|excedrin migraine|excedrin extra strength|aspirin/acetaminophen/caffeine
acetaminophen diphenhydramine|tylenol pm
acetaminophen codeine|acetaminophen/codeine|acetaminophen with codeine|tylenol with codeine|tylenol 3|tylenol no 3|tylenol no. 3|tylenol with codeine no 3|tylenol number 3|tylenol #3|tylenol 3s|tylenol iii|capital with codeine
butalbital acetaminophen caffeine|butalbital/acetaminophen/caffeine|fioricet|esgic
butalbital aspirin caffeine|fiorinal
butalbital
opioid|narcotic|opiate|narcotic pain medication|narcotic analgesic
pain medication|pain medicine|pain med|pain pill
analgesic
alfentanil|alfenta
codeine|codeine sulfate
fentanyl|fentanyl citrate|sublimaze|duragesic|fentanyl patch|duragesic patch|actiq|fentora|abstral|subsys|fentanyl drip
hydrocodone|zohydro|hysingla
hydrocodone acetaminophen|hydrocodone/acetaminophen|hydrocodone apap|hydrocodone/apap|vicodin|vicodin es|vicodin hp|lortab|lortab elixir|norco|lorcet|lorcet plus|zydone|hycet|xodol|maxidone|anexsia|hydrocodone bitartrate acetaminophen|co gesic|bancap|bancap hc|dolacet|stagesic|verdrocet|vicodin tuss
hydrocodone ibuprofen|hydrocodone/ibuprofen|vicoprofen|reprexain
hydrocodone homatropine|hycodan|tussigon|hydromet
hydrocodone chlorpheniramine|tussionex|tussicaps
hydromorphone|dilaudid|exalgo|hydromorphone hcl|dilaudid pca|hydromorphone pca
levorphanol|levo dromoran
meperidine|demerol|pethidine
methadone|dolophine|methadose|methadone hcl
morphine|morphine sulfate|=MSO4|=#MS|roxanol|morphine pca|morphine drip|duramorph|astramorph|morphine ir|=MSIR|roxanol concentrate|infumorph|morphine sulphate
morphine extended release|ms contin|mscontin|kadian|avinza|oramorph|morphine er|morphine sr|=MSER|arymo|morphabond
morphine naltrexone|embeda
nalbuphine|nubain
butorphanol|stadol
pentazocine|talwin
pentazocine naloxone|talwin nx
oxycodone|roxicodone|oxy ir|oxyir|oxecta|oxaydo|oxycodone ir|oxycodone hcl|roxybond
oxycodone extended release|oxycontin|oxycodone er|oxycodone sr|xtampza|oxycodone cr
oxycodone acetaminophen|oxycodone/acetaminophen|oxycodone apap|oxycodone/apap|percocet|roxicet|endocet|tylox|primlev|xartemis|nalocet|magnacet|roxilox
oxycodone aspirin|oxycodone/aspirin|percodan|endodan
oxycodone ibuprofen|combunox
oxymorphone|opana|opana er|numorphan
propoxyphene|darvon
propoxyphene acetaminophen|propoxyphene/acetaminophen|darvocet|darvocet n|propoxyphene napsylate acetaminophen|darvocet n100|wygesic|propoxyphene n
remifentanil|ultiva
sufentanil|sufenta|dsuvia
tapentadol|nucynta|nucynta er
tramadol|ultram|ultram er|conzip|ryzolt|tramadol hcl|qdolo
tramadol acetaminophen|tramadol/acetaminophen|ultracet
tramadol celecoxib|seglentis
opium tincture|paregoric|tincture of opium|laudanum
belladonna opium|belladonna and opium|b&o suppository|b and o suppository
suzetrigine|journavx
ziconotide|prialt
naloxone|narcan|kloxxado|evzio
nalmefene|revex|opvee
methylnaltrexone|relistor
naloxegol|movantik
naldemedine|symproic
patient controlled analgesia|pca pump
nonsteroidal anti inflammatory drug|nsaid|non steroidal anti inflammatory|nonsteroidal anti inflammatory|non steroidal anti inflammatory drug|anti inflammatory medication|nonsteroidals|anti inflammatories
celecoxib|celebrex|elyxyb
rofecoxib|vioxx
valdecoxib|bextra
cox 2 inhibitor
diclofenac|voltaren|cataflam|voltaren gel|diclofenac sodium|flector|pennsaid|zorvolex|zipsor|cambia|diclofenac potassium|solaraze|voltaren xr|diclofenac gel
diclofenac misoprostol|diclofenac/misoprostol|arthrotec
diflunisal|dolobid
etodolac|lodine|lodine xl
fenoprofen|nalfon
flurbiprofen|ansaid
ibuprofen|motrin|advil|nuprin|caldolor|midol|children's motrin|motrin ib|medipren
ibuprofen famotidine|duexis
indomethacin|indocin|tivorbex|indocin sr
ketoprofen|orudis|oruvail|actron
ketorolac|toradol|sprix|ketorolac tromethamine
meclofenamate|meclomen
mefenamic acid|ponstel
meloxicam|mobic|vivlodex|anjeso
nabumetone|relafen
naproxen|naprosyn|aleve|anaprox|naproxen sodium|naprelan|anaprox ds|ec naprosyn
naproxen esomeprazole|vimovo
oxaprozin|daypro
piroxicam|feldene
salsalate|disalcid|salflex
choline magnesium trisalicylate|trilisate
magnesium salicylate|doans pills
sulindac|clinoril
tolmetin|tolectin
methyl salicylate|bengay|ben gay|icy hot|salonpas|biofreeze
capsaicin|zostrix|qutenza
baclofen|lioresal|gablofen|ozobax|intrathecal baclofen|baclofen pump
carisoprodol|soma|vanadom
carisoprodol aspirin|soma compound
chlorzoxazone|parafon forte|lorzone|parafon
cyclobenzaprine|flexeril|amrix|fexmid|cyclobenzaprine hcl
dantrolene|dantrium|ryanodex
metaxalone|skelaxin|metaxall
methocarbamol|robaxin
orphenadrine|norflex|norgesic|norgesic forte
tizanidine|zanaflex
muscle relaxant|skeletal muscle relaxant|muscle relaxer|paralytic
lidocaine|xylocaine|lidocaine hcl|viscous lidocaine|lidocaine patch|lidoderm|lidoderm patch|lidocaine jelly|plain lidocaine|lidocaine gel|lignocaine|glydo|ztlido|xylocaine jelly|lidocaine drip|lidocaine ointment|xylocaine mpf|lidocaine viscous
lidocaine epinephrine|lidocaine with epinephrine|lidocaine with epi|xylocaine with epinephrine|lidocaine/epinephrine|lidocaine and epinephrine|xylocaine with epi
lidocaine prilocaine|lidocaine/prilocaine|emla|emla cream
lidocaine tetracaine|synera|pliaglis
lidocaine diphenhydramine maalox|magic mouthwash|bmx solution|gi cocktail
bupivacaine|marcaine|sensorcaine|plain marcaine|bupivacaine hcl|sensorcaine mpf
bupivacaine epinephrine|bupivacaine with epinephrine|marcaine with epinephrine|marcaine with epi|sensorcaine with epinephrine|bupivacaine with epi
liposomal bupivacaine|exparel
levobupivacaine|chirocaine
ropivacaine|naropin
mepivacaine|carbocaine|polocaine
prilocaine|citanest
articaine|septocaine
chloroprocaine|nesacaine
procaine|novocain|novocaine
tetracaine|pontocaine
proparacaine|alcaine|ophthetic|ophthaine
benzocaine|hurricaine|orajel|cetacaine|anbesol|hurricaine spray|americaine
dibucaine|nupercainal
pramoxine|prax lotion|proctofoam hc|tronolane
cocaine solution|cocaine hydrochloride|topical cocaine
ethyl chloride|ethyl chloride spray
local anesthetic
propofol|diprivan|propofol drip|propofol infusion
fospropofol|lusedra
etomidate|amidate
ketamine|ketalar
methohexital|brevital
thiopental|pentothal|sodium pentothal|thiopental sodium|thiopentone
dexmedetomidine|precedex|igalmi|precedex drip
desflurane|suprane
enflurane|ethrane
halothane|fluothane
isoflurane|forane
sevoflurane|ultane
nitrous oxide|=N2O
atracurium|tracrium
cisatracurium|nimbex
doxacurium|nuromax
mivacurium|mivacron
pancuronium|pavulon
rocuronium|zemuron|#roc
succinylcholine|anectine|quelicin|#sux|suxamethonium
vecuronium|norcuron|#vec
tubocurarine
neuromuscular blocker|neuromuscular blocking agent
sugammadex|bridion
glycopyrrolate|robinul|glyrx|cuvposa|seebri|lonhala
atropine|atropine sulfate|atropen|isopto atropine|atropine drops
scopolamine|transderm scop|scopolamine patch|scopace|transderm scopolamine
hyoscyamine|levsin|levbid|anaspaz|nulev|symax|levsinex|cystospaz
droperidol|inapsine
aspirin caffeine|anacin|bc powder|goody's powder|goodys powder|#vanquish|stanback
dihydrocodeine aspirin caffeine|synalgos dc|synalgos
dihydrocodeine acetaminophen caffeine|trezix|panlor
pentazocine acetaminophen|talacen
butalbital acetaminophen|phrenilin|bupap|allzital|phrenilin forte|marten tab|dolgic|medigesic|sedapap
methocarbamol aspirin|robaxisal
chlorphenesin|maolate
dezocine|dalgan
oliceridine|olinvyk
benzhydrocodone acetaminophen|apadaz
meloxicam rizatriptan|symbravo
bupivacaine meloxicam|zynrelef
bupivacaine implant|xaracoll|posimir
ketorolac phenylephrine|omidria
etidocaine|duranest
dyclonine|dyclone
lidocaine hydrocortisone|lidamantle hc|anamantle|lidamantle
lidocaine ophthalmic gel|akten
capsaicin cream|capzasin
trolamine salicylate|aspercreme|myoflex
camphor menthol|sarna anti itch|tiger balm
menthol gel|mineral ice|flexall
diclofenac epolamine
fenoprofen calcium
sodium salicylate
methoxyflurane|penthrane
fentanyl droperidol|innovar
bupivacaine fentanyl|epidural infusion
acetaminophen ibuprofen|advil dual action
acetaminophen suppository
codeine butalbital acetaminophen caffeine|fioricet with codeine
codeine butalbital aspirin caffeine|fiorinal with codeine
codeine carisoprodol aspirin
`;

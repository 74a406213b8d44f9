/** Acid, nausea, bowel, liver, pancreas, bladder, prostate, kidney. Format: see drugs.ts. */
export const DRUGS_GASTROINTESTINAL = `
dexlansoprazole|dexilant|kapidex
esomeprazole|nexium|esomeprazole magnesium|nexium iv
lansoprazole|prevacid|prevacid solutab
omeprazole|prilosec|prilosec otc|losec|omeprazole magnesium
omeprazole sodium bicarbonate|zegerid
pantoprazole|protonix|pantoprazole sodium|iv protonix|protonix drip|pantoloc
rabeprazole|aciphex
vonoprazan|voquezna
proton pump inhibitor|=PPI|=PPIs|ppi therapy|iv ppi
lansoprazole amoxicillin clarithromycin|prevpac
bismuth subcitrate metronidazole tetracycline|pylera|helidac
cimetidine|tagamet
famotidine|pepcid|pepcid ac
famotidine calcium carbonate magnesium hydroxide|pepcid complete
nizatidine|axid
ranitidine|zantac|ranitidine hcl
h2 blocker|h2 antagonist|histamine 2 blocker
sucralfate|carafate
antacid
aluminum hydroxide|amphojel|alternagel
aluminum magnesium hydroxide simethicone|maalox|mylanta|maalox plus|maalox max|magaldrate|riopan
aluminum hydroxide magnesium carbonate|gaviscon
calcium carbonate|tums|os cal|oscal|caltrate|rolaids|oyster shell calcium|titralac|maalox antacid|viactiv
calcium carbonate vitamin d|calcium carbonate with vitamin d|calcium with vitamin d|calcium and vitamin d|calcium plus vitamin d|calcium/vitamin d|calcium carbonate vitamin d3|os cal d|oscal d|caltrate plus d|caltrate d|calcium vitamin d|os cal with d|caltrate 600 plus d|calcium plus d|calcium with d
magnesium hydroxide|milk of magnesia|=#MOM|phillips milk of magnesia|milk of mag
bismuth subsalicylate|pepto bismol|kaopectate
simethicone|mylicon|gas x|phazyme|mylanta gas
alosetron|lotronex
eluxadoline|viberzi
tegaserod|zelnorm
linaclotide|linzess
lubiprostone|amitiza
plecanatide|trulance
prucalopride|motegrity
tenapanor|ibsrela|xphozah
cisapride|propulsid
metoclopramide|reglan|gimoti|metoclopramide hcl
domperidone|motilium
bethanechol|urecholine|duvoid
dicyclomine|bentyl|dicyclomine hcl
phenobarbital hyoscyamine atropine scopolamine|donnatal
propantheline|pro banthine
mepenzolate|cantil
diphenoxylate atropine|diphenoxylate/atropine|lomotil|diphenoxylate
difenoxin atropine|motofen
loperamide|imodium|imodium ad
crofelemer|mytesi|fulyzaq
antidiarrheal
telotristat|xermelo
ondansetron|zofran|zofran odt|ondansetron hcl|zuplenz
granisetron|kytril|sancuso|granisol
dolasetron|anzemet
palonosetron|aloxi
netupitant palonosetron|akynzeo
aprepitant|emend|cinvanti|aponvie
fosaprepitant|emend iv
rolapitant|varubi
prochlorperazine|compazine|compro
promethazine|phenergan|promethazine hcl|promethegan
trimethobenzamide|tigan
meclizine|antivert|bonine|meclizine hcl
dimenhydrinate|dramamine
dronabinol|marinol|syndros
nabilone|cesamet
amisulpride|barhemsys
antiemetic|anti emetic
ipecac|syrup of ipecac
bisacodyl|dulcolax|dulcolax suppository|correctol|fleet bisacodyl
docusate|docusate sodium|colace|dss|surfak|docusate calcium|dulcolax stool softener|doss
docusate senna|senna docusate|docusate/senna|senna/docusate|senokot s|peri colace|pericolace|senna s|senna plus|sennosides docusate
senna|senokot|sennosides|ex lax|exlax|sennoside|sennosides a and b
casanthranol docusate
cascara|cascara sagrada
castor oil
glycerin suppository
lactulose|chronulac|cephulac|enulose|kristalose|constulose
sorbitol
magnesium citrate|citrate of magnesia|mag citrate
mineral oil
polyethylene glycol|polyethylene glycol 3350|miralax|glycolax|peg 3350
polyethylene glycol electrolyte solution|golytely|nulytely|colyte|trilyte|halflytely|moviprep|plenvu|gavilyte
sodium phosphate enema|fleet enema|fleets enema|fleet phospho soda|fleets phospho soda|osmoprep|visicol|phospho soda|fleet prep
sodium sulfate potassium sulfate magnesium sulfate|suprep|sutab|clenpiq|prepopik|sodium picosulfate
soap suds enema|tap water enema|saline enema
psyllium|metamucil|konsyl|fiberall|perdiem|hydrocil|psyllium husk|reguloid
methylcellulose fiber|citrucel
calcium polycarbophil|fibercon|polycarbophil
wheat dextrin|benefiber
fiber supplement
laxative
stool softener
bowel regimen
bowel prep
enema
balsalazide|colazal|giazo
mesalamine|asacol|asacol hd|pentasa|lialda|rowasa|canasa|apriso|delzicol|mesalazine|5 asa
olsalazine|dipentum
sulfasalazine|azulfidine|azulfidine en tabs
vedolizumab|entyvio
mirikizumab|omvoh
etrasimod|velsipity
pancrelipase|creon|pancrease|viokase|ultrase|zenpep|pancreaze|pancrease mt|lipram|pancreatic enzyme|kuzyme|pancreatic enzymes|pancreatin|ultrase mt|amylase lipase protease|cotazym|zymase|ku zyme|kutrase|pertzye
lactase|lactaid
alpha galactosidase|beano
ursodiol|actigall|urso|urso forte|ursodeoxycholic acid
obeticholic acid|ocaliva
chenodiol
resmetirom|rezdiffra
odevixibat|bylvay
simethicone drops|gas drops
lactobacillus|lactobacillus acidophilus|acidophilus|lactinex|culturelle|probiotic|florastor|bacid|saccharomyces boulardii|vsl 3|floranex|lactobacillus rhamnosus|bio k
teduglutide|gattex
hemorrhoidal ointment|preparation h|=Tucks|witch hazel|tucks pads|anusol|analpram|analpram hc
octreotide drip
darifenacin|enablex
fesoterodine|toviaz
flavoxate|urispas
mirabegron|myrbetriq
vibegron|gemtesa
oxybutynin|ditropan|ditropan xl|oxytrol|gelnique|oxybutynin xl|oxybutynin er|oxybutynin chloride
solifenacin|vesicare
tolterodine|detrol|detrol la|tolterodine tartrate
trospium|sanctura|sanctura xr
phenazopyridine|pyridium|azo standard|urogesic|uristat
methenamine methylene blue hyoscyamine|urised|prosed|urelle|uribel|prosed ds
pentosan|elmiron|pentosan polysulfate
dimethyl sulfoxide|=DMSO|rimso
potassium citrate|urocit k|urocit|polycitra|polycitra k
sodium citrate citric acid|bicitra|shohls solution|cytra 2|oracit
tiopronin|thiola
cellulose sodium phosphate
acetohydroxamic acid|lithostat
alfuzosin|uroxatral
silodosin|rapaflo
tamsulosin|flomax|tamsulosin hcl
dutasteride|avodart
dutasteride tamsulosin|jalyn
finasteride|proscar|propecia
saw palmetto
sildenafil|viagra|revatio
tadalafil|cialis|adcirca|alyq
vardenafil|levitra|staxyn
avanafil|stendra
yohimbine
flibanserin|addyi
bremelanotide|vyleesi
calcium acetate|phoslo|phoslyra
sevelamer|renagel|renvela|sevelamer hcl|sevelamer carbonate
lanthanum|fosrenol|lanthanum carbonate
ferric citrate|auryxia
sucroferric oxyhydroxide|velphoro
phosphate binder
sodium polystyrene sulfonate|kayexalate|kionex|=SPS
patiromer|veltassa
sodium zirconium cyclosilicate|lokelma
hydrocortisone foam|cortifoam
cholic acid|cholbam
maralixibat|livmarli
elafibranor|iqirvo
seladelpar|livdelzi
trimebutine
clidinium
pinaverium
isopropamide|darbid
thiethylperazine|torecan
benzquinamide
phosphorated carbohydrate|emetrol
dihydroxyaluminum|rolaids sodium free
phenolphthalein
docusate casanthranol|peri colace liquid|doxidan
sodium biphosphate
bismuth subgallate|devrom
attapulgite|donnagel
polycarbophil chewable|equalactin|mitrolan
malt soup extract|maltsupex
glycerin enema
lactitol|pizensy
budesonide rectal foam
propiverine
tadalafil finasteride|entadfi
papaverine phentolamine alprostadil|trimix|tri mix|bimix|tri mix injection
muse suppository|alprostadil urethral
aluminum carbonate|basaljel
magnesium carbonate|magnebind
difelikefalin|korsuva
sodium cellulose phosphate|calcibind
lumasiran|oxlumo
nedosiran|rivfloza
terlipressin|terlivaz
rifamycin|aemcolo
`;

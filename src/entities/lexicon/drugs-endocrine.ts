/** Diabetes, thyroid, steroids, sex hormones, bone, obesity. Format: see drugs.ts. */
export const DRUGS_ENDOCRINE = `
insulin|insulin drip|insulin gtt|insulin infusion|insulin pump|insulin therapy|insulin sliding scale|sliding scale insulin|sliding scale|=#SSI|riss|basal bolus insulin
insulin aspart|aspart|novolog|novolog flexpen|novolog insulin|fiasp|aspart insulin|novorapid
insulin aspart protamine|novolog mix|novolog 70/30|novolog mix 70/30
insulin lispro|lispro|humalog|humalog insulin|admelog|lyumjev|lispro insulin|humalog sliding scale|novolog sliding scale
insulin lispro protamine|humalog mix|humalog 75/25|humalog mix 75/25|humalog mix 50/50
insulin glulisine|apidra|glulisine
regular insulin|humulin r|novolin r|insulin regular|humulin regular|regular insulin sliding scale|humulin r u 500
nph insulin|insulin nph|=#NPH|humulin n|novolin n|isophane insulin|insulin isophane|nph human insulin
insulin nph regular|humulin 70/30|novolin 70/30|70/30 insulin|insulin 70/30|humulin|novolin
insulin lente|lente insulin|humulin l|ultralente
insulin glargine|glargine|lantus|lantus insulin|lantus solostar|basaglar|toujeo|semglee|rezvoglar
insulin detemir|detemir|levemir|levemir flexpen|levemir insulin
insulin degludec|degludec|tresiba
insulin glargine lixisenatide|soliqua
insulin degludec liraglutide|xultophy
inhaled insulin|afrezza|exubera
metformin|metformin hcl|metformin hydrochloride|glucophage|glucophage xr|fortamet|glumetza|riomet|metformin er|metformin xr
acarbose|precose
miglitol|glyset
chlorpropamide|diabinese
glimepiride|amaryl
glipizide|glucotrol|glucotrol xl|glipizide xl|glipizide er
glyburide|diabeta|micronase|glynase|glibenclamide
tolazamide|tolinase
tolbutamide|orinase
acetohexamide|dymelor
sulfonylurea
glyburide metformin|glyburide/metformin|glucovance
glipizide metformin|glipizide/metformin|metaglip
nateglinide|starlix
repaglinide|prandin
repaglinide metformin|prandimet
pioglitazone|actos
pioglitazone metformin|actoplus met|actoplus
pioglitazone glimepiride|duetact
rosiglitazone|avandia
rosiglitazone metformin|avandamet
rosiglitazone glimepiride|avandaryl
troglitazone|rezulin
thiazolidinedione|glitazone
alogliptin|nesina
linagliptin|tradjenta
linagliptin metformin|jentadueto
saxagliptin|onglyza
saxagliptin metformin|kombiglyze
sitagliptin|januvia|zituvio
sitagliptin metformin|sitagliptin/metformin|janumet|janumet xr
dpp 4 inhibitor
albiglutide|tanzeum
dulaglutide|trulicity
exenatide|byetta|bydureon
liraglutide|victoza|saxenda
lixisenatide|adlyxin
semaglutide|ozempic|wegovy|rybelsus
tirzepatide|mounjaro|zepbound
glp 1 agonist|glp 1 receptor agonist|glp1 agonist
pramlintide|symlin
canagliflozin|invokana
canagliflozin metformin|invokamet
dapagliflozin|farxiga
dapagliflozin metformin|xigduo
empagliflozin|jardiance
empagliflozin linagliptin|glyxambi
empagliflozin metformin|synjardy
ertugliflozin|steglatro
sotagliflozin|inpefa
sglt2 inhibitor|sglt 2 inhibitor
oral hypoglycemic|oral hypoglycemic agent|oral antidiabetic|hypoglycemic agent|oral agent for diabetes
bromocriptine|parlodel|cycloset
glucagon|glucagen|gvoke|baqsimi|glucagon emergency kit
diazoxide|proglycem
dextrose|glucose gel|glutose|d50|d50w|d10|d10w|insta glucose|dextrose gel|amp of d50
levothyroxine|levothyroxine sodium|synthroid|levoxyl|levothroid|unithroid|euthyrox|tirosint|levo t|l thyroxine|thyroxine replacement|eltroxin
liothyronine|cytomel|triostat
liotrix|thyrolar
thyroid extract|armour thyroid|desiccated thyroid|np thyroid|nature throid|thyroid hormone replacement|thyroid replacement|thyroid supplementation|thyroid medication|thyroid medicine|thyroid supplement
methimazole|tapazole|thiamazole
propylthiouracil|ptu
potassium iodide|=SSKI|lugol solution|thyrosafe|lugols solution
radioactive iodine|=RAI|iodine 131|i 131|sodium iodide i 131
teprotumumab|tepezza
steroid|corticosteroid|glucocorticoid|iv steroid|oral steroid|steroid taper|inhaled steroid|inhaled corticosteroid|topical steroid|systemic steroid|stress dose steroid|steroid injection|steroid therapy|nasal steroid
betamethasone|celestone|celestone soluspan|diprolene|diprosone|betamethasone dipropionate
betamethasone valerate|valisone|luxiq
budesonide|entocort|uceris|entocort ec|tarpeyo|eohilia
cortisone|cortisone acetate|cortisone shot|cortisone injection|cortone
dexamethasone|decadron|dexamethasone sodium phosphate|hexadrol|hemady
deflazacort|emflaza
fludrocortisone|florinef|fludrocortisone acetate
hydrocortisone|cortef|hydrocortisone cream|cortaid|hytone|westcort|anusol hc|cortizone 10|proctosol|cortenema|hydrocortisone ointment|locoid|proctofoam
hydrocortisone sodium succinate|solu cortef|solucortef
methylprednisolone|methyl prednisolone|medrol|medrol dosepak|medrol dose pack|medrol dosepack|medrol pack
methylprednisolone acetate|methyl prednisolone acetate|depo medrol|depomedrol
methylprednisolone sodium succinate|solu medrol|solumedrol
prednisolone|orapred|prelone|pediapred|millipred|prednisolone sodium phosphate
prednisone|deltasone|rayos|sterapred|prednisone taper|orasone|meticorten
triamcinolone|triamcinolone acetonide|kenalog|aristocort|aristospan|zilretta|triamcinolone cream
clobetasol|temovate|clobex|olux|cormax
clocortolone|cloderm
desonide|desowen|tridesilon|verdeso
desoximetasone|topicort
diflorasone|psorcon|florone
fluocinolone|synalar|derma smoothe|capex
fluocinonide|lidex|vanos
flurandrenolide|cordran
halcinonide|halog
halobetasol|ultravate
alclometasone|aclovate
corticotropin|acthar|h p acthar
cosyntropin|cortrosyn
mifepristone|korlym|mifeprex
metyrapone|metopirone
osilodrostat|isturisa
somatropin|growth hormone|genotropin|humatrope|norditropin|nutropin|saizen|omnitrope|serostim
tesamorelin|egrifta
octreotide|sandostatin|sandostatin lar
lanreotide|somatuline
pasireotide|signifor
pegvisomant|somavert
cabergoline|dostinex
estradiol|estrace|climara|vivelle|vivelle dot|estraderm|alora|divigel|vagifem|estring|menostar|minivelle|evamist|femring|estradiol patch
conjugated estrogens|premarin|cenestin|enjuvia|premarin cream
conjugated estrogens medroxyprogesterone|prempro|premphase
esterified estrogens|menest
esterified estrogens methyltestosterone|estratest|covaryx
estropipate|ogen|ortho est
estrogen|estrogen replacement|estrogen therapy|estrogen replacement therapy|vaginal estrogen|estrogen cream|estrogen patch
hormone replacement therapy|=HRT|hormone replacement|hormone therapy
estradiol norethindrone|activella|femhrt|combipatch
bazedoxifene conjugated estrogens|duavee
ospemifene|osphena
medroxyprogesterone|medroxyprogesterone acetate|provera|depo provera|depoprovera|depo provera shot
megestrol|megace|megestrol acetate
norethindrone|aygestin|micronor|ortho micronor|camila|errin|nora be|norethindrone acetate
progesterone|prometrium|crinone|endometrin|progesterone in oil|makena|hydroxyprogesterone caproate|17 hydroxyprogesterone
progestin|progestin only pill
oral contraceptive|oral contraceptive pill|=OCP|ocps|birth control pill|combined oral contraceptive|birth control
ethinyl estradiol norgestimate|ortho tri cyclen|ortho cyclen|sprintec|tri sprintec|trinessa|ortho tri cyclen lo|tri previfem|mononessa|previfem|estarylla|#mili
ethinyl estradiol norethindrone|loestrin|lo loestrin|ortho novum|junel|microgestin|ovcon|necon|estrostep|loestrin fe|loestrin 24 fe|minastrin
ethinyl estradiol levonorgestrel|alesse|alesse 28|levlen|seasonale|seasonique|aviane|levora|nordette|triphasil|lutera|lybrel|trivora|amethyst|levlite|portia|quartette|camrese|amethia|loseasonique|jolessa|enpresse|levlen 28|tri levlen|orsythia|sronyx|vienva|falmina
ethinyl estradiol norgestrel|lo ovral|cryselle|low ogestrel|ovral
ethinyl estradiol desogestrel|desogen|mircette|apri|ortho cept|kariva|cyclessa|reclipsen|velivet|emoquette|enskyce|isibloom
ethinyl estradiol drospirenone|yaz|yasmin|ocella|gianvi|beyaz|safyral|syeda|loryna|vestura|#zarah|#nikki|jasmiel
ethinyl estradiol etonogestrel|nuvaring
ethinyl estradiol norelgestromin|ortho evra|xulane
levonorgestrel|plan b|plan b one step|mirena|mirena iud|skyla|kyleena|liletta|norplant
etonogestrel|implanon|nexplanon
ulipristal|ella one
lactic acid citric acid potassium bitartrate|phexxi|vaginal spermicide|nonoxynol 9
ethinyl estradiol
drospirenone|slynd
testosterone|androgel|testim|androderm|depo testosterone|axiron|fortesta|testosterone cypionate|testosterone enanthate|delatestryl|testopel|testosterone gel|testosterone replacement|jatenzo
methyltestosterone|#android|methitest
oxandrolone|oxandrin
danazol|danocrine
dehydroepiandrosterone|=DHEA
clomiphene|clomid|serophene|clomiphene citrate|clomifene
letrozole|femara
follitropin|gonal f|follistim|menopur|menotropins|pergonal
chorionic gonadotropin|pregnyl|novarel|ovidrel|profasi
ganirelix|cetrotide|cetrorelix
leuprolide|lupron|lupron depot|eligard|leuprolide acetate|viadur
goserelin|zoladex
nafarelin|synarel
triptorelin|trelstar
histrelin|vantas|supprelin
degarelix|firmagon
relugolix|orgovyx
elagolix|orilissa
relugolix estradiol norethindrone|myfembree
raloxifene|evista
tamoxifen|nolvadex|soltamox|tamoxifen citrate
oxytocin|pitocin|syntocinon
methylergonovine|methergine
carboprost|hemabate
dinoprostone|cervidil|prepidil
misoprostol|cytotec
terbutaline|brethine|bricanyl
ritodrine|yutopar
alendronate|fosamax|alendronate sodium|binosto|fosamax plus d
ibandronate|boniva
risedronate|actonel|atelvia
zoledronic acid|zometa|reclast|zoledronate
pamidronate|aredia
etidronate|didronel
tiludronate|skelid
bisphosphonate
denosumab|prolia|xgeva
teriparatide|forteo
abaloparatide|tymlos
romosozumab|evenity
calcitonin|miacalcin|fortical|calcitonin salmon
cinacalcet|sensipar
etelcalcetide|parsabiv
calcitriol|rocaltrol|calcijex
paricalcitol|zemplar
doxercalciferol|hectorol
cholecalciferol|vitamin d3|vitamin d 3|delta d3|vit d3
ergocalciferol|vitamin d2|drisdol|calciferol
vitamin d|vit d|vitamin d supplement
burosumab|crysvita
parathyroid hormone|natpara
phentermine|adipex|adipex p|ionamin
phentermine topiramate|qsymia
phentermine fenfluramine|fen phen|phen fen|fenfluramine
naltrexone bupropion|contrave
orlistat|xenical|alli
lorcaserin|belviq
sibutramine|meridia
diethylpropion|tenuate
phendimetrazine|bontril
setmelanotide|imcivree
allopurinol|zyloprim|aloprim
febuxostat|uloric
colchicine|colcrys|mitigare|gloperba
probenecid|benemid
probenecid colchicine|colbenemid
pegloticase|krystexxa
rasburicase|elitek
insulin icodec
teplizumab|tzield
palopegteriparatide|yorvipath
lonapegsomatropin|skytrofa
somapacitan|sogroya
somatrogon|ngenla
crinecerfont|crenessity
levoketoconazole|recorlev
paltusotine|palsonify
bexagliflozin|brenzavvy
dapagliflozin saxagliptin|qtern
ertugliflozin sitagliptin|steglujan
linagliptin empagliflozin metformin|trijardy
alogliptin metformin|kazano
alogliptin pioglitazone|oseni
segesterone ethinyl estradiol|annovera
norgestrel|opill
estradiol valerate dienogest|natazia
ethinyl estradiol ethynodiol|demulen|zovia|kelnor
ethinyl estradiol norethindrone mestranol|norinyl|brevicon|modicon|tri norinyl|jenest|balziva|zenchent|taytulla|blisovi|#larin|nortrel
norethindrone contraceptive|jolivette|heather pill|lyza
medroxyprogesterone estradiol cypionate|lunelle
estradiol cypionate|depo estradiol|delestrogen|estradiol valerate
synthetic conjugated estrogens|estratab|estinyl|esclim
medroxyprogesterone oral|cycrin|amen tablet
fezolinetant|veozah
elinzanetant|lynkuet
prasterone|intrarosa
urofollitropin|bravelle
lutropin alfa
oxymetholone|anadrol
nandrolone|deca durabolin
fluoxymesterone|halotestin
stanozolol|winstrol
metreleptin|myalept
hydrocortisone butyrate
amcinonide|cyclocort
prednicarbate|dermatop
dexamethasone intensol
hydrocortisone granules|alkindi
lesinurad|zurampic
calcifediol|rayaldee
dihydrotachysterol
thyrotropin|thytropar
sermorelin
gonadorelin
benzphetamine|didrex
mazindol|sanorex
dexfenfluramine|#redux
atrasentan|vanrafia
elagolix estradiol norethindrone|oriahnn
`;

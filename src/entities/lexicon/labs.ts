import { LABS_PATHOLOGY } from './labs-pathology.ts';

/**
 * Laboratory and other measured tests, written for Attending. One concept a line: canonical name, then variants.
 * `=` case-sensitive as written; `#` counts only when a value follows ("calcium" alone is a supplement as often as a test).
 */
export const LAB_TERMS: readonly string[] = (`
#sodium|=#Na|=#Na+|#na+|serum sodium|sodium level|sodium levels|plasma sodium
#potassium|=#K|=#K+|#k+|serum potassium|potassium level|potassium levels|plasma potassium|whole blood potassium
#chloride|=#Cl|=#Cl-|=#CL|serum chloride|chloride level
#bicarbonate|=HCO3|=#HCO3-|hco3|=#CO2|total co2|=TCO2|=tCO2|serum bicarbonate|bicarb|serum bicarb|bicarb level|carbon dioxide total|calculated bicarbonate|calculated total co2|=calTCO2|=calHCO3
anion gap|=#AG|=#AnGap|serum anion gap|=#Angap
blood urea nitrogen|=BUN|bun|=#UreaN|#urea n|urea nitrogen|serum urea nitrogen|blood urea|serum urea|=#urea
creatinine|=#Cr|=#CR|#creat|=#Cre|serum creatinine|plasma creatinine|scr|=SCr|creatinine level|creatinine levels|s creatinine|=#cr
bun/creatinine ratio|bun/cr ratio|bun creatinine ratio|bun to creatinine ratio|=#BUN/Cr|=#BUN/creatinine
blood urea nitrogen and creatinine|#bun and creatinine
glomerular filtration rate|=eGFR|=GFR|egfr|gfr|estimated glomerular filtration rate|estimated gfr|=MDRD GFR|glomerular filtration
creatinine clearance|=CrCl|crcl|estimated creatinine clearance
#glucose|=#Gluc|=#Glu|=#glu|=#gluc|serum glucose|plasma glucose|fasting glucose|random glucose|glucose level|glucose levels|#blood glucose|blood glucose level|blood glucose levels|random blood glucose|fasting blood glucose|fasting plasma glucose
blood sugar|blood sugars|fasting blood sugar|fasting blood sugars|random blood sugar|blood sugar level|blood sugar levels|=#BS|=FBS|=#BG|=#RBS|=#FSBS|=#FSBG|=#FSG|=#FBG|fingerstick glucose|finger stick glucose|fingerstick blood sugar|finger stick blood sugar|fingerstick blood glucose|fingerstick blood sugars|#fingerstick|#fingersticks|#finger stick|#finger sticks|#accu-check|#accucheck|#accu-chek|#accuchecks|#sugars|#sugar|#capillary glucose|#capillary blood glucose|=#CBG|=#POC glucose|#poc glucose|#accu-cheks
hemoglobin a1c|=#A1c|=#A1C|a1c|hba1c|=HbA1c|hgba1c|=HgbA1c|=HgA1c|hga1c|hgb a1c|hb a1c|hemoglobin a1-c|hemoglobin alc|%hba1c|glycosylated hemoglobin|glycated hemoglobin|glycohemoglobin|glycosylated hgb|glycohemoglobin a1c|hemoglobin a1c level|%a1c|hg a1c|haemoglobin a1c
estimated average glucose|=eAG|#eag
fructosamine|fructosamine level
oral glucose tolerance test|=OGTT|ogtt|glucose tolerance test|=GTT|glucose challenge test|one-hour glucose|1-hour glucose|one hour glucola|glucola|three-hour glucose tolerance test
#calcium|=#Ca|=#Ca++|=#Ca2+|serum calcium|calcium level|calcium levels|total calcium|corrected calcium
ionized calcium|=#iCa|=#iCal|=#freeCa|=#ICa|free calcium|ica++|ionised calcium
#magnesium|=#Mg|=#Mg++|=#Mg2+|=#mag|=#Mag|#mag|serum magnesium|magnesium level|magnesium levels
#phosphorus|=#Phos|=#phos|=#PO4|#phosphate|#phos|serum phosphorus|serum phosphate|phosphorus level|inorganic phosphorus
#albumin|=#Alb|=#alb|serum albumin|albumin level|#alb
prealbumin|pre-albumin|transthyretin
total protein|=#TP|serum protein|=#TotProt|=#Tot Prot|serum total protein
globulin|#globulins
albumin/globulin ratio|a/g ratio|albumin to globulin ratio
total bilirubin|=#Tbili|=#TBili|=#Tbil|=#TotBili|#tot bili|#tot. bili|=#T bili|=#T. bili|=#T.bili|=#T. Bili|=#T.Bili|=#T Bili|tbili|t-bili|bilirubin total|total bili|#bilirubin|=#Bili|#bili|serum bilirubin|bilirubin level|bilirubin levels|#t bili|#t. bili|bilirubin, total|=#TBIL|=#TB
direct bilirubin|=#Dbili|=#DBili|=#DirBili|=#D bili|=#D. bili|dbili|d-bili|conjugated bilirubin|bilirubin direct|bilirubin, direct|#direct bili|#d. bili
indirect bilirubin|unconjugated bilirubin|=#IndBili|bilirubin indirect
alanine aminotransferase|=ALT|alt|=SGPT|sgpt|alanine transaminase|=#ALT/SGPT|=#ALT(SGPT)|alt (sgpt)|sgpt (alt)
aspartate aminotransferase|=AST|=#ast|=SGOT|sgot|aspartate transaminase|=#AST/SGOT|ast (sgot)|sgot (ast)
#ast/alt|=#AST/ALT|#ast and alt|#alt and ast|#alt/ast
alkaline phosphatase|=#ALP|=#AlkPhos|=#Alk Phos|=#Alkphos|alk phos|alkphos|alk phosphatase|=#ALK|=#AP|alkaline phos|alk-phos|alkaline phosphate|alk. phos
gamma-glutamyl transferase|=GGT|ggt|=GGTP|ggtp|gamma gt|gamma glutamyl transferase|gamma-glutamyl transpeptidase
lactate dehydrogenase|=LDH|ldh|lactic dehydrogenase|=#LD(LDH)|#ld(ldh)|=#LD
liver function tests|liver function test|=LFTs|=LFT|lfts|lft's|lft|liver enzymes|liver enzyme|transaminases|liver panel|hepatic panel|hepatic function panel|hepatic enzymes|liver functions|liver chemistries|liver function studies
amylase|serum amylase|amylase level
lipase|serum lipase|lipase level
ammonia|ammonia level|=#NH3|serum ammonia|ammonia levels
lactate|#lactic acid|lactic acid level|serum lactate|lactate level|venous lactate|arterial lactate|=#Lac|plasma lactate
uric acid|serum uric acid|uric acid level|=#Uric
osmolality|serum osmolality|serum osm|serum osmolarity|plasma osmolality|=#Osms|=#Osmal|#serum osms|=#sOsm|osmolarity
osmolar gap|osmol gap|osm gap
creatine kinase|=CK|=CPK|cpk|creatine phosphokinase|=#CK(CPK)|#ck(cpk)|total ck|total cpk|=CKs|=CPKs|serum ck|#ck|creatinine kinase|creatinine phosphokinase|ck total|#cks
creatine kinase-mb|=CK-MB|=CKMB|ck-mb|ckmb|=CK/MB|=#MB|=CPK-MB|cpk-mb|mb fraction|=CPK MB|=CK MB|ck mb|=#CK-MB index|mb index|ck-mb fraction|mb index
troponin|troponins|troponin i|troponin-i|troponin t|troponin-t|=TnT|=TnI|=cTnI|=cTnT|=cTropnT|=cTropnI|=#Trop|=#trop|trop|trops|=#Trops|high sensitivity troponin|high-sensitivity troponin|=hs-TnT|=hsTnT|=hs-cTnT|=hsTnI|=TropT|=TropI|trop t|trop i|trop-t|trop-i|hs-troponin|hs troponin|cardiac troponin|troponin level|troponin levels|troponin is
cardiac enzymes|cardiac enzyme|cardiac biomarkers|cardiac markers|=#CEs|serial enzymes|cardiac isoenzymes
myoglobin|serum myoglobin|urine myoglobin
brain natriuretic peptide|=BNP|bnp|b-type natriuretic peptide|b type natriuretic peptide|pro-bnp|probnp|=proBNP|=NT-proBNP|nt-probnp|nt probnp|nt-pro-bnp|nt pro bnp|n-terminal pro-bnp|natriuretic peptide|pro bnp|bnp level
white blood cell count|=WBC|wbc|=WBCs|wbcs|wbc's|white blood cells|white blood cell|white blood count|white cell count|white count|leukocyte count|=#WBC count|wbc count|#white cells|total white count|white blood counts|leucocyte count
red blood cell count|=#RBC|=#RBCs|#rbc|red cell count|red blood count|rbc count|erythrocyte count
hemoglobin|=#Hgb|=#HGB|hgb|=#Hb|=#Hg|haemoglobin|#hg|#hb|hemoglobin level|hemoglobin levels
hematocrit|=#Hct|=#HCT|hct|haematocrit|crit|hematocrits|#crits|=#H'crit
hemoglobin and hematocrit|=H&H|=H/H|h&h|h/h|h and h|=H and H|hgb/hct|=Hgb/Hct|hemoglobin/hematocrit|=H & H|h & h|hb/hct|#hgb and hct
platelet count|=#Plt|=#PLT|=#Plts|#plt|#plts|#platelets|=#Plt Ct|=#Plt Count|plt count|#platelet|platelet counts|thrombocyte count|plt ct|#plat|=#Plat|#plts.|#platelets count
mean corpuscular volume|=MCV|mcv|mean cell volume
mean corpuscular hemoglobin|=MCH|mch
mean corpuscular hemoglobin concentration|=MCHC|mchc
red cell distribution width|=RDW|rdw|=#RDW-CV|=RDWSD|=#RDW-SD|red blood cell distribution width
mean platelet volume|=MPV|mpv
#neutrophils|=#Neuts|=#PMNs|#polys|=#Polys|#segs|=#Segs|=#Neut|#pmns|#segmented neutrophils|#neuts|=#PMN|#polymorphonuclear cells|#pmn|#neutrophil
absolute neutrophil count|=ANC|anc|=#AbsNeut|#absolute neutrophils|absolute granulocyte count|=AGC
#band neutrophils|#bands|=#Bands|bandemia|left shift|#band forms
#lymphocytes|=#Lymphs|#lymphs|=#Lymph|=#Lymphos|=#Ly|#lymphocyte
absolute lymphocyte count|=#ALC|=#AbsLymp|#absolute lymphocytes
#monocytes|=#Monos|#monos|=#Mono|=#AbsMono|#absolute monocytes
#eosinophils|=#Eos|#eos|=#Eosin|=#AbsEos|eosinophil count|absolute eosinophil count|absolute eosinophils
#basophils|=#Baso|#basos|=#Basos|=#AbsBaso|#baso
#atypical lymphocytes|=#Atyps|#atyps|#atypicals|=#Atyp
#metamyelocytes|=#Metas|=#Meta|#metas
#myelocytes|=#Myelos|#myelos
#promyelocytes|=#Promyel
#blasts|peripheral blasts|blast count|circulating blasts
#immature granulocytes|=#ImmGran|=#Im Gran|=#IG
#nucleated red blood cells|=#NRBC|=#nRBC|=#nRBCs|nucleated rbcs
reticulocyte count|=#Retic|#retic|retic count|reticulocytes|=#Ret Aut|reticulocyte index|corrected reticulocyte count|absolute reticulocyte count
complete blood count|=CBC|cbc|full blood count|=FBC|blood count|blood counts|=CBCD|=CBC with diff|cbc with differential|cbc with diff|complete blood counts
#differential|#diff|=#Diff|#manual differential
peripheral smear|blood smear|peripheral blood smear|#smear
#schistocytes|=#Schisto
#anisocytosis|=#Anisocy
#poikilocytosis|=#Poiklo
#hypochromia|=#Hypochr
#microcytes|=#Microcy
#macrocytes|=#Macrocy
#polychromasia|=#Polychr
#ovalocytes|=#Ovalocy
#burr cells|=#Burr
#teardrop cells|=#Tear Dr
#spherocytes|=#Spheroc
#target cells
haptoglobin|serum haptoglobin
direct antiglobulin test|coombs test|direct coombs|coombs|coombs'|indirect coombs|=#DAT
hemoglobin electrophoresis|hgb electrophoresis
#factor viii level|factor viii activity|factor viii assay|factor v leiden|prothrombin gene mutation|protein c activity|protein s activity|antithrombin iii|antithrombin activity|factor x activity|factor ix level|factor viii level
heparin-induced thrombocytopenia antibody|hit antibody|=HIT antibody|pf4 antibody|=#PF4|heparin antibody|heparin antibodies|serotonin release assay|=SRA
prothrombin time|=#PT|pro time|protime|pro-time|=#PT/INR|pt/inr|=#PT-INR|=PT/INR
international normalized ratio|=INR|inr|=INRs|inr's|=#INR(PT)|#inr(pt)|=#INR PT|inr level|inr levels
partial thromboplastin time|=PTT|ptt|=aPTT|=APTT|aptt|activated partial thromboplastin time|=#PTT-HEP
#pt/ptt|=PT/PTT|=PT/PTT/INR|pt/ptt/inr|coagulation studies|coagulation profile|coags|=#Coags|coagulation panel|coagulation tests
thrombin time|=#TT
bleeding time
fibrinogen|fibrinogen level|=#Fibrino|=#Fibrinogen
fibrin degradation products|fibrin split products|=FDP|=FSP
d-dimer|d dimer|ddimer|=D-Dimer|d-dimers|quantitative d-dimer
anti-xa level|anti-xa|anti xa level|heparin level|anti-factor xa
erythrocyte sedimentation rate|=ESR|esr|sed rate|sedimentation rate|#westergren|=#SR|sedrate
c-reactive protein|=CRP|crp|c reactive protein|hs-crp|=hsCRP|=hs-CRP|high-sensitivity c-reactive protein|high sensitivity crp|cardiac crp
procalcitonin|=#PCT|procal
#interleukin-6|=IL-6|interleukin 6
total cholesterol|#cholesterol|=#Chol|=#TC|#chol|serum cholesterol|cholesterol level|cholesterol levels|cholesterol total|=#Cholest|cholesterol, total
ldl cholesterol|=LDL|ldl|ldl-c|=LDLcalc|low-density lipoprotein|low density lipoprotein|=#LDLmeas|ldl level|calculated ldl|direct ldl|ldls
hdl cholesterol|=HDL|hdl|hdl-c|high-density lipoprotein|high density lipoprotein
vldl cholesterol|=VLDL|vldl
non-hdl cholesterol|non-hdl|non hdl cholesterol
cholesterol/hdl ratio|=#CHOL/HD|cholesterol to hdl ratio|#chol/hdl ratio|total cholesterol/hdl ratio
triglycerides|triglyceride|=#TG|=#Triglyc|=#TGs|=#Trig|#trigs|triglyceride level|=#TRIG
lipoprotein(a)|=Lp(a)|lipoprotein a
apolipoprotein b|=#ApoB|apo b
lipid panel|lipid profile|fasting lipids|lipids|fasting lipid panel|fasting lipid profile|=FLP|cholesterol panel
homocysteine|homocysteine level
basic metabolic panel|=BMP|bmp|chem 7|chem-7|=SMA-7|sma-7|=Chem7|chem7|chemistry panel|=#SMA-6|electrolyte panel
comprehensive metabolic panel|=CMP|cmp|chem 14|chem-14|complete metabolic panel|chem 20|=SMA-12|=SMA-20|sma-20|=#SMAC|metabolic panel|metabolic profile|comprehensive metabolic profile|basic metabolic profile
#electrolytes|serum electrolytes|#lytes|=#Lytes|electrolyte levels
renal function tests|renal panel|renal function panel|kidney function tests
thyroid-stimulating hormone|=TSH|tsh|thyroid stimulating hormone|thyrotropin|tsh level|#t s h
free thyroxine|=FT4|free t4|ft4|free-t4|=#T4, free|thyroxine free|=Free T4|free thyroxine index|=FTI
#thyroxine|=#T4|total t4|serum thyroxine
triiodothyronine|=#T3|free t3|=FT3|total t3|reverse t3|t3 uptake|=#T3RU|free triiodothyronine
thyroid function tests|=TFTs|=TFT|tfts|thyroid panel|thyroid studies|thyroid function test|thyroid profile
thyroid peroxidase antibody|=anti-TPO|anti-tpo|=TPO antibodies|tpo antibody|antithyroid antibodies|thyroid peroxidase antibodies|=#TPO|antithyroglobulin antibody|thyroid stimulating immunoglobulin|=TSI
thyroglobulin|thyroglobulin level
parathyroid hormone|=PTH|pth|intact pth|=iPTH|parathyroid hormone level|intact parathyroid hormone|pth-intact
#cortisol|serum cortisol|am cortisol|random cortisol|morning cortisol|cortisol level|cortisol levels|urine free cortisol|24-hour urine cortisol|salivary cortisol
adrenocorticotropic hormone level|=#ACTH|acth level|cosyntropin stimulation test|cortrosyn stimulation test|cort stim test|=cort stim|acth stimulation test
dexamethasone suppression test
aldosterone|plasma aldosterone|aldosterone level|serum aldosterone
#renin|plasma renin activity|plasma renin|renin activity|aldosterone/renin ratio
metanephrines|plasma metanephrines|urine metanephrines|plasma free metanephrines|urinary catecholamines|urine catecholamines|=VMA|#catecholamines
estrogen level|estrogen levels|serum estrogen
androgen level|androgen levels|serum androgens
free androgen index|=#FAI
#testosterone|testosterone level|free testosterone|total testosterone|serum testosterone|testosterone levels
#estradiol|estradiol level|serum estradiol|=#E2
#progesterone|progesterone level|serum progesterone
prolactin|prolactin level|serum prolactin
follicle-stimulating hormone|=FSH|fsh|follicle stimulating hormone
luteinizing hormone|=#LH|lh level
growth hormone level|insulin-like growth factor 1|=IGF-1|=IGF1|igf-1|insulin-like growth factor
dhea-s|=DHEA-S|=DHEAS|dheas|=#DHEA
17-hydroxyprogesterone|17-oh progesterone|=17-OHP
c-peptide|c peptide
#insulin level|fasting insulin
gad antibody|gad antibodies|gad65 antibody|anti-gad antibodies|islet cell antibodies
human chorionic gonadotropin|=bHCG|=bhCG|=beta-hCG|beta-hcg|β-hcg|β hcg|beta hcg|=hCG|=HCG|hcg|=#b-hCG|quantitative hcg|quantitative beta hcg|serum hcg|urine hcg|pregnancy test|urine pregnancy test|serum pregnancy test|=UPT|=UCG|=#UHCG|bhcg|quant hcg|urine pregnancy|serum pregnancy|=HCGs
anti-mullerian hormone|=#AMH
alpha-fetoprotein|α-fetoprotein|=AFP|afp|alpha fetoprotein|=MSAFP|msafp|maternal serum alpha-fetoprotein|quad screen|triple screen
vitamin b12|=#B12|=#VitB12|vitamin b12 level|b12 level|#b12|b-12 level|#vitamin b-12|cobalamin level|#cobalamin
folate|serum folate|=#Folate|#folic acid|folate level|rbc folate|folic acid level
methylmalonic acid|=MMA
vitamin d level|25-hydroxyvitamin d|25-hydroxy vitamin d|25-oh vitamin d|=#25VitD|vitamin d 25-hydroxy|25(oh) vitamin d|#vitamin d|25-oh-vitamin d|vitamin d, 25-hydroxy|vitamin d levels|1,25-dihydroxyvitamin d
vitamin a level
vitamin e level
zinc level|#zinc
copper level|#copper|serum copper
selenium level|#selenium
thiamine level
vitamin b6 level
vitamin c level
ceruloplasmin
carnitine level|total carnitine|free carnitine|carnitine levels|total carnitine level|free carnitine level
pyruvate|pyruvate level
alpha-1 antitrypsin|alpha 1 antitrypsin|alpha-1-antitrypsin|=A1AT
serum iron|=#Fe|#iron|iron level|iron levels|=#Iron
ferritin|=#Ferritn|serum ferritin|ferritin level
total iron-binding capacity|=TIBC|tibc|=#calTIBC|total iron binding capacity|iron binding capacity
transferrin|=#TRF|transferrin saturation|=#TSAT|iron saturation|percent saturation|#iron sat|tsat|transferrin sat
iron studies|anemia panel|iron panel|anemia workup labs
prostate-specific antigen|=PSA|psa|prostate specific antigen|psa level|free psa|total psa|=PSAs|psa's
carcinoembryonic antigen|=CEA|cea level|cea levels|#cea
ca-125|ca 125|=CA125|ca125|cancer antigen 125
ca 19-9|ca-19-9|=CA19-9|ca19-9|cancer antigen 19-9|carbohydrate antigen 19-9|=CA19.9
ca 15-3|ca-15-3|ca 27-29|ca 27.29|ca27.29
beta-2 microglobulin|β2-microglobulin|β2 microglobulin|b2 microglobulin|beta 2 microglobulin|beta-2-microglobulin
chromogranin a|chromogranin|=CgA
5-hydroxyindoleacetic acid|=5-HIAA|5-hiaa
#gastrin|serum gastrin|gastrin level
#calcitonin level
serum protein electrophoresis|=SPEP|spep|=UPEP|upep|protein electrophoresis|immunofixation|monoclonal protein|m-spike|m spike|m-protein|=IFE|paraprotein
free light chains|serum free light chains|kappa/lambda ratio|free kappa|free lambda|kappa light chains|lambda light chains|bence jones protein|bence-jones protein|=#FLC
immunoglobulin g|=#IgG|igg level|quantitative immunoglobulins|immunoglobulin levels|serum immunoglobulins
immunoglobulin a|=#IgA|iga level
immunoglobulin m|=#IgM|igm level
immunoglobulin e|=#IgE|serum ige|ige level|total ige
complement c3|c3 complement|=#C3|c3 level
complement c4|c4 complement|=#C4|c4 level|c3 and c4
total complement|complement levels|=CH50|serum complement
cryoglobulins|cryoglobulin
antinuclear antibody|=ANA|ana titer|antinuclear antibodies|anti-nuclear antibody|=#Ana|ana screen|=ANAs
rheumatoid factor|=#RF|=RhFactor|ra factor|rheumatoid arthritis factor
anti-ccp antibody|anti-ccp|=CCP|anti-citrullinated peptide antibody|cyclic citrullinated peptide antibody|ccp antibody|=#ACPA
double-stranded dna antibody|anti-dsdna|=dsDNA|anti-double stranded dna|anti-ds dna|anti-double-stranded dna
extractable nuclear antigens|=ENA
anti-smith|=anti-Smith
anti-ro|=#SSA|=SS-A|=anti-SSA
anti-la|=#SSB|=SS-B|=anti-SSB
anti-rnp
anti-scl-70|=anti-Scl-70|scl-70
anti-jo-1
anti-centromere antibody|anticentromere antibody
antineutrophil cytoplasmic antibody|=ANCA|anca|=c-ANCA|=p-ANCA|p-anca|c-anca|=PR3|=MPO|=#pANCA|=cANCA|anti-gbm|anti-gbm antibody|antineutrophil cytoplasmic antibodies
antiphospholipid antibodies|antiphospholipid antibody
anticardiolipin antibody|anticardiolipin antibodies|anticardiolipin
lupus anticoagulant
beta-2 glycoprotein antibody|beta-2 glycoprotein
anti-smooth muscle antibody|anti-smooth muscle antibodies|antimitochondrial antibody|antimitochondrial antibodies|=#AMA|anti-mitochondrial antibody|smooth muscle antibody
acetylcholine receptor antibody|acetylcholine receptor antibodies|=AChR antibodies
anti-musk
tissue transglutaminase antibody|=tTG|anti-ttg|tissue transglutaminase|ttg iga|celiac panel|=TTG|antigliadin antibodies|anti-endomysial antibody|celiac serologies
=HLA-B27|hla-b27|hla b27
angiotensin-converting enzyme level|ace level|=ACE level
antistreptolysin o titer|aso titer|=#ASO|antistreptolysin o
hepatitis b surface antigen|=HBsAg|hbsag|hep b surface antigen|hepatitis b surface ag|=HepBsAg|hepatitis b antigen
hepatitis b surface antibody|=HBsAb|hbsab|anti-hbs|hep b surface antibody|=HepBsAb|hepatitis b antibody
hepatitis b core antibody|=HBcAb|hbcab|anti-hbc|hep b core antibody|=HepBcAb|hepatitis b core antibodies
hepatitis b e antigen|=HBeAg|hbeag|=HBV DNA|hbv dna|hepatitis b viral load|hbv viral load
hepatitis c antibody|=HCV Ab|hcv ab|hcv antibody|anti-hcv|hep c antibody|=HCVAb|hepatitis c antibodies
hepatitis c viral load|=HCV RNA|hcv rna|hcv viral load|hcv pcr|hepatitis c rna|hepatitis c genotype|hepatitis c pcr
hepatitis a antibody|=HAV Ab|hav ab|hepatitis a igm|hav igm
hepatitis panel|hepatitis serologies|hepatitis serology|viral hepatitis panel|acute hepatitis panel|hepatitis profile|hepatitis screen|viral serology|hepatitis virus serology
hiv test|hiv antibody|hiv ab|hiv testing|hiv serology|=HIV-1/2|hiv screen|hiv elisa|western blot|=#HIV Ab|hiv antibodies|hiv screening
viral load|hiv viral load|hiv rna|hiv-1 rna|hiv pcr|=#VL|viral loads
cd4 count|=CD4|cd4|cd4+ count|t-cell count|t cell count|=#CD4+|cd4 counts|absolute cd4|cd8 count|cd4/cd8 ratio
rapid plasma reagin|=RPR|rpr|=VDRL|vdrl|=FTA-ABS|fta-abs|treponemal antibody|syphilis serology|treponema pallidum antibody|syphilis screen
lyme titer|lyme serology|lyme antibody|lyme antibodies|lyme titers|lyme western blot|lyme test
ebv serology|ebv igm|ebv titers|ebv viral load|monospot|mono spot|heterophile antibody|monospot test|ebv pcr|epstein-barr titers|mono test
cmv igg|cmv igm|cmv serology|cmv titer
cytomegalovirus viral load|cmv viral load|cmv pcr|cmv antigenemia
rubella titer|rubella immune|#rubella|rubella antibody
varicella titer|varicella igg
toxoplasma titer|toxoplasma igg
measles titer
helicobacter pylori test|h. pylori antibody|h pylori antibody|h. pylori antigen|h. pylori serology|h pylori serology|clo test|=CLO test|urea breath test|h. pylori stool antigen|h. pylori breath test|clotest|h. pylori titer
cryptococcal antigen|=CrAg|serum cryptococcal antigen|csf cryptococcal antigen
#galactomannan|aspergillus galactomannan|beta-d-glucan|beta-glucan|b-glucan|1,3-beta-d-glucan|serum galactomannan|beta d glucan
legionella antigen|legionella urinary antigen|urine legionella antigen|urinary legionella antigen|pneumococcal urinary antigen|strep pneumo urinary antigen|urine strep antigen|legionella urine antigen|histoplasma antigen|urine histoplasma antigen
influenza test|rapid flu|flu swab|influenza pcr|rapid influenza|influenza a/b|influenza swab|respiratory viral panel|rapid flu test|=RVP|viral respiratory panel|rsv swab|rsv test|rsv antigen|influenza dfa|respiratory viral antigens|rapid influenza test
covid-19 test|covid-19 pcr|covid pcr|sars-cov-2 pcr|covid test|covid swab|sars-cov-2 test|sars-cov-2 rna|covid-19 testing|covid antigen|sars-cov-2 antigen
rapid strep test|rapid strep|rapid strep screen|strep screen|strep test|throat culture|throat cultures|group b strep culture|gbs culture|group b strep|=#GBS|group b streptococcus screen|gbs status
mrsa screen|mrsa swab|mrsa nasal swab|mrsa pcr|mrsa nares swab|vre screen|vre swab
tuberculin skin test|=PPD|ppd|purified protein derivative|quantiferon|quantiferon gold|quantiferon-tb gold|interferon-gamma release assay|=IGRA|tb test|tuberculosis skin test|tb skin test|mantoux|ppd test|quantiferon test
acid-fast bacilli smear|=AFB|afb smear|afb smears|afb culture|afb stain|acid-fast stain|acid-fast smear|acid fast bacilli|afb cultures
blood cultures|blood culture|=#BCx|=#BCX|=BCx|bcx|blood cx|blood cxs|surveillance cultures|surveillance blood cultures|=#Bcx
urine culture|urine cultures|=UCx|ucx|urine cx|urine culture and sensitivity|urine c&s|=#UCX|urine c and s
sputum culture|sputum cultures|sputum cx|sputum gram stain|respiratory culture|sputum studies|bal culture|tracheal aspirate culture
wound culture|wound cultures|wound cx|tissue culture|deep wound culture|abscess culture|joint fluid culture|fluid culture|bone culture|swab culture|wound swab
stool culture|stool cultures|stool studies|stool o&p|ova and parasites|stool ova and parasites|stool for ova and parasites|fecal leukocytes|stool cx|fecal wbc|fecal white blood cells|giardia antigen|#o&p|stool for o&p
clostridium difficile toxin|c. diff toxin|c. difficile toxin|c diff toxin|c. diff pcr|c. difficile pcr|c.diff toxin|cdiff toxin|c. difficile assay|c. difficile antigen|stool c. diff|stool c. difficile|clostridium difficile toxin assay|c difficile toxin|c. difficile toxins
chlamydia test|chlamydia pcr|gonorrhea culture|gc/chlamydia|gc and chlamydia|=GC/CT|gonorrhea and chlamydia|gc/ct|chlamydia culture|gonorrhea/chlamydia|gc culture|gonorrhea test|chlamydia and gonorrhea|gonorrhea and chlamydia cultures|gc and chlamydia cultures|neisseria gonorrhoeae culture
wet prep|wet mount|koh prep|=KOH|koh|clue cells|whiff test|trichomonas test
herpes pcr|hsv pcr|=HSV PCR|hsv culture|tzanck smear|tzanck|viral culture|vzv pcr|hsv igg
gram stain|gram's stain|fungal stain
culture|cultures|culture and sensitivity|culture data|culture results|fungal culture|fungal cultures|anaerobic culture|aerobic culture|mycobacterial culture|#sensitivities|viral cultures
malaria smear|thick and thin smear|parasite smear|thick and thin smears|blood parasite smear
arterial blood gas|=ABG|=ABGs|abg|abgs|=#VBG|=VBG|venous blood gas|blood gas|blood gases|cord blood gas|capillary blood gas|=CBG gas|arterial blood gases|cord gases|cord gas|cord ph|blood gas analysis|arterial blood gas analysis
#ph|=pH|=#PH|arterial ph|venous ph|blood ph
partial pressure of carbon dioxide|=pCO2|=PCO2|=PaCO2|paco2|pco2
partial pressure of oxygen|=pO2|=PO2|=PaO2|pao2|=#PO2
base excess|=#BE|base deficit|=#Base XS|=#BaseXS|#base excess
arterial oxygen saturation|=#SvO2|=SvO2|=ScvO2|mixed venous oxygen saturation|mixed venous saturation|central venous saturation|mixed venous o2
p/f ratio|=PaO2/FiO2|pao2/fio2 ratio|a-a gradient|alveolar-arterial gradient|=A-a gradient|aado2
carboxyhemoglobin|carboxyhemoglobin level|=#COHb|carbon monoxide level|methemoglobin|methemoglobin level|=#MetHgb
urinalysis|=UA|=U/A|u/a|#ua|urine analysis|urine dipstick|urine dip|#dipstick|urinalyses|urine microscopy|urine sediment|=#UAs|dipstick urinalysis|routine urinalysis|=#Urinalysis
urine specific gravity|#specific gravity|=#SpecGrav|=#Sp Grav|=#SG|urine spec grav|#spec grav|=#Sp. gravity|#sp gr
urine ph|urinary ph
urine protein|=#Protein|=#PROTEIN|=#protein|24-hour urine protein|24 hour urine protein|urine protein/creatinine ratio|protein/creatinine ratio|protein to creatinine ratio|urine protein to creatinine ratio|=#UPCR|urinary protein|spot urine protein|protein-to-creatinine ratio|urine total protein|24-hour protein
urine glucose
urine ketones|urinary ketones|#ketones|=#Ketone|serum ketones|serum acetone|#acetone|#ketone|=#Acetone
beta-hydroxybutyrate|β-hydroxybutyrate|=BHB|beta hydroxybutyrate
#urine bilirubin|=#Bilirub
leukocyte esterase|=#LE|=#Leuk|#leuk esterase|=#Leuks|#leukocyte est|leuk est|leucocyte esterase|leukesterase
nitrite|nitrites|=#Nitrite|=#Nit|urine nitrite|urinary nitrites|urine nitrites
urobilinogen|=#Urobiln|=#Urobil
urine blood|=#Blood|=#BLOOD|#occult blood urine|urine rbc|urine wbc|urine rbcs|urine wbcs|urine red blood cells|urine white blood cells|urinary wbcs
urine bacteria|=#Bacteri|#epithelial cells|=#Epi|squamous epithelial cells|#squames|#epis|#squamous cells|=#Bacteria|#bacteria
#casts|hyaline casts|granular casts|muddy brown casts|red cell casts|rbc casts|white cell casts|=#CastHy|=#CastGr|#hyaline|waxy casts
urine sodium|urine na|=#UNa|=#UNa+|spot urine sodium|=#Urine Na
urine electrolytes|urine lytes
urine potassium
urine chloride
urine creatinine|=#UCr
urine osmolality|urine osm|urine osms|=#UOsm|=#Osmolal
urine urea nitrogen|urine urea
urine calcium|24-hour urine calcium
fractional excretion of sodium|=FENa|fena|=FeNa|fractional excretion of urea|=FEUrea|=FeUrea|feurea
urine microalbumin|microalbumin|microalbumin/creatinine ratio|albumin/creatinine ratio|albumin-to-creatinine ratio|albumin to creatinine ratio|=#UACR|=#ACR|urine albumin|#microalbuminuria|microalbumin to creatinine ratio|urine albumin/creatinine ratio|urinary albumin
urine color
urine appearance|=#Appear|=#Mucous
urine toxicology screen|urine drug screen|=UDS|uds|urine tox screen|urine tox|=Utox|utox|tox screen|toxicology screen|drug screen|urine toxicology|=#Tox|serum tox|serum tox screen|serum toxicology|urine toxicology|drug screening|toxicology|toxicology screening
blood alcohol level|=BAL level|ethanol level|=EtOH level|etoh level|serum ethanol|blood alcohol|serum alcohol|alcohol level|=#BAC|blood alcohol concentration|=#Ethanol|=#EtOH|blood ethanol
acetaminophen level|tylenol level|serum acetaminophen|apap level|=#Acetmnp
salicylate level|aspirin level|serum salicylate|=#ASA level|salicylates|salicylate levels
digoxin level|dig level|digoxin levels|=#Digoxin level
vancomycin level|vancomycin trough|vanc trough|vanco trough|vanc level|vanco level|=#Vanco|vancomycin levels|vancomycin troughs|vancomycin peak|vancomycin random|#vanco random|vancomycin trough level
gentamicin level|gentamicin trough|gentamicin peak|gent level|gentamicin levels
tobramycin level|tobramycin trough
amikacin level
phenytoin level|dilantin level|phenytoin levels|dilantin levels|free phenytoin|free dilantin level|free phenytoin level
valproic acid level|valproate level|depakote level|vpa level|depakote levels|=#Valproa
carbamazepine level|tegretol level|tegretol levels
phenobarbital level|phenobarb level
lithium level|lithium levels|serum lithium
levetiracetam level|keppra level
lamotrigine level
theophylline level|theophylline levels
tacrolimus level|tacro level|fk506 level|fk level|prograf level|=#FK|=#tacroFK|=#tacrolimus level|tacrolimus trough|prograf levels|tacrolimus levels
cyclosporine level|cyclosporin level|csa level
sirolimus level|rapamune level|=#rapmycn
everolimus level
methotrexate level|mtx level
amiodarone level
drug level|drug levels|trough level|peak level
lead level|blood lead level|serum lead|blood lead
mercury level
heavy metal screen|heavy metals
arsenic level
csf protein|cerebrospinal fluid protein|=#CSF TotProt
csf glucose|cerebrospinal fluid glucose
csf white blood cells|csf wbc|csf cell count|csf wbcs
csf red blood cells|csf rbc
csf analysis|csf studies|cerebrospinal fluid analysis|cerebrospinal fluid studies|csf fluid analysis
csf culture|csf gram stain|csf cultures
csf cytology
oligoclonal bands|oligoclonal banding
14-3-3 protein
myelin basic protein
igg index
opening pressure
closing pressure
pleural fluid analysis|#pleural fluid|pleural fluid ph|pleural fluid ldh|pleural fluid protein|pleural fluid studies|pleural fluid cytology|pleural fluid culture|pleural fluid cultures
serum-ascites albumin gradient|=SAAG|saag|ascitic fluid analysis|peritoneal fluid analysis|#ascites fluid|#peritoneal fluid|#ascitic fluid|ascitic albumin|peritoneal fluid culture|ascitic fluid culture
synovial fluid analysis|joint fluid analysis|#synovial fluid|#joint fluid|synovial fluid cell count|crystal analysis|synovial wbc|synovial fluid analysis
amniotic fluid index|=AFI
fetal fibronectin|=fFN|fetal fibronectin test
nitrazine test|#nitrazine
ferning|#fern test
lecithin/sphingomyelin ratio|l/s ratio|amnisure
stool guaiac|guaiac|fecal occult blood test|=FOBT|fobt|fecal occult blood|stool occult blood|=#guaiac|hemoccult|hemoccult test|stool for occult blood|fecal immunochemical test|cologuard|occult blood|=#FIT test|stool hemoccult|hemoccults|guaiacs
fecal calprotectin|calprotectin
fecal elastase
fecal fat
stool osmolality|stool osmotic gap
lactoferrin
sweat chloride test|sweat chloride|sweat test
newborn screen|newborn screening|newborn metabolic screen|state newborn screen|pku|pku screen|=PKU
blood type|blood group|=#ABO|#rh|=#Rh|rh factor|#blood type and rh|type and screen|type and cross|antibody screen|crossmatch|type and crossmatch|=T&S|=T&C|#rh type|maternal blood type|=#MBT|=#BBT
kleihauer-betke test|kleihauer-betke|=#KB test|#kb
ejection fraction|=LVEF|=#EF|=lvef|lvef|left ventricular ejection fraction|#ef|lv ejection fraction|=RVEF|lv ef|left ventricle ejection fraction|estimated ejection fraction|ejection fraction of|=#LV EF
forced expiratory volume in one second|=FEV1|fev1|fev-1|forced expiratory volume|=#FEV-1|%fev1
forced vital capacity|=FVC|fvc|vital capacity|slow vital capacity|=#VC
fev1/fvc ratio|=FEV1/FVC|fev1/fvc|fev1 to fvc ratio|fev1/fvc %
diffusing capacity|=DLCO|dlco|diffusion capacity|diffusing capacity for carbon monoxide
total lung capacity|=TLC
residual volume
functional residual capacity|=#FRC
negative inspiratory force|=NIF|nif
rapid shallow breathing index|=RSBI|rsbi
pulmonary function tests|pulmonary function test|=PFTs|=PFT|pfts|spirometry|pft's|methacholine challenge|pulmonary function testing
peak flow|peak expiratory flow|=PEF|=PEFR|peak flows|peak expiratory flow rate|peak flow rate
left ventricular end-diastolic pressure|=LVEDP|lvedp|left ventricular end diastolic pressure
pulmonary artery pressure|pulmonary artery systolic pressure|=PASP|pasp|pulmonary artery pressures|pa systolic pressure|#pa pressure|mean pulmonary artery pressure|pulmonary arterial pressure|tr gradient|=#PAP|=mPAP|pa pressures
right ventricular systolic pressure|=RVSP|rvsp
pulmonary capillary wedge pressure|=PCWP|pcwp|wedge pressure|#wedge|=PAWP|capillary wedge pressure|pulmonary wedge pressure
cardiac output|=#CO|#fick cardiac output|#c.o.
cardiac index|=#CI|=#CO/CI
stroke volume|stroke volume index
systemic vascular resistance|=#SVR
pulmonary vascular resistance
central venous pressure|=CVP|cvp
right atrial pressure
right ventricular pressure
aortic pressure
aortic valve area|=AVA|valve area|aortic valve gradient|transvalvular gradient|#aov area|calculated valve area|aortic gradient
mean gradient|mean aortic gradient|=#mean gradient
peak gradient
mitral valve area
left ventricular end-diastolic dimension|=LVEDD|=LVIDd|left ventricular internal dimension|=#LVEDV|left ventricular dimension|lv end-diastolic dimension
left ventricular end-systolic dimension|=#LVIDs|=LVESD
left atrial size|left atrial dimension
#interventricular septum|=#IVSd
pr interval|=#PR|p-r interval|#pr
qt interval|=QTc|qtc|#qt|=#QT|qtc interval|qt/qtc|corrected qt interval|corrected qt
qrs duration|=#QRS|qrs interval|qrs width|qrs axis|#qrs
ankle-brachial index|=ABI|abi|ankle brachial index|=ABIs|abis|ankle-brachial indices|ankle brachial indices|toe-brachial index
bone mineral density|=BMD|t-score|t score|z-score|#tscore|=#T-score|frax score|bone density
coronary calcium score|calcium score|coronary artery calcium score|=#CAC score|agatston score
gleason score|#gleason|gleason grade|gleason sum|gleason's score|gleason's|#gleason's
post-void residual|=PVR volume|postvoid residual|post void residual|=#PVR|bladder scan|post-void residual volume|postvoid residuals|post-void residuals
intraocular pressure|=#IOP|iop|intraocular pressures|=#IOPs|#iops|#tonometry|#applanation
visual acuity|visual acuities|=#VA|best corrected visual acuity|=BCVA|uncorrected visual acuity|=UCVA|near vision|distance vision|uncorrected vision
apgar score|apgar|apgars|apgar scores|apgar score of|=APGARs|=APGAR
glasgow coma scale|=GCS|gcs|glasgow coma score|glasgow coma scale score|gcs score|glasgow score
nih stroke scale|=NIHSS|nihss|nih stroke scale score|nihss score|=#NIH stroke score|nih stroke score
mini-mental state examination|=MMSE|mmse|mini mental status examination|mini-mental status exam|mini-mental status examination|mini-mental state exam|mini-mental exam|folstein|mini-mental|=3MS|mini-mental status
montreal cognitive assessment|=MoCA|moca|moca score
depression score
phq-9|=PHQ-9|=PHQ9|phq-2|phq9
gad-7|=GAD-7
beck depression inventory|=BDI|=BDI-II
hamilton depression scale|ham-d
geriatric depression scale
edinburgh postnatal depression scale
global assessment of functioning|=GAF|gaf|gaf score|current gaf|gaf of|highest gaf
intelligence quotient|full scale iq|full-scale iq|verbal iq|performance iq|=FSIQ|=#IQ|=VIQ|=PIQ
=CHADS2|chads2 score|chads2|cha2ds2-vasc|=CHA2DS2-VASc|cha2ds2-vasc score|has-bled|=HAS-BLED|has-bled score|wells score|=#Wells|timi score|=TIMI score|heart score|grace score|chadsvasc score|chads-vasc|chads score
meld score|=MELD|meld|meld-na|=MELD-Na|=MELD score|model for end-stage liver disease
child-pugh score|child-pugh|child-pugh class
maddrey score
fib-4|=FIB-4
curb-65|=CURB-65|curb-65 score
sofa score|=SOFA|qsofa|=qSOFA
apache ii score|apache ii
ranson score|ranson's criteria
bisap|=BISAP
news score
ecog performance status|=ECOG|ecog|karnofsky performance status|=KPS|kps|karnofsky|performance status|karnofsky score|ecog status
braden score|braden scale|braden
morse fall scale
ciwa score|=CIWA|ciwa|=CIWA-Ar
rass score|=RASS|#rass
epworth sleepiness scale|epworth|epworth sleepiness score|=#ESS|epworth score
cows score|=COWS
berg balance scale
functional independence measure
oswestry disability index|oswestry
apnea-hypopnea index|=AHI|ahi|apnea hypopnea index|apnea/hypopnea index
respiratory disturbance index|=RDI|rdi
sleep efficiency
sleep latency
ki-67|=Ki-67|=#Ki67
=HER2|her2/neu|her2-neu|her-2-neu|her2 neu|her-2 neu|her-2/neu|=HER-2|=HER2/neu|human epidermal growth factor receptor 2
progesterone receptor|progesterone receptors|=#PR|pr status|pr receptor
estrogen receptor|estrogen and progesterone receptor|=#ER/PR|er/pr|er/pr receptor|er/pr receptors|er and pr receptors|er and pr|=#ER|er status|er receptor|estrogen receptors|estrogen/progesterone receptor
genetic testing
brca mutation|=BRCA|=BRCA1|=BRCA2|brca1|brca2
karyotype|chromosome analysis
fluorescence in situ hybridization|=FISH
#egfr mutation|=#EGFR
kras mutation|=KRAS
braf mutation|=BRAF|braf v600e|braf v600e mutation
jak2 mutation|=JAK2|jak2|jak2 v617f|jak2 v617f mutation
pd-l1|=PD-L1
bcr-abl|=BCR-ABL|=BCR-ABL1
microsatellite instability|=MSI-H|=dMMR|mismatch repair deficiency|mismatch repair
flow cytometry
pap smear|pap smears|pap test|papanicolaou smear|=#Pap|hpv test|=HPV testing|hpv dna|high-risk hpv|pap|high risk hpv test
von willebrand factor|von willebrand factor antigen|ristocetin cofactor|vwf antigen|ristocetin cofactor activity
=G6PD|g6pd|g6pd level|glucose-6-phosphate dehydrogenase
aldolase|#serum aldolase
cholinesterase|pseudocholinesterase
tryptase|serum tryptase
#so2|=#sO2|=#Tidal V|=#Rates|=#AADO2|=#REQ O2|=#Intubat
biophysical profile|=#BPP|nonstress test|non-stress test|=NST|contraction stress test|biophysical profile score|=#NSTs
cervical dilation|#dilation
effacement
fetal station
#bishop score
` + LABS_PATHOLOGY)
  .trim()
  .split('\n');

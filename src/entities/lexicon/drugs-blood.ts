/** Clotting, blood products, blood growth and iron. Format: see drugs.ts. */
export const DRUGS_BLOOD = `
aspirin|=ASA|acetylsalicylic acid|ecotrin|baby aspirin|bayer aspirin|#bayer|ec aspirin|enteric coated aspirin|aspirin ec|ecasa|low dose aspirin|halfprin|st joseph aspirin|ascriptin|bufferin|durlaza|vazalore
aspirin dipyridamole|aspirin/dipyridamole|dipyridamole aspirin|aggrenox
aspirin omeprazole|yosprala
clopidogrel|clopidogrel bisulfate|plavix
prasugrel|effient
ticagrelor|brilinta
ticlopidine|ticlid
cangrelor|kengreal
vorapaxar|zontivity
dual antiplatelet therapy|=DAPT
antiplatelet|antiplatelet agent|antiplatelet therapy|p2y12 inhibitor
anagrelide|agrylin
abciximab|reopro
eptifibatide|integrilin
tirofiban|aggrastat
glycoprotein iib/iiia inhibitor|iib/iiia inhibitor
warfarin|warfarin sodium|coumadin|jantoven
apixaban|eliquis
rivaroxaban|xarelto
edoxaban|savaysa
betrixaban|bevyxxa
dabigatran|dabigatran etexilate|pradaxa
direct oral anticoagulant|=DOAC|=DOACs|=NOAC
anticoagulant|anticoagulation|systemic anticoagulation
heparin|heparin sodium|unfractionated heparin|heparin drip|heparin gtt|heparin infusion|iv heparin|subcutaneous heparin|heparin sc|heparin sq|subq heparin|=UFH|heparin flush|heparin lock flush|hep lock|heparin bolus
low molecular weight heparin|=LMWH
enoxaparin|enoxaparin sodium|lovenox
dalteparin|fragmin
tinzaparin|innohep
fondaparinux|arixtra
argatroban
bivalirudin|angiomax
lepirudin|refludan
desirudin|iprivask
antithrombin|thrombate
alteplase|=tPA|=TPA|=rtPA|activase|cathflo|tissue plasminogen activator
reteplase|retavase
tenecteplase|=TNK|tnkase
streptokinase|streptase
urokinase|kinlytic|abbokinase
thrombolytic|thrombolytics|thrombolytic therapy
aminocaproic acid|amicar|epsilon-aminocaproic acid
tranexamic acid|lysteda|cyklokapron|=TXA
aprotinin|trasylol
protamine|protamine sulfate
phytonadione|vitamin k|vitamin k1|mephyton|aquamephyton
idarucizumab|praxbind
andexanet alfa|andexxa
prothrombin complex concentrate|kcentra|=PCC|balfaxar
factor viia|novoseven|recombinant factor vii
factor viii|advate|kogenate|recombinate|humate p|eloctate|xyntha
factor ix|benefix|alprolix
emicizumab|hemlibra
desmopressin|ddavp|desmopressin acetate|stimate|nocdurna
topical thrombin|thrombin|thrombin jmi|evithrom|recothrom
gelatin sponge|gelfoam|floseal
oxidized cellulose|surgicel
fibrin sealant|fibrin glue|tisseel|evicel
packed red blood cells|prbc|prbcs|packed red cells|packed rbcs|packed cells|packed red blood cell|red blood cell units|units of blood
fresh frozen plasma|=FFP
platelet transfusion
cryoprecipitate|#cryo
albumin infusion|human albumin|albumin human|#albumin|albuminar|plasbumin|albutein
plasma protein fraction|plasmanate
hetastarch|hespan|hextend
dextran
epoetin alfa|epogen|procrit|epoetin|erythropoietin|retacrit|=EPO
darbepoetin alfa|aranesp|darbepoetin
methoxy polyethylene glycol epoetin beta|mircera
filgrastim|neupogen|zarxio|=G-CSF|=GCSF|nivestym|granulocyte colony-stimulating factor
pegfilgrastim|neulasta|udenyca|fulphila
sargramostim|leukine|=GM-CSF
oprelvekin|neumega
romiplostim|nplate
eltrombopag|promacta
avatrombopag|doptelet
luspatercept|reblozyl
hydroxyurea|hydrea|droxia
crizanlizumab|adakveo
voxelotor|oxbryta
l glutamine|endari
ferrous sulfate|feosol|ferrous sulphate|feso4|slow fe|feratab|fer in sol|slow iron|iron sulfate|iron sulphate
ferrous gluconate|fergon|iron gluconate
ferrous fumarate|ferro sequels|hemocyte|feostat
polysaccharide iron|niferex|ferrex|nu iron
iron supplement|#iron|iron supplementation|iron tablet|iron pill|oral iron|iv iron
iron sucrose|venofer
iron dextran|infed|dexferrum
sodium ferric gluconate|ferrlecit|ferric gluconate
ferumoxytol|feraheme
ferric carboxymaltose|injectafer
deferasirox|exjade|jadenu
deferoxamine|desferal
deferiprone|ferriprox
cyanocobalamin|vitamin b12|vitamin b 12|b12 injection|b 12 shot|b12 shot|nascobal|#b12|vit b12|vit b 12
hydroxocobalamin|cyanokit
folic acid|folate|folvite|folic acid supplement
leucovorin|folinic acid|wellcovorin|leucovorin calcium
levoleucovorin|fusilev
antihemophilic factor
intravenous immunoglobulin|intravenous immune globulin|=IVIG|=IVIg|gamunex|privigen|gammagard|octagam|immune globulin|gamma globulin
rho d immune globulin|rhogam|rho gam|winrho
antithymocyte globulin|thymoglobulin|atgam|=ATG
anisindione|miradon
drotrecogin alfa|xigris|activated protein c
caplacizumab|cablivi
sutimlimab|enjaymo
iptacopan|fabhalta
pegcetacoplan|empaveli|syfovre
crovalimab|piasky
emapalumab|gamifant
ropeginterferon alfa|besremi
mitapivat|pyrukynd
fitusiran|qfitlia
marstacimab|hympavzi
concizumab|alhemo
valoctocogene roxaparvovec|roctavian
etranacogene dezaparvovec|hemgenix
von willebrand factor|vonvendi|wilate
anti inhibitor coagulant complex|feiba
fibrinogen concentrate|riastap|fibryga
fostamatinib|tavalisse
rilzabrutinib|wayrilz
daprodustat|jesduvroq
vadadustat|vafseo
plerixafor|mozobil
motixafortide|aphexda
iron folic acid supplement|chromagen|trinsicon|integra plus|fero folic|ferocon|ferrogels|hemocyte plus|irospan
heme iron polypeptide|proferrin
ferric maltol|accrufer
ferric derisomaltose|monoferric
microfibrillar collagen|avitene|instat
efgartigimod alfa hyaluronidase|vyvgart hytrulo
betibeglogene|zynteglo
exagamglogene|casgevy
defibrotide|defitelio
`;

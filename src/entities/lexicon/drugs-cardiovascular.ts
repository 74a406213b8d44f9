/** Drugs of heart, vessels, blood pressure and lipids. Format: see drugs.ts. */
export const DRUGS_CARDIOVASCULAR = `
acebutolol|sectral
atenolol|tenormin
atenolol chlorthalidone|atenolol/chlorthalidone|tenoretic
betaxolol|kerlone
bisoprolol|bisoprolol fumarate|zebeta
bisoprolol hydrochlorothiazide|bisoprolol/hydrochlorothiazide|bisoprolol/hctz|bisoprolol hctz|ziac
carvedilol|coreg|coreg cr|carvedilol phosphate
esmolol|brevibloc
labetalol|trandate|normodyne
metoprolol|metoprolol tartrate|lopressor|lopressor tartrate|metoprolol tart
metoprolol succinate|toprol|toprol xl|metoprolol xl|metoprolol succinate er|metoprolol succinate xl|metoprolol er|kapspargo
metoprolol hydrochlorothiazide|metoprolol/hydrochlorothiazide|metoprolol/hctz|lopressor hct|dutoprol
nadolol|corgard
nadolol bendroflumethiazide|corzide
nebivolol|bystolic
nebivolol valsartan|byvalson
penbutolol|levatol
pindolol|visken
propranolol|inderal|inderal la|innopran|innopran xl|hemangeol|propranolol la
propranolol hydrochlorothiazide|inderide
sotalol|betapace|betapace af|sorine|sotylize
timolol|blocadren
beta blocker|betablocker|beta adrenergic blocker|=BB
benazepril|lotensin
benazepril hydrochlorothiazide|benazepril/hydrochlorothiazide|benazepril/hctz|lotensin hct
captopril|capoten
captopril hydrochlorothiazide|captopril/hydrochlorothiazide|capozide
enalapril|enalapril maleate|vasotec|epaned
enalapril hydrochlorothiazide|enalapril/hydrochlorothiazide|vaseretic
enalaprilat
fosinopril|monopril
fosinopril hydrochlorothiazide|fosinopril/hydrochlorothiazide|monopril hct
lisinopril|zestril|prinivil|qbrelis
lisinopril hydrochlorothiazide|lisinopril/hydrochlorothiazide|lisinopril/hctz|lisinopril hctz|zestoretic|prinzide
moexipril|univasc
moexipril hydrochlorothiazide|uniretic
perindopril|aceon
perindopril amlodipine|prestalia
quinapril|accupril
quinapril hydrochlorothiazide|quinapril/hydrochlorothiazide|quinapril/hctz|accuretic
ramipril|altace
trandolapril|mavik
trandolapril verapamil|trandolapril/verapamil|tarka
ace inhibitor|angiotensin converting enzyme inhibitor|acei|ace i
azilsartan|edarbi
azilsartan chlorthalidone|edarbyclor
candesartan|atacand
candesartan hydrochlorothiazide|atacand hct
eprosartan|teveten
irbesartan|avapro
irbesartan hydrochlorothiazide|irbesartan/hydrochlorothiazide|irbesartan/hctz|avalide
losartan|losartan potassium|cozaar
losartan hydrochlorothiazide|losartan/hydrochlorothiazide|losartan/hctz|losartan hctz|hyzaar
olmesartan|olmesartan medoxomil|benicar
olmesartan hydrochlorothiazide|olmesartan/hctz|benicar hct
olmesartan amlodipine|azor
olmesartan amlodipine hydrochlorothiazide|tribenzor
telmisartan|micardis
telmisartan hydrochlorothiazide|micardis hct
telmisartan amlodipine|twynsta
valsartan|diovan
valsartan hydrochlorothiazide|valsartan/hydrochlorothiazide|valsartan/hctz|diovan hct
amlodipine valsartan|amlodipine/valsartan|exforge
amlodipine valsartan hydrochlorothiazide|exforge hct
sacubitril valsartan|sacubitril/valsartan|entresto|=ARNI
angiotensin receptor blocker|angiotensin ii receptor blocker|=ARB|=ARBs
aliskiren|tekturna
aliskiren hydrochlorothiazide|tekturna hct
amlodipine|amlodipine besylate|norvasc|katerzia
amlodipine benazepril|amlodipine/benazepril|lotrel
amlodipine atorvastatin|amlodipine/atorvastatin|caduet
clevidipine|cleviprex
diltiazem|diltiazem hcl|cardizem|cardizem cd|cardizem la|cartia|cartia xt|dilacor|dilacor xr|tiazac|taztia|taztia xt|dilt xr|dilt cd|matzim|diltiazem cd|diltiazem er|diltia xt
felodipine|plendil
isradipine|dynacirc
nicardipine|cardene
nifedipine|procardia|procardia xl|adalat|adalat cc|nifedical|nifedipine xl|nifedipine er
nimodipine|nimotop|nymalize
nisoldipine|sular
verapamil|verapamil hcl|calan|calan sr|isoptin|isoptin sr|covera|covera hs|verelan|verelan pm|verapamil sr
calcium channel blocker|calcium antagonist|=CCB
chlorothiazide|diuril
chlorthalidone|hygroton|thalitone
hydrochlorothiazide|hctz|microzide|hydrodiuril|esidrix|oretic|hydrochlorthiazide
hydroflumethiazide|diucardin
indapamide|lozol
methyclothiazide|enduron
metolazone|zaroxolyn|mykrox
thiazide|thiazide diuretic
amiloride|midamor
amiloride hydrochlorothiazide|moduretic
eplerenone|inspra
finerenone|kerendia
spironolactone|aldactone|carospir
spironolactone hydrochlorothiazide|aldactazide
triamterene|dyrenium
triamterene hydrochlorothiazide|triamterene/hydrochlorothiazide|triamterene/hctz|triamterene hctz|dyazide|maxzide
bumetanide|bumex
ethacrynic acid|edecrin|ethacrynate sodium
furosemide|lasix|furoscix|frusemide
torsemide|demadex|soaanz|torasemide
diuretic|loop diuretic|water pill
acetazolamide|diamox
methazolamide|neptazane
tolvaptan|samsca|jynarque
conivaptan|vaprisol
clonidine|catapres|catapres tts|kapvay|clonidine hcl
clonidine patch
guanabenz|wytensin
guanfacine|tenex|intuniv
methyldopa|aldomet
reserpine
doxazosin|cardura|cardura xl
prazosin|minipress
terazosin|hytrin
alpha blocker
phenoxybenzamine|dibenzyline
phentolamine|regitine|oraverse
fenoldopam|corlopam
hydralazine|apresoline|hydralazine hcl
minoxidil|loniten|rogaine
nitroprusside|sodium nitroprusside|nipride|nitropress
isosorbide dinitrate|isordil|isordil titradose|dilatrate|=ISDN
isosorbide dinitrate hydralazine|isosorbide dinitrate/hydralazine|bidil
isosorbide mononitrate|imdur|ismo|monoket|=ISMN|isosorbide mononitrate er|isosorbide mono
isosorbide
nitroglycerin|nitroglycerine|=TNG|ntg|nitrostat|nitro dur|nitro bid|nitroquick|nitrolingual|nitrobid|nitropaste|nitro paste|nitroglycerin patch|nitroglycerin paste|nitro patch|nitro drip|nitroglycerin drip|nitro spray|sublingual nitroglycerin|sublingual nitro|sl ntg|sl nitro|#nitro|tridil|minitran|glyceryl trinitrate|=GTN
nitrate|long acting nitrate
ranolazine|ranexa
ivabradine|corlanor
vericiguat|verquvo
mavacamten|camzyos
tafamidis|vyndamax|vyndaqel
digoxin|lanoxin|digitek|lanoxicaps|#dig
digoxin immune fab|digibind|digifab
adenosine|adenocard|adenoscan
regadenoson|lexiscan
dipyridamole|persantine
amiodarone|cordarone|pacerone|nexterone|amiodarone drip|#amio|amiodarone hcl
disopyramide|norpace|norpace cr
dofetilide|tikosyn
dronedarone|multaq
flecainide|tambocor
ibutilide|corvert
mexiletine|mexitil
moricizine|ethmozine|moracizine
procainamide|pronestyl|procan|procan sr|procanbid
propafenone|rythmol|rythmol sr
quinidine|quinidine sulfate|quinidex
quinidine gluconate|quinaglute
tocainide|tonocard
antiarrhythmic|antiarrhythmic drug
dobutamine|dobutrex|dobutamine drip
dopamine|intropin|dopamine drip
epinephrine|adrenalin|adrenaline|epipen|epi pen|epipen jr|auvi q|racemic epinephrine|racemic epi|#epi|epinephrine drip
isoproterenol|isuprel
milrinone|primacor
inamrinone|amrinone|inocor
norepinephrine|norepinephrine bitartrate|levophed|norepi|noradrenaline|levophed drip
phenylephrine|neosynephrine|neo synephrine|vazculep|biorphen|sudafed pe
vasopressin|pitressin|vasostrict|argipressin
angiotensin ii|giapreza
midodrine|proamatine|orvaten
droxidopa|northera
ephedrine|akovaz
vasopressor|pressor|pressor support
nesiritide|natrecor
inotrope|inotropic agent
ambrisentan|letairis
bosentan|tracleer
macitentan|opsumit
epoprostenol|flolan|veletri
iloprost|ventavis
treprostinil|remodulin|tyvaso|orenitram
selexipag|uptravi
riociguat|adempas
alprostadil|caverject|edex|prostin vr|prostaglandin e1
papaverine|pavabid
pentoxifylline|trental|pentoxil
cilostazol|pletal
isoxsuprine|vasodilan
atorvastatin|lipitor|atorvastatin calcium|atorvaliq
fluvastatin|lescol|lescol xl
lovastatin|mevacor|altoprev|altocor
pitavastatin|livalo|zypitamag
pravastatin|pravachol|pravastatin sodium
rosuvastatin|crestor|rosuvastatin calcium
simvastatin|zocor|flolipid
cerivastatin|baycol
ezetimibe simvastatin|ezetimibe/simvastatin|vytorin
lovastatin niacin|advicor
simvastatin niacin|simcor
statin|statin therapy|hmg coa reductase inhibitor|high intensity statin
ezetimibe|zetia
bempedoic acid|nexletol
bempedoic acid ezetimibe|nexlizet
alirocumab|praluent
evolocumab|repatha
inclisiran|leqvio
pcsk9 inhibitor
fenofibrate|tricor|lofibra|antara|triglide|lipofen|fenoglide
fenofibric acid|trilipix|fibricor
gemfibrozil|lopid
clofibrate|atromid
fibrate
niacin|niaspan|niacor|slo niacin|nicotinic acid|niacin er
cholestyramine|questran|prevalite|questran light
colesevelam|welchol
colestipol|colestid
icosapent ethyl|vascepa
omega 3 acid ethyl esters|lovaza|omacor
lomitapide|juxtapid
antihypertensive|antihypertensive medication|blood pressure medication|blood pressure medicine|bp med|bp medication
metyrosine|demser
guanadrel|hylorel
guanethidine|ismelin
mecamylamine|inversine|vecamyl
clonidine chlorthalidone|combipres|clorpres
reserpine hydrochlorothiazide hydralazine|ser ap es
mibefradil|posicor
bepridil|vascor
enalapril felodipine|lexxel
enalapril diltiazem|teczem
polythiazide|renese
prazosin polythiazide|minizide
bendroflumethiazide|naturetin|bendrofluazide
trichlormethiazide|naqua
timolol hydrochlorothiazide|timolide
methyldopa hydrochlorothiazide|aldoril
hydralazine hydrochlorothiazide|apresazide
carteolol oral|cartrol
probucol|lorelco
dextrothyroxine|choloxin
cyclandelate|cyclospasmol
sotatercept|winrevair
aprocitentan|tryvio
acoramidis|attruby
macitentan tadalafil|opsynvi
landiolol|rapiblyk
etripamil|cardamyst
bretylium
sulfinpyrazone|anturane
amlodipine celecoxib|consensi
rosuvastatin ezetimibe|roszet
olezarsen|tryngolza
evinacumab|evkeeza
mipomersen|kynamro
levamlodipine|conjupri
sparsentan|filspari
`;

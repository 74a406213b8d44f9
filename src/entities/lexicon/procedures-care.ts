/** Imaging, endoscopy, bedside procedures, tests, therapies and treatments, written for Attending. */
export const PROCEDURES_CARE = `
chest x-ray|cxr|chest radiograph|chest film|chest radiography|portable chest x-ray|pa and lateral chest x-ray|chest plain film|portable cxr|chest xrays|two-view chest x-ray|chest roentgenogram|chest pa and lateral|pa and lateral chest|portable chest radiograph|portable chest|repeat chest x-ray|ap chest
x-ray|x-ray examination|films|radiograph|plain radiograph|radiography|plain radiography|plain film|plain x-rays|portable film
roentgenogram
x-ray studies
portable x-ray
abdominal x-ray|kub|abdominal radiograph|abdominal film|abdominal series|acute abdominal series|abdominal plain film|obstructive series|abdominal xray|acute abdomen series|plain film of the abdomen|flat plate of abdomen
knee x-ray|knee films|knee radiographs
hip x-ray|hip films|hip radiographs
spine x-ray|cervical spine x-ray|lumbar spine x-ray|lumbar spine films|c-spine x-ray|lateral cervical spine
pelvic x-ray|pelvis x-ray|pelvic radiograph
shoulder x-ray
ankle x-ray
foot x-ray
hand x-ray
wrist x-ray
lumbar x-ray
elbow x-ray
skeletal survey|bone survey
sinus x-ray
lateral neck x-ray
panorex
tibia x-ray
bite-wing x-rays
scoliosis series
computed tomography|computed axial tomography|computerized tomography|=CTs|computed tomography scan|computed tomographic scan|computerized axial tomography|contrast-enhanced computed tomography|computed tomography imaging|computer tomography|ct scan|ct study|ct examination|cat scan|ct
ct imaging
helical ct
spiral ct
noncontrast ct|noncontrast ct scan|contrast ct|non-contrast ct|contrast-enhanced ct|ct with contrast|ct without contrast|post-contrast ct
multidetector ct
ct scanning
repeat ct|repeat ct scan
high-resolution ct|=HRCT
postmyelogram ct
ct head|head ct|ct of the head|ct scan of the head|noncontrast head ct|ct brain|brain ct|cth|non-contrast head ct|ct of head|ct scan of head|head ct scan|ct scan of the brain|ct of the brain|=NCHCT|cranial ct|ct head without contrast|noncontrast ct head|computed tomography of the head|ct scan head|head cat scan|cat scan of the head|ct brain scan|brain ct scan|cat scan of the brain
ct chest|chest ct|ct of the chest|ct scan of the chest|low dose chest ct|ct of chest|high-resolution chest ct|chest ct scan|computed tomography of the chest|ct scan chest|high-resolution ct of the chest|hrct chest
ct thorax|thoracic ct|ct of the thorax
low-dose ct scan
lung cancer screening ct
ct angiogram of chest|ct pulmonary angiogram|=CTPA|pe protocol ct|ct angiography of the chest|cta chest|chest cta|ct angiogram of the chest|ct pe protocol|pe ct|ct-pa
ct abdomen and pelvis|ct abdomen/pelvis|ct abdomen|abdominal ct|ct of the abdomen and pelvis|ct abd/pelvis|ct of the abdomen|ct scan of the abdomen and pelvis|ct pelvis|ct scan of the abdomen|abdominal ct scan|ct of abdomen and pelvis|ct of the pelvis|abdomen ct|ct scan abdomen and pelvis|abdominal/pelvic ct|pelvic ct|ct of abdomen|ct scan of abdomen|ct of abdomen/pelvis|ct scan abdomen|abdominal and pelvic ct|abdominal computed tomography|ct abdomen pelvis|abdominal cat scan|computed tomography of the abdomen|noncontrast ct abdomen|cat scan of the abdomen
ct a/p
ct enterography|ct enteroclysis
ct stone protocol
ct kub
ct urogram|ct urography
ct colonography|virtual colonoscopy
ct torso
pan ct
ct angiography|cta|ct angiogram|ct angiography of the head and neck|coronary ct angiography|computed tomography angiography|ct angiogram of the head and neck|ct coronary angiography|computed tomographic angiography|coronary ct angiogram
cta head and neck|cta neck|cta head|coronary cta|cta abdomen
cardiac ct
coronary calcium score|calcium score
ct perfusion
ct spine|ct of the spine|cervical myelogram|ct thoracic spine
ct cervical spine|ct c-spine|ct of the cervical spine|ct scan of the cervical spine|c-spine ct|cervical spine ct
ct lumbar spine|ct of the lumbar spine|ct scan of the lumbar spine|lumbar ct
ct myelogram|myelogram|myelography|lumbar myelogram
ct sinuses|sinus ct|ct of the sinuses|ct scan of the sinuses|sinus ct scan
maxillofacial ct|ct maxillofacial
ct neck|ct of the neck|ct scan of the neck|neck ct
ct temporal bones
ct face
facial ct
ct orbits|ct of the orbits
magnetic resonance imaging|mri|mr imaging|magnetic resonance|mris|magnetic resonance imaging scan|nuclear magnetic resonance|mri scan|mri study|mri examination|contrast-enhanced mri|mri with contrast|mri without contrast
mr scan|mr enterography|mr spectroscopy
repeat mri
functional mri
mri with gadolinium
mri brain|brain mri|mri of the brain|mri of brain|mri scan of the brain|magnetic resonance imaging of the brain|mri brain with and without contrast|brain magnetic resonance imaging|mri brain scan
mri head|head mri|mri of the head|mri of head
cranial mri
pituitary mri
mri of the orbits
mri iac
mri lumbar spine|lumbar mri|mri spine|mri of the lumbar spine|mri of the spine|mri l-spine|mri of lumbar spine|spine mri|mri scan of the lumbar spine|lumbar spine mri|total spine mri
mri cervical spine|mri of the cervical spine|mri c-spine|mri of cervical spine|cervical spine mri|mri scan of the cervical spine|cervical mri
mri thoracic spine|mri of the thoracic spine|mri t-spine|thoracic spine mri|thoracic mri
spinal mri
mri of the neck
mri knee|knee mri|mri of the knee|mri of the left knee|mri of the right knee
mri shoulder|shoulder mri|mri of the shoulder|mri of the left shoulder|mri of the right shoulder
mri hip|mri of the hip|hip mri
mri abdomen|abdominal mri|mri of the abdomen
cardiac mri|cardiac magnetic resonance imaging|cardiac magnetic resonance|cardiovascular magnetic resonance|=CMR
breast mri
mri pelvis|pelvic mri|mri of the pelvis
mri arthrogram|arthrogram|mr arthrogram
prostate mri
liver mri|mri liver|mri of the liver
mri of the foot|mri foot|foot mri
mri ankle|ankle mri
mri wrist|mri of the wrist|wrist mri
mri elbow
fetal mri
magnetic resonance angiography|mra|magnetic resonance cholangiopancreatography|mrcp|mr angiography|mra head and neck|mra head|mra neck|mra brain|mr angiogram|mr venogram|mra of the head|mra of the brain|mri/mra|mra of the neck|magnetic resonance venography|mrv
ultrasound|ultrasonography|ultrasound examination|ultrasound scan|sonogram|sonography|=#US|sonographic examination|ultrasonogram|ultrasonic examination
bedside ultrasound
point of care ultrasound|pocus
echography
doppler|doppler study|doppler ultrasound|doppler ultrasonography|color doppler|endoscopic ultrasonography doppler|color doppler ultrasonography
duplex ultrasound|duplex|duplex scan|duplex ultrasonography|duplex scanning|usg
fast exam|fast scan|u/s
fetal ultrasound
abdominal ultrasound|abdominal sonogram|abdominal us|abdominal ultrasonography|ultrasound of the abdomen|ultrasound abdomen|abdominal doppler
right upper quadrant ultrasound|right upper quadrant sonogram
ruq ultrasound|ruq us
liver ultrasound
gallbladder ultrasound|ultrasound of the gallbladder
hepatic ultrasound
renal ultrasound|renal us|renal sonogram|renal ultrasonography|renal duplex|renal artery duplex|renal doppler
kidney ultrasound|ultrasound of the kidneys|=PVR
bladder ultrasound|bladder scan
post-void residual scan
transplant ultrasound
pelvic ultrasound|pelvic sonogram|ultrasound of the pelvis|pelvic us|pelvic ultrasonography
transvaginal ultrasound|transvaginal sonogram|transabdominal ultrasound|transvaginal us
obstetric ultrasound|obstetrical ultrasound|bedside obstetric ultrasound
scrotal ultrasound|ultrasound of the scrotum
ob ultrasound
testicular ultrasound
fetal anatomy ultrasound|anatomy scan|anatomy ultrasound
dating ultrasound
prenatal ultrasound
first trimester ultrasound
level ii ultrasound
thyroid ultrasound|ultrasound of the thyroid|thyroid sonogram
breast ultrasound|ultrasound of the breast
carotid ultrasound|carotid doppler|carotid duplex|carotid duplex ultrasound|carotid doppler ultrasound|carotid us|carotid ultrasonography|carotid studies|carotid doppler study|carotid non-invasive studies|carotid artery duplex
head ultrasound
cranial ultrasound
transcranial doppler|arterial doppler|=TCD
soft tissue ultrasound
neck ultrasound|ultrasound of the neck
hip ultrasound
arterial duplex|arterial ultrasound|arterial studies
ankle-brachial index test
vein mapping
lower extremity ultrasound|venous duplex|lower extremity dopplers|venous doppler|leg ultrasound|leni|lenis|venous doppler ultrasound|lower extremity venous duplex|lower extremity duplex|duplex of lower extremities|bilateral lower extremity dopplers|venous ultrasound|upper extremity ultrasound|=LE dopplers|venous duplex ultrasound|upper extremity doppler|lower extremity venous doppler|bilateral lower extremity ultrasound|venous duplex scan|venous ultrasonography
mammogram|mammography|screening mammogram|diagnostic mammogram|digital mammogram|bilateral mammogram|screening mammography|digital mammography|diagnostic mammography|breast imaging|breast tomosynthesis|bilateral screening mammogram
bone density scan|bone densitometry|bone density study|bone density|dxa|bone density test|dexa scan|dexa
dxa scan
dual-energy x-ray absorptiometry
positron emission tomography
spect|spect imaging
pet scan|pet/ct|=PET|pet-ct|pet/ct scan|fdg-pet|pet-ct scan|pet imaging|whole-body pet|=18F-FDG PET/CT
bone scan|whole body bone scan|three-phase bone scan|nuclear bone scan|bone scintigraphy
v/q scan
hida scan
nuclear stress test|nuclear medicine scan|nuclear scan|nuclear medicine study|nuclear imaging
gallium scan
ventilation perfusion scan|ventilation/perfusion scan|lung perfusion scan|myocardial perfusion imaging spect|mri cardiac perfusion|vq scan
thyroid scan|thyroid uptake scan|thyroid scintigraphy
muga scan|muga
tagged red blood cell scan|tagged rbc scan|white blood cell scan|tagged red cell scan
bleeding scan
gastric emptying study|gastric emptying scan
hepatobiliary scan|hepatobiliary iminodiacetic acid scan
renal scan|lasix renal scan|mag-3 renal scan
wbc scan
octreotide scan
radioactive iodine uptake
sestamibi scan|hida
lymphoscintigraphy
thallium scan
lung scan
indium scan
scintigraphy|renal scintigraphy|scintigraphic
datscan
parathyroid scan
mag3 scan
isotope scan
mibg scan
renogram
salivary scan
echocardiogram|echo|transthoracic echocardiogram|tte|echocardiography|2-d echocardiogram|surface echocardiogram|transthoracic echocardiography|cardiac echocardiogram|two-dimensional echocardiogram|fetal echocardiogram|two-dimensional echocardiography|repeat echocardiogram|doppler echocardiography|m-mode echocardiogram|echocardiogram with bubble study|doppler echocardiogram
2d echo|cardiac echo|bedside echo|transthoracic echo|repeat echo|limited echo
cardiac ultrasound
bubble study
heart ultrasound
transesophageal echocardiogram|tee|transesophageal echo|transesophageal echocardiography|intraoperative tee
stress test|exercise stress test|stress echocardiogram|stress echo|pharmacologic stress test|dobutamine stress echo|nuclear stress|adenosine stress test|lexiscan stress test|=ETT|=MIBI|stress mibi|dobutamine stress echocardiogram|cardiac stress test|treadmill stress test|persantine stress test|cardiolite stress test|pharmacologic nuclear stress test|stress testing|thallium stress test|adenosine cardiolite stress test|nuclear stress testing|stress cardiolite|cardiac stress testing|adenosine nuclear stress test|exercise stress echocardiogram|lexiscan nuclear stress test|dobutamine stress test|nuclear cardiac stress test|stress thallium|exercise nuclear stress test|stress perfusion imaging|pharmacological stress test
exercise tolerance test|exercise treadmill test|exercise treadmill|exercise testing|exercise test|cardiopulmonary exercise test|exercise echocardiogram|graded exercise test
treadmill test
myocardial perfusion scan|myocardial perfusion imaging|myocardial perfusion study|perfusion imaging|nuclear perfusion study
p-mibi|persantine mibi
myoview|adenosine myoview
persantine thallium
cardiolite
lexiscan
electrocardiogram|ekg|ecg|12-lead ekg|12-lead ecg|electrocardiography|rhythm strip|12-lead electrocardiogram|repeat ekg|admission ekg|serial ekgs|serial ecgs|cardiogram|signal-averaged electrocardiogram|repeat ecg|electrocardiographic
holter monitor|event monitor|cardiac monitoring|holter|telemetry monitoring|24-hour holter monitor|holter monitoring|cardiac monitor|tele monitoring|ambulatory blood pressure monitoring|continuous cardiac monitoring|cardiac event monitor|holter study|24-hour holter|king of hearts monitor|event monitoring|ambulatory monitoring
loop recorder|implantable loop recorder|event recorder|loop recorder implantation
telemetry|cardiac telemetry|continuous telemetry|on telemetry
ziopatch
zio patch
ambulatory ecg|linq
tilt table test|tilt table|tilt testing
cardiac catheterization|cardiac cath|left heart catheterization|cath|heart catheterization|cardiac catheterisation|catheterization of heart|cardiac angiogram|coronary catheterization|right and left heart catheterization|diagnostic cardiac catheterization|cardiac angiography|transradial catheterization
coronary angiography|coronary angiogram|angiogram|=LHC|coronary arteriography|selective coronary angiography|coronary arteriogram|selective coronary arteriography|coronary cath
left heart cath|heart cath
ventriculography|left ventriculogram|left ventriculography|ventriculogram
right heart catheterization|=RHC|right heart cath
swan-ganz catheter|pulmonary artery catheter|swan-ganz catheterization|=PA catheter|pulmonary artery catheterization|swan|=PAC line
percutaneous coronary intervention|pci|coronary angioplasty|ptca|percutaneous transluminal coronary angioplasty|angioplasty and stenting|rotational atherectomy|primary pci|balloon angioplasty coronary|stent implantation|rotablation|percutaneous intervention|intracoronary stent|primary percutaneous coronary intervention|stent insertion|fractional flow reserve|intravascular ultrasound|=IVUS|stent deployment|rotablator|catheter-based intervention
coronary stent|coronary stenting|coronary artery stent|coronary stent placement|coronary artery stenting|cardiac stent|drug-eluting stent|bare metal stent|=DES|=BMS|lad stent|rca stent|coronary artery stent placement
stent placement|stenting|stent|stented
pacemaker placement|permanent pacemaker|pacemaker|ppm|dual-chamber pacemaker|biventricular pacemaker|pacemaker implantation|temporary pacemaker|leadless pacemaker|pacer|permanent pacemaker placement|pacemaker insertion|permanent pacemaker implantation|cardiac pacemaker|pacemaker generator change|temporary transvenous pacemaker|pacemaker generator replacement|pacemaker interrogation|ddd pacemaker|transvenous pacemaker|permanent pacemaker insertion|dual-chamber permanent pacemaker|crt-d|bi-v pacemaker|pacemaker lead placement|biv pacemaker|pacemaker check
transvenous pacing|temporary pacing|temporary pacing wire|transcutaneous pacing|pacing wires|pacing|epicardial pacing wires|cardiac pacing|temporary transvenous pacing|atrial pacing
generator change
cardiac resynchronization therapy|=CRT
lead extraction|lead revision
temporary wire
device interrogation
implantable cardioverter-defibrillator|implantable defibrillator|icd implantation|aicd|defibrillator|automatic implantable cardioverter-defibrillator|defibrillator placement|aicd implantation|biventricular defibrillator|internal defibrillator|implantable cardiac defibrillator|wearable defibrillator|icd placement|biv icd|biventricular icd|dual-chamber icd|icd implant|subcutaneous icd|icd generator change|icd interrogation
aicd placement
life vest
lifevest
cardioversion|electrical cardioversion|dc cardioversion|direct current cardioversion|tee/cardioversion|tee cardioversion|synchronized cardioversion|dccv|chemical cardioversion|cardioverted|tee-guided cardioversion|elective cardioversion
defibrillation|defibrillated
catheter ablation|ablation|afib ablation|atrial fibrillation ablation|av node ablation|vt ablation|radiofrequency catheter ablation|av nodal ablation|svt ablation|cardiac ablation|percutaneous ablation|thermal ablation
tumor ablation|microwave ablation|radiofrequency ablation|rfa
laser ablation
atrial flutter ablation|flutter ablation
pulmonary vein isolation
electrophysiology study|=PVI|electrophysiologic study|electrophysiological study|electrophysiology testing|ep study
cryoablation
cryosurgery
transarterial chemoembolization
chemoembolization|tace
cryotherapy
y90 radioembolization|radioembolization
liquid nitrogen|liquid nitrogen treatment|cryo
intra-aortic balloon pump|balloon pump|iabp placement|intraaortic balloon pump|iabp|intra-aortic balloon counterpulsation
extracorporeal membrane oxygenation|ecmo|va ecmo|vv ecmo|=ECLS
cardiopulmonary bypass
cardiopulmonary resuscitation|cpr|resuscitation|code blue|chest compressions
advanced cardiac life support|advanced cardiac life support protocol|acls
return of spontaneous circulation|rosc
therapeutic hypothermia
cooling protocol|cooling blanket
arctic sun
targeted temperature management
intubation|endotracheal intubation|intubated|reintubation|rapid sequence intubation|=ETT placement|orotracheal intubation|nasotracheal intubation|reintubated|endotracheal tube|fiberoptic intubation|oral intubation|emergent intubation|endotracheal tube placement|rsi|awake fiberoptic intubation|endotracheally intubated|et tube|emergency intubation|tracheal intubation|intubate
mechanical ventilation|ventilator support|ventilation|ventilatory support|vent support|ventilator|mechanical ventilatory support|respiratory support|assisted ventilation|mechanically ventilated|pressure support|pressure support ventilation|ventilator management|positive pressure ventilation|high-frequency oscillatory ventilation|assist control|ventilated|oscillator|invasive ventilation|invasive mechanical ventilation|artificial ventilation|prone ventilation|bag-valve-mask ventilation|bag mask ventilation|bagging|conventional ventilation|inhaled nitric oxide|=SIMV
prone positioning|proning
extubation|extubated|terminal extubation|self-extubated|self-extubation
ventilator weaning|weaned from ventilator|weaning trial|vent weaning|ventilator wean|weaning from ventilator
spontaneous breathing trial|=SBT
decannulation|decannulated
vent wean
noninvasive ventilation|bipap|cpap|=NIV|non-invasive ventilation|non-invasive positive pressure ventilation|noninvasive positive pressure ventilation|bi-pap|bilevel positive airway pressure|continuous positive airway pressure|nippv|bilevel|positive airway pressure|positive airway pressure therapy
cpap therapy|nasal cpap|auto-cpap|cpap machine|home cpap
oxygen therapy|supplemental oxygen|face mask oxygen|home oxygen therapy|high flow oxygen|oxygen supplementation|oxygen via nasal cannula|oxygen by nasal cannula|continuous oxygen|=#NC|hyperbaric oxygen therapy|hyperbaric oxygen|hood oxygen|blow-by oxygen|oxygen administration
nasal cannula|high flow nasal cannula|=HFNC|2 liters nasal cannula
nonrebreather mask|nonrebreather|face mask|venturi mask|shovel mask|trach mask|simple mask|non-rebreather mask|nrb mask|non-rebreather|=NRB
o2 therapy|supplemental o2
2l nc
facemask
trach collar
face tent
oxyhood
hbo therapy
hyperbaric therapy
optiflow
hi-flow
nebulizer treatment|nebulizers|nebulizer therapy|nebs|albuterol nebulizers|nebulized treatment|nebulization|nebulized bronchodilators
breathing treatment
bronchodilator therapy
neb treatment
duonebs treatments
aerosol treatment
chest physiotherapy|chest physical therapy|chest pt
incentive spirometry|incentive spirometer
pulmonary toilet|pulmonary rehabilitation|aggressive pulmonary toilet|pulmonary hygiene|pulmonary rehab
suctioning|deep suctioning|suction|nasotracheal suctioning|bulb suctioning|nasal suctioning
airway clearance
acapella
flutter valve
cough assist
pulmonary function test|pulmonary function testing|pfts|pulmonary function studies|lung function test|dlco|lung function testing
spirometry
methacholine challenge|methacholine challenge test
peak flow measurement|peak flow meter
six-minute walk test|6-minute walk test
ambulatory saturation|ambulatory oxygen saturation test
overnight oximetry
bronchoscopy|flexible bronchoscopy|fiberoptic bronchoscopy|rigid bronchoscopy|bronch|bronchial washings|bronchial biopsy|=TBBx|bronchial brushings|therapeutic bronchoscopy|flexible fiberoptic bronchoscopy|bronchial lavage|bronchoscopic examination|bedside bronchoscopy|=TBNA|navigational bronchoscopy|bronchial stent|bronchial thermoplasty
bronchoalveolar lavage|bal
endobronchial biopsy
endobronchial ultrasound|ebus
transbronchial biopsy|transbronchial lung biopsy|transbronchial needle aspiration
lung lavage
tracheal stent|airway stent|tracheoscopy
mediastinoscopy|cervical mediastinoscopy|mediastinotomy|chamberlain procedure
thoracentesis|pleural tap|diagnostic thoracentesis|therapeutic thoracentesis|us-guided thoracentesis|ultrasound-guided thoracentesis|thoracocentesis|pleural fluid drainage|pleural drainage|pleurocentesis
polysomnography|polysomnogram|nocturnal polysomnogram|overnight polysomnogram|nocturnal polysomnography
sleep study|home sleep study|=PSG|split-night sleep study|overnight sleep study|multiple sleep latency test|home sleep test
cpap titration|cpap titration study
split night study
actigraphy
esophagogastroduodenoscopy|egd|esophagoscopy|esophagogastroscopy|transnasal esophagoscopy|upper endoscopy|upper gi endoscopy|upper gastrointestinal endoscopy|gastroscopy|endoscopic gastrostomy
panendoscopy
repeat egd|egd with biopsy
push enteroscopy
colonoscopy|screening colonoscopy|surveillance colonoscopy|total colonoscopy|colonoscopy with biopsy|ileocolonoscopy|colonoscopy with polypectomy|repeat colonoscopy|diagnostic colonoscopy|colonoscopic examination|colonoscopic polypectomy
sigmoidoscopy|flexible sigmoidoscopy|rigid sigmoidoscopy
flex sig
anoscopy
proctoscopy|proctosigmoidoscopy|rigid proctoscopy
anorectal manometry
endoscopic retrograde cholangiopancreatography|ercp|endoscopic retrograde cholangiopancreatogram|ercp with stent placement|ercp with sphincterotomy|endoscopic sphincterotomy|pancreatic stent|pancreatic duct stent|cbd stent|endoscopic retrograde cholangiography|cbd stent placement|pancreatic stent placement
endoscopic ultrasound|eus|endoscopic ultrasonography|eus-guided fine needle aspiration
endosonography
eus-fna|eus-guided biopsy
cystogastrostomy
endoscopy|capsule endoscopy|video capsule endoscopy|wireless capsule endoscopy|pill endoscopy
enteroscopy|double balloon enteroscopy|small bowel enteroscopy|balloon enteroscopy
endoscopic evaluation|endoscopic examination|endoscopic procedure|endoscopic biopsy|endoscopic resection|endoscopic treatment
endoscopic mucosal resection
capsule study
endoscopic submucosal dissection
polypectomy|snare polypectomy|=APC|cold snare polypectomy
esophageal dilation|esophageal banding|esophageal dilatation|esophageal variceal banding|esophageal stent|esophageal stent placement|dilatation of esophagus
band ligation|variceal ligation|endoscopic variceal ligation|variceal band ligation
variceal banding|banding
argon plasma coagulation
endoscopic clipping|clipping
balloon dilation|balloon dilatation
hemoclip placement
maloney dilation
pneumatic dilation
savary dilation
epinephrine injection endoscopic
endoscopic dilation|dilation procedure
duodenal stent|colonic stent
bicap cautery
heater probe
endoscopic hemostasis
electrocautery|cauterization|cautery|cauterized|fulgurated
colonic decompression
endoclips
barium swallow|modified barium swallow|video swallow study|swallow study|speech and swallow evaluation|gastrografin swallow|bedside swallow evaluation|swallow evaluation|speech and swallow study|video swallow|=MBS|=SBFT|swallowing evaluation|videofluoroscopic swallow study|barium esophagram|swallow eval|fiberoptic endoscopic evaluation of swallowing|=FEES|modified barium swallow study|swallowing study|bedside swallow|=VFSS|barium swallow study|bedside swallow study|swallow assessment|swallow test|barium study|speech and swallow eval|modified barium swallow evaluation
barium enema
upper gi series|upper gi series with small bowel follow-through|upper gi|small bowel series|upper gi study|ugi series
small bowel follow-through
esophagram|cine esophagram|esophagogram
videofluoroscopy|videoswallow
contrast enema|air contrast enema|gastrografin enema|water soluble contrast enema
gastrografin study
defecography
s&s evaluation
fluoroscopy|fluoroscopic guidance
enteroclysis
esophageal manometry|esophageal ph monitoring|manometry|esophageal ph study
ph probe|24-hour ph study|ph study|bravo ph study|ph monitoring|ph probe study
breath test|urea breath test|hydrogen breath test
impedance study
gastric lavage|gastric decompression|lavage|ng lavage|nasogastric lavage
bowel decompression|whole bowel irrigation|nasogastric decompression|ng decompression|bowel regimen therapy
bowel prep|bowel preparation
bowel rest
stomach pumped
rectal tube|rectal tube placement
rectal exam|digital rectal exam|rectal examination|digital rectal examination
flexiseal
disimpaction|manual disimpaction|fecal disimpaction
enema|tap water enema|soap suds enema|fleet enemas|smog enema
fecal transplant|fecal microbiota transplant
nasogastric tube placement|nasogastric tube|nasogastric suction|nasogastric tube insertion|nasogastric intubation
ng tube|ngt|ng tube placement|ng suction
dobhoff tube|dobhoff|dobhoff placement|dobhoff feeding tube
nasojejunal tube
ngt placement
orogastric tube
feeding tube
nj tube
dobbhoff tube
og tube
nasoenteric tube|ogt
nasoduodenal tube
corpak
naso-gastric tube
enteral feeding|tube feeding|enteral nutrition|=#TF|gavage feeding|nasogastric feeding|gastrostomy feeding|parenteral feeding
tube feeds|g-tube feeds|peg feeds
parenteral nutrition|total parenteral nutrition|tpn|peripheral parenteral nutrition|nutritional support|=PPN|nutrition support
hyperalimentation
paracentesis|diagnostic paracentesis|large volume paracentesis|therapeutic paracentesis|=LVP|abdominal paracentesis|abdominal tap|ultrasound-guided paracentesis|us-guided paracentesis|peritoneal tap|diagnostic peritoneal lavage|peritoneal lavage
transjugular intrahepatic portosystemic shunt|=TIPS|tips procedure|tips placement|portosystemic shunt|portocaval shunt|tipss|tips revision|splenorenal shunt
hemodialysis|=HD|hemodialysis session|intermittent hemodialysis|=iHD|=SLED|home hemodialysis|dialysis|urgent dialysis|=CVVHDF|crrt|renal dialysis|emergent dialysis|hemoperfusion
peritoneal dialysis|=PD|continuous ambulatory peritoneal dialysis|continuous cycling peritoneal dialysis
renal replacement therapy|continuous renal replacement therapy|cvvh
ultrafiltration
hemofiltration|capd|=CCPD|continuous venovenous hemofiltration
aquapheresis|cvvhd
cycler
plasmapheresis|plasma exchange|therapeutic plasma exchange|total plasma exchange
leukapheresis
apheresis
exchange transfusion|red cell exchange|double volume exchange transfusion
photopheresis
plateletpheresis|plex
stem cell collection
phlebotomy|therapeutic phlebotomy
venipuncture
blood draw|venous blood draw|capillary blood gas draw
venesection
heel stick|finger stick
arterial puncture
cordotomy
blood transfusion|transfusion|packed red blood cell transfusion|prbc transfusion|platelet transfusion|red blood cell transfusion|transfused|fresh frozen plasma transfusion|red cell transfusion|rbc transfusion|transfusion of packed red blood cells|massive transfusion protocol|massive transfusion|autologous blood|autologous blood donation|transfuse|plasma transfusion
autotransfusion
cell saver
fluid resuscitation|ivf resuscitation|volume resuscitation|fluid bolus|iv fluid resuscitation|iv fluid hydration|fluid challenge|aggressive fluid resuscitation|resuscitation with fluids|intravenous fluid resuscitation
fluid restriction
iv hydration|intravenous hydration|aggressive hydration|ivf hydration|hydration|iv rehydration
rehydration
volume repletion
free water restriction
central venous catheter placement|central line|central venous catheter|=CVC|central line placement|central venous line|central access|=TLC|central venous catheterization|right ij central line|central venous access|central venous line placement|femoral central line|cvl|central line insertion|central catheter|umbilical venous catheter|=UVC|=UAC|central venous pressure monitoring|umbilical venous line|subclavian central line|venous cutdown
right ij|ij line|left ij|ij catheter|right ij line
triple lumen catheter
internal jugular catheter|right internal jugular catheter
subclavian line|subclavian catheter|left subclavian line
femoral line|femoral catheter
cordis|cordis catheter
umbilical artery catheter|umbilical line|umbilical catheter|umbilical vein catheterization|umbilical artery line
vascular access
broviac catheter
cvp monitoring
cutdown
midline catheter|midline
picc line placement|picc line|picc|peripherally inserted central catheter|picc placement|picc line insertion|picc removal|picc line removal|percutaneous central venous catheter
port-a-cath|port-a-cath placement|port removal|infuse-a-port|port-a-cath removal
port placement|=Port
portacath|portacath placement
mediport|mediport placement
infusaport
tunneled catheter|tunneled dialysis catheter|tunneled line|tunneled hd line|tunneled hemodialysis catheter|tunneled central line|tunnelled line
hickman catheter|hickman line
permacath|permacath placement
permcath
quinton catheter
temporary dialysis catheter|dialysis catheter|dialysis catheter placement|dialysis line|dialysis line placement|peritoneal dialysis catheter|peritoneal dialysis catheter placement|temporary hd line
hd line|hd catheter
hemodialysis catheter|hemodialysis line|hemodialysis catheter placement|hemodialysis access
perm-a-cath|vas-cath
tesio catheter
udall catheter
vascath
tenckhoff catheter
pd catheter
ash catheter
arterial line placement|arterial line|radial arterial line|arterial catheter|arterial cannulation|arterial access|femoral arterial line
a-line
intraosseous access|iv access|intravenous access|peripheral intravenous line|intraosseous line|peripheral access|intraosseous needle|intravenous line|venous access
iv placement|peripheral ivs|iv insertion|peripheral iv placement|large bore iv|iv catheter|iv start|peripheral line
peripheral iv|piv
saline lock
heplock
invasive monitoring
lumbar puncture|diagnostic lumbar puncture|large volume lumbar puncture|spinal tap|lp|csf tap
intrathecal injection|=LPs|intrathecal chemotherapy
ommaya reservoir
bone marrow biopsy|bone marrow aspiration|bone marrow aspirate|bone marrow aspirate and biopsy|bone marrow examination|marrow biopsy|bm biopsy|bone marrow aspiration and biopsy|bone marrow
biopsy|ct-guided biopsy|ultrasound-guided biopsy|open biopsy|percutaneous biopsy|image-guided biopsy
needle biopsy|fine needle aspiration|core needle biopsy|fna|fine needle aspirate|fine needle biopsy|fine-needle aspiration biopsy|needle aspiration|needle core biopsy|fine needle aspiration cytology|=FNAC
core biopsy|stereotactic core biopsy
tissue biopsy|tissue sampling
biopsied
frozen section|bx
random biopsies
aspiration biopsy
surgical biopsy
multiple biopsies
muscle biopsy
nerve biopsy
bone biopsy
liver biopsy|transjugular liver biopsy|percutaneous liver biopsy
kidney biopsy
renal biopsy|percutaneous renal biopsy
lung biopsy|open lung biopsy
lymph node biopsy|cervical lymph node biopsy|excisional lymph node biopsy|axillary node biopsy
breast biopsy|stereotactic breast biopsy|excisional breast biopsy|breast needle biopsy|needle localized breast biopsy
thyroid biopsy|thyroid fna|thyroid fine needle aspiration
temporal artery biopsy
duodenal biopsy
gastric biopsy
pleural biopsy
endomyocardial biopsy
colon biopsy|colonic biopsies|random colon biopsies
salivary gland biopsy
lip biopsy
rectal biopsy
cardiac biopsy
tongue biopsy
esophageal biopsy
vats biopsy
nasopharyngeal biopsy
tonsil biopsy|tonsillar biopsy
needle localization biopsy
pancreatic biopsy
adrenal biopsy
spine biopsy
angiography|mesenteric angiogram|cerebral angiogram|cerebral angiography|pulmonary angiogram|renal angiogram|four-vessel cerebral angiogram|digital subtraction angiography|lower extremity angiogram|pulmonary angiography|peripheral angiogram|renal angiography|conventional angiogram|mesenteric angiography|carotid angiogram|peripheral angiography|conventional angiography|hepatic angiogram|splenic angiogram|pelvic angiogram|fluorescein angiography|femoral angiogram|visceral angiogram|selective angiography|carotid angiography|celiac angiogram|indocyanine green angiography
arteriogram|arteriography|lower extremity arteriogram|pulmonary arteriogram|cerebral arteriogram|cerebral arteriography|renal arteriogram
venogram|venography|left upper extremity venogram
aortogram|aortography|abdominal aortogram
runoff
lymphangiogram
optical coherence tomography
oct imaging
fundus photography
electroencephalogram|eeg|video eeg|continuous eeg monitoring|electroencephalography|eeg monitoring|video eeg monitoring|continuous eeg|24-hour eeg|long-term monitoring eeg|bedside eeg|ambulatory eeg|continuous video eeg|=LTM eeg|sleep-deprived eeg|prolonged video eeg|ceeg
electromyography|emg|electromyogram|electrodiagnostic studies|electrodiagnostic testing|needle electromyography
nerve conduction study|=NCS|nerve conduction velocity|=NCV|emg/nerve conduction study|nerve conduction test|emg and nerve conduction studies|repetitive nerve stimulation
emg/ncs|emg/ncv|single-fiber emg|emg study|emg testing
evoked potentials|somatosensory evoked potentials|visual evoked potentials|brainstem auditory evoked potentials
intraoperative neuromonitoring|neuromonitoring
tensilon test
neuropsychological testing|neuropsychiatric testing|neuropsychological evaluation|mmse|neuropsychologic testing|neuropsych testing|neurocognitive testing
mini-mental status exam|moca|mini-mental state examination
cognitive testing|montreal cognitive assessment
psychological testing|psychological evaluation|psychiatric evaluation|psychoeducational testing
folstein
developmental testing
audiogram|audiometry|audiologic evaluation|audiological evaluation|audiometric testing|audiometric evaluation|pure tone audiometry
hearing test|hearing screen|newborn hearing screen|hearing evaluation|hearing screening
hearing aids|hearing aid
visual field testing|visual field test|perimetry|automated perimetry|visual field examination
visual acuity test
slit lamp examination|slit-lamp exam
fundoscopy|fundoscopic exam|fundoscopic examination
tympanometry|tympanogram
ophthalmoscopy|ophthalmologic examination|ophthalmologic exam
gonioscopy
tonometry
dilated eye exam|eye exam|eye examination|dilated fundus exam|dilated fundus examination
electronystagmography|electroretinogram|epley
otoscopy
fundus examination|funduscopy
vision screening|vision test
auditory brainstem response
refraction
dix-hallpike maneuver|epley maneuver|dix-hallpike
canalith repositioning
schirmer test
physical therapy|=PT|physiotherapy|physical therapy evaluation|home physical therapy|outpatient physical therapy|physical and occupational therapy|occupational and physical therapy|pelvic floor physical therapy|physical rehabilitation|physical medicine and rehabilitation|kinesitherapy
occupational therapy|occupational therapy evaluation
speech therapy|speech-language therapy|speech pathology evaluation|speech evaluation
rehabilitation|pt/ot|vestibular rehabilitation|acute rehabilitation|inpatient rehabilitation|=OT|rehab therapy|acute rehab|rehab services|vestibular rehab
cardiac rehabilitation|cardiac rehab
gait training|bladder training|resistance training
aquatic therapy
range of motion exercises|home exercise program|therapeutic exercises|strengthening exercises|stretching exercises|exercise program|kegel exercises|exercise therapy|active range of motion|passive range of motion|weight bearing exercises|continuous passive motion
home pt|pt eval|pt evaluation|pt consult
vestibular therapy
ot eval
voice therapy
pelvic floor therapy
hand therapy
pool therapy
stretching
aqua therapy
vision therapy
feeding therapy
neuromuscular reeducation
behavioral therapy swallowing
manual therapy
ultrasound therapy
cpm machine
early intervention
psychotherapy|individual psychotherapy|psychiatric counseling|supportive psychotherapy|psychoeducation
cognitive behavioral therapy|=CBT|cognitive behavior therapy
dialectical behavior therapy
behavioral therapy|behavior therapy|behavior modification|applied behavior analysis
emdr
counseling|grief counseling|marital counseling|family counseling|marriage counseling|individual counseling|substance abuse counseling|bereavement counseling|alcohol counseling
smoking cessation counseling|tobacco cessation counseling
genetic counseling
nutritional counseling|dietary counseling|diet counseling|nutrition counseling
group therapy
electroconvulsive treatment
electroconvulsive therapy|ect
talk therapy
family therapy
individual therapy
biofeedback
play therapy
transcranial magnetic stimulation|tms
relaxation techniques
supportive therapy
smoking cessation|tobacco cessation
alcohol rehabilitation|detox|drug rehabilitation|alcohol detox|alcohol detoxification|alcoholics anonymous|alcohol rehab|drug rehab|rehab program
detoxification|medical detox
substance abuse treatment
crisis intervention|motivational interviewing
exposure therapy
hypnosis
milieu therapy
stress management
meditation
aa meetings
sleep hygiene
narcotics anonymous
partial hospitalization
aba therapy
chemotherapy|chemo|adjuvant chemotherapy|neoadjuvant chemotherapy|palliative chemotherapy|systemic chemotherapy|induction chemotherapy|chemoradiation|chemoradiotherapy|combination chemotherapy|consolidation chemotherapy|cycle of chemotherapy|concurrent chemoradiation|chemotherapy regimen|salvage chemotherapy|high-dose chemotherapy|intravesical chemotherapy|cytotoxic chemotherapy|maintenance chemotherapy|r-chop chemotherapy|chemotherapeutic regimen|=ABVD|=HIPEC|intraperitoneal chemotherapy|multi-agent chemotherapy|first-line chemotherapy
immunotherapy|immunosuppressive therapy|immunosuppression therapy
folfox
r-chop|=#CHOP
hormonal therapy|hormone therapy
androgen deprivation therapy
endocrine therapy
targeted therapy
folfiri|=FOLFIRINOX
bcg therapy
cancer treatment|cancer therapy|=FLOT
adjuvant therapy
antineoplastic therapy
car-t therapy|car t-cell therapy|=R-CVP
gene therapy
conditioning regimen
enzyme replacement therapy
biologic therapy
desensitization
antiretroviral therapy|haart
radiation therapy|radiation|whole brain radiation|external beam radiation|=WBRT|=SBRT|=IMRT|external beam radiation therapy|palliative radiation|radiation treatment|whole brain radiation therapy|adjuvant radiation|pelvic radiation|intensity-modulated radiation therapy|stereotactic body radiation therapy|mantle radiation|external radiation|=EBRT|radiation oncology treatment|neck radiation
radiotherapy|xrt|stereotactic radiosurgery|radioactive iodine ablation|radioactive iodine treatment|radioactive iodine therapy|radioactive iodine|=RAI|palliative radiotherapy|whole brain radiotherapy|radioiodine ablation|adjuvant radiotherapy|radioactive iodine ablation therapy|gamma knife radiosurgery|radiosurgery
brachytherapy
gamma knife
cyberknife|cyberknife treatment
irradiation|cranial irradiation|total body irradiation|prophylactic cranial irradiation
proton therapy|proton beam therapy
phototherapy|photodynamic therapy|double phototherapy
uv light therapy|light therapy|puva|bili lights|ultraviolet light therapy
laser therapy|laser treatment
bililights
narrowband uvb
laser hair removal
pulsed dye laser
urinary catheterization|straight catheterization|intermittent catheterization|bladder catheterization|urinary catheter|clean intermittent catheterization|self-catheterization|intermittent self-catheterization|straight cathed|catheterization|foley catheters|intermittent straight catheterization|in and out catheterization|indwelling urinary catheter|foley|foley catheter placement|foley placement|indwelling foley catheter|foley removal|foley catheter removal|indwelling foley|foley catheter insertion|foley bag|foley cath|three-way foley|foley insertion|three-way foley catheter|cbi|foley to gravity
urethral catheterization
indwelling catheter
voiding trial|trial of void
bladder irrigation|continuous bladder irrigation
straight cath|i&o cath|i/o cath
condom catheter
coude catheter
catheter removal|catheter placement|catheter change
texas catheter
leg bag
catheter exchange
pure wick
vaccination|covid-19 vaccination|influenza vaccination|tetanus vaccination|pneumococcal vaccination|tdap|hepatitis b vaccination|vaccines|flu vaccination|vaccinated|bcg vaccination|hpv vaccination
immunization|tetanus immunization|pneumococcal immunization
influenza vaccine
pneumococcal vaccine|pneumovax|pneumonia vaccine
flu shot|tetanus shot|flu vaccine
tetanus booster|tetanus toxoid|dtap|mmr
covid vaccine|covid-19 vaccine
hepatitis b vaccine|hepatitis a vaccine|hep b vaccine
mmr vaccine
shingles vaccine|shingrix
zoster vaccine
hpv vaccine
varicella vaccine
polio vaccine
bcg vaccine
meningococcal vaccine
gardasil
rotavirus vaccine
zostavax
rabies vaccine
prevnar
rsv vaccine
tdap vaccine
skin test|skin prick test|tuberculin skin test|allergy skin testing|skin testing|tb skin test|mantoux test
allergy testing|allergy shots|allergen immunotherapy|allergy immunotherapy|allergy test|allergy injections
patch testing|patch test
ppd test|ppd|ppd placement
tuberculin test|tuberculosis test
prick testing
tb test
food challenge|oral food challenge
genetic testing|genetic screening|genetic analysis|genetic test|molecular analysis|dna analysis|karyotype analysis|array cgh
karyotype|karyotyping
newborn screening|newborn screen
chromosome analysis|chromosomal analysis|chromosomal microarray|cytogenetic analysis|mutation analysis|immunohistochemical analysis
flow cytometry
fluorescence in situ hybridization
cytogenetics
whole exome sequencing|gene sequencing|exome sequencing|next-generation sequencing|dna sequencing|sanger sequencing
immunohistochemistry|immunohistochemical staining|=IHC|immunophenotyping|immunofluorescence|direct immunofluorescence|immunostaining|immunohistochemical stains|immunohistochemical study
dna testing
electrophoresis gel|electron microscopy|ultrastructural examination
histopathology|histological examination|histopathological examination|histologic examination|histopathologic examination|histopathologic analysis|histological analysis|histologic analysis|histopathological analysis|histological evaluation
pathological examination|pathology|pathologic examination
microscopic examination
cytology|cytologic examination|cytological examination
gram staining
molecular testing
polymerase chain reaction|pcr testing|=RT-PCR|reverse transcription polymerase chain reaction|real-time pcr|pcr assay|pcr analysis
paraffin section
papanicolaou smear|pap test
pap smear|pap
pelvic exam|pelvic examination
breast exam|breast examination|breast self-examination|self-breast exam|clinical breast exam
well-woman exam
annual gynecologic exam|gynecologic exam|gynecological examination
annual exam
bimanual examination|bimanual exam
speculum examination|speculum exam|sterile speculum exam
vaginal examination|sterile vaginal exam|vaginal exam
wet prep
prenatal care
physical examination|physical exam|sports physical|routine physical examination|school physical|annual physical|annual physical exam|annual physical examination|routine physical
neurological examination|neurologic exam|neurologic examination|neurological exam|neuro checks|neuro exam|ophthalmological examination|ophthalmic examination|dermatological examination|abdominal examination|oral examination
mental status examination|mental status exam
cardiac examination|preoperative evaluation cardiac|cardiac clearance
general examination
clinical examination
wellness exam
well child check
preoperative evaluation|preoperative clearance|preoperative testing
medical clearance
screening|routine screening|cancer screening|colon cancer screening|toxicology screening|depression screening|lead screening
diabetic foot exam
monofilament test
functional capacity evaluation
acupuncture
chiropractic treatment|chiropractic manipulation|chiropractic care|chiropractic|chiropractic adjustment|chiropractic therapy
massage therapy|massage|massage treatments
osteopathic manipulation|spinal manipulation|osteopathic manipulative treatment
heat therapy|moist heat
ice packs
transcutaneous electrical nerve stimulation|tens|tens unit
electrical stimulation
electrolyte repletion|correction of electrolytes
traction therapy|cervical traction|lumbar traction
myofascial release
yoga
dry needling
warm compresses|warm soaks|cool compresses|cold compresses
compression stockings|compression hose|teds|ted hose|support stockings|elastic stockings|antiembolic stockings
sequential compression devices|=SCD boots|pneumatic compression devices|scds|pneumatic compression|pneumoboots|pneumatic boots|venodynes|venodyne boots
compression therapy|compression wraps|manual compression
cold therapy
spinal decompression therapy
sitz baths
hydrotherapy
iontophoresis
tai chi
muscle stimulation
taping|kinesio taping
shock wave therapy|extracorporeal shock wave therapy
orthotics|custom orthotics|dental orthotic
night splint|afo
prosthesis fitting
dvt prophylaxis|gi prophylaxis|antibiotic prophylaxis|prophylactic anticoagulation
anticoagulation|anticoagulation therapy|systemic anticoagulation|anticoagulated|bridging anticoagulation|anticoagulant therapy
antibiotic therapy|intravenous antibiotics|iv antibiotics|broad-spectrum antibiotics|empiric antibiotics|antibiotic treatment|iv antibiotic therapy|long-term antibiotics|oral antibiotics|antibiotic course|intravenous antibiotic therapy|antituberculous therapy|corticosteroid therapy|fluid therapy|replacement therapy
steroid therapy|steroid taper|steroid treatment
insulin therapy
bronchodilator treatment
antiplatelet therapy|dual antiplatelet therapy
antihypertensive therapy
prednisone taper
hormone replacement therapy
antiviral therapy
diuretic therapy|diuresis|aggressive diuresis|iv diuresis|gentle diuresis
statin therapy
antifungal therapy
oral contraception
medical therapy|medical management|medical treatment
conservative management|conservative treatment|conservative therapy|pain management
supportive care
symptomatic treatment
watchful waiting
pain control
rate control
rhythm control
overdrive pacing
potassium repletion
charcoal decontamination
hemostasis
vasopressor support|vasopressors
pressor support|pressors|pressure support hemodynamic
inotropic support|inotropes
intensive care
icu care
comfort measures
hospice|hospice care
palliative care
home health care|home care
skilled nursing care
autopsy|post-mortem examination|postmortem examination
necropsy
consultation|surgery consult
cardiology consultation|cardiology consult
surgical consultation
psychiatric consultation|psychiatry consult|psychiatric consult
infectious disease consultation|infectious disease consult
neurology consultation|neurosurgery consultation|neurology consult|neurosurgical consultation
orthopedic consultation|orthopedic consult
nephrology consultation
nutrition consult
gi consult|gi consultation
physical therapy consult
urology consult|urology consultation
social work consult
ent consult
renal consult
ophthalmology consult
pulmonary consult|pulmonary consultation
palliative care consult
wound care consult
gastroenterology consultation
hematology consultation
vascular surgery consultation
oncology consultation
blood culture collection|wound culture collection|throat culture swab|specimen collection
urine collection|24-hour urine collection
sputum induction|induced sputum
nasal swab|nasopharyngeal swab|urethral swab
rapid strep test|rapid strep
monospot
apnea test
capsule ph test
genetic carrier screening
water deprivation test
cosyntropin stimulation test|cosyntropin stim test
acth stimulation test|acth stimulation
dexamethasone suppression test|low-dose dexamethasone suppression test
cort stim test
cortrosyn stimulation test
glucose challenge
saline infusion test
sweat chloride test|sweat test
glucagon stimulation test
secretin stimulation test
schilling test
insulin pump|insulin pump therapy|continuous subcutaneous insulin infusion|insulin drip|insulin infusion
bedside monitoring|pulse oximetry monitoring
continuous glucose monitoring|continuous glucose monitor
glucose monitoring|home glucose monitoring|blood glucose monitoring|fingerstick monitoring
blood pressure monitoring
daily weights
strict i/os
neurovascular checks
fall precautions
aspiration precautions
seizure precautions
contact precautions|contact isolation
suicide precautions
isolation precautions|respiratory isolation|airborne isolation|reverse isolation
restraints|physical restraints|four-point restraints
droplet precautions
1:1 sitter
one-to-one observation
bleeding precautions
neutropenic precautions
sternal precautions
spine precautions
hip precautions
log roll precautions
imaging|imaging studies|radiologic examination|imaging study|radiologic studies
cystoscopic evaluation
cobb angle measurement
laboratory test|laboratory study|laboratory studies|laboratory investigation|laboratory examination|laboratory workup|laboratory testing|lab work|labwork|blood work|bloodwork|blood test|blood testing|lab test|routine labs|biochemical test|serologic test|serological test
hematoxylin and eosin|hematoxylin and eosin stain|=H&E|h&e stain
congo red stain|congo red staining
periodic acid-schiff stain|periodic acid-schiff|pas stain|pas staining
stool microscopy|stool examination
t1-weighted image|t2-weighted image|t1-weighted imaging|t2-weighted imaging|diffusion-weighted imaging|diffusion-weighted image|=FLAIR|fluid-attenuated inversion recovery|=DWI
pathergy test
cobb angle
standardized uptake value|=SUVmax|=SUV|maximum standardized uptake value
fractional shortening
cup-to-disc ratio
concurrent chemoradiotherapy
`;

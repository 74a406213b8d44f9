/** Operations, written for Attending. Format: see lexicon.ts. */
export const PROCEDURES_SURGERY = `
surgery
operation|operative procedure|operative intervention|operative repair
surgical procedure|surgical intervention|surgical repair|surgical treatment|surgical management|surgical correction
elective surgery
emergency surgery
reconstructive surgery
appendectomy|laparoscopic appendectomy|open appendectomy|appy
cholecystectomy|laparoscopic cholecystectomy|lap chole|open cholecystectomy|gallbladder removal|gallbladder surgery|ccy|lap cholecystectomy
intraoperative cholangiogram|intraoperative cholangiography|=IOC
cholangiogram|cholangiography|percutaneous transhepatic cholangiogram|=PTC|=PTHC
cholecystostomy|percutaneous cholecystostomy|cholecystostomy tube
biliary drain placement|percutaneous biliary drain|biliary stent|biliary stenting|biliary stent placement|percutaneous transhepatic biliary drainage|=PTBD
hepaticojejunostomy|choledochojejunostomy|roux-en-y hepaticojejunostomy
common bile duct exploration
colectomy|sigmoid colectomy|total colectomy|partial colectomy|subtotal colectomy|right colectomy|left colectomy
hemicolectomy|right hemicolectomy|left hemicolectomy
sigmoidectomy|sigmoid resection
bowel resection|small bowel resection
colon resection
ileocecectomy|ileocecal resection
low anterior resection
abdominoperineal resection
proctocolectomy|proctectomy
hartmann procedure
intestinal resection
segmental resection
colostomy|end colostomy|colostomy takedown|colostomy reversal|diverting colostomy|loop colostomy
ileostomy|diverting ileostomy|loop ileostomy|ileostomy takedown|end ileostomy|ileostomy reversal|diverting loop ileostomy
ostomy creation|ostomy reversal|ostomy
jejunostomy stoma
ileal pouch-anal anastomosis|j-pouch|ileoanal pouch
gastrectomy|sleeve gastrectomy|partial gastrectomy|total gastrectomy|laparoscopic sleeve gastrectomy|subtotal gastrectomy|antrectomy|vertical sleeve gastrectomy
gastric bypass|roux-en-y gastric bypass|gastric banding|laparoscopic gastric bypass|gastric bypass surgery|laparoscopic adjustable gastric band|gastric band placement|laparoscopic gastric banding
bariatric surgery
lap band
weight loss surgery
gastrojejunostomy|gastroenterostomy|billroth ii|billroth i
pyloromyotomy|pyloroplasty|pylorotomy
fundoplication|nissen fundoplication|laparoscopic nissen fundoplication|toupet fundoplication
esophagectomy|ivor lewis esophagectomy|esophagogastrectomy
heller myotomy|esophagomyotomy|myotomy
whipple procedure|pancreaticoduodenectomy|whipple|pylorus-preserving pancreaticoduodenectomy
pancreatectomy|distal pancreatectomy|pancreatic debridement|pancreatic necrosectomy|necrosectomy|pancreaticojejunostomy|partial pancreatectomy
hepatectomy|liver resection|partial hepatectomy|hepatic resection|hepatic lobectomy
splenectomy|laparoscopic splenectomy
liver transplant|liver transplantation|orthotopic liver transplant|=OLT|orthotopic liver transplantation|=OLTX
kidney transplant|renal transplant|renal transplantation|kidney transplantation|living donor kidney transplant|deceased donor kidney transplant|cadaveric renal transplant|living related kidney transplant|cadaveric kidney transplant
pancreas transplant|pancreas transplantation
heart transplant|cardiac transplant|heart transplantation|cardiac transplantation|orthotopic heart transplant
lung transplant|lung transplantation|bilateral lung transplant|double lung transplant
bone marrow transplant|stem cell transplant|autologous stem cell transplant|allogeneic stem cell transplant|=BMT|=ASCT|hematopoietic stem cell transplantation|bone marrow transplantation|stem cell transplantation|hematopoietic stem cell transplant|=HSCT|=SCT
organ transplant|transplantation|transplant|organ transplantation|islet cell transplant
hernia repair|herniorrhaphy|inguinal hernia repair|ventral hernia repair|umbilical hernia repair|laparoscopic hernia repair|hernioplasty|incisional hernia repair|repair of inguinal hernia|hiatal hernia repair|paraesophageal hernia repair|inguinal herniorrhaphy|umbilical herniorrhaphy|open inguinal hernia repair|laparoscopic inguinal hernia repair|ventral herniorrhaphy|repair of hernia|bilateral inguinal hernia repair|repair of umbilical hernia|inguinal hernioplasty
hemorrhoidectomy|hemorrhoid banding|rubber band ligation|hemorrhoid surgery
anal fistulotomy|fistulotomy|seton placement|fistulectomy|anal sphincterotomy|sphincterotomy|biliary sphincterotomy|lateral internal sphincterotomy
laparotomy|exploratory laparotomy|diagnostic laparotomy
ex lap
exploratory celiotomy|celiotomy
minilaparotomy
laparoscopy|diagnostic laparoscopy|laparoscopic surgery|exploratory laparoscopy|operative laparoscopy
lysis of adhesions|adhesiolysis|enterolysis|laparoscopic lysis of adhesions
gastrostomy tube placement|percutaneous endoscopic gastrostomy|=PEG|gastrostomy|gastrostomy tube|gastrojejunostomy tube
peg tube placement|peg placement|peg tube
g-tube placement|g-tube
jejunostomy|jejunostomy tube|feeding jejunostomy
j-tube placement|j-tube
gj tube
feeding tube placement
thyroidectomy|total thyroidectomy|hemithyroidectomy|thyroid lobectomy|partial thyroidectomy|subtotal thyroidectomy|completion thyroidectomy|near-total thyroidectomy
parathyroidectomy|subtotal parathyroidectomy
adrenalectomy|laparoscopic adrenalectomy
mastectomy|modified radical mastectomy|total mastectomy|bilateral mastectomy|simple mastectomy|double mastectomy|radical mastectomy|prophylactic mastectomy
lumpectomy|partial mastectomy|breast conserving surgery|breast lumpectomy|segmental mastectomy|excision of breast mass|breast conservation surgery
breast reconstruction|breast implant removal|breast lift
breast reduction|bilateral breast reduction
breast augmentation|breast implants|breast implant placement
breast surgery
reduction mammoplasty|mammoplasty|augmentation mammoplasty
mastopexy
tram flap reconstruction|tram flap|diep flap
tissue expander placement
sentinel lymph node biopsy|sentinel node biopsy|sentinel lymph node dissection|sentinel lymph node mapping
lymph node dissection|axillary dissection|axillary lymph node dissection|lymph node excision|lymphadenectomy|neck dissection|pelvic lymphadenectomy|radical neck dissection|modified radical neck dissection|pelvic lymph node dissection|inguinal lymph node dissection|retroperitoneal lymph node dissection|pelvic and para-aortic lymphadenectomy|lymph node sampling|selective neck dissection
coronary artery bypass graft|cabg|coronary bypass|coronary artery bypass grafting|bypass surgery|coronary artery bypass surgery|coronary artery bypass|coronary bypass surgery|heart bypass|aortocoronary bypass|quadruple bypass|triple bypass|off-pump coronary artery bypass|=CABGx3|=CABG x 3|=CABG x3|=CABG x 4|=CABG x4|coronary artery bypass graft surgery|coronary revascularization|redo coronary artery bypass grafting|coronary artery bypass graft x3|quintuple bypass
open heart surgery|heart surgery
cardiac surgery
redo sternotomy
aortic valve replacement|=AVR|bioprosthetic aortic valve replacement|mechanical aortic valve replacement|aortic valve repair|aortic valve surgery
transcatheter aortic valve replacement|=TAVR|=TAVI|transcatheter aortic valve implantation
mitral valve replacement|=MVR|mechanical mitral valve replacement|bioprosthetic mitral valve replacement
mitral valve repair|mitraclip|mitral annuloplasty|annuloplasty|mitral valvuloplasty|transcatheter mitral valve repair
tricuspid valve repair|tricuspid valve replacement|tricuspid annuloplasty|pulmonary valve replacement|valvuloplasty|valve replacement|balloon valvuloplasty|valve repair|heart valve replacement|prosthetic valve|mechanical valve|valve surgery|artificial heart valve|commissurotomy|balloon aortic valvuloplasty|pulmonary valvuloplasty|bioprosthetic valve
aortic aneurysm repair|abdominal aortic aneurysm repair|endovascular aneurysm repair|=EVAR|aortic root replacement|ascending aortic replacement|open aneurysm repair|aortic dissection repair|aortic graft|endovascular aortic repair|aortic repair|repair of abdominal aortic aneurysm|aortic stent graft|aneurysm repair|thoracic aortic aneurysm repair|aortic replacement|aortic arch repair
aaa repair|=TEVAR
bentall procedure
endovascular repair|endovascular stent graft
stent graft
aortobifemoral graft
maze procedure|cox-maze procedure
atrial appendage ligation|left atrial appendage closure|watchman|watchman device|left atrial appendage occlusion|left atrial appendage ligation|watchman implantation
left ventricular assist device|=LVAD|ventricular assist device|=VAD|lvad placement|=RVAD
impella|impella placement
pericardiocentesis|pericardial window|pericardiectomy|pericardial drain|subxiphoid pericardial window|pericardial drainage
sternotomy|median sternotomy|sternal rewiring|sternal wire removal|sternal debridement|sternal closure|mediastinal exploration
asd closure|pfo closure|asd repair|vsd closure|closure of patent foramen ovale
vsd repair
pda ligation|patent ductus arteriosus ligation
atrial septal defect repair|ventricular septal defect repair|balloon atrial septostomy|atrial switch|septal myectomy|alcohol septal ablation
fontan procedure
norwood procedure
glenn procedure
blalock-taussig shunt
arterial switch operation|pulmonary artery banding
tetralogy of fallot repair|repair of tetralogy of fallot
coarctation repair
rastelli procedure
pfo repair
carotid endarterectomy|=CEA|carotid artery stenting|carotid stent|endarterectomy|carotid stenting|left carotid endarterectomy|right carotid endarterectomy|carotid artery stent|femoral endarterectomy|carotid surgery
femoral-popliteal bypass|fem-pop bypass|aortobifemoral bypass|peripheral bypass|lower extremity bypass|fem-fem bypass|axillobifemoral bypass|femoropopliteal bypass|femoral-femoral bypass|femoral-tibial bypass|vascular bypass|axillofemoral bypass|femoral-popliteal bypass graft|aorto-bifemoral bypass|fem-distal bypass
saphenous vein graft|vein graft|saphenous vein harvest|endoscopic vein harvest|vein harvest
bypass graft|bypass grafting
vascular surgery
peripheral angioplasty|balloon angioplasty|angioplasty|percutaneous transluminal angioplasty
atherectomy|=PTA
femoral artery stent|iliac stent|renal artery stent|iliac artery stenting|renal artery stenting|renal stent|vascular stent|iliac artery stent
percutaneous revascularization|endovascular revascularization|revascularization
thrombectomy|embolectomy|mechanical thrombectomy|pulmonary thromboendarterectomy|pulmonary embolectomy|thromboembolectomy|thromboendarterectomy|aspiration thrombectomy|arterial embolectomy
thrombolysis|catheter-directed thrombolysis|thrombolytic therapy
arteriovenous fistula creation|av fistula creation|av graft placement|av graft|brachiocephalic fistula|radiocephalic fistula|av fistula placement|fistula placement|fistula revision|av fistula revision|arteriovenous graft|brachiobasilic fistula|hemodialysis access placement|av graft revision|fistula creation
fistulogram|av fistulogram
inferior vena cava filter placement|ivc filter|ivc filter placement|vena cava filter|greenfield filter|ivc filter removal|inferior vena cava filter|ivc filter retrieval
vein stripping|varicose vein surgery|saphenous vein ablation|vein ligation|radiofrequency ablation of saphenous vein|laser vein ablation|vein stripping and ligation|ligation and stripping
sclerotherapy
endovenous ablation
phlebectomy|ambulatory phlebectomy
amputation|limb amputation|traumatic amputation repair|guillotine amputation|stump revision|amputation revision|finger amputation|leg amputation|foot amputation|forefoot amputation|digit amputation
below knee amputation|below-the-knee amputation|transtibial amputation|bka|right bka|left bka
above knee amputation|=AKA|above-the-knee amputation|transfemoral amputation
transmetatarsal amputation|toe amputation|ray amputation|great toe amputation|partial foot amputation|partial ray amputation|hallux amputation
lobectomy|lung lobectomy|right upper lobectomy|left upper lobectomy|left lower lobectomy|right lower lobectomy|sleeve lobectomy
pneumonectomy
wedge resection|lung wedge resection
lung resection|lung volume reduction surgery
segmentectomy
metastasectomy
bullectomy
bilobectomy
video-assisted thoracoscopic surgery|thoracoscopy|video-assisted thoracoscopy|vats|pleuroscopy|medical thoracoscopy
thoracotomy|right thoracotomy|left thoracotomy|posterolateral thoracotomy|exploratory thoracotomy
decortication|pleurodesis|talc pleurodesis|pleurectomy|lung decortication|mechanical pleurodesis|chemical pleurodesis
chest tube placement|chest tube|chest tube insertion|left chest tube|right chest tube|chest tube removal
tube thoracostomy|thoracostomy|thoracostomy tube
pigtail catheter|pigtail catheter placement
pleurx catheter|pleurx catheter placement|tunneled pleural catheter|indwelling pleural catheter
tracheostomy|percutaneous tracheostomy|trach|tracheotomy|tracheostomy placement|tracheostomy tube|trach placement|tracheostomy change|tracheostomy tube placement|tracheostomy collar
tonsillectomy|adenotonsillectomy|adenoidectomy|tonsillectomy and adenoidectomy|t&a|tonsil removal|tonsils removed
tympanoplasty|tympanomastoidectomy
tympanostomy tube placement|tympanostomy tubes
myringoplasty
myringotomy|myringotomy with tubes|bilateral myringotomy|myringotomy tubes
ear tubes|pe tubes|pressure equalization tubes|ventilating tubes|ear surgery
mastoidectomy
stapedectomy
cochlear implant|cochlear implantation
pe tube placement
ossiculoplasty|ossicular chain reconstruction
otoplasty
functional endoscopic sinus surgery|endoscopic sinus surgery|=FESS|sinus surgery|frontal sinusotomy
ethmoidectomy|total ethmoidectomy
maxillary antrostomy|endoscopic maxillary antrostomy|antrostomy
sphenoidotomy
nasal polypectomy
balloon sinuplasty
caldwell-luc procedure
septoplasty|septorhinoplasty
rhinoplasty
turbinate reduction|turbinectomy|inferior turbinate reduction|turbinoplasty|closed reduction nasal fracture
nasal surgery|nasal reconstruction
submucous resection
nasal packing|nasal cautery|cauterization of nasal vessel|silver nitrate cautery|nasal cauterization
laryngectomy|total laryngectomy|medialization laryngoplasty|laryngoplasty
direct laryngoscopy|microdirect laryngoscopy
laryngoscopy|flexible laryngoscopy|fiberoptic laryngoscopy
microlaryngoscopy|suspension microlaryngoscopy
vocal cord injection|vocal fold injection
nasopharyngoscopy|flexible nasopharyngoscopy
thyroplasty
nasal endoscopy
nasolaryngoscopy|fiberoptic nasolaryngoscopy
supraglottoplasty
rhinoscopy
uvulopalatopharyngoplasty|=UPPP
palatoplasty|cleft palate repair
cleft lip repair
frenulectomy|frenuloplasty
pharyngoplasty
glossectomy
hemiglossectomy
frenotomy
tongue surgery
uvulectomy
parotidectomy|superficial parotidectomy|submandibular gland excision|sialendoscopy|submandibular gland resection|total parotidectomy|excision of submandibular gland
dental extraction|tooth extraction|extraction of teeth|wisdom teeth extraction|dental surgery|full mouth extraction|extractions
dental procedure|dental procedures|dental work|root canal treatment
dental implant|dental implants
dental restoration|dental rehabilitation
dental cleaning
root canal
odontectomy
wisdom teeth removal|removal of wisdom teeth
alveoloplasty
mandibular osteotomy|le fort osteotomy|sagittal split osteotomy|le fort i osteotomy
maxillomandibular fixation
genioplasty
orthognathic surgery
arch bars
hysterectomy|total abdominal hysterectomy|=TAH|vaginal hysterectomy|laparoscopic hysterectomy|=TVH|=LAVH|total vaginal hysterectomy|abdominal hysterectomy|supracervical hysterectomy|robotic hysterectomy|total laparoscopic hysterectomy|radical hysterectomy|laparoscopic-assisted vaginal hysterectomy|partial hysterectomy|tah-bso|=TAHBSO|=TLH|=TAH/BSO|total hysterectomy|complete hysterectomy|cesarean hysterectomy|laparoscopic supracervical hysterectomy|robotic-assisted hysterectomy|subtotal hysterectomy
oophorectomy|bilateral salpingo-oophorectomy|salpingo-oophorectomy|=BSO|left salpingo-oophorectomy|right salpingo-oophorectomy|bilateral oophorectomy|unilateral oophorectomy|right oophorectomy|left oophorectomy
salpingectomy|bilateral salpingectomy|laparoscopic salpingectomy|salpingostomy
ovarian cystectomy|ovarian drilling|laparoscopic ovarian cystectomy
ovary removal
tubal ligation|bilateral tubal ligation|tubal sterilization|postpartum tubal ligation|laparoscopic tubal ligation|tubal reanastomosis|tubal fulguration|btl|modified pomeroy tubal ligation|pomeroy tubal ligation|fallopian tube ligation|tubal reversal
sterilization
tubes tied
essure
myomectomy|hysteroscopic myomectomy|abdominal myomectomy|laparoscopic myomectomy
uterine artery embolization|uterine fibroid embolization
endometrial ablation|novasure ablation|thermal ablation of endometrium
dilation and curettage|d&c|=D&E|dilatation and curettage|suction curettage|d and c|dilation and evacuation|suction dilation and curettage|suction d&c|fractional dilatation and curettage|fractional dilation and curettage|fractional d&c|uterine curettage|endometrial curettage|endocervical curettage|uterine evacuation|suction dilatation and curettage|dilatation and evacuation|=ECC
hysteroscopy|diagnostic hysteroscopy|hysteroscopic polypectomy|operative hysteroscopy
hysterosalpingogram|hysterosalpingography
colposcopy|=LEEP|colposcopic biopsy
cervical conization|cervical biopsy|conization|cervical cryotherapy|cold knife conization|conization of cervix
cold knife cone|cone biopsy|leep cone
leep procedure
endometrial biopsy
loop electrosurgical excision procedure
vulvar biopsy
chromopertubation
sonohysterogram
cesarean section|c-section|cesarean delivery|=LTCS|low transverse cesarean section|repeat cesarean section|primary cesarean section|c/s|emergency cesarean section|low transverse cesarean delivery|emergent cesarean section|repeat low transverse cesarean section|primary low transverse cesarean section|repeat cesarean delivery|cesarean|lower segment cesarean section|classical cesarean section|=LSCS|csection|emergency c-section|elective cesarean section|primary cesarean delivery|repeat c-section
vaginal delivery|spontaneous vaginal delivery|normal spontaneous vaginal delivery|=SVD|vaginal birth|vacuum-assisted vaginal delivery|forceps delivery|=VBAC|vaginal birth after cesarean|vacuum extraction|vacuum delivery|nsvd|operative vaginal delivery|=VAVD|=FAVD|spontaneous delivery|low forceps delivery|precipitous delivery|vacuum-assisted delivery|normal vaginal delivery|assisted vaginal delivery|delivery of placenta|manual removal of placenta
labor induction|induction of labor|labor augmentation|pitocin induction|augmentation of labor|foley bulb induction
amniotomy
artificial rupture of membranes|=AROM
cervical ripening
pitocin augmentation
episiotomy|midline episiotomy
cervical cerclage|cerclage|cerclage placement
amniocentesis|amniotic fluid index test|fetal echocardiography
amnioinfusion
external cephalic version|external fetal monitoring
chorionic villus sampling
perineal laceration repair|repair of perineal laceration|repair of laceration obstetric
nonstress test|contraction stress test|non-stress test
fetal monitoring|stress test fetal|fetal scalp electrode placement
nuchal translucency
biophysical profile
cordocentesis
in vitro fertilization|=IVF
intrauterine insemination|artificial insemination
embryo transfer
ovulation induction
oocyte retrieval|egg retrieval
iud insertion|mirena iud|iud placement|iud removal|copper iud|mirena iud placement
intrauterine device|=IUD|intrauterine device insertion|intrauterine device placement|intrauterine device removal
mirena
nexplanon insertion|nexplanon|nexplanon removal
paragard
sacrocolpopexy|sacrospinous ligament fixation
bladder sling|midurethral sling|bladder suspension|transobturator sling|bladder neck suspension|pubovaginal sling|tot sling|bladder tack|urethral sling|retropubic sling
anterior colporrhaphy|posterior colporrhaphy|colporrhaphy|anterior repair|anterior and posterior colporrhaphy|=TVT|colpocleisis|colpopexy|anterior and posterior repair
pelvic floor repair
burch procedure
tension-free vaginal tape
posterior repair
perineorrhaphy|perineoplasty
rectocele repair
cystocele repair
uterosacral ligament suspension
enterocele repair
a&p repair
culdoplasty
prostatectomy|radical prostatectomy|robotic prostatectomy|simple prostatectomy|laser prostatectomy|robotic-assisted laparoscopic prostatectomy|radical retropubic prostatectomy|holmium laser enucleation of prostate|urolift|suprapubic prostatectomy|greenlight laser|=TUNA|=TUMT|retropubic prostatectomy|prostate surgery|da vinci prostatectomy|robotic radical prostatectomy
transurethral resection of prostate|turp|transurethral resection of the prostate
prostate brachytherapy|prostate seed implant
prostate biopsy|transrectal ultrasound-guided biopsy|transrectal prostate biopsy|prostate needle biopsy|prostatic biopsy|needle biopsy of prostate|=TRUS biopsy|transrectal ultrasound and biopsy
transrectal ultrasound
nephrectomy|partial nephrectomy|radical nephrectomy|laparoscopic nephrectomy|donor nephrectomy|nephroureterectomy|robotic partial nephrectomy|simple nephrectomy|hand-assisted laparoscopic nephrectomy
nephrostomy tube placement|percutaneous nephrostomy|nephrostomy|nephrostomy tube|percutaneous nephrostomy tube|pyelolithotomy|nephrostogram|nephrostomy placement|pcn placement|percutaneous nephrostomy tube placement
percutaneous nephrolithotomy|=PCNL|nephrolithotomy|percutaneous nephrostolithotomy
ureteral stent placement|ureteral stent|double-j stent|cystoscopy with stent|ureteral stenting|jj stent|ureteral stent removal|stent removal ureteral|double-j ureteral stent|ureteral stent insertion|ureteral stent exchange|cystoscopy with stent placement
ureteroscopy|ureterolithotomy|eswl|flexible ureteroscopy
lithotripsy|extracorporeal shock wave lithotripsy|laser lithotripsy|shock wave lithotripsy|holmium laser lithotripsy|litholapaxy|extracorporeal shockwave lithotripsy
stone extraction|stone basketing|stone manipulation|stone removal|basket extraction
cystolitholapaxy|cystolithotomy
cystoscopy|cystourethroscopy|flexible cystoscopy|cystometrogram|rigid cystoscopy|cystoscopic examination
voiding cystourethrogram|vcug
cystogram|cystography
retrograde pyelogram|retrograde urethrogram|retrograde pyelography|bilateral retrograde pyelograms
urodynamics|urodynamic study|urodynamic testing
hydrodistention
urethroscopy|urethrogram
uroflow|uroflowmetry
panendoscopy urologic
transurethral resection of bladder tumor|turbt|fulguration of bladder tumor|transurethral resection|bladder augmentation|bladder instillation|bladder fulguration|bladder surgery
bladder biopsy
bladder repair
cystectomy|radical cystectomy|partial cystectomy
ileal conduit
neobladder
cystoprostatectomy|radical cystoprostatectomy|augmentation cystoplasty|cystorrhaphy
fulguration
urinary diversion
mitrofanoff procedure
vesicostomy
suprapubic catheter placement|suprapubic tube|cystostomy|suprapubic catheter|suprapubic cystostomy|suprapubic tube placement|suprapubic catheterization|suprapubic aspiration
urethral dilation|urethroplasty|urethrotomy|urethral dilatation|direct vision internal urethrotomy|urethral bulking|internal urethrotomy|collagen injection urethral
hypospadias repair
meatotomy|meatoplasty
artificial urinary sphincter|artificial urinary sphincter placement
pyeloplasty
ureteral reimplantation|ureteroneocystostomy|ureterostomy|ureterolysis|ureteral reimplant
bladder neck incision
orchiectomy|orchiopexy|radical orchiectomy|orchidopexy|bilateral orchiectomy|inguinal orchiectomy|bilateral orchiopexy|orchidectomy
vasectomy|vasectomy reversal|bilateral vasectomy
circumcision|newborn circumcision|circumcision revision|neonatal circumcision
hydrocelectomy|hydrocele repair
varicocelectomy
penile prosthesis|inflatable penile prosthesis|penile implant|penile prosthesis placement|inflatable penile prosthesis placement|lysis of penile adhesions|plication penile
spermatocelectomy
vasovasostomy
penectomy
scrotal exploration|inguinal exploration|scrotal surgery
epididymectomy
chordee repair
testicular biopsy
total knee arthroplasty|=TKA|total knee replacement|=TKR|knee replacement|knee arthroplasty|unicompartmental knee arthroplasty|bilateral total knee replacement|bilateral total knee arthroplasty|partial knee replacement|knee replacement surgery|left total knee arthroplasty|right total knee arthroplasty|left total knee replacement|right total knee replacement|unicompartmental knee replacement|patellofemoral arthroplasty
total hip arthroplasty|=THA|total hip replacement|=THR|hip replacement|hip arthroplasty|hip hemiarthroplasty|hemiarthroplasty|hip resurfacing|bipolar hemiarthroplasty|left total hip arthroplasty|right total hip arthroplasty|left hip replacement|right hip replacement|left total hip replacement|right total hip replacement|hip replacement surgery|bipolar hip arthroplasty|anterior hip replacement
total shoulder arthroplasty|shoulder replacement|reverse total shoulder arthroplasty|shoulder arthroplasty|reverse shoulder arthroplasty|total shoulder replacement|shoulder hemiarthroplasty|humeral hemiarthroplasty
joint replacement|total joint replacement|total joint arthroplasty|total ankle replacement|revision knee replacement|revision hip replacement|joint replacement surgery
revision arthroplasty|revision total knee arthroplasty|revision total hip arthroplasty|arthroplasty|revision of hip arthroplasty|elbow arthroplasty|ankle arthroplasty|total ankle arthroplasty|total elbow arthroplasty|cmc arthroplasty
hardware removal|removal of hardware|hardware removal surgery|removal of orthopedic hardware|hardware exchange
hip revision
knee revision
revision surgery
polyethylene exchange
implant removal|removal of implant
explantation
screw removal
antibiotic spacer placement|antibiotic spacer
pin removal
removal of prosthesis
open reduction and internal fixation|orif|open reduction internal fixation|internal fixation|closed reduction and percutaneous pinning|closed reduction and casting|fracture reduction|reduction of fracture|fracture fixation|closed reduction percutaneous pinning|open reduction|k-wire fixation|reduction of dislocation|intramedullary fixation|screw fixation|cannulated screw fixation|joint reduction|manipulation and reduction|percutaneous fixation|plate fixation|percutaneous screw fixation|shoulder reduction|hip reduction|reduction and fixation
closed reduction
external fixation|external fixator placement|external fixator|external fixator removal
intramedullary nailing|intramedullary nail|im nailing|intramedullary rodding|flexible intramedullary nailing
percutaneous pinning|hip pinning|pinning
fracture repair|hip fracture repair|fracture surgery|closed treatment of fracture
im nail|cephalomedullary nail|im rodding|gamma nail|trochanteric nail
dynamic hip screw|crpp|compression hip screw
plating
rod placement
traction|skeletal traction|buck's traction
arthroscopy|knee arthroscopy|shoulder arthroscopy|hip arthroscopy|ankle arthroscopy|diagnostic arthroscopy|arthroscopic surgery|arthroscopic debridement|wrist arthroscopy|elbow arthroscopy|left knee arthroscopy|right knee arthroscopy|arthroscopic knee surgery|right shoulder arthroscopy|left shoulder arthroscopy|arthroscopic repair|arthroscopic synovectomy|arthroscopic chondroplasty
knee surgery
shoulder surgery
hip surgery
ankle surgery
foot surgery
hand surgery
elbow surgery
wrist surgery
orthopedic surgery
meniscectomy|meniscal repair|partial medial meniscectomy|arthroscopic meniscectomy|partial meniscectomy|partial lateral meniscectomy|medial meniscectomy|lateral meniscectomy|meniscus repair|arthroscopic partial medial meniscectomy|meniscus surgery|arthroscopic partial meniscectomy
acl reconstruction|acl repair|acl surgery
anterior cruciate ligament reconstruction|ligament repair|ligament reconstruction|ulnar collateral ligament reconstruction|lateral ligament reconstruction|collateral ligament repair|ankle ligament reconstruction
pcl reconstruction
tommy john surgery
mpfl reconstruction
brostrom procedure
mcl repair
rotator cuff repair|arthroscopic rotator cuff repair|rotator cuff surgery|rotator cuff debridement|open rotator cuff repair
subacromial decompression|arthroscopic subacromial decompression|shoulder decompression|subacromial bursectomy
acromioplasty|arthroscopic acromioplasty
labral repair|labral debridement
distal clavicle excision|distal clavicle resection
bankart repair
mumford procedure
slap repair
biceps tenodesis|biceps tenotomy
capsulorrhaphy|capsular release|capsular shift
manipulation under anesthesia|shoulder manipulation
coracoacromial ligament release
bursectomy
carpal tunnel release|cubital tunnel release|endoscopic carpal tunnel release|carpal tunnel surgery|bilateral carpal tunnel release|right carpal tunnel release|left carpal tunnel release|tarsal tunnel release
trigger finger release|trigger thumb release
ganglion cyst excision|ganglion excision|excision of ganglion cyst
de quervain release
fasciectomy|palmar fasciectomy
ulnar nerve transposition|ulnar nerve decompression|nerve decompression|ulnar nerve release|nerve repair|digital nerve repair|nerve graft
first dorsal compartment release
dupuytren's release
neurolysis|external neurolysis|neuroma excision
neurectomy
replantation
tendon repair|achilles tendon repair|tendon transfer|tendon release|tendon lengthening|flexor tendon repair|extensor tendon repair|quadriceps tendon repair|achilles tendon lengthening|biceps tendon repair|patellar tendon repair|tendon reconstruction|tendoachilles lengthening|tendon surgery
tenotomy|percutaneous tenotomy|adductor tenotomy
tenolysis
distal biceps repair
achilles repair
tenodesis
lateral release|lateral retinacular release
gastrocnemius recession
heel cord lengthening|hamstring lengthening
extensor hood repair
bunionectomy|austin bunionectomy|bunion surgery|keller bunionectomy|tailor's bunionectomy|mcbride bunionectomy
hammertoe correction|hammertoe repair|hallux valgus correction|correction of hammertoe
osteotomy|high tibial osteotomy|metatarsal osteotomy|pelvic osteotomy|hip osteotomy|chevron osteotomy|akin osteotomy|femoral osteotomy|derotational osteotomy|calcaneal osteotomy
arthrodesis|triple arthrodesis|ankle arthrodesis|resection arthroplasty|interphalangeal arthrodesis|arthroplasty of toe
joint fusion
ankle fusion
wrist fusion
plantar fasciotomy|endoscopic plantar fasciotomy
subtalar fusion
exostectomy
mtp fusion|first mtp fusion
epiphysiodesis
sesamoidectomy
ostectomy
lapidus procedure
matrixectomy|partial matrixectomy
cheilectomy
metatarsal head resection
condylectomy
nail avulsion|nail debridement|nail removal|partial nail avulsion
toenail removal|toenail debridement
debridement of nails
spinal fusion|posterior spinal fusion|=PLIF|=TLIF|spinal instrumentation|posterior spinal instrumentation|spinal fixation
lumbar fusion|posterior lumbar interbody fusion|transforaminal lumbar interbody fusion|anterior lumbar interbody fusion|=ALIF|lumbar interbody fusion|posterolateral lumbar fusion|lateral lumbar interbody fusion
anterior cervical discectomy and fusion|=ACDF|cervical fusion|posterior cervical fusion|anterior cervical fusion|anterior cervical discectomy|anterior fusion|posterior cervical decompression and fusion|anterior cervical plating
thoracic fusion
instrumented fusion|pedicle screw instrumentation|posterior instrumentation|segmental instrumentation
pedicle screw fixation
spine fusion|arthrodesis of spine
posterolateral fusion|posterior fusion|posterolateral arthrodesis
interbody fusion
sacroiliac joint fusion
l4-l5 fusion|l5-s1 fusion
bone graft|bone grafting|iliac crest bone graft|local bone graft
allograft
autograft
c5-c6 fusion
laminectomy|lumbar laminectomy|decompressive laminectomy|laminotomy|cervical laminectomy|laminoplasty|cervical laminoplasty|thoracic laminectomy
discectomy|lumbar discectomy|cervical discectomy
microdiscectomy|lumbar microdiscectomy|microdiskectomy
foraminotomy
spinal decompression|lumbar decompression|posterior decompression|cervical decompression|decompression surgery|decompression|spinal surgery|neural decompression
hemilaminectomy|lumbar hemilaminectomy
corpectomy|anterior cervical corpectomy|cervical corpectomy
facetectomy
diskectomy|lumbar diskectomy|anterior cervical diskectomy|anterior cervical diskectomy and fusion
spine surgery|lumbar spine surgery|cervical spine surgery
back surgery
neck surgery
disc replacement|cervical disc replacement
lumbar surgery
vertebrectomy
kyphoplasty|vertebroplasty|percutaneous vertebroplasty|vertebral augmentation|balloon kyphoplasty
craniotomy|craniectomy|decompressive craniectomy|cranioplasty|craniotomy for tumor|suboccipital craniectomy|frontal craniotomy|awake craniotomy|suboccipital craniotomy|pterional craniotomy|frontotemporal craniotomy|temporal craniotomy|parietal craniotomy|cranial vault reconstruction
burr hole|burr hole evacuation|burr hole drainage
hematoma evacuation|evacuation of subdural hematoma|subdural evacuation|evacuation of hematoma
tumor resection
brain surgery|stereotactic brain biopsy|brain biopsy
decompressive hemicraniectomy|hemicraniectomy|chiari decompression|posterior fossa decompression|microvascular decompression
neurosurgery
subdural drain placement
temporal lobectomy
microsurgical resection
stereotactic biopsy
duraplasty
hypophysectomy|transsphenoidal hypophysectomy
transsphenoidal resection|transsphenoidal surgery
ventriculoperitoneal shunt|vp shunt|vp shunt placement|shunt revision|ventriculoperitoneal shunt placement|endoscopic third ventriculostomy|shunt placement|vp shunt revision|ventriculoatrial shunt|shunt surgery|lumboperitoneal shunt
external ventricular drain|=EVD|ventriculostomy|external ventricular drainage|evd placement
lumbar drain|lumbar drain placement
intracranial pressure monitor placement|icp monitoring|intracranial pressure monitoring|icp monitor
aneurysm clipping|aneurysm coiling|cerebral aneurysm clipping|clipping of aneurysm
coil embolization|embolization|transarterial embolization|splenic artery embolization|arterial embolization|endovascular embolization|hepatic artery embolization|bronchial artery embolization|renal artery embolization|selective embolization|embolisation
endovascular coiling|coiling
angioembolization
deep brain stimulation|deep brain stimulator placement
vagus nerve stimulator|vagal nerve stimulator|nerve stimulator|sacral nerve stimulation|vagus nerve stimulation
spinal cord stimulator|=VNS|spinal cord stimulation|spinal cord stimulator placement|spinal cord stimulator trial
intrathecal pump|baclofen pump|intrathecal baclofen pump|intrathecal pump placement|baclofen pump placement|pain pump|pain pump placement
interstim|interstim placement
sacral neuromodulation|neurostimulator placement|neurostimulator
rhizotomy
cataract extraction|cataract surgery|cataract removal|cataract extraction with intraocular lens implantation|phacoemulsification of cataract
phacoemulsification|phacoemulsification with intraocular lens
intraocular lens implantation|posterior chamber intraocular lens|intraocular lens implant|lens implant
intravitreal injection
vitrectomy|pars plana vitrectomy
trabeculectomy|laser trabeculoplasty
corneal transplant|corneal transplantation
lasik
scleral buckle
retinal detachment repair|retinal laser|retinal surgery
laser photocoagulation|panretinal photocoagulation|photocoagulation|panretinal laser photocoagulation|photorefractive keratectomy
enucleation
strabismus surgery
ptosis repair
blepharoplasty|upper lid blepharoplasty|upper eyelid blepharoplasty
penetrating keratoplasty|keratoplasty|descemet stripping endothelial keratoplasty
eye surgery|laser eye surgery|evisceration of eye
yag capsulotomy|posterior capsulotomy
dacryocystorhinostomy
nasolacrimal duct probing
iridotomy|laser iridotomy|laser peripheral iridotomy
eyelid surgery
glaucoma surgery|glaucoma drainage device
tarsorrhaphy
brow lift
iridectomy
ectropion repair
laser surgery
browlift
tube shunt
ahmed valve
lensectomy
lateral tarsal strip
focal laser
cyclophotocoagulation
skin graft|split thickness skin graft|skin grafting|full thickness skin graft|skin flap|skin graft placement
flap reconstruction|free flap|muscle flap|advancement flap|flap closure|rotational flap|local flap|latissimus dorsi flap|rotation flap|fasciocutaneous flap|pectoralis flap|myocutaneous flap|flap coverage|gracilis flap|omental flap|radial forearm free flap|stsg
free tissue transfer|tissue expander
plastic surgery
cosmetic surgery
abdominoplasty
panniculectomy
liposuction
facelift
rhytidectomy
tummy tuck
suction-assisted lipectomy|lipectomy|suction lipectomy
face lift
dermabrasion
laser resurfacing
fat grafting
chemical peel
excision|cyst excision|excision of mass|excision of lesion|lesion excision|mass excision|excision of cyst|tumor excision|excision of tumor|re-excision|reexcision
excisional biopsy
wide local excision|wide excision|local excision
mohs surgery|mohs|mohs micrographic surgery
skin biopsy|excision of skin lesion|skin lesion removal
punch biopsy
shave biopsy|shave excision
lipoma excision|excision of lipoma|removal of lipoma
cyst removal|lesion removal|mass removal|tumor removal
mole removal
incisional biopsy
scar revision
pilonidal cystectomy
surgical excision|surgical resection|surgical removal|surgical debulking
surgical exploration
complete excision|complete resection
resection|partial resection
debulking|tumor debulking|debulking surgery
radical resection
enucleation of cyst
en bloc resection
gross total resection
cytoreductive surgery|cytoreduction
marsupialization
curettage|electrodesiccation and curettage
thyroglossal duct cyst excision
sistrunk procedure
branchial cleft cyst excision
ablation of lesion
keloid excision
thymectomy
transaxillary resection
rib resection|first rib resection
sympathectomy
incision and drainage|i&d|abscess incision and drainage|incision and drainage of abscess|i and d|abscess i&d
abscess drainage|percutaneous drainage|drainage of abscess|ct-guided drainage|drainage procedure|drainage catheter placement|percutaneous abscess drainage|catheter drainage|chest tube drainage|biliary drainage|drainage tube
irrigation and debridement|irrigation and drainage
drain placement|percutaneous drain placement|jp drains|drain removal|drain insertion
surgical drainage|surgical washout|surgical drain
washout|abdominal washout|joint washout
jackson-pratt drain
hemovac drain
blake drain
drainage of hematoma|hematoma drainage
wound exploration
penrose drain
ir drainage
transgluteal drain
drainage of fluid collection
pigtail drain
debridement|wound debridement|surgical debridement|excisional debridement|sharp debridement|debridement of wound|bone debridement|debridement and irrigation|sacral debridement|ulcer debridement|chemical debridement|bedside debridement
wound vac|wound vac placement|negative pressure wound therapy|vac dressing|vacuum-assisted closure|wound vac change|wound vacuum|vac placement|vac change
wound closure|delayed primary closure|wound repair|primary closure|layered closure|complex closure|secondary closure|fascial closure|abdominal closure|dermabond closure
laceration repair|repair of laceration|repair of complex laceration
suture repair|sutures placed|suture removal|suturing|sutured|sutures removed|removal of sutures
staple removal|staples removed|removal of staples
primary repair
complex repair
layered repair
simple repair
wound care|wound dressing|wound packing|local wound care|packing of wound|wound irrigation
dressing change
wet-to-dry dressings|wet-to-dry dressing changes
compression dressing
unna boot
daily dressing changes
pressure dressing
total contact cast
fasciotomy|four compartment fasciotomy|escharotomy|fasciotomy closure
foreign body removal|removal of foreign body|retrieval of foreign body
cast application|splint application|cast removal|short arm cast|long arm cast|cast|short leg cast|spica cast|thumb spica cast|cast change|long leg cast|short leg walking cast|hip spica cast
casting
splinting|splint|thumb spica splint|sugar tong splint|ulnar gutter splint|posterior splint|volar splint|removable splint|wrist splint
walking boot|cam boot
sling and swathe|arm sling
thumb spica
bledsoe brace
brace|knee brace|back brace|ankle brace|lumbar brace|hinged knee brace
tlso brace|tlso|lso brace
knee immobilizer|immobilization
cervical collar|c-collar|soft cervical collar|aspen collar
halo vest|halo traction
spinal orthosis
joint injection|facet joint injection|sacroiliac joint injection
steroid injection|epidural steroid injection|=ESI|lumbar epidural steroid injection|cervical epidural steroid injection|transforaminal epidural steroid injection|caudal epidural steroid injection|injection of steroid|interlaminar epidural steroid injection|subacromial steroid injection
cortisone injection|corticosteroid injection|cortisone shot
knee injection
trigger point injection
nerve block|medial branch block|selective nerve root block|intercostal nerve block|occipital nerve block|stellate ganglion block|celiac plexus block|femoral nerve block|interscalene block|nerve root block|lumbar sympathetic block|sympathetic block|digital block|peripheral nerve block|greater occipital nerve block|paravertebral block|tap block|sciatic nerve block|facet block|scalene block
radiofrequency neurotomy|radiofrequency denervation
intra-articular injection
botox injection
shoulder injection
facet injections|lumbar facet injections
epidural|epidurals
epidural injection|epidural injections
epidural blood patch|blood patch
viscosupplementation
bursa injection
subacromial injection
hip injection
transforaminal injection
celiac plexus neurolysis
sacroiliac injection
discography|discogram
prolotherapy
synvisc injection
therapeutic injection
botulinum toxin injection
arthrocentesis|joint aspiration|knee aspiration|aspiration of knee|joint tap|hip aspiration|aspiration of joint|bursa aspiration
dialysis access placement|tunneled dialysis catheter placement
robotic surgery|robotic-assisted laparoscopic surgery|da vinci surgery
anesthesia|regional anesthesia
general endotracheal anesthesia|=GETA|general endotracheal
general anesthesia|general anesthetic
spinal anesthesia|spinal anesthetic
epidural anesthesia
local anesthesia|local anesthetic infiltration|topical anesthesia
monitored anesthesia care|mac anesthesia|monitored anesthesia
conscious sedation|procedural sedation|moderate sedation|iv sedation
deep sedation
epidural catheter|epidural analgesia|epidural placement|labor epidural|combined spinal-epidural
regional block|bier block|caudal block|retrobulbar block|paracervical block|spinal block|axillary block
patient-controlled analgesia|=PCA
laryngeal mask airway|=LMA
rapid sequence induction
pca pump
repair|surgical fixation
anastomosis|surgical anastomosis
exenteration|pelvic exenteration|orbital exenteration
harvesting of graft|graft harvest
electrode implantation
endovascular treatment|endovascular procedure
pedicle screws
mesh repair|mesh placement
`;

/** Problems of heart and vessels, written for Attending. Format: see lexicon.ts. */
export const PROBLEMS_CARDIOVASCULAR = `
heart failure|congestive heart failure|cardiac failure|chf|=HF|=ADHF|decompensated heart failure|acute decompensated heart failure|chronic heart failure|acute heart failure|acute on chronic heart failure|heart failure exacerbation|chf exacerbation|congestive cardiac failure|left ventricular failure|left heart failure|left-sided heart failure|biventricular failure|biventricular heart failure|pump failure|hf exacerbation|cardiac decompensation
systolic heart failure|hfref|heart failure with reduced ejection fraction|chronic systolic heart failure|acute systolic heart failure|acute on chronic systolic heart failure|acute on chronic systolic congestive heart failure|systolic congestive heart failure|systolic chf|heart failure with mildly reduced ejection fraction|hfmref|chronic systolic congestive heart failure
diastolic heart failure|hfpef|heart failure with preserved ejection fraction|chronic diastolic heart failure|acute diastolic heart failure|acute on chronic diastolic heart failure|acute on chronic diastolic congestive heart failure|diastolic congestive heart failure|diastolic chf|chronic diastolic congestive heart failure
combined systolic and diastolic heart failure|chronic combined systolic and diastolic heart failure|acute on chronic combined systolic and diastolic heart failure
right heart failure|right-sided heart failure|right ventricular failure|rv failure|cor pulmonale|right ventricular heart failure
left ventricular dysfunction|lv dysfunction|systolic dysfunction|left ventricular systolic dysfunction|lv systolic dysfunction|reduced ejection fraction|depressed ejection fraction|decreased ejection fraction|low ejection fraction|reduced lv function
diastolic dysfunction|left ventricular diastolic dysfunction|lv diastolic dysfunction|impaired relaxation
right ventricular dysfunction|rv dysfunction|rv systolic dysfunction|right ventricular strain|rv strain|right heart strain
cardiomyopathy|cardiac myopathy
ischemic cardiomyopathy|=ICM
nonischemic cardiomyopathy|=NICM|non-ischemic cardiomyopathy
dilated cardiomyopathy|=DCM|idiopathic dilated cardiomyopathy
hypertrophic cardiomyopathy|=HCM|=HOCM|hypertrophic obstructive cardiomyopathy|idiopathic hypertrophic subaortic stenosis|=IHSS
restrictive cardiomyopathy
takotsubo cardiomyopathy|stress cardiomyopathy|stress-induced cardiomyopathy|broken heart syndrome|takotsubo syndrome|apical ballooning
tachycardia-induced cardiomyopathy|tachycardia-mediated cardiomyopathy
alcoholic cardiomyopathy
peripartum cardiomyopathy|postpartum cardiomyopathy
cardiac amyloidosis|amyloid cardiomyopathy
cardiac sarcoidosis
myocarditis|viral myocarditis
endocarditis|infective endocarditis|bacterial endocarditis|subacute bacterial endocarditis|=SBE|prosthetic valve endocarditis|aortic valve endocarditis|mitral valve endocarditis|tricuspid valve endocarditis
valvular vegetation|valve vegetation|vegetation
pericarditis|acute pericarditis|viral pericarditis
constrictive pericarditis
pericardial effusion
cardiac tamponade|pericardial tamponade|tamponade
coronary artery disease|cad|coronary atherosclerosis|coronary heart disease|=CHD|ischemic heart disease|=IHD|coronary disease|atherosclerotic heart disease|=ASHD|=ASCAD|coronary arteriosclerosis|multivessel coronary artery disease|three-vessel coronary artery disease|three vessel disease|triple vessel disease|two-vessel disease|single vessel disease|=3VD|=2VD|left main disease|left main coronary artery disease|atherosclerotic coronary artery disease|atherosclerotic coronary vascular disease|coronary artery atherosclerosis|coronary artery stenosis|coronary stenosis|premature coronary artery disease
atherosclerotic cardiovascular disease|=ASCVD|cardiovascular disease|=CVD
in-stent restenosis|stent restenosis|=ISR|stent thrombosis|in-stent thrombosis
coronary artery aneurysm
coronary vasospasm|coronary artery spasm|prinzmetal angina|variant angina|vasospastic angina|coronary spasm
spontaneous coronary artery dissection|=SCAD|coronary artery dissection|coronary dissection
acute coronary syndrome|=ACS
myocardial infarction|=MI|=AMI|heart attack|acute myocardial infarction|acute mi|old myocardial infarction|prior myocardial infarction|inferior myocardial infarction|anterior myocardial infarction|lateral myocardial infarction|inferior wall myocardial infarction|anterior wall myocardial infarction|anteroseptal myocardial infarction|inferior mi|anterior mi|silent myocardial infarction|type 2 myocardial infarction|type 2 mi|type ii mi|inferior infarct|anterior infarct|anteroseptal infarct|myocardial infarct|myocardial necrosis|non-q-wave myocardial infarction
st elevation myocardial infarction|stemi|st-segment elevation myocardial infarction|inferior stemi|anterior stemi|lateral stemi|posterior stemi|inferolateral stemi
non-st elevation myocardial infarction|nstemi|non-st-segment elevation myocardial infarction|non st elevation mi|non-st segment elevation mi|type 2 nstemi|type ii nstemi|=NSTE-ACS
demand ischemia|demand-related ischemia|supply-demand mismatch|type 2 myocardial injury|myocardial injury|acute myocardial injury
myocardial ischemia|cardiac ischemia|ischemic changes|reversible ischemia|inducible ischemia|reversible defect|fixed defect|perfusion defect|coronary ischemia|subendocardial ischemia
angina|angina pectoris|stable angina|exertional angina|chronic stable angina|anginal symptoms|anginal chest pain|anginal equivalent
unstable angina|=USA|crescendo angina|accelerating angina
ventricular aneurysm|left ventricular aneurysm|lv aneurysm|apical aneurysm
left ventricular thrombus|lv thrombus|apical thrombus|mural thrombus|intracardiac thrombus|left atrial appendage thrombus|left atrial thrombus
dressler syndrome|postcardiotomy syndrome|post-pericardiotomy syndrome
papillary muscle rupture
ventricular septal rupture
wall motion abnormality|regional wall motion abnormality|hypokinesis|akinesis|dyskinesis|global hypokinesis|anterior hypokinesis|apical hypokinesis|inferior hypokinesis|septal hypokinesis|apical akinesis|wall motion defect
hypertension|htn|high blood pressure|elevated blood pressure|essential hypertension|primary hypertension|arterial hypertension|systemic hypertension|uncontrolled hypertension|benign hypertension|systolic hypertension|isolated systolic hypertension|=HBP|benign essential hypertension|poorly controlled hypertension|resistant hypertension|refractory hypertension|malignant hypertension|accelerated hypertension|elevated bp|high bp|labile hypertension|hypertensive
white coat hypertension
secondary hypertension|renovascular hypertension
hypertensive heart disease|hypertensive cardiomyopathy|hypertensive cardiovascular disease|hypertensive heart disease with heart failure
hypertensive chronic kidney disease|hypertensive kidney disease|hypertensive nephropathy|hypertensive nephrosclerosis|nephrosclerosis|hypertensive renal disease
hypertensive heart and chronic kidney disease
hypertensive urgency
hypertensive emergency|hypertensive crisis
hypotension|low blood pressure|hypotensive|low bp|relative hypotension|drug-induced hypotension|intradialytic hypotension|arterial hypotension
orthostatic hypotension|orthostasis|postural hypotension|orthostatic|orthostatic symptoms
shock|circulatory shock|undifferentiated shock|distributive shock|circulatory collapse
cardiogenic shock
hypovolemic shock|hemorrhagic shock
obstructive shock
neurogenic shock
anaphylactic shock
hemodynamic instability|hemodynamically unstable
atrial fibrillation|afib|a-fib|=AF|auricular fibrillation|atrial fib|atrial fibrillation with rapid ventricular response|afib with rvr|af with rvr|a-fib with rvr|atrial fibrillation with rvr|rapid atrial fibrillation|new onset atrial fibrillation|lone atrial fibrillation|valvular atrial fibrillation|nonvalvular atrial fibrillation|postoperative atrial fibrillation|rapid afib
paroxysmal atrial fibrillation|=PAF|pafib|paroxysmal afib|paroxysmal af
persistent atrial fibrillation|longstanding persistent atrial fibrillation|persistent afib
permanent atrial fibrillation|chronic atrial fibrillation|chronic afib|permanent afib
atrial flutter|aflutter|a-flutter|=AFL|typical atrial flutter|atypical atrial flutter
rapid ventricular response|=RVR|rapid ventricular rate
atrial tachycardia|multifocal atrial tachycardia|paroxysmal atrial tachycardia|ectopic atrial tachycardia
supraventricular tachycardia|svt|=PSVT|paroxysmal supraventricular tachycardia|=AVNRT|=AVRT|av nodal reentrant tachycardia|atrioventricular nodal reentrant tachycardia|reentrant tachycardia
ventricular tachycardia|=VT|vtach|v-tach|nonsustained ventricular tachycardia|nsvt|sustained ventricular tachycardia|polymorphic ventricular tachycardia|monomorphic ventricular tachycardia|nonsustained vt|vt storm|wide complex tachycardia|ventricular arrhythmia|ventricular dysrhythmia
torsades de pointes|torsades
ventricular fibrillation|vfib|v-fib|=VF
cardiac arrest|cardiopulmonary arrest|asystole|asystolic arrest|pea arrest|pulseless electrical activity|vf arrest|vfib arrest|out-of-hospital cardiac arrest|in-hospital cardiac arrest|=OHCA|sudden cardiac death|sudden cardiac arrest|=PEA|v-fib arrest|cardiac standstill
bradycardia|symptomatic bradycardia|bradyarrhythmia|bradycardic|junctional bradycardia|slow heart rate|sinus arrest
sinus bradycardia
tachycardia|tachyarrhythmia|tachycardic|rapid heart rate|rapid heartbeat|fast heart rate|elevated heart rate|heart racing|racing heart|increased heart rate
sinus tachycardia|sinus tach
inappropriate sinus tachycardia
postural orthostatic tachycardia syndrome|postural tachycardia syndrome
tachy-brady syndrome|tachycardia-bradycardia syndrome
sick sinus syndrome|=SSS|sinus node dysfunction|sinoatrial node dysfunction
sinus pause|pauses on telemetry
arrhythmia|cardiac arrhythmia|dysrhythmia|cardiac dysrhythmia|irregular heart rhythm|irregular heartbeat|irregular rhythm|irregularly irregular|irregularly irregular rhythm|rhythm disturbance
junctional rhythm|junctional escape rhythm|accelerated junctional rhythm|idioventricular rhythm|accelerated idioventricular rhythm|junctional tachycardia
premature ventricular contractions|pvcs|premature ventricular complex|premature ventricular beats|ventricular ectopy|ventricular bigeminy|ventricular premature beats|ventricular premature contraction|bigeminy|trigeminy|ventricular couplets
premature atrial contractions|pacs|premature atrial complex|atrial premature beats|atrial ectopy
heart block|av block|atrioventricular block|conduction abnormality|conduction disturbance|conduction delay|conduction disease|intraventricular conduction delay|=IVCD|=AVB
first degree heart block|first degree av block|first-degree atrioventricular block|1st degree av block|1st degree heart block|=1st degree AVB
second degree heart block|second degree av block|mobitz type i|mobitz type ii|mobitz i|mobitz ii|wenckebach|second-degree atrioventricular block|2nd degree av block|2:1 av block
complete heart block|third degree heart block|third degree av block|complete atrioventricular block|=CHB|3rd degree heart block|complete av block
left bundle branch block|=LBBB|incomplete left bundle branch block
right bundle branch block|=RBBB|incomplete right bundle branch block|=iRBBB
bundle branch block|=BBB
bifascicular block|trifascicular block|=LAHB|left posterior fascicular block|fascicular block
left anterior fascicular block|=LAFB|left anterior hemiblock
left axis deviation|right axis deviation|axis deviation
wolff-parkinson-white syndrome|wolff parkinson white|=WPW|preexcitation syndrome|ventricular preexcitation|pre-excitation
long qt syndrome|=LQTS|prolonged qt|qt prolongation|qtc prolongation|prolonged qtc|prolonged qt interval|long qt
brugada syndrome|brugada pattern
st elevation|st segment elevation
st depression|st segment depression
abnormal electrocardiogram|electrocardiogram abnormality|abnormal ekg|abnormal ecg|ekg changes|ecg changes
t wave abnormality|t wave changes|t wave inversion|=TWIs|twi|t wave flattening|peaked t waves
q waves|pathologic q waves
poor r wave progression
nonspecific st-t changes|st-t changes|st-t wave changes|nonspecific st changes|nonspecific st-t wave changes|nonspecific st and t wave changes|st changes
aortic stenosis|severe aortic stenosis|aortic valve stenosis|critical aortic stenosis|=#AS|low-flow low-gradient aortic stenosis|calcific aortic stenosis
aortic regurgitation|aortic insufficiency|=AI|aortic valve regurgitation|=AR|aortic valve insufficiency
aortic valve sclerosis|aortic sclerosis|aortic valve calcification|thickened aortic valve|calcified aortic valve
bicuspid aortic valve|=BAV
aortic valve disease|aortic valve disorder
mitral regurgitation|mitral insufficiency|=MR|mitral valve regurgitation|mitral valve insufficiency|functional mitral regurgitation
mitral stenosis|mitral valve stenosis|rheumatic mitral stenosis
mitral valve prolapse|=MVP|mitral prolapse
mitral annular calcification|mitral valve disease|mitral valve disorder
tricuspid regurgitation|tricuspid insufficiency|=TR|tricuspid valve regurgitation
tricuspid stenosis
pulmonic regurgitation|pulmonic insufficiency|pulmonary regurgitation|pulmonary insufficiency|pulmonary valve regurgitation
pulmonic stenosis|pulmonary stenosis|pulmonary valve stenosis
valvular heart disease|=VHD|heart valve disease|valvular disease
rheumatic heart disease|=RHD|rheumatic valve disease
rheumatic fever|acute rheumatic fever
paravalvular leak|perivalvular leak|prosthetic valve thrombosis|prosthetic valve dysfunction
patent foramen ovale|=PFO
atrial septal defect|=ASD|ostium secundum defect
ventricular septal defect|=VSD
patent ductus arteriosus|=PDA
tetralogy of fallot|=TOF
transposition of the great arteries|transposition of great vessels
coarctation of the aorta|aortic coarctation|coarctation
hypoplastic left heart syndrome
ebstein anomaly
truncus arteriosus
total anomalous pulmonary venous return
congenital heart disease|congenital heart defect|single ventricle|atrioventricular canal defect|endocardial cushion defect|atrioventricular septal defect
interatrial shunt|right to left shunt|left to right shunt|atrial septal aneurysm
left ventricular hypertrophy|lvh|ventricular hypertrophy|concentric hypertrophy|concentric left ventricular hypertrophy|concentric lvh|right ventricular hypertrophy|=RVH|septal hypertrophy
left atrial enlargement|=LAE|left atrial dilation|dilated left atrium|enlarged left atrium|biatrial enlargement|right atrial enlargement|atrial enlargement|dilated right ventricle|dilated left ventricle|ventricular dilation|left ventricular dilatation|right ventricular enlargement
cardiomegaly|enlarged heart|cardiac enlargement|enlarged cardiac silhouette|cardiac silhouette enlargement
murmur|heart murmur|cardiac murmur|systolic murmur|diastolic murmur|systolic ejection murmur|holosystolic murmur|ejection murmur|=SEM|pansystolic murmur|crescendo-decrescendo murmur|murmur of aortic stenosis
gallop|s3 gallop|s4 gallop|=S3|=S4
rub|pericardial rub|friction rub|pericardial friction rub
displaced point of maximal impulse|displaced pmi|heave|right ventricular heave|parasternal heave
thrill
muffled heart sounds|distant heart sounds
jugular venous distension|jvd|jugular venous distention|jugular vein distention|distended neck veins|neck vein distention|elevated jugular venous pressure|elevated jvp|elevated jugular venous pulse|jvp elevated|jugular distention|elevated neck veins
hepatojugular reflux|=HJR
pulsus paradoxus
aortic aneurysm|aneurysm of the aorta|dilated aorta|aortic dilatation|aortic dilation|aortic ectasia|aortic root dilation|dilated aortic root|dilated ascending aorta|ectatic aorta
abdominal aortic aneurysm|=AAA|triple a|infrarenal abdominal aortic aneurysm|infrarenal aortic aneurysm|ruptured abdominal aortic aneurysm
thoracic aortic aneurysm|=TAA|ascending aortic aneurysm|thoracoabdominal aortic aneurysm|descending thoracic aortic aneurysm|aortic root aneurysm
aortic dissection|dissection of aorta|type a aortic dissection|type b aortic dissection|thoracic aortic dissection|type a dissection|type b dissection|intramural hematoma of the aorta
aortic atherosclerosis|atherosclerosis of aorta|aortic calcification|aortic plaque|calcified aorta|tortuous aorta|unfolded aorta|atherosclerotic aorta
aortitis|takayasu arteritis
atherosclerosis|arteriosclerosis|atherosclerotic disease|atherosclerotic vascular disease|atheroma|atheromatous disease|atherosclerotic plaque|hardening of the arteries|vascular calcification|atherosclerotic calcification|vascular disease|arterial calcification
peripheral arterial disease|peripheral artery disease|peripheral vascular disease|=PVD|=PAD|lower extremity arterial disease|arterial insufficiency|atherosclerosis of native arteries of extremities|=PAOD|peripheral arterial occlusive disease|vascular insufficiency|peripheral vascular insufficiency
claudication|intermittent claudication
critical limb ischemia|limb ischemia|acute limb ischemia|ischemic limb|=CLI|=CLTI|limb-threatening ischemia|ischemic leg|ischemic foot|rest pain|ischemic rest pain
arterial thrombosis|arterial occlusion|arterial embolism|femoral artery occlusion|arterial thromboembolism|arterial stenosis|femoral artery stenosis|iliac artery stenosis|femoral artery aneurysm
popliteal artery aneurysm
iliac artery aneurysm
carotid stenosis|carotid artery stenosis|carotid artery disease|carotid disease|carotid atherosclerosis|carotid occlusion|carotid artery occlusion|carotid plaque|internal carotid artery stenosis|carotid artery occlusive disease
carotid artery dissection|carotid dissection
vertebral artery dissection|vertebral artery stenosis|vertebrobasilar insufficiency
subclavian steal syndrome|subclavian stenosis|subclavian artery stenosis
renal artery stenosis|=RAS|renal artery atherosclerosis
mesenteric ischemia|bowel ischemia|ischemic bowel|acute mesenteric ischemia|chronic mesenteric ischemia|intestinal ischemia|superior mesenteric artery stenosis|mesenteric artery stenosis
pseudoaneurysm|femoral pseudoaneurysm|false aneurysm
arteriovenous fistula|av fistula|=AVF
arteriovenous malformation|avm
aneurysm
vasculitis|arteritis|systemic vasculitis
giant cell arteritis|temporal arteritis|=GCA
polyarteritis nodosa
granulomatosis with polyangiitis|wegener granulomatosis|wegener's|eosinophilic granulomatosis with polyangiitis
microscopic polyangiitis|anca vasculitis|anca-associated vasculitis
kawasaki disease
buerger disease|thromboangiitis obliterans
raynaud phenomenon|raynaud's|raynaud disease|raynaud syndrome
fibromuscular dysplasia
thoracic outlet syndrome
deep vein thrombosis|dvt|deep venous thrombosis|lower extremity dvt|femoral vein thrombosis|popliteal vein thrombosis|upper extremity dvt|venous thrombosis|iliofemoral thrombosis|axillary vein thrombosis|subclavian vein thrombosis|deep vein thrombus|deep venous thrombus|=LE DVT|venous thrombus
venous thromboembolism|=VTE|thromboembolic disease|thromboembolism|thromboembolic events
thrombosis|thrombus|blood clot|clot|intraluminal thrombus
embolism|embolus|systemic embolism|cholesterol emboli|atheroemboli|paradoxical embolism|septic emboli|fat embolism|fat embolism syndrome|air embolism|septic emboli to lungs|embolic disease
portal vein thrombosis|=PVT|portal venous thrombosis
superficial thrombophlebitis|thrombophlebitis|phlebitis|superficial venous thrombosis|superficial vein thrombosis|septic thrombophlebitis
internal jugular vein thrombosis|jugular vein thrombosis
superior vena cava syndrome|svc syndrome
may-thurner syndrome
postthrombotic syndrome|post-thrombotic syndrome|postphlebitic syndrome
venous insufficiency|chronic venous insufficiency|venous stasis|chronic venous stasis|venous stasis disease|=CVI|venous reflux|venous hypertension|chronic venous stasis changes|venous stasis changes
varicose veins|varicosities|leg varices
spider veins|telangiectasia|spider telangiectasia
lymphedema
pulmonary hypertension|=PH|=PHTN|=PAH|pulmonary arterial hypertension|primary pulmonary hypertension|pulmonary artery hypertension|pulm htn|secondary pulmonary hypertension|elevated pulmonary artery pressure
chronic thromboembolic pulmonary hypertension|=CTEPH
volume overload|fluid overload|hypervolemia|hypervolemic|volume overloaded|fluid volume overload|circulatory overload
fluid retention
palpitations|heart palpitations|fluttering in chest|skipped beats
syncope|syncopal episode|fainting|passed out|syncope and collapse|fainted|loss of consciousness|=LOC|syncopal event|transient loss of consciousness|passing out|blackout|fainting spell
vasovagal syncope|vasovagal episode|vasovagal reaction|vasovagal|neurocardiogenic syncope|cardiac syncope|situational syncope
presyncope|near syncope|pre-syncopal episode|near-syncopal episode|near fainting
bruit|carotid bruit|abdominal bruit|femoral bruit
decreased peripheral pulses|diminished pulses|absent pulses|weak pulses|decreased pulses|nonpalpable pulses|non-palpable pulses|delayed capillary refill|absent pedal pulses|diminished pedal pulses|poor capillary refill|pulselessness|poor perfusion|hypoperfusion|malperfusion
cardiotoxicity|cardiac toxicity
cardiac contusion|myocardial contusion
atrial myxoma|cardiac mass|cardiac tumor|intracardiac mass
hyperdynamic circulation|high output heart failure
heart disease|cardiac disease|heart problems|heart trouble|heart condition|cardiac problems
pacemaker malfunction|icd shock|defibrillator discharge|inappropriate shocks|pacemaker pocket infection|lead malfunction|pacemaker lead fracture|device infection
presence of cardiac pacemaker|pacemaker dependent
vascular access complication|line infection|catheter-associated thrombosis
cerebrovascular disease|cerebral atherosclerosis|cerebrovascular insufficiency
hemorrhoids|internal hemorrhoids|external hemorrhoids|thrombosed hemorrhoid|bleeding hemorrhoids|prolapsed hemorrhoids
stasis ulcer|venous stasis ulcer|venous ulcer
arterial ulcer|ischemic ulcer
chronotropic incompetence
coronary calcification|coronary artery calcification|elevated coronary calcium score
pericardial cyst
left ventricular outflow tract obstruction|lvot obstruction|systolic anterior motion
postoperative hypotension
air leak|low cardiac output|low output state|low output heart failure
pneumopericardium
hemopericardium
cardiac involvement
cardiac conduction defect|conduction defect
valvular defect|valvular abnormality
vasospasm|arterial spasm
vascular malformation
arteriovenous shunt|arteriovenous shunting
arterial dissection
collateral circulation
irregular pulse
coronary artery anomaly
`;

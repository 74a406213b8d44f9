/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const CIRCULATORY_CODES = `
I05.0|Rheumatic mitral stenosis|mitral stenosis; rheumatic mitral stenosis
I05.9|Rheumatic mitral valve disease, unspecified|rheumatic mitral valve disease
I07.1|Rheumatic tricuspid insufficiency|tricuspid regurgitation; tricuspid insufficiency; tricuspid valve regurgitation; tricuspid valve insufficiency
I08.0|Rheumatic disorders of both mitral and aortic valves|combined mitral and aortic valve disease
I08.1|Rheumatic disorders of both mitral and tricuspid valves|combined mitral and tricuspid valve disease
I08.3|Combined rheumatic disorders of mitral, aortic and tricuspid valves|
I09.9|Rheumatic heart disease, unspecified|rheumatic heart disease
I10|Essential (primary) hypertension|hypertension; htn; high blood pressure; essential hypertension; arterial hypertension; benign hypertension; systemic hypertension; hypertensive; benign essential hypertension; HBP; primary hypertension; uncontrolled hypertension; hypertensive disease; htn uncontrolled; labile hypertension; systolic hypertension; poorly controlled hypertension; aht
I11.0|Hypertensive heart disease with heart failure|hypertensive heart disease with heart failure; hypertensive heart failure; hypertensive chf
I11.9|Hypertensive heart disease without heart failure|hypertensive heart disease; hypertensive cardiomyopathy; hypertensive cardiovascular disease; hypertensive heart disease without heart failure
I12.0|Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease|hypertensive esrd; hypertensive ckd stage 5; hypertensive chronic kidney disease stage 5; hypertensive chronic kidney disease with stage 5
I12.9|Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease|hypertensive nephropathy; hypertensive ckd; hypertensive chronic kidney disease; hypertensive nephrosclerosis; nephrosclerosis; hypertensive renal disease; hypertensive kidney disease
I13.0|Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease|hypertensive heart and ckd with heart failure; hypertensive heart and chronic kidney disease with heart failure; hypertensive heart and renal disease with heart failure
I13.10|Hypertensive heart and chronic kidney disease without heart failure, with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease|hypertensive heart and renal disease; hypertensive heart and chronic kidney disease; hypertensive heart and kidney disease
I13.2|Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease|
I15.0|Renovascular hypertension|renovascular hypertension
I15.9|Secondary hypertension, unspecified|secondary hypertension
I16.0|Hypertensive urgency|hypertensive urgency
I16.1|Hypertensive emergency|hypertensive emergency; malignant hypertension
I16.9|Hypertensive crisis, unspecified|hypertensive crisis
I1A.0|Resistant hypertension|resistant hypertension; refractory hypertension
I20.0|Unstable angina|unstable angina; acs unstable angina; usa angina; crescendo angina
I20.1|Angina pectoris with documented spasm|prinzmetal angina; vasospastic angina; variant angina; coronary vasospasm
I20.89|Other forms of angina pectoris|stable angina; angina of effort; exertional angina; chronic stable angina; angina on exertion
I20.9|Angina pectoris, unspecified|angina; angina pectoris; anginal pain; anginal chest pain
I21.01|ST elevation (STEMI) myocardial infarction involving left main coronary artery|
I21.02|ST elevation (STEMI) myocardial infarction involving left anterior descending coronary artery|stemi involving left anterior descending coronary artery; lad stemi; stemi of lad
I21.09|ST elevation (STEMI) myocardial infarction involving other coronary artery of anterior wall|anterior stemi; anterior st elevation myocardial infarction; anterior wall mi; anterior mi; anterior wall myocardial infarction; anterior wall stemi; anterolateral stemi; anteroseptal mi; acute anterior myocardial infarction
I21.11|ST elevation (STEMI) myocardial infarction involving right coronary artery|rca stemi; stemi involving right coronary artery
I21.19|ST elevation (STEMI) myocardial infarction involving other coronary artery of inferior wall|inferior stemi; inferior wall mi; inferior mi; inferior st elevation myocardial infarction; inferior wall myocardial infarction; inferior wall stemi; acute inferior myocardial infarction
I21.21|ST elevation (STEMI) myocardial infarction involving left circumflex coronary artery|
I21.29|ST elevation (STEMI) myocardial infarction involving other sites|lateral stemi; posterior stemi; posterior mi; lateral wall mi; lateral mi
I21.3|ST elevation (STEMI) myocardial infarction of unspecified site|stemi; st elevation myocardial infarction; st elevation mi; st segment elevation myocardial infarction; acute stemi; st segment elevation mi; q wave myocardial infarction acute
I21.4|Non-ST elevation (NSTEMI) myocardial infarction|nstemi; non st elevation myocardial infarction; non st elevation mi; non stemi; non st segment elevation myocardial infarction; non q wave mi; acute nstemi; type 1 nstemi; subendocardial myocardial infarction; type i nstemi
I21.9|Acute myocardial infarction, unspecified|acute myocardial infarction; myocardial infarction; ami; acute mi; heart attack; MI; acute heart attack
I21.A1|Myocardial infarction type 2|type 2 mi; type 2 myocardial infarction; demand ischemia with mi; type ii mi; type 2 nstemi; type ii nstemi; type ii myocardial infarction; type 2 mi due to demand ischemia
I24.0|Acute coronary thrombosis not resulting in myocardial infarction|acute coronary thrombosis
I24.81|Acute coronary microvascular dysfunction|
I24.89|Other forms of acute ischemic heart disease|demand ischemia; supply demand mismatch
I24.9|Acute ischemic heart disease, unspecified|acute coronary syndrome; ACS; acute ischemic heart disease
I25.10|Atherosclerotic heart disease of native coronary artery without angina pectoris|cad; coronary artery disease; ashd; coronary heart disease; atherosclerotic heart disease; coronary atherosclerosis; arteriosclerotic heart disease; coronary disease; CHD coronary; multivessel coronary artery disease; three vessel coronary artery disease; triple vessel coronary artery disease; multivessel cad; 3 vessel cad; single vessel cad; nonobstructive cad; nonobstructive coronary artery disease; arteriosclerotic coronary disease; ascad; coronary arteriosclerosis; severe cad; severe coronary artery disease
I25.110|Atherosclerotic heart disease of native coronary artery with unstable angina pectoris|cad with unstable angina; coronary artery disease with unstable angina
I25.118|Atherosclerotic heart disease of native coronary artery with other forms of angina pectoris|
I25.119|Atherosclerotic heart disease of native coronary artery with unspecified angina pectoris|cad with angina; coronary artery disease with angina; coronary artery disease with angina pectoris; cad with angina pectoris
I25.2|Old myocardial infarction|old mi; old myocardial infarction; history of mi; history of myocardial infarction; prior mi; prior myocardial infarction; previous mi; previous myocardial infarction; remote mi; hx of mi; h o mi; status post mi; s p mi; history of stemi; history of nstemi; prior nstemi; prior stemi; history of heart attack; healed myocardial infarction; status post myocardial infarction; remote myocardial infarction; past myocardial infarction; prior heart attack; past mi; prior inferior mi; prior anterior mi; old inferior mi; old anterior mi; old inferior infarct; mi in the past; ischemic heart disease with prior mi
I25.5|Ischemic cardiomyopathy|ischemic cardiomyopathy; icm
I25.700|Atherosclerosis of coronary artery bypass graft(s), unspecified, with unstable angina pectoris|
I25.709|Atherosclerosis of coronary artery bypass graft(s), unspecified, with unspecified angina pectoris|atherosclerosis of coronary artery bypass graft with angina
I25.810|Atherosclerosis of coronary artery bypass graft(s) without angina pectoris|bypass graft stenosis; coronary artery bypass graft disease; saphenous vein graft disease; svg stenosis; graft occlusion coronary
I25.82|Chronic total occlusion of coronary artery|chronic total occlusion of coronary artery; chronic total occlusion; CTO
I25.9|Chronic ischemic heart disease, unspecified|ischemic heart disease; chronic ischemic heart disease; ischemic cardiac disease; IHD
I26.02|Saddle embolus of pulmonary artery with acute cor pulmonale|saddle pulmonary embolus with acute cor pulmonale
I26.09|Other pulmonary embolism with acute cor pulmonale|pulmonary embolism with acute cor pulmonale; pulmonary embolism with right heart strain; submassive pulmonary embolism; massive pulmonary embolism; submassive pe; massive pe; pe with right heart strain
I26.90|Septic pulmonary embolism without acute cor pulmonale|septic pulmonary embolism; septic pulmonary emboli; septic pulmonary embolus; septic emboli to lungs
I26.92|Saddle embolus of pulmonary artery without acute cor pulmonale|saddle pulmonary embolus; saddle pe; saddle embolus; saddle pulmonary embolism
I26.93|Single subsegmental thrombotic pulmonary embolism without acute cor pulmonale|single subsegmental pulmonary embolism; subsegmental pulmonary embolism; subsegmental pe
I26.99|Other pulmonary embolism without acute cor pulmonale|pulmonary embolism; PE; pulmonary embolus; pulmonary emboli; acute pulmonary embolism; bilateral pulmonary emboli; pulmonary thromboembolism; PEs; acute pe; pulmonary infarction; bilateral pe; PTE
I27.0|Primary pulmonary hypertension|primary pulmonary hypertension; idiopathic pulmonary arterial hypertension
I27.20|Pulmonary hypertension, unspecified|pulmonary hypertension; phtn; pulmonary htn; PH pulmonary hypertension
I27.21|Secondary pulmonary arterial hypertension|pulmonary arterial hypertension; secondary pulmonary arterial hypertension
I27.22|Pulmonary hypertension due to left heart disease|pulmonary hypertension due to left heart disease
I27.23|Pulmonary hypertension due to lung diseases and hypoxia|pulmonary hypertension due to lung disease
I27.29|Other secondary pulmonary hypertension|
I27.81|Cor pulmonale (chronic)|cor pulmonale; chronic cor pulmonale
I27.82|Chronic pulmonary embolism|chronic pulmonary embolism; chronic pe
I30.0|Acute nonspecific idiopathic pericarditis|
I30.9|Acute pericarditis, unspecified|acute pericarditis
I31.1|Chronic constrictive pericarditis|constrictive pericarditis
I31.39|Other pericardial effusion (noninflammatory)|pericardial effusion
I31.4|Cardiac tamponade|cardiac tamponade; pericardial tamponade; tamponade
I31.9|Disease of pericardium, unspecified|pericarditis
I33.0|Acute and subacute infective endocarditis|endocarditis; infective endocarditis; bacterial endocarditis; subacute bacterial endocarditis; acute bacterial endocarditis; infectious endocarditis; sbe; mitral valve endocarditis; aortic valve endocarditis; tricuspid valve endocarditis
I34.0|Nonrheumatic mitral (valve) insufficiency|mitral regurgitation; mitral insufficiency; mitral valve regurgitation; nonrheumatic mitral insufficiency; mitral valve insufficiency
I34.1|Nonrheumatic mitral (valve) prolapse|mitral valve prolapse; mvp
I34.2|Nonrheumatic mitral (valve) stenosis|nonrheumatic mitral stenosis
I34.89|Other nonrheumatic mitral valve disorders|mitral annular calcification
I35.0|Nonrheumatic aortic (valve) stenosis|aortic stenosis; aortic valve stenosis; severe as; severe aortic stenosis; critical aortic stenosis
I35.1|Nonrheumatic aortic (valve) insufficiency|aortic regurgitation; aortic insufficiency; aortic valve regurgitation; aortic valve insufficiency
I35.2|Nonrheumatic aortic (valve) stenosis with insufficiency|aortic stenosis with regurgitation; aortic stenosis with insufficiency
I35.8|Other nonrheumatic aortic valve disorders|aortic sclerosis; aortic valve sclerosis
I35.9|Nonrheumatic aortic valve disorder, unspecified|aortic valve disease
I36.1|Nonrheumatic tricuspid (valve) insufficiency|nonrheumatic tricuspid regurgitation; nonrheumatic tricuspid insufficiency
I37.0|Nonrheumatic pulmonary valve stenosis|pulmonic stenosis; pulmonary valve stenosis
I37.1|Nonrheumatic pulmonary valve insufficiency|pulmonic regurgitation; pulmonic insufficiency
I38|Endocarditis, valve unspecified|valvular heart disease; valve disease; valvular disease
I40.9|Acute myocarditis, unspecified|acute myocarditis
I42.0|Dilated cardiomyopathy|dilated cardiomyopathy; congestive cardiomyopathy; nonischemic dilated cardiomyopathy; idiopathic dilated cardiomyopathy
I42.1|Obstructive hypertrophic cardiomyopathy|hypertrophic obstructive cardiomyopathy; hocm; idiopathic hypertrophic subaortic stenosis; IHSS
I42.2|Other hypertrophic cardiomyopathy|hypertrophic cardiomyopathy; hcm
I42.5|Other restrictive cardiomyopathy|restrictive cardiomyopathy
I42.6|Alcoholic cardiomyopathy|alcoholic cardiomyopathy; alcohol induced cardiomyopathy
I42.7|Cardiomyopathy due to drug and external agent|chemotherapy induced cardiomyopathy; drug induced cardiomyopathy
I42.8|Other cardiomyopathies|nonischemic cardiomyopathy; tachycardia induced cardiomyopathy; tachycardia mediated cardiomyopathy; NICM; non ischemic cardiomyopathy
I42.9|Cardiomyopathy, unspecified|cardiomyopathy
I44.0|Atrioventricular block, first degree|first degree av block; first degree heart block; 1st degree av block; first degree atrioventricular block; 1st degree heart block
I44.1|Atrioventricular block, second degree|second degree av block; mobitz ii; mobitz i; wenckebach; second degree heart block; mobitz type ii; mobitz type i
I44.2|Atrioventricular block, complete|complete heart block; third degree heart block; third degree av block; chb; complete av block; 3rd degree av block; complete atrioventricular block; complete avb
I44.30|Unspecified atrioventricular block|av block; heart block; atrioventricular block
I44.4|Left anterior fascicular block|left anterior fascicular block; LAFB; left anterior hemiblock
I44.7|Left bundle-branch block, unspecified|lbbb; left bundle branch block
I45.10|Unspecified right bundle-branch block|rbbb; right bundle branch block
I45.2|Bifascicular block|bifascicular block
I45.3|Trifascicular block|trifascicular block
I45.6|Pre-excitation syndrome|wolff parkinson white syndrome; wpw; wolff parkinson white; preexcitation syndrome
I45.81|Long QT syndrome|long qt syndrome; prolonged qt syndrome
I45.9|Conduction disorder, unspecified|conduction disorder; cardiac conduction disease
I46.2|Cardiac arrest due to underlying cardiac condition|cardiac arrest due to cardiac condition; vf arrest; v fib arrest; ventricular fibrillation arrest
I46.8|Cardiac arrest due to other underlying condition|cardiac arrest due to other condition
I46.9|Cardiac arrest, cause unspecified|cardiac arrest; pea arrest; asystole; cardiopulmonary arrest; asystolic arrest; cardiorespiratory arrest
I47.10|Supraventricular tachycardia, unspecified|supraventricular tachycardia; svt; psvt; paroxysmal supraventricular tachycardia
I47.11|Inappropriate sinus tachycardia, so stated|inappropriate sinus tachycardia
I47.19|Other supraventricular tachycardia|avnrt; atrial tachycardia; av nodal reentrant tachycardia; multifocal atrial tachycardia; avrt; paroxysmal atrial tachycardia; junctional tachycardia
I47.20|Ventricular tachycardia, unspecified|ventricular tachycardia; vtach; nsvt; nonsustained ventricular tachycardia; v tach; non sustained ventricular tachycardia; sustained ventricular tachycardia
I47.21|Torsades de pointes|torsades de pointes; torsades
I48.0|Paroxysmal atrial fibrillation|paroxysmal atrial fibrillation; paroxysmal afib; pafib; PAF; parox afib; paroxysmal a fib; paroxysmal af; intermittent atrial fibrillation
I48.11|Longstanding persistent atrial fibrillation|longstanding persistent atrial fibrillation; long standing persistent atrial fibrillation
I48.19|Other persistent atrial fibrillation|persistent atrial fibrillation; persistent afib; persistent af
I48.20|Chronic atrial fibrillation, unspecified|chronic atrial fibrillation; chronic afib; chronic a fib; chronic af
I48.21|Permanent atrial fibrillation|permanent atrial fibrillation; permanent afib
I48.3|Typical atrial flutter|typical atrial flutter
I48.4|Atypical atrial flutter|atypical atrial flutter
I48.91|Unspecified atrial fibrillation|afib; atrial fibrillation; a fib; AF; afib with rvr; atrial fibrillation with rapid ventricular response; af with rvr; atrial fib; AFib RVR; a fib with rvr; new onset atrial fibrillation; new onset afib; atrial fibrillation with rvr; auricular fibrillation; nonvalvular atrial fibrillation
I48.92|Unspecified atrial flutter|atrial flutter; aflutter; a flutter
I49.01|Ventricular fibrillation|ventricular fibrillation; vfib; v fib; VF
I49.1|Atrial premature depolarization|pacs; premature atrial contractions; atrial premature contractions; premature atrial complexes; frequent pacs
I49.3|Ventricular premature depolarization|pvcs; premature ventricular contractions; ventricular ectopy; premature ventricular complexes; ventricular premature beats; frequent pvcs; ventricular premature contractions
I49.5|Sick sinus syndrome|sick sinus syndrome; tachy brady syndrome; sss; tachycardia bradycardia syndrome; sinus node dysfunction; sinoatrial node dysfunction; tachybrady syndrome
I49.8|Other specified cardiac arrhythmias|
I49.9|Cardiac arrhythmia, unspecified|arrhythmia; cardiac arrhythmia; dysrhythmia; arrhythmias; irregular heart rhythm; cardiac dysrhythmia
I50.1|Left ventricular failure, unspecified|left ventricular failure; left heart failure; cardiac asthma
I50.20|Unspecified systolic (congestive) heart failure|systolic heart failure; hfref; systolic chf; systolic congestive heart failure; heart failure with reduced ejection fraction; hfmref; chf with reduced ef; heart failure with reduced ef; systolic hf; heart failure with mildly reduced ejection fraction; hfrecef; left ventricular systolic heart failure
I50.21|Acute systolic (congestive) heart failure|acute systolic heart failure; acute systolic congestive heart failure; acute systolic chf; acute hfref; acute heart failure with reduced ejection fraction
I50.22|Chronic systolic (congestive) heart failure|chronic systolic heart failure; chronic systolic chf; chronic hfref; chronic systolic congestive heart failure; chronic heart failure with reduced ejection fraction
I50.23|Acute on chronic systolic (congestive) heart failure|acute on chronic systolic heart failure; acute on chronic systolic chf; hfref exacerbation; acute on chronic hfref; decompensated systolic heart failure; acute on chronic systolic congestive heart failure; acute on chronic heart failure with reduced ejection fraction; acutely decompensated hfref; acute decompensated systolic heart failure; systolic chf exacerbation; decompensated hfref; acute exacerbation of systolic heart failure; systolic heart failure exacerbation
I50.30|Unspecified diastolic (congestive) heart failure|diastolic heart failure; hfpef; diastolic chf; diastolic congestive heart failure; heart failure with preserved ejection fraction; heart failure with preserved ef; chf with preserved ef; diastolic hf; heart failure with normal ejection fraction
I50.31|Acute diastolic (congestive) heart failure|acute diastolic heart failure; acute diastolic chf; acute hfpef; acute diastolic congestive heart failure; acute heart failure with preserved ejection fraction
I50.32|Chronic diastolic (congestive) heart failure|chronic diastolic heart failure; chronic diastolic chf; chronic hfpef; chronic diastolic congestive heart failure; chronic heart failure with preserved ejection fraction
I50.33|Acute on chronic diastolic (congestive) heart failure|acute on chronic diastolic heart failure; acute on chronic diastolic chf; hfpef exacerbation; acute on chronic hfpef; decompensated diastolic heart failure; acute on chronic diastolic congestive heart failure; acute on chronic heart failure with preserved ejection fraction; diastolic chf exacerbation; decompensated hfpef; diastolic heart failure exacerbation
I50.40|Unspecified combined systolic (congestive) and diastolic (congestive) heart failure|combined systolic and diastolic heart failure; combined systolic and diastolic chf; systolic and diastolic heart failure; combined systolic diastolic heart failure; combined chf; combined heart failure; systolic and diastolic congestive heart failure; systolic diastolic heart failure
I50.41|Acute combined systolic (congestive) and diastolic (congestive) heart failure|acute combined systolic and diastolic heart failure; acute combined systolic and diastolic chf
I50.42|Chronic combined systolic (congestive) and diastolic (congestive) heart failure|chronic combined systolic and diastolic heart failure; chronic combined systolic and diastolic chf; chronic systolic and diastolic heart failure; chronic combined heart failure
I50.43|Acute on chronic combined systolic (congestive) and diastolic (congestive) heart failure|acute on chronic combined systolic and diastolic heart failure; acute on chronic combined chf; acute on chronic systolic and diastolic heart failure; acute on chronic combined systolic and diastolic chf; acute on chronic combined heart failure
I50.810|Right heart failure, unspecified|right heart failure; right sided heart failure; right ventricular failure; rv failure; right sided chf
I50.812|Chronic right heart failure|chronic right heart failure
I50.82|Biventricular heart failure|biventricular heart failure; biventricular failure
I50.84|End stage heart failure|end stage heart failure; stage d heart failure
I50.9|Heart failure, unspecified|chf; congestive heart failure; heart failure; chf exacerbation; cardiac failure; decompensated heart failure; acute decompensated heart failure; adhf; HF; congestive cardiac failure; ccf; acute heart failure; heart failure exacerbation; acute on chronic heart failure; acute on chronic chf; acute chf; congestive failure; decompensated chf; exacerbation of chf; chronic heart failure; chronic chf; congestive heart failure exacerbation; acute congestive heart failure; chronic congestive heart failure; acute decompensated chf; heart failure nyha
I51.3|Intracardiac thrombosis, not elsewhere classified|intracardiac thrombus; lv thrombus; left ventricular thrombus; left atrial thrombus; apical thrombus
I51.4|Myocarditis, unspecified|myocarditis
I51.5|Myocardial degeneration|
I51.7|Cardiomegaly|cardiomegaly; left ventricular hypertrophy; lvh; enlarged heart; ventricular hypertrophy; left atrial enlargement; enlarged cardiac silhouette
I51.81|Takotsubo syndrome|takotsubo cardiomyopathy; stress cardiomyopathy; takotsubo; takotsubo syndrome; stress induced cardiomyopathy; broken heart syndrome
I51.89|Other ill-defined heart diseases|diastolic dysfunction; left ventricular diastolic dysfunction; systolic dysfunction; lv dysfunction
I51.9|Heart disease, unspecified|heart disease; cardiac disease
I60.9|Nontraumatic subarachnoid hemorrhage, unspecified|subarachnoid hemorrhage; SAH; aneurysmal subarachnoid hemorrhage; nontraumatic subarachnoid hemorrhage
I61.0|Nontraumatic intracerebral hemorrhage in hemisphere, subcortical|basal ganglia hemorrhage; thalamic hemorrhage
I61.4|Nontraumatic intracerebral hemorrhage in cerebellum|cerebellar hemorrhage
I61.5|Nontraumatic intracerebral hemorrhage, intraventricular|intraventricular hemorrhage; IVH
I61.9|Nontraumatic intracerebral hemorrhage, unspecified|intracerebral hemorrhage; ich; hemorrhagic stroke; intraparenchymal hemorrhage; hemorrhagic cva; iph; cerebral hemorrhage; brain hemorrhage; intracranial bleed
I62.00|Nontraumatic subdural hemorrhage, unspecified|nontraumatic subdural hematoma; spontaneous subdural hematoma
I62.03|Nontraumatic chronic subdural hemorrhage|chronic subdural hematoma; nontraumatic chronic subdural hematoma
I62.9|Nontraumatic intracranial hemorrhage, unspecified|intracranial hemorrhage; nontraumatic intracranial hemorrhage
I63.30|Cerebral infarction due to thrombosis of unspecified cerebral artery|thrombotic stroke; cerebral thrombosis
I63.40|Cerebral infarction due to embolism of unspecified cerebral artery|embolic stroke; cardioembolic stroke; embolic cva; cardioembolic cva
I63.511|Cerebral infarction due to unspecified occlusion or stenosis of right middle cerebral artery|right mca stroke; right middle cerebral artery stroke; right mca infarct; right mca cva; right mca territory infarct; right middle cerebral artery infarct; right mca infarction; right middle cerebral artery infarction
I63.512|Cerebral infarction due to unspecified occlusion or stenosis of left middle cerebral artery|left mca stroke; left middle cerebral artery stroke; left mca infarct; left mca cva; left mca territory infarct; left middle cerebral artery infarct; left mca infarction; left middle cerebral artery infarction
I63.519|Cerebral infarction due to unspecified occlusion or stenosis of unspecified middle cerebral artery|mca stroke; middle cerebral artery stroke; mca infarct; middle cerebral artery infarct
I63.529|Cerebral infarction due to unspecified occlusion or stenosis of unspecified anterior cerebral artery|
I63.81|Other cerebral infarction due to occlusion or stenosis of small artery|lacunar infarct; lacunar stroke; lacunar infarction; lacunar infarcts
I63.9|Cerebral infarction, unspecified|stroke; cva; acute ischemic stroke; ischemic stroke; cerebral infarction; acute cva; cerebrovascular accident; acute stroke; ischemic cva; brain infarct; cerebral infarct; cerebellar stroke; cerebellar infarct; pontine stroke; pontine infarct; acute cerebral infarction; thalamic stroke; thalamic infarct; occipital infarct; brain infarction; acute infarct brain; subacute stroke; brainstem stroke
I65.01|Occlusion and stenosis of right vertebral artery|
I65.02|Occlusion and stenosis of left vertebral artery|
I65.03|Occlusion and stenosis of bilateral vertebral arteries|
I65.09|Occlusion and stenosis of unspecified vertebral artery|vertebral artery stenosis; vertebral artery occlusion; occlusion and stenosis of vertebral artery
I65.1|Occlusion and stenosis of basilar artery|basilar artery stenosis; basilar artery occlusion
I65.21|Occlusion and stenosis of right carotid artery|
I65.22|Occlusion and stenosis of left carotid artery|
I65.23|Occlusion and stenosis of bilateral carotid arteries|
I65.29|Occlusion and stenosis of unspecified carotid artery|carotid artery stenosis; carotid stenosis; carotid artery disease; carotid artery occlusion; internal carotid artery stenosis; ica stenosis; carotid occlusive disease; carotid disease; occlusion and stenosis of carotid artery; carotid atherosclerosis
I66.01|Occlusion and stenosis of right middle cerebral artery|
I66.9|Occlusion and stenosis of unspecified cerebral artery|intracranial artery stenosis; intracranial stenosis
I67.1|Cerebral aneurysm, nonruptured|cerebral aneurysm; brain aneurysm; intracranial aneurysm; unruptured cerebral aneurysm; internal carotid artery aneurysm
I67.2|Cerebral atherosclerosis|cerebral atherosclerosis; intracranial atherosclerosis
I67.4|Hypertensive encephalopathy|hypertensive encephalopathy
I67.6|Nonpyogenic thrombosis of intracranial venous system|cerebral venous thrombosis; dural venous sinus thrombosis; venous sinus thrombosis; cerebral venous sinus thrombosis
I67.82|Cerebral ischemia|cerebral ischemia
I67.83|Posterior reversible encephalopathy syndrome|PRES; posterior reversible encephalopathy syndrome
I67.89|Other cerebrovascular disease|small vessel disease brain
I67.9|Cerebrovascular disease, unspecified|cerebrovascular disease; small vessel ischemic disease; microvascular ischemic disease; chronic small vessel ischemic disease
I69.30|Unspecified sequelae of cerebral infarction|sequelae of stroke; sequelae of cerebral infarction; late effects of stroke
I69.320|Aphasia following cerebral infarction|aphasia following cerebral infarction; residual aphasia; aphasia from prior stroke; residual aphasia from stroke; post stroke aphasia
I69.322|Dysarthria following cerebral infarction|dysarthria following cerebral infarction; residual dysarthria
I69.328|Other speech and language deficits following cerebral infarction|
I69.351|Hemiplegia and hemiparesis following cerebral infarction affecting right dominant side|residual right hemiparesis; residual right sided weakness; residual right hemiplegia; right hemiparesis from prior stroke; stroke with residual right sided weakness; cva with residual right sided weakness; hemiplegia following cerebral infarction affecting right dominant side; stroke with residual right hemiparesis; cva with residual right hemiparesis; right sided weakness from prior stroke; right sided weakness due to prior stroke; right sided weakness from old stroke; right hemiplegia from prior stroke
I69.354|Hemiplegia and hemiparesis following cerebral infarction affecting left non-dominant side|residual left hemiparesis; residual left sided weakness; residual left hemiplegia; left hemiparesis from prior stroke; stroke with residual left sided weakness; cva with residual left sided weakness; stroke with residual left hemiparesis; cva with residual left hemiparesis; hemiplegia following cerebral infarction affecting left non dominant side; left sided weakness from prior stroke; left sided weakness due to prior stroke; left sided weakness from old stroke; left hemiplegia from prior stroke
I69.391|Dysphagia following cerebral infarction|dysphagia following cerebral infarction; post stroke dysphagia; dysphagia from prior stroke
I69.398|Other sequelae of cerebral infarction|
I70.0|Atherosclerosis of aorta|aortic atherosclerosis; atherosclerosis of aorta; aortic calcification; atherosclerotic aorta; atheromatous aorta
I70.1|Atherosclerosis of renal artery|renal artery stenosis
I70.209|Unspecified atherosclerosis of native arteries of extremities, unspecified extremity|atherosclerosis of native arteries of extremities; lower extremity atherosclerosis
I70.211|Atherosclerosis of native arteries of extremities with intermittent claudication, right leg|
I70.212|Atherosclerosis of native arteries of extremities with intermittent claudication, left leg|
I70.213|Atherosclerosis of native arteries of extremities with intermittent claudication, bilateral legs|
I70.219|Atherosclerosis of native arteries of extremities with intermittent claudication, unspecified extremity|claudication due to atherosclerosis; intermittent claudication due to pad; atherosclerosis of native arteries with intermittent claudication; pad with claudication
I70.221|Atherosclerosis of native arteries of extremities with rest pain, right leg|
I70.222|Atherosclerosis of native arteries of extremities with rest pain, left leg|
I70.223|Atherosclerosis of native arteries of extremities with rest pain, bilateral legs|
I70.229|Atherosclerosis of native arteries of extremities with rest pain, unspecified extremity|pad with rest pain; ischemic rest pain
I70.25|Atherosclerosis of native arteries of other extremities with ulceration|atherosclerosis of native arteries of other extremities with ulceration
I70.261|Atherosclerosis of native arteries of extremities with gangrene, right leg|
I70.262|Atherosclerosis of native arteries of extremities with gangrene, left leg|
I70.263|Atherosclerosis of native arteries of extremities with gangrene, bilateral legs|
I70.269|Atherosclerosis of native arteries of extremities with gangrene, unspecified extremity|critical limb ischemia with gangrene; pad with gangrene
I70.90|Unspecified atherosclerosis|atherosclerosis; arteriosclerosis; generalized atherosclerosis; atherosclerotic disease
I70.91|Generalized atherosclerosis|
I71.00|Dissection of unspecified site of aorta|aortic dissection; dissection of aorta
I71.010|Dissection of ascending aorta|type a aortic dissection; ascending aortic dissection; type a dissection
I71.012|Dissection of descending thoracic aorta|type b aortic dissection; type b dissection
I71.20|Thoracic aortic aneurysm, without rupture, unspecified|thoracic aortic aneurysm
I71.21|Aneurysm of the ascending aorta, without rupture|ascending aortic aneurysm; ascending thoracic aortic aneurysm; dilated ascending aorta; aneurysm of ascending aorta
I71.30|Abdominal aortic aneurysm, ruptured, unspecified|ruptured abdominal aortic aneurysm; ruptured aaa
I71.40|Abdominal aortic aneurysm, without rupture, unspecified|abdominal aortic aneurysm; aaa; infrarenal abdominal aortic aneurysm
I71.9|Aortic aneurysm of unspecified site, without rupture|aortic aneurysm
I72.3|Aneurysm of iliac artery|iliac artery aneurysm
I72.4|Aneurysm of artery of lower extremity|popliteal artery aneurysm; popliteal aneurysm; femoral pseudoaneurysm
I72.8|Aneurysm of other specified arteries|splenic artery aneurysm
I73.00|Raynaud's syndrome without gangrene|raynaud's phenomenon; raynaud's; raynaud's disease; raynaud syndrome; raynaud's syndrome; raynauds
I73.9|Peripheral vascular disease, unspecified|PAD; pvd; peripheral vascular disease; peripheral artery disease; peripheral arterial disease; claudication; intermittent claudication; pvod; peripheral arterial occlusive disease; peripheral arterial vascular disease
I74.3|Embolism and thrombosis of arteries of the lower extremities|acute limb ischemia; arterial embolism of leg
I74.9|Embolism and thrombosis of unspecified artery|arterial thrombosis; arterial embolism
I75.023|Atheroembolism of bilateral lower extremities|
I77.0|Arteriovenous fistula, acquired|arteriovenous fistula acquired
I77.1|Stricture of artery|subclavian stenosis; subclavian artery stenosis; arterial stricture
I77.3|Arterial fibromuscular dysplasia|fibromuscular dysplasia
I77.6|Arteritis, unspecified|vasculitis; arteritis; aortitis
I77.74|Dissection of vertebral artery|vertebral artery dissection; dissection of vertebral artery; vertebral dissection
I77.810|Thoracic aortic ectasia|aortic root dilation; aortic root dilatation; aortic ectasia; dilated aortic root; aortic root dilated
I78.0|Hereditary hemorrhagic telangiectasia|hereditary hemorrhagic telangiectasia; osler weber rendu
I78.1|Nevus, non-neoplastic|spider angioma; spider angiomas; telangiectasia; telangiectasias; spider nevi
I80.9|Phlebitis and thrombophlebitis of unspecified site|thrombophlebitis; phlebitis; superficial thrombophlebitis
I81|Portal vein thrombosis|portal vein thrombosis; pvt portal vein; portal venous thrombosis; portal thrombosis
I82.220|Acute embolism and thrombosis of inferior vena cava|inferior vena cava thrombosis; ivc thrombus; ivc thrombosis
I82.401|Acute embolism and thrombosis of unspecified deep veins of right lower extremity|
I82.402|Acute embolism and thrombosis of unspecified deep veins of left lower extremity|
I82.403|Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral|
I82.409|Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity|dvt; deep vein thrombosis; deep venous thrombosis; acute dvt; lower extremity dvt; acute deep vein thrombosis; lower extremity deep vein thrombosis; dvt of lower extremity; leg dvt; le dvt; deep vein thrombosis of lower extremity; lower extremity deep venous thrombosis; deep venous thrombosis of lower extremity; dvts
I82.411|Acute embolism and thrombosis of right femoral vein|
I82.412|Acute embolism and thrombosis of left femoral vein|
I82.413|Acute embolism and thrombosis of femoral vein, bilateral|
I82.419|Acute embolism and thrombosis of unspecified femoral vein|femoral vein dvt; femoral dvt; common femoral vein dvt; femoral vein thrombosis; common femoral vein thrombus; common femoral dvt; acute deep vein thrombosis of femoral vein; deep vein thrombosis of femoral vein; dvt of femoral vein; deep venous thrombosis of femoral vein; femoral deep vein thrombosis; deep vein thrombosis of common femoral vein
I82.431|Acute embolism and thrombosis of right popliteal vein|
I82.432|Acute embolism and thrombosis of left popliteal vein|
I82.433|Acute embolism and thrombosis of popliteal vein, bilateral|
I82.439|Acute embolism and thrombosis of unspecified popliteal vein|popliteal vein dvt; popliteal dvt; popliteal vein thrombosis; deep vein thrombosis of popliteal vein; dvt of popliteal vein; deep venous thrombosis of popliteal vein; popliteal deep vein thrombosis
I82.4Z1|Acute embolism and thrombosis of unspecified deep veins of right distal lower extremity|
I82.4Z2|Acute embolism and thrombosis of unspecified deep veins of left distal lower extremity|
I82.4Z3|Acute embolism and thrombosis of unspecified deep veins of distal lower extremity, bilateral|
I82.4Z9|Acute embolism and thrombosis of unspecified deep veins of unspecified distal lower extremity|distal dvt; calf dvt; calf vein thrombosis; calf vein dvt
I82.501|Chronic embolism and thrombosis of unspecified deep veins of right lower extremity|
I82.502|Chronic embolism and thrombosis of unspecified deep veins of left lower extremity|
I82.503|Chronic embolism and thrombosis of unspecified deep veins of lower extremity, bilateral|
I82.509|Chronic embolism and thrombosis of unspecified deep veins of unspecified lower extremity|chronic dvt; chronic deep vein thrombosis; chronic lower extremity dvt
I82.611|Acute embolism and thrombosis of superficial veins of right upper extremity|
I82.612|Acute embolism and thrombosis of superficial veins of left upper extremity|
I82.613|Acute embolism and thrombosis of superficial veins of upper extremity, bilateral|
I82.619|Acute embolism and thrombosis of superficial veins of unspecified upper extremity|superficial vein thrombosis of upper extremity; cephalic vein thrombosis; basilic vein thrombosis
I82.621|Acute embolism and thrombosis of deep veins of right upper extremity|
I82.622|Acute embolism and thrombosis of deep veins of left upper extremity|
I82.623|Acute embolism and thrombosis of deep veins of upper extremity, bilateral|
I82.629|Acute embolism and thrombosis of deep veins of unspecified upper extremity|upper extremity dvt; upper extremity deep vein thrombosis; ue dvt; arm dvt; brachial vein thrombosis; brachial vein dvt; upper extremity deep venous thrombosis
I82.811|Embolism and thrombosis of superficial veins of right lower extremity|
I82.812|Embolism and thrombosis of superficial veins of left lower extremity|
I82.813|Embolism and thrombosis of superficial veins of lower extremities, bilateral|
I82.819|Embolism and thrombosis of superficial veins of unspecified lower extremity|superficial vein thrombosis of lower extremity; saphenous vein thrombosis; greater saphenous vein thrombus
I82.890|Acute embolism and thrombosis of other specified veins|splenic vein thrombosis; mesenteric vein thrombosis; renal vein thrombosis nos; jugular vein thrombosis
I82.90|Acute embolism and thrombosis of unspecified vein|venous thromboembolism; vte; venous thrombosis; thrombosis; thrombus
I82.A11|Acute embolism and thrombosis of right axillary vein|
I82.A12|Acute embolism and thrombosis of left axillary vein|
I82.A13|Acute embolism and thrombosis of axillary vein, bilateral|
I82.A19|Acute embolism and thrombosis of unspecified axillary vein|axillary vein thrombosis; axillary dvt
I82.B11|Acute embolism and thrombosis of right subclavian vein|
I82.B12|Acute embolism and thrombosis of left subclavian vein|
I82.B13|Acute embolism and thrombosis of subclavian vein, bilateral|
I82.B19|Acute embolism and thrombosis of unspecified subclavian vein|subclavian vein thrombosis; subclavian dvt
I82.C11|Acute embolism and thrombosis of right internal jugular vein|
I82.C12|Acute embolism and thrombosis of left internal jugular vein|
I82.C13|Acute embolism and thrombosis of internal jugular vein, bilateral|
I82.C19|Acute embolism and thrombosis of unspecified internal jugular vein|internal jugular vein thrombosis; ij thrombus
I83.009|Varicose veins of unspecified lower extremity with ulcer of unspecified site|venous ulcer; varicose ulcer; venous stasis ulcer nos
I83.10|Varicose veins of unspecified lower extremity with inflammation|varicose veins with inflammation; varicose eczema
I83.11|Varicose veins of right lower extremity with inflammation|
I83.12|Varicose veins of left lower extremity with inflammation|
I83.811|Varicose veins of right lower extremity with pain|
I83.812|Varicose veins of left lower extremity with pain|
I83.813|Varicose veins of bilateral lower extremities with pain|
I83.819|Varicose veins of unspecified lower extremity with pain|painful varicose veins; symptomatic varicose veins
I83.90|Asymptomatic varicose veins of unspecified lower extremity|varicose veins; varicosities; asymptomatic varicose veins; varicose veins of lower extremities; varicosity
I83.91|Asymptomatic varicose veins of right lower extremity|
I83.92|Asymptomatic varicose veins of left lower extremity|
I83.93|Asymptomatic varicose veins of bilateral lower extremities|
I85.00|Esophageal varices without bleeding|esophageal varices; esophageal varix
I85.01|Esophageal varices with bleeding|bleeding esophageal varices; esophageal variceal bleed; variceal bleed; variceal hemorrhage; variceal bleeding; esophageal varices with bleeding; esophageal variceal hemorrhage; bleeding varices
I85.10|Secondary esophageal varices without bleeding|secondary esophageal varices
I85.11|Secondary esophageal varices with bleeding|secondary esophageal varices with bleeding
I86.1|Scrotal varices|varicocele; scrotal varices
I86.4|Gastric varices|gastric varices
I87.009|Postthrombotic syndrome without complications of unspecified extremity|postthrombotic syndrome; post thrombotic syndrome
I87.1|Compression of vein|superior vena cava syndrome; svc syndrome; may thurner syndrome; vein compression
I87.2|Venous insufficiency (chronic) (peripheral)|venous insufficiency; venous stasis; chronic venous insufficiency; venous stasis dermatitis; stasis dermatitis; chronic venous stasis; chronic venous stasis changes; cvi
I87.8|Other specified disorders of veins|poor venous access; phlebolith
I88.0|Nonspecific mesenteric lymphadenitis|mesenteric lymphadenitis; mesenteric adenitis
I88.9|Nonspecific lymphadenitis, unspecified|lymphadenitis
I89.0|Lymphedema, not elsewhere classified|lymphedema; lymphoedema; chronic lymphedema
I95.0|Idiopathic hypotension|idiopathic hypotension
I95.1|Orthostatic hypotension|orthostatic hypotension; postural hypotension; orthostasis; orthostatic
I95.2|Hypotension due to drugs|medication induced hypotension; drug induced hypotension; hypotension due to drugs; hypotension due to medication
I95.3|Hypotension of hemodialysis|intradialytic hypotension; hypotension of hemodialysis
I95.81|Postprocedural hypotension|postprocedural hypotension; postoperative hypotension
I95.89|Other hypotension|chronic hypotension
I95.9|Hypotension, unspecified|hypotension; low blood pressure; hypotensive
I96|Gangrene, not elsewhere classified|gangrene; necrosis; gangrenous; dry gangrene; wet gangrene
I97.190|Other postprocedural cardiac functional disturbances following cardiac surgery|
I97.89|Other postprocedural complications and disorders of the circulatory system, not elsewhere classified|postoperative atrial fibrillation
I99.8|Other disorder of circulatory system|vascular disease nos; limb ischemia; ischemic limb
`;

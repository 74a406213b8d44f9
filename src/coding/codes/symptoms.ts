/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const SYMPTOMS_CODES = `
R00.0|Tachycardia, unspecified|tachycardia; sinus tachycardia; tachycardic; rapid heart rate
R00.1|Bradycardia, unspecified|bradycardia; sinus bradycardia; bradycardic; slow heart rate
R00.2|Palpitations|palpitations; heart palpitations; palpitation; heart racing
R01.1|Cardiac murmur, unspecified|heart murmur; systolic murmur; cardiac murmur; diastolic murmur
R03.0|Elevated blood-pressure reading, without diagnosis of hypertension|elevated blood pressure; elevated blood pressure reading; elevated bp; white coat hypertension; elevated blood pressure without diagnosis of hypertension
R04.0|Epistaxis|epistaxis; nosebleed; nose bleed; nosebleeds; nose bleeds
R04.2|Hemoptysis|hemoptysis; coughing up blood; coughing blood; bloody sputum; blood tinged sputum
R04.89|Hemorrhage from other sites in respiratory passages|pulmonary hemorrhage
R05.1|Acute cough|acute cough
R05.3|Chronic cough|chronic cough; persistent cough
R05.9|Cough, unspecified|cough; coughing; productive cough; dry cough; nonproductive cough; cough productive
R06.00|Dyspnea, unspecified|dyspnea; dyspnoea; labored breathing; respiratory difficulty; difficulty breathing; trouble breathing; dyspneic; breathing difficulty
R06.01|Orthopnea|orthopnea
R06.02|Shortness of breath|shortness of breath; sob; SOB; short of breath; breathlessness
R06.03|Acute respiratory distress|respiratory distress; acute respiratory distress
R06.09|Other forms of dyspnea|doe; dyspnea on exertion; exertional dyspnea; pnd dyspnea; paroxysmal nocturnal dyspnea; shortness of breath on exertion; exertional shortness of breath
R06.1|Stridor|stridor
R06.2|Wheezing|wheezing; wheeze; wheezes
R06.4|Hyperventilation|hyperventilation
R06.6|Hiccough|hiccups; hiccough; hiccup
R06.81|Apnea, not elsewhere classified|apnea; apneic episodes; apneic
R06.82|Tachypnea, not elsewhere classified|tachypnea; tachypneic
R06.83|Snoring|snoring; snores
R06.89|Other abnormalities of breathing|respiratory insufficiency
R07.0|Pain in throat|throat pain; pain in throat
R07.1|Chest pain on breathing|pleuritic chest pain; chest pain on breathing; pleuritic pain
R07.2|Precordial pain|precordial pain
R07.81|Pleurodynia|pleurodynia; rib pain
R07.82|Intercostal pain|intercostal pain
R07.89|Other chest pain|atypical chest pain; chest wall pain; chest tightness; chest pressure; noncardiac chest pain; musculoskeletal chest pain; chest discomfort; non cardiac chest pain
R07.9|Chest pain, unspecified|chest pain; CP; substernal chest pain; retrosternal chest pain; thoracic chest pain
R09.02|Hypoxemia|hypoxia; hypoxemia; hypoxic; hypoxaemia; oxygen desaturation; desaturation; desaturations
R09.2|Respiratory arrest|respiratory arrest
R09.81|Nasal congestion|nasal congestion; stuffy nose; sinus congestion
R09.82|Postnasal drip|postnasal drip; post nasal drip; postnasal drainage
R09.89|Other specified symptoms and signs involving the circulatory and respiratory systems|carotid bruit; chest congestion; abnormal chest sounds
R10.0|Acute abdomen|acute abdomen
R10.10|Upper abdominal pain, unspecified|upper abdominal pain
R10.11|Right upper quadrant pain|ruq pain; right upper quadrant pain; right upper quadrant abdominal pain; ruq abdominal pain
R10.12|Left upper quadrant pain|luq pain; left upper quadrant pain; left upper quadrant abdominal pain; luq abdominal pain
R10.13|Epigastric pain|epigastric pain; epigastric abdominal pain; epigastralgia; epigastric discomfort; midepigastric pain
R10.20|Pelvic and perineal pain unspecified side|pelvic pain; perineal pain
R10.21|Pelvic and perineal pain right side|
R10.22|Pelvic and perineal pain left side|
R10.23|Pelvic and perineal pain bilateral|
R10.30|Lower abdominal pain, unspecified|lower abdominal pain; hypogastric pain
R10.31|Right lower quadrant pain|rlq pain; right lower quadrant pain; right lower quadrant abdominal pain; right iliac fossa pain; rlq abdominal pain
R10.32|Left lower quadrant pain|llq pain; left lower quadrant pain; left lower quadrant abdominal pain; left iliac fossa pain; llq abdominal pain
R10.33|Periumbilical pain|periumbilical pain; periumbilical abdominal pain
R10.819|Abdominal tenderness, unspecified site|abdominal tenderness
R10.84|Generalized abdominal pain|generalized abdominal pain; diffuse abdominal pain
R10.9|Unspecified abdominal pain|abdominal pain; abd pain; stomach pain; belly pain; abdominal cramps; abdominal cramping; abdominal discomfort; stomach ache; abdominal pains; stomachache
R10.A0|Flank pain, unspecified side|flank pain
R11.0|Nausea|nausea; nauseous; nauseated
R11.10|Vomiting, unspecified|vomiting; emesis; vomited; throwing up
R11.11|Vomiting without nausea|vomiting without nausea
R11.12|Projectile vomiting|projectile vomiting
R11.14|Bilious vomiting|bilious vomiting; bilious emesis
R11.15|Cyclical vomiting syndrome unrelated to migraine|cyclic vomiting; cyclical vomiting syndrome
R11.2|Nausea with vomiting, unspecified|nausea and vomiting; n v; nausea vomiting; nausea with vomiting; nausea vomiting and diarrhea; n v d
R12|Heartburn|heartburn; pyrosis
R13.10|Dysphagia, unspecified|dysphagia; difficulty swallowing; trouble swallowing; swallowing difficulty; odynophagia; swallowing difficulties
R13.11|Dysphagia, oral phase|oral phase dysphagia
R13.12|Dysphagia, oropharyngeal phase|oropharyngeal dysphagia
R13.19|Other dysphagia|esophageal dysphagia; cervical dysphagia
R14.0|Abdominal distension (gaseous)|abdominal distension; abdominal distention; bloating; abdominal bloating; abdomen distended; distended abdomen
R14.3|Flatulence|flatulence; gassiness
R15.2|Fecal urgency|fecal urgency
R15.9|Full incontinence of feces|fecal incontinence; bowel incontinence; stool incontinence; incontinence of stool
R16.0|Hepatomegaly, not elsewhere classified|hepatomegaly; enlarged liver
R16.1|Splenomegaly, not elsewhere classified|splenomegaly; enlarged spleen
R16.2|Hepatomegaly with splenomegaly, not elsewhere classified|hepatosplenomegaly
R17|Unspecified jaundice|jaundice; icterus; hyperbilirubinemia; elevated bilirubin; jaundiced; scleral icterus; mucocutaneous jaundice; cutaneous jaundice
R18.0|Malignant ascites|malignant ascites
R18.8|Other ascites|ascites
R19.00|Intra-abdominal and pelvic swelling, mass and lump, unspecified site|abdominal mass; pelvic mass; abdominal masses; intraabdominal mass; pelvic masses
R19.4|Change in bowel habit|change in bowel habits; change in bowel habit; bowel habit changes; altered bowel habits
R19.5|Other fecal abnormalities|heme positive stool; guaiac positive stool; occult blood in stool; positive fobt; hemoccult positive stool; positive fecal occult blood test; fecal occult blood positive; heme positive stools; positive cologuard
R19.7|Diarrhea, unspecified|diarrhea; loose stools; watery diarrhea; diarrhoea; acute diarrhea; watery stools; diarrheal stools; loose stool
R20.0|Anesthesia of skin|numbness of skin; anesthesia of skin; skin anesthesia
R20.1|Hypoesthesia of skin|hypoesthesia; hypesthesia
R20.2|Paresthesia of skin|paresthesia; paresthesias; numbness and tingling; numbness; tingling; pins and needles; paraesthesia; tingling sensation; numbness tingling
R20.8|Other disturbances of skin sensation|dysesthesia; allodynia
R21|Rash and other nonspecific skin eruption|rash; skin rash; skin eruption; maculopapular rash; exanthem; rashes
R22.0|Localized swelling, mass and lump, head|facial swelling; localized swelling of head; face swelling
R22.1|Localized swelling, mass and lump, neck|neck mass; neck swelling; lump in neck; neck lump; cervical mass
R22.2|Localized swelling, mass and lump, trunk|trunk mass; chest wall mass; trunk lump; back mass
R22.30|Localized swelling, mass and lump, unspecified upper limb|arm mass; arm lump; lump of upper limb
R22.31|Localized swelling, mass and lump, right upper limb|
R22.32|Localized swelling, mass and lump, left upper limb|
R22.33|Localized swelling, mass and lump, upper limb, bilateral|
R22.40|Localized swelling, mass and lump, unspecified lower limb|leg lump; lump of lower limb
R22.41|Localized swelling, mass and lump, right lower limb|
R22.42|Localized swelling, mass and lump, left lower limb|
R22.43|Localized swelling, mass and lump, lower limb, bilateral|
R22.9|Localized swelling, mass and lump, unspecified|lump; subcutaneous nodule; subcutaneous mass; localized swelling
R23.0|Cyanosis|cyanosis; cyanotic
R23.1|Pallor|pallor; pale skin; mucocutaneous pallor; skin pallor; cutaneous pallor
R23.2|Flushing|flushing
R23.3|Spontaneous ecchymoses|petechiae; easy bruising; ecchymosis spontaneous; bruises easily; spontaneous ecchymoses
R23.4|Changes in skin texture|skin thickening; skin desquamation; eschar
R25.1|Tremor, unspecified|tremor; tremors; tremulousness
R25.2|Cramp and spasm|cramps; muscle cramps; leg cramps; muscle cramp; muscle cramping; cramp
R25.3|Fasciculation|fasciculations; muscle twitching
R26.0|Ataxic gait|ataxic gait; gait ataxia
R26.2|Difficulty in walking, not elsewhere classified|difficulty walking; difficulty in walking; trouble walking
R26.81|Unsteadiness on feet|unsteady gait; gait instability; unsteadiness; unsteadiness on feet; unsteady on feet; gait unsteadiness; balance problems
R26.89|Other abnormalities of gait and mobility|gait disturbance nec; antalgic gait
R26.9|Unspecified abnormalities of gait and mobility|abnormal gait; gait abnormality; gait disturbance; gait disorder; gait disturbances
R27.0|Ataxia, unspecified|ataxia; ataxic
R27.8|Other lack of coordination|incoordination
R29.6|Repeated falls|recurrent falls; repeated falls; frequent falls; multiple falls
R29.810|Facial weakness|facial droop; facial weakness; facial drooping
R29.818|Other symptoms and signs involving the nervous system|focal neurologic deficit; focal neurological deficit
R29.898|Other symptoms and signs involving the musculoskeletal system|leg weakness; arm weakness; lower extremity weakness; weakness of legs; extremity weakness; upper extremity weakness; lower limb weakness
R30.0|Dysuria|dysuria; painful urination; burning with urination; burning on urination; pain with urination
R31.0|Gross hematuria|gross hematuria; macroscopic hematuria; macrohematuria
R31.21|Asymptomatic microscopic hematuria|asymptomatic microscopic hematuria
R31.29|Other microscopic hematuria|microscopic hematuria; microhematuria
R31.9|Hematuria, unspecified|hematuria; blood in urine; haematuria; bloody urine
R32|Unspecified urinary incontinence|urinary incontinence; incontinence; incontinence of urine; bladder incontinence; incontinent of urine
R33.8|Other retention of urine|
R33.9|Retention of urine, unspecified|urinary retention; retention of urine; acute urinary retention; retention of urine acute; unable to void; inability to urinate
R34|Anuria and oliguria|oliguria; anuria; low urine output; decreased urine output; oligoanuria; anuric
R35.0|Frequency of micturition|urinary frequency; frequent urination; frequency of urination; increased urinary frequency; pollakiuria; urination frequency
R35.1|Nocturia|nocturia
R35.89|Other polyuria|polyuria
R36.9|Urethral discharge, unspecified|urethral discharge
R39.11|Hesitancy of micturition|urinary hesitancy; hesitancy
R39.12|Poor urinary stream|weak stream; weak urinary stream; poor urinary stream; slow stream
R39.14|Feeling of incomplete bladder emptying|incomplete bladder emptying; incomplete emptying
R39.15|Urgency of urination|urinary urgency; urgency of urination
R39.16|Straining to void|straining to void
R39.198|Other difficulties with micturition|difficulty urinating; voiding difficulty
R40.0|Somnolence|somnolence; drowsiness; somnolent; drowsy
R40.1|Stupor|stupor
R40.20|Unspecified coma|coma; comatose; loss of consciousness; unconscious; unresponsiveness; unconsciousness; decreased level of consciousness
R40.4|Transient alteration of awareness|transient alteration of awareness
R41.0|Disorientation, unspecified|confusion; disorientation; confused; disoriented; acute confusional state; acute confusion
R41.3|Other amnesia|memory loss; amnesia; forgetfulness; memory impairment; short term memory loss; memory problems
R41.82|Altered mental status, unspecified|altered mental status; ams; AMS; mental status changes; change in mental status; mental status change; change in mentation; altered mentation
R41.840|Attention and concentration deficit|attention deficit symptom; poor concentration; difficulty concentrating
R41.841|Cognitive communication deficit|cognitive communication deficit
R41.89|Other symptoms and signs involving cognitive functions and awareness|cognitive decline; cognitive deficit; cognitive deficits; anosognosia
R41.9|Unspecified symptoms and signs involving cognitive functions and awareness|
R42|Dizziness and giddiness|dizziness; vertigo; lightheadedness; giddiness; light headedness; dizzy; dizziness and giddiness; lightheaded; dizzy spells; light headed
R43.0|Anosmia|anosmia; loss of smell
R43.2|Parageusia|loss of taste; dysgeusia; ageusia
R44.0|Auditory hallucinations|auditory hallucinations; hearing voices
R44.1|Visual hallucinations|visual hallucinations
R44.3|Hallucinations, unspecified|hallucinations
R45.1|Restlessness and agitation|agitation; restlessness; agitated; psychomotor agitation
R45.4|Irritability and anger|irritability; irritable mood
R45.850|Homicidal ideations|homicidal ideation; homicidal ideations
R45.851|Suicidal ideations|suicidal ideation; suicidal ideations; suicidal thoughts; suicidality; SI; suicidal
R45.89|Other symptoms and signs involving emotional state|emotional lability
R46.89|Other symptoms and signs involving appearance and behavior|aggressive behavior; behavioral problem; behavior problems
R47.01|Aphasia|aphasia; expressive aphasia; aphasic; receptive aphasia
R47.1|Dysarthria and anarthria|dysarthria; slurred speech; dysarthric; slurring of speech; speech slurred
R47.81|Slurred speech|slurred speech nec
R47.9|Unspecified speech disturbances|speech disturbance; speech difficulty; difficulty speaking; speech difficulties
R48.2|Apraxia|apraxia
R49.0|Dysphonia|hoarseness; dysphonia; hoarse voice
R50.2|Drug induced fever|drug fever
R50.81|Fever presenting with conditions classified elsewhere|fever presenting with conditions classified elsewhere
R50.82|Postprocedural fever|postoperative fever; postprocedural fever
R50.9|Fever, unspecified|fever; fevers; fever of unknown origin; fuo; pyrexia; febrile; fever and chills; febrile syndrome; low grade fever; fevers and chills; fever of unclear etiology; febrile illness; feverish
R51.9|Headache, unspecified|headache; headaches; cephalea; head pain; cephalalgia
R52|Pain, unspecified|pain; generalized pain; pain nos; aches
R53.0|Neoplastic (malignant) related fatigue|neoplastic fatigue; cancer related fatigue
R53.1|Weakness|weakness; generalized weakness; asthenia; general weakness; global weakness
R53.81|Other malaise|debility; deconditioning; malaise; physical deconditioning; functional decline; debilitated; deconditioned; general deterioration; poor general condition
R53.83|Other fatigue|fatigue; lethargy; tiredness; lethargic; tired; easy fatigability; fatigability; chronic fatigue
R54|Age-related physical debility|frailty; senile debility; frail; frail elderly
R55|Syncope and collapse|syncope; fainting; near syncope; presyncope; vasovagal syncope; syncopal episode; collapse syncope; fainted; passed out; syncopal episodes; syncope and collapse; pre syncope; vasovagal episode; vasovagal; fainting spells; passing out; near syncopal episode
R56.00|Simple febrile convulsions|febrile seizure; simple febrile seizure; febrile seizures; febrile convulsion
R56.01|Complex febrile convulsions|complex febrile seizure
R56.1|Post traumatic seizures|posttraumatic seizure; post traumatic seizures
R56.9|Unspecified convulsions|seizure; seizures; convulsions; new onset seizure; convulsion; witnessed seizure; seizure activity; convulsive seizure; seizure like activity; convulsive episode; convulsive crisis
R57.0|Cardiogenic shock|cardiogenic shock
R57.1|Hypovolemic shock|hypovolemic shock; hemorrhagic shock
R57.8|Other shock|vasodilatory shock; distributive shock; obstructive shock
R57.9|Shock, unspecified|shock; circulatory failure; hemodynamic instability nos
R58|Hemorrhage, not elsewhere classified|hemorrhage; bleeding; haemorrhage; active bleeding; hemorrhagic
R59.0|Localized enlarged lymph nodes|localized lymphadenopathy; cervical lymphadenopathy; inguinal lymphadenopathy; hilar lymphadenopathy; mediastinal lymphadenopathy; axillary lymphadenopathy; retroperitoneal lymphadenopathy; hilar adenopathy; mediastinal adenopathy; cervical adenopathy; axillary adenopathy; enlarged cervical lymph nodes; supraclavicular lymphadenopathy; localized adenopathy
R59.1|Generalized enlarged lymph nodes|generalized lymphadenopathy; diffuse lymphadenopathy
R59.9|Enlarged lymph nodes, unspecified|lymphadenopathy; adenopathy; enlarged lymph nodes; swollen lymph nodes; enlarged lymph node; lymph node enlargement; lymphadenopathies; adenopathies; swollen glands
R60.0|Localized edema|lower extremity edema; leg edema; pedal edema; peripheral edema; localized edema; ankle edema; pitting edema; bilateral lower extremity edema; le edema; lower limb edema; dependent edema; edema of lower extremities; edema of lower limbs; periorbital edema; edema of legs
R60.1|Generalized edema|anasarca; generalized edema
R60.9|Edema, unspecified|edema; oedema; fluid retention
R61|Generalized hyperhidrosis|diaphoresis; sweating; night sweats; hyperhidrosis generalized; sweats; profuse sweating; diaphoretic; excessive sweating; hyperhidrosis; cold sweats; drenching night sweats
R62.50|Unspecified lack of expected normal physiological development in childhood|developmental delay; delayed milestones; lack of expected normal physiological development
R62.51|Failure to thrive (child)|failure to thrive child; failure to thrive in child; poor weight gain in child
R62.7|Adult failure to thrive|failure to thrive; adult failure to thrive; ftt
R63.0|Anorexia|anorexia; loss of appetite; decreased appetite; poor appetite; hyporexia; lack of appetite; appetite loss; diminished appetite; reduced appetite
R63.1|Polydipsia|polydipsia; excessive thirst
R63.2|Polyphagia|polyphagia
R63.30|Feeding difficulties, unspecified|feeding difficulties; feeding difficulty
R63.4|Abnormal weight loss|weight loss; unintentional weight loss; abnormal weight loss; losing weight; loss of weight; unexplained weight loss; unintended weight loss; lost weight
R63.5|Abnormal weight gain|weight gain; abnormal weight gain
R63.6|Underweight|underweight
R63.8|Other symptoms and signs concerning food and fluid intake|poor oral intake; poor po intake; decreased oral intake; decreased po intake
R64|Cachexia|cachexia; cachectic; wasting syndrome; cancer cachexia
R65.10|Systemic inflammatory response syndrome (SIRS) of non-infectious origin without acute organ dysfunction|SIRS; systemic inflammatory response syndrome
R65.20|Severe sepsis without septic shock|severe sepsis +A41.9; sepsis with organ dysfunction +A41.9; severe sepsis without septic shock +A41.9; sepsis with acute organ dysfunction +A41.9
R65.21|Severe sepsis with septic shock|septic shock +A41.9; sepsis with septic shock +A41.9; severe sepsis with septic shock +A41.9
R68.0|Hypothermia, not associated with low environmental temperature|hypothermia nonenvironmental; hypothermic
R68.12|Fussy infant (baby)|fussy infant; fussiness; fussy baby
R68.13|Apparent life threatening event in infant (ALTE)|brief resolved unexplained event; brue
R68.2|Dry mouth, unspecified|dry mouth; xerostomia
R68.81|Early satiety|early satiety
R68.83|Chills (without fever)|chills; rigors; shaking chills; chills without fever
R68.84|Jaw pain|jaw pain
R68.89|Other general symptoms and signs|
R69|Illness, unspecified|illness
R70.0|Elevated erythrocyte sedimentation rate|elevated esr; elevated sedimentation rate; elevated erythrocyte sedimentation rate
R71.0|Precipitous drop in hematocrit|drop in hematocrit; hematocrit drop; precipitous drop in hematocrit; drop in hemoglobin; hemoglobin drop
R73.01|Impaired fasting glucose|impaired fasting glucose; elevated fasting glucose
R73.02|Impaired glucose tolerance (oral)|impaired glucose tolerance; glucose intolerance
R73.03|Prediabetes|prediabetes; pre diabetes; borderline diabetes; prediabetic; pre diabetic; diabetes borderline
R73.09|Other abnormal glucose|abnormal glucose
R73.9|Hyperglycemia, unspecified|hyperglycemia; elevated glucose; high blood sugar; elevated blood sugar; stress hyperglycemia; elevated blood glucose; hyperglycaemia; steroid hyperglycemia; hyperglycemic
R74.01|Elevation of levels of liver transaminase levels|transaminitis; elevated transaminases; elevated liver enzymes; elevated ast; elevated alt; elevated ast and alt; elevated transaminase; hypertransaminasemia
R74.02|Elevation of levels of lactic acid dehydrogenase [LDH]|elevated ldh; elevated lactate dehydrogenase
R74.8|Abnormal levels of other serum enzymes|elevated alkaline phosphatase; elevated lipase; elevated ck; elevated creatine kinase; elevated cpk; elevated amylase
R76.11|Nonspecific reaction to tuberculin skin test without active tuberculosis|positive ppd; positive tuberculin skin test; positive tb skin test; ppd positive
R76.12|Nonspecific reaction to cell mediated immunity measurement of gamma interferon antigen response without active tuberculosis|positive quantiferon
R76.81|Abnormal rheumatoid factor and anti-citrullinated protein antibody without rheumatoid arthritis|positive rheumatoid factor
R76.89|Other specified abnormal immunological findings in serum|positive ana; elevated ana; antinuclear antibody positive
R77.8|Other specified abnormalities of plasma proteins|
R78.81|Bacteremia|bacteremia; mrsa bacteremia +B95.62; mssa bacteremia +B95.61; positive blood cultures; positive blood culture
R79.1|Abnormal coagulation profile|supratherapeutic inr; elevated inr; coagulopathy lab; abnormal coagulation profile; prolonged inr; subtherapeutic inr; prolonged pt
R79.81|Abnormal blood-gas level|abnormal blood gas
R79.82|Elevated C-reactive protein (CRP)|elevated crp; elevated c reactive protein
R79.89|Other specified abnormal findings of blood chemistry|elevated troponin; troponinemia; troponin elevation; elevated troponins; elevated bun; azotemia; elevated d dimer; elevated creatinine; elevated bnp; abnormal blood chemistry; elevated troponin level; elevated ferritin; elevated lfts; abnormal liver function tests; abnormal lfts; elevated liver function tests; troponin leak
R80.9|Proteinuria, unspecified|proteinuria; microalbuminuria; albuminuria
R81|Glycosuria|glycosuria; glucosuria
R82.2|Biliuria|choluria; biliuria; dark urine
R82.71|Bacteriuria|bacteriuria; asymptomatic bacteriuria
R82.81|Pyuria|pyuria; leukocyturia
R82.90|Unspecified abnormal findings in urine|abnormal urinalysis; abnormal urine findings
R83.9|Unspecified abnormal finding in cerebrospinal fluid|
R85.619|Unspecified abnormal cytological findings in specimens from anus|abnormal anal pap
R87.610|Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US)|ascus; asc us; ascus pap; atypical squamous cells of undetermined significance
R87.612|Low grade squamous intraepithelial lesion on cytologic smear of cervix (LGSIL)|lgsil; lsil; low grade squamous intraepithelial lesion
R87.613|High grade squamous intraepithelial lesion on cytologic smear of cervix (HGSIL)|hgsil; hsil; high grade squamous intraepithelial lesion
R87.619|Unspecified abnormal cytological findings in specimens from cervix uteri|abnormal pap; abnormal pap smear; abnormal pap smears; abnormal cervical cytology
R87.810|Cervical high risk human papillomavirus (HPV) DNA test positive|high risk hpv positive
R90.0|Intracranial space-occupying lesion found on diagnostic imaging of central nervous system|intracranial mass; space occupying lesion of brain; brain lesion; intracranial lesion; intracranial space occupying lesion
R90.82|White matter disease, unspecified|white matter disease; white matter changes
R91.1|Solitary pulmonary nodule|pulmonary nodule; lung nodule; solitary pulmonary nodule; spn lung; coin lesion
R91.8|Other nonspecific abnormal finding of lung field|multiple lung nodules; lung mass; pulmonary infiltrate; pulmonary infiltrates; lung infiltrate; abnormal chest ct; abnormal chest x ray; ground glass opacities; infiltrate on chest x ray; pulmonary opacities; pulmonary mass; lung opacity; lung infiltrates; bilateral infiltrates; multiple pulmonary nodules; abnormal chest radiograph
R92.0|Mammographic microcalcification found on diagnostic imaging of breast|breast microcalcifications; mammographic microcalcification
R92.8|Other abnormal and inconclusive findings on diagnostic imaging of breast|abnormal mammogram; abnormal mammography
R93.1|Abnormal findings on diagnostic imaging of heart and coronary circulation|reduced ejection fraction finding; abnormal echocardiogram
R93.5|Abnormal findings on diagnostic imaging of other abdominal regions, including retroperitoneum|
R94.31|Abnormal electrocardiogram [ECG] [EKG]|abnormal ekg; abnormal ecg; abnormal electrocardiogram; ekg changes; ecg changes; prolonged qt; qt prolongation; prolonged qtc; qtc prolongation; st depression; st elevation finding; t wave inversion; st elevations; t wave inversions; st depressions; t wave abnormality; st changes
R94.39|Abnormal result of other cardiovascular function study|abnormal stress test; positive stress test; abnormal nuclear stress test; abnormal cardiac stress test; abnormal myocardial perfusion
R94.4|Abnormal results of kidney function studies|abnormal kidney function tests; abnormal renal function
R94.5|Abnormal results of liver function studies|abnormal liver function studies
R94.6|Abnormal results of thyroid function studies|abnormal thyroid function tests; abnormal tsh; elevated tsh; abnormal thyroid function studies
R97.0|Elevated carcinoembryonic antigen [CEA]|elevated cea
R97.20|Elevated prostate specific antigen [PSA]|elevated psa; elevated prostate specific antigen; elevated prostate specific antigen level; rising psa
R97.21|Rising PSA following treatment for malignant neoplasm of prostate|rising psa following treatment; biochemical recurrence of prostate cancer
R99|Ill-defined and unknown cause of mortality|
`;

/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const FACTORS_CODES = `
Z00.00|Encounter for general adult medical examination without abnormal findings|annual physical; annual exam; routine physical; general medical exam; adult physical exam; annual physical exam; health maintenance exam; routine adult medical exam; annual wellness visit
Z00.01|Encounter for general adult medical examination with abnormal findings|
Z00.121|Encounter for routine child health examination with abnormal findings|
Z00.129|Encounter for routine child health examination without abnormal findings|well child check; well child visit; well child exam; wcc; well baby check; routine child health exam
Z00.6|Encounter for examination for normal comparison and control in clinical research program|clinical trial participant; clinical research participant
Z01.411|Encounter for gynecological examination (general) (routine) with abnormal findings|
Z01.419|Encounter for gynecological examination (general) (routine) without abnormal findings|annual gynecologic exam; routine gynecological exam; well woman exam; annual gyn exam
Z01.810|Encounter for preprocedural cardiovascular examination|preoperative cardiovascular exam; preoperative cardiac clearance; preoperative cardiac evaluation
Z01.818|Encounter for other preprocedural examination|preoperative evaluation; preoperative clearance; pre op clearance; preop exam; preoperative examination
Z02.0|Encounter for examination for admission to educational institution|school physical
Z02.5|Encounter for examination for participation in sport|sports physical
Z03.89|Encounter for observation for other suspected diseases and conditions ruled out|
Z04.1|Encounter for examination and observation following transport accident|examination after transport accident
Z08|Encounter for follow-up examination after completed treatment for malignant neoplasm|cancer surveillance visit; follow up after completed cancer treatment
Z09|Encounter for follow-up examination after completed treatment for conditions other than malignant neoplasm|follow up exam after treatment
Z11.3|Encounter for screening for infections with a predominantly sexual mode of transmission|std screening; sti screening
Z11.4|Encounter for screening for human immunodeficiency virus [HIV]|hiv screening
Z11.59|Encounter for screening for other viral diseases|hepatitis c screening
Z12.11|Encounter for screening for malignant neoplasm of colon|screening colonoscopy; colon cancer screening; colorectal cancer screening; screening for colon cancer
Z12.2|Encounter for screening for malignant neoplasm of respiratory organs|lung cancer screening
Z12.31|Encounter for screening mammogram for malignant neoplasm of breast|screening mammogram; screening mammography; mammogram screening
Z12.4|Encounter for screening for malignant neoplasm of cervix|cervical cancer screening; pap smear screening
Z12.5|Encounter for screening for malignant neoplasm of prostate|prostate cancer screening
Z13.1|Encounter for screening for diabetes mellitus|diabetes screening
Z13.220|Encounter for screening for lipoid disorders|lipid screening
Z13.820|Encounter for screening for osteoporosis|osteoporosis screening
Z15.01|Genetic susceptibility to malignant neoplasm of breast|brca mutation; brca1 mutation; brca2 mutation; brca positive; brca gene mutation
Z16.12|Extended spectrum beta lactamase (ESBL) resistance|esbl; extended spectrum beta lactamase resistance; esbl positive
Z16.21|Resistance to vancomycin|vancomycin resistance; vre resistance
Z16.24|Resistance to multiple antibiotics|multidrug resistant organism; mdro
Z17.0|Estrogen receptor positive status [ER+]|estrogen receptor positive; er positive; hormone receptor positive
Z17.1|Estrogen receptor negative status [ER-]|estrogen receptor negative; er negative
Z18.10|Retained metal fragments, unspecified|retained metal fragments; retained shrapnel
Z20.822|Contact with and (suspected) exposure to COVID-19|covid 19 exposure; exposure to covid; exposure to covid 19; covid exposure
Z20.828|Contact with and (suspected) exposure to other viral communicable diseases|viral exposure
Z21|Asymptomatic human immunodeficiency virus [HIV] infection status|asymptomatic hiv; asymptomatic hiv infection
Z22.322|Carrier or suspected carrier of Methicillin resistant Staphylococcus aureus|mrsa carrier; mrsa colonization; mrsa colonized
Z22.330|Carrier of Group B streptococcus|gbs colonization; group b strep carrier
Z22.7|Latent tuberculosis|latent tuberculosis; latent tb; ltbi
Z23|Encounter for immunization|need for vaccination; vaccination encounter; need for immunization; immunization encounter; influenza vaccination; flu vaccination
Z28.21|Immunization not carried out because of patient refusal|vaccine refusal; refused vaccination
Z30.09|Encounter for other general counseling and advice on contraception|contraceptive counseling; contraception counseling
Z30.2|Encounter for sterilization|sterilization; desires sterilization; undesired fertility; desires permanent sterilization; voluntary sterilization; multiparity desires sterilization; elective sterilization
Z30.41|Encounter for surveillance of contraceptive pills|oral contraceptive surveillance
Z31.41|Encounter for fertility testing|fertility testing
Z32.01|Encounter for pregnancy test, result positive|positive pregnancy test
Z32.02|Encounter for pregnancy test, result negative|negative pregnancy test
Z33.1|Pregnant state, incidental|incidental pregnancy; pregnant; gravid; intrauterine pregnancy; pregnant state
Z34.00|Encounter for supervision of normal first pregnancy, unspecified trimester|
Z34.90|Encounter for supervision of normal pregnancy, unspecified, unspecified trimester|prenatal visit; supervision of normal pregnancy; routine prenatal care; prenatal care visit
Z36.9|Encounter for antenatal screening, unspecified|antenatal screening
Z37.0|Single live birth|single live birth; single liveborn infant outcome; viable male infant; viable female infant; live born infant delivered; delivered viable infant
Z37.2|Twins, both liveborn|twins both liveborn
Z38.00|Single liveborn infant, delivered vaginally|single liveborn infant delivered vaginally; newborn delivered vaginally; liveborn infant delivered vaginally; term newborn delivered vaginally
Z38.01|Single liveborn infant, delivered by cesarean|single liveborn infant delivered by cesarean; newborn delivered by cesarean; liveborn infant delivered by cesarean
Z3A.37|37 weeks gestation of pregnancy|37 weeks gestation
Z3A.38|38 weeks gestation of pregnancy|38 weeks gestation
Z3A.39|39 weeks gestation of pregnancy|39 weeks gestation
Z3A.40|40 weeks gestation of pregnancy|40 weeks gestation
Z3A.41|41 weeks gestation of pregnancy|41 weeks gestation
Z40.01|Encounter for prophylactic removal of breast|prophylactic mastectomy
Z41.2|Encounter for routine and ritual male circumcision|circumcision; routine circumcision; elective circumcision
Z43.0|Encounter for attention to tracheostomy|tracheostomy care
Z43.1|Encounter for attention to gastrostomy|gastrostomy care
Z45.010|Encounter for checking and testing of cardiac pacemaker pulse generator [battery]|pacemaker battery change; pacemaker generator change
Z45.02|Encounter for adjustment and management of automatic implantable cardiac defibrillator|icd check; adjustment of aicd
Z45.2|Encounter for adjustment and management of vascular access device|port flush; vascular access device management
Z46.6|Encounter for fitting and adjustment of urinary device|foley catheter care; catheter removal encounter
Z47.1|Aftercare following joint replacement surgery|aftercare following joint replacement; joint replacement aftercare
Z47.2|Encounter for removal of internal fixation device|hardware removal; removal of hardware
Z47.89|Encounter for other orthopedic aftercare|orthopedic aftercare
Z48.00|Encounter for change or removal of nonsurgical wound dressing|
Z48.02|Encounter for removal of sutures|suture removal; staple removal; removal of sutures
Z48.815|Encounter for surgical aftercare following surgery on the digestive system|
Z49.31|Encounter for adequacy testing for hemodialysis|hemodialysis adequacy testing
Z51.0|Encounter for antineoplastic radiation therapy|radiation therapy encounter; radiotherapy session
Z51.11|Encounter for antineoplastic chemotherapy|chemotherapy encounter; encounter for chemotherapy; admitted for chemotherapy; admission for chemotherapy
Z51.5|Encounter for palliative care|palliative care; comfort care; hospice care; comfort measures only; comfort measures; hospice; CMO; palliative care encounter; hospice patient
Z51.81|Encounter for therapeutic drug level monitoring|therapeutic drug monitoring; inr monitoring
Z52.4|Kidney donor|kidney donor
Z53.20|Procedure and treatment not carried out because of patient's decision for unspecified reasons|
Z53.21|Procedure and treatment not carried out due to patient leaving prior to being seen by health care provider|left without being seen
Z53.29|Procedure and treatment not carried out because of patient's decision for other reasons|left against medical advice; left ama; against medical advice
Z53.31|Laparoscopic surgical procedure converted to open procedure|converted to open; laparoscopic converted to open
Z55.0|Illiteracy and low-level literacy|illiteracy
Z56.0|Unemployment, unspecified|unemployed; unemployment
Z59.00|Homelessness unspecified|homeless; homelessness
Z59.01|Sheltered homelessness|sheltered homelessness; lives in shelter; lives in homeless shelter
Z59.02|Unsheltered homelessness|unsheltered homelessness; living on streets
Z59.41|Food insecurity|food insecurity
Z60.2|Problems related to living alone|lives alone; living alone
Z62.819|Personal history of unspecified abuse in childhood|history of childhood abuse; history of abuse in childhood
Z63.0|Problems in relationship with spouse or partner|marital problems; relationship problems with spouse
Z63.4|Disappearance and death of family member|bereavement; death of family member; recent loss of spouse
Z63.6|Dependent relative needing care at home|
Z65.3|Problems related to other legal circumstances|legal problems; incarceration problems
Z66|Do not resuscitate|dnr; dnr dni; do not resuscitate; code status dnr; dnr status
Z68.1|Body mass index [BMI] 19.9 or less, adult|
Z68.20|Body mass index [BMI] 20.0-20.9, adult|
Z68.21|Body mass index [BMI] 21.0-21.9, adult|
Z68.22|Body mass index [BMI] 22.0-22.9, adult|
Z68.23|Body mass index [BMI] 23.0-23.9, adult|
Z68.24|Body mass index [BMI] 24.0-24.9, adult|
Z68.25|Body mass index [BMI] 25.0-25.9, adult|
Z68.26|Body mass index [BMI] 26.0-26.9, adult|
Z68.27|Body mass index [BMI] 27.0-27.9, adult|
Z68.28|Body mass index [BMI] 28.0-28.9, adult|
Z68.29|Body mass index [BMI] 29.0-29.9, adult|
Z68.30|Body mass index [BMI] 30.0-30.9, adult|
Z68.31|Body mass index [BMI] 31.0-31.9, adult|
Z68.32|Body mass index [BMI] 32.0-32.9, adult|
Z68.33|Body mass index [BMI] 33.0-33.9, adult|
Z68.34|Body mass index [BMI] 34.0-34.9, adult|
Z68.35|Body mass index [BMI] 35.0-35.9, adult|
Z68.36|Body mass index [BMI] 36.0-36.9, adult|
Z68.37|Body mass index [BMI] 37.0-37.9, adult|
Z68.38|Body mass index [BMI] 38.0-38.9, adult|
Z68.39|Body mass index [BMI] 39.0-39.9, adult|
Z68.41|Body mass index [BMI] 40.0-44.9, adult|
Z68.42|Body mass index [BMI] 45.0-49.9, adult|
Z68.43|Body mass index [BMI] 50.0-59.9, adult|
Z68.44|Body mass index [BMI] 60.0-69.9, adult|
Z68.45|Body mass index [BMI] 70 or greater, adult|
Z71.3|Dietary counseling and surveillance|dietary counseling; nutrition counseling; diet counseling
Z71.41|Alcohol abuse counseling and surveillance of alcoholic|alcohol counseling; alcohol abuse counseling
Z71.6|Tobacco abuse counseling|tobacco counseling; smoking cessation counseling; tobacco cessation counseling; tobacco abuse counseling
Z71.89|Other specified counseling|
Z72.0|Tobacco use|tobacco use; tobacco abuse; smoking; tobacco user; uses tobacco
Z72.3|Lack of physical exercise|sedentary lifestyle; lack of exercise
Z72.51|High risk heterosexual behavior|high risk sexual behavior; high risk heterosexual behavior; unprotected sex
Z73.0|Burn-out|burnout
Z73.3|Stress, not elsewhere classified|stress; increased stress; life stress; psychosocial stress; stressors; psychosocial stressors; work stress; emotional stress
Z73.6|Limitation of activities due to disability|limitation of activities due to disability
Z74.01|Bed confinement status|bedbound; bed bound; bedridden; bed confinement
Z74.09|Other reduced mobility|reduced mobility; impaired mobility; decreased mobility; immobility
Z74.1|Need for assistance with personal care|needs assistance with personal care; adl assistance
Z75.1|Person awaiting admission to adequate facility elsewhere|awaiting placement
Z76.0|Encounter for issue of repeat prescription|medication refill; prescription refill; refill of medications
Z76.82|Awaiting organ transplant status|awaiting organ transplant; on transplant list; transplant list; listed for transplant; awaiting kidney transplant; awaiting liver transplant
Z77.090|Contact with and (suspected) exposure to asbestos|asbestos exposure; exposure to asbestos
Z77.22|Contact with and (suspected) exposure to environmental tobacco smoke (acute) (chronic)|secondhand smoke exposure; passive smoke exposure; exposure to secondhand smoke; second hand smoke exposure
Z78.0|Asymptomatic menopausal state|postmenopausal; menopause; menopausal; post menopausal; postmenopausal state; postmenopausal status
Z78.1|Physical restraint status|physical restraint status; physical restraints
Z78.9|Other specified health status|
Z79.01|Long term (current) use of anticoagulants|long term anticoagulation; chronic anticoagulation; on anticoagulation; on warfarin; on coumadin; on apixaban; on eliquis; on xarelto; on rivaroxaban; anticoagulated; on long term anticoagulation; long term current use of anticoagulants; coumadin therapy; warfarin therapy; anticoagulated with coumadin; anticoagulation therapy; chronic coumadin; chronic warfarin; chronic coumadin therapy; anticoagulated with warfarin; anticoagulant therapy; on anticoagulant
Z79.02|Long term (current) use of antithrombotics/antiplatelets|long term antiplatelet use; on plavix; on clopidogrel; on antiplatelet therapy; dual antiplatelet therapy; on ticagrelor; on dapt
Z79.1|Long term (current) use of non-steroidal anti-inflammatories (NSAID)|long term nsaid use; chronic nsaid use
Z79.2|Long term (current) use of antibiotics|long term antibiotics; suppressive antibiotics; chronic antibiotics; chronic suppressive antibiotics
Z79.4|Long term (current) use of insulin|long term insulin use; on insulin; insulin dependent; insulin requiring; long term current use of insulin; current insulin use; insulin therapy; insulin use; uses insulin; on insulin pump
Z79.51|Long term (current) use of inhaled steroids|long term inhaled steroids
Z79.52|Long term (current) use of systemic steroids|chronic steroids; long term steroid use; on chronic steroids; chronic prednisone; on chronic prednisone; chronic steroid use; steroid dependent; long term systemic steroids; chronic steroid therapy; long term corticosteroid therapy
Z79.60|Long term (current) use of unspecified immunomodulators and immunosuppressants|on immunosuppression; chronic immunosuppression; long term immunosuppression; on immunosuppressants; immunosuppressive therapy
Z79.620|Long term (current) use of immunosuppressive biologic|
Z79.621|Long term (current) use of calcineurin inhibitor|
Z79.622|Long term (current) use of Janus kinase inhibitor|
Z79.631|Long term (current) use of antimetabolite agent|
Z79.69|Long term (current) use of other immunomodulators and immunosuppressants|
Z79.810|Long term (current) use of selective estrogen receptor modulators (SERMs)|on tamoxifen; tamoxifen therapy
Z79.811|Long term (current) use of aromatase inhibitors|on anastrozole; on letrozole; aromatase inhibitor therapy; on aromatase inhibitor
Z79.82|Long term (current) use of aspirin|long term aspirin use; on aspirin; daily aspirin; on daily aspirin; aspirin therapy
Z79.83|Long term (current) use of bisphosphonates|long term bisphosphonates
Z79.84|Long term (current) use of oral hypoglycemic drugs|long term oral hypoglycemics; on metformin; on oral hypoglycemics; oral hypoglycemic agents; on oral hypoglycemic
Z79.85|Long-term (current) use of injectable non-insulin antidiabetic drugs|on ozempic; on semaglutide; on glp 1 agonist; on trulicity
Z79.890|Hormone replacement therapy|hormone replacement therapy; hrt; postmenopausal hormone replacement therapy
Z79.891|Long term (current) use of opiate analgesic|long term opioid use; chronic opioid use; chronic opioid therapy; on chronic opioids; chronic narcotic use; on methadone maintenance; methadone maintenance; chronic opiate use; chronic opioids
Z79.899|Other long term (current) drug therapy|long term drug therapy; other long term drug therapy; high risk medication use
Z80.0|Family history of malignant neoplasm of digestive organs|family history of colon cancer; family history of gi cancer; family history of colorectal cancer; family history of stomach cancer; family history of pancreatic cancer
Z80.1|Family history of malignant neoplasm of trachea, bronchus and lung|family history of lung cancer
Z80.3|Family history of malignant neoplasm of breast|family history of breast cancer; fh breast cancer
Z80.41|Family history of malignant neoplasm of ovary|family history of ovarian cancer
Z80.42|Family history of malignant neoplasm of prostate|family history of prostate cancer
Z80.9|Family history of malignant neoplasm, unspecified|family history of cancer; family history of malignancy
Z81.1|Family history of alcohol abuse and dependence|family history of alcoholism
Z81.8|Family history of other mental and behavioral disorders|family history of depression; family history of mental illness
Z82.0|Family history of epilepsy and other diseases of the nervous system|family history of epilepsy
Z82.3|Family history of stroke|family history of stroke
Z82.41|Family history of sudden cardiac death|family history of sudden cardiac death
Z82.49|Family history of ischemic heart disease and other diseases of the circulatory system|family history of heart disease; family history of coronary artery disease; family history of cad; family history of premature cad; family history of hypertension; family history of myocardial infarction; family history of ischemic heart disease; family history of early cad; family history of coronary disease
Z83.3|Family history of diabetes mellitus|family history of diabetes; family history of diabetes mellitus
Z83.42|Family history of familial hypercholesterolemia|family history of hypercholesterolemia
Z84.19|Family history of other disorders of kidney and ureter|family history of kidney disease
Z85.00|Personal history of malignant neoplasm of unspecified digestive organ|history of gi cancer
Z85.01|Personal history of malignant neoplasm of esophagus|history of esophageal cancer
Z85.028|Personal history of other malignant neoplasm of stomach|history of gastric cancer; history of stomach cancer
Z85.038|Personal history of other malignant neoplasm of large intestine|history of colon cancer; history of colorectal cancer; personal history of colon cancer; history of colon carcinoma
Z85.048|Personal history of other malignant neoplasm of rectum, rectosigmoid junction, and anus|history of rectal cancer
Z85.05|Personal history of malignant neoplasm of liver|history of liver cancer; history of hepatocellular carcinoma; history of hcc
Z85.07|Personal history of malignant neoplasm of pancreas|history of pancreatic cancer
Z85.118|Personal history of other malignant neoplasm of bronchus and lung|history of lung cancer; history of lung carcinoma
Z85.21|Personal history of malignant neoplasm of larynx|history of laryngeal cancer
Z85.3|Personal history of malignant neoplasm of breast|history of breast cancer; personal history of breast cancer; breast cancer survivor; history of breast carcinoma; history of breast ca
Z85.41|Personal history of malignant neoplasm of cervix uteri|history of cervical cancer
Z85.42|Personal history of malignant neoplasm of other parts of uterus|history of uterine cancer; history of endometrial cancer
Z85.43|Personal history of malignant neoplasm of ovary|history of ovarian cancer
Z85.46|Personal history of malignant neoplasm of prostate|history of prostate cancer; personal history of prostate cancer; history of prostate carcinoma; history of prostate ca
Z85.47|Personal history of malignant neoplasm of testis|history of testicular cancer
Z85.51|Personal history of malignant neoplasm of bladder|history of bladder cancer
Z85.528|Personal history of other malignant neoplasm of kidney|history of renal cell carcinoma; history of kidney cancer; history of renal cancer; history of rcc
Z85.6|Personal history of leukemia|history of leukemia
Z85.71|Personal history of Hodgkin lymphoma|history of hodgkin lymphoma; history of hodgkin's lymphoma; history of hodgkin's disease
Z85.72|Personal history of non-Hodgkin lymphomas|history of non hodgkin lymphoma; history of lymphoma; history of non hodgkin's lymphoma
Z85.79|Personal history of other malignant neoplasms of lymphoid, hematopoietic and related tissues|history of multiple myeloma
Z85.810|Personal history of malignant neoplasm of tongue|history of tongue cancer
Z85.820|Personal history of malignant melanoma of skin|history of melanoma; history of malignant melanoma
Z85.828|Personal history of other malignant neoplasm of skin|history of skin cancer; history of basal cell carcinoma; history of squamous cell skin cancer; history of squamous cell carcinoma of skin; history of bcc
Z85.830|Personal history of malignant neoplasm of bone|history of bone cancer
Z85.841|Personal history of malignant neoplasm of brain|history of brain cancer
Z85.850|Personal history of malignant neoplasm of thyroid|history of thyroid cancer; history of papillary thyroid cancer; history of papillary thyroid carcinoma
Z85.89|Personal history of malignant neoplasm of other organs and systems|history of head and neck cancer
Z85.9|Personal history of malignant neoplasm, unspecified|history of cancer; history of malignancy; personal history of cancer; cancer survivor
Z86.0100|Personal history of colon polyps, unspecified|
Z86.0101|Personal history of adenomatous and serrated colon polyps|history of adenomatous polyps
Z86.0109|Personal history of other colon polyps|history of colon polyps; history of colonic polyps; personal history of colonic polyps; history of polyps; history of colon polyp
Z86.11|Personal history of tuberculosis|history of tuberculosis; history of tb; prior tuberculosis; treated tuberculosis; past tuberculosis
Z86.14|Personal history of Methicillin resistant Staphylococcus aureus infection|history of mrsa; history of mrsa infection; history of methicillin resistant staphylococcus aureus
Z86.15|Personal history of latent tuberculosis infection|history of latent tuberculosis
Z86.16|Personal history of COVID-19|history of covid 19; history of covid; prior covid infection; previous covid 19; recent covid infection; history of covid 19 infection
Z86.19|Personal history of other infectious and parasitic diseases|history of infectious disease; history of c diff; history of c difficile; treated hepatitis c; history of clostridium difficile; history of hepatitis a
Z86.2|Personal history of diseases of the blood and blood-forming organs and certain disorders involving the immune mechanism|history of anemia; history of iron deficiency anemia; history of blood disorder
Z86.32|Personal history of gestational diabetes|history of gestational diabetes
Z86.39|Personal history of other endocrine, nutritional and metabolic disease|history of endocrine disorder; history of hyperthyroidism; history of graves disease
Z86.51|Personal history of combat and operational stress reaction|history of combat stress
Z86.59|Personal history of other mental and behavioral disorders|history of mental disorder; history of psychosis; history of eating disorder
Z86.61|Personal history of infections of the central nervous system|history of meningitis; history of encephalitis
Z86.69|Personal history of other diseases of the nervous system and sense organs|history of migraines; history of nervous system disorder; history of guillain barre
Z86.711|Personal history of pulmonary embolism|history of pulmonary embolism; history of pe; prior pe; prior pulmonary embolism; history of pulmonary embolus; previous pulmonary embolism; history of pulmonary emboli
Z86.718|Personal history of other venous thrombosis and embolism|history of dvt; history of deep vein thrombosis; prior dvt; history of venous thromboembolism; history of vte; previous dvt; history of deep venous thrombosis; history of blood clots; prior deep vein thrombosis; history of dvts; prior vte; h o dvt; history of thromboembolism
Z86.73|Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits|history of stroke; history of cva; history of tia; prior stroke; prior cva; prior tia; old stroke; old cva; history of transient ischemic attack; s p cva; h o cva; h o stroke; previous stroke; previous cva; remote stroke; history of ischemic stroke; hx of cva; hx of stroke; status post cva; s p stroke; remote cva; history of cerebrovascular accident; history of tias; status post stroke; stroke without residual deficit; history of mini stroke; old lacunar infarct; old infarct; previous tia; prior cerebrovascular accident; past stroke; chronic infarct; h o tia
Z86.74|Personal history of sudden cardiac arrest|history of cardiac arrest; history of sudden cardiac arrest; prior cardiac arrest; s p cardiac arrest; status post cardiac arrest
Z86.79|Personal history of other diseases of the circulatory system|history of heart disease; history of rheumatic fever; history of subarachnoid hemorrhage; history of subdural hematoma; history of endocarditis; history of pericarditis; history of svt; history of myocarditis; history of subdural
Z87.01|Personal history of pneumonia (recurrent)|history of pneumonia; history of recurrent pneumonia; prior pneumonia; recent pneumonia history
Z87.09|Personal history of other diseases of the respiratory system|history of respiratory disease; history of pneumothorax; history of childhood asthma
Z87.11|Personal history of peptic ulcer disease|history of peptic ulcer disease; history of pud; history of gastric ulcer; history of peptic ulcer; history of duodenal ulcer; history of ulcers; history of bleeding ulcer; history of stomach ulcers
Z87.19|Personal history of other diseases of the digestive system|history of diverticulitis; history of gi bleed; history of pancreatitis; history of gastrointestinal bleeding; history of gi bleeding; history of small bowel obstruction; history of hemorrhoids; history of gastritis; history of colitis; history of sbo; history of bowel obstruction; history of appendicitis; history of inguinal hernia
Z87.2|Personal history of diseases of the skin and subcutaneous tissue|history of skin disease; history of cellulitis
Z87.310|Personal history of (healed) osteoporosis fracture|history of fragility fracture; history of osteoporotic fracture; healed osteoporosis fracture
Z87.39|Personal history of other diseases of the musculoskeletal system and connective tissue|history of musculoskeletal disease; history of osteomyelitis; history of septic arthritis
Z87.42|Personal history of other diseases of the female genital tract|history of ovarian cyst; history of abnormal pap smear; history of endometriosis; history of fibroids; history of ovarian cysts; history of abnormal pap
Z87.440|Personal history of urinary (tract) infections|history of uti; history of urinary tract infection; history of recurrent uti; history of urinary tract infections; history of utis; history of recurrent urinary tract infections; history of recurrent utis
Z87.442|Personal history of urinary calculi|history of kidney stones; history of nephrolithiasis; history of kidney stone; history of renal stones; history of renal calculi; prior kidney stones; history of renal stone; history of ureteral stone; history of urolithiasis
Z87.448|Personal history of other diseases of urinary system|history of aki; history of acute kidney injury; history of hematuria; history of pyelonephritis
Z87.51|Personal history of pre-term labor|history of preterm labor; history of preterm delivery; prior preterm delivery
Z87.59|Personal history of other complications of pregnancy, childbirth and the puerperium|history of miscarriage; history of preeclampsia; history of ectopic pregnancy; history of miscarriages
Z87.81|Personal history of (healed) traumatic fracture|history of fracture; history of hip fracture; healed fracture; history of fractures; history of rib fractures; history of wrist fracture; history of ankle fracture; history of compression fracture
Z87.820|Personal history of traumatic brain injury|history of tbi; history of traumatic brain injury; history of head injury; history of concussion; prior tbi; history of head trauma; history of closed head injury
Z87.828|Personal history of other (healed) physical injury and trauma|history of trauma; history of gunshot wound; history of injury
Z87.891|Personal history of nicotine dependence|tobacco quit; smoking quit; former smoker; ex smoker; quit smoking; history of smoking; history of tobacco use; former tobacco use; tobacco use quit; remote smoking history; history of tobacco abuse; former cigarette smoker; former tobacco user; past smoker; ex tobacco user; history of nicotine dependence; stopped smoking; past tobacco use; smoking history; prior smoker; remote tobacco use; previous smoker; past smoking history; remote smoker; remote tobacco history; remote history of smoking; remote history of tobacco use; quit tobacco; tobacco history; past history of smoking; no longer smokes; prior tobacco use; former heavy smoker
Z88.0|Allergy status to penicillin|penicillin allergy; allergic to penicillin; allergy to penicillin; allergies penicillin; pcn allergy; allergic to pcn; allergy to pcn
Z88.1|Allergy status to other antibiotic agents|allergic to antibiotics; vancomycin allergy; allergy to erythromycin; allergy to cephalosporins
Z88.2|Allergy status to sulfonamides|sulfa allergy; allergic to sulfa; allergy to sulfa; allergies sulfa; allergy to sulfonamides; allergic to sulfa drugs; allergic to bactrim
Z88.5|Allergy status to narcotic agent|codeine allergy; allergic to codeine; morphine allergy; allergic to morphine; allergy to codeine; allergy to morphine; allergies codeine; allergy to narcotics; allergies morphine
Z88.6|Allergy status to analgesic agent|aspirin allergy; allergic to aspirin; nsaid allergy; allergic to nsaids; allergy to aspirin; allergies aspirin
Z88.8|Allergy status to other drugs, medicaments and biological substances|allergic to statins; allergy to lisinopril
Z88.9|Allergy status to unspecified drugs, medicaments and biological substances|drug allergy; drug allergies
Z89.411|Acquired absence of right great toe|absence of right great toe; right great toe amputation status
Z89.412|Acquired absence of left great toe|absence of left great toe
Z89.421|Acquired absence of other right toe(s)|
Z89.422|Acquired absence of other left toe(s)|
Z89.429|Acquired absence of other toe(s), unspecified side|toe amputation; amputation of toe; s p toe amputation; status post toe amputation; history of toe amputation
Z89.431|Acquired absence of right foot|
Z89.432|Acquired absence of left foot|
Z89.439|Acquired absence of unspecified foot|transmetatarsal amputation; tma amputation; absence of foot; s p transmetatarsal amputation; status post transmetatarsal amputation
Z89.511|Acquired absence of right leg below knee|
Z89.512|Acquired absence of left leg below knee|
Z89.519|Acquired absence of unspecified leg below knee|below knee amputation; bka; s p bka; below the knee amputation; status post below knee amputation; acquired absence of leg below knee; history of below knee amputation
Z89.611|Acquired absence of right leg above knee|
Z89.612|Acquired absence of left leg above knee|
Z89.619|Acquired absence of unspecified leg above knee|above knee amputation; aka amputation; s p aka; above the knee amputation; AKA; status post above knee amputation
Z90.10|Acquired absence of unspecified breast and nipple|s p mastectomy; status post mastectomy; history of mastectomy; acquired absence of breast; prior mastectomy; bilateral mastectomy status; mastectomy
Z90.11|Acquired absence of right breast and nipple|
Z90.12|Acquired absence of left breast and nipple|
Z90.13|Acquired absence of bilateral breasts and nipples|
Z90.2|Acquired absence of lung [part of]|s p lobectomy; status post lobectomy; history of lobectomy; s p pneumonectomy; acquired absence of lung; prior lobectomy; status post lung resection; lobectomy; pneumonectomy
Z90.3|Acquired absence of stomach [part of]|s p gastrectomy; status post gastrectomy; gastrectomy
Z90.411|Acquired partial absence of pancreas|
Z90.49|Acquired absence of other specified parts of digestive tract|s p cholecystectomy; status post cholecystectomy; s p colectomy; status post colectomy; s p appendectomy; history of cholecystectomy; history of appendectomy; acquired absence of other parts of digestive tract; status post appendectomy; prior cholecystectomy; prior appendectomy; s p hemicolectomy; status post hemicolectomy; history of colectomy; prior colectomy; status post sigmoid colectomy; s p sigmoid colectomy; status post laparoscopic cholecystectomy; s p lap cholecystectomy; cholecystectomy; appendectomy; colectomy; hemicolectomy; laparoscopic cholecystectomy; laparoscopic appendectomy; sigmoid colectomy; lap cholecystectomy; lap chole
Z90.5|Acquired absence of kidney|s p nephrectomy; status post nephrectomy; solitary kidney; history of nephrectomy; prior nephrectomy; acquired solitary kidney; single kidney; acquired absence of kidney; nephrectomy
Z90.710|Acquired absence of both cervix and uterus|s p hysterectomy; history of hysterectomy; status post hysterectomy; total abdominal hysterectomy history; prior hysterectomy; s p tah; tah bso; s p tah bso; status post total abdominal hysterectomy; history of total abdominal hysterectomy; acquired absence of cervix and uterus; hysterectomy; total abdominal hysterectomy; total hysterectomy
Z90.711|Acquired absence of uterus with remaining cervical stump|
Z90.722|Acquired absence of ovaries, bilateral|bilateral oophorectomy status; s p bilateral oophorectomy; status post bilateral salpingo oophorectomy; s p bso; bilateral oophorectomy; bilateral salpingo oophorectomy
Z90.79|Acquired absence of other genital organ(s)|s p prostatectomy; status post prostatectomy; history of prostatectomy; s p radical prostatectomy; prior prostatectomy; status post radical prostatectomy; prostatectomy; radical prostatectomy
Z90.81|Acquired absence of spleen|s p splenectomy; asplenia; status post splenectomy; history of splenectomy; asplenic; acquired absence of spleen; prior splenectomy; splenectomy
Z91.010|Allergy to peanuts|peanut allergy; allergic to peanuts; allergy to peanuts
Z91.013|Allergy to seafood|shellfish allergy; seafood allergy; allergic to shellfish; allergy to shellfish; allergies shellfish
Z91.018|Allergy to other foods|food allergy; food allergies; egg allergy nos
Z91.030|Bee allergy status|bee allergy; bee sting allergy; allergic to bee stings; allergy to bee stings
Z91.040|Latex allergy status|latex allergy; allergic to latex; allergy to latex
Z91.041|Radiographic dye allergy status|contrast allergy; iodine contrast allergy; allergic to iv contrast; iv contrast allergy; allergy to iodine contrast; allergy to iv contrast; contrast dye allergy; allergic to contrast dye; allergic to contrast
Z91.048|Other nonmedicinal substance allergy status|adhesive tape allergy; allergic to tape
Z91.09|Other allergy status, other than to drugs and biological substances|
Z91.119|Patient's noncompliance with dietary regimen due to unspecified reason|dietary noncompliance; noncompliance with diet; diet noncompliance; dietary indiscretion
Z91.120|Patient's intentional underdosing of medication regimen due to financial hardship|underdosing due to financial hardship
Z91.128|Patient's intentional underdosing of medication regimen for other reason|
Z91.141|Patient's other noncompliance with medication regimen due to financial hardship|
Z91.148|Patient's other noncompliance with medication regimen for other reason|medication noncompliance; medication nonadherence; noncompliance with medications; noncompliant with medications; nonadherence to medications; medication non compliance; medication non adherence; not taking medications; nonadherent with medications; nonadherence with medications; noncompliance with medication; noncompliant with medication
Z91.158|Patient's noncompliance with renal dialysis for other reason|noncompliance with dialysis; missed dialysis; missed dialysis sessions; dialysis noncompliance; missed hemodialysis; missed dialysis session
Z91.199|Patient's noncompliance with other medical treatment and regimen due to unspecified reason|noncompliance; noncompliance with medical treatment; nonadherence; medical noncompliance; noncompliance with treatment
Z91.51|Personal history of suicidal behavior|history of suicide attempt; history of suicide attempts; prior suicide attempt; previous suicide attempt; prior suicide attempts
Z91.52|Personal history of nonsuicidal self-harm|history of self harm; history of nonsuicidal self harm; history of cutting
Z91.81|History of falling|history of falling; history of falls; fall risk; at risk for falling; risk for falls; at risk for falls; history of fall
Z91.89|Other specified personal risk factors, not elsewhere classified|
Z92.21|Personal history of antineoplastic chemotherapy|history of chemotherapy; s p chemotherapy; status post chemotherapy; prior chemotherapy
Z92.241|Personal history of systemic steroid therapy|history of steroid therapy
Z92.3|Personal history of irradiation|history of radiation therapy; s p radiation; history of radiation; status post radiation therapy; s p radiation therapy; prior radiation therapy; status post radiation; history of xrt; s p xrt; history of radiotherapy; prior radiation; s p radiotherapy
Z92.82|Status post administration of tPA (rtPA) in a different facility within the last 24 hours prior to admission to current facility|s p tpa at outside hospital; received tpa at outside hospital; tpa administered at outside hospital; tpa at outside hospital
Z93.0|Tracheostomy status|tracheostomy status; tracheostomy dependent; tracheostomy in place; s p tracheostomy; status post tracheostomy; s p trach; tracheostomy present
Z93.1|Gastrostomy status|gastrostomy status; peg tube in place; g tube dependent; s p peg; peg tube dependent; gastrostomy tube in place; g tube in place; status post peg; s p peg tube; s p gastrostomy; peg dependent; status post gastrostomy
Z93.2|Ileostomy status|ileostomy status; ileostomy in place; s p ileostomy; has an ileostomy; ileostomy present
Z93.3|Colostomy status|colostomy status; colostomy in place; s p colostomy; end colostomy; colostomy present; status post colostomy; has a colostomy; diverting colostomy
Z93.59|Other cystostomy status|suprapubic catheter; suprapubic catheter in place; cystostomy status; chronic suprapubic catheter; suprapubic tube
Z93.6|Other artificial openings of urinary tract status|ileal conduit; nephrostomy status; urostomy; nephrostomy tube in place; urostomy status; nephrostomy tubes
Z94.0|Kidney transplant status|kidney transplant; renal transplant; s p kidney transplant; s p renal transplant; history of kidney transplant; history of renal transplant; kidney transplant recipient; renal transplant recipient; kidney transplant status; status post renal transplant; status post kidney transplant; renal transplantation; kidney transplantation; ddrt; lrrt
Z94.1|Heart transplant status|heart transplant; s p heart transplant; status post heart transplant; cardiac transplant; history of heart transplant; heart transplantation; orthotopic heart transplant
Z94.2|Lung transplant status|lung transplant; s p lung transplant; status post lung transplant; history of lung transplant; bilateral lung transplant
Z94.4|Liver transplant status|liver transplant; s p liver transplant; s p olt; orthotopic liver transplant; status post liver transplant; history of liver transplant; liver transplantation; liver transplant recipient
Z94.7|Corneal transplant status|corneal transplant; s p corneal transplant
Z94.81|Bone marrow transplant status|bone marrow transplant; s p bone marrow transplant; status post bone marrow transplant; bmt recipient; history of bone marrow transplant
Z94.83|Pancreas transplant status|pancreas transplant; s p pancreas transplant; kidney pancreas transplant
Z94.84|Stem cells transplant status|stem cell transplant; s p stem cell transplant; allogeneic stem cell transplant; autologous stem cell transplant; history of stem cell transplant; status post stem cell transplant; s p allo sct; s p auto sct
Z95.0|Presence of cardiac pacemaker|pacemaker; PPM; permanent pacemaker; s p pacemaker; pacemaker in place; s p ppm; dual chamber pacemaker; cardiac pacemaker; status post pacemaker; s p pacemaker placement; presence of cardiac pacemaker; status post pacemaker placement; biventricular pacemaker; pacemaker placement; pacemaker dependent; status post permanent pacemaker; permanent pacemaker placement; history of pacemaker; micra
Z95.1|Presence of aortocoronary bypass graft|s p cabg; status post cabg; history of cabg; prior cabg; cabg; coronary artery bypass graft; coronary artery bypass grafting; coronary bypass surgery; s p coronary artery bypass graft; status post coronary artery bypass grafting; history of coronary artery bypass grafting; presence of aortocoronary bypass graft; cabg x3; cabg x4; s p cabg x3; previous cabg; status post coronary artery bypass graft; history of coronary artery bypass graft; coronary artery bypass surgery; coronary bypass; bypass surgery coronary; cabg x 3; cabg x 4; cabg x 2
Z95.2|Presence of prosthetic heart valve|s p mechanical valve; mechanical aortic valve; mechanical mitral valve; prosthetic heart valve; mechanical heart valve; s p avr; s p aortic valve replacement; status post aortic valve replacement; s p mvr; s p mitral valve replacement; aortic valve replacement; mitral valve replacement; history of aortic valve replacement; mechanical valve; s p tavr; status post tavr; prosthetic aortic valve; st jude valve; history of mitral valve replacement; s p mechanical avr; prosthetic valve; prosthetic mitral valve; status post mitral valve replacement; status post avr
Z95.3|Presence of xenogenic heart valve|bioprosthetic aortic valve; bioprosthetic valve; bioprosthetic aortic valve replacement; porcine valve; bioprosthetic mitral valve; bovine aortic valve; s p bioprosthetic avr; tissue valve; porcine aortic valve; bioprosthetic avr
Z95.5|Presence of coronary angioplasty implant and graft|s p pci; coronary stent; coronary stents; s p des; s p coronary stent; drug eluting stent; history of pci; des to lad; des to rca; coronary artery stent; status post pci; s p stent to lad; s p pci with stent; stent to lad; cardiac stents; status post coronary stent; presence of coronary angioplasty implant; s p drug eluting stent; stents to lad; cardiac stent; prior pci; bare metal stent; s p bms; status post coronary stenting; coronary stenting; stent placement coronary; s p des to lad; s p des to rca; s p pci to lad; s p pci to rca; history of coronary stents; history of coronary stent; previous pci; coronary artery stenting; drug eluting stents; stent to rca; des to lcx; status post coronary artery stenting
Z95.810|Presence of automatic (implantable) cardiac defibrillator|icd; aicd; implantable cardioverter defibrillator; s p icd; automatic implantable cardioverter defibrillator; s p aicd; biv icd; s p icd placement; icd in place; implantable defibrillator; cardiac defibrillator; aicd placement; icd placement; status post aicd; status post icd; automatic implantable cardiac defibrillator; crt d; s p biv icd; implantable cardiac defibrillator; status post icd placement; automatic internal cardiac defibrillator; defibrillator; internal defibrillator
Z95.811|Presence of heart assist device|lvad; left ventricular assist device; heartmate
Z95.818|Presence of other cardiac implants and grafts|watchman; loop recorder; implantable loop recorder; watchman device
Z95.820|Peripheral vascular angioplasty status with implants and grafts|peripheral stent; iliac stent; carotid stent; s p carotid stent; s p iliac stent; s p peripheral stent; iliac artery stent; sfa stent
Z95.828|Presence of other vascular implants and grafts|ivc filter; s p ivc filter; aortic graft; inferior vena cava filter; s p evar; s p aaa repair; status post ivc filter; aortobifemoral bypass; femoral popliteal bypass; fem pop bypass; s p fem pop bypass; endovascular aneurysm repair status; ivc filter placement; port a cath in place; mediport in place; history of aaa repair; s p aortobifemoral bypass; portacath; picc line in place
Z96.0|Presence of urogenital implants|
Z96.1|Presence of intraocular lens|pseudophakia; intraocular lens; s p cataract extraction with iol; intraocular lens implant; pseudophakic; posterior chamber intraocular lens
Z96.20|Presence of otological and audiological implant, unspecified|
Z96.21|Cochlear implant status|cochlear implant; cochlear implants
Z96.22|Myringotomy tube(s) status|ear tubes; pe tubes; myringotomy tubes; tympanostomy tubes
Z96.41|Presence of insulin pump (external) (internal)|insulin pump
Z96.60|Presence of unspecified orthopedic joint implant|
Z96.611|Presence of right artificial shoulder joint|
Z96.612|Presence of left artificial shoulder joint|
Z96.619|Presence of unspecified artificial shoulder joint|shoulder replacement; total shoulder arthroplasty; s p shoulder replacement; total shoulder replacement; reverse total shoulder; shoulder arthroplasty
Z96.641|Presence of right artificial hip joint|
Z96.642|Presence of left artificial hip joint|
Z96.643|Presence of artificial hip joint, bilateral|
Z96.649|Presence of unspecified artificial hip joint|total hip arthroplasty; tha; hip replacement; thr; total hip replacement; s p thr; s p tha; hip arthroplasty; s p hip replacement; s p total hip replacement; s p total hip arthroplasty; artificial hip; hip hemiarthroplasty; status post total hip arthroplasty; status post total hip replacement; history of hip replacement; history of total hip replacement; hip replacements; history of total hip arthroplasty; prosthetic hip
Z96.651|Presence of right artificial knee joint|
Z96.652|Presence of left artificial knee joint|
Z96.653|Presence of artificial knee joint, bilateral|
Z96.659|Presence of unspecified artificial knee joint|total knee arthroplasty; tka; knee replacement; tkr; total knee replacement; s p tkr; s p tka; knee arthroplasty; s p knee replacement; s p total knee replacement; s p total knee arthroplasty; artificial knee; status post total knee arthroplasty; status post total knee replacement; history of knee replacement; history of total knee replacement; knee replacements; history of total knee arthroplasty; prosthetic knee
Z96.691|Finger-joint replacement of right hand|
Z97.0|Presence of artificial eye|prosthetic eye; artificial eye
Z97.2|Presence of dental prosthetic device (complete) (partial)|dentures; upper dentures; full dentures
Z97.3|Presence of spectacles and contact lenses|wears glasses; wears contact lenses; corrective lenses
Z97.4|Presence of external hearing-aid|hearing aid; hearing aids; bilateral hearing aids; wears hearing aids
Z97.5|Presence of (intrauterine) contraceptive device|iud in place; intrauterine device in place; mirena iud; iud present; mirena
Z98.0|Intestinal bypass and anastomosis status|intestinal bypass status; intestinal anastomosis status
Z98.1|Arthrodesis status|arthrodesis status; s p spinal fusion; s p lumbar fusion; history of spinal fusion; s p cervical fusion; status post spinal fusion; prior lumbar fusion; history of lumbar fusion; s p acdf; status post lumbar fusion; status post acdf; history of cervical fusion; status post cervical fusion; prior spinal fusion; prior cervical fusion
Z98.2|Presence of cerebrospinal fluid drainage device|vp shunt; ventriculoperitoneal shunt; s p vp shunt; csf shunt; vp shunt in place; lumboperitoneal shunt
Z98.41|Cataract extraction status, right eye|
Z98.42|Cataract extraction status, left eye|
Z98.49|Cataract extraction status, unspecified eye|s p cataract surgery; cataract extraction status; status post cataract surgery; history of cataract surgery; s p cataract extraction; history of cataract extraction; status post cataract extraction
Z98.51|Tubal ligation status|tubal ligation; s p tubal ligation; s p btl; bilateral tubal ligation; history of tubal ligation; status post tubal ligation; tubal ligation status; prior tubal ligation; s p bilateral tubal ligation
Z98.52|Vasectomy status|vasectomy; vasectomy status; s p vasectomy; history of vasectomy; status post vasectomy
Z98.61|Coronary angioplasty status|s p ptca; coronary angioplasty status; ptca; balloon angioplasty of coronary; status post ptca; history of angioplasty; coronary angioplasty; s p angioplasty; history of ptca
Z98.84|Bariatric surgery status|gastric bypass; s p gastric bypass; bariatric surgery status; sleeve gastrectomy; s p sleeve gastrectomy; roux en y gastric bypass; history of gastric bypass; s p roux en y gastric bypass; status post gastric bypass; gastric sleeve; lap band; s p bariatric surgery; history of bariatric surgery; gastric banding; status post bariatric surgery
Z98.85|Transplanted organ removal status|transplanted organ removal status
Z98.890|Other specified postprocedural states|
Z98.891|History of uterine scar from previous surgery|uterine scar from previous surgery
Z99.11|Dependence on respirator [ventilator] status|ventilator dependent; ventilator dependence; vent dependent; chronic ventilator dependence; trach and vent dependent
Z99.2|Dependence on renal dialysis|dialysis dependent; on hemodialysis; on dialysis; hemodialysis dependent; dialysis status; on hd; dialysis dependence; hd dependent; on peritoneal dialysis; chronic hemodialysis; maintenance hemodialysis; hemodialysis dependence; maintenance dialysis; chronic dialysis
Z99.3|Dependence on wheelchair|wheelchair bound; wheelchair dependent; wheelchair dependence; confined to wheelchair
Z99.81|Dependence on supplemental oxygen|home oxygen; home o2; supplemental oxygen dependent; oxygen dependent; on home oxygen; on home o2; dependence on supplemental oxygen; chronic home oxygen; home oxygen dependent; o2 dependent; on chronic oxygen; continuous home oxygen
Z99.89|Dependence on other enabling machines and devices|cpap dependent; dependence on cpap; walker dependent
`;

/** `version|code|official long title` (CMS and NCHS, works of the US Government) of every code that a case can be given; codes without the dot. */
export const DIAGNOSIS_TITLES = `
9|00845|Intestinal infection due to Clostridium difficile
9|03842|Septicemia due to escherichia coli [E. coli]
9|042|Human immunodeficiency virus [HIV] disease
9|07054|Chronic hepatitis C without mention of hepatic coma
9|1533|Malignant neoplasm of sigmoid colon
9|1536|Malignant neoplasm of ascending colon
9|20280|Other malignant lymphomas, unspecified site, extranodal and solid organ sites
9|2449|Unspecified acquired hypothyroidism
9|25000|Diabetes mellitus without mention of complication, type II or unspecified type, not stated as uncontrolled
9|25001|Diabetes mellitus without mention of complication, type I [juvenile type], not stated as uncontrolled
9|25013|Diabetes with ketoacidosis, type I [juvenile type], uncontrolled
9|25020|Diabetes with hyperosmolarity, type II or unspecified type, not stated as uncontrolled
9|25040|Diabetes with renal manifestations, type II or unspecified type, not stated as uncontrolled
9|25041|Diabetes with renal manifestations, type I [juvenile type], not stated as uncontrolled
9|25060|Diabetes with neurological manifestations, type II or unspecified type, not stated as uncontrolled
9|25070|Diabetes with peripheral circulatory disorders, type II or unspecified type, not stated as uncontrolled
9|2536|Other disorders of neurohypophysis
9|2639|Unspecified protein-calorie malnutrition
9|2689|Unspecified vitamin D deficiency
9|2724|Other and unspecified hyperlipidemia
9|27401|Acute gouty arthropathy
9|2749|Gout, unspecified
9|2752|Disorders of magnesium metabolism
9|2753|Disorders of phosphorus metabolism
9|27541|Hypocalcemia
9|2760|Hyperosmolality and/or hypernatremia
9|2761|Hyposmolality and/or hyponatremia
9|2762|Acidosis
9|2767|Hyperpotassemia
9|2768|Hypopotassemia
9|27800|Obesity, unspecified
9|2809|Iron deficiency anemia, unspecified
9|28261|Hb-SS disease without crisis
9|28262|Hb-SS disease with crisis
9|28411|Antineoplastic chemotherapy induced pancytopenia
9|2851|Acute posthemorrhagic anemia
9|28529|Anemia of other chronic disease
9|2859|Anemia, unspecified
9|2869|Other and unspecified coagulation defects
9|2875|Thrombocytopenia, unspecified
9|28803|Drug induced neutropenia
9|29181|Alcohol withdrawal
9|2930|Delirium due to conditions classified elsewhere
9|29420|Dementia, unspecified, without behavioral disturbance
9|29680|Bipolar disorder, unspecified
9|30000|Anxiety state, unspecified
9|30400|Opioid type dependence, unspecified
9|30500|Alcohol abuse, unspecified
9|3051|Tobacco use disorder
9|30981|Posttraumatic stress disorder
9|311|Depressive disorder, not elsewhere classified
9|32723|Obstructive sleep apnea (adult)(pediatric)
9|3320|Paralysis agitans
9|34590|Epilepsy, unspecified, without mention of intractable epilepsy
9|34690|Migraine, unspecified, without mention of intractable migraine without mention of status migrainosus
9|3659|Unspecified glaucoma
9|4010|Malignant essential hypertension
9|4019|Unspecified essential hypertension
9|40291|Unspecified hypertensive heart disease with heart failure
9|40390|Hypertensive chronic kidney disease, unspecified, with chronic kidney disease stage I through stage IV, or unspecified
9|40391|Hypertensive chronic kidney disease, unspecified, with chronic kidney disease stage V or end stage renal disease
9|40491|Hypertensive heart and chronic kidney disease, unspecified, with heart failure and with chronic kidney disease stage I through stage IV, or unspecified
9|40493|Hypertensive heart and chronic kidney disease, unspecified, with heart failure and chronic kidney disease stage V or end stage renal disease
9|41011|Acute myocardial infarction of other anterior wall, initial episode of care
9|41041|Acute myocardial infarction of other inferior wall, initial episode of care
9|41071|Subendocardial infarction, initial episode of care
9|41401|Coronary atherosclerosis of native coronary artery
9|4148|Other specified forms of chronic ischemic heart disease
9|41519|Other pulmonary embolism and infarction
9|4210|Acute and subacute bacterial endocarditis
9|4241|Aortic valve disorders
9|4260|Atrioventricular block, complete
9|4263|Other left bundle branch block
9|4271|Paroxysmal ventricular tachycardia
9|42731|Atrial fibrillation
9|42823|Acute on chronic systolic heart failure
9|42832|Chronic diastolic heart failure
9|42833|Acute on chronic diastolic heart failure
9|431|Intracerebral hemorrhage
9|43310|Occlusion and stenosis of carotid artery without mention of cerebral infarction
9|43411|Cerebral embolism with cerebral infarction
9|4359|Unspecified transient cerebral ischemia
9|44022|Atherosclerosis of native arteries of the extremities with rest pain
9|4439|Peripheral vascular disease, unspecified
9|45340|Acute venous embolism and thrombosis of unspecified deep vessels of lower extremity
9|4561|Esophageal varices without mention of bleeding
9|4580|Orthostatic hypotension
9|4589|Hypotension, unspecified
9|45981|Venous (peripheral) insufficiency, unspecified
9|4779|Allergic rhinitis, cause unspecified
9|481|Pneumococcal pneumonia [Streptococcus pneumoniae pneumonia]
9|486|Pneumonia, organism unspecified
9|4871|Influenza with other respiratory manifestations
9|49121|Obstructive chronic bronchitis with (acute) exacerbation
9|49390|Asthma, unspecified type, unspecified
9|49392|Asthma, unspecified type, with (acute) exacerbation
9|496|Chronic airway obstruction, not elsewhere classified
9|5070|Pneumonitis due to inhalation of food or vomitus
9|5119|Unspecified pleural effusion
9|5180|Pulmonary collapse
9|51881|Acute respiratory failure
9|51884|Acute and chronic respiratory failure
9|52800|Stomatitis and mucositis, unspecified
9|53081|Esophageal reflux
9|53140|Chronic or unspecified gastric ulcer with hemorrhage, without mention of obstruction
9|53240|Chronic or unspecified duodenal ulcer with hemorrhage, without mention of obstruction
9|5363|Gastroparesis
9|5409|Acute appendicitis without mention of peritonitis
9|5559|Regional enteritis of unspecified site
9|5569|Ulcerative colitis, unspecified
9|5601|Paralytic ileus
9|56081|Intestinal or peritoneal adhesions with obstruction (postoperative) (postinfection)
9|56210|Diverticulosis of colon (without mention of hemorrhage)
9|56211|Diverticulitis of colon (without mention of hemorrhage)
9|56212|Diverticulosis of colon with hemorrhage
9|56723|Spontaneous bacterial peritonitis
9|5712|Alcoholic cirrhosis of liver
9|5715|Cirrhosis of liver without mention of alcohol
9|5722|Hepatic encephalopathy
9|57400|Calculus of gallbladder with acute cholecystitis, without mention of obstruction
9|57420|Calculus of gallbladder without mention of cholecystitis, without mention of obstruction
9|57450|Calculus of bile duct without mention of cholecystitis, without mention of obstruction
9|5770|Acute pancreatitis
9|5845|Acute kidney failure with lesion of tubular necrosis
9|5849|Acute kidney failure, unspecified
9|5853|Chronic kidney disease, Stage III (moderate)
9|5856|End stage renal disease
9|591|Hydronephrosis
9|5921|Calculus of ureter
9|5990|Urinary tract infection, site not specified
9|60000|Hypertrophy (benign) of prostate without urinary obstruction and other lower urinary tract symptom (LUTS)
9|6826|Cellulitis and abscess of leg, except foot
9|7100|Systemic lupus erythematosus
9|7140|Rheumatoid arthritis
9|71536|Osteoarthrosis, localized, not specified whether primary or secondary, lower leg
9|71590|Osteoarthrosis, unspecified whether generalized or localized, site unspecified
9|72403|Spinal stenosis, lumbar region, with neurogenic claudication
9|7242|Lumbago
9|73007|Acute osteomyelitis, ankle and foot
9|73300|Osteoporosis, unspecified
9|7802|Syncope and collapse
9|78052|Insomnia, unspecified
9|78551|Cardiogenic shock
9|78552|Septic shock
9|78720|Dysphagia, unspecified
9|78722|Dysphagia, oropharyngeal phase
9|78820|Retention of urine, unspecified
9|79029|Other abnormal glucose
9|7904|Nonspecific elevation of levels of transaminase or lactic acid dehydrogenase [LDH]
9|79902|Hypoxemia
9|82021|Closed fracture of intertrochanteric section of neck of femur
9|8208|Closed fracture of unspecified part of neck of femur
9|85220|Subdural hemorrhage following injury without mention of open intracranial wound, unspecified state of consciousness
9|9654|Poisoning by aromatic analgesics, not elsewhere classified
9|99591|Sepsis
9|V1005|Personal history of malignant neoplasm of large intestine
9|V103|Personal history of malignant neoplasm of breast
9|V1046|Personal history of malignant neoplasm of prostate
9|V1254|Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
9|V1301|Personal history of urinary calculi
9|V1588|History of fall
9|V420|Kidney replaced by transplant
9|V600|Lack of housing
10|A0472|Enterocolitis due to Clostridium difficile, not specified as recurrent
10|A4151|Sepsis due to Escherichia coli [E. coli]
10|A419|Sepsis, unspecified organism
10|B182|Chronic viral hepatitis C
10|B20|Human immunodeficiency virus [HIV] disease
10|C182|Malignant neoplasm of ascending colon
10|C187|Malignant neoplasm of sigmoid colon
10|C8330|Diffuse large B-cell lymphoma, unspecified site
10|D509|Iron deficiency anemia, unspecified
10|D5700|Hb-SS disease with crisis, unspecified
10|D571|Sickle-cell disease without crisis
10|D61810|Antineoplastic chemotherapy induced pancytopenia
10|D62|Acute posthemorrhagic anemia
10|D638|Anemia in other chronic diseases classified elsewhere
10|D649|Anemia, unspecified
10|D689|Coagulation defect, unspecified
10|D696|Thrombocytopenia, unspecified
10|D701|Agranulocytosis secondary to cancer chemotherapy
10|E039|Hypothyroidism, unspecified
10|E1010|Type 1 diabetes mellitus with ketoacidosis without coma
10|E1022|Type 1 diabetes mellitus with diabetic chronic kidney disease
10|E109|Type 1 diabetes mellitus without complications
10|E1100|Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)
10|E1122|Type 2 diabetes mellitus with diabetic chronic kidney disease
10|E1140|Type 2 diabetes mellitus with diabetic neuropathy, unspecified
10|E1151|Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene
10|E119|Type 2 diabetes mellitus without complications
10|E222|Syndrome of inappropriate secretion of antidiuretic hormone
10|E46|Unspecified protein-calorie malnutrition
10|E559|Vitamin D deficiency, unspecified
10|E669|Obesity, unspecified
10|E785|Hyperlipidemia, unspecified
10|E8339|Other disorders of phosphorus metabolism
10|E8342|Hypomagnesemia
10|E8351|Hypocalcemia
10|E870|Hyperosmolality and hypernatremia
10|E871|Hypo-osmolality and hyponatremia
10|E8720|Acidosis, unspecified
10|E875|Hyperkalemia
10|E876|Hypokalemia
10|F0390|Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety
10|F05|Delirium due to known physiological condition
10|F1010|Alcohol abuse, uncomplicated
10|F10239|Alcohol dependence with withdrawal, unspecified
10|F1120|Opioid dependence, uncomplicated
10|F17210|Nicotine dependence, cigarettes, uncomplicated
10|F319|Bipolar disorder, unspecified
10|F329|Major depressive disorder, single episode, unspecified
10|F419|Anxiety disorder, unspecified
10|F4310|Post-traumatic stress disorder, unspecified
10|G20A1|Parkinson's disease without dyskinesia, without mention of fluctuations
10|G40909|Epilepsy, unspecified, not intractable, without status epilepticus
10|G43909|Migraine, unspecified, not intractable, without status migrainosus
10|G459|Transient cerebral ischemic attack, unspecified
10|G4700|Insomnia, unspecified
10|G4733|Obstructive sleep apnea (adult) (pediatric)
10|H409|Unspecified glaucoma
10|I10|Essential (primary) hypertension
10|I110|Hypertensive heart disease with heart failure
10|I120|Hypertensive chronic kidney disease with stage 5 chronic kidney disease or end stage renal disease
10|I129|Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
10|I130|Hypertensive heart and chronic kidney disease with heart failure and stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease
10|I132|Hypertensive heart and chronic kidney disease with heart failure and with stage 5 chronic kidney disease, or end stage renal disease
10|I160|Hypertensive urgency
10|I2109|ST elevation (STEMI) myocardial infarction involving other coronary artery of anterior wall
10|I2119|ST elevation (STEMI) myocardial infarction involving other coronary artery of inferior wall
10|I214|Non-ST elevation (NSTEMI) myocardial infarction
10|I2510|Atherosclerotic heart disease of native coronary artery without angina pectoris
10|I255|Ischemic cardiomyopathy
10|I2699|Other pulmonary embolism without acute cor pulmonale
10|I330|Acute and subacute infective endocarditis
10|I350|Nonrheumatic aortic (valve) stenosis
10|I442|Atrioventricular block, complete
10|I447|Left bundle-branch block, unspecified
10|I4729|Other ventricular tachycardia
10|I480|Paroxysmal atrial fibrillation
10|I4891|Unspecified atrial fibrillation
10|I5023|Acute on chronic systolic (congestive) heart failure
10|I5032|Chronic diastolic (congestive) heart failure
10|I5033|Acute on chronic diastolic (congestive) heart failure
10|I610|Nontraumatic intracerebral hemorrhage in hemisphere, subcortical
10|I63411|Cerebral infarction due to embolism of right middle cerebral artery
10|I63412|Cerebral infarction due to embolism of left middle cerebral artery
10|I6529|Occlusion and stenosis of unspecified carotid artery
10|I70221|Atherosclerosis of native arteries of extremities with rest pain, right leg
10|I70222|Atherosclerosis of native arteries of extremities with rest pain, left leg
10|I739|Peripheral vascular disease, unspecified
10|I82409|Acute embolism and thrombosis of unspecified deep veins of unspecified lower extremity
10|I8500|Esophageal varices without bleeding
10|I872|Venous insufficiency (chronic) (peripheral)
10|I951|Orthostatic hypotension
10|I959|Hypotension, unspecified
10|J101|Influenza due to other identified influenza virus with other respiratory manifestations
10|J13|Pneumonia due to Streptococcus pneumoniae
10|J181|Lobar pneumonia, unspecified organism
10|J189|Pneumonia, unspecified organism
10|J309|Allergic rhinitis, unspecified
10|J441|Chronic obstructive pulmonary disease with (acute) exacerbation
10|J449|Chronic obstructive pulmonary disease, unspecified
10|J4541|Moderate persistent asthma with (acute) exacerbation
10|J45909|Unspecified asthma, uncomplicated
10|J690|Pneumonitis due to inhalation of food and vomit
10|J90|Pleural effusion, not elsewhere classified
10|J9601|Acute respiratory failure with hypoxia
10|J9622|Acute and chronic respiratory failure with hypercapnia
10|J9811|Atelectasis
10|K1230|Oral mucositis (ulcerative), unspecified
10|K219|Gastro-esophageal reflux disease without esophagitis
10|K254|Chronic or unspecified gastric ulcer with hemorrhage
10|K264|Chronic or unspecified duodenal ulcer with hemorrhage
10|K3184|Gastroparesis
10|K3580|Unspecified acute appendicitis
10|K5090|Crohn's disease, unspecified, without complications
10|K5190|Ulcerative colitis, unspecified, without complications
10|K5650|Intestinal adhesions [bands], unspecified as to partial versus complete obstruction
10|K567|Ileus, unspecified
10|K5730|Diverticulosis of large intestine without perforation or abscess without bleeding
10|K5731|Diverticulosis of large intestine without perforation or abscess with bleeding
10|K5732|Diverticulitis of large intestine without perforation or abscess without bleeding
10|K652|Spontaneous bacterial peritonitis
10|K7031|Alcoholic cirrhosis of liver with ascites
10|K7460|Unspecified cirrhosis of liver
10|K7682|Hepatic encephalopathy
10|K8000|Calculus of gallbladder with acute cholecystitis without obstruction
10|K8020|Calculus of gallbladder without cholecystitis without obstruction
10|K8037|Calculus of bile duct with acute and chronic cholangitis with obstruction
10|K8510|Biliary acute pancreatitis without necrosis or infection
10|K8520|Alcohol induced acute pancreatitis without necrosis or infection
10|L03115|Cellulitis of right lower limb
10|L03116|Cellulitis of left lower limb
10|M069|Rheumatoid arthritis, unspecified
10|M109|Gout, unspecified
10|M1711|Unilateral primary osteoarthritis, right knee
10|M1712|Unilateral primary osteoarthritis, left knee
10|M1990|Unspecified osteoarthritis, unspecified site
10|M329|Systemic lupus erythematosus, unspecified
10|M48062|Spinal stenosis, lumbar region with neurogenic claudication
10|M5450|Low back pain, unspecified
10|M810|Age-related osteoporosis without current pathological fracture
10|M86171|Other acute osteomyelitis, right ankle and foot
10|M86172|Other acute osteomyelitis, left ankle and foot
10|N1330|Unspecified hydronephrosis
10|N170|Acute kidney failure with tubular necrosis
10|N179|Acute kidney failure, unspecified
10|N1830|Chronic kidney disease, stage 3 unspecified
10|N186|End stage renal disease
10|N201|Calculus of ureter
10|N390|Urinary tract infection, site not specified
10|N400|Benign prostatic hyperplasia without lower urinary tract symptoms
10|R0902|Hypoxemia
10|R1310|Dysphagia, unspecified
10|R1312|Dysphagia, oropharyngeal phase
10|R296|Repeated falls
10|R339|Retention of urine, unspecified
10|R55|Syncope and collapse
10|R570|Cardiogenic shock
10|R6521|Severe sepsis with septic shock
10|R739|Hyperglycemia, unspecified
10|R7401|Elevation of levels of liver transaminase levels
10|S065X0A|Traumatic subdural hemorrhage without loss of consciousness, initial encounter
10|S72001A|Fracture of unspecified part of neck of right femur, initial encounter for closed fracture
10|S72002A|Fracture of unspecified part of neck of left femur, initial encounter for closed fracture
10|S72141A|Displaced intertrochanteric fracture of right femur, initial encounter for closed fracture
10|T391X2A|Poisoning by 4-Aminophenol derivatives, intentional self-harm, initial encounter
10|Z5900|Homelessness unspecified
10|Z85038|Personal history of other malignant neoplasm of large intestine
10|Z853|Personal history of malignant neoplasm of breast
10|Z8546|Personal history of malignant neoplasm of prostate
10|Z8673|Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
10|Z87442|Personal history of urinary calculi
10|Z940|Kidney transplant status
`;

/** Notes written for these tests: nobody's. They have what real ones have: boilerplate, repetition, courtesies, lists, values. */

export const CONSULT = `Dear Dr. Alvarez:

REASON FOR CONSULTATION:  Shortness of breath.

HISTORY OF PRESENT ILLNESS:  I had the pleasure of seeing Mrs. Okafor in consultation today. The patient is a very pleasant 71-year-old woman who presents with a two-week history of worsening shortness of breath and bilateral leg swelling. She also has a history of hypertension, atrial fibrillation, and chronic kidney disease. She reports that she has been sleeping on three pillows. She denies any chest pain, palpitations, or syncope. It should be noted that her furosemide was stopped by another provider in March because of dizziness. She has had no fever or cough.

PAST MEDICAL HISTORY:
1.  Hypertension.
2.  Atrial fibrillation.
3.  Chronic kidney disease, stage 3.
4.  Osteoarthritis of the left knee.

MEDICATIONS:
1.  Lisinopril 20 mg p.o. daily.
2.  Apixaban 5 mg p.o. b.i.d.
3.  Metoprolol succinate 50 mg p.o. daily.

ALLERGIES:  Penicillin, which caused a rash.

FAMILY HISTORY:  Her father died of a myocardial infarction at the age of 62. Her mother had diabetes.

PHYSICAL EXAMINATION:  The patient is alert and in no acute distress. Blood pressure is 158/92, heart rate 104 and irregular, oxygen saturation 91% on room air. There is jugular venous distention. The lungs have bibasilar crackles. There is 2+ pitting edema of both legs.

LABORATORY DATA:  BNP 1,240 pg/mL. Creatinine 1.6 mg/dL. Potassium 4.4 mEq/L. Hemoglobin 11.2 g/dL.

ASSESSMENT AND PLAN:
1.  Acute decompensated heart failure. I would recommend furosemide 40 mg IV b.i.d. with daily weights. We will obtain an echocardiogram.
2.  Atrial fibrillation with rapid rate. Continue apixaban 5 mg p.o. b.i.d. and increase metoprolol succinate to 100 mg p.o. daily.
3.  Chronic kidney disease. We will follow the creatinine closely.

Thank you very much for allowing me to participate in the care of this very pleasant patient. Please do not hesitate to contact me if you have any questions.

Sincerely,
Miriam Holt, M.D.
Dictated but not read.
`;

export const OPERATION = `PREOPERATIVE DIAGNOSIS:  Acute cholecystitis.
POSTOPERATIVE DIAGNOSIS:  Acute cholecystitis.
PROCEDURE PERFORMED:  Laparoscopic cholecystectomy.
ANESTHESIA:  General endotracheal.
ESTIMATED BLOOD LOSS:  25 mL.
COMPLICATIONS:  None.

INDICATIONS FOR PROCEDURE:  The patient is a 48-year-old man who presented to the emergency department with right upper quadrant pain, fever and leukocytosis. An ultrasound showed gallstones with a thickened gallbladder wall. The risks and benefits of the procedure were discussed with the patient and all questions were answered. Informed consent was obtained.

DESCRIPTION OF PROCEDURE:  The patient was brought to the operating room and placed in the supine position. After the induction of general anesthesia, the abdomen was prepped and draped in the usual sterile fashion. A time-out was performed. He received cefazolin 2 g IV before the incision. A small incision was then made above the umbilicus and a 12 mm trocar was carefully placed under direct vision. Three additional 5 mm trocars were placed in the usual fashion. The gallbladder was noted to be distended, edematous and covered with omentum. The cystic duct and the cystic artery were identified, clipped and divided. The gallbladder was then dissected off the liver bed using electrocautery, placed in a bag and removed. There was no bile leak and no bleeding. The port sites were closed with 4-0 Monocryl. Sponge and needle counts were correct. The patient tolerated the procedure well and was taken to the recovery room in stable condition.
`;

export const PROGRESS = `SUBJECTIVE:  The patient was seen and examined this morning. He states that he feels better today. He denies nausea or vomiting. He did have a low-grade fever of 100.6 F overnight. He is tolerating a regular diet.

OBJECTIVE:
Vital signs:  Temperature 98.9 F, blood pressure 124/76, heart rate 84, respiratory rate 16.
Lungs:  Decreased breath sounds at the right base, otherwise clear.
Heart:  Regular rate and rhythm without murmurs.
Abdomen:  Soft, nontender.
LABS:  WBC 12.8, down from 17.1. Creatinine 0.9. Sodium 136.

ASSESSMENT:
1.  Community-acquired pneumonia, improving on ceftriaxone 1 g IV daily and azithromycin 500 mg daily.
2.  Type 2 diabetes mellitus, glucose 142 to 210.

PLAN:
1.  Change to amoxicillin-clavulanate 875 mg p.o. b.i.d. for a total of 7 days.
2.  Continue metformin 500 mg p.o. b.i.d.
3.  Discharge tomorrow if he remains afebrile.

The above was discussed with the patient and he agrees with the plan.
`;

export const NOTES: readonly { readonly name: string; readonly text: string }[] = [
  { name: 'consult letter', text: CONSULT },
  { name: 'operative note', text: OPERATION },
  { name: 'progress note', text: PROGRESS },
];

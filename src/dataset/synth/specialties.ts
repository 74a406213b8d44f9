/** A specialty of the question files, with what its questions are about. */
export interface Specialty {
  readonly name: string;
  /** Names of conditions. */
  readonly conditions: readonly string[];
}

const TABLE = `
addiction_medicine: alcoholwithdrawal overdose endocarditis
allergy_immunology: asthma
anesthesiology: kneereplacement spine cabg coloncancer
cardiac_surgery: cabg aorticstenosis endocarditis
cardiology: hfref nstemi afrvr heartblock aorticstenosis
clinical_pharmacology: afrvr pe copdexac cdiff gout
colorectal_surgery: coloncancer diverticulitis crohns
critical_care: urosepsis stemi dka aspiration ich
dermatology: cellulitis diabeticfoot
emergency_medicine: pe appendicitis syncope overdose asthma nstemi
endocrinology: dka hhs hyponatremia1
family_medicine: influenza gout cellulitis hypertensive pneumonia
gastroenterology: uppergib crohns diverticularbleed pancreatitis
general_surgery: cholecystitis appendicitis sbo
geriatrics: hipfracture aspiration subdural syncope
hematology: pe sicklecell febrileneutropenia
hepatology: cirrhosis cholangitis overdose
hospital_medicine: pneumonia hfref cellulitis akiprimary
infectious_disease: endocarditis cdiff urosepsis diabeticfoot influenza
internal_medicine: pneumonia hyponatremia1 hypertensive pancreatitis
interventional_cardiology: nstemi stemi aorticstenosis
interventional_radiology: diverticulitis cholangitis pe pad
laboratory_medicine: dka akiprimary cirrhosis hyponatremia1
microbiology: urosepsis endocarditis cdiff pneumonia
nephrology: akiprimary hyponatremia1 nephrolithiasis
neurology: stroke tia seizure
neurosurgery: subdural spine ich
nutrition: crohns cirrhosis pancreatitis dka
oncology: febrileneutropenia coloncancer
orthopedics: hipfracture kneereplacement
pain_medicine: spine sicklecell kneereplacement
palliative_care: ich aspiration cirrhosis hfref
physical_medicine: stroke hipfracture spine
podiatry: diabeticfoot gout
psychiatry: alcoholwithdrawal overdose
pulmonology: copdexac asthma pe pneumonia
radiology: stroke appendicitis sbo pe diverticulitis
rheumatology: gout
sleep_medicine: copdexac hfref afrvr
toxicology: overdose alcoholwithdrawal
urology: nephrolithiasis urosepsis
vascular_surgery: pad stroke diabeticfoot
`;

/** 42, as the reference pipeline of medical question answering has. */
export const SPECIALTIES: readonly Specialty[] = TABLE.trim().split('\n').map((line) => {
  const [name, conditions] = line.split(': ') as [string, string];
  return { name, conditions: conditions.split(' ') };
});

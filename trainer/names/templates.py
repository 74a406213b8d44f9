"""Sentence templates with slots: general, clinical, and negative ones in which every capital is none of a name."""

# {person} full name, {first}, {last}, {name} any of them, {initialled} "J. Smith", {lastfirst} "Smith, John", {titled} title and name (the title stays outside
# the span), {address} in one of many layouts, {street} number and street, {city}, {country}, {org}, {hospital}, {zip}; the others are not labelled.
GENERAL = r"""My name is {person}.
Hi, I'm {first}, and this is my brother {first}.
Hello, this is {titled} speaking. Who is this?
Please ask {first} to call me back.
I spoke with {person} about it on {date}.
{first} and {first} went to {city} last week.
{person} lives at {address}.
{person} lives at {street}, {city}.
{first} said to {first}: "Come here!"
{first}: How are you?\n{first}: Fine, thanks.\n{first}: Good.
"{sentence}" says {last}.
"{sentence}" said {person} of {org}.
Is that you, {first}?
{first}, could you please help me?
Why is {first} so angry?
What's your name? {person}
What's your last name? {last}
Your surname? {last}.
Her maiden name was {last}.
It's under my husband's name {person}.
Could you add {person} to the list?
They had three children: {first}, {first} and {first}.
We had five guests: {first}, {first}, {first}, {first} and {first}.
I want to send money to {person}, {street}, {city}.
the song by {person} is great
a film directed by {person} and starring {last}
written by {person} in {year}
{last} was born in {city} in {year} and studied at the University of {city}.
{last} and {last} were good engineers.
Unlike the {last} book, this one is short.
Have you heard {person} sing?
have you met {name}?
{person} ({org}) is the speaker.
{person}, CEO of {org}, flew to {city}.
{org} was founded by {person} in {year}.
I work for {org} in {city}.
She moved here from {city}.
We moved from {country} to {city}.
I am in {city} on a business trip.
My address is {address}
Please send it to {address}.
Ship to: {person}\n{address}
{person}\n{address}
{person}\n{org}\n{address}\n{phone} office\n{phone} mobile
>{person}\n>{org}\n>{person}\n>{addressq}
Billing address: {person}\n   {address}
{person}\n\n{address}\n{phone}-Office
Name: {person}\nAddress: {address}\nPhone: {phone}
The office of {org} is at {address}.
Our store is located at {address}. It is open on Sundays.
I'll meet you at {address} after the concert.
The bus stops at {street}.
The corner of {streetonly} and {streetonly}.
at the corner of {street} St. and {streetonly} St.
The title refers to {streetonly} street in {city}.
He lives on {streetonly}.
{first} gave {first} his address: {street}
Return the package to {address} in case of an issue.
My zip code is {zip}
ZIP: {zip}
How is {first}'s mother?
{person}'s house was sold.
I'm {first}'s daughter.
It was between {first} and {first}'s cousin.
Call {first} at {phone}.
Email {person} at {email}.
My friend {first} told me.
My wife {first} and my son {first} live in {city}.
my name is {name} and i live in {city}
{first} is a very nice person.
{person} will be talking at the conference.
{person} from {org} is the keynote speaker.
The {last} version became famous.
Have you been to a {person} concert?
{last} is right about this.
A tribute to {person}.
The producer, {person}, told the press about it.
As promised, here's {first}'s address:\n\n{address}
Follow up with {person} in two months.
follow up with {name} in a couple of months.
{titled} flew to {city} on {weekday} morning.
{titled} is a {age} year old man who grew up in {city}.
{titled} {street}\n{city} {zip}
The {org} office is at {address}
The address of {org} is {address}
The letter arrived at {address} last night.
Personal info:\nName: {person}\nE-mail:\n{email}\nAddress:\n{address}.
Best regards,\n{person}\n{org}
Dear {titled},\nThank you for your letter.\nSincerely,\n{person}
Regards,\n{first}
From: {person}\nTo: {person}\nSubject: meeting
cc: {person}; {person}; {person}
@{first} can you look at this?
So {first} asked {first} what {first} wanted.
{country} is wonderful in spring.
The weather in {city} was fine.
It's me, {first}.
Ask for {first} or {first}.
Who is {person}?
Thanks {first}!
Hey {first}, what's up?
Sometimes people call me {first}
The account belongs to {person}.
please change it to {name}
I would like to remove my kid {first} from the will.
In case of my child's account, add {person} as guardian.
The police detained tennis player {person}.
{city} mayor {person} spoke in {city}.
the true story of {first} has been told for years
when: {date}\nwhere: {city} club.
Where: {city} Hall, {street}
Bot: What's the name on the account? User: {person}
Bot: Where should we send it? User: {address}
{org}'s {person} and {org}'s {person} met {person}.
songwriter {person} works with {org}
Nobody knows where {last} went; {first} {last} may know.
{last}, {last} and {last} wrote the paper.
Signed by {person}, {person}, and {person}""".split("\n")

CLINICAL = r"""{titled} was seen today.
{titled} is a {age} year-old {sex} with {problem}.
Patient: {person}  DOB: {date}  MRN: {mrn}
Patient Name: {lastfirst}\nMRN: {mrn}\nDate of Birth: {date}\nSex: {s}
PATIENT NAME: {upper}\nMEDICAL RECORD NUMBER: {mrn}
NAME: {upperlastfirst}   UNIT NO: {mrn}
Name: {person}                Unit No: {mrn}\nAdmission Date: {date}    Discharge Date: {date}\nService: MEDICINE\nAllergies: Penicillins\nAttending: {doctorname}.
ATTENDING PHYSICIAN: {person}, MD
Attending: {first} {last}, M.D.
Dictated by: {person}, MD\nTranscribed by: {initials}
Electronically signed by {person}, MD on {date} at {time}
Electronically signed: {lastfirst} {date}
Signed by: Dr. {last}
/s/ {person}, {cred}
{person}, {cred}
{person}, {cred}\nDepartment of Medicine\n{hospital}
Dr. {last} was consulted for {problem}.
Dr. {person} will follow the patient.
Drs. {last} and {last} were at the bedside.
Seen and examined with Dr. {last}; agree with the plan.
Discussed with Dr. {initialled} of {service}.
Consults: {service} (Dr. {last}), {service} (Dr. {last})
PCP: {person}, MD
PCP: Dr. {first} {last} ({phone})
Primary care physician is {titled}.
Referred by {person}, MD, for evaluation of {problem}.
CC: {person}, MD; {person}, DO
cc: Dr. {last}, {hospital}
RN {first} {last} called at {time}.
Nurse {first} notified Dr. {last} of the {lab}.
Spoke with patient's daughter {first} ({phone}).
Her husband, {first}, was at the bedside.
Daughter {first} is the health care proxy.
Wife ({first} {last}) reports that he was confused.
He lives with his wife {first} and two sons, {first} and {first}.
Emergency contact: {person} (son) {phone}
Next of kin: {person}, {phone}
HCP: {first} {last}, daughter, {phone}
Mother: {person}, {age} years, healthy.
Brother {first} had {problem}.
{first} is a {age} y.o. {sex} who presents with {problem}.
{first} {last} is a {age}-year-old {sex} admitted with {problem}.
{last} is a {age} yo {s} with h/o {problem} on {drug}.
Pt {last} seen in clinic for {problem}.
pt {last} c/o {symptom} x 3 days
{first} reports {symptom}. {first} denies {symptom}.
{titled} denies {symptom} or {symptom}.
{titled}'s {lab} was {value}.
{last}'s wound was clean.
I saw {titled} in follow-up for {problem}. He takes {drug} {dose}.
We discussed the case with {titled}'s family.
{person} presented to {hospital} with {symptom}.
Transferred from {hospital} in {city} for {problem}.
He was admitted to {hospital} on {date}.
Lives in {city} with wife {first}.
Lives alone in {city}, {statename}. Retired from {org}.
She works as a teacher at {org} in {city}.
Works for {org}.
Born in {country}, moved to {city} in {year}.
Address: {address}
Address: {street}\n         {city}, {state} {zip}\nPhone: {phone}
Home address {street}, {city}, {state} {zip}.
Discharged to {facility}, {street}, {city}.
Discharge disposition: {facility}
Pharmacy: {org}, {street}, {city} {phone}
Follow-up: Dr. {last} ({service}), {street}, {city}, {phone}
Follow up with Dr. {person} on {date} at {time}.
Please follow up with your PCP, {titled}, within 1 week.
Please call {titled} at {phone} if {symptom} recurs.
Provider: {person}, {cred}   Date/Time: {date} {time}
Provider: {upperlastfirst} Phone: {phone} Date/Time: {date} {time}
SURGEON: {person}, M.D.\nASSISTANT: {person}, PA-C\nANESTHESIOLOGIST: {last}
Surgeon: Dr. {last}. Assistant: {first} {last}, RNFA. Anesthesia: general, Dr. {last}.
Radiologist: {person}
Interpreted by: {person}, MD
Resident: {person} PGY-2
Ordering Provider: {lastfirst}
Social worker {first} {last} met with the family.
Case manager: {first} {last}, RN, {phone}
Interpreter: {first} ({country})
Per {first} (home health aide), he fell on {date}.
D/w {last}, agrees.
per Dr {last}, hold {drug}
dr. {lowerlast} recommends {drug} {dose}
paged dr {lowerlast}, awaiting call
Seen with {last} MD.
Neurology ({last}) following.
Thank you, Dr. {last}, for this referral.
Dear Dr. {last},\n\nThank you for referring {titled}, a {age} year old {sex} with {problem}.\n\nSincerely,\n\n{person}, {cred}
RE: {person}\nDOB: {date}\n\nDear {titled}:
Re: {upper}, MRN {mrn}
Photo of {first} with rash attached.
Baby boy {last} was born at 38 weeks; Apgar 8 and 9.
Baby {last}, twin A, {problem}.
Infant {first} was seen with mother {first}.
Mom ({first}) states that {first} has had {symptom}.
[{initials}] {person} {date} {time}
{lastfirst} ({mrn}) - {age}{s}
{upper} {mrn} {date}
Patient {upper} ADMITTED {date}
MR. {upperlast} IS A {age} YEAR OLD MALE WITH HYPERTENSION.
MRS. {upperlast} WAS SEEN BY DR. {upperlast}.
Employer: {org}, {city}
Insurance: {org}
His neighbour {first} found him on the floor.
Ex-wife {first} {last} and girlfriend {first} visited.
Patient's mother, {person}, signed the consent.
Consent obtained from {titled}.
Witness: {person}
Operator: {initialled}
Assessed by {initialled}, {cred}.
Authored by {person}, {cred} at {time}
Report dictated by {initialled}
Last edited by {person} on {date}
Verified by: {first} {last} {date}
Allergies reviewed by {first} {last}, RN
PT: {first} {last}, DPT
Chart reviewed, {first} well known to me from {hospital}.
Medical Student: {person} MS3
Therapist {first} {last} sees her weekly in {city}.
She sees {last} in {service} clinic for {problem}.
Follows with {last} (cards) and {last} (renal).
Last seen by {last} in {month}.
{last} aware.
{person} was started on {drug} {dose}; {lab} {value}.
Parkinson's disease followed by Dr. {last}; {titled} takes carbidopa-levodopa.
Foley removed by {first}, RN at {time}.
{titled} has Crohn disease and Graves disease.""".split("\n")

NEGATIVE = r"""{eponymous} was noted.
History of {eponymous}.
Positive for {eponymous} and {eponymous}.
Past Medical History: {problem}, {eponymous}, {problem}.
PMH: {eponymous}; {problem}; s/p {device} placement
A {device} was placed without difficulty.
{device} in place, draining clear urine.
{score} {value}.
{score} score of {value} on arrival.
Assessment: {problem}. Plan: start {Drug} {dose}.
{Drug} {dose} daily, {Drug} {dose} BID.
Medications on Admission:\n1. {Drug} {dose} PO Daily\n2. {Drug} {dose} PO BID\n3. {Drug} {dose} PRN
Discharge Medications:\n{Drug} {dose}\n{Drug} {dose}\n{Drug} {dose}
ALLERGIES: {Drug}, {Drug}, Latex.
{Sign} sign was negative.
{Sign} test was positive on the left.
Gram stain showed Staphylococcus aureus. Blood cultures grew Escherichia coli and Klebsiella.
Culture: Pseudomonas aeruginosa, Candida albicans, Clostridium difficile.
General: Alert and oriented, no acute distress. HEENT: Normocephalic. Neck: Supple. Lungs: Clear. Heart: Regular.
Chief Complaint: {Symptom}
HISTORY OF PRESENT ILLNESS: The patient is a {age} year-old {sex} with {problem}.
Review of Systems: Denies {symptom}, {symptom}.
Vitals: BP 120/80, HR 72, RR 16, Temp 98.6, SpO2 98% on RA.
Labs: Sodium 138, Potassium 4.1, Creatinine 1.1, Hemoglobin 12.4, Platelets 210.
Family History: Mother with {problem}. Father with {eponymous}.
Social History: Former smoker. Denies alcohol. Lives with family.
The patient may take {Drug} as needed. Will follow. Will continue {Drug}.
May resume diet. Will need {Drug}. May shower.
Mark the site. Will the patient need surgery? Rose from chair. Grace period.
Patient will follow up in {month}.
Condition: Stable. Disposition: Home. Code Status: Full.
Admitted to Medicine. Transferred to Surgery. Cardiology consulted. Neurology following.
Physical Therapy and Occupational Therapy evaluated the patient.
Intensive Care Unit course: extubated on day 2.
Emergency Department course: received {Drug} {dose}.
CT Head without contrast: no hemorrhage. MRI Brain: normal. Chest X-Ray: clear.
EKG: Normal Sinus Rhythm, Left Bundle Branch Block.
Impression: {Symptom}, likely {problem}.
Operative Report\nPreoperative Diagnosis: {problem}\nPostoperative Diagnosis: Same\nProcedure: Laparoscopic Cholecystectomy\nAnesthesia: General
{score} {value}, {eponymous}, {Sign} sign absent.
{eponymous} treated with {Drug} {dose}; {device} left in place.
Discharge Diagnosis: Acute {problem}. Secondary Diagnosis: {eponymous}.
Reviewed in Epic. Uses Medicare. Speaks English, Spanish and Italian.
Caucasian, African American, Hispanic, Asian.
Hodgkin lymphoma. Burkitt lymphoma. Kaposi sarcoma. Wilms tumor.
Patient given Tylenol, Motrin, Lasix, Coumadin, Plavix and Lipitor.
Follow Up: Primary Care in 1 Week, Cardiology in 2 Weeks.
ACTIVITY: As Tolerated. DIET: Low Sodium.
Hello, how can I help you today?
Please cancel my order. Thank you.
What are my options? How do I check my balance?
Could I change the date of my payment?
The Civil Rights Act of {year} protects workers.
The Princess arrived this morning.
Capitalized words like Freedom and Justice are not names.
Title VII protects individuals. Article 50 of the Treaty.
Salesperson of the Month. Energetic and driven manager with 5 years of experience.
Comedy, Drama, Horror, Science Fiction & Fantasy
I do not like this tone, Sir. Excuse me, Madam.
The Beatles, the Rolling Stones and Queen were on the radio.
CAN YOU HELP ME PLEASE?
MY CARD DOES NOT WORK. WHERE IS THE BANK?
3... 2... 1... Go!
Monday, Tuesday, Wednesday, Thursday and Friday. Labor Day. Christmas. Easter.
My birthday is in {month}. I'll turn {age}.
He just turned {age} years old.
I am American but I speak French and German.
Their Russian, Japanese, Italian and Greek food is good.
Inject SELECT * FROM Users WHERE id = 5
Phone: {phone}\nFax: {phone}
Date: {date} Time: {time}
Status: Active. Priority: High. Type: Outpatient.
Sincerely, Your Care Team
Dear Colleague, Thank You for this referral.
Dear Sir or Madam,
Patient Name: ___  MRN: ___
Name: [PERSON_1]  DOB: [DATE_TIME_1]
Dr. ___ was paged. Dr. [PERSON_2] agreed.
Attending Physician: ___
Left Ventricular Ejection Fraction 55%. Right Ventricular Systolic Pressure 30.
Seen by Physical Therapy. Discussed with Social Work. Reviewed by Pharmacy.
Signed electronically. Dictated but not read. Transcribed by voice recognition.
Mother and Father well. Brother and Sister healthy.
Head, Eyes, Ears, Nose and Throat normal. Chest clear. Abdomen soft.
Nurse Practitioner note. Attending Note. Resident Note. Progress Note. Consult Note.
Lives in assisted living. Works in construction. Retired Teacher.
Wound Care Instructions. Home Health Services. Skilled Nursing Facility.
Living Will. Health Care Proxy. Power of Attorney. Advance Directives.
Blood Pressure, Heart Rate, Respiratory Rate, Temperature.
Type 2 Diabetes Mellitus, Essential Hypertension, Coronary Artery Disease.
Hemoglobin A1c, White Blood Cell Count, Prothrombin Time.
South Asian descent. North side. West Nile Virus. Lyme disease. Ebola. Zika.
Wegener granulomatosis with Henoch-Schonlein purpura and IgA nephropathy.
Tolerated well. Remains stable. Continues to improve. Agree with above.""".split("\n")

PROBLEMS = """hypertension|type 2 diabetes mellitus|atrial fibrillation|pneumonia|COPD exacerbation|congestive heart failure|acute kidney injury|chest pain|asthma|UTI|sepsis|stroke|
hip fracture|cellulitis|pancreatitis|breast cancer|prostate cancer|depression|anxiety|hypothyroidism|GERD|DVT|pulmonary embolism|anemia|migraine|seizures|osteoarthritis|cirrhosis|
appendicitis|coronary artery disease|NSTEMI|hyperlipidemia|obesity|schizophrenia|dementia""".replace("\n", "").split("|")
SYMPTOMS = "fever|chills|nausea|vomiting|chest pain|shortness of breath|headache|abdominal pain|cough|dizziness|back pain|palpitations|syncope|fatigue|rash|leg swelling|diarrhea|weakness".split("|")
DRUGS = """metoprolol|lisinopril|metformin|aspirin|warfarin|furosemide|atorvastatin|amlodipine|levothyroxine|omeprazole|gabapentin|prednisone|insulin glargine|albuterol|heparin|vancomycin|
cefepime|Lasix|Coumadin|Lipitor|Zosyn|Lovenox|Plavix|Tylenol|Percocet|Norvasc|Synthroid|Protonix|Zofran|Ativan|Haldol|Keppra|Dilantin|Humalog|Lantus|Eliquis|Xarelto|Celexa|Zoloft|
Seroquel|Neurontin|Colace|Senna|Ambien|Allegra|Claritin|Singulair|Advair|Spiriva|Jardiance|Ozempic|Humira|Remicade|Methotrexate|Rituxan|Herceptin|Avastin""".replace("\n", "").split("|")
EPONYMS = """Parkinson's disease|Alzheimer's disease|Hodgkin's lymphoma|non-Hodgkin lymphoma|Crohn's disease|Graves' disease|Hashimoto thyroiditis|Addison's disease|Cushing syndrome|
Barrett's esophagus|Bell's palsy|Guillain-Barre syndrome|Huntington disease|Down syndrome|Turner syndrome|Marfan syndrome|Ehlers-Danlos syndrome|Raynaud's phenomenon|Sjogren's syndrome|
Wilson's disease|Wolff-Parkinson-White syndrome|Meniere's disease|Dupuytren contracture|Colles fracture|Charcot joint|Kawasaki disease|Takayasu arteritis|Wegener's granulomatosis|
Goodpasture syndrome|Paget's disease|Hirschsprung disease|Tourette syndrome|Wernicke encephalopathy|Korsakoff syndrome|Creutzfeldt-Jakob disease|Lou Gehrig's disease|von Willebrand disease|
Lewy body dementia|Prinzmetal angina|Mallory-Weiss tear|Meckel's diverticulum|Baker's cyst|Bowen disease|Buerger disease|Budd-Chiari syndrome|Caroli disease|Dressler syndrome|
Eisenmenger syndrome|Ewing sarcoma|Fanconi anemia|Gaucher disease|Gilbert syndrome|Hansen disease|Horner syndrome|Hunter syndrome|Hurler syndrome|Kartagener syndrome|Klinefelter syndrome|
Lynch syndrome|Merkel cell carcinoma|Osgood-Schlatter disease|Peyronie disease|Pott disease|Reye syndrome|Sheehan syndrome|Still's disease|Stevens-Johnson syndrome|Takotsubo cardiomyopathy|
Tay-Sachs disease|Wilms tumor|Zollinger-Ellison syndrome|Brugada syndrome|Chagas disease|Lambert-Eaton syndrome|Legg-Calve-Perthes disease|Li-Fraumeni syndrome|Mobitz type II block|
Cheyne-Stokes respirations|Kussmaul breathing|Osler nodes|Janeway lesions|Heberden nodes|Virchow node|Reed-Sternberg cells|Lisfranc injury|Jones fracture|Monteggia fracture|Bankart lesion|
Hill-Sachs deformity|Schatzki ring|Zenker diverticulum|Mohs surgery|Whipple procedure|Roux-en-Y gastric bypass|Hartmann procedure|Nissen fundoplication|Billroth II|Fontan procedure|
Bentall procedure|Norwood procedure|Blalock-Taussig shunt|Ivor Lewis esophagectomy|Heller myotomy|Kasai procedure|Ross procedure|Maze procedure|Heimlich maneuver|Valsalva maneuver|
Epley maneuver|Trendelenburg position|Fowler's position|Sims position|Broca aphasia|Babinski sign|Murphy sign""".replace("\n", "").split("|")
DEVICES = """Foley catheter|Foley|Swan-Ganz catheter|Hickman catheter|Jackson-Pratt drain|JP drain|Dobhoff tube|Salem sump|Penrose drain|Hemovac|Blake drain|Port-a-Cath|Groshong catheter|
Yankauer suction|Kirschner wire|Richter screw|Bovie|Kocher clamp|Allis clamp|DeBakey forceps|Metzenbaum scissors|Weitlaner retractor|Bookwalter retractor|Adson forceps|Mayo stand|
Mayo scissors|Kelly clamp|Babcock clamp|Veress needle|Hasson trocar|Tenckhoff catheter|Shiley tracheostomy|Bivona|Ommaya reservoir|Dacron graft|Gore-Tex patch|Steri-Strips|Dermabond|
Vicryl suture|Prolene suture|Monocryl|Ethibond|Keith needle|Miller blade|Macintosh blade|Holter monitor|Aircast boot|Velcro splint|Ace wrap|Unna boot|Hoyer lift|Greenfield filter""".replace("\n", "").split("|")
SCORES = """Apgar|APGAR|Glasgow Coma Scale|Glasgow|GCS|Karnofsky|Gleason|Child-Pugh|Mallampati|Breslow|Wells|HAS-BLED|CHADS-VASc|Braden|Morse fall|NIHSS|Hunt-Hess|Fisher|Bishop|Ranson|Rutherford|Killip|
Forrester|Hoehn and Yahr|Norton|Barthel|Katz|Lawton|Beck Depression Inventory|Hamilton|Epworth|Tanner stage|Clark level|Dukes|Ann Arbor stage|Rankin|Ramsay|Richmond|Aldrete|Snellen|
Jaeger""".replace("\n", "").split("|")
SIGNS = """Allen|Babinski|Romberg|Murphy|McBurney|Rovsing|Kernig|Brudzinski|Homans|Tinel|Phalen|Finkelstein|Lachman|McMurray|Thompson|Spurling|Hoffman|Lhermitte|Chvostek|Trousseau|Cullen|
Grey Turner|Nikolsky|Kehr|Levine|Gower|Hawkins|Neer|Speed|Yergason|Apley|Ober|Thomas|Patrick|Faber|Ortolani|Barlow|Weber|Rinne|Dix-Hallpike|Coombs|Schirmer|Papanicolaou|Pap|Mantoux|
Bruce|Schilling|Watson|Trendelenburg|Adson|Waddell|Wartenberg""".replace("\n", "").split("|")
SERVICES = "Cardiology|Neurology|Nephrology|Surgery|GI|Oncology|Psychiatry|Infectious Disease|Pulmonary|Endocrinology|Orthopedics|Urology|Dermatology|Hematology".split("|")
SENTENCES = "I am glad to hear it|This is wonderful|We liked the idea|Nothing will change|It was a good game|Most are horrible".split("|")
STATES = """Alabama AL|Alaska AK|Arizona AZ|Arkansas AR|California CA|Colorado CO|Connecticut CT|Delaware DE|Florida FL|Georgia GA|Hawaii HI|Idaho ID|Illinois IL|Indiana IN|Iowa IA|Kansas KS|
Kentucky KY|Louisiana LA|Maine ME|Maryland MD|Massachusetts MA|Michigan MI|Minnesota MN|Mississippi MS|Missouri MO|Montana MT|Nebraska NE|Nevada NV|New Hampshire NH|New Jersey NJ|New Mexico NM|
New York NY|North Carolina NC|North Dakota ND|Ohio OH|Oklahoma OK|Oregon OR|Pennsylvania PA|Rhode Island RI|South Carolina SC|South Dakota SD|Tennessee TN|Texas TX|Utah UT|Vermont VT|Virginia VA|
Washington WA|West Virginia WV|Wisconsin WI|Wyoming WY""".replace("\n", "").split("|")
COUNTRIES = """Estonia|Norway|Sweden|Denmark|Finland|Iceland|Germany|Austria|Switzerland|France|Belgium|Netherlands|Spain|Portugal|Italy|Greece|Cyprus|Poland|Czech Republic|Slovakia|Slovenia|
Croatia|Hungary|Romania|Bulgaria|Ukraine|Russia|Turkey|Israel|Egypt|Tunisia|Morocco|Nigeria|Kenya|Ghana|South Africa|India|Pakistan|China|Japan|South Korea|Vietnam|Thailand|Philippines|Indonesia|
Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Uruguay|Colombia|Peru|Cuba|Jamaica|Haiti|United Kingdom|Ireland|Scotland|England|Wales|United States|USA|UK|Greenland|Latvia|Lithuania|
Armenia|Georgia|Iran|Iraq|Syria|Lebanon|Saudi Arabia|El Salvador|Guatemala|Honduras|Puerto Rico""".replace("\n", "").split("|")
HOSPITAL_WORDS = "General Hospital|Medical Center|Memorial Hospital|Community Hospital|Regional Medical Center|University Hospital|Children's Hospital|Clinic|Health Center|VA Medical Center".split("|")
FACILITY_WORDS = "Rehabilitation Center|Nursing Home|Manor|Rehab|Skilled Nursing Facility|Care Center|Assisted Living|Hospice|Village|House".split("|")
CREDENTIALS = "MD|M.D.|DO|RN|NP|PA-C|PhD|LCSW|PharmD|MBBS|MD, PhD|RN, BSN|CRNA|FNP-BC|DPT|RD|FACS|MD FACC".split("|")
TITLES = "Mr.|Mrs.|Ms.|Dr.|Mr|Mrs|Ms|Dr|Miss|Prof.|Professor|Doctor|Rev.|Sister|Sgt.|Capt.".split("|")
ROLES = "Leasing consultant|Dairy scientist|Airport tower controller|Power distributor|Biomedical engineer|Cafeteria attendant|Sales manager|Nurse aide|Bus driver|Software developer|Roofer".split("|")

/** Words that notes write with a capital and that name nobody: sentence starts, headings, roles, departments, peoples, products. */
const WORDS = `
a an the this that these those there here it its he she they we you i his her hers him them their our your my me us who whom whose which what when where why how if then than so as at by
for from in into of off on onto out over per to toward under until unto up upon with within without via versus vs and but or nor yet not no none never also again already always any
all both each either every few many more most much neither other others same some such several one two three four five six seven eight nine ten first second third fourth last next new
old own only very too just even ever still well than though although because since while whereas unless whether during before after above below between among against through across
about around along near is are was were be been being am do does did done doing has have had having can could may might must shall should will would need needs let make made go goes
went gone come came get got give given gave take takes taken took see sees seen saw say says said tell told ask asked know known think thought feel feels felt find found keep kept
leave left put show shown showed start started stop stopped turn turned use used want wanted work worked works call called try tried help helped seem seems seemed become became
yes please thanks thank dear hello hi hey sincerely regards best kind cordially respectfully truly yours faithfully welcome sorry okay ok
patient patients pt pts client resident residents attending physician physicians doctor doctors dr drs provider providers nurse nurses nursing practitioner surgeon surgeons assistant
anesthesiologist anesthetist anesthesia radiologist radiology pathologist pathology cardiologist cardiology neurologist neurology nephrologist nephrology oncologist oncology hematology
urology urologist gastroenterology pulmonology pulmonary pulmonologist endocrinology endocrine rheumatology dermatology psychiatry psychiatric psychiatrist psychology psychologist
pediatrics pediatric geriatrics geriatric obstetrics gynecology orthopedics orthopedic orthopaedic surgery surgical medicine medical internal family emergency intensive critical
care unit ward floor room bed clinic hospital hospitals center centre department service services team consult consults consultation consultant consultants therapist therapy
physical occupational speech respiratory social worker case manager management pharmacist pharmacy dietitian nutrition nutritionist chaplain interpreter technician technologist
operator fellow intern student author transcriptionist scribe secretary coordinator specialist referring primary covering on-call admitting discharging ordering dictated dictating
transcribed signed electronically authenticated reviewed verified approved completed performed interpreted read seen examined evaluated discussed referred assessed cosigned by
name names first last middle maiden surname given full date dates time times birth born dob age sex gender male female man woman men women boy girl baby infant newborn neonate child
children adult race ethnicity religion language marital status single married divorced widowed separated address street city state zip code country county phone telephone tel fax cell
mobile pager home work office email contact contacts emergency relationship relation next kin guardian insurance payer policy group member subscriber account number no num id mrn
unit record records ssn visit encounter admission admit admitted discharge discharged disposition transfer transferred hospitalization stay los location type priority
mother father mom dad parent parents wife husband spouse partner son daughter brother sister sibling siblings uncle aunt cousin grandmother grandfather grandparents niece nephew friend
neighbor caregiver fiance fiancee girlfriend boyfriend maternal paternal
history present illness chief complaint complaints past medical surgical social family allergies allergy medications medication meds home current prior admission review systems system
physical exam examination vital signs vitals general constitutional heent head eyes ears nose throat neck chest lungs lung heart cardiac cardiovascular abdomen abdominal back
extremities extremity skin neuro neurologic neurological psych musculoskeletal genitourinary rectal breast pelvic lymphatic laboratory labs lab data results result studies study imaging
assessment plan impression impressions findings finding recommendation recommendations summary course brief hospital diagnosis diagnoses principal secondary final admitting
preoperative postoperative procedure procedures operation operative report note notes progress complications complication condition instructions instruction follow followup follow-up
up activity diet code goals goal problem problems list indication indications technique comparison conclusion addendum comment comments description details specimen specimens drains
estimated blood loss fluids disposition prognosis education counseling consent risks benefits alternatives informed preop postop intraoperative interval events event overnight
subjective objective hpi pmh psh fh sh ros pe ap cc hx dx rx tx sx px fx meds prn bid tid qid daily weekly monthly nightly morning evening afternoon night today tomorrow yesterday
denies denied reports reported states stated notes noted complains complained presents presented presenting endorses admits describes described appears appeared remains remained
continues continue continued received receives developed develops underwent underwent tolerated resolved improved improving worsening worsened stable unchanged normal abnormal
negative positive neg pos within limits mild moderate severe acute chronic left right bilateral upper lower anterior posterior lateral medial proximal distal superior inferior
alert oriented awake comfortable pleasant cooperative appropriate intact clear soft nontender regular rate rhythm warm dry pink moist supple full strength good fair poor excellent
no known drug allergies nkda nka ad lib per protocol given giving added increased decreased changed held hold restart restarted resume resumed initiate initiated begin began consider
considered recommend recommended recommends advised advise agree agrees agreed aware notified notify contacted paged spoke discussed explained understands verbalized
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
saturday sunday mon tue tues wed thu thur thurs fri sat sun spring summer fall autumn winter christmas easter thanksgiving day days week weeks month months year years hour hours minute
minutes am pm
american african caucasian hispanic latino latina asian european white black native indian chinese japanese korean vietnamese filipino thai russian polish german french italian
spanish portuguese english british irish scottish welsh dutch danish swedish norwegian finnish greek turkish arab arabic persian iranian iraqi israeli jewish hebrew christian catholic
muslim hindu buddhist protestant baptist mexican cuban puerto rican haitian jamaican brazilian canadian australian ukrainian romanian hungarian czech croatian serbian bosnian
albanian armenian ethiopian somali nigerian ghanaian kenyan egyptian moroccan pakistani bangladeshi nepali cambodian laotian indonesian malaysian mandarin cantonese farsi urdu hindi
punjabi bengali tagalog creole swahili amharic yiddish latin cape verdean
medicare medicaid tricare blue cross shield aetna cigna humana kaiser veterans administration affairs va united states usa us uk america europe asia africa north south east west
northern southern eastern western central
er ed icu micu sicu ccu nicu picu pacu or gi gu ob gyn ent id md do rn np pa phd lpn cna pt ot slp rt sw cm crna aprn dnp pharmd mph mba msw lcsw facs facc facp bsn msn dds dmd dpm od
esq jr sr ii iii iv pcp hcp poa dnr dni cpr ekg ecg eeg emg mri mra ct cta pet xray x-ray cxr kub us tte tee echo abg cbc bmp cmp lfts inr ptt ua hiv hbv hcv mrsa vre tb copd chf cad
cabg htn dm hld gerd ckd esrd esld afib dvt pe uti uri cva tia mi nstemi stemi pvd pad bph ra oa sle ms als ibd ibs osa
tylenol advil motrin aleve lasix coumadin plavix lipitor crestor zocor norvasc lopressor toprol coreg diovan cozaar zestril synthroid nexium prilosec protonix pepcid zantac zofran
reglan compazine phenergan colace senna miralax dulcolax lantus humalog novolog glucophage januvia jardiance ozempic ativan xanax valium klonopin ambien haldol zyprexa seroquel
risperdal abilify prozac zoloft celexa lexapro paxil effexor cymbalta wellbutrin remeron neurontin lyrica keppra dilantin depakote tegretol lamictal topamax percocet vicodin norco
oxycontin dilaudid fentanyl narcan suboxone zosyn unasyn augmentin ancef keflex rocephin levaquin cipro flagyl bactrim zithromax vancomycin lovenox heparin eliquis xarelto pradaxa
aspirin benadryl claritin zyrtec allegra singulair advair symbicort spiriva atrovent albuterol ventolin flonase humira enbrel remicade rituxan herceptin avastin
mr mrs ms miss sir madam lord lady king queen prince princess president saint st god jesus
street avenue road drive lane court boulevard highway university college school institute foundation association society company corporation inc llc ltd corp bank church
apartment apt suite floor building box po
act article title section chapter page table figure part volume version form type class grade stage level group phase step score scale index test sign syndrome disease disorder
action adventure animation comedy drama horror science fiction fantasy mystery suspense romance documentary kids
hobbits bot user website personal info subject message re fw attn cc bcc
word words capitalized freedom justice wisdom discipline love peace truth
gcs gram small sharp bright sharply died deceased passed living alive healthy smoked smokes drinks drank lives lived lying sleeping resting sitting standing ambulating walking eating
ortho cards heme onc psych pharm neurosurgery neurosurg hospice interpreter police ems paramedics paramedic school court everyone nobody somebody anyone everybody someone something nothing
guilty pleasures lost great song music band album concert version rock pop film movie novel book story verse title chart top famous true gender debate riff energy masterpiece
long-term short-term term fetal spinal motor sensory cranial renal hepatic biliary gastric colonic vascular arterial venous neural cerebral cerebellar ocular nasal oral dental facial cervical
thoracic lumbar sacral pelvic vaginal uterine ovarian testicular penile prostatic urinary vesical adrenal thyroid parathyroid pituitary splenic pancreatic intestinal ileal jejunal duodenal
esophageal tracheal bronchial pleural pericardial mitral aortic tricuspid pulmonic coronary carotid femoral radial ulnar brachial tibial fibular peroneal plantar dorsal palmar volar axillary
inguinal abdominal umbilical subcutaneous intravenous intramuscular sublingual topical inhaled sterile normal serial total partial complete open closed minimal maximal gross fine
bedside portable digital manual automatic standard routine urgent elective scheduled series vehicle double single triple dual multi multiple
reveals revealed shows preliminary specifically currently additionally subsequently initially previously recently occasionally generally clinically typically usually apparently
podiatry podiatrist optometry ophthalmology ophthalmologist audiology nuclear transport transplant trauma burn stroke oil powder lotion shampoo aspirin examinee claimant sample
prof mr mrs witness caller photo picture civil rights logged cover oh club statement mission battery shadow pedestrians seen
enroute nonfocal nursery assets manufacturer pertinent encounter telephone coban kling verumontanum reassurance homicide coord tourniquet fundi kerlix webril adaptic steri-strips bandage dressing pneumatic padding gauze povidone betadine chlorhexidine saline lidocaine marcaine epinephrine fluoroscopy axis
open hold press enter click login account card credit debit bank transfer payment balance fund funds money billing charge address order orders customer manager support agent
special personal private public general local national international federal chief vice senior junior former late early royal
`;

let set: Set<string> | undefined;

/** In lower case. */
export function ordinaryWords(): ReadonlySet<string> {
  set ??= new Set(WORDS.trim().split(/\s+/));
  return set;
}

/** Neoplasms, written for Attending. Terms "X cancer" are spelled from a table of sites and the words for a cancer. */
const CANCER_SITES: readonly (readonly [name: string, ...others: string[]])[] = [
  ['lung', 'pulmonary', 'bronchogenic'],
  ['breast', 'mammary'],
  ['prostate', 'prostatic'],
  ['colon', 'colonic'],
  ['rectal', 'rectum', 'rectosigmoid'],
  ['colorectal'],
  ['gastric', 'stomach'],
  ['esophageal', 'esophagus'],
  ['pancreatic', 'pancreas'],
  ['liver', 'hepatic'],
  ['gallbladder'],
  ['bile duct', 'biliary'],
  ['kidney', 'renal'],
  ['bladder', 'urinary bladder'],
  ['ureteral', 'ureter'],
  ['ovarian', 'ovary'],
  ['cervical', 'cervix'],
  ['endometrial', 'uterine', 'endometrium'],
  ['vulvar'],
  ['vaginal'],
  ['testicular', 'testis'],
  ['penile'],
  ['thyroid'],
  ['laryngeal', 'larynx'],
  ['oropharyngeal', 'pharyngeal'],
  ['nasopharyngeal'],
  ['oral', 'oral cavity', 'mouth'],
  ['tongue'],
  ['tonsil', 'tonsillar'],
  ['parotid', 'salivary gland'],
  ['head and neck'],
  ['throat'],
  ['skin'],
  ['brain'],
  ['bone'],
  ['anal'],
  ['small bowel', 'duodenal'],
  ['appendiceal'],
  ['adrenal', 'adrenocortical'],
  ['peritoneal'],
  ['thymic'],
  ['blood'],
];
const CANCER_WORDS = ['cancer', 'carcinoma', 'adenocarcinoma', 'ca', 'malignancy'];
/** Words that leave open whether it is malignant: a concept of their own. */
const TUMOR_WORDS = ['tumor', 'neoplasm', 'tumour'];

function cancersOfSites(): string {
  const seen = new Set<string>();
  return CANCER_SITES.map(([name, ...others]) => {
    const terms = [name, ...others].flatMap((site) => [
      ...CANCER_WORDS.map((word) => `${site} ${word}`),
      `cancer of the ${site}`,
      `cancer of ${site}`,
      `carcinoma of the ${site}`,
      `carcinoma of ${site}`,
      `malignant neoplasm of ${site}`,
      `metastatic ${site} cancer`,
    ]);
    const tumors = [name.replace(/ cancer$/, ''), ...others].flatMap((site) => TUMOR_WORDS.map((word) => `${site} ${word}`));
    return [terms, tumors].map((line) => line.filter((term) => !seen.has(term) && seen.add(term)).join('|')).join('\n');
  }).join('\n');
}

const METASTASIS_SITES = ['brain', 'bone', 'liver', 'lung', 'adrenal', 'lymph node', 'spinal', 'hepatic', 'pulmonary', 'osseous', 'skeletal', 'cerebral', 'peritoneal', 'nodal', 'pleural', 'skin'];

export const PROBLEMS_NEOPLASM = `
${cancersOfSites()}
${METASTASIS_SITES.map((site) => `${site} metastasis|${site} metastatic disease|${site} mets|metastasis to ${site}|metastasis to the ${site}|secondary malignant neoplasm of ${site}|metastatic disease to the ${site}|metastatic ${site} disease|metastatic ${site} lesion`).join('\n')}
cancer|malignancy|malignant neoplasm|carcinoma|malignant disease|malignant tumor|=#CA|neoplastic disease|active malignancy|oncologic disease|malignant lesion|malignant process|malignant|cancerous|advanced cancer|underlying malignancy
metastatic cancer|metastatic disease|metastasis|metastatic carcinoma|distant metastasis|mets|widely metastatic disease|metastatic malignancy|metastatic lesions|carcinomatosis|stage iv cancer|metastatic adenocarcinoma|metastatic tumor|disseminated cancer|metastatic|diffuse metastatic disease|metastatic spread|stage 4 cancer|malignant cells
carcinoma of unknown primary
neoplasm|tumor|neoplasia|growth of uncertain behavior|benign neoplasm|benign tumor|neoplastic process
mass|mass lesion|palpable mass|soft tissue mass|solid mass|cystic mass|complex mass|necrotic mass
nodule|nodularity|nodular density|subcutaneous nodule
lump|swelling lump|bump
lesion|lytic lesions|sclerotic lesions
focal lesion
suspicious lesion
nodular lesion
cyst|cystic lesion|simple cyst
adenocarcinoma
squamous cell carcinoma|=SCC|squamous cell cancer|squamous carcinoma|squamous cell carcinoma of skin|squamous cell carcinoma in situ|bowen disease
basal cell carcinoma|=BCC|basal cell cancer|basal cell
melanoma|malignant melanoma|metastatic melanoma|uveal melanoma|cutaneous melanoma|choroidal melanoma
in situ melanoma|melanoma in situ
merkel cell carcinoma
kaposi sarcoma
carcinoma in situ|ductal carcinoma in situ|=DCIS|lobular carcinoma in situ|=LCIS
invasive ductal carcinoma|infiltrating ductal carcinoma|ductal carcinoma|intraductal carcinoma
invasive lobular carcinoma|lobular carcinoma|infiltrating lobular carcinoma
inflammatory breast cancer|triple negative breast cancer
hereditary breast and ovarian cancer syndrome|brca mutation|brca1 mutation|brca2 mutation
non-small cell lung cancer|=NSCLC|non-small cell lung carcinoma|non-small cell carcinoma|adenocarcinoma of lung|nonsmall cell lung cancer|squamous cell lung cancer|adenocarcinoma of the lung|large cell carcinoma
small cell lung cancer|=SCLC|small cell carcinoma|small cell lung carcinoma|oat cell carcinoma
mesothelioma|malignant mesothelioma
pancoast tumor
thymoma
lung carcinoid|bronchial carcinoid
carcinoid tumor|neuroendocrine tumor|neuroendocrine carcinoma|carcinoid|pancreatic neuroendocrine tumor
hepatocellular carcinoma|hcc|hepatoma|hepatocellular cancer|primary liver cancer
hepatoblastoma
cholangiocarcinoma|klatskin tumor|ampullary carcinoma|ampullary adenocarcinoma|intrahepatic cholangiocarcinoma
gastrointestinal stromal tumor|=GIST
linitis plastica
krukenberg tumor
renal cell carcinoma|rcc|clear cell renal cell carcinoma|renal cell cancer|hypernephroma
wilms tumor|nephroblastoma
transitional cell carcinoma|urothelial carcinoma|=TCC|urothelial cancer|superficial bladder cancer|high-grade urothelial carcinoma|transitional cell carcinoma of bladder|transitional cell cancer
adenocarcinoma of the prostate|adenocarcinoma of prostate|hormone refractory prostate cancer|castration-resistant prostate cancer|metastatic prostate adenocarcinoma
seminoma
germ cell tumor|nonseminomatous germ cell tumor
teratoma|mature teratoma|mature cystic teratoma|immature teratoma|cystic teratoma|sacrococcygeal teratoma
embryonal carcinoma
yolk sac tumor
choriocarcinoma
dysgerminoma
dermoid cyst
papillary thyroid carcinoma|papillary thyroid cancer|papillary carcinoma|papillary carcinoma of thyroid
follicular thyroid carcinoma|follicular carcinoma|follicular neoplasm
medullary thyroid carcinoma|medullary carcinoma
anaplastic thyroid carcinoma
hurthle cell neoplasm|hurthle cell carcinoma
leukemia|acute leukemia|leukemic
acute myeloid leukemia|=AML|acute myelogenous leukemia|acute myelocytic leukemia|acute nonlymphocytic leukemia
acute promyelocytic leukemia|=APL|=APML
acute lymphoblastic leukemia|acute lymphocytic leukemia|acute lymphoid leukemia|b-all|t-all
chronic lymphocytic leukemia|=CLL|chronic lymphoid leukemia|small lymphocytic lymphoma|=SLL
chronic myeloid leukemia|=CML|chronic myelogenous leukemia|chronic myelocytic leukemia|blast crisis
hairy cell leukemia
chronic myelomonocytic leukemia|=CMML
lymphoma|malignant lymphoma|lymphoproliferative disorder|lymphoma of brain|cns lymphoma|primary cns lymphoma|post-transplant lymphoproliferative disorder|=PTLD
hodgkin lymphoma|hodgkin's disease|hodgkins
non-hodgkin lymphoma|=NHL|nonhodgkin's lymphoma|b-cell lymphoma|large cell lymphoma
diffuse large b-cell lymphoma|=DLBCL
follicular lymphoma
mantle cell lymphoma
burkitt lymphoma
marginal zone lymphoma|malt lymphoma|mucosa-associated lymphoid tissue lymphoma
cutaneous t-cell lymphoma|mycosis fungoides|t-cell lymphoma|sezary syndrome|peripheral t-cell lymphoma|anaplastic large cell lymphoma
waldenstrom macroglobulinemia|waldenstrom's|lymphoplasmacytic lymphoma
multiple myeloma|myeloma|smoldering myeloma|plasma cell myeloma|plasma cell dyscrasia
plasmacytoma
myelodysplastic syndrome|myelodysplasia|mds
myelofibrosis|myeloproliferative disorder|myeloproliferative neoplasm|primary myelofibrosis
glioblastoma|glioblastoma multiforme|=GBM
glioma|astrocytoma|oligodendroglioma|low-grade glioma|anaplastic astrocytoma|high-grade glioma|brainstem glioma|optic glioma|pilocytic astrocytoma
meningioma
acoustic neuroma|vestibular schwannoma
schwannoma|neurilemmoma
medulloblastoma
ependymoma
craniopharyngioma
chordoma
neuroblastoma
retinoblastoma
sarcoma|soft tissue sarcoma
leiomyosarcoma
liposarcoma
rhabdomyosarcoma
osteosarcoma|osteogenic sarcoma
chondrosarcoma
ewing sarcoma
angiosarcoma|hemangiosarcoma
fibrosarcoma|dermatofibrosarcoma protuberans|=DFSP
synovial sarcoma
malignant fibrous histiocytoma
giant cell tumor
osteochondroma|osteoid osteoma|osteoma
enchondroma
exostosis
hemangioma|cavernous hemangioma|infantile hemangioma|hemangiopericytoma
cavernoma|cavernous malformation
lymphangioma|cystic hygroma
fibroma|fibrous histiocytoma|fibromatosis|plantar fibromatosis
desmoid tumor
neurofibroma
dermatofibroma
leiomyoma
adenoma
papilloma|squamous papilloma|inverted papilloma|laryngeal papillomatosis
hamartoma
ganglioneuroma
chondroma|chondromatosis|synovial chondromatosis
li-fraumeni syndrome
cowden syndrome
cancer-related pain|neoplasm-related pain|malignant pain|cancer pain
elevated cea|elevated tumor markers|elevated ca-125|elevated ca 19-9|elevated cea level
tumor recurrence|cancer recurrence|recurrent cancer|recurrent disease|disease progression|progression of disease|progressive disease|local recurrence|recurrent tumor|residual tumor|residual disease
paraneoplastic syndrome
superior sulcus tumor
malignant spinal cord compression
dysplasia|low-grade dysplasia|high-grade dysplasia|severe dysplasia|atypia|hyperplasia|atypical cells|metaplasia|intestinal metaplasia|atypical hyperplasia
`;

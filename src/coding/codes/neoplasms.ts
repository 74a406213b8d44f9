/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const NEOPLASMS_CODES = `
C01|Malignant neoplasm of base of tongue|base of tongue cancer; cancer of base of tongue
C02.9|Malignant neoplasm of tongue, unspecified|tongue cancer; carcinoma of tongue; squamous cell carcinoma of tongue
C06.9|Malignant neoplasm of mouth, unspecified|oral cancer; oral cavity cancer; mouth cancer
C09.9|Malignant neoplasm of tonsil, unspecified|tonsil cancer; tonsillar carcinoma
C10.9|Malignant neoplasm of oropharynx, unspecified|oropharyngeal cancer; oropharyngeal carcinoma
C11.9|Malignant neoplasm of nasopharynx, unspecified|nasopharyngeal carcinoma; nasopharyngeal cancer
C15.5|Malignant neoplasm of lower third of esophagus|distal esophageal cancer
C15.9|Malignant neoplasm of esophagus, unspecified|esophageal cancer; esophageal carcinoma; carcinoma of esophagus; esophageal adenocarcinoma
C16.0|Malignant neoplasm of cardia|gastroesophageal junction cancer; gej adenocarcinoma; cardia adenocarcinoma
C16.9|Malignant neoplasm of stomach, unspecified|gastric cancer; stomach cancer; gastric adenocarcinoma; gastric carcinoma
C17.0|Malignant neoplasm of duodenum|duodenal cancer; duodenal adenocarcinoma
C18.0|Malignant neoplasm of cecum|cecal cancer; carcinoma of cecum; cecal adenocarcinoma
C18.2|Malignant neoplasm of ascending colon|ascending colon cancer; adenocarcinoma of ascending colon
C18.4|Malignant neoplasm of transverse colon|transverse colon cancer
C18.6|Malignant neoplasm of descending colon|descending colon cancer
C18.7|Malignant neoplasm of sigmoid colon|sigmoid colon cancer; sigmoid cancer; adenocarcinoma of sigmoid colon; sigmoid adenocarcinoma
C18.9|Malignant neoplasm of colon, unspecified|colon cancer; colon adenocarcinoma; colon carcinoma; colorectal cancer; carcinoma of colon; adenocarcinoma of colon; colonic adenocarcinoma; crc
C19|Malignant neoplasm of rectosigmoid junction|rectosigmoid cancer; rectosigmoid carcinoma
C20|Malignant neoplasm of rectum|rectal cancer; rectal adenocarcinoma; rectal carcinoma; adenocarcinoma of rectum
C21.0|Malignant neoplasm of anus, unspecified|anal cancer; anal carcinoma
C22.0|Liver cell carcinoma|hepatocellular carcinoma; hcc; hepatoma; liver cell carcinoma
C22.1|Intrahepatic bile duct carcinoma|cholangiocarcinoma; intrahepatic cholangiocarcinoma; bile duct cancer
C22.9|Malignant neoplasm of liver, not specified as primary or secondary|liver cancer; primary liver cancer
C23|Malignant neoplasm of gallbladder|gallbladder cancer; gallbladder carcinoma
C24.0|Malignant neoplasm of extrahepatic bile duct|extrahepatic cholangiocarcinoma; klatskin tumor
C24.1|Malignant neoplasm of ampulla of Vater|ampullary cancer; ampullary carcinoma; ampullary adenocarcinoma
C25.0|Malignant neoplasm of head of pancreas|pancreatic head cancer; pancreatic head adenocarcinoma; carcinoma of head of pancreas
C25.1|Malignant neoplasm of body of pancreas|cancer of body of pancreas
C25.2|Malignant neoplasm of tail of pancreas|pancreatic tail cancer
C25.9|Malignant neoplasm of pancreas, unspecified|pancreatic cancer; pancreatic adenocarcinoma; pancreatic carcinoma; pancreatic ductal adenocarcinoma
C32.9|Malignant neoplasm of larynx, unspecified|laryngeal cancer; laryngeal carcinoma; larynx cancer
C34.10|Malignant neoplasm of upper lobe, unspecified bronchus or lung|upper lobe lung cancer; upper lobe adenocarcinoma
C34.11|Malignant neoplasm of upper lobe, right bronchus or lung|
C34.12|Malignant neoplasm of upper lobe, left bronchus or lung|
C34.30|Malignant neoplasm of lower lobe, unspecified bronchus or lung|lower lobe lung cancer
C34.31|Malignant neoplasm of lower lobe, right bronchus or lung|
C34.32|Malignant neoplasm of lower lobe, left bronchus or lung|
C34.90|Malignant neoplasm of unspecified part of unspecified bronchus or lung|lung cancer; nsclc; non small cell lung cancer; small cell lung cancer; sclc; lung adenocarcinoma; lung carcinoma; bronchogenic carcinoma; squamous cell carcinoma of lung; adenocarcinoma of lung; non small cell lung carcinoma; small cell carcinoma of lung; small cell lung carcinoma
C34.91|Malignant neoplasm of unspecified part of right bronchus or lung|
C34.92|Malignant neoplasm of unspecified part of left bronchus or lung|
C37|Malignant neoplasm of thymus|thymoma; thymic carcinoma
C40.90|Malignant neoplasm of unspecified bones and articular cartilage of unspecified limb|osteosarcoma
C41.9|Malignant neoplasm of bone and articular cartilage, unspecified|bone cancer; ewing sarcoma; chondrosarcoma
C43.59|Malignant melanoma of other part of trunk|melanoma of trunk; melanoma of back
C43.9|Malignant melanoma of skin, unspecified|melanoma; malignant melanoma; cutaneous melanoma
C44.310|Basal cell carcinoma of skin of unspecified parts of face|basal cell carcinoma of face
C44.311|Basal cell carcinoma of skin of nose|basal cell carcinoma of nose
C44.90|Unspecified malignant neoplasm of skin, unspecified|skin cancer
C44.91|Basal cell carcinoma of skin, unspecified|basal cell carcinoma; bcc; basal cell skin cancer
C44.92|Squamous cell carcinoma of skin, unspecified|squamous cell skin cancer; squamous cell carcinoma of skin; cutaneous squamous cell carcinoma
C45.0|Mesothelioma of pleura|mesothelioma; pleural mesothelioma; malignant pleural mesothelioma
C46.9|Kaposi's sarcoma, unspecified|kaposi sarcoma; kaposi's sarcoma
C48.2|Malignant neoplasm of peritoneum, unspecified|primary peritoneal cancer; peritoneal cancer
C49.9|Malignant neoplasm of connective and soft tissue, unspecified|sarcoma; soft tissue sarcoma; leiomyosarcoma; liposarcoma
C49.A0|Gastrointestinal stromal tumor, unspecified site|gastrointestinal stromal tumor; GIST
C49.A2|Gastrointestinal stromal tumor of stomach|gastric gist; gastric gastrointestinal stromal tumor
C50.411|Malignant neoplasm of upper-outer quadrant of right female breast|
C50.412|Malignant neoplasm of upper-outer quadrant of left female breast|
C50.419|Malignant neoplasm of upper-outer quadrant of unspecified female breast|breast cancer upper outer quadrant
C50.911|Malignant neoplasm of unspecified site of right female breast|
C50.912|Malignant neoplasm of unspecified site of left female breast|
C50.919|Malignant neoplasm of unspecified site of unspecified female breast|breast cancer; breast carcinoma; invasive ductal carcinoma; infiltrating ductal carcinoma; carcinoma of breast; ductal carcinoma of breast; invasive lobular carcinoma; breast ca; cancer of breast; adenocarcinoma of breast; malignant neoplasm of breast; idc
C51.9|Malignant neoplasm of vulva, unspecified|vulvar cancer
C53.9|Malignant neoplasm of cervix uteri, unspecified|cervical cancer; cervix cancer; carcinoma of cervix; squamous cell carcinoma of cervix
C54.1|Malignant neoplasm of endometrium|endometrial cancer; endometrial carcinoma; endometrial adenocarcinoma
C55|Malignant neoplasm of uterus, part unspecified|uterine cancer
C56.1|Malignant neoplasm of right ovary|
C56.2|Malignant neoplasm of left ovary|
C56.3|Malignant neoplasm of bilateral ovaries|
C56.9|Malignant neoplasm of unspecified ovary|ovarian cancer; ovarian carcinoma; carcinoma of ovary
C60.9|Malignant neoplasm of penis, unspecified|penile cancer
C61|Malignant neoplasm of prostate|prostate cancer; prostate adenocarcinoma; carcinoma of prostate; adenocarcinoma of prostate; prostate carcinoma; cap prostate; prostatic adenocarcinoma; prostate ca; prostatic carcinoma; cancer of prostate; malignant neoplasm of prostate
C62.90|Malignant neoplasm of unspecified testis, unspecified whether descended or undescended|testicular cancer; seminoma; testicular carcinoma; testicular germ cell tumor
C62.91|Malignant neoplasm of right testis, unspecified whether descended or undescended|
C62.92|Malignant neoplasm of left testis, unspecified whether descended or undescended|
C64.1|Malignant neoplasm of right kidney, except renal pelvis|
C64.2|Malignant neoplasm of left kidney, except renal pelvis|
C64.9|Malignant neoplasm of unspecified kidney, except renal pelvis|renal cell carcinoma; rcc; kidney cancer; renal cancer; renal cell cancer; clear cell renal carcinoma; hypernephroma; renal carcinoma
C65.9|Malignant neoplasm of unspecified renal pelvis|renal pelvis cancer
C66.9|Malignant neoplasm of unspecified ureter|ureteral cancer; urothelial carcinoma of ureter
C67.9|Malignant neoplasm of bladder, unspecified|bladder cancer; bladder carcinoma; transitional cell carcinoma of bladder; urothelial carcinoma; urothelial carcinoma of bladder; transitional cell carcinoma; cancer of bladder; carcinoma of bladder
C69.30|Malignant neoplasm of unspecified choroid|choroidal melanoma
C71.1|Malignant neoplasm of frontal lobe|frontal lobe glioblastoma
C71.9|Malignant neoplasm of brain, unspecified|brain cancer; glioblastoma; glioblastoma multiforme; GBM; malignant glioma; anaplastic astrocytoma; astrocytoma; malignant brain tumor; oligodendroglioma
C73|Malignant neoplasm of thyroid gland|thyroid cancer; papillary thyroid cancer; papillary thyroid carcinoma; thyroid carcinoma; papillary carcinoma of thyroid; follicular thyroid carcinoma; medullary thyroid carcinoma
C74.90|Malignant neoplasm of unspecified part of unspecified adrenal gland|adrenal carcinoma; adrenocortical carcinoma; neuroblastoma
C76.0|Malignant neoplasm of head, face and neck|head and neck cancer
C77.0|Secondary and unspecified malignant neoplasm of lymph nodes of head, face and neck|cervical lymph node metastases
C77.1|Secondary and unspecified malignant neoplasm of intrathoracic lymph nodes|mediastinal lymph node metastases
C77.2|Secondary and unspecified malignant neoplasm of intra-abdominal lymph nodes|retroperitoneal lymph node metastases
C77.3|Secondary and unspecified malignant neoplasm of axilla and upper limb lymph nodes|axillary lymph node metastases; axillary metastasis
C77.9|Secondary and unspecified malignant neoplasm of lymph node, unspecified|lymph node metastases; lymph node metastasis; nodal metastases; metastatic lymphadenopathy
C78.00|Secondary malignant neoplasm of unspecified lung|lung metastases; pulmonary metastases; lung mets; metastases to lung; metastatic disease to lung; pulmonary metastasis; lung metastasis; lung and liver metastases +C78.7; lung and bone metastases +C79.51; lung and brain metastases +C79.31; pulmonary and hepatic metastases +C78.7
C78.2|Secondary malignant neoplasm of pleura|malignant pleural effusion; pleural metastases
C78.6|Secondary malignant neoplasm of retroperitoneum and peritoneum|peritoneal carcinomatosis; carcinomatosis; peritoneal metastases; peritoneal metastasis
C78.7|Secondary malignant neoplasm of liver and intrahepatic bile duct|liver metastases; hepatic metastases; liver mets; metastases to liver; liver metastasis; hepatic metastasis; liver and bone metastases +C79.51; liver and lung metastases +C78.00; liver and brain metastases +C79.31; hepatic and pulmonary metastases +C78.00
C79.2|Secondary malignant neoplasm of skin|skin metastases
C79.31|Secondary malignant neoplasm of brain|brain metastases; brain mets; brain metastasis; metastases to brain; cerebral metastases; intracranial metastases; brain and bone metastases +C79.51; brain and liver metastases +C78.7; brain and lung metastases +C78.00; brain metastases and bone metastases +C79.51
C79.51|Secondary malignant neoplasm of bone|bone metastases; bone mets; osseous metastases; bony metastases; bone metastasis; metastases to bone; skeletal metastases; spinal metastases; bone and brain metastases +C79.31; bone and liver metastases +C78.7; bone and lung metastases +C78.00
C79.70|Secondary malignant neoplasm of unspecified adrenal gland|adrenal metastases; adrenal metastasis
C79.9|Secondary malignant neoplasm of unspecified site|metastatic cancer; metastatic disease; metastases; metastatic carcinoma; metastasis; stage iv cancer
C7A.00|Malignant carcinoid tumor of unspecified site|carcinoid tumor; malignant carcinoid
C7A.8|Other malignant neuroendocrine tumors|neuroendocrine carcinoma; merkel cell
C80.0|Disseminated malignant neoplasm, unspecified|disseminated malignancy
C80.1|Malignant (primary) neoplasm, unspecified|malignancy; cancer of unknown primary; carcinoma of unknown primary; cancer; malignant neoplasm; adenocarcinoma; squamous cell carcinoma
C81.90|Hodgkin lymphoma, unspecified, unspecified site|hodgkin lymphoma; hodgkin's lymphoma; hodgkin's disease; hodgkin disease
C82.90|Follicular lymphoma, unspecified, unspecified site|follicular lymphoma
C83.10|Mantle cell lymphoma, unspecified site|mantle cell lymphoma
C83.30|Diffuse large B-cell lymphoma, unspecified site|diffuse large b cell lymphoma; dlbcl; large b cell lymphoma
C83.70|Burkitt lymphoma, unspecified site|burkitt lymphoma; burkitt's lymphoma
C84.00|Mycosis fungoides, unspecified site|mycosis fungoides
C85.10|Unspecified B-cell lymphoma, unspecified site|b cell lymphoma
C85.90|Non-Hodgkin lymphoma, unspecified, unspecified site|non hodgkin lymphoma; non hodgkin's lymphoma; nhl; lymphoma
C88.00|Waldenstrom macroglobulinemia not having achieved remission|waldenstrom macroglobulinemia; waldenstrom's macroglobulinemia
C90.00|Multiple myeloma not having achieved remission|multiple myeloma; myeloma
C90.01|Multiple myeloma in remission|multiple myeloma in remission
C90.30|Solitary plasmacytoma not having achieved remission|plasmacytoma; solitary plasmacytoma
C91.00|Acute lymphoblastic leukemia not having achieved remission|acute lymphoblastic leukemia; acute lymphocytic leukemia; acute lymphoid leukemia
C91.10|Chronic lymphocytic leukemia of B-cell type not having achieved remission|chronic lymphocytic leukemia; CLL; b cell cll
C92.00|Acute myeloblastic leukemia, not having achieved remission|acute myeloid leukemia; AML; acute myelogenous leukemia; acute myeloblastic leukemia
C92.01|Acute myeloblastic leukemia, in remission|aml in remission; acute myeloid leukemia in remission
C92.10|Chronic myeloid leukemia, BCR/ABL-positive, not having achieved remission|chronic myeloid leukemia; CML; chronic myelogenous leukemia
C95.90|Leukemia, unspecified not having achieved remission|leukemia
D01.0|Carcinoma in situ of colon|colon carcinoma in situ
D03.9|Melanoma in situ, unspecified|melanoma in situ
D05.10|Intraductal carcinoma in situ of unspecified breast|dcis; ductal carcinoma in situ; intraductal carcinoma in situ
D05.11|Intraductal carcinoma in situ of right breast|
D05.12|Intraductal carcinoma in situ of left breast|
D06.9|Carcinoma in situ of cervix, unspecified|cervical carcinoma in situ; cin iii; cin 3
D09.0|Carcinoma in situ of bladder|bladder carcinoma in situ; carcinoma in situ of bladder
D12.6|Benign neoplasm of colon, unspecified|colon adenoma; tubular adenoma; adenomatous polyp of colon; adenomatous polyp; tubulovillous adenoma; colonic adenoma
D13.6|Benign neoplasm of pancreas|benign pancreatic neoplasm
D16.9|Benign neoplasm of bone and articular cartilage, unspecified|osteochondroma; benign bone tumor
D17.1|Benign lipomatous neoplasm of skin and subcutaneous tissue of trunk|lipoma of back; lipoma of trunk
D17.71|Benign lipomatous neoplasm of kidney|renal angiomyolipoma; angiomyolipoma; angiomyolipoma of kidney
D17.9|Benign lipomatous neoplasm, unspecified|lipoma; lipomas
D18.00|Hemangioma unspecified site|hemangioma
D18.01|Hemangioma of skin and subcutaneous tissue|cherry angioma; cherry angiomas; hemangioma of skin
D18.02|Hemangioma of intracranial structures|cavernous malformation; cavernoma
D18.03|Hemangioma of intra-abdominal structures|hepatic hemangioma; liver hemangioma; hemangioma of liver
D22.9|Melanocytic nevi, unspecified|nevus; melanocytic nevus; melanocytic nevi; nevi; dysplastic nevus; benign mole
D23.9|Other benign neoplasm of skin, unspecified|dermatofibroma; benign skin lesion
D24.1|Benign neoplasm of right breast|
D24.2|Benign neoplasm of left breast|
D24.9|Benign neoplasm of unspecified breast|fibroadenoma of breast; breast fibroadenoma; fibroadenoma
D25.0|Submucous leiomyoma of uterus|submucosal fibroid; submucous fibroid
D25.1|Intramural leiomyoma of uterus|intramural fibroid; intramural fibroids
D25.9|Leiomyoma of uterus, unspecified|uterine fibroids; uterine fibroid; fibroids; fibroid uterus; leiomyoma of uterus; uterine leiomyoma; uterine leiomyomata; uterine myoma; leiomyomata
D27.9|Benign neoplasm of unspecified ovary|benign ovarian neoplasm; ovarian teratoma; dermoid cyst of ovary; ovarian dermoid; cystadenoma of ovary
D30.00|Benign neoplasm of unspecified kidney|renal oncocytoma; oncocytoma; benign neoplasm of kidney
D30.3|Benign neoplasm of bladder|bladder leiomyoma; benign bladder tumor
D32.0|Benign neoplasm of cerebral meninges|meningioma; cerebral meningioma
D32.9|Benign neoplasm of meninges, unspecified|meningioma unspecified site
D33.3|Benign neoplasm of cranial nerves|acoustic neuroma; vestibular schwannoma
D34|Benign neoplasm of thyroid gland|thyroid adenoma; follicular adenoma
D35.00|Benign neoplasm of unspecified adrenal gland|adrenal adenoma; adrenal incidentaloma
D35.1|Benign neoplasm of parathyroid gland|parathyroid adenoma
D35.2|Benign neoplasm of pituitary gland|pituitary adenoma; pituitary macroadenoma; pituitary microadenoma; prolactinoma
D36.10|Benign neoplasm of peripheral nerves and autonomic nervous system, unspecified|schwannoma; neurofibroma; benign nerve sheath tumor
D37.9|Neoplasm of uncertain behavior of digestive organ, unspecified|gastrointestinal neoplasm of uncertain behavior
D3A.00|Benign carcinoid tumor of unspecified site|benign carcinoid
D44.7|Neoplasm of uncertain behavior of aortic body and other paraganglia|paraganglioma
D45|Polycythemia vera|polycythemia vera; p vera
D46.9|Myelodysplastic syndrome, unspecified|mds; myelodysplastic syndrome; myelodysplasia
D47.1|Chronic myeloproliferative disease|myeloproliferative disorder; myeloproliferative neoplasm; chronic myeloproliferative disease
D47.2|Monoclonal gammopathy|mgus; monoclonal gammopathy; monoclonal gammopathy of undetermined significance; monoclonal gammopathy of unknown significance
D47.3|Essential (hemorrhagic) thrombocythemia|essential thrombocythemia; essential thrombocytosis
D47.4|Osteomyelofibrosis|myelofibrosis
D47.Z1|Post-transplant lymphoproliferative disorder (PTLD)|ptld; post transplant lymphoproliferative disorder
D48.5|Neoplasm of uncertain behavior of skin|skin neoplasm of uncertain behavior
D48.60|Neoplasm of uncertain behavior of unspecified breast|phyllodes tumor
D49.0|Neoplasm of unspecified behavior of digestive system|gi tumor; intestinal tumor
D49.1|Neoplasm of unspecified behavior of respiratory system|lung tumor; lung neoplasm
D49.2|Neoplasm of unspecified behavior of bone, soft tissue, and skin|bone tumor; soft tissue tumor; skin tumor
D49.3|Neoplasm of unspecified behavior of breast|breast tumor; breast neoplasm
D49.4|Neoplasm of unspecified behavior of bladder|bladder tumor; bladder neoplasm; bladder mass
D49.519|Neoplasm of unspecified behavior of unspecified kidney|renal tumor; kidney tumor
D49.6|Neoplasm of unspecified behavior of brain|brain tumor; brain mass; brain neoplasm
D49.7|Neoplasm of unspecified behavior of endocrine glands and other parts of nervous system|thyroid neoplasm; adrenal tumor
D49.9|Neoplasm of unspecified behavior of unspecified site|tumor; neoplasm
`;

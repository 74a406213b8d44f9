/** Problems of glands, metabolism and nutrition, written for Attending. */
export const PROBLEMS_ENDOCRINE = `
diabetes mellitus|diabetes|=DM|diabetic|diabetes mellitus uncontrolled|uncontrolled diabetes|uncontrolled diabetes mellitus|sugar diabetes|insulin-dependent diabetes|insulin-requiring diabetes|poorly controlled diabetes|steroid-induced diabetes|brittle diabetes|diet-controlled diabetes|new onset diabetes
type 2 diabetes mellitus|type 2 diabetes|type ii diabetes|type ii diabetes mellitus|diabetes mellitus type 2|diabetes mellitus type ii|diabetes type 2|diabetes type ii|t2dm|dm2|t2d|dm ii|dm type 2|dm type ii|type 2 dm|type ii dm|niddm|non-insulin-dependent diabetes mellitus|non insulin dependent diabetes|adult onset diabetes|adult-onset diabetes mellitus|=AODM|noninsulin-dependent diabetes mellitus|diabetes mellitus, type 2|diabetes, type 2|dmii
type 2 diabetes mellitus with hyperglycemia|uncontrolled type 2 diabetes|poorly controlled type 2 diabetes|uncontrolled type 2 diabetes mellitus
type 1 diabetes mellitus|type 1 diabetes|type i diabetes|type i diabetes mellitus|diabetes mellitus type 1|diabetes mellitus type i|t1dm|dm1|dm type 1|type 1 dm|iddm|insulin-dependent diabetes mellitus|juvenile diabetes|juvenile onset diabetes|latent autoimmune diabetes of adults|diabetes type 1
gestational diabetes|=GDM|gestational diabetes mellitus|diabetes in pregnancy|a1 gestational diabetes|diet-controlled gestational diabetes
secondary diabetes mellitus|type 3c diabetes|pancreatogenic diabetes|drug-induced diabetes
diabetic ketoacidosis|dka|ketoacidosis
hyperosmolar hyperglycemic state|hyperosmolar nonketotic state|=HHS|=HONK|hyperosmolar hyperglycemic nonketotic syndrome|hyperosmolar coma
diabetic neuropathy|diabetic peripheral neuropathy|diabetic polyneuropathy|diabetes with neuropathy|diabetic sensory neuropathy|diabetic autonomic neuropathy
diabetic retinopathy|nonproliferative diabetic retinopathy|=NPDR|background diabetic retinopathy|diabetes with retinopathy
proliferative diabetic retinopathy|=PDR
diabetic macular edema
diabetic foot ulcer|diabetic foot|diabetic ulcer|neuropathic ulcer|diabetic foot infection|diabetic wound|diabetic foot wound|neuropathic foot ulcer
hypoglycemia|low blood sugar|hypoglycemic episode|hypoglycemic|insulin reaction|low blood glucose|hypoglycemic unawareness|hypoglycemia unawareness|neonatal hypoglycemia
hyperglycemia|high blood sugar|elevated blood glucose|elevated blood sugar|steroid-induced hyperglycemia|elevated glucose|high blood glucose|hyperglycemic|stress hyperglycemia|increased blood glucose|impaired fasting glucose|elevated fasting glucose
prediabetes|impaired glucose tolerance|borderline diabetes|glucose intolerance|pre-diabetic|abnormal glucose|impaired glucose regulation|borderline diabetic
insulin resistance
metabolic syndrome|syndrome x|dysmetabolic syndrome
hypothyroidism|underactive thyroid|acquired hypothyroidism|primary hypothyroidism|hypothyroid|low thyroid|postablative hypothyroidism|subclinical hypothyroidism|central hypothyroidism|postsurgical hypothyroidism|iatrogenic hypothyroidism|thyroid deficiency|congenital hypothyroidism
elevated tsh
hashimoto thyroiditis|hashimoto's|hashimoto's disease|autoimmune thyroiditis|chronic lymphocytic thyroiditis
myxedema|myxedema coma
hyperthyroidism|overactive thyroid|hyperthyroid|thyrotoxicosis|subclinical hyperthyroidism
suppressed tsh|low tsh
graves disease|graves|graves ophthalmopathy|thyroid eye disease
thyroid storm
thyroiditis|subacute thyroiditis|postpartum thyroiditis|thyroid tenderness
thyroid nodule|thyroid cyst|thyroid mass|thyroid lesion|cold nodule|hot nodule|solitary thyroid nodule
goiter|multinodular goiter|toxic multinodular goiter|thyromegaly|enlarged thyroid|thyroid enlargement|nontoxic goiter|substernal goiter|thyroid goiter|nodular goiter|=MNG|euthyroid goiter
thyroid disease|thyroid disorder|thyroid dysfunction|thyroid problems|thyroid abnormality|abnormal thyroid function|abnormal thyroid function tests
sick euthyroid syndrome|euthyroid sick syndrome
hyperparathyroidism|primary hyperparathyroidism|parathyroid disease|elevated parathyroid hormone|elevated pth
secondary hyperparathyroidism|secondary hyperparathyroidism of renal origin
parathyroid adenoma
hypoparathyroidism|postsurgical hypoparathyroidism
adrenal insufficiency|addison disease|adrenal crisis|hypoadrenalism|primary adrenal insufficiency|relative adrenal insufficiency|adrenocortical insufficiency|secondary adrenal insufficiency|hypocortisolism|adrenal suppression|addisonian crisis|adrenal failure
cushing syndrome|cushing disease|hypercortisolism|cushingoid|cushingoid features|cushingoid appearance|moon facies|buffalo hump
hyperaldosteronism|primary aldosteronism|conn syndrome|primary hyperaldosteronism|aldosteronism
adrenal nodule|adrenal adenoma|adrenal mass|adrenal incidentaloma|adrenal lesion
adrenal hyperplasia
adrenal hemorrhage
congenital adrenal hyperplasia
pheochromocytoma|paraganglioma
hypopituitarism|panhypopituitarism|pituitary insufficiency
pituitary adenoma|pituitary tumor|pituitary macroadenoma|pituitary microadenoma
pituitary mass|pituitary lesion|sellar mass|suprasellar mass
prolactinoma
pituitary apoplexy
empty sella
acromegaly|gigantism
growth hormone deficiency
hyperprolactinemia|elevated prolactin|galactorrhea
diabetes insipidus|nephrogenic diabetes insipidus|central diabetes insipidus
primary polydipsia|psychogenic polydipsia
polydipsia|excessive thirst|increased thirst|thirst
polycystic ovary syndrome|pcos|polycystic ovarian syndrome|polycystic ovaries|polycystic ovarian disease
insulinoma
carcinoid syndrome
multiple endocrine neoplasia|=MEN1|=MEN2
precocious puberty
delayed puberty
short stature|growth delay|growth retardation|growth failure|poor growth|dwarfism|slow growth
tall stature
hirsutism|hyperandrogenism|excessive hair growth
hyperlipidemia|hld|hyperlipemia|elevated lipids|=HPL|elevated cholesterol and triglycerides|abnormal lipids|lipid disorder
hypercholesterolemia|high cholesterol|elevated cholesterol|pure hypercholesterolemia|elevated ldl|increased cholesterol|elevated ldl cholesterol|hypercholesteremia
familial hypercholesterolemia
mixed hyperlipidemia|combined hyperlipidemia
dyslipidemia|=DLP|lipid abnormality|low hdl|low hdl cholesterol
hypertriglyceridemia|elevated triglycerides|high triglycerides|increased triglycerides
obesity|obese|exogenous obesity|obese abdomen|central obesity|truncal obesity|class i obesity|class ii obesity|class 1 obesity|class 2 obesity|abdominal obesity|moderately obese|mildly obese
morbid obesity|severe obesity|morbidly obese|class iii obesity|class 3 obesity|extreme obesity|super morbid obesity|super obesity
overweight
weight gain|gaining weight|excessive weight gain|gained weight|increased weight|abnormal weight gain|rapid weight gain|unintentional weight gain
weight loss|unintentional weight loss|unintended weight loss|losing weight|lost weight|abnormal weight loss|involuntary weight loss|loss of weight|significant weight loss|unexplained weight loss|poor weight gain|decreased body weight
malnutrition|protein-calorie malnutrition|severe protein-calorie malnutrition|undernutrition|malnourished|poor nutrition|nutritional deficiency|protein malnutrition|severe malnutrition|moderate malnutrition|moderate protein-calorie malnutrition|poor nutritional status|inadequate nutrition|malnourishment|kwashiorkor|marasmus
cachexia|cachectic|wasting|wasting syndrome|temporal wasting|emaciated|emaciation|cancer cachexia
underweight
hypoalbuminemia|low albumin|hypoproteinemia|decreased albumin
vitamin d deficiency|low vitamin d|hypovitaminosis d|vitamin d insufficiency
vitamin b12 deficiency|b12 deficiency|cobalamin deficiency|low b12
folate deficiency|folic acid deficiency
thiamine deficiency|wet beriberi|beriberi
vitamin deficiency|vitamin a deficiency|vitamin k deficiency|vitamin c deficiency|vitamin e deficiency
scurvy
zinc deficiency|copper deficiency
rickets
osteomalacia
gout|acute gout|gouty arthritis|gout flare|gout attack|acute gouty arthritis|gouty arthropathy|chronic gout|podagra|tophaceous gout|gouty attack|gouty flare
hyperuricemia|elevated uric acid|increased uric acid
pseudogout|calcium pyrophosphate deposition disease|=CPPD|chondrocalcinosis
tophus
amyloidosis|al amyloidosis|systemic amyloidosis
porphyria|acute intermittent porphyria|porphyria cutanea tarda|erythropoietic protoporphyria
phenylketonuria|=PKU
gaucher disease
fabry disease
pompe disease
tay-sachs disease
maple syrup urine disease
urea cycle disorder
galactosemia
glycogen storage disease|glycogenosis
mitochondrial disease|mitochondrial myopathy|mitochondrial encephalomyopathy|mitochondrial cytopathy|mitochondrial disorder
mucopolysaccharidosis|hurler syndrome|=MPS
tumor lysis syndrome
hyperammonemia|elevated ammonia
hot flashes|hot flushes|vasomotor symptoms|facial flushing|flushed
flushing
heat intolerance
cold intolerance
thyroglossal duct cyst
lipodystrophy
adrenoleukodystrophy|x-linked adrenoleukodystrophy|=ALD
homocystinuria
hyperhomocysteinemia
hyperinsulinemia
lipoma|lipomatosis
exophthalmos|proptosis
`;

/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const ENDOCRINE_CODES = `
E02|Subclinical iodine-deficiency hypothyroidism|subclinical hypothyroidism
E03.2|Hypothyroidism due to medicaments and other exogenous substances|drug induced hypothyroidism; amiodarone induced hypothyroidism
E03.9|Hypothyroidism, unspecified|hypothyroidism; hypothyroid; low thyroid; underactive thyroid; acquired hypothyroidism
E04.0|Nontoxic diffuse goiter|diffuse goiter
E04.1|Nontoxic single thyroid nodule|thyroid nodule; solitary thyroid nodule; nontoxic thyroid nodule
E04.2|Nontoxic multinodular goiter|multinodular goiter; multiple thyroid nodules; nontoxic multinodular goiter; mng
E04.9|Nontoxic goiter, unspecified|goiter; nontoxic goiter
E05.00|Thyrotoxicosis with diffuse goiter without thyrotoxic crisis or storm|graves disease; graves' disease; toxic diffuse goiter
E05.20|Thyrotoxicosis with toxic multinodular goiter without thyrotoxic crisis or storm|toxic multinodular goiter
E05.90|Thyrotoxicosis, unspecified without thyrotoxic crisis or storm|hyperthyroidism; thyrotoxicosis; overactive thyroid; hyperthyroid
E05.91|Thyrotoxicosis, unspecified with thyrotoxic crisis or storm|thyroid storm; thyrotoxic crisis
E06.1|Subacute thyroiditis|subacute thyroiditis
E06.3|Autoimmune thyroiditis|hashimoto thyroiditis; hashimoto's thyroiditis; hashimoto's disease; autoimmune thyroiditis; hashimotos; hashimoto's
E06.9|Thyroiditis, unspecified|thyroiditis
E07.81|Sick-euthyroid syndrome|euthyroid sick syndrome; sick euthyroid syndrome; sick euthyroid
E07.9|Disorder of thyroid, unspecified|thyroid disease; thyroid disorder
E08.9|Diabetes mellitus due to underlying condition without complications|diabetes due to underlying condition
E09.65|Drug or chemical induced diabetes mellitus with hyperglycemia|steroid induced hyperglycemia; drug induced diabetes with hyperglycemia
E09.9|Drug or chemical induced diabetes mellitus without complications|drug induced diabetes
E10.10|Type 1 diabetes mellitus with ketoacidosis without coma|type 1 diabetes with ketoacidosis; type 1 diabetes with dka; t1dm with dka; type 1 diabetes mellitus with dka; type i diabetes with dka
E10.11|Type 1 diabetes mellitus with ketoacidosis with coma|
E10.21|Type 1 diabetes mellitus with diabetic nephropathy|type 1 diabetes with diabetic nephropathy
E10.22|Type 1 diabetes mellitus with diabetic chronic kidney disease|type 1 diabetes with ckd; type 1 diabetes with chronic kidney disease
E10.29|Type 1 diabetes mellitus with other diabetic kidney complication|
E10.319|Type 1 diabetes mellitus with unspecified diabetic retinopathy without macular edema|type 1 diabetes with retinopathy; type 1 diabetes with diabetic retinopathy
E10.40|Type 1 diabetes mellitus with diabetic neuropathy, unspecified|type 1 diabetes with neuropathy; type 1 diabetes with diabetic neuropathy
E10.42|Type 1 diabetes mellitus with diabetic polyneuropathy|type 1 diabetes with polyneuropathy; type 1 diabetes with diabetic polyneuropathy; type 1 diabetes with peripheral neuropathy
E10.43|Type 1 diabetes mellitus with diabetic autonomic (poly)neuropathy|type 1 diabetes with gastroparesis
E10.51|Type 1 diabetes mellitus with diabetic peripheral angiopathy without gangrene|type 1 diabetes with peripheral vascular disease; type 1 diabetes with pad
E10.621|Type 1 diabetes mellitus with foot ulcer|type 1 diabetes with foot ulcer; type 1 diabetes with diabetic foot ulcer
E10.649|Type 1 diabetes mellitus with hypoglycemia without coma|type 1 diabetes with hypoglycemia
E10.65|Type 1 diabetes mellitus with hyperglycemia|type 1 diabetes with hyperglycemia; uncontrolled type 1 diabetes; poorly controlled type 1 diabetes
E10.69|Type 1 diabetes mellitus with other specified complication|
E10.8|Type 1 diabetes mellitus with unspecified complications|
E10.9|Type 1 diabetes mellitus without complications|type 1 diabetes; type 1 diabetes mellitus; type i diabetes; type i diabetes mellitus; t1dm; dm1; dm type 1; diabetes type 1; diabetes mellitus type 1; type 1 dm; iddm type 1; juvenile diabetes; diabetes mellitus type i; dm i; insulin dependent diabetes type 1; type i dm
E11.00|Type 2 diabetes mellitus with hyperosmolarity without nonketotic hyperglycemic-hyperosmolar coma (NKHHC)|hyperosmolar hyperglycemic state; hhs; hyperosmolar hyperglycemic nonketotic syndrome; honk
E11.10|Type 2 diabetes mellitus with ketoacidosis without coma|type 2 diabetes with ketoacidosis; type 2 diabetes with dka; t2dm with dka; type 2 diabetes mellitus with dka; dka; diabetic ketoacidosis
E11.21|Type 2 diabetes mellitus with diabetic nephropathy|diabetic nephropathy; type 2 diabetes with diabetic nephropathy; diabetic glomerulosclerosis
E11.22|Type 2 diabetes mellitus with diabetic chronic kidney disease|diabetic ckd +N18.9; diabetic chronic kidney disease +N18.9; diabetic kidney disease +N18.9; type 2 diabetes with ckd +N18.9; type 2 diabetes with chronic kidney disease +N18.9; type 2 diabetes mellitus with diabetic ckd +N18.9; ckd due to diabetes +N18.9; t2dm with ckd +N18.9
E11.29|Type 2 diabetes mellitus with other diabetic kidney complication|
E11.311|Type 2 diabetes mellitus with unspecified diabetic retinopathy with macular edema|diabetic retinopathy with macular edema; diabetic macular edema
E11.319|Type 2 diabetes mellitus with unspecified diabetic retinopathy without macular edema|diabetic retinopathy; type 2 diabetes with retinopathy; type 2 diabetes with diabetic retinopathy
E11.3291|Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, right eye|
E11.3292|Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, left eye|
E11.3293|Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, bilateral|
E11.3299|Type 2 diabetes mellitus with mild nonproliferative diabetic retinopathy without macular edema, unspecified eye|nonproliferative diabetic retinopathy; npdr; mild npdr; background diabetic retinopathy
E11.3591|Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, right eye|
E11.3592|Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, left eye|
E11.3593|Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, bilateral|
E11.3599|Type 2 diabetes mellitus with proliferative diabetic retinopathy without macular edema, unspecified eye|proliferative diabetic retinopathy; pdr
E11.36|Type 2 diabetes mellitus with diabetic cataract|diabetic cataract; type 2 diabetes with cataract
E11.40|Type 2 diabetes mellitus with diabetic neuropathy, unspecified|diabetic neuropathy; type 2 diabetes with neuropathy; type 2 diabetes with diabetic neuropathy; t2dm with neuropathy; dm neuropathy
E11.41|Type 2 diabetes mellitus with diabetic mononeuropathy|diabetic mononeuropathy
E11.42|Type 2 diabetes mellitus with diabetic polyneuropathy|diabetic polyneuropathy; diabetic peripheral neuropathy; type 2 diabetes with peripheral neuropathy; type 2 diabetes with polyneuropathy; type 2 diabetes with diabetic polyneuropathy; diabetic peripheral polyneuropathy
E11.43|Type 2 diabetes mellitus with diabetic autonomic (poly)neuropathy|diabetic gastroparesis; diabetic autonomic neuropathy; type 2 diabetes with gastroparesis
E11.49|Type 2 diabetes mellitus with other diabetic neurological complication|
E11.51|Type 2 diabetes mellitus with diabetic peripheral angiopathy without gangrene|diabetic peripheral vascular disease; type 2 diabetes with peripheral vascular disease; type 2 diabetes with pvd; type 2 diabetes with pad; diabetic peripheral angiopathy
E11.52|Type 2 diabetes mellitus with diabetic peripheral angiopathy with gangrene|diabetic gangrene; type 2 diabetes with gangrene; type 2 diabetes with peripheral angiopathy with gangrene
E11.59|Type 2 diabetes mellitus with other circulatory complications|
E11.610|Type 2 diabetes mellitus with diabetic neuropathic arthropathy|charcot foot; diabetic charcot foot; charcot arthropathy; charcot joint
E11.620|Type 2 diabetes mellitus with diabetic dermatitis|diabetic dermatitis; necrobiosis lipoidica
E11.621|Type 2 diabetes mellitus with foot ulcer|diabetic foot ulcer +L97.509; dfu +L97.509; type 2 diabetes with foot ulcer +L97.509; diabetic foot infection; diabetic foot; diabetic toe ulcer +L97.509
E11.622|Type 2 diabetes mellitus with other skin ulcer|type 2 diabetes with skin ulcer; diabetic skin ulcer
E11.628|Type 2 diabetes mellitus with other skin complications|
E11.641|Type 2 diabetes mellitus with hypoglycemia with coma|type 2 diabetes with hypoglycemia with coma; hypoglycemic coma
E11.649|Type 2 diabetes mellitus with hypoglycemia without coma|type 2 diabetes with hypoglycemia; diabetic hypoglycemia; hypoglycemia in diabetic
E11.65|Type 2 diabetes mellitus with hyperglycemia|type 2 diabetes with hyperglycemia; uncontrolled type 2 diabetes; poorly controlled type 2 diabetes; uncontrolled diabetes; poorly controlled diabetes; t2dm with hyperglycemia; uncontrolled dm; uncontrolled dm2; uncontrolled t2dm; diabetes with hyperglycemia; poorly controlled dm; uncontrolled diabetes mellitus; poorly controlled diabetes mellitus; uncontrolled type 2 diabetes mellitus; poorly controlled type 2 diabetes mellitus; out of control diabetes; diabetes out of control; diabetes uncontrolled; diabetes poorly controlled
E11.69|Type 2 diabetes mellitus with other specified complication|
E11.8|Type 2 diabetes mellitus with unspecified complications|type 2 diabetes with complications; complicated diabetes
E11.9|Type 2 diabetes mellitus without complications|diabetes; diabetes mellitus; type 2 diabetes; type 2 diabetes mellitus; t2dm; dm2; DM; dm type 2; type ii diabetes; type ii diabetes mellitus; niddm; iddm; non insulin dependent diabetes mellitus; insulin dependent diabetes mellitus; adult onset diabetes; type 2 dm; type ii dm; diabetes mellitus type 2; diabetes mellitus type ii; diabetes type 2; diabetes type ii; dm ii; dm type ii; diabetic; dmii; tiidm; aodm; insulin dependent diabetes; non insulin dependent diabetes; diabetes mellitus 2; dm 2; insulin requiring diabetes; sugar diabetes
E13.10|Other specified diabetes mellitus with ketoacidosis without coma|other diabetes with ketoacidosis
E13.9|Other specified diabetes mellitus without complications|secondary diabetes; lada; latent autoimmune diabetes of adults; steroid induced diabetes; post transplant diabetes; posttransplant diabetes
E16.1|Other hypoglycemia|hyperinsulinemia; reactive hypoglycemia
E16.2|Hypoglycemia, unspecified|hypoglycemia; low blood sugar; hypoglycemic; hypoglycemic episode
E20.9|Hypoparathyroidism, unspecified|hypoparathyroidism
E21.0|Primary hyperparathyroidism|primary hyperparathyroidism
E21.1|Secondary hyperparathyroidism, not elsewhere classified|tertiary hyperparathyroidism
E21.3|Hyperparathyroidism, unspecified|hyperparathyroidism
E22.0|Acromegaly and pituitary gigantism|acromegaly
E22.1|Hyperprolactinemia|hyperprolactinemia
E22.2|Syndrome of inappropriate secretion of antidiuretic hormone|siadh; syndrome of inappropriate antidiuretic hormone; inappropriate adh; syndrome of inappropriate secretion of antidiuretic hormone; syndrome of inappropriate antidiuresis
E23.0|Hypopituitarism|hypopituitarism; panhypopituitarism; pituitary insufficiency; hypogonadotropic hypogonadism
E23.2|Diabetes insipidus|diabetes insipidus; central diabetes insipidus
E24.9|Cushing's syndrome, unspecified|cushing syndrome; cushing's syndrome; cushings; hypercortisolism
E26.01|Conn's syndrome|conn syndrome
E26.09|Other primary hyperaldosteronism|primary hyperaldosteronism; primary aldosteronism
E26.9|Hyperaldosteronism, unspecified|hyperaldosteronism; aldosteronism
E27.1|Primary adrenocortical insufficiency|addison disease; addison's disease; primary adrenal insufficiency
E27.2|Addisonian crisis|adrenal crisis; addisonian crisis
E27.40|Unspecified adrenocortical insufficiency|adrenal insufficiency; secondary adrenal insufficiency; relative adrenal insufficiency; adrenocortical insufficiency
E27.8|Other specified disorders of adrenal gland|adrenal nodule; adrenal mass; adrenal hyperplasia
E28.2|Polycystic ovarian syndrome|PCOS; polycystic ovarian syndrome; polycystic ovary syndrome; polycystic ovaries
E29.1|Testicular hypofunction|testicular hypofunction; hypogonadism; male hypogonadism; low testosterone; testosterone deficiency; low t
E30.0|Delayed puberty|delayed puberty
E30.1|Precocious puberty|precocious puberty
E34.31|Constitutional short stature|short stature endocrine
E34.329|Unspecified genetic causes of short stature|constitutional short stature
E41|Nutritional marasmus|marasmus
E43|Unspecified severe protein-calorie malnutrition|severe malnutrition; severe protein calorie malnutrition; severe protein energy malnutrition; severe pcm
E44.0|Moderate protein-calorie malnutrition|moderate malnutrition; moderate protein calorie malnutrition; moderate protein energy malnutrition
E44.1|Mild protein-calorie malnutrition|mild malnutrition; mild protein calorie malnutrition
E46|Unspecified protein-calorie malnutrition|malnutrition; malnourishment; protein malnutrition; protein malnourishment; protein calorie malnutrition; malnourished; protein energy malnutrition
E51.2|Wernicke's encephalopathy|wernicke encephalopathy; wernicke's encephalopathy
E51.9|Thiamine deficiency, unspecified|thiamine deficiency; vitamin b1 deficiency
E53.8|Deficiency of other specified B group vitamins|vitamin b12 deficiency; b12 deficiency; folate deficiency; folic acid deficiency; vit b12 deficiency; cobalamin deficiency
E55.9|Vitamin D deficiency, unspecified|vitamin d deficiency; vit d deficiency; hypovitaminosis d; low vitamin d
E56.1|Deficiency of vitamin K|vitamin k deficiency
E56.9|Vitamin deficiency, unspecified|vitamin deficiency
E60|Dietary zinc deficiency|zinc deficiency
E61.1|Iron deficiency|iron deficiency
E61.2|Magnesium deficiency|magnesium deficiency
E66.01|Morbid (severe) obesity due to excess calories|morbid obesity due to excess calories; severe obesity due to excess calories; morbidly obese; morbid obesity; severe obesity; extreme obesity
E66.09|Other obesity due to excess calories|obesity due to excess calories
E66.2|Morbid (severe) obesity with alveolar hypoventilation|obesity hypoventilation syndrome; OHS; pickwickian syndrome; morbid obesity with alveolar hypoventilation
E66.3|Overweight|overweight
E66.811|Obesity, class 1|class 1 obesity; class i obesity; obesity class 1; obesity class i
E66.812|Obesity, class 2|class 2 obesity; class ii obesity; obesity class 2; obesity class ii
E66.813|Obesity, class 3|class 3 obesity; class iii obesity; obesity class 3; obesity class iii
E66.9|Obesity, unspecified|obesity; obese
E72.20|Disorder of urea cycle metabolism, unspecified|hyperammonemia
E73.9|Lactose intolerance, unspecified|lactose intolerance; lactose intolerant
E75.22|Gaucher disease|gaucher disease
E78.00|Pure hypercholesterolemia, unspecified|hypercholesterolemia; pure hypercholesterolemia; high cholesterol; elevated cholesterol; hypercholesteremia
E78.019|Familial hypercholesterolemia, unspecified|familial hypercholesterolemia
E78.1|Pure hyperglyceridemia|hypertriglyceridemia; elevated triglycerides; high triglycerides
E78.2|Mixed hyperlipidemia|mixed hyperlipidemia; combined hyperlipidemia; mixed dyslipidemia
E78.49|Other hyperlipidemia|familial combined hyperlipidemia
E78.5|Hyperlipidemia, unspecified|hyperlipidemia; hld; dyslipidemia; HL; hyperlipidaemia; hyperlipemia; hlp; elevated lipids; lipid disorder
E79.0|Hyperuricemia without signs of inflammatory arthritis and tophaceous disease|hyperuricemia; elevated uric acid; asymptomatic hyperuricemia
E80.20|Unspecified porphyria|porphyria
E80.4|Gilbert syndrome|gilbert syndrome; gilbert's syndrome; gilbert's disease
E80.6|Other disorders of bilirubin metabolism|hyperbilirubinemia nec
E83.01|Wilson's disease|wilson disease; wilson's disease
E83.110|Hereditary hemochromatosis|hereditary hemochromatosis
E83.119|Hemochromatosis, unspecified|hemochromatosis
E83.30|Disorder of phosphorus metabolism, unspecified|disorder of phosphorus metabolism
E83.39|Other disorders of phosphorus metabolism|hypophosphatemia; hyperphosphatemia; low phosphorus; elevated phosphorus
E83.41|Hypermagnesemia|hypermagnesemia
E83.42|Hypomagnesemia|hypomagnesemia; low magnesium; low mag
E83.51|Hypocalcemia|hypocalcemia; low calcium
E83.52|Hypercalcemia|hypercalcemia; elevated calcium; hypercalcemia of malignancy; high calcium
E84.0|Cystic fibrosis with pulmonary manifestations|cystic fibrosis with pulmonary manifestations; cystic fibrosis exacerbation; cf exacerbation
E84.9|Cystic fibrosis, unspecified|cystic fibrosis
E85.4|Organ-limited amyloidosis|organ limited amyloidosis
E85.81|Light chain (AL) amyloidosis|al amyloidosis; light chain amyloidosis
E85.82|Wild-type transthyretin-related (ATTR) amyloidosis|transthyretin amyloidosis; attr amyloidosis; wild type attr amyloidosis; ttr amyloidosis
E85.9|Amyloidosis, unspecified|amyloidosis
E86.0|Dehydration|dehydration; dehydrated; volume depletion with dehydration
E86.1|Hypovolemia|hypovolemia; hypovolemic
E86.9|Volume depletion, unspecified|volume depletion; volume depleted
E87.0|Hyperosmolality and hypernatremia|hypernatremia; hyperosmolality; hypernatraemia
E87.1|Hypo-osmolality and hyponatremia|hyponatremia; low sodium; hyponatremic; hyponatraemia; hypoosmolality
E87.20|Acidosis, unspecified|acidosis
E87.21|Acute metabolic acidosis|acute metabolic acidosis; metabolic acidosis; lactic acidosis; acute lactic acidosis; anion gap metabolic acidosis; anion gap acidosis; non gap metabolic acidosis; non anion gap metabolic acidosis; elevated lactate acidosis
E87.22|Chronic metabolic acidosis|chronic metabolic acidosis
E87.29|Other acidosis|respiratory acidosis
E87.3|Alkalosis|alkalosis; metabolic alkalosis; contraction alkalosis; respiratory alkalosis
E87.4|Mixed disorder of acid-base balance|mixed acid base disorder; mixed acid base disturbance
E87.5|Hyperkalemia|hyperkalemia; hyperkalaemia; hyperkalemic; high potassium
E87.6|Hypokalemia|hypokalemia; hypokalaemia; low potassium; hypokalemic
E87.70|Fluid overload, unspecified|volume overload; fluid overload; hypervolemia; volume overloaded; hypervolemic
E87.8|Other disorders of electrolyte and fluid balance, not elsewhere classified|electrolyte abnormalities; electrolyte imbalance; electrolyte abnormality; electrolyte disturbance; electrolyte derangement; hyperchloremia; hypochloremia
E88.01|Alpha-1-antitrypsin deficiency|alpha 1 antitrypsin deficiency; alpha one antitrypsin deficiency; a1at deficiency
E88.09|Other disorders of plasma-protein metabolism, not elsewhere classified|hypoalbuminemia; hypoproteinemia; low albumin
E88.3|Tumor lysis syndrome|tumor lysis syndrome; TLS
E88.810|Metabolic syndrome|metabolic syndrome
E88.819|Insulin resistance, unspecified|insulin resistance
E89.0|Postprocedural hypothyroidism|postsurgical hypothyroidism; postablative hypothyroidism; post surgical hypothyroidism; postprocedural hypothyroidism; hypothyroidism following thyroidectomy
E89.2|Postprocedural hypoparathyroidism|postsurgical hypoparathyroidism; postprocedural hypoparathyroidism
`;

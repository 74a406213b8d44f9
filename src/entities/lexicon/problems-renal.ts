/** Problems of kidney, bladder, male organs, fluids and electrolytes, written for Attending. */
const STAGE_WORDS = [
  ['1', '1', 'i'],
  ['2', '2', 'ii'],
  ['3', '3', 'iii'],
  ['3a', '3a', 'iiia'],
  ['3b', '3b', 'iiib'],
  ['4', '4', 'iv'],
  ['5', '5', 'v'],
] as const;

/** "chronic kidney disease stage 3" in its word orders, one concept a stage. */
function stagesOfKidneyDisease(): string {
  return STAGE_WORDS.map(([name, ...marks]) =>
    [
      `chronic kidney disease stage ${name}`,
      ...marks.flatMap((mark) =>
        ['chronic kidney disease', 'ckd'].flatMap((disease) => [`${disease} stage ${mark}`, `stage ${mark} ${disease}`, `${disease} ${mark}`]),
      ),
      ...marks.flatMap((mark) => [`chronic renal failure stage ${mark}`, `stage ${mark} chronic renal insufficiency`]),
    ]
      .filter((term, i, all) => all.indexOf(term) === i)
      .join('|'),
  ).join('\n');
}

export const PROBLEMS_RENAL = `
${stagesOfKidneyDisease()}
chronic kidney disease|ckd|chronic renal insufficiency|=CRI|chronic renal failure|=CRF|chronic renal disease|chronic kidney failure|chronic renal impairment|kidney problems|chronic kidney insufficiency|decreased renal function|poor renal function|declining renal function|kidney dysfunction|impaired kidney function|kidney impairment|solitary kidney disease
renal insufficiency|kidney insufficiency
kidney disease|renal disease
renal dysfunction|impaired renal function|renal impairment|worsening renal function|abnormal renal function
end stage renal disease|esrd|end stage kidney disease|=ESKD|end-stage renal failure|dialysis dependent renal failure|esrd on hemodialysis|esrd on hd|end-stage kidney failure
dialysis dependence|dependence on renal dialysis|dialysis dependent|hemodialysis dependent
acute kidney injury|aki|acute renal failure|=ARF|acute kidney failure|acute renal insufficiency|acute renal injury|acute on chronic renal failure|acute on chronic kidney disease|acute on chronic kidney injury|acute on chronic renal insufficiency|aki on ckd|acute on chronic kidney failure|prerenal azotemia|prerenal aki|=ARI|pre-renal azotemia|acute kidney injury on chronic kidney disease|acute renal dysfunction|acute renal toxicity|postrenal failure|pre-renal failure
acute tubular necrosis|=ATN|tubular necrosis|renal tubular necrosis|tubular injury
renal failure|kidney failure
azotemia|uremic syndrome|elevated bun|uremic symptoms
uremia|uremic
uremic encephalopathy
elevated creatinine|increased creatinine|rising creatinine|creatinine elevation|elevated serum creatinine|elevated cr|abnormal kidney function|increased serum creatinine|elevation of creatinine
nephropathy|kidney damage|renal damage|nephrotoxicity|contrast-induced nephropathy|contrast nephropathy|=CIN|analgesic nephropathy|tubulointerstitial nephropathy|renal toxicity|kidney injury|renal injury|nephrotoxic|drug-induced nephropathy|membranous nephropathy|obstructive nephropathy|reflux nephropathy|urate nephropathy|renal lesions|kidney toxicity
diabetic nephropathy|diabetic kidney disease|diabetic renal disease|diabetic chronic kidney disease|diabetes with nephropathy
iga nephropathy|henoch-schonlein purpura nephritis
lupus nephritis
membranous glomerulonephritis|focal segmental glomerulosclerosis|=FSGS|membranoproliferative glomerulonephritis|glomerulosclerosis|crescentic glomerulonephritis|pauci-immune glomerulonephritis
minimal change disease
anti-gbm disease
goodpasture syndrome
glomerulonephritis|nephritis|acute glomerulonephritis|poststreptococcal glomerulonephritis|rapidly progressive glomerulonephritis|nephritic syndrome|chronic glomerulonephritis|acute nephritis
nephrotic syndrome
interstitial nephritis|acute interstitial nephritis|=AIN|tubulointerstitial nephritis|allergic interstitial nephritis|allergic nephritis
renal tubular acidosis|=RTA
fanconi syndrome
papillary necrosis|renal papillary necrosis|renal cortical necrosis
renal infarct|renal infarction
renal vein thrombosis
polycystic kidney disease|=PKD|=ADPKD|autosomal dominant polycystic kidney disease|polycystic kidneys
renal cyst|kidney cyst|simple renal cyst|complex renal cyst|bilateral renal cysts|cyst of kidney|renal cortical cyst|cystic kidney disease
renal mass|kidney mass|kidney lesion|solid renal mass|renal nodule
renal atrophy|atrophic kidney|renal scarring|kidney atrophy|renal dysplasia
renal agenesis
solitary kidney|small kidney|absent kidney|ectopic kidney|pelvic kidney|medullary sponge kidney|dysplastic kidney|multicystic dysplastic kidney|single kidney|shrunken kidneys
horseshoe kidney
angiomyolipoma
nephrolithiasis|kidney stone|renal calculus|renal stone|urolithiasis|urinary calculus|staghorn calculus|stone disease|urinary stones|nephrocalcinosis|renal lithiasis|stones in kidney|nonobstructing renal calculus|nonobstructing stone|calculus of kidney
ureteral stone|ureteral calculus|ureterolithiasis|ureteric stone|ureteric calculus|uvj stone|upj stone|ureterovesical junction stone|ureteropelvic junction stone|distal ureteral stone|proximal ureteral stone|obstructing stone|obstructing ureteral stone
bladder stone|bladder calculus|vesical calculus
renal colic|ureteral colic|nephritic colic
hydronephrosis|hydroureteronephrosis|hydroureter|pelvocaliectasis|caliectasis|pelviectasis|collecting system dilatation|dilated collecting system
ureteral obstruction|ureteropelvic junction obstruction|upj obstruction|urinary obstruction|urinary tract obstruction|obstructive uropathy|ureteral stricture|ureteral stenosis|ureteral injury|ureterocele|=BNO|outlet obstruction|ureteric obstruction|bladder outflow obstruction|duplicated collecting system|megaureter
bladder outlet obstruction|=BOO|bladder neck contracture|bladder neck obstruction
vesicoureteral reflux|=VUR|vesicoureteric reflux
urinary tract infection|uti|utis|urinary infection|bladder infection|recurrent urinary tract infections|recurrent utis|urine infection|complicated urinary tract infection|catheter-associated urinary tract infection|=CAUTI|recurrent uti|complicated uti|acute urinary tract infection|e. coli uti|klebsiella uti|lower urinary tract infection|enterococcal uti|catheter associated uti
urosepsis|sepsis due to urinary tract infection|sepsis from urinary source
pyelonephritis|acute pyelonephritis|kidney infection|emphysematous pyelonephritis|chronic pyelonephritis|pyelo|upper urinary tract infection
pyonephrosis
renal abscess|perinephric abscess|perinephric stranding|perirenal abscess|perinephric hematoma|perinephric fluid|perinephric fluid collection|kidney abscess
cystitis|acute cystitis|hemorrhagic cystitis|interstitial cystitis|radiation cystitis|painful bladder syndrome|chronic cystitis|bladder inflammation|acute cystitis with hematuria
urethritis|urethral stricture disease|urethral diverticulum|urethral caruncle|urethral injury|urethral pain|urethral obstruction|urethral erosion|urethral prolapse
urethral discharge
urethral stricture|urethral stenosis
penile discharge
meatal stenosis
prostatitis|acute prostatitis|chronic prostatitis|bacterial prostatitis|prostatic abscess|prostate abscess|prostate infection
benign prostatic hyperplasia|bph|benign prostatic hypertrophy|enlarged prostate|prostatic hypertrophy|prostate enlargement|prostatomegaly|prostatic enlargement|prostatic hyperplasia|prostatism|prostate hypertrophy|benign prostate hyperplasia|benign prostatic enlargement|bph with obstruction|bph with luts|benign prostatic hyperplasia with lower urinary tract symptoms|benign enlargement of prostate|enlargement of the prostate|trilobar hyperplasia|prostate problems
elevated prostate specific antigen|elevated psa|rising psa|abnormal psa
prostate nodule|prostatic nodule|prostate asymmetry|nodular prostate|high-grade prostatic intraepithelial neoplasia
prostatic calcification|prostatic calculi
prostate tenderness
hematuria|gross hematuria|microscopic hematuria|microhematuria|blood in urine|bloody urine|painless hematuria|blood in the urine|asymptomatic microscopic hematuria|red urine|painless gross hematuria|clots in urine|hematuria gross|microscopic hematuria persistent
dysuria|painful urination|burning with urination|burning on urination|burning urination|pain with urination|urinary burning|pain on urination|painful voiding|urinary discomfort|urination pain|pain when urinating
urinary frequency|frequency of urination|frequent urination|increased urinary frequency|urinary frequency and urgency|increased frequency of urination|frequency of micturition|voiding frequency
urinary urgency|urgency of urination|urge to urinate|urgency to urinate|urinary urge
nocturia
urinary hesitancy|hesitancy of urination|slow stream|poor stream|straining to void|straining to urinate|urinary straining|decreased force of stream|intermittency|post-void dribbling|incomplete emptying|incomplete bladder emptying|incomplete voiding|postvoid dribbling|decreased urinary stream|difficulty voiding|difficulty urinating|slow urinary stream|difficulty with urination|dribbling of urine|voiding difficulty|trouble urinating|split stream|terminal dribbling|double voiding|decreased stream|slowing of stream|dribbling
weak stream|weak urinary stream
lower urinary tract symptoms|luts|voiding symptoms|urinary symptoms|obstructive voiding symptoms|irritative voiding symptoms|voiding dysfunction|bladder dysfunction|obstructive symptoms|urinary complaints|dysfunctional voiding|urinary dysfunction|bladder symptoms|irritative symptoms|urinary problems|bladder problems
urinary retention|acute urinary retention|retention of urine|inability to void|inability to urinate|unable to void|unable to urinate|chronic urinary retention|bladder distention|bladder distension|distended bladder|post-void residual elevated|elevated post-void residual|urine retention|failed voiding trial|anuresis|bladder retention|clot retention|postoperative urinary retention
urinary incontinence|incontinence of urine|bladder incontinence|urine incontinence|leakage of urine|urinary leakage|incontinent of urine|loss of bladder control|incontinence|mixed incontinence|mixed urinary incontinence|overflow incontinence|functional incontinence|urine leakage|incontinent|total incontinence|leaking urine|postprostatectomy incontinence
stress urinary incontinence|stress incontinence|=SUI|genuine stress incontinence
urge incontinence|urge urinary incontinence|urgency incontinence
overactive bladder|=OAB|detrusor instability|bladder spasm|detrusor overactivity|bladder overactivity
neurogenic bladder|atonic bladder|neurogenic bladder dysfunction|areflexic bladder|detrusor sphincter dyssynergia|hypotonic bladder|detrusor areflexia|bladder atony
enuresis|nocturnal enuresis|bedwetting|bed wetting
oliguria|decreased urine output|low urine output|poor urine output|reduced urine output|oliguric|decreased urinary output|decreased wet diapers|low uop|decreased uop
anuria|anuric|no urine output
polyuria|excessive urination|increased urination|increased urine output|post-obstructive diuresis
proteinuria|albuminuria|microalbuminuria|macroalbuminuria|protein in urine|nephrotic range proteinuria|increased urinary protein|urinary protein excretion
pyuria
bacteriuria|asymptomatic bacteriuria
cloudy urine|foul smelling urine|dark urine|malodorous urine|concentrated urine|tea-colored urine|cola-colored urine|dark colored urine|glucose in urine|abnormal urine findings|discolored urine
abnormal urinalysis|dirty urinalysis|positive urinalysis
leukocyturia
glycosuria
glucosuria
ketonuria
crystalluria
hemoglobinuria
pneumaturia
flank pain|right flank pain|left flank pain|bilateral flank pain|flank discomfort|kidney pain|loin pain
costovertebral angle tenderness|cva tenderness|=CVAT|flank tenderness|costovertebral tenderness|cva tenderness to percussion
bladder wall thickening|bladder trabeculation|trabeculated bladder|thickened bladder wall|bladder wall hypertrophy|trabeculation|vesicointestinal fistula
bladder mass|bladder lesion|bladder polyp
bladder diverticulum
cystocele|bladder prolapse
bladder perforation|bladder rupture|bladder injury
vesicovaginal fistula
bladder pain|bladder pressure|bladder fullness
hyponatremia|low sodium|hyposmolality|hypo-osmolality|decreased sodium|low serum sodium|hyponatremic|acute hyponatremia|hypovolemic hyponatremia|euvolemic hyponatremia|hypervolemic hyponatremia|hypotonic hyponatremia|hypoosmolality
syndrome of inappropriate antidiuretic hormone|siadh|syndrome of inappropriate antidiuretic hormone secretion|inappropriate adh secretion|inappropriate antidiuretic hormone
hypernatremia|elevated sodium|high sodium|hyperosmolality|hypernatremic|free water deficit|hyperosmolar
hypokalemia|low potassium|potassium deficiency|hypokalemic|decreased potassium|low serum potassium|hypopotassemia
hyperkalemia|elevated potassium|high potassium|hyperkalemic|increased potassium|high serum potassium|hyperpotassemia
hypomagnesemia|low magnesium|magnesium deficiency|magnesium depletion
hypermagnesemia|elevated magnesium|magnesium toxicity
hypocalcemia|low calcium|hypocalcemic|tetany|chvostek sign|trousseau sign
hypercalcemia|elevated calcium|high calcium|hypercalcemia of malignancy|milk-alkali syndrome
hypophosphatemia|low phosphorus|low phosphate
hyperphosphatemia|elevated phosphorus|elevated phosphate
electrolyte imbalance|electrolyte abnormalities|electrolyte disturbance|electrolyte derangement|electrolyte disorder|metabolic derangement|metabolic disturbance|fluid and electrolyte disorder|metabolic abnormalities|metabolic disorder
refeeding syndrome
metabolic acidosis|anion gap metabolic acidosis|non-gap metabolic acidosis|=AGMA|non-anion gap metabolic acidosis|nongap acidosis|non-gap acidosis|anion gap acidosis|high anion gap metabolic acidosis|hyperchloremic metabolic acidosis|hyperchloremic acidosis|elevated anion gap
lactic acidosis|elevated lactate|lactatemia|hyperlactatemia|elevated lactic acid|lactic acidemia|lactate elevation|increased lactate|rising lactate
acidosis|acidemia|acidotic
respiratory acidosis|acute respiratory acidosis|chronic respiratory acidosis
metabolic alkalosis|contraction alkalosis|alkalosis|respiratory alkalosis|alkalemia|hypochloremic metabolic alkalosis
hypochloremia|hyperchloremia
ketosis|ketonemia|starvation ketosis|alcoholic ketoacidosis|starvation ketoacidosis|euglycemic ketoacidosis
dehydration|volume depletion|hypovolemia|dehydrated|hypovolemic|intravascular volume depletion|volume depleted|intravascular depletion|fluid depletion|fluid deficit|decreased skin turgor|poor skin turgor|dry on exam|depleted intravascular volume
renal osteodystrophy|ckd-mbd|mineral and bone disorder|renal bone disease
kidney transplant rejection|renal transplant rejection|kidney transplant failure|allograft nephropathy|chronic allograft nephropathy|allograft rejection|graft failure|transplant rejection|graft rejection|acute rejection|delayed graft function|failed kidney transplant|failed renal transplant|organ rejection|acute cellular rejection|antibody-mediated rejection|transplant complications|failed renal allograft
av fistula thrombosis|clotted av graft|av graft thrombosis|thrombosed av fistula|clotted fistula|dialysis catheter malfunction|av fistula stenosis|fistula malfunction|clotted access|thrombosed graft|av fistula malfunction|dialysis access malfunction|clotted graft|av graft infection|steal syndrome
dialysis disequilibrium syndrome|calciphylaxis
hemolytic uremic syndrome|=HUS
myoglobinuria
erectile dysfunction|erectile difficulty|male erectile disorder|organic erectile dysfunction|erectile problems
impotence|impotency|organic impotence
sexual dysfunction|hypoactive sexual desire disorder
decreased libido|loss of libido|low libido
premature ejaculation|ejaculatory dysfunction|retrograde ejaculation
anorgasmia
priapism
penile pain|penile prosthesis malfunction|penile ulcer|penile bleeding|penile irritation
penile lesion|penile mass
penile curvature
penile swelling|penile edema
penile fracture
penile adhesions
peyronie disease
phimosis
paraphimosis
balanitis|balanoposthitis
hypospadias
chordee
redundant foreskin|foreskin adhesions
epispadias
buried penis|concealed penis
testicular pain|scrotal pain|testicular swelling|testicular tenderness|scrotal edema|scrotal tenderness|testicular discomfort|scrotal erythema|orchalgia|groin pain|inguinal pain|right groin pain|left groin pain|groin discomfort|pain in testicle|groin tenderness
scrotal swelling
testicular torsion|torsion of testis|torsion of appendix testis|torsion of spermatic cord
testicular mass|testicular lesion|testicular nodule|testicular lump
testicular atrophy|atrophic testis
testicular trauma|testicular rupture
scrotal mass
hydrocele|communicating hydrocele|hydrocele of testis
varicocele
spermatocele
epididymal cyst|epididymal mass
epididymitis|epididymo-orchitis|epididymoorchitis
orchitis
scrotal cellulitis|scrotal abscess
fournier gangrene
cryptorchidism|undescended testis|undescended testicle|retractile testis|ascended testis
male infertility
male hypogonadism
azoospermia
oligospermia|oligozoospermia
hypogonadism|primary hypogonadism|hypogonadotropic hypogonadism
testosterone deficiency|low testosterone|low testosterone level
testicular hypofunction
asthenospermia
hematospermia|hemospermia|blood in semen
gynecomastia|male breast enlargement
`;

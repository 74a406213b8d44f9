/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const GENITOURINARY_CODES = `
N00.9|Acute nephritic syndrome with unspecified morphologic changes|acute glomerulonephritis; acute nephritic syndrome
N02.B9|Other recurrent and persistent immunoglobulin A nephropathy|iga nephropathy; berger's disease
N03.9|Chronic nephritic syndrome with unspecified morphologic changes|chronic glomerulonephritis
N04.1|Nephrotic syndrome with focal and segmental glomerular lesions|focal segmental glomerulosclerosis; FSGS
N04.9|Nephrotic syndrome with unspecified morphologic changes|nephrotic syndrome
N05.9|Unspecified nephritic syndrome with unspecified morphologic changes|glomerulonephritis; nephritic syndrome
N10|Acute pyelonephritis|acute pyelonephritis; pyelonephritis acute
N11.9|Chronic tubulo-interstitial nephritis, unspecified|chronic pyelonephritis; chronic tubulointerstitial nephritis
N12|Tubulo-interstitial nephritis, not specified as acute or chronic|pyelonephritis; pyelo; tubulo interstitial nephritis; interstitial nephritis
N13.2|Hydronephrosis with renal and ureteral calculous obstruction|obstructing kidney stone; obstructing ureteral stone; hydronephrosis with nephrolithiasis; hydronephrosis due to stone; obstructing renal calculus; obstructing ureteral calculus; hydronephrosis with renal and ureteral calculous obstruction; obstructing nephrolithiasis; obstructing stone; hydronephrosis due to ureteral stone; hydronephrosis due to obstructing stone
N13.30|Unspecified hydronephrosis|hydronephrosis; hydroureteronephrosis; renal obstruction hydronephrosis; ureterohydronephrosis
N13.4|Hydroureter|hydroureter
N13.5|Crossing vessel and stricture of ureter without hydronephrosis|ureteral stricture; ureteral obstruction; upj obstruction; ureteropelvic junction obstruction acquired; ureteral stenosis
N13.6|Pyonephrosis|pyonephrosis; infected hydronephrosis; infected obstructing stone; obstructive pyelonephritis
N13.70|Vesicoureteral-reflux, unspecified|vesicoureteral reflux; vur
N13.8|Other obstructive and reflux uropathy|obstructive uropathy nec
N13.9|Obstructive and reflux uropathy, unspecified|obstructive uropathy; urinary obstruction; urinary tract obstruction; bladder outlet obstruction nos
N14.11|Contrast-induced nephropathy|contrast induced nephropathy; contrast nephropathy
N15.1|Renal and perinephric abscess|renal abscess; perinephric abscess; perirenal abscess
N15.9|Renal tubulo-interstitial disease, unspecified|
N17.0|Acute kidney failure with tubular necrosis|atn; acute tubular necrosis
N17.8|Other acute kidney failure|
N17.9|Acute kidney failure, unspecified|aki; acute kidney injury; acute renal failure; acute kidney failure; acute renal injury; prerenal aki; prerenal azotemia; acute renal insufficiency; acute on chronic kidney disease +N18.9; acute on chronic renal failure +N18.9; acute on chronic kidney injury +N18.9; ARF; acute on chronic renal insufficiency +N18.9; acute kidney insufficiency; acute deterioration of renal function; prerenal acute renal failure; acute on chronic kidney failure +N18.9; acute renal impairment; acute on chronic ckd +N18.9
N18.1|Chronic kidney disease, stage 1|ckd stage 1; ckd 1; chronic kidney disease stage 1; ckd stage i; stage 1 ckd; stage i ckd
N18.2|Chronic kidney disease, stage 2 (mild)|ckd stage 2; ckd 2; chronic kidney disease stage 2; ckd stage ii; stage 2 ckd; stage 2 chronic kidney disease; stage ii ckd
N18.30|Chronic kidney disease, stage 3 unspecified|ckd stage 3; ckd 3; chronic kidney disease stage 3; ckd stage iii; stage 3 ckd; stage 3 chronic kidney disease; ckd iii; stage iii ckd; stage iii chronic kidney disease; chronic kidney disease stage iii; moderate chronic kidney disease; ckd3
N18.31|Chronic kidney disease, stage 3a|ckd stage 3a; ckd 3a; chronic kidney disease stage 3a; stage 3a ckd; ckd iiia; stage 3a chronic kidney disease; ckd stage iiia; ckd3a
N18.32|Chronic kidney disease, stage 3b|ckd stage 3b; ckd 3b; chronic kidney disease stage 3b; stage 3b ckd; ckd iiib; stage 3b chronic kidney disease; ckd stage iiib; ckd3b
N18.4|Chronic kidney disease, stage 4 (severe)|ckd stage 4; ckd 4; chronic kidney disease stage 4; ckd stage iv; stage 4 ckd; stage 4 chronic kidney disease; ckd iv; stage iv ckd; stage iv chronic kidney disease; chronic kidney disease stage iv; ckd4
N18.5|Chronic kidney disease, stage 5|ckd stage 5; ckd 5; chronic kidney disease stage 5; ckd stage v; stage 5 ckd; stage 5 chronic kidney disease; ckd v; stage v ckd; chronic kidney disease stage v; ckd5
N18.6|End stage renal disease|esrd; end stage renal disease; end stage renal disease on hemodialysis +Z99.2; end stage renal disease on dialysis +Z99.2; end stage kidney disease; esrd on hd +Z99.2; esrd on hemodialysis +Z99.2; eskd; esrd on dialysis +Z99.2; end stage renal failure; dialysis dependent renal failure +Z99.2; ckd stage 5 on dialysis +Z99.2; ckd requiring chronic dialysis +Z99.2; esrd on pd +Z99.2; ckd stage 5d; hemodialysis dependent esrd +Z99.2; dialysis dependent esrd +Z99.2
N18.9|Chronic kidney disease, unspecified|ckd; chronic kidney disease; chronic renal insufficiency; chronic renal failure; cri renal; chronic renal disease; chronic kidney insufficiency; chronic kidney failure; CRI; CRF
N19|Unspecified kidney failure|renal failure; kidney failure; uremia; renal insufficiency; uraemia; kidney insufficiency; uremic
N20.0|Calculus of kidney|kidney stone; nephrolithiasis; kidney stones; renal calculi; renal calculus; renal stone; renal stones; staghorn calculus; renal lithiasis; staghorn calculi; calculus of kidney
N20.1|Calculus of ureter|ureteral stone; ureterolithiasis; ureteral calculus; ureteral calculi; ureteral stones; uvj stone; upj stone; stone in ureter; ureteric stone
N20.2|Calculus of kidney with calculus of ureter|renal and ureteral stones; nephrolithiasis and ureterolithiasis
N20.9|Urinary calculus, unspecified|urolithiasis; urinary stone; urinary calculus; urinary calculi
N21.0|Calculus in bladder|bladder stone; bladder stones; bladder calculus; bladder calculi; vesical calculus
N23|Unspecified renal colic|renal colic; ureteral colic; nephritic colic
N25.1|Nephrogenic diabetes insipidus|nephrogenic diabetes insipidus
N25.81|Secondary hyperparathyroidism of renal origin|secondary hyperparathyroidism; secondary hyperparathyroidism of renal origin; renal hyperparathyroidism
N26.1|Atrophy of kidney (terminal)|atrophic kidney; renal atrophy
N26.9|Renal sclerosis, unspecified|
N27.0|Small kidney, unilateral|
N28.0|Ischemia and infarction of kidney|renal infarct; renal infarction
N28.1|Cyst of kidney, acquired|renal cyst; renal cysts; kidney cyst; acquired renal cyst; simple renal cyst; cyst of kidney; simple renal cysts
N28.89|Other specified disorders of kidney and ureter|renal mass; kidney mass; renal lesion; renal masses
N28.9|Disorder of kidney and ureter, unspecified|kidney disease; renal disease; impaired renal function; renal impairment; renal dysfunction; nephropathy; impairment of renal function; deterioration of renal function; worsening renal function
N30.00|Acute cystitis without hematuria|acute cystitis; acute cystitis without hematuria
N30.01|Acute cystitis with hematuria|acute cystitis with hematuria; acute hemorrhagic cystitis
N30.10|Interstitial cystitis (chronic) without hematuria|interstitial cystitis; painful bladder syndrome
N30.20|Other chronic cystitis without hematuria|chronic cystitis
N30.40|Irradiation cystitis without hematuria|radiation cystitis
N30.41|Irradiation cystitis with hematuria|hemorrhagic radiation cystitis; radiation cystitis with hematuria
N30.90|Cystitis, unspecified without hematuria|cystitis
N30.91|Cystitis, unspecified with hematuria|hemorrhagic cystitis; cystitis with hematuria
N31.9|Neuromuscular dysfunction of bladder, unspecified|neurogenic bladder; neuropathic bladder; neurogenic bladder dysfunction
N32.0|Bladder-neck obstruction|bladder neck obstruction; bladder outlet obstruction; BOO; bladder neck contracture
N32.1|Vesicointestinal fistula|colovesical fistula; vesicointestinal fistula
N32.3|Diverticulum of bladder|bladder diverticulum; bladder diverticula
N32.81|Overactive bladder|overactive bladder; oab
N32.89|Other specified disorders of bladder|bladder spasm; bladder spasms; bladder wall thickening; trabeculated bladder
N34.1|Nonspecific urethritis|
N34.2|Other urethritis|urethritis
N35.919|Unspecified urethral stricture, male, unspecified site|urethral stricture; urethral stenosis
N36.41|Hypermobility of urethra|urethral hypermobility
N36.42|Intrinsic sphincter deficiency (ISD)|intrinsic sphincter deficiency; ISD
N39.0|Urinary tract infection, site not specified|uti; urinary tract infection; urinary infection; urosepsis uti; complicated uti; recurrent uti; utis; recurrent urinary tract infections; complicated urinary tract infection; urinary tract infections; bladder infection; e coli uti; recurrent utis; urine infection; e coli urinary tract infection; klebsiella uti
N39.3|Stress incontinence (female) (male)|stress incontinence; stress urinary incontinence; sui; genuine stress incontinence
N39.41|Urge incontinence|urge incontinence; urge urinary incontinence; urgency incontinence
N39.44|Nocturnal enuresis|nocturnal enuresis
N39.46|Mixed incontinence|mixed incontinence; mixed urinary incontinence
N40.0|Benign prostatic hyperplasia without lower urinary tract symptoms|bph; benign prostatic hypertrophy; benign prostatic hyperplasia; enlarged prostate; prostatic hypertrophy; benign prostatic enlargement; prostatic hyperplasia; benign prostate hyperplasia; prostatomegaly; prostate enlargement; prostatism
N40.1|Benign prostatic hyperplasia with lower urinary tract symptoms|bph with luts; bph with obstruction; bph with lower urinary tract symptoms; benign prostatic hyperplasia with lower urinary tract symptoms; bph with urinary retention; bph with urinary obstruction; benign prostatic hypertrophy with urinary obstruction; bph with bladder outlet obstruction; benign prostatic hypertrophy with urinary retention; bph with outlet obstruction; benign prostatic hyperplasia with urinary obstruction; benign prostatic hypertrophy with outlet obstruction; bph with nocturia; benign prostatic hyperplasia with luts; benign prostatic hypertrophy with luts; benign prostatic hypertrophy with lower urinary tract symptoms
N41.0|Acute prostatitis|acute prostatitis
N41.1|Chronic prostatitis|chronic prostatitis
N41.2|Abscess of prostate|prostatic abscess; prostate abscess
N41.9|Inflammatory disease of prostate, unspecified|prostatitis
N42.31|Prostatic intraepithelial neoplasia|prostatic intraepithelial neoplasia
N43.3|Hydrocele, unspecified|hydrocele; hydroceles
N43.40|Spermatocele of epididymis, unspecified|spermatocele
N44.00|Torsion of testis, unspecified|testicular torsion; torsion of testis
N45.1|Epididymitis|epididymitis
N45.2|Orchitis|orchitis
N45.3|Epididymo-orchitis|epididymo orchitis; epididymoorchitis
N45.4|Abscess of epididymis or testis|testicular abscess; abscess of testis; epididymal abscess; abscess of testicle
N46.9|Male infertility, unspecified|male infertility
N47.1|Phimosis|phimosis
N47.2|Paraphimosis|paraphimosis
N48.1|Balanitis|balanitis
N48.30|Priapism, unspecified|priapism
N48.6|Induration penis plastica|peyronie's disease; peyronie disease; penile curvature; penile induration
N49.2|Inflammatory disorders of scrotum|scrotal abscess; scrotal cellulitis
N49.3|Fournier gangrene|fournier's gangrene; fournier gangrene
N50.3|Cyst of epididymis|epididymal cyst
N50.811|Right testicular pain|
N50.812|Left testicular pain|
N50.819|Testicular pain, unspecified|testicular pain; testis pain; testicle pain
N50.82|Scrotal pain|scrotal pain
N50.89|Other specified disorders of the male genital organs|scrotal swelling; scrotal edema; testicular mass; scrotal mass; testicular atrophy nos; testicular swelling
N52.31|Erectile dysfunction following radical prostatectomy|erectile dysfunction following radical prostatectomy
N52.9|Male erectile dysfunction, unspecified|erectile dysfunction; impotence; ED erectile; male erectile dysfunction
N53.14|Retrograde ejaculation|retrograde ejaculation
N60.01|Solitary cyst of right breast|
N60.02|Solitary cyst of left breast|
N60.09|Solitary cyst of unspecified breast|breast cyst; solitary cyst of breast
N60.11|Diffuse cystic mastopathy of right breast|
N60.12|Diffuse cystic mastopathy of left breast|
N60.19|Diffuse cystic mastopathy of unspecified breast|fibrocystic breast disease; fibrocystic breasts; fibrocystic breast changes; fibrocystic disease of breast; fibrocystic change of breast
N61.0|Mastitis without abscess|mastitis; breast cellulitis
N61.1|Abscess of the breast and nipple|breast abscess; abscess of breast
N62|Hypertrophy of breast|gynecomastia; breast hypertrophy; macromastia; mammary hypertrophy
N63.0|Unspecified lump in unspecified breast|breast mass; breast lump; lump in breast; breast masses; breast nodule
N63.10|Unspecified lump in the right breast, unspecified quadrant|
N63.20|Unspecified lump in the left breast, unspecified quadrant|
N64.4|Mastodynia|breast pain; mastodynia; mastalgia; breast tenderness
N64.52|Nipple discharge|nipple discharge
N70.93|Salpingitis and oophoritis, unspecified|salpingitis; tubo ovarian abscess; tuboovarian abscess; toa
N72|Inflammatory disease of cervix uteri|cervicitis
N73.0|Acute parametritis and pelvic cellulitis|
N73.9|Female pelvic inflammatory disease, unspecified|pelvic inflammatory disease; pid
N75.0|Cyst of Bartholin's gland|bartholin's cyst; bartholin cyst; bartholin gland cyst
N75.1|Abscess of Bartholin's gland|bartholin's abscess; bartholin gland abscess
N76.0|Acute vaginitis|bacterial vaginosis; vaginitis; acute vaginitis; BV
N76.2|Acute vulvitis|acute vulvitis
N80.00|Endometriosis of the uterus, unspecified|adenomyosis nec
N80.03|Adenomyosis of the uterus|adenomyosis
N80.101|Endometriosis of right ovary, unspecified depth|
N80.102|Endometriosis of left ovary, unspecified depth|
N80.103|Endometriosis of bilateral ovaries, unspecified depth|
N80.109|Endometriosis of ovary, unspecified side, unspecified depth|endometrioma; ovarian endometriosis; endometriosis of ovary
N80.9|Endometriosis, unspecified|endometriosis
N81.10|Cystocele, unspecified|cystocele; bladder prolapse
N81.2|Incomplete uterovaginal prolapse|
N81.4|Uterovaginal prolapse, unspecified|uterine prolapse; uterovaginal prolapse; prolapsed uterus
N81.6|Rectocele|rectocele
N81.85|Cervical stump prolapse|cervical stump prolapse
N81.9|Female genital prolapse, unspecified|pelvic organ prolapse; pop pelvic; female genital prolapse
N82.0|Vesicovaginal fistula|vesicovaginal fistula
N82.3|Fistula of vagina to large intestine|rectovaginal fistula
N83.00|Follicular cyst of ovary, unspecified side|follicular cyst of ovary
N83.01|Follicular cyst of right ovary|
N83.02|Follicular cyst of left ovary|
N83.201|Unspecified ovarian cyst, right side|
N83.202|Unspecified ovarian cyst, left side|
N83.209|Unspecified ovarian cyst, unspecified side|ovarian cyst; ovarian cysts; ovarian mass cystic; cyst of ovary; adnexal cyst
N83.511|Torsion of right ovary and ovarian pedicle|
N83.512|Torsion of left ovary and ovarian pedicle|
N83.519|Torsion of ovary and ovarian pedicle, unspecified side|ovarian torsion; adnexal torsion; torsion of ovary
N83.8|Other noninflammatory disorders of ovary, fallopian tube and broad ligament|adnexal mass; ovarian mass
N84.0|Polyp of corpus uteri|endometrial polyp; uterine polyp; endometrial polyps
N84.1|Polyp of cervix uteri|cervical polyp
N85.00|Endometrial hyperplasia, unspecified|endometrial hyperplasia
N85.2|Hypertrophy of uterus|enlarged uterus; bulky uterus
N86|Erosion and ectropion of cervix uteri|cervical erosion; cervical ectropion
N87.0|Mild cervical dysplasia|cin i; cin 1; mild cervical dysplasia; mild dysplasia of cervix
N87.1|Moderate cervical dysplasia|cin ii; cin 2; moderate cervical dysplasia
N87.9|Dysplasia of cervix uteri, unspecified|cervical dysplasia; dysplasia of cervix
N89.8|Other specified noninflammatory disorders of vagina|vaginal discharge; leukorrhea
N90.89|Other specified noninflammatory disorders of vulva and perineum|vulvar lesion
N91.2|Amenorrhea, unspecified|amenorrhea
N91.5|Oligomenorrhea, unspecified|oligomenorrhea
N92.0|Excessive and frequent menstruation with regular cycle|menorrhagia; heavy menstrual bleeding; heavy periods; heavy menses; excessive menstruation
N92.1|Excessive and frequent menstruation with irregular cycle|menometrorrhagia; metrorrhagia; irregular vaginal bleeding; intermenstrual bleeding
N92.6|Irregular menstruation, unspecified|irregular menses; irregular periods; irregular menstruation; irregular menstrual periods
N93.0|Postcoital and contact bleeding|postcoital bleeding
N93.8|Other specified abnormal uterine and vaginal bleeding|dysfunctional uterine bleeding; DUB
N93.9|Abnormal uterine and vaginal bleeding, unspecified|abnormal uterine bleeding; vaginal bleeding; aub; uterine bleeding; abnormal vaginal bleeding
N94.10|Unspecified dyspareunia|dyspareunia
N94.3|Premenstrual tension syndrome|premenstrual syndrome; PMS
N94.6|Dysmenorrhea, unspecified|dysmenorrhea; menstrual cramps; painful menses; painful periods
N95.0|Postmenopausal bleeding|postmenopausal bleeding; pmb; post menopausal bleeding
N95.1|Menopausal and female climacteric states|menopausal symptoms; hot flashes; vasomotor symptoms; menopausal state symptomatic; perimenopausal symptoms; hot flushes
N95.2|Postmenopausal atrophic vaginitis|atrophic vaginitis; vaginal atrophy; postmenopausal atrophic vaginitis; genitourinary syndrome of menopause
N97.9|Female infertility, unspecified|female infertility; infertility
N99.0|Postprocedural (acute) (chronic) kidney failure|postprocedural kidney failure
N99.114|Postprocedural urethral stricture, male, unspecified|
N99.89|Other postprocedural complications and disorders of genitourinary system|
`;

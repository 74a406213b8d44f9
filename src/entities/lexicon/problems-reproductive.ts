/** Gynaecology, pregnancy, newborn, congenital and genetic problems, written for Attending. */
export const PROBLEMS_REPRODUCTIVE = `
pelvic pain|chronic pelvic pain|pelvic discomfort|pelvic pressure|acute pelvic pain|pelvic and perineal pain|pelvic cramping|pelvic tenderness|pelvic cramps
vaginal pain|vaginal discomfort
vulvar pain|vulvar itching|vulvar irritation|vulvar burning
vulvodynia
perineal pain
adnexal tenderness|cervical motion tenderness|uterine tenderness
vestibulitis
pelvic inflammatory disease|=PID
tubo-ovarian abscess
salpingitis
endometritis
tuboovarian abscess
cervicitis
hydrosalpinx
oophoritis
parametritis
pyosalpinx
pyometra
vaginitis|bacterial vaginosis|vaginal infection|vaginal itching|vaginal irritation|vaginosis|vaginal dryness|=BV|vaginal odor|malodorous vaginal discharge|vaginal burning|foul vaginal discharge|vaginal cuff cellulitis|vaginal soreness
vaginal discharge
vaginal atrophy|atrophic vaginitis
vulvovaginitis|atrophic vulvovaginitis|vulvovaginal atrophy
vulvitis
bartholin cyst|bartholin abscess|bartholin gland cyst|bartholin gland abscess
genitourinary syndrome of menopause|genital lesion|genital itching|genital ulcer|genital sores|genital rash|genital pain
leukorrhea
urogenital atrophy
vulvar lesion|vulvar swelling|vulvar abscess|vulvar ulcer
labial swelling|labial abscess|labial adhesions
vaginal bleeding|abnormal uterine bleeding|dysfunctional uterine bleeding|=AUB|=DUB|spotting|abnormal vaginal bleeding|uterine bleeding|breakthrough bleeding|vaginal spotting|intermenstrual bleeding|postcoital bleeding|irregular bleeding|vaginal hemorrhage|irregular vaginal bleeding|heavy vaginal bleeding|uterine hemorrhage
menorrhagia|heavy menstrual bleeding|heavy periods|menometrorrhagia|excessive menstruation|metrorrhagia|heavy menses|heavy menstrual periods|hypermenorrhea|polymenorrhea|heavy menstruation
irregular menses|irregular menstruation|irregular periods|oligomenorrhea|secondary amenorrhea|missed period|missed menses|irregular menstrual cycles|menstrual irregularities|primary amenorrhea|menstrual disorder|absence of menses|irregular menstrual periods|anovulation|absent menses|anovulatory cycles|menstrual problems|late period|hypomenorrhea
amenorrhea
dysmenorrhea|painful periods|menstrual cramps|painful menses|menstrual pain|menstrual cramping|painful menstruation
dyspareunia
painful intercourse|pain with intercourse|pain during intercourse
premenstrual syndrome|=PMS|premenstrual dysphoric disorder|=PMDD
vaginismus
mittelschmerz
postmenopausal bleeding|perimenopausal|premature ovarian failure|menopausal syndrome|perimenopause|ovarian failure|postmenopausal symptoms|premature menopause|primary ovarian insufficiency|surgical menopause|climacteric
menopause|postmenopausal|menopausal
menopausal symptoms|perimenopausal symptoms
endometriosis|adenomyosis|pelvic endometriosis|endometrioma|ovarian endometriosis
uterine fibroids|uterine leiomyoma|fibroids|leiomyomata uteri|leiomyoma of uterus|fibroid uterus|uterine leiomyomata|uterine myoma|leiomyomata|myomas|symptomatic uterine fibroids|submucosal fibroid|intramural fibroid|subserosal fibroid|symptomatic fibroids|leiomyoma uteri|intramural leiomyoma|fibroid tumor
enlarged uterus|uterine enlargement|hematometra|retroverted uterus
uterine mass
bicornuate uterus|uterine anomaly|uterine didelphys|didelphys uterus|uterine septum
intrauterine adhesions|asherman syndrome|uterine synechiae
ovarian cyst|ruptured ovarian cyst|hemorrhagic ovarian cyst|complex ovarian cyst|functional ovarian cyst|simple ovarian cyst
ovarian mass
adnexal mass|adnexal cyst|complex adnexal mass|adnexal fullness|cystic adnexal mass
hemorrhagic cyst
corpus luteum cyst|corpus luteal cyst
paraovarian cyst
paratubal cyst
serous cystadenoma|mucinous cystadenoma|cystadenoma
ovarian torsion|adnexal torsion
endometrial hyperplasia|thickened endometrium|endometrial thickening|complex endometrial hyperplasia|thickened endometrial stripe|endometrial mass|endometrial atypia
endometrial polyp|uterine polyp
cervical polyp|cervical stenosis uterine|cervical erosion|cervical ectropion|friable cervix
cervical lesion
cervical dysplasia|cervical intraepithelial neoplasia
abnormal cervical cytology
abnormal pap smear|abnormal pap|=ASCUS|=LGSIL|=HGSIL|=LSIL|=HSIL|abnormal papanicolaou smear
nabothian cyst|=CIN 1|=CIN I|=CIN II|=CIN III|=CIN 2|=CIN 3
vulvar intraepithelial neoplasia|vulvar dysplasia|vaginal intraepithelial neoplasia
vaginal dysplasia
pelvic organ prolapse|uterine prolapse|vaginal prolapse|rectocele|cystocele and rectocele|vaginal vault prolapse|enterocele|uterovaginal prolapse|cystourethrocele|genital prolapse|pelvic relaxation|vault prolapse|pelvic floor prolapse|prolapsed uterus|pelvic floor relaxation|anterior vaginal wall prolapse|procidentia
pelvic floor dysfunction|pelvic congestion syndrome|levator spasm|pelvic varices|pelvic adhesive disease|pelvic floor weakness|pelvic muscle wasting
infertility|female infertility|primary infertility|secondary infertility|unexplained infertility|anovulatory infertility
recurrent pregnancy loss
habitual aborter
subfertility
tubal occlusion
recurrent miscarriage
pregnancy|pregnant|intrauterine pregnancy|=IUP|gravid|term pregnancy|early pregnancy|pregnancy state|viable intrauterine pregnancy|gravid uterus|gestation|single live intrauterine pregnancy|intrauterine gestation|single intrauterine pregnancy|first trimester pregnancy|singleton pregnancy|undesired pregnancy|unwanted pregnancy|unplanned pregnancy|third trimester pregnancy|second trimester pregnancy|teenage pregnancy|advanced maternal age pregnancy|supervision of normal pregnancy
positive pregnancy test
high-risk pregnancy|advanced maternal age|=AMA|grand multiparity|elderly primigravida|elderly multigravida|supervision of high risk pregnancy|young primigravida|poor obstetric history
multiple gestation|twin pregnancy|twin gestation|twins|triplets|twin intrauterine pregnancy|triplet pregnancy|dichorionic diamniotic twins|monochorionic twins|twin-twin transfusion syndrome|diamniotic dichorionic twins|discordant twins
ectopic pregnancy|tubal pregnancy|ruptured ectopic pregnancy|pregnancy of unknown location|ruptured ectopic|tubal ectopic pregnancy|cornual pregnancy
miscarriage|threatened miscarriage
spontaneous abortion|threatened abortion|missed abortion|incomplete abortion|inevitable abortion|=SAB|septic abortion|complete abortion|incomplete spontaneous abortion
fetal demise|intrauterine fetal demise|fetal loss|fetal death
stillbirth|=IUFD|stillborn
pregnancy loss|anembryonic pregnancy|nonviable pregnancy|early pregnancy loss
blighted ovum
first trimester bleeding
retained products of conception
missed ab
elective abortion|termination of pregnancy|therapeutic abortion|=TAB|induced abortion|elective termination of pregnancy|=EAB
hyperemesis gravidarum|morning sickness|nausea and vomiting of pregnancy|hyperemesis|nausea and vomiting in pregnancy
molar pregnancy|hydatidiform mole|gestational trophoblastic disease|gestational trophoblastic neoplasia
preeclampsia|severe preeclampsia|superimposed preeclampsia|mild preeclampsia|postpartum preeclampsia|preeclampsia with severe features|pre-eclampsia
toxemia of pregnancy|toxemia
eclampsia
gestational hypertension|pregnancy-induced hypertension|=PIH|hypertension in pregnancy|chronic hypertension in pregnancy
hellp syndrome|=HELLP
preterm labor|=PTL|premature labor|threatened preterm labor|preterm contractions|premature contractions|preterm uterine contractions|threatened premature labor
labor|contractions|uterine contractions|active labor|false labor|braxton hicks contractions|prolonged labor|failure to progress|arrest of labor|arrest of dilation|arrest of descent|prodromal labor|obstructed labor|failed induction|labor pains|arrest of dilatation|spontaneous labor|failed induction of labor|dysfunctional labor|prolonged second stage|uterine hyperstimulation|secondary arrest of dilation|in labor|uterine tachysystole|precipitous labor|protracted labor|nonreassuring fetal status labor|prolonged second stage of labor|early labor|latent labor|uterine irritability|cramping contractions|=CPD|maternal exhaustion|irregular contractions
cephalopelvic disproportion
premature rupture of membranes|=PROM|=PPROM|rupture of membranes|preterm premature rupture of membranes|spontaneous rupture of membranes|prolonged rupture of membranes|leakage of fluid|=SROM|leaking fluid|ruptured membranes|leaking of fluid|loss of fluid|membrane rupture
chorioamnionitis|intraamniotic infection|intra-amniotic infection|puerperal infection|chorio
postpartum endometritis
puerperal sepsis
placenta previa|placental insufficiency|vasa previa|low-lying placenta|marginal previa|complete placenta previa|placental infarct|circumvallate placenta
placental abruption|abruptio placentae
placenta accreta|placenta percreta|placenta increta
retained placenta
abruption|partial abruption
subchorionic hemorrhage|subchorionic hematoma|antepartum hemorrhage
velamentous cord insertion
succenturiate lobe
uteroplacental insufficiency
postpartum hemorrhage|=PPH|delayed postpartum hemorrhage|immediate postpartum hemorrhage
uterine atony|uterine inversion
subinvolution of uterus
polyhydramnios
oligohydramnios
anhydramnios
decreased amniotic fluid
fetal distress|nonreassuring fetal heart rate|fetal heart rate decelerations|non-reassuring fetal heart tones|fetal bradycardia|fetal tachycardia|nonreassuring fetal status|nonreassuring fetal heart tracing|late decelerations|variable decelerations|fetal intolerance of labor|non-reassuring fetal status|nonreassuring fetal heart tones|decelerations|fetal decelerations|recurrent variable decelerations|category ii tracing|non-reassuring fetal heart tracing|nonreassuring fetal testing|fetal intolerance to labor|repetitive decelerations|fetal arrhythmia
decreased fetal movement
malpresentation|occiput posterior|face presentation|frank breech|footling breech|unstable lie|compound presentation|persistent occiput posterior|oblique lie|brow presentation|footling breech presentation|complete breech|frank breech presentation
shoulder dystocia
breech presentation|breech
transverse lie
cord prolapse|umbilical cord prolapse|cord compression fetal|umbilical cord compression|umbilical hernia cord|true knot
nuchal cord|tight nuchal cord
single umbilical artery|two-vessel cord
fetal growth restriction|intrauterine growth restriction|=IUGR|intrauterine growth retardation|fetal growth retardation|poor fetal growth|symmetric growth restriction
small for gestational age|=SGA
fetal macrosomia|macrosomia|large for gestational age|=LGA|suspected fetal macrosomia
fetal anomaly|fetal abnormality|fetal hydrops|hydrops fetalis|fetal cardiac anomaly|choroid plexus cysts fetal|fetal hydronephrosis
post-term pregnancy|postdates|post dates pregnancy|prolonged pregnancy|postterm pregnancy|postdates pregnancy|post-dates
rh incompatibility|rh isoimmunization|rh negative status|abo incompatibility|rh sensitization
rh negative
isoimmunization
alloimmunization
cervical insufficiency|incompetent cervix|short cervix|cervical incompetence|cervical shortening|shortened cervix|cervical funneling
previous cesarean delivery|previous cesarean section|prior cesarean section|prior cesarean|uterine scar|history of cesarean section|history of cesarean delivery|previous c-section|uterine window
uterine rupture|uterine dehiscence
second degree perineal laceration|third degree laceration|episiotomy breakdown|first degree laceration|second degree laceration|fourth degree laceration|cervical laceration|first degree perineal laceration|third degree perineal laceration|perineal tear|periurethral laceration|labial laceration|vulvar hematoma|vaginal hematoma|obstetric laceration
cholestasis of pregnancy|intrahepatic cholestasis of pregnancy|acute fatty liver of pregnancy
anemia of pregnancy|anemia in pregnancy|thrombocytopenia in pregnancy|gestational thrombocytopenia
lactation problem|lactation suppression|lactation difficulties
breastfeeding difficulty|breastfeeding problems
poor latch
low milk supply|insufficient milk supply
cracked nipples
nursing difficulties
postpartum state|postpartum
prematurity|premature infant|preterm infant|premature birth|preterm birth|late preterm infant|extreme prematurity|very low birth weight|ex-premature infant|preterm|preterm newborn|late preterm|premature newborn|premature delivery|extremely low birth weight|premature baby|former premature infant|low birth weight infant|extremely premature infant|prematurely born|extremely low birthweight|=VLBW|=ELBW|=LBW|premie|preemie
low birth weight
preterm delivery
term newborn|newborn infant|liveborn infant|single liveborn|term infant|full-term newborn|newborn|term male infant|term female infant|healthy newborn|full term infant|newborn male|newborn female|liveborn|well newborn|neonate
neonatal jaundice|newborn jaundice|hyperbilirubinemia of newborn|kernicterus|jaundice of newborn|physiologic jaundice|breast milk jaundice|neonatal hyperbilirubinemia|jaundice of prematurity|hemolytic disease of newborn|hyperbilirubinemia of prematurity|breastfeeding jaundice|hemolytic disease of the newborn
neonatal respiratory distress syndrome|respiratory distress of newborn|=BPD|respiratory distress syndrome of newborn|=TTNB
transient tachypnea of the newborn|=TTN|transient tachypnea of newborn|persistent pulmonary hypertension of the newborn|=PPHN|=RDS
apnea of newborn
hyaline membrane disease
meconium aspiration|meconium aspiration syndrome
bronchopulmonary dysplasia
apnea of prematurity|apnea and bradycardia
surfactant deficiency
pulmonary hypoplasia|pulmonary interstitial emphysema
neonatal abstinence syndrome|in utero drug exposure|neonatal opioid withdrawal|=NAS|intrauterine drug exposure|maternal drug use
birth trauma|birth asphyxia|birth injury|hypoxia at birth
cephalohematoma
caput succedaneum|caput succedaneum molding
perinatal asphyxia|neonatal asphyxia|perinatal depression of newborn
meconium stained fluid|meconium|caput|meconium staining|meconium-stained amniotic fluid|thick meconium|light meconium
low apgar scores
subgaleal hematoma|subgaleal hemorrhage
molding
neonatal conjunctivitis|ophthalmia neonatorum|neonatal seizures|neonatal acne|erythema toxicum|neonatal hypocalcemia|neonatal thrombocytopenia|neonatal fever|temperature instability|neonatal infection|poor temperature regulation|jitteriness|newborn temperature instability
sudden infant death syndrome|=SIDS|apparent life-threatening event|=ALTE|brief resolved unexplained event|=BRUE
gastroschisis
omphalocele|exomphalos
imperforate anus
esophageal atresia|biliary atresia|duodenal atresia|intestinal atresia|jejunal atresia|choanal atresia|anal atresia|pulmonary atresia|tricuspid atresia|ileal atresia|tracheal atresia
intestinal malrotation|malrotation
meconium ileus
congenital diaphragmatic hernia
choledochal cyst
bladder exstrophy|cloacal exstrophy
prune belly syndrome
posterior urethral valves
branchial cleft cyst|laryngeal cleft|branchial cyst
urachal remnant|urachal cyst
anorectal malformation
interrupted aortic arch
double outlet right ventricle
persistent cloaca
down syndrome|trisomy 21
turner syndrome
klinefelter syndrome
digeorge syndrome
fragile x syndrome
prader-willi syndrome|williams syndrome|=PWS
noonan syndrome
edwards syndrome
patau syndrome
trisomy 18|trisomy 13
angelman syndrome
22q11 deletion syndrome
velocardiofacial syndrome|=VCFS
vacterl association
charge syndrome
pierre robin sequence
beckwith-wiedemann syndrome
cornelia de lange syndrome
kabuki syndrome
bardet-biedl syndrome
alport syndrome
apert syndrome
crouzon syndrome
treacher collins syndrome
fetal alcohol syndrome
goldenhar syndrome
mccune-albright syndrome
xeroderma pigmentosum
albinism|oculocutaneous albinism
alagille syndrome
epidermolysis bullosa
hemifacial microsomia
wolfram syndrome
usher syndrome
sotos syndrome
waardenburg syndrome
poland syndrome
friedreich disease
niemann-pick disease
menkes disease
lesch-nyhan syndrome
chediak-higashi syndrome
wiskott-aldrich syndrome
chronic granulomatous disease
familial mediterranean fever|dysautonomia familial|=FMF
hereditary hemorrhagic telangiectasia
osler-weber-rendu syndrome
bartter syndrome
gitelman syndrome
liddle syndrome
cystinosis|cystinuria
hyperoxaluria|primary hyperoxaluria
alkaptonuria
abetalipoproteinemia
tangier disease
kartagener syndrome
primary ciliary dyskinesia
zellweger syndrome
canavan disease
krabbe disease
fatty acid oxidation disorder
biotinidase deficiency
ectodermal dysplasia
gorlin syndrome
basal cell nevus syndrome
congenital anomaly|congenital malformation|congenital abnormality|developmental anomaly|congenital defect|chromosomal anomaly|congenital disorder
birth defect
dysmorphic features|syndromic features|facial dysmorphism|dysmorphism|dysmorphic facies|dysmorphic
genetic disorder|genetic disease|genetic syndrome|genetic abnormality
chromosomal abnormality|chromosome abnormality
inherited disease|inherited disorder
hereditary disease
teratogenicity
malformations
inborn error of metabolism
ambiguous genitalia|disorders of sex development
vaginal septum|imperforate hymen|mullerian agenesis
abnormal imaging|abnormal findings on diagnostic imaging|abnormal findings on imaging|abnormal imaging findings
abnormal chest x-ray|abnormal chest radiograph|abnormal chest ct
abnormal ct scan|abnormal mri|abnormal ultrasound|abnormal x-ray|abnormal biopsy
abnormal cxr
abnormal stress test|abnormal nuclear stress test|positive stress test|abnormal stress echocardiogram
abnormal echocardiogram
abnormal eeg
abnormal labs
abnormal laboratory results|abnormal lab results|abnormal laboratory values|laboratory abnormalities
abnormal lab values|lab abnormalities
abnormal findings
abnormality
abnormal urine culture|abnormal culture
calcification|coarse calcifications
enhancement|contrast enhancement
lucency
radiolucency
filling defect
hyperdensity|hyperintensity|hyperattenuation|hyperintense signal
hypertrophy
hypermetabolic activity|hypermetabolic lesion|hypermetabolic uptake
hypodensity
hypoattenuation
signal abnormality|attenuation abnormality
stranding
density
thickening
narrowing|luminal narrowing
stenosis|stenotic lesion
stricture
obstruction
occlusion|total occlusion|chronic total occlusion
blockage
dilatation
dilation
ectasia
enlargement
compression
displacement
leak
rupture
tear
necrosis
ischemia|ischemic
tortuosity
luminal irregularities
ruptured
significant stenosis
restenosis
prolapse
extraluminal air|extravasation of contrast
metabolic activity abnormal
uptake abnormal|fdg uptake
contrast leak
endoleak
aniridia
piebaldism
hypodontia|anodontia|oligodontia
pseudohermaphroditism
amelogenesis imperfecta
uniparental disomy
retinoschisis
wagr syndrome
chromosome deletion
genetic defect
`;

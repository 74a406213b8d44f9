/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const PREGNANCY_NEWBORN_CODES = `
O00.109|Unspecified tubal pregnancy without intrauterine pregnancy|tubal pregnancy; tubal ectopic pregnancy
O00.90|Unspecified ectopic pregnancy without intrauterine pregnancy|ectopic pregnancy
O02.1|Missed abortion|missed abortion; fetal demise early
O03.4|Incomplete spontaneous abortion without complication|incomplete abortion; incomplete spontaneous abortion; incomplete miscarriage
O03.9|Complete or unspecified spontaneous abortion without complication|miscarriage; spontaneous abortion; complete spontaneous abortion; SAB
O09.521|Supervision of elderly multigravida, first trimester|
O09.522|Supervision of elderly multigravida, second trimester|
O09.523|Supervision of elderly multigravida, third trimester|advanced maternal age multigravida third trimester
O09.529|Supervision of elderly multigravida, unspecified trimester|advanced maternal age; ama maternal; elderly multigravida
O10.919|Unspecified pre-existing hypertension complicating pregnancy, unspecified trimester|chronic hypertension in pregnancy; chronic hypertension complicating pregnancy
O13.3|Gestational [pregnancy-induced] hypertension without significant proteinuria, third trimester|
O13.9|Gestational [pregnancy-induced] hypertension without significant proteinuria, unspecified trimester|gestational hypertension; pregnancy induced hypertension; PIH
O14.03|Mild to moderate pre-eclampsia, third trimester|
O14.10|Severe pre-eclampsia, unspecified trimester|severe preeclampsia; preeclampsia with severe features
O14.13|Severe pre-eclampsia, third trimester|severe preeclampsia third trimester
O14.20|HELLP syndrome (HELLP), unspecified trimester|hellp syndrome; HELLP
O14.90|Unspecified pre-eclampsia, unspecified trimester|preeclampsia; pre eclampsia
O14.93|Unspecified pre-eclampsia, third trimester|
O15.9|Eclampsia, unspecified as to time period|eclampsia
O20.0|Threatened abortion|threatened abortion; threatened miscarriage
O20.9|Hemorrhage in early pregnancy, unspecified|first trimester bleeding; early pregnancy bleeding
O21.0|Mild hyperemesis gravidarum|hyperemesis gravidarum mild; morning sickness
O21.1|Hyperemesis gravidarum with metabolic disturbance|hyperemesis gravidarum with metabolic disturbance; hyperemesis gravidarum with dehydration
O21.9|Vomiting of pregnancy, unspecified|hyperemesis gravidarum; vomiting of pregnancy; nausea and vomiting of pregnancy
O23.40|Unspecified infection of urinary tract in pregnancy, unspecified trimester|uti in pregnancy; urinary tract infection in pregnancy
O24.410|Gestational diabetes mellitus in pregnancy, diet controlled|diet controlled gestational diabetes; gdma1; gestational diabetes diet controlled
O24.414|Gestational diabetes mellitus in pregnancy, insulin controlled|gdma2; gestational diabetes insulin controlled
O24.419|Gestational diabetes mellitus in pregnancy, unspecified control|gestational diabetes; gestational diabetes mellitus; gdm
O24.919|Unspecified diabetes mellitus in pregnancy, unspecified trimester|diabetes in pregnancy
O26.643|Intrahepatic cholestasis of pregnancy, third trimester|intrahepatic cholestasis of pregnancy third trimester
O26.90|Pregnancy related conditions, unspecified, unspecified trimester|pregnancy related condition
O30.009|Twin pregnancy, unspecified number of placenta and unspecified number of amniotic sacs, unspecified trimester|twin pregnancy; twin gestation; twins gestation
O30.049|Twin pregnancy, dichorionic/diamniotic, unspecified trimester|dichorionic diamniotic twins; dichorionic diamniotic twin pregnancy
O32.1XX0|Maternal care for breech presentation, not applicable or unspecified|breech presentation; breech
O32.2XX0|Maternal care for transverse and oblique lie, not applicable or unspecified|transverse lie
O34.211|Maternal care for low transverse scar from previous cesarean delivery|previous low transverse cesarean; prior low transverse cesarean section; previous low transverse cesarean section
O34.219|Maternal care for unspecified type scar from previous cesarean delivery|previous cesarean section; prior cesarean section; previous cesarean delivery; previous c section; prior c section; repeat cesarean; history of cesarean section; history of c section; prior cesarean delivery; previous cesarean; prior cesarean; repeat cesarean section
O36.4XX0|Maternal care for intrauterine death, not applicable or unspecified|intrauterine fetal demise; IUFD; fetal demise
O36.5990|Maternal care for other known or suspected poor fetal growth, unspecified trimester, not applicable or unspecified|intrauterine growth restriction; fetal growth restriction; IUGR; FGR
O36.8190|Decreased fetal movements, unspecified trimester, not applicable or unspecified|decreased fetal movement
O40.9XX0|Polyhydramnios, unspecified trimester, not applicable or unspecified|polyhydramnios
O41.00X0|Oligohydramnios, unspecified trimester, not applicable or unspecified|oligohydramnios
O41.1230|Chorioamnionitis, third trimester, not applicable or unspecified|chorioamnionitis
O42.90|Premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified weeks of gestation|premature rupture of membranes; prom
O42.919|Preterm premature rupture of membranes, unspecified as to length of time between rupture and onset of labor, unspecified trimester|preterm premature rupture of membranes; pprom
O42.92|Full-term premature rupture of membranes, unspecified as to length of time between rupture and onset of labor|full term premature rupture of membranes
O43.219|Placenta accreta, unspecified trimester|placenta accreta
O44.00|Complete placenta previa NOS or without hemorrhage, unspecified trimester|placenta previa
O45.90|Premature separation of placenta, unspecified, unspecified trimester|placental abruption; abruptio placentae; placenta abruption
O46.90|Antepartum hemorrhage, unspecified, unspecified trimester|antepartum hemorrhage
O47.9|False labor, unspecified|false labor; braxton hicks
O48.0|Post-term pregnancy|post term pregnancy; postterm pregnancy; post dates pregnancy; post dates
O60.00|Preterm labor without delivery, unspecified trimester|preterm labor; preterm labour
O60.10X0|Preterm labor with preterm delivery, unspecified trimester, not applicable or unspecified|preterm delivery; preterm labor with preterm delivery
O61.9|Failed induction of labor, unspecified|failed induction of labor
O62.2|Other uterine inertia|arrest of dilation; uterine inertia; failure to progress; arrest of labor
O64.9XX0|Obstructed labor due to malposition and malpresentation, unspecified, not applicable or unspecified|obstructed labor malposition
O65.4|Obstructed labor due to fetopelvic disproportion, unspecified|cephalopelvic disproportion; CPD cephalopelvic
O66.0|Obstructed labor due to shoulder dystocia|shoulder dystocia
O68|Labor and delivery complicated by abnormality of fetal acid-base balance|fetal distress labor; nonreassuring fetal heart tones labor
O69.81X0|Labor and delivery complicated by cord around neck, without compression, not applicable or unspecified|nuchal cord
O70.0|First degree perineal laceration during delivery|first degree perineal laceration; first degree laceration
O70.1|Second degree perineal laceration during delivery|second degree perineal laceration; second degree laceration
O70.20|Third degree perineal laceration during delivery, unspecified|third degree perineal laceration; third degree laceration
O70.3|Fourth degree perineal laceration during delivery|fourth degree perineal laceration
O72.1|Other immediate postpartum hemorrhage|postpartum hemorrhage; pph postpartum
O73.0|Retained placenta without hemorrhage|retained placenta
O75.82|Onset (spontaneous) of labor after 37 completed weeks of gestation but before 39 completed weeks gestation, with delivery by (planned) cesarean section|
O76|Abnormality in fetal heart rate and rhythm complicating labor and delivery|nonreassuring fetal heart tracing; nonreassuring fetal heart rate; non reassuring fetal heart rate; category ii tracing; nonreassuring fetal heart tones
O80|Encounter for full-term uncomplicated delivery|normal spontaneous vaginal delivery; nsvd; svd delivery; spontaneous vaginal delivery; uncomplicated vaginal delivery; normal vaginal delivery; full term normal delivery
O82|Encounter for cesarean delivery without indication|elective cesarean delivery; cesarean delivery without indication
O85|Puerperal sepsis|puerperal sepsis
O86.12|Endometritis following delivery|endometritis postpartum; postpartum endometritis
O90.3|Peripartum cardiomyopathy|peripartum cardiomyopathy; postpartum cardiomyopathy
O90.81|Anemia of the puerperium|anemia of puerperium; postpartum anemia
O91.22|Nonpurulent mastitis associated with the puerperium|mastitis postpartum; postpartum mastitis; lactational mastitis
O92.79|Other disorders of lactation|lactation disorder; galactorrhea of pregnancy
O99.019|Anemia complicating pregnancy, unspecified trimester|anemia in pregnancy; anemia of pregnancy; anemia complicating pregnancy
O99.213|Obesity complicating pregnancy, third trimester|
O99.345|Other mental disorders complicating the puerperium|
O99.810|Abnormal glucose complicating pregnancy|
O99.820|Streptococcus B carrier state complicating pregnancy|gbs positive; group b strep positive; gbs carrier in pregnancy
P00.2|Newborn affected by maternal infectious and parasitic diseases|newborn affected by maternal infectious disease
P05.10|Newborn small for gestational age, unspecified weight|small for gestational age; sga; sga infant
P07.10|Other low birth weight newborn, unspecified weight|low birth weight newborn; low birth weight
P07.30|Preterm newborn, unspecified weeks of gestation|preterm newborn; prematurity; premature infant; premature newborn; preterm infant
P07.37|Preterm newborn, gestational age 34 completed weeks|preterm newborn 34 weeks
P07.38|Preterm newborn, gestational age 35 completed weeks|
P07.39|Preterm newborn, gestational age 36 completed weeks|late preterm infant; late preterm newborn
P08.1|Other heavy for gestational age newborn|large for gestational age; lga infant; LGA
P12.0|Cephalhematoma due to birth injury|cephalohematoma; cephalhematoma
P22.0|Respiratory distress syndrome of newborn|respiratory distress syndrome of newborn; hyaline membrane disease; neonatal rds; respiratory distress syndrome newborn; respiratory distress syndrome
P22.1|Transient tachypnea of newborn|transient tachypnea of newborn; ttn newborn; TTN
P22.9|Respiratory distress of newborn, unspecified|respiratory distress of newborn; neonatal respiratory distress
P24.01|Meconium aspiration with respiratory symptoms|meconium aspiration syndrome; meconium aspiration with respiratory symptoms
P27.1|Bronchopulmonary dysplasia originating in the perinatal period|bronchopulmonary dysplasia; bpd lung
P28.40|Unspecified apnea of newborn|apnea of newborn; apnea of prematurity
P29.30|Pulmonary hypertension of newborn|persistent pulmonary hypertension of newborn; pphn
P36.9|Bacterial sepsis of newborn, unspecified|neonatal sepsis; sepsis of newborn; bacterial sepsis of newborn
P55.1|ABO isoimmunization of newborn|abo incompatibility; abo isoimmunization of newborn
P59.0|Neonatal jaundice associated with preterm delivery|jaundice of prematurity; neonatal jaundice associated with preterm delivery
P59.9|Neonatal jaundice, unspecified|neonatal jaundice; newborn jaundice; neonatal hyperbilirubinemia; hyperbilirubinemia of newborn; physiologic jaundice; newborn hyperbilirubinemia
P61.2|Anemia of prematurity|anemia of prematurity
P70.1|Syndrome of infant of a diabetic mother|infant of diabetic mother
P70.4|Other neonatal hypoglycemia|neonatal hypoglycemia; newborn hypoglycemia
P77.9|Necrotizing enterocolitis in newborn, unspecified|necrotizing enterocolitis; NEC enterocolitis
P91.60|Hypoxic ischemic encephalopathy [HIE], unspecified|hypoxic ischemic encephalopathy of newborn; neonatal hypoxic ischemic encephalopathy
P92.9|Feeding problem of newborn, unspecified|feeding problem of newborn; feeding problems of newborn; poor feeding of newborn; feeding difficulty newborn
P96.1|Neonatal withdrawal symptoms from maternal use of drugs of addiction|neonatal abstinence syndrome; neonatal withdrawal syndrome
Q04.6|Congenital cerebral cysts|porencephaly
Q05.9|Spina bifida, unspecified|spina bifida; myelomeningocele
Q07.00|Arnold-Chiari syndrome without spina bifida or hydrocephalus|chiari malformation; arnold chiari malformation; chiari i malformation
Q21.0|Ventricular septal defect|vsd; ventricular septal defect
Q21.10|Atrial septal defect, unspecified|asd; atrial septal defect
Q21.12|Patent foramen ovale|pfo; patent foramen ovale
Q21.3|Tetralogy of Fallot|tetralogy of fallot
Q23.81|Bicuspid aortic valve|bicuspid aortic valve
Q24.9|Congenital malformation of heart, unspecified|congenital heart disease
Q25.0|Patent ductus arteriosus|patent ductus arteriosus; PDA ductus
Q25.1|Coarctation of aorta|coarctation of aorta; aortic coarctation
Q27.30|Arteriovenous malformation, site unspecified|arteriovenous malformation
Q28.2|Arteriovenous malformation of cerebral vessels|cerebral avm; arteriovenous malformation of cerebral vessels; brain avm
Q35.9|Cleft palate, unspecified|cleft palate
Q37.9|Unspecified cleft palate with unilateral cleft lip|cleft lip and palate
Q38.1|Ankyloglossia|ankyloglossia; tongue tie
Q39.1|Atresia of esophagus with tracheo-esophageal fistula|tracheoesophageal fistula congenital
Q40.0|Congenital hypertrophic pyloric stenosis|congenital hypertrophic pyloric stenosis; infantile pyloric stenosis; pyloric stenosis
Q43.0|Meckel's diverticulum (displaced) (hypertrophic)|meckel's diverticulum; meckel diverticulum
Q43.1|Hirschsprung's disease|hirschsprung's disease; hirschsprung disease
Q53.10|Unspecified undescended testicle, unilateral|undescended testicle; cryptorchidism; undescended testis
Q54.9|Hypospadias, unspecified|hypospadias
Q60.0|Renal agenesis, unilateral|solitary kidney congenital; renal agenesis; congenital solitary kidney
Q61.2|Polycystic kidney, adult type|autosomal dominant polycystic kidney disease; adpkd
Q61.3|Polycystic kidney, unspecified|polycystic kidney disease; pkd; polycystic kidneys; polycystic kidney
Q63.1|Lobulated, fused and horseshoe kidney|horseshoe kidney
Q65.89|Other specified congenital deformities of hip|developmental dysplasia of hip; hip dysplasia congenital; congenital hip dysplasia
Q66.89|Other specified congenital deformities of feet|clubfoot; club foot
Q76.2|Congenital spondylolisthesis|congenital spondylolisthesis
Q79.60|Ehlers-Danlos syndrome, unspecified|ehlers danlos syndrome
Q82.5|Congenital non-neoplastic nevus|port wine stain; birthmark; congenital nevus
Q85.00|Neurofibromatosis, unspecified|neurofibromatosis
Q85.01|Neurofibromatosis, type 1|neurofibromatosis type 1; neurofibromatosis 1; von recklinghausen disease
Q85.1|Tuberous sclerosis|tuberous sclerosis
Q87.40|Marfan syndrome, unspecified|marfan syndrome; marfan's syndrome
Q90.9|Down syndrome, unspecified|down syndrome; down's syndrome; trisomy 21
Q96.9|Turner's syndrome, unspecified|turner syndrome; turner's syndrome
Q98.4|Klinefelter syndrome, unspecified|klinefelter syndrome; klinefelter's syndrome
`;

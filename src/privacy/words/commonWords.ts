// Made by trainer/names/words.py from word counts of openly licensed medical texts; do not edit.
const WORDS = `
abandonment abdomen abdomenthe abdominal abduction abilities ability ablation able abnormal abnormalities abnormality abnormally abolished abortion about above abrupt abruptly abscess
abscesses absence absent absolute absolutely absorb absorbed absorbing absorbs absorption abundant abused abusing academic acanthosis acatalasemia accelerate accelerated accentuated accept
acceptable accepted accepting access accessed accident accidental accidentally accidents accompanied accompany accompanying accomplished accordance according account accounting accounts
accumulate accumulated accumulates accumulating accumulation accumulations accuracy accurate accurately acenocoumarol acetabular acetabulum acetaminophen acetate acetazolamide acetyl
acetylcholine acetylsalicylic acetyltransferase ache aches achieve achieved achieving achromatopsia acid acidemia acidic acidity acidosis acids aciduria acne acoustic acquire acquired
acquires acquiring acquisita acquisition acromicric acronym across acrylic actin actinic actions activate activated activates activating activation activator active actively activities
activity acts actual actually acuity acupuncture acuta acutely acyclovir adalimumab adapt adaptation adapted adapting adaptive add added addicted addictive adding addition additional
additionally address addressed addresses addressing adds adduction adenine adenitis adenocarcinoma adenoma adenomas adenomatoid adenomatous adenomectomy adenomegaly adenopathic adenopathies
adenopathy adenylate adenylosuccinate adequate adequately adhered adherence adhesion adhesive adipocytes adipose adjacent adjust adjusted adjusting adjustment adjustments adjuvant administer
administered administering admission admissions admit admits admitted admixed adnexal adnexectomy adolescence adolescents adopt adopted adopting adrenal adrenaline adulthood adults advance
advances advantages adverse advice advise advised advises aerobic aeruginosa aesthetic aesthetics afebrile affect affectation affected affecting affection affects afferent affirms afflicted
aflatoxin aforementioned afraid after afternoon afterward afterwards again against age aged agenesis agent agents ages agglutinin aggravate aggravated aggregate aggregates aggregation
aggression aggressive aggressively agitated agitation ago agonist agonists agree agreed agreement agrees ahead aid aimed aiming aims air airflow airplane airway airways akinesia alae alanine
alarm albinism albuginea albumin albuminuria albuterol alcohol alcoholic alcoholism aldolase aldosterone alendronate alert alertness alfa alignment alive alkali alkaline alkalosis
alkaptonuria all allele alleles allergic allergies alleviate alleviated alleviating allogeneic allopurinol allow allowed allowing allows almond almost alone along alpha already alright alsin
also alter alteration alterations altered altering alternate alternating alters although altogether aluminum alveolar alveoli always amalgam amaurosis ambiguous amblyopia ambulance
ambulating ambulation ambulatory ameliorated ameloblastoma amenorrhea americanus amidinotransferase amino aminoaciduria aminosalicylates aminotransferase amiodarone amitriptyline amlodipine
ammonia amnesia amniocentesis among amorphous amount amounts amoxicillin amphetamines amphotericin ampicillin amplified amplitude ampulla amputated amputation amputations amylase amyloid
amyotrophy anaesthesia anal analgesia analgesic analgesics analog analogue analyses analysis analytical analytically analyze analyzed anamnesis anaphylaxis anaplasmosis anaplastic
anastomoses anastomosis anatomical ancestry anchor anchored anchoring anchovies and androgenetic androgens androstenedione anechoic anemia anemiaa anemic anesthesia anesthetic aneurysm
aneurysmal aneurysms anger angiodysplasia angioedema angiofibromas angiogenesis angiogram angiographic angiography angiomas angiomatosis angiopathy angioplasty angiosarcoma angiosarcomas
angle angles angry angular angulation anhidrosis anhidrotic animal animals animation aniridia ankle ankles anna annoying annual annular annulare annulati annulus anodyne anomalies anomalous
anomaly anorectal anorexia anosmia another answer answered antacids antagonists antecedent antecedents antenatal anterior anterolateral anteroposterior anterosuperior anteverted anthrax
anthropometric anti antibiogram antibiotic antibiotics antibodies antibody anticancer anticardiolipin anticholinergic anticholinergics anticipation anticoagulant anticoagulants
anticoagulation anticonvulsant anticonvulsants antidepressant antidepressants antidiabetic antidiuretic antiepileptic antigen antigenic antigens antihelix antihistamines antihypertensive
antimalarial antimicrobial antineutrophil antinuclear antioxidant antioxidants antiplatelet antipsychotic antiretroviral antiseizure antithrombin antithyroglobulin antithyroid antiviral
antral antrum anuria anus anxiety anxious any anybody anymore anyone anything anytime anyway anywhere aorta aortic apart apatinib apex aphasia aphthous apical apnea apocrine apoptosis
apparatus apparent apparently appear appearance appeared appearing appears appendage appendages appendiceal appendicitis appendix appetite apple apples appliances application applied applies
apply applying appointment appointments appreciate appreciated appreciating approach approached appropriate appropriately approval approximately apps aprepitant apyretic aqueduct
arachnodactyly arachnoid arch arched arches architecture are area areas areata areflexia arent arginine argininosuccinic argon arise arises arising arm armpit armpits arms aromatase around
arousal aroused arranged arrhythmias arrhythmic arrhythmogenic arrival arrive arrives arsenic arteries arteriography arterioles arteriopathy arteriosus arteriovenous arteritis artery
arthralgia arthrocentesis arthrochalasia arthropathy arthroplasty arthrosis article articles articular artificial asbestos ascending ascites ascitic aseptic aside ask asked asking asks
asleep aspartate aspect aspects aspirate aspirated aspiration aspirin assault assay assays assemble assembled assembling assembly assess assessed assessment assessments assist assistant
associated associations assume assumed assuming asthenia asthma astrocytes astrocytoma astroglial asymmetric asymmetrical asymmetry asymptomatic ataxia ataxic ate atelectasis
atelosteogenesis atherosclerosis atherosclerotic athletes atom atoms atopic atresia atria atrioventricular atrium atrophic atrophy atropine attach attached attaches attaching attachment
attachments attack attacked attacking attacks attempt attempted attempting attempts attend attended attending attention attenuated attitude attributable attributed attributing atypia
atypical audience audiologist auditory augmentation aunt aura auras aureus auricular auscultation authenticity authorization authors autistic autoantibodies autofluorescent autoimmune
autoimmunity autoinflammatory autologous automatic automatically autonomic autophagic autopsy autosomal availability available avascular avenues average avocados avoid avoidance avoided
avoiding awake awaken awakening aware awareness away awesome awkward awry axes axilla axillary axis axon axonal axons azathioprine azoospermia azygos babesiosis babies baby babys bacilli
back backbone backflow background backgrounds backs backward baclofen bacteremia bacteria bacterial bacterium bad badly bag baked balance balanced balding ball balloon balloons balls bananas
band bandage bandages bands banging bar barely barium barrier bars basal base baseball based baseline basement bases basic basically basis basketball bath bathing bathroom bathrooms baths
beads beaked beam beams beans bear beard bearing beat beating beats became because become becomes becoming bed bedding beds bedside bedtime bedwetting beef been beer beers before beforehand
began begin beginning begins begun behavior behavioral behaviors behind being beizumab beliefs believe believed believes belly belong belongs below belt bend bending beneath beneficial
benefit benefited benefits benign bent benzodiazepines benzoyl beriberi best beta betamethasone better between bevacizumab beverages beyond bicarbonate biceps bicuspid bicycle bifida
bifidity bifurcation big bigger biggest bike bikes bilateral bilaterally bile biliary bilirubin bills bimanual bind binder binding binds binge biochemical biochemistry biofeedback biogenesis
biologic biological biology biomarker biomarkers biomedical biomicroscopic biomicroscopy biomycosis biopsied biopsies biopsy biotherapy biotinidase biphasic bipolar bird birds birth birthday
birthmark births bisphosphonate bisphosphonates bit bite bitemporal bites biting bits bitten bitter black bladder blade blades bland blast blastoma blasts bleb bleed bleeding bleeds
blemishes blepharoplasty blind blindness blinking blister blistered blistering blisters bloated bloating bloc block blockade blockage blockages blocked blocker blockers blocking blocks blond
blood bloodless bloodstream bloody blow blue blueprint bluish blunt blurred blurring blurry blushing bodies bodily body bodys bold bolus boluses bone bones bony boost booster boosts border
borderline borders born bossing both bother bothered bothering bothers bothersome bottle bottom botulinum botulism bounce bounced bounces bound boundary bout bouts bow bowed bowel bowels
bowing box boxes boy boys brace bracelet bracelets braces brachial brachyury bracing brackets bradycardia bradykinesia bradyopsia brain brainstem branch branched branches branchial branching
brand bread breads break breakage breakdown breakfast breaking breaks breakthrough breast breastbone breastfed breastfeed breastfeeding breasts breath breathe breathing breaths bridge brief
briefly bright brighter bring bringing brings brisk brittle broad broader broccoli broke broken bronchi bronchial bronchiectasis bronchoalveolar bronchodilator bronchodilators bronchoscopic
bronchoscopy bronchus brother brothers broths brought brow brownish brucellosis bruise bruises bruising bruit bruits brush brushes brushing bryan bubble bubbles buccal buckling bud bug build
building builds buildup built bulb bulbar bulbous bulbs bulge bulges bulging bulk bulking bulky bullet bullosa bullous bullying bump bumps bumpy bunch bundle bundles burden burgers burn
burned burnetii burning burns burp burping bursitis burst business busy but butter butterfly buttock buttocks button buttons buy buzzing bye bypass bypasses byproducts cabbage cadaveric
cadmium caffeine cage cakes calcaneovalgus calcaneus calcemia calcification calcifications calcified calcifying calcitonin calcitriol calcium calculated calculation calculus calf caliber
call called calling callosum callus calm caloric calorie calories calvaria calvarial calves came camera cameras campaign campomelic can canakinumab canal canals cancer cancerous cancers
candidate candidates candidiasis candy cane canes canine cannot cannulated canola cap capable capacity capillaries capillary capital capsaicin capsule captopril capture captures
carbamazepine carbamoyl carbohydrate carbohydrates carbon carbonate carboplatin carboxamide carboxylase carcinoembryonic carcinoma carcinomas carcinomatosis carcinosarcoma cardia cardiac
cardiolipin cardiologist cardiologists cardiomegaly cardiomyopathy cardiopulmonary cardiorespiratory cardiothoracic cardiovascular cardioverter careful carefully caretaker caretakers caries
carina carinatum carinii carnitine carolyn carotid carpal carried carrier carriers carries carrots carry carrying cars cartilage cartilaginous caruncle carvedilol cascade case cases cast
casting casual catalase cataplexy cataracts catarrhal catch catches catching catecholaminergic catecholamines categories categorized cath cathepsin catheter catheterisation catheterization
catheters cats cattle caught cauliflower causative cause caused causes causing caution cautious cava cavernous cavitated cavities cavity cavus cease ceased cecal cecum cefepime cefoxime
ceftriaxone ceiling celecoxib celiac cell cells cellular cellularity cellulitis cemented centered centimeter centimeters centralized centronuclear century ceramidase ceramides cerclage
cereal cereals cerebellar cerebellum cerebrospinal cerebrum ceroid certain certainly certainty ceruloplasmin cervical cervix cesarean cessation cetuximab chaffeensis chain chains chair
chairs chalky challenge challenges challenging chamber chambers chance chances change changed changes changing channel channels chapter character characteristic characteristics characterize
characterized charged chart check checked checking checkpoint checks checkups cheek cheekbones cheeks cheese cheeses cheiloplasty chelating chelation chemical chemically chemicals chemistry
chemoembolization chemoprevention chemoradiotherapy chemosensory chemotherapy chest chew chewing chiasm chicken chickenpox chickpeas chief child childbearing childbirth children childs chill
chills chimeric chin chips chlorhexidine chloride chlorine choanal choice choices choking cholangiocarcinoma cholangiography cholecystectomies cholecystectomy cholelithiasis cholestasis
cholesterol cholesteryl chondrocytes chondroitin choose choosing chorea chores choriocarcinoma chorionic chorioretinal choroid choroidal choroiditis chose chosen chromatid chromatin
chromogranin chromosomal chromosome chromosomes chronica chronically chylomicrons chylous cigarette cigarettes cilia cimetidine circular circulate circulated circulating circulation
circulatory circumcision circumference circumferential circumflex circumscribed circumstances cirrhosis cited citrate citrus claims clarify class classes classic classical classification
classified claudication clavicle clavicles clean cleaned cleaners cleaning clear clearance cleared clearing clearly clears cleavage cleft clefts click clicking climates climb climbing
clinical clinically clinics clinodactyly clip clips clock clog clogging clonazepam clonus clopidogrel close closed closely closer closes closest closing closure clot cloth clothes clothing
clots clotting cloudiness clouding cloudy clubbing clue clues clump clumping clumps clumsiness cluster clusters coagulation coagulopathy coarse coat coated cobalamin cobblestone cocaine
coccyx cochlea cochlear coconut coding cofactors coffee cognition cognitive coherence coincidental colas cold coldness colds colectomy colic collaboration collagen collapse collapsed collar
collarbone collateral collect collected collecting collection collectively collects colloid coloboma colobomatous colon colonic colonies colonization colonized colonoscope colonoscopy colony
color coloration colored colorful coloring colorless colors colostomy columella column columnar coma combat combination combinations combine combined combines combining come comes comfort
comfortable comfortably coming commercial commercially commissure common commonly communicate communicated communities community compact companies company compared compares comparing
comparison compartment compartments compatible compelling compensate compensation complain complained complaining complaint complaints complement complementation complemented complete
completed completely completing completion complex complexes complexion compliance compliant complicate complicated complicating complication complications component components composed
composite composition compound compounds comprehension compress compressed compresses compressing compression compressive comprised compromise compromised computed computer computerized
computers concave conceive concentrate concentrated concentrates concentrating concentration concentrations concentric conception concern concerned concerning concerns conclude concluded
conclusive conclusively concomitant concurrent concussion condensation condition conditioned conditions condoms conduct conducted conducting conduction conducts condylar condyle condyloma
cones confetti confident configuration confined confirm confirmatory confirmed confirming confirms confluent confused confusing confusion confusional congenita congestion congestive
congratulations conjugate conjugated conjunction conjunctiva conjunctival conjunctivitis connatal connect connected connection connections connective connects connexin cons consanguinity
conscious consciousness consecutive consent consequence consequently conservative conservatively conserved consider considerable considerably consideration considered considering consist
consisted consistency consistent consistently consisting consists consolidation consolidations constant constantly constants constipated constipation constituted constitutional constrict
constriction construction consult consultation consultations consulted consulting consults consume consumed consumers consuming consumption contact contacted contacts contagious contain
contained container containers containing contains contaminant contaminate contaminated contamination content contents context contiguous continuation continue continued continues continuity
continuous continuously contour contours contraceptive contraceptives contract contracting contraction contractions contracts contractural contracture contractures contralateral contrary
contrast contribute contributed contributes contributing contribution contributions contributors control controlled controlling controls controversial contusion conventional conversation
conversion convert converted converting converts convex convulsions convulsive cooked cookies cooking cool cooperation coordinate coordinated coordinates coordinating coordination cope
copied copies copper coprocultive copy copying cord cords core corn cornea corneal corneas corneoretinal corner corneum cornified coronal coronary coronoid corpus corpuscular correct
corrected correcting correction corrective correctly correspond corresponded corresponding corresponds corroborated cortex cortical corticoid corticoids corticomedullary corticospinal
corticosteroid corticosteroids cortisol cortisolmay cortisolsometimes cortisone cosmetic cost costal costs cotransporter cotrimoxazole cotton couch cough coughed coughing coughs could
counseled counselor count counting countries country counts couple coupon course courses cousin cousins cover covered covering covers cows crack cracked crackers crackles cramp cramping
cramps cranberry cranial craniectomy cranioectodermal craniotomy cranium cranky crash craving cravings crawl crawling crazy cream creamers creams crease creases create created creates
creatine creatinine creation crepitation crises crisis criteria critical crizotinib cross crossed crossing crowd crowded crowding crown crucial cruciate crust crusted crusting crutches cry
crying cryoglobulins cryopyrin cryosurgery cryosurgical cryotherapy cryptococcal cryptorchidism crystalline crystalloids crystals cubilin cubitus cuff cuffs cultural culture cultured
cultures cup cupping curable cure cured cures curettage curette current currently curvature curve curved curves curving cushion cut cutanea cutaneous cutis cuts cutting cyanosis cycle cycler
cycles cycling cyclophosphamide cyclosporiasis cyclosporine cylinder cylinders cylindromas cylindromatosis cyst cystatin cystectomy cystic cysticercosis cystine cystinosis cystography
cystoprostatectomy cystoscope cystoscopy cystostomy cystourethrogram cysts cytochrome cytogenetic cytokeratin cytokeratins cytokines cytological cytology cytometry cytoplasm cytoplasmic
cytoskeleton dad daily dairy damage damaged damages damaging dancing dander danger dangerous dangerously dangers dark darker dasatinib data database date dates daughter daughters david dawn
dax day days daytime dead deadly deal dealing deaminase death deaths debarquement debilitating debridement debris decade decades decalvans decarboxylase decay deceased decide decided decides
deciliter decision decisions declared decline declined declines declining decompress decompression decongestants decrease decreased decreases decreasing decubitus deemed deep deepening
deeper deeply deer defecation defect defective defects defend defense defenses deferens defibrillation defibrillator deficiencies deficiency deficient deficit deficits define defined
definite definitely definitions definitive definitively deformation deformed deformities deformity degeneration degenerative degradation degree degrees dehydrated dehydration dehydrogenase
delay delayed delaying delays delete deleted deletes deletion deletions delicate delimited delirium deliver delivered delivering delivers delivery deltoid delusions demand demands demeanor
demonstrate demonstrated demonstrates demonstrating demyelinating demyelination dendritic denervation denied denies denosumab dense densitometry density dental dentate dente dentin dentist
dentures deoxyadenosine deoxyguanosine depend dependence dependency dependent depending depends depletion deposit deposited deposition deposits depressed depressible depression depressive
depth der derive derived dermal dermatitis dermatoglyphics dermatologist dermatosis dermatosparaxis dermis dermographism dermoid desaturation descending descent describe described describes
describing description descriptions design designated designation designed desire desired desk desmopressin desmosomes despite destroy destroyed destroying destroys destruction destructive
detached detachment detachments detail detailed details detect detectable detected detecting detects deteriorate deteriorated deterioration determination determinations determine determined
determines determining develop developed developing development developmental develops deviation device devices dexamethasone diabetesis diagnose diagnosed diagnoses diagnosing diagnosis
diagnostic diagonal diagram dialysis dialyzer diameter diameters diapers diaphragm diaphragmatic diaphysis diarrhea diastema diastolic diastrophic diathermy diazepam did die died dies diet
dieting dietitian dietitians diets differ difference differences different differential differentiate differentiated differentiation differently differs difficult difficulties difficulty
diffusely diffusion digest digested digesting digestion digests digital digitalis digits digoxin dilatation dilate dilated dilation diligent dimension dimensions diminish diminished dimple
dioxide dioxina diplegia diploe diplopia dipstick direct directed direction directions directly directory directs disabilities disability disabled disabling disappear disappearance
disappeared disappearing disappears disaster disc discarded discectomy discharge discharged discharges disclosed discoloration discolored discomfort discontinuation discontinue discontinued
discount discover discovered discovering discovery discrepancy discrete discrimination discs discuss discussed discussion disease diseased diseasesexamines diseasethe disfigurement
disfiguring dishes disk disks dislocate dislocated dislocation dislocations disomy disorder disordered disorganization disorganized disorientation disoriented displaced displacement
displaces displacing display displayed disposable disposal disposition disproportion disrupt disrupted disrupting disruption disruptions disrupts dissecans dissected dissection dissemination
dissolve dissolves dissolving distal distally distance distances distant distended distensae distension distention distinct distinctive distinguish distinguished distinguishes distinguishing
distort distorted distortion distraction distractor distress distributed distributes distribution disturb disturbance disturbances disturbed disturbing disturbs diuresis diuretic diuretics
diverse diversion diverticula diverticulitis diverticulosis diverticulum divide divided divides dividing division divorce dizziness dizzy dobutamine docetaxel doctor doctors document
documented does doesnt dog dogs doing dolichol dolorosa domain dome domestic dominant donate donated donating donation done donepezil donor donors dont door dopamine dorsal dorsalis dorsi
dorsiflexor dorsolumbar dorsum dosages dose doses dosing dots double doubles doughnuts doughy downslanting downstairs downturned downward doxorubicin doxycycline dozen dozens dragon drain
drainage drained draining drains dramatic dramatically draw drawer drawing drawn draws dreams dressed dressing dried drink drinker drinking drinks drive driving drooling drooping droopy drop
droplets dropped dropping droppings drops drowsiness drowsy drugs drugstores dry drying dryness dual duct ductal ducts ductus due dull dulse duodenal duodenum duplicated duplication
duplications dura dural duration during dusk dust dusts dye dyes dying dynamics dysautonomia dyschondrosteosis dyserythropoietic dysfunction dysfunctional dysfunctions dysgenesis
dysgerminoma dyskeratosis dyskinesias dyslipidemia dysmetria dysmorphic dysmotility dysostosis dyspareunia dyspepsia dysphagia dysphonia dysplasia dysplasias dyspnea dyspnoea dysregulation
dysthymia dystrophies dystrophin dystrophy dysuria each ear eardrum earlier earliest earlobe earlobes early ears earwax ease easier easily easter easy eat eaten eating eats ecchymosis
eccrine echocardiogram echocardiographic echocardiography echoes echogenic echogenicity echographic echography echostructure ectasia ectopia eczema edema edemas edematous edentulous edge
edges educational effect effective effectively effectiveness effects efficacy efficient efficiently effort efforts effusion effusions egg eggs ehrlichiosis eight eighteen eighth eighty
either ejaculation ejection elastic elasticity elasticum elastin elbow elbows elderly elected elective electric electrical electricity electrocardiogram electrode electrodes electrolyte
electrolytes electromyographic electromyography electron electronic electrophoresis electrophysiology electroretinogram element elemental elements elevate elevated elevating elevation
elevations elevator eligible eliminate eliminated eliminating elimination elongated elongation else elsewhere eltrombopag embarrassed embarrassing embarrassment embedded emboli embolic
embolization embryo embryonic embryotoxon emerge emergency emission emitted emotion emotional emotionally emotions emphasis emphysema emphysematous empirical empirically employed empties
empty emptying empyema enable enalapril enamel encapsulated encephalocele encephaloceles encephalon encephalopathy enchondromatosis enclosed encode encodes encompassing encountered
encounters encourage encouraged end ended endemic ending endings endocarditis endocardium endocrine endocrinologist endogenous endolymphatic endometrial endometriosis endometrium endoplasmic
endoprosthesis endorses endorsing endoscope endoscopea endoscopic endoscopies endoscopy endothelial endotheliopathy endothelium endotracheal endplates ends endthrough endurance enema enemas
energy engage engaging enhance enhanced enhancement enhancing enjoy enjoying enjoys enlarge enlarged enlargement enlarges enlarging enolase enough enoxaparin enroll enrolling ensure ensures
ensuring enter enteral entered entering enterococci enterocolitis enterocytes enteropathy enteroscopy enters entire entirely entity entrance entry enucleation enuresis envelope environment
environmental environments enzyme enzymes eosin eosinophil eosinophils ependymomas epicanthal epicanthus epicondyle epicondylitis epidemic epidemiologic epidemiological epidermal epidermis
epidermoid epididymal epididymis epidural epigastric epiglottis epilepsies epilepsy epileptic epilepticus epinephrine epiphyses epiphysis episode episodes episodic epistaxis epithelial
epithelioid epithelioma epithelium epsilon equal equally equinovarus equipment erection erections eroded erosion erosions erosive error errors eruption erythema erythematosus erythematous
erythrocyte erythrocytes erythrocytosis erythroderma erythromycin esophageal esophagitis esophagus especially essential essentially establish established establishing ester esters estimate
estimated estimates estrogen estrogens etc ethanol ethnic ethnicities ethnicity ethylmalonic etiological etiologies etiology eupneic evacuate evacuated evacuating evacuation evaluate
evaluated evaluating evaluation evaluations even evening event eventration events eventual eventually ever everted every everyday everyone everything evidence evidenced evident evoked
evolution evolve evolved exacerbated exacerbation exacerbations exact exactly exaggerated exam examination examinations examine examined examines examining example examples exams exanthema
excavatum exceed exceeding excellent except exception exceptions excess excessive excessively exchange exchanges excised excision excisional excited excitement exclude excluded excluding
exclusion exclusive exclusively excrecent excrete excreted excreting excretion excretory excuse executive exenteration exercise exercises exercising exeresis exertion exertional exhalation
exhaled exhaustion exhaustive exhibit exist existed existence existing exists exit exits exon exophthalmos exophytic exostoses expand expanded expander expanders expanding expands expansion
expansive expectancy expectant expectations expected expectoration expensive experience experienced experiences experiencing experimental expert expertise experts expiration expiratory
explain explained explaining explains explanation explanations exploration exploratory explore explored exploring expose exposed exposure exposures expressed expression expressivity extend
extended extending extends extension extensive extensor extent exterior external extra extracellular extraconal extracorporeal extract extracted extraction extrahepatic extramedullary
extraocular extraoral extrapyramidal extravasation extreme extremely extremes extremities extremity extrusion extubated extubation exudate exudates exudative eye eyeball eyeballs eyebrow
eyebrows eyelashes eyelid eyelids eyes eyesight face faced faces facet facial facies facilitate facilities facility fact factor factors fade fail failed failing fails faint fainting
faintness fair fairly fall fallen falling falls false familiar families family fan far farm farmer farsightedness farther fascia fasciculations fasciitis fascioliasis fashion fast faster
fasting fat fatal fatality fatfound father fathers fatigability fatigue fatigued fats fatty faulty favor favorable favorably favorite fear fears feature features febrile febuxostat fecal
feces fed federally fee feed feeding feedings feeds feel feeling feelings feels feet fell felt female females femoral femur fentanyl ferric ferritin ferrous fertility fertilization fertilize
fertilized fetal fetalis fetoprotein fetus fetuses fever feverish fevers few fewer fiber fiberoptic fibers fibrillary fibrils fibrin fibrinogen fibroblast fibroblasts fibroids fibroma
fibromas fibromatosis fibromyalgia fibrosing fibrosis fibrotic fibrous fibula field fields fifteen fifth fifties fifty fight fighting fights figures filaments filamin file filiation fill
filled filling fills film filter filtered filtering filters filtration final finalize finally financial find finding findings finds fine finger fingernails fingers fingertip fingertips
finish finished finishing fire fires firm firmly first fishing fissure fissures fist fistula fistulae fistulas fistulous fit fits fitted fitting five fix fixation fixed flank flap flaps
flare flares flareup flareups flash flashes flashing flat flatten flattened flattening flavoprotein flavor fleshy flex flexed flexibility flexible flexion flexor flies flights flip floating
floor floppy flora floss flow flowers flowing flows flu fluctuating fluctuation fluent fluid fluids fluke fluorescein fluorescence fluorescent fluoride fluoropyrimidine fluoroscopic
fluoroscopy flush flushed flushing flutter fluttering fly foamy focal focality focally foci focus focused focuses focusing folate folates fold folded folding folds folic follicle follicles
follicular follicularis follow followed following follows followup fontanel fontanelle fontanelles food foods foot football for foramen foramina force forced forceps forces forcing forearm
forearms forehead foreign forelock forensic foreskin forever forget forgetfulness forgetting forgot form formal formation formations formed former formerly forming forms formula formulas
forth forties fortified forty forward fossa fossae foul found four fourteen fourth foveal fraction fractions fracture fractured fractures fragile fragility fragment fragments frame frames
framework freckles freckling free freely freeze freezing frequencies frequency frequent frequently fresh freshwater friable friction fried friend friendly friends fries frightening from
front frontal frontometaphyseal frontoparietal frostings frozen fructose fruit fruits frustrating frustration fucosidosis fuel fukutin fulguration full fullness fully fumarate fumes fun
function functional functionality functioning functions fundamental fundamentally funded funds fundus fungal fungi fungus furniture furosemide further fuse fused fusiform fusion fusocellular
future gabapentin gabriel gadolinium gain gained gaining gains gait gall gallbladder gallops gallstone games gamma gammagraphy gammopathy ganglia ganglion ganglionopathy gangliosides
gangrene gangrenosum gap gaps gardening gargle gas gases gasoline gastrectomy gastric gastrin gastrinoma gastrinomas gastritis gastrocnemius gastroenterologist gastroesophageal
gastrointestinal gastropathy gastroscopy gastrostomy gathered gauze gave gaze gear gel gelatin gender genders gene generalised generalized generally generate generated generates generation
generations generator generic genes genetic genetically geneticist genital genitalia genitals genitourinary genomic gentamycin gentle gently geographical geriatric germinal germline germs
gestation get gets getting giant gigantism gigaxonin gingiva gingival gingivitis girdle girl girls give given gives giving glabella glabellar glad gland glands glandular glandularis glans
glass glasses glial glioblastoma global globulin glomeruli glomerulonephritis glomerulopathy glomerulosclerosis glomerulus gloria glossoptosis glottis gloved gloves glucagon glucocorticoid
glucocorticoids glucosamine glucose glue gluten glycemia glycine glycolipids glycolysis glycoproteins glycosaminoglycans glycosuria glycosylation gnathodiaphyseal goal goals goats goes going
goiter gold golfing gon gonadotropin gonads gone gonorrhea good goods gosh got gotten government grade gradient grading gradual gradually graft grafts grain grains grandchildren grandmother
grants granular granulation granules granulocyte granulocytes granulomas granulomatous grapefruit grapes graph graphic grasping grasses gravies gravis gravity graying grayish greasy great
greater greatest greatly green greens grew grey grief grimacing grinding grip grocery groin groove grooves gross grossly ground grounds group grouped grouping groups grow growing grown grows
growth growths guanidinoacetate guanine guarantees guardians guarding guess guidance guided guides guilty gummies gums gun guns gunshot gut guys gym gynecological gynecomastia gyrata gyrate
habit habits habitus had haemoglobin haemolysis haemorrhage hair hairline hairs half hallmark hallucinations hallux halt halves hamartin hamartoma hamartomas hamartomatous hand handheld
handle handled handling hands handwriting hanging hantaviruses happen happened happening happens happy haptoglobin hard harden hardened hardening hardens harder hardware harm harmful harming
harmless harms harpoon harvested has hat hate have having hay hazardous head headache headaches heads heal healed healing heals healthier healthy hear heard hearing heart heartbeat
heartbeats heartburn hearts heat heated heavier heaviness heavy heel heels height held helices helix helmet help helped helpful helping helps hemangiomas hematemesis hematochezia hematocrit
hematodiaphyseal hematologic hematological hematologist hematoma hematomas hematopoiesis hematopoietic hematoxylin hematuria heme hemiabdomen hemianopia hemianopsia hemiblock hemibody
hemicolectomy hemimandible hemiparesis hemiplegia hemiplegic hemiscrotum hemispheres hemithorax hemithyroidectomy hemocultive hemocultives hemodynamic hemodynamically hemoglobin
hemoglobinuria hemogram hemolysis hemolytic hemoptoic hemoptysis hemorrhage hemorrhages hemorrhoid hemostasis hemothorax hep heparan heparin hepatectomy hepatic hepatocellular hepatocerebral
hepatomegaly hepatorenal hepatosplenomegaly hepatotropic her herbal herbicide herbs here hereditaria heredity heritable heritage hernia hernias herniation herniorrhaphy herpesvirus herpetic
herself heterogeneous heteroplasia heterotopia heterotopic heterozygotes heterozygous hexokinase hey hiatal hiccups hidden hide hierarchy high higher highest highlight highlighted
highlighting highlights highly highrisk hiking hilar hiliar hilium hilum him himself hip hipbone hippocampus hips hirsutism his hissing histidine histiocytes histologic histological
histologically histology histone histones histopathological history hit hitting hives hoarse hoarseness hold holder holding holds hole holes holidays hollow holocarboxylase holocytochrome
holoenzymes home homeless homeostasis homes homocysteine homocystinuria homogeneous homograft homosexual homozygous honest honestly honey honeycomb hope hopefully hopeless hopes hoping
horizontal hormonal hormone hormones horn horns horseback horses hose hospitalization hospitalizations hospitalized hospitals host hot hour hours house household households housing how
however http huge humans humerus humid humidity humor humoral hunched hundred hundreds hunger hungry hunting hurt hurting hurts husband hyaline hyalinosis hyaloids hybridization hyccin
hydantoin hydrate hydrated hydration hydrocele hydrocephalia hydrocortisone hydrogen hydrogenated hydronephrosis hydrothorax hydroxide hydroxychloroquine hydroxylase hydroxysteroid hygiene
hygienist hygroma hyper hyperactive hyperactivity hyperaldosteronism hyperbilirubinemia hypercalcemia hyperchromatic hypercoagulability hyperechogenic hyperechoic hyperemia hyperemic
hyperextensibility hyperextension hyperfluorescence hyperfluorescent hyperfractionated hyperglycemia hyperintense hyperintensity hyperkalemia hyperkalemic hyperkeratosis hyperlordosis
hyperlysinemia hypermethioninemia hypermobility hypernatremia hypernephroma hyperostosis hyperpigmentation hyperpigmented hyperplasia hyperproteic hyperreflexia hypertelorism hypertension
hypertensive hyperthermia hyperthyroidism hypertonia hypertrophic hypertrophied hypertrophy hyperuricaemic hyperuricemia hyperventilation hypoalbuminemia hypocalciuric hypocellularity
hypochondrium hypocretin hypodense hypoechogenic hypoechoic hypoesthesia hypofluorescence hypofluorescent hypogastric hypogastrium hypoglossal hypoglycemia hypoglycemic hypogonadism
hypogonadotropic hypointense hypokalemia hypoketotic hyponatremia hypoperfusion hypopharynx hypophosphatasia hypophosphatemia hypopigmentation hypopigmented hypopituitarism hypoplasia
hypoplastic hyporeflexia hypospadias hypotension hypotensive hypothalamus hypothermia hypothesis hypothyroidism hypotonia hypouricemia hypovolemic hypoxemia hysterectomy hystrix iatrogenic
ibuprofen ice iced ichthyosiform icing idea ideal ideally identical identifiable identification identified identifies identify identifying identity idiopathic ileal ileoanal ileocecal
ileocolic ileostomy ileum ileus ilia iliac ill illegal illness illnesses image images imaging imaginginterprets imatinib imbalance imbalances imiquimod immature immediate immediately
immersed imminent immobile immobility immobilized immune immunity immunizations immunofluorescence immunoglobulin immunoglobulins immunologic immunological immunomodulators
immunosuppressants immunosuppression immunosuppressive immunotherapy impact impacted impair impaired impairing impairment impairments impairs impedes impending imperfecta implant
implantation implanted implanting implants implemented implicated importance important impossibility impossible impotence impressed impression imprinted imprinting improper improperly
improve improved improvement improvements improves improving impulse impulses inability inactivate inactivated inactivation inactivators inactive inadequate inappropriate inappropriately
inborn incarcerated inch incidence incident incidental incidentally incidents incipient incision incisional incisions incisor incisors include included includes including inclusions
incomplete inconclusive inconsistent incorrect incorrectly increase increased increases increasing increasingly incubation indefinitely independence independent independently indicate
indicated indicates indicating indication indications indicator indigestion indirect indirectly indiscretion individual individually individuals indocyanine indomethacin indoors induce
induced inducing induction indurated induration industrial industrialized ineffective inexpensive infancy infant infantile infants infarct infarction infarcts infect infected infecting
infection infections infective infects inferior infertile infertility infestation infested infiltrate infiltrated infiltrates infiltrating infiltration infiltrative inflame inflamed
inflammation inflammatory inflated inflates influence influenced influences influenza inform information informed informs infraorbital infrarenal infrequent infused infusion infusions
ingested ingesting ingestion ingredient ingredients inguinal inhalation inhale inhaled inhaler inhalers inhaling inherit inheritance inherited inheriting inherits inhibit inhibitions
inhibitor inhibitors inhibitory inhibits inhomogeneous initial initially initiate initiated initiates initiating initiation inject injectable injected injecting injection injections injects
injure injured injury inner innermost innocent innovative inoculation inoperable inotropic input insect insecticides insects insensitivity insert inserted inserting insertion inserts inside
insides insight insipidus insomnia inspection inspiratory instability instance instances instead instillation instituted institution institutions instruct instructed instruction instructions
instrument instruments insufficiency insufficient insulates insulation insulin insurance intact intake intakes integrated integrin integrity intellect intellectual intelligence intended
intense intensely intensities intensity intention intentional interact interacting interaction interactions interacts intercellular intercostal intercourse interdigital interest interested
interesting interests interfere interferes interfering interferon interior intermamillary intermedia intermediate intermittent intermittently internal internist interosseous interphalangeal
interpret interpretation interpreted interprets interrupted interruption interval intervals intervene intervened intervention interventional interventions intervertebral interview intestinal
intestine intestines into intolerable intolerances intolerant intracellular intracranial intradural intraepithelial intrahepatic intramural intramuscular intranuclear intraoperative
intraoperatively intraoral intraosseous intraparenchymal intraperitoneal intrathecal intravenous intravenously intraventricular intravesical intravitreal intricate intrinsic introduce
introduced introducing introduction introitus intrusion intubated intubation intussusception invade invaded invaders invading invagination invasion invasive inversion inversions inversus
investigate investigated investigating investigation investigations investigators invisible involuntary involve involved involvement involves involving inward iodine iodineover iodinesuch
iodized ion ionizing ions ipsilateral irides iridis iris iron irradiated irradiation irregular irregularities irregularity irregularly irreversible irritability irritable irritants irritate
irritated irritating irritation irritative ischaemic ischemia ischemic ischia islands islets isnt isochromosome isodicentric isolate isolated isolates isolation isoleucine isomerase
isoniazid isotopic issue issues isthmus itch itchiness itching itchy items its itself jaundice jaw jawbone jaws jeans jejunostomy jejunum jerking jerks job jobs jogging join joined joining
joins joint joints jolt judge judgment jugular juice juices jumping junction junctions just juxtafoveal kaposiform karyotype keep keeping keeps kelpmay kept keratin keratinization
keratinocytes keratins keratoderma keratopathy ketoacidosis ketoacidotic ketones key keyboard keys kick kidneys kids kill killed killer killin killing kills kinase kind kinda kinds kininogen
kitchen knee kneecap kneecaps knees knew know knowledge known knows knuckle knuckles kyphoscoliosis kyphosis lab label labeled labels labia lability laboratories laboratory labs labyrinth
labyrinthitis lack lacking lacks lacrimal lactase lactate lactic lactose lactulose lacunae lady laid lakes lamb lamellar lameness lamin lamina laminectomy laminin lamotrigine lamp landed
landscaping language lanreotide lansoprazole lanuginosa laparoscope laparoscopic laparoscopically laparoscopy laparotomy large largely larger largest larva larvae laryngectomy laryngoscope
laryngoscopy larynx laser last lasted lasting lastly lasts late lately latency later lateral laterally laterocervical latest latex latissimus latter laughing laughter laundry lavage law laxa
laxative laxatives laxity lay layer layers laying lead leading leads leaflet leaflets leafy league leak leakage leaking leaks lean learn learned learning least leave leaves leaving lectin
led left leg legal legions legs legumes leiomyomas leiomyomatosis leiomyosarcoma leishmaniasis lem lemonade lenalidomide length lengthen lengthening lengths lengthy lens lenses lenticonus
lentigines lentils lentis leptin leptospirosis lesion lesions less lessen lesser let lethal lethargic lethargy letrozole lets letter letters leucine leukocyte leukocytes leukocytosis
leukodystrophies leukodystrophy leukoma leukopenia leukoreduced level levels levetiracetam levocardia levodopa levofloxacin levothyroxine liability libraries licensed lichenoides lidocaine
lie lies life lifelong lifesaving lifespan lifestyle lifetime lift lifted lifting ligament ligaments ligand ligands ligation light lighted lighter lightheaded lightheadedness lightly lights
lightto ligneous like liked likelihood likely likes lima limb limber limbs limit limitation limitations limited limiting limits limp limping line linear lined linens lines lingual lining
link linked links lip lipid lipids lipodystrophy lipofuscinosis lipogranulomatosis lipomas lipomembranous lipopigment lipopigments lipoprotein lipoproteins liposarcoma liposomal liposuction
lips liquid liquids liquor lisinopril list listed listen listening listing lists literally literature lithiasic lithiasis lithium lithotripsy litter little live lived liver livers lives
livestock living load lobar lobation lobe lobectomy lobes lobular lobulated lobules local localization localized locate located locating location locations locking locks lodge lodged lodges
log logan logos loiasis long longer longitudinal look looked looking looks loop loops loose loosen loosens looser loricrin losartan lose loses losing loss losses lost lot lotion lotions lots
loud loudness love loved low lower lowered lowers lowest lows lubricated lubricates lumbar lumbosacral lumbotomy lumen lump lumpectomy lumps lungs lupus luteinizing lyase lying lymph
lymphadenectomy lymphadenitis lymphadenopathies lymphadenopathy lymphangiectasia lymphangioma lymphatic lymphedema lymphocele lymphocyte lymphocytes lymphoid lymphomas lymphoplasmacytic
lysine lysinuric lysosomal lysosome lysosomes lytic machine machines macroaneurysm macrocephaly macroglobulinemia macronodular macrophages macroscopic macroscopically macula macule macules
maculopathy made magnesium magnet magnetic magnets magnifying magnum main mainly mainstay mainstream maintain maintained maintaining maintains maintenance major majora majority make makes
makeup making malabsorption malaise malar malaria male males malformation malformations malformed malfunction malfunctioning malfunctions malignancy malignant malleolus malnourished
malnutrition malocclusion malrotation maltophilia mammogram mammography mammoplasty man manage managed management managing mandible mandibular mandibulectomy maneuver maneuvers manganese
mania manifest manifestations manifested manifests manipulation manner mannose manometry mans manufactured manufacturing many mapped margarine margarines margin marginal margins marijuana
mark marked markedly marker markers marking markings marks marmorata marriage married marrow mask mass massage masses massive mast mastectomy mastocytoma mastoid mastopathy match matched
matches matching material materials maternal math matrin matrix matter maturation mature maxilla maxillary maxillomandibular maximal maximize maximum may maybe meal meals mean meaning means
meant meantime measles measure measured measurement measurements measures measuring meat meats meatus mechanical mechanics mechanism mechanisms media medial median mediastinal
mediastinoscopy mediastinum medically medicated medication medications medicines meditation medium meds medulloblastoma meet meeting meets megacolon megalencephalic megalin megaloblastic
meibomian melanin melanocytes melanocytic melanoma melanomas melanosis melanosomes melatonin melena mellitus melons meloxicam member members membrane membranes membranous memories memory men
menin meningeal meninges meningioma meningiomas meningitis meningocele meniscus menopausal menopause menstrual menstruation mental mentally mention mentioned mercury mercurythe mesangial
mesenchymal mesenteric mesenteritis mesentery mesh mesial mesocolic mesocolon message messages messaging messenger messengers mesylate met metabolic metabolism metabolismthe metabolites
metabolize metabolized metacarpal metacarpals metal metallic metallopeptidase metamizole metamorphopsia metanephrines metaphyses metaphysis metaplasia metaplastic metastases metastasis
metastasize metastatic metatarsal metatarsals metatropic meter metformin methemoglobinemia methimazole methionine method methotrexate methyl methylation methylene methylmalonic methylmalonyl
methylprednisolone methyltransferase methyltransferases metopic metoprolol metronidazole metrorrhagia mice microangiopathy microbes microbiological microcatheter microcoils microcytic
microdeletion microdontia microfibrils microfilariae micrognathia micrographic microhematuria microliter microlithiasis micronodular microorganisms micropapillary microscope microscopes
microscopic microscopically microscopy microsomia microsurgery microtia microtubules microvillus microwave micturition middle midface midfoot midline might migraine migraines migrans migrate
migrating migration mild milder mildest mildly mile miles milestones milk milligram milligrams millimeter millimeters million millions mimic mind mineral mineralization mineralocorticoid
minerals minimal minimally minimize minimizing minimum mining minor minus minute minutes mirror misaligned misalignment miscarriage miscarriages misdiagnosed misfolded miss missed misshapen
missing mission mist mistake mistaken mistakenly mistakes mite mites mitochondria mitoses mitosis mitotic mitral mix mixed mixes mixture mobile mobility mobilization mode models moderate
moderately modern modes modest modification modifications modified modifiers modifies modify modifying modulators mofetil moist moisture molar molars mold molds mole molecular molecule
molecules moles molybdenum mom moment moments money monitor monitored monitoring mono monoclonal monocytes mononucleosis monophosphate monosomy monosymptomatic monounsaturated monoxide month
monthly months mood morbid more morning morphea morphine morphological morphology mortality morulae mosaicism mosquito mosquitoes most mostly mother mothers motility motion motions motivated
motivation motor motorcycle motorcycles mottled mounted mouse mouth mouths move moved movement movements moves moving much mucin mucinous mucocele mucocutaneous mucoid mucolipidosis mucosa
mucosae mucosal mucous mucus mullerian multicystic multidisciplinary multifactorial multiforme multilocular multiloculated multinodular multinucleated multiorgan multiple multiplex multiply
multisystem multivitamin multivitamins murmur murmurs muscle muscles muscular muscularis musculature mushrooms music must mustard mutant mutase mutated mutation mutations myalgia myasthenia
mycobacteria mydriasis myelin myelinated myelination myelopathy myocardial myocarditis myocardium myoclonic myoclonus myocytes myofibroblastic myoglobin myoglobinuria myopathic myopathy
myosin myotubular myself myxoid myxomas nail nails naked name named namely names naproxen nares narrow narrowed narrower narrowing narrows nasal nasogastric nasopharynx nations natriuretic
natural naturally nature nausea nauseated nauseous navel navicular near nearby nearest nearly nearsighted nearsightedness necessarily necessary neck necklace necropsy necrosis necrotic
necrotizing need needed needing needle needles needs negative negatively negativity negativization neglect neighboring neither nemaline neoadjuvant neoformation neoformative neonatal
neoplasic neoplasm neoplastic neovascular neovascularization nephrectomy nephritic nephrocalcinosis nephrolithiasis nephrologist nephron nephronophthisis nephrons nephropathy nephrostomy
nerve nerves nervosa nervous nervousness nest nests networks neural neuralgic neuritis neuro neurocutaneous neurodegenerative neurodevelopmental neuroectodermal neuroepithelial neurofibroma
neurofibromatosis neurofilaments neurohepatopathy neurohypophyseal neuroimaging neuroleptic neurologic neurologically neurologist neurologists neuromuscular neuromyelitis neuromyotonia
neuron neurons neuropathy neuropatic neurophysiological neuropsychiatric neurosensory neuroserpin neurostimulator neurosurgeon neurosyphilis neurotransmitter neurotransmitters neurovascular
neutralize neutropenia neutrophil neutrophilia neutrophilic neutrophils never nevus new newborn newer newly news next nice nicotine nicotinic night nights nighttime nigricans nine ninety
ninth nipple nipples nitrate nitrates nitric nitrites nitrogen nitroglycerin nits nivolumab nocturia nocturnal node nodes nodosum nodular nodule nodules nodulosis noise noises noncancerous
nonclassical noncleaved nondisjunction none nonestrogen nonfunctional nongenetic noninvasive nonkinesigenic nonmeat nonmelanoma nonpolyposis nonprofit nonsense nonsmokers nonspecific
nonsteroidal nonsurgical nonsyndromic nontender nontoxic noodles nor noradrenaline norepinephrine normal normality normalization normalize normalized normalizing normally normocytic
normoreactive normotensive norovirus norrin nose nosebleeds noseless noses nostril nostrils not notable notably notches note noted notes noteworthy nothing notice noticeable noticed noticing
notified notify noting nourish nourishment novel novo now nuchal nuclear nuclei nucleoli nucleolus nucleoside nucleotide nucleotides nucleus numb number numbers numbing numbness numbs
numerous nurse nurses nursing nutcracker nutrient nutrients nutritional nutritionist nutritionists nuts nylon nystagmus oatmeal obese obesity object objectifying objective objects obliterans
obscure observation observe observed observing obsessive obstetric obstetrician obstructed obstructing obstruction obstructions obstructive obtain obtained obtaining obvious obviously
occasion occasional occasionally occasions occipital occiput occluded occlusal occlusion occulta occultum occupation occupational occupied occupying occur occurred occurrence occurring
occurs ocean octreotide ocular oculotrichoanal odontogenic odontoid odor odors odynophagia oedema oesophageal off offer offered offering offers office officials offspring often oil oils oily
ointment ointments okay old older olfactory oligoarticular oligoclonal oligosaccharide oligosaccharides oliguria olive olmesartan omentum omeprazole omphalocele once oncocytoma oncologist
one ones oneself ongoing online only onset onto oocysts oophorectomy oozing opacities opacity opaque open opened opening openings opens operated operating operation operations operative
ophthalmic ophthalmologist ophthalmoplegia ophthalmoscopy opinion opioid opioids opportunistic opportunities opportunity opposite opted optic optical optimal optimize option oral orally
oranges orbit orbital orbits orchiectomy orchiepididymitis order ordered ordering orders ordinarily ordinary organ organic organism organize organized organizing organs orientation oriented
orifice orifices origin originally originate originated originating oropharynx orotracheal orthodontic orthopantomography orthopedic orthopedist orthopnea orthostatic orthostatism orthotic
orthotics osseous ossicles ossificans ossification osteochondritis osteochondromas osteoclasts osteodysplastic osteodystrophy osteolysis osteolytic osteomalacia osteomyelitis osteoplastica
osteopontin osteosarcoma osteosclerosis osteosyntesis osteosynthesis osteotendinous osteotomy ostium ostomy other others otherwise otitis otolaryngologist otopalatodigital ototoxic our out
outbreaks outbursts outcome outdoor outdoors outer outermost outflow outgrow outlined outlook outpatient output outside outstanding outward outweigh oval ovarian ovaries ovary over
overactivate overactive overactivity overall overcome overdose overeating overexpression overflow overgrowth overhead overlap overlapping overload overlooked overly overlying overnight
overproduction overseen overtime overuse overweight overwhelming own oxalate oxaliplatin oxidase oxidative oxide oximetry oxybutynin oxycodone oxygen pacemaker pack packaged packages packed
packs padding pads paid pain painful painkillers painless pains paint paints pair paired pairs palatal palate palatinus pale paleness pallor palm palmar palmoplantar palms palpable palpate
palpation palpebral palpitation palpitations palsy pamidronate pancolitis pancreas pancreatectomy pancreatitis pandemic panel panic panniculitis panoramic pants paper paperwork papilla
papillae papillary papilledema papular papules papulosis paraaortic paracentesis paraffin paraganglioma parallel paralysis paralytic paralyzed parameters paranoid paraplegia paraplegias
parasagittal parasite parasitic paraspinal parasymphyseal paratesticular parathyroid parenchyma parenchymal parent parenteral parents paresis paresthesia paresthesias parietal parking
parkinsonian parkinsonism parotid parotidectomy part partial partially participants participate participates participating particles particular particularly partly partner partners parts
pass passage passages passageways passed passes passing passive past pasta pasty patch patches patchy patella patellae patellar patellofemoral patency paternal paternally pathogen pathologic
pathological pathologies pathologist pathologista pathology pathway pathways patient patients pattern patterns pause pauses pay paying pays peak peaks peanut pear pears peas pectoral
pectoralis pectoris pectus pedal pediatrician pediatricians pedicle pedis pedunculated pee peeing peel peeling peers pegylated pelvic pelvis pembrolizumab pending penectomy penetrance
penetrated penetrating penicillin penis pentosuria pentoxyphylline people peppers peptic peptide peptides per perceive perceived percent percentage percentile perception percussion
percutaneous perfect perfectly perforated perforating perforation perforator perform performance performed performing performs perfusion perhaps perianal periaortic periapical periauricular
pericardial pericarditis pericardium perihilar perilesional perimeter perinatal perineum perineural period periodically periodontal periodontitis periods periorbital periosteum
peripancreatic peripapillary periphery perirenal peristalsis perisylvian peritoneal peritoneum peritonitis periumbilical periurethral perivascular perlecan permanent permanently permeability
permeable permission permit pernio peroneal peroxidase peroxisomal peroxisomes persist persisted persistence persistent persisting persists person personal personalities personality
personally personnel persons pesticides petechial pets phalanges phalanx pharmacies pharmacist pharmacological pharmacologically pharyngeal pharyngitis pharynx phase phases phenomenon
phenylalanine phenylketonuria phenytoin pheochromocytomas philtrum phlebotomy phlegm phlegmon phobias phosphatase phosphate phosphokinase phospholipid phospholipids phosphorous phosphorus
phosphorylase phosphorylation photochemotherapy photocoagulation photodynamic photography photophobia photoreceptors photosensitivity phototherapy phototransduction phrenic physical
physically physician physicians physiological physiology physiotherapy phytanic piano pick picked picking picture pictures piebaldism piece pieces piercing pies pigment pigmentary
pigmentation pigmentosa pigmentosum pigmentosus pigmentovascularis pigs pigtail pilaris pilates pill pillar pillow pills pilomatricoma pilomatricomas pilonidal pinch pinched pineal pink
pinky pinna pinpoint pins pipe pipes pit pitched pits pitted pitting pituitary pizza place placed placement placenta placental places placing plague plan plana plane planes planitis planned
planning plant plantar plants planus plaque plaques plasma plasmapheresis plasminogen plate plateau platelet platelets plates platyspondylic play played player playground playing plays
pleasant please plenty pleomorphic pleomorphism pleura pleural pleuropulmonary plexus plus pneumatic pneumococcus pneumomediastinum pneumonectomy pneumonia pneumoniae pneumonitis
pneumoperitoneum pneumothorax pocket pockets podiatrist point pointed pointing poison poisoning poisonous poisons polar pole polio pollakiuria pollen pollens pollutants pollution
polyangiitis polyarthritis polychondritis polydactyly polyglandular polyglucosan polygonal polylobulated polymerase polymicrobial polymicrogyria polymorphism polymorphisms polyp polypectomy
polypoid polyposis polyps polyunsaturated polyuria pomalidomide pons pool pools poor poorly pop popular population populations pork porphyrias porphyrin porphyrins port portable portal
portion portions portosystemic pose poses position positioned positioning positions positive positively positivity positron possibilities possibility possible possibly post postaxial
posterior posteriorly postmenopausal postnatal postoperative postoperatively postpartum postprandial postsurgical posture postures potassium potatoes potency potential potentially potentials
pottery pouch pouches poultry pound pounding pounds powder power powerful pox practically practice practiced practicing practitioners precancerous precautions preceded precipitated precise
precisely preclinical precordial precursor precursors predict predicted predictive predispose predisposes predisposing predisposition prednisolone prednisone predominance predominant
predominantly preeclampsia prefer preferably preferences preferentially preferred pregabalin pregnancies pregnancy pregnant pregnantabout prehypertension preliminary premature prematurely
prematurity premaxilla premenopausal premolar premutation prenatal preoperative prep preparation preparations prepare prepared preparing prescribe prescribed prescribes prescribing
prescriptions presence present presentation presented presenting presents preserve preserved preserving press pressed presses pressing pressure pressures presumably presumed presumptive
pretibial pretty prevalence prevalent prevent preventable preventative prevented preventing preventive prevents previous previously prick prickling primarily primitive primordial principles
print printed prion prions prior prison private probable probably proband probe probiotics problem problematic problems procedure procedures proceed proceeded proceeding process processed
processes processing produce produced produces producing product production productive products professional profile profound profoundly profuse progeria progeroid progesterone progestin
prognathia prognosis programmed programming programs progress progressed progresses progressing progression progressiva progressive progressively proinsulin projectile projections projects
prolactin prolactinomas prolapsed proliferate proliferating proliferation proliferative proline prolong prolonged prominence prominent promise promising promote promoter promotes promoting
prompt prompted promptly prompts promyelocytic pronation prone prongs pronounced proof proper properly property prophylactic prophylaxis proportion propose proposed propranolol propria
proptosis pros prostate prostatectomy prostatitis prostheses prosthesis prosthetic protease proteasome protect protected protecting protective protects protein proteinaceous proteinogram
proteins proteinuria proteolipid prothrombin protocol protocols proton protons protoporphyrin protrude protruding protrusion protuberans proved proven provide provided provider providers
provides providing province proving provisional provoked proximal proximally prunes pruritic pruritus pseudoaneurysm pseudohypertrophy pseudoobstruction pseudorheumatoid psoas psoralen
psoriatic psychiatric psychological psychologists psychomotor psychosis psychotherapy psychotic pterygia pterygium ptosis puberty pubic pubis publications published pudendal puffiness puffs
puffy pull pulled pulling pulls pulmonary pulmonologist pulp pulsatile pulse pulses pump pumped pumping pumps punctata punctiform puncture pupil pupillary pupils pure pured purification
purine purines purple purplish purpose purposes purpuric pursed pursues pursuit purulent pus push pushed pushes pushing pustules put puts putting pylori pyloric pylorus pyogenic pyramidal
pyrazinamide pyridoxal pyridoxine pyrimidine pyrimidines pyrophosphate quadrant quadrants quadriceps quadriplegia qualify quality quantification quantified quantities quantity quarter
question questionnaire questions quick quickly quiet quinine quit quite quitting rabid rabies raccoon raccoons race races racial racing radiate radiated radiates radiating radiation radical
radicals radicular radio radioactive radioactivity radiofrequency radiograph radiographic radiographs radiography radioiodine radiologic radiological radiologically radiologist radiologista
radiolucent radionuclide radiopaque radiosensitizers radiosurgery radiotherapy radioulnar radius radon ragged ragweed raise raised raises raising raisins rales raloxifene ramucirumab ramus
ran random randomly range ranged ranges ranging raphe rapid rapidly rare rarely rarer rarest rarity rash rashes rat rate rated rates rather ratio rats raw ray rays reabsorb reabsorbed
reabsorption reach reached reaches reaching react reactants reaction reactions reactivation reactive reactivity reacts read reading readings readmitted ready real reality realize really
reappear reappearance reappeared rearrangement rearrangements reason reasonable reasons rebleeding rebound rebuild recall receive received receiver receives receiving recent recently
receptor receptors recessive recharge recheck recipient recipients recognition recognize recognized recognizes recognizing recombinant recommend recommendation recommended recommending
recommends reconnect reconstruction reconstructive record recorded recorder recording recordings records recover recovered recovering recovers recovery recreational rectal rectangular recti
rectified rectum rectus recur recurred recurrence recurrences recurrent recurring recurs recurvatum recycle recycling red reddened reddish redistributed redness reduce reduced reduces
reducing reductase reduction redundant reevaluate reevaluation refer referred referring refers refill refills refine refined reflected reflectivity reflects reflex reflexes reflux refractive
refractory refreshed refrigerated refrigerator refused regain regard regarding regardless regards regeneration regenerative regimen regimens region regional regions register registered
registration regress regression regrow regular regularity regularly regulate regulated regulates regulating regulation regulatory regurgitation rehab rehydration reinforced reinfused
rejected rejecting rejection rejects relapse relapsed relapses relate related relating relation relations relationship relationships relative relatively relatives relax relaxant relaxants
relaxation relaxed relaxing relay relayed relays release released releases releasing relevant reliable reliably relief relies relieve relieved reliever relievers relieves relieving religious
rely remain remainder remained remaining remains remarkable remedies remedy remember remembering remembers remifentanil remind remission remissions remits remnants remodeling removable
removal remove removed removes removing renal renin renogram renoureteral repair repaired repairing repeat repeated repeatedly repeating repeats repellent repellents repercussions repetition
repetitive replace replaced replacement replaces replacing replenish repletion report reported reportedly reporting reports represent represents reproduction reproductive request requested
requesting require required requirements requires requiring rescue research researchers resected resecting resection resectoscope resemble resembles resembling reserved reservoir resident
residents residual resilience resin resistance resistant resolution resolve resolved resolves resonance resorbable resorption resort resource resources respect respected respective
respectively respects respiration respirations respirator respiratory respond responded responding responds response responses responsible responsive rest restart restarted restarting
resting restlessness restoration restore restored restores restoring restrict restricted restriction restrictions restrictive restricts restroom rests result resulted resulting results
resume resumed resurfacing resuscitation retain retained retaining retardation retention reticular reticularis reticulum retina retinal retinitis retinoblastoma retinoic retinoid retinoids
retinoschisin retraction retrieved retrograde retromolar retroperitoneal retroperitoneum return returned returning returns reuptake reuse reused revascularization reveal revealed revealing
reveals reversal reverse reversed reversibility reversible reversing reviewed reviewing reviews revision revisions reward rheumatoid rhinorrhea rhonchi rhythm rhythmic rhythms rib ribavirin
ribosomal ribosomes ribs rich rickets rid ride ridge ridged ridges riding rifampin right rigid rigidity rigorously rim ring ringing rippling rise rises rising risk risks risky rivers roaring
rocks rod rodent rodents rods role roles rolling roncus roof room root roots rotated rotates rotation rotations rotator rotavirus rough round rounded route routine routinely routines row rub
rubber rubbing rubella rubra rubs rugs rule ruled rules ruling run runner running runny runs rupture ruptured ruptures rural russell sac saccades saccadic saccular sacral sacroiliac
sacrosciatic sacrum sacs sacsin sad sadness safe safely safer safest safflower sagging sagittal said salads saline saliva salivary salmon salt salts saltsalt salty same sample samples
sampling sand sanitation saphenous sarcomas sarcomatous sarcomeres sarcoplasmic sardines satellite satisfaction satisfactorily satisfactory satisfied saturated saturation sauce save saved
saw say saying says scabies scales scaling scalp scalpel scaly scan scanner scanning scans scapula scapulae scapular scapuloperoneal scar scarce scarred scarring scars scatter scattered
schedule scheduled schedules scheme schools schwannoma schwannomas sciatic sciatica scientists scintigraphy sclera sclerae scleral scleritis sclerodactyly scleroderma sclerosis sclerosus
sclerotic scoliosis scope scopy score scored scores scotoma scraping scratching screen screened screenings screw screws scrotum seafood seal sealant sealed sealing search searchable
searching season seasonings seasons seat seated seats seaweed sebaceous seborrheic second secondary secondhand seconds secrete secreted secretion secretions secretory section sections sector
secure sedated sedation sedative sedatives sediment sedimentation see seeds seeing seek seeking seeks seem seemed seems seen sees segment segmental segmentation segmented segments
segregation seipin seizure seizures seldom select selected selecting selective selectively self sellar semen semialdehyde seminal seminiferous semiology send sending sends sensation
sensations sense senses sensitive sensitivity sensor sensorineural sensors sensory sent sentences sentinel separate separated separately separates separating separation sepiapterin sepsis
septa septal septic septum sequence sequences sequencing sequestration serial series serine serious seriously serologic serological serologies serology serosa serotonin serous sertraline
serum serve served serves serving servings sessile session sessions set sets setting sevelamer seven seventh seventy several severe severely severity sew sewing sex sexes sexual sexually
shadows shaft shafts shakes shaking shaky shallow shampoo shape shaped shapes share shared shares sharing sharp sharply sharpness shave she sheath shed sheep shelf shellfish shelterin shield
shift shirt shirts shock shocks shoe shoes shooting shop shopping short shortage shorten shortened shortening shorter shortest shortly shortness shot shots should shoulder shoulders shouldnt
show showed shower showing shown shows shrink shrinking shuffling shunt shut sialic sialin sialuria sibling siblings sick sickle side sideroblasts sides sidewalks sight sigmoid sigmoidoscope
sigmoidoscopy sign signal signaling signals signed signet significance significant significantly signs silencing silent silhouette silica silicone silvery similar similarities similarly
simple simpler simplest simplex simply simulation simultaneous simultaneously since single sinus sinuses sinusitis sister sisters sit site sites sitosterolemia sits sitting situation
situations situs six sixth sixties sixty size sized sizes skeletal skeleton skewed skiing skills skin skip skipping skull sleep sleepiness sleeping sleeplike sleepy slender slide slides
slight slightly slimy sling slippery slit sloughing slow slowed slower slowing slowly slowness slows sluggish slurred small smaller smallest smear smears smell smelling smells smile smiling
smoke smoked smoker smokers smokes smoking smooth smoothly snack snails sneeze sneezes sneezing snore snoring snow soaks soap soccer social socialization socially socket sockets socks soda
sodas sodium soft soften softening softer soil soiled sold sole solely soles solid solids solitary soluble solution solutions solve solvents solving somatic somatostatin some somebody
someday someone something sometime sometimes somewhat somewhere somite somnolence son sonogram sons soon sooner sore soreness sores sorry sort sought sound sounds soup source sources soy
soybean space spaced spaces span spared sparse spasms spasticity spastizin speak speaking special specialist specialists specialization specialize specialized specializes specially specialty
species specific specifically specimen specimens spectroscopy spectrum speculate speech speed spelling spells spend spent sperm spermatic spermicide spermine sphenoid spherical spherocytosis
spheroids sphincter sphincters spicy spider spiders spike spinach spinal spindle spine spinning spinulosa spiradenoma spiradenomas spiral spirometer spironolactone spite spleen splenectomy
splenic splenomegaly splint splinting splints spoken spokes spondylitis sponges spongy sponsored sponsors spontaneous spontaneously sporadic sporadically spores sport sports spot spots
spotting sprain sprains spray sprays spread spreading spreads sprout sprouts spur spurs spurt sputum squamous square squatting squeeze squeezes squeezing stabbing stability stabilization
stabilize stabilized stabilizes stabilizing stable staff stage staged stages staggering staging stagnation stain stained staining stains stairs stalk stamina stand standard standardized
standing standpoint stands stapes staph starches starchy staring start started starting startle starts starved starves stasis state stated static statin stating statins stationary stature
status stay stayed staying stays steadily steady steatosis stem stenosing stenosis stent step stepped stereotactic stereotaxic sterile sternal sternoclavicular sternum steroid steroids
sterol sterols stethoscope stick sticking sticky stiff stiffness still stillbirth stillborn stimulate stimulates stimulating stimulation stimulator stimuli stimulus stinging stippling
stitches stockings stoma stomach stomatitis stone stones stony stood stool stools stooped stop stopped stopping stops storage store stored stores stories storing story strabismus straight
straighten strain strainer straining strains strands strange strap strategies strategy stratified stratum streak streaks stream streams strength strengthen strengthening strengths strenuous
strep stress stressed stresses stressful stretch stretched stretcher stretches stretching stretchy striata strict strictly stricture strictures stridor strike strikes striking string strip
strokes stroma strong stronger strongest strongly structural structurally structure structured structures struggle struggling stuck student students studied studies study studying stuff
stuffy stump stupor stutter stuttering style styrene subarachnoid subchondral subclavian subclinical subcortical subcostal subcutaneous subcutaneously subdural subfoveal subglottis subject
subjected subjective sublingual subluxation submandibular submaxillary submental submitted submucosa submucosal subretinal subsequent subsequently subset subside subsided subsides substance
substances substantial substantially substitute substitutes substrate subtle subtotal subtype subtypes subunit subunits success successful successfully successive succinate such suck sucking
sucrose suction sudden suddenly suffer suffered suffering suffers sufficient sugar sugarless sugars sugary suggest suggested suggesting suggestions suggestive suggests suicidal suicide
suitable sulfasalazine sulfatase sulfate sulindac summarized summary summer sun sunburn sunburns sunflower sunken sunlight sunscreen super superactivity superficial superinfection superior
supernumerary supervised supervision supination supine supple supplement supplemental supplementation supplemented supplements supplied supplies supply support supported supporter supporting
supportive supports suppose supposed suppress suppressed suppresses suppression suppressor suppressors suppuration suppurativa supraclavicular supraduction supraglottis suprahepatic
supraorbital suprapubic suprarenal supravalvular supraventricular sural sure surface surfaces surfactant surgeon surgeries surgery surgical surgically surprise surprised surprising surround
surrounded surrounding surroundings surrounds survey survival survive survived survivors susceptibility susceptible suspect suspected suspects suspend suspended suspending suspension
suspicion suspicious sustain sustained suture sutured sutures swab swallow swallowed swallowing swallows sweat sweating sweats sweaty sweets swell swelling swellings swim swimming swings
switch switched switches switching swollen symmetric symmetrical sympathetic symphysis symptom symptomatic symptomatically symptomatology symptomssuch synaptophysin syncope syncopes
syndactyly syndrome syndromic synechiae synostosis synovitis synthase synthesis synthetase synthetic syphilis syrinx syrup system systemic systems systolic table tables tablet tablets
tachycardia tachycardic tachypnea tacrolimus tact tactile tafazzin tag tags tail tailbone tailored take taken takes taking talar talk talked talking tall taller tamoxifen tan tandem tangles
tanning tans tantrums tap tape tapered tapering tapeworm target targeted targeting targets tarry tasks taste tastes tattoo tau taught tea teach teaches teaching team teams tear tearing tears
teas technical technically technician technicians technique techniques technologist teenage teenager teenagers teens teeth teething telangiectases telangiectasia telangiectasiae telephone
tell telling tells telomerase telomere telomeres temper temperature temperatures template temples temporal temporarily temporary temporomandibular ten tend tendency tender tenderness
tendinitis tendinopathy tendon tendons tends tenesmus tennis tenosynovitis tense tensing tension tentatively tenth teratoma term terminal terms territory test tested testes testicle
testicles testicular testis testosterone tethering tetracycline tetracyclines tetraparesis tetraplegia text texture thalamus thalassemia than thanatophoric thank thankfully thanks that thats
thawed the their them themselves then theoretical theories theory therapeutic therapeutics therapies therapist therapists there thereafter thereby therefore thermal thermotherapy these they
theyre thiamine thick thicken thickened thickening thicker thickness thigh thighs thin thing things think thinking thinks thinned thinner thinners thinning thins thioesterase thiopurine
third thirds thirst thirsty thirties thirty this thoracoscopy thorax thorough thoroughly those though thought thoughts thousand thousands thread threaded threads threat threatening three
thrive throat throats throbbing thrombi thrombin thrombocytes thromboembolism thrombolytic thrombopenia thrombophilia thromboplastin thrombosis thrombus through throughout throw throwing
thrown thrush thumb thumbs thus thymine thymus thyroglobulin thyroid thyroidectomy thyroiditis thyromegaly thyroxine tibial tibialis tic tick tickborne ticks ticlopidine tics tight tighten
tightening tightly tightness tilt time timely times timing tingling tingly tinnitus tint tiny tip tire tired tiredness tissue tissues titanium titer titers titin titled tizanidine tobacco
today toe toenail toenails toes together toilet told tolerable tolerance tolerate tolerated tolerating toll tomatoes tomographic tomography tone tongue tonic tonometry tonsil tonsils too
took tool tooth toothbrush toothpaste top topical topiramate torn torpid torsemide torso torti tortillas tortuosity torus total totaling totalis totally touch touched touching tough toward
towards towel towels toxic toxicity toxicological toxin trabeculae trabecular trace traces trachea tracheal tracheoesophageal tracheostomy tracing track tract traction tracts trademark
trademarked traditional trafficking trails train trained training trait traits tranquilizers trans transaminase transaminases transbronchial transcarbamylase transcranial transcription
transcutaneous transdermal transducer transduction transesophageal transfer transferase transferred transferrin transfers transform transformation transforming transfused transfusions
transglutaminase transient transit transition translocase translocation translocations transmission transmit transmits transmitted transmitting transoperative transparent transplant
transplanted transplants transport transportation transported transporter transporting transports transrectal transsphenoidal transthoracic transurethral transvaginal transverse trapped
trash trauma traumatic travel traveled traveling travels treadmill treat treatable treated treating treatment treatments treats tree trees tremble trembling tremor tremors triad trial trials
triangular triatriatum triceps trichoepithelioma trichoepitheliomas tricuspid tricyclic tried tries trifunctional trigeminal trigger triggered triggering triggers triglyceride triglycerides
trigone trilateral trimester trimethylamine trimethylaminuria triosephosphate trioxide trip triphalangeal triphosphate triple tripping trips triptans trisomy trophoblast tropics tropoelastin
troponin trouble troubles troublesome trout truck true truncal trunk try trying trypsin tub tube tubelike tuberculin tuberculosis tuberculous tuberin tuberosity tubes tubular tubule tubules
tubulopathy tumor tumoral tumorectomy tumour tuna tunica tunnel tunnelled tunnels turbinate turcica turn turned turning turnover turns twelve twenties twenty twice twin twins twist twisted
twisting twitch twitches twitching two type types typical typically typing tyrosine ubiquitin ulcer ulcerated ulceration ulcerations ulcerative ulcers ulcus ulnar ultimate ultimately
ultrasonography ultrasound ultrasounds ultrastructural ultraviolet umbilical unable unaffected unaltered unassisted unavailable unaware unbalanced unbearable unborn uncertain unchanged
unchecked uncle unclear uncomfortable uncommon uncomplicated unconscious uncontrollable uncontrollably uncontrolled uncoordinated under underactive underarm underarms undercooked
underdeveloped underdevelopment underdiagnosed undergo undergoes undergoing undergone undergrowth underlie underlies underlying underneath underside understand understanding understands
understood underway underwear underweight underwent undescended undetectable undetermined undiagnosed undifferentiated undigested uneven uneventful uneventfully unexpected unexplained
unfavorable unfortunately unhealthy unidentified uniform unilateral unilocular unintentional uniparental unique universalis universally universities unknown unless unlike unlikely
unnecessary unneeded unnoticed unpasteurized unpleasant unpredictable unprotected unrecognized unrelated unremarkable unresectable unresponsive unsafe unstable unsteadiness unsteady
unsuccessful unsure until untreated unusual unusually unwanted upon upper upright ups upset upsetting uptake upturned upward urachus urate urea ureter ureteral ureteroscope ureters urethra
urethral urethrotomy urge urgency urgent urgently uric urinalysis urinary urinate urinates urinating urination urine urocultive urography urologic urological urologist uromodulin uropathy
urothelial ursodiol urticaria urticarial usage use used useful usefulness users uses using usual usually utensils uterus utilize utilized utilizing uveitis uvula vacation vaccinated
vaccinations vaccine vacuoles vacuum vagal vagina vaginal vague vagus valga valgum valgus valid valine valproate valproic value values valve valves valvular vanishing vapors vara variability
variable variant variants variation variations varices varicocele varicose varied varies variety varioliformis various varum varus vary varying vascular vascularization vascularized
vasculature vasculitis vasculopathy vasectomy vasoactive vasoconstrictor vasodilatory vast vault vector vegetable vegetables vegetarian vegetative vehicle vein veins velocity velvety vena
venoocclusive venosus venous ventilated ventilation ventilator ventilators ventilatory ventral ventricle ventricles ventricular ventriculomegaly venules verapamil verbal verified verify
vermilion vermilionectomy vermis version versions versus vertebra vertebrae vertebral vertex vertical vertically vertigo very vesicle vesicles vesicular vessel vessels vestibular vestibule
veteran via vibration vibrations victims video videos view viewed viewing views vigorous villi villonodular villous villus vincent vincristine violent violet viral virilizing virtually virus
viruses viscera visceral visceromegaly visible visibly vision visit visited visiting visits visual visualization visualize visualized visualizing vital vitals vitamin vitamins vitelliform
vitiligo vitrectomy vitreoretinopathy vitreous vitro vivid vocational voice voiding volume volumes voluntary volunteers vomit vomiting voriconazole vulgaris vulnerable vulva vulvectomy
waddling waist waistline wait waiting wake wakefulness waking walk walked walkers walking walks wall walls walnut walnuts wan wandering want wanted wants wards warfarin warm warmth warn
warning warts was wash washable washed washing washings washout waste wastes wasting watch watched watchful watching water waterproof watery wave waves wax waxy way ways weak weaken weakened
weakening weakens weaker weakly weakness weaned weaning wear wearing wears weather webbed webbing website wedge week weekend weekends weekly weeks weigh weighed weighing weighs weight
weights weird welcome welder well wellness went were wet wetting whatever wheat wheelchair wheelchairs wheeze wheezes wheezing when whenever where whereas whether which while whistling white
whites whitish who whole whom whooshing whose why wide widely widen widened widening wider widespread width wife wild will wind window windpipe wine wing winging wings wipe wire wires wisdom
wise wish wishes with withdrawal withdrawn withdraws within without woke wolframin woman womans womb women wont wood woods word words work worked worker workers working workload workplace
workplaces works workup worldwide worm worms worn worried worry worrying worse worsen worsened worsening worsens worst would wound wounds wrap wrapped wrinkled wrinkles wrist wrists write
writhing writing written wrong www xanthine xanthinuria xanthomas xanthomatosis yard yeah year yearly years yeast yellowing yellowish yes yesterday yet yielded yoga yogurt yolks you youll
young younger your youre yours yourself youth youve zero zinc zone zones zygomatic
`;

let set: Set<string> | undefined;

/** Words that medical English writes small, in lower case: a capital on one of them is the start of a sentence or a heading. */
export function commonWords(): ReadonlySet<string> {
  set ??= new Set(WORDS.trim().split(/\s+/));
  return set;
}

// Made by trainer/names/words.py from word counts of openly licensed medical texts and from our lexicons; do not edit.
const WORDS = `
aado abandonment abdomen abdomenthe abdominal abdominoperineal abdominoplasty abducens abduction abducto abgs abilities ability abis ablation able abnormal abnormalities abnormality
abnormally abolished aborter abortion about above abrasion abrupt abruptio abruption abruptly abscess abscessed abscesses absence absent absolute absolutely absorb absorbed absorbing absorbs
absorptiometry absorption abstinence abundant abuse abused abuser abusing academic acalculia acalculous acanthamebiasis acanthosis acapella acatalasemia acatalasia accelerate accelerated
accelerating accentuated accept acceptable accepted accepting access accessed accessory accident accidental accidentally accidents accommodative accompanied accompany accompanying
accomplished accordance according account accounting accounts accreta accucheck accuchecks accumulate accumulated accumulates accumulating accumulation accumulations accuracy accurate
accurately acenocoumarol acetabular acetabulum acetaminophen acetate acetazolamide acetone acetyl acetylcholine acetylsalicylic acetyltransferase achalasia ache aches achieve achieved
achieving achilles achiness aching achlorhydria achondrogenesis achondroplasia achromatopsia acid acidemia acidic acidity acidosis acidotic acids aciduria acinetobacter acls acne acneiform
acoustic acquire acquired acquires acquiring acquisita acquisition acrochordon acrocyanosis acromegaly acromicric acromioclavicular acromioplasty acronym across acrylic acth actigraphy actin
actinic actinomycosis action actions activate activated activates activating activation activator active actively activities activity acts actual actually acuities acuity acuminata
acuminatum acupuncture acuta acute acutely acyclovir adalimumab adapt adaptation adapted adapting adaptive add added addicted addiction addictive adding addisonian addition additional
additionally address addressed addresses addressing adds adduction adductor adductus adenine adenitis adenocarcinoma adenoid adenoidal adenoidectomy adenoiditis adenoids adenoma adenomas
adenomatoid adenomatous adenomectomy adenomegaly adenomyosis adenopathic adenopathies adenopathy adenosine adenotonsillar adenotonsillectomy adenoviral adenovirus adenylate adenylosuccinate
adequate adequately adhd adhered adherence adhesiolysis adhesion adhesions adhesive adipocytes adipose adjacent adjust adjustable adjusted adjusting adjustment adjustments adjuvant adls
administer administered administering administration admission admissions admit admits admitted admixed adnexa adnexal adnexectomy adolescence adolescent adolescents adopt adopted adopting
adrenal adrenalectomy adrenaline adrenarche adrenocortical adult adulthood adults advance advanced advancement advances advantages adverse advice advise advised advises adynamic aecopd
aeration aerobic aerosol aeruginosa aesthetic aesthetics afeb afebrile affect affectation affected affecting affection affective affects afferent affirms afflicted afib aflatoxin aflutter
aforementioned afraid african after afternoon afterward afterwards again against agammaglobulinemia agatston age aged agenesis agent agents ages ageusia agglutinin aggravate aggravated
aggregate aggregates aggregation aggression aggressive aggressively aggressiveness agitated agitation agnosia ago agonist agonists agoraphobia agranulocytosis agraphia agree agreed agreement
agrees ahead aicd aid aids ailments aimed aiming aims ainhum air airborne airflow airplane airspace airway airways akathisia akin akinesia akinesis akinetic alae alagille alanine alarm
albicans albinism albuginea albumin albuminuria albuterol alcohol alcoholic alcoholics alcoholism aldolase aldosterone aldosteronism alendronate alert alertness alexia alfa alignment alive
alkalemia alkali alkaline alkalosis alkaptonuria alkphos all allele alleles allergen allergic allergies allergy alleviate alleviated alleviating allodynia allogeneic allograft
alloimmunization allopurinol allow allowed allowing allows almond almost alone along alopecia alpha already alright alsin also alter alteration alterations altered altering alternate
alternating alters although altitude altogether aluminum alveolar alveoli alveolitis alveoloplasty always amalgam amaurosis ambiguous amblyopia ambulance ambulate ambulating ambulation
ambulatory amebiasis amebic ameliorated ameloblastoma amelogenesis amenorrhea americanus amidinotransferase amikacin amino aminoaciduria aminosalicylates aminotransferase aminotransferases
amiodarone amitriptyline amlodipine ammonia amnesia amnesic amnestic amniocentesis amnioinfusion amniotic amniotomy amnisure amoebic among amorphous amotivation amount amounts amoxicillin
amphetamine amphetamines amphotericin ampicillin amplified amplitude ampulla amputated amputation amputations amputee amylase amyloid amyloidosis amyotrophic amyotrophy anaerobic anaesthesia
anal analgesia analgesic analgesics analog analogue analyses analysis analytical analytically analyze analyzed anamnesis anaphylactic anaphylactoid anaphylaxis anaplasmosis anaplastic
anasarca anastomoses anastomosis anastomotic anatomical anatomy anca ancestry anchor anchored anchoring anchovies and androgen androgenetic androgens androstenedione anechoic anembryonic
anemia anemiaa anemic anencephaly anesthesia anesthetic aneurysm aneurysmal aneurysms anger anginal angiodysplasia angioectasia angioedema angioembolization angiofibromas angiogenesis
angiogram angiographic angiography angioma angiomas angiomata angiomatosis angiomyolipoma angiopathy angioplasty angiosarcoma angiosarcomas angiostrongyliasis angle angles angry angular
angulation anhedonia anhidrosis anhidrotic anhydramnios animal animals animation anion aniridia anisakiasis anisocoria anisocytosis anisometropia ankle ankles ankyloglossia ankylosing anna
annoying annual annular annulare annulati annuloplasty annulus anodontia anodyne anomalies anomalous anomaly anomia anonymous anophthalmos anorectal anorexia anorexic anorgasmia anoscopy
anosmia anosognosia another anovulation anovulatory anoxic anserine answer answered antacids antagonists antalgic antecedent antecedents antenatal antepartum anterior anterograde
anterolateral anterolisthesis anteroposterior anteroseptal anterosuperior anteversion anteverted anthrax anthropometric anti antibiogram antibiotic antibiotics antibodies antibody anticancer
anticardiolipin anticentromere anticholinergic anticholinergics anticipation anticoagulant anticoagulants anticoagulated anticoagulation anticonvulsant anticonvulsants antidepressant
antidepressants antidiabetic antidiuretic antiembolic antiepileptic antifungal antigen antigenemia antigenic antigens antigliadin antiglobulin antihelix antihistamines antihypertensive
antimalarial antimicrobial antimitochondrial antineoplastic antineutrophil antinuclear antioxidant antioxidants antiphospholipid antiplatelet antipsychotic antiretroviral antiseizure
antisocial antistreptolysin antithrombin antithyroglobulin antithyroid antitrypsin antituberculous antiviral antral antrectomy antrostomy antrum anuresis anuria anuric anus anxiety anxious
anxiousness any anybody anymore anyone anything anytime anyway anywhere aorta aortic aortitis aortobifemoral aortocoronary aortogram aortography apache apap apart apathetic apathy apatinib
apert apex apgars aphagia aphakia aphasia aphasic apheresis aphonia aphthous apical aplasia aplastic apnea apneic apocrine apolipoprotein apoplexy apoptosis apparatus apparent apparently
appear appearance appeared appearing appears appendage appendages appendagitis appendectomy appendiceal appendicitis appendicolith appendix appetite applanation apple apples appliances
application applied applies apply applying appointment appointments appreciate appreciated appreciating apprehension approach approached appropriate appropriately approval approximately apps
appy apraxia aprepitant aptt apyretic aqua aquapheresis aquatic aqueduct arachnodactyly arachnoid arch arched arches architecture arctic ards are area areas areata areflexia areflexic arent
areola arginine argininosuccinic argon arise arises arising arm armpit armpits arms aromatase around arousal aroused arranged array arrest arrhythmia arrhythmias arrhythmic arrhythmogenic
arrival arrive arrives arsenic arterial arteries arteriogram arteriography arterioles arteriopathy arteriosclerosis arteriosus arteriovenous arteritis artery arthralgia arthralgias arthritic
arthritis arthrocentesis arthrochalasia arthrodesis arthrofibrosis arthrogram arthrogryposis arthropathy arthroplasty arthroscopic arthroscopy arthrosis article articles articular artificial
asbestos asbestosis ascariasis ascended ascending ascites ascitic aseptic asherman aside ask asked asking asks asleep aspartate aspect aspects aspen aspergilloma aspergillosis aspergillus
asphyxia aspirate aspirated aspiration aspirin asplenia assault assay assays assemble assembled assembling assembly assess assessed assessment assessments assist assistance assistant
assisted associated association associations assume assumed assuming asterixis asthenia asthenopia asthenospermia asthma asthmatic asthmaticus astigmatism astrocytes astrocytoma astroglial
asymmetric asymmetrical asymmetry asymptomatic asystole asystolic ataxia ataxic ate atelectasis atelectatic atelosteogenesis atherectomy atheroemboli atheroma atheromatous atherosclerosis
atherosclerotic athetosis athletes atlantoaxial atom atoms atonic atony atopic atopy atresia atria atrial atrioventricular atrium atrophic atrophicus atrophy atropine attach attached
attaches attaching attachment attachments attack attacked attacking attacks attempt attempted attempting attempts attend attended attending attention attenuated attenuation attitude
attributable attributed attributing atypia atypical atypicals atyps audible audience audiogram audiologic audiological audiologist audiometric audiometry auditory augmentation aunt aura
aural auras aureus auricular auscultation authenticity authorization authors autism autistic autoantibodies autoantibody autofluorescent autograft autoimmune autoimmunity autoinflammatory
autologous automated automatic automatically autonomic autophagic autopsy autosomal autotransfusion availability available avascular avenues average avium avocados avoid avoidance avoidant
avoided avoiding avolition avss avulsion awake awaken awakening awakenings aware awareness away awesome awkward awry axes axial axilla axillary axillobifemoral axillofemoral axis axon axonal
axons azathioprine azoospermia azotemia azygos babesia babesiosis babies baby babys bacillary bacilli back backache backbone backflow background backgrounds backs backward baclofen
bacteremia bacteria bacterial bacterium bacteriuria bad badly bag bagging baked balance balanced balanitis balanoposthitis balantidiasis bald balding baldness ball balloon ballooning
balloons balls bananas band bandage bandages bandemia banding bands banging bar barbae barbiturate bare barely bariatric barium barking barky barotitis barotrauma barrel barrier bars
bartonellosis basal base baseball based baseline basement bases basic basically basilar basis basket basketball basketing baso basophils basos bath bathing bathroom bathrooms baths baumannii
beads beaked beam beams beans bear beard bearing beat beating beats became because become becomes becoming bed bedbound bedbug bedding bedridden beds bedside bedsore bedtime bedwetting beef
been beer beers before beforehand began begin beginning begins begun behavior behavioral behaviors behind being beizumab bejel belching beliefs believe believed believes belly bellyache
belong belongs below belt bence bend bending beneath beneficial benefit benefited benefits benign bent bentall benzodiazepine benzodiazepines benzoyl bereavement beriberi berylliosis best
beta betamethasone better between bevacizumab beverages beyond bezoar bhcg biatrial bibasal bibasilar bicap bicarb bicarbonate biceps bicipital bicornuate bicuspid bicycle bicytopenia bier
bifascicular bifida bifidity bifurcation big bigeminy bigger biggest bike bikes bilateral bilaterally bile bilevel bili biliary bililights bilious bilirubin bills bilobectomy bimanual bind
binder binding binds binge bingeing binging binocular biochemical biochemistry biofeedback biogenesis biologic biological biology biomarker biomarkers biomedical biomicroscopic biomicroscopy
biomycosis biophysical bioprosthetic biopsied biopsies biopsy biotherapy biotinidase bipap biparietal bipedal biphasic bipolar bird birds birth birthday birthmark births birthweight bisap
bisphosphonate bisphosphonates bit bite bitemporal bites biting bits bitten bitter biventricular black blackout bladder blade blades blanching bland blanket blast blastoma blastomycosis
blasts blau bleb bledsoe bleed bleeding bleeds blemishes blepharitis blepharochalasis blepharoplasty blepharoptosis blepharospasm blighted blind blindness blinking blister blistered
blistering blisters bloated bloating bloc block blockade blockage blockages blocked blocker blockers blocking blocks blond blood bloodless bloodshot bloodstream bloodwork bloody bloom blot
blow blue blueprint bluish blunt blunted blurred blurring blurry blushing bodies bodily body bodyaches bodys boggy boil bold bolus boluses bone bones bony boost booster boosts boots border
borderline borders bordetella bore born borreliosis bossing both bother bothered bothering bothers bothersome botox bottle bottom botulinum botulism bounce bounced bounces bound boundary
bout boutonniere bouts bow bowed bowel bowels bowing box boxes boy boys brace bracelet bracelets braces brachial brachiobasilic brachiocephalic brachycephaly brachytherapy brachyury bracing
brackets bradyarrhythmia bradycardia bradycardic bradykinesia bradyopsia bradypnea braf brain brainstem branch branched branches branchial branching brand bravo braxton brbpr brca bread
breads break breakage breakdown breakfast breaking breaks breakthrough breast breastbone breastfed breastfeed breastfeeding breasts breath breathe breathing breathlessness breaths breech
bridge bridging brief briefly bright brighter bring bringing brings brisk brittle broad broader broccoli broke broken bronch bronchi bronchial bronchiectasis bronchiole bronchiolitis
bronchitis bronchoalveolar bronchodilator bronchodilators bronchogenic bronchomalacia bronchopleural bronchopneumonia bronchopulmonary bronchoscopic bronchoscopy bronchospasm bronchus
brostrom brother brothers broths brought broviac brow browlift brownish brucellosis bruisability bruise bruises bruising bruit bruits brush brushes brushing brushings bruxism bryan bubble
bubbles buccal bucket buckle buckling bud buffalo bug bugs build building builds buildup built bulb bulbar bulbi bulbous bulbs bulge bulges bulging bulimia bulk bulking bulky bulla bullae
bullectomy bullet bullosa bullous bullying bump bumps bumpy bunch bundle bundles bunion bunionectomy bunionette buphthalmos burch burden burgers buried burn burned burnetii burning burns
burp burping burr bursa bursal bursectomy bursitis burst business busy but butter butterfly buttock buttocks button buttons buy buzzing bye bypass bypasses byproducts byssinosis cabbage cabg
cachectic cachexia cadaveric cadmium caffeine cage cakes calcaneal calcaneovalgus calcaneus calcemia calcific calcification calcifications calcified calcifying calciphylaxis calcitonin
calcitriol calcium calculated calculation calculi calculous calculus caldesmon calf caliber caliectasis call called calling callosum callus calluses calm caloric calorie calories calponin
calprotectin calretinin calvaria calvarial calvarium calves came camera cameras campaign campomelic campylobacter can canakinumab canal canalith canals canavan cancer cancerous cancers
cancrum candida candidal candidate candidates candidemia candidiasis candy cane canes canine canker cannabinoid cannabis cannot cannulated cannulation canola cap capable capacity capd
capillaries capillary capital capitis capsaicin capsular capsule capsulitis capsulorrhaphy capsulotomy captopril capture captures caput carbamazepine carbamoyl carbohydrate carbohydrates
carbon carbonate carboplatin carboxamide carboxyhemoglobin carboxylase carbuncle carcinoembryonic carcinogenesis carcinoid carcinoma carcinomas carcinomatosis carcinomatous carcinosarcoma
cardia cardiac cardioembolic cardiogenic cardiogram cardiolipin cardiolite cardiologist cardiologists cardiology cardiomegaly cardiomyopathy cardiopulmonary cardiorespiratory cardiothoracic
cardiotoxicity cardiovascular cardioversion cardioverted cardioverter careful carefully caregiver caretaker caretakers caries carina carinatum carinii carious carnitine carolyn carotid
carpal carpopedal carried carrier carriers carries carrots carry carrying cars cartilage cartilaginous caruncle carvedilol cascade case cases cast casting castleman casts casual catalase
catalepsy cataplexy cataract cataracts catarrhal catatonia catatonic catch catches catching catecholaminergic catecholamines categories categorized category cath cathed cathepsin catheter
catheterisation catheterization catheters cats cattle cauda caudal caught cauliflower causalgia causative cause caused causes causing cauterization cauterized cautery caution cautious cava
cavernous cavitary cavitated cavitation cavities cavity cavovarus cavus cdiff cease ceased cecal cecum ceeg cefepime cefoxime ceftriaxone ceiling celecoxib celiac celiotomy cell cells
cellular cellularity cellulitic cellulitis cemented centered centimeter centimeters central centralized centrilobular centronuclear century cephalalgia cephalgia cephalic cephalization
cephalohematoma cephalomedullary cephalopelvic ceramidase ceramides cerclage cereal cereals cerebellar cerebellum cerebral cerebri cerebrospinal cerebrovascular cerebrum ceroid certain
certainly certainty ceruloplasmin cerumen cervical cervicalgia cervicitis cervix cesarean cessation cetuximab chads chadsvasc chaffeensis chain chains chair chairs chalazion chalky challenge
challenges challenging chamber chamberlain chambers chance chances chancre chancroid change changed changes changing channel channels chapped chapter character characteristic characteristics
characterize characterized charcoal charge charged charley chart check checked checking checkpoint checks checkups cheek cheekbones cheeks cheese cheeses cheilectomy cheilitis cheiloplasty
chelating chelation chem chemical chemically chemicals chemistries chemistry chemo chemoembolization chemoprevention chemoradiation chemoradiotherapy chemosensory chemosis chemotherapeutic
chemotherapy cherry cherubism chest chevron chew chewing chiasm chicken chickenpox chickpeas chief chikungunya child childbearing childbirth childhood children childs chill chilled chills
chimeric chin chipped chips chiropractic chlamydia chlamydial chloasma chlorhexidine chloride chlorine choanal choice choices choking chol cholangiocarcinoma cholangiogram cholangiography
cholangitis chole cholecystectomies cholecystectomy cholecystitis cholecystostomy choledochal cholelithiasis cholera cholestasis cholestatic cholesteatoma cholesterol cholesteryl
cholinesterase chondral chondrocalcinosis chondrocytes chondroitin chondromalacia chondroplasty choose choosing chordee chorea choreiform choreoathetosis chores chorio chorioamnionitis
choriocarcinoma chorionic chorioretinal chorioretinitis chorioretinopathy choroid choroidal choroideremia choroiditis chose chosen christmas chromatid chromatin chromogranin
chromopertubation chromosomal chromosome chromosomes chronic chronica chronically chronicus chronotropic chylomicrons chylothorax chylous cigar cigarette cigarettes cilia ciliary cimetidine
cine circular circulate circulated circulating circulation circulatory circumcision circumference circumferential circumflex circumscribed circumstances circumvallate cirrhosis cirrhotic
cited citrate citrullinated citrus ciwa ckmb claims clammy clarify class classes classic classical classification classified claudication claustrophobia claustrophobic clavicle clavicles
clavicular claw clean cleaned cleaners cleaning clear clearance cleared clearing clearly clears cleavage cleft clefts cleidocranial click clicking climacteric climates climb climbing
clinical clinically clinics clinodactyly clip clipping clips cloaca cloacae cloacal clock clog clogged clogging clonazepam clonic clonorchiasis clonus clopidogrel close closed closely closer
closes closest closing clostridioides clostridium closure clot clotest cloth clothes clothing clots clotted clotting cloudiness clouding cloudy clubbing clubfoot clue clues clump clumping
clumps clumsiness cluster clusters coags coagulase coagulation coagulopathy coal coarctation coarse coat coated coats cobalamin cobb cobblestone cocaine cocci coccidioidomycosis coccydynia
coccygeal coccygodynia coccyx cochlea cochlear coconut code coding cofactor cofactors coffee cognition cognitive cogwheel cogwheeling coherence coil coiling coin coincidental coinfection
colas cold coldness colds colectomy coli colic colicky collaboration collagen collagenous collapse collapsed collar collarbone collateral collect collected collecting collection collectively
collects colloid coloboma colobomatous cologuard colon colonic colonies colonization colonized colonography colonoscope colonoscopic colonoscopy colony color coloration colorectal colored
colorful coloring colorless colors colostomy colovesical colpocleisis colpopexy colporrhaphy colposcopic colposcopy columella column columnar coma comatose combat combative combativeness
combination combinations combine combined combines combining come comedones comes comfort comfortable comfortably coming command commercial commercially commissure commissurotomy common
commonly communicate communicated communicating communities community comorbid comorbidities compact companies company compared compares comparing comparison compartment compartments
compatible compelling compensate compensated compensation complain complained complaining complaint complaints complement complementation complemented complete completed completely
completing completion complex complexes complexion compliance compliant complicate complicated complicating complication complications component components composed composite composition
compound compounds comprehension comprehensive compress compressed compresses compressing compression compressions compressive comprised compromise compromised compulsive computed computer
computerized computers concave concealed conceive concentrate concentrated concentrates concentrating concentration concentrations concentric conception concern concerned concerning concerns
conclude concluded conclusive conclusively concomitant concurrent concussion condensation condition conditioned conditioning conditions condom condoms conduct conducted conducting conduction
conductive conducts conduit condylar condyle condylectomy condyloma condylomata cone cones confetti confident configuration confined confirm confirmatory confirmed confirming confirms
conflict confluent confused confusing confusion confusional congenita congenital congestion congestive congo congratulations conization conjugate conjugated conjunction conjunctiva
conjunctivae conjunctival conjunctivitis connatal connect connected connection connections connective connects connexin cons consanguinity conscious consciousness consecutive consent
consequence consequently conservation conservative conservatively conserved conserving consider considerable considerably consideration considered considering consist consisted consistency
consistent consistently consisting consists consolidation consolidations constant constantly constants constipated constipation constituted constitutional constrict constricted constriction
constrictive construction consult consultation consultations consulted consulting consults consume consumed consumers consuming consumption consumptive contact contacted contacts contagiosum
contagious contain contained container containers containing contains contaminant contaminate contaminated contamination content contents context contiguous continuation continue continued
continues continuity continuous continuously contour contours contraception contraceptive contraceptives contract contracting contraction contractions contracts contractural contracture
contractures contralateral contrary contrast contribute contributed contributes contributing contribution contributions contributors control controlled controlling controls controversial
contusion contusional contusions conus conventional convergence conversation conversion convert converted converting converts convex convulsing convulsion convulsions convulsive cooked
cookies cooking cool cooling cooperation coordinate coordinated coordinates coordinating coordination copd cope copied copies copious copper coprocultive copy copying coracoacromial cord
cordis cordocentesis cordotomy cords core corn cornea corneal corneas cornelia corneoretinal corner corneum cornified corns cornual coronal coronary coronavirus coronoid corpak corpectomy
corporis corpus corpuscular correct corrected correcting correction corrective correctly correspond corresponded corresponding corresponds corroborated cort cortex cortical corticoid
corticoids corticomedullary corticospinal corticosteroid corticosteroids cortisol cortisolmay cortisolsometimes cortisone cortrosyn coryza cosmetic cost costal costochondral costochondritis
costovertebral costs cosyntropin cotransporter cotrimoxazole cotton couch coude cough coughed coughing coughs could counseled counseling counselor count counterpulsation counting countries
country counts couple couplets coupon course courses cousin cousins cover coverage covered covering covers covid cowpox cows coxarthrosis coxsackie coxsackievirus cpap crack cracked crackers
crackles cradle cramp cramping cramps crampy cranberry cranial craniectomy cranioectodermal cranioplasty craniosynostosis craniotomy cranium cranky crash craving cravings crawl crawling
crazy crcl cream creamers creams crease creases creat create created creates creatine creatinine creation crepitation crepitus crescendo crescentic cretinism crises crisis crit criteria
critical critically crits crizotinib cross crossed crossing crossmatch croup crouzon crowd crowded crowding crown crpp crrt crucial cruciate cruris crushing crust crusted crusting crutches
cry crying cryo cryoablation cryoglobulin cryoglobulinemia cryoglobulins cryopyrin cryosurgery cryosurgical cryotherapy cryptococcal cryptococcosis cryptococcus cryptogenic cryptorchidism
cryptosporidiosis cryptosporidium crystalline crystalloids crystalluria crystals csection cubilin cubital cubitus cuff cuffs culdoplasty cultural culture cultured cultures cup cupping
curable cure cured cures curettage curette current currently curvature curve curved curves curving cushingoid cushion custom cut cutanea cutaneous cutdown cutis cuts cutting cvvh cvvhd
cyanosis cyanotic cyberknife cycle cycler cycles cyclic cyclin cycling cyclophosphamide cyclosporiasis cyclosporin cyclosporine cyclothymia cyclothymic cyfra cylinder cylinders cylindromas
cylindromatosis cyst cystadenoma cystatin cystectomy cystic cysticercosis cystine cystinosis cystinuria cystitis cystocele cystogastrostomy cystogram cystography cystoid cystoisosporiasis
cystolitholapaxy cystolithotomy cystometrogram cystoplasty cystoprostatectomy cystorrhaphy cystoscope cystoscopic cystoscopy cystostomy cystourethrocele cystourethrogram cystourethroscopy
cysts cytochrome cytogenetic cytogenetics cytokeratin cytokeratins cytokine cytokines cytologic cytological cytology cytomegalovirus cytometry cytopathy cytopenia cytoplasm cytoplasmic
cytoreduction cytoreductive cytoskeleton cytotoxic dacryocystitis dacryostenosis dactylitis dad daily dairy damage damaged damages damaging dancing dander dandruff danger dangerous
dangerously dangers dark darkening darker dasatinib data database date dates dating datscan daughter daughters david dawn dax day days daytime dbili dccv ddimer dead deadly deaf deafness
deal dealing deaminase death deaths debarquement debilitated debilitating debilitation debility debridement debris debulking decade decades decalvans decannulated decannulation decarboxylase
decay decayed deceased decelerations decide decided decides deciliter decision decisions declared decline declined declines declining decompensated decompensation decompress decompression
decompressive deconditioned deconditioning decongestants decontamination decortication decrease decreased decreases decreasing decubiti decubitus deemed deep deepening deeper deeply deer
defecation defecography defect defective defects defend defense defenses deferens defiant defibrillated defibrillation defibrillator deficiencies deficiency deficient deficit deficits define
defined definite definitely definitions definitive definitively deformation deformed deformities deformity degeneration degenerative degradation degree degrees dehisced dehiscence dehydrated
dehydration dehydrogenase delay delayed delaying delays delete deleted deletes deletion deletions delicate delimited delirious delirium deliver delivered delivering delivers delivery delta
deltoid delusional delusions demand demands demeanor demineralization demise demonstrate demonstrated demonstrates demonstrating demyelinating demyelination dendritic denervation dengue
denied denies denosumab dense densitometry density dental dentate dente dentin dentinogenesis dentist dentition dentures deoxyadenosine deoxyguanosine deoxynucleotidyl depakote depend
dependence dependency dependent depending depends depersonalization depigmentation depleted depletion deployment deposit deposited deposition deposits depressed depressible depression
depressive deprivation depth der derangement derealization derivative derive derived dermabond dermabrasion dermal dermatitis dermatochalasis dermatoglyphics dermatological dermatologist
dermatomyositis dermatophyte dermatophytosis dermatosis dermatosparaxis dermis dermographism dermoid derotational desats desatted desaturated desaturation descemet descending descent
describe described describes describing description descriptions desensitization desiccation design designated designation designed desire desired desk desmin desmopressin desmosomes despite
desquamation destroy destroyed destroying destroys destruction destructive detached detachment detachments detail detailed details detect detectable detected detecting detects deteriorate
deteriorated deterioration determination determinations determine determined determines determining detox detoxification detrusor develop developed developing development developmental
develops deviated deviation device devices dexa dexamethasone dextrocardia dextroscoliosis dheas diabetes diabetesis diabetic diagnose diagnosed diagnoses diagnosing diagnosis diagnostic
diagonal diagram dialectical dialysis dialyzer diameter diameters diamniotic diaper diapers diaphoresis diaphoretic diaphragm diaphragmatic diaphragms diaphysis diarrhea diarrheal diastasis
diastema diastematomyelia diastolic diastolics diastrophic diathermy diathesis diazepam dichorionic did didelphys die died diep dies diet dietary dieting dietitian dietitians diets diff
differ difference differences different differential differentiate differentiated differentiation differently differs difficile difficult difficulties difficulty diffuse diffusely diffusing
diffusion digest digested digesting digestion digests digit digital digitalis digits digoxin dilantin dilatation dilate dilated dilation diligent dimension dimensions dimer diminish
diminished dimple dioxide dioxina diphtheria diplegia diploe diplopia dipstick direct directed direction directions directly directory directs dirty disabilities disability disabled
disabling disappear disappearance disappeared disappearing disappears disaster disc discarded discectomy discharge discharged discharges discitis disclosed discogenic discogram discography
discoid discoloration discolored discomfort disconjugate discontinuation discontinue discontinued discoordination discord discordant discount discover discovered discovering discovery
discrepancy discrete discrimination discs discuss discussed discussion disease diseased diseasesexamines diseasethe disequilibrium disfigurement disfiguring dishes disimpaction disk
diskectomy diskitis disks dislocate dislocated dislocation dislocations dislodged dislodgement disomy disorder disordered disorders disorganization disorganized disorientation disoriented
displaced displacement displaces displacing display displayed disposable disposal disposition disproportion disrupt disrupted disrupting disruption disruptions disruptive disrupts dissecans
dissected dissection disseminated dissemination dissociation dissociative dissolve dissolves dissolving distal distally distance distances distant distended distensae distension distention
distinct distinctive distinguish distinguished distinguishes distinguishing distort distorted distortion distractibility distractible distraction distractor distress distributed distributes
distribution distributive disturb disturbance disturbances disturbed disturbing disturbs disuse diuresis diuretic diuretics diverse diversion diverticula diverticular diverticulitis
diverticulosis diverticulum diverting divide divided divides dividing division divisum divorce dizziness dizzy dlco dmii dobbhoff dobutamine docetaxel doctor doctors document documented does
doesnt dog dogs doing dolichol dolorosa domain dome domestic dominant donate donated donating donation done donepezil donor donors dont door dopamine dopplers dorsal dorsalgia dorsalis dorsi
dorsiflexor dorsolumbar dorsum dosages dose doses dosing dots double doubles doughnuts doughy douloureux downslanting downstairs downturned downward doxorubicin doxycycline dozen dozens
dracunculiasis dragon drain drainage drained draining drains dramatic dramatically draw drawer drawing drawn draws dreams drenching dress dressed dressing dressings dribbling dried drift
drilling drink drinker drinking drinks drip drive driving drooling droop drooping droopy drop droplet droplets dropped dropping droppings drops drowsiness drowsy drug drugs drugstores drunk
drunkenness drusen dry drying dryness dtap dual duct ductal ducts ductus due dull dullness dulse dumping duodenal duodenitis duodenum duonebs duplex duplicated duplication duplications dura
dural duraplasty duration during durotomy dusk dust dusts dwarfism dye dyes dying dynamic dynamics dysarthria dysarthric dysautonomia dyschondrosteosis dysdiadochokinesia dysentery
dysequilibrium dyserythropoietic dysesthesia dysfunction dysfunctional dysfunctions dysgenesis dysgerminoma dysgeusia dyshidrotic dyskeratosis dyskinesia dyskinesias dyskinesis dyslexia
dyslipidemia dysmenorrhea dysmetabolic dysmetria dysmorphic dysmorphism dysmotility dysosmia dysostosis dyspareunia dyspepsia dysphagia dysphasia dysphonia dysphoria dysphoric dysplasia
dysplasias dysplastic dyspnea dyspneic dyspnoea dysreflexia dysregulation dysrhythmia dyssynergia dysthymia dysthymic dystocia dystonia dystonic dystrophia dystrophic dystrophies dystrophin
dystrophy dysuria each ear earache eardrum earlier earliest earlobe earlobes early ears earwax ease easier easily easter easy eat eaten eating eats ebola ebus ecchymosis ecchymotic eccrine
ecgs echinococcosis echo echocardiogram echocardiographic echocardiography echoes echogenic echogenicity echographic echography echostructure eclampsia ecmo ecog ecstasy ectasia ectatic
ectodermal ectopia ectopic ectopy ectropion eczema eczematous edema edemas edematous edentulism edentulous edge edges educational effacement effect effective effectively effectiveness
effects efficacy efficiency efficient efficiently effluvium effort efforts effusion effusions egfr egg eggs egophony ehrlichiosis eight eighteen eighth eighty either ejaculation ejaculatory
ejection ekgs elastase elastic elasticity elasticum elastin elastosis elbow elbows elderly elected elective electric electrical electricity electrocardiogram electrocautery electroconvulsive
electrode electrodes electrodesiccation electrodiagnostic electrolyte electrolytes electromyogram electromyographic electromyography electron electronic electrophoresis electrophysiologic
electrophysiology electroretinogram electrosurgical element elemental elements elevate elevated elevating elevation elevations elevator eligible eliminate eliminated eliminating elimination
elongated elongation else elsewhere eltrombopag emaciated emaciation embarrassed embarrassing embarrassment embedded embolectomy emboli embolic embolisation embolism embolization embolus
embryo embryonic embryotoxon emdr emerge emergency emergent emesis emission emitted emotion emotional emotionally emotions emphasis emphysema emphysematous empiric empirical empirically
employed empties empty emptying empyema enable enalapril enamel encapsulated encephalitis encephalocele encephaloceles encephalomalacia encephalomyelitis encephalomyopathy encephalon
encephalopathic encephalopathy enchondromatosis enclosed encode encodes encompassing encopresis encounter encountered encounters encourage encouraged end endarterectomy ended endemic ending
endings endobronchial endocardial endocarditis endocardium endocervical endoclips endocrine endocrinologist endogenous endoleak endolymphatic endometrial endometrioma endometriosis
endometritis endometrium endomyocardial endophthalmitis endoplasmic endoprosthesis endorses endorsing endoscope endoscopea endoscopic endoscopies endoscopy endosonography endothelial
endotheliopathy endothelium endotracheal endotracheally endovascular endovenous endplate endplates ends endthrough endurance enema enemas energy engage engaging engorgement enhance enhanced
enhancement enhancing enjoy enjoying enjoys enlarge enlarged enlargement enlarges enlarging enolase enophthalmos enough enoxaparin enroll enrolling ensure ensures ensuring entamoeba enter
enteral entered enteric entering enterobacter enterobacteriaceae enterobiasis enterocele enteroclysis enterococcal enterococci enterococcus enterocolitis enterocutaneous enterocytes
enteroenteric enterography enterolysis enteropathy enteroscopy enterovesical enters enthesitis enthesopathy entire entirely entity entrance entrapment entropion entry enucleation enuresis
envelope environment environmental environments enzyme enzymes eosin eosinophil eosinophilia eosinophilic eosinophils ependymomas epicanthal epicanthus epicardial epicondyle epicondylitis
epidemic epidemiologic epidemiological epidermal epidermidis epidermis epidermoid epidermolysis epididymal epididymectomy epididymis epididymitis epididymoorchitis epidural epidurals
epigastralgia epigastric epigastrium epiglottis epiglottitis epilepsies epilepsy epileptic epilepticus epileptiform epinephrine epiphora epiphyses epiphysiodesis epiphysis epiploic
epiretinal epis episcleritis episiotomy episode episodes episodic epispadias epistaxis epithelial epithelioid epithelioma epithelium epsilon equal equalization equally equina equinovarus
equinus equipment equivalent ercp erectile erection erections eroded erosion erosions erosive error errors eructation eruption erysipelas erysipeloid erythema erythematosus erythematous
erythrasma erythrocyte erythrocytes erythrocytosis erythroderma erythrodysesthesia erythromycin erythropoietic esbl escape eschar escharotomy esophageal esophagitis esophagogram
esophagomyotomy esophagoscopy esophagram esophagus esophoria esotropia especially esrd essential essentially essure establish established establishing ester esterase esters estimate
estimated estimates estradiol estrogen estrogens eswl etc ethanol ethanolism ethmoid ethmoidectomy ethnic ethnicities ethnicity ethyl ethylmalonic etiological etiologies etiology etoh
etohism euglycemic eupneic euthyroid euvolemic evacuate evacuated evacuating evacuation eval evaluate evaluated evaluating evaluation evaluations even evening event eventration events
eventual eventually ever everolimus everted every everyday everyone everything evidence evidenced evident evisceration evoked evolution evolve evolved exacerbated exacerbation exacerbations
exact exactly exaggerated exam examination examinations examine examined examines examining example examples exams exanthem exanthema exanthematous excavatum exceed exceeding excellent
except exception exceptions excess excessive excessively exchange exchanges excised excision excisional excited excitement exclude excluded excluding exclusion exclusive exclusively
excoriation excrecent excrete excreted excreting excretion excretory excuse executive exenteration exercise exercises exercising exeresis exertion exertional exfoliation exfoliative
exhalation exhaled exhausted exhaustion exhaustive exhibit exist existed existence existing exists exit exits exocrine exogenous exome exomphalos exon exophoria exophthalmos exophytic
exostectomy exostoses exotropia expand expanded expander expanders expanding expands expansion expansive expectancy expectant expectations expected expectoration expensive experience
experienced experiences experiencing experimental expert expertise experts expiration expiratory explain explained explaining explains explanation explanations explantation exploration
exploratory explore explored exploring explosive expose exposed exposure exposures expressed expression expressive expressivity exquisite exstrophy extend extended extending extends
extension extensive extensor extent exterior externa external extra extracellular extraconal extracorporeal extract extractable extracted extraction extractions extradural extrahepatic
extraluminal extramedullary extraocular extraoral extrapyramidal extrasystole extrasystoles extravasation extreme extremely extremes extremities extremity extrinsic extrusion extubated
extubation exudate exudates exudative eye eyeball eyeballs eyebrow eyebrows eyelashes eyelid eyelids eyes eyesight face faced facelift facemask faces facet facetectomy facial facies
facilitate facilities facility fact factitious factor factors fade faecalis fail failed failing fails failure faint fainted fainting faintness fair fairly falciparum fall fallen falling
falls false familial familiar families family fan far farm farmer farsightedness farther fascia fascial fascicular fasciculations fasciectomy fasciitis fasciocutaneous fascioliasis
fasciotomy fascitis fashion fast faster fasting fat fatal fatality fatfound father fathers fatigability fatigue fatigued fatigues fats fatty faulty favism favor favorable favorably favorite
fear fears feature features febrile febuxostat fecal fecalith feces fed federally fee feed feeder feeding feedings feeds feel feeling feelings feels feet fell felon felt female females
femoral femoroacetabular femoropopliteal femur fena fentanyl ferning ferric ferritin ferrous fertility fertilization fertilize fertilized fetal fetalis fetoprotein fetus fetuses feurea fever
fevering feverish fevers few fewer fiber fiberoptic fibers fibrillary fibrillation fibrils fibrin fibrinogen fibroadenoma fibroblast fibroblasts fibrocartilage fibrocystic fibrodysplasia
fibroelastosis fibroid fibroids fibroma fibromas fibromatosis fibromuscular fibromyalgia fibromyositis fibronectin fibrosing fibrosis fibrothorax fibrotic fibrous fibula fibular fick field
fields fifteen fifth fifties fifty fight fighting fights figures filaments filamin filariasis file filiation fill filled filling fills film films filter filtered filtering filters filtration
final finalize finally financial find finding findings finds fine finger fingernails fingers fingerstick fingersticks fingertip fingertips finish finished finishing fire fires firm firmly
first fishing fissure fissures fissuring fist fistula fistulae fistulas fistulectomy fistulogram fistulotomy fistulous fit fits fitted fitting five fix fixation fixator fixed flaccid
flaccidity flaking flank flanks flap flapping flaps flare flares flareup flareups flaring flash flashbacks flashes flashing flat flatback flatfeet flatfoot flatten flattened flattening
flatulence flavoprotein flavor flavum fleet fleshy flex flexed flexibility flexible flexion flexiseal flexor flexure flies flight flights flip floaters floating floor floppy flora floss flow
flowers flowing flows flu fluctuance fluctuant fluctuating fluctuation fluent fluid fluids fluke fluorescein fluorescence fluorescent fluoride fluoropyrimidine fluoroscopic fluoroscopy flush
flushed flushes flushing flutter fluttering fly foamy fobt focal focality focally foci focus focused focuses focusing foggy folate folates fold folded folding folds folfiri folfox folic
follicle follicles follicular follicularis folliculitis follow followed following follows followup folstein fontanel fontanelle fontanelles food foodborne foods foot football footdrop
footling for foramen foramina foraminal foraminotomy force forced forceps forces forcing forearm forearms forefoot forehead foreign forelock forensic foreskin forever forget forgetful
forgetfulness forgetting forgot form formal formation formations formed former formerly formication forming forms formula formulas fort forth forties fortified forty forward fossa fossae
foul found four fourteen fourth foveal fraction fractional fractions fracture fractured fractures fragile fragility fragment fragments frail frailty frame frames framework frax fraying
freckles freckling free freely freeze freezing fremitus frenotomy frenulectomy frenuloplasty frequencies frequency frequent frequently fresh freshwater friable friction fried friend friendly
friends fries frightening from front frontal frontometaphyseal frontoparietal frontotemporal frostings frozen fructosamine fructose fruit fruits frustrating frustration fuchs fucosidosis
fuel fugax fugue fukutin fulgurated fulguration full fullness fully fulminant fumarate fumes fun function functional functionality functioning functions fundal fundamental fundamentally
funded fundic fundoscopic fundoscopy funds fundus funduscopy fungal fungemia fungi fungus funneling furniture furosemide further furuncle furunculosis fuse fused fusiform fusion fusocellular
fussiness fussy future gabapentin gabriel gadolinium gagging gain gained gaining gains gait galactocele galactomannan galactorrhea galactosemia gall gallbladder gallium gallop gallops
gallstone gallstones games gamma gammagraphy gammopathy ganglia ganglion ganglionopathy gangliosides gangliosidosis gangrene gangrenosum gangrenous gap gaps garbled gardasil gardening gargle
gas gaseous gases gasoline gassiness gastrectomy gastric gastrin gastrinoma gastrinomas gastritis gastrocnemius gastrocutaneous gastroduodenal gastroduodenitis gastroenteritis
gastroenterologist gastroenterology gastroenterostomy gastroesophageal gastrografin gastrointestinal gastrojejunostomy gastroparesis gastropathy gastroschisis gastroscopy gastrostomy
gathered gauze gavage gave gaze gear gel gelatin gender genders gene generalised generalized generally generate generated generates generation generations generator generic genes genetic
genetically geneticist genioplasty genital genitalia genitalis genitals genitourinary genomic genotype gent gentamicin gentamycin gentle gently genu genuine geographic geographical gerd
geriatric germinal germline germs gestation gestational gesture get gets getting ggtp giant giardia giardiasis giddiness gigantism gigaxonin gingiva gingival gingivitis gingivostomatitis
girdle girl girls girth give given gives giving glabella glabellar glad gland glanders glands glandular glandularis glans glanzmann glare glass glasses glaucoma glenohumeral glenoid glial
glioblastoma gliosis global globoid globulin globulins globus glomerular glomeruli glomerulonephritis glomerulopathy glomerulosclerosis glomerulus gloria glossectomy glossitis glossoptosis
glottis gloved gloves gluc glucagon glucan glucocorticoid glucocorticoids glucola glucosamine glucose glucosuria glue glutamyl glutaric gluteal gluten glycated glycemia glycine glycogen
glycogenosis glycohemoglobin glycolipids glycolysis glycoprotein glycoproteins glycosaminoglycans glycosuria glycosylated glycosylation gnathodiaphyseal gnathostomiasis goal goals goats goes
going goiter gold goldenhar golfing gon gonadal gonadotropin gonads gonarthrosis gone gonioscopy gonococcal gonorrhea gonorrhoeae good goods gosh got gotten gout gouty government gracilis
grade graded gradient grading gradual gradually graft grafting grafts grain grains grand grandchildren grandiosity grandmother grants granular granulation granules granulocyte granulocytes
granulocytopenia granuloma granulomas granulomatous grapefruit grapes graph graphic grasping grasses grav gravid gravidarum gravies gravis gravity graying grayish greasy great greater
greatest greatly green greenlight greens grew grey grief grieving grimacing grinding grip gritty grocery groin groove grooves gross grossly ground grounds group grouped grouping groups grow
growing grown grows growth growths grunting guaiac guaiacs guanidinoacetate guanine guarantees guardians guarding guess guidance guided guides guillotine guilty gumma gummies gums gun guns
gunshot gut guttate gutter guys gvhd gym gynecologic gynecological gynecomastia gyrata gyrate haart habit habits habitual habitus hacking had haematocrit haemoglobin haemolysis haemophilus
haemorrhage hair hairline hairs half halitosis hallmark hallucinating hallucinations hallucinogen hallucinosis hallux halo halos halt halves hamartin hamartoma hamartomas hamartomatous
hammer hammertoe hamstring hand handheld handle handled handling hands handwriting hanging hantavirus hantaviruses happen happened happening happens happy haptoglobin hard harden hardened
hardening hardens harder hardware harm harmful harming harmless harms harpoon harvest harvested harvesting has hat hate have having hay hazardous haze haziness hbcab hbeag hbsab hbsag head
headache headaches heads heal healed healing heals health healthier healthy hear heard hearing heart heartbeat heartbeats heartburn heartrate hearts heat heated heater heatstroke heave
heaves heavier heaviness heaving heavy heel heels height held helical helices helicobacter helix hellp helmet helminth help helped helpful helping helplessness helps hemangioma hemangiomas
hemarthrosis hematemesis hematochezia hematocolpos hematocrit hematocrits hematodiaphyseal hematologic hematological hematologist hematology hematoma hematomas hematometra hematopoiesis
hematopoietic hematospermia hematotoxicity hematoxylin hematuria heme hemeralopia hemiabdomen hemianopia hemianopsia hemiarthroplasty hemiballismus hemiblock hemibody hemicolectomy
hemicraniectomy hemidiaphragm hemifacial hemiglossectomy hemilaminectomy hemimandible hemineglect hemiparalysis hemiparesis hemiplegia hemiplegic hemiscrotum hemisensory hemispheres
hemispheric hemithorax hemithyroidectomy hemoccult hemoccults hemochromatosis hemoclip hemoconcentration hemocultive hemocultives hemodialysis hemodynamic hemodynamically hemofiltration
hemoglobin hemoglobinopathy hemoglobinuria hemogram hemolysis hemolytic hemoperfusion hemopericardium hemoperitoneum hemophagocytic hemophilia hemophiliac hemopneumothorax hemoptoic
hemoptysis hemorrhage hemorrhages hemorrhagic hemorrhaging hemorrhoid hemorrhoidectomy hemorrhoids hemosiderosis hemospermia hemostasis hemothorax hemotympanum hemovac hep heparan heparin
hepatectomy hepatic hepatitis hepatobiliary hepatocellular hepatocerebral hepatocyte hepatojugular hepatomegaly hepatopathy hepatopulmonary hepatorenal hepatosplenomegaly hepatosteatosis
hepatotoxic hepatotoxicity hepatotropic heplock her herbal herbicide herbs here hereditaria hereditary heredity heritable heritage hernia hernias herniated herniation hernioplasty
herniorrhaphy heroin herpangina herpes herpesvirus herpetic herpetiformis herself hesitancy heterogeneous heterophile heterophoria heteroplasia heterotopia heterotopic heterozygotes
heterozygous hexokinase hey hfmref hfpef hfref hgba hiatal hiatus hiccough hiccups hida hidden hide hidradenitis hierarchy high higher highest highlight highlighted highlighting highlights
highly highrisk hiking hilar hiliar hilium hilum him himself hinged hip hipbone hippocampal hippocampus hips hirsutism his hissing histidine histiocytes histiocytosis histologic histological
histologically histology histolytica histone histones histopathologic histopathological histopathology histoplasma histoplasmosis history histrionic hit hitting hive hives hoarse hoarseness
hold holder holding holds hole holes holidays hollow holmium holocarboxylase holocytochrome holoenzymes holoprosencephaly holosystolic home homebound homeless homelessness homeostasis homes
homicidal homicidality homocysteine homocystinuria homogeneous homograft homonymous homosexual homozygous honest honestly honey honeycomb honeycombing hood hookworm hope hopefully hopeless
hopelessness hopes hoping hordeolum horizontal hormonal hormone hormones horn horns horse horseback horses horseshoe hose hospice hospital hospitalization hospitalizations hospitalized
hospitals host hostility hot hour hours house household households housing how however hrct http huge human humans humeral humerus humid humidity humor humoral hump hunched hundred hundreds
hunger hungry hunting hurt hurting hurts husband hyaline hyalinosis hyaloids hybridization hyccin hydantoin hydatid hydatidiform hydranencephaly hydrate hydrated hydration hydrocele
hydrocelectomy hydrocephalia hydrocephalus hydrocortisone hydrodistention hydrogen hydrogenated hydromyelia hydronephrosis hydropneumothorax hydrops hydrosalpinx hydrotherapy hydrothorax
hydroureter hydroxide hydroxybutyrate hydroxychloroquine hydroxylase hydroxysteroid hygiene hygienist hygroma hymen hymenolepiasis hyper hyperactive hyperactivity hyperaldosteronism
hyperalgesia hyperalimentation hyperammonemia hyperamylasemia hyperandrogenism hyperattenuation hyperbaric hyperbilirubinemia hypercalcemia hypercapnia hypercapnic hypercarbia hypercarbic
hyperchloremia hyperchloremic hypercholesteremia hyperchromatic hypercoagulability hypercoagulable hypercortisolism hyperdensity hyperdynamic hyperechogenic hyperechoic hyperemesis hyperemia
hyperemic hypereosinophilia hypereosinophilic hyperesthesia hyperexpanded hyperexpansion hyperextensibility hyperextension hyperferritinemia hyperfluorescence hyperfluorescent
hyperfractionated hyperglycemia hyperglycemic hyperhidrosis hyperinflated hyperinflation hyperinsulinemia hyperinsulinism hyperintense hyperintensities hyperintensity hyperkalemia
hyperkalemic hyperkeratosis hyperkeratotic hyperkinesia hyperkinesis hyperkyphosis hyperlactatemia hyperlipemia hyperlipidemia hyperlordosis hyperlysinemia hypermagnesemia hypermenorrhea
hypermetabolic hypermethioninemia hypermobility hypernatremia hypernatremic hypernephroma hyperopia hyperosmolality hyperosmolar hyperostosis hyperoxaluria hyperphagia hyperphosphatemia
hyperpigmentation hyperpigmented hyperplasia hyperplastic hyperpotassemia hyperprolactinemia hyperproteic hyperpyrexia hyperreactivity hyperreflexia hypersalivation hypersensitivity
hypersomnia hypersomnolence hypersplenism hyperstimulation hypertelorism hypertension hypertensive hyperthermia hyperthyroid hyperthyroidism hypertonia hypertrophic hypertrophied hypertrophy
hypertropia hyperuricaemic hyperuricemia hyperventilation hyperviscosity hypervolemia hypervolemic hypesthesia hyphema hypnosis hypoactive hypoadrenalism hypoalbuminemia hypoaldosteronism
hypoattenuation hypocalcemia hypocalcemic hypocalciuric hypocellularity hypochloremia hypochloremic hypochondria hypochondriasis hypochondrium hypochondroplasia hypochromia hypochromic
hypocortisolism hypocretin hypodense hypodensity hypodontia hypoechogenic hypoechoic hypoesthesia hypofibrinogenemia hypofluorescence hypofluorescent hypofunction hypogastric hypogastrium
hypoglossal hypoglycemia hypoglycemic hypogonadism hypogonadotropic hypointense hypokalemia hypokalemic hypoketotic hypokinesia hypokinesis hypomagnesemia hypomania hypomanic hypomastia
hypomenorrhea hyponatremia hyponatremic hypoosmolality hypoparathyroidism hypoperfusion hypopharynx hypophosphatasia hypophosphatemia hypophosphatemic hypophysectomy hypopigmentation
hypopigmented hypopituitarism hypoplasia hypoplastic hypopnea hypopotassemia hypoproteinemia hypopyon hyporeflexia hyposmia hyposmolality hypospadias hyposplenism hypotension hypotensive
hypothalamus hypothermia hypothermic hypothesis hypothyroid hypothyroidism hypotonia hypotonic hypotrophy hypouricemia hypoventilation hypovitaminosis hypovolemia hypovolemic hypoxemia
hypoxemic hypoxia hypoxic hysterectomy hysteroscopic hysteroscopy hystrix iabp iatrogenic ibuprofen ice iced ichthyosiform ichthyosis icing icteric icterus iddm idea ideal ideally ideas
ideation identical identifiable identification identified identifies identify identifying identity idiopathic idioventricular ileal ileitis ileoanal ileocecal ileocecectomy ileocolic
ileocolonoscopy ileostomy ileum ileus ilia iliac iliofemoral iliopsoas iliotibial ilium ill illegal illicit illicits illiteracy illness illnesses image images imaging imaginginterprets
imatinib imbalance imbalances iminodiacetic imiquimod immature immediate immediately immersed imminent immobile immobility immobilization immobilized immobilizer immune immunity immunization
immunizations immunochemical immunocompromised immunodeficiency immunodeficient immunofixation immunofluorescence immunoglobulin immunoglobulins immunologic immunological immunomodulators
immunophenotyping immunostaining immunosuppressants immunosuppressed immunosuppression immunosuppressive immunotherapy impact impacted impaction impair impaired impairing impairment
impairments impairs impedance impedes impending imperfecta imperforate impetigo impingement implant implantable implantation implanted implanting implants implemented implicated importance
important impossibility impossible impotence impotency impressed impression imprinted imprinting imprisonment improper improperly improve improved improvement improvements improves improving
impulse impulses impulsive impulsivity inability inactivate inactivated inactivation inactivators inactive inactivity inadequate inappetence inappropriate inappropriately inattention
inattentive inborn incarcerated incarceration incentive inch incidence incident incidental incidentally incidentaloma incidents incipient incision incisional incisions incisor incisors
include included includes including inclusion inclusions incoherent incompatibility incompetence incompetent incomplete inconclusive inconsistent inconsolable incontinence incontinent
incontinentia incoordination incorrect incorrectly increase increased increases increasing increasingly increta incubation indefinitely independence independent independently indicate
indicated indicates indicating indication indications indicator indices indigestion indirect indirectly indiscretion indium individual individually individuals indocyanine indomethacin
indoors induce induced inducible inducing induction indurated induration industrial industrialized indwelling inebriated inebriation ineffective inequality inertia inevitable inexpensive
infancy infant infantile infants infantum infarct infarction infarcts infect infected infecting infection infections infectiosum infectious infective infects inferior inferolateral infertile
infertility infestation infested infiltrate infiltrated infiltrates infiltrating infiltration infiltrative inflame inflamed inflammation inflammatory inflatable inflated inflates influence
influenced influences influenza influenzae inform information informed informs infraorbital infrarenal infraspinatus infrequent infusaport infused infusion infusions ingested ingesting
ingestion ingredient ingredients ingrown inguinal inhalant inhalation inhale inhaled inhaler inhalers inhaling inherit inheritance inherited inheriting inherits inhibin inhibit inhibitions
inhibitor inhibitors inhibitory inhibits inhomogeneous initial initially initiate initiated initiates initiating initiation inject injectable injected injecting injection injections injects
injure injured injury inner innermost innocent innovative inoculation inoperable inorganic inotropes inotropic inpatient input insect insecticides insects insecurity insemination
insensitivity insert inserted inserting insertion insertional inserts inside insides insight insipidus insomnia inspection inspiratory inspired instability instance instances instead
instillation instituted institution institutions instruct instructed instruction instructions instrument instrumentation instrumented instruments insufficiency insufficient insulates
insulation insulin insulinoma insurance intact intake intakes integrated integrin integrity intellect intellectual intelligence intended intense intensely intensities intensity intensive
intent intention intentional interact interacting interaction interactions interacts interatrial interbody intercellular intercostal intercourse interdigital interest interested interesting
interests interfere interferes interfering interferon interior interlaminar interleukin intermamillary intermedia intermediate intermenstrual intermittency intermittent intermittently
internal international internist internuclear interosseous interphalangeal interpret interpretation interpreted interprets interrogation interrupted interruption interscalene interstim
interstitial intertriginous intertrigo interval intervals intervene intervened intervention interventional interventions interventricular intervertebral interview interviewing intestinal
intestinalis intestine intestines into intoeing intolerable intolerance intolerances intolerant intoxicated intoxication intraabdominal intraamniotic intraaortic intracardiac intracellular
intracellulare intracerebral intracoronary intracranial intractable intradermal intradialytic intraductal intradural intraepithelial intrahepatic intraluminal intramedullary intramural
intramuscular intranuclear intraocular intraoperative intraoperatively intraoral intraosseous intraparenchymal intraperitoneal intrathecal intrauterine intravascular intravenous
intravenously intraventricular intravesical intravitreal intricate intrinsic introduce introduced introducing introduction introitus intrusion intubate intubated intubation intussusception
invade invaded invaders invading invagination invasion invasive inversion inversions inversus inverted investigate investigated investigating investigation investigations investigators
invisible involuntary involutional involve involved involvement involves involving inward iodine iodineover iodinesuch iodized ion ionised ionized ionizing ions iontophoresis iops
ipsilateral iridectomy irides iridis iridocyclitis iridotomy iris iritis iron irradiated irradiation irregular irregularities irregularity irregularly irreversible irrigation irritability
irritable irritant irritants irritate irritated irritating irritation irritative ischaemic ischemia ischemic ischia ischial ischiorectal ischium islands islet islets isnt isochromosome
isodicentric isoenzymes isoimmunization isolate isolated isolates isolation isoleucine isomerase isoniazid isosporiasis isotope isotopic isovaleric issue issues isthmus itch itchiness
itching itchy items its itself ivda ivdu ivor japanese jaundice jaundiced jaw jawbone jaws jeans jejunal jejunitis jejunostomy jejunum jerking jerks jersey jirovecii jitteriness job jobs
jock jogging join joined joining joins joint joints jolt judge judgment jugular juice juices jumping junction junctional junctions just juvenile juxtafoveal kabuki kaposiform kappa karyotype
karyotyping keep keeping keeps keloid kelpmay keppra kept keratectomy keratin keratinization keratinocytes keratins keratitis keratoacanthoma keratoconus keratoderma keratopathy keratoplasty
keratosis kerion kernicterus ketoacidosis ketoacidotic ketone ketonemia ketones ketonuria ketosis key keyboard keys kick kidney kidneys kids kikuchi kill killed killer killin killing kills
kinase kind kinda kinds kinesio kinesitherapy kininogen kitchen knee kneecap kneecaps knees knew knock knot know knowledge known knows knuckle knuckles koilonychia kras kuru kwashiorkor
kyphoplasty kyphoscoliosis kyphosis kyphotic lab label labeled labeling labels labia labial labialis labile lability labor laboratories laboratory labored labral labs labwork labyrinth
labyrinthine labyrinthitis laceration lack lacking lacks lacrimal lacrimation lactase lactate lactatemia lactation lactic lactoferrin lactose lactulose lacunae lacunar lacune lady laennec
lagophthalmos laid lakes lamb lambda lamellar lameness lamin lamina laminectomy laminin laminoplasty laminotomy lamotrigine lamp landed landscaping langerin language lanreotide lansoprazole
lanuginosa laparoscope laparoscopic laparoscopically laparoscopy laparotomy lapidus lapses large largely larger largest larva larvae laryngeal laryngectomy laryngitis laryngomalacia
laryngopharyngeal laryngoplasty laryngoscope laryngoscopy laryngospasm larynx laser lasik lasix lassa lassitude last lasted lasting lastly lasts latch late lately latency latent later
lateral laterally laterocervical latest latex latissimus latter lattice laughing laughter laundry lavage law laxa laxative laxatives laxity lay layer layered layering layers laying lazy ldls
lead leading leadless leads leaflet leaflets leafy league leak leakage leaking leaks lean learn learned learning least leave leaves leaving lecithin lectin led leep left leg legal legally
legionella legionellosis legionnaires legions legs legumes leiden leiomyoma leiomyomas leiomyomata leiomyomatosis leiomyosarcoma leishmaniasis lem lemonade lenalidomide length lengthen
lengthening lengths lengthy leni lenis lens lensectomy lenses lenticonus lentigines lentigo lentils lentis leprosy leptin leptomeningeal leptospirosis lesion lesions less lessen lesser let
lethal lethargic lethargy letrozole lets letter letters leucine leucocoria leucocyte leucocytosis leuk leukapheresis leukemoid leukesterase leukoaraiosis leukocoria leukocyte leukocytes
leukocytoclastic leukocytosis leukocyturia leukodystrophies leukodystrophy leukoma leukomalacia leukopenia leukoplakia leukoreduced leukorrhea levator level levels levetiracetam levocardia
levodopa levofloxacin levoscoliosis levothyroxine lexiscan lfts lgib liability libido libraries lice licensed lichen lichenoides lidocaine lie lies life lifelong lifesaving lifespan
lifestyle lifetime lifevest lift lifted lifting ligament ligamentous ligaments ligamentum ligand ligands ligation light lighted lighter lightheaded lightheadedness lightly lights lightto
ligneous like liked likelihood likely likes lima limb limber limbic limbs limit limitation limitations limited limiting limits limitus limp limping line linear lined linens lines lingual
lingula lingular lining link linked links linq lip lipase lipectomy lipid lipids lipodystrophy lipofuscinosis lipogranulomatosis lipoma lipomas lipomatosis lipomembranous lipopigment
lipopigments lipoprotein lipoproteins liposarcoma liposomal liposuction lips liquid liquids liquor lisinopril lissencephaly list listed listen listening listeriosis listhesis listing
listless listlessness lists literacy literally literature liters lithiasic lithiasis lithium litholapaxy lithotripsy litter little live liveborn lived livedo liver livers lives livestock
living load loading loads lobar lobation lobe lobectomy lobes lobular lobulated lobules local localization localized locate located locating location locations locking lockjaw locks
loculated lodge lodged lodges log logan logos loiasis loin lone loneliness long longer longitudinal longstanding look looked looking looks loop loops loose loosen loosening loosens looser
lordosis loricrin losartan lose loses losing loss losses lost lot lotion lotions lots loud loudness love loved low lower lowered lowers lowest lows lubricated lubricates lucency lucent
lumbago lumbar lumboperitoneal lumbosacral lumbotomy lumen luminal lump lumpectomy lumps lung lungs lupus luteal luteinizing luteum luts lvad lvedp lvef lvot lyase lying lymph
lymphadenectomy lymphadenitis lymphadenopathies lymphadenopathy lymphangiectasia lymphangiogram lymphangioma lymphangitis lymphatic lymphedema lymphocele lymphocyte lymphocytes lymphocytic
lymphocytopenia lymphocytosis lymphogranuloma lymphoid lymphomas lymphopenia lymphoplasmacytic lymphoscintigraphy lymphovascular lymphs lysine lysinuric lysis lysosomal lysosome lysosomes
lysozyme lytes lytic macerated maceration machine machines macroadenoma macroalbuminuria macroaneurysm macrocephaly macrocytes macrocytic macrocytosis macroglobulinemia macroglossia
macromastia macronodular macrophage macrophages macroscopic macroscopically macrosomia macula macular macule macules maculopapular maculopathy made madura magnesium magnet magnetic magnets
magnification magnifying magnum main mainly mainstay mainstem mainstream maintain maintained maintaining maintains maintenance major majora majority make makes makeup making malabsorption
malaise malar malaria male males malformation malformations malformed malfunction malfunctioning malfunctions malignancy malignant malingering malleolus mallet malnourished malnourishment
malnutrition malocclusion malodorous maloney malperfusion malposition malpresentation malrotation maltophilia maltracking malunion malunited mammary mammogram mammographic mammography
mammoplasty man manage managed management managing mandible mandibular mandibulectomy maneuver maneuvers manganese mania manic manifest manifestations manifested manifests manipulation
manipulative manner mannose manometry mans mantle manual manufactured manufacturing many maple mapped mapping marasmus marburg marcescens marfanoid margarine margarines margin marginal
margins marijuana marital mark marked markedly marker markers marking markings marks marmorata maroon marriage married marrow marsupialization mask masked mass massage masses massive mast
mastalgia mastectomy mastitis mastocytoma mastocytosis mastodynia mastoid mastoidectomy mastoiditis mastopathy mastopexy match matched matches matching material materials maternal math
matrin matrix matrixectomy matter mattering maturation mature maxilla maxillary maxillofacial maxillomandibular maximal maximize maximum may maybe maze mchc mdma meal meals mean meaning
means meant meantime measles measure measured measurement measurements measures measuring meat meatal meatoplasty meatotomy meats meatus mechanical mechanically mechanics mechanism
mechanisms meconium media medial medialization median mediastinal mediastinitis mediastinoscopy mediastinotomy mediastinum medical medically medicated medication medications medicine
medicines mediport meditation mediterranean medium meds medulla medullaris medullary medulloblastoma medusae meet meeting meetings meets megacolon megalencephalic megalencephaly megalin
megaloblastic megaureter meibomian meibomitis melanin melanocytes melanocytic melanoma melanomas melanosis melanosomes melanotic melas melasma melatonin meld melena melenic melioidosis
mellitus melons melorheostosis meloxicam member members membrane membranes membranous memories memory men menin meningeal meninges meningioma meningiomas meningismus meningitis meningocele
meningococcal meningococcemia meningomyelocele meniscal meniscectomy meniscus menkes menometrorrhagia menopausal menopause menorrhagia menses menstrual menstruation mental mentally mention
mentioned meralgia mercury mercurythe merrf mesangial mesenchymal mesenteric mesenteritis mesentery mesh mesial mesocolic mesocolon message messages messaging messenger messengers mesylate
met metabolic metabolism metabolismthe metabolites metabolize metabolized metacarpal metacarpals metachromatic metal metallic metallopeptidase metals metamizole metamorphopsia metamyelocytes
metanephrines metaphyses metaphysis metaplasia metaplastic metapneumovirus metas metastasectomy metastases metastasis metastasize metastatic metatarsal metatarsalgia metatarsals metatarsus
metatropic meter metformin meth methacholine methamphetamine methemoglobin methemoglobinemia methicillin methimazole methionine method methotrexate methyl methylation methylene methylmalonic
methylmalonyl methylprednisolone methyltransferase methyltransferases metopic metoprolol metronidazole metrorrhagia mgus mibg mibi mice microadenoma microalbumin microalbuminuria
microaneurysms microangiopathic microangiopathy microarray microaspiration microbes microbiological microbiota microcatheter microcephaly microcoils microcytes microcytic microdeletion
microdirect microdiscectomy microdiskectomy microdontia microfibrils microfilariae microglobulin micrognathia micrographic microhematuria microlaryngoscopy microliter microlithiasis
micronodular microorganisms micropapillary micropenis microphthalmia microphthalmos microsatellite microscope microscopes microscopic microscopically microscopy microsomia microsurgery
microsurgical microtia microtubules microvascular microvillus microwave micturition midback midbrain middle midepigastric midface midfoot midgut midline midurethral might migraine migraines
migrainosus migrainous migrans migrate migrating migration mild milder mildest mildly mile miles milestones milia miliaria miliary milieu milk milligram milligrams millimeter millimeters
million millions mimic mind mineral mineralization mineralocorticoid minerals mini minilaparotomy minimal minimally minimize minimizing minimum mining minor minus minute minutes miosis
mirabilis mirena mirror misaligned misalignment miscarriage miscarriages misdiagnosed misfolded mismatch miss missed misshapen missing mission mist mistake mistaken mistakenly mistakes
misuse mite mites mitochondria mitochondrial mitoses mitosis mitotic mitraclip mitral mitrofanoff mittelschmerz mix mixed mixes mixture mmse mobile mobility mobilization moca mode model
models moderate moderately modern modes modest modification modifications modified modifiers modifies modify modifying modulators mofetil moist moisture molar molars mold molding molds mole
molecular molecule molecules moles molluscum molybdenum mom moment moments money mongolian monitor monitored monitoring monkeypox mono monoarthritis monochorionic monoclonal monocular
monocytes monocytosis monofilament monomorphic mononeuritis mononeuropathy mononucleosis monoparesis monophosphate monoplegia monos monosomy monospot monosymptomatic monounsaturated monoxide
month monthly months montreal mood morbid morbidly morbilliform more morning morphea morphine morphological morphology mortality morulae mosaicism mosquito mosquitoes most mostly mother
mothers motility motion motions motivated motivation motivational motor motorcycle motorcycles mottled mottling mountain mounted mouse mouth mouths move moved movement movements moves moving
moyamoya mpfl mpox mrcp mris mrsa msafp mssa much mucin mucinous mucocele mucocutaneous mucoid mucolipidosis mucormycosis mucosa mucosae mucosal mucositis mucous mucus muddy muffled muga
mullerian multicystic multidetector multidisciplinary multidrug multifactorial multifocal multiforme multigravida multilocular multiloculated multinodular multinucleated multiorgan
multiparity multiple multiplex multiply multisystem multivessel multivitamin multivitamins mumford mumps mural murine murmur murmurs muscle muscles muscular muscularis musculature
musculoskeletal mushrooms music must mustard mutant mutase mutated mutation mutations mutism myalgia myalgias myalgic myasthenia myasthenic mycetoma mycobacteria mycobacterial mycobacterium
mycoplasma mycosis mycotic mydriasis myectomy myelin myelinated myelination myelinolysis myelitis myelocytes myelogram myelography myelomalacia myelomeningocele myelopathy myeloperoxidase
myelophthisis myelos myelosuppression myiasis myocardial myocarditis myocardium myoclonic myoclonus myocutaneous myocytes myofascial myofibroblastic myogenin myoglobin myoglobinuria myoma
myomas myomectomy myonecrosis myopathic myopathy myopia myosin myositis myotonia myotonic myotonica myotubular myoview myringitis myringoplasty myringotomy myself myxedema myxoid myxoma
myxomas nabothian nail nailing nails naked name named namely names naproxen napsin narcissistic narcolepsy narcosis narcotic narcotics narcotization nares narrow narrowband narrowed narrower
narrowing narrows nasal nasoduodenal nasoenteric nasogastric nasojejunal nasolabial nasolacrimal nasolaryngoscopy nasopharyngeal nasopharyngoscopy nasopharynx nasoseptal nasotracheal nations
native natriuretic natural naturally nature nausea nauseated nauseous nauseousness navel navicular navigational nbnb near nearby nearest nearly nearsighted nearsightedness nebs nebulization
nebulized nebulizer nebulizers necessarily necessary neck necklace necrolysis necropsy necrosectomy necrosis necrotic necrotizing need needed needing needle needles needling needs negative
negatively negativity negativization neglect neighboring neisseria neither nemaline neoadjuvant neobladder neoformation neoformative neonatal neonate neonatorum neoplasia neoplasic neoplasm
neoplastic neovascular neovascularization nephrectomy nephritic nephritis nephrocalcinosis nephrogenic nephrolithiasis nephrolithotomy nephrologist nephrology nephron nephronophthisis
nephrons nephropathy nephrosclerosis nephrostogram nephrostolithotomy nephrostomy nephrotic nephrotoxic nephrotoxicity nephroureterectomy nerve nerves nervosa nervous nervousness nest nests
networks neural neuralgia neuralgic neurapraxia neurectomy neuritis neuro neuroarthropathy neurocardiogenic neurocognitive neurocutaneous neurocysticercosis neurodegeneration
neurodegenerative neurodermatitis neurodevelopmental neuroectodermal neuroepithelial neurofibroma neurofibromatosis neurofilament neurofilaments neuroforaminal neurogenic neurohepatopathy
neurohypophyseal neuroimaging neuroleptic neurologic neurological neurologically neurologist neurologists neurology neurolysis neuromodulation neuromonitoring neuromuscular neuromyelitis
neuromyotonia neuron neuronal neuronitis neurons neuropathic neuropathy neuropatic neurophysiological neuropraxia neuropsych neuropsychiatric neuropsychologic neuropsychological neurosensory
neuroserpin neurostimulator neurosurgeon neurosurgery neurosurgical neurosyphilis neurotomy neurotoxicity neurotransmitter neurotransmitters neurovascular neutralize neutropenia neutropenic
neutrophil neutrophilia neutrophilic neutrophils neuts never nevus new newborn newer newly news nexplanon next nice nicotine nicotinic niddm night nightmares nights nighttime nigricans nihss
nijmegen nile nine ninety ninth nipple nipples nippv nitidus nitrate nitrates nitrazine nitric nitrite nitrites nitrogen nitroglycerin nits nivolumab nocardia nocardiosis nocturia nocturnal
node nodes nodosa nodosum nodular nodularis nodularity nodule nodules nodulosis noise noises nonalcoholic nonallergic nonambulatory nonbilious nonbloody noncancerous noncardiac
noncardiogenic nonclassical noncleaved noncompaction noncontrast nonconvulsive nondisjunction none nonepileptic nonestrogen nonfunctional nongap nongenetic nonhealing nonhemolytic
noninvasive nonischemic nonketotic nonkinesigenic nonmeat nonmelanoma nonobstructing nonpalpable nonpitting nonpolyposis nonproductive nonprofit nonproliferative nonreassuring nonrebreather
nonresponsive nonrestorable nonsense nonsmokers nonspecific nonsteroidal nonstress nonsurgical nonsustained nonsyndromic nontender nontoxic nontuberculous nonunion nonvalvular nonviable
noodles nor noradrenaline norepinephrine normal normality normalization normalize normalized normalizing normally normochromic normocytic normoreactive normotensive norovirus norrie norrin
nose nosebleed nosebleeds noseless noses nosocomial nostril nostrils not notable notably notches note noted notes noteworthy nothing notice noticeable noticed noticing notified notify noting
nourish nourishment novasure novel novo now nras nstemi nsvd nsvt ntrk nuchal nuclear nucleated nuclei nucleoli nucleolus nucleoside nucleotide nucleotides nucleus numb number numbers
numbing numbness numbs numerous nummular nurse nurses nursing nutcracker nutrient nutrients nutrition nutritional nutritionist nutritionists nuts nylon nystagmus oatmeal obese obesity object
objectifying objective objects oblique obliterans obscure observation observe observed observing obsessive obstetric obstetrical obstetrician obstipation obstructed obstructing obstruction
obstructions obstructive obtain obtained obtaining obtundation obtunded obturator obtuse obvious obviously occasion occasional occasionally occasions occipital occipitofrontal occiput
occluded occlusal occlusion occlusive occult occulta occultum occupation occupational occupied occupying occur occurred occurrence occurring occurs ocean octreotide ocular oculocutaneous
oculomotor oculotrichoanal odontectomy odontogenic odontoid odor odors odynophagia oedema oesophageal off offer offered offering offers office officials offspring often ogtt oil oils oily
ointment ointments okay old older olecranon olfactory oligoarthritis oligoarticular oligoclonal oligodontia oligohydramnios oligomenorrhea oligosaccharide oligosaccharides oligospermia
oligozoospermia oliguria oliguric olive olmesartan omental omentum omeprazole omphalitis omphalocele once onchocerciasis oncocytoma oncologist oncology one ones oneself ongoing online only
onset onto onychocryptosis onychodystrophy onycholysis onychomycosis oocysts oocyte oophorectomy oophoritis oozing opacification opacities opacity opaque open opened opening openings opens
operated operating operation operations operative ophthalmia ophthalmic ophthalmicus ophthalmologic ophthalmological ophthalmologist ophthalmology ophthalmoparesis ophthalmopathy
ophthalmoplegia ophthalmoscopy opiate opinion opioid opioids opisthorchiasis opportunistic opportunities opportunity opposite oppositional opted optic optica optical optiflow optimal
optimize option oral orally oranges orbit orbital orbits orchalgia orchidectomy orchidopexy orchiectomy orchiepididymitis orchiopexy orchitis order ordered ordering orders ordinarily
ordinary organ organic organism organize organized organizing organs orientation oriented orif orifice orifices origin originally originate originated originating oris orofacial orogastric
oropharyngeal oropharynx orotracheal orthodontic orthognathic orthopantomography orthopedic orthopedist orthopnea orthosis orthostasis orthostatic orthostatics orthostatism orthotic
orthotics orthotopic oscillator oscillatory osmol osmolality osmolar osmolarity osmotic osms osseous ossicles ossicular ossiculoplasty ossificans ossification ostectomy osteitis osteo
osteoarthritis osteoarthrosis osteochondral osteochondritis osteochondromas osteoclasts osteodysplastic osteodystrophy osteogenesis osteolysis osteolytic osteomalacia osteomyelitis
osteonecrosis osteopathic osteopenia osteopenic osteopetrosis osteophyte osteophytes osteophytic osteophytosis osteoplastica osteopoikilosis osteopontin osteoporosis osteoporotic
osteosarcoma osteosclerosis osteosyntesis osteosynthesis osteotendinous osteotomy ostium ostomy oswestry otalgia other others otherwise otitic otitis otolaryngologist otopalatodigital
otoplasty otorrhea otosclerosis otoscopy ototoxic ototoxicity our out outbreaks outbursts outcome outdoor outdoors outer outermost outflow outgrow outlet outlined outlook outpatient output
outputs outs outside outstanding outward outweigh oval ovale ovalocytes ovarian ovaries ovary over overactivate overactive overactivity overall overcome overdose overdrive overeating
overexpression overflow overgrowth overhead overlap overlapping overlay overload overloaded overlooked overly overlying overnight overproduction overpronation oversedated oversedation
overseen overtime overuse overweight overwhelming ovulation ovum own oxalate oxaliplatin oxidase oxidation oxidative oxide oximeter oximetry oxybutynin oxycodone oxygen oxygenation oxyhood
pacemaker pacer pachygyria pacing pack packaged packages packed packing packs paco pacs padding pads pafib paid pain painful painkillers painless pains paint paints pair paired pairs palatal
palate palatine palatinus palatoplasty pale paleness palindromic palliative pallidum pallor palm palmar palmoplantar palms palpable palpate palpation palpebral palpitation palpitations palsy
pamidronate pancolitis pancreas pancreatectomy pancreatic pancreatitis pancreatogenic pancytokeratin pancytopenia pandemic panel panendoscopy panhypopituitarism panic panlobular
panniculectomy panniculitis panoramic panorex panretinal pansinusitis pansystolic pants panuveitis paper paperwork papilla papillae papillary papilledema papillomavirus papular papules
papulosis paraaortic paracentesis paracervical paradoxical paradoxus paraesophageal paraffin paraganglioma paragard parageusia paragonimiasis parainfluenza paralabral parallel paralysis
paralytic paralyzed parameters parametritis paranasal paranoia paranoid paraovarian paraparesis parapharyngeal paraphimosis paraplegia paraplegias paraplegic parapneumonic paraprotein
paraproteinemia parasagittal paraseptal parasite parasites parasitic parasomnia paraspinal parasternal parastomal parasymphyseal paratesticular parathyroid parathyroidectomy paratubal
paraumbilical paravalvular paravertebral parenchyma parenchymal parent parenteral parents paresis paresthesia paresthesias paresthetica parietal parking parkinsonian parkinsonism paronychia
parosmia parotid parotidectomy parotitis paroxysmal pars part partial partially participants participate participates participating particles particular particularly partly partner partners
parts parvovirus pasp pass passage passages passageways passed passes passing passive past pasta pasty patch patches patchy patella patellae patellar patellofemoral patency paternal
paternally pathergy pathogen pathologic pathological pathologies pathologist pathologista pathology pathway pathways patient patients pattern patterns pause pauses pay paying pays pcos pcwp
peak peaked peaks peanut pear pears peas peau pectoral pectoralis pectoris pectus pedal pediatrician pediatricians pedicle pediculosis pedis pedunculated pee peeing peel peeling peep peers
pegylated pelvic pelviectasis pelvis pelvocaliectasis pembrolizumab pemphigoid pemphigus pending penectomy penetrance penetrated penetrating penicillin penile penis pentosuria
pentoxyphylline people peppers peptic peptide peptides per perceive perceived percent percentage percentile perception percreta percussion percutaneous perennial perfect perfectly perforated
perforating perforation perforator perform performance performed performing performs perfusion perhaps perianal periaortic periapical periauricular pericardial pericardiectomy
pericardiocentesis pericarditis pericardium pericholecystic perichondritis pericolonic perihilar perilesional perimenopausal perimenopause perimeter perimetry perinatal perineal
perineoplasty perineorrhaphy perinephric perineum perineural period periodic periodically periodontal periodontitis periods perioral periorbital periosteal periosteum peripancreatic
peripapillary peripartum peripheral peripherally periphery periprosthetic perirectal perirenal peristalsis peristomal perisylvian peritoneal peritoneum peritonitis peritonsillar
periumbilical periurethral perivalvular perivascular periventricular perlecan permacath permanent permanently permcath permeability permeable permission permit pernicious pernio peroneal
peroxidase peroxisomal peroxisomes persantine persecutory persist persisted persistence persistent persisting persists person personal personalities personality personally personnel persons
perspiration pertussis pervasive pesticides petechia petechiae petechial petit pets pfts phalanges phalanx phantom pharmacies pharmacist pharmacologic pharmacological pharmacologically
pharyngeal pharyngeus pharyngitis pharyngoplasty pharynx phase phases phenobarb phenobarbital phenomenon phenylalanine phenylketonuria phenytoin pheochromocytoma pheochromocytomas philtrum
phimosis phlebectomy phlebitis phlebotomy phlegm phlegmon phobia phobias phonophobia phos phosphatase phosphate phosphokinase phospholipid phospholipids phosphorous phosphorus phosphorylase
phosphorylation photochemotherapy photocoagulation photodynamic photography photopheresis photophobia photopsia photoreceptors photorefractive photosensitive photosensitivity phototherapy
phototransduction phrenic phthisis phyllodes physical physically physician physicians physiologic physiological physiology physiotherapy phytanic piano pica picc pick picked picking
pickwickian picture pictures piebaldism piece pieces piedra piercing pies pigment pigmentary pigmentation pigmented pigmenti pigmentosa pigmentosum pigmentosus pigmentovascularis pigs
pigtail pilaris pilates pill pillar pillow pills pilomatricoma pilomatricomas pilonidal pimples pinch pinched pineal pinguecula pink pinkeye pinky pinna pinning pinpoint pins pinworm pipe
pipes piriformis pit pitched pitocin pits pitted pitting pituitary pityriasis pizza place placed placement placenta placentae placental places placing plagiocephaly plague plain plan plana
plane planes planitis planned planning planopilaris plant plantar plantaris plants planus plaque plaques plasma plasmapheresis plasminogen plasmodium plastic plat plate plateau platelet
plateletpheresis platelets plates plating platypnea platyspondylic play played player playground playing plays pleasant please plegia plenty pleomorphic pleomorphism pleura pleural
pleurectomy pleurisy pleuritic pleuritis pleurocentesis pleurodesis pleurodynia pleuropulmonary pleuroscopy pleurx plex plexopathy plexus plica plication plts plug plugged plugging plus pmns
pneumatic pneumatosis pneumaturia pneumo pneumoboots pneumococcal pneumococcus pneumoconiosis pneumocystis pneumomediastinum pneumonectomy pneumonia pneumoniae pneumonitis pneumopericardium
pneumoperitoneum pneumothoraces pneumothorax pneumovax pocket pockets pocus podagra podiatrist podoplanin poikilocytosis point pointed pointes pointing poison poisoning poisonous poisons
poland polar pole polio poliomyelitis pollakiuria pollen pollens pollutants pollution polyangiitis polyarteritis polyarthralgia polyarthritis polyarthropathy polyarticular polychondritis
polychromasia polycystic polycythemia polydactyly polydipsia polydrug polyethylene polyglandular polyglucosan polygonal polyhydramnios polylobulated polymenorrhea polymerase polymicrobial
polymicrogyria polymorphic polymorphism polymorphisms polymorphonuclear polymyalgia polymyositis polyneuropathy polyp polypectomy polyphagia polypoid polyposis polyps polys polysomnogram
polysomnography polysubstance polyunsaturated polyuria pomalidomide pomeroy pompe pons pontine pool pools poor poorly pop popliteal popping popular population populations porcelain
porencephaly pork porokeratosis porphyria porphyrias porphyrin porphyrins port portable portacath portal portion portions portocaval portopulmonary portosystemic pose poses position
positional positioned positioning positions positive positively positivity positron possibilities possibility possible possibly post postablative postaxial postcardiotomy postcoital
postconcussion postconcussive postdates posterior posteriorly posterolateral posthemorrhagic posthepatitic postherpetic postictal postinflammatory postlaminectomy postmenopausal postmortem
postmyelogram postnasal postnatal postobstructive postoperative postoperatively postpartum postphlebitic postpolio postprandial postprocedural postprostatectomy postrenal poststreptococcal
postsurgical postterm postthrombotic posttraumatic postural posture postures postvoid potassium potatoes potency potential potentially potentials pottery pouch pouches poultry pound pounding
pounds poverty powder power powerful pox practically practice practiced practicing practitioners prbc prealbumin preauricular precancerous precautions preceded precipitated precipitous
precise precisely preclinical precocious precordial precursor precursors prediabetes predict predicted predictive predispose predisposes predisposing predisposition prednisolone prednisone
predominance predominant predominantly preeclampsia preemie preexcitation prefer preferably preference preferences preferentially preferred pregabalin pregnancies pregnancy pregnant
pregnantabout prehypertension preliminary premature prematurely prematurity premaxilla premenopausal premenstrual premie premolar premutation prenatal preoperative prep preparation
preparations prepare prepared preparing prepatellar prepregnancy prerenal presbyacusis presbycusis presbyesophagus presbyopia prescribe prescribed prescribes prescribing prescription
prescriptions presence present presentation presented presenting presents preseptal preserve preserved preserving press pressed presses pressing pressor pressors pressure pressured pressures
presumably presumed presumptive presyncope preterm pretibial pretty prevalence prevalent prevent preventable preventative prevented preventing preventive prevents previa previous previously
prevnar priapism prick prickling primarily primary primigravida primitive primordial principles print printed prion prions prior prison private probable probably proband probe probing
probiotics problem problematic problems probnp procal procalcitonin procedural procedure procedures proceed proceeded proceeding process processed processes processing procidentia proctalgia
proctectomy proctitis proctocolectomy proctocolitis proctoscopy prodromal prodrome produce produced produces producing product production productive products professional proficiency profile
profound profoundly profuse progeria progeroid progesterone progestin prognathia prognosis prograf program programmed programming programs progress progressed progresses progressing
progression progressiva progressive progressively proinsulin projectile projections projects prolactin prolactinoma prolactinomas prolapse prolapsed proliferate proliferating proliferation
proliferative proline prolong prolongation prolonged prolotherapy prominence prominent promise promising promote promoter promotes promoting prompt prompted promptly prompts promyelocytes
promyelocytic pronated pronation pronator prone prongs proning pronounced proof proper properly property prophylactic prophylaxis propionic proportion propose proposed propranolol propria
proptosis pros prosopagnosia prostate prostatectomy prostatic prostatism prostatitis prostatomegaly prostheses prosthesis prosthetic protease proteasome protect protected protecting
protective protects protein proteinaceous proteinogram proteinosis proteins proteinuria proteolipid prothrombin prothrombotic protime protocol protocols proton protons protoporphyria
protoporphyrin protracted protrude protruding protrusion protuberans proved proven provide provided provider providers provides providing province proving provisional provoked proximal
proximally prune prunes prurigo pruritic pruritis pruritus pseudarthrosis pseudoaneurysm pseudoarthrosis pseudobulbar pseudocyst pseudofolliculitis pseudogout pseudohypertrophy
pseudomembranous pseudomeningocele pseudomonal pseudomonas pseudoobstruction pseudorheumatoid pseudoseizure pseudotumor pseudoxanthoma psittacosis psoas psoralen psoriasis psoriatic
psychiatric psychiatry psychoeducation psychoeducational psychogenic psychological psychologists psychomotor psychosis psychosocial psychosomatic psychotherapy psychotic ptca pterional
pterygia pterygium ptosis ptsd puberty pubic pubis publications published pubovaginal pucker pudendal puerperal puffiness puffs puffy pull pulled pulling pulls pulm pulmonale pulmonary
pulmonic pulmonologist pulp pulposus pulsatile pulse pulsed pulseless pulselessness pulseox pulses pulsus pump pumped pumping pumps punch punctata punctiform puncture pupil pupillary pupils
pure pured purging purification purified purine purines purple purplish purpose purposes purpuric pursed pursues pursuit purulence purulent pus push pushed pushes pushing pustular pustules
pustulosis put puts putting puva pvcs pyelo pyelogram pyelograms pyelography pyelolithotomy pyelonephritis pyeloplasty pylori pyloric pyloromyotomy pyloroplasty pylorotomy pylorus pyoderma
pyogenic pyometra pyomyositis pyonephrosis pyopneumothorax pyosalpinx pyramidal pyrazinamide pyrexia pyridoxal pyridoxine pyrimidine pyrimidines pyrophosphate pyrosis pyruvate pyuria qsofa
quad quadrant quadrantanopia quadrantanopsia quadrants quadriceps quadriparesis quadriplegia quadriplegic quadruple qualify quality quant quantiferon quantification quantified quantitative
quantities quantity quarter queasiness queasy quervain question questionnaire questions quick quickly quiet quinine quinsy quintuple quit quite quitting quotient rabid rabies raccoon
raccoons race races racial racing radial radiate radiated radiates radiating radiation radical radicals radicular radiculitis radiculopathy radio radioactive radioactivity radiocephalic
radioembolization radiofrequency radiograph radiographic radiographs radiography radioiodine radiologic radiological radiologically radiologist radiologista radiolucency radiolucent
radionuclide radiopaque radiosensitizers radiosurgery radiotherapy radioulnar radius radon ragged ragweed raise raised raises raising raisins rales raloxifene ramucirumab ramus ran random
randomly range ranged ranges ranging ranula rapamune raphe rapid rapidly rapmycn rare rarely rarer rarest rarity rash rashes raspy rass rastelli rat rate rated rates rather rating ratio rats
raw ray rays rbcs reabsorb reabsorbed reabsorption reach reached reaches reaching react reactant reactants reaction reactions reactivation reactive reactivity reacts read reading readings
readmitted ready reagin real reality realize really reanastomosis reappear reappearance reappeared rearrangement rearrangements reason reasonable reasons rebleeding rebound rebuild recall
receive received receiver receives receiving recent recently receptive receptor receptors recess recession recessive recharge recheck recipient recipients recognition recognize recognized
recognizes recognizing recombinant recommend recommendation recommended recommending recommends reconnect reconstruction reconstructive record recorded recorder recording recordings records
recover recovered recovering recovers recovery recreational rectal rectangular recti rectified rectocele rectovaginal rectum rectus recur recurred recurrence recurrences recurrent recurring
recurs recurvatum recycle recycling red reddened reddish redistributed redness redo reduce reduced reduces reducible reducing reductase reduction redundant reeducation reentrant reevaluate
reevaluation reexcision refeeding refer reference referred referring refers refill refills refine refined reflected reflectivity reflects reflex reflexes reflux refraction refractive
refractory refreshed refrigerated refrigerator refused regain regard regarding regardless regards regeneration regenerative regimen regimens region regional regions register registered
registration regress regression regrow regular regularity regularly regulate regulated regulates regulating regulation regulatory regurgitation rehab rehabilitation rehydration reimplant
reimplantation reinforced reinfused reintubated reintubation rejected rejecting rejection rejects relapse relapsed relapses relapsing relate related relating relation relations relationship
relationships relative relatively relatives relax relaxant relaxants relaxation relaxed relaxing relay relayed relays release released releases releasing relevant reliable reliably relief
relies relieve relieved reliever relievers relieves relieving religious rely remain remainder remained remaining remains remarkable remedies remedy remember remembering remembers
remifentanil remind remission remissions remits remitting remnant remnants remodeling remote removable removal remove removed removes removing renal renin renogram renoureteral renovascular
repair repaired repairing repeat repeated repeatedly repeating repeats repellent repellents repercussions repetition repetitive replace replaced replacement replaces replacing replantation
replenish repletion report reported reportedly reporting reports repositioning represent represents reproducible reproduction reproductive request requested requesting require required
requirement requirements requires requiring rescue research researchers resected resecting resection resectoscope resemble resembles resembling reserve reserved reservoir resident residents
residual residuals resilience resin resistance resistant resolution resolve resolved resolves resonance resorbable resorption resort resource resources resp respect respected respective
respectively respects respiration respirations respirator respiratory respond responded responding responds response responses responsible responsive responsiveness resps rest restart
restarted restarting restenosis resting restless restlessness restoration restore restored restores restoring restraints restrict restricted restriction restrictions restrictive restricts
restroom rests result resulted resulting results resume resumed resurfacing resuscitate resuscitation resynchronization retain retained retaining retardation retching retention retic
reticular reticularis reticulocyte reticulocytes reticulum retina retinacular retinal retinitis retinoblastoma retinoic retinoid retinoids retinopathy retinoschisin retinoschisis retracted
retractile retraction retractions retrieval retrieved retrobulbar retrocalcaneal retrocardiac retrograde retrolisthesis retromolar retroorbital retroperitoneal retroperitoneum
retropharyngeal retropubic retrosternal retroverted return returned returning returns reuptake reuse reused revascularization reveal revealed revealing reveals reversal reverse reversed
reversibility reversible reversing reviewed reviewing reviews revision revisions reward rewiring rhabdo rhabdomyolysis rhabdomyosarcoma rhegmatogenous rheumatic rheumatica rheumatism
rheumatoid rhinitis rhinolith rhinophyma rhinoplasty rhinorrhea rhinoscopy rhinosinusitis rhinovirus rhizotomy rhonchi rhonchorous rhus rhythm rhythmic rhythms rhytidectomy rib ribavirin
ribosomal ribosomes ribs rich rickets rickettsial rid ride ridge ridged ridges riding rifampin right rigid rigidity rigidus rigorously rigors rim ring ringing ringworm ripening rippling rise
rises rising risk risks risky ristocetin river rivers roaring robotic rocks rocky rod rodding rodent rodents rods roentgenogram rolandic role roles roll rolling roncus roof room root roots
rosacea rosc rosea roseola rotablation rotablator rotated rotates rotation rotational rotations rotator rotavirus rotten rough round rounded route routine routinely routines row rsbi rub
rubber rubbing rubella rubeola rubra rubs rugs rule ruled rules ruling run runner running runny runoff runs rupture ruptured ruptures rural russell rvsp saag sac saccades saccadic saccular
sacral sacrocolpopexy sacroiliac sacroiliitis sacrosciatic sacrospinous sacrum sacs sacsin sad saddle sadness safe safely safer safest safflower sagging sagittal said salads salicylate
salicylates saline saliva salivary salivation salmon salmonellosis salpingectomy salpingitis salpingostomy salt salts saltsalt salty salvage same sample samples sampling sand sanger
sanitation saphenous sarcoid sarcoidosis sarcomas sarcomatous sarcomeres sarcopenia sarcoplasmic sardines satellite satiety sating satisfaction satisfactorily satisfactory satisfied sats
satting saturated saturates saturating saturation saturations sauce savary save saved saver saw say saying says sbps scabies scabs scalded scalene scales scaling scalp scalpel scaly scan
scanner scanning scans scaphoid scapholunate scapula scapulae scapular scapuloperoneal scar scarce scarlatina scarlet scarred scarring scars scatter scattered scds schedule scheduled
schedules scheme schistocytes schistosomiasis schizencephaly schizoaffective schizoid schizophrenia schizophrenic schizotypal school schools schwannoma schwannomas sciatic sciatica
scientists scintigraphic scintigraphy sclera sclerae scleral scleredema scleritis sclerodactyly scleroderma sclerosing sclerosis sclerosus sclerotherapy sclerotic scoliosis scoliotic scope
scopy score scored scores scotoma scraping scratch scratching scratchy screen screened screening screenings screw screws scrofuloderma scrotal scrotum scrub scurvy seafood seal sealant
sealed sealing search searchable searching season seasonal seasonings seasons seat seated seats seaweed sebaceous seborrhea seborrheic second secondary secondhand seconds secrete secreted
secretin secretion secretions secretory section sections sector secundum secure sedated sedation sedative sedatives sedentary sediment sedimentation sedrate see seed seeds seeing seek
seeking seeks seem seemed seems seen sees segment segmental segmentation segmentectomy segmented segments segregation segs seipin seizing seizure seizures seldom select selected selecting
selective selectively selenium self sella sellar semen semialdehyde semicircular seminal seminiferous semiology send sending sends senile sensation sensations sense senses sensitive
sensitivities sensitivity sensitization sensor sensorimotor sensorineural sensorium sensors sensory sent sentences sentinel separate separated separately separates separating separation
sepiapterin sepsis septa septal septate septic septicemia septoplasty septorhinoplasty septostomy septum sequence sequences sequencing sequential sequestration serial series serine serious
seriously serologic serological serologies serology seroma seronegative seropositive serosa serosanguineous serotonin serous serrated serratia sertraline serum serve served serves services
serving servings sesamoidectomy sessile session sessions sestamibi set sets setting sevelamer seven seventh seventy several severe severely severity sew sewing sex sexes sexual sexually sgot
sgpt shadows shaft shafts shakes shakiness shaking shaky shallow shampoo shape shaped shapes share shared shares sharing sharp sharply sharpness shave she sheath shed sheep shelf shellfish
shelter shelterin shield shift shifting shigellosis shingles shingrix shirt shirts shivering shock shocks shockwave shoe shoes shooting shop shopping short shortage shorten shortened
shortening shorter shortest shortly shortness shot shots shotty should shoulder shoulders shouldnt shovel show showed shower showing shown shows shrink shrinking shrunken shuffling shunt
shunting shut siadh sialadenitis sialendoscopy sialic sialin sialolithiasis sialorrhea sialuria sibling siblings sicca sick sickle sickness side sideroblastic sideroblasts sides sidewalks
sight sigmoid sigmoidectomy sigmoidoscope sigmoidoscopy sign signal signaling signals signed signet significance significant significantly signs silencing silent silhouette silica silicone
silicosis silver silvery similar similarities similarly simple simpler simplest simplex simply simulation simultaneous simultaneously since single singleton singultus sinoatrial sinonasal
sinuplasty sinus sinuses sinusitis sinusoidal sinusotomy sirolimus sister sisters sistrunk sit site sites sitosterolemia sits sitter sitting situ situation situational situations situs sitz
six sixth sixties sixty size sized sizes skeletal skeleton skewed skiing skilled skills skin skip skipped skipping skull slap sleep sleepiness sleeping sleeplessness sleeplike sleepwalking
sleepy sleeve slender slide slides sliding slight slightly slimy sling slipped slippery slit sloughing slow slowed slower slowing slowly slowness slows sludge sluggish sluggishness slurred
slurring small smaller smallest smallpox smear smears smell smelling smells smile smiling smog smoke smoked smokeless smoker smokers smokes smoking smooth smoothly snack snails snapping
snare sneeze sneezes sneezing snore snoring snow snuffbox soaks soap soccer social socialization socially socket sockets socks soda sodas sodium sofa soft soften softening softer soil soiled
soiling solar sold sole solely soles solid solids solitary soluble solution solutions solve solvents solving somatic somatization somatoform somatosensory somatostatin some somebody someday
someone something sometime sometimes somewhat somewhere somite somnambulism somnolence somnolent son sonogram sonographic sonography sonohysterogram sonophobia sons soon sooner sore soreness
sores sorry sort sotos sought sound sounds soup source sources soy soybean space spaced spacer spaces span spared sparse spasmodic spasms spastic spasticity spastizin speak speaking spec
special specialist specialists specialization specialize specialized specializes specially specialty species specific specifically specimen specimens spect spectroscopy spectrum speculate
speech speed spell spelling spells spend spent spep sperm spermatic spermatocele spermatocelectomy spermicide spermine sphenoid sphenoidotomy spherical spherocytes spherocytosis spheroids
sphincter sphincterotomy sphincters sphingomyelin spica spiculated spicy spider spiders spike spiking spina spinach spinal spindle spine spinning spinocerebellar spinous spinulosa
spiradenoma spiradenomas spiral spirometer spirometry spironolactone spite spitting spleen splenectomy splenic splenomegaly splenorenal splint splinter splinting splints spoken spokes
spondylitic spondylitis spondyloarthritis spondylodiscitis spondylolisthesis spondylolysis spondylosis spondylotic sponges spongy sponsored sponsors spontaneous spontaneously sporadic
sporadically spores sporotrichosis sport sports spot spots spotted spotting sprain sprained sprains spray sprays spread spreading spreads sprout sprouts sprue spur spurring spurs spurt
sputum squames squamous square squatting squeeze squeezes squeezing stabbing stability stabilization stabilize stabilized stabilizes stabilizing stable staff stage staged stages staggering
staghorn staging stagnation stain stained staining stains stairs stalk stamina stand standard standardized standing standpoint stands standstill stapedectomy stapes staph staphylococcal
staphylococcus staple staples starches starchy stargardt staring start started starting startle starts starvation starved starves stasis state stated static statin stating statins station
stationary stature status stay stayed staying stays stds steadily steady steal steatohepatitis steatorrhea steatosis steatotic stellate stem stemi stenocardia stenosing stenosis stenotic
stenotrophomonas stent stented stenting step stepped stereotactic stereotaxic sterile sterilization sternal sternoclavicular sternotomy sternum steroid steroids sterol sterols stethoscope
stick sticking sticks sticky stiff stiffness still stillbirth stillborn stim stimulant stimulate stimulates stimulating stimulation stimulator stimuli stimulus sting stinging stippling stis
stitches stockings stoma stomach stomachache stomal stomatitis stone stones stony stood stool stools stooped stop stopped stopping stops storage store stored stores stories storing storm
story strabismus straight straighten strain strained strainer straining strains stranded stranding strands strange strangulated strangury strap strategies strategy stratified stratum
strawberry streak streaks stream streams street strength strengthen strengthening strengths strenuous strep streptococcal streptococcus stress stressed stresses stressful stressors stretch
stretched stretcher stretches stretching stretchy striata strict strictly stricture strictures stridor strike strikes striking string strip stripe stripping stroke strokes stroma strong
stronger strongest strongly strongyloides strongyloidiasis struck structural structurally structure structured structures struggle struggling stsg stuck student students studied studies
study studying stuff stuffiness stuffy stump stupor stuporous stutter stuttering stye style styrene subacromial subacute subaortic subarachnoid subcapsular subchondral subchorionic
subclavian subclinical subconjunctival subcortical subcostal subcutaneous subcutaneously subdeltoid subdural subendocardial subfertility subfoveal subgaleal subglottic subglottis
subinvolution subitum subject subjected subjective sublingual subluxation submandibular submassive submaxillary submental submitted submucosa submucosal submucous suboccipital subphrenic
subretinal subscapularis subsegmental subsequent subsequently subserosal subset subside subsided subsides substance substances substantial substantially substernal substitute substitutes
substrate subtalar subtherapeutic subtle subtotal subtraction subtype subtypes subungual subunit subunits subxiphoid succedaneum succenturiate success successful successfully successive
succinate such suck sucking sucrose suction suctioning sudden suddenly suds suffer suffered suffering suffers sufficient sugar sugarless sugars sugary suggest suggested suggesting
suggestions suggestive suggests suicidal suicidality suicide suitable sulfa sulfasalazine sulfatase sulfate sulindac summarized summary summer sun sunburn sunburns sundowning sunflower
sunken sunlight sunscreen super superactivity superficial superimposed superinfection superior supernumerary supervised supervision supination supine supple supplement supplemental
supplementation supplemented supplements supplied supplies supply support supported supporter supporting supportive supports suppose supposed suppress suppressed suppresses suppression
suppressor suppressors suppuration suppurativa suppurative supracervical supraclavicular supraduction supraglottic supraglottis supraglottoplasty suprahepatic supranuclear supraorbital
suprapatellar suprapubic suprarenal suprasellar supraspinatus suprasternal supratherapeutic supravalvular supraventricular sural sure surface surfaces surfactant surgeon surgeries surgery
surgical surgically surprise surprised surprising surround surrounded surrounding surroundings surrounds surveillance survey survival survive survived survivors susceptibility susceptible
suspect suspected suspects suspend suspended suspending suspension suspicion suspicious sustain sustained suture sutured sutures suturing swab swallow swallowed swallowing swallows swathe
sweat sweating sweats sweaty sweet sweets swell swelling swellings swim swimming swings switch switched switches switching swollen symmetric symmetrical sympathectomy sympathetic symphysis
symptom symptomatic symptomatically symptomatology symptoms symptomssuch synaptophysin synchronized syncopal syncope syncopes syncytial syndactyly syndesmotic syndrome syndromic synechiae
synostosis synovectomy synovial synovitis synthase synthesis synthetase synthetic synvisc syphilis syringomyelia syrinx syrup system systemic systems systolic systolics tabes table tables
tablet tablets tace tach tachyarrhythmia tachycardia tachycardic tachypnea tachypneic tachysystole tack tacro tacrolimus tact tactile taeniasis tafazzin tag tagged tags tail tailbone
tailored take takedown taken takes taking takotsubo talar talaromycosis talc talipes talk talked talking tall taller talus tamoxifen tamponade tan tandem tangential tangier tangles tanning
tans tantrums tap tape taper tapered tapering tapeworm taping tarda tardive target targeted targeting targets tarry tarsal tarsorrhaphy tasks taste tastes tattoo tau taught tbili tcurrent
tdap tea teach teaches teaching team teams tear teardrop tearful tearfulness tearing tears teas technical technically technician technicians technique techniques technologist teds teenage
teenager teenagers teens teeth teething tegretol telangiectases telangiectasia telangiectasiae tele telemetry telephone tell telling tells telogen telomerase telomere telomeres temp temper
temperature temperatures template temple temples temporal temporarily temporary temporomandibular temps ten tend tendency tender tenderness tendinitis tendinopathy tendinosis tendoachilles
tendon tendonitis tendons tends tenesmus tennis tenodesis tenolysis tenosynovitis tenotomy tens tense tensilon tensing tension tent tentatively tenth teratogenicity teratoma term terminal
termination terms territory terrors tert tertiary tesio test tested testes testicle testicles testicular testis testosterone tetanus tetany tethered tethering tetracycline tetracyclines
tetraparesis tetraparetic tetraplegia texas text texture tfcc tfts thalamic thalamus thalassemia thallium than thanatophoric thank thankfully thanks that thats thawed the thecal their
thelarche them themselves then thenar theophylline theoretical theories theory therapeutic therapeutics therapies therapist therapists therapy there thereafter thereby therefore thermal
thermoplasty thermotherapy these they theyre thiamine thick thicken thickened thickening thicker thickness thigh thighs thin thing things think thinking thinks thinned thinner thinners
thinning thins thioesterase thiopurine third thirds thirst thirsty thirties thirty this thoracentesis thoracoabdominal thoracocentesis thoracoscopic thoracoscopy thoracostomy thoracotomy
thorax thorough thoroughly those though thought thoughts thousand thousands thread threaded threads threat threatened threatening three threw thrill thrive throat throats throbbing
thrombasthenia thrombectomy thrombi thrombin thromboangiitis thrombocyte thrombocytes thrombocythemia thrombocytopenia thrombocytopenic thrombocytosis thromboembolectomy thromboembolic
thromboembolism thrombolysis thrombolytic thrombopenia thrombophilia thrombophlebitis thromboplastin thrombosed thrombosis thrombotic thrombus through throughout throw throwing thrown thrush
thumb thumbs thunderclap thus thymectomy thymine thymus thyroglobulin thyroglossal thyroid thyroidectomy thyroiditis thyromegaly thyroplasty thyrotoxicosis thyrotropin thyroxine tibc tibia
tibial tibialis tic tick tickborne ticks ticlopidine tics tidal tied tight tighten tightening tightly tightness tilt time timely times timi timing tinea tingling tingly tinnitus tint tiny
tip tips tipss tire tired tiredness tires tissue tissues titanium titer titers titin titled titration titubation tizanidine tlso tmax tobacco tobaccoism tobramycin today toe toenail toenails
toes together toilet told tolerable tolerance tolerant tolerate tolerated tolerating toll tomatoes tomographic tomography tomosynthesis tone tones tong tongue tonic tonometry tonsil
tonsillar tonsillectomy tonsillitis tonsils too took tool tooth toothache toothbrush toothpaste top tophaceous tophus topical topiramate torn torpid torsades torsemide torsion torso torti
torticollis tortillas tortuosity tortuous torus total totaling totalis totally touch touched touching tough toupet toward towards towel towels toxemia toxic toxicity toxicological toxicology
toxicum toxin toxins toxocariasis toxoid toxoplasma toxoplasmosis trabeculae trabecular trabeculated trabeculation trabeculectomy trabeculoplasty trace traces trach trachea tracheal
tracheitis tracheobronchitis tracheoesophageal tracheomalacia tracheoscopy tracheostomy tracheotomy trachomatis tracing track tract traction tractional tracts trademark trademarked
traditional trafficking trails train trained training trait traits tram tranquilizers trans transabdominal transaminase transaminases transaminitis transarterial transaxillary transbronchial
transcarbamylase transcatheter transcranial transcription transcutaneous transdermal transducer transduction transesophageal transfemoral transfer transferase transferred transferrin
transfers transforaminal transform transformation transforming transfuse transfused transfusion transfusions transglutaminase transgluteal transhepatic transient transit transition
transjugular translocase translocation translocations translucency transluminal transmetatarsal transmission transmit transmits transmitted transmitting transnasal transobturator
transoperative transparent transpeptidase transplant transplantation transplanted transplants transport transportation transported transporter transporting transports transposition
transradial transrectal transsphenoidal transthoracic transthyretin transtibial transudative transurethral transvaginal transvalvular transvenous transverse trapezius trapped trapping trash
trauma traumatic travel traveled traveling travels treacher treadmill treat treatable treated treating treatment treatments treats tree trees tremble trembling tremens tremor tremors
tremulous tremulousness trench treponema treponemal triad trial trials triangular triatriatum triceps trichiasis trichilemmal trichinellosis trichinosis trichoepithelioma trichoepitheliomas
trichomonas trichomoniasis trichotillomania trichuriasis tricompartmental tricuspid tricyclic tried tries trifascicular trifunctional trigeminal trigeminy trigger triggered triggering
triggers triglyceride triglycerides trigone trigs triiodothyronine trilateral trilobar trimester trimethylamine trimethylaminuria triosephosphate trioxide trip triphalangeal triphosphate
triple triplet triplets tripping trips triptans trismus trisomy trochanter trochanteric trop trophoblast trophoblastic tropics tropoelastin troponin troponins trops trouble troubles
troublesome trough troughs trout truck true truncal truncus trunk try trying trypanosomiasis trypsin tryptase tsat tscore tub tubal tube tubelike tuberculin tuberculosis tuberculous tuberin
tuberosity tuberous tubes tuboovarian tubular tubule tubules tubulointerstitial tubulopathy tubulovillous tuck tugging tularemia tummy tumor tumoral tumorectomy tumour tuna tungiasis tunica
tunnel tunneled tunnelled tunnels turbinate turbinates turbinectomy turbinoplasty turbt turcica turgor turn turned turning turnover turns turp twelve twenties twenty twice twin twins twist
twisted twisting twitch twitches twitching two tylenol tympanic tympanites tympanogram tympanometry tympanoplasty tympanosclerosis tympanostomy type types typhlitis typhoid typhus typical
typically typing tyrosine tyrosinemia tzanck ubiquitin udall ugib ulcer ulcerated ulceration ulcerations ulcerative ulcers ulcus ulna ulnar ultimate ultimately ultrafiltration ultrasonic
ultrasonogram ultrasonography ultrasound ultrasounds ultrastructural ultraviolet umbilical umbilicus unable unaffected unaltered unarousable unassisted unavailable unaware unawareness
unbalanced unbearable unborn uncal uncertain unchanged unchecked uncle unclear uncomfortable uncommon uncomplicated unconjugated unconscious unconsciousness uncontrollable uncontrollably
uncontrolled uncoordinated uncorrected uncovertebral under underactive underarm underarms undercooked underdeveloped underdevelopment underdiagnosed undergo undergoes undergoing undergone
undergrowth underlie underlies underlying underneath undernutrition underside understand understanding understands understood underway underwear underweight underwent undescended undesired
undetectable undetermined undiagnosed undifferentiated undigested undomiciled unemployed unemployment unequal uneven uneventful uneventfully unexpected unexplained unfavorable unfolded
unfortunately unguium unhealthy unhoused unicameral unicompartmental unidentified uniform unilateral unilocular unintelligible unintended unintentional union uniparental unipolar unique unit
universalis universally universities unknown unless unlike unlikely unna unnecessary unneeded unnoticed unpasteurized unplanned unpleasant unpredictable unprotected unrecognized unrelated
unremarkable unresectable unresponsive unresponsiveness unsafe unstable unstageable unsteadiness unsteady unsuccessful unsure until untreated unusual unusually unwanted unwell upep upgoing
upon upper upright ups upset upsetting uptake upturned upward urachal urachus urate urea uremia uremic ureter ureteral ureteric ureterocele ureterolithiasis ureterolithotomy ureterolysis
ureteropelvic ureteroscope ureteroscopy ureterostomy ureterovesical ureters urethra urethral urethritis urethrogram urethroplasty urethroscopy urethrotomy urge urgency urgent urgently uric
urinalyses urinalysis urinary urinate urinates urinating urination urine uris urobilinogen urocultive urodynamic urodynamics uroflow uroflowmetry urogenital urogram urography urolift
urolithiasis urologic urological urologist urology uromodulin uropathy urosepsis urothelial ursodiol urticaria urticarial usage use used useful usefulness user users uses usher using usual
usually utensils uteri uterine utero uteroplacental uterosacral uterovaginal uterus utilize utilized utilizing utis utox uveitis uvula uvulectomy vacation vaccinated vaccination vaccinations
vaccine vaccines vacterl vacuoles vacuum vagal vagina vaginal vaginismus vaginitis vaginosis vague vagus valga valgum valgus valid valine valley valproate valproic value values valve valves
valvular valvuloplasty vanc vanco vancomycin vanishing vape vaping vapors vara variability variable variant variants variation variations variceal varicella varices varicocele
varicocelectomy varicose varicosities varied varies variety varioliformis various varix varum varus vary varying vasa vascath vascular vascularization vascularized vasculature vasculitis
vasculopathy vasectomy vasoactive vasoconstrictor vasodilatory vasogenic vasomotor vasoocclusive vasopressor vasopressors vasospasm vasospastic vasovagal vasovasostomy vast vats vault vcug
vdrl vector vegetable vegetables vegetarian vegetation vegetative vehicle vein veins velamentous velcro velocardiofacial velocity velopharyngeal velvety vena venereal venereum venesection
venipuncture venodyne venodynes venogram venography venoocclusive venosus venous venovenous vent ventilated ventilating ventilation ventilator ventilators ventilatory ventral ventricle
ventricles ventricular ventriculoatrial ventriculogram ventriculography ventriculomegaly ventriculostomy venturi venules verapamil verbal verified verify vermilion vermilionectomy vermis
verruca versicolor version versions versus vertebra vertebrae vertebral vertebrectomy vertebrobasilar vertebroplasty vertex vertical vertically vertiginous vertigo very vesical vesicle
vesicles vesicointestinal vesicostomy vesicoureteral vesicoureteric vesicovaginal vesicular vessel vessels vest vestibular vestibule vestibulitis vestibulopathy vestibulotoxicity veteran
vfib via viable vibration vibrations victims video videofluoroscopic videofluoroscopy videos videoswallow view viewed viewing views vigorous viii villi villonodular villous villus vimentin
vincent vinci vincristine violent violet viral viremia virilizing virtual virtually virus viruses viscera visceral visceromegaly viscus visible visibly vision visit visited visiting visits
visual visualization visualize visualized visualizing visually vital vitals vitamin vitamins vitelliform vitiligo vitrectomy vitreomacular vitreoretinopathy vitreous vitritis vitro vivid
vldl vocal vocational voice voices void voiding volar volume volumes voluntary volunteers volvulus vomit vomited vomiting vomits vomitting vomitus voriconazole vtach vulgaris vulnerable
vulva vulvar vulvectomy vulvitis vulvodynia vulvovaginal vulvovaginitis waardenburg waddling wagr waist waistline wait waiting wake wakefulness waking walk walked walkers walking walks wall
walls walnut walnuts wan wandering want wanted wants wards warfarin warm warmth warn warning wart warts was wash washable washed washing washings washout waste wastes wasting watch watched
watchful watching water waterproof watershed watery wave waves wax waxy way ways wbcs weak weaken weakened weakening weakens weaker weakly weakness wean weaned weaning wear wearable wearing
wears weather webbed webbing website wedge wedging week weekend weekends weekly weeks weigh weighed weighing weighs weight weights weird welcome welder well wellness welts wenckebach went
were westergren western wet wetting whatever wheals wheat wheelchair wheelchairs wheeze wheezes wheezing wheezy whelps when whenever where whereas whether which whiff while whiplash
whistling white whites whitish whitlow who whole whom whooping whooshing whose why wide widely widen widened widening wider widespread width wife wild will wind window windpipe wine wing
winged winging wings wipe wire wireless wires wisdom wise wish wishes with withdrawal withdrawn withdraws within without woke wolfram wolframin woman womans womb women wont wood woods wool
wooziness woozy word words work worked worker workers working workload workplace workplaces works workup worldwide worm worms worn worried worry worrying worse worsen worsened worsening
worsens worst worthlessness would wound wounds wrap wrapped wraps wrinkled wrinkles wrist wrists write writhing writing written wrong www xanthelasma xanthine xanthinuria xanthomas
xanthomatosis xeroderma xerophthalmia xerosis xerostomia xiii xiphoid xray xrays yard yaws yeah year yearly years yeast yellow yellowing yellowish yes yesterday yet yielded yoga yogurt yolks
you youll young younger your youre yours yourself youth youve zellweger zero zika zinc ziopatch zone zones zostavax zoster zygoma zygomatic zygomycosis
`;

let set: Set<string> | undefined;

/** Words that medical English writes small, in lower case: a capital on one of them is the start of a sentence or a heading. */
export function commonWords(): ReadonlySet<string> {
  set ??= new Set(WORDS.trim().split(/\s+/));
  return set;
}

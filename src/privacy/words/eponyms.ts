/** Names of physicians that name a disease, sign, score, device or operation. Alone or before such a noun they are no person. */
const EPONYMS = `
addison adson alport alzheimer allis angelman apgar apley argyll arnold asperger auer austin babcock babinski baker bakes bankart barlow barrett barthel bartholin bartter basedow batten
beau beck becker behcet behçet bell bennett benson berg bernard bickerstaff bigelow billroth birt bishop blake blalock blount boerhaave boerhaeve bouchard bowen bovie bowman braden
bristol broca brodie brook brooke brown bruce brudzinski brugada brunner buck budd buerger burkitt caprini caroli charcot charlson chagas chediak cheyne chiari
child chopart churg chvostek clark claude cockcroft codman cogan colles conn cooley coombs cori courvoisier cowden creutzfeldt crigler crohn cullen cushing dandy darier
debakey denver dequervain devic dieulafoy digeorge dobhoff doppler douglas down dressler duchenne dukes dupuytren duroziez ebstein edwards ehlers eisenmenger epley epstein erb ewing fabry fallot
fanconi felty finkelstein fisher fitz fogarty foley fontan forrester fothergill fournier fowler fox freiberg frey friedreich friedlander froment galeazzi ganz gardner gartner
gaucher ghon giannotti gibbs gilbert gilles gitelman glasgow gleason goldmann goodpasture gower gowers gram gorlin graves grawitz greenfield groshong guillain guyon haglund ham
hamilton hamman hansen harrington hartmann hartnup hashimoto hasson hawkins heberden heimlich heller henoch herrick hesselbach hickman hill hirschsprung hodgkin hoehn hoffman hoffmann hohn holter
homan homans horner hoover hoyer hunt hunter huntington hurler hurst hutchinson jackson jaeger jakob janeway jarvik jefferson johnson jones joubert kallmann kaplan kaposi karnofsky kartagener
kasai katz kawasaki kegel keith kellgren kelly kerley kernig kerr kienbock killip kirschner klinefelter klumpke koch kocher koebner koplik korotkoff korsakoff krabbe krukenberg kuntscher
kussmaul lachman lambert landau landry langerhans lawton leber ledderhose legg lemierre lennox leriche lesch levine lewy lewis lhermitte liddle lisfranc lister little loeffler
louis lou ludwig lund lyme lynch macintosh maddox maffucci magill maisonneuve mallampati mallory mantoux marfan marjolin marshall mayo mccune mcburney mcdonald mcmurray meckel meigs
meissner mendelson menetrier meniere ménière merkel metzenbaum miller milroy mirizzi mobitz moh mohs moll mondor monro monteggia montgomery morse morton munchausen murphy neer nelson niemann nikolsky
nissen noonan norton norwood ober ogilvie ollier ommaya ortner ortolani osgood osler osler-weber paget pancoast pap papanicolaou parkinson parinaud patau patrick pel penrose perthes peutz peyronie pfannenstiel phalen
pick pierre pierce plummer pott potter potts prader prinzmetal purkinje purtscher quincke ramsay rankin ranson raynaud reed reiter rett reye richmond richter riedel rinne
risser rolando romberg rorschach roth roux rovsing rubinstein rutherford sabin salem salter schatzki scheuermann schiller schilling schirmer schlatter schmorl schober scott seldinger seton
sezary sheehan shiley shwachman sims sjogren sjögren skene smith snellen speed spigelian sprengel spurling starling steinmann stensen stevens stewart stickler still stokes sturge sudeck swan
sydenham syme takayasu tanner tay tenckhoff thomas thompson thomsen tinel tietze todd tourette trendelenburg trousseau turcot turner valsalva van veress vincent virchow volkmann vonwillebrand
waddell waldenstrom waldenström wallenberg wartenberg waterhouse watson weber wegener weil weitlaner wells wernicke westermark westphal whipple whitnall willebrand williams wilms wilson wolff wood
yankauer yergason young zenker ziehl zollinger allen hollenhorst meibomian eustachian fallopian bartonella klebsiella salmonella shigella listeria brucella rickettsia escherichia proteus
epworth edinburgh winters ballard dubowitz bayley harris lee hodkinson mcgill rockwood fried wagner sgarbossa duke maddrey ottawa padua geneva blatchford rockall
hounsfield judkins ochsner philadelphia seldinger sones amplatz schiotz goldman humphrey ishihara rorschach ilizarov jamshidi glenn owen reese norwood ross alexander pennington patrick thomas carpentier starr hancock hancocks medtronic abiomed impella watchman amplatz amplatzer dacron prolene vicryl monocryl ethibond marcaine
`;

let set: Set<string> | undefined;

export function eponyms(): ReadonlySet<string> {
  set ??= new Set(EPONYMS.trim().split(/\s+/));
  return set;
}

/** What stands behind an eponym: "Allen test", "Foley catheter", "Glasgow coma scale". */
export const EPONYM_NOUN =
  /^['’]?s?[ \t-]{1,2}(?:(?:coma|blood|cell|body|bodies|node|nodes|nodal|type|class|grade|stage|total|lower|upper|modified|revised|vascular|functional|skin|B|II|I|III|IV)[ \t-])?(?:sign|signs|test|tests|testing|disease|diseases|syndrome|syndromes|lymphoma|lymphomas|palsy|catheter|catheters|cath|score|scores|scale|scales|index|criteria|criterion|procedure|operation|maneuver|manoeuvre|reflex|reflexes|response|esophagus|oesophagus|thyroiditis|contracture|fracture|fractures|cyst|cysts|bodies|body|phenomenon|drain|drains|tube|tubes|forceps|clamp|clamps|retractor|retractors|scissors|blade|blades|elevator|needle|wire|wires|screw|screws|nail|pin|pins|stand|monitor|shunt|flap|graft|patch|valve|pouch|position|incision|approach|technique|classification|staging|stage|grade|class|type|ulcer|ulcers|tear|tears|hernia|ring|node|nodes|nodule|nodules|lesion|lesions|line|lines|spots|spot|point|angina|anemia|anaemia|purpura|encephalopathy|psychosis|aphasia|area|neuroma|neuropathy|tumor|tumour|sarcoma|carcinoma|nephropathy|granulomatosis|arteritis|thoracic|muscle|ligament|ligaments|tendon|canal|gland|glands|duct|ducts|tubule|cells|cell|islets|fibers|law|formula|equation|rule|rules|bolt|filter|filters|port|ports|pump|balloon|stain|staining|agar|medium|chart|level|levels|breathing|respiration|respirations|pulse|murmur|striae|sulcus|fissure|foramen|membrane|gangrene|chorea|ataxia|dystrophy|atrophy|malformation|deformity|anomaly|anomalies|tetralogy|block|paralysis|facies|pupil|pupils|triad|lift|boot|splint|cast|collar|brace|dressing|wrap|bag|bulb|pessary|cannula|trocar|suction|clip|clips|suture|sutures|ligation|resection|repair|reconstruction|release|arthroplasty|osteotomy|fundoplication|myotomy|esophagectomy|gastrectomy|colectomy|hysterectomy|pancreaticoduodenectomy|bypass|anastomosis|limb|assay|reaction|titer|smear|method|protocol|regimen|study|trial|questionnaire|inventory|examination|exam|assessment|fall|risk|nomogram|aneurysm|collateral|vein|artery|space|triangle|ganglion|plexus|nerve|nucleus|dementia|parkinsonism|sclerosis|lupus|erythema|nevus|melanoma|papilloma|adenoma|polyp|polyposis|colitis|enteritis|diverticulum|pain|spasm|cramp|exercise|exercises|virus|barr|barre|strauss|chiari|pick|danlos|sachs|hodgkin|parkinson|white|weiss|ellison|eaton|brain|removed|out|placed|discontinued|in[ \t]place|draining|care|inserted|changed|with[ \t]clear|patent|intact|negative|positive|neg|pos|absent|present|normal|equivocal)(?![\p{L}])/iu;

/** Things that are named after somebody; before one of these even an unknown name is no person: "Pennington clamps". */
export const THING_NOUN =
  /^['’]?s?[ -](?:sign|signs|test|tests|disease|syndrome|palsy|catheter|catheters|score|scale|index|criteria|procedure|maneuver|manoeuvre|reflex|drain|drains|tube|tubes|forceps|clamp|clamps|retractor|retractors|scissors|blade|elevator|needle|wire|wires|screw|screws|stand|monitor|shunt|valve|pouch|position|incision|approach|technique|classification|staging|ulcer|hernia|stain|agar|suture|sutures|dressing|brace|collar|splint|boot|cannula|trocar|suction|instrument|instruments|rongeur|rongeurs|curette|speculum|knife|saw|drill|guide|frame|table|bag|wrap|gauze|sponge|sponges|clip|clips|stapler|mesh|graft|stent|balloon|filter|pump|lead|leads|unit|units|window|prosthesis|implant|fracture|contracture|esophagus|lymphoma|sarcoma|tumor)(?![\p{L}])/iu;

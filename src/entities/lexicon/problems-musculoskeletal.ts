/** Problems of bones, joints, muscles and connective tissue, written for Attending. */
export const PROBLEMS_MUSCULOSKELETAL = `
osteoarthritis|degenerative joint disease|=OA|degenerative arthritis|osteoarthrosis|degenerative arthrosis|generalized osteoarthritis|degenerative changes|hypertrophic arthritis|wear and tear arthritis|arthrosis|end-stage osteoarthritis|joint degeneration|degenerative joint changes|tricompartmental osteoarthritis|djd
osteoarthritis of knee|knee osteoarthritis|osteoarthritis of the knee|degenerative joint disease of the knee|knee arthritis|gonarthrosis|primary osteoarthritis of knee|osteoarthritis of both knees|knee oa|knee djd|degenerative arthritis of the knee|osteoarthritis of the left knee|osteoarthritis of the right knee|arthritis of the knee|osteoarthritis of left knee|osteoarthritis of right knee
osteoarthritis of hip|hip osteoarthritis|osteoarthritis of the hip|hip arthritis|degenerative joint disease of the hip|coxarthrosis|osteoarthritis of left hip|osteoarthritis of right hip|hip oa|osteoarthritis of the right hip|osteoarthritis of the left hip
arthritis|inflammatory arthritis|joint inflammation|monoarthritis|oligoarthritis|polyarticular arthritis|arthropathy|post-traumatic arthritis|traumatic arthritis|arthritic changes|shoulder arthritis|crystal arthropathy|seronegative arthritis|arthritic pain|polyarthropathy|arthritic|hand arthritis
polyarthritis
synovitis
rheumatoid arthritis|=RA|rheumatoid|seropositive rheumatoid arthritis|rheumatoid factor positive|seronegative rheumatoid arthritis|rheumatoid nodules|rheumatoid lung
juvenile idiopathic arthritis|juvenile rheumatoid arthritis|=JIA|=JRA|still disease|adult-onset still disease
psoriatic arthritis|psoriatic arthropathy
ankylosing spondylitis|spondyloarthropathy|spondyloarthritis|axial spondyloarthritis|seronegative spondyloarthropathy
reactive arthritis|reiter syndrome
sacroiliitis|sacroiliac joint dysfunction|si joint dysfunction|sacroiliac joint pain|si joint pain|sacroiliac pain|sacroiliac tenderness
systemic lupus erythematosus|lupus|discoid lupus|lupus erythematosus|sle|lupus flare|drug-induced lupus|cutaneous lupus|discoid lupus erythematosus|subacute cutaneous lupus
sjogren syndrome|sjogren's|sicca syndrome
scleroderma|systemic sclerosis|crest syndrome|progressive systemic sclerosis|limited scleroderma|sclerodactyly
morphea|localized scleroderma
mixed connective tissue disease|=MCTD|connective tissue disease|collagen vascular disease|undifferentiated connective tissue disease
dermatomyositis|polymyositis|inclusion body myositis
myositis
polymyalgia rheumatica|=PMR
fibromyalgia|fibromyalgia syndrome|fibromyositis|myofascial pain syndrome|myofascial pain
marfan syndrome|marfanoid habitus|joint hypermobility|hypermobility syndrome|hypermobility|ligamentous laxity
ehlers-danlos syndrome
autoimmune disease|autoimmune disorder|autoimmune conditions
behcet disease
positive antinuclear antibody|positive ana|elevated ana
osteoporosis|senile osteoporosis|postmenopausal osteoporosis|osteoporotic|age-related osteoporosis|steroid-induced osteoporosis
osteopenia|low bone density|decreased bone density|demineralization|bone loss|low bone mass|osteopenic|bone demineralization
paget disease of bone|paget's disease
osteonecrosis|avascular necrosis|=AVN|aseptic necrosis|avascular necrosis of femoral head|avascular necrosis of the hip|osteonecrosis of the jaw|avascular necrosis of the femoral head|legg-calve-perthes disease
chondromalacia|grade iii chondromalacia
chondromalacia patellae
osteochondral lesion|osteochondral defect|chondral defect|chondral lesion
osteochondritis dissecans|osteochondritis
bone marrow edema
osteogenesis imperfecta
achondroplasia|skeletal dysplasia|bone dysplasia
fibrous dysplasia
bone spur|osteophyte|osteophytosis|osteophytic spurring|spurring|osteophyte formation|bone spurring|marginal osteophytes|plantar calcaneal spur|bony spurs|anterior osteophytes
heel spur|calcaneal spur
joint space narrowing|joint space loss|joint warmth
joint effusion|knee effusion|joint fluid|knee joint effusion|suprapatellar effusion|hip effusion|elbow effusion
effusion
joint swelling|swollen joint|swelling of joints|swollen knee|knee swelling
loose body|loose bodies knee
baker cyst
popliteal cyst
ganglion cyst|ganglion
synovial cyst
mucous cyst
meniscal cyst
paralabral cyst
joint pain|arthralgia|painful joints|aching joints|polyarthralgia|aching joint pain|joint aches|joint tenderness|joint symptoms|multiple joint pains|arthralgias and myalgias
joint stiffness|stiffness|morning stiffness|stiff joints|stiff|knee stiffness|shoulder stiffness|muscle stiffness|back stiffness|hip stiffness|hand stiffness|arthrofibrosis
decreased range of motion|limited range of motion|restricted range of motion|decreased rom|limited rom|painful range of motion|loss of range of motion|reduced range of motion|pain with range of motion|limitation of motion|decreased motion|loss of motion|limited motion|range of motion deficit|painful rom|restricted motion|range of motion limited
crepitus|joint crepitus|patellofemoral crepitus|bony crepitus|crepitation
contracture|joint contracture|flexion contracture|muscle contracture|knee contracture|hip flexion contracture|equinus contracture|heel cord contracture|gastrocnemius equinus
dupuytren contracture
joint deformity|charcot joint
bony deformity
deformity
boutonniere deformity
swan neck deformity
equinus deformity
ulnar deviation
heberden nodes
valgus deformity|genu valgum
varus deformity
musculoskeletal deformity
foot deformity|charcot foot
genu varum
limb deformity
angular deformity
charcot arthropathy|charcot neuroarthropathy
knock knees
cavovarus deformity
joint instability|knee instability|shoulder instability|ankle instability|instability of knee|ligament laxity|chronic ankle instability|instability of joint|patellar instability|joint laxity|giving way|anterior instability|buckling|knee buckling|locking of knee|knee giving out|lateral instability|locking
low back pain|lower back pain|lumbago|=LBP|lumbar pain|chronic low back pain|acute low back pain|lumbar back pain|mechanical low back pain|lumbosacral pain|discogenic low back pain|strain of lumbar region
lumbar strain|lumbosacral strain|lumbar sprain
back pain|backache|chronic back pain|dorsalgia|mid back pain|upper back pain|thoracic back pain|back ache|thoracic pain|thoracic spine pain|spinal pain|back discomfort|back problems|spine pain|pain in back|midback pain|axial back pain|discogenic pain
back strain
back spasm
back tenderness|spinal tenderness|paraspinal tenderness|midline tenderness|paraspinal muscle tenderness|vertebral tenderness|lumbar tenderness|paravertebral tenderness|midline spinal tenderness|cervical tenderness|point tenderness|spinous process tenderness|bony tenderness|c-spine tenderness|midline cervical tenderness|lumbar paraspinal tenderness
neck pain|cervicalgia|cervical pain|neck discomfort|chronic neck pain|posterior neck pain|neck soreness|neck and back pain|neck ache|cervical neck pain
degenerative disc disease|=DDD|degenerative disk disease|intervertebral disc degeneration|lumbar degenerative disc disease|cervical degenerative disc disease|disc degeneration|disk degeneration|degenerative disc changes|lumbar disc disease|cervical disc disease|lumbar degenerative disk disease|disc desiccation|disk space narrowing|disc space narrowing|lumbar disk disease|disc disease|disk disease|degenerative spine disease|disc space loss|cervical disk disease|degenerative disease of the spine|degenerative lumbar disc disease|disk desiccation|degenerative disc
herniated disc|disc herniation|herniated nucleus pulposus|=HNP|herniated disk|disk herniation|slipped disc|lumbar disc herniation|lumbar disc displacement|cervical disc herniation|disc displacement|disc extrusion|lumbar disk herniation|disk extrusion|intervertebral disc displacement|ruptured disk|cervical disk herniation|ruptured disc|disc osteophyte complex
disc bulge|bulging disc|disc bulging|disk bulge|bulging disk|disk bulging|annular bulge
annular tear
disc protrusion|disk protrusion
spinal stenosis|lumbar spinal stenosis|lumbar stenosis|cervical spinal stenosis|cervical stenosis|foraminal stenosis|canal stenosis|central canal stenosis|neural foraminal stenosis|foraminal narrowing|neural foraminal narrowing|spinal canal stenosis|lateral recess stenosis|neuroforaminal stenosis|spinal canal narrowing|neuroforaminal narrowing|central stenosis|thoracic stenosis
spondylosis|cervical spondylosis|lumbar spondylosis|facet arthropathy|facet arthritis|facet joint arthropathy|facet hypertrophy|spondylotic changes|facet syndrome|facet joint pain|lumbosacral spondylosis|spondylitis|facet joint syndrome|facet degenerative changes|facet disease|thoracic spondylosis|spondylitic changes|uncovertebral hypertrophy|ligamentum flavum hypertrophy
spondylolisthesis|degenerative spondylolisthesis
anterolisthesis
retrolisthesis
listhesis
spondylolysis|pars defect|pars fracture
scoliosis|idiopathic scoliosis|adolescent idiopathic scoliosis|neuromuscular scoliosis|scoliotic
kyphosis|thoracic kyphosis|kyphotic deformity|exaggerated kyphosis
kyphoscoliosis
lordosis|loss of lordosis|loss of cervical lordosis
dextroscoliosis
levoscoliosis
hyperlordosis|hyperkyphosis
spinal deformity
dowager's hump
failed back surgery syndrome|post-laminectomy syndrome|postlaminectomy syndrome|failed back syndrome
coccydynia|coccygodynia|tailbone pain|coccyx pain|sacral pain
diffuse idiopathic skeletal hyperostosis|=DISH
pain|chronic pain|acute pain|generalized pain|body pain|diffuse pain|painful|soreness|discomfort|aching|achiness|acute postoperative pain|postoperative pain|post-operative pain|surgical pain|incisional pain|bone pain|chronic postoperative pain|total body pain|intractable pain|severe pain|pain all over|uncontrolled pain|aching pain|ache|sharp pain|burning pain|wound pain|pain postoperatively|bony pain|aches|aches and pains|body aches and pains|pain with movement|incisional tenderness|bodily pain|inadequate pain control|shooting pain|poorly controlled pain|sore|stabbing pain|postprocedural pain|radiating pain|breakthrough pain|throbbing pain|musculoskeletal discomfort|dull ache
chronic pain syndrome|pain syndrome|central pain syndrome
tenderness|tender|tenderness to palpation|point tender|tender to palpation|focal tenderness|diffuse tenderness|diffusely tender|tender on palpation|exquisite tenderness|ttp tenderness
musculoskeletal pain|musculoskeletal chest pain|msk pain|chest wall pain|chest wall tenderness|rib pain|sternal pain|costochondral tenderness|reproducible chest pain|rib tenderness|chest wall discomfort|intercostal pain|sternal tenderness|precordial tenderness
costochondritis|tietze syndrome
myalgia|muscle pain|muscle aches|body aches|sore muscles|muscle ache|muscle soreness|generalized myalgias|muscle aches and pains|aching muscles|muscular pain|generalized body aches|muscle tenderness|bodyaches|diffuse myalgias
muscle spasm|spasm|nocturnal leg cramps|leg cramping|cervical muscle spasm|lumbar spasm|paraspinal spasm|charley horse|muscle tightness|paraspinal muscle spasm|carpopedal spasm|hamstring tightness|hand cramps|painful spasms|lumbar muscle spasm|foot cramps|muscle tension
muscle cramps|leg cramps|cramps|cramping
muscle strain|strain|pulled muscle|strained muscle|hamstring strain|groin strain|calf strain|quadriceps strain|rotator cuff strain|thoracic strain|chest wall strain|muscle injury|shoulder strain|trapezius strain|muscular strain|musculoskeletal strain|soft tissue strain|hip flexor strain|back sprain
muscle tear|muscle rupture
cervical strain|neck strain|cervical sprain|acute cervical strain
whiplash|whiplash injury|whiplash-associated disorder
muscle atrophy|muscle wasting|thenar atrophy|sarcopenia|quadriceps atrophy|amyotrophy|disuse atrophy|quad atrophy|loss of muscle mass|muscular atrophy|thenar wasting|intrinsic atrophy|calf atrophy
atrophy|atrophic|hypotrophy
rhabdomyolysis|rhabdo|elevated ck|elevated cpk|elevated creatine kinase|elevated creatine phosphokinase|muscle breakdown
compartment syndrome|acute compartment syndrome|compartment syndrome of leg
shoulder pain|pain in shoulder|left shoulder pain|right shoulder pain|bilateral shoulder pain|arthralgia of shoulder|shoulder discomfort|shoulder soreness|shoulder girdle pain|pain in right shoulder|pain in left shoulder|shoulder joint pain|shoulder tenderness
rotator cuff tendinopathy|rotator cuff tendinitis|rotator cuff tendonitis|supraspinatus tendinosis|supraspinatus tendinitis
rotator cuff tear|torn rotator cuff|rotator cuff injury|rotator cuff syndrome|supraspinatus tear|rotator cuff disease|full-thickness rotator cuff tear|partial rotator cuff tear|complete rotator cuff tear|rotator cuff arthropathy|partial-thickness rotator cuff tear|subscapularis tear|infraspinatus tear|supraspinatus tendon tear|massive rotator cuff tear|rotator cuff pathology
shoulder impingement|impingement syndrome|subacromial impingement|subacromial bursitis|hip impingement|femoroacetabular impingement|shoulder impingement syndrome|impingement sign|ankle impingement|hawkins sign|neer sign|=FAI
impingement
adhesive capsulitis|frozen shoulder|capsulitis
shoulder labral tear|slap tear|labral tear|slap lesion|bankart lesion|hill-sachs lesion|glenoid labral tear|hip labral tear|superior labral tear|labral fraying
acromioclavicular separation|ac joint arthritis|acromioclavicular arthritis|acromioclavicular joint arthritis|ac separation|ac joint pain|shoulder separation|ac joint arthrosis|acromioclavicular arthrosis|acromioclavicular joint pain|acromioclavicular joint separation
shoulder dislocation|dislocated shoulder|dislocation of shoulder|anterior shoulder dislocation|glenohumeral dislocation|recurrent shoulder dislocation
elbow pain|left elbow pain|right elbow pain|elbow tenderness|elbow stiffness|elbow swelling
lateral epicondylitis|tennis elbow
medial epicondylitis|golfer's elbow
epicondylitis
olecranon bursitis|elbow bursitis
wrist pain|right hand pain|left hand pain|right wrist pain|left wrist pain|wrist tenderness|snuffbox tenderness|hand tenderness|pain in wrist|finger tenderness|bilateral hand pain
hand pain|pain in hand
finger pain
thumb pain
hand swelling|wrist swelling|finger swelling|swollen hand|swelling of hand|swollen finger|hand edema|dactylitis|finger edema
trigger finger|stenosing tenosynovitis|trigger thumb|triggering of finger|stenosing tenosynovitis of finger
de quervain tenosynovitis|de quervain disease|de quervain's
mallet finger|tendon laceration|flexor tendon laceration|extensor tendon laceration|extensor tendon injury|jersey finger|flexor tendon injury
tendinitis|tendinopathy|tendinosis|calcific tendinitis|biceps tendinitis|bicipital tendinitis|peroneal tendinitis|posterior tibial tendinitis|wrist tendinitis|iliopsoas tendinitis|gluteal tendinopathy|peroneal tendinopathy
tendonitis|biceps tendonitis|calcific tendonitis|peroneal tendonitis|posterior tibial tendon dysfunction
enthesopathy|enthesitis
tenosynovitis|flexor tenosynovitis|bicipital tenosynovitis|extensor tenosynovitis
pes anserine bursitis
iliotibial band syndrome|it band syndrome
overuse injury
tendon rupture|tendon tear|biceps tendon rupture|biceps tear|quadriceps tendon rupture|patellar tendon rupture|biceps tendon tear|quadriceps rupture|distal biceps tendon rupture|ruptured tendon|patella tendon rupture
achilles tendinitis|achilles tendonitis|achilles tendinopathy|achilles tendinosis|insertional achilles tendinitis|achilles pain
achilles tendon rupture|achilles rupture|ruptured achilles tendon|achilles tendon tear|achilles tear
bursitis|prepatellar bursitis|septic bursitis|ischial bursitis|shoulder bursitis|retrocalcaneal bursitis|subdeltoid bursitis|bursal swelling|iliopsoas bursitis
trochanteric bursitis|hip bursitis|greater trochanteric bursitis|greater trochanteric pain syndrome
hip pain|right hip pain|left hip pain|pain in hip|bilateral hip pain|hip tenderness|hip discomfort|hip soreness|pain in left hip|pain in right hip|hip joint pain|lateral hip pain|hip and groin pain|trochanteric pain
hip dysplasia|developmental dysplasia of the hip|=DDH|hip subluxation|acetabular dysplasia|congenital hip dislocation
hip dislocation|dislocation of hip|dislocated hip
prosthetic hip dislocation
slipped capital femoral epiphysis|=SCFE
toxic synovitis
knee pain|left knee pain|right knee pain|bilateral knee pain|pain in knee|anterior knee pain|knee discomfort|knee tenderness|chronic knee pain|knee soreness|pain in left knee|pain in right knee|arthralgia of knee|medial knee pain|pain in both knees|medial joint line tenderness|joint line tenderness|lateral joint line tenderness|knee problems|lateral knee pain
meniscal tear|torn meniscus|meniscus tear|medial meniscus tear|lateral meniscus tear|medial meniscal tear|lateral meniscal tear|tear of medial meniscus|bucket handle tear|degenerative meniscal tear|meniscal injury|torn medial meniscus|meniscal degeneration|mcmurray sign|torn lateral meniscus|tear of the medial meniscus|tear of meniscus
anterior cruciate ligament tear|acl tear|acl rupture|torn acl|anterior cruciate ligament rupture|acl injury|acl deficiency|anterior cruciate ligament injury|anterior cruciate ligament deficiency|torn anterior cruciate ligament|positive lachman
posterior cruciate ligament tear|pcl tear|pcl injury
medial collateral ligament sprain|mcl tear|mcl sprain|medial collateral ligament tear|mcl injury|medial collateral ligament injury|ulnar collateral ligament tear|lateral collateral ligament tear|lcl tear
ligament tear|ligament injury|torn ligament|ligament rupture|ligamentous injury|ligament sprain|ligament strain|ligament damage|scapholunate ligament tear
tfcc tear
triangular fibrocartilage tear
scapholunate dissociation
lisfranc injury
syndesmotic injury
high ankle sprain
patellofemoral syndrome|patellofemoral pain syndrome|patellofemoral pain|patellar dislocation|jumper's knee|patellofemoral arthritis|patellar subluxation|patella dislocation|patellar maltracking|plica syndrome|patellar tendinopathy|patella subluxation|dislocated patella|apprehension sign
patellar tendinitis|patellar tendonitis
osgood-schlatter disease
leg pain|right leg pain|left leg pain|pain in leg|bilateral leg pain|leg discomfort|leg aches|leg tenderness|leg heaviness|pain in right leg|pain in left leg|leg soreness|heaviness in legs|pain in both legs
lower extremity pain|extremity pain|pain in lower limb|left lower extremity pain|right lower extremity pain|pain in extremity|bilateral lower extremity pain|extremity tenderness
thigh pain|right thigh pain|left thigh pain
calf pain|calf tenderness|calf cramping|left calf pain|right calf pain|calf claudication
shin pain|shin splints
pain in limb|limb pain|limb discomfort
buttock pain
homans sign|positive homans
hamstring pain
medial tibial stress syndrome
gluteal pain
arm pain|upper extremity pain|right arm pain|left arm pain|pain in arm|forearm pain|pain in upper limb|bilateral arm pain|arm discomfort|left arm discomfort|left upper extremity pain|right upper extremity pain|forearm tenderness|upper arm pain|arm tenderness|arm soreness|arm heaviness|axillary pain
foot pain|right foot pain|left foot pain|pain in foot|bilateral foot pain|foot tenderness|pain in right foot|pain in left foot|foot discomfort|sore feet
heel pain|plantar heel pain|heel tenderness
toe pain|great toe pain|pain in toe|big toe pain
metatarsalgia
arch pain
plantar pain
forefoot pain|forefoot tenderness
midfoot pain|midfoot tenderness
plantar fasciitis|plantar fascitis|plantar fascial fibromatosis|fasciitis
ankle pain|right ankle pain|left ankle pain|pain in ankle|ankle tenderness|ankle joint pain|ankle discomfort|ankle stiffness
ankle swelling|ankle edema|swollen ankle|swelling of ankles|bilateral ankle edema|ankle effusion
bunion|hallux valgus|bunion deformity|hallux abducto valgus|tailor's bunion|bunionette|hallux valgus deformity|hallux varus
hammertoe|hammer toe|claw toe|hallux rigidus|hammertoe deformity|hallux limitus|mallet toe|overlapping toes|hammertoe contracture
flat foot
pes planus|pes cavus
flatfeet|flatfoot|flatfoot deformity|flexible flatfoot|adult acquired flatfoot deformity
fallen arches
pronated feet
overpronation
clubfoot
talipes equinovarus
metatarsus adductus
polydactyly
syndactyly
congenital foot deformity
tibial torsion
femoral anteversion
in-toeing
intoeing
leg length discrepancy|limb length discrepancy|leg length inequality
sprain|ankle sprain|wrist sprain|knee sprain|sprained ankle|finger sprain|sprain of ankle|foot sprain|sprained wrist|grade ii ankle sprain|shoulder sprain|lateral ankle sprain|right ankle sprain|left ankle sprain|sprain/strain|sprained knee|thumb sprain|elbow sprain
fracture nonunion|nonunion|malunion|nonunion of fracture|delayed union|pseudarthrosis|non-union|nonunion fracture|pseudoarthrosis|fracture malunion|malunited fracture
prosthetic loosening|hardware failure|painful hardware|implant failure|aseptic loosening|failed total hip arthroplasty|prosthetic joint complication|failed total knee arthroplasty|hardware loosening|symptomatic hardware|hardware complication|mechanical loosening|prosthesis loosening|component loosening|broken hardware|polyethylene wear|periprosthetic lucency|hardware irritation|loose hardware|painful retained hardware|prosthetic failure|implant loosening
retained hardware
heterotopic ossification|myositis ossificans|ectopic calcification|heterotopic bone
amputation status|below knee amputation status|above knee amputation status|stump pain|amputee|stump infection|phantom sensation|amputated toe|amputated limb|amputation stump pain|stump neuroma|dehisced stump
frailty|debility|deconditioning|physical deconditioning|debilitated|deconditioned|frail|generalized debility|physical debility|functional decline|general debility|debilitation|age-related debility|decline in functional status|functional impairment|decreased functional mobility|generalized deconditioning|muscle deconditioning|decreased endurance|poor endurance|decreased activity tolerance|activity intolerance|severe deconditioning|frail elderly|general deconditioning|functional limitation|impaired functional mobility|disability|impaired endurance|impaired activities of daily living|disabled|decline in function|physical disability
pectus excavatum|pectus carinatum|pectus deformity
cervical rib|rib deformity
chest wall deformity|chest deformity
winged scapula|scapular winging|scapular dyskinesis
torticollis congenital
craniosynostosis
plagiocephaly|positional plagiocephaly
macrocephaly
microcephaly
brachycephaly
skull deformity|congenital skull deformity
megalencephaly
asymmetric head
frontal bossing
arthrogryposis|congenital limb deformity
bone lesion|bone mass|bone cyst|aneurysmal bone cyst|unicameral bone cyst|bone destruction|bone erosion
bony lesion|bony destruction|bony erosion|bony abnormality
periosteal reaction
lucent lesion
skeletal lesions
cortical destruction
spinal instability|vertebral subluxation|atlantoaxial instability|adjacent segment disease|segmental instability|flatback syndrome|cervical subluxation|atlantoaxial subluxation|somatic dysfunction|spinal subluxation|segmental dysfunction
piriformis syndrome|snapping hip|pelvic pain musculoskeletal|pubic symphysis pain|osteitis pubis
thoracic spine compression|compression deformity|vertebral compression
wedging of vertebra|loss of vertebral height|vertebral height loss|vertebral body height loss
schmorl node
loss of disc height|disc height loss|loss of disk height
endplate changes|endplate irregularity
wedge deformity
`;

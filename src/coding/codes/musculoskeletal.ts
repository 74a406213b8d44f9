/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const MUSCULOSKELETAL_CODES = `
M00.9|Pyogenic arthritis, unspecified|septic arthritis; pyogenic arthritis; septic joint; septic knee; septic hip; septic shoulder; infectious arthritis
M05.79|Rheumatoid arthritis with rheumatoid factor of multiple sites without organ or systems involvement|rheumatoid arthritis with rheumatoid factor multiple sites
M05.9|Rheumatoid arthritis with rheumatoid factor, unspecified|seropositive rheumatoid arthritis
M06.00|Rheumatoid arthritis without rheumatoid factor, unspecified site|seronegative rheumatoid arthritis
M06.4|Inflammatory polyarthropathy|inflammatory polyarthropathy; inflammatory arthritis
M06.9|Rheumatoid arthritis, unspecified|rheumatoid arthritis; RA; rheumatoid
M08.00|Unspecified juvenile rheumatoid arthritis of unspecified site|juvenile rheumatoid arthritis; juvenile idiopathic arthritis; JIA
M10.00|Idiopathic gout, unspecified site|idiopathic gout; primary gout
M10.071|Idiopathic gout, right ankle and foot|
M10.072|Idiopathic gout, left ankle and foot|
M10.079|Idiopathic gout, unspecified ankle and foot|gout of foot; podagra; gout of ankle
M10.9|Gout, unspecified|gout; gouty arthritis; acute gout; gout flare; acute gout flare; gout attack; gouty arthropathy
M11.20|Other chondrocalcinosis, unspecified site|pseudogout; chondrocalcinosis; cppd; calcium pyrophosphate deposition disease
M12.9|Arthropathy, unspecified|arthropathy
M13.0|Polyarthritis, unspecified|polyarthritis
M13.80|Other specified arthritis, unspecified site|
M15.0|Primary generalized (osteo)arthritis|generalized osteoarthritis; polyosteoarthritis primary
M15.9|Polyosteoarthritis, unspecified|polyosteoarthritis
M16.0|Bilateral primary osteoarthritis of hip|bilateral hip osteoarthritis; bilateral primary osteoarthritis of hip
M16.10|Unilateral primary osteoarthritis, unspecified hip|primary osteoarthritis of hip; degenerative joint disease of hip
M16.11|Unilateral primary osteoarthritis, right hip|
M16.12|Unilateral primary osteoarthritis, left hip|
M16.9|Osteoarthritis of hip, unspecified|hip osteoarthritis; osteoarthritis of hip; hip oa; hip djd; hip arthritis; hip degenerative joint disease; osteoarthrosis of hip; arthritis of hip
M17.0|Bilateral primary osteoarthritis of knee|bilateral knee osteoarthritis; bilateral primary osteoarthritis of knee; osteoarthritis of both knees; osteoarthritis bilateral knees; bilateral knee djd
M17.10|Unilateral primary osteoarthritis, unspecified knee|primary osteoarthritis of knee
M17.11|Unilateral primary osteoarthritis, right knee|
M17.12|Unilateral primary osteoarthritis, left knee|
M17.9|Osteoarthritis of knee, unspecified|knee osteoarthritis; osteoarthritis of knee; knee oa; knee djd; knee degenerative joint disease; knee arthritis; osteoarthrosis of knee; gonarthrosis; degenerative joint disease of knee; osteoarthritis of knees; arthritis of knee; djd of knee; degenerative arthritis of knee; tricompartmental osteoarthritis of knee
M18.9|Osteoarthritis of first carpometacarpal joint, unspecified|thumb cmc arthritis; first carpometacarpal osteoarthritis; cmc arthritis; basal joint arthritis
M19.011|Primary osteoarthritis, right shoulder|
M19.012|Primary osteoarthritis, left shoulder|
M19.019|Primary osteoarthritis, unspecified shoulder|shoulder osteoarthritis; osteoarthritis of shoulder; glenohumeral arthritis; shoulder arthritis; ac joint arthritis
M19.041|Primary osteoarthritis, right hand|
M19.042|Primary osteoarthritis, left hand|
M19.049|Primary osteoarthritis, unspecified hand|hand osteoarthritis; osteoarthritis of hand
M19.071|Primary osteoarthritis, right ankle and foot|
M19.072|Primary osteoarthritis, left ankle and foot|
M19.079|Primary osteoarthritis, unspecified ankle and foot|ankle osteoarthritis; osteoarthritis of ankle; osteoarthritis of foot
M19.90|Unspecified osteoarthritis, unspecified site|osteoarthritis; djd; degenerative joint disease; oa; arthritis; osteoarthrosis; degenerative arthritis; arthrosis
M1A.9XX0|Chronic gout, unspecified, without tophus (tophi)|chronic gout
M1A.9XX1|Chronic gout, unspecified, with tophus (tophi)|tophaceous gout; chronic tophaceous gout; chronic gout with tophi
M20.10|Hallux valgus (acquired), unspecified foot|hallux valgus; hallux abducto valgus; hallux abductovalgus
M20.11|Hallux valgus (acquired), right foot|
M20.12|Hallux valgus (acquired), left foot|
M20.20|Hallux rigidus, unspecified foot|hallux rigidus
M20.21|Hallux rigidus, right foot|
M20.22|Hallux rigidus, left foot|
M20.40|Other hammer toe(s) (acquired), unspecified foot|hammertoe; hammer toe; hammertoes; hammer toe deformity
M20.41|Other hammer toe(s) (acquired), right foot|
M20.42|Other hammer toe(s) (acquired), left foot|
M21.371|Foot drop, right foot|
M21.372|Foot drop, left foot|
M21.379|Foot drop, unspecified foot|foot drop; dropfoot; drop foot
M21.40|Flat foot [pes planus] (acquired), unspecified foot|flat foot; pes planus; flat feet; flatfoot
M21.41|Flat foot [pes planus] (acquired), right foot|
M21.42|Flat foot [pes planus] (acquired), left foot|
M21.611|Bunion of right foot|
M21.612|Bunion of left foot|
M21.619|Bunion of unspecified foot|bunion; bunion deformity
M21.621|Bunionette of right foot|
M21.622|Bunionette of left foot|
M21.629|Bunionette of unspecified foot|bunionette; tailor's bunion; tailor bunion
M21.70|Unequal limb length (acquired), unspecified site|leg length discrepancy
M22.40|Chondromalacia patellae, unspecified knee|chondromalacia patella; chondromalacia patellae; chondromalacia of patella; patellar chondromalacia
M22.41|Chondromalacia patellae, right knee|
M22.42|Chondromalacia patellae, left knee|
M23.203|Derangement of unspecified medial meniscus due to old tear or injury, right knee|
M23.204|Derangement of unspecified medial meniscus due to old tear or injury, left knee|
M23.209|Derangement of unspecified meniscus due to old tear or injury, unspecified knee|
M23.90|Unspecified internal derangement of unspecified knee|internal derangement of knee
M23.91|Unspecified internal derangement of right knee|internal derangement of right knee
M23.92|Unspecified internal derangement of left knee|internal derangement of left knee
M24.20|Disorder of ligament, unspecified site|ligament laxity
M24.50|Contracture, unspecified joint|contracture of joint; joint contracture; contractures; flexion contracture
M24.661|Ankylosis, right knee|
M25.00|Hemarthrosis, unspecified joint|hemarthrosis
M25.40|Effusion, unspecified joint|joint effusion
M25.461|Effusion, right knee|
M25.462|Effusion, left knee|
M25.469|Effusion, unspecified knee|knee effusion; effusion of knee; knee joint effusion
M25.50|Pain in unspecified joint|joint pain; arthralgia; arthralgias; joint pains; pain in joint; polyarthralgia
M25.511|Pain in right shoulder|
M25.512|Pain in left shoulder|
M25.519|Pain in unspecified shoulder|shoulder pain; pain in shoulder
M25.521|Pain in right elbow|
M25.522|Pain in left elbow|
M25.529|Pain in unspecified elbow|elbow pain; pain in elbow
M25.531|Pain in right wrist|
M25.532|Pain in left wrist|
M25.539|Pain in unspecified wrist|wrist pain; pain in wrist
M25.541|Pain in joints of right hand|
M25.542|Pain in joints of left hand|
M25.549|Pain in joints of unspecified hand|hand joint pain; pain in joints of hand
M25.551|Pain in right hip|
M25.552|Pain in left hip|
M25.559|Pain in unspecified hip|hip pain; pain in hip
M25.561|Pain in right knee|
M25.562|Pain in left knee|
M25.569|Pain in unspecified knee|knee pain; pain in knee; gonalgia
M25.571|Pain in right ankle and joints of right foot|
M25.572|Pain in left ankle and joints of left foot|
M25.579|Pain in unspecified ankle and joints of unspecified foot|ankle pain; pain in ankle; foot joint pain
M25.60|Stiffness of unspecified joint, not elsewhere classified|joint stiffness
M25.611|Stiffness of right shoulder, not elsewhere classified|
M25.612|Stiffness of left shoulder, not elsewhere classified|
M25.619|Stiffness of unspecified shoulder, not elsewhere classified|shoulder stiffness
M25.70|Osteophyte, unspecified joint|osteophyte
M26.609|Unspecified temporomandibular joint disorder, unspecified side|tmj disorder; temporomandibular joint disorder; tmj syndrome; tmj; temporomandibular joint dysfunction
M30.0|Polyarteritis nodosa|polyarteritis nodosa
M31.10|Thrombotic microangiopathy, unspecified|
M31.19|Other thrombotic microangiopathy|ttp; thrombotic thrombocytopenic purpura; thrombotic microangiopathy
M31.30|Wegener's granulomatosis without renal involvement|granulomatosis with polyangiitis; wegener's granulomatosis; wegener granulomatosis; anca vasculitis; GPA
M31.5|Giant cell arteritis with polymyalgia rheumatica|giant cell arteritis with polymyalgia rheumatica
M31.6|Other giant cell arteritis|giant cell arteritis; temporal arteritis; GCA
M32.10|Systemic lupus erythematosus, organ or system involvement unspecified|
M32.14|Glomerular disease in systemic lupus erythematosus|lupus nephritis; systemic lupus erythematosus with nephritis
M32.9|Systemic lupus erythematosus, unspecified|sle; systemic lupus erythematosus; lupus; lupus erythematosus
M33.20|Polymyositis, organ involvement unspecified|polymyositis
M33.90|Dermatopolymyositis, unspecified, organ involvement unspecified|dermatomyositis
M34.1|CR(E)ST syndrome|crest syndrome
M34.9|Systemic sclerosis, unspecified|scleroderma; systemic sclerosis
M35.00|Sjogren syndrome, unspecified|sjogren's syndrome; sjogren syndrome; sjogrens; sicca syndrome
M35.1|Other overlap syndromes|mixed connective tissue disease; mctd
M35.2|Behcet's disease|behcet's disease
M35.3|Polymyalgia rheumatica|polymyalgia rheumatica; pmr
M35.9|Systemic involvement of connective tissue, unspecified|connective tissue disease; collagen vascular disease
M40.209|Unspecified kyphosis, site unspecified|kyphosis; kyphotic deformity
M40.40|Postural lordosis, site unspecified|lordosis
M41.129|Adolescent idiopathic scoliosis, site unspecified|adolescent idiopathic scoliosis
M41.20|Other idiopathic scoliosis, site unspecified|idiopathic scoliosis
M41.9|Scoliosis, unspecified|scoliosis; kyphoscoliosis
M43.00|Spondylolysis, site unspecified|spondylolysis
M43.10|Spondylolisthesis, site unspecified|spondylolisthesis
M43.16|Spondylolisthesis, lumbar region|lumbar spondylolisthesis; l4 l5 spondylolisthesis; spondylolisthesis of lumbar region
M43.17|Spondylolisthesis, lumbosacral region|l5 s1 spondylolisthesis; spondylolisthesis l5 s1
M43.6|Torticollis|torticollis
M45.9|Ankylosing spondylitis of unspecified sites in spine|ankylosing spondylitis
M46.1|Sacroiliitis, not elsewhere classified|sacroiliitis
M46.20|Osteomyelitis of vertebra, site unspecified|vertebral osteomyelitis
M46.26|Osteomyelitis of vertebra, lumbar region|lumbar osteomyelitis
M46.40|Discitis, unspecified, site unspecified|discitis
M46.46|Discitis, unspecified, lumbar region|lumbar discitis
M47.12|Other spondylosis with myelopathy, cervical region|cervical spondylosis with myelopathy; cervical spondylotic myelopathy
M47.22|Other spondylosis with radiculopathy, cervical region|cervical spondylosis with radiculopathy
M47.26|Other spondylosis with radiculopathy, lumbar region|lumbar spondylosis with radiculopathy
M47.812|Spondylosis without myelopathy or radiculopathy, cervical region|cervical spondylosis; cervical degenerative joint disease; cervical facet arthropathy
M47.814|Spondylosis without myelopathy or radiculopathy, thoracic region|thoracic spondylosis
M47.816|Spondylosis without myelopathy or radiculopathy, lumbar region|lumbar spondylosis; lumbar facet arthropathy; lumbar degenerative joint disease; lumbar spondylosis without myelopathy; facet arthropathy lumbar
M47.817|Spondylosis without myelopathy or radiculopathy, lumbosacral region|lumbosacral spondylosis
M47.819|Spondylosis without myelopathy or radiculopathy, site unspecified|
M47.9|Spondylosis, unspecified|spondylosis; degenerative spine disease; degenerative spinal disease
M48.00|Spinal stenosis, site unspecified|spinal stenosis; spinal canal stenosis
M48.02|Spinal stenosis, cervical region|cervical stenosis; cervical spinal stenosis; cervical canal stenosis
M48.04|Spinal stenosis, thoracic region|thoracic spinal stenosis
M48.061|Spinal stenosis, lumbar region without neurogenic claudication|lumbar stenosis; lumbar spinal stenosis; lumbar canal stenosis; spinal stenosis of lumbar region
M48.062|Spinal stenosis, lumbar region with neurogenic claudication|lumbar stenosis with neurogenic claudication; neurogenic claudication; lumbar spinal stenosis with neurogenic claudication
M48.07|Spinal stenosis, lumbosacral region|lumbosacral stenosis
M48.50XA|Collapsed vertebra, not elsewhere classified, site unspecified, initial encounter for fracture|vertebral compression fracture nontraumatic; nontraumatic vertebral collapse
M48.54XA|Collapsed vertebra, not elsewhere classified, thoracic region, initial encounter for fracture|
M48.56XA|Collapsed vertebra, not elsewhere classified, lumbar region, initial encounter for fracture|
M50.00|Cervical disc disorder with myelopathy, unspecified cervical region|
M50.20|Other cervical disc displacement, unspecified cervical region|cervical disc herniation; cervical disc displacement; herniated cervical disc; cervical herniated disc; cervical disk herniation; herniated nucleus pulposus cervical
M50.30|Other cervical disc degeneration, unspecified cervical region|cervical degenerative disc disease; cervical ddd; degenerative disc disease cervical; cervical disc degeneration
M51.16|Intervertebral disc disorders with radiculopathy, lumbar region|lumbar disc herniation with radiculopathy; lumbar disc disorder with radiculopathy
M51.26|Other intervertebral disc displacement, lumbar region|lumbar disc herniation; herniated lumbar disc; lumbar herniated disc; lumbar disc displacement; lumbar disk herniation; herniated nucleus pulposus lumbar; lumbar herniated nucleus pulposus; l4 l5 disc herniation; l3 l4 disc herniation; l4 5 disc herniation; l2 l3 disc herniation; l4 l5 herniated disc; herniated nucleus pulposus l4 l5
M51.27|Other intervertebral disc displacement, lumbosacral region|l5 s1 disc herniation; herniated nucleus pulposus l5 s1; l5 s1 herniated disc
M51.360|Other intervertebral disc degeneration, lumbar region with discogenic back pain only|
M51.362|Other intervertebral disc degeneration, lumbar region with discogenic back pain and lower extremity pain|
M51.369|Other intervertebral disc degeneration, lumbar region without mention of lumbar back pain or lower extremity pain|lumbar degenerative disc disease; lumbar ddd; degenerative disc disease lumbar; degenerative disc disease of lumbar spine; lumbar disc degeneration; lumbar disc disease; ddd lumbar
M51.379|Other intervertebral disc degeneration, lumbosacral region without mention of lumbar back pain or lower extremity pain|lumbosacral degenerative disc disease
M51.9|Unspecified thoracic, thoracolumbar and lumbosacral intervertebral disc disorder|degenerative disc disease; ddd; disc herniation; herniated disc; herniated disk; disc disease; disk herniation; herniated nucleus pulposus; degenerative disk disease
M53.2X7|Spinal instabilities, lumbosacral region|
M53.3|Sacrococcygeal disorders, not elsewhere classified|coccydynia; sacroiliac joint pain; coccyx pain; sacroiliac joint dysfunction; tailbone pain; si joint pain
M54.10|Radiculopathy, site unspecified|radiculopathy; radicular pain; radiculitis
M54.12|Radiculopathy, cervical region|cervical radiculopathy; cervical radiculitis
M54.14|Radiculopathy, thoracic region|thoracic radiculopathy
M54.16|Radiculopathy, lumbar region|lumbar radiculopathy; lumbar radiculitis
M54.17|Radiculopathy, lumbosacral region|lumbosacral radiculopathy; lumbosacral radiculitis; l5 radiculopathy; s1 radiculopathy
M54.2|Cervicalgia|neck pain; cervicalgia; cervical pain; pain in neck
M54.30|Sciatica, unspecified side|sciatica
M54.31|Sciatica, right side|
M54.32|Sciatica, left side|
M54.40|Lumbago with sciatica, unspecified side|lumbago with sciatica; low back pain with sciatica; lower back pain with sciatica
M54.41|Lumbago with sciatica, right side|
M54.42|Lumbago with sciatica, left side|
M54.50|Low back pain, unspecified|low back pain; lbp; lower back pain; lumbago; chronic low back pain; lumbar pain; chronic lower back pain; pain in lower back
M54.59|Other low back pain|mechanical low back pain
M54.6|Pain in thoracic spine|thoracic back pain; mid back pain; upper back pain; pain in thoracic spine; thoracic spine pain; thoracic pain
M54.9|Dorsalgia, unspecified|back pain; chronic back pain; dorsalgia; backache
M60.9|Myositis, unspecified|myositis
M62.50|Muscle wasting and atrophy, not elsewhere classified, unspecified site|muscle atrophy; muscle wasting; amyotrophy
M62.81|Muscle weakness (generalized)|generalized muscle weakness; muscle weakness
M62.82|Rhabdomyolysis|rhabdomyolysis; rhabdo; nontraumatic rhabdomyolysis
M62.830|Muscle spasm of back|back spasm; muscle spasm of back; back muscle spasm; back spasms
M62.838|Other muscle spasm|muscle spasm; muscle spasms; trapezius spasm
M62.84|Sarcopenia|sarcopenia
M65.30|Trigger finger, unspecified finger|trigger finger; stenosing tenosynovitis of finger
M65.4|Radial styloid tenosynovitis [de Quervain]|de quervain's tenosynovitis; de quervain tenosynovitis; de quervain stenosing tenosynovitis; de quervain's stenosing tenosynovitis; de quervain tendonitis; de quervain; radial styloid tenosynovitis; de quervain's
M65.90|Unspecified synovitis and tenosynovitis, unspecified site|synovitis; tenosynovitis
M66.0|Rupture of popliteal cyst|ruptured popliteal cyst; ruptured baker's cyst
M67.40|Ganglion, unspecified site|ganglion cyst; ganglion
M67.431|Ganglion, right wrist|
M67.432|Ganglion, left wrist|
M67.441|Ganglion, right hand|
M67.442|Ganglion, left hand|
M67.471|Ganglion, right ankle and foot|
M67.472|Ganglion, left ankle and foot|
M67.90|Unspecified disorder of synovium and tendon, unspecified site|
M70.20|Olecranon bursitis, unspecified elbow|olecranon bursitis
M70.21|Olecranon bursitis, right elbow|
M70.22|Olecranon bursitis, left elbow|
M70.40|Prepatellar bursitis, unspecified knee|prepatellar bursitis
M70.41|Prepatellar bursitis, right knee|
M70.42|Prepatellar bursitis, left knee|
M70.60|Trochanteric bursitis, unspecified hip|trochanteric bursitis; greater trochanteric bursitis; greater trochanteric pain syndrome
M70.61|Trochanteric bursitis, right hip|
M70.62|Trochanteric bursitis, left hip|
M71.20|Synovial cyst of popliteal space [Baker], unspecified knee|baker's cyst; baker cyst; popliteal cyst; bakers cyst
M71.21|Synovial cyst of popliteal space [Baker], right knee|
M71.22|Synovial cyst of popliteal space [Baker], left knee|
M71.9|Bursopathy, unspecified|bursitis; bursopathy
M72.0|Palmar fascial fibromatosis [Dupuytren]|dupuytren's contracture; dupuytren contracture; palmar fibromatosis
M72.2|Plantar fascial fibromatosis|plantar fasciitis; plantar fascial fibromatosis
M72.6|Necrotizing fasciitis|necrotizing fasciitis
M75.00|Adhesive capsulitis of unspecified shoulder|frozen shoulder; adhesive capsulitis; adhesive capsulitis of shoulder
M75.01|Adhesive capsulitis of right shoulder|
M75.02|Adhesive capsulitis of left shoulder|
M75.100|Unspecified rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic|rotator cuff tear; torn rotator cuff; rotator cuff syndrome; rotator cuff tear nontraumatic; rotator cuff injury nontraumatic; supraspinatus tear
M75.101|Unspecified rotator cuff tear or rupture of right shoulder, not specified as traumatic|
M75.102|Unspecified rotator cuff tear or rupture of left shoulder, not specified as traumatic|
M75.110|Incomplete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic|incomplete rotator cuff tear; partial rotator cuff tear; partial thickness rotator cuff tear
M75.111|Incomplete rotator cuff tear or rupture of right shoulder, not specified as traumatic|
M75.112|Incomplete rotator cuff tear or rupture of left shoulder, not specified as traumatic|
M75.120|Complete rotator cuff tear or rupture of unspecified shoulder, not specified as traumatic|complete rotator cuff tear; full thickness rotator cuff tear
M75.121|Complete rotator cuff tear or rupture of right shoulder, not specified as traumatic|
M75.122|Complete rotator cuff tear or rupture of left shoulder, not specified as traumatic|
M75.20|Bicipital tendinitis, unspecified shoulder|bicipital tendinitis; biceps tendinitis
M75.21|Bicipital tendinitis, right shoulder|
M75.22|Bicipital tendinitis, left shoulder|
M75.40|Impingement syndrome of unspecified shoulder|shoulder impingement; impingement syndrome; shoulder impingement syndrome; impingement syndrome of shoulder; subacromial impingement
M75.41|Impingement syndrome of right shoulder|
M75.42|Impingement syndrome of left shoulder|
M75.50|Bursitis of unspecified shoulder|shoulder bursitis; subacromial bursitis; bursitis of shoulder
M75.51|Bursitis of right shoulder|
M75.52|Bursitis of left shoulder|
M76.50|Patellar tendinitis, unspecified knee|patellar tendinitis; patellar tendonitis
M76.51|Patellar tendinitis, right knee|
M76.52|Patellar tendinitis, left knee|
M76.60|Achilles tendinitis, unspecified leg|achilles tendinitis; achilles tendonitis; achilles tendinosis; achilles tendinopathy
M76.61|Achilles tendinitis, right leg|
M76.62|Achilles tendinitis, left leg|
M77.00|Medial epicondylitis, unspecified elbow|medial epicondylitis; golfer's elbow
M77.01|Medial epicondylitis, right elbow|
M77.02|Medial epicondylitis, left elbow|
M77.10|Lateral epicondylitis, unspecified elbow|lateral epicondylitis; tennis elbow
M77.11|Lateral epicondylitis, right elbow|
M77.12|Lateral epicondylitis, left elbow|
M77.30|Calcaneal spur, unspecified foot|heel spur; calcaneal spur; heel spurs; calcaneal spurs
M77.31|Calcaneal spur, right foot|
M77.32|Calcaneal spur, left foot|
M77.40|Metatarsalgia, unspecified foot|metatarsalgia
M77.41|Metatarsalgia, right foot|
M77.42|Metatarsalgia, left foot|
M77.9|Enthesopathy, unspecified|tendinitis; tendonitis; tendinopathy; enthesopathy
M79.10|Myalgia, unspecified site|myalgia; muscle pain; myalgias; muscle aches; muscle soreness; body aches; muscle pains
M79.18|Myalgia, other site|myofascial pain; myofascial pain syndrome
M79.2|Neuralgia and neuritis, unspecified|neuralgia; neuritis; nerve pain; neuropathic pain
M79.3|Panniculitis, unspecified|panniculitis
M79.5|Residual foreign body in soft tissue|foreign body in soft tissue; residual foreign body in soft tissue
M79.601|Pain in right arm|right arm pain; pain in right arm; right upper extremity pain
M79.602|Pain in left arm|left arm pain; pain in left arm; left upper extremity pain
M79.603|Pain in arm, unspecified|arm pain; pain in arm; upper extremity pain
M79.604|Pain in right leg|right leg pain; pain in right leg; right lower extremity pain
M79.605|Pain in left leg|left leg pain; pain in left leg; left lower extremity pain
M79.606|Pain in leg, unspecified|leg pain; pain in leg; bilateral leg pain; lower extremity pain; pain in legs; leg pains
M79.609|Pain in unspecified limb|limb pain; extremity pain; pain in limb
M79.641|Pain in right hand|
M79.642|Pain in left hand|
M79.643|Pain in unspecified hand|hand pain; pain in hand
M79.644|Pain in right finger(s)|
M79.645|Pain in left finger(s)|
M79.646|Pain in unspecified finger(s)|finger pain; pain in finger; thumb pain
M79.651|Pain in right thigh|
M79.652|Pain in left thigh|
M79.659|Pain in unspecified thigh|thigh pain; pain in thigh
M79.661|Pain in right lower leg|
M79.662|Pain in left lower leg|
M79.669|Pain in unspecified lower leg|lower leg pain; calf pain; shin pain; pain in lower leg; pain in calf
M79.671|Pain in right foot|
M79.672|Pain in left foot|
M79.673|Pain in unspecified foot|foot pain; heel pain; pain in foot; foot pains
M79.674|Pain in right toe(s)|
M79.675|Pain in left toe(s)|
M79.676|Pain in unspecified toe(s)|toe pain; pain in toe
M79.7|Fibromyalgia|fibromyalgia; fibromyalgia syndrome
M79.81|Nontraumatic hematoma of soft tissue|nontraumatic soft tissue hematoma; nontraumatic hematoma; spontaneous hematoma; rectus sheath hematoma
M79.89|Other specified soft tissue disorders|leg swelling; soft tissue swelling; limb swelling; soft tissue mass; arm swelling; lower extremity swelling; foot swelling; ankle swelling; hand swelling; leg mass; swelling of leg; swelling of legs; extremity swelling
M79.A29|Nontraumatic compartment syndrome of unspecified lower extremity|compartment syndrome nontraumatic
M80.00XA|Age-related osteoporosis with current pathological fracture, unspecified site, initial encounter for fracture|osteoporotic fracture; fragility fracture; age related osteoporosis with pathological fracture
M80.051A|Age-related osteoporosis with current pathological fracture, right femur, initial encounter for fracture|
M80.052A|Age-related osteoporosis with current pathological fracture, left femur, initial encounter for fracture|
M80.059A|Age-related osteoporosis with current pathological fracture, unspecified femur, initial encounter for fracture|osteoporotic hip fracture; osteoporotic femur fracture
M80.08XA|Age-related osteoporosis with current pathological fracture, vertebra(e), initial encounter for fracture|osteoporotic compression fracture; osteoporotic vertebral fracture; osteoporotic vertebral compression fracture; vertebral osteoporotic compression fracture
M81.0|Age-related osteoporosis without current pathological fracture|osteoporosis; age related osteoporosis; postmenopausal osteoporosis; senile osteoporosis
M81.8|Other osteoporosis without current pathological fracture|steroid induced osteoporosis; secondary osteoporosis
M84.30XA|Stress fracture, unspecified site, initial encounter for fracture|stress fracture
M84.40XA|Pathological fracture, unspecified site, initial encounter for fracture|pathologic fracture; pathological fracture
M84.48XA|Pathological fracture, other site, initial encounter for fracture|pathologic vertebral fracture; pathological fracture of vertebra
M84.50XA|Pathological fracture in neoplastic disease, unspecified site, initial encounter for fracture|pathologic fracture in neoplastic disease; pathological fracture due to metastasis
M85.80|Other specified disorders of bone density and structure, unspecified site|osteopenia
M86.10|Other acute osteomyelitis, unspecified site|acute osteomyelitis
M86.171|Other acute osteomyelitis, right ankle and foot|
M86.172|Other acute osteomyelitis, left ankle and foot|
M86.179|Other acute osteomyelitis, unspecified ankle and foot|osteomyelitis of foot; foot osteomyelitis; acute osteomyelitis of foot; toe osteomyelitis; osteomyelitis of toe; calcaneal osteomyelitis; acute osteomyelitis of ankle and foot
M86.60|Other chronic osteomyelitis, unspecified site|chronic osteomyelitis
M86.9|Osteomyelitis, unspecified|osteomyelitis; bone infection
M87.00|Idiopathic aseptic necrosis of unspecified bone|idiopathic aseptic necrosis; idiopathic avascular necrosis
M87.051|Idiopathic aseptic necrosis of right femur|
M87.052|Idiopathic aseptic necrosis of left femur|
M87.059|Idiopathic aseptic necrosis of unspecified femur|
M87.9|Osteonecrosis, unspecified|avascular necrosis; avn; osteonecrosis; aseptic necrosis
M88.9|Osteitis deformans of unspecified bone|paget's disease of bone; paget disease of bone
M89.9|Disorder of bone, unspecified|bone lesion; lytic lesion; bone lesions; lytic lesions; bone disorder
M91.10|Juvenile osteochondrosis of head of femur [Legg-Calve-Perthes], unspecified leg|legg calve perthes disease; perthes disease
M92.521|Juvenile osteochondrosis of tibia tubercle, right leg|
M92.522|Juvenile osteochondrosis of tibia tubercle, left leg|
M92.529|Juvenile osteochondrosis of tibia tubercle, unspecified leg|osgood schlatter disease
M93.003|Unspecified slipped upper femoral epiphysis (nontraumatic), unspecified hip|slipped capital femoral epiphysis; SCFE
M94.0|Chondrocostal junction syndrome [Tietze]|costochondritis; tietze syndrome
M94.20|Chondromalacia, unspecified site|chondromalacia
M96.1|Postlaminectomy syndrome, not elsewhere classified|failed back syndrome; post laminectomy syndrome; postlaminectomy syndrome; failed back surgery syndrome; failed back
M97.01XA|Periprosthetic fracture around internal prosthetic right hip joint, initial encounter|
M97.02XA|Periprosthetic fracture around internal prosthetic left hip joint, initial encounter|
M99.01|Segmental and somatic dysfunction of cervical region|cervical somatic dysfunction
M99.03|Segmental and somatic dysfunction of lumbar region|lumbar somatic dysfunction
`;

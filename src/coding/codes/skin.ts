/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const SKIN_CODES = `
L01.00|Impetigo, unspecified|impetigo
L02.01|Cutaneous abscess of face|facial abscess; abscess of face
L02.11|Cutaneous abscess of neck|neck abscess; abscess of neck
L02.211|Cutaneous abscess of abdominal wall|abdominal wall abscess
L02.212|Cutaneous abscess of back [any part, except buttock and flank]|back abscess; abscess of back
L02.214|Cutaneous abscess of groin|groin abscess
L02.215|Cutaneous abscess of perineum|perineal abscess
L02.31|Cutaneous abscess of buttock|gluteal abscess; buttock abscess; abscess of buttock
L02.411|Cutaneous abscess of right axilla|axillary abscess right; right axillary abscess
L02.412|Cutaneous abscess of left axilla|left axillary abscess
L02.415|Cutaneous abscess of right lower limb|right leg abscess; abscess of right lower limb
L02.416|Cutaneous abscess of left lower limb|left leg abscess; abscess of left lower limb
L02.419|Cutaneous abscess of limb, unspecified|limb abscess; arm abscess; leg abscess; thigh abscess
L02.413|Cutaneous abscess of right upper limb|
L02.414|Cutaneous abscess of left upper limb|
L02.511|Cutaneous abscess of right hand|
L02.512|Cutaneous abscess of left hand|
L02.519|Cutaneous abscess of unspecified hand|hand abscess; abscess of hand; abscess of finger; finger abscess
L02.611|Cutaneous abscess of right foot|
L02.612|Cutaneous abscess of left foot|
L02.619|Cutaneous abscess of unspecified foot|foot abscess; abscess of foot; abscess of toe; toe abscess
L02.91|Cutaneous abscess, unspecified|abscess; skin abscess; cutaneous abscess; soft tissue abscess; boil; furuncle
L03.011|Cellulitis of right finger|
L03.019|Cellulitis of unspecified finger|paronychia; finger cellulitis; felon
L03.031|Cellulitis of right toe|
L03.032|Cellulitis of left toe|
L03.039|Cellulitis of unspecified toe|toe cellulitis; cellulitis of toe
L03.113|Cellulitis of right upper limb|right arm cellulitis; cellulitis of right arm; cellulitis of right hand; cellulitis of right upper extremity; right upper extremity cellulitis
L03.114|Cellulitis of left upper limb|left arm cellulitis; cellulitis of left arm; cellulitis of left hand; cellulitis of left upper extremity; left upper extremity cellulitis
L03.115|Cellulitis of right lower limb|right leg cellulitis; cellulitis of right leg; right lower extremity cellulitis; cellulitis of right lower extremity; rle cellulitis; right foot cellulitis; cellulitis of right foot; cellulitis of right lower leg; right lower leg cellulitis; cellulitis of right lower limb; right lower limb cellulitis; cellulitis of right ankle; cellulitis of right thigh; right thigh cellulitis; right ankle cellulitis
L03.116|Cellulitis of left lower limb|left leg cellulitis; cellulitis of left leg; left lower extremity cellulitis; cellulitis of left lower extremity; lle cellulitis; left foot cellulitis; cellulitis of left foot; cellulitis of left lower leg; left lower leg cellulitis; cellulitis of left lower limb; left lower limb cellulitis; cellulitis of left ankle; cellulitis of left thigh; left thigh cellulitis; left ankle cellulitis
L03.119|Cellulitis of unspecified part of limb|leg cellulitis; lower extremity cellulitis; cellulitis of lower extremity; limb cellulitis; bilateral lower extremity cellulitis; cellulitis of leg; cellulitis of foot; foot cellulitis; arm cellulitis; hand cellulitis
L03.211|Cellulitis of face|facial cellulitis; cellulitis of face
L03.213|Periorbital cellulitis|periorbital cellulitis; preseptal cellulitis
L03.221|Cellulitis of neck|neck cellulitis; cellulitis of neck
L03.311|Cellulitis of abdominal wall|abdominal wall cellulitis; cellulitis of abdominal wall
L03.317|Cellulitis of buttock|buttock cellulitis
L03.818|Cellulitis of other sites|
L03.90|Cellulitis, unspecified|cellulitis; skin and soft tissue infection; ssti
L05.01|Pilonidal cyst with abscess|pilonidal abscess; pilonidal cyst with abscess
L05.91|Pilonidal cyst without abscess|pilonidal cyst
L08.0|Pyoderma|pyoderma
L08.9|Local infection of the skin and subcutaneous tissue, unspecified|skin infection; wound infection nos; soft tissue infection
L10.0|Pemphigus vulgaris|pemphigus vulgaris
L12.0|Bullous pemphigoid|bullous pemphigoid
L20.9|Atopic dermatitis, unspecified|atopic dermatitis; eczema atopic
L21.9|Seborrheic dermatitis, unspecified|seborrheic dermatitis; seborrhea
L22|Diaper dermatitis|diaper rash; diaper dermatitis
L23.7|Allergic contact dermatitis due to plants, except food|poison ivy; poison ivy dermatitis; poison oak
L23.9|Allergic contact dermatitis, unspecified cause|allergic contact dermatitis
L24.9|Irritant contact dermatitis, unspecified cause|irritant contact dermatitis
L25.9|Unspecified contact dermatitis, unspecified cause|contact dermatitis
L27.0|Generalized skin eruption due to drugs and medicaments taken internally|drug rash; drug eruption; drug reaction rash; morbilliform drug eruption; generalized drug eruption
L27.1|Localized skin eruption due to drugs and medicaments taken internally|
L28.0|Lichen simplex chronicus|lichen simplex chronicus; neurodermatitis
L29.9|Pruritus, unspecified|pruritus; itching; itchy skin; generalized pruritus
L30.4|Erythema intertrigo|intertrigo; erythema intertrigo
L30.9|Dermatitis, unspecified|dermatitis; eczema
L40.0|Psoriasis vulgaris|plaque psoriasis; psoriasis vulgaris
L40.50|Arthropathic psoriasis, unspecified|psoriatic arthritis; psoriatic arthropathy
L40.9|Psoriasis, unspecified|psoriasis
L42|Pityriasis rosea|pityriasis rosea
L43.9|Lichen planus, unspecified|lichen planus
L50.9|Urticaria, unspecified|urticaria; hives
L51.1|Stevens-Johnson syndrome|stevens johnson syndrome; SJS
L51.2|Toxic epidermal necrolysis [Lyell]|toxic epidermal necrolysis
L51.9|Erythema multiforme, unspecified|erythema multiforme
L52|Erythema nodosum|erythema nodosum
L53.9|Erythematous condition, unspecified|erythema; erythematous rash nos; skin redness; erythematous skin
L55.9|Sunburn, unspecified|sunburn
L57.0|Actinic keratosis|actinic keratosis; actinic keratoses; solar keratosis
L57.8|Other skin changes due to chronic exposure to nonionizing radiation|sun damaged skin; solar elastosis
L60.0|Ingrowing nail|ingrown toenail; ingrown nail; ingrowing nail; onychocryptosis
L60.2|Onychogryphosis|onychogryphosis
L60.3|Nail dystrophy|nail dystrophy; dystrophic nails
L63.9|Alopecia areata, unspecified|alopecia areata
L64.9|Androgenic alopecia, unspecified|androgenic alopecia; male pattern baldness
L65.9|Nonscarring hair loss, unspecified|alopecia; hair loss; nonscarring hair loss
L66.9|Cicatricial alopecia, unspecified|scarring alopecia
L68.0|Hirsutism|hirsutism
L70.0|Acne vulgaris|acne vulgaris
L70.9|Acne, unspecified|acne
L71.9|Rosacea, unspecified|rosacea; acne rosacea
L72.0|Epidermal cyst|epidermal cyst; epidermoid cyst; epidermal inclusion cyst
L72.11|Pilar cyst|pilar cyst
L72.3|Sebaceous cyst|sebaceous cyst
L73.2|Hidradenitis suppurativa|hidradenitis suppurativa; hidradenitis
L73.9|Follicular disorder, unspecified|folliculitis
L74.0|Miliaria rubra|heat rash; miliaria
L80|Vitiligo|vitiligo
L81.1|Chloasma|melasma; chloasma
L81.4|Other melanin hyperpigmentation|lentigo; lentigines; solar lentigo; melanin hyperpigmentation
L81.9|Disorder of pigmentation, unspecified|hyperpigmentation; skin discoloration pigment; pigmentation disorder; hypopigmentation
L82.0|Inflamed seborrheic keratosis|inflamed seborrheic keratosis
L82.1|Other seborrheic keratosis|seborrheic keratosis; seborrheic keratoses
L83|Acanthosis nigricans|acanthosis nigricans
L84|Corns and callosities|corns; callus; corn; calluses; foot callus; corns and callosities
L85.3|Xerosis cutis|xerosis cutis; dry skin; xerosis
L88|Pyoderma gangrenosum|pyoderma gangrenosum
L89.150|Pressure ulcer of sacral region, unstageable|unstageable sacral pressure ulcer; unstageable sacral decubitus ulcer
L89.151|Pressure ulcer of sacral region, stage 1|stage 1 sacral pressure ulcer; stage i sacral decubitus ulcer; stage 1 sacral decubitus ulcer
L89.152|Pressure ulcer of sacral region, stage 2|stage 2 sacral pressure ulcer; stage ii sacral decubitus ulcer; stage 2 sacral decubitus ulcer; stage ii sacral pressure ulcer
L89.153|Pressure ulcer of sacral region, stage 3|stage 3 sacral pressure ulcer; stage iii sacral decubitus ulcer; stage 3 sacral decubitus ulcer; stage iii sacral pressure ulcer
L89.154|Pressure ulcer of sacral region, stage 4|stage 4 sacral pressure ulcer; stage iv sacral decubitus ulcer; stage 4 sacral decubitus ulcer; stage iv sacral pressure ulcer
L89.156|Pressure-induced deep tissue damage of sacral region|sacral deep tissue injury
L89.159|Pressure ulcer of sacral region, unspecified stage|pressure ulcer of sacrum; pressure ulcer of sacral region; decubitus ulcer of sacrum; pressure injury of sacrum; sacral pressure injury; sacral pressure sore; sacral pressure ulcer; sacral decubitus ulcer; sacral decubitus; coccyx pressure ulcer; coccygeal pressure ulcer; sacral ulcer; sacral wound pressure
L89.200|Pressure ulcer of unspecified hip, unstageable|
L89.201|Pressure ulcer of unspecified hip, stage 1|
L89.202|Pressure ulcer of unspecified hip, stage 2|
L89.203|Pressure ulcer of unspecified hip, stage 3|
L89.204|Pressure ulcer of unspecified hip, stage 4|
L89.209|Pressure ulcer of unspecified hip, unspecified stage|pressure ulcer of hip; hip pressure ulcer; trochanteric decubitus ulcer
L89.210|Pressure ulcer of right hip, unstageable|
L89.211|Pressure ulcer of right hip, stage 1|
L89.212|Pressure ulcer of right hip, stage 2|
L89.213|Pressure ulcer of right hip, stage 3|
L89.214|Pressure ulcer of right hip, stage 4|
L89.219|Pressure ulcer of right hip, unspecified stage|
L89.220|Pressure ulcer of left hip, unstageable|
L89.221|Pressure ulcer of left hip, stage 1|
L89.222|Pressure ulcer of left hip, stage 2|
L89.223|Pressure ulcer of left hip, stage 3|
L89.224|Pressure ulcer of left hip, stage 4|
L89.229|Pressure ulcer of left hip, unspecified stage|
L89.300|Pressure ulcer of unspecified buttock, unstageable|
L89.301|Pressure ulcer of unspecified buttock, stage 1|
L89.302|Pressure ulcer of unspecified buttock, stage 2|
L89.303|Pressure ulcer of unspecified buttock, stage 3|
L89.304|Pressure ulcer of unspecified buttock, stage 4|
L89.309|Pressure ulcer of unspecified buttock, unspecified stage|pressure ulcer of buttock; decubitus ulcer of buttock; buttock pressure ulcer; ischial pressure ulcer; ischial decubitus ulcer; ischial decubitus
L89.310|Pressure ulcer of right buttock, unstageable|
L89.312|Pressure ulcer of right buttock, stage 2|
L89.313|Pressure ulcer of right buttock, stage 3|
L89.314|Pressure ulcer of right buttock, stage 4|
L89.311|Pressure ulcer of right buttock, stage 1|
L89.319|Pressure ulcer of right buttock, unspecified stage|
L89.320|Pressure ulcer of left buttock, unstageable|
L89.322|Pressure ulcer of left buttock, stage 2|
L89.323|Pressure ulcer of left buttock, stage 3|
L89.324|Pressure ulcer of left buttock, stage 4|
L89.321|Pressure ulcer of left buttock, stage 1|
L89.329|Pressure ulcer of left buttock, unspecified stage|
L89.600|Pressure ulcer of unspecified heel, unstageable|
L89.601|Pressure ulcer of unspecified heel, stage 1|
L89.602|Pressure ulcer of unspecified heel, stage 2|
L89.603|Pressure ulcer of unspecified heel, stage 3|
L89.604|Pressure ulcer of unspecified heel, stage 4|
L89.609|Pressure ulcer of unspecified heel, unspecified stage|decubitus ulcer of heel; heel pressure injury; pressure injury of heel; heel pressure ulcer; heel decubitus ulcer; heel decubitus; pressure ulcer of heel
L89.610|Pressure ulcer of right heel, unstageable|
L89.611|Pressure ulcer of right heel, stage 1|
L89.612|Pressure ulcer of right heel, stage 2|
L89.613|Pressure ulcer of right heel, stage 3|
L89.614|Pressure ulcer of right heel, stage 4|
L89.619|Pressure ulcer of right heel, unspecified stage|
L89.620|Pressure ulcer of left heel, unstageable|
L89.621|Pressure ulcer of left heel, stage 1|
L89.622|Pressure ulcer of left heel, stage 2|
L89.623|Pressure ulcer of left heel, stage 3|
L89.624|Pressure ulcer of left heel, stage 4|
L89.629|Pressure ulcer of left heel, unspecified stage|
L89.90|Pressure ulcer of unspecified site, unspecified stage|pressure ulcer; decubitus ulcer; bedsore; pressure sore; decubiti; decubitus ulcers; pressure injury; decubitus
L89.91|Pressure ulcer of unspecified site, stage 1|
L89.92|Pressure ulcer of unspecified site, stage 2|
L89.93|Pressure ulcer of unspecified site, stage 3|
L89.94|Pressure ulcer of unspecified site, stage 4|
L89.95|Pressure ulcer of unspecified site, unstageable|
L90.0|Lichen sclerosus et atrophicus|lichen sclerosus; lichen sclerosus et atrophicus
L90.5|Scar conditions and fibrosis of skin|scar; scarring; cicatrix; scar tissue
L91.0|Hypertrophic scar|keloid; hypertrophic scar; keloid scar
L91.8|Other hypertrophic disorders of the skin|skin tag; skin tags; acrochordon; acrochordons
L92.0|Granuloma annulare|granuloma annulare
L92.9|Granulomatous disorder of the skin and subcutaneous tissue, unspecified|granuloma skin; skin granuloma
L93.0|Discoid lupus erythematosus|discoid lupus; discoid lupus erythematosus; cutaneous lupus
L94.0|Localized scleroderma [morphea]|morphea; localized scleroderma
L95.9|Vasculitis limited to the skin, unspecified|leukocytoclastic vasculitis; cutaneous vasculitis
L97.209|Non-pressure chronic ulcer of unspecified calf with unspecified severity|calf ulcer
L97.309|Non-pressure chronic ulcer of unspecified ankle with unspecified severity|ankle ulcer
L97.409|Non-pressure chronic ulcer of unspecified heel and midfoot with unspecified severity|heel ulcer; midfoot ulcer; non pressure heel ulcer
L97.419|Non-pressure chronic ulcer of right heel and midfoot with unspecified severity|
L97.429|Non-pressure chronic ulcer of left heel and midfoot with unspecified severity|
L97.501|Non-pressure chronic ulcer of other part of unspecified foot limited to breakdown of skin|
L97.502|Non-pressure chronic ulcer of other part of unspecified foot with fat layer exposed|
L97.504|Non-pressure chronic ulcer of other part of unspecified foot with necrosis of bone|
L97.509|Non-pressure chronic ulcer of other part of unspecified foot with unspecified severity|foot ulcer; toe ulcer; plantar ulcer; ulcer of foot; ulcer of toe; non healing foot ulcer; chronic foot ulcer; foot ulceration; diabetic ulcer of foot; great toe ulcer; nonhealing foot ulcer
L97.511|Non-pressure chronic ulcer of other part of right foot limited to breakdown of skin|
L97.512|Non-pressure chronic ulcer of other part of right foot with fat layer exposed|
L97.514|Non-pressure chronic ulcer of other part of right foot with necrosis of bone|
L97.519|Non-pressure chronic ulcer of other part of right foot with unspecified severity|
L97.521|Non-pressure chronic ulcer of other part of left foot limited to breakdown of skin|
L97.522|Non-pressure chronic ulcer of other part of left foot with fat layer exposed|
L97.524|Non-pressure chronic ulcer of other part of left foot with necrosis of bone|
L97.529|Non-pressure chronic ulcer of other part of left foot with unspecified severity|
L97.909|Non-pressure chronic ulcer of unspecified part of unspecified lower leg with unspecified severity|leg ulcer; lower extremity ulcer; leg ulcers; lower leg ulcer; chronic leg ulcer
L97.919|Non-pressure chronic ulcer of unspecified part of right lower leg with unspecified severity|
L97.929|Non-pressure chronic ulcer of unspecified part of left lower leg with unspecified severity|
L98.0|Pyogenic granuloma|pyogenic granuloma
L98.491|Non-pressure chronic ulcer of skin of other sites limited to breakdown of skin|
L98.499|Non-pressure chronic ulcer of skin of other sites with unspecified severity|chronic skin ulcer; skin ulcer; ulcer of skin
L98.9|Disorder of the skin and subcutaneous tissue, unspecified|skin lesion; skin lesions; cutaneous lesion; lesion of skin; cutaneous lesions
L99|Other disorders of skin and subcutaneous tissue in diseases classified elsewhere|
`;

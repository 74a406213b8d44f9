/** Infections and their signs, written for Attending. */
export const PROBLEMS_INFECTION = `
sepsis|severe sepsis|septicemia|septic|gram-negative sepsis|mrsa sepsis|sepsis syndrome|blood poisoning|bacterial sepsis|sepsis with acute organ dysfunction|urinary sepsis|line sepsis
septic shock|sepsis with shock|severe sepsis with septic shock
neonatal sepsis
systemic inflammatory response syndrome|=SIRS
bacteremia|gram-negative bacteremia|staphylococcal bacteremia|mrsa bacteremia|mssa bacteremia|bloodstream infection|positive blood cultures|e. coli bacteremia|gram positive bacteremia|enterococcal bacteremia|transient bacteremia
central line-associated bloodstream infection|=CLABSI|catheter-related bloodstream infection|=CRBSI|central line infection|catheter-related infection
fungemia|candidemia
viremia
viral illness|viral infection|viral syndrome|viral prodrome
infection|acute infection|bacterial infection|infectious process|infectious disease|recurrent infections|localized infection|active infection|occult infection|systemic infection|opportunistic infection|superinfection|coinfection|secondary infection|infectious
fever|febrile|pyrexia|high fever|low-grade fever|subjective fever|spiking fevers|fever spike|elevated temperature|temperature elevation|high-grade fever|febrile illness|hyperpyrexia|fevering|febrile to
fever of unknown origin|=FUO
postoperative fever|postprocedural fever
neutropenic fever|febrile neutropenia
fever and chills|fever/chills|f/c
chills|shaking chills|shivering|chilled
rigors
night sweats|drenching night sweats
sweating|diaphoresis|excessive sweating|hyperhidrosis|sweats|diaphoretic|sweaty|profuse sweating|cold sweats|clammy|perspiration
hypothermia|low body temperature|hypothermic
hyperthermia|heat stroke|heat exhaustion|heatstroke|heat illness
covid-19|covid|covid-19 infection|coronavirus infection|sars-cov-2 infection|sars-cov-2|coronavirus disease 2019|coronavirus|covid infection|covid-19 positive
post-covid syndrome|long covid|post-acute covid syndrome|post covid-19 condition
exposure to covid-19|covid exposure|covid-19 exposure|contact with covid-19
influenza|flu|influenza a|influenza b|flu-like symptoms|flu symptoms|flu-like illness|influenza-like illness|h1n1
respiratory syncytial virus infection|rsv infection|rsv|respiratory syncytial virus
adenovirus infection|adenovirus
rhinovirus infection|rhinovirus
parainfluenza infection|parainfluenza
human metapneumovirus infection|human metapneumovirus
human immunodeficiency virus infection|hiv|hiv infection|hiv disease|hiv positive|human immunodeficiency virus|asymptomatic hiv|hiv/aids|human immunodeficiency virus disease
acquired immunodeficiency syndrome|=AIDS|acquired immune deficiency syndrome
immunodeficiency|immunosuppression|immunocompromised|immunosuppressed|immunocompromised state|immune deficiency|combined immunodeficiency|severe combined immunodeficiency|immunodeficient|iga deficiency|=SCID
common variable immunodeficiency|=CVID
chronic immunosuppression
hypogammaglobulinemia|agammaglobulinemia|x-linked agammaglobulinemia
hepatitis a|hepatitis a infection|=HAV
hepatitis b|chronic hepatitis b|hbv|hepatitis b infection|hep b|hepatitis b virus infection|hepatitis b carrier|chronic hepatitis b infection|hepatitis b virus
hepatitis c|chronic hepatitis c|hcv|hepatitis c infection|hep c|hepatitis c virus infection|hepatitis c virus|chronic hepatitis c infection|chronic viral hepatitis c|hcv infection
hepatitis d|hepatitis delta
hepatitis e
cytomegalovirus infection|=CMV|cmv infection|cytomegalovirus|cmv viremia|cmv colitis|cmv retinitis|cmv disease|cytomegalovirus disease
infectious mononucleosis|mononucleosis|mono infection|=EBV|epstein-barr virus infection|ebv infection|epstein-barr virus
herpes simplex|hsv|herpes simplex virus infection|cold sore|fever blister|herpes labialis|hsv infection|oral herpes|herpetic lesions|herpes|hsv-1|herpes simplex infection|herpes simplex virus|herpes infection|herpetic gingivostomatitis
genital herpes|herpes genitalis|hsv-2|genital hsv
herpes zoster|shingles|zoster|varicella zoster|disseminated zoster|zoster infection|=VZV|ophthalmic zoster|herpes zoster ophthalmicus|varicella zoster virus infection|zoster ophthalmicus
varicella|chickenpox|chicken pox
human papillomavirus infection|hpv infection|hpv|human papillomavirus|high-risk hpv
condyloma acuminatum|genital warts|condyloma|condylomata acuminata|venereal warts
wart|plantar wart|verruca vulgaris|verruca|verruca plantaris|viral warts|common wart
molluscum contagiosum|molluscum
measles|rubeola
mumps
rubella
roseola|roseola infantum|exanthem subitum
fifth disease|erythema infectiosum|parvovirus infection|parvovirus b19 infection|parvovirus
hand foot and mouth disease|hand, foot and mouth disease|hand foot mouth disease|coxsackievirus infection|coxsackie virus
polio|poliomyelitis|post-polio syndrome|postpolio syndrome
rabies|rabies exposure
dengue fever|dengue|dengue hemorrhagic fever
zika virus infection|zika
west nile virus infection|west nile virus
chikungunya
yellow fever
ebola|ebola virus disease
mpox|monkeypox
norovirus infection|norovirus|norovirus gastroenteritis
rotavirus infection|rotavirus|rotavirus gastroenteritis
bk virus infection|bk viremia|bk virus
tuberculosis|=TB|pulmonary tuberculosis|active tuberculosis|miliary tuberculosis|tb infection|pulmonary tb|mycobacterium tuberculosis|active tb|disseminated tuberculosis|tuberculous|tuberculous meningitis|tuberculosis of lung
latent tuberculosis|latent tuberculosis infection|=LTBI|latent tb|positive tuberculin test|positive quantiferon|positive ppd test
positive ppd|ppd positive|positive tuberculin skin test
tuberculosis exposure|tb exposure|exposure to tuberculosis
mycobacterium avium complex infection|mycobacterium avium complex|mycobacterium avium intracellulare|nontuberculous mycobacterial infection|atypical mycobacterial infection
leprosy|hansen disease
methicillin resistant staphylococcus aureus infection|mrsa|mrsa infection|methicillin-resistant staphylococcus aureus|mrsa colonization|mrsa carrier
methicillin susceptible staphylococcus aureus infection|mssa|methicillin-sensitive staphylococcus aureus|methicillin-susceptible staphylococcus aureus|mssa infection
staphylococcal infection|staph infection|staphylococcus aureus infection|staph aureus infection|staphylococcus aureus|staph aureus|coagulase-negative staphylococcus|staphylococcus epidermidis|coagulase negative staph
streptococcal infection|group a streptococcal infection|strep infection|group b streptococcus|group b strep|gbs positive|group b streptococcal infection|beta-hemolytic streptococcus|streptococcus infection|group a strep|gbs carrier|gbs colonization|group b streptococcus carrier
pneumococcal infection|streptococcus pneumoniae infection|streptococcus pneumoniae
enterococcal infection|enterococcus infection|enterococcus|vre|vancomycin-resistant enterococcus|enterococcus faecalis
escherichia coli infection|e. coli infection|escherichia coli|e. coli|esbl e. coli|esbl infection
=ESBL
klebsiella infection|klebsiella|klebsiella pneumoniae
pseudomonas infection|pseudomonas|pseudomonas aeruginosa|pseudomonal infection
proteus infection|proteus mirabilis
acinetobacter infection|acinetobacter|acinetobacter baumannii
enterobacter infection|enterobacter|enterobacter cloacae
serratia infection|serratia marcescens
haemophilus influenzae infection|haemophilus influenzae|h. influenzae
stenotrophomonas infection|stenotrophomonas|stenotrophomonas maltophilia
multidrug resistant organism|multidrug-resistant infection|antibiotic resistance|drug-resistant infection|carbapenem-resistant enterobacteriaceae
salmonella infection|salmonella|salmonellosis|salmonella gastroenteritis
typhoid fever|enteric fever|typhoid
shigellosis|shigella
campylobacter infection|campylobacter|campylobacter enteritis
cholera
listeria infection|listeriosis|listeria|listeria meningitis
food poisoning|foodborne illness
giardiasis|giardia
cryptosporidiosis|cryptosporidium
amebiasis|entamoeba histolytica
intestinal parasites|parasitic infection|parasite infection|helminth infection|worm infestation
pinworm|enterobiasis
strongyloidiasis|strongyloides
ascariasis
hookworm infection|hookworm
schistosomiasis
neurocysticercosis|cysticercosis
toxoplasmosis|toxoplasma infection|cerebral toxoplasmosis
malaria|plasmodium falciparum malaria|falciparum malaria
babesiosis|babesia
leishmaniasis|visceral leishmaniasis|kala-azar
chagas disease|trypanosomiasis
lyme disease|lyme|lyme arthritis|lyme borreliosis|erythema migrans
rocky mountain spotted fever|rickettsial infection|=RMSF
ehrlichiosis|anaplasmosis
leptospirosis|weil's disease
brucellosis
tularemia
q fever
cat scratch disease|bartonella infection|bartonella|bartonellosis
anthrax
plague
tetanus
diphtheria
pertussis|whooping cough|bordetella pertussis
scarlet fever|scarlatina
toxic shock syndrome|toxic shock
meningococcemia|meningococcal disease|meningococcal infection
syphilis|primary syphilis|secondary syphilis|latent syphilis|positive rpr|late latent syphilis|chancre|tertiary syphilis|congenital syphilis
neurosyphilis
gonorrhea|gonococcal infection|neisseria gonorrhoeae|disseminated gonococcal infection|gonococcal
chlamydia|chlamydial infection|chlamydia trachomatis infection|chlamydia infection|chlamydia trachomatis
trichomoniasis|trichomonas|trichomonas vaginitis|trichomonas infection
sexually transmitted infection|sexually transmitted disease|=STI|venereal disease|stds|stis
exposure to sexually transmitted infection|std exposure|sti exposure
chancroid|lymphogranuloma venereum
scabies|scabies infestation
lice|pediculosis|head lice|pediculosis capitis|pubic lice
bed bugs|bedbug bites
candidiasis|yeast infection|candidal infection|candida infection|thrush|oral thrush|oral candidiasis|oropharyngeal candidiasis|candida|candida albicans|fungal infection yeast|cutaneous candidiasis|candidal intertrigo|candidal rash|invasive candidiasis|disseminated candidiasis|yeast dermatitis
vaginal candidiasis|vulvovaginal candidiasis|vaginal yeast infection|candidal vaginitis|yeast vaginitis|vulvovaginitis candidal|candida vaginitis
fungal infection|mycosis|fungal rash|invasive fungal infection|tinea|dermatophytosis|dermatophyte infection|mycotic infection
tinea pedis|athlete's foot
tinea cruris|jock itch
tinea corporis|ringworm
tinea versicolor|pityriasis versicolor
tinea capitis
onychomycosis|toenail fungus|fungal toenail|fungal nails|tinea unguium|nail fungus|mycotic nails|dystrophic toenails|mycotic toenails
aspergillosis|invasive aspergillosis|aspergillus infection|aspergilloma|allergic bronchopulmonary aspergillosis|=ABPA|aspergillus
cryptococcosis|cryptococcal meningitis|cryptococcal infection|cryptococcus
histoplasmosis
coccidioidomycosis|valley fever|cocci infection
blastomycosis
mucormycosis|zygomycosis
nocardiosis|nocardia infection
actinomycosis
abscess|purulent collection|infected collection|loculated collection|phlegmon|loculated fluid collection|multiple abscesses
fluid collection
cutaneous abscess|skin abscess|soft tissue abscess|subcutaneous abscess
boil|furuncle|carbuncle|furunculosis
cellulitis|preseptal cellulitis|lower extremity cellulitis|leg cellulitis|cellulitis of leg|facial cellulitis|cellulitis of the leg|hand cellulitis|foot cellulitis|cellulitic changes|abdominal wall cellulitis|cellulitis of finger|arm cellulitis
orbital cellulitis|periorbital cellulitis
erysipelas
necrotizing fasciitis|necrotizing soft tissue infection
gas gangrene|myonecrosis
gangrene|dry gangrene|wet gangrene|gangrenous toe|gangrenous changes|gangrenous
skin infection|soft tissue infection|skin and soft tissue infection|=SSTI
impetigo|bullous impetigo
folliculitis|pseudofolliculitis barbae
staphylococcal scalded skin syndrome|scalded skin syndrome
paronychia|felon
ingrown toenail|ingrown nail|onychocryptosis
lymphangitis|lymphadenitis|cervical lymphadenitis|cervical adenitis|adenitis
wound infection|surgical site infection|infected wound|postoperative wound infection|=SSI|incisional infection|sternal wound infection|post-operative infection|surgical wound infection|postoperative infection|deep sternal wound infection
prosthetic joint infection|=PJI|infected prosthesis|infected hip prosthesis
hardware infection|infected hardware
graft infection
periprosthetic infection
mesh infection
infected total knee arthroplasty|infected graft
osteomyelitis|chronic osteomyelitis|acute osteomyelitis|vertebral osteomyelitis|bone infection|osteo|osteomyelitis of foot|osteomyelitis of the foot
discitis|diskitis|spondylodiscitis|spinal infection|vertebral discitis
septic arthritis|infectious arthritis|pyogenic arthritis|septic joint|septic knee|joint infection|septic hip|bacterial arthritis
pyomyositis|infectious myositis
bite infection|infected bite
purulent drainage|purulent discharge|pus|purulence|foul-smelling drainage|malodorous drainage|purulent material|frank pus|purulent|purulent exudate|suppuration
serosanguineous drainage|serous drainage
bloody drainage
wound drainage|drainage from wound
exudate
leukocytosis|elevated white blood cell count|elevated wbc|elevated white count|bandemia|left shift|elevated white blood cell|neutrophilia|increased white blood cell count|leucocytosis|high white count|leukemoid reaction
elevated inflammatory markers
elevated crp
elevated esr
elevated sedimentation rate
elevated c-reactive protein
elevated procalcitonin
chronic fatigue syndrome|myalgic encephalomyelitis|=CFS
`;

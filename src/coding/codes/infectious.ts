/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const INFECTIOUS_CODES = `
A02.0|Salmonella enteritis|salmonella gastroenteritis; salmonella enterocolitis; salmonellosis
A04.5|Campylobacter enteritis|campylobacter gastroenteritis; campylobacter infection
A04.71|Enterocolitis due to Clostridium difficile, recurrent|recurrent c diff; recurrent c difficile; recurrent clostridium difficile colitis; recurrent clostridioides difficile infection
A04.72|Enterocolitis due to Clostridium difficile, not specified as recurrent|c diff; c difficile; c diff colitis; c difficile colitis; cdiff; clostridium difficile; clostridium difficile colitis; clostridioides difficile; clostridioides difficile infection; c diff infection; CDI; pseudomembranous colitis
A04.8|Other specified bacterial intestinal infections|bacterial enteritis
A05.9|Bacterial foodborne intoxication, unspecified|food poisoning; bacterial food poisoning
A07.1|Giardiasis [lambliasis]|giardiasis; giardia
A08.0|Rotaviral enteritis|rotavirus enteritis; rotavirus gastroenteritis
A08.11|Acute gastroenteropathy due to Norwalk agent|norovirus; norovirus gastroenteritis
A08.4|Viral intestinal infection, unspecified|viral gastroenteritis; viral enteritis; stomach flu
A09|Infectious gastroenteritis and colitis, unspecified|infectious gastroenteritis; infectious colitis; infectious diarrhea; acute gastroenteritis; AGE
A15.0|Tuberculosis of lung|pulmonary tuberculosis; pulmonary tb; tuberculosis of lung; active tuberculosis; tuberculosis; active tb
A15.9|Respiratory tuberculosis unspecified|respiratory tuberculosis
A17.0|Tuberculous meningitis|tuberculous meningitis
A18.2|Tuberculous peripheral lymphadenopathy|tuberculous lymphadenitis; scrofula
A19.9|Miliary tuberculosis, unspecified|miliary tuberculosis; disseminated tuberculosis
A23.9|Brucellosis, unspecified|brucellosis
A31.0|Pulmonary mycobacterial infection|pulmonary mac; mycobacterium avium complex; mycobacterium avium; mai infection; atypical mycobacterial lung infection
A31.2|Disseminated mycobacterium avium-intracellulare complex (DMAC)|disseminated mac
A32.9|Listeriosis, unspecified|listeriosis; listeria infection
A37.90|Whooping cough, unspecified species without pneumonia|whooping cough; pertussis
A38.9|Scarlet fever, uncomplicated|scarlet fever; scarlatina
A40.0|Sepsis due to streptococcus, group A|sepsis due to group a streptococcus; group a strep sepsis; streptococcus pyogenes sepsis
A40.1|Sepsis due to streptococcus, group B|group b strep sepsis; streptococcus agalactiae sepsis
A40.3|Sepsis due to Streptococcus pneumoniae|pneumococcal sepsis; streptococcus pneumoniae sepsis; pneumococcal septicemia
A40.9|Streptococcal sepsis, unspecified|streptococcal sepsis; strep sepsis
A41.01|Sepsis due to Methicillin susceptible Staphylococcus aureus|mssa sepsis; methicillin susceptible staphylococcus aureus sepsis; staphylococcus aureus sepsis; staph aureus sepsis
A41.02|Sepsis due to Methicillin resistant Staphylococcus aureus|mrsa sepsis; methicillin resistant staphylococcus aureus sepsis
A41.1|Sepsis due to other specified staphylococcus|coagulase negative staphylococcus sepsis; cons sepsis
A41.2|Sepsis due to unspecified staphylococcus|staphylococcal sepsis
A41.4|Sepsis due to anaerobes|anaerobic sepsis
A41.50|Gram-negative sepsis, unspecified|gram negative sepsis
A41.51|Sepsis due to Escherichia coli [E. coli]|e coli sepsis; escherichia coli sepsis; e coli urosepsis; escherichia coli septicemia
A41.52|Sepsis due to Pseudomonas|pseudomonas sepsis; pseudomonal sepsis
A41.53|Sepsis due to Serratia|serratia sepsis
A41.59|Other Gram-negative sepsis|klebsiella sepsis; proteus sepsis; enterobacter sepsis
A41.81|Sepsis due to Enterococcus|enterococcal sepsis; enterococcus sepsis; vre sepsis
A41.9|Sepsis, unspecified organism|sepsis; septicemia; septic; sepsis of unclear source; sepsis syndrome
A46|Erysipelas|erysipelas
A48.0|Gas gangrene|gas gangrene
A48.1|Legionnaires' disease|legionnaires disease; legionella pneumonia; legionella
A48.3|Toxic shock syndrome|toxic shock syndrome
A49.01|Methicillin susceptible Staphylococcus aureus infection, unspecified site|mssa infection
A49.02|Methicillin resistant Staphylococcus aureus infection, unspecified site|mrsa infection
A49.1|Streptococcal infection, unspecified site|streptococcal infection
A49.9|Bacterial infection, unspecified|bacterial infection
A51.39|Other secondary syphilis of skin|secondary syphilis
A52.3|Neurosyphilis, unspecified|neurosyphilis
A53.0|Latent syphilis, unspecified as early or late|latent syphilis
A53.9|Syphilis, unspecified|syphilis
A54.00|Gonococcal infection of lower genitourinary tract, unspecified|gonococcal urethritis; gonococcal cervicitis
A54.9|Gonococcal infection, unspecified|gonorrhea; gonococcal infection
A56.02|Chlamydial vulvovaginitis|chlamydial vulvovaginitis
A56.09|Other chlamydial infection of lower genitourinary tract|chlamydial cervicitis
A56.8|Sexually transmitted chlamydial infection of other sites|chlamydia infection; chlamydia
A59.01|Trichomonal vulvovaginitis|trichomonas vaginitis; trichomonal vaginitis
A59.9|Trichomoniasis, unspecified|trichomoniasis; trichomonas infection
A60.00|Herpesviral infection of urogenital system, unspecified|genital herpes; herpes genitalis
A60.04|Herpesviral vulvovaginitis|herpetic vulvovaginitis; vulvar herpes
A63.0|Anogenital (venereal) warts|genital warts; anogenital warts; condyloma acuminata; condyloma acuminatum; condylomata
A64|Unspecified sexually transmitted disease|sexually transmitted disease; std; sexually transmitted infection
A69.20|Lyme disease, unspecified|lyme disease; lyme; lyme borreliosis
A77.0|Spotted fever due to Rickettsia rickettsii|rocky mountain spotted fever; RMSF
A86|Unspecified viral encephalitis|viral encephalitis
A87.9|Viral meningitis, unspecified|viral meningitis; aseptic meningitis
A90|Dengue fever [classical dengue]|dengue; dengue fever
B00.1|Herpesviral vesicular dermatitis|cold sore; cold sores; fever blister; herpes labialis
B00.2|Herpesviral gingivostomatitis and pharyngotonsillitis|herpetic gingivostomatitis
B00.4|Herpesviral encephalitis|herpes encephalitis; hsv encephalitis; herpes simplex encephalitis
B00.9|Herpesviral infection, unspecified|herpes simplex; hsv infection; herpes simplex infection; HSV
B01.9|Varicella without complication|chickenpox; varicella
B02.29|Other postherpetic nervous system involvement|postherpetic neuralgia; post herpetic neuralgia; phn
B02.30|Zoster ocular disease, unspecified|herpes zoster ophthalmicus; zoster ophthalmicus
B02.9|Zoster without complications|shingles; herpes zoster; zoster
B05.9|Measles without complication|measles; rubeola
B07.0|Plantar wart|plantar wart; plantar warts; verruca plantaris
B07.9|Viral wart, unspecified|warts; viral wart; verruca vulgaris; common wart
B08.1|Molluscum contagiosum|molluscum contagiosum
B08.4|Enteroviral vesicular stomatitis with exanthem|hand foot and mouth disease; HFMD
B08.5|Enteroviral vesicular pharyngitis|herpangina
B15.9|Hepatitis A without hepatic coma|hepatitis a acute; hep a; hepatitis a virus infection; hav infection
B16.9|Acute hepatitis B without delta-agent and without hepatic coma|acute hepatitis b
B17.10|Acute hepatitis C without hepatic coma|acute hepatitis c
B17.9|Acute viral hepatitis, unspecified|acute viral hepatitis
B18.1|Chronic viral hepatitis B without delta-agent|chronic hepatitis b; chronic hbv; hepatitis b carrier
B18.2|Chronic viral hepatitis C|chronic hepatitis c; chronic hcv; hepatitis c cirrhosis; hcv cirrhosis
B19.10|Unspecified viral hepatitis B without hepatic coma|hepatitis b; hep b; HBV; hbv infection; hepatitis b virus infection
B19.20|Unspecified viral hepatitis C without hepatic coma|hepatitis c; hep c; HCV; hcv infection; hepatitis c virus infection
B19.9|Unspecified viral hepatitis without hepatic coma|viral hepatitis
B20|Human immunodeficiency virus [HIV] disease|HIV; AIDS; hiv disease; hiv aids; hiv infection; human immunodeficiency virus disease; human immunodeficiency virus infection; acquired immunodeficiency syndrome; hiv positive
B25.0|Cytomegaloviral pneumonitis|cmv pneumonitis
B25.9|Cytomegaloviral disease, unspecified|cmv; cmv infection; cytomegalovirus infection; cmv viremia; cytomegalovirus
B26.9|Mumps without complication|mumps
B27.00|Gammaherpesviral mononucleosis without complication|ebv infection; epstein barr virus infection
B27.90|Infectious mononucleosis, unspecified without complication|infectious mononucleosis; mononucleosis; mono infection
B30.9|Viral conjunctivitis, unspecified|viral conjunctivitis
B33.8|Other specified viral diseases|rsv infection
B34.0|Adenovirus infection, unspecified|adenovirus infection
B34.1|Enterovirus infection, unspecified|enterovirus infection
B34.8|Other viral infections of unspecified site|rhinovirus infection
B34.9|Viral infection, unspecified|viral infection; viral syndrome; viral illness; viremia
B35.0|Tinea barbae and tinea capitis|tinea capitis; tinea barbae
B35.1|Tinea unguium|onychomycosis; tinea unguium; toenail fungus; fungal nail infection; nail fungus
B35.3|Tinea pedis|tinea pedis; athlete's foot
B35.4|Tinea corporis|tinea corporis; ringworm
B35.6|Tinea cruris|tinea cruris; jock itch
B36.0|Pityriasis versicolor|tinea versicolor; pityriasis versicolor
B37.0|Candidal stomatitis|oral thrush; thrush; oral candidiasis; oropharyngeal candidiasis; oral candida
B37.2|Candidiasis of skin and nail|cutaneous candidiasis; candidal intertrigo; candida intertrigo; skin candidiasis; candidal rash
B37.31|Acute candidiasis of vulva and vagina|vaginal candidiasis; vaginal yeast infection; candidal vaginitis; vulvovaginal candidiasis; yeast vaginitis
B37.41|Candidal cystitis and urethritis|candida cystitis
B37.49|Other urogenital candidiasis|candiduria; candidal uti; fungal uti; urinary candidiasis
B37.7|Candidal sepsis|candidemia; candida sepsis; fungemia
B37.81|Candidal esophagitis|candida esophagitis; esophageal candidiasis; candidal esophagitis
B37.9|Candidiasis, unspecified|candidiasis; yeast infection; candida infection
B38.9|Coccidioidomycosis, unspecified|coccidioidomycosis; valley fever
B39.9|Histoplasmosis, unspecified|histoplasmosis
B44.1|Other pulmonary aspergillosis|pulmonary aspergillosis; invasive aspergillosis
B44.81|Allergic bronchopulmonary aspergillosis|allergic bronchopulmonary aspergillosis; ABPA
B44.9|Aspergillosis, unspecified|aspergillosis
B45.1|Cerebral cryptococcosis|cryptococcal meningitis
B50.9|Plasmodium falciparum malaria, unspecified|falciparum malaria
B54|Unspecified malaria|malaria
B55.9|Leishmaniasis, unspecified|leishmaniasis
B57.2|Chagas' disease (chronic) with heart involvement|chagas cardiomyopathy; chagas heart disease
B58.9|Toxoplasmosis, unspecified|toxoplasmosis
B59|Pneumocystosis|pneumocystis pneumonia; pcp pneumonia; pjp; pneumocystis jirovecii pneumonia; pneumocystis carinii pneumonia; pneumocystosis
B67.90|Echinococcosis, unspecified|echinococcosis; hydatid cyst; hydatid disease
B69.0|Cysticercosis of central nervous system|neurocysticercosis
B78.9|Strongyloidiasis, unspecified|strongyloidiasis
B80|Enterobiasis|pinworm; enterobiasis; pinworms
B82.9|Intestinal parasitism, unspecified|intestinal parasites; intestinal parasite
B85.0|Pediculosis due to Pediculus humanus capitis|head lice; pediculosis capitis
B86|Scabies|scabies
B95.0|Streptococcus, group A, as the cause of diseases classified elsewhere|group a streptococcus infection
B95.1|Streptococcus, group B, as the cause of diseases classified elsewhere|group b streptococcus infection
B95.2|Enterococcus as the cause of diseases classified elsewhere|enterococcus infection; enterococcal infection; enterococcal bacteremia
B95.61|Methicillin susceptible Staphylococcus aureus infection as the cause of diseases classified elsewhere|
B95.62|Methicillin resistant Staphylococcus aureus infection as the cause of diseases classified elsewhere|
B96.1|Klebsiella pneumoniae [K. pneumoniae] as the cause of diseases classified elsewhere|klebsiella infection; klebsiella bacteremia
B96.20|Unspecified Escherichia coli [E. coli] as the cause of diseases classified elsewhere|e coli infection; e coli bacteremia; escherichia coli infection
B96.4|Proteus (mirabilis) (morganii) as the cause of diseases classified elsewhere|proteus infection
B96.5|Pseudomonas (aeruginosa) (mallei) (pseudomallei) as the cause of diseases classified elsewhere|pseudomonas infection; pseudomonas bacteremia
B96.81|Helicobacter pylori [H. pylori] as the cause of diseases classified elsewhere|h pylori; helicobacter pylori; h pylori infection; helicobacter pylori infection
B97.4|Respiratory syncytial virus as the cause of diseases classified elsewhere|respiratory syncytial virus infection
B97.7|Papillomavirus as the cause of diseases classified elsewhere|hpv infection; human papillomavirus infection
B99.9|Unspecified infectious disease|infection; infectious disease; infectious process
`;

/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const EXTERNAL_CODES = `
U07.0|Vaping-related disorder|vaping related lung injury; evali
U07.1|COVID-19|covid 19; covid; covid19; sars cov 2 infection; covid 19 infection; coronavirus disease 2019; covid positive; covid infection; coronavirus infection; sars cov 2
U09.9|Post COVID-19 condition, unspecified|long covid; post covid condition; post covid syndrome; post acute sequelae of covid 19
V03.90XA|Pedestrian on foot injured in collision with car, pick-up truck or van, unspecified whether traffic or nontraffic accident, initial encounter|pedestrian struck by car; pedestrian struck; pedestrian vs auto; pedestrian hit by car
V18.0XXA|Pedal cycle driver injured in noncollision transport accident in nontraffic accident, initial encounter|bicycle accident; fell off bicycle; fall from bicycle
V29.99XA|Rider (driver) (passenger) of other motorcycle injured in unspecified traffic accident, initial encounter|motorcycle accident; motorcycle collision; motorcycle crash; MCC motorcycle
V86.99XA|Unspecified occupant of other special all-terrain or other off-road motor vehicle injured in nontraffic accident, initial encounter|atv accident
V89.2XXA|Person injured in unspecified motor-vehicle accident, traffic, initial encounter|motor vehicle accident; mva; motor vehicle collision; mvc; car accident; motor vehicle crash; auto accident; traffic accident
W01.0XXA|Fall on same level from slipping, tripping and stumbling without subsequent striking against object, initial encounter|slipped and fell; tripped and fell; slip and fall; trip and fall; tripped and fall
W05.0XXA|Fall from non-moving wheelchair, initial encounter|fall from wheelchair
W06.XXXA|Fall from bed, initial encounter|fall from bed; fell out of bed; fall out of bed
W07.XXXA|Fall from chair, initial encounter|fall from chair; fell out of chair; fell from chair
W10.9XXA|Fall (on) (from) unspecified stairs and steps, initial encounter|fall down stairs; fell down stairs; fall on stairs; fall from stairs; fell down steps
W11.XXXA|Fall on and from ladder, initial encounter|fall from ladder; fell off ladder; fell from ladder; fell off a ladder
W13.2XXA|Fall from, out of or through roof, initial encounter|fall from roof; fell from roof
W18.2XXA|Fall in (into) shower or empty bathtub, initial encounter|fall in shower; fell in shower; fell in bathtub
W18.30XA|Fall on same level, unspecified, initial encounter|ground level fall; mechanical fall; fall from standing; same level fall; fall from standing height; mechanical fall at home
W19.XXXA|Unspecified fall, initial encounter|fall; accidental fall; falls; unwitnessed fall; fall at home; s p fall; fell; fell down
W26.0XXA|Contact with knife, initial encounter|cut with knife
W34.00XA|Accidental discharge from unspecified firearms or gun, initial encounter|gunshot wound; gsw
W54.0XXA|Bitten by dog, initial encounter|dog bite; bitten by dog
W55.01XA|Bitten by cat, initial encounter|cat bite; bitten by cat
W57.XXXA|Bitten or stung by nonvenomous insect and other nonvenomous arthropods, initial encounter|insect bite; tick bite; bug bite; insect bites
X58.XXXA|Exposure to other specified factors, initial encounter|
X99.9XXA|Assault by unspecified sharp object, initial encounter|stab wound; stabbing
Y04.0XXA|Assault by unarmed brawl or fight, initial encounter|assault; fight; physical assault; assaulted
Y09|Assault by unspecified means|
Y83.1|Surgical operation with implant of artificial internal device as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure|
Y83.8|Other surgical procedures as the cause of abnormal reaction of the patient, or of later complication, without mention of misadventure at the time of the procedure|
Y92.009|Unspecified place in unspecified non-institutional (private) residence as the place of occurrence of the external cause|
Y92.129|Unspecified place in nursing home as the place of occurrence of the external cause|fell at nursing home
Y92.239|Unspecified place in hospital as the place of occurrence of the external cause|
Y95|Nosocomial condition|nosocomial condition; hospital acquired condition
`;

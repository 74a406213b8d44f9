/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const INJURIES_CODES = `
S00.03XA|Contusion of scalp, initial encounter|scalp contusion; scalp hematoma; contusion of scalp; subgaleal hematoma
S00.81XA|Abrasion of other part of head, initial encounter|facial abrasion; abrasion of face; facial abrasions
S00.83XA|Contusion of other part of head, initial encounter|facial contusion; contusion of face; forehead contusion; facial contusions; forehead hematoma
S01.01XA|Laceration without foreign body of scalp, initial encounter|scalp laceration; laceration of scalp; head laceration
S01.111A|Laceration without foreign body of right eyelid and periocular area, initial encounter|
S01.112A|Laceration without foreign body of left eyelid and periocular area, initial encounter|
S01.119A|Laceration without foreign body of unspecified eyelid and periocular area, initial encounter|eyelid laceration; eyebrow laceration
S01.511A|Laceration without foreign body of lip, initial encounter|lip laceration; laceration of lip
S01.81XA|Laceration without foreign body of other part of head, initial encounter|facial laceration; forehead laceration; laceration of face; chin laceration; laceration of forehead; facial lacerations
S02.0XXA|Fracture of vault of skull, initial encounter for closed fracture|skull vault fracture; frontal bone fracture; parietal bone fracture
S02.109A|Fracture of base of skull, unspecified side, initial encounter for closed fracture|basilar skull fracture; skull base fracture
S02.19XA|Other fracture of base of skull, initial encounter for closed fracture|temporal bone fracture
S02.2XXA|Fracture of nasal bones, initial encounter for closed fracture|nasal fracture; nasal bone fracture; broken nose; fracture of nasal bones; nasal bone fractures; nasal fractures
S02.30XA|Fracture of orbital floor, unspecified side, initial encounter for closed fracture|orbital floor fracture; orbital blowout fracture; blowout fracture
S02.31XA|Fracture of orbital floor, right side, initial encounter for closed fracture|
S02.32XA|Fracture of orbital floor, left side, initial encounter for closed fracture|
S02.401A|Maxillary fracture, unspecified side, initial encounter for closed fracture|maxillary fracture
S02.402A|Zygomatic fracture, unspecified side, initial encounter for closed fracture|zygomatic fracture
S02.609A|Fracture of mandible, unspecified, initial encounter for closed fracture|mandible fracture; mandibular fracture; jaw fracture; fracture of mandible
S02.91XA|Unspecified fracture of skull, initial encounter for closed fracture|skull fracture
S02.92XA|Unspecified fracture of facial bones, initial encounter for closed fracture|facial fracture; facial bone fracture; facial fractures; facial bone fractures
S03.00XA|Dislocation of jaw, unspecified side, initial encounter|jaw dislocation; tmj dislocation
S05.00XA|Injury of conjunctiva and corneal abrasion without foreign body, unspecified eye, initial encounter|corneal abrasion; abrasion of cornea
S05.01XA|Injury of conjunctiva and corneal abrasion without foreign body, right eye, initial encounter|
S05.02XA|Injury of conjunctiva and corneal abrasion without foreign body, left eye, initial encounter|
S05.90XA|Unspecified injury of unspecified eye and orbit, initial encounter|eye injury; ocular trauma
S06.0X0A|Concussion without loss of consciousness, initial encounter|concussion without loss of consciousness
S06.0X1A|Concussion with loss of consciousness of 30 minutes or less, initial encounter|
S06.0X9A|Concussion with loss of consciousness of unspecified duration, initial encounter|concussion with loss of consciousness
S06.0XAA|Concussion with loss of consciousness status unknown, initial encounter|concussion; mild traumatic brain injury; mild tbi; cerebral concussion
S06.2X9A|Diffuse traumatic brain injury with loss of consciousness of unspecified duration, initial encounter|
S06.2XAA|Diffuse traumatic brain injury with loss of consciousness status unknown, initial encounter|diffuse axonal injury; diffuse traumatic brain injury
S06.340A|Traumatic hemorrhage of right cerebrum without loss of consciousness, initial encounter|
S06.360A|Traumatic hemorrhage of cerebrum, unspecified, without loss of consciousness, initial encounter|traumatic intracerebral hemorrhage without loss of consciousness
S06.369A|Traumatic hemorrhage of cerebrum, unspecified, with loss of consciousness of unspecified duration, initial encounter|traumatic intracerebral hemorrhage; traumatic intraparenchymal hemorrhage
S06.4XAA|Epidural hemorrhage with loss of consciousness status unknown, initial encounter|epidural hematoma; extradural hematoma; traumatic epidural hematoma
S06.5X0A|Traumatic subdural hemorrhage without loss of consciousness, initial encounter|subdural hematoma without loss of consciousness
S06.5XAA|Traumatic subdural hemorrhage with loss of consciousness status unknown, initial encounter|subdural hematoma; traumatic subdural hematoma; traumatic subdural hemorrhage; subdural hemorrhage; acute subdural hematoma; sdh; subdural hematomas; bilateral subdural hematomas
S06.6XAA|Traumatic subarachnoid hemorrhage with loss of consciousness status unknown, initial encounter|traumatic subarachnoid hemorrhage; traumatic sah
S06.9X9A|Unspecified intracranial injury with loss of consciousness of unspecified duration, initial encounter|tbi with loss of consciousness
S06.9XAA|Unspecified intracranial injury with loss of consciousness status unknown, initial encounter|traumatic brain injury; tbi; intracranial injury; severe brain injury; closed brain injury
S09.90XA|Unspecified injury of head, initial encounter|head injury; closed head injury; head trauma; minor head injury; traumatic head injury; chi head
S10.93XA|Contusion of unspecified part of neck, initial encounter|neck contusion
S12.000A|Unspecified displaced fracture of first cervical vertebra, initial encounter for closed fracture|c1 fracture; atlas fracture
S12.100A|Unspecified displaced fracture of second cervical vertebra, initial encounter for closed fracture|c2 fracture; axis fracture; odontoid fracture; dens fracture
S12.9XXA|Fracture of neck, unspecified, initial encounter|cervical spine fracture; neck fracture; cervical fracture; fracture of neck; c spine fracture
S13.4XXA|Sprain of ligaments of cervical spine, initial encounter|cervical strain; whiplash; neck sprain; cervical sprain; whiplash injury; sprain of ligaments of cervical spine
S14.109A|Unspecified injury at unspecified level of cervical spinal cord, initial encounter|cervical spinal cord injury
S16.1XXA|Strain of muscle, fascia and tendon at neck level, initial encounter|neck strain; strain of neck muscle; neck muscle strain
S20.211A|Contusion of right front wall of thorax, initial encounter|
S20.212A|Contusion of left front wall of thorax, initial encounter|
S20.219A|Contusion of unspecified front wall of thorax, initial encounter|chest wall contusion; contusion of chest wall; rib contusion; chest contusion
S22.000A|Wedge compression fracture of unspecified thoracic vertebra, initial encounter for closed fracture|thoracic compression fracture; wedge compression fracture of thoracic vertebra; thoracic vertebral compression fracture
S22.009A|Unspecified fracture of unspecified thoracic vertebra, initial encounter for closed fracture|thoracic vertebral fracture; thoracic spine fracture; fracture of thoracic vertebra
S22.080A|Wedge compression fracture of T11-T12 vertebra, initial encounter for closed fracture|t12 compression fracture; t11 compression fracture; wedge compression fracture of t11 t12
S22.20XA|Unspecified fracture of sternum, initial encounter for closed fracture|sternal fracture; sternum fracture; fracture of sternum
S22.31XA|Fracture of one rib, right side, initial encounter for closed fracture|
S22.32XA|Fracture of one rib, left side, initial encounter for closed fracture|
S22.39XA|Fracture of one rib, unspecified side, initial encounter for closed fracture|rib fracture; fracture of one rib; fractured rib; broken rib
S22.41XA|Multiple fractures of ribs, right side, initial encounter for closed fracture|
S22.42XA|Multiple fractures of ribs, left side, initial encounter for closed fracture|
S22.43XA|Multiple fractures of ribs, bilateral, initial encounter for closed fracture|
S22.49XA|Multiple fractures of ribs, unspecified side, initial encounter for closed fracture|multiple rib fractures; multiple fractures of ribs; multiple fractured ribs; fractures of ribs
S22.5XXA|Flail chest, initial encounter for closed fracture|flail chest
S23.3XXA|Sprain of ligaments of thoracic spine, initial encounter|thoracic strain; thoracic sprain
S27.0XXA|Traumatic pneumothorax, initial encounter|traumatic pneumothorax
S27.1XXA|Traumatic hemothorax, initial encounter|traumatic hemothorax
S27.2XXA|Traumatic hemopneumothorax, initial encounter|traumatic hemopneumothorax
S27.329A|Contusion of lung, unspecified, initial encounter|pulmonary contusion; lung contusion
S30.0XXA|Contusion of lower back and pelvis, initial encounter|low back contusion; buttock contusion; contusion of lower back and pelvis; lumbar contusion
S32.000A|Wedge compression fracture of unspecified lumbar vertebra, initial encounter for closed fracture|lumbar compression fracture; wedge compression fracture of lumbar vertebra; lumbar vertebral compression fracture
S32.009A|Unspecified fracture of unspecified lumbar vertebra, initial encounter for closed fracture|lumbar vertebral fracture; lumbar spine fracture; lumbar fracture; fracture of lumbar vertebra; lumbar transverse process fracture
S32.010A|Wedge compression fracture of first lumbar vertebra, initial encounter for closed fracture|l1 compression fracture; wedge compression fracture of first lumbar vertebra; l1 burst fracture nos
S32.020A|Wedge compression fracture of second lumbar vertebra, initial encounter for closed fracture|l2 compression fracture
S32.030A|Wedge compression fracture of third lumbar vertebra, initial encounter for closed fracture|l3 compression fracture
S32.040A|Wedge compression fracture of fourth lumbar vertebra, initial encounter for closed fracture|l4 compression fracture
S32.050A|Wedge compression fracture of fifth lumbar vertebra, initial encounter for closed fracture|l5 compression fracture
S32.10XA|Unspecified fracture of sacrum, initial encounter for closed fracture|sacral fracture; fracture of sacrum
S32.2XXA|Fracture of coccyx, initial encounter for closed fracture|coccyx fracture; fracture of coccyx
S32.401A|Unspecified fracture of right acetabulum, initial encounter for closed fracture|
S32.402A|Unspecified fracture of left acetabulum, initial encounter for closed fracture|
S32.409A|Unspecified fracture of unspecified acetabulum, initial encounter for closed fracture|acetabular fracture; fracture of acetabulum
S32.501A|Unspecified fracture of right pubis, initial encounter for closed fracture|
S32.502A|Unspecified fracture of left pubis, initial encounter for closed fracture|
S32.509A|Unspecified fracture of unspecified pubis, initial encounter for closed fracture|pubic fracture; pubic rami fracture; pubic ramus fracture; superior pubic ramus fracture; inferior pubic ramus fracture; fracture of pubis; pubic rami fractures
S32.9XXA|Fracture of unspecified parts of lumbosacral spine and pelvis, initial encounter for closed fracture|pelvic fracture; pelvis fracture; fracture of pelvis; pelvic fractures
S33.5XXA|Sprain of ligaments of lumbar spine, initial encounter|lumbar sprain; sprain of ligaments of lumbar spine; low back sprain
S36.039A|Unspecified laceration of spleen, initial encounter|splenic laceration; laceration of spleen; spleen laceration
S36.09XA|Other injury of spleen, initial encounter|splenic injury
S36.113A|Laceration of liver, unspecified degree, initial encounter|liver laceration; laceration of liver
S37.009A|Unspecified injury of unspecified kidney, initial encounter|kidney injury traumatic; renal laceration
S39.012A|Strain of muscle, fascia and tendon of lower back, initial encounter|lumbar strain; low back strain; back strain; lumbosacral strain; strain of lower back; acute lumbar strain
S39.91XA|Unspecified injury of abdomen, initial encounter|abdominal trauma; blunt abdominal trauma; abdominal injury
S40.011A|Contusion of right shoulder, initial encounter|
S40.012A|Contusion of left shoulder, initial encounter|
S40.019A|Contusion of unspecified shoulder, initial encounter|shoulder contusion; contusion of shoulder
S42.001A|Fracture of unspecified part of right clavicle, initial encounter for closed fracture|
S42.002A|Fracture of unspecified part of left clavicle, initial encounter for closed fracture|
S42.009A|Fracture of unspecified part of unspecified clavicle, initial encounter for closed fracture|clavicle fracture; clavicular fracture; fracture of clavicle; collarbone fracture; fractured clavicle
S42.101A|Fracture of unspecified part of scapula, right shoulder, initial encounter for closed fracture|
S42.102A|Fracture of unspecified part of scapula, left shoulder, initial encounter for closed fracture|
S42.109A|Fracture of unspecified part of scapula, unspecified shoulder, initial encounter for closed fracture|scapula fracture; scapular fracture; fracture of scapula
S42.201A|Unspecified fracture of upper end of right humerus, initial encounter for closed fracture|
S42.202A|Unspecified fracture of upper end of left humerus, initial encounter for closed fracture|
S42.209A|Unspecified fracture of upper end of unspecified humerus, initial encounter for closed fracture|proximal humerus fracture; proximal humeral fracture; humeral head fracture; fracture of proximal humerus; humeral neck fracture; fracture of upper end of humerus
S42.301A|Unspecified fracture of shaft of humerus, right arm, initial encounter for closed fracture|
S42.302A|Unspecified fracture of shaft of humerus, left arm, initial encounter for closed fracture|
S42.309A|Unspecified fracture of shaft of humerus, unspecified arm, initial encounter for closed fracture|humerus fracture; humeral shaft fracture; humeral fracture; fracture of humerus; fractured humerus
S42.411A|Displaced simple supracondylar fracture without intercondylar fracture of right humerus, initial encounter for closed fracture|
S42.412A|Displaced simple supracondylar fracture without intercondylar fracture of left humerus, initial encounter for closed fracture|
S42.413A|Displaced simple supracondylar fracture without intercondylar fracture of unspecified humerus, initial encounter for closed fracture|supracondylar humerus fracture; supracondylar fracture of humerus
S43.004A|Unspecified dislocation of right shoulder joint, initial encounter|
S43.005A|Unspecified dislocation of left shoulder joint, initial encounter|
S43.006A|Unspecified dislocation of unspecified shoulder joint, initial encounter|shoulder dislocation; dislocated shoulder; dislocation of shoulder; glenohumeral dislocation; shoulder subluxation
S43.101A|Unspecified dislocation of right acromioclavicular joint, initial encounter|
S43.102A|Unspecified dislocation of left acromioclavicular joint, initial encounter|
S43.109A|Unspecified dislocation of unspecified acromioclavicular joint, initial encounter|ac joint separation; acromioclavicular separation; ac separation; ac joint dislocation
S43.401A|Unspecified sprain of right shoulder joint, initial encounter|
S43.402A|Unspecified sprain of left shoulder joint, initial encounter|
S43.409A|Unspecified sprain of unspecified shoulder joint, initial encounter|shoulder sprain; shoulder strain
S46.011A|Strain of muscle(s) and tendon(s) of the rotator cuff of right shoulder, initial encounter|
S46.012A|Strain of muscle(s) and tendon(s) of the rotator cuff of left shoulder, initial encounter|
S46.019A|Strain of muscle(s) and tendon(s) of the rotator cuff of unspecified shoulder, initial encounter|traumatic rotator cuff tear; rotator cuff strain
S52.021A|Displaced fracture of olecranon process without intraarticular extension of right ulna, initial encounter for closed fracture|
S52.022A|Displaced fracture of olecranon process without intraarticular extension of left ulna, initial encounter for closed fracture|
S52.023A|Displaced fracture of olecranon process without intraarticular extension of unspecified ulna, initial encounter for closed fracture|olecranon fracture; fracture of olecranon
S52.121A|Displaced fracture of head of right radius, initial encounter for closed fracture|
S52.122A|Displaced fracture of head of left radius, initial encounter for closed fracture|
S52.123A|Displaced fracture of head of unspecified radius, initial encounter for closed fracture|radial head fracture; fracture of radial head
S52.501A|Unspecified fracture of the lower end of right radius, initial encounter for closed fracture|
S52.502A|Unspecified fracture of the lower end of left radius, initial encounter for closed fracture|
S52.509A|Unspecified fracture of the lower end of unspecified radius, initial encounter for closed fracture|distal radius fracture; fracture of distal radius; distal radial fracture; wrist fracture distal radius; fracture of lower end of radius
S52.531A|Colles' fracture of right radius, initial encounter for closed fracture|
S52.532A|Colles' fracture of left radius, initial encounter for closed fracture|
S52.539A|Colles' fracture of unspecified radius, initial encounter for closed fracture|colles fracture; colles' fracture
S52.90XA|Unspecified fracture of unspecified forearm, initial encounter for closed fracture|forearm fracture; both bone forearm fracture; fracture of forearm
S52.91XA|Unspecified fracture of right forearm, initial encounter for closed fracture|
S52.92XA|Unspecified fracture of left forearm, initial encounter for closed fracture|
S53.104A|Unspecified dislocation of right ulnohumeral joint, initial encounter|
S53.105A|Unspecified dislocation of left ulnohumeral joint, initial encounter|
S53.106A|Unspecified dislocation of unspecified ulnohumeral joint, initial encounter|elbow dislocation
S53.401A|Unspecified sprain of right elbow, initial encounter|
S53.402A|Unspecified sprain of left elbow, initial encounter|
S53.409A|Unspecified sprain of unspecified elbow, initial encounter|elbow sprain
S60.221A|Contusion of right hand, initial encounter|
S60.222A|Contusion of left hand, initial encounter|
S60.229A|Contusion of unspecified hand, initial encounter|hand contusion
S61.209A|Unspecified open wound of unspecified finger without damage to nail, initial encounter|finger wound
S61.219A|Laceration without foreign body of unspecified finger without damage to nail, initial encounter|finger laceration; laceration of finger
S61.411A|Laceration without foreign body of right hand, initial encounter|
S61.412A|Laceration without foreign body of left hand, initial encounter|
S61.419A|Laceration without foreign body of unspecified hand, initial encounter|hand laceration; laceration of hand
S62.001A|Unspecified fracture of navicular [scaphoid] bone of right wrist, initial encounter for closed fracture|
S62.002A|Unspecified fracture of navicular [scaphoid] bone of left wrist, initial encounter for closed fracture|
S62.009A|Unspecified fracture of navicular [scaphoid] bone of unspecified wrist, initial encounter for closed fracture|scaphoid fracture; navicular fracture of wrist; scaphoid fracture of wrist
S62.101A|Fracture of unspecified carpal bone, right wrist, initial encounter for closed fracture|
S62.102A|Fracture of unspecified carpal bone, left wrist, initial encounter for closed fracture|
S62.109A|Fracture of unspecified carpal bone, unspecified wrist, initial encounter for closed fracture|carpal fracture; wrist fracture; fracture of wrist; carpal bone fracture; fractured wrist; broken wrist
S62.309A|Unspecified fracture of unspecified metacarpal bone, initial encounter for closed fracture|metacarpal fracture; boxer's fracture; fracture of metacarpal
S62.609A|Fracture of unspecified phalanx of unspecified finger, initial encounter for closed fracture|finger fracture; phalanx fracture of finger; fracture of finger; fractured finger
S63.501A|Unspecified sprain of right wrist, initial encounter|
S63.502A|Unspecified sprain of left wrist, initial encounter|
S63.509A|Unspecified sprain of unspecified wrist, initial encounter|wrist sprain; sprain of wrist
S63.619A|Unspecified sprain of unspecified finger, initial encounter|finger sprain
S68.119A|Complete traumatic metacarpophalangeal amputation of unspecified finger, initial encounter|finger amputation traumatic; traumatic amputation of finger
S70.00XA|Contusion of unspecified hip, initial encounter|hip contusion; contusion of hip
S70.01XA|Contusion of right hip, initial encounter|
S70.02XA|Contusion of left hip, initial encounter|
S70.10XA|Contusion of unspecified thigh, initial encounter|thigh contusion
S70.11XA|Contusion of right thigh, initial encounter|
S70.12XA|Contusion of left thigh, initial encounter|
S72.001A|Fracture of unspecified part of neck of right femur, initial encounter for closed fracture|
S72.002A|Fracture of unspecified part of neck of left femur, initial encounter for closed fracture|
S72.009A|Fracture of unspecified part of neck of unspecified femur, initial encounter for closed fracture|hip fracture; femoral neck fracture; fracture of hip; fracture of neck of femur; broken hip; fractured hip; fracture of femoral neck; subcapital femoral neck fracture; subcapital hip fracture
S72.141A|Displaced intertrochanteric fracture of right femur, initial encounter for closed fracture|
S72.142A|Displaced intertrochanteric fracture of left femur, initial encounter for closed fracture|
S72.143A|Displaced intertrochanteric fracture of unspecified femur, initial encounter for closed fracture|intertrochanteric fracture; intertrochanteric hip fracture; intertrochanteric femur fracture; intertrochanteric fracture of femur; displaced intertrochanteric fracture of femur
S72.144A|Nondisplaced intertrochanteric fracture of right femur, initial encounter for closed fracture|
S72.145A|Nondisplaced intertrochanteric fracture of left femur, initial encounter for closed fracture|
S72.146A|Nondisplaced intertrochanteric fracture of unspecified femur, initial encounter for closed fracture|
S72.21XA|Displaced subtrochanteric fracture of right femur, initial encounter for closed fracture|
S72.22XA|Displaced subtrochanteric fracture of left femur, initial encounter for closed fracture|
S72.23XA|Displaced subtrochanteric fracture of unspecified femur, initial encounter for closed fracture|subtrochanteric fracture; subtrochanteric femur fracture
S72.301A|Unspecified fracture of shaft of right femur, initial encounter for closed fracture|
S72.302A|Unspecified fracture of shaft of left femur, initial encounter for closed fracture|
S72.309A|Unspecified fracture of shaft of unspecified femur, initial encounter for closed fracture|femoral shaft fracture; femur shaft fracture; fracture of shaft of femur; midshaft femur fracture
S72.401A|Unspecified fracture of lower end of right femur, initial encounter for closed fracture|
S72.402A|Unspecified fracture of lower end of left femur, initial encounter for closed fracture|
S72.409A|Unspecified fracture of lower end of unspecified femur, initial encounter for closed fracture|distal femur fracture; distal femoral fracture; supracondylar femur fracture
S72.90XA|Unspecified fracture of unspecified femur, initial encounter for closed fracture|femur fracture; femoral fracture; fracture of femur; fractured femur
S72.91XA|Unspecified fracture of right femur, initial encounter for closed fracture|
S72.92XA|Unspecified fracture of left femur, initial encounter for closed fracture|
S73.004A|Unspecified dislocation of right hip, initial encounter|
S73.005A|Unspecified dislocation of left hip, initial encounter|
S73.006A|Unspecified dislocation of unspecified hip, initial encounter|hip dislocation; dislocated hip; dislocation of hip
S80.00XA|Contusion of unspecified knee, initial encounter|knee contusion; contusion of knee
S80.01XA|Contusion of right knee, initial encounter|
S80.02XA|Contusion of left knee, initial encounter|
S80.10XA|Contusion of unspecified lower leg, initial encounter|leg contusion; lower leg contusion; leg hematoma; traumatic hematoma of leg
S80.11XA|Contusion of right lower leg, initial encounter|
S80.12XA|Contusion of left lower leg, initial encounter|
S81.811A|Laceration without foreign body, right lower leg, initial encounter|
S81.812A|Laceration without foreign body, left lower leg, initial encounter|
S81.819A|Laceration without foreign body, unspecified lower leg, initial encounter|leg laceration; lower leg laceration; laceration of leg
S82.001A|Unspecified fracture of right patella, initial encounter for closed fracture|
S82.002A|Unspecified fracture of left patella, initial encounter for closed fracture|
S82.009A|Unspecified fracture of unspecified patella, initial encounter for closed fracture|patella fracture; patellar fracture; fracture of patella
S82.101A|Unspecified fracture of upper end of right tibia, initial encounter for closed fracture|
S82.102A|Unspecified fracture of upper end of left tibia, initial encounter for closed fracture|
S82.109A|Unspecified fracture of upper end of unspecified tibia, initial encounter for closed fracture|tibial plateau fracture; proximal tibia fracture; fracture of tibial plateau
S82.141A|Displaced bicondylar fracture of right tibia, initial encounter for closed fracture|
S82.142A|Displaced bicondylar fracture of left tibia, initial encounter for closed fracture|
S82.143A|Displaced bicondylar fracture of unspecified tibia, initial encounter for closed fracture|bicondylar tibial plateau fracture
S82.144A|Nondisplaced bicondylar fracture of right tibia, initial encounter for closed fracture|
S82.145A|Nondisplaced bicondylar fracture of left tibia, initial encounter for closed fracture|
S82.146A|Nondisplaced bicondylar fracture of unspecified tibia, initial encounter for closed fracture|
S82.201A|Unspecified fracture of shaft of right tibia, initial encounter for closed fracture|
S82.202A|Unspecified fracture of shaft of left tibia, initial encounter for closed fracture|
S82.209A|Unspecified fracture of shaft of unspecified tibia, initial encounter for closed fracture|tibial shaft fracture; tibia fracture; tibial fracture; fracture of tibia; tib fib fracture; tibia fibula fracture; tibia and fibula fracture
S82.401A|Unspecified fracture of shaft of right fibula, initial encounter for closed fracture|
S82.402A|Unspecified fracture of shaft of left fibula, initial encounter for closed fracture|
S82.409A|Unspecified fracture of shaft of unspecified fibula, initial encounter for closed fracture|fibula fracture; fibular fracture; fracture of fibula
S82.51XA|Displaced fracture of medial malleolus of right tibia, initial encounter for closed fracture|
S82.52XA|Displaced fracture of medial malleolus of left tibia, initial encounter for closed fracture|
S82.53XA|Displaced fracture of medial malleolus of unspecified tibia, initial encounter for closed fracture|medial malleolus fracture; fracture of medial malleolus; medial malleolar fracture
S82.61XA|Displaced fracture of lateral malleolus of right fibula, initial encounter for closed fracture|
S82.62XA|Displaced fracture of lateral malleolus of left fibula, initial encounter for closed fracture|
S82.63XA|Displaced fracture of lateral malleolus of unspecified fibula, initial encounter for closed fracture|lateral malleolus fracture; fracture of lateral malleolus; lateral malleolar fracture; distal fibula fracture
S82.841A|Displaced bimalleolar fracture of right lower leg, initial encounter for closed fracture|
S82.842A|Displaced bimalleolar fracture of left lower leg, initial encounter for closed fracture|
S82.843A|Displaced bimalleolar fracture of unspecified lower leg, initial encounter for closed fracture|bimalleolar fracture; bimalleolar ankle fracture
S82.851A|Displaced trimalleolar fracture of right lower leg, initial encounter for closed fracture|
S82.852A|Displaced trimalleolar fracture of left lower leg, initial encounter for closed fracture|
S82.853A|Displaced trimalleolar fracture of unspecified lower leg, initial encounter for closed fracture|trimalleolar fracture; trimalleolar ankle fracture
S82.891A|Other fracture of right lower leg, initial encounter for closed fracture|
S82.892A|Other fracture of left lower leg, initial encounter for closed fracture|
S82.899A|Other fracture of unspecified lower leg, initial encounter for closed fracture|ankle fracture; fracture of ankle; fractured ankle; broken ankle
S83.206A|Unspecified tear of unspecified meniscus, current injury, right knee, initial encounter|
S83.207A|Unspecified tear of unspecified meniscus, current injury, left knee, initial encounter|
S83.209A|Unspecified tear of unspecified meniscus, current injury, unspecified knee, initial encounter|meniscal tear; meniscus tear; torn meniscus; tear of meniscus; meniscal tears
S83.241A|Other tear of medial meniscus, current injury, right knee, initial encounter|
S83.242A|Other tear of medial meniscus, current injury, left knee, initial encounter|
S83.249A|Other tear of medial meniscus, current injury, unspecified knee, initial encounter|medial meniscus tear; medial meniscal tear; tear of medial meniscus; torn medial meniscus
S83.281A|Other tear of lateral meniscus, current injury, right knee, initial encounter|
S83.282A|Other tear of lateral meniscus, current injury, left knee, initial encounter|
S83.289A|Other tear of lateral meniscus, current injury, unspecified knee, initial encounter|lateral meniscus tear; lateral meniscal tear; tear of lateral meniscus; torn lateral meniscus
S83.411A|Sprain of medial collateral ligament of right knee, initial encounter|
S83.412A|Sprain of medial collateral ligament of left knee, initial encounter|
S83.419A|Sprain of medial collateral ligament of unspecified knee, initial encounter|mcl sprain; mcl tear; medial collateral ligament tear; medial collateral ligament sprain
S83.511A|Sprain of anterior cruciate ligament of right knee, initial encounter|
S83.512A|Sprain of anterior cruciate ligament of left knee, initial encounter|
S83.519A|Sprain of anterior cruciate ligament of unspecified knee, initial encounter|acl tear; anterior cruciate ligament tear; acl rupture; torn acl; acl injury; anterior cruciate ligament rupture; tear of anterior cruciate ligament; sprain of anterior cruciate ligament
S83.90XA|Sprain of unspecified site of unspecified knee, initial encounter|knee sprain; sprain of knee
S83.91XA|Sprain of unspecified site of right knee, initial encounter|
S83.92XA|Sprain of unspecified site of left knee, initial encounter|
S86.011A|Strain of right Achilles tendon, initial encounter|
S86.012A|Strain of left Achilles tendon, initial encounter|
S86.019A|Strain of unspecified Achilles tendon, initial encounter|achilles tendon rupture; achilles rupture; ruptured achilles tendon; achilles tendon tear
S90.30XA|Contusion of unspecified foot, initial encounter|foot contusion; contusion of foot
S90.31XA|Contusion of right foot, initial encounter|
S90.32XA|Contusion of left foot, initial encounter|
S91.311A|Laceration without foreign body, right foot, initial encounter|
S91.312A|Laceration without foreign body, left foot, initial encounter|
S91.319A|Laceration without foreign body, unspecified foot, initial encounter|foot laceration; laceration of foot
S92.001A|Unspecified fracture of right calcaneus, initial encounter for closed fracture|
S92.002A|Unspecified fracture of left calcaneus, initial encounter for closed fracture|
S92.009A|Unspecified fracture of unspecified calcaneus, initial encounter for closed fracture|calcaneus fracture; calcaneal fracture; fracture of calcaneus
S92.301A|Fracture of unspecified metatarsal bone(s), right foot, initial encounter for closed fracture|
S92.302A|Fracture of unspecified metatarsal bone(s), left foot, initial encounter for closed fracture|
S92.309A|Fracture of unspecified metatarsal bone(s), unspecified foot, initial encounter for closed fracture|metatarsal fracture; fracture of metatarsal; metatarsal bone fracture; metatarsal fractures
S92.901A|Unspecified fracture of right foot, initial encounter for closed fracture|
S92.902A|Unspecified fracture of left foot, initial encounter for closed fracture|
S92.909A|Unspecified fracture of unspecified foot, initial encounter for closed fracture|foot fracture; fracture of foot
S92.911A|Unspecified fracture of right toe(s), initial encounter for closed fracture|
S92.912A|Unspecified fracture of left toe(s), initial encounter for closed fracture|
S92.919A|Unspecified fracture of unspecified toe(s), initial encounter for closed fracture|toe fracture; fracture of toe
S93.401A|Sprain of unspecified ligament of right ankle, initial encounter|
S93.402A|Sprain of unspecified ligament of left ankle, initial encounter|
S93.409A|Sprain of unspecified ligament of unspecified ankle, initial encounter|ankle sprain; sprained ankle; sprain of ankle
S93.601A|Unspecified sprain of right foot, initial encounter|
S93.602A|Unspecified sprain of left foot, initial encounter|
S93.609A|Unspecified sprain of unspecified foot, initial encounter|foot sprain
T07.XXXA|Unspecified multiple injuries, initial encounter|multiple trauma; polytrauma; multiple injuries; multi trauma
T14.8XXA|Other injury of unspecified body region, initial encounter|traumatic hematoma; laceration; contusion; abrasion; lacerations; bruise; hematoma; abrasions; contusions; bruising; bruises
T14.90XA|Injury, unspecified, initial encounter|trauma; injury; traumatic injury
T14.91XA|Suicide attempt, initial encounter|suicide attempt; suicidal attempt; attempted suicide
T15.90XA|Foreign body on external eye, part unspecified, unspecified eye, initial encounter|foreign body in eye; foreign body of eye
T17.908A|Unspecified foreign body in respiratory tract, part unspecified causing other injury, initial encounter|
T17.920A|Food in respiratory tract, part unspecified causing asphyxiation, initial encounter|food bolus airway obstruction; choking food in airway
T18.128A|Food in esophagus causing other injury, initial encounter|food impaction; esophageal food impaction; food bolus impaction; esophageal food bolus
T18.9XXA|Foreign body of alimentary tract, part unspecified, initial encounter|swallowed foreign body; foreign body ingestion
T20.00XA|Burn of unspecified degree of head, face, and neck, unspecified site, initial encounter|facial burn
T23.009A|Burn of unspecified degree of unspecified hand, unspecified site, initial encounter|hand burn; burn of hand
T30.0|Burn of unspecified body region, unspecified degree|burn; burns; burn injury
T36.95XA|Adverse effect of unspecified systemic antibiotic, initial encounter|adverse effect of antibiotic; antibiotic adverse effect
T38.0X5A|Adverse effect of glucocorticoids and synthetic analogues, initial encounter|adverse effect of steroids; adverse effect of glucocorticoids; adverse effect of corticosteroids
T38.3X5A|Adverse effect of insulin and oral hypoglycemic [antidiabetic] drugs, initial encounter|
T39.1X1A|Poisoning by 4-Aminophenol derivatives, accidental (unintentional), initial encounter|accidental acetaminophen overdose
T39.1X2A|Poisoning by 4-Aminophenol derivatives, intentional self-harm, initial encounter|intentional acetaminophen overdose; intentional tylenol overdose
T39.1X4A|Poisoning by 4-Aminophenol derivatives, undetermined, initial encounter|acetaminophen overdose; acetaminophen toxicity; tylenol overdose
T39.395A|Adverse effect of other nonsteroidal anti-inflammatory drugs [NSAID], initial encounter|adverse effect of nsaids
T40.1X1A|Poisoning by heroin, accidental (unintentional), initial encounter|heroin overdose; accidental heroin overdose
T40.2X1A|Poisoning by other opioids, accidental (unintentional), initial encounter|opioid overdose; accidental opioid overdose; opiate overdose
T40.415A|Adverse effect of fentanyl or fentanyl analogs, initial encounter|
T40.601A|Poisoning by unspecified narcotics, accidental (unintentional), initial encounter|narcotic overdose; accidental narcotic overdose
T42.4X1A|Poisoning by benzodiazepines, accidental (unintentional), initial encounter|benzodiazepine overdose; accidental benzodiazepine overdose
T42.4X2A|Poisoning by benzodiazepines, intentional self-harm, initial encounter|intentional benzodiazepine overdose
T43.592A|Poisoning by other antipsychotics and neuroleptics, intentional self-harm, initial encounter|
T45.1X5A|Adverse effect of antineoplastic and immunosuppressive drugs, initial encounter|adverse effect of chemotherapy; adverse effect of antineoplastic; chemotherapy adverse effect
T45.515A|Adverse effect of anticoagulants, initial encounter|adverse effect of anticoagulant; adverse effect of warfarin; warfarin adverse effect; adverse effect of anticoagulants
T46.0X1A|Poisoning by cardiac-stimulant glycosides and drugs of similar action, accidental (unintentional), initial encounter|digoxin toxicity
T46.0X5A|Adverse effect of cardiac-stimulant glycosides and drugs of similar action, initial encounter|adverse effect of digoxin
T46.4X5A|Adverse effect of angiotensin-converting-enzyme inhibitors, initial encounter|ace inhibitor induced angioedema; adverse effect of ace inhibitor
T50.1X5A|Adverse effect of loop [high-ceiling] diuretics, initial encounter|adverse effect of loop diuretics
T50.901A|Poisoning by unspecified drugs, medicaments and biological substances, accidental (unintentional), initial encounter|accidental drug overdose
T50.902A|Poisoning by unspecified drugs, medicaments and biological substances, intentional self-harm, initial encounter|intentional drug overdose; intentional overdose
T50.904A|Poisoning by unspecified drugs, medicaments and biological substances, undetermined, initial encounter|drug overdose; overdose; polysubstance overdose; overdose of undetermined intent
T50.905A|Adverse effect of unspecified drugs, medicaments and biological substances, initial encounter|adverse drug reaction; adverse effect of drug; adverse drug effect; medication side effect; drug side effect
T51.0X1A|Toxic effect of ethanol, accidental (unintentional), initial encounter|toxic effect of ethanol
T58.91XA|Toxic effect of carbon monoxide from unspecified source, accidental (unintentional), initial encounter|carbon monoxide poisoning
T63.441A|Toxic effect of venom of bees, accidental (unintentional), initial encounter|bee sting
T67.01XA|Heatstroke and sunstroke, initial encounter|heat stroke; heatstroke
T67.5XXA|Heat exhaustion, unspecified, initial encounter|heat exhaustion
T68.XXXA|Hypothermia, initial encounter|hypothermia; accidental hypothermia
T74.01XA|Adult neglect or abandonment, confirmed, initial encounter|elder neglect
T74.11XA|Adult physical abuse, confirmed, initial encounter|adult physical abuse confirmed
T78.00XA|Anaphylactic reaction due to unspecified food, initial encounter|food anaphylaxis; anaphylactic reaction due to food
T78.2XXA|Anaphylactic shock, unspecified, initial encounter|anaphylaxis; anaphylactic shock; anaphylactic reaction
T78.3XXA|Angioneurotic edema, initial encounter|angioedema; angioneurotic edema
T78.40XA|Allergy, unspecified, initial encounter|allergic reaction; allergies reaction; hypersensitivity reaction
T79.A0XA|Compartment syndrome, unspecified, initial encounter|compartment syndrome; compartment syndrome traumatic
T79.7XXA|Traumatic subcutaneous emphysema, initial encounter|subcutaneous emphysema; traumatic subcutaneous emphysema; subcutaneous air
T80.1XXA|Vascular complications following infusion, transfusion and therapeutic injection, initial encounter|iv infiltration
T80.211A|Bloodstream infection due to central venous catheter, initial encounter|central line infection; clabsi; catheter related bloodstream infection; line sepsis; central line associated bloodstream infection; crbsi; line infection; picc line infection
T80.92XA|Unspecified transfusion reaction, initial encounter|transfusion reaction
T81.10XA|Postprocedural shock unspecified, initial encounter|postprocedural shock
T81.31XA|Disruption of external operation (surgical) wound, not elsewhere classified, initial encounter|wound dehiscence; surgical wound dehiscence; dehiscence of surgical wound
T81.40XA|Infection following a procedure, unspecified, initial encounter|postoperative infection; postprocedural infection
T81.41XA|Infection following a procedure, superficial incisional surgical site, initial encounter|superficial surgical site infection
T81.44XA|Sepsis following a procedure, initial encounter|sepsis following procedure; postprocedural sepsis; postoperative sepsis
T81.49XA|Infection following a procedure, other surgical site, initial encounter|surgical site infection; surgical wound infection; postoperative wound infection; post operative wound infection; wound infection postoperative; wound infection
T81.89XA|Other complications of procedures, not elsewhere classified, initial encounter|non healing surgical wound; nonhealing surgical wound
T82.7XXA|Infection and inflammatory reaction due to other cardiac and vascular devices, implants and grafts, initial encounter|pacemaker infection; infected pacemaker; icd lead infection; pacemaker pocket infection; vascular graft infection
T82.855A|Stenosis of coronary artery stent, initial encounter|in stent restenosis; coronary in stent restenosis; coronary stent stenosis; instent restenosis
T82.867A|Thrombosis due to cardiac prosthetic devices, implants and grafts, initial encounter|coronary stent thrombosis; in stent thrombosis
T82.868A|Thrombosis due to vascular prosthetic devices, implants and grafts, initial encounter|av graft thrombosis; thrombosed av fistula; av fistula thrombosis; stent thrombosis peripheral
T82.898A|Other specified complication of vascular prosthetic devices, implants and grafts, initial encounter|av fistula malfunction; clotted av fistula; av graft stenosis; clotted av graft
T83.010A|Breakdown (mechanical) of cystostomy catheter, initial encounter|suprapubic catheter malfunction
T83.091A|Other mechanical complication of indwelling urethral catheter, initial encounter|foley catheter malfunction; blocked foley catheter
T83.098A|Other mechanical complication of other urinary catheter, initial encounter|
T83.511A|Infection and inflammatory reaction due to indwelling urethral catheter, initial encounter|cauti; catheter associated urinary tract infection; catheter associated uti; foley associated uti; uti due to indwelling catheter; catheter related uti
T84.020A|Dislocation of internal right hip prosthesis, initial encounter|
T84.021A|Dislocation of internal left hip prosthesis, initial encounter|prosthetic hip dislocation; dislocated hip prosthesis; dislocation of hip prosthesis
T84.032A|Mechanical loosening of internal right knee prosthetic joint, initial encounter|
T84.50XA|Infection and inflammatory reaction due to unspecified internal joint prosthesis, initial encounter|prosthetic joint infection; infected joint prosthesis; periprosthetic joint infection
T84.51XA|Infection and inflammatory reaction due to internal right hip prosthesis, initial encounter|
T84.52XA|Infection and inflammatory reaction due to internal left hip prosthesis, initial encounter|infected hip prosthesis; prosthetic hip infection; infected total hip arthroplasty
T84.53XA|Infection and inflammatory reaction due to internal right knee prosthesis, initial encounter|
T84.54XA|Infection and inflammatory reaction due to internal left knee prosthesis, initial encounter|infected knee prosthesis; prosthetic knee infection; infected total knee arthroplasty; infected total knee replacement
T84.7XXA|Infection and inflammatory reaction due to other internal orthopedic prosthetic devices, implants and grafts, initial encounter|infected hardware; orthopedic hardware infection; hardware infection
T84.84XA|Pain due to internal orthopedic prosthetic devices, implants and grafts, initial encounter|painful hardware; painful orthopedic hardware
T85.09XA|Other mechanical complication of ventricular intracranial (communicating) shunt, initial encounter|vp shunt malfunction; ventriculoperitoneal shunt malfunction; shunt malfunction
T85.71XA|Infection and inflammatory reaction due to peritoneal dialysis catheter, initial encounter|peritoneal dialysis catheter infection; pd peritonitis; pd catheter associated peritonitis
T85.79XA|Infection and inflammatory reaction due to other internal prosthetic devices, implants and grafts, initial encounter|infected device
T86.11|Kidney transplant rejection|kidney transplant rejection; renal transplant rejection
T86.12|Kidney transplant failure|kidney transplant failure; renal transplant failure; failed kidney transplant
T86.41|Liver transplant rejection|liver transplant rejection
T87.40|Infection of amputation stump, unspecified extremity|infected amputation stump; stump infection
T87.9|Unspecified complications of amputation stump|
T88.4XXA|Failed or difficult intubation, initial encounter|difficult intubation; failed intubation
T88.7XXA|Unspecified adverse effect of drug or medicament, initial encounter|drug intolerance reaction; adverse effect of medication nos
`;

/**
 * Vital signs and bedside measurements, written for Attending. One concept a line: canonical name, then variants.
 * `=` case-sensitive as written; `#` counts only when a value follows. Single letters are read by the vitals
 * grammar against plausible ranges, so "T12 vertebra" and "P2" stay out.
 */
export const VITAL_TERMS: readonly string[] = `
blood pressure|=BP|=#bp|#b/p|=B/P|blood pressures|=BPs|=#SBP/DBP|=#NIBP|=#ABP|=#Bp|=B.P.|#b.p.|arterial blood pressure|resting blood pressure|=#RR BP|=#BP's
systolic blood pressure|=SBP|sbp|=SBPs|#systolic|systolic bp|systolic pressure|#systolics|systolic blood pressures|#sbps
diastolic blood pressure|=DBP|dbp|#diastolic|diastolic bp|diastolic pressure|#diastolics
mean arterial pressure|=MAP|=#MAPs|#mean pressure|mean arterial blood pressure
heart rate|=HR|#hr|=HRs|heart rates|#cardiac rate|#ventricular rate|#heartrate|=#H.R.|resting heart rate|ventricular response|#apical pulse|=#VR|apical heart rate|#heartbeat|heart beat
fetal heart rate|=FHR|fetal heart tones|=#FHT|=#FHTs|fetal heart rate baseline
#pulse|pulse rate|=#P|=#PR|radial pulse rate
respiratory rate|=#RR|=#R|=#Resp|#resp|#resps|#respirations|#respiratory|respiration rate|#respiration|#rr|=#Resps|respirations rate|#breathing rate|=#RESP
oxygen saturation|=SpO2|=SaO2|=#O2sat|=#O2Sat|=O2 sat|=O2 sats|=O2 saturation|o2 sat|o2 sats|o2 saturation|o2 saturations|oxygen sat|oxygen sats|oxygen saturations|pulse oximetry|pulse ox|pulse-ox|pulse oximeter|spo2|sao2|#sat|#sats|#satting|#saturating|#saturation|#saturations|=#SAT|#o2sat|#o2sats|=#SO2|=#O2|=#POx|=#PO|room air saturation|room air sat|=#Sat|=#Sats|#pox|#saturates|room air oxygen saturation|room air o2 sat|room air pulse oximetry|sp02|sa02|#02 sat|#02 sats|#02 saturation|#pulseox|#saturated|#sating|ra sat|oximetry
temperature|=#T|=#Temp|#temp|body temperature|#temperatures|=#TEMP|oral temperature|rectal temperature|=#Temp.|tympanic temperature|axillary temperature|core temperature|=#t|#temps|#temperature is|#t.
maximum temperature|=Tmax|tmax|#t-max|#t max|=#TMAX|=#Tm|#temp max|max temp|maximum temp|#tm|#max temperature|=#T-max|=#T max
current temperature|=Tcurrent|=Tc|#tcurrent|=#T current|#t current|#t-current|=#Tcur
#weight|=#Wt|#wt|body weight|admission weight|discharge weight|#weights|=#WT|#weighed|#weighing|#weighs|=#Wgt|current weight|pre-pregnancy weight|prepregnancy weight|daily weight|#wt.
birth weight|birthweight|=#BW
dry weight|estimated dry weight
ideal body weight|=#IBW
estimated fetal weight|=#EFW
#height|=#Ht|#ht|body height|=#HT|=#Hgt|#ht.|#stature|#body length
body mass index|=BMI|bmi|#body-mass index|#b.m.i.
body surface area|=BSA|bsa
#head circumference|=HC|=#OFC|occipitofrontal circumference|occipital frontal circumference|fronto-occipital circumference
abdominal circumference|abdominal girth
waist circumference
chest circumference
fundal height
crown-rump length
biparietal diameter
femur length
mid-arm circumference
pain score|#pain|pain level|#pain scale|pain rating|=#VAS|visual analog scale|pain scores|#pain score of|pain intensity|#pain is
intake and output|=I/O|=I/Os|=I&O|=I&Os|=I's and O's|ins and outs|i/o|i&o|i/o's|i and o|=I's/O's|#intake|#ins|24-hour intake
urine output|=UOP|uop|=#UO|=#U/O|urinary output|=#u.o.|urine outputs
fraction of inspired oxygen|=FiO2|fio2|=FIO2|#fi02|fraction of inspired o2
positive end-expiratory pressure|=PEEP|peep|=#CPAP pressure
tidal volume|=#TV|=#Vt|tidal volumes|=#VT
#peak inspiratory pressure|=#PIP|plateau pressure|peak pressures|plateau pressures|minute ventilation|=#MV|#peak airway pressure
supplemental oxygen|supplemental o2|#oxygen|#nasal cannula|=#NC
orthostatic vital signs|orthostatics|orthostatic vitals|orthostatic blood pressure|orthostatic blood pressures|orthostatic bp
afebrile|=AF|=#Afeb|#afeb
vital signs stable|vitals stable|=VSS|vss|=AVSS|avss|=AFVSS|=AF VSS|vital signs are stable|vital signs were stable|vital signs remained stable|vital signs normal|vital signs within normal limits|stable vital signs|vitals signs stable|vitals are stable|vitals were stable|vital signs are within normal limits|vital signs are normal|vital signs have been stable|vitals within normal limits|afebrile vital signs stable|afebrile, vital signs stable|afebrile with stable vital signs|vital signs were within normal limits|stable vitals|vitals stable and afebrile|normal vital signs|vitals wnl|vitals normal
intracranial pressure|=ICP|icp|intracranial pressures|cerebral perfusion pressure|=CPP
capillary refill|cap refill|capillary refill time|#crt|capillary filling time
estimated blood loss|=EBL|ebl|#blood loss|=#EBL
gestational age|=#EGA|=#GA|estimated gestational age
pulse pressure|#pulsus|pulsus paradoxus|#rate pressure product
`
  .trim()
  .split('\n');

/**
 * Golden cases of dates and times, written as a clinician reads them: a note, then `mention -> meaning` for every
 * date in it that has one; `~` before a meaning: approximate; `<` and a word: what it was counted from.
 */
export type DateCase = readonly [note: string, ...meanings: string[]];

const DISCHARGE = 'Admission Date: 03/10/2024   Discharge Date: 03/16/2024\n\n';
const VISIT = 'Date of Visit: 03/14/2024\n\n';
const OPERATION = 'DATE OF OPERATION: 03/11/2024\n\n';

export const DATE_CASES: readonly DateCase[] = [
  // Absolute, whole and in part.
  ['seen on 03/14/2024 in clinic', '03/14/2024 -> 2024-03-14'],
  ['seen on 3/14/24', '3/14/24 -> 2024-03-14'],
  ['born 10/14/74', '10/14/74 -> 1974-10-14'],
  ['seen on 25/12/2019', '25/12/2019 -> 2019-12-25'],
  ['dated 2024-03-15', '2024-03-15 -> 2024-03-15'],
  ['on March 14, 2024, he', 'March 14, 2024 -> 2024-03-14'],
  ['on 14 Mar 2024', '14 Mar 2024 -> 2024-03-14'],
  ['on September 3rd, 2019', 'September 3rd, 2019 -> 2019-09-03'],
  ['in March 2019', 'March 2019 -> 2019-03'],
  ['in March of 2003', 'March of 2003 -> 2003-03'],
  ['since 09/2007', '09/2007 -> 2007-09/..'],
  ['colonoscopy 06/2018 was normal', '06/2018 -> 2018-06'],
  ['appendectomy in 1986', '1986 -> 1986'],
  ['in the 1990s', '1990s -> ~1990/1999'],
  ["hysterectomy in '05", "'05 -> 2005"],
  ['diabetes since 2015', '2015 -> 2015/..'],
  ['smoked until 2009', '2009 -> ../2009'],
  ['in early 2015 he', '2015 -> ~2015'],
  // Without a year: the note's own date tells it.
  [`${VISIT}He fell on 03/02.`, '03/14/2024 -> 2024-03-14', '03/02 -> 2024-03-02'],
  [`${VISIT}CT on December 20 was normal.`, '03/14/2024 -> 2024-03-14', 'December 20 -> 2023-12-20'],
  [`${DISCHARGE}Line placed on 3/12.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', '3/12 -> 2024-03-12'],
  ['Admission Date: 12/30/2023   Discharge Date: 01/04/2024\n\nLine placed on 1/2.', '12/30/2023 -> 2023-12-30', '01/04/2024 -> 2024-01-04', '1/2 -> 2024-01-02'],
  ['He fell on 03/02.'],
  // De-identified.
  ['Admission Date: [**2151-7-16**]', '[**2151-7-16**] -> 2151-07-16'],
  ['Admission Date: [**2151-7-16**]\n\nExtubated on [**7-18**].', '[**2151-7-16**] -> 2151-07-16', '[**7-18**] -> 2151-07-18'],
  ['Admission Date: [**2151-7-16**]\n\nCough began 3 days prior to admission.', '[**2151-7-16**] -> 2151-07-16', '3 days prior to admission -> 2151-07-13 <admission'],
  ['Admission Date: ___\n\nCough began 3 days prior to admission.', '3 days prior to admission -> -P3D'],
  ['seen in [**2149**]', '[**2149**] -> 2149'],
  // Before and after a named day.
  [`${DISCHARGE}Cough began 3 days prior to admission.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', '3 days prior to admission -> 2024-03-07 <admission'],
  [`${DISCHARGE}Two weeks prior to admission she fell.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'Two weeks prior to admission -> ~2024-02-25 <admission'],
  [`${DISCHARGE}HISTORY OF PRESENT ILLNESS: Cough began 4 days ago.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', '4 days ago -> 2024-03-06 <admission'],
  [`${VISIT}Cough began 4 days ago.`, '03/14/2024 -> 2024-03-14', '4 days ago -> 2024-03-10 <visit'],
  [`${VISIT}Cough began 2-3 weeks ago.`, '03/14/2024 -> 2024-03-14', '2-3 weeks ago -> ~2024-02-22/2024-02-29 <visit'],
  [`${VISIT}Knee replaced two years ago.`, '03/14/2024 -> 2024-03-14', 'two years ago -> ~2022 <visit'],
  [`${VISIT}Stroke 5 months ago.`, '03/14/2024 -> 2024-03-14', '5 months ago -> ~2023-10 <visit'],
  [`${VISIT}Pain began a couple of days ago.`, '03/14/2024 -> 2024-03-14', 'a couple of days ago -> ~2024-03-12 <visit'],
  [`${VISIT}Pain began several days ago.`, '03/14/2024 -> 2024-03-14'],
  ['Cough began three days ago.', 'three days ago -> -P3D'],
  ['one and a half years ago he', 'one and a half years ago -> ~-P1Y6M'],
  [`${DISCHARGE}He was afebrile two days after discharge.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'two days after discharge -> 2024-03-18 <discharge'],
  [`${OPERATION}Fever 3 days after surgery.`, '03/11/2024 -> 2024-03-11', '3 days after surgery -> 2024-03-14 <operation'],
  // Days that a word names.
  [`${VISIT}She vomited yesterday.`, '03/14/2024 -> 2024-03-14', 'yesterday -> 2024-03-13 <visit'],
  [`${VISIT}She will return tomorrow.`, '03/14/2024 -> 2024-03-14', 'tomorrow -> 2024-03-15 <visit'],
  [`${VISIT}She fell last night.`, '03/14/2024 -> 2024-03-14', 'last night -> 2024-03-13 <visit'],
  [`${VISIT}She fell this morning.`, '03/14/2024 -> 2024-03-14', 'this morning -> 2024-03-14 <visit'],
  [`${VISIT}She fell last Tuesday.`, '03/14/2024 -> 2024-03-14', 'last Tuesday -> 2024-03-12 <visit'],
  [`${VISIT}She fell last Friday.`, '03/14/2024 -> 2024-03-14', 'last Friday -> 2024-03-08 <visit'],
  [`${VISIT}Return next Monday.`, '03/14/2024 -> 2024-03-14', 'next Monday -> 2024-03-18 <visit'],
  [`${VISIT}She was seen last month.`, '03/14/2024 -> 2024-03-14', 'last month -> 2024-02 <visit'],
  [`${VISIT}She was seen last year.`, '03/14/2024 -> 2024-03-14', 'last year -> 2023 <visit'],
  [`${VISIT}She was seen last week.`, '03/14/2024 -> 2024-03-14', 'last week -> 2024-W10 <visit'],
  [`${VISIT}Pneumonia last December.`, '03/14/2024 -> 2024-03-14', 'last December -> 2023-12 <visit'],
  ['She vomited yesterday.', 'yesterday -> -P1D'],
  // Days of the stay.
  [`${DISCHARGE}On hospital day 2 she was febrile.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'hospital day 2 -> 2024-03-11 <admission'],
  [`${DISCHARGE}HD#4: extubated.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'HD#4 -> 2024-03-13 <admission'],
  [`${OPERATION}On POD#3 the drain was removed.`, '03/11/2024 -> 2024-03-11', 'POD#3 -> 2024-03-14 <operation'],
  [`${OPERATION}On postoperative day one he walked.`, '03/11/2024 -> 2024-03-11', 'postoperative day one -> 2024-03-12 <operation'],
  [`${DISCHARGE}He underwent coronary artery bypass grafting on 03/12/2024. On POD 2 he walked.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', '03/12/2024 -> 2024-03-12', 'POD 2 -> 2024-03-14 <operation'],
  ['On POD#3 the drain was removed.'],
  ['Date of Birth: 01/05/2024\n\nOn day of life 3 he was jaundiced.', '01/05/2024 -> 2024-01-05', 'day of life 3 -> ~2024-01-07 <birth'],
  [`${DISCHARGE}On the third hospital day she was febrile.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'third hospital day -> 2024-03-12 <admission'],
  [`${OPERATION}On the 2nd postoperative day he walked.`, '03/11/2024 -> 2024-03-11', '2nd postoperative day -> 2024-03-13 <operation'],
  [`${OPERATION}Discharged on the fourth post-op day.`, '03/11/2024 -> 2024-03-11', 'fourth post-op day -> 2024-03-15 <operation'],
  // To come.
  [`${VISIT}Follow up in 2 weeks.`, '03/14/2024 -> 2024-03-14', 'in 2 weeks -> ~2024-03-28 <visit'],
  [`${DISCHARGE}DISCHARGE INSTRUCTIONS: Follow up in 10 days.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'in 10 days -> 2024-03-26 <discharge'],
  [`${DISCHARGE}HISTORY OF PRESENT ILLNESS:\nHe fell yesterday. He will see his cardiologist in 2 weeks.`, '03/10/2024 -> 2024-03-10', '03/16/2024 -> 2024-03-16', 'yesterday -> 2024-03-09 <admission', 'in 2 weeks -> ~2024-03-30 <discharge'],
  [`${VISIT}Return in 6 months.`, '03/14/2024 -> 2024-03-14', 'in 6 months -> ~2024-09 <visit'],
  // A month of a year, or a day.
  ['kidney transplant in 12/07', '12/07 -> 2007-12'],
  [`${VISIT}well since 10/09.`, '03/14/2024 -> 2024-03-14'],
  // In the course of a story.
  ['Seen on 03/10/2024. Next morning she walked.', '03/10/2024 -> 2024-03-10', 'Next morning -> 2024-03-11 <date before'],
  ['Admitted on 03/10/2024. The next day he was febrile.', '03/10/2024 -> 2024-03-10', 'The next day -> 2024-03-11 <date before'],
  ['Seen on 03/10/2024.\n\nAfter 5 months his weight was stable.', '03/10/2024 -> 2024-03-10', 'After 5 months -> ~P5M'],
  ['He likes to cycle 20 to 30 miles.'],
  ['Seen on 03/10/2024. Two days later he fell.', '03/10/2024 -> 2024-03-10', 'Two days later -> 2024-03-12 <date before'],
  ['Admitted on 03/10/2024. After 3 days he was afebrile.', '03/10/2024 -> 2024-03-10', 'After 3 days -> 2024-03-13 <date before'],
  ['Seen on 03/10/2024. He fell two weeks after starting lisinopril.', '03/10/2024 -> 2024-03-10', 'two weeks after -> ~P2W'],
  ['Take 1 hour before meals and 2 days after each meal.'],
  ['Operated on 03/10/2024; drain out the following day.', '03/10/2024 -> 2024-03-10', 'the following day -> 2024-03-11 <date before'],
  // Times.
  ['at 10:30 pm he', '10:30 pm -> T22:30'],
  ['at 8 a.m. he', '8 a.m. -> T08:00'],
  ['at 12:05 am', '12:05 am -> T00:05'],
  ['03/14/2024 10:30 AM vitals', '03/14/2024 -> 2024-03-14', '10:30 AM -> 2024-03-14T10:30'],
  ['on 03/14/2024 at 15:20', '03/14/2024 -> 2024-03-14', '15:20 -> 2024-03-14T15:20'],
  ['[**2151-7-16**] 08:15AM WBC-7.4', '[**2151-7-16**] -> 2151-07-16', '08:15AM -> 2151-07-16T08:15'],
];

/** Durations and ages with what they say, as `text -> meaning`; range ends parted by ` to `. */
export const DURATION_CASES: readonly DateCase[] = [
  ['treated for 3 days', '3 days -> P3D'],
  ['vancomycin x 2 weeks', '2 weeks -> P2W'],
  ['x3 days of cough', '3 days -> P3D'],
  ['a 20-year history of smoking', '20-year -> P20Y'],
  ['for the past 6 months', '6 months -> P6M'],
  ['over the last 24 hours', '24 hours -> PT24H'],
  ['for about an hour', 'an hour -> PT1H'],
  ['lasting 30 minutes', '30 minutes -> PT30M'],
  ['for 2-3 weeks', '2-3 weeks -> P2W to P3W'],
  ['for two to three days', 'two to three days -> P2D to P3D'],
  ['for one and a half years', 'one and a half years -> P1Y6M'],
  ['for 1.5 hours', '1.5 hours -> PT1H30M'],
  ['for half an hour', 'half an hour -> PT30M'],
  ['for over two decades', 'two decades -> P20Y'],
  ['for a couple of months', 'a couple of months -> ~P2M'],
  ['for several days'],
  ['for 3 months and 2 weeks', '3 months -> P3M', '2 weeks -> P2W'],
  ['a 10 day course of amoxicillin', '10 day -> P10D'],
  ['65-year-old man', '65-year-old -> age P65Y'],
  ['a 3 month old infant', '3 month old -> age P3M'],
  ['72 yo F', '72 yo -> age P72Y'],
  ['88 y/o male', '88 y/o -> age P88Y'],
  ['a 5-day-old girl', '5-day-old -> age P5D'],
  ['died at age 64', 'age 64 -> age P64Y'],
  ['every 6 hours'],
  ['q 8 hours'],
  ['24-hour urine protein'],
  ['a 1-month-26-day-old girl', '1-month-26-day-old -> age P1M26D'],
  ['8 years older'],
  ['reviewed in two weeks'],
  ['three drinks a week'],
];

/** Problems with how long they have lasted: `concept: meaning`. */
export const LASTING_CASES: readonly DateCase[] = [
  ['He has had chest pain for 3 days.', 'chest pain: P3D'],
  ['Cough x 2 weeks.', 'cough: P2W'],
  ['She has a 20-year history of type 2 diabetes mellitus.', 'type 2 diabetes mellitus: P20Y'],
  ['Hypertension since 2015.', 'hypertension: 2015/..'],
  ['Presents with three days of fever.', 'fever: P3D'],
  ['Headache for the past 2-3 weeks.', 'headache: P2W'],
  ['Hypertension and diabetes.', 'hypertension: -', 'diabetes mellitus: -'],
];

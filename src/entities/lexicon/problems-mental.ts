/** Mental health, substance use, social problems, general symptoms; written for Attending. */
export const PROBLEMS_MENTAL = `
depression|depressive disorder|clinical depression|depressed|depressive symptoms|depressive episode|depressive|situational depression|mood depression|chronic depression|reactive depression|depressive mood|depressive illness|recurrent depression|depressive syndrome|feeling depressed
major depressive disorder|=MDD|major depression|unipolar depression|recurrent major depression|major depressive disorder, recurrent|recurrent major depressive disorder|major depressive episode|major depressive disorder recurrent|treatment-resistant depression|major depressive disorder, single episode
depressed mood|low mood|sad mood|sadness|dysphoria|dysphoric mood|feeling down|crying spells|tearfulness|tearful|hopelessness|feelings of hopelessness|worthlessness|helplessness|feelings of worthlessness|hopeless|sad|crying
anhedonia|loss of interest|lack of motivation|apathy|amotivation|low motivation|decreased interest|decreased motivation|apathetic|avolition
dysthymia|persistent depressive disorder|dysthymic disorder
postpartum depression|perinatal depression
seasonal affective disorder
anxiety|anxiety disorder|anxious|nervousness|anxiety state|situational anxiety|worry|anxiousness|anxiety symptoms|apprehension|anxiety depression|anxious mood|excessive worry|performance anxiety
generalized anxiety disorder|=GAD|generalised anxiety disorder
anxiety and depression|depression and anxiety|mixed anxiety and depressive disorder|anxiety/depression|depression/anxiety
panic disorder|panic attack|panic|panic disorder with agoraphobia|panic disorder without agoraphobia
social anxiety disorder|social phobia|social anxiety
agoraphobia
phobia|claustrophobia|fear of falling|specific phobia|claustrophobic
obsessive compulsive disorder|=OCD
post-traumatic stress disorder|ptsd|posttraumatic stress disorder|flashbacks
acute stress disorder|acute stress reaction|stress reaction emotional
stress|stressors|emotional stress|psychosocial stressors|life stress|mental stress
emotional distress|psychological distress|distress
adjustment disorder|adjustment disorder with depressed mood|adjustment disorder with mixed anxiety and depressed mood|adjustment reaction|adjustment disorder with anxiety
bereavement|grief|grieving
grief reaction
bipolar disorder|bipolar|bipolar affective disorder|manic depression|bipolar i disorder|bipolar ii disorder|manic-depressive illness|bipolar depression|=BPAD|bipolar disease|manic depressive disorder|bipolar i|bipolar ii|bipolar mania
mania|manic episode|hypomania|manic|hypomanic|manic symptoms|pressured speech|grandiosity|flight of ideas
cyclothymia|cyclothymic disorder
mood disorder|affective disorder|mood swings|emotional lability|labile mood|mood lability|mood changes|mood instability|labile affect|mood disturbance|mood disorder nos|pseudobulbar affect
schizophrenia|paranoid schizophrenia|chronic schizophrenia|chronic paranoid schizophrenia|undifferentiated schizophrenia|schizophrenic
schizoaffective disorder
psychosis|psychotic disorder|psychotic symptoms|acute psychosis|psychotic episode|psychotic|psychotic features|drug-induced psychosis|substance-induced psychosis|steroid psychosis|postpartum psychosis|substance-induced psychotic disorder|psychotic disorder nos
delusional disorder
hallucinations|auditory hallucinations|visual hallucinations|hearing voices|hallucinating|command auditory hallucinations|avh|tactile hallucinations|auditory or visual hallucinations|auditory and visual hallucinations|command hallucinations|hallucinosis
delusions|paranoia|paranoid ideation|paranoid delusions|delusional|paranoid|delusional thinking|paranoid thoughts|ideas of reference|delusional ideation|persecutory delusions|thought disorder|disorganized thinking|thought blocking|disorganized thought process|tangential thought process
catatonia|catatonic
suicidal ideation|=SI|suicidal thoughts|suicidality|suicidal|thoughts of suicide|passive suicidal ideation|suicidal intent|suicidal behavior|suicide risk|passive death wish|thoughts of self-harm
homicidal ideation|=HI|homicidal thoughts|homicidal|homicidality
suicide attempt|attempted suicide|suicidal attempt|suicide|suicidal gesture
self-injurious behavior|self-harm|cutting behavior|self-mutilation|self-inflicted injury|self-injury
agitation|agitated|restlessness|psychomotor agitation|combative|combativeness|aggression|restless|violent behavior|combative behavior|physical aggression|violent|aggressiveness|behavioral disturbance|behavior disturbance
aggressive behavior
irritability|irritable|anger|outbursts|temper tantrums|anger outbursts|behavior problems|behavioral problems|impulsivity|impulsive behavior|hostility|irritable mood|inconsolable|impulsive|behavioral changes|personality change|angry outbursts|behavioral issues|disruptive behavior|behavior changes|abnormal behavior
fussiness|fussy baby|fussy
psychomotor retardation
flat affect|blunted affect|constricted affect|restricted affect
social withdrawal|withdrawn|isolation social
poor eye contact
poverty of speech
poor insight|impaired insight
attention deficit hyperactivity disorder|adhd|attention deficit disorder|=#ADD|attention deficit|attention-deficit/hyperactivity disorder|hyperactivity|hyperactive
difficulty concentrating|poor concentration|decreased concentration|concentration difficulty|impaired concentration|trouble concentrating|lack of concentration|concentration problems|foggy
inattention|inattentive
distractibility|distractible
impaired attention|poor attention span|short attention span|attention problems|decreased attention
difficulty focusing
brain fog|mental fog
racing thoughts
autism spectrum disorder|autism|autistic disorder|asperger syndrome|pervasive developmental disorder|autistic|asperger's|autistic spectrum disorder|asperger disorder
oppositional defiant disorder|=ODD|intermittent explosive disorder|impulse control disorder|disruptive mood dysregulation disorder
conduct disorder
reactive attachment disorder|separation anxiety|separation anxiety disorder
selective mutism
personality disorder|borderline personality disorder|antisocial personality disorder|narcissistic personality disorder|borderline personality|borderline traits|borderline personality traits|histrionic personality disorder|schizoid personality disorder|obsessive-compulsive personality disorder|dependent personality disorder|personality disorder nos|avoidant personality disorder|cluster b traits|cluster b personality traits|schizotypal personality disorder|antisocial behavior|paranoid personality disorder
eating disorder|binge eating disorder|binge eating|disordered eating|purging|pica|avoidant restrictive food intake disorder|binging|bingeing
anorexia nervosa
bulimia nervosa|bulimia
somatic symptom disorder|somatization disorder|somatization|somatoform disorder
conversion disorder|conversion reaction
functional neurologic disorder|functional neurological disorder|functional disorder|functional overlay
factitious disorder
malingering
hypochondriasis|hypochondria
illness anxiety disorder
psychosomatic symptoms
munchausen syndrome
pain disorder
symptom magnification
dissociative disorder|dissociation|depersonalization|derealization|dissociative identity disorder|multiple personality disorder|fugue state|dissociative
gender dysphoria|gender identity disorder
trichotillomania
skin picking|excoriation disorder
body dysmorphic disorder
psychiatric disorder|mental illness|psychiatric illness|mental disorder|mental health disorder|psychiatric disease|mental health problems|nervous breakdown|psychiatric problems|psychiatric symptoms|emotional problems|mental health issues|mental health condition
alcohol abuse|etoh abuse|ethanol abuse|alcoholism|alcohol misuse|heavy alcohol use|excessive alcohol use|harmful use of alcohol|binge drinking|alcohol intake excessive|alcoholic|etohism|ethanolism|heavy drinking|excessive drinking|heavy drinker|problem drinking|alcohol problem|chronic alcoholism|heavy alcohol consumption|chronic alcohol abuse|alcohol overuse|history of etoh abuse|chronic alcohol use
alcohol use disorder|alcohol dependence|alcohol addiction|=AUD|etoh dependence|alcohol dependency|alcohol abuse and dependence
alcohol use|etoh use|alcohol consumption|drinks alcohol|social drinker|alcohol|etoh|alcohol intake|drinks socially|social alcohol use|occasional alcohol use|ethanol use|occasional alcohol|ethyl alcohol|social alcohol|etoh consumption|drinking alcohol
alcohol intoxication|etoh intoxication|acute alcohol intoxication|intoxicated|inebriated|drunk|ethanol intoxication|drunkenness|inebriation
alcohol withdrawal|etoh withdrawal|delirium tremens|=DTs|alcohol withdrawal syndrome|alcohol withdrawal delirium|alcohol withdrawal symptoms
substance abuse|drug abuse|polysubstance abuse|illicit drug use|substance use disorder|drug use|recreational drug use|drug addiction|polysubstance dependence|substance use|substance misuse|illicit drugs|recreational drugs|chemical dependency|drug dependence|illicit substance use|iv drugs|illegal drugs|illegal drug use|polydrug abuse|drugs of abuse|drug abuser|illicit drug abuse|substance dependence|illicit substances|prescription drug abuse|drug misuse|addiction|illicits|polysubstance use|drug seeking behavior|street drugs|chemical dependence|drug habit|polysubstance drug abuse|polysubstance use disorder|substance abuse disorder
intravenous drug use|iv drug use|ivdu|iv drug abuse|intravenous drug abuse|injection drug use|ivda|iv drug user|injection drug user|iv heroin use
opioid use disorder|opioid dependence|opiate dependence|opioid abuse|heroin abuse|heroin use|narcotic dependence|=OUD|opiate abuse|heroin dependence|opioid addiction|narcotic abuse|opiate addiction|heroin addiction|narcotic addiction|chronic opioid use|opioid tolerance|opioid misuse|physical dependence on opioids|heroin|opioid use|narcotic use|chronic narcotic use|opioid tolerant
opioid withdrawal|opiate withdrawal|narcotic withdrawal|heroin withdrawal
opioid intoxication|opiate intoxication|opioid toxicity|narcotization|opiate toxicity
cocaine abuse|cocaine use|crack cocaine use|cocaine dependence|cocaine use disorder|cocaine intoxication|crack use|cocaine|crack cocaine|cocaine addiction|crack cocaine abuse|cocaine toxicity
methamphetamine abuse|methamphetamine use|amphetamine abuse|meth use|stimulant use disorder|amphetamine use|amphetamine dependence|methamphetamine dependence|crystal meth|stimulant abuse|methamphetamine use disorder
marijuana use|cannabis use|cannabis abuse|marijuana abuse|thc use|cannabis dependence|cannabis use disorder|marijuana|smokes marijuana|marijuana smoking|cannabis|thc abuse|medical marijuana|marijuana dependence|uses marijuana
benzodiazepine abuse|benzodiazepine dependence|benzodiazepine withdrawal|sedative dependence|sedative abuse|benzodiazepine use disorder|benzodiazepine toxicity|barbiturate abuse
hallucinogen abuse|lsd use|pcp abuse|inhalant abuse|pcp use|ecstasy use|mdma use|hallucinogen use
withdrawal symptoms|drug withdrawal|withdrawal|withdrawal syndrome|nicotine withdrawal|drug withdrawal symptoms|withdrawal signs
tobacco use|smoking|smoker|tobacco abuse|cigarette smoking|nicotine dependence|tobacco use disorder|tobacco dependence|current smoker|cigarette smoker|smokes|active smoker|tobacco|vaping|chewing tobacco|e-cigarette use|nicotine addiction|smokes cigarettes|heavy smoker|smokeless tobacco|former smoker tobacco|current every day smoker|tobacco user|nicotine use|tobacco smoking|tobacco smoker|heavy smoking|pack per day|ongoing tobacco abuse|ongoing tobacco use|smoked|cigar smoking|vape use|chewing tobacco use|cigarette use|smoking cigarettes|tobacco addiction|tobaccoism|cigarettes
secondhand smoke exposure|secondhand smoke|second-hand smoke|passive smoking
smoking history|pack-year smoking history
former smoker|ex-smoker|history of smoking|history of tobacco use|former tobacco use|past smoker|history of nicotine dependence|quit smoking|former tobacco user|history of tobacco abuse|prior smoker|previous smoker|stopped smoking|remote smoker|remote tobacco use
homelessness|homeless|undomiciled|housing instability|unstable housing|lives in shelter|inadequate housing|unhoused
unemployment|unemployed|financial difficulty|financial problems|financial stress|job loss|financial strain|financial stressors|poverty|occupational problems
lack of social support|lives alone|social isolation|poor social support|living alone|loneliness|inadequate social support
food insecurity
caregiver stress|caregiver burden|family stress
marital problems|marital conflict|marital discord
family problems|family conflict
relationship problems
problems with primary support group
parent-child conflict
social problems
low health literacy|language barrier|illiteracy|non-english speaking|limited english proficiency
incarceration|imprisonment|incarcerated legal|legal problems|legal issues
transportation problems|lack of transportation
dependence on wheelchair|wheelchair bound|wheelchair dependent|walker dependence|dependent for adls|wheelchair use
bedbound
bedridden
bed-bound|confined to bed|chair bound|bed confined
immobility|immobile
homebound
nonambulatory
needs assistance with personal care
chest pain|=CP|chest discomfort|chest pressure|substernal chest pain|atypical chest pain|noncardiac chest pain|left-sided chest pain|retrosternal chest pain|precordial pain|substernal chest pressure|exertional chest pain|thoracic pain chest|chest heaviness|right-sided chest pain|substernal pain|pain in chest|retrosternal pain|typical chest pain|substernal chest discomfort|anterior chest pain|non-cardiac chest pain|precordial chest pain|left chest pain|right chest pain|noncardiac pain|precordial discomfort|crushing chest pain|angina-like pain|chest wall pain noncardiac|chest burning|substernal pressure|chest soreness
fatigue|tiredness|tired|exhaustion|malaise|low energy|lack of energy|decreased energy|chronic fatigue|malaise and fatigue|fatigued|easy fatigability|easy fatigue|feeling tired|poor energy|generalized fatigue|loss of energy|fatigability|general malaise|lassitude|fatigues easily|decreased energy level|generalized malaise|exhausted|feeling unwell|lack of stamina|feels tired|weakness and fatigue|listlessness|tires easily|increased fatigue|feels unwell|sluggishness|sluggish|energy loss|early fatigue
exercise intolerance|decreased exercise tolerance|poor exercise tolerance|reduced exercise tolerance|exertional fatigue|effort intolerance|decreased exercise capacity|poor functional capacity
edema|swelling|swollen|peripheral edema|pedal edema|lower extremity edema|leg swelling|leg edema|pitting edema|extremity edema|le edema|bilateral lower extremity edema|dependent edema|generalized edema|foot swelling|lower extremity swelling|nonpitting edema|trace edema|foot edema|swelling of legs|bilateral leg swelling|bilateral leg edema|1+ edema|2+ edema|3+ edema|4+ edema|1+ pitting edema|2+ pitting edema|3+ pitting edema|trace pedal edema|trace lower extremity edema|calf swelling|swollen legs|bilateral pedal edema|lower leg edema|lower leg swelling|upper extremity swelling|arm swelling|upper extremity edema|swelling of feet|trace pitting edema|bilateral lower extremity swelling|pretibial edema|arm edema|1+ lower extremity edema|ble edema|swelling in legs|swelling of the legs|soft tissue edema|trace bilateral lower extremity edema|localized edema|edematous|puffiness|swollen feet|swelling in the legs|leg swelling bilateral|sacral edema|bipedal edema|lower limb edema|tissue swelling|lower limb swelling|extremity swelling|limb swelling|wall edema
soft tissue swelling
localized swelling
anasarca|generalised edema|diffuse anasarca
facial swelling|facial edema|swelling of face|face swelling|swollen face|facial puffiness|periorbital swelling|swelling of the face|cheek swelling
periorbital edema
neck swelling|neck mass|cervical mass|lump in neck|neck lump|neck fullness
chronic illness|chronic disease|illness|serious illness|underlying disease|acute illness|ailments|general medical condition
comorbidities|multiple comorbidities|comorbid conditions|medical problems|multiple medical problems|medical conditions
ill appearance|ill-appearing|toxic appearing|acutely ill|chronically ill-appearing|chronically ill
acute distress|respiratory or cardiac distress
feeling ill|sick|ill|unwell
critical illness|critically ill
pallor|pale|pale skin|conjunctival pallor|pale conjunctiva|pale appearing|paleness|skin pallor
decreased activity|poor feeding and lethargy|inactivity|sedentary lifestyle|lack of exercise|physical inactivity|sedentary|listless
excessive crying|colic|infantile colic|crying infant|colicky
do not resuscitate status|dnr status|do not resuscitate
palliative care encounter|comfort care|hospice care status|comfort measures only
`;

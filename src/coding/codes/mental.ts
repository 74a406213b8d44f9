/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const MENTAL_CODES = `
F01.50|Vascular dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|vascular dementia; multi infarct dementia
F02.80|Dementia in other diseases classified elsewhere, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|dementia in other diseases
F03.90|Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety|dementia; senile dementia; demented
F03.911|Unspecified dementia, unspecified severity, with agitation|dementia with agitation
F03.918|Unspecified dementia, unspecified severity, with other behavioral disturbance|dementia with agitation nos; dementia with behavioral disturbance; dementia with behavioral disturbances
F05|Delirium due to known physiological condition|delirium; delirious; acute delirium; toxic metabolic delirium; icu delirium; hospital delirium; postoperative delirium; delirium superimposed on dementia; sundowning
F06.30|Mood disorder due to known physiological condition, unspecified|mood disorder due to medical condition
F07.0|Personality change due to known physiological condition|personality change due to medical condition
F07.81|Postconcussional syndrome|postconcussional syndrome; post concussive syndrome; postconcussive syndrome; post concussion syndrome
F09|Unspecified mental disorder due to known physiological condition|organic brain syndrome; unspecified mental disorder due to physiological condition; organic mental disorder
F10.10|Alcohol abuse, uncomplicated|alcohol abuse; etoh abuse; ethanol abuse; alcohol misuse; mild alcohol use disorder; binge drinking
F10.11|Alcohol abuse, in remission|alcohol abuse in remission
F10.120|Alcohol abuse with intoxication, uncomplicated|alcohol abuse with intoxication
F10.129|Alcohol abuse with intoxication, unspecified|acute alcohol intoxication with abuse
F10.139|Alcohol abuse with withdrawal, unspecified|alcohol abuse with withdrawal
F10.20|Alcohol dependence, uncomplicated|alcohol dependence; alcoholism; alcohol use disorder; alcoholic; etoh dependence; chronic alcoholism; AUD; severe alcohol use disorder; moderate alcohol use disorder; alcohol addiction; chronic alcohol use; etoh use disorder; alcohol use disorder severe; etohism; alcohol use disorder moderate; alcohol use disorder severe dependence
F10.21|Alcohol dependence, in remission|alcohol dependence in remission; alcoholism in remission; alcohol use disorder in remission; recovering alcoholic; history of alcohol dependence; history of alcoholism
F10.220|Alcohol dependence with intoxication, uncomplicated|
F10.229|Alcohol dependence with intoxication, unspecified|
F10.230|Alcohol dependence with withdrawal, uncomplicated|alcohol dependence with uncomplicated withdrawal
F10.231|Alcohol dependence with withdrawal delirium|delirium tremens; DTs; alcohol withdrawal delirium; alcohol dependence with withdrawal delirium; etoh withdrawal delirium
F10.239|Alcohol dependence with withdrawal, unspecified|alcohol withdrawal; etoh withdrawal; alcohol withdrawal syndrome; alcohol dependence with withdrawal; withdrawal from alcohol; alcohol withdrawal seizure; alcohol withdrawal seizures; ethanol withdrawal
F10.27|Alcohol dependence with alcohol-induced persisting dementia|alcoholic dementia; alcohol induced dementia
F10.90|Alcohol use, unspecified, uncomplicated|alcohol use
F10.929|Alcohol use, unspecified with intoxication, unspecified|alcohol intoxication; acute alcohol intoxication; etoh intoxication; intoxicated with alcohol; ethanol intoxication; alcoholic intoxication; acute intoxication with alcohol
F10.939|Alcohol use, unspecified with withdrawal, unspecified|
F11.10|Opioid abuse, uncomplicated|opioid abuse; heroin abuse; opiate abuse; opioid use disorder mild
F11.20|Opioid dependence, uncomplicated|opioid dependence; opioid use disorder; heroin dependence; opiate dependence; OUD; heroin addiction; opioid addiction; heroin use disorder; opiate addiction; narcotic dependence
F11.21|Opioid dependence, in remission|opioid dependence in remission; opioid use disorder in remission
F11.23|Opioid dependence with withdrawal|opioid withdrawal; opiate withdrawal; heroin withdrawal; opioid dependence with withdrawal
F11.90|Opioid use, unspecified, uncomplicated|opioid use; heroin use; iv heroin use
F12.10|Cannabis abuse, uncomplicated|cannabis abuse; marijuana abuse; cannabis use disorder mild
F12.20|Cannabis dependence, uncomplicated|cannabis dependence; cannabis use disorder; marijuana dependence
F12.90|Cannabis use, unspecified, uncomplicated|marijuana use; cannabis use; thc use; smokes marijuana; uses marijuana; occasional marijuana use
F13.20|Sedative, hypnotic or anxiolytic dependence, uncomplicated|benzodiazepine dependence
F13.239|Sedative, hypnotic or anxiolytic dependence with withdrawal, unspecified|benzodiazepine withdrawal
F14.10|Cocaine abuse, uncomplicated|cocaine abuse; crack cocaine abuse
F14.20|Cocaine dependence, uncomplicated|cocaine dependence; cocaine use disorder; cocaine addiction
F14.90|Cocaine use, unspecified, uncomplicated|cocaine use; crack cocaine use
F15.10|Other stimulant abuse, uncomplicated|methamphetamine abuse; amphetamine abuse; stimulant abuse
F15.20|Other stimulant dependence, uncomplicated|methamphetamine dependence; methamphetamine use disorder; stimulant use disorder; amphetamine dependence
F15.90|Other stimulant use, unspecified, uncomplicated|methamphetamine use; meth use
F17.200|Nicotine dependence, unspecified, uncomplicated|nicotine dependence; nicotine addiction; tobacco dependence; tobacco use disorder; tobacco addiction
F17.201|Nicotine dependence, unspecified, in remission|nicotine dependence in remission
F17.210|Nicotine dependence, cigarettes, uncomplicated|cigarette smoker; current smoker; smoker; active smoker; current every day smoker; smokes cigarettes; cigarette smoking; tobacco smoker; heavy smoker; nicotine dependence cigarettes; smokes; cigarette nicotine dependence; current daily smoker; continues to smoke; ppd smoker; active smoking; smoking cigarettes; pack per day smoker; chronic smoker
F17.220|Nicotine dependence, chewing tobacco, uncomplicated|chewing tobacco; smokeless tobacco; nicotine dependence chewing tobacco
F17.290|Nicotine dependence, other tobacco product, uncomplicated|vaping; nicotine dependence other tobacco product; cigar smoker
F18.10|Inhalant abuse, uncomplicated|inhalant abuse
F19.10|Other psychoactive substance abuse, uncomplicated|substance abuse; polysubstance abuse; drug abuse; illicit drug abuse; ivda; ivdu; intravenous drug abuse; iv drug abuse; iv drug use; intravenous drug use; injection drug use
F19.20|Other psychoactive substance dependence, uncomplicated|polysubstance dependence; substance use disorder; drug addiction; drug dependence; polysubstance use disorder; SUD
F19.21|Other psychoactive substance dependence, in remission|substance dependence in remission
F19.90|Other psychoactive substance use, unspecified, uncomplicated|polysubstance use; illicit drug use; substance use
F19.939|Other psychoactive substance use, unspecified with withdrawal, unspecified|drug withdrawal
F20.0|Paranoid schizophrenia|paranoid schizophrenia
F20.9|Schizophrenia, unspecified|schizophrenia; chronic schizophrenia; schizophrenic
F22|Delusional disorders|delusional disorder; paranoia nos
F23|Brief psychotic disorder|brief psychotic disorder
F25.0|Schizoaffective disorder, bipolar type|schizoaffective disorder bipolar type
F25.1|Schizoaffective disorder, depressive type|schizoaffective disorder depressive type
F25.9|Schizoaffective disorder, unspecified|schizoaffective disorder; schizoaffective
F29|Unspecified psychosis not due to a substance or known physiological condition|psychosis; psychotic disorder; acute psychosis; psychotic; psychotic episode
F30.9|Manic episode, unspecified|mania; manic episode
F31.0|Bipolar disorder, current episode hypomanic|hypomania; hypomanic episode
F31.10|Bipolar disorder, current episode manic without psychotic features, unspecified|bipolar manic episode
F31.30|Bipolar disorder, current episode depressed, mild or moderate severity, unspecified|bipolar depression mild or moderate
F31.32|Bipolar disorder, current episode depressed, moderate|
F31.4|Bipolar disorder, current episode depressed, severe, without psychotic features|severe bipolar depression
F31.60|Bipolar disorder, current episode mixed, unspecified|bipolar mixed episode
F31.81|Bipolar II disorder|bipolar ii disorder; bipolar 2 disorder; bipolar ii; bipolar disorder type ii; bipolar type 2
F31.9|Bipolar disorder, unspecified|bipolar disorder; bipolar; bipolar affective disorder; bipolar i disorder; manic depression; bipolar 1 disorder; manic depressive disorder; bipolar disorder type i; bipolar i; BPAD; bipolar disease
F32.0|Major depressive disorder, single episode, mild|mild depression; major depressive disorder single episode mild; single episode mild depression; mild major depression; mild mdd; mild major depressive disorder
F32.1|Major depressive disorder, single episode, moderate|moderate depression; major depressive disorder single episode moderate; moderate major depression; moderate mdd; moderate major depressive disorder
F32.2|Major depressive disorder, single episode, severe without psychotic features|severe depression; major depressive disorder single episode severe; severe major depression; severe mdd; severe major depressive disorder
F32.3|Major depressive disorder, single episode, severe with psychotic features|major depressive disorder with psychotic features; psychotic depression; mdd with psychotic features; severe depression with psychotic features
F32.4|Major depressive disorder, single episode, in partial remission|mdd in partial remission; depression in partial remission
F32.5|Major depressive disorder, single episode, in full remission|mdd in full remission; major depression in full remission; depression in full remission; major depressive disorder in remission; depression in remission
F32.81|Premenstrual dysphoric disorder|premenstrual dysphoric disorder; PMDD
F32.89|Other specified depressive episodes|
F32.9|Major depressive disorder, single episode, unspecified|major depressive disorder; mdd; major depression; major depressive disorder single episode
F32.A|Depression, unspecified|depression; depressive disorder; depressed mood disorder; clinical depression; depression nos
F33.0|Major depressive disorder, recurrent, mild|recurrent major depressive disorder mild; mdd recurrent mild; major depressive disorder recurrent mild; recurrent depression mild
F33.1|Major depressive disorder, recurrent, moderate|recurrent major depressive disorder moderate; mdd recurrent moderate; major depressive disorder recurrent moderate; recurrent depression moderate
F33.2|Major depressive disorder, recurrent severe without psychotic features|recurrent major depressive disorder severe; mdd recurrent severe; major depressive disorder recurrent severe; recurrent severe major depression; severe recurrent major depressive disorder
F33.3|Major depressive disorder, recurrent, severe with psychotic symptoms|recurrent major depressive disorder with psychotic features; mdd recurrent severe with psychotic features
F33.41|Major depressive disorder, recurrent, in partial remission|
F33.42|Major depressive disorder, recurrent, in full remission|recurrent major depression in full remission; recurrent mdd in remission
F33.9|Major depressive disorder, recurrent, unspecified|recurrent major depressive disorder; recurrent depression; recurrent mdd; mdd recurrent; major depressive disorder recurrent; recurrent major depression; major depression recurrent
F34.0|Cyclothymic disorder|cyclothymia
F34.1|Dysthymic disorder|dysthymia; persistent depressive disorder; dysthymic disorder
F34.81|Disruptive mood dysregulation disorder|disruptive mood dysregulation disorder; dmdd
F39|Unspecified mood [affective] disorder|mood disorder; affective disorder
F40.00|Agoraphobia, unspecified|agoraphobia
F40.01|Agoraphobia with panic disorder|agoraphobia with panic disorder
F40.10|Social phobia, unspecified|social anxiety disorder; social phobia; social anxiety
F40.9|Phobic anxiety disorder, unspecified|phobia
F41.0|Panic disorder [episodic paroxysmal anxiety]|panic disorder; panic attack; panic attacks
F41.1|Generalized anxiety disorder|generalized anxiety disorder; generalized anxiety; GAD
F41.8|Other specified anxiety disorders|anxiety depression; mixed anxiety and depression; mixed anxiety depressive disorder
F41.9|Anxiety disorder, unspecified|anxiety; anxiety disorder; anxiety state; chronic anxiety; anxiety nos
F42.9|Obsessive-compulsive disorder, unspecified|ocd; obsessive compulsive disorder
F43.0|Acute stress reaction|acute stress reaction; acute stress disorder
F43.10|Post-traumatic stress disorder, unspecified|ptsd; post traumatic stress disorder; posttraumatic stress disorder
F43.12|Post-traumatic stress disorder, chronic|chronic ptsd
F43.20|Adjustment disorder, unspecified|adjustment disorder; adjustment reaction; situational stress reaction
F43.21|Adjustment disorder with depressed mood|adjustment disorder with depressed mood; grief reaction; situational depression; complicated grief
F43.22|Adjustment disorder with anxiety|adjustment disorder with anxiety; situational anxiety
F43.23|Adjustment disorder with mixed anxiety and depressed mood|adjustment disorder with mixed anxiety and depressed mood
F43.9|Reaction to severe stress, unspecified|stress reaction
F44.5|Conversion disorder with seizures or convulsions|psychogenic nonepileptic seizures; pnes; pseudoseizures; pseudoseizure; nonepileptic seizures; non epileptic seizures
F44.7|Conversion disorder with mixed symptom presentation|functional neurologic disorder mixed
F44.9|Dissociative and conversion disorder, unspecified|conversion disorder; dissociative disorder; functional neurological disorder
F45.0|Somatization disorder|somatization disorder
F45.20|Hypochondriacal disorder, unspecified|hypochondriasis
F45.41|Pain disorder exclusively related to psychological factors|
F45.9|Somatoform disorder, unspecified|somatoform disorder
F50.00|Anorexia nervosa, unspecified|anorexia nervosa
F50.010|Anorexia nervosa, restricting type, mild|anorexia nervosa restricting type
F50.20|Bulimia nervosa, unspecified|bulimia nervosa; bulimia
F50.810|Binge eating disorder, mild|
F50.819|Binge eating disorder, unspecified|binge eating disorder
F50.9|Eating disorder, unspecified|eating disorder
F51.01|Primary insomnia|primary insomnia; psychophysiologic insomnia
F52.21|Male erectile disorder|psychogenic erectile dysfunction
F52.4|Premature ejaculation|premature ejaculation
F60.2|Antisocial personality disorder|antisocial personality disorder
F60.3|Borderline personality disorder|borderline personality disorder; borderline personality; bpd personality
F60.9|Personality disorder, unspecified|personality disorder
F64.0|Transsexualism|gender dysphoria; gender identity disorder; transgender
F70|Mild intellectual disabilities|mild intellectual disability; mild mental retardation
F79|Unspecified intellectual disabilities|intellectual disability; mental retardation; intellectual disabilities; cognitive disability
F80.1|Expressive language disorder|expressive language disorder
F80.9|Developmental disorder of speech and language, unspecified|speech delay; language delay; developmental speech disorder; speech disorder developmental
F81.0|Specific reading disorder|dyslexia; specific reading disorder
F81.9|Developmental disorder of scholastic skills, unspecified|learning disability; learning disorder; learning disabilities
F82|Specific developmental disorder of motor function|developmental coordination disorder; gross motor delay
F84.0|Autistic disorder|autism; autistic disorder; autism spectrum disorder; asd autism; autistic; asperger syndrome
F88|Other disorders of psychological development|global developmental delay
F89|Unspecified disorder of psychological development|developmental disorder nos
F90.0|Attention-deficit hyperactivity disorder, predominantly inattentive type|adhd inattentive type; ADD; attention deficit disorder; adhd predominantly inattentive
F90.1|Attention-deficit hyperactivity disorder, predominantly hyperactive type|adhd hyperactive type
F90.2|Attention-deficit hyperactivity disorder, combined type|adhd combined type
F90.9|Attention-deficit hyperactivity disorder, unspecified type|adhd; attention deficit hyperactivity disorder; attention deficit
F91.3|Oppositional defiant disorder|oppositional defiant disorder
F91.9|Conduct disorder, unspecified|conduct disorder
F95.2|Tourette's disorder|tourette syndrome; tourette's; tourette's syndrome
F95.9|Tic disorder, unspecified|tic disorder; motor tics
F98.0|Enuresis not due to a substance or known physiological condition|enuresis nonorganic; nonorganic enuresis
F99|Mental disorder, not otherwise specified|psychiatric disorder; mental illness; psychiatric illness
`;

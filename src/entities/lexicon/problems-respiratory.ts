/** Problems of lungs, airways, ear-nose-throat of the upper airway and sleep breathing, written for Attending. */
export const PROBLEMS_RESPIRATORY = `
pneumonia|pna|lung infection|pneumonitis infectious|lobar pneumonia|bronchopneumonia|multifocal pneumonia|bacterial pneumonia|right lower lobe pneumonia|left lower lobe pneumonia|bilateral pneumonia|pulmonary infection|double pneumonia|lower lobe pneumonia|upper lobe pneumonia|rll pneumonia|lll pneumonia|rul pneumonia|lul pneumonia|necrotizing pneumonia|recurrent pneumonia|post-obstructive pneumonia|postobstructive pneumonia
walking pneumonia
community acquired pneumonia|=#CAP
hospital acquired pneumonia|=HAP|nosocomial pneumonia|healthcare-associated pneumonia|health care associated pneumonia|=HCAP
ventilator associated pneumonia|=VAP
aspiration pneumonia|aspiration pneumonitis|pneumonitis due to aspiration
aspiration|aspiration event|microaspiration|silent aspiration|aspiration of food
viral pneumonia
covid-19 pneumonia|covid pneumonia|pneumonia due to covid-19
streptococcal pneumonia|pneumococcal pneumonia|streptococcus pneumoniae pneumonia
staphylococcal pneumonia|mrsa pneumonia
klebsiella pneumonia
pseudomonas pneumonia
mycoplasma pneumonia|atypical pneumonia
legionella pneumonia|legionnaires disease|legionellosis
pneumocystis pneumonia|pneumocystis jirovecii pneumonia|pneumocystis carinii pneumonia|=PJP|pneumocystis
influenza pneumonia
interstitial pneumonia|organizing pneumonia|cryptogenic organizing pneumonia|=COP|eosinophilic pneumonia|=BOOP|bronchiolitis obliterans organizing pneumonia|usual interstitial pneumonia
pneumonitis|radiation pneumonitis|chemical pneumonitis|drug-induced pneumonitis|immune-mediated pneumonitis
hypersensitivity pneumonitis|extrinsic allergic alveolitis|farmer's lung
lung abscess|pulmonary abscess|cavitary pneumonia
cavitary lesion|lung cavity|cavitary lung lesion|pulmonary cavitation
chronic obstructive pulmonary disease|copd|chronic obstructive lung disease|obstructive lung disease|obstructive airway disease|chronic airway obstruction|chronic obstructive airway disease|end-stage copd|severe copd|obstructive pulmonary disease|gold stage iii copd|gold stage iv copd
copd exacerbation|acute exacerbation of copd|aecopd|chronic obstructive pulmonary disease with acute exacerbation|chronic obstructive pulmonary disease exacerbation|exacerbation of copd|exacerbation of chronic obstructive pulmonary disease|acute copd exacerbation|copd flare
emphysema|pulmonary emphysema|centrilobular emphysema|bullous emphysema|emphysematous changes|panlobular emphysema|paraseptal emphysema|emphysematous lung
bulla|pulmonary bleb|bleb
alpha-1 antitrypsin deficiency
chronic bronchitis
bronchitis|acute bronchitis|tracheobronchitis|viral bronchitis|chest cold|bronchial infection
asthmatic bronchitis
bronchiolitis|acute bronchiolitis|rsv bronchiolitis|bronchiolitis obliterans
bronchiectasis
asthma|bronchial asthma|mild intermittent asthma|mild persistent asthma|moderate persistent asthma|severe persistent asthma|exercise-induced asthma|allergic asthma|childhood asthma|extrinsic asthma|cough variant asthma|intermittent asthma|persistent asthma|steroid-dependent asthma|asthmatic
asthma exacerbation|acute asthma exacerbation|acute asthma|asthma attack|asthma with acute exacerbation|exacerbation of asthma|asthma flare
status asthmaticus|asthma with status asthmaticus
reactive airway disease|=RAD|exercise-induced bronchospasm|airway hyperreactivity
bronchospasm
respiratory failure|respiratory insufficiency|acute respiratory failure|respiratory decompensation|ventilatory failure|acute respiratory insufficiency|impending respiratory failure|ventilator dependent respiratory failure|=VDRF
hypoxic respiratory failure|acute hypoxic respiratory failure|hypoxemic respiratory failure|acute hypoxemic respiratory failure|acute respiratory failure with hypoxia|=AHRF
hypercapnic respiratory failure|hypercarbic respiratory failure|acute hypercapnic respiratory failure|acute respiratory failure with hypercapnia|acute on chronic hypercapnic respiratory failure|acute hypercarbic respiratory failure
chronic respiratory failure|chronic hypoxic respiratory failure|chronic respiratory failure with hypoxia|chronic hypoxemic respiratory failure
acute on chronic respiratory failure|acute on chronic hypoxic respiratory failure|acute and chronic respiratory failure
acute respiratory distress syndrome|adult respiratory distress syndrome|ards
transfusion-related acute lung injury|=TRALI
acute lung injury
respiratory distress|acute respiratory distress|increased work of breathing|labored breathing|increased wob|respiratory compromise|respiratory difficulty|labored respirations
respiratory distress syndrome
respiratory arrest
respiratory depression|hypoventilation|respiratory suppression|decreased respiratory drive
obesity hypoventilation syndrome|=OHS|pickwickian syndrome
hypoxia|hypoxemia|low oxygen saturation|oxygen desaturation|desaturation|hypoxic|low o2 sat|low oxygen levels|low oxygen|hypoxemic|desats|desatted|desaturated
nocturnal hypoxemia
hypercapnia|hypercarbia|co2 retention|carbon dioxide retention|hypercapnic|co2 narcosis
oxygen dependence|dependence on supplemental oxygen|home oxygen dependence|oxygen dependent|o2 dependent|oxygen requirement|supplemental oxygen requirement|home oxygen
ventilator dependence|ventilator dependent|vent dependent
pulmonary edema|acute pulmonary edema|flash pulmonary edema|cardiogenic pulmonary edema|noncardiogenic pulmonary edema|interstitial edema|pulm edema|interstitial pulmonary edema|alveolar edema
pulmonary congestion|pulmonary vascular congestion|vascular congestion|lung congestion|central vascular congestion|congestion of lungs|pulmonary venous congestion|cephalization
chest congestion
pulmonary embolism|pulmonary emboli|=PE|=PEs|saddle pulmonary embolism|saddle embolus|saddle pulmonary embolus|acute pulmonary embolism|pulmonary thromboembolism|bilateral pulmonary emboli|submassive pulmonary embolism|massive pulmonary embolism|submassive pe|massive pe|saddle pe|pulmonary artery embolism|segmental pulmonary embolism|subsegmental pulmonary embolism
pulmonary infarct|pulmonary infarction
pleural effusion|effusion of lung|parapneumonic effusion|hydrothorax|pleural fluid|loculated effusion|loculated pleural effusion|transudative pleural effusion|exudative effusion|bilateral effusions|bilateral pleural effusions|layering effusion|left pleural effusion|right pleural effusion
malignant pleural effusion|malignant effusion
empyema|pleural empyema|thoracic empyema
hemothorax|hemopneumothorax
chylothorax
pneumothorax|tension pneumothorax|spontaneous pneumothorax|iatrogenic pneumothorax|ptx|collapsed lung|apical pneumothorax|traumatic pneumothorax|primary spontaneous pneumothorax|pneumothoraces
pneumomediastinum|mediastinal emphysema
mediastinitis
subcutaneous emphysema|subcutaneous air|subcutaneous crepitus
atelectasis|bibasilar atelectasis|basilar atelectasis|subsegmental atelectasis|atelectatic changes|linear atelectasis|lung collapse|lobar collapse|discoid atelectasis|plate-like atelectasis|compressive atelectasis|volume loss|bibasal atelectasis|right lower lobe atelectasis|left lower lobe atelectasis|dependent atelectasis|lobar atelectasis
consolidation|lung consolidation|airspace consolidation|lobar consolidation|airspace opacity|airspace disease|lung infiltrate|pulmonary infiltrate|infiltrate|pulmonary opacity|lung opacity|opacity|opacification|ground glass opacity|=GGO|=GGOs|bibasilar opacities|bibasilar infiltrates|patchy opacities|interstitial opacities|haziness|patchy infiltrate|interstitial infiltrates|interstitial markings|tree-in-bud opacities|retrocardiac opacity|focal consolidation|bilateral infiltrates
lung nodule|pulmonary nodule|solitary pulmonary nodule|=SPN|nodule of lung|pulmonary nodular opacity|spiculated nodule
lung mass|pulmonary mass|mass of lung|coin lesion
lung lesion|pulmonary lesion
mediastinal mass
hilar mass
interstitial lung disease|=ILD|diffuse parenchymal lung disease|interstitial pulmonary disease|=NSIP|nonspecific interstitial pneumonia
pulmonary fibrosis|idiopathic pulmonary fibrosis|=IPF|lung fibrosis|interstitial fibrosis|interstitial pulmonary fibrosis|fibrotic lung disease|honeycombing|lung scarring|pulmonary scarring
pneumoconiosis|silicosis|asbestosis|black lung|coal worker's pneumoconiosis|berylliosis|byssinosis
asbestos exposure
sarcoidosis|sarcoid|pulmonary sarcoidosis|pulmonary sarcoid
pulmonary alveolar proteinosis
pulmonary hemorrhage|diffuse alveolar hemorrhage|=DAH|alveolar hemorrhage
pulmonary arteriovenous malformation
restrictive lung disease|restrictive ventilatory defect|restrictive defect|restrictive pulmonary disease
obstructive ventilatory defect|airflow obstruction|airway obstruction|upper airway obstruction|airflow limitation|expiratory obstruction
cystic fibrosis|=CF
chronic lung disease|lung disease|pulmonary disease|end-stage lung disease
lung hyperinflation|hyperinflation|hyperexpanded lungs|hyperinflated lungs|hyperexpansion|air trapping|flattened diaphragms|barrel chest
pleurisy|pleuritis|pleural rub
pleural thickening|pleural plaques|pleural disease|pleural scarring
pleural mass|pleural nodularity
hilar adenopathy|hilar lymphadenopathy|mediastinal adenopathy|mediastinal lymphadenopathy|hilar fullness
elevated hemidiaphragm|diaphragm paralysis|diaphragmatic paralysis|diaphragmatic paresis
dyspnea|shortness of breath|sob|breathlessness|difficulty breathing|trouble breathing|short of breath|breathing difficulty|air hunger|dyspneic|breathing problems|difficulty in breathing|problems breathing|respiratory symptoms|hard to breathe|sob with exertion
dyspnea on exertion|=DOE|exertional dyspnea|shortness of breath on exertion|=SOBOE|exertional shortness of breath|shortness of breath with exertion|dyspnea with exertion|short of breath with exertion|dyspnea upon exertion
orthopnea|two pillow orthopnea|three-pillow orthopnea|2-pillow orthopnea|3 pillow orthopnea
paroxysmal nocturnal dyspnea|=PND
platypnea
tachypnea|rapid breathing|tachypneic|hyperventilation|fast breathing|increased respiratory rate
bradypnea
apnea|apneic episodes|apneic spells|apneic
cough|productive cough|dry cough|nonproductive cough|chronic cough|persistent cough|barking cough|coughing|cough with sputum|non-productive cough|cough productive of sputum|hacking cough|coughing fits|nocturnal cough|coughing spells|barky cough|wet cough
sputum production|productive sputum|purulent sputum|increased sputum|yellow sputum|green sputum|sputum|phlegm|blood-tinged sputum|bloody sputum|thick secretions|copious secretions|increased secretions|mucus production|rusty sputum
hemoptysis|coughing up blood|coughing blood|blood-streaked sputum
wheezing|wheeze|expiratory wheezes|expiratory wheezing|inspiratory wheezes|end-expiratory wheezing|wheezy|audible wheezing
crackles|rales|basilar crackles|bibasilar crackles|bibasilar rales|fine crackles|coarse crackles|inspiratory crackles|basilar rales|basal crackles|dry crackles|velcro crackles|wet rales
rhonchi|coarse breath sounds|coarse rhonchi|rhonchorous breath sounds
decreased breath sounds|diminished breath sounds|absent breath sounds|reduced breath sounds|poor air movement|decreased air entry|decreased air movement|poor air entry|diminished air entry|bronchial breath sounds|diminished lung sounds|poor aeration|prolonged expiratory phase
dullness to percussion|dull to percussion
tactile fremitus
egophony
stridor|inspiratory stridor
pleuritic chest pain|pleuritic pain|pleurodynia
chest tightness|tightness in chest|chest wall tightness
accessory muscle use|use of accessory muscles|using accessory muscles|paradoxical breathing
retraction|intercostal retractions|subcostal retractions|suprasternal retractions
nasal flaring
grunting
cyanosis|cyanotic|perioral cyanosis|acrocyanosis|peripheral cyanosis|central cyanosis
clubbing|digital clubbing|finger clubbing
obstructive sleep apnea|osa|obstructive sleep apnea syndrome|obstructive sleep apnea hypopnea syndrome
sleep-disordered breathing|sleep disordered breathing
sleep apnea|sleep apnea syndrome
central sleep apnea|cheyne-stokes respiration|cheyne stokes breathing|mixed sleep apnea
snoring|loud snoring
upper respiratory infection|=URI|upper respiratory tract infection|=URTI|common cold|viral upper respiratory infection|viral uri|cold symptoms|uri symptoms|acute upper respiratory infection|head cold|viral respiratory infection|uris
lower respiratory tract infection|=LRTI|respiratory infection|respiratory tract infection|acute respiratory infection|acute lower respiratory infection
croup|laryngotracheobronchitis|acute obstructive laryngitis
epiglottitis
pharyngitis|acute pharyngitis|viral pharyngitis|pharyngeal erythema|throat infection|pharyngeal exudate|oropharyngeal erythema|erythematous pharynx|oropharyngeal exudate|injected pharynx|injected throat
streptococcal pharyngitis|strep throat|strep pharyngitis
sore throat|throat pain|scratchy throat|throat irritation|throat soreness|pain in throat
odynophagia
tonsillitis|acute tonsillitis|chronic tonsillitis|tonsillar exudate|tonsillar erythema|recurrent tonsillitis
tonsillar hypertrophy|enlarged tonsils|adenotonsillar hypertrophy|adenoid hypertrophy|hypertrophied tonsils|adenoidal hypertrophy|tonsillar enlargement
adenoiditis
peritonsillar abscess|quinsy|retropharyngeal abscess|parapharyngeal abscess
laryngitis|acute laryngitis
laryngopharyngeal reflux|=LPR
hoarseness|hoarse voice|dysphonia|hoarse|voice change|loss of voice|aphonia|raspy voice
vocal cord paralysis|vocal cord paresis|vocal fold paralysis|vocal cord lesion|vocal cord palsy
vocal cord nodules|vocal fold nodules
vocal cord polyp
vocal cord dysfunction
laryngeal edema|airway edema|supraglottic edema|laryngospasm|laryngomalacia
subglottic stenosis
tracheal stenosis|tracheomalacia
laryngeal stenosis
airway stenosis
bronchomalacia
tracheoesophageal fistula|tracheitis|tracheal deviation
sinusitis|acute sinusitis|chronic sinusitis|maxillary sinusitis|sinus infection|rhinosinusitis|chronic rhinosinusitis|ethmoid sinusitis|frontal sinusitis|sphenoid sinusitis|pansinusitis|bacterial sinusitis|sinus disease
mucosal thickening|sinus mucosal thickening|sinus opacification|mucous retention cyst
sinus congestion|sinus pressure|sinus pain|facial pressure|sinus tenderness|sinus problems|sinus drainage|sinus headache
allergic rhinitis|hay fever|seasonal allergies|seasonal allergic rhinitis|perennial allergic rhinitis|pollen allergy|nasal allergies
rhinitis|chronic rhinitis|vasomotor rhinitis|nonallergic rhinitis|atrophic rhinitis
rhinorrhea|runny nose|nasal discharge|nasal drainage|coryza|clear rhinorrhea|purulent nasal discharge
nasal congestion|stuffy nose|congestion|nasal stuffiness
nasal obstruction|nasal airway obstruction|nasal blockage
postnasal drip|post-nasal drip|post nasal drainage|postnasal drainage
sneezing
epistaxis|nosebleed|nose bleed|nasal bleeding
deviated nasal septum|septal deviation|deviated septum|nasal septal deviation|nasoseptal deviation|nasal deformity
nasal polyps|nasal polyposis|sinonasal polyposis
turbinate hypertrophy|inferior turbinate hypertrophy|hypertrophy of nasal turbinates|enlarged turbinates|boggy turbinates
anosmia|loss of smell|hyposmia|decreased sense of smell
septal perforation|nasal septal perforation
inhalation injury|smoke inhalation
pulmonary contusion|lung contusion
mucus plug|mucus plugging|mucous plugging|bronchial obstruction|mucous plug
endobronchial lesion
bronchopleural fistula|persistent air leak
pulmonary sequestration
lung transplant rejection
altitude sickness|acute mountain sickness
pulmonary toxicity|amiodarone lung toxicity
granuloma of lung|lung granuloma|calcified granuloma|pulmonary granuloma|granulomatous disease|granulomas
`;

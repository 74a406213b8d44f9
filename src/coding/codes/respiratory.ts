/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const RESPIRATORY_CODES = `
J00|Acute nasopharyngitis [common cold]|common cold; acute nasopharyngitis; nasopharyngitis; cold viral
J01.00|Acute maxillary sinusitis, unspecified|acute maxillary sinusitis
J01.90|Acute sinusitis, unspecified|acute sinusitis; acute rhinosinusitis; acute bacterial sinusitis
J02.0|Streptococcal pharyngitis|strep throat; streptococcal pharyngitis; strep pharyngitis
J02.9|Acute pharyngitis, unspecified|pharyngitis; acute pharyngitis; viral pharyngitis; sore throat acute
J03.00|Acute streptococcal tonsillitis, unspecified|strep tonsillitis; streptococcal tonsillitis
J03.90|Acute tonsillitis, unspecified|acute tonsillitis; tonsillitis
J04.0|Acute laryngitis|laryngitis; acute laryngitis
J05.0|Acute obstructive laryngitis [croup]|croup; laryngotracheobronchitis
J05.10|Acute epiglottitis without obstruction|epiglottitis
J06.9|Acute upper respiratory infection, unspecified|uri; upper respiratory infection; upper respiratory tract infection; viral uri; urti; viral upper respiratory infection; acute upper respiratory infection
J09.X2|Influenza due to identified novel influenza A virus with other respiratory manifestations|
J10.00|Influenza due to other identified influenza virus with unspecified type of pneumonia|
J10.01|Influenza due to other identified influenza virus with the same other identified influenza virus pneumonia|
J10.08|Influenza due to other identified influenza virus with other specified pneumonia|
J10.1|Influenza due to other identified influenza virus with other respiratory manifestations|influenza a; influenza b; flu a; influenza a infection; flu b; h1n1 influenza; influenza a positive; influenza b positive
J11.00|Influenza due to unidentified influenza virus with unspecified type of pneumonia|influenza pneumonia; influenza with pneumonia
J11.1|Influenza due to unidentified influenza virus with other respiratory manifestations|influenza; flu; influenza like illness
J12.1|Respiratory syncytial virus pneumonia|rsv pneumonia
J12.82|Pneumonia due to coronavirus disease 2019|covid 19 pneumonia +U07.1; covid pneumonia +U07.1; pneumonia due to covid 19 +U07.1; covid19 pneumonia +U07.1; pneumonia due to coronavirus disease 2019 +U07.1
J12.9|Viral pneumonia, unspecified|viral pneumonia
J13|Pneumonia due to Streptococcus pneumoniae|pneumococcal pneumonia; streptococcus pneumoniae pneumonia; strep pneumoniae pneumonia; strep pneumo pneumonia
J14|Pneumonia due to Hemophilus influenzae|haemophilus influenzae pneumonia; h flu pneumonia
J15.0|Pneumonia due to Klebsiella pneumoniae|klebsiella pneumonia; klebsiella pneumoniae pneumonia
J15.1|Pneumonia due to Pseudomonas|pseudomonas pneumonia; pseudomonal pneumonia; pneumonia due to pseudomonas
J15.20|Pneumonia due to staphylococcus, unspecified|staphylococcal pneumonia
J15.211|Pneumonia due to Methicillin susceptible Staphylococcus aureus|mssa pneumonia; staph aureus pneumonia; staphylococcus aureus pneumonia
J15.212|Pneumonia due to Methicillin resistant Staphylococcus aureus|mrsa pneumonia
J15.5|Pneumonia due to Escherichia coli|e coli pneumonia
J15.69|Pneumonia due to other Gram-negative bacteria|gram negative pneumonia; gram negative rod pneumonia
J15.7|Pneumonia due to Mycoplasma pneumoniae|mycoplasma pneumonia; mycoplasma pneumoniae pneumonia; walking pneumonia
J15.9|Unspecified bacterial pneumonia|bacterial pneumonia
J18.0|Bronchopneumonia, unspecified organism|bronchopneumonia
J18.1|Lobar pneumonia, unspecified organism|lobar pneumonia
J18.9|Pneumonia, unspecified organism|pneumonia; pna; community acquired pneumonia; CAP; hcap; HAP; hospital acquired pneumonia; healthcare associated pneumonia; multifocal pneumonia; lll pneumonia; rll pneumonia; rul pneumonia; rml pneumonia; lul pneumonia; lower lobe pneumonia; upper lobe pneumonia; nosocomial pneumonia; health care associated pneumonia; pneumonitis infectious; postobstructive pneumonia; post obstructive pneumonia; cap pneumonia; middle lobe pneumonia
J20.9|Acute bronchitis, unspecified|acute bronchitis
J21.0|Acute bronchiolitis due to respiratory syncytial virus|rsv bronchiolitis; bronchiolitis due to rsv
J21.9|Acute bronchiolitis, unspecified|bronchiolitis; acute bronchiolitis
J22|Unspecified acute lower respiratory infection|lower respiratory tract infection; lower respiratory infection; lrti; chest infection
J30.1|Allergic rhinitis due to pollen|hay fever; pollen allergy; allergic rhinitis due to pollen
J30.2|Other seasonal allergic rhinitis|seasonal allergies; seasonal allergic rhinitis; seasonal allergy
J30.9|Allergic rhinitis, unspecified|allergic rhinitis; environmental allergies; perennial allergic rhinitis; nasal allergies; allergic rhinosinusitis
J31.0|Chronic rhinitis|chronic rhinitis; rhinitis; vasomotor rhinitis
J32.0|Chronic maxillary sinusitis|chronic maxillary sinusitis; maxillary sinusitis
J32.9|Chronic sinusitis, unspecified|chronic sinusitis; sinusitis; chronic rhinosinusitis; sinus infection; rhinosinusitis; pansinusitis
J33.9|Nasal polyp, unspecified|nasal polyps; nasal polyp; nasal polyposis
J34.2|Deviated nasal septum|deviated septum; deviated nasal septum; septal deviation; nasal septal deviation; nasoseptal deviation
J34.3|Hypertrophy of nasal turbinates|turbinate hypertrophy; hypertrophy of turbinates; hypertrophy of nasal turbinates; inferior turbinate hypertrophy
J34.89|Other specified disorders of nose and nasal sinuses|nasal obstruction; rhinorrhea nos; nasal septal perforation
J35.01|Chronic tonsillitis|chronic tonsillitis; recurrent tonsillitis
J35.1|Hypertrophy of tonsils|tonsillar hypertrophy; enlarged tonsils; hypertrophy of tonsils; tonsil hypertrophy
J35.2|Hypertrophy of adenoids|adenoid hypertrophy; hypertrophy of adenoids; enlarged adenoids
J35.3|Hypertrophy of tonsils with hypertrophy of adenoids|adenotonsillar hypertrophy; tonsillar and adenoid hypertrophy; hypertrophy of tonsils and adenoids; tonsil and adenoid hypertrophy
J36|Peritonsillar abscess|peritonsillar abscess
J37.0|Chronic laryngitis|chronic laryngitis
J38.00|Paralysis of vocal cords and larynx, unspecified|vocal cord paralysis; vocal cord paresis
J38.1|Polyp of vocal cord and larynx|vocal cord polyp
J38.6|Stenosis of larynx|laryngeal stenosis; subglottic stenosis
J39.2|Other diseases of pharynx|pharyngeal mass
J39.8|Other specified diseases of upper respiratory tract|tracheal stenosis; tracheomalacia
J40|Bronchitis, not specified as acute or chronic|bronchitis; tracheobronchitis
J41.0|Simple chronic bronchitis|simple chronic bronchitis
J42|Unspecified chronic bronchitis|chronic bronchitis
J43.2|Centrilobular emphysema|centrilobular emphysema
J43.9|Emphysema, unspecified|emphysema; pulmonary emphysema; emphysematous changes; emphysematous lung
J44.0|Chronic obstructive pulmonary disease with (acute) lower respiratory infection|copd with pneumonia +J18.9; copd with acute lower respiratory infection; copd with acute bronchitis
J44.1|Chronic obstructive pulmonary disease with (acute) exacerbation|copd exacerbation; acute exacerbation of copd; aecopd; copd flare; acute copd exacerbation; copd with acute exacerbation; exacerbation of copd; acute exacerbation of chronic obstructive pulmonary disease; chronic obstructive pulmonary disease exacerbation; acute on chronic copd; copd in exacerbation; decompensated copd; chronic obstructive pulmonary disease with acute exacerbation; exacerbation of chronic obstructive pulmonary disease
J44.9|Chronic obstructive pulmonary disease, unspecified|copd; chronic obstructive pulmonary disease; cold copd; chronic obstructive airway disease; chronic obstructive lung disease; COLD; obstructive lung disease; chronic obstructive airways disease; coad
J45.20|Mild intermittent asthma, uncomplicated|mild intermittent asthma; mild intermittent asthma without exacerbation
J45.21|Mild intermittent asthma with (acute) exacerbation|mild intermittent asthma exacerbation; mild intermittent asthma with acute exacerbation; mild intermittent asthma with exacerbation
J45.30|Mild persistent asthma, uncomplicated|mild persistent asthma
J45.31|Mild persistent asthma with (acute) exacerbation|mild persistent asthma with acute exacerbation; mild persistent asthma with exacerbation
J45.40|Moderate persistent asthma, uncomplicated|moderate persistent asthma
J45.41|Moderate persistent asthma with (acute) exacerbation|moderate persistent asthma with acute exacerbation; moderate persistent asthma with exacerbation
J45.50|Severe persistent asthma, uncomplicated|severe persistent asthma; severe asthma
J45.51|Severe persistent asthma with (acute) exacerbation|severe persistent asthma with acute exacerbation; severe persistent asthma with exacerbation
J45.901|Unspecified asthma with (acute) exacerbation|asthma exacerbation; acute asthma exacerbation; asthma attack; acute asthma; exacerbation of asthma; asthma flare; asthma with acute exacerbation; acute exacerbation of asthma; asthmatic exacerbation; asthma with exacerbation
J45.902|Unspecified asthma with status asthmaticus|status asthmaticus
J45.909|Unspecified asthma, uncomplicated|asthma; reactive airway disease; asthmatic; bronchial asthma; RAD; reactive airways disease; asthmatic bronchitis; childhood asthma
J45.990|Exercise induced bronchospasm|exercise induced asthma; exercise induced bronchospasm
J45.991|Cough variant asthma|cough variant asthma
J47.1|Bronchiectasis with (acute) exacerbation|bronchiectasis with acute exacerbation; bronchiectasis exacerbation
J47.9|Bronchiectasis, uncomplicated|bronchiectasis
J60|Coalworker's pneumoconiosis|coal worker's pneumoconiosis; black lung
J61|Pneumoconiosis due to asbestos and other mineral fibers|asbestosis
J62.8|Pneumoconiosis due to other dust containing silica|silicosis
J64|Unspecified pneumoconiosis|pneumoconiosis
J67.9|Hypersensitivity pneumonitis due to unspecified organic dust|hypersensitivity pneumonitis
J69.0|Pneumonitis due to inhalation of food and vomit|aspiration pneumonia; aspiration pneumonitis; aspiration pna; pneumonia due to aspiration
J70.0|Acute pulmonary manifestations due to radiation|radiation pneumonitis
J80|Acute respiratory distress syndrome|ards; acute respiratory distress syndrome
J81.0|Acute pulmonary edema|acute pulmonary edema; flash pulmonary edema; noncardiogenic pulmonary edema
J81.1|Chronic pulmonary edema|chronic pulmonary edema; pulmonary edema; pulmonary oedema; pulmonary congestion
J82.81|Chronic eosinophilic pneumonia|eosinophilic pneumonia
J84.10|Pulmonary fibrosis, unspecified|pulmonary fibrosis; lung fibrosis
J84.112|Idiopathic pulmonary fibrosis|idiopathic pulmonary fibrosis; ipf; usual interstitial pneumonia
J84.89|Other specified interstitial pulmonary diseases|
J84.9|Interstitial pulmonary disease, unspecified|interstitial lung disease; ild; interstitial pneumonitis
J85.1|Abscess of lung with pneumonia|lung abscess with pneumonia
J85.2|Abscess of lung without pneumonia|lung abscess; pulmonary abscess
J86.9|Pyothorax without fistula|empyema; pyothorax; empyema of lung
J90|Pleural effusion, not elsewhere classified|pleural effusion; pleural effusions; parapneumonic effusion; bilateral pleural effusions
J91.0|Malignant pleural effusion|malignant effusion
J91.8|Pleural effusion in other conditions classified elsewhere|
J92.9|Pleural plaque without asbestos|pleural plaques; pleural thickening; pleural plaque
J93.0|Spontaneous tension pneumothorax|tension pneumothorax; spontaneous tension pneumothorax
J93.11|Primary spontaneous pneumothorax|primary spontaneous pneumothorax
J93.83|Other pneumothorax|spontaneous pneumothorax
J93.9|Pneumothorax, unspecified|pneumothorax; ptx; collapsed lung
J94.0|Chylous effusion|chylothorax; chylous effusion
J94.2|Hemothorax|hemothorax
J94.8|Other specified pleural conditions|hydropneumothorax
J95.811|Postprocedural pneumothorax|postprocedural pneumothorax; iatrogenic pneumothorax
J95.821|Acute postprocedural respiratory failure|postprocedural respiratory failure; postoperative respiratory failure; acute postprocedural respiratory failure
J95.851|Ventilator associated pneumonia|vap; ventilator associated pneumonia
J96.00|Acute respiratory failure, unspecified whether with hypoxia or hypercapnia|acute respiratory failure; arf respiratory; acute respiratory failure requiring intubation
J96.01|Acute respiratory failure with hypoxia|acute hypoxic respiratory failure; acute hypoxemic respiratory failure; ahrf; acute respiratory failure with hypoxia; hypoxic respiratory failure acute; acute respiratory failure with hypoxemia; acute hypoxemic resp failure; acute hypoxic resp failure; hypoxic respiratory failure; hypoxemic respiratory failure
J96.02|Acute respiratory failure with hypercapnia|acute hypercapnic respiratory failure; acute hypercarbic respiratory failure; acute respiratory failure with hypercapnia; hypercapnic respiratory failure; hypercarbic respiratory failure
J96.10|Chronic respiratory failure, unspecified whether with hypoxia or hypercapnia|chronic respiratory failure
J96.11|Chronic respiratory failure with hypoxia|chronic hypoxic respiratory failure; chronic respiratory failure with hypoxia; chronic hypoxemic respiratory failure
J96.12|Chronic respiratory failure with hypercapnia|chronic hypercapnic respiratory failure; chronic respiratory failure with hypercapnia; chronic hypercarbic respiratory failure
J96.20|Acute and chronic respiratory failure, unspecified whether with hypoxia or hypercapnia|acute on chronic respiratory failure
J96.21|Acute and chronic respiratory failure with hypoxia|acute on chronic hypoxic respiratory failure; acute on chronic hypoxemic respiratory failure; acute on chronic respiratory failure with hypoxia
J96.22|Acute and chronic respiratory failure with hypercapnia|acute on chronic hypercapnic respiratory failure; acute on chronic hypercarbic respiratory failure; acute on chronic respiratory failure with hypercapnia
J96.90|Respiratory failure, unspecified, unspecified whether with hypoxia or hypercapnia|respiratory failure; resp failure; respiratory insufficiency failure
J96.91|Respiratory failure, unspecified with hypoxia|
J98.01|Acute bronchospasm|bronchospasm; acute bronchospasm
J98.11|Atelectasis|atelectasis; bibasilar atelectasis; lung collapse atelectasis
J98.2|Interstitial emphysema|pneumomediastinum
J98.4|Other disorders of lung|lung disease; lung lesion; lung disease nos; cavitary lung lesion
J98.51|Mediastinitis|mediastinitis
J98.6|Disorders of diaphragm|diaphragm paralysis; elevated hemidiaphragm; diaphragmatic paralysis
J98.8|Other specified respiratory disorders|mucus plugging; respiratory tract infection; airway obstruction
`;

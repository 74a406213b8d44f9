/** Problems of blood, clotting and lymph nodes; allergy; written for Attending. */
export const PROBLEMS_BLOOD = `
anemia|chronic anemia|anemic|acute anemia|low hemoglobin|low hematocrit|decreased hemoglobin|normocytic anemia|symptomatic anemia|severe anemia|low blood count|normochromic normocytic anemia|dropping hematocrit|falling hematocrit|decreased hematocrit|low h&h|hct drop|refractory anemia
drop in hematocrit|hematocrit drop|drop in hemoglobin|hemoglobin drop
iron deficiency anemia|=IDA|iron deficient anemia|anemia due to iron deficiency|microcytic anemia|hypochromic microcytic anemia
iron deficiency|low iron|low ferritin|depleted iron stores
acute blood loss anemia|blood loss anemia|anemia due to blood loss|=ABLA|chronic blood loss anemia|postoperative anemia|anemia due to acute blood loss|posthemorrhagic anemia|acute posthemorrhagic anemia|postoperative blood loss anemia|hemorrhagic anemia
anemia of chronic disease|=ACD|anemia of chronic inflammation|anemia of chronic illness
anemia of chronic kidney disease|anemia in chronic kidney disease|renal anemia|anemia of renal disease|anemia due to chronic kidney disease|anemia of ckd
macrocytic anemia|megaloblastic anemia|macrocytosis
pernicious anemia|vitamin b12 deficiency anemia|b12 deficiency anemia
folate deficiency anemia
anemia due to chemotherapy|chemotherapy-induced anemia|anemia in neoplastic disease
anemia of prematurity|physiologic anemia
hemolytic anemia|autoimmune hemolytic anemia|hemolysis|microangiopathic hemolytic anemia|=AIHA|warm autoimmune hemolytic anemia|cold agglutinin disease|hemolytic|intravascular hemolysis
glucose-6-phosphate dehydrogenase deficiency|g6pd deficiency|=#G6PD
hereditary spherocytosis|spherocytosis
paroxysmal nocturnal hemoglobinuria|=PNH
sideroblastic anemia
aplastic anemia|bone marrow failure|bone marrow aplasia|bone marrow suppression|myelosuppression|marrow suppression|pure red cell aplasia|bone marrow toxicity|bone marrow depression|hematologic toxicity|hematotoxicity|fanconi anemia|marrow failure
diamond-blackfan anemia|blackfan-diamond anemia
sickle cell disease|sickle cell anemia|=SCD|hemoglobin ss disease|sickle cell|hb ss disease|hemoglobin sc disease
sickle cell crisis|vaso-occlusive crisis|sickle cell pain crisis|=VOC|vasoocclusive crisis|acute chest syndrome|sickle crisis|pain crisis|vaso-occlusive pain crisis|vaso-occlusive pain
sickle cell trait
thalassemia|beta thalassemia|alpha thalassemia|thalassemia trait|thalassemia minor|beta thalassemia major|hemoglobinopathy
methemoglobinemia
polycythemia|erythrocytosis|elevated hemoglobin|secondary polycythemia|hemoconcentration
polycythemia vera
thrombocytosis|thrombocythemia|elevated platelets|elevated platelet count|reactive thrombocytosis
essential thrombocythemia|essential thrombocytosis
thrombocytopenia|low platelets|low platelet count|decreased platelets|chemotherapy-induced thrombocytopenia|thrombocytopenic|drug-induced thrombocytopenia|decreased platelet count|reduced platelet count
immune thrombocytopenic purpura|=ITP|idiopathic thrombocytopenic purpura|immune thrombocytopenia
thrombotic thrombocytopenic purpura|=TTP
thrombotic microangiopathy|=TMA
heparin induced thrombocytopenia|=#HIT|hit syndrome|heparin-induced thrombocytopenia and thrombosis
disseminated intravascular coagulation|dic|disseminated intravascular coagulopathy|consumptive coagulopathy
coagulopathy|coagulation disorder|warfarin coagulopathy|coagulation defect|abnormal coagulation|coagulation abnormalities|abnormal coagulation profile
bleeding disorder
supratherapeutic inr|elevated inr|subtherapeutic inr|supratherapeutic anticoagulation
bleeding diathesis
prolonged pt|elevated pt|prolonged prothrombin time|prolonged ptt
bleeding tendency
clotting disorder
over-anticoagulation
platelet dysfunction
hemophilia|hemophilia a|factor viii deficiency|hemophilia b|factor ix deficiency|hemophiliac
von willebrand disease|=VWD|von willebrand
hypercoagulable state|thrombophilia|hypercoagulability|factor v leiden|protein c deficiency|protein s deficiency|antithrombin iii deficiency|prothrombin gene mutation|factor v leiden mutation|antithrombin deficiency|hypercoagulable|prothrombotic state
antiphospholipid syndrome|antiphospholipid antibody syndrome|=APS|lupus anticoagulant|anticardiolipin antibody|antiphospholipid antibodies
leukopenia|low white blood cell count|low white count|low wbc|decreased white blood cell count
neutropenia|agranulocytosis|neutropenic|granulocytopenia|severe neutropenia|chemotherapy-induced neutropenia|cyclic neutropenia
lymphopenia|lymphocytopenia
lymphocytosis|monocytosis|atypical lymphocytosis
eosinophilia|hypereosinophilic syndrome|hypereosinophilia
pancytopenia|cytopenia|bicytopenia
lymphadenopathy|=LAD|enlarged lymph nodes|swollen lymph nodes|swollen glands|adenopathy|cervical lymphadenopathy|axillary lymphadenopathy|inguinal lymphadenopathy|generalized lymphadenopathy|cervical adenopathy|axillary adenopathy|inguinal adenopathy|retroperitoneal lymphadenopathy|lymph node enlargement|supraclavicular lymphadenopathy|retroperitoneal adenopathy|palpable lymph nodes|supraclavicular adenopathy|palpable lymphadenopathy|shotty lymphadenopathy|pelvic lymphadenopathy|abdominal lymphadenopathy|enlarged nodes
hemophagocytic lymphohistiocytosis|=HLH|hemophagocytic syndrome|macrophage activation syndrome
langerhans cell histiocytosis|histiocytosis|=LCH
mastocytosis|mast cell activation syndrome|systemic mastocytosis
monoclonal gammopathy|monoclonal gammopathy of undetermined significance|mgus|paraproteinemia|gammopathy
cryoglobulinemia
bleeding|hemorrhage|active bleeding|hemorrhagic|blood loss|bleeds|excessive bleeding|bleeding problems|uncontrolled bleeding|major bleeding|acute blood loss|excessive blood loss|acute bleed|hemorrhaging|bleeding complications|spontaneous bleeding|oozing|persistent bleeding|abnormal bleeding|massive hemorrhage|internal bleeding|bleeding episodes|postoperative bleeding|postoperative hemorrhage|wound bleeding|stump bleeding
hematoma|groin hematoma|wound hematoma|expanding hematoma|postoperative hematoma|subcutaneous hematoma|thigh hematoma
seroma
bruising|easy bruising|ecchymosis|bruise|easy bruisability|contusions bruising|ecchymotic|bruises easily
petechiae|petechia|petechial rash|petechial hemorrhages
purpura|palpable purpura|purpuric rash|purpuric lesions
henoch-schonlein purpura|=HSP|iga vasculitis
transfusion reaction|febrile nonhemolytic transfusion reaction|hemolytic transfusion reaction|acute transfusion reaction
graft versus host disease|gvhd
anaphylaxis|anaphylactic reaction|anaphylactoid reaction
angioedema|hereditary angioedema|lip angioedema|ace inhibitor angioedema
allergic reaction|allergy|hypersensitivity reaction|medication allergy|allergic|egg allergy|nut allergy|contrast allergy|milk protein allergy|milk allergy|bee sting allergy|environmental allergy|multiple drug allergies|contrast reaction|infusion reaction|iodine allergy|cow's milk protein allergy|iv contrast allergy
drug allergy|penicillin allergy|sulfa allergy
food allergy|peanut allergy|shellfish allergy
latex allergy
hypersensitivity
adverse drug reaction|drug reaction|medication reaction|adverse reaction|adverse effect|medication side effect|side effect|drug toxicity|adverse event|adverse drug effect|medication adverse effect|toxicity|adverse drug event|toxic effects|drug-induced toxicity|toxic reaction|drug intolerance
cytokine release syndrome
serum sickness
elevated d-dimer|positive d-dimer
hyperferritinemia|elevated ferritin
hyperviscosity syndrome
hypofibrinogenemia
hemarthrosis
hypercoagulability of malignancy
complement deficiency|c2 deficiency|c3 deficiency|c4 deficiency
factor vii deficiency
factor x deficiency
factor xi deficiency
factor v deficiency
factor xiii deficiency
enzyme deficiency
carnitine deficiency
`;

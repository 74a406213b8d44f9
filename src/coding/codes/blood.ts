/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const BLOOD_CODES = `
D50.0|Iron deficiency anemia secondary to blood loss (chronic)|iron deficiency anemia due to chronic blood loss; anemia due to chronic blood loss; chronic blood loss anemia; blood loss anemia; iron deficiency anemia secondary to chronic blood loss
D50.8|Other iron deficiency anemias|iron deficiency anemia due to inadequate intake
D50.9|Iron deficiency anemia, unspecified|iron deficiency anemia; ida; fe deficiency anemia; anemia iron deficiency; iron deficient anemia; microcytic hypochromic anemia
D51.0|Vitamin B12 deficiency anemia due to intrinsic factor deficiency|pernicious anemia
D51.9|Vitamin B12 deficiency anemia, unspecified|vitamin b12 deficiency anemia; b12 deficiency anemia
D52.9|Folate deficiency anemia, unspecified|folate deficiency anemia
D53.1|Other megaloblastic anemias, not elsewhere classified|megaloblastic anemia
D53.9|Nutritional anemia, unspecified|nutritional anemia; macrocytic anemia nutritional
D55.0|Anemia due to glucose-6-phosphate dehydrogenase [G6PD] deficiency|g6pd deficiency anemia
D56.1|Beta thalassemia|beta thalassemia
D56.3|Thalassemia minor|thalassemia minor; thalassemia trait; beta thalassemia minor; alpha thalassemia trait
D56.9|Thalassemia, unspecified|thalassemia
D57.00|Hb-SS disease with crisis, unspecified|sickle cell crisis; sickle cell pain crisis; vaso occlusive crisis; sickle cell vaso occlusive crisis; hb ss disease with crisis; pain crisis; sickle cell disease with pain crisis; vasoocclusive crisis
D57.01|Hb-SS disease with acute chest syndrome|sickle cell acute chest syndrome; acute chest syndrome; acute chest syndrome in sickle cell disease
D57.1|Sickle-cell disease without crisis|sickle cell disease; sickle cell anemia; sickle cell; hb ss disease; hbss
D57.3|Sickle-cell trait|sickle cell trait
D58.0|Hereditary spherocytosis|hereditary spherocytosis
D59.10|Autoimmune hemolytic anemia, unspecified|autoimmune hemolytic anemia; AIHA
D59.30|Hemolytic-uremic syndrome, unspecified|hemolytic uremic syndrome; HUS
D59.9|Acquired hemolytic anemia, unspecified|hemolytic anemia; acquired hemolytic anemia
D61.09|Other constitutional aplastic anemia|fanconi anemia
D61.810|Antineoplastic chemotherapy induced pancytopenia|pancytopenia due to chemotherapy; chemotherapy induced pancytopenia; antineoplastic chemotherapy induced pancytopenia
D61.811|Other drug-induced pancytopenia|drug induced pancytopenia
D61.818|Other pancytopenia|pancytopenia
D61.9|Aplastic anemia, unspecified|aplastic anemia
D62|Acute posthemorrhagic anemia|acute blood loss anemia; abla; acute posthemorrhagic anemia; anemia due to acute blood loss; post hemorrhagic anemia; acute hemorrhagic anemia; posthemorrhagic anemia; postoperative anemia due to acute blood loss
D63.0|Anemia in neoplastic disease|anemia in neoplastic disease; anemia of malignancy; anemia due to malignancy; anemia in malignancy
D63.1|Anemia in chronic kidney disease|anemia of chronic kidney disease; anemia in ckd; anemia of ckd; anemia of chronic renal disease; anemia of renal disease; anemia due to chronic kidney disease; anemia of esrd; renal anemia; anemia secondary to ckd; anemia of chronic renal failure
D63.8|Anemia in other chronic diseases classified elsewhere|anemia of chronic disease; anemia of chronic inflammation; AOCD; anemia chronic disease
D64.81|Anemia due to antineoplastic chemotherapy|anemia due to chemotherapy; chemotherapy induced anemia; anemia due to antineoplastic chemotherapy
D64.89|Other specified anemias|refractory anemia nos
D64.9|Anemia, unspecified|anemia; anaemia; normocytic anemia; chronic anemia; microcytic anemia; macrocytic anemia; anemic; normochromic normocytic anemia
D65|Disseminated intravascular coagulation [defibrination syndrome]|dic; disseminated intravascular coagulation
D66|Hereditary factor VIII deficiency|hemophilia a; factor viii deficiency; hemophilia
D67|Hereditary factor IX deficiency|hemophilia b
D68.00|Von Willebrand disease, unspecified|von willebrand disease; von willebrand's disease; vwd
D68.2|Hereditary deficiency of other clotting factors|hereditary factor deficiency
D68.32|Hemorrhagic disorder due to extrinsic circulating anticoagulants|warfarin induced coagulopathy; anticoagulant induced bleeding; hemorrhagic disorder due to anticoagulants; bleeding due to anticoagulation
D68.4|Acquired coagulation factor deficiency|acquired coagulopathy; coagulopathy due to liver disease
D68.51|Activated protein C resistance|factor v leiden; activated protein c resistance
D68.52|Prothrombin gene mutation|prothrombin gene mutation
D68.59|Other primary thrombophilia|protein c deficiency; protein s deficiency; antithrombin iii deficiency; thrombophilia
D68.61|Antiphospholipid syndrome|antiphospholipid syndrome; antiphospholipid antibody syndrome; anticardiolipin syndrome
D68.62|Lupus anticoagulant syndrome|lupus anticoagulant syndrome; lupus anticoagulant
D68.69|Other thrombophilia|hypercoagulable state secondary
D68.9|Coagulation defect, unspecified|coagulopathy; coagulation disorder; bleeding disorder
D69.0|Allergic purpura|henoch schonlein purpura; iga vasculitis
D69.2|Other nonthrombocytopenic purpura|nonthrombocytopenic purpura; purpura; senile purpura
D69.3|Immune thrombocytopenic purpura|itp; immune thrombocytopenia; idiopathic thrombocytopenic purpura; immune thrombocytopenic purpura
D69.42|Congenital and hereditary thrombocytopenia purpura|congenital thrombocytopenia
D69.59|Other secondary thrombocytopenia|drug induced thrombocytopenia; secondary thrombocytopenia
D69.6|Thrombocytopenia, unspecified|thrombocytopenia; low platelets; low platelet count; thrombocytopenic
D70.1|Agranulocytosis secondary to cancer chemotherapy|chemotherapy induced neutropenia; neutropenia due to chemotherapy; agranulocytosis secondary to cancer chemotherapy
D70.9|Neutropenia, unspecified|neutropenia; febrile neutropenia; neutropenic fever; agranulocytosis; neutropenic
D72.10|Eosinophilia, unspecified|eosinophilia; hypereosinophilia
D72.810|Lymphocytopenia|lymphopenia; lymphocytopenia
D72.819|Decreased white blood cell count, unspecified|leukopenia; low white count; low white blood cell count
D72.820|Lymphocytosis (symptomatic)|lymphocytosis
D72.825|Bandemia|bandemia
D72.829|Elevated white blood cell count, unspecified|leukocytosis; elevated white count; elevated wbc; elevated white blood cell count; leucocytosis
D73.1|Hypersplenism|hypersplenism
D73.5|Infarction of spleen|splenic infarct; splenic infarction; infarction of spleen
D73.89|Other diseases of spleen|splenic cyst; splenic lesion
D74.9|Methemoglobinemia, unspecified|methemoglobinemia
D75.1|Secondary polycythemia|secondary polycythemia; erythrocytosis
D75.829|Heparin-induced thrombocytopenia, unspecified|heparin induced thrombocytopenia; hit syndrome; hit type ii
D75.838|Other thrombocytosis|reactive thrombocytosis
D75.839|Thrombocytosis, unspecified|thrombocytosis; elevated platelets
D75.A|Glucose-6-phosphate dehydrogenase (G6PD) deficiency without anemia|g6pd deficiency; glucose 6 phosphate dehydrogenase deficiency
D76.1|Hemophagocytic lymphohistiocytosis|hemophagocytic lymphohistiocytosis; hlh
D80.1|Nonfamilial hypogammaglobulinemia|hypogammaglobulinemia
D82.1|Di George's syndrome|digeorge syndrome
D83.9|Common variable immunodeficiency, unspecified|common variable immunodeficiency; CVID
D84.81|Immunodeficiency due to conditions classified elsewhere|immunodeficiency due to conditions classified elsewhere
D84.821|Immunodeficiency due to drugs|immunosuppressed due to medication; immunosuppression due to drugs; drug induced immunosuppression; iatrogenic immunosuppression
D84.9|Immunodeficiency, unspecified|immunodeficiency; immunocompromised; immunosuppressed; immunocompromised state
D86.0|Sarcoidosis of lung|pulmonary sarcoidosis; sarcoidosis of lung
D86.9|Sarcoidosis, unspecified|sarcoidosis; sarcoid
D89.1|Cryoglobulinemia|cryoglobulinemia
D89.810|Acute graft-versus-host disease|acute gvhd; acute graft versus host disease
D89.811|Chronic graft-versus-host disease|chronic gvhd; chronic graft versus host disease
D89.813|Graft-versus-host disease, unspecified|gvhd; graft versus host disease
D89.89|Other specified disorders involving the immune mechanism, not elsewhere classified|autoimmune disorder nec
D89.9|Disorder involving the immune mechanism, unspecified|immune disorder
`;

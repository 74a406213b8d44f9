/** `version|code|official long title` (CMS and NCHS, works of the US Government) of every code that a case can be given; codes without the dot. */
export const PROCEDURE_TITLES = `
9|0109|Other cranial puncture
9|0131|Incision of cerebral meninges
9|0309|Other exploration and decompression of spinal canal
9|1733|Laparoscopic right hemicolectomy
9|1736|Laparoscopic sigmoidectomy
9|3505|Endovascular replacement of aortic valve
9|3607|Insertion of drug-eluting coronary artery stent(s)
9|3613|(Aorto)coronary bypass of three coronary arteries
9|3721|Right heart cardiac catheterization
9|3722|Left heart cardiac catheterization
9|3783|Initial insertion of dual-chamber device
9|387|Interruption of the vena cava
9|3893|Venous catheterization, not elsewhere classified
9|3929|Other (peripheral) vascular shunt or bypass
9|3950|Angioplasty of other non-coronary vessel(s)
9|3961|Extracorporeal circulation auxiliary to open heart surgery
9|3974|Endovascular removal of obstruction from head and neck vessel(s)
9|4311|Percutaneous [endoscopic] gastrostomy [PEG]
9|4513|Other endoscopy of small intestine
9|4523|Colonoscopy
9|4525|Closed [endoscopic] biopsy of large intestine
9|4701|Laparoscopic appendectomy
9|5101|Percutaneous aspiration of gallbladder
9|5123|Laparoscopic cholecystectomy
9|5185|Endoscopic sphincterotomy and papillotomy
9|5459|Other lysis of peritoneal adhesions
9|5491|Percutaneous abdominal drainage
9|598|Ureteral catheterization
9|7935|Open reduction of fracture with internal fixation, femur
9|8108|Lumbar and lumbosacral fusion of the anterior column, posterior technique
9|8152|Partial hip replacement
9|8154|Total knee replacement
9|8191|Arthrocentesis
9|8411|Amputation of toe
9|8622|Excisional debridement of wound, infection, or burn
9|8872|Diagnostic ultrasound of heart
9|8914|Electroencephalogram
9|9390|Non-invasive mechanical ventilation
9|9671|Continuous invasive mechanical ventilation for less than 96 consecutive hours
9|9904|Transfusion of packed cells
9|9910|Injection or infusion of thrombolytic agent
9|9962|Other electric countershock of heart
10|009430Z|Drainage of Intracranial Subdural Space with Drainage Device, Percutaneous Approach
10|00C40ZZ|Extirpation of Matter from Intracranial Subdural Space, Open Approach
10|01NB0ZZ|Release Lumbar Nerve, Open Approach
10|021209W|Bypass Coronary Artery, Three Arteries from Aorta with Autologous Venous Tissue, Open Approach
10|027034Z|Dilation of Coronary Artery, One Artery with Drug-eluting Intraluminal Device, Percutaneous Approach
10|02HV33Z|Insertion of Infusion Device into Superior Vena Cava, Percutaneous Approach
10|02RF38Z|Replacement of Aortic Valve with Zooplastic Tissue, Percutaneous Approach
10|03CG3ZZ|Extirpation of Matter from Intracranial Artery, Percutaneous Approach
10|041K09L|Bypass Right Femoral Artery to Popliteal Artery with Autologous Venous Tissue, Open Approach
10|041L09L|Bypass Left Femoral Artery to Popliteal Artery with Autologous Venous Tissue, Open Approach
10|047K3ZZ|Dilation of Right Femoral Artery, Percutaneous Approach
10|047L3ZZ|Dilation of Left Femoral Artery, Percutaneous Approach
10|06H03DZ|Insertion of Intraluminal Device into Inferior Vena Cava, Percutaneous Approach
10|0DBN8ZX|Excision of Sigmoid Colon, Via Natural or Artificial Opening Endoscopic, Diagnostic
10|0DH63UZ|Insertion of Feeding Device into Stomach, Percutaneous Approach
10|0DJ08ZZ|Inspection of Upper Intestinal Tract, Via Natural or Artificial Opening Endoscopic
10|0DJD8ZZ|Inspection of Lower Intestinal Tract, Via Natural or Artificial Opening Endoscopic
10|0DN80ZZ|Release Small Intestine, Open Approach
10|0DTF4ZZ|Resection of Right Large Intestine, Percutaneous Endoscopic Approach
10|0DTJ4ZZ|Resection of Appendix, Percutaneous Endoscopic Approach
10|0DTN4ZZ|Resection of Sigmoid Colon, Percutaneous Endoscopic Approach
10|0F798ZZ|Dilation of Common Bile Duct, Via Natural or Artificial Opening Endoscopic
10|0F9430Z|Drainage of Gallbladder with Drainage Device, Percutaneous Approach
10|0FT44ZZ|Resection of Gallbladder, Percutaneous Endoscopic Approach
10|0JBQ0ZZ|Excision of Right Foot Subcutaneous Tissue and Fascia, Open Approach
10|0JBR0ZZ|Excision of Left Foot Subcutaneous Tissue and Fascia, Open Approach
10|0JH606Z|Insertion of Pacemaker, Dual Chamber into Chest Subcutaneous Tissue and Fascia, Open Approach
10|0QS606Z|Reposition Right Upper Femur with Intramedullary Internal Fixation Device, Open Approach
10|0QS706Z|Reposition Left Upper Femur with Intramedullary Internal Fixation Device, Open Approach
10|0S9C3ZX|Drainage of Right Knee Joint, Percutaneous Approach, Diagnostic
10|0S9D3ZX|Drainage of Left Knee Joint, Percutaneous Approach, Diagnostic
10|0SG0071|Fusion of Lumbar Vertebral Joint with Autologous Tissue Substitute, Posterior Approach, Posterior Column, Open Approach
10|0SRC0J9|Replacement of Right Knee Joint with Synthetic Substitute, Cemented, Open Approach
10|0SRD0J9|Replacement of Left Knee Joint with Synthetic Substitute, Cemented, Open Approach
10|0SRR0JZ|Replacement of Right Hip Joint, Femoral Surface with Synthetic Substitute, Open Approach
10|0SRS0JZ|Replacement of Left Hip Joint, Femoral Surface with Synthetic Substitute, Open Approach
10|0T768DZ|Dilation of Right Ureter with Intraluminal Device, Via Natural or Artificial Opening Endoscopic
10|0T778DZ|Dilation of Left Ureter with Intraluminal Device, Via Natural or Artificial Opening Endoscopic
10|0W9G3ZZ|Drainage of Peritoneal Cavity, Percutaneous Approach
10|0W9J30Z|Drainage of Pelvic Cavity with Drainage Device, Percutaneous Approach
10|0Y6M0Z9|Detachment at Right Foot, Partial 1st Ray, Open Approach
10|0Y6N0Z9|Detachment at Left Foot, Partial 1st Ray, Open Approach
10|30233N1|Transfusion of Nonautologous Red Blood Cells into Peripheral Vein, Percutaneous Approach
10|3E03317|Introduction of Other Thrombolytic into Peripheral Vein, Percutaneous Approach
10|4A023N6|Measurement of Cardiac Sampling and Pressure, Right Heart, Percutaneous Approach
10|4A023N7|Measurement of Cardiac Sampling and Pressure, Left Heart, Percutaneous Approach
10|4A10X4Z|Monitoring of Central Nervous Electrical Activity, External Approach
10|5A09357|Assistance with Respiratory Ventilation, Less than 24 Consecutive Hours, Continuous Positive Airway Pressure
10|5A1221Z|Performance of Cardiac Output, Continuous
10|5A1945Z|Respiratory Ventilation, 24-96 Consecutive Hours
10|5A2204Z|Restoration of Cardiac Rhythm, Single
10|B245ZZ4|Ultrasonography of Left Heart, Transesophageal
10|B245ZZZ|Ultrasonography of Left Heart
`;

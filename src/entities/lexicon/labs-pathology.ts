/** Markers of immunohistochemistry, tumour serology and molecular pathology, and tests named as a whole. Format: see labs.ts. */
export const LABS_PATHOLOGY = `
vimentin
synaptophysin
cytokeratin|pancytokeratin|pan-cytokeratin|pan-keratin|=CK7|=CK20|=CK5/6|=CK19|cytokeratin 7|cytokeratin 20|=AE1/AE3|=CAM5.2|cam 5.2
epithelial membrane antigen|=EMA
s-100|s-100 protein|s100 protein|=S100
=HMB45|=HMB-45|=HMB 45
melan-a|=MART-1|=MART1
desmin
smooth muscle actin|alpha smooth muscle actin|muscle-specific actin
caldesmon|h-caldesmon
calponin
neuron-specific enolase|=NSE
=MIB-1|=MIB1|ki-67 index|ki-67 labeling index|ki-67 proliferation index|proliferation index
=p53|tp53
=p63
=p40
=p16
=p21
=TTF-1|=TTF1|thyroid transcription factor 1|thyroid transcription factor-1
napsin a|napsin
=CDX2|=CDX-2
=PAX8|=PAX-8|=PAX5
=GATA3|=GATA-3
=CD1a|=CD1A
=CD2
=CD3
=CD5
=CD7
=CD8|=CD8+
=CD10
=CD15
=CD19
=CD20
=CD21
=CD22
=CD23
=CD25
=CD30
=CD31
=CD33
=CD34
=CD38
=CD43
=CD45|leukocyte common antigen
=CD56
=CD57
=CD61
=CD68
=CD79a
=CD99
=CD105
=CD117|=c-KIT|c-kit|=C-kit
=CD138
=CD163
=CD207|langerin
=BCL2|=BCL-2|=Bcl-2|bcl-2
=BCL6|=BCL-6|=Bcl-6|bcl-6
=MUM1|=MUM-1
cyclin d1
=DOG1|=DOG-1
beta-catenin|β-catenin
e-cadherin
calretinin
=WT1|=WT-1
inhibin|alpha-inhibin
myogenin|=MyoD1
=SOX10|=SOX-10
=STAT6
=INI1|=INI-1
hep par 1|=HepPar-1|hepatocyte paraffin 1
arginase-1
glypican-3
=OCT4|=OCT3/4
=SALL4
=GFAP|glial fibrillary acidic protein
neurofilament|neurofilament protein
=NeuN
=Olig2|=OLIG2
=IDH1|idh1 mutation|idh mutation
=ATRX
podoplanin|=D2-40
factor viii-related antigen
myeloperoxidase
lysozyme
terminal deoxynucleotidyl transferase|=TdT
=ROS1
nras mutation|=NRAS
=FLT3|=FLT3-ITD
=NPM1
=TERT|tert promoter mutation
=PIK3CA
=NTRK|ntrk fusion
squamous cell carcinoma antigen|=SCC-Ag|=SCCA
=CYFRA 21-1|cyfra 21-1|=CYFRA
pro-gastrin-releasing peptide|pro-grp|=ProGRP|=proGRP
soluble interleukin-2 receptor|=sIL-2R|soluble il-2 receptor
tumor marker|serum tumor marker
mitotic count|mitotic rate|mitotic index|mitoses
renal function|kidney function|renal function test
hepatic function
thyroid function
pulmonary function|lung function
left ventricular function|ventricular function|lv function|right ventricular function
platelet function|platelet function assay|closure time
inflammatory marker|acute phase reactant
autoimmune screen|autoimmune panel|autoimmune profile|autoantibody screen|autoimmune workup|autoantibody
protein c|protein c level
protein s|protein s level
=IgG4|igg4|serum igg4
lymphocyte subset
`;

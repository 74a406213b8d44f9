/** Problems of mouth, gut, liver, gallbladder and pancreas, written for Attending. */
export const PROBLEMS_DIGESTIVE = `
gastroesophageal reflux disease|gerd|acid reflux|gastroesophageal reflux|reflux disease|esophageal reflux|=GER|reflux|gastric reflux|acid reflux disease|reflux symptoms|laryngeal reflux
heartburn|pyrosis|acid indigestion
indigestion|dyspepsia|functional dyspepsia|stomach upset|upset stomach
esophagitis|reflux esophagitis|erosive esophagitis|eosinophilic esophagitis|pill esophagitis|=EoE|infectious esophagitis
esophageal candidiasis|candida esophagitis|candidal esophagitis
barrett esophagus|barrett's|barrett's mucosa
esophageal stricture|esophageal stenosis|peptic stricture|schatzki ring|esophageal ring|esophageal web|esophageal narrowing
esophageal varices|esophageal varix|varices|variceal bleeding|variceal bleed|bleeding esophageal varices|esophageal variceal bleeding|variceal hemorrhage
gastric varices|gastroesophageal varices
esophageal perforation|boerhaave syndrome|esophageal rupture
mallory-weiss tear|mallory weiss syndrome
esophageal dysmotility|achalasia|esophageal spasm|diffuse esophageal spasm|nutcracker esophagus|presbyesophagus|esophageal motility disorder|tertiary contractions
esophageal ulcer
esophageal mass
esophageal erosions
esophageal diverticulum|zenker diverticulum
food impaction|esophageal foreign body|foreign body in esophagus|food bolus impaction|esophageal obstruction
dysphagia|difficulty swallowing|trouble swallowing|oropharyngeal dysphagia|swallowing difficulty|esophageal dysphagia|swallowing dysfunction|pharyngeal dysphagia|dysphagia to solids|dysphagia to liquids|swallowing problems|problems swallowing|swallowing impairment|difficulty in swallowing
globus sensation|globus|foreign body sensation in throat|globus pharyngeus|lump in throat
hiatal hernia|hiatus hernia|sliding hiatal hernia|paraesophageal hernia|diaphragmatic hernia
gastritis|acute gastritis|chronic gastritis|erosive gastritis|antral gastritis|alcoholic gastritis|atrophic gastritis|hemorrhagic gastritis|gastric erosion|gastric erythema|bile reflux gastritis
gastropathy|portal hypertensive gastropathy
duodenitis|gastroduodenitis|duodenal erosion
peptic ulcer disease|=PUD|peptic ulcer|ulcer disease|bleeding ulcer|perforated ulcer|bleeding peptic ulcer|marginal ulcer|stress ulcer|gastroduodenal ulcer
gastric ulcer|gastric ulceration|stomach ulcer
duodenal ulcer|perforated duodenal ulcer
helicobacter pylori infection|h. pylori|helicobacter pylori|h. pylori infection|h. pylori gastritis
gastroparesis|diabetic gastroparesis|delayed gastric emptying
gastric outlet obstruction|=GOO|pyloric stenosis|pyloric obstruction
dumping syndrome
gastric polyp|fundic gland polyps
gastric antral vascular ectasia
angiodysplasia|angioectasia
arteriovenous malformation of intestine
dieulafoy lesion
gastroenteritis|viral gastroenteritis|acute gastroenteritis|=AGE|stomach flu|infectious gastroenteritis|stomach bug|stomach virus
enteritis|jejunitis|ileitis|terminal ileitis|enterocolitis|radiation enteritis|neutropenic enterocolitis|typhlitis
necrotizing enterocolitis
colitis|infectious colitis|microscopic colitis|lymphocytic colitis|collagenous colitis|pancolitis|radiation colitis|immune-mediated colitis|pseudomembranous colitis
ischemic colitis
proctitis|radiation proctitis|proctocolitis|rectal inflammation
clostridium difficile infection|c. difficile|c. diff|clostridium difficile|clostridioides difficile|clostridium difficile colitis|c. difficile colitis|c. diff colitis|=CDI|c. difficile infection|c. difficile diarrhea|cdiff|clostridioides difficile infection
inflammatory bowel disease|=IBD
crohn disease|crohn's|regional enteritis|crohn's colitis|crohn's flare
ulcerative colitis|=UC|ulcerative colitis flare|ulcerative proctitis
irritable bowel syndrome|=IBS|irritable bowel|spastic colon|irritable colon
celiac disease|celiac sprue|gluten intolerance|gluten sensitivity|sprue|gluten-sensitive enteropathy
lactose intolerance|food intolerance|milk intolerance
malabsorption|bile acid malabsorption|fat malabsorption
short bowel syndrome|short gut syndrome
protein-losing enteropathy
small intestinal bacterial overgrowth|=SIBO
steatorrhea
diverticulosis|diverticular disease|colonic diverticulosis|sigmoid diverticulosis|diverticula|colonic diverticula|sigmoid diverticula
diverticulitis|acute diverticulitis|sigmoid diverticulitis|perforated diverticulitis|complicated diverticulitis|colonic diverticulitis
diverticular bleed|diverticular bleeding|diverticular hemorrhage
meckel diverticulum
appendicitis|acute appendicitis|perforated appendicitis|ruptured appendix|ruptured appendicitis|perforated appendix|gangrenous appendicitis
appendiceal abscess|appendicolith|appendiceal mucocele|fecalith
small bowel obstruction|sbo|partial small bowel obstruction|=PSBO|small intestinal obstruction
bowel obstruction|intestinal obstruction|large bowel obstruction|=LBO|colonic obstruction|obstructed bowel|pseudo-obstruction|partial bowel obstruction|dilated bowel loops|dilated loops of bowel|dilated small bowel|transition point
colonic pseudo-obstruction|ogilvie syndrome
ileus|postoperative ileus|paralytic ileus|adynamic ileus|gallstone ileus|post-op ileus
volvulus|sigmoid volvulus|cecal volvulus|midgut volvulus
intussusception
intestinal perforation|bowel perforation|perforated viscus|colonic perforation|perforated bowel|gastric perforation|gastrointestinal perforation|duodenal perforation|cecal perforation|perforation of intestine
pneumoperitoneum|free air|intraperitoneal free air|free intraperitoneal air
pneumatosis intestinalis|pneumatosis|portal venous gas
peritonitis|spontaneous bacterial peritonitis|acute peritonitis|secondary bacterial peritonitis|bacterial peritonitis|peritoneal dialysis peritonitis|peritoneal signs|peritoneal irritation
intra-abdominal abscess|abdominal abscess|pelvic abscess|peritoneal abscess|subphrenic abscess|intraabdominal infection|pericolonic abscess|psoas abscess|retroperitoneal abscess|intra-abdominal fluid collection|abdominal fluid collection|abdominal infection
peritoneal adhesions|adhesions|abdominal adhesions|intra-abdominal adhesions|pelvic adhesions|adhesive disease|adhesive small bowel obstruction
inguinal hernia|right inguinal hernia|left inguinal hernia|bilateral inguinal hernias|incarcerated inguinal hernia|groin hernia|=RIH|indirect inguinal hernia|direct inguinal hernia|recurrent inguinal hernia|reducible inguinal hernia
umbilical hernia|periumbilical hernia|paraumbilical hernia
ventral hernia|incisional hernia|abdominal wall hernia|epigastric hernia|spigelian hernia|parastomal hernia|recurrent ventral hernia
femoral hernia|obturator hernia|internal hernia
hernia|incarcerated hernia|strangulated hernia|abdominal hernia|reducible hernia
colon polyp|colonic polyp|polyps of colon|hyperplastic polyp|pedunculated polyp|villous adenoma|sessile serrated adenoma|cecal polyp|sigmoid polyp|adenomatous colon polyps|serrated adenoma|intestinal polyp|serrated polyp
sessile polyp
adenomatous polyp|tubular adenoma|tubulovillous adenoma
rectal polyp
polyp|polypoid lesion
familial adenomatous polyposis|=FAP|polyposis|adenomatous polyposis coli|gardner syndrome|peutz-jeghers syndrome|juvenile polyposis|attenuated adenomatous polyposis
lynch syndrome|hereditary nonpolyposis colorectal cancer|=HNPCC|hereditary non-polyposis colon cancer
anal fissure|fissure in ano
anal fistula|fistula in ano|perianal fistula|anorectal fistula
rectovaginal fistula
perianal abscess|perirectal abscess|anorectal abscess|ischiorectal abscess|rectal abscess
enterocutaneous fistula|enterovesical fistula|gastrocutaneous fistula|intestinal fistula|enteroenteric fistula
fistula
colovesical fistula
rectal prolapse
rectal mass
rectal ulcer|solitary rectal ulcer
anal pain|rectal pain|proctalgia fugax|rectal pressure|rectal discomfort|perianal pain|tenesmus
anal stenosis|anal stricture
rectal stricture|colonic stricture|intestinal stricture|ileal stricture|bowel stricture|anastomotic stricture|colon stricture
anastomotic leak|anastomotic breakdown|bile leak|biliary leak|staple line leak|anastomotic dehiscence
anal condyloma|anal warts|anal skin tag|anal itching|anal irritation
perianal skin tag
pruritus ani
toxic megacolon|megacolon|colonic dilatation|colonic dilation
hirschsprung disease
gastrointestinal hemorrhage|gastrointestinal bleeding|gi bleed|gi bleeding|gib|gastrointestinal bleed|gi hemorrhage|occult gi bleeding|bleeding from gastrointestinal tract|occult gastrointestinal bleeding|intestinal bleeding|acute gi bleed
upper gastrointestinal bleeding|upper gi bleed|ugib|upper gi bleeding|upper gastrointestinal hemorrhage|upper gastrointestinal bleed|gastric bleeding
lower gastrointestinal bleeding|lower gi bleed|lgib|lower gi bleeding|lower gastrointestinal bleed|lower gastrointestinal hemorrhage
rectal bleeding|brbpr|hematochezia|blood in her stool|blood in his stool|bright red blood per rectum|blood per rectum|bleeding per rectum|bloody stools|blood in stool|bloody bowel movements|rectal hemorrhage|blood in the stool|red blood per rectum|blood-streaked stool|maroon stools
melena|black stools|tarry stools|black tarry stools|melanotic stools|dark stools|melenic stools|dark tarry stools
hematemesis|vomiting blood|coffee ground emesis|bloody emesis|bloody vomiting|coffee grounds|bloody vomitus
occult blood in stool|guaiac positive stool|heme positive stool|positive fecal occult blood|guaiac positive|heme positive|positive hemoccult|hemoccult positive
abdominal pain|belly pain|stomach pain|abd pain|stomach ache|stomachache|abdominal discomfort|abdominal cramping|abdominal cramps|stomach cramps|acute abdominal pain|generalized abdominal pain|crampy abdominal pain|lower abdominal pain|upper abdominal pain|abdomen pain|pain in abdomen|tummy ache|right-sided abdominal pain|left-sided abdominal pain|abdominal colic|colicky abdominal pain|diffuse abdominal pain|bellyache|stomach discomfort|cramping abdominal pain|gi upset|abdominal distress|intestinal cramps|recurrent abdominal pain
epigastric pain|epigastric discomfort|epigastric tenderness|epigastric abdominal pain|midepigastric pain|mid-epigastric pain|epigastralgia|epigastric burning
right upper quadrant pain|ruq pain|right upper quadrant abdominal pain|ruq abdominal pain|right upper quadrant discomfort
left upper quadrant pain|luq pain|left upper quadrant abdominal pain
right lower quadrant pain|rlq pain|right lower quadrant abdominal pain|rlq abdominal pain
left lower quadrant pain|llq pain|left lower quadrant abdominal pain|llq abdominal pain
periumbilical pain|periumbilical abdominal pain|umbilical pain|suprapubic discomfort|hypogastric pain
suprapubic pain
abdominal tenderness|abdominal tenderness to palpation|ruq tenderness|right upper quadrant tenderness|right lower quadrant tenderness|rlq tenderness|left lower quadrant tenderness|llq tenderness|suprapubic tenderness|tenderness of abdomen|periumbilical tenderness|luq tenderness|lower abdominal tenderness|left upper quadrant tenderness
abdominal distension|abdominal distention|distended abdomen|bloating|abdominal bloating|abdominal fullness|abdomen distended|abdominal swelling|increased abdominal girth|increasing abdominal girth|bloated|gaseous distention|gastric distention|gastric distension|swollen abdomen
abdominal guarding|guarding|involuntary guarding|voluntary guarding
rebound tenderness|rebound|peritoneal rebound
abdominal rigidity|rigid abdomen|acute abdomen|board-like abdomen|surgical abdomen
murphy's sign|positive murphy's sign|sonographic murphy sign|psoas sign|obturator sign|rovsing sign|mcburney's point tenderness
abdominal mass|palpable abdominal mass|pulsatile abdominal mass|intra-abdominal mass|pelvic mass|pulsatile mass|epigastric mass
decreased bowel sounds|hypoactive bowel sounds|absent bowel sounds|hyperactive bowel sounds|high-pitched bowel sounds|diminished bowel sounds
nausea|nauseous|nauseated|queasiness|queasy|nausea without vomiting|feeling nauseated|nauseousness
nausea and vomiting|n/v|nausea/vomiting|nausea with vomiting|nausea & vomiting|postoperative nausea and vomiting|=PONV|nausea or vomiting|nausea vomiting|=N&V|chemotherapy-induced nausea and vomiting
vomiting|emesis|throwing up|vomited|bilious vomiting|bilious emesis|intractable vomiting|projectile vomiting|non-bloody emesis|nonbloody emesis|vomits|recurrent vomiting|persistent vomiting|threw up|vomitting|nonbilious vomiting|nbnb emesis|=NBNB
nausea, vomiting, and diarrhea|n/v/d|nausea vomiting and diarrhea|nausea vomiting diarrhea
cyclic vomiting syndrome|cannabinoid hyperemesis syndrome
retching|dry heaves|dry heaving|gagging
regurgitation|spitting up|regurgitation of food
diarrhea|loose stools|watery diarrhea|bloody diarrhea|chronic diarrhea|watery stools|frequent stools|loose bowel movements|acute diarrhea|infectious diarrhea|liquid stools|traveler's diarrhea|diarrheal illness|nonbloody diarrhea|osmotic diarrhea|antibiotic-associated diarrhea|secretory diarrhea|loose watery stools|diarrheal
constipation|chronic constipation|constipated|slow transit constipation|opioid-induced constipation|hard stools|infrequent bowel movements|drug-induced constipation|difficulty with bowel movements|straining at stool|outlet dysfunction constipation
obstipation|stool impaction|impacted stool|fecal loading|stool burden|fecal retention
fecal impaction
fecal incontinence|bowel incontinence|incontinence of stool|stool incontinence|encopresis|incontinence of feces|fecal soiling|loss of bowel control|incontinent of stool|incontinence of bowel|fecal urgency
change in bowel habits|altered bowel habits|irregular bowel habits|alternating constipation and diarrhea|bowel habit change|fecal frequency|bowel dysfunction|altered bowel function
flatulence
excessive gas|gas pain|passing gas
gassiness
belching
eructation
burping
early satiety|feeling full quickly|postprandial fullness
decreased appetite|loss of appetite|poor appetite|anorexia|lack of appetite|decreased oral intake|poor po intake|decreased po intake|poor oral intake|anorexic|diminished appetite|appetite loss|reduced appetite|decreased intake|poor intake|inappetence|poor feeding intake|no appetite|reduced oral intake|appetite decreased|decreased food intake
increased appetite|polyphagia|hyperphagia
liver disease|chronic liver disease|hepatic disease|liver dysfunction|hepatic dysfunction|end-stage liver disease|=ESLD|hepatic impairment|liver problems|decompensated liver disease|hepatic insufficiency|liver impairment
cirrhosis|hepatic cirrhosis|liver cirrhosis|cirrhosis of liver|decompensated cirrhosis|cryptogenic cirrhosis|nash cirrhosis|cirrhotic liver|hcv cirrhosis|cirrhotic|compensated cirrhosis|hepatitis c cirrhosis|posthepatitic cirrhosis
alcoholic cirrhosis|alcoholic liver cirrhosis|etoh cirrhosis|alcohol-related cirrhosis|laennec cirrhosis|alcoholic cirrhosis of liver
primary biliary cholangitis|primary biliary cirrhosis|=PBC
primary sclerosing cholangitis|=PSC|sclerosing cholangitis
liver failure|hepatic failure|acute liver failure|fulminant hepatic failure|hepatic decompensation|acute on chronic liver failure|acute hepatic failure|fulminant liver failure|chronic liver failure
hepatic encephalopathy|portosystemic encephalopathy|hepatic coma|=PSE|asterixis|flapping tremor
portal hypertension|portal htn|caput medusae
hepatorenal syndrome|=HRS
hepatopulmonary syndrome|hepatic hydrothorax
portopulmonary hypertension
ascites|abdominal ascites|tense ascites|malignant ascites|refractory ascites|free fluid|cirrhotic ascites|intraperitoneal fluid|fluid wave|shifting dullness|abdominal fluid|free abdominal fluid|peritoneal fluid|pelvic free fluid|moderate ascites|chylous ascites
hepatitis|acute hepatitis|chronic hepatitis|viral hepatitis|drug-induced hepatitis|toxic hepatitis|ischemic hepatitis
alcoholic hepatitis|alcohol hepatitis|acute alcoholic hepatitis
autoimmune hepatitis|=AIH
shock liver|hypoxic hepatitis
hepatic congestion|congestive hepatopathy
drug-induced liver injury|=DILI|hepatotoxicity|acute liver injury|hepatic injury|hepatotoxic|liver toxicity|liver damage|hepatic toxicity|liver injury|hepatocellular injury|hepatic necrosis|hepatic damage|hepatocellular damage|liver necrosis
fatty liver|hepatic steatosis|fatty liver disease|steatosis|non-alcoholic fatty liver disease|nonalcoholic fatty liver disease|=NAFLD|=MASLD|fatty infiltration of the liver|fatty infiltration of liver|diffuse fatty infiltration|hepatosteatosis|metabolic dysfunction-associated steatotic liver disease
steatohepatitis|nonalcoholic steatohepatitis|non-alcoholic steatohepatitis|=NASH
alcoholic liver disease|alcoholic fatty liver
hepatomegaly|enlarged liver|liver enlargement|hepatic enlargement|palpable liver edge
hepatosplenomegaly
splenomegaly|enlarged spleen|splenic enlargement|palpable spleen
hypersplenism
liver lesion|hepatic lesion|hypodense liver lesion|liver nodule|polycystic liver disease
liver mass|hepatic mass
hepatic hemangioma|liver hemangioma|hemangioma of liver
hepatic cyst|liver cyst
hepatic adenoma
focal nodular hyperplasia
liver abscess|hepatic abscess|pyogenic liver abscess|amebic liver abscess
hepatic fibrosis|liver fibrosis
hepatic vein thrombosis
hepatic infarction
budd-chiari syndrome
veno-occlusive disease
sinusoidal obstruction syndrome
wilson disease
hemochromatosis|hereditary hemochromatosis
iron overload
hemosiderosis
elevated liver enzymes|abnormal liver function tests|transaminitis|elevated lfts|elevated transaminases|abnormal lfts|elevated liver function tests|elevated ast|elevated alt|elevated alkaline phosphatase|elevated liver tests|increased liver enzymes|hypertransaminasemia|abnormal liver enzymes|liver function abnormalities|abnormal liver function|liver enzyme elevation|elevated aminotransferases|lft abnormalities|liver function test abnormalities|liver enzyme abnormalities|elevation of liver enzymes
jaundice|icterus|icteric|jaundiced|yellowing of skin|yellow skin|jaundiced skin
obstructive jaundice
scleral icterus|icteric sclera|icteric sclerae|scleral jaundice
hyperbilirubinemia|elevated bilirubin|indirect hyperbilirubinemia|direct hyperbilirubinemia|elevated total bilirubin
gilbert syndrome
cholestasis|intrahepatic cholestasis|cholestatic liver disease|cholestatic jaundice|cholestatic hepatitis
cholelithiasis|gallstones|gallstone disease|biliary stones|calculus of gallbladder|gall stones|stones in gallbladder|symptomatic cholelithiasis|symptomatic gallstones
biliary colic|biliary pain|gallbladder pain
cholecystitis|acute cholecystitis|chronic cholecystitis|acalculous cholecystitis|calculous cholecystitis|gallbladder infection|gangrenous cholecystitis|chronic cholecystitis with cholelithiasis|acute cholecystitis with cholelithiasis|inflamed gallbladder
choledocholithiasis|common bile duct stone|cbd stone|bile duct stone|common duct stone|retained stone
cholangitis|ascending cholangitis|acute cholangitis
biliary obstruction|bile duct obstruction|biliary stricture|common bile duct obstruction|bile duct stricture|obstruction of bile duct|biliary stenosis|extrahepatic obstruction|malignant biliary obstruction|common bile duct stricture
biliary dilatation|biliary ductal dilatation|dilated common bile duct|bile duct dilation|intrahepatic biliary dilatation|ductal dilation|biliary dilation|dilated bile ducts|biliary duct dilatation|intrahepatic ductal dilatation|common bile duct dilatation
gallbladder sludge|biliary sludge|gallbladder polyp|gallbladder wall thickening|gallbladder disease|gallbladder dysfunction|porcelain gallbladder|gallbladder distention|distended gallbladder|hydrops of gallbladder|gallbladder hydrops
biliary dyskinesia
pericholecystic fluid
pancreatitis|acute pancreatitis|gallstone pancreatitis|alcoholic pancreatitis|necrotizing pancreatitis|biliary pancreatitis|recurrent pancreatitis|hemorrhagic pancreatitis|alcohol-induced pancreatitis|idiopathic pancreatitis|post-ercp pancreatitis|drug-induced pancreatitis|etoh pancreatitis|interstitial pancreatitis|hypertriglyceridemic pancreatitis|acute alcoholic pancreatitis
chronic pancreatitis|alcohol-induced chronic pancreatitis
pancreatic pseudocyst|pancreatic cyst|pseudocyst|pancreatic cystic lesion|intraductal papillary mucinous neoplasm|=IPMN|cyst of pancreas
pancreatic necrosis|walled-off necrosis|pancreatic fistula|pancreas divisum|annular pancreas
pancreatic insufficiency|exocrine pancreatic insufficiency
pancreatic abscess
pancreatic duct dilatation|pancreatic ductal dilatation|dilated pancreatic duct
pancreatic calcification
peripancreatic fluid collection|peripancreatic fluid|peripancreatic stranding
pancreatic mass|pancreatic lesion|pancreatic head mass|mass in pancreas|pancreatic nodule
elevated lipase|elevated amylase|hyperamylasemia|elevated serum amylase|increased lipase
splenic infarct|splenic infarction
splenic laceration|splenic injury|splenic rupture
splenic vein thrombosis
splenic cyst|splenic lesion
splenic abscess
splenic hematoma
asplenia|functional asplenia
ruptured spleen|accessory spleen
hyposplenism
dental caries|dental cavity|dental decay|dental problems|early childhood caries
tooth decay|carious tooth|decayed teeth|broken teeth|rotten teeth
cavity|cavities
poor dentition
poor oral hygiene
dental abscess|tooth abscess|periapical abscess|tooth infection|dental infection|gum abscess|abscessed tooth|odontogenic infection|infected tooth
dental pain|toothache|tooth pain
gingivitis|periodontitis|periodontal disease|gum disease|gingival hyperplasia|bleeding gums|gingival bleeding|gum bleeding|gingival hypertrophy|gingival recession|gum swelling|gingival inflammation|gum pain
edentulous|edentulism|missing teeth|loss of teeth|tooth loss|impacted wisdom teeth|impacted teeth|impacted third molar|malocclusion|nonrestorable teeth|fractured tooth|chipped tooth|loose tooth|bruxism|teeth grinding|teething|absence of teeth|partially impacted third molars
temporomandibular joint disorder|=TMJ|tmj dysfunction|temporomandibular joint dysfunction|tmj pain|temporomandibular joint pain|trismus|lockjaw|jaw swelling|jaw claudication|tmj syndrome|tmj disorder|temporomandibular joint syndrome
jaw pain
stomatitis|aphthous stomatitis
oral mucositis|mucositis|oral ulcer|oral lesions|oral ulceration|oral sores|oral pain
aphthous ulcer|mouth ulcers|tongue ulcer
canker sore|mouth sore|mouth pain|sores in mouth
herpangina
gingivostomatitis
dry mouth|xerostomia|dry mucous membranes|dry mucosa|dry oral mucosa|dry mucus membranes|dry lips|sicca symptoms|dryness of mouth|mucous membranes dry
glossitis|geographic tongue|tongue deviation|tongue numbness|strawberry tongue|bald tongue
tongue tie|ankyloglossia
tongue swelling|swollen tongue|tongue edema|macroglossia
tongue lesion
tongue laceration|tongue biting
tongue pain|sore tongue|burning mouth syndrome
leukoplakia|oral leukoplakia
cheilitis|angular cheilitis
chapped lips|cracked lips|swollen lips
lip swelling|lip lesion|lip laceration|lip edema
mucocele
ranula
sialadenitis
parotitis|parotid swelling|parotid mass|parotid enlargement
salivary gland stone|salivary stone|salivary gland swelling|increased salivation|excessive salivation|salivary gland infection
sialolithiasis|sialorrhea
drooling
hypersalivation
submandibular mass|submandibular swelling
halitosis|bad breath
taste disturbance|dysgeusia|loss of taste|ageusia|metallic taste|altered taste|bitter taste|decreased taste|taste loss|taste changes
cleft palate|cleft lip|cleft lip and palate
velopharyngeal insufficiency
gastrostomy complication|clogged feeding tube|dislodged feeding tube|peg tube malfunction|g-tube dislodgement|dislodged peg tube|gastrostomy tube malfunction|feeding tube dysfunction|peg tube dislodgement|g-tube malfunction
ostomy complication|stoma prolapse|colostomy complication|stomal stenosis|high ostomy output|peristomal skin irritation|ostomy prolapse|stomal prolapse
mesenteric adenitis|mesenteric lymphadenitis|mesenteric panniculitis|epiploic appendagitis|mesenteric stranding|fat stranding|mesenteric adenopathy|mesenteric lymphadenopathy
bowel wall thickening|colonic wall thickening|thickened bowel wall|wall thickening|colonic thickening|bowel wall edema|colon wall thickening
abdominal compartment syndrome
retroperitoneal hematoma|retroperitoneal hemorrhage|retroperitoneal bleed|retroperitoneal bleeding
retroperitoneal fibrosis
retroperitoneal mass
rp bleed
hemoperitoneum|abdominal wall hematoma|intraabdominal hemorrhage|intra-abdominal bleeding|intraperitoneal hemorrhage|intraabdominal bleeding|abdominal hematoma
rectus sheath hematoma
abdominal wall mass|rectus diastasis|diastasis recti|lax abdominal wall|omphalitis|umbilical discharge|umbilical granuloma|abdominal wall defect
failure to thrive|=FTT|adult failure to thrive
feeding intolerance|feeding problem|feeding difficulties|poor feeding|tube feed intolerance|difficulty feeding|poor feeder|feeding disorder|decreased feeding|tube feeding intolerance
hiccups|singultus|intractable hiccups|hiccough
colonic inertia|bowel incontinence urgency|pelvic floor dyssynergia|neurogenic bowel
bezoar|gastric foreign body|foreign body ingestion|swallowed foreign body|ingested foreign body
`;

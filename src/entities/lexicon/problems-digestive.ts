/** Problems of mouth, gut, liver, gallbladder and pancreas, written for Attending. */
export const PROBLEMS_DIGESTIVE = `
gastroesophageal reflux disease|gerd|=GERD|acid reflux|gastroesophageal reflux|reflux disease|esophageal reflux|=GER|reflux|gastric reflux|acid reflux disease|reflux symptoms|laryngeal reflux
heartburn|pyrosis|indigestion|dyspepsia|functional dyspepsia|acid indigestion|stomach upset|upset stomach
esophagitis|reflux esophagitis|erosive esophagitis|eosinophilic esophagitis|candida esophagitis|candidal esophagitis|esophageal candidiasis|pill esophagitis|=EoE|infectious esophagitis
barrett esophagus|barrett's esophagus|barrett's|barretts|barrett's mucosa
esophageal stricture|esophageal stenosis|peptic stricture|schatzki ring|esophageal ring|esophageal web|esophageal narrowing
esophageal varices|esophageal varix|varices|gastric varices|variceal bleeding|variceal bleed|bleeding esophageal varices|esophageal variceal bleeding|variceal hemorrhage|gastroesophageal varices
esophageal perforation|boerhaave syndrome|esophageal rupture
mallory-weiss tear|mallory weiss syndrome
esophageal dysmotility|achalasia|esophageal spasm|diffuse esophageal spasm|nutcracker esophagus|presbyesophagus|esophageal motility disorder|tertiary contractions
esophageal ulcer|esophageal mass|esophageal erosions
esophageal diverticulum|zenker diverticulum|zenker's diverticulum
food impaction|esophageal foreign body|foreign body in esophagus|food bolus impaction|esophageal obstruction
dysphagia|difficulty swallowing|trouble swallowing|oropharyngeal dysphagia|swallowing difficulty|esophageal dysphagia|swallowing dysfunction|swallowing difficulties|pharyngeal dysphagia|dysphagia to solids|dysphagia to liquids|swallowing problems|problems swallowing|swallowing impairment|difficulty in swallowing
globus sensation|globus|foreign body sensation in throat|globus pharyngeus|lump in throat
hiatal hernia|hiatus hernia|sliding hiatal hernia|paraesophageal hernia|diaphragmatic hernia
gastritis|acute gastritis|chronic gastritis|erosive gastritis|antral gastritis|alcoholic gastritis|atrophic gastritis|hemorrhagic gastritis|gastric erosion|gastric erosions|gastric erythema|bile reflux gastritis|gastropathy|portal hypertensive gastropathy
duodenitis|gastroduodenitis|duodenal erosion
peptic ulcer disease|=PUD|peptic ulcer|stomach ulcer|ulcer disease|stomach ulcers|bleeding ulcer|perforated ulcer|bleeding peptic ulcer|marginal ulcer|stress ulcer|gastroduodenal ulcer
gastric ulcer|gastric ulcers|gastric ulceration
duodenal ulcer|perforated duodenal ulcer|duodenal ulcers
helicobacter pylori infection|h. pylori|h pylori|helicobacter pylori|h. pylori infection|h. pylori gastritis
gastroparesis|diabetic gastroparesis|delayed gastric emptying
gastric outlet obstruction|=GOO|pyloric stenosis|pyloric obstruction
dumping syndrome
gastric polyp|gastric polyps|fundic gland polyps
gastric antral vascular ectasia|=GAVE|angiodysplasia|angioectasia|arteriovenous malformation of intestine|dieulafoy lesion
gastroenteritis|viral gastroenteritis|acute gastroenteritis|=AGE|stomach flu|infectious gastroenteritis|stomach bug|stomach virus
enteritis|jejunitis|ileitis|terminal ileitis|enterocolitis|radiation enteritis|necrotizing enterocolitis|neutropenic enterocolitis|typhlitis
colitis|ischemic colitis|infectious colitis|microscopic colitis|lymphocytic colitis|collagenous colitis|pancolitis|radiation colitis|immune-mediated colitis|pseudomembranous colitis
proctitis|radiation proctitis|proctocolitis|rectal inflammation
clostridium difficile infection|c. difficile|c. diff|c diff|clostridium difficile|clostridioides difficile|clostridium difficile colitis|c. difficile colitis|c. diff colitis|=CDI|c. difficile infection|=C. diff|c. difficile diarrhea|cdiff|c difficile|clostridioides difficile infection|c diff colitis
inflammatory bowel disease|=IBD
crohn disease|crohn's|crohn's disease|crohns|regional enteritis|crohn's colitis|crohn's flare
ulcerative colitis|=UC|ulcerative colitis flare|ulcerative proctitis
irritable bowel syndrome|=IBS|irritable bowel|spastic colon|irritable colon
celiac disease|celiac sprue|gluten intolerance|gluten sensitivity|sprue|gluten-sensitive enteropathy
lactose intolerance|food intolerance|milk intolerance
malabsorption|short bowel syndrome|short gut syndrome|bile acid malabsorption|fat malabsorption|protein-losing enteropathy|small intestinal bacterial overgrowth|=SIBO|steatorrhea
diverticulosis|diverticular disease|colonic diverticulosis|sigmoid diverticulosis|diverticula|colonic diverticula|sigmoid diverticula|diverticulum
diverticulitis|acute diverticulitis|sigmoid diverticulitis|perforated diverticulitis|complicated diverticulitis|colonic diverticulitis
diverticular bleed|diverticular bleeding|diverticular hemorrhage
meckel diverticulum
appendicitis|acute appendicitis|perforated appendicitis|ruptured appendix|ruptured appendicitis|perforated appendix|gangrenous appendicitis
appendiceal abscess|appendicolith|appendiceal mucocele|fecalith
small bowel obstruction|sbo|=SBO|partial small bowel obstruction|=PSBO|small intestinal obstruction|small-bowel obstruction
bowel obstruction|intestinal obstruction|large bowel obstruction|=LBO|colonic obstruction|obstructed bowel|ogilvie syndrome|colonic pseudo-obstruction|pseudo-obstruction|partial bowel obstruction|dilated bowel loops|dilated loops of bowel|dilated small bowel|transition point
ileus|postoperative ileus|paralytic ileus|adynamic ileus|gallstone ileus|post-op ileus
volvulus|sigmoid volvulus|cecal volvulus|midgut volvulus
intussusception
intestinal perforation|bowel perforation|perforated viscus|colonic perforation|perforated bowel|gastric perforation|gastrointestinal perforation|duodenal perforation|cecal perforation|perforation of intestine
pneumoperitoneum|free air|intraperitoneal free air|free intraperitoneal air
pneumatosis intestinalis|pneumatosis|portal venous gas
peritonitis|spontaneous bacterial peritonitis|=SBP peritonitis|acute peritonitis|secondary bacterial peritonitis|bacterial peritonitis|peritoneal dialysis peritonitis|peritoneal signs|peritoneal irritation
intra-abdominal abscess|abdominal abscess|pelvic abscess|peritoneal abscess|subphrenic abscess|intraabdominal infection|pericolonic abscess|psoas abscess|retroperitoneal abscess|intra-abdominal fluid collection|abdominal fluid collection|abdominal infection
peritoneal adhesions|adhesions|abdominal adhesions|intra-abdominal adhesions|pelvic adhesions|adhesive disease|adhesive small bowel obstruction
inguinal hernia|right inguinal hernia|left inguinal hernia|bilateral inguinal hernias|incarcerated inguinal hernia|groin hernia|=RIH|indirect inguinal hernia|direct inguinal hernia|recurrent inguinal hernia|reducible inguinal hernia
umbilical hernia|periumbilical hernia|paraumbilical hernia
ventral hernia|incisional hernia|abdominal wall hernia|epigastric hernia|spigelian hernia|parastomal hernia|recurrent ventral hernia
femoral hernia|obturator hernia|internal hernia
hernia|incarcerated hernia|strangulated hernia|abdominal hernia|reducible hernia|hernias
colon polyp|colonic polyp|colon polyps|colonic polyps|polyps of colon|adenomatous polyp|adenomatous polyps|tubular adenoma|rectal polyp|hyperplastic polyp|hyperplastic polyps|sessile polyp|pedunculated polyp|tubulovillous adenoma|villous adenoma|sessile serrated adenoma|cecal polyp|sigmoid polyp|polyp of colon|adenomatous colon polyps|serrated adenoma|rectal polyps|intestinal polyp|tubular adenomas|serrated polyp
polyp|polyps|polypoid lesion
familial adenomatous polyposis|=FAP|polyposis|adenomatous polyposis coli|gardner syndrome|peutz-jeghers syndrome|juvenile polyposis
lynch syndrome|hereditary nonpolyposis colorectal cancer|=HNPCC|hereditary non-polyposis colon cancer
anal fissure|anal fissures|fissure in ano
anal fistula|fistula in ano|perianal fistula|rectovaginal fistula|anorectal fistula
perianal abscess|perirectal abscess|anorectal abscess|ischiorectal abscess|rectal abscess
enterocutaneous fistula|colovesical fistula|enterovesical fistula|gastrocutaneous fistula|fistula|intestinal fistula|enteroenteric fistula|fistulas
rectal prolapse|rectal mass|rectal ulcer|solitary rectal ulcer
anal pain|rectal pain|proctalgia fugax|rectal pressure|rectal discomfort|perianal pain|tenesmus
anal stenosis|rectal stricture|anal stricture|colonic stricture|intestinal stricture|ileal stricture|bowel stricture|anastomotic stricture|colon stricture
anastomotic leak|anastomotic breakdown|bile leak|biliary leak|staple line leak|anastomotic dehiscence
anal condyloma|anal warts|anal skin tag|perianal skin tag|pruritus ani|anal itching|anal irritation
toxic megacolon|megacolon|hirschsprung disease|hirschsprung's disease|colonic dilatation|colonic dilation
gastrointestinal hemorrhage|gastrointestinal bleeding|gi bleed|gi bleeding|gib|=GIB|gastrointestinal bleed|gi hemorrhage|=GI bleed|occult gi bleeding|bleeding from gastrointestinal tract|occult gastrointestinal bleeding|intestinal bleeding|acute gi bleed
upper gastrointestinal bleeding|upper gi bleed|ugib|=UGIB|upper gi bleeding|upper gastrointestinal hemorrhage|upper gastrointestinal bleed|gastric bleeding
lower gastrointestinal bleeding|lower gi bleed|lgib|=LGIB|lower gi bleeding|lower gastrointestinal bleed|lower gastrointestinal hemorrhage
rectal bleeding|=BRBPR|brbpr|hematochezia|bright red blood per rectum|blood per rectum|bleeding per rectum|bloody stools|blood in stool|bloody stool|bloody bowel movements|rectal hemorrhage|blood in stools|blood in the stool|red blood per rectum|bloody bowel movement|blood-streaked stool|maroon stools|maroon stool
melena|black stools|tarry stools|black tarry stools|melanotic stools|dark stools|black tarry stool|melenic stools|melanotic stool|dark tarry stools|black stool
hematemesis|vomiting blood|coffee ground emesis|coffee-ground emesis|bloody emesis|bloody vomiting|coffee grounds|bloody vomitus
occult blood in stool|guaiac positive stool|heme positive stool|guaiac-positive stool|positive fecal occult blood|heme-positive stool|heme positive stools|guaiac positive|heme positive|positive hemoccult|hemoccult positive
abdominal pain|belly pain|stomach pain|abd pain|stomach ache|stomachache|abdominal discomfort|abdominal cramping|abdominal cramps|stomach cramps|acute abdominal pain|generalized abdominal pain|crampy abdominal pain|lower abdominal pain|upper abdominal pain|abdomen pain|abdominal pains|pain in abdomen|tummy ache|right-sided abdominal pain|left-sided abdominal pain|abdominal colic|colicky abdominal pain|diffuse abdominal pain|bellyache|stomach discomfort|cramping abdominal pain|gi upset|abdominal distress|intestinal cramps|recurrent abdominal pain
epigastric pain|epigastric discomfort|epigastric tenderness|epigastric abdominal pain|midepigastric pain|mid-epigastric pain|epigastralgia|epigastric burning
right upper quadrant pain|ruq pain|right upper quadrant abdominal pain|ruq abdominal pain|right upper quadrant discomfort
left upper quadrant pain|luq pain|left upper quadrant abdominal pain
right lower quadrant pain|rlq pain|right lower quadrant abdominal pain|rlq abdominal pain
left lower quadrant pain|llq pain|left lower quadrant abdominal pain|llq abdominal pain
periumbilical pain|periumbilical abdominal pain|umbilical pain|suprapubic pain|suprapubic discomfort|hypogastric pain
abdominal tenderness|abdominal tenderness to palpation|ruq tenderness|right upper quadrant tenderness|right lower quadrant tenderness|rlq tenderness|left lower quadrant tenderness|llq tenderness|suprapubic tenderness|tenderness of abdomen|periumbilical tenderness|luq tenderness|lower abdominal tenderness|left upper quadrant tenderness
abdominal distension|abdominal distention|distended abdomen|bloating|abdominal bloating|abdominal fullness|abdomen distended|abdominal swelling|increased abdominal girth|increasing abdominal girth|bloated|gaseous distention|gastric distention|gastric distension|swollen abdomen
abdominal guarding|guarding|involuntary guarding|voluntary guarding
rebound tenderness|rebound|peritoneal rebound
abdominal rigidity|rigid abdomen|acute abdomen|board-like abdomen|surgical abdomen
murphy's sign|murphy sign|positive murphy's sign|sonographic murphy sign|psoas sign|obturator sign|rovsing sign|mcburney's point tenderness|rovsing's sign
abdominal mass|palpable abdominal mass|pulsatile abdominal mass|intra-abdominal mass|pelvic mass|palpable mass|abdominal masses|pulsatile mass|epigastric mass
decreased bowel sounds|hypoactive bowel sounds|absent bowel sounds|hyperactive bowel sounds|high-pitched bowel sounds|diminished bowel sounds
nausea|nauseous|nauseated|queasiness|queasy|nausea without vomiting|feeling nauseated|nauseousness
nausea and vomiting|n/v|nausea/vomiting|nausea with vomiting|nausea & vomiting|=N/V|postoperative nausea and vomiting|=PONV|nausea or vomiting|nausea vomiting|=N&V|chemotherapy-induced nausea and vomiting
vomiting|emesis|throwing up|vomited|bilious vomiting|bilious emesis|intractable vomiting|projectile vomiting|non-bloody emesis|nonbloody emesis|vomits|recurrent vomiting|persistent vomiting|threw up|vomitting|nonbilious vomiting|nbnb emesis|=NBNB
nausea, vomiting, and diarrhea|n/v/d|=N/V/D|nausea vomiting and diarrhea|nausea vomiting diarrhea
cyclic vomiting syndrome|cannabinoid hyperemesis syndrome
retching|dry heaves|dry heaving|gagging
regurgitation|spitting up|regurgitation of food
diarrhea|loose stools|loose stool|watery diarrhea|bloody diarrhea|chronic diarrhea|watery stools|frequent stools|loose bowel movements|diarrhoea|acute diarrhea|infectious diarrhea|liquid stools|traveler's diarrhea|diarrheal illness|nonbloody diarrhea|osmotic diarrhea|antibiotic-associated diarrhea|secretory diarrhea|loose watery stools|diarrheal
constipation|chronic constipation|constipated|slow transit constipation|opioid-induced constipation|hard stools|infrequent bowel movements|drug-induced constipation|difficulty with bowel movements|straining at stool|outlet dysfunction constipation|opioid induced constipation
obstipation|fecal impaction|stool impaction|impacted stool|fecal loading|stool burden|fecal retention
fecal incontinence|bowel incontinence|incontinence of stool|stool incontinence|encopresis|incontinence of feces|fecal soiling|loss of bowel control|incontinent of stool|incontinence of bowel|fecal urgency
change in bowel habits|altered bowel habits|change in bowel habit|irregular bowel habits|alternating constipation and diarrhea|bowel habit change|fecal frequency|bowel dysfunction|altered bowel function
flatulence|excessive gas|gassiness|gas pain|belching|eructation|burping|gas pains|passing gas
early satiety|feeling full quickly|postprandial fullness
decreased appetite|loss of appetite|poor appetite|anorexia|lack of appetite|decreased oral intake|poor po intake|decreased po intake|poor oral intake|anorexic|diminished appetite|appetite loss|reduced appetite|decreased intake|poor intake|inappetence|decreased p.o. intake|poor p.o. intake|poor feeding intake|no appetite|reduced oral intake|appetite decreased|decreased food intake
increased appetite|polyphagia|hyperphagia
liver disease|chronic liver disease|hepatic disease|liver dysfunction|hepatic dysfunction|end-stage liver disease|=ESLD|end stage liver disease|hepatic impairment|liver problems|decompensated liver disease|hepatic insufficiency|liver impairment
cirrhosis|hepatic cirrhosis|liver cirrhosis|cirrhosis of liver|decompensated cirrhosis|cryptogenic cirrhosis|nash cirrhosis|cirrhotic liver|hcv cirrhosis|cirrhotic|compensated cirrhosis|hepatitis c cirrhosis|posthepatitic cirrhosis
alcoholic cirrhosis|alcoholic liver cirrhosis|etoh cirrhosis|alcohol-related cirrhosis|laennec cirrhosis|alcoholic cirrhosis of liver
primary biliary cholangitis|primary biliary cirrhosis|=PBC
primary sclerosing cholangitis|=PSC|sclerosing cholangitis
liver failure|hepatic failure|acute liver failure|fulminant hepatic failure|hepatic decompensation|acute on chronic liver failure|acute hepatic failure|fulminant liver failure|chronic liver failure
hepatic encephalopathy|=HE encephalopathy|portosystemic encephalopathy|hepatic coma|=PSE|asterixis|flapping tremor
portal hypertension|portal htn|caput medusae
hepatorenal syndrome|=HRS
hepatopulmonary syndrome|portopulmonary hypertension|hepatic hydrothorax
ascites|abdominal ascites|tense ascites|malignant ascites|refractory ascites|free fluid|cirrhotic ascites|intraperitoneal fluid|fluid wave|shifting dullness|abdominal fluid|free abdominal fluid|peritoneal fluid|pelvic free fluid|moderate ascites|chylous ascites
hepatitis|acute hepatitis|chronic hepatitis|viral hepatitis|drug-induced hepatitis|toxic hepatitis|ischemic hepatitis
alcoholic hepatitis|alcohol hepatitis|acute alcoholic hepatitis
autoimmune hepatitis|=AIH
shock liver|hypoxic hepatitis|congestive hepatopathy|hepatic congestion
drug-induced liver injury|=DILI|hepatotoxicity|acute liver injury|hepatic injury|hepatotoxic|liver toxicity|liver damage|hepatic toxicity|liver injury|hepatocellular injury|hepatic necrosis|hepatic damage|hepatocellular damage|liver necrosis
fatty liver|hepatic steatosis|fatty liver disease|steatosis|non-alcoholic fatty liver disease|nonalcoholic fatty liver disease|=NAFLD|=MASLD|fatty infiltration of the liver|fatty infiltration of liver|steatohepatitis|nonalcoholic steatohepatitis|non-alcoholic steatohepatitis|=NASH|alcoholic fatty liver|diffuse fatty infiltration|hepatosteatosis|metabolic dysfunction-associated steatotic liver disease|alcoholic liver disease
hepatomegaly|enlarged liver|liver enlargement|hepatic enlargement|palpable liver edge
hepatosplenomegaly
splenomegaly|enlarged spleen|splenic enlargement|hypersplenism|palpable spleen
liver lesion|hepatic lesion|liver mass|hepatic mass|liver lesions|hepatic lesions|hypodense liver lesion|hepatic cyst|hepatic cysts|liver cyst|hepatic hemangioma|liver hemangioma|hemangioma of liver|focal nodular hyperplasia|liver cysts|hepatic adenoma|liver nodule|polycystic liver disease
liver abscess|hepatic abscess|pyogenic liver abscess|amebic liver abscess
hepatic fibrosis|liver fibrosis|budd-chiari syndrome|hepatic vein thrombosis|veno-occlusive disease|hepatic infarction|sinusoidal obstruction syndrome
wilson disease|hemochromatosis|hereditary hemochromatosis|iron overload|wilson's disease|hemosiderosis
elevated liver enzymes|abnormal liver function tests|transaminitis|elevated lfts|elevated transaminases|abnormal lfts|elevated liver function tests|elevated ast|elevated alt|elevated alkaline phosphatase|elevated liver tests|increased liver enzymes|hypertransaminasemia|abnormal liver enzymes|liver function abnormalities|abnormal liver function|liver enzyme elevation|elevated aminotransferases|lft abnormalities|liver function test abnormalities|liver enzyme abnormalities|elevation of liver enzymes
jaundice|icterus|icteric|jaundiced|obstructive jaundice|yellowing of skin|yellow skin|jaundiced skin
scleral icterus|icteric sclera|icteric sclerae|scleral jaundice
hyperbilirubinemia|elevated bilirubin|indirect hyperbilirubinemia|direct hyperbilirubinemia|gilbert syndrome|elevated total bilirubin|gilbert's syndrome
cholestasis|intrahepatic cholestasis|cholestatic liver disease|cholestatic jaundice|cholestatic hepatitis
cholelithiasis|gallstones|gallstone|gallstone disease|biliary stones|calculus of gallbladder|gall stones|stones in gallbladder|symptomatic cholelithiasis|symptomatic gallstones
biliary colic|biliary pain|gallbladder pain
cholecystitis|acute cholecystitis|chronic cholecystitis|acalculous cholecystitis|calculous cholecystitis|gallbladder infection|gangrenous cholecystitis|chronic cholecystitis with cholelithiasis|acute cholecystitis with cholelithiasis|inflamed gallbladder
choledocholithiasis|common bile duct stone|cbd stone|bile duct stone|common duct stone|common bile duct stones|cbd stones|retained stone|bile duct stones
cholangitis|ascending cholangitis|acute cholangitis
biliary obstruction|bile duct obstruction|biliary stricture|common bile duct obstruction|bile duct stricture|obstruction of bile duct|biliary stenosis|extrahepatic obstruction|malignant biliary obstruction|common bile duct stricture
biliary dilatation|biliary ductal dilatation|dilated common bile duct|bile duct dilation|intrahepatic biliary dilatation|ductal dilation|biliary dilation|dilated bile ducts|biliary duct dilatation|intrahepatic ductal dilatation|common bile duct dilatation
gallbladder sludge|biliary sludge|gallbladder polyp|biliary dyskinesia|gallbladder wall thickening|gallbladder disease|pericholecystic fluid|gallbladder dysfunction|porcelain gallbladder|gallbladder distention|distended gallbladder|hydrops of gallbladder|gallbladder hydrops
pancreatitis|acute pancreatitis|gallstone pancreatitis|alcoholic pancreatitis|necrotizing pancreatitis|biliary pancreatitis|recurrent pancreatitis|hemorrhagic pancreatitis|alcohol-induced pancreatitis|idiopathic pancreatitis|post-ercp pancreatitis|drug-induced pancreatitis|etoh pancreatitis|interstitial pancreatitis|hypertriglyceridemic pancreatitis|acute alcoholic pancreatitis
chronic pancreatitis|alcohol-induced chronic pancreatitis
pancreatic pseudocyst|pancreatic cyst|pancreatic cysts|pseudocyst|pancreatic cystic lesion|intraductal papillary mucinous neoplasm|=IPMN|cyst of pancreas
pancreatic necrosis|pancreatic abscess|pancreatic insufficiency|exocrine pancreatic insufficiency|peripancreatic fluid collection|peripancreatic fluid|walled-off necrosis|pancreatic fistula|pancreatic duct dilatation|pancreatic ductal dilatation|pancreas divisum|peripancreatic stranding|annular pancreas|pancreatic calcification|dilated pancreatic duct
pancreatic mass|pancreatic lesion|pancreatic head mass|mass in pancreas|pancreatic nodule
elevated lipase|elevated amylase|hyperamylasemia|elevated serum amylase|increased lipase
splenic infarct|splenic laceration|splenic rupture|splenic lesion|asplenia|splenic abscess|splenic hematoma|ruptured spleen|splenic infarction|hyposplenism|splenic cyst|functional asplenia|splenic vein thrombosis|accessory spleen|splenic injury
dental caries|dental cavity|tooth decay|cavities|poor dentition|dental decay|carious teeth|poor oral hygiene|broken teeth|dental problems|carious tooth|rotten teeth|early childhood caries|decayed teeth
dental abscess|tooth abscess|periapical abscess|tooth infection|dental infection|gum abscess|abscessed tooth|odontogenic infection|infected tooth|dental pain|toothache|tooth pain|abscessed teeth
gingivitis|periodontitis|periodontal disease|gum disease|gingival hyperplasia|bleeding gums|gingival bleeding|gum bleeding|gingival hypertrophy|gingival recession|gum swelling|gingival inflammation|gum pain
edentulous|edentulism|missing teeth|loss of teeth|tooth loss|impacted wisdom teeth|impacted teeth|impacted tooth|impacted third molar|malocclusion|nonrestorable teeth|fractured tooth|chipped tooth|loose tooth|loose teeth|broken tooth|bruxism|teeth grinding|teething|absence of teeth|partially impacted third molars
temporomandibular joint disorder|=TMJ|tmj dysfunction|temporomandibular joint dysfunction|tmj pain|jaw pain|temporomandibular joint pain|trismus|lockjaw|jaw swelling|jaw claudication|tmj syndrome|tmj disorder|temporomandibular joint syndrome
stomatitis|oral mucositis|mucositis|aphthous ulcer|aphthous ulcers|mouth ulcers|canker sore|canker sores|oral ulcer|oral ulcers|mouth sores|oral lesions|oral ulceration|aphthous stomatitis|oral lesion|mouth sore|oral sores|herpangina|tongue ulcer|mouth pain|sores in mouth|mouth ulcer|oral pain|oral ulcerations|gingivostomatitis
dry mouth|xerostomia|dry mucous membranes|dry mucosa|dry oral mucosa|dry mucus membranes|dry lips|sicca symptoms|dryness of mouth|mucous membranes dry
glossitis|geographic tongue|tongue swelling|macroglossia|swollen tongue|tongue pain|tongue tie|ankyloglossia|tongue lesion|burning mouth syndrome|tongue deviation|tongue laceration|tongue numbness|tongue biting|strawberry tongue|bald tongue|tongue edema|sore tongue
leukoplakia|oral leukoplakia|cheilitis|angular cheilitis|chapped lips|lip swelling|lip lesion|cracked lips|swollen lips|mucocele|lip laceration|ranula|lip edema
sialadenitis|parotitis|salivary gland stone|sialolithiasis|parotid swelling|drooling|sialorrhea|parotid mass|salivary stone|hypersalivation|salivary gland swelling|submandibular mass|submandibular swelling|increased salivation|excessive salivation|parotid enlargement|salivary gland infection
halitosis|bad breath
taste disturbance|dysgeusia|loss of taste|ageusia|metallic taste|altered taste|bitter taste|decreased taste|taste loss|taste changes
cleft palate|cleft lip|cleft lip and palate
velopharyngeal insufficiency
gastrostomy complication|clogged feeding tube|dislodged feeding tube|peg tube malfunction|g-tube dislodgement|dislodged peg tube|gastrostomy tube malfunction|feeding tube dysfunction|peg tube dislodgement|g-tube malfunction
ostomy complication|stoma prolapse|colostomy complication|stomal stenosis|high ostomy output|peristomal skin irritation|ostomy prolapse|stomal prolapse
mesenteric adenitis|mesenteric lymphadenitis|mesenteric panniculitis|epiploic appendagitis|mesenteric stranding|fat stranding|mesenteric adenopathy|mesenteric lymphadenopathy
bowel wall thickening|colonic wall thickening|thickened bowel wall|wall thickening|colonic thickening|bowel wall edema|colon wall thickening
abdominal compartment syndrome
retroperitoneal hematoma|retroperitoneal hemorrhage|retroperitoneal bleed|rp bleed|retroperitoneal fibrosis|retroperitoneal bleeding|retroperitoneal mass
hemoperitoneum|abdominal wall hematoma|rectus sheath hematoma|intraabdominal hemorrhage|intra-abdominal bleeding|intraperitoneal hemorrhage|intraabdominal bleeding|abdominal hematoma
abdominal wall mass|rectus diastasis|diastasis recti|lax abdominal wall|omphalitis|umbilical discharge|umbilical granuloma|abdominal wall defect
failure to thrive|=FTT|adult failure to thrive
feeding intolerance|feeding problem|feeding difficulties|poor feeding|feeding difficulty|tube feed intolerance|difficulty feeding|poor feeder|feeding disorder|decreased feeding|tube feeding intolerance
hiccups|singultus|intractable hiccups|hiccough
colonic inertia|bowel incontinence urgency|pelvic floor dyssynergia|neurogenic bowel
bezoar|gastric foreign body|foreign body ingestion|swallowed foreign body|ingested foreign body
`;

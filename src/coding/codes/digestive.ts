/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const DIGESTIVE_CODES = `
K02.9|Dental caries, unspecified|dental caries; dental cavities; tooth decay; caries
K04.7|Periapical abscess without sinus|dental abscess; tooth abscess; periapical abscess; tooth infection
K05.10|Chronic gingivitis, plaque induced|gingivitis; chronic gingivitis
K05.6|Periodontal disease, unspecified|periodontal disease; periodontitis
K08.109|Complete loss of teeth, unspecified cause, unspecified class|edentulous; loss of teeth
K08.89|Other specified disorders of teeth and supporting structures|toothache; tooth pain; dental pain
K11.20|Sialoadenitis, unspecified|sialadenitis; parotitis
K11.5|Sialolithiasis|sialolithiasis
K12.0|Recurrent oral aphthae|aphthous ulcer; canker sore; oral aphthae; aphthous stomatitis; oral aphthous ulcers
K12.1|Other forms of stomatitis|stomatitis; oral ulcer; oral ulcers; mouth ulcer
K12.2|Cellulitis and abscess of mouth|ludwig's angina; ludwig angina; cellulitis of mouth
K12.30|Oral mucositis (ulcerative), unspecified|mucositis; oral mucositis
K13.79|Other lesions of oral mucosa|oral lesion; oral bleeding
K14.0|Glossitis|glossitis
K20.0|Eosinophilic esophagitis|eosinophilic esophagitis; EoE
K20.80|Other esophagitis without bleeding|
K20.90|Esophagitis, unspecified without bleeding|esophagitis
K21.00|Gastro-esophageal reflux disease with esophagitis, without bleeding|reflux esophagitis; erosive esophagitis; gerd with esophagitis; gastroesophageal reflux disease with esophagitis
K21.01|Gastro-esophageal reflux disease with esophagitis, with bleeding|
K21.9|Gastro-esophageal reflux disease without esophagitis|gerd; gastroesophageal reflux disease; acid reflux; reflux; gastroesophageal reflux; GER; reflux disease; gastro esophageal reflux disease; esophageal reflux; gord; laryngopharyngeal reflux; gastro esophageal reflux; acid reflux disease
K22.0|Achalasia of cardia|achalasia
K22.10|Ulcer of esophagus without bleeding|esophageal ulcer
K22.11|Ulcer of esophagus with bleeding|esophageal ulcer with bleeding
K22.2|Esophageal obstruction|esophageal stricture; esophageal stenosis; schatzki ring; schatzki's ring; peptic stricture; esophageal obstruction
K22.3|Perforation of esophagus|esophageal perforation; esophageal rupture; boerhaave syndrome
K22.4|Dyskinesia of esophagus|esophageal dysmotility; esophageal spasm; presbyesophagus
K22.5|Diverticulum of esophagus, acquired|zenker's diverticulum; zenker diverticulum
K22.6|Gastro-esophageal laceration-hemorrhage syndrome|mallory weiss tear; mallory weiss syndrome; mallory weiss
K22.70|Barrett's esophagus without dysplasia|barrett's esophagus; barrett esophagus; barretts; barretts esophagus; barrett's
K25.4|Chronic or unspecified gastric ulcer with hemorrhage|bleeding gastric ulcer; gastric ulcer with hemorrhage; gastric ulcer with bleeding
K25.5|Chronic or unspecified gastric ulcer with perforation|perforated gastric ulcer
K25.9|Gastric ulcer, unspecified as acute or chronic, without hemorrhage or perforation|gastric ulcer; gastric ulcers; stomach ulcer
K26.4|Chronic or unspecified duodenal ulcer with hemorrhage|bleeding duodenal ulcer; duodenal ulcer with hemorrhage; duodenal ulcer with bleeding
K26.5|Chronic or unspecified duodenal ulcer with perforation|perforated duodenal ulcer
K26.9|Duodenal ulcer, unspecified as acute or chronic, without hemorrhage or perforation|duodenal ulcer; duodenal ulcers
K27.4|Chronic or unspecified peptic ulcer, site unspecified, with hemorrhage|bleeding peptic ulcer; peptic ulcer with hemorrhage
K27.9|Peptic ulcer, site unspecified, unspecified as acute or chronic, without hemorrhage or perforation|peptic ulcer disease; pud; peptic ulcer
K28.9|Gastrojejunal ulcer, unspecified as acute or chronic, without hemorrhage or perforation|marginal ulcer; anastomotic ulcer; gastrojejunal ulcer
K29.00|Acute gastritis without bleeding|acute gastritis; erosive gastritis
K29.01|Acute gastritis with bleeding|acute gastritis with bleeding; hemorrhagic gastritis
K29.20|Alcoholic gastritis without bleeding|alcoholic gastritis
K29.40|Chronic atrophic gastritis without bleeding|atrophic gastritis
K29.50|Unspecified chronic gastritis without bleeding|chronic gastritis
K29.60|Other gastritis without bleeding|
K29.70|Gastritis, unspecified, without bleeding|gastritis
K29.71|Gastritis, unspecified, with bleeding|gastritis with bleeding
K29.80|Duodenitis without bleeding|duodenitis
K29.90|Gastroduodenitis, unspecified, without bleeding|gastroduodenitis
K30|Functional dyspepsia|dyspepsia; indigestion; functional dyspepsia
K31.1|Adult hypertrophic pyloric stenosis|gastric outlet obstruction; pyloric stenosis adult
K31.5|Obstruction of duodenum|duodenal obstruction; duodenal stenosis
K31.7|Polyp of stomach and duodenum|gastric polyp; gastric polyps
K31.811|Angiodysplasia of stomach and duodenum with bleeding|bleeding angiodysplasia of stomach; bleeding gastric avm
K31.819|Angiodysplasia of stomach and duodenum without bleeding|gastric avm; gastric antral vascular ectasia; GAVE; angiodysplasia of stomach
K31.84|Gastroparesis|gastroparesis
K31.89|Other diseases of stomach and duodenum|portal hypertensive gastropathy
K35.32|Acute appendicitis with perforation, localized peritonitis, and gangrene, without abscess|perforated appendicitis; ruptured appendicitis; ruptured appendix; appendicitis with perforation
K35.33|Acute appendicitis with perforation, localized peritonitis, and gangrene, with abscess|appendiceal abscess; appendicitis with abscess; perforated appendicitis with abscess
K35.80|Unspecified acute appendicitis|acute appendicitis; appendicitis acute
K35.891|Other acute appendicitis without perforation, with gangrene|gangrenous appendicitis; acute gangrenous appendicitis
K37|Unspecified appendicitis|appendicitis
K40.20|Bilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent|bilateral inguinal hernia; bilateral inguinal hernias
K40.30|Unilateral inguinal hernia, with obstruction, without gangrene, not specified as recurrent|incarcerated inguinal hernia; incarcerated unilateral inguinal hernia
K40.90|Unilateral inguinal hernia, without obstruction or gangrene, not specified as recurrent|inguinal hernia; right inguinal hernia; left inguinal hernia; inguinal hernias; unilateral inguinal hernia; indirect inguinal hernia; direct inguinal hernia
K41.90|Unilateral femoral hernia, without obstruction or gangrene, not specified as recurrent|femoral hernia
K42.0|Umbilical hernia with obstruction, without gangrene|incarcerated umbilical hernia
K42.9|Umbilical hernia without obstruction or gangrene|umbilical hernia
K43.0|Incisional hernia with obstruction, without gangrene|incarcerated incisional hernia; incarcerated ventral hernia nos
K43.2|Incisional hernia without obstruction or gangrene|incisional hernia
K43.6|Other and unspecified ventral hernia with obstruction, without gangrene|incarcerated ventral hernia
K43.9|Ventral hernia without obstruction or gangrene|ventral hernia; epigastric hernia
K44.9|Diaphragmatic hernia without obstruction or gangrene|hiatal hernia; diaphragmatic hernia; sliding hiatal hernia; paraesophageal hernia; hiatus hernia
K46.9|Unspecified abdominal hernia without obstruction or gangrene|abdominal hernia; hernia
K50.00|Crohn's disease of small intestine without complications|crohn's disease of small intestine; crohn's ileitis
K50.10|Crohn's disease of large intestine without complications|crohn's colitis; crohn's disease of colon
K50.80|Crohn's disease of both small and large intestine without complications|crohn's disease of both small and large intestine
K50.90|Crohn's disease, unspecified, without complications|crohn's disease; crohn disease; crohns; crohn's; regional enteritis; crohns disease
K50.919|Crohn's disease, unspecified, with unspecified complications|crohn's flare; crohn's disease flare; crohn's disease with complications
K51.00|Ulcerative (chronic) pancolitis without complications|ulcerative pancolitis
K51.90|Ulcerative colitis, unspecified, without complications|ulcerative colitis; UC; chronic ulcerative colitis
K51.911|Ulcerative colitis, unspecified with rectal bleeding|ulcerative colitis with rectal bleeding
K51.919|Ulcerative colitis, unspecified with unspecified complications|ulcerative colitis flare; uc flare; ulcerative colitis with complications
K52.1|Toxic gastroenteritis and colitis|toxic gastroenteritis
K52.831|Collagenous colitis|collagenous colitis
K52.839|Microscopic colitis, unspecified|microscopic colitis
K52.89|Other specified noninfective gastroenteritis and colitis|
K52.9|Noninfective gastroenteritis and colitis, unspecified|colitis; gastroenteritis; chronic diarrhea; noninfectious gastroenteritis; enteritis; inflammatory bowel disease nos; enterocolitis; ileitis; noninfective gastroenteritis; noninfectious colitis; inflammatory bowel disease; IBD
K55.039|Acute (reversible) ischemia of large intestine, extent unspecified|acute mesenteric ischemia
K55.059|Acute (reversible) ischemia of intestine, part and extent unspecified|intestinal infarction
K55.1|Chronic vascular disorders of intestine|chronic mesenteric ischemia; mesenteric artery stenosis
K55.20|Angiodysplasia of colon without hemorrhage|colonic angiodysplasia; angiodysplasia of colon; colonic avm
K55.21|Angiodysplasia of colon with hemorrhage|bleeding colonic angiodysplasia; angiodysplasia of colon with hemorrhage
K55.9|Vascular disorder of intestine, unspecified|ischemic bowel; bowel ischemia; mesenteric ischemia; intestinal ischemia; ischemic colitis
K56.0|Paralytic ileus|paralytic ileus
K56.1|Intussusception|intussusception
K56.2|Volvulus|volvulus; sigmoid volvulus; cecal volvulus
K56.41|Fecal impaction|fecal impaction
K56.50|Intestinal adhesions [bands], unspecified as to partial versus complete obstruction|bowel obstruction due to adhesions; adhesive small bowel obstruction; small bowel obstruction due to adhesions; sbo due to adhesions; intestinal adhesions with obstruction
K56.600|Partial intestinal obstruction, unspecified as to cause|partial small bowel obstruction; partial sbo; partial intestinal obstruction; partial bowel obstruction; psbo
K56.601|Complete intestinal obstruction, unspecified as to cause|complete small bowel obstruction; complete bowel obstruction
K56.609|Unspecified intestinal obstruction, unspecified as to partial versus complete obstruction|sbo; small bowel obstruction; bowel obstruction; intestinal obstruction; large bowel obstruction; colonic obstruction
K56.690|Other partial intestinal obstruction|
K56.699|Other intestinal obstruction unspecified as to partial versus complete obstruction|colonic stricture; bowel stricture; intestinal stenosis
K56.7|Ileus, unspecified|ileus; postoperative ileus; adynamic ileus
K57.20|Diverticulitis of large intestine with perforation and abscess without bleeding|perforated diverticulitis; diverticulitis with abscess; diverticulitis with perforation; diverticular abscess; diverticulitis of large intestine with perforation and abscess; complicated diverticulitis
K57.30|Diverticulosis of large intestine without perforation or abscess without bleeding|diverticulosis; colonic diverticulosis; diverticular disease; sigmoid diverticulosis; diverticulosis of colon; diverticula; pandiverticulosis; colonic diverticula
K57.31|Diverticulosis of large intestine without perforation or abscess with bleeding|diverticular bleed; diverticular hemorrhage; diverticulosis with bleeding; bleeding diverticulosis; lower gi bleed due to diverticulosis; diverticular bleeding; diverticulosis with hemorrhage
K57.32|Diverticulitis of large intestine without perforation or abscess without bleeding|diverticulitis of colon; sigmoid diverticulitis; acute diverticulitis; diverticulitis; colonic diverticulitis; uncomplicated diverticulitis; acute sigmoid diverticulitis
K57.33|Diverticulitis of large intestine without perforation or abscess with bleeding|diverticulitis with bleeding
K57.90|Diverticulosis of intestine, part unspecified, without perforation or abscess without bleeding|
K57.92|Diverticulitis of intestine, part unspecified, without perforation or abscess without bleeding|
K58.0|Irritable bowel syndrome with diarrhea|irritable bowel syndrome with diarrhea; ibs d
K58.1|Irritable bowel syndrome with constipation|irritable bowel syndrome with constipation; ibs c
K58.9|Irritable bowel syndrome, unspecified|ibs; irritable bowel syndrome; irritable bowel; spastic colon
K59.00|Constipation, unspecified|constipation; constipated; obstipation
K59.01|Slow transit constipation|slow transit constipation
K59.03|Drug induced constipation|opioid induced constipation; drug induced constipation; narcotic induced constipation
K59.04|Chronic idiopathic constipation|chronic idiopathic constipation
K59.09|Other constipation|chronic constipation
K59.1|Functional diarrhea|functional diarrhea
K59.31|Toxic megacolon|toxic megacolon
K59.81|Ogilvie syndrome|ogilvie syndrome; ogilvie's syndrome; colonic pseudo obstruction
K60.2|Anal fissure, unspecified|anal fissure; rectal fissure
K60.30|Anal fistula, unspecified|anal fistula; fistula in ano; perianal fistula
K61.0|Anal abscess|perianal abscess; anal abscess
K61.1|Rectal abscess|perirectal abscess; rectal abscess
K61.39|Other ischiorectal abscess|ischiorectal abscess
K62.0|Anal polyp|anal polyp
K62.1|Rectal polyp|rectal polyp
K62.3|Rectal prolapse|rectal prolapse
K62.5|Hemorrhage of anus and rectum|rectal bleeding; brbpr; bright red blood per rectum; rectal hemorrhage; rectorrhagia; blood per rectum
K62.7|Radiation proctitis|radiation proctitis
K62.89|Other specified diseases of anus and rectum|proctitis; rectal pain
K63.1|Perforation of intestine (nontraumatic)|bowel perforation; intestinal perforation; colonic perforation; perforated bowel; perforated viscus; perforation of intestine
K63.2|Fistula of intestine|enterocutaneous fistula; intestinal fistula
K63.5|Polyp of colon|colon polyp; colon polyps; colonic polyp; polyp of colon; colonic polyps; hyperplastic polyp; sigmoid polyp; cecal polyp; polyps of colon
K63.89|Other specified diseases of intestine|colonic mass; bowel wall thickening; small intestinal bacterial overgrowth nos
K64.0|First degree hemorrhoids|grade i hemorrhoids; first degree hemorrhoids
K64.4|Residual hemorrhoidal skin tags|skin tags hemorrhoidal; residual hemorrhoidal skin tags
K64.8|Other hemorrhoids|internal hemorrhoids; bleeding internal hemorrhoids
K64.9|Unspecified hemorrhoids|hemorrhoids; hemorrhoid; external hemorrhoids; bleeding hemorrhoids
K65.0|Generalized (acute) peritonitis|acute peritonitis; generalized peritonitis
K65.1|Peritoneal abscess|intraabdominal abscess; intra abdominal abscess; abdominal abscess; pelvic abscess male; peritoneal abscess; subphrenic abscess; liver subphrenic abscess
K65.2|Spontaneous bacterial peritonitis|spontaneous bacterial peritonitis; sbp peritonitis
K65.9|Peritonitis, unspecified|peritonitis
K66.0|Peritoneal adhesions (postprocedural) (postinfection)|abdominal adhesions; intraabdominal adhesions; peritoneal adhesions; intestinal adhesions
K66.1|Hemoperitoneum|hemoperitoneum; retroperitoneal hematoma; retroperitoneal bleed; retroperitoneal hemorrhage
K66.8|Other specified disorders of peritoneum|pneumoperitoneum
K70.0|Alcoholic fatty liver|alcoholic fatty liver; alcoholic steatosis
K70.10|Alcoholic hepatitis without ascites|alcoholic hepatitis; acute alcoholic hepatitis; alcohol associated hepatitis; etoh hepatitis
K70.11|Alcoholic hepatitis with ascites|alcoholic hepatitis with ascites
K70.30|Alcoholic cirrhosis of liver without ascites|alcoholic cirrhosis; etoh cirrhosis; alcoholic cirrhosis of liver; laennec's cirrhosis; alcohol related cirrhosis; cirrhosis due to alcohol; alcoholic liver cirrhosis; cirrhosis secondary to alcohol
K70.31|Alcoholic cirrhosis of liver with ascites|alcoholic cirrhosis with ascites; alcoholic cirrhosis of liver with ascites; etoh cirrhosis with ascites; decompensated alcoholic cirrhosis with ascites
K70.40|Alcoholic hepatic failure without coma|alcoholic hepatic failure
K70.9|Alcoholic liver disease, unspecified|alcoholic liver disease
K71.9|Toxic liver disease, unspecified|drug induced liver injury; toxic liver disease; drug induced hepatitis; hepatotoxicity; DILI
K72.00|Acute and subacute hepatic failure without coma|acute liver failure; fulminant hepatic failure; shock liver; ischemic hepatitis; acute hepatic failure; fulminant hepatitis; acute on chronic liver failure; fulminant liver failure
K72.10|Chronic hepatic failure without coma|chronic liver failure; end stage liver disease; esld
K72.90|Hepatic failure, unspecified without coma|liver failure; hepatic failure; hepatic insufficiency
K73.2|Chronic active hepatitis, not elsewhere classified|
K73.9|Chronic hepatitis, unspecified|chronic hepatitis
K74.00|Hepatic fibrosis, unspecified|hepatic fibrosis; liver fibrosis
K74.3|Primary biliary cirrhosis|primary biliary cirrhosis; primary biliary cholangitis; PBC
K74.60|Unspecified cirrhosis of liver|cirrhosis; liver cirrhosis; hepatic cirrhosis; cirrhosis of liver; cryptogenic cirrhosis; decompensated cirrhosis; cirrhotic; cirrhotic liver
K74.69|Other cirrhosis of liver|nash cirrhosis; nonalcoholic cirrhosis; postnecrotic cirrhosis
K75.0|Abscess of liver|liver abscess; hepatic abscess; pyogenic liver abscess
K75.4|Autoimmune hepatitis|autoimmune hepatitis
K75.81|Nonalcoholic steatohepatitis (NASH)|nash; nonalcoholic steatohepatitis; MASH; metabolic dysfunction associated steatohepatitis; non alcoholic steatohepatitis; steatohepatitis
K75.9|Inflammatory liver disease, unspecified|hepatitis; inflammatory liver disease; acute hepatitis
K76.0|Fatty (change of) liver, not elsewhere classified|fatty liver; nafld; hepatic steatosis; nonalcoholic fatty liver disease; fatty liver disease; steatosis of liver; fatty infiltration of liver; masld; non alcoholic fatty liver disease; fatty liver infiltration; metabolic dysfunction associated steatotic liver disease; diffuse fatty infiltration of liver
K76.1|Chronic passive congestion of liver|congestive hepatopathy; hepatic congestion; passive congestion of liver
K76.6|Portal hypertension|portal hypertension; portal htn
K76.7|Hepatorenal syndrome|hepatorenal syndrome; hrs hepatorenal
K76.81|Hepatopulmonary syndrome|hepatopulmonary syndrome
K76.82|Hepatic encephalopathy|hepatic encephalopathy; portosystemic encephalopathy; hepatic coma
K76.89|Other specified diseases of liver|liver cyst; hepatic cyst; liver lesion; hepatic lesion; liver mass; hepatic mass; hepatic cysts; liver cysts
K76.9|Liver disease, unspecified|liver disease; chronic liver disease; hepatopathy
K80.00|Calculus of gallbladder with acute cholecystitis without obstruction|acute cholecystitis with gallstones; acute calculous cholecystitis; acute cholecystitis with cholelithiasis; calculus of gallbladder with acute cholecystitis; cholelithiasis with acute cholecystitis; acute cholecystitis due to gallstones; acute cholecystitis and cholelithiasis
K80.10|Calculus of gallbladder with chronic cholecystitis without obstruction|chronic cholecystitis with cholelithiasis; chronic calculous cholecystitis; cholelithiasis with chronic cholecystitis; calculous cholecystitis; chronic cholecystitis with gallstones; cholecystitis with cholelithiasis; chronic cholecystitis and cholelithiasis
K80.20|Calculus of gallbladder without cholecystitis without obstruction|cholelithiasis; gallstones; gallstone; biliary colic; symptomatic cholelithiasis; gall stones; gallbladder stones; symptomatic gallstones; calculus of gallbladder
K80.30|Calculus of bile duct with cholangitis, unspecified, without obstruction|choledocholithiasis with cholangitis; calculus of bile duct with cholangitis
K80.42|Calculus of bile duct with acute cholecystitis without obstruction|
K80.50|Calculus of bile duct without cholangitis or cholecystitis without obstruction|choledocholithiasis; common bile duct stone; cbd stone; bile duct stone; calculus of bile duct; common bile duct stones; bile duct calculus
K81.0|Acute cholecystitis|acute cholecystitis; gangrenous cholecystitis +K82.A1; acute gangrenous cholecystitis +K82.A1; perforated cholecystitis +K82.A2; acute perforated cholecystitis +K82.A2; acute perforated gangrenous cholecystitis +K82.A1; acalculous cholecystitis; acute acalculous cholecystitis
K81.1|Chronic cholecystitis|chronic cholecystitis
K81.9|Cholecystitis, unspecified|cholecystitis
K82.A1|Gangrene of gallbladder in cholecystitis|
K82.A2|Perforation of gallbladder in cholecystitis|perforated gallbladder; gallbladder perforation
K82.4|Cholesterolosis of gallbladder|gallbladder polyp; cholesterolosis of gallbladder
K82.8|Other specified diseases of gallbladder|biliary dyskinesia; gallbladder dyskinesia; gallbladder sludge; biliary sludge
K83.01|Primary sclerosing cholangitis|primary sclerosing cholangitis
K83.09|Other cholangitis|cholangitis; ascending cholangitis; acute cholangitis
K83.1|Obstruction of bile duct|biliary obstruction; bile duct obstruction; obstructive jaundice; biliary stricture; bile duct stricture; common bile duct obstruction; malignant biliary obstruction; cholestatic jaundice
K83.8|Other specified diseases of biliary tract|dilated common bile duct; biliary dilatation; bile duct dilatation
K85.10|Biliary acute pancreatitis without necrosis or infection|gallstone pancreatitis; biliary pancreatitis; acute gallstone pancreatitis; acute biliary pancreatitis
K85.20|Alcohol induced acute pancreatitis without necrosis or infection|alcoholic pancreatitis; alcohol induced acute pancreatitis; alcohol induced pancreatitis; etoh pancreatitis; acute alcoholic pancreatitis; pancreatitis due to alcohol
K85.30|Drug induced acute pancreatitis without necrosis or infection|drug induced acute pancreatitis; drug induced pancreatitis
K85.80|Other acute pancreatitis without necrosis or infection|post ercp pancreatitis; hypertriglyceridemia induced pancreatitis; acute pancreatitis due to hypertriglyceridemia
K85.90|Acute pancreatitis without necrosis or infection, unspecified|acute pancreatitis; pancreatitis; recurrent pancreatitis; idiopathic acute pancreatitis
K85.91|Acute pancreatitis with uninfected necrosis, unspecified|necrotizing pancreatitis; acute necrotizing pancreatitis; pancreatic necrosis
K86.0|Alcohol-induced chronic pancreatitis|alcohol induced chronic pancreatitis; chronic alcoholic pancreatitis
K86.1|Other chronic pancreatitis|chronic pancreatitis; acute on chronic pancreatitis
K86.2|Cyst of pancreas|pancreatic cyst; cyst of pancreas; pancreatic cysts
K86.3|Pseudocyst of pancreas|pancreatic pseudocyst; pseudocyst of pancreas
K86.81|Exocrine pancreatic insufficiency|exocrine pancreatic insufficiency; pancreatic insufficiency
K86.89|Other specified diseases of pancreas|pancreatic mass; pancreatic atrophy; pancreatic duct dilation; pancreatic lesion
K90.0|Celiac disease|celiac disease; celiac sprue; celiac; gluten enteropathy; coeliac disease
K90.49|Malabsorption due to intolerance, not elsewhere classified|
K90.9|Intestinal malabsorption, unspecified|malabsorption; intestinal malabsorption
K91.1|Postgastric surgery syndromes|dumping syndrome; postgastric surgery syndrome
K91.2|Postsurgical malabsorption, not elsewhere classified|short bowel syndrome; short gut syndrome; short gut
K91.89|Other postprocedural complications and disorders of digestive system|anastomotic leak; anastomotic leak gastrointestinal
K92.0|Hematemesis|hematemesis; vomiting blood; coffee ground emesis; bloody emesis; coffee grounds emesis
K92.1|Melena|melena; black tarry stools; tarry stools; hematochezia; bloody stools; bloody stool; black stools; blood in stool; maroon stools; melanotic stools; melenic stools; tarry stool; melanotic stool; blood in stools
K92.2|Gastrointestinal hemorrhage, unspecified|gi bleed; gi bleeding; gastrointestinal bleeding; gastrointestinal hemorrhage; upper gi bleed; ugib; lower gi bleed; lgib; gib; upper gastrointestinal bleed; lower gastrointestinal bleed; gastrointestinal bleed; gi hemorrhage; upper gastrointestinal bleeding; lower gastrointestinal bleeding; acute gi bleed; upper gi bleeding; lower gi bleeding; upper gastrointestinal hemorrhage; lower gastrointestinal hemorrhage; digestive bleeding; digestive hemorrhage; intestinal bleeding
K94.01|Colostomy hemorrhage|
K94.20|Gastrostomy complication, unspecified|
K94.23|Gastrostomy malfunction|gastrostomy malfunction; peg tube malfunction
K95.89|Other complications of other bariatric procedure|bariatric surgery complication
`;

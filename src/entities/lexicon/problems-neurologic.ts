/** Problems of brain, cord, nerves and muscle, written for Attending. */
export const PROBLEMS_NEUROLOGIC = `
stroke|cerebrovascular accident|cva|acute stroke|brain attack|cerebral vascular accident|ischemic cva|acute cva|left hemispheric stroke|stroke syndrome
ischemic stroke|cerebral infarction|cerebral infarct|=AIS|acute ischemic stroke|embolic stroke|cardioembolic stroke|mca stroke|mca infarct|thrombotic stroke|brain infarct|middle cerebral artery stroke|cortical infarct|middle cerebral artery infarct|pca infarct|ischemic infarct|watershed infarct|embolic infarct
infarct|infarction|acute infarct|acute infarction|subacute infarct|chronic infarct|old infarct
cerebral ischemia
lacunar infarct|lacunar stroke|lacunar infarction|lacune
cerebellar infarct|cerebellar stroke
brainstem stroke|pontine infarct|brainstem infarct|lateral medullary syndrome|pontine stroke
hemorrhagic stroke|hemorrhagic cva
intracranial hemorrhage|=ICH|intracerebral hemorrhage|cerebral hemorrhage|intraparenchymal hemorrhage|=IPH|brain bleed|intracranial bleed|intracranial bleeding|head bleed|brain hemorrhage|cerebellar hemorrhage|thalamic hemorrhage|basal ganglia hemorrhage|hemorrhagic conversion|hemorrhagic transformation|pontine hemorrhage
intraventricular hemorrhage|=IVH
subarachnoid hemorrhage|aneurysmal subarachnoid hemorrhage|sah|traumatic subarachnoid hemorrhage
subdural hematoma|=SDH|subdural hemorrhage|acute subdural hematoma|chronic subdural hematoma|subdural|subdural collection|subdural fluid collection|subdural hygroma
epidural hematoma|=EDH|extradural hematoma
transient ischemic attack|tia|mini-stroke
amaurosis fugax
cerebral aneurysm|intracranial aneurysm|brain aneurysm|ruptured cerebral aneurysm|berry aneurysm|basilar artery aneurysm|anterior communicating artery aneurysm|internal carotid artery aneurysm
cerebral vasospasm|middle cerebral artery stenosis|basilar artery thrombosis
intracranial stenosis
intracranial atherosclerosis
cerebral venous sinus thrombosis|=CVST|dural sinus thrombosis|sagittal sinus thrombosis|cavernous sinus thrombosis|cerebral venous thrombosis|venous sinus thrombosis
moyamoya disease
cerebral amyloid angiopathy|=CAA
cerebral autosomal dominant arteriopathy|=CADASIL
small vessel disease|microvascular ischemic disease|chronic microvascular ischemic changes|small vessel ischemic disease|microvascular disease|chronic small vessel ischemic disease|periventricular white matter changes|leukoaraiosis|chronic microvascular changes|ischemic white matter disease|white matter hyperintensities|white matter lesions|periventricular white matter disease|small vessel ischemic changes|chronic ischemic changes|encephalomalacia|leukomalacia|periventricular leukomalacia|gliosis|leukoencephalopathy
white matter disease|white matter changes
cerebral edema|brain swelling|brain edema|cytotoxic edema|vasogenic edema
mass effect
midline shift
brain herniation|cerebral herniation|uncal herniation|tonsillar herniation
herniation
intracranial hypertension|increased intracranial pressure|raised intracranial pressure|elevated icp|elevated intracranial pressure|increased icp
idiopathic intracranial hypertension|pseudotumor cerebri|benign intracranial hypertension
hydrocephalus|obstructive hydrocephalus|communicating hydrocephalus|ventriculomegaly|congenital hydrocephalus|enlarged ventricles|ventricular enlargement
normal pressure hydrocephalus|=NPH
shunt malfunction|vp shunt malfunction|ventriculoperitoneal shunt malfunction|shunt infection|shunt failure
anoxic brain injury|hypoxic brain injury|anoxic encephalopathy|hypoxic ischemic encephalopathy|=HIE|hypoxic encephalopathy|anoxic injury
brain death|brain dead
persistent vegetative state|vegetative state
coma|comatose
locked-in syndrome
encephalopathy|acute encephalopathy|metabolic encephalopathy|toxic metabolic encephalopathy|toxic encephalopathy|septic encephalopathy|encephalopathic
hypertensive encephalopathy
posterior reversible encephalopathy syndrome|=PRES
wernicke encephalopathy|wernicke-korsakoff syndrome|korsakoff syndrome
altered mental status|=AMS|mental status changes|altered sensorium|change in mental status|decreased mental status|confusional state|altered level of consciousness|altered consciousness|=ALOC|acute mental status change|impaired consciousness|depressed mental status|alteration in mental status|decline in mental status|alteration in consciousness|disturbance of consciousness|poor mental status|worsening mental status
confusion|confused|disorientation|disoriented|acute confusion|postoperative confusion|confusional|intermittent confusion|mental confusion
delirium|delirious|acute delirium|postoperative delirium|icu delirium|hyperactive delirium|hypoactive delirium|sundowning|toxic delirium
lethargy|lethargic|obtundation|obtunded|sedation|sedated|decreased level of consciousness|decreased responsiveness|decreased consciousness|oversedation|depressed level of consciousness|excessive sedation|sleepy|oversedated|stuporous
somnolence|somnolent|drowsiness|drowsy
stupor
unresponsiveness|unresponsive|found unresponsive|nonresponsive|unresponsive episode|unconsciousness|unconscious|unarousable
seizure|convulsion|seizure activity|convulsive seizure|seizing|new onset seizure|breakthrough seizure|withdrawal seizure|seizure-like activity|provoked seizure|convulsive|convulsing|seizure episodes|alcohol withdrawal seizure|post-traumatic seizure|clonic seizures|tonic seizure
epilepsy|seizure disorder|epileptic|convulsive disorder|refractory epilepsy|intractable epilepsy|temporal lobe epilepsy|focal epilepsy|generalized epilepsy|epilepsy syndrome|juvenile myoclonic epilepsy|lennox-gastaut syndrome|infantile spasms|west syndrome|rolandic epilepsy
status epilepticus|nonconvulsive status epilepticus
generalized tonic-clonic seizure|grand mal seizure|gtc seizure|tonic-clonic seizure|generalized seizure|=GTC|=GTCs|grand mal
focal seizure|complex partial seizure|partial seizure|simple partial seizure|focal motor seizure|partial complex seizures
absence seizure|petit mal seizure|staring spells|staring episodes
myoclonic seizure|myoclonus|myoclonic jerks|myoclonic jerking|atonic seizures|drop attacks
febrile seizure|febrile convulsion
nonepileptic seizure|psychogenic nonepileptic seizure|=PNES|pseudoseizure
postictal state|postictal|postictal confusion|todd paralysis|epileptiform discharges|epileptiform activity
headache|=HA|cephalalgia|cephalgia|head pain|frontal headache|severe headache|worst headache of life|thunderclap headache|tension headache|tension-type headache|throbbing headache|occipital headache|chronic daily headache|=HAs|post-traumatic headache|h/a|chronic headaches|temporal headache|rebound headache|medication overuse headache
migraine|migraine headache|migrainous headache|chronic migraine|migraine without aura|complicated migraine|hemiplegic migraine|ocular migraine|vestibular migraine|status migrainosus|intractable migraine|migraine with aura|classic migraine|common migraine|basilar migraine|migraine cephalgia
cluster headache
post-dural puncture headache|spinal headache|post-lumbar puncture headache
occipital neuralgia
aura|visual aura
dementia|senile dementia|major neurocognitive disorder|advanced dementia|dementia with behavioral disturbance|mixed dementia|progressive dementia|alcoholic dementia
alzheimer disease|alzheimer's|alzheimer dementia|dementia of alzheimer type|dementia of the alzheimer type
vascular dementia|multi-infarct dementia
lewy body dementia|dementia with lewy bodies|lewy body disease
frontotemporal dementia|pick disease
creutzfeldt-jakob disease|=CJD
mild cognitive impairment|=MCI
cognitive impairment|cognitive dysfunction|impaired cognition|cognitive disorder|cognitive difficulties|cognitive changes|impaired judgment|cognitive disturbance|neurocognitive disorder
cognitive decline|cognitive deficit
memory loss|memory impairment|memory problems|forgetfulness|amnesia|poor memory|short-term memory loss|memory deficit|impaired memory|memory difficulties|memory disturbance|forgetful|memory decline|retrograde amnesia|anterograde amnesia|short-term memory deficits|memory lapses|memory dysfunction|loss of memory|amnesic|amnestic syndrome
transient global amnesia
parkinson disease|parkinson's|parkinsonism|drug-induced parkinsonism|parkinsonian features|parkinsonian symptoms|secondary parkinsonism|parkinsonian
progressive supranuclear palsy
multiple system atrophy|shy-drager syndrome|olivopontocerebellar atrophy
huntington disease|huntington chorea
tremor|resting tremor|intention tremor|tremulousness|shaking|hand tremor|fine tremor|tremulous|action tremor|postural tremor|shakiness|tremulous movements|shaky
essential tremor|benign essential tremor|familial tremor
dystonia|cervical dystonia|acute dystonic reaction|dystonic reaction|dystonic movements
torticollis|spasmodic torticollis
blepharospasm
writer's cramp
tardive dyskinesia|dyskinesias|levodopa-induced dyskinesia|orofacial dyskinesia
chorea|choreoathetosis|choreiform movements|choreiform
athetosis
hemiballismus
involuntary movements|abnormal involuntary movements|abnormal movements
akathisia
extrapyramidal symptoms|=EPS|extrapyramidal side effects|extrapyramidal reactions|extrapyramidal signs|extrapyramidal disorder
bradykinesia
cogwheel rigidity|rigidity|cogwheeling|muscle rigidity|lead pipe rigidity
masked facies
akinetic|akinesia motor
hypokinesia
catalepsy
neuroleptic malignant syndrome|=NMS
serotonin syndrome
malignant hyperthermia
tics|tic disorder|tourette syndrome|motor tics|vocal tics|facial tics|tourette disorder|facial tic
restless legs syndrome|=RLS|restless legs|periodic limb movement disorder|periodic limb movements
multiple sclerosis|=MS|relapsing remitting multiple sclerosis|ms flare|ms exacerbation|multiple sclerosis exacerbation|=RRMS|secondary progressive multiple sclerosis
demyelinating disease|demyelination|acute disseminated encephalomyelitis|=ADEM|central pontine myelinolysis|osmotic demyelination syndrome|demyelinating lesions
neuromyelitis optica
optic neuritis
transverse myelitis|myelitis
amyotrophic lateral sclerosis|=ALS|motor neuron disease|lou gehrig's disease|spinal muscular atrophy
guillain-barre syndrome|=GBS|acute inflammatory demyelinating polyneuropathy|=AIDP|guillain barre|miller fisher syndrome
chronic inflammatory demyelinating polyneuropathy|=CIDP
myasthenia gravis|myasthenic crisis|myasthenia|lambert-eaton syndrome|lambert-eaton myasthenic syndrome
muscular dystrophy|duchenne muscular dystrophy|myotonic dystrophy|becker muscular dystrophy|limb-girdle muscular dystrophy|facioscapulohumeral muscular dystrophy|dystrophia myotonica|myotonia congenita|=DMD
myopathy|inflammatory myopathy|steroid myopathy|statin myopathy|statin-induced myopathy|proximal myopathy|necrotizing myopathy|congenital myopathy|statin intolerance
critical illness polyneuropathy|critical illness myopathy
botulism
tick paralysis
cerebral palsy|spastic diplegia|spastic quadriplegia
spina bifida|spina bifida occulta
myelomeningocele
meningomyelocele|meningocele
tethered cord|tethered cord syndrome
neural tube defect
encephalocele
anencephaly
chiari malformation|arnold-chiari malformation|chiari i malformation|chiari malformation type i
syringomyelia|syrinx
meningitis|bacterial meningitis|viral meningitis|aseptic meningitis|meningococcal meningitis|pneumococcal meningitis|carcinomatous meningitis|leptomeningeal disease|chemical meningitis|leptomeningeal enhancement|leptomeningeal carcinomatosis|fungal meningitis
meningismus|meningeal signs|nuchal rigidity|neck stiffness|stiff neck|kernig sign|brudzinski sign|neck rigidity
encephalitis|viral encephalitis|herpes encephalitis|autoimmune encephalitis|limbic encephalitis|hsv encephalitis|herpes simplex encephalitis|west nile encephalitis|encephalomyelitis
meningoencephalitis
brain abscess|cerebral abscess|epidural abscess|spinal epidural abscess|intracranial abscess|subdural empyema
brain mass|brain lesion
intracranial mass|intracranial lesion
cerebral mass|cerebellar mass|cerebral lesion
enhancing lesion|ring-enhancing lesion|enhancing mass
posterior fossa mass
frontal lobe mass
arachnoid cyst
colloid cyst
pineal cyst
brain cyst
choroid plexus cyst
cerebral atrophy|brain atrophy|cortical atrophy|generalized atrophy|volume loss of brain|cerebral volume loss|age-related atrophy|diffuse atrophy|cerebellar atrophy|atrophic changes|hippocampal atrophy|involutional changes
hemiparesis|left hemiparesis|right hemiparesis|hemiplegia|left-sided weakness|right-sided weakness|spastic hemiparesis|hemiparalysis|one-sided weakness|left hemiplegia|right hemiplegia|unilateral weakness|right hemibody weakness|weakness on one side
paraplegia|paraparesis|spastic paraparesis|spastic paraplegia|paralysis of lower extremities|hereditary spastic paraplegia|paraplegic
quadriplegia|quadriparesis|tetraplegia|tetraparesis|quadriplegic|tetraparetic
monoplegia|monoparesis
paralysis|flaccid paralysis|paralyzed|plegia|paresis|periodic paralysis|paralytic|hypokalemic periodic paralysis
weakness|generalized weakness|asthenia|weak|muscle weakness|focal weakness|motor weakness|extremity weakness|arm weakness|leg weakness|lower extremity weakness|limb weakness|proximal muscle weakness|global weakness|upper extremity weakness|decreased strength|diffuse weakness|muscular weakness|physical deconditioning weakness|hand weakness|grip weakness|proximal weakness|bilateral lower extremity weakness|weakness of extremities|loss of strength|motor deficit|diminished strength|decreased grip strength|weakened
numbness|paresthesia|tingling|pins and needles|numbness and tingling|numb|decreased sensation|hypoesthesia|sensory loss|loss of sensation|hypesthesia|diminished sensation|numbness/tingling|tingling sensation|paresthesias and numbness|sensory deficit|sensory changes|sensory disturbance|loss of feeling|impaired sensation|perioral numbness|dysesthesia|hemisensory loss|decreased light touch|absent sensation|stocking-glove distribution|saddle anesthesia|reduced sensation|saddle paresthesia|numbness in hands|numbness in feet
hyperesthesia|allodynia|hyperalgesia
facial droop|facial weakness|facial paralysis|facial palsy|facial asymmetry|facial drooping|facial nerve palsy|right facial droop|left facial droop|facial paresis|flattened nasolabial fold|nasolabial fold flattening|facial nerve paralysis|facial numbness
bell palsy
aphasia|expressive aphasia|receptive aphasia|global aphasia|word finding difficulty|broca aphasia|dysphasia|wernicke aphasia|aphasic|primary progressive aphasia|anomia
dysarthria|slurred speech|slurring of speech|dysarthric|dysarthric speech|speech slurring|garbled speech|speech difficulty|speech disturbance|difficulty speaking|difficulty with speech|speech impairment|slurring|impaired speech|speech problems|trouble speaking|incoherent speech|unintelligible speech|mutism
ataxia|gait ataxia|cerebellar ataxia|incoordination|dysmetria|dysdiadochokinesia|ataxic gait|poor coordination|lack of coordination|limb ataxia|cerebellar signs|truncal ataxia|discoordination|spinocerebellar ataxia|friedreich ataxia|ataxic|impaired coordination|difficulty with coordination|clumsiness|loss of coordination|=FRDA|=SCA3
gait abnormality|gait instability|unsteady gait|abnormal gait|gait disturbance|shuffling gait|antalgic gait|difficulty walking|unsteadiness|impaired gait|difficulty ambulating|gait difficulty|unsteady on feet|limp|limping|wide-based gait|trouble walking|ambulatory dysfunction|inability to walk|unable to walk|broad-based gait|waddling gait|spastic gait|gait disorder|inability to ambulate|unable to ambulate|difficulty with ambulation|gait imbalance|toe walking|walking difficulty|gait dysfunction|mobility impairment|unsteady
impaired mobility|reduced mobility|decreased mobility
imbalance|loss of balance|poor balance|balance problems|impaired balance|disequilibrium|balance disorder|dysequilibrium|balance difficulty|off balance|impaired balance and gait|difficulty with balance|balance impairment
dizziness|lightheadedness|light-headedness|dizzy|giddiness|lightheaded|dizzy spells|dizziness and giddiness|wooziness|light-headed|woozy
vertigo|benign paroxysmal positional vertigo|=BPPV|peripheral vertigo|positional vertigo|spinning sensation|room spinning|benign positional vertigo|=BPV|vertiginous|central vertigo|vertiginous symptoms
spasticity|muscle spasticity|hypertonia|spastic|increased tone|increased muscle tone
hypotonia|floppy infant|decreased tone|poor muscle tone|poor tone|low muscle tone|hypotonic|decreased muscle tone|flaccidity
hyperreflexia|hyperactive reflexes
clonus|ankle clonus
brisk reflexes|increased reflexes
babinski sign|positive babinski|positive babinski sign|hoffmann sign|hoffman sign|romberg sign
upgoing toes|upgoing plantar
extensor plantar response
upper motor neuron signs
pronator drift
positive romberg
hyporeflexia|areflexia|absent reflexes|decreased reflexes|diminished reflexes|absent deep tendon reflexes|decreased deep tendon reflexes
peripheral neuropathy|neuropathy|polyneuropathy|sensory neuropathy|sensorimotor polyneuropathy|chemotherapy-induced peripheral neuropathy|alcoholic neuropathy|sensory polyneuropathy|axonal neuropathy|small fiber neuropathy|idiopathic peripheral neuropathy|peripheral nerve disease|motor neuropathy|peripheral polyneuropathy|sensorimotor neuropathy|neurotoxicity|alcoholic polyneuropathy|idiopathic neuropathy|neuropathic
mononeuritis multiplex
charcot-marie-tooth disease|hereditary neuropathy
mononeuropathy
autonomic neuropathy|autonomic dysfunction|autonomic dysreflexia|autonomic instability
dysautonomia
carpal tunnel syndrome|=CTS|median neuropathy|median nerve compression|carpal tunnel
cubital tunnel syndrome|ulnar neuropathy|ulnar nerve compression|ulnar nerve palsy|ulnar nerve neuropathy|ulnar nerve entrapment
radial nerve palsy|wrist drop|radial neuropathy
tarsal tunnel syndrome
meralgia paresthetica
foot drop|peroneal neuropathy|peroneal nerve palsy|footdrop
brachial plexopathy|brachial plexus injury|brachial neuritis|parsonage-turner syndrome|erb palsy|brachial plexus palsy
nerve injury|nerve damage|nerve compression|nerve entrapment|nerve root compression|nerve impingement|nerve root impingement|pinched nerve|nerve palsy|neuropraxia|neurapraxia|neuroma|morton neuroma|peripheral nerve injury
cranial nerve palsy|abducens palsy|oculomotor palsy|cranial neuropathy|fourth nerve palsy|cn vi palsy|cn iii palsy|cranial nerve deficit
third nerve palsy|oculomotor nerve palsy
sixth nerve palsy|abducens nerve palsy
trigeminal neuralgia|tic douloureux
neuralgia|neuropathic pain|nerve pain|neurogenic pain|intercostal neuralgia|pudendal neuralgia
postherpetic neuralgia|post-herpetic neuralgia
neuritis
complex regional pain syndrome|=CRPS|=RSD|reflex sympathetic dystrophy|phantom pain|causalgia
phantom limb pain
radiculopathy|lumbar radiculopathy|cervical radiculopathy|radicular pain|lumbosacral radiculopathy|radiculitis|radicular symptoms|l5 radiculopathy|s1 radiculopathy|thoracic radiculopathy|c6 radiculopathy|radicular leg pain|lumbar radiculitis|l4 radiculopathy|c7 radiculopathy|cervical radiculitis
sciatica|sciatic pain|sciatic nerve pain
spinal cord compression|cord compression|cauda equina compression|thecal sac compression|conus medullaris syndrome|cord impingement
cauda equina syndrome
spinal cord injury|=SCI|central cord syndrome|cord injury|cord contusion|spinal cord ischemia|spinal cord infarct|brown-sequard syndrome|neurogenic claudication
myelopathy|cervical myelopathy|cervical spondylotic myelopathy|myelomalacia|spondylotic myelopathy|cord edema|thoracic myelopathy
concussion|postconcussion syndrome|mild concussion|cerebral concussion
postconcussive syndrome|post-concussive syndrome
traumatic brain injury|tbi|=CHI|brain injury|brain contusion|cerebral contusion|diffuse axonal injury|=DAI|acquired brain injury|mild traumatic brain injury|brain damage|hemorrhagic contusion|contusion of brain|contusional hemorrhage|blow to head|hit head|head strike|struck head
head injury|closed head injury|head trauma|minor head injury|traumatic head injury
cerebrospinal fluid leak|csf leak|dural tear|dural leak|csf rhinorrhea|csf otorrhea|pseudomeningocele|durotomy incidental
fasciculations|muscle fasciculations|muscle twitching|twitching|muscle twitches
insomnia|difficulty sleeping|sleeplessness|trouble sleeping|sleep disturbance|poor sleep|difficulty falling asleep|sleep difficulty|difficulty staying asleep|early morning awakening|sleep problems|sleep disorder|problems sleeping|initial insomnia|interrupted sleep|sleep deprivation|chronic insomnia|middle insomnia|disturbed sleep|frequent awakenings|decreased sleep|nighttime awakenings|difficulty with sleep|lack of sleep
hypersomnia|excessive daytime sleepiness|daytime sleepiness|=EDS|narcolepsy|cataplexy|daytime somnolence|excessive sleepiness|hypersomnolence|sleepiness|idiopathic hypersomnia|excessive daytime somnolence
parasomnia
sleepwalking|rem sleep behavior disorder|sleep paralysis|sleep talking
night terrors|nightmares
somnambulism
vivid dreams|bad dreams
neurologic deficit|focal neurologic deficit|focal deficit|neurological deficits|focal neurological deficits|neurologic deterioration|residual deficits|neurological deterioration|neurological symptoms|neurologic symptoms|neurologic impairment|focal motor deficits
homonymous hemianopsia|hemianopsia|homonymous hemianopia|hemianopia
bitemporal hemianopsia
quadrantanopia|quadrantanopsia
visual field defect|visual field cut|visual field deficit|field cut
neglect|visual neglect|hemineglect|left neglect
apraxia
agnosia
agraphia
alexia
acalculia
developmental delay|global developmental delay|developmental disability|motor delay|speech and language delay|psychomotor retardation developmental|gross motor delay|fine motor delay|delayed speech|delayed milestones|delayed development|cognitive delay|delayed motor development|expressive language delay
speech delay|language delay
intellectual disability|intellectual impairment
learning disability
mental retardation
language disorder
speech disorder|speech sound disorder
dyslexia
learning difficulties|learning disorder
stuttering
neurofibromatosis|neurofibromatosis type 1|=NF1|neurofibromatosis type 2|=NF2
tuberous sclerosis|tuberous sclerosis complex
von hippel-lindau disease|von hippel-lindau|=VHL
sturge-weber syndrome
cafe-au-lait spots
ataxia-telangiectasia
hiv-associated neurocognitive disorder|progressive multifocal leukoencephalopathy|=PML
rett syndrome
leukodystrophy|metachromatic leukodystrophy|=MLD
stiff person syndrome
spinal cord mass|spinal cord tumor|intradural mass|epidural mass|cord signal abnormality
neurodegeneration|neurodegenerative disease|neurodegenerative disorder
neurologic dysfunction|neurological dysfunction|neurological disorder|neurologic disease|neurological impairment|neurological abnormalities|neurological disease
myotonia
titubation
loss of reflexes
vocal tremor
`;

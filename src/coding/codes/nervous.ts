/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const NERVOUS_CODES = `
G00.1|Pneumococcal meningitis|pneumococcal meningitis
G00.9|Bacterial meningitis, unspecified|bacterial meningitis
G03.9|Meningitis, unspecified|meningitis
G04.90|Encephalitis and encephalomyelitis, unspecified|encephalitis; meningoencephalitis; encephalomyelitis
G06.0|Intracranial abscess and granuloma|brain abscess; intracranial abscess; cerebral abscess
G06.1|Intraspinal abscess and granuloma|epidural abscess; spinal epidural abscess
G10|Huntington's disease|huntington disease; huntington's disease; huntington's chorea
G11.9|Hereditary ataxia, unspecified|hereditary ataxia; spinocerebellar ataxia
G12.21|Amyotrophic lateral sclerosis|als; amyotrophic lateral sclerosis; lou gehrig's disease
G12.9|Spinal muscular atrophy, unspecified|spinal muscular atrophy
G14|Postpolio syndrome|postpolio syndrome; post polio syndrome
G20.A1|Parkinson's disease without dyskinesia, without mention of fluctuations|parkinson's disease; parkinson disease; parkinsons; parkinsonism disease; parkinsons disease; idiopathic parkinson's disease
G20.B1|Parkinson's disease with dyskinesia, without mention of fluctuations|parkinson's disease with dyskinesia
G20.C|Parkinsonism, unspecified|parkinsonism
G21.9|Secondary parkinsonism, unspecified|secondary parkinsonism
G23.1|Progressive supranuclear ophthalmoplegia [Steele-Richardson-Olszewski]|progressive supranuclear palsy; PSP
G24.01|Drug induced subacute dyskinesia|tardive dyskinesia; drug induced dyskinesia
G24.3|Spasmodic torticollis|cervical dystonia; spasmodic torticollis
G24.9|Dystonia, unspecified|dystonia
G25.0|Essential tremor|essential tremor; familial tremor; benign essential tremor
G25.3|Myoclonus|myoclonus
G25.81|Restless legs syndrome|restless legs syndrome; restless leg syndrome; rls
G30.0|Alzheimer's disease with early onset|early onset alzheimer's disease
G30.1|Alzheimer's disease with late onset|late onset alzheimer's disease
G30.9|Alzheimer's disease, unspecified|alzheimer's disease; alzheimer disease; alzheimers; alzheimer's dementia +F02.80; alzheimer dementia +F02.80; alzheimers disease; alzheimer's; dementia of alzheimer's type +F02.80; dementia due to alzheimer's disease +F02.80
G31.09|Other frontotemporal neurocognitive disorder|frontotemporal dementia +F02.80
G31.1|Senile degeneration of brain, not elsewhere classified|senile degeneration of brain
G31.83|Neurocognitive disorder with Lewy bodies|lewy body dementia +F02.80; dementia with lewy bodies +F02.80; lewy body disease; diffuse lewy body disease
G31.84|Mild cognitive impairment of uncertain or unknown etiology|mild cognitive impairment; mci; cognitive impairment
G31.9|Degenerative disease of nervous system, unspecified|neurodegenerative disease; cerebral atrophy; brain atrophy
G35.A|Relapsing-remitting multiple sclerosis|relapsing remitting multiple sclerosis; rrms; relapsing remitting ms
G35.D|Multiple sclerosis, unspecified|multiple sclerosis
G36.0|Neuromyelitis optica [Devic]|neuromyelitis optica
G37.3|Acute transverse myelitis in demyelinating disease of central nervous system|transverse myelitis; acute transverse myelitis
G37.9|Demyelinating disease of central nervous system, unspecified|demyelinating disease
G40.109|Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with simple partial seizures, not intractable, without status epilepticus|partial epilepsy; focal epilepsy; simple partial seizures
G40.209|Localization-related (focal) (partial) symptomatic epilepsy and epileptic syndromes with complex partial seizures, not intractable, without status epilepticus|complex partial seizures; temporal lobe epilepsy; complex partial epilepsy
G40.309|Generalized idiopathic epilepsy and epileptic syndromes, not intractable, without status epilepticus|generalized epilepsy; idiopathic generalized epilepsy; generalized tonic clonic epilepsy
G40.409|Other generalized epilepsy and epileptic syndromes, not intractable, without status epilepticus|tonic clonic seizures epilepsy; tonic clonic seizures; generalized tonic clonic seizures; tonic clonic seizure
G40.89|Other seizures|
G40.901|Epilepsy, unspecified, not intractable, with status epilepticus|status epilepticus; epilepsy with status epilepticus
G40.909|Epilepsy, unspecified, not intractable, without status epilepticus|epilepsy; seizure disorder; epileptic; recurrent seizures; seizure d o; epileptic seizures
G40.911|Epilepsy, unspecified, intractable, with status epilepticus|
G40.919|Epilepsy, unspecified, intractable, without status epilepticus|intractable epilepsy; refractory epilepsy; medically refractory epilepsy
G40.A09|Absence epileptic syndrome, not intractable, without status epilepticus|absence epilepsy
G40.B09|Juvenile myoclonic epilepsy, not intractable, without status epilepticus|juvenile myoclonic epilepsy
G43.009|Migraine without aura, not intractable, without status migrainosus|migraine without aura; common migraine
G43.109|Migraine with aura, not intractable, without status migrainosus|migraine with aura; classic migraine
G43.119|Migraine with aura, intractable, without status migrainosus|intractable migraine with aura
G43.709|Chronic migraine without aura, not intractable, without status migrainosus|chronic migraine
G43.909|Migraine, unspecified, not intractable, without status migrainosus|migraine; migraines; migraine headache; migraine headaches
G43.919|Migraine, unspecified, intractable, without status migrainosus|intractable migraine
G44.009|Cluster headache syndrome, unspecified, not intractable|cluster headache; cluster headaches
G44.1|Vascular headache, not elsewhere classified|vascular headache
G44.209|Tension-type headache, unspecified, not intractable|tension headache; tension type headache; tension headaches
G44.219|Episodic tension-type headache, not intractable|
G44.309|Post-traumatic headache, unspecified, not intractable|post traumatic headache
G44.40|Drug-induced headache, not elsewhere classified, not intractable|medication overuse headache; rebound headache
G45.4|Transient global amnesia|transient global amnesia
G45.9|Transient cerebral ischemic attack, unspecified|tia; transient ischemic attack; transient cerebral ischemia; mini stroke; transient ischaemic attack
G47.00|Insomnia, unspecified|insomnia; difficulty sleeping; trouble sleeping; sleeplessness
G47.10|Hypersomnia, unspecified|hypersomnia
G47.19|Other hypersomnia|
G47.30|Sleep apnea, unspecified|sleep apnea; sleep apnoea
G47.31|Primary central sleep apnea|central sleep apnea
G47.33|Obstructive sleep apnea (adult) (pediatric)|osa; obstructive sleep apnea; obstructive sleep apnea syndrome; obstructive sleep apnoea; osa on cpap; sleep apnea on cpap; obstructive sleep apnea hypopnea syndrome; OSAHS
G47.34|Idiopathic sleep related nonobstructive alveolar hypoventilation|nocturnal hypoxemia; sleep related hypoxia
G47.411|Narcolepsy with cataplexy|narcolepsy with cataplexy
G47.419|Narcolepsy without cataplexy|narcolepsy
G47.61|Periodic limb movement disorder|periodic limb movement disorder
G47.9|Sleep disorder, unspecified|sleep disorder; sleep disturbance; sleep disturbances
G50.0|Trigeminal neuralgia|trigeminal neuralgia; tic douloureux
G51.0|Bell's palsy|bell's palsy; bell palsy; bells palsy; peripheral facial nerve palsy; idiopathic facial palsy
G51.39|Clonic hemifacial spasm, unspecified|hemifacial spasm
G52.9|Cranial nerve disorder, unspecified|cranial nerve palsy
G54.0|Brachial plexus disorders|brachial plexopathy; thoracic outlet syndrome
G54.6|Phantom limb syndrome with pain|phantom limb pain
G56.00|Carpal tunnel syndrome, unspecified upper limb|carpal tunnel syndrome; carpal tunnel; cts
G56.01|Carpal tunnel syndrome, right upper limb|
G56.02|Carpal tunnel syndrome, left upper limb|
G56.03|Carpal tunnel syndrome, bilateral upper limbs|
G56.20|Lesion of ulnar nerve, unspecified upper limb|cubital tunnel syndrome; ulnar neuropathy; lesion of ulnar nerve; ulnar nerve lesion
G56.21|Lesion of ulnar nerve, right upper limb|
G56.22|Lesion of ulnar nerve, left upper limb|
G56.23|Lesion of ulnar nerve, bilateral upper limbs|
G56.30|Lesion of radial nerve, unspecified upper limb|radial nerve palsy; lesion of radial nerve
G56.31|Lesion of radial nerve, right upper limb|
G56.32|Lesion of radial nerve, left upper limb|
G57.10|Meralgia paresthetica, unspecified lower limb|meralgia paresthetica
G57.11|Meralgia paresthetica, right lower limb|
G57.12|Meralgia paresthetica, left lower limb|
G57.50|Tarsal tunnel syndrome, unspecified lower limb|tarsal tunnel syndrome
G57.51|Tarsal tunnel syndrome, right lower limb|
G57.52|Tarsal tunnel syndrome, left lower limb|
G57.60|Lesion of plantar nerve, unspecified lower limb|morton's neuroma; morton neuroma
G57.61|Lesion of plantar nerve, right lower limb|
G57.62|Lesion of plantar nerve, left lower limb|
G57.90|Unspecified mononeuropathy of unspecified lower limb|lower limb mononeuropathy
G58.9|Mononeuropathy, unspecified|mononeuropathy
G60.0|Hereditary motor and sensory neuropathy|charcot marie tooth disease; charcot marie tooth
G60.9|Hereditary and idiopathic neuropathy, unspecified|hereditary neuropathy; idiopathic peripheral neuropathy
G61.0|Guillain-Barre syndrome|guillain barre syndrome; guillain barre; acute inflammatory demyelinating polyneuropathy
G61.81|Chronic inflammatory demyelinating polyneuritis|cidp; chronic inflammatory demyelinating polyneuropathy; chronic inflammatory demyelinating polyneuritis
G62.0|Drug-induced polyneuropathy|drug induced polyneuropathy; chemotherapy induced peripheral neuropathy; chemotherapy induced neuropathy
G62.1|Alcoholic polyneuropathy|alcoholic polyneuropathy; alcoholic neuropathy
G62.81|Critical illness polyneuropathy|critical illness polyneuropathy; critical illness myopathy
G62.9|Polyneuropathy, unspecified|neuropathy; peripheral neuropathy; polyneuropathy; peripheral polyneuropathy; sensory neuropathy; sensorimotor polyneuropathy
G70.00|Myasthenia gravis without (acute) exacerbation|myasthenia gravis; myasthenia
G70.01|Myasthenia gravis with (acute) exacerbation|myasthenia gravis exacerbation; myasthenic crisis; myasthenia gravis crisis
G71.00|Muscular dystrophy, unspecified|muscular dystrophy
G71.01|Duchenne or Becker muscular dystrophy|duchenne muscular dystrophy
G71.11|Myotonic muscular dystrophy|myotonic dystrophy; myotonic muscular dystrophy
G72.0|Drug-induced myopathy|drug induced myopathy; steroid myopathy; statin myopathy; statin induced myopathy
G72.9|Myopathy, unspecified|myopathy
G80.0|Spastic quadriplegic cerebral palsy|spastic quadriplegic cerebral palsy
G80.9|Cerebral palsy, unspecified|cerebral palsy; CP cerebral palsy
G81.90|Hemiplegia, unspecified affecting unspecified side|hemiplegia; hemiparesis; hemiplegic
G81.91|Hemiplegia, unspecified affecting right dominant side|right hemiplegia; right hemiparesis; right sided hemiparesis; right sided hemiplegia
G81.94|Hemiplegia, unspecified affecting left nondominant side|left hemiplegia; left hemiparesis; left sided hemiparesis; left sided hemiplegia
G82.20|Paraplegia, unspecified|paraplegia; paraparesis; paraplegic
G82.50|Quadriplegia, unspecified|quadriplegia; tetraplegia; quadriparesis; quadriplegic; tetraparesis
G83.10|Monoplegia of lower limb affecting unspecified side|lower limb monoplegia
G83.4|Cauda equina syndrome|cauda equina syndrome; cauda equina
G83.84|Todd's paralysis (postepileptic)|todd's paralysis; todd paralysis
G83.9|Paralytic syndrome, unspecified|paralysis
G89.11|Acute pain due to trauma|acute pain due to trauma
G89.18|Other acute postprocedural pain|acute postoperative pain; postoperative pain; post operative pain; acute postprocedural pain; postop pain
G89.21|Chronic pain due to trauma|chronic pain due to trauma
G89.28|Other chronic postprocedural pain|chronic postoperative pain
G89.29|Other chronic pain|chronic pain; other chronic pain
G89.3|Neoplasm related pain (acute) (chronic)|cancer related pain; cancer pain; neoplasm related pain; pain due to malignancy; cancer associated pain
G89.4|Chronic pain syndrome|chronic pain syndrome
G90.09|Other idiopathic peripheral autonomic neuropathy|peripheral autonomic neuropathy
G90.1|Familial dysautonomia [Riley-Day]|familial dysautonomia
G90.50|Complex regional pain syndrome I, unspecified|complex regional pain syndrome; CRPS; reflex sympathetic dystrophy; RSD; complex regional pain syndrome i
G90.9|Disorder of the autonomic nervous system, unspecified|autonomic dysfunction; dysautonomia; autonomic neuropathy; autonomic nervous system disorder
G90.A|Postural orthostatic tachycardia syndrome [POTS]|pots; postural orthostatic tachycardia syndrome
G91.0|Communicating hydrocephalus|communicating hydrocephalus
G91.1|Obstructive hydrocephalus|obstructive hydrocephalus
G91.2|(Idiopathic) normal pressure hydrocephalus|normal pressure hydrocephalus; nph
G91.9|Hydrocephalus, unspecified|hydrocephalus
G92.8|Other toxic encephalopathy|toxic encephalopathy; toxic metabolic encephalopathy
G92.9|Unspecified toxic encephalopathy|
G93.0|Cerebral cysts|arachnoid cyst; cerebral cyst
G93.1|Anoxic brain damage, not elsewhere classified|anoxic brain injury; hypoxic ischemic encephalopathy; anoxic encephalopathy; hypoxic brain injury; anoxic brain damage
G93.2|Benign intracranial hypertension|pseudotumor cerebri; idiopathic intracranial hypertension; benign intracranial hypertension; IIH
G93.32|Myalgic encephalomyelitis/chronic fatigue syndrome|chronic fatigue syndrome; myalgic encephalomyelitis
G93.40|Encephalopathy, unspecified|encephalopathy
G93.41|Metabolic encephalopathy|metabolic encephalopathy; septic encephalopathy; uremic encephalopathy; acute metabolic encephalopathy
G93.49|Other encephalopathy|
G93.5|Compression of brain|brain herniation; midline shift; brain compression; cerebral herniation
G93.6|Cerebral edema|cerebral edema; brain edema; vasogenic edema
G93.82|Brain death|brain death
G95.0|Syringomyelia and syringobulbia|syringomyelia; syrinx
G95.20|Unspecified cord compression|spinal cord compression; cord compression
G95.9|Disease of spinal cord, unspecified|myelopathy; cervical myelopathy
G96.00|Cerebrospinal fluid leak, unspecified|csf leak; cerebrospinal fluid leak
G97.1|Other reaction to spinal and lumbar puncture|post dural puncture headache; spinal headache; postdural puncture headache
`;

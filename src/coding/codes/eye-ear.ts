/** `code|official long description|synonyms; …`: descriptions from the ICD-10-CM FY2026 order file (public domain), synonyms our own. */
export const EYE_EAR_CODES = `
H00.011|Hordeolum externum right upper eyelid|
H00.014|Hordeolum externum left upper eyelid|
H00.019|Hordeolum externum unspecified eye, unspecified eyelid|stye; hordeolum; hordeolum externum
H00.19|Chalazion unspecified eye, unspecified eyelid|chalazion
H01.009|Unspecified blepharitis unspecified eye, unspecified eyelid|blepharitis
H01.00A|Unspecified blepharitis right eye, upper and lower eyelids|
H02.401|Unspecified ptosis of right eyelid|
H02.402|Unspecified ptosis of left eyelid|
H02.403|Unspecified ptosis of bilateral eyelids|
H02.409|Unspecified ptosis of unspecified eyelid|ptosis of eyelid; ptosis; eyelid ptosis; blepharoptosis
H02.839|Dermatochalasis of unspecified eye, unspecified eyelid|dermatochalasis
H04.121|Dry eye syndrome of right lacrimal gland|
H04.122|Dry eye syndrome of left lacrimal gland|
H04.123|Dry eye syndrome of bilateral lacrimal glands|
H04.129|Dry eye syndrome of unspecified lacrimal gland|dry eye; dry eyes; dry eye syndrome; keratoconjunctivitis sicca
H05.20|Unspecified exophthalmos|exophthalmos; proptosis
H10.13|Acute atopic conjunctivitis, bilateral|allergic conjunctivitis; acute atopic conjunctivitis
H10.33|Unspecified acute conjunctivitis, bilateral|acute conjunctivitis
H10.9|Unspecified conjunctivitis|conjunctivitis; pink eye
H11.001|Unspecified pterygium of right eye|
H11.002|Unspecified pterygium of left eye|
H11.003|Unspecified pterygium of eye, bilateral|
H11.009|Unspecified pterygium of unspecified eye|pterygium
H11.30|Conjunctival hemorrhage, unspecified eye|subconjunctival hemorrhage; conjunctival hemorrhage
H11.31|Conjunctival hemorrhage, right eye|
H11.32|Conjunctival hemorrhage, left eye|
H11.33|Conjunctival hemorrhage, bilateral|
H16.001|Unspecified corneal ulcer, right eye|
H16.002|Unspecified corneal ulcer, left eye|
H16.003|Unspecified corneal ulcer, bilateral|
H16.009|Unspecified corneal ulcer, unspecified eye|corneal ulcer
H16.9|Unspecified keratitis|keratitis
H18.511|Endothelial corneal dystrophy, right eye|
H18.512|Endothelial corneal dystrophy, left eye|
H18.513|Endothelial corneal dystrophy, bilateral|
H18.519|Endothelial corneal dystrophy, unspecified eye|fuchs dystrophy; fuchs corneal dystrophy
H18.601|Keratoconus, unspecified, right eye|
H18.602|Keratoconus, unspecified, left eye|
H18.603|Keratoconus, unspecified, bilateral|
H18.609|Keratoconus, unspecified, unspecified eye|keratoconus
H20.9|Unspecified iridocyclitis|uveitis; iritis; iridocyclitis; anterior uveitis
H25.10|Age-related nuclear cataract, unspecified eye|nuclear cataract; age related nuclear cataract; nuclear sclerotic cataract; nuclear sclerosis; senile nuclear sclerosis
H25.11|Age-related nuclear cataract, right eye|
H25.12|Age-related nuclear cataract, left eye|
H25.13|Age-related nuclear cataract, bilateral|
H25.811|Combined forms of age-related cataract, right eye|
H25.812|Combined forms of age-related cataract, left eye|
H25.813|Combined forms of age-related cataract, bilateral|
H25.819|Combined forms of age-related cataract, unspecified eye|combined forms of age related cataract
H25.9|Unspecified age-related cataract|senile cataract; age related cataract
H26.491|Other secondary cataract, right eye|
H26.492|Other secondary cataract, left eye|
H26.493|Other secondary cataract, bilateral|
H26.499|Other secondary cataract, unspecified eye|posterior capsular opacification; secondary cataract
H26.9|Unspecified cataract|cataract; cataracts
H27.00|Aphakia, unspecified eye|aphakia
H30.90|Unspecified chorioretinal inflammation, unspecified eye|chorioretinitis
H33.001|Unspecified retinal detachment with retinal break, right eye|
H33.002|Unspecified retinal detachment with retinal break, left eye|
H33.003|Unspecified retinal detachment with retinal break, bilateral|
H33.009|Unspecified retinal detachment with retinal break, unspecified eye|rhegmatogenous retinal detachment
H33.20|Serous retinal detachment, unspecified eye|retinal detachment serous; serous retinal detachment; retinal detachment
H33.21|Serous retinal detachment, right eye|
H33.22|Serous retinal detachment, left eye|
H33.23|Serous retinal detachment, bilateral|
H33.311|Horseshoe tear of retina without detachment, right eye|
H33.312|Horseshoe tear of retina without detachment, left eye|
H33.313|Horseshoe tear of retina without detachment, bilateral|
H33.319|Horseshoe tear of retina without detachment, unspecified eye|retinal tear
H34.10|Central retinal artery occlusion, unspecified eye|central retinal artery occlusion; CRAO
H34.11|Central retinal artery occlusion, right eye|
H34.12|Central retinal artery occlusion, left eye|
H34.13|Central retinal artery occlusion, bilateral|
H34.8110|Central retinal vein occlusion, right eye, with macular edema|
H34.8120|Central retinal vein occlusion, left eye, with macular edema|
H34.8130|Central retinal vein occlusion, bilateral, with macular edema|
H34.8190|Central retinal vein occlusion, unspecified eye, with macular edema|central retinal vein occlusion; CRVO
H35.033|Hypertensive retinopathy, bilateral|hypertensive retinopathy
H35.30|Unspecified macular degeneration|macular degeneration; armd; age related macular degeneration; amd macular degeneration
H35.3131|Nonexudative age-related macular degeneration, bilateral, early dry stage|
H35.3132|Nonexudative age-related macular degeneration, bilateral, intermediate dry stage|
H35.3190|Nonexudative age-related macular degeneration, unspecified eye, stage unspecified|dry macular degeneration; nonexudative macular degeneration; nonexudative age related macular degeneration; dry amd
H35.3210|Exudative age-related macular degeneration, right eye, stage unspecified|
H35.3220|Exudative age-related macular degeneration, left eye, stage unspecified|
H35.3230|Exudative age-related macular degeneration, bilateral, stage unspecified|
H35.3290|Exudative age-related macular degeneration, unspecified eye, stage unspecified|wet macular degeneration; exudative macular degeneration; exudative age related macular degeneration; wet amd
H35.349|Macular cyst, hole, or pseudohole, unspecified eye|macular hole
H35.379|Puckering of macula, unspecified eye|epiretinal membrane
H35.81|Retinal edema|retinal edema; macular edema
H35.9|Unspecified retinal disorder|retinopathy
H36.89|Other retinal disorders in diseases classified elsewhere|
H40.009|Preglaucoma, unspecified, unspecified eye|glaucoma suspect
H40.10X0|Unspecified open-angle glaucoma, stage unspecified|open angle glaucoma
H40.1110|Primary open-angle glaucoma, right eye, stage unspecified|
H40.1120|Primary open-angle glaucoma, left eye, stage unspecified|
H40.1130|Primary open-angle glaucoma, bilateral, stage unspecified|
H40.1190|Primary open-angle glaucoma, unspecified eye, stage unspecified|primary open angle glaucoma; poag
H40.20X0|Unspecified primary angle-closure glaucoma, stage unspecified|angle closure glaucoma; closed angle glaucoma
H40.9|Unspecified glaucoma|glaucoma
H43.10|Vitreous hemorrhage, unspecified eye|vitreous hemorrhage
H43.11|Vitreous hemorrhage, right eye|
H43.12|Vitreous hemorrhage, left eye|
H43.13|Vitreous hemorrhage, bilateral|
H43.391|Other vitreous opacities, right eye|
H43.392|Other vitreous opacities, left eye|
H43.393|Other vitreous opacities, bilateral|
H43.399|Other vitreous opacities, unspecified eye|vitreous floaters; floaters
H43.811|Vitreous degeneration, right eye|
H43.812|Vitreous degeneration, left eye|
H43.813|Vitreous degeneration, bilateral|
H43.819|Vitreous degeneration, unspecified eye|posterior vitreous detachment; vitreous detachment
H44.001|Unspecified purulent endophthalmitis, right eye|
H44.002|Unspecified purulent endophthalmitis, left eye|
H44.003|Unspecified purulent endophthalmitis, bilateral|
H44.009|Unspecified purulent endophthalmitis, unspecified eye|endophthalmitis
H46.9|Unspecified optic neuritis|optic neuritis
H47.011|Ischemic optic neuropathy, right eye|
H47.012|Ischemic optic neuropathy, left eye|
H47.013|Ischemic optic neuropathy, bilateral|
H47.019|Ischemic optic neuropathy, unspecified eye|ischemic optic neuropathy
H47.10|Unspecified papilledema|papilledema; optic disc edema
H47.20|Unspecified optic atrophy|optic atrophy
H49.00|Third [oculomotor] nerve palsy, unspecified eye|third nerve palsy; oculomotor nerve palsy
H49.01|Third [oculomotor] nerve palsy, right eye|
H49.02|Third [oculomotor] nerve palsy, left eye|
H49.03|Third [oculomotor] nerve palsy, bilateral|
H49.20|Sixth [abducent] nerve palsy, unspecified eye|sixth nerve palsy; abducens nerve palsy
H49.21|Sixth [abducent] nerve palsy, right eye|
H49.22|Sixth [abducent] nerve palsy, left eye|
H49.23|Sixth [abducent] nerve palsy, bilateral|
H49.9|Unspecified paralytic strabismus|ophthalmoplegia; paralytic strabismus
H50.9|Unspecified strabismus|strabismus
H51.11|Convergence insufficiency|convergence insufficiency
H52.00|Hypermetropia, unspecified eye|hypermetropia; hyperopia
H52.10|Myopia, unspecified eye|myopia; nearsighted; nearsightedness
H52.209|Unspecified astigmatism, unspecified eye|astigmatism
H52.4|Presbyopia|presbyopia
H53.009|Unspecified amblyopia, unspecified eye|amblyopia; lazy eye
H53.149|Visual discomfort, unspecified|photophobia
H53.2|Diplopia|diplopia; double vision
H53.40|Unspecified visual field defects|visual field defect
H53.461|Homonymous bilateral field defects, right side|
H53.462|Homonymous bilateral field defects, left side|
H53.469|Homonymous bilateral field defects, unspecified side|homonymous hemianopsia; homonymous hemianopia; hemianopia
H53.47|Heteronymous bilateral field defects|bitemporal hemianopia; bitemporal hemianopsia
H53.8|Other visual disturbances|blurred vision; blurry vision; visual blurring; vision blurry; blurring of vision; blurred visual acuity
H53.9|Unspecified visual disturbance|visual disturbance; vision changes; visual changes; visual disturbances; visual impairment nos
H54.3|Unqualified visual loss, both eyes|bilateral visual loss; bilateral vision loss
H54.60|Unqualified visual loss, one eye, unspecified|unilateral vision loss; loss of vision in one eye; vision loss one eye; loss of vision
H54.61|Unqualified visual loss, right eye, normal vision left eye|
H54.62|Unqualified visual loss, left eye, normal vision right eye|
H54.7|Unspecified visual loss|visual loss; vision loss; decreased vision; poor vision; loss of visual acuity; decreased visual acuity; visual acuity loss
H54.8|Legal blindness, as defined in USA|legal blindness; legally blind; blindness; blind
H55.00|Unspecified nystagmus|nystagmus
H57.02|Anisocoria|anisocoria
H57.04|Mydriasis|mydriasis
H57.10|Ocular pain, unspecified eye|eye pain; ocular pain; pain in eye
H57.11|Ocular pain, right eye|
H57.12|Ocular pain, left eye|
H57.13|Ocular pain, bilateral|
H60.339|Swimmer's ear, unspecified ear|swimmer's ear
H60.509|Unspecified acute noninfective otitis externa, unspecified ear|acute otitis externa
H60.90|Unspecified otitis externa, unspecified ear|otitis externa
H60.91|Unspecified otitis externa, right ear|
H60.92|Unspecified otitis externa, left ear|
H60.93|Unspecified otitis externa, bilateral|
H61.20|Impacted cerumen, unspecified ear|cerumen impaction; impacted cerumen; impacted earwax; excessive cerumen
H61.21|Impacted cerumen, right ear|
H61.22|Impacted cerumen, left ear|
H61.23|Impacted cerumen, bilateral|
H65.90|Unspecified nonsuppurative otitis media, unspecified ear|otitis media with effusion; serous otitis media; middle ear effusion; nonsuppurative otitis media; OME; middle ear fluid; glue ear
H65.91|Unspecified nonsuppurative otitis media, right ear|
H65.92|Unspecified nonsuppurative otitis media, left ear|
H65.93|Unspecified nonsuppurative otitis media, bilateral|
H66.001|Acute suppurative otitis media without spontaneous rupture of ear drum, right ear|
H66.002|Acute suppurative otitis media without spontaneous rupture of ear drum, left ear|
H66.003|Acute suppurative otitis media without spontaneous rupture of ear drum, bilateral|
H66.009|Acute suppurative otitis media without spontaneous rupture of ear drum, unspecified ear|acute suppurative otitis media; AOM; acute otitis media
H66.90|Otitis media, unspecified, unspecified ear|otitis media; ear infection; ear infections; chronic otitis media; recurrent otitis media; om ear
H66.91|Otitis media, unspecified, right ear|
H66.92|Otitis media, unspecified, left ear|
H66.93|Otitis media, unspecified, bilateral|
H69.90|Unspecified Eustachian tube disorder, unspecified ear|eustachian tube dysfunction; eustachian tube disorder; ETD
H69.91|Unspecified Eustachian tube disorder, right ear|
H69.92|Unspecified Eustachian tube disorder, left ear|
H69.93|Unspecified Eustachian tube disorder, bilateral|
H70.90|Unspecified mastoiditis, unspecified ear|mastoiditis
H71.90|Unspecified cholesteatoma, unspecified ear|cholesteatoma
H71.91|Unspecified cholesteatoma, right ear|
H71.92|Unspecified cholesteatoma, left ear|
H71.93|Unspecified cholesteatoma, bilateral|
H72.90|Unspecified perforation of tympanic membrane, unspecified ear|tympanic membrane perforation; perforated tympanic membrane; perforated eardrum; tm perforation; perforation of tympanic membrane
H72.91|Unspecified perforation of tympanic membrane, right ear|
H72.92|Unspecified perforation of tympanic membrane, left ear|
H72.93|Unspecified perforation of tympanic membrane, bilateral|
H81.01|Meniere's disease, right ear|
H81.02|Meniere's disease, left ear|
H81.03|Meniere's disease, bilateral|
H81.09|Meniere's disease, unspecified ear|meniere's disease; meniere disease; menieres
H81.10|Benign paroxysmal vertigo, unspecified ear|bppv; benign paroxysmal positional vertigo; benign positional vertigo; benign paroxysmal vertigo; bpv
H81.11|Benign paroxysmal vertigo, right ear|
H81.12|Benign paroxysmal vertigo, left ear|
H81.13|Benign paroxysmal vertigo, bilateral|
H81.20|Vestibular neuronitis, unspecified ear|vestibular neuritis; vestibular neuronitis
H81.21|Vestibular neuronitis, right ear|
H81.22|Vestibular neuronitis, left ear|
H81.23|Vestibular neuronitis, bilateral|
H81.399|Other peripheral vertigo, unspecified ear|peripheral vertigo
H83.09|Labyrinthitis, unspecified ear|labyrinthitis
H83.3X9|Noise effects on inner ear, unspecified ear|noise induced hearing loss
H90.0|Conductive hearing loss, bilateral|bilateral conductive hearing loss
H90.2|Conductive hearing loss, unspecified|conductive hearing loss
H90.3|Sensorineural hearing loss, bilateral|bilateral sensorineural hearing loss; sensorineural hearing loss bilateral
H90.41|Sensorineural hearing loss, unilateral, right ear, with unrestricted hearing on the contralateral side|
H90.42|Sensorineural hearing loss, unilateral, left ear, with unrestricted hearing on the contralateral side|
H90.5|Unspecified sensorineural hearing loss|sensorineural hearing loss; snhl
H91.10|Presbycusis, unspecified ear|presbycusis
H91.11|Presbycusis, right ear|
H91.12|Presbycusis, left ear|
H91.13|Presbycusis, bilateral|
H91.20|Sudden idiopathic hearing loss, unspecified ear|sudden hearing loss; sudden sensorineural hearing loss
H91.21|Sudden idiopathic hearing loss, right ear|
H91.22|Sudden idiopathic hearing loss, left ear|
H91.23|Sudden idiopathic hearing loss, bilateral|
H91.90|Unspecified hearing loss, unspecified ear|hearing loss; hard of hearing; HOH; deafness; decreased hearing; deaf; hearing impairment; hearing impaired; hypoacusis
H91.91|Unspecified hearing loss, right ear|
H91.92|Unspecified hearing loss, left ear|
H91.93|Unspecified hearing loss, bilateral|
H92.01|Otalgia, right ear|
H92.02|Otalgia, left ear|
H92.03|Otalgia, bilateral|
H92.09|Otalgia, unspecified ear|ear pain; otalgia; earache
H92.10|Otorrhea, unspecified ear|otorrhea; ear drainage; ear discharge
H92.11|Otorrhea, right ear|
H92.12|Otorrhea, left ear|
H92.13|Otorrhea, bilateral|
H93.11|Tinnitus, right ear|
H93.12|Tinnitus, left ear|
H93.13|Tinnitus, bilateral|
H93.19|Tinnitus, unspecified ear|tinnitus; ringing in ears
H93.A9|Pulsatile tinnitus, unspecified ear|pulsatile tinnitus
`;

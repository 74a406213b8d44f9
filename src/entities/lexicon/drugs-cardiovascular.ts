/** Drugs of heart, vessels, blood pressure, lipids and clotting. Format: see drugs.ts. */
export const DRUGS_CARDIOVASCULAR = `
acebutolol|sectral
atenolol|tenormin
atenolol chlorthalidone|atenolol/chlorthalidone|tenoretic
betaxolol|kerlone
bisoprolol|bisoprolol fumarate|zebeta
bisoprolol hydrochlorothiazide|bisoprolol/hydrochlorothiazide|bisoprolol/hctz|bisoprolol hctz|ziac
carvedilol|coreg|coreg cr
esmolol|brevibloc|esmolol drip
labetalol|trandate|normodyne
metoprolol|metoprolol tartrate|lopressor
metoprolol succinate|toprol|toprol xl|metoprolol xl|metoprolol succinate er|metoprolol succinate xl|metoprolol er|kapspargo
metoprolol hydrochlorothiazide|metoprolol/hydrochlorothiazide|metoprolol/hctz|lopressor hct|dutoprol
nadolol|corgard
nadolol bendroflumethiazide|corzide
nebivolol|bystolic
nebivolol valsartan|byvalson
penbutolol|levatol
pindolol|visken
propranolol|inderal|inderal la|innopran|innopran xl|hemangeol|inderide
sotalol|betapace|betapace af|sorine|sotylize
timolol|blocadren
beta blocker|betablocker|beta blockade|beta adrenergic blocker|=BB
benazepril|lotensin
benazepril hydrochlorothiazide|benazepril/hydrochlorothiazide|benazepril/hctz|lotensin hct
captopril|capoten
captopril hydrochlorothiazide|captopril/hydrochlorothiazide|capozide
enalapril|enalapril maleate|vasotec|epaned
enalapril hydrochlorothiazide|enalapril/hydrochlorothiazide|vaseretic
enalaprilat
fosinopril|monopril
fosinopril hydrochlorothiazide|fosinopril/hydrochlorothiazide|monopril hct
lisinopril|zestril|prinivil|qbrelis
lisinopril hydrochlorothiazide|lisinopril/hydrochlorothiazide|lisinopril/hctz|lisinopril hctz|zestoretic|prinzide
moexipril|univasc|uniretic
perindopril|aceon
quinapril|accupril
quinapril hydrochlorothiazide|quinapril/hydrochlorothiazide|quinapril/hctz|accuretic
ramipril|altace
trandolapril|mavik
trandolapril verapamil|trandolapril/verapamil|tarka
`;

import type { Prescription } from '../case.ts';
import { choicesOf } from '../cases/types.ts';
import type { Dice } from '../dice.ts';
import type { Scene, Style } from '../scene.ts';

/** Numbered lines of a list of medications. */
export function medicationLines(list: readonly Prescription[], style: Style): string {
  let text = '';
  list.forEach((prescription, i) => {
    text += style.sig ? sigLine(prescription, i) : `${String(i + 1)}. ${plainLine(prescription)} \n`;
  });
  return text;
}

/** `Metoprolol Tartrate 25 mg PO BID` */
function plainLine({ drug, dose, often }: Prescription): string {
  const need = drug.need !== '' && often.endsWith('PRN') ? ` ${drug.need}` : '';
  return `${drug.name} ${dose} ${drug.route} ${often}${need}`;
}

const SPOKEN: Readonly<Record<string, string>> = {
  DAILY: 'DAILY (Daily)', BID: 'BID (2 times a day)', TID: 'TID (3 times a day)', QID: 'QID (4 times a day)', QHS: 'HS (at bedtime)', QPM: 'QPM', Q12H: 'Q12H (every 12 hours)', Q8H: 'Q8H (every 8 hours)', Q24H: 'Q24H (every 24 hours)',
  'Q4H:PRN': 'Q4H (every 4 hours) as needed for', 'Q6H:PRN': 'Q6H (every 6 hours) as needed for', 'Q8H:PRN': 'Q8H (every 8 hours) as needed for', 'BID:PRN': 'BID (2 times a day) as needed for', 'QHS:PRN': 'HS (at bedtime) as needed for', 'DAILY:PRN': 'DAILY (Daily) as needed for', 'TID:PRN': 'TID (3 times a day) as needed for',
};

/** `Lisinopril 10 mg Tablet Sig: One (1) Tablet PO DAILY (Daily).` */
function sigLine({ drug, dose, often }: Prescription, index: number): string {
  const unit = drug.form.split(',')[0]!;
  const spoken = SPOKEN[often] ?? often;
  const need = spoken.endsWith('for') ? ` ${drug.need}` : '';
  return `${index + 1}. ${drug.name} ${dose} ${drug.form} Sig: One (1) \n${unit} ${drug.route} ${spoken}${need}.\n`;
}

/** In running text: `lisinopril 10 mg daily`, or the name alone. */
export function spokenDrug({ drug, dose, often }: Prescription, dice: Dice): string {
  return dice.chance(0.4) ? `${drug.plain} ${dose}${often === 'DAILY' ? ' daily' : often === 'BID' ? ' BID' : ''}` : drug.plain;
}

/** What was taken before, and what is to be taken from now on. */
export interface MedicationLists {
  readonly before: readonly Prescription[];
  readonly after: readonly Prescription[];
  readonly stopped: readonly Prescription[];
  readonly changed: ReadonlySet<Prescription>;
}

/** Some doses change, a few drugs stop, and what the stay began is added. */
export function reconcile({ dice, it }: Scene): MedicationLists {
  const before = it.chronicles.flatMap(({ home }) => home);
  // What the illness calls for is not stopped.
  const wanted = new Set(choicesOf(it.condition.drugs).flatMap(({ options }) => options.map((option) => option.split('@')[0]!)));
  const after: Prescription[] = [];
  const stopped: Prescription[] = [];
  const changed = new Set<Prescription>();
  for (const prescription of before) {
    if (dice.chance(0.05) && !wanted.has(prescription.id)) stopped.push(prescription);
    else if (dice.chance(0.09) && prescription.drug.doses.length > 1) {
      const other = { ...prescription, dose: dice.pick(prescription.drug.doses) };
      if (other.dose !== prescription.dose) changed.add(other);
      after.push(other);
    } else after.push(prescription);
  }
  return { before, after: [...after, ...it.started], stopped, changed };
}

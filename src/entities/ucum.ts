/**
 * The part of UCUM (ucum.org, case-sensitive codes) that results and bedside measurements use: units as notes write
 * them to codes, and codes to a dimension and a scale.
 */

/** A unit as what it measures and how much of it. Two units convert by their scales where the dimensions are one. */
export interface UnitSize {
  /** Base units, numerator and denominator: "g/L", "mol/L", "/L", "1". */
  readonly dimension: string;
  /** How many base units one of this is. */
  readonly scale: number;
}

const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1e3],
  ['d', 1e-1],
  ['c', 1e-2],
  ['m', 1e-3],
  ['u', 1e-6],
  ['n', 1e-9],
  ['p', 1e-12],
  ['f', 1e-15],
]);

/** Atoms that take prefixes: code, base unit, scale. International units and enzyme units are one: for an enzyme 1 IU is 1 µmol/min, and laboratories write "uU/mL" for hormones. */
const ATOMS: readonly (readonly [string, string, number])[] = [
  ['g', 'g', 1],
  ['mol', 'mol', 1],
  ['eq', 'eq', 1],
  ['osm', 'osm', 1],
  ['[IU]', 'U', 1],
  ['U', 'U', 1],
  ['L', 'L', 1],
  ['m', 'm', 1],
  ['s', 's', 1],
  ['V', 'V', 1],
  ['Pa', 'Pa', 1],
  ['m[Hg]', 'Pa', 133_322],
  ['m[H2O]', 'Pa', 9806.65],
];

/** Atoms that take none. */
const WHOLE: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['1', ['1', 1]],
  ['%', ['1', 0.01]],
  ['10*3', ['1', 1e3]],
  ['10*6', ['1', 1e6]],
  ['10*9', ['1', 1e9]],
  ['10*12', ['1', 1e12]],
  ['min', ['s', 60]],
  ['h', ['s', 3600]],
  ['d', ['s', 86_400]],
  ['wk', ['s', 604_800]],
  ['m2', ['m2', 1]],
  ['cm2', ['m2', 1e-4]],
  ['mm3', ['L', 1e-6]],
  ['[lb_av]', ['g', 453.592_37]],
  ['[oz_av]', ['g', 28.349_523_125]],
  ['[in_i]', ['m', 0.0254]],
  ['[ft_i]', ['m', 0.3048]],
  ['Cel', ['Cel', 1]],
  ['[degF]', ['degF', 1]],
  ['[HPF]', ['[HPF]', 1]],
  ['[LPF]', ['[LPF]', 1]],
  ['[pH]', ['[pH]', 1]],
]);

/** Dimension and scale of a UCUM code of the kinds above; undefined for others. An annotation ("{score}") is a dimension of its own. */
export function unitSize(code: string): UnitSize | undefined {
  const parts = code.split('/');
  const numerator = parts[0] === '' ? { dimension: '', scale: 1 } : atomSize(parts[0]!);
  if (numerator === undefined) return undefined;
  let { dimension, scale } = numerator;
  if (dimension === '1' && parts.length > 1) dimension = '';
  for (const part of parts.slice(1)) {
    const atom = atomSize(part);
    if (atom === undefined) return undefined;
    dimension += `/${atom.dimension}`;
    scale /= atom.scale;
  }
  return { dimension, scale };
}

function atomSize(atom: string): UnitSize | undefined {
  const whole = WHOLE.get(atom);
  if (whole !== undefined) return { dimension: whole[0], scale: whole[1] };
  if (/^\{[^{}]+\}$/.test(atom)) return { dimension: atom, scale: 1 };
  for (const [name, base, scale] of ATOMS) {
    if (!atom.endsWith(name)) continue;
    const prefix = PREFIXES.get(atom.slice(0, atom.length - name.length));
    if (prefix !== undefined) return { dimension: base, scale: prefix * scale };
  }
  return undefined;
}

/** What one analyte needs for converting between amounts of substance, mass and charge. */
export interface Substance {
  /** g/mol. */
  readonly molarMass?: number;
  /** Charges a molecule, for equivalents. */
  readonly valence?: number;
}

/**
 * A value in another unit; undefined where the units measure different things. Mass, substance and equivalents
 * convert through the analyte; haemoglobin A1c from mmol/mol to % by the IFCC-NGSP master equation.
 */
export function convertUnit(value: number, from: string, to: string, substance: Substance = {}): number | undefined {
  if (from === to) return value;
  if (from === '[degF]' && to === 'Cel') return ((value - 32) * 5) / 9;
  if (from === 'Cel' && to === '[degF]') return (value * 9) / 5 + 32;
  if (from === 'mmol/mol' && to === '%') return 0.091_48 * value + 2.152;
  if (from === '%' && to === 'mmol/mol') return (value - 2.152) / 0.091_48;
  const source = unitSize(from);
  const target = unitSize(to);
  if (source === undefined || target === undefined) return undefined;
  if (source.dimension === target.dimension) return (value * source.scale) / target.scale;
  const perSource = gramsPerUnit(source.dimension, substance);
  const perTarget = gramsPerUnit(target.dimension, substance);
  if (perSource === undefined || perTarget === undefined || denominator(source.dimension) !== denominator(target.dimension)) return undefined;
  return (value * source.scale * perSource) / (target.scale * perTarget);
}

/** Grams in one base unit of an amount; where only the valence is known, of a substance that weighs 1 g/mol. */
function gramsPerUnit(dimension: string, { molarMass, valence }: Substance): number | undefined {
  const amount = dimension.split('/')[0];
  if (amount === 'g') return molarMass === undefined ? undefined : 1;
  if (amount === 'mol') return molarMass ?? 1;
  if (amount === 'eq') return valence === undefined ? undefined : (molarMass ?? 1) / valence;
  return undefined;
}

function denominator(dimension: string): string {
  return dimension.slice(dimension.indexOf('/'));
}

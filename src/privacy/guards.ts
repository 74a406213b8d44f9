import type { Entity } from '../entities/types.ts';
import type { Identifier, IdentifierType } from './types.ts';

/** Identifiers that stand whatever the clinical reading of the same words, because their form or label is theirs alone. */
const FIRM: ReadonlySet<IdentifierType> = new Set(['EMAIL_ADDRESS', 'DOMAIN_NAME', 'IP_ADDRESS', 'IBAN_CODE', 'US_SSN', 'CREDIT_CARD', 'MEDICAL_RECORD_NUMBER', 'HEALTH_PLAN_NUMBER', 'US_DRIVER_LICENSE']);

/**
 * Drops identifiers that lie on clinical entities: doses, results, vital signs, drugs, diseases, procedures. What only a form
 * suggests gives way to any of them; what its label or title says gives way only where it is not nearly certain.
 */
export function guardClinical(identifiers: readonly Identifier[], entities: readonly Entity[]): Identifier[] {
  const clinical = entities.filter(({ type }) => type !== 'date' && type !== 'other' && type !== 'anatomy').sort((a, b) => a.start - b.start);
  const ordered = [...identifiers].sort((a, b) => a.start - b.start);
  const kept: Identifier[] = [];
  let from = 0;
  for (const identifier of ordered) {
    while (from < clinical.length && clinical[from]!.end <= identifier.start) from += 1;
    let isBlocked = false;
    for (let i = from; i < clinical.length && clinical[i]!.start < identifier.end; i += 1) if (blocks(clinical[i]!, identifier)) isBlocked = true;
    if (!isBlocked) kept.push(identifier);
  }
  return kept;
}

function blocks(entity: Entity, { start, end, type, score, source }: Identifier): boolean {
  if (entity.end <= start || FIRM.has(type)) return false;
  const inName = entity.name.start < end && start < entity.name.end;
  // A long identifier that merely holds a clinical word ("Heart Failure Clinic Road 5") is none of that entity.
  const isInside = start >= entity.start && end <= entity.end;
  if (type === 'PERSON' || type === 'LOCATION' || type === 'ORGANIZATION') {
    if (type === 'ORGANIZATION') return isInside;
    if (source === 'rule:honorific' || source === 'rule:credential' || (source === 'rule:label' && score >= 0.8)) return false;
    // "his daughter Yasmin": what is a drug elsewhere.
    if (source === 'rule:kin' && entity.type === 'medication' && isInside) return false;
    return inName && (isInside || score < 0.7);
  }
  if (type === 'DATE_TIME') return isInside && (inName || score < 0.9) && entity.type !== 'problem' && entity.type !== 'procedure';
  if (type === 'AGE') return isInside && entity.type !== 'problem';
  if (type === 'STREET_ADDRESS') return isInside || (inName && score < 0.7);
  return (isInside && score < 0.95) || (inName && score < 0.9);
}

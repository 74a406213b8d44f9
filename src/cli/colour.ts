import type { EntityType } from '../entities/types.ts';

/** Whether standard output takes colour: a terminal that did not say no (NO_COLOR), or one told to (FORCE_COLOR). */
function takesColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '0') return true;
  return process.stdout.isTTY && TERM !== 'dumb';
}

const ON = takesColour();
const paint =
  (open: string, close: string) =>
  (text: string): string =>
    ON ? `\u001B[${open}m${text}\u001B[${close}m` : text;

export const bold = paint('1', '22');
export const dim = paint('2', '22');
export const strike = paint('9', '29');
export const green = paint('32', '39');
export const yellow = paint('33', '39');
export const red = paint('31', '39');

/** One colour a type, the same hues as editor and panel (256-colour palette). */
export const entityColour: Readonly<Record<EntityType, (text: string) => string>> = {
  problem: paint('38;5;209', '39'),
  medication: paint('38;5;75', '39'),
  lab: paint('38;5;78', '39'),
  vital: paint('38;5;80', '39'),
  procedure: paint('38;5;177', '39'),
  date: paint('38;5;179', '39'),
  anatomy: paint('38;5;247', '39'),
  other: paint('38;5;247', '39'),
};

import { isLoopback } from '../privacy/outbound.ts';
import type { Settings } from './settings.ts';

/** What an endpoint would receive of a note, as the settings stand. */
export function sayOutbound(url: string, { outbound }: Pick<Settings, 'outbound'>): string {
  if (URL.canParse(url) && isLoopback(new URL(url))) return 'On this machine: nothing leaves it.';
  switch (outbound.remoteText ?? 'nothing') {
    case 'nothing':
      return 'Another machine: refused, since attending.privacy.remoteText lets no text of a note leave.';
    case 'deidentified':
      return 'Another machine: receives notes after de-identification.';
    case 'asWritten':
      return 'Another machine: receives notes as they are written.';
  }
}

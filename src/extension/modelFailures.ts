import type { ErrorRecord } from '../platform/errors.ts';
import { isHubId } from './modelNames.ts';
import type { FailedChoice } from './panelMessages.ts';

/** What the panel offers after a run with a model failed: what helps first, and the offline engine always. */
export function choicesAfter({ code }: Pick<ErrorRecord, 'code'>, model: string): FailedChoice[] {
  const pick: FailedChoice = { kind: 'pickModel' };
  const offline: FailedChoice = { kind: 'useOffline' };
  switch (code) {
    case 'MODEL_NOT_FOUND':
      return [...(isHubId(model) ? [{ kind: 'pullModel', model } as const] : []), offline, pick];
    case 'OUTBOUND_REFUSED':
      return [offline, { kind: 'openSettings', key: 'attending.privacy.remoteText' }, pick];
    case 'NOT_ENOUGH_MEMORY':
    case 'OUT_OF_MEMORY':
      return [offline, pick, { kind: 'openSettings', key: 'attending.models' }];
    case 'DEVICE_MISSING':
      return [offline, { kind: 'openSettings', key: 'attending.models.device' }, pick];
    default:
      return [offline, pick];
  }
}

/** The same failure in the editor's words: what the command line would do next is no help here. */
export function inEditor({ code, message, action }: ErrorRecord): ErrorRecord {
  return { code, message, action: EDITOR_ACTIONS[code] ?? action };
}

const EDITOR_ACTIONS: Readonly<Partial<Record<ErrorRecord['code'], string>>> = {
  MODEL_NOT_FOUND: 'Choose a model that is here, download it, or use the offline engine.',
  CHILD_FAILED: 'The editor is not affected. Run again, or use the offline engine.',
  OUT_OF_MEMORY: 'Its memory has been given back. Choose a smaller model or number format, or use the offline engine.',
};

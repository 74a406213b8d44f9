import type { ListedModel } from '../engine/modelProtocol.ts';
import { AttendingError } from '../platform/errors.ts';
import type { ModelKeys } from './modelKeys.ts';
import type { ModelsViewOptions } from './modelsView.ts';

export interface TwoStagesOptions extends Pick<ModelsViewOptions, 'runTask'> {
  readonly list: () => Promise<readonly ListedModel[]>;
  readonly keys: ModelKeys;
}

export async function compressInTwoStages(options: TwoStagesOptions): Promise<unknown> {
  await options.list();
  throw new AttendingError('BACKEND_CANNOT', 'The two-stage pipeline is not built yet.', 'Use Compress.');
}

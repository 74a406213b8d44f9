import type { OutboundPolicy } from '../../privacy/outbound.ts';
import type { LanguageModel, ModelSource } from '../types.ts';

/** What an endpoint may be told. */
export interface Gate {
  readonly outbound: OutboundPolicy;
  /** De-identifies one text; called for the policy `deidentified` only. */
  readonly deidentify: (text: string) => Promise<string>;
}

export interface EndpointOptions extends Gate {
  /** Sent to this server only; undefined for one that wants none. */
  readonly apiKey: string | undefined;
  readonly signal: AbortSignal;
}

/** See `connectEndpoint`, which loads with the first endpoint: its library is large. */
export async function openEndpoint(source: ModelSource, options: EndpointOptions): Promise<LanguageModel> {
  const { connectEndpoint } = await import('./connect.ts');
  return connectEndpoint(source, options);
}

import path from 'node:path';

/** A model's name as people say it: the last part of an id, a folder's or file's name, an endpoint's model. */
export function shortName(model: string): string {
  if (/^https?:\/\//i.test(model)) return decoded(model.slice(model.indexOf('#') + 1)) || model;
  const last = model.split(/[\\/]/).filter((part) => part !== '').at(-1) ?? model;
  return path.basename(last, '.gguf');
}

/** What names an endpoint's model in `attending.model`. */
export function endpointId(url: string, model: string): string {
  return `${url.replace(/#.*$/, '')}#${model}`;
}

/** The address of an endpoint's id; undefined for other models. */
export function endpointUrl(model: string): string | undefined {
  return /^https?:\/\//i.test(model) ? model.replace(/#.*$/, '') : undefined;
}

/** True for what can be an id of the hub: "org/name", with a revision or a number format. */
export function isHubId(model: string): boolean {
  return /^[\w-][\w.-]*\/[\w.-]+(?:@[\w./-]+)?(?::[\w.-]+)?$/.test(model) && !/\.gguf$/i.test(model);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

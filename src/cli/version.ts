import { version } from '../../package.json';

/** Version of Attending, from package.json at build time. */
export const VERSION: string = version;

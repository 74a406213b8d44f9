import { homedir } from 'node:os';
import path from 'node:path';

/**
 * The folder of what Attending keeps between runs (downloaded code sets, runs, environments, endpoints): `ATTENDING_HOME`, else the
 * platform's folder for an application's data. Model files are not in it: they stand in Hugging Face's own cache, which Python shares.
 */
export function attendingHome(env: NodeJS.ProcessEnv = process.env, platform: NodeJS.Platform = process.platform): string {
  const own = env['ATTENDING_HOME'];
  if (own !== undefined && own !== '') return path.resolve(own);
  if (platform === 'win32') return path.join(env['LOCALAPPDATA'] ?? path.join(homedir(), 'AppData', 'Local'), 'attending');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'attending');
  return path.join(env['XDG_DATA_HOME'] || path.join(homedir(), '.local', 'share'), 'attending');
}

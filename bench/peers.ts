import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type * as z from 'zod';

/** Why a peer gave no figures, in words for a table. */
export class PeerUnavailable extends Error {}

const FOLDER = process.env['ATTENDING_PEERS'] ?? path.join(homedir(), '.cache', 'attending', 'peers');
const ROOT = process.env['ATTENDING_ROOT'] ?? '.';

/**
 * Runs a script of bench/peers in the peers' own Python environment: one JSON request in, one JSON answer out,
 * checked by `answer`. Throws PeerUnavailable where the environment is missing or the script fails.
 */
export async function runPeer<T>(script: string, request: unknown, answer: z.ZodType<T>): Promise<T> {
  const python = path.join(FOLDER, 'bin', 'python');
  if (!existsSync(python)) throw new PeerUnavailable('no environment: run bench/peers/prepare.sh');
  const child = spawn(python, [path.join(ROOT, 'bench', 'peers', script)], { stdio: ['pipe', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint = (complaint + text).slice(-2000)));
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(request));
  if ((await status) !== 0) throw new PeerUnavailable(`${script} failed: ${complaint.trim().split('\n').at(-1) ?? 'no message'}`);
  return answer.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
}

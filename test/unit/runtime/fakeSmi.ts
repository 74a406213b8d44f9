import { chmodSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// Programs named nvidia-smi that say what the real one has said, in lines recorded from machines of each kind.

export const ONE_CARD = ['0, GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 37, 12390, 24564, 61, 142.33, NVIDIA RTX A5000'];
export const EIGHT_CARDS = Array.from({ length: 8 }, (_, index) => `${index}, GPU-0000000${index}-1111-2222-3333-444444444444, ${index * 10}, ${index * 9000 + 17}, 81559, ${30 + index}, ${(70.5 + index).toFixed(2)}, NVIDIA H100 80GB HBM3`);
/** An A100 split into instances: the card itself has no utilisation. */
export const MIG = ['0, GPU-5c0d2a10-7e3a-9d2c-0b52-2f9b3a7c1d20, [N/A], 1337, 81920, 34, 64.82, NVIDIA A100-SXM4-80GB'];
/** A GPU that shares the machine's memory, as GB10 does. */
export const UNIFIED = ['0, GPU-11111111-aaaa-bbbb-cccc-dddddddddddd, 3, [N/A], [N/A], 44, 11.20, NVIDIA GB10'];
export const OLD_LAPTOP = ['0, GPU-22222222-aaaa-bbbb-cccc-dddddddddddd, [Not Supported], 312, 2002, 51, [Not Supported], GeForce 940MX'];
export const PROCESSES = [
  'GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 4242, 11800, /usr/bin/python3',
  'GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 991, 430, /opt/apps/render, engine/blender',
  'GPU-6f3c0a52-8a1e-2f55-9d0e-4f0c1b7a9e11, 17, [N/A], [Insufficient Permissions]',
];
export const NO_DEVICES = { text: 'No devices were found', exitCode: 6 };
export const MISMATCH = { text: 'Failed to initialize NVML: Driver/library version mismatch\nNVML library version: 550.90', exitCode: 18 };
export const NO_DRIVER = { text: "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver. Make sure that the latest NVIDIA driver is installed and running.", exitCode: 9 };
export const LOST = { text: 'Unable to determine the device handle for GPU0000:01:00.0: GPU is lost.  Reboot the system to recover this GPU', exitCode: 15 };

export interface FakeSmi {
  /** An environment in which this is the only nvidia-smi; nothing else is on its PATH. */
  readonly env: NodeJS.ProcessEnv;
  /** How often it was started, by what it was asked: "gpu", "apps". */
  readonly callsFile: string;
  /** Does something else from its next start on. */
  readonly say: (body: string) => void;
  readonly remove: () => void;
}

/**
 * Makes a program in a folder of its own.
 *
 * @param body JavaScript of what it does: `asked` is "gpu" or "apps", `loopMs` a number or undefined, `say(lines)` writes lines
 * @param name of the program
 */
export function fakeSmi(body: string, name = 'nvidia-smi'): FakeSmi {
  const folder = mkdtempSync(path.join(tmpdir(), 'attending-smi-'));
  const file = path.join(folder, name);
  const callsFile = path.join(folder, 'calls');
  const head = `#!${process.execPath}
const fs = require('node:fs');
const args = process.argv.slice(2).join(' ');
const asked = args.includes('--query-compute-apps') ? 'apps' : 'gpu';
const loopMs = Number(/--loop-ms=(\\d+)/.exec(args)?.[1]) || undefined;
fs.appendFileSync(${JSON.stringify(callsFile)}, asked + (loopMs === undefined ? '' : ' ' + loopMs) + '\\n');
const say = (lines) => process.stdout.write(lines.map((line) => line + '\\n').join(''));
const ONE_CARD = ${JSON.stringify(ONE_CARD)};
`;
  const say = (what: string): void => {
    // A new file in its place: one that runs cannot be written to.
    writeFileSync(`${file}.new`, head + what);
    chmodSync(`${file}.new`, 0o755);
    renameSync(`${file}.new`, file);
  };
  say(body);
  return { env: { PATH: folder }, callsFile, say, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Says these lines once or in a loop, and the processes where asked. */
export function speaking(lines: readonly string[], processes: readonly string[] = []): string {
  return `
if (asked === 'apps') say(${JSON.stringify(processes)});
else if (loopMs === undefined) say(${JSON.stringify(lines)});
else { const tick = () => say(${JSON.stringify(lines)}); tick(); setInterval(tick, loopMs); }`;
}

/** Says a sentence and ends. */
export function failing({ text, exitCode }: { text: string; exitCode: number }): string {
  return `console.log(${JSON.stringify(text)}); process.exitCode = ${exitCode};`;
}

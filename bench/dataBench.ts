import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { measureProgram, type Measured } from './measure.ts';

const CLI = path.join(process.env['ATTENDING_ROOT']!, 'dist', 'cli.js');
const SEED = '4';

interface Synthesised {
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** A folder for the benches of data preparation (in ATTENDING_BENCH_DATA, else the temporary one), and the command line. */
export class DataBench {
  readonly #folder = mkdtempSync(path.join(process.env['ATTENDING_BENCH_DATA'] ?? tmpdir(), 'attending-data-'));

  at(...names: string[]): string {
    return path.join(this.#folder, ...names);
  }

  attending<Result>(...args: string[]): Promise<Measured<Result>> {
    return measureProgram<Result>(process.execPath, [CLI, 'data', ...args, '--json']);
  }

  async synthesise(dataset: string, notes: number, out: string): Promise<Measured<Synthesised> & { bytes: number }> {
    const made = await this.attending<Synthesised>('synth', '--dataset', dataset, '--notes', String(notes), '--seed', SEED, '--out', this.at(out));
    return { ...made, bytes: made.result.files.reduce((sum, file) => sum + file.bytes, 0) };
  }

  say(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

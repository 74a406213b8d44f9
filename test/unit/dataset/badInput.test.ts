import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BHC_OPTIONS } from '../../../src/dataset/bhc/options.ts';
import { prepareBhc } from '../../../src/dataset/bhc/prepare.ts';
import { cleanTexts } from '../../../src/dataset/cleaning/clean.ts';
import { CLEAN_OPTIONS } from '../../../src/dataset/cleaning/options.ts';
import type { DataContext } from '../../../src/dataset/context.ts';
import { MIMIC_OPTIONS } from '../../../src/dataset/mimic/options.ts';
import { prepareMimic } from '../../../src/dataset/mimic/prepare.ts';
import { SYNTH_OPTIONS } from '../../../src/dataset/synth/options.ts';
import { synthesise } from '../../../src/dataset/synth/synthesise.ts';
import { Database } from '../../../src/platform/database.ts';
import { AttendingError, toAttendingError, type ErrorCode } from '../../../src/platform/errors.ts';

// What a disk, a download and another program can do to data preparation: one coded error each, no text of a note in
// it, and afterwards either the state of before or the new one, never half of it.

const SECRET = 'Zanzibarovich';
/** Of a child that this very file is run as: which part, on what, printing its steps. */
const CHILD = process.env['ATTENDING_BAD_INPUT_CHILD'];

const context = (onStep: (step: string) => void = () => undefined): DataContext => ({ signal: new AbortController().signal, onProgress: ({ step }) => onStep(step), onWarning: () => undefined, jobs: 1, threadScript: '' });

type Part = 'mimic' | 'bhc' | 'clean';

/** Runs a part on the export in a folder, into `out` of it. */
async function run(part: Part, folder: string, onStep?: (step: string) => void): Promise<object> {
  const out = path.join(folder, 'out');
  if (part === 'mimic') return await prepareMimic(MIMIC_OPTIONS.parse({ dataset: 'mimic-iv', dir: folder, db: path.join(out, 'data.duckdb') }), context(onStep));
  if (part === 'bhc') return await prepareBhc(BHC_OPTIONS.parse({ csv: path.join(folder, 'bhc.csv'), db: path.join(out, 'data.duckdb') }), context(onStep));
  return await cleanTexts(CLEAN_OPTIONS.parse({ csv: path.join(folder, 'bhc.csv'), out, formats: ['csv', 'parquet'] }), context(onStep));
}

/** The file of notes that a part reads, and the column that holds them. */
const NOTE_FILE: Readonly<Record<Part, string>> = { mimic: 'note/discharge.csv', bhc: 'bhc.csv', clean: 'bhc.csv' };
const PARTS: readonly Part[] = ['mimic', 'bhc', 'clean'];

if (CHILD !== undefined) {
  const [part, folder] = JSON.parse(CHILD) as [Part, string];
  try {
    await run(part, folder, (step) => process.stdout.write(`${step}\n`));
    process.stdout.write('done\n');
  } catch (error) {
    const { code, message } = toAttendingError(error);
    process.stdout.write(`error ${code} ${message}\n`);
  }
} else {
  let root: string;
  before(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'attending-bad-'));
    await synthesise(SYNTH_OPTIONS.parse({ dataset: 'mimic-iv', notes: 200, out: path.join(root, 'mimic') }), context());
    await synthesise(SYNTH_OPTIONS.parse({ dataset: 'bhc', notes: 200, out: path.join(root, 'bhc') }), context());
  });
  after(async () => {
    await rm(root, { recursive: true, force: true });
  });

  let copies = 0;
  const exportFor = async (part: Part): Promise<string> => {
    copies += 1;
    const folder = path.join(root, `copy-${copies}`);
    await cp(path.join(root, part === 'mimic' ? 'mimic' : 'bhc'), folder, { recursive: true });
    return folder;
  };

  const noteFile = async (part: Part, folder: string): Promise<{ file: string; text: string }> => {
    const file = path.join(folder, NOTE_FILE[part]);
    return { file, text: await readFile(file, 'utf8') };
  };

  const failure = async (part: Part, folder: string, code: ErrorCode, sentence?: RegExp): Promise<AttendingError> => {
    try {
      await run(part, folder);
    } catch (error) {
      assert.ok(error instanceof AttendingError, inspect(error));
      assert.equal(error.code, code, error.message);
      if (sentence !== undefined) assert.match(error.message, sentence);
      assert.ok(error.action.length > 10, 'what to do next');
      assert.ok(!inspect(error, { depth: 9 }).includes(SECRET), 'text of a note in an error');
      return error;
    }
    assert.fail(`${part} took it`);
  };

  /** Names left in the place of the results; a database that opens is no rest. */
  const rests = async (folder: string): Promise<string[]> => (await readdir(path.join(folder, 'out'), { recursive: true }).catch(() => [])).filter((name) => name !== 'data.duckdb');

  /** A database, if there is one, opens, and has a record for each table that it has. */
  const assertConsistent = async (folder: string): Promise<void> => {
    const file = path.join(folder, 'out', 'data.duckdb');
    if ((await stat(file).catch(() => undefined)) === undefined) return;
    const db = await Database.open(file);
    try {
      const tables = (await db.rows<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'main' AND table_type = 'BASE TABLE'")).map(({ name }) => name);
      if (!tables.includes('attending_steps')) {
        assert.deepEqual(tables, []);
        return;
      }
      const steps = (await db.rows<{ step: string }>('SELECT step FROM attending_steps')).map(({ step }) => step);
      for (const name of ['notes', 'facts', 'bhc', 'bhc_rows', 'bhc_leaks']) assert.equal(tables.includes(name), steps.includes(name), name);
    } finally {
      db.close();
    }
  };

  /** After the cause is gone, the same call does the whole work. */
  const assertRecovers = async (part: Part, folder: string): Promise<void> => {
    await run(part, folder);
    assert.deepEqual((await rests(folder)).filter((name) => !/^mimic_(cleaned|preprocessing)_[a-z_]+\.(csv|parquet)$/.test(name)), []);
    if (part === 'clean') return;
    const db = await Database.open(path.join(folder, 'out', 'data.duckdb'), { readOnly: true });
    try {
      assert.ok((await db.row<{ n: number }>(`SELECT count(*) AS n FROM ${part === 'mimic' ? 'facts' : 'bhc'}`)).n > 150);
    } finally {
      db.close();
    }
  };

  interface Damage {
    readonly what: string;
    readonly code: ErrorCode;
    readonly sentence: RegExp;
    /** Makes of a good file a bad one; its name may change. */
    readonly make: (text: string) => string | Buffer;
    readonly packed?: boolean;
    /** Told by one part for all: they open files in the same way. */
    readonly once?: boolean;
  }

  const half = (text: string): number => text.indexOf('\n', text.length >> 1);
  const DAMAGES: readonly Damage[] = [
    { what: 'a column that is missing', code: 'MISSING_COLUMNS', sentence: /no column (?:text|input); it has/, make: (text) => text.replace(/^[^\n]*/, (line) => line.replace(/text$|input/, 'body')) },
    { what: 'a quotation mark out of place', code: 'BAD_CSV', sentence: /quotation mark in line \d+/, make: (text) => spliced(text, text.indexOf(',"', text.length >> 1) + 2, `${SECRET} "said" `) },
    { what: 'a file cut in the middle of a note', code: 'BAD_CSV', sentence: /line \d+ that is never closed/, make: (text) => `${text.slice(0, text.lastIndexOf('"') - 30)}${SECRET}` },
    { once: true, what: 'a row with a field too many', code: 'BAD_CSV', sentence: /fields in the row that begins in line \d+/, make: (text) => `${text}${SECRET},1,2,3,4,5,6,7,8,9\n` },
    { what: 'bytes of another encoding', code: 'INVALID_UTF8', sentence: /line \d+/, make: (text) => Buffer.concat([Buffer.from(text.slice(0, half(text))), Buffer.from([0xe9]), Buffer.from(text.slice(half(text)))]) },
    { what: 'a gzip file cut short', code: 'BROKEN_GZIP', sentence: /ends too early/, make: (text) => gzipSync(text).subarray(0, -200), packed: true },
    { once: true, what: 'a gzip file with a wrong byte', code: 'BROKEN_GZIP', sentence: /damaged/, make: (text) => flipped(gzipSync(text)), packed: true },
    { once: true, what: 'a web page in the place of the data', code: 'BAD_CSV', sentence: /web page/, make: () => '<!DOCTYPE html>\n<html>Please log in</html>' },
    { once: true, what: 'an empty file', code: 'BAD_CSV', sentence: /is empty/, make: () => '' },
  ];

  for (const part of PARTS) {
    describe(part, () => {
      for (const { what, code, sentence, make, packed = false } of DAMAGES.filter(({ once }) => once !== true || part === 'mimic')) {
        test(`${what} is refused, nothing is left, and the whole file then works`, async () => {
          const folder = await exportFor(part);
          const { file, text } = await noteFile(part, folder);
          // Files are known by what is in them, so a packed one may have any name.
          const damaged = make(text);
          assert.ok(packed || damaged.length !== Buffer.byteLength(text) || code === 'MISSING_COLUMNS');
          await writeFile(file, damaged);
          await failure(part, folder, code, sentence);
          assert.deepEqual(await rests(folder), []);
          await assertConsistent(folder);
          await writeFile(file, text);
          await assertRecovers(part, folder);
        });
      }

      test('a wrong place is named, and nothing is made', async () => {
        const folder = path.join(root, `nothing-${part}`);
        await mkdir(folder);
        await failure(part, folder, part === 'mimic' ? 'WRONG_FOLDER' : 'FILE_NOT_FOUND');
        assert.deepEqual(await readdir(folder), []);
      });

      test('a folder that may not be written', async () => {
        const folder = await exportFor(part);
        const out = path.join(folder, 'out');
        await mkdir(out);
        await asReader(out, async () => {
          await failure(part, folder, 'FILE_NOT_WRITABLE');
        });
        assert.deepEqual(await readdir(out), []);
        await assertRecovers(part, folder);
      });

      test('a disk without room', async () => {
        const folder = await exportFor(part);
        // Files of at most 64 KiB: what a full disk says at a certain place, on any machine. The signal would end us.
        const said = await child(part, folder, `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`).end;
        assert.match(said.at(-1)!, /^error DISK_FULL /);
        assert.deepEqual((await rests(folder)).filter((name) => !name.endsWith('.wal')), []);
        await assertConsistent(folder);
        await assertRecovers(part, folder);
        // And a disk that is full, where this machine lets us have one.
        const small = await exportFor(part);
        await mkdir(path.join(small, 'out'));
        const unmount = mountSmallDisk(path.join(small, 'out'));
        if (unmount === undefined) return;
        try {
          await failure(part, small, 'DISK_FULL');
          assert.deepEqual((await rests(small)).filter((name) => !name.endsWith('.wal')), []);
          await assertConsistent(small);
        } finally {
          unmount();
        }
      });

      test('killed in the middle', async () => {
        const folder = await exportFor(part);
        const steps = (await child(part, await exportFor(part)).end).filter((line) => line !== 'done');
        assert.ok(steps.length >= 2);
        for (const at of [0, Math.floor(steps.length / 2), steps.length - 1]) {
          const killed = child(part, folder);
          await killed.until(at + 1);
          killed.kill();
          const said = await killed.end;
          assert.ok(!said.some((line) => line.startsWith('error')), said.join());
          await assertConsistent(folder);
        }
        await assertRecovers(part, folder);
      });
    });
  }

  for (const part of ['mimic', 'bhc'] as const) {
    test(`${part}: a database that another process holds, and a file that is no database`, async () => {
      const folder = await exportFor(part);
      const db = path.join(folder, 'out', 'data.duckdb');
      const holder = child(part, folder);
      await holder.until(1);
      holder.stop();
      const error = await failure(part, folder, 'DATABASE_LOCKED', /in use by another process \(pid \d+\)/);
      assert.ok(error.message.includes(String(holder.pid)));
      holder.kill();
      await holder.end;
      await assertRecovers(part, folder);
      await writeFile(db, `no database, ${SECRET}`.repeat(1000));
      await failure(part, folder, 'DATABASE_BROKEN');
    });
  }

  test('mimic: the same note id for two notes is refused, counted and named by its column', async () => {
    const folder = await exportFor('mimic');
    const { file, text } = await noteFile('mimic', folder);
    const id = /\n(\d+-DS-\d+),/.exec(text)![1]!;
    await writeFile(file, text.replace(/\n\d+-DS-\d+,(?![^]*\n\d+-DS-\d+,)/, `\n${id},`));
    await failure('mimic', folder, 'DUPLICATE_KEYS', /note_id/);
    await assertConsistent(folder);
    await writeFile(file, text);
    await assertRecovers('mimic', folder);
  });
}

function spliced(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

function flipped(bytes: Buffer): Buffer {
  bytes[bytes.length >> 1]! ^= 0xff;
  return bytes;
}

/** Does something while a folder may only be read; as another user if this one may do everything. */
async function asReader(folder: string, work: () => Promise<void>): Promise<void> {
  const place = path.dirname(folder);
  await chmod(path.dirname(place), 0o755);
  await chmod(place, 0o755);
  for (const name of await readdir(place, { recursive: true })) await chmod(path.join(place, name), 0o755);
  await chmod(folder, 0o555);
  const superuser = process.geteuid?.() === 0;
  if (superuser) process.seteuid!(65534);
  try {
    await work();
  } finally {
    if (superuser) process.seteuid!(0);
    await chmod(folder, 0o755);
  }
}

/** A file system of 192 KiB in memory; undefined where we may not mount one. */
function mountSmallDisk(place: string): (() => void) | undefined {
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192k', 'tmpfs', place]).status !== 0) return undefined;
  return () => void spawnSync('umount', [place]);
}

interface Child {
  readonly pid: number;
  /** Waits until it has printed so many steps, or ended. */
  readonly until: (steps: number) => Promise<void>;
  readonly kill: () => void;
  /** Stops it without ending it. */
  readonly stop: () => void;
  /** The lines that it printed. */
  readonly end: Promise<string[]>;
}

function child(part: Part, folder: string, shell?: string): Child {
  const command = shell === undefined ? process.execPath : 'bash';
  const args = [...(shell === undefined ? [] : ['-c', shell, process.execPath]), fileURLToPath(import.meta.url)];
  const env: NodeJS.ProcessEnv = { ...process.env, ATTENDING_BAD_INPUT_CHILD: JSON.stringify([part, folder]) };
  delete env['NODE_TEST_CONTEXT'];
  const started = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  const lines = (): string[] => [...new Set(text.split('\n').slice(0, -1))];
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of waiting) look();
  };
  started.stdout.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
    wake();
  });
  let ended = false;
  const end = new Promise<string[]>((resolve) =>
    started.once('close', () => {
      ended = true;
      wake();
      resolve(lines());
    }),
  );
  return {
    pid: started.pid!,
    end,
    until: async (steps) =>
      await new Promise((resolve) => {
        const look = (): void => {
          if (!ended && lines().length < steps) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    kill: () => void started.kill('SIGKILL'),
    stop: () => void started.kill('SIGSTOP'),
  };
}

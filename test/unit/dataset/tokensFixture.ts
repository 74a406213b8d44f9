import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataContext } from '../../../src/dataset/context.ts';
import { buildTokens, type TokensResult } from '../../../src/dataset/tokens/build.ts';
import { readTokensOptions } from '../../../src/dataset/tokens/options.ts';
import { Database, quoteText } from '../../../src/platform/database.ts';

/** Admissions as `attending data mimic` leaves them. */
export interface Fact {
  readonly hadm: number;
  readonly text: string | null;
  readonly codes: readonly string[];
  readonly procedures?: readonly string[];
  readonly split?: string;
}

/** A folder with the tiny tokenizers, gone after the test. */
export class TokensWorkplace {
  readonly folder: string;

  constructor(context: { after: (work: () => void) => void }) {
    this.folder = mkdtempSync(path.join(tmpdir(), 'attending-tokens-'));
    context.after(() => rmSync(this.folder, { recursive: true, force: true }));
  }

  at(name: string): string {
    return path.join(this.folder, name);
  }

  /** Puts a tiny tokenizer of a kind into a model's folder of its name. */
  addTokenizer(kind: string, files: Readonly<Record<string, string>> = {}): string {
    const fixture = JSON.parse(readFileSync(path.join(process.env['ATTENDING_ROOT'] ?? '.', 'test/unit/prompts/fixtures/tokenizers', `${kind}.json`), 'utf8')) as { tokenizer: object; config: object };
    const folder = this.at(kind);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'tokenizer.json'), JSON.stringify(fixture.tokenizer));
    writeFileSync(path.join(folder, 'tokenizer_config.json'), JSON.stringify(fixture.config));
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
    return folder;
  }

  async addFacts(facts: readonly Fact[], name = 'mimic.duckdb'): Promise<void> {
    const db = await Database.open(this.at(name), { threads: 1 });
    await db.run('CREATE TABLE facts(subject_id BIGINT, hadm_id BIGINT, text VARCHAR, diagnosis_codes VARCHAR[], procedure_codes VARCHAR[], split VARCHAR)');
    const list = (codes: readonly string[]): string => `[${codes.map(quoteText).join(', ')}]::VARCHAR[]`;
    for (const { hadm, text, codes, procedures = [], split = 'train' } of facts) {
      await db.run(`INSERT INTO facts VALUES (${hadm}, ${hadm}, $1, ${list(codes)}, ${list(procedures)}, $2)`, [text, split]);
    }
    await db.run("CREATE VIEW train AS SELECT * FROM facts WHERE split = 'train'");
    db.close();
  }

  /** Writes a configuration over the usual one and runs it. */
  async run(changes: object = {}, { drop = false, context = {} }: { drop?: boolean; context?: Partial<DataContext> } = {}): Promise<TokensResult> {
    return buildTokens(await readTokensOptions(this.configure(changes)), { ...CONTEXT, ...context }, { drop });
  }

  configure(changes: object = {}): string {
    const usual = {
      source: { database: 'mimic.duckdb', table: 'facts', id: 'hadm_id', split: 'split', columns: { note: 'text', codes: ['diagnosis_codes', 'procedure_codes'] } },
      tokenizer: 'llama3',
      output: { database: 'tokens.duckdb', parquet: 'tokens' },
    };
    // JSON is YAML.
    writeFileSync(this.at('tokens.yaml'), JSON.stringify({ ...usual, ...changes }));
    return this.at('tokens.yaml');
  }

  async rows(sql = 'SELECT * FROM tokens ORDER BY row_id', file = 'tokens.duckdb'): Promise<TokenRow[]> {
    const db = await Database.open(this.at(file), { readOnly: true, threads: 1 });
    try {
      return await db.rows<TokenRow>(sql);
    } finally {
      db.close();
    }
  }
}

export interface TokenRow {
  readonly row_id: string;
  readonly split: string;
  readonly input_ids: number[];
  readonly labels: number[];
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
  readonly truncated: boolean;
}

export const CONTEXT: DataContext = { signal: new AbortController().signal, onProgress: () => undefined, onWarning: () => undefined, jobs: 1, threadScript: '' };

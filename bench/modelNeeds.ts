// What the policy reckons that a model needs, against what its process really took: docs/device-policy.md.
// usage: npm run build, then node scripts/try.mjs bench/modelNeeds.ts MODEL[@DTYPE] … [--window 512,2048] [--dist FOLDER]
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SILENT } from '../src/platform/log.ts';
import { runtimeFiles } from '../src/runtime/files.ts';
import { readHeldMiB } from '../src/runtime/host/processMemory.ts';
import { openModel } from '../src/runtime/open.ts';
import { estimateNeed } from '../src/runtime/policy/need.ts';
import { inspectModel } from '../src/runtime/store/inspect.ts';
import { resolveModel } from '../src/runtime/store/resolve.ts';
import { DTYPES, type DtypeName } from '../src/runtime/types.ts';

const NEW_TOKENS = 8;
/** Formats that llama.cpp packs anew for the processor. */
const PACKED_ANEW = /^(?:Q4|IQ4)/;
/** Programs and libraries, mapped from their files. */
const BASE_MAPPED_MIB = 60;
const { values, positionals } = parseArgs({ allowPositionals: true, options: { window: { type: 'string', default: '512,2048,4096' }, dist: { type: 'string' }, quick: { type: 'boolean' } } });
const dist = values.dist ?? path.join(process.env['ATTENDING_ROOT'] ?? '.', 'dist');

console.log('| model | format | window | weights | cache | working | need | loaded | held | peak | need / truth |');
console.log('| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
for (const named of positionals) {
  const [name = '', format] = named.split('@');
  const source = await resolveModel(name);
  const facts = await inspectModel(source);
  const formats: (DtypeName | undefined)[] = source.kind === 'gguf' ? [undefined] : format === undefined ? DTYPES.filter((dtype) => facts.weightBytes[dtype] !== undefined) : [format as DtypeName];
  for (const dtype of formats) {
    for (const contextLength of values.window.split(',').map(Number).filter((window) => window <= facts.contextLength)) {
      const need = estimateNeed(facts, { device: 'cpu', dtype, contextLength });
      const model = await openModel(name, { device: 'cpu', contextLength, ...(dtype === undefined ? {} : { dtype }) }, { files: runtimeFiles(dist), log: SILENT });
      try {
        const loaded = model.memory?.residentMiB ?? Number.NaN;
        // The whole window in use: a prompt up to what is then written.
        const tokens = contextLength - NEW_TOKENS - 8;
        let words = 'the patient was seen and sent home '.repeat(Math.ceil(contextLength / 4));
        const { tokens: many } = await model.countTokens(words);
        words = words.slice(0, Math.floor((words.length * tokens) / many));
        while ((await model.countTokens(words)).tokens > tokens) words = words.slice(0, -20);
        if (values.quick !== true) await model.generate({ prompt: words, maxNewTokens: NEW_TOKENS });
        const peak = model.memory?.peakMiB ?? Number.NaN;
        const held = (model.pid === undefined ? undefined : readHeldMiB(model.pid)) ?? Number.NaN;
        // Weights that are mapped from the file and packed anew as well stand twice; the system takes the mapped ones back when it must.
        const truth = PACKED_ANEW.test(facts.ggufType ?? '') ? held + BASE_MAPPED_MIB : peak;
        const row = [path.basename(source.id), dtype ?? facts.ggufType ?? '', contextLength, need.weightsMiB, need.cacheMiB, need.workingMiB, need.totalMiB, Math.round(loaded), Math.round(held), Math.round(peak), (need.totalMiB / truth).toFixed(2)];
        console.log(`| ${row.join(' | ')} |`);
      } finally {
        await model.close();
      }
    }
  }
}

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { GoldDocument } from '../../bench/corpora.ts';
import { BC5CDR_TYPES, MACCROBAT_TYPES, NCBI_TYPES, hasCorpora, readConll, readMaccrobat } from '../../bench/corpora.ts';
import type { TypeMap } from '../../bench/mentionScore.ts';
import { recallByLabel, scoreMentions } from '../../bench/mentionScore.ts';
import type { Findings } from '../../bench/systems.ts';
import { SYSTEMS, compare, findAll, hasTagger } from '../../bench/systems.ts';

interface Floors {
  readonly exactF1: number;
  readonly overlapRecall: number;
  readonly overlapPrecision: number;
}

interface Checked {
  readonly name: string;
  readonly file: string;
  readonly read: () => GoldDocument[];
  readonly types: TypeMap;
  readonly floors: Partial<Record<keyof Findings, Floors>>;
  /** Least overlap recall of the rules by gold label. */
  readonly labels?: Readonly<Record<string, number>>;
}

/** A little under what was measured on the documents of odd number: the even ones are for developing. */
const CHECKED: readonly Checked[] = [
  {
    name: 'BC5CDR, development part',
    file: 'entities/bc5cdr-dev.conll.gz',
    read: () => readConll('entities/bc5cdr-dev.conll.gz'),
    types: BC5CDR_TYPES,
    floors: {
      rules: { exactF1: 0.7, overlapRecall: 0.74, overlapPrecision: 0.87 },
      tagger: { exactF1: 0.85, overlapRecall: 0.9, overlapPrecision: 0.92 },
      both: { exactF1: 0.8, overlapRecall: 0.89, overlapPrecision: 0.87 },
    },
  },
  {
    name: 'NCBI disease, development part',
    file: 'entities/ncbi-dev.conll.gz',
    read: () => readConll('entities/ncbi-dev.conll.gz'),
    types: NCBI_TYPES,
    floors: {
      rules: { exactF1: 0.45, overlapRecall: 0.77, overlapPrecision: 0.82 },
      tagger: { exactF1: 0.84, overlapRecall: 0.92, overlapPrecision: 0.9 },
      both: { exactF1: 0.79, overlapRecall: 0.92, overlapPrecision: 0.81 },
    },
  },
  {
    name: 'MACCROBAT',
    file: 'entities/maccrobat.jsonl.gz',
    read: readMaccrobat,
    types: MACCROBAT_TYPES,
    // The tagger was trained on these texts: only rules are measured.
    floors: { rules: { exactF1: 0.53, overlapRecall: 0.66, overlapPrecision: 0.77 } },
    labels: { Sign_symptom: 0.69, Disease_disorder: 0.77, Medication: 0.78, Therapeutic_procedure: 0.57, Diagnostic_procedure: 0.61 },
  },
];

for (const { name, file, read, types, floors, labels = {} } of CHECKED) {
  describe(`mentions: ${name}`, { skip: hasCorpora(file) ? false : 'shared data not there' }, () => {
    const documents = hasCorpora(file) ? read().filter((_, i) => i % 2 === 1) : [];
    const wanted = SYSTEMS.filter((system) => floors[system] !== undefined);

    it(`${wanted.join(', ')}: exact F1, overlap recall and precision`, { skip: wanted.length > 1 && !hasTagger() ? 'no model of the tagger' : false }, async (t) => {
      const findings = await findAll(documents, wanted);
      for (const system of wanted) {
        const compared = compare(documents, findings[system] ?? [], 'name');
        const exact = scoreMentions(compared, types, 'exact');
        const overlap = scoreMentions(compared, types, 'overlap');
        const said = `${system}: exact F1 ${exact.f1.toFixed(3)}, overlap recall ${overlap.recall.toFixed(3)}, precision ${overlap.precision.toFixed(3)}`;
        t.diagnostic(said);
        const floor = floors[system]!;
        assert.ok(exact.f1 >= floor.exactF1 && overlap.recall >= floor.overlapRecall && overlap.precision >= floor.overlapPrecision, `${said}; floors ${JSON.stringify(floor)}`);
        if (system !== 'rules') continue;
        for (const [label, { recall }] of recallByLabel(compared, types, 'overlap')) {
          t.diagnostic(`rules, ${label}: overlap recall ${recall.toFixed(3)}`);
          assert.ok(recall >= (labels[label] ?? 0), `${label}: recall ${recall.toFixed(3)}`);
        }
      }
    });
  });
}

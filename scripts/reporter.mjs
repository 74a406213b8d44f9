// Reporter for node's test runner: one line a file, failures in full, figures that corpus tests print,
// skips with their reason, and one closing line of counts.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

export default async function* report(source) {
  const files = new Map();
  const failures = [];
  const skips = [];
  let passed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stdout' || type === 'test:stderr') yield data.message;
    if (type === 'test:diagnostic' && !/^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /.test(data.message)) yield `    ${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite') continue;
    // Node reports a file that fails to load as a test of the file's own name.
    const file = data.file === undefined ? '' : path.basename(data.file).replace(/\.m?js$/, '');
    const count = files.get(file) ?? { passed: 0, failed: 0, skipped: 0 };
    files.set(file, count);
    if (data.skip !== undefined && data.skip !== false) {
      count.skipped += 1;
      skips.push(`${data.name}: ${data.skip === true ? 'no reason given' : data.skip}`);
    } else if (type === 'test:pass') {
      count.passed += 1;
      passed += 1;
    } else {
      count.failed += 1;
      const error = data.details?.error;
      failures.push({ name: `${file} › ${data.name}`, error: error?.cause ?? error });
    }
  }
  for (const [file, count] of [...files].sort()) {
    yield `  ${count.failed > 0 ? '✗' : '✓'} ${file}: ${count.passed} passed${count.failed > 0 ? `, ${count.failed} FAILED` : ''}${count.skipped > 0 ? `, ${count.skipped} skipped` : ''}\n`;
  }
  for (const { name, error } of failures) yield `\n✗ ${name}\n${error?.stack ?? error}\n`;
  for (const skip of skips) yield `  skipped: ${skip}\n`;
  if (process.env.ATTENDING_TEST_SUMMARY) {
    writeFileSync(process.env.ATTENDING_TEST_SUMMARY, JSON.stringify({ passed, failed: failures.length, skipped: skips, failedFiles: [...files].filter(([, { failed }]) => failed > 0).map(([file]) => file) }));
  }
}

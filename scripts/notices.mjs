// What of other people's is bundled into dist/, with their licences: most of them ask that their text goes along.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The packages that files of a build came from: folders under node_modules, in order. */
export function bundledPackages(metafiles) {
  const inputs = metafiles.flatMap(({ inputs }) => Object.keys(inputs));
  const folders = inputs.flatMap((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []);
  return [...new Set(folders)].sort();
}

/** One text with name, version, licence and licence text of each; throws for a package that names no licence. */
export function writeNotices(root, folders) {
  const parts = folders.map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${name} is bundled and names no licence`);
    const file = readdirSync(path.join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry) && existsSync(path.join(root, folder, entry)));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(path.join(root, folder, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return `Attending's bundles hold these packages, each under its own licence.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

/** `npm run release:notes -- v1.2.3`: what CHANGELOG.md tells of a version, for its release. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');

/**
 * @param {string} changelog
 * @param {string} tag `v` and the version
 * @param {string} version of package.json
 * @returns {string} the section of the version, without its heading
 * @throws where the tag is of another version, or the change log does not tell of it with a day
 */
export function releaseNotes(changelog, tag, version) {
  if (tag !== `v${version}`) {
    throw new Error(`标签 ${tag} 和 package.json 的 ${version} 对不上 (tag and version differ)`);
  }
  const section = changelog
    .replaceAll('\r\n', '\n')
    .split(/^(?=## )/m)
    .find((text) => text.startsWith(`## [${version}]`));
  const [heading = '', ...lines] = section?.split('\n') ?? [];
  const text = lines.join('\n').trim();
  if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading) || text === '') {
    throw new Error(
      `CHANGELOG.md 里没有“## [${version}] - 日期”这一节 (no such section with a day)`,
    );
  }
  return `${text}\n`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [changelog, manifest] = await Promise.all(
    ['CHANGELOG.md', 'package.json'].map((name) => readFile(path.join(root, name), 'utf8')),
  );
  try {
    const { version } = JSON.parse(manifest ?? '');
    process.stdout.write(releaseNotes(changelog ?? '', process.argv[2] ?? '', version));
  } catch (error) {
    console.error(/** @type {Error} */ (error).message);
    process.exitCode = 1;
  }
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { billOf } from './bill.mjs';

const TEXT = 'Permission is hereby granted.';

/** @param {string} name  @param {string} licence  @param {readonly import('../../shared/licences').BundledPart[]} parts */
function group(name, licence, parts) {
  return { name, licence, parts, text: TEXT };
}

/** @type {Record<string, import('./bill.mjs').LockedPackage>} */
const locked = JSON.parse(
  await readFile(path.resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
).packages;

/** @param {string} place */
function lockedVersion(place) {
  return locked[place]?.version ?? '';
}

const bill = billOf({
  licences: {
    program: group('shop-checkup', 'MIT', [{ name: 'shop-checkup', version: '0.1.0' }]),
    groups: [
      group('electron', 'MIT', [{ name: 'electron', version: '1.0.0' }]),
      group('@fontsource/noto-sans-sc', 'OFL-1.1', [
        {
          name: '@fontsource/noto-sans-sc',
          version: lockedVersion('node_modules/@fontsource/noto-sans-sc'),
        },
      ]),
      group('@e965/xlsx', 'Apache-2.0', [
        { name: '@e965/xlsx', version: lockedVersion('node_modules/xlsx') },
      ]),
      group('pdfjs-dist', 'Apache-2.0 AND MIT', [
        { name: 'pdfjs-dist', version: lockedVersion('node_modules/pdfjs-dist') },
      ]),
      group('core-js', 'MIT', [{ name: 'core-js', version: '3.48.0', inside: 'pdfjs-dist' }]),
    ],
  },
  locked,
  versions: { electron: '33.2.1', chrome: '130.0.1', node: '20.18.1' },
  time: '2026-11-29T12:00:00.000Z',
  id: '3e671687-395b-41f5-a30f-a58921a69b79',
});

/** @typedef {Omit<(typeof bill.components)[number], 'components'> & { components?: readonly Component[] }} Component */

/** @param {readonly Component[]} components  @returns {Component[]} also those within others */
function all(components) {
  return components.flatMap((one) => [one, ...all(one.components ?? [])]);
}

const components = all(/** @type {readonly Component[]} */ (bill.components));

it('[I4 U] is a CycloneDX bill of the program', () => {
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 });
  expect(bill.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(bill.metadata.component).toMatchObject({ type: 'application', version: '0.1.0' });
  expect(JSON.parse(JSON.stringify(bill))).toEqual(bill);
});

it('[I4 U] gives every part one address, a version and a licence', () => {
  const refs = [bill.metadata.component, ...components].map((one) => one['bom-ref']);
  expect(new Set(refs).size).toBe(refs.length);
  for (const { purl, version, licenses } of components) {
    expect(purl).toMatch(/^pkg:(npm\/(%40[a-z0-9._-]+\/)?|generic\/)[a-z0-9._-]+@\d[\w.+-]*$/);
    expect(purl.endsWith(`@${version}`)).toBe(true);
    expect(licenses).toHaveLength(1);
    const [licence] = licenses;
    expect(Object.keys(licence ?? {})).toEqual(
      purl.includes('pdfjs') ? ['expression'] : ['license'],
    );
  }
  const [root] = bill.dependencies;
  expect(refs).toEqual(expect.arrayContaining([root?.ref, ...(root?.dependsOn ?? [])]));
});

it('[I4 U] gives the sums of the lock file, also of a package under another name', () => {
  const summed = components.filter((one) => 'hashes' in one).map(({ name }) => name);
  expect(summed).toEqual(['@fontsource/noto-sans-sc', '@e965/xlsx', 'pdfjs-dist']);
  for (const { hashes = [] } of components) {
    for (const { alg, content } of hashes) {
      expect(alg).toBe('SHA-512');
      expect(content).toMatch(/^[0-9a-f]{128}$/);
    }
  }
});

it('[I4 U] names the runtime as it is packed, and what is within it and within packages', () => {
  const tree = bill.components.map(({ name, version, components: within }) => [
    `${name} ${version}`,
    within?.map((one) => `${one.name} ${one.version}`) ?? [],
  ]);
  expect(tree).toEqual(
    expect.arrayContaining([
      ['electron 33.2.1', ['chromium 130.0.1', 'node 20.18.1']],
      [`pdfjs-dist ${lockedVersion('node_modules/pdfjs-dist')}`, ['core-js 3.48.0']],
    ]),
  );
});

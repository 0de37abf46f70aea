/** The licences of everything of others in the program. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { ALLOWED, INSIDE, TEXT_KEPT_HERE } from './exceptions.mjs';
import { noticesIn } from './notices.mjs';

/** @typedef {import('../../shared/licences').BundledLicences} BundledLicences */
/** @typedef {import('../../shared/licences').LicenceGroup} LicenceGroup */

/**
 * One package before those with the same text are put together.
 *
 * @typedef {{ name: string, version: string, inside?: string, licence: string, text: string, notices: readonly string[] }} Found
 */

const MODULES = `${path.sep}node_modules${path.sep}`;

/**
 * @param {string} root of the project
 * @param {Iterable<string>} files that are in the program, absolute
 * @returns {Promise<BundledLicences>}
 * @throws naming every package without a text, or under a licence nobody has allowed
 */
export async function collectLicences(root, files) {
  const byFolder = new Map([
    [path.join(root, 'node_modules', 'electron'), /** @type {string[]} */ ([])],
  ]);
  for (const file of files) {
    const folder = packageFolder(root, file);
    if (folder === null) continue;
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), file]);
  }
  const packages = await Promise.all(
    [...byFolder].map(([folder, own]) => readPackage(folder, own)),
  );
  const names = new Set(packages.map(({ name }) => name));
  const inside = await Promise.all(
    INSIDE.filter((part) => names.has(part.inside)).map(async (part) => ({
      ...part,
      text: await textKept(part.text),
      notices: [],
    })),
  );
  const found = [...packages, ...inside];
  const faults = found.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const own = await readPackage(root, []);
  return {
    program: groupOf([own]),
    groups: grouped(found).sort(byName),
  };
}

/**
 * The folder of the package a file belongs to; null for our own.
 *
 * @param {string} root
 * @param {string} file
 */
function packageFolder(root, file) {
  const at = file.lastIndexOf(MODULES);
  if (at < 0) {
    if (!path.relative(root, file).startsWith('..')) return null;
    throw new Error(`${file}: 既不是项目的文件，也不在包里 (neither ours nor of a package)`);
  }
  const [first = '', second = ''] = file.slice(at + MODULES.length).split(path.sep);
  const name = first.startsWith('@') ? path.join(first, second) : first;
  return file.slice(0, at + MODULES.length) + name;
}

/**
 * @param {string} folder
 * @param {readonly string[]} files of it that are in the program
 * @returns {Promise<Found>}
 */
async function readPackage(folder, files) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(folder, 'package.json'), 'utf8'),
  );
  const kept = Object.hasOwn(TEXT_KEPT_HERE, name);
  return {
    name,
    version,
    licence: typeof license === 'string' ? license : '',
    text: kept ? await textKept(name) : await textOf(folder),
    notices: await noticesIn(files),
  };
}

/**
 * The licence files of a package, then its notices; empty without a licence file.
 *
 * @param {string} folder
 */
async function textOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  const licences = names.filter((name) => /^(licen[cs]e|copying)/i.test(name)).sort();
  if (licences.length === 0) return '';
  const notices = names.filter((name) => /^(copyright)?notice/i.test(name)).sort();
  const texts = await Promise.all(
    [...licences, ...notices].map((name) => readFile(path.join(folder, name), 'utf8')),
  );
  return texts.map(tidy).join('\n\n');
}

/** @param {string} name */
async function textKept(name) {
  return tidy(await readFile(path.join(import.meta.dirname, 'texts', `${name}.txt`), 'utf8'));
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/^\n+/, '')
    .trimEnd();
}

/** @param {Found} found */
function faultsOf({ name, version, licence, text }) {
  const named = licence.split(/\s+(?:AND|OR)\s+|[()]/).filter(Boolean);
  const isAllowed = named.length > 0 && named.every((one) => ALLOWED.has(one));
  return [
    ...(isAllowed
      ? []
      : [`${name} ${version}: 许可不在允许之列 (licence not allowed): ${licence || '?'}`]),
    ...(text.length > 100 ? [] : [`${name} ${version}: 没有许可全文 (no licence text)`]),
  ];
}

/**
 * Packages of one scope under one text are one group: what can be read of them is the same.
 *
 * @param {readonly Found[]} found
 * @returns {LicenceGroup[]}
 */
function grouped(found) {
  /** @type {Map<string, Found[]>} */
  const groups = new Map();
  for (const one of found) {
    const scope = one.name.startsWith('@') ? one.name.split('/')[0] : one.name;
    const key = JSON.stringify([scope, one.licence, one.text]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map(groupOf);
}

/**
 * @param {readonly Found[]} found at least one
 * @returns {LicenceGroup}
 */
function groupOf(found) {
  const [first] = found;
  if (first === undefined) throw new Error('a group has at least one part');
  const parts = found
    .map(({ name, version, inside }) => ({
      name,
      version,
      ...(inside === undefined ? {} : { inside }),
    }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
  const notices = [...new Set(found.flatMap((one) => one.notices))]
    .filter((notice) => !first.text.includes(notice))
    .sort(compare);
  const several = new Set(parts.map(({ name }) => name)).size > 1;
  return {
    name: several ? (first.name.split('/')[0] ?? first.name) : first.name,
    licence: first.licence,
    parts,
    text: [first.text, ...notices].join('\n\n----\n\n'),
  };
}

/** @param {LicenceGroup} a @param {LicenceGroup} b */
function byName(a, b) {
  const first = Number(b.name === 'electron') - Number(a.name === 'electron');
  return first || compare(bare(a.name), bare(b.name)) || b.parts.length - a.parts.length;
}

/** @param {string} name */
function bare(name) {
  return name.replace(/^@/, '').toLowerCase();
}

/** By code points, so that every machine makes the same file. @param {string} a @param {string} b */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

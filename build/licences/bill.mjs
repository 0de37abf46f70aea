/** The bill of materials: every part of the program for programs to read, in the form of CycloneDX 1.6. */

/** @typedef {import('../../shared/licences').BundledLicences} BundledLicences */
/** @typedef {import('../../shared/licences').LicenceGroup} LicenceGroup */
/** @typedef {import('../../shared/licences').BundledPart} BundledPart */
/** @typedef {{ name?: string, version?: string, integrity?: string }} LockedPackage */

/**
 * What the bill is made of.
 *
 * @typedef {object} BillFacts
 * @property {BundledLicences} licences
 * @property {Readonly<Record<string, LockedPackage>>} locked packages of the lock file, by where they lie
 * @property {{ electron: string, chrome: string, node: string }} versions of the runtime it is packed with
 * @property {string} time ISO 8601
 * @property {string} id a UUID
 */

/** Parts of the runtime that come in no package: as they call themselves, the licence of their own code, how the runtime calls their version. */
const IN_RUNTIME = /** @type {const} */ ([
  { name: 'chromium', licence: 'BSD-3-Clause', version: 'chrome' },
  { name: 'node', licence: 'MIT', version: 'node' },
]);

/** @param {BillFacts} facts */
export function billOf({ licences, locked, versions, time, id }) {
  const sums = sumsOf(locked);
  const parts = licences.groups.flatMap(({ licence, parts: own }) =>
    own.map((part) => ({
      // The runtime is what the program is packed with, whatever was asked for.
      part: part.name === 'electron' ? { ...part, version: versions.electron } : part,
      licence,
    })),
  );
  const within = (/** @type {string} */ name) =>
    parts
      .filter(({ part }) => part.inside === name)
      .map(({ part, licence }) => component(part, licence, sums));
  const components = parts
    .filter(({ part }) => part.inside === undefined)
    .map(({ part, licence }) => {
      const held =
        part.name === 'electron'
          ? IN_RUNTIME.map(({ name, licence: its, version }) =>
              described(
                'framework',
                name,
                versions[version],
                its,
                `pkg:generic/${name}@${versions[version]}`,
              ),
            )
          : within(part.name);
      return {
        ...component(part, licence, sums),
        ...(held.length > 0 ? { components: held } : {}),
      };
    });
  const [own] = licences.program.parts;
  if (own === undefined) throw new Error('the program is a part of itself');
  const program = described(
    'application',
    own.name,
    own.version,
    licences.program.licence,
    `pkg:generic/${own.name}@${own.version}`,
  );
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${id}`,
    version: 1,
    metadata: { timestamp: time, component: program },
    components,
    dependencies: [{ ref: program['bom-ref'], dependsOn: components.map((one) => one['bom-ref']) }],
  };
}

/**
 * @param {BundledPart} part
 * @param {string} licence
 * @param {ReadonlyMap<string, string>} sums
 */
function component({ name, version }, licence, sums) {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  const sum = sums.get(`${name}@${version}`);
  return {
    ...described(name === 'electron' ? 'framework' : 'library', name, version, licence, purl),
    ...(sum === undefined ? {} : { hashes: [{ alg: 'SHA-512', content: sum }] }),
  };
}

/**
 * @param {string} type
 * @param {string} name
 * @param {string} version
 * @param {string} licence
 * @param {string} purl
 */
function described(type, name, version, licence, purl) {
  const licences = /\s/.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];
  return { type, 'bom-ref': purl, name, version, purl, licenses: licences };
}

/**
 * The sums of the lock file, in hexadecimal, by name and version.
 *
 * @param {Readonly<Record<string, LockedPackage>>} locked
 * @returns {Map<string, string>}
 */
function sumsOf(locked) {
  return new Map(
    Object.entries(locked).flatMap(([place, { name, version, integrity }]) => {
      const [algorithm, sum = ''] = integrity?.split('-') ?? [];
      if (algorithm !== 'sha512') return [];
      // Only a package under another name says its own.
      const own = name ?? place.replace(/^.*node_modules\//, '');
      return [[`${own}@${version}`, Buffer.from(sum, 'base64').toString('hex')]];
    }),
  );
}

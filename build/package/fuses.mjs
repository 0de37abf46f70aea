/** Electron's fuses: switches inside the packed program that nobody can turn back without breaking its signature. */
import { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';

/** How a fuse stands in the program, as a digit of ASCII. */
const STATE = { on: 49, off: 48 };

/**
 * Every fuse as a release has it.
 *
 * @type {Readonly<Record<keyof typeof FuseV1Options, boolean>>}
 */
export const FUSES = {
  // Nobody runs scripts of their own with it.
  RunAsNode: false,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  // Only the archive that came with it; where the system can (Windows, macOS), only when it is unchanged.
  OnlyLoadAppFromAsar: true,
  EnableEmbeddedAsarIntegrityValidation: true,
  EnableCookieEncryption: true,
  GrantFileProtocolExtraPrivileges: false,
  // There is no such snapshot.
  LoadBrowserProcessSpecificV8Snapshot: false,
};

/**
 * The fuses of a flavour: Playwright drives the program through the inspector, so the one for tests lets it.
 *
 * @param {import('./product.mjs').Flavour} flavour
 * @returns {typeof FUSES}
 */
export function fusesOf(flavour) {
  return { ...FUSES, EnableNodeCliInspectArguments: flavour === 'test' };
}

/**
 * @param {string} program the executable; on macOS the .app
 * @param {import('./product.mjs').Flavour} flavour
 */
export async function setFuses(program, flavour) {
  const wanted = Object.entries(fusesOf(flavour)).map(([name, isOn]) => [
    FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)],
    isOn,
  ]);
  await flipFuses(program, {
    version: FuseVersion.V1,
    // Programs for Apple's own processors are signed, if only by nobody; what changes them breaks that.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...Object.fromEntries(wanted),
  });
}

/**
 * What differs between the fuses of a packed program and a flavour's.
 *
 * @param {string} program the executable; on macOS the .app
 * @param {import('./product.mjs').Flavour} flavour
 * @returns {Promise<string[]>}
 */
export async function fuseFaults(program, flavour) {
  const wire = await getCurrentFuseWire(program);
  return Object.entries(fusesOf(flavour)).flatMap(([name, isOn]) => {
    const state = wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]];
    const isRight = Number(state) === (isOn ? STATE.on : STATE.off);
    return isRight ? [] : [`${name}: ${state} ≠ ${isOn}`];
  });
}

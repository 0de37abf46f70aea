/** The file in which the licences travel with the program: a script, for the page may load nothing else. */

/** @typedef {import('../../shared/licences').BundledLicences} BundledLicences */

const BEGIN = 'export const licences = ';
const END = ';\n';

/** Where it is in out/, and so in the packaged program. */
export const LICENCES_FILE = 'renderer/licences.js';

/**
 * @param {BundledLicences} licences
 * @returns {string}
 */
export function writtenLicences(licences) {
  return BEGIN + JSON.stringify(licences) + END;
}

/**
 * @param {string} text of the file
 * @returns {BundledLicences}
 */
export function readLicences(text) {
  if (!text.startsWith(BEGIN) || !text.endsWith(END)) throw new Error('not a file of licences');
  return JSON.parse(text.slice(BEGIN.length, -END.length));
}

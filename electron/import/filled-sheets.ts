import { readZipEntry, type ZipEntry } from './zip-directory';

/** Most of a sheet's part that is unpacked to look for cells; one larger than this is not empty. */
const LARGEST_EMPTY = 32 * 1024 * 1024;

/** A value of a cell in the XML of a sheet, with or without a namespace prefix. */
const CELL_VALUE = /<(?:\w+:)?(?:v|is)(?:\s[^>]*)?>/;

function attribute(tag: string, name: string): string {
  const match = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match?.[1] ?? match?.[2] ?? '';
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(text: string): string {
  return text
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => NAMED[name] ?? whole);
}

function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
}

/** Path of a part as its relationship names it: from the root, or from the folder of the workbook. */
function partPath(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
}

/** The workbook part of an xlsx; most stand in `xl/`, but nothing demands it. */
export function workbookPart(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(({ name }) => /(^|\/)workbook\.(xml|bin)$/i.test(name));
}

/**
 * Which of the sheets named have cells in the XML of an xlsx, or a part that cannot be looked into. The library that reads workbooks can return such a sheet
 * without rows and without an error; asking the file itself is the only way to know. Binary workbooks tell nothing here.
 */
export function filledSheets(
  bytes: Buffer,
  entries: readonly ZipEntry[],
  names: ReadonlySet<string>,
): readonly string[] {
  const find = (path: string) =>
    entries.find(({ name }) => name.toLowerCase() === path.toLowerCase());
  const text = (path: string): string => {
    const entry = find(path);
    return entry === undefined ? '' : readZipEntry(bytes, entry, LARGEST_EMPTY).toString('utf8');
  };
  const workbook = workbookPart(entries)?.name ?? '';
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const targets = new Map(
    elements(text(`${folder}_rels/workbook.xml.rels`), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      partPath(folder, unescapeXml(attribute(tag, 'Target'))),
    ]),
  );
  const hasCells = (tag: string): boolean => {
    const entry = find(targets.get(attribute(tag, 'id')) ?? '');
    if (entry === undefined || entry.unpacked > LARGEST_EMPTY) return true;
    try {
      return CELL_VALUE.test(readZipEntry(bytes, entry, LARGEST_EMPTY).toString('utf8'));
    } catch {
      // Damaged, or larger than the archive's directory says: not empty in any case.
      return true;
    }
  };
  return elements(text(workbook), 'sheet')
    .map((tag) => ({ tag, name: unescapeXml(attribute(tag, 'name')) }))
    .filter(({ tag, name }) => names.has(name) && hasCells(tag))
    .map(({ name }) => name);
}

import type { MergedDown } from '../../../shared/model/merged';
import type { RowVisitor, SheetSource } from '../../../shared/model/sheet';
import { Trouble } from '../../../shared/import/trouble';
import { readPart, WRONG_SUM, type ZipEntry } from '../zip';
import {
  readFormats,
  readRelations,
  readWorkbookPart,
  type ListedSheet,
  type Relation,
} from './parts';
import type { SheetContext } from './cell-reader';
import { SharedStrings } from './shared-strings';
import { SheetScanner } from './sheet-scanner';

/** Hears of bytes of the archive that were worked off. */
export type OnBytes = (packed: number) => void;

/** The workbook part of an xlsx; most stand in `xl/`, but nothing demands it. */
export function workbookEntry(entries: readonly ZipEntry[]): ZipEntry | undefined {
  return entries.find(({ name }) => /(^|\/)workbook\.xml$/i.test(name));
}

function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The worksheets of an xlsx or xlsm, in the order of its tabs, hidden ones too; chart and dialog sheets hold no cells. Texts and
 * formats are read with the first sheet that is asked for. Throws `Trouble` when the list of sheets cannot be read.
 */
export async function openXlsx(
  entries: readonly ZipEntry[],
  onBytes: OnBytes,
): Promise<readonly SheetSource[]> {
  const byPath = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const find = (path: string) => byPath.get(path.toLowerCase());
  const workbook = await workbookPart(entries, find);
  const folder = workbook.name.slice(0, Math.max(0, workbook.name.lastIndexOf('/')));
  const { sheets, is1904 } = readWorkbookPart(await readPart(workbook));
  const relations = await relationsOf(find(relationsPath(workbook.name)), folder);
  const partOf = (type: string) =>
    find(relations.find((relation) => relation.type === type)?.target ?? '');

  let context: Promise<SheetContext> | null = null;
  const readContext = async (): Promise<SheetContext> => {
    const styles = partOf('styles') ?? find(`${folder}/styles.xml`);
    return {
      is1904,
      formats: styles === undefined ? [] : readFormats(await readPart(styles)),
      strings: await readStrings(partOf('sharedStrings') ?? find(`${folder}/sharedStrings.xml`)),
    };
  };
  return worksheets(sheets, relations, find, folder).map(({ name, entry }) => ({
    name,
    scan: async (visitor) => {
      context ??= readContext();
      return scanSheet(entry, await context, visitor, onBytes);
    },
  }));
}

async function workbookPart(
  entries: readonly ZipEntry[],
  find: (path: string) => ZipEntry | undefined,
): Promise<ZipEntry> {
  const named = await relationsOf(find('_rels/.rels'), '');
  const path = named.find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = find(path) ?? workbookEntry(entries);
  if (workbook === undefined) throw new Trouble('file.damaged');
  return workbook;
}

function worksheets(
  listed: readonly ListedSheet[],
  relations: readonly Relation[],
  find: (path: string) => ZipEntry | undefined,
  folder: string,
): readonly { readonly name: string; readonly entry: ZipEntry }[] {
  return listed.flatMap(({ name, relation }, index) => {
    const found = relations.find(({ id }) => id === relation);
    if (found !== undefined && found.type !== 'worksheet') return [];
    const usual = `${folder}/worksheets/sheet${index + 1}.xml`;
    const entry = find(found?.target ?? usual) ?? lostPart(name);
    return [{ name, entry }];
  });
}

/** Relationships of a part; none when they cannot be read: then parts are looked for where they usually stand. */
async function relationsOf(
  entry: ZipEntry | undefined,
  folder: string,
): Promise<readonly Relation[]> {
  if (entry === undefined) return [];
  try {
    return readRelations(await readPart(entry), folder);
  } catch (error) {
    if (error instanceof Trouble) return [];
    throw error;
  }
}

/** A sheet that is listed and whose part is not there. */
function lostPart(name: string): ZipEntry {
  return {
    name,
    packed: 0,
    unpacked: 0,
    isEncrypted: false,
    // eslint-disable-next-line require-yield -- in place of a reader
    read: async function* () {
      throw new Trouble('sheet.broken', { row: 1 });
    },
  };
}

async function readStrings(entry: ZipEntry | undefined): Promise<SharedStrings | null> {
  if (entry === undefined) return null;
  const strings = new SharedStrings();
  try {
    for await (const chunk of entry.read()) strings.push(chunk);
  } catch (error) {
    if (!(error instanceof Trouble && error.code === WRONG_SUM)) throw error;
    strings.isDoubtful = true;
  }
  return strings;
}

async function scanSheet(
  entry: ZipEntry,
  context: SheetContext,
  visitor: RowVisitor,
  onBytes: OnBytes,
): Promise<readonly MergedDown[]> {
  const scanner = new SheetScanner(context, visitor);
  const share = entry.unpacked === 0 ? 0 : entry.packed / entry.unpacked;
  try {
    for await (const chunk of entry.read()) {
      onBytes(chunk.length * share);
      if (!scanner.push(chunk)) return [];
    }
  } catch (error) {
    // What a damaged part holds up to the damage has been read.
    const isDamage = error instanceof Trouble && error.code === 'file.damaged';
    throw isDamage ? new Trouble('sheet.broken', { row: scanner.lastRow + 2 }) : error;
  }
  if (context.strings?.isDoubtful === true) throw new Trouble(WRONG_SUM);
  if (scanner.isCut) throw new Trouble('sheet.broken', { row: scanner.lastRow + 2 });
  return scanner.merged;
}

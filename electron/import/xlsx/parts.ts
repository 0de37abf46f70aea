import { SaxesParser } from 'saxes';
import { numberFormat, type NumberFormat } from '../number-format';
import { Trouble } from '../../../shared/import/trouble';
import { builtInFormat } from './built-in-formats';

/** A worksheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relation: string;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
}

type Attributes = Readonly<Record<string, string>>;

/** Visits the elements of a small part by their names without prefix; those of their attributes too. */
function eachElement(xml: Buffer, visit: (name: string, attributes: Attributes) => void): void {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  parser.on('opentag', ({ local, attributes }) => {
    const own = Object.values(attributes).map(({ local: name, value }) => [name, value]);
    visit(local, Object.fromEntries(own) as Attributes);
  });
  parser.on('error', () => {
    throw new Trouble('file.damaged');
  });
  parser.write(textOf(xml)).close();
}

function textOf(xml: Buffer): string {
  const [first, second] = [xml[0], xml[1]];
  if (first === 0xff && second === 0xfe) return xml.subarray(2).toString('utf16le');
  if (first === 0xfe && second === 0xff) return xml.subarray(2).swap16().toString('utf16le');
  return new TextDecoder('utf-8').decode(xml);
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Reads `workbook.xml` (ECMA-376 18.2). */
export function readWorkbookPart(xml: Buffer): WorkbookPart {
  const sheets: ListedSheet[] = [];
  let is1904 = false;
  eachElement(xml, (name, attributes) => {
    if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
    if (name === 'sheet' && attributes['id'] !== undefined) {
      sheets.push({ name: attributes['name'] ?? '', relation: attributes['id'] });
    }
  });
  return { sheets, is1904 };
}

/** A relationship of a part: where it leads, and what kind of part is there (last word of its type). */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** Reads the relationships of a part (ECMA-376 part 2, 9.3). Targets become paths from the root. */
export function readRelations(xml: Buffer, folder: string): readonly Relation[] {
  const relations: Relation[] = [];
  eachElement(xml, (name, { Id = '', Type = '', Target = '', TargetMode }) => {
    if (name !== 'Relationship' || TargetMode === 'External') return;
    const type = Type.slice(Type.lastIndexOf('/') + 1);
    relations.push({ id: Id, type, target: partPath(folder, Target) });
  });
  return relations;
}

/** Path of a part as a relationship names it: from the root, or from the folder of the part that names it. */
function partPath(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const parts = (path.startsWith('/') ? path : `${folder}/${path}`).split('/');
  const way: string[] = [];
  for (const part of parts) {
    if (part === '..') way.pop();
    else if (part !== '' && part !== '.') way.push(part);
  }
  return way.join('/');
}

/** Reads the number formats of `styles.xml` (ECMA-376 18.8): that of each cell style, by its index. */
export function readFormats(xml: Buffer): readonly NumberFormat[] {
  const own = new Map<string, string>();
  const styles: string[] = [];
  let inCellStyles = false;
  eachElement(xml, (name, { numFmtId = '0', formatCode = '' }) => {
    if (name === 'numFmt') own.set(numFmtId, formatCode);
    else if (name === 'cellXfs') inCellStyles = true;
    else if (name === 'cellStyles' || name === 'cellStyleXfs' || name === 'dxfs') {
      inCellStyles = false;
    } else if (name === 'xf' && inCellStyles) styles.push(numFmtId);
  });
  return styles.map((id) => numberFormat(own.get(id) ?? builtInFormat(Number(id))));
}

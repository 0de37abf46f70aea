/** Reads a printed PDF back: pages of text and where it stands, embedded fonts, outline, tags. */
import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { ReadPage } from '../build/report/read-pages.mjs';

/** The scripts of build/ are modules of another kind than Playwright makes of the tests. */
const readers = Promise.all([
  import('../build/report/open-report.mjs'),
  import('../build/report/read-pages.mjs'),
]);

/** A page, with its text as a whole. */
export interface PdfPage extends ReadPage {
  /** In reading order, white space removed (Chinese has none between words). */
  readonly text: string;
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[];
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Titles of the outline, depth first. */
  readonly outline: readonly string[];
  /** Names of the fonts whose files it has in it; a part of a font is called `ABCDEF+Name`. */
  readonly embeddedFonts: readonly string[];
  /** Names of the others. */
  readonly otherFonts: readonly string[];
  /** Pictures made of points; drawings are none. */
  readonly images: number;
  readonly bytes: number;
}

/** Reads a PDF file; throws when it is not one. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const [{ openReport }, { readPage }] = await readers;
  const { document, letters, data } = await openReport(file);
  const { fonts, images } = await partsOf(data);
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(await document.getPage(number), letters);
    const text = page.pieces.map((piece) => piece.text).join('');
    pages.push({ ...page, text: withoutSpace(text) });
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  const markInfo = await document.getMarkInfo();
  return {
    pages,
    title: 'Title' in info && typeof info.Title === 'string' ? info.Title : '',
    language: 'Language' in info && typeof info.Language === 'string' ? info.Language : '',
    tagged: markInfo?.Marked === true,
    outline: titles(outline ?? []),
    embeddedFonts: fonts.filter(({ isEmbedded }) => isEmbedded).map(({ name }) => name),
    otherFonts: fonts.filter(({ isEmbedded }) => !isEmbedded).map(({ name }) => name),
    images,
    bytes: data.length,
  };
}

interface Parts {
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
  readonly images: number;
}

/** The fonts a file speaks of, and how many pictures there are in it. */
async function partsOf(data: Buffer): Promise<Parts> {
  const { context } = await PDFDocument.load(data, { updateMetadata: false });
  const fonts = new Map<string, boolean>();
  let images = 0;
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFStream && is(object.dict, 'Subtype', 'Image')) images += 1;
    if (!(object instanceof PDFDict)) continue;
    const name = object.get(PDFName.of('BaseFont'));
    // One that is made of others has no file of its own.
    if (name === undefined || object.has(PDFName.of('DescendantFonts'))) continue;
    const described = object.lookup(PDFName.of('FontDescriptor'));
    const isEmbedded =
      described instanceof PDFDict &&
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => described.has(PDFName.of(key)));
    // Glyphs that Skia draws itself stand in the file as well.
    fonts.set(String(name).slice(1), isEmbedded || is(object, 'Subtype', 'Type3'));
  }
  return { fonts: [...fonts].map(([name, isEmbedded]) => ({ name, isEmbedded })), images };
}

function is(dict: PDFDict, key: string, value: string): boolean {
  return dict.get(PDFName.of(key)) === PDFName.of(value);
}

/** A text as `PdfPage.text` has it. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titles(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) => [item.title, ...titles(item.items)]);
}

/** Reads a printed PDF back: pages of text, embedded fonts, outline, tags. */
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** Text of each page, white space removed (Chinese has none between words). */
  readonly pages: readonly string[];
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  /** Titles of the outline, depth first. */
  readonly outline: readonly string[];
  /** Names in the file's /BaseFont entries that are subsets (`ABCDEF+Name`), so embedded. */
  readonly embeddedFonts: readonly string[];
  /** /BaseFont names that are not embedded subsets. */
  readonly otherFonts: readonly string[];
  readonly bytes: number;
}

/** Reads a PDF file; throws when it is not one. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const data = await readFile(file);
  const source = data.toString('latin1');
  const names = [...source.matchAll(/\/BaseFont\s*\/([^\s/<>[\]]+)/g)].map(
    (match) => match[1] ?? '',
  );
  const document = await getDocument({ data: new Uint8Array(data), useSystemFonts: false }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s+/g, ''),
    );
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
    embeddedFonts: [...new Set(names.filter((name) => /^[A-Z]{6}\+/.test(name)))],
    otherFonts: [...new Set(names.filter((name) => !/^[A-Z]{6}\+/.test(name)))],
    bytes: data.length,
  };
}

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}

function titles(items: readonly OutlineItem[]): string[] {
  return items.flatMap((item) => [item.title, ...titles(item.items)]);
}

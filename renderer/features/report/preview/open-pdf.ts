/** Draws pages of a PDF; the library is loaded with this module, which is asked for when there is something to draw. */
import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF whose pages can be drawn. */
export interface OpenPdf {
  /** How many there are. */
  readonly pages: number;
  /** Of each page, all are alike, in points: a 72th of an inch. */
  readonly width: number;
  readonly height: number;
  /** Draws a page, counted from 1, so many pixels wide. Rejects once the PDF is closed. */
  readonly draw: (page: number, pixels: number) => Promise<HTMLCanvasElement>;
  /** What a page says. */
  readonly read: (page: number) => Promise<string>;
  /** Frees what it takes; nothing can be drawn any more. */
  readonly close: () => void;
}

/** Opens the bytes of a PDF, which are of no use to anybody else afterwards. Rejects when they are none. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker = PDFWorker.create({ port });
  const loading = getDocument({
    data: bytes,
    worker,
    // Nothing of it may be compiled: the content security policy forbids it.
    isEvalSupported: false,
    useWasm: false,
  });
  const close = () => {
    void loading.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    const pdf = await loading.promise;
    const [, , width = 0, height = 0] = (await pdf.getPage(1)).view;
    return {
      pages: pdf.numPages,
      width,
      height,
      draw: (page, pixels) => draw(pdf, page, pixels),
      read: (page) => read(pdf, page),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  pixels: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const [left = 0, , right = 0] = page.view;
  const viewport = page.getViewport({ scale: pixels / (right - left) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  return canvas;
}

async function read(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('');
}

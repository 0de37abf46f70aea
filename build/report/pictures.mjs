/** Draws the pages of a PDF, to be looked at. */
import { createCanvas } from '@napi-rs/canvas';

/** Pixels per inch of a page's picture: letters of 7 points can be read. */
const RESOLUTION = 100;
/** Width of a page on the contact sheet, in pixels. */
const SMALL = 300;
const GAP = 12;
const COLUMNS = 6;

/** @typedef {import('@napi-rs/canvas').Canvas} Canvas */

/**
 * @param {import('pdfjs-dist').PDFPageProxy} page
 * @returns {Promise<Canvas>}
 */
export async function drawPage(page) {
  const viewport = page.getViewport({ scale: RESOLUTION / 72 });
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height));
  // In place of the browser's canvas that its type asks for.
  const surface = /** @type {any} */ (canvas);
  await page.render({ canvas: surface, viewport }).promise;
  return canvas;
}

/**
 * Turns a picture into what a black and white printer makes of it.
 *
 * @param {Canvas} canvas
 */
export function makeGrey(canvas) {
  const context = canvas.getContext('2d');
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  const { data } = image;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    data.fill(0.299 * red + 0.587 * green + 0.114 * blue, at, at + 3);
  }
  context.putImageData(image, 0, 0);
}

/**
 * All pages on one sheet, small, in rows.
 *
 * @param {readonly Canvas[]} pages
 * @returns {Canvas}
 */
export function contactSheet(pages) {
  const columns = Math.min(COLUMNS, pages.length);
  const heights = pages.map(({ width, height }) => (height / width) * SMALL);
  const row = Math.ceil(Math.max(...heights));
  const rows = Math.ceil(pages.length / columns);
  const sheet = createCanvas(GAP + columns * (SMALL + GAP), GAP + rows * (row + GAP));
  const context = sheet.getContext('2d');
  context.fillStyle = '#888';
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.imageSmoothingQuality = 'high';
  pages.forEach((page, at) => {
    const left = GAP + (at % columns) * (SMALL + GAP);
    const top = GAP + Math.floor(at / columns) * (row + GAP);
    context.drawImage(page, left, top, SMALL, heights[at] ?? row);
  });
  return sheet;
}

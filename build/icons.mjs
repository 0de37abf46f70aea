/** `npm run icons`: draws the pictures of build/icons/ in every size and form the systems want, after a drawing was changed. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { icnsOf, icoOf } from './icons/containers.mjs';
import { ICON_SIZES, ICONS } from './package/product.mjs';

/** So large and smaller, the simpler drawing is used. */
const SMALL = 24;
/** The largest picture in a Windows icon. */
const LARGEST_ICO = 256;
/** Of a macOS icon, the margin its pictures have by custom. */
const MAC_MARGIN = 0.1;

await mkdir(path.join(ICONS, 'png'), { recursive: true });
for (const name of ['shop-checkup', 'document']) {
  const drawn = await Promise.all(ICON_SIZES.map((size) => draw(name, size, 0)));
  for (const { size, png } of drawn) {
    await writeFile(path.join(ICONS, 'png', `${name}-${size}.png`), png);
  }
  const ico = icoOf(drawn.filter(({ size }) => size <= LARGEST_ICO));
  await writeFile(path.join(ICONS, `${name}.ico`), ico);
  const margin = name === 'document' ? 0 : MAC_MARGIN;
  const mac = await Promise.all(
    [32, 64, 128, 256, 512, 1024].map((size) => draw(name, size, margin)),
  );
  await writeFile(path.join(ICONS, `${name}.icns`), icnsOf(mac));
}

/**
 * @param {string} name
 * @param {number} size in pixels
 * @param {number} margin as a share of the size
 * @returns {Promise<import('./icons/containers.mjs').Picture>}
 */
async function draw(name, size, margin) {
  const source = size <= SMALL ? `${name}-small.svg` : `${name}.svg`;
  const image = await loadImage(path.join(ICONS, source));
  const inner = size * (1 - 2 * margin);
  image.width = inner;
  image.height = inner;
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(image, size * margin, size * margin, inner, inner);
  return { size, png: await canvas.encode('png') };
}

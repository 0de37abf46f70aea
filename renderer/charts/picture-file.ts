/** A picture as the content of a file. */
import type { ChartFormat } from '../../shared/ipc/chart-contract';
import { sizeOf, svgText } from './standalone-svg';

/** Dots for each pixel of the page: 288 to the inch at the size the chart has on screen. */
const SCALE = 3;

/** The bytes of the file. */
export async function pictureFile(
  picture: SVGSVGElement,
  format: ChartFormat,
): Promise<Uint8Array> {
  return format === 'svg' ? new TextEncoder().encode(svgText(picture)) : pngOf(picture);
}

async function pngOf(picture: SVGSVGElement): Promise<Uint8Array> {
  const { width, height } = sizeOf(picture);
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(await shapesOf(picture), 0, 0, canvas.width, canvas.height);
  context.scale(SCALE, SCALE);
  // An image sees the system's fonts alone; the canvas has those the program brings along as well.
  const family = getComputedStyle(document.body).fontFamily;
  for (const text of picture.querySelectorAll('text')) drawText(context, text, family);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('no picture');
  return new Uint8Array(await blob.arrayBuffer());
}

/** Everything but the texts, as large as it is drawn. */
async function shapesOf(picture: SVGSVGElement): Promise<HTMLImageElement> {
  const shapes = picture.cloneNode(true) as SVGSVGElement;
  for (const text of shapes.querySelectorAll('text')) text.remove();
  const { width, height } = sizeOf(picture);
  shapes.setAttribute('width', String(width * SCALE));
  shapes.setAttribute('height', String(height * SCALE));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svgText(shapes))}`;
  await image.decode();
  return image;
}

const ALIGN: Readonly<Record<string, CanvasTextAlign>> = {
  start: 'left',
  middle: 'center',
  end: 'right',
};

/** Charts move their texts by where they stand alone; the whole chart stands moved in the picture. */
function drawText(context: CanvasRenderingContext2D, text: SVGTextElement, family: string): void {
  const numberOf = (name: string) => Number(text.getAttribute(name) ?? 0);
  const moved = text.closest('g[transform]')?.getAttribute('transform') ?? '';
  const [left = 0, top = 0] = (/translate\(([^)]+)\)/.exec(moved)?.[1] ?? '')
    .split(' ')
    .map(Number);
  const weight = text.getAttribute('font-weight') ?? '400';
  context.font = `${weight} ${numberOf('font-size')}px ${family}`;
  context.fillStyle = text.getAttribute('fill') ?? '#000000';
  context.textAlign = ALIGN[text.getAttribute('text-anchor') ?? 'start'] ?? 'left';
  context.fillText(text.textContent, left + numberOf('x'), top + numberOf('y'));
}

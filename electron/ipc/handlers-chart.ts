import type { ChartFormat } from '../../shared/ipc/chart-contract';
import { fail } from '../../shared/result';
import { chartFileName } from '../storage/file-name';
import type { Handlers } from './register';
import { saveFile } from './save-file';

export interface ChartServices {
  /** Asks the person where to keep a chart; null when they changed their mind. */
  readonly chooseChartFile: (proposedName: string, format: ChartFormat) => Promise<string | null>;
}

type ChartChannels = `chart/${string}` & keyof Handlers;

/** Saving what the window has drawn: only what is such a picture, for it is drawn by the page. */
export function chartHandlers(services: ChartServices): Pick<Handlers, ChartChannels> {
  return {
    'chart/save': async ({ name, until, format, content }) => {
      const isSound = format === 'png' ? isPng(content) : isDrawing(content);
      if (!isSound) return fail('app.badRequest', { channel: 'chart/save' });
      const chosen = await services.chooseChartFile(chartFileName(name, until, format), format);
      return saveFile(chosen, () => content, 'app.chartNotSaved');
    },
  };
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

function isPng(content: Uint8Array): boolean {
  return PNG_SIGNATURE.every((byte, at) => content[at] === byte);
}

/** What would make a drawing more than one; in the texts of a drawing no `<` stands as such. */
const MORE_THAN_DRAWN = /<(!|(script|foreignObject|image|use|a|style)[\s>/])/i;

/** Whether it is an SVG, in UTF-8, of shapes and texts alone. */
function isDrawing(content: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return /^(<\?xml[^>]*\?>\s*)?<svg\s/.test(text) && !MORE_THAN_DRAWN.test(text);
  } catch {
    return false;
  }
}

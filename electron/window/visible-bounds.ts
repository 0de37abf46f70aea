import type { WindowState } from '../storage/settings';

/** A rectangle of the screen, in screen pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest window that shows every page whole (a 1366 × 768 laptop at 125 % leaves about 1090 × 570). */
export const SMALLEST = { width: 800, height: 540 } as const;
const USUAL = { width: 1280, height: 820 } as const;

/**
 * Where the window opens: where it stood, as far as a screen still shows it, moved and shrunk into that screen; else the
 * usual size in the middle of the first screen.
 *
 * @param workAreas of the screens there are, the first being the main one
 */
export function visibleBounds(saved: WindowState | null, workAreas: readonly Area[]): Area | null {
  const main = workAreas[0];
  if (main === undefined) return null;
  const screen = saved === null ? undefined : workAreas.find((area) => overlap(saved, area) > 0);
  if (saved === null || screen === undefined) {
    const width = Math.min(USUAL.width, main.width);
    const height = Math.min(USUAL.height, main.height);
    return {
      x: main.x + Math.floor((main.width - width) / 2),
      y: main.y + Math.floor((main.height - height) / 2),
      width,
      height,
    };
  }
  const width = clamp(saved.width, Math.min(SMALLEST.width, screen.width), screen.width);
  const height = clamp(saved.height, Math.min(SMALLEST.height, screen.height), screen.height);
  return {
    x: clamp(saved.x, screen.x, screen.x + screen.width - width),
    y: clamp(saved.y, screen.y, screen.y + screen.height - height),
    width,
    height,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}

/** Area both cover, in square pixels. */
function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

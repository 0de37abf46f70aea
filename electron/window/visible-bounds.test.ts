import { describe, expect, it } from 'vitest';
import { visibleBounds } from './visible-bounds';

const laptop = { x: 0, y: 0, width: 1366, height: 728 };
const second = { x: 1366, y: 0, width: 1920, height: 1040 };
const saved = { x: 100, y: 50, width: 1000, height: 600, maximized: false };

describe('visibleBounds', () => {
  it('opens in the middle of the first screen at first', () => {
    expect(visibleBounds(null, [laptop, second])).toEqual({
      x: 43,
      y: 0,
      width: 1280,
      height: 728,
    });
  });

  it('opens where the window stood', () => {
    expect(visibleBounds(saved, [laptop])).toEqual({ x: 100, y: 50, width: 1000, height: 600 });
    expect(visibleBounds({ ...saved, x: 1500 }, [laptop, second])).toMatchObject({ x: 1500 });
  });

  it('comes back when the screen it stood on is gone', () => {
    expect(visibleBounds({ ...saved, x: 1500 }, [laptop])).toEqual(visibleBounds(null, [laptop]));
  });

  it('is moved and shrunk into the screen it touches', () => {
    const wide = { ...saved, x: -200, y: 600, width: 3000, height: 900 };
    expect(visibleBounds(wide, [laptop])).toEqual({ x: 0, y: 0, width: 1366, height: 728 });
  });

  it('is left to the system when there is no screen', () => {
    expect(visibleBounds(saved, [])).toBeNull();
  });
});

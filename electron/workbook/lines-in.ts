/** How a text breaks into lines: between words, and anywhere between Chinese characters. */
import { displayWidth } from '../display-width';

/** A run without a place to break: a Chinese character with the brackets and stops at it, or a word; spaces before it. */
const RUNS =
  /\s*[（“《「【]*(?:[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff\uff10-\uff5a]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60“”]+|$)?[，。、；：！？）”》」】…]*/gu;

/** Lines a text takes where a line holds `room` characters; Chinese characters count two. */
export function linesIn(text: string, room: number): number {
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, room), 0);
}

/** Width of the longest run that cannot be broken. */
export function longestWord(text: string): number {
  return runsOf(text).reduce((most, run) => Math.max(most, displayWidth(run.trim())), 0);
}

function linesOfOne(line: string, room: number): number {
  let lines = 1;
  let filled = 0;
  for (const run of runsOf(line)) {
    const width = displayWidth(run);
    if (filled + width <= room) {
      filled += width;
      continue;
    }
    const rest = displayWidth(run.trimStart());
    // A word longer than a line is broken anywhere.
    lines += (filled === 0 ? 0 : 1) + Math.ceil(rest / room) - 1;
    filled = rest % room === 0 ? Math.min(rest, room) : rest % room;
  }
  return lines;
}

function runsOf(text: string): readonly string[] {
  return (text.match(RUNS) ?? []).filter((run) => run !== '');
}

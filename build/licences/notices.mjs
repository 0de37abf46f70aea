/** Notices that stand in the files themselves: minifying takes them out of the program, so they are given with the licence. */
import { readFile } from 'node:fs/promises';

/** Comments: blocks, and runs of lines. */
const COMMENT = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/[^\n]*\n)+/gm;

/** What makes a comment a notice, and not a sentence about one. */
const NOTICE =
  /(?:[Cc]opyright|COPYRIGHT)\s*(?:\([Cc]\)|©|[12]\d{3}|[A-Z][a-z]+ [A-Z])|\([Cc]\)\s*[Cc]opyright|[Ll]icensed under|@licen[cs]e|MIT [Ll]icen[cs]e|MIT LICENSE/;

/**
 * @param {readonly string[]} files
 * @returns {Promise<string[]>} each notice once
 */
export async function noticesIn(files) {
  const notices = new Set();
  for (const file of files) {
    if (!/\.(?:[cm]?js|css)$/.test(file)) continue;
    for (const notice of noticesOf(await readFile(file, 'utf8'))) notices.add(notice);
  }
  return [...notices];
}

/**
 * @param {string} source
 * @returns {string[]} without the signs that make them comments
 */
export function noticesOf(source) {
  return [...source.replace(/\r\n?/g, '\n').matchAll(COMMENT)]
    .map(([comment]) => comment)
    .filter((comment) => NOTICE.test(comment))
    .map(plain);
}

/** @param {string} comment */
function plain(comment) {
  return comment
    .replace(/^\s*\/\*+!?|\*+\/\s*$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\*|\/\/)? ?/, '').trimEnd())
    .join('\n')
    .trim();
}

import { ENCODINGS } from '../model/text-format';
import { pick, type Language } from '../text/local-text';
import { UI } from '../text/ui';

/** How a file is kept, as its owner knows it: texts by the program that writes them so, workbooks by their kind. */
export function encodingName(encoding: string, language: Language): string {
  const known = ENCODINGS.find((one) => one === encoding);
  return known === undefined ? encoding : pick(UI[`ui.table.encoding.${known}`], language);
}

/**
 * A text from a file with its runs of five or more digits (phones, numbers of orders) masked, but for three zeros at their
 * end, by which one sees that a spreadsheet rounded them.
 */
export function maskDigits(text: string): string {
  return text.replace(/\p{Nd}{5,}/gu, (digits) => (digits.endsWith('000') ? '*****000' : '*****'));
}

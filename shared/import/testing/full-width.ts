/** A text with its letters, digits and signs in full width, as Chinese keyboards may write them. */
export function fullWidth(text: string): string {
  return text
    .replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    .replaceAll('¥', '￥');
}

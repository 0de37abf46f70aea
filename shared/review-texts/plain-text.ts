/** A text in half width and small letters, character by character: places in it are places in the text it was made of. */
export function plainText(text: string): string {
  return text.replace(/[\uff01-\uff5eA-Z]/g, (letter) => {
    const code = letter.charCodeAt(0);
    const half = code >= FULL_WIDTH ? String.fromCharCode(code - TO_HALF_WIDTH) : letter;
    return half.toLowerCase();
  });
}

/** First full-width letter, and how far it is from its half-width one (Unicode, Halfwidth and Fullwidth Forms). */
const FULL_WIDTH = 0xff01;
const TO_HALF_WIDTH = 0xfee0;

/** Whether a shipping status or a parcel's trace says it was signed for; 待签收, 未签收, 拒签收 and 异常签收 do not. */
export function saysSigned(words: string): boolean {
  return words.replaceAll(/(?:未|待|拒绝?|异常)签收/g, '').includes('签收');
}

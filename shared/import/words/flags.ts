/** Words that mean yes, in lower case. */
export const FLAG_YES: ReadonlySet<string> = new Set(
  '是 有 已 已回复 已评价 商家已回复 y yes true 1 √ 已介入 支持 需要 需要退货'.split(' '),
);

/** Words that mean no, in lower case. */
export const FLAG_NO: ReadonlySet<string> = new Set(
  '否 无 未 未回复 待回复 未评价 商家未回复 n no false 0 × 未介入 不支持 不需要 不需要退货 无需退货'.split(
    ' ',
  ),
);

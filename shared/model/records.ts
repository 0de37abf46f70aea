/**
 * The record kinds and their fields (the product's contract, see README "记录"). A field has a type; the columnar store
 * (`columns.ts`) and the cell parsers (`import/cells/`) follow from it. Names, phones, addresses and notes of buyers are
 * deliberately not fields: they are never mapped, so they cannot be stored.
 */

/** A closed list of words, stored as one byte. */
export interface EnumType<W extends string = string> {
  readonly enum: readonly W[];
}

/**
 * - `id`: opaque text key · `text`: free text · `time`: Beijing civil second · `money`: integer fen
 * - `count`: whole number · `number`: any number · `flag`: yes/no
 */
export type FieldType = 'id' | 'text' | 'time' | 'money' | 'count' | 'number' | 'flag' | EnumType;

export const ORDER_STATUS = [
  'unpaid',
  'to_ship',
  'shipped',
  'completed',
  'closed',
  'other',
] as const;
export const AFTER_SALE_TYPE = [
  'refund_before_ship',
  'refund_only',
  'return_refund',
  'exchange',
  'reship',
  'other',
] as const;
export const AFTER_SALE_STATUS = [
  'pending',
  'success',
  'rejected',
  'withdrawn',
  'closed',
  'other',
] as const;
export const LIABLE_PARTY = ['merchant', 'buyer', 'platform', 'none'] as const;
export const REVIEW_LEVEL = ['good', 'neutral', 'bad'] as const;
export const STAT_SCOPE = ['agent', 'shop'] as const;
export const REASON_CLASS = [
  'damage',
  'wrong_or_missing',
  'misdescribed',
  'quality',
  'size',
  'not_received',
  'logistics',
  'price',
  'no_reason',
  'other',
] as const;

export type OrderStatus = (typeof ORDER_STATUS)[number];
export type AfterSaleType = (typeof AFTER_SALE_TYPE)[number];
export type AfterSaleStatus = (typeof AFTER_SALE_STATUS)[number];
export type LiableParty = (typeof LIABLE_PARTY)[number];
export type ReviewLevel = (typeof REVIEW_LEVEL)[number];
export type ReasonClass = (typeof REASON_CLASS)[number];

/** Fields per record kind held in the columnar dataset. */
export const RECORD_FIELDS = {
  orders: {
    orderId: 'id',
    subOrderId: 'id',
    gift: 'flag',
    orderTime: 'time',
    payTime: 'time',
    promiseShipTime: 'time',
    shipTime: 'time',
    pickupTime: 'time',
    signTime: 'time',
    completeTime: 'time',
    expectedDeliveryTime: 'time',
    status: { enum: ORDER_STATUS },
    shipStatusWord: 'text',
    afterSaleStatus: 'text',
    cancelReason: 'text',
    productId: 'id',
    productName: 'text',
    spec: 'text',
    skuCode: 'id',
    quantity: 'count',
    amountPaid: 'money',
    province: 'text',
    courier: 'text',
    trackingNo: 'id',
    trafficFormat: 'text',
    /** Who bought it, as far as orders need to be told to be of one buyer: a keyed hash of the platform's buyer id. */
    buyerKey: 'id',
    /** Of Kuaishou: the order of a gift, on the gift's own row or on that of the order it comes with. */
    giftOrderId: 'id',
  },
  afterSales: {
    afterSaleId: 'id',
    orderId: 'id',
    subOrderId: 'id',
    productId: 'id',
    productName: 'text',
    type: { enum: AFTER_SALE_TYPE },
    status: { enum: AFTER_SALE_STATUS },
    applyTime: 'time',
    agreeTime: 'time',
    merchantRefundTime: 'time',
    finishTime: 'time',
    closeTime: 'time',
    returnShipTime: 'time',
    autoDeadline: 'time',
    shipStatusWord: 'text',
    reason: 'text',
    reasonTag: 'text',
    reasonClass: { enum: REASON_CLASS },
    refundAmount: 'money',
    arbitrated: 'flag',
    liable: { enum: LIABLE_PARTY },
    fastRefund: 'flag',
  },
  reviews: {
    orderId: 'id',
    productId: 'id',
    productName: 'text',
    rating: 'number',
    level: { enum: REVIEW_LEVEL },
    content: 'text',
    time: 'time',
    appendContent: 'text',
    replied: 'flag',
    replyTime: 'time',
    reply: 'text',
  },
  /**
   * What one agent, or the whole shop, did in chats on a day, in the days from `firstDay` to `date` or, without a date, in
   * some time that is not told. Rates are fractions; bad means 1 to 3 stars.
   */
  agentStats: {
    agent: 'text',
    /** Name and account, where there is a column of accounts: who share a name are told apart by it. */
    agentInFull: 'text',
    date: 'time',
    firstDay: 'time',
    scope: { enum: STAT_SCOPE },
    sessions: 'count',
    receivedUsers: 'count',
    firstReplySeconds: 'number',
    avgReplySeconds: 'number',
    avgReplySecondsWorktime: 'number',
    threeMinuteRate: 'number',
    threeMinuteRateWorktime: 'number',
    ratedCount: 'count',
    goodCount: 'count',
    badCount: 'count',
    satisfactionRate: 'number',
    dissatisfactionRate: 'number',
    inquiryUsers: 'count',
    paidUsers: 'count',
  },
  /** `orderIds` are the orders in the parcel, joined by commas. */
  parcels: {
    trackingNo: 'id',
    orderIds: 'text',
    shipTime: 'time',
    pickupTime: 'time',
    signTime: 'time',
    exception: 'text',
  },
} as const satisfies Record<string, Record<string, FieldType>>;

/** Times that are set beforehand, not things that happened: they may lie behind the moment a file was written. */
export const DEADLINE_FIELDS: ReadonlySet<string> = new Set([
  'promiseShipTime',
  'expectedDeliveryTime',
  'autoDeadline',
]);

/** Kinds of record kept row by row. */
export type RecordKind = keyof typeof RECORD_FIELDS;
export const RECORD_KINDS = [
  'orders',
  'afterSales',
  'reviews',
  'agentStats',
  'parcels',
] as const satisfies readonly RecordKind[];
export function isRecordKind(kind: SourceKind): kind is RecordKind {
  return RECORD_KINDS.some((one) => one === kind);
}
export type FieldOf<K extends RecordKind> = keyof (typeof RECORD_FIELDS)[K] & string;
export type TypeOf<K extends RecordKind, F extends FieldOf<K>> = (typeof RECORD_FIELDS)[K][F];

/** What a table can be recognised as. Only the kinds a release can read are ever produced. */
export const SOURCE_KINDS = [
  'orders',
  'afterSales',
  'reviews',
  'agentStats',
  'parcels',
  'officialScores',
  'metricTable',
  'chatMessages',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A metric's value given by a table, typed or pasted; no rows stand behind it. */
export interface MetricValue {
  /** Index into `Dataset.sources`; the shop is that source's. */
  readonly source: number;
  /** Row (1-based, as in Excel) the value stands in; 0 when typed. */
  readonly row: number;
  /** Metric id of the catalogue, e.g. `logistics.shipHours`. */
  readonly metric: string;
  /** In the metric's unit: ratios as fractions, hours, seconds, 1–5. Null only when numerator and denominator say it. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly count: number | null;
  /** `YYYY-MM-DD` when the table says which day. */
  readonly date: string | null;
  readonly origin: 'table' | 'typed' | 'pasted';
}

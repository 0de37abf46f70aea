/** Things that happen to a shop one by one and cost it points. */
export const EVENT_KINDS = [
  'oneStarReview',
  'threeStarReview',
  'qualityReturn',
  'lateShipment',
  'arbitration',
  'slowChat',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

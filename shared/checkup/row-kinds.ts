/** Kinds of rows that ask for something; apart from their schemas, so that a page can use them. */

/** ship: paid and not shipped · afterSale: open, the platform decides at a deadline · review: bad and unanswered. */
export const TODAY_KINDS = ['ship', 'afterSale', 'review'] as const;

/** Why a row may be contested; the words are in the product's texts. */
export const APPEAL_KINDS = [
  'qualityBuyerLiable',
  'platformLiable',
  'qualityWithdrawn',
  'qualityBeforeShipping',
  'qualityAfterRefusal',
  'notReceivedButSigned',
  'reviewAboutCourier',
  'reviewAboutPlatform',
] as const;

export type TodayKind = (typeof TODAY_KINDS)[number];
export type AppealKind = (typeof APPEAL_KINDS)[number];

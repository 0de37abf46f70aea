/** Closed lists of customer service (article 004): what agents are trained in, and what buyers complain of. */
import type { LocalText } from '../text/local-text';

/** Fields of training, table 3. The article's fifth row lost its word; it speaks of turning a buyer's mood. */
export const TRAINING_FIELDS = [
  'manners',
  'communication',
  'products',
  'complaints',
  'emotions',
] as const;
export type TrainingField = (typeof TRAINING_FIELDS)[number];

/** Kinds of complaint about service, table 5. */
export const COMPLAINT_KINDS = ['attitude', 'slowReply', 'falseClaim'] as const;
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

export const TRAINING_NAMES: Readonly<Record<TrainingField, LocalText>> = {
  manners: { zh: '客服礼仪', en: 'Manners' },
  communication: { zh: '沟通技巧', en: 'Communication' },
  products: { zh: '产品知识', en: 'Product knowledge' },
  complaints: { zh: '投诉处理', en: 'Handling complaints' },
  emotions: { zh: '情绪安抚', en: 'Calming buyers' },
};

export const COMPLAINT_NAMES: Readonly<Record<ComplaintKind, LocalText>> = {
  attitude: { zh: '服务态度不好', en: 'Bad attitude' },
  slowReply: { zh: '回复不及时', en: 'Slow replies' },
  falseClaim: { zh: '虚假宣传', en: 'False claims' },
};

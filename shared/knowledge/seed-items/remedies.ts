import type { SeedStatement } from './seed-item';

/** The five remedies of article 000. */
export const SEED_REMEDIES: readonly SeedStatement[] = [
  {
    source: '000·text',
    name: { zh: '把货做好', en: 'Better goods' },
    uses: [
      'cause poor-quality',
      'cause defects',
      'cause below-expectation',
      'action supplier-batch-inspection',
    ],
  },
  {
    source: '000·text',
    name: { zh: '把售后办快、办成', en: 'Quicker, better after-sales' },
    uses: [
      'cause slow-after-sales',
      'cause unskilled-solutions',
      'cause complaints-ignored',
      'action after-sale-four-sweeps',
    ],
  },
  {
    source: '000·text',
    name: { zh: '发得快、送得到', en: 'Ship early, deliver safely' },
    uses: [
      'cause slow-shipment',
      'cause slow-delivery',
      'cause poor-carrier',
      'action cutoff-16-pickup-onsite',
    ],
  },
  {
    source: '000·text',
    name: { zh: '练客服', en: 'Practise with agents' },
    uses: [
      'cause slow-chat',
      'cause unanswered-questions',
      'cause poor-communication',
      'cause untrained-agents',
      'action training-communication',
    ],
  },
  {
    source: '000·text',
    name: { zh: '照实说、守规矩', en: 'Honest trade' },
    uses: [
      'cause unfair-competition',
      'action honest-claims-only',
      'warning forbidden-fake-orders',
    ],
  },
];

import type { LocalText } from '../text/local-text';

/** Something a seller can do: a switch in the back office, a habit, a small project. Never anything the rules forbid. */
export interface Action {
  /** Noun-like, kebab-case, e.g. `cutoff-16-pickup-onsite`. */
  readonly id: string;
  /** Imperative, names the switch or habit: 16 点截单并驻点揽收. */
  readonly title: LocalText;
  /** Why it moves the metric, one sentence. */
  readonly why: LocalText;
  /** 2–5 concrete steps. */
  readonly steps: readonly LocalText[];
  /** How to see that it was done, one sentence. */
  readonly verify: LocalText;
  /** Who does it: 店主, 仓库, 客服, 运营, 供应链. */
  readonly owner: 'owner' | 'warehouse' | 'service' | 'operations' | 'sourcing';
  /** 1 a switch · 2 a habit · 3 a project. */
  readonly effort: 1 | 2 | 3;
  /** Metrics it moves, and the share of the gap to the target it closes (estimate, editable later). */
  readonly moves: readonly { readonly metric: string; readonly share: number }[];
  /** Seed row (`000·3`) or rule (`D1`) it comes from. */
  readonly source: string;
}

import type { MetricGroup } from '../metrics/metric';
import type { ReasonClass } from '../model/records';
import type { LocalText } from '../text/local-text';
import type { ComplaintKind } from './service-fields';

/** Why a shop loses points: something in the shop that can be changed, with what shows it and what helps against it. */
export interface Cause {
  /** Noun-like, kebab-case, e.g. `slow-shipment`. */
  readonly id: string;
  /** 问题: what is wrong, as a short statement. */
  readonly title: LocalText;
  /** 影响: what it does to buyers and to the score, one sentence. */
  readonly effect: LocalText;
  /** 怎么做: what to do about it, one sentence; the steps are those of its actions. */
  readonly remedy: LocalText;
  /** Part of the shop it belongs to. */
  readonly area: MetricGroup;
  /** Row of an article (`000·1`) and the platform's rules behind it (`D1`), as `describeSource` reads them. */
  readonly source: string;
  /** Metrics that show it by themselves; it costs points in them. */
  readonly metrics: readonly string[];
  /** Topics of the text rules buyers complain of because of it. */
  readonly topics: readonly string[];
  /** Reasons of after-sales buyers give because of it. */
  readonly reasons: readonly ReasonClass[];
  /** Complaints about service it leads to. */
  readonly complaints: readonly ComplaintKind[];
  /** Questions of the self-assessment a bad answer to which reveals it. */
  readonly questions: readonly string[];
  /** What has other causes too: it costs points in these metrics and is heard in these words, but they never show it alone. */
  readonly shared: {
    readonly metrics?: readonly string[];
    readonly topics?: readonly string[];
    readonly reasons?: readonly ReasonClass[];
  };
  /** Ids of actions against it, what helps most first. */
  readonly actions: readonly string[];
}

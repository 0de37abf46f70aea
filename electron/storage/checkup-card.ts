/** What the list of check-ups says of one. */
import { countStates, entriesOf } from '../../shared/checklist/entries';
import { z } from '../../shared/checkup/zod';
import type { CheckupCard } from '../../shared/ipc/contract';
import { maybePeriod } from '../../shared/model/period';
import type { DocumentContent } from './document-file';

const days = z.union([
  z.object({ from: z.string(), to: z.string() }),
  z.object({ from: z.null(), to: z.null() }),
]);

/** Schema of a card, for reading it back from disk. */
export const checkupCard = z.object({
  id: z.string(),
  title: z.string(),
  createdAt: z.string(),
  period: days,
  shops: z.array(z.string()),
  open: z.number(),
  done: z.number(),
});

/** The card of a document. */
export function cardOf(id: string, content: DocumentContent): CheckupCard {
  const { result, work } = content;
  const counts = countStates(entriesOf(content));
  return {
    id,
    title: work.title,
    createdAt: result.createdAt,
    period: maybePeriod(result.period),
    shops: result.shops.map(({ name }) => name),
    open: counts.open + counts.doing,
    done: counts.done,
  };
}

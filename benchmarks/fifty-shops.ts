/** Writes a check-up of fifty shops as the app keeps it, made of a kept one; a process of its own. */
import { readFileSync, writeFileSync } from 'node:fs';
import { decodeDocument, encodeDocument } from '../electron/storage/document-file';
import { compare } from '../shared/comparison/compare';

const SHOPS = 50;

const [source = '', target = ''] = process.argv.slice(2);
const kept = decodeDocument(readFileSync(source));
if (!kept.ok) throw new Error(kept.error.code);
const { result } = kept.value;
const shops = Array.from({ length: SHOPS }, (_, place) => {
  const shop = result.shops[place % result.shops.length];
  if (shop === undefined) throw new Error('The check-up has no shop.');
  return { ...shop, id: `${shop.id} ${place}`, name: `${shop.name} ${place}` };
});
const many = {
  ...result,
  shops,
  comparison: compare(shops, result.models),
  // What is told of the shops it was made of names none of these.
  ...{ gates: [], checklist: [], diagnosis: [], causes: [], texts: [], service: [] },
  ...{ assessments: [], plans: [], opportunities: [], events: [], recoveries: [] },
  ...{ today: [], appeals: [] },
};
writeFileSync(target, encodeDocument({ result: many, work: { title: '', checklist: {} } }));

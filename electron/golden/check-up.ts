import path from 'node:path';
import { runCheckup } from '../../shared/checkup/run-checkup';
import type { CheckupResult } from '../../shared/checkup/schema';
import { concatenate } from '../../shared/import/concatenate';
import type { Dataset } from '../../shared/model/dataset';
import { findInputs } from '../cli/find-inputs';
import { parseFile } from '../engine/parse-file';
import { EXAMPLE_SITTINGS } from '../example-sittings';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What was made so far; nobody changes it. */
const made = new Map<string, Promise<CheckupResult>>();
const datasets = new Map<string, Promise<Dataset>>();

/** A bundled example from its files to the result, always the same. */
export function checkUp(example: string, model: string | null = null): Promise<CheckupResult> {
  return once(made, JSON.stringify([example, model]), async () => {
    const result = runCheckup(await once(datasets, example, () => readExample(example)), {
      model,
      period: null,
      appVersion: 'golden',
      createdAt: '2026-10-12 09:00:00',
      sittings: EXAMPLE_SITTINGS,
    });
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  });
}

function once<T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

async function readExample(example: string): Promise<Dataset> {
  const inputs = await findInputs([{ target: `examples/${example}`, shop: null }], ROOT, null);
  if (!inputs.ok) throw new Error(inputs.error.code);
  const parts = [];
  for (const input of inputs.value) {
    const part = await parseFile(input);
    if (!part.ok) throw new Error(part.error.code);
    parts.push(part.value);
  }
  return concatenate(parts);
}

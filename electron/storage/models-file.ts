import { z } from '../../shared/checkup/zod';
import type { ModelSettings } from '../../shared/models/model-library';
import { MOST_MODELS, storedAdvice, userModel } from '../../shared/models/models-file';
import { keptRules } from '../../shared/models/rules-pack';
import type { StoredFile } from './stored-file';

/** The user's models, changes of the advice and the rules pack, in the program's own file. */
export const MODELS_FILE: StoredFile<ModelSettings> = {
  name: 'models',
  version: 2,
  content: z.strictObject({
    models: z.array(userModel).max(MOST_MODELS),
    advice: storedAdvice.nullable(),
    rules: keptRules.nullable(),
  }),
};

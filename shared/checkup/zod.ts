/**
 * zod, told not to compile schemas with `new Function` (which the content security policy forbids) before any is built.
 * Everything that defines a schema imports `z` from here.
 */
import { z } from 'zod';

z.config({ jitless: true });

export { z };

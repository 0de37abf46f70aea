import { z } from '../../shared/checkup/zod';
import { STORED } from '../../shared/ipc/payloads';
import type { KnownShop } from '../../shared/model/shop-profile';
import type { GivenFile } from './stored-file';

/** More are no list a person keeps. */
export const MOST_SHOPS = 1000;

/** The shop profiles, in the program's own file and in those it exports. */
export const SHOPS_FILE: GivenFile<readonly KnownShop[]> = {
  name: 'shops',
  kind: 'shop-checkup-shops',
  version: 2,
  givenVersion: 1,
  content: z.array(STORED.shop).max(MOST_SHOPS),
};

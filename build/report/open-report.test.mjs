import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { lettersOf } from './open-report.mjs';

/** @param {...(string | Buffer)} streams */
const pdf = (...streams) =>
  Buffer.concat(
    streams.flatMap((stream) => [
      Buffer.from('1 0 obj\n<</Length 1>> stream\n'),
      Buffer.from(stream),
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  );

it('knows the letters that spans of one glyph say, in any stream', async () => {
  const first =
    '/P <</MCID 0 >>BDC\n/Span<</ActualText (1) >> BDC\n/F7 12 Tf\n1 0 0 -1 9.5 12 Tm\n<1F49> Tj\nEMC\nEMC';
  const second =
    '/Span<</ActualText <FEFF2026> >> BDC\n9 0 Td <1F52> Tj\nEMC\n/Span<</ActualText (\\)) >> BDC\n<0009> Tj\nEMC';
  const letters = await lettersOf(pdf(deflateSync(first), 'no text', deflateSync(second)));
  expect([...letters]).toEqual([
    [0x1f49, '1'],
    [0x1f52, '…'],
    [0x9, ')'],
  ]);
});

it('takes no letters from a span of several glyphs', async () => {
  const content = '/Span<</ActualText (ab) >> BDC\n<0001> Tj\n9 0 Td <0002> Tj\nEMC';
  expect([...(await lettersOf(pdf(content)))]).toEqual([]);
});
